/* SPDX-License-Identifier: BSD-2-Clause */
/* Makes rows of what the iterators tell. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include "basic/xmalloc.h"
#include "snapshot/fd_iter_impl.h"

enum {
	PIPEFS_MAGIC = 0x50495045,
	SOCKFS_MAGIC = 0x534f434b,
};

/* Where inodes hold what stat(2) says, without a question to anybody. */
static bool is_plain_fs(uint32_t magic)
{
	switch (magic) {
	case 0xef53:	 /* ext2, ext3, ext4 */
	case 0x01021994: /* tmpfs */
	case 0x58465342: /* xfs */
	case 0x9123683e: /* btrfs */
	case 0x1cd1:	 /* devpts */
	case 0x858458f6: /* ramfs */ return true;
	default: return false;
	}
}

static dev_t device_of(uint32_t kernel_dev)
{
	return makedev(kernel_dev >> 20, kernel_dev & 0xfffff);
}

/* The process, which those of one are told of in a row; NULL: not wanted. */
static const struct task *task_of(struct iter_pass *p, pid_t tgid)
{
	const struct task_list *l = &p->w->f->tasks;
	const struct task *t;

	if (p->at < l->n && l->tasks[p->at].pid == tgid)
		return &l->tasks[p->at];
	t = task_list_find(l, tgid);
	if (!t)
		return NULL;
	p->at = t - l->tasks;
	/* A second table of one process, of a thread: not in a row. */
	if (!p->rows[p->at].worker) {
		p->rows[p->at].worker = p->w;
		p->rows[p->at].first = p->w->n;
	}
	p->w->task = t;
	snprintf(p->w->base, sizeof(p->w->base), "/proc/%d", (int)tgid);
	return t;
}

static void set_known(struct files_worker *w, struct open_file *o,
		      const struct fd_iter_record *r)
{
	struct fdinfo i = { .mnt_id = r->mnt_id };

	if (r->what & FD_ITER_EVENTFD) {
		i.kind = FDINFO_EVENTFD;
		i.eventfd.count = r->value;
		i.eventfd.id = (int)r->aux;
		i.eventfd.semaphore = !!(r->what & FD_ITER_SEMAPHORE);
	} else if (r->what & FD_ITER_SIGNALFD) {
		i.kind = FDINFO_SIGNALFD;
		i.sigmask = r->value;
	} else if (r->what & FD_ITER_UNIX) {
		i.kind = FDINFO_SOCKET;
		i.scm_fds = r->value;
	}
	i.pos = o->pos;
	i.flags = o->flags;
	i.ino = o->ino;
	o->info = file_keep_info(w, &i);
	o->have |= FILE_HAVE_DETAIL;
}

static void set_detail(struct files_worker *w, struct open_file *o,
		       const struct fd_iter_record *r)
{
	if (r->what & (FD_ITER_EVENTFD | FD_ITER_SIGNALFD | FD_ITER_UNIX))
		set_known(w, o, r);
	else if (file_has_detail(o->type) && o->type != FILE_SOCKET &&
		 (o->type != FILE_CHR || o->rdev == makedev(5, 2) ||
		  o->rdev == makedev(10, 200)))
		file_read_detail(w, o);
}

static void stat_of_inode(const struct fd_iter_record *r, struct stat *ret)
{
	memset(ret, 0, sizeof(*ret));
	ret->st_mode = r->mode;
	ret->st_nlink = r->links;
	ret->st_size = (off_t)r->size;
	ret->st_blocks = (blkcnt_t)r->blocks;
	ret->st_rdev = device_of(r->rdev);
	ret->st_ino = r->ino;
}

/*
 * Whether stat(2) knows more: what some file systems only make up when they
 * are asked, and blocks that ext4 has not given yet.
 */
static bool must_ask(const struct open_file *o, const struct fd_iter_record *r)
{
	return !is_plain_fs(r->magic) || o->deleted ||
	       r->blocks * 512 < r->size;
}

static void set_inode(struct files_worker *w, struct open_file *o,
		      const struct fd_iter_record *r)
{
	struct stat st;
	char name[72];

	if (o->mount && o->mount->local && must_ask(o, r)) {
		snprintf(name, sizeof(name), "%s/fd/%d", w->base, o->fd);
		if (!fstatat(AT_FDCWD, name, &st, AT_NO_AUTOMOUNT) &&
		    st.st_ino == r->ino) {
			file_set_stat(o, &st);
			return;
		}
	}
	stat_of_inode(r, &st);
	file_set_stat(o, &st);
}

/* Paths */

static void tell(struct iter_pass *p, const struct open_file *o, uint32_t id)
{
	if (!id)
		return;
	if (id >= p->n_told) {
		size_t n = p->n_told ? p->n_told * 2 : 256;

		while (n <= id)
			n *= 2;
		p->told = xreallocarray(p->told, n, sizeof(*p->told));
		memset(p->told + p->n_told, 0,
		       (n - p->n_told) * sizeof(*p->told));
		p->n_told = n;
	}
	p->told[id] = (struct told){ o->path, o->type, o->deleted };
}

/* That have no name: what /proc makes up for them. */
static bool set_made_up(struct files_worker *w, struct open_file *o,
			const struct fd_iter_record *r)
{
	if (r->path_id)
		return false;
	if (r->what & FD_ITER_EVENTFD)
		file_set_kind(w, o, FILE_EVENTFD);
	else if (r->what & FD_ITER_SIGNALFD)
		file_set_kind(w, o, FILE_SIGNALFD);
	else if (r->magic == PIPEFS_MAGIC)
		file_set_kind(w, o, FILE_PIPE);
	else if (r->magic == SOCKFS_MAGIC)
		file_set_kind(w, o, FILE_SOCKET);
	else
		return false;
	return true;
}

/* False: there is none, it was too long. */
static bool set_path(struct iter_pass *p, struct open_file *o,
		     const struct fd_iter_record *r, const char *path)
{
	struct files_worker *w = p->w;

	if (r->what & FD_ITER_TOLD) {
		const struct told *t = r->path_id < p->n_told ?
					       &p->told[r->path_id] :
					       NULL;

		if (!t || !t->path)
			return false;
		o->path = t->path;
		o->type = t->type;
		o->deleted = t->deleted;
		return true;
	}
	if (r->what & FD_ITER_NO_PATH)
		return false;
	file_set_link(w, o, path, r->path_len);
	/* Its name ends like that. */
	if (o->deleted && !(r->what & FD_ITER_UNLINKED)) {
		o->deleted = false;
		o->path = file_keep(w, path, r->path_len);
	}
	tell(p, o, r->path_id);
	return true;
}

/* Of what is no row; it is told of once. */
static void keep_path(struct iter_pass *p, const struct fd_iter_record *r,
		      const char *path)
{
	struct open_file unused = { 0 };

	if (r->path_id && !(r->what & FD_ITER_TOLD))
		set_path(p, &unused, r, path);
}

/* Descriptors */

static void take_fd(struct iter_pass *p, const struct fd_iter_record *r,
		    const char *path)
{
	struct files_worker *w = p->w;
	struct open_file *o = file_add(w, FILE_FD, r->fd);

	p->rows[p->at].n++;
	o->tid = r->pid;
	o->pos = r->pos;
	o->flags = r->flags;
	o->mnt_id = (int)r->mnt_id;
	o->mount = mount_find(&w->f->mounts, o->mnt_id);
	o->ino = r->ino;
	o->dev = device_of(r->dev);
	o->group = r->file;
	o->have |= FILE_HAVE_INFO | FILE_HAVE_INO | FILE_HAVE_DEV;
	if (!set_made_up(w, o, r) && !set_path(p, o, r, path))
		file_read_link(w, o);
	if (o->path && (o->path[0] == '/' || o->type == FILE_NS)) {
		set_inode(w, o, r);
	} else {
		o->links = 1;
		if (o->type == FILE_SOCKET || o->type == FILE_PIPE)
			o->mode = (uint16_t)r->mode;
	}
	if (w->opts->want & FILES_DETAIL)
		set_detail(w, o, r);
}

/* Mappings */

/* What the kernel did not say, from the text, for the process and all of it. */
static void read_maps(struct iter_pass *p)
{
	struct files_worker *w = p->w;
	struct task_rows *rows = &p->rows[p->at];

	p->read = w->task;
	w->dirfd = open(w->base, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (w->dirfd < 0)
		return;
	files_walk_maps(w);
	close(w->dirfd);
	rows->n = w->n - rows->first;
}

static void ask_mapping(struct files_worker *w, struct open_file *o,
			const struct fd_iter_record *r)
{
	struct file_mapping m = { .start = (uint64_t)r->pos,
				  .end = r->value,
				  .dev = o->dev,
				  .ino = o->ino };

	w->dirfd = open(w->base, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (w->dirfd < 0)
		return;
	file_stat_mapping(w, o, &m);
	close(w->dirfd);
}

static void take_mapping(struct iter_pass *p, const struct fd_iter_record *r,
			 const char *path)
{
	struct files_worker *w = p->w;
	dev_t dev = device_of(r->dev);
	struct known_file *k = file_known(w, dev, r->ino);
	struct open_file *o;
	struct stat st;

	/* What has no inode is not there for /proc either. */
	if (!r->ino || k->in == w->task || p->read == w->task) {
		keep_path(p, r, path);
		return;
	}
	if (r->what & (FD_ITER_BACKING | FD_ITER_NO_PATH)) {
		keep_path(p, r, path);
		read_maps(p);
		return;
	}
	k->in = w->task;
	o = file_add(w, FILE_MEM, -1);
	o->dev = dev;
	o->ino = r->ino;
	o->mount = mount_find_dev(&w->f->mounts, dev);
	o->have |= FILE_HAVE_DEV | FILE_HAVE_INO;
	if (!set_path(p, o, r, path)) {
		k->in = NULL;
		file_drop(w);
		read_maps(p);
		return;
	}
	p->rows[p->at].n++;
	if (!(w->opts->want & FILES_STAT))
		return;
	if (must_ask(o, r)) {
		ask_mapping(w, o, r);
		return;
	}
	stat_of_inode(r, &st);
	file_set_stat(o, &st);
}

void iter_take(struct iter_pass *p, const struct fd_iter_record *r,
	       const char *path)
{
	const struct task *t = task_of(p, r->tgid);

	/* Threads with a table of their own are not rows of the process. */
	if (!t || r->tgid != r->pid) {
		keep_path(p, r, path);
		return;
	}
	if (r->fd >= 0)
		take_fd(p, r, path);
	else
		take_mapping(p, r, path);
}

void iter_pass_done(struct iter_pass *p)
{
	free(p->told);
	p->told = NULL;
	p->n_told = 0;
}
