/* SPDX-License-Identifier: BSD-2-Clause */
/* Random bytes as /proc/PID/stat, as status and as words of a choice. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "basic/xmalloc.h"
#include "snapshot/task.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	/* A copy of just this size: what is read beyond it is noticed. */
	char *text = xmemdup(data, size);
	struct task_select select = { 0 };
	struct task task = { .tgid = 1 };
	struct task_status status;
	struct task_stat stat;
	char *error = NULL, *word;
	int r;

	if (task_stat_parse(text, size, &stat) == 0) {
		if (memchr(stat.comm, 0, sizeof(stat.comm)) == NULL)
			abort();
		memcpy(task.comm, stat.comm, sizeof(task.comm));
	}
	task_status_parse(text, size, &status);
	/* Not by user: that would ask the machine for names. */
	word = xstrndup(text + (size ? 1 : 0), size ? size - 1 : 0);
	r = task_select_add(&select,
			    size && data[0] & 1 ? TASK_SELECT_PID :
						  TASK_SELECT_PGID,
			    word, &error);
	if ((r < 0) != (error != NULL))
		abort();
	task_select_wants(&select, &task);
	task_select_done(&select);
	free(error);
	free(word);
	free(text);
	return 0;
}
