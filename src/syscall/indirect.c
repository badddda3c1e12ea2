/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Calls of i386 that are many calls behind one number, or whose arguments
 * lie in memory: socketcall(2), ipc(2), the first mmap and the first select.
 */
#include "syscall/indirect.h"

#include <errno.h>
#include <string.h>

#include "basic/cleanup.h"

#define ROW(row) extern const struct sysent sysent_##row
ROW(mmap);
ROW(select);
ROW(i386_mmap);
ROW(i386_select);
ROW(i386_shmat);
ROW(socketcall);
ROW(ipc);
ROW(socket);
ROW(bind);
ROW(connect);
ROW(listen);
ROW(accept);
ROW(getsockname);
ROW(getpeername);
ROW(socketpair);
ROW(send);
ROW(recv);
ROW(sendto);
ROW(recvfrom);
ROW(shutdown);
ROW(setsockopt);
ROW(getsockopt);
ROW(sendmsg);
ROW(recvmsg);
ROW(accept4);
ROW(recvmmsg);
ROW(sendmmsg);
ROW(semop);
ROW(semget);
ROW(semctl);
ROW(semtimedop);
ROW(msgsnd);
ROW(msgrcv);
ROW(msgget);
ROW(msgctl);
ROW(shmdt);
ROW(shmget);
ROW(shmctl);

/* By the number that <linux/net.h> gives each. */
static const struct sysent *const socketcalls[] = {
	[1] = &sysent_socket,	   [2] = &sysent_bind,
	[3] = &sysent_connect,	   [4] = &sysent_listen,
	[5] = &sysent_accept,	   [6] = &sysent_getsockname,
	[7] = &sysent_getpeername, [8] = &sysent_socketpair,
	[9] = &sysent_send,	   [10] = &sysent_recv,
	[11] = &sysent_sendto,	   [12] = &sysent_recvfrom,
	[13] = &sysent_shutdown,   [14] = &sysent_setsockopt,
	[15] = &sysent_getsockopt, [16] = &sysent_sendmsg,
	[17] = &sysent_recvmsg,	   [18] = &sysent_accept4,
	[19] = &sysent_recvmmsg,   [20] = &sysent_sendmmsg,
};

/* Words at addr; a word that the row does not have need not be there. */
static int read_words(struct call *call, uint64_t addr, unsigned n,
		      uint64_t *ret_words)
{
	const unsigned char *p;
	uint32_t w;

	addr = (uint32_t)addr;
	if (!call->mem || !addr ||
	    memory_get(call->mem, PHASE_ENTER, addr, 4 * n, &p) < 4 * n)
		return -EFAULT;
	for (unsigned i = 0; i < n; i++) {
		memcpy(&w, p + 4 * i, 4);
		ret_words[i] = w;
	}
	return 0;
}

static int from_block(struct call *call, uint64_t addr,
		      const struct sysent *row)
{
	unsigned n = sysent_nargs(row);
	uint64_t args[6] = { 0 };
	int r = n ? read_words(call, addr, n, args) : 0;

	if (r < 0)
		return r;
	memcpy(call->args, args, sizeof(args));
	call->sysent = row;
	return 0;
}

static int from_socketcall(struct call *call)
{
	uint32_t nr = call->args[0];

	if (nr >= ARRAY_SIZE(socketcalls) || !socketcalls[nr])
		return 0;
	return from_block(call, call->args[1], socketcalls[nr]);
}

/* Where ipc(2) has the arguments of each call: ipc/syscall.c of the kernel. */
enum { FIRST = 1, SECOND, THIRD, PTR, FIFTH };

static const struct {
	const struct sysent *row;
	uint8_t from[5];
} ipc_calls[] = {
	[1] = { &sysent_semop, { FIRST, PTR, SECOND } },
	[2] = { &sysent_semget, { FIRST, SECOND, THIRD } },
	[3] = { &sysent_semctl, { FIRST, SECOND, THIRD, PTR } },
	[4] = { &sysent_semtimedop, { FIRST, PTR, SECOND, FIFTH } },
	[11] = { &sysent_msgsnd, { FIRST, PTR, SECOND, THIRD } },
	[12] = { &sysent_msgrcv, { FIRST, PTR, SECOND, FIFTH, THIRD } },
	[13] = { &sysent_msgget, { FIRST, SECOND } },
	[14] = { &sysent_msgctl, { FIRST, SECOND, PTR } },
	[21] = { &sysent_i386_shmat, { FIRST, PTR, SECOND, THIRD } },
	[22] = { &sysent_shmdt, { PTR } },
	[23] = { &sysent_shmget, { FIRST, SECOND, THIRD } },
	[24] = { &sysent_shmctl, { FIRST, SECOND, PTR } },
};

static int from_ipc(struct call *call)
{
	uint32_t nr = call->args[0] & 0xffff, version = call->args[0] >> 16;
	uint64_t args[6] = { 0 }, words[2];
	int r;

	if (nr >= ARRAY_SIZE(ipc_calls) || !ipc_calls[nr].row)
		return 0;
	for (unsigned i = 0; i < 5 && ipc_calls[nr].from[i]; i++)
		args[i] = call->args[ipc_calls[nr].from[i]];
	/* The pointer of semctl is one to the union, not the union. */
	if (ipc_calls[nr].row == &sysent_semctl) {
		r = read_words(call, args[3], 1, &args[3]);
		if (r < 0)
			return r;
	}
	/* The first msgrcv had two arguments behind its pointer. */
	if (ipc_calls[nr].row == &sysent_msgrcv && !version) {
		r = read_words(call, args[1], 2, words);
		if (r < 0)
			return r;
		args[1] = words[0];
		args[3] = words[1];
	}
	memcpy(call->args, args, sizeof(args));
	call->sysent = ipc_calls[nr].row;
	return 0;
}

static int unfold(struct call *call)
{
	if (call->sysent == &sysent_socketcall)
		return from_socketcall(call);
	if (call->sysent == &sysent_ipc)
		return from_ipc(call);
	if (call->sysent == &sysent_i386_mmap)
		return from_block(call, call->args[0], &sysent_mmap);
	if (call->sysent == &sysent_i386_select)
		return from_block(call, call->args[0], &sysent_select);
	return 0;
}

unsigned indirect_block(const struct sysent *row, unsigned *ret_size)
{
	/* Two words are the most that ipc(2) has behind its pointer. */
	*ret_size = row == &sysent_ipc ? 2 * 4 : 6 * 4;
	if (row == &sysent_ipc)
		return PTR;
	return row == &sysent_socketcall ? 1 : 0;
}

static bool next_ipc(unsigned i, struct indirect *ret)
{
	unsigned n;

	for (n = 0; n < ARRAY_SIZE(ipc_calls); n++)
		if (ipc_calls[n].row && i-- == 0)
			break;
	if (n == ARRAY_SIZE(ipc_calls))
		return false;
	*ret = (struct indirect){ .row = ipc_calls[n].row, .key = n };
	ret->behind = ret->row == &sysent_semctl;
	ret->old_behind = ret->row == &sysent_msgrcv;
	for (unsigned k = 0; k < 6; k++)
		ret->reg[k] = k < 5 && ipc_calls[n].from[k] ?
				      ipc_calls[n].from[k] :
				      0xff;
	return true;
}

bool indirect_next(const struct sysent *row, unsigned i, struct indirect *ret)
{
	*ret = (struct indirect){ .words = true };
	if (row == &sysent_ipc)
		return next_ipc(i, ret);
	if (row == &sysent_socketcall) {
		ret->key = i + 1;
		ret->row = i + 1 < ARRAY_SIZE(socketcalls) ?
				   socketcalls[i + 1] :
				   NULL;
	} else if (!i && row == &sysent_i386_mmap) {
		ret->row = &sysent_mmap;
	} else if (!i && row == &sysent_i386_select) {
		ret->row = &sysent_select;
	}
	return ret->row;
}

uint32_t indirect_mask(const struct sysent *row)
{
	/* The upper half of ipc(2)'s is a version. */
	if (row == &sysent_ipc)
		return 0xffff;
	return row == &sysent_socketcall ? UINT32_MAX : 0;
}

/* Those that i386 has no number for. */
static const struct sysent *const only[] = {
	&sysent_accept, &sysent_recv,	    &sysent_send,
	&sysent_semop,	&sysent_semtimedop,
};

const struct sysent *indirect_only(unsigned i)
{
	return i < ARRAY_SIZE(only) ? only[i] : NULL;
}

int indirect_nr(enum abi abi, const struct sysent *row)
{
	for (unsigned i = 0; abi == ABI_I386 && i < ARRAY_SIZE(only); i++)
		if (only[i] == row)
			return INDIRECT_NR + (int)i;
	return sysent_nr(abi, row->name, -1);
}

int call_indirect(struct call *call)
{
	uint64_t outer[6];
	int r;

	memcpy(outer, call->args, sizeof(outer));
	r = unfold(call);
	memcpy(call->outer, outer, sizeof(outer));
	return r;
}

uint32_t call_filter_nr(const struct call *call)
{
	int nr = -1;

	if (call->sysent && sysent_by_nr(call->abi, call->nr) != call->sysent)
		nr = indirect_nr(call->abi, call->sysent);
	return nr < 0 ? call->nr : (uint32_t)nr;
}
