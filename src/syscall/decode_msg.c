/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Messages of sockets: struct msghdr and mmsghdr, and the control messages
 * in them: recv(2), send(2), cmsg(3), unix(7), ip(7), ipv6(7), udp(7).
 */
#include <string.h>

#include "syscall/layout/cmsg.h"
#include "syscall/walk.h"
#include "syscall/xlat/net.h"
#include "syscall/xlat/sockopt.h"

enum {
	CONTROL_MAX = 1 << 17, /* net.core.optmem_max is less by default */
	DATA_SHOWN = 4096,     /* bytes of a message that nobody knows */
	VLEN_MAX = 1024,       /* UIO_MAXIOV: sendmmsg(2) */
};

struct msghdr_words {
	uint64_t name;
	int32_t namelen;
	uint64_t iov, iovlen;
	uint64_t control, controllen;
	uint32_t flags;
};

static unsigned msghdr_size(enum abi abi)
{
	return abi_wordsize(abi) == 8 ? 56 : 28;
}

static unsigned mmsghdr_size(enum abi abi)
{
	return abi_wordsize(abi) == 8 ? 64 : 32;
}

/* Seven words, of which two are an int and padding. */
static void msghdr_load(enum abi abi, const unsigned char *p,
			struct msghdr_words *m)
{
	unsigned word = abi_wordsize(abi);

	m->name = field_load(abi, T_PTR, p);
	m->namelen = (int32_t)field_load(abi, T_S32, p + word);
	m->iov = field_load(abi, T_PTR, p + 2 * word);
	m->iovlen = field_load(abi, T_ULONG, p + 3 * word);
	m->control = field_load(abi, T_PTR, p + 4 * word);
	m->controllen = field_load(abi, T_ULONG, p + 5 * word);
	m->flags = (uint32_t)field_load(abi, T_U32, p + 6 * word);
}

static bool msghdr_read(struct walk *w, uint64_t addr, struct msghdr_words *m)
{
	unsigned char buf[56];

	if (!walk_read(w, addr, buf, msghdr_size(w->abi)))
		return false;
	msghdr_load(w->abi, buf, m);
	return true;
}

/* control messages */

static void cmsg_bytes(struct walk *w, const unsigned char *p, uint64_t len)
{
	bool more = len > DATA_SHOWN;

	w->ops->string(w->v, (const char *)p, more ? DATA_SHOWN : len,
		       STRING_HEX | (more ? STRING_MORE : 0));
}

/* One of them, whose header is at p and whose data has `len` bytes. */
static void walk_cmsg(struct walk *w, uint64_t addr, const unsigned char *p,
		      uint64_t len)
{
	unsigned word = abi_wordsize(w->abi);
	uint32_t level = field_load(w->abi, T_U32, p + word);
	uint32_t type = field_load(w->abi, T_U32, p + word + 4);
	const struct xlat_set *types = cmsg_types(level);
	bool one = false;
	const struct field *data = cmsg_data(level, type, len, &one);

	w->ops->struct_begin(w->v, "cmsghdr");
	w->ops->member(w->v, "cmsg_len");
	w->ops->number(w->v, field_load(w->abi, T_ULONG, p), BASE_UNSIGNED);
	w->ops->member(w->v, "cmsg_level");
	w->ops->constant(w->v, &xlat_cmsg_level, level);
	w->ops->member(w->v, "cmsg_type");
	if (types)
		w->ops->constant(w->v, types, type);
	else
		w->ops->number(w->v, type, BASE_HEX);
	if (len) {
		w->ops->member(w->v, "cmsg_data");
		addr += word + 8;
		if (data && one)
			walk_value(w, data,
				   field_load(w->abi, data->type, p + word + 8),
				   NULL);
		else if (data)
			walk_data(w, data, addr, len);
		else
			cmsg_bytes(w, p + word + 8, len);
	}
	w->ops->struct_end(w->v);
}

void walk_cmsgs(struct walk *w, uint64_t addr, uint64_t len)
{
	unsigned word = abi_wordsize(w->abi), header = word + 8;
	uint64_t have = len < CONTROL_MAX ? len : CONTROL_MAX;
	const unsigned char *p;

	if (have < header || !addr || !w->call->mem ||
	    memory_get(w->call->mem, w->phase, addr, have, &p) < have) {
		w->ops->pointer(w->v, addr, addr ? MEM_FAULTED : MEM_OK);
		return;
	}
	w->ops->array_begin(w->v, ARRAY_COMMA);
	while (have >= header && walk_element(w)) {
		uint64_t n = field_load(w->abi, T_ULONG, p);
		uint64_t mine = n < have ? n : have;

		walk_cmsg(w, addr, p, mine > header ? mine - header : 0);
		if (n < header || n >= have) {
			/* A length of nonsense hides what is behind it. */
			have = n < header ? have - header : 0;
			addr += header;
			break;
		}
		n = (n + word - 1) & -(uint64_t)word;
		if (n >= have) {
			have = 0;
			break;
		}
		p += n;
		addr += n;
		have -= n;
	}
	if (have || len > CONTROL_MAX)
		walk_rest(w, addr);
	w->ops->array_end(w->v);
}

void decode_cmsgs(struct walk *w, const struct field *f, uint64_t v,
		  const struct frame *fr)
{
	uint64_t len = walk_len(w, f, fr);

	walk_cmsgs(w, v, len == UINT64_MAX ? 0 : len);
}

/* messages */

/*
 * `namelen_in` is what the tracee gave in place of m->namelen; `left` are
 * the bytes that the buffers have between them.
 */
static void walk_msghdr(struct walk *w, const struct msghdr_words *m,
			int32_t namelen_in, uint64_t left)
{
	static const struct field flags = { "msg_flags", ARG_FLAGS,
					    .type = T_U32,
					    .xlat = &xlat_msg_flags };
	int32_t namelen = m->namelen < namelen_in ? m->namelen : namelen_in;

	w->ops->struct_begin(w->v, "msghdr");
	w->ops->member(w->v, "msg_name");
	walk_sockaddr(w, m->name, namelen);
	w->ops->member(w->v, "msg_namelen");
	if (m->namelen != namelen_in) {
		w->ops->number(w->v, (uint64_t)(int64_t)namelen_in,
			       BASE_SIGNED);
		w->ops->change(w->v);
	}
	w->ops->number(w->v, (uint64_t)(int64_t)m->namelen, BASE_SIGNED);
	w->ops->member(w->v, "msg_iov");
	walk_iovec(w, m->iov, m->iovlen, left);
	w->ops->member(w->v, "msg_iovlen");
	w->ops->number(w->v, m->iovlen, BASE_UNSIGNED);
	if (m->controllen) {
		w->ops->member(w->v, "msg_control");
		walk_cmsgs(w, m->control, m->controllen);
	}
	w->ops->member(w->v, "msg_controllen");
	w->ops->number(w->v, m->controllen, BASE_UNSIGNED);
	walk_member(w, flags.name, &flags, m->flags);
	w->ops->struct_end(w->v);
}

void decode_msghdr(struct walk *w, const struct field *f, uint64_t v,
		   const struct frame *fr)
{
	struct msghdr_words in, out;

	w->phase = PHASE_ENTER;
	if (!msghdr_read(w, v, &in)) {
		w->ops->pointer(w->v, v, v ? MEM_FAULTED : MEM_OK);
	} else if (f->dir == DIR_IN) {
		walk_msghdr(w, &in, in.namelen, UINT64_MAX);
	} else if (!walk_succeeded(w)) {
		/* Nothing came; what remains to be said is what was asked. */
		w->ops->struct_begin(w->v, "msghdr");
		w->ops->member(w->v, "msg_namelen");
		w->ops->number(w->v, (uint64_t)(int64_t)in.namelen,
			       BASE_SIGNED);
		w->ops->struct_end(w->v);
	} else {
		w->phase = PHASE_EXIT;
		if (msghdr_read(w, v, &out))
			walk_msghdr(w, &out, in.namelen, w->call->ret);
		else
			walk_unread(w, v);
	}
}

/* The array of messages as it was given and as it came back. */
struct vector {
	bool receiving;
	uint64_t n;    /* messages to be shown */
	uint64_t done; /* of which so many have a length */
	size_t size;   /* bytes of one */
	const unsigned char *in, *out;
	size_t in_len; /* bytes; out has all of `done`, or is NULL */
};

/*
 * Reads both. On entry all the elements are read in one piece, so that what
 * their msg_namelen was is known at the end, though only then is known how
 * many of them count.
 */
static bool vector_read(struct walk *w, uint64_t addr, uint64_t vlen,
			struct vector *a)
{
	size_t want;

	if (vlen) {
		want = vlen * a->size;
		a->in_len = memory_get(w->call->mem, PHASE_ENTER, addr, want,
				       &a->in);
		if (a->in_len < a->size)
			return false;
	}
	if (walk_succeeded(w))
		a->done = (uint64_t)w->call->ret < vlen ?
				  (uint64_t)w->call->ret :
				  vlen;
	if (a->done) {
		want = a->done * a->size;
		if (memory_get(w->call->mem, PHASE_EXIT, addr, want, &a->out) <
		    want)
			a->out = NULL;
	}
	a->n = a->receiving ? a->done : vlen;
	return !a->receiving || (walk_succeeded(w) && (a->out || !a->n));
}

static void walk_mmsghdr(struct walk *w, const struct vector *a, uint64_t i)
{
	unsigned head = msghdr_size(w->abi);
	bool has_len = i < a->done && a->out;
	struct msghdr_words m, given;
	uint64_t left = UINT64_MAX;
	uint32_t len = 0;

	msghdr_load(w->abi, (a->receiving ? a->out : a->in) + i * a->size, &m);
	given = m;
	if ((i + 1) * a->size <= a->in_len)
		msghdr_load(w->abi, a->in + i * a->size, &given);
	if (has_len)
		len = field_load(w->abi, T_U32, a->out + i * a->size + head);
	if (a->receiving)
		left = len;
	w->ops->struct_begin(w->v, "mmsghdr");
	w->ops->member(w->v, "msg_hdr");
	walk_msghdr(w, &m, given.namelen, left);
	if (has_len) {
		w->ops->member(w->v, "msg_len");
		w->ops->number(w->v, len, BASE_UNSIGNED);
	}
	w->ops->struct_end(w->v);
}

/*
 * sendmmsg() gives vlen messages and gets the msg_len of the first so many;
 * recvmmsg() (.len is LEN_FROM_RET) gets all there is of so many.
 */
void decode_mmsghdr(struct walk *w, const struct field *f, uint64_t v,
		    const struct frame *fr)
{
	struct vector a = { .receiving = f->len.from == LEN_FROM_RET,
			    .size = mmsghdr_size(w->abi) };
	uint64_t vlen = 0, i;

	if (fr && f->len.index < fr->n)
		vlen = (uint32_t)fr->value[f->len.index];
	if (vlen > VLEN_MAX)
		vlen = VLEN_MAX;
	if (!v || !w->call->mem || !vector_read(w, v, vlen, &a)) {
		w->ops->pointer(w->v, v, v ? MEM_FAULTED : MEM_OK);
		return;
	}
	w->phase = a.receiving ? PHASE_EXIT : PHASE_ENTER;
	w->ops->array_begin(w->v, ARRAY_COMMA);
	for (i = 0; i < a.n; i++) {
		if (!w->opts->verbose && i >= w->opts->strlen_max)
			break;
		if (!a.receiving && (i + 1) * a.size > a.in_len) {
			walk_rest(w, v + i * a.size);
			a.n = i;
			break;
		}
		walk_mmsghdr(w, &a, i);
	}
	if (i < a.n)
		w->ops->more(w->v);
	w->ops->array_end(w->v);
}

void decode_aux_timeout_left(struct walk *w)
{
	unsigned i = w->r->aux_arg;

	if (!walk_succeeded(w))
		return;
	if (!w->call->ret) {
		decode_aux_timeout(w);
		return;
	}
	if (i >= w->r->nargs || !w->r->value[i])
		return;
	w->phase = PHASE_EXIT;
	w->ops->aux_begin(w->v);
	w->ops->aux(w->v, "left");
	walk_value(w, w->r->args[i], w->r->value[i], NULL);
	w->ops->aux_end(w->v);
}
