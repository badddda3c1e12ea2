/* SPDX-License-Identifier: BSD-2-Clause */
/* ringside limits --audit: settings, judged. */
#include "cmd/limits_audit.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/procfs.h"
#include "basic/strbuf.h"
#include "basic/xmalloc.h"
#include "snapshot/audit.h"
#include "snapshot/task.h"

#define A ((const struct audit_finding *)row)

static void get_where(const void *row, struct value *v)
{
	value_string(v, A->where);
}

static void get_line(const void *row, struct value *v)
{
	if (A->line)
		value_uint(v, A->line);
}

static void get_file(const void *row, struct value *v)
{
	value_string(v, A->file);
}

static void get_setting(const void *row, struct value *v)
{
	value_string(v, A->name);
}

static void get_value(const void *row, struct value *v)
{
	value_string(v, A->value);
}

static void get_default(const void *row, struct value *v)
{
	value_word(v, A->usual);
}

static void get_verdict(const void *row, struct value *v)
{
	value_word(v, audit_verdict_word(A->verdict));
}

static void get_reason(const void *row, struct value *v)
{
	value_word(v, A->reason);
}

static void get_source(const void *row, struct value *v)
{
	value_word(v, A->source);
}

static const struct column columns[] = {
	{ "where", "FILE:LINE, or the running kernel", VALUE_STRING,
	  COLUMN_DEFAULT, .get = get_where },
	{ "setting", "its name", VALUE_STRING, COLUMN_DEFAULT,
	  .get = get_setting },
	{ "value", "as it is set", VALUE_STRING, COLUMN_DEFAULT,
	  .get = get_value },
	{ "default", "of today's kernel, where it is no matter of the machine",
	  VALUE_WORD, 0, .get = get_default },
	{ "verdict", "what is wrong, in a word", VALUE_WORD, COLUMN_DEFAULT,
	  .get = get_verdict },
	{ "reason", "why", VALUE_WORD, COLUMN_DEFAULT, .get = get_reason },
	{ "source", "where the kernel's documentation says so", VALUE_WORD,
	  COLUMN_DEFAULT, .get = get_source },
	{ "file", "the file", VALUE_STRING, 0, .get = get_file },
	{ "line", "the line", VALUE_UINT, 0, .get = get_line },
};

const struct column_set audit_columns = COLUMN_SET("judged setting", columns,
						   struct audit_finding);

static int audit_file(struct audit *a, const char *name)
{
	_cleanup_free_ char *text = NULL;
	ssize_t n = text_read_all_at(AT_FDCWD, name, &text);

	if (n < 0)
		return log_error_errno((int)n, "cannot read %s", name);
	audit_text(a, name, text, n);
	return 0;
}

int limits_audit(struct view *view, bool all, char **files, size_t n)
{
	struct audit a = { 0 };
	int r = 0, e;

	for (size_t i = 0; i < n; i++) {
		e = audit_file(&a, files[i]);
		if (e < 0)
			r = e;
	}
	if (!n)
		audit_running(&a);
	audit_sort_out(&a, all || n);
	e = view_print_array(view, a.findings, a.n, stdout);
	e = e < 0 || r < 0 ? 1 : a.wrong ? 3 : 0;
	audit_done(&a);
	return e;
}
