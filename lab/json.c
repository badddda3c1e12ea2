/* SPDX-License-Identifier: BSD-2-Clause */
/* JSON of the lab's numbers. */
#include "json.h"

static void begin(struct lab_json *j, const char *name)
{
	if (j->comma)
		fputs(", ", j->f);
	if (name)
		fprintf(j->f, "\"%s\": ", name);
	j->comma = true;
}

void lab_json_object(struct lab_json *j, const char *name)
{
	begin(j, name);
	putc('{', j->f);
	j->comma = false;
}

void lab_json_object_end(struct lab_json *j)
{
	putc('}', j->f);
	j->comma = true;
}

void lab_json_array(struct lab_json *j, const char *name)
{
	begin(j, name);
	putc('[', j->f);
	j->comma = false;
}

void lab_json_array_end(struct lab_json *j)
{
	putc(']', j->f);
	j->comma = true;
}

void lab_json_string(struct lab_json *j, const char *name, const char *s)
{
	begin(j, name);
	fprintf(j->f, "\"%s\"", s);
}

void lab_json_uint(struct lab_json *j, const char *name, unsigned long v)
{
	begin(j, name);
	fprintf(j->f, "%lu", v);
}

void lab_json_double(struct lab_json *j, const char *name, double v)
{
	begin(j, name);
	fprintf(j->f, "%.3f", v);
}

void lab_json_bool(struct lab_json *j, const char *name, bool v)
{
	begin(j, name);
	fputs(v ? "true" : "false", j->f);
}

void lab_json_null(struct lab_json *j, const char *name)
{
	begin(j, name);
	fputs("null", j->f);
}

void lab_json_end(struct lab_json *j)
{
	putc('\n', j->f);
	j->comma = false;
}
