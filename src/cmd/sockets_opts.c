/* SPDX-License-Identifier: BSD-2-Clause */
/* The command line of `ringside sockets`, and what has to be asked for it. */
#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/units.h"
#include "basic/xmalloc.h"
#include "cmd/sockets_columns.h"
#include "cmd/sockets_impl.h"
#include "snapshot/sock_filter.h"
#include "view/group.h"

enum {
	OPT_VSOCK = 256,
	OPT_XDP,
	OPT_TIPC,
	OPT_TIMERS,
	OPT_TOS,
	OPT_CGROUP,
	OPT_SOCKOPT,
	OPT_NETNS,
	OPT_ALL_NETNS,
	OPT_WATCH,
	OPT_BY,
	OPT_PROC,
	OPT_WALK,
};

static const struct option long_options[] = {
	{ "tcp", no_argument, NULL, 't' },
	{ "udp", no_argument, NULL, 'u' },
	{ "udplite", no_argument, NULL, 'U' },
	{ "raw", no_argument, NULL, 'w' },
	{ "unix", no_argument, NULL, 'x' },
	{ "dccp", no_argument, NULL, 'd' },
	{ "sctp", no_argument, NULL, 'S' },
	{ "mptcp", no_argument, NULL, 'M' },
	{ "packet", no_argument, NULL, '0' },
	{ "vsock", no_argument, NULL, OPT_VSOCK },
	{ "xdp", no_argument, NULL, OPT_XDP },
	{ "tipc", no_argument, NULL, OPT_TIPC },
	{ "ipv4", no_argument, NULL, '4' },
	{ "ipv6", no_argument, NULL, '6' },
	{ "family", required_argument, NULL, 'f' },
	{ "query", required_argument, NULL, 'A' },
	{ "socket", required_argument, NULL, 'A' },
	{ "all", no_argument, NULL, 'a' },
	{ "listening", no_argument, NULL, 'l' },
	{ "numeric", no_argument, NULL, 'n' },
	{ "processes", no_argument, NULL, 'p' },
	{ "threads", no_argument, NULL, 'T' },
	{ "extended", no_argument, NULL, 'e' },
	{ "memory", no_argument, NULL, 'm' },
	{ "info", no_argument, NULL, 'i' },
	{ "timers", no_argument, NULL, OPT_TIMERS },
	{ "tos", no_argument, NULL, OPT_TOS },
	{ "cgroup", no_argument, NULL, OPT_CGROUP },
	{ "inet-sockopt", no_argument, NULL, OPT_SOCKOPT },
	{ "summary", no_argument, NULL, 's' },
	{ "filter", required_argument, NULL, 'F' },
	{ "kill", no_argument, NULL, 'K' },
	{ "netns", required_argument, NULL, OPT_NETNS },
	{ "net", required_argument, NULL, 'N' },
	{ "all-netns", no_argument, NULL, OPT_ALL_NETNS },
	{ "watch", optional_argument, NULL, OPT_WATCH },
	{ "by", required_argument, NULL, OPT_BY },
	{ "proc", no_argument, NULL, OPT_PROC },
	{ "walk", no_argument, NULL, OPT_WALK },
	{ "help", no_argument, NULL, 'h' },
	VIEW_LONG_OPTIONS,
	{ NULL },
};

static void usage(FILE *out)
{
	fputs("Usage: ringside sockets [OPTION]... [state STATE] [exclude "
	      "STATE] [FILTER]\n"
	      "       ringside sockets sockstat [--json]\n"
	      "\n"
	      "Shows the sockets of the system: connections, with -l those "
	      "that listen, with\n"
	      "-a all.\n"
	      "\n"
	      "Which:\n"
	      "  -t, -u, -U, -w         TCP, UDP, UDP-Lite, raw\n"
	      "  -x, -0, -d, -S, -M     unix, packet, DCCP, SCTP, MPTCP\n"
	      "      --vsock, --xdp     of virtual machines, of XDP\n"
	      "  -4, -6, -f, --family=F IPv4, IPv6; F: inet, inet6, unix, "
	      "link,\n"
	      "                         netlink, vsock, xdp\n"
	      "  -A, --query=LIST       tcp,udp,!unix_dgram,...\n"
	      "  -a, -l                 in all states, listening\n"
	      "  -F, --filter=FILE      the filter is in a file\n"
	      "      --netns=PID|NAME   of the network namespace of a process, "
	      "or of ip netns\n"
	      "      --all-netns        of all network namespaces\n"
	      "\n"
	      "What of them:\n"
	      "  -p, --processes        who has them open\n"
	      "  -i, --info             TCP: what holds it up, round-trip time "
	      "and more\n"
	      "  -m, --memory           memory\n"
	      "  -e, --extended         user, inode, cookie\n"
	      "      --timers           timers\n"
	      "      --tos              type of service\n"
	      "      --cgroup           cgroup\n"
	      "      --inet-sockopt     options of IP\n"
	      "\n"
	      "In another way:\n"
	      "  -s, --summary          how many there are of which kind\n"
	      "      --by=A,B           groups that are alike in columns, "
	      "counted\n"
	      "      --watch[=TIME]     again each second or TIME, with rates\n"
	      "  -K, --kill             ends the connections that the filter "
	      "chooses\n"
	      "      --proc             reads /proc/net instead of asking "
	      "sock_diag(7)\n"
	      "      --walk             finds owners by /proc, not by a "
	      "program in the kernel\n"
	      "  -h, --help             this text\n"
	      "\n",
	      out);
	view_help(out);
	fputs("\nFILTER is that of ss: dport = :http or ( src 10.0.0.0/8 and "
	      "sport > :1023 ),\n"
	      "dev eth0, fwmark 1/0xff, cgroup PATH, autobound.\n",
	      out);
}

static int view_opt(struct sockets_opts *o, int opt, const char *arg)
{
	_cleanup_free_ char *error = NULL;
	int r = view_option(&o->view, opt, arg, &error);

	if (error)
		log_error("%s", error);
	return r;
}

static int bad_word(const char *what, const char *word)
{
	log_error("'%s' is no %s", word, what);
	return -EINVAL;
}

static int add_netns(struct sockets_opts *o, const char *word)
{
	struct netns ns;
	char *end;
	long pid = strtol(word, &end, 10);
	int r = *word && !*end && pid > 0 ? netns_open_pid(&ns, pid) :
					    netns_open_name(&ns, word);

	if (r < 0)
		return log_error_errno(r, "network namespace of '%s'", word);
	o->netns = xreallocarray(o->netns, o->n_netns + 1, sizeof(ns));
	o->netns[o->n_netns++] = ns;
	return 0;
}

static int parse_by(struct sockets_opts *o, const char *list)
{
	_cleanup_free_ char *error = NULL;
	int n = view_group_columns(&sockets_columns, list, &o->by, &error);

	if (n < 0) {
		log_error("--by: %s", error);
		return n;
	}
	o->n_by = n;
	return 0;
}

static int parse_watch(struct sockets_opts *o, const char *word)
{
	o->watch_ns = 1000000000;
	if (word &&
	    units_duration(word, strlen(word), 1000000000, &o->watch_ns))
		return bad_word("time, such as 1s or 500ms", word);
	return o->watch_ns ? 0 : bad_word("time to wait", word);
}

static void all_states(struct sockets_opts *o)
{
	o->select.chosen = SOCK_STATE_ALL | SOCK_STATE(BOUND_INACTIVE);
}

/* What options show besides the usual columns. */
enum extra {
	EXTRA_OWNER = 1 << 0,
	EXTRA_INFO = 1 << 1,
	EXTRA_MEM = 1 << 2,
	EXTRA_MORE = 1 << 3,
	EXTRA_TIMERS = 1 << 4,
	EXTRA_TOS = 1 << 5,
	EXTRA_CGROUP = 1 << 6,
	EXTRA_SOCKOPT = 1 << 7,
	EXTRA_LISTEN = 1 << 8,
	EXTRA_NETNS = 1 << 9,
	EXTRA_RATES = 1 << 10,
	EXTRA_UNIX = 1 << 11,
};

static const char *const extra_columns[] = {
	"+owner",
	("+verdict,rtt,min_rtt,rto,snd_cwnd,unacked,notsent_bytes,"
	 "total_retrans,delivery_rate,bytes_acked,bytes_received,cong"),
	"+rmem,rcvbuf,wmem,sndbuf,fwd_alloc,wmem_queued,drops",
	"+uid,inode,cookie,shutdown",
	"+timer,expires,timer_retrans",
	"+tos,tclass,class_id",
	"+cgroup",
	"+sockopt",
	"+accept,syn_queue",
	"+netns,netns_pid",
	"+send_rate,recv_rate,retrans_rate",
	"+inode,peer_inode",
};

struct parsed {
	unsigned extra;
	const char *filter_file;
	bool all_netns;
};

static int table_option(struct sockets_select *s, int c)
{
	switch (c) {
	case 't': select_table(s, SOCK_TCP, true); return 0;
	case 'u': select_table(s, SOCK_UDP, true); return 0;
	case 'U': select_table(s, SOCK_UDPLITE, true); return 0;
	case 'w': select_table(s, SOCK_RAW_IP, true); return 0;
	case 'd': select_table(s, SOCK_DCCP_IP, true); return 0;
	case 'S': select_table(s, SOCK_SCTP, true); return 0;
	case 'M': select_table(s, SOCK_MPTCP, true); return 0;
	case 'x': select_family(s, AF_UNIX); return 0;
	case '0': select_family(s, AF_PACKET); return 0;
	case '4': select_family(s, AF_INET); return 0;
	case '6': select_family(s, AF_INET6); return 0;
	case OPT_VSOCK: select_family(s, AF_VSOCK); return 0;
	case OPT_XDP: select_family(s, AF_XDP); return 0;
	case OPT_TIPC: select_family(s, AF_TIPC); return 0;
	default: return -ENOENT;
	}
}

static unsigned extra_option(int c)
{
	switch (c) {
	case 'p': return EXTRA_OWNER;
	case 'i': return EXTRA_INFO;
	case 'm': return EXTRA_MEM;
	case 'e': return EXTRA_MORE | EXTRA_TIMERS;
	case OPT_TIMERS: return EXTRA_TIMERS;
	case OPT_TOS: return EXTRA_TOS;
	case OPT_CGROUP: return EXTRA_CGROUP;
	case OPT_SOCKOPT: return EXTRA_SOCKOPT;
	default: return 0;
	}
}

static int take_option(struct sockets_opts *o, struct parsed *p, int c,
		       const char *arg)
{
	const char *word;
	int family;

	if (!table_option(&o->select, c))
		return 0;
	if (extra_option(c)) {
		p->extra |= extra_option(c);
		return 0;
	}
	switch (c) {
	case 'n': return 0; /* addresses are never looked up */
	case 'a': all_states(o); return 0;
	case 'l':
		o->select.chosen = SOCK_STATE(LISTEN) | SOCK_STATE(CLOSE);
		p->extra |= EXTRA_LISTEN;
		return 0;
	case 'T':
		o->threads = true;
		p->extra |= EXTRA_OWNER;
		return 0;
	case 's': o->summary = true; return 0;
	case 'K': o->kill = true; return 0;
	case 'F': p->filter_file = arg; return 0;
	case 'f':
		family = select_family_of(arg);
		if (family == AF_UNSPEC)
			return bad_word("family", arg);
		select_family(&o->select, family);
		return 0;
	case 'A':
		return select_query(&o->select, arg, &word) ?
			       0 :
			       bad_word("list of sockets", word);
	case 'N':
	case OPT_NETNS: return add_netns(o, arg);
	case OPT_ALL_NETNS: p->all_netns = true; return 0;
	case OPT_WATCH: return parse_watch(o, arg);
	case OPT_BY: return parse_by(o, arg);
	case OPT_PROC: o->q.want |= SOCK_WANT_PROC; return 0;
	case OPT_WALK: o->walk = true; return 0;
	default: return view_opt(o, c, arg);
	}
}

static int set_netns(struct sockets_opts *o, const struct parsed *p)
{
	ssize_t n;

	if (p->all_netns) {
		netns_free_all(o->netns, o->n_netns);
		o->netns = NULL;
		o->n_netns = 0;
		n = netns_list(&o->netns);
		if (n < 0)
			return log_error_errno(n, "network namespaces");
		o->n_netns = n;
		return 0;
	}
	if (o->n_netns)
		return 0;
	o->netns = xzalloc(sizeof(*o->netns));
	o->n_netns = 1;
	return netns_open_self(&o->netns[0]) < 0 ? 0 : 0;
}

static int parse_filter(struct sockets_opts *o, const struct parsed *p,
			int argc, char **argv)
{
	struct sock_filter_env env = {
		.netns = &o->netns[0],
		.family = o->select.family,
		.tcp = o->q.tables & SOCK_TABLE(TCP),
		.udp = o->q.tables & SOCK_TABLE(UDP),
		.dns = true,
	};
	_cleanup_free_ char *error = NULL;
	struct strbuf text = { 0 };
	int r = select_filter_text(&text, argc, argv, p->filter_file);

	if (r < 0) {
		strbuf_done(&text);
		return log_error_errno(r, "%s", p->filter_file);
	}
	r = sock_filter_parse(strbuf_cstr(&text), &env, &o->filter, &error);
	if (r < 0)
		log_error("filter: %s", error);
	strbuf_done(&text);
	o->q.filter = o->filter;
	select_filter_family(&o->select, &o->q, sock_filter_family(o->filter));
	return r;
}

static void set_columns(struct sockets_opts *o, unsigned extra)
{
	bool chosen = o->view.chosen && !o->view.chosen_adds;

	o->view.may_hide = !o->view.chosen;
	if (o->q.tables && !(o->q.tables & ~SOCK_TABLE_UNIX))
		extra |= EXTRA_UNIX;
	if (o->n_netns > 1)
		extra |= EXTRA_NETNS;
	if (o->watch_ns)
		extra |= EXTRA_RATES;
	for (size_t i = 0; i < ARRAY_SIZE(extra_columns) && !chosen; i++)
		if (extra & 1u << i && !o->view.json)
			view_opt(o, VIEW_OPT_COLUMNS, extra_columns[i]);
}

/* What has to be asked for what will be looked at. */
static void set_wants(struct sockets_opts *o)
{
	for (size_t i = 0; i < sockets_columns.n; i++) {
		const struct column *c = &sockets_columns.columns[i];
		bool needed = view_needs(&o->view, c->name);

		for (size_t k = 0; k < o->n_by; k++)
			needed |= o->by[k] == c;
		if (!needed)
			continue;
		if (c->flags & SOCKETS_INFO)
			o->q.want |= SOCK_WANT_INFO;
		if (c->flags & SOCKETS_MEM)
			o->q.want |= SOCK_WANT_MEM;
		if (c->flags & SOCKETS_TOS)
			o->q.want |= SOCK_WANT_TOS;
		if (c->flags & SOCKETS_DETAIL)
			o->q.want |= SOCK_WANT_DETAIL;
		if (c->flags & SOCKETS_OWNER)
			o->owners = true;
		if (!strcmp(c->name, "syn_queue"))
			o->syn_queue = true;
		if (!strcmp(c->name, "dev"))
			o->links = true;
	}
	if (o->watch_ns)
		o->q.want |= SOCK_WANT_INFO;
}

static int parse_rest(struct sockets_opts *o, const struct parsed *p, int argc,
		      char **argv)
{
	const char *word;
	int n = select_states(&o->select, argc, argv, &word), r;

	if (n < 0) {
		log_error(word ? "'%s' is no state" :
				 "a state is missing after 'state'",
			  word);
		return n;
	}
	o->explicit = n > 0 || argc > n || p->filter_file || o->view.n_where;
	select_finish(&o->select, &o->q);
	r = set_netns(o, p);
	if (!r)
		r = parse_filter(o, p, argc - n, argv + n);
	if (r < 0)
		return r;
	set_columns(o, p->extra);
	set_wants(o);
	return 0;
}

int sockets_options(struct sockets_opts *o, int argc, char **argv)
{
	struct parsed p = { 0 };
	int c, r;

	*o = (struct sockets_opts){ 0 };
	view_init(&o->view, &sockets_columns);
	optind = 1;
	while ((c = getopt_long(argc, argv, "tuUwxdSM046f:A:alnpTemisF:KN:o:Hh",
				long_options, NULL)) != -1) {
		if (c == '?')
			return -EINVAL;
		if (c == 'h') {
			usage(stdout);
			return -ECANCELED;
		}
		r = take_option(o, &p, c, optarg);
		if (r < 0)
			return r;
	}
	return parse_rest(o, &p, argc - optind, argv + optind);
}

void sockets_opts_done(struct sockets_opts *o)
{
	sock_filter_free(o->filter);
	netns_free_all(o->netns, o->n_netns);
	free(o->by);
	view_done(&o->view);
}
