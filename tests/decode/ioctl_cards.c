/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=ioctl -a4 -s 16 */
/*
 * ioctl: drivers of graphics devices, sound cards and DVB, Xen, ATM and what is
 * on a board. /dev/null refuses, and what it was asked shows.
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

static void graphics(void)
{
	struct {
		int32_t param;
		uint64_t value;
	} i915 = { 4, 0x1000 };
	struct {
		uint32_t request, pad;
		uint64_t value;
	} radeon = { 5, 0, 0x2000 };
	struct {
		uint64_t size, alignment, domains, flags;
	} amdgpu = { 4096, 8, 4, 3 };
	struct {
		uint64_t extensions;
		uint32_t queue, syncs;
		uint64_t sync, address;
		uint16_t n, pad[3];
		uint64_t reserved[2];
	} xe = { 0, 7, 1, 0x3000, 0x4000, 1, { 0 }, { 0 } };
	struct {
		uint64_t param, value;
	} virtgpu = { 6, 0x5000 };

	ask(0xc0106446, &i915, sizeof(i915),
	    "DRM_IOCTL_I915_GETPARAM or DRM_IOCTL_PANTHOR_BO_MMAP_OFFSET, "
	    "{param=I915_PARAM_CHIPSET_ID, "
	    "value=0x1000}");
	ask(0xc0106467, &radeon, sizeof(radeon),
	    "DRM_IOCTL_RADEON_INFO, {request=RADEON_INFO_ACCEL_WORKING2, "
	    "value=0x2000}");
	ask(0xc0206440, &amdgpu, sizeof(amdgpu),
	    "DRM_IOCTL_AMDGPU_GEM_CREATE, {in={bo_size=4096, alignment=8, "
	    "domains=4, domain_flags=0x3}}");
	ask(0x40386449, &xe, sizeof(xe),
	    "DRM_IOCTL_XE_EXEC, {extensions=0, exec_queue_id=7, num_syncs=1, "
	    "syncs=0x3000, address=0x4000, num_batch_buffer=1}");
	ask(0xc0106443, &virtgpu, sizeof(virtgpu),
	    "DRM_IOCTL_ETNAVIV_GEM_INFO or DRM_IOCTL_OMAP_GEM_NEW or "
	    "DRM_IOCTL_PANFROST_MMAP_BO or DRM_IOCTL_V3D_MMAP_BO or "
	    "DRM_IOCTL_VC4_CREATE_BO or DRM_IOCTL_VIRTGPU_GETPARAM, "
	    "{param=VIRTGPU_PARAM_CONTEXT_INIT, value=0x5000}");
}

static void others(void)
{
	struct {
		uint32_t count, pad;
		uint64_t index;
		uint32_t domid, ref;
	} grant = { 1, 0, 0x6000, 3, 9 };
	struct {
		int number, length;
		void *arg;
	} atm = { 2, 4, (void *)0x7000 };
	struct {
		unsigned left, right;
	} mixer = { 10, 20 };
	struct {
		int32_t partition;
		uint32_t pff, port;
	} port = { -1, 5, 6 };
	struct __attribute__((packed)) {
		uint8_t reg[3];
		uint8_t category, flags[3];
	} event = { { 1, 2, 3 }, 4, { 5, 6, 7 } };
	struct {
		uint8_t voice, octave;
		uint32_t fnum;
		uint8_t key_on;
	} note = { 1, 4, 440, 1 };
	uint32_t unbound = 9;

	ask(0x184700, &grant, sizeof(grant),
	    "IOCTL_GNTDEV_MAP_GRANT_REF, {count=1, index=0x6000, "
	    "refs=[{domid=3, ref=9}]}");
	ask(0x44503, &unbound, sizeof(unbound),
	    "IOCTL_EVTCHN_UNBIND, {port=9}");
	ask(0x40106181, &atm, sizeof(atm),
	    "ATM_GETLINKRATE, {number=2, length=4, arg=0x7000}");
	ask(0x6f06, (void *)1, 0, "AUDIO_SET_MUTE, 1");
	ask(0x40086f0e, &mixer, sizeof(mixer),
	    "AUDIO_SET_MIXER, {volume_left=10, volume_right=20}");
	ask(0xc00c5745, &port, sizeof(port),
	    "SWITCHTEC_IOCTL_PORT_TO_PFF, {pff=4294967295, partition=5, "
	    "port=6}");
	ask(0x4007a504, &event, sizeof(event),
	    "SSAM_CDEV_EVENT_ENABLE, {reg={target_category=1, target_id=2, "
	    "cid_enable=3, cid_disable=4}, id={target_category=5, "
	    "instance=6}, flags=0x7}");
	ask(0x400c4822, &note, sizeof(note),
	    "SNDRV_DM_FM_IOCTL_PLAY_NOTE, {voice=1, octave=4, fnum=440, "
	    "key_on=1}");
	ask(0x4821, NULL, 0, "SNDRV_DM_FM_IOCTL_RESET");
}

/* One or two of each kind. */
static void singles(void)
{
	struct {
		uint16_t length, object, method, n;
		uint64_t reserved;
		uint32_t driver, reserved2;
	} verbs = { 24, 1, 2, 0, 0, 3, 0 };
	uint32_t smm[6] = { 0xfe00, 1, 2, 3, 4, 5 };
	uint64_t ticks = 7;

	ask(0xc0181b01, &verbs, sizeof(verbs),
	    "RDMA_VERBS_IOCTL, {length=24, object_id=1, method_id=2, "
	    "num_attrs=0, driver_id=3}");
	ask(0xc0187490, smm, sizeof(smm),
	    "TOSH_SMM, {eax=0xfe00, ebx=0x1, ecx=0x2, edx=0x3, esi=0x4, "
	    "edi=0x5}");
	ask(0x40085400, &ticks, sizeof(ticks), "TFD_IOC_SET_TICKS, [7]");
	ask(0x6900, NULL, 0,
	    "DRM_XE_OBSERVATION_IOCTL_ENABLE or I915_PERF_IOCTL_ENABLE");
}

/* A name, and a pointer whose length stands behind it. */
static void wireless(void)
{
	struct {
		char name[16];
		void *pointer;
		uint16_t length, flags;
		uint32_t pad;
	} iw = { "wlan0", NULL, 4, 1, 0 };
	struct {
		uint16_t family;
		uint8_t data[14];
	} spy[2] = { { 1, { 2, 0, 0, 0, 0, 1 } }, { 1, { 2, 0, 0, 0, 0, 2 } } };
	struct {
		uint16_t cmd, reason, family;
		uint8_t data[14];
	} mlme = { 1, 3, 1, { 2, 0, 0, 0, 0, 3 } };
	char text[512];

	iw.pointer = (char *)"\xdd\2ab";
	ask(0x8b30, &iw, sizeof(iw),
	    "SIOCSIWGENIE, {ifr_name=\"wlan0\", pointer=\"\\xdd\\x02\\x61\\x62\", "
	    "length=4, flags=0x1}");
	iw.pointer = spy;
	iw.length = 2;
	ask(0x8b10, &iw, sizeof(iw),
	    "SIOCSIWSPY, {ifr_name=\"wlan0\", pointer=["
	    "{sa_family=ARPHRD_ETHER, sa_data=02:00:00:00:00:01}, "
	    "{sa_family=ARPHRD_ETHER, sa_data=02:00:00:00:00:02}], length=2, "
	    "flags=0x1}");
	iw.pointer = &mlme;
	ask(0x8b16, &iw, sizeof(iw),
	    "SIOCSIWMLME, {ifr_name=\"wlan0\", pointer={cmd=1, "
	    "reason_code=3, addr={sa_family=ARPHRD_ETHER, "
	    "sa_data=02:00:00:00:00:03}}, length=2, flags=0x1}");
	iw.length = 65535;
	snprintf(text, sizeof(text),
		 "SIOCGIWRANGE, {ifr_name=\"wlan0\", pointer=%p, "
		 "length=65535}",
		 iw.pointer);
	ask(0x8b0b, &iw, sizeof(iw), text);
}

int main(void)
{
	fd = (int)must(open("/dev/null", O_RDWR), "open");
	end = end_of_page();
	graphics();
	others();
	singles();
	wireless();
	return 0;
}
