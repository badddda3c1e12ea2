/* SPDX-License-Identifier: BSD-2-Clause */
/* What a SCSI device brings, in one buffer or in iovecs: no machine need have
 * one. */
#include <scsi/sg.h>
#include <string.h>
#include <sys/uio.h>

#include "exit_text.h"
#include "test.h"

enum { HDR = 0x10000, IOV = 0x20000, ONE = 0x30000, TWO = 0x40000 };

static struct sg_io_hdr in, out;
static struct iovec iov[2] = { { (void *)ONE, 3 }, { (void *)TWO, 4 } };

static int setup(void **state)
{
	in = (struct sg_io_hdr){ .interface_id = 'S',
				 .dxfer_direction = SG_DXFER_FROM_DEV,
				 .iovec_count = 2,
				 .dxfer_len = 7,
				 .dxferp = (void *)IOV };
	out = in;
	return 0;
}

static void add(struct memory *m, enum phase phase, uint64_t addr,
		const void *p, size_t n)
{
	memory_add(m, phase, addr, p, n, n, MEM_OK);
}

static const char *shown(bool json)
{
	struct memory mem = { 0 };

	add(&mem, PHASE_ENTER, HDR, &in, sizeof(in));
	add(&mem, PHASE_EXIT, HDR, &out, sizeof(out));
	add(&mem, PHASE_ENTER, IOV, iov, sizeof(iov));
	add(&mem, PHASE_EXIT, IOV, iov, sizeof(iov));
	add(&mem, PHASE_ENTER, ONE, "ask", 3);
	add(&mem, PHASE_ENTER, TWO, "them", 4);
	add(&mem, PHASE_EXIT, ONE, "abc", 3);
	add(&mem, PHASE_EXIT, TWO, "defg", 4);
	return ioctl_text(SG_IO, HDR, 0, &mem, false, json);
}

#define HEAD(direction, count)                                    \
	"{interface_id='S', dxfer_direction=" direction           \
	", cmd_len=0, cmdp=NULL, mx_sb_len=0, iovec_count=" count \
	", dxfer_len=7, timeout=0, flags=0, dxferp="
#define TAIL(resid)                                                \
	", status=0, masked_status=0, msg_status=0, sb_len_wr=0, " \
	"sbp=NULL, host_status=0, driver_status=0, resid=" resid   \
	", duration=0, info=0, ...}"
#define PAIR(a, b) \
	"[{iov_base=\"" a "\", iov_len=3}, {iov_base=\"" b "\", iov_len=4}]"

static void test_iovecs(void **state)
{
	assert_string_equal(shown(false), HEAD("SG_DXFER_FROM_DEV", "2") PAIR(
						  "abc", "defg") TAIL("0"));
	/* The last bytes did not come. */
	out.resid = 5;
	assert_string_equal(shown(false), HEAD("SG_DXFER_FROM_DEV", "2")
						  PAIR("ab", "") TAIL("5"));
	/* That cannot be. */
	out.resid = 8;
	assert_string_equal(shown(false), HEAD("SG_DXFER_FROM_DEV", "2") PAIR(
						  "abc", "defg") TAIL("8"));
	out.resid = -1;
	assert_string_equal(shown(false), HEAD("SG_DXFER_FROM_DEV", "2") PAIR(
						  "abc", "defg") TAIL("-1"));
}

static void test_both_ways(void **state)
{
	in.dxfer_direction = out.dxfer_direction = SG_DXFER_TO_FROM_DEV;
	out.resid = 1;
	assert_string_equal(shown(false),
			    HEAD("SG_DXFER_TO_FROM_DEV", "2") PAIR(
				    "ask", "them") " => " PAIR("abc", "def")
				    TAIL("1"));
	assert_non_null(strstr(
		shown(true),
		"\"dxferp\":{\"enter\":[{\"iov_base\":\"ask\",\"iov_len\":3},"
		"{\"iov_base\":\"them\",\"iov_len\":4}],"
		"\"exit\":[{\"iov_base\":\"abc\",\"iov_len\":3},"
		"{\"iov_base\":\"def\",\"iov_len\":4}]}"));
}

static void test_buffer(void **state)
{
	in.iovec_count = out.iovec_count = 0;
	in.dxferp = out.dxferp = (void *)TWO;
	in.dxfer_len = out.dxfer_len = 7;
	out.resid = 4;
	assert_string_equal(
		shown(false),
		HEAD("SG_DXFER_FROM_DEV", "0") "\"\\x64\\x65\\x66\"" TAIL("4"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(test_iovecs, setup),
		cmocka_unit_test_setup(test_both_ways, setup),
		cmocka_unit_test_setup(test_buffer, setup),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
