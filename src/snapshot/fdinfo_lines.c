/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Lines of fdinfo with more than one value: what an epoll, an inotify or a
 * fanotify watches, what an io_uring has registered, timers, locks.
 */
#include <errno.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"
#include "snapshot/fdinfo_impl.h"

/* Room for one more; NULL if there are enough. */
static void *grow(void *list, size_t *n, size_t size, void **ret_list)
{
	char *l = list;

	if (*n >= FDINFO_LIST_MAX)
		return NULL;
	/* Full at each power of two. */
	if (!(*n & (*n - 1)))
		l = xreallocarray(l, *n ? *n * 2 : 1, size);
	*ret_list = l;
	memset(l + *n * size, 0, size);
	return l + (*n)++ * size;
}

/* tfd:        5 events:       19 data:   5  pos:0 ino:61af sdev:7 */
void fdinfo_take_watch(struct fdinfo *i, struct cursor *c)
{
	struct fdinfo_watch *w;
	int64_t fd;
	uint64_t v;

	if (!fdinfo_is_kind(i, FDINFO_EPOLL) || !cursor_s64(c, &fd))
		return;
	w = grow(i->watches, &i->n_watches, sizeof(*w), (void **)&i->watches);
	if (!w)
		return;
	w->fd = (int)fd;
	if (cursor_seek(c, "events:") && cursor_u64(c, 16, &v))
		w->events = (uint32_t)v;
	if (cursor_seek(c, "data:"))
		cursor_u64(c, 16, &w->data);
	if (cursor_seek(c, "pos:"))
		cursor_s64(c, &w->pos);
	if (cursor_seek(c, "ino:"))
		cursor_u64(c, 16, &w->ino);
	if (cursor_seek(c, "sdev:") && cursor_u64(c, 16, &v))
		w->dev = (uint32_t)v;
}

/* fhandle-bytes:8 fhandle-type:1 f_handle:6a34c... */
static void take_handle(struct fdinfo_mark *m, struct cursor *c)
{
	uint64_t len = 0, type = 0;

	if (!cursor_seek(c, "fhandle-bytes:") || !cursor_u64(c, 16, &len) ||
	    len > sizeof(m->handle) || !cursor_seek(c, "fhandle-type:") ||
	    !cursor_u64(c, 16, &type) || !cursor_seek(c, "f_handle:"))
		return;
	for (uint64_t k = 0; k < len; k++) {
		if (c->end - c->p < 2 || cursor_digit(c->p[0]) > 15 ||
		    cursor_digit(c->p[1]) > 15)
			return;
		m->handle[k] = cursor_digit(c->p[0]) << 4 |
			       cursor_digit(c->p[1]);
		c->p += 2;
	}
	m->handle_type = (int)type;
	m->handle_len = len;
}

static struct fdinfo_mark *new_mark(struct fdinfo *i)
{
	return grow(i->marks, &i->n_marks, sizeof(*i->marks),
		    (void **)&i->marks);
}

/* Behind `word` in the rest of the line. */
static void hex_behind(struct cursor c, const char *word, uint64_t *ret)
{
	if (cursor_seek(&c, word))
		cursor_u64(&c, 16, ret);
}

void fdinfo_take_inotify(struct fdinfo *i, struct cursor *c)
{
	struct fdinfo_mark *m;
	uint64_t wd = 0, dev = 0;

	if (!fdinfo_is_kind(i, FDINFO_INOTIFY) || !cursor_seek(c, "wd:") ||
	    !cursor_u64(c, 16, &wd) || !(m = new_mark(i)))
		return;
	m->wd = (int)wd;
	hex_behind(*c, " ino:", &m->ino);
	hex_behind(*c, " sdev:", &dev);
	hex_behind(*c, " mask:", &m->mask);
	m->dev = (uint32_t)dev;
	take_handle(m, c);
}

void fdinfo_take_fanotify(struct fdinfo *i, struct cursor *c)
{
	struct fdinfo_mark *m;
	uint64_t dev = 0, id = 0, flags = 0;

	if (!fdinfo_is_kind(i, FDINFO_FANOTIFY))
		return;
	cursor_skip_blanks(c);
	if (cursor_take(c, "flags:")) {
		cursor_u64(c, 16, &i->init_flags);
		hex_behind(*c, " event-flags:", &i->event_flags);
		return;
	}
	m = new_mark(i);
	if (!m)
		return;
	m->kind = cursor_take(c, "ino:")    ? MARK_INODE :
		  cursor_take(c, "mnt_id:") ? MARK_MOUNT :
		  cursor_take(c, "sdev:")   ? MARK_FS :
					      MARK_MNTNS;
	if (m->kind == MARK_INODE)
		cursor_u64(c, 16, &m->ino);
	else if (m->kind == MARK_MOUNT)
		cursor_u64(c, 16, &id);
	else if (m->kind == MARK_FS)
		cursor_u64(c, 16, &dev);
	m->mnt_id = (int)id;
	hex_behind(*c, " sdev:", &dev);
	hex_behind(*c, " mflags:", &flags);
	hex_behind(*c, " mask:", &m->mask);
	hex_behind(*c, " ignored_mask:", &m->ignored);
	m->flags = (uint32_t)flags;
	m->dev = (uint32_t)dev;
	take_handle(m, c);
}

/* "(seconds, nanoseconds)" */
void fdinfo_take_timespec(struct cursor *c, uint64_t *ret)
{
	uint64_t s, ns;

	if (cursor_seek(c, "(") && cursor_u64(c, 10, &s) &&
	    cursor_seek(c, ",") && cursor_u64(c, 10, &ns))
		*ret = s * 1000000000 + ns;
}

/* "    0: /path" and "    0: 0x7f.../4096", below UserFiles and UserBufs. */
void fdinfo_take_registered(struct fdinfo *i, struct cursor *c, bool files)
{
	uint64_t index;

	if (!cursor_u64(c, 10, &index) || !cursor_take(c, ":"))
		return;
	cursor_skip_blanks(c);
	if (files) {
		struct fdinfo_file *f = grow(i->uring.files,
					     &i->uring.shown_files, sizeof(*f),
					     (void **)&i->uring.files);

		if (!f)
			return;
		f->index = (unsigned)index;
		f->name = xstrndup(c->p, c->end - c->p);
	} else {
		struct fdinfo_buffer *b =
			grow(i->uring.buffers, &i->uring.shown_buffers,
			     sizeof(*b), (void **)&i->uring.buffers);

		if (b && cursor_u64(c, 16, &b->address) && cursor_take(c, "/"))
			cursor_u64(c, 10, &b->len);
	}
}

int fdinfo_parse_lock(const char *line, size_t len, struct fdinfo_lock *ret)
{
	static const struct {
		const char *word;
		uint8_t kind;
	} kinds[] = {
		{ "POSIX", LOCK_POSIX }, { "ACCESS", LOCK_POSIX },
		{ "FLOCK", LOCK_FLOCK }, { "OFDLCK", LOCK_OFD },
		{ "LEASE", LOCK_LEASE }, { "DELEG", LOCK_DELEG },
	};
	struct cursor c = { line, line + len };
	struct fdinfo_lock l = { .kind = LOCK_OTHER };
	uint64_t maj, min;
	int64_t pid;

	if (!cursor_s64(&c, &l.id) || !cursor_take(&c, ":"))
		return -EBADMSG;
	cursor_skip_blanks(&c);
	/* Deeper ones wait for those that wait. */
	while (c.p < c.end && (*c.p == '-' || *c.p == '>' || *c.p == ' ')) {
		l.waits |= *c.p == '>';
		c.p++;
	}
	for (size_t k = 0; k < ARRAY_SIZE(kinds); k++)
		if (cursor_take(&c, kinds[k].word)) {
			l.kind = kinds[k].kind;
			break;
		}
	if (!cursor_seek(&c, " "))
		return -EBADMSG;
	cursor_skip_blanks(&c);
	l.mandatory = cursor_take(&c, "MANDATORY");
	if (!cursor_seek(&c, " "))
		return -EBADMSG;
	cursor_skip_blanks(&c);
	l.write = cursor_take(&c, "WRITE") || cursor_take(&c, "RW") ||
		  cursor_take(&c, "UNLCK");
	if (!cursor_seek(&c, " ") || !cursor_s64(&c, &pid) ||
	    !cursor_u64(&c, 16, &maj) || !cursor_take(&c, ":") ||
	    !cursor_u64(&c, 16, &min) || !cursor_take(&c, ":") ||
	    !cursor_u64(&c, 10, &l.ino))
		return -EBADMSG;
	l.pid = (int)pid;
	l.dev = (uint32_t)(maj << 20 | (min & 0xfffff));
	if (!cursor_u64(&c, 10, &l.start))
		return -EBADMSG;
	if (!cursor_u64(&c, 10, &l.end))
		l.end = UINT64_MAX;
	*ret = l;
	return 0;
}

void fdinfo_take_lock(struct fdinfo *i, struct cursor *c)
{
	struct fdinfo_lock one, *l;

	cursor_skip_blanks(c);
	if (fdinfo_parse_lock(c->p, c->end - c->p, &one) < 0)
		return;
	l = grow(i->locks, &i->n_locks, sizeof(*l), (void **)&i->locks);
	if (l)
		*l = one;
}
