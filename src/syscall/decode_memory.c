/* SPDX-License-Identifier: BSD-2-Clause */
/* What mmap2(2), mincore(2) and the memory policies pass. */
#include <stdio.h>

#include "syscall/walk.h"
#include "syscall/xlat/errno.h"

enum { PAGE = 4096 }; /* x86 */

void decode_pgoff(struct walk *w, const struct field *f, uint64_t v,
		  const struct frame *fr)
{
	w->ops->number(w->v, (uint64_t)(uint32_t)v * PAGE, BASE_HEX);
}

void decode_mincore(struct walk *w, const struct field *f, uint64_t v,
		    const struct frame *fr)
{
	uint64_t bytes = fr && fr->n > 1 ? fr->value[1] : 0;
	uint64_t n = bytes / PAGE + (bytes % PAGE != 0), shown = n;
	const unsigned char *p;

	if (shown > w->opts->strlen_max)
		shown = w->opts->strlen_max;
	if (!v || !w->call->mem ||
	    (shown &&
	     memory_get(w->call->mem, w->phase, v, shown, &p) < shown)) {
		w->ops->pointer(w->v, v, v ? MEM_FAULTED : MEM_OK);
		return;
	}
	w->ops->array_begin(w->v, ARRAY_COMMA);
	/* Only the lowest bit means something: mincore(2). */
	for (uint64_t i = 0; i < shown; i++)
		w->ops->number(w->v, p[i] & 1, BASE_UNSIGNED);
	if (shown < n)
		w->ops->more(w->v);
	w->ops->array_end(w->v);
}

void decode_nodemask(struct walk *w, const struct field *f, uint64_t v,
		     const struct frame *fr)
{
	unsigned size = abi_wordsize(w->abi), bits = 8 * size;
	uint64_t maxnode = walk_len(w, f, fr), n = 0;
	const unsigned char *p;
	char text[32];

	/* The kernel takes one bit less than it is told: get_mempolicy(2). */
	if (maxnode && maxnode <= PAGE * 8 + 1)
		n = (maxnode + bits - 2) / bits;
	if (!v || !w->call->mem || (maxnode && !n) ||
	    (n &&
	     memory_get(w->call->mem, w->phase, v, n * size, &p) < n * size)) {
		w->ops->pointer(w->v, v, v ? MEM_FAULTED : MEM_OK);
		return;
	}
	w->ops->array_begin(w->v, ARRAY_COMMA);
	for (uint64_t i = 0; i < n; i++) {
		uint64_t word = field_load(w->abi, T_ULONG, p + i * size);

		if (i >= w->opts->strlen_max) {
			w->ops->more(w->v);
			break;
		}
		snprintf(text, sizeof(text), "%#0*llx", (int)size * 2,
			 (unsigned long long)word);
		w->ops->spelled(w->v, word, text);
	}
	w->ops->array_end(w->v);
}

void decode_neg_errno(struct walk *w, const struct field *f, uint64_t v,
		      const struct frame *fr)
{
	int32_t n = (int32_t)v;
	const char *name = n < 0 ? errno_name(-(int64_t)n) : NULL;
	char text[40];

	if (!name) {
		w->ops->number(w->v, (uint64_t)(int64_t)n, BASE_SIGNED);
		return;
	}
	snprintf(text, sizeof(text), "-%s", name);
	w->ops->word(w->v, text, text);
}
