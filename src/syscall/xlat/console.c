/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of consoles and serial lines: kd.h, vt.h, serial.h. */
#include "syscall/xlat/console.h"

/* clang-format off */
#define kb_type(X) \
	X(1, "KB_84") \
	X(2, "KB_101") \
	X(3, "KB_OTHER")
const struct xlat_set xlat_kb_type = {
	.prefix = "KB_???", XLAT_ITEMS(kb_type), .kind = XLAT_ENUM,
};

#define kb_mode(X) \
	X(0, "K_RAW") \
	X(1, "K_XLATE") \
	X(2, "K_MEDIUMRAW") \
	X(3, "K_UNICODE") \
	X(4, "K_OFF")
const struct xlat_set xlat_kb_mode = {
	.prefix = "K_???", XLAT_ITEMS(kb_mode), .kind = XLAT_ENUM,
};

#define kb_meta(X) \
	X(3, "K_METABIT") \
	X(4, "K_ESCPREFIX")
const struct xlat_set xlat_kb_meta = {
	.prefix = "K_???", XLAT_ITEMS(kb_meta), .kind = XLAT_ENUM,
};

#define kb_flags(X) \
	X(0x1, "K_SCROLLLOCK") \
	X(0x2, "K_NUMLOCK") \
	X(0x4, "K_CAPSLOCK")
const struct xlat_set xlat_kb_flags = {
	.prefix = "K_???", XLAT_ITEMS(kb_flags), .kind = XLAT_FLAGS,
};

#define kd_led(X) \
	X(0x1, "LED_SCR") \
	X(0x2, "LED_NUM") \
	X(0x4, "LED_CAP")
const struct xlat_set xlat_kd_led = {
	.prefix = "LED_???", XLAT_ITEMS(kd_led), .kind = XLAT_FLAGS,
};

#define kd_font_op(X) \
	X(0, "KD_FONT_OP_SET") \
	X(1, "KD_FONT_OP_GET") \
	X(2, "KD_FONT_OP_SET_DEFAULT") \
	X(3, "KD_FONT_OP_COPY") \
	X(4, "KD_FONT_OP_SET_TALL") \
	X(5, "KD_FONT_OP_GET_TALL")
const struct xlat_set xlat_kd_font_op = {
	.prefix = "KD_FONT_OP_???", XLAT_ITEMS(kd_font_op), .kind = XLAT_ENUM,
};

#define kd_font_flags(X) \
	X(0x1, "KD_FONT_FLAG_DONT_RECALC")
const struct xlat_set xlat_kd_font_flags = {
	.prefix = "KD_FONT_FLAG_???", XLAT_ITEMS(kd_font_flags), .kind = XLAT_FLAGS,
};

#define vt_mode(X) \
	X(0, "VT_AUTO") \
	X(1, "VT_PROCESS") \
	X(2, "VT_ACKACQ")
const struct xlat_set xlat_vt_mode = {
	.prefix = "VT_???", XLAT_ITEMS(vt_mode), .kind = XLAT_ENUM,
};

#define vt_events(X) \
	X(0x1, "VT_EVENT_SWITCH") \
	X(0x2, "VT_EVENT_BLANK") \
	X(0x4, "VT_EVENT_UNBLANK") \
	X(0x8, "VT_EVENT_RESIZE")
const struct xlat_set xlat_vt_events = {
	.prefix = "VT_EVENT_???", XLAT_ITEMS(vt_events), .kind = XLAT_FLAGS,
};

#define serial_type(X) \
	X(0, "PORT_UNKNOWN") \
	X(1, "PORT_8250") \
	X(2, "PORT_16450") \
	X(3, "PORT_16550") \
	X(4, "PORT_16550A") \
	X(5, "PORT_CIRRUS") \
	X(6, "PORT_16650") \
	X(7, "PORT_16650V2") \
	X(8, "PORT_16750") \
	X(9, "PORT_STARTECH") \
	X(10, "PORT_16C950") \
	X(11, "PORT_16654") \
	X(12, "PORT_16850") \
	X(13, "PORT_RSA")
const struct xlat_set xlat_serial_type = {
	.prefix = "PORT_???", XLAT_ITEMS(serial_type), .kind = XLAT_ENUM,
};

#define serial_io(X) \
	X(0, "SERIAL_IO_PORT") \
	X(1, "SERIAL_IO_HUB6") \
	X(2, "SERIAL_IO_MEM") \
	X(3, "SERIAL_IO_MEM32") \
	X(4, "SERIAL_IO_AU") \
	X(5, "SERIAL_IO_TSI") \
	X(6, "SERIAL_IO_MEM32BE") \
	X(7, "SERIAL_IO_MEM16")
const struct xlat_set xlat_serial_io = {
	.prefix = "SERIAL_IO_???", XLAT_ITEMS(serial_io), .kind = XLAT_ENUM,
};

#define serial_flags(X) \
	X(0x1, "ASYNC_HUP_NOTIFY") \
	X(0x2, "ASYNC_FOURPORT") \
	X(0x4, "ASYNC_SAK") \
	X(0x8, "ASYNC_SPLIT_TERMIOS") \
	X(0x10, "ASYNC_SPD_HI") \
	X(0x20, "ASYNC_SPD_VHI") \
	X(0x40, "ASYNC_SKIP_TEST") \
	X(0x80, "ASYNC_AUTO_IRQ") \
	X(0x100, "ASYNC_SESSION_LOCKOUT") \
	X(0x200, "ASYNC_PGRP_LOCKOUT") \
	X(0x400, "ASYNC_CALLOUT_NOHUP") \
	X(0x800, "ASYNC_HARDPPS_CD") \
	X(0x2000, "ASYNC_LOW_LATENCY") \
	X(0x4000, "ASYNC_BUGGY_UART") \
	X(0x8000, "ASYNC_AUTOPROBE") \
	X(0x10000, "ASYNC_MAGIC_MULTIPLIER") \
	X(0x800000, "ASYNC_CONS_FLOW") \
	X(0x1000000, "ASYNC_SHARE_IRQ") \
	X(0x2000000, "ASYNC_CHECK_CD") \
	X(0x4000000, "ASYNC_CTS_FLOW") \
	X(0x8000000, "ASYNC_CLOSING") \
	X(0x10000000, "ASYNC_BOOT_AUTOCONF") \
	X(0x20000000, "ASYNC_NORMAL_ACTIVE") \
	X(0x40000000, "ASYNC_SUSPENDED") \
	X(0x80000000, "ASYNC_INITIALIZED")
const struct xlat_set xlat_serial_flags = {
	.prefix = "ASYNC_???", XLAT_ITEMS(serial_flags), .kind = XLAT_FLAGS,
};

#define rs485_flags(X) \
	X(0x1, "SER_RS485_ENABLED") \
	X(0x2, "SER_RS485_RTS_ON_SEND") \
	X(0x4, "SER_RS485_RTS_AFTER_SEND") \
	X(0x10, "SER_RS485_RX_DURING_TX") \
	X(0x20, "SER_RS485_TERMINATE_BUS") \
	X(0x40, "SER_RS485_ADDRB") \
	X(0x80, "SER_RS485_ADDR_RECV") \
	X(0x100, "SER_RS485_ADDR_DEST") \
	X(0x200, "SER_RS485_MODE_RS422")
const struct xlat_set xlat_rs485_flags = {
	.prefix = "SER_RS485_???", XLAT_ITEMS(rs485_flags), .kind = XLAT_FLAGS,
};

#define iso7816_flags(X) \
	X(0x1, "SER_ISO7816_ENABLED")
const struct xlat_set xlat_iso7816_flags = {
	.prefix = "SER_ISO7816_???", XLAT_ITEMS(iso7816_flags), .kind = XLAT_FLAGS,
};
/* clang-format on */
