/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Buffers of sockets of netlink: messages one behind the other, each with a
 * header, a structure and attributes: netlink(7). What the families have is
 * data, in netlink/.
 */
#include <stdio.h>
#include <string.h>

#include "basic/cleanup.h"
#include "syscall/netlink/netlink.h"
#include "syscall/walk.h"
#include "syscall/xlat/errno.h"
#include "syscall/xlat/netlink.h"

enum {
	BYTES_MAX = 1 << 16,	 /* COPY_IO_MAX: of a buffer that count */
	LEN_PLAUSIBLE = 1 << 24, /* no message is longer */
	NLMSG_ERROR_TYPE = 2,
	NLMSG_DONE_TYPE = 3,
	NLM_REQUEST = 0x1,
	NLM_CAPPED = 0x100,
	ERROR_BYTES = 4, /* before the header in an nlmsgerr */
};

static const struct nl_family *const families[] = {
	&nl_family_audit,      &nl_family_connector, &nl_family_crypto,
	&nl_family_fib_lookup, &nl_family_generic,   &nl_family_iscsi,
	&nl_family_netfilter,  &nl_family_route,     &nl_family_scsitransport,
	&nl_family_selinux,    &nl_family_sock_diag, &nl_family_uevent,
	&nl_family_xfrm,
};

const struct nl_message *nl_message_find(const struct nl_family *f,
					 uint16_t type)
{
	const struct nl_messages *all = f->messages ? TABLE(f->messages) : NULL;

	for (unsigned i = 0; all && i < all->n; i++)
		if (all->items[i].type == type)
			return &all->items[i];
	return NULL;
}

/* the header */

struct header {
	uint32_t len;
	uint16_t type, flags;
	uint32_t seq, pid;
};

static struct header header_load(const unsigned char *p)
{
	struct header h;

	memcpy(&h, p, NL_HEADER);
	return h;
}

/* "RTM_???" as a set of one, so that every visitor knows what it is. */
static void show_type(struct nl *n, uint16_t type)
{
	const struct nl_family *f = n->family;
	const struct nl_message *m = NULL;
	uint64_t value = type;
	struct xlat_set set = { XLAT_JUST(&value, NULL) };
	char name[96];

	if (type < NL_MIN_TYPE || !f) {
		n->w->ops->constant(n->w->v, &xlat_nlmsg_type, type);
		return;
	}
	set.prefix = f->prefix ? f->prefix : TABLE(&xlat_nlmsg_type)->prefix;
	m = nl_message_find(f, type);
	if (m)
		set.names = m->name;
	else if (f->name && f->name(n, type, name, sizeof(name)))
		set.names = name;
	set.n = !!set.names;
	n->w->ops->constant(n->w->v, &set, type);
}

static const struct xlat_set *flags_of(const struct nl *n, uint16_t type)
{
	static const struct xlat_set *const sets[] = {
		[NL_F_NONE] = &xlat_nlm_flags,
		[NL_F_GET] = &xlat_nlm_get_flags,
		[NL_F_NEW] = &xlat_nlm_new_flags,
		[NL_F_DEL] = &xlat_nlm_delete_flags,
		[NL_F_ACK] = &xlat_nlm_ack_flags,
	};
	const struct nl_family *f = n->family;
	const struct nl_message *m;

	if (type < NL_MIN_TYPE)
		return sets[type == NLMSG_ERROR_TYPE ? NL_F_ACK : NL_F_NONE];
	if (!f)
		return sets[NL_F_NONE];
	m = nl_message_find(f, type);
	if (m)
		return sets[m->flags];
	return sets[f->flags_of ? f->flags_of(type) : f->flags];
}

static void show_header(struct nl *n, const struct header *h)
{
	struct walk *w = n->w;

	w->ops->struct_begin(w->v, "nlmsghdr");
	w->ops->member(w->v, "nlmsg_len");
	w->ops->number(w->v, h->len, BASE_UNSIGNED);
	w->ops->member(w->v, "nlmsg_type");
	show_type(n, h->type);
	w->ops->member(w->v, "nlmsg_flags");
	w->ops->flags(w->v, flags_of(n, h->type), h->flags);
	w->ops->member(w->v, "nlmsg_seq");
	w->ops->number(w->v, h->seq, BASE_UNSIGNED);
	w->ops->member(w->v, "nlmsg_pid");
	w->ops->pid(w->v, (pid_t)h->pid);
	w->ops->struct_end(w->v);
}

/* payloads */

static const struct nl_attr nlmsgerr_items[] = {
	NLA_STR(1, "NLMSGERR_ATTR_MSG"),
	NLA_U32(2, "NLMSGERR_ATTR_OFFS"),
	NLA_ARRAY(3, "NLMSGERR_ATTR_COOKIE", nl_u8),
	NLA(4, "NLMSGERR_ATTR_POLICY"),
	NLA_U32(5, "NLMSGERR_ATTR_MISS_TYPE"),
	NLA_U32(6, "NLMSGERR_ATTR_MISS_NEST"),
};
static NL_SET_OF(nlmsgerr, "NLMSGERR_ATTR_???");

static void show_message(struct nl *n, const unsigned char *p, size_t len);

/* -ENOENT, as the kernel has it. */
static void show_errno(struct walk *w, int32_t error)
{
	const char *name = error < 0 ? errno_name(-(int64_t)error) : NULL;
	char buf[32];

	if (!name) {
		w->ops->number(w->v, (uint64_t)(int64_t)error, BASE_SIGNED);
		return;
	}
	snprintf(buf, sizeof(buf), "-%s", name);
	w->ops->word(w->v, buf, buf);
}

/*
 * struct nlmsgerr: the error, the message that it is about, or its header
 * alone, and attributes.
 */
static void show_error(struct nl *n, const unsigned char *p, size_t len,
		       bool capped)
{
	struct walk *w = n->w;
	size_t message;
	struct header h;
	int32_t error;

	if (len < ERROR_BYTES + NL_HEADER || n->depth >= NL_DEPTH) {
		nl_bytes(n, p, len);
		return;
	}
	memcpy(&error, p, sizeof(error));
	p += ERROR_BYTES;
	len -= ERROR_BYTES;
	h = header_load(p);
	message = capped || h.len < NL_HEADER ? NL_HEADER : h.len;
	if (message > len)
		message = len;
	n->depth++;
	if (len > message)
		w->ops->array_begin(w->v, ARRAY_COMMA);
	w->ops->struct_begin(w->v, "nlmsgerr");
	w->ops->member(w->v, "error");
	show_errno(w, error);
	w->ops->member(w->v, "msg");
	show_message(n, p, message);
	w->ops->struct_end(w->v);
	if (len > message) {
		size_t at = (message + 3) & ~(size_t)3;

		if (at < len)
			nl_attrs(n, &nlmsgerr, p + at, len - at);
		else
			nl_bytes(n, p + message, len - message);
		w->ops->array_end(w->v);
	}
	n->depth--;
}

/* An error, alone or with attributes. */
static bool is_done(const unsigned char *p, size_t len)
{
	enum { DONE = sizeof(int32_t) };

	return len == DONE ||
	       (len > DONE && nl_looks_like_attrs(p + DONE, len - DONE));
}

/* As elements of the message: a structure, attributes, or bytes. */
static void show_payload(struct nl *n, const struct header *h,
			 const unsigned char *p, size_t len)
{
	const struct nl_family *f = n->family;
	const struct nl_message *m = f ? nl_message_find(f, h->type) : NULL;
	const struct nl_set *set = m ? m->attrs : NULL;
	struct walk *w = n->w;
	int32_t error;

	n->af = p[0];
	n->request = h->flags & NLM_REQUEST;
	/* Answers have the port of who has asked, which is not 0. */
	n->event = w->phase == PHASE_EXIT && !n->request && !h->pid;
	if (f && f->any && f->any(n, h->type, p, len))
		return;
	if (h->type == NLMSG_ERROR_TYPE) {
		show_error(n, p, len, h->flags & NLM_CAPPED);
		return;
	}
	if (h->type == NLMSG_DONE_TYPE && is_done(p, len)) {
		memcpy(&error, p, sizeof(error));
		w->ops->number(w->v, (uint64_t)(int64_t)error, BASE_SIGNED);
		/* NLM_F_ACK_TLVS: what it was about. */
		nl_rest(n, &nlmsgerr, p, len, sizeof(error));
		return;
	}
	if (h->type >= NL_MIN_TYPE && f && f->payload &&
	    f->payload(n, h->type, p, len))
		return;
	if (h->type < NL_MIN_TYPE || !m || (!m->header && !m->attrs)) {
		nl_bytes(n, p, len);
		return;
	}
	if (m->request && n->request)
		set = m->request;
	if (m->header)
		nl_struct_attrs(n, m->header, set, p, len);
	else
		nl_rest(n, set, p, len, 0);
}

/* The message at p, of which `len` bytes are there, its header at least. */
static void show_message(struct nl *n, const unsigned char *p, size_t len)
{
	struct header h = header_load(p);
	size_t mine = h.len < len ? h.len : len;
	struct walk *w = n->w;
	/* Memory ends behind the header. */
	bool cut = n->cut && mine == NL_HEADER && h.len > NL_HEADER &&
		   !n->depth;

	if (mine > NL_HEADER || cut)
		w->ops->array_begin(w->v, ARRAY_COMMA);
	show_header(n, &h);
	if (mine > NL_HEADER)
		show_payload(n, &h, p + NL_HEADER, mine - NL_HEADER);
	else if (cut)
		walk_unread(w, nl_addr_of(n, p + NL_HEADER));
	if (mine > NL_HEADER || cut)
		w->ops->array_end(w->v);
}

/* buffers */

/* Bytes from this message to the next; 0: there is none. */
static size_t step_of(const unsigned char *p, size_t len)
{
	struct header h = header_load(p);
	size_t step = ((size_t)h.len + 3) & ~(size_t)3;

	return h.len >= NL_HEADER && step < len ? step : 0;
}

/* `got` of `len` bytes were captured. */
static void show_messages(struct nl *n, const unsigned char *p, uint64_t got,
			  uint64_t len)
{
	struct walk *w = n->w;
	bool cut = got < len, many = step_of(p, len);

	if (many)
		w->ops->array_begin(w->v, ARRAY_COMMA);
	for (unsigned i = 0;; i++) {
		size_t step;

		if ((!w->opts->verbose && i >= w->opts->strlen_max) ||
		    !walk_element(w)) {
			w->ops->more(w->v);
			break;
		}
		if (got < NL_HEADER) {
			if (cut)
				walk_rest(w, nl_addr_of(n, p));
			else
				nl_bytes(n, p, got);
			break;
		}
		step = step_of(p, len);
		show_message(n, p, got);
		if (!step)
			break;
		if (step > got)
			step = got;
		p += step;
		got -= step;
		len -= step;
	}
	if (many)
		w->ops->array_end(w->v);
}

/* uevents, and messages of udev: text, or what udev puts before it. */
static bool looks_like_uevent(const unsigned char *p, size_t len)
{
	static const char *const actions[] = {
		"add@",	   "bind@",    "change@", "move@",
		"online@", "offline@", "remove@", "unbind@",
	};

	if (!memcmp(p, "libudev", 8))
		return true;
	for (size_t i = 0; i < ARRAY_SIZE(actions); i++) {
		size_t n = strlen(actions[i]);

		if (n < len && !memcmp(p, actions[i], n))
			return true;
	}
	return false;
}

/*
 * Whether it is worth asking what the descriptor is: without -y that costs
 * the ptrace engine a system call or two. What is read of a file, or sent by
 * a socket that is none of netlink, hardly ever begins like this.
 */
static bool is_plausible(const struct walk *w, const unsigned char *p,
			 size_t have, uint64_t len)
{
	bool socket = w->call->sysent->classes & SC_NETWORK;
	struct header h = header_load(p);

	if (socket ? h.len < LEN_PLAUSIBLE : h.len >= NL_HEADER && h.len <= len)
		return true;
	return looks_like_uevent(p, have);
}

static const struct nl_family *family_of(int protocol)
{
	for (size_t i = 0; i < ARRAY_SIZE(families); i++)
		if (families[i]->protocol == protocol)
			return families[i];
	return NULL;
}

bool walk_netlink(struct walk *w, uint64_t addr, uint64_t len)
{
	const struct call *c = w->call;
	struct nl n = { .w = w, .addr = addr };
	uint64_t peek = w->opts->strlen_max, want = len;
	const unsigned char *p;
	size_t got;
	int protocol;

	if (len < NL_HEADER || !addr || !c->mem || !c->format_of ||
	    w->r->args[0]->kind != ARG_FD)
		return false;
	/* As many bytes as will be shown if it is not. */
	if (peek < NL_HEADER)
		peek = NL_HEADER;
	if (peek > len)
		peek = len;
	got = memory_get(c->mem, w->phase, addr, peek, &p);
	if (got < NL_HEADER || !is_plausible(w, p, got, len))
		return false;
	protocol = c->format_of(c, (int)w->r->value[0]);
	if (protocol < FD_FORMAT_NETLINK || protocol >= FD_FORMAT_INOTIFY)
		return false;
	if (want > BYTES_MAX)
		want = BYTES_MAX;
	got = memory_get(c->mem, w->phase, addr, want, &n.base);
	if (got < NL_HEADER)
		return false;
	n.cut = got < want && memory_is_cut(c->mem, w->phase, addr, got);
	n.family = family_of(protocol);
	if (n.family && n.family->raw)
		return n.family->raw(&n, n.base, got);
	show_messages(&n, n.base, got, len);
	return true;
}
