/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of consoles and serial lines: kd.h, vt.h, serial.h. */
#include "syscall/xlat/console.h"

/* clang-format off */
static const struct xlat kb_type[] = {
	{ 1, "KB_84" }, { 2, "KB_101" }, { 3, "KB_OTHER" },
};
const struct xlat_set xlat_kb_type = {
	.prefix = "KB_???", XLAT_ITEMS(kb_type), .kind = XLAT_ENUM,
};

static const struct xlat kb_mode[] = {
	{ 0, "K_RAW" }, { 1, "K_XLATE" }, { 2, "K_MEDIUMRAW" },
	{ 3, "K_UNICODE" }, { 4, "K_OFF" },
};
const struct xlat_set xlat_kb_mode = {
	.prefix = "K_???", XLAT_ITEMS(kb_mode), .kind = XLAT_ENUM,
};

static const struct xlat kb_meta[] = {
	{ 3, "K_METABIT" }, { 4, "K_ESCPREFIX" },
};
const struct xlat_set xlat_kb_meta = {
	.prefix = "K_???", XLAT_ITEMS(kb_meta), .kind = XLAT_ENUM,
};

static const struct xlat kb_flags[] = {
	{ 0x1, "K_SCROLLLOCK" }, { 0x2, "K_NUMLOCK" }, { 0x4, "K_CAPSLOCK" },
};
const struct xlat_set xlat_kb_flags = {
	.prefix = "K_???", XLAT_ITEMS(kb_flags), .kind = XLAT_FLAGS,
};

static const struct xlat kd_led[] = {
	{ 0x1, "LED_SCR" }, { 0x2, "LED_NUM" }, { 0x4, "LED_CAP" },
};
const struct xlat_set xlat_kd_led = {
	.prefix = "LED_???", XLAT_ITEMS(kd_led), .kind = XLAT_FLAGS,
};

static const struct xlat kd_font_op[] = {
	{ 0, "KD_FONT_OP_SET" }, { 1, "KD_FONT_OP_GET" },
	{ 2, "KD_FONT_OP_SET_DEFAULT" }, { 3, "KD_FONT_OP_COPY" },
	{ 4, "KD_FONT_OP_SET_TALL" }, { 5, "KD_FONT_OP_GET_TALL" },
};
const struct xlat_set xlat_kd_font_op = {
	.prefix = "KD_FONT_OP_???", XLAT_ITEMS(kd_font_op), .kind = XLAT_ENUM,
};

static const struct xlat kd_font_flags[] = {
	{ 0x1, "KD_FONT_FLAG_DONT_RECALC" },
};
const struct xlat_set xlat_kd_font_flags = {
	.prefix = "KD_FONT_FLAG_???", XLAT_ITEMS(kd_font_flags), .kind = XLAT_FLAGS,
};

static const struct xlat vt_mode[] = {
	{ 0, "VT_AUTO" }, { 1, "VT_PROCESS" }, { 2, "VT_ACKACQ" },
};
const struct xlat_set xlat_vt_mode = {
	.prefix = "VT_???", XLAT_ITEMS(vt_mode), .kind = XLAT_ENUM,
};

static const struct xlat vt_events[] = {
	{ 0x1, "VT_EVENT_SWITCH" }, { 0x2, "VT_EVENT_BLANK" },
	{ 0x4, "VT_EVENT_UNBLANK" }, { 0x8, "VT_EVENT_RESIZE" },
};
const struct xlat_set xlat_vt_events = {
	.prefix = "VT_EVENT_???", XLAT_ITEMS(vt_events), .kind = XLAT_FLAGS,
};

static const struct xlat serial_type[] = {
	{ 0, "PORT_UNKNOWN" }, { 1, "PORT_8250" }, { 2, "PORT_16450" },
	{ 3, "PORT_16550" }, { 4, "PORT_16550A" }, { 5, "PORT_CIRRUS" },
	{ 6, "PORT_16650" }, { 7, "PORT_16650V2" }, { 8, "PORT_16750" },
	{ 9, "PORT_STARTECH" }, { 10, "PORT_16C950" }, { 11, "PORT_16654" },
	{ 12, "PORT_16850" }, { 13, "PORT_RSA" },
};
const struct xlat_set xlat_serial_type = {
	.prefix = "PORT_???", XLAT_ITEMS(serial_type), .kind = XLAT_ENUM,
};

static const struct xlat serial_io[] = {
	{ 0, "SERIAL_IO_PORT" }, { 1, "SERIAL_IO_HUB6" },
	{ 2, "SERIAL_IO_MEM" }, { 3, "SERIAL_IO_MEM32" },
	{ 4, "SERIAL_IO_AU" }, { 5, "SERIAL_IO_TSI" },
	{ 6, "SERIAL_IO_MEM32BE" }, { 7, "SERIAL_IO_MEM16" },
};
const struct xlat_set xlat_serial_io = {
	.prefix = "SERIAL_IO_???", XLAT_ITEMS(serial_io), .kind = XLAT_ENUM,
};

static const struct xlat serial_flags[] = {
	{ 0x1, "ASYNC_HUP_NOTIFY" }, { 0x2, "ASYNC_FOURPORT" },
	{ 0x4, "ASYNC_SAK" }, { 0x8, "ASYNC_SPLIT_TERMIOS" },
	{ 0x10, "ASYNC_SPD_HI" }, { 0x20, "ASYNC_SPD_VHI" },
	{ 0x40, "ASYNC_SKIP_TEST" }, { 0x80, "ASYNC_AUTO_IRQ" },
	{ 0x100, "ASYNC_SESSION_LOCKOUT" }, { 0x200, "ASYNC_PGRP_LOCKOUT" },
	{ 0x400, "ASYNC_CALLOUT_NOHUP" }, { 0x800, "ASYNC_HARDPPS_CD" },
	{ 0x2000, "ASYNC_LOW_LATENCY" }, { 0x4000, "ASYNC_BUGGY_UART" },
	{ 0x8000, "ASYNC_AUTOPROBE" }, { 0x10000, "ASYNC_MAGIC_MULTIPLIER" },
	{ 0x800000, "ASYNC_CONS_FLOW" }, { 0x1000000, "ASYNC_SHARE_IRQ" },
	{ 0x2000000, "ASYNC_CHECK_CD" }, { 0x4000000, "ASYNC_CTS_FLOW" },
	{ 0x8000000, "ASYNC_CLOSING" }, { 0x10000000, "ASYNC_BOOT_AUTOCONF" },
	{ 0x20000000, "ASYNC_NORMAL_ACTIVE" },
	{ 0x40000000, "ASYNC_SUSPENDED" }, { 0x80000000, "ASYNC_INITIALIZED" },
};
const struct xlat_set xlat_serial_flags = {
	.prefix = "ASYNC_???", XLAT_ITEMS(serial_flags), .kind = XLAT_FLAGS,
};

static const struct xlat rs485_flags[] = {
	{ 0x1, "SER_RS485_ENABLED" }, { 0x2, "SER_RS485_RTS_ON_SEND" },
	{ 0x4, "SER_RS485_RTS_AFTER_SEND" },
	{ 0x10, "SER_RS485_RX_DURING_TX" },
	{ 0x20, "SER_RS485_TERMINATE_BUS" }, { 0x40, "SER_RS485_ADDRB" },
	{ 0x80, "SER_RS485_ADDR_RECV" }, { 0x100, "SER_RS485_ADDR_DEST" },
	{ 0x200, "SER_RS485_MODE_RS422" },
};
const struct xlat_set xlat_rs485_flags = {
	.prefix = "SER_RS485_???", XLAT_ITEMS(rs485_flags), .kind = XLAT_FLAGS,
};

static const struct xlat iso7816_flags[] = {
	{ 0x1, "SER_ISO7816_ENABLED" },
};
const struct xlat_set xlat_iso7816_flags = {
	.prefix = "SER_ISO7816_???", XLAT_ITEMS(iso7816_flags), .kind = XLAT_FLAGS,
};
/* clang-format on */
