/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=/^io_,prctl,clone3,getxattrat,move_pages,semop -a4 */
/*
 * Asynchronous I/O by command, options of prctl(2) that are new, and counts
 * that are an int, whose upper half is garbage.
 */
#include "sys_spec.h"

#include <linux/aio_abi.h>
#include <poll.h>
#include <sched.h>
#include <sys/uio.h>

#define GARBAGE 0xdeadbeef00000000

static void requests(void)
{
	struct iocb b[4] = {
		{ .aio_data = 5, .aio_lio_opcode = 0, .aio_fildes = -1,
		  .aio_buf = 0x1000, .aio_nbytes = 8, .aio_offset = 3 },
		{ .aio_lio_opcode = 2, .aio_fildes = -1, .aio_buf = 9 },
		{ .aio_lio_opcode = 5, .aio_fildes = -1,
		  .aio_buf = POLLIN | POLLOUT },
		{ .aio_lio_opcode = 8, .aio_fildes = -1, .aio_buf = 0x2000,
		  .aio_nbytes = 1, .aio_rw_flags = 2, .aio_flags = 1,
		  .aio_resfd = 77 },
	};
	struct iocb *p[4] = { &b[0], &b[1], &b[2], &b[3] };
	struct iovec iov[2] = { { "one", 3 }, { BAD, 2 } };
	void *bad[3] = { &b[2], BAD, NULL };
	long r;

	r = syscall(SYS_io_submit, 0L, 4L, p);
	printf("io_submit(NULL, 4, [{aio_data=0x5, "
	       "aio_lio_opcode=IOCB_CMD_PREAD, aio_fildes=-1, aio_buf=0x1000, "
	       "aio_nbytes=8, aio_offset=3}, {aio_data=0, "
	       "aio_lio_opcode=IOCB_CMD_FSYNC, aio_fildes=-1}, {aio_data=0, "
	       "aio_lio_opcode=IOCB_CMD_POLL, aio_fildes=-1, "
	       "aio_buf=POLLIN|POLLOUT}, {aio_data=0, aio_rw_flags=RWF_DSYNC, "
	       "aio_lio_opcode=IOCB_CMD_PWRITEV, aio_fildes=-1, "
	       "aio_buf=0x2000, aio_offset=0, "
	       "aio_flags=IOCB_FLAG_RESFD, aio_resfd=77}]) = %s\n",
	       result(r));
	b[0] = (struct iocb){ .aio_lio_opcode = 1, .aio_fildes = -1,
			      .aio_buf = (uintptr_t)"some words that are longer "
						    "than is shown of them",
			      .aio_nbytes = 48 };
	b[1] = (struct iocb){ .aio_lio_opcode = 8, .aio_fildes = -1,
			      .aio_buf = (uintptr_t)iov, .aio_nbytes = 2 };
	b[2] = (struct iocb){ .aio_lio_opcode = 7, .aio_fildes = -1,
			      .aio_buf = (uintptr_t)iov, .aio_nbytes = 1 };
	b[3] = (struct iocb){ .aio_lio_opcode = 1, .aio_fildes = -1,
			      .aio_buf = 1, .aio_nbytes = UINT64_MAX };
	r = syscall(SYS_io_submit, 0L, 4L, p);
	printf("io_submit(NULL, 4, [{aio_data=0, "
	       "aio_lio_opcode=IOCB_CMD_PWRITE, aio_fildes=-1, "
	       "aio_buf=\"some words that are longer than \"..., "
	       "aio_nbytes=48, aio_offset=0}, {aio_data=0, "
	       "aio_lio_opcode=IOCB_CMD_PWRITEV, aio_fildes=-1, "
	       "aio_buf=[{iov_base=\"one\", iov_len=3}, {iov_base=0x1, "
	       "iov_len=2}], aio_offset=0}, {aio_data=0, "
	       "aio_lio_opcode=IOCB_CMD_PREADV, aio_fildes=-1, "
	       "aio_buf=[{iov_base=%p, iov_len=3}], aio_offset=0}, "
	       "{aio_data=0, aio_lio_opcode=IOCB_CMD_PWRITE, aio_fildes=-1, "
	       "aio_buf=0x1, aio_nbytes=18446744073709551615, "
	       "aio_offset=0}]) = %s\n", iov[0].iov_base, result(r));
	r = syscall(SYS_io_submit, 0L, 3L, bad);
	printf("io_submit(NULL, 3, [{aio_data=0, "
	       "aio_lio_opcode=IOCB_CMD_PREADV, aio_fildes=-1, "
	       "aio_buf=[{iov_base=%p, iov_len=3}], aio_offset=0}, 0x1, "
	       "NULL]) = %s\n", iov[0].iov_base, result(r));
	b[0] = (struct iocb){ .aio_data = 5, .aio_fildes = -1 };
	r = syscall(SYS_io_cancel, 0L, &b[0], NULL);
	printf("io_cancel(NULL, {aio_data=0x5, aio_lio_opcode=IOCB_CMD_PREAD, "
	       "aio_fildes=-1}, NULL) = %s\n", result(r));
}

static void options(void)
{
	long r;

	/* All refused, or not there: nothing is changed. */
	r = syscall(SYS_prctl, 41, 0L, 2L, 3L, 4L);
	printf("prctl(PR_SET_THP_DISABLE, 0, PR_THP_DISABLE_EXCEPT_ADVISED, "
	       "0x3, 0x4) = %s\n", result(r));
	r = syscall(SYS_prctl, 75, 7L);
	printf("prctl(PR_SET_SHADOW_STACK_STATUS, PR_SHADOW_STACK_ENABLE|"
	       "PR_SHADOW_STACK_WRITE|PR_SHADOW_STACK_PUSH) = %s\n",
	       result(r));
	r = syscall(SYS_prctl, 77, 2L, 0L, 0L, 1L);
	printf("prctl(PR_TIMER_CREATE_RESTORE_IDS, "
	       "PR_TIMER_CREATE_RESTORE_IDS_GET, 0, 0, 0x1) = %s\n",
	       result(r));
	r = syscall(SYS_prctl, 78, 1L, 7L, 9L);
	printf("prctl(PR_FUTEX_HASH, PR_FUTEX_HASH_SET_SLOTS, 7, 0x9) = %s\n",
	       result(r));
	r = syscall(SYS_prctl, 79, 9L, 1L, 0L, 0L);
	printf("prctl(PR_RSEQ_SLICE_EXTENSION, "
	       "0x9 /* PR_RSEQ_SLICE_EXTENSION_??? */, "
	       "PR_RSEQ_SLICE_EXT_ENABLE, 0, 0) = %s\n", result(r));
}

static void lengths(void)
{
	uint64_t args[13] = { [4] = 0xffffffffff };
	uint64_t xattr[2] = { 0, 5 };
	short ops[3] = { 1, -1, 0x1000 };
	long r;

	args[11] = 0x3412;
	r = syscall(SYS_clone3, args, 96L);
	printf("clone3({flags=0, exit_signal=%llu, stack=NULL, stack_size=0, "
	       "/* bytes 88..95 */ \"\\x12\\x34\\x00\\x00\\x00\\x00"
	       "\\x00\\x00\"}, 96) = %s\n",
	       (unsigned long long)args[4], result(r));
	r = syscall(464 /* getxattrat */, -1, "none", 0x101, "user.x", xattr,
		    16L);
	printf("getxattrat(-1, \"none\", AT_SYMLINK_NOFOLLOW|0x1, \"user.x\", "
	       "{value=NULL, size=5, flags=0}, 16) = %s\n", result(r));
	r = syscall(SYS_semop, -1, at_end(ops, 6), GARBAGE | 1);
	printf("semop(-1, [{sem_num=1, sem_op=-1, sem_flg=SEM_UNDO}], 1) = "
	       "%s\n", result(r));
}

int main(void)
{
	requests();
	options();
	lengths();
	return 0;
}
