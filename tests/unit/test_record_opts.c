/* SPDX-License-Identifier: BSD-2-Clause */
/* The command lines of `ringside record` and `ringside replay`. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "cmd/trace_opts.h"

enum { ARGS_MAX = 24 };

static struct trace_opts opts;
/* The words of the command line that `opts` borrows from. */
static char line_words[512];

static int parse(enum option_in in, const char *line)
{
	static char *argv[ARGS_MAX];
	int argc = 0, r;
	char *save;

	trace_opts_done(&opts);
	snprintf(line_words, sizeof(line_words), "x %s", line);
	for (char *w = strtok_r(line_words, " ", &save);
	     w && argc < ARGS_MAX - 1; w = strtok_r(NULL, " ", &save))
		argv[argc++] = w;
	argv[argc] = NULL;
	r = trace_opts_parse(in, argc, argv, &opts);
	if (r < 0)
		assert_int_equal(r, -EINVAL);
	return r;
}

static void good(enum option_in in, const char *line)
{
	if (parse(in, line) != 0)
		fail_msg("refused: %s", line);
}

static void bad(enum option_in in, const char *line)
{
	if (parse(in, line) >= 0)
		fail_msg("accepted: %s", line);
}

static void test_defaults(void **state)
{
	good(IN_RECORD, "ls -l");
	assert_true(opts.record);
	assert_true(opts.follow);
	assert_string_equal(opts.output, "ringside.trace");
	assert_string_equal(opts.argv[1], "-l");
	assert_string_equal(opts.engine, "auto");
	assert_int_equal(opts.interruptible, INTR_WAITING);
	assert_int_equal(opts.zstd_level, 1);
	assert_true(opts.blocked_ns == 200000000);
	assert_int_equal(opts.decode_fds, DECODE_FD_ALL);
	assert_false(syscall_set_has(&opts.abbrev, ABI_X86_64, 4));
	assert_null(opts.replay);

	good(IN_REPLAY, "");
	assert_false(opts.record);
	assert_string_equal(opts.replay, "ringside.trace");
	assert_null(opts.argv);
	assert_true(opts.show_pid == false);
}

static void test_whom(void **state)
{
	bad(IN_RECORD, "");
	bad(IN_RECORD, "-o x");
	good(IN_RECORD, "-a");
	assert_true(opts.system_wide);
	/* Where there are cgroups of version 2. */
	if (parse(IN_RECORD, "--cgroup=/") == 0)
		assert_ptr_equal(strstr(opts.cgroup, "/sys/fs/cgroup/"),
				 opts.cgroup);
	bad(IN_RECORD, "--cgroup=/tmp");
	bad(IN_RECORD, "--cgroup=/no/such/cgroup");
	good(IN_RECORD, "--pidns 1");
	assert_int_equal(opts.pidns_of, 1);
	bad(IN_RECORD, "--pidns 0");
	good(IN_RECORD, "--comm nginx --comm a-name-that-is-longer");
	assert_int_equal(opts.ncomms, 2);
	assert_string_equal(opts.comms[0], "nginx");
	assert_string_equal(opts.comms[1], "a-name-that-is-");
	good(IN_RECORD, "--uid root");
	assert_true(opts.has_uid);
	assert_int_equal(opts.uid, 0);
	good(IN_RECORD, "--uid=4242");
	assert_int_equal(opts.uid, 4242);
	bad(IN_RECORD, "--uid=no-such-user");
	bad(IN_RECORD, "--uid=4294967295");
	good(IN_RECORD, "-f -p 4194001");
	good(IN_RECORD, "--no-follow -p 4194001");
	assert_false(opts.follow);
	/* Each of these is trace's too. */
	good(IN_TRACE, "--system-wide");
	good(IN_TRACE, "--comm x --uid 0 --pidns 1");
	assert_string_equal(trace_opts_needs_ebpf(&opts), "--pidns");
}

static void test_engine(void **state)
{
	bad(IN_RECORD, "--engine=ptrace -a");
	bad(IN_RECORD, "--engine=ptrace --comm x true");
	bad(IN_TRACE, "--engine=ptrace --uid 0");
	good(IN_RECORD, "--engine=ebpf -a");
	good(IN_RECORD, "--buffer 64M --lossless --blocked 1s true");
	assert_true(opts.buffer_bytes == 64 << 20);
	assert_true(opts.lossless);
	assert_true(opts.blocked_ns == 1000000000);
	bad(IN_RECORD, "--buffer 64 true");
	bad(IN_RECORD, "--buffer big true");
	bad(IN_RECORD, "--blocked 1 true");
	/* Only the name of strace asks for its engine. */
	log_set_name("strace");
	good(IN_TRACE, "true");
	assert_string_equal(opts.engine, "ptrace");
	bad(IN_TRACE, "--system-wide");
	good(IN_TRACE, "--engine=ebpf true");
	assert_string_equal(opts.engine, "ebpf");
	log_set_name("ringside");
}

static void test_file(void **state)
{
	good(IN_RECORD, "--last 30s -o x true");
	assert_true(opts.last_ns == UINT64_C(30000000000));
	assert_true(opts.last_bytes == 0);
	good(IN_RECORD, "--last 5min true");
	assert_true(opts.last_ns == UINT64_C(300000000000));
	good(IN_RECORD, "--last 256M true");
	assert_true(opts.last_bytes == 256 << 20);
	assert_true(opts.last_ns == 0);
	bad(IN_RECORD, "--last 0s true");
	bad(IN_RECORD, "--last 30 true");
	bad(IN_RECORD, "--last soon true");
	bad(IN_RECORD, "--last 30m true"); /* minutes or megabytes? */
	good(IN_RECORD, "--rotate 1G --keep 8 true");
	assert_true(opts.rotate_bytes == 1 << 30);
	assert_int_equal(opts.keep, 8);
	bad(IN_RECORD, "--rotate 1 true");
	bad(IN_RECORD, "--rotate 1G --keep 0 true");
	bad(IN_RECORD, "--keep 8 true");
	bad(IN_RECORD, "--rotate 1G --last 30s true");
	good(IN_RECORD, "--level -3 true");
	assert_int_equal(opts.zstd_level, -3);
	bad(IN_RECORD, "--level 99 true");
	bad(IN_RECORD, "--level fast true");
	good(IN_RECORD, "--last 1s --when ret==-EMFILE true");
	assert_string_equal(opts.when, "ret==-EMFILE");
	bad(IN_RECORD, "--when ret==-EMFILE true");
	bad(IN_RECORD, "--last 1s --when rat==-EMFILE true");
	bad(IN_RECORD, "-o |cat true");
}

/* What a recording has no use for is refused by name. */
static void test_not_recorded(void **state)
{
	bad(IN_RECORD, "-y true");
	bad(IN_RECORD, "-c true");
	bad(IN_RECORD, "--json true");
	bad(IN_RECORD, "-e abbrev=none true");
	bad(IN_RECORD, "--from 1s true");
	bad(IN_TRACE, "--last 30s true");
	bad(IN_TRACE, "--from 1s true");
	good(IN_RECORD, "-e trace=%file -e read=3 -e write=all -Z -s 99 -P /x "
			"--slower 1ms -e signal=none -q true");
	assert_int_equal(opts.strlen_max, 99);
	assert_true(opts.has_dump);
}

static void test_replay(void **state)
{
	good(IN_REPLAY, "f -c");
	assert_string_equal(opts.replay, "f");
	assert_int_equal(opts.summary, SUMMARY_ONLY);
	good(IN_REPLAY, "-ff -o x f");
	assert_true(opts.output_separately);
	good(IN_REPLAY, "-o x f");
	assert_true(opts.show_pid);
	good(IN_REPLAY, "-C -yy -v -tt --tree --json -s 5 -e trace=%net f");
	good(IN_REPLAY, "--follow --from 1s --to 1.5h f");
	assert_true(opts.replay_follow);
	assert_true(opts.from_ns == 1000000000);
	assert_true(opts.to_ns == UINT64_C(5400000000000));
	bad(IN_REPLAY, "--from 2s --to 1s f");
	bad(IN_REPLAY, "f g");
	bad(IN_REPLAY, "-p 1 f");
	bad(IN_REPLAY, "--engine=ptrace f");
	bad(IN_REPLAY, "-u root f");
	bad(IN_REPLAY, "--lossless f");
	assert_int_equal(parse(IN_REPLAY, "-h"), TRACE_OPTS_DONE);
	assert_int_equal(parse(IN_RECORD, "-h"), TRACE_OPTS_DONE);
}

static int free_opts(void **state)
{
	trace_opts_done(&opts);
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_defaults),
		cmocka_unit_test(test_whom),
		cmocka_unit_test(test_engine),
		cmocka_unit_test(test_file),
		cmocka_unit_test(test_not_recorded),
		cmocka_unit_test(test_replay),
	};

	return cmocka_run_group_tests(tests, NULL, free_opts);
}
