/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Calls at full speed, each of them counted: what a trace of it has received
 * and what it says was lost must make up these numbers.
 *
 * storm calls THREADS ROUNDS  each thread makes the calls of `kinds`
 * storm files THREADS ROUNDS  and opens and closes a file in each round
 * storm forks N ROUNDS        N children, one after another, while two threads
 *                             make calls as above
 *
 * Prints "ready", begins when a line comes in, prints for each thread its id
 * and what it made ("TID getppid=N write=N ..."), then "done", and ends when
 * its input does. The threads are bare ones: they make no call but
 * those and the exit at the end, which is counted too.
 */
#include <fcntl.h>
#include <linux/futex.h>
#include <sched.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum { STACK = 64 << 10, THREADS_MAX = 64, BLOCK = 200 };

enum kind { GETPPID, WRITE, READ, LSEEK, OPENAT, CLOSE, EXIT, KINDS };

static const char *const names[KINDS] = { "getppid", "write", "read", "lseek",
					  "openat",  "close", "exit" };

struct thread {
	_Atomic int tid; /* cleared by the kernel at the end */
	int id;
	long rounds;
	bool files;
	unsigned long made[KINDS];
};

static struct thread threads[THREADS_MAX];
static int null_fd, zero_fd;

static void check(bool ok, const char *what)
{
	if (ok)
		return;
	perror(what);
	_exit(1);
}

static int bare_thread(void *arg)
{
	struct thread *t = arg;
	char block[BLOCK];

	memset(block, 'x', sizeof(block));
	for (long i = 0; i < t->rounds; i++) {
		syscall(SYS_getppid);
		t->made[GETPPID]++;
		check(syscall(SYS_write, null_fd, block, BLOCK) == BLOCK,
		      "write");
		t->made[WRITE]++;
		check(syscall(SYS_read, zero_fd, block, BLOCK) == BLOCK,
		      "read");
		t->made[READ]++;
		syscall(SYS_lseek, null_fd, i, SEEK_SET);
		t->made[LSEEK]++;
		if (t->files) {
			long fd = syscall(SYS_openat, AT_FDCWD, "/dev/null",
					  O_RDONLY | O_CLOEXEC, 0);

			check(fd >= 0, "openat");
			t->made[OPENAT]++;
			check(syscall(SYS_close, fd) == 0, "close");
			t->made[CLOSE]++;
		}
	}
	t->made[EXIT]++;
	return 0; /* by exit(2), clone(2) says */
}

static void start(struct thread *t, long rounds, bool files)
{
	char *stack = mmap(NULL, STACK, PROT_READ | PROT_WRITE,
			   MAP_PRIVATE | MAP_ANONYMOUS | MAP_STACK, -1, 0);

	check(stack != MAP_FAILED, "mmap");
	t->rounds = rounds;
	t->files = files;
	t->id = clone(bare_thread, stack + STACK,
		      CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND |
			      CLONE_THREAD | CLONE_SYSVSEM |
			      CLONE_PARENT_SETTID | CLONE_CHILD_CLEARTID,
		      t, &t->tid, NULL, &t->tid);
	check(t->id > 0, "clone");
}

static void join(struct thread *t)
{
	int tid;

	while ((tid = t->tid))
		syscall(SYS_futex, &t->tid, FUTEX_WAIT, tid, NULL, NULL, 0);
}

static void report(const struct thread *t)
{
	printf("%d", t->id);
	for (int k = 0; k < KINDS; k++)
		if (t->made[k])
			printf(" %s=%lu", names[k], t->made[k]);
	puts("");
}

static void forks(int n)
{
	for (int i = 0; i < n; i++) {
		pid_t pid = fork();
		int status;

		check(pid >= 0, "fork");
		if (!pid) {
			getpriority(PRIO_USER, i);
			_exit(i % 100);
		}
		check(waitpid(pid, &status, 0) == pid, "waitpid");
		check(WIFEXITED(status) && WEXITSTATUS(status) == i % 100,
		      "status");
		printf("child %d %d\n", pid, i % 100);
	}
}

int main(int argc, char **argv)
{
	const char *what = argc > 3 ? argv[1] : "";
	int n = argc > 3 ? atoi(argv[2]) : 0;
	long rounds = argc > 3 ? atol(argv[3]) : 0;
	bool forking = !strcmp(what, "forks"), files = strcmp(what, "calls");
	int nthreads = forking ? 2 : n;
	char line[16];

	if (nthreads < 1 || nthreads > THREADS_MAX)
		return 2;
	null_fd = open("/dev/null", O_RDWR | O_CLOEXEC);
	zero_fd = open("/dev/zero", O_RDWR | O_CLOEXEC);
	check(null_fd >= 0 && zero_fd >= 0, "open");
	puts("ready");
	fflush(stdout);
	if (read(0, line, sizeof(line)) <= 0)
		return 0;
	for (int i = 0; i < nthreads; i++)
		start(&threads[i], rounds, files);
	if (forking)
		forks(n);
	for (int i = 0; i < nthreads; i++)
		join(&threads[i]);
	for (int i = 0; i < nthreads; i++)
		report(&threads[i]);
	puts("done");
	fflush(stdout);
	while (read(0, line, sizeof(line)) > 0)
		;
	return 0;
}
