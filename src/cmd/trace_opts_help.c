/* SPDX-License-Identifier: BSD-2-Clause */
/* The text of --help, made from the rows, and of --version. */
#include <string.h>

#include "basic/log.h"
#include "basic/strbuf.h"
#include "cmd/trace_opts.h"
#include "cmd/trace_opts_impl.h"
#include "version.h"

enum {
	HELP_COLUMN = 27,
	HELP_WIDTH = 79,
};

const char *trace_opts_program(void)
{
	return strcmp(log_name(), "ringside") ? log_name() : "ringside trace";
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
	fprintf(f, "ringside %s\nengines: ptrace\nABIs:", RINGSIDE_VERSION);
	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		fprintf(f, " %s", abi_name(abi));
	fputc('\n', f);
}

void trace_opts_help(FILE *f)
{
	const char *name = trace_opts_program();

	fprintf(f,
		"Usage: %s [OPTION]... PROG [ARG]...\n"
		"       %s [OPTION]... -p PID[,PID...]\n"
		"Shows the system calls that processes make and the signals "
		"they get.\n",
		name, name);
	for (const struct option_row *r = trace_option_rows; !option_is_end(r);
	     r++) {
		struct strbuf b = { 0 };

		if (is_title(r)) {
			fprintf(f, "\n%s:\n", r->help);
			continue;
		}
		if (!r->help)
			continue;
		strbuf_puts(&b, "  ");
		put_names(&b, r);
		fputs(strbuf_cstr(&b), f);
		print_wrapped(f, r->help, b.len);
		strbuf_done(&b);
	}
	fprintf(f, "\nThe exit status is that of PROG; 1 if %s itself fails.\n",
		name);
}
