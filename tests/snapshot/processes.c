/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Processes of each kind, for ringside ps and limits to be asked about:
 * `processes KIND` makes one, prints "PID..." on a line and waits for the end
 * of its standard input (a daemon: for SIGTERM).
 */
#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <mqueue.h>
#include <netinet/in.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/inotify.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static void check(int r, const char *what)
{
	if (r < 0) {
		perror(what);
		exit(1);
	}
}

static void say(long n)
{
	printf("%ld\n", n);
	fflush(stdout);
}

static void wait_for_end(void)
{
	char c;

	while (read(0, &c, 1) > 0)
		continue;
}

static int zombie(void)
{
	pid_t pid = fork();

	check(pid, "fork");
	if (!pid)
		_exit(7);
	/* It has ended, and is not asked for. */
	check(waitid(P_PID, pid, &(siginfo_t){ 0 }, WEXITED | WNOWAIT),
	      "waitid");
	say(pid);
	wait_for_end();
	return 0;
}

static int orphan(void)
{
	pid_t pid = fork(), me;

	check(pid, "fork");
	if (pid) {
		/* In a session of their own that has a parent no longer. */
		waitpid(pid, NULL, 0);
		return 0;
	}
	me = getpid();
	pid = fork();
	check(pid, "fork");
	if (pid)
		_exit(0);
	while (getppid() == me)
		usleep(1000);
	say(getpid());
	wait_for_end();
	return 0;
}

/* All of the classic steps. */
static int become_daemon(void)
{
	int null, out = dup(1);
	pid_t pid = fork();

	check(pid, "fork");
	if (pid)
		return 0;
	check(setsid(), "setsid");
	pid = fork();
	check(pid, "fork");
	if (pid)
		_exit(0);
	check(chdir("/"), "chdir");
	umask(0);
	null = open("/dev/null", O_RDWR);
	check(null, "open");
	for (int fd = 0; fd < 3; fd++)
		check(dup2(null, fd), "dup2");
	close(null);
	while (getppid() == getsid(0))
		usleep(1000);
	dprintf(out, "%d\n", (int)getpid());
	close(out);
	alarm(120);
	pause();
	return 0;
}

/* threads, each blocked in another call */

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int pipe_fds[2], listener, epoll;

static void *in_select(void *arg)
{
	fd_set set;

	prctl(PR_SET_NAME, "in-select");
	FD_ZERO(&set);
	FD_SET(28, &set);
	select(29, &set, NULL, NULL, NULL);
	return arg;
}

static void *in_futex(void *arg)
{
	prctl(PR_SET_NAME, "in-futex");
	pthread_mutex_lock(&lock);
	return arg;
}

static void *in_read(void *arg)
{
	char buf[512];

	prctl(PR_SET_NAME, "in-read");
	if (read(pipe_fds[0], buf, sizeof(buf)) < 0)
		perror("read");
	return arg;
}

static void *in_sleep(void *arg)
{
	struct timespec ts = { 1000, 500 };

	prctl(PR_SET_NAME, "in-sleep");
	nanosleep(&ts, NULL);
	return arg;
}

static void *in_accept(void *arg)
{
	prctl(PR_SET_NAME, "in-accept");
	accept(listener, NULL, NULL);
	return arg;
}

static void *in_epoll(void *arg)
{
	struct epoll_event ev[4];

	prctl(PR_SET_NAME, "in-epoll");
	epoll_wait(epoll, ev, 4, -1);
	return arg;
}

static void *in_sigwait(void *arg)
{
	sigset_t set;

	prctl(PR_SET_NAME, "in-sigwait");
	sigemptyset(&set);
	sigaddset(&set, SIGUSR2);
	sigwaitinfo(&set, NULL);
	return arg;
}

static void *spinning(void *arg)
{
	for (volatile unsigned long i = 0;; i++)
		continue;
	return arg;
}

static int threads(void)
{
	void *(*fns[])(void *) = { in_select, in_futex, in_read,   in_sleep,
				   in_accept, in_epoll, in_sigwait };
	struct sockaddr_in addr = { .sin_family = AF_INET,
				    .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	struct epoll_event ev = { .events = EPOLLIN };
	pthread_t t;

	check(pipe(pipe_fds), "pipe");
	check(dup2(pipe_fds[0], 28), "dup2");
	listener = socket(AF_INET, SOCK_STREAM, 0);
	check(bind(listener, (struct sockaddr *)&addr, sizeof(addr)), "bind");
	check(listen(listener, 17), "listen");
	epoll = epoll_create1(0);
	ev.data.fd = pipe_fds[0];
	check(epoll_ctl(epoll, EPOLL_CTL_ADD, pipe_fds[0], &ev), "epoll_ctl");
	pthread_mutex_lock(&lock);
	for (unsigned i = 0; i < sizeof(fns) / sizeof(*fns); i++)
		pthread_create(&t, NULL, fns[i], NULL);
	say(getpid());
	wait_for_end();
	return 0;
}

static int spin(void)
{
	pthread_t t;

	pthread_create(&t, NULL, spinning, NULL);
	/* It may not have run yet. */
	pthread_setname_np(t, "spinning");
	say(getpid());
	wait_for_end();
	return 0;
}

static void caught(int sig)
{
	(void)sig;
}

static int signals(void)
{
	sigset_t set;

	signal(SIGTERM, caught);
	signal(SIGHUP, SIG_IGN);
	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	sigaddset(&set, SIGUSR2);
	sigaddset(&set, SIGRTMIN + 3);
	sigprocmask(SIG_BLOCK, &set, NULL);
	syscall(SYS_tgkill, getpid(), gettid(), SIGUSR1);
	kill(getpid(), SIGUSR2);
	say(getpid());
	wait_for_end();
	return 0;
}

/* no_new_privs, and a filter that lets all through */
static int sandbox(void)
{
	struct sock_filter allow = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
	struct sock_fprog prog = { 1, &allow };

	check(prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), "no_new_privs");
	check(prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &prog), "seccomp");
	say(getpid());
	wait_for_end();
	return 0;
}

static int limits(void)
{
	struct rlimit nofile = { 64, 128 }, lock_mem = { 128 << 10, 128 << 10 };
	union sigval v = { 0 };
	sigset_t set;
	void *p = mmap(NULL, 64 << 10, PROT_READ | PROT_WRITE,
		       MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	check(setrlimit(RLIMIT_NOFILE, &nofile), "setrlimit");
	check(setrlimit(RLIMIT_MEMLOCK, &lock_mem), "setrlimit");
	/* Up to sixty of the sixty-four. */
	for (int fd = 0; fd < 59;) {
		fd = open("/dev/null", O_RDONLY);
		check(fd, "open");
	}
	check(mlock(p, 64 << 10), "mlock");
	sigemptyset(&set);
	sigaddset(&set, SIGRTMIN);
	sigprocmask(SIG_BLOCK, &set, NULL);
	for (int i = 0; i < 5; i++)
		check(sigqueue(getpid(), SIGRTMIN, v), "sigqueue");
	say(getpid());
	wait_for_end();
	return 0;
}

static void *pausing(void *arg)
{
	pause();
	return arg;
}

/* As many threads as it may have; says how many that were. */
static int no_more_threads(void)
{
	pthread_attr_t attr;
	pthread_t t;
	int n = 0;

	pthread_attr_init(&attr);
	pthread_attr_setstacksize(&attr, 64 << 10);
	while (n < 1000 && pthread_create(&t, &attr, pausing, NULL) == 0)
		n++;
	printf("%d %d\n", (int)getpid(), n);
	fflush(stdout);
	wait_for_end();
	return 0;
}

static int nproc(void)
{
	struct rlimit lim = { 10, 10 };

	check(setrlimit(RLIMIT_NPROC, &lim), "setrlimit");
	return no_more_threads();
}

/* Stacks of 8 MiB, until there is no room for one more. */
static int no_more_room(void)
{
	struct rlimit lim = { 256 << 20, 256 << 20 };
	pthread_attr_t attr;
	pthread_t t;
	int n = 0;

	check(setrlimit(RLIMIT_AS, &lim), "setrlimit");
	pthread_attr_init(&attr);
	pthread_attr_setstacksize(&attr, 8 << 20);
	while (n < 1000 && pthread_create(&t, &attr, pausing, NULL) == 0)
		n++;
	printf("%d %d\n", (int)getpid(), n);
	fflush(stdout);
	wait_for_end();
	return 0;
}

/* The largest queue that its limit has room for, by what the kernel counts. */
static int message_queue(void)
{
	struct mq_attr attr = { .mq_maxmsg = 7, .mq_msgsize = 100 };
	struct rlimit lim = { 7 * (100 + 48) + 7 * 48, 100000 };

	lim.rlim_cur--;
	check(setrlimit(RLIMIT_MSGQUEUE, &lim), "setrlimit");
	if (mq_open("/ringside", O_CREAT | O_RDWR, 0600, &attr) >= 0 ||
	    errno != EMFILE) {
		fprintf(stderr, "there was room\n");
		return 1;
	}
	lim.rlim_cur++;
	check(setrlimit(RLIMIT_MSGQUEUE, &lim), "setrlimit");
	check(mq_open("/ringside", O_CREAT | O_RDWR, 0600, &attr), "mq_open");
	say(getpid());
	wait_for_end();
	return 0;
}

/* Goes into a control group, whose directory is in the environment. */
static int in_group(void)
{
	char path[4096], text[32];
	int fd;

	snprintf(path, sizeof(path), "%s/cgroup.procs", getenv("GROUP"));
	fd = open(path, O_WRONLY);
	check(fd, "open");
	snprintf(text, sizeof(text), "%d", (int)getpid());
	check((int)write(fd, text, strlen(text)), "write");
	close(fd);
	return no_more_threads();
}

static int watches(void)
{
	int fd = inotify_init1(IN_CLOEXEC), ep = epoll_create1(EPOLL_CLOEXEC);
	struct epoll_event ev = { .events = EPOLLIN };
	int fds[2];

	check(fd, "inotify_init1");
	check(inotify_add_watch(fd, "/", IN_CREATE), "inotify_add_watch");
	check(inotify_add_watch(fd, "/dev", IN_CREATE), "inotify_add_watch");
	for (int i = 0; i < 3; i++) {
		check(pipe(fds), "pipe");
		check(epoll_ctl(ep, EPOLL_CTL_ADD, fds[0], &ev), "epoll_ctl");
	}
	/* A child that has the same ones makes them no more. */
	if (!fork()) {
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		pause();
	}
	say(getpid());
	wait_for_end();
	return 0;
}

/* A compiler may leave out a memset() of what is not read. */
static void fill(volatile char *p, size_t n)
{
	for (size_t i = 0; i < n; i++)
		p[i] = 1;
}

/* A megabyte of the stack is in use while it waits. */
static __attribute__((noinline)) void deep(int n)
{
	volatile char frame[64 << 10];

	fill(frame, sizeof(frame));
	if (n > 1) {
		deep(n - 1);
	} else {
		say(getpid());
		wait_for_end();
	}
	frame[0] = frame[1];
}

static int stack(void)
{
	deep(16);
	return 0;
}

/*
 * Stacks of 4 MiB in one mapping, as newer C libraries have them: a guard page
 * is no mapping of its own. A thread has used a megabyte and is back.
 */
enum { STACK_SIZE = 4 << 20, GUARD_INSTALL = 102 };

static __attribute__((noinline)) void was_deep(void)
{
	volatile char frame[1 << 20];

	fill(frame, sizeof(frame));
}

static void *back_again(void *arg)
{
	prctl(PR_SET_NAME, "back");
	was_deep();
	pthread_barrier_wait(arg);
	pause();
	return arg;
}

static void *holding(void *arg)
{
	volatile char frame[1 << 20];

	prctl(PR_SET_NAME, "holding");
	fill(frame, sizeof(frame));
	pthread_barrier_wait(arg);
	pause();
	frame[0] = frame[1];
	return arg;
}

static int stacks(void)
{
	static void *(*const functions[])(void *) = { back_again, holding };
	pthread_barrier_t ready;
	int guarded = 1;
	char *map = mmap(NULL, 3 * STACK_SIZE, PROT_READ | PROT_WRITE,
			 MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

	check(map == MAP_FAILED ? -1 : 0, "mmap");
	madvise(map, 3 * STACK_SIZE, MADV_NOHUGEPAGE);
	pthread_barrier_init(&ready, NULL, 3);
	for (int i = 0; i < 3; i++)
		guarded &= !madvise(map + i * STACK_SIZE, 4096, GUARD_INSTALL);
	for (int i = 0; i < 2; i++) {
		pthread_attr_t attr;
		pthread_t t;

		pthread_attr_init(&attr);
		pthread_attr_setstack(&attr, map + i * STACK_SIZE + 4096,
				      STACK_SIZE - 4096);
		check(pthread_create(&t, &attr, functions[i], &ready) ? -1 : 0,
		      "pthread_create");
	}
	pthread_barrier_wait(&ready);
	printf("%d %d\n", (int)getpid(), guarded);
	fflush(stdout);
	wait_for_end();
	return 0;
}

static int stopped(void)
{
	pid_t pid = fork();

	check(pid, "fork");
	if (!pid) {
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		raise(SIGSTOP);
		pause();
	}
	waitpid(pid, NULL, WUNTRACED);
	say(pid);
	wait_for_end();
	kill(pid, SIGKILL);
	return 0;
}

static int hostile(void)
{
	check(prctl(PR_SET_NAME, ") R 1 (\n\033[3"), "prctl");
	say(getpid());
	wait_for_end();
	return 0;
}

int main(int argc, char **argv)
{
	static const struct {
		const char *name;
		int (*run)(void);
	} kinds[] = {
		{ "zombie", zombie },
		{ "orphan", orphan },
		{ "daemon", become_daemon },
		{ "threads", threads },
		{ "spin", spin },
		{ "signals", signals },
		{ "sandbox", sandbox },
		{ "limits", limits },
		{ "watches", watches },
		{ "stack", stack },
		{ "stacks", stacks },
		{ "stopped", stopped },
		{ "hostile", hostile },
		{ "nproc", nproc },
		{ "mqueue", message_queue },
		{ "no_room", no_more_room },
		{ "in_group", in_group },
	};

	for (unsigned i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
		if (argc > 1 && !strcmp(argv[1], kinds[i].name))
			return kinds[i].run();
	fprintf(stderr, "usage: processes KIND\n");
	return 2;
}
