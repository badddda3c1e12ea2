/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of ethtool and of network interfaces. */
#ifndef RINGSIDE_SYSCALL_XLAT_ETHTOOL_H
#define RINGSIDE_SYSCALL_XLAT_ETHTOOL_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_ethtool_cmds, xlat_eth_ss, xlat_eth_duplex,
	xlat_eth_port, xlat_eth_autoneg, xlat_eth_speed, xlat_eth_wake,
	xlat_eth_supported, xlat_eth_advertised, xlat_eth_flow, xlat_eth_rxh,
	xlat_eth_fec, xlat_eth_tunable, xlat_eth_tunable_type, xlat_eth_flags,
	xlat_eth_reset, xlat_eth_test_flags, xlat_eth_timestamping,
	xlat_hwtstamp_tx, xlat_hwtstamp_filter, xlat_hwtstamp_flags,
	xlat_brctl_cmds, xlat_bond_modes, xlat_bond_link, xlat_bond_state,
	xlat_vlan_cmds, xlat_vlan_name_types, xlat_vlan_flags, xlat_rt6_flags,
	xlat_rt_flags, xlat_rtmsg_types,
	xlat_arp_flags, xlat_tun_iff, xlat_tun_offload, xlat_iw_modes;

#endif
