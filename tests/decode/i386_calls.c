/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=all -s 8 -a4 */
/*
 * Calls of 32-bit programs whose structures are not those of x86-64: times of
 * 32 bits, locks, limits, arguments behind one pointer. Compiled with -m32
 * only.
 */
#include "spec.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/aio_abi.h>
#include <linux/futex.h>
#include <linux/net.h>
#include <netinet/in.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/socket.h>

static char out[1 << 16];
static size_t len;

/* Nothing may be written between the calls. */
#define SAY(...) (len += snprintf(out + len, sizeof(out) - len, __VA_ARGS__))

static void times32(void)
{
	int32_t ts[4] = { 0, 1000, -1, 7 }, tv[4] = { 0, 5, 77, 0 }, left[4];
	uint64_t mask = 1ull << (SIGINT - 1);
	struct {
		const void *p;
		uint32_t size;
	} sig = { &mask, 8 };
	uint32_t word = 5, set = 0;
	long r;

	r = syscall(SYS_nanosleep, ts, left);
	SAY("nanosleep({tv_sec=0, tv_nsec=1000}, %p) = %s\n", (void *)left,
	    result(r));
	r = syscall(SYS_nanosleep, ts + 2, NULL);
	SAY("nanosleep({tv_sec=-1, tv_nsec=7}, NULL) = %s\n", result(r));
	r = syscall(SYS_clock_nanosleep, 0, 0, ts, NULL);
	SAY("clock_nanosleep(CLOCK_REALTIME, 0, {tv_sec=0, tv_nsec=1000}, "
	    "NULL) = %s\n",
	    result(r));
	r = syscall(SYS_clock_settime, 99, ts);
	SAY("clock_settime(0x63 /* CLOCK_??? */, {tv_sec=0, tv_nsec=1000}) = "
	    "%s\n",
	    result(r));
	r = syscall(SYS_clock_settime64, 99, (int64_t[]){ 1, 2 });
	SAY("clock_settime64(0x63 /* CLOCK_??? */, {tv_sec=1, tv_nsec=2}) = "
	    "%s\n",
	    result(r));
	r = syscall(SYS_setitimer, 0, tv, NULL);
	SAY("setitimer(ITIMER_REAL, {it_interval={tv_sec=0, tv_usec=5}, "
	    "it_value={tv_sec=77, tv_usec=0}}, NULL) = %s\n",
	    result(r));
	r = syscall(SYS_setitimer, 0, (int32_t[4]){ 0 }, NULL);
	SAY("setitimer(ITIMER_REAL, {it_interval={tv_sec=0, tv_usec=0}, "
	    "it_value={tv_sec=0, tv_usec=0}}, NULL) = %s\n",
	    result(r));
	r = syscall(SYS_ppoll, NULL, 0, ts, &mask, 8);
	SAY("ppoll(NULL, 0, {tv_sec=0, tv_nsec=1000}, [INT], 8) = %s (Timeout)\n",
	    result(r));
	ts[1] = 1000;
	r = syscall(SYS_pselect6, 5, &set, NULL, NULL, ts, &sig);
	SAY("pselect6(5, [], NULL, NULL, {tv_sec=0, tv_nsec=1000}, "
	    "{sigmask=[INT], sigsetsize=8}) = %s (Timeout)\n",
	    result(r));
	set = 1 << 4;
	r = syscall(SYS__newselect, 5, &set, NULL, NULL, tv + 2);
	SAY("_newselect(5, [4], NULL, NULL, {tv_sec=77, tv_usec=0}) = %s\n",
	    result(r));
	ts[1] = 1000;
	tv[2] = 77;
	tv[3] = 0;
	r = syscall(SYS_futex, &word, FUTEX_WAIT, 5, ts, NULL, 0);
	SAY("futex(%p, FUTEX_WAIT, 5, {tv_sec=0, tv_nsec=1000}) = %s\n",
	    (void *)&word, result(r));
	r = syscall(SYS_futex_time64, &word, FUTEX_WAIT, 4, (int64_t[]){ 1, 2 },
		    NULL, 0);
	SAY("futex_time64(%p, FUTEX_WAIT, 4, {tv_sec=1, tv_nsec=2}) = %s\n",
	    (void *)&word, result(r));
	r = syscall(SYS_utimes, "/nope", tv);
	SAY("utimes(\"/nope\", [{tv_sec=0, tv_usec=5} /* 1970-01-01T00:00:00"
	    ".000005+0000 */, {tv_sec=77, tv_usec=0} /* 1970-01-01T00:01:17"
	    "+0000 */]) = %s\n",
	    result(r));
	r = syscall(SYS_timerfd_settime, -1, 0, ts, NULL);
	SAY("timerfd_settime(-1, 0, {it_interval={tv_sec=0, tv_nsec=1000}, "
	    "it_value={tv_sec=-1, tv_nsec=7}}, NULL) = %s\n",
	    result(r));
}

static void behind_a_pointer(void)
{
	uint32_t map[6] = { 0,	 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS,
			    -1u, 0 };
	int32_t tv[2] = { 0, 3 };
	uint32_t set = 0, sel[5] = { 3, 0, (uintptr_t)&set, 0, (uintptr_t)tv };
	struct sockaddr_in in = { AF_INET,
				  htons(1),
				  { htonl(INADDR_LOOPBACK) } };
	uint32_t pair[2], size = sizeof(in);
	uint32_t args[6];
	char buf[] = "text";
	struct iovec iov = { buf, 4 };
	struct msghdr m = { .msg_name = &in,
			    .msg_namelen = sizeof(in),
			    .msg_iov = &iov,
			    .msg_iovlen = 1 };
	long r;

	r = syscall(SYS_mmap, map);
	SAY("mmap(NULL, 4096, PROT_READ, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0) = "
	    "%#lx\n",
	    (unsigned long)r);
	r = syscall(SYS_mmap, BAD);
	SAY("mmap(0x1) = %s\n", result(r));
	r = syscall(SYS_select, sel);
	SAY("select(3, NULL, [], NULL, {tv_sec=0, tv_usec=3}) = %s (Timeout)\n",
	    result(r));
	memcpy(args, (uint32_t[]){ AF_INET, SOCK_DGRAM, 0 }, 12);
	r = syscall(SYS_socketcall, SYS_SOCKET, args);
	SAY("socket(AF_INET, SOCK_DGRAM, IPPROTO_IP) = %s\n", result(r));
	memcpy(args, (uint32_t[]){ -1u, (uintptr_t)&in, 16 }, 12);
	r = syscall(SYS_socketcall, SYS_BIND, args);
	SAY("bind(-1, {sa_family=AF_INET, sin_port=htons(1), "
	    "sin_addr=inet_addr(\"127.0.0.1\")}, 16) = %s\n",
	    result(r));
	memcpy(args, (uint32_t[]){ AF_UNIX, SOCK_STREAM, 0, (uintptr_t)pair },
	       16);
	r = syscall(SYS_socketcall, SYS_SOCKETPAIR, args);
	SAY("socketpair(AF_UNIX, SOCK_STREAM, 0, [%d, %d]) = %s\n", pair[0],
	    pair[1], result(r));
	memcpy(args, (uint32_t[]){ pair[0], (uintptr_t)buf, 4, 0 }, 16);
	r = syscall(SYS_socketcall, SYS_SEND, args);
	SAY("send(%d, \"text\", 4, 0) = %s\n", pair[0], result(r));
	memcpy(args, (uint32_t[]){ pair[1], (uintptr_t)buf, 4, 0 }, 16);
	r = syscall(SYS_socketcall, SYS_RECV, args);
	SAY("recv(%d, \"text\", 4, 0) = %s\n", pair[1], result(r));
	memcpy(args, (uint32_t[]){ pair[1], (uintptr_t)&in, (uintptr_t)&size },
	       12);
	r = syscall(SYS_socketcall, SYS_GETSOCKNAME, args);
	SAY("getsockname(%d, {sa_family=AF_UNIX}, [16 => 2]) = %s\n", pair[1],
	    result(r));
	memcpy(args, (uint32_t[]){ pair[1], (uintptr_t)&in, (uintptr_t)&size },
	       12);
	in.sin_family = AF_INET;
	memcpy(args, (uint32_t[]){ -1u, (uintptr_t)&m, MSG_DONTWAIT }, 12);
	r = syscall(SYS_socketcall, SYS_SENDMSG, args);
	SAY("sendmsg(-1, {msg_name={sa_family=AF_INET, sin_port=htons(1), "
	    "sin_addr=inet_addr(\"127.0.0.1\")}, msg_namelen=16, "
	    "msg_iov=[{iov_base=\"text\", iov_len=4}], msg_iovlen=1, "
	    "msg_controllen=0, msg_flags=0}, MSG_DONTWAIT) = %s\n",
	    result(r));
	r = syscall(SYS_socketcall, SYS_ACCEPT, BAD);
	SAY("socketcall(SYS_ACCEPT, 0x1) = %s\n", result(r));
	r = syscall(SYS_socketcall, 99, args);
	SAY("socketcall(99, %p) = %s\n", (void *)args, result(r));
}

static void ipc(void)
{
	struct {
		int32_t type;
		char text[4];
	} msg = { 3, "abc" };
	struct {
		uint16_t num;
		int16_t op, flags;
	} ops = { 0, 1, 0 };
	uint32_t kludge[2] = { (uintptr_t)&msg, 3 };
	uint32_t arg = 7;
	int32_t ts[2] = { 1, 2 };
	long r;

	r = syscall(SYS_ipc, 11, -1, 4, 04000, &msg, 0);
	SAY("msgsnd(-1, {mtype=3, mtext=\"abc\\0\"}, 4, IPC_NOWAIT) = %s\n",
	    result(r));
	r = syscall(SYS_ipc, 12, -1, 4, 0, kludge, 0);
	SAY("msgrcv(-1, %p, 4, 3, 0) = %s\n", (void *)&msg, result(r));
	r = syscall(SYS_ipc, 1 << 16 | 12, -1, 4, 0, &msg, 9);
	SAY("msgrcv(-1, %p, 4, 9, 0) = %s\n", (void *)&msg, result(r));
	r = syscall(SYS_ipc, 1, -1, 1, 0, &ops, 0);
	SAY("semop(-1, [{sem_num=0, sem_op=1, sem_flg=0}], 1) = %s\n",
	    result(r));
	r = syscall(SYS_ipc, 4, -1, 1, 0, &ops, ts);
	SAY("semtimedop(-1, [{sem_num=0, sem_op=1, sem_flg=0}], 1, "
	    "{tv_sec=1, tv_nsec=2}) = %s\n",
	    result(r));
	r = syscall(SYS_ipc, 3, -1, 2, 0x100 | 16, &arg, 0);
	SAY("semctl(-1, 2, IPC_64|SETVAL, 0x7) = %s\n", result(r));
	r = syscall(SYS_ipc, 22, 0, 0, 0, BAD, 0);
	SAY("shmdt(0x1) = %s\n", result(r));
	r = syscall(SYS_ipc, 99, 1, 2, 3, 4, 5);
	SAY("ipc(99, 0x1, 0x2, 0x3, 0x4, 0x5) = %s\n", result(r));
}

static void files(void)
{
	struct {
		int16_t type, whence;
		int32_t start, len, pid;
	} fl = { F_WRLCK, SEEK_SET, 5, 6, 0 };
	struct {
		int16_t type, whence;
		int64_t start, len;
		int32_t pid;
	} __attribute__((packed, aligned(4)))
	fl64 = { F_RDLCK, SEEK_END, -5, 1ll << 40, 0 };
	uint64_t pos;
	long r;

	r = syscall(SYS_fcntl64, -1, 6, &fl);
	SAY("fcntl64(-1, F_SETLK, {l_type=F_WRLCK, l_whence=SEEK_SET, "
	    "l_start=5, l_len=6}) = %s\n",
	    result(r));
	r = syscall(SYS_fcntl64, -1, 13, &fl64);
	SAY("fcntl64(-1, F_SETLK64, {l_type=F_RDLCK, l_whence=SEEK_END, "
	    "l_start=-5, l_len=1099511627776}) = %s\n",
	    result(r));
	r = syscall(SYS_fcntl64, -1, 37, &fl64);
	SAY("fcntl64(-1, F_OFD_SETLK, {l_type=F_RDLCK, l_whence=SEEK_END, "
	    "l_start=-5, l_len=1099511627776}) = %s\n",
	    result(r));
	r = syscall(SYS__llseek, -1, 1, 2, &pos, SEEK_CUR);
	SAY("_llseek(-1, 4294967298, %p, SEEK_CUR) = %s\n", (void *)&pos,
	    result(r));
	r = syscall(SYS_pread64, -1, &pos, 4, 7, 1);
	SAY("pread64(-1, %p, 4, 4294967303) = %s\n", (void *)&pos, result(r));
	r = syscall(SYS_ftruncate64, -1, 5, 2);
	SAY("ftruncate64(-1, 8589934597) = %s\n", result(r));
	r = syscall(SYS_fallocate, -1, 1, 2, 0, 3, 1);
	SAY("fallocate(-1, FALLOC_FL_KEEP_SIZE, 2, 4294967299) = %s\n",
	    result(r));
	r = syscall(SYS_fadvise64_64, -1, 1, 0, 2, 0, 4);
	SAY("fadvise64_64(-1, 1, 2, POSIX_FADV_DONTNEED) = %s\n", result(r));
	r = syscall(SYS_statfs64, "/nope", 84, BAD);
	SAY("statfs64(\"/nope\", 84, 0x1) = %s\n", result(r));
	r = syscall(SYS_stat64, "/nope", BAD);
	SAY("stat64(\"/nope\", 0x1) = %s\n", result(r));
	r = syscall(SYS_chown, "/nope", 65535, 7);
	SAY("chown(\"/nope\", -1, 7) = %s\n", result(r));
	r = syscall(SYS_chown32, "/nope", 65535, -1);
	SAY("chown32(\"/nope\", 65535, -1) = %s\n", result(r));
}

static void others(void)
{
	struct {
		uint32_t handler, mask, flags, restorer;
	} old = { 1, 1 << (SIGUSR1 - 1), 0x10000000, 0 };
	struct {
		uint32_t handler, flags, restorer;
		uint64_t mask;
	} __attribute__((packed, aligned(4)))
	act = { 0, 0x10000000, 0, 1ull << 33 };
	uint32_t mask = 1 << (SIGUSR2 - 1), lim[2] = { 3 * 1024, -1u };
	uint32_t seg[4] = { 0x1000, 2, 0x3000, 4 };
	uint32_t head[3] = { 0 };
	struct iocb cb = { .aio_lio_opcode = IOCB_CMD_PREAD,
			   .aio_fildes = 7,
			   .aio_buf = 0x1000,
			   .aio_nbytes = 3 };
	struct iocb *cbs[] = { &cb };
	int32_t attr[8] = { 04000, 10, 20, 1 };
	long r;

	r = syscall(SYS_sigaction, SIGUSR1, &old, NULL);
	SAY("sigaction(SIGUSR1, {sa_handler=SIG_IGN, sa_mask=[USR1], "
	    "sa_flags=SA_RESTART}, NULL) = %s\n",
	    result(r));
	r = syscall(SYS_rt_sigaction, SIGUSR1, &act, NULL, 8);
	SAY("rt_sigaction(SIGUSR1, {sa_handler=SIG_DFL, sa_mask=[RT_2], "
	    "sa_flags=SA_RESTART}, NULL, 8) = %s\n",
	    result(r));
	r = syscall(SYS_sigprocmask, SIG_BLOCK, &mask, NULL);
	SAY("sigprocmask(SIG_BLOCK, [USR2], NULL) = %s\n", result(r));
	r = syscall(SYS_setrlimit, 77, lim);
	SAY("setrlimit(0x4d /* RLIMIT_??? */, {rlim_cur=3*1024, "
	    "rlim_max=RLIM_INFINITY}) = %s\n",
	    result(r));
	r = syscall(SYS_kexec_load, 0, 1, seg, 1 << 30);
	SAY("kexec_load(NULL, 1, [{buf=0x1000, bufsz=2, mem=0x3000, memsz=4}], "
	    "0x40000000 /* KEXEC_ARCH_??? */) = %s\n",
	    result(r));
	r = syscall(SYS_set_robust_list, head, 12);
	SAY("set_robust_list({list=NULL, futex_offset=0, "
	    "list_op_pending=NULL}, 12) = %s\n",
	    result(r));
	r = syscall(SYS_io_submit, 0, 1, cbs);
	SAY("io_submit(NULL, 1, [{aio_data=0, "
	    "aio_lio_opcode=IOCB_CMD_PREAD, aio_fildes=7, "
	    "aio_buf=0x1000, aio_nbytes=3, aio_offset=0}]) = %s\n",
	    result(r));
	r = syscall(SYS_mq_getsetattr, -1, attr, NULL);
	SAY("mq_getsetattr(-1, {mq_flags=O_NONBLOCK, mq_maxmsg=10, "
	    "mq_msgsize=20, mq_curmsgs=1}, NULL) = %s\n",
	    result(r));
	r = syscall(SYS_getgroups, -1, NULL);
	SAY("getgroups(-1, NULL) = %s\n", result(r));
}

int main(void)
{
	times32();
	behind_a_pointer();
	ipc();
	files();
	others();
	SAY("exit_group(0) = ?\n");
	if (write(1, out, len) < 0)
		_exit(1);
	_exit(0);
}
