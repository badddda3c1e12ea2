/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=!clone,kill,getpid,getuid32 -e signal=none -a4 */
/*
 * What the kernel fills for 32-bit programs in a form of its own: files and
 * file systems, clocks, resources, registers, signals, queues, entries of
 * directories; times of 64 bits beside those of 32; numbers of 64 bits in two
 * registers. Compiled with -m32 only.
 */
#include "spec.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/wait.h>

static char out[1 << 17];
static size_t len;

/* Nothing may be written between the calls. */
#define SAY(...) (len += snprintf(out + len, sizeof(out) - len, __VA_ARGS__))

static union {
	char bytes[4096];
	uint32_t word[1024];
	int32_t num[1024];
	int64_t wide[512];
	uint64_t u64[512];
} b, c;

/* A number in hexadecimal as it is shown: 0 without a prefix. */
static const char *hex(uint32_t v)
{
	static char buf[32][16];
	static unsigned n;
	char *s = buf[n++ % 32];

	snprintf(s, sizeof(buf[0]), "%#x", v);
	return s;
}

static void files(int fd)
{
	static const char *const device =
		"{st_mode=S_IFCHR|0666, st_rdev=makedev(0x1, 0x3), ...}";
	const uint32_t *w = b.word;
	long r;

	r = syscall(SYS_stat64, "/dev/null", &b);
	SAY("stat64(\"/dev/null\", %s) = %s\n", device, result(r));
	r = syscall(SYS_lstat64, "/dev/null", &b);
	SAY("lstat64(\"/dev/null\", %s) = %s\n", device, result(r));
	r = syscall(SYS_fstat64, fd, &b);
	SAY("fstat64(%d, {st_mode=S_IFREG|0600, st_size=11, ...}) = %s\n", fd,
	    result(r));
	r = syscall(SYS_fstatat64, AT_FDCWD, "/dev/null", &b, 0x100);
	SAY("fstatat64(AT_FDCWD, \"/dev/null\", %s, AT_SYMLINK_NOFOLLOW) = "
	    "%s\n",
	    device, result(r));
	r = syscall(SYS_stat, "/dev/null", &b);
	SAY("stat(\"/dev/null\", %s) = %s\n", device, result(r));
	r = syscall(SYS_oldstat, "/dev/null", &b);
	SAY("oldstat(\"/dev/null\", %s) = %s\n", device, result(r));
	/* f_type, f_bsize, five numbers of words or of 8 bytes, f_fsid ... */
	r = syscall(SYS_statfs, "/proc", &b);
	SAY("statfs(\"/proc\", {f_type=PROC_SUPER_MAGIC, f_bsize=%u, "
	    "f_blocks=0, f_bfree=0, f_bavail=0, f_files=0, f_ffree=0, "
	    "f_fsid={val=[%s, %s]}, f_namelen=255, f_frsize=%u, f_flags=",
	    w[1], hex(w[7]), hex(w[8]), w[10]);
	if (w[11] == 0x1020 || w[11] == 0x102e)
		SAY("ST_VALID%s|ST_RELATIME}) = %s\n",
		    w[11] & 0xe ? "|ST_NOSUID|ST_NODEV|ST_NOEXEC" : "",
		    result(r));
	else
		exit(SKIP);
	r = syscall(SYS_statfs64, "/proc", 84, &b);
	SAY("statfs64(\"/proc\", 84, {f_type=PROC_SUPER_MAGIC, f_bsize=%u, "
	    "f_blocks=0, f_bfree=0, f_bavail=0, f_files=0, f_ffree=0, "
	    "f_fsid={val=[%s, %s]}, f_namelen=255, f_frsize=%u, "
	    "f_flags=ST_VALID%s|ST_RELATIME}) = %s\n",
	    w[1], hex(w[12]), hex(w[13]), w[15],
	    w[16] & 0xe ? "|ST_NOSUID|ST_NODEV|ST_NOEXEC" : "", result(r));
	r = syscall(SYS_fstatfs64, fd, 83, &b);
	SAY("fstatfs64(%d, 83, %p) = %s\n", fd, (void *)&b, result(r));
	r = syscall(SYS_statfs64, "/proc", 84, BAD);
	SAY("statfs64(\"/proc\", 84, 0x1) = %s\n", result(r));
}

static const char *const adjusted =
	"({modes=0, offset=%lld, freq=%lld, maxerror=%lld, esterror=%lld, "
	"status=%s, constant=%lld, precision=%lld, tolerance=%lld, "
	"time={tv_sec=%lld, tv_usec=%lld}, tick=%lld, ppsfreq=%lld, "
	"jitter=%lld, shift=%d, stabil=%lld, jitcnt=%lld, calcnt=%lld, "
	"errcnt=%lld, stbcnt=%lld, tai=%d})";

static const char *clock_state(long r)
{
	static const char *const names[] = { "TIME_OK",	  "TIME_INS",
					     "TIME_DEL",  "TIME_OOP",
					     "TIME_WAIT", "TIME_ERROR" };
	static char buf[64];

	if (r < 0 || r > 5)
		exit(SKIP);
	snprintf(buf, sizeof(buf), "%ld (%s)", r, names[r]);
	return buf;
}

/* Of what the status is only the usual is spelled. */
static const char *clock_status(uint32_t v)
{
	if (v == 0x40)
		return "STA_UNSYNC";
	if (v == 0x2001)
		return "STA_PLL|STA_NANO";
	if (v)
		exit(SKIP);
	return "0";
}

/* What is after the name: struct timex of words. */
static void say_timex(const char *head, long r)
{
	const int32_t *n = b.num;
	char line[1024];

	snprintf(line, sizeof(line), adjusted + 1, (long long)n[1],
		 (long long)n[2], (long long)n[3], (long long)n[4],
		 clock_status(n[5]), (long long)n[6], (long long)n[7],
		 (long long)n[8], (long long)n[9], (long long)n[10],
		 (long long)n[11], (long long)n[12], (long long)n[13], n[14],
		 (long long)n[15], (long long)n[16], (long long)n[17],
		 (long long)n[18], (long long)n[19], n[20]);
	SAY("%s%s = %s\n", head, line, clock_state(r));
}

/* Of longs of 8 bytes. */
static void say_timex64(const char *head, long r)
{
	const int64_t *n = b.wide;
	char line[1024];

	snprintf(line, sizeof(line), adjusted + 1, (long long)n[1],
		 (long long)n[2], (long long)n[3], (long long)n[4],
		 clock_status(b.num[10]), (long long)n[6], (long long)n[7],
		 (long long)n[8], (long long)n[9], (long long)n[10],
		 (long long)n[11], (long long)n[12], (long long)n[13],
		 b.num[28], (long long)n[15], (long long)n[16],
		 (long long)n[17], (long long)n[18], (long long)n[19],
		 b.num[40]);
	SAY("%s%s = %s\n", head, line, clock_state(r));
}

static void clocks(void)
{
	long r;

	memset(&b, 0, sizeof(b));
	r = syscall(SYS_adjtimex, &b);
	say_timex("adjtimex(", r);
	memset(&b, 0, sizeof(b));
	r = syscall(SYS_clock_adjtime, 0, &b);
	say_timex("clock_adjtime(CLOCK_REALTIME, ", r);
	memset(&b, 0, sizeof(b));
	r = syscall(SYS_clock_adjtime64, 0, &b);
	say_timex64("clock_adjtime64(CLOCK_REALTIME, ", r);
	r = syscall(SYS_clock_adjtime, 0, BAD);
	SAY("clock_adjtime(CLOCK_REALTIME, 0x1) = %s\n", result(r));
	r = syscall(SYS_clock_gettime, 1, &b);
	SAY("clock_gettime(CLOCK_MONOTONIC, {tv_sec=%d, tv_nsec=%d}) = %s\n",
	    b.num[0], b.num[1], result(r));
	r = syscall(SYS_clock_gettime64, 1, &b);
	SAY("clock_gettime64(CLOCK_MONOTONIC, {tv_sec=%lld, tv_nsec=%lld}) = "
	    "%s\n",
	    (long long)b.wide[0], (long long)b.wide[1], result(r));
	r = syscall(SYS_clock_getres, 1, &b);
	SAY("clock_getres(CLOCK_MONOTONIC, {tv_sec=%d, tv_nsec=%d}) = %s\n",
	    b.num[0], b.num[1], result(r));
	r = syscall(SYS_clock_getres_time64, 1, &b);
	SAY("clock_getres_time64(CLOCK_MONOTONIC, {tv_sec=%lld, "
	    "tv_nsec=%lld}) = %s\n",
	    (long long)b.wide[0], (long long)b.wide[1], result(r));
	r = syscall(SYS_clock_nanosleep_time64, 1, 0, (int64_t[]){ 0, 1 }, &b);
	SAY("clock_nanosleep_time64(CLOCK_MONOTONIC, 0, {tv_sec=0, "
	    "tv_nsec=1}, %p) = %s\n",
	    (void *)&b, result(r));
	r = syscall(SYS_sched_rr_get_interval_time64, 0, &b);
	SAY("sched_rr_get_interval_time64(0, {tv_sec=%lld, tv_nsec=%lld}) = "
	    "%s\n",
	    (long long)b.wide[0], (long long)b.wide[1], result(r));
}

static void resources(void)
{
	const int32_t *n = b.num;
	long r;

	r = syscall(SYS_getrusage, 0, &b);
	SAY("getrusage(RUSAGE_SELF, {ru_utime={tv_sec=%d, tv_usec=%d}, "
	    "ru_stime={tv_sec=%d, tv_usec=%d}, ...}) = %s\n",
	    n[0], n[1], n[2], n[3], result(r));
	r = syscall(SYS_sysinfo, &b);
	SAY("sysinfo({uptime=%d, loads=[%u, %u, %u], totalram=%u, freeram=%u, "
	    "sharedram=%u, bufferram=%u, totalswap=%u, freeswap=%u, "
	    "procs=%u, totalhigh=%u, freehigh=%u, mem_unit=%u}) = %s\n",
	    n[0], b.word[1], b.word[2], b.word[3], b.word[4], b.word[5],
	    b.word[6], b.word[7], b.word[8], b.word[9], b.word[10] & 0xffff,
	    b.word[11], b.word[12], b.word[13], result(r));
	r = syscall(SYS_times, BAD);
	SAY("times(0x1) = %s\n", result(r));
	r = syscall(SYS_getrlimit, 7, &b);
	SAY("getrlimit(RLIMIT_NOFILE, {rlim_cur=");
	SAY(b.word[0] % 1024 ? "%u" : "%u*1024",
	    b.word[0] % 1024 ? b.word[0] : b.word[0] / 1024);
	SAY(b.word[1] % 1024 ? ", rlim_max=%u" : ", rlim_max=%u*1024",
	    b.word[1] % 1024 ? b.word[1] : b.word[1] / 1024);
	SAY("}) = %s\n", result(r));
	r = syscall(SYS_getitimer, 0, &b);
	SAY("getitimer(ITIMER_REAL, {it_interval={tv_sec=0, tv_usec=0}, "
	    "it_value={tv_sec=0, tv_usec=0}}) = %s\n",
	    result(r));
}

/* A child that stops; it makes no calls but these. */
static pid_t traced_child(void)
{
	pid_t pid = fork();

	if (!pid) {
		/* Whom another follows nobody would wake up. */
		if (!ptrace(PTRACE_TRACEME, 0, 0, 0))
			kill(getpid(), SIGSTOP);
		_exit(3);
	}
	return pid;
}

static void registers(void)
{
	const uint32_t *w = b.word;
	int status;
	pid_t pid = traced_child();
	long r;

	r = syscall(SYS_wait4, pid, &status, 0, &b);
	SAY("wait4(%d, [{WIFSTOPPED(s) && WSTOPSIG(s) == SIGSTOP}], 0, "
	    "{ru_utime={tv_sec=%d, tv_usec=%d}, ru_stime={tv_sec=%d, "
	    "tv_usec=%d}, ...}) = %s\n",
	    pid, b.num[0], b.num[1], b.num[2], b.num[3], result(r));
	r = syscall(SYS_ptrace, PTRACE_GETREGS, pid, 0, &b);
	SAY("ptrace(PTRACE_GETREGS, %d, {ebx=%s, ecx=%s, edx=%s, esi=%s, "
	    "edi=%s, ebp=%s, eax=%s, xds=%s, xes=%s, xfs=%s, xgs=%s, "
	    "orig_eax=%s, eip=%s, xcs=%s, eflags=%s, esp=%s, xss=%s}) = %s\n",
	    pid, hex(w[0]), hex(w[1]), hex(w[2]), hex(w[3]), hex(w[4]),
	    hex(w[5]), hex(w[6]), hex(w[7]), hex(w[8]), hex(w[9]), hex(w[10]),
	    hex(w[11]), hex(w[12]), hex(w[13]), hex(w[14]), hex(w[15]),
	    hex(w[16]), result(r));
	r = syscall(SYS_ptrace, PTRACE_SETREGS, pid, 0, &b);
	SAY("ptrace(PTRACE_SETREGS, %d, {ebx=%s, ecx=%s, edx=%s, esi=%s, "
	    "edi=%s, ebp=%s, eax=%s, xds=%s, xes=%s, xfs=%s, xgs=%s, "
	    "orig_eax=%s, eip=%s, xcs=%s, eflags=%s, esp=%s, xss=%s}) = %s\n",
	    pid, hex(w[0]), hex(w[1]), hex(w[2]), hex(w[3]), hex(w[4]),
	    hex(w[5]), hex(w[6]), hex(w[7]), hex(w[8]), hex(w[9]), hex(w[10]),
	    hex(w[11]), hex(w[12]), hex(w[13]), hex(w[14]), hex(w[15]),
	    hex(w[16]), result(r));
	r = syscall(SYS_ptrace, PTRACE_GETSIGINFO, pid, 0, &b);
	SAY("ptrace(PTRACE_GETSIGINFO, %d, NULL, {si_signo=SIGSTOP, "
	    "si_code=SI_USER, si_pid=%d, si_uid=%u}) = %s\n",
	    pid, pid, b.word[4], result(r));
	r = syscall(SYS_ptrace, PTRACE_GETREGS, pid, 0, BAD);
	SAY("ptrace(PTRACE_GETREGS, %d, 0x1) = %s\n", pid, result(r));
	kill(pid, SIGKILL);
	r = syscall(SYS_waitid, P_PID, pid, &b, WEXITED, &c);
	SAY("waitid(P_PID, %d, {si_signo=SIGCHLD, si_code=CLD_KILLED, "
	    "si_pid=%d, si_uid=%u, si_status=SIGKILL, ",
	    pid, pid, b.word[4]);
	/* What the kernel does not write is left as it was. */
	SAY("si_utime=0, si_stime=0}, WEXITED, {ru_utime={tv_sec=%d, "
	    "tv_usec=%d}, ru_stime={tv_sec=%d, tv_usec=%d}, ...}) = %s\n",
	    c.num[0], c.num[1], c.num[2], c.num[3], result(r));
}

static void signals(void)
{
	uint32_t mask[2] = { 1 << (SIGUSR1 - 1), 0 };
	struct {
		uint32_t handler, mask, flags, restorer;
	} old = { 1, 1 << (SIGUSR1 - 1), 0x10000000, 0 };
	pid_t me = getpid();
	unsigned me_uid = getuid();
	long r;

	r = syscall(SYS_rt_sigprocmask, SIG_BLOCK, mask, NULL, 8);
	SAY("rt_sigprocmask(SIG_BLOCK, [USR1], NULL, 8) = %s\n", result(r));
	kill(me, SIGUSR1);
	r = syscall(SYS_rt_sigtimedwait, mask, &b, (int32_t[]){ 1, 0 }, 8);
	SAY("rt_sigtimedwait([USR1], {si_signo=SIGUSR1, si_code=SI_USER, "
	    "si_pid=%d, si_uid=%u}, {tv_sec=1, tv_nsec=0}, 8) = %s "
	    "(SIGUSR1)\n",
	    me, me_uid, result(r));
	kill(me, SIGUSR1);
	r = syscall(SYS_rt_sigtimedwait_time64, mask, &b, (int64_t[]){ 1, 0 },
		    8);
	SAY("rt_sigtimedwait_time64([USR1], {si_signo=SIGUSR1, "
	    "si_code=SI_USER, si_pid=%d, si_uid=%u}, {tv_sec=1, tv_nsec=0}, "
	    "8) = %s (SIGUSR1)\n",
	    me, me_uid, result(r));
	r = syscall(SYS_rt_sigtimedwait, mask, &b, (int32_t[]){ 0, 5 }, 8);
	SAY("rt_sigtimedwait([USR1], %p, {tv_sec=0, tv_nsec=5}, 8) = %s\n",
	    (void *)&b, result(r));
	r = syscall(SYS_sigaction, SIGUSR2, &old, NULL);
	SAY("sigaction(SIGUSR2, {sa_handler=SIG_IGN, sa_mask=[USR1], "
	    "sa_flags=SA_RESTART}, NULL) = %s\n",
	    result(r));
	r = syscall(SYS_sigaction, SIGUSR2, NULL, &b);
	SAY("sigaction(SIGUSR2, NULL, {sa_handler=SIG_IGN, sa_mask=[USR1], "
	    "sa_flags=SA_RESTART}) = %s\n",
	    result(r));
	r = syscall(SYS_rt_sigaction, SIGUSR2, NULL, &b, 8);
	SAY("rt_sigaction(SIGUSR2, NULL, {sa_handler=SIG_IGN, "
	    "sa_mask=[USR1], sa_flags=SA_RESTART}, 8) = %s\n",
	    result(r));
}

static void system_v(void)
{
	struct {
		uint16_t num;
		int16_t op, flags;
	} take = { 0, -1, 0 };
	int id;
	long r;

	id = syscall(SYS_semget, 0, 2, 0600 | 01000);
	SAY("semget(IPC_PRIVATE, 2, IPC_CREAT|0600) = %s\n", result(id));
	r = syscall(SYS_ipc, 3, id, 0, 0x100 | 2, (uint32_t[]){ (uintptr_t)&b },
		    0);
	SAY("semctl(%d, 0, IPC_64|IPC_STAT, {sem_perm={uid=%u, gid=%u, "
	    "mode=0600, key=0, cuid=%u, cgid=%u}, sem_otime=0, "
	    "sem_ctime=%u, sem_nsems=2}) = %s\n",
	    id, b.word[1], b.word[2], b.word[3], b.word[4], b.word[11],
	    result(r));
	r = syscall(SYS_semctl, id, 0, 2, &b);
	SAY("semctl(%d, 0, IPC_STAT, {sem_perm={uid=%u, gid=%u, mode=0600, "
	    "key=0, cuid=%u, cgid=%u}, sem_otime=0, sem_ctime=%u, "
	    "sem_nsems=2}) = %s\n",
	    id, b.word[1], b.word[2], b.word[3], b.word[4], b.word[11],
	    result(r));
	r = syscall(SYS_semtimedop_time64, id, &take, 1, (int64_t[]){ 0, 5 });
	SAY("semtimedop_time64(%d, [{sem_num=0, sem_op=-1, sem_flg=0}], 1, "
	    "{tv_sec=0, tv_nsec=5}) = %s\n",
	    id, result(r));
	r = syscall(SYS_semctl, id, 0, 0, 0);
	SAY("semctl(%d, 0, IPC_RMID, NULL) = %s\n", id, result(r));

	id = syscall(SYS_shmget, 0, 4096, 0600 | 01000);
	SAY("shmget(IPC_PRIVATE, 4096, IPC_CREAT|0600) = %s\n", result(id));
	r = syscall(SYS_shmctl, id, 2, &b);
	SAY("shmctl(%d, IPC_STAT, {shm_perm={uid=%u, gid=%u, mode=0600, "
	    "key=0, cuid=%u, cgid=%u}, shm_segsz=4096, shm_cpid=%d, "
	    "shm_lpid=0, shm_nattch=0, shm_atime=0, shm_dtime=0, "
	    "shm_ctime=%u}) = %s\n",
	    id, b.word[1], b.word[2], b.word[3], b.word[4], b.num[16],
	    b.word[14], result(r));
	r = syscall(SYS_shmctl, id, 0, 0);
	SAY("shmctl(%d, IPC_RMID, NULL) = %s\n", id, result(r));

	id = syscall(SYS_msgget, 0, 0600 | 01000);
	SAY("msgget(IPC_PRIVATE, IPC_CREAT|0600) = %s\n", result(id));
	r = syscall(SYS_msgctl, id, 2, &b);
	SAY("msgctl(%d, IPC_STAT, {msg_perm={uid=%u, gid=%u, mode=0600, "
	    "key=0, cuid=%u, cgid=%u}, msg_stime=0, msg_rtime=0, "
	    "msg_ctime=%u, msg_qnum=0, msg_qbytes=%u, msg_lspid=0, "
	    "msg_lrpid=0}) = %s\n",
	    id, b.word[1], b.word[2], b.word[3], b.word[4], b.word[13],
	    b.word[17], result(r));
	r = syscall(SYS_msgctl, id, 0, 0);
	SAY("msgctl(%d, IPC_RMID, NULL) = %s\n", id, result(r));
}

static void queues(void)
{
	int32_t attr[8] = { 0, 2, 16, 0 }, ts[2] = { 1, 2 };
	int64_t ts64[2] = { 1, 2 };
	struct {
		uint32_t value, signo, notify, rest[13];
	} event = { 5, SIGUSR1, SIGEV_NONE, { 0 } };
	uint32_t prio;
	char name[32];
	long q, r;

	snprintf(name, sizeof(name), "ringside-%d", getpid());
	q = syscall(SYS_mq_open, name, O_RDWR | O_CREAT, 0600, attr);
	SAY("mq_open(\"%s\", O_RDWR|O_CREAT, 0600, {mq_flags=0, mq_maxmsg=2, "
	    "mq_msgsize=16, mq_curmsgs=0}) = %s\n",
	    name, result(q));
	r = syscall(SYS_mq_getsetattr, q, NULL, &b);
	SAY("mq_getsetattr(%ld, NULL, {mq_flags=0, mq_maxmsg=2, "
	    "mq_msgsize=16, mq_curmsgs=0}) = %s\n",
	    q, result(r));
	r = syscall(SYS_mq_timedsend, q, "abc", 3, 1, ts);
	SAY("mq_timedsend(%ld, \"abc\", 3, 1, {tv_sec=1, tv_nsec=2}) = %s\n", q,
	    result(r));
	r = syscall(SYS_mq_timedsend_time64, q, "abcd", 4, 2, ts64);
	SAY("mq_timedsend_time64(%ld, \"abcd\", 4, 2, {tv_sec=1, tv_nsec=2}) "
	    "= %s\n",
	    q, result(r));
	r = syscall(SYS_mq_timedreceive, q, &b, 16, &prio, ts);
	SAY("mq_timedreceive(%ld, \"abcd\", 16, [2], {tv_sec=1, tv_nsec=2}) = "
	    "%s\n",
	    q, result(r));
	r = syscall(SYS_mq_timedreceive_time64, q, &b, 16, &prio, ts64);
	SAY("mq_timedreceive_time64(%ld, \"abc\", 16, [1], {tv_sec=1, "
	    "tv_nsec=2}) = %s\n",
	    q, result(r));
	r = syscall(SYS_mq_notify, q, &event);
	SAY("mq_notify(%ld, {sigev_value={sival_int=5, sival_ptr=0x5}, "
	    "sigev_signo=%d, sigev_notify=SIGEV_NONE}) = %s\n",
	    q, SIGUSR1, result(r));
	r = syscall(SYS_mq_unlink, name);
	SAY("mq_unlink(\"%s\") = %s\n", name, result(r));
}

static void timers(void)
{
	struct {
		uint32_t value, signo, notify, rest[13];
	} event = { 5, SIGUSR1, SIGEV_SIGNAL, { 0 } };
	int32_t set[4] = { 0, 0, 100, 5 };
	int64_t set64[4] = { 7, 8, 100, 5 };
	int id;
	long r;

	r = syscall(SYS_timer_create, 1, &event, &id);
	SAY("timer_create(CLOCK_MONOTONIC, {sigev_value={sival_int=5, "
	    "sival_ptr=0x5}, sigev_signo=SIGUSR1, "
	    "sigev_notify=SIGEV_SIGNAL}, [%d]) = %s\n",
	    id, result(r));
	r = syscall(SYS_timer_settime, id, 0, set, &b);
	SAY("timer_settime(%d, 0, {it_interval={tv_sec=0, tv_nsec=0}, "
	    "it_value={tv_sec=100, tv_nsec=5}}, {it_interval={tv_sec=0, "
	    "tv_nsec=0}, it_value={tv_sec=0, tv_nsec=0}}) = %s\n",
	    id, result(r));
	r = syscall(SYS_timer_settime64, id, 0, set64, &b);
	SAY("timer_settime64(%d, 0, {it_interval={tv_sec=7, tv_nsec=8}, "
	    "it_value={tv_sec=100, tv_nsec=5}}, {it_interval={tv_sec=0, "
	    "tv_nsec=0}, it_value={tv_sec=%lld, tv_nsec=%lld}}) = %s\n",
	    id, (long long)b.wide[2], (long long)b.wide[3], result(r));
	r = syscall(SYS_timer_gettime, id, &b);
	SAY("timer_gettime(%d, {it_interval={tv_sec=7, tv_nsec=8}, "
	    "it_value={tv_sec=%d, tv_nsec=%d}}) = %s\n",
	    id, b.num[2], b.num[3], result(r));
	r = syscall(SYS_timer_gettime64, id, &b);
	SAY("timer_gettime64(%d, {it_interval={tv_sec=7, tv_nsec=8}, "
	    "it_value={tv_sec=%lld, tv_nsec=%lld}}) = %s\n",
	    id, (long long)b.wide[2], (long long)b.wide[3], result(r));
	r = syscall(SYS_timer_delete, id);
	SAY("timer_delete(%d) = %s\n", id, result(r));
	r = syscall(SYS_timerfd_settime64, -1, 0, set64, NULL);
	SAY("timerfd_settime64(-1, 0, {it_interval={tv_sec=7, tv_nsec=8}, "
	    "it_value={tv_sec=100, tv_nsec=5}}, NULL) = %s\n",
	    result(r));
}

#define STAMPS                                                             \
	"[{tv_sec=1, tv_nsec=2} /* 1970-01-01T00:00:01.000000002+0000 "    \
	"*/, {tv_sec=3, tv_nsec=4} /* 1970-01-01T00:00:03.000000004+0000 " \
	"*/]"

static void stamps(void)
{
	int32_t two[4] = { 1, 2, 3, 4 };
	int64_t two64[4] = { 1, 2, 3, 4 };
	long r;

	r = syscall(SYS_utimensat, AT_FDCWD, "/nope", two, 0);
	SAY("utimensat(AT_FDCWD, \"/nope\", " STAMPS ", 0) = %s\n", result(r));
	r = syscall(SYS_utimensat_time64, AT_FDCWD, "/nope", two64, 0);
	SAY("utimensat_time64(AT_FDCWD, \"/nope\", " STAMPS ", 0) = %s\n",
	    result(r));
	r = syscall(SYS_utime, "/nope", two);
	SAY("utime(\"/nope\", {actime=1 /* 1970-01-01T00:00:01+0000 */, "
	    "modtime=2 /* 1970-01-01T00:00:02+0000 */}) = %s\n",
	    result(r));
}

static void directories(void)
{
	long fd, r;

	fd = syscall(SYS_openat, AT_FDCWD, "/proc/self/task",
		     O_RDONLY | O_DIRECTORY);
	SAY("openat(AT_FDCWD, \"/proc/self/task\", O_RDONLY|O_DIRECTORY) = "
	    "%s\n",
	    result(fd));
	r = syscall(SYS_getdents, fd, &b, 512);
	SAY("getdents(%ld, %p /* 3 entries */, 512) = %s\n", fd, (void *)&b,
	    result(r));
	r = syscall(SYS_getdents, fd, &b, 512);
	SAY("getdents(%ld, %p /* 0 entries */, 512) = %s\n", fd, (void *)&b,
	    result(r));
	r = syscall(SYS__llseek, fd, 0, 0, &b, 0);
	SAY("_llseek(%ld, 0, [0], SEEK_SET) = %s\n", fd, result(r));
	r = syscall(SYS_getdents64, fd, &b, 512);
	SAY("getdents64(%ld, %p /* 3 entries */, 512) = %s\n", fd, (void *)&b,
	    result(r));
	r = syscall(SYS__llseek, fd, 0, 0, &c, 0);
	SAY("_llseek(%ld, 0, [0], SEEK_SET) = %s\n", fd, result(r));
	r = syscall(SYS_readdir, fd, &b, 1);
	SAY("readdir(%ld, {d_ino=%u, d_off=%u, d_reclen=%u, d_name=\".\"}) = "
	    "%s\n",
	    fd, b.word[0], b.word[1], b.word[2] & 0xffff, result(r));
}

static void waiting(int fd)
{
	uint64_t mask = 1ull << (SIGUSR1 - 1);
	uint32_t set = 1u << fd, sig[2] = { (uintptr_t)&mask, 8 };
	long r;

	r = syscall(SYS__newselect, fd + 1, &set, NULL, NULL,
		    (int32_t[]){ 0, 0 });
	SAY("_newselect(%d, [%d], NULL, NULL, {tv_sec=0, tv_usec=0}) = %s "
	    "(in [%d], left {tv_sec=0, tv_usec=0})\n",
	    fd + 1, fd, result(r), fd);
	r = syscall(SYS_pselect6, fd + 1, &set, NULL, NULL, (int32_t[]){ 0, 0 },
		    sig);
	SAY("pselect6(%d, [%d], NULL, NULL, {tv_sec=0, tv_nsec=0}, "
	    "{sigmask=[USR1], sigsetsize=8}) = %s (in [%d], left {tv_sec=0, "
	    "tv_nsec=0})\n",
	    fd + 1, fd, result(r), fd);
	r = syscall(SYS_pselect6_time64, fd + 1, &set, NULL, NULL,
		    (int64_t[]){ 0, 0 }, sig);
	SAY("pselect6_time64(%d, [%d], NULL, NULL, {tv_sec=0, tv_nsec=0}, "
	    "{sigmask=[USR1], sigsetsize=8}) = %s (in [%d], left {tv_sec=0, "
	    "tv_nsec=0})\n",
	    fd + 1, fd, result(r), fd);
	r = syscall(SYS_ppoll_time64, NULL, 0, (int64_t[]){ 0, 0 }, &mask, 8);
	SAY("ppoll_time64(NULL, 0, {tv_sec=0, tv_nsec=0}, [USR1], 8) = %s "
	    "(Timeout)\n",
	    result(r));
}

static void locks(int fd)
{
	struct {
		int16_t type, whence;
		int32_t start, len, pid;
	} fl = { F_RDLCK, SEEK_SET, 1, 2, 0 };
	struct {
		int16_t type, whence;
		int64_t start, len;
		int32_t pid;
	} __attribute__((packed, aligned(4)))
	fl64 = { F_WRLCK, SEEK_SET, 1, 1ll << 33, 0 };
	long r;

	r = syscall(SYS_fcntl64, fd, 5, &fl);
	SAY("fcntl64(%d, F_GETLK, {l_type=F_UNLCK, l_whence=SEEK_SET, "
	    "l_start=1, l_len=2, l_pid=0}) = %s\n",
	    fd, result(r));
	r = syscall(SYS_fcntl, fd, 6, &fl);
	SAY("fcntl(%d, F_SETLK, {l_type=F_UNLCK, l_whence=SEEK_SET, "
	    "l_start=1, l_len=2}) = %s\n",
	    fd, result(r));
	r = syscall(SYS_fcntl64, fd, 12, &fl64);
	SAY("fcntl64(%d, F_GETLK64, {l_type=F_UNLCK, l_whence=SEEK_SET, "
	    "l_start=1, l_len=8589934592, l_pid=0}) = %s\n",
	    fd, result(r));
	r = syscall(SYS_fcntl64, fd, 36, &fl64);
	SAY("fcntl64(%d, F_OFD_GETLK, {l_type=F_UNLCK, l_whence=SEEK_SET, "
	    "l_start=1, l_len=8589934592, l_pid=0}) = %s\n",
	    fd, result(r));
	r = syscall(SYS_fcntl64, fd, 14, &fl64);
	SAY("fcntl64(%d, F_SETLKW64, {l_type=F_UNLCK, l_whence=SEEK_SET, "
	    "l_start=1, l_len=8589934592}) = %s\n",
	    fd, result(r));
	r = syscall(SYS_flock, fd, 1);
	SAY("flock(%d, LOCK_SH) = %s\n", fd, result(r));
}

static void wide(int fd)
{
	int64_t off = 2;
	int32_t off32 = 1;
	uint32_t iov[2] = { (uintptr_t)&b, 4 },
		 two[2] = { (uintptr_t) "zz", 2 };
	void *p;
	long r;

	r = syscall(SYS__llseek, fd, 1, 2, &b, 0);
	SAY("_llseek(%d, 4294967298, [4294967298], SEEK_SET) = %s\n", fd,
	    result(r));
	r = syscall(SYS__llseek, fd, 0, 0, &b, 0);
	SAY("_llseek(%d, 0, [0], SEEK_SET) = %s\n", fd, result(r));
	r = syscall(SYS_sendfile64, -1, fd, &off, 4);
	SAY("sendfile64(-1, %d, [2], 4) = %s\n", fd, result(r));
	r = syscall(SYS_sendfile, -1, fd, &off32, 4);
	SAY("sendfile(-1, %d, [1], 4) = %s\n", fd, result(r));
	r = syscall(SYS_pread64, fd, &b, 4, 1, 0);
	SAY("pread64(%d, \"ello\", 4, 1) = %s\n", fd, result(r));
	r = syscall(SYS_pwrite64, fd, "xy", 2, 5, 0);
	SAY("pwrite64(%d, \"xy\", 2, 5) = %s\n", fd, result(r));
	r = syscall(SYS_pwrite64, -1, "xy", 2, 5, 1);
	SAY("pwrite64(-1, \"xy\", 2, 4294967301) = %s\n", result(r));
	r = syscall(SYS_preadv, fd, iov, 1, 1, 0);
	SAY("preadv(%d, [{iov_base=\"ello\", iov_len=4}], 1, 1) = %s\n", fd,
	    result(r));
	r = syscall(SYS_pwritev, fd, two, 1, 1, 0);
	SAY("pwritev(%d, [{iov_base=\"zz\", iov_len=2}], 1, 1) = %s\n", fd,
	    result(r));
	r = syscall(SYS_preadv2, fd, iov, 1, 1, 0, 0);
	SAY("preadv2(%d, [{iov_base=\"zzlo\", iov_len=4}], 1, 1, 0) = %s\n", fd,
	    result(r));
	r = syscall(SYS_fadvise64_64, fd, 1, 2, 0x1000, 1, 1);
	SAY("fadvise64_64(%d, 8589934593, 4294971392, POSIX_FADV_RANDOM) = "
	    "%s\n",
	    fd, result(r));
	r = syscall(SYS_fadvise64, fd, 1, 2, 0x1000, 1);
	SAY("fadvise64(%d, 8589934593, 4096, POSIX_FADV_RANDOM) = %s\n", fd,
	    result(r));
	r = syscall(SYS_sync_file_range, fd, 1, 2, 2, 1, 2);
	SAY("sync_file_range(%d, 8589934593, 4294967298, "
	    "SYNC_FILE_RANGE_WRITE) = %s\n",
	    fd, result(r));
	r = syscall(SYS_readahead, fd, 4096, 1, 100);
	SAY("readahead(%d, 4294971392, 100) = %s\n", fd, result(r));
	r = syscall(SYS_truncate64, "/nope", 1, 1);
	SAY("truncate64(\"/nope\", 4294967297) = %s\n", result(r));
	r = syscall(SYS_ftruncate64, fd, 7, 0);
	SAY("ftruncate64(%d, 7) = %s\n", fd, result(r));
	p = (void *)syscall(SYS_mmap2, NULL, 4096, PROT_READ, MAP_PRIVATE, fd,
			    0x100000);
	SAY("mmap2(NULL, 4096, PROT_READ, MAP_PRIVATE, %d, 0x100000000) = "
	    "%p\n",
	    fd, p);
	r = syscall(SYS_munmap, p, 4096);
	SAY("munmap(%p, 4096) = %s\n", p, result(r));
}

static void messages(void)
{
	uint32_t iov[2] = { (uintptr_t) "data", 4 };
	uint32_t head[8] = { 0, 0, (uintptr_t)iov, 1, 0, 0, 0, 0 };
	int pair[2];
	long r;

	r = syscall(SYS_socketpair, AF_UNIX, SOCK_DGRAM, 0, pair);
	SAY("socketpair(AF_UNIX, SOCK_DGRAM, 0, [%d, %d]) = %s\n", pair[0],
	    pair[1], result(r));
	r = syscall(SYS_sendmmsg, pair[0], head, 1, 0);
	SAY("sendmmsg(%d, [{msg_hdr={msg_name=NULL, msg_namelen=0, "
	    "msg_iov=[{iov_base=\"data\", iov_len=4}], msg_iovlen=1, "
	    "msg_controllen=0, msg_flags=0}, msg_len=4}], 1, 0) = %s\n",
	    pair[0], result(r));
	iov[0] = (uintptr_t)&b;
	iov[1] = 16;
	r = syscall(SYS_recvmsg, pair[1], head, 0);
	SAY("recvmsg(%d, {msg_name=NULL, msg_namelen=0, "
	    "msg_iov=[{iov_base=\"data\", iov_len=16}], msg_iovlen=1, "
	    "msg_controllen=0, msg_flags=0}, 0) = %s\n",
	    pair[1], result(r));
	r = syscall(SYS_recvmmsg_time64, pair[1], head, 1, MSG_DONTWAIT,
		    (int64_t[]){ 1, 0 });
	SAY("recvmmsg_time64(%d, %p, 1, MSG_DONTWAIT, {tv_sec=1, tv_nsec=0}) "
	    "= %s\n",
	    pair[1], (void *)head, result(r));
}

int main(void)
{
	int fd;

	/* So that numbers of queues are the same in each run, if may be. */
	syscall(SYS_unshare, 0x08000000 /* CLONE_NEWIPC */);
	fd = syscall(SYS_open, "file", O_RDWR | O_CREAT, 0600);
	if (fd < 0 || syscall(SYS_write, fd, "hello world", 11) != 11)
		return SKIP;
	files(fd);
	clocks();
	resources();
	registers();
	signals();
	system_v();
	queues();
	timers();
	stamps();
	directories();
	waiting(fd);
	locks(fd);
	wide(fd);
	messages();
	SAY("exit_group(0) = ?\n");
	if (write(1, out, len) < 0)
		_exit(1);
	_exit(0);
}
