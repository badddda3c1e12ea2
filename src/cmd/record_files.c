/* SPDX-License-Identifier: BSD-2-Clause */
/* The names of what `record` writes. */
#include "cmd/record_files.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/numbered.h"
#include "basic/xmalloc.h"
#include "tracefile/format.h"

void record_files_init(struct record_files *f, const char *base, bool numbered,
		       unsigned keep)
{
	*f = (struct record_files){
		.base = base,
		.numbered = numbered,
		.keep = keep,
	};
}

void record_files_done(struct record_files *f)
{
	record_files_discard(f);
	free(f->first);
	free(f->newest);
}

/* What of the path comes behind its directory. */
static const char *last_part(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}

/* making */

/* A terminal, a pipe, /dev/null: written as it is. */
static bool is_special(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 && !S_ISREG(st.st_mode);
}

/*
 * What is not a recording is not ours to rename. An empty file may be: of
 * mktemp(1).
 */
static int check_old(const char *path)
{
	_cleanup_close_ int fd = open(path, O_RDONLY | O_CLOEXEC);
	char magic[TRACE_MAGIC_LEN];
	ssize_t n;

	if (fd < 0)
		return errno == ENOENT ? 0 : -errno;
	n = read(fd, magic, sizeof(magic));
	if (n < 0)
		return -errno;
	return n && (n < TRACE_MAGIC_LEN ||
		     memcmp(magic, TRACE_FILE_MAGIC, TRACE_MAGIC_LEN)) ?
		       -EEXIST :
		       0;
}

static int check_base(const struct record_files *f, bool special)
{
	int r = special ? 0 : check_old(f->base);

	if (special && f->numbered) {
		log_error("'%s' is no regular file: there can't be several",
			  f->base);
		return -EINVAL;
	}
	if (r == -EEXIST)
		log_error("'%s' is there and is no recording: not overwritten",
			  f->base);
	else if (r < 0)
		log_error_errno(r, "cannot read '%s'", f->base);
	return r;
}

int record_files_create(struct record_files *f, int *ret_fd)
{
	bool output = !strcmp(f->base, "-");
	bool special = output || is_special(f->base);
	int fd, r = check_base(f, special);

	record_files_discard(f);
	if (r < 0)
		return r;
	if (output) {
		fd = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
	} else if (special) {
		fd = open(f->base, O_WRONLY | O_CLOEXEC | O_NOCTTY);
	} else {
		f->hidden = xasprintf("%s.%d.new", f->base, (int)getpid());
		unlink(f->hidden);
		/* Memory of processes is in it: for nobody else's eyes. */
		fd = open(f->hidden, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
			  0600);
	}
	if (fd < 0) {
		r = -errno;
		free(steal_ptr(&f->hidden));
		return log_error_errno(r, "cannot write '%s'", f->base);
	}
	*ret_fd = fd;
	return 0;
}

void record_files_discard(struct record_files *f)
{
	if (f->hidden)
		unlink(f->hidden);
	free(steal_ptr(&f->hidden));
}

/* numbers */

/* FILE becomes a link to the newest; where links can't be made, it is not. */
static void link_newest(const struct record_files *f)
{
	_cleanup_free_ char *temp = xasprintf("%s.%d.link", f->base,
					      (int)getpid());
	struct stat st;

	if (lstat(f->base, &st) == 0 && !S_ISLNK(st.st_mode)) {
		_cleanup_free_ char *old = xasprintf("%s.old", f->base);

		if (rename(f->base, old) < 0)
			return;
	}
	unlink(temp);
	if (symlink(last_part(f->newest), temp) < 0)
		return;
	if (rename(temp, f->base) < 0)
		unlink(temp);
}

static int commit_numbered(struct record_files *f)
{
	unsigned next = numbered_next(f->base);

	if (!next)
		return -EOVERFLOW;
	f->newest = numbered_name(f->base, next);
	if (rename(f->hidden, f->newest) < 0)
		return -errno;
	link_newest(f);
	if (f->keep)
		numbered_prune(f->base, f->keep);
	return 0;
}

static int commit_alone(struct record_files *f)
{
	_cleanup_free_ char *old = xasprintf("%s.old", f->base);

	f->newest = xstrdup(f->base);
	if (!f->hidden)
		return 0;
	if (rename(f->base, old) < 0 && errno != ENOENT)
		return -errno;
	return rename(f->hidden, f->base) < 0 ? -errno : 0;
}

int record_files_commit(struct record_files *f)
{
	char *before = steal_ptr(&f->newest);
	int r = f->numbered ? commit_numbered(f) : commit_alone(f);

	if (r < 0) {
		log_error_errno(r, "cannot name '%s'", f->newest);
		free(f->newest);
		f->newest = before;
		return r;
	}
	free(steal_ptr(&f->hidden));
	if (!f->first)
		f->first = xstrdup(f->newest);
	free(before);
	f->n++;
	return 0;
}
