/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The logarithm of the size of huge pages, as flags of mmap(2), memfd_create(2)
 * and shmget(2) have it. The greatest comes first, for what a name
 * stands for is taken out of the word. (1 is left to the sets.)
 */
#ifndef RINGSIDE_SYSCALL_XLAT_HUGE_H
#define RINGSIDE_SYSCALL_XLAT_HUGE_H

/* clang-format off */
#define HUGE_SIZE(X, n, prefix) X(n##u << 26, #n "<<" prefix "_HUGE_SHIFT")
#define HUGE_SIZES(X, p) \
	HUGE_SIZE(X, 63, p) HUGE_SIZE(X, 62, p) HUGE_SIZE(X, 61, p) HUGE_SIZE(X, 60, p) \
	HUGE_SIZE(X, 59, p) HUGE_SIZE(X, 58, p) HUGE_SIZE(X, 57, p) HUGE_SIZE(X, 56, p) \
	HUGE_SIZE(X, 55, p) HUGE_SIZE(X, 54, p) HUGE_SIZE(X, 53, p) HUGE_SIZE(X, 52, p) \
	HUGE_SIZE(X, 51, p) HUGE_SIZE(X, 50, p) HUGE_SIZE(X, 49, p) HUGE_SIZE(X, 48, p) \
	HUGE_SIZE(X, 47, p) HUGE_SIZE(X, 46, p) HUGE_SIZE(X, 45, p) HUGE_SIZE(X, 44, p) \
	HUGE_SIZE(X, 43, p) HUGE_SIZE(X, 42, p) HUGE_SIZE(X, 41, p) HUGE_SIZE(X, 40, p) \
	HUGE_SIZE(X, 39, p) HUGE_SIZE(X, 38, p) HUGE_SIZE(X, 37, p) HUGE_SIZE(X, 36, p) \
	HUGE_SIZE(X, 35, p) HUGE_SIZE(X, 34, p) HUGE_SIZE(X, 33, p) HUGE_SIZE(X, 32, p) \
	HUGE_SIZE(X, 31, p) HUGE_SIZE(X, 30, p) HUGE_SIZE(X, 29, p) HUGE_SIZE(X, 28, p) \
	HUGE_SIZE(X, 27, p) HUGE_SIZE(X, 26, p) HUGE_SIZE(X, 25, p) HUGE_SIZE(X, 24, p) \
	HUGE_SIZE(X, 23, p) HUGE_SIZE(X, 22, p) HUGE_SIZE(X, 21, p) HUGE_SIZE(X, 20, p) \
	HUGE_SIZE(X, 19, p) HUGE_SIZE(X, 18, p) HUGE_SIZE(X, 17, p) HUGE_SIZE(X, 16, p) \
	HUGE_SIZE(X, 15, p) HUGE_SIZE(X, 14, p) HUGE_SIZE(X, 13, p) HUGE_SIZE(X, 12, p) \
	HUGE_SIZE(X, 11, p) HUGE_SIZE(X, 10, p) HUGE_SIZE(X, 9, p) HUGE_SIZE(X, 8, p) \
	HUGE_SIZE(X, 7, p) HUGE_SIZE(X, 6, p) HUGE_SIZE(X, 5, p) HUGE_SIZE(X, 4, p) \
	HUGE_SIZE(X, 3, p) HUGE_SIZE(X, 2, p)
/* clang-format on */

#endif
