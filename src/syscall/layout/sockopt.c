/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What the values of socket options are. Most are an int and in no list. The
 * lists are in sockopt_<family>.c.
 */
#include "syscall/layout/sockopt.h"

#include <sys/socket.h>

#include "basic/cleanup.h"
#include "syscall/layout/sockopt_impl.h"
#include "syscall/xlat/sockopt.h"

static const struct sockopt_list *const lists[] = {
	&sockopts_socket, &sockopts_ip,	  &sockopts_tcp,       &sockopts_packet,
	&sockopts_sctp,	  &sockopts_rare, &sockopts_netfilter,
};

uint64_t sockopt_least(enum abi abi, const struct field *f)
{
	size_t size, align;

	if (f->len.from == LEN_FROM_CONST)
		return f->len.n;
	field_extent(abi, f, &size, &align);
	return size;
}

const struct field *sockopt_value(enum abi abi, uint32_t level, uint32_t name,
				  int family, bool setting, uint64_t len)
{
	const struct field *last = NULL;

	for (size_t k = 0; k < ARRAY_SIZE(lists); k++) {
		const struct sockopt_list *list = TABLE(lists[k]);

		for (unsigned i = 0; i < list->n; i++) {
			const struct sockopt *o = &list->items[i];

			if (o->name != name || o->level != level ||
			    (o->family ? o->family != family :
			     family == AF_BLUETOOTH &&
				     sockopt_level_is_shared(level)) ||
			    !(o->how & (setting ? SOCKOPT_SET : SOCKOPT_GET)))
				continue;
			if (len >= sockopt_least(abi, o->value))
				return o->value;
			last = o->value;
		}
	}
	return last;
}
