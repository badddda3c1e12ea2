/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A specimen of one rule of `ringside doctor`: the smallest real program that
 * shows the defect, and its cured twin, which does the same work. Each is a
 * file in defect/ that is called as the rule is, and a line in
 * defect/meson.build.
 */
#ifndef RINGSIDE_LAB_DEFECT_H
#define RINGSIDE_LAB_DEFECT_H

#include <stdbool.h>
#include <stdio.h>

enum { DEFECT_CANNOT = 77 }; /* exit status: not on this machine, or not root */

struct defect {
	const char *name;
	const char
		*summary; /* what is wrong, in a line, of 68 columns at most */
	const char *cure; /* what --fixed does in its place, in a line, of 68
			     columns at most */
	/* What the doctor has to be told to see it in so short a time, or
	 * NULL. */
	const char *doctor_args;
	/*
	 * Returns the exit status: 0 if the defect was there to be seen
	 * (`fixed`: the same work was done without it), or DEFECT_CANNOT
	 * after saying why.
	 */
	int (*run)(bool fixed);
};

/* All of them with their cures, for `lab list`. */
void defect_list(FILE *f);

#endif
