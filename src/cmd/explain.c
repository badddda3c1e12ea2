/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * ringside explain: what a system call, an error, a signal or a socket state
 * is. The prose is data: syscall/explain/.
 */
#include "syscall/explain/explain.h"

#include <ctype.h>
#include <getopt.h>
#include <limits.h>
#include <stdlib.h>
#include <strings.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/xmalloc.h"
#include "snapshot/blocked_call.h"
#include "cmd/cmd.h"
#include "cmd/describe.h"
#include "syscall/filter.h"
#include "syscall/resolve.h"
#include "syscall/xlat/errno.h"
#include "syscall/xlat/signal.h"

enum { WIDTH = 78, SIGNAL_MAX = 64, CALLS_SHOWN = 14 };

/* Other names of the same numbers. */
static const struct {
	const char *alias, *name;
} aliases[] = {
	{ "EWOULDBLOCK", "EAGAIN" }, { "ENOTSUP", "EOPNOTSUPP" },
	{ "EDEADLOCK", "EDEADLK" },  { "SIGIOT", "SIGABRT" },
	{ "SIGPOLL", "SIGIO" },	     { "SIGCLD", "SIGCHLD" },
	{ "SIGUNUSED", "SIGSYS" },   { "SIGRTMIN", "SIGRT_2" },
};

/* Words broken at spaces, each line after `indent` blanks. */
static void put_wrapped(struct strbuf *b, size_t indent, size_t column,
			const char *text)
{
	while (*text) {
		size_t len = strcspn(text, " ");

		if (column > indent && column + 1 + len > WIDTH) {
			strbuf_printf(b, "\n%*s", (int)indent, "");
			column = indent;
		} else if (column > indent) {
			strbuf_putc(b, ' ');
			column++;
		}
		strbuf_put(b, text, len);
		column += len;
		text += len;
		text += strspn(text, " ");
	}
	strbuf_putc(b, '\n');
}

static void put_paragraph(struct strbuf *b, const char *text)
{
	strbuf_puts(b, "  ");
	put_wrapped(b, 2, 2, text);
}

static void put_errors(struct strbuf *b, const struct explain_error *errors,
		       size_t n)
{
	const char *name;
	size_t column;

	for (size_t i = 0; i < n && errors[i].text; i++) {
		name = errno_name(errors[i].err);
		column = b->len;
		strbuf_printf(b, "    %-15s ", name ? name : "?");
		column = b->len - column;
		put_wrapped(b, 20, column, errors[i].text);
	}
}

/* system calls */

static bool two_registers(const struct field *f)
{
	return f->kind == ARG_LOFF || f->kind == ARG_U64 ||
	       f->kind == ARG_HEX64 || f->kind == ARG_FLAGS64 ||
	       f->kind == ARG_LOFF_HILO;
}

static void put_arguments(struct strbuf *b, const struct sysent *s, bool has_64,
			  bool has_32)
{
	static const char *const regs64[] = { "rdi", "rsi", "rdx",
					      "r10", "r8",  "r9" };
	static const char *const regs32[] = { "ebx", "ecx", "edx",
					      "esi", "edi", "ebp" };
	unsigned r64 = 0, r32 = 0;
	char what[64], pair[16];

	strbuf_printf(b, "\n  %-16s %-24s%s%s\n", "ARGUMENT", "IS",
		      has_64 ? " x86_64, x32" : "", has_32 ? "  i386" : "");
	for (unsigned i = 0; i < sysent_nargs(s); i++) {
		const struct field *f = &s->args[i];

		if (f->flags & FIELD_PSEUDO)
			continue;
		if (f->reg)
			r64 = r32 = f->reg - 1;
		snprintf(what, sizeof(what), "%s%s%s",
			 f->dir == DIR_OUT   ? "out " :
			 f->dir == DIR_INOUT ? "in and out " :
					       "",
			 kind_word(f),
			 field_is_optional(f) ? ", optional" : "");
		strbuf_printf(b, "  %-16s %-24s", f->name, what);
		if (has_64)
			strbuf_printf(b, " %-11s", r64 < 6 ? regs64[r64] : "?");
		r64++;
		snprintf(pair, sizeof(pair), "%s", r32 < 6 ? regs32[r32] : "?");
		if (two_registers(f)) {
			if (r32 + 1 < 6)
				snprintf(pair, sizeof(pair), "%s, %s",
					 regs32[r32], regs32[r32 + 1]);
			r32++;
		}
		r32++;
		if (has_32)
			strbuf_printf(b, "  %s", pair);
		while (b->data[b->len - 1] == ' ')
			b->len--;
		strbuf_putc(b, '\n');
	}
}

static void put_variants(struct strbuf *b, const struct sysent *s)
{
	const struct variant_set *v = variants_of(s);
	const struct field *key = v ? &s->args[v->arg] : NULL;
	struct strbuf names = { 0 };

	if (!v || key->kind != ARG_ENUM || !key->xlat)
		return;
	strbuf_printf(&names, "What follows depends on %s:", key->name);
	for (unsigned i = 0; i < v->n; i++) {
		const char *name = xlat_name(key->xlat, v->items[i].key);

		if (name)
			strbuf_printf(&names, " %s", name);
	}
	strbuf_putc(b, '\n');
	put_paragraph(b, strbuf_cstr(&names));
	strbuf_done(&names);
}

static void put_numbers(struct strbuf *b, const int nr[ABI_COUNT])
{
	strbuf_puts(b, "\n  number     ");
	for (int abi = 0; abi < ABI_COUNT; abi++) {
		if (nr[abi] < 0)
			strbuf_printf(b, "%s: none  ", abi_name(abi));
		else
			strbuf_printf(b, "%s: %d  ", abi_name(abi), nr[abi]);
	}
	if (nr[ABI_X32] >= 0)
		strbuf_printf(b, "(%#x with the bit)",
			      nr[ABI_X32] | X32_SYSCALL_BIT);
	while (b->data[b->len - 1] == ' ')
		b->len--;
	strbuf_putc(b, '\n');
}

static void put_facts(struct strbuf *b, const struct sysent *s)
{
	struct strbuf classes = { 0 };
	const char *page;
	char buf[64];

	strbuf_printf(b, "  category   %s\n", describe_category(s));
	describe_classes(&classes, s);
	if (classes.len)
		strbuf_printf(b, "  classes    %s\n", strbuf_cstr(&classes));
	strbuf_done(&classes);
	page = explain_page(s->name, buf, sizeof(buf));
	strbuf_printf(b, "  manual     %s\n",
		      page ? page : "none in section 2 yet");
	if (s->classes & SC_NO_RETURN)
		strbuf_puts(b, "  result     none: it does not return\n");
	else if (s->classes & SC_NEVER_FAILS)
		strbuf_printf(b, "  result     %s; it cannot fail\n",
			      ret_word(s->ret));
	else
		strbuf_printf(b,
			      "  result     %s, or the error's number, "
			      "negative\n",
			      ret_word(s->ret));
}

static void put_call(struct strbuf *b, const struct sysent *s,
		     const int nr[ABI_COUNT])
{
	const struct explain_call *e = explain_call(s->name);
	struct explain_error errors[EXPLAIN_ERRORS] = { 0 };
	bool has_64 = nr[ABI_X86_64] >= 0 || nr[ABI_X32] >= 0;
	bool has_32 = nr[ABI_I386] >= 0;

	strbuf_printf(b, "%s - %s\n\n  %s(", s->name,
		      e ? e->summary : "a system call", s->name);
	describe_args(b, s);
	strbuf_puts(b, ")\n");
	put_numbers(b, nr);
	put_facts(b, s);
	if (sysent_nargs(s))
		put_arguments(b, s, has_64, has_32);
	put_variants(b, s);
	strbuf_putc(b, '\n');
	if (has_64)
		put_paragraph(b, "On x86-64 the number is in rax, and so is "
				 "the result; rcx and r11 are lost, the "
				 "instruction itself overwrites them.");
	if (has_32)
		put_paragraph(b, "On i386 (int 0x80) the number and the "
				 "result are in eax; all else is kept.");
	if (s->classes & SC_NEVER_FAILS)
		return;
	if (e && e->errors) {
		strbuf_puts(b, "\n  Usual errors\n");
		put_errors(b, e->errors, EXPLAIN_ERRORS);
		return;
	}
	if (explain_by_kind(s, errors)) {
		strbuf_puts(b, "\n  Errors that its arguments may lead to\n");
		put_errors(b, errors, EXPLAIN_ERRORS);
	}
}

static bool explain_syscall(struct strbuf *b, const char *word)
{
	_cleanup_free_ struct row_numbers *rows = NULL;
	const struct sysent *s = NULL;
	int nr[ABI_COUNT] = { -1, -1, -1 };
	size_t n = rows_collect(&rows);

	/* i386 has rows of its own for some names: their numbers count too. */
	for (size_t i = 0; i < n; i++) {
		if (strcmp(rows[i].s->name, word) != 0)
			continue;
		if (!s)
			s = rows[i].s;
		for (int abi = 0; abi < ABI_COUNT; abi++)
			if (nr[abi] < 0)
				nr[abi] = rows[i].nr[abi];
	}
	if (s)
		put_call(b, s, nr);
	return s;
}

/* errors */

/* Calls in whose lists the error stands. */
static void put_calls_with(struct strbuf *b, int err)
{
	_cleanup_free_ struct row_numbers *rows = NULL;
	size_t n = rows_collect(&rows), shown = 0;
	struct strbuf names = { 0 };

	for (size_t i = 0; i < n && shown < CALLS_SHOWN; i++) {
		const struct explain_call *e = explain_call(rows[i].s->name);

		if (rows[i].nr[ABI_X86_64] < 0)
			continue;
		for (size_t k = 0; e && e->errors && e->errors[k].text; k++) {
			if (e->errors[k].err != err)
				continue;
			strbuf_printf(&names, " %s", e->name);
			shown++;
			break;
		}
	}
	if (names.len) {
		strbuf_puts(b, "\n  Usual of: ");
		put_wrapped(b, 12, 12, strbuf_cstr(&names) + 1);
	}
	strbuf_done(&names);
}

static bool explain_error(struct strbuf *b, int err)
{
	const char *name = errno_name(err), *text = explain_errno(err);

	if (!name)
		return false;
	strbuf_printf(b, "%s (%d)", name, err);
	if (errno_text(err))
		strbuf_printf(b, " - %s", errno_text(err));
	strbuf_puts(b, "\n\n");
	if (text)
		put_paragraph(b, text);
	put_calls_with(b, err);
	return true;
}

/* signals */

static bool explain_sig(struct strbuf *b, int sig)
{
	const struct explain_signal *e = explain_signal(sig);
	char buf[SIGNAL_NAME_SIZE];

	if (!e)
		return false;
	strbuf_printf(b, "%s (%d) - by default it %s\n\n",
		      signal_name(sig, buf), sig, e->action);
	put_paragraph(b, e->text);
	return true;
}

/* "SIGINT", "INT", "int" */
static int signal_by_name(const char *word)
{
	char name[160], buf[SIGNAL_NAME_SIZE];

	snprintf(name, sizeof(name), "%s%s",
		 strncasecmp(word, "SIG", 3) ? "SIG" : "", word);
	for (size_t i = 0; i < ARRAY_SIZE(aliases); i++)
		if (!strcasecmp(name, aliases[i].alias))
			snprintf(name, sizeof(name), "%s", aliases[i].name);
	for (int sig = 1; sig <= SIGNAL_MAX; sig++)
		if (!strcasecmp(signal_name(sig, buf), name))
			return sig;
	return 0;
}

static int errno_by_name(const char *word)
{
	uint64_t value;

	for (size_t i = 0; i < ARRAY_SIZE(aliases); i++)
		if (!strcasecmp(word, aliases[i].alias))
			word = aliases[i].name;
	return xlat_value_of_any_case(&xlat_errno, word, &value) < 0 ?
		       0 :
		       (int)value;
}

/* socket states */

static bool same_state(const char *a, const char *b)
{
	for (; *a && *b; a++, b++) {
		char x = *a == '-' ? '_' : toupper((unsigned char)*a);
		char y = *b == '-' ? '_' : toupper((unsigned char)*b);

		if (x != y)
			return false;
	}
	return !*a && !*b;
}

static bool explain_state(struct strbuf *b, const char *word)
{
	for (size_t i = 0; i < explain_nstates; i++) {
		const struct explain_state *s = &explain_states[i];

		if (!same_state(word, s->name) &&
		    !(s->also && same_state(word, s->also)))
			continue;
		strbuf_printf(b, "%s - a state of sockets", s->name);
		if (s->number >= 0)
			strbuf_printf(b, " (%02X in /proc/net/tcp)",
				      (unsigned)s->number);
		strbuf_puts(b, "\n\n");
		put_paragraph(b, s->text);
		return true;
	}
	return false;
}

/* words */

static const char *nearest(const char *word)
{
	_cleanup_free_ struct row_numbers *rows = NULL;
	_cleanup_free_ const char **names = NULL;
	size_t n = rows_collect(&rows), k = 0;

	const struct xlat_set *errors = TABLE(&xlat_errno);
	const struct xlat_set *signals = TABLE(&xlat_signal);

	names = xreallocarray(NULL,
			      n + errors->n + signals->n + explain_nstates,
			      sizeof(*names));
	for (size_t i = 0; i < n; i++)
		names[k++] = rows[i].s->name;
	k += xlat_names(errors, names + k, errors->n);
	k += xlat_names(signals, names + k, signals->n);
	for (size_t i = 0; i < explain_nstates; i++)
		names[k++] = explain_states[i].name;
	return nearest_word(word, names, k);
}

static bool explain_number(struct strbuf *b, const char *word)
{
	const struct sysent *s;
	unsigned long v;
	bool found;
	char *end;

	if (!isdigit((unsigned char)word[0]))
		return false;
	v = strtoul(word, &end, 0);
	if (*end || v > INT_MAX)
		return false;
	/* A number alone may be any of three things. */
	found = explain_error(b, v);
	if (v <= SIGNAL_MAX && explain_signal(v)) {
		if (found)
			strbuf_putc(b, '\n');
		explain_sig(b, v);
		found = true;
	}
	s = sysent_by_nr(ABI_X86_64, v);
	if (s)
		strbuf_printf(b,
			      "%sSystem call %lu of x86_64 is %s: "
			      "'ringside explain %s'.\n",
			      found ? "\n" : "", v, s->name, s->name);
	return found || s;
}

static bool explain_word(struct strbuf *b, const char *word)
{
	bool upper = isupper((unsigned char)word[0]);
	int v;

	if (explain_number(b, word))
		return true;
	/* listen is a call, LISTEN a state. */
	if (upper && explain_state(b, word))
		return true;
	if (explain_syscall(b, word))
		return true;
	v = errno_by_name(word);
	if (v)
		return explain_error(b, v);
	v = signal_by_name(word);
	if (v)
		return explain_sig(b, v);
	return explain_state(b, word);
}

/* A line of /proc/PID/syscall, as one word or as many. */
static bool explain_line(struct strbuf *b, int n, char **words)
{
	struct strbuf line = { 0 };
	bool r;

	for (int i = 0; i < n; i++) {
		strbuf_puts(&line, words[i]);
		strbuf_putc(&line, ' ');
	}
	r = blocked_call_explain(b, strbuf_cstr(&line));
	strbuf_done(&line);
	return r;
}

static int explain_run(int argc, char **argv)
{
	static const struct option options[] = {
		{ "help", no_argument, NULL, 'h' },
		{ NULL, 0, NULL, 0 },
	};
	/* "-1 0x7ffd... 0x55...", of a thread blocked outside of calls */
	bool minus_one = argc > 1 && !strncmp(argv[1], "-1", 2);
	struct strbuf b = { 0 };
	const char *near;
	char word[128];
	int c, r = 0;

	optind = 0;
	while (!minus_one &&
	       (c = getopt_long(argc, argv, "h", options, NULL)) != -1) {
		if (c != 'h')
			return 2;
		printf("Usage: ringside explain WORD...\n"
		       "       ringside explain \"$(cat /proc/PID/syscall)\""
		       "\n\n"
		       "Says what a system call, an error (ENOENT or 2), a "
		       "signal (SIGPIPE or 13)\nor a socket state "
		       "(CLOSE_WAIT) is, or in which call a thread is "
		       "blocked.\n");
		return 0;
	}
	if (optind == argc) {
		log_error("what is to be explained? A system call, an error, "
			  "a signal or a socket state");
		return 2;
	}
	if (minus_one)
		optind = 1;
	if (explain_line(&b, argc - optind, argv + optind))
		optind = argc;
	for (int i = optind; i < argc; i++) {
		/* As people write it: read(2), read() */
		snprintf(word, sizeof(word), "%.*s", (int)strcspn(argv[i], "("),
			 argv[i]);
		if (b.len)
			strbuf_putc(&b, '\n');
		if (explain_word(&b, word))
			continue;
		near = nearest(word);
		if (near)
			log_error("nothing is called '%s'; did you mean '%s'?",
				  argv[i], near);
		else
			log_error("nothing is called '%s'", argv[i]);
		r = 1;
	}
	if (b.len)
		fwrite(b.data, 1, b.len, stdout);
	strbuf_done(&b);
	return r;
}

const struct cmd cmd_explain = {
	.name = "explain",
	.summary = "what a system call, error, signal or socket state is",
	.run = explain_run,
};
