/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The options of eBPF and of trace files, and the judgement on whom to look
 * at.
 */
#include <errno.h>
#include <limits.h>
#include <linux/magic.h>
#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/units.h"
#include "basic/xmalloc.h"
#include "cmd/trace_opts_impl.h"
#include "event/when.h"

enum {
	COMM_MAX = 15,		      /* what the kernel keeps of a name */
	SMALLEST_BUFFER = 64 * 1024,  /* of a ring */
	SMALLEST_FILE = 16 * 1024,    /* by --rotate */
	SMALLEST_WINDOW = 256 * 1024, /* of --last */
	LEVEL_MIN = -7,
	LEVEL_MAX = 19,
};

/* whom, of all processes */

/* A directory of cgroup2: the one kind whose numbers eBPF can ask for. */
static bool is_cgroup(const char *path)
{
	struct statfs fs;
	struct stat st;

	return stat(path, &st) == 0 && S_ISDIR(st.st_mode) &&
	       statfs(path, &fs) == 0 && fs.f_type == CGROUP2_SUPER_MAGIC;
}

int take_cgroup(struct opts_parser *p, const char *arg)
{
	/* "/system.slice/x" is how /proc/PID/cgroup has it. */
	static const char *const roots[] = { "/sys/fs/cgroup/",
					     "/sys/fs/cgroup/unified/", "" };
	size_t slashes = strspn(arg, "/");
	struct stat st;

	for (size_t i = 0; i < ARRAY_SIZE(roots); i++) {
		_cleanup_free_ char *path = xasprintf(
			"%s%s", roots[i], arg + (*roots[i] ? slashes : 0));

		if (!is_cgroup(path))
			continue;
		free((void *)p->o->cgroup);
		p->o->cgroup = steal_ptr(&path);
		return 0;
	}
	if (stat(arg, &st) == 0)
		log_error("'%s' is no directory of cgroup version 2", arg);
	else
		log_error("no cgroup '%s': neither a directory nor one in "
			  "/sys/fs/cgroup",
			  arg);
	return -EINVAL;
}

int take_pidns_of(struct opts_parser *p, const char *arg)
{
	unsigned pid;
	int r = parse_unsigned("process id", arg, INT_MAX, &pid);

	if (r == 0 && !pid) {
		log_error("invalid process id '%s'", arg);
		return -EINVAL;
	}
	p->o->pidns_of = r < 0 ? 0 : (pid_t)pid;
	return r;
}

int take_comm_name(struct opts_parser *p, const char *arg)
{
	struct trace_opts *o = p->o;

	if (!*arg) {
		log_error("--comm: a name is missing");
		return -EINVAL;
	}
	p->comms = xreallocarray(p->comms, o->ncomms + 1, sizeof(*p->comms));
	p->comms[o->ncomms++] = xstrndup(arg, COMM_MAX);
	o->comms = (const char *const *)p->comms;
	return 0;
}

int take_uid(struct opts_parser *p, const char *arg)
{
	const struct passwd *pw = getpwnam(arg);
	char *end;
	unsigned long uid;

	errno = 0;
	uid = strtoul(arg, &end, 10);
	if (pw) {
		uid = pw->pw_uid;
	} else if (errno || *end || *arg < '0' || *arg > '9' ||
		   uid >= UINT_MAX) {
		log_error("no user '%s'", arg);
		return -EINVAL;
	}
	p->o->uid = uid;
	p->o->has_uid = true;
	return 0;
}

/* the way from the kernel */

static int at_least(const char *option, uint64_t v, uint64_t min)
{
	if (v >= min)
		return 0;
	log_error("%s: at least %uK", option, (unsigned)(min >> 10));
	return -EINVAL;
}

int take_buffer(struct opts_parser *p, const char *arg)
{
	uint64_t *bytes = &p->o->buffer_bytes;
	int r = parse_size("size of the buffers", arg, bytes);

	p->buffer = true;
	return r < 0 ? r : at_least("--buffer", *bytes, SMALLEST_BUFFER);
}

int take_blocked(struct opts_parser *p, const char *arg)
{
	p->blocked = true;
	return parse_duration("duration", arg, 0, &p->o->blocked_ns);
}

/* from a file */

int take_from(struct opts_parser *p, const char *arg)
{
	return parse_duration("time", arg, 0, &p->o->from_ns);
}

int take_to(struct opts_parser *p, const char *arg)
{
	return parse_duration("time", arg, 0, &p->o->to_ns);
}

/* into a file */

int take_last(struct opts_parser *p, const char *arg)
{
	struct trace_opts *o = p->o;

	o->last_ns = o->last_bytes = 0;
	if (units_duration(arg, strlen(arg), 0, &o->last_ns) == 0 && o->last_ns)
		return 0;
	o->last_ns = 0;
	if (*arg && arg[strlen(arg) - 1] == 'm') {
		log_error("'%s': minutes are min, megabytes are M", arg);
		return -EINVAL;
	}
	if (units_size(arg, &o->last_bytes) == 0 && o->last_bytes)
		return at_least("--last", o->last_bytes, SMALLEST_WINDOW);
	log_error("invalid window '%s' (a duration: 30s, 5min, 2h; or a size: "
		  "256M, 1G)",
		  arg);
	return -EINVAL;
}

int take_when(struct opts_parser *p, const char *arg)
{
	_cleanup_free_ char *error = NULL;
	struct when when;
	int r = when_parse(&when, arg, &error);

	if (r < 0)
		log_error("--when: %s", error);
	p->o->when = arg;
	return r;
}

int take_rotate(struct opts_parser *p, const char *arg)
{
	int r = parse_size("size of files", arg, &p->o->rotate_bytes);

	return r < 0 ? r :
		       at_least("--rotate", p->o->rotate_bytes, SMALLEST_FILE);
}

int take_keep(struct opts_parser *p, const char *arg)
{
	int r = parse_unsigned("number of files", arg, 999999, &p->o->keep);

	if (r == 0 && !p->o->keep) {
		log_error("invalid number of files '%s'", arg);
		return -EINVAL;
	}
	return r;
}

int take_level(struct opts_parser *p, const char *arg)
{
	char *end;
	long v;

	errno = 0;
	v = strtol(arg, &end, 10);
	if (errno || !*arg || *end || v < LEVEL_MIN || v > LEVEL_MAX) {
		log_error("invalid level '%s' (%d to %d)", arg, LEVEL_MIN,
			  LEVEL_MAX);
		return -EINVAL;
	}
	p->o->zstd_level = v;
	return 0;
}

/* judgement */

static int check_engine(struct opts_parser *p)
{
	struct trace_opts *o = p->o;
	const char *selects = trace_opts_needs_ebpf(o);

	if (strcmp(o->engine, "ptrace"))
		return 0;
	if (selects) {
		log_error("%s needs the eBPF engine: ptrace sees only "
			  "processes that it starts or attaches to",
			  selects);
		return trace_opts_hint(p);
	}
	if (p->buffer || o->lossless || p->blocked)
		log_warning("%s has no effect on the ptrace engine, which "
			    "loses nothing and sees calls as they begin",
			    p->buffer	? "--buffer" :
			    o->lossless ? "--lossless" :
					  "--blocked");
	return 0;
}

int check_whom(struct opts_parser *p)
{
	struct trace_opts *o = p->o;

	if (p->in == IN_REPLAY)
		return 0;
	if (!o->argv && !o->nattach && !trace_opts_needs_ebpf(o)) {
		log_error(p->in == IN_TRACE ?
				  "must have PROG [ARGS] or -p PID" :
				  "must have PROG [ARGS], -p PID, -a, "
				  "--cgroup, --pidns, --comm or --uid");
		return trace_opts_hint(p);
	}
	if (!o->argv && (o->argv0 || p->daemonize || o->daemonize)) {
		log_error("%s goes with PROG [ARGS] only",
			  o->argv0 ? "--argv0" : "-D");
		return trace_opts_hint(p);
	}
	if (exclude(p, o->kill_on_exit && o->nattach, "--kill-on-exit", "-p"))
		return -EINVAL;
	if (o->user && geteuid() != 0) {
		log_error("only root can use -u");
		return -EINVAL;
	}
	return check_engine(p);
}

int check_file(struct opts_parser *p)
{
	struct trace_opts *o = p->o;
	bool last = o->last_ns || o->last_bytes;

	if (exclude(p, last && o->rotate_bytes, "--last", "--rotate"))
		return -EINVAL;
	if (o->when && !last) {
		log_error("--when goes with --last only: it says when the "
			  "newest is to be written");
		return trace_opts_hint(p);
	}
	if (o->keep && !last && !o->rotate_bytes) {
		log_error("--keep goes with --rotate or --last only");
		return trace_opts_hint(p);
	}
	if (o->record && o->output && *o->output && strchr("|!", *o->output)) {
		log_error("-o: a recording goes into a file, not into a "
			  "command");
		return trace_opts_hint(p);
	}
	if (o->record && o->output && !strcmp(o->output, "-") &&
	    (o->argv || isatty(STDOUT_FILENO))) {
		log_error(o->argv ? "-o -: the output of PROG goes there" :
				    "-o -: a recording is not for a terminal");
		return trace_opts_hint(p);
	}
	if (o->to_ns && o->to_ns < o->from_ns) {
		log_error("--to is before --from");
		return trace_opts_hint(p);
	}
	return 0;
}
