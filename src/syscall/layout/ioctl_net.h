/* SPDX-License-Identifier: BSD-2-Clause */
/* What the files of network ioctls share. */
#ifndef RINGSIDE_SYSCALL_LAYOUT_IOCTL_NET_H
#define RINGSIDE_SYSCALL_LAYOUT_IOCTL_NET_H

#include "syscall/table.h"

/* The data of SIOCETHTOOL. */
extern const struct choice_set choices_ethtool;

/* What a command has on sockets of some families: ioctl_sock_family.c. */
extern const struct layout layout_in6_ifreq, layout_in6_rtmsg,
	layout_kcm_attach, layout_kcm_clone, layout_kcm_unattach,
	layout_mctp_tag, layout_sioc_mif_req6, layout_sioc_sg_req6,
	layout_tipc_ln_req, layout_tipc_nodeid_req;

#endif
