/* SPDX-License-Identifier: BSD-2-Clause */
/* Structures that only i386 has. */
#ifndef RINGSIDE_SYSCALL_LAYOUT_I386_H
#define RINGSIDE_SYSCALL_LAYOUT_I386_H

#include "syscall/table.h"

/* For ARG_STAT: of files, of devices. */
extern const struct layout layout_i386_oldstat[2], layout_i386_stat[2],
	layout_i386_stat64[2];
extern const struct layout layout_i386_statfs64, layout_old_dirent;

#endif
