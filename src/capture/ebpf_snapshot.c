/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What a process had open when it was attached to: the kernel side tells of
 * a descriptor when a call touches it, which poll(2) and epoll never do for
 * those that they wait for.
 */
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "basic/strbuf.h"
#include "capture/ebpf_engine.h"
#include "capture/identify.h"
#include "event/ident_codec.h"

enum { SNAPSHOT_FDS = 1 << 16 }; /* of one process */

/* Far from the numbers that the kernel side gives. */
#define SNAPSHOT_OBJECT (UINT64_C(0xffff) << 48)

static void tell(struct ebpf_engine *e, pid_t pid, int fd,
		 const struct fd_ident *id, uint64_t object)
{
	uint64_t ns = clock_now_ns();
	struct record_fd_map map = {
		.r = { .len = sizeof(map),
		       .type = RECORD_FD,
		       .head = sizeof(map),
		       .pid = pid,
		       .tid = pid,
		       .ns = ns },
		.fd = fd,
		.object = object,
	};
	struct record_ident head = {
		.r = { .type = RECORD_IDENT,
		       .head = sizeof(head),
		       .pid = pid,
		       .tid = pid,
		       .ns = ns },
		.object = object,
	};
	struct strbuf b = { 0 };

	strbuf_put(&b, (const char *)&head, sizeof(head));
	ident_encode(id, &b);
	head.r.len = b.len;
	memcpy(b.data, &head, sizeof(head));
	ebpf_consume(e, (const struct record *)b.data);
	ebpf_consume(e, &map.r);
	strbuf_done(&b);
}

static void tell_fd(struct ebpf_engine *e, struct identify *i, pid_t pid,
		    int fd)
{
	struct fd_ident *id = identify_fd(i, pid, fd, NULL);

	if (id)
		tell(e, pid, fd, id, SNAPSHOT_OBJECT + ++e->nidents);
	fd_ident_free(id);
}

void ebpf_tell_fds(struct ebpf_engine *e, pid_t pid)
{
	struct identify *i = identify_new(DECODE_FD_ALL);
	unsigned n = 0;
	struct dirent *d;
	char path[64];
	DIR *dir;

	snprintf(path, sizeof(path), "/proc/%d/fd", (int)pid);
	dir = opendir(path);
	tell_fd(e, i, pid, AT_FDCWD);
	while (dir && n < SNAPSHOT_FDS && (d = readdir(dir))) {
		if (d->d_name[0] == '.')
			continue;
		tell_fd(e, i, pid, atoi(d->d_name));
		n++;
	}
	if (dir)
		closedir(dir);
	identify_free(i);
}
