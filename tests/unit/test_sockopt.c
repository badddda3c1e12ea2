/* SPDX-License-Identifier: BSD-2-Clause */
/* Options whose numbers belong to several families of sockets. */
#include <string.h>
#include <sys/socket.h>

#include "basic/strbuf.h"
#include "event/trace_opts.h"
#include "sink/text_visitor.h"
#include "syscall/decode.h"
#include "syscall/fd_ident.h"
#include "test.h"

enum { BASE = 0x10000, SETSOCKOPT = 54 };

static unsigned char value[64];
static int family;
static unsigned asked;

static ssize_t read_value(struct memory *mem, uint64_t addr, void *buf,
			  size_t len)
{
	if (addr < BASE || addr - BASE >= sizeof(value))
		return -14;
	if (len > sizeof(value) - (addr - BASE))
		len = sizeof(value) - (addr - BASE);
	memcpy(buf, value + (addr - BASE), len);
	return (ssize_t)len;
}

static int format_of(const struct call *call, int fd)
{
	asked++;
	return family ? FD_FORMAT_SOCKET + family : FD_FORMAT_NONE;
}

static const char *shown(int whose, int level, int name, unsigned len)
{
	static const struct trace_opts topts = { .xlat = XLAT_ABBREV };
	static const struct decode_opts opts = { .strlen_max = 32 };
	static struct strbuf out;
	struct memory mem = { .read = read_value, .live = PHASE_ENTER };
	struct call c = { .abi = ABI_X86_64,
			  .nr = SETSOCKOPT,
			  .sysent = sysent_by_nr(ABI_X86_64, SETSOCKOPT),
			  .args = { 3, level, name, BASE, len },
			  .mem = &mem,
			  .format_of = format_of };
	struct text_visitor tv;

	family = whose;
	asked = 0;
	out.len = 0;
	text_visitor_init(&tv, &topts, false);
	tv.b = &out;
	text_visitor_begin(&tv, false);
	decode_args_range(&c, &opts, &tv.base, 1, 4);
	memory_done(&mem);
	return strbuf_cstr(&out);
}

static void test_bluetooth(void **state)
{
	static const unsigned char l2cap[12] = { 0xa0, 2, 0xa0, 2, 0xff, 0xff,
						 3,    1, 3,	0, 63,	 0 };

	memcpy(value, l2cap, sizeof(l2cap));
	assert_string_equal(
		shown(AF_BLUETOOTH, 6, 1, 12),
		"SOL_L2CAP, L2CAP_OPTIONS, {omtu=672, imtu=672, "
		"flush_to=65535, mode=L2CAP_MODE_ERTM, fcs=1, max_tx=3, "
		"txwin_size=63}");
	memset(value, 0, sizeof(value));
	value[0] = 0x21;
	assert_string_equal(shown(AF_BLUETOOTH, 6, 3, 4),
			    "SOL_L2CAP, L2CAP_LM, "
			    "[L2CAP_LM_MASTER|L2CAP_LM_SECURE]");
	assert_string_equal(shown(AF_BLUETOOTH, 0, 2, 14),
			    "SOL_HCI, HCI_FILTER, {type_mask=0x21, "
			    "event_mask=[0, 0], opcode=0}");
	assert_string_equal(shown(AF_BLUETOOTH, 0, 1, 4),
			    "SOL_HCI, HCI_DATA_DIR, [33]");
	/* Only the kernel says what it is. */
	assert_string_equal(shown(AF_BLUETOOTH, 17, 1, 2),
			    "SOL_SCO, SCO_OPTIONS, \"!\\0\"");
}

static void test_others(void **state)
{
	memset(value, 0, sizeof(value));
	value[0] = 1;
	assert_string_equal(shown(AF_INET, 6, 1, 4),
			    "SOL_TCP, TCP_NODELAY, [1]");
	/* Nobody knows. */
	assert_string_equal(shown(0, 6, 1, 4), "SOL_TCP, TCP_NODELAY, [1]");
	/* Not worth a question. */
	assert_string_equal(shown(AF_BLUETOOTH, 1, 2, 4),
			    "SOL_SOCKET, SO_REUSEADDR, [1]");
	assert_int_equal(asked, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_bluetooth),
		cmocka_unit_test(test_others),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
