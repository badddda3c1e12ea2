/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Loads the iterators over descriptors and mappings and reads what they tell.
 * As in sock_owner_iterate.c a loader in the kernel does it.
 */
#include <bpf/bpf.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/parallel.h"
#include "basic/xmalloc.h"
#include "snapshot/fd_iter_impl.h"

#include "fd_iter.skel.h"

enum {
	BUFFER = 256 << 10,
};

/* Whole records at the beginning; returns how many bytes they were. */
static size_t take_all(struct iter_pass *p, const char *buf, size_t len)
{
	size_t at = 0;

	while (len - at >= sizeof(struct fd_iter_record)) {
		const struct fd_iter_record *r = (const void *)(buf + at);

		if (r->len > len - at || r->len < sizeof(*r) ||
		    r->path_len >= r->len - sizeof(*r) + 1)
			break;
		iter_take(p, r, buf + at + sizeof(*r));
		at += r->len;
	}
	return at;
}

static int read_all(struct iter_pass *p, int fd)
{
	_cleanup_free_ char *buf = xmalloc(BUFFER);
	size_t have = 0;

	for (;;) {
		ssize_t n = read(fd, buf + have, BUFFER - have);
		size_t done;

		if (n < 0 && (errno == EINTR || errno == EAGAIN))
			continue;
		if (n < 0)
			return -errno;
		if (n == 0)
			return 0;
		have += n;
		done = take_all(p, buf, have);
		memmove(buf, buf + done, have - done);
		have -= done;
	}
}

struct files_iter {
	struct background thread;
	struct fd_iter_bpf *skel;
	int error;
};

static void load(void *owner)
{
	struct files_iter *it = owner;

	it->skel = fd_iter_bpf__open();
	it->error = it->skel ? fd_iter_bpf__load(it->skel) : -ENOMEM;
	if (it->error >= 0)
		it->error = fd_iter_bpf__attach(it->skel);
}

struct files_iter *files_iter_begin(void)
{
	struct files_iter *it = xzalloc(sizeof(*it));

	background_begin(&it->thread, load, it);
	return it;
}

int files_iter_ready(struct files_iter *it, const char **ret_why)
{
	background_wait(&it->thread);
	if (it->error >= 0)
		return 0;
	*ret_why = "the BPF iterator can't be loaded";
	return it->error;
}

void files_iter_free(struct files_iter *it)
{
	if (!it)
		return;
	background_wait(&it->thread);
	fd_iter_bpf__destroy(it->skel);
	free(it);
}

int files_iter_read(struct files_iter *it, struct files_worker *w, bool maps,
		    struct task_rows *rows)
{
	struct iter_pass p = { .w = w, .rows = rows, .at = SIZE_MAX };
	_cleanup_close_ int fd =
		bpf_iter_create(maps ? it->skel->links.ringside_maps_fd :
				       it->skel->links.ringside_files_fd);
	int r = fd < 0 ? -errno : read_all(&p, fd);

	iter_pass_done(&p);
	return r;
}
