/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The filter of --seccomp-bpf. It consists of loads, comparisons and jumps
 * only: from such a one the kernel (since 5.11) learns beforehand which
 * numbers are always allowed, and does not run it for them.
 */
#include "capture/seccomp_filter.h"

#include <errno.h>
#include <linux/audit.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>

#include "basic/xmalloc.h"

enum {
	SHORT_JUMP = 255, /* jt and jf have 8 bits */
	RANGES_MAX = SYSCALL_SET_MAX + 1,
	ROOM = 4 * BPF_MAXINSNS,
};

struct prog {
	struct sock_filter insns[ROOM];
	unsigned n;
};

/* Numbers from `first` up to that of the next range, all in or all out. */
struct range {
	uint32_t first;
	bool in;
};

static void emit(struct prog *p, uint16_t code, uint32_t k, uint8_t jt,
		 uint8_t jf)
{
	p->insns[p->n++] = (struct sock_filter){ code, jt, jf, k };
}

static void emit_return(struct prog *p, bool in)
{
	emit(p, BPF_RET | BPF_K,
	     in ? SECCOMP_RET_TRACE | SECCOMP_FILTER_DATA : SECCOMP_RET_ALLOW,
	     0, 0);
}

/*
 * In the place `at`, which was left free: jumps past all that was emitted
 * since, if A compares so to k.
 */
static void patch_jump(struct prog *p, unsigned at, uint16_t op, uint32_t k)
{
	unsigned len = p->n - at - 1;
	uint16_t code = BPF_JMP | op | BPF_K;

	if (len <= SHORT_JUMP) {
		p->insns[at] = (struct sock_filter){ code, (uint8_t)len, 0, k };
		return;
	}
	/* Jumps are relative, and none leads out of what is moved. */
	memmove(&p->insns[at + 2], &p->insns[at + 1],
		len * sizeof(p->insns[0]));
	p->n++;
	p->insns[at] = (struct sock_filter){ code, 0, 1, k };
	p->insns[at + 1] = (struct sock_filter){ BPF_JMP | BPF_JA, 0, 0, len };
}

/* Finds the range of A by bisection, and returns what it says. */
static void emit_ranges(struct prog *p, const struct range *r, unsigned n)
{
	unsigned at = p->n, left = n / 2;

	if (n == 1) {
		emit_return(p, r[0].in);
		return;
	}
	p->n++;
	emit_ranges(p, r, left);
	patch_jump(p, at, BPF_JGE, r[left].first);
	emit_ranges(p, r + left, n - left);
}

static void emit_abi(struct prog *p, const struct syscall_set *set,
		     enum abi abi)
{
	struct range ranges[RANGES_MAX];
	unsigned n = 0;

	/* The last number stands for all that no row can have. */
	for (uint32_t nr = 0; nr <= SYSCALL_SET_MAX; nr++) {
		bool in = syscall_set_wants(set, abi, nr);

		if (!n || ranges[n - 1].in != in)
			ranges[n++] = (struct range){ nr, in };
	}
	emit_ranges(p, ranges, n);
}

static void emit_load(struct prog *p, size_t offset)
{
	emit(p, BPF_LD | BPF_W | BPF_ABS, offset, 0, 0);
}

int seccomp_filter_make(const struct syscall_set *set,
			struct sock_fprog *ret_prog)
{
	struct prog *p = xzalloc(sizeof(*p));
	int r = -E2BIG;
	unsigned at;

	emit_load(p, offsetof(struct seccomp_data, arch));
	at = p->n++;
	emit_load(p, offsetof(struct seccomp_data, nr));
	emit_abi(p, set, ABI_I386);
	patch_jump(p, at, BPF_JEQ, AUDIT_ARCH_X86_64);

	emit_load(p, offsetof(struct seccomp_data, nr));
	at = p->n++;
	emit_abi(p, set, ABI_X86_64);
	patch_jump(p, at, BPF_JGE, X32_SYSCALL_BIT);
	emit(p, BPF_ALU | BPF_AND | BPF_K, ~(uint32_t)X32_SYSCALL_BIT, 0, 0);
	emit_abi(p, set, ABI_X32);

	if (p->n <= BPF_MAXINSNS) {
		size_t size = p->n * sizeof(p->insns[0]);

		ret_prog->len = p->n;
		ret_prog->filter = xmalloc(size);
		memcpy(ret_prog->filter, p->insns, size);
		r = 0;
	}
	free(p);
	return r;
}

bool seccomp_filter_possible(void)
{
	/* EFAULT: it would have read the filter. */
	return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, NULL, 0, 0) < 0 &&
	       errno != EINVAL;
}

int seccomp_filter_install(const struct sock_fprog *prog)
{
	if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, prog, 0, 0) == 0)
		return 0;
	if (errno != EACCES)
		return -errno;
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0 ||
	    prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, prog, 0, 0) < 0)
		return -errno;
	return 0;
}
