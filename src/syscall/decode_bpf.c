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
	/* BPF_F_CPU, BPF_F_ALL_CPUS: one value, for one CPU or for all. */
	ONE_VALUE = 1 << 3 | 1 << 4,
	ELEM_FLAGS = 4, /* the members that have these */
	BATCH_FLAGS = 6,
};

/* What the engine knows of the map. */
static bool load_facts(struct walk *w, struct bpf_map_facts *ret_facts)
{
	const unsigned char *p;
	size_t got;

	if (!w->call->mem || w->call->plain)
		return false;
	got = memory_get(w->call->mem, PHASE_ENTER, BPF_MAP_FACTS,
			 sizeof(*ret_facts), &p);
	if (got < BPF_MAP_FACTS_LEAST)
		return false;
	memset(ret_facts, 0, sizeof(*ret_facts));
	memcpy(ret_facts, p, got);
	return true;
}

/* A batch that has come to the end of the map fails, with the rest. */
static bool is_filled(const struct walk *w, const struct field *f)
{
	enum { ENOENT_NR = 2 };

	return walk_succeeded(w) ||
	       (f->flags & FIELD_ALWAYS && w->call->error == ENOENT_NR);
}

/* `size` bytes, or that times what .len says; an address if it is 0. */
static void show_data(struct walk *w, const struct field *f, uint64_t v,
		      const struct frame *fr, uint64_t size)
{
	uint64_t n = f->len.from ? walk_len(w, f, fr) : 1;

	if (!v || !size || n > UINT32_MAX ||
	    (f->dir == DIR_OUT && !is_filled(w, f)))
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

/* True if there is a value for each CPU that there may be. */
static bool is_per_cpu(const struct bpf_map_facts *facts, const struct field *f,
		       const struct frame *fr)
{
	unsigned flags = f->len.from ? BATCH_FLAGS : ELEM_FLAGS;

	return (facts->map_type == MAP_PERCPU_HASH ||
		facts->map_type == MAP_PERCPU_ARRAY ||
		facts->map_type == MAP_LRU_PERCPU_HASH ||
		facts->map_type == MAP_PERCPU_CGROUP_STORAGE) &&
	       !(fr && flags < fr->n && fr->value[flags] & ONE_VALUE);
}

/* From the value of a CPU to that of the next. */
static uint64_t stride_of(const struct bpf_map_facts *facts)
{
	return ((uint64_t)facts->value_size + 7) & ~7ull;
}

/*
 * The values that one key has, in brackets, the first at `addr`. False if that
 * was not all: nothing is to follow.
 */
static bool show_cpus(struct walk *w, const struct bpf_map_facts *facts,
		      uint64_t addr)
{
	uint64_t stride = stride_of(facts);
	const unsigned char *p;
	uint32_t i;

	w->ops->array_begin(w->v, ARRAY_COMMA);
	for (i = 0; i < facts->ncpus; i++, addr += stride) {
		if (addr >= w->limit || !walk_element(w)) {
			w->ops->more(w->v);
			break;
		}
		if (!memory_get(w->call->mem, w->phase, addr, 1, &p)) {
			walk_rest(w, addr);
			break;
		}
		walk_bytes(w, addr, facts->value_size, STRING_HEX);
	}
	w->ops->array_end(w->v);
	return i == facts->ncpus;
}

/*
 * The same of `n` keys, or of the only one. All together have no more bytes
 * than the value of another map would, -s, which is what was copied.
 */
static void show_per_cpu(struct walk *w, const struct field *f, uint64_t v,
			 const struct frame *fr,
			 const struct bpf_map_facts *facts)
{
	uint64_t each = stride_of(facts) * facts->ncpus;
	uint64_t n = walk_len(w, f, fr), from = w->from, limit = w->limit;
	const unsigned char *p;

	if (!v || !each || (f->len.from && n > UINT32_MAX) ||
	    (f->dir == DIR_OUT && !is_filled(w, f))) {
		w->ops->pointer(w->v, v, MEM_OK);
		return;
	}
	if (w->opts->strlen_max &&
	    (!w->call->mem || !memory_get(w->call->mem, w->phase, v, 1, &p))) {
		walk_unread(w, v);
		return;
	}
	w->from = v;
	w->limit = v + w->opts->strlen_max;
	if (!f->len.from) {
		show_cpus(w, facts, v);
	} else {
		w->ops->array_begin(w->v, ARRAY_COMMA);
		for (uint64_t i = 0; i < n; i++, v += each) {
			if (v >= w->limit) {
				w->ops->more(w->v);
				break;
			}
			if (!show_cpus(w, facts, v))
				break;
		}
		w->ops->array_end(w->v);
	}
	w->from = from;
	w->limit = limit;
}

void decode_bpf_value(struct walk *w, const struct field *f, uint64_t v,
		      const struct frame *fr)
{
	struct bpf_map_facts facts;

	if (!load_facts(w, &facts))
		show_data(w, f, v, fr, 0);
	else if (is_per_cpu(&facts, f, fr))
		show_per_cpu(w, f, v, fr, &facts);
	else
		show_data(w, f, v, fr, facts.value_size);
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
