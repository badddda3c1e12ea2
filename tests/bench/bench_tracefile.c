/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What a record costs on its way into a trace file and out of it. Makes
 * records as the eBPF engine makes them of a busy server (epoll_wait, read,
 * write, openat, close from four threads), writes them to a file and
 * reads them back. Arguments: records (1000000), level of zstd (1), the file
 * (default: a temporary one). A file that is named stays, for `ringside
 * replay`.
 */
#include <fcntl.h>
#include <inttypes.h>
#include <linux/magic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <time.h>
#include <unistd.h>

#include "syscall/call.h"
#include "tracefile/reader.h"
#include "tracefile/writer.h"

enum { PID = 4000, THREADS = 4, SOCKETS = 50, FIRST_FD = 10 };
enum { EPOLL = 1, FILES, FIRST_SOCKET = 10 }; /* objects */

static struct trace_writer *writer;
static uint64_t clock_ns = 1000000000;
static uint32_t seq[THREADS];
static uint64_t random_state = 88172645463325252;

static uint64_t next_random(void)
{
	random_state ^= random_state << 13;
	random_state ^= random_state >> 7;
	random_state ^= random_state << 17;
	return random_state;
}

static uint64_t now_ns(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (uint64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

static void add(const void *r)
{
	if (trace_writer_add(writer, r) < 0) {
		fprintf(stderr, "can't write the file\n");
		exit(1);
	}
}

static struct record head(uint8_t type, size_t size, unsigned thread)
{
	return (struct record){ .len = size,
				.type = type,
				.head = size,
				.pid = PID,
				.tid = PID + thread,
				.ns = clock_ns };
}

static void add_object(uint64_t object, struct record_object o,
		       const char *name, size_t n)
{
	struct {
		struct record_object o;
		char name[64];
	} all = { .o = o };

	all.o.r = head(RECORD_OBJECT, sizeof(o), 0);
	all.o.r.tid = 0;
	all.o.r.len = sizeof(o) + ((n + 7) & ~7UL);
	all.o.object = object;
	all.o.tty_index = -1;
	all.o.name_len = n;
	memcpy(all.name, name, n);
	add(&all);
}

static void begin(void)
{
	struct record_object sock = { .ino = 70000,
				      .mode = S_IFSOCK | 0777,
				      .magic = SOCKFS_MAGIC,
				      .family = 2,
				      .type = 1,
				      .protocol = 6,
				      .state = 1,
				      .local_port = 6379 };

	for (unsigned t = 0; t < THREADS; t++) {
		struct record_thread who = { .comm = "server",
					     .parent_pid = 1 };
		struct record_attach in = { .nthreads = t ? 0 : THREADS };

		who.r = head(RECORD_THREAD, sizeof(who), t);
		add(&who);
		in.r = head(RECORD_ATTACH, sizeof(in), t);
		in.r.seq = ++seq[t];
		add(&in);
	}
	add_object(EPOLL,
		   (struct record_object){ .ino = 9,
					   .mode = 0600,
					   .magic = ANON_INODE_FS_MAGIC },
		   "[eventpoll]", 12);
	add_object(FILES,
		   (struct record_object){ .ino = 1234,
					   .dev = makedev(8, 1),
					   .mode = S_IFREG | 0644 },
		   "index.html\0www\0srv", 19);
	for (unsigned i = 0; i < SOCKETS; i++) {
		sock.ino++;
		sock.peer_port = 40000 + i;
		add_object(FIRST_SOCKET + i, sock, "", 0);
	}
}

/* One call: registers, at most two descriptors, one piece of memory. */
struct made {
	struct record_call c;
	unsigned char rest[1024];
};

static void call_begin(struct made *m, unsigned thread, uint32_t nr,
		       int64_t ret, unsigned nargs, const uint64_t *args)
{
	clock_ns += 500 + next_random() % 4096;
	m->c = (struct record_call){ .r = head(RECORD_CALL, sizeof(m->c),
					       thread),
				     .took = 300 + next_random() % 1024,
				     .ret = ret,
				     .ip = 0x7f3a12345678,
				     .cpu_ns = UINT32_MAX,
				     .nr = nr };
	m->c.r.seq = ++seq[thread];
	m->c.r.abi = ABI_X86_64;
	m->c.r.nargs = nargs;
	memcpy(m->rest, args, nargs * sizeof(*args));
	m->c.r.len += nargs * sizeof(*args);
}

static void *call_room(struct made *m, size_t size)
{
	void *at = (char *)m + m->c.r.len;

	memset(at, 0, (size + 7) & ~7UL);
	m->c.r.len += (size + 7) & ~7UL;
	return at;
}

static void call_fd(struct made *m, int fd, unsigned which, uint64_t object)
{
	struct record_fd f = { fd, which, object, 0 };

	memcpy(call_room(m, sizeof(f)), &f, sizeof(f));
	m->c.r.nfds++;
}

static void call_memory(struct made *m, enum phase phase, unsigned arg,
			uint64_t addr, const void *bytes, size_t len)
{
	struct record_segment s = { addr, len, phase, MEM_OK, arg };

	memcpy(call_room(m, sizeof(s)), &s, sizeof(s));
	memcpy(call_room(m, len), bytes, len);
	m->c.r.nsegs++;
}

static void make_wait(struct made *m, unsigned t)
{
	uint64_t args[] = { 5, 0x7f0000001000, 512, UINT32_MAX };
	struct epoll_event ev = { EPOLLIN, { .u64 = next_random() % 64 } };

	call_begin(m, t, SYS_epoll_wait, 1, 4, args);
	call_fd(m, 5, 0, EPOLL);
	call_memory(m, PHASE_EXIT, 1, args[1], &ev, sizeof(ev));
}

static void make_io(struct made *m, unsigned t, bool write)
{
	static const char request[] =
		"*3\r\n$3\r\nSET\r\n$16\r\nkey:000000000000\r\n$3\r\nxxx";
	unsigned sock = next_random() % SOCKETS;
	size_t n = write ? 5 : sizeof(request) - 1;
	uint64_t args[] = { FIRST_FD + sock, 0x7f0000002000 + 64 * sock,
			    write ? 5 : 16384 };

	call_begin(m, t, write ? SYS_write : SYS_read, n, 3, args);
	call_fd(m, args[0], 0, FIRST_SOCKET + sock);
	call_memory(m, write ? PHASE_ENTER : PHASE_EXIT, 1, args[1],
		    write ? "+OK\r\n" : request, n);
}

static void make_open(struct made *m, unsigned t)
{
	static const char path[] = "/srv/www/index.html";
	uint64_t args[] = { (uint32_t)AT_FDCWD, 0x7f0000003000, O_RDONLY };

	call_begin(m, t, SYS_openat, 7, 3, args);
	call_fd(m, 7, RECORD_FD_RESULT, FILES);
	call_memory(m, PHASE_ENTER, 1, args[1], path, sizeof(path));
}

static void make_call(long i)
{
	static struct made m;
	unsigned t = next_random() % THREADS;

	switch (i % 8) {
	case 0:
	case 3: make_wait(&m, t); break;
	case 1:
	case 4: make_io(&m, t, false); break;
	case 2:
	case 5: make_io(&m, t, true); break;
	case 6: make_open(&m, t); break;
	default:
		call_begin(&m, t, SYS_close, 0, 1, (uint64_t[]){ 7 });
		call_fd(&m, 7, 0, FILES);
	}
	add(&m);
}

static int write_file(int fd, long n, int level)
{
	struct trace_writer_opts opts = { .level = level,
					  .command = "a made-up server",
					  .engine = "ebpf" };
	uint64_t start = now_ns(), took;
	uint64_t raw;
	struct stat st;

	if (trace_writer_open(dup(fd), &opts, &writer) < 0)
		return -1;
	begin();
	for (long i = 0; i < n; i++)
		make_call(i);
	raw = trace_writer_raw_bytes(writer);
	if (trace_writer_close(writer) < 0 || fstat(fd, &st) < 0)
		return -1;
	took = now_ns() - start;
	printf("written  %6.1f ns a record, %.1f bytes before compression, "
	       "%.1f in the file\n",
	       (double)took / n, (double)raw / n, (double)st.st_size / n);
	return 0;
}

static int read_file(int fd, long n)
{
	struct trace_reader_opts opts = { 0 };
	struct trace_reader *reader;
	const struct record *r;
	const char *reason = "";
	uint64_t start = now_ns();
	long calls = 0;
	int got;

	lseek(fd, 0, SEEK_SET);
	if (trace_reader_open(dup(fd), &opts, &reader, &reason) < 0) {
		fprintf(stderr, "%s\n", reason);
		return -1;
	}
	while ((got = trace_reader_next(reader, &r)) > 0)
		calls += r->type == RECORD_CALL;
	trace_reader_close(reader);
	printf("read     %6.1f ns a record\n", (double)(now_ns() - start) / n);
	return got < 0 || calls != n ? -1 : 0;
}

int main(int argc, char **argv)
{
	long n = argc > 1 ? atol(argv[1]) : 1000000;
	int level = argc > 2 ? atoi(argv[2]) : 1;
	int fd;

	if (argc > 3)
		fd = open(argv[3], O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC,
			  0644);
	else
		fd = open("/tmp", O_RDWR | O_TMPFILE | O_CLOEXEC, 0600);
	if (fd < 0 || write_file(fd, n, level) < 0 || read_file(fd, n) < 0) {
		fprintf(stderr, "bench_tracefile: failed\n");
		return 1;
	}
	close(fd);
	return 0;
}
