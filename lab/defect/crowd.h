/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Crowds of clients, and a server that answers each of them once: what the
 * specimens of listeners share.
 */
#ifndef RINGSIDE_LAB_DEFECT_CROWD_H
#define RINGSIDE_LAB_DEFECT_CROWD_H

#include <stdbool.h>
#include <stdint.h>

#include "client.h"

/*
 * `n` clients come one after the other, ask once, and stay so long after the
 * last one has come.
 */
void crowd_ask(uint16_t port, unsigned n, unsigned stay_ms);
/*
 * `n` clients whose handshake goes on for ever: they stand in the SYN queue of
 * the listener until the process ends.
 */
void crowd_half_open(uint16_t port, unsigned n);
/*
 * Runs `client` and serves up to `n` who come: an answer to each, and then it
 * waits for all of them to go. Closes `listen_fd`. Returns how many were
 * answered, or -1 if the client did not end well.
 */
int crowd_serve(int listen_fd, uint16_t port, lab_client_fn *client, bool fixed,
		unsigned n);
/*
 * A network of its own in which tcp_syncookies is so and the SYN queue is as
 * long as the backlog; false, after saying why, if that is not allowed.
 */
bool crowd_network(const char *syncookies);

#endif
