/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=ioctl -a4 -s 16 */
/*
 * ioctl: commands of devices that few have: binder, compute devices, hypervisors,
 * old sound, comedi, vfio. /dev/null refuses, and what it was asked shows.
 */
#include "ioctl_spec.h"

#include <fcntl.h>

static int fd;
static char *end;

static void ask(unsigned long cmd, const void *p, size_t size, const char *text)
{
	void *at = size ? at_end(end, p, size) : (void *)p;
	const char *s = result(ioctl(fd, cmd, at));

	printf("ioctl(%d, %s) = %s\n", fd, text, s);
	/* Where it ends behind the page, there is an address. */
	if (size) {
		s = result(ioctl(fd, cmd, (char *)at + 1));
		printf("ioctl(%d, %.*s, %p) = %s\n", fd,
		       (int)strcspn(text, ","), text, (char *)at + 1, s);
	}
}

int main(void)
{
	struct {
		uint64_t write_size, write_consumed, write_buffer;
		uint64_t read_size, read_consumed, read_buffer;
	} binder = { 8, 0, 0x1000, 256, 0, 0x2000 };
	struct {
		uint64_t va;
		uint32_t gpu, pad;
	} scratch = { 0x10000, 3, 0 };
	struct {
		uint32_t argsz, flags;
	} feature = { 8, 0x10000 | 1 }, dirty = { 8, 1 };
	uint32_t threads = 15, fragment = 0x7fff000d;
	char code = 6;

	fd = open("/dev/null", O_RDWR);
	end = end_of_page();
	ask(0xc0306201, &binder, sizeof(binder),
	    "BINDER_WRITE_READ, {write_size=8, write_consumed=0, "
	    "write_buffer=0x1000, read_size=256, read_consumed=0, "
	    "read_buffer=0x2000}");
	ask(0x40046205, &threads, sizeof(threads),
	    "BINDER_SET_MAX_THREADS, [15]");
	ask(0xc0104b11, &scratch, sizeof(scratch),
	    "AMDKFD_IOC_SET_SCRATCH_BACKING_VA, {va_addr=0x10000, gpu_id=3}");
	ask(0xc004500a, &fragment, sizeof(fragment),
	    "SNDCTL_DSP_SETFRAGMENT, [2147418125]");
	ask(0x541c, &code, 1, "TIOCLINUX, [TIOCL_GETSHIFTSTATE]");
	ask(0x3b75, &feature, sizeof(feature),
	    "VFIO_DEVICE_FEATURE or VFIO_IOMMU_DIRTY_PAGES or "
	    "VFIO_IOMMU_SPAPR_REGISTER_MEMORY, {argsz=8, "
	    "flags=VFIO_DEVICE_FEATURE_MIGRATION|VFIO_DEVICE_FEATURE_GET}");
	ask(0x3b75, &dirty, sizeof(dirty),
	    "VFIO_DEVICE_FEATURE or VFIO_IOMMU_DIRTY_PAGES or "
	    "VFIO_IOMMU_SPAPR_REGISTER_MEMORY, {argsz=8, "
	    "flags=VFIO_IOMMU_DIRTY_PAGES_FLAG_START}");
	ask(0x5008, NULL, 0, "SNDCTL_DSP_POST");
	/* A number of a subdevice. */
	ask(0x6405, (void *)2, 0, "COMEDI_LOCK, 2");
	return 0;
}
