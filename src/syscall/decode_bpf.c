/* SPDX-License-Identifier: BSD-2-Clause */
/* What bpf(2) has beyond layouts: layout/bpf.c has the rest. */
#include <string.h>

#include "syscall/bpf_map.h"
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

/* maps */

enum {
	MAP_HASH = 1,
	MAP_PERCPU_HASH = 5,
	MAP_PERCPU_ARRAY = 6,
	MAP_LRU_HASH = 9,
	MAP_LRU_PERCPU_HASH = 10,
	MAP_HASH_OF_MAPS = 13,
	MAP_PERCPU_CGROUP_STORAGE = 21,
	BATCH_BYTES = 4, /* of a hash: the number of a bucket */
};

/* What the engine knows of the map. */
static bool load_facts(struct walk *w, struct bpf_map_facts *ret_facts)
{
	const unsigned char *p;

	if (!w->call->mem || w->call->plain ||
	    memory_get(w->call->mem, PHASE_ENTER, BPF_MAP_FACTS,
		       sizeof(*ret_facts), &p) < sizeof(*ret_facts))
		return false;
	memcpy(ret_facts, p, sizeof(*ret_facts));
	return true;
}

/* `size` bytes, or that times what .len says; an address if it is 0. */
static void show_data(struct walk *w, const struct field *f, uint64_t v,
		      const struct frame *fr, uint64_t size)
{
	enum { ENOENT_NR = 2 };
	uint64_t n = f->len.from ? walk_len(w, f, fr) : 1;
	/* A batch that has come to the end of the map fails, with the rest. */
	bool filled = walk_succeeded(w) ||
		      (f->flags & FIELD_ALWAYS && w->call->error == ENOENT_NR);

	if (!v || !size || n > UINT32_MAX || (f->dir == DIR_OUT && !filled))
		w->ops->pointer(w->v, v, MEM_OK);
	else
		walk_bytes(w, v, size * n, STRING_HEX);
}

void decode_bpf_key(struct walk *w, const struct field *f, uint64_t v,
		    const struct frame *fr)
{
	struct bpf_map_facts facts;

	show_data(w, f, v, fr, load_facts(w, &facts) ? facts.key_size : 0);
}

void decode_bpf_value(struct walk *w, const struct field *f, uint64_t v,
		      const struct frame *fr)
{
	struct bpf_map_facts facts;
	uint64_t size = load_facts(w, &facts) ? facts.value_size : 0;

	/* As many values as there may be CPUs, which nobody says. */
	if (size && (facts.map_type == MAP_PERCPU_HASH ||
		     facts.map_type == MAP_PERCPU_ARRAY ||
		     facts.map_type == MAP_LRU_PERCPU_HASH ||
		     facts.map_type == MAP_PERCPU_CGROUP_STORAGE))
		size = 0;
	show_data(w, f, v, fr, size);
}

void decode_bpf_batch(struct walk *w, const struct field *f, uint64_t v,
		      const struct frame *fr)
{
	struct bpf_map_facts facts;
	uint64_t size = load_facts(w, &facts) ? facts.key_size : 0;

	if (size &&
	    (facts.map_type == MAP_HASH || facts.map_type == MAP_PERCPU_HASH ||
	     facts.map_type == MAP_LRU_HASH ||
	     facts.map_type == MAP_LRU_PERCPU_HASH ||
	     facts.map_type == MAP_HASH_OF_MAPS))
		size = BATCH_BYTES;
	show_data(w, f, v, fr, size);
}
