/* SPDX-License-Identifier: BSD-2-Clause */
/* Loads the iterator over descriptors and makes rows of what it tells. */
#include <bpf/bpf.h>
#include <bpf/libbpf.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/types.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"
#include "snapshot/fd_impl.h"
#include "snapshot/fd_iter.h"

#include "fd_iter.skel.h"

enum {
	BUFFER = 256 << 10,
};

static int quiet(enum libbpf_print_level level, const char *format,
		 va_list args)
{
	(void)level;
	(void)format;
	(void)args;
	return 0;
}

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

struct reading {
	struct files_worker *w;
	struct task_rows *rows;
	size_t at; /* in the list of tasks */
};

/* The process, which those of one are told of in a row; NULL: not wanted. */
static const struct task *task_of(struct reading *rd, pid_t tgid)
{
	const struct task_list *l = &rd->w->f->tasks;
	const struct task *t;

	if (rd->at < l->n && l->tasks[rd->at].pid == tgid)
		return &l->tasks[rd->at];
	t = task_list_find(l, tgid);
	if (!t)
		return NULL;
	rd->at = t - l->tasks;
	/* A second table of one process, of a thread: not in a row. */
	if (!rd->rows[rd->at].worker) {
		rd->rows[rd->at].worker = rd->w;
		rd->rows[rd->at].first = rd->w->n;
	}
	rd->w->task = t;
	snprintf(rd->w->base, sizeof(rd->w->base), "/proc/%d", (int)tgid);
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

static void set_inode(struct files_worker *w, struct open_file *o,
		      const struct fd_iter_record *r)
{
	struct stat st;
	char name[72];

	/*
	 * What some file systems only make up when they are asked; blocks
	 * that ext4 has not given yet are counted by stat(2) only.
	 */
	if (o->mount && o->mount->local &&
	    (!is_plain_fs(r->magic) || o->deleted ||
	     r->blocks * 512 < r->size)) {
		snprintf(name, sizeof(name), "%s/fd/%d", w->base, o->fd);
		if (!fstatat(AT_FDCWD, name, &st, AT_NO_AUTOMOUNT) &&
		    st.st_ino == r->ino) {
			file_set_stat(o, &st);
			return;
		}
	}
	memset(&st, 0, sizeof(st));
	st.st_mode = r->mode;
	st.st_nlink = r->links;
	st.st_size = (off_t)r->size;
	st.st_blocks = (blkcnt_t)r->blocks;
	st.st_rdev = device_of(r->rdev);
	st.st_ino = r->ino;
	file_set_stat(o, &st);
}

static void take(struct reading *rd, const struct fd_iter_record *r,
		 const char *path)
{
	struct files_worker *w = rd->w;
	const struct task *t = task_of(rd, r->tgid);
	struct open_file *o;

	/* Threads with a table of their own are not rows of the process. */
	if (!t || r->tgid != r->pid)
		return;
	o = file_add(w, FILE_FD, r->fd);
	rd->rows[rd->at].n++;
	o->tid = r->pid;
	o->pos = r->pos;
	o->flags = r->flags;
	o->mnt_id = (int)r->mnt_id;
	o->mount = mount_find(&w->f->mounts, o->mnt_id);
	o->ino = r->ino;
	o->dev = device_of(r->dev);
	o->group = r->file;
	o->have |= FILE_HAVE_INFO | FILE_HAVE_INO | FILE_HAVE_DEV;
	if (r->what & FD_ITER_NO_PATH) {
		file_read_link(w, o);
	} else {
		file_set_link(w, o, path, r->path_len);
		/* Its name ends like that. */
		if (o->deleted && !(r->what & FD_ITER_UNLINKED)) {
			o->deleted = false;
			o->path = file_keep(w, path, r->path_len);
		}
	}
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

/* Whole records at the beginning; returns how many bytes they were. */
static size_t take_all(struct reading *rd, const char *buf, size_t len)
{
	size_t at = 0;

	while (len - at >= sizeof(struct fd_iter_record)) {
		const struct fd_iter_record *r = (const void *)(buf + at);

		if (r->len > len - at || r->len < sizeof(*r) ||
		    r->path_len >= r->len - sizeof(*r) + 1)
			break;
		take(rd, r, buf + at + sizeof(*r));
		at += r->len;
	}
	return at;
}

static int read_all(struct reading *rd, int fd)
{
	_cleanup_free_ char *buf = xmalloc(BUFFER);
	size_t have = 0;

	for (;;) {
		ssize_t n = read(fd, buf + have, BUFFER - have);
		size_t done;

		if (n < 0 && (errno == EINTR || errno == EAGAIN))
			continue;
		if (n < 0)
			return -errno;
		if (n == 0)
			return 0;
		have += n;
		done = take_all(rd, buf, have);
		memmove(buf, buf + done, have - done);
		have -= done;
	}
}

int files_iterate(struct files_worker *w, struct task_rows *rows,
		  const char **ret_why)
{
	struct reading rd = { .w = w, .rows = rows, .at = SIZE_MAX };
	_cleanup_close_ int fd = -1;
	struct fd_iter_bpf *skel;
	struct bpf_link *link;
	libbpf_print_fn_t old;
	int r;

	old = libbpf_set_print(quiet);
	skel = fd_iter_bpf__open_and_load();
	libbpf_set_print(old);
	if (!skel) {
		*ret_why = "the BPF iterator can't be loaded";
		return errno ? -errno : -EINVAL;
	}
	link = bpf_program__attach_iter(skel->progs.ringside_files, NULL);
	if (!link) {
		r = -errno;
		*ret_why = "the BPF iterator can't be attached";
		fd_iter_bpf__destroy(skel);
		return r;
	}
	fd = bpf_iter_create(bpf_link__fd(link));
	if (fd < 0) {
		r = -errno;
		*ret_why = "the BPF iterator can't be opened";
	} else {
		r = read_all(&rd, fd);
		if (r < 0)
			*ret_why = "the BPF iterator can't be read";
	}
	bpf_link__destroy(link);
	fd_iter_bpf__destroy(skel);
	return r;
}
