/* SPDX-License-Identifier: BSD-2-Clause */
/* The clocks of run queues. */
#include "snapshot/sched_clock.h"

#include <fcntl.h>
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "basic/cleanup.h"
#include "basic/procfs.h"
#include "basic/xmalloc.h"
#include "snapshot/task.h"

enum { CPUS = 4096, TEXT_SIZE = 8192 };

struct sched_clock {
	cpu_set_t *own; /* what is given back */
	size_t own_size;
	bool moved;
	int ncpus;
	/* by CPU: its clock minus the monotonic one; valid if `known` */
	int64_t *offset;
	uint8_t *known; /* 0: not asked yet, 1: known, 2: it can't be */
};

static uint64_t monotonic_ns(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return ts.tv_sec * 1000000000ULL + ts.tv_nsec;
}

bool sched_text_exec_start(const char *text, size_t len, uint64_t *ret_ns)
{
	static const char key[] = "\nse.exec_start";
	const char *p = memmem(text, len, key, sizeof(key) - 1);
	const char *end = text + len;
	uint64_t ms = 0, frac = 0;
	unsigned digits = 0;

	if (!p)
		return false;
	p += sizeof(key) - 1;
	while (p < end && (*p == ' ' || *p == ':'))
		p++;
	if (p == end || *p < '0' || *p > '9')
		return false;
	/* Milliseconds with six digits behind the point; bounded. */
	for (; p < end && *p >= '0' && *p <= '9' && ms < UINT64_C(1) << 50; p++)
		ms = ms * 10 + (uint64_t)(*p - '0');
	if (p == end || *p != '.')
		return false;
	for (p++; p < end && *p >= '0' && *p <= '9' && digits < 6; p++) {
		frac = frac * 10 + (uint64_t)(*p - '0');
		digits++;
	}
	for (; digits < 6; digits++)
		frac *= 10;
	*ret_ns = ms * 1000000 + frac;
	return true;
}

struct sched_clock *sched_clock_new(void)
{
	struct sched_clock *c = xzalloc(sizeof(*c));

	c->ncpus = CPUS;
	c->own_size = CPU_ALLOC_SIZE(CPUS);
	c->own = CPU_ALLOC(CPUS);
	c->offset = xreallocarray(NULL, CPUS, sizeof(*c->offset));
	c->known = xzalloc(CPUS);
	if (!c->own || sched_getaffinity(0, c->own_size, c->own) < 0)
		c->ncpus = 0;
	return c;
}

void sched_clock_free(struct sched_clock *c)
{
	if (!c)
		return;
	if (c->moved)
		sched_setaffinity(0, c->own_size, c->own);
	CPU_FREE(c->own);
	free(c->offset);
	free(c->known);
	free(c);
}

static bool go_to(struct sched_clock *c, int cpu)
{
	cpu_set_t *one = CPU_ALLOC(CPUS);
	bool r;

	if (!one)
		return false;
	CPU_ZERO_S(c->own_size, one);
	CPU_SET_S(cpu, c->own_size, one);
	r = sched_setaffinity(0, c->own_size, one) == 0;
	CPU_FREE(one);
	if (r)
		c->moved = true;
	return r;
}

static bool ask(struct sched_clock *c, int cpu)
{
	/* Whoever wakes up has been accounted for just then. */
	static const struct timespec blink = { 0, 1 };
	char text[TEXT_SIZE];
	uint64_t start, before;
	ssize_t n;

	if (!go_to(c, cpu))
		return false;
	nanosleep(&blink, NULL);
	before = monotonic_ns();
	n = text_read_at(AT_FDCWD, "/proc/thread-self/sched", text,
			 sizeof(text));
	if (n <= 0 || !sched_text_exec_start(text, n, &start))
		return false;
	c->offset[cpu] = (int64_t)(start - before);
	return true;
}

bool sched_clock_now(struct sched_clock *c, int cpu, uint64_t *ret_ns)
{
	if (cpu < 0 || cpu >= c->ncpus)
		return false;
	if (!c->known[cpu])
		c->known[cpu] = ask(c, cpu) ? 1 : 2;
	if (c->known[cpu] != 1)
		return false;
	*ret_ns = monotonic_ns() + (uint64_t)c->offset[cpu];
	return true;
}
