/* SPDX-License-Identifier: BSD-2-Clause */
/* What both ends of a listener's queues show, and waiting until they do. */
#include "backlog.h"

#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "client.h"
#include "lab.h"

enum { WAIT_MS = 30000 };

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

struct backlog_counters backlog_count(void)
{
	return (struct backlog_counters){
		.overflows = counter("ListenOverflows"),
		.drops = counter("ListenDrops"),
		.cookies = counter("SyncookiesSent"),
	};
}

struct backlog_view backlog_look(const struct backlog_bed *b)
{
	struct backlog_counters now = backlog_count();

	return (struct backlog_view){
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

void backlog_head(void)
{
	printf("  %-34s %-12s %-12s %9s %9s %5s %7s\n", "", "CLIENT-SAYS",
	       "ACCEPT-QUEUE", "SYN-QUEUE", "OVERFLOWS", "DROPS", "COOKIES");
}

void backlog_show(const struct backlog_bed *b, const char *what, int fd)
{
	struct backlog_view v = backlog_look(b);
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
	lab_json_string(j, "how", b->way);
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

bool backlog_wait(const struct backlog_bed *b, backlog_condition *is,
		  unsigned long v)
{
	for (unsigned ms = 0; ms < WAIT_MS; ms++) {
		if (is(b, v))
			return true;
		lab_pause(1);
	}
	return false;
}

bool backlog_waiting_is(const struct backlog_bed *b, unsigned long v)
{
	return backlog_look(b).accept_queue == v;
}

bool backlog_half_open_is(const struct backlog_bed *b, unsigned long v)
{
	return backlog_look(b).syn_queue == v;
}

bool backlog_dropped_more_than(const struct backlog_bed *b, unsigned long v)
{
	return backlog_look(b).since.drops > v;
}

bool backlog_cookies_more_than(const struct backlog_bed *b, unsigned long v)
{
	return backlog_look(b).since.cookies > v;
}

bool backlog_overflows_more_than(const struct backlog_bed *b, unsigned long v)
{
	return backlog_look(b).since.overflows > v;
}

/* What this client's end says. */
bool backlog_connected(const struct backlog_bed *b, unsigned long i)
{
	return info_of(b->clients[i]).tcpi_state == TCP_ESTABLISHED;
}
