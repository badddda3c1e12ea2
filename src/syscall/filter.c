/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The expressions that make sets: strace(1), "-e trace=". A leading ! turns
 * the whole list around; before a later word it takes that word out again.
 */
#include "syscall/filter.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "basic/cleanup.h"
#include "basic/regex_limit.h"
#include "basic/xmalloc.h"
#include "syscall/indirect.h"
#include "syscall/xlat/errno.h"
#include "syscall/xlat/signal.h"

enum { ALL_ABIS = (1 << ABI_COUNT) - 1 };

void syscall_set_all(struct syscall_set *s)
{
	memset(s->bits, 0xff, sizeof(s->bits));
	s->unknown = true;
}

void syscall_set_none(struct syscall_set *s)
{
	*s = (struct syscall_set){ 0 };
}

bool syscall_set_wants(const struct syscall_set *s, enum abi abi, uint32_t nr)
{
	const struct sysent *row = sysent_by_nr(abi, nr);
	bool in = syscall_set_has(s, abi, nr);
	struct indirect inner;

	if (!row || !(row->classes & SC_INDIRECT))
		return in;
	for (unsigned i = 0; !in && indirect_next(row, i, &inner); i++) {
		int inner_nr = indirect_nr(abi, inner.row);

		in = inner_nr >= 0 && syscall_set_has(s, abi, inner_nr);
	}
	return in;
}

static void syscall_set_invert(struct syscall_set *s)
{
	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		for (unsigned i = 0; i < SYSCALL_SET_MAX / 64; i++)
			s->bits[abi][i] = ~s->bits[abi][i];
	s->unknown = !s->unknown;
}

/* One word of an expression at work. */
struct word {
	struct syscall_set *set;
	bool remove;   /* it was written as !word */
	unsigned abis; /* bits: which ABIs it speaks of */
	const char *text;
	char **ret_error;
};

static void put(const struct word *w, enum abi abi, uint64_t nr)
{
	uint64_t bit = UINT64_C(1) << (nr % 64);

	if (nr >= SYSCALL_SET_MAX)
		return;
	if (w->remove)
		w->set->bits[abi][nr / 64] &= ~bit;
	else
		w->set->bits[abi][nr / 64] |= bit;
}

/*
 * Calls `match` for each row of the word's ABIs and takes those it agrees
 * to. Returns how many there were.
 */
static unsigned put_matching(const struct word *w,
			     bool (*match)(const struct sysent *s,
					   const void *arg),
			     const void *arg)
{
	unsigned n = 0;

	for (unsigned abi = 0; abi < ABI_COUNT; abi++) {
		unsigned max = sysent_max(abi);

		if (!(w->abis & 1 << abi))
			continue;
		for (unsigned nr = 0; nr < max; nr++) {
			const struct sysent *s = sysent_by_nr(abi, nr);

			if (!s || !match(s, arg))
				continue;
			put(w, abi, nr);
			n++;
		}
	}
	if (!(w->abis & 1 << ABI_I386))
		return n;
	/* Those that are only behind socketcall(2) and ipc(2). */
	for (unsigned i = 0; indirect_only(i); i++) {
		if (!match(indirect_only(i), arg))
			continue;
		put(w, ABI_I386, INDIRECT_NR + i);
		n++;
	}
	return n;
}

static bool match_name(const struct sysent *s, const void *arg)
{
	return !strcmp(s->name, arg);
}

static bool match_class(const struct sysent *s, const void *arg)
{
	return s->classes & *(const uint32_t *)arg;
}

static bool match_regex(const struct sysent *s, const void *arg)
{
	return regexec(arg, s->name, 0, NULL, 0) == 0;
}

/* A name that several ABIs have is there several times, which is no harm. */
static const char **names_of(unsigned abis, size_t *ret_n)
{
	const char **names = NULL;
	size_t n = 0, cap = 0;

	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		cap += sysent_max(abi);
	names = xreallocarray(NULL, cap, sizeof(*names));
	for (unsigned abi = 0; abi < ABI_COUNT; abi++) {
		for (unsigned nr = 0; nr < sysent_max(abi); nr++) {
			const struct sysent *s = sysent_by_nr(abi, nr);

			if (s && abis & 1 << abi)
				names[n++] = s->name;
		}
	}
	*ret_n = n;
	return names;
}

static const char **all_classes(size_t *ret_n)
{
	const char **names;
	size_t n = 0;

	while (class_names[n].name)
		n++;
	names = xreallocarray(NULL, n + 1, sizeof(*names));
	for (size_t i = 0; i < n; i++)
		names[i] = class_names[i].name;
	*ret_n = n;
	return names;
}

static int bad_word(char **ret_error, const char *what, const char *word,
		    const char *prefix, const char *nearest)
{
	if (nearest)
		*ret_error = xasprintf("invalid %s '%s' (did you mean '%s%s'?)",
				       what, word, prefix, nearest);
	else
		*ret_error = xasprintf("invalid %s '%s'", what, word);
	return -EINVAL;
}

static uint32_t class_bit(const char *name)
{
	for (const struct class_name *c = class_names; c->name; c++)
		if (!strcasecmp(c->name, name))
			return c->bit;
	return 0;
}

/* The classes that strace knows without %, from before it had that sign. */
static bool is_old_class(const char *name)
{
	static const char *const old[] = { "desc",   "file",	"ipc",
					   "memory", "network", "process",
					   "signal" };

	for (size_t i = 0; i < ARRAY_SIZE(old); i++)
		if (!strcasecmp(old[i], name))
			return true;
	return false;
}

static int take_number(const struct word *w)
{
	char *end;
	unsigned long nr;

	errno = 0;
	nr = strtoul(w->text, &end, 0);
	if (errno || *end)
		return -EINVAL;
	if (w->abis == 1 << ABI_X32 && nr & X32_SYSCALL_BIT)
		nr &= ~(unsigned long)X32_SYSCALL_BIT;
	if (nr >= SYSCALL_SET_MAX)
		return -EINVAL;
	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		if (w->abis & 1 << abi)
			put(w, abi, nr);
	return 1;
}

static int take_regex(const struct word *w)
{
	_cleanup_free_ char *why = NULL;
	regex_t re;
	int r;

	if (regex_compile(&re, w->text + 1, REG_EXTENDED | REG_NOSUB, &why) <
	    0) {
		*w->ret_error = xasprintf("invalid regular expression '%s': %s",
					  w->text + 1, why);
		return -EINVAL;
	}
	r = put_matching(w, match_regex, &re);
	regfree(&re);
	return r;
}

static int put_all(const struct word *w)
{
	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		for (unsigned nr = 0; nr < SYSCALL_SET_MAX; nr++)
			if (w->abis & 1 << abi)
				put(w, abi, nr);
	if (w->abis == ALL_ABIS)
		w->set->unknown = !w->remove;
	return 1;
}

/* Returns how many calls the word stands for, or -EINVAL. */
static int take_plain_word(const struct word *w)
{
	uint32_t bit;

	if (isdigit((unsigned char)w->text[0]))
		return take_number(w);
	if (w->text[0] == '/')
		return take_regex(w);
	if (w->text[0] == '%' || is_old_class(w->text)) {
		bit = class_bit(w->text + (w->text[0] == '%'));
		if (!bit)
			return -EINVAL;
		put_matching(w, match_class, &bit);
		/* A class that an ABI has no call of is no mistake. */
		return 1;
	}
	if (!strcasecmp(w->text, "all"))
		return put_all(w);
	return put_matching(w, match_name, w->text);
}

/* `whole` is the word with its ABI. */
static int name_bad_word(const struct word *w, const char *whole)
{
	_cleanup_free_ const char **names = NULL;
	size_t n;

	if (w->text[0] == '%') {
		names = all_classes(&n);
		return bad_word(w->ret_error, "class of system calls", whole,
				"%", nearest_word(w->text + 1, names, n));
	}
	if (w->text[0] == '/') {
		*w->ret_error = xasprintf("no system call matches '%s'", whole);
		return -EINVAL;
	}
	names = names_of(w->abis, &n);
	return bad_word(w->ret_error, "system call", whole, "",
			nearest_word(w->text, names, n));
}

/* "@64" and so on; returns the bit of the ABI, or 0. */
static unsigned abi_of_suffix(const char *suffix)
{
	static const char *const names[ABI_COUNT] = {
		[ABI_X86_64] = "64",
		[ABI_I386] = "32",
		[ABI_X32] = "x32",
	};

	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		if (!strcmp(names[abi], suffix))
			return 1 << abi;
	return 0;
}

static int take_word(struct syscall_set *s, const char *whole, char **ret_error)
{
	struct word w = { .set = s, .abis = ALL_ABIS, .ret_error = ret_error };
	_cleanup_free_ char *copy = xstrdup(whole);
	char *text = copy;
	bool forgiven = false;
	char *at;
	int r;

	for (; *text == '!'; text++)
		w.remove = !w.remove;
	for (; *text == '?'; text++)
		forgiven = true;
	w.text = text;

	at = strrchr(text, '@');
	if (at) {
		w.abis = abi_of_suffix(at + 1);
		if (!w.abis) {
			*ret_error = xasprintf("invalid ABI '@%s' in '%s' "
					       "(there are @64, @32 and @x32)",
					       at + 1, text);
			return -EINVAL;
		}
		*at = '\0';
	}
	r = take_plain_word(&w);
	if (r > 0 || (forgiven && !*ret_error))
		return 0;
	return *ret_error ? r : name_bad_word(&w, whole + (text - copy));
}

int syscall_set_parse(struct syscall_set *s, const char *expr, char **ret_error)
{
	_cleanup_free_ char *copy = NULL;
	const char *whole = expr;
	struct syscall_set new;
	bool invert = false;
	char *save, *word;
	unsigned n = 0;
	int r;

	*ret_error = NULL;
	syscall_set_none(&new);
	for (; *expr == '!'; expr++)
		invert = !invert;
	copy = xstrdup(expr);
	if (strcasecmp(copy, "none")) {
		for (word = strtok_r(copy, ",", &save); word;
		     word = strtok_r(NULL, ",", &save), n++) {
			r = take_word(&new, word, ret_error);
			if (r < 0)
				return r;
		}
		if (!n)
			return bad_word(ret_error, "system call", whole, "",
					NULL);
	}
	if (invert)
		syscall_set_invert(&new);
	*s = new;
	return 0;
}

/* numbers */

/* How one word becomes a number: that, or -EINVAL. */
struct number_kind {
	const char *what;
	int (*value)(const char *word);
	/* Names for "did you mean", their prefix left out; or NULL. */
	const struct xlat_set *names;
	const char *prefix;
};

static int parse_small(const char *word, unsigned long max)
{
	char *end;
	unsigned long v;

	if (!isdigit((unsigned char)*word))
		return -EINVAL;
	errno = 0;
	v = strtoul(word, &end, 0);
	return errno || *end || v > max ? -EINVAL : (int)v;
}

static int value_by_name(const struct xlat_set *set, const char *word,
			 const char *prefix)
{
	struct xlat_iter it = { .set = set };
	size_t n = strlen(prefix);

	while (xlat_next(&it))
		if (!strcasecmp(xlat_iter_name(&it), word) ||
		    !strcasecmp(xlat_iter_name(&it) + n, word))
			return (int)it.value;
	return -EINVAL;
}

int signal_parse(const char *word)
{
	char buf[SIGNAL_NAME_SIZE];
	int r = value_by_name(&xlat_signal, word, "SIG");

	if (r >= 0)
		return r;
	if (!strncasecmp(word, "SIG", 3))
		word += 3;
	/* SIGRT_3 and its kin are not in the list of constants. */
	for (int sig = 1; sig <= 64; sig++)
		if (!strcasecmp(signal_name(sig, buf) + 3, word))
			return sig;
	return -EINVAL;
}

int errno_parse(const char *word)
{
	return value_by_name(&xlat_errno, word, "E");
}

static int signal_value(const char *word)
{
	if (isdigit((unsigned char)*word))
		return parse_small(word, 64);
	return signal_parse(word);
}

static int errno_value(const char *word)
{
	if (isdigit((unsigned char)*word))
		return parse_small(word, 1023);
	return errno_parse(word);
}

static int fd_value(const char *word)
{
	return parse_small(word, 1023);
}

static int bad_number(const struct number_kind *k, const char *word,
		      char **ret_error)
{
	_cleanup_free_ const char **names = NULL;
	size_t skip = strlen(k->prefix), n = k->names ? TABLE(k->names)->n : 0;
	const char *bare = word;

	names = xreallocarray(NULL, n + 1, sizeof(*names));
	if (n)
		xlat_names(k->names, names, n);
	for (size_t i = 0; i < n; i++)
		names[i] += skip;
	if (!strncasecmp(bare, k->prefix, skip))
		bare += skip;
	return bad_word(ret_error, k->what, word, k->prefix,
			nearest_word(bare, names, n));
}

static int number_set_parse(struct number_set *s, const char *expr,
			    const struct number_kind *k, char **ret_error)
{
	_cleanup_free_ char *copy = NULL;
	const char *whole = expr;
	struct number_set new = { 0 };
	char *save, *word;
	unsigned n = 0;

	*ret_error = NULL;
	for (; *expr == '!'; expr++)
		new.inverted = !new.inverted;
	copy = xstrdup(expr);
	if (!strcmp(copy, "all")) {
		new.inverted = !new.inverted;
	} else if (strcmp(copy, "none")) {
		for (word = strtok_r(copy, ",", &save); word;
		     word = strtok_r(NULL, ",", &save), n++) {
			int v = k->value(word);

			if (v < 0)
				return bad_number(k, word, ret_error);
			new.bits[v / 64] |= UINT64_C(1) << (v % 64);
		}
		if (!n)
			return bad_word(ret_error, k->what, whole, "", NULL);
	}
	*s = new;
	return 0;
}

int signal_set_parse(struct number_set *s, const char *expr, char **ret_error)
{
	static const struct number_kind kind = { "signal", signal_value,
						 &xlat_signal, "SIG" };

	return number_set_parse(s, expr, &kind, ret_error);
}

int errno_set_parse(struct number_set *s, const char *expr, char **ret_error)
{
	static const struct number_kind kind = { "error", errno_value,
						 &xlat_errno, "E" };

	return number_set_parse(s, expr, &kind, ret_error);
}

int fd_set_parse(struct number_set *s, const char *expr, char **ret_error)
{
	static const struct number_kind kind = { "descriptor", fd_value, NULL,
						 "" };

	return number_set_parse(s, expr, &kind, ret_error);
}
