/* SPDX-License-Identifier: BSD-2-Clause */
/* What `ringside files` can show of an open file. */
#include "cmd/files_columns.h"

#include <fcntl.h>
#include <sys/socket.h>

#include "basic/cleanup.h"
#include "cmd/files_lists.h"
#include "snapshot/task_sets.h"
#include "syscall/xlat/bpf.h"
#include "syscall/xlat/file.h"
#include "syscall/xlat/time.h"

#define ROW(row) ((const struct open_file *)(row))

void files_get_fd(const struct open_file *o, struct value *v)
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
	files_get_fd(row, v);
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
		value_list(v, ROW(row)->locks, ROW(row)->n_locks, &files_locks);
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
		value_list(v, h->files, h->n, &files_holders);
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
		value_list(v, i->watches, i->n_watches, &files_watches);
	else if (ROW(row)->type == FILE_EPOLL && ROW(row)->info)
		value_list(v, NULL, 0, &files_watches);
}

static void get_marks(const void *row, struct value *v)
{
	const struct fdinfo *i = ROW(row)->info;

	if (i && (i->kind == FDINFO_INOTIFY || i->kind == FDINFO_FANOTIFY))
		value_list(v, i->marks, i->n_marks,
			   i->kind == FDINFO_INOTIFY ? &files_marks :
						       &files_fan_marks);
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
			   &files_ring_files);
}

static void get_ring_buffers(const void *row, struct value *v)
{
	const struct fdinfo *i = info_of(row, FDINFO_URING);

	if (i && i->uring.shown_buffers)
		value_list(v, i->uring.buffers, i->uring.shown_buffers,
			   &files_ring_buffers);
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
	  VALUE_LIST, 0, .get = get_peers, .columns = &files_holders },
	{ "shared", "who shares the open file description", VALUE_LIST,
	  COLUMN_COSTLY, .get = get_shared, .columns = &files_holders },
	{ "others", "who has the same file, opened apart", VALUE_LIST,
	  COLUMN_COSTLY, .get = get_others, .columns = &files_holders },
	{ "locks", "held and waited for", VALUE_LIST, 0, .get = get_locks,
	  .columns = &files_locks },
	{ "watches", "epoll: the set", VALUE_LIST, 0, .get = get_watches,
	  .columns = &files_watches },
	{ "marks", "inotify, fanotify: what is looked at", VALUE_LIST, 0,
	  .get = get_marks, .columns = &files_marks },
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
	  .get = get_ring_files, .columns = &files_ring_files },
	{ "ring_buffers", "io_uring: registered buffers", VALUE_LIST, 0,
	  .get = get_ring_buffers, .columns = &files_ring_buffers },
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
