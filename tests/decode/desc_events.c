/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=read,readv,write -e signal=none -s 4 -a4 */
/*
 * What inotify, fanotify, signalfd, eventfd and timerfd give is shown whole,
 * whatever -s says.
 */
#include "file_spec.h"

#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <sys/eventfd.h>
#include <sys/fanotify.h>
#include <sys/inotify.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <sys/timerfd.h>
#include <sys/uio.h>

enum {
	DFID_NAME = 0xc00,
	REPORT_PIDFD = 0x80,
	INFO_BIT = 0x20,
};

static char buf[4096] __attribute__((aligned(8)));

static void inotify(void)
{
	struct iovec iov[2] = { { buf, 32 }, { buf + 32, 32 } };
	int in = inotify_init1(IN_NONBLOCK);
	unsigned cookie;
	long r;

	inotify_add_watch(in, ".", IN_CREATE | IN_MOVE | IN_DELETE_SELF);
	close(open("one", O_CREAT | O_WRONLY, 0600));
	mkdir("a-longer-name-than-the-others", 0700);
	r = syscall(SYS_read, in, buf, sizeof(buf));
	printf("read(%d, [{wd=1, mask=IN_CREATE, cookie=0, len=16, "
	       "name=\"one\"}, {wd=1, mask=IN_CREATE|IN_ISDIR, cookie=0, "
	       "len=32, name=\"a-longer-name-than-the-others\"}], 4096) = %s\n",
	       in, result(r));
	r = syscall(SYS_read, in, buf, sizeof(buf));
	printf("read(%d, %p, 4096) = %s\n", in, (void *)buf, result(r));
	rename("one", "two");
	r = syscall(SYS_readv, in, iov, 2);
	memcpy(&cookie, buf + 8, sizeof(cookie));
	printf("readv(%d, [{iov_base=[{wd=1, mask=IN_MOVED_FROM, cookie=%#x, "
	       "len=16, name=\"one\"}], iov_len=32}, {iov_base=[{wd=1, "
	       "mask=IN_MOVED_TO, cookie=%#x, len=16, name=\"two\"}], "
	       "iov_len=32}], 2) = %s\n", in, cookie, cookie, result(r));
	inotify_rm_watch(in, 1);
	r = syscall(SYS_read, in, buf, 16L);
	printf("read(%d, [{wd=1, mask=IN_IGNORED, cookie=0, len=0}], 16) = "
	       "%s\n", in, result(r));
	close(in);
}

/* "\x01\x02" */
static const char *hex(const unsigned char *p, size_t n)
{
	static char out[4 * 128 + 1];

	for (size_t i = 0; i < n && i < 128; i++)
		sprintf(out + 4 * i, "\\x%02x", p[i]);
	return out;
}

static void names(void)
{
	int fan = fanotify_init(DFID_NAME | FAN_NONBLOCK, O_RDONLY);
	const unsigned char *p = (const unsigned char *)buf;
	unsigned val[2], bytes;
	int type;
	long r;

	if (fan < 0)
		return;
	if (fanotify_mark(fan, FAN_MARK_ADD, FAN_CREATE | FAN_DELETE_SELF,
			  AT_FDCWD, ".") < 0) {
		close(fan);
		return;
	}
	close(open("three", O_CREAT | O_WRONLY, 0600));
	r = syscall(SYS_read, fan, buf, sizeof(buf));
	if (r < 44)
		exit(SKIP);
	memcpy(val, p + 28, 8);
	memcpy(&bytes, p + 36, 4);
	memcpy(&type, p + 40, 4);
	printf("read(%d, [{event_len=%ld, vers=3, metadata_len=24, "
	       "mask=FAN_CREATE, fd=FAN_NOFD, pid=%d, "
	       "info=[{info_type=FAN_EVENT_INFO_TYPE_DFID_NAME, len=%ld, "
	       "fsid=[%#x, %#x], handle={handle_bytes=%u, handle_type=%d, "
	       "f_handle=\"%s\"}, name=\"three\"}]}], 4096) = %s\n",
	       fan, r, getpid(), r - 24, val[0], val[1], bytes, type,
	       hex(p + 44, bytes), result(r));
	close(fan);
}

static void *opener(void *arg)
{
	int fd = open("two", O_RDONLY);

	if (fd >= 0)
		close(fd);
	close(*(int *)arg);
	return NULL;
}

/* Another thread wants to open a file, and may not. */
static void permission(void)
{
	int fan = fanotify_init(FAN_CLASS_CONTENT | REPORT_PIDFD, O_RDONLY);
	struct {
		int fd;
		unsigned response;
		unsigned char type, pad;
		unsigned short len;
		unsigned rule, subject, object;
	} answer;
	struct pollfd end = { .events = POLLIN };
	int fd, pidfd, p[2];
	pthread_t t;
	long r;

	if (fan < 0 || pipe(p) < 0)
		return;
	if (fanotify_mark(fan, FAN_MARK_ADD, FAN_OPEN_PERM, AT_FDCWD, "two") <
	    0) {
		close(fan);
		return;
	}
	pthread_create(&t, NULL, opener, &p[1]);
	r = syscall(SYS_read, fan, buf, sizeof(buf));
	memcpy(&fd, buf + 16, sizeof(fd));
	memcpy(&pidfd, buf + 28, sizeof(pidfd));
	printf("read(%d, [{event_len=32, vers=3, metadata_len=24, "
	       "mask=FAN_OPEN_PERM, fd=%d, pid=%d, "
	       "info=[{info_type=FAN_EVENT_INFO_TYPE_PIDFD, len=8, "
	       "pidfd=%d}]}], 4096) = %s\n", fan, fd, getpid(), pidfd,
	       result(r));
	memset(&answer, 0, sizeof(answer));
	answer.fd = -1;
	answer.response = FAN_DENY | INFO_BIT | 11 << 24;
	answer.type = 1;
	answer.len = 16;
	answer.rule = 0x2a;
	answer.subject = 1;
	answer.object = 2;
	r = syscall(SYS_write, fan, &answer, sizeof(answer));
	printf("write(%d, {fd=FAN_NOFD, response=FAN_DENY|FAN_INFO|0xb000000 "
	       "/* EAGAIN */, info={type=FAN_RESPONSE_INFO_AUDIT_RULE, len=16, "
	       "rule_number=0x2a, subj_trust=1, obj_trust=2}}, 24) = %s\n",
	       fan, result(r));
	answer.fd = fd;
	answer.response = FAN_DENY;
	r = syscall(SYS_write, fan, &answer, 8L);
	printf("write(%d, {fd=%d, response=FAN_DENY}, 8) = %s\n", fan, fd,
	       result(r));
	r = syscall(SYS_write, fan, &answer, 4L);
	printf("write(%d, \"\\%o\\0\\0\\0\", 4) = %s\n", fan, fd, result(r));
	/* (The thread's id, by which to join it, differs.) */
	end.fd = p[0];
	poll(&end, 1, -1);
	close(p[0]);
	close(fd);
	if (pidfd >= 0)
		close(pidfd);
	close(fan);
}

static void counts(void)
{
	struct itimerspec soon = { .it_value.tv_nsec = 1 };
	int e = eventfd(3, EFD_NONBLOCK);
	int t = timerfd_create(CLOCK_MONOTONIC, 0);
	uint64_t v = 4;
	sigset_t set;
	long r;
	int s;

	r = syscall(SYS_write, e, &v, 8L);
	printf("write(%d, [4], 8) = %s\n", e, result(r));
	r = syscall(SYS_read, e, &v, 8L);
	printf("read(%d, [7], 8) = %s\n", e, result(r));
	r = syscall(SYS_read, e, &v, 8L);
	printf("read(%d, %p, 8) = %s\n", e, (void *)&v, result(r));
	timerfd_settime(t, 0, &soon, NULL);
	r = syscall(SYS_read, t, &v, 8L);
	printf("read(%d, [1], 8) = %s\n", t, result(r));
	close(e);
	close(t);

	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	sigprocmask(SIG_BLOCK, &set, NULL);
	s = signalfd(-1, &set, 0);
	kill(getpid(), SIGUSR1);
	r = syscall(SYS_read, s, buf, sizeof(buf));
	printf("read(%d, [{ssi_signo=SIGUSR1, ssi_code=SI_USER, ssi_pid=%d, "
	       "ssi_uid=%d}], 4096) = %s\n", s, getpid(), getuid(), result(r));
	close(s);
}

/* Bytes that look like events, and come from elsewhere. */
static void others(void)
{
	static const char like[16] = { 1, 0, 0, 0, 0, 1 };
	int p[2];
	long r;

	if (pipe(p) < 0)
		exit(SKIP);
	r = syscall(SYS_write, p[1], like, 16L);
	printf("write(%d, \"\\1\\0\\0\\0\"..., 16) = %s\n", p[1], result(r));
	r = syscall(SYS_read, p[0], buf, 16L);
	printf("read(%d, \"\\1\\0\\0\\0\"..., 16) = %s\n", p[0], result(r));
}

int main(void)
{
	setvbuf(stdout, NULL, _IOFBF, 1 << 16);
	inotify();
	names();
	permission();
	counts();
	others();
	return 0;
}
