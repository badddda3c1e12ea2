/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * SIGHUP means: read the settings again. This program does it right in the
 * handler, while whatever was interrupted stands half done, and may call
 * nothing that is not async-signal-safe: one malloc(3) more, and it hangs one
 * day. The handler of its twin writes a byte into a pipe, and the loop, which
 * watches the pipe as it does its sockets, does the work.
 */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "defect.h"
#include "lab.h"

enum { SIGNALS = 6, PIECES = 8 };

static struct {
	int file; /* the settings */
	int self_pipe[2];
	int done[2]; /* a byte for each time that they were read */
	pthread_t loop;
	pid_t tid;
} state;

/* Calls only what signal-safety(7) allows. */
static void read_settings(void)
{
	char buf[64];
	struct stat st;

	if (fstat(state.file, &st) < 0)
		_exit(1);
	for (int i = 0; i < PIECES; i++)
		if (pread(state.file, buf, sizeof(buf), i * sizeof(buf)) !=
		    sizeof(buf))
			_exit(1);
	if (write(state.done[1], "", 1) != 1)
		_exit(1);
}

static void in_handler(int sig)
{
	int saved = errno;

	read_settings();
	errno = saved;
}

static void into_pipe(int sig)
{
	int saved = errno;

	if (write(state.self_pipe[1], "", 1) < 0 && errno != EAGAIN)
		_exit(1);
	errno = saved;
}

static void *sender(void *arg)
{
	char c;

	for (int i = 0; i < SIGNALS; i++) {
		lab_await_sleep(state.tid);
		pthread_kill(state.loop, SIGHUP);
		if (lab_read(state.done[0], &c, 1) != 1)
			lab_die("read");
	}
	/* Not needed any more: tells the loop to end. */
	close(*(int *)arg);
	return NULL;
}

static int loop(int client)
{
	struct pollfd p[] = {
		{ client, POLLIN, 0 },
		{ state.self_pipe[0], POLLIN, 0 },
	};
	int woken = 0;
	char c;

	for (;;) {
		int n = poll(p, 2, -1);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			lab_die("poll");
		if (p[1].revents && read(state.self_pipe[0], &c, 1) == 1) {
			read_settings();
			woken++;
		}
		if (p[0].revents)
			return woken;
	}
}

static int run(bool fixed)
{
	struct sigaction sa = {
		.sa_handler = fixed ? into_pipe : in_handler,
		.sa_flags = SA_RESTART,
	};
	int ends[2], woken;
	pthread_t thread;

	state.file = lab_temp_file();
	state.loop = pthread_self();
	state.tid = gettid();
	if (ftruncate(state.file, 4096) < 0)
		lab_die("ftruncate");
	if (pipe2(state.self_pipe, O_CLOEXEC | O_NONBLOCK) < 0 ||
	    pipe2(state.done, O_CLOEXEC) < 0)
		lab_die("pipe2");
	sigemptyset(&sa.sa_mask);
	if (sigaction(SIGHUP, &sa, NULL) < 0)
		lab_die("sigaction");
	lab_tcp_pair(ends);
	if (pthread_create(&thread, NULL, sender, &ends[0]))
		lab_die("pthread_create");
	woken = loop(ends[1]);
	pthread_join(thread, NULL);
	printf("settings read %d times in the handler, %d times in the loop\n",
	       SIGNALS - woken, woken);
	return woken != (fixed ? SIGNALS : 0);
}

const struct defect defect_unhandled_signal_in_handler = {
	.name = "unhandled_signal_in_handler",
	.summary = "a signal's handler does the work itself",
	.cure = "the handler writes a byte into a pipe that the loop watches",
	.run = run,
};
