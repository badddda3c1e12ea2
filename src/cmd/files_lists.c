/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Lists within a row of `ringside files`: who else has the file, what an epoll
 * or an inotify looks at, locks, what is registered with an io_uring.
 */
#include "cmd/files_lists.h"

#include <sys/sysmacros.h>

#include "basic/cleanup.h"
#include "cmd/files_columns.h"
#include "snapshot/fd.h"
#include "syscall/xlat/file.h"
#include "syscall/xlat/poll.h"

/* Who else has it: a list of pointers to open files */

#define HOLDER(row) (*(const struct open_file *const *)(row))

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
	files_get_fd(HOLDER(row), v);
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
const struct column_set files_holders = {
	.what = "holder",
	.columns = holder_columns,
	.n = ARRAY_SIZE(holder_columns),
	.row_size = sizeof(struct open_file *),
	.brief = "/",
};

/* As fdinfo has devices. */
static dev_t device_of(uint32_t kernel_dev)
{
	return makedev(kernel_dev >> 20, kernel_dev & 0xfffff);
}

/* epoll */

#define WATCH(row) ((const struct fdinfo_watch *)(row))

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
const struct column_set files_watches =
	COLUMN_SET("watched descriptor", watch_columns, struct fdinfo_watch);

/* inotify, fanotify */

#define MARK(row) ((const struct fdinfo_mark *)(row))

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
const struct column_set files_marks = COLUMN_SET("watch", mark_columns,
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
const struct column_set files_fan_marks = COLUMN_SET("mark", fan_columns,
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
const struct column_set files_locks = COLUMN_SET("lock", lock_columns,
						 struct file_lock);

/* io_uring */

static const struct column ring_file_columns[] = {
	{ "index", "its place", VALUE_UINT, COLUMN_DEFAULT,
	  COLUMN_OF(struct fdinfo_file, index) },
	{ "name", "path", VALUE_STRING, COLUMN_DEFAULT,
	  COLUMN_OF(struct fdinfo_file, name) },
};
const struct column_set files_ring_files =
	COLUMN_SET("registered file", ring_file_columns, struct fdinfo_file);

static const struct column ring_buffer_columns[] = {
	{ "address", "in the process", VALUE_HEX, COLUMN_DEFAULT,
	  COLUMN_OF(struct fdinfo_buffer, address) },
	{ "len", "bytes", VALUE_SIZE, COLUMN_DEFAULT,
	  COLUMN_OF(struct fdinfo_buffer, len) },
};
const struct column_set files_ring_buffers = COLUMN_SET(
	"registered buffer", ring_buffer_columns, struct fdinfo_buffer);
