/* SPDX-License-Identifier: BSD-2-Clause */
/* Addresses of sockets. */
#ifndef RINGSIDE_SYSCALL_LAYOUT_SOCKADDR_H
#define RINGSIDE_SYSCALL_LAYOUT_SOCKADDR_H

#include "syscall/table.h"

/*
 * What an address of a family, of `len` bytes, looks like; NULL where that is
 * no layout or nobody knows.
 */
const struct layout *sockaddr_layout(uint16_t family, size_t len);

extern const struct layout layout_x25_address;
/* for tests */
extern const struct layout layout_sockaddr_atmpvc;
extern const struct layout layout_sockaddr_atmsvc;
extern const struct layout layout_sockaddr_can;
extern const struct layout layout_sockaddr_caif;
extern const struct layout layout_sockaddr_ieee802154;
extern const struct layout layout_sockaddr_iso;
extern const struct layout layout_sockaddr_mctp_ext;
extern const struct layout layout_sockaddr_tipc;

#endif
