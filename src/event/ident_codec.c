/* SPDX-License-Identifier: BSD-2-Clause */
/* What a descriptor stands for, as the bytes of a RECORD_IDENT. */
#include "event/ident_codec.h"

#include <errno.h>
#include <string.h>

#include "basic/xmalloc.h"
#include "event/sock_ident.h"

enum {
	STRING_MAX = 1 << 16,
	EPOLL_WORDS_MAX = 1 << 14, /* a set of a million descriptors */
};

struct fd_ident *fd_ident_new(void)
{
	struct fd_ident *id = xzalloc(sizeof(*id));

	id->dup_of = -1;
	id->tty_index = -1;
	id->eventfd_id = -1;
	id->eventfd_semaphore = -1;
	return id;
}

static void pack_addr(struct ident_addr *to, const struct fd_addr *from)
{
	to->family = from->family;
	to->port = from->port;
	to->scope_id = from->scope_id;
	memcpy(to->addr, from->addr, sizeof(to->addr));
}

static void unpack_addr(struct fd_addr *to, const struct ident_addr *from)
{
	to->family = from->family;
	to->port = from->port;
	to->scope_id = from->scope_id;
	memcpy(to->addr, from->addr, sizeof(to->addr));
}

static void pack(struct ident_fixed *f, const struct fd_ident *id)
{
	f->size = sizeof(*f);
	f->kind = id->kind;
	f->anon = id->anon;
	f->flags = (id->deleted ? IDENT_DELETED : 0) |
		   (id->listening ? IDENT_LISTENING : 0);
	f->nstrings = IDENT_STRINGS;
	f->refused = id->refused;
	f->inode = id->inode;
	f->mode = id->mode;
	f->major = id->major;
	f->minor = id->minor;
	f->tty_index = id->tty_index;
	f->family = id->family;
	f->type = id->type;
	f->protocol = id->protocol;
	f->portid = id->portid;
	pack_addr(&f->local, &id->local);
	pack_addr(&f->peer, &id->peer);
	f->peer_inode = id->peer_inode;
	f->ifindex = id->ifindex;
	f->pidfd_pid = id->pidfd_pid;
	f->eventfd_count = id->eventfd_count;
	f->eventfd_id = id->eventfd_id;
	f->eventfd_semaphore = id->eventfd_semaphore;
	f->sigmask = id->sigmask;
	f->epoll_n = id->epoll_n;
	for (unsigned i = 0; i < FD_EPOLL_SHOWN && i < id->epoll_n; i++)
		f->epoll_fds[i] = id->epoll_fds[i];
	f->dup_of = id->dup_of;
	if (id->epoll_bits && id->epoll_words <= EPOLL_WORDS_MAX)
		f->epoll_words = id->epoll_words;
}

static void unpack(struct fd_ident *id, const struct ident_fixed *f)
{
	id->kind = f->kind <= FD_ANON ? f->kind : FD_UNKNOWN;
	id->anon = f->anon <= FD_ANON_SIGNALFD ? f->anon : FD_ANON_OTHER;
	id->deleted = f->flags & IDENT_DELETED;
	id->listening = f->flags & IDENT_LISTENING;
	id->refused = f->refused;
	id->inode = f->inode;
	id->mode = f->mode;
	id->major = f->major;
	id->minor = f->minor;
	id->tty_index = f->tty_index;
	id->family = f->family;
	id->type = f->type;
	id->protocol = f->protocol;
	id->portid = f->portid;
	unpack_addr(&id->local, &f->local);
	unpack_addr(&id->peer, &f->peer);
	id->peer_inode = f->peer_inode;
	id->ifindex = f->ifindex;
	id->pidfd_pid = f->pidfd_pid;
	id->eventfd_count = f->eventfd_count;
	id->eventfd_id = f->eventfd_id;
	id->eventfd_semaphore = f->eventfd_semaphore;
	id->sigmask = f->sigmask;
	id->epoll_n = f->epoll_n;
	for (unsigned i = 0; i < FD_EPOLL_SHOWN; i++)
		id->epoll_fds[i] = f->epoll_fds[i];
	id->dup_of = f->dup_of;
}

void ident_encode(const struct fd_ident *id, struct strbuf *out)
{
	const char *strings[IDENT_STRINGS] = {
		[IDENT_PATH] = id->path,	[IDENT_LOCAL] = id->local.path,
		[IDENT_PEER] = id->peer.path,	[IDENT_DETAIL] = id->detail,
		[IDENT_PROTO] = id->proto_name,
	};
	struct ident_fixed f = { 0 };
	size_t total = sizeof(f);

	pack(&f, id);
	for (unsigned i = 0; i < IDENT_STRINGS; i++) {
		size_t n = strings[i] ? strnlen(strings[i], STRING_MAX) : 0;

		f.len[i] = strings[i] ? n + 1 : 0;
		total += n;
	}
	strbuf_put(out, (const char *)&f, sizeof(f));
	for (unsigned i = 0; i < IDENT_STRINGS; i++)
		if (f.len[i])
			strbuf_put(out, strings[i], f.len[i] - 1);
	strbuf_put(out, (const char *)id->epoll_bits,
		   f.epoll_words * sizeof(*id->epoll_bits));
	while (total++ % 8)
		strbuf_putc(out, '\0');
}

/* The set of an epoll; what is not whole is not taken. */
static void take_set(struct fd_ident *id, const struct ident_fixed *f,
		     const char *p, size_t left)
{
	size_t bytes = (size_t)f->epoll_words * sizeof(*id->epoll_bits);

	if (!bytes || f->epoll_words > EPOLL_WORDS_MAX || bytes > left)
		return;
	id->epoll_bits = xmemdup(p, bytes);
	id->epoll_words = f->epoll_words;
}

static int take_strings(struct fd_ident *id, const struct ident_fixed *f,
			const char *p, size_t left)
{
	char **to[IDENT_STRINGS] = {
		[IDENT_PATH] = &id->path,
		[IDENT_LOCAL] = &id->local.path,
		[IDENT_PEER] = &id->peer.path,
		[IDENT_DETAIL] = &id->detail,
	};
	char name[32];

	for (unsigned i = 0; i < IDENT_STRINGS && i < f->nstrings; i++) {
		size_t n = f->len[i] ? f->len[i] - 1 : 0;

		if (n > left || n > STRING_MAX)
			return -EBADMSG;
		if (f->len[i] && to[i]) {
			*to[i] = xstrndup(p, n);
		} else if (f->len[i] && n < sizeof(name)) {
			struct fd_ident kind = { 0 };

			memcpy(name, p, n);
			name[n] = '\0';
			sock_proto_find(name, &kind);
			id->proto_name = kind.proto_name;
		}
		p += n;
		left -= n;
	}
	take_set(id, f, p, left);
	return 0;
}

int ident_decode(const void *bytes, size_t len, struct fd_ident **ret_id)
{
	/* What an older writer did not know of is not known. */
	struct ident_fixed f = {
		.tty_index = -1,
		.eventfd_id = -1,
		.eventfd_semaphore = -1,
		.dup_of = -1,
	};
	struct fd_ident *id;
	int r;

	if (len < sizeof(f.size))
		return -EBADMSG;
	memcpy(&f.size, bytes, sizeof(f.size));
	if (f.size > len || f.size < offsetof(struct ident_fixed, refused))
		return -EBADMSG;
	memcpy(&f, bytes, f.size < sizeof(f) ? f.size : sizeof(f));
	id = fd_ident_new();
	unpack(id, &f);
	r = take_strings(id, &f, (const char *)bytes + f.size, len - f.size);
	if (r < 0) {
		fd_ident_free(id);
		return r;
	}
	*ret_id = id;
	return 0;
}
