/* SPDX-License-Identifier: BSD-2-Clause */
/* epoll and inotify, of each user. */
#include <dirent.h>
#include <fcntl.h>
#include <linux/kcmp.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/procfs.h"
#include "basic/xmalloc.h"
#include "snapshot/system_limits.h"
#include "snapshot/task.h"

struct user_count {
	uint32_t uid;
	uint64_t epoll_watches, instances, inotify_watches;
};

struct counts {
	struct user_count *users;
	size_t n;
	unsigned unseen; /* processes */
};

static struct user_count *count_of(struct counts *c, uint32_t uid)
{
	for (size_t i = 0; i < c->n; i++)
		if (c->users[i].uid == uid)
			return &c->users[i];
	c->users = xreallocarray(c->users, c->n + 1, sizeof(*c->users));
	c->users[c->n] = (struct user_count){ .uid = uid };
	return &c->users[c->n++];
}

/* Lines that begin so. */
static uint64_t count_lines(const char *text, const char *key)
{
	uint64_t n = 0;

	for (const char *p = text; p && *p; p = strchr(p, '\n')) {
		p += *p == '\n';
		n += !strncmp(p, key, strlen(key));
	}
	return n;
}

/* What was inherited from the parent was counted there. */
static bool is_inherited(const struct task *t, int fd)
{
	return syscall(SYS_kcmp, t->pid, t->ppid, KCMP_FILE, (unsigned long)fd,
		       (unsigned long)fd) == 0;
}

static void look_at(struct counts *c, const struct task *t, int dirfd,
		    const char *name, bool epoll)
{
	_cleanup_free_ char *text = NULL;
	struct user_count *u;
	char path[64];

	if (is_inherited(t, atoi(name)))
		return;
	snprintf(path, sizeof(path), "fdinfo/%s", name);
	if (text_read_all_at(dirfd, path, &text) < 0)
		return;
	/* The user that made it; mostly the one that has it. */
	u = count_of(c, t->euid);
	if (epoll) {
		u->epoll_watches += count_lines(text, "tfd:");
		return;
	}
	u->instances++;
	u->inotify_watches += count_lines(text, "inotify wd:");
}

static int count_process(void *owner, const struct task *t,
			 const struct task_texts *texts, int dirfd)
{
	struct counts *c = owner;
	const struct dirent *d;
	DIR *dir;
	int fd;

	(void)texts;
	if (t->kernel || t->state == 'Z')
		return 0;
	fd = openat(dirfd, "fd", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	dir = fd < 0 ? NULL : fdopendir(fd);
	if (!dir) {
		if (fd >= 0)
			close(fd);
		c->unseen++;
		return 0;
	}
	while ((d = readdir(dir))) {
		char to[32];
		ssize_t n;

		if (d->d_name[0] == '.')
			continue;
		n = readlinkat(fd, d->d_name, to, sizeof(to) - 1);
		if (n <= 0)
			continue;
		to[n] = '\0';
		if (!strcmp(to, "anon_inode:[eventpoll]"))
			look_at(c, t, dirfd, d->d_name, true);
		else if (!strcmp(to, "anon_inode:inotify"))
			look_at(c, t, dirfd, d->d_name, false);
	}
	closedir(dir);
	return 0;
}

static void add(struct limit_list *list, const struct counts *c, uint32_t uid,
		const char *name, uint64_t used, const char *path,
		const char *effect)
{
	const struct passwd *pw = getpwuid(uid);
	struct limit l = { .scope = LIMIT_USER,
			   .topics = TOPIC_WATCHES,
			   .name = name,
			   .used = used,
			   .hard = LIMIT_UNKNOWN,
			   .effect = effect };

	l.max = limit_read_number(path);
	if (l.max == LIMIT_UNKNOWN)
		return;
	if (c->unseen)
		l.note = "processes that may not be looked into are not "
			 "counted";
	l.of = pw ? xasprintf("user %s", pw->pw_name) :
		    xasprintf("user %u", uid);
	limit_add(list, &l);
}

void watch_limits_read(struct limit_list *list)
{
	struct counts c = { 0 };

	count_of(&c, geteuid());
	task_walk(NULL, TASK_UIDS, count_process, &c);
	for (size_t i = 0; i < c.n; i++) {
		const struct user_count *u = &c.users[i];

		add(list, &c, u->uid, "fs.epoll.max_user_watches",
		    u->epoll_watches, "/proc/sys/fs/epoll/max_user_watches",
		    "ENOSPC of epoll_ctl(2)");
		add(list, &c, u->uid, "fs.inotify.max_user_instances",
		    u->instances, "/proc/sys/fs/inotify/max_user_instances",
		    "EMFILE of inotify_init(2)");
		add(list, &c, u->uid, "fs.inotify.max_user_watches",
		    u->inotify_watches, "/proc/sys/fs/inotify/max_user_watches",
		    "ENOSPC of inotify_add_watch(2)");
	}
	free(c.users);
}
