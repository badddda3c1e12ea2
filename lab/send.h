/* SPDX-License-Identifier: BSD-2-Clause */
/* Ways to send a file through a socket. */
#ifndef RINGSIDE_LAB_SEND_H
#define RINGSIDE_LAB_SEND_H

#include <stddef.h>
#include <sys/types.h>

struct transfer {
	int file_fd;
	int socket_fd;
	size_t size;	     /* of the file */
	size_t chunk;	     /* at most so much in a call */
	unsigned long calls; /* made for the data */
	off_t sent;
};

struct send_way {
	const char *name;
	const char *note; /* what the data goes through */
	/* 0 or -errno; counts calls and bytes as it goes. */
	int (*send)(struct transfer *t);
};

/* Ended by a NULL name. */
extern const struct send_way send_ways[];

#endif
