/* SPDX-License-Identifier: BSD-2-Clause */
/* --tree, as text. */
#include <stdlib.h>
#include <string.h>

#include "basic/cleanup.h"
#include "basic/json_writer.h"
#include "sink/tree.h"

enum {
	COMMAND_MAX = 512, /* bytes of a command line; JSON has all */
	DEPTH_MAX = 64,	   /* further in, lines are not moved further right */
};

static bool is_plain(const char *s, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if (!strchr("+,-./0123456789:=@ABCDEFGHIJKLMNOPQRSTUVWXYZ_"
			    "abcdefghijklmnopqrstuvwxyz",
			    s[i]))
			return false;
	return len;
}

/* One word of a command line, in quotes where a shell would want them. */
static void put_word(struct strbuf *b, const char *s, size_t len)
{
	bool utf8 = json_is_utf8(s, len);

	if (is_plain(s, len)) {
		strbuf_put(b, s, len);
		return;
	}
	strbuf_putc(b, '\'');
	for (size_t i = 0; i < len; i++) {
		unsigned char c = s[i];

		if (c < ' ' || c == 0x7f || c == '\'' || c == '\\' ||
		    (c >= 0x80 && !utf8))
			strbuf_printf(b, "\\x%02x", c);
		/* C1 controls are two bytes of good UTF-8, for terminals. */
		else if (c == 0xc2 && (unsigned char)s[i + 1] < 0xa0)
			strbuf_printf(b, "\\x%02x\\x%02x", c,
				      (unsigned char)s[++i]);
		else
			strbuf_putc(b, c);
	}
	strbuf_putc(b, '\'');
}

static void put_command(struct strbuf *b, const struct tree_node *n)
{
	size_t from = b->len;

	if (!n->args) {
		strbuf_putc(b, '[');
		put_word(b, n->comm[0] ? n->comm : "?",
			 n->comm[0] ? strlen(n->comm) : 1);
		strbuf_putc(b, ']');
		return;
	}
	for (size_t i = 0; i < n->args_len;) {
		size_t len = strnlen(n->args + i, n->args_len - i);

		if (i)
			strbuf_putc(b, ' ');
		if (b->len - from > COMMAND_MAX) {
			strbuf_puts(b, "...");
			return;
		}
		put_word(b, n->args + i, len);
		i += len + 1;
	}
	if (n->args_more)
		strbuf_puts(b, " ...");
}

static void put_end(struct strbuf *b, const struct tree *t,
		    const struct tree_node *n)
{
	uint64_t ns = tree_lifetime(t, n);

	switch (n->end) {
	case END_EXITED: strbuf_printf(b, "exited with %d", n->status); break;
	case END_KILLED:
		strbuf_printf(b, "killed by signal %d (%s)", n->status,
			      sigabbrev_np(n->status) ?
				      sigabbrev_np(n->status) :
				      "?");
		if (n->core_dumped)
			strbuf_puts(b, ", core dumped");
		break;
	default: strbuf_puts(b, "still running");
	}
	/* Who was there before us has no beginning that we saw. */
	strbuf_printf(b,
		      n->start ? ", lived %llu.%06llu s" :
				 ", seen for %llu.%06llu s",
		      (unsigned long long)(ns / 1000000000),
		      (unsigned long long)(ns / 1000 % 1000000));
	if (n->threads > 1)
		strbuf_printf(b, ", %u threads", n->threads);
}

struct style {
	const char *branch, *last, *down, *gap;
};

static struct style style_of_locale(void)
{
	static const char *const vars[] = { "LC_ALL", "LC_CTYPE", "LANG" };

	for (size_t i = 0; i < ARRAY_SIZE(vars); i++) {
		const char *s = getenv(vars[i]);

		if (!s || !*s)
			continue;
		if (strcasestr(s, "utf-8") || strcasestr(s, "utf8"))
			return (struct style){ "├─ ", "└─ ", "│  ", "   " };
		break;
	}
	return (struct style){ "|- ", "`- ", "|  ", "   " };
}

static void put_line(struct strbuf *b, const struct tree *t,
		     const struct tree_node *n, const struct strbuf *lead,
		     const char *joint)
{
	strbuf_put(b, lead->data, lead->len);
	strbuf_puts(b, joint);
	strbuf_putu(b, n->pid);
	strbuf_putc(b, ' ');
	put_command(b, n);
	strbuf_puts(b, " -- ");
	put_end(b, t, n);
	strbuf_putc(b, '\n');
}

/*
 * Depth first, without recursion: a process that forks and ends, over and
 * over, makes a tree as deep as it is large.
 */
void tree_put_text(const struct tree *t, struct strbuf *b)
{
	struct style st = style_of_locale();
	struct strbuf lead = { 0 };
	const struct tree_node *n = t->roots.children;
	unsigned depth = 0;

	strbuf_grow(&lead, 64);
	while (n) {
		bool root = n->parent == &t->roots;

		put_line(b, t, n, &lead,
			 root	 ? "" :
			 n->next ? st.branch :
				   st.last);
		if (n->children) {
			if (!root && depth++ < DEPTH_MAX)
				strbuf_puts(&lead, n->next ? st.down : st.gap);
			n = n->children;
			continue;
		}
		while (n->parent != &t->roots && !n->next) {
			n = n->parent;
			if (n->parent == &t->roots || --depth >= DEPTH_MAX)
				continue;
			lead.len -= strlen(n->next ? st.down : st.gap);
		}
		n = n->next;
	}
	if (t->beyond)
		strbuf_printf(b, "(and %llu more processes)\n",
			      (unsigned long long)t->beyond);
	strbuf_done(&lead);
}
