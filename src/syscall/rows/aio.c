/* SPDX-License-Identifier: BSD-2-Clause */
/* Asynchronous I/O: io_submit(2) and its kin, io_uring(7). */
#include "syscall/layout/system.h"
#include "syscall/layout/time.h"
#include "syscall/table.h"
#include "syscall/xlat/aio.h"

static const struct field elem_ctx = { NULL, ARG_PTR, .type = T_PTR };
static const struct field elem_iocbp = { NULL, ARG_STRUCT, .type = T_PTR,
					 .layout = &layout_iocb };
static const struct field elem_event = { NULL, ARG_STRUCT, .type = T_INLINE,
					 .layout = &layout_io_event };

SYSENT(io_setup) = {
	.name = "io_setup", .classes = SC_MEMORY | SC_FILE_MANAGEMENT,
	.args = {
		{ "nr_events", ARG_UINT },
		{ "ctx_idp", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(1),
		  .elem = &elem_ctx },
	},
};

SYSENT(io_destroy) = {
	.name = "io_destroy", .classes = SC_MEMORY | SC_FILE_MANAGEMENT,
	.args = { { "ctx_id", ARG_PTR } },
};

SYSENT(io_submit) = {
	.name = "io_submit", .classes = SC_FILE_MANAGEMENT,
	.args = {
		{ "ctx_id", ARG_PTR },
		{ "nr", ARG_LONG },
		{ "iocbpp", ARG_ARRAY, .len = LEN_ARG(1), .elem = &elem_iocbp },
	},
};

SYSENT(io_cancel) = {
	.name = "io_cancel", .classes = SC_FILE_MANAGEMENT,
	.args = {
		{ "ctx_id", ARG_PTR },
		{ "iocb", ARG_STRUCT, .layout = &layout_iocb },
		{ "result", ARG_STRUCT, .dir = DIR_OUT,
		  .layout = &layout_io_event },
	},
};

SYSENT(io_getevents) = {
	.name = "io_getevents", .classes = SC_FILE_MANAGEMENT,
	.args = {
		{ "ctx_id", ARG_PTR },
		{ "min_nr", ARG_LONG },
		{ "nr", ARG_LONG },
		{ "events", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_RET(2),
		  .elem = &elem_event },
		{ "timeout", ARG_STRUCT, .layout = &layout_timespec },
	},
};

static const struct field aio_sigset_members[] = {
	{ "sigmask", ARG_SIGSET, .type = T_PTR, .len = LEN_ARG(1) },
	{ "sigsetsize", ARG_ULONG, .type = T_ULONG },
};
static const struct layout aio_sigset = {
	"__aio_sigset", LAYOUT_MEMBERS(aio_sigset_members)
};

SYSENT(io_pgetevents) = {
	.name = "io_pgetevents", .classes = SC_FILE_MANAGEMENT,
	.args = {
		{ "ctx_id", ARG_PTR },
		{ "min_nr", ARG_LONG },
		{ "nr", ARG_LONG },
		{ "events", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_RET(2),
		  .elem = &elem_event },
		{ "timeout", ARG_STRUCT, .layout = &layout_timespec },
		{ "sig", ARG_STRUCT, .layout = &aio_sigset },
	},
};

SYSENT(io_pgetevents_time64) = {
	.name = "io_pgetevents_time64", .classes = SC_FILE_MANAGEMENT,
	.args = {
		{ "ctx_id", ARG_PTR },
		{ "min_nr", ARG_LONG },
		{ "nr", ARG_LONG },
		{ "events", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_RET(2),
		  .elem = &elem_event },
		{ "timeout", ARG_STRUCT, .layout = &layout_timespec64 },
		{ "sig", ARG_STRUCT, .layout = &aio_sigset },
	},
};

/* io_uring */

SYSENT(io_uring_setup) = {
	.name = "io_uring_setup", .classes = SC_DESC | SC_FILE_MANAGEMENT,
	.ret = RET_FD,
	.args = {
		{ "entries", ARG_UINT },
		/* The kernel fills in the rest: what came back has all of it. */
		{ "params", ARG_STRUCT, .dir = DIR_OUT,
		  .layout = &layout_io_uring_params },
	},
};

static const struct field getevents_members[] = {
	{ "sigmask", ARG_HEX64, .type = T_U64 },
	{ "sigmask_sz", ARG_UINT, .type = T_U32 },
	{ "min_wait_usec", ARG_UINT, .type = T_U32 },
	{ "ts", ARG_HEX64, .type = T_U64 },
};
static const struct layout getevents_arg = {
	"io_uring_getevents_arg", LAYOUT_MEMBERS(getevents_members)
};

/* IORING_ENTER_EXT_ARG 0x8, IORING_ENTER_EXT_ARG_REG 0x40 */
static const struct variant uring_enter_items[] = {
	{ 0x8, 2, .fields = FIELDS { { "arg", ARG_STRUCT, .layout = &getevents_arg },
			      { "argsz", ARG_ULONG } } },
	{ 0x40, 2, .fields = FIELDS { { "arg", ARG_ULONG }, { "argsz", ARG_ULONG } } },
};
static const struct variant_set uring_enter_variants = {
	.arg = 3, .first = 4, .mask = 0x48, VARIANT_ITEMS(uring_enter_items)
};

SYSENT(io_uring_enter) = {
	.name = "io_uring_enter",
	.classes = SC_DESC | SC_SIGNAL | SC_FILE_MANAGEMENT,
	.variants = &uring_enter_variants,
	.args = {
		{ "fd", ARG_FD },
		{ "to_submit", ARG_UINT },
		{ "min_complete", ARG_UINT },
		{ "flags", ARG_FLAGS, .xlat = &xlat_uring_enter_flags },
		{ "sigset", ARG_SIGSET, .len = LEN_ARG(5) },
		{ "sigsetsize", ARG_ULONG },
	},
};

SYSENT(io_uring_register) = {
	.name = "io_uring_register",
	.classes = SC_DESC | SC_MEMORY | SC_FILE_MANAGEMENT,
	.args = {
		{ "fd", ARG_FD },
		{ "opcode", ARG_FLAGS, .xlat = &xlat_uring_register_opcode },
		{ "arg", ARG_PTR },
		{ "nr_args", ARG_UINT },
	},
};
