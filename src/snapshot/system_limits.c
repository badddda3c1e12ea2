/* SPDX-License-Identifier: BSD-2-Clause */
/* Limits of the whole system. */
#include "snapshot/system_limits.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/procfs.h"
#include "basic/xmalloc.h"
#include "snapshot/limits_text.h"

uint64_t limit_read_number(const char *path)
{
	uint64_t v;

	return limit_read_numbers(path, &v, 1) ? v : LIMIT_UNKNOWN;
}

unsigned limit_read_numbers(const char *path, uint64_t *ret, unsigned max)
{
	char text[256];
	ssize_t n = text_read_at(AT_FDCWD, path, text, sizeof(text));

	return n > 0 ? numbers_parse(text, n, ret, max) : 0;
}

uint64_t limit_read_sysctl(const char *dir, const char *name)
{
	char full[128];

	snprintf(full, sizeof(full), "/proc/sys/%s%s", dir, name);
	return limit_read_number(full);
}

void limit_add_known(struct limit_list *list, const struct limit *l)
{
	struct limit known = *l;

	known.hard = LIMIT_UNKNOWN;
	if (l->max != LIMIT_UNKNOWN)
		limit_add(list, &known);
}

/* A limit that is a file under /proc/sys, whose name it has: its members. */
#define ADD(list, ...)        \
	limit_add_known(list, \
			&(struct limit){ .scope = LIMIT_SYSTEM, __VA_ARGS__ })

static uint64_t sysctl(const char *path)
{
	return limit_read_sysctl("", path);
}

static void add_files(struct limit_list *list)
{
	uint64_t nr[3];

	if (limit_read_numbers("/proc/sys/fs/file-nr", nr, 3) == 3)
		ADD(list, .name = "fs.file-max", .used = nr[0] - nr[1],
		    .max = nr[2] >= INT64_MAX ? LIMIT_NONE : nr[2],
		    .topics = TOPIC_FILES,
		    .effect = "ENFILE of open(2), socket(2)",
		    .note = "open files of all processes; root goes beyond it");
	ADD(list, .name = "fs.nr_open", .used = LIMIT_UNKNOWN,
	    .max = sysctl("fs/nr_open"), .topics = TOPIC_FILES,
	    .effect = "EPERM of setrlimit(2)",
	    .note = "nobody's limit of open files can be more");
}

/* "0.20 0.18 0.12 1/80 11206": 80 are there, threads of the kernel too. */
static uint64_t count_tasks(void)
{
	char text[128], *slash;
	ssize_t n = text_read_at(AT_FDCWD, "/proc/loadavg", text, sizeof(text));
	uint64_t v;

	slash = n > 0 ? strchr(text, '/') : NULL;
	if (!slash || !numbers_parse(slash + 1, strlen(slash + 1), &v, 1))
		return LIMIT_UNKNOWN;
	return v;
}

static void add_tasks(struct limit_list *list)
{
	uint64_t tasks = count_tasks();

	ADD(list, .name = "kernel.threads-max", .used = tasks,
	    .max = sysctl("kernel/threads-max"), .topics = TOPIC_THREADS,
	    .effect = "EAGAIN of clone(2)",
	    .note = "threads of all processes, and of the kernel");
	ADD(list, .name = "kernel.pid_max", .used = tasks,
	    .max = sysctl("kernel/pid_max"), .topics = TOPIC_THREADS,
	    .effect = "EAGAIN of clone(2)",
	    .note = "each thread has a number; so have groups and sessions that have "
		    "lost their leader");
}

static uint64_t meminfo(const char *text, const char *key)
{
	const char *p = strstr(text, key);
	uint64_t v;

	if (!p || !numbers_parse(p + strlen(key), strcspn(p, "\n"), &v, 1))
		return LIMIT_UNKNOWN;
	return v << 10;
}

static void add_memory(struct limit_list *list)
{
	char text[8192];
	ssize_t n = text_read_at(AT_FDCWD, "/proc/meminfo", text, sizeof(text));
	uint64_t total, available, strict = sysctl("vm/overcommit_memory");

	if (n <= 0)
		return;
	total = meminfo(text, "MemTotal:");
	available = meminfo(text, "MemAvailable:");
	if (total != LIMIT_UNKNOWN && available <= total)
		ADD(list, .name = "memory", .used = total - available,
		    .max = total, .unit = LIMIT_BYTES, .topics = TOPIC_MEMORY,
		    .effect = "the OOM killer");
	ADD(list, .name = "committed memory",
	    .used = meminfo(text, "Committed_AS:"),
	    .max = strict == 2 ? meminfo(text, "CommitLimit:") : LIMIT_NONE,
	    .unit = LIMIT_BYTES, .topics = TOPIC_MEMORY | TOPIC_THREADS,
	    .effect = "ENOMEM of mmap(2), fork(2)",
	    .note = strict == 2 ? NULL :
				  "a limit only if vm.overcommit_memory is 2");
}

/* Lines of a table under /proc/sysvipc without its header, and the sums. */
static uint64_t sysv_lines(const char *path, unsigned column, uint64_t *ret_sum)
{
	_cleanup_free_ char *text = NULL;
	ssize_t n = text_read_all_at(AT_FDCWD, path, &text);
	uint64_t lines = 0, sum = 0;
	const char *p;

	if (n <= 0)
		return LIMIT_UNKNOWN;
	for (p = strchr(text, '\n'); p && p[1]; p = strchr(p + 1, '\n')) {
		uint64_t v[12];
		const char *line = p + 1 + strspn(p + 1, " ");

		lines++;
		/* The key comes first, and may be negative. */
		line += *line == '-';
		if (numbers_parse(line, strcspn(line, "\n"), v, 12) > column)
			sum += v[column];
	}
	*ret_sum = sum;
	return lines;
}

static void add_sysv(struct limit_list *list)
{
	uint64_t sum = LIMIT_UNKNOWN, n, sem[4];
	uint64_t page = sysconf(_SC_PAGESIZE), pages;

	n = sysv_lines("/proc/sysvipc/msg", 3, &sum);
	ADD(list, .name = "kernel.msgmni", .used = n,
	    .max = sysctl("kernel/msgmni"), .topics = TOPIC_IPC,
	    .effect = "ENOSPC of msgget(2)",
	    .note = "message queues of System V");
	n = sysv_lines("/proc/sysvipc/sem", 3, &sum);
	if (limit_read_numbers("/proc/sys/kernel/sem", sem, 4) == 4) {
		ADD(list, .name = "kernel.sem (SEMMNI)", .used = n,
		    .max = sem[3], .topics = TOPIC_IPC,
		    .effect = "ENOSPC of semget(2)",
		    .note = "sets of semaphores");
		ADD(list, .name = "kernel.sem (SEMMNS)", .used = sum,
		    .max = sem[1], .topics = TOPIC_IPC,
		    .effect = "ENOSPC of semget(2)",
		    .note = "semaphores, of all sets");
	}
	n = sysv_lines("/proc/sysvipc/shm", 3, &sum);
	ADD(list, .name = "kernel.shmmni", .used = n,
	    .max = sysctl("kernel/shmmni"), .topics = TOPIC_IPC,
	    .effect = "ENOSPC of shmget(2)", .note = "pieces of shared memory");
	pages = sysctl("kernel/shmall");
	if (pages != LIMIT_UNKNOWN)
		ADD(list, .name = "kernel.shmall", .used = sum,
		    .max = pages > INT64_MAX / page ? LIMIT_NONE : pages * page,
		    .unit = LIMIT_BYTES, .topics = TOPIC_IPC | TOPIC_MEMORY,
		    .effect = "ENOSPC of shmget(2)",
		    .note = "the setting is in pages");
}

static void add_keys(struct limit_list *list)
{
	_cleanup_free_ char *text = NULL;
	const char *line;

	if (text_read_all_at(AT_FDCWD, "/proc/key-users", &text) <= 0)
		return;
	/* "    0:     9 8/8 3/1000000 40/25000000" */
	for (line = text; line && *line; line = strchr(line, '\n')) {
		unsigned long long uid, nk, used, max, bytes, most;
		struct limit l = { .scope = LIMIT_USER,
				   .topics = TOPIC_IPC,
				   .name = "keys",
				   .hard = LIMIT_UNKNOWN,
				   .effect = "EDQUOT of add_key(2)" };

		line += *line == '\n';
		if (sscanf(line, "%llu: %llu %*u/%*u %llu/%llu %llu/%llu", &uid,
			   &nk, &used, &max, &bytes, &most) != 6)
			continue;
		l.used = used;
		l.max = max;
		l.of = xasprintf("user %llu", uid);
		l.from = xstrdup(uid ? "kernel.keys.maxkeys" :
				       "kernel.keys.root_maxkeys");
		limit_add(list, &l);
	}
}

void system_limits_read(struct limit_list *list)
{
	add_files(list);
	add_tasks(list);
	add_memory(list);
	ADD(list, .name = "fs.aio-max-nr", .used = sysctl("fs/aio-nr"),
	    .max = sysctl("fs/aio-max-nr"), .topics = TOPIC_AIO,
	    .effect = "EAGAIN of io_setup(2)",
	    .note = "what io_setup(2) was asked for, of all processes");
	ADD(list, .name = "kernel.pty.max", .used = sysctl("kernel/pty/nr"),
	    .max = sysctl("kernel/pty/max"), .topics = TOPIC_FILES,
	    .effect = "ENOSPC of open(\"/dev/ptmx\")");
	add_sysv(list);
	add_keys(list);
}
