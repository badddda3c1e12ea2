/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Buffers of binder: commands of different lengths, one behind the other, as
 * layout/binder_cmds.c has them.
 */
#include "syscall/walk.h"

enum {
	BINDER_BYTES = 1024, /* of a buffer, that are looked at */
	CMD_BYTES = 4,
};

/* The bytes that a command has behind it: _IOC_SIZE() of its number. */
static size_t payload_of(uint32_t cmd)
{
	return cmd >> 16 & 0x3fff;
}

static const struct field *find(const struct choice_set *set, uint32_t cmd)
{
	set = TABLE(set);
	for (unsigned i = 0; i < set->n; i++)
		if (set->items[i].key == cmd)
			return &set->items[i].field;
	return &set->other;
}

/* Commands in `len` bytes at `at`, of which `got` were captured. */
static void show_commands(struct walk *w, const struct choice_set *set,
			  uint64_t at, uint64_t got, uint64_t len)
{
	bool known = true;
	uint32_t cmd;

	/* What is no command has no length either. */
	for (unsigned n = 0; len >= CMD_BYTES && known; n++) {
		const struct layout *l;
		size_t size;

		if ((!w->opts->verbose && n >= w->opts->strlen_max) ||
		    !walk_element(w))
			break;
		if (got < CMD_BYTES || !walk_read(w, at, &cmd, CMD_BYTES)) {
			walk_rest(w, at);
			return;
		}
		l = find(set, cmd)->layout;
		known = xlat_name(TABLE(l)->members[0].xlat, cmd) != NULL;
		size = CMD_BYTES + (known ? payload_of(cmd) : 0);
		if (size > got) {
			/* It is cut off: as many members as there are. */
			walk_struct_part(w, l, at, got);
			if (got < len)
				walk_rest(w, at + got);
			return;
		}
		walk_struct_part(w, l, at, size);
		at += size;
		got -= size;
		len -= size;
	}
	if (len)
		walk_rest(w, at);
}

void decode_binder(struct walk *w, const struct field *f, uint64_t v,
		   const struct frame *fr)
{
	uint64_t len = walk_len(w, f, fr), got = len;
	const unsigned char *p;

	if (got > BINDER_BYTES)
		got = BINDER_BYTES;
	if (!v || !w->call->mem || len == UINT64_MAX) {
		walk_unread(w, v);
		return;
	}
	got = got ? memory_get(w->call->mem, w->phase, v, got, &p) : 0;
	if (len && !got) {
		walk_unread(w, v);
		return;
	}
	w->ops->array_begin(w->v, ARRAY_COMMA);
	show_commands(w, f->choices, v, got, len);
	w->ops->array_end(w->v);
}
