/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What a decoder calls. A visitor turns the walk over one call's arguments
 * into text, JSON or anything else; it never sees the tracee. Every method
 * must be set.
 *
 * A walk is, for each argument, arg() and then one value; a value is one
 * call of a scalar method, or struct_begin() (member() value)* struct_end(),
 * or array_begin() value* array_end(). After a value there may be a note();
 * change() stands between the two values of something that was passed in
 * and came back different.
 */
#ifndef RINGSIDE_SYSCALL_VISITOR_H
#define RINGSIDE_SYSCALL_VISITOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "syscall/call.h"
#include "syscall/secontext.h"

enum number_base { BASE_SIGNED, BASE_UNSIGNED, BASE_HEX, BASE_OCTAL };

enum string_flag {
	STRING_MORE = 1 << 0, /* it goes on behind the bytes given: "abc"... */
	STRING_PATH = 1 << 1, /* names a file */
	STRING_CSTR = 1 << 2, /* ended by a NUL, which is not among the bytes */
	STRING_HEX = 1 << 3,  /* binary data, best shown as \x.. always */
	STRING_ABSTRACT = 1 << 4, /* an abstract AF_UNIX name: @"abc" */
};

enum array_style {
	ARRAY_COMMA,   /* [1, 2] */
	ARRAY_SPACED,  /* [1 2]: sets */
	ARRAY_NEGATED, /* ~[1 2]: all but these */
	ARRAY_FLAT,    /* 1, 2: no brackets of its own */
	ARRAY_INDEXED, /* [[ONE]=1, [TWO]=2]: member() before each value */
};

struct visitor {
	const struct visitor_ops *ops;
};

struct visitor_ops {
	/* The next value is argument `index`, described by `f`. */
	void (*arg)(struct visitor *v, const struct field *f, unsigned index);
	void (*struct_begin)(struct visitor *v, const char *name);
	void (*member)(struct visitor *v, const char *name);
	/*
	 * In place of member(): the value is what lies from byte `from` up to
	 * `end` of the structure, of which nobody knows what it is.
	 */
	void (*unknown)(struct visitor *v, size_t from, size_t end);
	void (*struct_end)(struct visitor *v);
	void (*array_begin)(struct visitor *v, enum array_style style);
	void (*array_end)(struct visitor *v);
	/* The rest of this structure or array is left out: "...". */
	void (*more)(struct visitor *v);

	/* BASE_SIGNED: value is an int64_t in disguise. */
	void (*number)(struct visitor *v, uint64_t value,
		       enum number_base base);
	/* An address, or a value behind it that was not to be had. */
	void (*pointer)(struct visitor *v, uint64_t addr,
			enum mem_status status);
	void (*constant)(struct visitor *v, const struct xlat_set *set,
			 uint64_t value);
	void (*flags)(struct visitor *v, const struct xlat_set *set,
		      uint64_t value);
	/*
	 * A number with a customary spelling: htons(80), S_IFREG|0644,
	 * makedev(0x8, 0x1), 8192*1024. Structured sinks keep the number.
	 */
	void (*spelled)(struct visitor *v, uint64_t value, const char *text);
	/*
	 * A word with a customary spelling: 127.0.0.1 shown as
	 * inet_addr("127.0.0.1"). Structured sinks keep the word.
	 */
	void (*word)(struct visitor *v, const char *plain, const char *text);
	void (*string)(struct visitor *v, const char *data, size_t len,
		       unsigned flags);
	/* `id` is NULL where nobody asked or nothing is known. */
	void (*fd)(struct visitor *v, int fd, const struct fd_ident *id);
	void (*pid)(struct visitor *v, pid_t pid);
	void (*signal)(struct visitor *v, int sig);
	/* A comment behind the value: 24 vars. Text has it between slashes. */
	void (*note)(struct visitor *v, const char *text);
	void (*change)(struct visitor *v);
	/* The SELinux context of what the value before names. */
	void (*secontext)(struct visitor *v, const struct secontext *c);

	/* The next value is the result. */
	void (*result)(struct visitor *v);
	/* There is none: call->error says why, or call->no_ret. */
	void (*failure)(struct visitor *v, const struct call *call);
	/* What follows it in parentheses: aux_begin() piece* aux_end(). */
	void (*aux_begin)(struct visitor *v);
	/* The next value is called so: "left", "in", "flags"; NULL: unnamed. */
	void (*aux)(struct visitor *v, const char *name);
	void (*aux_end)(struct visitor *v);
};

/* Does nothing: for a walk that is made for what it reads. */
extern const struct visitor_ops visitor_null_ops;

#endif
