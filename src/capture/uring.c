/* SPDX-License-Identifier: BSD-2-Clause */
/* Rings of io_uring(7), seen from outside. */
#include "capture/uring.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/procfs.h"
#include "basic/xmalloc.h"
#include "syscall/uring.h"

extern const struct sysent sysent_io_uring_setup, sysent_io_uring_enter,
	sysent_io_uring_register, sysent_mmap, sysent_mmap2;

enum {
	RINGS_MAX = 1024, /* that are kept: the oldest is forgotten */
	INDEXES_MAX = 1024,
	ENTRIES_MAX = 65536, /* of a completion queue, as the kernel has it */
	/* io_uring_enter(2), io_uring_register(2) */
	ENTER_REGISTERED_RING = 1 << 4,
	REGISTER_RING_FDS = 20,
	UNREGISTER_RING_FDS = 21,
	RESIZE_RINGS = 33,
	USE_REGISTERED = 1u << 31,
	SETUP_REGISTERED_FD_ONLY = 1 << 15,
	NO_FD = 1 << 30, /* ring.fd of one that has only an index */
};

/* mmap(2) of a ring's descriptor */
#define OFF_SQ_RING 0ull
#define OFF_CQ_RING 0x8000000ull
#define OFF_SQES    0x10000000ull

/* struct io_uring_params */
struct params {
	uint32_t sq_entries, cq_entries, flags, cpu, idle, features, wq, pad[3];
	struct {
		uint32_t head, tail, mask, entries, flags, dropped, array, pad;
		uint64_t user_addr;
	} sq;
	struct {
		uint32_t head, tail, mask, entries, overflow, cqes, flags, pad;
		uint64_t user_addr;
	} cq;
};

struct ring {
	pid_t pid;
	int fd;
	struct params p;
	/* In the tracee; 0: not known. */
	uint64_t sq_ring, cq_ring, sqes;
	bool guessed; /* from /proc: its flags are not known */
};

/* A registered descriptor: of a thread. */
struct ring_index {
	pid_t tid;
	uint32_t index;
	int fd;
};

struct urings {
	struct ring *rings;
	unsigned n;
	struct ring_index *indexes;
	unsigned nindexes;
	struct params own; /* what this kernel's offsets are */
	bool asked;	   /* for them */
};

struct urings *urings_new(void)
{
	return xzalloc(sizeof(struct urings));
}

void urings_free(struct urings *u)
{
	if (!u)
		return;
	free(u->rings);
	free(u->indexes);
	free(u);
}

static bool peek(const struct call *c, uint64_t addr, void *buf, size_t len)
{
	struct memory *m = c->mem;

	return addr && m->read && m->read(m, addr, buf, len) == (ssize_t)len;
}

static bool peek32(const struct call *c, uint64_t addr, uint32_t *ret_v)
{
	return peek(c, addr, ret_v, sizeof(*ret_v));
}

/* rings that are known */

static struct ring *find_ring(const struct urings *u, pid_t pid, int fd)
{
	for (unsigned i = u->n; i-- > 0;)
		if (u->rings[i].pid == pid && u->rings[i].fd == fd)
			return &u->rings[i];
	return NULL;
}

/* The ring, anew: a descriptor that was one may be another now. */
static struct ring *add_ring(struct urings *u, pid_t pid, int fd)
{
	struct ring *r = find_ring(u, pid, fd);

	if (!r && u->n == RINGS_MAX) {
		memmove(u->rings, u->rings + 1,
			(RINGS_MAX - 1) * sizeof(*u->rings));
		r = &u->rings[RINGS_MAX - 1];
	} else if (!r) {
		u->rings = xreallocarray(u->rings, u->n + 1, sizeof(*r));
		r = &u->rings[u->n++];
	}
	*r = (struct ring){ .pid = pid, .fd = fd };
	return r;
}

static int fd_of_index(const struct urings *u, pid_t tid, uint32_t index)
{
	for (unsigned i = u->nindexes; i-- > 0;)
		if (u->indexes[i].tid == tid && u->indexes[i].index == index)
			return u->indexes[i].fd;
	return -1;
}

static void set_index(struct urings *u, pid_t tid, uint32_t index, int fd)
{
	struct ring_index *x;

	for (unsigned i = 0; i < u->nindexes; i++) {
		if (u->indexes[i].tid == tid && u->indexes[i].index == index) {
			u->indexes[i].fd = fd;
			return;
		}
	}
	if (u->nindexes == INDEXES_MAX) {
		memmove(u->indexes, u->indexes + 1,
			(INDEXES_MAX - 1) * sizeof(*x));
		u->nindexes--;
	} else {
		u->indexes = xreallocarray(u->indexes, u->nindexes + 1,
					   sizeof(*x));
	}
	u->indexes[u->nindexes++] = (struct ring_index){ tid, index, fd };
}

/* rings that were there before */

/* The offsets in rings are the kernel's choice: those of a ring of our own. */
static bool own_offsets(struct urings *u)
{
	long fd;

	if (!u->asked) {
		u->asked = true;
		fd = syscall(SYS_io_uring_setup, 1, &u->own);
		if (fd >= 0)
			close((int)fd);
		else
			memset(&u->own, 0, sizeof(u->own));
	}
	return u->own.cq.cqes;
}

/*
 * The mappings of a process that has one ring. Which of several rings a
 * mapping is of, nobody says.
 */
static bool find_mappings(struct ring *r)
{
	_cleanup_free_ char *text = NULL;
	unsigned rings = 0, arrays = 0;

	if (proc_read_all(r->pid, "maps", &text) < 0)
		return false;
	for (char *line = text, *end; line && *line; line = end) {
		unsigned long long from, to, off;

		end = strchr(line, '\n');
		if (end)
			*end++ = '\0';
		if (!strstr(line, "anon_inode:[io_uring]") ||
		    sscanf(line, "%llx-%llx %*s %llx", &from, &to, &off) != 3)
			continue;
		if (off == OFF_SQ_RING && ++rings)
			r->sq_ring = from;
		else if (off == OFF_CQ_RING)
			r->cq_ring = from;
		else if (off == OFF_SQES && ++arrays)
			r->sqes = from;
	}
	if (!r->cq_ring)
		r->cq_ring = r->sq_ring;
	return rings == 1 && arrays == 1;
}

/* True if a thread of the kernel takes the requests: IORING_SETUP_SQPOLL. */
static bool has_thread(pid_t pid, int fd)
{
	char name[32], text[4096];
	size_t len;
	const char *v;

	snprintf(name, sizeof(name), "fdinfo/%d", fd);
	if (proc_read(pid, name, text, sizeof(text)) <= 0)
		return false;
	v = proc_field(text, "SqThread:", &len);
	return v && *v != '-';
}

/* What can be found out of a ring whose making was not seen. */
static struct ring *guess_ring(struct urings *u, const struct call *c, int fd)
{
	struct ring *r = add_ring(u, c->pid, fd);
	char name[32], link[64];
	ssize_t n;

	r->guessed = true;
	snprintf(name, sizeof(name), "fd/%d", fd);
	n = proc_readlink(c->pid, name, link, sizeof(link));
	if (n <= 0 || strncmp(link, "anon_inode:[io_uring]", (size_t)n) ||
	    !own_offsets(u) || !find_mappings(r)) {
		r->sq_ring = r->cq_ring = r->sqes = 0;
		return r;
	}
	r->p = u->own;
	r->p.flags = has_thread(c->pid, fd) ? URING_SQPOLL : 0;
	if (!peek32(c, r->sq_ring + r->p.sq.entries, &r->p.sq_entries) ||
	    !peek32(c, r->cq_ring + r->p.cq.entries, &r->p.cq_entries) ||
	    r->p.cq_entries > ENTRIES_MAX)
		r->sq_ring = r->cq_ring = r->sqes = 0;
	/* Behind the completions, at the begin of a cache line. */
	r->p.sq.array = (r->p.cq.cqes +
			 r->p.cq_entries * (uint32_t)URING_CQE_BYTES + 63) &
			~63u;
	return r;
}

static struct ring *ring_of(struct urings *u, const struct call *c)
{
	int fd = (int)c->args[0];
	struct ring *r;

	if (c->args[3] & ENTER_REGISTERED_RING)
		fd = fd_of_index(u, c->tid, (uint32_t)fd);
	if (fd < 0)
		return NULL;
	r = find_ring(u, c->pid, fd);
	if (!r && !(fd & NO_FD))
		r = guess_ring(u, c, fd);
	return r;
}

/* entries */

/* Keeps `all` entries of a ring, or the first of them, as memory of the call.
 */
static void keep(const struct call *c, enum phase phase, uint64_t addr,
		 const struct ring *r, const unsigned char *entries, uint32_t n,
		 uint32_t all, uint32_t size)
{
	struct uring_head h = { n, all - n, size, r->p.flags };
	size_t len = sizeof(h) + (size_t)n * size;
	unsigned char *p = arena_alloc(&c->mem->arena, len);

	memcpy(p, &h, sizeof(h));
	memcpy(p + sizeof(h), entries, (size_t)n * size);
	memory_add(c->mem, phase, addr, p, len, len, MEM_OK);
}

static void keep_paths(const struct call *c, const unsigned char *sqe)
{
	static const struct {
		uint8_t bit, off;
	} words[] = {
		{ URING_PATH_ADDR, URING_SQE_ADDR },
		{ URING_PATH_ADDR2, URING_SQE_ADDR2 },
		{ URING_PATH_ADDR3, URING_SQE_ADDR3 },
	};
	uint32_t paths = uring_paths(sqe[0]);
	const char *s;
	size_t len;

	for (size_t i = 0; i < ARRAY_SIZE(words); i++) {
		uint64_t addr;

		if (!(paths & words[i].bit))
			continue;
		memcpy(&addr, sqe + words[i].off, sizeof(addr));
		memory_get_string(c->mem, PHASE_ENTER, addr, URING_PATH, &s,
				  &len);
	}
}

void urings_enter(struct urings *u, const struct call *c)
{
	unsigned char sqes[URING_SHOWN * 2 * URING_SQE_BYTES];
	uint32_t head, tail, entries, n, i, size = URING_SQE_BYTES;
	struct ring *r;

	if (c->sysent != &sysent_io_uring_enter)
		return;
	r = ring_of(u, c);
	if (!r || !r->sq_ring || !r->sqes || r->p.flags & URING_SQPOLL ||
	    !peek32(c, r->sq_ring + r->p.sq.head, &head) ||
	    !peek32(c, r->sq_ring + r->p.sq.tail, &tail) ||
	    !peek32(c, r->sq_ring + r->p.sq.entries, &entries))
		return;
	/* What lies there is no ring any more. */
	if (!entries || entries & (entries - 1) || entries != r->p.sq_entries)
		return;
	if (r->p.flags & URING_SQE128)
		size *= 2;
	if (r->p.flags & URING_SQ_REWIND) {
		head = 0;
		tail = entries;
	}
	n = tail - head;
	n = n > entries ? entries : n;
	n = n > (uint32_t)c->args[1] ? (uint32_t)c->args[1] : n;
	for (i = 0; i < n && i < URING_SHOWN; i++) {
		uint32_t index = (head + i) & (entries - 1);

		if (!(r->p.flags & URING_NO_SQARRAY) &&
		    (!peek32(c, r->sq_ring + r->p.sq.array + 4 * index,
			     &index) ||
		     index >= entries))
			break;
		if (!peek(c, r->sqes + (uint64_t)index * size, sqes + i * size,
			  size))
			break;
		keep_paths(c, sqes + i * size);
	}
	if (n)
		keep(c, PHASE_ENTER, URING_SQES, r, sqes, i, n, size);
}

static void keep_cqes(struct urings *u, const struct call *c)
{
	unsigned char cqes[URING_SHOWN * 2 * URING_CQE_BYTES];
	uint32_t head, tail, entries, n, i, size = URING_CQE_BYTES;
	struct ring *r = ring_of(u, c);

	if (!r || !r->cq_ring || !peek32(c, r->cq_ring + r->p.cq.head, &head) ||
	    !peek32(c, r->cq_ring + r->p.cq.tail, &tail) ||
	    !peek32(c, r->cq_ring + r->p.cq.entries, &entries) || !entries ||
	    entries & (entries - 1) || entries != r->p.cq_entries)
		return;
	if (r->p.flags & URING_CQE32)
		size *= 2;
	n = tail - head;
	n = n > entries ? entries : n;
	for (i = 0; i < n && i < URING_SHOWN; i++) {
		uint32_t index = (head + i) & (entries - 1);

		if (!peek(c, r->cq_ring + r->p.cq.cqes + (uint64_t)index * size,
			  cqes + i * size, size))
			break;
	}
	if (n)
		keep(c, PHASE_EXIT, URING_CQES, r, cqes, i, n, size);
}

/* what calls do */

static void setup_done(struct urings *u, const struct call *c, uint64_t addr,
		       int fd)
{
	struct params p;
	struct ring *r;

	if (!peek(c, addr, &p, sizeof(p)))
		return;
	if (p.flags & SETUP_REGISTERED_FD_ONLY) {
		set_index(u, c->tid, (uint32_t)fd, fd | NO_FD);
		fd |= NO_FD;
	}
	r = add_ring(u, c->pid, fd);
	r->p = p;
	if (!(p.flags & URING_NO_MMAP))
		return;
	r->sq_ring = r->cq_ring = p.cq.user_addr;
	r->sqes = p.sq.user_addr;
}

/* A descriptor got or lost an index. */
static void registered(struct urings *u, const struct call *c, bool lost)
{
	for (uint32_t i = 0; i < (uint64_t)c->ret && i < 16; i++) {
		uint32_t update[4];

		if (!peek(c, c->args[2] + i * sizeof(update), update,
			  sizeof(update)))
			return;
		set_index(u, c->tid, update[0], lost ? -1 : (int)update[2]);
	}
}

/* The rings have other sizes now, and are to be mapped again. */
static void resized(struct urings *u, const struct call *c)
{
	struct ring *r = NULL;
	struct params p;
	uint32_t flags;

	if (!(c->args[1] & USE_REGISTERED))
		r = find_ring(u, c->pid, (int)c->args[0]);
	if (!r || !peek(c, c->args[2], &p, sizeof(p)))
		return;
	flags = r->p.flags;
	*r = (struct ring){ .pid = r->pid, .fd = r->fd, .p = p };
	r->p.flags |= flags;
}

static void mapped(struct urings *u, const struct call *c)
{
	struct ring *r = find_ring(u, c->pid, (int)c->args[4]);
	uint64_t off = c->args[5], addr = (uint64_t)c->ret;

	if (!r)
		return;
	if (c->sysent == &sysent_mmap2)
		off = (uint32_t)off * UINT64_C(4096);
	if (off == OFF_SQ_RING) {
		r->sq_ring = addr;
		/* One mapping has both, unless the other one has its own. */
		if (!r->cq_ring)
			r->cq_ring = addr;
	} else if (off == OFF_CQ_RING) {
		r->cq_ring = addr;
	} else if (off == OFF_SQES) {
		r->sqes = addr;
	}
}

bool urings_wants(const struct urings *u, const struct call *c)
{
	const struct sysent *s = c->sysent;

	if (s == &sysent_io_uring_setup)
		return true;
	if (s == &sysent_mmap || s == &sysent_mmap2)
		return u->n && find_ring(u, c->pid, (int)c->args[4]);
	return s == &sysent_io_uring_register || s == &sysent_io_uring_enter;
}

void urings_exit(struct urings *u, const struct call *c, bool shown)
{
	const struct sysent *s = c->sysent;

	if (s == &sysent_io_uring_enter) {
		if (shown)
			keep_cqes(u, c);
		return;
	}
	if (c->error)
		return;
	if (s == &sysent_io_uring_setup) {
		setup_done(u, c, c->args[1], (int)c->ret);
	} else if (s == &sysent_mmap || s == &sysent_mmap2) {
		mapped(u, c);
	} else if (s == &sysent_io_uring_register) {
		uint32_t op = (uint32_t)c->args[1] & ~USE_REGISTERED;

		if (op == REGISTER_RING_FDS || op == UNREGISTER_RING_FDS)
			registered(u, c, op == UNREGISTER_RING_FDS);
		else if (op == RESIZE_RINGS)
			resized(u, c);
	}
}
