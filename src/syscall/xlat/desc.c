/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of flags and constants of calls on descriptors: fcntl(2), splice(2). */
#include "syscall/xlat/desc.h"

static const struct xlat whence[] = {
	{ 0, "SEEK_SET" },
	{ 1, "SEEK_CUR" },
	{ 2, "SEEK_END" },
	{ 3, "SEEK_DATA" },
	{ 4, "SEEK_HOLE" },
};

const struct xlat_set xlat_whence = {
	.prefix = "SEEK_???",
	XLAT_ITEMS(whence),
	.kind = XLAT_ENUM,
};

static const struct xlat fcntl_cmd[] = {
	{ 0, "F_DUPFD" },
	{ 1, "F_GETFD" },
	{ 2, "F_SETFD" },
	{ 3, "F_GETFL" },
	{ 4, "F_SETFL" },
	{ 5, "F_GETLK" },
	{ 6, "F_SETLK" },
	{ 7, "F_SETLKW" },
	{ 8, "F_SETOWN" },
	{ 9, "F_GETOWN" },
	{ 0xa, "F_SETSIG" },
	{ 0xb, "F_GETSIG" },
	{ 0xc, "F_GETLK64" },
	{ 0xd, "F_SETLK64" },
	{ 0xe, "F_SETLKW64" },
	{ 0xf, "F_SETOWN_EX" },
	{ 0x10, "F_GETOWN_EX" },
	{ 0x11, "F_GETOWNER_UIDS" },
	{ 0x24, "F_OFD_GETLK" },
	{ 0x25, "F_OFD_SETLK" },
	{ 0x26, "F_OFD_SETLKW" },
	{ 0x400, "F_SETLEASE" },
	{ 0x401, "F_GETLEASE" },
	{ 0x402, "F_NOTIFY" },
	{ 0x403, "F_DUPFD_QUERY" },
	{ 0x404, "F_CREATED_QUERY" },
	{ 0x405, "F_CANCELLK" },
	{ 0x406, "F_DUPFD_CLOEXEC" },
	{ 0x407, "F_SETPIPE_SZ" },
	{ 0x408, "F_GETPIPE_SZ" },
	{ 0x409, "F_ADD_SEALS" },
	{ 0x40a, "F_GET_SEALS" },
	{ 0x40b, "F_GET_RW_HINT" },
	{ 0x40c, "F_SET_RW_HINT" },
	{ 0x40d, "F_GET_FILE_RW_HINT" },
	{ 0x40e, "F_SET_FILE_RW_HINT" },
	{ 0x40f, "F_GETDELEG" },
	{ 0x410, "F_SETDELEG" },
};

const struct xlat_set xlat_fcntl_cmd = {
	.prefix = "F_???",
	XLAT_ITEMS(fcntl_cmd),
	.kind = XLAT_ENUM,
};

static const struct xlat fd_flags[] = {
	{ 1, "FD_CLOEXEC" },
};

const struct xlat_set xlat_fd_flags = {
	.prefix = "FD_???",
	XLAT_ITEMS(fd_flags),
	.kind = XLAT_FLAGS,
};

static const struct xlat lock_type[] = {
	{ 0, "F_RDLCK" },
	{ 1, "F_WRLCK" },
	{ 2, "F_UNLCK" },
	{ 4, "F_EXLCK" },
	{ 8, "F_SHLCK" },
};

const struct xlat_set xlat_lock_type = {
	.prefix = "F_???",
	XLAT_ITEMS(lock_type),
	.kind = XLAT_ENUM,
};

static const struct xlat seals[] = {
	{ 1, "F_SEAL_SEAL" },
	{ 2, "F_SEAL_SHRINK" },
	{ 4, "F_SEAL_GROW" },
	{ 8, "F_SEAL_WRITE" },
	{ 0x10, "F_SEAL_FUTURE_WRITE" },
	{ 0x20, "F_SEAL_EXEC" },
};

const struct xlat_set xlat_seals = {
	.prefix = "F_SEAL_???",
	XLAT_ITEMS(seals),
	.kind = XLAT_FLAGS,
};

static const struct xlat owner_type[] = {
	{ 0, "F_OWNER_TID" },
	{ 1, "F_OWNER_PID" },
	{ 2, "F_OWNER_PGRP" },
};

const struct xlat_set xlat_owner_type = {
	.prefix = "F_OWNER_???",
	XLAT_ITEMS(owner_type),
	.kind = XLAT_ENUM,
};

static const struct xlat notify[] = {
	{ 1, "DN_ACCESS" },
	{ 2, "DN_MODIFY" },
	{ 4, "DN_CREATE" },
	{ 8, "DN_DELETE" },
	{ 0x10, "DN_RENAME" },
	{ 0x20, "DN_ATTRIB" },
	{ 0x80000000, "DN_MULTISHOT" },
};

const struct xlat_set xlat_notify = {
	.prefix = "DN_???",
	XLAT_ITEMS(notify),
	.kind = XLAT_FLAGS,
};

static const struct xlat rw_hint[] = {
	{ 0, "RWH_WRITE_LIFE_NOT_SET" },
	{ 1, "RWH_WRITE_LIFE_NONE" },
	{ 2, "RWH_WRITE_LIFE_SHORT" },
	{ 3, "RWH_WRITE_LIFE_MEDIUM" },
	{ 4, "RWH_WRITE_LIFE_LONG" },
	{ 5, "RWH_WRITE_LIFE_EXTREME" },
};

const struct xlat_set xlat_rw_hint = {
	.prefix = "RWH_WRITE_LIFE_???",
	XLAT_ITEMS(rw_hint),
	.kind = XLAT_ENUM,
};

static const struct xlat rwf[] = {
	{ 1, "RWF_HIPRI" },
	{ 2, "RWF_DSYNC" },
	{ 4, "RWF_SYNC" },
	{ 8, "RWF_NOWAIT" },
	{ 0x10, "RWF_APPEND" },
	{ 0x20, "RWF_NOAPPEND" },
	{ 0x40, "RWF_ATOMIC" },
	{ 0x80, "RWF_DONTCACHE" },
	{ 0x100, "RWF_NOSIGNAL" },
};

const struct xlat_set xlat_rwf = {
	.prefix = "RWF_???",
	XLAT_ITEMS(rwf),
	.kind = XLAT_FLAGS,
};

static const struct xlat splice[] = {
	{ 1, "SPLICE_F_MOVE" },
	{ 2, "SPLICE_F_NONBLOCK" },
	{ 4, "SPLICE_F_MORE" },
	{ 8, "SPLICE_F_GIFT" },
};

const struct xlat_set xlat_splice = {
	.prefix = "SPLICE_F_???",
	XLAT_ITEMS(splice),
	.kind = XLAT_FLAGS,
};

static const struct xlat falloc[] = {
	{ 1, "FALLOC_FL_KEEP_SIZE" },
	{ 2, "FALLOC_FL_PUNCH_HOLE" },
	{ 4, "FALLOC_FL_NO_HIDE_STALE" },
	{ 8, "FALLOC_FL_COLLAPSE_RANGE" },
	{ 0x10, "FALLOC_FL_ZERO_RANGE" },
	{ 0x20, "FALLOC_FL_INSERT_RANGE" },
	{ 0x40, "FALLOC_FL_UNSHARE_RANGE" },
	{ 0x80, "FALLOC_FL_WRITE_ZEROES" },
};

const struct xlat_set xlat_falloc = {
	.prefix = "FALLOC_FL_???",
	XLAT_ITEMS(falloc),
	.kind = XLAT_FLAGS,
};

static const struct xlat fadvise[] = {
	{ 0, "POSIX_FADV_NORMAL" },
	{ 1, "POSIX_FADV_RANDOM" },
	{ 2, "POSIX_FADV_SEQUENTIAL" },
	{ 3, "POSIX_FADV_WILLNEED" },
	{ 4, "POSIX_FADV_DONTNEED" },
	{ 5, "POSIX_FADV_NOREUSE" },
};

const struct xlat_set xlat_fadvise = {
	.prefix = "POSIX_FADV_???",
	XLAT_ITEMS(fadvise),
	.kind = XLAT_ENUM,
};

static const struct xlat sync_range[] = {
	{ 1, "SYNC_FILE_RANGE_WAIT_BEFORE" },
	{ 2, "SYNC_FILE_RANGE_WRITE" },
	{ 4, "SYNC_FILE_RANGE_WAIT_AFTER" },
};

const struct xlat_set xlat_sync_range = {
	.prefix = "SYNC_FILE_RANGE_???",
	XLAT_ITEMS(sync_range),
	.kind = XLAT_FLAGS,
};

static const struct xlat close_range[] = {
	{ 2, "CLOSE_RANGE_UNSHARE" },
	{ 4, "CLOSE_RANGE_CLOEXEC" },
};

const struct xlat_set xlat_close_range = {
	.prefix = "CLOSE_RANGE_???",
	XLAT_ITEMS(close_range),
	.kind = XLAT_FLAGS,
};

static const struct xlat eventfd[] = {
	{ 1, "EFD_SEMAPHORE" },
	{ 0x80000, "EFD_CLOEXEC" },
	{ 0x800, "EFD_NONBLOCK" },
};

const struct xlat_set xlat_eventfd = {
	.prefix = "EFD_???",
	XLAT_ITEMS(eventfd),
	.kind = XLAT_FLAGS,
};
