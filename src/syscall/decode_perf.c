/* SPDX-License-Identifier: BSD-2-Clause */
/* struct perf_event_attr: perf_event_open(2). */
#include <errno.h>
#include <string.h>

#include "syscall/walk.h"
#include "syscall/xlat/perf.h"

enum {
	ATTR_VER0 = 64,	 /* PERF_ATTR_SIZE_VER0: less was never there */
	ATTR_SIZE = 144, /* all that is known of it */
	/* types */
	HARDWARE = 0,
	SOFTWARE = 1,
	TRACEPOINT = 2,
	HW_CACHE = 3,
	BREAKPOINT = 5,
	/* sample_type */
	BRANCH_STACK = 1 << 11,
	STACK_USER = 1 << 13,
	/* flags, by bit */
	FREQ = 10,
	WATERMARK = 14,
	PRECISE_IP = 15,
	USE_CLOCKID = 25,
	FLAGS_KNOWN = 40,
};

/* The bits of the word of flags, from the lowest. */
static const char *const flag_names[FLAGS_KNOWN] = {
	"disabled",
	"inherit",
	"pinned",
	"exclusive",
	"exclude_user",
	"exclude_kernel",
	"exclude_hv",
	"exclude_idle",
	"mmap",
	"comm",
	"freq",
	"inherit_stat",
	"enable_on_exec",
	"task",
	"watermark",
	"precise_ip",
	NULL, /* its upper half */
	"mmap_data",
	"sample_id_all",
	"exclude_host",
	"exclude_guest",
	"exclude_callchain_kernel",
	"exclude_callchain_user",
	"mmap2",
	"comm_exec",
	"use_clockid",
	"context_switch",
	"write_backward",
	"namespaces",
	"ksymbol",
	"bpf_event",
	"aux_output",
	"cgroup",
	"text_poke",
	"build_id",
	"inherit_thread",
	"remove_on_exec",
	"sigtrap",
	"defer_callchain",
	"defer_output",
};

static const char *const precise_notes[] = {
	"arbitrary skid",
	"constant skid",
	"requested to have 0 skid",
	"must have 0 skid",
};

/* The bytes as they were given, zeros behind them. */
struct attr {
	unsigned char b[ATTR_SIZE];
	unsigned size;	/* of it, that count */
	uint32_t given; /* what it says of itself */
	uint32_t type;
	uint64_t flags, sample_type;
};

static uint64_t get(const struct attr *a, unsigned off, enum field_type type)
{
	return field_load(ABI_X86_64, type, a->b + off);
}

static bool has_flag(const struct attr *a, unsigned bit)
{
	return a->flags >> bit & 1;
}

static void put(struct walk *w, const struct attr *a, const char *name,
		unsigned off, enum field_type type, enum field_kind kind)
{
	struct field f = { name, kind, .type = type };

	walk_member(w, name, &f, get(a, off, type));
}

static void put_set(struct walk *w, const struct attr *a, const char *name,
		    unsigned off, enum field_type type, enum field_kind kind,
		    const struct xlat_set *set)
{
	struct field f = { name, kind, .type = type, .xlat = set };

	f.flags = type == T_U64 ? FIELD_WIDE : 0;
	walk_member(w, name, &f, get(a, off, type));
}

static void put_size(struct walk *w, const struct attr *a, uint64_t addr)
{
	uint32_t back;

	w->ops->member(w->v, "size");
	w->ops->constant(w->v, &xlat_perf_attr_size, a->given);
	/* The kernel says how much it knows. */
	if (w->call->phase != PHASE_EXIT || w->call->error != E2BIG)
		return;
	w->phase = PHASE_EXIT;
	if (walk_read(w, addr + 4, &back, sizeof(back))) {
		w->ops->change(w->v);
		w->ops->constant(w->v, &xlat_perf_attr_size, back);
	}
	w->phase = PHASE_ENTER;
}

static void put_config(struct walk *w, const struct attr *a)
{
	uint64_t config = get(a, 8, T_U64);

	w->ops->member(w->v, "config");
	switch (a->type) {
	case HARDWARE:
		/* The upper half has the number of a PMU. */
		if (config >> 32)
			w->ops->flags(w->v, &xlat_perf_hw_config, config);
		else
			w->ops->constant(w->v, &xlat_perf_hw, config);
		return;
	case SOFTWARE: w->ops->constant(w->v, &xlat_perf_sw, config); return;
	case TRACEPOINT: w->ops->number(w->v, config, BASE_UNSIGNED); return;
	case HW_CACHE:
		w->ops->flags(w->v, &xlat_perf_cache_config, config);
		return;
	default: w->ops->number(w->v, config, BASE_HEX);
	}
}

static void put_flags(struct walk *w, const struct attr *a)
{
	uint64_t rest = a->flags >> FLAGS_KNOWN;

	for (unsigned i = 0; i < FLAGS_KNOWN; i++) {
		unsigned v = a->flags >> i & 1;

		if (i == PRECISE_IP) {
			v = a->flags >> i & 3;
			w->ops->member(w->v, flag_names[i]);
			w->ops->number(w->v, v, BASE_UNSIGNED);
			w->ops->note(w->v, precise_notes[v]);
			continue;
		}
		/* What is newer than most kernels is told if it is there. */
		if (!flag_names[i] ||
		    (!v && (!w->opts->verbose || i >= FLAGS_KNOWN - 2)))
			continue;
		w->ops->member(w->v, flag_names[i]);
		w->ops->number(w->v, v, BASE_UNSIGNED);
	}
	if (rest) {
		w->ops->member(w->v, "__reserved_1");
		w->ops->number(w->v, rest, BASE_HEX);
	}
}

/* Bits of aux_action: of 6.13 and later. */
static void put_aux_action(struct walk *w, const struct attr *a)
{
	static const char *const names[] = { "aux_start_paused", "aux_pause",
					     "aux_resume" };
	uint32_t action = get(a, 116, T_U32);

	for (unsigned i = 0; i < 3; i++) {
		w->ops->member(w->v, names[i]);
		w->ops->number(w->v, action >> i & 1, BASE_UNSIGNED);
	}
	if (action >> 3) {
		w->ops->member(w->v, "__reserved_3");
		w->ops->number(w->v, action >> 3, BASE_HEX);
	}
}

/*
 * What a -v adds, as far as the structure goes: the kernel takes one that
 * ends within a member, the rest of which is zero.
 */
static void put_rest(struct walk *w, const struct attr *a)
{
	bool bp = a->type == BREAKPOINT;

	put(w, a, has_flag(a, WATERMARK) ? "wakeup_watermark" : "wakeup_events",
	    48, T_U32, ARG_UINT);
	if (bp)
		put_set(w, a, "bp_type", 52, T_U32, ARG_ENUM,
			&xlat_perf_breakpoint);
	put(w, a, bp ? "bp_addr" : "config1", 56, T_U64, ARG_HEX64);
	if (a->size <= 64)
		return;
	put(w, a, bp ? "bp_len" : "config2", 64, T_U64,
	    bp ? ARG_U64 : ARG_HEX64);
	if (a->size <= 72)
		return;
	if (a->sample_type & BRANCH_STACK)
		put_set(w, a, "branch_sample_type", 72, T_U64, ARG_FLAGS,
			&xlat_perf_branch_sample);
	if (a->size <= 80)
		return;
	put(w, a, "sample_regs_user", 80, T_U64, ARG_HEX64);
	if (a->size <= 88)
		return;
	if (a->sample_type & STACK_USER)
		put(w, a, "sample_stack_user", 88, T_U32, ARG_HEX32);
	if (has_flag(a, USE_CLOCKID) && a->size > 92)
		put(w, a, "clockid", 92, T_S32, ARG_CLOCKID);
	if (a->size <= 96)
		return;
	put(w, a, "sample_regs_intr", 96, T_U64, ARG_HEX64);
	if (a->size <= 104)
		return;
	put(w, a, "aux_watermark", 104, T_U32, ARG_UINT);
	if (a->size <= 108)
		return;
	put(w, a, "sample_max_stack", 108, T_U16, ARG_UINT);
	if (a->size > 110 && get(a, 110, T_U16))
		put(w, a, "__reserved_2", 110, T_U16, ARG_HEX32);
	if (a->size <= 112)
		return;
	put(w, a, "aux_sample_size", 112, T_U32, ARG_UINT);
	if (a->size <= 116)
		return;
	put_aux_action(w, a);
	if (a->size <= 120)
		return;
	put(w, a, "sig_data", 120, T_U64, ARG_HEX64);
	if (a->size <= 128)
		return;
	put(w, a, "config3", 128, T_U64, ARG_HEX64);
	if (a->size > 136)
		put(w, a, "config4", 136, T_U64, ARG_HEX64);
}

static bool load(struct walk *w, uint64_t addr, struct attr *a)
{
	walk_touch(w, addr, ATTR_SIZE);
	if (!walk_read(w, addr + 4, &a->given, sizeof(a->given)))
		return false;
	a->size = a->given < ATTR_SIZE ? a->given : ATTR_SIZE;
	if (!a->size)
		a->size = ATTR_VER0;
	if (a->size < ATTR_VER0 || !walk_read(w, addr, a->b, a->size))
		return false;
	a->type = get(a, 0, T_U32);
	a->flags = get(a, 40, T_U64);
	a->sample_type = get(a, 24, T_U64);
	return true;
}

void decode_perf_attr(struct walk *w, const struct field *f, uint64_t v,
		      const struct frame *fr)
{
	struct attr a = { .size = 0 };
	unsigned shown;

	if (!load(w, v, &a)) {
		w->ops->pointer(w->v, v, v ? MEM_FAULTED : MEM_OK);
		return;
	}
	w->ops->struct_begin(w->v, "perf_event_attr");
	put_set(w, &a, "type", 0, T_U32, ARG_ENUM, &xlat_perf_event_type);
	put_size(w, &a, v);
	put_config(w, &a);
	put(w, &a, has_flag(&a, FREQ) ? "sample_freq" : "sample_period", 16,
	    T_U64, ARG_U64);
	put_set(w, &a, "sample_type", 24, T_U64, ARG_FLAGS, &xlat_perf_sample);
	put_set(w, &a, "read_format", 32, T_U64, ARG_FLAGS,
		&xlat_perf_read_format);
	put_flags(w, &a);
	shown = 48;
	if (w->opts->verbose) {
		put_rest(w, &a);
		shown = a.size;
	}
	if ((a.given ? a.given : ATTR_VER0) > shown)
		w->ops->more(w->v);
	w->ops->struct_end(w->v);
}
