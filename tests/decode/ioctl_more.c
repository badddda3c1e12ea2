/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=ioctl -a4 */
/* ioctl: btrfs, KVM, video, graphics, NVMe, USB; refused but for KVM. */
#include "ioctl_spec.h"

#include <fcntl.h>
#include <linux/btrfs.h>
#include <linux/kvm.h>
#include <linux/nvme_ioctl.h>
#include <linux/usbdevice_fs.h>
#include <linux/videodev2.h>

static char *end;

static void try(uint32_t cmd, const void *arg, size_t size, const char *text)
{
	long r = syscall(SYS_ioctl, -1, cmd, at_end(end, arg, size));

	printf("ioctl(-1, %s) = %s\n", text, result(r));
}
#define TRY(cmd, arg, text) try(cmd, &(arg), sizeof(arg), text)

static void btrfs(void)
{
	static struct btrfs_ioctl_vol_args vol = { .fd = 5, .name = "snap" };
	static struct btrfs_ioctl_vol_args_v2 v2 = { .fd = 6, .flags = 2,
						     .name = "sub" };
	static struct btrfs_ioctl_search_args search = { .key = {
		.tree_id = 1, .min_objectid = 256, .max_objectid = -1ull,
		.min_type = 132, .max_type = 132, .max_offset = 9,
		.nr_items = 4,
	} };
	static struct btrfs_ioctl_balance_args bal = { .flags = 1, .data = {
		.flags = 2, .usage = 50 } };
	struct btrfs_ioctl_qgroup_limit_args limit = { 5, { 1, 4096 } };
	struct {
		uint64_t flags, n, ref, excl, lim[5], groups[2];
	} inherit = { 0, 2, 0, 0, { 0 }, { 258, 259 } };
	static struct btrfs_ioctl_dev_replace_args rep = { .cmd = 2 };
	long r;

	TRY(BTRFS_IOC_SNAP_CREATE, vol,
	    "BTRFS_IOC_SNAP_CREATE, {fd=5, name=\"snap\"}");
	TRY(BTRFS_IOC_SUBVOL_CREATE, vol,
	    "BTRFS_IOC_SUBVOL_CREATE, {fd=5, name=\"snap\"}");
	TRY(BTRFS_IOC_SNAP_CREATE_V2, v2,
	    "BTRFS_IOC_SNAP_CREATE_V2, {fd=6, "
	    "flags=BTRFS_SUBVOL_RDONLY, name=\"sub\"}");
	v2.flags = 4;
	v2.size = sizeof(inherit);
	v2.qgroup_inherit = (void *)&inherit;
	TRY(BTRFS_IOC_SUBVOL_CREATE_V2, v2,
	    "BTRFS_IOC_SUBVOL_CREATE_V2, {fd=6, "
	    "flags=BTRFS_SUBVOL_QGROUP_INHERIT, size=88, qgroup_inherit={"
	    "flags=0, num_qgroups=2, num_ref_copies=0, num_excl_copies=0, "
	    "lim={flags=0, max_rfer=0, max_excl=0, rsv_rfer=0, rsv_excl=0}, "
	    "...}, name=\"sub\"}");
	TRY(BTRFS_IOC_TREE_SEARCH, search,
	    "BTRFS_IOC_TREE_SEARCH, {key={"
	    "tree_id=BTRFS_ROOT_TREE_OBJECTID, "
	    "min_objectid=BTRFS_FIRST_FREE_OBJECTID, "
	    "max_objectid=18446744073709551615, min_offset=0, max_offset=9, "
	    "min_transid=0, max_transid=0, min_type=BTRFS_ROOT_ITEM_KEY, "
	    "max_type=BTRFS_ROOT_ITEM_KEY, nr_items=4}}");
	TRY(BTRFS_IOC_BALANCE_V2, bal,
	    "BTRFS_IOC_BALANCE_V2, {flags=BTRFS_BALANCE_DATA, data={"
	    "profiles=0, usage=50, devid=0, pstart=0, pend=0, vstart=0, "
	    "vend=0, target=0, flags=BTRFS_BALANCE_ARGS_USAGE, limit=0, "
	    "stripes_min=0, stripes_max=0}}");
	TRY(BTRFS_IOC_QGROUP_LIMIT, limit,
	    "BTRFS_IOC_QGROUP_LIMIT, {qgroupid=5, lim={"
	    "flags=BTRFS_QGROUP_LIMIT_MAX_RFER, max_rfer=4096, max_excl=0, "
	    "rsv_rfer=0, rsv_excl=0}}");
	TRY(BTRFS_IOC_DEV_REPLACE, rep,
	    "BTRFS_IOC_DEV_REPLACE, {"
	    "cmd=BTRFS_IOCTL_DEV_REPLACE_CMD_CANCEL}");
	r = syscall(SYS_ioctl, -1, BTRFS_IOC_FS_INFO, end - 8);
	printf("ioctl(-1, BTRFS_IOC_FS_INFO, %p) = %s\n", (void *)(end - 8),
	       result(r));
	r = syscall(SYS_ioctl, -1, BTRFS_IOC_SYNC);
	printf("ioctl(-1, BTRFS_IOC_SYNC) = %s\n", result(r));
}

static void kvm(void)
{
	struct kvm_userspace_memory_region region = { 1, 2, 0x1000, 0x2000,
						      (uintptr_t)end };
	struct {
		uint32_t n, pad;
		struct kvm_msr_entry e[2];
	} msrs = { 2, 0, { { 0x10, 0, 5 }, { 0x3a, 0, 0 } } };
	struct kvm_irqfd irqfd = { .fd = 7, .gsi = 3, .flags = 2,
				   .resamplefd = 8 };
	struct kvm_enable_cap cap = { 121, 0, { 1 } };
	struct kvm_regs regs;
	int fd, vm, vcpu;
	long r;

	r = syscall(SYS_ioctl, -1, KVM_SET_USER_MEMORY_REGION, &region);
	printf("ioctl(-1, KVM_SET_USER_MEMORY_REGION, {slot=1, "
	       "flags=KVM_MEM_READONLY, guest_phys_addr=0x1000, "
	       "memory_size=0x2000, userspace_addr=%p}) = %s\n", (void *)end,
	       result(r));
	TRY(KVM_SET_MSRS, msrs,
	    "KVM_SET_MSRS, {nmsrs=2, entries=[{index=0x10, data=0x5}, "
	    "{index=0x3a, data=0}]}");
	TRY(KVM_IRQFD, irqfd,
	    "KVM_IRQFD, {fd=7, gsi=3, flags=KVM_IRQFD_FLAG_RESAMPLE, "
	    "resamplefd=8}");
	TRY(KVM_ENABLE_CAP, cap,
	    "KVM_ENABLE_CAP, {cap=KVM_CAP_SPLIT_IRQCHIP, flags=0, "
	    "args=[0x1, 0, 0, 0]}");
	fd = open("/dev/kvm", O_RDWR);
	if (fd < 0)
		return;
	r = syscall(SYS_ioctl, fd, KVM_GET_API_VERSION, 0L);
	printf("ioctl(%d, KVM_GET_API_VERSION) = %s\n", fd, result(r));
	r = syscall(SYS_ioctl, fd, KVM_CHECK_EXTENSION, 3L);
	printf("ioctl(%d, KVM_CHECK_EXTENSION, KVM_CAP_USER_MEMORY) = %s\n",
	       fd, result(r));
	vm = syscall(SYS_ioctl, fd, KVM_CREATE_VM, 0L);
	printf("ioctl(%d, KVM_CREATE_VM, KVM_X86_DEFAULT_VM) = %s\n", fd,
	       result(vm));
	if (vm < 0)
		return;
	vcpu = syscall(SYS_ioctl, vm, KVM_CREATE_VCPU, 0L);
	printf("ioctl(%d, KVM_CREATE_VCPU, 0) = %s\n", vm, result(vcpu));
	if (vcpu < 0)
		return;
	memset(&regs, 0, sizeof(regs));
	r = syscall(SYS_ioctl, vcpu, KVM_GET_REGS, &regs);
	printf("ioctl(%d, KVM_GET_REGS, {rax=0, rbx=0, rcx=0, rdx=%#llx, "
	       "rsi=0, rdi=0, rsp=0, rbp=0, r8=0, r9=0, r10=0, r11=0, r12=0, "
	       "r13=0, r14=0, r15=0, rip=0xfff0, rflags=0x2}) = %s\n", vcpu,
	       (unsigned long long)regs.rdx, result(r));
}

static void video(void)
{
	struct v4l2_requestbuffers req = { 4, V4L2_BUF_TYPE_VIDEO_CAPTURE,
					   V4L2_MEMORY_MMAP };
	struct v4l2_format fmt = { .type = V4L2_BUF_TYPE_VIDEO_CAPTURE,
				   .fmt.pix = { 640, 480, V4L2_PIX_FMT_YUYV,
						V4L2_FIELD_NONE } };
	struct v4l2_control ctrl = { V4L2_CID_BRIGHTNESS, -5 };
	struct v4l2_buffer buf = { .index = 1, .type = 1, .memory = 1 };
	int type = V4L2_BUF_TYPE_VIDEO_CAPTURE;

	TRY(VIDIOC_REQBUFS, req,
	    "VIDIOC_REQBUFS, {count=4, type=V4L2_BUF_TYPE_VIDEO_CAPTURE, "
	    "memory=V4L2_MEMORY_MMAP, ...}");
	TRY(VIDIOC_S_FMT, fmt,
	    "VIDIOC_S_FMT, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE, fmt.pix={"
	    "width=640, height=480, pixelformat=v4l2_fourcc('Y', 'U', 'Y', "
	    "'V') /* V4L2_PIX_FMT_YUYV */, field=V4L2_FIELD_NONE, "
	    "bytesperline=0, sizeimage=0, "
	    "colorspace=V4L2_COLORSPACE_DEFAULT, ...}}");
	TRY(VIDIOC_S_CTRL, ctrl,
	    "VIDIOC_S_CTRL, {id=V4L2_CID_BRIGHTNESS, value=-5}");
	TRY(VIDIOC_STREAMON, type,
	    "VIDIOC_STREAMON, [V4L2_BUF_TYPE_VIDEO_CAPTURE]");
	TRY(VIDIOC_QUERYBUF, buf,
	    "VIDIOC_QUERYBUF, {index=1, type=V4L2_BUF_TYPE_VIDEO_CAPTURE, "
	    "flags=0}");
}

static void devices(void)
{
	struct nvme_passthru_cmd nvme = { .opcode = 6, .nsid = 1,
					  .data_len = 4096, .cdw10 = 1 };
	struct usbdevfs_ctrltransfer ctrl = { 0x21, 9, 0x200, 0, 3, 1000,
					      "abc" };
	struct usbdevfs_setinterface set = { 1, 2 };
	struct {
		uint64_t cap, value;
	} cap = { 1, 0 };
	struct {
		uint32_t argsz, flags;
		uint64_t vaddr, iova, size;
	} map = { 32, 3, 0x1000, 0x2000, 0x3000 };
	uint32_t pcm[72] = { 1, 2, 1 };
	uint64_t id = 5;

	TRY(NVME_IOCTL_ADMIN_CMD, nvme,
	    "NVME_IOCTL_ADMIN_CMD, {opcode=0x6, flags=0, nsid=0x1, "
	    "metadata=NULL, addr=NULL, metadata_len=0, data_len=4096, "
	    "cdw10=0x1, cdw11=0, cdw12=0, cdw13=0, cdw14=0, cdw15=0, "
	    "timeout_ms=0, ...}");
	TRY(USBDEVFS_CONTROL, ctrl,
	    "USBDEVFS_CONTROL, {bRequestType=0x21, bRequest=0x9, "
	    "wValue=0x200, wIndex=0, wLength=3, timeout=1000, "
	    "data=\"abc\"}");
	TRY(USBDEVFS_SETINTERFACE, set,
	    "USBDEVFS_SETINTERFACE, {interface=1, altsetting=2}");
	TRY(0xc010640c, cap,
	    "DRM_IOCTL_GET_CAP, {capability=DRM_CAP_DUMB_BUFFER}");
	TRY(0x3b71, map,
	    "VFIO_DEVICE_PCI_HOT_RESET or VFIO_IOMMU_MAP_DMA, {argsz=32, "
	    "flags=VFIO_DMA_MAP_FLAG_READ|"
	    "VFIO_DMA_MAP_FLAG_WRITE, vaddr=0x1000, iova=0x2000, "
	    "size=0x3000}");
	TRY(0xc1205531, pcm,
	    "SNDRV_CTL_IOCTL_PCM_INFO, {device=1, subdevice=2, "
	    "stream=SNDRV_PCM_STREAM_CAPTURE}");
	TRY(0x40086610, id, "EXT4_IOC_RESIZE_FS, [5]");
}

int main(void)
{
	end = end_of_page();
	btrfs();
	kvm();
	video();
	devices();
	return 0;
}
