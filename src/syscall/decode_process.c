/* SPDX-License-Identifier: BSD-2-Clause */
/* Processes: what they are started with, how they end, what they may use. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "syscall/walk.h"
#include "syscall/xlat/process.h"
#include "syscall/xlat/signal.h"

/* argv and envp */

enum {
	WORDS_MAX = 1 << 18, /* of one envp: ARG_MAX allows no more */
	WORDS_SHOWN = 65536,
};

/* Goes through words in memory, a page at most at a time. */
struct words {
	uint64_t addr;
	const unsigned char *p;
	size_t have;
	bool longer; /* than the first piece: then whole pages */
};

/* The next word; false where there is nothing to be read. */
static bool next_word(struct walk *w, struct words *i, uint64_t *ret_word)
{
	enum { FIRST = 512, PAGE = 4096 };
	unsigned size = abi_wordsize(w->abi);
	size_t want = PAGE - i->addr % PAGE;

	if (i->have < size) {
		if (!w->call->mem || i->addr > UINT64_MAX - PAGE)
			return false;
		if (!i->longer && want > FIRST)
			want = FIRST;
		i->longer = true;
		if (want < size)
			want = size; /* a word that lies across two pages */
		i->have = memory_get(w->call->mem, w->phase, i->addr, want,
				     &i->p);
		if (i->have < size)
			return false;
	}
	*ret_word = field_load(w->abi, T_PTR, i->p);
	i->p += size;
	i->have -= size;
	i->addr += size;
	return true;
}

void decode_argv(struct walk *w, const struct field *f, uint64_t v,
		 const struct frame *fr)
{
	uint64_t max = w->opts->verbose ? WORDS_SHOWN : w->opts->strlen_max;
	struct words i = { .addr = v };
	uint64_t word;

	if (!v || !next_word(w, &i, &word)) {
		w->ops->pointer(w->v, v, v ? MEM_FAULTED : MEM_OK);
		return;
	}
	w->ops->array_begin(w->v, ARRAY_COMMA);
	for (uint64_t n = 0; word; n++) {
		if (n >= max || !walk_element(w)) {
			w->ops->more(w->v);
			break;
		}
		walk_cstring(w, word, w->opts->strlen_max, 0);
		if (!next_word(w, &i, &word)) {
			walk_rest(w, i.addr);
			break;
		}
	}
	w->ops->array_end(w->v);
}

void decode_envp(struct walk *w, const struct field *f, uint64_t v,
		 const struct frame *fr)
{
	struct words i = { .addr = v };
	bool whole = false;
	unsigned n = 0;
	uint64_t word;
	char note[48];

	if (w->opts->verbose) {
		decode_argv(w, f, v, fr);
		return;
	}
	w->ops->pointer(w->v, v, MEM_OK);
	if (!v)
		return;
	while (n < WORDS_MAX && next_word(w, &i, &word)) {
		whole = !word;
		if (whole)
			break;
		n++;
	}
	if (!n && !whole)
		return;
	snprintf(note, sizeof(note), "%u var%s%s", n, n == 1 ? "" : "s",
		 whole ? "" : ", unterminated");
	w->ops->note(w->v, note);
}

/* the status of wait(2) */

/* What is left of the status when its main part was said. */
static void add_rest(char *text, size_t size, uint32_t rest)
{
	uint32_t event = rest >> 16;
	const char *name;
	size_t n;

	if (event) {
		n = strlen(text);
		name = xlat_name(&xlat_ptrace_event, event);
		if (name)
			snprintf(text + n, size - n, "|%s<<16", name);
		else
			snprintf(text + n, size - n,
				 "|%#x /* PTRACE_EVENT_??? */<<16", event);
		rest &= 0xffff;
	}
	n = strlen(text);
	if (rest)
		snprintf(text + n, size - n, "|%#x", rest);
}

void decode_wstatus(struct walk *w, const struct field *f, uint64_t v,
		    const struct frame *fr)
{
	char text[160], body[128], buf[SIGNAL_NAME_SIZE];
	uint32_t s, term, high;

	if (!v) {
		w->ops->pointer(w->v, v, MEM_OK);
		return;
	}
	if (!walk_read(w, v, &s, sizeof(s))) {
		walk_unread(w, v);
		return;
	}
	term = s & 0x7f;
	high = s >> 8 & 0xff;
	if ((s & 0xff) == 0x7f) {
		snprintf(body, sizeof(body),
			 "{WIFSTOPPED(s) && WSTOPSIG(s) == %s%s}",
			 signal_name(high & 0x7f, buf),
			 high & 0x80 ? " | 0x80" : "");
		add_rest(body, sizeof(body), s & ~0xffffU);
	} else if (s == 0xffff) {
		snprintf(body, sizeof(body), "{WIFCONTINUED(s)}");
	} else if (term) {
		snprintf(body, sizeof(body),
			 "{WIFSIGNALED(s) && WTERMSIG(s) == %s%s}",
			 signal_name(term, buf),
			 s & 0x80 ? " && WCOREDUMP(s)" : "");
		add_rest(body, sizeof(body), s & ~0xffU);
	} else {
		snprintf(body, sizeof(body),
			 "{WIFEXITED(s) && WEXITSTATUS(s) == %u}", high);
		add_rest(body, sizeof(body), s & ~0xff00U);
	}
	snprintf(text, sizeof(text), "[%s]", body);
	w->ops->spelled(w->v, s, text);
}

/* clone3(2) */

struct clone_args {
	uint64_t flags, pidfd, child_tid, parent_tid, exit_signal, stack,
		stack_size, tls, set_tid, set_tid_size, cgroup;
};

enum {
	CLONE_ARGS_MIN = 64, /* the first version: up to tls */
	CLONE_FLAG_PIDFD = 0x1000,
	CLONE_FLAG_SETTLS = 0x80000,
	CLONE_FLAG_PARENT_SETTID = 0x100000,
	CLONE_FLAG_CHILD_CLEARTID = 0x200000,
	CLONE_FLAG_CHILD_SETTID = 0x1000000,
};
#define CLONE_FLAG_INTO_CGROUP 0x200000000ULL

static void address(struct walk *w, const char *name, uint64_t v)
{
	w->ops->member(w->v, name);
	w->ops->pointer(w->v, v, MEM_OK);
}

static void show_set_tid(struct walk *w, const struct clone_args *a)
{
	static const struct field elem = { NULL, ARG_PID, .type = T_S32 };
	enum { LEVELS = 32 }; /* of pid namespaces */

	if (!a->set_tid && !a->set_tid_size)
		return;
	if (!a->set_tid || !a->set_tid_size || a->set_tid_size > LEVELS) {
		address(w, "set_tid", a->set_tid);
	} else {
		w->ops->member(w->v, "set_tid");
		walk_array(w, &elem, a->set_tid, a->set_tid_size, ARRAY_COMMA);
	}
	w->ops->member(w->v, "set_tid_size");
	w->ops->number(w->v, a->set_tid_size, BASE_UNSIGNED);
}

static void show_clone_input(struct walk *w, const struct clone_args *a,
			     uint64_t addr, uint64_t size)
{
	w->ops->struct_begin(w->v, "clone_args");
	w->ops->member(w->v, "flags");
	w->ops->flags(w->v, &xlat_clone3_flags, a->flags);
	if (a->flags & CLONE_FLAG_PIDFD)
		address(w, "pidfd", a->pidfd);
	if (a->flags & (CLONE_FLAG_CHILD_SETTID | CLONE_FLAG_CHILD_CLEARTID))
		address(w, "child_tid", a->child_tid);
	if (a->flags & CLONE_FLAG_PARENT_SETTID)
		address(w, "parent_tid", a->parent_tid);
	w->ops->member(w->v, "exit_signal");
	if (a->exit_signal < INT32_MAX)
		w->ops->signal(w->v, (int)a->exit_signal);
	else
		w->ops->number(w->v, a->exit_signal, BASE_UNSIGNED);
	address(w, "stack", a->stack);
	w->ops->member(w->v, "stack_size");
	w->ops->number(w->v, a->stack_size, BASE_HEX);
	if ((a->flags & CLONE_FLAG_SETTLS) && w->abi == ABI_I386) {
		w->ops->member(w->v, "tls");
		decode_user_desc(w, NULL, (uint32_t)a->tls, NULL);
	} else if (a->flags & CLONE_FLAG_SETTLS) {
		address(w, "tls", a->tls);
	}
	show_set_tid(w, a);
	if (a->cgroup || (a->flags & CLONE_FLAG_INTO_CGROUP)) {
		w->ops->member(w->v, "cgroup");
		w->ops->number(w->v, a->cgroup, BASE_UNSIGNED);
	}
	if (size > sizeof(*a) && size <= STRUCT_SIZE)
		walk_unknown(w, addr, sizeof(*a), size - sizeof(*a));
	w->ops->struct_end(w->v);
}

/* What the kernel wrote where the structure points to. */
static void show_clone_output(struct walk *w, const struct clone_args *a)
{
	static const struct field elem = { NULL, ARG_PID, .type = T_S32 };
	static const struct field elem_fd = { NULL, ARG_FD, .type = T_S32 };

	if (!walk_succeeded(w) ||
	    !(a->flags & (CLONE_FLAG_PIDFD | CLONE_FLAG_PARENT_SETTID)))
		return;
	w->phase = PHASE_EXIT;
	w->ops->change(w->v);
	w->ops->struct_begin(w->v, "clone_args");
	if (a->flags & CLONE_FLAG_PIDFD) {
		w->ops->member(w->v, "pidfd");
		walk_array(w, &elem_fd, a->pidfd, 1, ARRAY_COMMA);
	}
	if (a->flags & CLONE_FLAG_PARENT_SETTID) {
		w->ops->member(w->v, "parent_tid");
		walk_array(w, &elem, a->parent_tid, 1, ARRAY_COMMA);
	}
	w->ops->struct_end(w->v);
	w->phase = PHASE_ENTER;
}

void decode_clone_args(struct walk *w, const struct field *f, uint64_t v,
		       const struct frame *fr)
{
	uint64_t size = walk_len(w, f, fr);
	struct clone_args a = { 0 };
	size_t len = size < sizeof(a) ? size : sizeof(a);

	if (!v || size < CLONE_ARGS_MIN) {
		w->ops->pointer(w->v, v, MEM_OK);
		return;
	}
	if (!walk_read(w, v, &a, len)) {
		walk_unread(w, v);
		return;
	}
	show_clone_input(w, &a, v, size);
	show_clone_output(w, &a);
}

void decode_clone_rest(struct walk *w, uint64_t addr)
{
	struct clone_args a = { 0 };

	/* No call that succeeded has less than the first version. */
	if (addr && walk_read(w, addr, &a, CLONE_ARGS_MIN))
		show_clone_output(w, &a);
}

/* limits */

void decode_rlim(struct walk *w, const struct field *f, uint64_t v,
		 const struct frame *fr)
{
	bool narrow = f->type != T_U64 && abi_klongsize(w->abi) == 4;
	char text[48];

	if (narrow ? v == UINT32_MAX : v == UINT64_MAX) {
		w->ops->spelled(w->v, v,
				narrow ? "RLIM_INFINITY" : "RLIM64_INFINITY");
	} else if (v > 1024 && v % 1024 == 0) {
		snprintf(text, sizeof(text), "%" PRIu64 "*1024", v / 1024);
		w->ops->spelled(w->v, v, text);
	} else {
		w->ops->number(w->v, v, BASE_UNSIGNED);
	}
}

void decode_uint_named(struct walk *w, const struct field *f, uint64_t v,
		       const struct frame *fr)
{
	if (xlat_name(f->xlat, (uint32_t)v))
		w->ops->constant(w->v, f->xlat, (uint32_t)v);
	else
		w->ops->number(w->v, (uint32_t)v, BASE_UNSIGNED);
}

/* struct user_desc of modify_ldt(2) and set_thread_area(2) */

void decode_user_desc(struct walk *w, const struct field *f, uint64_t v,
		      const struct frame *fr)
{
	static const struct {
		const char *name;
		uint8_t shift, mask;
	} bits[] = {
		{ "seg_32bit", 0, 1 },
		{ "contents", 1, 3 },
		{ "read_exec_only", 3, 1 },
		{ "limit_in_pages", 4, 1 },
		{ "seg_not_present", 5, 1 },
		{ "useable", 6, 1 },
		{ "lm", 7, 1 },
	};
	uint32_t d[4];
	char text[16];

	if (!v) {
		w->ops->pointer(w->v, v, MEM_OK);
		return;
	}
	if (!walk_read(w, v, d, sizeof(d))) {
		walk_unread(w, v);
		return;
	}
	w->ops->struct_begin(w->v, "user_desc");
	w->ops->member(w->v, "entry_number");
	if (d[0] == UINT32_MAX)
		w->ops->number(w->v, UINT64_MAX, BASE_SIGNED);
	else
		w->ops->number(w->v, d[0], BASE_UNSIGNED);
	for (unsigned i = 1; i <= 2; i++) {
		w->ops->member(w->v, i == 1 ? "base_addr" : "limit");
		snprintf(text, sizeof(text), "%#08x", d[i]);
		w->ops->spelled(w->v, d[i], text);
	}
	for (unsigned i = 0; i < sizeof(bits) / sizeof(bits[0]); i++) {
		/* 32-bit programs have no 64-bit code segments. */
		if (i == 6 && abi_klongsize(w->abi) == 4)
			break;
		w->ops->member(w->v, bits[i].name);
		w->ops->number(w->v, d[3] >> bits[i].shift & bits[i].mask,
			       BASE_UNSIGNED);
	}
	w->ops->struct_end(w->v);
}

/* in parentheses behind the result */

/* set_thread_area(2) says which entry it took in the structure itself. */
void decode_aux_entry_number(struct walk *w)
{
	char text[32];
	uint32_t n;

	w->phase = PHASE_EXIT;
	if (!walk_succeeded(w) || !walk_read(w, w->r->value[0], &n, sizeof(n)))
		return;
	snprintf(text, sizeof(text), "entry_number=%u", n);
	w->ops->aux_begin(w->v);
	w->ops->aux(w->v, NULL);
	w->ops->spelled(w->v, n, text);
	w->ops->aux_end(w->v);
}

void decode_aux_name(struct walk *w)
{
	const struct xlat_set *set = w->r->ret_xlat;
	uint64_t v = (uint64_t)w->call->ret;

	if (!walk_succeeded(w) || !set)
		return;
	set = TABLE(set);
	if (set->kind == XLAT_FLAGS ? !set->sub && !xlat_has_flag(set, v) :
				      !xlat_name(set, v))
		return;
	w->ops->aux_begin(w->v);
	w->ops->aux(w->v, NULL);
	if (set->kind == XLAT_FLAGS)
		w->ops->flags(w->v, set, v);
	else
		w->ops->constant(w->v, set, v);
	w->ops->aux_end(w->v);
}
