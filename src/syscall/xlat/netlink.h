/* SPDX-License-Identifier: BSD-2-Clause */
/* Headers of netlink messages; constants of the families are in netlink/. */
#ifndef RINGSIDE_SYSCALL_XLAT_NETLINK_H
#define RINGSIDE_SYSCALL_XLAT_NETLINK_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_nlmsg_type;
/* By what the message does, which gives some bits a meaning. */
extern const struct xlat_set xlat_nlm_flags;
extern const struct xlat_set xlat_nlm_get_flags;
extern const struct xlat_set xlat_nlm_new_flags;
extern const struct xlat_set xlat_nlm_delete_flags;
extern const struct xlat_set xlat_nlm_ack_flags;

#endif
