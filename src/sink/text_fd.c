/* SPDX-License-Identifier: BSD-2-Clause */
/* What a descriptor stands for, as text in angle brackets (-y, -yy). */
#include "sink/text_visitor.h"

#include <arpa/inet.h>
#include <string.h>
#include <sys/stat.h>

#include "sink/quote.h"
#include "syscall/xlat/signal.h"

static const char deleted_suffix[] = " (deleted)";

static void put_inet(struct text_visitor *t, const struct fd_addr *a)
{
	char buf[INET6_ADDRSTRLEN];

	if (!inet_ntop(a->family, a->addr, buf, sizeof(buf)))
		return;
	if (a->family == AF_INET6)
		strbuf_putc(t->b, '[');
	strbuf_puts(t->b, buf);
	if (a->family == AF_INET6)
		strbuf_putc(t->b, ']');
	strbuf_putc(t->b, ':');
	strbuf_putu(t->b, a->port);
}

static bool has_peer(const struct fd_ident *id)
{
	static const uint8_t zero[16];

	return id->peer.family == id->local.family &&
	       (id->peer.port || memcmp(id->peer.addr, zero, sizeof(zero)));
}

static void put_unix(struct text_visitor *t, const struct fd_ident *id)
{
	const char *path = id->local.path;

	strbuf_putu(t->b, id->inode);
	if (id->peer_inode) {
		strbuf_puts(t->b, "->");
		strbuf_putu(t->b, id->peer_inode);
	}
	if (!path || !*path)
		return;
	strbuf_putc(t->b, ',');
	if (*path == '@') {
		strbuf_putc(t->b, '@');
		path++;
	}
	quote_string(t->b, path, strlen(path), t->opts->hex);
}

static const char *netlink_name(int protocol)
{
	static const char *const names[] = {
		[0] = "ROUTE",
		[2] = "USERSOCK",
		[3] = "FIREWALL",
		[4] = "SOCK_DIAG",
		[5] = "NFLOG",
		[6] = "XFRM",
		[7] = "SELINUX",
		[8] = "ISCSI",
		[9] = "AUDIT",
		[10] = "FIB_LOOKUP",
		[11] = "CONNECTOR",
		[12] = "NETFILTER",
		[13] = "IP6_FW",
		[14] = "DNRTMSG",
		[15] = "KOBJECT_UEVENT",
		[16] = "GENERIC",
		[18] = "SCSITRANSPORT",
		[19] = "ECRYPTFS",
		[20] = "RDMA",
		[21] = "CRYPTO",
		[22] = "SMC",
	};

	if (protocol < 0 || protocol >= (int)(sizeof(names) / sizeof(*names)))
		return NULL;
	return names[protocol];
}

static void put_netlink(struct text_visitor *t, const struct fd_ident *id)
{
	const char *name = netlink_name(id->protocol);

	/* Without a port it is not bound yet. */
	if (!id->portid) {
		strbuf_putu(t->b, id->inode);
		return;
	}
	if (!name) {
		strbuf_putu(t->b, (unsigned)id->protocol);
		return;
	}
	strbuf_puts(t->b, name);
	strbuf_putc(t->b, ':');
	strbuf_putu(t->b, id->portid);
}

static bool put_socket(struct text_visitor *t, const struct fd_ident *id)
{
	if (!id->proto_name)
		return false;
	strbuf_puts(t->b, id->proto_name);
	strbuf_puts(t->b, ":[");
	switch (id->local.family == AF_UNSPEC ? id->family : id->local.family) {
	case AF_INET:
	case AF_INET6:
		if (id->local.family == AF_UNSPEC) {
			strbuf_putu(t->b, id->inode);
			break;
		}
		put_inet(t, &id->local);
		if (has_peer(id)) {
			strbuf_puts(t->b, "->");
			put_inet(t, &id->peer);
		}
		break;
	case AF_UNIX: put_unix(t, id); break;
	case AF_NETLINK: put_netlink(t, id); break;
	default: strbuf_putu(t->b, id->inode); break;
	}
	strbuf_putc(t->b, ']');
	return true;
}

static bool put_device(struct text_visitor *t, const struct fd_ident *id)
{
	if (!id->path)
		return false;
	quote_angle(t->b, id->path, strlen(id->path), t->opts->hex);
	if (S_ISBLK(id->mode))
		strbuf_puts(t->b, "<block ");
	else
		strbuf_puts(t->b, "<char ");
	strbuf_putu(t->b, id->major);
	strbuf_putc(t->b, ':');
	strbuf_putu(t->b, id->minor);
	/* 5:2 is /dev/ptmx; other devices have no slave. */
	if (id->major == 5 && id->minor == 2 && id->tty_index >= 0) {
		strbuf_puts(t->b, " @/dev/pts/");
		strbuf_putu(t->b, id->tty_index);
	}
	strbuf_putc(t->b, '>');
	return true;
}

static bool put_eventfd(struct text_visitor *t, const struct fd_ident *id)
{
	strbuf_puts(t->b, "{eventfd-count=");
	strbuf_putx(t->b, id->eventfd_count);
	if (id->eventfd_id >= 0) {
		strbuf_puts(t->b, ", eventfd-id=");
		strbuf_putu(t->b, id->eventfd_id);
		if (id->eventfd_semaphore >= 0) {
			strbuf_puts(t->b, ", eventfd-semaphore=");
			strbuf_putu(t->b, id->eventfd_semaphore);
		}
	}
	strbuf_putc(t->b, '}');
	return true;
}

static bool put_pidfd(struct text_visitor *t, const struct fd_ident *id)
{
	if (id->pidfd_pid <= 0)
		return false;
	strbuf_puts(t->b, "pid:");
	strbuf_putu(t->b, id->pidfd_pid);
	return true;
}

static void put_sigmask(struct text_visitor *t, uint64_t mask)
{
	char buf[SIGNAL_NAME_SIZE];
	bool first = true;

	/* The shorter of the two ways to say it. */
	if (__builtin_popcountll(mask) >= 42) {
		strbuf_putc(t->b, '~');
		mask = ~mask;
	}
	strbuf_putc(t->b, '[');
	for (int sig = 1; sig <= 64; sig++) {
		const char *name;

		if (!(mask >> (sig - 1) & 1))
			continue;
		if (!first)
			strbuf_putc(t->b, ' ');
		first = false;
		name = signal_name(sig, buf);
		strbuf_puts(t->b, strncmp(name, "SIG", 3) ? name : name + 3);
	}
	strbuf_putc(t->b, ']');
}

static bool put_signalfd(struct text_visitor *t, const struct fd_ident *id)
{
	strbuf_puts(t->b, "signalfd:");
	put_sigmask(t, id->sigmask);
	return true;
}

static bool put_epoll(struct text_visitor *t, const struct fd_ident *id)
{
	unsigned n = id->epoll_n < FD_EPOLL_SHOWN ? id->epoll_n :
						    FD_EPOLL_SHOWN;

	if (!n)
		return false;
	strbuf_puts(t->b, "epoll:[");
	for (unsigned i = 0; i < n; i++) {
		if (i)
			strbuf_putc(t->b, ' ');
		strbuf_putd(t->b, id->epoll_fds[i]);
	}
	if (n < id->epoll_n)
		strbuf_puts(t->b, " ...");
	strbuf_putc(t->b, ']');
	return true;
}

/* What is asked for beyond the path; false: the path is all there is. */
static bool put_more(struct text_visitor *t, const struct fd_ident *id)
{
	unsigned what = t->opts->decode_fds;

	switch (id->kind) {
	case FD_SOCKET: return (what & DECODE_FD_SOCKET) && put_socket(t, id);
	case FD_DEVICE: return (what & DECODE_FD_DEV) && put_device(t, id);
	case FD_ANON: break;
	default: return false;
	}
	switch (id->anon) {
	case FD_ANON_EPOLL: return (what & DECODE_FD_EPOLL) && put_epoll(t, id);
	case FD_ANON_EVENTFD:
		return (what & DECODE_FD_EVENTFD) && put_eventfd(t, id);
	case FD_ANON_PIDFD: return (what & DECODE_FD_PIDFD) && put_pidfd(t, id);
	case FD_ANON_SIGNALFD:
		return (what & DECODE_FD_SIGNALFD) && put_signalfd(t, id);
	default: return false;
	}
}

static void put_path(struct text_visitor *t, const struct fd_ident *id)
{
	size_t len = strlen(id->path), tail = sizeof(deleted_suffix) - 1;

	if (id->deleted && len > tail &&
	    !memcmp(id->path + len - tail, deleted_suffix, tail))
		len -= tail;
	quote_angle(t->b, id->path, len, t->opts->hex);
}

void text_put_ident(struct text_visitor *t, const struct fd_ident *id)
{
	size_t start = t->b->len;
	uint64_t colors = t->color_bytes;
	bool deleted = false;

	text_color(t, COLOR_IDENT);
	strbuf_putc(t->b, '<');
	if (!put_more(t, id)) {
		if (!id->path || !(t->opts->decode_fds & DECODE_FD_PATH)) {
			t->b->len = start;
			t->color_bytes = colors;
			return;
		}
		put_path(t, id);
		deleted = id->deleted;
	}
	strbuf_putc(t->b, '>');
	if (deleted)
		strbuf_puts(t->b, "(deleted)");
	text_color(t, COLOR_PLAIN);
}
