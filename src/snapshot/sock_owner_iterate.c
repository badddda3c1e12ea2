/* SPDX-License-Identifier: BSD-2-Clause */
/* Reads what sock_owner.bpf.c tells of. */
#include "snapshot/sock_owner.h"

#include <errno.h>

#ifdef HAVE_EBPF

#include <bpf/bpf.h>
#include <bpf/libbpf.h>
#include <string.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "snapshot/sock_owner_bpf.h"
#include "sock_owner.skel.h"

static int print_nothing(enum libbpf_print_level level, const char *format,
			 va_list args)
{
	return 0;
}

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
	struct bpf_link *link =
		bpf_program__attach_iter(skel->progs.ringside_sockets, NULL);
	_cleanup_close_ int fd = -1;
	int r;

	if (!link)
		return -errno;
	fd = bpf_iter_create(bpf_link__fd(link));
	r = fd < 0 ? -errno : read_records(fd, fn, owner);
	bpf_link__destroy(link);
	return r;
}

int sock_owner_iterate(const uint64_t *inodes, size_t n, sock_owner_fn *fn,
		       void *owner)
{
	libbpf_print_fn_t old = libbpf_set_print(print_nothing);
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
	libbpf_set_print(old);
	return r;
}

#else

int sock_owner_iterate(const uint64_t *inodes, size_t n, sock_owner_fn *fn,
		       void *owner)
{
	return -EOPNOTSUPP;
}

#endif
