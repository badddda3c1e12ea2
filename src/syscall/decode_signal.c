/* SPDX-License-Identifier: BSD-2-Clause */
/* Signals: numbers, sets, actions, events. siginfo_t is in a file of its own.
 */
#include <signal.h>
#include <string.h>

#include "syscall/walk.h"
#include "syscall/xlat/signal.h"

enum {
	NSIG_KERNEL = 64,
	SIGSET_SIZE = NSIG_KERNEL / 8,
};

void decode_signo(struct walk *w, const struct field *f, uint64_t v,
		  const struct frame *fr)
{
	w->ops->signal(w->v, (int)v);
}

/* sets */

static void show_sigset(struct walk *w, uint64_t mask, unsigned bytes)
{
	unsigned bits = (bytes + 3) / 4 * 32;
	bool most = (unsigned)__builtin_popcountll(mask) >= bits * 2 / 3;

	/* What is missing in a set that is nearly full says more. */
	if (most)
		mask = ~mask;
	w->ops->array_begin(w->v, most ? ARRAY_NEGATED : ARRAY_SPACED);
	for (unsigned i = 0; i < bits; i++) {
		char buf[SIGNAL_NAME_SIZE];
		const char *name;

		if (!(mask >> i & 1))
			continue;
		name = signal_name(i + 1, buf);
		w->ops->word(w->v, name, name + strlen("SIG"));
	}
	w->ops->array_end(w->v);
}

void decode_sigset(struct walk *w, const struct field *f, uint64_t v,
		   const struct frame *fr)
{
	uint64_t len = walk_len(w, f, fr), mask = 0;
	/* rt_sigpending(2) takes less than a word, as nothing else does. */
	uint64_t min = f->dir == DIR_OUT ? 1 : abi_wordsize(w->abi);

	if (!v || len < min || len > SIGSET_SIZE)
		w->ops->pointer(w->v, v, MEM_OK);
	else if (!walk_read(w, v, &mask, len))
		walk_unread(w, v);
	else
		show_sigset(w, mask, len);
}

void decode_sigmask(struct walk *w, const struct field *f, uint64_t v,
		    const struct frame *fr)
{
	unsigned bytes = f->type == T_REG ? abi_wordsize(w->abi) :
					    field_type_size(w->abi, f->type);

	if (bytes == 4)
		v = (uint32_t)v;
	show_sigset(w, v, bytes);
}

/* actions */

void decode_handler(struct walk *w, const struct field *f, uint64_t v,
		    const struct frame *fr)
{
	/* SIG_ERR is -1 of the ABI's width. */
	uint64_t key = w->abi != ABI_X86_64 && (uint32_t)v == UINT32_MAX ?
			       UINT64_MAX :
			       v;

	if (xlat_name(&xlat_sa_handler, key))
		w->ops->constant(w->v, &xlat_sa_handler, key);
	else
		w->ops->pointer(w->v, v, MEM_OK);
}

struct action {
	uint64_t handler, mask, flags, restorer;
	unsigned mask_size;
};

static void show_action(struct walk *w, const struct action *a)
{
	enum { RESTORER = 0x04000000 };
	static const struct field handler = { .kind = ARG_HANDLER,
					      .type = T_PTR };

	w->ops->struct_begin(w->v, "sigaction");
	walk_member(w, "sa_handler", &handler, a->handler);
	w->ops->member(w->v, "sa_mask");
	show_sigset(w, a->mask, a->mask_size);
	w->ops->member(w->v, "sa_flags");
	w->ops->flags(w->v, &xlat_sa_flags, a->flags);
	if (a->flags & RESTORER) {
		w->ops->member(w->v, "sa_restorer");
		w->ops->pointer(w->v, a->restorer, MEM_OK);
	}
	w->ops->struct_end(w->v);
}

static uint64_t word_at(struct walk *w, const unsigned char *p, unsigned i)
{
	return field_load(w->abi, T_PTR, p + i * abi_wordsize(w->abi));
}

void decode_sigaction(struct walk *w, const struct field *f, uint64_t v,
		      const struct frame *fr)
{
	unsigned word = abi_wordsize(w->abi);
	unsigned char p[3 * 8 + SIGSET_SIZE];
	struct action a = { .mask_size = SIGSET_SIZE };

	if (!v) {
		w->ops->pointer(w->v, v, MEM_OK);
		return;
	}
	if (!walk_read(w, v, p, 3 * word + SIGSET_SIZE)) {
		walk_unread(w, v);
		return;
	}
	a.handler = word_at(w, p, 0);
	a.flags = word_at(w, p, 1);
	a.restorer = word_at(w, p, 2);
	memcpy(&a.mask, p + 3 * word, SIGSET_SIZE);
	show_action(w, &a);
}

void decode_old_sigaction(struct walk *w, const struct field *f, uint64_t v,
			  const struct frame *fr)
{
	uint32_t p[4];
	struct action a = { .mask_size = 4 };

	if (!v) {
		w->ops->pointer(w->v, v, MEM_OK);
		return;
	}
	if (!walk_read(w, v, p, sizeof(p))) {
		walk_unread(w, v);
		return;
	}
	a.handler = p[0];
	a.mask = p[1];
	a.flags = p[2];
	a.restorer = p[3];
	show_action(w, &a);
}

/*
 * Where sigreturn finds the mask, counted from the stack pointer at its
 * entry: the return address is off the stack by then. The offsets are those
 * of struct rt_sigframe in arch/x86/include/asm/sigframe.h.
 */
void decode_sigframe(struct walk *w, const struct field *f, uint64_t v,
		     const struct frame *fr)
{
	static const struct {
		uint16_t popped, mask;
	} frames[ABI_COUNT] = {
		[ABI_X86_64] = { 8, 304 },
		[ABI_I386] = { 4, 252 },
		[ABI_X32] = { 8, 288 },
	};
	uint64_t mask, addr = w->call->sp - frames[w->abi].popped +
			      frames[w->abi].mask;

	if (!w->call->sp) {
		w->ops->pointer(w->v, 0, MEM_OK);
		return;
	}
	w->ops->struct_begin(w->v, "rt_sigframe");
	w->ops->member(w->v, "mask");
	if (walk_read(w, addr, &mask, sizeof(mask)))
		show_sigset(w, mask, sizeof(mask));
	else
		walk_unread(w, addr);
	w->ops->struct_end(w->v);
}

/*
 * The same of a frame without siginfo: two registers were popped, and the
 * upper half of the mask lies behind the state of the FPU.
 */
void decode_old_sigframe(struct walk *w, const struct field *f, uint64_t v,
			 const struct frame *fr)
{
	enum { LOW = 80, HIGH = 712 };
	uint32_t low, high;

	if (!w->call->sp) {
		w->ops->pointer(w->v, 0, MEM_OK);
		return;
	}
	w->ops->struct_begin(w->v, "sigframe");
	w->ops->member(w->v, "mask");
	if (walk_read(w, w->call->sp + LOW, &low, sizeof(low)) &&
	    walk_read(w, w->call->sp + HIGH, &high, sizeof(high)))
		show_sigset(w, low | (uint64_t)high << 32, 8);
	else
		walk_unread(w, w->call->sp + LOW);
	w->ops->struct_end(w->v);
}

/* sgetmask(2) and ssetmask(2): the set is the result. */

static void aux_mask(struct walk *w, const char *name)
{
	if (!walk_succeeded(w))
		return;
	w->ops->aux_begin(w->v);
	w->ops->aux(w->v, name);
	show_sigset(w, (uint32_t)w->call->ret, 4);
	w->ops->aux_end(w->v);
}

void decode_aux_mask(struct walk *w)
{
	aux_mask(w, "mask");
}

void decode_aux_old_mask(struct walk *w)
{
	aux_mask(w, "old mask");
}

/* sigevent */

static void show_sigval(struct walk *w, uint64_t v)
{
	w->ops->struct_begin(w->v, "sigval");
	w->ops->member(w->v, "sival_int");
	w->ops->number(w->v, (uint64_t)(int64_t)(int32_t)v, BASE_SIGNED);
	w->ops->member(w->v, "sival_ptr");
	w->ops->pointer(w->v, v, MEM_OK);
	w->ops->struct_end(w->v);
}

void decode_sigval(struct walk *w, const struct field *f, uint64_t v,
		   const struct frame *fr)
{
	/* A union of an int and a pointer: the value, not where it lies. */
	show_sigval(w, v);
}

void decode_sigevent(struct walk *w, const struct field *f, uint64_t v,
		     const struct frame *fr)
{
	enum { SIGNAL = 0, NONE = 1, THREAD = 2, THREAD_ID = 4 };
	unsigned word = abi_wordsize(w->abi);
	unsigned char p[8 + 8 + 2 * 8];
	uint32_t signo, notify, tid;
	uint64_t value;

	if (!v) {
		w->ops->pointer(w->v, v, MEM_OK);
		return;
	}
	/* The union at the end has two words at most that mean something. */
	if (!walk_read(w, v, p, 3 * word + 8)) {
		walk_unread(w, v);
		return;
	}
	value = field_load(w->abi, T_PTR, p);
	memcpy(&signo, p + word, sizeof(signo));
	memcpy(&notify, p + word + 4, sizeof(notify));
	memcpy(&tid, p + word + 8, sizeof(tid));

	w->ops->struct_begin(w->v, "sigevent");
	if (value) {
		w->ops->member(w->v, "sigev_value");
		show_sigval(w, value);
	}
	w->ops->member(w->v, "sigev_signo");
	if (notify == NONE)
		w->ops->number(w->v, signo, BASE_UNSIGNED);
	else
		w->ops->signal(w->v, (int)signo);
	w->ops->member(w->v, "sigev_notify");
	w->ops->constant(w->v, &xlat_sigev_notify, notify);
	if (notify == THREAD_ID) {
		w->ops->member(w->v, "sigev_notify_thread_id");
		w->ops->pid(w->v, (pid_t)tid);
	} else if (notify == THREAD) {
		w->ops->member(w->v, "sigev_notify_function");
		w->ops->pointer(w->v, field_load(w->abi, T_PTR, p + word + 8),
				MEM_OK);
		w->ops->member(w->v, "sigev_notify_attributes");
		w->ops->pointer(w->v,
				field_load(w->abi, T_PTR, p + 2 * word + 8),
				MEM_OK);
	}
	w->ops->struct_end(w->v);
}
