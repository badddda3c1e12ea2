/* SPDX-License-Identifier: BSD-2-Clause */
/* The kinds that are a number, whatever is behind it. */
#include "syscall/walk.h"

static uint64_t word(const struct walk *w, const struct field *f, uint64_t v)
{
	/* Members were loaded with their own width. */
	return f->type == T_REG && w->abi != ABI_X86_64 ? (uint32_t)v : v;
}

void decode_int(struct walk *w, const struct field *f, uint64_t v,
		const struct frame *fr)
{
	w->ops->number(w->v, (uint64_t)(int64_t)(int32_t)v, BASE_SIGNED);
}

void decode_uint(struct walk *w, const struct field *f, uint64_t v,
		 const struct frame *fr)
{
	w->ops->number(w->v, (uint32_t)v, BASE_UNSIGNED);
}

void decode_long(struct walk *w, const struct field *f, uint64_t v,
		 const struct frame *fr)
{
	if (f->type == T_REG && w->abi != ABI_X86_64)
		v = (uint64_t)(int64_t)(int32_t)v;
	w->ops->number(w->v, v, BASE_SIGNED);
}

void decode_ulong(struct walk *w, const struct field *f, uint64_t v,
		  const struct frame *fr)
{
	w->ops->number(w->v, word(w, f, v), BASE_UNSIGNED);
}

void decode_loff(struct walk *w, const struct field *f, uint64_t v,
		 const struct frame *fr)
{
	w->ops->number(w->v, v, BASE_SIGNED);
}

void decode_u64(struct walk *w, const struct field *f, uint64_t v,
		const struct frame *fr)
{
	w->ops->number(w->v, v, BASE_UNSIGNED);
}

void decode_hex(struct walk *w, const struct field *f, uint64_t v,
		const struct frame *fr)
{
	w->ops->number(w->v, word(w, f, v), BASE_HEX);
}

void decode_hex32(struct walk *w, const struct field *f, uint64_t v,
		  const struct frame *fr)
{
	w->ops->number(w->v, (uint32_t)v, BASE_HEX);
}

void decode_hex64(struct walk *w, const struct field *f, uint64_t v,
		  const struct frame *fr)
{
	w->ops->number(w->v, v, BASE_HEX);
}

void decode_ptr(struct walk *w, const struct field *f, uint64_t v,
		const struct frame *fr)
{
	w->ops->pointer(w->v, word(w, f, v), MEM_OK);
}

void decode_mode(struct walk *w, const struct field *f, uint64_t v,
		 const struct frame *fr)
{
	/* umode_t: the kernel takes 16 bits. */
	w->ops->number(w->v, f->type == T_REG ? (uint16_t)v : v, BASE_OCTAL);
}

static uint64_t narrow(const struct walk *w, const struct field *f, uint64_t v)
{
	/* Most flags are an int; what its upper half has, the kernel ignores.
	 */
	if (f->type != T_REG)
		return v;
	return f->flags & FIELD_WIDE ? word(w, f, v) : (uint32_t)v;
}

void decode_flags(struct walk *w, const struct field *f, uint64_t v,
		  const struct frame *fr)
{
	w->ops->flags(w->v, f->xlat, narrow(w, f, v));
}

void decode_flags64(struct walk *w, const struct field *f, uint64_t v,
		    const struct frame *fr)
{
	w->ops->flags(w->v, f->xlat, v);
}

void decode_enum(struct walk *w, const struct field *f, uint64_t v,
		 const struct frame *fr)
{
	w->ops->constant(w->v, f->xlat, narrow(w, f, v));
}

/* False of a descriptor of another process, and of what is an index. */
static bool is_own_fd(const struct walk *w, const struct field *f)
{
	uint64_t v;

	if (f->len.from == LEN_NONE || f->len.index >= w->r->nargs)
		return true;
	v = w->r->value[f->len.index];
	if (f->len.from == LEN_FROM_CONST)
		return !(v >> f->len.n & 1);
	return (pid_t)v == w->call->pid || (pid_t)v == w->call->tid;
}

void decode_fd(struct walk *w, const struct field *f, uint64_t v,
	       const struct frame *fr)
{
	int fd = (int)v;
	const struct fd_ident *id = NULL;

	if (f && !is_own_fd(w, f)) {
		w->ops->number(w->v, (uint64_t)(int64_t)fd, BASE_SIGNED);
		return;
	}

	if (fd >= 0 && w->call->identify)
		id = w->call->identify(w->call, fd);
	w->ops->fd(w->v, fd, id);
	if (w->opts->secontext)
		walk_fd_secontext(w, fd);
}

void decode_fd_copied(struct walk *w, const struct field *f, uint64_t v,
		      const struct frame *fr)
{
	const struct fd_ident *id = NULL;

	/* The same file: nobody need look into the other process. */
	if (walk_succeeded(w) && w->call->identify)
		id = w->call->identify(w->call, (int)w->call->ret);
	w->ops->fd(w->v, (int)v, id);
}

void decode_dirfd(struct walk *w, const struct field *f, uint64_t v,
		  const struct frame *fr)
{
	int fd = (int)v;
	const struct fd_ident *id = NULL;

	/* A number that stands for no descriptor: FAN_NOFD. */
	if (f->xlat && xlat_name(f->xlat, (uint32_t)v)) {
		w->ops->constant(w->v, f->xlat, (uint32_t)v);
		return;
	}
	if (w->call->identify)
		id = w->call->identify(w->call, fd);
	w->ops->fd(w->v, fd, id);
	if (w->opts->secontext)
		walk_fd_secontext(w, fd);
}

void decode_pid(struct walk *w, const struct field *f, uint64_t v,
		const struct frame *fr)
{
	w->ops->pid(w->v, (pid_t)v);
}

void decode_uid(struct walk *w, const struct field *f, uint64_t v,
		const struct frame *fr)
{
	if ((uint32_t)v == UINT32_MAX)
		w->ops->number(w->v, UINT64_MAX, BASE_SIGNED);
	else
		w->ops->number(w->v, (uint32_t)v, BASE_UNSIGNED);
}

void decode_uid16(struct walk *w, const struct field *f, uint64_t v,
		  const struct frame *fr)
{
	if ((uint16_t)v == UINT16_MAX)
		w->ops->number(w->v, UINT64_MAX, BASE_SIGNED);
	else
		w->ops->number(w->v, (uint16_t)v, BASE_UNSIGNED);
}
