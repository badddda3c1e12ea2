/* SPDX-License-Identifier: BSD-2-Clause */
/* Heads of chunks, and how to find one again. */
#include "tracefile/scan.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "basic/xmalloc.h"

/* Looked through at a time; a head that begins in it may end behind. */
enum { WINDOW = 1 << 18, WINDOW_ALL = WINDOW + TRACE_CHUNK_HEAD_MAX };

void scan_done(struct scan *s)
{
	free(s->window);
}

ssize_t scan_read(const struct scan *s, uint64_t offset, void *buf, size_t len)
{
	size_t done = 0;
	ssize_t n;

	while (done < len) {
		n = pread(s->fd, (char *)buf + done, len - done, offset + done);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return -errno;
		if (n == 0)
			break;
		done += n;
	}
	return done;
}

int scan_refresh(struct scan *s)
{
	struct stat st;

	if (fstat(s->fd, &st) < 0)
		return -errno;
	s->size = st.st_size;
	return 0;
}

static int check_head(const struct scan *s, const void *p, size_t avail,
		      struct trace_chunk_head *ret)
{
	int r = chunk_check_head(p, avail, ret);

	if (r == 0 && s->has_id && ret->file_id != s->file_id)
		return -EBADMSG;
	return r;
}

int scan_head(struct scan *s, uint64_t offset, struct trace_chunk_head *ret)
{
	char buf[TRACE_CHUNK_HEAD_MAX];
	size_t want = sizeof(buf);
	ssize_t n;

	if (offset > s->size)
		return -EBADMSG;
	/* What has been written since we looked does not count. */
	if (s->size - offset < want)
		want = s->size - offset;
	n = scan_read(s, offset, buf, want);
	if (n < 0)
		return n;
	return check_head(s, buf, n, ret);
}

/*
 * A window that has `offset` and all that a head there can have, in s->window.
 * The one of before will do where it can: bytes that are full of what looks
 * like heads are not read again for each. Returns 0 or -errno.
 */
static int read_window(struct scan *s, uint64_t offset)
{
	uint64_t end = offset + TRACE_CHUNK_HEAD_MAX;
	size_t want = WINDOW_ALL;
	ssize_t n;

	if (end > s->size)
		end = s->size;
	if (s->window && offset >= s->window_offset &&
	    end <= s->window_offset + s->window_len)
		return 0;
	if (!s->window)
		s->window = xmalloc(WINDOW_ALL);
	if (s->size - offset < want)
		want = s->size - offset;
	n = scan_read(s, offset, s->window, want);
	s->window_offset = offset;
	s->window_len = n < 0 ? 0 : n;
	return n < 0 ? n : 0;
}

int scan_find(struct scan *s, uint64_t offset, uint64_t *ret_offset)
{
	struct trace_chunk_head h;
	const char *p, *end;
	uint64_t next;
	int r;

	while (offset < s->size) {
		r = read_window(s, offset);
		if (r < 0)
			return r;
		end = s->window + s->window_len;
		next = s->window_offset + s->window_len;
		p = s->window + (offset - s->window_offset);
		p = p < end ? memmem(p, end - p, TRACE_CHUNK_MAGIC,
				     TRACE_MAGIC_LEN) :
			      NULL;
		if (!p) {
			/* One may begin in the last bytes. */
			next -= next < TRACE_MAGIC_LEN ? next :
							 TRACE_MAGIC_LEN - 1;
			/* Else the file has become shorter. */
			if (next <= offset ||
			    s->window_offset + s->window_len >= s->size)
				break;
			offset = next;
			continue;
		}
		offset = s->window_offset + (p - s->window);
		r = check_head(s, p, end - p, &h);
		if (r == 0) {
			*ret_offset = offset;
			return 0;
		}
		/* A head that the window cuts begins the next one. */
		if (r != -EAGAIN || p == s->window || next >= s->size)
			offset++;
	}
	return -ENOENT;
}

bool scan_confirm(struct scan *s, uint64_t offset,
		  const struct trace_chunk_head *h)
{
	struct trace_chunk_head next;
	struct trace_tail tail;
	uint64_t end = offset + h->total_len;
	ssize_t n;

	n = scan_read(s, end - sizeof(tail), &tail, sizeof(tail));
	if (n == sizeof(tail) && tail.magic == TRACE_TAIL_MAGIC &&
	    tail.total_len == h->total_len)
		return true;
	return end == s->size || scan_head(s, end, &next) == 0;
}

bool scan_last(struct scan *s, uint64_t *ret_offset,
	       struct trace_chunk_head *ret_head)
{
	struct trace_chunk_head h;
	struct trace_tail tail;

	if (s->size < sizeof(h) + sizeof(tail) ||
	    scan_read(s, s->size - sizeof(tail), &tail, sizeof(tail)) !=
		    sizeof(tail))
		return false;
	if (tail.magic != TRACE_TAIL_MAGIC || tail.total_len > s->size)
		return false;
	if (scan_head(s, s->size - tail.total_len, &h) < 0 ||
	    h.total_len != tail.total_len || h.kind != TRACE_CHUNK_END)
		return false;
	*ret_offset = s->size - tail.total_len;
	*ret_head = h;
	return true;
}
