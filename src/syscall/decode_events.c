/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What read(2) brings from descriptors that give structures or a count:
 * inotify(7), fanotify(7), signalfd(2), eventfd(2), timerfd_create(2); what
 * write(2) tells a fanotify and an eventfd. Lengths in there are the tracee's
 * word: each is bounded by what is left.
 */
#include <stdio.h>
#include <string.h>

#include "syscall/layout/notify.h"
#include "syscall/layout/signal.h"
#include "syscall/walk.h"
#include "syscall/xlat/errno.h"
#include "syscall/xlat/notify.h"

enum {
	EVENTS_LIMIT = 1 << 16, /* COPY_IO_MAX: bytes that count */
	INOTIFY_HEAD = 16,
	FANOTIFY_HEAD = 24,
	FANOTIFY_VERSION = 3,
	INFO_HEAD = 4,
	FID_HEAD = 12, /* before the file handle, itself with a head: */
	HANDLE_HEAD = 8,
	RESPONSE = 8,
	FAN_INFO_BIT = 0x20,
	FAN_ERRNO_SHIFT = 24,
	SIGNALFD_BYTES = 128,
	COUNT_BYTES = 8, /* of an eventfd and a timerfd */
};

/* What is there of a buffer. */
struct events {
	struct walk *w;
	uint64_t addr;
	const unsigned char *p;
	size_t got; /* of p */
	uint64_t len;
};

static uint32_t load32(const unsigned char *p)
{
	uint32_t v;

	memcpy(&v, p, sizeof(v));
	return v;
}

static uint16_t load16(const unsigned char *p)
{
	uint16_t v;

	memcpy(&v, p, sizeof(v));
	return v;
}

/* A descriptor, or why there is none. */
static void show_fd(struct walk *w, const struct field *f, int32_t fd)
{
	const struct xlat_set *none = strcmp(f->name, "pidfd") != 0 ?
					      &xlat_fan_no_fd :
					      &xlat_fan_no_pidfd;
	const char *error;
	char buf[32];

	if (fd >= 0) {
		walk_value(w, f, (uint64_t)(int64_t)fd, NULL);
		return;
	}
	/* FAN_REPORT_FD_ERROR */
	error = xlat_name(none, (uint32_t)fd) ? NULL : errno_name(-(long)fd);
	if (!error) {
		w->ops->constant(w->v, none, (uint32_t)fd);
		return;
	}
	snprintf(buf, sizeof(buf), "-%s", error);
	w->ops->word(w->v, buf, buf);
}

static void show_response(struct walk *w, const struct field *f, uint32_t v)
{
	const char *error = errno_name(v >> FAN_ERRNO_SHIFT);

	w->ops->flags(w->v, f->xlat, v);
	/* FAN_DENY_ERRNO() */
	if (v >> FAN_ERRNO_SHIFT && error)
		w->ops->note(w->v, error);
}

/* The members of a structure of integers and arrays, which lies at p. */
static void show_members(struct walk *w, const struct layout *l, uint64_t addr,
			 const unsigned char *p)
{
	l = TABLE(l);
	for (unsigned i = 0; i < l->n; i++) {
		const struct field *f = &l->members[i];
		/* As 64 bits have them: so the kernel writes them for all. */
		size_t off = layout_offset(ABI_X86_64, l, i);
		uint64_t v = field_type_size(w->abi, f->type) ?
				     field_load(w->abi, f->type, p + off) :
				     addr + off;

		if (f->flags & FIELD_NONZERO && !v)
			continue;
		w->ops->member(w->v, f->name);
		if (f->kind == ARG_FD)
			show_fd(w, f, (int32_t)v);
		else if (f->xlat == &xlat_fan_response)
			show_response(w, f, (uint32_t)v);
		else
			walk_value(w, f, v, NULL);
	}
}

/*
 * One of many at offset `at`. Returns how many bytes it has, 0 if what is there
 * is not all of one.
 */
typedef size_t event_fn(const struct events *e, size_t at);

/* One after the other. */
static void show_all(const struct events *e, event_fn *show)
{
	struct walk *w = e->w;
	size_t at = 0, n;

	w->ops->array_begin(w->v, ARRAY_COMMA);
	for (unsigned i = 0; at < e->len; i++, at += n) {
		if ((!w->opts->verbose && i >= w->opts->strlen_max) ||
		    !walk_element(w)) {
			w->ops->more(w->v);
			break;
		}
		n = at < e->got ? show(e, at) : 0;
		if (!n) {
			walk_rest(w, e->addr + at);
			break;
		}
	}
	w->ops->array_end(w->v);
}

/* inotify */

static size_t show_inotify(const struct events *e, size_t at)
{
	const unsigned char *p = e->p + at;
	struct walk *w = e->w;
	uint32_t room;

	if (e->got - at < INOTIFY_HEAD)
		return 0;
	room = load32(p + INOTIFY_HEAD - 4);
	if (room > e->got - at - INOTIFY_HEAD)
		return 0;
	w->ops->struct_begin(w->v, TABLE(&layout_inotify_event)->name);
	show_members(w, &layout_inotify_event, e->addr + at, p);
	if (room) {
		size_t n = strnlen((const char *)p + INOTIFY_HEAD, room);

		w->ops->member(w->v, "name");
		w->ops->string(w->v, (const char *)p + INOTIFY_HEAD, n,
			       STRING_PATH |
				       (n < room ? STRING_CSTR : STRING_MORE));
	}
	w->ops->struct_end(w->v);
	return INOTIFY_HEAD + room;
}

/* fanotify */

static const struct layout *info_layout(uint8_t type)
{
	switch (type) {
	case 1:
	case 2:
	case 3:
	case 10:
	case 12: return &layout_fanotify_info_fid;
	case 4: return &layout_fanotify_info_pidfd;
	case 5: return &layout_fanotify_info_error;
	case 6: return &layout_fanotify_info_range;
	case 7: return &layout_fanotify_info_mnt;
	default: return NULL;
	}
}

static void show_bytes(struct walk *w, const char *name, const unsigned char *p,
		       size_t len)
{
	w->ops->member(w->v, name);
	w->ops->string(w->v, (const char *)p, len, STRING_HEX);
}

/* A file handle and the name behind it: `len` bytes at p. */
static void show_handle(struct walk *w, const unsigned char *p, size_t len)
{
	size_t bytes, n;

	if (len < HANDLE_HEAD || load32(p) > len - HANDLE_HEAD) {
		if (len)
			show_bytes(w, "data", p, len);
		return;
	}
	bytes = load32(p);
	w->ops->member(w->v, "handle");
	w->ops->struct_begin(w->v, "file_handle");
	w->ops->member(w->v, "handle_bytes");
	w->ops->number(w->v, bytes, BASE_UNSIGNED);
	w->ops->member(w->v, "handle_type");
	w->ops->number(w->v, (uint64_t)(int32_t)load32(p + 4), BASE_SIGNED);
	show_bytes(w, "f_handle", p + HANDLE_HEAD, bytes);
	w->ops->struct_end(w->v);
	p += HANDLE_HEAD + bytes;
	len -= HANDLE_HEAD + bytes;
	n = strnlen((const char *)p, len);
	/* Without a name there are zeros up to the end. */
	if (!n)
		return;
	w->ops->member(w->v, "name");
	w->ops->string(w->v, (const char *)p, n,
		       STRING_PATH | (n < len ? STRING_CSTR : STRING_MORE));
}

/* One record of `len` bytes: its own length, and it is within them. */
static void show_info(struct walk *w, uint64_t addr, const unsigned char *p,
		      size_t len)
{
	const struct layout *l = info_layout(p[0]);
	size_t known = l ? layout_size(ABI_X86_64, l) : INFO_HEAD;

	if (known > len) {
		l = NULL;
		known = INFO_HEAD;
	}
	if (!l)
		l = &layout_fanotify_info_header;
	w->ops->struct_begin(w->v, TABLE(l)->name);
	show_members(w, l, addr, p);
	if (l == &layout_fanotify_info_fid)
		show_handle(w, p + FID_HEAD, len - FID_HEAD);
	else if (len > known)
		show_bytes(w, "data", p + known, len - known);
	w->ops->struct_end(w->v);
}

/* The records behind the head of an event, `len` bytes at p. */
static void show_infos(struct walk *w, uint64_t addr, const unsigned char *p,
		       size_t len)
{
	size_t n;

	w->ops->member(w->v, "info");
	w->ops->array_begin(w->v, ARRAY_COMMA);
	for (; len; addr += n, p += n, len -= n) {
		n = len < INFO_HEAD ? 0 : load16(p + 2);
		if (n < INFO_HEAD || n > len || !walk_element(w)) {
			walk_rest(w, addr);
			break;
		}
		show_info(w, addr, p, n);
	}
	w->ops->array_end(w->v);
}

static size_t show_fanotify(const struct events *e, size_t at)
{
	const unsigned char *p = e->p + at;
	size_t left = e->got - at, head, len;
	struct walk *w = e->w;

	if (left < FANOTIFY_HEAD)
		return 0;
	len = load32(p);
	head = load16(p + 6);
	if (len < FANOTIFY_HEAD || len > left)
		return 0;
	w->ops->struct_begin(w->v, TABLE(&layout_fanotify_event)->name);
	show_members(w, &layout_fanotify_event, e->addr + at, p);
	if (head >= FANOTIFY_HEAD && head < len)
		show_infos(w, e->addr + at + head, p + head, len - head);
	w->ops->struct_end(w->v);
	return len;
}

/* An answer: there is one in a call, and what may be said with it. */
static void show_answer(const struct events *e)
{
	size_t rest = e->got - RESPONSE,
	       known = layout_size(ABI_X86_64, &layout_fanotify_response_rule);
	const unsigned char *p = e->p + RESPONSE;
	struct walk *w = e->w;

	w->ops->struct_begin(w->v, TABLE(&layout_fanotify_response)->name);
	show_members(w, &layout_fanotify_response, e->addr, e->p);
	if (rest >= known && load32(e->p + 4) & FAN_INFO_BIT && p[0] == 1) {
		w->ops->member(w->v, "info");
		w->ops->struct_begin(
			w->v, TABLE(&layout_fanotify_response_rule)->name);
		show_members(w, &layout_fanotify_response_rule,
			     e->addr + RESPONSE, p);
		w->ops->struct_end(w->v);
		p += known;
		rest -= known;
	}
	if (rest)
		show_bytes(w, "data", p, rest);
	w->ops->struct_end(w->v);
}

/* signalfd, eventfd, timerfd */

static void show_signals(const struct events *e)
{
	static const struct field elem = { NULL, ARG_STRUCT, .type = T_INLINE,
					   .layout = &layout_signalfd_siginfo };

	walk_array(e->w, &elem, e->addr, e->len / SIGNALFD_BYTES, ARRAY_COMMA);
}

static void show_count(const struct events *e)
{
	uint64_t v;

	memcpy(&v, e->p, sizeof(v));
	e->w->ops->array_begin(e->w->v, ARRAY_COMMA);
	e->w->ops->number(e->w->v, v, BASE_UNSIGNED);
	e->w->ops->array_end(e->w->v);
}

/*
 * What `len` bytes may be that begin like this, so that the ptrace engine need
 * not ask what each descriptor is. More than one kind can be.
 */
static bool is_plausible(const struct walk *w, const unsigned char *p,
			 size_t got, uint64_t len)
{
	/* Events of an inotify, whose names are as long as that is sized. */
	if (got >= INOTIFY_HEAD && w->phase == PHASE_EXIT &&
	    !(load32(p + 12) % INOTIFY_HEAD) &&
	    load32(p + 12) <= len - INOTIFY_HEAD && load32(p + 4))
		return true;
	if (got >= FANOTIFY_HEAD && w->phase == PHASE_EXIT &&
	    p[4] == FANOTIFY_VERSION && load16(p + 6) >= FANOTIFY_HEAD)
		return true;
	if (got >= RESPONSE && w->phase == PHASE_ENTER && (load32(p + 4) & 3) &&
	    !(load32(p + 4) & 0xffffcc))
		return true;
	if (w->phase == PHASE_EXIT && len >= SIGNALFD_BYTES &&
	    !(len % SIGNALFD_BYTES) && got >= 4 && p[0] && p[0] <= 64 &&
	    load32(p) == p[0])
		return true;
	return len == COUNT_BYTES && got >= COUNT_BYTES;
}

/* Shows `e` as what the descriptor makes of it; false if it can't be that. */
static bool show(const struct events *e, int format)
{
	bool reading = e->w->phase == PHASE_EXIT;

	switch (format) {
	case FD_FORMAT_INOTIFY:
		if (!reading || e->got < INOTIFY_HEAD)
			return false;
		show_all(e, show_inotify);
		return true;
	case FD_FORMAT_FANOTIFY:
		if (!reading && e->got >= RESPONSE && e->got == e->len)
			show_answer(e);
		else if (reading && e->got >= FANOTIFY_HEAD)
			show_all(e, show_fanotify);
		else
			return false;
		return true;
	case FD_FORMAT_SIGNALFD:
		if (!reading || e->got < SIGNALFD_BYTES)
			return false;
		show_signals(e);
		return true;
	case FD_FORMAT_TIMERFD:
	case FD_FORMAT_EVENTFD:
		if (e->got < COUNT_BYTES || e->len != COUNT_BYTES ||
		    (format == FD_FORMAT_TIMERFD && !reading))
			return false;
		show_count(e);
		return true;
	default: return false;
	}
}

bool walk_events(struct walk *w, uint64_t addr, uint64_t len)
{
	const struct call *c = w->call;
	struct events e = { .w = w, .addr = addr, .len = len };
	uint64_t peek = w->opts->strlen_max;
	int format;

	if (len < COUNT_BYTES || !addr || !c->mem || !c->format_of ||
	    c->plain || w->opts->no_deref || w->r->args[0]->kind != ARG_FD)
		return false;
	/* As many bytes as will be shown if it is nothing. */
	if (peek < FANOTIFY_HEAD)
		peek = FANOTIFY_HEAD;
	if (peek > len)
		peek = len;
	e.got = memory_get(c->mem, w->phase, addr, peek, &e.p);
	if (!is_plausible(w, e.p, e.got, len))
		return false;
	format = c->format_of(c, (int)w->r->value[0]);
	if (format < FD_FORMAT_INOTIFY)
		return false;
	e.got = memory_get(c->mem, w->phase, addr,
			   len < EVENTS_LIMIT ? len : EVENTS_LIMIT, &e.p);
	return show(&e, format);
}
