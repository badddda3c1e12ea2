/* SPDX-License-Identifier: BSD-2-Clause */
/* Terminal modes and what else ioctl(2) takes: termios(3), ioctl_tty(2). */
#include "syscall/xlat/ioctl.h"

static const struct xlat iflags[] = {
	{ 0x1, "IGNBRK" },    { 0x2, "BRKINT" },   { 0x4, "IGNPAR" },
	{ 0x8, "PARMRK" },    { 0x10, "INPCK" },   { 0x20, "ISTRIP" },
	{ 0x40, "INLCR" },    { 0x80, "IGNCR" },   { 0x100, "ICRNL" },
	{ 0x200, "IUCLC" },   { 0x400, "IXON" },   { 0x800, "IXANY" },
	{ 0x1000, "IXOFF" },  { 0x2000, "IMAXBEL" }, { 0x4000, "IUTF8" },
};

const struct xlat_set xlat_term_iflags = {
	XLAT_ITEMS(iflags), .kind = XLAT_FLAGS,
};

/*
 * The delays are enumerations of their own within the word; the sets below
 * are nested so that the newline's comes out first.
 */
static const struct xlat nldly[] = { { 0, "NL0" }, { 0x100, "NL1" } };
static const struct xlat crdly[] = {
	{ 0, "CR0" }, { 0x200, "CR1" }, { 0x400, "CR2" }, { 0x600, "CR3" },
};
static const struct xlat tabdly[] = {
	{ 0, "TAB0" }, { 0x800, "TAB1" }, { 0x1000, "TAB2" }, { 0x1800, "TAB3" },
};
static const struct xlat bsdly[] = { { 0, "BS0" }, { 0x2000, "BS1" } };
static const struct xlat vtdly[] = { { 0, "VT0" }, { 0x4000, "VT1" } };
static const struct xlat ffdly[] = { { 0, "FF0" }, { 0x8000, "FF1" } };
static const struct xlat oflags[] = {
	{ 0x1, "OPOST" },  { 0x2, "OLCUC" },   { 0x4, "ONLCR" },
	{ 0x8, "OCRNL" },  { 0x10, "ONOCR" },  { 0x20, "ONLRET" },
	{ 0x40, "OFILL" }, { 0x80, "OFDEL" },
};

static const struct xlat_set set_nl = {
	XLAT_ITEMS(nldly), .kind = XLAT_ENUM,
};
static const struct xlat_set set_cr = {
	XLAT_ITEMS(crdly), .kind = XLAT_ENUM,
	.sub = &set_nl, .sub_mask = 0x100,
};
static const struct xlat_set set_tab = {
	XLAT_ITEMS(tabdly), .kind = XLAT_ENUM,
	.sub = &set_cr, .sub_mask = 0x700,
};
static const struct xlat_set set_bs = {
	XLAT_ITEMS(bsdly), .kind = XLAT_ENUM,
	.sub = &set_tab, .sub_mask = 0x1f00,
};
static const struct xlat_set set_vt = {
	XLAT_ITEMS(vtdly), .kind = XLAT_ENUM,
	.sub = &set_bs, .sub_mask = 0x3f00,
};
static const struct xlat_set set_ff = {
	XLAT_ITEMS(ffdly), .kind = XLAT_ENUM,
	.sub = &set_vt, .sub_mask = 0x7f00,
};
const struct xlat_set xlat_term_oflags = {
	XLAT_ITEMS(oflags), .kind = XLAT_FLAGS,
	.sub = &set_ff, .sub_mask = 0xff00,
};

static const struct xlat baud[] = {
	{ 0, "B0" },		{ 1, "B50" },		{ 2, "B75" },
	{ 3, "B110" },		{ 4, "B134" },		{ 5, "B150" },
	{ 6, "B200" },		{ 7, "B300" },		{ 8, "B600" },
	{ 9, "B1200" },		{ 10, "B1800" },	{ 11, "B2400" },
	{ 12, "B4800" },	{ 13, "B9600" },	{ 14, "B19200" },
	{ 15, "B38400" },	{ 0x1000, "BOTHER" },	{ 0x1001, "B57600" },
	{ 0x1002, "B115200" },	{ 0x1003, "B230400" },	{ 0x1004, "B460800" },
	{ 0x1005, "B500000" },	{ 0x1006, "B576000" },	{ 0x1007, "B921600" },
	{ 0x1008, "B1000000" }, { 0x1009, "B1152000" }, { 0x100a, "B1500000" },
	{ 0x100b, "B2000000" }, { 0x100c, "B2500000" }, { 0x100d, "B3000000" },
	{ 0x100e, "B3500000" }, { 0x100f, "B4000000" },
};
const struct xlat_set xlat_baud = {
	.prefix = "B???", XLAT_ITEMS(baud), .kind = XLAT_ENUM,
};

static const struct xlat csize[] = {
	{ 0, "CS5" }, { 0x10, "CS6" }, { 0x20, "CS7" }, { 0x30, "CS8" },
};
static const struct xlat_set set_csize = {
	XLAT_ITEMS(csize), .kind = XLAT_ENUM,
	.sub = &xlat_baud, .sub_mask = 0x100f,
};
static const struct xlat cflags[] = {
	{ 0x40, "CSTOPB" },	   { 0x80, "CREAD" },
	{ 0x100, "PARENB" },	   { 0x200, "PARODD" },
	{ 0x400, "HUPCL" },	   { 0x800, "CLOCAL" },
	{ 0x40000000, "CMSPAR" },  { 0x80000000, "CRTSCTS" },
};
const struct xlat_set xlat_term_cflags = {
	XLAT_ITEMS(cflags), .kind = XLAT_FLAGS,
	.sub = &set_csize, .sub_mask = 0x103f,
};

static const struct xlat lflags[] = {
	{ 0x1, "ISIG" },      { 0x2, "ICANON" },    { 0x4, "XCASE" },
	{ 0x8, "ECHO" },      { 0x10, "ECHOE" },    { 0x20, "ECHOK" },
	{ 0x40, "ECHONL" },   { 0x80, "NOFLSH" },   { 0x8000, "IEXTEN" },
	{ 0x200, "ECHOCTL" }, { 0x400, "ECHOPRT" }, { 0x800, "ECHOKE" },
	{ 0x1000, "FLUSHO" }, { 0x4000, "PENDIN" }, { 0x100, "TOSTOP" },
	{ 0x10000, "EXTPROC" },
};
const struct xlat_set xlat_term_lflags = {
	XLAT_ITEMS(lflags), .kind = XLAT_FLAGS,
};

static const struct xlat line_discs[] = {
	{ 0, "N_TTY" },	       { 1, "N_SLIP" },	      { 2, "N_MOUSE" },
	{ 3, "N_PPP" },	       { 4, "N_STRIP" },      { 5, "N_AX25" },
	{ 6, "N_X25" },	       { 7, "N_6PACK" },      { 8, "N_MASC" },
	{ 9, "N_R3964" },      { 10, "N_PROFIBUS_FDL" }, { 11, "N_IRDA" },
	{ 12, "N_SMSBLOCK" },  { 13, "N_HDLC" },      { 14, "N_SYNC_PPP" },
	{ 15, "N_HCI" },       { 16, "N_GIGASET_M101" }, { 17, "N_SLCAN" },
	{ 18, "N_PPS" },       { 19, "N_V253" },      { 20, "N_CAIF" },
	{ 21, "N_GSM0710" },   { 22, "N_TI_WL" },     { 23, "N_TRACESINK" },
	{ 24, "N_TRACEROUTER" }, { 25, "N_NCI" },     { 26, "N_SPEAKUP" },
	{ 27, "N_NULL" },
};
const struct xlat_set xlat_term_line_discs = {
	.prefix = "N_???", XLAT_ITEMS(line_discs), .kind = XLAT_ENUM,
};

static const struct xlat cc[] = {
	{ 0, "VINTR" },	   { 1, "VQUIT" },     { 2, "VERASE" },
	{ 3, "VKILL" },	   { 4, "VEOF" },      { 5, "VTIME" },
	{ 6, "VMIN" },	   { 7, "VSWTC" },     { 8, "VSTART" },
	{ 9, "VSTOP" },	   { 10, "VSUSP" },    { 11, "VEOL" },
	{ 12, "VREPRINT" }, { 13, "VDISCARD" }, { 14, "VWERASE" },
	{ 15, "VLNEXT" },  { 16, "VEOL2" },
};
const struct xlat_set xlat_termios_cc = { XLAT_ITEMS(cc), .kind = XLAT_ENUM };

static const struct xlat modem[] = {
	{ 0x1, "TIOCM_LE" },	  { 0x2, "TIOCM_DTR" },
	{ 0x4, "TIOCM_RTS" },	  { 0x8, "TIOCM_ST" },
	{ 0x10, "TIOCM_SR" },	  { 0x20, "TIOCM_CTS" },
	{ 0x40, "TIOCM_CAR" },	  { 0x80, "TIOCM_RNG" },
	{ 0x100, "TIOCM_DSR" },	  { 0x2000, "TIOCM_OUT1" },
	{ 0x4000, "TIOCM_OUT2" }, { 0x8000, "TIOCM_LOOP" },
};
const struct xlat_set xlat_modem_flags = {
	.prefix = "TIOCM_???", XLAT_ITEMS(modem), .kind = XLAT_FLAGS,
};

static const struct xlat tcxonc[] = {
	{ 0, "TCOOFF" }, { 1, "TCOON" }, { 2, "TCIOFF" }, { 3, "TCION" },
};
const struct xlat_set xlat_tcxonc = {
	.prefix = "TC???", XLAT_ITEMS(tcxonc), .kind = XLAT_ENUM,
};

static const struct xlat tcflsh[] = {
	{ 0, "TCIFLUSH" }, { 1, "TCOFLUSH" }, { 2, "TCIOFLUSH" },
};
const struct xlat_set xlat_tcflsh = {
	.prefix = "TC???", XLAT_ITEMS(tcflsh), .kind = XLAT_ENUM,
};

static const struct xlat iff[] = {
	{ 0x1, "IFF_UP" },	      { 0x2, "IFF_BROADCAST" },
	{ 0x4, "IFF_DEBUG" },	      { 0x8, "IFF_LOOPBACK" },
	{ 0x10, "IFF_POINTOPOINT" },  { 0x20, "IFF_NOTRAILERS" },
	{ 0x40, "IFF_RUNNING" },      { 0x80, "IFF_NOARP" },
	{ 0x100, "IFF_PROMISC" },     { 0x200, "IFF_ALLMULTI" },
	{ 0x400, "IFF_MASTER" },      { 0x800, "IFF_SLAVE" },
	{ 0x1000, "IFF_MULTICAST" },  { 0x2000, "IFF_PORTSEL" },
	{ 0x4000, "IFF_AUTOMEDIA" },  { 0x8000, "IFF_DYNAMIC" },
	{ 0x10000, "IFF_LOWER_UP" },  { 0x20000, "IFF_DORMANT" },
	{ 0x40000, "IFF_ECHO" },
};
const struct xlat_set xlat_iff_flags = {
	.prefix = "IFF_???", XLAT_ITEMS(iff), .kind = XLAT_FLAGS,
};

static const struct xlat kd_modes[] = {
	{ 0, "KD_TEXT" }, { 1, "KD_GRAPHICS" }, { 2, "KD_TEXT0" },
	{ 3, "KD_TEXT1" },
};
const struct xlat_set xlat_kd_modes = {
	.prefix = "KD_???", XLAT_ITEMS(kd_modes), .kind = XLAT_ENUM,
};

static const struct xlat loop_flags[] = {
	{ 0x1, "LO_FLAGS_READ_ONLY" },	{ 0x2, "LO_FLAGS_USE_AOPS" },
	{ 0x4, "LO_FLAGS_AUTOCLEAR" },	{ 0x8, "LO_FLAGS_PARTSCAN" },
	{ 0x10, "LO_FLAGS_DIRECT_IO" },
};
const struct xlat_set xlat_loop_flags = {
	.prefix = "LO_FLAGS_???", XLAT_ITEMS(loop_flags), .kind = XLAT_FLAGS,
};

static const struct xlat perf_ioc[] = { { 1, "PERF_IOC_FLAG_GROUP" } };
const struct xlat_set xlat_perf_ioc = {
	.prefix = "PERF_IOC_FLAG_???", XLAT_ITEMS(perf_ioc), .kind = XLAT_FLAGS,
};
