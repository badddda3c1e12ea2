/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Threads of users. The kernel holds a number, which a program in it can read.
 * Where that is not allowed they are counted: /proc/PID/status has both numbers
 * among sixty lines, which take the kernel longer to write than all else here;
 * since Linux 6.13 a pidfd tells whose a process is, and how many threads it
 * has is the number of directories in its directory of them.
 */
#include "snapshot/user_threads.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/procfs.h"
#include "basic/xmalloc.h"

enum { STATUS_SIZE = 8192, INFO_CREDS = 1 << 1 };

/* The kernel's struct pidfd_info, as far as its first version goes. */
struct info {
	uint64_t mask, cgroup;
	uint32_t pid, tgid, ppid;
	uint32_t ruid, rgid, euid, egid, suid, sgid, fsuid, fsgid;
	int32_t exit_code;
};

#define PIDFD_GET_INFO_ _IOWR(0xff, 11, struct info)

static void add(struct user_threads *u, uint32_t uid, uint64_t n)
{
	for (size_t i = 0; i < u->n_users; i++)
		if (u->users[i].uid == uid) {
			u->users[i].n += n;
			return;
		}
	u->users = xreallocarray(u->users, u->n_users + 1, sizeof(*u->users));
	u->users[u->n_users].uid = uid;
	u->users[u->n_users++].n = n;
}

/* False: this kernel does not tell; or the process is gone. */
static bool ask_pidfd(int proc, const char *name, uint32_t *ret_uid,
		      uint64_t *ret_n)
{
	_cleanup_close_ int fd = (int)syscall(SYS_pidfd_open, (pid_t)atoi(name),
					      0);
	struct info i = { .mask = INFO_CREDS };
	char path[32];
	struct stat st;

	if (fd < 0 || ioctl(fd, PIDFD_GET_INFO_, &i) < 0 ||
	    !(i.mask & INFO_CREDS))
		return false;
	snprintf(path, sizeof(path), "%.10s/task", name);
	if (fstatat(proc, path, &st, 0) < 0 || st.st_nlink < 2)
		return false;
	*ret_uid = i.ruid;
	*ret_n = st.st_nlink - 2;
	return true;
}

static bool read_status(int proc, const char *name, uint32_t *ret_uid,
			uint64_t *ret_n)
{
	char path[32], text[STATUS_SIZE];
	uint64_t uid;

	snprintf(path, sizeof(path), "%.10s/status", name);
	if (text_read_at(proc, path, text, sizeof(text)) <= 0 ||
	    !proc_field_u64(text, "Uid:", 10, &uid) ||
	    !proc_field_u64(text, "Threads:", 10, ret_n))
		return false;
	*ret_uid = (uint32_t)uid;
	return true;
}

/* /proc may be that of another pid namespace than ours. */
static bool is_our_proc(int proc)
{
	char link[16];
	ssize_t n = readlinkat(proc, "self", link, sizeof(link) - 1);

	if (n <= 0)
		return false;
	link[n] = '\0';
	return atoi(link) == getpid();
}

static void count_all(struct user_threads *u)
{
	DIR *dir = opendir("/proc");
	const struct dirent *d;
	bool pidfds;

	u->n_users = 0;
	u->counted = true;
	if (!dir)
		return;
	pidfds = is_our_proc(dirfd(dir));
	while ((d = readdir(dir))) {
		uint32_t uid;
		uint64_t n;

		if (d->d_name[0] < '0' || d->d_name[0] > '9')
			continue;
		if ((pidfds && ask_pidfd(dirfd(dir), d->d_name, &uid, &n)) ||
		    read_status(dirfd(dir), d->d_name, &uid, &n))
			add(u, uid, n);
	}
	closedir(dir);
}

static bool find(const struct user_threads *u, uint32_t uid, uint64_t *ret_n)
{
	for (size_t i = 0; i < u->n_users; i++)
		if (u->users[i].uid == uid) {
			*ret_n = u->users[i].n;
			return true;
		}
	return false;
}

static bool proc_is_ours(void)
{
	_cleanup_close_ int fd = open("/proc",
				      O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	return fd >= 0 && is_our_proc(fd);
}

uint64_t user_threads_of(struct user_threads *u, pid_t pid, uint32_t uid)
{
	uint64_t n = 0;

	if (!u->begun && proc_is_ours())
		user_threads_load(u);
	u->begun = true;
	if (find(u, uid, &n) || u->counted)
		return n;
	if (!user_threads_ask(u, pid, &n)) {
		add(u, uid, n);
		return n;
	}
	count_all(u);
	find(u, uid, &n);
	return n;
}

void user_threads_done(struct user_threads *u)
{
	user_threads_unload(u);
	free(u->users);
	*u = (struct user_threads){ 0 };
}
