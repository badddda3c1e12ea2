/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=read,write,/^p?(read|write)v2?$,pread64,pwrite64,lseek -s 8
 * -a4 */
/* Reading and writing: whole, in pieces, at a place, not at all. */
#include "file_spec.h"

#include <sys/mman.h>
#include <sys/uio.h>

static char buf[64], other[64];

static void plain(int fd)
{
	long r;

	r = syscall(SYS_write, fd, "abc\0\n\377", 6L);
	printf("write(%d, \"abc\\0\\n\\377\", 6) = %s\n", fd, result(r));
	r = syscall(SYS_write, fd, "0123456789", 10L);
	printf("write(%d, \"01234567\"..., 10) = %s\n", fd, result(r));
	r = syscall(SYS_write, fd, "", 0L);
	printf("write(%d, \"\", 0) = %s\n", fd, result(r));
	r = syscall(SYS_write, fd, BAD, 5L);
	printf("write(%d, 0x1, 5) = %s\n", fd, result(r));
	r = syscall(SYS_lseek, fd, -4L, SEEK_CUR);
	printf("lseek(%d, -4, SEEK_CUR) = %s\n", fd, result(r));
	r = syscall(SYS_read, fd, buf, 64L);
	printf("read(%d, \"6789\", 64) = %s\n", fd, result(r));
	r = syscall(SYS_read, fd, buf, 64L);
	printf("read(%d, \"\", 64) = %s\n", fd, result(r));
	r = syscall(SYS_read, -1, buf, 64L);
	printf("read(-1, %p, 64) = %s\n", (void *)buf, result(r));
	r = syscall(SYS_pread64, fd, buf, 12L, 2L);
	printf("pread64(%d, \"c\\0\\n\\3770123\"..., 12, 2) = %s\n", fd,
	       result(r));
	r = syscall(SYS_pwrite64, fd, "xyz", 3L, -1L);
	printf("pwrite64(%d, \"xyz\", 3, -1) = %s\n", fd, result(r));
	r = syscall(SYS_lseek, fd, 1L << 40, 77);
	printf("lseek(%d, 1099511627776, 0x4d /* SEEK_??? */) = %s\n", fd,
	       result(r));
}

static void vectors(int fd)
{
	struct iovec in[2] = { { buf, 2 }, { other, 9 } };
	struct iovec out[3] = { { "first", 5 },
				{ "", 0 },
				{ "second one", 10 } };
	long r;

	r = syscall(SYS_pwritev, fd, out, 3L, 0L, 0L);
	printf("pwritev(%d, [{iov_base=\"first\", iov_len=5}, {iov_base=\"\", "
	       "iov_len=0}, {iov_base=\"second o\"..., iov_len=10}], 3, 0) = "
	       "%s\n",
	       fd, result(r));
	r = syscall(SYS_preadv, fd, in, 2L, 1L, 0L);
	printf("preadv(%d, [{iov_base=\"ir\", iov_len=2}, "
	       "{iov_base=\"stsecond\"..., iov_len=9}], 2, 1) = %s\n",
	       fd, result(r));
	r = syscall(SYS_preadv2, fd, in, 2L, 11L, 0L, 0);
	printf("preadv2(%d, [{iov_base=\" o\", iov_len=2}, {iov_base=\"ne9\", "
	       "iov_len=9}], 2, 11, 0) = %s\n",
	       fd, result(r));
	r = syscall(SYS_pwritev2, fd, out, 1L, 0L, 0L, 3);
	printf("pwritev2(%d, [{iov_base=\"first\", iov_len=5}], 1, 0, "
	       "RWF_HIPRI|RWF_DSYNC) = %s\n",
	       fd, result(r));
	r = syscall(SYS_readv, -1, in, 2L);
	printf("readv(-1, [{iov_base=%p, iov_len=2}, {iov_base=%p, "
	       "iov_len=9}], 2) = %s\n",
	       (void *)buf, (void *)other, result(r));
	r = syscall(SYS_writev, fd, BAD, 1L);
	printf("writev(%d, 0x1, 1) = %s\n", fd, result(r));
	r = syscall(SYS_readv, fd, NULL, 0L);
	printf("readv(%d, NULL, 0) = %s\n", fd, result(r));
}

/* An array of which only a part is there. */
static void cut_vector(int fd)
{
	enum { PAGE = 4096 };
	char *p = mmap(NULL, 2 * PAGE, PROT_READ | PROT_WRITE,
		       MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	struct iovec *v = (struct iovec *)(p + PAGE) - 2;
	long r;

	must(p == MAP_FAILED ? -1 : munmap(p + PAGE, PAGE), "mmap");
	v[0] = (struct iovec){ "ab", 2 };
	v[1] = (struct iovec){ "cde", 3 };
	r = syscall(SYS_writev, fd, v, 5L);
	printf("writev(%d, [{iov_base=\"ab\", iov_len=2}, {iov_base=\"cde\", "
	       "iov_len=3}, ... /* %p */], 5) = %s\n",
	       fd, (void *)(p + PAGE), result(r));
}

int main(void)
{
	int fd = must(open("f", O_RDWR | O_CREAT | O_TRUNC, 0600), "open");

	plain(fd);
	vectors(fd);
	cut_vector(fd);
	return 0;
}
