/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of tapes and changers: linux/mtio.h, linux/ppp-ioctl.h. */
#include "syscall/xlat/ioctl_tape.h"

/* clang-format off */
static const struct xlat mt_ops[] = {
	{ 0, "MTRESET" },
	{ 1, "MTFSF" },
	{ 2, "MTBSF" },
	{ 3, "MTFSR" },
	{ 4, "MTBSR" },
	{ 5, "MTWEOF" },
	{ 6, "MTREW" },
	{ 7, "MTOFFL" },
	{ 8, "MTNOP" },
	{ 9, "MTRETEN" },
	{ 10, "MTBSFM" },
	{ 11, "MTFSFM" },
	{ 12, "MTEOM" },
	{ 13, "MTERASE" },
	{ 14, "MTRAS1" },
	{ 15, "MTRAS2" },
	{ 16, "MTRAS3" },
	{ 20, "MTSETBLK" },
	{ 21, "MTSETDENSITY" },
	{ 22, "MTSEEK" },
	{ 23, "MTTELL" },
	{ 24, "MTSETDRVBUFFER" },
	{ 25, "MTFSS" },
	{ 26, "MTBSS" },
	{ 27, "MTWSM" },
	{ 28, "MTLOCK" },
	{ 29, "MTUNLOCK" },
	{ 30, "MTLOAD" },
	{ 31, "MTUNLOAD" },
	{ 32, "MTCOMPRESSION" },
	{ 33, "MTSETPART" },
	{ 34, "MTMKPART" },
	{ 35, "MTWEOFI" },
};
const struct xlat_set xlat_mt_ops = {
	.prefix = "MT???", XLAT_ITEMS(mt_ops),
};

static const struct xlat ppp_flags[] = {
	{ 0x1, "SC_COMP_PROT" },
	{ 0x2, "SC_COMP_AC" },
	{ 0x4, "SC_COMP_TCP" },
	{ 0x8, "SC_NO_TCP_CCID" },
	{ 0x10, "SC_REJ_COMP_AC" },
	{ 0x20, "SC_REJ_COMP_TCP" },
	{ 0x40, "SC_CCP_OPEN" },
	{ 0x80, "SC_CCP_UP" },
	{ 0x100, "SC_ENABLE_IP" },
	{ 0x200, "SC_LOOP_TRAFFIC" },
	{ 0x400, "SC_MULTILINK" },
	{ 0x800, "SC_MP_SHORTSEQ" },
	{ 0x1000, "SC_COMP_RUN" },
	{ 0x2000, "SC_DECOMP_RUN" },
	{ 0x4000, "SC_MP_XSHORTSEQ" },
	{ 0x10000, "SC_DEBUG" },
	{ 0x20000, "SC_LOG_INPKT" },
	{ 0x40000, "SC_LOG_OUTPKT" },
	{ 0x80000, "SC_LOG_RAWIN" },
	{ 0x100000, "SC_LOG_FLUSH" },
	{ 0x200000, "SC_SYNC" },
	{ 0x400000, "SC_MUST_COMP" },
	{ 0x8000000, "SC_RCV_ODDP" },
	{ 0x4000000, "SC_RCV_EVNP" },
	{ 0x2000000, "SC_RCV_B7_1" },
	{ 0x1000000, "SC_RCV_B7_0" },
	{ 0x800000, "SC_DC_FERROR" },
};
const struct xlat_set xlat_ppp_flags = {
	.prefix = "SC_???", XLAT_ITEMS(ppp_flags), .kind = XLAT_FLAGS,
};

static const struct xlat ppp_npmodes[] = {
	{ 0, "NPMODE_PASS" },
	{ 1, "NPMODE_DROP" },
	{ 2, "NPMODE_ERROR" },
	{ 3, "NPMODE_QUEUE" },
};
const struct xlat_set xlat_ppp_npmodes = {
	.prefix = "NPMODE_???", XLAT_ITEMS(ppp_npmodes),
};

static const struct xlat ppp_protocols[] = {
	{ 33, "PPP_IP" },
	{ 35, "PPP_NS" },
	{ 37, "PPP_DECNET" },
	{ 41, "PPP_AT" },
	{ 43, "PPP_IPX" },
	{ 87, "PPP_IPV6" },
	{ 641, "PPP_MPLS_UC" },
	{ 643, "PPP_MPLS_MC" },
	{ 61, "PPP_MP" },
	{ 253, "PPP_COMP" },
};
const struct xlat_set xlat_ppp_protocols = {
	.prefix = "PPP_???", XLAT_ITEMS(ppp_protocols),
};
/* clang-format on */
