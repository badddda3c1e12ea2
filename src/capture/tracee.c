/* SPDX-License-Identifier: BSD-2-Clause */
/* The threads that the ptrace engine traces. */
#include "capture/tracee.h"

#include <errno.h>
#include <string.h>
#include <sys/uio.h>

#include "basic/procfs.h"
#include "basic/xmalloc.h"

static ssize_t read_memory(struct memory *m, uint64_t addr, void *buf,
			   size_t len)
{
	const struct tracee *t = m->owner;
	struct iovec local = { buf, len };
	struct iovec remote = { (void *)(uintptr_t)addr, len };
	ssize_t r = process_vm_readv(t->tid, &local, 1, &remote, 1, 0);

	return r < 0 ? -errno : r;
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
	free(t);
}

void tracee_rename(struct tracee_table *tt, struct tracee *t, pid_t tid)
{
	HASH_DEL(tt->by_tid, t);
	t->tid = tid;
	HASH_ADD_INT(tt->by_tid, tid, t);
}

void tracee_refresh_comm(struct tracee *t)
{
	ssize_t n = proc_read(t->tid, "comm", t->comm, sizeof(t->comm));

	if (n > 0 && t->comm[n - 1] == '\n')
		t->comm[n - 1] = '\0';
}
