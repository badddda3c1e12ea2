/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Requests of io_uring(7), one line for each: io_uring_enter(2) and the
 * man pages of io_uring_prep_*(3).
 */
#include "syscall/sqe_ops.h"

#include "syscall/xlat/desc.h"
#include "syscall/xlat/file.h"
#include "syscall/xlat/futex.h"
#include "syscall/xlat/memory.h"
#include "syscall/xlat/net.h"
#include "syscall/xlat/poll.h"
#include "syscall/xlat/process.h"
#include "syscall/xlat/uring.h"

/* clang-format off */
#define WORD(id, ...) static const struct field id = { __VA_ARGS__ }

/* ioprio */
WORD(ioprio, "ioprio", ARG_IOPRIO, T_U16, .flags = FIELD_NONZERO);
WORD(ioprio_accept, "ioprio", ARG_FLAGS, T_U16, .flags = FIELD_NONZERO, .xlat = &xlat_uring_accept_flags);
WORD(ioprio_msg, "ioprio", ARG_FLAGS, T_U16, .flags = FIELD_NONZERO, .xlat = &xlat_uring_recvsend_flags);
WORD(ioprio_any, "ioprio", ARG_HEX32, T_U16);
/* fd */
WORD(fd, "fd", ARG_FD, T_S32);
WORD(dirfd, "fd", ARG_DIRFD, T_S32);
WORD(fd_count, "fd", ARG_INT, T_S32);
WORD(fd_family, "fd", ARG_ENUM, T_S32, .xlat = &xlat_addrfam);
WORD(fd_pid, "fd", ARG_PID, T_S32);
WORD(fd_futex, "fd", ARG_FLAGS, T_S32, .xlat = &xlat_futex2_flags);
/* off, addr2, cmd_op */
WORD(off, "off", ARG_LOFF, T_S64);
WORD(off_count, "off", ARG_U64, T_U64);
WORD(off_type, "off", ARG_FLAGS, T_U64, .flags = FIELD_WIDE, .xlat = &xlat_sock_type);
WORD(off_fd, "off", ARG_FD, T_S32);
WORD(off_data, "off", ARG_HEX64, T_U64);
WORD(addr2, "addr2", ARG_PTR, T_U64);
WORD(addr2_path, "addr2", ARG_PATH, T_U64);
WORD(addr2_data, "addr2", ARG_HEX64, T_U64, .flags = FIELD_NONZERO);
WORD(addr2_opt, "addr2", ARG_PTR, T_U64, .flags = FIELD_NONZERO);
WORD(cmd_op, "cmd_op", ARG_HEX32, T_U32);
WORD(addr_len, "addr_len", ARG_U64, T_U64);
/* addr */
WORD(addr, "addr", ARG_PTR, T_U64);
WORD(addr_opt, "addr", ARG_PTR, T_U64, .flags = FIELD_NONZERO);
WORD(addr_path, "addr", ARG_PATH, T_U64);
WORD(addr_data, "addr", ARG_HEX64, T_U64);
WORD(addr_count, "addr", ARG_U64, T_U64);
WORD(addr_msg, "addr", ARG_ENUM, T_U64, .flags = FIELD_WIDE, .xlat = &xlat_uring_msg);
WORD(splice_off_in, "splice_off_in", ARG_LOFF, T_S64);
/* len */
WORD(len, "len", ARG_UINT, T_U32);
WORD(len_mode, "len", ARG_MODE, T_U32);
WORD(len_falloc, "len", ARG_FLAGS, T_U32, .xlat = &xlat_falloc);
WORD(len_poll, "len", ARG_FLAGS, T_U32, .flags = FIELD_NONZERO, .xlat = &xlat_uring_poll_flags);
WORD(len_statx, "len", ARG_FLAGS, T_U32, .xlat = &xlat_statx_mask);
WORD(len_ctl, "len", ARG_ENUM, T_U32, .xlat = &xlat_epoll_ctl);
WORD(len_how, "len", ARG_ENUM, T_U32, .xlat = &xlat_shutdown_how);
WORD(len_dirfd, "len", ARG_DIRFD, T_S32);
WORD(len_which, "len", ARG_ENUM, T_U32, .xlat = &xlat_waitid_types);
WORD(len_op, "len", ARG_ENUM, T_U32, .flags = FIELD_NONZERO, .xlat = &xlat_uring_op);
WORD(len_int, "len", ARG_INT, T_S32);
/* flags of the operation */
#define OP_FLAGS(id, x) \
	static const struct field id##_flags = { #id "_flags", ARG_FLAGS, T_U32, .flags = FIELD_NONZERO, .xlat = &x }
OP_FLAGS(nop, xlat_uring_nop_flags);
OP_FLAGS(rw, xlat_rwf);
OP_FLAGS(fsync, xlat_uring_fsync_flags);
WORD(poll_events, "poll32_events", ARG_FLAGS, T_U32, .xlat = &xlat_poll);
OP_FLAGS(sync_range, xlat_sync_range);
OP_FLAGS(msg, xlat_msg_flags);
OP_FLAGS(timeout, xlat_uring_timeout_flags);
OP_FLAGS(accept, xlat_sock_flags);
OP_FLAGS(cancel, xlat_uring_cancel_flags);
WORD(open_flags, "open_flags", ARG_FLAGS, T_U32, .xlat = &xlat_open_flags);
OP_FLAGS(statx, xlat_statx_flags);
WORD(fadvise_advice, "fadvise_advice", ARG_ENUM, T_U32, .xlat = &xlat_fadvise);
WORD(madvise_advice, "fadvise_advice", ARG_ENUM, T_U32, .xlat = &xlat_madvise);
OP_FLAGS(splice, xlat_splice);
OP_FLAGS(rename, xlat_rename_flags);
OP_FLAGS(unlink, xlat_at_flags);
OP_FLAGS(hardlink, xlat_at_flags);
OP_FLAGS(msg_ring, xlat_uring_msg_flags);
OP_FLAGS(xattr, xlat_xattr_flags);
OP_FLAGS(uring_cmd, xlat_uring_cmd_flags);
OP_FLAGS(install_fd, xlat_uring_install_flags);
OP_FLAGS(pipe, xlat_open_mode_flags);
/* buf_index, buf_group */
WORD(buf_index, "buf_index", ARG_UINT, T_U16);
WORD(buf_group, "buf_group", ARG_UINT, T_U16);
WORD(buf_select, "buf_group", ARG_UINT, T_U16, .flags = FIELD_NONZERO);
/* file_index, splice_fd_in, addr_len */
#define file_index_items(X) \
	X(0xffffffff, "IORING_FILE_INDEX_ALLOC")
static const struct xlat_set file_indexes = {
	.prefix = NULL, XLAT_ITEMS(file_index_items), .kind = XLAT_ENUM,
};
WORD(file_index, "file_index", ARG_UINT_NAMED, T_U32, .flags = FIELD_NONZERO, .xlat = &file_indexes);
WORD(splice_fd_in, "splice_fd_in", ARG_FD, T_S32);
WORD(addr_len16, "addr_len", ARG_UINT, T_U16, .flags = FIELD_NONZERO);
WORD(ifq_index, "zcrx_ifq_idx", ARG_UINT, T_U32);
WORD(wait_options, "file_index", ARG_FLAGS, T_U32, .xlat = &xlat_wait_options);
WORD(write_stream, "write_stream", ARG_UINT, T_U32, .flags = FIELD_NONZERO);
/* addr3, attr_ptr; attr_type_mask */
WORD(addr3, "addr3", ARG_HEX64, T_U64);
WORD(addr3_path, "addr3", ARG_PATH, T_U64);
WORD(addr3_data, "addr3", ARG_HEX64, T_U64, .flags = FIELD_NONZERO);
WORD(attr_ptr, "attr_ptr", ARG_PTR, T_U64, .flags = FIELD_NONZERO);
WORD(attr_mask, "attr_type_mask", ARG_FLAGS, T_U64, .flags = FIELD_WIDE | FIELD_NONZERO, .xlat = &xlat_uring_rw_attr);

#define IO   [SQE_IOPRIO]
#define FD   [SQE_FD]
#define OFF  [SQE_OFF]
#define ADDR [SQE_ADDR]
#define LEN  [SQE_LEN]
#define FL   [SQE_FLAGS]
#define BUF  [SQE_BUF]
#define FILE_ [SQE_FILE]
#define A3   [SQE_ADDR3]
#define PAD  [SQE_PAD]
#define READ_WRITE(b) \
	{ IO = &ioprio, FD = &fd, OFF = &off, ADDR = &addr, LEN = &len, FL = &rw_flags, BUF = &b, \
	  FILE_ = &write_stream, A3 = &attr_ptr, PAD = &attr_mask }
#define MESSAGE { IO = &ioprio_msg, FD = &fd, ADDR = &addr, LEN = &len, FL = &msg_flags, BUF = &buf_select }
#define SEND { IO = &ioprio_msg, FD = &fd, OFF = &addr2_opt, ADDR = &addr, LEN = &len, FL = &msg_flags, \
	       BUF = &buf_select, FILE_ = &addr_len16 }
#define FUTEX { FD = &fd_futex, OFF = &off_count, ADDR = &addr, A3 = &addr3 }

static const struct field *const ops[][SQE_SLOTS] = {
	[0 /* NOP */] = { FL = &nop_flags },
	[1 /* READV */] = READ_WRITE(buf_select),
	[2 /* WRITEV */] = READ_WRITE(buf_select),
	[3 /* FSYNC */] = { FD = &fd, OFF = &off, LEN = &len, FL = &fsync_flags },
	[4 /* READ_FIXED */] = READ_WRITE(buf_index),
	[5 /* WRITE_FIXED */] = READ_WRITE(buf_index),
	[6 /* POLL_ADD */] = { FD = &fd, LEN = &len_poll, FL = &poll_events },
	[7 /* POLL_REMOVE */] = { OFF = &off_data, ADDR = &addr_data, LEN = &len_poll, FL = &poll_events },
	[8 /* SYNC_FILE_RANGE */] = { FD = &fd, OFF = &off, LEN = &len, FL = &sync_range_flags },
	[9 /* SENDMSG */] = MESSAGE,
	[10 /* RECVMSG */] = MESSAGE,
	[11 /* TIMEOUT */] = { OFF = &off_count, ADDR = &addr, LEN = &len, FL = &timeout_flags },
	[12 /* TIMEOUT_REMOVE */] = { OFF = &addr2_opt, ADDR = &addr_data, FL = &timeout_flags },
	[13 /* ACCEPT */] = { IO = &ioprio_accept, FD = &fd, OFF = &addr2, ADDR = &addr, FL = &accept_flags, FILE_ = &file_index },
	[14 /* ASYNC_CANCEL */] = { ADDR = &addr_data, LEN = &len_op, FL = &cancel_flags },
	[15 /* LINK_TIMEOUT */] = { ADDR = &addr, LEN = &len, FL = &timeout_flags },
	[16 /* CONNECT */] = { FD = &fd, OFF = &addr_len, ADDR = &addr },
	[17 /* FALLOCATE */] = { FD = &fd, OFF = &off, ADDR = &addr_count, LEN = &len_falloc },
	[18 /* OPENAT */] = { FD = &dirfd, ADDR = &addr_path, LEN = &len_mode, FL = &open_flags, FILE_ = &file_index },
	[19 /* CLOSE */] = { FD = &fd, FILE_ = &file_index },
	[20 /* FILES_UPDATE */] = { OFF = &off_count, ADDR = &addr, LEN = &len },
	[21 /* STATX */] = { FD = &dirfd, OFF = &addr2, ADDR = &addr_path, LEN = &len_statx, FL = &statx_flags },
	[22 /* READ */] = READ_WRITE(buf_select),
	[23 /* WRITE */] = READ_WRITE(buf_select),
	[24 /* FADVISE */] = { FD = &fd, OFF = &off, ADDR = &addr_opt, LEN = &len, FL = &fadvise_advice },
	[25 /* MADVISE */] = { OFF = &addr2_data, ADDR = &addr, LEN = &len, FL = &madvise_advice },
	[26 /* SEND */] = SEND,
	[27 /* RECV */] = MESSAGE,
	[28 /* OPENAT2 */] = { FD = &dirfd, OFF = &addr2, ADDR = &addr_path, LEN = &len, FILE_ = &file_index },
	[29 /* EPOLL_CTL */] = { FD = &fd, OFF = &off_fd, ADDR = &addr, LEN = &len_ctl },
	[30 /* SPLICE */] = { FD = &fd, OFF = &off, ADDR = &splice_off_in, LEN = &len, FL = &splice_flags, FILE_ = &splice_fd_in },
	[31 /* PROVIDE_BUFFERS */] = { FD = &fd_count, OFF = &off_count, ADDR = &addr, LEN = &len, BUF = &buf_group },
	[32 /* REMOVE_BUFFERS */] = { FD = &fd_count, BUF = &buf_group },
	[33 /* TEE */] = { FD = &fd, LEN = &len, FL = &splice_flags, FILE_ = &splice_fd_in },
	[34 /* SHUTDOWN */] = { FD = &fd, LEN = &len_how },
	[35 /* RENAMEAT */] = { FD = &dirfd, OFF = &addr2_path, ADDR = &addr_path, LEN = &len_dirfd, FL = &rename_flags },
	[36 /* UNLINKAT */] = { FD = &dirfd, ADDR = &addr_path, FL = &unlink_flags },
	[37 /* MKDIRAT */] = { FD = &dirfd, ADDR = &addr_path, LEN = &len_mode },
	[38 /* SYMLINKAT */] = { FD = &dirfd, OFF = &addr2_path, ADDR = &addr_path },
	[39 /* LINKAT */] = { FD = &dirfd, OFF = &addr2_path, ADDR = &addr_path, LEN = &len_dirfd, FL = &hardlink_flags },
	[40 /* MSG_RING */] = { FD = &fd, OFF = &off_data, ADDR = &addr_msg, LEN = &len_int, FL = &msg_ring_flags,
				FILE_ = &file_index, A3 = &addr3_data },
	[41 /* FSETXATTR */] = { FD = &fd, OFF = &addr2, ADDR = &addr, LEN = &len, FL = &xattr_flags },
	[42 /* SETXATTR */] = { OFF = &addr2, ADDR = &addr, LEN = &len, FL = &xattr_flags, A3 = &addr3_path },
	[43 /* FGETXATTR */] = { FD = &fd, OFF = &addr2, ADDR = &addr, LEN = &len },
	[44 /* GETXATTR */] = { OFF = &addr2, ADDR = &addr, LEN = &len, A3 = &addr3_path },
	[45 /* SOCKET */] = { FD = &fd_family, OFF = &off_type, LEN = &len, FILE_ = &file_index },
	[46 /* URING_CMD */] = { FD = &fd, OFF = &cmd_op, ADDR = &addr_opt, FL = &uring_cmd_flags },
	[47 /* SEND_ZC */] = SEND,
	[48 /* SENDMSG_ZC */] = MESSAGE,
	[49 /* READ_MULTISHOT */] = READ_WRITE(buf_group),
	[50 /* WAITID */] = { FD = &fd_pid, OFF = &addr2, LEN = &len_which, FILE_ = &wait_options },
	[51 /* FUTEX_WAIT */] = FUTEX,
	[52 /* FUTEX_WAKE */] = FUTEX,
	[53 /* FUTEX_WAITV */] = { ADDR = &addr, LEN = &len },
	[54 /* FIXED_FD_INSTALL */] = { FD = &fd, FL = &install_fd_flags },
	[55 /* FTRUNCATE */] = { FD = &fd, OFF = &off },
	[56 /* BIND */] = { FD = &fd, OFF = &addr_len, ADDR = &addr },
	[57 /* LISTEN */] = { FD = &fd, LEN = &len },
	[58 /* RECV_ZC */] = { IO = &ioprio_msg, FD = &fd, LEN = &len, FL = &msg_flags, FILE_ = &ifq_index },
	[59 /* EPOLL_WAIT */] = { FD = &fd, ADDR = &addr, LEN = &len },
	[60 /* READV_FIXED */] = READ_WRITE(buf_index),
	[61 /* WRITEV_FIXED */] = READ_WRITE(buf_index),
	[62 /* PIPE */] = { ADDR = &addr, FL = &pipe_flags, FILE_ = &file_index },
	[63 /* NOP128 */] = { FL = &nop_flags },
	[64 /* URING_CMD128 */] = { FD = &fd, OFF = &cmd_op, ADDR = &addr_opt, FL = &uring_cmd_flags },
};

WORD(other_off, "off", ARG_HEX64, T_U64);
WORD(other_addr, "addr", ARG_HEX64, T_U64);
WORD(other_flags, "rw_flags", ARG_HEX32, T_U32);
WORD(other_user_data, "user_data", ARG_HEX64, T_U64);
WORD(personality, "personality", ARG_UINT, T_U16);
WORD(other_file, "file_index", ARG_UINT, T_U32);
WORD(other_addr3, "addr3", ARG_HEX64, T_U64);
WORD(other_pad, "__pad2", ARG_HEX64, T_U64);

static const struct {
	uint8_t off;
	const struct field *field;
} slots[SQE_SLOTS] = {
	[SQE_IOPRIO] = { 2, &ioprio_any },
	[SQE_FD] = { 4, &fd_count },
	[SQE_OFF] = { 8, &other_off },
	[SQE_ADDR] = { 16, &other_addr },
	[SQE_LEN] = { 24, &len },
	[SQE_FLAGS] = { 28, &other_flags },
	[SQE_USER_DATA] = { 32, &other_user_data },
	[SQE_BUF] = { 40, &buf_index },
	[SQE_PERSONALITY] = { 42, &personality },
	[SQE_FILE] = { 44, &other_file },
	[SQE_ADDR3] = { 48, &other_addr3 },
	[SQE_PAD] = { 56, &other_pad },
};
/* clang-format on */

unsigned sqe_slot_offset(enum sqe_slot slot)
{
	return slots[slot].off;
}

const struct field *sqe_slot(uint8_t opcode, enum sqe_slot slot)
{
	return opcode < sizeof(ops) / sizeof(ops[0]) ? ops[opcode][slot] : NULL;
}

const struct field *sqe_slot_default(enum sqe_slot slot)
{
	return slots[slot].field;
}
