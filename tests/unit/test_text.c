/* SPDX-License-Identifier: BSD-2-Clause */
/* Lines of the text sink: hand-made events in, the whole output compared. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "sink/sink.h"

#include "test.h"

extern const struct sink_ops sink_text;

static const struct sysent row_read = {
	.name = "read",
	ARGS({ "fd", ARG_FD },
	     { "buf", ARG_BUF, .dir = DIR_OUT, .len = LEN_RET(2) },
	     { "count", ARG_ULONG }),
};

static const struct sysent row_write = {
	.name = "write",
	ARGS({ "fd", ARG_FD }, { "buf", ARG_BUF, .len = LEN_ARG(2) },
	     { "count", ARG_ULONG }),
};

static const struct sysent row_pipe = {
	.name = "pipe",
	ARGS({ "fds", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(2),
	       .elem = &(const struct field){ NULL, ARG_INT, .type = T_S32 } }),
};

static const struct sysent row_exit = {
	.name = "exit_group",
	.classes = SC_NO_RETURN,
	ARGS({ "status", ARG_INT }),
};

static const struct sysent row_getpid = { .name = "getpid" };

static char path[] = "/tmp/ringside-text-XXXXXX";
static struct trace_opts opts;
static struct stream stream;
static struct sink *sink;
static struct memory mem;
static struct call call;

static int setup(void **state)
{
	close(mkstemp(path));
	opts = (struct trace_opts){ .output = path,
				    .column = 40,
				    .strlen_max = 32,
				    .quiet = QUIET_ATTACH | QUIET_PERSONALITY };
	opts.signals.inverted = true;
	syscall_set_all(&opts.abbrev);
	syscall_set_all(&opts.verbose);
	stream = (struct stream){ .opts = &opts };
	sink = NULL;
	return 0;
}

static int teardown(void **state)
{
	sink_text.close(sink);
	memory_done(&mem);
	unlink(path);
	strcpy(path, "/tmp/ringside-text-XXXXXX");
	return 0;
}

static void start(void)
{
	assert_int_equal(sink_text.open(&opts, &stream, &sink), 0);
}

static char *read_file(const char *name)
{
	static char buf[65536];
	FILE *f = fopen(name, "re");
	size_t n;

	assert_non_null(f);
	n = fread(buf, 1, sizeof(buf) - 1, f);
	buf[n] = '\0';
	fclose(f);
	return buf;
}

/* Closes the sink and compares all it wrote. */
static void expect(const char *text)
{
	assert_int_equal(sink_text.close(sink), 0);
	sink = NULL;
	assert_string_equal(read_file(path), text);
}

static void push(const struct event *e)
{
	assert_int_equal(sink_text.event(sink, e), 0);
}

static void set_call(pid_t tid, const struct sysent *row, uint64_t a,
		     uint64_t b, uint64_t c)
{
	memory_reset(&mem);
	call = (struct call){ .sysent = row,
			      .nr = 257,
			      .args = { a, b, c },
			      .pid = 100,
			      .tid = tid,
			      .mem = &mem };
}

static void enter(uint64_t ns)
{
	call.phase = PHASE_ENTER;
	push(&(struct event){ .type = EVENT_SYSCALL_ENTER,
			      .pid = 100,
			      .tid = call.tid,
			      .ns = ns,
			      .enter_ns = ns,
			      .ip = 0x7f0012345678,
			      .call = &call });
}

static void leave(uint64_t enter_ns, uint64_t ns, int64_t ret, int error)
{
	call.phase = PHASE_EXIT;
	call.ret = ret;
	call.error = error;
	push(&(struct event){ .type = EVENT_SYSCALL_EXIT,
			      .pid = 100,
			      .tid = call.tid,
			      .ns = ns,
			      .enter_ns = enter_ns,
			      .ip = 0x7f0012345678,
			      .call = &call });
}

/* The call under way will not be seen to end. */
static void unfinished(void)
{
	call.phase = PHASE_ENTER;
	push(&(struct event){ .type = EVENT_SYSCALL_EXIT,
			      .pid = 100,
			      .tid = call.tid,
			      .call = &call });
}

/* The same, and the engine knows that the thread is dying. */
static void dying(void)
{
	call.no_ret = true;
	unfinished();
}

static void other(enum event_type type, pid_t tid)
{
	push(&(struct event){ .type = type, .pid = 100, .tid = tid });
}

static void getpid_call(pid_t tid)
{
	set_call(tid, &row_getpid, 0, 0, 0);
	enter(1);
	leave(1, 2, 100, 0);
}

static void test_plain(void **state)
{
	start();
	set_call(100, &row_read, 3, 0x1000, 512);
	memory_add(&mem, PHASE_EXIT, 0x1000, "hello", 5, 5, MEM_OK);
	enter(1);
	leave(1, 2, 5, 0);
	set_call(100, &row_write, 1, 0x1000, 2);
	memory_add(&mem, PHASE_ENTER, 0x1000, "x\n", 2, 2, MEM_OK);
	enter(1);
	leave(1, 2, -EBADF, EBADF);
	set_call(100, &row_read, 3, 0x1000, 512);
	enter(1);
	leave(1, 2, -512, 512);
	other(EVENT_EXIT, 100);
	expect("read(3, \"hello\", 512)                   = 5\n"
	       "write(1, \"x\\n\", 2)                      ="
	       " -1 EBADF (Bad file descriptor)\n"
	       "read(3, 0x1000, 512)                    ="
	       " ? ERESTARTSYS (To be restarted if SA_RESTART is set)\n"
	       "+++ exited with 0 +++\n");
}

static void test_column(void **state)
{
	opts.column = 0;
	start();
	getpid_call(100);
	expect("getpid() = 100\n");
}

static void test_long_line(void **state)
{
	opts.column = 10;
	start();
	getpid_call(100);
	set_call(100, &row_read, 1234567, 0x1000, 512);
	enter(1);
	leave(1, 2, -EFAULT, EFAULT);
	expect("getpid()  = 100\n"
	       "read(1234567, 0x1000, 512) = -1 EFAULT (Bad address)\n");
}

static void test_interleaved(void **state)
{
	struct call blocked;

	opts.follow = true;
	start();
	set_call(100, &row_read, 0, 0x1000, 10);
	enter(1);
	blocked = call;
	getpid_call(101);
	set_call(102, &row_pipe, 0x2000, 0, 0);
	enter(3);
	call = blocked;
	memory_reset(&mem);
	memory_add(&mem, PHASE_EXIT, 0x1000, "abc", 3, 3, MEM_OK);
	leave(1, 4, 3, 0);
	set_call(102, &row_pipe, 0x2000, 0, 0);
	memory_add(&mem, PHASE_EXIT, 0x2000, "\3\0\0\0\4\0\0\0", 8, 8, MEM_OK);
	leave(3, 5, 0, 0);
	expect("100   read(0,  <unfinished ...>\n"
	       "101   getpid()                          = 100\n"
	       "102   pipe( <unfinished ...>\n"
	       "100   <... read resumed>\"abc\", 10)      = 3\n"
	       "102   <... pipe resumed>[3, 4])         = 0\n");
}

/* All arguments stand there already when the line is left. */
static void test_whole_and_resumed(void **state)
{
	struct call blocked;

	opts.follow = true;
	start();
	set_call(100, &row_write, 1, 0x1000, 2);
	memory_add(&mem, PHASE_ENTER, 0x1000, "x\n", 2, 2, MEM_OK);
	enter(1);
	blocked = call;
	getpid_call(123456);
	call = blocked;
	leave(1, 2, 2, 0);
	expect("100   write(1, \"x\\n\", 2 <unfinished ...>\n"
	       "123456 getpid()                         = 100\n"
	       "100   <... write resumed>)              = 2\n");
}

static void test_ends(void **state)
{
	start();
	set_call(100, &row_exit, 7, 0, 0);
	enter(1);
	dying();
	push(&(struct event){ .type = EVENT_EXIT, .tid = 100, .exit_code = 7 });
	set_call(101, &row_read, 0, 0x1000, 10);
	enter(1);
	dying();
	push(&(struct event){ .type = EVENT_KILLED, .tid = 101, .sig = 9 });
	set_call(102, &row_read, 0, 0x1000, 10);
	enter(1);
	getpid_call(103);
	set_call(102, &row_read, 0, 0x1000, 10);
	unfinished();
	push(&(struct event){ .type = EVENT_KILLED,
			      .tid = 102,
			      .sig = 11,
			      .core_dumped = true });
	set_call(103, &row_exit, 0, 0, 0);
	enter(1);
	getpid_call(104);
	set_call(103, &row_exit, 0, 0, 0);
	unfinished();
	other(EVENT_EXIT, 103);
	expect("exit_group(7)                           = ?\n"
	       "+++ exited with 7 +++\n"
	       "read(0,  <unfinished ...>)              = ?\n"
	       "+++ killed by SIGKILL +++\n"
	       "read(0,  <unfinished ...>\n"
	       "getpid()                                = 100\n"
	       "<... read resumed> <unfinished ...>)    = ?\n"
	       "+++ killed by SIGSEGV (core dumped) +++\n"
	       "exit_group(0 <unfinished ...>\n"
	       "getpid()                                = 100\n"
	       "<... exit_group resumed>)               = ?\n"
	       "+++ exited with 0 +++\n");
}

static void test_detach(void **state)
{
	start();
	set_call(100, &row_read, 0, 0x1000, 10);
	enter(1);
	unfinished();
	other(EVENT_DETACH, 100);
	set_call(101, &row_read, 0, 0x1000, 10);
	enter(1);
	expect("read(0,  <detached ...>\n"
	       "read(0,  <unfinished ...>\n");
}

static void test_signals(void **state)
{
	start();
	push(&(struct event){ .type = EVENT_STOP, .tid = 100, .sig = 19 });
	push(&(struct event){ .type = EVENT_LOST, .tid = 100, .lost = 12 });
	push(&(struct event){ .type = EVENT_LOST,
			      .lost = 1,
			      .lost_class = RECORD_LOSS_PAYLOAD });
	push(&(struct event){ .type = EVENT_LOST,
			      .lost = 2,
			      .lost_class = RECORD_LOSS_OBJECT });
	opts.signals.inverted = false;
	push(&(struct event){ .type = EVENT_KILLED, .tid = 100, .sig = 15 });
	opts.quiet |= QUIET_EXIT;
	other(EVENT_EXIT, 101);
	expect("--- stopped by SIGSTOP ---\n"
	       "--- lost 12 events ---\n"
	       "--- lost the memory of 1 call ---\n"
	       "--- lost what is said of 2 descriptors ---\n");
}

static void test_unknown(void **state)
{
	start();
	set_call(100, NULL, 1, 0, 0xffffffffffffffff);
	call.nr = 0x1ff;
	enter(1);
	leave(1, 2, -ENOSYS, ENOSYS);
	expect("syscall_0x1ff(0x1, 0, 0xffffffffffffffff, 0, 0, 0) ="
	       " -1 ENOSYS (Function not implemented)\n");
}

static void test_complete(void **state)
{
	opts.complete = true;
	opts.follow = true;
	opts.time = TIME_UNIX;
	opts.time_digits = 6;
	opts.show_duration = true;
	opts.duration_digits = 6;
	start();
	set_call(100, &row_read, 0, 0x1000, 10);
	memory_add(&mem, PHASE_EXIT, 0x1000, "abc", 3, 3, MEM_OK);
	leave(1500000000, 3750001000, 3, 0);
	set_call(101, &row_read, 0, 0x1000, 10);
	unfinished();
	other(EVENT_EXIT, 101);
	set_call(102, &row_read, 0, 0x1000, 10);
	unfinished();
	other(EVENT_DETACH, 102);
	expect("100   1.500000 read(0, \"abc\", 10)       = 3 <2.250001>\n"
	       "101   0.000000 read(0,  <unfinished ...>) = ?\n"
	       "101   0.000000 +++ exited with 0 +++\n"
	       "102   0.000000 read(0,  <detached ...>\n");
}

static void test_columns(void **state)
{
	setenv("TZ", "UTC", 1);
	opts.show_nr = true;
	opts.show_ip = true;
	opts.time = TIME_OF_DAY_F;
	opts.time_digits = 3;
	opts.show_relative = true;
	opts.relative_digits = 6;
	opts.always_show_pid = true;
	stream.wall_offset_ns = 3600 * UINT64_C(1000000000);
	start();
	push(&(struct event){ .type = EVENT_STOP, .tid = 100, .ns = 1000 });
	set_call(100, &row_getpid, 0, 0, 0);
	enter(1002003004);
	leave(1002003004, 1002003005, 5, 0);
	getpid_call(100);
	expect("100   01:00:00.000 (+     0.000000) [????]"
	       " [????????????????] --- stopped by 0 ---\n"
	       "100   01:00:01.002 (+     1.002002) [ 257]"
	       " [00007f0012345678] getpid() = 5\n"
	       "100   01:00:00.000 (+     0.000000) [ 257]"
	       " [00007f0012345678] getpid() = 100\n");
}

static void test_relative(void **state)
{
	opts.show_relative = true;
	opts.relative_digits = 6;
	start();
	set_call(100, &row_getpid, 0, 0, 0);
	enter(5000000000);
	leave(0, 5000000001, 5, 0);
	set_call(100, &row_getpid, 0, 0, 0);
	enter(17000001000);
	leave(0, 17000002000, 5, 0);
	expect("     0.000000 getpid()                  = 5\n"
	       "    12.000001 getpid()                  = 5\n");
}

static void test_comm(void **state)
{
	opts.follow = true;
	opts.decode_pids = DECODE_PID_COMM;
	start();
	push(&(struct event){ .type = EVENT_STOP,
			      .tid = 100,
			      .sig = 19,
			      .comm = "my\033prog" });
	expect("100<my\\33prog> --- stopped by SIGSTOP ---\n");
}

static void test_superseded(void **state)
{
	opts.follow = true;
	start();
	set_call(100, &row_read, 0, 0x1000, 10);
	enter(1);
	set_call(101, &row_write, 1, 0x1000, 2);
	enter(1);
	set_call(100, &row_read, 0, 0x1000, 10);
	unfinished();
	push(&(struct event){
		.type = EVENT_SUPERSEDED, .tid = 100, .child = 101 });
	set_call(100, &row_write, 1, 0x1000, 2);
	leave(1, 2, 2, 0);
	expect("100   read(0,  <unfinished ...>\n"
	       "101   write(1, 0x1000, 2 <unfinished ...>\n"
	       "100   <... read resumed> <unfinished ...>) = ?\n"
	       "100   +++ superseded by execve in pid 101 +++\n"
	       "100   <... write resumed>)              = 2\n");
}

/* One file for each thread: nothing is ever interrupted. */
static void test_separately(void **state)
{
	char name[64];
	struct call blocked;

	opts.output_separately = true;
	opts.follow = true;
	start();
	set_call(100, &row_read, 0, 0x1000, 10);
	enter(1);
	blocked = call;
	getpid_call(101);
	call = blocked;
	memory_add(&mem, PHASE_EXIT, 0x1000, "abc", 3, 3, MEM_OK);
	leave(1, 4, 3, 0);
	assert_int_equal(sink_text.close(sink), 0);
	sink = NULL;
	snprintf(name, sizeof(name), "%s.100", path);
	assert_string_equal(read_file(name),
			    "read(0, \"abc\", 10)                      = 3\n");
	unlink(name);
	snprintf(name, sizeof(name), "%s.101", path);
	assert_string_equal(read_file(name),
			    "getpid()                                = 100\n");
	unlink(name);
}

static void test_dump(void **state)
{
	opts.has_dump = true;
	opts.dump_read.bits[0] = 1 << 3;
	start();
	set_call(100, &row_read, 3, 0x1000, 512);
	memory_add(&mem, PHASE_EXIT, 0x1000, "hello world, \1\2\xff 17", 19, 19,
		   MEM_OK);
	enter(1);
	leave(1, 2, 19, 0);
	set_call(100, &row_read, 4, 0x1000, 512);
	enter(1);
	leave(1, 2, 5, 0);
	expect("read(3, \"hello world, \\1\\2\\377 17\", 512) = 19\n"
	       " | 00000  68 65 6c 6c 6f 20 77 6f  72 6c 64 2c 20 01 02 ff"
	       "  hello world, ... |\n"
	       " | 00010  20 31 37                                        "
	       "   17              |\n"
	       "read(4, 0x1000, 512)                    = 5\n");
}

/* Colours change no column, and there are none without being asked for. */
static void test_color(void **state)
{
	char *out, *w;

	opts.color = COLOR_ALWAYS;
	start();
	getpid_call(100);
	sink_text.close(sink);
	sink = NULL;
	out = read_file(path);
	assert_non_null(strchr(out, '\033'));
	w = out;
	for (const char *p = out; *p; p++) {
		if (*p == '\033')
			p = strchr(p, 'm');
		else
			*w++ = *p;
	}
	*w = '\0';
	assert_string_equal(out,
			    "getpid()                                = 100\n");
}

static void test_full_disk(void **state)
{
	int r = 0;

	opts.output = "/dev/full";
	start();
	for (int i = 0; i < 100000 && r == 0; i++)
		r = sink_text.event(sink, &(struct event){ .type = EVENT_STOP,
							   .tid = 100 });
	assert_int_equal(r, -ENOSPC);
	assert_int_equal(sink_text.close(sink), -ENOSPC);
	sink = NULL;
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
	const struct CMUnitTest tests[] = {
		TEST(test_plain),
		TEST(test_column),
		TEST(test_long_line),
		TEST(test_interleaved),
		TEST(test_whole_and_resumed),
		TEST(test_ends),
		TEST(test_detach),
		TEST(test_signals),
		TEST(test_unknown),
		TEST(test_complete),
		TEST(test_columns),
		TEST(test_relative),
		TEST(test_comm),
		TEST(test_superseded),
		TEST(test_separately),
		TEST(test_dump),
		TEST(test_color),
		TEST(test_full_disk),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
