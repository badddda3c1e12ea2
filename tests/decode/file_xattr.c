/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=/xattr,/inotify,/fanotify,flock,/handle -a4 */
/* Extended attributes, watches, locks of whole files, handles. */
#include "file_spec.h"

#include <sys/file.h>
#include <sys/inotify.h>

struct handle {
	unsigned bytes;
	int type;
	unsigned char data[128];
};

static void attributes(int fd)
{
	char buf[64];
	long r;

	r = syscall(SYS_setxattr, "f", "user.mine", "some value", 10L, 1);
	if (r < 0 && errno == EOPNOTSUPP)
		exit(SKIP);
	printf("setxattr(\"f\", \"user.mine\", \"some value\", 10, "
	       "XATTR_CREATE) = %s\n", result(r));
	r = syscall(SYS_lsetxattr, "f", "user.mine", NULL, 0L, 6);
	printf("lsetxattr(\"f\", \"user.mine\", NULL, 0, "
	       "XATTR_REPLACE|0x4) = %s\n", result(r));
	r = syscall(SYS_fsetxattr, fd, "user.mine", "x", 1L, 0);
	printf("fsetxattr(%d, \"user.mine\", \"x\", 1, 0) = %s\n", fd,
	       result(r));
	r = syscall(SYS_getxattr, "f", "user.mine", buf, 64L);
	printf("getxattr(\"f\", \"user.mine\", \"x\", 64) = %s\n", result(r));
	r = syscall(SYS_lgetxattr, "f", "user.other", buf, 64L);
	printf("lgetxattr(\"f\", \"user.other\", %p, 64) = %s\n", (void *)buf,
	       result(r));
	r = syscall(SYS_fgetxattr, fd, "user.mine", NULL, 0L);
	printf("fgetxattr(%d, \"user.mine\", NULL, 0) = %s\n", fd, result(r));
	r = syscall(SYS_listxattr, "f", buf, 64L);
	printf("listxattr(\"f\", \"user.mine\\0\", 64) = %s\n", result(r));
	r = syscall(SYS_flistxattr, fd, NULL, 0L);
	printf("flistxattr(%d, NULL, 0) = %s\n", fd, result(r));
	r = syscall(SYS_removexattr, "f", "user.mine");
	printf("removexattr(\"f\", \"user.mine\") = %s\n", result(r));
	r = syscall(SYS_fremovexattr, fd, BAD);
	printf("fremovexattr(%d, 0x1) = %s\n", fd, result(r));
}

static void watches(void)
{
	long in, r;

	in = syscall(SYS_inotify_init1, IN_NONBLOCK | IN_CLOEXEC);
	printf("inotify_init1(IN_NONBLOCK|IN_CLOEXEC) = %s\n", result(in));
	r = syscall(SYS_inotify_init1, 3);
	printf("inotify_init1(0x3 /* IN_??? */) = %s\n", result(r));
	r = syscall(SYS_inotify_add_watch, in, "f",
		    IN_MODIFY | IN_CLOSE_WRITE | IN_ONESHOT);
	printf("inotify_add_watch(%ld, \"f\", "
	       "IN_MODIFY|IN_CLOSE_WRITE|IN_ONESHOT) = %s\n", in, result(r));
	r = syscall(SYS_inotify_rm_watch, in, -7);
	printf("inotify_rm_watch(%ld, -7) = %s\n", in, result(r));
	r = syscall(SYS_fanotify_mark, -1, 0x10, 8L, -1, NULL);
	printf("fanotify_mark(-1, FAN_MARK_MOUNT, FAN_CLOSE_WRITE, FAN_NOFD, "
	       "NULL) = %s\n",
	       result(r));
	r = syscall(SYS_fanotify_mark, -1, 0x11, 0x20000008L, AT_FDCWD, "f");
	printf("fanotify_mark(-1, FAN_MARK_ADD|FAN_MARK_MOUNT, "
	       "FAN_CLOSE_WRITE|0x20000000, AT_FDCWD, \"f\") = %s\n",
	       result(r));
	r = syscall(SYS_fanotify_init, 4 | 0x1000000, O_RDWR);
	printf("fanotify_init(FAN_CLASS_CONTENT|0x1000000, O_RDWR) = %s\n", result(r));
}

static void handles(void)
{
	struct handle h = { .bytes = 0 };
	int mount_id;
	long r;

	r = syscall(SYS_name_to_handle_at, AT_FDCWD, "none", &h, &mount_id,
		    0x1000);
	printf("name_to_handle_at(AT_FDCWD, \"none\", {handle_bytes=0}, %p, "
	       "AT_EMPTY_PATH) = %s\n", (void *)&mount_id, result(r));
	r = syscall(SYS_name_to_handle_at, AT_FDCWD, "f", &h, &mount_id, 0);
	if (r < 0 && errno != EOVERFLOW)
		exit(SKIP);
	printf("name_to_handle_at(AT_FDCWD, \"f\", {handle_bytes=0 => %u}, "
	       "%p, 0) = %s\n", h.bytes, (void *)&mount_id, result(r));
	r = syscall(SYS_name_to_handle_at, AT_FDCWD, "f", &h, &mount_id, 0);
	printf("name_to_handle_at(AT_FDCWD, \"f\", {handle_bytes=%u, "
	       "handle_type=%d, f_handle=\"", h.bytes, h.type);
	for (unsigned i = 0; i < h.bytes; i++)
		printf("\\x%02x", h.data[i]);
	printf("\"}, [%d], 0) = %s\n", mount_id, result(r));
	r = syscall(SYS_open_by_handle_at, -5, &h, O_RDONLY);
	printf("open_by_handle_at(-5, {handle_bytes=%u, handle_type=%d, "
	       "f_handle=\"", h.bytes, h.type);
	for (unsigned i = 0; i < h.bytes; i++)
		printf("\\x%02x", h.data[i]);
	printf("\"}, O_RDONLY) = %s\n", result(r));
}

int main(void)
{
	int fd = must(open("f", O_RDWR | O_CREAT, 0600), "open");
	long r;

	attributes(fd);
	watches();
	handles();
	r = syscall(SYS_flock, fd, LOCK_EX | LOCK_NB);
	printf("flock(%d, LOCK_EX|LOCK_NB) = %s\n", fd, result(r));
	r = syscall(SYS_flock, fd, LOCK_UN);
	printf("flock(%d, LOCK_UN) = %s\n", fd, result(r));
	return 0;
}
