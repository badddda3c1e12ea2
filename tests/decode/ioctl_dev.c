/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=ioctl -a4 */
/* ioctl: PTP and PPS clocks, counters, CD drives, watchdogs, automount. */
#include "ioctl_spec.h"

#include <limits.h>
#include <linux/cdrom.h>
#include <linux/perf_event.h>
#include <linux/ptp_clock.h>

static char *end;

static void try(uint32_t cmd, const void *arg, size_t size, const char *text)
{
	long r = syscall(SYS_ioctl, -1, cmd, at_end(end, arg, size));

	printf("ioctl(-1, %s) = %s\n", text, result(r));
}
#define TRY(cmd, arg, text) try(cmd, &(arg), sizeof(arg), text)

static void clocks(void)
{
	struct ptp_extts_request extts = { 1, 0x23 };
	struct ptp_perout_request perout = {
		.start = { 1, 2 }, .period = { 3, 4 }, .index = 5, .flags = 2,
		.on = { 6, 7 }
	};
	struct ptp_sys_offset offset = { .n_samples = 3 };
	struct ptp_pin_desc pin = { "SDP0", 1, 2, 3 };
	int32_t kc[3] = { 0x1000, 1, 0 };
	long r;

	TRY(PTP_EXTTS_REQUEST2, extts,
	    "PTP_EXTTS_REQUEST2, {index=1, flags=PTP_ENABLE_FEATURE|"
	    "PTP_RISING_EDGE|0x20}");
	TRY(PTP_PEROUT_REQUEST, perout,
	    "PTP_PEROUT_REQUEST, {start={sec=1, nsec=2}, period={sec=3, "
	    "nsec=4}, index=5, flags=PTP_PEROUT_DUTY_CYCLE, on={sec=6, "
	    "nsec=7}}");
	perout.flags = 4;
	TRY(PTP_PEROUT_REQUEST2, perout,
	    "PTP_PEROUT_REQUEST2, {phase={sec=1, nsec=2}, period={sec=3, "
	    "nsec=4}, index=5, flags=PTP_PEROUT_PHASE}");
	TRY(PTP_SYS_OFFSET, offset, "PTP_SYS_OFFSET, {n_samples=3}");
	TRY(PTP_PIN_SETFUNC, pin,
	    "PTP_PIN_SETFUNC, {name=\"SDP0\", index=1, func=PTP_PF_PEROUT, "
	    "chan=3}");
	TRY(PTP_PIN_GETFUNC2, pin, "PTP_PIN_GETFUNC2, {index=1}");
	r = syscall(SYS_ioctl, -1, PTP_ENABLE_PPS, 1L);
	printf("ioctl(-1, PTP_ENABLE_PPS, 1) = %s\n", result(r));
	TRY(0x400870a5, kc,
	    "PPS_KC_BIND, {tsformat=PPS_TSFMT_TSPEC, "
	    "edge=PPS_CAPTUREASSERT, consumer=PPS_KC_HARDPPS}");
}

static void counters(void)
{
	struct perf_event_attr attr = {
		.type = PERF_TYPE_SOFTWARE,
		.size = sizeof(attr),
		.config = PERF_COUNT_SW_CPU_CLOCK,
		.disabled = 1,
	};
	uint64_t period = 12345, id = 0;
	int fd = syscall(SYS_perf_event_open, &attr, 0, -1, -1, 0);
	struct {
		uint32_t len, n, ids[4];
	} q = { 4, 9 };
	long r;

	if (fd < 0)
		return;
	r = syscall(SYS_ioctl, fd, PERF_EVENT_IOC_ENABLE, 0L);
	printf("ioctl(%d, PERF_EVENT_IOC_ENABLE, 0) = %s\n", fd, result(r));
	r = syscall(SYS_ioctl, fd, PERF_EVENT_IOC_DISABLE, 1L);
	printf("ioctl(%d, PERF_EVENT_IOC_DISABLE, PERF_IOC_FLAG_GROUP) = %s\n",
	       fd, result(r));
	r = syscall(SYS_ioctl, fd, PERF_EVENT_IOC_PERIOD, &period);
	printf("ioctl(%d, PERF_EVENT_IOC_PERIOD, [12345]) = %s\n", fd,
	       result(r));
	r = syscall(SYS_ioctl, fd, PERF_EVENT_IOC_ID, &id);
	printf("ioctl(%d, PERF_EVENT_IOC_ID, [%llu]) = %s\n", fd,
	       (unsigned long long)id, result(r));
	r = syscall(SYS_ioctl, fd, PERF_EVENT_IOC_SET_FILTER, "common_pid!=1");
	printf("ioctl(%d, PERF_EVENT_IOC_SET_FILTER, \"common_pid!=1\") = %s\n",
	       fd, result(r));
	r = syscall(SYS_ioctl, fd, PERF_EVENT_IOC_QUERY_BPF, &q);
	printf("ioctl(%d, PERF_EVENT_IOC_QUERY_BPF, {ids_len=4}) = %s\n", fd,
	       result(r));
	close(fd);
}

static void drives(void)
{
	struct cdrom_msf msf = { 1, 2, 3, 4, 5, 6 };
	struct cdrom_subchnl sub = { .cdsc_format = CDROM_MSF };
	struct cdrom_tocentry toc = { .cdte_track = CDROM_LEADOUT,
				      .cdte_format = CDROM_LBA };
	dvd_struct dvd = { .type = DVD_STRUCT_COPYRIGHT };
	unsigned char cmd[64] = { 0x12, [24] = 36 };
	long r;

	TRY(CDROMPLAYMSF, msf,
	    "CDROMPLAYMSF, {cdmsf_min0=1, cdmsf_sec0=2, cdmsf_frame0=3, "
	    "cdmsf_min1=4, cdmsf_sec1=5, cdmsf_frame1=6}");
	TRY(CDROMSUBCHNL, sub, "CDROMSUBCHNL, {cdsc_format=CDROM_MSF}");
	TRY(CDROMREADTOCENTRY, toc,
	    "CDROMREADTOCENTRY, {cdte_track=CDROM_LEADOUT, "
	    "cdte_format=CDROM_LBA}");
	dvd.copyright.layer_num = 1;
	try(DVD_READ_STRUCT, &dvd, sizeof(dvd),
	    "DVD_READ_STRUCT, {type=DVD_STRUCT_COPYRIGHT, copyright={"
	    "type=DVD_STRUCT_COPYRIGHT, layer_num=1}}");
	TRY(CDROM_SEND_PACKET, cmd,
	    "CDROM_SEND_PACKET, {cmd=\"\\x12\\x00\\x00\\x00\\x00\\x00\\x00"
	    "\\x00\\x00\\x00\\x00\\x00\", buffer=NULL, buflen=36, stat=0, "
	    "sense=NULL, data_direction=CGC_DATA_UNKNOWN, quiet=0, "
	    "timeout=0}");
	r = syscall(SYS_ioctl, -1, CDROM_DRIVE_STATUS, (long)CDSL_CURRENT);
	printf("ioctl(-1, CDROM_DRIVE_STATUS, CDSL_CURRENT) = %s\n", result(r));
	r = syscall(SYS_ioctl, -1, CDROM_SET_OPTIONS, 5L);
	printf("ioctl(-1, CDROM_SET_OPTIONS, CDO_AUTO_CLOSE|CDO_USE_FFLAGS) = "
	       "%s\n", result(r));
	r = syscall(SYS_ioctl, -1, CDROMEJECT);
	printf("ioctl(-1, CDROMEJECT) = %s\n", result(r));
}

static void others(void)
{
	int n = 3;
	struct {
		uint32_t major, minor, size;
		int32_t fd;
		uint32_t arg[2];
		char path[8];
	} dev = { 1, 1, 32, -1, { 7, 8 }, "/misc" };
	long r;

	TRY(0x80045704, n,
	    "WDIOC_SETOPTIONS, [WDIOS_DISABLECARD|WDIOS_ENABLECARD]");
	TRY(0xc0045706, n, "WDIOC_SETTIMEOUT, [3]");
	r = syscall(SYS_ioctl, -1, 0x80285700, &n);
	printf("ioctl(-1, WDIOC_GETSUPPORT, %p) = %s\n", (void *)&n, result(r));
	r = syscall(SYS_ioctl, -1, 0x9360, 5L);
	printf("ioctl(-1, AUTOFS_IOC_READY, 5) = %s\n", result(r));
	TRY(0xc0189374, dev,
	    "AUTOFS_DEV_IOCTL_OPENMOUNT, {ver_major=1, ver_minor=1, size=32, "
	    "ioctlfd=-1, devid=0x7, path=\"/misc\"}");
	TRY(0xc0189377, dev,
	    "AUTOFS_DEV_IOCTL_FAIL, {ver_major=1, ver_minor=1, size=32, "
	    "ioctlfd=-1, token=7, status=8}");
}

int main(void)
{
	end = end_of_page();
	clocks();
	counters();
	drives();
	others();
	return 0;
}
