/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of terminals and consoles: ioctl_tty(2), ioctl_console(2). */
#include "syscall/layout/ioctl_impl.h"

static const struct field modem_elem = { NULL, ARG_FLAGS, .type = T_U32,
					 .xlat = &xlat_modem_flags };
static const struct field kdmode_elem = { NULL, ARG_ENUM, .type = T_S32,
					  .xlat = &xlat_kd_modes };

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

static const struct field vt_stat_members[] = {
	{ "v_active", ARG_UINT, .type = T_U16 },
	{ "v_signal", ARG_UINT, .type = T_U16 },
	{ "v_state", ARG_HEX32, .type = T_U16 },
};
static const struct layout layout_vt_stat = { "vt_stat",
					      LAYOUT_MEMBERS(vt_stat_members) };

/* clang-format off */
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
	  .fields = FIELDS { { "arg", ARG_FLAGS, .xlat = &xlat_open_flags } } },
	NONE(0x5450 /* FIONCLEX */),
	NONE(0x5451 /* FIOCLEX */),
	IN(0x5452 /* FIOASYNC */, int_elem),
	OUT_STRUCT(0x5456 /* TIOCGLCKTRMIOS */, layout_termios),
	IN_STRUCT(0x5457 /* TIOCSLCKTRMIOS */, layout_termios),
	OUT(0x5460 /* FIOQSIZE */, u64_elem),
};
/* clang-format on */
const struct variant_list ioctl_tty = { VARIANT_ITEMS(tty_items) };

/* clang-format off */
static const struct variant console_items[] = {
	VALUE(0x4b3a /* KDSETMODE */, ARG_ENUM, .xlat = &xlat_kd_modes),
	OUT(0x4b3b /* KDGETMODE */, kdmode_elem),
	OUT(0x4b44 /* KDGKBMODE */, int_elem),
};
/* clang-format on */
const struct variant_list ioctl_console = { VARIANT_ITEMS(console_items) };

/* clang-format off */
static const struct variant vt_items[] = {
	OUT(0x5600 /* VT_OPENQRY */, int_elem),
	OUT_STRUCT(0x5603 /* VT_GETSTATE */, layout_vt_stat),
	VALUE(0x5606 /* VT_ACTIVATE */, ARG_INT),
	VALUE(0x5607 /* VT_WAITACTIVE */, ARG_INT),
};
/* clang-format on */
const struct variant_list ioctl_vt = { VARIANT_ITEMS(vt_items) };
