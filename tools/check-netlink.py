#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Make a C file that holds the names of src/syscall/netlink/ against headers.

Usage: check-netlink.py OUTPUT CC... -- FILE...

Most of them are members of enumerations, which the preprocessor does not see:
what the headers have is looked up in what comes out of it. Where they have a
name, a _Static_assert says that both mean the same.
"""
import re
import subprocess
import sys

HEADERS = """
    netinet/in.h sys/socket.h linux/netlink.h linux/rtnetlink.h linux/if_link.h
    linux/if_addr.h linux/if_bridge.h linux/if_tunnel.h linux/if_vlan.h
    linux/if_tun.h linux/if_bonding.h linux/if_macsec.h linux/veth.h
    linux/can/netlink.h linux/snmp.h linux/ip.h linux/neighbour.h
    linux/fib_rules.h linux/nexthop.h linux/netconf.h linux/net_namespace.h
    linux/if_addrlabel.h linux/dcbnl.h linux/mroute.h linux/lwtunnel.h
    linux/mpls_iptunnel.h linux/seg6_iptunnel.h linux/seg6_local.h linux/ila.h
    linux/rpl_iptunnel.h linux/ioam6_iptunnel.h linux/pkt_sched.h
    linux/pkt_cls.h linux/gen_stats.h linux/tc_act/tc_gact.h
    linux/tc_act/tc_mirred.h linux/tc_act/tc_skbedit.h linux/tc_act/tc_vlan.h
    linux/tc_act/tc_csum.h linux/tc_act/tc_nat.h linux/tc_act/tc_pedit.h
    linux/tc_act/tc_bpf.h linux/tc_act/tc_tunnel_key.h
    linux/tc_act/tc_ctinfo.h linux/tc_act/tc_ct.h linux/tc_act/tc_sample.h
    linux/tc_act/tc_mpls.h linux/tc_act/tc_connmark.h linux/tc_act/tc_ife.h
    linux/tc_act/tc_skbmod.h linux/tc_act/tc_defact.h linux/tc_act/tc_gate.h
    linux/inet_diag.h linux/sock_diag.h linux/unix_diag.h linux/packet_diag.h
    linux/netlink_diag.h linux/vm_sockets_diag.h linux/xdp_diag.h linux/tls.h
    linux/mptcp.h linux/genetlink.h linux/quota.h linux/netfilter.h
    linux/netfilter/nfnetlink.h linux/netfilter/nf_tables.h
    linux/netfilter/nf_tables_compat.h linux/netfilter/nf_conntrack_common.h
    linux/netfilter/nf_conntrack_tcp.h linux/netfilter/nfnetlink_conntrack.h
    linux/netfilter/nfnetlink_cttimeout.h linux/netfilter/nfnetlink_cthelper.h
    linux/netfilter/nfnetlink_queue.h linux/netfilter/nfnetlink_log.h
    linux/netfilter/nfnetlink_acct.h linux/netfilter/nfnetlink_osf.h
    linux/netfilter/nfnetlink_hook.h linux/netfilter/nfnetlink_compat.h
    linux/netfilter/ipset/ip_set.h linux/xfrm.h linux/cryptouser.h
    linux/audit.h linux/selinux_netlink.h linux/taskstats.h
    linux/cgroupstats.h linux/tcp_metrics.h linux/thermal.h linux/wireguard.h
    linux/if_team.h linux/openvswitch.h linux/ethtool_netlink.h
    linux/nl80211.h linux/devlink.h linux/netdev.h linux/mptcp_pm.h
"""
# Names whose value is that of the header's word, or of another place.
DIFFERENT = {
    "XFRM_POLICY_BLOCK": "the header's is a set of values with one name",
    "GRE_CSUM": "as the bytes lie on a machine whose first is the lowest",
    "GRE_KEY": "as GRE_CSUM",
    "GRE_ROUTING": "as GRE_CSUM",
    "GRE_SEQ": "as GRE_CSUM",
    "NHA_OP_FLAG_DUMP_HW_STATS": "made by a macro that user space has not",
    "NHA_OP_FLAG_DUMP_STATS": "as NHA_OP_FLAG_DUMP_HW_STATS",
    "NHA_OP_FLAG_RESP_GRP_RESVD_0": "as NHA_OP_FLAG_DUMP_HW_STATS",
}

ROW = re.compile(r'[({]\s*(0x[0-9a-fA-F]+|\d+),\s*(?:NL_\w+,\s*)?'
                 r'"([A-Z]\w*[A-Z0-9]\w*)"')


def main():
    out, rest = sys.argv[1], sys.argv[2:]
    cc, files = rest[:rest.index("--")], rest[rest.index("--") + 1:]
    head = "".join(f"#if __has_include(<{h}>)\n#include <{h}>\n#endif\n"
                   for h in HEADERS.split())
    text = "".join(subprocess.run([*cc, "-E", "-x", "c", *mode, "-"],
                                  input=head, text=True, check=True,
                                  stdout=subprocess.PIPE).stdout
                   for mode in ([], ["-dM"]))
    known = set(re.findall(r"\b[A-Z]\w+\b", text))
    values = {}
    for name in files:
        with open(name, encoding="utf-8") as f:
            for value, word in ROW.findall(f.read()):
                if word in known and word not in DIFFERENT:
                    values.setdefault(word, set()).add(value)
    with open(out, "w", encoding="utf-8") as f:
        f.write("/* Made by check-netlink.py. */\n" + head)
        for word, which in sorted(values.items()):
            same = " || ".join(f"(unsigned)({word}) == {v}u"
                               for v in sorted(which))
            f.write(f"_Static_assert({same}, \"{word}\");\n")
        f.write("int main(void)\n{\n\treturn 0;\n}\n")
    print(f"{len(values)} names")


main()
