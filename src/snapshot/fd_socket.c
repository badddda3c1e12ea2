/* SPDX-License-Identifier: BSD-2-Clause */
/* Joins descriptors of sockets with what sock_diag(7) tells of them. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "basic/xmalloc.h"
#include "snapshot/fd_impl.h"

struct files_sockets {
	struct netns *spaces;
	size_t n_spaces;
	struct sock_list list;
	struct sock_list later; /* asked again, after descriptors were read */
	int error;
	bool joined;
};

/* Only the number is known of it. */
static bool is_missing(const struct open_file *o)
{
	return o->type == FILE_SOCKET && o->have & FILE_HAVE_INO && !o->socket;
}

static bool has_sockets(const struct files *f)
{
	for (size_t i = 0; i < f->n; i++)
		if (f->rows[i]->type == FILE_SOCKET)
			return true;
	return false;
}

static bool any_missing(const struct files *f)
{
	for (size_t i = 0; i < f->n; i++)
		if (is_missing(f->rows[i]))
			return true;
	return false;
}

static size_t slot_of(uint64_t ino, size_t slots)
{
	return (ino * 0x9e3779b97f4a7c15 >> 32) & (slots - 1);
}

static void join(struct files *f, const struct sock_list *l)
{
	size_t slots = 64;
	const struct sock **by_ino;

	while (slots < l->n * 2)
		slots *= 2;
	by_ino = xzalloc(slots * sizeof(*by_ino));
	for (size_t i = 0; i < l->n; i++) {
		size_t s = slot_of(l->rows[i].inode, slots);

		if (!l->rows[i].inode || l->rows[i].refused)
			continue;
		while (by_ino[s] && by_ino[s]->inode != l->rows[i].inode)
			s = (s + 1) & (slots - 1);
		/* One that MPTCP carries comes after TCP's: the first stays. */
		if (!by_ino[s])
			by_ino[s] = &l->rows[i];
	}
	for (size_t i = 0; i < f->n; i++) {
		struct open_file *o = f->rows[i];

		if (!is_missing(o))
			continue;
		for (size_t s = slot_of(o->ino, slots); by_ino[s];
		     s = (s + 1) & (slots - 1))
			if (by_ino[s]->inode == o->ino) {
				o->socket = by_ino[s];
				break;
			}
	}
	free(by_ino);
}

static int collect(struct files_sockets *s, struct sock_list *ret)
{
	struct sock_query q = {
		.tables = SOCK_TABLE_ALL,
		.states = SOCK_STATE_ALL | 1u << SOCK_BOUND_INACTIVE,
		.ipv4 = true,
		.ipv6 = true,
		.want = SOCK_WANT_ENDS,
	};
	int r = 0;

	for (size_t i = 0; i < s->n_spaces; i++) {
		int one = sock_collect(ret, &q, &s->spaces[i]);

		if (one < 0 && r == 0)
			r = one;
	}
	sock_join_peers(ret);
	return r;
}

int files_ask_sockets(struct files *f)
{
	struct files_sockets *s;
	ssize_t n;

	if (f->sockets)
		return f->sockets->error;
	s = xzalloc(sizeof(*s));
	f->sockets = s;
	sock_list_init(&s->list);
	sock_list_init(&s->later);
	n = netns_list(&s->spaces);
	if (n < 0)
		return s->error = (int)n;
	s->n_spaces = n;
	s->error = collect(s, &s->list);
	return s->error;
}

/*
 * Of a socket that is in no list: whether the descriptor is still the same,
 * and the kernel's name of its protocol.
 */
static void look(struct files *f, struct open_file *o)
{
	char path[64], link[64], name[64];
	ssize_t n, len;

	if (o->use != FILE_FD || !o->path)
		return;
	snprintf(path, sizeof(path), "/proc/%d/fd/%d", (int)o->tid, o->fd);
	n = getxattr(path, "system.sockprotoname", name, sizeof(name));
	/* Afterwards: then what was answered is of this socket. */
	len = readlink(path, link, sizeof(link) - 1);
	if (len < 0 && errno != ENOENT && errno != ESRCH)
		return;
	if (len < 0 || (size_t)len != strlen(o->path) ||
	    memcmp(link, o->path, len) != 0) {
		o->socket_gone = true;
		return;
	}
	/* It ends in a NUL, which counts. */
	if (n > 1 && !name[n - 1])
		o->socket_proto = memcpy(arena_alloc(&f->arena, n), name, n);
}

/*
 * Sockets may be made, by accept(2) most often, while descriptors are read.
 * Those are in the lists now, or closed, or of a kind that is in no list.
 */
static void look_again(struct files *f)
{
	struct files_sockets *s = f->sockets;

	collect(s, &s->later);
	join(f, &s->later);
	for (size_t i = 0; i < f->n; i++)
		if (is_missing(f->rows[i]))
			look(f, f->rows[i]);
}

int files_join_sockets(struct files *f)
{
	if (!has_sockets(f))
		return 0;
	files_ask_sockets(f);
	if (!f->sockets->joined) {
		join(f, &f->sockets->list);
		if (any_missing(f))
			look_again(f);
	}
	f->sockets->joined = true;
	return f->sockets->error;
}

void files_sockets_free(struct files_sockets *s)
{
	if (!s)
		return;
	sock_list_done(&s->list);
	sock_list_done(&s->later);
	netns_free_all(s->spaces, s->n_spaces);
	free(s);
}
