/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=ioctl -a4 */
/*
 * ioctl: buffers whose length is a number times a size, or in the command. No
 * such device need be there: /dev/null refuses, and what it was asked shows.
 */
#include "ioctl_spec.h"

#include <fcntl.h>
#include <linux/cdrom.h>
#include <linux/firewire-cdev.h>
#include <linux/gpio.h>
#include <linux/hdreg.h>
#include <linux/input.h>
#include <linux/kd.h>
#include <linux/videodev2.h>

static int fd;
static char text[2048];

static void ask(unsigned long cmd, const void *p, const char *name)
{
	const char *s = result(ioctl(fd, cmd, p));

	printf("ioctl(%d, %s, %s) = %s\n", fd, name, text, s);
}

#define TEXT(...) snprintf(text, sizeof(text), __VA_ARGS__)

static void slots(char *end)
{
	int32_t code = ABS_MT_POSITION_X;

	TEXT("{code=ABS_MT_POSITION_X}");
	ask(EVIOCGMTSLOTS(4), at_end(end, &code, 4), "EVIOCGMTSLOTS(4)");
	ask(EVIOCGMTSLOTS(400), at_end(end, &code, 4), "EVIOCGMTSLOTS(400)");
}

static void drives(char *end)
{
	static const unsigned char identify[4] = { 0xec, 0, 0, 1 };
	static const unsigned char task[7] = { 0xb0, 0xd8, 1, 2, 3, 4, 0xa0 };

	TEXT("{command=ATA_CMD_ID_ATA, sector_number=0, feature=0, "
	     "sector_count=1}");
	ask(HDIO_DRIVE_CMD, identify, "HDIO_DRIVE_CMD");
	/* There is no room for what it asks for. */
	ask(HDIO_DRIVE_CMD, at_end(end, identify, 4), "HDIO_DRIVE_CMD");
	TEXT("{command=ATA_CMD_SMART, feature=0xd8, sector_count=1, "
	     "sector_number=2, low_cylinder=3, high_cylinder=4, "
	     "device_head=0xa0}");
	ask(HDIO_DRIVE_TASK, at_end(end, task, 7), "HDIO_DRIVE_TASK");
}

static void lines(void)
{
	struct gpio_v2_line_config config = {
		.flags = GPIO_V2_LINE_FLAG_OUTPUT,
		.num_attrs = 2,
		.padding = { [2] = 5 },
		.attrs = { { { .id = 2, .values = 3 }, 1 },
			   { { .id = 9, .values = 7 }, 2 } },
	};
	struct gpio_v2_line_request request = { .offsets = { 4, 6 },
						.consumer = "me",
						.num_lines = 2 };
	struct gpiohandle_data data = { { 1, 0, 1 } };
	int n = TEXT("{values=[1, 0, 1");

	for (unsigned i = 3; i < 32; i++)
		n += sprintf(text + n, ", 0");
	strcpy(text + n, ", ...]}");
	ask(GPIOHANDLE_SET_LINE_VALUES_IOCTL, &data,
	    "GPIOHANDLE_SET_LINE_VALUES_IOCTL");
	TEXT("{flags=GPIO_V2_LINE_FLAG_OUTPUT, num_attrs=2, "
	     "padding=[0, 0, 0x5, 0, 0], attrs=[{attr={"
	     "id=GPIO_V2_LINE_ATTR_ID_OUTPUT_VALUES, values=0x3}, mask=0x1}, "
	     "{attr={id=0x9 /* GPIO_V2_LINE_ATTR_ID_??? */, data=0x7}, "
	     "mask=0x2}]}");
	ask(GPIO_V2_LINE_SET_CONFIG_IOCTL, &config,
	    "GPIO_V2_LINE_SET_CONFIG_IOCTL");
	TEXT("{num_lines=2, offsets=[4, 6], consumer=\"me\", "
	     "config={flags=0, num_attrs=0}}");
	ask(GPIO_V2_GET_LINE_IOCTL, &request, "GPIO_V2_GET_LINE_IOCTL");
}

static void blocks(char *end)
{
	unsigned char *font = at_end(end, "", 0);
	struct consolefontdesc desc = { 2, 8, (char *)font - 40 };
	struct console_font_op op = { .op = KD_FONT_OP_SET_DEFAULT,
				      .data = (unsigned char *)"vga" };
	struct v4l2_edid edid = { .blocks = 1, .edid = font - 128 };
	struct cdrom_read_audio audio = { .addr_format = CDROM_LBA,
					  .nframes = 1,
					  .buf = font };
	uint32_t quadlets[2] = { 0x11, 0x22 };
	struct fw_cdev_add_descriptor fw = { .data = (uintptr_t)quadlets,
					     .length = 2 };

	memset(font - 128, 'a', 128);
	/* 64 bytes, of which 40 are there: as many as are shown. */
	TEXT("{charcount=2, charheight=8, chardata=\"");
	for (unsigned i = 0; i < 32; i++)
		strcat(text, "\\x61");
	strcat(text, "\"...}");
	ask(PIO_FONTX, &desc, "PIO_FONTX");
	desc.chardata = (char *)font;
	TEXT("{charcount=2, charheight=8, chardata=%p}", (void *)font);
	ask(PIO_FONTX, &desc, "PIO_FONTX");
	ask(GIO_FONTX, &desc, "GIO_FONTX");
	TEXT("{op=KD_FONT_OP_SET_DEFAULT, flags=0, width=0, height=0, "
	     "charcount=0, data=\"vga\"}");
	ask(KDFONTOP, &op, "KDFONTOP");
	TEXT("{pad=0, start_block=0, blocks=1, edid=\"");
	for (unsigned i = 0; i < 32; i++)
		strcat(text, "\\x61");
	strcat(text, "\"...}");
	ask(VIDIOC_S_EDID, &edid, "VIDIOC_S_EDID");
	TEXT("{pad=0, start_block=0, blocks=1, edid=%p}", (void *)edid.edid);
	ask(VIDIOC_G_EDID, &edid, "VIDIOC_G_EDID");
	TEXT("{addr.lba=0, addr_format=CDROM_LBA, nframes=1, buf=%p}",
	     (void *)font);
	ask(CDROMREADAUDIO, &audio, "CDROMREADAUDIO");
	TEXT("{immediate=0, key=0, data=[0x11, 0x22], length=2}");
	ask(FW_CDEV_IOC_ADD_DESCRIPTOR, &fw, "FW_CDEV_IOC_ADD_DESCRIPTOR");
}

/* linux/sev-guest.h */
static void reports(char *end)
{
	struct {
		uint8_t version;
		uint64_t req, resp, exit;
	} snp = { 1, 0, 0, 0 };
	struct {
		uint32_t root, rsvd;
		uint64_t fields;
		uint32_t vmpl, svn;
		uint64_t tcb;
	} key = { 1, 0, 0x3f, 2, 3, 4 };

	snp.req = (uintptr_t)at_end(end, &key, sizeof(key));
	snp.resp = (uintptr_t)end;
	TEXT("{msg_version=1, req_data={root_key_select=1, "
	     "guest_field_select=0x3f, vmpl=2, guest_svn=3, tcb_version=0x4}, "
	     "resp_data=%p, exitinfo2=0}",
	     (void *)end);
	ask(_IOWR('S', 1, snp), &snp, "SNP_GET_DERIVED_KEY");
	/* A request of 96 bytes. */
	TEXT("{msg_version=1, req_data=%#llx, resp_data=%p, exitinfo2=0}",
	     (unsigned long long)snp.req, (void *)end);
	ask(_IOWR('S', 0, snp), &snp, "SNP_GET_REPORT");
}

int main(void)
{
	char *end = end_of_page();

	fd = open("/dev/null", O_RDWR);
	slots(end);
	drives(end);
	lines();
	blocks(end);
	reports(end);
	return 0;
}
