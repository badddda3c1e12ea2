/* SPDX-License-Identifier: BSD-2-Clause */
/* The threads that the ptrace engine traces. */
#include "capture/tracee.h"

#include <stdio.h>
#include <string.h>

#include "basic/pidns.h"
#include "basic/procfs.h"
#include "basic/xmalloc.h"

static ssize_t read_memory(struct memory *m, uint64_t addr, void *buf,
			   size_t len)
{
	const struct tracee *t = m->owner;

	return proc_read_memory(t->tid, addr, buf, len);
}

struct tracee *tracee_find(struct tracee_table *tt, pid_t tid)
{
	struct tracee *t = tt->last;

	if (t && t->tid == tid)
		return t;
	HASH_FIND_INT(tt->by_tid, &tid, t);
	if (t)
		tt->last = t;
	return t;
}

struct tracee *tracee_add(struct tracee_table *tt, pid_t tid, pid_t pid)
{
	struct tracee *t = xzalloc(sizeof(*t));

	t->tid = tid;
	t->pid = pid;
	t->mem.read = read_memory;
	t->mem.owner = t;
	t->call.mem = &t->mem;
	HASH_ADD_INT(tt->by_tid, tid, t);
	tt->n++;
	return t;
}

void tracee_remove(struct tracee_table *tt, struct tracee *t)
{
	if (tt->last == t)
		tt->last = NULL;
	HASH_DEL(tt->by_tid, t);
	tt->n--;
	fd_table_unref(t->fds);
	memory_done(&t->mem);
	free(t->frames);
	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		free(t->counts[abi]);
	free(t);
}

void tracee_rename(struct tracee_table *tt, struct tracee *t, pid_t tid)
{
	HASH_DEL(tt->by_tid, t);
	t->tid = tid;
	HASH_ADD_INT(tt->by_tid, tid, t);
}

static bool read_comm(pid_t tid, char comm[16])
{
	char line[32];
	ssize_t n = proc_read(tid, "comm", line, sizeof(line));

	if (n <= 0)
		return false;
	line[strcspn(line, "\n")] = '\0';
	snprintf(comm, 16, "%.15s", line);
	return true;
}

void tracee_refresh_comm(struct tracee *t)
{
	read_comm(t->tid, t->comm);
}

const char *tracee_comm_of(struct tracee *t, pid_t tid)
{
	return tid > 0 && read_comm(tid, t->other_comm) ? t->other_comm : NULL;
}

pid_t tracee_pid_of(struct tracee *t, pid_t id)
{
	if (!t->pidns)
		return 0;
	if (!t->pidns_known)
		t->pidns_of = pidns_of(t->pidns, t->tid, t->pid);
	t->pidns_known = true;
	return pidns_translate(t->pidns_of, id);
}
