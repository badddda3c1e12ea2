/* SPDX-License-Identifier: BSD-2-Clause */
/* udp_rcvbuf by samples made by hand. */
#include "stream.h"

#include <stdio.h>
#include <sys/socket.h>

enum { INODE = 77, NETNS = 5, FD = 4 };

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

/* Of one process with one socket. */
static struct sample *sample_of(struct sock *sk, struct mem_attr *mem,
				uint64_t ns, uint32_t drops, unsigned errors)
{
	struct sample *s = xzalloc(sizeof(*s));
	char text[128];

	*mem = (struct mem_attr){ sizeof(*mem), SOCK_INET_SKMEM };
	mem->words[SOCK_MEM_RCVBUF] = 4608;
	mem->words[SOCK_MEM_DROPS] = drops;
	*sk = (struct sock){
		.family = AF_INET,
		.type = SOCK_DGRAM,
		.table = SOCK_UDP,
		.inode = INODE,
		.attrs = mem,
		.attrs_len = sizeof(*mem),
	};
	s->ns = ns;
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
	net_counters_init(&s->nets[0].counters);
	net_counters_init(&s->nets[0].grown);
	snprintf(text, sizeof(text), "Udp: InErrors RcvbufErrors\nUdp: 0 %u\n",
		 errors);
	net_counters_parse(&s->nets[0].counters, text, strlen(text));
	return s;
}

static int findings(uint32_t drops, unsigned errors)
{
	static const char *const only[] = { "udp_rcvbuf" };
	struct trace_opts topts = { 0 };
	struct doctor_opts opts = {
		.samples = true,
		.only = only,
		.n_only = 1,
		.trace = &topts,
	};
	struct doctor *d = doctor_new(&opts);
	struct mem_attr mem[3];
	struct sock socks[3];
	int n = 0;

	for (int i = 0; i < 3; i++)
		doctor_sample(d,
			      sample_of(&socks[i], &mem[i],
					(uint64_t)(i + 1) * 1000000000,
					1000 + i * drops, 2000 + i * errors));
	doctor_finish(d);
	for (const struct finding *f = doctor_findings(d); f; f = f->next)
		n++;
	doctor_free(d);
	return n;
}

static void test_both_rise(void **state)
{
	assert_int_equal(findings(50, 60), 1);
}

/* What was before is no news, and a few are not many. */
static void test_few(void **state)
{
	assert_int_equal(findings(0, 0), 0);
	assert_int_equal(findings(2, 2), 0);
}

static void test_another_socket(void **state)
{
	assert_int_equal(findings(0, 500), 0);
}

/* Checksums, filters: the socket drops, and its buffer has room. */
static void test_another_reason(void **state)
{
	assert_int_equal(findings(500, 0), 0);
}

/* It was born after the first look, and lost all there was by the second. */
static void test_since_birth(void **state)
{
	for (int seen = 0; seen < 2; seen++) {
		struct mem_attr mem[2];
		struct stream_test t;
		struct sock socks[2];
		struct sample *s;

		stream_new(&t, "udp_rcvbuf", true);
		stream_attach(&t);
		s = sample_of(&socks[0], &mem[0], t.now_ns, 0, 2000);
		s->n_by_inode = 0;
		doctor_sample(t.doctor, s);
		if (seen)
			stream_call(&t, "socket", FD, AF_INET, SOCK_DGRAM, 0);
		t.now_ns += 1000 * (uint64_t)STREAM_MS;
		doctor_sample(t.doctor, sample_of(&socks[1], &mem[1], t.now_ns,
						  50, 2060));
		assert_int_equal(stream_end(&t), seen);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_both_rise),
		cmocka_unit_test(test_few),
		cmocka_unit_test(test_another_socket),
		cmocka_unit_test(test_another_reason),
		cmocka_unit_test(test_since_birth),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
