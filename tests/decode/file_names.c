/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * trace: -a4 -e
 *  trace=mknod,mknodat,mkdir,mkdirat,rmdir,/link,/^rename,/chmod,/chown,chdir,/^faccessat,truncate,getcwd,chroot
 */
/* Calls that make, change and remove names. */
#include "file_spec.h"

#include <linux/fs.h>
#include <sys/mman.h>
#include <sys/sysmacros.h>

static void nodes(void)
{
	long r;

	r = syscall(SYS_mknod, "fifo", S_IFIFO | 0600, 0);
	printf("mknod(\"fifo\", S_IFIFO|0600) = %s\n", result(r));
	r = syscall(SYS_mknodat, AT_FDCWD, "fifo", S_IFCHR | 0640,
		    makedev(1, 3));
	printf("mknodat(AT_FDCWD, \"fifo\", S_IFCHR|0640, makedev(0x1, 0x3)) "
	       "= %s\n", result(r));
	r = syscall(SYS_mkdir, "d", 0750);
	printf("mkdir(\"d\", 0750) = %s\n", result(r));
	r = syscall(SYS_mkdirat, -5, "d", 01777);
	printf("mkdirat(-5, \"d\", 01777) = %s\n", result(r));
	r = syscall(SYS_rmdir, "d");
	printf("rmdir(\"d\") = %s\n", result(r));
}

static void links(void)
{
	char buf[8];
	long r;

	r = syscall(SYS_link, "fifo", "g");
	printf("link(\"fifo\", \"g\") = %s\n", result(r));
	r = syscall(SYS_linkat, AT_FDCWD, "fifo", AT_FDCWD, "g", 0x400);
	printf("linkat(AT_FDCWD, \"fifo\", AT_FDCWD, \"g\", "
	       "AT_SYMLINK_FOLLOW) = %s\n", result(r));
	r = syscall(SYS_symlink, "target-of-link", "l");
	printf("symlink(\"target-of-link\", \"l\") = %s\n", result(r));
	r = syscall(SYS_symlinkat, "t", AT_FDCWD, "l");
	printf("symlinkat(\"t\", AT_FDCWD, \"l\") = %s\n", result(r));
	r = syscall(SYS_readlink, "l", buf, sizeof(buf));
	printf("readlink(\"l\", \"target-o\", 8) = %s\n", result(r));
	r = syscall(SYS_readlinkat, AT_FDCWD, "none", buf, sizeof(buf));
	printf("readlinkat(AT_FDCWD, \"none\", %p, 8) = %s\n", (void *)buf,
	       result(r));
	r = syscall(SYS_rename, "g", "h");
	printf("rename(\"g\", \"h\") = %s\n", result(r));
	r = syscall(SYS_renameat, AT_FDCWD, "none", 9, "h");
	printf("renameat(AT_FDCWD, \"none\", 9, \"h\") = %s\n", result(r));
	r = syscall(SYS_renameat2, AT_FDCWD, "h", AT_FDCWD, "g",
		    RENAME_NOREPLACE);
	printf("renameat2(AT_FDCWD, \"h\", AT_FDCWD, \"g\", RENAME_NOREPLACE)"
	       " = %s\n", result(r));
	r = syscall(SYS_unlink, "g");
	printf("unlink(\"g\") = %s\n", result(r));
	r = syscall(SYS_unlinkat, AT_FDCWD, "g", AT_REMOVEDIR);
	printf("unlinkat(AT_FDCWD, \"g\", AT_REMOVEDIR) = %s\n", result(r));
}

static void attributes(void)
{
	long r;

	r = syscall(SYS_chmod, "fifo", 04755);
	printf("chmod(\"fifo\", 04755) = %s\n", result(r));
	r = syscall(SYS_fchmodat, AT_FDCWD, "fifo", 0);
	printf("fchmodat(AT_FDCWD, \"fifo\", 000) = %s\n", result(r));
	r = syscall(SYS_chown, "none", 1, -1);
	printf("chown(\"none\", 1, -1) = %s\n", result(r));
	r = syscall(SYS_lchown, "none", -1, 2147483648u);
	printf("lchown(\"none\", -1, 2147483648) = %s\n", result(r));
	r = syscall(SYS_fchownat, AT_FDCWD, "none", 0, 0, 0x1100);
	printf("fchownat(AT_FDCWD, \"none\", 0, 0, "
	       "AT_SYMLINK_NOFOLLOW|AT_EMPTY_PATH) = %s\n", result(r));
	r = syscall(SYS_faccessat, AT_FDCWD, "fifo", F_OK);
	printf("faccessat(AT_FDCWD, \"fifo\", F_OK) = %s\n", result(r));
	r = syscall(SYS_faccessat2, AT_FDCWD, "none", R_OK | W_OK | X_OK,
		    AT_EACCESS);
	printf("faccessat2(AT_FDCWD, \"none\", R_OK|W_OK|X_OK, AT_EACCESS) = "
	       "%s\n", result(r));
	r = syscall(SYS_truncate, "none", 4096L);
	printf("truncate(\"none\", 4096) = %s\n", result(r));
}

/* A string that has no end before a page that is not there is none. */
static void endless(void)
{
	char *page = mmap(NULL, 8192, PROT_READ | PROT_WRITE,
			  MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	char *end = page + 4096;
	long r;

	if (page == MAP_FAILED || munmap(end, 4096))
		exit(SKIP);
	memcpy(end - 8, "rest/of", 8);
	r = syscall(SYS_rmdir, end - 8);
	printf("rmdir(\"rest/of\") = %s\n", result(r));
	end[-1] = 'x';
	r = syscall(SYS_rmdir, end - 8);
	printf("rmdir(%p) = %s\n", (void *)(end - 8), result(r));
	r = syscall(SYS_link, "fifo", end - 1);
	printf("link(\"fifo\", %p) = %s\n", (void *)(end - 1), result(r));
}

int main(void)
{
	char cwd[4096];
	long r;

	nodes();
	links();
	attributes();
	endless();
	r = syscall(SYS_chdir, "none");
	printf("chdir(\"none\") = %s\n", result(r));
	r = syscall(SYS_getcwd, cwd, sizeof(cwd));
	printf("getcwd(\"%s\", 4096) = %s\n", cwd, result(r));
	r = syscall(SYS_getcwd, cwd, 1L);
	printf("getcwd(%p, 1) = %s\n", (void *)cwd, result(r));
	r = syscall(SYS_chroot, "none");
	printf("chroot(\"none\") = %s\n", result(r));
	return 0;
}
