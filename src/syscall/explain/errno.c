/* SPDX-License-Identifier: BSD-2-Clause */
/* Each error, and where a person usually meets it. */
#include "syscall/explain/explain.h"

static const char *const texts[] = {
	[1] =
		"The operation needs a privilege (a capability, the owner's "
		"user id) that the caller lacks, or a security policy such "
		"as seccomp, SELinux or an immutable file forbids it. Unlike "
		"EACCES it is not about permission bits.",
	[2] =
		"No such file or directory: some component of the path does "
		"not exist, or a symbolic link on the way dangles. Usual and "
		"harmless while a program searches a list of places (PATH, "
		"libraries, locales).",
	[3] =
		"No process or thread has that id any more: it has ended, or "
		"the id belongs to another pid namespace.",
	[4] =
		"A signal handler ran before the call could finish. Unless "
		"SA_RESTART is set (and for poll, select, epoll_wait and "
		"sleeps always) the program has to call again.",
	[5] =
		"The device or the file system failed to read or write: bad "
		"sectors, a vanished disk, a network file system that gave "
		"up. Also reading from a terminal as an orphaned background "
		"process.",
	[6] =
		"The device or address does not exist: opening a FIFO for "
		"writing with O_NONBLOCK while nobody reads, a device node "
		"without driver, SEEK_DATA behind the last data.",
	[7] =
		"Arguments and environment of execve together are too large "
		"(a quarter of the stack limit), or one string is longer "
		"than 128 KiB. Also a structure that is larger than this "
		"kernel knows.",
	[8] =
		"The file is executable by its mode, but no loader knows the "
		"format: a script without #!, or a binary of another "
		"architecture.",
	[9] =
		"The descriptor is not open, or is open for the other "
		"direction. In a threaded program often a use after close: "
		"another thread closed it first.",
	[10] =
		"There is no child to wait for: all were collected already, "
		"or SIGCHLD is ignored, so the kernel collects them itself.",
	[11] =
		"Nothing to be had just now: the usual answer of a "
		"non-blocking descriptor when it is empty or full (wait with "
		"poll or epoll, then call again). From fork or clone it "
		"means a limit on processes. EWOULDBLOCK is the same number.",
	[12] =
		"Out of memory: the address space limit, the cgroup's limit, "
		"too many mappings (vm.max_map_count), or no kernel memory. "
		"With mmap and mremap most often a limit, not a lack.",
	[13] =
		"Permission bits, an access control list or a security "
		"module deny it: of the file itself, or search permission of "
		"a directory on the way. For sockets: binding a port below "
		"1024, or a broadcast without SO_BROADCAST.",
	[14] =
		"A pointer leads to memory that is not mapped, or not "
		"writable. In normal programs a bug; in a tracer's or a "
		"probing program's calls it may be on purpose.",
	[15] =
		"A block device was needed and something else was given, as "
		"to mount or swapon.",
	[16] =
		"The thing is in use: a mount point with open files, a "
		"device opened exclusively, a mutex of the kernel that "
		"somebody holds.",
	[17] =
		"The name exists already, and O_EXCL (or mkdir, link, "
		"symlink) asked that it does not. The normal way to lose a "
		"race for a lock file.",
	[18] =
		"The two names are on different file systems (or mounts), "
		"where rename and link cannot work. Programs answer by "
		"copying.",
	[19] =
		"No such device: no driver behind the node, a network "
		"interface that is gone, or a file whose file system cannot "
		"do this (mmap).",
	[20] =
		"A component of the path that must be a directory is "
		"something else, or O_DIRECTORY was asked for.",
	[21] = "A directory was opened for writing, or read like a file.",
	[22] =
		"An argument makes no sense to this call: unknown flags, a "
		"bad size or alignment, a state in which it is not allowed. "
		"Often the sign of an older kernel that does not know a "
		"flag.",
	[23] =
		"The whole system has too many open files (fs.file-max). "
		"Rare; EMFILE is the limit of one process.",
	[24] =
		"The process has as many descriptors as its limit allows "
		"(RLIMIT_NOFILE, ulimit -n). In a server usually a "
		"descriptor leak, or a limit too low for the number of "
		"connections; accept then fails again and again.",
	[25] =
		"The ioctl does not fit this kind of descriptor. Most often "
		"harmless: the C library asks with TCGETS whether the output "
		"is a terminal.",
	[26] =
		"A program that is running is opened for writing, or a file "
		"that is open for writing is executed. Typical when a build "
		"writes a binary and runs it at once.",
	[27] =
		"The file would grow beyond the file system's or the "
		"process's limit (RLIMIT_FSIZE, which also sends SIGXFSZ).",
	[28] =
		"The file system has no free blocks or inodes (df, df -i), "
		"or a quota-like limit is reached: inotify watches, epoll "
		"watches, POSIX timers, kernel keys.",
	[29] =
		"Seek on something that has no position: a pipe, a socket, a "
		"terminal. Programs use it to learn that they read from a "
		"pipe.",
	[30] =
		"The file system is mounted read-only, or became so after an "
		"error.",
	[31] = "The inode has as many names as the file system can count.",
	[32] =
		"Nobody reads any more: the other end of the pipe or socket "
		"is closed. SIGPIPE comes with it unless it is ignored or "
		"MSG_NOSIGNAL is set.",
	[33] =
		"An argument lies outside of what a mathematical function, "
		"or a robust futex, allows.",
	[34] =
		"The result does not fit: a buffer that is too small "
		"(getcwd, getxattr), an offset or a counter beyond its "
		"range.",
	[35] =
		"Waiting for this lock would never end: the holder waits for "
		"the caller. Found by fcntl locks and by mutexes that check.",
	[36] = "A name is longer than 255 bytes or a path longer than 4096.",
	[37] = "The file system or the NFS server has no locks left.",
	[38] =
		"This kernel does not have the call, or a seccomp filter "
		"pretends so (containers do). Programs fall back to an older "
		"call.",
	[39] = "The directory is not empty.",
	[40] =
		"Too many symbolic links on the way (more than 40), usually "
		"a circle; or O_NOFOLLOW met a link.",
	[42] = "System V messages: no message of the asked type.",
	[43] =
		"The System V identifier was removed while the caller waited "
		"for it.",
	[44] = "Channel number out of range; not used by ordinary devices.",
	[45] = "Level 2 not synchronized; not used on Linux today.",
	[46] = "Level 3 halted; not used on Linux today.",
	[47] = "Level 3 reset; not used on Linux today.",
	[48] = "Link number out of range; not used on Linux today.",
	[49] = "Protocol driver not attached; not used on Linux today.",
	[50] = "No CSI structure available; not used on Linux today.",
	[51] = "Level 2 halted; not used on Linux today.",
	[52] =
		"Invalid exchange; seen from damaged file systems and some "
		"drivers.",
	[53] = "Invalid request descriptor; seen from some drivers and NFS.",
	[54] = "Exchange full; not used by ordinary programs.",
	[55] = "No anode; not used on Linux today.",
	[56] = "Invalid request code; not used by ordinary programs.",
	[57] = "Invalid slot; not used by ordinary programs.",
	[59] = "Bad font file format; left from other systems.",
	[60] = "Not a stream: STREAMS calls, which Linux does not have.",
	[61] =
		"There is no data of that kind: an extended attribute that "
		"is not set, an empty error queue, a file without such a "
		"record. For getxattr the normal negative answer.",
	[62] =
		"A timer ran out inside the kernel; from devices (USB) and "
		"keys rather than from files.",
	[63] = "Out of streams resources; also some drivers' lack of buffers.",
	[64] = "Machine is not on the network; left from other systems.",
	[65] =
		"Package not installed: a feature that this kernel was built "
		"without.",
	[66] = "The object is on another machine; left from other systems.",
	[67] =
		"The link has been severed; from pseudo file systems and "
		"virtual devices whose backend is gone.",
	[68] = "Advertise error; left from other systems.",
	[69] = "Srmount error; left from other systems.",
	[70] =
		"Communication error while sending; from some network file "
		"systems and devices.",
	[71] =
		"The other side broke the protocol: a malformed answer from "
		"a device, a server, or a connection that ended during "
		"accept.",
	[72] = "Multihop attempted; in overlay file systems.",
	[73] = "RFS specific error; left from other systems.",
	[74] =
		"Not a data message; also a checksum that does not match, as "
		"in file systems and modules.",
	[75] =
		"A value does not fit the type given for it: a file larger "
		"than 2 GiB opened by a 32-bit program without O_LARGEFILE, "
		"a time after 2038, a stat field.",
	[76] = "Name not unique on the network; left from other systems.",
	[77] =
		"File descriptor in bad state: a device or an io_uring that "
		"is shut down or was set up otherwise.",
	[78] = "The remote address changed; left from other systems.",
	[79] =
		"A needed shared library cannot be accessed; left from other "
		"systems.",
	[80] =
		"A shared library is corrupted: the loader named in a binary "
		"is not one.",
	[81] = ".lib section corrupted; left from other systems.",
	[82] = "Too many shared libraries; left from other systems.",
	[83] =
		"A shared library was executed directly; left from other "
		"systems.",
	[84] =
		"A sequence of bytes is no valid character in the encoding "
		"in use; also file names that a file system cannot store.",
	[85] =
		"The kernel would restart the call itself; a program should "
		"never see it, a tracer may.",
	[86] = "Streams pipe error; left from other systems.",
	[87] =
		"Too many users: the kernel's table for a quota or a media "
		"device is full.",
	[88] =
		"A socket call was made on something that is no socket, "
		"often a descriptor number that was closed and used again.",
	[89] = "sendto without address on a socket that is not connected.",
	[90] =
		"A datagram is larger than the protocol or the path allows "
		"(with path MTU discovery: than the MTU). Send smaller ones.",
	[91] = "The protocol does not fit the type of this socket.",
	[92] =
		"The option does not exist at this level, or not in this "
		"kernel.",
	[93] = "No such protocol here: the module is missing or forbidden.",
	[94] = "No such socket type in this address family.",
	[95] =
		"The object does not support the operation: a socket option, "
		"an ioctl, a fallocate mode, an attribute on a file system "
		"without them. ENOTSUP is the same number.",
	[96] = "The protocol family is not there.",
	[97] =
		"The address family is not supported: IPv6 switched off, or "
		"an address of the wrong family for this socket.",
	[98] =
		"The address (port) is taken: another server listens, or an "
		"old connection is in TIME_WAIT and SO_REUSEADDR was not "
		"set. For connect: no free local port is left.",
	[99] =
		"The address is none of this host's own (bind), or all local "
		"ports towards this destination are used up (connect).",
	[100] = "The network is down: the interface has no link or is not up.",
	[101] =
		"There is no route to the network. Usual when a host has no "
		"IPv6 and the resolver gave an IPv6 address first.",
	[102] = "The network dropped the connection because it was reset.",
	[103] =
		"The connection ended before it could be accepted, or was "
		"aborted on this side. A server just accepts the next one.",
	[104] =
		"The other side broke the connection off with a reset: its "
		"process died or closed with unread data, or a firewall did "
		"it.",
	[105] =
		"No room for buffers: the socket's or the interface's queue "
		"is full, or memory for the network is used up.",
	[106] =
		"The socket is connected already. After a non-blocking "
		"connect it says that the connection stands.",
	[107] =
		"The socket is not connected: shutdown, getpeername or send "
		"before connect, or after the other side reset it.",
	[108] = "Cannot send after shutdown.",
	[109] =
		"Too many references: descriptors in flight over Unix "
		"sockets exceed the limit.",
	[110] =
		"No answer in time: the host is down, or a firewall drops "
		"packets silently. For futexes and mutexes: the given time "
		"ran out.",
	[111] =
		"Nobody listens on that port (or Unix socket), and the host "
		"said so at once. For UDP: the answer to an earlier "
		"datagram.",
	[112] = "The host is down: no answer to address resolution.",
	[113] =
		"The host cannot be reached: the last router or the local "
		"network got no answer, or a firewall rejects.",
	[114] = "A previous connect or operation has not finished yet.",
	[115] =
		"The connection is being made. Not an error on a "
		"non-blocking socket: wait until it is writable, then look "
		"at SO_ERROR.",
	[116] =
		"A file handle of NFS (or of open_by_handle_at) refers to a "
		"file that is gone on the server.",
	[117] = "The file system's structure is damaged; run fsck.",
	[118] = "Not a XENIX named type file; left from other systems.",
	[119] = "No XENIX semaphores available; left from other systems.",
	[120] = "Is a named type file; left from other systems.",
	[121] =
		"Error on the other machine or device; from buses such as "
		"I2C and from network file systems.",
	[122] =
		"The user's or group's disk quota is used up; also limits on "
		"keys and notifications.",
	[123] = "No medium in the drive.",
	[124] =
		"The medium is of the wrong type: a read-only one opened for "
		"writing.",
	[125] =
		"The operation was cancelled: asynchronous I/O, a timerfd "
		"when the clock was set, an io_uring request.",
	[126] =
		"A key that is needed (file system encryption, network file "
		"system) is not there.",
	[127] = "The key has expired.",
	[128] = "The key was revoked.",
	[129] =
		"The key was rejected: by whoever should have made it, or a "
		"module's signature is not accepted.",
	[130] =
		"The owner of a robust mutex died; the caller owns it now "
		"and must make the data consistent.",
	[131] =
		"The state of a robust mutex cannot be recovered: it was "
		"unlocked without being made consistent.",
	[132] = "A radio switch (rfkill) blocks the device.",
	[133] = "The memory page has a hardware error.",
	[512] =
		"Inside the kernel only: the call was interrupted and is "
		"restarted unless a handler without SA_RESTART runs. The "
		"program sees EINTR, or nothing at all.",
	[513] =
		"Inside the kernel only: restarted always, whatever the "
		"handler says.",
	[514] =
		"Inside the kernel only: restarted if no handler ran, "
		"otherwise the program sees EINTR. Of pause, sigsuspend, "
		"poll, select.",
	[516] =
		"Inside the kernel only: goes on by restart_syscall, with "
		"the rest of its time. Of nanosleep and timed waits after a "
		"stop.",
};

const char *explain_errno(int err)
{
	if (err < 0 || (size_t)err >= sizeof(texts) / sizeof(texts[0]))
		return NULL;
	return texts[err];
}
