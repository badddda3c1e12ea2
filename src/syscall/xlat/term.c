/* SPDX-License-Identifier: BSD-2-Clause */
/* Terminal modes and what else ioctl(2) takes: termios(3), ioctl_tty(2). */
#include "syscall/xlat/ioctl.h"

#define iflags(X) \
	X(0x1, "IGNBRK") \
	X(0x2, "BRKINT") \
	X(0x4, "IGNPAR") \
	X(0x8, "PARMRK") \
	X(0x10, "INPCK") \
	X(0x20, "ISTRIP") \
	X(0x40, "INLCR") \
	X(0x80, "IGNCR") \
	X(0x100, "ICRNL") \
	X(0x200, "IUCLC") \
	X(0x400, "IXON") \
	X(0x800, "IXANY") \
	X(0x1000, "IXOFF") \
	X(0x2000, "IMAXBEL") \
	X(0x4000, "IUTF8")

const struct xlat_set xlat_term_iflags = {
	XLAT_ITEMS(iflags), .kind = XLAT_FLAGS,
};

/*
 * The delays are enumerations of their own within the word; the sets below
 * are nested so that the newline's comes out first.
 */
#define nldly(X) \
	X(0, "NL0") \
	X(0x100, "NL1")
#define crdly(X) \
	X(0, "CR0") \
	X(0x200, "CR1") \
	X(0x400, "CR2") \
	X(0x600, "CR3")
#define tabdly(X) \
	X(0, "TAB0") \
	X(0x800, "TAB1") \
	X(0x1000, "TAB2") \
	X(0x1800, "TAB3")
#define bsdly(X) \
	X(0, "BS0") \
	X(0x2000, "BS1")
#define vtdly(X) \
	X(0, "VT0") \
	X(0x4000, "VT1")
#define ffdly(X) \
	X(0, "FF0") \
	X(0x8000, "FF1")
#define oflags(X) \
	X(0x1, "OPOST") \
	X(0x2, "OLCUC") \
	X(0x4, "ONLCR") \
	X(0x8, "OCRNL") \
	X(0x10, "ONOCR") \
	X(0x20, "ONLRET") \
	X(0x40, "OFILL") \
	X(0x80, "OFDEL")

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

#define baud(X) \
	X(0, "B0") \
	X(1, "B50") \
	X(2, "B75") \
	X(3, "B110") \
	X(4, "B134") \
	X(5, "B150") \
	X(6, "B200") \
	X(7, "B300") \
	X(8, "B600") \
	X(9, "B1200") \
	X(10, "B1800") \
	X(11, "B2400") \
	X(12, "B4800") \
	X(13, "B9600") \
	X(14, "B19200") \
	X(15, "B38400") \
	X(0x1000, "BOTHER") \
	X(0x1001, "B57600") \
	X(0x1002, "B115200") \
	X(0x1003, "B230400") \
	X(0x1004, "B460800") \
	X(0x1005, "B500000") \
	X(0x1006, "B576000") \
	X(0x1007, "B921600") \
	X(0x1008, "B1000000") \
	X(0x1009, "B1152000") \
	X(0x100a, "B1500000") \
	X(0x100b, "B2000000") \
	X(0x100c, "B2500000") \
	X(0x100d, "B3000000") \
	X(0x100e, "B3500000") \
	X(0x100f, "B4000000")
const struct xlat_set xlat_baud = {
	.prefix = "B???", XLAT_ITEMS(baud), .kind = XLAT_ENUM,
};

#define csize(X) \
	X(0, "CS5") \
	X(0x10, "CS6") \
	X(0x20, "CS7") \
	X(0x30, "CS8")
static const struct xlat_set set_csize = {
	XLAT_ITEMS(csize), .kind = XLAT_ENUM,
	.sub = &xlat_baud, .sub_mask = 0x100f,
};
#define cflags(X) \
	X(0x40, "CSTOPB") \
	X(0x80, "CREAD") \
	X(0x100, "PARENB") \
	X(0x200, "PARODD") \
	X(0x400, "HUPCL") \
	X(0x800, "CLOCAL") \
	X(0x40000000, "CMSPAR") \
	X(0x80000000, "CRTSCTS")
const struct xlat_set xlat_term_cflags = {
	XLAT_ITEMS(cflags), .kind = XLAT_FLAGS,
	.sub = &set_csize, .sub_mask = 0x103f,
};

#define lflags(X) \
	X(0x1, "ISIG") \
	X(0x2, "ICANON") \
	X(0x4, "XCASE") \
	X(0x8, "ECHO") \
	X(0x10, "ECHOE") \
	X(0x20, "ECHOK") \
	X(0x40, "ECHONL") \
	X(0x80, "NOFLSH") \
	X(0x8000, "IEXTEN") \
	X(0x200, "ECHOCTL") \
	X(0x400, "ECHOPRT") \
	X(0x800, "ECHOKE") \
	X(0x1000, "FLUSHO") \
	X(0x4000, "PENDIN") \
	X(0x100, "TOSTOP") \
	X(0x10000, "EXTPROC")
const struct xlat_set xlat_term_lflags = {
	XLAT_ITEMS(lflags), .kind = XLAT_FLAGS,
};

#define line_discs(X) \
	X(0, "N_TTY") \
	X(1, "N_SLIP") \
	X(2, "N_MOUSE") \
	X(3, "N_PPP") \
	X(4, "N_STRIP") \
	X(5, "N_AX25") \
	X(6, "N_X25") \
	X(7, "N_6PACK") \
	X(8, "N_MASC") \
	X(9, "N_R3964") \
	X(10, "N_PROFIBUS_FDL") \
	X(11, "N_IRDA") \
	X(12, "N_SMSBLOCK") \
	X(13, "N_HDLC") \
	X(14, "N_SYNC_PPP") \
	X(15, "N_HCI") \
	X(16, "N_GIGASET_M101") \
	X(17, "N_SLCAN") \
	X(18, "N_PPS") \
	X(19, "N_V253") \
	X(20, "N_CAIF") \
	X(21, "N_GSM0710") \
	X(22, "N_TI_WL") \
	X(23, "N_TRACESINK") \
	X(24, "N_TRACEROUTER") \
	X(25, "N_NCI") \
	X(26, "N_SPEAKUP") \
	X(27, "N_NULL")
const struct xlat_set xlat_term_line_discs = {
	.prefix = "N_???", XLAT_ITEMS(line_discs), .kind = XLAT_ENUM,
};

#define cc(X) \
	X(0, "VINTR") \
	X(1, "VQUIT") \
	X(2, "VERASE") \
	X(3, "VKILL") \
	X(4, "VEOF") \
	X(5, "VTIME") \
	X(6, "VMIN") \
	X(7, "VSWTC") \
	X(8, "VSTART") \
	X(9, "VSTOP") \
	X(10, "VSUSP") \
	X(11, "VEOL") \
	X(12, "VREPRINT") \
	X(13, "VDISCARD") \
	X(14, "VWERASE") \
	X(15, "VLNEXT") \
	X(16, "VEOL2")
const struct xlat_set xlat_termios_cc = { XLAT_ITEMS(cc), .kind = XLAT_ENUM };

#define modem(X) \
	X(0x1, "TIOCM_LE") \
	X(0x2, "TIOCM_DTR") \
	X(0x4, "TIOCM_RTS") \
	X(0x8, "TIOCM_ST") \
	X(0x10, "TIOCM_SR") \
	X(0x20, "TIOCM_CTS") \
	X(0x40, "TIOCM_CAR") \
	X(0x80, "TIOCM_RNG") \
	X(0x100, "TIOCM_DSR") \
	X(0x2000, "TIOCM_OUT1") \
	X(0x4000, "TIOCM_OUT2") \
	X(0x8000, "TIOCM_LOOP")
const struct xlat_set xlat_modem_flags = {
	.prefix = "TIOCM_???", XLAT_ITEMS(modem), .kind = XLAT_FLAGS,
};

#define tcxonc(X) \
	X(0, "TCOOFF") \
	X(1, "TCOON") \
	X(2, "TCIOFF") \
	X(3, "TCION")
const struct xlat_set xlat_tcxonc = {
	.prefix = "TC???", XLAT_ITEMS(tcxonc), .kind = XLAT_ENUM,
};

#define tcflsh(X) \
	X(0, "TCIFLUSH") \
	X(1, "TCOFLUSH") \
	X(2, "TCIOFLUSH")
const struct xlat_set xlat_tcflsh = {
	.prefix = "TC???", XLAT_ITEMS(tcflsh), .kind = XLAT_ENUM,
};

#define iff(X) \
	X(0x1, "IFF_UP") \
	X(0x2, "IFF_BROADCAST") \
	X(0x4, "IFF_DEBUG") \
	X(0x8, "IFF_LOOPBACK") \
	X(0x10, "IFF_POINTOPOINT") \
	X(0x20, "IFF_NOTRAILERS") \
	X(0x40, "IFF_RUNNING") \
	X(0x80, "IFF_NOARP") \
	X(0x100, "IFF_PROMISC") \
	X(0x200, "IFF_ALLMULTI") \
	X(0x400, "IFF_MASTER") \
	X(0x800, "IFF_SLAVE") \
	X(0x1000, "IFF_MULTICAST") \
	X(0x2000, "IFF_PORTSEL") \
	X(0x4000, "IFF_AUTOMEDIA") \
	X(0x8000, "IFF_DYNAMIC") \
	X(0x10000, "IFF_LOWER_UP") \
	X(0x20000, "IFF_DORMANT") \
	X(0x40000, "IFF_ECHO")
const struct xlat_set xlat_iff_flags = {
	.prefix = "IFF_???", XLAT_ITEMS(iff), .kind = XLAT_FLAGS,
};

#define kd_modes(X) \
	X(0, "KD_TEXT") \
	X(1, "KD_GRAPHICS") \
	X(2, "KD_TEXT0") \
	X(3, "KD_TEXT1")
const struct xlat_set xlat_kd_modes = {
	.prefix = "KD_???", XLAT_ITEMS(kd_modes), .kind = XLAT_ENUM,
};

#define loop_flags(X) \
	X(0x1, "LO_FLAGS_READ_ONLY") \
	X(0x2, "LO_FLAGS_USE_AOPS") \
	X(0x4, "LO_FLAGS_AUTOCLEAR") \
	X(0x8, "LO_FLAGS_PARTSCAN") \
	X(0x10, "LO_FLAGS_DIRECT_IO")
const struct xlat_set xlat_loop_flags = {
	.prefix = "LO_FLAGS_???", XLAT_ITEMS(loop_flags), .kind = XLAT_FLAGS,
};

#define perf_ioc(X) \
	X(1, "PERF_IOC_FLAG_GROUP")
const struct xlat_set xlat_perf_ioc = {
	.prefix = "PERF_IOC_FLAG_???", XLAT_ITEMS(perf_ioc), .kind = XLAT_FLAGS,
};
