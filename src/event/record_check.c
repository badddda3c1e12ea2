/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Whether bytes are a record: every length in it, and every enumeration that
 * others use as an index. Whoever comes after this needs no bounds checks
 * save on what is text.
 */
#include <errno.h>
#include <string.h>

#include "event/assemble.h"
#include "syscall/call.h"

enum { NARGS_MAX = 7, MANY_SEGMENTS = 255 };

/* Bytes that the fixed part of each type has at least. */
static const uint16_t fixed[RECORD_TYPE_COUNT] = {
	[RECORD_CALL] = sizeof(struct record_call),
	[RECORD_ENTER] = sizeof(struct record_call),
	[RECORD_SIGNAL] = sizeof(struct record_signal),
	[RECORD_STOP] = sizeof(struct record_stop),
	[RECORD_NEW] = sizeof(struct record_new),
	[RECORD_EXEC] = sizeof(struct record_exec),
	[RECORD_EXIT] = sizeof(struct record_exit),
	[RECORD_ATTACH] = sizeof(struct record_attach),
	[RECORD_DETACH] = sizeof(struct record_detach),
	[RECORD_THREAD] = sizeof(struct record_thread),
	[RECORD_OBJECT] = sizeof(struct record_object),
	[RECORD_IDENT] = sizeof(struct record_ident),
	[RECORD_FD] = sizeof(struct record_fd_map),
	[RECORD_LOST] = sizeof(struct record_lost),
	[RECORD_PLACE] = sizeof(struct record_place),
	[RECORD_STACK] = sizeof(struct record_stack),
	[RECORD_GENL] = sizeof(struct record_genl),
};

/* The segments between `off` and the end of the record. */
static bool segments_fit(const char *p, const struct record *r, size_t off)
{
	struct record_segment seg;

	for (unsigned n = 0; n < r->nsegs || r->nsegs == MANY_SEGMENTS; n++) {
		/* So many that the count does not say: they go to the end. */
		if (r->nsegs == MANY_SEGMENTS && off == r->len)
			return n >= MANY_SEGMENTS;
		if (r->len - off < sizeof(seg))
			return false;
		memcpy(&seg, p + off, sizeof(seg));
		off += sizeof(seg);
		if (seg.len > r->len - off || seg.phase > PHASE_EXIT ||
		    seg.status > MEM_LATE)
			return false;
		/* The record's length is a multiple of 8, so it fits padded. */
		off += (seg.len + 7) & ~(size_t)7;
	}
	return true;
}

static bool call_fits(const char *p, const struct record *r)
{
	size_t off = r->head;

	if (r->nargs > NARGS_MAX || r->abi >= ABI_COUNT)
		return false;
	off += r->nargs * sizeof(uint64_t);
	off += r->nfds * sizeof(struct record_fd);
	return off <= r->len && segments_fit(p, r, off);
}

static bool object_fits(const char *p, const struct record *r)
{
	struct record_object o;

	memcpy(&o, p, sizeof(o));
	return (uint64_t)o.name_len + o.peer_name_len <=
	       (uint64_t)r->len - r->head;
}

static bool place_fits(const char *p, const struct record *r)
{
	struct record_place l;

	memcpy(&l, p, sizeof(l));
	return (uint64_t)l.module_len + l.symbol_len + l.file_len <=
		       (uint64_t)r->len - r->head &&
	       l.build_id_len <= sizeof(l.build_id);
}

static bool stack_fits(const char *p, const struct record *r)
{
	struct record_stack s;

	memcpy(&s, p, sizeof(s));
	return (uint64_t)s.n * sizeof(struct record_frame) <=
		       (uint64_t)r->len - r->head &&
	       s.end < STACK_END_COUNT && s.how < STACK_HOW_COUNT;
}

int64_t record_check(const void *p, size_t avail)
{
	struct record r;
	bool fits = true;

	if (avail < sizeof(r))
		return 0;
	memcpy(&r, p, sizeof(r));
	if (r.len < sizeof(r) || r.len > RECORD_MAX || r.len % 8 ||
	    r.head < sizeof(r) || r.head > r.len || r.head % 8)
		return -EBADMSG;
	if (r.type < RECORD_TYPE_COUNT && r.head < fixed[r.type])
		return -EBADMSG;
	if (r.len > avail)
		return 0;
	switch (r.type) {
	case RECORD_CALL:
	case RECORD_ENTER: fits = call_fits(p, &r); break;
	case RECORD_OBJECT: fits = object_fits(p, &r); break;
	case RECORD_PLACE: fits = place_fits(p, &r); break;
	case RECORD_STACK: fits = stack_fits(p, &r); break;
	default: break;
	}
	return fits ? (int64_t)r.len : -EBADMSG;
}
