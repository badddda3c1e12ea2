/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of sockets and network interfaces: netdevice(7). */
#include <sys/socket.h>

#include "syscall/layout/ioctl_impl.h"
#include "syscall/layout/ioctl_net.h"
#include "syscall/layout/time.h"
#include "syscall/xlat/ethtool.h"
#include "syscall/xlat/net.h"

#ifndef AF_MCTP
#define AF_MCTP 45
#endif

/* clang-format off */
#define IFR_NAME { "ifr_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) }
#define IFR(id, ...) \
	static const struct field id##_members[] = { IFR_NAME, { __VA_ARGS__ } }; \
	static const struct layout layout_##id = { "ifreq", LAYOUT_MEMBERS(id##_members) }
#define IFR_SOCKADDR(id) \
	IFR(id, #id, ARG_SOCKADDR, .type = T_INLINE, .len = LEN_CONST(16))

static const struct field hwaddr_members[] = {
	{ "sa_family", ARG_ENUM, .type = T_U16, .xlat = &xlat_arphrd },
	{ "sa_data", ARG_HWADDR, .type = T_INLINE, .len = LEN_CONST(6) },
	{ "pad", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(8) },
};
static const struct layout layout_hwaddr = { "sockaddr", LAYOUT_MEMBERS(hwaddr_members) };

static const struct field ifmap_members[] = {
	{ "mem_start", ARG_HEX, .type = T_ULONG },
	{ "mem_end", ARG_HEX, .type = T_ULONG },
	{ "base_addr", ARG_HEX32, .type = T_U16 },
	{ "irq", ARG_HEX32, .type = T_U8 },
	{ "dma", ARG_HEX32, .type = T_U8 },
	{ "port", ARG_HEX32, .type = T_U8 },
};
static const struct layout layout_ifmap = {
	"ifmap", LAYOUT_MEMBERS(ifmap_members),
};

IFR_SOCKADDR(ifr_addr);
IFR_SOCKADDR(ifr_dstaddr);
IFR_SOCKADDR(ifr_broadaddr);
IFR_SOCKADDR(ifr_netmask);
IFR(ifr_flags, "ifr_flags", ARG_FLAGS, .type = T_U16, .xlat = &xlat_iff_flags);
IFR(ifr_pflags, "ifr_flags", ARG_HEX32, .type = T_U16);
IFR(ifr_metric, "ifr_metric", ARG_INT, .type = T_S32);
IFR(ifr_mtu, "ifr_mtu", ARG_INT, .type = T_S32);
IFR(ifr_qlen, "ifr_qlen", ARG_INT, .type = T_S32);
IFR(ifr_ifindex, "ifr_ifindex", ARG_INT, .type = T_S32);
IFR(ifr_newname, "ifr_newname", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16));
IFR(ifr_slave, "ifr_slave", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16));
IFR(ifr_hwaddr, "ifr_hwaddr", ARG_STRUCT, .type = T_INLINE, .layout = &layout_hwaddr);
IFR(ifr_map, "ifr_map", ARG_STRUCT, .type = T_INLINE, .layout = &layout_ifmap);
IFR(ifr_data, "ifr_data", ARG_PTR, .type = T_PTR, .flags = FIELD_OPAQUE);
IFR(ifr_ethtool, "ifr_data", ARG_CHOICE, .type = T_PTR, .dir = DIR_INOUT,
    .choices = &choices_ethtool);

/* SIOCGIFNAME asks by index and gets the name. */
static const uint8_t index_first[] = { 1, 0 };
static const struct layout layout_ifr_name = {
	"ifreq", LAYOUT_MEMBERS(ifr_ifindex_members), .order = index_first, .norder = 2
};

static const struct field hwtstamp_config_members[] = {
	{ "flags", ARG_FLAGS, .type = T_S32, .xlat = &xlat_hwtstamp_flags },
	{ "tx_type", ARG_ENUM, .type = T_S32, .dir = DIR_INOUT, .xlat = &xlat_hwtstamp_tx },
	{ "rx_filter", ARG_ENUM, .type = T_S32, .dir = DIR_INOUT, .xlat = &xlat_hwtstamp_filter },
};
static const struct layout layout_hwtstamp_config = {
	"hwtstamp_config", LAYOUT_MEMBERS(hwtstamp_config_members),
};

static const struct field hwtstamp_now_members[] = {
	{ "flags", ARG_FLAGS, .type = T_S32, .xlat = &xlat_hwtstamp_flags },
	{ "tx_type", ARG_ENUM, .type = T_S32, .xlat = &xlat_hwtstamp_tx },
	{ "rx_filter", ARG_ENUM, .type = T_S32, .xlat = &xlat_hwtstamp_filter },
};
static const struct layout layout_hwtstamp_now = {
	"hwtstamp_config", LAYOUT_MEMBERS(hwtstamp_now_members),
};

IFR(ifr_set_tstamp, "ifr_data", ARG_STRUCT, .type = T_PTR, .dir = DIR_INOUT,
    .layout = &layout_hwtstamp_config);
IFR(ifr_get_tstamp, "ifr_data", ARG_STRUCT, .type = T_PTR, .dir = DIR_OUT,
    .layout = &layout_hwtstamp_now);

static const struct field mii_phy_members[] = {
	{ "ifr_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "phy_id", ARG_HEX32, .type = T_U16, .dir = DIR_OUT },
	};
static const struct layout layout_mii_phy = {
	"ifreq", LAYOUT_MEMBERS(mii_phy_members),
};

static const struct field mii_get_members[] = {
	{ "ifr_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "phy_id", ARG_HEX32, .type = T_U16 },
	{ "reg_num", ARG_HEX32, .type = T_U16 },
	{ "val_in", ARG_UINT, .type = T_U16, .flags = FIELD_PAD },
	{ "val_out", ARG_HEX32, .type = T_U16, .dir = DIR_OUT },
};
static const struct layout layout_mii_get = {
	"ifreq", LAYOUT_MEMBERS(mii_get_members),
};

static const struct field mii_set_members[] = {
	{ "ifr_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "phy_id", ARG_HEX32, .type = T_U16 },
	{ "reg_num", ARG_HEX32, .type = T_U16 },
	{ "val_in", ARG_HEX32, .type = T_U16 },
};
static const struct layout layout_mii_set = {
	"ifreq", LAYOUT_MEMBERS(mii_set_members),
};

static const struct field ifbond_members[] = {
	{ "bond_mode", ARG_ENUM, .type = T_S32, .xlat = &xlat_bond_modes },
	{ "num_slaves", ARG_INT, .type = T_S32 },
	{ "miimon", ARG_INT, .type = T_S32 },
};
static const struct layout layout_ifbond = {
	"ifbond", LAYOUT_MEMBERS(ifbond_members),
};

static const struct field ifslave_members[] = {
	{ "slave_id", ARG_INT, .type = T_S32 },
	{ "slave_name", ARG_STR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(16) },
	{ "link", ARG_ENUM, .type = T_S8, .dir = DIR_OUT, .xlat = &xlat_bond_link },
	{ "state", ARG_ENUM, .type = T_S8, .dir = DIR_OUT, .xlat = &xlat_bond_state },
	{ "link_failure_count", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
};
static const struct layout layout_ifslave = {
	"ifslave", LAYOUT_MEMBERS(ifslave_members),
};

IFR(ifr_bond, "ifr_data", ARG_STRUCT, .type = T_PTR, .dir = DIR_OUT, .layout = &layout_ifbond);
IFR(ifr_bond_slave, "ifr_data", ARG_STRUCT, .type = T_PTR, .dir = DIR_INOUT,
    .layout = &layout_ifslave);

static const struct field vlan_ioctl_args_members[] = {
	{ "cmd", ARG_ENUM, .type = T_S32, .xlat = &xlat_vlan_cmds },
	{ "device1", ARG_STR, .type = T_INLINE, .len = LEN_CONST(24) },
	{ "device2", ARG_STR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(24),
	  .when = WHEN_IS(0, 8) },
	{ "name_type", ARG_ENUM, .type = T_U32, .flags = FIELD_UNION, .when = WHEN_IS(0, 6),
	  .xlat = &xlat_vlan_name_types },
	{ "VID", ARG_INT, .type = T_S32, .flags = FIELD_UNION, .when = WHEN_IS(0, 0) },
	{ "VID", ARG_INT, .type = T_S32, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 9) },
	{ "skb_priority", ARG_UINT, .type = T_U32, .flags = FIELD_UNION, .when = WHEN_IS(0, 2) },
	{ "skb_priority", ARG_UINT, .type = T_U32, .flags = FIELD_UNION, .when = WHEN_IS(0, 3) },
	{ "flag", ARG_FLAGS, .type = T_U32, .flags = FIELD_UNION, .when = WHEN_IS(0, 7),
	  .xlat = &xlat_vlan_flags },
	{ "vlan_qos", ARG_INT, .type = T_S16 },
};
static const struct layout layout_vlan_ioctl_args = {
	"vlan_ioctl_args", LAYOUT_MEMBERS(vlan_ioctl_args_members),
};

static const struct field rtentry_members[] = {
	{ "rt_pad1", ARG_ULONG, .type = T_ULONG, .flags = FIELD_PAD },
	{ "rt_dst", ARG_SOCKADDR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "rt_gateway", ARG_SOCKADDR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "rt_genmask", ARG_SOCKADDR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "rt_flags", ARG_FLAGS, .type = T_U16, .xlat = &xlat_rt_flags },
	{ "rt_pad2", ARG_INT, .type = T_S16, .flags = FIELD_PAD },
	{ "rt_pad3", ARG_ULONG, .type = T_ULONG, .flags = FIELD_PAD },
	{ "rt_pad4", ARG_PTR, .type = T_PTR, .flags = FIELD_PAD },
	{ "rt_metric", ARG_INT, .type = T_S16 },
	{ "rt_dev", ARG_STR, .type = T_PTR },
	{ "rt_mtu", ARG_ULONG, .type = T_ULONG },
	{ "rt_window", ARG_ULONG, .type = T_ULONG },
	{ "rt_irtt", ARG_UINT, .type = T_U16 },
};
static const struct layout layout_rtentry = {
	"rtentry", LAYOUT_MEMBERS(rtentry_members),
};

static const struct field arpreq_members[] = {
	{ "arp_pa", ARG_SOCKADDR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "arp_ha", ARG_STRUCT, .type = T_INLINE, .layout = &layout_hwaddr },
	{ "arp_flags", ARG_FLAGS, .type = T_S32, .xlat = &xlat_arp_flags },
	{ "arp_netmask", ARG_SOCKADDR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "arp_dev", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
};
static const struct layout layout_arpreq = {
	"arpreq", LAYOUT_MEMBERS(arpreq_members),
};

static const struct field arpreq_get_members[] = {
	{ "arp_pa", ARG_SOCKADDR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "arp_ha", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .layout = &layout_hwaddr },
	{ "arp_flags", ARG_FLAGS, .type = T_S32, .dir = DIR_OUT, .xlat = &xlat_arp_flags },
	{ "arp_netmask", ARG_SOCKADDR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(16) },
	{ "arp_dev", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
};
static const struct layout layout_arpreq_get = {
	"arpreq", LAYOUT_MEMBERS(arpreq_get_members),
};

static const struct field ip_tunnel_iph_members[] = {
	{ "ihl_version", ARG_HEX32, .type = T_U8, .flags = FIELD_VERBOSE },
	{ "tos", ARG_HEX32, .type = T_U8 },
	{ "tot_len", ARG_UINT, .type = T_U16, .flags = FIELD_PAD },
	{ "id", ARG_UINT, .type = T_U16, .flags = FIELD_PAD },
	{ "frag_off", ARG_HEX32, .type = T_U16, .flags = FIELD_VERBOSE },
	{ "ttl", ARG_UINT, .type = T_U8 },
	{ "protocol", ARG_ENUM, .type = T_U8, .xlat = &xlat_ipproto },
	{ "check", ARG_UINT, .type = T_U16, .flags = FIELD_PAD },
	{ "saddr", ARG_INET4, .type = T_INLINE, .len = LEN_CONST(4) },
	{ "daddr", ARG_INET4, .type = T_INLINE, .len = LEN_CONST(4) },
};
static const struct layout layout_ip_tunnel_iph = {
	"iphdr", LAYOUT_MEMBERS(ip_tunnel_iph_members),
};

static const struct field ip_tunnel_parm_members[] = {
	{ "name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "link", ARG_INT, .type = T_S32 },
	{ "i_flags", ARG_HEX32, .type = T_U16 },
	{ "o_flags", ARG_HEX32, .type = T_U16 },
	{ "i_key", ARG_NET32, .type = T_U32 },
	{ "o_key", ARG_NET32, .type = T_U32 },
	{ "iph", ARG_STRUCT, .type = T_INLINE, .layout = &layout_ip_tunnel_iph },
};
static const struct layout layout_ip_tunnel_parm = {
	"ip_tunnel_parm", LAYOUT_MEMBERS(ip_tunnel_parm_members),
};

IFR(ifr_tunnel, "ifr_data", ARG_STRUCT, .type = T_PTR, .layout = &layout_ip_tunnel_parm);
IFR(ifr_tunnel_get, "ifr_data", ARG_STRUCT, .type = T_PTR, .dir = DIR_OUT,
    .layout = &layout_ip_tunnel_parm);

static const struct field sioc_vif_req_members[] = {
	{ "vifi", ARG_UINT, .type = T_U16 },
	{ "icount", ARG_ULONG, .type = T_ULONG, .dir = DIR_OUT },
	{ "ocount", ARG_ULONG, .type = T_ULONG, .dir = DIR_OUT },
	{ "ibytes", ARG_ULONG, .type = T_ULONG, .dir = DIR_OUT },
	{ "obytes", ARG_ULONG, .type = T_ULONG, .dir = DIR_OUT },
};
static const struct layout layout_sioc_vif_req = {
	"sioc_vif_req", LAYOUT_MEMBERS(sioc_vif_req_members),
};

static const struct field sioc_sg_req_members[] = {
	{ "src", ARG_INET4, .type = T_INLINE, .len = LEN_CONST(4) },
	{ "grp", ARG_INET4, .type = T_INLINE, .len = LEN_CONST(4) },
	{ "pktcnt", ARG_ULONG, .type = T_ULONG, .dir = DIR_OUT },
	{ "bytecnt", ARG_ULONG, .type = T_ULONG, .dir = DIR_OUT },
	{ "wrong_if", ARG_ULONG, .type = T_ULONG, .dir = DIR_OUT },
};
static const struct layout layout_sioc_sg_req = {
	"sioc_sg_req", LAYOUT_MEMBERS(sioc_sg_req_members),
};

static const struct field brctl_members[] = {
	{ "cmd", ARG_ENUM, .type = T_ULONG, .xlat = &xlat_brctl_cmds },
	{ "arg1", ARG_HEX, .type = T_ULONG },
	{ "arg2", ARG_HEX, .type = T_ULONG },
	{ "arg3", ARG_HEX, .type = T_ULONG },
};
static const struct layout layout_brctl = {
	"brctl", LAYOUT_MEMBERS(brctl_members),
};

static const struct field sock_timeval_members[] = {
	{ "tv_sec", ARG_LOFF, .type = T_S64 },
	{ "tv_usec", ARG_LOFF, .type = T_S64 },
};
static const struct layout layout_sock_timeval = {
	"timeval", LAYOUT_MEMBERS(sock_timeval_members),
};

static const struct field sock_timespec_members[] = {
	{ "tv_sec", ARG_LOFF, .type = T_S64 },
	{ "tv_nsec", ARG_LOFF, .type = T_S64 },
};
static const struct layout layout_sock_timespec = {
	"timespec", LAYOUT_MEMBERS(sock_timespec_members),
};

static const struct variant sock_items[] = {
	IN(0x8901 /* FIOSETOWN */, pid_elem),
	IN(0x8902 /* SIOCSPGRP */, pid_elem),
	OUT(0x8903 /* FIOGETOWN */, pid_elem),
	OUT(0x8904 /* SIOCGPGRP */, pid_elem),
	OUT(0x8905 /* SIOCATMARK */, int_elem),
	OUT_STRUCT(0x8906 /* SIOCGSTAMP_OLD */, layout_timeval),
	OUT_STRUCT(0x8907 /* SIOCGSTAMPNS_OLD */, layout_timespec),
	OUT_STRUCT(0x80108906 /* SIOCGSTAMP_NEW */, layout_sock_timeval),
	OUT_STRUCT(0x80108907 /* SIOCGSTAMPNS_NEW */, layout_sock_timespec),
	ON_FAMILY(AF_INET6, 0x890b /* SIOCADDRT */, SHAPE_IN, layout, layout_in6_rtmsg),
	IN_STRUCT(0x890b /* SIOCADDRT */, layout_rtentry),
	ON_FAMILY(AF_INET6, 0x890c /* SIOCDELRT */, SHAPE_IN, layout, layout_in6_rtmsg),
	IN_STRUCT(0x890c /* SIOCDELRT */, layout_rtentry),
	QUERY(0x8910 /* SIOCGIFNAME */, layout_ifr_name),
	ONE(0x8912 /* SIOCGIFCONF */, "argp", ARG_IFCONF, .dir = DIR_INOUT),
	QUERY(0x8913 /* SIOCGIFFLAGS */, layout_ifr_flags),
	IN_STRUCT(0x8914 /* SIOCSIFFLAGS */, layout_ifr_flags),
	QUERY(0x8915 /* SIOCGIFADDR */, layout_ifr_addr),
	ON_FAMILY(AF_INET6, 0x8916 /* SIOCSIFADDR */, SHAPE_IN, layout, layout_in6_ifreq),
	IN_STRUCT(0x8916 /* SIOCSIFADDR */, layout_ifr_addr),
	QUERY(0x8917 /* SIOCGIFDSTADDR */, layout_ifr_dstaddr),
	ON_FAMILY(AF_INET6, 0x8918 /* SIOCSIFDSTADDR */, SHAPE_IN, layout, layout_in6_ifreq),
	IN_STRUCT(0x8918 /* SIOCSIFDSTADDR */, layout_ifr_dstaddr),
	QUERY(0x8919 /* SIOCGIFBRDADDR */, layout_ifr_broadaddr),
	IN_STRUCT(0x891a /* SIOCSIFBRDADDR */, layout_ifr_broadaddr),
	QUERY(0x891b /* SIOCGIFNETMASK */, layout_ifr_netmask),
	IN_STRUCT(0x891c /* SIOCSIFNETMASK */, layout_ifr_netmask),
	QUERY(0x891d /* SIOCGIFMETRIC */, layout_ifr_metric),
	IN_STRUCT(0x891e /* SIOCSIFMETRIC */, layout_ifr_metric),
	QUERY(0x8921 /* SIOCGIFMTU */, layout_ifr_mtu),
	IN_STRUCT(0x8922 /* SIOCSIFMTU */, layout_ifr_mtu),
	IN_STRUCT(0x8923 /* SIOCSIFNAME */, layout_ifr_newname),
	IN_STRUCT(0x8924 /* SIOCSIFHWADDR */, layout_ifr_hwaddr),
	QUERY(0x8927 /* SIOCGIFHWADDR */, layout_ifr_hwaddr),
	QUERY(0x8929 /* SIOCGIFSLAVE */, layout_ifr_slave),
	IN_STRUCT(0x8930 /* SIOCSIFSLAVE */, layout_ifr_slave),
	IN_STRUCT(0x8931 /* SIOCADDMULTI */, layout_ifr_hwaddr),
	IN_STRUCT(0x8932 /* SIOCDELMULTI */, layout_ifr_hwaddr),
	QUERY(0x8933 /* SIOCGIFINDEX */, layout_ifr_ifindex),
	QUERY(0x8935 /* SIOCGIFPFLAGS */, layout_ifr_pflags),
	IN_STRUCT(0x8934 /* SIOCSIFPFLAGS */, layout_ifr_pflags),
	ON_FAMILY(AF_INET6, 0x8936 /* SIOCDIFADDR */, SHAPE_IN, layout, layout_in6_ifreq),
	IN_STRUCT(0x8936 /* SIOCDIFADDR */, layout_ifr_addr),
	IN_STRUCT(0x8937 /* SIOCSIFHWBROADCAST */, layout_ifr_hwaddr),
	IN_STRUCT(0x8940 /* SIOCGIFBR */, layout_brctl),
	IN_STRUCT(0x8941 /* SIOCSIFBR */, layout_brctl),
	QUERY(0x8942 /* SIOCGIFTXQLEN */, layout_ifr_qlen),
	IN_STRUCT(0x8943 /* SIOCSIFTXQLEN */, layout_ifr_qlen),
	INOUT_STRUCT(0x8946 /* SIOCETHTOOL */, layout_ifr_ethtool),
	INOUT_STRUCT(0x8947 /* SIOCGMIIPHY */, layout_mii_phy),
	INOUT_STRUCT(0x8948 /* SIOCGMIIREG */, layout_mii_get),
	IN_STRUCT(0x8949 /* SIOCSMIIREG */, layout_mii_set),
	IN_STRUCT(0x894a /* SIOCWANDEV */, layout_ifr_data),
	OUT(0x894b /* SIOCOUTQNSD */, int_elem),
	MAKES_FD(0x894c /* SIOCGSKNS */),
	IN_STRUCT(0x8953 /* SIOCDARP */, layout_arpreq),
	INOUT_STRUCT(0x8954 /* SIOCGARP */, layout_arpreq_get),
	IN_STRUCT(0x8955 /* SIOCSARP */, layout_arpreq),
	IN_STRUCT(0x8960 /* SIOCDRARP */, layout_arpreq),
	INOUT_STRUCT(0x8961 /* SIOCGRARP */, layout_arpreq_get),
	IN_STRUCT(0x8962 /* SIOCSRARP */, layout_arpreq),
	QUERY(0x8970 /* SIOCGIFMAP */, layout_ifr_map),
	IN_STRUCT(0x8971 /* SIOCSIFMAP */, layout_ifr_map),
	INOUT_STRUCT(0x8982 /* SIOCGIFVLAN */, layout_vlan_ioctl_args),
	IN_STRUCT(0x8983 /* SIOCSIFVLAN */, layout_vlan_ioctl_args),
	IN_STRUCT(0x8990 /* SIOCBONDENSLAVE */, layout_ifr_slave),
	IN_STRUCT(0x8991 /* SIOCBONDRELEASE */, layout_ifr_slave),
	IN_STRUCT(0x8992 /* SIOCBONDSETHWADDR */, layout_ifr_hwaddr),
	INOUT_STRUCT(0x8993 /* SIOCBONDSLAVEINFOQUERY */, layout_ifr_bond_slave),
	INOUT_STRUCT(0x8994 /* SIOCBONDINFOQUERY */, layout_ifr_bond),
	IN_STRUCT(0x8995 /* SIOCBONDCHANGEACTIVE */, layout_ifr_slave),
	ONE(0x89a0 /* SIOCBRADDBR */, "argp", ARG_STR, .len = LEN_CONST(16)),
	ONE(0x89a1 /* SIOCBRDELBR */, "argp", ARG_STR, .len = LEN_CONST(16)),
	IN_STRUCT(0x89a2 /* SIOCBRADDIF */, layout_ifr_ifindex),
	IN_STRUCT(0x89a3 /* SIOCBRDELIF */, layout_ifr_ifindex),
	INOUT_STRUCT(0x89b0 /* SIOCSHWTSTAMP */, layout_ifr_set_tstamp),
	INOUT_STRUCT(0x89b1 /* SIOCGHWTSTAMP */, layout_ifr_get_tstamp),
	ON_FAMILY(AF_INET6, 0x89e0 /* SIOCGETMIFCNT_IN6 */, SHAPE_INOUT, layout, layout_sioc_mif_req6),
	ON_FAMILY(AF_TIPC, 0x89e0 /* SIOCGETLINKNAME */, SHAPE_INOUT, layout, layout_tipc_ln_req),
	ON_FAMILY(AF_KCM, 0x89e0 /* SIOCKCMATTACH */, SHAPE_IN, layout, layout_kcm_attach),
	ON_FAMILY(AF_MCTP, 0x89e0 /* SIOCMCTPALLOCTAG */, SHAPE_INOUT, layout, layout_mctp_tag),
	ON_FAMILY(AF_PHONET, 0x89e0 /* SIOCPNGETOBJECT */, SHAPE_OUT_ELEM, elem, int_elem),
	INOUT_STRUCT(0x89e0 /* SIOCGETVIFCNT */, layout_sioc_vif_req),
	ON_FAMILY(AF_INET6, 0x89e1 /* SIOCGETSGCNT_IN6 */, SHAPE_INOUT, layout, layout_sioc_sg_req6),
	ON_FAMILY(AF_TIPC, 0x89e1 /* SIOCGETNODEID */, SHAPE_INOUT, layout, layout_tipc_nodeid_req),
	ON_FAMILY(AF_KCM, 0x89e1 /* SIOCKCMUNATTACH */, SHAPE_IN, layout, layout_kcm_unattach),
	ON_FAMILY(AF_MCTP, 0x89e1 /* SIOCMCTPDROPTAG */, SHAPE_IN, layout, layout_mctp_tag),
	INOUT_STRUCT(0x89e1 /* SIOCGETSGCNT */, layout_sioc_sg_req),
	ON_FAMILY(AF_KCM, 0x89e2 /* SIOCKCMCLONE */, SHAPE_INOUT, layout, layout_kcm_clone),
	INOUT_STRUCT(0x89f0 /* SIOCGETTUNNEL */, layout_ifr_tunnel_get),
	IN_STRUCT(0x89f1 /* SIOCADDTUNNEL */, layout_ifr_tunnel),
	IN_STRUCT(0x89f2 /* SIOCDELTUNNEL */, layout_ifr_tunnel),
	IN_STRUCT(0x89f3 /* SIOCCHGTUNNEL */, layout_ifr_tunnel),
};
const struct variant_list ioctl_sock = { VARIANT_ITEMS(sock_items) };
/* clang-format on */
