/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=sendmsg -a12 */
/*
 * Control messages of each level, each at the end of a page behind which there
 * is none. No socket is needed to show what was to be sent.
 */
#include "net_spec.h"

#include <linux/errqueue.h>
#include <linux/if_alg.h>
#include <linux/sctp.h>
#include <sys/mman.h>

static unsigned char *edge; /* one behind the last byte that is there */

static void try(int level, int type, const char *names, const void *data,
		size_t len, const char *text)
{
	size_t all = CMSG_LEN(len);
	struct cmsghdr h = { .cmsg_len = all,
			     .cmsg_level = level,
			     .cmsg_type = type };
	struct msghdr m = { .msg_control = edge - all, .msg_controllen = all };
	long r;

	memcpy(edge - all, &h, sizeof(h));
	memcpy(edge - len, data, len);
	r = sendmsg(-1, &m, 0);
	printf("sendmsg(-1, {msg_name=NULL, msg_namelen=0, msg_iov=NULL, "
	       "msg_iovlen=0, msg_control=[{cmsg_len=%zu, %s, cmsg_data=%s}], "
	       "msg_controllen=%zu, msg_flags=0}, 0) = %s\n",
	       all, names, text, all, result(r));
}

#define TRY(level, type, l, t, v, text)                                     \
	try(level, type, "cmsg_level=" l ", cmsg_type=" t, &(v), sizeof(v), \
	    text)

static void of_sctp(void)
{
	struct sctp_initmsg init = { 1, 2, 3, 4 };
	struct sctp_sndrcvinfo snd = { .sinfo_stream = 1,
				       .sinfo_flags = 4,
				       .sinfo_ppid = htonl(7),
				       .sinfo_assoc_id = 9 };
	struct sctp_sndinfo si = { 1, 0x200, htonl(2), 3, 4 };
	struct sctp_rcvinfo ri = { 1, 2, 1, htonl(3), 4, 5, 6, 7 };
	struct sctp_prinfo pr = { 0x10, 500 };
	struct in_addr a = { htonl(INADDR_LOOPBACK) };
	struct in6_addr b = IN6ADDR_LOOPBACK_INIT;

	TRY(132, 0, "SOL_SCTP", "SCTP_INIT", init,
	    "{sinit_num_ostreams=1, sinit_max_instreams=2, "
	    "sinit_max_attempts=3, sinit_max_init_timeo=4}");
	TRY(132, 1, "SOL_SCTP", "SCTP_SNDRCV", snd,
	    "{sinfo_stream=1, sinfo_ssn=0, sinfo_flags=SCTP_ABORT, "
	    "sinfo_ppid=htonl(7), sinfo_context=0, sinfo_timetolive=0, "
	    "sinfo_tsn=0, sinfo_cumtsn=0, sinfo_assoc_id=9}");
	TRY(132, 2, "SOL_SCTP", "SCTP_SNDINFO", si,
	    "{snd_sid=1, snd_flags=SCTP_EOF, snd_ppid=htonl(2), "
	    "snd_context=0x3, snd_assoc_id=4}");
	TRY(132, 3, "SOL_SCTP", "SCTP_RCVINFO", ri,
	    "{rcv_sid=1, rcv_ssn=2, rcv_flags=SCTP_UNORDERED, "
	    "rcv_ppid=htonl(3), rcv_tsn=4, rcv_cumtsn=5, rcv_context=0x6, "
	    "rcv_assoc_id=7}");
	TRY(132, 5, "SOL_SCTP", "SCTP_PRINFO", pr,
	    "{pr_policy=SCTP_PR_SCTP_TTL, pr_value=500}");
	TRY(132, 7, "SOL_SCTP", "SCTP_DSTADDRV4", a,
	    "[inet_addr(\"127.0.0.1\")]");
	TRY(132, 8, "SOL_SCTP", "SCTP_DSTADDRV6", b,
	    "[inet_pton(AF_INET6, \"::1\", &in6_addr)]");
}

static void of_socket(void)
{
	struct {
		uint64_t offset;
		uint32_t size, token, id, flags;
	} dev = { 4096, 1500, 3, 2, 1 };
	uint64_t when = 123456789;
	unsigned n = 7;

	TRY(1, 79, "SOL_SOCKET", "SCM_DEVMEM_DMABUF", dev,
	    "{frag_offset=4096, frag_size=1500, frag_token=3, dmabuf_id=2, "
	    "flags=0x1}");
	TRY(1, 61, "SOL_SOCKET", "SO_TXTIME", when, "[123456789]");
	TRY(1, 81, "SOL_SOCKET", "SCM_TS_OPT_ID", n, "[7]");
	TRY(1, 41, "SOL_SOCKET", "SO_WIFI_STATUS", n, "[7]");
	try(1, 79, "cmsg_level=SOL_SOCKET, cmsg_type=SCM_DEVMEM_DMABUF", &n, 4,
	    "\"\\x07\\x00\\x00\\x00\"");
}

static void of_others(void)
{
	struct {
		uint32_t n;
		char iv[4];
	} iv = { 4, "abc" };
	struct sock_extended_err err = {
		.ee_errno = 0, .ee_origin = 5, .ee_code = 1, .ee_data = 3
	};
	struct {
		uint32_t status, len, snap;
		uint16_t mac, net, tci, tpid;
	} aux = { 0x80000051, 60, 60, 0, 14, 5, 0x8100 };
	unsigned op = ALG_OP_ENCRYPT, n[3] = { 1, 2, 3 };
	unsigned char type = 22, opts[4] = { 1, 2, 3, 4 };
	uint16_t seg = 1400;

	TRY(279, 2, "SOL_ALG", "ALG_SET_IV", iv,
	    "{ivlen=4, iv=\"\\x61\\x62\\x63\\x00\"}");
	/* A length beyond its message. */
	iv.n = 1 << 30;
	TRY(279, 2, "SOL_ALG", "ALG_SET_IV", iv,
	    "{ivlen=1073741824, iv=\"\\x61\\x62\\x63\\x00\"...}");
	TRY(279, 3, "SOL_ALG", "ALG_SET_OP", op, "[ALG_OP_ENCRYPT]");
	TRY(282, 1, "SOL_TLS", "TLS_SET_RECORD_TYPE", type,
	    "[TLS_RECORD_TYPE_HANDSHAKE]");
	TRY(263, 8, "SOL_PACKET", "PACKET_AUXDATA", aux,
	    "{tp_status=TP_STATUS_USER|TP_STATUS_VLAN_VALID|"
	    "TP_STATUS_VLAN_TPID_VALID|TP_STATUS_TS_RAW_HARDWARE, tp_len=60, "
	    "tp_snaplen=60, tp_mac=0, tp_net=14, tp_vlan_tci=5, "
	    "tp_vlan_tpid=0x8100}");
	TRY(287, 1, "SOL_VSOCK", "VSOCK_RECVERR", err,
	    "{ee_errno=0, ee_origin=5, ee_type=0, ee_code=1, ee_info=0, "
	    "ee_data=3}");
	TRY(271, 3, "SOL_TIPC", "TIPC_DESTNAME", n, "[1, 2, 3]");
	TRY(17, 103, "SOL_UDP", "UDP_SEGMENT", seg, "[1400]");
	TRY(41, 54, "SOL_IPV6", "IPV6_HOPOPTS", opts, "[0x1, 0x2, 0x3, 0x4]");
}

int main(void)
{
	long page = sysconf(_SC_PAGESIZE);
	unsigned char *p = mmap(NULL, 2 * page, PROT_READ | PROT_WRITE,
				MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (p == MAP_FAILED || munmap(p + page, page) < 0)
		return SKIP;
	edge = p + page;
	of_sctp();
	of_socket();
	of_others();
	return 0;
}
