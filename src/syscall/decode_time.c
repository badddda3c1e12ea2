/* SPDX-License-Identifier: BSD-2-Clause */
/* Clocks: their ids, ticks and dates. */
#include <stdio.h>
#include <time.h>

#include "syscall/walk.h"
#include "syscall/xlat/time.h"

/* A clock of a process, a thread or a descriptor: clock_getcpuclockid(3). */
static void spell_dynamic_clock(struct walk *w, int32_t id)
{
	enum { TYPE = 7, FD = 3, PER_THREAD = 4, CLOCK = 3 };
	const char *clock = xlat_name(&xlat_cpuclock, id & CLOCK);
	char text[64];

	if ((id & TYPE) == FD)
		snprintf(text, sizeof(text), "FD_TO_CLOCKID(%d)", ~(id >> 3));
	else
		snprintf(text, sizeof(text), "MAKE_%s_CPUCLOCK(%d, %s)",
			 id & PER_THREAD ? "THREAD" : "PROCESS", ~(id >> 3),
			 clock ? clock : "0x3 /* CPUCLOCK_??? */");
	w->ops->spelled(w->v, (uint32_t)id, text);
}

void decode_clockid(struct walk *w, const struct field *f, uint64_t v,
		    const struct frame *fr)
{
	if ((int32_t)v < 0)
		spell_dynamic_clock(w, (int32_t)v);
	else
		w->ops->constant(w->v, &xlat_clock_id, (uint32_t)v);
}

void visit_ticks(struct visitor *v, uint64_t ticks)
{
	enum { HZ = 100 }; /* USER_HZ, which is the same on all of x86 */
	char note[48];

	v->ops->number(v, ticks, BASE_UNSIGNED);
	if (ticks) {
		snprintf(note, sizeof(note), "%llu.%02u s",
			 (unsigned long long)(ticks / HZ),
			 (unsigned)(ticks % HZ));
		v->ops->note(v, note);
	}
}

void decode_ticks(struct walk *w, const struct field *f, uint64_t v,
		  const struct frame *fr)
{
	visit_ticks(w->v, v);
}

/* Local time, as a person who looks at the trace has it: date(1). */
static bool format_date(int64_t sec, int32_t part, int digits, char *buf,
			size_t size)
{
	time_t t = (time_t)sec;
	struct tm tm;
	size_t n;

	if ((!sec && part <= 0) || !localtime_r(&t, &tm))
		return false;
	n = strftime(buf, size, "%FT%T", &tm);
	if (!n)
		return false;
	if (part > 0)
		n += snprintf(buf + n, size - n, ".%0*d", digits, part);
	if (n >= size)
		return false;
	return strftime(buf + n, size - n, "%z", &tm) > 0;
}

void walk_date(struct walk *w, int64_t sec, int32_t nsec)
{
	char buf[96];

	if (format_date(sec, nsec, 9, buf, sizeof(buf)))
		w->ops->note(w->v, buf);
}

void walk_date_micro(struct walk *w, int64_t sec, int32_t usec)
{
	char buf[96];

	if (format_date(sec, usec, 6, buf, sizeof(buf)))
		w->ops->note(w->v, buf);
}

void decode_time(struct walk *w, const struct field *f, uint64_t v,
		 const struct frame *fr)
{
	w->ops->number(w->v, v, BASE_SIGNED);
	walk_date(w, (int64_t)v, -1);
}

void decode_aux_date(struct walk *w)
{
	char buf[96];

	if (!walk_succeeded(w) ||
	    !format_date(w->call->ret, -1, 0, buf, sizeof(buf)))
		return;
	w->ops->aux_begin(w->v);
	w->ops->aux(w->v, NULL);
	w->ops->word(w->v, buf, buf);
	w->ops->aux_end(w->v);
}
