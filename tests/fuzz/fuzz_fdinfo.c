/* SPDX-License-Identifier: BSD-2-Clause */
/* Random bytes as what /proc says of descriptors, locks and mounts. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "basic/xmalloc.h"
#include "snapshot/fdinfo.h"
#include "snapshot/lock.h"
#include "snapshot/mount.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	/* Exactly as long as it is: what reads beyond is caught. */
	char *text = xmemdup(data, size ? size : 1);
	struct lock_table locks;
	struct fdinfo i, plain;
	struct mount m;

	fdinfo_parse(text, size, &i);
	fdinfo_parse_plain(text, size, &plain);
	if (plain.kind != FDINFO_PLAIN)
		abort();
	fdinfo_done(&i);
	lock_table_parse(&locks, text, size);
	for (size_t k = 0; k < locks.n; k++)
		if (locks.locks[k].kind > LOCK_OTHER)
			abort();
	lock_table_done(&locks);
	if (!mount_parse(text, size, &m)) {
		free(m.type);
		free(m.source);
		free(m.point);
	}
	free(text);
	return 0;
}
