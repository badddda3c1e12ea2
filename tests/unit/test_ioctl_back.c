/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Structures that come back as something else than went in, or with as much
 * as the command or a count in them says.
 */
#include <linux/cdrom.h>
#include <linux/gpio.h>
#include <linux/hdreg.h>
#include <linux/input.h>
#include <string.h>

#include "exit_text.h"
#include "test.h"

enum { BASE = 0x10000, DATA = 0x20000, SIZE = 4096 };

static unsigned char in[SIZE], out[SIZE], data[SIZE];
static size_t nin, ndata;

static int setup(void **state)
{
	memset(in, 0, sizeof(in));
	memset(out, 0, sizeof(out));
	nin = SIZE;
	ndata = 0;
	return 0;
}

static const char *shown(uint64_t cmd, int error, bool json)
{
	struct memory mem = { 0 };

	memory_add(&mem, PHASE_ENTER, BASE, in, nin, nin, MEM_OK);
	memory_add(&mem, PHASE_EXIT, BASE, out, nin, nin, MEM_OK);
	if (ndata)
		memory_add(&mem, PHASE_EXIT, DATA, data, ndata, ndata, MEM_OK);
	return ioctl_text(cmd, BASE, error, &mem, false, json);
}

static void test_drive(void **state)
{
	static const unsigned char ask[4] = { 0xec, 3, 2, 1 };
	static const unsigned char none[4] = { 0xe5 };

	memcpy(in, ask, 4);
	memcpy(out,
	       "\x50\x04\x01\x01"
	       "disk",
	       8);
	assert_string_equal(shown(HDIO_DRIVE_CMD, 5, false),
			    "{command=ATA_CMD_ID_ATA, sector_number=3, "
			    "feature=2, sector_count=1}");
	nin = 8;
	assert_string_equal(shown(HDIO_DRIVE_CMD, 0, true),
			    "{\"argp\":{\"command\":{\"value\":236,\"name\":"
			    "\"ATA_CMD_ID_ATA\"},\"sector_number\":3,"
			    "\"feature\":2,\"sector_count\":1,\"status\":80,"
			    "\"error\":4,\"nsector\":1,\"buf\":{\"encoding\":"
			    "\"base64\",\"data\":\"ZGlzaw==\","
			    "\"truncated\":true}}}");
	/* Without sectors there is no buffer. */
	nin = 4;
	memcpy(in, none, 4);
	memcpy(out, "\x50\0\xff\0", 4);
	assert_string_equal(shown(HDIO_DRIVE_CMD, 0, false),
			    "{command=ATA_CMD_CHK_POWER, sector_number=0, "
			    "feature=0, sector_count=0, status=0x50, error=0, "
			    "nsector=255}");
}

static void test_slots(void **state)
{
	int32_t values[4] = { ABS_MT_TRACKING_ID, 7, -1, 9 };

	in[0] = ABS_MT_TRACKING_ID;
	memcpy(out, values, sizeof(values));
	nin = 16;
	assert_string_equal(shown(EVIOCGMTSLOTS(16), 0, false),
			    "{code=ABS_MT_TRACKING_ID, values=[7, -1, 9]}");
	assert_string_equal(shown(EVIOCGMTSLOTS(8), 0, false),
			    "{code=ABS_MT_TRACKING_ID, values=[7]}");
	assert_string_equal(shown(EVIOCGMTSLOTS(4), 0, false),
			    "{code=ABS_MT_TRACKING_ID, values=[]}");
	/* There is less than the command says. */
	assert_string_equal(shown(EVIOCGMTSLOTS(20), 0, false),
			    "{code=ABS_MT_TRACKING_ID, values=[7, -1, 9, "
			    "... /* 0x10010 */]}");
	assert_string_equal(shown(EVIOCGMTSLOTS(16), 22, false),
			    "{code=ABS_MT_TRACKING_ID}");
}

static void test_lines(void **state)
{
	struct gpiohandle_request r = { .lineoffsets = { 18, 35 },
					.default_values = { 0, 1 },
					.consumer_label = "me",
					.lines = 2 };
	struct gpio_v2_line_info info = { .offset = 5 };

	memcpy(in, &r, sizeof(r));
	r.fd = 9;
	memcpy(out, &r, sizeof(r));
	assert_string_equal(shown(GPIO_GET_LINEHANDLE_IOCTL, 0, false),
			    "{lines=2, lineoffsets=[18, 35], flags=0, "
			    "default_values=[0, 1], consumer_label=\"me\", "
			    "fd=9}");
	memset(in, 0, sizeof(in));
	memcpy(in, &info, sizeof(info));
	strcpy(info.name, "line");
	info.num_attrs = 1;
	info.attrs[0].id = GPIO_V2_LINE_ATTR_ID_DEBOUNCE;
	info.attrs[0].debounce_period_us = 50;
	memcpy(out, &info, sizeof(info));
	assert_string_equal(shown(GPIO_V2_GET_LINEINFO_IOCTL, 0, false),
			    "{offset=5, name=\"line\", consumer=\"\", flags=0, "
			    "num_attrs=1, attrs=[{"
			    "id=GPIO_V2_LINE_ATTR_ID_DEBOUNCE, "
			    "debounce_period_us=50}]}");
}

static void test_frames(void **state)
{
	struct cdrom_read_audio audio = { .addr_format = CDROM_LBA,
					  .nframes = 1,
					  .buf = (void *)DATA };

	memcpy(in, &audio, sizeof(audio));
	memcpy(out, &audio, sizeof(audio));
	strcpy((char *)data, "sound");
	ndata = 5;
	/* Of 2352 bytes five are there. */
	assert_string_equal(shown(CDROMREADAUDIO, 0, false),
			    "{addr.lba=0, addr_format=CDROM_LBA, nframes=1, "
			    "buf=\"\\x73\\x6f\\x75\\x6e\\x64\"...}");
	/* No number of bytes. */
	audio.nframes = -1;
	memcpy(in, &audio, sizeof(audio));
	memcpy(out, &audio, sizeof(audio));
	assert_string_equal(shown(CDROMREADAUDIO, 0, false),
			    "{addr.lba=0, addr_format=CDROM_LBA, nframes=-1, "
			    "buf=0x20000}");
}

static const char *result_text(unsigned nr, uint64_t arg, int64_t ret,
			       enum xlat_style style)
{
	const struct trace_opts topts = { .xlat = style };
	struct decode_opts opts = { .strlen_max = 32 };
	static struct strbuf text;
	struct call c = { .abi = ABI_X86_64,
			  .nr = nr,
			  .sysent = sysent_by_nr(ABI_X86_64, nr),
			  .args = { arg },
			  .phase = PHASE_EXIT,
			  .ret = ret };
	struct text_visitor tv;

	text.len = 0;
	text_visitor_init(&tv, &topts, false);
	tv.b = &text;
	decode_result(&c, &opts, &tv.base);
	return strbuf_cstr(&text);
}

static void test_results(void **state)
{
	enum { PRCTL = 157, IOPRIO_GET = 252 };

	assert_string_equal(result_text(PRCTL, 51, 0x20010, XLAT_ABBREV),
			    "0x20010 (PR_SVE_VL_INHERIT|0x10)");
	assert_string_equal(result_text(PRCTL, 51, 0x10, XLAT_ABBREV), "0x10");
	assert_string_equal(result_text(PRCTL, 56, 0x3, XLAT_ABBREV),
			    "0x3 (PR_MTE_TCF_SYNC|PR_TAGGED_ADDR_ENABLE)");
	assert_string_equal(result_text(PRCTL, 61, 0x5, XLAT_ABBREV),
			    "0x5 (PR_PAC_APIAKEY|PR_PAC_APDAKEY)");
	assert_string_equal(result_text(PRCTL, 70, 0x12, XLAT_ABBREV),
			    "0x12 (PR_RISCV_V_VSTATE_CTRL_ON|"
			    "PR_RISCV_V_VSTATE_CTRL_DEFAULT<<2|"
			    "PR_RISCV_V_VSTATE_CTRL_INHERIT)");
	assert_string_equal(result_text(PRCTL, 72, 0x3, XLAT_ABBREV),
			    "0x3 (PR_PPC_DEXCR_CTRL_EDITABLE|"
			    "PR_PPC_DEXCR_CTRL_SET)");
	assert_string_equal(result_text(IOPRIO_GET, 1, 0x4004, XLAT_ABBREV),
			    "16388 (IOPRIO_PRIO_VALUE(IOPRIO_CLASS_BE, 4))");
	assert_string_equal(result_text(IOPRIO_GET, 1, 0x4004, XLAT_VERBOSE),
			    "16388 (IOPRIO_PRIO_VALUE(IOPRIO_CLASS_BE, 4))");
	/* No names at all. */
	assert_string_equal(result_text(IOPRIO_GET, 1, 0x4004, XLAT_RAW),
			    "16388");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(test_drive, setup),
		cmocka_unit_test_setup(test_slots, setup),
		cmocka_unit_test_setup(test_lines, setup),
		cmocka_unit_test_setup(test_frames, setup),
		cmocka_unit_test_setup(test_results, setup),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
