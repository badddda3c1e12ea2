/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=ioctl -a4 -s 4 */
/*
 * ioctl: what goes in to sound cards, displays, framebuffers, tuners, tapes.
 * No such device need be there: /dev/null refuses, and what it was asked
 * shows.
 */
#include "ioctl_spec.h"

#include <fcntl.h>
#include <linux/cec.h>
#include <linux/dvb/frontend.h>
#include <linux/fb.h>
#include <linux/mtio.h>
#include <sound/asound.h>

static int fd;

static void ask(unsigned long cmd, const void *p, const char *name,
		const char *arg)
{
	const char *s = result(ioctl(fd, cmd, p));

	printf("ioctl(%d, %s%s%s) = %s\n", fd, name, *arg ? ", " : "", arg, s);
}

static const char *address(const void *p)
{
	static char buf[4][32];
	static unsigned n;
	char *s = buf[n++ % 4];

	snprintf(s, sizeof(buf[0]), "%p", p);
	return s;
}

#define NO_RANGE "{min=0, max=0}"

static void sound(char *end)
{
	struct snd_ctl_elem_info info = {
		.id = { .numid = 7, .iface = 2, .name = "Master" }
	};
	struct snd_ctl_elem_value value = { .id = { .numid = 9 } };
	struct snd_ctl_elem_list list = { .space = 4 };
	struct snd_pcm_hw_params *hw = calloc(1, sizeof(*hw));
	struct snd_pcm_sw_params sw = { .tstamp_mode = 1,
					.avail_min = 64,
					.boundary = 1 << 20 };
	struct {
		struct snd_ctl_tlv head;
		unsigned int words[2];
	} tlv = { { 3, 8 }, { 0x04030201, 5 } };
	char text[2048];

	ask(SNDRV_CTL_IOCTL_ELEM_INFO, &info, "SNDRV_CTL_IOCTL_ELEM_INFO",
	    "{id={numid=7, iface=SNDRV_CTL_ELEM_IFACE_MIXER, device=0, "
	    "subdevice=0, name=\"Master\", index=0}}");
	info.type = 2;
	info.access = 3;
	info.count = 1;
	info.value.integer.min = -5;
	info.value.integer.max = 70;
	ask(SNDRV_CTL_IOCTL_ELEM_ADD, &info, "SNDRV_CTL_IOCTL_ELEM_ADD",
	    "{id={numid=7, iface=SNDRV_CTL_ELEM_IFACE_MIXER, device=0, "
	    "subdevice=0, name=\"Master\", index=0}, "
	    "type=SNDRV_CTL_ELEM_TYPE_INTEGER, "
	    "access=SNDRV_CTL_ELEM_ACCESS_READ|SNDRV_CTL_ELEM_ACCESS_WRITE, "
	    "count=1, owner=0, integer={min=-5, max=70, step=0}}");
	value.value.integer.value[0] = 11;
	value.value.integer.value[1] = -12;
	ask(SNDRV_CTL_IOCTL_ELEM_WRITE, &value, "SNDRV_CTL_IOCTL_ELEM_WRITE",
	    "{id={numid=9, iface=SNDRV_CTL_ELEM_IFACE_CARD, device=0, "
	    "subdevice=0, name=\"\", index=0}, value=[11, -12, 0, 0, ...]}");
	ask(SNDRV_CTL_IOCTL_ELEM_LIST, &list, "SNDRV_CTL_IOCTL_ELEM_LIST",
	    "{offset=0, space=4, pids=NULL}");
	ask(SNDRV_CTL_IOCTL_TLV_WRITE, &tlv, "SNDRV_CTL_IOCTL_TLV_WRITE",
	    "{numid=3, length=8, tlv=\"\\x01\\x02\\x03\\x04\"...}");
	/* As much as there is of a length that is not. */
	tlv.head.length = -1u;
	ask(SNDRV_CTL_IOCTL_TLV_WRITE, at_end(end, &tlv, sizeof(tlv)),
	    "SNDRV_CTL_IOCTL_TLV_WRITE",
	    "{numid=3, length=4294967295, tlv=\"\\x01\\x02\\x03\\x04\"...}");
	hw->flags = SNDRV_PCM_HW_PARAMS_NORESAMPLE;
	hw->masks[0].bits[0] = 1 << 3;
	hw->masks[1].bits[0] = 1 << 2 | 1 << 10;
	hw->intervals[2].min = 2;
	hw->intervals[2].max = 8;
	hw->rmask = -1u;
	ask(SNDRV_PCM_IOCTL_HW_PARAMS, hw, "SNDRV_PCM_IOCTL_HW_PARAMS",
	    "{flags=SNDRV_PCM_HW_PARAMS_NORESAMPLE, "
	    "access=[SNDRV_PCM_ACCESS_RW_INTERLEAVED], "
	    "format=[SNDRV_PCM_FORMAT_S16_LE SNDRV_PCM_FORMAT_S32_LE], "
	    "subformat=[], sample_bits=" NO_RANGE ", frame_bits=" NO_RANGE
	    ", channels={min=2, max=8}, rate=" NO_RANGE ", "
	    "period_time=" NO_RANGE ", period_size=" NO_RANGE ", "
	    "period_bytes=" NO_RANGE ", periods=" NO_RANGE ", "
	    "buffer_time=" NO_RANGE ", buffer_size=" NO_RANGE ", "
	    "buffer_bytes=" NO_RANGE ", tick_time=" NO_RANGE ", "
	    "rmask=0xffffffff}");
	snprintf(text, sizeof(text), "%p", (char *)end - 8);
	ask(SNDRV_PCM_IOCTL_HW_PARAMS, end - 8, "SNDRV_PCM_IOCTL_HW_PARAMS",
	    text);
	free(hw);
	ask(SNDRV_PCM_IOCTL_SW_PARAMS, &sw, "SNDRV_PCM_IOCTL_SW_PARAMS",
	    "{tstamp_mode=SNDRV_PCM_TSTAMP_ENABLE, period_step=0, "
	    "avail_min=64, start_threshold=0, stop_threshold=0, "
	    "silence_threshold=0, silence_size=0, boundary=1048576, "
	    "tstamp_type=SNDRV_PCM_TSTAMP_TYPE_GETTIMEOFDAY, ...}");
	ask(SNDRV_PCM_IOCTL_PREPARE, NULL, "SNDRV_PCM_IOCTL_PREPARE", "");
}

/* drm/drm_mode.h is not among the C library's headers. */
static void display(char *end)
{
	uint32_t handles[2] = { 5, 6 };
	uint64_t points[2] = { 10, 1ull << 40 };
	struct {
		uint64_t handles, points;
		int64_t timeout;
		uint32_t count, flags, first, pad;
		uint64_t deadline;
	} wait = {
		(uintptr_t)handles, (uintptr_t)points, -1, 2, 3, 0, 0, 0,
	};
	struct {
		uint32_t flags, count;
		uint64_t objs, counts, props, values, reserved, user;
	} atomic = { 0x501, 2,	 (uintptr_t)handles, (uintptr_t)handles, 1, 2,
		     0,	    0x77 };
	struct {
		uint32_t fb, width, height, format, flags, handles[4],
			pitches[4], offsets[4];
		uint64_t modifier[4];
	} fb = { 0, 640, 480, 0x34325258, 2, { 1 }, { 2560 }, { 0 }, { 0 } };
	char text[512];

	ask(0xc03064ca, &wait, "DRM_IOCTL_SYNCOBJ_TIMELINE_WAIT",
	    "{handles=[5, 6], points=[10, 1099511627776], timeout_nsec=-1, "
	    "count_handles=2, flags=DRM_SYNCOBJ_WAIT_FLAGS_WAIT_ALL|"
	    "DRM_SYNCOBJ_WAIT_FLAGS_WAIT_FOR_SUBMIT}");
	/* More than there are, up to a page that is not there. */
	wait.handles = (uintptr_t)end - 4;
	wait.points = 0;
	wait.count = 1000000;
	snprintf(text, sizeof(text),
		 "{handles=[0, ... /* %p */], points=NULL, timeout_nsec=-1, "
		 "count_handles=1000000, flags=DRM_SYNCOBJ_WAIT_FLAGS_WAIT_ALL|"
		 "DRM_SYNCOBJ_WAIT_FLAGS_WAIT_FOR_SUBMIT}",
		 end);
	memset(end - 4, 0, 4);
	ask(0xc03064ca, &wait, "DRM_IOCTL_SYNCOBJ_TIMELINE_WAIT", text);
	snprintf(text, sizeof(text),
		 "{flags=DRM_MODE_PAGE_FLIP_EVENT|DRM_MODE_ATOMIC_TEST_ONLY|"
		 "DRM_MODE_ATOMIC_ALLOW_MODESET, count_objs=2, "
		 "objs_ptr=[5, 6], count_props_ptr=[5, 6], props_ptr=0x1, "
		 "prop_values_ptr=0x2, user_data=0x77}");
	ask(0xc03864bc, &atomic, "DRM_IOCTL_MODE_ATOMIC", text);
	/* (8 bytes are aligned to 4 in a program of 32 bits.) */
	ask(sizeof(long) == 4 ? 0xc06464b8 : 0xc06864b8, &fb,
	    "DRM_IOCTL_MODE_ADDFB2",
	    "{width=640, height=480, pixel_format=v4l2_fourcc('X', 'R', '2', "
	    "'4'), flags=DRM_MODE_FB_MODIFIERS, handles=[1, 0, 0, 0], "
	    "pitches=[2560, 0, 0, 0], offsets=[0, 0, 0, 0], "
	    "modifier=[0, 0, 0, 0]}");
}

static void others(void)
{
	struct fb_var_screeninfo var = { .xres = 800,
					 .yres = 600,
					 .bits_per_pixel = 32,
					 .vmode = FB_VMODE_INTERLACED };
	uint16_t reds[2] = { 1, 2 };
	struct fb_cmap map = { .start = 4, .len = 2, .red = reds };
	struct dtv_property props[2] = { { .cmd = DTV_FREQUENCY },
					 { .cmd = DTV_TUNE } };
	struct dtv_properties set = { 2, props };
	struct mtop op = { MTFSF, 3 };
	struct cec_msg msg = { .len = 2, .msg = { 0x40, 0x04 }, .reply = 0x36 };
	char text[512];

	ask(FBIOPUT_VSCREENINFO, &var, "FBIOPUT_VSCREENINFO",
	    "{xres=800, yres=600, xres_virtual=0, yres_virtual=0, xoffset=0, "
	    "yoffset=0, bits_per_pixel=32, grayscale=0, red={offset=0, "
	    "length=0, msb_right=0}, green={offset=0, length=0, msb_right=0}, "
	    "blue={offset=0, length=0, msb_right=0}, activate=0, pixclock=0, "
	    "sync=0, vmode=FB_VMODE_INTERLACED, rotate=0, ...}");
	ask(FBIOPUTCMAP, &map, "FBIOPUTCMAP",
	    "{start=4, len=2, red=[1, 2], green=NULL, blue=NULL, "
	    "transp=NULL}");
	ask(FBIOBLANK, (void *)FB_BLANK_POWERDOWN, "FBIOBLANK",
	    "FB_BLANK_POWERDOWN");
	props[0].u.data = 474000000;
	ask(FE_SET_PROPERTY, &set, "FE_SET_PROPERTY",
	    "{num=2, props=[{cmd=DTV_FREQUENCY, data=474000000, result=0}, "
	    "{cmd=DTV_TUNE, data=0, result=0}]}");
	set.num = 1 << 30;
	set.props = BAD;
	snprintf(text, sizeof(text), "{num=1073741824, props=%s}",
		 address(BAD));
	ask(FE_SET_PROPERTY, &set, "FE_SET_PROPERTY", text);
	ask(FE_SET_TONE, (void *)SEC_TONE_OFF, "FE_SET_TONE", "SEC_TONE_OFF");
	ask(MTIOCTOP, &op, "MTIOCTOP", "{mt_op=MTFSF, mt_count=3}");
	ask(MTIOCTOP, BAD, "MTIOCTOP", address(BAD));
	ask(CEC_TRANSMIT, &msg, "CEC_TRANSMIT",
	    "{tx_ts=0, rx_ts=0, len=2, timeout=0, sequence=0, flags=0, "
	    "msg=\"@\\4\", reply=0x36, rx_status=0, tx_status=0, ...}");
}

int main(void)
{
	char *end = end_of_page();

	fd = (int)must(open("/dev/null", O_RDWR), "open");
	sound(end);
	display(end);
	others();
	return 0;
}
