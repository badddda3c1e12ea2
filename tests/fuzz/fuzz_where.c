/* SPDX-License-Identifier: BSD-2-Clause */
/* Random bytes as conditions of --where, asked of random rows. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "basic/xmalloc.h"
#include "view/where.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct item {
	int fd;
	uint8_t bits;
};

struct row {
	int32_t pid;
	uint64_t size, age, flags;
	uint8_t state;
	struct fd_addr peer;
	struct item items[2];
	char name[8];
};

#define names(X)      \
	X(1, "X_ONE") \
	X(2, "X_TWO")
static const struct xlat_set enums = { .prefix = "X_???", XLAT_ITEMS(names) };
static const struct xlat_set flags = { .prefix = "X_???",
				       XLAT_ITEMS(names),
				       .kind = XLAT_FLAGS };

static const struct column item_columns[] = {
	{ "fd", "", VALUE_INT, 0, COLUMN_OF(struct item, fd) },
	{ "bits", "", VALUE_FLAGS, 0, COLUMN_OF(struct item, bits),
	  .set = &flags },
};
static const struct column_set item_set = COLUMN_SET("item", item_columns,
						     struct item);

static void get_items(const void *row, struct value *v)
{
	value_list(v, ((const struct row *)row)->items, 2, &item_set);
}

static void get_name(const void *row, struct value *v)
{
	value_bytes(v, ((const struct row *)row)->name, 8);
}

static void get_word(const void *row, struct value *v)
{
	const struct row *r = row;

	if (r->state & 1)
		value_refused(v, "open", r->state);
	else
		value_word(v, "word");
}

static const struct column columns[] = {
	{ "pid", "", VALUE_INT, 0, COLUMN_OF(struct row, pid) },
	{ "size", "", VALUE_SIZE, 0, COLUMN_OF(struct row, size) },
	{ "age", "", VALUE_NS, 0, COLUMN_OF(struct row, age) },
	{ "flags", "", VALUE_FLAGS, 0, COLUMN_OF(struct row, flags),
	  .set = &flags },
	{ "state", "", VALUE_ENUM, 0, COLUMN_OF(struct row, state),
	  .set = &enums },
	{ "peer", "", VALUE_ADDR, 0, COLUMN_OF(struct row, peer) },
	{ "items", "", VALUE_LIST, 0, .get = get_items, .columns = &item_set },
	{ "name", "", VALUE_STRING, 0, .get = get_name },
	{ "word", "", VALUE_WORD, 0, .get = get_word },
};
static const struct column_set set = COLUMN_SET("row", columns, struct row);

/* A zero byte ends the condition; what follows is a row. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const uint8_t *nul = memchr(data, 0, size);
	size_t n = nul ? (size_t)(nul - data) : size;
	char *expr = xstrndup((const char *)data, n);
	struct where *w = NULL;
	struct row row = { 0 };
	char *error = NULL;
	int r = where_parse(expr, &set, &w, &error);

	/* A message if and only if it failed. */
	if ((r < 0) != (error != NULL) || (r < 0) != (w == NULL))
		abort();
	if (nul) {
		size_t rest = size - n - 1;

		memcpy(&row, nul + 1, rest < sizeof(row) ? rest : sizeof(row));
	}
	/* A path is text of the collectors'. */
	row.peer.path = row.state & 2 ? expr : NULL;
	where_matches(w, &row);
	where_free(w);
	free(error);
	free(expr);
	return 0;
}
