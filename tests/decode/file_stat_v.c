/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -v -e trace=stat,statx,utimensat,utimes,utime,futimesat,fstatfs -a4 */
/* All that is said of a file; its times; the file system it is on. */
#include "file_spec.h"

#include <linux/stat.h>
#include <sys/statfs.h>
#include <sys/time.h>
#include <time.h>
#include <utime.h>

#define WHEN 1668000000
#define DATE "2022-11-09T13:20:00"

static void print_stat(const char *name, const struct stat *st, const char *r)
{
	printf("stat(\"%s\", {st_dev=makedev(%#x, %#x), st_ino=%lu, "
	       "st_mode=S_IFREG|0640, st_nlink=%lu, st_uid=%u, st_gid=%u, "
	       "st_blksize=%lu, st_blocks=%lu, st_size=%lu, "
	       "st_atime=%d /* " DATE ".123456789+0000 */, "
	       "st_atime_nsec=123456789, "
	       "st_mtime=%d /* " DATE ".000000002+0000 */, st_mtime_nsec=2, ",
	       name, (unsigned)(st->st_dev >> 8 & 0xfff),
	       (unsigned)(st->st_dev & 0xff), st->st_ino, st->st_nlink,
	       st->st_uid, st->st_gid, (long)st->st_blksize,
	       (long)st->st_blocks, (long)st->st_size, WHEN, WHEN);
	{
		char buf[64];
		struct tm *tm = gmtime(&st->st_ctime);

		strftime(buf, sizeof(buf), "%Y-%m-%dT%H:%M:%S", tm);
		printf("st_ctime=%ld /* %s", (long)st->st_ctime, buf);
		if (st->st_ctim.tv_nsec)
			printf(".%09ld", st->st_ctim.tv_nsec);
		printf("+0000 */, st_ctime_nsec=%ld}) = %s\n",
		       st->st_ctim.tv_nsec, r);
	}
}

static void times(void)
{
	struct timespec ts[2] = { { WHEN, 123456789 }, { WHEN, 2 } };
	struct timespec special[2] = { { 1, UTIME_NOW }, { 2, UTIME_OMIT } };
	struct timeval tv[2] = { { WHEN, 5 }, { WHEN, 0 } };
	struct utimbuf ub = { WHEN, 0 };
	long r;

	r = syscall(SYS_utime, "f", &ub);
	printf("utime(\"f\", {actime=%d /* " DATE "+0000 */, modtime=0}) = %s\n",
	       WHEN, result(r));
	r = syscall(SYS_utime, "f", NULL);
	printf("utime(\"f\", NULL) = %s\n", result(r));
	r = syscall(SYS_utimes, "f", tv);
	printf("utimes(\"f\", [{tv_sec=%d, tv_usec=5} /* " DATE
	       ".000005+0000 */, {tv_sec=%d, tv_usec=0} /* " DATE
	       "+0000 */]) = %s\n", WHEN, WHEN, result(r));
	r = syscall(SYS_futimesat, AT_FDCWD, "f", NULL);
	printf("futimesat(AT_FDCWD, \"f\", NULL) = %s\n", result(r));
	r = syscall(SYS_utimensat, AT_FDCWD, "f", special, 0x100);
	printf("utimensat(AT_FDCWD, \"f\", [UTIME_NOW, UTIME_OMIT], "
	       "AT_SYMLINK_NOFOLLOW) = %s\n", result(r));
	r = syscall(SYS_utimensat, AT_FDCWD, "f", ts, 0);
	printf("utimensat(AT_FDCWD, \"f\", [{tv_sec=%d, tv_nsec=123456789} /* "
	       DATE ".123456789+0000 */, {tv_sec=%d, tv_nsec=2} /* " DATE
	       ".000000002+0000 */], 0) = %s\n", WHEN, WHEN, result(r));
}

static void print_stamp(const char *name, const struct statx_timestamp *t)
{
	time_t sec = t->tv_sec;
	struct tm *tm = gmtime(&sec);
	char buf[64];

	strftime(buf, sizeof(buf), "%Y-%m-%dT%H:%M:%S", tm);
	printf("stx_%s={tv_sec=%lld, tv_nsec=%u} /* %s", name,
	       (long long)t->tv_sec, t->tv_nsec, buf);
	if (t->tv_nsec)
		printf(".%09u", t->tv_nsec);
	printf("+0000 */, ");
}

int main(void)
{
	int fd = must(open("f", O_RDWR | O_CREAT | O_TRUNC, 0640), "open");
	struct statfs sf;
	struct statx x;
	struct stat st;
	long r;

	times();
	r = syscall(SYS_stat, "f", &st);
	print_stat("f", &st, result(r));
	r = syscall(SYS_statx, AT_FDCWD, "f", 0, 0x7ff, &x);
	if (x.stx_mask & ~0x1fffull) {
		fprintf(stderr, "a statx that knows more\n");
		return SKIP;
	}
	printf("statx(AT_FDCWD, \"f\", AT_STATX_SYNC_AS_STAT, "
	       "STATX_BASIC_STATS, {stx_mask=%s, "
	       "stx_blksize=%u, stx_attributes=0, stx_nlink=1, stx_uid=%u, "
	       "stx_gid=%u, stx_mode=S_IFREG|0640, stx_ino=%llu, stx_size=0, "
	       "stx_blocks=%llu, stx_attributes_mask=%s, ",
	       bits(x.stx_mask, stx_masks), x.stx_blksize, x.stx_uid,
	       x.stx_gid, x.stx_ino, x.stx_blocks,
	       bits(x.stx_attributes_mask, stx_attrs));
	print_stamp("atime", &x.stx_atime);
	if (x.stx_mask & STATX_BTIME)
		print_stamp("btime", &x.stx_btime);
	print_stamp("ctime", &x.stx_ctime);
	print_stamp("mtime", &x.stx_mtime);
	printf("stx_rdev_major=0, stx_rdev_minor=0, stx_dev_major=%u, "
	       "stx_dev_minor=%u, stx_mnt_id=%#llx}) = %s\n", x.stx_dev_major,
	       x.stx_dev_minor, x.stx_mnt_id, result(r));
	r = syscall(SYS_fstatfs, fd, NULL);
	printf("fstatfs(%d, NULL) = %s\n", fd, result(r));
	r = syscall(SYS_fstatfs, -1, &sf);
	printf("fstatfs(-1, %p) = %s\n", (void *)&sf, result(r));
	return 0;
}
