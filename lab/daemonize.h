/* SPDX-License-Identifier: BSD-2-Clause */
/* How a process becomes a daemon, step by step. */
#ifndef RINGSIDE_LAB_DAEMONIZE_H
#define RINGSIDE_LAB_DAEMONIZE_H

struct daemon_step {
	const char *name;
	const char *reason;
	void (*take)(void); /* exits if it fails */
};

/* In their order, ended by a NULL name. */
extern const struct daemon_step daemon_steps[];

/*
 * Takes all steps. The process that called does not return: it stays until
 * daemonize_ready(), prints the daemon's PID and exits with status 0, or 1 if
 * the daemon ended before. Returns what daemonize_ready() takes.
 */
int daemonize(void);
void daemonize_ready(int ready_fd);

#endif
