/* SPDX-License-Identifier: BSD-2-Clause */
/* Adaptive pinning, and the guardian that gives masks back. */
#include "capture/pin.h"

#include <sched.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

#include "basic/cleanup.h"
#include "basic/procfs.h"
#include "basic/xmalloc.h"
#include "capture/guardian.h"

enum {
	SLOTS = 256,	       /* threads pinned at a time */
	FIRST_STOPS = 64,      /* calls before one is worth the guardian */
	MIN_STOPS = 16,	       /* calls before a thread is judged */
	PIN_BELOW_NS = 70000,  /* average time between calls */
	LET_ABOVE_NS = 100000, /* more than this, and others make calls too */
	ALONE_STOPS = 64,      /* calls in a row that make a thread alone */
};

/*
 * What the guardian needs to know of a pinned thread. The start time tells
 * the thread from another one that got its id later.
 */
struct pin_slot {
	_Atomic pid_t tid; /* 0: free */
	uint64_t start;
	cpu_set_t mask;
};

/* Shared with the guardian. */
struct pin_shared {
	struct pin_slot slots[SLOTS];
};

struct pinner {
	struct pin_shared *shared;
	unsigned npinned;
	int cpu;	    /* of the tracer, while threads are pinned */
	cpu_set_t own_mask; /* of the tracer, while none are */
	pid_t last;	    /* made the last call, */
	unsigned streak;    /* and so many before it */
	struct guardian guardian;
};

/* Field 22 of /proc/TID/stat: proc_pid_stat(5). */
static uint64_t start_time(pid_t tid)
{
	char buf[1024];
	const char *p;
	unsigned long long start = 0;

	if (proc_read(tid, "stat", buf, sizeof(buf)) <= 0)
		return 0;
	/* The name before it may contain anything, but no ')' follows it. */
	p = strrchr(buf, ')');
	for (int i = 2; p && i < 22; i++)
		p = strchr(p + 1, ' ');
	if (p)
		sscanf(p, " %llu", &start);
	return start;
}

static void give_back(const struct pin_slot *s, pid_t tid)
{
	sched_setaffinity(tid, sizeof(s->mask), &s->mask);
}

/*
 * All that are in the table. A tracer that ends well has emptied it before
 * the guardian comes to it.
 */
static void give_all_back(void *owner)
{
	struct pin_shared *shared = owner;

	for (unsigned i = 0; i < SLOTS; i++) {
		struct pin_slot *s = &shared->slots[i];
		pid_t tid = atomic_load(&s->tid);

		if (tid && start_time(tid) == s->start)
			give_back(s, tid);
		atomic_store(&s->tid, 0);
	}
}

static int pin_to(pid_t tid, int cpu)
{
	cpu_set_t one;

	CPU_ZERO(&one);
	CPU_SET(cpu, &one);
	return sched_setaffinity(tid, sizeof(one), &one);
}

/*
 * The tracer itself stays where it is while threads are beside it, and
 * moves to a thread that may run on other CPUs only. With none beside it the
 * scheduler knows better.
 */
static bool settle(struct pinner *p, const cpu_set_t *mask)
{
	cpu_set_t both;
	int cpu = sched_getcpu();

	if (p->npinned)
		return CPU_ISSET(p->cpu, mask);
	CPU_AND(&both, mask, &p->own_mask);
	if (!CPU_COUNT(&both))
		return false;
	if (!CPU_ISSET(cpu, &both))
		for (cpu = 0; !CPU_ISSET(cpu, &both);)
			cpu++;
	p->cpu = cpu;
	return pin_to(0, cpu) == 0;
}

static void unsettle(struct pinner *p)
{
	if (!p->npinned)
		sched_setaffinity(0, sizeof(p->own_mask), &p->own_mask);
}

struct pinner *pinner_new(void)
{
	struct pinner *p = xzalloc(sizeof(*p));

	if (sched_getaffinity(0, sizeof(p->own_mask), &p->own_mask) < 0 ||
	    CPU_COUNT(&p->own_mask) < 2)
		goto no;
	p->shared = mmap(NULL, sizeof(*p->shared), PROT_READ | PROT_WRITE,
			 MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (p->shared == MAP_FAILED) {
		p->shared = NULL;
		goto no;
	}
	p->guardian.fd = -1;
	return p;
no:
	if (p->shared)
		munmap(p->shared, sizeof(*p->shared));
	free(p);
	return NULL;
}

void pinner_free(struct pinner *p)
{
	if (!p)
		return;
	give_all_back(p->shared);
	p->npinned = 0;
	unsettle(p);
	guardian_end(&p->guardian);
	munmap(p->shared, sizeof(*p->shared));
	free(p);
}

/*
 * True if there is a guardian. It is not started before the first thread is
 * pinned: a program that makes a few calls and ends would wait for it.
 */
static bool guarded(struct pinner *p)
{
	return p->guardian.fd >= 0 ||
	       guardian_start(&p->guardian, give_all_back, p->shared, -1) == 0;
}

/* Takes a free slot for a thread whose own mask is `mask`; -1: none left. */
static int take_slot(struct pinner *p, pid_t tid, const cpu_set_t *mask)
{
	for (unsigned i = 0; i < SLOTS; i++) {
		struct pin_slot *s = &p->shared->slots[i];

		if (atomic_load(&s->tid))
			continue;
		s->start = start_time(tid);
		s->mask = *mask;
		/* Last, so that the guardian sees a whole slot or none. */
		atomic_store(&s->tid, tid);
		p->npinned++;
		return (int)i;
	}
	return -1;
}

static void pin(struct pinner *p, struct pin_state *s, pid_t tid)
{
	cpu_set_t mask;
	int slot;

	if (sched_getaffinity(tid, sizeof(mask), &mask) < 0 || !guarded(p) ||
	    !settle(p, &mask)) {
		s->never = true;
		return;
	}
	slot = take_slot(p, tid, &mask);
	if (slot < 0)
		return;
	s->slot = (uint16_t)slot;
	s->pinned = true;
	s->stops = 0;
	if (pin_to(tid, p->cpu) < 0) {
		pin_forget(p, s);
		s->never = true;
	}
}

void pin_forget(struct pinner *p, struct pin_state *s)
{
	if (!s->pinned)
		return;
	atomic_store(&p->shared->slots[s->slot].tid, 0);
	p->npinned--;
	s->pinned = false;
	s->stops = 0;
	unsettle(p);
}

void pin_release(struct pinner *p, struct pin_state *s, pid_t tid)
{
	if (!s->pinned)
		return;
	give_back(&p->shared->slots[s->slot], tid);
	pin_forget(p, s);
}

void pin_enter(struct pinner *p, struct pin_state *s, pid_t tid, uint64_t ns)
{
	bool alone;

	p->streak = p->last == tid ? p->streak + 1 : 0;
	p->last = tid;
	if (s->never)
		return;
	if (s->left_ns) {
		s->gap_ns += ((double)(ns - s->left_ns) - s->gap_ns) / 8;
		s->stops++;
	}
	if (s->stops < (p->guardian.fd < 0 ? FIRST_STOPS : MIN_STOPS))
		return;
	/* A thread that computes is no loss to others if there are none. */
	alone = p->streak >= ALONE_STOPS;
	if (!s->pinned) {
		if (s->gap_ns < PIN_BELOW_NS || (alone && !p->npinned))
			pin(p, s, tid);
	} else if (s->gap_ns > LET_ABOVE_NS && !alone) {
		pin_release(p, s, tid);
	}
}

void pin_inherit(struct pinner *p, const struct pin_state *parent,
		 struct pin_state *s, pid_t tid)
{
	const cpu_set_t *mask;
	int slot;

	if (!parent->pinned || s->pinned)
		return;
	/* Its first calls are close together, those of a loader. */
	mask = &p->shared->slots[parent->slot].mask;
	slot = take_slot(p, tid, mask);
	if (slot < 0) {
		sched_setaffinity(tid, sizeof(*mask), mask);
		return;
	}
	s->slot = (uint16_t)slot;
	s->pinned = true;
	s->gap_ns = parent->gap_ns;
}
