/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The kernel's structures, as far as the programs look into them. Only the
 * names count: libbpf finds the offsets in the BTF of the kernel that runs
 * (CO-RE), so nothing has to be generated on the machine that builds.
 */
#ifndef RINGSIDE_CAPTURE_EBPF_KERNEL_BPF_H
#define RINGSIDE_CAPTURE_EBPF_KERNEL_BPF_H

#include <linux/types.h>

enum {
	S_IFMT = 0170000,
	S_IFSOCK = 0140000,
	S_IFIFO = 0010000,
	S_IFCHR = 0020000,
	AF_UNIX = 1,
	AF_INET = 2,
	AF_INET6 = 10,
	AF_NETLINK = 16,
	AF_PACKET = 17,
	ANON_INODE_MAGIC = 0x09041934,
	PIDFS_MAGIC = 0x50494446,
	PIPEFS_MAGIC = 0x50495045,
	SOCKFS_MAGIC = 0x534f434b,
};

#pragma clang attribute push(__attribute__((preserve_access_index)), \
			     apply_to = record)

struct pt_regs {
	unsigned long bp, bx, r10, r9, r8, ax, cx, dx, si, di;
	unsigned long orig_ax, ip, sp;
	unsigned long r12, r13, r14, r15;
	__u16 cs;
};

struct thread_info {
	__u32 status;
};

struct sched_entity {
	__u64 exec_start;
	__u64 sum_exec_runtime;
};

struct qstr {
	__u64 hash_len;
	const unsigned char *name;
};

struct super_block {
	__u32 s_dev;
	unsigned long s_magic;
};

struct inode {
	__u16 i_mode;
	struct super_block *i_sb;
	unsigned long i_ino;
	unsigned int i_nlink;
	__u32 i_rdev;
	long long i_size;
	__u64 i_blocks;
	void *i_private;
};

struct hlist_bl_node {
	struct hlist_bl_node **pprev;
};

struct dentry {
	struct hlist_bl_node d_hash;
	struct dentry *d_parent;
	struct qstr d_name;
	struct inode *d_inode;
};

struct vfsmount {
	struct dentry *mnt_root;
	int mnt_flags;
};

struct mount {
	struct mount *mnt_parent;
	struct dentry *mnt_mountpoint;
	struct vfsmount mnt;
	int mnt_id;
};

struct path {
	struct vfsmount *mnt;
	struct dentry *dentry;
};

struct file {
	void *private_data;
	struct inode *f_inode;
	unsigned int f_mode;
	unsigned int f_flags;
	struct path f_path;
	long long f_pos;
};

struct list_head {
	struct list_head *next;
};

struct fdtable {
	unsigned int max_fds;
	struct file **fd;
	unsigned long *close_on_exec;
};

struct files_struct {
	struct fdtable *fdt;
};

struct fs_struct {
	struct path pwd;
};

struct ns_common {
	unsigned int inum;
};

struct pid_namespace {
	unsigned int level;
	struct ns_common ns;
};

struct upid {
	int nr;
	struct pid_namespace *ns;
};

struct pid {
	unsigned int level;
	struct upid numbers[0];
};

struct nsproxy {
	struct pid_namespace *pid_ns_for_children;
};

typedef struct {
	__u32 val;
} kuid_t;

enum rlimit_type {
	UCOUNT_RLIMIT_NPROC,
	UCOUNT_RLIMIT_COUNTS = 4,
};

typedef struct {
	long counter;
} atomic_long_t;

struct ucounts {
	atomic_long_t rlimit[UCOUNT_RLIMIT_COUNTS];
};

struct cred {
	kuid_t uid;
	struct ucounts *ucounts;
};

typedef struct {
	unsigned long sig[1];
} sigset_t;

struct sigpending {
	sigset_t signal;
};

struct signal_struct {
	int group_exit_code;
	unsigned int flags;
};

struct mm_struct {
	unsigned long start_stack;
	unsigned long saved_auxv[1];
};

struct thread_struct {
	unsigned long fsbase;
};

struct io_uring {
	__u32 head, tail;
};

struct io_uring_cqe {
	__u64 user_data;
};

struct io_rings {
	struct io_uring sq, cq;
	__u32 sq_ring_mask, cq_ring_mask;
	__u32 sq_ring_entries, cq_ring_entries;
	struct io_uring_cqe cqes[0];
};

struct io_ring_ctx {
	unsigned int flags;
	struct io_rings *rings;
	__u32 *sq_array;
	void *sq_sqes;
	unsigned int cached_sq_head;
};

struct io_uring_task {
	struct file *registered_rings[0];
};

struct task_struct {
	struct thread_info thread_info;
	unsigned int __state;
	unsigned int flags;
	struct sched_entity se;
	int exit_code;
	int pid;
	int tgid;
	struct task_struct *real_parent;
	struct task_struct *group_leader;
	struct pid *thread_pid;
	const struct cred *real_cred;
	char comm[16];
	struct fs_struct *fs;
	struct files_struct *files;
	struct signal_struct *signal;
	struct sigpending pending;
	struct mm_struct *mm;
	struct thread_struct thread;
	struct io_uring_task *io_uring;
};

struct in6_addr {
	__u8 bytes[16];
};

struct sock_common {
	__be32 skc_daddr;
	__be32 skc_rcv_saddr;
	__be16 skc_dport;
	__u16 skc_num;
	unsigned short skc_family;
	unsigned char skc_state;
	int skc_bound_dev_if;
	struct in6_addr skc_v6_daddr;
	struct in6_addr skc_v6_rcv_saddr;
};

struct socket;

struct sock {
	struct sock_common __sk_common;
	struct socket *sk_socket;
	__u16 sk_protocol;
	__u16 sk_type;
};

struct socket {
	short type;
	struct file *file;
	struct sock *sk;
};

struct sockaddr_un {
	__u16 sun_family;
};

struct unix_address {
	int len;
	struct sockaddr_un name[0];
};

struct scm_stat {
	int nr_fds;
};

struct unix_sock {
	struct unix_address *addr;
	struct sock *peer;
	struct scm_stat scm_stat;
};

struct bpf_map {
	enum bpf_map_type map_type;
	__u32 key_size, value_size, max_entries;
};

struct netlink_sock {
	__u32 portid;
};

struct packet_sock {
	int ifindex;
	__be16 num;
};

struct inet_sock {
	__be32 inet_saddr;
	__be16 inet_sport;
};

struct eventfd_ctx {
	__u64 count;
	unsigned int flags;
	int id;
};

struct signalfd_ctx {
	sigset_t sigmask;
};

struct tty_struct {
	int index;
};

struct tty_file_private {
	struct tty_struct *tty;
};

struct kernel_siginfo {
	int si_signo;
};

struct sigaction {
	void *sa_handler;
};

struct k_sigaction {
	struct sigaction sa;
};

struct bpf_iter_meta {
	void *seq;
};

struct bpf_iter__task {
	struct bpf_iter_meta *meta;
	struct task_struct *task;
};

struct vm_area_struct {
	unsigned long vm_start, vm_end;
	struct file *vm_file;
};

struct bpf_iter__task_file {
	struct bpf_iter_meta *meta;
	struct task_struct *task;
	__u32 fd;
	struct file *file;
};

struct bpf_iter__task_vma {
	struct bpf_iter_meta *meta;
	struct task_struct *task;
	struct vm_area_struct *vma;
};

#pragma clang attribute pop

/* What lies at any address of the kernel, seen as if by list_head.next. */
struct word {
	unsigned long value;
};

/* Casts the address of a kernel object, so that it can be read without calls.*/
extern void *bpf_rdonly_cast(const void *obj, __u32 btf_id) __ksym;

#define KERNEL_CAST(p, type) \
	((type *)bpf_rdonly_cast((p), bpf_core_type_id_kernel(type)))

#endif
