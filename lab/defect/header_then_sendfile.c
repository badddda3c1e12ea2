/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A server that writes a small header and then sends a file. The header goes
 * out at once, in a segment of its own: a packet more for each reply, and a
 * wake-up more for the client. MSG_MORE says that there is more to come, so
 * both share a segment. (Without TCP_NODELAY it would be worse: what is left of
 * the file waits until the header is acknowledged.)
 */
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <unistd.h>

#include "defect.h"
#include "lab.h"

enum { REPLIES = 60, HEAD = 120, BODY = 8192 };

static void *client(void *arg)
{
	char reply[HEAD + BODY];
	int fd = *(int *)arg;

	for (int i = 0; i < REPLIES; i++)
		if (lab_write_all(fd, "GET", 3) < 0 ||
		    recv(fd, reply, sizeof(reply), MSG_WAITALL) !=
			    sizeof(reply))
			lab_die("client");
	close(fd);
	return NULL;
}

static int make_file(void)
{
	char body[BODY];
	int fd = lab_temp_file();

	memset(body, 'b', sizeof(body));
	if (lab_write_all(fd, body, sizeof(body)) < 0)
		lab_die("write");
	return fd;
}

static void reply(int fd, int file, const char *head, bool fixed)
{
	off_t at = 0;

	if (send(fd, head, HEAD, fixed ? MSG_MORE : 0) != HEAD)
		lab_die("send");
	while (at < BODY)
		if (sendfile(fd, file, &at, BODY - at) <= 0)
			lab_die("sendfile");
}

static int run(bool fixed)
{
	int ends[2], file = make_file(), replies = 0, one = 1;
	char head[HEAD], request[3];
	pthread_t thread;

	memset(head, 'h', sizeof(head));
	lab_tcp_pair(ends);
	if (setsockopt(ends[1], IPPROTO_TCP, TCP_NODELAY, &one, sizeof(one)) <
	    0)
		lab_die("TCP_NODELAY");
	if (pthread_create(&thread, NULL, client, &ends[0]))
		lab_die("pthread_create");
	while (lab_read(ends[1], request, sizeof(request)) == 3) {
		reply(ends[1], file, head, fixed);
		replies++;
	}
	pthread_join(thread, NULL);
	close(ends[1]);
	close(file);
	printf("%d replies of a header and a file\n", replies);
	return replies != REPLIES;
}

const struct defect defect_header_then_sendfile = {
	.name = "header_then_sendfile",
	.summary = "a header goes out alone before the file that belongs to it",
	.cure = "send(2) of the header with MSG_MORE",
	.run = run,
};
