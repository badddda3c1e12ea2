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
#include <string.h>
#include <unistd.h>

#include "basic/cleanup.h"
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

static int run(struct sock_owner_bpf *skel, sock_owner_fn *fn, void *owner)
{
	int r = sock_owner_bpf__attach(skel);
	_cleanup_close_ int fd = -1;

	if (r < 0)
		return r;
	fd = bpf_iter_create(skel->links.ringside_sockets_fd);
	return fd < 0 ? -errno : read_records(fd, fn, owner);
}

int sock_owner_iterate(const uint64_t *inodes, size_t n, sock_owner_fn *fn,
		       void *owner)
{
	struct sock_owner_bpf *skel = sock_owner_bpf__open();
	int r = skel ? 0 : -errno;

	if (skel && n <= SOCK_OWNER_INODES) {
		skel->rodata->n_inodes = n;
		for (size_t i = 0; i < n; i++)
			skel->rodata->inodes[i] = inodes[i];
	}
	if (!r)
		r = sock_owner_bpf__load(skel);
	if (!r)
		r = run(skel, fn, owner);
	sock_owner_bpf__destroy(skel);
	return r < 0 ? r : 0;
}

#else

int sock_owner_iterate(const uint64_t *inodes, size_t n, sock_owner_fn *fn,
		       void *owner)
{
	return -EOPNOTSUPP;
}

#endif
