/* SPDX-License-Identifier: BSD-2-Clause */
/* In a build without eBPF there is no iterator. */
#include <errno.h>

#include "snapshot/fd_impl.h"

struct files_iter *files_iter_begin(void)
{
	return NULL;
}

int files_iter_ready(struct files_iter *it, const char **ret_why)
{
	(void)it;
	*ret_why = "built without eBPF";
	return -EOPNOTSUPP;
}

void files_iter_free(struct files_iter *it)
{
	(void)it;
}

int files_iter_read(struct files_iter *it, struct files_worker *w, bool maps,
		    struct task_rows *rows)
{
	(void)it;
	(void)w;
	(void)maps;
	(void)rows;
	return -EOPNOTSUPP;
}
