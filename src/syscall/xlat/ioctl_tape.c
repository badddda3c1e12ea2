/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of tapes and changers: linux/mtio.h, linux/ppp-ioctl.h. */
#include "syscall/xlat/ioctl_tape.h"

/* clang-format off */
#define mt_ops(X) \
	X(0, "MTRESET") \
	X(1, "MTFSF") \
	X(2, "MTBSF") \
	X(3, "MTFSR") \
	X(4, "MTBSR") \
	X(5, "MTWEOF") \
	X(6, "MTREW") \
	X(7, "MTOFFL") \
	X(8, "MTNOP") \
	X(9, "MTRETEN") \
	X(10, "MTBSFM") \
	X(11, "MTFSFM") \
	X(12, "MTEOM") \
	X(13, "MTERASE") \
	X(14, "MTRAS1") \
	X(15, "MTRAS2") \
	X(16, "MTRAS3") \
	X(20, "MTSETBLK") \
	X(21, "MTSETDENSITY") \
	X(22, "MTSEEK") \
	X(23, "MTTELL") \
	X(24, "MTSETDRVBUFFER") \
	X(25, "MTFSS") \
	X(26, "MTBSS") \
	X(27, "MTWSM") \
	X(28, "MTLOCK") \
	X(29, "MTUNLOCK") \
	X(30, "MTLOAD") \
	X(31, "MTUNLOAD") \
	X(32, "MTCOMPRESSION") \
	X(33, "MTSETPART") \
	X(34, "MTMKPART") \
	X(35, "MTWEOFI")
const struct xlat_set xlat_mt_ops = {
	.prefix = "MT???", XLAT_ITEMS(mt_ops),
};

#define ppp_flags(X) \
	X(0x1, "SC_COMP_PROT") \
	X(0x2, "SC_COMP_AC") \
	X(0x4, "SC_COMP_TCP") \
	X(0x8, "SC_NO_TCP_CCID") \
	X(0x10, "SC_REJ_COMP_AC") \
	X(0x20, "SC_REJ_COMP_TCP") \
	X(0x40, "SC_CCP_OPEN") \
	X(0x80, "SC_CCP_UP") \
	X(0x100, "SC_ENABLE_IP") \
	X(0x200, "SC_LOOP_TRAFFIC") \
	X(0x400, "SC_MULTILINK") \
	X(0x800, "SC_MP_SHORTSEQ") \
	X(0x1000, "SC_COMP_RUN") \
	X(0x2000, "SC_DECOMP_RUN") \
	X(0x4000, "SC_MP_XSHORTSEQ") \
	X(0x10000, "SC_DEBUG") \
	X(0x20000, "SC_LOG_INPKT") \
	X(0x40000, "SC_LOG_OUTPKT") \
	X(0x80000, "SC_LOG_RAWIN") \
	X(0x100000, "SC_LOG_FLUSH") \
	X(0x200000, "SC_SYNC") \
	X(0x400000, "SC_MUST_COMP") \
	X(0x8000000, "SC_RCV_ODDP") \
	X(0x4000000, "SC_RCV_EVNP") \
	X(0x2000000, "SC_RCV_B7_1") \
	X(0x1000000, "SC_RCV_B7_0") \
	X(0x800000, "SC_DC_FERROR")
const struct xlat_set xlat_ppp_flags = {
	.prefix = "SC_???", XLAT_ITEMS(ppp_flags), .kind = XLAT_FLAGS,
};

#define ppp_npmodes(X) \
	X(0, "NPMODE_PASS") \
	X(1, "NPMODE_DROP") \
	X(2, "NPMODE_ERROR") \
	X(3, "NPMODE_QUEUE")
const struct xlat_set xlat_ppp_npmodes = {
	.prefix = "NPMODE_???", XLAT_ITEMS(ppp_npmodes),
};

#define ppp_protocols(X) \
	X(33, "PPP_IP") \
	X(35, "PPP_NS") \
	X(37, "PPP_DECNET") \
	X(41, "PPP_AT") \
	X(43, "PPP_IPX") \
	X(87, "PPP_IPV6") \
	X(641, "PPP_MPLS_UC") \
	X(643, "PPP_MPLS_MC") \
	X(61, "PPP_MP") \
	X(253, "PPP_COMP")
const struct xlat_set xlat_ppp_protocols = {
	.prefix = "PPP_???", XLAT_ITEMS(ppp_protocols),
};
/* clang-format on */
