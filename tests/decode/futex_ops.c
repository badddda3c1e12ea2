/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=futex,futex_waitv,membarrier -a12 */
/* Each operation has its own arguments. */
#include <time.h>

#include "spec.h"

#include <signal.h>

static uint32_t word = 7, other = 9;

#define ADDR (void *)&word, (void *)&other

static void waits(void)
{
	struct timespec t = { 0, 1000 }, bad = { -1, 2 };
	long r;

	r = syscall(SYS_futex, &word, 0x80, 7, &t);
	printf("futex(%p, FUTEX_WAIT_PRIVATE, 7, {tv_sec=0, tv_nsec=1000}) = "
	       "%s\n", (void *)&word, result(r));
	r = syscall(SYS_futex, &word, 0, 8, NULL);
	printf("futex(%p, FUTEX_WAIT, 8, NULL) = %s\n", (void *)&word,
	       result(r));
	r = syscall(SYS_futex, &word, 0x189, 8, &t, NULL, ~0);
	printf("futex(%p, FUTEX_WAIT_BITSET_PRIVATE|FUTEX_CLOCK_REALTIME, 8, "
	       "{tv_sec=0, tv_nsec=1000}, FUTEX_BITSET_MATCH_ANY) = %s\n",
	       (void *)&word, result(r));
	r = syscall(SYS_futex, &word, 9, 8, NULL, NULL, 0xf0);
	printf("futex(%p, FUTEX_WAIT_BITSET, 8, NULL, 0xf0) = %s\n",
	       (void *)&word, result(r));
	r = syscall(SYS_futex, &word, 0, 7, &bad);
	printf("futex(%p, FUTEX_WAIT, 7, {tv_sec=-1, tv_nsec=2}) = %s\n",
	       (void *)&word, result(r));
	r = syscall(SYS_futex, &word, 0, 7, BAD);
	printf("futex(%p, FUTEX_WAIT, 7, 0x1) = %s\n", (void *)&word,
	       result(r));
}

static void wakes(void)
{
	long r;

	r = syscall(SYS_futex, &word, 0x81, 1);
	printf("futex(%p, FUTEX_WAKE_PRIVATE, 1) = %s\n", (void *)&word,
	       result(r));
	r = syscall(SYS_futex, &word, 10, 0x7fffffff, NULL, NULL, 1);
	printf("futex(%p, FUTEX_WAKE_BITSET, 2147483647, 0x1) = %s\n",
	       (void *)&word, result(r));
	r = syscall(SYS_futex, &word, 0x83, 1, 2, &other);
	printf("futex(%p, FUTEX_REQUEUE_PRIVATE, 1, 2, %p) = %s\n", ADDR,
	       result(r));
	r = syscall(SYS_futex, &word, 4, 1, 2, &other, 6);
	printf("futex(%p, FUTEX_CMP_REQUEUE, 1, 2, %p, 6) = %s\n", ADDR,
	       result(r));
	r = syscall(SYS_futex, &word, 5, 1, 2, &other, 0x2400b005);
	printf("futex(%p, FUTEX_WAKE_OP, 1, 2, %p, FUTEX_OP_OR<<28|0xb<<12|"
	       "FUTEX_OP_CMP_GT<<24|0x5) = %s\n", ADDR, result(r));
	r = syscall(SYS_futex, &word, 5, 1, 2, NULL, 0x80000000);
	printf("futex(%p, FUTEX_WAKE_OP, 1, 2, NULL, FUTEX_OP_OPARG_SHIFT<<28|"
	       "FUTEX_OP_SET<<28|0<<12|FUTEX_OP_CMP_EQ<<24|0) = %s\n",
	       (void *)&word, result(r));
}

static void locks(void)
{
	struct timespec t = { 0, 1000 };
	uint32_t lock = 1; /* process 1 would not have this */
	long r;

	r = syscall(SYS_futex, &lock, 0x86, 0, &t);
	printf("futex(%p, FUTEX_LOCK_PI_PRIVATE, {tv_sec=0, tv_nsec=1000}) = "
	       "%s\n", (void *)&lock, result(r));
	r = syscall(SYS_futex, &lock, 7, 5, BAD);
	printf("futex(%p, FUTEX_UNLOCK_PI) = %s\n", (void *)&lock, result(r));
	r = syscall(SYS_futex, &word, 0x8c, 1, 2, &other, 6);
	printf("futex(%p, FUTEX_CMP_REQUEUE_PI_PRIVATE, 1, 2, %p, 6) = %s\n",
	       ADDR, result(r));
	r = syscall(SYS_futex, &word, 0x1b, 1, 0x2, 0x3, 4);
	printf("futex(%p, 0x1b /* FUTEX_??? */, 1, 0x2, 0x3, 0x4) = %s\n",
	       (void *)&word, result(r));
}

static void vectors(void)
{
	struct {
		uint64_t val, uaddr;
		uint32_t flags, reserved;
	} w[2] = { { 8, (uintptr_t)&word, 0x82, 0 }, { 9, 1, 2, 5 } };
	long r;

	r = syscall(449, w, 2, 0, NULL, 1);
	printf("futex_waitv([{val=0x8, uaddr=%p, "
	       "flags=FUTEX2_SIZE_U32|FUTEX2_PRIVATE}, {val=0x9, uaddr=0x1, "
	       "flags=FUTEX2_SIZE_U32, __reserved=0x5}], 2, 0, NULL, "
	       "CLOCK_MONOTONIC) = %s\n", (void *)&word, result(r));
	r = syscall(449, BAD, -1, 4, BAD, 77);
	printf("futex_waitv(0x1, 4294967295, 0x4, 0x1, "
	       "0x4d /* CLOCK_??? */) = %s\n", result(r));
	r = syscall(SYS_membarrier, 0x80000, 2, 5);
	printf("membarrier(0x80000 /* MEMBARRIER_CMD_??? */, "
	       "0x2 /* MEMBARRIER_CMD_FLAG_??? */) = %s\n", result(r));
	r = syscall(SYS_membarrier, 128, 1, -1);
	printf("membarrier(MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ, "
	       "MEMBARRIER_CMD_FLAG_CPU, -1) = %s\n", result(r));
}

int main(void)
{
	waits();
	wakes();
	locks();
	vectors();
	return 0;
}
