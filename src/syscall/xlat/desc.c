/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of flags and constants of calls on descriptors: fcntl(2), splice(2). */
#include "syscall/xlat/desc.h"

#define whence(X) \
	X(0, "SEEK_SET") \
	X(1, "SEEK_CUR") \
	X(2, "SEEK_END") \
	X(3, "SEEK_DATA") \
	X(4, "SEEK_HOLE")

const struct xlat_set xlat_whence = {
	.prefix = "SEEK_???",
	XLAT_ITEMS(whence),
	.kind = XLAT_ENUM,
};

#define fcntl_cmd(X) \
	X(0, "F_DUPFD") \
	X(1, "F_GETFD") \
	X(2, "F_SETFD") \
	X(3, "F_GETFL") \
	X(4, "F_SETFL") \
	X(5, "F_GETLK") \
	X(6, "F_SETLK") \
	X(7, "F_SETLKW") \
	X(8, "F_SETOWN") \
	X(9, "F_GETOWN") \
	X(0xa, "F_SETSIG") \
	X(0xb, "F_GETSIG") \
	X(0xc, "F_GETLK64") \
	X(0xd, "F_SETLK64") \
	X(0xe, "F_SETLKW64") \
	X(0xf, "F_SETOWN_EX") \
	X(0x10, "F_GETOWN_EX") \
	X(0x11, "F_GETOWNER_UIDS") \
	X(0x24, "F_OFD_GETLK") \
	X(0x25, "F_OFD_SETLK") \
	X(0x26, "F_OFD_SETLKW") \
	X(0x400, "F_SETLEASE") \
	X(0x401, "F_GETLEASE") \
	X(0x402, "F_NOTIFY") \
	X(0x403, "F_DUPFD_QUERY") \
	X(0x404, "F_CREATED_QUERY") \
	X(0x405, "F_CANCELLK") \
	X(0x406, "F_DUPFD_CLOEXEC") \
	X(0x407, "F_SETPIPE_SZ") \
	X(0x408, "F_GETPIPE_SZ") \
	X(0x409, "F_ADD_SEALS") \
	X(0x40a, "F_GET_SEALS") \
	X(0x40b, "F_GET_RW_HINT") \
	X(0x40c, "F_SET_RW_HINT") \
	X(0x40d, "F_GET_FILE_RW_HINT") \
	X(0x40e, "F_SET_FILE_RW_HINT") \
	X(0x40f, "F_GETDELEG") \
	X(0x410, "F_SETDELEG")

const struct xlat_set xlat_fcntl_cmd = {
	.prefix = "F_???",
	XLAT_ITEMS(fcntl_cmd),
	.kind = XLAT_ENUM,
};

#define fd_flags(X) \
	X(1, "FD_CLOEXEC")

const struct xlat_set xlat_fd_flags = {
	.prefix = "FD_???",
	XLAT_ITEMS(fd_flags),
	.kind = XLAT_FLAGS,
};

#define lock_type(X) \
	X(0, "F_RDLCK") \
	X(1, "F_WRLCK") \
	X(2, "F_UNLCK") \
	X(4, "F_EXLCK") \
	X(8, "F_SHLCK")

const struct xlat_set xlat_lock_type = {
	.prefix = "F_???",
	XLAT_ITEMS(lock_type),
	.kind = XLAT_ENUM,
};

#define seals(X) \
	X(1, "F_SEAL_SEAL") \
	X(2, "F_SEAL_SHRINK") \
	X(4, "F_SEAL_GROW") \
	X(8, "F_SEAL_WRITE") \
	X(0x10, "F_SEAL_FUTURE_WRITE") \
	X(0x20, "F_SEAL_EXEC")

const struct xlat_set xlat_seals = {
	.prefix = "F_SEAL_???",
	XLAT_ITEMS(seals),
	.kind = XLAT_FLAGS,
};

#define owner_type(X) \
	X(0, "F_OWNER_TID") \
	X(1, "F_OWNER_PID") \
	X(2, "F_OWNER_PGRP")

const struct xlat_set xlat_owner_type = {
	.prefix = "F_OWNER_???",
	XLAT_ITEMS(owner_type),
	.kind = XLAT_ENUM,
};

#define notify(X) \
	X(1, "DN_ACCESS") \
	X(2, "DN_MODIFY") \
	X(4, "DN_CREATE") \
	X(8, "DN_DELETE") \
	X(0x10, "DN_RENAME") \
	X(0x20, "DN_ATTRIB") \
	X(0x80000000, "DN_MULTISHOT")

const struct xlat_set xlat_notify = {
	.prefix = "DN_???",
	XLAT_ITEMS(notify),
	.kind = XLAT_FLAGS,
};

#define rw_hint(X) \
	X(0, "RWH_WRITE_LIFE_NOT_SET") \
	X(1, "RWH_WRITE_LIFE_NONE") \
	X(2, "RWH_WRITE_LIFE_SHORT") \
	X(3, "RWH_WRITE_LIFE_MEDIUM") \
	X(4, "RWH_WRITE_LIFE_LONG") \
	X(5, "RWH_WRITE_LIFE_EXTREME")

const struct xlat_set xlat_rw_hint = {
	.prefix = "RWH_WRITE_LIFE_???",
	XLAT_ITEMS(rw_hint),
	.kind = XLAT_ENUM,
};

#define rwf(X) \
	X(1, "RWF_HIPRI") \
	X(2, "RWF_DSYNC") \
	X(4, "RWF_SYNC") \
	X(8, "RWF_NOWAIT") \
	X(0x10, "RWF_APPEND") \
	X(0x20, "RWF_NOAPPEND") \
	X(0x40, "RWF_ATOMIC") \
	X(0x80, "RWF_DONTCACHE") \
	X(0x100, "RWF_NOSIGNAL")

const struct xlat_set xlat_rwf = {
	.prefix = "RWF_???",
	XLAT_ITEMS(rwf),
	.kind = XLAT_FLAGS,
};

#define splice(X) \
	X(1, "SPLICE_F_MOVE") \
	X(2, "SPLICE_F_NONBLOCK") \
	X(4, "SPLICE_F_MORE") \
	X(8, "SPLICE_F_GIFT")

const struct xlat_set xlat_splice = {
	.prefix = "SPLICE_F_???",
	XLAT_ITEMS(splice),
	.kind = XLAT_FLAGS,
};

#define falloc(X) \
	X(1, "FALLOC_FL_KEEP_SIZE") \
	X(2, "FALLOC_FL_PUNCH_HOLE") \
	X(4, "FALLOC_FL_NO_HIDE_STALE") \
	X(8, "FALLOC_FL_COLLAPSE_RANGE") \
	X(0x10, "FALLOC_FL_ZERO_RANGE") \
	X(0x20, "FALLOC_FL_INSERT_RANGE") \
	X(0x40, "FALLOC_FL_UNSHARE_RANGE") \
	X(0x80, "FALLOC_FL_WRITE_ZEROES")

const struct xlat_set xlat_falloc = {
	.prefix = "FALLOC_FL_???",
	XLAT_ITEMS(falloc),
	.kind = XLAT_FLAGS,
};

#define fadvise(X) \
	X(0, "POSIX_FADV_NORMAL") \
	X(1, "POSIX_FADV_RANDOM") \
	X(2, "POSIX_FADV_SEQUENTIAL") \
	X(3, "POSIX_FADV_WILLNEED") \
	X(4, "POSIX_FADV_DONTNEED") \
	X(5, "POSIX_FADV_NOREUSE")

const struct xlat_set xlat_fadvise = {
	.prefix = "POSIX_FADV_???",
	XLAT_ITEMS(fadvise),
	.kind = XLAT_ENUM,
};

#define sync_range(X) \
	X(1, "SYNC_FILE_RANGE_WAIT_BEFORE") \
	X(2, "SYNC_FILE_RANGE_WRITE") \
	X(4, "SYNC_FILE_RANGE_WAIT_AFTER")

const struct xlat_set xlat_sync_range = {
	.prefix = "SYNC_FILE_RANGE_???",
	XLAT_ITEMS(sync_range),
	.kind = XLAT_FLAGS,
};

#define close_range(X) \
	X(2, "CLOSE_RANGE_UNSHARE") \
	X(4, "CLOSE_RANGE_CLOEXEC")

const struct xlat_set xlat_close_range = {
	.prefix = "CLOSE_RANGE_???",
	XLAT_ITEMS(close_range),
	.kind = XLAT_FLAGS,
};

#define eventfd(X) \
	X(1, "EFD_SEMAPHORE") \
	X(0x80000, "EFD_CLOEXEC") \
	X(0x800, "EFD_NONBLOCK")

const struct xlat_set xlat_eventfd = {
	.prefix = "EFD_???",
	XLAT_ITEMS(eventfd),
	.kind = XLAT_FLAGS,
};
