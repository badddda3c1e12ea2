/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=ioctl -a4 */
/* ioctl: interfaces, ethtool, TUN, routes, ARP, in a network of its own. */
#include "ioctl_spec.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/ethtool.h>
#include <linux/if_tun.h>
#include <linux/sockios.h>
#include <net/if.h>
#include <net/if_arp.h>
#include <net/route.h>
#include <sched.h>
#include <sys/socket.h>

static char *end;
static int fd;

#define P(format, ...) printf("ioctl(%d, " format "\n", fd, ##__VA_ARGS__)

static struct sockaddr inet(const char *addr)
{
	struct sockaddr_in in = { .sin_family = AF_INET };
	struct sockaddr sa;

	inet_pton(AF_INET, addr, &in.sin_addr);
	memcpy(&sa, &in, sizeof(sa));
	return sa;
}

#define INET(a) \
	"{sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr(\"" a "\")}"

/* What ETHTOOL_... answers of lo, by the pointer in the ifreq. */
static void ethtool(void)
{
	struct ifreq ifr = { .ifr_name = "lo" };
	struct ethtool_value v = { ETHTOOL_GLINK, 7 };
	struct ethtool_drvinfo d = { ETHTOOL_GDRVINFO };
	struct {
		struct ethtool_gstrings s;
		char text[40][32];
	} strings = { { ETHTOOL_GSTRINGS, ETH_SS_TEST, 3 } };
	struct {
		struct ethtool_gfeatures f;
		struct ethtool_get_features_block b[2];
	} features = { { ETHTOOL_GFEATURES, 1 } };
	struct ethtool_coalesce c = { ETHTOOL_SCOALESCE, 1, 2, 3, 4, 5, 6, 7,
				      8 };
	uint32_t unknown[] = { 0x1234, 5 };
	long r;

	ifr.ifr_data = at_end(end, &v, sizeof(v));
	r = syscall(SYS_ioctl, fd, SIOCETHTOOL, &ifr);
	v = *(struct ethtool_value *)(end - sizeof(v));
	P("SIOCETHTOOL, {ifr_name=\"lo\", ifr_data={cmd=ETHTOOL_GLINK%s}}) = "
	  "%s", r ? "" : v.data ? ", data=1" : ", data=0", result(r));
	ifr.ifr_data = (void *)&d;
	r = syscall(SYS_ioctl, fd, SIOCETHTOOL, &ifr);
	if (r)
		P("SIOCETHTOOL, {ifr_name=\"lo\", ifr_data={"
		  "cmd=ETHTOOL_GDRVINFO}}) = %s", result(r));
	else
		P("SIOCETHTOOL, {ifr_name=\"lo\", ifr_data={"
		  "cmd=ETHTOOL_GDRVINFO, driver=\"%s\", version=\"%s\", "
		  "fw_version=\"%s\", bus_info=\"%s\", erom_version=\"%s\", "
		  "n_priv_flags=%u, n_stats=%u, testinfo_len=%u, "
		  "eedump_len=%u, regdump_len=%u}}) = 0", d.driver, d.version,
		  d.fw_version, d.bus_info, d.erom_version, d.n_priv_flags,
		  d.n_stats, d.testinfo_len, d.eedump_len, d.regdump_len);
	ifr.ifr_data = (void *)&strings;
	r = syscall(SYS_ioctl, fd, SIOCETHTOOL, &ifr);
	P("SIOCETHTOOL, {ifr_name=\"lo\", ifr_data={cmd=ETHTOOL_GSTRINGS, "
	  "string_set=ETH_SS_TEST, len=3}}) = %s", result(r));
	/* More is copied than there is, and the call writes what it reads. */
	ifr.ifr_data = at_end(end, &features, sizeof(features));
	r = syscall(SYS_ioctl, fd, SIOCETHTOOL, &ifr);
	memcpy(&features, end - sizeof(features), sizeof(features));
	printf("ioctl(%d, SIOCETHTOOL, {ifr_name=\"lo\", ifr_data={"
	       "cmd=ETHTOOL_GFEATURES, size=1", fd);
	if (!r) {
		struct ethtool_get_features_block *b = features.b;

		if (features.f.size != 1)
			printf(" => %u", features.f.size);
		printf(", features=[");
		for (unsigned i = 0; i < features.f.size; i++)
			printf("%s{available=%#x, requested=%#x, active=%#x, "
			       "never_changed=%#x}", i ? ", " : "",
			       b[i].available, b[i].requested, b[i].active,
			       b[i].never_changed);
		printf("]");
	}
	printf("}}) = %s\n", result(r));
	ifr.ifr_data = at_end(end, &c, sizeof(c));
	r = syscall(SYS_ioctl, fd, SIOCETHTOOL, &ifr);
	P("SIOCETHTOOL, {ifr_name=\"lo\", ifr_data={cmd=ETHTOOL_SCOALESCE, "
	  "rx_coalesce_usecs=1, rx_max_coalesced_frames=2, "
	  "tx_coalesce_usecs=5, tx_max_coalesced_frames=6, ...}}) = %s",
	  result(r));
	ifr.ifr_data = at_end(end, unknown, 8);
	r = syscall(SYS_ioctl, fd, SIOCETHTOOL, &ifr);
	P("SIOCETHTOOL, {ifr_name=\"lo\", ifr_data={cmd=0x1234 "
	  "/* ETHTOOL_??? */}}) = %s", result(r));
	ifr.ifr_data = end - 2;
	r = syscall(SYS_ioctl, fd, SIOCETHTOOL, &ifr);
	P("SIOCETHTOOL, {ifr_name=\"lo\", ifr_data=%p}) = %s",
	  (void *)(end - 2), result(r));
	ifr.ifr_data = NULL;
	r = syscall(SYS_ioctl, fd, SIOCETHTOOL, &ifr);
	P("SIOCETHTOOL, {ifr_name=\"lo\", ifr_data=NULL}) = %s", result(r));
}

static void interfaces(void)
{
	struct ifreq ifr = { .ifr_name = "lo" };
	long r;

	r = syscall(SYS_ioctl, fd, SIOCGIFFLAGS, &ifr);
	P("SIOCGIFFLAGS, {ifr_name=\"lo\", ifr_flags=IFF_LOOPBACK}) = %s",
	  result(r));
	ifr.ifr_flags |= IFF_UP;
	r = syscall(SYS_ioctl, fd, SIOCSIFFLAGS, &ifr);
	P("SIOCSIFFLAGS, {ifr_name=\"lo\", ifr_flags=IFF_UP|IFF_LOOPBACK}) = "
	  "%s", result(r));
	r = syscall(SYS_ioctl, fd, SIOCGIFHWADDR, &ifr);
	P("SIOCGIFHWADDR, {ifr_name=\"lo\", ifr_hwaddr={"
	  "sa_family=ARPHRD_LOOPBACK, sa_data=00:00:00:00:00:00}}) = %s",
	  result(r));
	r = syscall(SYS_ioctl, fd, SIOCGIFMAP, &ifr);
	P("SIOCGIFMAP, {ifr_name=\"lo\", ifr_map={mem_start=0, mem_end=0, "
	  "base_addr=0, irq=0, dma=0, port=0}}) = %s", result(r));
	ifr.ifr_addr = inet("10.0.0.1");
	r = syscall(SYS_ioctl, fd, SIOCSIFADDR, &ifr);
	P("SIOCSIFADDR, {ifr_name=\"lo\", ifr_addr=" INET("10.0.0.1") "}) = "
	  "%s", result(r));
	r = syscall(SYS_ioctl, fd, SIOCGMIIPHY, &ifr);
	P("SIOCGMIIPHY, {ifr_name=\"lo\"}) = %s", result(r));
	r = syscall(SYS_ioctl, fd, SIOCBRADDIF, &ifr);
	P("SIOCBRADDIF, {ifr_name=\"lo\", ifr_ifindex=%d}) = %s",
	  ifr.ifr_ifindex, result(r));
	r = syscall(SYS_ioctl, fd, SIOCBRADDBR, "a bridge of a long name");
	P("SIOCBRADDBR, \"a bridge of a lo\"...) = %s", result(r));
	r = syscall(SYS_ioctl, fd, 0x8990, &ifr);
	(void)r;
	P("SIOCBONDENSLAVE, {ifr_name=\"lo\", ifr_slave=\"\\2\"}) = %s",
	  result(r));
}

static void vlans(void)
{
	struct {
		int cmd;
		char device1[24];
		union {
			char device2[24];
			int vid;
		};
		short qos;
	} v = { 0, "lo", { .vid = 5 }, 0 };
	long r;

	r = syscall(SYS_ioctl, fd, 0x8983, at_end(end, &v, sizeof(v)));
	P("SIOCSIFVLAN, {cmd=ADD_VLAN_CMD, device1=\"lo\", VID=5, "
	  "vlan_qos=0}) = %s", result(r));
	v.cmd = 7;
	v.vid = 3;
	r = syscall(SYS_ioctl, fd, 0x8983, at_end(end, &v, sizeof(v)));
	P("SIOCSIFVLAN, {cmd=SET_VLAN_FLAG_CMD, device1=\"lo\", "
	  "flag=VLAN_FLAG_REORDER_HDR|VLAN_FLAG_GVRP, vlan_qos=0}) = %s",
	  result(r));
}

static void routes(void)
{
	struct rtentry rt = {
		.rt_dst = inet("10.1.0.0"),
		.rt_gateway = inet("0.0.0.0"),
		.rt_genmask = inet("255.255.0.0"),
		.rt_flags = RTF_UP,
		.rt_dev = "lo",
		.rt_metric = 3,
	};
	struct arpreq arp = { .arp_pa = inet("10.0.0.9") };
	long r;

	r = syscall(SYS_ioctl, fd, SIOCADDRT, at_end(end, &rt, sizeof(rt)));
	P("SIOCADDRT, {rt_dst=" INET("10.1.0.0") ", rt_gateway="
	  INET("0.0.0.0") ", rt_genmask=" INET("255.255.0.0")
	  ", rt_flags=RTF_UP, rt_metric=3, rt_dev=\"lo\", rt_mtu=0, "
	  "rt_window=0, rt_irtt=0}) = %s", result(r));
	rt.rt_dev = BAD;
	r = syscall(SYS_ioctl, fd, SIOCDELRT, &rt);
	P("SIOCDELRT, {rt_dst=" INET("10.1.0.0") ", rt_gateway="
	  INET("0.0.0.0") ", rt_genmask=" INET("255.255.0.0")
	  ", rt_flags=RTF_UP, rt_metric=3, rt_dev=0x1, rt_mtu=0, "
	  "rt_window=0, rt_irtt=0}) = %s", result(r));
	strcpy(arp.arp_dev, "tap7");
	arp.arp_ha.sa_family = ARPHRD_ETHER;
	memcpy(arp.arp_ha.sa_data, "\2\0\0\0\0\7", 6);
	arp.arp_flags = ATF_PERM | ATF_COM;
	r = syscall(SYS_ioctl, fd, SIOCSARP, at_end(end, &arp, sizeof(arp)));
	P("SIOCSARP, {arp_pa=" INET("10.0.0.9") ", arp_ha={"
	  "sa_family=ARPHRD_ETHER, sa_data=02:00:00:00:00:07}, "
	  "arp_flags=ATF_COM|ATF_PERM, arp_netmask={sa_family=AF_UNSPEC, "
	  "sa_data=\"\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\"}, "
	  "arp_dev=\"tap7\"}) = %s", result(r));
	memset(&arp.arp_ha, 0, sizeof(arp.arp_ha));
	r = syscall(SYS_ioctl, fd, SIOCGARP, &arp);
	if (r)
		P("SIOCGARP, {arp_pa=" INET("10.0.0.9") ", arp_dev=\"tap7\"}) "
		  "= %s", result(r));
	else
		P("SIOCGARP, {arp_pa=" INET("10.0.0.9") ", arp_ha={"
		  "sa_family=ARPHRD_ETHER, sa_data=02:00:00:00:00:07}, "
		  "arp_flags=ATF_COM|ATF_PERM, arp_netmask={"
		  "sa_family=AF_UNSPEC, sa_data=\"\\0\\0\\377\\377\\377"
		  "\\377\\0\\0\\0\\0\\0\\0\\0\\0\"}, arp_dev=\"tap7\"}) = 0");
}

static const struct bit_name tun_flags[] = {
	{ 0x1, "IFF_TUN" },
	{ 0x2, "IFF_TAP" },
	{ 0x10, "IFF_NAPI" },
	{ 0x20, "IFF_NAPI_FRAGS" },
	{ 0x40, "IFF_NO_CARRIER" },
	{ 0x1000, "IFF_NO_PI" },
	{ 0x2000, "IFF_ONE_QUEUE" },
	{ 0x4000, "IFF_VNET_HDR" },
	{ 0x8000, "IFF_TUN_EXCL" },
	{ 0x100, "IFF_MULTI_QUEUE" },
	{ 0 },
};

static void tap(void)
{
	struct ifreq ifr = { .ifr_name = "tap%d" };
	int sock = fd, n;
	long r;

	fd = open("/dev/net/tun", O_RDWR);
	r = syscall(SYS_ioctl, fd, TUNGETFEATURES, &n);
	if (r)
		P("TUNGETFEATURES, %p) = %s", (void *)&n, result(r));
	else
		P("TUNGETFEATURES, [%s]) = 0", bits(tun_flags, n));
	ifr.ifr_flags = IFF_TAP | IFF_NO_PI;
	r = syscall(SYS_ioctl, fd, TUNSETIFF, &ifr);
	P("TUNSETIFF, {ifr_name=\"tap%%d\"%s, ifr_flags=IFF_TAP|IFF_NO_PI}) = "
	  "%s", r ? "" : " => \"tap0\"", result(r));
	r = syscall(SYS_ioctl, fd, TUNSETOFFLOAD, 3L);
	P("TUNSETOFFLOAD, TUN_F_CSUM|TUN_F_TSO4) = %s", result(r));
	r = syscall(SYS_ioctl, fd, TUNSETPERSIST, 0L);
	P("TUNSETPERSIST, 0) = %s", result(r));
	ifr.ifr_flags = 0x400;
	r = syscall(SYS_ioctl, fd, TUNSETQUEUE, &ifr);
	P("TUNSETQUEUE, {ifr_flags=IFF_DETACH_QUEUE}) = %s", result(r));
	n = 4096;
	r = syscall(SYS_ioctl, fd, TUNSETSNDBUF, &n);
	P("TUNSETSNDBUF, [4096]) = %s", result(r));
	strcpy(ifr.ifr_name, "tap0");
	r = syscall(SYS_ioctl, sock, SIOCSIFNAME,
		    strcpy(ifr.ifr_newname, "tap7") - sizeof(ifr.ifr_name));
	n = fd;
	fd = sock;
	P("SIOCSIFNAME, {ifr_name=\"tap0\", ifr_newname=\"tap7\"}) = %s",
	  result(r));
	strcpy(ifr.ifr_name, "tap7");
	ifr.ifr_addr = inet("10.0.0.2");
	r = syscall(SYS_ioctl, sock, SIOCSIFADDR, &ifr);
	P("SIOCSIFADDR, {ifr_name=\"tap7\", ifr_addr=" INET("10.0.0.2")
	  "}) = %s", result(r));
	routes();
	if (n >= 0)
		close(n);
}

int main(void)
{
	end = end_of_page();
	if (unshare(CLONE_NEWNET))
		return SKIP;
	fd = must(socket(AF_INET, SOCK_DGRAM, 0), "socket");
	interfaces();
	ethtool();
	vlans();
	tap();
	return 0;
}
