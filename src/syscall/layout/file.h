/* SPDX-License-Identifier: BSD-2-Clause */
/* Structures of calls on files and descriptors. */
#ifndef RINGSIDE_SYSCALL_LAYOUT_FILE_H
#define RINGSIDE_SYSCALL_LAYOUT_FILE_H

#include "syscall/table.h"

/* For ARG_STAT: of files, of devices. */
extern const struct layout layout_stat[2];
extern const struct layout layout_statx, layout_statfs, layout_open_how,
	layout_utimbuf, layout_ustat, layout_file_attr, layout_xattr_args,
	layout_xattr_args_out, layout_cachestat, layout_cachestat_range,
	layout_f_owner_ex, layout_delegation;
/* struct flock of fcntl(2): as given to F_SETLK, as given back by F_GETLK. */
extern const struct layout layout_flock, layout_flock_get, layout_flock64,
	layout_flock64_get;

/* What comes after the command of fcntl and of i386's fcntl64. */
extern const struct variant_set variants_fcntl;

#endif
