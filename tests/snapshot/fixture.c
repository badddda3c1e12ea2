/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Has descriptors of all kinds: fixture DIR KIND...
 * Prints "KIND FD..." for each ("KIND - REASON" where the kernel does not let
 * us), then "ready PID", and waits for the end of its standard input. Each
 * descriptor has a number of its own, from 100 on.
 */
#include <errno.h>
#include <fcntl.h>
#include <linux/bpf.h>
#include <linux/if.h>
#include <linux/if_tun.h>
#include <linux/io_uring.h>
#include <linux/netlink.h>
#include <linux/perf_event.h>
#include <netinet/in.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/fanotify.h>
#include <sys/file.h>
#include <sys/inotify.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <sys/un.h>
#include <unistd.h>

static const char *dir;
static int next_fd = 100;
static int out[8], n_out;

/* Moves it to a number that is known beforehand. */
static int put(int fd)
{
	int to = next_fd++;

	if (fd < 0)
		return -1;
	if (dup3(fd, to, fcntl(fd, F_GETFD) & FD_CLOEXEC ? O_CLOEXEC : 0) < 0)
		return -1;
	close(fd);
	out[n_out++] = to;
	return to;
}

static int make(const char *name, int flags)
{
	char path[4200];

	snprintf(path, sizeof(path), "%s/%s", dir, name);
	return open(path, flags, 0644);
}

static int reg(void)
{
	int fd = put(make("file", O_RDWR | O_CREAT | O_APPEND | O_NONBLOCK));

	return fd < 0 || write(fd, "0123456789", 10) != 10 ? -1 : fd;
}

static int rdonly(void)
{
	char c[4];
	int fd = put(make("file", O_RDONLY | O_CREAT | O_CLOEXEC));

	return fd < 0 || read(fd, c, 4) < 0 ? -1 : fd;
}

static int deleted(void)
{
	static char zeros[1 << 16];
	char path[4200];
	int fd = put(make("gone", O_RDWR | O_CREAT));

	if (fd < 0 || write(fd, zeros, sizeof(zeros)) < 0)
		return -1;
	fsync(fd);
	snprintf(path, sizeof(path), "%s/gone", dir);
	return unlink(path);
}

/* A name that ends like what the kernel adds to one of a deleted file. */
static int not_deleted(void)
{
	return put(make("kept (deleted)", O_RDWR | O_CREAT));
}

static int directory(void)
{
	return put(open(dir, O_RDONLY | O_DIRECTORY));
}

static int path_only(void)
{
	return put(make("file", O_PATH | O_CLOEXEC));
}

static int chr(void)
{
	return put(open("/dev/null", O_WRONLY));
}

static int fifo(void)
{
	char path[4200];

	snprintf(path, sizeof(path), "%s/fifo", dir);
	if (mkfifo(path, 0600) < 0 && errno != EEXIST)
		return -1;
	return put(open(path, O_RDWR));
}

static int a_pipe(void)
{
	int p[2];

	if (pipe2(p, O_CLOEXEC) < 0)
		return -1;
	/* So that neither lies on the other's number. */
	return put(p[0]) < 0 ? -1 : put(p[1]);
}

static int dup_of(void)
{
	int fd = put(make("shared", O_RDWR | O_CREAT));

	return fd < 0 ? -1 : put(dup(fd));
}

static int pair(void)
{
	int s[2];

	if (socketpair(AF_UNIX, SOCK_STREAM, 0, s) < 0)
		return -1;
	return put(s[0]) < 0 ? -1 : put(s[1]);
}

static int in_flight(void)
{
	struct {
		struct cmsghdr h;
		int fd;
	} c = { { CMSG_LEN(sizeof(int)), SOL_SOCKET, SCM_RIGHTS }, 0 };
	struct iovec v = { (char *)"x", 1 };
	struct msghdr m = { .msg_iov = &v,
			    .msg_iovlen = 1,
			    .msg_control = &c,
			    .msg_controllen = sizeof(c) };
	int s[2];

	if (socketpair(AF_UNIX, SOCK_STREAM, 0, s) < 0 ||
	    sendmsg(s[0], &m, 0) != 1)
		return -1;
	return put(s[0]) < 0 ? -1 : put(s[1]);
}

static int unix_server(void)
{
	struct sockaddr_un a = { .sun_family = AF_UNIX };
	int l, c;

	snprintf(a.sun_path, sizeof(a.sun_path), "%.90s/sock", dir);
	unlink(a.sun_path);
	l = put(socket(AF_UNIX, SOCK_STREAM, 0));
	if (bind(l, (void *)&a, sizeof(a)) < 0 || listen(l, 5) < 0)
		return -1;
	c = put(socket(AF_UNIX, SOCK_STREAM, 0));
	if (connect(c, (void *)&a, sizeof(a)) < 0)
		return -1;
	return put(accept(l, NULL, NULL));
}

static int inet(int family, int type, int connected)
{
	struct sockaddr_in6 six = { .sin6_family = AF_INET6,
				    .sin6_addr = IN6ADDR_LOOPBACK_INIT };
	struct sockaddr_in four = { .sin_family = AF_INET,
				    .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	void *a = family == AF_INET ? (void *)&four : (void *)&six;
	socklen_t len = family == AF_INET ? sizeof(four) : sizeof(six);
	int l = put(socket(family, type, 0)), c;

	if (l < 0 || bind(l, a, len) < 0)
		return -1;
	if (type == SOCK_STREAM && listen(l, 5) < 0)
		return -1;
	if (!connected)
		return l;
	getsockname(l, a, &len);
	c = put(socket(family, type, 0));
	if (c < 0 || connect(c, a, len) < 0)
		return -1;
	return type == SOCK_STREAM ? put(accept(l, NULL, NULL)) : c;
}

static int tcp(void)
{
	return inet(AF_INET, SOCK_STREAM, 1);
}

static int tcp6(void)
{
	return inet(AF_INET6, SOCK_STREAM, 1);
}

static int udp(void)
{
	return inet(AF_INET, SOCK_DGRAM, 1);
}

static int netlink(void)
{
	struct sockaddr_nl a = { .nl_family = AF_NETLINK };
	int fd = put(socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE));

	return fd < 0 || bind(fd, (void *)&a, sizeof(a)) < 0 ? -1 : fd;
}

static int epoll(void)
{
	struct epoll_event e = { EPOLLIN | EPOLLET, { .u64 = 0x1122334455 } };
	struct epoll_event f = { EPOLLOUT | EPOLLONESHOT, { .u64 = 7 } };
	int ep = put(epoll_create1(EPOLL_CLOEXEC)), p[2];

	if (ep < 0 || pipe(p) < 0)
		return -1;
	p[0] = put(p[0]);
	p[1] = put(p[1]);
	return epoll_ctl(ep, EPOLL_CTL_ADD, p[0], &e) < 0 ?
		       -1 :
		       epoll_ctl(ep, EPOLL_CTL_ADD, p[1], &f);
}

static int event(void)
{
	return put(eventfd(42, EFD_SEMAPHORE | EFD_NONBLOCK));
}

static int timer(void)
{
	struct itimerspec t = { { 3600, 5 }, { 7200, 0 } };
	int fd = put(timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC));

	return fd < 0 ? -1 : timerfd_settime(fd, 0, &t, NULL);
}

static int signals(void)
{
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	sigaddset(&set, SIGTERM);
	return put(signalfd(-1, &set, 0));
}

static int watch(void)
{
	int fd = put(inotify_init1(IN_NONBLOCK));

	return fd < 0						     ? -1 :
	       inotify_add_watch(fd, dir, IN_CREATE | IN_MODIFY) < 0 ? -1 :
								       fd;
}

static int fan(void)
{
	int fd = put(fanotify_init(FAN_CLASS_NOTIF, O_RDONLY));

	return fd < 0 ? -1 :
			fanotify_mark(fd, FAN_MARK_ADD, FAN_OPEN | FAN_MODIFY,
				      AT_FDCWD, dir);
}

static int pidfd(void)
{
	return put((int)syscall(SYS_pidfd_open, getpid(), 0));
}

static int uring(void)
{
	struct io_uring_params p = { 0 };
	struct iovec v = { malloc(4096), 4096 };
	int fd = put((int)syscall(SYS_io_uring_setup, 8, &p)), file;

	if (fd < 0)
		return -1;
	file = make("file", O_RDONLY | O_CREAT);
	if (syscall(SYS_io_uring_register, fd, IORING_REGISTER_FILES, &file,
		    1) < 0 ||
	    syscall(SYS_io_uring_register, fd, IORING_REGISTER_BUFFERS, &v, 1) <
		    0)
		return -1;
	close(file);
	return fd;
}

static int bpf_map(void)
{
	union bpf_attr a = { .map_type = BPF_MAP_TYPE_HASH,
			     .key_size = 4,
			     .value_size = 8,
			     .max_entries = 16 };

	return put((int)syscall(SYS_bpf, BPF_MAP_CREATE, &a, sizeof(a)));
}

static int bpf_prog(void)
{
	struct bpf_insn code[] = {
		{ .code = BPF_ALU64 | BPF_MOV | BPF_K }, /* r0 = 0 */
		{ .code = BPF_JMP | BPF_EXIT },
	};
	union bpf_attr a = { .prog_type = BPF_PROG_TYPE_SOCKET_FILTER,
			     .insns = (uintptr_t)code,
			     .insn_cnt = 2,
			     .license = (uintptr_t) "GPL" };

	return put((int)syscall(SYS_bpf, BPF_PROG_LOAD, &a, sizeof(a)));
}

static int uffd(void)
{
	return put((int)syscall(SYS_userfaultfd, O_CLOEXEC | O_NONBLOCK));
}

static int memfd(void)
{
	int fd = put(memfd_create("a name", MFD_CLOEXEC));

	return fd < 0 ? -1 : ftruncate(fd, 8192);
}

static int pty(void)
{
	char name[64];
	int m = put(open("/dev/ptmx", O_RDWR | O_NOCTTY)), n, zero = 0;

	if (m < 0 || ioctl(m, TIOCGPTN, &n) < 0 ||
	    ioctl(m, TIOCSPTLCK, &zero) < 0)
		return -1;
	snprintf(name, sizeof(name), "/dev/pts/%d", n);
	return put(open(name, O_RDWR | O_NOCTTY));
}

static int tun(void)
{
	struct ifreq r = { .ifr_name = "rsfix%d" };
	int fd = put(open("/dev/net/tun", O_RDWR));

	r.ifr_flags = IFF_TUN | IFF_NO_PI;
	return fd < 0 ? -1 : ioctl(fd, TUNSETIFF, &r);
}

static int perf(void)
{
	struct perf_event_attr a = { .type = PERF_TYPE_SOFTWARE,
				     .size = sizeof(a),
				     .config = 9 };

	return put((int)syscall(SYS_perf_event_open, &a, 0, -1, -1, 0));
}

static int namespace(void)
{
	return put(open("/proc/self/ns/uts", O_RDONLY));
}

static int locks(void)
{
	struct flock whole = { .l_type = F_WRLCK };
	struct flock part = { .l_type = F_RDLCK, .l_start = 10, .l_len = 5 };
	int posix = put(make("posix", O_RDWR | O_CREAT));
	int some = put(make("part", O_RDWR | O_CREAT));
	int bsd = put(make("flock", O_RDWR | O_CREAT));
	int ofd = put(make("ofd", O_RDWR | O_CREAT));

	if (fcntl(posix, F_SETLK, &whole) < 0 ||
	    fcntl(some, F_SETLK, &part) < 0 || flock(bsd, LOCK_SH) < 0)
		return -1;
	part.l_type = F_WRLCK;
	return fcntl(ofd, F_OFD_SETLK, &part);
}

/* A child that waits for the lock that its parent has. */
static int waiter(void)
{
	struct flock whole = { .l_type = F_WRLCK };
	int fd = put(make("contended", O_RDWR | O_CREAT));
	pid_t child;

	if (fd < 0 || fcntl(fd, F_SETLK, &whole) < 0)
		return -1;
	child = fork();
	if (child == 0) {
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		fcntl(fd, F_SETLKW, &whole);
		pause();
		_exit(0);
	}
	out[n_out++] = child;
	return child;
}

static int hostile(void)
{
	return put(make("a\nb\033[31mc\\ (deleted)\xff\t\"", O_RDWR | O_CREAT));
}

/* As long as a path can be for open(2), and then a rename makes it longer. */
static int deep(void)
{
	char name[256];
	int at = open(dir, O_RDONLY | O_DIRECTORY), to;

	memset(name, 'd', 255);
	name[255] = '\0';
	for (int i = 0; i < 14 && at >= 0; i++) {
		mkdirat(at, name, 0755);
		to = openat(at, name, O_RDONLY | O_DIRECTORY);
		close(at);
		at = to;
	}
	to = openat(at, "end", O_RDWR | O_CREAT, 0644);
	close(at);
	return put(to);
}

static int mapped(void)
{
	int fd = make("mapped", O_RDWR | O_CREAT);
	char path[4200];

	if (fd < 0 || ftruncate(fd, 4096) < 0 ||
	    mmap(NULL, 4096, PROT_READ, MAP_SHARED, fd, 0) == MAP_FAILED)
		return -1;
	close(fd);
	fd = make("unmapped", O_RDWR | O_CREAT);
	if (fd < 0 || ftruncate(fd, 4096) < 0 ||
	    mmap(NULL, 4096, PROT_READ, MAP_SHARED, fd, 0) == MAP_FAILED)
		return -1;
	close(fd);
	snprintf(path, sizeof(path), "%s/unmapped", dir);
	return unlink(path);
}

static int cwd(void)
{
	return chdir(dir);
}

static int comm(void)
{
	return prctl(PR_SET_NAME, "x) (\n\033y");
}

static const struct {
	const char *name;
	int (*make)(void);
} kinds[] = {
	{ "reg", reg },		  { "rdonly", rdonly },
	{ "deleted", deleted },	  { "not-deleted", not_deleted },
	{ "dir", directory },	  { "path", path_only },
	{ "chr", chr },		  { "fifo", fifo },
	{ "pipe", a_pipe },	  { "dup", dup_of },
	{ "pair", pair },	  { "in-flight", in_flight },
	{ "unix", unix_server },  { "tcp", tcp },
	{ "tcp6", tcp6 },	  { "udp", udp },
	{ "netlink", netlink },	  { "epoll", epoll },
	{ "eventfd", event },	  { "timerfd", timer },
	{ "signalfd", signals },  { "inotify", watch },
	{ "fanotify", fan },	  { "pidfd", pidfd },
	{ "uring", uring },	  { "bpf-map", bpf_map },
	{ "bpf-prog", bpf_prog }, { "userfaultfd", uffd },
	{ "memfd", memfd },	  { "pty", pty },
	{ "tun", tun },		  { "perf", perf },
	{ "ns", namespace },	  { "locks", locks },
	{ "waiter", waiter },	  { "hostile", hostile },
	{ "deep", deep },	  { "mapped", mapped },
	{ "cwd", cwd },		  { "comm", comm },
};

static int one(const char *name)
{
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		int r;

		if (strcmp(kinds[i].name, name) != 0)
			continue;
		n_out = 0;
		errno = 0;
		r = kinds[i].make();
		printf("%s", name);
		if (r < 0)
			printf(" - %s", strerror(errno));
		else
			for (int k = 0; k < n_out; k++)
				printf(" %d", out[k]);
		printf("\n");
		return 0;
	}
	fprintf(stderr, "no kind '%s'\n", name);
	return 2;
}

int main(int argc, char **argv)
{
	char c;

	if (argc < 3)
		return 2;
	dir = argv[1];
	for (int i = 2; i < argc; i++)
		if (one(argv[i]))
			return 2;
	printf("ready %d\n", (int)getpid());
	fflush(stdout);
	while (read(0, &c, 1) > 0)
		;
	return 0;
}
