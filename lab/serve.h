/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The echo server in all its models: what comes in goes out again, byte for
 * byte; at the end of what the peer sends the rest is sent, and then closed.
 * A model is one file, serve_<model>.c, and one line in serve.c.
 */
#ifndef RINGSIDE_LAB_SERVE_H
#define RINGSIDE_LAB_SERVE_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

struct server;

enum {
	/* The listener is without O_NONBLOCK. */
	MODEL_BLOCKS = 1,
	/* SIGTERM comes by a handler, not by a signalfd. */
	MODEL_HANDLER = 2,
	/* --threads says how many threads, or processes, there are. */
	MODEL_THREADS = 4,
	/* Each thread has a listener of its own. */
	MODEL_SHARES_PORT = 8,
};

struct model {
	const char *name;
	const char *summary; /* a line for `lab list` */
	unsigned flags;
	/*
	 * May be NULL. What the kernel may refuse to have, before anybody is
	 * told that there is a server: sets `of`. 0 or -errno. A daemon has
	 * it opened again, since what it makes need not outlive fork(2).
	 */
	int (*open)(struct server *s);
	void (*close)(struct server *s);
	/* Serves until SIGTERM; then, or by close(), connections are closed. */
	void (*run)(struct server *s);
};

/* All of them, NULL-terminated, from the simplest on. */
extern const struct model *const models[];

/* Who accepts: a listener, and what to do when descriptors are out. */
struct acceptor {
	int fd;
	int spare_fd; /* given up for a moment to refuse a connection */
};

/* In memory that children share, to count in it, too. */
struct counts {
	atomic_ulong accepted, refused, echoed;
};

struct server {
	const struct model *model;
	uint16_t port;
	unsigned threads;
	unsigned long sndbuf; /* SO_SNDBUF of connections, 0: the kernel's */
	struct acceptor listener;
	int stop_fd; /* readable after SIGTERM; -1 with MODEL_HANDLER */
	struct counts *counts;
	void *of; /* of the model, from its open() */
};

/* serve_common.c */

enum { SERVE_BUFFER = 16384 };

void acceptor_open(struct server *s, struct acceptor *a);
void acceptor_close(struct acceptor *a);

/*
 * A connection, with `flags` of accept4(2), or -1: nobody waits (errno is
 * EAGAIN), or the listener was shut down. Peers that are gone by now,
 * signals, and a full table of descriptors are seen to.
 */
int serve_accept(struct server *s, struct acceptor *a, int flags);

/* The same after a call that failed with EMFILE or ENFILE. */
bool serve_refuse(struct server *s, struct acceptor *a);

/* For models with MODEL_HANDLER: whether SIGTERM or SIGINT came. */
bool serve_stopping(void);

/*
 * SIGTERM comes by a handler from here on, which shuts down `listen_fd`, so
 * that accept(2) returns, now or when it is called next.
 */
void serve_handle_stop(int listen_fd);

/* It shuts down this one, too: read(2) of it returns. -1: none. */
void serve_guard(int fd);

/* For the others: returns after SIGTERM or SIGINT. */
void serve_wait_stop(struct server *s);

/* Echoes by blocking calls until the end, which the peer makes. */
void serve_echo_blocking(struct server *s, int fd);

/* Starts a thread that gets no SIGTERM. Returns false if it can't. */
bool serve_thread(pthread_t *ret_thread, void *(*run)(void *), void *arg);

/*
 * Connections that other threads read from, so that all can be shut down.
 * live_close() closes the descriptor in the same moment, or its number could
 * be somebody else's by the time of live_shutdown().
 */
void live_add(int fd);
void live_close(int fd);
void live_shutdown(void);

/* serve_conn.c: a connection of the models that don't block. */

struct conn {
	int fd;
	bool eof;
	void *of; /* of the model */
	struct conn *prev, *next;
	size_t sent, len; /* buf[sent..len) is to go out */
	char buf[SERVE_BUFFER];
};

struct conn_set {
	struct conn *first;
};

enum conn_wants { CONN_DONE, CONN_READ, CONN_WRITE };

/* Owns the descriptor. NULL if there is no memory: then it is closed. */
struct conn *conn_new(struct conn_set *set, int fd);
void conn_free(struct conn_set *set, struct conn *c);
void conn_free_all(struct conn_set *set);

/*
 * Does what can be done without waiting: writes what there is, reads, writes
 * that. With `drain` until the kernel has no more. Says what to wait for.
 * A peer that does not read is not read from, so memory stays bounded.
 */
enum conn_wants conn_run(struct server *s, struct conn *c, bool drain);

#endif
