/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The walk over a call: arguments in order, each by the function of its
 * kind. What is here are numbers, strings, structures and arrays; the kinds
 * that belong to one family are in decode_<family>.c.
 */
#include "syscall/decode.h"

#include <errno.h>
#include <string.h>

#include "syscall/walk.h"

enum {
	STRUCT_MEMBERS = 80, /* most members that a layout may have */
	PATH_LIMIT = 4096,   /* PATH_MAX: a path is shown whole */
	READ_AHEAD = 16384,  /* bytes of an array that are read at once */
};

static const struct variant *find_variant(const struct variant_set *set,
					  const uint64_t args[6])
{
	uint64_t key = args[set->arg] & (set->mask ? set->mask : UINT32_MAX);

	if (set->arg_hi)
		key |= (args[set->arg_hi] & UINT32_MAX) << 32;
	for (unsigned i = 0; i < set->n; i++)
		if (set->items[i].key == key)
			return &set->items[i];
	return NULL;
}

static bool takes_two_registers(enum abi abi, enum field_kind kind)
{
	return abi == ABI_I386 &&
	       (kind == ARG_LOFF || kind == ARG_U64 || kind == ARG_HEX64 ||
		kind == ARG_FLAGS64 || kind == ARG_LOFF_HILO);
}

/* In place of an argument that does not exist, with others behind it. */
static const struct field absent = { .kind = ARG_NONE };

/* Replaces fields[] by what the keys say. Returns how many there are then. */
static unsigned apply_variants(const struct variant_set *set,
			       const uint64_t args[6],
			       const struct field *fields[6], unsigned n,
			       struct resolved *r)
{
	for (unsigned level = 0; set && level < 3; level++) {
		const struct variant *var = find_variant(set, args);

		if (!var)
			break;
		for (n = set->first; n < 6 && n - set->first < var->nfields &&
				     n - set->first < 4;
		     n++)
			fields[n] = &var->fields[n - set->first];
		if (var->ret) {
			r->ret = var->ret;
			r->ret_xlat = var->ret_xlat;
		}
		if (var->aux)
			r->aux = var->aux;
		set = var->more;
	}
	return n;
}

static void resolve(const struct call *call, struct resolved *ret_r)
{
	const struct sysent *s = call->sysent;
	const struct field *fields[6];
	unsigned reg = 0, n;

	*ret_r = (struct resolved){
		.ret = s->ret,
		.aux = s->aux,
		.aux_arg = s->aux_arg,
		.ret_xlat = s->ret_xlat,
		.sysent = s,
		.abi = call->abi,
	};
	memcpy(ret_r->regs, call->args, sizeof(ret_r->regs));
	for (n = 0; n < 6 && s->args[n].kind != ARG_NONE; n++)
		fields[n] = &s->args[n];
	n = apply_variants(s->variants, call->args, fields, n, ret_r);

	for (unsigned i = 0; i < n; i++) {
		const struct field *f = fields[i];

		if (f->reg)
			reg = f->reg - 1;
		ret_r->value[i] = reg < 6 ? call->args[reg] : 0;
		reg++;
		if (takes_two_registers(call->abi, f->kind)) {
			ret_r->value[i] &= UINT32_MAX;
			if (reg < 6)
				ret_r->value[i] |= call->args[reg] << 32;
			if (f->kind == ARG_LOFF_HILO)
				ret_r->value[i] = ret_r->value[i] << 32 |
						  ret_r->value[i] >> 32;
			reg++;
		}
		ret_r->args[i] = f;
		ret_r->nargs = i + 1;
	}
	/* Optional ones: the mode of open(2), the pointers of clone(2). */
	for (unsigned i = ret_r->nargs; i-- > 0;) {
		const struct field *f = ret_r->args[i];

		if (!f->when.any || (ret_r->value[f->when.arg] & f->when.any))
			continue;
		if (i + 1 == ret_r->nargs)
			ret_r->nargs--;
		ret_r->args[i] = i == ret_r->nargs ? NULL : &absent;
	}
}

const struct resolved *call_resolve(const struct call *call)
{
	/* A cache, which is no part of what the call is. */
	struct resolved *r = (struct resolved *)&call->resolved;

	if (r->sysent != call->sysent || r->abi != call->abi ||
	    memcmp(r->regs, call->args, sizeof(r->regs)) != 0)
		resolve(call, r);
	return r;
}

bool walk_succeeded(const struct walk *w)
{
	return w->call->phase == PHASE_EXIT && !w->call->error &&
	       !w->call->no_ret;
}

uint64_t walk_len(struct walk *w, const struct field *f,
		  const struct frame *fr)
{
	uint64_t n = UINT64_MAX;
	uint32_t u;

	switch (f->len.from) {
	case LEN_FROM_CONST:
		return f->len.n;
	case LEN_FROM_FIELD:
		if (fr && f->len.index < fr->n)
			n = fr->value[f->len.index];
		if (w->abi != ABI_X86_64)
			n &= UINT32_MAX;
		return n;
	case LEN_FROM_RET:
		if (!walk_succeeded(w) || w->call->ret < 0)
			return 0;
		if (fr && f->len.index < fr->n)
			n = fr->value[f->len.index];
		if (w->abi != ABI_X86_64)
			n &= UINT32_MAX;
		return n < (uint64_t)w->call->ret ? n : (uint64_t)w->call->ret;
	case LEN_FROM_PTR:
		if (fr && f->len.index < fr->n &&
		    walk_read(w, fr->value[f->len.index], &u, sizeof(u)))
			return u;
		return UINT64_MAX;
	default:
		return UINT64_MAX;
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

uint64_t field_load(enum abi abi, enum field_type type, const void *p)
{
	unsigned size = field_type_size(abi, type);
	uint64_t v = 0;
	bool sign = type == T_S8 || type == T_S16 || type == T_S32 ||
		    type == T_S64 || type == T_LONG || type == T_KLONG;

	memcpy(&v, p, size < 8 ? size : 8);
	if (sign && size < 8 && size && (v >> (8 * size - 1) & 1))
		v |= UINT64_MAX << (8 * size);
	return v;
}

/* numbers */

static uint64_t word(const struct walk *w, const struct field *f, uint64_t v)
{
	/* Members were loaded with their own width. */
	return f->type == T_REG && w->abi != ABI_X86_64 ? (uint32_t)v : v;
}

static void decode_int(struct walk *w, const struct field *f, uint64_t v,
		       const struct frame *fr)
{
	w->ops->number(w->v, (uint64_t)(int64_t)(int32_t)v, BASE_SIGNED);
}

static void decode_uint(struct walk *w, const struct field *f, uint64_t v,
			const struct frame *fr)
{
	w->ops->number(w->v, (uint32_t)v, BASE_UNSIGNED);
}

static void decode_long(struct walk *w, const struct field *f, uint64_t v,
			const struct frame *fr)
{
	if (f->type == T_REG && w->abi != ABI_X86_64)
		v = (uint64_t)(int64_t)(int32_t)v;
	w->ops->number(w->v, v, BASE_SIGNED);
}

static void decode_ulong(struct walk *w, const struct field *f, uint64_t v,
			 const struct frame *fr)
{
	w->ops->number(w->v, word(w, f, v), BASE_UNSIGNED);
}

static void decode_loff(struct walk *w, const struct field *f, uint64_t v,
			const struct frame *fr)
{
	w->ops->number(w->v, v, BASE_SIGNED);
}

static void decode_u64(struct walk *w, const struct field *f, uint64_t v,
		       const struct frame *fr)
{
	w->ops->number(w->v, v, BASE_UNSIGNED);
}

static void decode_hex(struct walk *w, const struct field *f, uint64_t v,
		       const struct frame *fr)
{
	w->ops->number(w->v, word(w, f, v), BASE_HEX);
}

static void decode_hex32(struct walk *w, const struct field *f, uint64_t v,
			 const struct frame *fr)
{
	w->ops->number(w->v, (uint32_t)v, BASE_HEX);
}

static void decode_hex64(struct walk *w, const struct field *f, uint64_t v,
			 const struct frame *fr)
{
	w->ops->number(w->v, v, BASE_HEX);
}

static void decode_ptr(struct walk *w, const struct field *f, uint64_t v,
		       const struct frame *fr)
{
	w->ops->pointer(w->v, word(w, f, v), MEM_OK);
}

static void decode_mode(struct walk *w, const struct field *f, uint64_t v,
			const struct frame *fr)
{
	/* umode_t: the kernel takes 16 bits. */
	w->ops->number(w->v, f->type == T_REG ? (uint16_t)v : v, BASE_OCTAL);
}

static uint64_t narrow(const struct walk *w, const struct field *f, uint64_t v)
{
	/* Most flags are an int; what its upper half has, the kernel ignores. */
	if (f->type != T_REG)
		return v;
	return f->flags & FIELD_WIDE ? word(w, f, v) : (uint32_t)v;
}

static void decode_flags(struct walk *w, const struct field *f, uint64_t v,
			 const struct frame *fr)
{
	w->ops->flags(w->v, f->xlat, narrow(w, f, v));
}

static void decode_flags64(struct walk *w, const struct field *f, uint64_t v,
			   const struct frame *fr)
{
	w->ops->flags(w->v, f->xlat, v);
}

static void decode_enum(struct walk *w, const struct field *f, uint64_t v,
			const struct frame *fr)
{
	w->ops->constant(w->v, f->xlat, narrow(w, f, v));
}

static void decode_fd(struct walk *w, const struct field *f, uint64_t v,
		      const struct frame *fr)
{
	int fd = (int)v;
	const struct fd_ident *id = NULL;

	if (fd >= 0 && w->call->identify)
		id = w->call->identify(w->call, fd);
	w->ops->fd(w->v, fd, id);
}

static void decode_dirfd(struct walk *w, const struct field *f, uint64_t v,
			 const struct frame *fr)
{
	int fd = (int)v;
	const struct fd_ident *id = NULL;

	if (w->call->identify)
		id = w->call->identify(w->call, fd);
	w->ops->fd(w->v, fd, id);
}

static void decode_pid(struct walk *w, const struct field *f, uint64_t v,
		       const struct frame *fr)
{
	w->ops->pid(w->v, (pid_t)v);
}

static void decode_uid(struct walk *w, const struct field *f, uint64_t v,
		       const struct frame *fr)
{
	if ((uint32_t)v == UINT32_MAX)
		w->ops->number(w->v, UINT64_MAX, BASE_SIGNED);
	else
		w->ops->number(w->v, (uint32_t)v, BASE_UNSIGNED);
}

static void decode_uid16(struct walk *w, const struct field *f, uint64_t v,
			 const struct frame *fr)
{
	if ((uint16_t)v == UINT16_MAX)
		w->ops->number(w->v, UINT64_MAX, BASE_SIGNED);
	else
		w->ops->number(w->v, (uint16_t)v, BASE_UNSIGNED);
}

/* memory */

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
	uint64_t want = len < w->opts->strlen_max ? len : w->opts->strlen_max;
	const unsigned char *p = (const unsigned char *)"";
	size_t got;

	if (!addr || !w->call->mem) {
		w->ops->pointer(w->v, addr, addr ? MEM_FAULTED : MEM_OK);
		return;
	}
	if (w->bytes > WALK_BYTES)
		want = 0;
	got = want ? memory_get(w->call->mem, w->phase, addr, want, &p) : 0;
	if (want && !got) {
		walk_unread(w, addr);
		return;
	}
	w->bytes += got;
	w->ops->string(w->v, (const char *)p, got,
		       flags | (got < len ? STRING_MORE : 0));
}

static void decode_path(struct walk *w, const struct field *f, uint64_t v,
			const struct frame *fr)
{
	if (f->type == T_INLINE)
		walk_cstring(w, v, walk_len(w, f, fr), STRING_PATH);
	else
		walk_cstring(w, v, PATH_LIMIT - 1, STRING_PATH);
}

static void decode_str(struct walk *w, const struct field *f, uint64_t v,
		       const struct frame *fr)
{
	uint64_t max = w->opts->strlen_max;

	if (f->len.from && walk_len(w, f, fr) < max)
		max = walk_len(w, f, fr);
	walk_cstring(w, v, max, 0);
}

static void decode_buf(struct walk *w, const struct field *f, uint64_t v,
		       const struct frame *fr)
{
	uint64_t len = walk_len(w, f, fr);

	if (len == UINT64_MAX)
		walk_unread(w, v);
	else
		walk_bytes(w, v, len, 0);
}

static void decode_struct(struct walk *w, const struct field *f, uint64_t v,
			  const struct frame *fr)
{
	uint64_t size = walk_len(w, f, fr);

	walk_struct(w, f->layout, v, size == UINT64_MAX ? 0 : size);
}

/* True of a member that other members say is not there. */
static bool is_left_out(const struct field *m, uint64_t v,
			const uint64_t *value, unsigned n)
{
	if ((m->flags & FIELD_NONZERO) && (v || !m->when.any))
		return !v;
	return m->when.any && (m->when.arg >= n ||
			       !(value[m->when.arg] & m->when.any));
}

void walk_struct(struct walk *w, const struct layout *l, uint64_t addr,
		 size_t size)
{
	uint64_t value[STRUCT_MEMBERS];
	size_t off = 0, esize, align, whole = layout_size(w->abi, l);
	const unsigned char *p;
	unsigned n = 0;
	bool more = false;
	struct frame fr = { value, 0 };

	if (!size || size > whole)
		size = whole;
	if (!addr || !w->call->mem || w->depth >= WALK_DEPTH ||
	    memory_get(w->call->mem, w->phase, addr, size, &p) < size) {
		w->ops->pointer(w->v, addr, addr ? MEM_FAULTED : MEM_OK);
		return;
	}

	for (; n < l->n && n < STRUCT_MEMBERS; n++) {
		const struct field *m = &l->members[n];

		field_extent(w->abi, m, &esize, &align);
		if (l->packed)
			align = 1;
		off = (off + align - 1) / align * align;
		if (off + esize > size)
			break;
		value[n] = m->type == T_INLINE ?
				   addr + off :
				   field_load(w->abi, m->type, p + off);
		off += esize;
	}
	fr.n = n;

	w->depth++;
	w->ops->struct_begin(w->v, l->name);
	for (unsigned k = 0; k < (l->order ? l->norder : n); k++) {
		unsigned i = l->order ? l->order[k] : k;
		const struct field *m = &l->members[i];

		/* The kernel's structure may be longer than what was given. */
		if (i >= n || (m->flags & FIELD_PAD))
			continue;
		if (is_left_out(m, value[i], value, n))
			continue;
		if ((m->flags & FIELD_VERBOSE) && !w->opts->verbose) {
			more = true;
			continue;
		}
		w->ops->member(w->v, m->name);
		walk_value(w, m, value[i], &fr);
	}
	if (more)
		w->ops->more(w->v);
	w->ops->struct_end(w->v);
	w->depth--;
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
	if (n && (!addr || !size || w->depth >= WALK_DEPTH ||
		  !w->call->mem)) {
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
		if (elem->type == T_INLINE) {
			walk_value(w, elem, addr, NULL);
			continue;
		}
		if (memory_get(w->call->mem, w->phase, addr, size, &p) < size) {
			walk_unread(w, addr);
			shown = n;
			break;
		}
		walk_value(w, elem, field_load(w->abi, elem->type, p), NULL);
	}
	if (shown < n)
		w->ops->more(w->v);
	w->ops->array_end(w->v);
	w->depth--;
}

static void decode_array(struct walk *w, const struct field *f, uint64_t v,
			 const struct frame *fr)
{
	uint64_t n = walk_len(w, f, fr);

	if (n == UINT64_MAX || !v)
		w->ops->pointer(w->v, v, v ? MEM_FAULTED : MEM_OK);
	else
		walk_array(w, f->elem, v, n, ARRAY_COMMA);
}

static void decode_iov_base(struct walk *w, const struct field *f, uint64_t v,
			    const struct frame *fr)
{
	uint64_t len = fr->value[1];

	if (len > w->left)
		len = w->left;
	w->left -= len;
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

	/* More than IOV_MAX is EINVAL: readv(2). */
	if (n > 1024 || !addr) {
		w->ops->pointer(w->v, addr, addr ? MEM_FAULTED : MEM_OK);
		return;
	}
	w->left = left;
	walk_array(w, &elem, addr, n, ARRAY_COMMA);
}

static void decode_iovec(struct walk *w, const struct field *f, uint64_t v,
			 const struct frame *fr)
{
	static const struct field bare_members[] = {
		{ "iov_base", ARG_PTR, .type = T_PTR },
		{ "iov_len", ARG_ULONG, .type = T_ULONG },
	};
	static const struct layout bare = { "iovec",
					    LAYOUT_MEMBERS(bare_members) };
	static const struct field bare_elem = { NULL, ARG_STRUCT,
						.type = T_INLINE,
						.layout = &bare };
	uint64_t n = walk_len(w, f, fr);
	/* A call that failed has filled none of the buffers. */
	bool unfilled = f->dir == DIR_OUT && !walk_succeeded(w);

	if (unfilled && n <= 1024 && v)
		walk_array(w, &bare_elem, v, n, ARRAY_COMMA);
	else
		walk_iovec(w, v, n,
			   f->dir == DIR_OUT && w->call->ret >= 0 ?
				   (uint64_t)w->call->ret :
				   UINT64_MAX);
}

static kind_fn *const kinds[ARG_KIND_COUNT] = {
	[ARG_INT] = decode_int,
	[ARG_UINT] = decode_uint,
	[ARG_LONG] = decode_long,
	[ARG_ULONG] = decode_ulong,
	[ARG_LOFF] = decode_loff,
	[ARG_U64] = decode_u64,
	[ARG_LOFF_HILO] = decode_loff,
	[ARG_HEX] = decode_hex,
	[ARG_HEX32] = decode_hex32,
	[ARG_HEX64] = decode_hex64,
	[ARG_PTR] = decode_ptr,
	[ARG_MODE] = decode_mode,
	[ARG_STMODE] = decode_stmode,
	[ARG_DEV] = decode_dev,
	[ARG_FLAGS] = decode_flags,
	[ARG_ENUM] = decode_enum,
	[ARG_FD] = decode_fd,
	[ARG_DIRFD] = decode_dirfd,
	[ARG_PID] = decode_pid,
	[ARG_UID] = decode_uid,
	[ARG_UID16] = decode_uid16,
	[ARG_SIGNAL] = decode_signo,
	[ARG_CLOCKID] = decode_clockid,
	[ARG_IOCTL_CMD] = decode_ioctl_cmd,
	[ARG_PORT] = decode_port,
	[ARG_RLIM] = decode_rlim,
	[ARG_FUTEX_OP] = decode_futex_op,
	[ARG_IOPRIO] = decode_ioprio,
	[ARG_SIGMASK] = decode_sigmask,
	[ARG_HANDLER] = decode_handler,
	[ARG_TICKS] = decode_ticks,
	[ARG_TIME] = decode_time,
	[ARG_UINT_NAMED] = decode_uint_named,
	[ARG_FLAGS_MODE] = decode_flags_mode,
	[ARG_FLAGS_PRIO] = decode_flags_prio,
	[ARG_ENUM_NOTED] = decode_enum_noted,
	[ARG_ENUM_DEC] = decode_enum_dec,
	[ARG_PGOFF] = decode_pgoff,
	[ARG_QCMD] = decode_qcmd,
	[ARG_FLAGS64] = decode_flags64,
	[ARG_TIME_NS] = decode_time_ns,
	[ARG_SOCKOPT_NAME] = decode_sockopt_name,
	[ARG_ETHERTYPE] = decode_ethertype,
	[ARG_NET32] = decode_net32,
	[ARG_IFINDEX] = decode_ifindex,
	[ARG_ERRNO] = decode_errno,
	[ARG_HEX_PADDED] = decode_hex_padded,
	[ARG_PATH] = decode_path,
	[ARG_STR] = decode_str,
	[ARG_BUF] = decode_buf,
	[ARG_STRUCT] = decode_struct,
	[ARG_ARRAY] = decode_array,
	[ARG_IOVEC] = decode_iovec,
	[ARG_IOV_BASE] = decode_iov_base,
	[ARG_ARGV] = decode_argv,
	[ARG_ENVP] = decode_envp,
	[ARG_SOCKADDR] = decode_sockaddr,
	[ARG_SIGSET] = decode_sigset,
	[ARG_SIGINFO] = decode_siginfo,
	[ARG_SIGACTION] = decode_sigaction,
	[ARG_SIGEVENT] = decode_sigevent,
	[ARG_SIGVAL] = decode_sigval,
	[ARG_WSTATUS] = decode_wstatus,
	[ARG_FDSET] = decode_fdset,
	[ARG_POLLFDS] = decode_pollfds,
	[ARG_EPOLL_DATA] = decode_epoll_data,
	[ARG_DENTS] = decode_dents,
	[ARG_DENTS64] = decode_dents64,
	[ARG_MSGHDR] = decode_msghdr,
	[ARG_MMSGHDR] = decode_mmsghdr,
	[ARG_CMSGS] = decode_cmsgs,
	[ARG_INET4] = decode_inet4,
	[ARG_INET6] = decode_inet6,
	[ARG_SOCKOPT] = decode_sockopt,
	[ARG_IOCTL_ARG] = decode_ioctl_arg,
	[ARG_CLONE_ARGS] = decode_clone_args,
	[ARG_TERM_CC] = decode_term_cc,
	[ARG_INOTIFY_EVENTS] = decode_inotify_events,
	[ARG_SIGNALFD_INFOS] = decode_signalfd_infos,
	[ARG_OLD_SIGACTION] = decode_old_sigaction,
	[ARG_SIGFRAME] = decode_sigframe,
	[ARG_OLD_SIGFRAME] = decode_old_sigframe,
	[ARG_CPUSET] = decode_cpuset,
	[ARG_CAPDATA] = decode_capdata,
	[ARG_USER_DESC] = decode_user_desc,
	[ARG_HEXBUF] = decode_hexbuf,
	[ARG_MSGBUF] = decode_msgbuf,
	[ARG_MINCORE] = decode_mincore,
	[ARG_NODEMASK] = decode_nodemask,
	[ARG_STAT] = decode_stat,
	[ARG_STAMP] = decode_stamp,
	[ARG_INOUT] = decode_inout,
	[ARG_QUERY] = decode_query,
	[ARG_FILE_HANDLE] = decode_file_handle,
	[ARG_IFCONF] = decode_ifconf,
	[ARG_XATTR] = decode_xattr,
	[ARG_SOCKLEN] = decode_socklen,
	[ARG_HWADDR] = decode_hwaddr,
	[ARG_BITS32] = decode_bits32,
};

static aux_fn *const auxes[AUX_COUNT] = {
	[AUX_TIMEOUT] = decode_aux_timeout,
	[AUX_POLL] = decode_aux_poll,
	[AUX_SELECT] = decode_aux_select,
	[AUX_LEFT] = decode_aux_left,
	[AUX_NAME] = decode_aux_name,
	[AUX_IOPRIO] = decode_aux_ioprio,
	[AUX_DATE] = decode_aux_date,
	[AUX_MASK] = decode_aux_mask,
	[AUX_OLD_MASK] = decode_aux_old_mask,
	[AUX_ENTRY_NUMBER] = decode_aux_entry_number,
	[AUX_SEALS] = decode_aux_seals,
	[AUX_TIMEOUT_LEFT] = decode_aux_timeout_left,
};

bool field_is_memory(const struct field *f)
{
	return f->kind >= ARG_PATH && f->type != T_INLINE;
}

void walk_value(struct walk *w, const struct field *f, uint64_t value,
		const struct frame *fr)
{
	if (f->kind >= ARG_KIND_COUNT || !kinds[f->kind]) {
		decode_hex(w, f, value, fr);
		return;
	}
	if (field_is_memory(f) && w->abi != ABI_X86_64)
		value = (uint32_t)value;
	kinds[f->kind](w, f, value, fr);
}

static void walk_init(struct walk *w, const struct call *call,
		      const struct decode_opts *opts, struct visitor *v)
{
	*w = (struct walk){
		.call = call,
		.opts = opts,
		.v = v,
		.ops = v->ops,
		.abi = call->abi,
	};
	w->r = call_resolve(call);
}

/* True if what a DIR_OUT argument points to was filled by the call. */
static bool was_written(const struct walk *w, const struct field *f)
{
	int err = w->call->error;

	/* ERESTARTSYS and its like: signal(7). */
	if (f->flags & FIELD_IF_INTERRUPTED)
		return w->call->phase == PHASE_EXIT &&
		       ((err >= 512 && err <= 514) || err == 516);
	return walk_succeeded(w) &&
	       (!(f->flags & FIELD_IF_RET) || w->call->ret > 0);
}

static void walk_arg(struct walk *w, unsigned i)
{
	const struct field *f = w->r->args[i];
	struct frame fr = { w->r->value, w->r->nargs };

	if (f->kind == ARG_NONE)
		return;
	w->ops->arg(w->v, f, i);
	w->phase = f->dir == DIR_OUT ? PHASE_EXIT : PHASE_ENTER;
	if (w->opts->no_deref && field_is_memory(f) && f->kind > ARG_BUF &&
	    f->kind != ARG_HEXBUF)
		decode_ptr(w, f, w->r->value[i], &fr);
	else if (f->dir == DIR_OUT && !was_written(w, f) &&
		 f->kind != ARG_IOVEC)
		decode_ptr(w, f, w->r->value[i], &fr);
	else
		walk_value(w, f, w->r->value[i], &fr);
}

/*
 * True for an argument of which one part is known on entry, while the other
 * is added when the call has ended.
 */
static bool is_continued(const struct decode_opts *opts,
			 const struct field *f)
{
	return f->kind == ARG_CLONE_ARGS && !opts->raw && !opts->no_deref;
}

bool decode_continues(const struct call *call, const struct decode_opts *opts,
		      unsigned first)
{
	/* Of one call only, which has no variants: clone3(2). */
	return call->sysent && first && first <= 6 &&
	       is_continued(opts, &call->sysent->args[first - 1]);
}

/* -e raw=: the registers, whatever they mean. */
static unsigned walk_registers(const struct call *call, struct visitor *v,
			       unsigned first, unsigned end)
{
	unsigned n = sysent_nargs(call->sysent), i;

	for (i = first; i < end && i < n; i++) {
		v->ops->arg(v, &call->sysent->args[i], i);
		v->ops->number(v, call->args[i], BASE_HEX);
	}
	return i;
}

unsigned decode_enter(const struct call *call, const struct decode_opts *opts,
		      struct visitor *v)
{
	struct walk w;
	unsigned i;

	if (!call->sysent)
		return 0;
	if (opts->raw)
		return walk_registers(call, v, 0, 6);
	walk_init(&w, call, opts, v);
	for (i = 0; i < w.r->nargs; i++) {
		const struct field *f = w.r->args[i];
		/* accept(3, NULL, NULL): nothing will come back. */
		bool none = (f->kind == ARG_SOCKADDR ||
			     f->kind == ARG_SOCKLEN) && !w.r->value[i];

		if (f->dir != DIR_IN && !none)
			break;
		walk_arg(&w, i);
	}
	if (i < w.r->nargs && is_continued(opts, w.r->args[i]))
		walk_arg(&w, i++);
	return i;
}

void decode_args_range(const struct call *call, const struct decode_opts *opts,
		       struct visitor *v, unsigned first, unsigned end)
{
	struct walk w;

	if (!call->sysent)
		return;
	if (opts->raw) {
		walk_registers(call, v, first, end);
		return;
	}
	walk_init(&w, call, opts, v);
	for (unsigned i = first; i < end && i < w.r->nargs; i++)
		walk_arg(&w, i);
}

void decode_args(const struct call *call, const struct decode_opts *opts,
		 struct visitor *v, unsigned first)
{
	struct walk w;

	if (!call->sysent)
		return;
	if (opts->raw) {
		walk_registers(call, v, first, 6);
		return;
	}
	walk_init(&w, call, opts, v);
	if (decode_continues(call, opts, first) && first <= w.r->nargs) {
		w.phase = PHASE_ENTER;
		decode_clone_rest(&w, w.r->value[first - 1]);
	}
	for (unsigned i = first; i < w.r->nargs; i++)
		walk_arg(&w, i);
}

void decode_result(const struct call *call, const struct decode_opts *opts,
		   struct visitor *v)
{
	struct field f = { .kind = ARG_LONG };
	struct walk w;

	if (call->error || call->no_ret || call->phase != PHASE_EXIT) {
		v->ops->failure(v, call);
		if (!call->sysent || !call->error)
			return;
	}
	if (!call->sysent) {
		v->ops->result(v);
		v->ops->number(v, call->ret, BASE_HEX);
		return;
	}
	walk_init(&w, call, opts, v);
	w.phase = PHASE_EXIT;
	if (!call->error) {
		v->ops->result(v);
		f.kind = w.r->ret ? w.r->ret : ARG_LONG;
		if (opts->raw)
			f.kind = ARG_HEX;
		if (f.kind == ARG_FLAGS || f.kind == ARG_ENUM)
			f.kind = ARG_HEX;
		walk_value(&w, &f, call->ret, NULL);
		if ((w.r->ret == ARG_FLAGS || w.r->ret == ARG_ENUM) &&
		    w.r->ret_xlat && !opts->raw &&
		    /* No flags at all are not worth a word. */
		    (call->ret || w.r->ret == ARG_ENUM || w.r->ret_xlat->sub)) {
			f = (struct field){ .kind = w.r->ret,
					    .xlat = w.r->ret_xlat };
			v->ops->aux_begin(v);
			v->ops->aux(v, w.r->ret == ARG_FLAGS ? "flags" : NULL);
			walk_value(&w, &f, call->ret, NULL);
			v->ops->aux_end(v);
		}
	}
	if (w.r->aux && auxes[w.r->aux] && !opts->raw)
		auxes[w.r->aux](&w);
}
