/* SPDX-License-Identifier: BSD-2-Clause */
/* Rules of listeners' queues, by samples made by hand. */
#include "stream.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>

enum { INODE = 77, NETNS = 5, FD = 4, BACKLOG = 32, LOOKS = 4 };

static struct open_file file = {
	.fd = FD,
	.use = FILE_FD,
	.type = FILE_SOCKET,
	.have = FILE_HAVE_INO,
	.ino = INODE,
};
static struct open_file *files[] = { &file };

struct mem_attr {
	uint16_t len, type;
	uint32_t words[SOCK_MEM_WORDS];
};

/* What each second adds, and how the queues are at each look. */
struct second {
	uint32_t dropped; /* by the socket itself */
	unsigned drops, overflows, cookies, back;
	uint32_t waiting, syn;
};

static struct sample *sample_of(struct sock *sk, struct mem_attr *mem,
				const struct second *e, unsigned i)
{
	struct sample *s = xzalloc(sizeof(*s));
	char text[256];

	*mem = (struct mem_attr){ sizeof(*mem), SOCK_INET_SKMEM };
	/* All of them have counted before. */
	mem->words[SOCK_MEM_DROPS] = 1000 + i * e->dropped;
	*sk = (struct sock){
		.family = AF_INET,
		.type = SOCK_STREAM,
		.table = SOCK_TCP,
		.state = SOCK_LISTEN,
		.inode = INODE,
		.has = SOCK_HAS_QUEUES | SOCK_HAS_SYN_QUEUE,
		.recvq = e->waiting,
		.sendq = BACKLOG,
		.syn_queue = e->syn,
		.attrs = mem,
		.attrs_len = sizeof(*mem),
	};
	s->index = i;
	s->ns = (i + 1) * UINT64_C(1000000000);
	s->n = 1;
	s->processes = xzalloc(sizeof(*s->processes));
	s->processes[0].pid = STREAM_PID;
	s->processes[0].netns = NETNS;
	s->processes[0].files = files;
	s->processes[0].n_files = 1;
	s->socks.rows = sk;
	s->socks.n = 1;
	s->by_inode = xreallocarray(NULL, 1, sizeof(*s->by_inode));
	s->by_inode[s->n_by_inode++] = sk;
	s->nets = xzalloc(sizeof(*s->nets));
	s->n_nets = 1;
	s->nets[0].netns = NETNS;
	s->nets[0].somaxconn = BACKLOG;
	net_counters_init(&s->nets[0].counters);
	net_counters_init(&s->nets[0].grown);
	snprintf(text, sizeof(text),
		 "TcpExt: ListenDrops ListenOverflows SyncookiesSent "
		 "SyncookiesRecv\nTcpExt: %u %u %u %u\n",
		 2000 + i * e->drops, 3000 + i * e->overflows,
		 4000 + i * e->cookies, 5000 + i * e->back);
	net_counters_parse(&s->nets[0].counters, text, strlen(text));
	sample_find_listeners(s);
	return s;
}

static int look(struct doctor *d, const struct second *e)
{
	struct mem_attr mem[LOOKS];
	struct sock socks[LOOKS];
	int n = 0;

	for (unsigned i = 0; i < LOOKS; i++)
		doctor_sample(d, sample_of(&socks[i], &mem[i], e, i));
	doctor_finish(d);
	for (const struct finding *f = doctor_findings(d); f; f = f->next)
		n++;
	doctor_free(d);
	return n;
}

static struct trace_opts topts;

static struct doctor *begin(const char *const *rule)
{
	struct doctor_opts opts = {
		.samples = true,
		.events = true,
		.only = rule,
		.n_only = 1,
		.trace = &topts,
	};

	return doctor_new(&opts);
}

static int findings(const char *rule, struct second e)
{
	return look(begin(&rule), &e);
}

static void test_overflow(void **state)
{
	static const char rule[] = "accept_queue_overflow";

	assert_int_equal(findings(rule, (struct second){ .dropped = 10,
							 .drops = 10,
							 .overflows = 10,
							 .waiting = 33 }),
			 1);
	/* It was never seen full, but there is no other reason. */
	assert_int_equal(findings(rule, (struct second){ .dropped = 10,
							 .drops = 10,
							 .overflows = 10 }),
			 1);
	assert_int_equal(findings(rule, (struct second){ .dropped = 2,
							 .drops = 2,
							 .overflows = 2,
							 .waiting = 33 }),
			 0);
	/* Of another listener. */
	assert_int_equal(findings(rule, (struct second){ .drops = 500,
							 .overflows = 500 }),
			 0);
	/* Of one of two reasons, and nobody knows which. */
	assert_int_equal(findings(rule, (struct second){ .dropped = 10,
							 .drops = 20,
							 .overflows = 10 }),
			 0);
}

static void test_drops(void **state)
{
	static const char rule[] = "listen_drops";

	assert_int_equal(findings(rule, (struct second){ .dropped = 10,
							 .drops = 10,
							 .syn = 32 }),
			 1);
	assert_int_equal(
		findings(rule, (struct second){ .dropped = 10, .drops = 10 }),
		1);
	assert_int_equal(findings(rule, (struct second){ .dropped = 3,
							 .drops = 3,
							 .syn = 32 }),
			 0);
	assert_int_equal(findings(rule, (struct second){ .drops = 500 }), 0);
	/* The other rule's. */
	assert_int_equal(findings(rule, (struct second){ .dropped = 10,
							 .drops = 10,
							 .overflows = 10,
							 .waiting = 33 }),
			 0);
	assert_int_equal(findings(rule, (struct second){ .dropped = 10,
							 .drops = 20,
							 .overflows = 10 }),
			 0);
}

static void test_cookies(void **state)
{
	static const char rule[] = "syncookies_sent";

	assert_int_equal(findings(rule, (struct second){ .cookies = 20,
							 .back = 10,
							 .syn = 32 }),
			 1);
	/* A flood: few of them come back. */
	assert_int_equal(findings(rule, (struct second){ .cookies = 1000,
							 .back = 10,
							 .syn = 32 }),
			 0);
	/* Another listener's. */
	assert_int_equal(findings(rule, (struct second){ .cookies = 20,
							 .back = 20,
							 .syn = 31 }),
			 0);
	assert_int_equal(
		findings(rule,
			 (struct second){ .cookies = 6, .back = 6, .syn = 32 }),
		0);
}

static void call(struct stream_test *t, const char *name, int64_t ret,
		 uint64_t a, uint64_t b)
{
	const uint64_t args[6] = { a, b };

	stream_vcall(t, name, ret, false, args);
}

static const struct finding *listen_with(struct stream_test *t, int backlog,
					 const struct second *e)
{
	static const char *const rule = "backlog_capped";
	struct mem_attr mem;
	struct sock sk;

	*t = (struct stream_test){ .doctor = begin(&rule),
				   .now_ns = 1,
				   .took_ns = STREAM_US,
				   .pid = STREAM_PID,
				   .tid = STREAM_PID };
	call(t, "socket", FD, AF_INET, SOCK_STREAM);
	call(t, "listen", 0, FD, (uint64_t)backlog);
	/* Freed with the doctor, and not looked at any more by then. */
	doctor_sample(t->doctor, sample_of(&sk, &mem, e, 0));
	return stream_finding(t);
}

static void test_capped(void **state)
{
	const struct second idle = { .waiting = 0 }, busy = { .waiting = 16 };
	const struct finding *f;
	struct stream_test t;

	f = listen_with(&t, BACKLOG + 1, &idle);
	assert_non_null(f);
	assert_int_equal(f->severity, SEVERITY_INFO);
	assert_int_equal(stream_end(&t), 1);
	f = listen_with(&t, 1000, &busy);
	assert_non_null(f);
	assert_int_equal(f->severity, SEVERITY_WARNING);
	assert_int_equal(stream_end(&t), 1);
	assert_null(listen_with(&t, BACKLOG, &busy));
	assert_int_equal(stream_end(&t), 0);
	assert_null(listen_with(&t, -1, &busy));
	assert_int_equal(stream_end(&t), 0);
	assert_null(listen_with(&t, INT32_MAX, &busy));
	assert_int_equal(stream_end(&t), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_overflow),
		cmocka_unit_test(test_drops),
		cmocka_unit_test(test_cookies),
		cmocka_unit_test(test_capped),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
