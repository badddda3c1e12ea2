/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The options that change what calls do, and --seccomp-bpf, which may not go
 * with them.
 */
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <sys/random.h>
#include <time.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/xmalloc.h"
#include "cmd/trace_opts_impl.h"

/* What a caller may take for something else; in the words of strace. */
static void warn_of_value(uint64_t v)
{
	int64_t whole = (int64_t)v;
	int32_t half = (int32_t)v;

	if (whole < 0 && whole >= -4095)
		log_info("Inadvertent injection of error %" PRId64
			 " is possible for retval=%" PRIu64,
			 -whole, v);
	else if (half < 0 && half >= -4095)
		log_info("Inadvertent injection of error %d is possible in "
			 "compat personality for retval=%" PRIu64,
			 -half, v);
	else if ((uint32_t)v != v)
		log_info("Injected return value %" PRIu64
			 " will be clipped to %u in compat personality",
			 v, (uint32_t)v);
}

static int take(struct opts_parser *p, const char *arg, bool fault)
{
	_cleanup_free_ char *error = NULL;
	struct inject *in = p->o->inject;
	const struct inject_rule *rule;
	int r;

	if (!in)
		in = p->o->inject = xzalloc(sizeof(*in));
	r = inject_parse(in, arg, fault, &error);
	if (r < 0) {
		log_error("%s", error);
		return r;
	}
	rule = &in->rules[in->n - 1];
	if (rule->actions & RECORD_INJECTED_RETVAL)
		warn_of_value((uint64_t)rule->result);
	return 0;
}

int take_inject(struct opts_parser *p, const char *arg)
{
	return take(p, arg, false);
}

int take_fault(struct opts_parser *p, const char *arg)
{
	return take(p, arg, true);
}

int take_seed(struct opts_parser *p, const char *arg)
{
	char *end;

	errno = 0;
	p->o->seed = strtoull(arg, &end, 0);
	p->o->has_seed = true;
	if (*arg >= '0' && *arg <= '9' && !errno && !*end)
		return 0;
	log_error("invalid seed '%s' (a number of up to 64 bits)", arg);
	return -EINVAL;
}

/* One that can be typed; what it is matters to nobody. */
static uint64_t new_seed(void)
{
	uint32_t seed;
	struct timespec now;

	if (getrandom(&seed, sizeof(seed), GRND_NONBLOCK) == sizeof(seed))
		return seed;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint32_t)now.tv_nsec;
}

static void settle_seed(struct trace_opts *o)
{
	bool wanted = o->inject && o->inject->has_rate;

	if (wanted && !o->has_seed) {
		o->seed = new_seed();
		o->has_seed = true;
		log_info("the dice of p= are those of --seed=%" PRIu64,
			 o->seed);
	} else if (o->has_seed && !wanted) {
		log_warning("--seed has no effect without p= of --inject");
	}
}

static bool has_all(const struct syscall_set *s)
{
	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		for (unsigned i = 0; i < ARRAY_SIZE(s->bits[abi]); i++)
			if (s->bits[abi][i] != UINT64_MAX)
				return false;
	return s->unknown;
}

/* Why there can be no filter; in the words of strace, or NULL. */
static const char *forbids_filter(const struct trace_opts *o)
{
	if (!o->follow)
		return "--seccomp-bpf cannot be used without "
		       "-f/--follow-forks, disabling";
	if (o->detach_on_execve)
		return "--seccomp-bpf is not enabled because it is not "
		       "compatible with -b";
	if (o->syscall_limit)
		return "--seccomp-bpf is not enabled because it is not "
		       "compatible with --syscall-limit";
	/* A signal can be given at a stop for entry, not at one by a filter. */
	if (o->inject && (o->inject->actions & RECORD_INJECTED_SIGNAL))
		return "--seccomp-bpf is not enabled because it is not "
		       "compatible with --inject=...:signal=";
	return NULL;
}

static void settle_filter(struct trace_opts *o)
{
	const char *why;

	if (!o->seccomp_bpf)
		return;
	why = forbids_filter(o);
	if (why) {
		o->seccomp_bpf = false;
		log_info("%s", why);
		return;
	}
	if (o->nattach) {
		log_info("--seccomp-bpf is not enabled for processes attached "
			 "with -p");
		o->seccomp_bpf = o->argv;
	}
	if (o->seccomp_bpf && has_all(&o->trace)) {
		log_info("Seccomp filter is requested but there are no "
			 "syscalls to filter.  See -e trace to filter "
			 "syscalls.");
		o->seccomp_bpf = false;
	}
}

void settle_inject(struct opts_parser *p)
{
	settle_seed(p->o);
	settle_filter(p->o);
}
