/* SPDX-License-Identifier: BSD-2-Clause */
/* Judges which options go together, and what follows from them. */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/xmalloc.h"
#include "cmd/trace_opts_impl.h"
#include "event/path_filter.h"

int exclude(const struct opts_parser *p, bool both, const char *a,
	    const char *b)
{
	if (!both)
		return 0;
	log_error("%s and %s exclude each other", a, b);
	return trace_opts_hint(p);
}

/* Short forms that count how often they were given. */
static int settle_counted(struct opts_parser *p)
{
	struct trace_opts *o = p->o;

	if (exclude(p, p->f && p->long_f, "-f", "--follow-forks") ||
	    exclude(p, p->f > 1 && o->output_separately, "-ff",
		    "--output-separately") ||
	    exclude(p, p->t && p->long_t, "-t", "--absolute-timestamps") ||
	    exclude(p, p->x && p->long_x, "-x", "--strings-in-hex") ||
	    exclude(p, p->y && p->long_y, "-y", "--decode-fds") ||
	    exclude(p, p->q && p->long_q, "-q", "--quiet") ||
	    exclude(p, p->daemonize && o->daemonize, "-D", "--daemonize"))
		return -EINVAL;
	if (p->daemonize > 3) {
		log_error("-D may be given three times, not %u", p->daemonize);
		return trace_opts_hint(p);
	}

	if (p->deprecated_follow)
		log_warning("-F is an old name of -f");
	/* What a file has of children was followed. */
	o->follow = p->in == IN_TRACE ?
			    p->f || p->long_f || p->deprecated_follow :
			    !p->no_follow;
	o->output_separately |= p->f > 1;
	if (p->t)
		parse_timestamps(o, p->t == 1 ? "time" :
				    p->t == 2 ? "time,us" :
						"unix,us");
	if (p->x)
		o->hex = p->x == 1 ? HEX_NON_ASCII : HEX_ALL;
	if (p->y)
		o->decode_fds = p->y == 1 ? DECODE_FD_PATH : DECODE_FD_ALL;
	if (p->daemonize)
		o->daemonize = p->daemonize;
	return 0;
}

static int check_summary(struct opts_parser *p)
{
	struct trace_opts *o = p->o;
	const struct {
		bool given;
		const char *option;
	} useless[] = {
		{ o->show_ip, "-i" },	 { o->show_nr, "-n" },
		{ o->arg_names, "-N" },	 { o->show_relative, "-r" },
		{ o->time, "-t" },	 { o->show_duration, "-T" },
		{ o->decode_fds, "-y" }, { o->stacks, "-k" },
	};

	if (exclude(p, o->output_separately && o->summary, "-ff", "-c (or -C)"))
		return -EINVAL;
	if (!o->summary && (o->summary_wall || p->columns ||
			    o->summary_every_ns || o->summary_hist)) {
		log_error("%s goes with -c or -C only", o->summary_wall ? "-w" :
							p->columns	? "-U" :
							o->summary_every_ns ?
								     "--every" :
								     "--hist");
		return trace_opts_hint(p);
	}
	/* Of latencies, which is what one asks for. */
	o->summary_wall |= o->summary_hist;
	if (!o->summary && p->sort)
		log_warning("-S has no effect without -c or -C");
	for (size_t i = 0; i < ARRAY_SIZE(useless); i++)
		if (o->summary == SUMMARY_ONLY && useless[i].given)
			log_warning("%s has no effect with -c",
				    useless[i].option);
	return 0;
}

static int check_output(struct opts_parser *p)
{
	struct trace_opts *o = p->o;
	bool pipe = o->output && strchr("|!", *o->output) && *o->output;

	/* strace has no stream for each. */
	if (!strcmp(log_name(), "strace") &&
	    exclude(p, pipe && o->output_separately, "-o '|command'", "-ff"))
		return -EINVAL;
	if (!o->record && o->rotate_bytes && (!o->output || pipe)) {
		log_error("--rotate goes with -o FILE only");
		return trace_opts_hint(p);
	}
	if (!o->output && o->output_separately &&
	    (!o->follow || p->in == IN_REPLAY))
		log_warning("--output-separately has no effect without -o");
	if (!o->output && o->output_append)
		log_warning("-A has no effect without -o");
	if (!o->output)
		o->output_separately = false;
	if (p->z > 1)
		log_warning("of several -z and -Z the last one counts");
	return 0;
}

/* -o FILE PROG: neither messages nor ^C are meant for us. */
static void settle_defaults(struct opts_parser *p)
{
	struct trace_opts *o = p->o;
	bool apart = o->output && o->argv && !o->record;
	bool quiet = apart || (o->output && o->replay);

	if (!o->interruptible)
		o->interruptible = o->daemonize ? INTR_NEVER_TSTP :
				   apart	? INTR_NEVER :
						  INTR_WAITING;
	if (quiet && !p->q && !p->long_q)
		p->q = 1;
	if (p->q)
		o->quiet = p->q == 1 ? QUIET_ATTACH | QUIET_PERSONALITY :
			   p->q == 2 ? QUIET_ATTACH | QUIET_PERSONALITY |
					       QUIET_EXIT :
				       QUIET_ALL;
}

static bool has_threads(pid_t pid)
{
	char path[64];
	struct stat st;

	/* ".", ".." and one link for each thread: proc(5) */
	snprintf(path, sizeof(path), "/proc/%d/task", pid);
	return stat(path, &st) == 0 && st.st_nlink > 3;
}

/* A file needs the column from the start: who comes later is not known. */
static void settle_pid_column(struct trace_opts *o)
{
	bool many = o->follow || o->nattach > 1 || (o->nattach && o->argv);

	for (size_t i = 0; i < o->nattach && o->attach_threads && !many; i++)
		many = has_threads(o->attach[i]);
	o->show_pid = o->always_show_pid ||
		      (o->output && !o->output_separately && many);
}

/*
 * The path without symbolic links, to be freed; of a pattern the directories
 * before its first component that is one, of a file that does not exist yet
 * those before its name. NULL: there are none of these names.
 */
static char *resolve_path(const char *path)
{
	_cleanup_free_ char *dir = NULL, *real = NULL;
	size_t n = path_is_glob(path) ? strcspn(path, "*?[") : strlen(path);

	if (access(path, F_OK) == 0)
		return realpath(path, NULL);
	while (n && path[n - 1] != '/')
		n--;
	dir = n ? xstrndup(path, n) : xstrdup(".");
	real = realpath(dir, NULL);
	if (!real)
		return NULL;
	return xasprintf("%s%s%s", real, strcmp(real, "/") ? "/" : "",
			 path + n);
}

/* Descriptors carry resolved paths, so -P means those too. */
static void settle_paths(struct opts_parser *p)
{
	struct trace_opts *o = p->o;
	size_t n = o->npaths;

	for (size_t i = 0; i < n; i++) {
		char *real = resolve_path(o->paths[i]);

		if (!real || !strcmp(real, o->paths[i])) {
			free(real);
			continue;
		}
		/* Where it will be is no surprise to anybody. */
		if (!(o->quiet & QUIET_PATH_RESOLUTION) &&
		    (path_is_glob(o->paths[i]) ||
		     access(o->paths[i], F_OK) == 0))
			log_info("path '%s' is '%s'", o->paths[i], real);
		p->paths = xreallocarray(p->paths, o->npaths + 1,
					 sizeof(*p->paths));
		p->paths[o->npaths++] = real;
		o->paths = p->paths;
	}
}

/* All that a sink may want to know later has to be in the file. */
static void settle_record(struct opts_parser *p)
{
	struct trace_opts *o = p->o;

	if (!o->record)
		return;
	if (!o->output)
		o->output = TRACE_OPTS_FILE;
	if (o->output_separately)
		log_warning("-ff has no effect here: give it to "
			    "'ringside replay'");
	o->output_separately = false;
	o->decode_fds = DECODE_FD_ALL;
	o->decode_pids = DECODE_PID_COMM;
	syscall_set_none(&o->abbrev);
}

int trace_opts_settle(struct opts_parser *p)
{
	if (check_whom(p) < 0 || check_file(p) < 0 || settle_counted(p) < 0 ||
	    check_summary(p) < 0)
		return -EINVAL;
	settle_record(p);
	check_stacks(p);
	settle_inject(p);
	if (check_output(p) < 0)
		return -EINVAL;
	settle_defaults(p);
	settle_pid_column(p->o);
	settle_paths(p);
	return 0;
}
