/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=ioctl -a4 */
/* ioctl: files, sockets, interfaces, block devices. */
#include "file_spec.h"

#include <net/if.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

static void files(void)
{
	struct {
		int64_t fd;
		uint64_t from, len, to;
	} range = { 5, 1, 2, 3 };
	unsigned long size;
	int n = 0;
	long r;

	r = syscall(SYS_ioctl, -1, 0x80086601, &n);
	printf("ioctl(-1, FS_IOC_GETFLAGS, %p) = %s\n", (void *)&n, result(r));
	n = 0x80010;
	r = syscall(SYS_ioctl, -1, 0x40086602, &n);
	printf("ioctl(-1, FS_IOC_SETFLAGS, [FS_IMMUTABLE_FL|FS_EXTENT_FL]) = "
	       "%s\n", result(r));
	r = syscall(SYS_ioctl, -1, 0x4020940d, &range);
	printf("ioctl(-1, FICLONERANGE, {src_fd=5, src_offset=1, "
	       "src_length=2, dest_offset=3}) = %s\n", result(r));
	r = syscall(SYS_ioctl, -1, 0x80081272, &size);
	printf("ioctl(-1, BLKGETSIZE64, %p) = %s\n", (void *)&size,
	       result(r));
	r = syscall(SYS_ioctl, -1, 0x5207);
	printf("ioctl(-1, RNDRESEEDCRNG) = %s\n", result(r));
	r = syscall(SYS_ioctl, -1, 0xae01, 0L);
	printf("ioctl(-1, KVM_CREATE_VM, KVM_X86_DEFAULT_VM) = %s\n", result(r));
	r = syscall(SYS_ioctl, -1, 0x81004506, BAD);
	printf("ioctl(-1, EVIOCGNAME(256), 0x1) = %s\n", result(r));
}

static void interfaces(void)
{
	struct ifreq ifr = { .ifr_name = "lo" };
	struct ifconf ifc = { 0 };
	int fd = must(socket(AF_INET, SOCK_DGRAM, 0), "socket");
	int n;
	long r;

	r = syscall(SYS_ioctl, fd, SIOCGIFINDEX, &ifr);
	printf("ioctl(%d, SIOCGIFINDEX, {ifr_name=\"lo\", ifr_ifindex=%d}) = "
	       "%s\n", fd, ifr.ifr_ifindex, result(r));
	n = ifr.ifr_ifindex;
	memset(&ifr, 'x', sizeof(ifr));
	ifr.ifr_ifindex = n;
	r = syscall(SYS_ioctl, fd, SIOCGIFNAME, &ifr);
	printf("ioctl(%d, SIOCGIFNAME, {ifr_ifindex=%d, ifr_name=\"lo\"}) = "
	       "%s\n", fd, n, result(r));
	r = syscall(SYS_ioctl, fd, SIOCGIFMTU, &ifr);
	printf("ioctl(%d, SIOCGIFMTU, {ifr_name=\"lo\", ifr_mtu=%d}) = %s\n",
	       fd, ifr.ifr_mtu, result(r));
	r = syscall(SYS_ioctl, fd, SIOCGIFADDR, &ifr);
	printf("ioctl(%d, SIOCGIFADDR, {ifr_name=\"lo\", ifr_addr="
	       "{sa_family=AF_INET, sin_port=htons(0), "
	       "sin_addr=inet_addr(\"127.0.0.1\")}}) = %s\n", fd, result(r));
	strcpy(ifr.ifr_name, "none");
	r = syscall(SYS_ioctl, fd, SIOCGIFFLAGS, &ifr);
	printf("ioctl(%d, SIOCGIFFLAGS, {ifr_name=\"none\"}) = %s\n", fd,
	       result(r));
	r = syscall(SYS_ioctl, fd, SIOCGIFCONF, &ifc);
	printf("ioctl(%d, SIOCGIFCONF, {ifc_len=%d", fd, ifc.ifc_len);
	if (ifc.ifc_len)
		printf(" /* %zu * sizeof(struct ifreq) */",
		       ifc.ifc_len / sizeof(ifr));
	printf(", ifc_buf=NULL}) = %s\n", result(r));
	r = syscall(SYS_ioctl, fd, SIOCGIFADDR, BAD);
	printf("ioctl(%d, SIOCGIFADDR, 0x1) = %s\n", fd, result(r));
}

int main(void)
{
	files();
	interfaces();
	return 0;
}
