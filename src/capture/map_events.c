/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * One event for each CPU, of no counter: it is there for what comes along
 * with it, the mappings and execs of all processes.
 */
#include "capture/map_events.h"

#include <errno.h>
#include <linux/perf_event.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "basic/xmalloc.h"

enum {
	PAGES = 128, /* of a buffer; a power of two */
	EVENT_MAX = 8192,
};

struct buffer {
	int fd;
	struct perf_event_mmap_page *head;
	unsigned char *data;
	uint64_t pos, end;
	uint64_t ns; /* of the event at pos; 0: it was not looked at */
};

struct map_events {
	size_t page, size;
	unsigned n;
	_Alignas(8) unsigned char event[EVENT_MAX]; /* in one piece */
	struct buffer buffers[];
};

struct event_mmap2 {
	struct perf_event_header h;
	uint32_t pid, tid;
	uint64_t addr, len, pgoff;
	uint32_t major, minor;
	uint64_t ino, generation;
	uint32_t prot, flags;
	char name[];
};

struct event_exit {
	struct perf_event_header h;
	uint32_t pid, ppid, tid, ptid;
};

struct event_comm {
	struct perf_event_header h;
	uint32_t pid, tid;
};

static int open_one(struct map_events *m, struct buffer *b, int cpu)
{
	struct perf_event_attr a = {
		.type = PERF_TYPE_SOFTWARE,
		.size = sizeof(a),
		.config = PERF_COUNT_SW_DUMMY,
		.sample_type = PERF_SAMPLE_TIME,
		.sample_id_all = 1,
		.mmap = 1,
		.mmap2 = 1,
		.comm = 1,
		.comm_exec = 1,
		.task = 1,
		.use_clockid = 1,
		.clockid = CLOCK_MONOTONIC,
	};
	void *p;

	b->fd = (int)syscall(SYS_perf_event_open, &a, -1, cpu, -1,
			     PERF_FLAG_FD_CLOEXEC);
	if (b->fd < 0)
		return -errno;
	p = mmap(NULL, m->page + m->size, PROT_READ | PROT_WRITE, MAP_SHARED,
		 b->fd, 0);
	if (p == MAP_FAILED)
		return -errno;
	madvise(p, m->page + m->size, MADV_DONTFORK);
	b->head = p;
	b->data = (unsigned char *)p + m->page;
	return 0;
}

struct map_events *map_events_new(unsigned ncpus)
{
	struct map_events *m =
		xzalloc(sizeof(*m) + ncpus * sizeof(m->buffers[0]));
	int r = 0;

	m->page = (size_t)sysconf(_SC_PAGESIZE);
	m->size = PAGES * m->page;
	for (unsigned cpu = 0; cpu < ncpus; cpu++) {
		struct buffer *b = &m->buffers[m->n];

		b->fd = -1;
		r = open_one(m, b, (int)cpu);
		/* A CPU that is not there runs nothing. */
		if (r == -ENODEV || r == -ENXIO) {
			r = 0;
			continue;
		}
		m->n++;
		if (r < 0)
			break;
	}
	if (r < 0) {
		map_events_free(m);
		errno = -r;
		return NULL;
	}
	return m;
}

void map_events_free(struct map_events *m)
{
	if (!m)
		return;
	for (unsigned i = 0; i < m->n; i++) {
		struct buffer *b = &m->buffers[i];

		if (b->head)
			munmap(b->head, m->page + m->size);
		if (b->fd >= 0)
			close(b->fd);
	}
	free(m);
}

static void copy_out(const struct map_events *m, const struct buffer *b,
		     uint64_t at, void *to, size_t n)
{
	size_t off = at & (m->size - 1), first = m->size - off;

	if (first > n)
		first = n;
	memcpy(to, b->data + off, first);
	memcpy((char *)to + first, b->data, n - first);
}

/* When the event at b->pos was; it is the last word of it. 0: there is none. */
static uint64_t time_of_next(const struct map_events *m, struct buffer *b)
{
	struct perf_event_header h;

	if (b->ns)
		return b->ns;
	if (b->pos == b->end)
		b->end = __atomic_load_n(&b->head->data_head, __ATOMIC_ACQUIRE);
	if (b->pos == b->end)
		return 0;
	copy_out(m, b, b->pos, &h, sizeof(h));
	copy_out(m, b, b->pos + h.size - sizeof(b->ns), &b->ns, sizeof(b->ns));
	return b->ns;
}

static void take_mapping(struct stacks *s, const struct event_mmap2 *e,
			 size_t len)
{
	struct mapped_file m = {
		.pid = (pid_t)e->pid,
		.start = e->addr,
		.end = e->addr + e->len,
		.major = e->major,
		.minor = e->minor,
		.inode = e->ino,
		.path = e->name,
	};

	if (len <= sizeof(*e) || !(e->prot & PROT_EXEC))
		return;
	/* "//anon" is what has no name. */
	if (!strncmp(e->name, "//anon", 6))
		m.path = NULL;
	stacks_mapped(s, &m, e->pgoff);
}

static uint64_t take(struct map_events *m, struct buffer *b, struct stacks *s,
		     bool all)
{
	struct perf_event_header *h = (void *)m->event;
	uint64_t lost = 0;
	size_t len;

	copy_out(m, b, b->pos, h, sizeof(*h));
	len = h->size < EVENT_MAX ? h->size : EVENT_MAX - 1;
	copy_out(m, b, b->pos, h, len);
	m->event[len] = '\0';
	b->pos += h->size;
	b->ns = 0;
	__atomic_store_n(&b->head->data_tail, b->pos, __ATOMIC_RELEASE);
	if (h->type == PERF_RECORD_MMAP2) {
		take_mapping(s, (void *)m->event, len);
	} else if (h->type == PERF_RECORD_COMM &&
		   h->misc & PERF_RECORD_MISC_COMM_EXEC) {
		const struct event_comm *c = (void *)m->event;

		if (all || stacks_knows(s, (pid_t)c->pid))
			stacks_cleared(s, (pid_t)c->pid);
	} else if (h->type == PERF_RECORD_EXIT) {
		const struct event_exit *x = (void *)m->event;

		/* Other threads of it may go on: it is asked anew then. */
		if (x->pid == x->tid)
			stacks_gone(s, (pid_t)x->pid);
	} else if (h->type == PERF_RECORD_LOST) {
		memcpy(&lost, m->event + sizeof(*h) + 8, sizeof(lost));
		stacks_suspect(s);
	}
	return lost;
}

uint64_t map_events_feed(struct map_events *m, uint64_t until_ns,
			 struct stacks *s, bool all)
{
	uint64_t lost = 0;

	for (;;) {
		struct buffer *best = NULL;

		for (unsigned i = 0; i < m->n; i++) {
			uint64_t ns = time_of_next(m, &m->buffers[i]);

			if (ns && ns <= until_ns && (!best || ns < best->ns))
				best = &m->buffers[i];
		}
		if (!best)
			return lost;
		lost += take(m, best, s, all);
	}
}
