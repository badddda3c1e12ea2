/* SPDX-License-Identifier: BSD-2-Clause */
/* In a build without eBPF there is no iterator. */
#include <errno.h>

#include "snapshot/fd_impl.h"

int files_iterate(struct files_worker *w, struct task_rows *rows,
		  const char **ret_why)
{
	(void)w;
	(void)rows;
	*ret_why = "built without eBPF";
	return -EOPNOTSUPP;
}
