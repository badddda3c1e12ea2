/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * JSON of the lab's numbers, printed as it is made. Strings are the lab's own
 * and need no escapes.
 */
#ifndef RINGSIDE_LAB_JSON_H
#define RINGSIDE_LAB_JSON_H

#include <stdbool.h>
#include <stdio.h>

struct lab_json {
	FILE *f;
	bool comma; /* something stands before on this level */
};

/* `name` is NULL in an array, and for what is outermost. */
void lab_json_object(struct lab_json *j, const char *name);
void lab_json_object_end(struct lab_json *j);
void lab_json_array(struct lab_json *j, const char *name);
void lab_json_array_end(struct lab_json *j);
void lab_json_string(struct lab_json *j, const char *name, const char *s);
void lab_json_uint(struct lab_json *j, const char *name, unsigned long v);
void lab_json_double(struct lab_json *j, const char *name, double v);
void lab_json_bool(struct lab_json *j, const char *name, bool v);
void lab_json_null(struct lab_json *j, const char *name);
/* After the end of what is outermost. */
void lab_json_end(struct lab_json *j);

#endif
