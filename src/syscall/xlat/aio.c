/* SPDX-License-Identifier: BSD-2-Clause */
/* Asynchronous I/O: io_submit(2). */
#include "syscall/xlat/aio.h"

#define aio_cmd_items(X) \
	X(0, "IOCB_CMD_PREAD") \
	X(1, "IOCB_CMD_PWRITE") \
	X(2, "IOCB_CMD_FSYNC") \
	X(3, "IOCB_CMD_FDSYNC") \
	X(4, "IOCB_CMD_PREADX") \
	X(5, "IOCB_CMD_POLL") \
	X(6, "IOCB_CMD_NOOP") \
	X(7, "IOCB_CMD_PREADV") \
	X(8, "IOCB_CMD_PWRITEV")

const struct xlat_set xlat_aio_cmd = {
	.prefix = "IOCB_CMD_???",
	XLAT_ITEMS(aio_cmd_items),
	.kind = XLAT_ENUM,
};

#define aio_flags_items(X) \
	X(0x1, "IOCB_FLAG_RESFD") \
	X(0x2, "IOCB_FLAG_IOPRIO")

const struct xlat_set xlat_aio_flags = {
	.prefix = "IOCB_FLAG_???",
	XLAT_ITEMS(aio_flags_items),
	.kind = XLAT_FLAGS,
};
