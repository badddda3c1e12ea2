/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * From a row to what a call has in fact: the variant of its key, arguments
 * that the flags leave out, two registers joined.
 */
#include "syscall/resolve.h"

#include <string.h>

#include "syscall/decode.h"

const struct variant *variant_next(const struct variant_set *set,
				   struct variant_place *at)
{
	if (!set->by_type)
		return at->i < set->n ? &set->items[at->i++] : NULL;
	for (; at->type < 256; at->type++, at->list = 0) {
		const struct variant_list *const *lists =
			set->by_type[at->type];

		for (; lists && lists[at->list]; at->list++, at->i = 0) {
			const struct variant_list *l = TABLE(lists[at->list]);

			if (at->i < l->n)
				return &l->items[at->i++];
		}
	}
	return NULL;
}

int call_family(const struct call *call, int fd)
{
	int format = call->format_of ? call->format_of(call, fd) :
				       FD_FORMAT_NONE;

	if (format >= FD_FORMAT_SOCKET)
		return format - FD_FORMAT_SOCKET;
	return format >= FD_FORMAT_NETLINK && format < FD_FORMAT_INOTIFY ?
		       AF_NETLINK :
		       AF_UNSPEC;
}

static const struct variant *find_key(const struct variant *items, unsigned n,
				      uint64_t key, const struct call *call)
{
	for (unsigned i = 0; i < n; i++) {
		if (items[i].key != key)
			continue;
		/* Asked only where it matters: it may cost system calls. */
		if (!items[i].family ||
		    items[i].family == call_family(call, (int)call->args[0]))
			return &items[i];
	}
	return NULL;
}

static const struct variant *find_in_set(const struct variant_set *set,
					 uint64_t key, const struct call *call)
{
	const struct variant_list *const *lists;
	const struct variant *found = NULL;

	if (!set->by_type)
		return find_key(set->items, set->n, key, call);
	lists = set->by_type[key >> 8 & 0xff];
	for (; lists && *lists && !found; lists++) {
		const struct variant_list *l = TABLE(*lists);

		found = find_key(l->items, l->n, key, call);
	}
	return found;
}

static const struct variant *find_variant(const struct variant_set *set,
					  const struct call *call)
{
	const uint64_t *args = call->args;
	uint64_t key = args[set->arg] & variant_mask(set);
	const struct variant *found;

	if (set->arg_hi)
		key |= (args[set->arg_hi] & UINT32_MAX) << 32;
	found = find_in_set(set, key, call);
	if (!found && set->loose)
		found = find_in_set(
			set, (args[set->arg] & set->loose) | VARIANT_LOOSE,
			call);
	return found;
}

bool takes_two_registers(enum abi abi, enum field_kind kind)
{
	return abi == ABI_I386 &&
	       (kind == ARG_LOFF || kind == ARG_U64 || kind == ARG_HEX64 ||
		kind == ARG_FLAGS64 || kind == ARG_LOFF_HILO);
}

/* In place of an argument that does not exist, with others behind it. */
static const struct field absent = { .kind = ARG_NONE };

const struct field *variant_field(const struct variant *var, unsigned i,
				  struct field *made)
{
	static const struct field shapes[] = {
		[SHAPE_IN] = { "argp", ARG_STRUCT },
		[SHAPE_OUT] = { "argp", ARG_STRUCT, .dir = DIR_OUT },
		[SHAPE_INOUT] = { "argp", ARG_STRUCT, .dir = DIR_INOUT },
		[SHAPE_QUERY] = { "argp", ARG_QUERY, .dir = DIR_INOUT },
		[SHAPE_IN_ELEM] = { "argp", ARG_ARRAY, .len = LEN_CONST(1) },
		[SHAPE_OUT_ELEM] = { "argp", ARG_ARRAY, .dir = DIR_OUT,
				     .len = LEN_CONST(1) },
		[SHAPE_IN_PAIR] = { "argp", ARG_ARRAY, .len = LEN_CONST(2) },
	};

	if (var->shape == SHAPE_FIELDS)
		return var->fields ? &var->fields[i] : NULL;
	*made = shapes[var->shape];
	if (made->kind == ARG_ARRAY)
		made->elem = var->elem;
	else
		made->layout = var->layout;
	return made;
}

unsigned variant_apply(const struct variant_set *set, const struct variant *var,
		       const struct field *fields[6], struct field *made)
{
	unsigned i;

	for (i = 0;
	     i < var->nfields && i < VARIANT_FIELDS && set->first + i < 6; i++)
		fields[set->first + i] = variant_field(var, i, made);
	return set->first + i;
}

void resolve_registers(enum abi abi, const struct field *const fields[6],
		       unsigned n, uint8_t ret_reg[6])
{
	unsigned reg = 0;

	for (unsigned i = 0; i < n; i++) {
		if (fields[i]->reg)
			reg = fields[i]->reg - 1;
		ret_reg[i] = reg < 6 ? reg : RESOLVE_NO_REG;
		reg += takes_two_registers(abi, fields[i]->kind) ? 2 : 1;
	}
}

/* Replaces fields[] by what the keys say. Returns how many there are then. */
static unsigned apply_variants(const struct variant_set *set,
			       const struct call *call,
			       const struct field *fields[6], unsigned n,
			       struct resolved *r)
{
	for (unsigned level = 0; set && level < RESOLVE_LEVELS; level++) {
		const struct variant *var = find_variant(set, call);

		if (!var)
			break;
		n = variant_apply(set, var, fields, &r->made);
		if (var->ret) {
			r->ret = var->ret;
			r->ret_xlat = var->leads_on ? NULL : var->ret_xlat;
		}
		if (var->aux)
			r->aux = var->aux;
		set = variant_more(var);
	}
	return n;
}

static void begin(const struct call *call, struct resolved *ret_r)
{
	const struct sysent *s = call->sysent;

	ret_r->self = ret_r;
	ret_r->nargs = 0;
	ret_r->ret = s->ret;
	ret_r->aux = s->aux;
	ret_r->aux_arg = s->aux_arg;
	ret_r->ret_xlat = s->ret_xlat;
	ret_r->sysent = s;
	ret_r->abi = call->abi;
	memcpy(ret_r->regs, call->args, sizeof(ret_r->regs));
}

/* Most calls are just their rows. False if this one is not. */
static bool resolve_plain(const struct call *call, struct resolved *r)
{
	const struct sysent *s = call->sysent;
	unsigned n = s->nargs < 6 ? s->nargs : 6;

	if (call->abi == ABI_I386 || variants_of(s))
		return false;
	for (unsigned i = 0; i < 6; i++) {
		const struct field *f = i < n ? &s->args[i] : NULL;

		if (f && (f->reg || field_is_optional(f)))
			return false;
		r->args[i] = f;
		r->value[i] = f ? call->args[i] : 0;
	}
	r->nargs = n;
	return true;
}

static void resolve(const struct call *call, struct resolved *r)
{
	const struct sysent *s = call->sysent;
	const struct field *fields[6] = { NULL };
	uint8_t regs[6];
	unsigned n;

	memset(r->args, 0, sizeof(r->args));
	memset(r->value, 0, sizeof(r->value));
	for (n = 0; n < s->nargs && n < 6; n++)
		fields[n] = &s->args[n];
	n = apply_variants(variants_of(s), call, fields, n, r);

	resolve_registers(call->abi, fields, n, regs);
	for (unsigned i = 0; i < n; i++) {
		const struct field *f = fields[i];
		unsigned reg = regs[i];

		r->value[i] = reg < 6 ? call->args[reg] : 0;
		if (takes_two_registers(call->abi, f->kind)) {
			r->value[i] &= UINT32_MAX;
			if (reg + 1 < 6)
				r->value[i] |= call->args[reg + 1] << 32;
			if (f->kind == ARG_LOFF_HILO)
				r->value[i] = r->value[i] << 32 |
					      r->value[i] >> 32;
		}
		r->args[i] = f;
		r->nargs = i + 1;
	}
	/* Optional ones: the mode of open(2), the pointers of clone(2). */
	for (unsigned i = r->nargs; i-- > 0;) {
		const struct field *f = r->args[i];

		if (!field_is_optional(f) || field_exists(f, r->value, 6))
			continue;
		if (i + 1 == r->nargs)
			r->nargs--;
		r->args[i] = i == r->nargs ? NULL : &absent;
	}
}

const struct resolved *call_resolve(const struct call *call)
{
	/* A cache, which is no part of what the call is. */
	struct resolved *r = (struct resolved *)&call->resolved;

	if (r->self != r || r->sysent != call->sysent || r->abi != call->abi ||
	    memcmp(r->regs, call->args, sizeof(r->regs)) != 0) {
		begin(call, r);
		if (!resolve_plain(call, r))
			resolve(call, r);
	}
	return r;
}
