/* SPDX-License-Identifier: BSD-2-Clause */
/* SELinux contexts in the memory of a call. */
#include "syscall/secontext.h"

#include <string.h>

/* The third of the words between colons, which most rules are about. */
static void type_alone(const char **text, size_t *len)
{
	const char *p = *text, *end = *text + *len, *colon;

	for (unsigned i = 0; i < 2; i++) {
		colon = memchr(p, ':', end - p);
		if (!colon)
			return;
		p = colon + 1;
	}
	colon = memchr(p, ':', end - p);
	*text = p;
	*len = (colon ? colon : end) - p;
}

/* One of the strings of a piece. */
static size_t string_at(const unsigned char *p, size_t size, const char **ret)
{
	const unsigned char *nul = size ? memchr(p, '\0', size) : NULL;
	size_t len = nul ? (size_t)(nul - p) : size;

	*ret = (const char *)p;
	/* Some of them have come as lines. */
	while (len && p[len - 1] == '\n')
		len--;
	return len;
}

bool secontext_get(struct memory *m, enum phase phase, uint64_t key,
		   unsigned opts, struct secontext *ret_context)
{
	struct secontext c = { 0 };
	const unsigned char *p;
	size_t n, first;

	if (!opts || !key || !m)
		return false;
	n = memory_ask(m, phase, key, SECONTEXT_BYTES, m->secontext, &p);
	c.len = n ? string_at(p, n, &c.text) : 0;
	if (!c.len)
		return false;
	first = strnlen((const char *)p, n) + 1;
	if ((opts & SECONTEXT_MISMATCH) && first < n)
		c.expected_len = string_at(p + first, n - first, &c.expected);
	if (!(opts & SECONTEXT_FULL)) {
		type_alone(&c.text, &c.len);
		if (c.expected)
			type_alone(&c.expected, &c.expected_len);
	}
	if (!c.expected_len ||
	    (c.len == c.expected_len && !memcmp(c.text, c.expected, c.len)))
		c.expected = NULL;
	*ret_context = c;
	return true;
}
