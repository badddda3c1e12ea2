/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Bytes to disk. Only whole chunks stay: after an error the file is cut back
 * to the last one. The index is kept in memory for a thousand chunks, then
 * it becomes a chunk too, so that a long recording needs no more.
 */
#include "tracefile/chunk_file.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <string.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <sys/utsname.h>
#include <time.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"
#include "tracefile/chunk.h"
#include "tracefile/crc32c.h"
#include "tracefile/reader.h"
#include "version.h"

enum { STRING_MAX = 1 << 15 };

struct chunk_file {
	int fd;
	bool seekable; /* a regular file: what is half there can go */
	struct ZSTD_CCtx_s *zstd;
	uint64_t file_id, seq;
	_Atomic uint64_t bytes;
	struct trace_index index; /* sums up to here */
	struct trace_index_entry *entries;
	size_t nentries;
};

/* A file limit is an error like a full disk, not a reason to die. */
static ssize_t write_some(int fd, const char *p, size_t len, bool seekable,
			  uint64_t offset)
{
	const struct timespec now = { 0 };
	sigset_t set, before;
	ssize_t n;

	sigemptyset(&set);
	sigaddset(&set, SIGXFSZ);
	sigaddset(&set, SIGPIPE);
	pthread_sigmask(SIG_BLOCK, &set, &before);
	n = seekable ? pwrite(fd, p, len, offset) : write(fd, p, len);
	n = n < 0 ? -errno : n;
	if (n == -EFBIG && !sigismember(&before, SIGXFSZ))
		sigtimedwait(&set, NULL, &now);
	if (n == -EPIPE && !sigismember(&before, SIGPIPE))
		sigtimedwait(&set, NULL, &now);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	return n;
}

static int put_bytes(struct chunk_file *f, const void *bytes, size_t len)
{
	const char *p = bytes;
	size_t done = 0;
	ssize_t n;

	while (done < len) {
		n = write_some(f->fd, p + done, len - done, f->seekable,
			       f->bytes + done);
		if (n == -EINTR)
			continue;
		if (n <= 0) {
			if (n == 0)
				n = -EIO;
			/* If that fails too, a reader skips what is there. */
			if (f->seekable)
				(void)!ftruncate(f->fd, f->bytes);
			return n;
		}
		done += n;
	}
	f->bytes += len;
	return 0;
}

/* head */

static void put_string(struct strbuf *b, uint32_t tag, const char *s)
{
	size_t len = s ? strlen(s) : 0;

	if (len)
		trace_item_put(b, tag, s, len < STRING_MAX ? len : STRING_MAX);
}

static void read_boot_id(uint8_t id[16])
{
	_cleanup_fclose_ FILE *f = fopen("/proc/sys/kernel/random/boot_id",
					 "re");
	unsigned byte;

	/* 36 characters, dashes between groups of bytes. */
	for (int i = 0; f && i < 16; i++) {
		if (i == 4 || i == 6 || i == 8 || i == 10)
			(void)getc(f);
		if (fscanf(f, "%2x", &byte) != 1)
			break;
		id[i] = byte;
	}
}

static void head_of_here(struct trace_file_head *h)
{
	struct trace_clocks clocks;
	struct stat st;

	trace_clocks_now(&clocks);
	h->mono_ns = clocks.mono;
	h->real_ns = clocks.real;
	h->boot_ns = clocks.boot;
	read_boot_id(h->boot_id);
	if (stat("/proc/self/ns/pid", &st) == 0)
		h->pid_ns = st.st_ino;
}

static void head_of_origin(struct trace_file_head *h,
			   const struct trace_file_info *o)
{
	h->mono_ns = o->mono_ns;
	h->real_ns = o->mono_ns + o->wall_offset_ns;
	h->boot_ns = o->mono_ns + o->boot_offset_ns;
	memcpy(h->boot_id, o->boot_id, sizeof(h->boot_id));
	h->pid_ns = o->pid_ns;
}

static int put_head(struct chunk_file *f, const struct trace_writer_opts *opts)
{
	const struct trace_file_info *o = opts->origin;
	struct trace_file_head h = {
		.magic = TRACE_FILE_MAGIC,
		.major = TRACE_MAJOR,
		.minor = TRACE_MINOR,
		.fixed_len = sizeof(h),
		.file_id = f->file_id,
	};
	const char *command = opts->command, *engine = opts->engine;
	struct utsname u = { 0 };
	struct strbuf b = { 0 };
	int r;

	uname(&u);
	if (o)
		head_of_origin(&h, o);
	else
		head_of_here(&h);
	strbuf_put(&b, &h, sizeof(h));
	put_string(&b, TRACE_FILE_HOST, o ? o->host : u.nodename);
	put_string(&b, TRACE_FILE_KERNEL, o ? o->kernel : u.release);
	put_string(&b, TRACE_FILE_COMMAND,
		   command || !o ? command : o->command);
	put_string(&b, TRACE_FILE_ENGINE, engine || !o ? engine : o->engine);
	put_string(&b, TRACE_FILE_VERSION, o ? o->version : RINGSIDE_VERSION);
	h.head_len = b.len;
	memcpy(b.data, &h, sizeof(h));
	h.crc = crc32c(0, b.data, b.len);
	memcpy(b.data, &h, sizeof(h));
	r = put_bytes(f, b.data, b.len);
	strbuf_done(&b);
	return r;
}

int chunk_file_open(int fd, struct ZSTD_CCtx_s *zstd,
		    const struct trace_writer_opts *opts,
		    struct chunk_file **ret_file)
{
	struct chunk_file *f = xzalloc(sizeof(*f));
	struct stat st = { 0 };
	int r = fstat(fd, &st) < 0 ? -errno : 0;

	f->fd = fd;
	f->zstd = zstd;
	f->seekable = S_ISREG(st.st_mode);
	f->entries = xreallocarray(NULL, TRACE_INDEX_ENTRIES,
				   sizeof(*f->entries));
	/* By chance, not for secrecy: the clock will do if it must. */
	if (getrandom(&f->file_id, sizeof(f->file_id), GRND_NONBLOCK) < 0)
		f->file_id = time(NULL) * UINT64_C(0x9e3779b97f4a7c15);
	if (r == 0 && f->seekable && st.st_size)
		r = -EEXIST;
	if (r == 0)
		r = put_head(f, opts);
	if (r < 0) {
		chunk_file_close(f);
		return r;
	}
	*ret_file = f;
	return 0;
}

/* index */

static int put_index(struct chunk_file *f, enum trace_chunk_kind kind)
{
	struct strbuf raw = { 0 }, chunk = { 0 };
	uint64_t at = f->bytes;
	struct chunk_stats *none;
	int r;

	f->index.fixed_len = sizeof(f->index);
	f->index.entry_len = sizeof(f->entries[0]);
	f->index.nentries = f->nentries;
	strbuf_put(&raw, &f->index, sizeof(f->index));
	strbuf_put(&raw, f->entries, f->nentries * sizeof(f->entries[0]));
	none = xzalloc(sizeof(*none));
	trace_clocks_now(&none->clocks);
	r = chunk_pack(f->zstd, kind, none, raw.data, raw.len, &chunk);
	free(none);
	if (r == 0) {
		chunk_seal(chunk.data, f->file_id, f->seq);
		r = put_bytes(f, chunk.data, chunk.len);
	}
	strbuf_done(&raw);
	strbuf_done(&chunk);
	if (r < 0)
		return r;
	f->seq++;
	f->index.nchunks++;
	f->index.prev = at;
	f->nentries = 0;
	return 0;
}

static void note(struct chunk_file *f, const struct trace_chunk_head *h,
		 uint64_t at)
{
	f->entries[f->nentries++] = (struct trace_index_entry){
		.offset = at,
		.seq = h->seq,
		.total_len = h->total_len,
		.flags = h->flags,
		.first_ns = h->first_ns,
		.last_ns = h->last_ns,
		.lost = h->lost,
		.nrecords = h->nrecords,
		.raw_len = h->raw_len,
	};
	f->index.nchunks++;
	f->index.nrecords += h->nrecords;
	f->index.lost += h->lost;
	f->index.raw_bytes += h->raw_len;
}

int chunk_file_put(struct chunk_file *f, void *chunk, size_t len)
{
	struct trace_chunk_head h;
	uint64_t at = f->bytes;
	int r;

	chunk_seal(chunk, f->file_id, f->seq);
	r = put_bytes(f, chunk, len);
	if (r < 0)
		return r;
	memcpy(&h, chunk, sizeof(h));
	note(f, &h, at);
	f->seq++;
	if (f->nentries < TRACE_INDEX_ENTRIES)
		return 0;
	return put_index(f, TRACE_CHUNK_INDEX);
}

int chunk_file_end(struct chunk_file *f)
{
	return put_index(f, TRACE_CHUNK_END);
}

void chunk_file_close(struct chunk_file *f)
{
	if (!f)
		return;
	close(f->fd);
	free(f->entries);
	free(f);
}

uint64_t chunk_file_bytes(const struct chunk_file *f)
{
	return f->bytes;
}
