/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Parses /proc/PID/fdinfo/N: the lines that have one value are a table, those
 * with more are in fdinfo_lines.c.
 */
#include "snapshot/fdinfo.h"

#include <stdlib.h>
#include <string.h>

#include "basic/cleanup.h"
#include "snapshot/fdinfo_impl.h"

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
	case TEXT: cursor_text(c, at, l->size); return true;
	case SIGNED:
		if (!cursor_s64(c, &s))
			return false;
		memcpy(at, &s, sizeof(s));
		return true;
	default:
		if (!cursor_u64(c,
				l->type == HEX	 ? 16 :
				l->type == OCTAL ? 8 :
						   10,
				&u))
			return false;
		memcpy(at, &u, sizeof(u));
		return true;
	}
}

bool fdinfo_is_kind(struct fdinfo *i, enum fdinfo_kind kind)
{
	if (i->kind == FDINFO_PLAIN)
		set_kind(i, kind);
	return i->kind == kind;
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
	return cursor_take(&c, "UserFiles:")	  ? SECTION_FILES :
	       cursor_take(&c, "UserBufs:")	  ? SECTION_BUFFERS :
	       cursor_take(&c, "PollList:")	  ? SECTION_POLLS :
	       cursor_take(&c, "CqOverflowList:") ? SECTION_OVERFLOW :
						    SECTION_NONE;
}

static void take_listed(struct fdinfo *i, enum section s, struct cursor *c)
{
	if (i->kind != FDINFO_URING)
		return;
	if (s == SECTION_FILES || s == SECTION_BUFFERS)
		fdinfo_take_registered(i, c, s == SECTION_FILES);
	else if (s == SECTION_POLLS)
		i->uring.polls++;
	else if (s == SECTION_OVERFLOW)
		i->uring.overflows++;
}

static void take_rest(struct fdinfo *i, struct cursor *c)
{
	struct cursor at = *c;

	if (cursor_take(&at, "tfd:"))
		fdinfo_take_watch(i, &at);
	else if (cursor_take(&at, "inotify "))
		fdinfo_take_inotify(i, &at);
	else if (cursor_take(&at, "fanotify "))
		fdinfo_take_fanotify(i, &at);
	else if (cursor_take(&at, "lock:"))
		fdinfo_take_lock(i, &at);
	else if (cursor_take(&at, "it_value:") &&
		 fdinfo_is_kind(i, FDINFO_TIMERFD))
		fdinfo_take_timespec(&at, &i->timerfd.value);
	else if (cursor_take(&at, "it_interval:") &&
		 fdinfo_is_kind(i, FDINFO_TIMERFD))
		fdinfo_take_timespec(&at, &i->timerfd.interval);
	else if (cursor_take(&at, "NSpid:") && i->kind == FDINFO_PIDFD)
		while (cursor_s64(&at, &i->pidfd.ns_pid))
			;
	else if (cursor_take(&at, "API:") &&
		 fdinfo_is_kind(i, FDINFO_USERFAULTFD)) {
		cursor_u64(&at, 16, &i->userfaultfd.api);
		if (cursor_take(&at, ":"))
			cursor_u64(&at, 16, &i->userfaultfd.features);
		if (cursor_take(&at, ":"))
			cursor_u64(&at, 16, &i->userfaultfd.ioctls);
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

		if (cursor_take(&at, lines[k].key)) {
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

		if (!cursor_take(&c, lines[k].key))
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
