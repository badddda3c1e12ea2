/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=%network -a12 */
/* Socket addresses of each family, whole, cut and wrong. */
#include "net_spec.h"

#include <linux/if_alg.h>
#include <linux/if_packet.h>
#include <linux/netlink.h>
#include <linux/vm_sockets.h>
#include <sys/un.h>

static int fd;

/* Nothing is bound: the descriptor is none. */
static void try(const void *addr, socklen_t len, const char *text)
{
	long r = bind(fd, addr, len);

	printf("bind(%d, %s, %d) = %s\n", fd, text, (int)len, result(r));
}

static void pointer(const void *addr, socklen_t len)
{
	char text[32];

	snprintf(text, sizeof(text), addr ? "%p" : "NULL", addr);
	try(addr, len, text);
}

static void try_unix(void)
{
	struct sockaddr_un un = { AF_UNIX, "/no/such/directory" };
	char text[160];

	try(&un, sizeof(un),
	    "{sa_family=AF_UNIX, sun_path=\"/no/such/directory\"}");
	try(&un, 2 + 5, "{sa_family=AF_UNIX, sun_path=\"/no/s\"}");
	try(&un, 2, "{sa_family=AF_UNIX}");
	pointer(&un, 1);
	pointer(&un, 0);
	memcpy(un.sun_path, "\0a\0b\"\n", 6);
	try(&un, 2 + 6, "{sa_family=AF_UNIX, sun_path=@\"a\\0b\\\"\\n\"}");
	try(&un, 2 + 1, "{sa_family=AF_UNIX, sun_path=@\"\"}");
	memset(un.sun_path, 'x', sizeof(un.sun_path));
	snprintf(text, sizeof(text), "{sa_family=AF_UNIX, sun_path=\"%.108s\"}",
		 un.sun_path);
	try(&un, sizeof(un), text);
}

static void try_inet(void)
{
	struct sockaddr_in in = loopback(80);
	struct sockaddr_in6 in6 = { AF_INET6, htons(443), htonl(0x12345),
				    IN6ADDR_LOOPBACK_INIT, 7 };

	try(&in, sizeof(in),
	    "{sa_family=AF_INET, sin_port=htons(80), "
	    "sin_addr=inet_addr(\"127.0.0.1\")}");
	try(&in, 8, "{sa_family=AF_INET, sa_data=\"\\0P\\177\\0\\0\\1\"}");
	try(&in6, sizeof(in6),
	    "{sa_family=AF_INET6, sin6_port=htons(443), "
	    "sin6_flowinfo=htonl(74565), "
	    "inet_pton(AF_INET6, \"::1\", &sin6_addr), sin6_scope_id=7}");
	/* The scope of a link-local address is an interface. */
	inet_pton(AF_INET6, "fe80::1", &in6.sin6_addr);
	in6.sin6_scope_id = 1;
	try(&in6, sizeof(in6),
	    "{sa_family=AF_INET6, sin6_port=htons(443), "
	    "sin6_flowinfo=htonl(74565), "
	    "inet_pton(AF_INET6, \"fe80::1\", &sin6_addr), "
	    "sin6_scope_id=if_nametoindex(\"lo\")}");
	try(&in6, 24,
	    "{sa_family=AF_INET6, sin6_port=htons(443), "
	    "sin6_flowinfo=htonl(74565), "
	    "inet_pton(AF_INET6, \"fe80::1\", &sin6_addr)}");
	inet_pton(AF_INET6, "::ffff:10.1.2.3", &in6.sin6_addr);
	in6.sin6_scope_id = 0;
	try(&in6, sizeof(in6),
	    "{sa_family=AF_INET6, sin6_port=htons(443), "
	    "sin6_flowinfo=htonl(74565), "
	    "inet_pton(AF_INET6, \"::ffff:10.1.2.3\", &sin6_addr), "
	    "sin6_scope_id=0}");
}

static void try_others(void)
{
	struct sockaddr_nl nl = { .nl_family = AF_NETLINK, .nl_groups = 5 };
	struct sockaddr_ll ll = { AF_PACKET, htons(0x800), 1, 772, 0,
				  6,	     { 2, 0, 255 } };
	struct sockaddr_vm vm = { .svm_family = AF_VSOCK,
				  .svm_port = 22,
				  .svm_cid = VMADDR_CID_HOST };
	struct {
		uint16_t family;
		char data[14];
	} any = { 99, "abc\1\377" };

	try(&nl, sizeof(nl),
	    "{sa_family=AF_NETLINK, nl_pid=0, nl_groups=0x000005}");
	nl.nl_groups = 0;
	nl.nl_pad = 3;
	try(&nl, sizeof(nl),
	    "{sa_family=AF_NETLINK, nl_pad=0x3, nl_pid=0, nl_groups=00000000}");
	try(&ll, sizeof(ll),
	    "{sa_family=AF_PACKET, sll_protocol=htons(ETH_P_IP), "
	    "sll_ifindex=if_nametoindex(\"lo\"), sll_hatype=ARPHRD_LOOPBACK, "
	    "sll_pkttype=PACKET_HOST, sll_halen=6, "
	    "sll_addr=[0x2, 00, 0xff, 00, 00, 00]}");
	ll.sll_protocol = htons(0x9999);
	ll.sll_halen = 9;
	try(&ll, sizeof(ll),
	    "{sa_family=AF_PACKET, sll_protocol=htons(0x9999 /* ETH_P_??? */), "
	    "sll_ifindex=if_nametoindex(\"lo\"), sll_hatype=ARPHRD_LOOPBACK, "
	    "sll_pkttype=PACKET_HOST, sll_halen=9, "
	    "sll_addr=[0x2, 00, 0xff, 00, 00, 00, 00, 00, ...]}");
	try(&vm, sizeof(vm),
	    "{sa_family=AF_VSOCK, svm_cid=VMADDR_CID_HOST, svm_port=0x16, "
	    "svm_flags=0}");
	try(&any, 7, "{sa_family=0x63 /* AF_??? */, sa_data=\"abc\\1\\377\"}");
	try(&any, 2, "{sa_family=0x63 /* AF_??? */}");
}

int main(void)
{
	struct sockaddr_in in = loopback(1);

	fd = -1;
	try_unix();
	try_inet();
	try_others();
	pointer(NULL, 0);
	pointer(NULL, 16);
	pointer(BAD, 16);
	pointer(&in, -1);
	return 0;
}
