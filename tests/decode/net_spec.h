/* SPDX-License-Identifier: BSD-2-Clause */
/* What the specimens of sockets share. */
#ifndef RINGSIDE_TESTS_DECODE_NET_SPEC_H
#define RINGSIDE_TESTS_DECODE_NET_SPEC_H

#include "spec.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

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

/* A number in a text that differs in programs of 32 bits. */
#if __SIZEOF_LONG__ == 8
#define BY_WORD(n64, n32) #n64
#else
#define BY_WORD(n64, n32) #n32
#endif

#endif
