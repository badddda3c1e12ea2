/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * getsockopt(2) and setsockopt(2): the name depends on the level, the value
 * on both. What the values are is data, in layout/sockopt.c.
 */
#include "syscall/layout/sockopt.h"
#include "syscall/walk.h"
#include "syscall/xlat/sockopt.h"

enum { ARG_LEVEL = 1, ARG_NAME = 2, ARG_VALUE = 3 };
enum { LEVEL_SOCKET = 1, LEVEL_NETLINK = 270 };

/* Whose level it is. Asked only where there are several. */
static int family_of(const struct walk *w, uint32_t level)
{
	return sockopt_level_is_shared(level) ?
		       call_family(w->call, (int)w->r->value[0]) :
		       AF_UNSPEC;
}

static const struct xlat_set *names_of(const struct walk *w, uint32_t level,
				       bool setting)
{
	return sockopt_names(level, family_of(w, level), setting);
}

static bool is_setting(const struct walk *w)
{
	return w->r->nargs <= ARG_VALUE ||
	       w->r->args[ARG_VALUE]->dir != DIR_OUT;
}

void decode_sockopt_level(struct walk *w, const struct field *f, uint64_t v,
			  const struct frame *fr)
{
	uint32_t level = (uint32_t)v;

	w->ops->constant(w->v, sockopt_levels_of(family_of(w, level)), level);
}

void decode_sockopt_name(struct walk *w, const struct field *f, uint64_t v,
			 const struct frame *fr)
{
	const struct xlat_set *set = NULL;

	if (fr && fr->n > ARG_LEVEL)
		set = names_of(w, (uint32_t)fr->value[ARG_LEVEL],
			       is_setting(w));
	if (set)
		w->ops->constant(w->v, set, (uint32_t)v);
	else
		w->ops->number(w->v, (uint32_t)v, BASE_UNSIGNED);
}

/*
 * The numbers of the bits that are set, or, where most are, of the others.
 * Those behind `len` bytes are not.
 */
static void show_bits32(struct walk *w, const struct field *f, uint64_t v,
			uint64_t len)
{
	uint32_t bits = 0;
	bool negated;

	if (!walk_read(w, v, &bits, len < sizeof(bits) ? len : sizeof(bits))) {
		walk_unread(w, v);
		return;
	}
	negated = __builtin_popcount(bits) > 16;
	if (negated)
		bits = ~bits;
	w->ops->array_begin(w->v, negated ? ARRAY_NEGATED : ARRAY_SPACED);
	for (; bits; bits &= bits - 1)
		w->ops->constant(w->v, f->xlat, (uint64_t)__builtin_ctz(bits));
	w->ops->array_end(w->v);
}

void decode_bits32(struct walk *w, const struct field *f, uint64_t v,
		   const struct frame *fr)
{
	show_bits32(w, f, v, sizeof(uint32_t));
}

static void show_data(struct walk *w, const struct field *f, uint64_t addr,
		      uint64_t len)
{
	const struct field *elem = f->kind == ARG_ARRAY ? f->elem : f;
	size_t size, align;

	switch (f->kind) {
	case ARG_STRUCT:
		if (len)
			walk_struct(w, f->layout, addr, len);
		else
			walk_unread(w, addr);
		return;
	case ARG_BUF: walk_bytes(w, addr, len, 0); return;
	case ARG_HEXBUF: walk_bytes(w, addr, len, STRING_HEX); return;
	case ARG_SOCKADDR:
		walk_sockaddr(w, addr, len < INT32_MAX ? (int64_t)len : -1);
		return;
	case ARG_SOCKADDRS: walk_value(w, f, addr, NULL); return;
	case ARG_CMSGS: walk_cmsgs(w, addr, len); return;
	case ARG_BITS32: show_bits32(w, f, addr, len); return;
	case ARG_PTR: w->ops->pointer(w->v, addr, MEM_OK); return;
	default:
		field_extent(w->abi, elem, &size, &align);
		if (size && len < size)
			walk_bytes(w, addr, len, STRING_HEX);
		else
			walk_array(w, elem, addr, size ? len / size : 0,
				   ARRAY_COMMA);
	}
}

void walk_data(struct walk *w, const struct field *f, uint64_t addr,
	       uint64_t len)
{
	uint64_t from = w->from, limit = w->limit;

	w->from = addr;
	w->limit = addr + len;
	show_data(w, f, addr, len);
	w->from = from;
	w->limit = limit;
}

/* True for options whose value is an int, however long a buffer it has. */
static bool is_int(const struct walk *w, const struct frame *fr, bool setting)
{
	uint32_t level = (uint32_t)fr->value[ARG_LEVEL];
	const struct xlat_set *set;

	if (level == LEVEL_NETLINK)
		return true;
	if (level != LEVEL_SOCKET)
		return false;
	set = names_of(w, level, setting);
	return set && xlat_name(set, (uint32_t)fr->value[ARG_NAME]);
}

static void plain_value(struct walk *w, uint64_t v, uint64_t len,
			const struct frame *fr, bool setting)
{
	static const struct field number = { NULL, ARG_INT, .type = T_S32 };
	bool whole = is_int(w, fr, setting);

	if (len == 4 || (whole && len > 4))
		walk_array(w, &number, v, 1, ARRAY_COMMA);
	else if (whole && setting)
		w->ops->pointer(w->v, v, MEM_OK);
	else
		walk_bytes(w, v, len, whole ? STRING_HEX : 0);
}

/*
 * How long the value is: what setsockopt() says, or what getsockopt() said,
 * but not beyond what it was given. Negative: nothing can be shown.
 */
static int64_t value_length(struct walk *w, const struct field *f,
			    const struct frame *fr)
{
	int32_t in, out;
	uint64_t addr;

	if (!fr || fr->n <= ARG_VALUE || f->len.index >= fr->n)
		return -1;
	if (f->len.from == LEN_FROM_FIELD)
		return (int32_t)fr->value[f->len.index];
	addr = fr->value[f->len.index];
	w->phase = PHASE_ENTER;
	if (!walk_read(w, addr, &in, sizeof(in)))
		in = -1;
	w->phase = PHASE_EXIT;
	if (!walk_read(w, addr, &out, sizeof(out)))
		out = -1;
	if (in <= 0 || out <= 0)
		return -1;
	return in < out ? in : out;
}

void decode_sockopt(struct walk *w, const struct field *f, uint64_t v,
		    const struct frame *fr)
{
	int64_t len = value_length(w, f, fr);
	bool setting = f->dir != DIR_OUT;
	const struct field *value;
	uint32_t level;

	if (!v || len < 0) {
		w->ops->pointer(w->v, v, MEM_OK);
		return;
	}
	level = (uint32_t)fr->value[ARG_LEVEL];
	value = sockopt_value(w->abi, level, (uint32_t)fr->value[ARG_NAME],
			      family_of(w, level), setting, len);
	if (value &&
	    ((uint64_t)len >= sockopt_least(w->abi, value) || !setting))
		walk_data(w, value, v, len);
	else if (value && (len != 4 || value->kind == ARG_STRUCT) &&
		 value->len.from != LEN_FROM_CONST)
		w->ops->pointer(w->v, v, MEM_OK);
	else
		plain_value(w, v, len, fr, setting);
}
