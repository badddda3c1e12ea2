/* SPDX-License-Identifier: BSD-2-Clause */
/* The command line of `ringside trace`. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "cmd/trace_opts.h"
#include "stack/stacks.h"

enum { ARGS_MAX = 16 };

static struct trace_opts opts;
/* The words of the command line that `opts` borrows from. */
static char line_words[512];

/* Splits at spaces; a dot stands for a space within a word. */
static int parse(const char *line)
{
	static char *argv[ARGS_MAX];
	int argc = 0, r;
	char *save;

	trace_opts_done(&opts);
	snprintf(line_words, sizeof(line_words), "trace %s", line);
	for (char *w = strtok_r(line_words, " ", &save);
	     w && argc < ARGS_MAX - 1; w = strtok_r(NULL, " ", &save))
		argv[argc++] = w;
	argv[argc] = NULL;
	r = trace_opts_parse(IN_TRACE, argc, argv, &opts);
	if (r < 0)
		assert_int_equal(r, -22);
	return r;
}

static void good(const char *line)
{
	if (parse(line) != 0)
		fail_msg("refused: %s", line);
}

static void bad(const char *line)
{
	if (parse(line) >= 0)
		fail_msg("accepted: %s", line);
}

static void test_defaults(void **state)
{
	good("ls -l");
	assert_string_equal(opts.argv[0], "ls");
	assert_string_equal(opts.argv[1], "-l");
	assert_int_equal(opts.column, 40);
	assert_int_equal(opts.strlen_max, 32);
	assert_int_equal(opts.status, STATUS_ALL);
	assert_int_equal(opts.interruptible, INTR_WAITING);
	assert_int_equal(opts.time, TIME_NONE);
	assert_int_equal(opts.quiet, 0);
	assert_true(opts.summary_overhead_ns == -1);
	assert_string_equal(opts.engine, "auto");
	assert_true(opts.pin);
	assert_false(opts.follow);
	assert_false(trace_opts_complete(&opts));
	assert_true(syscall_set_has(&opts.trace, ABI_X86_64, 0));
	assert_true(syscall_set_has(&opts.abbrev, ABI_X86_64, 0));
	assert_false(syscall_set_has(&opts.raw, ABI_X86_64, 0));
	assert_true(number_set_has(&opts.signals, 17));
}

static void test_whom(void **state)
{
	bad("");
	bad("-f");
	bad("-p 0");
	bad("-p -1");
	bad("-p 12x");
	bad("-p ,");
	bad("-p 99999999999");
	good("-p 4194001,4194002 -p 4194003");
	assert_int_equal(opts.nattach, 3);
	assert_int_equal(opts.attach[2], 4194003);
	good("-p 4194001\n4194002\t4194001");
	assert_int_equal(opts.nattach, 2);
	good("-p 4194001 true");
	assert_int_equal(opts.nattach, 1);
	assert_non_null(opts.argv);
	bad("--argv0=x -p 4194001");
	bad("-D -p 4194001");
	bad("--kill-on-exit -p 4194001");
	good("--argv0=x true");
	assert_string_equal(opts.argv0, "x");
	good("-E A=1 --env=B true");
	assert_string_equal(opts.env_changes[0], "A=1");
	assert_string_equal(opts.env_changes[1], "B");
	assert_null(opts.env_changes[2]);
	good("-DD true");
	assert_int_equal(opts.daemonize, 2);
	assert_int_equal(opts.interruptible, INTR_NEVER_TSTP);
	good("--daemonize=session true");
	assert_int_equal(opts.daemonize, 3);
	bad("-D --daemonize true");
	bad("-DDDD true");
	bad("-b read true");
	good("-b execve true");
	assert_true(opts.detach_on_execve);
}

static void test_follow(void **state)
{
	good("-f true");
	assert_true(opts.follow);
	assert_false(opts.output_separately);
	good("-ff true");
	assert_true(opts.follow);
	assert_false(opts.output_separately); /* there is no -o */
	good("-ff -o x true");
	assert_true(opts.output_separately);
	assert_false(opts.show_pid);
	good("-f -o x true");
	assert_true(opts.show_pid);
	good("-o x true");
	assert_false(opts.show_pid);
	good("--always-show-pid true");
	assert_true(opts.show_pid);
	good("-o x -p 4194001,4194002");
	assert_true(opts.show_pid);
	good("--follow-forks --output-separately -o x true");
	assert_true(opts.output_separately);
	bad("-f --follow-forks true");
	bad("-ff --output-separately -o x true");
	bad("-ff -c -o x true");
	good("-ff -o |cat true");
}

static void test_output_defaults(void **state)
{
	good("-o x true");
	assert_int_equal(opts.quiet, QUIET_ATTACH | QUIET_PERSONALITY);
	assert_int_equal(opts.interruptible, INTR_NEVER);
	good("-o x -I 2 true");
	assert_int_equal(opts.interruptible, INTR_WAITING);
	good("-o x --quiet=none true");
	assert_int_equal(opts.quiet, 0);
	good("-o x -p 4194001");
	assert_int_equal(opts.quiet, 0);
	assert_int_equal(opts.interruptible, INTR_WAITING);
}

static void test_times(void **state)
{
	good("-t true");
	assert_int_equal(opts.time, TIME_OF_DAY);
	good("-tt true");
	assert_int_equal(opts.time, TIME_OF_DAY_F);
	assert_int_equal(opts.time_digits, 6);
	good("-ttt true");
	assert_int_equal(opts.time, TIME_UNIX);
	assert_int_equal(opts.time_digits, 6);
	good("--absolute-timestamps=unix true");
	assert_int_equal(opts.time, TIME_UNIX);
	assert_int_equal(opts.time_digits, 0);
	good("--timestamps=precision:ns,format:time true");
	assert_int_equal(opts.time, TIME_OF_DAY_F);
	assert_int_equal(opts.time_digits, 9);
	good("--absolute-timestamps=ms true");
	assert_int_equal(opts.time, TIME_OF_DAY_F);
	assert_int_equal(opts.time_digits, 3);
	good("-r -T true");
	assert_true(opts.show_relative);
	assert_int_equal(opts.relative_digits, 6);
	assert_true(opts.show_duration);
	good("--relative-timestamps=ns --syscall-times=ms true");
	assert_int_equal(opts.relative_digits, 9);
	assert_int_equal(opts.duration_digits, 3);
	bad("-t --absolute-timestamps true");
	bad("--timestamps=foo true");
	bad("--syscall-times=h true");
}

static void test_counted_letters(void **state)
{
	good("-q true");
	assert_int_equal(opts.quiet, QUIET_ATTACH | QUIET_PERSONALITY);
	good("-qq true");
	assert_true(opts.quiet & QUIET_EXIT);
	good("-qqq true");
	assert_int_equal(opts.quiet, QUIET_ALL);
	bad("-q --quiet true");
	good("-x true");
	assert_int_equal(opts.hex, HEX_NON_ASCII);
	good("-xx true");
	assert_int_equal(opts.hex, HEX_ALL);
	good("--strings-in-hex=non-ascii-chars true");
	assert_int_equal(opts.hex, HEX_NON_ASCII_CHARS);
	bad("-x --strings-in-hex true");
	good("-y true");
	assert_int_equal(opts.decode_fds, DECODE_FD_PATH);
	good("-yy true");
	assert_int_equal(opts.decode_fds, DECODE_FD_ALL);
	good("--decode-fds=socket,dev true");
	assert_int_equal(opts.decode_fds, DECODE_FD_SOCKET | DECODE_FD_DEV);
	bad("-y --decode-fds true");
	good("-Y --decode-pids=pidns true");
	assert_int_equal(opts.decode_pids, DECODE_PID_PIDNS);
}

static void test_qualifiers(void **state)
{
	good("-e read true");
	assert_true(syscall_set_has(&opts.trace, ABI_X86_64, 0));
	assert_false(syscall_set_has(&opts.trace, ABI_X86_64, 1));
	good("-e trace=read -e trace=write true");
	assert_false(syscall_set_has(&opts.trace, ABI_X86_64, 0));
	assert_true(syscall_set_has(&opts.trace, ABI_X86_64, 1));
	good("-e t=!read true");
	assert_false(syscall_set_has(&opts.trace, ABI_X86_64, 0));
	good("--trace=read true");
	assert_false(syscall_set_has(&opts.trace, ABI_X86_64, 1));
	good("-e raw=read true");
	assert_true(syscall_set_has(&opts.raw, ABI_X86_64, 0));
	good("-v true");
	assert_false(syscall_set_has(&opts.abbrev, ABI_X86_64, 0));
	good("-e signal=none true");
	assert_false(number_set_has(&opts.signals, 17));
	good("-e signals=!SIGCHLD true");
	assert_false(number_set_has(&opts.signals, 17));
	good("-e status=!failed true");
	assert_int_equal(opts.status, STATUS_ALL & ~STATUS_FAILED);
	assert_true(trace_opts_complete(&opts));
	good("-e quiet=exit,attach true");
	assert_int_equal(opts.quiet, QUIET_EXIT | QUIET_ATTACH);
	good("-e quiet true");
	assert_int_equal(opts.quiet, QUIET_ATTACH | QUIET_PERSONALITY);
	good("-e read=3 -e write=all true");
	assert_true(opts.has_dump);
	assert_true(number_set_has(&opts.dump_read, 3));
	assert_false(number_set_has(&opts.dump_read, 4));
	assert_true(number_set_has(&opts.dump_write, 77));
	good("-e errno=EAGAIN true");
	assert_true(opts.has_errnos);
	good("-e fd=3 true");
	assert_true(opts.has_trace_fds);
	good("-e decode-fds=all true");
	assert_int_equal(opts.decode_fds, DECODE_FD_ALL);
	bad("-e trce=open true");
	good("-e inject=all:error=EIO --fault=read:when=2 true");
	assert_int_equal(opts.inject->n, 2);
	assert_int_equal(inject_rule_of(opts.inject, ABI_X86_64, 1)->result, 5);
	assert_int_equal(inject_rule_of(opts.inject, ABI_X86_64, 0)->result,
			 38);
	good("--seed=0x10 -e fault=read:p=1% true");
	assert_int_equal(opts.seed, 16);
	bad("-e inject=all true");
	bad("--fault=all:retval=1 true");
	bad("--seed=x true");
	good("-f --seccomp-bpf -e trace=open true");
	assert_true(opts.seccomp_bpf);
	good("-f --seccomp-bpf true");
	assert_false(opts.seccomp_bpf);
	good("--seccomp-bpf -e trace=open true");
	assert_false(opts.seccomp_bpf);
	bad("-e status=foo true");
}

static void test_stacks(void **state)
{
	good("true");
	assert_int_equal(opts.stacks, STACKS_NONE);
	assert_int_equal(opts.stack_limit, STACK_LIMIT);
	bad("-kkk true");
	bad("--stack-trace=lines true");
	bad("--stack-trace-frame-limit=0 -k true");
	bad("--stack-trace-frame-limit=x -k true");
	if (!stacks_built()) {
		bad("-k true");
		return;
	}
	good("-k true");
	assert_int_equal(opts.stacks, STACKS_SYMBOL);
	good("-kk true");
	assert_int_equal(opts.stacks, STACKS_SOURCE);
	good("--stack-trace true");
	assert_int_equal(opts.stacks, STACKS_SYMBOL);
	good("--stack-trace=source true");
	assert_int_equal(opts.stacks, STACKS_SOURCE);
	good("-k --stack-trace-frame-limit=3 true");
	assert_int_equal(opts.stack_limit, 3);
	assert_int_equal(opts.stack_bytes, STACK_BYTES);
	good("-k --stack-bytes=0 true");
	assert_int_equal(opts.stack_bytes, 0);
	good("-k --stack-bytes=16K true");
	assert_int_equal(opts.stack_bytes, 16384);
	bad("-k --stack-bytes=64K true");
	bad("-k --stack-bytes=x true");
}

static void test_filters(void **state)
{
	good("-z true");
	assert_int_equal(opts.status, STATUS_SUCCESSFUL);
	good("-Z true");
	assert_int_equal(opts.status, STATUS_FAILED);
	good("--slower 10ms true");
	assert_true(opts.min_duration_ns == 10 * 1000 * 1000);
	good("--slower=1.5s true");
	assert_true(opts.min_duration_ns == UINT64_C(1500000000));
	good("--slower=500us true");
	assert_true(opts.min_duration_ns == 500000);
	bad("--slower=10 true");
	bad("--slower=10m true");
	bad("--slower=infs true");
	bad("--slower=0x10s true");
	bad("--slower=-1s true");
	bad("--slower=1e30s true");
	good("-P /etc/passwd -P /dev/null true");
	assert_int_equal(opts.npaths, 2);
	good("-P /usr/../etc -qqq true");
	assert_int_equal(opts.npaths, 2);
	assert_string_equal(opts.paths[1], "/etc");
	good("--syscall-limit=5 true");
	assert_true(opts.syscall_limit == 5);
	bad("--syscall-limit=0 true");
}

static void test_summary(void **state)
{
	good("-c true");
	assert_int_equal(opts.summary, SUMMARY_ONLY);
	good("-C -w -S calls -U time,p99,name true");
	assert_int_equal(opts.summary, SUMMARY_ALSO);
	assert_true(opts.summary_wall);
	assert_string_equal(opts.summary_sort, "calls");
	good("-c -O 3 true");
	assert_true(opts.summary_overhead_ns == 3000);
	good("-c -O 2ns true");
	assert_true(opts.summary_overhead_ns == 2);
	bad("-c -C true");
	bad("-w true");
	bad("-U calls true");
	bad("-c -U cals true");
	bad("-c -S cals true");
}

static void test_words(void **state)
{
	good("-s 0 -a 0 true");
	assert_int_equal(opts.strlen_max, 0);
	bad("-s -1 true");
	bad("-s 99999999999 true");
	bad("-a x true");
	bad("-a");
	good("-X raw --color=never true");
	assert_int_equal(opts.xlat, XLAT_RAW);
	assert_int_equal(opts.color, COLOR_NEVER);
	bad("-X row true");
	bad("--color=sometimes true");
	good("--json --complete --tree --no-pin -i -n -N --engine=ptrace true");
	assert_true(opts.json && opts.complete && opts.tree && opts.show_ip &&
		    opts.show_nr && opts.arg_names && !opts.pin);
	assert_string_equal(opts.engine, "ptrace");
	bad("--json=1 true");
	bad("--nosuch true");
	bad("-Q true");
	/* Long names may be cut short where that is clear. */
	good("--syscall-n true");
	assert_true(opts.show_nr);
	bad("--s true");
	assert_int_equal(parse("-h"), TRACE_OPTS_DONE);
	assert_int_equal(parse("-V"), TRACE_OPTS_DONE);
	good("-I never true");
	assert_int_equal(opts.interruptible, INTR_NEVER);
	bad("-I 5 true");
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
		cmocka_unit_test(test_follow),
		cmocka_unit_test(test_output_defaults),
		cmocka_unit_test(test_times),
		cmocka_unit_test(test_counted_letters),
		cmocka_unit_test(test_qualifiers),
		cmocka_unit_test(test_stacks),
		cmocka_unit_test(test_filters),
		cmocka_unit_test(test_summary),
		cmocka_unit_test(test_words),
	};

	return cmocka_run_group_tests(tests, NULL, free_opts);
}
