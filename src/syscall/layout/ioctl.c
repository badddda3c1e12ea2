/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What comes after the command of ioctl(2), by command: terminals, sockets,
 * block devices, files, clocks. Commands that are not here show their
 * argument as a number.
 */
#include "syscall/layout/ioctl.h"

#include "syscall/xlat/file.h"
#include "syscall/xlat/ioctl.h"

static const struct field int_elem = { NULL, ARG_INT, .type = T_S32 };
static const struct field uint_elem = { NULL, ARG_UINT, .type = T_U32 };
static const struct field u16_elem = { NULL, ARG_UINT, .type = T_U16 };
static const struct field pid_elem = { NULL, ARG_PID, .type = T_S32 };
static const struct field uid_elem = { NULL, ARG_UID, .type = T_U32 };
static const struct field u64_elem = { NULL, ARG_U64, .type = T_U64 };
static const struct field long_elem = { NULL, ARG_LONG, .type = T_LONG };
static const struct field ulong_elem = { NULL, ARG_ULONG, .type = T_ULONG };
static const struct field modem_elem = { NULL, ARG_FLAGS, .type = T_U32,
					 .xlat = &xlat_modem_flags };
static const struct field fsflags_elem = { NULL, ARG_FLAGS, .type = T_U32,
					   .xlat = &xlat_fs_ioc_flags };
static const struct field kdmode_elem = { NULL, ARG_ENUM, .type = T_S32,
					  .xlat = &xlat_kd_modes };

/* terminals */

#define TERMIOS_FLAGS(word)                                                    \
	{ "c_iflag", ARG_FLAGS, .type = (word), .xlat = &xlat_term_iflags },   \
	{ "c_oflag", ARG_FLAGS, .type = (word), .xlat = &xlat_term_oflags },   \
	{ "c_cflag", ARG_FLAGS, .type = (word), .xlat = &xlat_term_cflags },   \
	{ "c_lflag", ARG_FLAGS, .type = (word), .xlat = &xlat_term_lflags },   \
	{ "c_line", ARG_ENUM, .type = T_U8, .flags = FIELD_VERBOSE,            \
	  .xlat = &xlat_term_line_discs }
#define TERMIOS_CC(count)                                                      \
	{ "c_cc", ARG_TERM_CC, .type = T_INLINE, .flags = FIELD_VERBOSE,       \
	  .len = LEN_CONST(count) }

static const struct field termios_members[] = {
	TERMIOS_FLAGS(T_U32),
	TERMIOS_CC(19),
};
const struct layout layout_termios = { "termios",
				       LAYOUT_MEMBERS(termios_members) };

static const struct field termios2_members[] = {
	TERMIOS_FLAGS(T_U32),
	TERMIOS_CC(19),
	{ "c_ispeed", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "c_ospeed", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
};
const struct layout layout_termios2 = { "termios2",
					LAYOUT_MEMBERS(termios2_members) };

static const struct field termio_members[] = {
	TERMIOS_FLAGS(T_U16),
	TERMIOS_CC(8),
};
const struct layout layout_termio = { "termio",
				      LAYOUT_MEMBERS(termio_members) };

static const struct field winsize_members[] = {
	{ "ws_row", ARG_UINT, .type = T_U16 },
	{ "ws_col", ARG_UINT, .type = T_U16 },
	{ "ws_xpixel", ARG_UINT, .type = T_U16 },
	{ "ws_ypixel", ARG_UINT, .type = T_U16 },
};
const struct layout layout_winsize = { "winsize",
				       LAYOUT_MEMBERS(winsize_members) };

static const struct field vt_stat_members[] = {
	{ "v_active", ARG_UINT, .type = T_U16 },
	{ "v_signal", ARG_UINT, .type = T_U16 },
	{ "v_state", ARG_HEX32, .type = T_U16 },
};
static const struct layout layout_vt_stat = { "vt_stat",
					      LAYOUT_MEMBERS(vt_stat_members) };

/* network interfaces: netdevice(7) */

#define IFR_NAME                                                               \
	{ "ifr_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) }
#define IFR(id, ...)                                                           \
	static const struct field id##_members[] = { IFR_NAME,                 \
						     { __VA_ARGS__ } };        \
	static const struct layout layout_##id = {                             \
		"ifreq", LAYOUT_MEMBERS(id##_members)                          \
	}
#define IFR_SOCKADDR(id)                                                       \
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

/* files and block devices */

static const struct field clone_range_members[] = {
	{ "src_fd", ARG_FD, .type = T_S64 },
	{ "src_offset", ARG_U64, .type = T_U64 },
	{ "src_length", ARG_U64, .type = T_U64 },
	{ "dest_offset", ARG_U64, .type = T_U64 },
};
static const struct layout layout_clone_range = {
	"file_clone_range", LAYOUT_MEMBERS(clone_range_members)
};

static const struct field fstrim_members[] = {
	{ "start", ARG_HEX64, .type = T_U64 },
	{ "len", ARG_HEX64, .type = T_U64 },
	{ "minlen", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_fstrim = { "fstrim_range",
					     LAYOUT_MEMBERS(fstrim_members) };

static const struct field fsxattr_members[] = {
	{ "fsx_xflags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_fs_xflags },
	{ "fsx_extsize", ARG_UINT, .type = T_U32 },
	{ "fsx_nextents", ARG_UINT, .type = T_U32 },
	{ "fsx_projid", ARG_UINT, .type = T_U32 },
	{ "fsx_cowextsize", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_fsxattr = { "fsxattr",
					      LAYOUT_MEMBERS(fsxattr_members) };

static const struct field geometry_members[] = {
	{ "heads", ARG_UINT, .type = T_U8 },
	{ "sectors", ARG_UINT, .type = T_U8 },
	{ "cylinders", ARG_UINT, .type = T_U16 },
	{ "start", ARG_ULONG, .type = T_ULONG },
};
static const struct layout layout_geometry = {
	"hd_geometry", LAYOUT_MEMBERS(geometry_members)
};

static const struct field loop_info64_members[] = {
	{ "lo_device", ARG_DEV, .type = T_U64, .flags = FIELD_VERBOSE },
	{ "lo_inode", ARG_U64, .type = T_U64, .flags = FIELD_VERBOSE },
	{ "lo_rdevice", ARG_DEV, .type = T_U64, .flags = FIELD_VERBOSE },
	{ "lo_offset", ARG_HEX64, .type = T_U64 },
	{ "lo_sizelimit", ARG_U64, .type = T_U64, .flags = FIELD_VERBOSE },
	{ "lo_number", ARG_UINT, .type = T_U32 },
	{ "lo_encrypt_type", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "lo_encrypt_key_size", ARG_UINT, .type = T_U32,
	  .flags = FIELD_VERBOSE },
	{ "lo_flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_loop_flags },
	{ "lo_file_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(64) },
	{ "lo_crypt_name", ARG_STR, .type = T_INLINE, .flags = FIELD_VERBOSE,
	  .len = LEN_CONST(64) },
};
static const struct layout layout_loop_info64 = {
	"loop_info64", LAYOUT_MEMBERS(loop_info64_members)
};
static const struct field loop_config_members[] = {
	{ "fd", ARG_FD, .type = T_U32 },
	{ "block_size", ARG_UINT, .type = T_U32 },
	{ "info", ARG_STRUCT, .type = T_INLINE, .layout = &layout_loop_info64 },
};
static const struct layout layout_loop_config = {
	"loop_config", LAYOUT_MEMBERS(loop_config_members)
};

/* clocks: rtc(4) */

static const struct field rtc_time_members[] = {
	{ "tm_sec", ARG_INT, .type = T_S32 },
	{ "tm_min", ARG_INT, .type = T_S32 },
	{ "tm_hour", ARG_INT, .type = T_S32 },
	{ "tm_mday", ARG_INT, .type = T_S32 },
	{ "tm_mon", ARG_INT, .type = T_S32 },
	{ "tm_year", ARG_INT, .type = T_S32 },
	{ "tm_wday", ARG_INT, .type = T_S32, .flags = FIELD_VERBOSE },
	{ "tm_yday", ARG_INT, .type = T_S32, .flags = FIELD_VERBOSE },
	{ "tm_isdst", ARG_INT, .type = T_S32, .flags = FIELD_VERBOSE },
};
static const struct layout layout_rtc_time = {
	"rtc_time", LAYOUT_MEMBERS(rtc_time_members)
};

/* The commands. NONE takes nothing, VALUE a number, IN and OUT point. */

#define NONE(cmd) { .key = (cmd) }
#define MAKES_FD(cmd) { .key = (cmd), .ret = RET_FD }
#define ONE(cmd, ...) { .key = (cmd), .nfields = 1, .fields = { { __VA_ARGS__ } } }
#define VALUE(cmd, ...) ONE(cmd, "arg", __VA_ARGS__)
#define IN(cmd, e) \
	ONE(cmd, "argp", ARG_ARRAY, .len = LEN_CONST(1), .elem = &(e))
#define OUT(cmd, e)                                                            \
	ONE(cmd, "argp", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(1),       \
	    .elem = &(e))
#define IN_PAIR(cmd, e) \
	ONE(cmd, "argp", ARG_ARRAY, .len = LEN_CONST(2), .elem = &(e))
#define IN_STRUCT(cmd, l)  ONE(cmd, "argp", ARG_STRUCT, .layout = &(l))
#define OUT_STRUCT(cmd, l) \
	ONE(cmd, "argp", ARG_STRUCT, .dir = DIR_OUT, .layout = &(l))
#define QUERY(cmd, l) \
	ONE(cmd, "argp", ARG_QUERY, .dir = DIR_INOUT, .layout = &(l))

static const struct variant ioctl_variants[] = {
	/* terminals */
	OUT_STRUCT(0x5401 /* TCGETS */, layout_termios),
	IN_STRUCT(0x5402 /* TCSETS */, layout_termios),
	IN_STRUCT(0x5403 /* TCSETSW */, layout_termios),
	IN_STRUCT(0x5404 /* TCSETSF */, layout_termios),
	OUT_STRUCT(0x5405 /* TCGETA */, layout_termio),
	IN_STRUCT(0x5406 /* TCSETA */, layout_termio),
	IN_STRUCT(0x5407 /* TCSETAW */, layout_termio),
	IN_STRUCT(0x5408 /* TCSETAF */, layout_termio),
	OUT_STRUCT(0x802c542a /* TCGETS2 */, layout_termios2),
	IN_STRUCT(0x402c542b /* TCSETS2 */, layout_termios2),
	IN_STRUCT(0x402c542c /* TCSETSW2 */, layout_termios2),
	IN_STRUCT(0x402c542d /* TCSETSF2 */, layout_termios2),
	VALUE(0x5409 /* TCSBRK */, ARG_INT),
	VALUE(0x540a /* TCXONC */, ARG_ENUM, .xlat = &xlat_tcxonc),
	VALUE(0x540b /* TCFLSH */, ARG_ENUM, .xlat = &xlat_tcflsh),
	NONE(0x540c /* TIOCEXCL */),
	NONE(0x540d /* TIOCNXCL */),
	VALUE(0x540e /* TIOCSCTTY */, ARG_INT),
	OUT(0x540f /* TIOCGPGRP */, pid_elem),
	IN(0x5410 /* TIOCSPGRP */, pid_elem),
	OUT(0x5411 /* TIOCOUTQ */, int_elem),
	ONE(0x5412 /* TIOCSTI */, "argp", ARG_BUF, .len = LEN_CONST(1)),
	OUT_STRUCT(0x5413 /* TIOCGWINSZ */, layout_winsize),
	IN_STRUCT(0x5414 /* TIOCSWINSZ */, layout_winsize),
	OUT(0x5415 /* TIOCMGET */, modem_elem),
	IN(0x5416 /* TIOCMBIS */, modem_elem),
	IN(0x5417 /* TIOCMBIC */, modem_elem),
	IN(0x5418 /* TIOCMSET */, modem_elem),
	OUT(0x5419 /* TIOCGSOFTCAR */, int_elem),
	IN(0x541a /* TIOCSSOFTCAR */, int_elem),
	OUT(0x541b /* FIONREAD */, int_elem),
	NONE(0x541d /* TIOCCONS */),
	ONE(0x5420 /* TIOCPKT */, "mode", ARG_ARRAY, .len = LEN_CONST(1),
	    .elem = &int_elem),
	IN(0x5421 /* FIONBIO */, int_elem),
	NONE(0x5422 /* TIOCNOTTY */),
	IN(0x5423 /* TIOCSETD */, int_elem),
	OUT(0x5424 /* TIOCGETD */, int_elem),
	VALUE(0x5425 /* TCSBRKP */, ARG_INT),
	NONE(0x5427 /* TIOCSBRK */),
	NONE(0x5428 /* TIOCCBRK */),
	OUT(0x5429 /* TIOCGSID */, pid_elem),
	OUT(0x80045430 /* TIOCGPTN */, int_elem),
	ONE(0x40045431 /* TIOCSPTLCK */, "lock", ARG_ARRAY, .len = LEN_CONST(1),
	    .elem = &int_elem),
	OUT(0x80045432 /* TIOCGDEV */, int_elem),
	NONE(0x5437 /* TIOCVHANGUP */),
	OUT(0x80045438 /* TIOCGPKT */, int_elem),
	OUT(0x80045439 /* TIOCGPTLCK */, int_elem),
	OUT(0x80045440 /* TIOCGEXCL */, int_elem),
	{ .key = 0x5441 /* TIOCGPTPEER */, .nfields = 1, .ret = RET_FD,
	  .fields = { { "arg", ARG_FLAGS, .xlat = &xlat_open_flags } } },
	NONE(0x5450 /* FIONCLEX */),
	NONE(0x5451 /* FIOCLEX */),
	IN(0x5452 /* FIOASYNC */, int_elem),
	OUT_STRUCT(0x5456 /* TIOCGLCKTRMIOS */, layout_termios),
	IN_STRUCT(0x5457 /* TIOCSLCKTRMIOS */, layout_termios),
	OUT(0x5460 /* FIOQSIZE */, u64_elem),
	VALUE(0x4b3a /* KDSETMODE */, ARG_ENUM, .xlat = &xlat_kd_modes),
	OUT(0x4b3b /* KDGETMODE */, kdmode_elem),
	OUT(0x4b44 /* KDGKBMODE */, int_elem),
	OUT(0x5600 /* VT_OPENQRY */, int_elem),
	OUT_STRUCT(0x5603 /* VT_GETSTATE */, layout_vt_stat),
	VALUE(0x5606 /* VT_ACTIVATE */, ARG_INT),
	VALUE(0x5607 /* VT_WAITACTIVE */, ARG_INT),

	/* sockets and interfaces */
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

	/* block devices */
	IN(0x125d /* BLKROSET */, int_elem),
	OUT(0x125e /* BLKROGET */, int_elem),
	NONE(0x125f /* BLKRRPART */),
	OUT(0x1260 /* BLKGETSIZE */, ulong_elem),
	NONE(0x1261 /* BLKFLSBUF */),
	VALUE(0x1262 /* BLKRASET */, ARG_ULONG),
	OUT(0x1263 /* BLKRAGET */, long_elem),
	VALUE(0x1264 /* BLKFRASET */, ARG_ULONG),
	OUT(0x1265 /* BLKFRAGET */, long_elem),
	OUT(0x1267 /* BLKSECTGET */, u16_elem),
	OUT(0x1268 /* BLKSSZGET */, int_elem),
	OUT(0x80081270 /* BLKBSZGET */, int_elem),
	OUT(0x80041270 /* BLKBSZGET */, int_elem),
	IN(0x40081271 /* BLKBSZSET */, int_elem),
	IN(0x40041271 /* BLKBSZSET */, int_elem),
	OUT(0x80081272 /* BLKGETSIZE64 */, u64_elem),
	OUT(0x80041272 /* BLKGETSIZE64 */, u64_elem),
	IN_PAIR(0x1277 /* BLKDISCARD */, u64_elem),
	OUT(0x1278 /* BLKIOMIN */, uint_elem),
	OUT(0x1279 /* BLKIOOPT */, uint_elem),
	OUT(0x127a /* BLKALIGNOFF */, int_elem),
	OUT(0x127b /* BLKPBSZGET */, uint_elem),
	OUT(0x127c /* BLKDISCARDZEROES */, uint_elem),
	IN_PAIR(0x127d /* BLKSECDISCARD */, u64_elem),
	OUT(0x127e /* BLKROTATIONAL */, u16_elem),
	IN_PAIR(0x127f /* BLKZEROOUT */, u64_elem),
	OUT(0x80081280 /* BLKGETDISKSEQ */, u64_elem),
	OUT(0x80041284 /* BLKGETZONESZ */, uint_elem),
	OUT(0x80041285 /* BLKGETNRZONES */, uint_elem),
	OUT_STRUCT(0x0301 /* HDIO_GETGEO */, layout_geometry),
	VALUE(0x4c00 /* LOOP_SET_FD */, ARG_FD),
	NONE(0x4c01 /* LOOP_CLR_FD */),
	IN_STRUCT(0x4c04 /* LOOP_SET_STATUS64 */, layout_loop_info64),
	OUT_STRUCT(0x4c05 /* LOOP_GET_STATUS64 */, layout_loop_info64),
	VALUE(0x4c06 /* LOOP_CHANGE_FD */, ARG_FD),
	NONE(0x4c07 /* LOOP_SET_CAPACITY */),
	VALUE(0x4c08 /* LOOP_SET_DIRECT_IO */, ARG_ULONG),
	VALUE(0x4c09 /* LOOP_SET_BLOCK_SIZE */, ARG_ULONG),
	IN_STRUCT(0x4c0a /* LOOP_CONFIGURE */, layout_loop_config),
	VALUE(0x4c80 /* LOOP_CTL_ADD */, ARG_INT),
	VALUE(0x4c81 /* LOOP_CTL_REMOVE */, ARG_INT),
	NONE(0x4c82 /* LOOP_CTL_GET_FREE */),

	/* files */
	IN(0x0001 /* FIBMAP */, int_elem),
	OUT(0x0002 /* FIGETBSZ */, int_elem),
	ONE(0x40049409 /* FICLONE */, "src_fd", ARG_FD),
	IN_STRUCT(0x4020940d /* FICLONERANGE */, layout_clone_range),
	ONE(0x81009431 /* FS_IOC_GETFSLABEL */, "label", ARG_STR,
	    .dir = DIR_OUT),
	ONE(0x41009432 /* FS_IOC_SETFSLABEL */, "label", ARG_STR),
	OUT(0x80086601 /* FS_IOC_GETFLAGS */, fsflags_elem),
	OUT(0x80046601 /* FS_IOC_GETFLAGS */, fsflags_elem),
	IN(0x40086602 /* FS_IOC_SETFLAGS */, fsflags_elem),
	IN(0x40046602 /* FS_IOC_SETFLAGS */, fsflags_elem),
	OUT(0x80087601 /* FS_IOC_GETVERSION */, int_elem),
	OUT(0x80047601 /* FS_IOC_GETVERSION */, int_elem),
	NONE(0xc0045877 /* FIFREEZE */),
	NONE(0xc0045878 /* FITHAW */),
	IN_STRUCT(0xc0185879 /* FITRIM */, layout_fstrim),
	OUT_STRUCT(0x801c581f /* FS_IOC_FSGETXATTR */, layout_fsxattr),
	IN_STRUCT(0x401c5820 /* FS_IOC_FSSETXATTR */, layout_fsxattr),

	/* namespaces, pidfds, machines: new descriptors */
	MAKES_FD(0xb701 /* NS_GET_USERNS */),
	MAKES_FD(0xb702 /* NS_GET_PARENT */),
	NONE(0xb703 /* NS_GET_NSTYPE */),
	OUT(0xb704 /* NS_GET_OWNER_UID */, uid_elem),
	OUT(0x8008b705 /* NS_GET_MNTNS_ID */, u64_elem),
	OUT(0x8008b70d /* NS_GET_ID */, u64_elem),
	MAKES_FD(0xff01 /* PIDFD_GET_CGROUP_NAMESPACE */),
	MAKES_FD(0xff02 /* PIDFD_GET_IPC_NAMESPACE */),
	MAKES_FD(0xff03 /* PIDFD_GET_MNT_NAMESPACE */),
	MAKES_FD(0xff04 /* PIDFD_GET_NET_NAMESPACE */),
	MAKES_FD(0xff05 /* PIDFD_GET_PID_NAMESPACE */),
	MAKES_FD(0xff06 /* PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE */),
	MAKES_FD(0xff07 /* PIDFD_GET_TIME_NAMESPACE */),
	MAKES_FD(0xff08 /* PIDFD_GET_TIME_FOR_CHILDREN_NAMESPACE */),
	MAKES_FD(0xff09 /* PIDFD_GET_USER_NAMESPACE */),
	MAKES_FD(0xff0a /* PIDFD_GET_UTS_NAMESPACE */),

	/* random numbers, clocks, counters */
	OUT(0x80045200 /* RNDGETENTCNT */, int_elem),
	IN(0x40045201 /* RNDADDTOENTCNT */, int_elem),
	NONE(0x5204 /* RNDZAPENTCNT */),
	NONE(0x5206 /* RNDCLEARPOOL */),
	NONE(0x5207 /* RNDRESEEDCRNG */),
	NONE(0x7001 /* RTC_AIE_ON */),
	NONE(0x7002 /* RTC_AIE_OFF */),
	NONE(0x7003 /* RTC_UIE_ON */),
	NONE(0x7004 /* RTC_UIE_OFF */),
	NONE(0x7005 /* RTC_PIE_ON */),
	NONE(0x7006 /* RTC_PIE_OFF */),
	IN_STRUCT(0x40247007 /* RTC_ALM_SET */, layout_rtc_time),
	OUT_STRUCT(0x80247008 /* RTC_ALM_READ */, layout_rtc_time),
	OUT_STRUCT(0x80247009 /* RTC_RD_TIME */, layout_rtc_time),
	IN_STRUCT(0x4024700a /* RTC_SET_TIME */, layout_rtc_time),
	VALUE(0x2400 /* PERF_EVENT_IOC_ENABLE */, ARG_FLAGS,
	      .xlat = &xlat_perf_ioc),
	VALUE(0x2401 /* PERF_EVENT_IOC_DISABLE */, ARG_FLAGS,
	      .xlat = &xlat_perf_ioc),
	VALUE(0x2402 /* PERF_EVENT_IOC_REFRESH */, ARG_INT),
	VALUE(0x2403 /* PERF_EVENT_IOC_RESET */, ARG_FLAGS,
	      .xlat = &xlat_perf_ioc),
	IN(0x40082404 /* PERF_EVENT_IOC_PERIOD */, u64_elem),
	VALUE(0x2405 /* PERF_EVENT_IOC_SET_OUTPUT */, ARG_FD),
	ONE(0x40082406 /* PERF_EVENT_IOC_SET_FILTER */, "argp", ARG_STR),
	OUT(0x80082407 /* PERF_EVENT_IOC_ID */, u64_elem),
	VALUE(0x40042408 /* PERF_EVENT_IOC_SET_BPF */, ARG_FD),
	VALUE(0x40042409 /* PERF_EVENT_IOC_PAUSE_OUTPUT */, ARG_ULONG),
};

const struct variant_set variants_ioctl = {
	.arg = 1,
	.first = 2,
	.items = ioctl_variants,
	.n = sizeof(ioctl_variants) / sizeof(ioctl_variants[0]),
};
