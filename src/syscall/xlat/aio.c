/* SPDX-License-Identifier: BSD-2-Clause */
/* Asynchronous I/O: io_submit(2). */
#include "syscall/xlat/aio.h"

static const struct xlat aio_cmd_items[] = {
	{ 0, "IOCB_CMD_PREAD" },
	{ 1, "IOCB_CMD_PWRITE" },
	{ 2, "IOCB_CMD_FSYNC" },
	{ 3, "IOCB_CMD_FDSYNC" },
	{ 4, "IOCB_CMD_PREADX" },
	{ 5, "IOCB_CMD_POLL" },
	{ 6, "IOCB_CMD_NOOP" },
	{ 7, "IOCB_CMD_PREADV" },
	{ 8, "IOCB_CMD_PWRITEV" },
};

const struct xlat_set xlat_aio_cmd = {
	.prefix = "IOCB_CMD_???",
	XLAT_ITEMS(aio_cmd_items),
	.kind = XLAT_ENUM,
};

static const struct xlat aio_flags_items[] = {
	{ 0x1, "IOCB_FLAG_RESFD" },
	{ 0x2, "IOCB_FLAG_IOPRIO" },
};

const struct xlat_set xlat_aio_flags = {
	.prefix = "IOCB_FLAG_???",
	XLAT_ITEMS(aio_flags_items),
	.kind = XLAT_FLAGS,
};
