/* SPDX-License-Identifier: BSD-2-Clause */
/* Parses /proc/PID/fdinfo/N: the lines that have one value are a table. */
#include "snapshot/fdinfo.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"

/* A piece of the text; never beyond its line. */
struct cursor {
	const char *p, *end;
};

static void skip_blanks(struct cursor *c)
{
	while (c->p < c->end && (*c->p == ' ' || *c->p == '\t'))
		c->p++;
}

static bool take(struct cursor *c, const char *word)
{
	size_t n = strlen(word);

	if ((size_t)(c->end - c->p) < n || memcmp(c->p, word, n) != 0)
		return false;
	c->p += n;
	return true;
}

/* Goes behind the word, if it is there. */
static bool seek(struct cursor *c, const char *word)
{
	const char *at = memmem(c->p, c->end - c->p, word, strlen(word));

	if (!at)
		return false;
	c->p = at + strlen(word);
	return true;
}

static int digit_of(char ch)
{
	if (ch >= '0' && ch <= '9')
		return ch - '0';
	if (ch >= 'a' && ch <= 'f')
		return ch - 'a' + 10;
	if (ch >= 'A' && ch <= 'F')
		return ch - 'A' + 10;
	return 99;
}

/* A number behind blanks; 0x is taken for base 16 and, as prefix, for 10. */
static bool take_u64(struct cursor *c, int base, uint64_t *ret)
{
	uint64_t v = 0;
	bool any = false;

	skip_blanks(c);
	if (c->end - c->p > 2 && c->p[0] == '0' && c->p[1] == 'x') {
		base = 16;
		c->p += 2;
	}
	while (c->p < c->end && digit_of(*c->p) < base) {
		v = v * base + digit_of(*c->p++);
		any = true;
	}
	if (any)
		*ret = v;
	return any;
}

static bool take_s64(struct cursor *c, int64_t *ret)
{
	uint64_t v;
	bool minus;

	skip_blanks(c);
	minus = take(c, "-");
	if (!take_u64(c, 10, &v))
		return false;
	*ret = minus ? -(int64_t)v : (int64_t)v;
	return true;
}

static void take_text(struct cursor *c, char *buf, size_t size)
{
	size_t n;

	skip_blanks(c);
	n = c->end - c->p;
	if (n >= size)
		n = size - 1;
	memcpy(buf, c->p, n);
	buf[n] = '\0';
}

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

/* Lines with one value */

enum line_type { DEC, SIGNED, HEX, OCTAL, TEXT };

struct line {
	const char *key;
	uint8_t kind; /* enum fdinfo_kind; the first such line decides */
	uint8_t type; /* enum line_type */
	uint16_t off, size;
};

#define AT(member) \
	offsetof(struct fdinfo, member), sizeof(((struct fdinfo *)0)->member)

/* clang-format off */
static const struct line lines[] = {
	{ "pos:",		FDINFO_PLAIN,	SIGNED,	AT(pos) },
	{ "flags:",		FDINFO_PLAIN,	OCTAL,	AT(flags) },
	{ "mnt_id:",		FDINFO_PLAIN,	SIGNED,	AT(mnt_id) },
	{ "ino:",		FDINFO_PLAIN,	DEC,	AT(ino) },
	{ "eventfd-count:",	FDINFO_EVENTFD,	HEX,	AT(eventfd.count) },
	{ "eventfd-id:",	FDINFO_EVENTFD,	SIGNED,	AT(eventfd.id) },
	{ "eventfd-semaphore:",	FDINFO_EVENTFD,	SIGNED,	AT(eventfd.semaphore) },
	{ "clockid:",		FDINFO_TIMERFD,	DEC,	AT(timerfd.clock) },
	{ "ticks:",		FDINFO_TIMERFD,	DEC,	AT(timerfd.ticks) },
	{ "settime flags:",	FDINFO_TIMERFD,	OCTAL,	AT(timerfd.flags) },
	{ "sigmask:",		FDINFO_SIGNALFD, HEX,	AT(sigmask) },
	{ "Pid:",		FDINFO_PIDFD,	SIGNED,	AT(pidfd.pid) },
	{ "SqMask:",		FDINFO_URING,	HEX,	AT(uring.sq_mask) },
	{ "SqHead:",		FDINFO_URING,	DEC,	AT(uring.sq_head) },
	{ "SqTail:",		FDINFO_URING,	DEC,	AT(uring.sq_tail) },
	{ "CachedSqHead:",	FDINFO_URING,	DEC,	AT(uring.cached_sq_head) },
	{ "CqMask:",		FDINFO_URING,	HEX,	AT(uring.cq_mask) },
	{ "CqHead:",		FDINFO_URING,	DEC,	AT(uring.cq_head) },
	{ "CqTail:",		FDINFO_URING,	DEC,	AT(uring.cq_tail) },
	{ "CachedCqTail:",	FDINFO_URING,	DEC,	AT(uring.cached_cq_tail) },
	{ "SqThread:",		FDINFO_URING,	SIGNED,	AT(uring.sq_thread) },
	{ "SqThreadCpu:",	FDINFO_URING,	SIGNED,	AT(uring.sq_thread_cpu) },
	{ "UserFiles:",		FDINFO_URING,	DEC,	AT(uring.n_files) },
	{ "UserBufs:",		FDINFO_URING,	DEC,	AT(uring.n_buffers) },
	{ "map_type:",		FDINFO_BPF_MAP,	DEC,	AT(bpf.type) },
	{ "key_size:",		FDINFO_BPF_MAP,	DEC,	AT(bpf.key_size) },
	{ "value_size:",	FDINFO_BPF_MAP,	DEC,	AT(bpf.value_size) },
	{ "max_entries:",	FDINFO_BPF_MAP,	DEC,	AT(bpf.max_entries) },
	{ "map_flags:",		FDINFO_BPF_MAP,	HEX,	AT(bpf.flags) },
	{ "map_extra:",		FDINFO_BPF_MAP,	HEX,	AT(bpf.extra) },
	{ "map_id:",		FDINFO_BPF_MAP,	DEC,	AT(bpf.id) },
	{ "frozen:",		FDINFO_BPF_MAP,	DEC,	AT(bpf.frozen) },
	{ "memlock:",		FDINFO_BPF_MAP,	DEC,	AT(bpf.memlock) },
	{ "prog_type:",		FDINFO_BPF_PROG, DEC,	AT(bpf.type) },
	{ "prog_jited:",	FDINFO_BPF_PROG, DEC,	AT(bpf.jited) },
	{ "run_time_ns:",	FDINFO_BPF_PROG, DEC,	AT(bpf.run_time) },
	{ "run_cnt:",		FDINFO_BPF_PROG, DEC,	AT(bpf.run_count) },
	{ "recursion_misses:",	FDINFO_BPF_PROG, DEC,	AT(bpf.misses) },
	{ "verified_insns:",	FDINFO_BPF_PROG, DEC,	AT(bpf.insns) },
	{ "link_type:",		FDINFO_BPF_LINK, TEXT,	AT(bpf.link_type) },
	{ "link_id:",		FDINFO_BPF_LINK, DEC,	AT(bpf.id) },
	{ "prog_id:",		FDINFO_BPF_LINK, DEC,	AT(bpf.prog_id) },
	{ "prog_tag:",		FDINFO_BPF_LINK, TEXT,	AT(bpf.tag) },
	{ "tp_name:",		FDINFO_BPF_LINK, TEXT,	AT(bpf.target) },
	{ "target_name:",	FDINFO_BPF_LINK, TEXT,	AT(bpf.target) },
	{ "pending:",		FDINFO_USERFAULTFD, DEC, AT(userfaultfd.pending) },
	{ "total:",		FDINFO_USERFAULTFD, DEC, AT(userfaultfd.total) },
	{ "size:",		FDINFO_DMABUF,	DEC,	AT(dmabuf.size) },
	{ "count:",		FDINFO_DMABUF,	DEC,	AT(dmabuf.count) },
	{ "exp_name:",		FDINFO_DMABUF,	TEXT,	AT(dmabuf.exporter) },
	{ "name:",		FDINFO_DMABUF,	TEXT,	AT(dmabuf.name) },
	{ "scm_fds:",		FDINFO_SOCKET,	DEC,	AT(scm_fds) },
	{ "tty-index:",		FDINFO_TTY,	SIGNED,	AT(tty_index) },
	{ "iff:",		FDINFO_TUN,	TEXT,	AT(tun) },
};
/* clang-format on */

/* Members of the union begin with what is no value. */
static void set_kind(struct fdinfo *i, enum fdinfo_kind kind)
{
	i->kind = kind;
	switch (kind) {
	case FDINFO_EVENTFD: i->eventfd.id = i->eventfd.semaphore = -1; break;
	case FDINFO_URING: i->uring.sq_thread = -1; break;
	case FDINFO_TTY: i->tty_index = -1; break;
	default: break;
	}
}

/*
 * Programs and links of BPF share lines: "prog_id:" is a program's own number
 * where "prog_type:" came first.
 */
static bool shares(uint8_t have, uint8_t kind)
{
	return have >= FDINFO_BPF_MAP && have <= FDINFO_BPF_LINK &&
	       kind >= FDINFO_BPF_MAP && kind <= FDINFO_BPF_LINK;
}

static bool take_line(struct fdinfo *i, const struct line *l, struct cursor *c)
{
	char *at = (char *)i + l->off;
	uint64_t u;
	int64_t s;

	if (l->kind != FDINFO_PLAIN && i->kind != l->kind) {
		if (i->kind == FDINFO_PLAIN)
			set_kind(i, l->kind);
		else if (!shares(i->kind, l->kind))
			return false;
	}
	switch (l->type) {
	case TEXT: take_text(c, at, l->size); return true;
	case SIGNED:
		if (!take_s64(c, &s))
			return false;
		memcpy(at, &s, sizeof(s));
		return true;
	default:
		if (!take_u64(c,
			      l->type == HEX   ? 16 :
			      l->type == OCTAL ? 8 :
						 10,
			      &u))
			return false;
		memcpy(at, &u, sizeof(u));
		return true;
	}
}

/* Lines with more */

static bool is_kind(struct fdinfo *i, enum fdinfo_kind kind)
{
	if (i->kind == FDINFO_PLAIN)
		set_kind(i, kind);
	return i->kind == kind;
}

/* tfd:        5 events:       19 data:   5  pos:0 ino:61af sdev:7 */
static void take_watch(struct fdinfo *i, struct cursor *c)
{
	struct fdinfo_watch *w;
	int64_t fd;
	uint64_t v;

	if (!is_kind(i, FDINFO_EPOLL) || !take_s64(c, &fd))
		return;
	w = grow(i->watches, &i->n_watches, sizeof(*w), (void **)&i->watches);
	if (!w)
		return;
	w->fd = (int)fd;
	if (seek(c, "events:") && take_u64(c, 16, &v))
		w->events = (uint32_t)v;
	if (seek(c, "data:"))
		take_u64(c, 16, &w->data);
	if (seek(c, "pos:"))
		take_s64(c, &w->pos);
	if (seek(c, "ino:"))
		take_u64(c, 16, &w->ino);
	if (seek(c, "sdev:") && take_u64(c, 16, &v))
		w->dev = (uint32_t)v;
}

/* fhandle-bytes:8 fhandle-type:1 f_handle:6a34c... */
static void take_handle(struct fdinfo_mark *m, struct cursor *c)
{
	uint64_t len = 0, type = 0;

	if (!seek(c, "fhandle-bytes:") || !take_u64(c, 16, &len) ||
	    len > sizeof(m->handle) || !seek(c, "fhandle-type:") ||
	    !take_u64(c, 16, &type) || !seek(c, "f_handle:"))
		return;
	for (uint64_t k = 0; k < len; k++) {
		if (c->end - c->p < 2 || digit_of(c->p[0]) > 15 ||
		    digit_of(c->p[1]) > 15)
			return;
		m->handle[k] = digit_of(c->p[0]) << 4 | digit_of(c->p[1]);
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
	if (seek(&c, word))
		take_u64(&c, 16, ret);
}

static void take_inotify(struct fdinfo *i, struct cursor *c)
{
	struct fdinfo_mark *m;
	uint64_t wd = 0, dev = 0;

	if (!is_kind(i, FDINFO_INOTIFY) || !seek(c, "wd:") ||
	    !take_u64(c, 16, &wd) || !(m = new_mark(i)))
		return;
	m->wd = (int)wd;
	hex_behind(*c, " ino:", &m->ino);
	hex_behind(*c, " sdev:", &dev);
	hex_behind(*c, " mask:", &m->mask);
	m->dev = (uint32_t)dev;
	take_handle(m, c);
}

static void take_fanotify(struct fdinfo *i, struct cursor *c)
{
	struct fdinfo_mark *m;
	uint64_t dev = 0, id = 0, flags = 0;

	if (!is_kind(i, FDINFO_FANOTIFY))
		return;
	skip_blanks(c);
	if (take(c, "flags:")) {
		take_u64(c, 16, &i->init_flags);
		hex_behind(*c, " event-flags:", &i->event_flags);
		return;
	}
	m = new_mark(i);
	if (!m)
		return;
	m->kind = take(c, "ino:")    ? MARK_INODE :
		  take(c, "mnt_id:") ? MARK_MOUNT :
		  take(c, "sdev:")   ? MARK_FS :
				       MARK_MNTNS;
	if (m->kind == MARK_INODE)
		take_u64(c, 16, &m->ino);
	else if (m->kind == MARK_MOUNT)
		take_u64(c, 16, &id);
	else if (m->kind == MARK_FS)
		take_u64(c, 16, &dev);
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
static void take_timespec(struct cursor *c, uint64_t *ret)
{
	uint64_t s, ns;

	if (seek(c, "(") && take_u64(c, 10, &s) && seek(c, ",") &&
	    take_u64(c, 10, &ns))
		*ret = s * 1000000000 + ns;
}

/* "    0: /path" and "    0: 0x7f.../4096", below UserFiles and UserBufs. */
static void take_registered(struct fdinfo *i, struct cursor *c, bool files)
{
	uint64_t index;

	if (!take_u64(c, 10, &index) || !take(c, ":"))
		return;
	skip_blanks(c);
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

		if (b && take_u64(c, 16, &b->address) && take(c, "/"))
			take_u64(c, 10, &b->len);
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

	if (!take_s64(&c, &l.id) || !take(&c, ":"))
		return -EBADMSG;
	skip_blanks(&c);
	/* Deeper ones wait for those that wait. */
	while (c.p < c.end && (*c.p == '-' || *c.p == '>' || *c.p == ' ')) {
		l.waits |= *c.p == '>';
		c.p++;
	}
	for (size_t k = 0; k < ARRAY_SIZE(kinds); k++)
		if (take(&c, kinds[k].word)) {
			l.kind = kinds[k].kind;
			break;
		}
	if (!seek(&c, " "))
		return -EBADMSG;
	skip_blanks(&c);
	l.mandatory = take(&c, "MANDATORY");
	if (!seek(&c, " "))
		return -EBADMSG;
	skip_blanks(&c);
	l.write = take(&c, "WRITE") || take(&c, "RW") || take(&c, "UNLCK");
	if (!seek(&c, " ") || !take_s64(&c, &pid) || !take_u64(&c, 16, &maj) ||
	    !take(&c, ":") || !take_u64(&c, 16, &min) || !take(&c, ":") ||
	    !take_u64(&c, 10, &l.ino))
		return -EBADMSG;
	l.pid = (int)pid;
	l.dev = (uint32_t)(maj << 20 | (min & 0xfffff));
	if (!take_u64(&c, 10, &l.start))
		return -EBADMSG;
	if (!take_u64(&c, 10, &l.end))
		l.end = UINT64_MAX;
	*ret = l;
	return 0;
}

static void take_lock(struct fdinfo *i, struct cursor *c)
{
	struct fdinfo_lock one, *l;

	skip_blanks(c);
	if (fdinfo_parse_lock(c->p, c->end - c->p, &one) < 0)
		return;
	l = grow(i->locks, &i->n_locks, sizeof(*l), (void **)&i->locks);
	if (l)
		*l = one;
}

/* What an io_uring has lists of. */
enum section {
	SECTION_NONE,
	SECTION_FILES,
	SECTION_BUFFERS,
	SECTION_POLLS,
	SECTION_OVERFLOW
};

static enum section section_of(struct cursor c)
{
	return take(&c, "UserFiles:")	   ? SECTION_FILES :
	       take(&c, "UserBufs:")	   ? SECTION_BUFFERS :
	       take(&c, "PollList:")	   ? SECTION_POLLS :
	       take(&c, "CqOverflowList:") ? SECTION_OVERFLOW :
					     SECTION_NONE;
}

static void take_listed(struct fdinfo *i, enum section s, struct cursor *c)
{
	if (i->kind != FDINFO_URING)
		return;
	if (s == SECTION_FILES || s == SECTION_BUFFERS)
		take_registered(i, c, s == SECTION_FILES);
	else if (s == SECTION_POLLS)
		i->uring.polls++;
	else if (s == SECTION_OVERFLOW)
		i->uring.overflows++;
}

static void take_rest(struct fdinfo *i, struct cursor *c)
{
	struct cursor at = *c;

	if (take(&at, "tfd:"))
		take_watch(i, &at);
	else if (take(&at, "inotify "))
		take_inotify(i, &at);
	else if (take(&at, "fanotify "))
		take_fanotify(i, &at);
	else if (take(&at, "lock:"))
		take_lock(i, &at);
	else if (take(&at, "it_value:") && is_kind(i, FDINFO_TIMERFD))
		take_timespec(&at, &i->timerfd.value);
	else if (take(&at, "it_interval:") && is_kind(i, FDINFO_TIMERFD))
		take_timespec(&at, &i->timerfd.interval);
	else if (take(&at, "NSpid:") && i->kind == FDINFO_PIDFD)
		while (take_s64(&at, &i->pidfd.ns_pid))
			;
	else if (take(&at, "API:") && is_kind(i, FDINFO_USERFAULTFD)) {
		take_u64(&at, 16, &i->userfaultfd.api);
		if (take(&at, ":"))
			take_u64(&at, 16, &i->userfaultfd.features);
		if (take(&at, ":"))
			take_u64(&at, 16, &i->userfaultfd.ioctls);
	}
}

static void one_line(struct fdinfo *i, struct cursor c, enum section *section)
{
	enum section s;

	/* A registered file may be called like anything. */
	if (c.p < c.end && *c.p == ' ' && *section) {
		take_listed(i, *section, &c);
		return;
	}
	s = section_of(c);
	*section = s;
	for (size_t k = 0; k < ARRAY_SIZE(lines); k++) {
		struct cursor at = c;

		if (take(&at, lines[k].key)) {
			take_line(i, &lines[k], &at);
			return;
		}
	}
	take_rest(i, &c);
}

static void begin(struct fdinfo *i)
{
	memset(i, 0, sizeof(*i));
	i->mnt_id = -1;
}

void fdinfo_parse(const char *text, size_t len, struct fdinfo *ret)
{
	const char *end = text + len;
	enum section section = SECTION_NONE;

	begin(ret);
	while (text < end) {
		const char *nl = memchr(text, '\n', end - text);
		const char *stop = nl ? nl : end;

		one_line(ret, (struct cursor){ text, stop }, &section);
		text = stop + 1;
	}
}

const char *fdinfo_parse_plain(const char *text, size_t len, struct fdinfo *ret)
{
	const char *end = text + len;

	begin(ret);
	for (size_t k = 0; k < 4 && text < end; k++) {
		const char *nl = memchr(text, '\n', end - text);
		const char *stop = nl ? nl : end;
		struct cursor c = { text, stop };

		if (!take(&c, lines[k].key))
			break;
		take_line(ret, &lines[k], &c);
		text = nl ? nl + 1 : end;
	}
	return text;
}

void fdinfo_done(struct fdinfo *i)
{
	free(i->locks);
	switch (i->kind) {
	case FDINFO_EPOLL: free(i->watches); break;
	case FDINFO_INOTIFY:
	case FDINFO_FANOTIFY:
		for (size_t k = 0; k < i->n_marks; k++)
			free(i->marks[k].path);
		free(i->marks);
		break;
	case FDINFO_URING:
		for (size_t k = 0; k < i->uring.shown_files; k++)
			free(i->uring.files[k].name);
		free(i->uring.files);
		free(i->uring.buffers);
		break;
	default: break;
	}
	i->kind = FDINFO_PLAIN;
	i->locks = NULL;
}
