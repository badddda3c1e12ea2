/* SPDX-License-Identifier: BSD-2-Clause */
/* Structures of signals. */
#include "syscall/layout/signal.h"

#include "syscall/xlat/signal.h"

static const struct field stack_members[] = {
	{ "ss_sp", ARG_PTR, .type = T_PTR },
	{ "ss_flags", ARG_FLAGS, .type = T_U32,
	  .xlat = &xlat_sigaltstack_flags },
	{ "ss_size", ARG_ULONG, .type = T_ULONG },
};
const struct layout layout_stack = { "stack_t",
				     LAYOUT_MEMBERS(stack_members) };

static const struct field signalfd_siginfo_members[] = {
	{ "ssi_signo", ARG_SIGNAL, .type = T_U32 },
	{ "ssi_errno", ARG_INT, .type = T_S32, .flags = FIELD_NONZERO },
	{ "ssi_code", ARG_ENUM, .type = T_U32, .xlat = &xlat_si_code },
	{ "ssi_pid", ARG_PID, .type = T_S32 },
	{ "ssi_uid", ARG_UID, .type = T_U32 },
	{ "ssi_fd", ARG_INT, .type = T_S32, .flags = FIELD_NONZERO },
	{ "ssi_tid", ARG_UINT, .type = T_U32, .flags = FIELD_NONZERO },
	{ "ssi_band", ARG_UINT, .type = T_U32, .flags = FIELD_NONZERO },
	{ "ssi_overrun", ARG_UINT, .type = T_U32, .flags = FIELD_NONZERO },
	{ "ssi_trapno", ARG_UINT, .type = T_U32, .flags = FIELD_NONZERO },
	{ "ssi_status", ARG_INT, .type = T_S32, .flags = FIELD_NONZERO },
	{ "ssi_int", ARG_INT, .type = T_S32, .flags = FIELD_NONZERO },
	{ "ssi_ptr", ARG_PTR, .type = T_U64, .flags = FIELD_NONZERO },
	{ "ssi_utime", ARG_U64, .type = T_U64, .flags = FIELD_NONZERO },
	{ "ssi_stime", ARG_U64, .type = T_U64, .flags = FIELD_NONZERO },
	{ "ssi_addr", ARG_PTR, .type = T_U64, .flags = FIELD_NONZERO },
	/* the rest of 128 bytes, mostly kept for later */
	{ "pad", ARG_BUF, .type = T_INLINE, .flags = FIELD_PAD,
	  .len = LEN_CONST(48) },
};
const struct layout layout_signalfd_siginfo = {
	"signalfd_siginfo", LAYOUT_MEMBERS(signalfd_siginfo_members)
};
