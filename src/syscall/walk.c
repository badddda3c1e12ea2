/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * How a walk gets at captured memory: strings, structures, arrays. The kinds
 * that are just that, an address of such a thing, are here too.
 */
#include "syscall/walk.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "syscall/copy_plan.h"

enum {
	PATH_LIMIT = 4096,  /* PATH_MAX: a path is shown whole */
	IOV_LIMIT = 1024,   /* IOV_MAX: more is EINVAL, readv(2) */
	READ_AHEAD = 16384, /* bytes of an array that are read at once */
};

bool walk_succeeded(const struct walk *w)
{
	return w->call->phase == PHASE_EXIT && !w->call->error &&
	       !w->call->no_ret;
}

/* How many elements the size in an ioctl command stands for. */
static uint64_t ioc_len(struct walk *w, const struct field *f,
			const struct frame *fr)
{
	uint64_t n;

	if (f->type == T_INLINE && f->len.n) {
		n = (w->r->value[1] >> 16 & 0x3fff) / f->len.n;
		return n > f->len.index ? n - f->len.index : 0;
	}
	if (!fr || f->len.index >= fr->n || !f->len.n)
		return UINT64_MAX;
	n = (fr->value[f->len.index] >> 16 & 0x3fff) / f->len.n;
	if (f->len.from == LEN_FROM_IOC)
		return n;
	if (!walk_succeeded(w) || w->call->ret < 0)
		return 0;
	return n < (uint64_t)w->call->ret ? n : (uint64_t)w->call->ret;
}

/* The sibling that f->len names: an int has no upper half. */
static uint64_t sibling_count(const struct walk *w, const struct field *f,
			      const struct frame *fr)
{
	unsigned i = f->len.index;
	uint64_t n;

	if (!fr || i >= fr->n)
		return UINT64_MAX;
	n = fr->value[i];
	if (w->abi != ABI_X86_64 ||
	    (fr->value == w->r->value && w->r->args[i] &&
	     field_is_int(w->r->args[i])))
		n &= UINT32_MAX;
	return n;
}

uint64_t walk_len(struct walk *w, const struct field *f, const struct frame *fr)
{
	uint64_t n = UINT64_MAX;
	uint32_t u;

	switch (f->len.from) {
	case LEN_FROM_CONST: return f->len.n;
	case LEN_FROM_FIELD:
	case LEN_FROM_TWICE:
		/* (A structure may end before it.) */
		if (!fr || f->len.index >= fr->n)
			return UINT64_MAX;
		n = sibling_count(w, f, fr);
		if (f->len.from == LEN_FROM_TWICE)
			n = n < f->len.n ? 2 * n + 1 : f->len.n;
		/* An argument that no kernel takes. */
		if (f->len.n && n > f->len.n)
			return f->type == T_REG ? UINT64_MAX : f->len.n;
		return n;
	case LEN_FROM_TIMES:
		n = sibling_count(w, f, fr);
		return n <= UINT32_MAX ? n * f->len.n : UINT64_MAX;
	case LEN_FROM_RET:
		if (!walk_succeeded(w) || w->call->ret < 0)
			return 0;
		n = sibling_count(w, f, fr);
		return n < (uint64_t)w->call->ret ? n : (uint64_t)w->call->ret;
	case LEN_FROM_PTR:
		if (fr && f->len.index < fr->n &&
		    walk_read(w, fr->value[f->len.index] + f->len.n, &u,
			      sizeof(u)))
			return u;
		return UINT64_MAX;
	case LEN_FROM_IOC:
	case LEN_FROM_IOC_RET: return ioc_len(w, f, fr);
	default: return UINT64_MAX;
	}
}

bool walk_read(struct walk *w, uint64_t addr, void *buf, size_t len)
{
	const unsigned char *p;

	if (!addr || !w->call->mem ||
	    memory_get(w->call->mem, w->phase, addr, len, &p) < len)
		return false;
	memcpy(buf, p, len);
	return true;
}

void walk_touch(struct walk *w, uint64_t addr, size_t len)
{
	const unsigned char *p;

	if (addr && w->call->mem)
		memory_get(w->call->mem, w->phase, addr, len, &p);
}

void walk_touch_struct(struct walk *w, const struct layout *l, uint64_t addr)
{
	/* What was captured is all there is. */
	if (w->call->mem && w->call->mem->read)
		walk_touch(w, addr, layout_size(w->abi, l));
}

bool walk_read_word(struct walk *w, uint64_t addr, uint64_t *ret_value)
{
	unsigned char buf[8] = { 0 };

	if (!walk_read(w, addr, buf, abi_wordsize(w->abi)))
		return false;
	*ret_value = field_load(w->abi, T_PTR, buf);
	return true;
}

void walk_unread(struct walk *w, uint64_t addr)
{
	w->ops->pointer(w->v, addr, MEM_FAULTED);
}

void walk_rest(struct walk *w, uint64_t addr)
{
	char note[32];

	w->ops->more(w->v);
	snprintf(note, sizeof(note), "%#" PRIx64, addr);
	w->ops->note(w->v, note);
}

uint64_t field_load(enum abi abi, enum field_type type, const void *p)
{
	static const uint32_t is_signed = 1u << T_S8 | 1u << T_S16 |
					  1u << T_S32 | 1u << T_S64 |
					  1u << T_LONG | 1u << T_KLONG;
	bool sign = is_signed >> type & 1;
	uint64_t v = 0;

	/* Lengths that are constants: no call of memcpy(3). */
	switch (field_type_size(abi, type)) {
	case 1: memcpy(&v, p, 1); return sign ? (uint64_t)(int8_t)v : v;
	case 2: memcpy(&v, p, 2); return sign ? (uint64_t)(int16_t)v : v;
	case 4: memcpy(&v, p, 4); return sign ? (uint64_t)(int32_t)v : v;
	case 8: memcpy(&v, p, 8); return v;
	default: return 0;
	}
}

/*
 * Of `len` bytes at addr those that belong to what is decoded. What it points
 * to has lengths of its own.
 */
static uint64_t within(const struct walk *w, uint64_t addr, uint64_t len)
{
	if (!w->limit || addr < w->from || addr > w->limit)
		return len;
	return len < w->limit - addr ? len : w->limit - addr;
}

void walk_cstring(struct walk *w, uint64_t addr, size_t max, unsigned flags)
{
	const char *s;
	size_t len;
	int r;

	if (!addr || !w->call->mem) {
		w->ops->pointer(w->v, addr, addr ? MEM_FAULTED : MEM_OK);
		return;
	}
	/* -s may be large, and there may be many. */
	if (w->bytes > WALK_BYTES)
		max = 0;
	r = memory_get_string(w->call->mem, w->phase, addr, max, &s, &len);
	if (r < 0) {
		walk_unread(w, addr);
		return;
	}
	w->bytes += len;
	w->ops->string(w->v, s, len, flags | (r ? STRING_CSTR : STRING_MORE));
}

void walk_bytes(struct walk *w, uint64_t addr, uint64_t len, unsigned flags)
{
	uint64_t here = within(w, addr, len);
	uint64_t want = here < w->opts->strlen_max ? here : w->opts->strlen_max;
	const unsigned char *p = (const unsigned char *)"";
	size_t got;

	if (!addr || !w->call->mem) {
		w->ops->pointer(w->v, addr, addr ? MEM_FAULTED : MEM_OK);
		return;
	}
	if (w->bytes > WALK_BYTES)
		want = 0;
	got = want ? memory_get(w->call->mem, w->phase, addr, want, &p) : 0;
	if (want &&
	    (!got || (got < want &&
		      memory_is_cut(w->call->mem, w->phase, addr, got)))) {
		walk_unread(w, addr);
		return;
	}
	w->bytes += got;
	w->ops->string(w->v, (const char *)p, got,
		       flags | (got < len ? STRING_MORE : 0));
}

void decode_path(struct walk *w, const struct field *f, uint64_t v,
		 const struct frame *fr)
{
	uint64_t max = f->type == T_INLINE ? walk_len(w, f, fr) : UINT64_MAX;

	walk_cstring(w, v, max < PATH_LIMIT ? max : PATH_LIMIT - 1,
		     STRING_PATH);
	if (w->opts->secontext)
		walk_file_secontext(w, f, v);
}

void decode_str(struct walk *w, const struct field *f, uint64_t v,
		const struct frame *fr)
{
	uint64_t max = w->opts->strlen_max;

	/* A name that a structure has room for is shown whole. */
	if (f->type == T_INLINE && f->len.from == LEN_FROM_CONST)
		max = PATH_LIMIT;
	if (f->len.from && walk_len(w, f, fr) < max)
		max = walk_len(w, f, fr);
	walk_cstring(w, v, max, 0);
}

/* What the descriptor in the first argument makes more of than bytes. */
static bool walk_formatted(struct walk *w, uint64_t addr, uint64_t len)
{
	return walk_netlink(w, addr, len) || walk_events(w, addr, len);
}

void decode_buf(struct walk *w, const struct field *f, uint64_t v,
		const struct frame *fr)
{
	uint64_t len = walk_len(w, f, fr);

	if (len == UINT64_MAX)
		walk_unread(w, v);
	else if (f != w->r->args[1] || !walk_formatted(w, v, len))
		walk_bytes(w, v, len, 0);
}

/*
 * The next elements of `size` bytes at addr, of which there are `n`, with one
 * read of the tracee. Returns how many that were.
 */
static uint64_t read_ahead(struct walk *w, uint64_t addr, size_t size,
			   uint64_t n)
{
	const unsigned char *p;

	if (n > READ_AHEAD / size)
		n = READ_AHEAD / size;
	if (n > 1)
		memory_get(w->call->mem, w->phase, addr, n * size, &p);
	return n ? n : 1;
}

void walk_array(struct walk *w, const struct field *elem, uint64_t addr,
		uint64_t n, enum array_style style)
{
	uint64_t shown = n, ahead = 0;
	const unsigned char *p;
	size_t size, align;

	field_extent(w->abi, elem, &size, &align);
	if (!w->opts->verbose && shown > w->opts->strlen_max)
		shown = w->opts->strlen_max;
	if (shown > WALK_ELEMENTS - w->elements)
		shown = WALK_ELEMENTS - w->elements;
	if (w->limit && size && shown > within(w, addr, n * size) / size)
		shown = within(w, addr, n * size) / size;
	if (n && (!addr || !size || w->depth >= WALK_DEPTH || !w->call->mem)) {
		w->ops->pointer(w->v, addr, addr ? MEM_FAULTED : MEM_OK);
		return;
	}
	w->elements += shown;
	if (shown)
		ahead = read_ahead(w, addr, size, shown);
	/* The first element decides between a list and an address. */
	if (shown &&
	    memory_get(w->call->mem, w->phase, addr, size, &p) < size) {
		walk_unread(w, addr);
		return;
	}
	w->depth++;
	w->ops->array_begin(w->v, style);
	for (uint64_t i = 0; i < shown; i++, addr += size) {
		if (i == ahead)
			ahead += read_ahead(w, addr, size, shown - i);
		if (memory_get(w->call->mem, w->phase, addr, size, &p) < size) {
			walk_rest(w, addr);
			shown = n;
			break;
		}
		w->far = elem->dir == DIR_INOUT && i >= COPY_IOVECS;
		walk_value(w, elem,
			   elem->type == T_INLINE ?
				   addr :
				   field_load(w->abi, elem->type, p),
			   NULL);
	}
	w->far = false;
	if (shown < n)
		w->ops->more(w->v);
	w->ops->array_end(w->v);
	w->depth--;
}

void decode_array(struct walk *w, const struct field *f, uint64_t v,
		  const struct frame *fr)
{
	uint64_t n = walk_len(w, f, fr);
	bool both = w->both;

	if (n == UINT64_MAX || !v) {
		w->ops->pointer(w->v, v, v ? MEM_FAULTED : MEM_OK);
		return;
	}
	w->both = both || (f->dir == DIR_INOUT && !w->depth);
	walk_array(w, f->elem, v, n, ARRAY_COMMA);
	w->both = both;
}

void decode_iov_base(struct walk *w, const struct field *f, uint64_t v,
		     const struct frame *fr)
{
	uint64_t len = fr->value[1];

	if (len > w->left)
		len = w->left;
	if (w->left != UINT64_MAX)
		w->left -= len;
	if (!walk_formatted(w, v, len))
		walk_bytes(w, v, len, 0);
}

void walk_iovec(struct walk *w, uint64_t addr, uint64_t n, uint64_t left)
{
	static const struct field members[] = {
		{ "iov_base", ARG_IOV_BASE, .type = T_PTR },
		{ "iov_len", ARG_ULONG, .type = T_ULONG },
	};
	static const struct layout iovec = { "iovec", LAYOUT_MEMBERS(members) };
	static const struct field elem = { NULL, ARG_STRUCT, .type = T_INLINE,
					   .layout = &iovec };

	if (n > IOV_LIMIT || !addr) {
		w->ops->pointer(w->v, addr, addr ? MEM_FAULTED : MEM_OK);
		return;
	}
	w->left = left;
	walk_array(w, &elem, addr, n, ARRAY_COMMA);
}

void decode_iovec_bare(struct walk *w, const struct field *f, uint64_t v,
		       const struct frame *fr)
{
	static const struct field members[] = {
		{ "iov_base", ARG_PTR, .type = T_PTR },
		{ "iov_len", ARG_ULONG, .type = T_ULONG },
	};
	static const struct layout bare = { "iovec", LAYOUT_MEMBERS(members) };
	static const struct field elem = { NULL, ARG_STRUCT, .type = T_INLINE,
					   .layout = &bare };
	uint64_t n = walk_len(w, f, fr);

	if (n > IOV_LIMIT || !v)
		w->ops->pointer(w->v, v, v ? MEM_FAULTED : MEM_OK);
	else
		walk_array(w, &elem, v, n, ARRAY_COMMA);
}

void decode_iovec(struct walk *w, const struct field *f, uint64_t v,
		  const struct frame *fr)
{
	/* A call that failed has filled none of the buffers. */
	bool unfilled = f->dir == DIR_OUT && !walk_succeeded(w);

	if (unfilled)
		decode_iovec_bare(w, f, v, fr);
	else
		walk_iovec(w, v, walk_len(w, f, fr),
			   f->dir == DIR_OUT && w->call->ret >= 0 ?
				   (uint64_t)w->call->ret :
				   UINT64_MAX);
}

/* Sibling i, in the other bytes of LEN_SCATTER(). */
static uint64_t scatter_word(const struct frame *fr, unsigned i)
{
	return i < fr->n ? fr->value[i] : 0;
}

void decode_scatter(struct walk *w, const struct field *f, uint64_t v,
		    const struct frame *fr)
{
	uint64_t len = scatter_word(fr, f->len.index);
	uint64_t n = scatter_word(fr, f->len.n & 0xff);
	unsigned resid_at = f->len.n >> 8;
	int32_t resid = resid_at ? scatter_word(fr, resid_at) : 0;

	if (w->phase == PHASE_EXIT && resid > 0 && (uint64_t)resid <= len)
		len -= resid;
	if (n)
		walk_iovec(w, v, n, len);
	else
		walk_bytes(w, v, len, STRING_HEX);
}
