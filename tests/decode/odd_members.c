/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -a4 -e
 * trace=io_submit,shmget,memfd_create,mmap,kexec_load,keyctl,getxattrat,setxattrat,file_getattr,listmount,ioctl
 */
/*
 * What structures have that few programs use: reserved members, bytes behind
 * what is known of them, arrays that are too long; sizes of huge pages.
 */
#include "sys_spec.h"

#include <fcntl.h>
#include <linux/aio_abi.h>
#include <linux/btrfs.h>
#include <linux/keyctl.h>
#include <sys/ioctl.h>

#define SYS_listmount_nr    458
#define SYS_setxattrat_nr   463
#define SYS_getxattrat_nr   464
#define SYS_file_getattr_nr 468

static void priorities(void)
{
	struct iocb b[3] = {
		{ .aio_lio_opcode = 2, .aio_reqprio = 7, .aio_fildes = -1 },
		{ .aio_lio_opcode = 2,
		  .aio_reqprio = 2 << 13 | 4,
		  .aio_fildes = -1,
		  .aio_flags = 2 },
		{ .aio_lio_opcode = 2,
		  .aio_reqprio = (int16_t)(5u << 13),
		  .aio_fildes = -1,
		  .aio_flags = 2 },
	};
	struct iocb *p[3] = { &b[0], &b[1], &b[2] };
	long r = syscall(SYS_io_submit, 0L, 3L, p);

	printf("io_submit(NULL, 3, [{aio_data=0, "
	       "aio_lio_opcode=IOCB_CMD_FSYNC, aio_reqprio=7, aio_fildes=-1}, "
	       "{aio_data=0, aio_lio_opcode=IOCB_CMD_FSYNC, "
	       "aio_reqprio=IOPRIO_PRIO_VALUE(IOPRIO_CLASS_BE, 4), "
	       "aio_fildes=-1, aio_flags=IOCB_FLAG_IOPRIO}, {aio_data=0, "
	       "aio_lio_opcode=IOCB_CMD_FSYNC, aio_reqprio=IOPRIO_PRIO_VALUE("
	       "0x5 /* IOPRIO_CLASS_??? */, 0), aio_fildes=-1, "
	       "aio_flags=IOCB_FLAG_IOPRIO}]) = %s\n",
	       result(r));
}

static void huge_pages(void)
{
	long r = syscall(SYS_shmget, 0, 0L, 0x800 | 21u << 26 | 0600);

	printf("shmget(IPC_PRIVATE, 0, SHM_HUGETLB|21<<SHM_HUGE_SHIFT|0600) = "
	       "%s\n",
	       result(r));
	r = syscall(SYS_shmget, 0, 0L, 7u << 26);
	printf("shmget(IPC_PRIVATE, 0, 7<<SHM_HUGE_SHIFT|000) = %s\n",
	       result(r));
	r = syscall(SYS_memfd_create, NULL, 63u << 26 | 4);
	printf("memfd_create(NULL, MFD_HUGETLB|63<<MFD_HUGE_SHIFT) = %s\n",
	       result(r));
	r = syscall(SYS_mmap, NULL, 0L, 0, 0x22 | 18u << 26, -1, 0L);
	printf("mmap(NULL, 0, PROT_NONE, MAP_PRIVATE|MAP_ANONYMOUS|"
	       "18<<MAP_HUGE_SHIFT, -1, 0) = %s\n",
	       result(r));
}

static void segments(void)
{
	static const uint64_t s[17][4] = { { 1, 2, 3, 4 } };
	long r = syscall(SYS_kexec_load, 0L, 1L, s, 0xf30001L);

	printf("kexec_load(NULL, 1, [{buf=0x1, bufsz=2, mem=0x3, memsz=4}], "
	       "KEXEC_ARCH_RISCV|KEXEC_ON_CRASH) = %s\n",
	       result(r));
	r = syscall(SYS_kexec_load, 0L, 17L, s, 0x990000L);
	printf("kexec_load(NULL, 17, %p, 0x990000 /* KEXEC_ARCH_??? */) = %s\n",
	       (const void *)s, result(r));
}

static void keys(void)
{
	struct keyctl_dh_params dh = { { 1 }, 2, 3 };
	struct keyctl_kdf_params kdf = { .otherinfolen = 0,
					 .__spare = { [1] = 0xfeed } };
	struct keyctl_pkey_params pkey = { .key_id = 4,
					   .__spare = { [6] = 1 } };
	long r = syscall(SYS_keyctl, KEYCTL_DH_COMPUTE, &dh, NULL, 0L,
			 at_end(&kdf, sizeof(kdf)));

	printf("keyctl(KEYCTL_DH_COMPUTE, {private=1, prime=2, base=3}, NULL, "
	       "0, {hashname=NULL, otherinfo=NULL, otherinfolen=0, "
	       "__spare=[0, 0xfeed, 0, 0, 0, 0, 0, 0]}) = %s\n",
	       result(r));
	r = syscall(SYS_keyctl, KEYCTL_PKEY_SIGN, &pkey, "", NULL, NULL);
	printf("keyctl(KEYCTL_PKEY_SIGN, {key_id=4, in_len=0, out_len=0, "
	       "__spare=[0, 0, 0, 0, 0, 0, 0x1]}, \"\", NULL, NULL) = %s\n",
	       result(r));
}

static void more_bytes(void)
{
	struct {
		uint64_t value;
		uint32_t size, flags;
		unsigned char more[8];
	} x = { 0, 0, 4, { 0 } };
	struct {
		uint64_t xflags;
		uint32_t extsize, nextents, projid, cowextsize;
		uint64_t more;
	} attr = { .more = 0 };
	long r = syscall(SYS_getxattrat_nr, -1, "f", 0, "user.x", &x,
			 sizeof(x));

	printf("getxattrat(-1, \"f\", 0, \"user.x\", {value=NULL, size=0, "
	       "flags=0x4 /* XATTR_??? */}, 24) = %s\n",
	       result(r));
	x.more[1] = 0xff;
	r = syscall(SYS_getxattrat_nr, -1, "f", 0, "user.x",
		    at_end(&x, sizeof(x)), sizeof(x));
	printf("getxattrat(-1, \"f\", 0, \"user.x\", {value=NULL, size=0, "
	       "flags=0x4 /* XATTR_??? */, /* bytes 16..23 */ "
	       "\"\\x00\\xff\\x00\\x00\\x00\\x00\\x00\\x00\"}, 24) = %s\n",
	       result(r));
	/* They are not all there. */
	r = syscall(SYS_getxattrat_nr, -1, "f", 0, "user.x",
		    at_end(&x, sizeof(x)), sizeof(x) + 1);
	printf("getxattrat(-1, \"f\", 0, \"user.x\", {value=NULL, size=0, "
	       "flags=0x4 /* XATTR_??? */, ... /* %p */}, 25) = %s\n",
	       (void *)((char *)at_end(NULL, 8)), result(r));
	r = syscall(SYS_setxattrat_nr, -1, "f", 0, "user.x",
		    at_end(&x, sizeof(x)), sizeof(x));
	printf("setxattrat(-1, \"f\", 0, \"user.x\", {value=NULL, size=0, "
	       "flags=0x4 /* XATTR_??? */, /* bytes 16..23 */ "
	       "\"\\x00\\xff\\x00\\x00\\x00\\x00\\x00\\x00\"}, 24) = %s\n",
	       result(r));
	r = syscall(SYS_file_getattr_nr, -1, "f", &attr, sizeof(attr), 0);
	printf("file_getattr(-1, \"f\", %p, 32, 0) = %s\n", (void *)&attr,
	       result(r));
}

/* What listmount(2) goes on behind is no mask. */
static void mounts(void)
{
	uint64_t q[3] = { 24, 5, 0x11 };
	long r = syscall(SYS_listmount_nr, q, NULL, 0L, 0x10);

	printf("listmount({size=24, mnt_ns_fd=0, mnt_id=0x5, param=0x11}, "
	       "NULL, 0, 0x10 /* LISTMOUNT_??? */) = %s\n",
	       result(r));
}

static void btrfs(void)
{
	struct btrfs_ioctl_logical_ino_args ino = { .logical = 1,
						    .size = 2,
						    .reserved = { 0, 3 } };
	struct btrfs_ioctl_vol_args vol = { 9, "sub" };
	uint64_t subvol = 0x100000005;
	long r = ioctl(-1, BTRFS_IOC_LOGICAL_INO, &ino);

	printf("ioctl(-1, BTRFS_IOC_LOGICAL_INO, {logical=1, size=2, "
	       "reserved=[0, 0x3, 0], flags=0, inodes=NULL}) = %s\n",
	       result(r));
	r = ioctl(-1, BTRFS_IOC_SUBVOL_CREATE, &vol);
	printf("ioctl(-1, BTRFS_IOC_SUBVOL_CREATE, {fd=9, name=\"sub\"}) = "
	       "%s\n",
	       result(r));
	r = ioctl(-1, BTRFS_IOC_DEFAULT_SUBVOL, &subvol);
	printf("ioctl(-1, BTRFS_IOC_DEFAULT_SUBVOL, [4294967301]) = %s\n",
	       result(r));
}

int main(void)
{
	/* (Its page is mapped now.) */
	at_end(NULL, 0);
	priorities();
	huge_pages();
	segments();
	keys();
	more_bytes();
	mounts();
	btrfs();
	return 0;
}
