/* SPDX-License-Identifier: BSD-2-Clause */
/* The interpreter of copy plans that tests compare the decoders with. */
#include "copy_walk.h"

#include <stdlib.h>
#include <string.h>

#include "syscall/bpf_map.h"

struct walker {
	const struct copy_plan *plan;
	const struct call *call;
	const uint64_t *args;
	const struct copy_reader *reader;
	struct memory *mem;
	enum phase phase;
	uint64_t left; /* bytes that the buffers of a step may have */
};

static const struct copy_variant *find_key(const struct copy_plans *plans,
					   unsigned plan, uint64_t key)
{
	struct copy_variant v = { .key = { .key = key, .plan = plan } };

	return bsearch(&v, plans->variants, plans->nvariants, sizeof(v),
		       copy_variant_cmp);
}

/* Words in memory in place of registers, as far as they are there. */
static void unfold(const struct copy_plan *p, const struct copy_reader *reader,
		   uint64_t args[6])
{
	uint32_t words[6] = { 0 };
	size_t size = p->steps[0].size;

	if (reader->read(reader->owner, args[p->block_arg], words, size) <
	    (ssize_t)size)
		memset(words, 0, sizeof(words));
	for (unsigned i = 0; i < 6; i++)
		args[i] = words[i];
}

const struct copy_plan *copy_plan_find(const struct copy_plans *plans,
				       enum abi abi, uint32_t nr,
				       uint64_t args[6],
				       const struct copy_reader *reader)
{
	unsigned index = COPY_PLAN_INDEX(abi, nr);
	bool found = nr < COPY_NR_MAX, unfolded = false;

	if (!found)
		return NULL;
	for (unsigned level = 0; found && level < 3; level++) {
		const struct copy_plan *p = &plans->plans[index];
		const struct copy_variant *v;
		uint64_t key;

		if (p->key_arg == COPY_NO_ARG)
			break;
		key = args[p->key_arg] & p->key_mask;
		if (p->key_hi_arg != COPY_NO_ARG)
			key |= (args[p->key_hi_arg] & UINT32_MAX) << 32;
		v = find_key(plans, index, key);
		if (!v && p->key_loose)
			v = find_key(plans, index,
				     (args[p->key_arg] & p->key_loose) |
					     COPY_KEY_LOOSE);
		if (v)
			index = v->plan;
		found = v;
		p = &plans->plans[index];
		if (v && !unfolded && (p->flags & COPY_UNFOLD)) {
			unfold(p, reader, args);
			unfolded = true;
		}
	}
	return &plans->plans[index];
}

static size_t peek(struct walker *w, uint64_t addr, void *buf, size_t len)
{
	ssize_t r = w->reader->read(w->reader->owner, addr, buf, len);

	return r > 0 ? (size_t)r : 0;
}

static uint64_t peek_word(struct walker *w, uint64_t addr, unsigned size)
{
	uint64_t v = 0;

	return size <= 8 && peek(w, addr, &v, size) == size ? v : 0;
}

/* One segment. Returns its bytes, NULL if there are none. */
static const unsigned char *keep(struct walker *w, uint64_t addr, uint64_t len,
				 size_t *ret_len)
{
	unsigned char *p;
	size_t got;

	if (ret_len)
		*ret_len = 0;
	if (!addr || !len)
		return NULL;
	p = arena_alloc(&w->mem->arena, len);
	got = peek(w, addr, p, len);
	/* What a record says of a segment: no more than its status. */
	memory_add(w->mem, w->phase, addr, p, got, got + (got < len),
		   got == len ? MEM_OK :
		   got	      ? MEM_TRUNCATED :
				MEM_FAULTED);
	if (ret_len)
		*ret_len = got;
	return got ? p : NULL;
}

static uint64_t min(uint64_t a, uint64_t b)
{
	return a < b ? a : b;
}

static void keep_string(struct walker *w, uint64_t addr, uint64_t max)
{
	char buf[COPY_IO_MAX + 1], *nul;
	size_t got;

	if (!addr || !max)
		return;
	got = peek(w, addr, buf, min(max, sizeof(buf)));
	nul = memchr(buf, '\0', got);
	/* A string that ends before the fault is whole. */
	keep(w, addr, nul ? (uint64_t)(nul - buf) + 1 : max, NULL);
}

static uint64_t source(struct walker *w, const struct copy_source *s)
{
	uint64_t v;

	if (s->arg == COPY_SP)
		return w->call->sp ? w->call->sp + s->off : 0;
	v = w->args[s->arg];
	if (s->off != COPY_REGISTER)
		return v ? peek_word(w, v + s->off, s->size) : 0;
	return s->size < 8 ? v & ((UINT64_C(1) << 8 * s->size) - 1) : v;
}

static uint64_t elements(struct walker *w, const struct copy_step *s)
{
	uint64_t n, bits;

	switch (s->len_from) {
	case COPY_LEN_SOURCE: return source(w, &s->len);
	case COPY_LEN_RESULT:
		n = source(w, &s->len);
		return w->call->ret > 0 ? min(n, w->call->ret) : 0;
	case COPY_LEN_IOC: return source(w, &s->len) >> 16 & 0x3fff;
	case COPY_LEN_BITS:
		n = source(w, &s->len);
		bits = 8 * s->size;
		return n / bits + (n % bits != 0);
	default: return 1;
	}
}

static void keep_buffers(struct walker *w, const unsigned char *p, size_t got,
			 unsigned word, uint64_t max)
{
	if (got > COPY_IOVECS * 2 * word)
		got = COPY_IOVECS * 2 * word;
	for (size_t at = 0; at + 2 * word <= got && w->left; at += 2 * word) {
		uint64_t base = 0, len = 0;

		memcpy(&base, p + at, word);
		memcpy(&len, p + at + word, word);
		len = min(len, w->left);
		if (w->left != UINT64_MAX)
			w->left -= len;
		keep(w, base, min(len, max), NULL);
	}
}

static void keep_iovec(struct walker *w, uint64_t addr, uint64_t n,
		       unsigned word, uint64_t max)
{
	const unsigned char *p;
	size_t got;

	p = keep(w, addr, min(n, COPY_ARRAY) * 2 * word, &got);
	if (p)
		keep_buffers(w, p, got, word, max);
}

/* What a msghdr whose bytes are at p leads to. */
static void keep_message(struct walker *w, const unsigned char *p,
			 unsigned word, uint64_t max)
{
	uint64_t v[6] = { 0 };

	for (unsigned i = 0; i < 6; i++)
		memcpy(&v[i], p + i * word, i == 1 ? 4 : word);
	keep(w, v[0], (int32_t)v[1] < 0 ? 0 : min(v[1], COPY_NAME), NULL);
	keep_iovec(w, v[2], v[3], word, max);
	keep(w, v[4], min(v[5], COPY_CONTROL), NULL);
}

static void keep_messages(struct walker *w, const struct copy_step *s,
			  uint64_t addr, uint64_t max)
{
	uint64_t n = min(elements(w, s), 1024);
	unsigned word = s->size / 8;
	const unsigned char *p;
	uint32_t len;
	size_t got;

	p = keep(w, addr, n * s->size, &got);
	for (unsigned i = 0;
	     p && i < n && i < COPY_MESSAGES && (i + 1) * s->size <= got; i++) {
		w->left = UINT64_MAX;
		if (w->phase == PHASE_EXIT) {
			memcpy(&len, p + i * s->size + 7 * word, sizeof(len));
			w->left = len;
		}
		keep_message(w, p + i * s->size, word, max);
	}
}

static void keep_argv(struct walker *w, const struct copy_step *s,
		      uint64_t addr)
{
	uint64_t words[COPY_WORDS] = { 0 };
	unsigned n = 0, i;

	if (!addr)
		return;
	while (n < COPY_WORDS &&
	       peek(w, addr + n * s->size, &words[n], s->size) == s->size)
		if (!words[n++])
			break;
	keep(w, addr, n ? n * s->size : s->size, NULL);
	for (i = 0; i < n && i < COPY_ARGVS && words[i]; i++)
		keep_string(w, words[i], s->max);
}

static void keep_pointers(struct walker *w, const struct copy_step *s,
			  uint64_t addr)
{
	uint64_t n = min(elements(w, s), COPY_ARRAY), v;
	const unsigned char *p;
	size_t got;

	p = keep(w, addr, n * s->size, &got);
	for (unsigned i = 0; p && i < COPY_IOVECS && (i + 1) * s->size <= got;
	     i++) {
		v = 0;
		memcpy(&v, p + i * s->size, s->size);
		keep(w, v, s->max, NULL);
	}
}

/* What a request of io_submit(2) writes, whose bytes are at p. */
static void keep_iocb(struct walker *w, const unsigned char *p, unsigned word,
		      uint64_t max)
{
	enum { PWRITE = 1, PREADV = 7, PWRITEV = 8 };
	uint64_t buf = 0, n = 0;
	uint16_t op;

	memcpy(&op, p + 16, sizeof(op));
	memcpy(&buf, p + 24, word);
	memcpy(&n, p + 32, word);
	if (op == PWRITE)
		keep(w, buf, min(n, max), NULL);
	else if (op == PREADV)
		keep(w, buf, n <= 1024 ? n * 2 * word : 0, NULL);
	else if (op == PWRITEV)
		keep_iovec(w, buf, min(n, 1024), word, max);
}

static void keep_iocbs(struct walker *w, const struct copy_step *s,
		       uint64_t addr)
{
	enum { BYTES = 64 };
	uint64_t n = min(elements(w, s), COPY_ARRAY), v;
	const unsigned char *p, *q;
	size_t got, all;

	p = keep(w, addr, n * s->size, &all);
	for (unsigned i = 0; p && i < COPY_IOVECS && (i + 1) * s->size <= all;
	     i++) {
		v = 0;
		memcpy(&v, p + i * s->size, s->size);
		q = keep(w, v, BYTES, &got);
		w->left = UINT64_MAX;
		if (q && got == BYTES && s->max)
			keep_iocb(w, q, s->size, s->max);
	}
}

/* What the engine has found out. */
static void keep_map(struct walker *w)
{
	const unsigned char *p;
	size_t n = sizeof(struct bpf_map_facts);

	if (w->call->mem &&
	    memory_get(w->call->mem, w->phase, BPF_MAP_FACTS, n, &p) == n)
		memory_add(w->mem, w->phase, BPF_MAP_FACTS,
			   memcpy(arena_alloc(&w->mem->arena, n), p, n), n, n,
			   MEM_OK);
}

/* What the elements of an array point to. */
static void keep_elements(struct walker *w, const struct copy_step *s,
			  uint64_t addr, uint64_t max)
{
	unsigned stride = s->size & 0xff, ptr = s->size >> 8 & 0xff,
		 len = s->size >> 16 & 0xff, width = s->size >> 24,
		 word = abi_wordsize(w->call->abi);
	uint64_t n = elements(w, s);

	if (s->len_from == COPY_LEN_IOC)
		n /= stride;
	for (unsigned i = 0; addr && i < n && i < COPY_IOVECS; i++) {
		uint64_t at = 0, size = 0;

		if (peek(w, addr + i * stride + ptr, &at, word) < word ||
		    peek(w, addr + i * stride + len, &size, width) < width)
			break;
		keep(w, at, min(size, max), NULL);
	}
}

/* A buffer, or iovecs in its place. */
static void keep_scatter(struct walker *w, const struct copy_step *s,
			 uint64_t addr)
{
	const struct copy_source count = { s->addr.arg, s->size >> 16,
					   s->size & 0xffff };
	uint64_t n = source(w, &count);

	w->left = elements(w, s);
	if (n)
		keep_iovec(w, addr, min(n, 1024), abi_wordsize(w->call->abi),
			   s->max);
	else
		keep(w, addr, min(w->left, s->max), NULL);
}

static bool is_met(const struct walker *w, const struct copy_step *s)
{
	int err = w->call->error;

	if ((s->flags & COPY_IF_OK) && (err || w->call->no_ret))
		return false;
	if ((s->flags & COPY_IF_POSITIVE) &&
	    (err || w->call->no_ret || w->call->ret <= 0))
		return false;
	if (s->flags & COPY_IF_INTERRUPTED)
		return (err >= 512 && err <= 514) || err == 516;
	return true;
}

/* Those of the entry, whatever call_indirect() made of them. */
static const uint64_t *registers_of(const struct call *call)
{
	return sysent_by_nr(call->abi, call->nr) == call->sysent ? call->args :
								   call->outer;
}

static void do_step(struct walker *w, const struct copy_step *s, bool dump)
{
	uint64_t max = dump && (s->flags & COPY_IO) ? COPY_IO_MAX : s->max;
	bool exit = s->phase == PHASE_EXIT;
	uint64_t addr = source(w, &s->addr), n;
	const unsigned char *p;
	size_t got;

	w->left = !exit		   ? UINT64_MAX :
		  w->call->error   ? 0 :
		  w->call->ret > 0 ? (uint64_t)w->call->ret :
				     0;
	switch (s->kind) {
	case COPY_STRING: keep_string(w, addr, max); break;
	case COPY_BYTES:
		n = min(elements(w, s), COPY_IO_MAX);
		keep(w, addr, min(n * s->size, max), NULL);
		break;
	case COPY_BLOCK:
		keep(w, registers_of(w->call)[w->plan->block_arg], s->size,
		     NULL);
		break;
	case COPY_IOVEC:
		keep_iovec(w, addr, elements(w, s), s->size / 2, max);
		break;
	case COPY_MSGHDR:
		p = keep(w, addr, s->size, &got);
		if (p && got == s->size)
			keep_message(w, p, s->size / 7, max);
		break;
	case COPY_MMSGHDR: keep_messages(w, s, addr, max); break;
	case COPY_ARGV: keep_argv(w, s, addr); break;
	case COPY_POINTERS: keep_pointers(w, s, addr); break;
	case COPY_IOCBS: keep_iocbs(w, s, addr); break;
	case COPY_BPF_MAP: keep_map(w); break;
	case COPY_SCATTER: keep_scatter(w, s, addr); break;
	case COPY_BUFFERS: keep_elements(w, s, addr, max); break;
	default: break;
	}
}

void copy_walk(const struct copy_plan *plan, const struct call *call,
	       const uint64_t args[6], bool dump,
	       const struct copy_reader *reader, struct memory *ret_mem)
{
	struct walker w = {
		.plan = plan,
		.call = call,
		.args = args,
		.reader = reader,
		.mem = ret_mem,
		.phase = call->phase,
	};
	bool exit = call->phase == PHASE_EXIT;

	for (unsigned i = exit ? plan->nenter : 0;
	     i < (exit ? plan->nsteps : plan->nenter); i++)
		if (!exit || is_met(&w, &plan->steps[i]))
			do_step(&w, &plan->steps[i], dump);
}
