/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=ioctl -a4 */
/*
 * ioctl: buffers in iovecs, of SCSI commands (sg, bsg) and of btrfs. /dev/null
 * refuses: what goes in shows, and what would come back does not.
 */
#include "ioctl_spec.h"

#include <fcntl.h>
#include <linux/btrfs.h>
#include <linux/bsg.h>
#include <scsi/sg.h>

#ifndef SG_FLAG_Q_AT_TAIL
#define SG_FLAG_Q_AT_TAIL 0x10
#endif

static int fd;
static char text[1024];

static void ask(unsigned long cmd, const void *p, const char *name)
{
	const char *s = result(ioctl(fd, cmd, p));

	printf("ioctl(%d, %s, %s) = %s\n", fd, name, text, s);
}

#define TEXT(...) snprintf(text, sizeof(text), __VA_ARGS__)

static void sg3(char *end)
{
	struct iovec *iov =
		at_end(end, (struct iovec[]){ { "one", 3 }, { "two!", 4 } },
		       2 * sizeof(*iov));
	struct sg_io_hdr sg = { .interface_id = 'S',
				.dxfer_direction = SG_DXFER_TO_DEV,
				.iovec_count = 2,
				.flags = SG_FLAG_Q_AT_TAIL,
				.dxfer_len = 6,
				.dxferp = iov };

#define SG(direction, count, len, data)                                   \
	TEXT("{interface_id='S', dxfer_direction=" direction              \
	     ", cmd_len=0, cmdp=NULL, mx_sb_len=0, iovec_count=%d, "      \
	     "dxfer_len=%d, timeout=0, flags=SG_FLAG_Q_AT_TAIL, dxferp=" data \
	     ", sbp=NULL, ...}",                                          \
	     count, len

	SG("SG_DXFER_TO_DEV", 2, 6,
	   "[{iov_base=\"one\", iov_len=3}, {iov_base=\"two\", iov_len=4}]"));
	ask(SG_IO, &sg, "SG_IO");
	/* As many as there are, and one behind the end of memory. */
	sg.iovec_count = 3;
	sg.dxfer_len = 100;
	SG("SG_DXFER_TO_DEV", 3, 100,
	   "[{iov_base=\"one\", iov_len=3}, {iov_base=\"two!\", iov_len=4}, "
	   "... /* %p */]"),
		(void *)end);
	ask(SG_IO, &sg, "SG_IO");
	/* More than there may be. */
	sg.iovec_count = 1025;
	SG("SG_DXFER_TO_DEV", 1025, 100, "%p"), (void *)iov);
	ask(SG_IO, &sg, "SG_IO");
	sg.iovec_count = 2;
	sg.dxferp = end;
	SG("SG_DXFER_TO_DEV", 2, 100, "%p"), (void *)end);
	ask(SG_IO, &sg, "SG_IO");
	sg.dxferp = iov;
	sg.dxfer_direction = SG_DXFER_TO_FROM_DEV;
	sg.dxfer_len = 2;
	SG("SG_DXFER_TO_FROM_DEV", 2, 2,
	   "[{iov_base=\"on\", iov_len=3}, {iov_base=\"\", iov_len=4}]"));
	ask(SG_IO, &sg, "SG_IO");
	sg.dxfer_direction = SG_DXFER_FROM_DEV;
	SG("SG_DXFER_FROM_DEV", 2, 2, "%p"), (void *)iov);
	ask(SG_IO, &sg, "SG_IO");
	sg.dxfer_direction = SG_DXFER_NONE;
	SG("SG_DXFER_NONE", 2, 2, "%p"), (void *)iov);
	ask(SG_IO, &sg, "SG_IO");
}

static void sg4(void)
{
	struct iovec iov[2] = { { "abcdef", 6 }, { NULL, 1 } };
	struct sg_io_v4 sg = { .guard = 'Q',
			       .dout_xfer_len = 7,
			       .dout_iovec_count = 2,
			       .dout_xferp = (uintptr_t)iov };

	TEXT("{guard='Q', protocol=BSG_PROTOCOL_SCSI, "
	     "subprotocol=BSG_SUB_PROTOCOL_SCSI_CMD, request_len=0, "
	     "request=NULL, max_response_len=0, dout_iovec_count=2, "
	     "dout_xfer_len=7, din_xfer_len=0, dout_xferp=[{"
	     "iov_base=\"abcdef\", iov_len=6}, {iov_base=NULL, iov_len=1}], "
	     "timeout=0, flags=0, response=NULL, din_xferp=NULL, ...}");
	ask(SG_IO, &sg, "SG_IO");
}

static void btrfs(void)
{
	struct iovec iov[2] = { { "gzip", 4 }, { "ed", 2 } };
	struct btrfs_ioctl_encoded_io_args io = { .iov = iov,
						  .iovcnt = 2,
						  .offset = 4096,
						  .len = 6,
						  .unencoded_len = 8192,
						  .compression = 1 };

	TEXT("{iov=[{iov_base=\"gzip\", iov_len=4}, {iov_base=\"ed\", "
	     "iov_len=2}], iovcnt=2, offset=4096, flags=0, len=6, "
	     "unencoded_len=8192, unencoded_offset=0, "
	     "compression=BTRFS_ENCODED_IO_COMPRESSION_ZLIB, encryption=0}");
	ask(BTRFS_IOC_ENCODED_WRITE, &io, "BTRFS_IOC_ENCODED_WRITE");
	TEXT("{iov=%p, iovcnt=2, offset=4096, flags=0}", (void *)iov);
	ask(BTRFS_IOC_ENCODED_READ, &io, "BTRFS_IOC_ENCODED_READ");
	io.iovcnt = 100000;
	TEXT("{iov=%p, iovcnt=100000, offset=4096, flags=0, len=6, "
	     "unencoded_len=8192, unencoded_offset=0, "
	     "compression=BTRFS_ENCODED_IO_COMPRESSION_ZLIB, encryption=0}",
	     (void *)iov);
	ask(BTRFS_IOC_ENCODED_WRITE, &io, "BTRFS_IOC_ENCODED_WRITE");
}

int main(void)
{
	char *end = end_of_page();

	fd = open("/dev/null", O_RDWR);
	sg3(end);
	sg4();
	btrfs();
	return 0;
}
