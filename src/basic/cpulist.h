/* SPDX-License-Identifier: BSD-2-Clause */
/* Lists of CPUs as the kernel writes them: "0-3,8". */
#ifndef RINGSIDE_BASIC_CPULIST_H
#define RINGSIDE_BASIC_CPULIST_H

/* How many CPUs such a line names; 0: it is none. */
unsigned cpulist_count(const char *text);

#endif
