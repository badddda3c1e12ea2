/* SPDX-License-Identifier: BSD-2-Clause */
/* Filters of --seccomp-bpf, run here for every number of every ABI. */
#include <errno.h>
#include <linux/audit.h>
#include <linux/seccomp.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "capture/seccomp_filter.h"

enum { STEPS_MAX = 64 };

static bool compare(uint16_t code, uint32_t a, uint32_t k)
{
	switch (BPF_OP(code)) {
	case BPF_JEQ: return a == k;
	case BPF_JGE: return a >= k;
	default: fail(); return false;
	}
}

/* What the kernel would return; the few instructions that it may have. */
static uint32_t run(const struct sock_fprog *p, const struct seccomp_data *d)
{
	uint32_t a = 0;
	unsigned pc = 0;

	for (unsigned steps = 0; steps < STEPS_MAX; steps++) {
		const struct sock_filter *f = &p->filter[pc++];

		assert_true(pc <= p->len);
		switch (BPF_CLASS(f->code)) {
		case BPF_LD:
			assert_int_equal(f->code, BPF_LD | BPF_W | BPF_ABS);
			memcpy(&a, (const char *)d + f->k, sizeof(a));
			break;
		case BPF_ALU:
			assert_int_equal(f->code, BPF_ALU | BPF_AND | BPF_K);
			a &= f->k;
			break;
		case BPF_JMP:
			if (BPF_OP(f->code) == BPF_JA)
				pc += f->k;
			else
				pc += compare(f->code, a, f->k) ? f->jt : f->jf;
			break;
		case BPF_RET: return f->k;
		default: fail();
		}
	}
	fail_msg("too long a way");
	return 0;
}

static void check_one(const struct sock_fprog *p, uint32_t arch, uint32_t nr,
		      bool in)
{
	struct seccomp_data d = { .nr = (int)nr, .arch = arch };
	uint32_t ret = run(p, &d);

	assert_int_equal(ret, in ? SECCOMP_RET_TRACE | SECCOMP_FILTER_DATA :
				   SECCOMP_RET_ALLOW);
}

static void check(const struct syscall_set *s)
{
	static const uint32_t beyond[] = { SYSCALL_SET_MAX, SYSCALL_SET_MAX + 1,
					   X32_SYSCALL_BIT - 1 };
	struct sock_fprog p;

	assert_int_equal(seccomp_filter_make(s, &p), 0);
	assert_in_range(p.len, 1, BPF_MAXINSNS);
	for (uint32_t nr = 0; nr < SYSCALL_SET_MAX; nr++) {
		check_one(&p, AUDIT_ARCH_X86_64, nr,
			  syscall_set_has(s, ABI_X86_64, nr));
		check_one(&p, AUDIT_ARCH_I386, nr,
			  syscall_set_wants(s, ABI_I386, nr));
		check_one(&p, AUDIT_ARCH_X86_64, nr | X32_SYSCALL_BIT,
			  syscall_set_has(s, ABI_X32, nr));
	}
	for (unsigned i = 0; i < 3; i++) {
		check_one(&p, AUDIT_ARCH_X86_64, beyond[i], s->unknown);
		check_one(&p, AUDIT_ARCH_I386, beyond[i], s->unknown);
		check_one(&p, AUDIT_ARCH_X86_64, beyond[i] | X32_SYSCALL_BIT,
			  s->unknown);
	}
	/* A call that another tracer, or we, took out. */
	check_one(&p, AUDIT_ARCH_X86_64, UINT32_MAX, s->unknown);
	check_one(&p, AUDIT_ARCH_I386, UINT32_MAX, s->unknown);
	free(p.filter);
}

static void test_sets(void **state)
{
	static const char *const exprs[] = {
		"none",	 "all",	  "openat",	     "!openat",
		"%file", "%desc", "open@32,read@64", "%net,!%net",
		"/^.*e",
	};
	struct syscall_set s;
	char *error;

	for (unsigned i = 0; i < sizeof(exprs) / sizeof(*exprs); i++) {
		assert_int_equal(syscall_set_parse(&s, exprs[i], &error), 0);
		check(&s);
	}
}

static void test_random(void **state)
{
	struct syscall_set s;

	srandom(1);
	for (unsigned i = 0; i < 20; i++) {
		syscall_set_none(&s);
		for (unsigned abi = 0; abi < ABI_COUNT; abi++)
			for (unsigned k = 0; k < 200u * (i % 4); k++) {
				unsigned nr = random() % 480;

				s.bits[abi][nr / 64] |= UINT64_C(1)
							<< (nr % 64);
			}
		s.unknown = i & 1;
		check(&s);
	}
}

/* More ranges than any table of calls can make. */
static void test_too_many(void **state)
{
	struct syscall_set s;
	struct sock_fprog p;

	syscall_set_none(&s);
	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		memset(s.bits[abi], 0x55, 512 / 8);
	check(&s);
	memset(s.bits, 0x55, sizeof(s.bits));
	assert_int_equal(seccomp_filter_make(&s, &p), -E2BIG);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_sets),
		cmocka_unit_test(test_random),
		cmocka_unit_test(test_too_many),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
