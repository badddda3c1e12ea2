/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Commands of the device mapper. Each has a struct dm_ioctl with a buffer of
 * its own behind it, of which the command says what is in there as it goes in
 * and as it comes back: <linux/dm-ioctl.h>. Offsets in the buffer are
 * whatever the tracee made of them: each must lead on, and stay within.
 */
#include <string.h>

#include "syscall/walk.h"
#include "syscall/xlat/dm.h"

enum {
	HEAD = 305, /* up to the end of the uuid */
	DM_BYTES_MAX = 1 << 14,
	DM_MAJOR = 4,
	/* where members are */
	SIZE_AT = 12,
	START_AT = 16,
	TARGETS_AT = 20,
	OPEN_AT = 24,
	FLAGS_AT = 28,
	EVENT_AT = 32,
	DEV_AT = 40,
	NAME_AT = 48,
	NAME_BYTES = 128,
	UUID_AT = 176,
	UUID_BYTES = 129,
	/* what structures have before their strings */
	SPEC_HEAD = 40,
	DEPS_HEAD = 8,
	NAMES_HEAD = 12,
	VERSIONS_HEAD = 16,
	MSG_HEAD = 8,
	EVENTS_MINOR = 37, /* a number of events behind each name */
	SUSPEND_FLAG = 0x2,
	DATA_OUT_FLAG = 0x10000,
};

enum dm_command {
	DM_VERSION,
	DM_REMOVE_ALL,
	DM_LIST_DEVICES,
	DM_DEV_CREATE,
	DM_DEV_REMOVE,
	DM_DEV_RENAME,
	DM_DEV_SUSPEND,
	DM_DEV_STATUS,
	DM_DEV_WAIT,
	DM_TABLE_LOAD,
	DM_TABLE_CLEAR,
	DM_TABLE_DEPS,
	DM_TABLE_STATUS,
	DM_LIST_VERSIONS,
	DM_TARGET_MSG,
	DM_DEV_SET_GEOMETRY,
	DM_DEV_ARM_POLL,
	DM_GET_TARGET_VERSION,
};

/* What is there in one phase. */
struct dm {
	struct walk *w;
	enum dm_command cmd;
	bool out;
	uint64_t addr;
	const unsigned char *p;
	size_t got; /* of p */
	uint32_t size, start;
};

static uint32_t load32(const unsigned char *p)
{
	uint32_t v;

	memcpy(&v, p, sizeof(v));
	return v;
}

static uint64_t load64(const unsigned char *p)
{
	uint64_t v;

	memcpy(&v, p, sizeof(v));
	return v;
}

static void put_number(const struct dm *d, const char *name, uint64_t v)
{
	d->w->ops->member(d->w->v, name);
	d->w->ops->number(d->w->v, v, BASE_UNSIGNED);
}

static void put_version(const struct dm *d, const unsigned char *p)
{
	struct walk *w = d->w;

	w->ops->member(w->v, "version");
	w->ops->array_begin(w->v, ARRAY_COMMA);
	for (unsigned i = 0; i < 3; i++)
		w->ops->number(w->v, load32(p + 4 * i), BASE_UNSIGNED);
	w->ops->array_end(w->v);
}

static void put_dev(const struct dm *d, const char *name, uint64_t dev)
{
	static const struct field f = { NULL, ARG_DEV, .type = T_U64 };

	if (name)
		d->w->ops->member(d->w->v, name);
	walk_value(d->w, &f, dev, NULL);
}

/*
 * The string at offset `off`, in `room` bytes at most. Returns its length, or
 * -1 if it has no end there.
 */
static int put_string(const struct dm *d, const char *name, size_t off,
		      size_t room)
{
	struct walk *w = d->w;
	size_t n, max = w->opts->strlen_max;
	const char *s = (const char *)d->p + off;

	w->ops->member(w->v, name);
	if (off >= d->got) {
		w->ops->pointer(w->v, d->addr + off,
				off < d->size ? MEM_FAULTED : MEM_OK);
		return -1;
	}
	if (room > d->got - off)
		room = d->got - off;
	n = strnlen(s, room);
	w->ops->string(w->v, s, n < max ? n : max,
		       n < room && n <= max ? STRING_CSTR : STRING_MORE);
	return n < room ? (int)n : -1;
}

static void misplaced(const struct dm *d)
{
	d->w->ops->pointer(d->w->v, d->addr + d->start, MEM_FAULTED);
	d->w->ops->note(d->w->v, "misplaced");
}

/*
 * True if there are `n` bytes at offset `off`, which is at `min` at least.
 * Else it says what is wrong.
 */
static bool is_there(const struct dm *d, uint64_t off, uint64_t min, size_t n)
{
	if (off < min || off + n > d->size) {
		misplaced(d);
		return false;
	}
	if (off + n > d->got) {
		walk_rest(d->w, d->addr + off);
		return false;
	}
	return true;
}

/* Before number i of a list: false if enough of it was shown. */
static bool go_on(const struct dm *d, unsigned i)
{
	if ((d->w->opts->verbose || i < d->w->opts->strlen_max) &&
	    walk_element(d->w))
		return true;
	d->w->ops->more(d->w->v);
	return false;
}

/* what is behind the head */

/* Of a table: `next` counts from the buffer's begin in what comes back. */
static void put_targets(const struct dm *d)
{
	uint32_t n = load32(d->p + TARGETS_AT);
	uint64_t off = d->start, end = 0;
	struct walk *w = d->w;

	for (unsigned i = 0; i < n && go_on(d, i); i++) {
		const unsigned char *p;

		if (!is_there(d, off, i ? end + 1 : 0, SPEC_HEAD))
			return;
		p = d->p + off;
		end = off + SPEC_HEAD;
		w->ops->struct_begin(w->v, "dm_target_spec");
		put_number(d, "sector_start", load64(p));
		put_number(d, "length", load64(p + 8));
		if (d->out) {
			w->ops->member(w->v, "status");
			w->ops->number(w->v, (uint64_t)(int32_t)load32(p + 16),
				       BASE_SIGNED);
		}
		put_string(d, "target_type", off + 24, 16);
		put_string(d, "string", end, d->size - end);
		w->ops->struct_end(w->v);
		off = (d->out ? d->start : off) + load32(p + 20);
	}
}

static void put_deps(const struct dm *d)
{
	struct walk *w = d->w;
	uint32_t n;

	if (!is_there(d, d->start, 0, DEPS_HEAD))
		return;
	n = load32(d->p + d->start);
	if (n > (d->size - d->start - DEPS_HEAD) / 8) {
		misplaced(d);
		return;
	}
	w->ops->struct_begin(w->v, "dm_target_deps");
	put_number(d, "count", n);
	w->ops->member(w->v, "deps");
	w->ops->array_begin(w->v, ARRAY_COMMA);
	for (unsigned i = 0; i < n && go_on(d, i); i++) {
		uint64_t off = d->start + DEPS_HEAD + 8ull * i;

		if (!is_there(d, off, 0, 8))
			break;
		put_dev(d, NULL, load64(d->p + off));
	}
	w->ops->array_end(w->v);
	w->ops->struct_end(w->v);
}

/* The number that newer versions put behind a name, where there is room. */
static void put_events(const struct dm *d, uint64_t off, int len, uint32_t next)
{
	uint64_t at = (off + NAMES_HEAD + (unsigned)len + 1 + 7) & ~7ull;

	if (len < 0 || load32(d->p + 4) < EVENTS_MINOR || at + 4 > off + next ||
	    at + 4 > d->got)
		return;
	put_number(d, "event_nr", load32(d->p + at));
}

/* Devices by number and name, or versions by name: a list of either. */
static void put_list(const struct dm *d, bool versions)
{
	size_t head = versions ? VERSIONS_HEAD : NAMES_HEAD;
	uint64_t off = d->start, end = 0;
	struct walk *w = d->w;
	uint32_t next;
	int len;

	for (unsigned i = 0; go_on(d, i); i++, off += next) {
		const unsigned char *p;

		if (!is_there(d, off, i ? end + 1 : 0, head))
			return;
		p = d->p + off;
		end = off + head;
		next = load32(versions ? p : p + 8);
		w->ops->struct_begin(w->v, versions ? "dm_target_versions" :
						      "dm_name_list");
		if (!versions)
			put_dev(d, "dev", load64(p));
		len = put_string(d, "name", end, d->size - end);
		if (versions)
			put_version(d, p + 4);
		else
			put_events(d, off, len, next);
		w->ops->struct_end(w->v);
		if (!next)
			return;
	}
}

static void put_message(const struct dm *d)
{
	uint64_t end = (uint64_t)d->start + MSG_HEAD;
	struct walk *w = d->w;

	if (!is_there(d, d->start, 0, MSG_HEAD))
		return;
	w->ops->struct_begin(w->v, "dm_target_msg");
	put_number(d, "sector", load64(d->p + d->start));
	put_string(d, "message", end, d->size - end);
	w->ops->struct_end(w->v);
}

static void put_text(const struct dm *d)
{
	if (!is_there(d, d->start, 0, 0))
		return;
	d->w->ops->struct_begin(d->w->v, "dm_string");
	put_string(d, "string", d->start, d->size - d->start);
	d->w->ops->struct_end(d->w->v);
}

static void put_devices(const struct dm *d)
{
	put_list(d, false);
}

static void put_versions(const struct dm *d)
{
	put_list(d, true);
}

typedef void payload_fn(const struct dm *d);

/* What the command has there in this direction, or NULL. */
static payload_fn *payload_of(const struct dm *d)
{
	static payload_fn *const in[] = {
		[DM_DEV_RENAME] = put_text,
		[DM_TABLE_LOAD] = put_targets,
		[DM_TARGET_MSG] = put_message,
		[DM_DEV_SET_GEOMETRY] = put_text,
		[DM_GET_TARGET_VERSION] = NULL,
	};
	static payload_fn *const out[] = {
		[DM_LIST_DEVICES] = put_devices,
		[DM_DEV_WAIT] = put_targets,
		[DM_TABLE_DEPS] = put_deps,
		[DM_TABLE_STATUS] = put_targets,
		[DM_LIST_VERSIONS] = put_versions,
		[DM_TARGET_MSG] = put_text,
		[DM_GET_TARGET_VERSION] = put_versions,
	};
	payload_fn *fn = d->out ? out[d->cmd] : in[d->cmd];

	if (!fn || (d->out && !walk_succeeded(d->w)))
		return NULL;
	if (fn == put_targets ? !load32(d->p + TARGETS_AT) :
				d->start == d->size)
		return NULL;
	if (d->out && d->cmd == DM_TARGET_MSG &&
	    !(load32(d->p + FLAGS_AT) & DATA_OUT_FLAG))
		return NULL;
	return fn;
}

/* the head */

static void put_device(const struct dm *d)
{
	if (d->cmd == DM_REMOVE_ALL || d->cmd == DM_LIST_DEVICES ||
	    d->cmd == DM_LIST_VERSIONS)
		return;
	if (load64(d->p + DEV_AT))
		put_dev(d, "dev", load64(d->p + DEV_AT));
	if (d->p[NAME_AT])
		put_string(d, "name", NAME_AT, NAME_BYTES);
	if (d->p[UUID_AT])
		put_string(d, "uuid", UUID_AT, UUID_BYTES);
}

/* Numbers that mean something to the command. */
static void put_values(const struct dm *d)
{
	enum {
		WITH_COUNTS = 1 << DM_DEV_CREATE | 1 << DM_DEV_RENAME |
			      1 << DM_DEV_SUSPEND | 1 << DM_DEV_STATUS |
			      1 << DM_DEV_WAIT | 1 << DM_TABLE_LOAD |
			      1 << DM_TABLE_CLEAR | 1 << DM_TABLE_DEPS |
			      1 << DM_TABLE_STATUS | 1 << DM_TARGET_MSG,
		WITH_EVENT = 1 << DM_DEV_RENAME | 1 << DM_DEV_REMOVE |
			     1 << DM_DEV_WAIT,
	};
	bool resumes = d->cmd == DM_DEV_SUSPEND &&
		       !(load32(d->p + FLAGS_AT) & SUSPEND_FLAG);
	bool counts = d->out && walk_succeeded(d->w) &&
		      (WITH_COUNTS >> d->cmd & 1);

	if (counts || (!d->out && d->cmd == DM_TABLE_LOAD))
		put_number(d, "target_count", load32(d->p + TARGETS_AT));
	if (counts)
		put_number(d, "open_count", load32(d->p + OPEN_AT));
	if (counts || (!d->out && (resumes || (WITH_EVENT >> d->cmd & 1))))
		put_number(d, "event_nr", load32(d->p + EVENT_AT));
}

static bool has_start(enum dm_command cmd)
{
	enum {
		WITHOUT = 1 << DM_VERSION | 1 << DM_REMOVE_ALL |
			  1 << DM_DEV_CREATE | 1 << DM_DEV_REMOVE |
			  1 << DM_DEV_SUSPEND | 1 << DM_DEV_STATUS |
			  1 << DM_TABLE_CLEAR | 1 << DM_DEV_ARM_POLL,
	};

	return !(WITHOUT >> cmd & 1);
}

/* Returns true if what is behind it can be looked at. */
static bool put_head(const struct dm *d)
{
	struct walk *w = d->w;
	bool r = false;

	w->ops->struct_begin(w->v, "dm_ioctl");
	put_version(d, d->p);
	if (load32(d->p) != DM_MAJOR) {
		w->ops->note(w->v, "unsupported device mapper ABI version");
		goto out;
	}
	put_number(d, "data_size", d->size);
	if (d->size < HEAD) {
		w->ops->note(w->v, "data_size too small");
		goto out;
	}
	if (has_start(d->cmd))
		put_number(d, "data_start", d->start);
	put_device(d);
	put_values(d);
	w->ops->member(w->v, "flags");
	w->ops->flags(w->v, &xlat_dm_flags, load32(d->p + FLAGS_AT));
	r = true;
out:
	w->ops->struct_end(w->v);
	return r;
}

/* As it is in the walk's phase; false if it was not captured. */
static bool load(struct walk *w, uint64_t addr, struct dm *ret_d)
{
	struct dm *d = ret_d;
	uint64_t all = HEAD;

	*d = (struct dm){
		.w = w,
		.cmd = w->call->args[1] & 0xff,
		.out = w->phase == PHASE_EXIT,
		.addr = addr,
	};
	if (!addr || !w->call->mem || d->cmd > DM_GET_TARGET_VERSION ||
	    memory_get(w->call->mem, w->phase, addr, HEAD, &d->p) < HEAD)
		return false;
	d->got = HEAD;
	d->size = load32(d->p + SIZE_AT);
	d->start = load32(d->p + START_AT);
	/* In short nothing is shown but that there is more. */
	if (w->opts->verbose && d->size > HEAD)
		all = d->size < DM_BYTES_MAX ? d->size : DM_BYTES_MAX;
	d->got = memory_get(w->call->mem, w->phase, addr, all, &d->p);
	return d->got >= HEAD;
}

static void put_all(const struct dm *d)
{
	struct walk *w = d->w;
	payload_fn *payload;

	w->ops->array_begin(w->v, ARRAY_COMMA);
	if (put_head(d)) {
		payload = payload_of(d);
		if (payload && !w->opts->verbose)
			w->ops->more(w->v);
		else if (payload)
			payload(d);
	}
	w->ops->array_end(w->v);
}

/* True if version, size, start or flags differ. */
static bool has_changed(const unsigned char *a, const unsigned char *b)
{
	return memcmp(a, b, TARGETS_AT) != 0 ||
	       load32(a + FLAGS_AT) != load32(b + FLAGS_AT);
}

void decode_dm(struct walk *w, const struct field *f, uint64_t v,
	       const struct frame *fr)
{
	unsigned char before[HEAD];
	struct dm d;

	w->phase = PHASE_ENTER;
	if (!load(w, v, &d)) {
		w->ops->pointer(w->v, v, v ? MEM_FAULTED : MEM_OK);
		return;
	}
	memcpy(before, d.p, HEAD);
	put_all(&d);
	w->phase = PHASE_EXIT;
	if (w->call->phase != PHASE_EXIT || w->call->no_ret ||
	    !load(w, v, &d) ||
	    (!walk_succeeded(w) && !has_changed(before, d.p)))
		return;
	w->ops->change(w->v);
	put_all(&d);
}
