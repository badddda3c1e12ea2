/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * lsof's command line: letters behind - or +, of which some take a value that
 * may be left out, which getopt(3) does not know.
 */
#include <ctype.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/utsname.h>

#include "basic/log.h"
#include "basic/xmalloc.h"
#include "cmd/compat_lsof.h"

/* Letters with a value, and those of which it may be left out. */
static const char with_value[] = "cdDepu";
static const char with_maybe[] = "fFgiKLmorsSTxZ";
static const char without[] = "?abhHJjlMnNOPQRtUvVwXE";

/* lsof exits with 1 where others have 2. */
enum { DONE = 1, FAILED = 2 };

static void usage(FILE *f)
{
	fprintf(f, "ringside, in the place of lsof 4.95\n"
		   " usage: [-?abhHjJKlnNoOPQRtUvVX] [+|-c c] [+|-d s] [+D D] "
		   "[+|-E]\n"
		   " [+|-e s] [+|-f[gG]] [-F [f]] [-g [s]] [-i [i]] [+|-L [l]] "
		   "[+m [m]] [+|-M] [-o [o]]\n"
		   " [-p s] [+|-r [t]] [-s [p:s]] [-S [t]] [-T [t]] [-u s] "
		   "[+|-w] [-x [fl]]\n"
		   " [--] [names]\n");
}

static int fail(const char *what, char prefix, char letter, const char *value)
{
	log_error("%s: %c%c %s", what, prefix, letter, value ? value : "");
	return FAILED;
}

static int process_option(struct lsof *o, enum task_select_kind kind,
			  const char *value)
{
	char *error = NULL;

	if (task_select_add(&o->tasks, kind, value, &error) < 0) {
		log_error("%s", error);
		free(error);
		return FAILED;
	}
	/* Exclusions are no wish. */
	if (o->tasks.asked & 1u << kind)
		o->asked |= 1u << (LSOF_PROCESS + kind);
	return 0;
}

static int fd_option(struct lsof *o, const char *value)
{
	char *error = NULL;
	bool has_not = false, has = false;

	if (files_select_fds(&o->files, value, &error) < 0) {
		log_error("%s", error);
		free(error);
		return FAILED;
	}
	for (size_t i = 0; i < o->files.n_fds; i++) {
		has_not |= o->files.fds[i].not ;
		has |= !o->files.fds[i].not ;
	}
	if (has && has_not)
		return fail("exclude in an include list", '-', 'd', value);
	o->fd_exclude = has_not;
	if (has)
		o->asked |= 1u << LSOF_FD;
	return 0;
}

static int inet_option(struct lsof *o, const char *value)
{
	if (lsof_inet_parse(o, value ? value : "") < 0)
		return FAILED;
	o->asked |= 1u << LSOF_NET;
	return 0;
}

/* What is in them is looked up when all options are known: -x. */
static void dir_option(struct lsof *o, const char *path, bool deep)
{
	o->dirs = xreallocarray(o->dirs, o->n_dirs + 1, sizeof(*o->dirs));
	o->dirs[o->n_dirs++] = (struct lsof_dir){ path, deep };
	o->asked |= 1u << LSOF_NAME;
}

static void read_dirs(struct lsof *o)
{
	for (unsigned i = 0; i < o->n_dirs; i++) {
		struct lsof_tree_opts opts = { .deep = o->dirs[i].deep,
					       .fs = o->cross_fs,
					       .links = o->cross_links,
					       .timeout_ms = o->timeout_ms };
		const char *path = o->dirs[i].path;
		int r = lsof_tree_add(&o->tree, path, &opts);

		if (r == -ENOTDIR)
			log_error("WARNING: not a directory: %s", path);
		else if (r < 0)
			log_error("WARNING: can't stat(%s): %s", path,
				  strerror(-r));
		o->errors += r < 0;
	}
	lsof_tree_sort(&o->tree);
}

static int path_option(struct lsof *o, const char *path,
		       enum files_path_kind kind)
{
	int r = files_select_path(&o->files, path, kind, o->timeout_ms);

	o->asked |= 1u << LSOF_NAME;
	if (r < 0) {
		log_error("status error on %s: %s", path, strerror(-r));
		o->errors++;
	}
	return 0;
}

static int cross_option(struct lsof *o, const char *value)
{
	size_t known = value ? strspn(value, "fl") : 0;

	if (value && value[known]) {
		log_error("unknown cross-over option: %c", value[known]);
		return FAILED;
	}
	o->cross = true;
	o->cross_fs |= !value || strchr(value, 'f');
	o->cross_links |= !value || strchr(value, 'l');
	return 0;
}

/* Options that make no sense together, or alone. */
static int check(const struct lsof *o)
{
	const char *what = NULL;

	if (o->cross && !o->n_dirs)
		what = "-x must accompany +d or +D";
	else if (o->terse && (o->json || o->json_lines))
		what = "-J/-j and -t are mutually exclusive";
	else if (o->json && o->json_lines)
		what = "-J and -j are mutually exclusive";
	else if (o->terse && o->fields)
		what = "-F and -t are mutually exclusive";
	else if (o->offset && o->size)
		what = "-o and -s are mutually exclusive";
	if (!what)
		return 0;
	log_error("%s", what);
	return FAILED;
}

static int timeout_option(struct lsof *o, const char *value)
{
	int seconds = value ? atoi(value) : 15;

	if (seconds < 2)
		log_info("WARNING: -S time (%d) changed to 2", seconds);
	o->timeout_ms = (seconds < 2 ? 2 : seconds) * 1000;
	return 0;
}

static int repeat_option(struct lsof *o, char prefix, const char *value)
{
	char *end = NULL;

	o->repeat = value ? strtoul(value, &end, 10) : 15;
	o->repeat_until_none = prefix == '+';
	if (!o->repeat)
		o->repeat = 1;
	if (end && *end == 'm')
		o->marker = end + 1;
	else if (end && *end)
		return fail("bad repeat time", prefix, 'r', value);
	return 0;
}

static int tcp_option(struct lsof *o, char prefix, const char *value)
{
	o->tcp_state = o->tcp_queues = false;
	for (; value && *value; value++)
		switch (*value) {
		case 's': o->tcp_state = true; break;
		case 'q': o->tcp_queues = true; break;
		case 'f':
		case 'w': break; /* not known of Linux */
		default:
			return fail("unsupported TCP/TPI info", prefix, 'T',
				    value);
		}
	return 0;
}

static int links_option(struct lsof *o, char prefix, const char *value)
{
	o->links = prefix == '+';
	if (!value)
		return 0;
	if (prefix == '-')
		return fail("no number may follow -L", prefix, 'L', value);
	o->links_below = atoi(value);
	if (o->links_below)
		o->asked |= 1u << LSOF_LINKS;
	return 0;
}

static int file_option(struct lsof *o, char prefix, const char *value)
{
	if (!value) {
		o->path_kind = prefix == '-' ? 1 : 2;
		return 0;
	}
	for (; *value; value++) {
		if (*value == 'G')
			o->flags_hex = prefix == '+';
		else if (*value == 'g')
			o->flags_short = prefix == '+';
		else if (!strchr("cfn", *value))
			return fail("unknown file struct option", prefix, 'f',
				    value);
	}
	return 0;
}

static int field_option(struct lsof *o, const char *value)
{
	static const char known[] = "acCdDfFGgiKkLlMmnNopPrRsStTuzZ0";

	if (value && !strcmp(value, "?")) {
		printf("lsof:\tID    field description\n");
		printf("\t p    process ID (PID), f descriptor, n name, ...: "
		       "ringside-files(1)\n");
		return DONE;
	}
	for (const char *p = value; p && *p; p++)
		if (!strchr(known, *p))
			return fail("unknown field", '-', 'F', value);
	o->fields = true;
	o->tcp_queues = !value || strchr(value, 'T') || !strcmp(value, "0");
	o->nul = value && strchr(value, '0');
	o->field_list = value && strcmp(value, "0") != 0 ? value : NULL;
	/* What is not shown otherwise. */
	if (!o->field_list || strchr(o->field_list, 'G'))
		o->flags_hex = true;
	return 0;
}

static void version(void)
{
	struct utsname u;

	fprintf(stderr, "lsof version information:\n    revision: 4.95.0 "
			"(ringside)\n");
	if (!uname(&u))
		fprintf(stderr, "    system info: %s %s %s\n", u.sysname,
			u.release, u.machine);
}

/* Letters that are no more than said or not. */
static bool take_flag(struct lsof *o, char letter)
{
	switch (letter) {
	case 'a': o->and = true; return true;
	case 'b': o->avoid = true; return true;
	case 'H': o->human = true; return true;
	case 'J': o->json = true; return true;
	case 'j': o->json_lines = true; return true;
	case 'l': o->numeric_users = true; return true;
	case 'n': o->numeric_hosts = true; return true;
	case 'N': o->asked |= 1u << LSOF_NFS; return true;
	case 'P': o->numeric_ports = true; return true;
	case 'Q': o->quiet_search = true; return true;
	case 'R': o->ppid = true; return true;
	case 't': o->terse = true; return true;
	case 'U': o->asked |= 1u << LSOF_UNIX; return true;
	case 'V': o->verbose = true; return true;
	case 'X': o->skip_inet = true; return true;
	/* We fork for no call and warn of no mount. */
	case 'O':
	case 'w': return true;
	default: return false;
	}
}

static int comm_option(struct lsof *o, bool plus, const char *value)
{
	if (!plus)
		return process_option(o, TASK_SELECT_COMM, value);
	o->comm_width = atoi(value);
	if (o->comm_width && o->comm_width < strlen("COMMAND"))
		o->comm_width = strlen("COMMAND");
	return 0;
}

static int threads_option(struct lsof *o, char prefix, const char *value)
{
	if (value && !strcmp(value, "i")) {
		o->no_threads = true;
		return 0;
	}
	o->threads = true;
	o->asked |= 1u << LSOF_TASK;
	return value ? fail("-K must be followed by i", prefix, 'K', value) : 0;
}

static int size_option(struct lsof *o, char prefix, const char *value)
{
	if (!value) {
		o->size = true;
		return 0;
	}
	return lsof_states_parse(&o->states, value) < 0 ?
		       fail("unknown state", prefix, 's', value) :
		       0;
}

static int unsupported(const char *what)
{
	log_error("%s", what);
	return FAILED;
}

static int take(struct lsof *o, char prefix, char letter, const char *value)
{
	bool plus = prefix == '+';

	if (take_flag(o, letter))
		return 0;
	switch (letter) {
	case '?':
	case 'h': usage(stdout); return DONE;
	case 'v': version(); return DONE;
	case 'c': return comm_option(o, plus, value);
	case 'd':
		if (!plus)
			return fd_option(o, value);
		dir_option(o, value, false);
		return 0;
	case 'D':
		/* There is no cache of devices. */
		if (!plus)
			return unsupported("unsupported option: -D");
		dir_option(o, value, true);
		return 0;
	case 'e': return lsof_exempt_add(o, value, plus) < 0 ? FAILED : 0;
	case 'E':
		o->endpoints = true;
		o->endpoint_files |= plus;
		return 0;
	case 'f': return file_option(o, prefix, value);
	case 'F': return field_option(o, value);
	case 'g':
		o->pgid = true;
		return value ? process_option(o, TASK_SELECT_PGID, value) : 0;
	case 'i': return inet_option(o, value);
	case 'K': return threads_option(o, prefix, value);
	case 'L': return links_option(o, prefix, value);
	case 'm':
		if (!plus)
			return unsupported("-m not supported");
		/* A file of them would help a stat(2) that we never wait for.
		 */
		o->mounts |= !value;
		return 0;
	case 'M': o->portmap = plus; return 0;
	case 'o':
		if (value)
			o->offset_digits = atoi(value);
		else
			o->offset = true;
		return 0;
	case 'p': return process_option(o, TASK_SELECT_PID, value);
	case 'r': return repeat_option(o, prefix, value);
	case 's': return size_option(o, prefix, value);
	case 'S': return timeout_option(o, value);
	case 'T': return tcp_option(o, prefix, value);
	case 'u': return process_option(o, TASK_SELECT_UID, value);
	case 'x': return cross_option(o, value);
	case 'Z': return unsupported("-Z limited to SELinux");
	default: return 0;
	}
}

/* Of letters that take it: behind them, or the next word. */
static const char *value_of(char letter, const char *rest, char **argv, int *i)
{
	const char *next = argv[*i + 1];

	if (*rest)
		return rest;
	if (!next || ((*next == '-' || *next == '+') && letter != 'd'))
		return NULL;
	(*i)++;
	return next;
}

static bool takes_number_only(char letter)
{
	return letter == 'L' || letter == 'o' || letter == 'S';
}

static int one_word(struct lsof *o, char **argv, int *i)
{
	char prefix = argv[*i][0];

	for (const char *p = argv[*i] + 1; *p; p++) {
		char letter = *p;
		const char *value = NULL;
		bool must = strchr(with_value, letter);
		int r;

		if (!must && !strchr(with_maybe, letter) &&
		    !strchr(without, letter)) {
			log_error("illegal option character: %c", letter);
			return FAILED;
		}
		if (must || strchr(with_maybe, letter)) {
			int before = *i;

			value = value_of(letter, p + 1, argv, i);
			if (must && !value)
				return fail("a value is missing", prefix,
					    letter, "");
			/* "-oP" is two letters, "+L /" a letter and a name */
			if (value && takes_number_only(letter) &&
			    !isdigit((unsigned char)*value)) {
				*i = before;
				value = NULL;
			} else if (value) {
				p += strlen(p) - 1;
			}
		}
		r = take(o, prefix, letter, value);
		if (r)
			return r;
	}
	return 0;
}

int lsof_options(struct lsof *o, int argc, char **argv)
{
	int i, r = 0;

	*o = (struct lsof){ .comm_width = 9,
			    .offset_digits = 8,
			    .tcp_state = true,
			    .tasks.no_zombies = true,
			    .timeout_ms = 15000 };
	for (i = 1; i < argc && r == 0; i++) {
		if (!strcmp(argv[i], "--")) {
			i++;
			break;
		}
		if ((argv[i][0] != '-' && argv[i][0] != '+') || !argv[i][1])
			break;
		r = one_word(o, argv, &i);
	}
	if (r == 0)
		r = check(o);
	if (r == FAILED)
		usage(stderr);
	if (r == 0 && o->mounts) {
		lsof_print_mounts();
		r = DONE;
	}
	/* Letters as ringside has them: -F has them as numbers. */
	if ((o->json || o->json_lines) && !o->fields)
		o->flags_short = o->tcp_queues = true;
	/* Numbers as such. */
	if (o->json || o->json_lines) {
		o->human = false;
		o->offset_digits = 0;
	}
	if (r == 0)
		read_dirs(o);
	for (; r == 0 && i < argc; i++) {
		bool fs = o->path_kind == 2 ||
			  (o->path_kind == 0 && lsof_is_mount_point(argv[i]));

		path_option(o, argv[i], fs ? PATH_FS : PATH_FILE);
	}
	/* Nothing that was asked for is there. */
	if (r == 0 && o->errors && o->asked == 1u << LSOF_NAME &&
	    !o->files.n_paths && !o->tree.n)
		r = FAILED;
	return r;
}

void lsof_options_done(struct lsof *o)
{
	for (unsigned i = 0; i < o->n_inets; i++) {
		free(o->inets[i].addrs);
		free(o->inets[i].families);
		free(o->inets[i].ports);
	}
	free(o->inets);
	for (unsigned i = 0; i < o->n_exempt; i++)
		free(o->exempt[i].path);
	free(o->exempt);
	free(o->dirs);
	lsof_tree_done(&o->tree);
	task_select_done(&o->tasks);
	files_select_done(&o->files);
}
