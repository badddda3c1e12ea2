/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * lab backlog: the two queues of a listener, as they fill, seen from both
 * ends. In the SYN queue are connections whose handshake goes on, in the
 * accept queue those that nobody has accepted yet. Both are as long as
 * listen(2) was told. All this is in a network of its own, so that its counters
 * are of these connections only.
 */
#include "backlog.h"

#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "client.h"
#include "lab.h"

enum { CANNOT = 77, SLOW = 2, MORE = 2 };

struct backlog_way {
	const char *name, *note;
	const char *cookies;		    /* net.ipv4.tcp_syncookies */
	bool (*run)(struct backlog_bed *b); /* as it should be? */
};

static int connect_deaf(struct backlog_bed *b)
{
	return b->clients[b->n++] = lab_connect_deaf(b->port);
}

static int connect_good(struct backlog_bed *b)
{
	return b->clients[b->n++] = lab_connect(b->port, 0);
}

/* Fills the accept queue, which holds one more than the backlog. */
static bool fill_accept_queue(struct backlog_bed *b)
{
	char what[64];

	for (unsigned i = 1; i <= b->backlog + 1; i++) {
		int fd = connect_good(b);

		if (!backlog_wait(b, backlog_connected, b->n - 1) ||
		    !backlog_wait(b, backlog_waiting_is, i))
			return false;
		snprintf(what, sizeof(what), "client %u connects", b->n);
		backlog_show(b, what, fd);
	}
	return true;
}

static bool fill_syn_queue(struct backlog_bed *b)
{
	char what[64];

	for (unsigned i = 1; i <= b->backlog + 1; i++) {
		int fd = connect_deaf(b);

		if (!backlog_wait(b, backlog_half_open_is, i))
			return false;
		snprintf(what, sizeof(what), "client %u, deaf to the answer",
			 b->n);
		backlog_show(b, what, fd);
	}
	return true;
}

/* One that finds no room. */
static bool turned_away(struct backlog_bed *b, const char *kind)
{
	unsigned long drops = backlog_look(b).since.drops;
	int fd = connect_good(b);
	char what[64];

	if (!backlog_wait(b, backlog_dropped_more_than, drops))
		return false;
	snprintf(what, sizeof(what), "client %u: %s", b->n, kind);
	backlog_show(b, what, fd);
	return !backlog_connected(b, b->n - 1);
}

static bool run_accept(struct backlog_bed *b)
{
	if (!fill_accept_queue(b))
		return false;
	for (unsigned i = 0; i < MORE; i++)
		if (!turned_away(b, "its SYN is dropped"))
			return false;
	return true;
}

static bool run_syn(struct backlog_bed *b)
{
	return fill_syn_queue(b) && turned_away(b, "its SYN is dropped");
}

static bool run_cookies(struct backlog_bed *b)
{
	unsigned long cookies;
	char what[64];
	int fd;

	if (!fill_syn_queue(b))
		return false;
	cookies = backlog_look(b).since.cookies;
	fd = connect_good(b);
	if (!backlog_wait(b, backlog_cookies_more_than, cookies) ||
	    !backlog_wait(b, backlog_connected, b->n - 1) ||
	    !backlog_wait(b, backlog_waiting_is, 1))
		return false;
	snprintf(what, sizeof(what), "client %u, by a SYN cookie", b->n);
	backlog_show(b, what, fd);
	return true;
}

/*
 * The handshake of slow clients ends when the accept queue has filled: their
 * ACK, the last word from their side, is thrown away, and the kernel says
 * neither yes nor no.
 */
static bool run_both(struct backlog_bed *b)
{
	/* They must not fill the SYN queue. */
	unsigned slow = b->backlog < SLOW ? b->backlog : SLOW;
	unsigned long overflows;
	char what[64];
	int fd;

	for (unsigned i = 1; i <= slow; i++) {
		fd = connect_deaf(b);
		if (!backlog_wait(b, backlog_half_open_is, i))
			return false;
		snprintf(what, sizeof(what), "client %u is slow", b->n);
		backlog_show(b, what, fd);
	}
	if (!fill_accept_queue(b))
		return false;
	overflows = backlog_look(b).since.overflows;
	for (unsigned i = 0; i < slow; i++) {
		/* It hears the answer when that is sent again, after 1 s. */
		if (setsockopt(b->clients[i], SOL_SOCKET, SO_DETACH_FILTER,
			       &(int){ 0 }, sizeof(int)) < 0)
			lab_die("SO_DETACH_FILTER");
	}
	for (unsigned i = 0; i < slow; i++) {
		if (!backlog_wait(b, backlog_connected, i))
			return false;
		snprintf(what, sizeof(what), "client %u has the answer", i + 1);
		backlog_show(b, what, b->clients[i]);
	}
	/* Connected or not: that depends on whom one asks. */
	if (!backlog_wait(b, backlog_overflows_more_than, overflows) ||
	    !backlog_half_open_is(b, slow))
		return false;
	fd = accept4(b->listener, NULL, NULL, SOCK_CLOEXEC);
	if (fd < 0)
		lab_die("accept4");
	b->clients[b->n++] = fd;
	/* What it sends has the ACK in it, and now there is room. */
	if (lab_write_all(b->clients[0], "x", 1) < 0)
		lab_die("write");
	if (!backlog_wait(b, backlog_half_open_is, slow - 1) ||
	    !backlog_wait(b, backlog_waiting_is, b->backlog + 1))
		return false;
	backlog_show(b, "one is accepted, client 1 sends", b->clients[0]);
	return true;
}

static const struct backlog_way ways[] = {
	{ "accept",
	  "nobody accepts: the queue is full, further SYNs are dropped", "0",
	  run_accept },
	{ "syn", "handshakes that do not end fill the SYN queue", "0",
	  run_syn },
	{ "cookies", "the same with SYN cookies: who answers is let in", "1",
	  run_cookies },
	{ "both",
	  "the client is backlog_connected, and the server does not think so",
	  "0", run_both },
	{ 0 },
};

static void hold(const struct backlog_bed *b)
{
	/* JSON has the standard output for itself. */
	fprintf(b->json ? stderr : stdout,
		"Look: ringside sockets --netns=%d -ta -o "
		"+accept,syn_queue; then end the input\n",
		getpid());
	fflush(NULL);
	for (int c = 0; c != EOF && c != '\n';)
		c = getchar();
}

/* 0, 1 or CANNOT. */
static int run(const struct backlog_way *w, unsigned backlog,
	       struct lab_json *j, bool holds)
{
	static struct backlog_bed b;
	bool ok;

	if (!lab_own_network() ||
	    !lab_set_net("ipv4/tcp_syncookies", w->cookies) ||
	    !lab_set_net("ipv4/tcp_max_syn_backlog", "1024"))
		return CANNOT;
	b = (struct backlog_bed){ .way = w->name,
				  .backlog = backlog,
				  .json = j };
	b.listener = lab_listen(&b.port, backlog, LAB_BLOCKING);
	b.before = backlog_count();
	if (!j) {
		printf("%s: %s\n", w->name, w->note);
		backlog_head();
	}
	ok = w->run(&b);
	if (!ok)
		fprintf(stderr, "%s: %s: not what was to be seen\n",
			program_invocation_short_name, w->name);
	if (holds)
		hold(&b);
	for (unsigned i = 0; i < b.n; i++)
		close(b.clients[i]);
	close(b.listener);
	return !ok;
}

static void usage(FILE *f)
{
	fputs("Usage: ringside lab backlog [--how WAY|all] [--backlog N]\n"
	      "                            [--hold] [--json]\n\n"
	      "Fills the queues of a listener with a backlog of 4 (--backlog), and\n"
	      "says after each client what its end and the server's are told. Needs\n"
	      "root, for a network of its own. --hold: stays as it is until Enter\n"
	      "or the end of the input, to be looked at by `ringside sockets`.\n\n",
	      f);
	for (const struct backlog_way *w = ways; w->name; w++)
		fprintf(f, "  %-10s %s\n", w->name, w->note);
}

static int backlog_main(int argc, char **argv)
{
	static const struct option options[] = {
		{ "how", required_argument, NULL, 'w' },
		{ "backlog", required_argument, NULL, 'b' },
		{ "hold", no_argument, NULL, 'o' },
		{ "json", no_argument, NULL, 'j' },
		{ "help", no_argument, NULL, 'h' },
		{ 0 },
	};
	struct lab_json j = { .f = stdout };
	bool json = false, holds = false, found = false;
	unsigned backlog = 4;
	const char *how = "all";
	int c, status = 0;

	while ((c = getopt_long(argc, argv, "h", options, NULL)) != -1) {
		if (c == 'w') {
			how = optarg;
		} else if (c == 'b') {
			backlog = lab_number("backlog", optarg, 1, BACKLOG_MAX);
		} else if (c == 'o') {
			holds = true;
		} else if (c == 'j') {
			json = true;
		} else {
			usage(c == 'h' ? stdout : stderr);
			return c == 'h' ? 0 : 2;
		}
	}
	if (optind < argc) {
		usage(stderr);
		return 2;
	}
	for (const struct backlog_way *w = ways; w->name; w++)
		found |= lab_wants(how, w->name);
	if (!found)
		return lab_no_way(how);
	if (json)
		lab_json_array(&j, NULL);
	for (const struct backlog_way *w = ways; w->name && status != CANNOT;
	     w++) {
		int r;

		if (!lab_wants(how, w->name))
			continue;
		if (!json && w != ways && !strcmp(how, "all"))
			printf("\n");
		r = run(w, backlog, json ? &j : NULL, holds);
		if (r)
			status = r;
	}
	if (json) {
		lab_json_array_end(&j);
		lab_json_end(&j);
	}
	return status;
}

const struct lab_program lab_backlog = {
	.name = "backlog",
	.summary = "SYN queue and accept queue filling, seen from both ends",
	.run = backlog_main,
};
