/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Walks the command line by the rows of trace_opts_rows.c and judges what
 * goes together.
 */
#include "cmd/trace_opts.h"

#include <errno.h>
#include <getopt.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/strbuf.h"
#include "basic/xmalloc.h"
#include "cmd/trace_opts_impl.h"

enum {
	LONG_BASE = 256, /* what getopt returns for row 0 by its long name */
	ROWS_MAX = 160,
};

static int hint(void)
{
	fprintf(stderr, "Try '%s -h' for more information.\n",
		trace_opts_program());
	return -EINVAL;
}

static int take_row(struct opts_parser *p, const struct option_row *r,
		    const char *arg)
{
	if (!r->flag)
		return r->take(p, arg);
	*(bool *)((char *)p->o + r->flag - 1) = true;
	return 0;
}

int take_qualifier(struct opts_parser *p, const char *expr)
{
	/* The = of a regular expression does not end a name. */
	size_t word = strspn(expr, "abcdefghijklmnopqrstuvwxyz-");
	size_t n = expr[word] == '=' ? word : strlen(expr);
	_cleanup_free_ char *name = xstrndup(expr, n);
	const char *names[ROWS_MAX], *near;
	size_t nnames = 0;

	for (const struct option_row *r = trace_option_rows; !option_is_end(r);
	     r++) {
		if (!r->qualifier)
			continue;
		names[nnames++] = r->name;
		if (strcmp(r->name, name))
			continue;
		if (expr[n])
			return take_row(p, r, expr + n + 1);
		if (r->arg == MAYBE_ARG)
			return take_row(p, r, NULL);
	}
	if (!expr[n]) {
		const struct option_row *r = trace_option_rows;

		while (!r->name || strcmp(r->name, "trace"))
			r++;
		return take_row(p, r, expr);
	}
	near = nearest_word(name, names, nnames);
	if (near)
		log_error("-e: no '%s=' (did you mean '%s='?)", name, near);
	else
		log_error("-e: no '%s='", name);
	return -EINVAL;
}

/* getopt's tables, made from the rows. */
struct getopt_tables {
	char letters[ROWS_MAX];
	struct option longs[ROWS_MAX];
};

static void make_tables(struct getopt_tables *t)
{
	static const int has_arg[] = {
		[NO_ARG] = no_argument,
		[WITH_ARG] = required_argument,
		[MAYBE_ARG] = optional_argument,
	};
	char *l = t->letters;
	size_t n = 0;

	*l++ = '+'; /* the command's own options are not ours */
	*l++ = ':';
	for (const struct option_row *r = trace_option_rows; !option_is_end(r);
	     r++) {
		if (r->letter) {
			*l++ = r->letter;
			if (r->arg == WITH_ARG)
				*l++ = ':';
		}
		if (r->name && !r->only_e)
			t->longs[n++] = (struct option){
				r->name,
				has_arg[r->arg],
				NULL,
				LONG_BASE + (int)(r - trace_option_rows),
			};
	}
	*l = '\0';
	t->longs[n] = (struct option){ 0 };
}

/* The row that getopt's return value, or its optopt, stands for. */
static const struct option_row *find_row(int c)
{
	if (c >= LONG_BASE)
		return &trace_option_rows[c - LONG_BASE];
	for (const struct option_row *r = trace_option_rows; !option_is_end(r);
	     r++)
		if (r->letter && r->letter == c)
			return r;
	return NULL;
}

static int report_unknown_long(const struct getopt_tables *t, const char *arg)
{
	_cleanup_free_ char *word = xstrndup(arg, strcspn(arg, "="));
	const char *names[ROWS_MAX], *near;
	struct strbuf like = { 0 };
	size_t n = 0, len = strlen(word);
	unsigned nlike = 0;

	for (const struct option *o = t->longs; o->name; o++) {
		names[n++] = o->name;
		if (strncmp(o->name, word, len))
			continue;
		strbuf_printf(&like, "%s--%s", nlike ? ", " : "", o->name);
		nlike++;
	}
	near = nearest_word(word, names, n);
	if (nlike > 8)
		log_error("option '--%s' is ambiguous", word);
	else if (nlike > 1)
		log_error("option '--%s' is ambiguous: %s", word,
			  strbuf_cstr(&like));
	else if (near)
		log_error("no option '--%s' (did you mean '--%s'?)", word,
			  near);
	else
		log_error("no option '--%s'", word);
	strbuf_done(&like);
	return hint();
}

static int report_bad_option(const struct getopt_tables *t, int c, char **argv)
{
	const struct option_row *r = optopt ? find_row(optopt) : NULL;
	char dashed[4] = { '-', optopt < LONG_BASE ? optopt : 0 };

	if (c == '?' && !optopt)
		return report_unknown_long(t, argv[optind - 1] + 2);
	if (c == '?' && !r)
		log_error("no option '%s'", dashed);
	else if (c == '?')
		log_error("option '--%s' takes no argument", r->name);
	else if (optopt < LONG_BASE)
		log_error("option '%s' needs an argument (%s)", dashed,
			  r && r->meta ? r->meta : "VALUE");
	else
		log_error("option '--%s' needs an argument (%s)", r->name,
			  r->meta ? r->meta : "VALUE");
	return hint();
}

static int walk_options(struct opts_parser *p, int argc, char **argv)
{
	struct getopt_tables t;
	int c;

	make_tables(&t);
	optind = 0; /* glibc: start anew */
	opterr = 0;
	while ((c = getopt_long(argc, argv, t.letters, t.longs, NULL)) != -1) {
		if (c == '?' || c == ':')
			return report_bad_option(&t, c, argv);
		if (take_row(p, find_row(c), optarg) < 0)
			return hint();
	}
	return 0;
}

static int exclude(bool both, const char *a, const char *b)
{
	if (!both)
		return 0;
	log_error("%s and %s exclude each other", a, b);
	return hint();
}

/* Short forms that count how often they were given. */
static int settle_counted(struct opts_parser *p)
{
	struct trace_opts *o = p->o;

	if (exclude(p->f && p->long_f, "-f", "--follow-forks") ||
	    exclude(p->f > 1 && o->output_separately, "-ff",
		    "--output-separately") ||
	    exclude(p->t && p->long_t, "-t", "--absolute-timestamps") ||
	    exclude(p->x && p->long_x, "-x", "--strings-in-hex") ||
	    exclude(p->y && p->long_y, "-y", "--decode-fds") ||
	    exclude(p->q && p->long_q, "-q", "--quiet") ||
	    exclude(p->daemonize && o->daemonize, "-D", "--daemonize"))
		return -EINVAL;
	if (p->daemonize > 3) {
		log_error("-D may be given three times, not %u", p->daemonize);
		return hint();
	}

	if (p->deprecated_follow)
		log_warning("-F is an old name of -f");
	o->follow = p->f || p->long_f || p->deprecated_follow;
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
		{ o->decode_fds, "-y" },
	};

	if (exclude(o->output_separately && o->summary, "-ff", "-c (or -C)"))
		return -EINVAL;
	if (!o->summary && (o->summary_wall || p->columns)) {
		log_error("%s goes with -c or -C only",
			  o->summary_wall ? "-w" : "-U");
		return hint();
	}
	if (!o->summary && p->sort)
		log_warning("-S has no effect without -c or -C");
	for (size_t i = 0; i < ARRAY_SIZE(useless); i++)
		if (o->summary == SUMMARY_ONLY && useless[i].given)
			log_warning("%s has no effect with -c",
				    useless[i].option);
	return 0;
}

static int check_whom(struct opts_parser *p)
{
	struct trace_opts *o = p->o;

	if (!o->argv && !o->nattach) {
		log_error("must have PROG [ARGS] or -p PID");
		return hint();
	}
	if (!o->argv && (o->argv0 || p->daemonize || o->daemonize)) {
		log_error("%s goes with PROG [ARGS] only",
			  o->argv0 ? "--argv0" : "-D");
		return hint();
	}
	if (exclude(o->kill_on_exit && o->nattach, "--kill-on-exit", "-p"))
		return -EINVAL;
	if (o->user && geteuid() != 0) {
		log_error("only root can use -u");
		return -EINVAL;
	}
	if (o->seccomp_bpf)
		log_info("--seccomp-bpf is not used yet: every call stops");
	return 0;
}

static int check_output(struct opts_parser *p)
{
	struct trace_opts *o = p->o;
	bool pipe = o->output && strchr("|!", *o->output) && *o->output;

	if (exclude(pipe && o->output_separately, "-o '|command'", "-ff"))
		return -EINVAL;
	if (!o->output && o->output_separately && !o->follow)
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
	bool apart = o->output && o->argv;

	if (!o->interruptible)
		o->interruptible = o->daemonize ? INTR_NEVER_TSTP :
				   apart	? INTR_NEVER :
						  INTR_WAITING;
	if (apart && !p->q && !p->long_q)
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

/* Descriptors carry resolved paths, so -P means those too. */
static void settle_paths(struct opts_parser *p)
{
	struct trace_opts *o = p->o;
	size_t n = o->npaths;

	for (size_t i = 0; i < n; i++) {
		char *real = realpath(o->paths[i], NULL);

		if (!real || !strcmp(real, o->paths[i])) {
			free(real);
			continue;
		}
		if (!(o->quiet & QUIET_PATH_RESOLUTION))
			log_info("path '%s' is '%s'", o->paths[i], real);
		p->paths = xreallocarray(p->paths, o->npaths + 1,
					 sizeof(*p->paths));
		p->paths[o->npaths++] = real;
		o->paths = p->paths;
	}
}

static void set_defaults(struct trace_opts *o)
{
	*o = (struct trace_opts){
		.engine = "auto",
		.pin = true,
		.signals = { .inverted = true },
		.status = STATUS_ALL,
		.strlen_max = 32,
		/* strace does so only with -f. */
		.attach_threads = strcmp(log_name(), "strace") != 0,
		.column = 40,
		.duration_digits = 6,
		.relative_digits = 6,
		.color = COLOR_AUTO,
		.summary_overhead_ns = -1,
	};
	syscall_set_all(&o->trace);
	syscall_set_all(&o->abbrev);
	syscall_set_all(&o->verbose);
}

int trace_opts_parse(int argc, char **argv, struct trace_opts *ret_opts)
{
	struct opts_parser p = { .o = ret_opts };
	int r;

	set_defaults(ret_opts);
	r = walk_options(&p, argc, argv);
	if (r < 0)
		return r;
	if (p.help || p.version) {
		if (p.help)
			trace_opts_help(stdout);
		else
			trace_opts_version(stdout);
		return TRACE_OPTS_DONE;
	}
	if (optind < argc)
		ret_opts->argv = argv + optind;
	if (p.tips && !ret_opts->argv && !ret_opts->nattach)
		return TRACE_OPTS_DONE;

	if (check_whom(&p) < 0 || settle_counted(&p) < 0 ||
	    check_summary(&p) < 0 || check_output(&p) < 0)
		return -EINVAL;
	settle_defaults(&p);
	settle_pid_column(ret_opts);
	settle_paths(&p);
	return 0;
}

void trace_opts_done(struct trace_opts *o)
{
	free((void *)o->attach);
	for (size_t i = 0; o->env_changes && o->env_changes[i]; i++)
		free(o->env_changes[i]);
	free(o->env_changes);
	for (size_t i = 0; i < o->npaths; i++)
		free((void *)o->paths[i]);
	free((void *)o->paths);
	*o = (struct trace_opts){ 0 };
}
