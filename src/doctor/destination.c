/* SPDX-License-Identifier: BSD-2-Clause */
/* Where connections of the processes go. */
#include "doctor/destination.h"

#include <stdlib.h>
#include <string.h>

#include "basic/xmalloc.h"

enum { DESTINATIONS_MAX = 4096 };

struct destination *destination_of(struct destinations *d, const struct op *op)
{
	struct destination_key key = { 0 };
	struct destination *i;
	struct fd_addr a;

	if (!op_inet_addr(op, &a))
		return NULL;
	key.family = a.family;
	key.port = a.port;
	memcpy(key.addr, a.addr, sizeof(key.addr));
	HASH_FIND(hh, d->all, &key, sizeof(key), i);
	if (i || HASH_COUNT(d->all) >= DESTINATIONS_MAX)
		return i;
	i = xzalloc(sizeof(*i));
	i->key = key;
	i->addr = a;
	i->process = op->process;
	HASH_ADD(hh, d->all, key, sizeof(key), i);
	return i;
}

void destinations_free(struct destinations *d)
{
	struct destination *i, *next;

	HASH_ITER (hh, d->all, i, next) {
		HASH_DEL(d->all, i);
		free(i);
	}
}

const char *destination_text(const struct destination *d, char *buf,
			     size_t size)
{
	struct strbuf b = { 0 };

	world_addr_put(&b, &d->addr);
	snprintf(buf, size, "%s", strbuf_cstr(&b));
	strbuf_done(&b);
	return buf;
}
