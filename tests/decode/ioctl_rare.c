/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=ioctl -a4 -s 4 */
/*
 * ioctl: what goes in to virtual machines, management controllers, drives that
 * encrypt themselves, PPP, sequencers, old ports. No such device need be there:
 * /dev/null refuses, and what it was asked shows.
 */
#include "ioctl_spec.h"

#include <fcntl.h>
#include <linux/cdrom.h>
#include <linux/filter.h>
#include <linux/i2c-dev.h>
#include <linux/i2c.h>
#include <linux/if_tun.h>
#include <linux/ipmi.h>
#include <linux/kvm.h>
#include <linux/nvme_ioctl.h>
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

/* linux/ext4.h, which is newer than most headers; consoles' fonts */
static void files_and_fonts(char *end)
{
	struct {
		uint32_t len, flags;
		unsigned char uuid[16];
	} uuid = { 16, 0, { 1, 2, 3, 4, 5 } };
	char text[64];

	ask(0x4008662c, &uuid, "EXT4_IOC_SETFSUUID",
	    "{fsu_len=16, fsu_flags=0, "
	    "fsu_uuid=\"\\x01\\x02\\x03\\x04\"...}");
	uuid.len = -1u;
	ask(0x4008662c, at_end(end, &uuid, sizeof(uuid)), "EXT4_IOC_SETFSUUID",
	    "{fsu_len=4294967295, fsu_flags=0, "
	    "fsu_uuid=\"\\x01\\x02\\x03\\x04\"...}");
	snprintf(text, sizeof(text), "%p", (void *)end);
	ask(0x4b61, end, "PIO_FONT", text);
	ask(0x4b61, at_end(end, "abcd", 4), "PIO_FONT",
	    "\"\\x61\\x62\\x63\\x64\"...");
}

/* Data whose direction, or size, another member says. */
static void transfers(char *end)
{
	union i2c_smbus_data data = { .word = 0x1234 };
	struct i2c_smbus_ioctl_data smbus = { I2C_SMBUS_WRITE, 0x2a,
					      I2C_SMBUS_WORD_DATA, &data };
	struct i2c_smbus_ioctl_data quick = { I2C_SMBUS_READ, 0,
					      I2C_SMBUS_QUICK, NULL };
	unsigned char bytes[6] = { 1, 2, 3, 4, 5, 6 };
	struct nvme_passthru_cmd nvme = { .opcode = 0x1,
					  .nsid = 1,
					  .addr = (uintptr_t)bytes,
					  .data_len = 6,
					  .cdw10 = 0x40 };
	struct cdrom_generic_command packet = { .cmd = { 0x2a },
						.buffer = bytes,
						.buflen = 3,
						.data_direction =
							CGC_DATA_WRITE };
	struct sock_filter code = { 6, 0, 0, 1 };
	struct sock_fprog prog = { 1, &code };
	char text[512];

	ask(I2C_SMBUS, &smbus, "I2C_SMBUS",
	    "{read_write=I2C_SMBUS_WRITE, command=0x2a, "
	    "size=I2C_SMBUS_WORD_DATA, data=[0x1234]}");
	smbus.size = I2C_SMBUS_BLOCK_DATA;
	memcpy(data.block, "\3abc", 4);
	ask(I2C_SMBUS, &smbus, "I2C_SMBUS",
	    "{read_write=I2C_SMBUS_WRITE, command=0x2a, "
	    "size=I2C_SMBUS_BLOCK_DATA, data=\"\\x03\\x61\\x62\\x63\"...}");
	ask(I2C_SMBUS, &quick, "I2C_SMBUS",
	    "{read_write=I2C_SMBUS_READ, command=0, size=I2C_SMBUS_QUICK}");
	smbus.size = I2C_SMBUS_BYTE_DATA;
	smbus.data = (void *)end;
	snprintf(text, sizeof(text),
		 "{read_write=I2C_SMBUS_WRITE, command=0x2a, "
		 "size=I2C_SMBUS_BYTE_DATA, data=%p}",
		 end);
	ask(I2C_SMBUS, &smbus, "I2C_SMBUS", text);
	ask(NVME_IOCTL_IO_CMD, &nvme, "NVME_IOCTL_IO_CMD",
	    "{opcode=0x1, flags=0, nsid=0x1, metadata=NULL, "
	    "addr=\"\\x01\\x02\\x03\\x04\"..., metadata_len=0, data_len=6, "
	    "cdw10=0x40, cdw11=0, cdw12=0, cdw13=0, cdw14=0, cdw15=0, "
	    "timeout_ms=0, ...}");
	/* What would be read is not there yet. */
	nvme.opcode = 2;
	snprintf(text, sizeof(text),
		 "{opcode=0x2, flags=0, nsid=0x1, metadata=NULL, addr=%p, "
		 "metadata_len=0, data_len=6, cdw10=0x40, cdw11=0, cdw12=0, "
		 "cdw13=0, cdw14=0, cdw15=0, timeout_ms=0, ...}",
		 (void *)bytes);
	ask(NVME_IOCTL_ADMIN_CMD, &nvme, "NVME_IOCTL_ADMIN_CMD", text);
	ask(CDROM_SEND_PACKET, &packet, "CDROM_SEND_PACKET",
	    "{cmd=\"\\x2a\\x00\\x00\\x00\"..., buffer=\"\\x01\\x02\\x03\", "
	    "buflen=3, stat=0, sense=NULL, data_direction=CGC_DATA_WRITE, "
	    "quiet=0, timeout=0}");
	snprintf(text, sizeof(text), "{len=1, filter=%p /* ret #0x1 */}",
		 (void *)&code);
	ask(TUNATTACHFILTER, &prog, "TUNATTACHFILTER", text);
}

int main(void)
{
	char *end = end_of_page();

	fd = (int)must(open("/dev/null", O_RDWR), "open");
	machines(end);
	networks();
	devices();
	transfers(end);
	files_and_fonts(end);
	return 0;
}
