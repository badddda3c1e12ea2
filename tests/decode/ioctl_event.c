/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=ioctl -a4 */
/* ioctl: userfaultfd, seccomp listeners, namespaces, pidfds. */
#include "ioctl_spec.h"

#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stdbool.h>
#include <sys/prctl.h>
#include <sys/wait.h>

static const struct bit_name features[] = {
	{ 0x1, "UFFD_FEATURE_PAGEFAULT_FLAG_WP" },
	{ 0x2, "UFFD_FEATURE_EVENT_FORK" },
	{ 0x4, "UFFD_FEATURE_EVENT_REMAP" },
	{ 0x8, "UFFD_FEATURE_EVENT_REMOVE" },
	{ 0x10, "UFFD_FEATURE_MISSING_HUGETLBFS" },
	{ 0x20, "UFFD_FEATURE_MISSING_SHMEM" },
	{ 0x40, "UFFD_FEATURE_EVENT_UNMAP" },
	{ 0x80, "UFFD_FEATURE_SIGBUS" },
	{ 0x100, "UFFD_FEATURE_THREAD_ID" },
	{ 0x200, "UFFD_FEATURE_MINOR_HUGETLBFS" },
	{ 0x400, "UFFD_FEATURE_MINOR_SHMEM" },
	{ 0x800, "UFFD_FEATURE_EXACT_ADDRESS" },
	{ 0x1000, "UFFD_FEATURE_WP_HUGETLBFS_SHMEM" },
	{ 0x2000, "UFFD_FEATURE_WP_UNPOPULATED" },
	{ 0x4000, "UFFD_FEATURE_POISON" },
	{ 0x8000, "UFFD_FEATURE_WP_ASYNC" },
	{ 0x10000, "UFFD_FEATURE_MOVE" },
	{ 0 },
};

static const struct bit_name uffd_ioctls[] = {
	{ 1ull << 0x00, "1<<_UFFDIO_REGISTER" },
	{ 1ull << 0x01, "1<<_UFFDIO_UNREGISTER" },
	{ 1ull << 0x02, "1<<_UFFDIO_WAKE" },
	{ 1ull << 0x03, "1<<_UFFDIO_COPY" },
	{ 1ull << 0x04, "1<<_UFFDIO_ZEROPAGE" },
	{ 1ull << 0x05, "1<<_UFFDIO_MOVE" },
	{ 1ull << 0x06, "1<<_UFFDIO_WRITEPROTECT" },
	{ 1ull << 0x07, "1<<_UFFDIO_CONTINUE" },
	{ 1ull << 0x08, "1<<_UFFDIO_POISON" },
	{ 1ull << 0x3f, "1<<_UFFDIO_API" },
	{ 0 },
};

struct api {
	uint64_t api, features, ioctls;
};
struct reg {
	uint64_t start, len, mode, ioctls;
};
struct copy {
	uint64_t dst, src, len, mode;
	int64_t copy;
};

static char *end;

static void refused(void)
{
	struct copy c = { 0x1000, 0x2000, 0x3000, 3, 4 };
	char *p;
	long r;

	r = syscall(SYS_ioctl, -1, 0x8010aa01, at_end(end, &c, 16));
	printf("ioctl(-1, UFFDIO_UNREGISTER, {start=0x1000, len=0x2000}) = "
	       "%s\n", result(r));
	p = at_end(end, &c, 8);
	r = syscall(SYS_ioctl, -1, 0x8010aa02, p);
	printf("ioctl(-1, UFFDIO_WAKE, %p) = %s\n", (void *)p, result(r));
	r = syscall(SYS_ioctl, -1, 0xc028aa03, at_end(end, &c, sizeof(c)));
	printf("ioctl(-1, UFFDIO_COPY, {dst=0x1000, src=0x2000, len=0x3000, "
	       "mode=UFFDIO_COPY_MODE_DONTWAKE|UFFDIO_COPY_MODE_WP}) = %s\n",
	       result(r));
	c.mode = 0x82;
	r = syscall(SYS_ioctl, -1, 0xc028aa05, at_end(end, &c, sizeof(c)));
	printf("ioctl(-1, UFFDIO_MOVE, {dst=0x1000, src=0x2000, len=0x3000, "
	       "mode=UFFDIO_MOVE_MODE_ALLOW_SRC_HOLES|0x80}) = %s\n",
	       result(r));
	c.len = 1;
	r = syscall(SYS_ioctl, -1, 0xc020aa08, at_end(end, &c, 32));
	printf("ioctl(-1, UFFDIO_POISON, {range={start=0x1000, len=0x2000}, "
	       "mode=UFFDIO_POISON_MODE_DONTWAKE}) = %s\n", result(r));
	r = syscall(SYS_ioctl, -1, 0xc018aa3f, BAD);
	printf("ioctl(-1, UFFDIO_API, 0x1) = %s\n", result(r));
	r = syscall(SYS_ioctl, -1, 0xc018aa3f, NULL);
	printf("ioctl(-1, UFFDIO_API, NULL) = %s\n", result(r));
}

static void open_faults(uint64_t want, bool good)
{
	int fd = syscall(SYS_userfaultfd, O_CLOEXEC);
	struct api api = { good ? 0xaa : 0xab, want, 7 };
	long r;

	if (fd < 0)
		return;
	r = syscall(SYS_ioctl, fd, 0xc018aa3f, &api);
	printf("ioctl(%d, UFFDIO_API, {api=%s, features=%s%s", fd,
	       good ? "UFFD_API" : "0xab /* UFFD_??? */", bits(features, want),
	       want >> 40 ? " /* UFFD_FEATURE_??? */" : "");
	if (!r && api.features != want)
		printf(" => %s", bits(features, api.features));
	if (!r)
		printf(", ioctls=%s", bits(uffd_ioctls, api.ioctls));
	printf("}) = %s\n", result(r));
	close(fd);
}

static void faults(void)
{
	int fd = syscall(SYS_userfaultfd, O_CLOEXEC);
	struct api api = { 0xaa, 0, 7 };
	struct reg reg = { 0, 0x2000, 1, 0 };
	struct copy c = { 0 };
	void *from = end - 4096;
	char *p;
	long r;

	if (fd < 0)
		return;
	close(fd);
	open_faults(0, true);
	open_faults(0x100, true);
	open_faults(1ull << 40, true);
	open_faults(0, false);
	fd = syscall(SYS_userfaultfd, O_CLOEXEC);
	r = syscall(SYS_ioctl, fd, 0xc018aa3f, &api);
	printf("ioctl(%d, UFFDIO_API, {api=UFFD_API, features=0 => %s, "
	       "ioctls=%s}) = %s\n", fd, bits(features, api.features),
	       bits(uffd_ioctls, api.ioctls), result(r));
	p = mmap(NULL, 0x2000, PROT_READ | PROT_WRITE,
		 MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	reg.start = (uintptr_t)p;
	r = syscall(SYS_ioctl, fd, 0xc020aa00, &reg);
	printf("ioctl(%d, UFFDIO_REGISTER, {range={start=%p, len=0x2000}, "
	       "mode=UFFDIO_REGISTER_MODE_MISSING, ioctls=%s}) = %s\n", fd,
	       (void *)p, bits(uffd_ioctls, reg.ioctls), result(r));
	c = (struct copy){ reg.start, (uintptr_t)from, 0x1000, 0, 0x55 };
	r = syscall(SYS_ioctl, fd, 0xc028aa03, &c);
	printf("ioctl(%d, UFFDIO_COPY, {dst=%p, src=%p, len=0x1000, mode=0, "
	       "copy=0x1000}) = %s\n", fd, (void *)p, from, result(r));
	r = syscall(SYS_ioctl, fd, 0xc028aa03, &c);
	printf("ioctl(%d, UFFDIO_COPY, {dst=%p, src=%p, len=0x1000, mode=0}) "
	       "= %s\n", fd, (void *)p, from, result(r));
	reg = (struct reg){ reg.start + 0x1000, 0x1000, 0, 0 };
	r = syscall(SYS_ioctl, fd, 0xc020aa04, &reg);
	printf("ioctl(%d, UFFDIO_ZEROPAGE, {range={start=%p, len=0x1000}, "
	       "mode=0, zeropage=0x1000}) = %s\n", fd, (void *)(p + 0x1000),
	       result(r));
	r = syscall(SYS_ioctl, fd, 0x8010aa01, &reg);
	printf("ioctl(%d, UFFDIO_UNREGISTER, {start=%p, len=0x1000}) = %s\n",
	       fd, (void *)(p + 0x1000), result(r));
	close(fd);
}

static void listener_refused(void)
{
	uint64_t id = 0x1234;
	struct {
		uint64_t id;
		int64_t val;
		int32_t error;
		uint32_t flags;
	} resp = { 1, -2, -3, 5 };
	struct {
		uint64_t id;
		uint32_t flags, srcfd, newfd, newfd_flags;
	} addfd = { 9, 3, 1, 7, O_CLOEXEC };
	long r;

	r = syscall(SYS_ioctl, -1, 0xc0502100, &id);
	printf("ioctl(-1, SECCOMP_IOCTL_NOTIF_RECV, %p) = %s\n", (void *)&id,
	       result(r));
	r = syscall(SYS_ioctl, -1, 0xc0182101, at_end(end, &resp, 24));
	printf("ioctl(-1, SECCOMP_IOCTL_NOTIF_SEND, {id=0x1, val=-2, error=-3, "
	       "flags=SECCOMP_USER_NOTIF_FLAG_CONTINUE|0x4}) = %s\n",
	       result(r));
	r = syscall(SYS_ioctl, -1, 0x40082102, at_end(end, &id, 8));
	printf("ioctl(-1, SECCOMP_IOCTL_NOTIF_ID_VALID, [0x1234]) = %s\n",
	       result(r));
	r = syscall(SYS_ioctl, -1, 0x40182103, at_end(end, &addfd, 24));
	printf("ioctl(-1, SECCOMP_IOCTL_NOTIF_ADDFD, {id=0x9, "
	       "flags=SECCOMP_ADDFD_FLAG_SETFD|SECCOMP_ADDFD_FLAG_SEND, "
	       "srcfd=1, newfd=7, newfd_flags=O_CLOEXEC}) = %s\n", result(r));
	r = syscall(SYS_ioctl, -1, 0x40082104, 1L);
	printf("ioctl(-1, SECCOMP_IOCTL_NOTIF_SET_FLAGS, "
	       "SECCOMP_USER_NOTIF_FD_SYNC_WAKE_UP) = %s\n", result(r));
}

/* A child asks for what only the listener may answer. */
static void listener(void)
{
	struct sock_filter code[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 0),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_getppid, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_USER_NOTIF),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	struct sock_fprog prog = { 4, code };
	struct seccomp_notif n = { 0 };
	struct seccomp_notif_resp resp = { .val = 42 };
	int fd, status = 0;
	pid_t pid;
	long r;

	prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
	fd = syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER,
		     SECCOMP_FILTER_FLAG_NEW_LISTENER, &prog);
	if (fd < 0)
		return;
	/* No signal at its end. */
	pid = syscall(SYS_clone, 0, NULL, NULL, NULL, 0);
	if (!pid)
		_exit(syscall(SYS_getppid, 1, 2, 3) == 42 ? 0 : 1);
	r = syscall(SYS_ioctl, fd, SECCOMP_IOCTL_NOTIF_RECV, &n);
	printf("ioctl(%d, SECCOMP_IOCTL_NOTIF_RECV, {id=%#llx, pid=%d, flags=0, "
	       "data={nr=__NR_getppid, arch=AUDIT_ARCH_X86_64, "
	       "instruction_pointer=%#llx, args=[0x1, 0x2, 0x3, %#llx, %#llx, "
	       "%#llx]}}) = %s\n", fd, (unsigned long long)n.id, n.pid,
	       (unsigned long long)n.data.instruction_pointer,
	       (unsigned long long)n.data.args[3],
	       (unsigned long long)n.data.args[4],
	       (unsigned long long)n.data.args[5], result(r));
	r = syscall(SYS_ioctl, fd, 0x40082102, &n.id);
	printf("ioctl(%d, SECCOMP_IOCTL_NOTIF_ID_VALID, [%#llx]) = %s\n", fd,
	       (unsigned long long)n.id, result(r));
	resp.id = n.id;
	r = syscall(SYS_ioctl, fd, SECCOMP_IOCTL_NOTIF_SEND, &resp);
	printf("ioctl(%d, SECCOMP_IOCTL_NOTIF_SEND, {id=%#llx, val=42, error=0, "
	       "flags=0}) = %s\n", fd, (unsigned long long)n.id, result(r));
	waitpid(pid, &status, __WALL);
	close(fd);
}

static void namespaces(void)
{
	int fd = must(open("/proc/self/ns/mnt", O_RDONLY), "open");
	struct {
		uint32_t size, nr_mounts;
		uint64_t id;
	} info = { 0 };
	uint64_t id = 0;
	uint32_t uid = 77;
	long r;

	r = syscall(SYS_ioctl, fd, 0xb703, 0);
	printf("ioctl(%d, NS_GET_NSTYPE) = 131072 (CLONE_NEWNS)\n", fd);
	r = syscall(SYS_ioctl, fd, 0xb704, &uid);
	printf("ioctl(%d, NS_GET_OWNER_UID, %p) = %s\n", fd, (void *)&uid,
	       result(r));
	r = syscall(SYS_ioctl, fd, 0x8008b70d, &id);
	if (r)
		printf("ioctl(%d, NS_GET_ID, %p) = %s\n", fd, (void *)&id,
		       result(r));
	else
		printf("ioctl(%d, NS_GET_ID, [%llu]) = 0\n", fd,
		       (unsigned long long)id);
	r = syscall(SYS_ioctl, fd, 0x8010b70a, &info);
	if (r)
		printf("ioctl(%d, NS_MNT_GET_INFO, %p) = %s\n", fd,
		       (void *)&info, result(r));
	else
		printf("ioctl(%d, NS_MNT_GET_INFO, {size=%u, nr_mounts=%u, "
		       "mnt_ns_id=%llu}) = 0\n", fd, info.size,
		       info.nr_mounts, (unsigned long long)info.id);
	r = syscall(SYS_ioctl, fd, 0x8010b70b, BAD);
	printf("ioctl(%d, NS_MNT_GET_NEXT, 0x1) = %s\n", fd, result(r));
	close(fd);
	r = syscall(SYS_ioctl, -1, 0x8004b706, 5);
	printf("ioctl(-1, NS_GET_PID_FROM_PIDNS, 5) = %s\n", result(r));
}

static void pidfds(void)
{
	struct {
		uint64_t mask, cgroup;
		uint32_t pid, tgid, ppid, id[8];
		int32_t exit_code;
	} i = { .mask = 5 };
	int fd = must(syscall(SYS_pidfd_open, getpid(), 0), "pidfd_open");
	long r;

	r = syscall(SYS_ioctl, fd, 0xc040ff0b, &i);
	printf("ioctl(%d, PIDFD_GET_INFO, {mask=PIDFD_INFO_PID|"
	       "PIDFD_INFO_CGROUPID", fd);
	if (!r) {
		if (i.mask == 7)
			printf(" => PIDFD_INFO_PID|PIDFD_INFO_CREDS|"
			       "PIDFD_INFO_CGROUPID");
		printf(", cgroupid=%llu, pid=%u, tgid=%u, ppid=%u, ruid=%u, "
		       "rgid=%u, euid=%u, egid=%u, suid=%u, sgid=%u, "
		       "fsuid=%u, fsgid=%u",
		       (unsigned long long)i.cgroup, i.pid, i.tgid, i.ppid,
		       i.id[0], i.id[1], i.id[2], i.id[3], i.id[4], i.id[5],
		       i.id[6], i.id[7]);
	}
	printf("}) = %s\n", result(r));
	close(fd);
}

int main(void)
{
	end = end_of_page();
	refused();
	faults();
	listener_refused();
	namespaces();
	pidfds();
	listener();
	return 0;
}
