/* SPDX-License-Identifier: BSD-2-Clause */
/* Pages of prose. */
#include "cmd/page.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "sink/color.h"

enum { WIDTH_MIN = 60, WIDTH_MAX = 100, WIDTH = 80 };

static unsigned width_of(FILE *out)
{
	struct winsize ws;

	if (!isatty(fileno(out)) || ioctl(fileno(out), TIOCGWINSZ, &ws) < 0 ||
	    !ws.ws_col)
		return WIDTH;
	return ws.ws_col < WIDTH_MIN ? WIDTH_MIN :
	       ws.ws_col > WIDTH_MAX ? WIDTH_MAX :
				       ws.ws_col;
}

struct page page_of(FILE *out)
{
	return (struct page){
		.out = out,
		.width = width_of(out),
		.color = isatty(fileno(out)) && color_terminal(),
	};
}

void page_wrapped(const struct page *p, const char *text, unsigned indent,
		  unsigned column)
{
	bool begun = false;

	while (*text) {
		size_t len = strcspn(text, " \n");

		if (begun && column + 1 + len > p->width) {
			fprintf(p->out, "\n%*s", (int)indent, "");
			column = indent;
		} else if (begun) {
			putc(' ', p->out);
			column++;
		}
		fwrite(text, 1, len, p->out);
		begun = true;
		column += len;
		text += len;
		text += strspn(text, " \n");
	}
	putc('\n', p->out);
}

void page_item(const struct page *p, const char *label, const char *text)
{
	fprintf(p->out, "  %-10s", label);
	page_wrapped(p, text, 12, 12);
}

void page_bold(const struct page *p, const char *color, const char *text)
{
	fprintf(p->out, "%s%s%s", p->color ? color : "", text,
		p->color ? "\033[0m" : "");
}
