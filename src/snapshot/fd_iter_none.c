/* SPDX-License-Identifier: BSD-2-Clause */
/* In a build without eBPF there is no iterator. */
#include <errno.h>

#include "snapshot/fd_impl.h"

int files_iter_load(struct files_iter **ret, const char **ret_why)
{
	(void)ret;
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
