/* SPDX-License-Identifier: BSD-2-Clause */
/* What the specimens of sockets share. */
#ifndef RINGSIDE_TESTS_DECODE_NET_SPEC_H
#define RINGSIDE_TESTS_DECODE_NET_SPEC_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

/* An address that nothing lies at; compilers shall not know that. */
static void *volatile bad_address = (void *)1;
#define BAD bad_address

/* The result of the call that was just made, as a trace ends with it. */
static inline const char *result(long r)
{
	static char buf[4][128];
	static unsigned n;
	char *s = buf[n++ % 4];

	if (r == -1)
		snprintf(s, sizeof(buf[0]), "-1 %s (%s)",
			 strerrorname_np(errno), strerror(errno));
	else
		snprintf(s, sizeof(buf[0]), "%ld", r);
	return s;
}

/* For what a specimen needs and cannot go on without. */
static inline int must(int r, const char *what)
{
	if (r < 0) {
		perror(what);
		exit(77);
	}
	return r;
}

/* What is silent: no call of the traced class may be made in here. */
static inline struct sockaddr_in loopback(uint16_t port)
{
	return (struct sockaddr_in){
		.sin_family = AF_INET,
		.sin_port = htons(port),
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK),
	};
}

#define IN_TEXT \
	"{sa_family=AF_INET, sin_port=htons(%d), " \
	"sin_addr=inet_addr(\"127.0.0.1\")}"

#endif
