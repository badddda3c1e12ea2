/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Each call in a few words, and the errors that people meet. Calls without
 * a list have those that follow from their arguments: kind.c.
 */
#include "syscall/explain/explain.h"

#include <errno.h>
#include <string.h>

static const struct explain_call calls[] = {
	{ "_llseek", "moves the position of an open file, 64 bits" },
	{ "_newselect", "as select, arguments in registers" },
	{ "_sysctl", "kernel parameters by number; gone, use /proc/sys" },
	{ "accept",
	  "takes a connection from a listening socket",
	  {
		  { EAGAIN, "none waits; another process or thread may "
		    "have been faster" },
		  { EMFILE, "the process has as many descriptors as "
		    "RLIMIT_NOFILE allows; accept fails until one is closed" },
		  { ECONNABORTED, "the client gave up before it was "
		    "accepted: go on with the next" },
		  { EINVAL, "the socket does not listen" },
		  { EINTR, "a signal handler ran" },
	  } },
	{ "accept4",
	  "as accept, with flags for the new descriptor",
	  {
		  { EAGAIN, "none waits; another process or thread may "
		    "have been faster" },
		  { EMFILE, "the process has as many descriptors as "
		    "RLIMIT_NOFILE allows; accept fails until one is closed" },
		  { ECONNABORTED, "the client gave up before it was "
		    "accepted: go on with the next" },
		  { EINVAL, "the socket does not listen" },
		  { EINTR, "a signal handler ran" },
	  } },
	{ "access",
	  "asks whether a file may be used, by the real user id",
	  {
		  { ENOENT, "it does not exist; while a program searches, "
		    "harmless" },
		  { EACCES, "the asked permission is not given" },
		  { EROFS, "asks for writing on a read-only file system" },
	  } },
	{ "acct", "switches process accounting" },
	{ "add_key", "adds a key to a keyring" },
	{ "adjtimex", "tunes the clock" },
	{ "afs_syscall", "never made" },
	{ "alarm", "has SIGALRM sent in some seconds" },
	{ "arch_prctl",
	  "sets the base of FS and GS, and other x86 things",
	  {
		  { EINVAL, "a code that this CPU or kernel does not know" },
	  } },
	{ "bdflush", "gone since Linux 6.1" },
	{ "bind",
	  "gives a socket its local address",
	  {
		  { EADDRINUSE, "another socket has it, or TIME_WAIT keeps "
		    "it: set SO_REUSEADDR; or the Unix socket's file exists" },
		  { EACCES, "a port below "
		    "net.ipv4.ip_unprivileged_port_start (1024) needs "
		    "CAP_NET_BIND_SERVICE" },
		  { EADDRNOTAVAIL, "no interface has this address" },
		  { EINVAL, "bound already" },
	  } },
	{ "bpf",
	  "loads and uses BPF programs and maps",
	  {
		  { EPERM, "needs CAP_BPF or more; "
		    "kernel.unprivileged_bpf_disabled" },
		  { EINVAL, "the verifier refused, or an attribute is not "
		    "known" },
		  { EACCES, "the verifier refused" },
		  { E2BIG, "attributes that this kernel does not know" },
	  } },
	{ "break", "never made" },
	{ "brk", "moves the end of the heap; the result is where it is now" },
	{ "cachestat", "how much of a file is in the cache" },
	{ "capget", "asks for capabilities" },
	{ "capset",
	  "sets capabilities",
	  {
		  { EPERM, "adds what the permitted set does not have" },
	  } },
	{ "chdir",
	  "changes the working directory",
	  {
		  { ENOENT, "it does not exist" },
		  { EACCES, "a directory on the way may not be searched" },
		  { ENOTDIR, "it is no directory" },
	  } },
	{ "chmod",
	  "changes permission bits",
	  {
		  { EPERM, "not the owner" },
	  } },
	{ "chown",
	  "changes owner and group",
	  {
		  { EPERM, "needs CAP_CHOWN" },
	  } },
	{ "chroot",
	  "changes the root directory",
	  {
		  { EPERM, "needs CAP_SYS_CHROOT" },
	  } },
	{ "clock_adjtime", "tunes a clock" },
	{ "clock_getres", "resolution of a clock" },
	{ "clock_gettime",
	  "reads a clock; normally answered by the vDSO without a call",
	  {
		  { EINVAL, "no such clock" },
	  } },
	{ "clock_nanosleep",
	  "sleeps by a chosen clock",
	  {
		  { EINTR, "a signal handler ran" },
		  { EINVAL, "a bad time, or a clock that cannot be slept "
		    "on" },
	  } },
	{ "clock_settime", "sets a clock" },
	{ "clone",
	  "makes a thread or a process",
	  {
		  { EAGAIN, "RLIMIT_NPROC, the cgroup's pids.max or "
		    "kernel.threads-max" },
		  { ENOMEM, "no memory for it" },
		  { EPERM, "a new namespace needs a privilege" },
		  { EINVAL, "flags that contradict each other" },
	  } },
	{ "clone3",
	  "makes a thread or a process, arguments in a structure",
	  {
		  { ENOSYS, "older than Linux 5.3, or a sandbox: the C "
		    "library uses clone" },
		  { EAGAIN, "RLIMIT_NPROC, the cgroup's pids.max or "
		    "kernel.threads-max" },
	  } },
	{ "close",
	  "closes a descriptor",
	  {
		  { EBADF, "not open: closed twice, which in a threaded "
		    "program may hit another's file" },
		  { EINTR, "closed nevertheless: never call it again" },
		  { EIO, "data written before could not be stored" },
	  } },
	{ "close_range", "closes many descriptors at once" },
	{ "connect",
	  "connects a socket to an address",
	  {
		  { EINPROGRESS, "non-blocking: wait until it is writable, "
		    "then look at SO_ERROR" },
		  { ECONNREFUSED, "nobody listens on that port or Unix "
		    "socket" },
		  { ETIMEDOUT, "no answer: the host is down or a firewall "
		    "drops packets" },
		  { ENETUNREACH, "no route; usual for IPv6 addresses on a "
		    "host without IPv6" },
		  { EADDRNOTAVAIL, "all local ports towards this "
		    "destination are used up" },
		  { ENOENT, "the Unix socket does not exist" },
		  { EISCONN, "connected already" },
	  } },
	{ "copy_file_range",
	  "copies between files inside the kernel",
	  {
		  { EXDEV, "two file systems that cannot do it: programs "
		    "copy by hand" },
		  { EINVAL, "not regular files, or ranges that overlap" },
		  { EOPNOTSUPP, "the file system cannot" },
	  } },
	{ "creat", "creates or truncates a file" },
	{ "create_module", "gone since Linux 2.6" },
	{ "delete_module",
	  "unloads a kernel module",
	  {
		  { EWOULDBLOCK, "it is in use" },
	  } },
	{ "dup",
	  "another descriptor of the same open file",
	  {
		  { EMFILE, "the process has as many descriptors as "
		    "RLIMIT_NOFILE allows" },
		  { EBADF, "not open" },
	  } },
	{ "dup2",
	  "makes a chosen descriptor one of the same open file",
	  {
		  { EBADF, "not open, or the new number is above "
		    "RLIMIT_NOFILE" },
		  { EBUSY, "a race with open of another thread" },
	  } },
	{ "dup3",
	  "as dup2, with O_CLOEXEC",
	  {
		  { EINVAL, "both numbers are the same" },
		  { EBADF, "not open, or the new number is above "
		    "RLIMIT_NOFILE" },
	  } },
	{ "epoll_create", "makes an epoll; the size is ignored" },
	{ "epoll_create1",
	  "makes an epoll",
	  {
		  { EMFILE, "RLIMIT_NOFILE, or fs.epoll.max_user_instances" },
	  } },
	{ "epoll_ctl",
	  "adds, changes or removes a descriptor of an epoll",
	  {
		  { EEXIST, "EPOLL_CTL_ADD of one that is there" },
		  { ENOENT, "EPOLL_CTL_MOD or DEL of one that is not "
		    "there: perhaps closed and opened anew" },
		  { EPERM, "a regular file or directory, which is always "
		    "ready" },
		  { EBADF, "one of them is not open" },
		  { ENOSPC, "fs.epoll.max_user_watches" },
	  } },
	{ "epoll_ctl_old", "never made" },
	{ "epoll_pwait",
	  "as epoll_wait, with a signal mask",
	  {
		  { EINTR, "a signal handler ran; SA_RESTART does not help" },
		  { EINVAL, "not an epoll, or room for no event" },
	  } },
	{ "epoll_pwait2",
	  "as epoll_pwait, with nanoseconds",
	  {
		  { EINTR, "a signal handler ran; SA_RESTART does not help" },
	  } },
	{ "epoll_wait",
	  "waits for events of an epoll; 0 is that the time ran out",
	  {
		  { EINTR, "a signal handler ran; SA_RESTART does not help" },
		  { EBADF, "not open" },
		  { EINVAL, "not an epoll, or room for no event" },
	  } },
	{ "epoll_wait_old", "never made" },
	{ "eventfd", "makes a counter behind a descriptor" },
	{ "eventfd2", "makes a counter behind a descriptor, with flags" },
	{ "execve",
	  "runs another program in place of this one",
	  {
		  { ENOENT, "the file, its #! interpreter or its ELF "
		    "loader does not exist; while PATH is searched, harmless" },
		  { EACCES, "no execute permission, or a file system "
		    "mounted noexec" },
		  { ENOEXEC, "no known format: a script without #!, "
		    "another architecture" },
		  { E2BIG, "arguments and environment are too large" },
		  { ETXTBSY, "somebody has it open for writing" },
		  { ENOTDIR, "a component of the path is no directory" },
	  } },
	{ "execveat",
	  "as execve, relative to a directory descriptor",
	  {
		  { ENOENT, "the file, its interpreter or its loader does "
		    "not exist" },
		  { EACCES, "no execute permission" },
	  } },
	{ "exit", "ends the thread" },
	{ "exit_group", "ends the process, all its threads" },
	{ "faccessat",
	  "as access, relative to a directory descriptor",
	  {
		  { ENOENT, "it does not exist; while a program searches, "
		    "harmless" },
		  { EACCES, "the asked permission is not given" },
	  } },
	{ "faccessat2",
	  "as faccessat, with flags",
	  {
		  { ENOENT, "it does not exist; while a program searches, "
		    "harmless" },
		  { EACCES, "the asked permission is not given" },
		  { ENOSYS, "older than Linux 5.8, or a sandbox" },
	  } },
	{ "fadvise64", "tells how a file will be read" },
	{ "fadvise64_64", "as fadvise64, 64-bit length" },
	{ "fallocate",
	  "reserves, punches or moves parts of a file",
	  {
		  { EOPNOTSUPP, "the file system cannot do this mode" },
		  { ENOSPC, "the file system is full" },
	  } },
	{ "fanotify_init", "makes a fanotify" },
	{ "fanotify_mark", "watches by fanotify" },
	{ "fchdir", "changes the working directory to an open one" },
	{ "fchmod", "changes permission bits of an open file" },
	{ "fchmodat", "as chmod, relative to a directory" },
	{ "fchmodat2", "as fchmodat, with flags" },
	{ "fchown", "changes owner and group of an open file" },
	{ "fchownat", "as chown, relative to a directory" },
	{ "fcntl",
	  "duplicates, flags, locks and owns descriptors",
	  {
		  { EAGAIN, "F_SETLK: another process holds a lock" },
		  { EBADF, "not open" },
		  { EINVAL, "a command that this file or kernel does not "
		    "know" },
		  { EMFILE, "F_DUPFD: RLIMIT_NOFILE" },
		  { EDEADLK, "F_SETLKW: waiting would never end" },
		  { EPERM, "F_SETPIPE_SZ above the limit, or a seal" },
	  } },
	{ "fcntl64", "as fcntl, locks of 64 bits" },
	{ "fdatasync",
	  "has data written to the medium",
	  {
		  { EIO, "writing failed, now or earlier; the data may be "
		    "lost" },
	  } },
	{ "fgetxattr", "the same of an open file" },
	{ "file_getattr", "inode flags of a file" },
	{ "file_setattr", "sets inode flags of a file" },
	{ "finit_module",
	  "loads a kernel module from a file",
	  {
		  { EPERM, "needs CAP_SYS_MODULE" },
		  { EEXIST, "loaded already" },
	  } },
	{ "flistxattr", "the same of an open file" },
	{ "flock",
	  "locks a whole open file",
	  {
		  { EAGAIN, "another holds it, with LOCK_NB" },
		  { EINTR, "a signal handler ran while waiting" },
	  } },
	{ "fork",
	  "makes a process, a copy of the caller",
	  {
		  { EAGAIN, "RLIMIT_NPROC, the cgroup's pids.max or "
		    "kernel.threads-max" },
		  { ENOMEM, "no memory for the page tables, or overcommit "
		    "forbids it" },
	  } },
	{ "fremovexattr", "the same of an open file" },
	{ "fsconfig", "configures a file system" },
	{ "fsetxattr", "the same of an open file" },
	{ "fsmount", "makes a mount of it" },
	{ "fsopen", "begins a new file system's configuration" },
	{ "fspick", "begins a change of a mounted file system" },
	{ "fstat",
	  "asks for the state of an open file",
	  {
		  { EBADF, "not open" },
	  } },
	{ "fstat64", "as fstat, 64-bit sizes" },
	{ "fstatat64", "as stat64, relative to a directory" },
	{ "fstatfs", "the same by an open file" },
	{ "fstatfs64", "as fstatfs, 64-bit sizes" },
	{ "fsync",
	  "has data and metadata written to the medium",
	  {
		  { EIO, "writing failed, now or earlier; the data may be "
		    "lost" },
		  { EINVAL, "this kind of file has nothing to write" },
	  } },
	{ "ftime", "never made" },
	{ "ftruncate",
	  "changes an open file's length",
	  {
		  { EINVAL, "not open for writing, or not a regular file" },
	  } },
	{ "ftruncate64", "as ftruncate, 64 bits" },
	{ "futex",
	  "waits for a change of a word in memory, or wakes who does: what "
	  "locks are made of",
	  {
		  { EAGAIN, "the word had changed already: no wait was "
		    "needed. Usual" },
		  { ETIMEDOUT, "the time ran out" },
		  { EINTR, "a signal came" },
		  { EINVAL, "a misaligned address or a bad time" },
		  { ENOSYS, "an operation that this kernel does not know" },
	  } },
	{ "futex_requeue", "moves waiters to another futex, the new way" },
	{ "futex_wait",
	  "waits on a futex, the new way",
	  {
		  { EAGAIN, "the word had changed already" },
		  { ETIMEDOUT, "the time ran out" },
	  } },
	{ "futex_waitv",
	  "waits for one of many futexes",
	  {
		  { EAGAIN, "a word had changed already" },
		  { ETIMEDOUT, "the time ran out" },
	  } },
	{ "futex_wake", "wakes who waits on a futex, the new way" },
	{ "futimesat", "as utimes, relative to a directory" },
	{ "get_kernel_syms", "gone since Linux 2.6" },
	{ "get_mempolicy", "asks for a NUMA policy" },
	{ "get_robust_list", "asks for that" },
	{ "get_thread_area", "asks for a thread-local segment" },
	{ "getcpu",
	  "on which CPU the thread runs; normally answered by the vDSO" },
	{ "getcwd",
	  "the path of the working directory",
	  {
		  { ERANGE, "the buffer is too small" },
		  { ENOENT, "the directory was removed" },
	  } },
	{ "getdents", "reads directory entries, the old way" },
	{ "getdents64",
	  "reads directory entries",
	  {
		  { ENOTDIR, "the descriptor is no directory" },
		  { ENOENT, "the directory was removed" },
	  } },
	{ "getegid", "the effective group id" },
	{ "geteuid", "the effective user id" },
	{ "getgid", "the real group id" },
	{ "getgroups", "the supplementary groups" },
	{ "getitimer", "asks for an interval timer" },
	{ "getpeername",
	  "asks for the peer's address",
	  {
		  { ENOTCONN, "not connected, or the peer reset it" },
	  } },
	{ "getpgid", "the process group of a process" },
	{ "getpgrp", "the process group" },
	{ "getpid", "the process id" },
	{ "getpmsg", "never made" },
	{ "getppid", "the parent's process id" },
	{ "getpriority", "asks for nice values" },
	{ "getrandom",
	  "random bytes",
	  {
		  { EAGAIN, "GRND_NONBLOCK, early at boot" },
		  { EINTR, "a signal handler ran" },
	  } },
	{ "getresgid", "real, effective and saved group id" },
	{ "getresuid", "real, effective and saved user id" },
	{ "getrlimit", "asks for a limit" },
	{ "getrusage", "time and memory used so far" },
	{ "getsid", "the session of a process" },
	{ "getsockname", "asks for the local address" },
	{ "getsockopt",
	  "asks for an option of a socket",
	  {
		  { ENOPROTOOPT, "no such option at this level" },
	  } },
	{ "gettid", "the thread id" },
	{ "gettimeofday",
	  "the time of day; normally answered by the vDSO without a call" },
	{ "getuid", "the real user id" },
	{ "getxattr",
	  "reads an extended attribute",
	  {
		  { ENODATA, "not set; the normal negative answer" },
		  { EOPNOTSUPP, "the file system has none" },
		  { ERANGE, "the buffer is too small" },
	  } },
	{ "getxattrat", "as getxattr, relative to a directory" },
	{ "gtty", "gone since Linux 2" },
	{ "idle", "gone since Linux 2.3" },
	{ "init_module",
	  "loads a kernel module from memory",
	  {
		  { EPERM, "needs CAP_SYS_MODULE" },
		  { EEXIST, "loaded already" },
		  { ENOEXEC, "built for another kernel" },
	  } },
	{ "inotify_add_watch",
	  "watches a file or directory",
	  {
		  { ENOSPC, "fs.inotify.max_user_watches" },
		  { ENOENT, "it does not exist" },
	  } },
	{ "inotify_init", "makes an inotify" },
	{ "inotify_init1",
	  "makes an inotify, with flags",
	  {
		  { EMFILE, "fs.inotify.max_user_instances, more often "
		    "than RLIMIT_NOFILE" },
	  } },
	{ "inotify_rm_watch", "ends a watch" },
	{ "io_cancel", "cancels a request of asynchronous I/O" },
	{ "io_destroy", "ends a context for asynchronous I/O" },
	{ "io_getevents", "takes finished requests of asynchronous I/O" },
	{ "io_pgetevents", "as io_getevents, with a signal mask" },
	{ "io_setup",
	  "makes a context for asynchronous I/O",
	  {
		  { EAGAIN, "more than fs.aio-max-nr" },
	  } },
	{ "io_submit",
	  "hands in requests of asynchronous I/O",
	  {
		  { EAGAIN, "no room in the queue" },
	  } },
	{ "io_uring_enter",
	  "hands in requests of an io_uring, waits for results",
	  {
		  { EINTR, "a signal handler ran" },
		  { EBUSY, "the completion queue is full" },
		  { EAGAIN, "no memory for requests now" },
	  } },
	{ "io_uring_register", "registers buffers and files with an io_uring" },
	{ "io_uring_setup",
	  "makes an io_uring",
	  {
		  { EPERM, "kernel.io_uring_disabled" },
		  { ENOSYS, "not in this kernel, or a sandbox" },
		  { ENOMEM, "RLIMIT_MEMLOCK" },
	  } },
	{ "ioctl",
	  "asks a device or special file for something of its own",
	  {
		  { ENOTTY, "this kind of descriptor does not know the "
		    "request; with TCGETS a normal question whether it is a "
		    "terminal" },
		  { EINVAL, "the argument makes no sense to the driver" },
		  { EPERM, "needs a privilege" },
		  { EFAULT, "the argument is no good address" },
		  { EBADF, "not open" },
	  } },
	{ "ioperm", "gives access to some I/O ports" },
	{ "iopl", "gives access to all I/O ports" },
	{ "ioprio_get", "asks for the I/O priority" },
	{ "ioprio_set", "sets the I/O priority" },
	{ "ipc", "all System V IPC behind one number" },
	{ "kcmp", "whether two processes share a thing" },
	{ "kexec_file_load", "loads another kernel from files" },
	{ "kexec_load", "loads another kernel" },
	{ "keyctl", "operations on keys" },
	{ "kill",
	  "sends a signal to a process or group; signal 0 only asks",
	  {
		  { ESRCH, "no such process: it has ended, or is in "
		    "another pid namespace" },
		  { EPERM, "it belongs to another user" },
	  } },
	{ "landlock_add_rule", "adds a rule to it" },
	{ "landlock_create_ruleset",
	  "makes a Landlock rule set",
	  {
		  { EOPNOTSUPP, "Landlock is switched off at boot" },
		  { ENOSYS, "not in this kernel" },
	  } },
	{ "landlock_restrict_self", "restricts the caller by it" },
	{ "lchown", "as chown, of a symbolic link itself" },
	{ "lgetxattr",
	  "the same of a symbolic link itself",
	  {
		  { ENODATA, "not set; the normal negative answer" },
		  { EOPNOTSUPP, "the file system has none" },
	  } },
	{ "link",
	  "gives a file a second name",
	  {
		  { EXDEV, "another file system" },
		  { EPERM, "a directory, or fs.protected_hardlinks" },
	  } },
	{ "linkat", "as link, relative to directories" },
	{ "listen",
	  "makes a socket take connections",
	  {
		  { EADDRINUSE, "another socket listens on the port" },
		  { EOPNOTSUPP, "this type of socket has no connections" },
	  } },
	{ "listmount", "lists mounts" },
	{ "listxattr", "lists extended attributes" },
	{ "listxattrat", "as listxattr, relative to a directory" },
	{ "llistxattr", "the same of a symbolic link itself" },
	{ "lock", "never made" },
	{ "lookup_dcookie",
	  "path of a profiler's cookie; gone since Linux 6.7" },
	{ "lremovexattr", "the same of a symbolic link itself" },
	{ "lseek",
	  "moves the position of an open file",
	  {
		  { ESPIPE, "a pipe, socket or terminal has no position" },
		  { EINVAL, "before the beginning of the file" },
		  { ENXIO, "SEEK_DATA or SEEK_HOLE behind the end" },
	  } },
	{ "lsetxattr", "the same of a symbolic link itself" },
	{ "lsm_get_self_attr", "attributes by security modules" },
	{ "lsm_list_modules", "which security modules are active" },
	{ "lsm_set_self_attr", "sets attributes by security modules" },
	{ "lstat",
	  "as stat, of a symbolic link itself",
	  {
		  { ENOENT, "it does not exist; while a program searches, "
		    "harmless" },
		  { EACCES, "a directory on the way may not be searched" },
	  } },
	{ "lstat64", "as lstat, 64-bit sizes" },
	{ "madvise",
	  "tells how memory will be used",
	  {
		  { EINVAL, "advice that this kernel does not know, or a "
		    "bad address" },
		  { ENOMEM, "part of it is not mapped" },
		  { EAGAIN, "resources are short for now" },
	  } },
	{ "map_shadow_stack", "makes a shadow stack" },
	{ "mbind", "sets the NUMA policy of memory" },
	{ "membarrier", "makes all threads see memory alike" },
	{ "memfd_create", "makes a file that lives in memory only" },
	{ "memfd_secret", "makes memory that not even the kernel reads" },
	{ "migrate_pages", "moves a process's memory to other nodes" },
	{ "mincore", "tells which pages are in memory" },
	{ "mkdir",
	  "makes a directory",
	  {
		  { EEXIST, "it exists" },
		  { ENOENT, "its parent does not exist" },
		  { EACCES, "the parent may not be written" },
	  } },
	{ "mkdirat",
	  "makes a directory, relative to another",
	  {
		  { EEXIST, "it exists" },
		  { ENOENT, "its parent does not exist" },
	  } },
	{ "mknod",
	  "makes a FIFO, a socket's file or a device node",
	  {
		  { EPERM, "a device needs CAP_MKNOD" },
	  } },
	{ "mknodat", "as mknod, relative to a directory" },
	{ "mlock",
	  "keeps memory from being swapped out",
	  {
		  { ENOMEM, "more than RLIMIT_MEMLOCK (ulimit -l)" },
		  { EPERM, "the limit is 0 and CAP_IPC_LOCK is missing" },
	  } },
	{ "mlock2", "as mlock, pages as they are touched" },
	{ "mlockall",
	  "keeps all memory of the process from being swapped out" },
	{ "mmap",
	  "maps a file or fresh memory into the address space",
	  {
		  { ENOMEM, "the address space limit, the cgroup, or more "
		    "mappings than vm.max_map_count" },
		  { EACCES, "the descriptor is not open in a way that "
		    "allows the mapping" },
		  { EINVAL, "length 0, or an offset that is no multiple of "
		    "the page size" },
		  { EBADF, "no such descriptor, and MAP_ANONYMOUS is not "
		    "set" },
		  { ENODEV, "the file system cannot map files" },
		  { EEXIST, "MAP_FIXED_NOREPLACE, and something is there" },
		  { EPERM, "PROT_EXEC on a file system mounted noexec" },
	  } },
	{ "mmap2", "as mmap, the offset in pages" },
	{ "modify_ldt", "changes the local descriptor table" },
	{ "mount",
	  "mounts a file system, or changes a mount",
	  {
		  { EPERM, "needs CAP_SYS_ADMIN in the mount namespace" },
		  { EBUSY, "mounted already, or in use" },
		  { ENODEV, "no such type of file system" },
		  { EINVAL, "a bad superblock, or options that the file "
		    "system refuses" },
	  } },
	{ "mount_setattr", "changes attributes of a mount tree" },
	{ "move_mount", "moves or attaches a mount" },
	{ "move_pages", "moves single pages to nodes" },
	{ "mprotect",
	  "changes what a piece of memory allows",
	  {
		  { EACCES, "writing to a mapping of a file that is open "
		    "for reading only" },
		  { ENOMEM, "part of it is not mapped, or too many "
		    "mappings" },
		  { EINVAL, "the address is not on a page boundary" },
	  } },
	{ "mpx", "never made" },
	{ "mq_getsetattr", "attributes of a POSIX message queue" },
	{ "mq_notify", "asks to be told of a message" },
	{ "mq_open",
	  "opens a POSIX message queue",
	  {
		  { EMFILE, "RLIMIT_NOFILE" },
		  { ENOENT, "it does not exist (and no O_CREAT)" },
		  { EINVAL, "bad attributes, or a name with a slash inside" },
	  } },
	{ "mq_timedreceive",
	  "receives from a POSIX message queue",
	  {
		  { EAGAIN, "it is empty" },
		  { ETIMEDOUT, "the time ran out" },
		  { EMSGSIZE, "the buffer is shorter than the queue's "
		    "messages" },
	  } },
	{ "mq_timedsend",
	  "sends to a POSIX message queue",
	  {
		  { EAGAIN, "it is full" },
		  { ETIMEDOUT, "the time ran out" },
		  { EMSGSIZE, "longer than the queue allows" },
	  } },
	{ "mq_unlink", "removes a POSIX message queue" },
	{ "mremap",
	  "grows, shrinks or moves a mapping",
	  {
		  { ENOMEM, "no room to grow in place, or a limit" },
		  { EFAULT, "the old range is not all mapped" },
		  { EINVAL, "addresses not on a page boundary, ranges that "
		    "overlap" },
	  } },
	{ "mseal", "forbids any later change of mappings" },
	{ "msgctl", "asks for or changes a message queue" },
	{ "msgget", "finds or makes a message queue" },
	{ "msgrcv",
	  "receives from a System V message queue",
	  {
		  { ENOMSG, "none of that type, with IPC_NOWAIT" },
		  { EIDRM, "the queue was removed" },
		  { E2BIG, "the message is longer than the buffer" },
	  } },
	{ "msgsnd",
	  "sends to a System V message queue",
	  {
		  { EAGAIN, "the queue is full, with IPC_NOWAIT" },
		  { EIDRM, "the queue was removed" },
	  } },
	{ "msync", "writes a shared mapping back to its file" },
	{ "munlock", "lets memory be swapped again" },
	{ "munlockall", "undoes mlockall" },
	{ "munmap",
	  "takes a mapping away",
	  {
		  { EINVAL, "the address is not on a page boundary, or "
		    "length 0" },
		  { ENOMEM, "cutting a mapping in two would make too many" },
	  } },
	{ "name_to_handle_at", "a handle that stands for a file" },
	{ "nanosleep",
	  "sleeps",
	  {
		  { EINTR, "a signal handler ran; the rest of the time is "
		    "in the second argument" },
	  } },
	{ "newfstatat",
	  "as stat, relative to a directory descriptor",
	  {
		  { ENOENT, "it does not exist; while a program searches, "
		    "harmless" },
		  { EACCES, "a directory on the way may not be searched" },
		  { ENOTDIR, "a component, or dirfd itself, is no "
		    "directory" },
	  } },
	{ "nfsservctl", "gone since Linux 3.1" },
	{ "nice", "changes the nice value" },
	{ "oldfstat", "as fstat, 16-bit numbers" },
	{ "oldlstat", "as lstat, 16-bit numbers" },
	{ "oldolduname", "names of the system, of 8 letters" },
	{ "oldstat", "as stat, 16-bit numbers" },
	{ "olduname", "names of the system, without domain" },
	{ "open",
	  "opens or creates a file",
	  {
		  { ENOENT, "the file or a directory on the way does not "
		    "exist (and no O_CREAT)" },
		  { EACCES, "permission bits of the file or search "
		    "permission of a directory" },
		  { EMFILE, "the process has as many descriptors as "
		    "RLIMIT_NOFILE allows" },
		  { EEXIST, "O_CREAT with O_EXCL, and it is there" },
		  { ENOTDIR, "a component of the path is no directory" },
		  { EISDIR, "a directory cannot be opened for writing" },
		  { ENXIO, "a FIFO for writing without reader, "
		    "non-blocking" },
	  } },
	{ "open_by_handle_at",
	  "opens a file by its handle",
	  {
		  { ESTALE, "the file is gone" },
	  } },
	{ "open_tree", "opens a mount, or a copy of it" },
	{ "open_tree_attr", "the same with attributes" },
	{ "openat",
	  "opens or creates a file, its path relative to a directory",
	  {
		  { ENOENT, "the file or a directory on the way does not "
		    "exist (and no O_CREAT)" },
		  { EACCES, "permission bits of the file or search "
		    "permission of a directory" },
		  { EMFILE, "the process has as many descriptors as "
		    "RLIMIT_NOFILE allows" },
		  { EEXIST, "O_CREAT with O_EXCL, and it is there" },
		  { ENOTDIR, "a component, or dirfd itself, is no "
		    "directory" },
		  { EISDIR, "a directory cannot be opened for writing" },
		  { EROFS, "the file system is read-only" },
	  } },
	{ "openat2",
	  "opens a file with rules about how the path may be resolved",
	  {
		  { ENOENT, "it does not exist" },
		  { EXDEV, "RESOLVE_BENEATH or RESOLVE_NO_XDEV: the path "
		    "leaves the tree" },
		  { ELOOP, "RESOLVE_NO_SYMLINKS met a link" },
		  { EAGAIN, "RESOLVE_IN_ROOT and a rename at the same "
		    "time, or not in the cache: try again" },
		  { ENOSYS, "older than Linux 5.6, or a sandbox: use "
		    "openat" },
		  { E2BIG, "the structure has members that this kernel "
		    "does not know" },
	  } },
	{ "pause", "waits for a signal; always ends in EINTR" },
	{ "perf_event_open",
	  "opens a performance counter",
	  {
		  { EACCES, "kernel.perf_event_paranoid" },
		  { ENOENT, "this CPU or virtual machine has no such event" },
	  } },
	{ "personality", "sets how the kernel imitates other systems" },
	{ "pidfd_getfd",
	  "takes a copy of another process's descriptor",
	  {
		  { EPERM, "ptrace permission is needed" },
	  } },
	{ "pidfd_open",
	  "a descriptor for a process",
	  {
		  { ESRCH, "no such process" },
	  } },
	{ "pidfd_send_signal",
	  "sends a signal by a pidfd",
	  {
		  { ESRCH, "the process has ended" },
	  } },
	{ "pipe",
	  "makes a pipe: two descriptors",
	  {
		  { EMFILE, "the process has as many descriptors as "
		    "RLIMIT_NOFILE allows" },
		  { ENFILE, "the system has too many files, or the user "
		    "too many pages in pipes" },
	  } },
	{ "pipe2",
	  "makes a pipe, with flags",
	  {
		  { EMFILE, "the process has as many descriptors as "
		    "RLIMIT_NOFILE allows" },
		  { ENFILE, "the system has too many files, or the user "
		    "too many pages in pipes" },
	  } },
	{ "pivot_root", "changes the root of the mount namespace" },
	{ "pkey_alloc",
	  "takes a protection key",
	  {
		  { ENOSPC, "none is left, or the CPU has none" },
	  } },
	{ "pkey_free", "gives a protection key back" },
	{ "pkey_mprotect", "as mprotect, with a protection key" },
	{ "poll",
	  "waits until one of some descriptors is ready",
	  {
		  { EINTR, "a signal handler ran; SA_RESTART does not help" },
		  { EINVAL, "more descriptors than RLIMIT_NOFILE" },
		  { ENOMEM, "no memory for the kernel's tables" },
	  } },
	{ "ppoll",
	  "as poll, with nanoseconds and a signal mask",
	  {
		  { EINTR, "a signal handler ran; SA_RESTART does not help" },
		  { EINVAL, "more descriptors than RLIMIT_NOFILE, or a bad "
		    "time" },
	  } },
	{ "prctl",
	  "many settings of a process or thread",
	  {
		  { EINVAL, "an option that this kernel does not know, or "
		    "arguments that must be 0" },
		  { EPERM, "needs a privilege" },
	  } },
	{ "pread64",
	  "reads at an offset, without moving the position",
	  {
		  { ESPIPE, "a pipe or socket has no position" },
		  { EBADF, "not open, or not for reading" },
	  } },
	{ "preadv", "reads into several buffers at an offset" },
	{ "preadv2",
	  "as preadv, with flags",
	  {
		  { EAGAIN, "RWF_NOWAIT, and it is not in the cache" },
		  { EOPNOTSUPP, "a flag that this file does not know" },
	  } },
	{ "prlimit64",
	  "asks for or sets a limit, also of another process",
	  {
		  { EPERM, "another user's process, or above the hard "
		    "limit" },
		  { ESRCH, "no such process" },
	  } },
	{ "process_madvise", "gives advice about another process's memory" },
	{ "process_mrelease",
	  "frees the memory of a process that is being killed" },
	{ "process_vm_readv",
	  "reads another process's memory",
	  {
		  { EPERM, "ptrace permission is needed" },
		  { ESRCH, "no such process" },
		  { EFAULT, "an address is not mapped there" },
	  } },
	{ "process_vm_writev",
	  "writes another process's memory",
	  {
		  { EPERM, "ptrace permission is needed" },
		  { ESRCH, "no such process" },
	  } },
	{ "prof", "never made" },
	{ "profil", "never made" },
	{ "pselect6",
	  "as select, with nanoseconds and a signal mask",
	  {
		  { EINTR, "a signal handler ran" },
		  { EBADF, "a descriptor in a set is not open" },
	  } },
	{ "ptrace",
	  "traces another process",
	  {
		  { EPERM, "already traced, another user's, or yama's "
		    "ptrace_scope forbids it" },
		  { ESRCH, "no such process, not traced by the caller, or "
		    "not stopped" },
	  } },
	{ "putpmsg", "never made" },
	{ "pwrite64",
	  "writes at an offset, without moving the position",
	  {
		  { ESPIPE, "a pipe or socket has no position" },
		  { ENOSPC, "the file system is full" },
	  } },
	{ "pwritev", "writes several buffers at an offset" },
	{ "pwritev2", "as pwritev, with flags" },
	{ "query_module", "gone since Linux 2.6" },
	{ "quotactl", "disk quotas" },
	{ "quotactl_fd", "disk quotas, by a descriptor" },
	{ "read",
	  "reads bytes from a descriptor",
	  {
		  { EAGAIN, "nothing to read now on a non-blocking "
		    "descriptor: wait with poll or epoll" },
		  { EINTR, "a signal handler ran before any byte came" },
		  { EBADF, "not open, or not for reading" },
		  { EISDIR, "a directory: use getdents64" },
		  { ECONNRESET, "the peer broke the connection off" },
		  { EIO, "the device failed, or an orphaned background "
		    "process read its terminal" },
		  { EFAULT, "the buffer is not writable memory" },
	  } },
	{ "readahead", "reads a file into the cache" },
	{ "readdir", "reads one directory entry" },
	{ "readlink",
	  "reads where a symbolic link leads",
	  {
		  { EINVAL, "it is no link" },
		  { ENOENT, "it does not exist" },
	  } },
	{ "readlinkat",
	  "as readlink, relative to a directory",
	  {
		  { EINVAL, "it is no link" },
		  { ENOENT, "it does not exist" },
	  } },
	{ "readv",
	  "reads into several buffers",
	  {
		  { EAGAIN, "nothing to read now on a non-blocking "
		    "descriptor" },
		  { EINVAL, "more than 1024 buffers, or their sum "
		    "overflows" },
	  } },
	{ "reboot",
	  "reboots, halts, or switches Ctrl-Alt-Del",
	  {
		  { EPERM, "needs CAP_SYS_BOOT" },
	  } },
	{ "recvfrom",
	  "receives bytes, or a datagram and whose it is",
	  {
		  { EAGAIN, "nothing there now, or SO_RCVTIMEO ran out" },
		  { ECONNRESET, "the peer broke the connection off" },
		  { EINTR, "a signal handler ran" },
		  { ENOTCONN, "the socket is not connected" },
		  { ECONNREFUSED, "UDP: an earlier datagram met a closed "
		    "port" },
	  } },
	{ "recvmmsg", "receives many messages" },
	{ "recvmsg",
	  "receives several buffers, an address, control messages",
	  {
		  { EAGAIN, "nothing there now, or SO_RCVTIMEO ran out; on "
		    "the error queue: it is empty" },
		  { ECONNRESET, "the peer broke the connection off" },
		  { EINTR, "a signal handler ran" },
	  } },
	{ "remap_file_pages",
	  "rearranges the pages of a mapping; emulated today" },
	{ "removexattr", "removes an extended attribute" },
	{ "removexattrat", "as removexattr, relative to a directory" },
	{ "rename",
	  "gives a file another name, atomically",
	  {
		  { ENOENT, "the old name or the new directory does not "
		    "exist" },
		  { EXDEV, "another file system: programs copy instead" },
		  { EACCES, "the directories may not be written" },
		  { ENOTEMPTY, "the new name is a directory with entries" },
	  } },
	{ "renameat",
	  "as rename, relative to directories",
	  {
		  { ENOENT, "the old name or the new directory does not "
		    "exist" },
		  { EXDEV, "another file system: programs copy instead" },
	  } },
	{ "renameat2",
	  "as renameat; may exchange, or refuse to replace",
	  {
		  { EEXIST, "RENAME_NOREPLACE, and it exists" },
		  { EXDEV, "another file system: programs copy instead" },
		  { EINVAL, "the file system does not know the flag" },
	  } },
	{ "request_key",
	  "looks for a key",
	  {
		  { ENOKEY, "there is none" },
	  } },
	{ "restart_syscall",
	  "goes on with a call that a stop interrupted; made by the kernel" },
	{ "rmdir",
	  "removes an empty directory",
	  {
		  { ENOTEMPTY, "it is not empty" },
		  { EBUSY, "a mount point, or somebody's root" },
	  } },
	{ "rseq",
	  "registers restartable sequences; made by the C library",
	  {
		  { EINVAL, "registered already otherwise" },
	  } },
	{ "rt_sigaction",
	  "sets what a signal does",
	  {
		  { EINVAL, "SIGKILL and SIGSTOP cannot be handled" },
	  } },
	{ "rt_sigpending", "asks which blocked signals wait" },
	{ "rt_sigprocmask", "blocks and unblocks signals of the thread" },
	{ "rt_sigqueueinfo", "sends a signal with data to a process" },
	{ "rt_sigreturn",
	  "returns from a signal handler; made by the C library" },
	{ "rt_sigsuspend",
	  "waits for a signal under another mask; always ends in EINTR" },
	{ "rt_sigtimedwait",
	  "waits for a signal, without handler",
	  {
		  { EAGAIN, "the time ran out" },
		  { EINTR, "another signal's handler ran" },
	  } },
	{ "rt_tgsigqueueinfo", "sends a signal with data to a thread" },
	{ "sched_get_priority_max", "highest priority of a policy" },
	{ "sched_get_priority_min", "lowest priority of a policy" },
	{ "sched_getaffinity",
	  "asks which CPUs a thread may use",
	  {
		  { EINVAL, "the mask is shorter than the kernel's" },
	  } },
	{ "sched_getattr", "asks for policy, priority and deadlines" },
	{ "sched_getparam", "asks for the real-time priority" },
	{ "sched_getscheduler", "asks for the scheduling policy" },
	{ "sched_rr_get_interval", "time slice of a round-robin thread" },
	{ "sched_setaffinity",
	  "sets which CPUs a thread may use",
	  {
		  { EINVAL, "none of them is allowed here (a cpuset)" },
		  { EPERM, "another user's process" },
	  } },
	{ "sched_setattr", "sets policy, priority and deadlines" },
	{ "sched_setparam", "sets the real-time priority" },
	{ "sched_setscheduler",
	  "sets the scheduling policy",
	  {
		  { EPERM, "real-time needs CAP_SYS_NICE or RLIMIT_RTPRIO" },
	  } },
	{ "sched_yield", "lets others run first" },
	{ "seccomp",
	  "installs a filter of system calls",
	  {
		  { EACCES, "neither CAP_SYS_ADMIN nor no_new_privs" },
		  { EINVAL, "a bad filter, or an operation that is not "
		    "known" },
	  } },
	{ "security", "never made" },
	{ "select",
	  "waits until one of a set of descriptors is ready",
	  {
		  { EINTR, "a signal handler ran; SA_RESTART does not help" },
		  { EBADF, "a descriptor in a set is not open: often one "
		    "that was just closed" },
		  { EINVAL, "a negative count or a bad time; descriptors "
		    "above 1023 do not fit at all" },
	  } },
	{ "semctl", "asks for or changes a set of semaphores" },
	{ "semget", "finds or makes a set of semaphores" },
	{ "semop",
	  "operations on System V semaphores",
	  {
		  { EAGAIN, "IPC_NOWAIT, and it would have to wait" },
		  { EIDRM, "the set was removed while waiting" },
		  { EINTR, "a signal handler ran; never restarted" },
	  } },
	{ "semtimedop",
	  "as semop, with a time limit",
	  {
		  { EAGAIN, "the time ran out, or IPC_NOWAIT" },
		  { EIDRM, "the set was removed while waiting" },
	  } },
	{ "sendfile",
	  "copies from a file to a descriptor inside the kernel",
	  {
		  { EAGAIN, "the socket has no room now" },
		  { EINVAL, "the input cannot be mapped (a pipe, a "
		    "socket): use splice" },
		  { EPIPE, "nobody reads any more" },
		  { ECONNRESET, "the peer broke the connection off" },
	  } },
	{ "sendfile64", "as sendfile, 64-bit offset" },
	{ "sendmmsg", "sends many messages" },
	{ "sendmsg",
	  "sends several buffers, an address, control messages",
	  {
		  { EAGAIN, "the send buffer is full, on a non-blocking "
		    "socket" },
		  { EPIPE, "the connection is over; SIGPIPE comes with it "
		    "unless MSG_NOSIGNAL is set" },
		  { ECONNRESET, "the peer broke the connection off" },
		  { EMSGSIZE, "the datagram is too large" },
		  { ETOOMANYREFS, "too many descriptors in flight" },
	  } },
	{ "sendto",
	  "sends bytes, or a datagram to an address",
	  {
		  { EAGAIN, "the send buffer is full, on a non-blocking "
		    "socket" },
		  { EPIPE, "the connection is over; SIGPIPE comes with it "
		    "unless MSG_NOSIGNAL is set" },
		  { ECONNRESET, "the peer broke the connection off" },
		  { ECONNREFUSED, "UDP: an earlier datagram met a closed "
		    "port" },
		  { EMSGSIZE, "the datagram is too large" },
		  { ENOTCONN, "not connected and no address given" },
		  { EACCES, "a broadcast address without SO_BROADCAST" },
	  } },
	{ "set_mempolicy", "sets the NUMA policy of the thread" },
	{ "set_mempolicy_home_node", "sets the preferred node of memory" },
	{ "set_robust_list", "says where the thread keeps its robust mutexes" },
	{ "set_thread_area", "sets a thread-local segment" },
	{ "set_tid_address",
	  "says where to clear a word when the thread ends" },
	{ "setdomainname", "sets the NIS domain name" },
	{ "setfsgid", "sets the group id for file access" },
	{ "setfsuid", "sets the user id for file access" },
	{ "setgid",
	  "sets group ids",
	  {
		  { EPERM, "needs CAP_SETGID" },
	  } },
	{ "setgroups",
	  "sets the supplementary groups",
	  {
		  { EPERM, "needs CAP_SETGID" },
	  } },
	{ "sethostname", "sets the host name" },
	{ "setitimer", "sets an interval timer, which sends signals" },
	{ "setns",
	  "enters a namespace",
	  {
		  { EPERM, "needs CAP_SYS_ADMIN there" },
	  } },
	{ "setpgid",
	  "puts a process into a process group",
	  {
		  { EPERM, "another session, or a session leader" },
		  { EACCES, "the child has executed another program "
		    "already" },
	  } },
	{ "setpriority",
	  "sets nice values",
	  {
		  { EACCES, "a better priority needs CAP_SYS_NICE or "
		    "RLIMIT_NICE" },
		  { EPERM, "another user's process" },
	  } },
	{ "setregid", "sets real and effective group id" },
	{ "setresgid", "sets real, effective and saved group id" },
	{ "setresuid", "sets real, effective and saved user id" },
	{ "setreuid", "sets real and effective user id" },
	{ "setrlimit",
	  "sets a limit",
	  {
		  { EPERM, "above the hard limit without CAP_SYS_RESOURCE" },
	  } },
	{ "setsid",
	  "starts a session, without terminal",
	  {
		  { EPERM, "leads a process group already" },
	  } },
	{ "setsockopt",
	  "sets an option of a socket",
	  {
		  { ENOPROTOOPT, "no such option at this level" },
		  { EINVAL, "a bad value, or too late: the socket is "
		    "connected" },
		  { EPERM, "needs a privilege (SO_RCVBUFFORCE, SO_MARK)" },
	  } },
	{ "settimeofday", "sets the clock" },
	{ "setuid",
	  "sets user ids",
	  {
		  { EPERM, "needs CAP_SETUID" },
	  } },
	{ "setxattr",
	  "sets an extended attribute",
	  {
		  { EOPNOTSUPP, "the file system has none, or the name "
		    "space is unknown" },
		  { EPERM, "a trusted or security attribute" },
	  } },
	{ "setxattrat", "as setxattr, relative to a directory" },
	{ "sgetmask", "the signal mask as a number" },
	{ "shmat", "maps shared memory" },
	{ "shmctl", "asks for or changes shared memory" },
	{ "shmdt", "unmaps shared memory" },
	{ "shmget",
	  "finds or makes shared memory",
	  {
		  { ENOENT, "no such key, and no IPC_CREAT" },
		  { EEXIST, "it exists, and IPC_EXCL is set" },
		  { EINVAL, "larger than it is, or than kernel.shmmax" },
	  } },
	{ "shutdown",
	  "ends one or both directions of a connection",
	  {
		  { ENOTCONN, "not connected: the peer reset it, usually "
		    "harmless" },
	  } },
	{ "sigaction", "sets what a signal does, 32 signals" },
	{ "sigaltstack", "sets the stack that signal handlers use" },
	{ "signal", "sets what a signal does, the old way" },
	{ "signalfd", "makes a descriptor that signals are read from" },
	{ "signalfd4", "makes a descriptor that signals are read from" },
	{ "sigpending", "asks which blocked signals wait, 32 signals" },
	{ "sigprocmask", "blocks and unblocks signals, 32 of them" },
	{ "sigreturn", "returns from a signal handler" },
	{ "sigsuspend", "waits for a signal, 32 signals" },
	{ "socket",
	  "makes a socket",
	  {
		  { EAFNOSUPPORT, "the family is not there: IPv6 switched "
		    "off, or a sandbox" },
		  { EMFILE, "the process has as many descriptors as "
		    "RLIMIT_NOFILE allows" },
		  { EPERM, "a raw or packet socket needs CAP_NET_RAW" },
		  { EPROTONOSUPPORT, "no such protocol in this family" },
	  } },
	{ "socketcall", "all socket calls behind one number" },
	{ "socketpair", "makes two connected sockets" },
	{ "splice",
	  "moves data between a pipe and a descriptor inside the kernel",
	  {
		  { EAGAIN, "nothing there, or no room, with "
		    "SPLICE_F_NONBLOCK" },
		  { EINVAL, "neither is a pipe, or the file cannot do it" },
	  } },
	{ "ssetmask", "sets the signal mask as a number" },
	{ "stat",
	  "asks for a file's type, size, owner and times",
	  {
		  { ENOENT, "it does not exist; while a program searches, "
		    "harmless" },
		  { EACCES, "a directory on the way may not be searched" },
		  { ENOTDIR, "a component of the path is no directory" },
		  { ELOOP, "too many symbolic links" },
		  { ENAMETOOLONG, "a component is longer than 255 bytes" },
	  } },
	{ "stat64", "as stat, 64-bit sizes" },
	{ "statfs", "asks for a file system's size and type" },
	{ "statfs64", "as statfs, 64-bit sizes" },
	{ "statmount", "asks for a mount" },
	{ "statx",
	  "as stat, with the fields that are asked for",
	  {
		  { ENOENT, "it does not exist; while a program searches, "
		    "harmless" },
		  { EACCES, "a directory on the way may not be searched" },
		  { ENOSYS, "older than Linux 4.11, or a sandbox" },
	  } },
	{ "stime", "sets the clock, in seconds" },
	{ "stty", "gone since Linux 2" },
	{ "swapoff", "takes swap space away" },
	{ "swapon", "adds swap space" },
	{ "symlink", "makes a symbolic link" },
	{ "symlinkat", "makes a symbolic link, relative to a directory" },
	{ "sync", "starts writing all that is dirty" },
	{ "sync_file_range", "starts writing a part of a file" },
	{ "syncfs", "the same of one file system" },
	{ "sysfs", "asks for the types of file systems; obsolete" },
	{ "sysinfo", "memory, load and uptime" },
	{ "syslog",
	  "reads and controls the kernel's log",
	  {
		  { EPERM, "kernel.dmesg_restrict" },
	  } },
	{ "tee", "copies between pipes without taking" },
	{ "tgkill",
	  "sends a signal to one thread of a process",
	  {
		  { ESRCH, "no such thread in that process" },
		  { EAGAIN, "the queue of real-time signals is full" },
	  } },
	{ "time", "the time of day in seconds" },
	{ "timer_create",
	  "makes a POSIX timer",
	  {
		  { EAGAIN, "RLIMIT_SIGPENDING, or no memory" },
	  } },
	{ "timer_delete", "ends a POSIX timer" },
	{ "timer_getoverrun", "how often a POSIX timer fired unseen" },
	{ "timer_gettime", "asks how long a POSIX timer still runs" },
	{ "timer_settime", "starts or stops a POSIX timer" },
	{ "timerfd_create", "makes a descriptor that a timer makes readable" },
	{ "timerfd_gettime", "asks how long a timerfd still runs" },
	{ "timerfd_settime", "starts or stops a timerfd" },
	{ "times", "CPU time used so far" },
	{ "tkill", "sends a signal to a thread" },
	{ "truncate", "changes a file's length" },
	{ "truncate64", "as truncate, 64 bits" },
	{ "tuxcall", "never made" },
	{ "ugetrlimit", "asks for a limit, unsigned" },
	{ "ulimit", "never made" },
	{ "umask", "sets which permissions new files do not get" },
	{ "umount", "unmounts" },
	{ "umount2",
	  "unmounts",
	  {
		  { EBUSY, "open files or working directories: lsof tells "
		    "whose" },
	  } },
	{ "uname", "names of the system" },
	{ "unlink",
	  "removes a name of a file",
	  {
		  { ENOENT, "it does not exist" },
		  { EACCES, "the directory may not be written" },
		  { EISDIR, "a directory: use rmdir" },
		  { EPERM, "another's file in a sticky directory, or an "
		    "immutable one" },
	  } },
	{ "unlinkat",
	  "as unlink or rmdir, relative to a directory",
	  {
		  { ENOENT, "it does not exist" },
		  { EACCES, "the directory may not be written" },
		  { ENOTEMPTY, "AT_REMOVEDIR, and it is not empty" },
	  } },
	{ "unshare",
	  "leaves shared namespaces and tables",
	  {
		  { EPERM, "needs CAP_SYS_ADMIN, or user namespaces are "
		    "restricted" },
	  } },
	{ "uprobe", "entry of a function with a probe; made by the kernel" },
	{ "uretprobe",
	  "return of a function with a probe; made by the kernel" },
	{ "uselib", "loaded a shared library; gone" },
	{ "userfaultfd",
	  "handles page faults in user space",
	  {
		  { EPERM, "vm.unprivileged_userfaultfd is 0 and "
		    "UFFD_USER_MODE_ONLY is not set" },
	  } },
	{ "ustat", "asks for a file system by device; obsolete" },
	{ "utime", "sets access and modification time, in seconds" },
	{ "utimensat", "sets access and modification time, in nanoseconds" },
	{ "utimes", "sets access and modification time, in microseconds" },
	{ "vfork",
	  "as fork, the parent waits and lends its memory",
	  {
		  { EAGAIN, "RLIMIT_NPROC, the cgroup's pids.max or "
		    "kernel.threads-max" },
	  } },
	{ "vhangup", "hangs up the terminal" },
	{ "vm86", "runs 16-bit code" },
	{ "vm86old", "runs 16-bit code" },
	{ "vmsplice", "puts memory into a pipe" },
	{ "vserver", "never made" },
	{ "wait4",
	  "waits for a child and collects its status",
	  {
		  { ECHILD, "no child to wait for, or SIGCHLD is ignored" },
		  { EINTR, "a signal handler ran" },
	  } },
	{ "waitid",
	  "waits for a child, with a choice of events",
	  {
		  { ECHILD, "no such child" },
		  { EINTR, "a signal handler ran" },
	  } },
	{ "waitpid", "waits for a child" },
	{ "write",
	  "writes bytes to a descriptor",
	  {
		  { EAGAIN, "no room now in a non-blocking pipe or socket: "
		    "wait until it is writable" },
		  { EPIPE, "nobody reads the pipe or socket any more; "
		    "SIGPIPE comes with it" },
		  { ENOSPC, "the file system is full" },
		  { EINTR, "a signal handler ran before any byte was "
		    "written" },
		  { EBADF, "not open, or not for writing" },
		  { EFBIG, "beyond RLIMIT_FSIZE or the file system's limit" },
		  { EDQUOT, "the quota is used up" },
	  } },
	{ "writev",
	  "writes several buffers",
	  {
		  { EAGAIN, "no room now in a non-blocking pipe or socket" },
		  { EPIPE, "nobody reads the pipe or socket any more; "
		    "SIGPIPE comes with it" },
		  { ENOSPC, "the file system is full" },
		  { EINVAL, "more than 1024 buffers, or their sum "
		    "overflows" },
	  } },
};

const struct explain_call *explain_call(const char *name)
{
	for (size_t i = 0; i < sizeof(calls) / sizeof(calls[0]); i++)
		if (!strcmp(calls[i].name, name))
			return &calls[i];
	return NULL;
}
