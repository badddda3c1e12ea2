/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=ptrace -e signal=none -a4 */
/*
 * ptrace(2) with its structures, of a child that nobody traces (there is no -f).
 */
#include "sys_spec.h"

#include <elf.h>
#include <signal.h>
#include <sys/ptrace.h>
#include <sys/uio.h>
#include <sys/user.h>
#include <sys/wait.h>

struct info {
	unsigned char op, reserved;
	unsigned short flags;
	unsigned arch;
	uint64_t ip, sp, nr, args[6];
	unsigned ret_data;
};

static long call(long op, pid_t pid, long addr, void *data)
{
	return syscall(SYS_ptrace, op, (long)pid, addr, data);
}

static void put_regs(const struct user_regs_struct *r)
{
	printf("{r15=%#llx, r14=%#llx, r13=%#llx, r12=%#llx, rbp=%#llx, "
	       "rbx=%#llx, r11=%#llx, r10=%#llx, r9=%#llx, r8=%#llx, "
	       "rax=%#llx, rcx=%#llx, rdx=%#llx, rsi=%#llx, rdi=%#llx, "
	       "orig_rax=%#llx, rip=%#llx, cs=%#llx, eflags=%#llx, "
	       "rsp=%#llx, ss=%#llx, fs_base=%#llx, gs_base=%#llx, ds=%#llx, "
	       "es=%#llx, fs=%#llx, gs=%#llx}",
	       r->r15, r->r14, r->r13, r->r12, r->rbp, r->rbx, r->r11, r->r10,
	       r->r9, r->r8, r->rax, r->rcx, r->rdx, r->rsi, r->rdi,
	       r->orig_rax, r->rip, r->cs, r->eflags, r->rsp, r->ss,
	       r->fs_base, r->gs_base, r->ds, r->es, r->fs, r->gs);
}

/* Whether it works or not: what goes in is shown. */
static void structures(pid_t pid)
{
	struct user_regs_struct regs = { .r15 = 15, .rax = 5, .gs = 7 };
	struct iovec iov = { &regs, 24 };
	struct info in = { 1, 0, 0, 0xc000003e, 0x1234, 0x5678, 39,
			   { 1, 2, 3, 4, 5, 6 }, 0 };
	uint64_t meta[2] = { 3, 0 };
	uint64_t dispatch[4] = { 1, 0, 16, 32 };
	long r;

	r = call(PTRACE_SETREGS, pid, 0, &regs);
	printf("ptrace(PTRACE_SETREGS, %d, ", pid);
	put_regs(&regs);
	printf(") = %s\n", result(r));
	r = call(PTRACE_SETREGSET, pid, NT_PRSTATUS, &iov);
	printf("ptrace(PTRACE_SETREGSET, %d, NT_PRSTATUS, {iov_base={r15=0xf, "
	       "r14=0, r13=0}, iov_len=24}) = %s\n", pid, result(r));
	r = call(PTRACE_SETREGSET, pid, NT_X86_XSTATE, &iov);
	printf("ptrace(PTRACE_SETREGSET, %d, NT_X86_XSTATE, {iov_base=%p, "
	       "iov_len=24}) = %s\n", pid, (void *)&regs, result(r));
	iov.iov_len = 23;
	r = call(PTRACE_SETREGSET, pid, NT_PRSTATUS, &iov);
	printf("ptrace(PTRACE_SETREGSET, %d, NT_PRSTATUS, {iov_base=%p, "
	       "iov_len=23}) = %s\n", pid, (void *)&regs, result(r));
	r = call(PTRACE_SETREGSET, pid, NT_PRSTATUS, at_end(&iov, 8));
	printf("ptrace(PTRACE_SETREGSET, %d, NT_PRSTATUS, %p) = %s\n", pid,
	       at_end(NULL, 8), result(r));
	r = call(PTRACE_POKEUSER, pid, 8 * 15, (void *)17);
	printf("ptrace(PTRACE_POKEUSER, %d, 8*ORIG_RAX, 0x11) = %s\n", pid,
	       result(r));
	r = call(PTRACE_POKEUSER, pid, 851, (void *)17);
	printf("ptrace(PTRACE_POKEUSER, %d, offsetof(struct user, u_debugreg)+3, "
	       "0x11) = %s\n", pid, result(r));
	r = call(0x4212, pid, 80, &in);
	printf("ptrace(PTRACE_SET_SYSCALL_INFO, %d, 80, "
	       "{op=PTRACE_SYSCALL_INFO_ENTRY, arch=AUDIT_ARCH_X86_64, "
	       "instruction_pointer=0x1234, stack_pointer=0x5678, "
	       "entry={nr=__NR_getpid, args=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6]}}) "
	       "= %s\n", pid, result(r));
	in.op = 2;
	in.nr = -2ul;
	in.args[0] = 1;
	r = call(0x4212, pid, 33, &in);
	printf("ptrace(PTRACE_SET_SYSCALL_INFO, %d, 33, "
	       "{op=PTRACE_SYSCALL_INFO_EXIT, arch=AUDIT_ARCH_X86_64, "
	       "instruction_pointer=0x1234, stack_pointer=0x5678, "
	       "exit={rval=-ENOENT, is_error=1}}) = %s\n", pid, result(r));
	in.op = 9;
	r = call(0x4212, pid, 16, at_end(&in, 16));
	printf("ptrace(PTRACE_SET_SYSCALL_INFO, %d, 16, "
	       "{op=0x9 /* PTRACE_SYSCALL_INFO_??? */, arch=AUDIT_ARCH_X86_64, "
	       "instruction_pointer=0x1234}) = %s\n", pid, result(r));
	r = call(0x4212, pid, 17, at_end(&in, 16));
	printf("ptrace(PTRACE_SET_SYSCALL_INFO, %d, 17, %p) = %s\n", pid,
	       at_end(NULL, 16), result(r));
	r = call(0x420d, pid, 16, meta);
	printf("ptrace(PTRACE_SECCOMP_GET_METADATA, %d, 16, {filter_off=3%s}) "
	       "= %s\n", pid, r < 0 ? "" : ", flags=?", result(r));
	r = call(0x4210, pid, 32, dispatch);
	printf("ptrace(PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG, %d, 32, "
	       "{mode=PR_SYS_DISPATCH_EXCLUSIVE_ON, selector=NULL, offset=0x10, "
	       "len=0x20}) = %s\n", pid, result(r));
}

/* What the kernel tells of a tracee. */
static void asked(pid_t pid)
{
	struct user_regs_struct regs;
	struct iovec iov = { &regs, 4096 };
	struct info in;
	long r, word;

	r = call(PTRACE_GETREGS, pid, 0, &regs);
	printf("ptrace(PTRACE_GETREGS, %d, ", pid);
	put_regs(&regs);
	printf(") = %s\n", result(r));
	r = call(PTRACE_GETREGSET, pid, NT_PRSTATUS, &iov);
	printf("ptrace(PTRACE_GETREGSET, %d, NT_PRSTATUS, {iov_base=", pid);
	put_regs(&regs);
	printf(", iov_len=4096 => %zu}) = %s\n", iov.iov_len, result(r));
	r = call(PTRACE_PEEKUSER, pid, 8 * 19, &word);
	printf("ptrace(PTRACE_PEEKUSER, %d, 8*RSP, [%#lx]) = %s\n", pid, word,
	       result(r));
	r = call(0x420e, pid, sizeof(in), &in);
	printf("ptrace(PTRACE_GET_SYSCALL_INFO, %d, %zu, "
	       "{op=PTRACE_SYSCALL_INFO_NONE, arch=AUDIT_ARCH_X86_64, "
	       "instruction_pointer=%#lx, stack_pointer=%#lx}) = %s\n", pid,
	       sizeof(in), in.ip, in.sp, result(r));
}

int main(void)
{
	pid_t pid = fork();
	int status;
	long r;

	if (!pid) {
		raise(SIGSTOP);
		for (;;)
			pause();
	}
	if (pid < 0 || waitpid(pid, &status, WUNTRACED) != pid)
		exit(SKIP);
	structures(pid);
	r = call(PTRACE_SEIZE, pid, 0, (void *)0x100001);
	printf("ptrace(PTRACE_SEIZE, %d, NULL, PTRACE_O_TRACESYSGOOD|"
	       "PTRACE_O_EXITKILL) = %s\n", pid, result(r));
	if (r == 0) {
		waitpid(pid, &status, __WALL);
		asked(pid);
	}
	kill(pid, SIGKILL);
	waitpid(pid, &status, __WALL);
	return 0;
}
