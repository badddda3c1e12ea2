/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * siginfo_t: a header of three ints and a union, of which signal and code
 * say the member. Offsets are by ABI: sigaction(2), and the kernel's
 * asm-generic/siginfo.h.
 */
#include "syscall/siginfo.h"

#include <stdio.h>
#include <string.h>

#include "basic/cleanup.h"
#include "syscall/walk.h"
#include "syscall/xlat/errno.h"
#include "syscall/xlat/signal.h"

enum { SIGINFO_SIZE = 128 };

enum {
	CODE_USER = 0,
	CODE_TIMER = -2,
	CODE_SIGIO = -5,
	CODE_TKILL = -6,
};

/* The bytes, and where they are read. */
struct si {
	struct visitor *v;
	const struct visitor_ops *ops;
	enum abi abi;
	const unsigned char *p;
	unsigned base; /* of the union */
	unsigned word; /* bytes of a long */
	int signo, code;
};

static uint32_t get_u32(const struct si *s, unsigned off)
{
	uint32_t v;

	memcpy(&v, s->p + s->base + off, sizeof(v));
	return v;
}

static uint64_t get_word(const struct si *s, unsigned off)
{
	return field_load(s->abi, T_PTR, s->p + s->base + off);
}

static void show_int(const struct si *s, const char *name, unsigned off)
{
	s->ops->member(s->v, name);
	s->ops->number(s->v, (uint64_t)(int64_t)(int32_t)get_u32(s, off),
		       BASE_SIGNED);
}

static void show_uint(const struct si *s, const char *name, unsigned off,
		      enum number_base base)
{
	s->ops->member(s->v, name);
	s->ops->number(s->v, get_u32(s, off), base);
}

static void show_pointer(const struct si *s, const char *name, unsigned off)
{
	s->ops->member(s->v, name);
	s->ops->pointer(s->v, get_word(s, off), MEM_OK);
}

static void show_source(const struct si *s)
{
	uint32_t uid = get_u32(s, 4);

	s->ops->member(s->v, "si_pid");
	s->ops->pid(s->v, (pid_t)get_u32(s, 0));
	s->ops->member(s->v, "si_uid");
	if (uid == UINT32_MAX)
		s->ops->number(s->v, UINT64_MAX, BASE_SIGNED);
	else
		s->ops->number(s->v, uid, BASE_UNSIGNED);
}

/* union sigval, at 8 in each member of the union that has one. */
static void show_sigval(const struct si *s)
{
	show_int(s, "si_int", 8);
	show_pointer(s, "si_ptr", 8);
}

static void show_ticks(const struct si *s, const char *name, unsigned off)
{
	uint64_t v;

	if (s->abi == ABI_I386)
		v = get_u32(s, off);
	else
		memcpy(&v, s->p + s->base + off, sizeof(v));
	s->ops->member(s->v, name);
	visit_ticks(s->v, v);
}

static void show_child(const struct si *s)
{
	/* clock_t of x32 is of 64 bits, but aligned as the rest. */
	unsigned utime = s->word == 8 ? 16 : 12;
	unsigned size = s->abi == ABI_I386 ? 4 : 8;

	show_source(s);
	if (s->code == CLD_EXITED) {
		show_int(s, "si_status", 8);
	} else {
		s->ops->member(s->v, "si_status");
		s->ops->signal(s->v, (int)get_u32(s, 8));
	}
	show_ticks(s, "si_utime", utime);
	show_ticks(s, "si_stime", utime + size);
}

static void show_band(const struct si *s)
{
	s->ops->member(s->v, "si_band");
	s->ops->number(s->v, field_load(s->abi, T_LONG, s->p + s->base),
		       BASE_SIGNED);
	s->ops->member(s->v, "si_fd");
	s->ops->fd(s->v, (int)get_u32(s, s->word), NULL);
}

static void show_perf(const struct si *s)
{
	s->ops->member(s->v, "si_perf_data");
	s->ops->number(s->v, get_word(s, s->word), BASE_HEX);
	s->ops->member(s->v, "si_perf_type");
	s->ops->constant(s->v, &xlat_perf_type, get_u32(s, 2 * s->word));
	s->ops->member(s->v, "si_perf_flags");
	s->ops->flags(s->v, &xlat_si_perf_flags, get_u32(s, 2 * s->word + 4));
}

static void show_fault(const struct si *s)
{
	show_pointer(s, "si_addr", 0);
	if (s->signo == SIGBUS && (s->code == 4 || s->code == 5)) {
		s->ops->member(s->v, "si_addr_lsb");
		s->ops->number(s->v, (uint16_t)get_u32(s, s->word), BASE_HEX);
	} else if (s->signo == SIGSEGV && s->code == 3 /* SEGV_BNDERR */) {
		show_pointer(s, "si_lower", 2 * s->word);
		show_pointer(s, "si_upper", 3 * s->word);
	} else if (s->signo == SIGSEGV && s->code == 4 /* SEGV_PKUERR */) {
		show_uint(s, "si_pkey", 2 * s->word, BASE_UNSIGNED);
	} else if (s->signo == SIGTRAP && s->code == 6 /* TRAP_PERF */) {
		show_perf(s);
	}
}

static void show_sys(const struct si *s)
{
	uint32_t nr = get_u32(s, s->word), arch = get_u32(s, s->word + 4);
	const struct sysent *e = NULL;
	char text[64];

	if (arch == 0xc000003e)
		e = sysent_by_nr(nr & X32_SYSCALL_BIT ? ABI_X32 : ABI_X86_64,
				 nr);
	else if (arch == 0x40000003)
		e = sysent_by_nr(ABI_I386, nr);

	show_pointer(s, "si_call_addr", 0);
	s->ops->member(s->v, "si_syscall");
	if (e) {
		snprintf(text, sizeof(text), "__NR_%s", e->name);
		s->ops->spelled(s->v, nr, text);
	} else {
		s->ops->number(s->v, nr, BASE_UNSIGNED);
	}
	s->ops->member(s->v, "si_arch");
	s->ops->constant(s->v, &xlat_audit_arch, arch);
}

static void show_from_user(const struct si *s)
{
	switch (s->code) {
	case CODE_USER:
	case CODE_TKILL: show_source(s); break;
	case CODE_TIMER:
		show_uint(s, "si_timerid", 0, BASE_HEX);
		show_int(s, "si_overrun", 4);
		show_sigval(s);
		break;
	case CODE_SIGIO: show_band(s); break;
	default:
		show_source(s);
		if (get_word(s, 8))
			show_sigval(s);
	}
}

static const struct xlat_set *const codes_by_signal[] = {
	[SIGILL] = &xlat_si_code_ill,	[SIGTRAP] = &xlat_si_code_trap,
	[SIGBUS] = &xlat_si_code_bus,	[SIGFPE] = &xlat_si_code_fpe,
	[SIGSEGV] = &xlat_si_code_segv, [SIGCHLD] = &xlat_si_code_chld,
	[SIGIO] = &xlat_si_code_poll,	[SIGSYS] = &xlat_si_code_sys,
};

/*
 * The names of the kernel's codes, or NULL. A signal that has none of its own
 * was chosen by fcntl(F_SETSIG) in the place of SIGIO: such codes come from
 * nowhere else (siginfo_layout() in kernel/signal.c).
 */
static const struct xlat_set *codes(const struct si *s)
{
	if (s->signo > 0 && (size_t)s->signo < ARRAY_SIZE(codes_by_signal) &&
	    codes_by_signal[s->signo])
		return codes_by_signal[s->signo];
	return s->code >= 1 && s->code <= 6 ? &xlat_si_code_poll : NULL;
}

static void show_from_kernel(const struct si *s)
{
	if (codes(s) == &xlat_si_code_poll) {
		if (s->code <= 6)
			show_band(s);
		return;
	}
	switch (s->signo) {
	case SIGCHLD: show_child(s); break;
	case SIGILL:
	case SIGFPE:
	case SIGBUS:
	case SIGSEGV:
	case SIGTRAP: show_fault(s); break;
	case SIGSYS: show_sys(s); break;
	default:
		if (get_u32(s, 0) || get_u32(s, 4))
			show_source(s);
		if (get_word(s, 8))
			show_sigval(s);
	}
}

static void show_code(const struct si *s)
{
	const struct xlat_set *set = &xlat_si_code;
	uint32_t code = (uint32_t)s->code;

	if (!xlat_name(set, code) && codes(s))
		set = codes(s);
	s->ops->member(s->v, "si_code");
	if (xlat_name(set, code))
		s->ops->constant(s->v, set, code);
	else
		s->ops->number(s->v, code, BASE_HEX);
}

static void show_siginfo(struct visitor *v, enum abi abi,
			 const unsigned char *p)
{
	int head[3];
	struct si s = {
		.v = v,
		.ops = v->ops,
		.abi = abi,
		.p = p,
		.base = abi == ABI_X86_64 ? 16 : 12,
		.word = abi_wordsize(abi),
	};

	memcpy(head, p, sizeof(head));
	s.signo = head[0];
	s.code = head[2];
	v->ops->struct_begin(v, "siginfo_t");
	if (s.signo) {
		v->ops->member(v, "si_signo");
		v->ops->signal(v, s.signo);
		show_code(&s);
		if (head[1]) {
			v->ops->member(v, "si_errno");
			if (xlat_name(&xlat_errno, (uint32_t)head[1]))
				v->ops->constant(v, &xlat_errno,
						 (uint32_t)head[1]);
			else
				v->ops->number(v, (uint32_t)head[1],
					       BASE_UNSIGNED);
		}
		if (s.code <= 0)
			show_from_user(&s);
		else
			show_from_kernel(&s);
	}
	v->ops->struct_end(v);
}

void decode_siginfo_event(struct visitor *v, const siginfo_t *si)
{
	unsigned char p[SIGINFO_SIZE] = { 0 };

	memcpy(p, si, sizeof(*si) < sizeof(p) ? sizeof(*si) : sizeof(p));
	show_siginfo(v, sizeof(long) == 8 ? ABI_X86_64 : ABI_I386, p);
}

void decode_siginfo(struct walk *w, const struct field *f, uint64_t v,
		    const struct frame *fr)
{
	unsigned char p[SIGINFO_SIZE];

	if (!v)
		w->ops->pointer(w->v, v, MEM_OK);
	else if (!walk_read(w, v, p, sizeof(p)))
		walk_unread(w, v);
	else
		show_siginfo(w->v, w->abi, p);
}
