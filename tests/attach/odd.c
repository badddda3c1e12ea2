/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What programs seldom do and a tracer must survive.
 *
 * odd exec-thread    a thread that is not the leader executes `odd exit 7`
 * odd exit STATUS
 * odd vfork          a child by vfork executes /bin/true; exits with 5
 * odd threads N      N threads wait until standard input ends
 * odd storm N        sends itself N signals, counts them
 * odd count          counts SIGRTMIN until standard input ends
 * odd children N     N children that end at once, from N/8 at a time
 */
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static volatile sig_atomic_t seen;

static void on_signal(int sig)
{
	seen++;
}

static void *exec_it(void *self)
{
	execl(self, self, "exit", "7", NULL);
	_exit(120);
}

static int exec_thread(char *self)
{
	pthread_t t;

	if (pthread_create(&t, NULL, exec_it, self))
		return 121;
	for (;;)
		pause();
}

static int by_vfork(void)
{
	pid_t pid = vfork();
	int status;

	if (pid == 0) {
		execl("/bin/true", "true", NULL);
		_exit(127);
	}
	if (pid < 0 || waitpid(pid, &status, 0) != pid || status)
		return 122;
	return 5;
}

static int until_eof(void)
{
	char c;
	ssize_t r;

	puts("ready");
	fflush(stdout);
	do
		r = read(0, &c, 1);
	while (r > 0 || (r < 0 && errno == EINTR));
	return r < 0 ? 123 : 0;
}

static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;

static void *wait_at_gate(void *arg)
{
	pthread_mutex_lock(&gate);
	pthread_mutex_unlock(&gate);
	return NULL;
}

static int many_threads(int n)
{
	pthread_t *t = calloc(n, sizeof(*t));
	pthread_attr_t attr;
	int r;

	pthread_attr_init(&attr);
	pthread_attr_setstacksize(&attr, 65536);
	pthread_mutex_lock(&gate);
	for (int i = 0; i < n; i++) {
		if (pthread_create(&t[i], &attr, wait_at_gate, NULL))
			return 124;
	}
	r = until_eof();
	pthread_mutex_unlock(&gate);
	for (int i = 0; i < n; i++)
		pthread_join(t[i], NULL);
	free(t);
	return r;
}

static void catch(int sig)
{
	struct sigaction sa = { .sa_handler = on_signal };

	sigaction(sig, &sa, NULL);
}

static int storm(int n)
{
	catch(SIGUSR1);
	for (int i = 0; i < n; i++)
		raise(SIGUSR1);
	printf("%d\n", (int)seen);
	return seen == n ? 0 : 125;
}

static int count(void)
{
	int r;

	catch(SIGRTMIN);
	r = until_eof();
	printf("%d\n", (int)seen);
	return r;
}

static int children(int n)
{
	int running = 0, status;

	while (n > 0 || running > 0) {
		if (n > 0 && running < 8) {
			pid_t pid = fork();

			if (pid == 0)
				_exit(n % 128);
			if (pid < 0)
				return 126;
			n--;
			running++;
		} else {
			if (wait(&status) < 0)
				return 126;
			running--;
		}
	}
	return 0;
}

int main(int argc, char **argv)
{
	const char *what = argc > 1 ? argv[1] : "";
	int n = argc > 2 ? atoi(argv[2]) : 0;

	if (!strcmp(what, "exec-thread"))
		return exec_thread("/proc/self/exe");
	if (!strcmp(what, "exit"))
		return n;
	if (!strcmp(what, "vfork"))
		return by_vfork();
	if (!strcmp(what, "threads"))
		return many_threads(n);
	if (!strcmp(what, "storm"))
		return storm(n);
	if (!strcmp(what, "count"))
		return count();
	if (!strcmp(what, "children"))
		return children(n);
	return 2;
}
