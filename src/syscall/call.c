/* SPDX-License-Identifier: BSD-2-Clause */
/* The captured memory of a call, and copies of descriptor identities. */
#include "syscall/call.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"

enum {
	SEGMENTS_FEW = 16,	/* up to so many are looked through */
	SEGMENTS_MAX = 1 << 16, /* then nothing more is read for a call */
	BLOCK = 256,		/* bytes of an address that share a list */
	LISTS = 256,
	LIST_LONG = LISTS, /* the pieces longer than a block */
};

void memory_reset(struct memory *m)
{
	m->n = 0;
	arena_reset(&m->arena);
}

void memory_done(struct memory *m)
{
	free(m->segs);
	free(m->lists);
	arena_done(&m->arena);
	m->segs = NULL;
	m->lists = NULL;
	m->n = m->cap = 0;
}

static unsigned list_of(uint64_t addr)
{
	return addr / BLOCK % LISTS;
}

static void list_add(struct memory *m, unsigned i)
{
	struct segment *s = &m->segs[i];
	uint32_t *head =
		&m->lists[s->want > BLOCK ? LIST_LONG : list_of(s->addr)];

	s->next = *head;
	*head = i + 1;
}

/*
 * A tracee may make a call read any number of small pieces, each of which is
 * looked for among the others before it is read.
 */
static void lists_make(struct memory *m)
{
	if (!m->lists)
		m->lists = xmalloc((LISTS + 1) * sizeof(*m->lists));
	memset(m->lists, 0, (LISTS + 1) * sizeof(*m->lists));
	for (unsigned i = 0; i < m->n; i++)
		list_add(m, i);
}

void memory_add(struct memory *m, enum phase phase, uint64_t addr,
		const void *data, size_t len, size_t want,
		enum mem_status status)
{
	if (m->n == m->cap) {
		m->cap = m->cap ? 2 * m->cap : 8;
		m->segs = xreallocarray(m->segs, m->cap, sizeof(*m->segs));
	}
	m->segs[m->n++] = (struct segment){
		.addr = addr,
		.len = len,
		.want = want,
		.phase = phase,
		.status = status,
		.data = data,
	};
	if (m->n == SEGMENTS_FEW + 1)
		lists_make(m);
	else if (m->n > SEGMENTS_FEW)
		list_add(m, m->n - 1);
}

/* What is asked for; the piece that has most of it so far. */
struct search {
	enum phase phase;
	uint64_t addr;
	size_t len;
	const struct segment *best;
};

/* True if nothing better can be found. */
static bool consider(struct search *q, const struct segment *s)
{
	if (s->phase != q->phase || q->addr < s->addr ||
	    q->addr - s->addr >= s->want)
		return false;
	/* Of two that end at one place the one that knows why says more. */
	if (!q->best || s->addr + s->len > q->best->addr + q->best->len ||
	    (s->addr + s->len == q->best->addr + q->best->len &&
	     s->status == MEM_TRUNCATED))
		q->best = s;
	return q->addr - s->addr + q->len <= s->len;
}

static bool search_list(struct search *q, const struct memory *m, unsigned list)
{
	for (uint32_t i = m->lists[list]; i; i = m->segs[i - 1].next)
		if (consider(q, &m->segs[i - 1]))
			return true;
	return false;
}

/* The piece that has most of [addr, addr + len), or NULL. */
static const struct segment *find(const struct memory *m, enum phase phase,
				  uint64_t addr, size_t len)
{
	struct search q = { phase, addr, len, NULL };

	if (m->n > SEGMENTS_FEW) {
		/* A short piece begins in this block or the one before. */
		if (!search_list(&q, m, LIST_LONG) &&
		    !search_list(&q, m, list_of(addr)))
			search_list(&q, m, list_of(addr - BLOCK));
		return q.best;
	}
	for (unsigned i = 0; i < m->n; i++)
		if (consider(&q, &m->segs[i]))
			break;
	return q.best;
}

size_t memory_ask(struct memory *m, enum phase phase, uint64_t addr, size_t len,
		  ssize_t (*read)(struct memory *m, uint64_t addr, void *buf,
				  size_t len),
		  const unsigned char **ret_data)
{
	const struct segment *s = find(m, phase, addr, len);
	size_t have = 0;
	unsigned char *buf;
	ssize_t r;

	if (s) {
		size_t off = addr - s->addr;

		have = off < s->len ? s->len - off : 0;
		*ret_data = s->data + off;
		/* What failed once is not asked for again. */
		if (have >= len || s->status != MEM_OK)
			return have < len ? have : len;
	}
	if (!read || m->live != phase || len == 0 || m->n >= SEGMENTS_MAX)
		return have < len ? have : len;

	buf = arena_alloc(&m->arena, len);
	r = read(m, addr, buf, len);
	memory_add(m, phase, addr, buf, r > 0 ? r : 0, len,
		   r <= 0	   ? MEM_FAULTED :
		   (size_t)r < len ? MEM_TRUNCATED :
				     MEM_OK);
	*ret_data = buf;
	return r > 0 ? r : 0;
}

size_t memory_get(struct memory *m, enum phase phase, uint64_t addr, size_t len,
		  const unsigned char **ret_data)
{
	return memory_ask(m, phase, addr, len, m->read, ret_data);
}

bool memory_is_cut(const struct memory *m, enum phase phase, uint64_t addr,
		   size_t got)
{
	const struct segment *s = find(m, phase, addr, got + 1);

	return s && s->status == MEM_TRUNCATED &&
	       s->addr + s->len == addr + got;
}

int memory_get_string(struct memory *m, enum phase phase, uint64_t addr,
		      size_t max, const char **ret_s, size_t *ret_len)
{
	enum { CHUNK = 256, PAGE = 4096 };
	size_t want = PAGE - addr % PAGE;
	const unsigned char *p = NULL, *nul;
	size_t got;

	/* First what was captured or lies on this page, then all of it. */
	if (want > CHUNK)
		want = CHUNK;
	if (want > max + 1)
		want = max + 1;
	got = memory_get(m, phase, addr, want, &p);
	if (!got)
		return -EFAULT;
	nul = memchr(p, '\0', got);
	while (!nul && got == want && want < max + 1) {
		want = want < CHUNK ? CHUNK : 4 * want;
		if (want > max + 1)
			want = max + 1;
		got = memory_get(m, phase, addr, want, &p);
		nul = memchr(p, '\0', got);
	}
	*ret_s = (const char *)p;
	if (nul) {
		*ret_len = nul - p;
		if (*ret_len > max) {
			*ret_len = max;
			return 0;
		}
		return 1;
	}
	/* It has no end: to the kernel that is no string. */
	if (got < max && memory_is_cut(m, phase, addr, got))
		return -EFAULT;
	*ret_len = got < max ? got : max;
	return 0;
}

void fd_ident_free(struct fd_ident *id)
{
	if (!id)
		return;
	free(id->path);
	free(id->local.path);
	free(id->peer.path);
	free(id->detail);
	free(id->epoll_bits);
	free(id);
}

struct fd_ident *fd_ident_dup(const struct fd_ident *id)
{
	struct fd_ident *c = xmemdup(id, sizeof(*id));

	c->path = id->path ? xstrdup(id->path) : NULL;
	c->local.path = id->local.path ? xstrdup(id->local.path) : NULL;
	c->peer.path = id->peer.path ? xstrdup(id->peer.path) : NULL;
	c->detail = id->detail ? xstrdup(id->detail) : NULL;
	if (id->epoll_bits)
		c->epoll_bits = xmemdup(id->epoll_bits,
					id->epoll_words * sizeof(uint64_t));
	return c;
}

int fd_anon_format(const char *name, size_t len)
{
	static const struct {
		const char *name;
		int format;
	} known[] = {
		{ "inotify", FD_FORMAT_INOTIFY },
		{ "[fanotify]", FD_FORMAT_FANOTIFY },
		{ "[signalfd]", FD_FORMAT_SIGNALFD },
		{ "[eventfd]", FD_FORMAT_EVENTFD },
		{ "[timerfd]", FD_FORMAT_TIMERFD },
	};

	for (size_t i = 0; i < ARRAY_SIZE(known); i++)
		if (strlen(known[i].name) == len &&
		    !memcmp(known[i].name, name, len))
			return known[i].format;
	return FD_FORMAT_NONE;
}

int fd_ident_format(const struct fd_ident *id)
{
	static const char anon[] = "anon_inode:";
	size_t n = sizeof(anon) - 1;

	if (id->kind == FD_SOCKET && id->family == AF_NETLINK)
		return FD_FORMAT_NETLINK + (uint8_t)id->protocol;
	if (id->kind == FD_SOCKET && id->family > 0)
		return FD_FORMAT_SOCKET + (uint8_t)id->family;
	if (id->kind != FD_ANON || !id->path || strncmp(id->path, anon, n) != 0)
		return FD_FORMAT_NONE;
	return fd_anon_format(id->path + n, strlen(id->path + n));
}
