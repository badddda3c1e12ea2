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

static bool take_digits(const char **p, const char *end, uint64_t *ret)
{
	const char *s = *p;
	uint64_t v = 0;

	for (; s < end && *s >= '0' && *s <= '9' && v < UINT64_C(1) << 50; s++)
		v = v * 10 + (uint64_t)(*s - '0');
	if (s == *p)
		return false;
	*p = s;
	*ret = v;
	return true;
}

/* Milliseconds with six digits behind the point. */
static bool take_ns(const char **p, const char *end, uint64_t *ret)
{
	uint64_t ms, frac = 0;
	unsigned digits = 0;

	if (!take_digits(p, end, &ms) || *p == end || **p != '.')
		return false;
	for (++*p; *p < end && **p >= '0' && **p <= '9' && digits < 6; ++*p) {
		frac = frac * 10 + (uint64_t)(**p - '0');
		digits++;
	}
	for (; digits < 6; digits++)
		frac *= 10;
	*ret = ms * 1000000 + frac;
	return true;
}

void sched_text_parse(const char *text, size_t len, struct sched_text *ret)
{
	static const struct {
		const char *key;
		uint16_t off;
		bool time;
	} lines[] = {
#define LINE(key, member, time) \
	{ key, offsetof(struct sched_text, member), time }
		LINE("se.exec_start ", exec_start, true),
		LINE("se.sum_exec_runtime ", runtime, true),
		LINE("nr_voluntary_switches ", voluntary, false),
		LINE("nr_involuntary_switches ", involuntary, false),
#undef LINE
	};
	const char *end = text + len, *p = memchr(text, '\n', len);
	size_t next = 0;

	memset(ret, 0xff, sizeof(*ret));
	/* The first line is the name. They stand in this order. */
	for (; p && next < ARRAY_SIZE(lines); p = memchr(p, '\n', end - p)) {
		size_t n = strlen(lines[next].key);
		uint64_t *to = (void *)((char *)ret + lines[next].off);

		p++;
		if ((size_t)(end - p) <= n || memcmp(p, lines[next].key, n))
			continue;
		for (p += n; p < end && (*p == ' ' || *p == ':');)
			p++;
		if (!(lines[next].time ? take_ns(&p, end, to) :
					 take_digits(&p, end, to)))
			*to = UINT64_MAX;
		next++;
	}
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
	struct sched_text s;
	uint64_t before;
	ssize_t n;

	if (!go_to(c, cpu))
		return false;
	nanosleep(&blink, NULL);
	before = monotonic_ns();
	n = text_read_at(AT_FDCWD, "/proc/thread-self/sched", text,
			 sizeof(text));
	if (n <= 0)
		return false;
	sched_text_parse(text, n, &s);
	if (s.exec_start == UINT64_MAX)
		return false;
	c->offset[cpu] = (int64_t)(s.exec_start - before);
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
