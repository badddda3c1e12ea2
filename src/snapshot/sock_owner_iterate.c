/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Reads what sock_owner.bpf.c tells of. It is loaded by a loader that runs in
 * the kernel (a "light" skeleton), which finds offsets and names in the
 * kernel's own types: libbpf would read and search five megabytes of them
 * first, which takes longer than the program runs.
 */
#include "snapshot/sock_owner.h"

#include <errno.h>

#ifdef HAVE_EBPF

#include <bpf/bpf.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/parallel.h"
#include "basic/xmalloc.h"
#include "snapshot/sock_owner_bpf.h"
#include "sock_owner.skel.h"

static int take(const struct sock_owner_record *rec, sock_owner_fn *fn,
		void *owner)
{
	struct sock_owner o = { .pid = rec->pid,
				.tid = rec->tid,
				.fd = rec->fd };

	memcpy(o.comm, rec->comm, sizeof(o.comm) - 1);
	return fn(owner, &o, rec->inode);
}

static int read_records(int fd, sock_owner_fn *fn, void *owner)
{
	struct sock_owner_record recs[1024];
	size_t have = 0;

	for (;;) {
		ssize_t n = read(fd, (char *)recs + have, sizeof(recs) - have);
		size_t whole;

		if (n < 0 && (errno == EINTR || errno == EAGAIN))
			continue;
		if (n <= 0)
			return n < 0 ? -errno : 0;
		have += n;
		whole = have / sizeof(recs[0]);
		for (size_t i = 0; i < whole; i++) {
			int r = take(&recs[i], fn, owner);

			if (r)
				return r;
		}
		have -= whole * sizeof(recs[0]);
		memmove(recs, &recs[whole], have);
	}
}

struct sock_owner_search {
	struct background thread;
	struct sock_owner_bpf *skel;
	int error;
};

static void load(void *owner)
{
	struct sock_owner_search *s = owner;

	s->skel = sock_owner_bpf__open();
	s->error = s->skel ? sock_owner_bpf__load(s->skel) : -errno;
	if (!s->error)
		s->error = sock_owner_bpf__attach(s->skel);
}

struct sock_owner_search *sock_owner_begin(unsigned flags)
{
	struct sock_owner_search *s;

	if (flags & (SOCK_OWNER_THREADS | SOCK_OWNER_WALK))
		return NULL;
	s = xzalloc(sizeof(*s));
	background_begin(&s->thread, load, s);
	return s;
}

void sock_owner_end(struct sock_owner_search *s)
{
	if (!s)
		return;
	background_wait(&s->thread);
	sock_owner_bpf__destroy(s->skel);
	free(s);
}

int sock_owner_iterate(struct sock_owner_search *s, const uint64_t *inodes,
		       size_t n, sock_owner_fn *fn, void *owner)
{
	_cleanup_close_ int fd = -1;

	background_wait(&s->thread);
	if (s->error)
		return s->error < 0 ? s->error : -EINVAL;
	s->skel->bss->n_inodes = n <= SOCK_OWNER_INODES ? (unsigned)n : 0;
	/* Those that are not asked for are zero, which no inode is. */
	for (size_t i = 0; i < SOCK_OWNER_INODES; i++)
		s->skel->bss->inodes[i] = i < n ? inodes[i] : 0;
	fd = bpf_iter_create(s->skel->links.ringside_sockets_fd);
	return fd < 0 ? -errno : read_records(fd, fn, owner);
}

#else

struct sock_owner_search *sock_owner_begin(unsigned flags)
{
	(void)flags;
	return NULL;
}

void sock_owner_end(struct sock_owner_search *s)
{
	(void)s;
}

int sock_owner_iterate(struct sock_owner_search *s, const uint64_t *inodes,
		       size_t n, sock_owner_fn *fn, void *owner)
{
	return -EOPNOTSUPP;
}

#endif
