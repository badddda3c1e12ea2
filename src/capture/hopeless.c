/* SPDX-License-Identifier: BSD-2-Clause */
/* Who can't be attached to, whatever one may. */
#include "capture/hopeless.h"

#include <string.h>

#include "basic/log.h"
#include "basic/procfs.h"

bool attach_is_hopeless(pid_t pid)
{
	char status[4096] = "", comm[32] = "";
	uint64_t kthread = 0, parent = 0, threads = 0;
	const char *state;
	size_t len;

	if (proc_read(pid, "status", status, sizeof(status)) <= 0)
		return false;
	proc_field_u64(status, "Kthread:", 10, &kthread);
	if (kthread) {
		log_error("cannot attach to process %d: it is a kernel thread "
			  "and makes no system calls",
			  (int)pid);
		return true;
	}
	state = proc_field(status, "State:", &len);
	proc_field_u64(status, "Threads:", 10, &threads);
	/* A first thread may have ended before the others. */
	if (!state || !len || *state != 'Z' || threads > 1)
		return false;
	proc_field_u64(status, "PPid:", 10, &parent);
	proc_read((pid_t)parent, "comm", comm, sizeof(comm));
	comm[strcspn(comm, "\n")] = '\0';
	log_error("cannot attach to process %d: it is a zombie: it has ended, "
		  "and its parent, %d (%s), has not waited for it",
		  (int)pid, (int)parent, comm);
	return true;
}
