/* SPDX-License-Identifier: BSD-2-Clause */
/* The other ends of pipes, pseudoterminals and sockets. */
#include <string.h>
#include <sys/socket.h>
#include <sys/sysmacros.h>

#include "basic/parallel.h"
#include "snapshot/fd_index.h"

enum {
	MANY = 4096,	  /* rows: worth a second thread */
	PTY_SLAVES = 136, /* majors of pseudoterminals, up to 143 */
};

static bool is_fd(const struct open_file *o)
{
	return o->use == FILE_FD && o->have & FILE_HAVE_INO;
}

static unsigned access_of(const struct open_file *o)
{
	return o->flags & 3;
}

/* Named and not: both have a dentry's inode. */
static bool pipe_key(const struct open_file *o, struct file_key *k)
{
	*k = (struct file_key){ .key = o->ino, .more = o->dev };
	return is_fd(o) && (o->type == FILE_PIPE || o->type == FILE_FIFO);
}

static bool pipe_fits(const struct open_file *o, const struct open_file *other)
{
	unsigned a = access_of(o), b = access_of(other);

	/* One that reads and writes is at both ends. */
	return a == 2 || b == 2 || a != b;
}

static bool is_pty_slave(const struct open_file *o)
{
	return o->type == FILE_CHR && major(o->rdev) >= PTY_SLAVES &&
	       major(o->rdev) < PTY_SLAVES + 8;
}

static bool is_pty_master(const struct open_file *o)
{
	return o->type == FILE_CHR && o->info && o->info->kind == FDINFO_TTY &&
	       o->info->tty_index >= 0;
}

/* By number, the master's and the slaves'. */
static bool pty_key(const struct open_file *o, struct file_key *k)
{
	*k = (struct file_key){ 0 };
	if (o->use != FILE_FD)
		return false;
	if (is_pty_slave(o)) {
		k->key = (major(o->rdev) - PTY_SLAVES) * 256 + minor(o->rdev);
		return true;
	}
	if (is_pty_master(o)) {
		k->key = (uint64_t)o->info->tty_index;
		return true;
	}
	return false;
}

static bool pty_fits(const struct open_file *o, const struct open_file *other)
{
	return is_pty_slave(o) != is_pty_slave(other);
}

static bool socket_key(const struct open_file *o, struct file_key *k)
{
	*k = (struct file_key){ .key = o->ino };
	return is_fd(o) && o->type == FILE_SOCKET;
}

/* Of a unix socket. */
static uint64_t peer_of(const struct open_file *o)
{
	return o->socket ? o->socket->peer_inode : 0;
}

static bool is_stream(const struct open_file *o)
{
	const struct sock *s = o->socket;

	return s && s->type == SOCK_STREAM && s->peer.port &&
	       (s->family == AF_INET || s->family == AF_INET6);
}

static uint64_t hash_addr(uint64_t h, const struct fd_addr *a)
{
	const uint64_t mix = 0x9e3779b97f4a7c15;
	uint64_t word[2];

	memcpy(word, a->addr, sizeof(word));
	h = (h ^ word[0]) * mix;
	h = (h ^ word[1]) * mix;
	return (h ^ a->port) * mix;
}

/* Connections within this machine: the other end has the same, turned round. */
static bool stream_key(const struct open_file *o, struct file_key *k)
{
	*k = (struct file_key){ 0 };
	if (o->use != FILE_FD || !is_stream(o))
		return false;
	k->key = hash_addr(hash_addr(0, &o->socket->local), &o->socket->peer);
	return true;
}

static bool same_addr(const struct fd_addr *a, const struct fd_addr *b)
{
	return a->port == b->port && !memcmp(a->addr, b->addr, 16);
}

/* The two may be of lists of their own. */
static uint64_t netns_of(const struct sock *s)
{
	return s->netns ? s->netns->inode : 0;
}

static bool stream_fits(const struct open_file *o,
			const struct open_file *other)
{
	const struct sock *a = o->socket, *b = other->socket;

	return netns_of(a) == netns_of(b) && same_addr(&a->local, &b->peer) &&
	       same_addr(&a->peer, &b->local);
}

/* Who both reads and writes is among its own others. */
static unsigned pipe_list(const struct open_file *o)
{
	unsigned a = access_of(o);

	return a < 2 ? a : GROUP_LISTS;
}

static unsigned socket_list(const struct open_file *o)
{
	return peer_of(o) != o->ino ? 0 : GROUP_LISTS;
}

struct ends {
	struct file_index pipes, ptys, sockets, streams;
};

/* What is joined apart from the other, at the same time. */
enum half { HALF_NAMED, HALF_SOCKETS, HALVES };

static enum half half_of(const struct open_file *o)
{
	return o->type == FILE_SOCKET ? HALF_SOCKETS : HALF_NAMED;
}

static void index_ends(struct ends *e, const struct files *f, enum half half)
{
	struct file_key k;

	for (size_t i = 0; i < f->n; i++) {
		struct open_file *o = f->rows[i];

		if (half_of(o) != half)
			continue;
		switch (o->type) {
		case FILE_PIPE:
		case FILE_FIFO:
			if (pipe_key(o, &k))
				file_index_add(&e->pipes, &k, o);
			break;
		case FILE_CHR:
			if (pty_key(o, &k))
				file_index_add(&e->ptys, &k, o);
			break;
		case FILE_SOCKET:
			if (socket_key(o, &k))
				file_index_add(&e->sockets, &k, o);
			if (stream_key(o, &k))
				file_index_add(&e->streams, &k, o);
			break;
		default: break;
		}
	}
}

static void find_ends(struct arena *arena, const struct ends *e,
		      struct open_file *o)
{
	struct file_key k;

	switch (o->type) {
	case FILE_PIPE:
	case FILE_FIFO:
		if (pipe_key(o, &k))
			o->peers = file_index_holders(&e->pipes, arena, &k, o,
						      pipe_fits, pipe_list(o));
		break;
	case FILE_CHR:
		if (pty_key(o, &k))
			o->peers = file_index_holders(&e->ptys, arena, &k, o,
						      pty_fits,
						      is_pty_slave(o));
		break;
	case FILE_SOCKET:
		if (socket_key(o, &k) && peer_of(o)) {
			k.key = peer_of(o);
			o->peers = file_index_holders(&e->sockets, arena, &k, o,
						      NULL, socket_list(o));
		} else if (is_stream(o)) {
			k.key = hash_addr(hash_addr(0, &o->socket->peer),
					  &o->socket->local);
			k.more = 0;
			o->peers = file_index_holders(&e->streams, arena, &k, o,
						      stream_fits, GROUP_LISTS);
		}
		break;
	default: break;
	}
}

struct joining {
	struct files *f;
	const struct files *all;
	struct arena arenas[HALVES];
};

static void join_half(void *owner, size_t half, unsigned worker)
{
	struct joining *j = owner;
	struct ends e = { 0 };

	(void)worker;
	index_ends(&e, j->all, half);
	for (size_t i = 0; i < j->f->n; i++)
		if (j->f->rows[i]->wanted && half_of(j->f->rows[i]) == half)
			find_ends(&j->arenas[half], &e, j->f->rows[i]);
	file_index_done(&e.pipes);
	file_index_done(&e.ptys);
	file_index_done(&e.sockets);
	file_index_done(&e.streams);
}

void files_join_peers(struct files *f, const struct files *all)
{
	struct joining j = { .f = f, .all = all };

	if (all->n > MANY)
		parallel_run(HALVES, join_half, &j);
	else
		for (unsigned half = 0; half < HALVES; half++)
			join_half(&j, half, 0);
	for (unsigned half = 0; half < HALVES; half++)
		arena_join(&f->arena, &j.arenas[half]);
}
