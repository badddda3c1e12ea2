/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of wireless interfaces: the wireless extensions. */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/layout/ioctl_net.h"
#include "syscall/xlat/ethtool.h"
#include "syscall/xlat/net.h"

/* clang-format off */
static const struct field hwaddr_members[] = {
	{ "sa_family", ARG_ENUM, .type = T_U16, .xlat = &xlat_arphrd },
	{ "sa_data", ARG_HWADDR, .type = T_INLINE, .len = LEN_CONST(6) },
	{ "pad", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(8) },
};
static const struct layout layout_hwaddr = { "sockaddr", LAYOUT_MEMBERS(hwaddr_members) };

static const struct field iw_param_members[] = {
	{ "value", ARG_INT, .type = T_S32 },
	{ "fixed", ARG_UINT, .type = T_U8 },
	{ "disabled", ARG_UINT, .type = T_U8 },
	{ "flags", ARG_HEX32, .type = T_U16 },
};
static const struct layout layout_iw_param = {
	"iw_param", LAYOUT_MEMBERS(iw_param_members),
};

static const struct field iw_freq_members[] = {
	{ "m", ARG_INT, .type = T_S32 },
	{ "e", ARG_INT, .type = T_S16 },
	{ "i", ARG_UINT, .type = T_U8 },
	{ "flags", ARG_HEX32, .type = T_U8 },
};
static const struct layout layout_iw_freq = {
	"iw_freq", LAYOUT_MEMBERS(iw_freq_members),
};

static const struct field iw_name_get_members[] = {
	{ "ifr_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "name", ARG_STR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(16) },
};
static const struct layout layout_iw_name_get = {
	"iwreq", LAYOUT_MEMBERS(iw_name_get_members),
};

static const struct field iw_nwid_set_members[] = {
	{ "ifr_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "nwid", ARG_STRUCT, .type = T_INLINE, .layout = &layout_iw_param },
};
static const struct layout layout_iw_nwid_set = {
	"iwreq", LAYOUT_MEMBERS(iw_nwid_set_members),
};

static const struct field iw_nwid_get_members[] = {
	{ "ifr_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "nwid", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .layout = &layout_iw_param },
};
static const struct layout layout_iw_nwid_get = {
	"iwreq", LAYOUT_MEMBERS(iw_nwid_get_members),
};

static const struct field iw_sens_set_members[] = {
	{ "ifr_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "sens", ARG_STRUCT, .type = T_INLINE, .layout = &layout_iw_param },
};
static const struct layout layout_iw_sens_set = {
	"iwreq", LAYOUT_MEMBERS(iw_sens_set_members),
};

static const struct field iw_sens_get_members[] = {
	{ "ifr_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "sens", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .layout = &layout_iw_param },
};
static const struct layout layout_iw_sens_get = {
	"iwreq", LAYOUT_MEMBERS(iw_sens_get_members),
};

static const struct field iw_bitrate_set_members[] = {
	{ "ifr_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "bitrate", ARG_STRUCT, .type = T_INLINE, .layout = &layout_iw_param },
};
static const struct layout layout_iw_bitrate_set = {
	"iwreq", LAYOUT_MEMBERS(iw_bitrate_set_members),
};

static const struct field iw_bitrate_get_members[] = {
	{ "ifr_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "bitrate", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .layout = &layout_iw_param },
};
static const struct layout layout_iw_bitrate_get = {
	"iwreq", LAYOUT_MEMBERS(iw_bitrate_get_members),
};

static const struct field iw_rts_set_members[] = {
	{ "ifr_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "rts", ARG_STRUCT, .type = T_INLINE, .layout = &layout_iw_param },
};
static const struct layout layout_iw_rts_set = {
	"iwreq", LAYOUT_MEMBERS(iw_rts_set_members),
};

static const struct field iw_rts_get_members[] = {
	{ "ifr_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "rts", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .layout = &layout_iw_param },
};
static const struct layout layout_iw_rts_get = {
	"iwreq", LAYOUT_MEMBERS(iw_rts_get_members),
};

static const struct field iw_frag_set_members[] = {
	{ "ifr_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "frag", ARG_STRUCT, .type = T_INLINE, .layout = &layout_iw_param },
};
static const struct layout layout_iw_frag_set = {
	"iwreq", LAYOUT_MEMBERS(iw_frag_set_members),
};

static const struct field iw_frag_get_members[] = {
	{ "ifr_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "frag", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .layout = &layout_iw_param },
};
static const struct layout layout_iw_frag_get = {
	"iwreq", LAYOUT_MEMBERS(iw_frag_get_members),
};

static const struct field iw_txpower_set_members[] = {
	{ "ifr_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "txpower", ARG_STRUCT, .type = T_INLINE, .layout = &layout_iw_param },
};
static const struct layout layout_iw_txpower_set = {
	"iwreq", LAYOUT_MEMBERS(iw_txpower_set_members),
};

static const struct field iw_txpower_get_members[] = {
	{ "ifr_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "txpower", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .layout = &layout_iw_param },
};
static const struct layout layout_iw_txpower_get = {
	"iwreq", LAYOUT_MEMBERS(iw_txpower_get_members),
};

static const struct field iw_retry_set_members[] = {
	{ "ifr_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "retry", ARG_STRUCT, .type = T_INLINE, .layout = &layout_iw_param },
};
static const struct layout layout_iw_retry_set = {
	"iwreq", LAYOUT_MEMBERS(iw_retry_set_members),
};

static const struct field iw_retry_get_members[] = {
	{ "ifr_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "retry", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .layout = &layout_iw_param },
};
static const struct layout layout_iw_retry_get = {
	"iwreq", LAYOUT_MEMBERS(iw_retry_get_members),
};

static const struct field iw_power_set_members[] = {
	{ "ifr_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "power", ARG_STRUCT, .type = T_INLINE, .layout = &layout_iw_param },
};
static const struct layout layout_iw_power_set = {
	"iwreq", LAYOUT_MEMBERS(iw_power_set_members),
};

static const struct field iw_power_get_members[] = {
	{ "ifr_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "power", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .layout = &layout_iw_param },
};
static const struct layout layout_iw_power_get = {
	"iwreq", LAYOUT_MEMBERS(iw_power_get_members),
};

static const struct field iw_freq_set_members[] = {
	{ "ifr_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "freq", ARG_STRUCT, .type = T_INLINE, .layout = &layout_iw_freq },
};
static const struct layout layout_iw_freq_set = {
	"iwreq", LAYOUT_MEMBERS(iw_freq_set_members),
};

static const struct field iw_freq_get_members[] = {
	{ "ifr_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "freq", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .layout = &layout_iw_freq },
};
static const struct layout layout_iw_freq_get = {
	"iwreq", LAYOUT_MEMBERS(iw_freq_get_members),
};

static const struct field iw_mode_set_members[] = {
	{ "ifr_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "mode", ARG_ENUM, .type = T_U32, .xlat = &xlat_iw_modes },
};
static const struct layout layout_iw_mode_set = {
	"iwreq", LAYOUT_MEMBERS(iw_mode_set_members),
};

static const struct field iw_mode_get_members[] = {
	{ "ifr_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "mode", ARG_ENUM, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_iw_modes },
};
static const struct layout layout_iw_mode_get = {
	"iwreq", LAYOUT_MEMBERS(iw_mode_get_members),
};

static const struct field iw_ap_set_members[] = {
	{ "ifr_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "ap_addr", ARG_STRUCT, .type = T_INLINE, .layout = &layout_hwaddr },
};
static const struct layout layout_iw_ap_set = {
	"iwreq", LAYOUT_MEMBERS(iw_ap_set_members),
};

static const struct field iw_ap_get_members[] = {
	{ "ifr_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "ap_addr", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .layout = &layout_hwaddr },
};
static const struct layout layout_iw_ap_get = {
	"iwreq", LAYOUT_MEMBERS(iw_ap_get_members),
};

static const struct field iw_essid_set_members[] = {
	{ "ifr_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "essid", ARG_BUF, .type = T_PTR, .len = LEN_ARG(2) },
	{ "length", ARG_UINT, .type = T_U16 },
	{ "flags", ARG_HEX32, .type = T_U16 },
};
static const struct layout layout_iw_essid_set = {
	"iwreq", LAYOUT_MEMBERS(iw_essid_set_members),
};

static const struct field iw_essid_get_members[] = {
	{ "ifr_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "essid", ARG_BUF, .type = T_PTR, .dir = DIR_OUT, .len = LEN_ARG(2) },
	{ "length", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U16, .dir = DIR_OUT },
};
static const struct layout layout_iw_essid_get = {
	"iwreq", LAYOUT_MEMBERS(iw_essid_get_members),
};

static const struct field iw_nickn_set_members[] = {
	{ "ifr_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "nickn", ARG_BUF, .type = T_PTR, .len = LEN_ARG(2) },
	{ "length", ARG_UINT, .type = T_U16 },
	{ "flags", ARG_HEX32, .type = T_U16 },
};
static const struct layout layout_iw_nickn_set = {
	"iwreq", LAYOUT_MEMBERS(iw_nickn_set_members),
};

static const struct field iw_nickn_get_members[] = {
	{ "ifr_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "nickn", ARG_BUF, .type = T_PTR, .dir = DIR_OUT, .len = LEN_ARG(2) },
	{ "length", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U16, .dir = DIR_OUT },
};
static const struct layout layout_iw_nickn_get = {
	"iwreq", LAYOUT_MEMBERS(iw_nickn_get_members),
};

static const struct field iw_auth_set_members[] = {
	{ "ifr_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "param", ARG_STRUCT, .type = T_INLINE, .layout = &layout_iw_param },
};
static const struct layout layout_iw_auth_set = {
	"iwreq", LAYOUT_MEMBERS(iw_auth_set_members),
};

static const struct field iw_auth_get_members[] = {
	{ "ifr_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "param", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .layout = &layout_iw_param },
};
static const struct layout layout_iw_auth_get = {
	"iwreq", LAYOUT_MEMBERS(iw_auth_get_members),
};

static const struct variant wireless_items[] = {
	INOUT_STRUCT(0x8b01 /* SIOCGIWNAME */, layout_iw_name_get),
	IN_STRUCT(0x8b02 /* SIOCSIWNWID */, layout_iw_nwid_set),
	INOUT_STRUCT(0x8b03 /* SIOCGIWNWID */, layout_iw_nwid_get),
	IN_STRUCT(0x8b08 /* SIOCSIWSENS */, layout_iw_sens_set),
	INOUT_STRUCT(0x8b09 /* SIOCGIWSENS */, layout_iw_sens_get),
	IN_STRUCT(0x8b20 /* SIOCSIWRATE */, layout_iw_bitrate_set),
	INOUT_STRUCT(0x8b21 /* SIOCGIWRATE */, layout_iw_bitrate_get),
	IN_STRUCT(0x8b22 /* SIOCSIWRTS */, layout_iw_rts_set),
	INOUT_STRUCT(0x8b23 /* SIOCGIWRTS */, layout_iw_rts_get),
	IN_STRUCT(0x8b24 /* SIOCSIWFRAG */, layout_iw_frag_set),
	INOUT_STRUCT(0x8b25 /* SIOCGIWFRAG */, layout_iw_frag_get),
	IN_STRUCT(0x8b26 /* SIOCSIWTXPOW */, layout_iw_txpower_set),
	INOUT_STRUCT(0x8b27 /* SIOCGIWTXPOW */, layout_iw_txpower_get),
	IN_STRUCT(0x8b28 /* SIOCSIWRETRY */, layout_iw_retry_set),
	INOUT_STRUCT(0x8b29 /* SIOCGIWRETRY */, layout_iw_retry_get),
	IN_STRUCT(0x8b2c /* SIOCSIWPOWER */, layout_iw_power_set),
	INOUT_STRUCT(0x8b2d /* SIOCGIWPOWER */, layout_iw_power_get),
	IN_STRUCT(0x8b04 /* SIOCSIWFREQ */, layout_iw_freq_set),
	INOUT_STRUCT(0x8b05 /* SIOCGIWFREQ */, layout_iw_freq_get),
	IN_STRUCT(0x8b06 /* SIOCSIWMODE */, layout_iw_mode_set),
	INOUT_STRUCT(0x8b07 /* SIOCGIWMODE */, layout_iw_mode_get),
	IN_STRUCT(0x8b14 /* SIOCSIWAP */, layout_iw_ap_set),
	INOUT_STRUCT(0x8b15 /* SIOCGIWAP */, layout_iw_ap_get),
	IN_STRUCT(0x8b1a /* SIOCSIWESSID */, layout_iw_essid_set),
	INOUT_STRUCT(0x8b1b /* SIOCGIWESSID */, layout_iw_essid_get),
	IN_STRUCT(0x8b1c /* SIOCSIWNICKN */, layout_iw_nickn_set),
	INOUT_STRUCT(0x8b1d /* SIOCGIWNICKN */, layout_iw_nickn_get),
	IN_STRUCT(0x8b32 /* SIOCSIWAUTH */, layout_iw_auth_set),
	INOUT_STRUCT(0x8b33 /* SIOCGIWAUTH */, layout_iw_auth_get),
};
const struct variant_list ioctl_wireless = { VARIANT_ITEMS(wireless_items) };
/* clang-format on */
