/* SPDX-License-Identifier: BSD-2-Clause */
/* Each signal: what it does by default, who sends it, what to look at. */
#include "syscall/explain/explain.h"

static const char term[] = "ends the process";
static const char core[] = "ends the process with a core dump";
static const char ignore[] = "is ignored";
static const char stop[] = "stops the process";

static const struct explain_signal signals[] = {
	{ 1, term,
		"The terminal is gone: its window was closed or the "
		"connection lost. Daemons use it by custom to reread their "
		"configuration." },
	{ 2, term,
		"Ctrl-C at the terminal, sent to the whole foreground "
		"process group." },
	{ 3, core,
		"Ctrl-\\ at the terminal; like SIGINT with a core dump. The "
		"Java VM prints its stacks." },
	{ 4, core,
		"An instruction that this CPU does not have: a binary built "
		"for a newer CPU, a jump into data, or __builtin_trap()." },
	{ 5, core,
		"A breakpoint or a single step; debuggers and tracers "
		"consume it. Without one, the program has an int3 in it." },
	{ 6, core,
		"The program gave up by itself: abort(), a failed assertion, "
		"heap corruption seen by malloc, an uncaught C++ exception." },
	{ 7, core,
		"Memory that is mapped but cannot be had: a mapped file that "
		"was truncated, a full tmpfs or hugetlbfs, a misaligned "
		"access, bad RAM." },
	{ 8, core,
		"Arithmetic that has no result: integer division by zero, or "
		"INT_MIN / -1." },
	{ 9, term,
		"Cannot be caught. By an administrator, by the out-of-memory "
		"killer (see the kernel log), or by a supervisor whose "
		"patience ended." },
	{ 10, term, "Free for programs to use as they like." },
	{ 11, core,
		"Access to an address that is not mapped or not allowed: a "
		"NULL or dangling pointer, a stack overflow. si_addr has the "
		"address." },
	{ 12, term, "Free for programs to use as they like." },
	{ 13, term,
		"Written to a pipe or socket that nobody reads. Filters like "
		"head end their writers this way; servers ignore it and look "
		"for EPIPE." },
	{ 14, term, "The time of alarm() or setitimer(ITIMER_REAL) is over." },
	{ 15, term,
		"The polite request to end: kill without option, systemd, "
		"Docker. A program should clean up and exit." },
	{ 16, term, "Of old mathematical coprocessors; not used." },
	{ 17, ignore,
		"A child ended, stopped or went on. The parent should call "
		"wait, or the child stays as a zombie." },
	{ 18, "continues the process if it is stopped",
		"Goes on after a stop: fg and bg of the shell, kill -CONT. "
		"It continues the process even where it is caught or "
		"blocked." },
	{ 19, stop,
		"Cannot be caught. By kill -STOP, the freezer of a job "
		"control, a debugger." },
	{ 20, stop, "Ctrl-Z at the terminal." },
	{ 21, stop, "A background process tried to read from its terminal." },
	{ 22, stop,
		"A background process tried to write to its terminal while "
		"`stty tostop` is set, or to change its settings." },
	{ 23, ignore,
		"Out-of-band data came on a socket whose owner was set with "
		"F_SETOWN." },
	{ 24, core,
		"The soft limit of CPU time (RLIMIT_CPU) is used up; SIGKILL "
		"follows at the hard limit." },
	{ 25, core,
		"The file would grow beyond RLIMIT_FSIZE. If it is ignored, "
		"write fails with EFBIG." },
	{ 26, term,
		"The time of setitimer(ITIMER_VIRTUAL) is over: CPU time in "
		"user mode." },
	{ 27, term,
		"The time of setitimer(ITIMER_PROF) is over; profilers "
		"sample with it. Many in a trace are no fault." },
	{ 28, ignore, "The size of the terminal window changed." },
	{ 29, term, "A descriptor with O_ASYNC became ready." },
	{ 30, term,
		"Power is about to fail: a UPS tells init. LXC uses it to "
		"shut containers down." },
	{ 31, core,
		"A system call that a seccomp filter forbids "
		"(SECCOMP_RET_TRAP or KILL); si_syscall has its number. "
		"Typical of sandboxes that do not know a new call." },
	{ 32, term,
		"Taken by the C library: cancels threads (pthread_cancel). "
		"Programs cannot use it." },
	{ 33, term,
		"Taken by the C library: makes all threads change their user "
		"ids together (setuid and its kin)." },
};

static const struct explain_signal realtime = {
	34, term,
	"A real-time signal: queued, delivered in order, may carry a value. "
	"Free for programs; POSIX timers and asynchronous I/O are often told "
	"to use them."
};

const struct explain_signal *explain_signal(int sig)
{
	for (size_t i = 0; i < sizeof(signals) / sizeof(signals[0]); i++)
		if (signals[i].sig == sig)
			return &signals[i];
	return sig >= 34 && sig <= 64 ? &realtime : NULL;
}
