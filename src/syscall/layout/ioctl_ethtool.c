/* SPDX-License-Identifier: BSD-2-Clause */
/* What SIOCETHTOOL points to, by the command that it begins with: ethtool(8). */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/layout/ioctl_net.h"
#include "syscall/xlat/ethtool.h"

/* clang-format off */
static const struct field gstring_elem = { NULL, ARG_STR, .type = T_INLINE, .len = LEN_CONST(32) };
static const struct field hex_u32_elem = { NULL, ARG_HEX32, .type = T_U32 };
static const struct field ethtool_cmd_get_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "supported", ARG_FLAGS, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_eth_supported },
	{ "advertising", ARG_FLAGS, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_eth_advertised },
	{ "speed", ARG_UINT, .type = T_U16, .dir = DIR_OUT },
	{ "duplex", ARG_ENUM, .type = T_U8, .dir = DIR_OUT, .xlat = &xlat_eth_duplex },
	{ "port", ARG_ENUM, .type = T_U8, .dir = DIR_OUT, .xlat = &xlat_eth_port },
	{ "phy_address", ARG_UINT, .type = T_U8, .dir = DIR_OUT },
	{ "transceiver", ARG_UINT, .type = T_U8, .dir = DIR_OUT, .flags = FIELD_VERBOSE },
	{ "autoneg", ARG_ENUM, .type = T_U8, .dir = DIR_OUT, .xlat = &xlat_eth_autoneg },
	{ "mdio_support", ARG_UINT, .type = T_U8, .dir = DIR_OUT, .flags = FIELD_VERBOSE },
	{ "maxtxpkt", ARG_UINT, .type = T_U32, .dir = DIR_OUT, .flags = FIELD_VERBOSE },
	{ "maxrxpkt", ARG_UINT, .type = T_U32, .dir = DIR_OUT, .flags = FIELD_VERBOSE },
	{ "speed_hi", ARG_UINT, .type = T_U16, .dir = DIR_OUT },
	{ "eth_tp_mdix", ARG_UINT, .type = T_U8, .dir = DIR_OUT, .flags = FIELD_VERBOSE },
	{ "eth_tp_mdix_ctrl", ARG_UINT, .type = T_U8, .dir = DIR_OUT, .flags = FIELD_VERBOSE },
	{ "lp_advertising", ARG_FLAGS, .type = T_U32, .dir = DIR_OUT,
	  .xlat = &xlat_eth_advertised },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_PAD,
	  .len = LEN_CONST(2), .elem = &uint_elem },
};
static const struct layout layout_ethtool_cmd_get = {
	"ethtool_cmd", LAYOUT_MEMBERS(ethtool_cmd_get_members),
};

static const struct field ethtool_cmd_set_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "supported", ARG_FLAGS, .type = T_U32, .xlat = &xlat_eth_supported },
	{ "advertising", ARG_FLAGS, .type = T_U32, .xlat = &xlat_eth_advertised },
	{ "speed", ARG_UINT, .type = T_U16 },
	{ "duplex", ARG_ENUM, .type = T_U8, .xlat = &xlat_eth_duplex },
	{ "port", ARG_ENUM, .type = T_U8, .xlat = &xlat_eth_port },
	{ "phy_address", ARG_UINT, .type = T_U8 },
	{ "transceiver", ARG_UINT, .type = T_U8, .flags = FIELD_VERBOSE },
	{ "autoneg", ARG_ENUM, .type = T_U8, .xlat = &xlat_eth_autoneg },
	{ "mdio_support", ARG_UINT, .type = T_U8, .flags = FIELD_VERBOSE },
	{ "maxtxpkt", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "maxrxpkt", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "speed_hi", ARG_UINT, .type = T_U16 },
	{ "eth_tp_mdix", ARG_UINT, .type = T_U8, .flags = FIELD_VERBOSE },
	{ "eth_tp_mdix_ctrl", ARG_UINT, .type = T_U8, .flags = FIELD_VERBOSE },
	{ "lp_advertising", ARG_FLAGS, .type = T_U32, .xlat = &xlat_eth_advertised },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(2),
	  .elem = &uint_elem },
};
static const struct layout layout_ethtool_cmd_set = {
	"ethtool_cmd", LAYOUT_MEMBERS(ethtool_cmd_set_members),
};

static const struct field ethtool_drvinfo_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "driver", ARG_STR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(32) },
	{ "version", ARG_STR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(32) },
	{ "fw_version", ARG_STR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(32) },
	{ "bus_info", ARG_STR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(32) },
	{ "erom_version", ARG_STR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(32) },
	{ "reserved2", ARG_HEXBUF, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_PAD,
	  .len = LEN_CONST(12) },
	{ "n_priv_flags", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "n_stats", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "testinfo_len", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "eedump_len", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "regdump_len", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
};
static const struct layout layout_ethtool_drvinfo = {
	"ethtool_drvinfo", LAYOUT_MEMBERS(ethtool_drvinfo_members),
};

static const struct field ethtool_wolinfo_get_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "supported", ARG_FLAGS, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_eth_wake },
	{ "wolopts", ARG_FLAGS, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_eth_wake },
	{ "sopass", ARG_HWADDR, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_VERBOSE,
	  .len = LEN_CONST(6) },
};
static const struct layout layout_ethtool_wolinfo_get = {
	"ethtool_wolinfo", LAYOUT_MEMBERS(ethtool_wolinfo_get_members),
};

static const struct field ethtool_wolinfo_set_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "supported", ARG_FLAGS, .type = T_U32, .xlat = &xlat_eth_wake },
	{ "wolopts", ARG_FLAGS, .type = T_U32, .xlat = &xlat_eth_wake },
	{ "sopass", ARG_HWADDR, .type = T_INLINE, .flags = FIELD_VERBOSE, .len = LEN_CONST(6) },
};
static const struct layout layout_ethtool_wolinfo_set = {
	"ethtool_wolinfo", LAYOUT_MEMBERS(ethtool_wolinfo_set_members),
};

static const struct field ethtool_value_get_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "data", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
};
static const struct layout layout_ethtool_value_get = {
	"ethtool_value", LAYOUT_MEMBERS(ethtool_value_get_members),
};

static const struct field ethtool_value_set_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "data", ARG_HEX32, .type = T_U32 },
};
static const struct layout layout_ethtool_value_set = {
	"ethtool_value", LAYOUT_MEMBERS(ethtool_value_set_members),
};

static const struct field ethtool_link_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "data", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
};
static const struct layout layout_ethtool_link = {
	"ethtool_value", LAYOUT_MEMBERS(ethtool_link_members),
};

static const struct field ethtool_flags_get_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "data", ARG_FLAGS, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_eth_flags },
};
static const struct layout layout_ethtool_flags_get = {
	"ethtool_value", LAYOUT_MEMBERS(ethtool_flags_get_members),
};

static const struct field ethtool_flags_set_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "data", ARG_FLAGS, .type = T_U32, .xlat = &xlat_eth_flags },
};
static const struct layout layout_ethtool_flags_set = {
	"ethtool_value", LAYOUT_MEMBERS(ethtool_flags_set_members),
};

static const struct field ethtool_reset_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "data", ARG_FLAGS, .type = T_U32, .dir = DIR_INOUT, .xlat = &xlat_eth_reset },
};
static const struct layout layout_ethtool_reset = {
	"ethtool_value", LAYOUT_MEMBERS(ethtool_reset_members),
};

static const struct field ethtool_phys_id_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "data", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_ethtool_phys_id = {
	"ethtool_value", LAYOUT_MEMBERS(ethtool_phys_id_members),
};

static const struct field ethtool_nway_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
};
static const struct layout layout_ethtool_nway = {
	"ethtool_value", LAYOUT_MEMBERS(ethtool_nway_members),
};

static const struct field ethtool_regs_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "version", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
	{ "len", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "data", ARG_BUF, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_ARG(2) },
};
static const struct layout layout_ethtool_regs = {
	"ethtool_regs", LAYOUT_MEMBERS(ethtool_regs_members),
};

static const struct field ethtool_eeprom_get_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "magic", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
	{ "offset", ARG_UINT, .type = T_U32 },
	{ "len", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "data", ARG_BUF, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_ARG(3) },
};
static const struct layout layout_ethtool_eeprom_get = {
	"ethtool_eeprom", LAYOUT_MEMBERS(ethtool_eeprom_get_members),
};

static const struct field ethtool_eeprom_set_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "magic", ARG_HEX32, .type = T_U32 },
	{ "offset", ARG_UINT, .type = T_U32 },
	{ "len", ARG_UINT, .type = T_U32 },
	{ "data", ARG_BUF, .type = T_INLINE, .len = LEN_ARG(3) },
};
static const struct layout layout_ethtool_eeprom_set = {
	"ethtool_eeprom", LAYOUT_MEMBERS(ethtool_eeprom_set_members),
};

static const struct field ethtool_eee_get_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "supported", ARG_FLAGS, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_eth_supported },
	{ "advertised", ARG_FLAGS, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_eth_advertised },
	{ "lp_advertised", ARG_FLAGS, .type = T_U32, .dir = DIR_OUT,
	  .xlat = &xlat_eth_advertised },
	{ "eee_active", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "eee_enabled", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "tx_lpi_enabled", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "tx_lpi_timer", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_PAD,
	  .len = LEN_CONST(2), .elem = &uint_elem },
};
static const struct layout layout_ethtool_eee_get = {
	"ethtool_eee", LAYOUT_MEMBERS(ethtool_eee_get_members),
};

static const struct field ethtool_eee_set_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "supported", ARG_FLAGS, .type = T_U32, .xlat = &xlat_eth_supported },
	{ "advertised", ARG_FLAGS, .type = T_U32, .xlat = &xlat_eth_advertised },
	{ "lp_advertised", ARG_FLAGS, .type = T_U32, .xlat = &xlat_eth_advertised },
	{ "eee_active", ARG_UINT, .type = T_U32 },
	{ "eee_enabled", ARG_UINT, .type = T_U32 },
	{ "tx_lpi_enabled", ARG_UINT, .type = T_U32 },
	{ "tx_lpi_timer", ARG_UINT, .type = T_U32 },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(2),
	  .elem = &uint_elem },
};
static const struct layout layout_ethtool_eee_set = {
	"ethtool_eee", LAYOUT_MEMBERS(ethtool_eee_set_members),
};

static const struct field ethtool_modinfo_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "type", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "eeprom_len", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_PAD,
	  .len = LEN_CONST(8), .elem = &uint_elem },
};
static const struct layout layout_ethtool_modinfo = {
	"ethtool_modinfo", LAYOUT_MEMBERS(ethtool_modinfo_members),
};

static const struct field ethtool_coalesce_get_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "rx_coalesce_usecs", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "rx_max_coalesced_frames", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "rx_coalesce_usecs_irq", ARG_UINT, .type = T_U32, .dir = DIR_OUT,
	  .flags = FIELD_VERBOSE },
	{ "rx_max_coalesced_frames_irq", ARG_UINT, .type = T_U32, .dir = DIR_OUT,
	  .flags = FIELD_VERBOSE },
	{ "tx_coalesce_usecs", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "tx_max_coalesced_frames", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "tx_coalesce_usecs_irq", ARG_UINT, .type = T_U32, .dir = DIR_OUT,
	  .flags = FIELD_VERBOSE },
	{ "tx_max_coalesced_frames_irq", ARG_UINT, .type = T_U32, .dir = DIR_OUT,
	  .flags = FIELD_VERBOSE },
	{ "stats_block_coalesce_usecs", ARG_UINT, .type = T_U32, .dir = DIR_OUT,
	  .flags = FIELD_VERBOSE },
	{ "use_adaptive_rx_coalesce", ARG_UINT, .type = T_U32, .dir = DIR_OUT,
	  .flags = FIELD_VERBOSE },
	{ "use_adaptive_tx_coalesce", ARG_UINT, .type = T_U32, .dir = DIR_OUT,
	  .flags = FIELD_VERBOSE },
	{ "pkt_rate_low", ARG_UINT, .type = T_U32, .dir = DIR_OUT, .flags = FIELD_VERBOSE },
	{ "rx_coalesce_usecs_low", ARG_UINT, .type = T_U32, .dir = DIR_OUT,
	  .flags = FIELD_VERBOSE },
	{ "rx_max_coalesced_frames_low", ARG_UINT, .type = T_U32, .dir = DIR_OUT,
	  .flags = FIELD_VERBOSE },
	{ "tx_coalesce_usecs_low", ARG_UINT, .type = T_U32, .dir = DIR_OUT,
	  .flags = FIELD_VERBOSE },
	{ "tx_max_coalesced_frames_low", ARG_UINT, .type = T_U32, .dir = DIR_OUT,
	  .flags = FIELD_VERBOSE },
	{ "pkt_rate_high", ARG_UINT, .type = T_U32, .dir = DIR_OUT, .flags = FIELD_VERBOSE },
	{ "rx_coalesce_usecs_high", ARG_UINT, .type = T_U32, .dir = DIR_OUT,
	  .flags = FIELD_VERBOSE },
	{ "rx_max_coalesced_frames_high", ARG_UINT, .type = T_U32, .dir = DIR_OUT,
	  .flags = FIELD_VERBOSE },
	{ "tx_coalesce_usecs_high", ARG_UINT, .type = T_U32, .dir = DIR_OUT,
	  .flags = FIELD_VERBOSE },
	{ "tx_max_coalesced_frames_high", ARG_UINT, .type = T_U32, .dir = DIR_OUT,
	  .flags = FIELD_VERBOSE },
	{ "rate_sample_interval", ARG_UINT, .type = T_U32, .dir = DIR_OUT,
	  .flags = FIELD_VERBOSE },
};
static const struct layout layout_ethtool_coalesce_get = {
	"ethtool_coalesce", LAYOUT_MEMBERS(ethtool_coalesce_get_members),
};

static const struct field ethtool_coalesce_set_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "rx_coalesce_usecs", ARG_UINT, .type = T_U32 },
	{ "rx_max_coalesced_frames", ARG_UINT, .type = T_U32 },
	{ "rx_coalesce_usecs_irq", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "rx_max_coalesced_frames_irq", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "tx_coalesce_usecs", ARG_UINT, .type = T_U32 },
	{ "tx_max_coalesced_frames", ARG_UINT, .type = T_U32 },
	{ "tx_coalesce_usecs_irq", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "tx_max_coalesced_frames_irq", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "stats_block_coalesce_usecs", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "use_adaptive_rx_coalesce", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "use_adaptive_tx_coalesce", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "pkt_rate_low", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "rx_coalesce_usecs_low", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "rx_max_coalesced_frames_low", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "tx_coalesce_usecs_low", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "tx_max_coalesced_frames_low", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "pkt_rate_high", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "rx_coalesce_usecs_high", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "rx_max_coalesced_frames_high", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "tx_coalesce_usecs_high", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "tx_max_coalesced_frames_high", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "rate_sample_interval", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
};
static const struct layout layout_ethtool_coalesce_set = {
	"ethtool_coalesce", LAYOUT_MEMBERS(ethtool_coalesce_set_members),
};

static const struct field ethtool_ringparam_get_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "rx_max_pending", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "rx_mini_max_pending", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "rx_jumbo_max_pending", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "tx_max_pending", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "rx_pending", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "rx_mini_pending", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "rx_jumbo_pending", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "tx_pending", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
};
static const struct layout layout_ethtool_ringparam_get = {
	"ethtool_ringparam", LAYOUT_MEMBERS(ethtool_ringparam_get_members),
};

static const struct field ethtool_ringparam_set_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "rx_max_pending", ARG_UINT, .type = T_U32 },
	{ "rx_mini_max_pending", ARG_UINT, .type = T_U32 },
	{ "rx_jumbo_max_pending", ARG_UINT, .type = T_U32 },
	{ "tx_max_pending", ARG_UINT, .type = T_U32 },
	{ "rx_pending", ARG_UINT, .type = T_U32 },
	{ "rx_mini_pending", ARG_UINT, .type = T_U32 },
	{ "rx_jumbo_pending", ARG_UINT, .type = T_U32 },
	{ "tx_pending", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_ethtool_ringparam_set = {
	"ethtool_ringparam", LAYOUT_MEMBERS(ethtool_ringparam_set_members),
};

static const struct field ethtool_channels_get_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "max_rx", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "max_tx", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "max_other", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "max_combined", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "rx_count", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "tx_count", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "other_count", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "combined_count", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
};
static const struct layout layout_ethtool_channels_get = {
	"ethtool_channels", LAYOUT_MEMBERS(ethtool_channels_get_members),
};

static const struct field ethtool_channels_set_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "max_rx", ARG_UINT, .type = T_U32 },
	{ "max_tx", ARG_UINT, .type = T_U32 },
	{ "max_other", ARG_UINT, .type = T_U32 },
	{ "max_combined", ARG_UINT, .type = T_U32 },
	{ "rx_count", ARG_UINT, .type = T_U32 },
	{ "tx_count", ARG_UINT, .type = T_U32 },
	{ "other_count", ARG_UINT, .type = T_U32 },
	{ "combined_count", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_ethtool_channels_set = {
	"ethtool_channels", LAYOUT_MEMBERS(ethtool_channels_set_members),
};

static const struct field ethtool_pauseparam_get_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "autoneg", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "rx_pause", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "tx_pause", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
};
static const struct layout layout_ethtool_pauseparam_get = {
	"ethtool_pauseparam", LAYOUT_MEMBERS(ethtool_pauseparam_get_members),
};

static const struct field ethtool_pauseparam_set_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "autoneg", ARG_UINT, .type = T_U32 },
	{ "rx_pause", ARG_UINT, .type = T_U32 },
	{ "tx_pause", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_ethtool_pauseparam_set = {
	"ethtool_pauseparam", LAYOUT_MEMBERS(ethtool_pauseparam_set_members),
};

static const struct field ethtool_gstrings_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "string_set", ARG_ENUM, .type = T_U32, .xlat = &xlat_eth_ss },
	{ "len", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "data", ARG_ARRAY, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_ARG(2),
	  .elem = &gstring_elem },
};
static const struct layout layout_ethtool_gstrings = {
	"ethtool_gstrings", LAYOUT_MEMBERS(ethtool_gstrings_members),
};

static const struct field ethtool_sset_info_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "reserved", ARG_UINT, .type = T_U32, .dir = DIR_OUT, .flags = FIELD_PAD },
	{ "sset_mask", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "data", ARG_ARRAY, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(1),
	  .elem = &uint_elem },
};
static const struct layout layout_ethtool_sset_info = {
	"ethtool_sset_info", LAYOUT_MEMBERS(ethtool_sset_info_members),
};

static const struct field ethtool_test_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "flags", ARG_FLAGS, .type = T_U32, .dir = DIR_INOUT, .xlat = &xlat_eth_test_flags },
	{ "reserved", ARG_UINT, .type = T_U32, .dir = DIR_OUT, .flags = FIELD_PAD },
	{ "len", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "data", ARG_ARRAY, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_ARG(3),
	  .elem = &u64_elem },
};
static const struct layout layout_ethtool_test = {
	"ethtool_test", LAYOUT_MEMBERS(ethtool_test_members),
};

static const struct field ethtool_stats_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "n_stats", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "data", ARG_ARRAY, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_ARG(1),
	  .elem = &u64_elem },
};
static const struct layout layout_ethtool_stats = {
	"ethtool_stats", LAYOUT_MEMBERS(ethtool_stats_members),
};

static const struct field ethtool_perm_addr_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "size", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "data", ARG_HWADDR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_ARG_UPTO(1, 32) },
};
static const struct layout layout_ethtool_perm_addr = {
	"ethtool_perm_addr", LAYOUT_MEMBERS(ethtool_perm_addr_members),
};

static const struct field ethtool_rxnfc_get_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "flow_type", ARG_ENUM, .type = T_U32, .xlat = &xlat_eth_flow },
	{ "data", ARG_HEX64, .type = T_U64, .dir = DIR_OUT },
};
static const struct layout layout_ethtool_rxnfc_get = {
	"ethtool_rxnfc", LAYOUT_MEMBERS(ethtool_rxnfc_get_members),
};

static const struct field ethtool_rxnfc_set_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "flow_type", ARG_ENUM, .type = T_U32, .xlat = &xlat_eth_flow },
	{ "data", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_ethtool_rxnfc_set = {
	"ethtool_rxnfc", LAYOUT_MEMBERS(ethtool_rxnfc_set_members),
};

static const struct field ethtool_rxfh_indir_get_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "size", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "ring_index", ARG_ARRAY, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_ARG(1),
	  .elem = &uint_elem },
};
static const struct layout layout_ethtool_rxfh_indir_get = {
	"ethtool_rxfh_indir", LAYOUT_MEMBERS(ethtool_rxfh_indir_get_members),
};

static const struct field ethtool_rxfh_indir_set_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "size", ARG_UINT, .type = T_U32 },
	{ "ring_index", ARG_ARRAY, .type = T_INLINE, .len = LEN_ARG(1), .elem = &uint_elem },
};
static const struct layout layout_ethtool_rxfh_indir_set = {
	"ethtool_rxfh_indir", LAYOUT_MEMBERS(ethtool_rxfh_indir_set_members),
};

static const struct field ethtool_rxfh_get_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "rss_context", ARG_UINT, .type = T_U32 },
	{ "indir_size", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "key_size", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "hfunc", ARG_HEX32, .type = T_U8, .dir = DIR_OUT },
	{ "input_xfrm", ARG_UINT, .type = T_U8, .dir = DIR_OUT },
	{ "rsvd8", ARG_HEXBUF, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_PAD,
	  .len = LEN_CONST(2) },
	{ "rsvd32", ARG_UINT, .type = T_U32, .dir = DIR_OUT, .flags = FIELD_PAD },
	{ "rss_config", ARG_ARRAY, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_ARG(2),
	  .elem = &hex_u32_elem },
};
static const struct layout layout_ethtool_rxfh_get = {
	"ethtool_rxfh", LAYOUT_MEMBERS(ethtool_rxfh_get_members),
};

static const struct field ethtool_rxfh_set_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "rss_context", ARG_UINT, .type = T_U32 },
	{ "indir_size", ARG_UINT, .type = T_U32 },
	{ "key_size", ARG_UINT, .type = T_U32 },
	{ "hfunc", ARG_HEX32, .type = T_U8 },
	{ "input_xfrm", ARG_UINT, .type = T_U8 },
	{ "rsvd8", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(2) },
	{ "rsvd32", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "rss_config", ARG_ARRAY, .type = T_INLINE, .len = LEN_ARG(2), .elem = &hex_u32_elem },
};
static const struct layout layout_ethtool_rxfh_set = {
	"ethtool_rxfh", LAYOUT_MEMBERS(ethtool_rxfh_set_members),
};

static const struct field ethtool_flash_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "region", ARG_HEX32, .type = T_U32 },
	{ "data", ARG_PATH, .type = T_INLINE, .len = LEN_CONST(128) },
};
static const struct layout layout_ethtool_flash = {
	"ethtool_flash", LAYOUT_MEMBERS(ethtool_flash_members),
};

static const struct field ethtool_dump_get_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "version", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
	{ "flag", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
	{ "len", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "data", ARG_BUF, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_ARG(3) },
};
static const struct layout layout_ethtool_dump_get = {
	"ethtool_dump", LAYOUT_MEMBERS(ethtool_dump_get_members),
};

static const struct field ethtool_dump_set_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "version", ARG_HEX32, .type = T_U32 },
	{ "flag", ARG_HEX32, .type = T_U32 },
	{ "len", ARG_UINT, .type = T_U32 },
	{ "data", ARG_BUF, .type = T_INLINE, .len = LEN_ARG(3) },
};
static const struct layout layout_ethtool_dump_set = {
	"ethtool_dump", LAYOUT_MEMBERS(ethtool_dump_set_members),
};

static const struct field ethtool_get_features_block_members[] = {
	{ "available", ARG_HEX32, .type = T_U32 },
	{ "requested", ARG_HEX32, .type = T_U32 },
	{ "active", ARG_HEX32, .type = T_U32 },
	{ "never_changed", ARG_HEX32, .type = T_U32 },
};
static const struct layout layout_ethtool_get_features_block = {
	"ethtool_get_features_block", LAYOUT_MEMBERS(ethtool_get_features_block_members),
};

static const struct field ethtool_set_features_block_members[] = {
	{ "valid", ARG_HEX32, .type = T_U32 },
	{ "requested", ARG_HEX32, .type = T_U32 },
};
static const struct layout layout_ethtool_set_features_block = {
	"ethtool_set_features_block", LAYOUT_MEMBERS(ethtool_set_features_block_members),
};

static const struct field get_features_elem = { NULL, ARG_STRUCT, .type = T_INLINE,
	    .layout = &layout_ethtool_get_features_block };
static const struct field set_features_elem = { NULL, ARG_STRUCT, .type = T_INLINE,
	    .layout = &layout_ethtool_set_features_block };
static const struct field ethtool_gfeatures_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "size", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "features", ARG_ARRAY, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_ARG(1),
	  .elem = &get_features_elem },
};
static const struct layout layout_ethtool_gfeatures = {
	"ethtool_gfeatures", LAYOUT_MEMBERS(ethtool_gfeatures_members),
};

static const struct field ethtool_sfeatures_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "size", ARG_UINT, .type = T_U32 },
	{ "features", ARG_ARRAY, .type = T_INLINE, .len = LEN_ARG(1), .elem = &set_features_elem },
};
static const struct layout layout_ethtool_sfeatures = {
	"ethtool_sfeatures", LAYOUT_MEMBERS(ethtool_sfeatures_members),
};

static const struct field ethtool_ts_info_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "so_timestamping", ARG_FLAGS, .type = T_U32, .dir = DIR_OUT,
	  .xlat = &xlat_eth_timestamping },
	{ "phc_index", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "tx_types", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
	{ "tx_reserved", ARG_ARRAY, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_PAD,
	  .len = LEN_CONST(3), .elem = &uint_elem },
	{ "rx_filters", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
	{ "rx_reserved", ARG_ARRAY, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_PAD,
	  .len = LEN_CONST(3), .elem = &uint_elem },
};
static const struct layout layout_ethtool_ts_info = {
	"ethtool_ts_info", LAYOUT_MEMBERS(ethtool_ts_info_members),
};

static const struct field ethtool_tunable_get_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "id", ARG_ENUM, .type = T_U32, .xlat = &xlat_eth_tunable },
	{ "type_id", ARG_ENUM, .type = T_U32, .xlat = &xlat_eth_tunable_type },
	{ "len", ARG_UINT, .type = T_U32 },
	{ "data", ARG_BUF, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_ARG(3) },
};
static const struct layout layout_ethtool_tunable_get = {
	"ethtool_tunable", LAYOUT_MEMBERS(ethtool_tunable_get_members),
};

static const struct field ethtool_tunable_set_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "id", ARG_ENUM, .type = T_U32, .xlat = &xlat_eth_tunable },
	{ "type_id", ARG_ENUM, .type = T_U32, .xlat = &xlat_eth_tunable_type },
	{ "len", ARG_UINT, .type = T_U32 },
	{ "data", ARG_BUF, .type = T_INLINE, .len = LEN_ARG(3) },
};
static const struct layout layout_ethtool_tunable_set = {
	"ethtool_tunable", LAYOUT_MEMBERS(ethtool_tunable_set_members),
};

static const struct field ethtool_link_settings_get_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "speed", ARG_UINT_NAMED, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_eth_speed },
	{ "duplex", ARG_ENUM, .type = T_U8, .dir = DIR_OUT, .xlat = &xlat_eth_duplex },
	{ "port", ARG_ENUM, .type = T_U8, .dir = DIR_OUT, .xlat = &xlat_eth_port },
	{ "phy_address", ARG_UINT, .type = T_U8, .dir = DIR_OUT },
	{ "autoneg", ARG_ENUM, .type = T_U8, .dir = DIR_OUT, .xlat = &xlat_eth_autoneg },
	{ "mdio_support", ARG_UINT, .type = T_U8, .dir = DIR_OUT, .flags = FIELD_VERBOSE },
	{ "eth_tp_mdix", ARG_UINT, .type = T_U8, .dir = DIR_OUT, .flags = FIELD_VERBOSE },
	{ "eth_tp_mdix_ctrl", ARG_UINT, .type = T_U8, .dir = DIR_OUT, .flags = FIELD_VERBOSE },
	{ "link_mode_masks_nwords", ARG_INT, .type = T_S8, .dir = DIR_INOUT },
	{ "transceiver", ARG_UINT, .type = T_U8, .dir = DIR_OUT, .flags = FIELD_VERBOSE },
	{ "master_slave_cfg", ARG_UINT, .type = T_U8, .dir = DIR_OUT, .flags = FIELD_VERBOSE },
	{ "master_slave_state", ARG_UINT, .type = T_U8, .dir = DIR_OUT, .flags = FIELD_VERBOSE },
	{ "rate_matching", ARG_UINT, .type = T_U8, .dir = DIR_OUT, .flags = FIELD_VERBOSE },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_PAD,
	  .len = LEN_CONST(7), .elem = &uint_elem },
};
static const struct layout layout_ethtool_link_settings_get = {
	"ethtool_link_settings", LAYOUT_MEMBERS(ethtool_link_settings_get_members),
};

static const struct field ethtool_link_settings_set_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "speed", ARG_UINT_NAMED, .type = T_U32, .xlat = &xlat_eth_speed },
	{ "duplex", ARG_ENUM, .type = T_U8, .xlat = &xlat_eth_duplex },
	{ "port", ARG_ENUM, .type = T_U8, .xlat = &xlat_eth_port },
	{ "phy_address", ARG_UINT, .type = T_U8 },
	{ "autoneg", ARG_ENUM, .type = T_U8, .xlat = &xlat_eth_autoneg },
	{ "mdio_support", ARG_UINT, .type = T_U8, .flags = FIELD_VERBOSE },
	{ "eth_tp_mdix", ARG_UINT, .type = T_U8, .flags = FIELD_VERBOSE },
	{ "eth_tp_mdix_ctrl", ARG_UINT, .type = T_U8, .flags = FIELD_VERBOSE },
	{ "link_mode_masks_nwords", ARG_INT, .type = T_S8 },
	{ "transceiver", ARG_UINT, .type = T_U8, .flags = FIELD_VERBOSE },
	{ "master_slave_cfg", ARG_UINT, .type = T_U8, .flags = FIELD_VERBOSE },
	{ "master_slave_state", ARG_UINT, .type = T_U8, .flags = FIELD_VERBOSE },
	{ "rate_matching", ARG_UINT, .type = T_U8, .flags = FIELD_VERBOSE },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(7),
	  .elem = &uint_elem },
};
static const struct layout layout_ethtool_link_settings_set = {
	"ethtool_link_settings", LAYOUT_MEMBERS(ethtool_link_settings_set_members),
};

static const struct field ethtool_fecparam_get_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "active_fec", ARG_FLAGS, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_eth_fec },
	{ "fec", ARG_FLAGS, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_eth_fec },
	{ "reserved", ARG_UINT, .type = T_U32, .dir = DIR_OUT, .flags = FIELD_PAD },
};
static const struct layout layout_ethtool_fecparam_get = {
	"ethtool_fecparam", LAYOUT_MEMBERS(ethtool_fecparam_get_members),
};

static const struct field ethtool_fecparam_set_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "active_fec", ARG_FLAGS, .type = T_U32, .xlat = &xlat_eth_fec },
	{ "fec", ARG_FLAGS, .type = T_U32, .xlat = &xlat_eth_fec },
	{ "reserved", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_ethtool_fecparam_set = {
	"ethtool_fecparam", LAYOUT_MEMBERS(ethtool_fecparam_set_members),
};

static const struct field ethtool_per_queue_op_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "sub_command", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
	{ "queue_mask", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(128),
	  .elem = &hex_u32_elem },
};
static const struct layout layout_ethtool_per_queue_op = {
	"ethtool_per_queue_op", LAYOUT_MEMBERS(ethtool_per_queue_op_members),
};

static const struct field ethtool_other_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_ethtool_cmds },
};
static const struct layout layout_ethtool_other = {
	"ethtool", LAYOUT_MEMBERS(ethtool_other_members),
};

static const struct choice ethtool_items[] = {
	{ 0x1 /* ETHTOOL_GSET */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_cmd_get } },
	{ 0x2 /* ETHTOOL_SSET */, { NULL, ARG_STRUCT, .layout = &layout_ethtool_cmd_set } },
	{ 0x3 /* ETHTOOL_GDRVINFO */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_drvinfo } },
	{ 0x4 /* ETHTOOL_GREGS */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_regs } },
	{ 0x5 /* ETHTOOL_GWOL */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_wolinfo_get } },
	{ 0x6 /* ETHTOOL_SWOL */, { NULL, ARG_STRUCT, .layout = &layout_ethtool_wolinfo_set } },
	{ 0x7 /* ETHTOOL_GMSGLVL */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_value_get } },
	{ 0x8 /* ETHTOOL_SMSGLVL */, { NULL, ARG_STRUCT, .layout = &layout_ethtool_value_set } },
	{ 0x9 /* ETHTOOL_NWAY_RST */, { NULL, ARG_STRUCT, .layout = &layout_ethtool_nway } },
	{ 0xa /* ETHTOOL_GLINK */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_link } },
	{ 0xb /* ETHTOOL_GEEPROM */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_eeprom_get } },
	{ 0xc /* ETHTOOL_SEEPROM */, { NULL, ARG_STRUCT, .layout = &layout_ethtool_eeprom_set } },
	{ 0xe /* ETHTOOL_GCOALESCE */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_coalesce_get } },
	{ 0xf /* ETHTOOL_SCOALESCE */, { NULL, ARG_STRUCT,
	    .layout = &layout_ethtool_coalesce_set } },
	{ 0x10 /* ETHTOOL_GRINGPARAM */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_ringparam_get } },
	{ 0x11 /* ETHTOOL_SRINGPARAM */, { NULL, ARG_STRUCT,
	    .layout = &layout_ethtool_ringparam_set } },
	{ 0x12 /* ETHTOOL_GPAUSEPARAM */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_pauseparam_get } },
	{ 0x13 /* ETHTOOL_SPAUSEPARAM */, { NULL, ARG_STRUCT,
	    .layout = &layout_ethtool_pauseparam_set } },
	{ 0x14 /* ETHTOOL_GRXCSUM */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_value_get } },
	{ 0x15 /* ETHTOOL_SRXCSUM */, { NULL, ARG_STRUCT, .layout = &layout_ethtool_value_set } },
	{ 0x16 /* ETHTOOL_GTXCSUM */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_value_get } },
	{ 0x17 /* ETHTOOL_STXCSUM */, { NULL, ARG_STRUCT, .layout = &layout_ethtool_value_set } },
	{ 0x18 /* ETHTOOL_GSG */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_value_get } },
	{ 0x19 /* ETHTOOL_SSG */, { NULL, ARG_STRUCT, .layout = &layout_ethtool_value_set } },
	{ 0x1a /* ETHTOOL_TEST */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_test } },
	{ 0x1b /* ETHTOOL_GSTRINGS */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_gstrings } },
	{ 0x1c /* ETHTOOL_PHYS_ID */, { NULL, ARG_STRUCT, .layout = &layout_ethtool_phys_id } },
	{ 0x1d /* ETHTOOL_GSTATS */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_stats } },
	{ 0x1e /* ETHTOOL_GTSO */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_value_get } },
	{ 0x1f /* ETHTOOL_STSO */, { NULL, ARG_STRUCT, .layout = &layout_ethtool_value_set } },
	{ 0x20 /* ETHTOOL_GPERMADDR */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_perm_addr } },
	{ 0x21 /* ETHTOOL_GUFO */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_value_get } },
	{ 0x22 /* ETHTOOL_SUFO */, { NULL, ARG_STRUCT, .layout = &layout_ethtool_value_set } },
	{ 0x23 /* ETHTOOL_GGSO */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_value_get } },
	{ 0x24 /* ETHTOOL_SGSO */, { NULL, ARG_STRUCT, .layout = &layout_ethtool_value_set } },
	{ 0x25 /* ETHTOOL_GFLAGS */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_flags_get } },
	{ 0x26 /* ETHTOOL_SFLAGS */, { NULL, ARG_STRUCT, .layout = &layout_ethtool_flags_set } },
	{ 0x27 /* ETHTOOL_GPFLAGS */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_value_get } },
	{ 0x28 /* ETHTOOL_SPFLAGS */, { NULL, ARG_STRUCT, .layout = &layout_ethtool_value_set } },
	{ 0x29 /* ETHTOOL_GRXFH */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_rxnfc_get } },
	{ 0x2a /* ETHTOOL_SRXFH */, { NULL, ARG_STRUCT, .layout = &layout_ethtool_rxnfc_set } },
	{ 0x2b /* ETHTOOL_GGRO */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_value_get } },
	{ 0x2c /* ETHTOOL_SGRO */, { NULL, ARG_STRUCT, .layout = &layout_ethtool_value_set } },
	{ 0x2d /* ETHTOOL_GRXRINGS */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_rxnfc_get } },
	{ 0x2e /* ETHTOOL_GRXCLSRLCNT */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_rxnfc_get } },
	{ 0x2f /* ETHTOOL_GRXCLSRULE */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_rxnfc_get } },
	{ 0x30 /* ETHTOOL_GRXCLSRLALL */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_rxnfc_get } },
	{ 0x31 /* ETHTOOL_SRXCLSRLDEL */, { NULL, ARG_STRUCT,
	    .layout = &layout_ethtool_rxnfc_set } },
	{ 0x32 /* ETHTOOL_SRXCLSRLINS */, { NULL, ARG_STRUCT,
	    .layout = &layout_ethtool_rxnfc_set } },
	{ 0x33 /* ETHTOOL_FLASHDEV */, { NULL, ARG_STRUCT, .layout = &layout_ethtool_flash } },
	{ 0x34 /* ETHTOOL_RESET */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_reset } },
	{ 0x37 /* ETHTOOL_GSSET_INFO */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_sset_info } },
	{ 0x38 /* ETHTOOL_GRXFHINDIR */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_rxfh_indir_get } },
	{ 0x39 /* ETHTOOL_SRXFHINDIR */, { NULL, ARG_STRUCT,
	    .layout = &layout_ethtool_rxfh_indir_set } },
	{ 0x3a /* ETHTOOL_GFEATURES */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_gfeatures } },
	{ 0x3b /* ETHTOOL_SFEATURES */, { NULL, ARG_STRUCT,
	    .layout = &layout_ethtool_sfeatures } },
	{ 0x3c /* ETHTOOL_GCHANNELS */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_channels_get } },
	{ 0x3d /* ETHTOOL_SCHANNELS */, { NULL, ARG_STRUCT,
	    .layout = &layout_ethtool_channels_set } },
	{ 0x3e /* ETHTOOL_SET_DUMP */, { NULL, ARG_STRUCT, .layout = &layout_ethtool_dump_set } },
	{ 0x3f /* ETHTOOL_GET_DUMP_FLAG */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_dump_get } },
	{ 0x40 /* ETHTOOL_GET_DUMP_DATA */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_dump_get } },
	{ 0x41 /* ETHTOOL_GET_TS_INFO */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_ts_info } },
	{ 0x42 /* ETHTOOL_GMODULEINFO */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_modinfo } },
	{ 0x43 /* ETHTOOL_GMODULEEEPROM */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_eeprom_get } },
	{ 0x44 /* ETHTOOL_GEEE */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_eee_get } },
	{ 0x45 /* ETHTOOL_SEEE */, { NULL, ARG_STRUCT, .layout = &layout_ethtool_eee_set } },
	{ 0x46 /* ETHTOOL_GRSSH */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_rxfh_get } },
	{ 0x47 /* ETHTOOL_SRSSH */, { NULL, ARG_STRUCT, .layout = &layout_ethtool_rxfh_set } },
	{ 0x48 /* ETHTOOL_GTUNABLE */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_tunable_get } },
	{ 0x49 /* ETHTOOL_STUNABLE */, { NULL, ARG_STRUCT,
	    .layout = &layout_ethtool_tunable_set } },
	{ 0x4a /* ETHTOOL_GPHYSTATS */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_stats } },
	{ 0x4b /* ETHTOOL_PERQUEUE */, { NULL, ARG_STRUCT,
	    .layout = &layout_ethtool_per_queue_op } },
	{ 0x4c /* ETHTOOL_GLINKSETTINGS */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_link_settings_get } },
	{ 0x4d /* ETHTOOL_SLINKSETTINGS */, { NULL, ARG_STRUCT,
	    .layout = &layout_ethtool_link_settings_set } },
	{ 0x4e /* ETHTOOL_PHY_GTUNABLE */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_tunable_get } },
	{ 0x4f /* ETHTOOL_PHY_STUNABLE */, { NULL, ARG_STRUCT,
	    .layout = &layout_ethtool_tunable_set } },
	{ 0x50 /* ETHTOOL_GFECPARAM */, { NULL, ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_ethtool_fecparam_get } },
	{ 0x51 /* ETHTOOL_SFECPARAM */, { NULL, ARG_STRUCT,
	    .layout = &layout_ethtool_fecparam_set } },
};
const struct choice_set choices_ethtool = {
	CHOICE_ITEMS(ethtool_items),
	.other = { NULL, ARG_STRUCT, .layout = &layout_ethtool_other },
};
/* clang-format on */
