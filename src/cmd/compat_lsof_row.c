/* SPDX-License-Identifier: BSD-2-Clause */
/* An open file in the words and columns of lsof. */
#include <fcntl.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sysmacros.h>
#include <wchar.h>
#include <wctype.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"
#include "cmd/compat_lsof_row.h"
#include "cmd/files_columns.h"

enum {
	EPOLL_SHOWN = 32,
	FD_WIDTH = 4,
};

/* How many bytes the character has that the locale can show; or 0. */
static size_t shown(const char *s, size_t len)
{
	wchar_t wide;
	size_t n = mbrtowc(&wide, s, len, &(mbstate_t){ 0 });

	return n <= len && iswprint(wide) ? n : 0;
}

static void put_text(struct strbuf *b, const char *s, size_t len, bool wide)
{
	for (size_t i = 0; i < len; i++) {
		unsigned char c = s[i];
		size_t n = wide && c > 0x7f ? shown(s + i, len - i) : 0;

		if (n) {
			strbuf_put(b, s + i, n);
			i += n - 1;
		} else if (c == '\\')
			strbuf_puts(b, "\\\\");
		else if (c >= 0x20 && c < 0x7f)
			strbuf_putc(b, c);
		else if (c == '\b')
			strbuf_puts(b, "\\b");
		else if (c == '\f')
			strbuf_puts(b, "\\f");
		else if (c == '\n')
			strbuf_puts(b, "\\n");
		else if (c == '\r')
			strbuf_puts(b, "\\r");
		else if (c == '\t')
			strbuf_puts(b, "\\t");
		else if (c < 0x20)
			strbuf_printf(b, "^%c", c + 0x40);
		else
			strbuf_printf(b, "\\x%02x", c);
	}
}

void lsof_put_text(struct strbuf *b, const char *s, size_t len)
{
	put_text(b, s, len, false);
}

void lsof_put_wide(struct strbuf *b, const char *s, size_t len)
{
	put_text(b, s, len, true);
}

char *lsof_keep(struct lsof_context *c, struct strbuf *b)
{
	char *p = arena_alloc(c->arena, b->len + 1);

	memcpy(p, strbuf_cstr(b), b->len + 1);
	strbuf_done(b);
	return p;
}

char *lsof_keep_text(struct lsof_context *c, const char *format, ...)
{
	struct strbuf b = { 0 };
	char text[128];
	va_list args;

	va_start(args, format);
	vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	strbuf_puts(&b, text);
	return lsof_keep(c, &b);
}

void lsof_context_init(struct lsof_context *c, const struct lsof *o,
		       struct files *f)
{
	*c = (struct lsof_context){ .opts = o, .files = f, .arena = &f->arena };
	if (o->portmap)
		lsof_portmap_read(&c->portmap);
	for (size_t i = 0; i < f->n; i++)
		if (f->rows[i]->socket &&
		    f->rows[i]->socket->family == AF_UNIX) {
			lsof_read_unix(c);
			break;
		}
}

void lsof_context_done(struct lsof_context *c)
{
	free(c->addresses);
	lsof_portmap_done(&c->portmap);
}

/* Endpoints: -E */

static void put_fd(char fd[8], const struct open_file *o)
{
	static const char *const uses[] = { [FILE_CWD] = "cwd",
					    [FILE_ROOT] = "rtd",
					    [FILE_TXT] = "txt",
					    [FILE_MEM] = "mem" };

	if (o->use == FILE_MEM && o->deleted)
		strcpy(fd, "DEL");
	else if (o->use < FILE_FD)
		snprintf(fd, 8, "%*s", o->use == FILE_MEM ? 0 : FD_WIDTH,
			 uses[o->use]);
	else if (o->fd < 10000)
		snprintf(fd, 8, "%*u", FD_WIDTH, (unsigned)o->fd % 10000);
	else
		snprintf(fd, 8, "*%03d", o->fd % 1000);
}

static char access_of(const struct open_file *o)
{
	const char *a = files_access(o);

	if (o->use != FILE_FD || !o->path)
		return ' ';
	/* By the permissions of the link: it has none, or all. */
	return !a || *a == '-' ? 'u' : *a;
}

void lsof_put_name(const struct lsof_context *c, struct strbuf *b,
		   const char *s, size_t len)
{
	if (c->opts->json || c->opts->json_lines)
		strbuf_put(b, s, len);
	else
		lsof_put_wide(b, s, len);
}

static void put_holder(const struct lsof_context *c, struct strbuf *b,
		       const struct open_file *o)
{
	strbuf_printf(b, " %d,", (int)o->task->tgid);
	lsof_put_name(c, b, o->task->comm, strlen(o->task->comm));
	strbuf_printf(b, ",%d%c", o->fd, access_of(o));
}

void lsof_put_holders(struct strbuf *b, const struct lsof_context *c,
		      const struct file_holders *h)
{
	if (!c->opts->endpoints)
		return;
	for (size_t i = 0; i < h->n; i++)
		put_holder(c, b, h->files[i]);
}

/* Kinds */

static int by_number(const void *a, const void *b)
{
	int x = *(const int *)a, y = *(const int *)b;

	return (x > y) - (x < y);
}

static void put_epoll(struct strbuf *b, const struct fdinfo *i)
{
	size_t n = i->n_watches;
	_cleanup_free_ int *fds = xreallocarray(NULL, n + 1, sizeof(*fds));

	for (size_t k = 0; k < n; k++)
		fds[k] = i->watches[k].fd;
	qsort(fds, n, sizeof(*fds), by_number);
	strbuf_puts(b, "[eventpoll");
	for (size_t k = 0; k < n && k < EPOLL_SHOWN; k++)
		strbuf_printf(b, "%c%d", k ? ',' : ':', fds[k]);
	strbuf_puts(b, n > EPOLL_SHOWN ? "...]" : "]");
}

/* Without "anon_inode:", and with what fdinfo says of some. */
static char *anon_name(struct lsof_context *c, const struct open_file *o)
{
	const char *path = o->path, *colon = strchr(path, ':');
	const struct fdinfo *i = o->info;
	struct strbuf b = { 0 };

	if (i && i->kind == FDINFO_EPOLL) {
		put_epoll(&b, i);
	} else if (i && i->kind == FDINFO_EVENTFD && i->eventfd.id >= 0) {
		strbuf_printf(&b, "[eventfd:%" PRId64 "]", i->eventfd.id);
		lsof_put_holders(&b, c, &o->shared);
	} else if (i && i->kind == FDINFO_PIDFD) {
		strbuf_printf(&b, "[pidfd:%" PRId64 "]", i->pidfd.pid);
	} else if (o->type == FILE_NS) {
		lsof_put_name(c, &b, path,
			      colon ? (size_t)(colon - path) : strlen(path));
	} else {
		if (colon && !strncmp(path, "anon_inode:", 11))
			path = colon + 1;
		lsof_put_name(c, &b, path, strlen(path));
	}
	return lsof_keep(c, &b);
}

static void put_pty(struct strbuf *b, const struct lsof_context *c,
		    const struct open_file *o)
{
	const struct fdinfo *i = o->info;

	if (!c->opts->endpoints)
		return;
	if (i && i->kind == FDINFO_TTY && o->peers.n)
		strbuf_printf(b, " ->/dev/pts/%" PRId64, i->tty_index);
	lsof_put_holders(b, c, &o->peers);
}

static char *path_name(struct lsof_context *c, const struct open_file *o)
{
	struct strbuf b = { 0 };

	const char *path = o->path;

	/* By +d and +D it may have been found under another name. */
	if (!o->deleted && o->have & FILE_HAVE_DEV && o->have & FILE_HAVE_INO)
		path = lsof_tree_find(&c->opts->tree, o->dev, o->ino, path);
	if (!path)
		path = o->path;
	lsof_put_name(c, &b, path, strlen(path));
	if (o->deleted && o->use != FILE_MEM)
		strbuf_puts(&b, " (deleted)");
	if (o->type == FILE_CHR)
		put_pty(&b, c, o);
	else if (o->type == FILE_FIFO)
		lsof_put_holders(&b, c, &o->peers);
	if (o->refused_call && o->refused)
		strbuf_printf(&b, " (%s: %s)", o->refused_call,
			      strerror(o->refused));
	return lsof_keep(c, &b);
}

static const char *type_of(const struct open_file *o)
{
	switch (o->type) {
	case FILE_DIR: return "DIR";
	case FILE_CHR: return "CHR";
	case FILE_BLK: return "BLK";
	case FILE_PIPE:
	case FILE_FIFO: return "FIFO";
	case FILE_LNK: return "LINK";
	case FILE_SOCK: return "sock";
	case FILE_REG:
	case FILE_MEMFD:
	case FILE_NS: return "REG";
	case FILE_DMABUF: return "REG";
	case FILE_UNKNOWN: return "unknown";
	default: return "a_inode";
	}
}

static char *offset_text(struct lsof_context *c, int64_t pos)
{
	unsigned digits = c->opts->offset_digits;
	char text[32];
	int n = snprintf(text, sizeof(text), "%" PRId64, pos);

	if (digits && (unsigned)n > digits)
		return lsof_keep_text(c, "0x%" PRIx64, (uint64_t)pos);
	return lsof_keep_text(c, "0t%s", text);
}

/* What column SIZE/OFF has: sizes of what has one, else where it is. */
static void set_size(struct lsof_context *c, struct lsof_row *r)
{
	const struct open_file *o = r->file;
	bool stream = o->type == FILE_PIPE || o->type == FILE_FIFO ||
		      o->type == FILE_CHR || o->type == FILE_SOCKET ||
		      o->type == FILE_BLK;

	if (c->opts->offset || (stream && !c->opts->size)) {
		if (o->use == FILE_FD && o->have & FILE_HAVE_INFO)
			r->size = offset_text(
				c, o->type == FILE_SOCKET ? 0 : o->pos);
		return;
	}
	if (stream || (o->use == FILE_MEM && o->deleted) ||
	    o->type == FILE_UNKNOWN)
		return;
	r->is_size = true;
	if (c->opts->human && o->size >= 1024) {
		static const char units[] = "KMGTPE";
		double v = (double)o->size / 1024;
		unsigned u = 0;

		while (v >= 1024 && units[u + 1]) {
			v /= 1024;
			u++;
		}
		r->size = lsof_keep_text(c, "%.1f%c", v, units[u]);
		return;
	}
	r->size = lsof_keep_text(c, "%" PRIu64,
				 o->have & FILE_HAVE_STAT ? o->size : 0);
}

static char *flags_text(struct lsof_context *c, const struct open_file *o)
{
	/* In the order in which lsof has them. */
	static const struct {
		uint32_t bits;
		const char *name;
	} names[] = {
		{ O_CREAT, "CR" },	{ O_EXCL, "EXCL" },
		{ O_NOCTTY, "NTTY" },	{ O_TRUNC, "TR" },
		{ O_APPEND, "AP" },	{ O_NONBLOCK, "ND" },
		{ 04010000, "SYN" },	{ O_ASYNC, "ASYN" },
		{ O_DIRECT, "DIR" },	{ O_DIRECTORY, "DTY" },
		{ O_NOFOLLOW, "NFLK" }, { O_NOATIME, "NATM" },
		{ O_DSYNC, "DSYN" },	{ 0100000, "LG" },
		{ O_CLOEXEC, "CX" },	{ O_PATH, "PATH" },
	};
	uint32_t flags = o->flags, left = flags;
	struct strbuf b = { 0 };

	if (o->use != FILE_FD || !(o->have & FILE_HAVE_INFO))
		return NULL;
	if (!c->opts->flags_short)
		return lsof_keep_text(c, "0x%x;0x0", flags);
	if ((flags & 3) == 1)
		strbuf_puts(&b, "W");
	else if ((flags & 3) == 2)
		strbuf_puts(&b, "RW");
	left &= ~3u;
	for (size_t i = 0; i < ARRAY_SIZE(names); i++)
		if ((left & names[i].bits) == names[i].bits) {
			strbuf_printf(&b, "%s%s", b.len ? "," : "",
				      names[i].name);
			left &= ~names[i].bits;
		}
	if (left)
		strbuf_printf(&b, "%s0x%x", b.len ? "," : "", left);
	return lsof_keep(c, &b);
}

/* Those that /proc/locks tells of by process. */
static char lock_of(const struct open_file *o)
{
	char letter = ' ';

	for (unsigned i = 0; i < o->n_locks; i++) {
		const struct fdinfo_lock *l = &o->locks[i].lock;
		bool whole = l->start == 0 && l->end == UINT64_MAX;

		if (l->waits ||
		    (l->kind != LOCK_POSIX && l->kind != LOCK_FLOCK))
			continue;
		letter = l->write ? (whole ? 'W' : 'w') : (whole ? 'R' : 'r');
	}
	return letter;
}

static void make_refused(struct lsof_context *c, struct lsof_row *r,
			 const char *what, const char *call, int error)
{
	const struct open_file *o = r->file;

	r->type = "unknown";
	r->name = error ? lsof_keep_text(c, "/proc/%d/%s (%s: %s)", (int)o->tid,
					 what, call, strerror(error)) :
			  lsof_keep_text(c, "/proc/%d/%s", (int)o->tid, what);
}

/* Of it is known what the process's own files say. */
static void make_exempt(struct lsof_context *c, struct lsof_row *r,
			const struct lsof_exempt *e)
{
	static const char *const types[] = {
		[FILE_CWD] = "UNKNcwd", [FILE_ROOT] = "UNKNrtd",
		[FILE_TXT] = "UNKNtxt", [FILE_MEM] = "UNKNmem",
		[FILE_FD] = "UNKNfd",
	};
	const struct open_file *o = r->file;
	struct strbuf b = { 0 };

	r->access = r->lock = ' ';
	r->type = types[o->use];
	r->device = lsof_keep_text(c, "UNKNOWN");
	if (o->use == FILE_MEM) {
		r->device = lsof_keep_text(c, "%u,%u", major(o->dev),
					   minor(o->dev));
		r->node = lsof_keep_text(c, "%" PRIu64, o->ino);
	}
	lsof_put_name(c, &b, o->path, strlen(o->path));
	if (o->deleted && o->use != FILE_MEM)
		strbuf_puts(&b, " (deleted)");
	strbuf_printf(&b, " (%ce ", e->readlink ? '+' : '-');
	lsof_put_name(c, &b, e->path, strlen(e->path));
	strbuf_putc(&b, ')');
	r->name = lsof_keep(c, &b);
}

void lsof_row_make(struct lsof_context *c, const struct open_file *o,
		   struct lsof_row *r)
{
	const struct lsof_exempt *exempt;

	*r = (struct lsof_row){ .file = o };
	put_fd(r->fd, o);
	r->access = access_of(o);
	r->lock = lock_of(o);
	if (!o->path) {
		char what[24];

		snprintf(what, sizeof(what), "fd/%d", o->fd);
		make_refused(c, r, what, o->refused_call, o->refused);
		return;
	}
	if (c->opts->flags_hex || c->opts->flags_short)
		r->flags = flags_text(c, o);
	exempt = o->path[0] == '/' ? lsof_exempt_of(c->opts, o->path) : NULL;
	if (exempt) {
		make_exempt(c, r, exempt);
		return;
	}
	set_size(c, r);
	if (o->type == FILE_SOCKET) {
		lsof_make_socket(c, r);
		return;
	}
	r->type = type_of(o);
	if (o->have & FILE_HAVE_DEV || o->type == FILE_CHR) {
		dev_t dev = o->type == FILE_CHR || o->type == FILE_BLK ?
				    o->rdev :
				    o->dev;

		r->device = lsof_keep_text(c, "%u,%u", major(dev), minor(dev));
	}
	if (o->have & FILE_HAVE_INO)
		r->node = lsof_keep_text(c, "%" PRIu64, o->ino);
	r->has_links = !(o->use == FILE_MEM && o->deleted);
	if (o->type == FILE_PIPE) {
		struct strbuf b = { 0 };

		strbuf_puts(&b, "pipe");
		lsof_put_holders(&b, c, &o->peers);
		r->name = lsof_keep(c, &b);
	} else if (o->path[0] == '/') {
		r->name = path_name(c, o);
	} else {
		r->name = anon_name(c, o);
	}
}
