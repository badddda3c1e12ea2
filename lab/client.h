/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A client in a process of its own, for programs that are a server and need
 * somebody to serve; and a network of one's own, where what a host has one of
 * (counters, ranges of ports) can be changed and harms nobody.
 */
#ifndef RINGSIDE_LAB_CLIENT_H
#define RINGSIDE_LAB_CLIENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

struct lab_client {
	pid_t pid;
	int fd; /* to talk to it; readable when it has ended */
};

enum { LAB_REQUEST = 256 }; /* bytes of a request, and of its answer */

/* What a client does; `server` is the other end of lab_client.fd. */
typedef void lab_client_fn(uint16_t port, int server, bool fixed);

/*
 * Forks. The child has no copy of `listen_fd`, runs `client` with the rest and
 * exits with status 0.
 */
void lab_client_start(struct lab_client *c, int listen_fd, uint16_t port,
		      lab_client_fn *client, bool fixed);
/* A byte to the other side, and the wait for one from there. */
void lab_client_tell(int fd);
void lab_client_hear(int fd);
/*
 * Waits for a connection at `listen_fd`, which does not block. Returns it (it
 * blocks), or -1 when the client has ended.
 */
int lab_client_accept(struct lab_client *c, int listen_fd);
/* Waits for its end. True if it ended well. */
bool lab_client_end(struct lab_client *c);

/* One request and its answer, over a connection that blocks; and apart. */
void lab_ask(int fd);
void lab_request(int fd);
void lab_await_answer(int fd);
/* Answers what comes until the peer closes, or what comes next. */
void lab_answer_all(int fd);
bool lab_answer_one(int fd);

/*
 * A connection that stays half open: the kernel's answers to it are dropped
 * where they arrive, as if the network had lost them. For the server it looks
 * like a client that went away, or one of a flood.
 */
int lab_connect_deaf(uint16_t port);

/* Returns after so many milliseconds, also if signals come between. */
void lab_pause(unsigned ms);

/*
 * From here on in a network namespace with nothing in it but a loopback
 * interface that is up. False, after saying why, if that is not allowed.
 */
bool lab_own_network(void);
/* Writes to /proc/sys/net/PATH. False, after saying why, if it can't. */
bool lab_set_net(const char *path, const char *value);

#endif
