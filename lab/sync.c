/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * lab sync: semaphores of both kinds, and a condition variable done right
 * and in the two ways in which it is done wrong. What happens is made to
 * happen each time, and not one time in a thousand.
 */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdbool.h>
#include <stdio.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/sem.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "lab.h"

enum { WORKERS = 4, ADDITIONS = 10000 };

/*
 * Of several processes: a counter that is right only if reading and writing
 * it are not interrupted.
 */
struct shared {
	sem_t sem;
	volatile long counter;
};

struct lock {
	void (*take)(void *of);
	void (*give)(void *of);
	void *of;
};

static void add_up(volatile long *counter, const struct lock *l)
{
	for (int i = 0; i < ADDITIONS; i++) {
		l->take(l->of);
		*counter = *counter + 1;
		l->give(l->of);
	}
}

static int add_in_processes(volatile long *counter, const struct lock *l)
{
	bool ok = true;

	fflush(stdout);
	for (int i = 0; i < WORKERS; i++) {
		pid_t pid = fork();

		if (pid < 0)
			lab_die("fork");
		if (pid == 0) {
			add_up(counter, l);
			_exit(0);
		}
	}
	for (int i = 0; i < WORKERS; i++) {
		int status;

		if (wait(&status) < 0 || status)
			ok = false;
	}
	printf("  %d processes added %d times 1: %ld, which is %s\n", WORKERS,
	       ADDITIONS, *counter,
	       *counter == WORKERS * ADDITIONS ? "right" : "WRONG");
	return !ok || *counter != WORKERS * ADDITIONS;
}

static struct shared *shared_memory(void)
{
	struct shared *s = mmap(NULL, sizeof(*s), PROT_READ | PROT_WRITE,
				MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	if (s == MAP_FAILED)
		lab_die("mmap");
	return s;
}

static void posix_take(void *of)
{
	while (sem_wait(of) < 0)
		if (errno != EINTR)
			lab_die("sem_wait");
}

static void posix_give(void *of)
{
	if (sem_post(of) < 0)
		lab_die("sem_post");
}

static int posix_unnamed(void)
{
	struct shared *s = shared_memory();
	struct lock l = { posix_take, posix_give, &s->sem };
	int r;

	if (sem_init(&s->sem, 1, 1) < 0)
		lab_die("sem_init");
	r = add_in_processes(&s->counter, &l);
	sem_destroy(&s->sem);
	munmap(s, sizeof(*s));
	return r;
}

static int posix_named(void)
{
	struct shared *s = shared_memory();
	struct lock l = { posix_take, posix_give, NULL };
	char name[64];
	sem_t *sem;
	int r;

	snprintf(name, sizeof(name), "/ringside-lab-%d", getpid());
	sem = sem_open(name, O_CREAT | O_EXCL, 0600, 1);
	if (sem == SEM_FAILED)
		lab_die("sem_open");
	printf("  %s is a file in /dev/shm\n", name);
	/* Its name can go at once: who has it open keeps it. */
	sem_unlink(name);
	l.of = sem;
	r = add_in_processes(&s->counter, &l);
	sem_close(sem);
	munmap(s, sizeof(*s));
	return r;
}

static void sysv_op(int id, int op)
{
	/*
	 * SEM_UNDO: if a process dies with the semaphore taken the kernel
	 * gives it back, which POSIX semaphores can't do.
	 */
	struct sembuf b = { .sem_op = op, .sem_flg = SEM_UNDO };

	while (semop(id, &b, 1) < 0)
		if (errno != EINTR)
			lab_die("semop");
}

static void sysv_take(void *of)
{
	sysv_op(*(int *)of, -1);
}

static void sysv_give(void *of)
{
	sysv_op(*(int *)of, 1);
}

static int sysv(void)
{
	struct shared *s = shared_memory();
	union semun {
		int val;
	} one = { .val = 1 };
	int id = semget(IPC_PRIVATE, 1, IPC_CREAT | 0600);
	struct lock l = { sysv_take, sysv_give, &id };
	int r;

	if (id < 0)
		lab_die("semget");
	/* Creating and setting are two calls: a gap, if others know the key. */
	if (semctl(id, 0, SETVAL, one) < 0)
		lab_die("semctl");
	r = add_in_processes(&s->counter, &l);
	/* It outlives all processes unless it is removed. */
	semctl(id, 0, IPC_RMID);
	munmap(s, sizeof(*s));
	return r;
}

/* A stock of items, and who waits for one. */
static pthread_mutex_t lock;
static pthread_cond_t changed;
static sem_t woken; /* a post for each one that has gone on */
static int items, waiting, min_items;
static pid_t waiters[2]; /* threads, as the kernel knows them */
static bool over;

static void stock_reset(void)
{
	pthread_condattr_t attr;

	pthread_mutex_init(&lock, NULL);
	/* Time-outs must not jump with the clock on the wall. */
	pthread_condattr_init(&attr);
	pthread_condattr_setclock(&attr, CLOCK_MONOTONIC);
	pthread_cond_init(&changed, &attr);
	sem_init(&woken, 0, 0);
	items = waiting = min_items = 0;
	over = false;
}

static void take_item(void)
{
	items--;
	if (items < min_items)
		min_items = items;
}

/* Right: looks again, under the lock, however it was woken. */
static void *consumer_while(void *arg)
{
	pthread_mutex_lock(&lock);
	waiters[waiting++] = gettid();
	while (!items && !over)
		pthread_cond_wait(&changed, &lock);
	if (items)
		take_item();
	pthread_mutex_unlock(&lock);
	sem_post(&woken);
	return NULL;
}

/* Wrong: to be woken is taken for there being an item. */
static void *consumer_if(void *arg)
{
	pthread_mutex_lock(&lock);
	waiters[waiting++] = gettid();
	if (!items && !over)
		pthread_cond_wait(&changed, &lock);
	take_item();
	pthread_mutex_unlock(&lock);
	sem_post(&woken);
	return NULL;
}

/* Two consumers wait, one item comes, both are woken. */
static int two_consumers(void *(*consumer)(void *), int wake_ups)
{
	pthread_t threads[2];
	bool both = false;

	stock_reset();
	for (int i = 0; i < 2; i++)
		if (pthread_create(&threads[i], NULL, consumer, NULL))
			lab_die("pthread_create");
	/* Who has counted itself has let go of the lock in the wait only. */
	while (!both) {
		pthread_mutex_lock(&lock);
		both = waiting == 2;
		pthread_mutex_unlock(&lock);
	}
	for (int i = 0; i < 2; i++)
		lab_await_sleep(waiters[i]);
	pthread_mutex_lock(&lock);
	items = 1;
	pthread_cond_broadcast(&changed);
	pthread_mutex_unlock(&lock);
	for (int i = 0; i < wake_ups; i++)
		posix_take(&woken);
	printf("  1 item, 2 consumers woken: %d went on, lowest stock %d\n",
	       wake_ups, min_items);
	pthread_mutex_lock(&lock);
	over = true;
	pthread_cond_broadcast(&changed);
	pthread_mutex_unlock(&lock);
	for (int i = 0; i < 2; i++)
		pthread_join(threads[i], NULL);
	return min_items;
}

static int cond(void)
{
	return two_consumers(consumer_while, 1) != 0;
}

static int spurious(void)
{
	return two_consumers(consumer_if, 2) != -1;
}

enum { PATIENCE_MS = 100 };

/* Waits at most that long; whether it was woken. */
static bool timed_wait(void)
{
	struct timespec until;
	int r;

	clock_gettime(CLOCK_MONOTONIC, &until);
	until.tv_nsec += PATIENCE_MS * 1000000;
	until.tv_sec += until.tv_nsec / 1000000000;
	until.tv_nsec %= 1000000000;
	r = pthread_cond_timedwait(&changed, &lock, &until);
	return r == 0;
}

static void *producer(void *arg)
{
	pthread_mutex_lock(&lock);
	items++;
	pthread_cond_signal(&changed);
	pthread_mutex_unlock(&lock);
	return NULL;
}

/*
 * The producer is faster. A condition variable remembers nothing: its signal
 * is for those that wait now, and nobody does.
 */
static int lost(void)
{
	pthread_t thread;
	bool woke, right = false;

	stock_reset();
	if (pthread_create(&thread, NULL, producer, NULL))
		lab_die("pthread_create");
	pthread_join(thread, NULL);

	pthread_mutex_lock(&lock);
	woke = timed_wait();
	printf("  waits without looking: %s after %d ms, though there is "
	       "%d item\n",
	       woke ? "woken" : "not woken", PATIENCE_MS, items);
	/* The cure: the state is looked at first, under the lock. */
	while (!items && timed_wait())
		;
	right = items == 1;
	printf("  looks first: %s\n",
	       right ? "there it is, no wait" : "nothing");
	pthread_mutex_unlock(&lock);
	return woke || !right;
}

static int sync_main(int argc, char **argv)
{
	static const struct lab_way ways[] = {
		{ "posix-unnamed", "sem_init in shared memory: a futex",
		  posix_unnamed },
		{ "posix-named", "sem_open: the same in a file, by name",
		  posix_named },
		{ "sysv", "semget, semop: each operation is a call", sysv },
		{ "cond", "a condition variable, right: while, under the lock",
		  cond },
		{ "lost-wakeup", "wrong: waits without looking at the state",
		  lost },
		{ "spurious-wakeup", "wrong: if in the place of while",
		  spurious },
		{ 0 },
	};

	return lab_run_ways(argc, argv, ways,
			    "Semaphores and condition variables.");
}

const struct lab_program lab_sync = {
	.name = "sync",
	.summary = "semaphores, a condition variable right and wrong",
	.run = sync_main,
};
