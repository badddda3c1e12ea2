/* SPDX-License-Identifier: BSD-2-Clause */
/* SELinux contexts: what is shown of them, where they come from. */
#include "test.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "capture/secontext.h"
#include "syscall/decode.h"

static const char etc_t[] = "system_u:object_r:etc_t:s0:c1,c2";

/* A piece with two strings, shown by these options. */
static bool get(const void *piece, size_t len, unsigned opts,
		struct secontext *ret)
{
	static struct memory m;

	memory_done(&m);
	m = (struct memory){ .live = PHASE_ENTER };
	memory_add(&m, PHASE_ENTER, secontext_of_fd(3), piece, len,
		   SECONTEXT_BYTES, MEM_TRUNCATED);
	return secontext_get(&m, PHASE_ENTER, secontext_of_fd(3), opts, ret);
}

#define assert_word(text, len, word)                  \
	do {                                          \
		assert_int_equal(len, strlen(word));  \
		assert_memory_equal(text, word, len); \
	} while (0)

static void test_parts(void **state)
{
	static const char both[] = "u:r:a_t:s0\0u:r:b_t:s0";
	static const char level[] = "u:r:a_t:s0\0u:r:a_t:s1";
	struct secontext c;

	assert_false(get(etc_t, sizeof(etc_t), 0, &c));
	assert_true(get(etc_t, sizeof(etc_t), SECONTEXT_SHOWN, &c));
	assert_word(c.text, c.len, "etc_t");
	assert_null(c.expected);
	assert_true(get(etc_t, sizeof(etc_t), SECONTEXT_FULL, &c));
	assert_word(c.text, c.len, etc_t);
	/* without a NUL, with a line's end, with too few words */
	assert_true(get("u:r:t\n", 6, SECONTEXT_SHOWN, &c));
	assert_word(c.text, c.len, "t");
	assert_true(get("kernel", 6, SECONTEXT_SHOWN, &c));
	assert_word(c.text, c.len, "kernel");
	assert_true(get("a:b", 3, SECONTEXT_SHOWN, &c));
	assert_word(c.text, c.len, "a:b");
	assert_false(get("\0x", 2, SECONTEXT_SHOWN, &c));
	assert_false(get("\n", 1, SECONTEXT_SHOWN, &c));

	assert_true(get(both, sizeof(both), SECONTEXT_SHOWN, &c));
	assert_null(c.expected);
	assert_true(get(both, sizeof(both), SECONTEXT_MISMATCH, &c));
	assert_word(c.expected, c.expected_len, "b_t");
	/* Types that are equal are all there is to compare of types. */
	assert_true(get(level, sizeof(level), SECONTEXT_MISMATCH, &c));
	assert_null(c.expected);
	assert_true(get(level, sizeof(level),
			SECONTEXT_MISMATCH | SECONTEXT_FULL, &c));
	assert_word(c.expected, c.expected_len, "u:r:a_t:s1");
}

/* Kinds of pieces do not get into each other's way. */
static void test_keys(void **state)
{
	const uint64_t top = 0x7fffffffffff;

	assert_int_equal(secontext_of_fd(-1), 0);
	assert_int_equal(secontext_of_file(0, 0), 0);
	assert_int_equal(secontext_of_file(0, 1ull << 47), 0);
	assert_true(secontext_of_file(SECONTEXT_MEMBER, top) < SECONTEXT_FDS);
	assert_true(secontext_of_file(0, 1) >= SECONTEXT_FILES);
	assert_true(secontext_of_file(1, 1) > secontext_of_file(0, top));
	assert_true(secontext_of_fd(0x7fffffff) < SECONTEXT_THREAD);
}

static ssize_t read_self(struct memory *m, uint64_t addr, void *buf, size_t len)
{
	memcpy(buf, (void *)(uintptr_t)addr, len);
	return (ssize_t)len;
}

/* openat(dir, name) and what is known of the file, as one string or two. */
static ssize_t ask(struct secontexts *x, int dir, const char *name, char *buf)
{
	static char page[8192];
	struct memory m = { .live = PHASE_ENTER, .read = read_self };
	struct call c = { .abi = ABI_X86_64,
			  .nr = 257,
			  .tid = getpid(),
			  .pid = getpid(),
			  .mem = &m };
	ssize_t n;

	snprintf(page, sizeof(page), "%s", name);
	c.sysent = sysent_by_nr(c.abi, c.nr);
	c.args[0] = (uint32_t)dir;
	c.args[1] = (uintptr_t)page;
	n = secontexts_read(x, &c, secontext_of_file(1, (uintptr_t)page), buf,
			    SECONTEXT_BYTES);
	memory_done(&m);
	return n;
}

static void test_files(void **state)
{
	char dir[] = "/tmp/ringside-secontext-XXXXXX", path[64];
	struct secontexts *x = secontexts_new(SECONTEXT_SHOWN);
	_cleanup_close_ int dirfd = -1, fd = -1;
	struct call c = { .tid = getpid(), .pid = getpid() };
	char buf[SECONTEXT_BYTES];

	assert_null(secontexts_new(0));
	assert_non_null(mkdtemp(dir));
	snprintf(path, sizeof(path), "%s/f", dir);
	fd = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0600);
	assert_true(fd >= 0);
	dirfd = open(dir, O_DIRECTORY | O_CLOEXEC);
	/* A policy that has no such type refuses; so does who is not root. */
	if (fsetxattr(fd, "security.selinux", etc_t, sizeof(etc_t), 0) < 0) {
		unlink(path);
		rmdir(dir);
		secontexts_free(x);
		skip();
	}
	assert_int_equal(ask(x, AT_FDCWD, path, buf), sizeof(etc_t));
	assert_string_equal(buf, etc_t);
	assert_int_equal(ask(x, dirfd, "f", buf), sizeof(etc_t));
	assert_int_equal(ask(x, fd, "", buf), sizeof(etc_t));
	assert_true(ask(x, dirfd, "g", buf) < 0);
	assert_true(ask(x, -7, "f", buf) < 0);
	assert_int_equal(
		secontexts_read(x, &c, secontext_of_fd(fd), buf, sizeof(buf)),
		sizeof(etc_t));
	assert_true(secontexts_read(x, &c, secontext_of_fd(99999), buf,
				    sizeof(buf)) < 0);
	unlink(path);
	rmdir(dir);
	secontexts_free(x);
}

/* Of whatever module this kernel has, only SELinux's is one. */
static void test_thread(void **state)
{
	struct secontexts *x = secontexts_new(SECONTEXT_FULL);
	struct call c = { .tid = getpid(), .pid = getpid() };
	char buf[SECONTEXT_BYTES];
	ssize_t n = secontexts_read(x, &c, SECONTEXT_THREAD, buf, sizeof(buf));

	if (access("/sys/fs/selinux/enforce", F_OK) == 0)
		assert_true(n > 0 && strchr(buf, ':'));
	else
		assert_true(n < 0);
	secontexts_free(x);
}

static void test_policy(void **state)
{
	char path[] = "/tmp/ringside-policy-XXXXXX", *context;
	static const char text[] = "/srv(/.*)?\tsystem_u:object_r:srv_t:s0\n"
				   "/srv/b\t-d\tsystem_u:object_r:dir_t:s0\n"
				   "/none\t<<none>>\n";
	_cleanup_close_ int fd = mkstemp(path);
	struct policy *p;
	int r;

	assert_int_equal(write(fd, text, sizeof(text) - 1), sizeof(text) - 1);
	r = policy_open(path, &p);
	unlink(path);
	if (r == -ENOPKG) /* no libselinux here */
		skip();
	assert_int_equal(r, 0);
	context = policy_context(p, "/srv/a", S_IFREG | 0644);
	assert_string_equal(context, "system_u:object_r:srv_t:s0");
	free(context);
	context = policy_context(p, "/srv/b", S_IFDIR | 0755);
	assert_string_equal(context, "system_u:object_r:dir_t:s0");
	free(context);
	assert_null(policy_context(p, "/none", S_IFREG));
	assert_null(policy_context(p, "/elsewhere", S_IFREG));
	policy_close(p);
	assert_true(policy_open("/nonexistent/contexts", &p) < 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_parts),  cmocka_unit_test(test_keys),
		cmocka_unit_test(test_files),  cmocka_unit_test(test_thread),
		cmocka_unit_test(test_policy),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
