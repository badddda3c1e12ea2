/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=ioctl -a4 */
/* ioctl: a pseudo-terminal, and commands with no name. */
#include "file_spec.h"

#include <sys/ioctl.h>
#include <termios.h>

#define KERNEL_TERMIOS                                                         \
	"{c_iflag=ICRNL|IXON, "                                                \
	"c_oflag=NL0|CR0|TAB0|BS0|VT0|FF0|OPOST|ONLCR, "                       \
	"c_cflag=B38400|CS8|CREAD, c_lflag=ISIG|ICANON|ECHO|ECHOE|ECHOK|"      \
	"IEXTEN|ECHOCTL|ECHOKE, ...}"

int main(void)
{
	unsigned char t[64];
	struct winsize ws = { 24, 80, 1, 2 };
	int ptm = must(open("/dev/ptmx", O_RDWR | O_NOCTTY), "open");
	int n = 0, pts;
	char name[32];
	long r;

	r = syscall(SYS_ioctl, ptm, 0x40045431, &n);
	printf("ioctl(%d, TIOCSPTLCK, [0]) = %s\n", ptm, result(r));
	r = syscall(SYS_ioctl, ptm, 0x80045430, &n);
	printf("ioctl(%d, TIOCGPTN, [%d]) = %s\n", ptm, n, result(r));
	snprintf(name, sizeof(name), "/dev/pts/%d", n);
	pts = must(open(name, O_RDWR | O_NOCTTY), "open");
	r = syscall(SYS_ioctl, pts, TCGETS, t);
	printf("ioctl(%d, TCGETS, " KERNEL_TERMIOS ") = %s\n", pts, result(r));
	r = syscall(SYS_ioctl, pts, TCSETSW, t);
	printf("ioctl(%d, TCSETSW, " KERNEL_TERMIOS ") = %s\n", pts,
	       result(r));
	r = syscall(SYS_ioctl, 0, TCGETS, t);
	printf("ioctl(0, TCGETS, %p) = %s\n", (void *)t, result(r));
	r = syscall(SYS_ioctl, pts, TCSETS, BAD);
	printf("ioctl(%d, TCSETS, 0x1) = %s\n", pts, result(r));
	r = syscall(SYS_ioctl, ptm, TIOCSWINSZ, &ws);
	printf("ioctl(%d, TIOCSWINSZ, {ws_row=24, ws_col=80, ws_xpixel=1, "
	       "ws_ypixel=2}) = %s\n", ptm, result(r));
	r = syscall(SYS_ioctl, pts, TIOCGWINSZ, &ws);
	printf("ioctl(%d, TIOCGWINSZ, {ws_row=24, ws_col=80, ws_xpixel=1, "
	       "ws_ypixel=2}) = %s\n", pts, result(r));
	r = syscall(SYS_ioctl, pts, FIONREAD, &n);
	printf("ioctl(%d, FIONREAD, [0]) = %s\n", pts, result(r));
	n = 1;
	r = syscall(SYS_ioctl, pts, FIONBIO, &n);
	printf("ioctl(%d, FIONBIO, [1]) = %s\n", pts, result(r));
	r = syscall(SYS_ioctl, pts, FIOCLEX);
	printf("ioctl(%d, FIOCLEX) = %s\n", pts, result(r));
	r = syscall(SYS_ioctl, pts, TCFLSH, 2L);
	printf("ioctl(%d, TCFLSH, TCIOFLUSH) = %s\n", pts, result(r));
	r = syscall(SYS_ioctl, pts, TIOCGPGRP, &n);
	printf("ioctl(%d, TIOCGPGRP, %p) = %s\n", pts, (void *)&n, result(r));
	r = syscall(SYS_ioctl, pts, 0x5430, 5L);
	printf("ioctl(%d, _IOC(_IOC_NONE, 0x54, 0x30, 0), 0x5) = %s\n", pts,
	       result(r));
	r = syscall(SYS_ioctl, -1, 0xffffffffu, 0L);
	printf("ioctl(-1, _IOC(_IOC_READ|_IOC_WRITE, 0xff, 0xff, 0x3fff), 0)"
	       " = %s\n", result(r));
	return 0;
}
