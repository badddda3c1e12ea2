/* SPDX-License-Identifier: BSD-2-Clause */
/* What the files of network ioctls share. */
#ifndef RINGSIDE_SYSCALL_LAYOUT_IOCTL_NET_H
#define RINGSIDE_SYSCALL_LAYOUT_IOCTL_NET_H

#include "syscall/table.h"

/* The data of SIOCETHTOOL. */
extern const struct choice_set choices_ethtool;

#endif
