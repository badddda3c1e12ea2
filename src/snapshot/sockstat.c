/* SPDX-License-Identifier: BSD-2-Clause */
/* /proc/net/sockstat and sockstat6. */
#include "snapshot/sockstat.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/procfs.h"
#include "basic/xmalloc.h"

enum {
	NUMBERS_MAX = 256,
};

/*
 * What net/ipv4/proc.c and net/ipv6/proc.c print. "This namespace" or "all":
 * who counts in a container should know.
 */
static const struct {
	const char *proto, *name, *unit, *meaning;
} meanings[] = {
	{ "sockets", "used", "sockets",
	  "sockets of all families in this network namespace" },
	{ "TCP", "inuse", "sockets",
	  "TCP over IPv4 in this namespace, listening or connected; "
	  "TIME-WAIT and closed ones are not in it" },
	{ "TCP", "orphan", "sockets",
	  "TCP sockets of all namespaces that no process holds any more and "
	  "that are not in TIME-WAIT; limited by tcp_max_orphans" },
	{ "TCP", "tw", "sockets",
	  "TCP over IPv4 and IPv6 in TIME-WAIT in this namespace; limited by "
	  "tcp_max_tw_buckets" },
	{ "TCP", "alloc", "sockets",
	  "TCP sockets of IPv4 and IPv6 in all namespaces, with closed ones, "
	  "without TIME-WAIT" },
	{ "TCP", "mem", "pages",
	  "memory of TCP's buffers in all namespaces; limited by tcp_mem" },
	{ "UDP", "inuse", "sockets",
	  "UDP over IPv4 with a port, in this namespace" },
	{ "UDP", "mem", "pages",
	  "memory of UDP's buffers in all namespaces; limited by udp_mem" },
	{ "UDPLITE", "inuse", "sockets",
	  "UDP-Lite over IPv4 with a port, in this namespace" },
	{ "RAW", "inuse", "sockets", "raw IPv4 sockets in this namespace" },
	{ "FRAG", "inuse", "packets",
	  "IPv4 packets that wait for their other fragments, in this "
	  "namespace" },
	{ "FRAG", "memory", "bytes",
	  "memory of their fragments; limited by ipfrag_high_thresh" },
	{ "TCP6", "inuse", "sockets",
	  "TCP over IPv6 in this namespace, listening or connected; "
	  "TIME-WAIT and closed ones are not in it" },
	{ "UDP6", "inuse", "sockets",
	  "UDP over IPv6 with a port, in this namespace" },
	{ "UDPLITE6", "inuse", "sockets",
	  "UDP-Lite over IPv6 with a port, in this namespace" },
	{ "RAW6", "inuse", "sockets", "raw IPv6 sockets in this namespace" },
	{ "FRAG6", "inuse", "packets",
	  "IPv6 packets that wait for their other fragments, in this "
	  "namespace" },
	{ "FRAG6", "memory", "bytes",
	  "memory of their fragments; limited by ip6frag_high_thresh" },
};

static void explain(struct sockstat *s)
{
	for (size_t i = 0; i < ARRAY_SIZE(meanings); i++) {
		if (strcmp(meanings[i].proto, s->proto) ||
		    strcmp(meanings[i].name, s->name))
			continue;
		s->unit = meanings[i].unit;
		s->meaning = meanings[i].meaning;
		if (!strcmp(s->unit, "pages"))
			s->bytes = s->value * (uint64_t)sysconf(_SC_PAGESIZE);
		else if (!strcmp(s->unit, "bytes"))
			s->bytes = s->value;
		return;
	}
}

struct text {
	const char *p, *end;
};

/* Up to a blank; 0: the line is at its end. */
static size_t word(struct text *t, const char **ret)
{
	while (t->p < t->end && (*t->p == ' ' || *t->p == '\t'))
		t->p++;
	*ret = t->p;
	while (t->p < t->end && *t->p != ' ' && *t->p != '\t' && *t->p != '\n')
		t->p++;
	return t->p - *ret;
}

static void set_word(char *to, size_t cap, const char *from, size_t len)
{
	if (len >= cap)
		len = cap - 1;
	memcpy(to, from, len);
	to[len] = '\0';
}

static bool number(const char *s, size_t len, uint64_t *ret)
{
	uint64_t v = 0;

	for (size_t i = 0; i < len; i++) {
		if (s[i] < '0' || s[i] > '9' || v > UINT64_MAX / 10 - 1)
			return false;
		v = v * 10 + (s[i] - '0');
	}
	*ret = v;
	return len > 0;
}

size_t sockstat_parse(const char *text, size_t len, struct sockstat *rows,
		      size_t cap)
{
	struct text t = { text, text + len };
	size_t n = 0;

	while (t.p < t.end) {
		const char *proto, *name, *value;
		size_t proto_len = word(&t, &proto), name_len;

		while ((name_len = word(&t, &name))) {
			struct sockstat s = { 0 };
			size_t value_len = word(&t, &value);

			if (!proto_len || proto[proto_len - 1] != ':' ||
			    !number(value, value_len, &s.value))
				continue;
			set_word(s.proto, sizeof(s.proto), proto,
				 proto_len - 1);
			set_word(s.name, sizeof(s.name), name, name_len);
			explain(&s);
			if (n < cap)
				rows[n] = s;
			n++;
		}
		if (t.p < t.end)
			t.p++;
	}
	return n;
}

ssize_t netns_read_proc(const struct netns *ns, const char *name,
			char **ret_text)
{
	_cleanup_close_ int fd = netns_open_proc(ns, name);

	return fd < 0 ? fd : text_read_all(fd, ret_text);
}

ssize_t sockstat_read(const struct netns *ns, struct sockstat **ret_rows)
{
	static const char *const files[] = { "sockstat", "sockstat6" };
	struct sockstat *rows = xreallocarray(NULL, NUMBERS_MAX, sizeof(*rows));
	size_t n = 0;

	for (size_t i = 0; i < ARRAY_SIZE(files); i++) {
		_cleanup_free_ char *text = NULL;
		ssize_t len = netns_read_proc(ns, files[i], &text);

		/* There need be no IPv6. */
		if (len < 0 && i == 0) {
			free(rows);
			return len;
		}
		if (len < 0)
			continue;
		n += sockstat_parse(text, len, rows + n, NUMBERS_MAX - n);
		if (n > NUMBERS_MAX)
			n = NUMBERS_MAX;
	}
	*ret_rows = rows;
	return n;
}

uint64_t sockstat_get(const struct sockstat *rows, size_t n, const char *proto,
		      const char *name)
{
	for (size_t i = 0; i < n; i++)
		if (!strcmp(rows[i].proto, proto) &&
		    !strcmp(rows[i].name, name))
			return rows[i].value;
	return 0;
}
