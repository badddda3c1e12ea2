/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=%%stat -e signal=none -a4 */
/* What is said of a file in few words. */
#include "file_spec.h"

#include <linux/stat.h>

int main(void)
{
	struct stat st;
	struct statx stx;
	int fd = must(open("f", O_RDWR | O_CREAT | O_TRUNC, 0640), "open");
	long r;

	must(fchmod(fd, 04640), "fchmod");
	must(write(fd, "0123456789ab", 12), "write");
	must(symlink("f", "l"), "symlink");
	must(mkdir("d", 0), "mkdir");
	must(chmod("d", 03001), "chmod");

	r = syscall(SYS_stat, "f", &st);
	printf("stat(\"f\", {st_mode=S_IFREG|S_ISUID|0640, st_size=12, ...})"
	       " = %s\n", result(r));
	r = syscall(SYS_lstat, "l", &st);
	printf("lstat(\"l\", {st_mode=S_IFLNK|0777, st_size=1, ...}) = %s\n",
	       result(r));
	r = syscall(SYS_stat, "d", &st);
	printf("stat(\"d\", {st_mode=S_IFDIR|S_ISGID|S_ISVTX|001, "
	       "st_size=%lu, ...}) = %s\n", (unsigned long)st.st_size,
	       result(r));
	r = syscall(SYS_stat, "/dev/null", &st);
	printf("stat(\"/dev/null\", {st_mode=S_IFCHR|0%o, "
	       "st_rdev=makedev(0x1, 0x3), ...}) = %s\n", st.st_mode & 0777,
	       result(r));
	r = syscall(SYS_fstat, fd, &st);
	printf("fstat(%d, {st_mode=S_IFREG|S_ISUID|0640, st_size=12, ...})"
	       " = %s\n", fd, result(r));
	r = syscall(SYS_fstat, -1, &st);
	printf("fstat(-1, %p) = %s\n", (void *)&st, result(r));
	r = syscall(SYS_newfstatat, fd, "", &st, 0x1000);
	printf("newfstatat(%d, \"\", {st_mode=S_IFREG|S_ISUID|0640, "
	       "st_size=12, ...}, AT_EMPTY_PATH) = %s\n", fd, result(r));
	r = syscall(SYS_newfstatat, AT_FDCWD, "l", &st, 0x100);
	printf("newfstatat(AT_FDCWD, \"l\", {st_mode=S_IFLNK|0777, st_size=1, "
	       "...}, AT_SYMLINK_NOFOLLOW) = %s\n", result(r));
	r = syscall(SYS_newfstatat, AT_FDCWD, "f", BAD, 0x4);
	printf("newfstatat(AT_FDCWD, \"f\", 0x1, 0x4 /* AT_??? */) = %s\n",
	       result(r));
	r = syscall(SYS_statx, AT_FDCWD, "f", 0x2100, 0x203, &stx);
	printf("statx(AT_FDCWD, \"f\", "
	       "AT_STATX_FORCE_SYNC|AT_SYMLINK_NOFOLLOW, "
	       "STATX_TYPE|STATX_MODE|STATX_SIZE, "
	       "{stx_mask=%s, stx_attributes=0, "
	       "stx_mode=S_IFREG|S_ISUID|0640, stx_size=12, ...}) = %s\n",
	       bits(stx.stx_mask, stx_masks), result(r));
	r = syscall(SYS_statx, -100, "none", 0, 0xfff, NULL);
	printf("statx(AT_FDCWD, \"none\", AT_STATX_SYNC_AS_STAT, STATX_ALL, "
	       "NULL) = %s\n", result(r));
	return 0;
}
