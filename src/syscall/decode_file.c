/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Kinds of calls on files: modes, device numbers, struct stat, directory
 * entries, moments, file handles.
 */
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

#include "syscall/layout/file.h"
#include "syscall/shape.h"
#include "syscall/walk.h"
#include "syscall/xlat/file.h"

enum {
	DENTS_LIMIT = 1 << 20, /* bytes of directory entries that count */
	NAME_LIMIT = 256,      /* NAME_MAX and its NUL */
	HANDLE_LIMIT = 128,    /* MAX_HANDLE_SZ */
	MODE_TEXT = 80,
};

/* As "%#03o" has it, at the rate of files that are listed. */
static void put_octal(char *p, unsigned v)
{
	unsigned digits = 2;

	while (digits < 11 && v >> 3 * digits)
		digits++;
	*p++ = '0';
	while (digits--)
		*p++ = '0' + (v >> 3 * digits & 7);
	*p = '\0';
}

/* MODE_TEXT bytes are enough. */
static void put_mode(char *p, unsigned mode)
{
	const char *type = xlat_name(&xlat_file_type, mode & S_IFMT);

	if (!type) {
		put_octal(p, mode);
		return;
	}
	p = stpcpy(p, type);
	if (mode & S_ISUID)
		p = stpcpy(p, "|S_ISUID");
	if (mode & S_ISGID)
		p = stpcpy(p, "|S_ISGID");
	if (mode & S_ISVTX)
		p = stpcpy(p, "|S_ISVTX");
	*p++ = '|';
	put_octal(p, mode & 0777);
}

void decode_stmode(struct walk *w, const struct field *f, uint64_t v,
		   const struct frame *fr)
{
	/* umode_t has 16 bits: mknod(2) ignores the rest. */
	unsigned mode = f->type == T_REG ? (uint16_t)v : (uint32_t)v;
	char buf[MODE_TEXT];

	put_mode(buf, mode);
	w->ops->spelled(w->v, mode, buf);
}

void decode_dev(struct walk *w, const struct field *f, uint64_t v,
		const struct frame *fr)
{
	char buf[48];

	/* mknod(2) and ustat(2) take 32 bits. */
	if (f->type == T_REG)
		v = (uint32_t)v;
	snprintf(buf, sizeof(buf), "makedev(%#x, %#x)", major(v), minor(v));
	w->ops->spelled(w->v, v, buf);
}

void decode_time_ns(struct walk *w, const struct field *f, uint64_t v,
		    const struct frame *fr)
{
	uint64_t ns = walk_len(w, f, fr);

	w->ops->number(w->v, v, BASE_SIGNED);
	if (ns < 1000000000)
		walk_date(w, (int64_t)v, (int32_t)ns);
}

/* A member of an integer type of the structure at addr. */
static bool load_member(struct walk *w, const struct layout *l, uint64_t addr,
			unsigned i, uint64_t *ret_v)
{
	const struct field *m = &l->members[i];
	unsigned char buf[8] = { 0 };
	size_t size = field_type_size(w->abi, m->type);

	if (!size ||
	    !walk_read(w, addr + layout_shape(w->abi, l)->at[i].off, buf, size))
		return false;
	*ret_v = field_load(w->abi, m->type, buf);
	return true;
}

void decode_stat(struct walk *w, const struct field *f, uint64_t v,
		 const struct frame *fr)
{
	const struct layout *l = TABLE(f->layout);
	uint64_t mode = 0;

	walk_touch_struct(w, l, v);
	for (unsigned i = 0; i < l->n; i++) {
		const char *name = l->members[i].name;

		if (name && !strcmp(name, "st_mode")) {
			load_member(w, l, v, i, &mode);
			break;
		}
	}
	/* A device has a number where others have a size. */
	if (S_ISCHR(mode) || S_ISBLK(mode))
		l++;
	walk_struct(w, l, v, 0);
}

/* utimensat(2): the kernel's own clock, and no change. */
static const char *stamp_word(const struct layout *l, uint64_t ns)
{
	const char *name = l->members[1].name;

	if (!name || strcmp(name, "tv_nsec"))
		return NULL;
	return ns == 0x3fffffff ? "UTIME_NOW" :
	       ns == 0x3ffffffe ? "UTIME_OMIT" :
				  NULL;
}

void decode_stamp(struct walk *w, const struct field *f, uint64_t v,
		  const struct frame *fr)
{
	const struct layout *l = TABLE(f->layout);
	uint64_t sec, part;
	bool micro = l->members[1].name &&
		     !strcmp(l->members[1].name, "tv_usec");

	walk_touch_struct(w, l, v);
	if (!load_member(w, l, v, 0, &sec) || !load_member(w, l, v, 1, &part)) {
		walk_unread(w, v);
		return;
	}
	if (stamp_word(l, part)) {
		w->ops->word(w->v, stamp_word(l, part), stamp_word(l, part));
		return;
	}
	walk_struct(w, l, v, 0);
	/* Parts that are a second or more make no moment. */
	if (micro && part < 1000000)
		walk_date_micro(w, (int64_t)sec, (int32_t)part);
	else if (!micro && part < 1000000000)
		walk_date(w, (int64_t)sec, (int32_t)part);
}

void decode_xattr(struct walk *w, const struct field *f, uint64_t v,
		  const struct frame *fr)
{
	uint64_t len = walk_len(w, f, fr);
	const unsigned char *p;

	/* With no room the size alone is asked: getxattr(2). */
	if (f->dir == DIR_OUT && fr && f->len.index < fr->n &&
	    !fr->value[f->len.index]) {
		w->ops->pointer(w->v, v, MEM_OK);
		return;
	}
	/* Most values are strings, their NUL among the bytes. */
	if (len && len <= w->opts->strlen_max && v && w->call->mem &&
	    memory_get(w->call->mem, w->phase, v, len, &p) == len &&
	    !p[len - 1] && strcmp(f->name, "list"))
		len--;
	walk_bytes(w, v, len, 0);
}

/* directory entries: getdents(2) */

struct dent {
	uint64_t ino;
	int64_t off;
	unsigned reclen;
	unsigned head; /* bytes before the name */
	unsigned char type;
};

/*
 * The entry at p, of which `len` bytes are left. Returns what it takes, 0 if
 * there is none. The record's own length is the tracee's word only.
 */
static unsigned dent_load(struct walk *w, bool is64, const unsigned char *p,
			  size_t len, struct dent *ret_d)
{
	unsigned word = is64 ? 8 : abi_klongsize(w->abi);
	enum field_type ino_type = is64 ? T_U64 : T_KULONG;
	enum field_type off_type = is64 ? T_S64 : T_KLONG;
	unsigned head = 2 * word + 2 + (is64 ? 1 : 0);

	if (len < head)
		return 0;
	ret_d->ino = field_load(w->abi, ino_type, p);
	ret_d->off = (int64_t)field_load(w->abi, off_type, p + word);
	ret_d->reclen = field_load(w->abi, T_U16, p + 2 * word);
	ret_d->head = head;
	if (ret_d->reclen < head || ret_d->reclen > len)
		return 0;
	ret_d->type = is64 ? p[2 * word + 2] : p[ret_d->reclen - 1];
	return ret_d->reclen;
}

static void show_dent(struct walk *w, bool is64, uint64_t addr,
		      const struct dent *d)
{
	static const struct field type = { NULL, ARG_ENUM, .type = T_U8,
					   .xlat = &xlat_dirent_type };
	unsigned room = d->reclen - d->head;

	w->ops->struct_begin(w->v, is64 ? "linux_dirent64" : "linux_dirent");
	w->ops->member(w->v, "d_ino");
	w->ops->number(w->v, d->ino, BASE_UNSIGNED);
	w->ops->member(w->v, "d_off");
	w->ops->number(w->v, d->off, is64 ? BASE_SIGNED : BASE_UNSIGNED);
	w->ops->member(w->v, "d_reclen");
	w->ops->number(w->v, d->reclen, BASE_UNSIGNED);
	if (is64)
		walk_member(w, "d_type", &type, d->type);
	if (!is64 && room)
		room--;
	if (room) {
		w->ops->member(w->v, "d_name");
		walk_cstring(w, addr + d->head,
			     (room < NAME_LIMIT ? room : NAME_LIMIT) - 1,
			     STRING_PATH);
	}
	if (!is64 && d->reclen > d->head)
		walk_member(w, "d_type", &type, d->type);
	w->ops->struct_end(w->v);
}

static void show_dents(struct walk *w, const struct field *f, uint64_t addr,
		       const struct frame *fr, bool is64)
{
	uint64_t len = walk_len(w, f, fr);
	const unsigned char *p = (const unsigned char *)"";
	unsigned count = 0, size;
	struct dent d;
	size_t got = 0;
	char note[48];

	if (len > DENTS_LIMIT)
		len = DENTS_LIMIT;
	if (len && addr && w->call->mem)
		got = memory_get(w->call->mem, w->phase, addr, len, &p);
	if (!addr || (len && !got)) {
		w->ops->pointer(w->v, addr, addr ? MEM_FAULTED : MEM_OK);
		return;
	}
	if (w->opts->verbose)
		w->ops->array_begin(w->v, ARRAY_COMMA);
	for (size_t at = 0; (size = dent_load(w, is64, p + at, got - at, &d));
	     at += size, count++)
		if (w->opts->verbose)
			show_dent(w, is64, addr + at, &d);
	if (w->opts->verbose) {
		w->ops->array_end(w->v);
		return;
	}
	w->ops->pointer(w->v, addr, MEM_OK);
	snprintf(note, sizeof(note), "%u%s entries", count,
		 got < len ? "+" : "");
	w->ops->note(w->v, note);
}

void decode_dents(struct walk *w, const struct field *f, uint64_t v,
		  const struct frame *fr)
{
	show_dents(w, f, v, fr, false);
}

void decode_dents64(struct walk *w, const struct field *f, uint64_t v,
		    const struct frame *fr)
{
	show_dents(w, f, v, fr, true);
}

/* file handles: open_by_handle_at(2) */

static void show_handle(struct walk *w, uint64_t addr, uint32_t bytes)
{
	uint32_t shown = bytes < HANDLE_LIMIT ? bytes : HANDLE_LIMIT;
	const unsigned char *p = (const unsigned char *)"";
	size_t got = 0;
	int32_t type;

	if (!walk_read(w, addr + 4, &type, sizeof(type)))
		return;
	w->ops->member(w->v, "handle_type");
	w->ops->number(w->v, (uint64_t)(int64_t)type, BASE_SIGNED);
	w->ops->member(w->v, "f_handle");
	if (shown)
		got = memory_get(w->call->mem, w->phase, addr + 8, shown, &p);
	if (shown && !got)
		walk_unread(w, addr + 8);
	else
		w->ops->string(w->v, (const char *)p, got,
			       STRING_HEX | (got < bytes ? STRING_MORE : 0));
}

void decode_file_handle(struct walk *w, const struct field *f, uint64_t v,
			const struct frame *fr)
{
	enum { EOVERFLOW_NR = 75 };
	uint32_t given, back;
	bool out = f->dir == DIR_INOUT;

	if (!walk_read(w, v, &given, sizeof(given))) {
		w->ops->pointer(w->v, v, v ? MEM_FAULTED : MEM_OK);
		return;
	}
	w->ops->struct_begin(w->v, "file_handle");
	w->ops->member(w->v, "handle_bytes");
	w->ops->number(w->v, given, BASE_UNSIGNED);
	back = given;
	if (out) {
		w->phase = PHASE_EXIT;
		/* Too small a handle comes back with the size it needs. */
		if ((walk_succeeded(w) || w->call->error == EOVERFLOW_NR) &&
		    walk_read(w, v, &back, sizeof(back)) && back != given) {
			w->ops->change(w->v);
			w->ops->number(w->v, back, BASE_UNSIGNED);
		}
	}
	if (!out || walk_succeeded(w))
		show_handle(w, v, back);
	w->ops->struct_end(w->v);
}
