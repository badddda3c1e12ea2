/* SPDX-License-Identifier: BSD-2-Clause */
/* Descriptors: reading, writing, duplicating, pipes, fcntl, ioctl. */
#include "syscall/layout/file.h"
#include "syscall/layout/ioctl.h"
#include "syscall/table.h"
#include "syscall/xlat/desc.h"
#include "syscall/xlat/file.h"

#define FILES	(SC_DESC | SC_FILE_MANAGEMENT)
#define DEVICES (SC_DESC | SC_DEVICE_MANAGEMENT)
#define TALK	(SC_DESC | SC_COMMUNICATION)

#define FD { "fd", ARG_FD }

static const struct field fd_elem = { NULL, ARG_FD, .type = T_S32 };
static const struct field loff_elem = { NULL, ARG_LOFF, .type = T_S64 };
/* off_t as the ABI's kernel side has it. */
static const struct field off_elem = { NULL, ARG_LONG, .type = T_KLONG };

/* reading and writing */

#define READ_BUF                                                               \
	{ "buf", ARG_BUF, .dir = DIR_OUT, .len = LEN_RET(2) },                 \
		{ "count", ARG_ULONG }
#define WRITE_BUF { "buf", ARG_BUF, .len = LEN_ARG(2) }, { "count", ARG_ULONG }
#define READ_IOV                                                               \
	{ "iov", ARG_IOVEC, .dir = DIR_OUT, .len = LEN_ARG(2) },               \
		{ "iovcnt", ARG_ULONG }
#define WRITE_IOV                                                              \
	{ "iov", ARG_IOVEC, .len = LEN_ARG(2) }, { "iovcnt", ARG_ULONG }
#define OFFSET { "offset", ARG_LOFF }
/*
 * The position is in two registers in 32-bit kernels, and so it is at 64
 * bits: the fifth register is skipped.
 */
#define RWF { "flags", ARG_FLAGS, .reg = 6, .xlat = &xlat_rwf }
/* x32 has the position in one register: sys_preadv64v2. */
#define RWF_X32 { "flags", ARG_FLAGS, .xlat = &xlat_rwf }

SYSENT(read) = {
	.name = "read", .classes = FILES, ARGS(FD, READ_BUF),
};

SYSENT(write) = {
	.name = "write", .classes = FILES, ARGS(FD, WRITE_BUF),
};

SYSENT(pread64) = {
	.name = "pread64", .classes = FILES, ARGS(FD, READ_BUF, OFFSET),
};

SYSENT(pwrite64) = {
	.name = "pwrite64", .classes = FILES, ARGS(FD, WRITE_BUF, OFFSET),
};

SYSENT(readv) = {
	.name = "readv", .classes = FILES, ARGS(FD, READ_IOV),
};

SYSENT(writev) = {
	.name = "writev", .classes = FILES, ARGS(FD, WRITE_IOV),
};

SYSENT(preadv) = {
	.name = "preadv", .classes = FILES, ARGS(FD, READ_IOV, OFFSET),
};

SYSENT(pwritev) = {
	.name = "pwritev", .classes = FILES, ARGS(FD, WRITE_IOV, OFFSET),
};

SYSENT(preadv2) = {
	.name = "preadv2", .classes = FILES,
	ARGS(FD, READ_IOV, OFFSET, RWF),
};

SYSENT(pwritev2) = {
	.name = "pwritev2", .classes = FILES,
	ARGS(FD, WRITE_IOV, OFFSET, RWF),
};

SYSENT(preadv2_x32) = {
	.name = "preadv2", .classes = FILES,
	ARGS(FD, READ_IOV, OFFSET, RWF_X32),
};

SYSENT(pwritev2_x32) = {
	.name = "pwritev2", .classes = FILES,
	ARGS(FD, WRITE_IOV, OFFSET, RWF_X32),
};

SYSENT(lseek) = {
	.name = "lseek", .classes = FILES, .ret = RET_LOFF,
	ARGS( FD, { "offset", ARG_LONG },
		  { "whence", ARG_ENUM, .xlat = &xlat_whence } ),
};

/* from descriptor to descriptor */

SYSENT(sendfile) = {
	.name = "sendfile",
	.classes = SC_DESC | SC_NETWORK | SC_FILE_MANAGEMENT,
	ARGS(
		{ "out_fd", ARG_FD },
		{ "in_fd", ARG_FD },
		{ "offset", ARG_INOUT, .dir = DIR_INOUT, .elem = &off_elem },
		{ "count", ARG_ULONG }
	),
};

#define POSITION(name) \
	{ name, ARG_ARRAY, .len = LEN_CONST(1), .elem = &loff_elem }
#define SPLICE_FLAGS { "flags", ARG_FLAGS, .xlat = &xlat_splice }

SYSENT(copy_file_range) = {
	.name = "copy_file_range", .classes = FILES,
	ARGS(
		{ "fd_in", ARG_FD }, POSITION("off_in"),
		{ "fd_out", ARG_FD }, POSITION("off_out"),
		{ "len", ARG_ULONG }, { "flags", ARG_UINT }
	),
};

SYSENT(splice) = {
	.name = "splice", .classes = TALK,
	ARGS(
		{ "fd_in", ARG_FD }, POSITION("off_in"),
		{ "fd_out", ARG_FD }, POSITION("off_out"),
		{ "len", ARG_ULONG }, SPLICE_FLAGS
	),
};

SYSENT(tee) = {
	.name = "tee", .classes = TALK,
	ARGS( { "fd_in", ARG_FD }, { "fd_out", ARG_FD },
		  { "len", ARG_ULONG }, SPLICE_FLAGS ),
};

SYSENT(vmsplice) = {
	.name = "vmsplice", .classes = TALK,
	ARGS( FD, { "iov", ARG_IOVEC, .len = LEN_ARG(2) },
		  { "nr_segs", ARG_ULONG }, SPLICE_FLAGS ),
};

/* the table of descriptors */

SYSENT(close) = {
	.name = "close", .classes = FILES, ARGS(FD),
};

SYSENT(close_range) = {
	.name = "close_range", .classes = SC_FILE_MANAGEMENT,
	ARGS( { "first", ARG_UINT }, { "last", ARG_UINT },
		  { "flags", ARG_FLAGS, .xlat = &xlat_close_range } ),
};

SYSENT(dup) = {
	.name = "dup", .classes = FILES, .ret = RET_FD,
	ARGS({ "oldfd", ARG_FD }),
};

SYSENT(dup2) = {
	.name = "dup2", .classes = FILES, .ret = RET_FD,
	ARGS({ "oldfd", ARG_FD }, { "newfd", ARG_FD }),
};

SYSENT(dup3) = {
	.name = "dup3", .classes = FILES, .ret = RET_FD,
	ARGS( { "oldfd", ARG_FD }, { "newfd", ARG_FD },
		  { "flags", ARG_FLAGS, .xlat = &xlat_open_mode_flags } ),
};

#define PIPEFD                                                                 \
	{ "pipefd", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(2),            \
	  .elem = &fd_elem }

SYSENT(pipe) = {
	.name = "pipe", .classes = TALK, ARGS(PIPEFD),
};

SYSENT(pipe2) = {
	.name = "pipe2", .classes = TALK,
	ARGS( PIPEFD,
		  { "flags", ARG_FLAGS, .xlat = &xlat_open_mode_flags } ),
};

SYSENT(eventfd) = {
	.name = "eventfd", .classes = TALK, .ret = RET_FD,
	ARGS({ "initval", ARG_UINT }),
};

SYSENT(eventfd2) = {
	.name = "eventfd2", .classes = TALK, .ret = RET_FD,
	ARGS( { "initval", ARG_UINT },
		  { "flags", ARG_FLAGS, .xlat = &xlat_eventfd } ),
};

/* all that has a call of its own for nothing else */

SYSENT(fcntl) = {
	.name = "fcntl", .classes = FILES, .variants = &variants_fcntl,
	ARGS( FD, { "op", ARG_ENUM, .xlat = &xlat_fcntl_cmd },
		  { "arg", ARG_HEX } ),
};

SYSENT(ioctl) = {
	.name = "ioctl", .classes = DEVICES, .variants = &variants_ioctl,
	ARGS(FD, { "op", ARG_IOCTL_CMD }, { "argp", ARG_IOCTL_ARG }),
};

/* to the disk, from the disk */

SYSENT(fsync) = {
	.name = "fsync", .classes = FILES, ARGS(FD),
};

SYSENT(fdatasync) = {
	.name = "fdatasync", .classes = FILES, ARGS(FD),
};

SYSENT(sync) = {
	.name = "sync", .classes = SC_FILE_MANAGEMENT,
};

SYSENT(syncfs) = {
	.name = "syncfs", .classes = FILES, ARGS(FD),
};

SYSENT(sync_file_range) = {
	.name = "sync_file_range", .classes = FILES,
	ARGS( FD, OFFSET, { "nbytes", ARG_LOFF },
		  { "flags", ARG_FLAGS, .xlat = &xlat_sync_range } ),
};

SYSENT(fallocate) = {
	.name = "fallocate", .classes = FILES,
	ARGS( FD, { "mode", ARG_FLAGS, .xlat = &xlat_falloc }, OFFSET,
		  { "len", ARG_LOFF } ),
};

SYSENT(fadvise64) = {
	.name = "fadvise64", .classes = FILES,
	ARGS( FD, OFFSET, { "len", ARG_ULONG },
		  { "advice", ARG_ENUM, .xlat = &xlat_fadvise } ),
};

SYSENT(readahead) = {
	.name = "readahead", .classes = FILES,
	ARGS(FD, OFFSET, { "count", ARG_ULONG }),
};

SYSENT(cachestat) = {
	.name = "cachestat", .classes = FILES,
	ARGS(
		FD,
		{ "cstat_range", ARG_STRUCT, .layout = &layout_cachestat_range },
		{ "cstat", ARG_STRUCT, .dir = DIR_OUT,
		  .layout = &layout_cachestat },
		{ "flags", ARG_HEX32 }
	),
};
