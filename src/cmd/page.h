/* SPDX-License-Identifier: BSD-2-Clause */
/* Pages of prose: wrapped at the terminal's width, plain elsewhere. */
#ifndef RINGSIDE_CMD_PAGE_H
#define RINGSIDE_CMD_PAGE_H

#include <stdbool.h>
#include <stdio.h>

struct page {
	FILE *out;
	unsigned width;
	bool color;
};

struct page page_of(FILE *out);
/*
 * `text` broken at blanks; lines after the first are indented by `indent`,
 * `column` is where the first one begins. Ends with a newline.
 */
void page_wrapped(const struct page *p, const char *text, unsigned indent,
		  unsigned column);
/* "  Label   text, wrapped" */
void page_item(const struct page *p, const char *label, const char *text);
/* In this colour ("\033[1m"), where there are colours. */
void page_bold(const struct page *p, const char *color, const char *text);

#endif
