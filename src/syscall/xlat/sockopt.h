/* SPDX-License-Identifier: BSD-2-Clause */
/* Levels and names of socket options. */
#ifndef RINGSIDE_SYSCALL_XLAT_SOCKOPT_H
#define RINGSIDE_SYSCALL_XLAT_SOCKOPT_H

#include <stdbool.h>

#include "syscall/xlat.h"

extern const struct xlat_set xlat_sockopt_level;
extern const struct xlat_set xlat_cmsg_level;
/* Options whose numbers are types of control messages too. */
extern const struct xlat_set xlat_tcp_option;
extern const struct xlat_set xlat_udp_option;
extern const struct xlat_set xlat_netlink_option;
extern const struct xlat_set xlat_packet_option;
extern const struct xlat_set xlat_alg_option;

/*
 * The options of a level of sockets of a family (0: not known), NULL if it has
 * none that are known.
 */
const struct xlat_set *sockopt_names(uint32_t level, int family, bool setting);
/* The levels that sockets of a family have. */
const struct xlat_set *sockopt_levels_of(int family);
/* True for a level that is another one in some families. */
bool sockopt_level_is_shared(uint32_t level);

#endif
