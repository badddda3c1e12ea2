/* SPDX-License-Identifier: BSD-2-Clause */
/* Cells of tables as JSON. */
#include <arpa/inet.h>
#include <stdio.h>
#include <string.h>
#include <sys/sysmacros.h>

#include "sink/json_put.h"
#include "syscall/visitor.h"
#include "syscall/xlat/errno.h"
#include "syscall/xlat/net.h"
#include "view/column.h"
#include "view/value.h"

static void put_addr(struct json_writer *j, const struct fd_addr *a)
{
	char text[INET6_ADDRSTRLEN];
	const char *path = a->path;

	json_object_begin(j);
	if (a->family == AF_NETLINK || a->family == AF_PACKET) {
		json_key(j, "protocol");
		json_put_constant(j,
				  a->family == AF_NETLINK ?
					  &xlat_netlink_proto :
					  &xlat_ethertype,
				  fd_addr_word(a));
		json_key(j, a->family == AF_NETLINK ? "port" : "ifindex");
		json_uint(j, a->scope_id);
	} else if (a->family == AF_VSOCK) {
		json_key(j, "cid");
		json_uint(j, fd_addr_word(a));
		json_key(j, "port");
		json_uint(j, a->scope_id);
	} else if (a->family == AF_XDP) {
		json_key(j, "ifindex");
		json_uint(j, a->scope_id);
		json_key(j, "queue");
		json_uint(j, a->port);
	} else if (a->family == AF_UNIX && path) {
		json_key(j, "path");
		json_put_bytes(j, *path == '@' ? path + 1 : path,
			       strlen(path) - (*path == '@'),
			       *path == '@' ? STRING_ABSTRACT : STRING_CSTR);
	} else if (inet_ntop(a->family, a->addr, text, sizeof(text))) {
		json_key(j, "address");
		json_cstr(j, text);
		json_key(j, "port");
		json_uint(j, a->port);
		if (a->scope_id) {
			json_key(j, "scope_id");
			json_uint(j, a->scope_id);
		}
	}
	json_object_end(j);
}

static void put_dev(struct json_writer *j, dev_t dev)
{
	char text[32];

	snprintf(text, sizeof(text), "%u:%u", major(dev), minor(dev));
	json_cstr(j, text);
}

static void put_refused(struct json_writer *j, const struct value *v)
{
	const char *name = errno_name(v->err);

	json_object_begin(j);
	json_key(j, "refused");
	if (name)
		json_cstr(j, name);
	else
		json_int(j, v->err);
	json_key(j, "call");
	json_cstr(j, v->call);
	json_object_end(j);
}

static void put_value(struct json_writer *j, const struct value *v,
		      unsigned depth);

static void put_list(struct json_writer *j, const struct value *v,
		     unsigned depth)
{
	const struct column_set *set = v->columns;
	const char *row = v->rows;
	struct value cell;

	json_array_begin(j);
	for (size_t i = 0; i < v->n && depth < VALUE_LIST_DEPTH; i++) {
		json_object_begin(j);
		for (size_t k = 0; k < set->n; k++) {
			column_get(&set->columns[k], row, &cell);
			if (cell.type == VALUE_NONE)
				continue;
			json_key(j, set->columns[k].name);
			put_value(j, &cell, depth + 1);
		}
		json_object_end(j);
		row += set->row_size;
	}
	json_array_end(j);
}

static void put_rate(struct json_writer *j, double d)
{
	/* JSON knows neither infinity nor NaN. */
	if (d - d == 0)
		strbuf_printf(j->out, j->comma ? ",%.6g" : "%.6g", d);
	else
		strbuf_puts(j->out, j->comma ? ",null" : "null");
	j->comma = true;
}

static void put_value(struct json_writer *j, const struct value *v,
		      unsigned depth)
{
	switch ((enum value_type)v->type) {
	case VALUE_NONE: json_null(j); break;
	case VALUE_INT: json_int(j, v->i); break;
	case VALUE_UINT:
	case VALUE_OCTAL:
	case VALUE_SIZE: json_uint(j, v->u); break;
	case VALUE_HEX: json_put_address(j, v->u); break;
	case VALUE_DEV: put_dev(j, v->u); break;
	case VALUE_NS:
	case VALUE_TIME: json_seconds(j, v->u); break;
	case VALUE_RATE: put_rate(j, v->d); break;
	case VALUE_BOOL: json_bool(j, v->u); break;
	case VALUE_WORD: json_string(j, v->s, v->len); break;
	case VALUE_JSON: json_raw(j, v->s, v->len); break;
	case VALUE_STRING: json_put_bytes(j, v->s, v->len, STRING_CSTR); break;
	case VALUE_ENUM: json_put_constant(j, v->set, v->bits); break;
	case VALUE_FLAGS: json_put_flags(j, v->set, v->bits); break;
	case VALUE_ADDR: put_addr(j, v->addr); break;
	case VALUE_OF:
		json_object_begin(j);
		json_key(j, "value");
		json_uint(j, v->part);
		json_key(j, "limit");
		json_uint(j, v->limit);
		json_object_end(j);
		break;
	case VALUE_LIST: put_list(j, v, depth); break;
	case VALUE_REFUSED: put_refused(j, v); break;
	}
}

void value_put_json(struct json_writer *j, const struct value *v)
{
	put_value(j, v, 0);
}
