/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of terminals and serial lines: ioctl_tty(2). */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/console.h"

static const struct field modem_elem = { NULL, ARG_FLAGS, .type = T_U32,
					 .xlat = &xlat_modem_flags };

#define TERMIOS_FLAGS(word)                                                  \
	{ "c_iflag", ARG_FLAGS, .type = (word), .xlat = &xlat_term_iflags }, \
		{ "c_oflag", ARG_FLAGS, .type = (word),                      \
		  .xlat = &xlat_term_oflags },                               \
		{ "c_cflag", ARG_FLAGS, .type = (word),                      \
		  .xlat = &xlat_term_cflags },                               \
		{ "c_lflag", ARG_FLAGS, .type = (word),                      \
		  .xlat = &xlat_term_lflags },                               \
	{                                                                    \
		"c_line", ARG_ENUM, .type = T_U8, .flags = FIELD_VERBOSE,    \
				    .xlat = &xlat_term_line_discs            \
	}
#define TERMIOS_CC(count)                                                      \
	{                                                                      \
		"c_cc", ARG_TERM_CC, .type = T_INLINE, .flags = FIELD_VERBOSE, \
				     .len = LEN_CONST(count)                   \
	}

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

/* clang-format off */
static const struct field serial_struct_members[] = {
	{ "type", ARG_ENUM, .type = T_S32, .xlat = &xlat_serial_type },
	{ "line", ARG_INT, .type = T_S32 },
	{ "port", ARG_HEX32, .type = T_U32 },
	{ "irq", ARG_INT, .type = T_S32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_serial_flags },
	{ "xmit_fifo_size", ARG_INT, .type = T_S32 },
	{ "custom_divisor", ARG_INT, .type = T_S32 },
	{ "baud_base", ARG_INT, .type = T_S32 },
	{ "close_delay", ARG_UINT, .type = T_U16, .flags = FIELD_VERBOSE },
	{ "io_type", ARG_ENUM, .type = T_U8, .flags = FIELD_VERBOSE, .xlat = &xlat_serial_io },
	{ NULL, ARG_UINT, .type = T_U8, .flags = FIELD_PAD },
	{ "hub6", ARG_INT, .type = T_S32, .flags = FIELD_VERBOSE },
	{ "closing_wait", ARG_UINT, .type = T_U16, .flags = FIELD_VERBOSE },
	{ "closing_wait2", ARG_UINT, .type = T_U16, .flags = FIELD_VERBOSE },
	{ "iomem_base", ARG_PTR, .type = T_PTR, .flags = FIELD_VERBOSE },
	{ "iomem_reg_shift", ARG_UINT, .type = T_U16, .flags = FIELD_VERBOSE },
	{ "port_high", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "iomap_base", ARG_HEX, .type = T_ULONG, .flags = FIELD_VERBOSE },
};
static const struct layout layout_serial_struct = {
	"serial_struct", LAYOUT_MEMBERS(serial_struct_members),
};

static const struct field multiport_members[] = {
	{ "irq", ARG_INT, .type = T_S32 },
	{ "port1", ARG_HEX32, .type = T_S32 },
	{ "mask1", ARG_HEX32, .type = T_U8 },
	{ "match1", ARG_HEX32, .type = T_U8 },
	{ "port2", ARG_HEX32, .type = T_S32, .flags = FIELD_VERBOSE },
	{ "mask2", ARG_HEX32, .type = T_U8, .flags = FIELD_VERBOSE },
	{ "match2", ARG_HEX32, .type = T_U8, .flags = FIELD_VERBOSE },
	{ "port3", ARG_HEX32, .type = T_S32, .flags = FIELD_VERBOSE },
	{ "mask3", ARG_HEX32, .type = T_U8, .flags = FIELD_VERBOSE },
	{ "match3", ARG_HEX32, .type = T_U8, .flags = FIELD_VERBOSE },
	{ "port4", ARG_HEX32, .type = T_S32, .flags = FIELD_VERBOSE },
	{ "mask4", ARG_HEX32, .type = T_U8, .flags = FIELD_VERBOSE },
	{ "match4", ARG_HEX32, .type = T_U8, .flags = FIELD_VERBOSE },
	{ "port_monitor", ARG_HEX32, .type = T_S32, .flags = FIELD_VERBOSE },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(128) },
};
static const struct layout layout_multiport = {
	"serial_multiport_struct", LAYOUT_MEMBERS(multiport_members),
};

static const struct field icounter_members[] = {
	{ "cts", ARG_INT, .type = T_S32 },
	{ "dsr", ARG_INT, .type = T_S32 },
	{ "rng", ARG_INT, .type = T_S32 },
	{ "dcd", ARG_INT, .type = T_S32 },
	{ "rx", ARG_INT, .type = T_S32 },
	{ "tx", ARG_INT, .type = T_S32 },
	{ "frame", ARG_INT, .type = T_S32 },
	{ "overrun", ARG_INT, .type = T_S32 },
	{ "parity", ARG_INT, .type = T_S32 },
	{ "brk", ARG_INT, .type = T_S32 },
	{ "buf_overrun", ARG_INT, .type = T_S32 },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(36) },
};
static const struct layout layout_icounter = {
	"serial_icounter_struct", LAYOUT_MEMBERS(icounter_members),
};

static const struct field rs485_members[] = {
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_rs485_flags },
	{ "delay_rts_before_send", ARG_UINT, .type = T_U32 },
	{ "delay_rts_after_send", ARG_UINT, .type = T_U32 },
	{ "addr_recv", ARG_UINT, .type = T_U8, .when = { .arg = 0, .any = 0x80 } },
	{ "addr_dest", ARG_UINT, .type = T_U8, .when = { .arg = 0, .any = 0x100 } },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(18) },
};
static const struct layout layout_rs485 = { "serial_rs485", LAYOUT_MEMBERS(rs485_members) };

static const struct field iso7816_members[] = {
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_iso7816_flags },
	{ "tg", ARG_UINT, .type = T_U32 },
	{ "sc_fi", ARG_UINT, .type = T_U32 },
	{ "sc_di", ARG_UINT, .type = T_U32 },
	{ "clk", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(20) },
};
static const struct layout layout_iso7816 = { "serial_iso7816", LAYOUT_MEMBERS(iso7816_members) };

static const struct field x16_elem = { NULL, ARG_HEX32, .type = T_U16 };
static const struct field termiox_members[] = {
	{ "x_hflag", ARG_HEX32, .type = T_U16 },
	{ "x_cflag", ARG_HEX32, .type = T_U16 },
	{ "x_rflag", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(5), .elem = &x16_elem },
	{ "x_sflag", ARG_HEX32, .type = T_U16 },
};
static const struct layout layout_termiox = { "termiox", LAYOUT_MEMBERS(termiox_members) };

static const struct field ldisc_elem = { NULL, ARG_ENUM, .type = T_S32,
					 .xlat = &xlat_term_line_discs };
static const struct field ttydev_elem = { NULL, ARG_DEV, .type = T_U32 };
static const struct field lsr_elem = { NULL, ARG_HEX32, .type = T_U32 };

static const struct variant tty_items[] = {
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
	IN(0x5423 /* TIOCSETD */, ldisc_elem),
	OUT(0x5424 /* TIOCGETD */, ldisc_elem),
	VALUE(0x5425 /* TCSBRKP */, ARG_INT),
	NONE(0x5427 /* TIOCSBRK */),
	NONE(0x5428 /* TIOCCBRK */),
	OUT(0x5429 /* TIOCGSID */, pid_elem),
	OUT(0x80045430 /* TIOCGPTN */, int_elem),
	ONE(0x40045431 /* TIOCSPTLCK */, "lock", ARG_ARRAY, .len = LEN_CONST(1),
	    .elem = &int_elem),
	OUT(0x80045432 /* TIOCGDEV */, ttydev_elem),
	NONE(0x5437 /* TIOCVHANGUP */),
	OUT(0x80045438 /* TIOCGPKT */, int_elem),
	OUT(0x80045439 /* TIOCGPTLCK */, int_elem),
	OUT(0x80045440 /* TIOCGEXCL */, int_elem),
	{ .key = 0x5441 /* TIOCGPTPEER */, .nfields = 1, .ret = RET_FD,
	  .fields = FIELDS { { "arg", ARG_FLAGS, .xlat = &xlat_open_flags } } },
	NONE(0x5450 /* FIONCLEX */),
	NONE(0x5451 /* FIOCLEX */),
	IN(0x5452 /* FIOASYNC */, int_elem),
	OUT_STRUCT(0x5456 /* TIOCGLCKTRMIOS */, layout_termios),
	IN_STRUCT(0x5457 /* TIOCSLCKTRMIOS */, layout_termios),
	OUT(0x5460 /* FIOQSIZE */, u64_elem),
	OUT_STRUCT(0x541e /* TIOCGSERIAL */, layout_serial_struct),
	IN_STRUCT(0x541f /* TIOCSSERIAL */, layout_serial_struct),
	OUT_STRUCT(0x542e /* TIOCGRS485 */, layout_rs485),
	INOUT_STRUCT(0x542f /* TIOCSRS485 */, layout_rs485),
	OUT_STRUCT(0x5432 /* TCGETX */, layout_termiox),
	IN_STRUCT(0x5433 /* TCSETX */, layout_termiox),
	IN_STRUCT(0x5434 /* TCSETXF */, layout_termiox),
	IN_STRUCT(0x5435 /* TCSETXW */, layout_termiox),
	VALUE(0x40045436 /* TIOCSIG */, ARG_SIGNAL),
	OUT_STRUCT(0x80285442 /* TIOCGISO7816 */, layout_iso7816),
	INOUT_STRUCT(0xc0285443 /* TIOCSISO7816 */, layout_iso7816),
	NONE(0x5453 /* TIOCSERCONFIG */),
	OUT(0x5454 /* TIOCSERGWILD */, int_elem),
	IN(0x5455 /* TIOCSERSWILD */, int_elem),
	OUT(0x5459 /* TIOCSERGETLSR */, lsr_elem),
	OUT_STRUCT(0x545a /* TIOCSERGETMULTI */, layout_multiport),
	IN_STRUCT(0x545b /* TIOCSERSETMULTI */, layout_multiport),
	VALUE(0x545c /* TIOCMIWAIT */, ARG_FLAGS, .xlat = &xlat_modem_flags),
	OUT_STRUCT(0x545d /* TIOCGICOUNT */, layout_icounter),
};
/* clang-format on */
const struct variant_list ioctl_tty = { VARIANT_ITEMS(tty_items) };
