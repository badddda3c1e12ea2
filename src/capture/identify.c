/* SPDX-License-Identifier: BSD-2-Clause */
/* Asks the live kernel what a descriptor of another process stands for. */
#include "capture/identify.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

#include "basic/cleanup.h"
#include "basic/procfs.h"
#include "basic/xmalloc.h"
#include "capture/identify_sock.h"
#include "event/epoll_set.h"
#include "event/genl.h"
#include "event/ident_codec.h"
#include "event/trace_opts.h"

enum { FDINFO_MAX = 4096 };

struct identify {
	unsigned want; /* enum decode_fd_bit */
	struct sock_asker sockets;
	struct genl_names *genl; /* NULL: nobody has asked yet */
};

struct identify *identify_new(unsigned want)
{
	struct identify *i = xzalloc(sizeof(*i));

	i->want = want;
	sock_asker_init(&i->sockets);
	return i;
}

void identify_free(struct identify *i)
{
	if (!i)
		return;
	sock_asker_done(&i->sockets);
	genl_names_free(i->genl);
	free(i);
}

const char *identify_genl(struct identify *i, uint16_t id)
{
	if (!i->genl) {
		i->genl = genl_names_new();
		/* Without an answer they are numbers. */
		genl_names_read(i->genl);
	}
	return genl_names_find(i->genl, id);
}

/* "socket:[123]" is 123; 0 for what does not look so. */
static uint64_t inode_in(const char *path, const char *prefix)
{
	size_t n = strlen(prefix);
	char *end;
	uint64_t v;

	if (strncmp(path, prefix, n) || path[n] != '[')
		return 0;
	v = strtoull(path + n + 1, &end, 10);
	return *end == ']' ? v : 0;
}

/*
 * The kernel writes " (deleted)" behind the name of what has none any more;
 * a file may also be called so.
 */
static void strip_deleted(pid_t tid, struct fd_ident *id, const struct stat *st)
{
	static const char suffix[] = " (deleted)";
	_cleanup_free_ char *named = NULL;
	size_t len = strlen(id->path), n = sizeof(suffix) - 1;
	struct stat other;

	if (len <= n || strcmp(id->path + len - n, suffix))
		return;
	named = xasprintf("/proc/%d/root%s", (int)tid, id->path);
	if (st && st->st_nlink && !lstat(named, &other) &&
	    other.st_dev == st->st_dev && other.st_ino == st->st_ino)
		return;
	id->path[len - n] = '\0';
	id->deleted = true;
}

static bool deleted_suffix(const char *path)
{
	size_t len = strlen(path);

	return len && path[len - 1] == ')';
}

/* fdinfo */

static void read_epoll(pid_t tid, const char *name, struct fd_ident *id)
{
	_cleanup_free_ char *text = NULL;
	ssize_t n = proc_read_all(tid, name, &text);
	const char *p = text;
	uint64_t fd;

	if (n < 0) {
		id->refused = -n;
		return;
	}
	while (p && *p) {
		if (!strncmp(p, "tfd:", 4) &&
		    proc_field_u64(p, "tfd:", 10, &fd) && fd <= INT_MAX)
			epoll_set_append(id, fd);
		p = strchr(p, '\n');
		p = p ? p + 1 : NULL;
	}
}

static int small_field(const char *text, const char *key)
{
	uint64_t v;

	return proc_field_u64(text, key, 10, &v) && v <= INT_MAX ? (int)v : -1;
}

/* What distinguishes the object comes after the lines that all have. */
static char *detail_of(const char *text)
{
	enum { DETAIL_MAX = 200 };
	static const char *const usual[] = { "pos:", "flags:", "mnt_id:",
					     "ino:" };
	size_t i;
	char *d, *q;

	for (;;) {
		for (i = 0; i < ARRAY_SIZE(usual); i++)
			if (!strncmp(text, usual[i], strlen(usual[i])))
				break;
		if (i == ARRAY_SIZE(usual) || !strchr(text, '\n'))
			break;
		text = strchr(text, '\n') + 1;
	}
	if (!*text || i < ARRAY_SIZE(usual))
		return NULL;
	d = xstrndup(text, DETAIL_MAX);
	for (q = d; *q; q++)
		if (*q == '\n' || *q == '\t')
			*q = *q == '\n' && q[1] ? ';' : ' ';
	while (q > d && q[-1] == ' ')
		*--q = '\0';
	return d;
}

static enum fd_anon anon_kind(const char *path)
{
	if (!strcmp(path, "anon_inode:[eventpoll]"))
		return FD_ANON_EPOLL;
	if (!strcmp(path, "anon_inode:[eventfd]"))
		return FD_ANON_EVENTFD;
	if (!strcmp(path, "anon_inode:[signalfd]"))
		return FD_ANON_SIGNALFD;
	if (!strcmp(path, "anon_inode:[pidfd]") || !strncmp(path, "pidfd:", 6))
		return FD_ANON_PIDFD;
	return FD_ANON_OTHER;
}

static unsigned anon_wanted(enum fd_anon anon)
{
	static const unsigned bits[] = {
		[FD_ANON_OTHER] = DECODE_FD_EPOLL,
		[FD_ANON_EPOLL] = DECODE_FD_EPOLL,
		[FD_ANON_EVENTFD] = DECODE_FD_EVENTFD,
		[FD_ANON_PIDFD] = DECODE_FD_PIDFD,
		[FD_ANON_SIGNALFD] = DECODE_FD_SIGNALFD,
	};

	return bits[anon];
}

static void read_anon(struct identify *i, pid_t tid, int fd,
		      struct fd_ident *id)
{
	char text[FDINFO_MAX], name[32];
	uint64_t v;
	ssize_t n;

	id->anon = anon_kind(id->path);
	if (!(i->want & anon_wanted(id->anon)))
		return;
	snprintf(name, sizeof(name), "fdinfo/%d", fd);
	if (id->anon == FD_ANON_EPOLL) {
		read_epoll(tid, name, id);
		return;
	}
	n = proc_read(tid, name, text, sizeof(text));
	if (n < 0) {
		id->refused = -n;
		return;
	}
	switch (id->anon) {
	case FD_ANON_EVENTFD:
		/* Hexadecimal, whatever it looks like. */
		proc_field_u64(text, "eventfd-count:", 16, &id->eventfd_count);
		id->eventfd_id = small_field(text, "eventfd-id:");
		id->eventfd_semaphore = small_field(text, "eventfd-semaphore:");
		break;
	case FD_ANON_SIGNALFD:
		proc_field_u64(text, "sigmask:", 16, &id->sigmask);
		break;
	case FD_ANON_PIDFD:
		if (proc_field_u64(text, "Pid:", 10, &v) && v <= INT_MAX)
			id->pidfd_pid = v;
		break;
	default: id->detail = detail_of(text);
	}
}

static void read_device(struct identify *i, pid_t tid, int fd,
			struct fd_ident *id, const struct stat *st)
{
	char text[FDINFO_MAX], name[32];

	id->kind = FD_DEVICE;
	id->major = major(st->st_rdev);
	id->minor = minor(st->st_rdev);
	/* The master of all pseudoterminals: which one this is. */
	if (id->major != 5 || id->minor != 2 || !(i->want & DECODE_FD_DEV))
		return;
	snprintf(name, sizeof(name), "fdinfo/%d", fd);
	if (proc_read(tid, name, text, sizeof(text)) > 0)
		id->tty_index = small_field(text, "tty-index:");
}

static void classify(struct identify *i, pid_t tid, int fd, struct fd_ident *id,
		     const struct stat *st)
{
	if (id->path[0] == '/') {
		id->kind = FD_PATH;
		if (st && (S_ISCHR(st->st_mode) || S_ISBLK(st->st_mode)))
			read_device(i, tid, fd, id, st);
		if (deleted_suffix(id->path))
			strip_deleted(tid, id, st);
	} else if ((id->inode = inode_in(id->path, "socket:"))) {
		id->kind = FD_SOCKET;
		if (i->want & DECODE_FD_SOCKET)
			sock_ask(&i->sockets, tid, fd, id);
	} else if ((id->inode = inode_in(id->path, "pipe:"))) {
		id->kind = FD_PIPE;
	} else {
		id->kind = FD_ANON;
		read_anon(i, tid, fd, id);
	}
}

int identify_format(struct identify *i, pid_t tid, int fd)
{
	struct fd_ident id = { 0 };
	char path[64], link[32];
	static const char anon[] = "anon_inode:";
	int format;

	snprintf(link, sizeof(link), "fd/%d", fd);
	if (fd < 0 || proc_readlink(tid, link, path, sizeof(path)) < 0)
		return FD_FORMAT_NONE;
	if (!strncmp(path, anon, sizeof(anon) - 1))
		return fd_anon_format(path + sizeof(anon) - 1,
				      strlen(path) - sizeof(anon) + 1);
	id.inode = inode_in(path, "socket:");
	if (!id.inode)
		return FD_FORMAT_NONE;
	sock_ask(&i->sockets, tid, fd, &id);
	id.kind = FD_SOCKET;
	format = id.refused ? FD_FORMAT_NONE : fd_ident_format(&id);
	free(id.local.path);
	free(id.peer.path);
	return format;
}

/* Whether the name that was seen then is what the link says now. */
static bool same_name(const struct fd_ident *old, const char *path)
{
	size_t n;

	if (!old->path)
		return false;
	n = strlen(old->path);
	return !strncmp(old->path, path, n) &&
	       (!path[n] || (old->deleted && !strcmp(path + n, " (deleted)")));
}

struct fd_ident *identify_fd(void *owner, pid_t tid, int fd,
			     struct fd_ident *old)
{
	struct identify *i = owner;
	char path[PATH_MAX + 16], link[64], full[96];
	struct stat st;
	struct fd_ident *id;
	bool have_stat = false;
	ssize_t n;

	if (fd == AT_FDCWD)
		strcpy(link, "cwd");
	else if (fd >= 0)
		snprintf(link, sizeof(link), "fd/%d", fd);
	else
		return NULL;
	n = proc_readlink(tid, link, path, sizeof(path));
	if (n == -ENOENT)
		return NULL;
	if (n >= 0 && old && same_name(old, path))
		return old;

	id = fd_ident_new();
	if (n < 0) {
		id->refused = -n;
		return id;
	}
	id->path = xstrndup(path, n);
	/* -y asks for no more than the name. */
	if (path[0] == '/' &&
	    ((i->want & DECODE_FD_DEV) || deleted_suffix(path))) {
		snprintf(full, sizeof(full), "/proc/%d/%s", (int)tid, link);
		have_stat = !stat(full, &st);
	}
	if (have_stat) {
		id->mode = st.st_mode;
		id->inode = st.st_ino;
	}
	classify(i, tid, fd, id, have_stat ? &st : NULL);
	return id;
}
