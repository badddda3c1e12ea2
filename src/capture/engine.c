/* SPDX-License-Identifier: BSD-2-Clause */
/* The list of engines, and which one it is to be. */
#include "capture/engine.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/xmalloc.h"

extern const struct engine_ops engine_ebpf, engine_ptrace, engine_replay;

const struct engine_ops *const engines[] = {
#ifdef HAVE_EBPF
	&engine_ebpf,
#endif
	&engine_ptrace,
	&engine_replay,
	NULL,
};

static const char not_built[] = "this ringside was built without eBPF";

static const struct engine_ops *find_engine(const char *name)
{
	const char *names[16];
	const char *near;
	size_t n = 0;

	for (; engines[n] && n < ARRAY_SIZE(names); n++) {
		if (!strcmp(engines[n]->name, name))
			return engines[n];
		names[n] = engines[n]->name;
	}
	near = nearest_word(name, names, n);
	if (!strcmp(name, "ebpf"))
		log_error("cannot trace by ebpf: %s", not_built);
	else if (near)
		log_error("no engine '%s' (did you mean '%s'?)", name, near);
	else
		log_error("no engine '%s'", name);
	return NULL;
}

/* An option that only ptrace can serve, or NULL. */
static const char *needs_ptrace(const struct trace_opts *o)
{
	if (o->kill_on_exit)
		return "--kill-on-exit";
	if (o->detach_on_execve)
		return "-b execve";
	if (o->namespaces)
		return "-e namespace=new";
	if (o->kvm_vcpu)
		return "-e kvm=vcpu";
	/* A process that has ended can't be asked any more. */
	if (o->decode_pids & DECODE_PID_PIDNS)
		return "--decode-pids=pidns";
	if (o->secontext)
		return "--secontext";
	if (o->inject)
		return "--inject";
	if (o->seccomp_bpf)
		return "--seccomp-bpf";
	return NULL;
}

/* An option that ptrace serves better, or NULL. */
static const char *prefers_ptrace(const struct trace_opts *o)
{
	if (o->stacks && (o->summary != SUMMARY_ONLY || o->record) &&
	    !trace_opts_needs_ebpf(o))
		return "-k";
	return NULL;
}

static int open_and_begin(const struct engine_ops *ops,
			  const struct trace_opts *opts, struct stream *stream,
			  struct engine **ret_engine, char **ret_reason)
{
	struct engine *e;
	int r = ops->open(opts, stream, &e, ret_reason);

	if (r < 0)
		return r;
	r = ops->begin ? ops->begin(e) : 0;
	if (r < 0)
		ops->close(e);
	else
		*ret_engine = e;
	return r;
}

static int open_named(const char *name, const struct trace_opts *opts,
		      struct stream *stream, struct engine **ret_engine)
{
	const struct engine_ops *ops = find_engine(name);
	_cleanup_free_ char *reason = NULL;
	int r;

	if (!ops)
		return -EINVAL;
	r = open_and_begin(ops, opts, stream, ret_engine, &reason);
	if (reason)
		log_error("cannot trace by %s: %s", name, reason);
	return r;
}

static int open_auto(const struct trace_opts *opts, struct stream *stream,
		     struct engine **ret_engine)
{
	const char *option = needs_ptrace(opts);
	_cleanup_free_ char *reason = NULL;
	int r = -EOPNOTSUPP;

	if (option)
		reason = xasprintf("%s needs it", option);
	else if (prefers_ptrace(opts))
		reason = xasprintf("%s is exact there; --engine=ebpf does not "
				   "stop the processes",
				   prefers_ptrace(opts));
	else if (strcmp(engines[0]->name, "ebpf"))
		reason = xstrdup(not_built);
	else
		r = open_and_begin(engines[0], opts, stream, ret_engine,
				   &reason);
	if (!reason)
		return r;
	if (trace_opts_needs_ebpf(opts)) {
		if (option)
			log_error("%s is of the ptrace engine, %s is not",
				  option, trace_opts_needs_ebpf(opts));
		else
			log_error("cannot trace by ebpf: %s", reason);
		return r;
	}
	log_info("tracing by ptrace: %s", reason);
	return open_named("ptrace", opts, stream, ret_engine);
}

int engine_open(const struct trace_opts *opts, struct stream *stream,
		struct engine **ret_engine)
{
	const char *option = needs_ptrace(opts);

	if (opts->replay)
		return open_named("replay", opts, stream, ret_engine);
	if (!strcmp(opts->engine, "auto"))
		return open_auto(opts, stream, ret_engine);
	if (option && !strcmp(opts->engine, "ebpf")) {
		log_error("%s needs the ptrace engine", option);
		return -EINVAL;
	}
	return open_named(opts->engine, opts, stream, ret_engine);
}
