/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * ringside called as `ss`: its options, its output, its exit status, over the
 * collectors that `ringside sockets` has.
 */
#include "cmd/compat_ss.h"

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/xmalloc.h"
#include "cmd/cmd.h"
#include "snapshot/netstat.h"
#include "snapshot/sock_filter.h"
#include "snapshot/sock_owner.h"
#include "snapshot/sockstat.h"
#include "version.h"

enum {
	OPT_VSOCK = 256,
	OPT_TIPC,
	OPT_TIPCINFO,
	OPT_TOS,
	OPT_XDP,
	OPT_CGROUP,
	OPT_SOCKOPT,
	STATUS_WRONG = 255, /* what ss has for wrong options */
};

static const struct option long_options[] = {
	{ "numeric", no_argument, NULL, 'n' },
	{ "resolve", no_argument, NULL, 'r' },
	{ "options", no_argument, NULL, 'o' },
	{ "extended", no_argument, NULL, 'e' },
	{ "memory", no_argument, NULL, 'm' },
	{ "info", no_argument, NULL, 'i' },
	{ "processes", no_argument, NULL, 'p' },
	{ "threads", no_argument, NULL, 'T' },
	{ "bpf", no_argument, NULL, 'b' },
	{ "events", no_argument, NULL, 'E' },
	{ "dccp", no_argument, NULL, 'd' },
	{ "tcp", no_argument, NULL, 't' },
	{ "sctp", no_argument, NULL, 'S' },
	{ "udp", no_argument, NULL, 'u' },
	{ "raw", no_argument, NULL, 'w' },
	{ "unix", no_argument, NULL, 'x' },
	{ "tipc", no_argument, NULL, OPT_TIPC },
	{ "vsock", no_argument, NULL, OPT_VSOCK },
	{ "all", no_argument, NULL, 'a' },
	{ "listening", no_argument, NULL, 'l' },
	{ "ipv4", no_argument, NULL, '4' },
	{ "ipv6", no_argument, NULL, '6' },
	{ "packet", no_argument, NULL, '0' },
	{ "family", required_argument, NULL, 'f' },
	{ "socket", required_argument, NULL, 'A' },
	{ "query", required_argument, NULL, 'A' },
	{ "summary", no_argument, NULL, 's' },
	{ "diag", required_argument, NULL, 'D' },
	{ "filter", required_argument, NULL, 'F' },
	{ "version", no_argument, NULL, 'V' },
	{ "help", no_argument, NULL, 'h' },
	{ "context", no_argument, NULL, 'Z' },
	{ "contexts", no_argument, NULL, 'z' },
	{ "net", required_argument, NULL, 'N' },
	{ "tipcinfo", no_argument, NULL, OPT_TIPCINFO },
	{ "tos", no_argument, NULL, OPT_TOS },
	{ "cgroup", no_argument, NULL, OPT_CGROUP },
	{ "kill", no_argument, NULL, 'K' },
	{ "no-header", no_argument, NULL, 'H' },
	{ "xdp", no_argument, NULL, OPT_XDP },
	{ "mptcp", no_argument, NULL, 'M' },
	{ "oneline", no_argument, NULL, 'O' },
	{ "inet-sockopt", no_argument, NULL, OPT_SOCKOPT },
	{ NULL },
};

static void usage(FILE *out)
{
	fputs("Usage: ss [OPTION]... [state STATE] [exclude STATE] [FILTER]\n"
	      "\n"
	      "ringside in the place of ss(8). What else it can show: ringside "
	      "sockets --help.\n"
	      "\n"
	      "  -t -u -w -x -d -S -M -0 --vsock --xdp --tipc  which sockets\n"
	      "  -4 -6 -f FAMILY -A QUERY[,QUERY]              and again\n"
	      "  -a -l                 in all states, listening\n"
	      "  -n -r                 numbers, names of hosts\n"
	      "  -o -e -m -i -b        timers, details, memory, TCP's inside, "
	      "filters\n"
	      "  -p -T -Z -z           processes, threads, their contexts\n"
	      "  --tos --cgroup --inet-sockopt --tipcinfo\n"
	      "  -s                    summary\n"
	      "  -H -O                 no header, one line for each\n"
	      "  -K                    ends the connections that FILTER "
	      "chooses\n"
	      "  -E                    shows sockets as they are destroyed\n"
	      "  -N NAME               in a network namespace of ip netns\n"
	      "  -D FILE -F FILE       dumps what the kernel said of TCP; the "
	      "filter is in FILE\n"
	      "  -h -V                 this text, the version\n",
	      out);
}

/* options */

struct parsed {
	const char *dump, *filter_file;
	bool summary;
	int status; /* where this is the end: >= 0 */
};

static bool has_selinux(void)
{
	return access("/sys/fs/selinux/enforce", F_OK) == 0;
}

static int enter_netns(const char *name)
{
	struct netns ns;
	int r = netns_open_name(&ns, name);

	if (!r && setns(ns.fd, CLONE_NEWNET))
		r = -errno;
	if (r < 0) {
		log_error_errno(r, "cannot enter network namespace \"%s\"",
				name);
		return r;
	}
	netns_close(&ns);
	return 0;
}

static bool table_option(struct sockets_select *s, int c)
{
	switch (c) {
	case 'd': select_table(s, SOCK_DCCP_IP, true); return true;
	case 't': select_table(s, SOCK_TCP, true); return true;
	case 'S': select_table(s, SOCK_SCTP, true); return true;
	case 'u': select_table(s, SOCK_UDP, true); return true;
	case 'w': select_table(s, SOCK_RAW_IP, true); return true;
	case 'M': select_table(s, SOCK_MPTCP, true); return true;
	case 'x': select_family(s, AF_UNIX); return true;
	case '4': select_family(s, AF_INET); return true;
	case '6': select_family(s, AF_INET6); return true;
	case '0': select_family(s, AF_PACKET); return true;
	case OPT_VSOCK: select_family(s, AF_VSOCK); return true;
	case OPT_TIPC: select_family(s, AF_TIPC); return true;
	case OPT_XDP: select_family(s, AF_XDP); return true;
	default: return false;
	}
}

static bool show_option(struct ss *ss, int c)
{
	switch (c) {
	case 'n': ss->numeric = true; return true;
	case 'r': ss->resolve = true; return true;
	case 'o': ss->timers = true; return true;
	case 'e': ss->timers = ss->details = true; return true;
	case 'm': ss->memory = true; return true;
	case 'i': ss->info = true; return true;
	case 'p': ss->owners = true; return true;
	case 'T': ss->owners = ss->threads = true; return true;
	case 'b': ss->timers = ss->bpf = true; return true;
	case 'E': ss->events = true; return true;
	case 'K': ss->kill = true; return true;
	case 'H': ss->header = false; return true;
	case 'O': ss->oneline = true; return true;
	case OPT_TOS: ss->tos = true; return true;
	case OPT_CGROUP: ss->cgroup = true; return true;
	case OPT_SOCKOPT: ss->sockopt = true; return true;
	case OPT_TIPCINFO: return true;
	default: return false;
	}
}

static int context_option(struct ss *ss, int c, struct parsed *p)
{
	if (!has_selinux()) {
		fprintf(stderr, "ss: SELinux is not enabled.\n");
		p->status = 1;
		return -1;
	}
	ss->contexts = ss->owners = true;
	ss->sock_contexts |= c == 'z';
	return 0;
}

static int take_option(struct ss *ss, int c, const char *arg, struct parsed *p)
{
	const char *word;
	int family;

	if (table_option(&ss->select, c) || show_option(ss, c))
		return 0;
	p->status = STATUS_WRONG;
	switch (c) {
	case 'a': ss->select.chosen = SOCK_STATE_ALL; break;
	case 'l':
		ss->select.chosen = SOCK_STATE(LISTEN) | SOCK_STATE(CLOSE);
		break;
	case 's': p->summary = true; break;
	case 'D': p->dump = arg; break;
	case 'F':
		if (p->filter_file) {
			fprintf(stderr, "More than one filter file\n");
			return -1;
		}
		p->filter_file = arg;
		break;
	case 'f':
		family = select_family_of(arg);
		if (family != AF_UNSPEC) {
			select_family(&ss->select, family);
			break;
		}
		if (!strcmp(arg, "help")) {
			usage(stdout);
			p->status = 0;
			return -1;
		}
		fprintf(stderr, "ss: \"%s\" is invalid family\n", arg);
		usage(stderr);
		return -1;
	case 'A':
		if (select_query(&ss->select, arg, &word))
			break;
		fprintf(stderr, "ss: \"%.*s\" is illegal socket table id\n",
			(int)strcspn(word, ","), word);
		usage(stderr);
		return -1;
	case 'N':
		if (!enter_netns(arg))
			break;
		p->status = 1;
		return -1;
	case 'z':
	case 'Z':
		if (context_option(ss, c, p))
			return -1;
		break;
	case 'v':
	case 'V':
		printf("ss utility, ringside-%s\n", RINGSIDE_VERSION);
		p->status = 0;
		return -1;
	case 'h':
		usage(stdout);
		p->status = 0;
		return -1;
	default: usage(stderr); return -1;
	}
	p->status = -1;
	return 0;
}

static uint32_t wants(const struct ss *ss)
{
	return (ss->memory ? SOCK_WANT_MEM : 0) |
	       (ss->info ? SOCK_WANT_INFO : 0) | (ss->tos ? SOCK_WANT_TOS : 0) |
	       (ss->details ? SOCK_WANT_DETAIL : 0) |
	       (ss->bpf ? SOCK_WANT_FILTER : 0);
}

static int parse_filter(struct ss *ss, int argc, char **argv, const char *file)
{
	struct sock_filter_env env = {
		.netns = &ss->netns,
		.family = ss->select.family,
		.tcp = ss->q.tables & SOCK_TABLE(TCP),
		.udp = ss->q.tables & SOCK_TABLE(UDP),
		.dns = true,
	};
	_cleanup_free_ char *error = NULL;
	struct strbuf text = { 0 };
	int r = select_filter_text(&text, argc, argv, file);

	if (r < 0)
		log_error_errno(r, "fopen filter file");
	else
		r = sock_filter_parse(strbuf_cstr(&text), &env, &ss->filter,
				      &error);
	if (error)
		log_error("filter: %s", error);
	strbuf_done(&text);
	ss->q.filter = ss->filter;
	select_filter_family(&ss->select, &ss->q,
			     sock_filter_family(ss->filter));
	return r;
}

/* -s */

static int print_summary(const struct netns *ns)
{
	static const struct {
		const char *label;
		const char *protos[3];
	} lines[] = {
		{ "RAW", { "RAW" } },	{ "UDP", { "UDP" } },
		{ "TCP", { "TCP" } },	{ "INET", { "RAW", "UDP", "TCP" } },
		{ "FRAG", { "FRAG" } },
	};
	_cleanup_free_ struct sockstat *rows = NULL;
	ssize_t n = sockstat_read(ns, &rows);
	int hashed, tw, alloc;
	struct net_counters snmp;
	uint64_t estab;

	if (n < 0)
		return log_error_errno(n, "get_sockstat");
	net_counters_init(&snmp);
	net_counters_read_file(&snmp, ns, "snmp");
	estab = net_counters_get(&snmp, "Tcp", "CurrEstab");
	net_counters_done(&snmp);
#define NUMBER(p, name) ((int)sockstat_get(rows, n, p, name))
	hashed = NUMBER("TCP", "inuse") + NUMBER("TCP6", "inuse");
	tw = NUMBER("TCP", "tw");
	alloc = NUMBER("TCP", "alloc");
	printf("Total: %d\n", NUMBER("sockets", "used"));
	printf("TCP:   %d (estab %d, closed %d, orphaned %d, timewait %d)\n\n",
	       alloc + tw, (int)estab, alloc - (hashed - tw),
	       NUMBER("TCP", "orphan"), tw);
	printf("Transport Total     IP        IPv6\n");
	for (size_t i = 0; i < ARRAY_SIZE(lines); i++) {
		int v4 = 0, v6 = 0;

		for (unsigned k = 0; k < 3 && lines[i].protos[k]; k++) {
			char six[16];

			snprintf(six, sizeof(six), "%s6", lines[i].protos[k]);
			v4 += NUMBER(lines[i].protos[k], "inuse");
			v6 += NUMBER(six, "inuse");
		}
		printf("%s\t  %-9d %-9d %-9d\n", lines[i].label, v4 + v6, v4,
		       v6);
	}
	printf("\n");
	return 0;
#undef NUMBER
}

/* what is shown */

static void kill_rows(struct sock_list *l)
{
	size_t kept = 0;

	for (size_t i = 0; i < l->n; i++) {
		int r = sock_destroy(&l->rows[i]);

		if (r == -EOPNOTSUPP || r == -ENOENT)
			continue;
		if (r < 0) {
			errno = -r;
			perror("SOCK_DESTROY answers");
			break;
		}
		l->rows[kept++] = l->rows[i];
	}
	l->n = kept;
}

static void find_owners(const struct ss *ss, struct sock_list *l)
{
	_cleanup_free_ struct sock **rows = xreallocarray(NULL, l->n + 1,
							  sizeof(*rows));

	for (size_t i = 0; i < l->n; i++)
		rows[i] = &l->rows[i];
	sock_find_owners(rows, l->n, &l->arena,
			 ss->threads ? SOCK_OWNER_THREADS : 0, NULL, NULL);
}

static void show(struct ss *ss, struct sock_list *l)
{
	if (ss->kill)
		kill_rows(l);
	if (ss->owners)
		find_owners(ss, l);
	for (size_t i = 0; i < l->n; i++)
		if (!l->rows[i].refused)
			ss_row(ss, &l->rows[i]);
}

/* What the kernel once said, in a file that -D wrote. */
static int load(struct ss *ss, struct sock_list *l, const char *path)
{
	_cleanup_fclose_ FILE *f = fopen(path, "re");
	struct sock_query q = ss->q;

	if (!f) {
		perror("fopen($TCPDIAG_FILE)");
		return -errno;
	}
	q.states = UINT32_MAX;
	return sock_load_tcp(l, &q, f);
}

static int list(struct ss *ss)
{
	const char *file = getenv("TCPDIAG_FILE");
	struct sock_query q = ss->q;
	struct sock_list l;
	int r = 0;

	sock_list_init(&l);
	if (file && q.tables & SOCK_TABLE(TCP)) {
		q.tables &= ~SOCK_TABLE(TCP);
		r = load(ss, &l, file);
	}
	if (r >= 0)
		r = sock_collect(&l, &q, &ss->netns);
	show(ss, &l);
	ss_render(&ss->table);
	sock_list_done(&l);
	return r;
}

static int follow(struct ss *ss)
{
	struct netlink nl = { .fd = -1 };
	int r;

	fflush(stdout);
	do {
		struct sock_list l;

		sock_list_init(&l);
		r = sock_wait_destroyed(&nl, &l, &ss->q, &ss->netns);
		show(ss, &l);
		ss_render(&ss->table);
		if (fflush(stdout))
			r = -errno;
		sock_list_done(&l);
	} while (r == 0);
	netlink_close(&nl);
	return r;
}

static int dump(struct ss *ss, const char *path)
{
	_cleanup_fclose_ FILE *f = NULL;

	if (!(ss->q.tables & SOCK_TABLE(TCP))) {
		fprintf(stderr,
			"ss: tcpdiag dump requested and no tcp in filter.\n");
		return 0;
	}
	if (*path != '-') {
		f = fopen(path, "we");
		if (!f) {
			perror("fopen dump file");
			return STATUS_WRONG;
		}
	}
	sock_dump_tcp(f ? f : stdout, &ss->q, &ss->netns);
	if (f && (fflush(f) || ferror(f))) {
		perror("write dump file");
		return STATUS_WRONG;
	}
	return 0;
}

static bool is_one(uint32_t bits)
{
	return !(bits & (bits - 1));
}

static int run_rest(struct ss *ss, struct parsed *p, int argc, char **argv)
{
	const char *word;
	int n, r;

	if (p->summary) {
		print_summary(&ss->netns);
		if (!ss->select.given && !argc)
			return 0;
	}
	n = select_states(&ss->select, argc, argv, &word);
	if (n < 0) {
		fprintf(stderr,
			word ? "ss: wrong state name: %s\n" :
			       "Command line is not complete. Try "
			       "option \"help\"\n",
			word);
		return STATUS_WRONG;
	}
	select_finish(&ss->select, &ss->q);
	ss->q.want = wants(ss);
	/* ss does not know of these. */
	if (!ss->select.given)
		ss->q.tables &= ~SOCK_TABLE(UDPLITE);
	if (!ss->select.tables || !ss->select.families || !ss->select.states) {
		fprintf(stderr, "ss: no socket %s to show with such filter.\n",
			!ss->select.tables   ? "tables" :
			!ss->select.families ? "families" :
					       "states");
		return 0;
	}
	if (p->dump)
		return dump(ss, p->dump);
	r = parse_filter(ss, argc - n, argv + n, p->filter_file);
	if (r < 0)
		return r == -ENXIO ? 1 : STATUS_WRONG;
	if (ss->kill && !ss->filter && !n) {
		log_error("-K wants a filter that says which connections are "
			  "to end");
		return STATUS_WRONG;
	}
	ss->table.hidden[SS_NETID] = is_one(ss->select.tables &
					    ~SOCK_TABLE(UDPLITE));
	ss->table.hidden[SS_STATE] = is_one(ss->select.states);
	if (ss->header)
		ss_header(&ss->table);
	if (ss->events)
		return follow(ss) < 0 ? STATUS_WRONG : 0;
	list(ss);
	return 0;
}

static void done(struct ss *ss)
{
	ss_table_done(&ss->table);
	sock_filter_free(ss->filter);
	netns_close(&ss->netns);
	for (size_t i = 0; i < ss->n_services; i++)
		free(ss->services[i].name);
	free(ss->services);
}

static int run(int argc, char **argv)
{
	struct parsed p = { .status = -1 };
	struct ss ss = { .header = true };
	int c, status = -1;

	log_set_name("ss");
	optind = 1;
	while (status < 0 &&
	       (c = getopt_long(argc, argv,
				"dhaletuwxnro460spTbEf:mMiA:D:F:vVzZN:KHSO",
				long_options, NULL)) != -1)
		if (take_option(&ss, c, optarg, &p))
			status = p.status;
	if (status < 0) {
		netns_open_self(&ss.netns);
		sock_ephemeral_ports(&ss.low, &ss.high);
		status = run_rest(&ss, &p, argc - optind, argv + optind);
	}
	done(&ss);
	return status;
}

const struct cmd cmd_ss = {
	.name = "ss",
	.summary = "sockets in ss's words; also by being called ss",
	.program = "ss",
	.run = run,
};
