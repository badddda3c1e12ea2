/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of sockets and network interfaces: netdevice(7). */
#include "syscall/layout/ioctl_impl.h"

#define IFR_NAME                                                            \
	{                                                                   \
		"ifr_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) \
	}
#define IFR(id, ...)                                                    \
	static const struct field id##_members[] = { IFR_NAME,          \
						     { __VA_ARGS__ } }; \
	static const struct layout layout_##id = {                      \
		"ifreq", LAYOUT_MEMBERS(id##_members)                   \
	}
#define IFR_SOCKADDR(id) \
	IFR(id, #id, ARG_SOCKADDR, .type = T_INLINE, .len = LEN_CONST(16))

static const struct field hwaddr_members[] = {
	{ "sa_family", ARG_ENUM, .type = T_U16, .xlat = &xlat_arphrd },
	{ "sa_data", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(6) },
};
static const struct layout layout_hwaddr = { "sockaddr",
					     LAYOUT_MEMBERS(hwaddr_members) };

IFR_SOCKADDR(ifr_addr);
IFR_SOCKADDR(ifr_dstaddr);
IFR_SOCKADDR(ifr_broadaddr);
IFR_SOCKADDR(ifr_netmask);
IFR(ifr_flags, "ifr_flags", ARG_FLAGS, .type = T_U16, .xlat = &xlat_iff_flags);
IFR(ifr_metric, "ifr_metric", ARG_INT, .type = T_S32);
IFR(ifr_mtu, "ifr_mtu", ARG_INT, .type = T_S32);
IFR(ifr_qlen, "ifr_qlen", ARG_INT, .type = T_S32);
IFR(ifr_ifindex, "ifr_ifindex", ARG_INT, .type = T_S32);
IFR(ifr_newname, "ifr_newname", ARG_STR, .type = T_INLINE,
    .len = LEN_CONST(16));
IFR(ifr_slave, "ifr_slave", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16));
IFR(ifr_hwaddr, "ifr_hwaddr", ARG_STRUCT, .type = T_INLINE,
    .layout = &layout_hwaddr);

/* SIOCGIFNAME asks by index and gets the name. */
static const uint8_t index_first[] = { 1, 0 };
static const struct layout layout_ifr_name = {
	"ifreq", LAYOUT_MEMBERS(ifr_ifindex_members), .order = index_first,
	.norder = 2
};

/* clang-format off */
static const struct variant sock_items[] = {
	IN(0x8901 /* FIOSETOWN */, pid_elem),
	IN(0x8902 /* SIOCSPGRP */, pid_elem),
	OUT(0x8903 /* FIOGETOWN */, pid_elem),
	OUT(0x8904 /* SIOCGPGRP */, pid_elem),
	OUT(0x8905 /* SIOCATMARK */, int_elem),
	QUERY(0x8910 /* SIOCGIFNAME */, layout_ifr_name),
	ONE(0x8912 /* SIOCGIFCONF */, "argp", ARG_IFCONF, .dir = DIR_INOUT),
	QUERY(0x8913 /* SIOCGIFFLAGS */, layout_ifr_flags),
	IN_STRUCT(0x8914 /* SIOCSIFFLAGS */, layout_ifr_flags),
	QUERY(0x8915 /* SIOCGIFADDR */, layout_ifr_addr),
	IN_STRUCT(0x8916 /* SIOCSIFADDR */, layout_ifr_addr),
	QUERY(0x8917 /* SIOCGIFDSTADDR */, layout_ifr_dstaddr),
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
	QUERY(0x8933 /* SIOCGIFINDEX */, layout_ifr_ifindex),
	QUERY(0x8942 /* SIOCGIFTXQLEN */, layout_ifr_qlen),
	IN_STRUCT(0x8943 /* SIOCSIFTXQLEN */, layout_ifr_qlen),
	OUT(0x894b /* SIOCOUTQNSD */, int_elem),
	ONE(0x89a0 /* SIOCBRADDBR */, "argp", ARG_STR),
	ONE(0x89a1 /* SIOCBRDELBR */, "argp", ARG_STR),
};
/* clang-format on */
const struct variant_list ioctl_sock = { VARIANT_ITEMS(sock_items) };
