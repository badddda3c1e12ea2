/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * One cell of a table, with its type: what text, JSON, sorting and conditions
 * are made of. Collectors give values and never text.
 */
#ifndef RINGSIDE_VIEW_VALUE_H
#define RINGSIDE_VIEW_VALUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "basic/json_writer.h"
#include "basic/strbuf.h"
#include "syscall/fd_ident.h"
#include "syscall/xlat.h"

struct column_set;

enum { VALUE_LIST_DEPTH = 4 }; /* lists within lists that are shown */

enum value_type {
	VALUE_NONE, /* there is none: "-" in text, left out in JSON */
	VALUE_INT,
	VALUE_UINT,
	VALUE_HEX,   /* a number that people write as 0x... */
	VALUE_OCTAL, /* modes */
	VALUE_DEV,   /* a device, as "8:1" */
	VALUE_SIZE,  /* bytes; -h makes "1.5M" of them */
	VALUE_NS,    /* a duration in nanoseconds */
	VALUE_TIME,  /* nanoseconds since 1970 */
	VALUE_RATE,  /* a double: per second, or a share */
	VALUE_BOOL,
	VALUE_WORD,   /* text of ours, a constant */
	VALUE_STRING, /* bytes of somebody else, escaped when shown */
	VALUE_ENUM,   /* a number that has one name */
	VALUE_FLAGS,  /* a number whose bits have names */
	VALUE_ADDR,   /* an end of a socket */
	VALUE_JSON,   /* made as JSON before, by a decoder */
	VALUE_OF,     /* so much of so much: "3 of 128" */
	VALUE_LIST,   /* rows within a row */
	VALUE_REFUSED /* the kernel did not let us: the call and errno */
};

/* What it points to is the row's and lives as long as that. */
struct value {
	uint8_t type; /* enum value_type */
	union {
		int64_t i;
		uint64_t u;
		struct {
			uint64_t part, limit; /* `part` is `u` */
		};
		double d;
		struct {
			const char *s;
			size_t len;
		};
		struct {
			uint64_t bits;
			const struct xlat_set *set;
		};
		const struct fd_addr *addr;
		struct {
			const void *rows;
			size_t n;
			const struct column_set *columns; /* its row_size! */
		};
		struct {
			const char *call; /* "readlink", a constant */
			int err;	  /* positive */
		};
	};
};

static inline void value_int(struct value *v, int64_t i)
{
	v->type = VALUE_INT;
	v->i = i;
}

/* A number of this type: VALUE_UINT, VALUE_HEX, VALUE_SIZE, VALUE_NS ... */
static inline void value_number(struct value *v, enum value_type type,
				uint64_t u)
{
	v->type = type;
	v->u = u;
}

static inline void value_uint(struct value *v, uint64_t u)
{
	value_number(v, VALUE_UINT, u);
}

static inline void value_rate(struct value *v, double d)
{
	v->type = VALUE_RATE;
	v->d = d;
}

static inline void value_bool(struct value *v, bool b)
{
	value_number(v, VALUE_BOOL, b);
}

/* NULL: there is none. */
static inline void value_word(struct value *v, const char *s)
{
	v->type = s ? VALUE_WORD : VALUE_NONE;
	v->s = s;
	v->len = s ? strlen(s) : 0;
}

static inline void value_bytes(struct value *v, const char *s, size_t len)
{
	v->type = s ? VALUE_STRING : VALUE_NONE;
	v->s = s;
	v->len = len;
}

static inline void value_string(struct value *v, const char *s)
{
	value_bytes(v, s, s ? strlen(s) : 0);
}

/* NULL: there is none. */
static inline void value_json(struct value *v, const char *json)
{
	value_word(v, json);
	if (json)
		v->type = VALUE_JSON;
}

static inline void value_enum(struct value *v, uint64_t bits,
			      const struct xlat_set *set)
{
	v->type = VALUE_ENUM;
	v->bits = bits;
	v->set = set;
}

static inline void value_flags(struct value *v, uint64_t bits,
			       const struct xlat_set *set)
{
	v->type = VALUE_FLAGS;
	v->bits = bits;
	v->set = set;
}

/* N of LIMIT; it is compared, ordered and asked for by N. */
static inline void value_of(struct value *v, uint64_t part, uint64_t limit)
{
	v->type = VALUE_OF;
	v->part = part;
	v->limit = limit;
}

static inline void value_addr(struct value *v, const struct fd_addr *addr)
{
	v->type = addr && addr->family ? VALUE_ADDR : VALUE_NONE;
	v->addr = addr;
}

static inline void value_list(struct value *v, const void *rows, size_t n,
			      const struct column_set *columns)
{
	v->type = VALUE_LIST;
	v->rows = rows;
	v->n = n;
	v->columns = columns;
}

static inline void value_refused(struct value *v, const char *call, int err)
{
	v->type = VALUE_REFUSED;
	v->call = call;
	v->err = err;
}

struct value_style {
	bool human; /* sizes as "1.5M" */
};

/*
 * As text, on one line, with nothing in it that a terminal would act upon:
 * flags as A|B, an address as 127.0.0.1:80, [::1]:80 or a path, a list as
 * [{fd=3 events=EPOLLIN}, ...], a refusal as "(readlink: EACCES)".
 */
void value_put_text(struct strbuf *b, const struct value *v,
		    const struct value_style *style);
/*
 * As JSON, the types as they are: {"value":1,"name":"A"} for an enumeration,
 * {"value":3,"flags":["A","B"]} for flags, {"address":...,"port":...} for an
 * address, an array of objects for a list, {"refused":"EACCES","call":...}.
 */
void value_put_json(struct json_writer *j, const struct value *v);
/*
 * Below, equal, above: -1, 0, 1. Values of different types are ordered by their
 * type, with what is not there at the end.
 */
int value_compare(const struct value *a, const struct value *b);

#endif
