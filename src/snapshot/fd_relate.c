/* SPDX-License-Identifier: BSD-2-Clause */
/* Which open files belong together. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"
#include "snapshot/fd_impl.h"

enum {
	KCMP_FILE_ = 0,
	PTY_SLAVES = 136, /* majors of pseudoterminals, up to 143 */
};

/* Rows by a number: those with the same one stand side by side. */
struct keyed {
	uint64_t key, more;
	struct open_file *file;
};

struct index {
	struct keyed *rows;
	size_t n;
};

typedef bool key_fn(struct open_file *o, struct keyed *k);

static int compare(const void *a, const void *b)
{
	const struct keyed *x = a, *y = b;

	if (x->key != y->key)
		return x->key < y->key ? -1 : 1;
	return (x->more > y->more) - (x->more < y->more);
}

static void index_init(struct index *ix, const struct files *f, key_fn *key)
{
	ix->rows = xreallocarray(NULL, f->n + 1, sizeof(*ix->rows));
	ix->n = 0;
	for (size_t i = 0; i < f->n; i++)
		if (key(f->rows[i], &ix->rows[ix->n]))
			ix->rows[ix->n++].file = f->rows[i];
	/* Stable where the keys are equal, as rows of one process are. */
	qsort(ix->rows, ix->n, sizeof(*ix->rows), compare);
}

static size_t index_find(const struct index *ix, const struct keyed *want,
			 size_t *ret_n)
{
	size_t lo = 0, hi = ix->n, end;

	while (lo < hi) {
		size_t mid = (lo + hi) / 2;

		if (compare(&ix->rows[mid], want) < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	for (end = lo; end < ix->n && !compare(&ix->rows[end], want);)
		end++;
	*ret_n = end - lo;
	return lo;
}

static bool same_row(const struct open_file *a, const struct open_file *b)
{
	return a->tid == b->tid && a->fd == b->fd && a->use == b->use;
}

static int by_place(const void *a, const void *b)
{
	const struct open_file *x = *(struct open_file *const *)a;
	const struct open_file *y = *(struct open_file *const *)b;

	if (x->tid != y->tid)
		return x->tid < y->tid ? -1 : 1;
	if (x->use != y->use)
		return x->use < y->use ? -1 : 1;
	return (x->fd > y->fd) - (x->fd < y->fd);
}

typedef bool fits_fn(const struct open_file *o, const struct open_file *other);

static void set_holders(struct files *f, struct file_holders *h,
			const struct open_file *o, const struct index *ix,
			const struct keyed *want, fits_fn *fits)
{
	size_t n, at = index_find(ix, want, &n);
	const struct open_file **list;

	if (!n)
		return;
	list = arena_alloc(&f->arena, n * sizeof(*list));
	h->n = 0;
	for (size_t i = at; i < at + n; i++)
		if (!same_row(ix->rows[i].file, o) &&
		    (!fits || fits(o, ix->rows[i].file)))
			list[h->n++] = ix->rows[i].file;
	if (h->n > 1)
		qsort(list, h->n, sizeof(*list), by_place);
	h->files = list;
}

/* Other ends */

static bool is_fd(const struct open_file *o)
{
	return o->use == FILE_FD && o->have & FILE_HAVE_INO;
}

static unsigned access_of(const struct open_file *o)
{
	return o->flags & 3;
}

/* Named and not: both have a dentry's inode. */
static bool pipe_key(struct open_file *o, struct keyed *k)
{
	*k = (struct keyed){ .key = o->ino, .more = o->dev };
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
static bool pty_key(struct open_file *o, struct keyed *k)
{
	*k = (struct keyed){ 0 };
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

static bool socket_key(struct open_file *o, struct keyed *k)
{
	*k = (struct keyed){ .key = o->ino };
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
static bool stream_key(struct open_file *o, struct keyed *k)
{
	*k = (struct keyed){ 0 };
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

void files_join_peers(struct files *f, const struct files *all)
{
	struct index pipes, ptys, sockets, streams;
	struct keyed k;

	index_init(&pipes, all, pipe_key);
	index_init(&ptys, all, pty_key);
	index_init(&sockets, all, socket_key);
	index_init(&streams, all, stream_key);
	for (size_t i = 0; i < f->n; i++) {
		struct open_file *o = f->rows[i];

		if (!o->wanted)
			continue;
		if (pipe_key(o, &k)) {
			set_holders(f, &o->peers, o, &pipes, &k, pipe_fits);
		} else if (pty_key(o, &k)) {
			set_holders(f, &o->peers, o, &ptys, &k, pty_fits);
		} else if (socket_key(o, &k) && peer_of(o)) {
			k.key = peer_of(o);
			set_holders(f, &o->peers, o, &sockets, &k, NULL);
		} else if (is_stream(o)) {
			k.key = hash_addr(hash_addr(0, &o->socket->peer),
					  &o->socket->local);
			k.more = 0;
			set_holders(f, &o->peers, o, &streams, &k, stream_fits);
		}
	}
	free(pipes.rows);
	free(ptys.rows);
	free(sockets.rows);
	free(streams.rows);
}

/* The same file */

static bool file_key(struct open_file *o, struct keyed *k)
{
	*k = (struct keyed){ .key = o->ino, .more = o->dev };
	/* Of anonymous kinds all have the same inode. */
	return o->have & FILE_HAVE_INO && o->have & FILE_HAVE_DEV &&
	       (o->path && o->path[0] == '/');
}

static bool not_shared(const struct open_file *o, const struct open_file *other)
{
	for (size_t i = 0; i < o->shared.n; i++)
		if (o->shared.files[i] == other)
			return false;
	return true;
}

void files_join_others(struct files *f, const struct files *all)
{
	struct index files;
	struct keyed k;

	index_init(&files, all, file_key);
	for (size_t i = 0; i < f->n; i++)
		if (f->rows[i]->wanted && file_key(f->rows[i], &k))
			set_holders(f, &f->rows[i]->others, f->rows[i], &files,
				    &k, not_shared);
	free(files.rows);
}

/* The same description */

static bool group_key(struct open_file *o, struct keyed *k)
{
	*k = (struct keyed){ .key = o->group };
	return o->use == FILE_FD && o->group;
}

static bool place_key(struct open_file *o, struct keyed *k)
{
	*k = (struct keyed){ .key = (uint64_t)o->tid, .more = (uint64_t)o->fd };
	return o->use == FILE_FD;
}

/* What must be equal of two numbers for one description. */
static bool alike_key(struct open_file *o, struct keyed *k)
{
	const uint64_t mix = 0x9e3779b97f4a7c15;
	uint64_t flags = o->flags & ~02000000u; /* O_CLOEXEC */

	*k = (struct keyed){ .key = o->ino, .more = o->dev };
	k->more = (k->more * mix ^ flags) * mix ^ (uint64_t)o->pos;
	k->more = k->more * mix ^ o->type;
	return is_fd(o) && o->have & FILE_HAVE_INFO;
}

/* The kernel's order of descriptions: 0 same, 1 below, 2 above; -1 refused. */
static long kernel_order(const struct open_file *a, const struct open_file *b)
{
	return syscall(SYS_kcmp, (long)a->tid, (long)b->tid, (long)KCMP_FILE_,
		       (unsigned long)a->fd, (unsigned long)b->fd);
}

static int by_description(const void *a, const void *b)
{
	const struct keyed *x = a, *y = b;
	long c = kernel_order(x->file, y->file);

	return c == 1 ? -1 :
	       c == 2 ? 1 :
	       c == 0 ? 0 :
			by_place(&x->file, &y->file);
}

/* Numbers the groups among those that look alike. */
static void number_alike(struct keyed *rows, size_t n, uint64_t *last)
{
	size_t begin = 0;

	qsort(rows, n, sizeof(*rows), by_description);
	for (size_t i = 1; i <= n; i++) {
		if (i < n && kernel_order(rows[begin].file, rows[i].file) == 0)
			continue;
		if (i - begin > 1) {
			++*last;
			for (size_t k = begin; k < i; k++)
				rows[k].file->group = *last;
		}
		begin = i;
	}
}

static bool any_wanted(const struct keyed *rows, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (rows[i].file->wanted)
			return true;
	return false;
}

static void number_groups(const struct files *all)
{
	struct index alike;
	uint64_t last = 0;

	index_init(&alike, all, alike_key);
	for (size_t i = 0, end; i < alike.n; i = end) {
		for (end = i + 1; end < alike.n &&
				  !compare(&alike.rows[i], &alike.rows[end]);)
			end++;
		if (end - i > 1 && any_wanted(alike.rows + i, end - i))
			number_alike(alike.rows + i, end - i, &last);
	}
	free(alike.rows);
}

/* Those of `all` that the wanted ones of f are. */
static void mark_wanted(struct files *f, const struct files *all)
{
	struct index places;

	index_init(&places, all, place_key);
	for (size_t i = 0; i < f->n; i++) {
		struct keyed k;
		size_t n, at;

		if (!f->rows[i]->wanted || !place_key(f->rows[i], &k))
			continue;
		at = index_find(&places, &k, &n);
		if (n)
			places.rows[at].file->wanted = true;
	}
	free(places.rows);
}

/* The numbers are those of `all`, which was collected apart. */
static void copy_groups(struct files *f, const struct files *all)
{
	struct index places;

	index_init(&places, all, place_key);
	for (size_t i = 0; i < f->n; i++) {
		struct keyed k;
		size_t n, at;

		if (!place_key(f->rows[i], &k))
			continue;
		at = index_find(&places, &k, &n);
		f->rows[i]->group = n && places.rows[at].file->ino ==
							    f->rows[i]->ino ?
					    places.rows[at].file->group :
					    0;
	}
	free(places.rows);
}

void files_join_shared(struct files *f, const struct files *all)
{
	struct index groups;
	struct keyed k;

	if (f != all)
		mark_wanted(f, all);
	if (!all->by_iterator)
		number_groups(all);
	if (f != all)
		copy_groups(f, all);
	index_init(&groups, all, group_key);
	for (size_t i = 0; i < f->n; i++) {
		struct open_file *o = f->rows[i];

		if (o->wanted && group_key(o, &k))
			set_holders(f, &o->shared, o, &groups, &k, NULL);
	}
	free(groups.rows);
}
