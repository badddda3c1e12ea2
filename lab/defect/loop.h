/* SPDX-License-Identifier: BSD-2-Clause */
/* What the specimens of event loops share. */
#ifndef RINGSIDE_LAB_DEFECT_LOOP_H
#define RINGSIDE_LAB_DEFECT_LOOP_H

#include <pthread.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/epoll.h>

enum { MESSAGE = 512 }; /* bytes of a request, and of its answer */

/* All of these end the program where they fail. */
int loop_epoll(void);
/* data.fd is the descriptor. */
void loop_add(int epoll_fd, int fd, uint32_t events);
void loop_modify(int epoll_fd, int fd, uint32_t events);
void loop_remove(int epoll_fd, int fd);
/* Without a time limit; signals don't end it. */
int loop_wait(int epoll_fd, struct epoll_event *ev, int max);
/* Accepts all that wait, as non-blocking; returns how many. */
int loop_accept_all(int epoll_fd, int listener, uint32_t events);
/*
 * Reads once and writes that back. Returns the bytes, 0: the peer has ended,
 * -1: nothing there.
 */
int loop_echo(int fd);

/* A client's side: a request goes out, or an answer of a message comes in. */
void client_send(int fd);
void client_receive(int fd);
void client_exchange(int fd);
void client_pause(unsigned ms);
/* A whole client: connects, makes so many exchanges, and goes. */
void client_requests(uint16_t port, unsigned n, unsigned gap_ms);
pthread_t client_start(void *(*run)(void *), void *arg);
void client_join(pthread_t client);

#endif
