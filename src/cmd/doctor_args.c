/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The command line of `ringside doctor`. What says whom to trace, and how, is
 * handed on to the parser of `ringside trace`.
 */
#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/units.h"
#include "basic/xmalloc.h"
#include "cmd/doctor.h"
#include "syscall/filter.h"
#include "tracefile/format.h"

const char *const severity_names[] = {
	[SEVERITY_INFO] = "info",
	[SEVERITY_WARNING] = "warning",
	[SEVERITY_ERROR] = "error",
};

enum {
	OPT_JSON = 256,
	OPT_FOR,
	OPT_SEVERITY,
	OPT_ONLY,
	OPT_EXCEPT,
	OPT_SUPPRESS,
	OPT_EXPLAIN,
	OPT_LIST,
	OPT_SET,
	OPT_NO_TRACE,
	OPT_ALL,
	OPT_UNFOLD,
	OPT_CHILDREN,
	OPT_PASSED, /* from here on: for the parser of trace */
	OPT_ENGINE = OPT_PASSED,
	OPT_BUFFER,
	OPT_LOSSLESS,
	OPT_FROM,
	OPT_TO,
};

static const struct option options[] = {
	{ "all", no_argument, NULL, OPT_ALL },
	{ "attach", required_argument, NULL, 'p' },
	{ "buffer", required_argument, NULL, OPT_BUFFER },
	{ "children", required_argument, NULL, OPT_CHILDREN },
	{ "engine", required_argument, NULL, OPT_ENGINE },
	{ "env", required_argument, NULL, 'E' },
	{ "except", required_argument, NULL, OPT_EXCEPT },
	{ "explain", required_argument, NULL, OPT_EXPLAIN },
	{ "for", required_argument, NULL, OPT_FOR },
	{ "from", required_argument, NULL, OPT_FROM },
	{ "help", no_argument, NULL, 'h' },
	{ "json", no_argument, NULL, OPT_JSON },
	{ "list", no_argument, NULL, OPT_LIST },
	{ "lossless", no_argument, NULL, OPT_LOSSLESS },
	{ "no-trace", no_argument, NULL, OPT_NO_TRACE },
	{ "only", required_argument, NULL, OPT_ONLY },
	{ "output", required_argument, NULL, 'o' },
	{ "set", required_argument, NULL, OPT_SET },
	{ "severity", required_argument, NULL, OPT_SEVERITY },
	{ "suppress", required_argument, NULL, OPT_SUPPRESS },
	{ "to", required_argument, NULL, OPT_TO },
	{ "unfold", no_argument, NULL, OPT_UNFOLD },
	{ "user", required_argument, NULL, 'u' },
	{ 0 },
};

static const struct option story_options[] = {
	{ "all", no_argument, NULL, OPT_ALL },
	{ "attach", required_argument, NULL, 'p' },
	{ "buffer", required_argument, NULL, OPT_BUFFER },
	{ "children", required_argument, NULL, OPT_CHILDREN },
	{ "engine", required_argument, NULL, OPT_ENGINE },
	{ "env", required_argument, NULL, 'E' },
	{ "for", required_argument, NULL, OPT_FOR },
	{ "from", required_argument, NULL, OPT_FROM },
	{ "help", no_argument, NULL, 'h' },
	{ "json", no_argument, NULL, OPT_JSON },
	{ "lossless", no_argument, NULL, OPT_LOSSLESS },
	{ "output", required_argument, NULL, 'o' },
	{ "to", required_argument, NULL, OPT_TO },
	{ "unfold", no_argument, NULL, OPT_UNFOLD },
	{ "user", required_argument, NULL, 'u' },
	{ 0 },
};

static void story_usage(FILE *f)
{
	fputs("Usage: ringside story [OPTION]... -p PID\n"
	      "       ringside story [OPTION]... [--] PROG [ARG]...\n"
	      "       ringside story [OPTION]... FILE\n\n"
	      "What a program did, in order and in plain words, how it does its I/O\n"
	      "and where its time went: of running processes, of a program to start,\n"
	      "of a file of 'ringside record'.\n\n"
	      "  -p, --attach=PID,...  running processes, with all their threads\n"
	      "      --children=WHICH  and their children: same (the default: those\n"
	      "                        that run the same program), all, none\n"
	      "      --for=DURATION    look on for so long (10s, 500ms)\n"
	      "      --unfold          starts of runtimes step by step\n"
	      "      --all             all threads and all that took time\n"
	      "  -o, --output=FILE     the story goes there\n"
	      "      --json            as JSON (docs/doctor-schema.json)\n"
	      "      --engine=NAME     auto, ebpf, ptrace; and, as of 'ringside trace':\n"
	      "      --buffer=SIZE     of eBPF\n"
	      "      --lossless        throttle the program and lose nothing\n"
	      "  -u, --user=USER       run the program as this user\n"
	      "  -E, --env=NAME=VALUE  change its environment\n"
	      "      --from=TIME       of a file: begin there\n"
	      "      --to=TIME         end there\n"
	      "  -h, --help            this text\n\n"
	      "Exit status: 0 told, 2 it could not be done.\n",
	      f);
}

static void usage(FILE *f)
{
	fputs("Usage: ringside doctor [OPTION]... -p PID\n"
	      "       ringside doctor [OPTION]... [--] PROG [ARG]...\n"
	      "       ringside doctor [OPTION]... FILE\n\n"
	      "How a program does its I/O and what is wrong with it: of running\n"
	      "processes, of a program to start, of a file of 'ringside record'.\n\n"
	      "  -p, --attach=PID,...  running processes, with all their threads\n"
	      "      --children=WHICH  and their children: same (the default: those\n"
	      "                        that run the same program), all, none\n"
	      "      --for=DURATION    look on for so long (10s, 500ms)\n"
	      "      --no-trace        look at the process only, trace no calls\n"
	      "  -o, --output=FILE     the report goes there\n"
	      "      --json            as JSON (docs/doctor-schema.json)\n"
	      "      --severity=LEVEL  exit status 1 for findings from info, warning\n"
	      "                        (the default) or error on\n"
	      "      --only=RULE,...   these rules and no others\n"
	      "      --except=RULE,... all but these\n"
	      "      --set=RULE.NAME=N another threshold\n"
	      "      --suppress=FILE   findings that are known, with reasons\n"
	      "      --all             also those, all evidence, all of the story\n"
	      "      --unfold          starts of runtimes step by step\n"
	      "      --list            the rules\n"
	      "      --explain=RULE    what it looks for, and what to do (all: each)\n"
	      "      --engine=NAME     auto, ebpf, ptrace; and, as of 'ringside trace':\n"
	      "      --buffer=SIZE     of eBPF\n"
	      "      --lossless        throttle the program and lose nothing\n"
	      "  -u, --user=USER       run the program as this user\n"
	      "  -E, --env=NAME=VALUE  change its environment\n"
	      "      --from=TIME       of a file: begin there\n"
	      "      --to=TIME         end there\n"
	      "  -h, --help            this text\n\n"
	      "Exit status: 0 nothing found, 1 findings, 2 it could not be done.\n",
	      f);
}

static int no_rule(const char *name)
{
	_cleanup_free_ const char **names = xreallocarray(NULL, n_rules + 1,
							  sizeof(*names));
	const char *near;

	for (unsigned i = 0; i < n_rules; i++)
		names[i] = rules[i]->name;
	near = nearest_word(name, names, n_rules);
	if (near)
		log_error("no rule '%s' (did you mean '%s'?)", name, near);
	else
		log_error("no rule '%s'; 'ringside doctor --list' has them",
			  name);
	return -EINVAL;
}

/* "a,b" to the list; each must be a rule. */
static int add_rules(const char *const **list, size_t *n, const char *arg)
{
	while (*arg) {
		size_t len = strcspn(arg, ",");
		char *name = xstrndup(arg, len);
		const char **to;
		int r = 0;

		if (!rule_find(name)) {
			r = no_rule(name);
			free(name);
			return r;
		}
		to = xreallocarray((void *)*list, *n + 1, sizeof(*to));
		to[(*n)++] = rule_find(name)->name;
		*list = to;
		free(name);
		arg += len + (arg[len] == ',');
	}
	return 0;
}

static int add_set(struct doctor_args *a, const char *arg)
{
	_cleanup_free_ char *error = doctor_check_set(arg);
	const char **to;

	if (error) {
		log_error("--set: %s", error);
		return -EINVAL;
	}
	to = xreallocarray((void *)a->doctor.set, a->doctor.n_set + 1,
			   sizeof(*to));
	to[a->doctor.n_set++] = arg;
	a->doctor.set = to;
	return 0;
}

static int take_severity(struct doctor_args *a, const char *arg)
{
	for (int i = SEVERITY_INFO; i <= SEVERITY_ERROR; i++)
		if (!strcmp(severity_names[i], arg)) {
			a->severity = i;
			return 0;
		}
	log_error("no severity '%s': it is info, warning or error", arg);
	return -EINVAL;
}

static int take_for(struct doctor_args *a, const char *arg)
{
	if (units_duration(arg, strlen(arg), 1000000000, &a->for_ns) < 0 ||
	    !a->for_ns) {
		log_error("invalid duration '%s'", arg);
		return -EINVAL;
	}
	return 0;
}

static int take_children(struct doctor_args *a, const char *arg)
{
	static const char *const words[] = {
		[CHILDREN_SAME] = "same",
		[CHILDREN_ALL] = "all",
		[CHILDREN_NONE] = "none",
	};

	for (size_t i = 0; i < ARRAY_SIZE(words); i++)
		if (!strcmp(words[i], arg)) {
			a->children = i;
			return 0;
		}
	log_error("--children: '%s' is not same, all or none", arg);
	return -EINVAL;
}

static void pass(struct doctor_args *a, char *word)
{
	a->trace_argv = xreallocarray(a->trace_argv, a->trace_argc + 2,
				      sizeof(char *));
	a->trace_argv[a->trace_argc++] = word;
	a->trace_argv[a->trace_argc] = NULL;
}

static void pass_option(struct doctor_args *a, int opt, const char *arg)
{
	const struct option *o = options;

	while (o->name && o->val != opt)
		o++;
	pass(a, arg ? xasprintf("--%s=%s", o->name, arg) :
		      xasprintf("--%s", o->name));
}

/* Whether it is what `record` wrote. */
static bool is_trace_file(const char *path)
{
	_cleanup_close_ int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY |
						    O_NONBLOCK);
	char magic[TRACE_MAGIC_LEN];

	return fd >= 0 && read(fd, magic, sizeof(magic)) == sizeof(magic) &&
	       !memcmp(magic, TRACE_FILE_MAGIC, sizeof(magic));
}

static int explain(const char *name)
{
	if (!strcmp(name, "all")) {
		for (unsigned i = 0; i < n_rules; i++) {
			fputs(i ? "\n\n" : "", stdout);
			doctor_explain(rules[i], stdout);
		}
		return 1;
	}
	if (!rule_find(name))
		return no_rule(name);
	doctor_explain(rule_find(name), stdout);
	return 1;
}

static int take(struct doctor_args *a, int opt)
{
	switch (opt) {
	case OPT_JSON: a->json = true; return 0;
	case OPT_ALL: a->all = true; return 0;
	case OPT_UNFOLD: a->unfold = true; return 0;
	case OPT_NO_TRACE: a->no_trace = true; return 0;
	case 'o': a->output = optarg; return 0;
	case OPT_SUPPRESS: a->suppressions = optarg; return 0;
	case OPT_FOR: return take_for(a, optarg);
	case OPT_CHILDREN: return take_children(a, optarg);
	case OPT_SEVERITY: return take_severity(a, optarg);
	case OPT_ONLY:
		return add_rules(&a->doctor.only, &a->doctor.n_only, optarg);
	case OPT_EXCEPT:
		return add_rules(&a->doctor.except, &a->doctor.n_except,
				 optarg);
	case OPT_SET: return add_set(a, optarg);
	case OPT_EXPLAIN: return explain(optarg);
	case OPT_LIST: doctor_list(stdout); return 1;
	case 'h':
		if (a->story)
			story_usage(stdout);
		else
			usage(stdout);
		return 1;
	case '?':
	case ':': return -EINVAL;
	default: pass_option(a, opt, optarg); return 0;
	}
}

/* `-p $(pidof nginx)` gives all but the first as words of their own. */
static bool are_pids(char *const *words, int n)
{
	for (int i = 0; i < n; i++)
		if (!*words[i] ||
		    words[i][strspn(words[i], "0123456789")] != '\0')
			return false;
	return n > 0;
}

static int hint(const struct doctor_args *a)
{
	fprintf(stderr, "Try 'ringside %s --help' for more information.\n",
		a->story ? "story" : "doctor");
	return -EINVAL;
}

int doctor_args_parse(struct doctor_args *a, int argc, char **argv, bool story)
{
	static const char *const no_rule_at_all[] = { "" };
	int opt, words;
	bool attach = false;

	*a = (struct doctor_args){ .severity = SEVERITY_WARNING,
				   .story = story };
	pass(a, xstrdup("doctor"));
	optind = 0;
	while ((opt = getopt_long(argc, argv, "+p:o:u:E:h",
				  story ? story_options : options, NULL)) !=
	       -1) {
		int r = take(a, opt);

		if (r)
			return r < 0 ? hint(a) : r;
		attach |= opt == 'p';
	}
	if (story) {
		a->doctor.only = xmemdup(no_rule_at_all,
					 sizeof(no_rule_at_all));
		a->doctor.n_only = 1;
	}
	words = argc - optind;
	a->replay = words == 1 && strcmp(argv[optind - 1], "--") &&
		    is_trace_file(argv[optind]);
	if (!attach && !words) {
		log_error("must have PROG [ARG]..., -p PID or a FILE of "
			  "'ringside record'");
		return hint(a);
	}
	/* All of a call that a rule may ask about. */
	pass(a, xstrdup("--decode-fds=all"));
	pass(a, xstrdup("--decode-pids=comm"));
	if (attach && are_pids(argv + optind, words))
		for (; optind < argc; optind++)
			pass(a, xasprintf("--attach=%s", argv[optind]));
	if (!a->replay) {
		pass(a, xstrdup("--follow-forks"));
		pass(a, xstrdup("--complete"));
		pass(a, xstrdup("--quiet=attach,exit,personality"));
		pass(a, xstrdup("--"));
	}
	for (int i = optind; i < argc; i++)
		pass(a, xstrdup(argv[i]));
	return 0;
}

void doctor_args_done(struct doctor_args *a)
{
	for (int i = 0; i < a->trace_argc; i++)
		free(a->trace_argv[i]);
	free(a->trace_argv);
	free((void *)a->doctor.only);
	free((void *)a->doctor.except);
	free((void *)a->doctor.set);
}
