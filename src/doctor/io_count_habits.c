/* SPDX-License-Identifier: BSD-2-Clause */
/* Files, copies of data, and steps on the way to a daemon: io_habits.c. */
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>

#include "doctor/io_count.h"
#include "doctor/runtime.h"

enum { SMALL = 512 };

static bool is_library(const struct world_file *file)
{
	return file->name && strstr(file->name, ".so");
}

void io_count_file_data(const struct io_seen *s)
{
	struct io_process *p = s->p;
	const struct op *op = s->op;

	if (!op->file || op->file->sort != SORT_FILE || is_library(op->file))
		return;
	if (op->kind == OP_READ) {
		p->file_reads++;
		p->file_read_bytes += op->done;
		p->small_reads += op->asked < SMALL;
		s->t->file_reads++;
	} else {
		p->file_writes++;
		p->file_write_bytes += op->done;
		p->small_writes += op->asked < SMALL;
		s->t->file_writes++;
	}
}

static void note_copy(struct io_process *p, enum io_copy how,
		      const struct op *op)
{
	p->copies[how].calls++;
	p->copies[how].bytes += op->done;
}

static bool is_mapped(const struct io_process *p, uint64_t addr)
{
	for (unsigned i = 0; i < p->n_map && i < MAPS_KEPT; i++)
		if (addr - p->map[i].addr < p->map[i].len)
			return true;
	return false;
}

/* What is sent: where did it come from? */
void io_count_sent(const struct io_seen *s)
{
	struct io_process *p = s->p;
	const struct op *op = s->op;
	struct world_thread *t = op->thread;

	if (!op->done || !op->buf)
		return;
	if (is_mapped(p, op->buf)) {
		note_copy(p, COPY_MMAP_WRITE, op);
		return;
	}
	if (!t->read_done || op->buf - t->read_buf >= t->read_done)
		return;
	note_copy(p, t->read_sort == SORT_FILE ? COPY_READ_WRITE : COPY_ECHO,
		  op);
}

void io_count_transfer(const struct io_seen *s)
{
	if (s->op->done)
		note_copy(s->p,
			  s->op->how == HOW_SENDFILE   ? COPY_SENDFILE :
			  s->op->how == HOW_COPY_RANGE ? COPY_RANGE :
							 COPY_SPLICE,
			  s->op);
}

void io_count_mmap(const struct io_seen *s)
{
	struct io_process *p = s->p;
	const struct op *op = s->op;

	/* Libraries and programs are mapped with some part to be run. */
	if (!op->file || op->error || op_arg(op, 2) & PROT_EXEC ||
	    op->file->sort != SORT_FILE || is_library(op->file))
		return;
	p->maps++;
	p->map[p->n_map % MAPS_KEPT].addr = (uint64_t)op->ret;
	p->map[p->n_map % MAPS_KEPT].len = op_arg(op, 1);
	p->n_map++;
}

void io_count_open(const struct io_seen *s)
{
	uint64_t flags = op_flags(s->op);
	const char *path;
	size_t len;

	if (!s->op->made)
		return;
	if (op_path(s->op, &path, &len))
		runtime_note_path(s->op->process, path, len);
	s->p->direct_opens += !!(flags & O_DIRECT);
	s->p->sync_opens += !!(flags & O_DSYNC);
}

void io_count_make(const struct io_seen *s)
{
	s->p->signalfd |= s->op->made && s->op->made->sort == SORT_SIGNALFD;
}

void io_count_process(const struct io_seen *s)
{
	const struct op *op = s->op;
	const char *path;
	size_t len;

	if (op->error)
		return;
	if (op->how == HOW_SETSID)
		s->p->steps |= STEP_SETSID;
	else if (op->how == HOW_UMASK && !op_arg(op, 0))
		s->p->steps |= STEP_UMASK;
	else if (op->how == HOW_CHDIR && op_path(op, &path, &len) && len == 1 &&
		 *path == '/')
		s->p->steps |= STEP_CHDIR;
}
