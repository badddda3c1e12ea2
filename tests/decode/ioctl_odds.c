/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=ioctl -a4 -s 16 */
/*
 * ioctl: commands of devices that few have: binder, compute devices,
 * hypervisors, old sound, comedi, vfio. /dev/null refuses, and what it was
 * asked shows.
 */
#include "ioctl_spec.h"

#include <fcntl.h>

static int fd;
static char *end;

static void just(unsigned long cmd, const void *p, const char *text)
{
	const char *s = result(ioctl(fd, cmd, p));

	printf("ioctl(%d, %s) = %s\n", fd, text, s);
}

static void ask(unsigned long cmd, const void *p, size_t size, const char *text)
{
	void *at = size ? at_end(end, p, size) : (void *)p;
	const char *s;

	just(cmd, at, text);
	/* Where it ends behind the page, there is an address. */
	if (size) {
		s = result(ioctl(fd, cmd, (char *)at + 1));
		printf("ioctl(%d, %.*s, %p) = %s\n", fd,
		       (int)strcspn(text, ","), text, (char *)at + 1, s);
	}
}

/* What is written to binder: commands in a row. */
static void commands(void)
{
	static const struct __attribute__((packed)) {
		uint32_t enter, death, handle;
		uint64_t cookie;
		uint32_t call, to, pad;
		uint64_t target;
		uint32_t code, flags, pid, uid;
		uint64_t size, nobjects, buffer, objects;
		uint32_t acquire;
	} out = { .enter = 0x630c,
		  .death = 0x400c630e,
		  .handle = 2,
		  .cookie = 0x77,
		  .call = 0x40406300,
		  .to = 1,
		  .code = 0x5f4e,
		  .flags = 0x11,
		  .size = 12,
		  .buffer = 0x1000,
		  .acquire = 0x40046305 };
	static const uint32_t unknown[] = { 0x630d, 0x12345678, 5 };
	struct {
		uint64_t write_size, write_consumed, write_buffer;
		uint64_t read_size, read_consumed, read_buffer;
	} b = { .write_size = sizeof(out) };
	char text[1024];

	b.write_buffer = (uintptr_t)at_end(end, &out, sizeof(out));
	/* The last one ends before its handle. */
	just(0xc0306201, &b,
	     "BINDER_WRITE_READ, {write_size=92, write_consumed=0, "
	     "write_buffer=[{cmd=BC_ENTER_LOOPER}, "
	     "{cmd=BC_REQUEST_DEATH_NOTIFICATION, handle=2, cookie=0x77}, "
	     "{cmd=BC_TRANSACTION, handle=1, cookie=0, code=0x5f4e, "
	     "flags=TF_ONE_WAY|TF_ACCEPT_FDS, sender_pid=0, sender_euid=0, "
	     "data_size=12, offsets_size=0, buffer=0x1000, offsets=0}, "
	     "{cmd=BC_ACQUIRE, ...}], read_size=0, read_consumed=0, "
	     "read_buffer=NULL}");
	b.write_size = -2ull;
	b.write_buffer = (uintptr_t)at_end(end, unknown, sizeof(unknown));
	snprintf(text, sizeof(text),
		 "BINDER_WRITE_READ, {write_size=18446744073709551614, "
		 "write_consumed=0, write_buffer=[{cmd=BC_EXIT_LOOPER}, "
		 "{cmd=0x12345678 /* BC_??? */}, ... /* %p */], read_size=0, "
		 "read_consumed=0, read_buffer=NULL}",
		 (void *)(end - 4));
	just(0xc0306201, &b, text);
	b.write_buffer = (uintptr_t)end - 6;
	b.write_size = 6;
	memcpy(end - 6, unknown, 6);
	snprintf(text, sizeof(text),
		 "BINDER_WRITE_READ, {write_size=6, write_consumed=0, "
		 "write_buffer=[{cmd=BC_EXIT_LOOPER}, ... /* %p */], "
		 "read_size=0, read_consumed=0, read_buffer=NULL}",
		 (void *)(end - 2));
	just(0xc0306201, &b, text);
	b.write_size = 0;
	just(0xc0306201, &b,
	     "BINDER_WRITE_READ, {write_size=0, write_consumed=0, "
	     "write_buffer=[], read_size=0, read_consumed=0, "
	     "read_buffer=NULL}");
}

/* A count of descriptors that are not there. */
static const char *lied(size_t size)
{
	static char text[256];

	snprintf(text, sizeof(text),
		 "VFIO_DEVICE_PCI_HOT_RESET or VFIO_IOMMU_MAP_DMA, {argsz=12, "
		 "flags=0, count=4294967295, group_fds=%p}",
		 (void *)end);
	return text;
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
	struct {
		uint32_t argsz, flags, count;
		int32_t fds[7];
	} reset = { 40, 0, 7, { 100, 101, 102, 103, 104, 105, 106 } };
	struct {
		uint32_t argsz, flags, count;
	} room = { 12, 0, 0 }, lie = { 12, 0, -1u };
	struct {
		uint32_t argsz, flags;
		uint64_t pgsizes;
		uint32_t offset, pad;
	} iommu = { 24 };
	struct {
		uint32_t type, flags;
		uint64_t binder, cookie;
	} object = { 0x73622a85, 0x1014, 0x5000, 0x6000 };
	uint32_t threads = 15, fragment = 0x7fff000d;
	char code = 6;

	fd = open("/dev/null", O_RDWR);
	end = end_of_page();
	ask(0xc0306201, &binder, sizeof(binder),
	    "BINDER_WRITE_READ, {write_size=8, write_consumed=0, "
	    "write_buffer=0x1000, read_size=256, read_consumed=0, "
	    "read_buffer=0x2000}");
	commands();
	ask(0x4018620d, &object, sizeof(object),
	    "BINDER_SET_CONTEXT_MGR_EXT, {type=BINDER_TYPE_BINDER, "
	    "flags=FLAT_BINDER_FLAG_TXN_SECURITY_CTX|0x14, binder=0x5000, "
	    "cookie=0x6000}");
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
	/* Reset by groups; the 7th lies behind a mapping's structure. */
	just(0x3b71, at_end(end, &reset, sizeof(reset)),
	     "VFIO_DEVICE_PCI_HOT_RESET or VFIO_IOMMU_MAP_DMA, {argsz=40, "
	     "flags=0, count=7, group_fds=[100, 101, 102, 103, 104, 105, 106]}");
	ask(0x3b71, &lie, sizeof(lie), lied(sizeof(lie)));
	/* Nothing came back. */
	ask(0x3b70, &room, sizeof(room),
	    "VFIO_DEVICE_GET_PCI_HOT_RESET_INFO or VFIO_IOMMU_GET_INFO or "
	    "VFIO_IOMMU_SPAPR_TCE_GET_INFO, {argsz=12}");
	ask(0x3b70, &iommu, sizeof(iommu),
	    "VFIO_DEVICE_GET_PCI_HOT_RESET_INFO or VFIO_IOMMU_GET_INFO or "
	    "VFIO_IOMMU_SPAPR_TCE_GET_INFO, {argsz=24}");
	ask(0x5008, NULL, 0, "SNDCTL_DSP_POST");
	/* A number of a subdevice. */
	ask(0x6405, (void *)2, 0, "COMEDI_LOCK, 2");
	return 0;
}
