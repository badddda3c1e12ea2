/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Makes calls that a tracer tampers with, and says what came of them.
 *
 *   loop N        N times chdir("/"): "0" or the errno of each
 *   threads T N   the same in T threads, one line each, in their order
 *   tree N        the same in two children and a grandchild
 *   result        of single calls, as numbers
 *   restart       reads that are interrupted by a signal that is ignored
 *   victim        chdir("/") until SIGTERM, with a look at every register
 *   filter        with a seccomp filter of its own that wants a tracer
 *   forks N       N times fork and wait
 *   status        what the kernel says of seccomp
 */
#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <pthread.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

enum { CALLS_MAX = 1000, THREADS_MAX = 16 };

static char lines[THREADS_MAX][CALLS_MAX * 5 + 16];
static int ncalls;

static void loop(char *line, const char *name)
{
	line += sprintf(line, "%s:", name);
	for (int i = 0; i < ncalls; i++)
		line += sprintf(line, " %d", chdir("/") ? errno : 0);
}

static void *thread(void *arg)
{
	char name[16];

	snprintf(name, sizeof(name), "%d", (int)(intptr_t)arg);
	loop(lines[(intptr_t)arg], name);
	return NULL;
}

static void threads(int n)
{
	pthread_t t[THREADS_MAX];

	for (int i = 0; i < n; i++)
		pthread_create(&t[i], NULL, thread, (void *)(intptr_t)i);
	for (int i = 0; i < n; i++) {
		pthread_join(t[i], NULL);
		puts(lines[i]);
	}
}

static void child(const char *name, int out)
{
	loop(lines[0], name);
	dprintf(out, "%s\n", lines[0]);
}

/* They run side by side, and the order of their lines is no matter. */
static void tree(void)
{
	if (fork() == 0) {
		child("first", 1);
		_exit(0);
	}
	if (fork() == 0) {
		if (fork() == 0) {
			child("grandchild", 1);
			_exit(0);
		}
		child("second", 1);
		wait(NULL);
		_exit(0);
	}
	child("parent", 1);
	while (wait(NULL) > 0)
		;
}

#define SAY(call)                                       \
	do {                                            \
		long r;                                 \
                                                        \
		errno = 0;                              \
		r = (call);                             \
		printf("%s %ld %d\n", #call, r, errno); \
	} while (0)

static void result(void)
{
	char buf[8] = "before!";

	SAY(chdir("/"));
	SAY(syscall(SYS_geteuid));
	SAY(open("/dev/null", O_RDONLY | O_CLOEXEC));
	SAY(read(0, buf, 7));
	printf("%s\n", buf);
	SAY(close(99));
}

static void restart(void)
{
	struct itimerval it = { { 0, 20000 }, { 0, 20000 } };
	struct sigaction sa = { .sa_handler = SIG_DFL };
	int fds[2];
	char c;

	/* Ignored by default, and shown to a tracer all the same. */
	sigaction(SIGALRM, &sa, NULL);
	signal(SIGALRM, SIG_IGN);
	setitimer(ITIMER_REAL, &it, NULL);
	if (pipe(fds))
		exit(1);
	if (fork() == 0) {
		usleep(150000);
		if (write(fds[1], "x", 1) != 1)
			_exit(1);
		_exit(0);
	}
	SAY(read(fds[0], &c, 1));
	wait(NULL);
}

static volatile sig_atomic_t stop;

static void on_term(int sig)
{
	stop = 1;
}

/*
 * Returns the result of chdir("/"). What system calls keep (all but rax, rcx
 * and r11) is given values before and looked at after.
 */
static long checked_chdir(const char *path, int *bad)
{
	register uint64_t r8 __asm__("r8") = 0x8888;
	register uint64_t r9 __asm__("r9") = 0x9999;
	register uint64_t r10 __asm__("r10") = 0xaaaa;
	register uint64_t r12 __asm__("r12") = 0xcccc;
	register uint64_t r13 __asm__("r13") = 0xdddd;
	register uint64_t r14 __asm__("r14") = 0xeeee;
	uint64_t rdi = (uint64_t)path, rsi = 0x5151, rdx = 0xd1d1;
	long ret = SYS_chdir;

	__asm__ volatile("syscall"
			 : "+a"(ret), "+D"(rdi), "+S"(rsi), "+d"(rdx), "+r"(r8),
			   "+r"(r9), "+r"(r10), "+r"(r12), "+r"(r13), "+r"(r14)
			 :
			 : "rcx", "r11", "memory");
	*bad += rdi != (uint64_t)path || rsi != 0x5151 || rdx != 0xd1d1 ||
		r8 != 0x8888 || r9 != 0x9999 || r10 != 0xaaaa ||
		r12 != 0xcccc || r13 != 0xdddd || r14 != 0xeeee;
	return ret;
}

static void victim(void)
{
	long n = 0, injected = 0, wrong = 0;
	int bad = 0;

	signal(SIGTERM, on_term);
	printf("%d\n", (int)getpid());
	fflush(stdout);
	while (!stop) {
		long r = checked_chdir("/", &bad);

		n++;
		injected += r == -EIO;
		wrong += r != 0 && r != -EIO;
	}
	printf("injected %s wrong %ld registers %d\n",
	       injected && n > injected ? "some" :
	       injected			? "all" :
					  "none",
	       wrong, bad);
}

static void filter(void)
{
	struct sock_filter insns[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS,
			 offsetof(struct seccomp_data, nr)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_chdir, 1, 0),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_getppid, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRACE | 7),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	struct sock_fprog prog = { 5, insns };

	prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
	if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &prog, 0, 0))
		exit(1);
	SAY(chdir("/"));
	SAY(syscall(SYS_getppid));
	SAY(syscall(SYS_chroot, "/no/such"));
}

static void forks(int n)
{
	for (int i = 0; i < n; i++) {
		pid_t pid = fork();

		if (pid == 0) {
			if (chdir("/"))
				_exit(1);
			_exit(0);
		}
		waitpid(pid, NULL, 0);
	}
	puts("done");
}

static void status(void)
{
	FILE *f = fopen("/proc/self/status", "r");
	char line[256];

	while (f && fgets(line, sizeof(line), f))
		if (!strncmp(line, "Seccomp:", 8) ||
		    !strncmp(line, "NoNewPrivs:", 11))
			fputs(line, stdout);
	if (f)
		fclose(f);
}

int main(int argc, char **argv)
{
	const char *what = argc > 1 ? argv[1] : "";

	ncalls = argc > 2 ? atoi(argv[argc - 1]) : 0;
	if (!strcmp(what, "loop")) {
		loop(lines[0], "loop");
		puts(lines[0]);
	} else if (!strcmp(what, "threads")) {
		threads(atoi(argv[2]));
	} else if (!strcmp(what, "tree")) {
		tree();
	} else if (!strcmp(what, "result")) {
		result();
	} else if (!strcmp(what, "restart")) {
		restart();
	} else if (!strcmp(what, "victim")) {
		victim();
	} else if (!strcmp(what, "filter")) {
		filter();
	} else if (!strcmp(what, "forks")) {
		forks(ncalls);
	} else if (!strcmp(what, "status")) {
		status();
	} else {
		return 2;
	}
	return 0;
}
