/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Sizes of layouts: those of x86-64 against the headers' structures, those
 * of i386 and x32 against numbers from the kernel's compat headers.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <asm/stat.h>
#include <linux/aio_abi.h>
#include <linux/dqblk_xfs.h>
#include <linux/futex.h>
#include <linux/io_uring.h>
#include <linux/kexec.h>
#include <linux/keyctl.h>
#include <linux/landlock.h>
#include <linux/mount.h>
#include <linux/mqueue.h>
#include <linux/msg.h>
#include <linux/openat2.h>
#include <linux/quota.h>
#include <linux/sched/types.h>
#include <linux/sem.h>
#include <linux/shm.h>
#include <linux/signalfd.h>
#include <linux/time_types.h>
#include <linux/utsname.h>
#include <signal.h>
#include <sys/epoll.h>
#include <sys/fanotify.h>
#include <sys/inotify.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/statfs.h>
#include <sys/sysinfo.h>
#include <sys/time.h>
#include <sys/times.h>
#include <sys/user.h>

#include <cmocka.h>

#include "syscall/layout/bpf.h"
#include "syscall/layout/file.h"
#include "syscall/layout/i386.h"
#include "syscall/layout/ipc.h"
#include "syscall/layout/key.h"
#include "syscall/layout/mount.h"
#include "syscall/layout/notify.h"
#include "syscall/layout/poll.h"
#include "syscall/layout/process.h"
#include "syscall/layout/ptrace.h"
#include "syscall/layout/quota.h"
#include "syscall/layout/sched.h"
#include "syscall/layout/signal.h"
#include "syscall/layout/system.h"
#include "syscall/layout/time.h"
#include "syscall/layout/uring.h"

#define N(a) (sizeof(a) / sizeof((a)[0]))

/* 0: not looked at */
struct expected {
	const struct layout *layout;
	size_t x86_64, i386, x32;
};

static const struct expected sizes[] = {
	{ &layout_timespec, sizeof(struct __kernel_timespec), 8, 16 },
	{ &layout_timespec64, sizeof(struct __kernel_timespec), 16, 16 },
	{ &layout_timeval, sizeof(struct timeval), 8, 16 },
	{ &layout_timezone, sizeof(struct timezone), 8, 8 },
	{ &layout_itimerspec, 2 * sizeof(struct __kernel_timespec), 16, 32 },
	{ &layout_itimerspec64, 2 * sizeof(struct __kernel_timespec), 32, 32 },
	{ &layout_itimerval, sizeof(struct itimerval), 16, 32 },
	/* The reserved words at its end are left out. */
	{ &layout_timex, 168, 84, 168 },
	{ &layout_tms, sizeof(struct tms), 16, 32 },
	{ &layout_rusage, sizeof(struct rusage), 72, 144 },
	{ &layout_rlimit64, sizeof(struct rlimit64), 16, 16 },
	{ &layout_sched_attr, sizeof(struct sched_attr), 56, 56 },
	{ &layout_stack, sizeof(stack_t), 12, 12 },
	{ &layout_signalfd_siginfo, sizeof(struct signalfd_siginfo), 128, 128 },
	{ &layout_epoll_event, sizeof(struct epoll_event), 12, 12 },
	{ &layout_stat[0], sizeof(struct stat), 0, 144 },
	{ &layout_stat[1], sizeof(struct stat), 0, 144 },
	{ &layout_statfs, sizeof(struct statfs), 64, 120 },
	{ &layout_open_how, sizeof(struct open_how), 24, 24 },
	{ &layout_i386_oldstat[0], 0, 32, 0 },
	{ &layout_i386_stat[0], 0, 64, 0 },
	{ &layout_i386_stat64[0], 0, 96, 0 },
	{ &layout_i386_statfs64, 0, 84, 0 },
	{ &layout_msqid_ds, sizeof(struct msqid64_ds), 88, 120 },
	{ &layout_msqid_ds_set, sizeof(struct msqid64_ds), 88, 120 },
	{ &layout_semid_ds, sizeof(struct semid64_ds), 64, 104 },
	{ &layout_semid_ds_set, sizeof(struct semid64_ds), 64, 104 },
	{ &layout_shmid_ds, sizeof(struct shmid64_ds), 84, 112 },
	{ &layout_shmid_ds_set, sizeof(struct shmid64_ds), 84, 112 },
	{ &layout_msginfo, sizeof(struct msginfo), 32, 32 },
	{ &layout_seminfo, sizeof(struct seminfo), 40, 40 },
	{ &layout_shminfo, sizeof(struct shminfo64), 36, 72 },
	{ &layout_shm_info, sizeof(struct shm_info), 24, 48 },
	{ &layout_sembuf, sizeof(struct sembuf), 6, 6 },
	{ &layout_mq_attr, sizeof(struct mq_attr), 32, 64 },
	{ &layout_mq_attr_new, sizeof(struct mq_attr), 32, 64 },
	{ &layout_utsname, sizeof(struct new_utsname), 390, 390 },
	{ &layout_old_utsname, sizeof(struct old_utsname), 325, 325 },
	{ &layout_oldold_utsname, sizeof(struct oldold_utsname), 45, 45 },
	/* i386 has padding at the end, which the layout leaves out. */
	{ &layout_sysinfo, sizeof(struct sysinfo), 56, 112 },
	{ &layout_kexec_segment, sizeof(struct kexec_segment), 16, 16 },
	{ &layout_mount_attr, sizeof(struct mount_attr), 32, 32 },
	{ &layout_mnt_id_req, 32, 32, 32 },
	{ &layout_ns_id_req, 32, 32, 32 },
	{ &layout_statmount, 512, 512, 512 },
	{ &layout_if_dqblk, 68, 68, 68 },
	{ &layout_if_nextdqblk, sizeof(struct if_nextdqblk), 72, 72 },
	{ &layout_if_dqinfo, sizeof(struct if_dqinfo), 24, 24 },
	{ &layout_fs_disk_quota, sizeof(struct fs_disk_quota), 112, 112 },
	{ &layout_fs_quota_stat, sizeof(struct fs_quota_stat), 68, 80 },
	{ &layout_dh_params, sizeof(struct keyctl_dh_params), 12, 12 },
	{ &layout_kdf_params, sizeof(struct keyctl_kdf_params), 44, 44 },
	{ &layout_pkey_query, sizeof(struct keyctl_pkey_query), 56, 56 },
	{ &layout_pkey_params, sizeof(struct keyctl_pkey_params), 40, 40 },
	{ &layout_user_regs[0], sizeof(struct user_regs_struct), 0, 216 },
	{ &layout_user_regs[1], 68, 68, 68 },
	{ &layout_user_fpregs[0], sizeof(struct user_fpregs_struct), 0, 512 },
	{ &layout_user_fpregs[1], 108, 108, 108 },
	{ &layout_rseq_config, sizeof(struct __ptrace_rseq_configuration), 24,
	  24 },
	{ &layout_robust_list_head, sizeof(struct robust_list_head), 12, 12 },
	{ &layout_sysctl_args, 80, 40, 40 },
	{ &layout_iocb_id, sizeof(struct iocb), 64, 64 },
	{ &layout_fs_quota_statv, sizeof(struct fs_quota_statv), 160, 160 },
	{ &layout_iocb, sizeof(struct iocb), 64, 64 },
	{ &layout_io_event, sizeof(struct io_event), 32, 32 },
	{ &layout_io_uring_params, sizeof(struct io_uring_params), 120, 120 },
	/* The same for all, as it is of fixed types (BTF of Linux 6.18). */
	{ &layout_uring_getevents, 24, 24, 24 },
	{ &layout_uring_restriction, 16, 16, 16 },
	{ &layout_uring_files2, 32, 32, 32 },
	{ &layout_uring_buffers_update, 32, 32, 32 },
	{ &layout_uring_ring_fd, 16, 16, 16 },
	{ &layout_uring_buf_reg, 40, 40, 40 },
	{ &layout_uring_sync_cancel, 64, 64, 64 },
	{ &layout_uring_buf_status, 40, 40, 40 },
	{ &layout_uring_napi, 16, 16, 16 },
	{ &layout_uring_clock, 16, 16, 16 },
	{ &layout_uring_clone, 32, 32, 32 },
	{ &layout_uring_zcrx_ifq, 96, 96, 96 },
	{ &layout_uring_zcrx_ctrl, 72, 72, 72 },
	{ &layout_uring_mem_region, 32, 32, 32 },
	{ &layout_uring_query, 40, 40, 40 },
	/* (Behind a last word of 32 bits i386 has no padding.) */
	{ &layout_bpf_map_create, 96, 92, 96 },
	{ &layout_bpf_map_elem, 32, 32, 32 },
	{ &layout_bpf_lookup_batch, 56, 56, 56 },
	{ &layout_bpf_prog_load, 168, 168, 168 },
	{ &layout_bpf_obj, 24, 20, 24 },
	{ &layout_bpf_attach, 32, 32, 32 },
	{ &layout_bpf_test, 80, 76, 80 },
	{ &layout_bpf_get_info, 16, 16, 16 },
	{ &layout_bpf_query, 64, 64, 64 },
	{ &layout_bpf_raw_tp, 24, 24, 24 },
	{ &layout_bpf_btf_load, 40, 40, 40 },
	{ &layout_bpf_fd_query, 48, 48, 48 },
	{ &layout_bpf_link_create, 64, 64, 64 },
	{ &layout_bpf_stream, 24, 20, 24 },
	{ &layout_bpf_prog_info, 232, 228, 232 },
	{ &layout_bpf_map_info, 104, 100, 104 },
	{ &layout_bpf_btf_info, 32, 32, 32 },
	{ &layout_bpf_link_info, 64, 64, 64 },
	{ &layout_landlock_path, sizeof(struct landlock_path_beneath_attr), 12,
	  12 },
	{ &layout_inotify_event, sizeof(struct inotify_event), 16, 16 },
	{ &layout_fanotify_event, sizeof(struct fanotify_event_metadata), 24,
	  24 },
	{ &layout_fanotify_response, sizeof(struct fanotify_response), 8, 8 },
	{ &layout_fanotify_info_fid, 12, 12, 12 },
	{ &layout_fanotify_info_mnt, 16, 16, 16 },
};

static void check(const struct expected *e, enum abi abi, size_t want,
		  unsigned *errors)
{
	size_t have = layout_size(abi, e->layout);

	if (!want || have == want)
		return;
	fprintf(stderr, "%s of %s: %zu bytes, should be %zu\n",
		TABLE(e->layout)->name, abi_name(abi), have, want);
	(*errors)++;
}

static void layout_sizes(void **state)
{
	unsigned errors = 0;

	for (size_t i = 0; i < N(sizes); i++) {
		check(&sizes[i], ABI_X86_64, sizes[i].x86_64, &errors);
		check(&sizes[i], ABI_I386, sizes[i].i386, &errors);
		check(&sizes[i], ABI_X32, sizes[i].x32, &errors);
	}
	assert_int_equal(errors, 0);
}

/* Arms of a union lie at one place; what follows lies behind the longest. */
static void unions(void **state)
{
	static const struct field members[] = {
		{ "type", ARG_UINT, .type = T_U32 },
		{ "word", ARG_ULONG, .type = T_ULONG },
		{ "half", ARG_UINT, .type = T_U16, .flags = FIELD_UNION },
		{ "text", ARG_BUF, .type = T_INLINE, .len = LEN_CONST(20),
		  .flags = FIELD_UNION },
		{ "last", ARG_UINT, .type = T_U32 },
	};
	static const struct layout l = { "u", LAYOUT_MEMBERS(members) };

	for (unsigned i = 1; i <= 3; i++) {
		assert_int_equal(layout_offset(ABI_X86_64, &l, i), 8);
		assert_int_equal(layout_offset(ABI_I386, &l, i), 4);
	}
	assert_int_equal(layout_offset(ABI_X86_64, &l, 4), 28);
	assert_int_equal(layout_offset(ABI_X32, &l, 4), 24);
	assert_int_equal(layout_size(ABI_X86_64, &l), 32);
	assert_int_equal(layout_size(ABI_I386, &l), 28);
}

/* Whether a field is there: any of some bits, or just this value. */
static void conditions(void **state)
{
	const struct field any = { .when = { .arg = 1, .any = 6 } };
	const struct field is = { .when = WHEN_IS(0, 0) };
	const struct field part = { .when = WHEN_NOT(1, 1) };
	const struct field bits = { .when = WHEN_PART(1, 0x0f, 0x0e) };
	const struct field plain = { .name = "x" };
	const uint64_t value[] = { 0, 0xfe };

	assert_false(field_is_optional(&plain));
	assert_true(field_is_optional(&is));
	assert_true(field_exists(&any, value, 2));
	assert_true(field_exists(&is, value, 2));
	assert_true(field_exists(&part, value, 2));
	assert_false(field_exists(&part, value, 1));
	assert_true(field_exists(&bits, value, 2));
	assert_false(field_exists(&is, value + 1, 1));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(layout_sizes),
		cmocka_unit_test(unions),
		cmocka_unit_test(conditions),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
