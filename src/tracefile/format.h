/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The trace file, byte by byte: a head, chunks of records, each with its
 * checksums and what there is to know without unpacking it, chunks of the
 * index between them, and one of those as the end. Little-endian, naturally
 * aligned. docs/trace-format.md explains it; change both together.
 *
 * Structures only grow at their end, and say how long they are. What varies
 * follows them as items, of which unknown ones are skipped.
 */
#ifndef RINGSIDE_TRACEFILE_FORMAT_H
#define RINGSIDE_TRACEFILE_FORMAT_H

#include <stdint.h>

/* No text, and not the same after a transfer that turns line ends. */
#define TRACE_FILE_MAGIC  "\x89RSTRC\r\n"
#define TRACE_CHUNK_MAGIC "\x89RSCHK\r\n"
#define TRACE_TAIL_MAGIC  UINT32_C(0x4b484389) /* 89 'C' 'H' 'K' */

enum {
	TRACE_MAGIC_LEN = 8,
	TRACE_MAJOR = 1,
	TRACE_MINOR = 0,
	/* What a reader need not exceed, whatever a length says. */
	TRACE_FILE_HEAD_MAX = 1 << 18,
	TRACE_CHUNK_HEAD_MAX = 1 << 13,
	TRACE_RAW_MAX = 1 << 23,		 /* of a chunk, unpacked */
	TRACE_CHUNK_MAX = (1 << 23) + (1 << 16), /* of a chunk in the file */
	/* In a head: each tid; if there are more, bits of hashes. */
	TRACE_TIDS_MAX = 256,
	TRACE_TID_BITS = 2048,
	TRACE_CALL_BITS = 1024,	    /* numbers of one ABI */
	TRACE_INDEX_ENTRIES = 1024, /* of one chunk of the index */
};

struct trace_file_head {
	uint8_t magic[TRACE_MAGIC_LEN];
	uint16_t major, minor;
	uint32_t fixed_len; /* of this structure: items follow */
	uint32_t head_len;  /* with the items; the first chunk is there */
	uint32_t crc;	    /* of head_len bytes, as if this were 0 */
	uint64_t file_id;   /* by chance; the chunks repeat it */
	/* The three clocks at one moment, in ns. */
	uint64_t mono_ns, real_ns, boot_ns;
	uint8_t boot_id[16]; /* /proc/sys/kernel/random/boot_id */
	uint64_t pid_ns;     /* inode of /proc/self/ns/pid: whose pids */
};

/* `len` bytes follow, and zeros up to a multiple of 8. */
struct trace_item {
	uint32_t tag;
	uint32_t len;
};

enum trace_file_item {
	TRACE_FILE_HOST = 1, /* strings, not terminated */
	TRACE_FILE_KERNEL,
	TRACE_FILE_COMMAND,
	TRACE_FILE_ENGINE,
	TRACE_FILE_VERSION,
};

enum trace_chunk_kind {
	TRACE_CHUNK_RECORDS = 1,
	TRACE_CHUNK_INDEX,
	TRACE_CHUNK_END, /* the last of the index: the recorder was done */
};

enum trace_codec { TRACE_CODEC_NONE, TRACE_CODEC_ZSTD };

enum trace_chunk_flag {
	/*
	 * Has records that others after them may lean on: threads, objects,
	 * descriptors, calls that go on.
	 */
	TRACE_CHUNK_DEFINES = 1 << 0,
	/* Has calls whose number has no bit. */
	TRACE_CHUNK_OTHER_CALLS = 1 << 1,
};

/* Then items, the payload padded to a multiple of 8, a trace_tail. */
struct trace_chunk_head {
	uint8_t magic[TRACE_MAGIC_LEN];
	uint32_t fixed_len;  /* of this structure: items follow */
	uint32_t head_len;   /* with the items: the payload follows */
	uint32_t total_len;  /* from the magic to the end of the tail */
	uint32_t head_crc;   /* of head_len bytes, as if this were 0 */
	uint32_t crc;	     /* of the payload with its padding */
	uint32_t stored_len; /* of the payload, without padding */
	uint32_t raw_len;    /* of the payload, unpacked */
	uint16_t kind;	     /* enum trace_chunk_kind */
	uint16_t codec;	     /* enum trace_codec */
	uint32_t flags;	     /* enum trace_chunk_flag */
	uint32_t nrecords;
	uint64_t file_id;
	uint64_t seq; /* counts the chunks of the file from 0 */
	/* Of the records; 0 if there are none. They may be out of order. */
	uint64_t first_ns, last_ns;
	uint64_t lost; /* sum of all RECORD_LOST in it */
	/* The clocks when the chunk was begun. */
	uint64_t mono_ns, real_ns, boot_ns;
};

struct trace_tail {
	uint32_t total_len; /* again: the way backwards */
	uint32_t magic;
};

enum trace_chunk_item {
	TRACE_ITEM_TIDS = 1, /* uint32_t each */
	TRACE_ITEM_TID_BITS, /* TRACE_TID_BITS, in place of them */
	TRACE_ITEM_CALLS,    /* struct trace_calls, one item for each ABI */
	TRACE_ITEM_TYPES,    /* uint32_t: records by enum record_type */
	TRACE_ITEM_LOST,     /* uint64_t: losses by enum record_loss */
};

/* Bit n of byte k is the call 8 * k + n; bytes of zeros at the end go. */
struct trace_calls {
	uint32_t abi;
	uint32_t spare;
};

/* Payload of TRACE_CHUNK_INDEX and TRACE_CHUNK_END: this, and entries. */
struct trace_index {
	uint32_t fixed_len; /* of this structure: the entries follow */
	uint32_t entry_len; /* of each */
	uint64_t nentries;
	uint64_t prev; /* offset of the index before this one; 0: none */
	/* Of the file up to here, this chunk not counted. */
	uint64_t nchunks, nrecords, lost, raw_bytes;
};

struct trace_index_entry {
	uint64_t offset;
	uint64_t seq;
	uint32_t total_len;
	uint32_t flags;
	uint64_t first_ns, last_ns;
	uint64_t lost;
	uint32_t nrecords;
	uint32_t raw_len;
};

/* The bit of a tid in TRACE_ITEM_TID_BITS. */
static inline uint32_t trace_tid_bit(uint32_t tid)
{
	return (tid * UINT32_C(0x9e3779b1)) >> 21;
}

#endif
