/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Counts of arguments against what the running kernel says about each call:
 * the formats of its tracepoints. Needs tracefs; where that is not mounted
 * and may be, it is for this process alone.
 */
#include <errno.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <unistd.h>

#include "syscall/table.h"

enum { SKIP = 77 };

#define N(a)   (sizeof(a) / sizeof((a)[0]))
#define EVENTS "/sys/kernel/tracing/events/syscalls"

/* Calls whose function in the kernel has another name. */
static const struct {
	const char *row, *event;
} names[] = {
	{ "stat", "newstat" },	   { "lstat", "newlstat" },
	{ "fstat", "newfstat" },   { "uname", "newuname" },
	{ "umount2", "umount" },   { "sendfile", "sendfile64" },
};

/* Rows that differ, and why that is right. */
static const struct {
	const char *row;
	unsigned kernel;
	const char *why;
} differs[] = {
	{ "preadv", 5, "the upper half of the offset counts on i386 only" },
	{ "pwritev", 5, "the upper half of the offset counts on i386 only" },
};

/* Registers that a row takes arguments from. */
static unsigned registers(const struct sysent *s)
{
	unsigned max = 0, reg = 0;

	for (unsigned i = 0; i < sysent_nargs(s); i++) {
		reg = s->args[i].reg ? s->args[i].reg : reg + 1;
		if (reg > max)
			max = reg;
	}
	return max;
}

/* Fields behind the number of the call; -errno. */
static int kernel_count(const char *row)
{
	const char *event = row;
	char path[256], line[512];
	bool args = false;
	int count = 0;
	FILE *f;

	for (size_t i = 0; i < N(names); i++)
		if (!strcmp(names[i].row, row))
			event = names[i].event;
	snprintf(path, sizeof(path), EVENTS "/sys_enter_%s/format", event);
	f = fopen(path, "re");
	if (!f)
		return -errno;
	while (fgets(line, sizeof(line), f)) {
		if (args && strstr(line, "field:"))
			count++;
		if (strstr(line, "__syscall_nr"))
			args = true;
	}
	fclose(f);
	return args ? count : -EINVAL;
}

static bool known(const char *row, unsigned kernel)
{
	for (size_t i = 0; i < N(differs); i++)
		if (!strcmp(differs[i].row, row) && differs[i].kernel == kernel)
			return true;
	return false;
}

static bool have_tracefs(void)
{
	if (!access(EVENTS, R_OK))
		return true;
	/* In a mount namespace of our own: nobody else sees it. */
	if (unshare(CLONE_NEWNS) < 0 ||
	    mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) < 0 ||
	    mount("tracefs", "/sys/kernel/tracing", "tracefs", 0, NULL) < 0)
		return false;
	return !access(EVENTS, R_OK);
}

int main(void)
{
	unsigned compared = 0, errors = 0;

	if (!have_tracefs()) {
		printf("skipped: " EVENTS " cannot be read: %s\n",
		       strerror(errno));
		return SKIP;
	}
	for (unsigned nr = 0; nr < sysent_max(ABI_X86_64); nr++) {
		const struct sysent *s = sysent_by_nr(ABI_X86_64, nr);
		int count = s ? kernel_count(s->name) : -ENOENT;

		if (count < 0)
			continue;
		compared++;
		if (registers(s) == (unsigned)count || known(s->name, count))
			continue;
		printf("%s: the kernel has %d arguments, the row %u\n", s->name,
		       count, registers(s));
		errors++;
	}
	printf("%u calls compared, %u differ\n", compared, errors);
	if (compared < 100) {
		printf("skipped: the kernel describes too few calls\n");
		return SKIP;
	}
	return errors ? 1 : 0;
}
