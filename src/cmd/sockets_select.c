/* SPDX-License-Identifier: BSD-2-Clause */
/* Which sockets are meant. */
#include "cmd/sockets_select.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "basic/cleanup.h"
#include "snapshot/sock_filter.h"

#define FAMILY(f)     (1ull << (f))
#define INET_FAMILIES (FAMILY(AF_INET) | FAMILY(AF_INET6))

enum {
	/* What ss knows, and shows if nobody chose: not UDP-Lite. */
	TABLES_BY_DEFAULT = SOCK_TABLE_ALL & ~SOCK_TABLE(TIPC),
};

static uint32_t table_states(enum sock_table t)
{
	switch (t) {
	case SOCK_UDP:
	case SOCK_UDPLITE:
	case SOCK_RAW_IP: return SOCK_STATE(ESTABLISHED);
	case SOCK_UNIX_DGRAM:
	case SOCK_PACKET_DGRAM:
	case SOCK_PACKET_RAW:
	case SOCK_NETLINK:
	case SOCK_XDP: return SOCK_STATE(CLOSE);
	default: return SOCK_STATE_CONNECTED;
	}
}

static uint64_t table_families(enum sock_table t)
{
	if (SOCK_TABLE_INET & 1u << t)
		return INET_FAMILIES;
	if (SOCK_TABLE_UNIX & 1u << t)
		return FAMILY(AF_UNIX);
	if (SOCK_TABLE_PACKET & 1u << t)
		return FAMILY(AF_PACKET);
	if (SOCK_TABLE_VSOCK & 1u << t)
		return FAMILY(AF_VSOCK);
	return t == SOCK_NETLINK ? FAMILY(AF_NETLINK) :
	       t == SOCK_XDP	 ? FAMILY(AF_XDP) :
				   FAMILY(AF_TIPC);
}

static uint32_t family_tables(int family)
{
	switch (family) {
	case AF_INET:
	case AF_INET6: return SOCK_TABLE_INET & ~SOCK_TABLE(UDPLITE);
	case AF_UNIX: return SOCK_TABLE_UNIX;
	case AF_PACKET: return SOCK_TABLE_PACKET;
	case AF_NETLINK: return SOCK_TABLE(NETLINK);
	case AF_VSOCK: return SOCK_TABLE_VSOCK;
	case AF_XDP: return SOCK_TABLE(XDP);
	case AF_TIPC: return SOCK_TABLE(TIPC);
	default: return 0;
	}
}

void select_table(struct sockets_select *s, enum sock_table t, bool on)
{
	s->given = true;
	if (on) {
		s->states |= table_states(t);
		s->tables |= 1u << t;
	} else {
		s->tables &= ~(1u << t);
	}
}

void select_family(struct sockets_select *s, int family)
{
	s->given = true;
	s->states |= family == AF_PACKET || family == AF_NETLINK ||
				     family == AF_XDP ?
			     SOCK_STATE(CLOSE) :
			     SOCK_STATE_CONNECTED;
	s->families |= FAMILY(family);
	s->family = family;
}

int select_family_of(const char *word)
{
	static const struct {
		const char *word;
		int family;
	} words[] = {
		{ "inet", AF_INET },	   { "inet6", AF_INET6 },
		{ "link", AF_PACKET },	   { "unix", AF_UNIX },
		{ "netlink", AF_NETLINK }, { "tipc", AF_TIPC },
		{ "vsock", AF_VSOCK },	   { "xdp", AF_XDP },
	};

	for (size_t i = 0; i < ARRAY_SIZE(words); i++)
		if (!strcmp(word, words[i].word))
			return words[i].family;
	return AF_UNSPEC;
}

static uint32_t tables_of(const char *word, size_t len)
{
	static const struct {
		const char *word;
		uint32_t tables;
	} words[] = {
		{ "all", TABLES_BY_DEFAULT & ~SOCK_TABLE(UDPLITE) },
		{ "inet", SOCK_TABLE_INET & ~SOCK_TABLE(UDPLITE) },
		{ "udp", SOCK_TABLE(UDP) },
		{ "udplite", SOCK_TABLE(UDPLITE) },
		{ "dccp", SOCK_TABLE(DCCP_IP) },
		{ "tcp", SOCK_TABLE(TCP) },
		{ "mptcp", SOCK_TABLE(MPTCP) },
		{ "sctp", SOCK_TABLE(SCTP) },
		{ "raw", SOCK_TABLE(RAW_IP) },
		{ "unix", SOCK_TABLE_UNIX },
		{ "unix_stream", SOCK_TABLE(UNIX_STREAM) },
		{ "u_str", SOCK_TABLE(UNIX_STREAM) },
		{ "unix_dgram", SOCK_TABLE(UNIX_DGRAM) },
		{ "u_dgr", SOCK_TABLE(UNIX_DGRAM) },
		{ "unix_seqpacket", SOCK_TABLE(UNIX_SEQPACKET) },
		{ "u_seq", SOCK_TABLE(UNIX_SEQPACKET) },
		{ "packet", SOCK_TABLE_PACKET },
		{ "packet_raw", SOCK_TABLE(PACKET_RAW) },
		{ "p_raw", SOCK_TABLE(PACKET_RAW) },
		{ "packet_dgram", SOCK_TABLE(PACKET_DGRAM) },
		{ "p_dgr", SOCK_TABLE(PACKET_DGRAM) },
		{ "netlink", SOCK_TABLE(NETLINK) },
		{ "tipc", SOCK_TABLE(TIPC) },
		{ "vsock", SOCK_TABLE_VSOCK },
		{ "vsock_stream", SOCK_TABLE(VSOCK_STREAM) },
		{ "v_str", SOCK_TABLE(VSOCK_STREAM) },
		{ "vsock_dgram", SOCK_TABLE(VSOCK_DGRAM) },
		{ "v_dgr", SOCK_TABLE(VSOCK_DGRAM) },
		{ "xdp", SOCK_TABLE(XDP) },
	};

	for (size_t i = 0; i < ARRAY_SIZE(words); i++)
		if (strlen(words[i].word) == len &&
		    !memcmp(words[i].word, word, len))
			return words[i].tables;
	return 0;
}

bool select_query(struct sockets_select *s, const char *list,
		  const char **ret_word)
{
	if (!s->saw_query) {
		s->tables = 0;
		if (!s->chosen)
			s->chosen = SOCK_STATE_CONNECTED;
		s->saw_query = s->given = true;
	}
	for (;;) {
		size_t n = strcspn(list, ",");
		bool on = *list != '!';
		uint32_t tables = tables_of(list + !on, n - !on);

		*ret_word = list;
		if (!tables)
			return false;
		for (unsigned t = 0; t < SOCK_TABLES; t++)
			if (tables & 1u << t)
				select_table(s, t, on);
		if (!list[n])
			return true;
		list += n + 1;
	}
}

int select_states(struct sockets_select *s, int argc, char **argv,
		  const char **ret_word)
{
	int i = 0;

	while (i < argc) {
		bool add = !strcmp(argv[i], "state");
		uint32_t states;

		if (!add && strcmp(argv[i], "exclude") &&
		    strcmp(argv[i], "excl"))
			break;
		*ret_word = i + 1 < argc ? argv[i + 1] : NULL;
		states = *ret_word ? sock_states_of(*ret_word) : 0;
		if (!states)
			return -EINVAL;
		if (!s->saw_state)
			s->chosen = add ? 0 : SOCK_STATE_ALL;
		s->saw_state = true;
		if (add)
			s->chosen |= states;
		else
			s->chosen &= ~states;
		i += 2;
	}
	return i;
}

void select_finish(struct sockets_select *s, struct sock_query *q)
{
	if (!s->given) {
		if (!s->chosen && !s->saw_state)
			s->chosen = SOCK_STATE_CONNECTED;
		s->tables = TABLES_BY_DEFAULT;
	}
	if (s->chosen || s->saw_state)
		s->states = s->chosen;
	for (unsigned t = 0; t < SOCK_TABLES; t++)
		if (s->tables & 1u << t && !(table_families(t) & s->families))
			s->families |= table_families(t);
	for (int f = 0; f < AF_MAX; f++)
		if (s->families & FAMILY(f) && !(family_tables(f) & s->tables))
			s->tables |= family_tables(f);
	q->states = s->states;
	q->ipv4 = s->families & FAMILY(AF_INET);
	q->ipv6 = s->families & FAMILY(AF_INET6);
	q->tables = 0;
	for (unsigned t = 0; t < SOCK_TABLES; t++)
		if (s->tables & 1u << t && table_families(t) & s->families)
			q->tables |= 1u << t;
	/* These have one state only. */
	if (!(q->states & SOCK_STATE(CLOSE)))
		q->tables &= ~(SOCK_TABLE(NETLINK) | SOCK_TABLE_PACKET |
			       SOCK_TABLE(XDP));
}

void select_filter_family(struct sockets_select *s, struct sock_query *q,
			  int family)
{
	if (family == AF_UNSPEC)
		return;
	q->ipv4 = family == AF_INET;
	q->ipv6 = family == AF_INET6;
	for (unsigned t = 0; t < SOCK_TABLES; t++)
		if (!(table_families(t) & FAMILY(family)))
			q->tables &= ~(1u << t);
}

int select_filter_text(struct strbuf *b, int argc, char **argv,
		       const char *file)
{
	_cleanup_fclose_ FILE *f = NULL;
	_cleanup_free_ char *line = NULL;
	size_t cap = 0;
	ssize_t n;

	for (int i = 0; i < argc; i++) {
		if (i)
			strbuf_putc(b, ' ');
		strbuf_puts(b, argv[i]);
	}
	if (!file)
		return 0;
	f = !strcmp(file, "-") ? fdopen(dup(0), "r") : fopen(file, "re");
	if (!f)
		return -errno;
	while ((n = getline(&line, &cap, f)) > 0) {
		if (line[0] == '#')
			continue;
		if (line[n - 1] == '\n')
			n--;
		strbuf_putc(b, ' ');
		strbuf_put(b, line, n);
	}
	return ferror(f) ? -EIO : 0;
}
