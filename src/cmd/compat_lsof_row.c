/* SPDX-License-Identifier: BSD-2-Clause */
/* An open file in the words and columns of lsof. */
#include <arpa/inet.h>
#include <ctype.h>
#include <fcntl.h>
#include <inttypes.h>
#include <netdb.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sysmacros.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"
#include "cmd/compat_lsof.h"
#include "cmd/files_columns.h"
#include "event/sock_ident.h"
#include "syscall/xlat/net.h"

enum {
	EPOLL_SHOWN = 32,
	FD_WIDTH = 4,
};

void lsof_put_text(struct strbuf *b, const char *s, size_t len)
{
	for (size_t i = 0; i < len; i++) {
		unsigned char c = s[i];

		if (c == '\\')
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
		else if (c == 0x7f)
			strbuf_puts(b, "^?");
		else if (c < 0x20)
			strbuf_printf(b, "^%c", c + 0x40);
		else
			strbuf_printf(b, "\\x%02x", c);
	}
}

static char *keep(struct lsof_context *c, struct strbuf *b)
{
	char *p = arena_alloc(c->arena, b->len + 1);

	memcpy(p, strbuf_cstr(b), b->len + 1);
	strbuf_done(b);
	return p;
}

__attribute__((format(printf, 2, 3))) static char *keep_text(
	struct lsof_context *c, const char *format, ...)
{
	struct strbuf b = { 0 };
	char text[128];
	va_list args;

	va_start(args, format);
	vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	strbuf_puts(&b, text);
	return keep(c, &b);
}

/* Addresses of unix sockets in the kernel, as far as it tells of them. */

static int by_ino(const void *a, const void *b)
{
	uint64_t x = ((const struct unix_address *)a)->ino;
	uint64_t y = ((const struct unix_address *)b)->ino;

	return (x > y) - (x < y);
}

static void read_unix(struct lsof_context *c)
{
	_cleanup_fclose_ FILE *f = fopen("/proc/net/unix", "re");
	char *line = NULL;
	size_t cap = 0;

	while (f && getline(&line, &cap, f) > 0) {
		struct unix_address a;
		char address[17];

		if (sscanf(line, "%16[0-9a-f]: %*x %*x %*x %*x %*x %" SCNu64,
			   address, &a.ino) != 2)
			continue;
		snprintf(a.text, sizeof(a.text), "0x%s", address);
		if (!(c->n_unix & (c->n_unix - 1)))
			c->addresses = xreallocarray(
				c->addresses, c->n_unix ? c->n_unix * 2 : 1,
				sizeof(a));
		c->addresses[c->n_unix++] = a;
	}
	free(line);
	if (c->n_unix)
		qsort(c->addresses, c->n_unix, sizeof(*c->addresses), by_ino);
}

void lsof_context_init(struct lsof_context *c, const struct lsof *o,
		       struct files *f)
{
	*c = (struct lsof_context){ .opts = o, .files = f, .arena = &f->arena };
	for (size_t i = 0; i < f->n; i++)
		if (f->rows[i]->socket &&
		    f->rows[i]->socket->family == AF_UNIX) {
			read_unix(c);
			break;
		}
}

void lsof_context_done(struct lsof_context *c)
{
	free(c->addresses);
}

static char *unix_device(struct lsof_context *c, uint64_t ino)
{
	struct unix_address key = { .ino = ino }, *a;

	a = c->n_unix ? bsearch(&key, c->addresses, c->n_unix, sizeof(key),
				by_ino) :
			NULL;
	return a ? a->text : NULL;
}

/* Addresses */

static bool is_mapped(const struct fd_addr *a)
{
	static const uint8_t head[12] = { [10] = 0xff, [11] = 0xff };

	return a->family == AF_INET6 && !memcmp(a->addr, head, sizeof(head));
}

static bool put_name(struct strbuf *b, const struct fd_addr *a)
{
	struct sockaddr_in four = { .sin_family = AF_INET };
	struct sockaddr_in6 six = { .sin6_family = AF_INET6 };
	char name[NI_MAXHOST];
	bool v4 = a->family == AF_INET || is_mapped(a);

	memcpy(&four.sin_addr, a->addr + (is_mapped(a) ? 12 : 0), 4);
	memcpy(&six.sin6_addr, a->addr, 16);
	if (getnameinfo(v4 ? (void *)&four : (void *)&six,
			v4 ? sizeof(four) : sizeof(six), name, sizeof(name),
			NULL, 0, NI_NAMEREQD))
		return false;
	strbuf_puts(b, name);
	return true;
}

/* An address with its port, as a name where that was not refused. */
static void put_endpoint(struct strbuf *b, const struct lsof *o,
			 const struct fd_addr *a, bool tcp)
{
	char text[INET6_ADDRSTRLEN];
	const struct servent *s = NULL;

	if (sock_addr_is_any(a)) {
		strbuf_putc(b, '*');
	} else if (o->numeric_hosts || !put_name(b, a)) {
		if (is_mapped(a)) {
			inet_ntop(AF_INET, a->addr + 12, text, sizeof(text));
			strbuf_puts(b, text);
		} else {
			inet_ntop(a->family, a->addr, text, sizeof(text));
			strbuf_printf(b, a->family == AF_INET6 ? "[%s]" : "%s",
				      text);
		}
	}
	strbuf_putc(b, ':');
	if (!a->port)
		strbuf_putc(b, '*');
	else if (!o->numeric_ports)
		s = getservbyport(htons(a->port), tcp ? "tcp" : "udp");
	if (s)
		strbuf_puts(b, s->s_name);
	else if (a->port)
		strbuf_putu(b, a->port);
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

/* JSON has escapes of its own. */
static void put_text(const struct lsof_context *c, struct strbuf *b,
		     const char *s, size_t len)
{
	if (c->opts->json || c->opts->json_lines)
		strbuf_put(b, s, len);
	else
		lsof_put_text(b, s, len);
}

static void put_holder(const struct lsof_context *c, struct strbuf *b,
		       const struct open_file *o)
{
	strbuf_printf(b, " %d,", (int)o->task->tgid);
	put_text(c, b, o->task->comm, strlen(o->task->comm));
	strbuf_printf(b, ",%d%c", o->fd, access_of(o));
}

static void put_holders(struct strbuf *b, const struct lsof_context *c,
			const struct file_holders *h)
{
	if (!c->opts->endpoints)
		return;
	for (size_t i = 0; i < h->n; i++)
		put_holder(c, b, h->files[i]);
}

/* Kinds */

static bool is_ours(const struct sock *s)
{
	return !s->netns || s->netns->fd < 0;
}

static void make_inet(struct lsof_context *c, const struct sock *s,
		      struct lsof_row *r)
{
	const struct lsof *o = c->opts;
	struct strbuf b = { 0 }, t = { 0 };
	const char *state = files_socket_state(s);
	bool tcp = s->protocol == IPPROTO_TCP || s->type == SOCK_STREAM;

	r->type = s->family == AF_INET ? "IPv4" : "IPv6";
	r->net = true;
	r->device = keep_text(c, "%" PRIu64, r->file->ino);
	r->node = keep_text(c, "%s",
			    s->protocol == IPPROTO_UDPLITE ? "UDPLITE" :
			    tcp				   ? "TCP" :
							     "UDP");
	put_endpoint(&b, o, &s->local, tcp);
	if (s->peer.port || !sock_addr_is_any(&s->peer)) {
		strbuf_puts(&b, "->");
		put_endpoint(&b, o, &s->peer, tcp);
	}
	put_holders(&b, c, &r->file->peers);
	r->name = keep(c, &b);
	if (o->tcp_state && tcp && state)
		strbuf_puts(&t, state);
	if (o->tcp_queues) {
		uint32_t rq = s->state == SOCK_LISTEN ? 0 : s->recvq;
		uint32_t sq = s->state == SOCK_LISTEN ? 0 : s->sendq;

		strbuf_printf(&t, "%sQR=%u QS=%u", t.len ? " " : "", rq, sq);
	}
	r->state = keep(c, &t);
}

static void make_unix(struct lsof_context *c, const struct sock *s,
		      struct lsof_row *r)
{
	static const char *const types[] = {
		[SOCK_STREAM] = "STREAM", [SOCK_DGRAM] = "DGRAM",
		[SOCK_RAW] = "RAW",	  [SOCK_SEQPACKET] = "SEQPACKET",
		[SOCK_RDM] = "RDM",	  [SOCK_PACKET] = "PACKET",
	};
	const struct open_file *o = r->file;
	const char *state = s->state == SOCK_LISTEN	 ? "LISTEN" :
			    s->state == SOCK_ESTABLISHED ? "CONNECTED" :
			    s->state == SOCK_SYN_SENT	 ? "CONNECTING" :
							   "UNCONNECTED";
	struct strbuf b = { 0 };

	r->type = "unix";
	r->device = unix_device(c, o->ino);
	r->node = keep_text(c, "%" PRIu64, o->ino);
	if (s->local.path) {
		put_text(c, &b, s->local.path, strlen(s->local.path));
		strbuf_putc(&b, ' ');
	}
	strbuf_printf(&b, "type=%s",
		      s->type < ARRAY_SIZE(types) && types[s->type] ?
			      types[s->type] :
			      "UNKNOWN");
	if (c->opts->endpoints && s->peer_inode)
		strbuf_printf(&b, " ->INO=%" PRIu64, s->peer_inode);
	put_holders(&b, c, &o->peers);
	r->name = keep(c, &b);
	if (c->opts->tcp_state)
		r->state = (char *)state;
}

static bool is_inet(const struct sock *s)
{
	return s && (s->family == AF_INET || s->family == AF_INET6);
}

static void make_other_socket(struct lsof_context *c, struct lsof_row *r)
{
	const struct sock *s = r->file->socket;
	const struct open_file *o = r->file;
	const char *proto = s ? files_socket_proto(s) : o->socket_proto;

	r->node = keep_text(c, "%" PRIu64, o->ino);
	r->type = "sock";
	r->device = keep_text(c, "%u,%u", major(o->dev), minor(o->dev));
	if (s && is_ours(s) && s->family == AF_NETLINK) {
		const char *name = xlat_name(&xlat_netlink_proto,
					     sock_addr_word(&s->local));

		r->type = "netlink";
		r->device = NULL;
		r->name = name ? (char *)name + strlen("NETLINK_") :
				 keep_text(c, "PROTO: %u",
					   sock_addr_word(&s->local));
	} else if (s && is_ours(s) && s->family == AF_PACKET) {
		r->type = "pack";
		r->device = keep_text(c, "%" PRIu64, o->ino);
		r->node = keep_text(c, "%s", s->protocol == 3 ? "ALL" : "IP");
		r->name = keep_text(c, "type=SOCK_%s",
				    s->type == SOCK_RAW ? "RAW" : "DGRAM");
	} else if (c->opts->skip_inet && is_inet(s)) {
		r->name = (char *)"can't identify protocol (-X specified)";
	} else if (proto) {
		r->name = keep_text(c, "protocol: %s", proto);
	} else {
		r->name = (char *)"can't identify protocol";
	}
}

static void make_socket(struct lsof_context *c, struct lsof_row *r)
{
	const struct sock *s = r->file->socket;

	if (s && is_ours(s) && s->family == AF_UNIX)
		make_unix(c, s, r);
	else if (s && is_ours(s) && !c->opts->skip_inet &&
		 (s->family == AF_INET || s->family == AF_INET6) &&
		 s->type != SOCK_RAW)
		make_inet(c, s, r);
	else
		make_other_socket(c, r);
}

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
		put_holders(&b, c, &o->shared);
	} else if (i && i->kind == FDINFO_PIDFD) {
		strbuf_printf(&b, "[pidfd:%" PRId64 "]", i->pidfd.pid);
	} else if (o->type == FILE_NS) {
		put_text(c, &b, path,
			 colon ? (size_t)(colon - path) : strlen(path));
	} else {
		if (colon && !strncmp(path, "anon_inode:", 11))
			path = colon + 1;
		put_text(c, &b, path, strlen(path));
	}
	return keep(c, &b);
}

static void put_pty(struct strbuf *b, const struct lsof_context *c,
		    const struct open_file *o)
{
	const struct fdinfo *i = o->info;

	if (!c->opts->endpoints)
		return;
	if (i && i->kind == FDINFO_TTY && o->peers.n)
		strbuf_printf(b, " ->/dev/pts/%" PRId64, i->tty_index);
	put_holders(b, c, &o->peers);
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
	put_text(c, &b, path, strlen(path));
	if (o->deleted && o->use != FILE_MEM)
		strbuf_puts(&b, " (deleted)");
	if (o->type == FILE_CHR)
		put_pty(&b, c, o);
	else if (o->type == FILE_FIFO)
		put_holders(&b, c, &o->peers);
	if (o->refused_call && o->refused)
		strbuf_printf(&b, " (%s: %s)", o->refused_call,
			      strerror(o->refused));
	return keep(c, &b);
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
		return keep_text(c, "0x%" PRIx64, (uint64_t)pos);
	return keep_text(c, "0t%s", text);
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
		r->size = keep_text(c, "%.1f%c", v, units[u]);
		return;
	}
	r->size = keep_text(c, "%" PRIu64,
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
		return keep_text(c, "0x%x;0x0", flags);
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
	return keep(c, &b);
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
	r->name = error ? keep_text(c, "/proc/%d/%s (%s: %s)", (int)o->tid,
				    what, call, strerror(error)) :
			  keep_text(c, "/proc/%d/%s", (int)o->tid, what);
}

/* The longest path of -e that a file lies below, or NULL. */
static const struct lsof_exempt *exempt_of(const struct lsof *o,
					   const char *path)
{
	const struct lsof_exempt *best = NULL;
	size_t most = 0;

	for (unsigned i = 0; i < o->n_exempt; i++) {
		const char *point = o->exempt[i].path;
		size_t n = strlen(point);

		if (n >= most && !strncmp(path, point, n) &&
		    (n == 1 || !path[n] || path[n] == '/')) {
			best = &o->exempt[i];
			most = n;
		}
	}
	return best;
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
	r->device = keep_text(c, "UNKNOWN");
	if (o->use == FILE_MEM) {
		r->device = keep_text(c, "%u,%u", major(o->dev), minor(o->dev));
		r->node = keep_text(c, "%" PRIu64, o->ino);
	}
	put_text(c, &b, o->path, strlen(o->path));
	if (o->deleted && o->use != FILE_MEM)
		strbuf_puts(&b, " (deleted)");
	strbuf_printf(&b, " (%ce ", e->readlink ? '+' : '-');
	put_text(c, &b, e->path, strlen(e->path));
	strbuf_putc(&b, ')');
	r->name = keep(c, &b);
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
	exempt = o->path[0] == '/' ? exempt_of(c->opts, o->path) : NULL;
	if (exempt) {
		make_exempt(c, r, exempt);
		return;
	}
	set_size(c, r);
	if (o->type == FILE_SOCKET) {
		make_socket(c, r);
		return;
	}
	r->type = type_of(o);
	if (o->have & FILE_HAVE_DEV || o->type == FILE_CHR) {
		dev_t dev = o->type == FILE_CHR || o->type == FILE_BLK ?
				    o->rdev :
				    o->dev;

		r->device = keep_text(c, "%u,%u", major(dev), minor(dev));
	}
	if (o->have & FILE_HAVE_INO)
		r->node = keep_text(c, "%" PRIu64, o->ino);
	r->has_links = !(o->use == FILE_MEM && o->deleted);
	if (o->type == FILE_PIPE) {
		struct strbuf b = { 0 };

		strbuf_puts(&b, "pipe");
		put_holders(&b, c, &o->peers);
		r->name = keep(c, &b);
	} else if (o->path[0] == '/') {
		r->name = path_name(c, o);
	} else {
		r->name = anon_name(c, o);
	}
}
