/* SPDX-License-Identifier: BSD-2-Clause */
/* How threads wait for something else than descriptors, and wake each other. */
#include <signal.h>

#include "doctor/futex.h"
#include "doctor/io_count.h"

void io_count_futex(const struct io_seen *s)
{
	s->t->futex_waits += futex_waits(s->op);
}

void io_count_uring(const struct io_seen *s)
{
	s->t->uring++;
}

/* Submits, or waits for what was submitted. */
void io_count_aio(const struct io_seen *s)
{
	s->t->aio++;
	s->p->aio++;
	s->t->aio_waits += s->op->how == HOW_AIO_WAIT;
}

void io_count_sleep(const struct io_seen *s)
{
	s->t->sleeps++;
}

void io_count_waitpid(const struct io_seen *s)
{
	s->t->waitpids++;
}

void io_count_pause(const struct io_seen *s)
{
	const struct op *op = s->op;

	s->t->pauses++;
	if (op->how == HOW_SIGWAIT) {
		s->p->sigwaits++;
		/* Taken before any handler: SIGIO, or what F_SETSIG made. */
		s->t->sigio += op->ret == SIGIO || op->ret >= SIGRTMIN;
	} else if (op->how == HOW_SIGSUSPEND) {
		s->p->sigsuspends++;
	}
}

/* By a handler: the self-pipe. */
void io_count_inbox(const struct io_seen *s)
{
	const struct op *op = s->op;

	if (!op->file ||
	    (op->file->sort != SORT_PIPE && op->file->sort != SORT_EVENTFD &&
	     op->file->origin != ORIGIN_MADE))
		return;
	s->p->pipe_writes += op->thread->in_handler > 0;
}
