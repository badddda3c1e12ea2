/* SPDX-License-Identifier: BSD-2-Clause */
/* What a table of limits can show. */
#include "cmd/limits_columns.h"

#include "basic/cleanup.h"
#include "snapshot/limit.h"

#define L ((const struct limit *)row)

static void put_number(struct value *v, const struct limit *l, uint64_t n)
{
	enum value_type type = l->unit == LIMIT_BYTES ? VALUE_SIZE : VALUE_UINT;

	if (n == LIMIT_NONE)
		value_word(v, "unlimited");
	else if (n != LIMIT_UNKNOWN)
		value_number(v, type, n);
}

static void get_name(const void *row, struct value *v)
{
	value_word(v, L->name);
}

static void get_scope(const void *row, struct value *v)
{
	static const char *const words[] = { "process", "user", "cgroup",
					     "netns", "system" };

	value_word(v, words[L->scope]);
}

/* A word, for people; programs take `used` and `max`. */
static void get_use(const void *row, struct value *v)
{
	if (L->refused_call)
		value_refused(v, L->refused_call, L->refused);
	else
		value_word(v, L->use);
}

static void get_used(const void *row, struct value *v)
{
	if (L->refused_call)
		value_refused(v, L->refused_call, L->refused);
	else
		put_number(v, L, L->used);
}

static void get_max(const void *row, struct value *v)
{
	put_number(v, L, L->max);
}

static void get_hard(const void *row, struct value *v)
{
	put_number(v, L, L->hard);
}

static void get_share(const void *row, struct value *v)
{
	double share = limit_share(L);

	if (share >= 0 && L->max != LIMIT_NONE)
		value_rate(v, share * 100);
}

static void get_unit(const void *row, struct value *v)
{
	static const char *const words[] = { "count", "bytes", "seconds",
					     "microseconds", "nice" };

	value_word(v, words[L->unit]);
}

static void get_of(const void *row, struct value *v)
{
	value_string(v, L->of);
}

static void get_from(const void *row, struct value *v)
{
	value_string(v, L->from);
}

static void get_effect(const void *row, struct value *v)
{
	value_word(v, L->effect);
}

static void get_note(const void *row, struct value *v)
{
	value_word(v, L->note);
}

static const struct column columns[] = {
	{ "scope", "whose: process, user, cgroup, netns, system", VALUE_WORD,
	  COLUMN_DEFAULT, .get = get_scope },
	{ "name", "the limit", VALUE_WORD, COLUMN_DEFAULT, .get = get_name },
	{ "use", "N of LIMIT", VALUE_WORD, COLUMN_DEFAULT | COLUMN_RIGHT,
	  .get = get_use },
	{ "share", "how much is used, per cent", VALUE_RATE, COLUMN_DEFAULT,
	  .get = get_share },
	{ "used", "how much is used", VALUE_UINT, 0, .get = get_used },
	{ "max", "the limit in force (soft)", VALUE_UINT, 0, .get = get_max },
	{ "hard", "up to where the process may raise it", VALUE_UINT,
	  COLUMN_DEFAULT | COLUMN_MINOR, .get = get_hard },
	{ "unit", "what is counted", VALUE_WORD, 0, .get = get_unit },
	{ "of", "whose, where there are several", VALUE_STRING,
	  COLUMN_DEFAULT | COLUMN_MINOR, .get = get_of },
	{ "effect", "what happens at the limit", VALUE_WORD,
	  COLUMN_DEFAULT | COLUMN_MINOR, .get = get_effect },
	{ "from", "where the limit comes from", VALUE_STRING,
	  COLUMN_DEFAULT | COLUMN_MINOR, .get = get_from },
	{ "note", "what else there is to know", VALUE_WORD, 0,
	  .get = get_note },
};

const struct column_set limits_columns = COLUMN_SET("limit", columns,
						    struct limit);
