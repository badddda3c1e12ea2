/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=ioctl -a4 */
/*
 * ioctl: messages of I2C and transfers of SPI, which have buffers of their own.
 * /dev/null refuses, and what it was asked shows.
 */
#include "ioctl_spec.h"

#include <fcntl.h>
#include <linux/i2c-dev.h>
#include <linux/i2c.h>
#include <linux/spi/spidev.h>

static int fd;

static void ask(unsigned long cmd, const void *p, const char *name,
		const char *arg)
{
	const char *s = result(ioctl(fd, cmd, p));

	printf("ioctl(%d, %s, %s) = %s\n", fd, name, arg, s);
}

/* Arrays whose elements point to buffers: of more than eight the first. */
static void buffers(char *end)
{
	unsigned char ask_for[2] = { 0x10, 0x20 }, answer[4];
	struct i2c_msg msgs[10] = {
		{ .addr = 0x50, .len = 2, .buf = ask_for },
		{ .addr = 0x50, .flags = I2C_M_RD, .len = 4, .buf = answer },
		{ .addr = 0x51, .len = 9, .buf = (void *)end },
	};
	struct i2c_rdwr_ioctl_data rdwr = { msgs, 3 };
	struct spi_ioc_transfer spi[2] = {
		{ .tx_buf = (uintptr_t)ask_for, .len = 2 },
		{ .rx_buf = (uintptr_t)answer, .len = 4 },
	};
	char text[2048];
	size_t len;

	snprintf(text, sizeof(text),
		 "{msgs=[{addr=0x50, flags=0, len=2, buf=\"\\x10\\x20\"}, "
		 "{addr=0x50, flags=I2C_M_RD, len=4, buf=%p}, {addr=0x51, "
		 "flags=0, len=9, buf=%p}], nmsgs=3}",
		 (void *)answer, end);
	ask(I2C_RDWR, &rdwr, "I2C_RDWR", text);
	for (unsigned i = 0; i < 10; i++)
		msgs[i] = (struct i2c_msg){ i, 0, 2, ask_for };
	rdwr.nmsgs = 10;
	len = snprintf(text, sizeof(text), "{msgs=[");
	for (unsigned i = 0; i < 8; i++)
		len += snprintf(text + len, sizeof(text) - len,
				i ? "{addr=%#x, flags=0, len=2, "
				    "buf=\"\\x10\\x20\"}, " :
				    "{addr=%x, flags=0, len=2, "
				    "buf=\"\\x10\\x20\"}, ",
				i);
	snprintf(text + len, sizeof(text) - len,
		 "{addr=0x8, flags=0, len=2, buf=%p}, {addr=0x9, flags=0, "
		 "len=2, buf=%p}], nmsgs=10}",
		 (void *)ask_for, (void *)ask_for);
	ask(I2C_RDWR, &rdwr, "I2C_RDWR", text);
	snprintf(text, sizeof(text),
		 "[{tx_buf=\"\\x10\\x20\", rx_buf=NULL, len=2, speed_hz=0, "
		 "delay_usecs=0, bits_per_word=0, cs_change=0, ...}, "
		 "{tx_buf=NULL, rx_buf=%p, len=4, speed_hz=0, delay_usecs=0, "
		 "bits_per_word=0, cs_change=0, ...}]",
		 (void *)answer);
	ask(SPI_IOC_MESSAGE(2), spi, "SPI_IOC_MESSAGE(2)", text);
}

int main(void)
{
	fd = (int)must(open("/dev/null", O_RDWR), "open");
	buffers(end_of_page());
	return 0;
}
