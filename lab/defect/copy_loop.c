/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A file is sent by reading a piece into a buffer and writing it out from
 * there, without a look at it: two system calls and two copies for each piece.
 * sendfile(2) hands the pages of the file to the socket.
 */
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <sys/sendfile.h>
#include <unistd.h>

#include "defect.h"
#include "lab.h"

enum { PIECE = 16384, PIECES = 256 };

struct receiver {
	int fd;
	size_t got;
};

static void *receive(void *arg)
{
	static char buf[4 * PIECE];
	struct receiver *r = arg;
	ssize_t n;

	while ((n = lab_read(r->fd, buf, sizeof(buf))) > 0)
		r->got += n;
	close(r->fd);
	return NULL;
}

static int make_file(void)
{
	static char buf[PIECE];
	int fd = lab_temp_file();

	for (int i = 0; i < PIECES; i++) {
		memset(buf, 'a' + i % 26, sizeof(buf));
		if (lab_write_all(fd, buf, sizeof(buf)) < 0)
			lab_die("write");
	}
	if (lseek(fd, 0, SEEK_SET) < 0)
		lab_die("lseek");
	return fd;
}

static void copy(int file, int sock)
{
	static char buf[PIECE];
	ssize_t n;

	while ((n = lab_read(file, buf, sizeof(buf))) > 0)
		if (lab_write_all(sock, buf, n) < 0)
			lab_die("write");
	if (n < 0)
		lab_die("read");
}

static void send_pages(int file, int sock)
{
	ssize_t n;

	while ((n = sendfile(sock, file, NULL, (size_t)PIECE * PIECES)) > 0)
		;
	if (n < 0)
		lab_die("sendfile");
}

static int run(bool fixed)
{
	struct receiver r = { 0 };
	int ends[2], file = make_file();
	pthread_t thread;

	lab_tcp_pair(ends);
	r.fd = ends[0];
	if (pthread_create(&thread, NULL, receive, &r))
		lab_die("pthread_create");
	if (fixed)
		send_pages(file, ends[1]);
	else
		copy(file, ends[1]);
	close(ends[1]);
	close(file);
	pthread_join(thread, NULL);
	printf("%zu bytes sent by %s\n", r.got,
	       fixed ? "sendfile" : "read and write");
	return r.got != (size_t)PIECE * PIECES;
}

const struct defect defect_copy_loop = {
	.name = "copy_loop",
	.summary = "a file goes through a buffer to a socket, unread",
	.cure = "sendfile(2)",
	.run = run,
};
