/* SPDX-License-Identifier: BSD-2-Clause */
/* The list of engines, and which one it is to be. */
#include "capture/engine.h"

#include <errno.h>
#include <string.h>

#include "basic/cleanup.h"
#include "basic/log.h"

extern const struct engine_ops engine_ebpf, engine_ptrace, engine_replay;

const struct engine_ops *const engines[] = {
#ifdef HAVE_EBPF
	&engine_ebpf,
#endif
	&engine_ptrace,
	&engine_replay,
	NULL,
};

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
	if (near)
		log_error("no engine '%s' (did you mean '%s'?)", name, near);
	else
		log_error("no engine '%s'", name);
	return NULL;
}

int engine_open(const struct trace_opts *opts, struct stream *stream,
		struct engine **ret_engine)
{
	const char *name = opts->engine;
	const struct engine_ops *ops;

	if (opts->replay)
		name = "replay";
	else if (!strcmp(name, "auto"))
		name = "ptrace";
	ops = find_engine(name);
	return ops ? ops->open(opts, stream, ret_engine) : -EINVAL;
}
