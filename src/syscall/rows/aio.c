/* SPDX-License-Identifier: BSD-2-Clause */
/* Asynchronous I/O: io_submit(2) and its kin. */
#include "syscall/layout/system.h"
#include "syscall/layout/time.h"
#include "syscall/table.h"

static const struct field elem_ctx = { NULL, ARG_PTR, .type = T_PTR };
static const struct field elem_iocbp = { NULL, ARG_STRUCT, .type = T_PTR,
					 .layout = &layout_iocb };
static const struct field elem_event = { NULL, ARG_STRUCT, .type = T_INLINE,
					 .layout = &layout_io_event };

SYSENT(io_setup) = {
	.name = "io_setup", .classes = SC_MEMORY | SC_FILE_MANAGEMENT,
	ARGS(
		{ "nr_events", ARG_UINT },
		{ "ctx_idp", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(1),
		  .elem = &elem_ctx }
	),
};

SYSENT(io_destroy) = {
	.name = "io_destroy", .classes = SC_MEMORY | SC_FILE_MANAGEMENT,
	ARGS({ "ctx_id", ARG_PTR }),
};

SYSENT(io_submit) = {
	.name = "io_submit", .classes = SC_FILE_MANAGEMENT,
	ARGS(
		{ "ctx_id", ARG_PTR },
		{ "nr", ARG_LONG },
		{ "iocbpp", ARG_IOCBS, .len = LEN_ARG(1), .elem = &elem_iocbp }
	),
};

SYSENT(io_cancel) = {
	.name = "io_cancel", .classes = SC_FILE_MANAGEMENT,
	ARGS(
		{ "ctx_id", ARG_PTR },
		{ "iocb", ARG_STRUCT, .layout = &layout_iocb_id },
		{ "result", ARG_STRUCT, .dir = DIR_OUT,
		  .layout = &layout_io_event }
	),
};

SYSENT(io_getevents) = {
	.name = "io_getevents", .classes = SC_FILE_MANAGEMENT,
	ARGS(
		{ "ctx_id", ARG_PTR },
		{ "min_nr", ARG_LONG },
		{ "nr", ARG_LONG },
		{ "events", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_RET(2),
		  .elem = &elem_event },
		{ "timeout", ARG_STRUCT, .layout = &layout_timespec }
	),
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
	ARGS(
		{ "ctx_id", ARG_PTR },
		{ "min_nr", ARG_LONG },
		{ "nr", ARG_LONG },
		{ "events", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_RET(2),
		  .elem = &elem_event },
		{ "timeout", ARG_STRUCT, .layout = &layout_timespec },
		{ "sig", ARG_STRUCT, .layout = &aio_sigset }
	),
};

SYSENT(io_pgetevents_time64) = {
	.name = "io_pgetevents_time64", .classes = SC_FILE_MANAGEMENT,
	ARGS(
		{ "ctx_id", ARG_PTR },
		{ "min_nr", ARG_LONG },
		{ "nr", ARG_LONG },
		{ "events", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_RET(2),
		  .elem = &elem_event },
		{ "timeout", ARG_STRUCT, .layout = &layout_timespec64 },
		{ "sig", ARG_STRUCT, .layout = &aio_sigset }
	),
};
