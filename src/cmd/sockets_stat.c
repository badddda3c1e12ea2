/* SPDX-License-Identifier: BSD-2-Clause */
/* ringside sockets --summary, ringside sockets sockstat: counts. */
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "basic/cleanup.h"
#include "basic/json_writer.h"
#include "basic/log.h"
#include "cmd/sockets_columns.h"
#include "cmd/sockets_impl.h"
#include "snapshot/netstat.h"
#include "snapshot/sockstat.h"

/* sockstat */

#define GET(name) static void get_##name(const void *row, struct value *v)
#define STAT	  ((const struct sockstat *)row)

GET(proto)
{
	value_string(v, STAT->proto);
}

GET(name)
{
	value_string(v, STAT->name);
}

GET(bytes)
{
	if (STAT->unit &&
	    (!strcmp(STAT->unit, "pages") || !strcmp(STAT->unit, "bytes")))
		value_number(v, VALUE_SIZE, STAT->bytes);
}

/* clang-format off */
static const struct column stat_columns[] = {
	{ "proto", "protocol, as the file has it", VALUE_STRING, COLUMN_DEFAULT, .get = get_proto },
	{ "name", "name of the number", VALUE_STRING, COLUMN_DEFAULT, .get = get_name },
	{ "value", "the number", VALUE_UINT, COLUMN_DEFAULT, COLUMN_OF(struct sockstat, value) },
	{ "unit", "what it counts: sockets, packets, pages, bytes", VALUE_WORD, COLUMN_DEFAULT, COLUMN_OF(struct sockstat, unit) },
	{ "bytes", "pages and bytes in bytes", VALUE_SIZE, COLUMN_DEFAULT, .get = get_bytes },
	{ "meaning", "what it is", VALUE_WORD, COLUMN_DEFAULT, COLUMN_OF(struct sockstat, meaning) },
};
static const struct option stat_options[] = {
	{ "help", no_argument, NULL, 'h' },
	VIEW_LONG_OPTIONS,
	{ NULL },
};
/* clang-format on */
static const struct column_set stat_set =
	COLUMN_SET("number of sockstat", stat_columns, struct sockstat);

static void stat_usage(void)
{
	fputs("Usage: ringside sockets sockstat [OPTION]...\n"
	      "\n"
	      "Shows the numbers of /proc/net/sockstat and sockstat6, their "
	      "units, and what they\ncount.\n\n",
	      stdout);
	view_help(stdout);
}

static int take_stat_options(struct view *v, int argc, char **argv)
{
	int c;

	optind = 1;
	while ((c = getopt_long(argc, argv, "o:Hh", stat_options, NULL)) !=
	       -1) {
		_cleanup_free_ char *error = NULL;
		int r;

		if (c == 'h') {
			stat_usage();
			return -1;
		}
		r = view_option(v, c, optarg, &error);
		if (error)
			log_error("%s", error);
		if (r <= 0)
			return r == -ECANCELED ? -1 : 2;
	}
	if (optind < argc) {
		log_error("'%s' is too much", argv[optind]);
		return 2;
	}
	return 0;
}

int sockets_sockstat(int argc, char **argv)
{
	_cleanup_free_ struct sockstat *rows = NULL;
	struct netns ns;
	struct view v;
	ssize_t n = 0;
	int status;

	view_init(&v, &stat_set);
	status = take_stat_options(&v, argc, argv);
	if (!status) {
		n = netns_open_self(&ns);
		if (!n)
			n = sockstat_read(&ns, &rows);
		if (n < 0) {
			log_error_errno(n, "/proc/net/sockstat");
			status = 1;
		} else {
			view_print_array(&v, rows, n, stdout);
		}
	}
	view_done(&v);
	return status < 0 ? 0 : status;
}

/* --summary */

struct counts {
	uint64_t states[SOCK_STATES], tables[SOCK_TABLES];
};

static void count(const struct sockets_opts *o, struct counts *c)
{
	struct sock_query q = { .tables = SOCK_TABLE_ALL,
				.states = SOCK_STATE_ALL,
				.ipv4 = true,
				.ipv6 = true };
	struct sock_list l;

	sock_list_init(&l);
	sock_collect(&l, &q, &o->netns[0]);
	for (size_t i = 0; i < l.n; i++) {
		const struct sock *s = &l.rows[i];

		if (s->refused)
			continue;
		c->tables[s->table]++;
		if (s->table == SOCK_TCP && s->state < SOCK_STATES)
			c->states[s->state]++;
	}
	sock_list_done(&l);
}

struct summary {
	uint64_t total, tcp, estab, closed, orphaned, synrecv, timewait;
	struct {
		const char *name;
		uint64_t v4, v6;
	} transports[5];
};

static void summarize(const struct netns *ns, const struct sockstat *rows,
		      size_t n, const struct counts *c, struct summary *s)
{
	static const char *const names[] = { "RAW", "UDP", "TCP", "FRAG" };
	uint64_t alloc = sockstat_get(rows, n, "TCP", "alloc"), hashed;
	struct net_counters snmp;

	net_counters_init(&snmp);
	net_counters_read_file(&snmp, ns, "snmp");
	s->estab = net_counters_get(&snmp, "Tcp", "CurrEstab");
	net_counters_done(&snmp);
	hashed = sockstat_get(rows, n, "TCP", "inuse") +
		 sockstat_get(rows, n, "TCP6", "inuse");
	s->total = sockstat_get(rows, n, "sockets", "used");
	s->timewait = sockstat_get(rows, n, "TCP", "tw");
	s->tcp = alloc + s->timewait;
	/* `alloc` is of all namespaces, what is in use of this one. */
	s->closed = alloc > hashed ? alloc - hashed : 0;
	s->orphaned = sockstat_get(rows, n, "TCP", "orphan");
	s->synrecv = c->states[SOCK_SYN_RECV];
	for (size_t i = 0; i < ARRAY_SIZE(names); i++) {
		char v6[16];

		snprintf(v6, sizeof(v6), "%s6", names[i]);
		s->transports[i].name = names[i];
		s->transports[i].v4 = sockstat_get(rows, n, names[i], "inuse");
		s->transports[i].v6 = sockstat_get(rows, n, v6, "inuse");
	}
	s->transports[4].name = "INET";
	for (size_t i = 0; i < 3; i++) {
		s->transports[4].v4 += s->transports[i].v4;
		s->transports[4].v6 += s->transports[i].v6;
	}
}

static void print_json(const struct summary *s, const struct counts *c)
{
	struct strbuf b = { 0 };
	struct json_writer j;

#define PUT(member)            \
	json_key(&j, #member); \
	json_uint(&j, s->member)
	json_init(&j, &b);
	json_object_begin(&j);
	PUT(total);
	PUT(tcp);
	PUT(estab);
	PUT(closed);
	PUT(orphaned);
	PUT(synrecv);
	PUT(timewait);
#undef PUT
	json_key(&j, "transports");
	json_object_begin(&j);
	for (size_t i = 0; i < ARRAY_SIZE(s->transports); i++) {
		json_key(&j, s->transports[i].name);
		json_object_begin(&j);
		json_key(&j, "ipv4");
		json_uint(&j, s->transports[i].v4);
		json_key(&j, "ipv6");
		json_uint(&j, s->transports[i].v6);
		json_object_end(&j);
	}
	json_object_end(&j);
	json_key(&j, "tcp_states");
	json_object_begin(&j);
	for (unsigned i = 1; i < SOCK_STATES; i++) {
		const char *name = xlat_name(&sockets_states, i);

		if (!c->states[i] || !name)
			continue;
		json_key(&j, name);
		json_uint(&j, c->states[i]);
	}
	json_object_end(&j);
	json_key(&j, "kinds");
	json_object_begin(&j);
	for (unsigned i = 0; i < SOCK_TABLES; i++) {
		json_key(&j, sock_table_name(i));
		json_uint(&j, c->tables[i]);
	}
	json_object_end(&j);
	json_object_end(&j);
	json_line(&j);
	fwrite(b.data, 1, b.len, stdout);
	strbuf_done(&b);
}

static void print_text(const struct summary *s, const struct counts *c)
{
#define U(v) ((unsigned long long)(v))
	printf("Total: %llu sockets in this network namespace\n", U(s->total));
	printf("TCP:   %llu (estab %llu, closed %llu, orphaned %llu, synrecv "
	       "%llu, timewait %llu)\n\n",
	       U(s->tcp), U(s->estab), U(s->closed), U(s->orphaned),
	       U(s->synrecv), U(s->timewait));
	printf("%-10s %9s %9s %9s\n", "Transport", "Total", "IP", "IPv6");
	for (size_t i = 0; i < ARRAY_SIZE(s->transports); i++)
		printf("%-10s %9llu %9llu %9llu\n", s->transports[i].name,
		       U(s->transports[i].v4 + s->transports[i].v6),
		       U(s->transports[i].v4), U(s->transports[i].v6));
	printf("\n%-15s %9s\n", "TCP state", "Sockets");
	for (unsigned i = 1; i < SOCK_STATES; i++)
		if (c->states[i])
			printf("%-15s %9llu\n", xlat_name(&sockets_states, i),
			       U(c->states[i]));
	printf("\n%-15s %9s\n", "Kind", "Sockets");
	for (unsigned i = 0; i < SOCK_TABLES; i++)
		if (c->tables[i])
			printf("%-15s %9llu\n", sock_table_name(i),
			       U(c->tables[i]));
#undef U
}

int sockets_summary(const struct sockets_opts *o)
{
	_cleanup_free_ struct sockstat *rows = NULL;
	ssize_t n = sockstat_read(&o->netns[0], &rows);
	struct summary s = { 0 };
	struct counts c = { 0 };

	if (n < 0) {
		log_error_errno(n, "/proc/net/sockstat");
		return 1;
	}
	count(o, &c);
	summarize(&o->netns[0], rows, n, &c, &s);
	if (o->view.json)
		print_json(&s, &c);
	else
		print_text(&s, &c);
	return 0;
}
