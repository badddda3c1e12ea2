/* SPDX-License-Identifier: BSD-2-Clause */
/* ringside syscalls: the description table as a table, or as JSON. */
#include <errno.h>
#include <getopt.h>
#include <limits.h>
#include <stdlib.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/xmalloc.h"
#include "cmd/cmd.h"
#include "cmd/coverage.h"
#include "cmd/describe.h"
#include "syscall/filter.h"

/* Which rows were asked for. */
struct selection {
	const char *name;
	uint32_t classes;
	long nr; /* -1: any */
	int abi; /* -1: any */
};

static void usage(FILE *f)
{
	fprintf(f,
		"Usage: ringside syscalls [NAME|NUMBER|%%CLASS] [OPTION]...\n"
		"\n"
		"Lists system calls: their numbers, names, arguments.\n"
		"\n"
		"  --abi=ABI   only those of x86_64, i386 or x32; a NUMBER is\n"
		"              one of this ABI (x86_64 if none is given)\n"
		"  --json      an array of objects\n"
		"  --coverage  how much of each call and ioctl is decoded, in "
		"Markdown\n"
		"  -h, --help  this text\n"
		"\n"
		"Classes:\n");
	for (const struct class_name *c = class_names; c->name; c++)
		fprintf(f, "  %%%-18s %s\n", c->name, c->help);
}

static int parse_abi(const char *s)
{
	static const char *const names[] = { "x86_64", "i386", "x32" };
	const char *near;

	for (int abi = 0; abi < ABI_COUNT; abi++)
		if (!strcmp(s, abi_name(abi)))
			return abi;
	near = nearest_word(s, names, ARRAY_SIZE(names));
	log_error("no ABI '%s'; there are x86_64, i386 and x32%s%s%s", s,
		  near ? " (did you mean '" : "", near ? near : "",
		  near ? "'?)" : "");
	return -EINVAL;
}

static int unknown(const char *what, const char *word, const char *const *names,
		   size_t n)
{
	const char *near = nearest_word(word, names, n);

	if (near)
		log_error("no %s '%s'; did you mean '%s'?", what, word, near);
	else
		log_error("no %s '%s'", what, word);
	return -ENOENT;
}

static int parse_class(const char *word, uint32_t *ret_bits)
{
	const char *names[64];
	size_t n = 0;

	for (const struct class_name *c = class_names; c->name; c++) {
		if (!strcmp(word, c->name)) {
			*ret_bits = c->bit;
			return 0;
		}
		if (n < ARRAY_SIZE(names))
			names[n++] = c->name;
	}
	return unknown("class", word, names, n);
}

static int parse_word(const char *word, struct selection *sel)
{
	unsigned long long v;
	char *end;

	if (word[0] == '%')
		return parse_class(word + 1, &sel->classes);
	if (word[0] < '0' || word[0] > '9') {
		sel->name = word;
		return 0;
	}
	errno = 0;
	v = strtoull(word, &end, 0);
	if (*end || errno || v > INT_MAX) {
		log_error("'%s' is no number of a system call", word);
		return -ENOENT;
	}
	/* Only x32 has numbers with this bit. */
	if ((v & X32_SYSCALL_BIT) && sel->abi < 0)
		sel->abi = ABI_X32;
	if (sel->abi < 0)
		sel->abi = ABI_X86_64;
	sel->nr = sel->abi == ABI_X32 ?
			  v & ~(unsigned long long)X32_SYSCALL_BIT :
			  v;
	return 0;
}

static bool selected(const struct row_numbers *r, const struct selection *sel)
{
	if (sel->abi >= 0 && r->nr[sel->abi] < 0)
		return false;
	/* A row may have several numbers (x32), so ask the map. */
	if (sel->nr >= 0)
		return sysent_by_nr(sel->abi, sel->nr) == r->s;
	if (sel->name)
		return !strcmp(r->s->name, sel->name);
	return !sel->classes || (r->s->classes & sel->classes);
}

static size_t select_rows(struct row_numbers *rows, size_t n,
			  const struct selection *sel)
{
	size_t kept = 0;

	for (size_t i = 0; i < n; i++)
		if (selected(&rows[i], sel))
			rows[kept++] = rows[i];
	return kept;
}

static int none_found(const struct selection *sel)
{
	_cleanup_free_ struct row_numbers *rows = NULL;
	_cleanup_free_ const char **names = NULL;
	size_t n;

	if (sel->nr >= 0) {
		log_error("%s has no system call %ld", abi_name(sel->abi),
			  sel->nr);
		return 1;
	}
	if (!sel->name) {
		log_error("no system call is in this class and ABI");
		return 1;
	}
	n = rows_collect(&rows);
	names = xreallocarray(NULL, n, sizeof(*names));
	for (size_t i = 0; i < n; i++)
		names[i] = rows[i].s->name;
	unknown("system call", sel->name, names, n);
	return 1;
}

static void print_json(const struct row_numbers *rows, size_t n)
{
	struct strbuf b = { 0 };
	struct json_writer j;

	json_init(&j, &b);
	json_array_begin(&j);
	for (size_t i = 0; i < n; i++) {
		/* One on a line, for grep. */
		strbuf_puts(&b, i ? ",\n" : "\n");
		j.comma = false;
		describe_json(&j, &rows[i]);
	}
	strbuf_putc(&b, '\n');
	json_array_end(&j);
	json_line(&j);
	fwrite(b.data, 1, b.len, stdout);
	strbuf_done(&b);
}

static void put_number(struct strbuf *b, int nr)
{
	if (nr < 0)
		strbuf_printf(b, "%6s ", "-");
	else
		strbuf_printf(b, "%6d ", nr);
}

static void print_table(const struct row_numbers *rows, size_t n,
			const struct selection *sel)
{
	struct strbuf b = { 0 }, classes = { 0 };
	int wname = 4, wclasses = 7, len;

	for (size_t i = 0; i < n; i++) {
		len = strlen(rows[i].s->name);
		wname = len > wname ? len : wname;
		classes.len = 0;
		describe_classes(&classes, rows[i].s);
		len = classes.len;
		wclasses = len > wclasses ? len : wclasses;
	}
	strbuf_printf(&b, "%6s %6s %6s %-*s %-17s %-*s %s\n", "x86_64", "i386",
		      "x32", wname, "NAME", "CATEGORY", wclasses, "CLASSES",
		      "ARGUMENTS");
	for (size_t i = 0; i < n; i++) {
		for (int abi = 0; abi < ABI_COUNT; abi++)
			put_number(&b, rows[i].nr[abi]);
		classes.len = 0;
		describe_classes(&classes, rows[i].s);
		strbuf_printf(&b, "%-*s %-17s %-*s ", wname, rows[i].s->name,
			      describe_category(rows[i].s), wclasses,
			      strbuf_cstr(&classes));
		describe_args(&b, rows[i].s);
		while (b.len && b.data[b.len - 1] == ' ')
			b.len--;
		strbuf_putc(&b, '\n');
	}
	if (sel->abi == ABI_X32 || n == 1)
		strbuf_puts(&b,
			    "\nAn x32 program adds 0x40000000 to the number."
			    " From 512 on are calls whose\nstructures x32"
			    " has otherwise than x86-64.\n");
	fwrite(b.data, 1, b.len, stdout);
	strbuf_done(&b);
	strbuf_done(&classes);
}

static int print_coverage(void)
{
	struct strbuf b = { 0 };

	coverage_print(&b);
	fwrite(b.data, 1, b.len, stdout);
	strbuf_done(&b);
	return 0;
}

static int syscalls_run(int argc, char **argv)
{
	static const struct option options[] = {
		{ "abi", required_argument, NULL, 'a' },
		{ "coverage", no_argument, NULL, 'c' },
		{ "help", no_argument, NULL, 'h' },
		{ "json", no_argument, NULL, 'j' },
		{ NULL, 0, NULL, 0 },
	};
	struct selection sel = { .nr = -1, .abi = -1 };
	_cleanup_free_ struct row_numbers *rows = NULL;
	bool json = false;
	size_t n;
	int c;

	optind = 0;
	while ((c = getopt_long(argc, argv, "h", options, NULL)) != -1) {
		switch (c) {
		case 'a':
			sel.abi = parse_abi(optarg);
			if (sel.abi < 0)
				return 2;
			break;
		case 'c': return print_coverage();
		case 'h': usage(stdout); return 0;
		case 'j': json = true; break;
		default: return 2;
		}
	}
	if (argc - optind > 1) {
		log_error("one name, number or class at a time; '%s' is one "
			  "too many",
			  argv[optind + 1]);
		return 2;
	}
	if (optind < argc && parse_word(argv[optind], &sel) < 0)
		return 1;

	n = rows_collect(&rows);
	n = select_rows(rows, n, &sel);
	if (!n)
		return none_found(&sel);
	if (json)
		print_json(rows, n);
	else
		print_table(rows, n, &sel);
	return 0;
}

const struct cmd cmd_syscalls = {
	.name = "syscalls",
	.summary = "list system calls: numbers, arguments, classes",
	.run = syscalls_run,
};
