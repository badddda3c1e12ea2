/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=seccomp,setsockopt,prctl -a9 */
/* Programs of classic BPF: sockets, seccomp(2). */
#include "spec.h"

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>

static const struct sock_filter packet[] = {
	BPF_STMT(BPF_LD | BPF_H | BPF_ABS, (uint32_t)SKF_AD_OFF + 0),
	BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 0x800, 1, 0),
	BPF_STMT(BPF_RET | BPF_K, 0),
	BPF_STMT(BPF_LDX | BPF_B | BPF_MSH, 14),
	BPF_STMT(BPF_LD | BPF_W | BPF_IND, 16),
	BPF_STMT(BPF_ALU | BPF_AND | BPF_K, 0xff),
	BPF_STMT(BPF_MISC | BPF_TAX, 0),
	BPF_STMT(BPF_ST, 3),
	BPF_STMT(BPF_RET | BPF_A, 0),
};

static const struct sock_filter calls[] = {
	BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 4),
	BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 0xc000003e, 2, 0),
	BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 0x40000003, 4, 0),
	BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
	BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 0),
	BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 323, 4, 0),
	BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 0),
	BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 20, 1, 0),
	BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | 38),
};

#define N(a) (sizeof(a) / sizeof((a)[0]))

static void sockets(void)
{
	struct sock_fprog p = { N(packet), (struct sock_filter *)packet };
	int s = (int)must(socket(AF_INET, SOCK_DGRAM, 0), "socket");
	long r;

	r = setsockopt(s, SOL_SOCKET, SO_ATTACH_FILTER, &p, sizeof(p));
	printf("setsockopt(%d, SOL_SOCKET, SO_ATTACH_FILTER, {len=9, "
	       "filter=%p /* ldh [SKF_AD_PROTOCOL]; jeq #0x800 jt 3 jf 2; "
	       "ret #0; ldxb 4*([14]&0xf); ld [x + 16]; and #0xff; tax; "
	       "st M[3]; ret a */}, 16) = %s\n", s, packet, result(r));
	r = setsockopt(s, SOL_SOCKET, SO_ATTACH_REUSEPORT_CBPF, &p, 8);
	printf("setsockopt(%d, SOL_SOCKET, SO_ATTACH_REUSEPORT_CBPF, {len=9}, "
	       "8) = %s\n", s, result(r));
	p.filter = BAD;
	r = setsockopt(s, SOL_SOCKET, SO_ATTACH_FILTER, &p, sizeof(p));
	printf("setsockopt(%d, SOL_SOCKET, SO_ATTACH_FILTER, {len=9, "
	       "filter=0x1}, 16) = %s\n", s, result(r));
}

static void hostile(void)
{
	char *page = mmap(NULL, 8192, PROT_READ | PROT_WRITE,
			  MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	struct sock_fprog p = { 0xffff, NULL };
	long r;

	if (page == MAP_FAILED || munmap(page + 4096, 4096))
		exit(SKIP);
	memset(page, 0, 4096);
	/* As many as there are. */
	p.filter = (void *)(page + 4096 - 16);
	r = syscall(SYS_seccomp, 1, 0, &p);
	printf("seccomp(SECCOMP_SET_MODE_FILTER, 0, {len=65535, filter=%p "
	       "/* ld #0; ld #0; ... */}) = %s\n", (void *)p.filter,
	       result(r));
	r = syscall(SYS_seccomp, 1, 0, page + 4096 - 8);
	printf("seccomp(SECCOMP_SET_MODE_FILTER, 0, %p) = %s\n",
	       (void *)(page + 4096 - 8), result(r));
	r = syscall(SYS_seccomp, 1, 2, BAD);
	printf("seccomp(SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_LOG, "
	       "0x1) = %s\n", result(r));
}

static void seccomp(void)
{
	struct sock_fprog p = { N(calls), (struct sock_filter *)calls };
	uint32_t action = SECCOMP_RET_LOG;
	uint16_t sizes[3];
	long r;

	r = syscall(SYS_seccomp, 2, 0, &action);
	printf("seccomp(SECCOMP_GET_ACTION_AVAIL, 0, [SECCOMP_RET_LOG]) = "
	       "%s\n", result(r));
	r = syscall(SYS_seccomp, 3, 0, sizes);
	printf("seccomp(SECCOMP_GET_NOTIF_SIZES, 0, {seccomp_notif=%u, "
	       "seccomp_notif_resp=%u, seccomp_data=%u}) = %s\n", sizes[0],
	       sizes[1], sizes[2], result(r));
	r = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
	printf("prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) = %s\n", result(r));
#define TEXT \
	"{len=11, filter=%p /* ld [arch]; jeq X86_64 jt 4 jf 2; "           \
	"jeq I386 jt 7 jf 3; ret KILL_PROCESS; ld [nr]; "                   \
	"jeq userfaultfd jt 10 jf 6; ret ALLOW; ld [nr]; "                  \
	"jeq getpid jt 10 jf 9; ret ALLOW; ret ERRNO(ENOSYS) */}"
	r = prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &p);
	printf("prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, " TEXT ") = %s\n",
	       calls, result(r));
	r = syscall(SYS_seccomp, 1, 0x1, &p);
	printf("seccomp(SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, "
	       TEXT ") = %s\n", calls, result(r));
}

int main(void)
{
	sockets();
	hostile();
	seccomp();
	return 0;
}
