/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=ioctl -a4 -s 4 */
/*
 * ioctl: what goes in to virtual machines, management controllers, drives that
 * encrypt themselves, PPP, sequencers, old ports. No such device need be there:
 * /dev/null refuses, and what it was asked shows.
 */
#include "ioctl_spec.h"

#include <fcntl.h>
#include <linux/filter.h>
#include <linux/ipmi.h>
#include <linux/kvm.h>
#include <linux/ppdev.h>
#include <linux/ppp-ioctl.h>
#include <linux/sed-opal.h>
#include <sound/asequencer.h>

static int fd;

static void ask(unsigned long cmd, const void *p, const char *name,
		const char *arg)
{
	const char *s = result(ioctl(fd, cmd, p));

	printf("ioctl(%d, %s%s%s) = %s\n", fd, name, *arg ? ", " : "", arg, s);
}

/* linux/iommufd.h and newer parts of linux/vfio.h, linux/vduse.h */
static void machines(char *end)
{
	uint64_t range[4] = { 0x1000, 0x1fff, 0x4000, 0x4fff };
	struct {
		uint32_t size, ioas, n, reserved;
		uint64_t ranges;
	} allow = { 24, 3, 2, 0, (uintptr_t)range };
	struct {
		uint32_t size, flags, ioas, reserved;
		uint64_t va, length, iova;
	} map = { 40, 7, 3, 0, 0x10000, 0x2000, 0x30000 };
	struct {
		uint32_t size, id;
	} destroy = { 8, 9 };
	struct {
		struct kvm_pmu_event_filter head;
		uint64_t events[2];
	} pmu = { { .action = KVM_PMU_EVENT_DENY, .nevents = 2 }, { 0xc0, 7 } };
	struct kvm_enc_region region = { 0x7000, 0x1000 };
	uint64_t mce = 0x10a;
	char text[512];

	ask(0x3b82, &allow, "IOMMU_IOAS_ALLOW_IOVAS",
	    "{size=24, ioas_id=3, num_iovas=2, allowed_iovas=[{start=0x1000, "
	    "last=0x1fff}, {start=0x4000, last=0x4fff}]}");
	allow.n = -1u;
	allow.ranges = (uintptr_t)end;
	snprintf(text, sizeof(text),
		 "{size=24, ioas_id=3, num_iovas=4294967295, "
		 "allowed_iovas=%p}",
		 end);
	ask(0x3b82, &allow, "IOMMU_IOAS_ALLOW_IOVAS", text);
	ask(0x3b85, &map, "IOMMU_IOAS_MAP",
	    "{size=40, flags=IOMMU_IOAS_MAP_FIXED_IOVA|"
	    "IOMMU_IOAS_MAP_WRITEABLE|IOMMU_IOAS_MAP_READABLE, ioas_id=3, "
	    "user_va=0x10000, length=0x2000, iova=0x30000}");
	ask(0x3b80, at_end(end, &destroy, sizeof(destroy)), "IOMMU_DESTROY",
	    "{size=8, id=9}");
	snprintf(text, sizeof(text), "%p", (void *)(end - 4));
	ask(0x3b80, end - 4, "IOMMU_DESTROY", text);
	ask(KVM_SET_PMU_EVENT_FILTER, &pmu, "KVM_SET_PMU_EVENT_FILTER",
	    "{action=KVM_PMU_EVENT_DENY, nevents=2, "
	    "fixed_counter_bitmap=0, flags=0, events=[0xc0, 0x7]}");
	ask(KVM_MEMORY_ENCRYPT_REG_REGION, &region,
	    "KVM_MEMORY_ENCRYPT_REG_REGION", "{addr=0x7000, size=0x1000}");
	ask(KVM_X86_SETUP_MCE, &mce, "KVM_X86_SETUP_MCE", "[0x10a]");
}

static void networks(void)
{
	struct sock_filter code[2] = { { 0x28, 0, 0, 12 }, { 6, 0, 0, 1 } };
	struct sock_fprog prog = { 2, code };
	struct npioctl mode = { 0x57, NPMODE_DROP };
	uint8_t ccp[3] = { 21, 3, 0x2f };
	struct ppp_option_data option = { ccp, 3, 1 };
	int flags = SC_COMP_PROT | SC_NO_TCP_CCID;
	uint8_t addr[8] = { 0xc }, data[2] = { 0xff, 1 };
	struct ipmi_req req = { addr, 8, 42, { 6, 1, 2, data } };
	char text[64];

	ask(PPPIOCSFLAGS, &flags, "PPPIOCSFLAGS",
	    "[SC_COMP_PROT|SC_NO_TCP_CCID]");
	snprintf(text, sizeof(text),
		 "{len=2, filter=%p /* ldh [12]; ret #0x1 */}", (void *)code);
	ask(PPPIOCSPASS, &prog, "PPPIOCSPASS", text);
	ask(PPPIOCSNPMODE, &mode, "PPPIOCSNPMODE",
	    "{protocol=PPP_IPV6, mode=NPMODE_DROP}");
	ask(PPPIOCSCOMPRESS, &option, "PPPIOCSCOMPRESS",
	    "{ptr=\"\\x15\\x03\\x2f\", length=3, transmit=1}");
	ask(IPMICTL_SEND_COMMAND, &req, "IPMICTL_SEND_COMMAND",
	    "{addr=\"\\x0c\\x00\\x00\\x00\"..., addr_len=8, msgid=42, "
	    "msg={netfn=0x6, cmd=0x1, data_len=2, data=\"\\xff\\x01\"}}");
	req.msg.data = BAD;
	ask(IPMICTL_SEND_COMMAND, &req, "IPMICTL_SEND_COMMAND",
	    "{addr=\"\\x0c\\x00\\x00\\x00\"..., addr_len=8, msgid=42, "
	    "msg={netfn=0x6, cmd=0x1, data_len=2, data=0x1}}");
}

static void devices(void)
{
	struct opal_lock_unlock lock = {
		.session = { .who = OPAL_USER2,
			     .opal_key = { .lr = 3,
					   .key_len = 4,
					   .key = "pass" } },
		.l_state = OPAL_LK,
	};
	struct snd_seq_port_info port = { .addr = { 128, 1 },
					  .name = "in",
					  .capability = 0x41,
					  .type = 1 << 20 };
	struct snd_seq_port_subscribe link = { { 14, 0 }, { 128, 1 }, 2 };
	struct snd_timer_id timer = { SNDRV_TIMER_CLASS_GLOBAL, -1, 0, 3, 0 };
	/* linux/watch_queue.h, which does not go with fcntl.h */
	struct {
		uint32_t n, reserved, type, info, mask, subtypes[8];
	} filter = { 1, 0, 1, 0, 0, { 1 } };
	unsigned char byte = 0x5a;
	struct ppdev_frob_struct frob = { 0xf, 0x3 };

	ask(IOC_OPAL_LOCK_UNLOCK, &lock, "IOC_OPAL_LOCK_UNLOCK",
	    "{session={sum=0, who=OPAL_USER2, opal_key={lr=3, key_len=4, "
	    "key_type=OPAL_INCLUDED, ...}}, l_state=OPAL_LK, flags=0}");
	ask(SNDRV_SEQ_IOCTL_CREATE_PORT, &port, "SNDRV_SEQ_IOCTL_CREATE_PORT",
	    "{addr={client=128, port=1}, name=\"in\", "
	    "capability=SNDRV_SEQ_PORT_CAP_READ|"
	    "SNDRV_SEQ_PORT_CAP_SUBS_WRITE, "
	    "type=SNDRV_SEQ_PORT_TYPE_APPLICATION, midi_channels=0, "
	    "midi_voices=0, synth_voices=0, read_use=0, write_use=0, "
	    "flags=0, time_queue=0, direction=0, ump_group=0, ...}");
	ask(SNDRV_SEQ_IOCTL_SUBSCRIBE_PORT, &link,
	    "SNDRV_SEQ_IOCTL_SUBSCRIBE_PORT",
	    "{sender={client=14, port=0}, dest={client=128, port=1}, "
	    "voices=2, flags=0, queue=0}");
	ask(SNDRV_TIMER_IOCTL_NEXT_DEVICE, &timer,
	    "SNDRV_TIMER_IOCTL_NEXT_DEVICE",
	    "{dev_class=SNDRV_TIMER_CLASS_GLOBAL, dev_sclass=-1, card=0, "
	    "device=3, subdevice=0}");
	ask(0x5761, &filter, "IOC_WATCH_QUEUE_SET_FILTER",
	    "{nr_filters=1, filters=[{type=WATCH_TYPE_KEY_NOTIFY, "
	    "info_filter=0, info_mask=0, subtype_filter=[0x1, 0, 0, 0, "
	    "...]}]}");
	ask(PPWDATA, &byte, "PPWDATA", "[0x5a]");
	ask(PPFCONTROL, &frob, "PPFCONTROL", "{mask=0xf, val=0x3}");
}

int main(void)
{
	char *end = end_of_page();

	fd = (int)must(open("/dev/null", O_RDWR), "open");
	machines(end);
	networks();
	devices();
	return 0;
}
