/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * floor PROGRAM [ARGUMENT]...: runs PROGRAM while an eBPF program that does
 * nothing hangs at the entry and one at the exit of all system calls: what no
 * eBPF tracer can be cheaper than on this machine. (Two instructions need no
 * compiler and no library.)
 */
#include <errno.h>
#include <linux/bpf.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static int bpf(int cmd, union bpf_attr *attr)
{
	return syscall(SYS_bpf, cmd, attr, sizeof(*attr));
}

static int hang(const char *where)
{
	static const struct bpf_insn nothing[] = {
		{ .code = BPF_ALU64 | BPF_MOV | BPF_K, .dst_reg = BPF_REG_0 },
		{ .code = BPF_JMP | BPF_EXIT },
	};
	union bpf_attr load, open;
	int fd;

	memset(&load, 0, sizeof(load));
	load.prog_type = BPF_PROG_TYPE_RAW_TRACEPOINT;
	load.insns = (uintptr_t)nothing;
	load.insn_cnt = sizeof(nothing) / sizeof(*nothing);
	load.license = (uintptr_t) "GPL";
	fd = bpf(BPF_PROG_LOAD, &load);
	if (fd < 0)
		return -1;
	memset(&open, 0, sizeof(open));
	open.raw_tracepoint.name = (uintptr_t)where;
	open.raw_tracepoint.prog_fd = fd;
	return bpf(BPF_RAW_TRACEPOINT_OPEN, &open);
}

int main(int argc, char **argv)
{
	int status;
	pid_t pid;

	if (argc < 2) {
		fprintf(stderr, "floor PROGRAM [ARGUMENT]...\n");
		return 2;
	}
	/* Both end with this process: the kernel gives them CLOEXEC. */
	if (hang("sys_enter") < 0 || hang("sys_exit") < 0) {
		fprintf(stderr, "floor: no eBPF here: %s\n", strerror(errno));
		return 77;
	}
	pid = fork();
	if (pid == 0) {
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		execvp(argv[1], argv + 1);
		_exit(127);
	}
	if (pid < 0 || waitpid(pid, &status, 0) != pid)
		return 1;
	return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}
