/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * Tells how many threads the user of a process has (iter/task): the number that
 * the kernel itself holds against RLIMIT_NPROC.
 */
#include <linux/bpf.h>
#include <bpf/bpf_core_read.h>
#include <bpf/bpf_helpers.h>

#include "snapshot/pid_ns.bpf.h"
#include "snapshot/user_threads_bpf.h"

SEC("iter/task")
int ringside_user(struct bpf_iter__task *ctx)
{
	struct task_struct *task = ctx->task;
	struct user_threads_record rec = { 0 };
	const struct cred *cred = 0;
	struct ucounts *counts = 0;

	if (!task)
		return 0;
	/* pid_ns.bpf.h says why by bytes. */
	bpf_core_read(&cred, sizeof(cred), &task->real_cred);
	bpf_core_read(&rec.uid, sizeof(rec.uid), &cred->uid);
	bpf_core_read(&counts, sizeof(counts), &cred->ucounts);
	bpf_core_read(&rec.n, sizeof(rec.n),
		      &counts->rlimit[bpf_core_enum_value(
			      enum rlimit_type, UCOUNT_RLIMIT_NPROC)]);
	rec.pid = tgid_of(task, level_of_reader());
	bpf_seq_write(ctx->meta->seq, &rec, sizeof(rec));
	return 0;
}

char _license[] SEC("license") = "Dual BSD/GPL";
