/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=open,openat,openat2,creat -e signal=none -a4 */
/* The ways to open a file. */
#include "file_spec.h"

struct how {
	uint64_t flags, mode, resolve, more;
};

int main(void)
{
	struct how how = { O_RDWR | O_CREAT | O_CLOEXEC, 0640, 8 };
	struct how plain = { O_PATH, 0, 0x4000 };
	long r;

	r = syscall(SYS_open, "f", O_RDONLY);
	printf("open(\"f\", O_RDONLY) = %s\n", result(r));
	r = syscall(SYS_open, "f", O_WRONLY | O_CREAT | O_EXCL | O_NOCTTY,
		    0600);
	printf("open(\"f\", O_WRONLY|O_CREAT|O_EXCL|O_NOCTTY, 0600) = %s\n",
	       result(r));
	r = syscall(SYS_open, ".", O_RDWR | O_TMPFILE, 0);
	printf("open(\".\", O_RDWR|O_TMPFILE, 000) = %s\n", result(r));
	r = syscall(SYS_openat, AT_FDCWD, "f",
		    O_RDWR | O_TRUNC | O_APPEND | O_NONBLOCK | O_SYNC);
	printf("openat(AT_FDCWD, \"f\", "
	       "O_RDWR|O_TRUNC|O_APPEND|O_NONBLOCK|O_SYNC) = %s\n",
	       result(r));
	r = syscall(SYS_openat, -1, "f", 3 | O_DSYNC | O_NOATIME | 0x40000000);
	printf("openat(-1, \"f\", O_ACCMODE|O_DSYNC|O_NOATIME|0x40000000) = %s\n",
	       result(r));
	r = syscall(SYS_openat, AT_FDCWD, BAD,
		    O_NOFOLLOW | O_DIRECTORY | O_CLOEXEC);
	printf("openat(AT_FDCWD, 0x1, "
	       "O_RDONLY|O_NOFOLLOW|O_CLOEXEC|O_DIRECTORY) = %s\n",
	       result(r));
	r = syscall(SYS_openat, AT_FDCWD, NULL, 0);
	printf("openat(AT_FDCWD, NULL, O_RDONLY) = %s\n", result(r));
	r = syscall(SYS_openat2, AT_FDCWD, "f", &how, 24);
	printf("openat2(AT_FDCWD, \"f\", {flags=O_RDWR|O_CREAT|O_CLOEXEC, "
	       "mode=0640, resolve=RESOLVE_BENEATH}, 24) = %s\n", result(r));
	r = syscall(SYS_openat2, AT_FDCWD, "f", &plain, 24);
	printf("openat2(AT_FDCWD, \"f\", {flags=O_RDONLY|O_PATH, "
	       "resolve=0x4000 /* RESOLVE_??? */}, 24) = %s\n", result(r));
	r = syscall(SYS_openat2, AT_FDCWD, "f", NULL, 24);
	printf("openat2(AT_FDCWD, \"f\", NULL, 24) = %s\n", result(r));
	r = syscall(SYS_creat, "a \"name\"\n\1", 0755);
	printf("creat(\"a \\\"name\\\"\\n\\1\", 0755) = %s\n", result(r));
	return 0;
}
