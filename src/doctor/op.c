/* SPDX-License-Identifier: BSD-2-Clause */
/* Which call is what to the doctor: one line each, by name. */
#include "doctor/op.h"

#include <netinet/in.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/uio.h>

#include "syscall/filter.h"

/* Which argument is what, from 1 on; 0: none is. */
struct op_row {
	const char *name;
	uint8_t kind;
	uint8_t fd, fd2, buf, size;
	uint8_t path;
	uint8_t vector;	 /* `buf` is an iovec of `size` elements */
	uint8_t msghdr;	 /* has one of such */
	uint8_t msg;	 /* MSG_* */
	uint8_t wait;	 /* enum op_wait */
	uint8_t timeout; /* in ms; .timespec, .timeval: points to such */
	uint8_t timespec, timeval;
};

/* clang-format off */
static const struct op_row rows[] = {
	{ "read", OP_READ, .fd = 1, .buf = 2, .size = 3 },
	{ "pread64", OP_READ, .fd = 1, .buf = 2, .size = 3 },
	{ "readv", OP_READ, .fd = 1, .buf = 2, .size = 3, .vector = 1 },
	{ "preadv", OP_READ, .fd = 1, .buf = 2, .size = 3, .vector = 1 },
	{ "preadv2", OP_READ, .fd = 1, .buf = 2, .size = 3, .vector = 1 },
	{ "recvfrom", OP_READ, .fd = 1, .buf = 2, .size = 3, .msg = 4 },
	{ "recv", OP_READ, .fd = 1, .buf = 2, .size = 3, .msg = 4 },
	{ "recvmsg", OP_READ, .fd = 1, .msghdr = 2, .msg = 3 },
	{ "recvmmsg", OP_READ, .fd = 1, .msg = 4 },
	{ "write", OP_WRITE, .fd = 1, .buf = 2, .size = 3 },
	{ "pwrite64", OP_WRITE, .fd = 1, .buf = 2, .size = 3 },
	{ "writev", OP_WRITE, .fd = 1, .buf = 2, .size = 3, .vector = 1 },
	{ "pwritev", OP_WRITE, .fd = 1, .buf = 2, .size = 3, .vector = 1 },
	{ "pwritev2", OP_WRITE, .fd = 1, .buf = 2, .size = 3, .vector = 1 },
	{ "sendto", OP_WRITE, .fd = 1, .buf = 2, .size = 3, .msg = 4 },
	{ "send", OP_WRITE, .fd = 1, .buf = 2, .size = 3, .msg = 4 },
	{ "sendmsg", OP_WRITE, .fd = 1, .msghdr = 2, .msg = 3 },
	{ "sendmmsg", OP_WRITE, .fd = 1, .msg = 4 },
	{ "sendfile", OP_TRANSFER, .fd = 1, .fd2 = 2, .size = 4 },
	{ "sendfile64", OP_TRANSFER, .fd = 1, .fd2 = 2, .size = 4 },
	{ "splice", OP_TRANSFER, .fd = 3, .fd2 = 1, .size = 5 },
	{ "tee", OP_TRANSFER, .fd = 2, .fd2 = 1, .size = 3 },
	{ "vmsplice", OP_WRITE, .fd = 1, .buf = 2, .size = 3, .vector = 1 },
	{ "copy_file_range", OP_TRANSFER, .fd = 3, .fd2 = 1, .size = 5 },
	{ "accept", OP_ACCEPT, .fd = 1 },
	{ "accept4", OP_ACCEPT, .fd = 1 },
	{ "connect", OP_CONNECT, .fd = 1 },
	{ "bind", OP_BIND, .fd = 1 },
	{ "listen", OP_LISTEN, .fd = 1 },
	{ "shutdown", OP_SHUTDOWN, .fd = 1 },
	{ "setsockopt", OP_SETSOCKOPT, .fd = 1 },
	{ "getsockopt", OP_GETSOCKOPT, .fd = 1 },
	{ "socket", OP_SOCKET },
	{ "socketpair", OP_SOCKET },
	{ "open", OP_OPEN, .path = 1 },
	{ "openat", OP_OPEN, .path = 2 },
	{ "openat2", OP_OPEN, .path = 2 },
	{ "creat", OP_OPEN, .path = 1 },
	{ "pipe", OP_MAKE },
	{ "pipe2", OP_MAKE },
	{ "eventfd", OP_MAKE },
	{ "eventfd2", OP_MAKE },
	{ "timerfd_create", OP_MAKE },
	{ "signalfd", OP_MAKE },
	{ "signalfd4", OP_MAKE },
	{ "inotify_init", OP_MAKE },
	{ "inotify_init1", OP_MAKE },
	{ "fanotify_init", OP_MAKE },
	{ "memfd_create", OP_MAKE },
	{ "pidfd_open", OP_MAKE },
	{ "pidfd_getfd", OP_MAKE },
	{ "userfaultfd", OP_MAKE },
	{ "perf_event_open", OP_MAKE },
	{ "io_uring_setup", OP_MAKE },
	{ "epoll_create", OP_MAKE },
	{ "epoll_create1", OP_MAKE },
	{ "dup", OP_DUP, .fd = 1 },
	{ "dup2", OP_DUP, .fd = 1 },
	{ "dup3", OP_DUP, .fd = 1 },
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
	{ "epoll_pwait2", OP_WAIT, .fd = 1, .wait = WAIT_EPOLL, .timespec = 4 },
	{ "poll", OP_WAIT, .wait = WAIT_POLL, .timeout = 3 },
	{ "ppoll", OP_WAIT, .wait = WAIT_POLL, .timespec = 3 },
	{ "select", OP_WAIT, .wait = WAIT_SELECT, .timeval = 5 },
	{ "_newselect", OP_WAIT, .wait = WAIT_SELECT, .timeval = 5 },
	{ "pselect6", OP_WAIT, .wait = WAIT_SELECT, .timespec = 5 },
	{ "futex", OP_FUTEX },
	{ "futex_wait", OP_FUTEX },
	{ "futex_wake", OP_FUTEX },
	{ "futex_waitv", OP_FUTEX },
	{ "fork", OP_FORK },
	{ "vfork", OP_FORK },
	{ "clone", OP_FORK },
	{ "clone3", OP_FORK },
	{ "execve", OP_EXEC, .path = 1 },
	{ "execveat", OP_EXEC, .path = 2 },
	{ "exit", OP_EXIT },
	{ "exit_group", OP_EXIT },
	{ "wait4", OP_WAITPID },
	{ "waitid", OP_WAITPID },
	{ "waitpid", OP_WAITPID },
	{ "nanosleep", OP_SLEEP },
	{ "clock_nanosleep", OP_SLEEP },
	{ "pause", OP_PAUSE },
	{ "rt_sigsuspend", OP_PAUSE },
	{ "rt_sigtimedwait", OP_PAUSE },
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
	{ "io_getevents", OP_AIO },
	{ "io_pgetevents", OP_AIO },
	{ "io_setup", OP_AIO },
	{ "setsid", OP_PROCESS },
	{ "setpgid", OP_PROCESS },
	{ "chdir", OP_PROCESS, .path = 1 },
	{ "chroot", OP_PROCESS, .path = 1 },
	{ "umask", OP_PROCESS },
	{ "prctl", OP_PROCESS },
	{ "setuid", OP_PROCESS },
	{ "setgid", OP_PROCESS },
	{ "setgroups", OP_PROCESS },
	{ "prlimit64", OP_PROCESS },
	{ "sched_setaffinity", OP_PROCESS },
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
static const struct op_row *row_of_call(const struct call *call)
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

size_t op_memory(const struct op *op, enum phase phase, uint64_t addr,
		 size_t len, const unsigned char **ret)
{
	if (!addr || !op->call->mem)
		return 0;
	return memory_get(op->call->mem, phase, addr, len, ret);
}

static bool load(const struct op *op, enum phase phase, uint64_t addr,
		 void *buf, size_t len)
{
	const unsigned char *p;

	if (op_memory(op, phase, addr, len, &p) < len)
		return false;
	memcpy(buf, p, len);
	return true;
}

/* Two words of the ABI: seconds, and parts of them that are `unit` ns long. */
static int64_t load_time(const struct op *op, uint64_t addr, int64_t unit)
{
	uint64_t t[2];
	uint32_t t32[2];

	if (!addr)
		return -1;
	if (op->call->abi == ABI_I386) {
		if (!load(op, PHASE_ENTER, addr, t32, sizeof(t32)))
			return -1;
		t[0] = t32[0];
		t[1] = t32[1];
	} else if (!load(op, PHASE_ENTER, addr, t, sizeof(t))) {
		return -1;
	}
	if (t[0] > INT64_MAX / 2000000000)
		return -1;
	return (int64_t)(t[0] * 1000000000 + t[1] % 1000000000 * unit);
}

static bool load_any(const struct op *op, uint64_t addr, void *buf, size_t len)
{
	return load(op, PHASE_ENTER, addr, buf, len) ||
	       load(op, PHASE_EXIT, addr, buf, len);
}

/* A word of the ABI. */
static bool load_word(const struct op *op, uint64_t addr, uint64_t *ret)
{
	*ret = 0;
	return load_any(op, addr, ret, op->call->abi == ABI_X86_64 ? 8 : 4);
}

/* Where its iovec is, and of how many elements; false: it has none. */
static bool find_vector(const struct op *op, const struct op_row *r,
			uint64_t *ret_addr, uint64_t *ret_n)
{
	size_t word = op->call->abi == ABI_X86_64 ? 8 : 4;

	if (r->vector) {
		*ret_addr = op_arg(op, r->buf - 1);
		*ret_n = op_arg(op, r->size - 1);
		return true;
	}
	/* struct msghdr: behind the name and its length. */
	return r->msghdr &&
	       load_word(op, op_arg(op, r->msghdr - 1) + 2 * word, ret_addr) &&
	       load_word(op, op_arg(op, r->msghdr - 1) + 3 * word, ret_n);
}

bool op_vector(const struct op *op, unsigned i, uint64_t *ret_base,
	       uint64_t *ret_len)
{
	size_t word = op->call->abi == ABI_X86_64 ? 8 : 4;
	uint64_t addr, n, base, len;

	if (!find_vector(op, row_of_call(op->call), &addr, &n) || i >= n ||
	    i >= 1024 || !load_word(op, addr + 2 * i * word, &base) ||
	    !load_word(op, addr + (2 * i + 1) * word, &len))
		return false;
	*ret_base = base;
	*ret_len = len;
	return true;
}

/* Bytes that an iovec has room for; one of one buffer is like none. */
static void init_vector(struct op *op)
{
	uint64_t base, len;
	unsigned n = 0;

	while (op_vector(op, n, &base, &len)) {
		op->asked += len;
		op->buf = n++ ? 0 : base;
	}
}

/* recvmmsg(2), sendmmsg(2): the result counts messages. */
static void init_messages(struct op *op)
{
	size_t header = op->call->abi == ABI_X86_64 ? 56 : 28;
	size_t size = op->call->abi == ABI_X86_64 ? 64 : 32;
	uint64_t sum = 0;

	for (int64_t i = 0; i < op->ret && i < 1024; i++) {
		uint32_t len;

		if (!load(op, PHASE_EXIT, op_arg(op, 1) + i * size + header,
			  &len, sizeof(len)))
			break;
		sum += len;
	}
	if (sum)
		op->done = sum;
}

static void init_wait(struct op *op, const struct op_row *r)
{
	op->wait = r->wait;
	op->timeout_ns = -1;
	if (r->timeout) {
		int ms = (int)op_arg(op, r->timeout - 1);

		op->timeout_ns = ms < 0 ? -1 : ms * INT64_C(1000000);
	} else if (r->timespec) {
		op->timeout_ns = load_time(op, op_arg(op, r->timespec - 1), 1);
	} else if (r->timeval) {
		op->timeout_ns = load_time(op, op_arg(op, r->timeval - 1),
					   1000);
	}
	if (r->wait == WAIT_POLL)
		op->watched = (unsigned)op_arg(op, 1);
	else if (r->wait == WAIT_SELECT)
		op->watched = (unsigned)op_arg(op, 0);
}

static void init_data(struct op *op, const struct op_row *r)
{
	if (r->vector || r->msghdr) {
		init_vector(op);
	} else {
		if (r->buf)
			op->buf = op_arg(op, r->buf - 1);
		if (r->size)
			op->asked = op_arg(op, r->size - 1);
	}
	if (op->call->abi != ABI_X86_64)
		op->asked = (uint32_t)op->asked;
	if (r->msg)
		op->msg_flags = (uint32_t)op_arg(op, r->msg - 1);
	if (op->ret > 0)
		op->done = (uint64_t)op->ret;
	if (op->ret > 0 && r->msg && !r->msghdr && !r->buf)
		init_messages(op);
}

void op_init(struct op *op, const struct event *e)
{
	const struct call *call = e->call;
	const struct op_row *r = row_of_call(call);

	*op = (struct op){
		.kind = r->kind,
		.event = e,
		.call = call,
		.begin_ns = e->enter_ns ? e->enter_ns : e->ns,
		.end_ns = e->ns,
		.unfinished = call->phase == PHASE_ENTER && !call->no_ret,
		.began_unseen = !e->enter_ns,
		.ret = call->phase == PHASE_EXIT && !call->no_ret ? call->ret :
								    -1,
		.error = call->error,
		.fd = r->fd ? (int)call->args[r->fd - 1] : -1,
		.fd2 = r->fd2 ? (int)call->args[r->fd2 - 1] : -1,
		.made_fd = -1,
		.made_fd2 = -1,
	};
	if (op->error)
		op->ret = -1;
	if (op->kind == OP_MMAP && call->args[3] & MAP_ANONYMOUS)
		op->fd = -1;
	if (op->kind == OP_WAIT)
		init_wait(op, r);
	else if (r->size || r->buf || op->kind == OP_READ ||
		 op->kind == OP_WRITE)
		init_data(op, r);
}

bool op_path(const struct op *op, const char **ret, size_t *ret_len)
{
	const struct op_row *r = row_of_call(op->call);

	if (!r->path || !op->call->mem)
		return false;
	return memory_get_string(op->call->mem, PHASE_ENTER,
				 op_arg(op, r->path - 1), 4096, ret,
				 ret_len) >= 0;
}

bool op_inet_addr(const struct op *op, struct fd_addr *ret)
{
	struct sockaddr_in in;
	struct sockaddr_in6 in6;
	sa_family_t family;

	if (op_arg(op, 2) < sizeof(in) ||
	    !load(op, PHASE_ENTER, op_arg(op, 1), &family, sizeof(family)))
		return false;
	*ret = (struct fd_addr){ .family = family };
	if (family == AF_INET &&
	    load(op, PHASE_ENTER, op_arg(op, 1), &in, sizeof(in))) {
		ret->port = ntohs(in.sin_port);
		memcpy(ret->addr, &in.sin_addr, sizeof(in.sin_addr));
		return true;
	}
	/* The scope came later, and need not be there: 24 bytes are enough. */
	if (family == AF_INET6 && op_arg(op, 2) >= 24 &&
	    load(op, PHASE_ENTER, op_arg(op, 1), &in6, 24)) {
		ret->port = ntohs(in6.sin6_port);
		memcpy(ret->addr, &in6.sin6_addr, sizeof(in6.sin6_addr));
		return true;
	}
	return false;
}

uint64_t op_open_flags(const struct op *op)
{
	const char *name = op->call->sysent->name;
	uint64_t flags = 0;
	const unsigned char *p;

	if (!strcmp(name, "openat2")) {
		if (op_memory(op, PHASE_ENTER, op_arg(op, 2), 8, &p) >= 8)
			memcpy(&flags, p, 8);
		return flags;
	}
	return !strcmp(name, "open")   ? op_arg(op, 1) :
	       !strcmp(name, "openat") ? op_arg(op, 2) :
					 0;
}

bool op_option_value(const struct op *op, int *ret)
{
	return op_arg(op, 4) >= sizeof(int) &&
	       load(op, PHASE_ENTER, op_arg(op, 3), ret, sizeof(*ret));
}

struct polled {
	int fd;
	int16_t events, revents;
};

bool op_watched(const struct op *op, unsigned i, int *ret_fd,
		uint32_t *ret_events)
{
	struct polled p;

	if (op->kind != OP_WAIT || op->wait != WAIT_POLL || i >= op->watched ||
	    !load_any(op, op_arg(op, 0) + i * sizeof(p), &p, sizeof(p)))
		return false;
	*ret_fd = p.fd;
	*ret_events = (uint16_t)p.events;
	return true;
}

bool op_epoll_event(const struct op *op, struct epoll_event *ret)
{
	return load(op, PHASE_ENTER, op_arg(op, 3), ret, sizeof(*ret));
}

static bool epoll_ready(const struct op *op, unsigned i, struct op_ready *ret)
{
	struct epoll_event ev; /* packed, and alike in all three ABIs */

	if (op->ret <= 0 || i >= (uint64_t)op->ret ||
	    !load(op, PHASE_EXIT, op_arg(op, 1) + i * sizeof(ev), &ev,
		  sizeof(ev)))
		return false;
	*ret = (struct op_ready){ -1, ev.events, ev.data.u64 };
	return true;
}

static bool poll_ready(const struct op *op, unsigned i, struct op_ready *ret)
{
	unsigned n = 0;

	if (op->ret <= 0)
		return false;
	for (unsigned k = 0; k < op->watched; k++) {
		struct polled p;

		if (!load(op, PHASE_EXIT, op_arg(op, 0) + k * sizeof(p), &p,
			  sizeof(p)))
			return false;
		if (p.revents && n++ == i) {
			*ret = (struct op_ready){ p.fd, (uint16_t)p.revents,
						  0 };
			return true;
		}
	}
	return false;
}

bool op_ready(const struct op *op, unsigned i, struct op_ready *ret)
{
	switch (op->wait) {
	case WAIT_EPOLL: return epoll_ready(op, i, ret);
	case WAIT_POLL: return poll_ready(op, i, ret);
	default: return false;
	}
}
