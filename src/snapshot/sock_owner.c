/* SPDX-License-Identifier: BSD-2-Clause */
/* Which processes have a socket open: one walk for all rows. */
#include "snapshot/sock_owner.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"
#include "snapshot/task.h"

struct found {
	size_t row;
	struct sock_owner owner;
};

struct search {
	struct sock *const *rows;
	size_t n;
	struct arena *arena;
	/* Inodes to rows: open addressing, 0 is free, else 1 + the row. */
	uint32_t *slots;
	size_t mask;
	struct found *found;
	size_t n_found, cap_found;
	bool threads;
	unsigned refused;
};

static size_t slot_of(const struct search *s, uint64_t inode)
{
	return (inode * 0x9e3779b97f4a7c15ull >> 32) & s->mask;
}

static void index_rows(struct search *s)
{
	size_t size = 64;

	while (size < s->n * 2)
		size *= 2;
	s->mask = size - 1;
	s->slots = xzalloc(size * sizeof(*s->slots));
	for (size_t i = 0; i < s->n; i++) {
		size_t k = slot_of(s, s->rows[i]->inode);

		if (!s->rows[i]->inode)
			continue;
		while (s->slots[k])
			k = (k + 1) & s->mask;
		s->slots[k] = i + 1;
	}
}

static int add(void *owner, const struct sock_owner *o, uint64_t inode)
{
	struct search *s = owner;

	for (size_t k = slot_of(s, inode); s->slots[k]; k = (k + 1) & s->mask) {
		size_t row = s->slots[k] - 1;

		if (s->rows[row]->inode != inode)
			continue;
		if (s->n_found == s->cap_found) {
			s->cap_found = s->cap_found ? s->cap_found * 2 : 64;
			s->found = xreallocarray(s->found, s->cap_found,
						 sizeof(*s->found));
		}
		s->found[s->n_found++] = (struct found){ row, *o };
	}
	return 0;
}

/* /proc */

static uint64_t inode_of_link(int dir, const char *name)
{
	static const char prefix[] = "socket:[";
	char link[64];
	ssize_t n = readlinkat(dir, name, link, sizeof(link) - 1);

	if (n <= (ssize_t)sizeof(prefix) ||
	    memcmp(link, prefix, sizeof(prefix) - 1))
		return 0;
	link[n] = '\0';
	return strtoull(link + sizeof(prefix) - 1, NULL, 10);
}

static int walk_task(void *owner, const struct task *t,
		     const struct task_texts *texts, int dirfd)
{
	struct search *s = owner;
	struct sock_owner o = { .pid = t->tgid, .tid = t->pid };
	struct dirent *d;
	DIR *dir;
	int fd;

	(void)texts;
	if (t->kernel)
		return 0;
	fd = openat(dirfd, "fd", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd < 0) {
		s->refused += errno == EACCES || errno == EPERM;
		return 0;
	}
	dir = fdopendir(fd);
	if (!dir) {
		close(fd);
		return 0;
	}
	memcpy(o.comm, t->comm, sizeof(o.comm) - 1);
	while ((d = readdir(dir))) {
		uint64_t inode;

		if (!isdigit((unsigned char)d->d_name[0]))
			continue;
		inode = inode_of_link(fd, d->d_name);
		if (!inode)
			continue;
		o.fd = atoi(d->d_name);
		add(s, &o, inode);
	}
	closedir(dir);
	return 0;
}

/* the answer */

static int by_row(const void *a, const void *b)
{
	const struct found *x = a, *y = b;

	if (x->row != y->row)
		return x->row < y->row ? -1 : 1;
	if (x->owner.pid != y->owner.pid)
		return x->owner.pid < y->owner.pid ? -1 : 1;
	if (x->owner.tid != y->owner.tid)
		return x->owner.tid < y->owner.tid ? -1 : 1;
	return (x->owner.fd > y->owner.fd) - (x->owner.fd < y->owner.fd);
}

static void hand_out(struct search *s)
{
	struct sock_owner *all;

	if (!s->n_found)
		return;
	all = arena_alloc(s->arena, s->n_found * sizeof(*all));
	qsort(s->found, s->n_found, sizeof(*s->found), by_row);
	for (size_t i = 0; i < s->n_found; i++) {
		struct sock *row = s->rows[s->found[i].row];

		all[i] = s->found[i].owner;
		if (!row->n_owners++)
			row->owners = &all[i];
	}
}

int sock_find_owners(struct sock *const *rows, size_t n, struct arena *arena,
		     unsigned flags, struct sock_owner_search *search,
		     unsigned *ret_refused)
{
	struct sock_owner_search *own = NULL;
	struct search s = { .rows = rows, .n = n, .arena = arena };
	_cleanup_free_ uint64_t *inodes = xreallocarray(NULL, n + 1,
							sizeof(*inodes));
	size_t n_inodes = 0;
	int r = -EOPNOTSUPP;

	for (size_t i = 0; i < n; i++) {
		rows[i]->owners = NULL;
		rows[i]->n_owners = 0;
		if (rows[i]->inode)
			inodes[n_inodes++] = rows[i]->inode;
	}
	if (ret_refused)
		*ret_refused = 0;
	if (!n_inodes)
		return 0;
	index_rows(&s);
	if (!search)
		search = own = sock_owner_begin(flags);
	if (search)
		r = sock_owner_iterate(search, inodes, n_inodes, add, &s);
	sock_owner_end(own);
	if (r < 0) {
		s.n_found = 0;
		r = task_walk(NULL,
			      flags & SOCK_OWNER_THREADS ? TASK_THREADS : 0,
			      walk_task, &s);
	}
	hand_out(&s);
	if (ret_refused)
		*ret_refused = s.refused;
	free(s.slots);
	free(s.found);
	return r < 0 ? r : 0;
}
