/* SPDX-License-Identifier: BSD-2-Clause */
/* -k: "stack", an array of frames, and why there are no more of them. */
#include "sink/json_put.h"

static void put_text(struct json_writer *j, const char *key, const char *text)
{
	json_key(j, key);
	json_put_bytes(j, text, strlen(text), 0);
}

static void put_build_id(struct json_writer *j, const struct place *p)
{
	char hex[2 * sizeof(p->build_id) + 1], *to = hex;

	for (unsigned i = 0; i < p->build_id_len; i++) {
		*to++ = "0123456789abcdef"[p->build_id[i] >> 4];
		*to++ = "0123456789abcdef"[p->build_id[i] & 15];
	}
	*to = '\0';
	json_key(j, "build_id");
	json_cstr(j, hex);
}

static void put_place(struct json_writer *j, const struct place *p)
{
	put_text(j, "module", p->module);
	json_key(j, "offset");
	json_put_address(j, p->offset);
	if (p->build_id_len)
		put_build_id(j, p);
	if (p->symbol) {
		put_text(j, "symbol", p->symbol);
		json_key(j, "symbol_offset");
		json_uint(j, p->symbol_offset);
	}
	if (p->file) {
		put_text(j, "file", p->file);
		json_key(j, "line");
		json_uint(j, p->line);
	}
}

void json_put_stack(struct json_writer *j, const struct stack *st)
{
	static const char *const ends[STACK_END_COUNT] = {
		[STACK_TOO_MANY] = "limit",  [STACK_NO_MEMORY] = "memory",
		[STACK_NO_RULE] = "unknown", [STACK_LOOP] = "loop",
		[STACK_CUT] = "cut",	     [STACK_GONE] = "gone",
	};

	json_key(j, "stack");
	json_array_begin(j);
	for (uint32_t i = 0; i < st->n; i++) {
		json_object_begin(j);
		json_key(j, "address");
		json_put_address(j, st->frames[i].ip);
		if (st->frames[i].place)
			put_place(j, st->frames[i].place);
		json_object_end(j);
	}
	json_array_end(j);
	if (st->end < STACK_END_COUNT && ends[st->end]) {
		json_key(j, "stack_end");
		json_cstr(j, ends[st->end]);
	}
	if (st->how == STACK_BY_POINTERS) {
		json_key(j, "stack_by");
		json_cstr(j, "frame-pointers");
	}
}
