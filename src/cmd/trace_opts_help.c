/* SPDX-License-Identifier: BSD-2-Clause */
/* The text of --help, made from the rows, and of --version. */
#include <string.h>

#include "basic/log.h"
#include "basic/strbuf.h"
#include "capture/engine.h"
#include "cmd/trace_opts.h"
#include "cmd/trace_opts_impl.h"
#include "stack/stacks.h"
#include "version.h"

enum {
	HELP_COLUMN = 27,
	HELP_WIDTH = 79,
};

const char *trace_opts_program(enum option_in in)
{
	if (strcmp(log_name(), "ringside"))
		return log_name();
	return in == IN_RECORD ? "ringside record" :
	       in == IN_REPLAY ? "ringside replay" :
				 "ringside trace";
}

static bool is_title(const struct option_row *r)
{
	return !r->letter && !r->name && !r->meta && r->help;
}

/* "-o, --output=FILE" */
static void put_names(struct strbuf *b, const struct option_row *r)
{
	if (r->letter)
		strbuf_printf(b, "-%c%s", r->letter, r->name ? ", " : "");
	else if (r->name)
		strbuf_puts(b, "    ");
	if (r->name)
		strbuf_printf(b, "--%s", r->name);
	if (!r->meta)
		return;
	if (!r->letter && !r->name)
		strbuf_puts(b, r->meta);
	else if (!r->name)
		strbuf_printf(b, " %s", r->meta);
	else
		strbuf_printf(b, r->arg == MAYBE_ARG ? "[=%s]" : "=%s",
			      r->meta);
}

/* Words of `text` in lines from HELP_COLUMN on; the cursor is at `at`. */
static void print_wrapped(FILE *f, const char *text, size_t at)
{
	bool first = true;

	if (at + 2 > HELP_COLUMN) {
		fputc('\n', f);
		at = 0;
	}
	fprintf(f, "%*s", (int)(HELP_COLUMN - at), "");
	at = HELP_COLUMN;
	while (*text) {
		size_t gap = first ? 0 : strspn(text, " ");
		size_t n = strcspn(text + gap, " ");

		if (at + gap + n > HELP_WIDTH) {
			fprintf(f, "\n%*s", HELP_COLUMN, "");
			at = HELP_COLUMN;
			text += gap;
			gap = 0;
		}
		fwrite(text, 1, gap + n, f);
		at += gap + n;
		text += gap + n;
		first = false;
	}
	fputc('\n', f);
}

void trace_opts_version(FILE *f)
{
	fprintf(f, "ringside %s\nengines:", RINGSIDE_VERSION);
	for (unsigned i = 0; engines[i]; i++)
		if (strcmp(engines[i]->name, "replay"))
			fprintf(f, " %s", engines[i]->name);
	fprintf(f, "\nstacks: %s", stacks_built() ? "libdw" : "no");
	fprintf(f, "\nABIs:");
	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		fprintf(f, " %s", abi_name(abi));
	fputc('\n', f);
}

static void print_usage(enum option_in in, const char *name, FILE *f)
{
	switch (in) {
	case IN_TRACE:
		fprintf(f,
			"Usage: %s [OPTION]... PROG [ARG]...\n"
			"       %s [OPTION]... -p PID[,PID...]\n"
			"Shows the system calls that processes make and the "
			"signals they get.\n",
			name, name);
		break;
	case IN_RECORD:
		fprintf(f,
			"Usage: %s [OPTION]... PROG [ARG]...\n"
			"       %s [OPTION]... -p PID[,PID...]\n"
			"       %s [OPTION]... -a\n"
			"Keeps the system calls that processes make and the "
			"signals they get in a file,\n"
			"for 'ringside replay'.\n",
			name, name, name);
		break;
	case IN_REPLAY:
		fprintf(f,
			"Usage: %s [OPTION]... [FILE]\n"
			"Shows what 'ringside record' kept in FILE (default "
			"%s), as\n"
			"'ringside trace' would have shown it.\n",
			name, TRACE_OPTS_FILE);
	}
}

static void print_row(const struct option_row *r, FILE *f)
{
	struct strbuf b = { 0 };

	strbuf_puts(&b, "  ");
	put_names(&b, r);
	fputs(strbuf_cstr(&b), f);
	print_wrapped(f, r->help, b.len);
	strbuf_done(&b);
}

void trace_opts_help(enum option_in in, FILE *f)
{
	const char *name = trace_opts_program(in), *title = NULL;

	print_usage(in, name, f);
	for (const struct option_row *r = trace_option_rows; !option_is_end(r);
	     r++) {
		if (is_title(r))
			title = r->help;
		if (is_title(r) || !r->help || !(r->in & in))
			continue;
		/* A group that this command has nothing of has no title. */
		if (title)
			fprintf(f, "\n%s:\n", title);
		title = NULL;
		print_row(r, f);
	}
	fprintf(f,
		"\nThe exit status is %s; 1 if %s itself\n"
		"fails, 3 if some of the trace was lost.\n",
		in == IN_REPLAY ? "0" : "that of PROG", name);
}
