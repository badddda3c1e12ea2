/* SPDX-License-Identifier: BSD-2-Clause */
/* Structures of processes and threads. */
#include "syscall/layout/process.h"

#include "syscall/layout/time.h"
#include "syscall/xlat/process.h"
#include "syscall/xlat/prctl.h"

#define COUNT(name) { name, ARG_ULONG, .type = T_KULONG, .flags = FIELD_VERBOSE }

static const struct field rusage_members[] = {
	{ "ru_utime", ARG_STRUCT, .type = T_INLINE, .layout = &layout_timeval },
	{ "ru_stime", ARG_STRUCT, .type = T_INLINE, .layout = &layout_timeval },
	COUNT("ru_maxrss"),
	COUNT("ru_ixrss"),
	COUNT("ru_idrss"),
	COUNT("ru_isrss"),
	COUNT("ru_minflt"),
	COUNT("ru_majflt"),
	COUNT("ru_nswap"),
	COUNT("ru_inblock"),
	COUNT("ru_oublock"),
	COUNT("ru_msgsnd"),
	COUNT("ru_msgrcv"),
	COUNT("ru_nsignals"),
	COUNT("ru_nvcsw"),
	COUNT("ru_nivcsw"),
};
const struct layout layout_rusage = { "rusage",
				      LAYOUT_MEMBERS(rusage_members) };

static const struct field tms_members[] = {
	{ "tms_utime", ARG_TICKS, .type = T_KULONG },
	{ "tms_stime", ARG_TICKS, .type = T_KULONG },
	{ "tms_cutime", ARG_TICKS, .type = T_KULONG },
	{ "tms_cstime", ARG_TICKS, .type = T_KULONG },
};
const struct layout layout_tms = { "tms", LAYOUT_MEMBERS(tms_members) };

static const struct field rlimit_members[] = {
	{ "rlim_cur", ARG_RLIM, .type = T_KULONG },
	{ "rlim_max", ARG_RLIM, .type = T_KULONG },
};
const struct layout layout_rlimit = { "rlimit",
				      LAYOUT_MEMBERS(rlimit_members) };

static const struct field rlimit64_members[] = {
	{ "rlim_cur", ARG_RLIM, .type = T_U64 },
	{ "rlim_max", ARG_RLIM, .type = T_U64 },
};
const struct layout layout_rlimit64 = { "rlimit64",
					LAYOUT_MEMBERS(rlimit64_members) };

static const struct field rseq_slice_members[] = {
	{ "request", ARG_UINT, .type = T_U8 },
	{ "granted", ARG_UINT, .type = T_U8 },
	{ "__reserved", ARG_HEX32, .type = T_U16 },
};
static const struct layout rseq_slice = { "rseq_slice_ctrl",
					  LAYOUT_MEMBERS(rseq_slice_members) };

static const struct field rseq_members[] = {
	{ "cpu_id_start", ARG_UINT_NAMED, .type = T_U32,
	  .xlat = &xlat_rseq_cpu_id },
	{ "cpu_id", ARG_UINT_NAMED, .type = T_U32, .xlat = &xlat_rseq_cpu_id },
	{ "rseq_cs", ARG_PTR, .type = T_U64 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_rseq_cs_flags },
	{ "node_id", ARG_UINT, .type = T_U32 },
	{ "mm_cid", ARG_UINT, .type = T_U32 },
	{ "slice_ctrl", ARG_STRUCT, .type = T_INLINE, .layout = &rseq_slice },
};
const struct layout layout_rseq = { "rseq", LAYOUT_MEMBERS(rseq_members) };

static const struct field robust_list_members[] = {
	{ "list", ARG_PTR, .type = T_PTR },
	{ "futex_offset", ARG_LONG, .type = T_LONG },
	{ "list_op_pending", ARG_PTR, .type = T_PTR },
};
const struct layout layout_robust_list_head = {
	"robust_list_head", LAYOUT_MEMBERS(robust_list_members)
};

static const struct field kcmp_slot_members[] = {
	/* of the second process */
	{ "efd", ARG_FD, .type = T_S32, .len = FD_OF_PID(1) },
	{ "tfd", ARG_FD, .type = T_S32, .len = FD_OF_PID(1) },
	{ "toff", ARG_UINT, .type = T_U32 },
};
const struct layout layout_kcmp_slot = { "kcmp_epoll_slot",
					 LAYOUT_MEMBERS(kcmp_slot_members) };

static const struct field sock_fprog_members[] = {
	{ "len", ARG_UINT, .type = T_U16 },
	{ "filter", ARG_SOCK_FILTER, .type = T_PTR, .len = LEN_ARG(0) },
};
const struct layout layout_sock_fprog = { "sock_fprog",
					  LAYOUT_MEMBERS(sock_fprog_members) };

static const struct field seccomp_fprog_members[] = {
	{ "len", ARG_UINT, .type = T_U16 },
	{ "filter", ARG_SECCOMP_FILTER, .type = T_PTR, .len = LEN_ARG(0) },
};
const struct layout layout_seccomp_fprog = {
	"sock_fprog", LAYOUT_MEMBERS(seccomp_fprog_members)
};

static const struct field seccomp_sizes_members[] = {
	{ "seccomp_notif", ARG_UINT, .type = T_U16 },
	{ "seccomp_notif_resp", ARG_UINT, .type = T_U16 },
	{ "seccomp_data", ARG_UINT, .type = T_U16 },
};
const struct layout layout_seccomp_sizes = {
	"seccomp_notif_sizes", LAYOUT_MEMBERS(seccomp_sizes_members)
};

static const struct field seccomp_metadata_members[] = {
	{ "filter_off", ARG_U64, .type = T_U64 },
	{ "flags", ARG_FLAGS, .type = T_U64, .dir = DIR_OUT,
	  .flags = FIELD_WIDE, .xlat = &xlat_seccomp_filter_flags },
};
const struct layout layout_seccomp_metadata = {
	"seccomp_metadata", LAYOUT_MEMBERS(seccomp_metadata_members)
};

static const struct field peeksiginfo_members[] = {
	{ "off", ARG_U64, .type = T_U64 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_ptrace_peeksiginfo },
	{ "nr", ARG_UINT, .type = T_U32 },
};
const struct layout layout_peeksiginfo = {
	"ptrace_peeksiginfo_args", LAYOUT_MEMBERS(peeksiginfo_members)
};

static const struct field syscall_dispatch_members[] = {
	{ "mode", ARG_ENUM, .type = T_U64, .flags = FIELD_WIDE,
	  .xlat = &xlat_pr_sud },
	{ "selector", ARG_PTR, .type = T_U64 },
	{ "offset", ARG_HEX64, .type = T_U64 },
	{ "len", ARG_HEX64, .type = T_U64 },
};
const struct layout layout_syscall_dispatch = {
	"ptrace_sud_config", LAYOUT_MEMBERS(syscall_dispatch_members)
};

#define PLACE(name) { name, ARG_PTR, .type = T_U64 }
static const struct field mm_map_members[] = {
	PLACE("start_code"), PLACE("end_code"),	 PLACE("start_data"),
	PLACE("end_data"),   PLACE("start_brk"), PLACE("brk"),
	PLACE("start_stack"), PLACE("arg_start"), PLACE("arg_end"),
	PLACE("env_start"),  PLACE("env_end"),	 PLACE("auxv"),
	{ "auxv_size", ARG_UINT, .type = T_U32 },
	{ "exe_fd", ARG_FD, .type = T_S32 },
};
const struct layout layout_prctl_mm_map = { "prctl_mm_map",
					    LAYOUT_MEMBERS(mm_map_members) };
