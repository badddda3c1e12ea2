/* SPDX-License-Identifier: BSD-2-Clause */
/* Calls behind i386's socketcall(2): <linux/net.h>. */
#include "syscall/xlat/i386.h"

#define socketcall_items(X) \
	X(1, "SYS_SOCKET") \
	X(2, "SYS_BIND") \
	X(3, "SYS_CONNECT") \
	X(4, "SYS_LISTEN") \
	X(5, "SYS_ACCEPT") \
	X(6, "SYS_GETSOCKNAME") \
	X(7, "SYS_GETPEERNAME") \
	X(8, "SYS_SOCKETPAIR") \
	X(9, "SYS_SEND") \
	X(10, "SYS_RECV") \
	X(11, "SYS_SENDTO") \
	X(12, "SYS_RECVFROM") \
	X(13, "SYS_SHUTDOWN") \
	X(14, "SYS_SETSOCKOPT") \
	X(15, "SYS_GETSOCKOPT") \
	X(16, "SYS_SENDMSG") \
	X(17, "SYS_RECVMSG") \
	X(18, "SYS_ACCEPT4") \
	X(19, "SYS_RECVMMSG") \
	X(20, "SYS_SENDMMSG")

const struct xlat_set xlat_socketcall = {
	XLAT_ITEMS(socketcall_items),
	.kind = XLAT_ENUM,
};
