/* SPDX-License-Identifier: BSD-2-Clause */
/* What bpf(2) has beyond layouts: layout/bpf.c has the rest. */
#include "syscall/copy_plan.h"
#include "syscall/layout/bpf.h"
#include "syscall/walk.h"

enum {
	INFO_BYTES = 256, /* no kernel has more to say */
	INFO_LEN = 4,	  /* where info_len lies in the attributes */
};

/*
 * What is told depends on what the descriptor stands for. The kernel's
 * structures are told apart by their sizes, which it hands back: maps have
 * had 80 to 104 bytes since 4.18, programs 128 and more, links between 40 and
 * 64, BTF 32 at most.
 */
static const struct layout *info_of(uint32_t len)
{
	if (len >= 128)
		return &layout_bpf_prog_info;
	if (len >= 80)
		return &layout_bpf_map_info;
	if (len >= 40 && len <= 64)
		return &layout_bpf_link_info;
	if (len == 32 || len == 16)
		return &layout_bpf_btf_info;
	return NULL;
}

void decode_bpf_info(struct walk *w, const struct field *f, uint64_t v,
		     const struct frame *fr)
{
	uint64_t given = walk_len(w, f, fr), attr = w->call->args[1];
	const struct layout *l = NULL;
	uint32_t len;

	if (w->abi != ABI_X86_64)
		attr = (uint32_t)attr;
	if (given > INFO_BYTES)
		given = INFO_BYTES;
	if (given)
		walk_touch(w, v, given);
	if (walk_succeeded(w)) {
		w->phase = PHASE_EXIT;
		if (walk_read(w, attr + INFO_LEN, &len, sizeof(len)) &&
		    len <= given)
			l = info_of(len);
		w->phase = PHASE_ENTER;
	}
	if (l)
		walk_exchange(w, l, v, len);
	else
		w->ops->pointer(w->v, v, MEM_OK);
}

void decode_bpf_syms(struct walk *w, const struct field *f, uint64_t v,
		     const struct frame *fr)
{
	uint64_t n = walk_len(w, f, fr), name, at = v;
	unsigned word = abi_wordsize(w->abi), i;

	/* As many as the other engines have copied. */
	if (!v || n == UINT64_MAX || !walk_read_word(w, v, &name)) {
		w->ops->pointer(w->v, v, v ? MEM_FAULTED : MEM_OK);
		return;
	}
	w->ops->array_begin(w->v, ARRAY_COMMA);
	for (i = 0; i < n && i < COPY_IOVECS && walk_element(w);
	     i++, at += word) {
		if (!walk_read_word(w, at, &name)) {
			walk_rest(w, at);
			n = i;
			break;
		}
		walk_cstring(w, name, w->opts->strlen_max, 0);
	}
	if (i < n)
		w->ops->more(w->v);
	w->ops->array_end(w->v);
}
