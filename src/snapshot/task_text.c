/* SPDX-License-Identifier: BSD-2-Clause */
/* /proc/PID/stat and /proc/PID/status as numbers. */
#include "snapshot/task_text.h"

#include <errno.h>
#include <stdbool.h>
#include <string.h>

#include "basic/cleanup.h"

/* A number of up to `len` bytes; false if there is none. */
static bool take_number(const char **p, const char *end, unsigned base,
			uint64_t *ret)
{
	const char *s = *p;
	bool minus = false;
	uint64_t v = 0;

	while (s < end && (*s == ' ' || *s == '\t'))
		s++;
	if (s < end && *s == '-') {
		minus = true;
		s++;
	}
	*p = s;
	for (; s < end; s++) {
		unsigned digit;

		if (*s >= '0' && *s <= '9')
			digit = *s - '0';
		else if (*s >= 'a' && *s <= 'f')
			digit = *s - 'a' + 10;
		else
			break;
		if (digit >= base)
			break;
		v = v * base + digit;
	}
	if (s == *p)
		return false;
	*p = s;
	*ret = minus ? -v : v;
	return true;
}

int task_stat_parse(const char *text, size_t len, struct task_stat *ret)
{
	enum { FIELDS = 49 }; /* behind the state: numbers 4 to 52 */
	const char *end = text + len, *p = text, *open, *close;
	struct task_stat s = { 0 };
	uint64_t f[FIELDS + 4] = { 0 }, pid;
	unsigned n = 4;
	size_t comm;

	if (!take_number(&p, end, 10, &pid))
		return -EBADMSG;
	/* The name may have parentheses; nothing behind it has any. */
	open = memchr(p, '(', end - p);
	close = open ? memrchr(open, ')', end - open) : NULL;
	if (!close || end - close < 4)
		return -EBADMSG;
	comm = close - open - 1;
	if (comm >= sizeof(s.comm))
		comm = sizeof(s.comm) - 1;
	memcpy(s.comm, open + 1, comm);
	s.state = close[2];
	p = close + 3;
	while (n < ARRAY_SIZE(f) && take_number(&p, end, 10, &f[n]))
		n++;
	/* Up to the start time they are there since ever. */
	if (n <= 22)
		return -EBADMSG;
	s.pid = (pid_t)pid;
	s.ppid = (pid_t)f[4];
	s.pgid = (pid_t)f[5];
	s.sid = (pid_t)f[6];
	s.tty = (int)f[7];
	s.tpgid = (pid_t)f[8];
	s.flags = f[9];
	s.minflt = f[10];
	s.majflt = f[12];
	s.utime = f[14];
	s.stime = f[15];
	s.cutime = f[16];
	s.cstime = f[17];
	s.priority = (int64_t)f[18];
	s.nice = (int64_t)f[19];
	s.threads = f[20];
	s.start = f[22];
	s.vsize = f[23];
	s.rss = f[24];
	s.start_stack = f[28];
	s.esp = f[29];
	s.eip = f[30];
	s.exit_signal = (int)f[38];
	s.processor = (int)f[39];
	s.rt_priority = f[40];
	s.policy = f[41];
	s.blkio = f[42];
	s.exit_code = (int)f[52];
	*ret = s;
	return 0;
}

enum unit { PLAIN, KIB, FOUR, LAST, SLASH };

/* In the kernel's order, so that the next line is mostly the next entry. */
static const struct status_key {
	const char *key;
	uint16_t off;
	uint8_t base, unit;
} keys[] = {
#define KEY(name, member, base, unit)                                      \
	{                                                                  \
		name ":", offsetof(struct task_status, member), base, unit \
	}
	KEY("Umask", umask, 8, PLAIN),
	KEY("Tgid", tgid, 10, PLAIN),
	KEY("TracerPid", tracer, 10, PLAIN),
	KEY("Uid", uid, 10, FOUR),
	KEY("Gid", gid, 10, FOUR),
	KEY("FDSize", fd_size, 10, PLAIN),
	KEY("NSpid", ns_pid, 10, LAST),
	KEY("Kthread", kthread, 10, PLAIN),
	KEY("VmPeak", vm_peak, 10, KIB),
	KEY("VmSize", vm_size, 10, KIB),
	KEY("VmLck", vm_lck, 10, KIB),
	KEY("VmPin", vm_pin, 10, KIB),
	KEY("VmHWM", vm_hwm, 10, KIB),
	KEY("VmRSS", vm_rss, 10, KIB),
	KEY("RssAnon", rss_anon, 10, KIB),
	KEY("RssFile", rss_file, 10, KIB),
	KEY("RssShmem", rss_shmem, 10, KIB),
	KEY("VmData", vm_data, 10, KIB),
	KEY("VmStk", vm_stk, 10, KIB),
	KEY("VmExe", vm_exe, 10, KIB),
	KEY("VmLib", vm_lib, 10, KIB),
	KEY("VmPTE", vm_pte, 10, KIB),
	KEY("VmSwap", vm_swap, 10, KIB),
	KEY("HugetlbPages", hugetlb, 10, KIB),
	KEY("CoreDumping", core_dumping, 10, PLAIN),
	KEY("Threads", threads, 10, PLAIN),
	KEY("SigQ", sigq, 10, SLASH),
	KEY("SigPnd", sig_pnd, 16, PLAIN),
	KEY("ShdPnd", shd_pnd, 16, PLAIN),
	KEY("SigBlk", sig_blk, 16, PLAIN),
	KEY("SigIgn", sig_ign, 16, PLAIN),
	KEY("SigCgt", sig_cgt, 16, PLAIN),
	KEY("CapInh", cap_inh, 16, PLAIN),
	KEY("CapPrm", cap_prm, 16, PLAIN),
	KEY("CapEff", cap_eff, 16, PLAIN),
	KEY("CapBnd", cap_bnd, 16, PLAIN),
	KEY("CapAmb", cap_amb, 16, PLAIN),
	KEY("NoNewPrivs", no_new_privs, 10, PLAIN),
	KEY("Seccomp", seccomp, 10, PLAIN),
	KEY("Seccomp_filters", seccomp_filters, 10, PLAIN),
	KEY("voluntary_ctxt_switches", voluntary, 10, PLAIN),
	KEY("nonvoluntary_ctxt_switches", involuntary, 10, PLAIN),
#undef KEY
};

static void take_line(const struct status_key *k, const char *p,
		      const char *end, struct task_status *s)
{
	uint64_t *to = (uint64_t *)((char *)s + k->off), v;

	switch (k->unit) {
	case KIB:
		if (take_number(&p, end, 10, &v))
			*to = v << 10;
		break;
	case FOUR:
		for (int i = 0; i < 4 && take_number(&p, end, 10, &v); i++)
			to[i] = v;
		break;
	case LAST:
		while (take_number(&p, end, 10, &v))
			*to = v;
		break;
	case SLASH:
		if (!take_number(&p, end, 10, &v) || p == end || *p != '/')
			break;
		to[0] = v;
		p++;
		if (take_number(&p, end, 10, &v))
			to[1] = v;
		break;
	default:
		if (take_number(&p, end, k->base, &v))
			*to = v;
	}
}

void task_status_parse(const char *text, size_t len, struct task_status *ret)
{
	const char *end = text + len;
	unsigned next = 0;

	memset(ret, 0xff, sizeof(*ret));
	while (text < end) {
		const char *eol = memchr(text, '\n', end - text);
		const char *stop = eol ? eol : end;

		/* A newline in the name is shown as \n: no line is forged. */
		for (unsigned i = 0; i < ARRAY_SIZE(keys); i++) {
			unsigned at = (next + i) % ARRAY_SIZE(keys);
			size_t n = strlen(keys[at].key);

			if ((size_t)(stop - text) < n ||
			    memcmp(text, keys[at].key, n) != 0)
				continue;
			take_line(&keys[at], text + n, stop, ret);
			next = at + 1;
			break;
		}
		if (!eol)
			break;
		text = eol + 1;
	}
}
