/* SPDX-License-Identifier: BSD-2-Clause */
/* The parsers of fdinfo, /proc/locks and mountinfo. */
#include "snapshot/fdinfo.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sysmacros.h>

#include <cmocka.h>

#include "snapshot/lock.h"
#include "snapshot/mount.h"

#define HEAD "pos:\t7\nflags:\t0102\nmnt_id:\t16\nino:\t1057\n"

static void parse(const char *text, struct fdinfo *i)
{
	fdinfo_parse(text, strlen(text), i);
}

static void test_plain(void **state)
{
	struct fdinfo i;

	(void)state;
	parse(HEAD, &i);
	assert_int_equal(i.kind, FDINFO_PLAIN);
	assert_int_equal(i.pos, 7);
	assert_int_equal(i.flags, 0102);
	assert_int_equal(i.mnt_id, 16);
	assert_int_equal(i.ino, 1057);
	fdinfo_done(&i);
	/* Of a kernel before 5.14. */
	parse("pos:\t-1\nflags:\t0100000\n", &i);
	assert_int_equal(i.pos, -1);
	parse("pos:\t-9223372036854775808\n", &i);
	assert_true(i.pos == INT64_MIN);
	assert_int_equal(i.mnt_id, -1);
	assert_int_equal(i.ino, 0);
	fdinfo_done(&i);
}

static void test_epoll(void **state)
{
	struct fdinfo i;

	(void)state;
	parse(HEAD "tfd:        5 events:       19 data: fffffffffffffff0  "
		   "pos:-1 ino:61af sdev:fe00001\n"
		   "tfd:     1000 events: 80002001 data:               10  "
		   "pos:0 ino:2 sdev:7\n",
	      &i);
	assert_int_equal(i.kind, FDINFO_EPOLL);
	assert_int_equal(i.n_watches, 2);
	assert_int_equal(i.watches[0].fd, 5);
	assert_int_equal(i.watches[0].events, 0x19);
	assert_true(i.watches[0].data == 0xfffffffffffffff0);
	assert_int_equal(i.watches[0].pos, -1);
	assert_int_equal(i.watches[0].ino, 0x61af);
	assert_int_equal(i.watches[0].dev, 0xfe00001);
	assert_int_equal(i.watches[1].events, 0x80002001);
	fdinfo_done(&i);
}

static void test_small_kinds(void **state)
{
	struct fdinfo i;

	(void)state;
	parse(HEAD "eventfd-count:               2a\neventfd-id: 3\n"
		   "eventfd-semaphore: 1\n",
	      &i);
	assert_int_equal(i.kind, FDINFO_EVENTFD);
	assert_int_equal(i.eventfd.count, 0x2a);
	assert_int_equal(i.eventfd.id, 3);
	assert_int_equal(i.eventfd.semaphore, 1);
	fdinfo_done(&i);

	parse(HEAD "clockid: 1\nticks: 4\nsettime flags: 01\n"
		   "it_value: (1, 500000000)\nit_interval: (2, 5)\n",
	      &i);
	assert_int_equal(i.kind, FDINFO_TIMERFD);
	assert_int_equal(i.timerfd.clock, 1);
	assert_int_equal(i.timerfd.ticks, 4);
	assert_int_equal(i.timerfd.value, 1500000000);
	assert_int_equal(i.timerfd.interval, 2000000005);
	fdinfo_done(&i);

	parse(HEAD "sigmask:\t0000000000004002\n", &i);
	assert_int_equal(i.kind, FDINFO_SIGNALFD);
	assert_int_equal(i.sigmask, 0x4002);
	fdinfo_done(&i);

	parse(HEAD "Pid:\t-1\nNSpid:\t-1\n", &i);
	assert_int_equal(i.kind, FDINFO_PIDFD);
	assert_int_equal(i.pidfd.pid, -1);
	fdinfo_done(&i);

	parse(HEAD "tty-index:\t4\n", &i);
	assert_int_equal(i.tty_index, 4);
	fdinfo_done(&i);

	parse(HEAD "iff:\ttun0\n", &i);
	assert_string_equal(i.tun, "tun0");
	fdinfo_done(&i);

	parse(HEAD "scm_fds: 2\n", &i);
	assert_int_equal(i.scm_fds, 2);
	fdinfo_done(&i);
}

static void test_marks(void **state)
{
	struct fdinfo i;

	(void)state;
	parse(HEAD "inotify wd:a ino:9e7e sdev:800013 mask:800afce "
		   "ignored_mask:0 fhandle-bytes:8 fhandle-type:1 "
		   "f_handle:7e9e0000640d1b6d\n",
	      &i);
	assert_int_equal(i.kind, FDINFO_INOTIFY);
	assert_int_equal(i.n_marks, 1);
	assert_int_equal(i.marks[0].wd, 10);
	assert_int_equal(i.marks[0].ino, 0x9e7e);
	assert_int_equal(i.marks[0].mask, 0x800afce);
	assert_int_equal(i.marks[0].handle_len, 8);
	assert_int_equal(i.marks[0].handle[0], 0x7e);
	fdinfo_done(&i);
	/* A length that is not to be believed. */
	parse(HEAD "inotify wd:1 ino:1 sdev:1 mask:1 ignored_mask:0 "
		   "fhandle-bytes:ffffffff fhandle-type:1 f_handle:7e\n",
	      &i);
	assert_int_equal(i.marks[0].handle_len, 0);
	fdinfo_done(&i);

	parse(HEAD
	      "fanotify flags:10 event-flags:0\n"
	      "fanotify mnt_id:12 mflags:40 mask:38 ignored_mask:40000003\n"
	      "fanotify ino:4f sdev:800 mflags:0 mask:2 ignored_mask:0 "
	      "fhandle-bytes:0 fhandle-type:0 f_handle:\n"
	      "fanotify sdev:900 mflags:0 mask:1 ignored_mask:0\n",
	      &i);
	assert_int_equal(i.kind, FDINFO_FANOTIFY);
	assert_int_equal(i.init_flags, 0x10);
	assert_int_equal(i.n_marks, 3);
	assert_int_equal(i.marks[0].kind, MARK_MOUNT);
	assert_int_equal(i.marks[0].mnt_id, 0x12);
	assert_int_equal(i.marks[0].ignored, 0x40000003);
	assert_int_equal(i.marks[1].kind, MARK_INODE);
	assert_int_equal(i.marks[1].dev, 0x800);
	assert_int_equal(i.marks[2].kind, MARK_FS);
	fdinfo_done(&i);
}

static void test_uring(void **state)
{
	struct fdinfo i;

	(void)state;
	parse(HEAD "SqMask:\t0x7\nSqHead:\t1\nSqTail:\t3\nCachedSqHead:\t1\n"
		   "CqMask:\t0xf\nCqHead:\t0\nCqTail:\t1\nCachedCqTail:\t1\n"
		   "SQEs:\t2\n    1: opcode:NOP, fd:-1, flags:0\n"
		   "CQEs:\t1\n    0: user_data:0, res:0, flag:0\n"
		   "SqThread:\t-1\nSqThreadCpu:\t-1\n"
		   "UserFiles:\t2\n    0: /tmp/tfd: 5\n    1: <none>\n"
		   "UserBufs:\t1\n    0: 0x7f0010/4096\n"
		   "PollList:\n  op=6, task_works=0\n"
		   "CqOverflowList:\n  user_data=1, res=0, flags=0\n",
	      &i);
	assert_int_equal(i.kind, FDINFO_URING);
	assert_int_equal(i.uring.sq_mask, 7);
	assert_int_equal(i.uring.sq_tail, 3);
	assert_int_equal(i.uring.n_files, 2);
	assert_int_equal(i.uring.shown_files, 2);
	/* A file may be called like a line of another kind. */
	assert_string_equal(i.uring.files[0].name, "/tmp/tfd: 5");
	assert_int_equal(i.uring.shown_buffers, 1);
	assert_int_equal(i.uring.buffers[0].address, 0x7f0010);
	assert_int_equal(i.uring.buffers[0].len, 4096);
	assert_int_equal(i.uring.polls, 1);
	assert_int_equal(i.uring.overflows, 1);
	fdinfo_done(&i);
}

static void test_bpf(void **state)
{
	struct fdinfo i;

	(void)state;
	parse(HEAD "map_type:\t1\nkey_size:\t4\nvalue_size:\t8\n"
		   "max_entries:\t16\nmap_flags:\t0x1\nmap_extra:\t0x0\n"
		   "memlock:\t2048\nmap_id:\t77\nfrozen:\t0\n",
	      &i);
	assert_int_equal(i.kind, FDINFO_BPF_MAP);
	assert_int_equal(i.bpf.id, 77);
	assert_int_equal(i.bpf.max_entries, 16);
	assert_int_equal(i.bpf.flags, 1);
	fdinfo_done(&i);

	parse(HEAD "prog_type:\t2\nprog_jited:\t1\nprog_tag:\t9ce3ac1b7e2c\n"
		   "memlock:\t4096\nprog_id:\t12\n",
	      &i);
	assert_int_equal(i.kind, FDINFO_BPF_PROG);
	assert_int_equal(i.bpf.prog_id, 12);
	assert_string_equal(i.bpf.tag, "9ce3ac1b7e2c");
	fdinfo_done(&i);

	parse(HEAD "link_type:\traw_tracepoint\nlink_id:\t5\n"
		   "prog_tag:\tab\nprog_id:\t13\ntp_name:\tsys_enter\n",
	      &i);
	assert_int_equal(i.kind, FDINFO_BPF_LINK);
	assert_string_equal(i.bpf.link_type, "raw_tracepoint");
	assert_int_equal(i.bpf.id, 5);
	assert_int_equal(i.bpf.prog_id, 13);
	assert_string_equal(i.bpf.target, "sys_enter");
	fdinfo_done(&i);
}

static void test_mixed(void **state)
{
	struct fdinfo i;

	(void)state;
	/* The first kind decides; lines of others have no place in it. */
	parse("sigmask:\t2\ntfd: 5 events: 1 data: 1\neventfd-count: 9\n"
	      "inotify wd:1 ino:1 sdev:1 mask:1\n",
	      &i);
	assert_int_equal(i.kind, FDINFO_SIGNALFD);
	assert_int_equal(i.sigmask, 2);
	fdinfo_done(&i);
	/* Cut anywhere. */
	for (const char *t = HEAD "tfd:        5 events:       19 data: 1"; *t;
	     t++) {
		parse(t, &i);
		fdinfo_done(&i);
	}
}

static void test_locks(void **state)
{
	static const char text[] =
		"1: POSIX  ADVISORY  WRITE 1234 fe:00:5678 0 EOF\n"
		"1: -> POSIX  ADVISORY  WRITE 99 fe:00:5678 10 20\n"
		"2: FLOCK  ADVISORY  READ 7 00:19:12 0 EOF\n"
		"3: OFDLCK ADVISORY  WRITE -1 00:19:12 100 199\n"
		"4: LEASE  ACTIVE    READ 8 00:19:13 0 EOF\n"
		"nonsense\n"
		"5: POSIX ADVISORY";
	struct lock_table t;
	struct fdinfo i;

	(void)state;
	lock_table_parse(&t, text, sizeof(text) - 1);
	assert_int_equal(t.n, 5);
	assert_int_equal(t.locks[0].kind, LOCK_POSIX);
	assert_false(t.locks[0].waits);
	assert_true(t.locks[0].write);
	assert_int_equal(t.locks[0].pid, 1234);
	assert_int_equal(t.locks[0].dev, 0xfeu << 20);
	assert_int_equal(t.locks[0].ino, 5678);
	assert_true(t.locks[0].end == UINT64_MAX);
	assert_true(t.locks[1].waits);
	assert_int_equal(t.locks[1].id, 1);
	assert_int_equal(t.locks[1].start, 10);
	assert_int_equal(t.locks[1].end, 20);
	assert_int_equal(t.locks[2].kind, LOCK_FLOCK);
	assert_false(t.locks[2].write);
	assert_int_equal(t.locks[3].kind, LOCK_OFD);
	assert_int_equal(t.locks[3].pid, -1);
	assert_int_equal(t.locks[4].kind, LOCK_LEASE);
	lock_table_done(&t);

	parse(HEAD "lock:\t1: FLOCK  ADVISORY  WRITE 5 08:02:9 0 EOF\n", &i);
	assert_int_equal(i.kind, FDINFO_PLAIN);
	assert_int_equal(i.n_locks, 1);
	assert_int_equal(i.locks[0].ino, 9);
	fdinfo_done(&i);
}

static int mount_of(const char *line, struct mount *m)
{
	return mount_parse(line, strlen(line), m);
}

static void test_mounts(void **state)
{
	struct mount m;

	(void)state;
	assert_int_equal(mount_of("36 35 98:1 /mnt1 /mnt\\0402\\134x rw "
				  "master:1 shared:2 - nfs4 host:/a rw",
				  &m),
			 0);
	assert_int_equal(m.id, 36);
	assert_int_equal(m.parent, 35);
	assert_true(m.dev == makedev(98, 1));
	assert_string_equal(m.point, "/mnt 2\\x");
	assert_string_equal(m.type, "nfs4");
	assert_string_equal(m.source, "host:/a");
	assert_false(m.local);
	free(m.type);
	free(m.source);
	free(m.point);
	assert_true(mount_of("36 35 98:1 /mnt1 /mnt2 rw master:1", &m) < 0);
	assert_true(mount_of("36 35 98 / / rw - ext4 x rw", &m) < 0);
	assert_true(mount_of("", &m) < 0);
	assert_true(mount_type_is_local("ext4"));
	assert_true(mount_type_is_local("tmpfs"));
	assert_true(mount_type_is_local("bcachefs"));
	assert_true(mount_type_is_local("zfs"));
	assert_false(mount_type_is_local("fuse.sshfs"));
	assert_false(mount_type_is_local("overlay"));
	assert_false(mount_type_is_local("9p"));
	assert_false(mount_type_is_local("cifs"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_plain),
		cmocka_unit_test(test_epoll),
		cmocka_unit_test(test_small_kinds),
		cmocka_unit_test(test_marks),
		cmocka_unit_test(test_uring),
		cmocka_unit_test(test_bpf),
		cmocka_unit_test(test_mixed),
		cmocka_unit_test(test_locks),
		cmocka_unit_test(test_mounts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
