/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * lab backlog: the two queues of a listener, as they fill, seen from both
 * ends. In the SYN queue are connections whose handshake goes on, in the
 * accept queue those that nobody has accepted yet. Both are as long as
 * listen(2) was told. All this is in a network of its own, so that its counters
 * are of these connections only.
 */
#include <errno.h>
#include <getopt.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "client.h"
#include "json.h"
#include "lab.h"

enum { BACKLOG_MAX = 64, CLIENTS_MAX = 2 * BACKLOG_MAX, WAIT_MS = 30000 };
enum { CANNOT = 77, SLOW = 2, MORE = 2 };

struct counters {
	unsigned long overflows, drops, cookies;
};

struct bed {
	const struct way *way;
	unsigned backlog;
	int listener;
	uint16_t port;
	struct counters before;
	int clients[CLIENTS_MAX];
	unsigned n;
	struct lab_json *json;
};

struct way {
	const char *name, *note;
	const char *cookies;	    /* net.ipv4.tcp_syncookies */
	bool (*run)(struct bed *b); /* as it should be? */
};

/* What there is to be seen at a moment. */
struct view {
	unsigned accept_queue, syn_queue;
	struct counters since;
};

static struct tcp_info info_of(int fd)
{
	struct tcp_info i = { 0 };
	socklen_t len = sizeof(i);

	if (getsockopt(fd, IPPROTO_TCP, TCP_INFO, &i, &len) < 0)
		lab_die("TCP_INFO");
	return i;
}

static const char *state_of(int fd)
{
	switch (info_of(fd).tcpi_state) {
	case TCP_ESTABLISHED: return "ESTABLISHED";
	case TCP_SYN_SENT: return "SYN_SENT";
	default: return "other";
	}
}

static FILE *open_net(const char *name)
{
	FILE *f = fopen(name, "re");

	if (!f)
		lab_die(name);
	return f;
}

/* Lines of /proc/net/tcp with state 03: those whose last ACK has not come. */
static unsigned syn_queue(uint16_t port)
{
	FILE *f = open_net("/proc/self/net/tcp");
	char line[512];
	unsigned local, state, n = 0;

	while (fgets(line, sizeof(line), f))
		if (sscanf(line, " %*d: %*x:%x %*x:%*x %x", &local, &state) ==
			    2 &&
		    local == port && state == TCP_SYN_RECV)
			n++;
	fclose(f);
	return n;
}

/* Of two lines, names and values: the value under a name. */
static unsigned long under(char *names, char *values, const char *want)
{
	char *a, *b;
	char *name = strtok_r(names, " \n", &a);
	char *value = strtok_r(values, " \n", &b);

	while (name && value) {
		if (!strcmp(name, want))
			return strtoul(value, NULL, 10);
		name = strtok_r(NULL, " \n", &a);
		value = strtok_r(NULL, " \n", &b);
	}
	errno = ENOENT;
	lab_die(want);
}

static unsigned long counter(const char *name)
{
	FILE *f = open_net("/proc/self/net/netstat");
	char *names = NULL, *values = NULL;
	size_t a = 0, b = 0;
	unsigned long v;

	/* TcpExt is the first pair of lines. */
	if (getline(&names, &a, f) < 0 || getline(&values, &b, f) < 0)
		lab_die("/proc/self/net/netstat");
	v = under(names, values, name);
	free(names);
	free(values);
	fclose(f);
	return v;
}

static struct counters count(void)
{
	return (struct counters){
		.overflows = counter("ListenOverflows"),
		.drops = counter("ListenDrops"),
		.cookies = counter("SyncookiesSent"),
	};
}

static struct view look(const struct bed *b)
{
	struct counters now = count();

	return (struct view){
		/* Of a listener these two are its queue and its backlog. */
		.accept_queue = info_of(b->listener).tcpi_unacked,
		.syn_queue = syn_queue(b->port),
		.since = {
			.overflows = now.overflows - b->before.overflows,
			.drops = now.drops - b->before.drops,
			.cookies = now.cookies - b->before.cookies,
		},
	};
}

static void print_head(void)
{
	printf("  %-34s %-12s %-12s %9s %9s %5s %7s\n", "", "CLIENT-SAYS",
	       "ACCEPT-QUEUE", "SYN-QUEUE", "OVERFLOWS", "DROPS", "COOKIES");
}

/* A row: what was done, what the client's end says, what the server's says. */
static void show(const struct bed *b, const char *what, int fd)
{
	struct view v = look(b);
	struct lab_json *j = b->json;
	char queue[32];

	if (!j) {
		snprintf(queue, sizeof(queue), "%u of %u", v.accept_queue,
			 b->backlog);
		printf("  %-34s %-12s %-12s %9u %9lu %5lu %7lu\n", what,
		       state_of(fd), queue, v.syn_queue, v.since.overflows,
		       v.since.drops, v.since.cookies);
		return;
	}
	lab_json_object(j, NULL);
	lab_json_string(j, "how", b->way->name);
	lab_json_string(j, "what", what);
	lab_json_string(j, "client_state", state_of(fd));
	lab_json_uint(j, "accept_queue", v.accept_queue);
	lab_json_uint(j, "backlog", b->backlog);
	lab_json_uint(j, "syn_queue", v.syn_queue);
	lab_json_uint(j, "listen_overflows", v.since.overflows);
	lab_json_uint(j, "listen_drops", v.since.drops);
	lab_json_uint(j, "syncookies_sent", v.since.cookies);
	lab_json_object_end(j);
}

typedef bool condition_fn(const struct bed *b, unsigned long v);

static bool wait_until(const struct bed *b, condition_fn *is, unsigned long v)
{
	for (unsigned ms = 0; ms < WAIT_MS; ms++) {
		if (is(b, v))
			return true;
		lab_pause(1);
	}
	return false;
}

static bool waiting_is(const struct bed *b, unsigned long v)
{
	return look(b).accept_queue == v;
}

static bool half_open_is(const struct bed *b, unsigned long v)
{
	return look(b).syn_queue == v;
}

static bool dropped_more_than(const struct bed *b, unsigned long v)
{
	return look(b).since.drops > v;
}

static bool cookies_more_than(const struct bed *b, unsigned long v)
{
	return look(b).since.cookies > v;
}

static bool overflows_more_than(const struct bed *b, unsigned long v)
{
	return look(b).since.overflows > v;
}

/* What this client's end says. */
static bool connected(const struct bed *b, unsigned long i)
{
	return info_of(b->clients[i]).tcpi_state == TCP_ESTABLISHED;
}

static int connect_deaf(struct bed *b)
{
	return b->clients[b->n++] = lab_connect_deaf(b->port);
}

static int connect_good(struct bed *b)
{
	return b->clients[b->n++] = lab_connect(b->port, 0);
}

/* Fills the accept queue, which holds one more than the backlog. */
static bool fill_accept_queue(struct bed *b)
{
	char what[64];

	for (unsigned i = 1; i <= b->backlog + 1; i++) {
		int fd = connect_good(b);

		if (!wait_until(b, connected, b->n - 1) ||
		    !wait_until(b, waiting_is, i))
			return false;
		snprintf(what, sizeof(what), "client %u connects", b->n);
		show(b, what, fd);
	}
	return true;
}

static bool fill_syn_queue(struct bed *b)
{
	char what[64];

	for (unsigned i = 1; i <= b->backlog + 1; i++) {
		int fd = connect_deaf(b);

		if (!wait_until(b, half_open_is, i))
			return false;
		snprintf(what, sizeof(what), "client %u, deaf to the answer",
			 b->n);
		show(b, what, fd);
	}
	return true;
}

/* One that finds no room. */
static bool turned_away(struct bed *b, const char *kind)
{
	unsigned long drops = look(b).since.drops;
	int fd = connect_good(b);
	char what[64];

	if (!wait_until(b, dropped_more_than, drops))
		return false;
	snprintf(what, sizeof(what), "client %u: %s", b->n, kind);
	show(b, what, fd);
	return !connected(b, b->n - 1);
}

static bool run_accept(struct bed *b)
{
	if (!fill_accept_queue(b))
		return false;
	for (unsigned i = 0; i < MORE; i++)
		if (!turned_away(b, "its SYN is dropped"))
			return false;
	return true;
}

static bool run_syn(struct bed *b)
{
	return fill_syn_queue(b) && turned_away(b, "its SYN is dropped");
}

static bool run_cookies(struct bed *b)
{
	unsigned long cookies;
	char what[64];
	int fd;

	if (!fill_syn_queue(b))
		return false;
	cookies = look(b).since.cookies;
	fd = connect_good(b);
	if (!wait_until(b, cookies_more_than, cookies) ||
	    !wait_until(b, connected, b->n - 1) ||
	    !wait_until(b, waiting_is, 1))
		return false;
	snprintf(what, sizeof(what), "client %u, by a SYN cookie", b->n);
	show(b, what, fd);
	return true;
}

/*
 * The handshake of slow clients ends when the accept queue has filled: their
 * ACK, the last word from their side, is thrown away, and the kernel says
 * neither yes nor no.
 */
static bool run_both(struct bed *b)
{
	/* They must not fill the SYN queue. */
	unsigned slow = b->backlog < SLOW ? b->backlog : SLOW;
	unsigned long overflows;
	char what[64];
	int fd;

	for (unsigned i = 1; i <= slow; i++) {
		fd = connect_deaf(b);
		if (!wait_until(b, half_open_is, i))
			return false;
		snprintf(what, sizeof(what), "client %u is slow", b->n);
		show(b, what, fd);
	}
	if (!fill_accept_queue(b))
		return false;
	overflows = look(b).since.overflows;
	for (unsigned i = 0; i < slow; i++) {
		/* It hears the answer when that is sent again, after 1 s. */
		if (setsockopt(b->clients[i], SOL_SOCKET, SO_DETACH_FILTER,
			       &(int){ 0 }, sizeof(int)) < 0)
			lab_die("SO_DETACH_FILTER");
	}
	for (unsigned i = 0; i < slow; i++) {
		if (!wait_until(b, connected, i))
			return false;
		snprintf(what, sizeof(what), "client %u has the answer", i + 1);
		show(b, what, b->clients[i]);
	}
	/* Connected or not: that depends on whom one asks. */
	if (!wait_until(b, overflows_more_than, overflows) ||
	    !half_open_is(b, slow))
		return false;
	fd = accept4(b->listener, NULL, NULL, SOCK_CLOEXEC);
	if (fd < 0)
		lab_die("accept4");
	b->clients[b->n++] = fd;
	/* What it sends has the ACK in it, and now there is room. */
	if (lab_write_all(b->clients[0], "x", 1) < 0)
		lab_die("write");
	if (!wait_until(b, half_open_is, slow - 1) ||
	    !wait_until(b, waiting_is, b->backlog + 1))
		return false;
	show(b, "one is accepted, client 1 sends", b->clients[0]);
	return true;
}

static const struct way ways[] = {
	{ "accept",
	  "nobody accepts: the queue is full, further SYNs are dropped", "0",
	  run_accept },
	{ "syn", "handshakes that do not end fill the SYN queue", "0",
	  run_syn },
	{ "cookies", "the same with SYN cookies: who answers is let in", "1",
	  run_cookies },
	{ "both", "the client is connected, and the server does not think so",
	  "0", run_both },
	{ 0 },
};

static void hold(const struct bed *b)
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
static int run(const struct way *w, unsigned backlog, struct lab_json *j,
	       bool holds)
{
	static struct bed b;
	bool ok;

	if (!lab_own_network() ||
	    !lab_set_net("ipv4/tcp_syncookies", w->cookies) ||
	    !lab_set_net("ipv4/tcp_max_syn_backlog", "1024"))
		return CANNOT;
	b = (struct bed){ .way = w, .backlog = backlog, .json = j };
	b.listener = lab_listen(&b.port, backlog, LAB_BLOCKING);
	b.before = count();
	if (!j) {
		printf("%s: %s\n", w->name, w->note);
		print_head();
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
	for (const struct way *w = ways; w->name; w++)
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
	for (const struct way *w = ways; w->name; w++)
		found |= lab_wants(how, w->name);
	if (!found)
		return lab_no_way(how);
	if (json)
		lab_json_array(&j, NULL);
	for (const struct way *w = ways; w->name && status != CANNOT; w++) {
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
