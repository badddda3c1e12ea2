/* SPDX-License-Identifier: BSD-2-Clause */
/* What inotify and fanotify tell, and answers to fanotify. */
#ifndef RINGSIDE_SYSCALL_LAYOUT_NOTIFY_H
#define RINGSIDE_SYSCALL_LAYOUT_NOTIFY_H

#include "syscall/table.h"

extern const struct layout layout_inotify_event, layout_fanotify_event,
	layout_fanotify_response;
/* What they begin with, and each kind of them, without what is at its end. */
extern const struct layout layout_fanotify_info_header,
	layout_fanotify_info_fid, layout_fanotify_info_pidfd,
	layout_fanotify_info_error, layout_fanotify_info_range,
	layout_fanotify_info_mnt, layout_fanotify_response_rule;

#endif
