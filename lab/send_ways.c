/* SPDX-License-Identifier: BSD-2-Clause */
/* Ways to send a file through a socket, each the plain loop that it takes. */
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <unistd.h>

#include "send.h"
#include "uring.h"

static size_t left(const struct transfer *t)
{
	size_t rest = t->size - t->sent;

	return rest < t->chunk ? rest : t->chunk;
}

/* The result of a call, counted; EINTR is no end. */
static bool failed(struct transfer *t, ssize_t n)
{
	t->calls++;
	return n < 0 && errno != EINTR;
}

static int write_all(struct transfer *t, const char *buf, size_t len)
{
	while (len) {
		ssize_t n = write(t->socket_fd, buf, len);

		if (failed(t, n))
			return -errno;
		if (n < 0)
			continue;
		buf += n;
		len -= n;
		t->sent += n;
	}
	return 0;
}

static int read_write(struct transfer *t)
{
	char *buf = malloc(t->chunk);
	int r = buf ? 0 : -ENOMEM;

	while (r == 0) {
		ssize_t n = read(t->file_fd, buf, t->chunk);

		if (failed(t, n))
			r = -errno;
		else if (n == 0)
			break;
		else if (n > 0)
			r = write_all(t, buf, n);
	}
	free(buf);
	return r;
}

static int mmap_write(struct transfer *t)
{
	char *map = mmap(NULL, t->size, PROT_READ, MAP_PRIVATE, t->file_fd, 0);
	int r = 0;

	t->calls++;
	if (map == MAP_FAILED)
		return -errno;
	while (r == 0 && (size_t)t->sent < t->size)
		r = write_all(t, map + t->sent, left(t));
	munmap(map, t->size);
	t->calls++;
	return r;
}

static int by_sendfile(struct transfer *t)
{
	while ((size_t)t->sent < t->size) {
		ssize_t n = sendfile(t->socket_fd, t->file_fd, NULL, left(t));

		if (failed(t, n))
			return -errno;
		if (n == 0)
			return -EIO; /* the file has become shorter */
		if (n > 0)
			t->sent += n;
	}
	return 0;
}

/* From one to the other, at least one of which is a pipe; -errno or bytes. */
static ssize_t move(struct transfer *t, int in, int out, size_t len)
{
	ssize_t n;

	do {
		n = splice(in, NULL, out, NULL, len,
			   SPLICE_F_MOVE | SPLICE_F_MORE);
		if (failed(t, n))
			return -errno;
	} while (n < 0);
	return n;
}

static int pipe_of(struct transfer *t, int fds[2])
{
	if (pipe2(fds, O_CLOEXEC) < 0)
		return -errno;
	/* Else 64 KiB, and twice the calls. */
	fcntl(fds[1], F_SETPIPE_SZ, (int)t->chunk);
	return 0;
}

static void pipe_close(int fds[2])
{
	close(fds[0]);
	close(fds[1]);
}

static int by_splice(struct transfer *t)
{
	int p[2], r = pipe_of(t, p);

	if (r < 0)
		return r;
	while ((size_t)t->sent < t->size) {
		ssize_t in = move(t, t->file_fd, p[1], left(t));

		if (in <= 0) {
			r = in < 0 ? in : -EIO;
			break;
		}
		while (in > 0) {
			ssize_t n = move(t, p[0], t->socket_fd, in);

			if (n <= 0) {
				r = n < 0 ? n : -EIO;
				goto out;
			}
			in -= n;
			t->sent += n;
		}
	}
out:
	pipe_close(p);
	return r;
}

static int drain(struct transfer *t, int pipe_fd, int out, ssize_t len)
{
	while (len > 0) {
		ssize_t n = move(t, pipe_fd, out, len);

		if (n <= 0)
			return n < 0 ? n : -EIO;
		len -= n;
	}
	return 0;
}

/*
 * tee(2) gives the pages of one pipe to another without taking them from the
 * first: here the socket gets one, /dev/null, which stands for a log, the
 * other. What the second pipe did not take is dealt with in the next round.
 */
static int by_tee(struct transfer *t)
{
	int a[2], b[2], null = open("/dev/null", O_WRONLY | O_CLOEXEC);
	int r = null < 0 ? -errno : pipe_of(t, a);

	if (r < 0)
		return r;
	r = pipe_of(t, b);
	while (r == 0 && (size_t)t->sent < t->size) {
		ssize_t in = move(t, t->file_fd, a[1], left(t));

		if (in <= 0)
			r = in < 0 ? in : -EIO;
		while (r == 0 && in > 0) {
			ssize_t n = tee(a[0], b[1], in, 0);

			if (failed(t, n))
				r = -errno;
			if (n <= 0)
				continue;
			r = drain(t, b[0], t->socket_fd, n);
			if (r == 0)
				r = drain(t, a[0], null, n);
			if (r == 0)
				t->sent += n;
			in -= n;
		}
	}
	pipe_close(a);
	pipe_close(b);
	close(null);
	return r;
}

/*
 * copy_file_range(2) is for files: a socket is refused. So it is a copy of the
 * file that is made by it, which then goes out by sendfile(2).
 */
static int by_copy_file_range(struct transfer *t)
{
	int copy, r = 0;
	off_t copied = 0;
	struct transfer rest = *t;

	if (copy_file_range(t->file_fd, NULL, t->socket_fd, NULL, t->chunk,
			    0) >= 0 ||
	    errno != EINVAL)
		return -EPROTO; /* then what we say of it is not so */
	t->calls++;
	copy = open(".", O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
	if (copy < 0)
		return -errno;
	while (r == 0 && (size_t)copied < t->size) {
		ssize_t n = copy_file_range(t->file_fd, NULL, copy, NULL,
					    t->size - copied, 0);

		if (failed(t, n))
			r = -errno;
		else if (n == 0)
			r = -EIO;
		else if (n > 0)
			copied += n;
	}
	if (r == 0 && lseek(copy, 0, SEEK_SET) < 0)
		r = -errno;
	if (r == 0) {
		rest.file_fd = copy;
		r = by_sendfile(&rest);
		t->calls += rest.calls;
		t->sent = rest.sent;
	}
	close(copy);
	return r;
}

/*
 * Reads and sends in a chain: each begins when the one before it has ended,
 * and a single call submits all and waits for all.
 */
enum { PAIRS = 8 };

static void chain(struct uring *u, struct transfer *t, char *bufs,
		  size_t *ret_expected)
{
	size_t expected = 0;

	for (int i = 0; i < PAIRS && t->sent + expected < t->size; i++) {
		struct io_uring_sqe *sqe;
		size_t rest = t->size - t->sent - expected;
		size_t len = rest < t->chunk ? rest : t->chunk;
		bool last = i == PAIRS - 1 || rest == len;

		sqe = uring_sqe(u);
		sqe->opcode = IORING_OP_READ;
		sqe->fd = t->file_fd;
		sqe->addr = (uintptr_t)(bufs + i * t->chunk);
		sqe->len = len;
		sqe->off = t->sent + expected;
		sqe->flags = IOSQE_IO_LINK;
		sqe->user_data = len;

		sqe = uring_sqe(u);
		sqe->opcode = IORING_OP_SEND;
		sqe->fd = t->socket_fd;
		sqe->addr = (uintptr_t)(bufs + i * t->chunk);
		sqe->len = len;
		/* WAITALL: a part would break the chain. */
		sqe->msg_flags = MSG_NOSIGNAL | MSG_WAITALL;
		sqe->flags = last ? 0 : IOSQE_IO_LINK;
		sqe->user_data = len;
		expected += len;
	}
	*ret_expected = expected;
}

static int by_io_uring(struct transfer *t)
{
	struct uring u;
	char *bufs;
	int r = uring_init(&u, 2 * PAIRS);

	if (r < 0)
		return r;
	bufs = malloc(PAIRS * t->chunk);
	if (!bufs)
		r = -ENOMEM;
	while (r == 0 && (size_t)t->sent < t->size) {
		size_t expected;
		unsigned results = 0, want;

		chain(&u, t, bufs, &expected);
		want = u.pending;
		while (r == 0 && results < want) {
			struct io_uring_cqe *cqe;

			r = uring_enter(&u, want - results);
			while ((cqe = uring_peek(&u))) {
				if (cqe->res < 0)
					r = cqe->res;
				else if ((size_t)cqe->res != cqe->user_data)
					r = -EIO;
				results++;
				uring_seen(&u);
			}
		}
		if (r == 0)
			t->sent += expected;
	}
	t->calls += u.enters;
	uring_done(&u);
	free(bufs);
	return r;
}

const struct send_way send_ways[] = {
	{ "read-write", "page cache -> buffer -> socket", read_write },
	{ "mmap-write", "page cache, mapped -> socket", mmap_write },
	{ "sendfile", "pages of the cache -> socket, no copy", by_sendfile },
	{ "splice", "pages -> pipe -> socket, no copy", by_splice },
	{ "tee", "as splice, and /dev/null gets them, too", by_tee },
	{ "copy_file_range", "file -> file (no sockets), then sendfile",
	  by_copy_file_range },
	{ "io-uring", "as read-write, 16 requests in a call", by_io_uring },
	{ 0 },
};
