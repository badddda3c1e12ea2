/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -a4 -e
 * trace=statx,set_mempolicy,mmap,ioctl,prctl,getpriority,setpriority */
/* Values that few programs pass: spelled as strace spells them. */
#include "file_spec.h"

#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>

static void unknown_flags(void)
{
	static char buf[256];
	long r;

	r = syscall(SYS_statx, -1, "x", 0x6000, 0x7ff, buf);
	printf("statx(-1, \"x\", AT_STATX_FORCE_SYNC|AT_STATX_DONT_SYNC, "
	       "STATX_BASIC_STATS, %p) = %s\n",
	       (void *)buf, result(r));
	r = syscall(SYS_set_mempolicy, 0x7, NULL, 0);
	printf("set_mempolicy(0x7 /* MPOL_??? */, NULL, 0) = %s\n", result(r));
	r = syscall(SYS_set_mempolicy, 0x8007, NULL, 0);
	printf("set_mempolicy(0x7 /* MPOL_??? */|MPOL_F_STATIC_NODES, NULL, 0)"
	       " = %s\n",
	       result(r));
	r = syscall(SYS_mmap, NULL, 0, PROT_READ, 0xf | MAP_ANONYMOUS, -1, 0);
	printf("mmap(NULL, 0, PROT_READ, 0xf /* MAP_??? */|MAP_ANONYMOUS, -1, "
	       "0) = %s\n",
	       result(r));
}

static void commands(void)
{
	static const uint64_t range[3] = { 0x10, 20, 30 };
	static const uint32_t attr[7] = { 1, 2, 3, 4, 5 };
	static const uint8_t watch[6] = { 5, 2, 3, 4, 7, 9 };
	uint32_t down = 2;

	ioctl(-1, 0xc0185879, range);
	printf("ioctl(-1, FITRIM, {start=0x10, len=20, minlen=30}) = %s\n",
	       result(-1));
	ioctl(-1, 0x401c5820, attr);
	printf("ioctl(-1, FS_IOC_FSSETXATTR, {fsx_xflags=FS_XFLAG_REALTIME, "
	       "fsx_extsize=2, fsx_projid=0x4, fsx_cowextsize=5}) = %s\n",
	       result(-1));
	ioctl(-1, 0x8004587d, &down);
	printf("ioctl(-1, FS_IOC_SHUTDOWN, [FS_SHUTDOWN_FLAGS_NOLOGFLUSH]) = "
	       "%s\n",
	       result(-1));
	ioctl(-1, 0x40063e00, watch);
	printf("ioctl(-1, COUNTER_ADD_WATCH_IOCTL, {component={"
	       "type=COUNTER_COMPONENT_EXTENSION, scope=COUNTER_SCOPE_COUNT, "
	       "parent=3, id=4}, event=COUNTER_EVENT_DIRECTION_CHANGE, "
	       "channel=9}) = %s\n",
	       result(-1));
	ioctl(-1, 0x8018454e, NULL);
	printf("ioctl(-1, EVIOCGABS(0xe /* ABS_??? */), NULL) = %s\n",
	       result(-1));
}

static void processes(void)
{
	long r;

	r = syscall(SYS_getpriority, PRIO_PGRP, -1);
	printf("getpriority(PRIO_PGRP, -1) = %s\n", result(r));
	r = syscall(SYS_setpriority, PRIO_PROCESS, -1, 5);
	printf("setpriority(PRIO_PROCESS, -1, 5) = %s\n", result(r));
	/* The kernel looks at 32 bits. */
	r = syscall(SYS_prctl, 26, 0xdead00000007, 0, 0, 0);
	printf("prctl(PR_SET_TSC, 0x7 /* PR_TSC_??? */) = %s\n", result(r));
}

int main(void)
{
	unknown_flags();
	commands();
	processes();
	return 0;
}
