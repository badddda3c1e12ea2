/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A client that writes a request in two pieces and then waits for the reply.
 * The first piece goes out at once. The second one is small, and Nagle's
 * algorithm keeps it back until the first is acknowledged; the server, which
 * has nothing to say yet, delays that for 40 ms, since most acknowledgements
 * can go along with an answer. Each is right, and together they wait for each
 * other. Written in one call there is nothing to keep back.
 */
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include "defect.h"
#include "lab.h"

enum {
	REQUESTS = 25,	/* that wait as long as an acknowledgement is delayed */
	PATIENCE = 400, /* of all, where others want the CPU, too */
	HEAD = 16,
	BODY = 100,
};

static void *server(void *arg)
{
	char request[HEAD + BODY];
	int fd = *(int *)arg;

	while (recv(fd, request, sizeof(request), MSG_WAITALL) ==
	       sizeof(request))
		if (lab_write_all(fd, "done", 4) < 0)
			lab_die("server");
	close(fd);
	return NULL;
}

static void ask(int fd, char *head, char *body, bool fixed)
{
	struct iovec iov[] = { { head, HEAD }, { body, BODY } };

	if (fixed) {
		if (writev(fd, iov, 2) != HEAD + BODY)
			lab_die("writev");
		return;
	}
	if (lab_write_all(fd, head, HEAD) < 0 ||
	    lab_write_all(fd, body, BODY) < 0)
		lab_die("write");
}

static int run(bool fixed)
{
	char head[HEAD], body[BODY], reply[4];
	int ends[2], slow = 0, waited = 0, n = 0;
	pthread_t thread;

	memset(head, 'h', sizeof(head));
	memset(body, 'b', sizeof(body));
	lab_tcp_pair(ends);
	if (pthread_create(&thread, NULL, server, &ends[1]))
		lab_die("pthread_create");
	while (fixed ? n < REQUESTS : slow < REQUESTS && n < PATIENCE) {
		uint64_t begin = lab_now(), took;

		ask(ends[0], head, body, fixed);
		if (lab_read(ends[0], reply, sizeof(reply)) != sizeof(reply))
			lab_die("read");
		took = lab_now() - begin;
		waited += took >= 36000000;
		slow += took >= 36000000 && took <= 55000000;
		n++;
	}
	close(ends[0]);
	pthread_join(thread, NULL);
	printf("%d requests, %d of them took about 40 ms\n", n, slow);
	return !fixed && waited < n / 2;
}

const struct defect defect_nagle_delayed_ack = {
	.name = "nagle_delayed_ack",
	.summary = "a request in two writes waits 40 ms for an acknowledgement",
	.cure = "one writev(2) for both pieces",
	.run = run,
};
