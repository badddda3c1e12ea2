/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What is known of settings. A line for each value that is wrong; what is
 * said `otherwise` is what the setting does, since each line is judged.
 */
#include "snapshot/audit.h"

#include <string.h>

#include "basic/cleanup.h"

#define IP	  "Documentation/networking/ip-sysctl.rst"
#define CORE	  "Documentation/admin-guide/sysctl/net.rst"
#define KERNEL	  "Documentation/admin-guide/sysctl/kernel.rst"
#define VM	  "Documentation/admin-guide/sysctl/vm.rst"
#define FS	  "Documentation/admin-guide/sysctl/fs.rst"
#define CONNTRACK "Documentation/networking/nf_conntrack-sysctl.rst"

#define ALWAYS(verdict, reason)                          \
	{                                                \
		TEST_ALWAYS, 0, verdict, 0, NULL, reason \
	}
#define EQUAL(n, verdict, reason)                       \
	{                                               \
		TEST_EQUAL, 0, verdict, n, NULL, reason \
	}
#define OTHER(n, verdict, reason)                       \
	{                                               \
		TEST_OTHER, 0, verdict, n, NULL, reason \
	}
#define LESS(n, verdict, reason)                       \
	{                                              \
		TEST_LESS, 0, verdict, n, NULL, reason \
	}
#define MORE(n, verdict, reason)                       \
	{                                              \
		TEST_MORE, 0, verdict, n, NULL, reason \
	}
#define LESS_AT(i, n, verdict, reason)                 \
	{                                              \
		TEST_LESS, i, verdict, n, NULL, reason \
	}
#define MORE_AT(i, n, verdict, reason)                 \
	{                                              \
		TEST_MORE, i, verdict, n, NULL, reason \
	}
#define REMOVED(reason)                       \
	{                                     \
		ALWAYS(AUDIT_REMOVED, reason) \
	}
#define NO_EFFECT(reason)                       \
	{                                       \
		ALWAYS(AUDIT_NO_EFFECT, reason) \
	}

#define TCP_MEM_RULES                                                                 \
	{                                                                             \
		{ TEST_NOT_RISING,                                                    \
		  0,                                                                  \
		  AUDIT_INVALID,                                                      \
		  0,                                                                  \
		  NULL,                                                               \
		  "the three numbers must rise: below, under pressure, at "           \
		  "most" },                                                           \
			{ TEST_PAGES_BEYOND_MEMORY,                                   \
			  2,                                                          \
			  AUDIT_UNIT,                                                 \
			  0,                                                          \
			  NULL,                                                       \
			  "the numbers are pages, and so many are more than there "   \
			  "is memory: bytes were meant, and nothing bounds it now" }, \
	}

/* clang-format off */
const struct audit_setting audit_settings[] = {
/* TCP: connections that end */
{ "net.ipv4.tcp_tw_recycle", NULL, "commit 4396e46187ca, Linux 4.12",
  REMOVED("gone since 4.12; it dropped connections of clients behind one "
	  "address (NAT)"), NULL },
{ "net.ipv4.tcp_tw_reuse", "2", IP ", tcp_tw_reuse", {
  EQUAL(1, AUDIT_MISUNDERSTOOD,
	"helps only connections that this machine opens, and only with "
	"timestamps; a server that accepts gains nothing (2, loopback only, is "
	"the default)"),
  MORE(2, AUDIT_INVALID, "0, 1 or 2") },
  "whether ports in TIME_WAIT may be used for new outgoing connections" },
{ "net.ipv4.tcp_fin_timeout", "60", IP ", tcp_fin_timeout", {
  OTHER(60, AUDIT_MISUNDERSTOOD,
	"does not shorten TIME_WAIT, which is always 60 s; it is how long a "
	"connection that nobody has open any more waits in FIN_WAIT_2") },
  "seconds that an orphaned connection stays in FIN_WAIT_2" },
{ "net.ipv4.tcp_max_tw_buckets", NULL, IP ", tcp_max_tw_buckets", {
  LESS(16384, AUDIT_HARMFUL,
       "beyond it sockets in TIME_WAIT are destroyed at once, and old segments "
       "may reach new connections; it is a guard, not to be lowered") },
  "a guard against floods; the default depends on memory" },
{ "net.ipv4.tcp_max_orphans", NULL, IP ", tcp_max_orphans", {
  LESS(4096, AUDIT_HARMFUL,
       "closed connections are reset before their last bytes have been sent"),
  MORE(131072, AUDIT_RISKY,
       "each orphan may hold up to 64 KiB of memory that is not swapped; the "
       "default goes by memory") },
  "connections that nobody has open any more, and are not yet done" },
{ "net.ipv4.tcp_orphan_retries", "0", IP ", tcp_orphan_retries", {
  { 0 } }, "retries for orphaned connections; 0 means 8" },
{ "net.ipv4.tcp_abort_on_overflow", "0", IP ", tcp_abort_on_overflow", {
  EQUAL(1, AUDIT_HARMFUL,
	"a burst that fills an accept queue becomes resets for clients, which "
	"would have been served by the next retransmission") },
  "whether a full accept queue resets" },
{ "net.ipv4.tcp_rfc1337", "0", IP ", tcp_rfc1337", { { 0 } },
  "what a reset does to a connection in TIME_WAIT" },

/* TCP: what the protocol may use */
{ "net.ipv4.tcp_timestamps", "1", IP ", tcp_timestamps", {
  EQUAL(0, AUDIT_HARMFUL,
	"round trips are measured worse, old segments are not told from new "
	"ones on fast links (PAWS), tcp_tw_reuse does nothing, and SYN cookies "
	"lose window scaling"),
  EQUAL(2, AUDIT_RISKY, "without the random offset it tells the uptime"),
  MORE(2, AUDIT_INVALID, "0, 1 or 2") }, NULL },
{ "net.ipv4.tcp_window_scaling", "1", IP ", tcp_window_scaling", {
  EQUAL(0, AUDIT_HARMFUL,
	"no window is beyond 64 KiB: at 50 ms of delay 1.3 MB/s at most") },
  NULL },
{ "net.ipv4.tcp_sack", "1", IP ", tcp_sack", {
  EQUAL(0, AUDIT_HARMFUL,
	"after a loss all that follows is sent again; SACK panics "
	"(CVE-2019-11477) are fixed since 2019") }, NULL },
{ "net.ipv4.tcp_dsack", "1", IP ", tcp_dsack", {
  EQUAL(0, AUDIT_HARMFUL,
	"the sender can't see that it sent something needlessly") }, NULL },
{ "net.ipv4.tcp_syncookies", "1", IP ", tcp_syncookies", {
  EQUAL(0, AUDIT_HARMFUL,
	"a flood of SYNs keeps all others out; cookies are only sent when the "
	"queue is full"),
  EQUAL(2, AUDIT_RISKY,
	"cookies for every connection are for tests of the network"),
  MORE(2, AUDIT_INVALID, "0, 1 or 2") }, NULL },
{ "net.ipv4.tcp_fack", "0", IP ", tcp_fack",
  NO_EFFECT("nothing looks at it since 4.15; RACK took its place"), NULL },
{ "net.ipv4.tcp_low_latency", "0", IP ", tcp_low_latency",
  NO_EFFECT("nothing looks at it since 4.14, when the prequeue went"), NULL },
{ "net.ipv4.tcp_adv_win_scale", "1", IP ", tcp_adv_win_scale",
  NO_EFFECT("nothing looks at it since 6.6; the kernel measures the overhead "
	    "of each socket"), NULL },
{ "net.ipv4.tcp_moderate_rcvbuf", "1", IP ", tcp_moderate_rcvbuf", {
  EQUAL(0, AUDIT_HARMFUL,
	"receive buffers stay as they begin, tcp_rmem's second number") },
  NULL },
{ "net.ipv4.tcp_no_metrics_save", "0", IP ", tcp_no_metrics_save", {
  EQUAL(1, AUDIT_MISUNDERSTOOD,
	"no tuning by itself: what one connection found out of a destination "
	"is forgotten, also what made the next one start well") }, NULL },
{ "net.ipv4.tcp_slow_start_after_idle", "1", IP
  ", tcp_slow_start_after_idle", {
  EQUAL(0, AUDIT_FINE,
	"long connections keep their window over pauses, and burst after "
	"them; useful with keep-alive") }, NULL },
{ "net.ipv4.tcp_ecn", "2", IP ", tcp_ecn", { { 0 } },
  "2: when asked; 1: asks too" },
{ "net.ipv4.tcp_frto", "2", IP ", tcp_frto", {
  EQUAL(0, AUDIT_HARMFUL, "false timeouts are not recognised") }, NULL },
{ "net.ipv4.tcp_mtu_probing", "0", IP ", tcp_mtu_probing", { { 0 } },
  "1 finds a way past routers that drop ICMP" },
{ "net.ipv4.tcp_fastopen", "1", IP ", tcp_fastopen", {
  EQUAL(3, AUDIT_MISUNDERSTOOD,
	"programs have to ask for it (TCP_FASTOPEN, MSG_FASTOPEN); the setting "
	"alone changes nothing") },
  "bits: 1 clients, 2 servers" },
{ "net.ipv4.tcp_congestion_control", NULL, IP ", tcp_congestion_control",
  { { 0 } }, "of connections made from now on; it must be loaded "
  "(tcp_available_congestion_control)" },
{ "net.ipv4.tcp_notsent_lowat", "4294967295", IP ", tcp_notsent_lowat",
  { { 0 } }, "bytes not yet sent, above which a socket is not writable" },
{ "net.ipv4.ip_no_pmtu_disc", "0", IP ", ip_no_pmtu_disc", {
  EQUAL(1, AUDIT_HARMFUL,
	"packets are fragmented in place of fitting the path") }, NULL },

/* TCP: retries */
{ "net.ipv4.tcp_syn_retries", "6", IP ", tcp_syn_retries", {
  LESS(2, AUDIT_RISKY,
       "connect(2) gives up after one lost packet or two"),
  MORE(127, AUDIT_INVALID, "127 at most") },
  "SYNs sent again: 6 is about 2 minutes" },
{ "net.ipv4.tcp_synack_retries", "5", IP ", tcp_synack_retries", {
  LESS(1, AUDIT_HARMFUL, "a client whose SYN+ACK was lost waits for nothing"),
  MORE(255, AUDIT_INVALID, "255 at most") },
  "SYN+ACKs sent again; 2 or 3 free the SYN queue sooner" },
{ "net.ipv4.tcp_retries1", "3", IP ", tcp_retries1", { { 0 } },
  "retries before the route is doubted" },
{ "net.ipv4.tcp_retries2", "15", IP ", tcp_retries2", {
  LESS(8, AUDIT_RISKY,
       "a connection dies of an outage of less than 100 s, against RFC 1122") },
  "retries before a connection is given up: 15 is 15 minutes and more" },
{ "net.ipv4.tcp_keepalive_time", "7200", IP ", tcp_keepalive_time", {
  OTHER(7200, AUDIT_MISUNDERSTOOD,
	"only for sockets that ask for it (SO_KEEPALIVE); a program that sets "
	"TCP_KEEPIDLE does not look here") }, NULL },
{ "net.ipv4.tcp_keepalive_intvl", "75", IP ", tcp_keepalive_intvl", {
  OTHER(75, AUDIT_MISUNDERSTOOD,
	"only for sockets that ask for it (SO_KEEPALIVE)") }, NULL },
{ "net.ipv4.tcp_keepalive_probes", "9", IP ", tcp_keepalive_probes", {
  OTHER(9, AUDIT_MISUNDERSTOOD,
	"only for sockets that ask for it (SO_KEEPALIVE)") }, NULL },

/* memory of sockets */
{ "net.ipv4.tcp_mem", NULL, IP ", tcp_mem", TCP_MEM_RULES,
  "pages for all of TCP; the kernel computes it from memory at boot" },
{ "net.ipv4.udp_mem", NULL, IP ", udp_mem", TCP_MEM_RULES,
  "pages for all of UDP; the kernel computes it from memory at boot" },
{ "net.ipv4.tcp_rmem", "4096 131072 33554432", IP ", tcp_rmem", {
  { TEST_NOT_RISING, 0, AUDIT_INVALID, 0, NULL,
    "the three numbers must rise: least, at first, most" },
  MORE_AT(1, 4194304, AUDIT_HARMFUL,
	  "every connection begins with so much; autotuning would find what it "
	  "needs, up to the third number"),
  LESS_AT(2, 6291456, AUDIT_BELOW_DEFAULT,
	  "autotuning ends there: the default was 6 MiB, and is 32 MiB by now") },
  "bytes of a receive buffer: least, at first, most" },
{ "net.ipv4.tcp_wmem", "4096 16384 4194304", IP ", tcp_wmem", {
  { TEST_NOT_RISING, 0, AUDIT_INVALID, 0, NULL,
    "the three numbers must rise: least, at first, most" },
  MORE_AT(1, 4194304, AUDIT_HARMFUL,
	  "every connection begins with so much; autotuning would find what it "
	  "needs, up to the third number"),
  LESS_AT(2, 4194304, AUDIT_BELOW_DEFAULT,
	  "autotuning ends there; 4 MiB is the default where memory allows") },
  "bytes of a send buffer: least, at first, most" },
{ "net.core.rmem_max", "4194304", CORE ", rmem_max", {
  LESS(212992, AUDIT_BELOW_DEFAULT,
       "212992 was the default for long, by now it is 4 MiB"),
  OTHER(4194304, AUDIT_MISUNDERSTOOD,
	"bounds what a program asks for by SO_RCVBUF, which turns autotuning "
	"off; that goes up to the third number of tcp_rmem whatever this is") },
  NULL },
{ "net.core.wmem_max", "4194304", CORE ", wmem_max", {
  LESS(212992, AUDIT_BELOW_DEFAULT,
       "212992 was the default for long, by now it is 4 MiB"),
  OTHER(4194304, AUDIT_MISUNDERSTOOD,
	"bounds what a program asks for by SO_SNDBUF, which turns autotuning "
	"off; that goes up to the third number of tcp_wmem whatever this is") },
  NULL },
{ "net.core.rmem_default", "212992", CORE ", rmem_default", {
  LESS(212992, AUDIT_BELOW_DEFAULT, "212992 is the default"),
  MORE(4194304, AUDIT_RISKY,
       "every socket but those of TCP may hold so much") },
  "of sockets other than TCP's" },
{ "net.core.wmem_default", "212992", CORE ", wmem_default", {
  LESS(212992, AUDIT_BELOW_DEFAULT, "212992 is the default"),
  MORE(4194304, AUDIT_RISKY,
       "every socket but those of TCP may hold so much") },
  "of sockets other than TCP's" },
{ "net.core.optmem_max", "131072", CORE ", optmem_max", {
  LESS(131072, AUDIT_BELOW_DEFAULT, "131072 is the default, since 6.9") },
  "control messages and filters of a socket" },
{ "net.ipv4.udp_rmem_min", "4096", IP ", udp_rmem_min", { { 0 } },
  "what a socket of UDP has under pressure" },
{ "net.ipv4.udp_wmem_min", "4096", IP ", udp_wmem_min",
  NO_EFFECT("UDP does not account for what it sends; nothing looks at it"),
  NULL },

/* queues */
{ "net.core.somaxconn", "4096", CORE ", somaxconn", {
  LESS(4096, AUDIT_BELOW_DEFAULT, "4096 is the default, since 5.4"),
  MORE(65535, AUDIT_MISUNDERSTOOD,
       "only bounds what a program asks for by listen(2), mostly 128 to 4096; "
       "clients in a queue so long have given up before their turn") },
  "bounds the backlog of listen(2)" },
{ "net.ipv4.tcp_max_syn_backlog", NULL, IP ", tcp_max_syn_backlog", {
  LESS(128, AUDIT_BELOW_DEFAULT, "128 is the least default"),
  MORE(65535, AUDIT_MISUNDERSTOOD,
       "the backlog of listen(2) and somaxconn bound the queue of SYNs too, "
       "and with SYN cookies it may overflow without harm") },
  "connections that are being made, for each listener" },
{ "net.core.netdev_max_backlog", "1000", CORE ", netdev_max_backlog", {
  LESS(1000, AUDIT_BELOW_DEFAULT, "1000 is the default"),
  MORE(10000, AUDIT_MISUNDERSTOOD,
       "a queue of each CPU that drivers with NAPI do not use but for RPS, "
       "veth and loopback; it helps only if the second column of "
       "/proc/net/softnet_stat grows, and adds delay") },
  "packets of each CPU that wait for the protocols" },
{ "net.core.netdev_budget", "300", CORE ", netdev_budget", { { 0 } },
  "packets for one turn of receiving; see the third column of softnet_stat" },
{ "net.core.default_qdisc", NULL, CORE ", default_qdisc", { { 0 } },
  "of interfaces that come up from now on" },
{ "net.core.busy_poll", "0", CORE ", busy_poll", {
  OTHER(0, AUDIT_RISKY, "poll(2) and select(2) spend CPU on waiting") },
  NULL },
{ "net.core.busy_read", "0", CORE ", busy_read", {
  OTHER(0, AUDIT_RISKY, "each read of a socket spends CPU on waiting") },
  NULL },
{ "net.core.rps_sock_flow_entries", "0", CORE ", rps_sock_flow_entries", {
  OTHER(0, AUDIT_MISUNDERSTOOD,
	"nothing without rps_flow_cnt of each receive queue too") }, NULL },
{ "net.core.bpf_jit_enable", "1", CORE ", bpf_jit_enable", {
  EQUAL(0, AUDIT_HARMFUL, "BPF programs are interpreted"),
  EQUAL(2, AUDIT_RISKY, "the code is written to the kernel's log: for "
	"debugging") }, NULL },
{ "net.unix.max_dgram_qlen", NULL, IP, {
  LESS(10, AUDIT_BELOW_DEFAULT, "10 is the kernel's own") },
  "datagrams that wait at a unix socket" },

/* ports, routes, neighbours */
{ "net.ipv4.ip_local_port_range", "32768 60999", IP
  ", ip_local_port_range", {
  MORE_AT(1, 65535, AUDIT_INVALID,
	  "65535 is the last port: the kernel refuses the whole line, and the "
	  "range stays as it was"),
  LESS_AT(0, 1024, AUDIT_RISKY,
	  "ports of services that start later may be taken by then"),
  LESS_AT(0, 10000, AUDIT_RISKY,
	  "a connection may have the port of a service that is started later "
	  "(3306, 5432, 6379, 8080): ip_local_reserved_ports keeps those free"),
  { TEST_NOT_RISING, 0, AUDIT_INVALID, 0, NULL,
    "the first must be below the second" } },
  "ports of outgoing connections, for each destination" },
{ "net.ipv4.ip_local_reserved_ports", NULL, IP ", ip_local_reserved_ports",
  { { 0 } }, "ports that are not given to outgoing connections" },
{ "net.ipv4.route.max_size", "2147483647", IP ", route/max_size",
  NO_EFFECT("the cache of routes is gone since 3.6"), NULL },
{ "net.ipv6.route.max_size", "2147483647", IP ", route/max_size",
  NO_EFFECT("not used since 6.3: garbage collection sees to cached routes"),
  NULL },
{ "net.ipv4.neigh.default.gc_thresh1", "128", IP ", neigh/default/gc_thresh1",
  { LESS(128, AUDIT_BELOW_DEFAULT, "128 is the default") },
  "neighbours that are always kept" },
{ "net.ipv4.neigh.default.gc_thresh2", "512", IP ", neigh/default/gc_thresh2",
  { LESS(512, AUDIT_BELOW_DEFAULT, "512 is the default") },
  "neighbours beyond which old ones go" },
{ "net.ipv4.neigh.default.gc_thresh3", "1024", IP
  ", neigh/default/gc_thresh3",
  { LESS(1024, AUDIT_BELOW_DEFAULT,
	 "1024 is the default; \"neighbor table overflow\" beyond it") },
  "most neighbours" },
{ "net.ipv4.ipfrag_high_thresh", "4194304", IP ", ipfrag_high_thresh", {
  LESS(4194304, AUDIT_BELOW_DEFAULT, "4194304 is the default") },
  "bytes of fragments that wait for the rest" },
{ "net.ipv4.ipfrag_low_thresh", "3145728", IP ", ipfrag_low_thresh",
  NO_EFFECT("nothing looks at it since 4.17"), NULL },
{ "net.ipv4.ip_forward", "0", IP ", ip_forward", {
  EQUAL(1, AUDIT_FINE, "it routes: right for hosts of containers and for "
	"routers only") }, NULL },

/* safety of the network */
{ "net.ipv4.conf.all.accept_redirects", NULL, IP ", accept_redirects", {
  EQUAL(1, AUDIT_RISKY, "anybody on the link may change routes") },
  "whether routers may change routes" },
{ "net.ipv4.conf.all.accept_source_route", "0", IP ", accept_source_route", {
  EQUAL(1, AUDIT_HARMFUL, "the sender chooses the way past filters") },
  NULL },
{ "net.ipv4.conf.all.rp_filter", NULL, IP ", rp_filter", {
  EQUAL(1, AUDIT_RISKY,
	"answers that take another way are dropped; the larger of this and the "
	"interface's counts, and 2 is the loose check") },
  "whether senders are checked against routes" },
{ "net.ipv4.icmp_echo_ignore_all", "0", IP ", icmp_echo_ignore_all", {
  EQUAL(1, AUDIT_MISUNDERSTOOD,
	"hides nothing, and blinds those who look after the machine") },
  NULL },
{ "net.ipv4.icmp_echo_ignore_broadcasts", "1", IP
  ", icmp_echo_ignore_broadcasts", {
  EQUAL(0, AUDIT_HARMFUL, "the machine helps to flood others (smurf)") },
  NULL },
{ "net.ipv6.conf.all.disable_ipv6", "0", IP ", disable_ipv6", {
  EQUAL(1, AUDIT_RISKY,
	"programs that bind to :: or connect to ::1 fail; to prefer IPv4 is a "
	"matter of gai.conf(5)") }, NULL },

/* connection tracking */
{ "net.netfilter.nf_conntrack_max", NULL, CONNTRACK ", nf_conntrack_max", {
  LESS(65536, AUDIT_BELOW_DEFAULT,
       "machines with 1 GiB and more have 65536 or 262144 by default") },
  "connections that are tracked, about 300 bytes each" },
{ "net.netfilter.nf_conntrack_tcp_timeout_established", "432000", CONNTRACK
  ", nf_conntrack_tcp_timeout_established", {
  LESS(7440, AUDIT_RISKY,
       "idle connections are forgotten before TCP's keep-alive speaks (7200 s) "
       "and hang") }, "seconds; 5 days by default" },
{ "net.netfilter.nf_conntrack_tcp_timeout_time_wait", "120", CONNTRACK
  ", nf_conntrack_tcp_timeout_time_wait", { { 0 } },
  "of the table of connections, not of TCP" },
{ "net.netfilter.nf_conntrack_helper", NULL, "commit b118509076b3, Linux 6.0",
  REMOVED("gone since 6.0; helpers are assigned by rules"), NULL },
{ "net.nf_conntrack_max", NULL, CONNTRACK ", nf_conntrack_max", {
  LESS(65536, AUDIT_BELOW_DEFAULT,
       "machines with 1 GiB and more have 65536 or 262144 by default") },
  "another name of net.netfilter.nf_conntrack_max" },
{ "net.ipv4.ip_conntrack_max", NULL, CONNTRACK,
  REMOVED("it is called net.netfilter.nf_conntrack_max; the old name went "
	  "with 4.9"), NULL },
{ "net.ipv4.netfilter.ip_conntrack_max", NULL, CONNTRACK,
  REMOVED("it is called net.netfilter.nf_conntrack_max; the old name went "
	  "with 4.9"), NULL },
{ "net.ipv4.netfilter.ip_conntrack_tcp_timeout_established", NULL, CONNTRACK,
  REMOVED("it is called "
	  "net.netfilter.nf_conntrack_tcp_timeout_established; the old name "
	  "went with 4.9"), NULL },

/* of TCP, and gone */
{ "net.ipv4.tcp_abc", NULL, "commit ca2eb5679f8d, Linux 3.9",
  REMOVED("gone since 3.9"), NULL },
{ "net.ipv4.tcp_cookie_size", NULL, "commit 1a2c6181c4a1, Linux 3.10",
  REMOVED("gone since 3.10"), NULL },
{ "net.ipv4.tcp_frto_response", NULL, "Linux 3.10",
  REMOVED("gone since 3.10"), NULL },
{ "net.ipv4.tcp_dma_copybreak", NULL, "commit 7bced397510a, Linux 3.18",
  REMOVED("gone since 3.18"), NULL },
{ "net.ipv4.tcp_thin_dupack", NULL, "commit 4a7f60094411, Linux 4.11",
  REMOVED("gone since 4.11"), NULL },

/* files */
{ "fs.file-max", NULL, FS ", file-max", {
  LESS(100000, AUDIT_BELOW_DEFAULT,
       "for all processes together; the default goes by memory, about 100000 "
       "for each GiB"),
  ALWAYS(AUDIT_MISUNDERSTOOD,
	 "bounds all processes together; \"Too many open files\" is mostly the "
	 "limit of one process (LimitNOFILE=, ulimit -n)") }, NULL },
{ "fs.nr_open", "1048576", FS ", nr_open", {
  LESS(1048576, AUDIT_BELOW_DEFAULT, "1048576 is the default"),
  MORE(2147483584, AUDIT_INVALID, "2147483584 at most") },
  "beyond which no process can raise its limit" },
{ "fs.aio-max-nr", "65536", FS ", aio-nr & aio-max-nr", {
  LESS(65536, AUDIT_BELOW_DEFAULT, "65536 is the default") },
  "requests that all io_setup(2) together may ask for" },
{ "fs.inotify.max_user_watches", NULL, FS, {
  LESS(8192, AUDIT_BELOW_DEFAULT,
       "8192 is the least default; since 5.11 it goes by memory") },
  "watches of each user; tools that look at trees need many" },
{ "fs.inotify.max_user_instances", "128", FS, {
  LESS(128, AUDIT_BELOW_DEFAULT, "128 is the default") },
  "inotify_init(2) of each user" },
{ "fs.epoll.max_user_watches", NULL, FS ", max_user_watches", { { 0 } },
  "of each user; 4 % of memory by default" },
{ "fs.suid_dumpable", "0", FS ", suid_dumpable", {
  EQUAL(1, AUDIT_HARMFUL, "users may read secrets out of cores of programs "
	"with privileges") }, NULL },
{ "fs.protected_hardlinks", "0", FS ", protected_hardlinks", {
  EQUAL(0, AUDIT_RISKY, "1 keeps users from linking to files of others") },
  NULL },
{ "fs.protected_symlinks", "0", FS ", protected_symlinks", {
  EQUAL(0, AUDIT_RISKY, "1 stops races with links in /tmp") }, NULL },
{ "fs.inode-max", NULL, FS, REMOVED("gone since 2.4"), NULL },

/* processes */
{ "kernel.pid_max", NULL, KERNEL ", pid_max", {
  LESS(32768, AUDIT_BELOW_DEFAULT, "32768 is the least default"),
  MORE(4194304, AUDIT_INVALID, "4194304 at most, on 64 bits") },
  "numbers of processes and threads" },
{ "kernel.threads-max", NULL, KERNEL ", threads-max", {
  LESS(20, AUDIT_INVALID, "20 at least") },
  "threads of all processes; the default goes by memory" },
{ "kernel.sched_min_granularity_ns", NULL, "Linux 5.13",
  REMOVED("moved to /sys/kernel/debug/sched by 5.13, and gone with EEVDF "
	  "(6.6)"), NULL },
{ "kernel.sched_wakeup_granularity_ns", NULL, "Linux 5.13",
  REMOVED("moved to /sys/kernel/debug/sched by 5.13, and gone with EEVDF "
	  "(6.6)"), NULL },
{ "kernel.sched_latency_ns", NULL, "Linux 5.13",
  REMOVED("moved to /sys/kernel/debug/sched by 5.13, and gone with EEVDF "
	  "(6.6)"), NULL },
{ "kernel.sched_migration_cost_ns", NULL, "Linux 5.13",
  REMOVED("moved to /sys/kernel/debug/sched/migration_cost_ns by 5.13"),
  NULL },
{ "kernel.sched_nr_migrate", NULL, "Linux 5.13",
  REMOVED("moved to /sys/kernel/debug/sched/nr_migrate by 5.13"), NULL },
{ "kernel.sched_tunable_scaling", NULL, "Linux 5.13",
  REMOVED("moved to /sys/kernel/debug/sched/tunable_scaling by 5.13"), NULL },
{ "kernel.exec-shield", NULL, KERNEL,
  REMOVED("of old kernels of Red Hat only; the processor does it (NX)"),
  NULL },
{ "kernel.randomize_va_space", "2", KERNEL ", randomize_va_space", {
  LESS(2, AUDIT_HARMFUL, "addresses can be guessed") }, NULL },
{ "kernel.sysrq", NULL, KERNEL ", sysrq", {
  EQUAL(1, AUDIT_RISKY, "who has the console may do anything") }, NULL },
{ "kernel.core_uses_pid", "0", KERNEL ", core_uses_pid", { { 0 } },
  "only if core_pattern is no pipe and has no %p" },
{ "kernel.perf_event_paranoid", NULL, KERNEL ", perf_event_paranoid", {
  LESS(0, AUDIT_RISKY, "users see events of the kernel and of others") },
  NULL },
{ "kernel.unprivileged_bpf_disabled", NULL, KERNEL
  ", unprivileged_bpf_disabled", {
  EQUAL(0, AUDIT_RISKY, "users may load BPF programs") }, NULL },
{ "kernel.panic", NULL, KERNEL ", panic", { { 0 } },
  "seconds after which it boots again" },

/* System V IPC */
{ "kernel.shmmax", NULL, KERNEL ", shmmax", {
  LESS(9223372036854775807, AUDIT_BELOW_DEFAULT,
       "since 3.16 there is no limit by default: this makes one") },
  "bytes of one piece of shared memory" },
{ "kernel.shmall", NULL, KERNEL ", shmall", {
  { TEST_PAGES_BEYOND_MEMORY, 0, AUDIT_UNIT, 0, NULL,
    "the number is pages, and so many are more than there is memory" },
  LESS(9223372036854775807, AUDIT_BELOW_DEFAULT,
       "since 3.16 there is no limit by default: this makes one") },
  "pages of shared memory" },
{ "kernel.shmmni", "4096", KERNEL ", shmmni", {
  LESS(4096, AUDIT_BELOW_DEFAULT, "4096 is the default") }, NULL },
{ "kernel.sem", "32000 1024000000 500 32000", KERNEL ", sem", {
  LESS_AT(0, 32000, AUDIT_BELOW_DEFAULT,
	  "the default is 32000 1024000000 500 32000, since 3.19"),
  LESS_AT(3, 32000, AUDIT_BELOW_DEFAULT,
	  "the default is 32000 1024000000 500 32000, since 3.19") },
  NULL },
{ "kernel.msgmni", "32000", KERNEL ", msgmni", {
  LESS(32000, AUDIT_BELOW_DEFAULT, "32000 is the default, since 3.19") },
  NULL },
{ "kernel.msgmnb", "16384", KERNEL ", msgmnb", {
  LESS(16384, AUDIT_BELOW_DEFAULT, "16384 is the default") },
  "bytes of one message queue" },
{ "kernel.msgmax", "8192", KERNEL ", msgmax", {
  LESS(8192, AUDIT_BELOW_DEFAULT, "8192 is the default") },
  "bytes of one message" },

/* memory */
{ "vm.swappiness", "60", VM ", swappiness", {
  EQUAL(0, AUDIT_MISUNDERSTOOD,
	"does not turn swap off, and since 3.5 nothing is swapped until memory "
	"is nearly out: the OOM killer comes sooner; 1 to 10 is what is meant"),
  MORE(200, AUDIT_INVALID, "200 at most (100 before 5.8)") },
  "how readily memory of processes is swapped, against the cache" },
{ "vm.overcommit_memory", "0", VM ", overcommit_memory", {
  EQUAL(2, AUDIT_RISKY,
	"fork(2) and mmap(2) fail by what was asked for, not by what is used; "
	"mind overcommit_ratio (50 by default)"),
  MORE(2, AUDIT_INVALID, "0, 1 or 2") },
  "1: never refuse, which redis wants for its forks" },
{ "vm.overcommit_ratio", "50", VM ", overcommit_ratio", {
  OTHER(50, AUDIT_MISUNDERSTOOD,
	"only looked at if vm.overcommit_memory is 2") }, NULL },
{ "vm.max_map_count", "65530", VM ", max_map_count", {
  LESS(65530, AUDIT_BELOW_DEFAULT, "65530 is the default") },
  "mappings of a process; two for each thread, at least" },
{ "vm.dirty_ratio", "20", VM ", dirty_ratio", {
  MORE(60, AUDIT_RISKY,
       "much is written at once, and then all that write wait for the disk"),
  EQUAL(0, AUDIT_FINE, "dirty_bytes is in force") },
  "per cent of memory, from which on who writes has to wait" },
{ "vm.dirty_background_ratio", "10", VM ", dirty_background_ratio", {
  MORE(30, AUDIT_RISKY,
       "writing begins late; from dirty_ratio on (20 by default) all wait"),
  EQUAL(0, AUDIT_FINE, "dirty_background_bytes is in force") },
  "per cent of memory, from which on the kernel writes" },
{ "vm.drop_caches", "0", VM ", drop_caches", {
  OTHER(0, AUDIT_HARMFUL,
	"no setting but an action: caches are thrown away and must be read "
	"again") }, NULL },
{ "vm.min_free_kbytes", NULL, VM ", min_free_kbytes", {
  LESS(1024, AUDIT_HARMFUL, "the kernel may deadlock under load"),
  MORE(1048576, AUDIT_RISKY,
       "so much is kept free that the OOM killer comes early") },
  "kept free for what can't wait" },
{ "vm.vfs_cache_pressure", "100", VM ", vfs_cache_pressure", {
  EQUAL(0, AUDIT_HARMFUL,
	"names and inodes are never given back: memory runs out") },
  "how readily names and inodes are forgotten" },
{ "vm.zone_reclaim_mode", "0", VM ", zone_reclaim_mode", {
  OTHER(0, AUDIT_HARMFUL,
	"the cache of a node is thrown away while others have room; off by "
	"default since 3.16") }, NULL },
{ "vm.mmap_min_addr", NULL, VM ", mmap_min_addr", {
  LESS(4096, AUDIT_HARMFUL, "null pointers of the kernel can be used "
       "against it") }, NULL },
{ "vm.nr_hugepages", "0", VM ", nr_hugepages", { { 0 } },
  "memory that nothing else can have" },
};
/* clang-format on */

const size_t audit_nsettings = ARRAY_SIZE(audit_settings);

const struct audit_setting *audit_find(const char *name)
{
	for (size_t i = 0; i < audit_nsettings; i++)
		if (!strcmp(audit_settings[i].name, name))
			return &audit_settings[i];
	return NULL;
}
