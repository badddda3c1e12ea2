/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=ioctl -a4 */
/*
 * ioctl: what goes in to input devices, consoles, disks, flash, lines and
 * buses. No such device need be there: /dev/null refuses, and what it was
 * asked shows. Then epoll and /proc/PID/maps, which answer.
 */
#include "ioctl_spec.h"

#include <fcntl.h>
#include <linux/fs.h>
#include <linux/gpio.h>
#include <linux/i2c-dev.h>
#include <linux/i2c.h>
#include <linux/input.h>
#include <linux/kd.h>
#include <linux/loop.h>
#include <linux/random.h>
#include <linux/rtc.h>
#include <linux/spi/spidev.h>
#include <linux/uinput.h>
#include <linux/vt.h>
#include <mtd/mtd-user.h>
#include <mtd/ubi-user.h>
#include <scsi/sg.h>
#include <signal.h>
#include <sys/epoll.h>

static int fd;

/* `name` and `arg` are as they will show; returns what the kernel says. */
static void ask(unsigned long cmd, const void *p, const char *name,
		const char *arg)
{
	const char *s = result(ioctl(fd, cmd, p));

	printf("ioctl(%d, %s%s%s) = %s\n", fd, name, *arg ? ", " : "", arg, s);
}

static const char *address(const void *p)
{
	static char buf[32];

	snprintf(buf, sizeof(buf), "%p", p);
	return buf;
}

static void input(void)
{
	struct input_absinfo abs = { .value = 7, .minimum = -5 };
	struct uinput_setup setup = { { BUS_USB, 0x1234, 0x5678, 1 },
				      "a pad",
				      3 };
	struct ff_effect rumble = { .type = FF_RUMBLE,
				    .id = -1,
				    .replay = { 500, 0 } };
	struct ff_effect constant = { .type = FF_CONSTANT,
				      .id = 2,
				      .trigger = { BTN_LEFT, 9 } };
	char buf[64] = "";

	rumble.u.rumble.strong_magnitude = 0x8000;
	constant.u.constant.level = -3;
	ask(EVIOCGNAME(64), buf, "EVIOCGNAME(64)", address(buf));
	ask(EVIOCGBIT(0, 8), buf, "EVIOCGBIT(0, 8)", address(buf));
	ask(EVIOCGBIT(EV_KEY, 64), buf, "EVIOCGBIT(EV_KEY, 64)", address(buf));
	ask(EVIOCGABS(ABS_MT_SLOT), buf, "EVIOCGABS(ABS_MT_SLOT)",
	    address(buf));
	ask(EVIOCSABS(ABS_X), &abs, "EVIOCSABS(ABS_X)",
	    "{value=7, minimum=-5, ...}");
	ask(EVIOCSFF, &rumble, "EVIOCSFF",
	    "{type=FF_RUMBLE, id=-1, direction=0, trigger={button=KEY_RESERVED"
	    ", interval=0}, replay={length=500, delay=0}, "
	    "rumble={strong_magnitude=32768, weak_magnitude=0}}");
	ask(EVIOCSFF, &constant, "EVIOCSFF",
	    "{type=FF_CONSTANT, id=2, direction=0, trigger={button=BTN_LEFT, "
	    "interval=9}, replay={length=0, delay=0}, constant={level=-3, "
	    "envelope={attack_length=0, attack_level=0, fade_length=0, "
	    "fade_level=0}}}");
	ask(UI_DEV_SETUP, &setup, "UI_DEV_SETUP",
	    "{id={bustype=BUS_USB, vendor=0x1234, product=0x5678, "
	    "version=0x1}, name=\"a pad\", ff_effects_max=3}");
	ask(UI_SET_KEYBIT, (void *)KEY_ENTER, "UI_SET_KEYBIT", "KEY_ENTER");
	ask(UI_SET_PHYS, "usb/0", "UI_SET_PHYS", "\"usb/0\"");
	ask(UI_GET_SYSNAME(16), buf, "UI_GET_SYSNAME(16)", address(buf));
}

static void console(void)
{
	struct vt_mode mode = { VT_PROCESS, 1, SIGUSR1, SIGUSR2, 0 };
	struct kbentry entry = { 1, 2, 0x103 };
	struct unipair pairs[2] = { { 0x41, 1 }, { 0x42, 2 } };
	struct unimapdesc map = { 2, pairs };

	ask(KDSETLED, (void *)(LED_CAP | LED_NUM), "KDSETLED",
	    "LED_NUM|LED_CAP");
	ask(KDSKBMODE, (void *)K_UNICODE, "KDSKBMODE", "K_UNICODE");
	ask(KDSKBENT, &entry, "KDSKBENT",
	    "{kb_table=1, kb_index=2, kb_value=0x103}");
	ask(PIO_UNIMAP, &map, "PIO_UNIMAP",
	    "{entry_ct=2, entries=[{unicode=0x41, fontpos=0x1}, "
	    "{unicode=0x42, fontpos=0x2}]}");
	ask(VT_SETMODE, &mode, "VT_SETMODE",
	    "{mode=VT_PROCESS, waitv=1, relsig=SIGUSR1, acqsig=SIGUSR2, ...}");
}

static void disks(void)
{
	unsigned char cdb[6] = { 0x12, 0, 0, 0, 4, 0 }, data[4] = "abc";
	unsigned char sense[32];
	struct sg_io_hdr sg = { .interface_id = 'S',
				.dxfer_direction = SG_DXFER_TO_DEV,
				.cmd_len = 6,
				.mx_sb_len = sizeof(sense),
				.dxfer_len = 4,
				.dxferp = data,
				.cmdp = cdb,
				.sbp = sense,
				.timeout = 1000 };
	struct loop_info64 loop = { .lo_offset = 512,
				    .lo_number = 3,
				    .lo_flags = LO_FLAGS_AUTOCLEAR,
				    .lo_file_name = "image" };
	struct file_dedupe_range *dedupe =
		calloc(1, sizeof(*dedupe) + sizeof(dedupe->info[0]));
	char text[512];

	ask(LOOP_SET_STATUS64, &loop, "LOOP_SET_STATUS64",
	    "{lo_offset=0x200, lo_number=3, lo_flags=LO_FLAGS_AUTOCLEAR, "
	    "lo_file_name=\"image\", ...}");
	snprintf(text, sizeof(text),
		 "{interface_id='S', dxfer_direction=SG_DXFER_TO_DEV, "
		 "cmd_len=6, cmdp=\"\\x12\\x00\\x00\\x00\\x04\\x00\", "
		 "mx_sb_len=32, iovec_count=0, dxfer_len=4, timeout=1000, "
		 "flags=0, dxferp=\"\\x61\\x62\\x63\\x00\", sbp=%p, ...}",
		 sense);
	ask(SG_IO, &sg, "SG_IO", text);
	dedupe->src_length = 4096;
	dedupe->dest_count = 1;
	dedupe->info[0].dest_fd = fd;
	snprintf(text, sizeof(text),
		 "{src_offset=0, src_length=4096, dest_count=1, "
		 "info=[{dest_fd=%d, dest_offset=0, bytes_deduped=0, "
		 "status=FILE_DEDUPE_RANGE_SAME}]}",
		 fd);
	ask(FIDEDUPERANGE, dedupe, "FIDEDUPERANGE", text);
	free(dedupe);
}

static void buses(void)
{
	struct erase_info_user erase = { 0x1000, 0x2000 };
	struct ubi_rsvol_req resize = { 4096, 2 };
	struct gpiohandle_request line = { .lineoffsets = { 4, 7 },
					   .flags = GPIOHANDLE_REQUEST_OUTPUT,
					   .default_values = { 1, 0 },
					   .consumer_label = "me",
					   .lines = 2 };
	struct spi_ioc_transfer spi[2] = { { .len = 3, .speed_hz = 1000 } };
	struct i2c_msg msg = { .addr = 0x50, .flags = I2C_M_RD, .len = 2 };
	struct i2c_rdwr_ioctl_data rdwr = { &msg, 1 };
	struct rtc_wkalrm alarm = { .enabled = 1, .time = { .tm_hour = 5 } };
	struct {
		struct rand_pool_info head;
		unsigned char bytes[4];
	} pool = { { 8, 4 }, "\1\2\3" };

	ask(MEMERASE, &erase, "MEMERASE", "{start=0x1000, length=0x2000}");
	ask(UBI_IOCRSVOL, &resize, "UBI_IOCRSVOL", "{bytes=4096, vol_id=2}");
	ask(GPIO_GET_LINEHANDLE_IOCTL, &line, "GPIO_GET_LINEHANDLE_IOCTL",
	    "{lines=2, lineoffsets=[4, 7], flags=GPIOHANDLE_REQUEST_OUTPUT, "
	    "default_values=[1, 0], consumer_label=\"me\"}");
	ask(SPI_IOC_MESSAGE(2), spi, "SPI_IOC_MESSAGE(2)",
	    "[{tx_buf=NULL, rx_buf=NULL, len=3, speed_hz=1000, delay_usecs=0, "
	    "bits_per_word=0, cs_change=0, ...}, {tx_buf=NULL, rx_buf=NULL, "
	    "len=0, speed_hz=0, delay_usecs=0, bits_per_word=0, cs_change=0, "
	    "...}]");
	ask(I2C_RDWR, &rdwr, "I2C_RDWR",
	    "{msgs=[{addr=0x50, flags=I2C_M_RD, len=2, buf=NULL}], nmsgs=1}");
	ask(_IOC(_IOC_READ | _IOC_WRITE, 'H', 6, 3), "\1\2\3",
	    "HIDIOCSFEATURE(3)", "\"\\x01\\x02\\x03\"");
	ask(RTC_WKALM_SET, &alarm, "RTC_WKALM_SET",
	    "{enabled=1, pending=0, time={tm_sec=0, tm_min=0, tm_hour=5, "
	    "tm_mday=0, tm_mon=0, tm_year=0, ...}}");
	ask(RNDADDENTROPY, &pool, "RNDADDENTROPY",
	    "{entropy_count=8, buf_size=4, buf=\"\\x01\\x02\\x03\\x00\"}");
	ask(RNDADDENTROPY, BAD, "RNDADDENTROPY", address(BAD));
	ask(_IOC(_IOC_READ, 0xee, 1, 8), &pool,
	    "_IOC(_IOC_READ, 0xee, 0x1, 0x8)", address(&pool));
}

/* Linux 6.9, Linux 6.11: what is not in older headers by number. */
static void answers(void)
{
	struct {
		uint32_t usecs;
		uint16_t budget;
		uint8_t prefer, pad;
	} params = { 50, 8, 1, 0 }, back;
	int r;

	fd = (int)must(epoll_create1(0), "epoll_create1");
	ask(0x40088a01, &params, "EPIOCSPARAMS",
	    "{busy_poll_usecs=50, busy_poll_budget=8, prefer_busy_poll=0x1}");
	r = ioctl(fd, 0x80088a02, &back);
	if (r)
		printf("ioctl(%d, EPIOCGPARAMS, %p) = %s\n", fd, &back,
		       result(r));
	else
		printf("ioctl(%d, EPIOCGPARAMS, {busy_poll_usecs=%u, "
		       "busy_poll_budget=%u, prefer_busy_poll=%#x}) = 0\n",
		       fd, back.usecs, back.budget, back.prefer);
	close(fd);
}

int main(void)
{
	fd = (int)must(open("/dev/null", O_RDWR), "/dev/null");
	input();
	console();
	disks();
	buses();
	close(fd);
	answers();
	return 0;
}
