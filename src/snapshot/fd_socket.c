/* SPDX-License-Identifier: BSD-2-Clause */
/* Joins descriptors of sockets with what sock_diag(7) tells of them. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "basic/xmalloc.h"
#include "snapshot/fd_impl.h"

struct files_sockets {
	struct netns *spaces;
	size_t n_spaces;
	struct sock_list list;
	int error;
	bool joined;
};

static bool has_sockets(const struct files *f)
{
	for (size_t i = 0; i < f->n; i++)
		if (f->rows[i]->type == FILE_SOCKET)
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

		if (o->type != FILE_SOCKET || !(o->have & FILE_HAVE_INO))
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

int files_ask_sockets(struct files *f)
{
	struct sock_query q = {
		.tables = SOCK_TABLE_ALL,
		.states = SOCK_STATE_ALL | 1u << SOCK_BOUND_INACTIVE,
		.ipv4 = true,
		.ipv6 = true,
	};
	struct files_sockets *s;
	ssize_t n;

	if (f->sockets)
		return f->sockets->error;
	s = xzalloc(sizeof(*s));
	f->sockets = s;
	sock_list_init(&s->list);
	n = netns_list(&s->spaces);
	if (n < 0)
		return s->error = (int)n;
	s->n_spaces = n;
	for (ssize_t i = 0; i < n; i++) {
		int one = sock_collect(&s->list, &q, &s->spaces[i]);

		if (one < 0 && s->error == 0)
			s->error = one;
	}
	sock_join_peers(&s->list);
	return s->error;
}

int files_join_sockets(struct files *f)
{
	if (!has_sockets(f))
		return 0;
	files_ask_sockets(f);
	if (!f->sockets->joined)
		join(f, &f->sockets->list);
	f->sockets->joined = true;
	return f->sockets->error;
}

void files_sockets_free(struct files_sockets *s)
{
	if (!s)
		return;
	sock_list_done(&s->list);
	netns_free_all(s->spaces, s->n_spaces);
	free(s);
}
