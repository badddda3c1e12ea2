/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of what /proc has as masks and letters. */
#ifndef RINGSIDE_SNAPSHOT_TASK_SETS_H
#define RINGSIDE_SNAPSHOT_TASK_SETS_H

#include "syscall/xlat.h"

extern const struct xlat_set task_signal_set; /* bit 0 is SIGHUP */
extern const struct xlat_set task_cap_set;
extern const struct xlat_set task_mark_set;   /* enum task_mark */
extern const struct xlat_set task_daemon_set; /* enum daemon_step */

/* "sleeping" of 'S'; NULL: a letter that nobody knows. */
const char *task_state_word(char state);
/* "off", "strict", "filter" */
const char *task_seccomp_word(uint64_t mode);
/* "other", "fifo", "rr", "batch", "idle", "deadline", "ext" */
const char *task_policy_word(uint64_t policy);

#endif
