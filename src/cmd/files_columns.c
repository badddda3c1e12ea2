/* SPDX-License-Identifier: BSD-2-Clause */
/* What `ringside files` can show of an open file. */
#include "cmd/files_columns.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/sysmacros.h>

#include "basic/cleanup.h"
#include "snapshot/task_sets.h"
#include "syscall/xlat/bpf.h"
#include "syscall/xlat/file.h"
#include "syscall/xlat/poll.h"
#include "syscall/xlat/time.h"

#define ROW(row) ((const struct open_file *)(row))

/* Rows within rows: a list of pointers to open files */

#define HOLDER(row) (*(const struct open_file *const *)(row))

static void get_fd_of(const struct open_file *o, struct value *v)
{
	if (o->use == FILE_FD)
		value_int(v, o->fd);
	else
		value_word(v, xlat_name(&file_use_set, o->use));
}

const char *files_access(const struct open_file *o)
{
	static const char *const access[] = { "r", "w", "u", "-" };

	if (!(o->have & FILE_HAVE_INFO))
		return NULL;
	return o->flags & O_PATH ? "-" : access[o->flags & O_ACCMODE];
}

static void holder_pid(const void *row, struct value *v)
{
	value_int(v, HOLDER(row)->task->tgid);
}

static void holder_command(const void *row, struct value *v)
{
	value_string(v, HOLDER(row)->task->comm);
}

static void holder_fd(const void *row, struct value *v)
{
	get_fd_of(HOLDER(row), v);
}

static void holder_access(const void *row, struct value *v)
{
	value_word(v, files_access(HOLDER(row)));
}

static const struct column holder_columns[] = {
	{ "pid", "process", VALUE_INT, COLUMN_DEFAULT, .get = holder_pid },
	{ "command", "its name", VALUE_STRING, COLUMN_DEFAULT,
	  .get = holder_command },
	{ "fd", "its descriptor", VALUE_INT, COLUMN_DEFAULT, .get = holder_fd },
	{ "access", "r, w, u: both", VALUE_WORD, 0, .get = holder_access },
};
static const struct column_set holder_set = {
	.what = "holder",
	.columns = holder_columns,
	.n = ARRAY_SIZE(holder_columns),
	.row_size = sizeof(struct open_file *),
	.brief = "/",
};

/* epoll */

#define WATCH(row) ((const struct fdinfo_watch *)(row))

static dev_t device_of(uint32_t kernel_dev);

static void watch_dev(const void *row, struct value *v)
{
	value_number(v, VALUE_DEV, device_of(WATCH(row)->dev));
}

static const struct column watch_columns[] = {
	{ "fd", "descriptor that is waited for", VALUE_INT, COLUMN_DEFAULT,
	  COLUMN_OF(struct fdinfo_watch, fd) },
	{ "events", "EPOLLIN, ...", VALUE_FLAGS, COLUMN_DEFAULT,
	  COLUMN_OF(struct fdinfo_watch, events), .set = &xlat_epoll },
	{ "data", "epoll_event.data", VALUE_HEX, 0,
	  COLUMN_OF(struct fdinfo_watch, data) },
	{ "inode", "of that file", VALUE_UINT, 0,
	  COLUMN_OF(struct fdinfo_watch, ino) },
	{ "device", "of that file", VALUE_DEV, 0, .get = watch_dev },
};
static const struct column_set watch_set =
	COLUMN_SET("watched descriptor", watch_columns, struct fdinfo_watch);

/* inotify, fanotify */

#define MARK(row) ((const struct fdinfo_mark *)(row))

static dev_t device_of(uint32_t kernel_dev)
{
	return makedev(kernel_dev >> 20, kernel_dev & 0xfffff);
}

static void mark_dev(const void *row, struct value *v)
{
	if (MARK(row)->dev)
		value_number(v, VALUE_DEV, device_of(MARK(row)->dev));
}

static void mark_ino(const void *row, struct value *v)
{
	if (MARK(row)->ino)
		value_uint(v, MARK(row)->ino);
}

static void mark_wd(const void *row, struct value *v)
{
	if (MARK(row)->wd)
		value_int(v, MARK(row)->wd);
}

static void mark_mount(const void *row, struct value *v)
{
	if (MARK(row)->mnt_id)
		value_int(v, MARK(row)->mnt_id);
}

static const struct column mark_columns[] = {
	{ "wd", "watch descriptor of inotify", VALUE_INT, COLUMN_DEFAULT,
	  .get = mark_wd },
	{ "path", "what is looked at, where it could be resolved", VALUE_STRING,
	  COLUMN_DEFAULT, COLUMN_OF(struct fdinfo_mark, path) },
	{ "mask", "IN_MODIFY, ...", VALUE_FLAGS, COLUMN_DEFAULT,
	  COLUMN_OF(struct fdinfo_mark, mask), .set = &xlat_inotify_mask },
	{ "device", "of that file", VALUE_DEV, 0, .get = mark_dev },
	{ "inode", "of that file", VALUE_UINT, 0, .get = mark_ino },
};
static const struct column_set mark_set = COLUMN_SET("watch", mark_columns,
						     struct fdinfo_mark);

#define mark_kinds(X)             \
	X(MARK_INODE, "inode")    \
	X(MARK_MOUNT, "mount")    \
	X(MARK_FS, "file system") \
	X(MARK_MNTNS, "mount namespace")
static const struct xlat_set mark_kind_set = {
	.prefix = "???",
	XLAT_ITEMS(mark_kinds),
	.kind = XLAT_ENUM,
};

static const struct column fan_columns[] = {
	{ "kind", "inode, mount, file system", VALUE_ENUM, COLUMN_DEFAULT,
	  COLUMN_OF(struct fdinfo_mark, kind), .set = &mark_kind_set },
	{ "path", "what is looked at, where it could be resolved", VALUE_STRING,
	  COLUMN_DEFAULT, COLUMN_OF(struct fdinfo_mark, path) },
	{ "mask", "FAN_MODIFY, ...", VALUE_FLAGS, COLUMN_DEFAULT,
	  COLUMN_OF(struct fdinfo_mark, mask), .set = &xlat_fan_events },
	{ "ignored", "mask of what is not told", VALUE_FLAGS, 0,
	  COLUMN_OF(struct fdinfo_mark, ignored), .set = &xlat_fan_events },
	{ "device", "of that file", VALUE_DEV, 0, .get = mark_dev },
	{ "inode", "of that file", VALUE_UINT, 0, .get = mark_ino },
	{ "mnt_id", "number of the mount", VALUE_INT, 0, .get = mark_mount },
};
static const struct column_set fan_set = COLUMN_SET("mark", fan_columns,
						    struct fdinfo_mark);

/* Locks */

#define LOCK(row) (&((const struct file_lock *)(row))->lock)

#define lock_kinds(X)          \
	X(LOCK_POSIX, "POSIX") \
	X(LOCK_FLOCK, "FLOCK") \
	X(LOCK_OFD, "OFD")     \
	X(LOCK_LEASE, "LEASE") \
	X(LOCK_DELEG, "DELEG") \
	X(LOCK_OTHER, "OTHER")
static const struct xlat_set lock_kind_set = {
	.prefix = "???",
	XLAT_ITEMS(lock_kinds),
	.kind = XLAT_ENUM,
};

static void lock_kind(const void *row, struct value *v)
{
	value_enum(v, LOCK(row)->kind, &lock_kind_set);
}

static void lock_access(const void *row, struct value *v)
{
	value_word(v, LOCK(row)->write ? "write" : "read");
}

static void lock_waits(const void *row, struct value *v)
{
	value_word(v, LOCK(row)->waits ? "waits" : "held");
}

static void lock_start(const void *row, struct value *v)
{
	value_number(v, VALUE_SIZE, LOCK(row)->start);
}

static void lock_end(const void *row, struct value *v)
{
	if (LOCK(row)->end != UINT64_MAX)
		value_number(v, VALUE_SIZE, LOCK(row)->end);
}

static const struct column pid_columns[] = {
	{ "pid", "process; -1: an open file description", VALUE_INT,
	  COLUMN_DEFAULT, .off = 0, .size = sizeof(pid_t) },
};
static const struct column_set pid_set = COLUMN_SET("process", pid_columns,
						    pid_t);

static void lock_others(const void *row, struct value *v)
{
	const struct file_lock *l = row;

	if (l->n_others)
		value_list(v, l->others, l->n_others, &pid_set);
}

static const struct column lock_columns[] = {
	{ "kind", "POSIX (of a process), OFD, FLOCK, LEASE", VALUE_ENUM,
	  COLUMN_DEFAULT, .get = lock_kind, .set = &lock_kind_set },
	{ "access", "read or write", VALUE_WORD, COLUMN_DEFAULT,
	  .get = lock_access },
	{ "state", "held, or waits", VALUE_WORD, COLUMN_DEFAULT,
	  .get = lock_waits },
	{ "start", "first byte", VALUE_SIZE, COLUMN_DEFAULT,
	  .get = lock_start },
	{ "end", "last byte; none: to the end of the file", VALUE_SIZE,
	  COLUMN_DEFAULT, .get = lock_end },
	{ "others", "of one that waits: who holds it; else who waits",
	  VALUE_LIST, COLUMN_DEFAULT, .get = lock_others, .columns = &pid_set },
};
static const struct column_set lock_set = COLUMN_SET("lock", lock_columns,
						     struct file_lock);

/* io_uring */

static const struct column ring_file_columns[] = {
	{ "index", "its place", VALUE_UINT, COLUMN_DEFAULT,
	  COLUMN_OF(struct fdinfo_file, index) },
	{ "name", "path", VALUE_STRING, COLUMN_DEFAULT,
	  COLUMN_OF(struct fdinfo_file, name) },
};
static const struct column_set ring_file_set =
	COLUMN_SET("registered file", ring_file_columns, struct fdinfo_file);

static const struct column ring_buffer_columns[] = {
	{ "address", "in the process", VALUE_HEX, COLUMN_DEFAULT,
	  COLUMN_OF(struct fdinfo_buffer, address) },
	{ "len", "bytes", VALUE_SIZE, COLUMN_DEFAULT,
	  COLUMN_OF(struct fdinfo_buffer, len) },
};
static const struct column_set ring_buffer_set = COLUMN_SET(
	"registered buffer", ring_buffer_columns, struct fdinfo_buffer);

/* The rows themselves */

static void get_pid(const void *row, struct value *v)
{
	value_int(v, ROW(row)->task->tgid);
}

static void get_tid(const void *row, struct value *v)
{
	value_int(v, ROW(row)->tid);
}

static void get_ppid(const void *row, struct value *v)
{
	value_int(v, ROW(row)->task->ppid);
}

static void get_pgid(const void *row, struct value *v)
{
	value_int(v, ROW(row)->task->pgid);
}

static void get_uid(const void *row, struct value *v)
{
	value_uint(v, ROW(row)->task->euid);
}

static void get_command(const void *row, struct value *v)
{
	value_string(v, ROW(row)->task->comm);
}

static void get_fd(const void *row, struct value *v)
{
	get_fd_of(row, v);
}

static void get_use(const void *row, struct value *v)
{
	value_enum(v, ROW(row)->use, &file_use_set);
}

static void get_access(const void *row, struct value *v)
{
	value_word(v, files_access(row));
}

/* The letter that lsof has behind the access mode. */
static void get_lock(const void *row, struct value *v)
{
	static const struct {
		char letter;
		const char *word;
	} words[] = { { 'R', "R" }, { 'W', "W" }, { 'r', "r" }, { 'w', "w" } };

	for (size_t i = 0; i < ARRAY_SIZE(words); i++)
		if (ROW(row)->lock == words[i].letter)
			value_word(v, words[i].word);
	if (v->type == VALUE_NONE && ROW(row)->lock_waits)
		value_word(v, "waits");
}

static void get_locks(const void *row, struct value *v)
{
	if (ROW(row)->n_locks)
		value_list(v, ROW(row)->locks, ROW(row)->n_locks, &lock_set);
}

static void get_device(const void *row, struct value *v)
{
	if (ROW(row)->have & FILE_HAVE_DEV)
		value_number(v, VALUE_DEV, ROW(row)->dev);
}

static void get_rdev(const void *row, struct value *v)
{
	if (ROW(row)->type == FILE_CHR || ROW(row)->type == FILE_BLK)
		value_number(v, VALUE_DEV, ROW(row)->rdev);
}

static void get_inode(const void *row, struct value *v)
{
	if (ROW(row)->have & FILE_HAVE_INO)
		value_uint(v, ROW(row)->ino);
}

/* Of what has one: neither of pipes nor of devices. */
static bool has_size(const struct open_file *o)
{
	return o->have & FILE_HAVE_STAT &&
	       (o->type == FILE_REG || o->type == FILE_DIR ||
		o->type == FILE_MEMFD || o->type == FILE_LNK);
}

static void get_size(const void *row, struct value *v)
{
	if (has_size(row))
		value_number(v, VALUE_SIZE, ROW(row)->size);
}

static void get_space(const void *row, struct value *v)
{
	if (has_size(row))
		value_number(v, VALUE_SIZE, ROW(row)->space);
}

static void get_pos(const void *row, struct value *v)
{
	if (ROW(row)->have & FILE_HAVE_INFO)
		value_int(v, ROW(row)->pos);
}

static void get_links(const void *row, struct value *v)
{
	if (ROW(row)->have & FILE_HAVE_STAT)
		value_uint(v, ROW(row)->links);
}

static void get_mode(const void *row, struct value *v)
{
	if (ROW(row)->have & FILE_HAVE_STAT)
		value_number(v, VALUE_OCTAL, ROW(row)->mode);
}

static void get_flags(const void *row, struct value *v)
{
	if (ROW(row)->have & FILE_HAVE_INFO)
		value_flags(v, ROW(row)->flags, &xlat_open_flags);
}

static void get_cloexec(const void *row, struct value *v)
{
	if (ROW(row)->have & FILE_HAVE_INFO)
		value_bool(v, ROW(row)->flags & O_CLOEXEC);
}

static void get_deleted(const void *row, struct value *v)
{
	value_bool(v, ROW(row)->deleted);
}

static void get_mnt_id(const void *row, struct value *v)
{
	if (ROW(row)->mnt_id >= 0)
		value_int(v, ROW(row)->mnt_id);
}

static void get_fs(const void *row, struct value *v)
{
	if (ROW(row)->mount)
		value_string(v, ROW(row)->mount->type);
}

static void get_mount(const void *row, struct value *v)
{
	if (ROW(row)->mount && *ROW(row)->mount->point)
		value_string(v, ROW(row)->mount->point);
}

static void get_source(const void *row, struct value *v)
{
	if (ROW(row)->mount && *ROW(row)->mount->point)
		value_string(v, ROW(row)->mount->source);
}

static void get_refused(const void *row, struct value *v)
{
	if (ROW(row)->refused_call)
		value_refused(v, ROW(row)->refused_call, ROW(row)->refused);
}

static void put_holders(const struct file_holders *h, struct value *v)
{
	if (h->n)
		value_list(v, h->files, h->n, &holder_set);
}

static void get_peers(const void *row, struct value *v)
{
	put_holders(&ROW(row)->peers, v);
}

static void get_shared(const void *row, struct value *v)
{
	put_holders(&ROW(row)->shared, v);
}

static void get_others(const void *row, struct value *v)
{
	put_holders(&ROW(row)->others, v);
}

/* What fdinfo says, if it is of this kind. */
static const struct fdinfo *info_of(const void *row, enum fdinfo_kind kind)
{
	const struct fdinfo *i = ROW(row)->info;

	return i && i->kind == kind ? i : NULL;
}

static void get_watches(const void *row, struct value *v)
{
	const struct fdinfo *i = info_of(row, FDINFO_EPOLL);

	if (i)
		value_list(v, i->watches, i->n_watches, &watch_set);
	else if (ROW(row)->type == FILE_EPOLL && ROW(row)->info)
		value_list(v, NULL, 0, &watch_set);
}

static void get_marks(const void *row, struct value *v)
{
	const struct fdinfo *i = ROW(row)->info;

	if (i && (i->kind == FDINFO_INOTIFY || i->kind == FDINFO_FANOTIFY))
		value_list(v, i->marks, i->n_marks,
			   i->kind == FDINFO_INOTIFY ? &mark_set : &fan_set);
}

#define INFO_NUMBER(name, KIND, type, expr)                           \
	static void get_##name(const void *row, struct value *v)      \
	{                                                             \
		const struct fdinfo *i = info_of(row, FDINFO_##KIND); \
		if (i)                                                \
			value_number(v, type, expr);                  \
	}

INFO_NUMBER(eventfd_count, EVENTFD, VALUE_UINT, i->eventfd.count)
INFO_NUMBER(timer_value, TIMERFD, VALUE_NS, i->timerfd.value)
INFO_NUMBER(timer_interval, TIMERFD, VALUE_NS, i->timerfd.interval)
INFO_NUMBER(timer_ticks, TIMERFD, VALUE_UINT, i->timerfd.ticks)
INFO_NUMBER(sq_entries, URING, VALUE_UINT, i->uring.sq_mask + 1)
INFO_NUMBER(sq_waiting, URING, VALUE_UINT,
	    (uint32_t)(i->uring.sq_tail - i->uring.sq_head))
INFO_NUMBER(cq_entries, URING, VALUE_UINT, i->uring.cq_mask + 1)
INFO_NUMBER(cq_waiting, URING, VALUE_UINT,
	    (uint32_t)(i->uring.cq_tail - i->uring.cq_head))
INFO_NUMBER(scm_fds, SOCKET, VALUE_UINT, i->scm_fds)

static void get_eventfd_id(const void *row, struct value *v)
{
	const struct fdinfo *i = info_of(row, FDINFO_EVENTFD);

	if (i && i->eventfd.id >= 0)
		value_int(v, i->eventfd.id);
}

static void get_semaphore(const void *row, struct value *v)
{
	const struct fdinfo *i = info_of(row, FDINFO_EVENTFD);

	if (i && i->eventfd.semaphore >= 0)
		value_bool(v, i->eventfd.semaphore);
}

static void get_timer_clock(const void *row, struct value *v)
{
	const struct fdinfo *i = info_of(row, FDINFO_TIMERFD);

	if (i)
		value_enum(v, i->timerfd.clock, &xlat_clock_id);
}

static void get_sigmask(const void *row, struct value *v)
{
	const struct fdinfo *i = info_of(row, FDINFO_SIGNALFD);

	if (i)
		value_flags(v, i->sigmask, &task_signal_set);
}

static void get_target_pid(const void *row, struct value *v)
{
	const struct fdinfo *i = info_of(row, FDINFO_PIDFD);

	if (i)
		value_int(v, i->pidfd.pid);
}

static void get_ring_files(const void *row, struct value *v)
{
	const struct fdinfo *i = info_of(row, FDINFO_URING);

	if (i && i->uring.shown_files)
		value_list(v, i->uring.files, i->uring.shown_files,
			   &ring_file_set);
}

static void get_ring_buffers(const void *row, struct value *v)
{
	const struct fdinfo *i = info_of(row, FDINFO_URING);

	if (i && i->uring.shown_buffers)
		value_list(v, i->uring.buffers, i->uring.shown_buffers,
			   &ring_buffer_set);
}

static void get_bpf_id(const void *row, struct value *v)
{
	const struct fdinfo *i = ROW(row)->info;

	if (i && (i->kind == FDINFO_BPF_MAP || i->kind == FDINFO_BPF_LINK))
		value_uint(v, i->bpf.id);
	else if (i && i->kind == FDINFO_BPF_PROG)
		value_uint(v, i->bpf.prog_id);
}

static void get_bpf_type(const void *row, struct value *v)
{
	const struct fdinfo *i = ROW(row)->info;

	if (!i)
		return;
	if (i->kind == FDINFO_BPF_MAP)
		value_enum(v, i->bpf.type, &xlat_bpf_map_type);
	else if (i->kind == FDINFO_BPF_PROG)
		value_enum(v, i->bpf.type, &xlat_bpf_prog_type);
	else if (i->kind == FDINFO_BPF_LINK)
		value_string(v, i->bpf.link_type);
}

static void get_tty_index(const void *row, struct value *v)
{
	const struct fdinfo *i = info_of(row, FDINFO_TTY);

	if (i)
		value_int(v, i->tty_index);
}

static void get_interface(const void *row, struct value *v)
{
	const struct fdinfo *i = info_of(row, FDINFO_TUN);

	if (i)
		value_string(v, i->tun);
}

static void get_protocol(const void *row, struct value *v)
{
	if (ROW(row)->socket)
		value_word(v, files_socket_proto(ROW(row)->socket));
	else if (ROW(row)->socket_proto)
		value_word(v, ROW(row)->socket_proto);
}

static void get_state(const void *row, struct value *v)
{
	if (ROW(row)->socket)
		value_word(v, files_socket_state(ROW(row)->socket));
}

static bool has_addresses(const struct open_file *o)
{
	return o->socket &&
	       (o->socket->family == AF_INET || o->socket->family == AF_INET6 ||
		(o->socket->family == AF_UNIX));
}

static void put_addr(const struct fd_addr *a, struct value *v)
{
	if (a->family != AF_UNIX || a->path)
		value_addr(v, a);
}

static void get_local(const void *row, struct value *v)
{
	if (has_addresses(row))
		put_addr(&ROW(row)->socket->local, v);
}

static void get_remote(const void *row, struct value *v)
{
	const struct sock *s = ROW(row)->socket;

	if (!has_addresses(row))
		return;
	if (s->family == AF_UNIX && s->peer_sock)
		put_addr(&s->peer_sock->local, v);
	else if (s->family != AF_UNIX && s->peer.port)
		put_addr(&s->peer, v);
}

#define NUMBER(name, type, help)                        \
	{                                               \
#name, help, type, 0, .get = get_##name \
	}

static const struct column columns[] = {
	{ "pid", "process", VALUE_INT, COLUMN_DEFAULT, .get = get_pid },
	{ "command", "name of the process", VALUE_STRING, COLUMN_DEFAULT,
	  .get = get_command },
	{ "user", "effective user", VALUE_STRING, COLUMN_DEFAULT | COLUMN_MINOR,
	  COLUMN_OF(struct open_file, user) },
	{ "fd", "descriptor, or cwd, root, txt (the program), mem (mapped)",
	  VALUE_INT, COLUMN_DEFAULT, .get = get_fd },
	{ "access", "r: reads, w: writes, u: both, -: neither (O_PATH)",
	  VALUE_WORD, COLUMN_DEFAULT, .get = get_access },
	{ "lock", "R W: all of the file, r w: a part; it waits for one",
	  VALUE_WORD, COLUMN_DEFAULT | COLUMN_MINOR, .get = get_lock },
	{ "type", "REG, DIR, pipe, epoll, ...", VALUE_ENUM, COLUMN_DEFAULT,
	  COLUMN_OF(struct open_file, type), .set = &file_type_set },
	{ "size", "bytes of the file", VALUE_SIZE,
	  COLUMN_DEFAULT | COLUMN_MINOR, .get = get_size },
	{ "name", "path, with what is at the other end or waited for",
	  VALUE_STRING, COLUMN_DEFAULT, COLUMN_OF(struct open_file, name) },
	{ "path", "as the kernel names it", VALUE_STRING, 0,
	  COLUMN_OF(struct open_file, path) },
	{ "deleted", "whether it has no name any more", VALUE_BOOL, 0,
	  .get = get_deleted },
	{ "space", "bytes of the file system that it takes", VALUE_SIZE, 0,
	  .get = get_space },
	NUMBER(pos, VALUE_INT, "offset, in bytes"),
	NUMBER(flags, VALUE_FLAGS, "O_NONBLOCK, ... (O_CLOEXEC: FD_CLOEXEC)"),
	{ "device", "of the file system", VALUE_DEV, 0, .get = get_device },
	{ "inode", "number of the inode", VALUE_UINT, 0, .get = get_inode },
	NUMBER(links, VALUE_UINT, "names that it has"),
	{ "mode", "type and permissions", VALUE_OCTAL, 0, .get = get_mode },
	{ "rdev", "which device it is", VALUE_DEV, 0, .get = get_rdev },
	{ "fs", "type of the file system", VALUE_STRING, 0, .get = get_fs },
	{ "mount", "where that is mounted", VALUE_STRING, 0, .get = get_mount },
	{ "source", "what is mounted there", VALUE_STRING, 0,
	  .get = get_source },
	NUMBER(mnt_id, VALUE_INT, "number of the mount"),
	{ "use", "cwd, root, txt, mem, fd", VALUE_ENUM, COLUMN_COSTLY,
	  .get = get_use, .set = &file_use_set },
	{ "cloexec", "whether execve(2) closes it", VALUE_BOOL, COLUMN_COSTLY,
	  .get = get_cloexec },
	NUMBER(uid, VALUE_UINT, "effective user, as a number"),
	NUMBER(tid, VALUE_INT, "thread whose table of descriptors it is"),
	NUMBER(ppid, VALUE_INT, "parent process"),
	NUMBER(pgid, VALUE_INT, "process group"),
	{ "peers", "who has the other end of a pipe, terminal, unix socket",
	  VALUE_LIST, 0, .get = get_peers, .columns = &holder_set },
	{ "shared", "who shares the open file description", VALUE_LIST,
	  COLUMN_COSTLY, .get = get_shared, .columns = &holder_set },
	{ "others", "who has the same file, opened apart", VALUE_LIST,
	  COLUMN_COSTLY, .get = get_others, .columns = &holder_set },
	{ "locks", "held and waited for", VALUE_LIST, 0, .get = get_locks,
	  .columns = &lock_set },
	{ "watches", "epoll: the set", VALUE_LIST, 0, .get = get_watches,
	  .columns = &watch_set },
	{ "marks", "inotify, fanotify: what is looked at", VALUE_LIST, 0,
	  .get = get_marks, .columns = &mark_set },
	NUMBER(eventfd_count, VALUE_UINT, "counter of an eventfd"),
	NUMBER(eventfd_id, VALUE_INT, "which eventfd it is"),
	NUMBER(semaphore, VALUE_BOOL, "eventfd: EFD_SEMAPHORE"),
	{ "timer_clock", "timerfd: its clock", VALUE_ENUM, 0,
	  .get = get_timer_clock, .set = &xlat_clock_id },
	NUMBER(timer_value, VALUE_NS, "timerfd: time left"),
	NUMBER(timer_interval, VALUE_NS, "timerfd: repeated after"),
	NUMBER(timer_ticks, VALUE_UINT, "timerfd: expired and not read"),
	{ "sigmask", "signalfd: signals it takes", VALUE_FLAGS, 0,
	  .get = get_sigmask, .set = &task_signal_set },
	NUMBER(target_pid, VALUE_INT, "pidfd: whose; -1: it has ended"),
	NUMBER(sq_entries, VALUE_UINT, "io_uring: size of the submission ring"),
	NUMBER(sq_waiting, VALUE_UINT, "io_uring: not taken by the kernel yet"),
	NUMBER(cq_entries, VALUE_UINT, "io_uring: size of the completion ring"),
	NUMBER(cq_waiting, VALUE_UINT, "io_uring: not taken by the process"),
	{ "ring_files", "io_uring: registered files", VALUE_LIST, 0,
	  .get = get_ring_files, .columns = &ring_file_set },
	{ "ring_buffers", "io_uring: registered buffers", VALUE_LIST, 0,
	  .get = get_ring_buffers, .columns = &ring_buffer_set },
	{ "bpf_type", "BPF map, program or link: its type", VALUE_ENUM, 0,
	  .get = get_bpf_type, .set = &xlat_bpf_map_type },
	NUMBER(bpf_id, VALUE_UINT, "BPF: its number, as bpftool(8) has it"),
	NUMBER(protocol, VALUE_WORD, "of a socket: TCP, UDPv6, UNIX-STREAM"),
	NUMBER(state, VALUE_WORD, "of a socket: LISTEN, ESTABLISHED"),
	NUMBER(local, VALUE_ADDR, "address of this end"),
	NUMBER(remote, VALUE_ADDR, "address of the other end"),
	NUMBER(scm_fds, VALUE_UINT, "unix socket: descriptors in flight"),
	NUMBER(tty_index, VALUE_INT, "ptmx: the slave is /dev/pts/N"),
	{ "interface", "TUN: its interface", VALUE_STRING, 0,
	  .get = get_interface },
	{ "refused", "what could not be read, and why", VALUE_REFUSED, 0,
	  .get = get_refused },
};

const struct column_set files_columns = COLUMN_SET("open file", columns,
						   struct open_file);
