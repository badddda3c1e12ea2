/* SPDX-License-Identifier: BSD-2-Clause */
/* Inside of the judgement: what io_*.c share. */
#ifndef RINGSIDE_DOCTOR_IO_IMPL_H
#define RINGSIDE_DOCTOR_IO_IMPL_H

#include "doctor/io_model.h"

/* All of them, a hash; `last` may be NULL. */
struct io_group *io_groups_make(struct io_facts *f, const struct sample *last);
void io_groups_free(struct io_group *groups);

/* Reads and writes. */
uint64_t io_data_calls(const struct io_data *d);
/* Sets role and mech. */
void io_thread_judge(struct io_facts *f, struct io_thread *t,
		     enum io_side side);
/* io_habits.c: the sentences about files, copies, signals, daemons. */
void io_habits(struct doctor *d, const struct io_group *g, struct io_report *r);

#endif
