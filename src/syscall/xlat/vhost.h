/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of vhost devices. */
#ifndef RINGSIDE_SYSCALL_XLAT_VHOST_H
#define RINGSIDE_SYSCALL_XLAT_VHOST_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_vhost_features, xlat_vhost_backend_features,
	xlat_vhost_vring_flags;

#endif
