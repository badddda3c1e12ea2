/* SPDX-License-Identifier: BSD-2-Clause */
/* Records for tests, and trace files in memory. */
#ifndef RINGSIDE_TESTS_UNIT_RECORDS_H
#define RINGSIDE_TESTS_UNIT_RECORDS_H

#include <fcntl.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "event/record.h"
#include "tracefile/reader.h"
#include "tracefile/writer.h"

enum { T0 = 1000000 }; /* ns of the first record, and between them 1000 */

/* A call with one argument, one descriptor and `len` bytes of memory. */
static inline struct record *make_call(uint32_t pid, uint32_t tid, uint32_t seq,
				       uint64_t ns, uint64_t object, size_t len)
{
	size_t size =
		sizeof(struct record_call) + 8 + sizeof(struct record_fd) +
		(len ? sizeof(struct record_segment) + ((len + 7) & ~7) : 0);
	struct record_call *c = calloc(1, size);
	struct record_fd *fd = (void *)((char *)(c + 1) + 8);
	struct record_segment *seg = (void *)(fd + 1);
	uint32_t x = seq * 2654435761u + tid;

	c->r = (struct record){ .len = size,
				.type = RECORD_CALL,
				.head = sizeof(*c),
				.pid = pid,
				.tid = tid,
				.seq = seq,
				.nargs = 1,
				.nfds = 1,
				.nsegs = len ? 1 : 0,
				.ns = ns };
	c->nr = seq % 300;
	c->took = 500;
	fd->fd = 3;
	fd->object = object;
	if (!len)
		return &c->r;
	seg->len = len;
	/* Bytes that do not compress to nothing. */
	for (size_t i = 0; i < len; i++) {
		x = x * 1103515245u + 12345;
		((char *)(seg + 1))[i] = x >> 24;
	}
	return &c->r;
}

static inline struct record_object make_object(uint64_t object, uint64_t ns)
{
	return (struct record_object){
		.r = { .len = sizeof(struct record_object),
		       .head = sizeof(struct record_object),
		       .type = RECORD_OBJECT,
		       .ns = ns },
		.object = object,
		.ino = object * 10,
	};
}

static inline struct record_thread make_thread(uint32_t pid, uint32_t tid,
					       const char *comm, uint64_t ns)
{
	struct record_thread t = {
		.r = { .len = sizeof(t),
		       .head = sizeof(t),
		       .type = RECORD_THREAD,
		       .pid = pid,
		       .tid = tid,
		       .ns = ns },
	};

	memcpy(t.comm, comm, strnlen(comm, sizeof(t.comm)));
	return t;
}

/* A descriptor of bytes that are gone when it is closed. */
static inline int memory_file(const void *data, size_t len)
{
	int fd = memfd_create("trace", MFD_CLOEXEC);

	if (fd < 0 || write(fd, data, len) != (ssize_t)len)
		abort();
	return fd;
}

static inline char *file_bytes(int fd, size_t *ret_len)
{
	struct stat st;
	char *p;

	if (fstat(fd, &st) < 0)
		abort();
	p = malloc(st.st_size + 1);
	if (!p || pread(fd, p, st.st_size, 0) != st.st_size)
		abort();
	*ret_len = st.st_size;
	return p;
}

#endif
