/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=quotactl,quotactl_fd -v -a4 */
/*
 * Disk quotas: every command with its structure. There are no quotas here, so
 * the calls fail, after they have been shown what was to be set.
 */
#include "sys_spec.h"

#include <linux/dqblk_xfs.h>
#include <linux/quota.h>

#ifndef SYS_quotactl_fd
#define SYS_quotactl_fd 443
#endif

#define CMD(op, type) ((unsigned)((op) << 8 | (type)))

static const char none[] = "/dev/none";

static void show(const char *op, const char *rest, long r)
{
	printf("quotactl(QCMD(%s), \"/dev/none\"%s%s) = %s\n", op,
	       *rest ? ", " : "", rest, result(r));
}

static void generic(void)
{
	struct if_dqblk blk = { 1, 2, 3, 4, 5, 6, 7, 8, 0x41 };
	struct if_dqinfo info = { 10, 20, 0x10002, 7 };
	char text[512];
	long r;

	r = syscall(SYS_quotactl, CMD(Q_SYNC, 0), none, -1, BAD);
	show("Q_SYNC, USRQUOTA", "", r);
	r = syscall(SYS_quotactl, CMD(Q_QUOTAON, 1), none, 4, "aquota.group");
	show("Q_QUOTAON, GRPQUOTA", "QFMT_VFS_V1, \"aquota.group\"", r);
	r = syscall(SYS_quotactl, CMD(Q_QUOTAOFF, 2), none, 0, BAD);
	show("Q_QUOTAOFF, PRJQUOTA", "", r);
	r = syscall(SYS_quotactl, CMD(Q_SETQUOTA, 0), none, 1000, &blk);
	show("Q_SETQUOTA, USRQUOTA",
	     "1000, {dqb_bhardlimit=1, dqb_bsoftlimit=2, dqb_curspace=3, "
	     "dqb_ihardlimit=4, dqb_isoftlimit=5, dqb_curinodes=6, "
	     "dqb_btime=7, dqb_itime=8, dqb_valid=QIF_BLIMITS|0x40}", r);
	r = syscall(SYS_quotactl, CMD(Q_SETQUOTA, 0), none, -1,
		    at_end(&blk, 64));
	sprintf(text, "-1, %p", at_end(NULL, 64));
	show("Q_SETQUOTA, USRQUOTA", text, r);
	r = syscall(SYS_quotactl, CMD(Q_GETQUOTA, 0), none, 1, &blk);
	sprintf(text, "1, %p", (void *)&blk);
	show("Q_GETQUOTA, USRQUOTA", text, r);
	r = syscall(SYS_quotactl, CMD(Q_GETFMT, 0), none, 1, &blk);
	sprintf(text, "%p", (void *)&blk);
	show("Q_GETFMT, USRQUOTA", text, r);
	r = syscall(SYS_quotactl, CMD(Q_SETINFO, 3), none, 1, &info);
	show("Q_SETINFO, 0x3 /* ???QUOTA */",
	     "{dqi_bgrace=10, dqi_igrace=20, dqi_flags=DQF_SYS_FILE|0x2, "
	     "dqi_valid=IIF_BGRACE|IIF_IGRACE|IIF_FLAGS}", r);
	r = syscall(SYS_quotactl, CMD(0x123456, 0), none, 5, BAD);
	show("0x123456 /* Q_??? */, USRQUOTA", "5, 0x1", r);
}

static void xfs(void)
{
	struct fs_disk_quota q = {
		.d_version = 1, .d_flags = 0xd, .d_fieldmask = 0xf,
		.d_id = 7, .d_blk_hardlimit = 1, .d_blk_softlimit = 2,
		.d_ino_hardlimit = 3, .d_ino_softlimit = 4, .d_bcount = 5,
		.d_icount = 6, .d_itimer = -7, .d_btimer = 8, .d_iwarns = 9,
		.d_bwarns = 10, .d_rtb_hardlimit = 11, .d_rtb_softlimit = 12,
		.d_rtbcount = 13, .d_rtbtimer = 14, .d_rtbwarns = 15,
	};
	unsigned flags = 0x41;
	char text[64];
	long r;

	r = syscall(SYS_quotactl, CMD(Q_XSETQLIM, 0), none, 7, &q);
	show("Q_XSETQLIM, USRQUOTA",
	     "7, {d_version=1, d_flags=FS_USER_QUOTA|FS_GROUP_QUOTA|0x8, "
	     "d_fieldmask=0xf, d_id=7, d_blk_hardlimit=1, d_blk_softlimit=2, "
	     "d_ino_hardlimit=3, d_ino_softlimit=4, d_bcount=5, d_icount=6, "
	     "d_itimer=-7, d_btimer=8, d_iwarns=9, d_bwarns=10, "
	     "d_rtb_hardlimit=11, d_rtb_softlimit=12, d_rtbcount=13, "
	     "d_rtbtimer=14, d_rtbwarns=15}", r);
	r = syscall(SYS_quotactl, CMD(Q_XQUOTAON, 0), none, 7, &flags);
	show("Q_XQUOTAON, USRQUOTA", "[FS_QUOTA_UDQ_ACCT|0x40]", r);
	r = syscall(SYS_quotactl, CMD(Q_XQUOTARM, 1), none, 7, &flags);
	show("Q_XQUOTARM, GRPQUOTA", "[FS_USER_QUOTA|0x40]", r);
	r = syscall(SYS_quotactl, CMD(Q_XQUOTASYNC, 0), none, 7, BAD);
	show("Q_XQUOTASYNC, USRQUOTA", "", r);
	r = syscall(SYS_quotactl, CMD(Q_XGETQSTATV, 0), none, 7, &q);
	sprintf(text, "%p", (void *)&q);
	show("Q_XGETQSTATV, USRQUOTA", text, r);
	r = syscall(SYS_quotactl_fd, -1, CMD(Q_XQUOTAON, 2), 7, &flags);
	printf("quotactl_fd(-1, QCMD(Q_XQUOTAON, PRJQUOTA), "
	       "[FS_QUOTA_UDQ_ACCT|0x40]) = %s\n", result(r));
}

int main(void)
{
	generic();
	xfs();
	return 0;
}
