/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The assembler: records made by hand in, the lines of the text sink and
 * the events out.
 */
#include <errno.h>
#include <signal.h>

#include "assembly.h"

static void call(uint32_t seq, uint64_t ns, uint32_t nr, int64_t ret)
{
	rec_call(TID, seq, ns, nr, ret);
	push();
}

static void write_call(uint32_t seq, const char *text, int64_t ret)
{
	rec_call(TID, seq, 1000 * seq, NR_WRITE, ret);
	rec_arg(1);
	rec_arg(BUF);
	rec_arg(strlen(text));
	rec_mem(PHASE_ENTER, BUF, text, strlen(text));
	push();
}

static void test_call(void **state)
{
	begin();
	write_call(1, "hello", 5);
	write_call(2, "again", -EAGAIN);
	rec_call(TID, 3, 3000, NR_READ, 3);
	rec_arg(0);
	rec_arg(BUF);
	rec_arg(100);
	rec_mem(PHASE_EXIT, BUF, "abc", 3);
	push();
	expect("write(1, \"hello\", 5) = 5\n"
	       "write(1, \"again\", 5) = -1 EAGAIN "
	       "(Resource temporarily unavailable)\n"
	       "read(0, \"abc\", 100) = 3\n");
	expect_events("100:call#1 100:call#2 100:call#3");
	assert_int_equal(assembler_losses(a)->gaps, 0);
	assert_int_equal(assembler_threads(a), 1);
}

static void thread(uint32_t tid, const char *comm, unsigned flags)
{
	rec_begin(RECORD_THREAD, sizeof(struct record_thread), tid, 0, 1);
	memcpy(rec.thread.comm, comm, strlen(comm));
	rec.r.flags = flags;
	push();
}

static void exits(uint32_t tid, uint32_t seq, uint64_t ns, uint32_t status)
{
	rec_begin(RECORD_EXIT, sizeof(struct record_exit), tid, seq, ns);
	rec.r.pid = TID;
	rec.exit.status = status;
	push();
}

static void child(uint32_t seq, uint32_t pid, uint32_t tid, unsigned flags)
{
	rec_begin(RECORD_NEW, sizeof(struct record_new), TID, seq, 1000 * seq);
	rec.r.flags = flags;
	rec.new.child_pid = pid;
	rec.new.child_tid = tid;
	memcpy(rec.new.comm, "kid", 3);
	push();
}

static void test_gap(void **state)
{
	begin();
	call(1, 1000, NR_GETPID, 100);
	call(4, 4000, NR_GETPID, 100);
	/* One of the two comes late. */
	call(3, 3000, NR_GETPID, 100);
	expect("getpid() = 100\n"
	       "--- lost 2 events ---\n"
	       "getpid() = 100\n"
	       "getpid() = 100\n");
	expect_events("100:call#1 100:lost#3 100:call#4 100:call#3");
	assert_int_equal(assembler_losses(a)->gaps, 1);
}

/* What was lost before the first record is known only of a new thread. */
static void test_first(void **state)
{
	begin();
	call(500, 1000, NR_GETPID, 100);
	thread(200, "new", RECORD_THREAD_FIRST);
	rec_call(200, 3, 2000, NR_GETPID, 200);
	push();
	thread(300, "old", 0);
	rec_call(300, 3, 2000, NR_GETPID, 300);
	push();
	assert_int_equal(assembler_finish(a), 0);
	expect_events("100:call#500 200:lost#2 200:call#3 300:call#3");
	assert_int_equal(assembler_losses(a)->gaps, 2);
}

static void test_wrap(void **state)
{
	begin();
	call(UINT32_MAX - 1, 1000, NR_GETPID, 100);
	call(UINT32_MAX, 2000, NR_GETPID, 100);
	/* 0 is no number: a counter leaves it out, or loses it. */
	call(2, 3000, NR_GETPID, 100);
	assert_int_equal(assembler_losses(a)->gaps, 2);
	assert_int_equal(assembler_finish(a), 0);
}

static void test_lost(void **state)
{
	uint64_t n[RECORD_LOSS_COUNT];

	begin();
	call(1, 1000, NR_GETPID, 100);
	call(5, 1000, NR_GETPID, 100);
	rec_begin(RECORD_LOST, sizeof(struct record_lost), 0, 0, 2000);
	rec.lost.n[RECORD_LOSS_CALL] = 2;
	rec.lost.n[RECORD_LOSS_SIGNAL] = 1;
	rec.lost.n[RECORD_LOSS_PAYLOAD] = 7;
	push();
	expect("getpid() = 100\n"
	       "--- lost 3 events ---\n"
	       "getpid() = 100\n"
	       "--- lost the memory of 7 calls ---\n");
	/* Each was told of twice, and counts once. */
	assembler_count_losses(a, true, n);
	assert_int_equal(n[RECORD_LOSS_CALL], 2);
	assert_int_equal(n[RECORD_LOSS_SIGNAL], 1);
	assert_int_equal(n[RECORD_LOSS_PAYLOAD], 7);
}

/* A read of 3 bytes that began with `flags`. */
static void read_begins(uint32_t seq, unsigned flags)
{
	rec_call(TID, seq, 1000 * seq + 5, NR_WRITE, 0);
	rec.r.type = RECORD_ENTER;
	rec.r.flags = flags;
	rec.call.took = 5;
	rec_arg(1);
	rec_arg(BUF);
	rec_arg(5);
	rec_mem(PHASE_ENTER, BUF, "early", 5);
	push();
}

static void read_ends(uint32_t seq)
{
	rec_call(TID, seq, 1000 * seq + 900, NR_WRITE, 5);
	rec.r.flags = RECORD_HAS_ENTER;
	rec.call.took = 900;
	rec_arg(1);
	rec_arg(BUF);
	rec_arg(5);
	push();
}

static void test_halves(void **state)
{
	begin();
	read_begins(1, 0);
	rec_call(200, 1, 1500, NR_GETPID, 200);
	push();
	read_ends(1);
	/* And one whose beginning is not there. */
	read_ends(2);
	expect("getpid() = 200\n"
	       "write(1, \"early\", 5) = 5\n"
	       "write(1, 0x10000, 5) = 5\n");
	assert_int_equal(assembler_losses(a)->halves, 1);
	assert_int_equal(assembler_losses(a)->gaps, 0);
}

static void test_blocked(void **state)
{
	opts.complete = false;
	opts.show_pid = opts.always_show_pid = true;
	begin();
	call(1, 1000, NR_GETPID, 100);
	read_begins(2, RECORD_BLOCKED);
	rec_call(200, 1, 2500, NR_GETPID, 200);
	push();
	read_ends(2);
	expect("100   getpid() = 100\n"
	       "100   write(1, \"early\", 5 <unfinished ...>\n"
	       "200   getpid() = 200\n"
	       "100   <... write resumed>) = 5\n");
	expect_events("100:call#1 100:enter#2 200:call#1 100:call#2");
}

/* It was going on when tracing ended. */
static void test_unfinished(void **state)
{
	begin();
	write_call(1, "one", 3);
	rec_call(TID, 2, 2000, NR_READ, 0);
	rec.r.flags = RECORD_UNFINISHED;
	rec_arg(0);
	rec_arg(BUF);
	rec_arg(10);
	push();
	rec_begin(RECORD_DETACH, sizeof(struct record_detach), TID, 3, 3000);
	push();
	expect("write(1, \"one\", 3) = 3\n"
	       "read(0,  <detached ...>\n");
	assert_int_equal(assembler_threads(a), 0);
}

static void got_signal(uint32_t seq, uint64_t ns, int sig, unsigned flags)
{
	siginfo_t si = { .si_signo = sig, .si_code = SI_USER };

	rec_begin(RECORD_SIGNAL, sizeof(struct record_signal), TID, seq, ns);
	rec.r.flags = flags;
	rec.signal.sig = sig;
	rec.signal.has_info = 1;
	memcpy(rec.signal.info, &si, sizeof(si));
	push();
}

#define CHLD                                                         \
	"--- SIGCHLD {si_signo=SIGCHLD, si_code=SI_USER, si_pid=0, " \
	"si_uid=0} ---\n"

/* What the kernel threw away, a traced thread gets when a call ends. */
static void test_ignored_signals(void **state)
{
	begin();
	/* In the midst of a call of 10 ns, */
	got_signal(1, 995, SIGCHLD, RECORD_SIGNAL_IGNORED);
	call(2, 1000, NR_GETPID, 1);
	/* before one, */
	got_signal(3, 1500, SIGCHLD, RECORD_SIGNAL_IGNORED);
	call(4, 2000, NR_GETPID, 2);
	/* and while it ends. */
	rec_call(TID, 5, 3000, NR_EXIT_GROUP, 0);
	rec.r.flags = RECORD_NO_RETURN;
	rec_arg(0);
	push();
	got_signal(6, 3001, SIGCHLD, RECORD_SIGNAL_IGNORED);
	exits(TID, 7, 4000, 0);
	expect("getpid() = 1\n" CHLD CHLD "getpid() = 2\n"
	       "exit_group(0) = ?\n"
	       "+++ exited with 0 +++\n");
	expect_events("100:call#2 100:signal#1 100:signal#3 100:call#4 "
		      "100:call#5 100:exit#7");
}

static void test_stops(void **state)
{
	begin();
	got_signal(1, 1000, SIGSTOP, RECORD_SIGNAL_STOPS);
	rec_begin(RECORD_STOP, sizeof(struct record_stop), 101, 1, 1000);
	rec.r.pid = TID;
	rec.stop.sig = SIGSTOP;
	push();
	assert_int_equal(assembler_finish(a), 0);
	expect_events("100:signal#1 100:stop#2 101:stop#1");
}

static void test_birth(void **state)
{
	begin();
	child(1, 200, 200, 0);
	child(2, TID, 101, RECORD_NEW_ATTACHES);
	rec_begin(RECORD_ATTACH, sizeof(struct record_attach), 101, 1, 2500);
	rec.r.pid = TID;
	push();
	rec_call(200, 2, 3000, NR_GETPID, 200);
	push();
	assert_int_equal(assembler_finish(a), 0);
	expect_events("100:child#1 200:attach#1 100:child#2 101:attach#1 "
		      "200:lost#2 200:call#3");
	assert_int_equal(assembler_threads(a), 3);
}

/* By ptrace a child may stop for the first time before its parent tells. */
static void test_early_birth(void **state)
{
	begin();
	rec_call(TID, 1, 500, NR_GETPID, TID);
	push();
	rec_begin(RECORD_ATTACH, sizeof(struct record_attach), 101, 1, 1000);
	rec.r.pid = TID;
	push();
	child(2, TID, 101, RECORD_NEW_ATTACHES);
	rec_call(101, 2, 3000, NR_GETPID, TID);
	rec.r.pid = TID;
	push();
	assert_int_equal(assembler_finish(a), 0);
	expect_events("100:call#1 101:attach#1 100:child#2 101:call#2");
}

/* wait(2) tells of a leader's end when all its threads have ended. */
static void test_leader(void **state)
{
	begin();
	child(1, TID, 101, 0);
	exits(TID, 2, 2000, 7 << 8);
	rec_begin(RECORD_EXIT, sizeof(struct record_exit), 101, 1, 3000);
	rec.r.pid = TID;
	rec.exit.status = SIGKILL | 0x80;
	push();
	expect("+++ killed by SIGKILL (core dumped) +++\n"
	       "+++ exited with 7 +++\n");
	expect_events("100:child#1 101:attach#1 101:killed#2 100:exit#2");
	assert_int_equal(assembler_threads(a), 0);
}

/* The end of the leader was none, for another thread goes on in its place. */
static void test_superseded(void **state)
{
	begin();
	child(1, TID, 101, 0);
	rec_call(TID, 2, 2000, NR_READ, 0);
	rec.r.flags = RECORD_NO_RETURN;
	push();
	exits(TID, 3, 3000, 0);
	rec_begin(RECORD_EXEC, sizeof(struct record_exec), TID, 1, 4000);
	rec.exec.former_tid = 101;
	memcpy(rec.exec.comm, "prog", 4);
	push();
	rec_call(TID, 2, 5000, NR_EXECVE, 0);
	push();
	assert_int_equal(assembler_finish(a), 0);
	expect_events("100:child#1 101:attach#1 100:call#2 100:super#4 "
		      "100:exec#2 100:call#3");
	assert_int_equal(assembler_threads(a), 1);
}

/* EVENT_EXEC has the call that says what is run, as soon as that is there. */
static void test_exec(void **state)
{
	begin();
	rec_begin(RECORD_EXEC, sizeof(struct record_exec), TID, 1, 1000);
	push();
	rec_call(200, 1, 1500, NR_GETPID, 200);
	push();
	call(2, 2000, NR_EXECVE, 0);
	rec_begin(RECORD_EXEC, sizeof(struct record_exec), TID, 3, 3000);
	push();
	exits(TID, 4, 4000, 0);
	assert_int_equal(assembler_finish(a), 0);
	expect_events("200:call#1 100:exec#1 100:call#2 100:exec#3 100:exit#4");
}

/* Whose end was never seen. */
static void test_finish(void **state)
{
	begin();
	child(1, TID, 101, 0);
	rec_call(TID, 2, 2000, NR_EXIT_GROUP, 0);
	rec.r.flags = RECORD_NO_RETURN;
	rec_arg(3);
	push();
	exits(TID, 3, 3000, 3 << 8);
	got_signal(4, 3500, SIGCHLD, RECORD_SIGNAL_IGNORED);
	expect("exit_group(3) = ?\n"
	       "+++ exited with 3 +++\n");
}

static void test_filter(void **state)
{
	char *error;

	syscall_set_parse(&opts.trace, "getpid", &error);
	begin();
	write_call(1, "no", 2);
	call(2, 2000, NR_GETPID, 100);
	expect("getpid() = 100\n");
	assert_int_equal(assembler_losses(a)->gaps, 0);
}

static void test_path_filter(void **state)
{
	static const char *const paths[] = { "/etc/passwd" };

	opts.paths = paths;
	opts.npaths = 1;
	begin();
	for (unsigned i = 1; i <= 2; i++) {
		rec_call(TID, i, 1000 * i, NR_OPEN, -ENOENT);
		rec_arg(BUF);
		rec_arg(0);
		rec_mem(PHASE_ENTER, BUF, i == 1 ? "/etc/shadow" : paths[0],
			12);
		push();
	}
	expect("open(\"/etc/passwd\", O_RDONLY) = -1 ENOENT "
	       "(No such file or directory)\n");
}

/* socketcall(SYS_SOCKET, ...) of i386; and what its arguments lie behind. */
static void test_indirect(void **state)
{
	uint32_t block[3] = { 2, 1, 0 };

	begin();
	rec_call(TID, 1, 1000, 102, 3);
	rec.r.abi = ABI_I386;
	rec_arg(1);
	rec_arg(BUF);
	rec_mem(PHASE_ENTER, BUF, block, sizeof(block));
	push();
	expect("socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 3\n");
}

/* Nothing is kept but what -c counts. */
static void test_count(void **state)
{
	opts.summary = SUMMARY_ONLY;
	begin();
	write_call(1, "hello", 5);
	assert_int_equal(assembler_finish(a), 0);
	expect_events("100:call#1");
	assert_false(assembler_wants_objects(a));
}

/* What comes from a bad file is no reason to fall over. */
static void test_odd(void **state)
{
	begin();
	rec_begin(RECORD_TYPE_COUNT + 3, sizeof(struct record), TID, 9, 1);
	push();
	rec_call(TID, 1, 1000, NR_GETPID, 0);
	rec.r.abi = ABI_COUNT;
	push();
	rec_call(TID, 2, 1000, UINT32_MAX, 0);
	rec.call.took = RECORD_UNKNOWN;
	push();
	child(3, TID, TID, 0);
	rec_begin(RECORD_EXEC, sizeof(struct record_exec), TID, 4, 1000);
	rec.exec.former_tid = 12345;
	push();
	assert_int_equal(assembler_finish(a), 0);
	assert_int_equal(assembler_threads(a), 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
#define T(f) cmocka_unit_test_setup_teardown(f, setup, teardown)
		T(test_call),	  T(test_gap),	      T(test_first),
		T(test_wrap),	  T(test_lost),	      T(test_halves),
		T(test_blocked),  T(test_unfinished), T(test_ignored_signals),
		T(test_stops),	  T(test_birth),      T(test_early_birth),
		T(test_leader),	  T(test_superseded), T(test_exec),
		T(test_finish),	  T(test_filter),     T(test_path_filter),
		T(test_indirect), T(test_count),      T(test_odd),
	};

	return cmocka_run_group_tests_name("assemble", tests, NULL, NULL);
}
