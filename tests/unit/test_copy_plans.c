/* SPDX-License-Identifier: BSD-2-Clause */
/* Copy plans of calls that each have something of their own. */
#include "syscall/copy_plans.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "basic/strbuf.h"
#include "syscall/call.h"
#include "test.h"

static struct syscall_set all, none;
static struct copy_plans plans;

static int setup(void **state)
{
	syscall_set_all(&all);
	syscall_set_none(&none);
	copy_plans_make(&plans, &(struct copy_opts){
					.strlen_max = 32,
					.wanted = &all,
					.abbrev = &all,
					.verbose = &all,
					.raw = &none,
				});
	return 0;
}

static int teardown(void **state)
{
	copy_plans_done(&plans);
	return 0;
}

static const struct copy_plan *plan_in(const struct copy_plans *p, enum abi abi,
				       const char *name)
{
	int nr = sysent_nr(abi, name, -1);

	assert_true(nr >= 0);
	return &p->plans[COPY_PLAN_INDEX(abi, nr)];
}

static const struct copy_plan *plan_of(enum abi abi, const char *name)
{
	return plan_in(&plans, abi, name);
}

/* The variant of a plan for a key; the plan itself if it has none. */
static const struct copy_plan *variant_of(const struct copy_plan *p,
					  uint64_t key)
{
	for (unsigned i = 0; i < plans.nvariants; i++)
		if (plans.variants[i].key.plan == p - plans.plans &&
		    plans.variants[i].key.key == key)
			return &plans.plans[plans.variants[i].plan];
	return p;
}

static void put_source(struct strbuf *b, const struct copy_source *s)
{
	if (s->arg == COPY_SP)
		strbuf_printf(b, "sp+%u", s->off);
	else if (s->off == COPY_REGISTER)
		strbuf_printf(b, "r%u:%u", s->arg, s->size);
	else
		strbuf_printf(b, "[r%u+%u]:%u", s->arg, s->off, s->size);
}

/*
 * A step in one line: "exit ok bytes r1:8 len result r2:8 size 1 max 32".
 */
static void put_step(struct strbuf *b, const struct copy_step *s)
{
	static const char *const kinds[] = { "none",  "string",	 "bytes",
					     "iovec", "msghdr",	 "mmsghdr",
					     "argv",  "pointers" };
	static const char *const lens[] = { "", " source ", " result ",
					    " bits " };

	strbuf_puts(b, s->phase == PHASE_EXIT ? "exit " : "enter ");
	if (s->flags & COPY_IO)
		strbuf_puts(b, "io ");
	if (s->flags & COPY_IF_OK)
		strbuf_puts(b, "ok ");
	if (s->flags & COPY_IF_POSITIVE)
		strbuf_puts(b, "positive ");
	if (s->flags & COPY_IF_INTERRUPTED)
		strbuf_puts(b, "interrupted ");
	strbuf_printf(b, "%s ", kinds[s->kind]);
	put_source(b, &s->addr);
	if (s->len_from != COPY_LEN_CONST) {
		strbuf_puts(b, lens[s->len_from]);
		put_source(b, &s->len);
	}
	strbuf_printf(b, " %u/%u\n", s->size, s->max);
}

/* All that a plan copies. */
static void assert_steps(const struct copy_plan *p, const char *want)
{
	struct strbuf b = { 0 };
	unsigned enter = 0;

	for (unsigned i = 0; i < p->nsteps; i++) {
		if (p->steps[i].phase == PHASE_ENTER) {
			assert_int_equal(i, enter);
			enter++;
		}
		put_step(&b, &p->steps[i]);
	}
	assert_int_equal(p->nenter, enter);
	assert_string_equal(strbuf_cstr(&b), want);
	strbuf_done(&b);
}

static void assert_fds(const struct copy_plan *p, int a, int b, int c)
{
	const int want[COPY_FDS] = { a, b, c };

	for (unsigned i = 0; i < COPY_FDS; i++)
		assert_int_equal(p->fds[i], (uint8_t)want[i]);
}

static void test_files(void **state)
{
	const struct copy_plan *p = plan_of(ABI_X86_64, "openat");

	assert_steps(p, "enter string r1:8 1/4096\n");
	assert_fds(p, 0, -1, -1);
	assert_int_equal(p->flags,
			 COPY_WANTED | COPY_RET_FD | COPY_CWD | COPY_ALL_FDS);
	assert_int_equal(p->nargs, 4);
	p = plan_of(ABI_X86_64, "read");
	assert_steps(p, "exit io ok bytes r1:8 result r2:8 1/32\n");
	assert_int_equal(p->flags, COPY_WANTED | COPY_ALL_FDS | COPY_TALKS);
	assert_steps(plan_of(ABI_X86_64, "write"),
		     "enter io bytes r1:8 source r2:8 1/32\n");
	assert_steps(plan_of(ABI_X86_64, "readv"),
		     "exit io iovec r1:8 source r2:8 16/32\n");
	assert_steps(plan_of(ABI_X86_64, "fstat"),
		     "exit ok bytes r1:8 144/144\n");
	/* A position of two registers; the buffer is before it. */
	p = plan_of(ABI_I386, "pwrite64");
	assert_steps(p, "enter io bytes r1:4 source r2:4 1/32\n");
	assert_int_equal(p->nargs, 5);
	assert_steps(plan_of(ABI_X32, "writev"),
		     "enter io iovec r1:4 source r2:4 8/32\n");
	/* In and out, and only the latter if something was sent. */
	assert_steps(plan_of(ABI_X86_64, "sendfile"),
		     "enter bytes r2:8 8/8\nexit positive bytes r2:8 8/8\n");
	assert_fds(plan_of(ABI_X86_64, "sendfile"), 0, 1, -1);
	assert_fds(plan_of(ABI_X86_64, "linkat"), 0, 2, -1);
}

static void test_sockets(void **state)
{
	assert_steps(plan_of(ABI_X86_64, "recvmsg"),
		     "enter bytes r1:8 56/56\nexit io ok msghdr r1:8 56/32\n");
	assert_steps(plan_of(ABI_I386, "sendmsg"),
		     "enter io msghdr r1:4 28/32\n");
	assert_steps(plan_of(ABI_X86_64, "sendmmsg"),
		     "enter io mmsghdr r1:8 source r2:4 64/32\n"
		     "exit positive bytes r1:8 result r2:4 64/65536\n");
	assert_steps(plan_of(ABI_X86_64, "accept4"),
		     "enter bytes r2:8 4/4\n"
		     "exit ok bytes r1:8 source [r2+0]:4 1/128\n"
		     "exit bytes r2:8 4/4\n");
	assert_steps(plan_of(ABI_X86_64, "connect"),
		     "enter bytes r1:8 source r2:4 1/128\n");
	assert_steps(plan_of(ABI_X86_64, "setsockopt"),
		     "enter bytes r3:8 source r4:4 1/9728\n");
	assert_steps(plan_of(ABI_X86_64, "getsockopt"),
		     "enter bytes r4:8 4/4\n"
		     "exit ok bytes r3:8 source [r4+0]:4 1/9728\n"
		     "exit bytes r4:8 4/4\n");
	/* The protocol's name depends on the family; what is copied does not.
	 */
	assert_int_equal(plan_of(ABI_X86_64, "socket")->key_arg, COPY_NO_ARG);
}

static void test_waiting(void **state)
{
	const struct copy_plan *p = plan_of(ABI_X86_64, "select");

	assert_steps(plan_of(ABI_X86_64, "epoll_wait"),
		     "exit ok bytes r1:8 result r2:4 12/384\n");
	assert_steps(p, "enter bytes r1:8 bits r0:4 8/8192\n"
			"enter bytes r2:8 bits r0:4 8/8192\n"
			"enter bytes r3:8 bits r0:4 8/8192\n"
			"enter bytes r4:8 16/16\n"
			"exit positive bytes r1:8 bits r0:4 8/8192\n"
			"exit positive bytes r2:8 bits r0:4 8/8192\n"
			"exit positive bytes r3:8 bits r0:4 8/8192\n"
			"exit positive bytes r4:8 16/16\n");
	assert_false(p->flags & COPY_ALL_FDS);
	assert_int_equal(plan_of(ABI_X86_64, "pselect6")->nsteps, COPY_STEPS);
	assert_steps(plan_of(ABI_X86_64, "poll"),
		     "enter bytes r0:8 source r1:4 8/256\n"
		     "exit positive bytes r0:8 source r1:4 8/65536\n");
	p = plan_of(ABI_X86_64, "epoll_ctl");
	assert_fds(p, 0, 2, -1);
	assert_steps(p, "enter bytes r3:8 12/12\n");
	/* EPOLL_CTL_DEL looks at no event. */
	assert_int_equal(p->key_arg, 1);
	assert_steps(variant_of(p, 2), "");
	/* The rest of a sleep, if it was interrupted. */
	assert_steps(plan_of(ABI_X86_64, "nanosleep"),
		     "enter bytes r0:8 16/16\n"
		     "exit interrupted bytes r1:8 16/16\n");
}

static void test_processes(void **state)
{
	const struct copy_plan *p = plan_of(ABI_X86_64, "execve");

	assert_steps(p, "enter string r0:8 1/4096\n"
			"enter argv r1:8 8/33\nenter argv r2:8 8/0\n");
	assert_int_equal(p->flags,
			 COPY_WANTED | COPY_EXEC | COPY_CWD | COPY_ALL_FDS);
	assert_steps(plan_of(ABI_I386, "execve"),
		     "enter string r0:4 1/4096\n"
		     "enter argv r1:4 4/33\nenter argv r2:4 4/0\n");
	assert_steps(plan_of(ABI_X86_64, "clone3"),
		     "enter bytes r0:8 88/88\n"
		     "enter bytes r0:8 source r1:8 1/152\n"
		     "enter bytes [r0+64]:8 source [r0+72]:8 4/128\n"
		     "exit ok bytes [r0+8]:8 4/4\n"
		     "exit ok bytes [r0+24]:8 4/4\n");
	assert_steps(plan_of(ABI_X86_64, "wait4"),
		     "exit positive bytes r1:8 4/4\n"
		     "exit positive bytes r3:8 144/144\n");
	assert_true(plan_of(ABI_X86_64, "exit_group")->flags & COPY_NO_RET);
	assert_true(plan_of(ABI_X86_64, "close_range")->flags & COPY_CLOSES);
	p = plan_of(ABI_X86_64, "rt_sigreturn");
	assert_steps(p, "enter bytes sp+296 8/8\n");
	assert_int_equal(p->nargs, 0);
}

static void test_variants(void **state)
{
	const struct copy_plan *p = plan_of(ABI_X86_64, "ioctl");

	assert_int_equal(p->key_arg, 1);
	assert_int_equal(p->key_mask, UINT32_MAX);
	assert_steps(p, "");
	assert_steps(variant_of(p, 0x5413), "exit ok bytes r2:8 8/8\n");
	/* FICLONE: one more descriptor */
	assert_fds(variant_of(p, 0x40049409), 0, 2, -1);
	p = plan_of(ABI_X86_64, "fcntl");
	assert_steps(variant_of(p, 6), "enter bytes r2:8 32/32\n");
	assert_true(variant_of(p, 0)->flags & COPY_RET_FD);
	assert_false(variant_of(p, 3)->flags & COPY_RET_FD);
	/* What needs fewer registers has those of the row: -e raw= */
	assert_int_equal(variant_of(p, 3)->nargs, 3);
	p = plan_of(ABI_I386, "fcntl");
	assert_steps(variant_of(p, 6), "enter bytes r2:4 16/16\n");
	/* PR_SET_SECCOMP, then SECCOMP_MODE_FILTER */
	p = variant_of(plan_of(ABI_X86_64, "prctl"), 22);
	assert_int_equal(p->key_arg, 1);
	assert_steps(variant_of(p, 2),
		     "enter bytes r2:8 16/16\n"
		     "enter bytes [r2+8]:8 source [r2+0]:2 8/264\n");
	p = plan_of(ABI_X86_64, "futex");
	assert_int_equal(p->key_mask, 0x7f);
	assert_steps(variant_of(p, 0), "enter bytes r3:8 16/16\n");
	assert_steps(variant_of(p, 1), "");
}

static void test_indirect(void **state)
{
	struct syscall_set some;
	struct copy_plans p;

	assert_steps(plan_of(ABI_I386, "socketcall"),
		     "enter bytes r1:4 24/24\n");
	assert_steps(plan_of(ABI_I386, "mmap"), "enter bytes r0:4 24/24\n");
	assert_steps(plan_of(ABI_I386, "ipc"), "enter bytes r4:4 8/8\n");
	/* Wanted if a call that may be behind it is wanted. */
	syscall_set_none(&some);
	some.bits[ABI_I386][sysent_nr(ABI_I386, "connect", -1) / 64] |=
		UINT64_C(1) << (sysent_nr(ABI_I386, "connect", -1) % 64);
	copy_plans_make(&p, &(struct copy_opts){ .strlen_max = 32,
						 .wanted = &some,
						 .abbrev = &all,
						 .verbose = &all,
						 .raw = &none });
	assert_true(plan_in(&p, ABI_I386, "socketcall")->flags & COPY_WANTED);
	assert_false(plan_in(&p, ABI_I386, "ipc")->flags & COPY_WANTED);
	/* What nobody wants copies nothing; what it is stays known. */
	assert_int_equal(plan_in(&p, ABI_X86_64, "openat")->nsteps, 0);
	assert_true(plan_in(&p, ABI_X86_64, "openat")->flags & COPY_RET_FD);
	assert_false(plan_in(&p, ABI_X86_64, "openat")->flags & COPY_FD_PAIR);
	assert_true(plan_in(&p, ABI_I386, "pipe2")->flags & COPY_FD_PAIR);
	assert_int_equal(plan_in(&p, ABI_I386, "pipe2")->pair_arg, 0);
	assert_true(plan_in(&p, ABI_X86_64, "socketpair")->flags &
		    COPY_FD_PAIR);
	assert_int_equal(plan_in(&p, ABI_X86_64, "socketpair")->pair_arg, 3);
	assert_true(plan_in(&p, ABI_X86_64, "close")->flags & COPY_CLOSES);
	copy_plans_done(&p);
}

static void test_options(void **state)
{
	struct copy_opts o = { .strlen_max = 0,
			       .wanted = &all,
			       .abbrev = &none,
			       .verbose = &all,
			       .raw = &none };
	struct copy_plans p;

	/* -v: environments too. -s 0: buffers only for a dump. */
	copy_plans_make(&p, &o);
	assert_steps(plan_in(&p, ABI_X86_64, "execve"),
		     "enter string r0:8 1/4096\n"
		     "enter argv r1:8 8/1\nenter argv r2:8 8/1\n");
	assert_steps(plan_in(&p, ABI_X86_64, "write"),
		     "enter io bytes r1:8 source r2:8 1/0\n");
	assert_steps(plan_in(&p, ABI_X86_64, "readlink"),
		     "enter string r0:8 1/4096\n");
	copy_plans_done(&p);
	/* -e verbose=!all: strings and buffers alone */
	o = (struct copy_opts){ .strlen_max = UINT32_MAX,
				.wanted = &all,
				.abbrev = &all,
				.verbose = &none,
				.raw = &none };
	copy_plans_make(&p, &o);
	assert_steps(plan_in(&p, ABI_X86_64, "readv"), "");
	assert_steps(plan_in(&p, ABI_X86_64, "write"),
		     "enter io bytes r1:8 source r2:8 1/65535\n");
	copy_plans_done(&p);
	/* -e raw=all */
	o.verbose = o.raw = &all;
	copy_plans_make(&p, &o);
	assert_int_equal(plan_in(&p, ABI_X86_64, "openat")->nsteps, 0);
	assert_int_equal(plan_in(&p, ABI_I386, "socketcall")->nsteps, 1);
	copy_plans_done(&p);
	/* But -P has to see paths and descriptors. */
	o.filter = true;
	copy_plans_make(&p, &o);
	assert_steps(plan_in(&p, ABI_X86_64, "openat"),
		     "enter string r1:8 1/4096\n");
	assert_steps(plan_in(&p, ABI_X86_64, "ppoll"),
		     "enter bytes r0:8 source r1:4 8/65536\n");
	assert_steps(plan_in(&p, ABI_X86_64, "getcwd"), "");
	copy_plans_done(&p);
}

/* Numbers that have no row, and those that can have none. */
static void test_unknown(void **state)
{
	const struct copy_plan *p;
	struct syscall_set some = all;
	struct copy_plans few;

	p = &plans.plans[COPY_PLAN_INDEX(ABI_X32, COPY_NR_MAX - 1)];
	assert_int_equal(p->flags, COPY_WANTED | COPY_ALL_FDS | COPY_PLAIN);
	assert_int_equal(p->nargs, 6);
	assert_steps(p, "");
	some.unknown = false;
	copy_plans_make(&few, &(struct copy_opts){ .strlen_max = 32,
						   .wanted = &some,
						   .abbrev = &all,
						   .verbose = &all,
						   .raw = &none });
	p = &few.plans[COPY_PLAN_INDEX(ABI_X86_64, COPY_NR_MAX - 1)];
	assert_false(p->flags & COPY_WANTED);
	copy_plans_done(&few);
}

/* What the eBPF programs take for granted. */
static void test_all(void **state)
{
	assert_int_equal(plans.dropped, 0);
	assert_true(plans.nplans <= COPY_PLANS);
	for (unsigned i = 0; i < plans.nplans; i++) {
		const struct copy_plan *p = &plans.plans[i];

		assert_true(p->nsteps <= COPY_STEPS);
		assert_true(p->nenter <= p->nsteps);
		assert_true(p->nargs <= 6);
		assert_true(p->key_arg < 6 || p->key_arg == COPY_NO_ARG);
		for (unsigned k = 0; k < p->nsteps; k++) {
			const struct copy_step *s = &p->steps[k];

			assert_int_equal(s->phase, k >= p->nenter);
			assert_true(s->kind != COPY_NONE);
			assert_true(s->size > 0 && s->max <= COPY_IO_MAX);
			assert_true(s->addr.arg <= COPY_SP);
			assert_true(s->len.arg < 6);
			/* Conditions are those of an end. */
			assert_true(s->phase == PHASE_EXIT ||
				    !(s->flags & ~(COPY_IO | COPY_FIRST)));
		}
	}
	for (unsigned i = 0; i < plans.nvariants; i++) {
		const struct copy_variant *v = &plans.variants[i];

		assert_true(v->plan >= ABI_COUNT * COPY_NR_MAX);
		assert_true(v->plan < plans.nplans);
		assert_true(v->key.plan < plans.nplans);
		assert_true(plans.plans[v->key.plan].key_arg != COPY_NO_ARG);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_files),
		cmocka_unit_test(test_sockets),
		cmocka_unit_test(test_waiting),
		cmocka_unit_test(test_processes),
		cmocka_unit_test(test_variants),
		cmocka_unit_test(test_indirect),
		cmocka_unit_test(test_options),
		cmocka_unit_test(test_unknown),
		cmocka_unit_test(test_all),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
