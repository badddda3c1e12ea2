/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=%network -a12 */
/* Many messages in one call: sendmmsg and recvmmsg. */
#include "net_spec.h"

#include <sys/uio.h>
#include <time.h>

#define PLAIN                                                                 \
	"{msg_hdr={msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base=\"%s\", " \
	"iov_len=%d}], msg_iovlen=1, msg_controllen=0, msg_flags=%s}"

/* What the library calls: that with times of 64 bits, where it is another. */
#define NAME "recvmmsg" BY_WORD(, _time64)

int main(void)
{
	char in[2][8], text[2][4] = { "ab", "cde" };
	struct iovec iov[2] = { { text[0], 2 }, { text[1], 3 } };
	struct iovec iin[2] = { { in[0], 8 }, { in[1], 2 } };
	struct mmsghdr out[2] = {
		{ .msg_hdr = { .msg_iov = &iov[0], .msg_iovlen = 1 } },
		{ .msg_hdr = { .msg_iov = &iov[1], .msg_iovlen = 1 } },
	};
	struct mmsghdr got[3] = {
		{ .msg_hdr = { .msg_iov = &iin[0], .msg_iovlen = 1 } },
		{ .msg_hdr = { .msg_iov = &iin[1], .msg_iovlen = 1 } },
		{ .msg_hdr = { .msg_iov = &iin[0], .msg_iovlen = 1 } },
	};
	struct timespec ts = { 5, 0 };
	int sv[2];
	long r;

	must(socketpair(AF_UNIX, SOCK_DGRAM, 0, sv), "socketpair");
	printf("socketpair(AF_UNIX, SOCK_DGRAM, 0, [%d, %d]) = 0\n", sv[0],
	       sv[1]);
	r = sendmmsg(sv[0], out, 2, 0);
	printf("sendmmsg(%d, [" PLAIN ", msg_len=2}, " PLAIN
	       ", msg_len=3}], 2, 0) = %s\n",
	       sv[0], "ab", 2, "0", "cde", 3, "0", result(r));
	r = recvmmsg(sv[1], got, 3, MSG_DONTWAIT, NULL);
	printf(NAME "(%d, [" PLAIN ", msg_len=2}, " PLAIN
		    ", msg_len=2}], 3, MSG_DONTWAIT, NULL) = %s\n",
	       sv[1], "ab", 8, "0", "cd", 2, "MSG_TRUNC", result(r));
	r = recvmmsg(sv[1], got, 3, MSG_DONTWAIT, NULL);
	printf(NAME "(%d, %p, 3, MSG_DONTWAIT, NULL) = %s\n", sv[1],
	       (void *)got, result(r));

	/* The third fails, so two were sent: the last has no length. */
	out[1].msg_hdr.msg_iov = BAD;
	r = sendmmsg(sv[0], out, 2, 0);
	printf("sendmmsg(%d, [" PLAIN ", msg_len=2}, "
	       "{msg_hdr={msg_name=NULL, msg_namelen=0, msg_iov=0x1, "
	       "msg_iovlen=1, msg_controllen=0, msg_flags=0}}], 2, 0) = %s\n",
	       sv[0], "ab", 2, "0", result(r));
	r = recvmmsg(sv[1], got, 1, 0, &ts);
	printf(NAME
	       "(%d, [" PLAIN ", msg_len=2}], 1, 0, "
	       "{tv_sec=5, tv_nsec=0}) = %s (left {tv_sec=%d, tv_nsec=%d})\n",
	       sv[1], "ab", 8, "0", result(r), (int)ts.tv_sec, (int)ts.tv_nsec);

	r = sendmmsg(sv[0], NULL, 2, 0);
	printf("sendmmsg(%d, NULL, 2, 0) = %s\n", sv[0], result(r));
	r = sendmmsg(-1, out, 0, MSG_MORE);
	printf("sendmmsg(-1, [], 0, MSG_MORE) = %s\n", result(r));
	r = recvmmsg(sv[1], BAD, 1, 0, NULL);
	printf(NAME "(%d, 0x1, 1, 0, NULL) = %s\n", sv[1], result(r));
	return 0;
}
