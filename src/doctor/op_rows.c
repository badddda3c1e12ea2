/* SPDX-License-Identifier: BSD-2-Clause */
/* Which call is what to the doctor: one line each, by name. */
#include "doctor/op_rows.h"

#include <string.h>

#include "syscall/filter.h"

/* clang-format off */
static const struct op_row rows[] = {
	{ "read", OP_READ, .fd = 1, .buf = 2, .size = 3 },
	{ "pread64", OP_READ, .how = HOW_AT, .fd = 1, .buf = 2, .size = 3 },
	{ "readv", OP_READ, .fd = 1, .buf = 2, .size = 3, .vector = 1 },
	{ "preadv", OP_READ, .how = HOW_AT, .fd = 1, .buf = 2, .size = 3, .vector = 1 },
	{ "preadv2", OP_READ, .how = HOW_AT, .fd = 1, .buf = 2, .size = 3, .vector = 1 },
	{ "recvfrom", OP_READ, .fd = 1, .buf = 2, .size = 3, .msg = 4 },
	{ "recv", OP_READ, .fd = 1, .buf = 2, .size = 3, .msg = 4 },
	{ "recvmsg", OP_READ, .fd = 1, .msghdr = 2, .msg = 3 },
	{ "recvmmsg", OP_READ, .fd = 1, .msg = 4 },
	{ "recvmmsg_time64", OP_READ, .fd = 1, .msg = 4 },
	{ "write", OP_WRITE, .fd = 1, .buf = 2, .size = 3 },
	{ "pwrite64", OP_WRITE, .how = HOW_AT, .fd = 1, .buf = 2, .size = 3 },
	{ "writev", OP_WRITE, .fd = 1, .buf = 2, .size = 3, .vector = 1 },
	{ "pwritev", OP_WRITE, .how = HOW_AT, .fd = 1, .buf = 2, .size = 3, .vector = 1 },
	{ "pwritev2", OP_WRITE, .how = HOW_AT, .fd = 1, .buf = 2, .size = 3, .vector = 1 },
	{ "sendto", OP_WRITE, .fd = 1, .buf = 2, .size = 3, .msg = 4 },
	{ "send", OP_WRITE, .fd = 1, .buf = 2, .size = 3, .msg = 4 },
	{ "sendmsg", OP_WRITE, .fd = 1, .msghdr = 2, .msg = 3 },
	{ "sendmmsg", OP_WRITE, .fd = 1, .msg = 4 },
	{ "sendfile", OP_TRANSFER, .how = HOW_SENDFILE, .fd = 1, .fd2 = 2, .size = 4 },
	{ "sendfile64", OP_TRANSFER, .how = HOW_SENDFILE, .fd = 1, .fd2 = 2, .size = 4 },
	{ "splice", OP_TRANSFER, .how = HOW_SPLICE, .fd = 3, .fd2 = 1, .size = 5 },
	{ "tee", OP_TRANSFER, .how = HOW_SPLICE, .fd = 2, .fd2 = 1, .size = 3 },
	{ "vmsplice", OP_WRITE, .fd = 1, .buf = 2, .size = 3, .vector = 1 },
	{ "copy_file_range", OP_TRANSFER, .how = HOW_COPY_RANGE, .fd = 3, .fd2 = 1, .size = 5 },
	{ "accept", OP_ACCEPT, .sort = SORT_SOCKET, .fd = 1 },
	{ "accept4", OP_ACCEPT, .sort = SORT_SOCKET, .fd = 1, .flags = 4 },
	{ "connect", OP_CONNECT, .fd = 1 },
	{ "bind", OP_BIND, .fd = 1 },
	{ "listen", OP_LISTEN, .fd = 1 },
	{ "shutdown", OP_SHUTDOWN, .fd = 1 },
	{ "setsockopt", OP_SETSOCKOPT, .fd = 1 },
	{ "getsockopt", OP_GETSOCKOPT, .fd = 1 },
	{ "socket", OP_SOCKET, .sort = SORT_SOCKET, .flags = 2 },
	{ "socketpair", OP_SOCKET, .sort = SORT_SOCKET, .flags = 2, .pair = 4 },
	{ "open", OP_OPEN, .path = 1, .flags = 2 },
	{ "openat", OP_OPEN, .path = 2, .flags = 3 },
	{ "openat2", OP_OPEN, .how = HOW_OPENAT2, .path = 2 },
	{ "creat", OP_OPEN, .path = 1 },
	{ "pipe", OP_MAKE, .sort = SORT_PIPE, .pair = 1 },
	{ "pipe2", OP_MAKE, .sort = SORT_PIPE, .flags = 2, .pair = 1 },
	{ "eventfd", OP_MAKE, .sort = SORT_EVENTFD },
	{ "eventfd2", OP_MAKE, .sort = SORT_EVENTFD, .flags = 2 },
	{ "timerfd_create", OP_MAKE, .sort = SORT_TIMERFD, .flags = 2 },
	{ "signalfd", OP_MAKE, .sort = SORT_SIGNALFD },
	{ "signalfd4", OP_MAKE, .sort = SORT_SIGNALFD, .flags = 4 },
	{ "inotify_init", OP_MAKE, .sort = SORT_INOTIFY },
	{ "inotify_init1", OP_MAKE, .sort = SORT_INOTIFY, .flags = 1 },
	{ "fanotify_init", OP_MAKE, .sort = SORT_OTHER },
	{ "memfd_create", OP_MAKE, .sort = SORT_OTHER },
	{ "pidfd_open", OP_MAKE, .sort = SORT_PIDFD, .flags = 2 },
	{ "pidfd_getfd", OP_MAKE, .sort = SORT_OTHER },
	{ "userfaultfd", OP_MAKE, .sort = SORT_OTHER },
	{ "perf_event_open", OP_MAKE, .sort = SORT_OTHER },
	{ "io_uring_setup", OP_MAKE, .sort = SORT_URING },
	{ "epoll_create", OP_MAKE, .sort = SORT_EPOLL },
	{ "epoll_create1", OP_MAKE, .sort = SORT_EPOLL, .flags = 1 },
	{ "dup", OP_DUP, .fd = 1 },
	{ "dup2", OP_DUP, .fd = 1 },
	{ "dup3", OP_DUP, .fd = 1, .flags = 3 },
	{ "fcntl", OP_FCNTL, .fd = 1 },
	{ "fcntl64", OP_FCNTL, .fd = 1 },
	{ "ioctl", OP_IOCTL, .fd = 1 },
	{ "close", OP_CLOSE, .fd = 1 },
	{ "close_range", OP_CLOSE_RANGE },
	{ "lseek", OP_SEEK, .fd = 1 },
	{ "_llseek", OP_SEEK, .fd = 1 },
	{ "fsync", OP_SYNC, .fd = 1 },
	{ "fdatasync", OP_SYNC, .fd = 1 },
	{ "sync_file_range", OP_SYNC, .fd = 1 },
	{ "syncfs", OP_SYNC, .fd = 1 },
	{ "sync", OP_SYNC },
	{ "msync", OP_SYNC },
	{ "epoll_ctl", OP_EPOLL_CTL, .fd = 1, .fd2 = 3 },
	{ "epoll_wait", OP_WAIT, .fd = 1, .wait = WAIT_EPOLL, .timeout = 4 },
	{ "epoll_pwait", OP_WAIT, .fd = 1, .wait = WAIT_EPOLL, .timeout = 4 },
	{ "epoll_pwait2", OP_WAIT, .fd = 1, .wait = WAIT_EPOLL, .timespec = 4, .time64 = 1 },
	{ "poll", OP_WAIT, .wait = WAIT_POLL, .timeout = 3 },
	{ "ppoll", OP_WAIT, .wait = WAIT_POLL, .timespec = 3 },
	{ "ppoll_time64", OP_WAIT, .wait = WAIT_POLL, .timespec = 3, .time64 = 1 },
	{ "select", OP_WAIT, .wait = WAIT_SELECT, .timeval = 5 },
	{ "_newselect", OP_WAIT, .wait = WAIT_SELECT, .timeval = 5 },
	{ "pselect6", OP_WAIT, .wait = WAIT_SELECT, .timespec = 5 },
	{ "pselect6_time64", OP_WAIT, .wait = WAIT_SELECT, .timespec = 5, .time64 = 1 },
	{ "futex", OP_FUTEX },
	{ "futex_time64", OP_FUTEX },
	{ "futex_wait", OP_FUTEX, .how = HOW_FUTEX_WAIT },
	{ "futex_wake", OP_FUTEX, .how = HOW_FUTEX_WAKE },
	{ "futex_waitv", OP_FUTEX, .how = HOW_FUTEX_WAITV },
	{ "fork", OP_FORK },
	{ "vfork", OP_FORK },
	{ "clone", OP_FORK },
	{ "clone3", OP_FORK },
	{ "execve", OP_EXEC, .path = 1 },
	{ "execveat", OP_EXEC, .path = 2 },
	{ "exit", OP_EXIT },
	{ "exit_group", OP_EXIT },
	{ "wait4", OP_WAITPID },
	{ "waitid", OP_WAITPID, .how = HOW_WAITID },
	{ "waitpid", OP_WAITPID },
	{ "nanosleep", OP_SLEEP },
	{ "clock_nanosleep", OP_SLEEP },
	{ "clock_nanosleep_time64", OP_SLEEP },
	{ "pause", OP_PAUSE },
	{ "rt_sigsuspend", OP_PAUSE, .how = HOW_SIGSUSPEND },
	{ "rt_sigtimedwait", OP_PAUSE, .how = HOW_SIGWAIT },
	{ "rt_sigtimedwait_time64", OP_PAUSE, .how = HOW_SIGWAIT },
	{ "rt_sigaction", OP_SIGACTION },
	{ "rt_sigprocmask", OP_SIGMASK },
	{ "rt_sigreturn", OP_SIGRETURN },
	{ "sigreturn", OP_SIGRETURN },
	{ "kill", OP_KILL },
	{ "tkill", OP_KILL },
	{ "tgkill", OP_KILL },
	{ "pidfd_send_signal", OP_KILL },
	{ "mmap", OP_MMAP, .fd = 5 },
	{ "mmap2", OP_MMAP, .fd = 5 },
	{ "stat", OP_PATH, .path = 1 },
	{ "lstat", OP_PATH, .path = 1 },
	{ "newfstatat", OP_PATH, .path = 2 },
	{ "fstatat64", OP_PATH, .path = 2 },
	{ "stat64", OP_PATH, .path = 1 },
	{ "lstat64", OP_PATH, .path = 1 },
	{ "statx", OP_PATH, .path = 2 },
	{ "access", OP_PATH, .path = 1 },
	{ "faccessat", OP_PATH, .path = 2 },
	{ "faccessat2", OP_PATH, .path = 2 },
	{ "readlink", OP_PATH, .path = 1 },
	{ "readlinkat", OP_PATH, .path = 2 },
	{ "unlink", OP_PATH, .path = 1 },
	{ "unlinkat", OP_PATH, .path = 2 },
	{ "mkdir", OP_PATH, .path = 1 },
	{ "mkdirat", OP_PATH, .path = 2 },
	{ "rmdir", OP_PATH, .path = 1 },
	{ "statfs", OP_PATH, .path = 1 },
	{ "io_uring_enter", OP_URING, .fd = 1 },
	{ "io_submit", OP_AIO },
	{ "io_getevents", OP_AIO, .how = HOW_AIO_WAIT },
	{ "io_pgetevents", OP_AIO, .how = HOW_AIO_WAIT },
	{ "io_pgetevents_time64", OP_AIO, .how = HOW_AIO_WAIT },
	{ "io_setup", OP_AIO },
	{ "setsid", OP_PROCESS, .how = HOW_SETSID },
	{ "setpgid", OP_PROCESS },
	{ "chdir", OP_PROCESS, .how = HOW_CHDIR, .path = 1 },
	{ "chroot", OP_PROCESS, .how = HOW_CHROOT, .path = 1 },
	{ "umask", OP_PROCESS, .how = HOW_UMASK },
	{ "prctl", OP_PROCESS },
	{ "setuid", OP_PROCESS, .how = HOW_SETUID },
	{ "setgid", OP_PROCESS, .how = HOW_SETGID },
	{ "setgroups", OP_PROCESS, .how = HOW_SETGROUPS },
	{ "prlimit64", OP_PROCESS, .how = HOW_PRLIMIT },
	{ "sched_setaffinity", OP_PROCESS, .how = HOW_AFFINITY },
	{ "setitimer", OP_TIMER },
	{ "alarm", OP_TIMER },
	{ "timer_settime", OP_TIMER },
	{ "timer_settime64", OP_TIMER },
	{ "flock", OP_STUCK },
	{ "semop", OP_STUCK },
	{ "semtimedop", OP_STUCK },
	{ "semtimedop_time64", OP_STUCK },
	{ "msgrcv", OP_STUCK },
	{ "msgsnd", OP_STUCK },
	{ "mq_timedsend", OP_STUCK },
	{ "mq_timedsend_time64", OP_STUCK },
	{ "mq_timedreceive", OP_STUCK },
	{ "mq_timedreceive_time64", OP_STUCK },
	{ "rename", OP_STUCK },
	{ "renameat", OP_STUCK },
	{ "renameat2", OP_STUCK },
	{ "truncate", OP_STUCK },
	{ "ftruncate", OP_STUCK },
	{ "fallocate", OP_STUCK },
};
/* clang-format on */

static const struct op_row other = { "", OP_OTHER };

/* By number, made at the first call. */
static const struct op_row *by_nr[ABI_COUNT][SYSCALL_SET_MAX];

static const struct op_row *find(const char *name)
{
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		if (!strcmp(rows[i].name, name))
			return &rows[i];
	return &other;
}

static const struct op_row *row_of(enum abi abi, uint32_t nr)
{
	const struct op_row **r;

	if (nr >= SYSCALL_SET_MAX || (unsigned)abi >= ABI_COUNT)
		return &other;
	r = &by_nr[abi][nr];
	if (!*r) {
		const struct sysent *s = sysent_by_nr(abi, nr);

		*r = s ? find(s->name) : &other;
	}
	return *r;
}

/* Of a call that is behind socketcall(2) or ipc(2), the row has the name. */
const struct op_row *op_row_of(const struct call *call)
{
	const struct op_row *r = row_of(call->abi, call->nr);

	if (r == &other && call->sysent && call->abi == ABI_I386)
		return find(call->sysent->name);
	return r;
}

enum op_kind op_kind_of(enum abi abi, uint32_t nr)
{
	return row_of(abi, nr)->kind;
}
