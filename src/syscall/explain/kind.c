/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Words for what an argument is, and what can go wrong with one of its
 * kind whatever the call.
 */
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "syscall/explain/explain.h"

static const char *const words[ARG_KIND_COUNT] = {
	[ARG_INT] = "int",
	[ARG_UINT] = "unsigned",
	[ARG_LONG] = "long",
	[ARG_ULONG] = "size",
	[ARG_LOFF] = "offset",
	[ARG_LOFF_HILO] = "offset",
	[ARG_U64] = "u64",
	[ARG_HEX] = "hex",
	[ARG_HEX32] = "hex",
	[ARG_HEX64] = "hex",
	[ARG_PTR] = "address",
	[ARG_MODE] = "mode",
	[ARG_STMODE] = "mode",
	[ARG_DEV] = "device",
	[ARG_FLAGS] = "flags",
	[ARG_FLAGS64] = "flags",
	[ARG_ENUM] = "enum",
	[ARG_FD] = "fd",
	[ARG_DIRFD] = "dirfd",
	[ARG_PID] = "pid",
	[ARG_UID] = "id",
	[ARG_UID16] = "id",
	[ARG_SIGNAL] = "signal",
	[ARG_CLOCKID] = "clock",
	[ARG_IOCTL_CMD] = "ioctl",
	[ARG_PORT] = "port",
	[ARG_RLIM] = "limit",
	[ARG_FLAGS_MODE] = "flags",
	[ARG_FLAGS_PRIO] = "flags",
	[ARG_ENUM_NOTED] = "enum",
	[ARG_SOCKOPT_LEVEL] = "enum",
	[ARG_ENUM_DEC] = "enum",
	[ARG_PGOFF] = "pages",
	[ARG_QCMD] = "enum",
	[ARG_SIGMASK] = "sigset",
	[ARG_HANDLER] = "handler",
	[ARG_TICKS] = "ticks",
	[ARG_NET_ENUM] = "enum",
	[ARG_NET_FLAGS] = "flags",
	[ARG_NET64] = "u64",
	[ARG_NET_S32] = "int",
	[ARG_INET_ANY] = "address",
	[ARG_TIME] = "time",
	[ARG_PATH] = "path",
	[ARG_STR] = "string",
	[ARG_BUF] = "bytes",
	[ARG_HEXBUF] = "bytes",
	[ARG_ARRAY] = "array",
	[ARG_IOVEC] = "iovec",
	[ARG_FD_COPIED] = "fd",
	[ARG_SCATTER] = "bytes",
	[ARG_ARGV] = "strings",
	[ARG_ENVP] = "strings",
	[ARG_SOCKADDR] = "sockaddr",
	[ARG_SIGSET] = "sigset",
	[ARG_SIGINFO] = "siginfo",
	[ARG_SIGACTION] = "sigaction",
	[ARG_OLD_SIGACTION] = "sigaction",
	[ARG_SIGEVENT] = "sigevent",
	[ARG_WSTATUS] = "status",
	[ARG_FDSET] = "fd_set",
	[ARG_POLLFDS] = "pollfd",
	[ARG_DENTS] = "dirents",
	[ARG_DENTS64] = "dirents",
	[ARG_MSGHDR] = "msghdr",
	[ARG_MMSGHDR] = "mmsghdr",
	[ARG_SOCKOPT] = "value",
	[ARG_IOCTL_ARG] = "value",
	[ARG_CLONE_ARGS] = "clone_args",
	[ARG_MSGBUF] = "msgbuf",
	[ARG_NODEMASK] = "nodes",
	[ARG_STAT] = "stat",
	[ARG_FILE_HANDLE] = "file_handle",
	[ARG_CPUSET] = "cpus",
	[ARG_CAPDATA] = "capabilities",
	[ARG_USER_DESC] = "user_desc",
	[ARG_SOCK_FILTER] = "sock_filter",
	[ARG_SECCOMP_FILTER] = "sock_filter",
	[ARG_EBPF_INSNS] = "bpf_insn",
	[ARG_PERF_ATTR] = "perf_event_attr",
	[ARG_URING_UPDATE] = "io_uring_files_update",
	[ARG_URING_PROBE] = "io_uring_probe",
	[ARG_URING_SQE] = "io_uring_sqe",
};

static bool is_memory(const struct field *f)
{
	return f->kind >= ARG_PATH;
}

const char *kind_word(const struct field *f)
{
	if (f->kind == ARG_STRUCT && f->layout && TABLE(f->layout)->name)
		return f->layout->name;
	if (f->kind < ARG_KIND_COUNT && words[f->kind])
		return words[f->kind];
	return is_memory(f) ? "memory" : "value";
}

const char *ret_word(unsigned ret)
{
	if (ret == RET_NONE || ret == RET_LONG)
		return "long";
	if (ret == RET_HEX || ret == RET_PTR)
		return "address";
	return ret < ARG_KIND_COUNT && words[ret] ? words[ret] : "long";
}

static void put(struct explain_error *errors, size_t *n, int err,
		const char *text)
{
	for (size_t i = 0; i < *n; i++)
		if (errors[i].err == err)
			return;
	if (*n < EXPLAIN_ERRORS)
		errors[(*n)++] = (struct explain_error){ err, text };
}

size_t explain_by_kind(const struct sysent *s,
		       struct explain_error errors[EXPLAIN_ERRORS])
{
	bool path = false, fd = false, memory = false, pid = false, set = false;
	size_t n = 0;

	for (unsigned i = 0; i < s->nargs; i++) {
		const struct field *f = &s->args[i];

		path |= f->kind == ARG_PATH;
		fd |= f->kind == ARG_FD || f->kind == ARG_DIRFD;
		memory |= f->kind != ARG_NONE && is_memory(f);
		pid |= f->kind == ARG_PID;
		set |= f->kind == ARG_FLAGS || f->kind == ARG_ENUM ||
		       f->kind == ARG_SOCKOPT_LEVEL;
	}
	if (path) {
		put(errors, &n, ENOENT, "the path does not exist");
		put(errors, &n, EACCES,
		    "permissions of the file or of a directory on the way");
		put(errors, &n, ENOTDIR, "a component is no directory");
	}
	if (fd)
		put(errors, &n, EBADF, "the descriptor is not open");
	if (s->ret == RET_FD)
		put(errors, &n, EMFILE,
		    "the process has as many descriptors as RLIMIT_NOFILE "
		    "allows");
	if (pid) {
		put(errors, &n, ESRCH, "no such process or thread");
		put(errors, &n, EPERM, "it belongs to another user");
	}
	if (memory)
		put(errors, &n, EFAULT, "a pointer leads nowhere");
	if (set)
		put(errors, &n, EINVAL,
		    "a constant that this call or kernel does not know");
	return n;
}

/* Calls that section 2 of the manual has under another name, or not at all. */
static const struct {
	const char *name, *page;
} pages[] = {
	{ "break", "unimplemented(2)" },
	{ "epoll_ctl_old", NULL },
	{ "epoll_wait_old", NULL },
	{ "fchmodat2", "chmod(2)" },
	{ "file_getattr", NULL },
	{ "file_setattr", NULL },
	{ "ftime", "unimplemented(2)" },
	{ "futex_requeue", "futex(2)" },
	{ "futex_wait", "futex(2)" },
	{ "futex_waitv", "futex(2)" },
	{ "futex_wake", "futex(2)" },
	{ "getxattrat", "getxattr(2)" },
	{ "io_pgetevents", "io_getevents(2)" },
	{ "listns", NULL },
	{ "listxattrat", "listxattr(2)" },
	{ "lsm_get_self_attr", NULL },
	{ "lsm_list_modules", NULL },
	{ "lsm_set_self_attr", NULL },
	{ "map_shadow_stack", NULL },
	{ "mseal", NULL },
	{ "process_mrelease", NULL },
	{ "profil", "unimplemented(2)" },
	{ "quotactl_fd", "quotactl(2)" },
	{ "removexattrat", "removexattr(2)" },
	{ "rseq", NULL },
	{ "rseq_slice_yield", NULL },
	{ "set_mempolicy_home_node", NULL },
	{ "setxattrat", "setxattr(2)" },
	{ "ulimit", "unimplemented(2)" },
	{ "uprobe", NULL },
	{ "uretprobe", NULL },
};

const char *explain_page(const char *name, char *buf, size_t size)
{
	size_t len = strlen(name);

	for (size_t i = 0; i < sizeof(pages) / sizeof(pages[0]); i++)
		if (!strcmp(pages[i].name, name))
			return pages[i].page;
	/* The pages have the calls of i386 with 64-bit times with the others.
	 */
	if (len > 7 && !strcmp(name + len - 7, "_time64"))
		len -= 7;
	else if (!strncmp(name, "clock_", 6) || !strncmp(name, "timer", 5))
		len -= len > 2 && !strcmp(name + len - 2, "64") ? 2 : 0;
	snprintf(buf, size, "%.*s(2)", (int)len, name);
	return buf;
}
