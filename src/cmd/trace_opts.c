/* SPDX-License-Identifier: BSD-2-Clause */
/* Walks the command line by the rows of trace_opts_rows.c. */
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
#include "event/stack.h"

enum {
	LONG_BASE = 256, /* what getopt returns for row 0 by its long name */
	ROWS_MAX = 224,
};

int trace_opts_hint(const struct opts_parser *p)
{
	fprintf(stderr, "Try '%s -h' for more information.\n",
		trace_opts_program(p->in));
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

static void say_elsewhere(const struct opts_parser *p, const char *option,
			  unsigned in);

/* Reports a word before the = of -e that there is not. */
static int report_unknown_qualifier(const struct opts_parser *p,
				    const char *name, const char *const *names,
				    size_t n)
{
	_cleanup_free_ char *option = xasprintf("-e %s=", name);
	const char *near;

	for (const struct option_row *r = trace_option_rows; !option_is_end(r);
	     r++)
		if (r->qualifier && !strcmp(r->name, name)) {
			say_elsewhere(p, option, r->in);
			return -EINVAL;
		}
	near = nearest_word(name, names, n);
	if (near)
		log_error("-e: no '%s=' (did you mean '%s='?)", name, near);
	else
		log_error("-e: no '%s='", name);
	return -EINVAL;
}

int take_qualifier(struct opts_parser *p, const char *expr)
{
	/* The = of a regular expression does not end a name. */
	size_t word = strspn(expr, "abcdefghijklmnopqrstuvwxyz-");
	size_t n = expr[word] == '=' ? word : strlen(expr);
	_cleanup_free_ char *name = xstrndup(expr, n);
	const char *names[ROWS_MAX];
	size_t nnames = 0;

	for (const struct option_row *r = trace_option_rows; !option_is_end(r);
	     r++) {
		if (!r->qualifier || !(r->in & p->in))
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
	return report_unknown_qualifier(p, name, names, nnames);
}

/* getopt's tables, made from the rows. */
struct getopt_tables {
	char letters[ROWS_MAX];
	struct option longs[ROWS_MAX];
};

static void make_tables(struct getopt_tables *t, enum option_in in)
{
	static const int has_arg[] = {
		[NO_ARG] = no_argument,
		[WITH_ARG] = required_argument,
		[MAYBE_ARG] = optional_argument,
	};
	char *l = t->letters;
	size_t n = 0;

	if (in != IN_REPLAY)
		*l++ = '+'; /* the command's own options are not ours */
	*l++ = ':';
	for (const struct option_row *r = trace_option_rows; !option_is_end(r);
	     r++) {
		if (!(r->in & in))
			continue;
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
static const struct option_row *find_row(unsigned in, int c)
{
	if (c >= LONG_BASE)
		return &trace_option_rows[c - LONG_BASE];
	for (const struct option_row *r = trace_option_rows; !option_is_end(r);
	     r++)
		if (r->letter && r->letter == c && r->in & in)
			return r;
	return NULL;
}

/* An option that is none here but one of another command: which. */
static void say_elsewhere(const struct opts_parser *p, const char *option,
			  unsigned in)
{
	struct strbuf b = { 0 };

	for (unsigned bit = IN_TRACE; bit <= IN_REPLAY; bit <<= 1)
		if (in & bit)
			strbuf_printf(&b, "%s'%s'", b.len ? " and " : "",
				      trace_opts_program(bit));
	log_error("'%s' has no option '%s': it is one of %s",
		  trace_opts_program(p->in), option, strbuf_cstr(&b));
	strbuf_done(&b);
}

static int report_elsewhere(const struct opts_parser *p, const char *option,
			    unsigned in)
{
	say_elsewhere(p, option, in);
	return trace_opts_hint(p);
}

/* The commands that have an option. */
static unsigned commands_with(char letter, const char *name)
{
	unsigned in = 0;

	for (const struct option_row *r = trace_option_rows; !option_is_end(r);
	     r++)
		if ((letter && r->letter == letter) ||
		    (name && r->name && !r->only_e && !strcmp(r->name, name)))
			in |= r->in;
	return in;
}

static int report_unknown_long(const struct opts_parser *p,
			       const struct getopt_tables *t, const char *arg)
{
	_cleanup_free_ char *word = xstrndup(arg, strcspn(arg, "="));
	const char *names[ROWS_MAX], *near;
	struct strbuf like = { 0 };
	size_t n = 0, len = strlen(word);
	unsigned nlike = 0, elsewhere = commands_with(0, word);

	for (const struct option *o = t->longs; o->name; o++) {
		names[n++] = o->name;
		if (strncmp(o->name, word, len))
			continue;
		strbuf_printf(&like, "%s--%s", nlike ? ", " : "", o->name);
		nlike++;
	}
	near = nearest_word(word, names, n);
	if (elsewhere && !nlike) {
		_cleanup_free_ char *dashed = xasprintf("--%s", word);

		return report_elsewhere(p, dashed, elsewhere);
	}
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
	return trace_opts_hint(p);
}

static int report_bad_option(const struct opts_parser *p,
			     const struct getopt_tables *t, int c, char **argv)
{
	const struct option_row *r = optopt ? find_row(p->in, optopt) : NULL;
	char dashed[4] = { '-', optopt < LONG_BASE ? optopt : 0 };

	if (c == '?' && !optopt)
		return report_unknown_long(p, t, argv[optind - 1] + 2);
	if (c == '?' && !r && commands_with(optopt, NULL))
		return report_elsewhere(p, dashed, commands_with(optopt, NULL));
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
	return trace_opts_hint(p);
}

static int walk_options(struct opts_parser *p, int argc, char **argv)
{
	struct getopt_tables t;
	int c;

	make_tables(&t, p->in);
	optind = 0; /* glibc: start anew */
	opterr = 0;
	while ((c = getopt_long(argc, argv, t.letters, t.longs, NULL)) != -1) {
		if (c == '?' || c == ':')
			return report_bad_option(p, &t, c, argv);
		if (take_row(p, find_row(p->in, c), optarg) < 0)
			return trace_opts_hint(p);
	}
	return 0;
}

static void set_defaults(struct trace_opts *o, enum option_in in)
{
	bool strace = !strcmp(log_name(), "strace");

	*o = (struct trace_opts){
		/* Who calls it so wants exactness first. */
		.engine = strace ? "ptrace" : "auto",
		.pin = true,
		.signals = { .inverted = true },
		.status = STATUS_ALL,
		.strlen_max = 32,
		/* strace does so only with -f. */
		.attach_threads = !strace,
		.plain = strace,
		.column = 40,
		.duration_digits = 6,
		.relative_digits = 6,
		.color = COLOR_AUTO,
		.summary_overhead_ns = -1,
		.blocked_ns = 200000000,
		.stack_limit = STACK_LIMIT,
		.stack_bytes = STACK_BYTES,
		.zstd_level = 1,
		.record = in == IN_RECORD,
	};
	syscall_set_all(&o->trace);
	syscall_set_all(&o->abbrev);
	syscall_set_all(&o->verbose);
}

/* The words after the options: a file, or a program with its arguments. */
static int take_words(struct opts_parser *p, int argc, char **argv)
{
	if (p->in != IN_REPLAY) {
		p->o->argv = optind < argc ? argv + optind : NULL;
		return 0;
	}
	if (argc - optind > 1) {
		log_error("one FILE, not '%s' and '%s'", argv[optind],
			  argv[optind + 1]);
		return trace_opts_hint(p);
	}
	p->o->replay = optind < argc ? argv[optind] : TRACE_OPTS_FILE;
	return 0;
}

int trace_opts_parse(enum option_in in, int argc, char **argv,
		     struct trace_opts *ret_opts)
{
	struct opts_parser p = { .o = ret_opts, .in = in };
	int r;

	set_defaults(ret_opts, in);
	r = walk_options(&p, argc, argv);
	if (r < 0)
		return r;
	if (p.help || p.version) {
		if (p.help)
			trace_opts_help(in, stdout);
		else
			trace_opts_version(stdout);
		return TRACE_OPTS_DONE;
	}
	r = take_words(&p, argc, argv);
	if (r < 0)
		return r;
	if (ret_opts->tips && !ret_opts->argv && !ret_opts->nattach)
		return TRACE_OPTS_DONE;
	return trace_opts_settle(&p);
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
	for (size_t i = 0; i < o->ncomms; i++)
		free((void *)o->comms[i]);
	free((void *)o->comms);
	free((void *)o->cgroup);
	inject_free(o->inject);
	*o = (struct trace_opts){ 0 };
}
