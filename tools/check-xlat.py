#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Make C files that hold the names of src/syscall/xlat/ against the headers.

Usage: check-xlat.py GROUP OUTPUT XLAT-FILE...

Constants are given by value in the program, so that it knows what the build
machine's headers lack. Where the headers have a macro of the name, a
_Static_assert here says that both mean the same. Headers that cannot be
included together are in groups; each makes one file.
"""
import os
import re
import sys

GROUPS = {
    "libc": """
        dirent.h fcntl.h poll.h sched.h signal.h sys/epoll.h sys/eventfd.h
        sys/fanotify.h sys/inotify.h sys/mman.h sys/mount.h sys/msg.h
        sys/prctl.h sys/ptrace.h sys/quota.h sys/random.h sys/reboot.h
        sys/resource.h sys/sem.h sys/shm.h sys/signalfd.h sys/socket.h
        sys/stat.h sys/statvfs.h sys/swap.h sys/time.h sys/timerfd.h
        sys/timex.h sys/un.h sys/wait.h sys/xattr.h termios.h netinet/in.h
        netinet/tcp.h netinet/udp.h netinet/ip.h netinet/ip_icmp.h
        arpa/inet.h net/if.h sys/personality.h sys/syslog.h errno.h
        """,
    "kernel": """
        linux/fcntl.h linux/mman.h linux/memfd.h linux/userfaultfd.h
        linux/mempolicy.h linux/ipc.h linux/msg.h linux/sem.h linux/shm.h
        linux/mqueue.h linux/mount.h linux/quota.h linux/reboot.h
        linux/kexec.h linux/random.h linux/module.h linux/keyctl.h
        linux/landlock.h linux/aio_abi.h linux/io_uring.h linux/bpf.h
        linux/perf_event.h linux/futex.h linux/sched.h linux/membarrier.h
        linux/prctl.h linux/seccomp.h linux/capability.h linux/personality.h
        linux/ptrace.h linux/wait.h linux/elf.h linux/audit.h linux/kcmp.h
        linux/ioprio.h linux/rseq.h linux/eventpoll.h linux/inotify.h
        linux/fanotify.h linux/stat.h linux/fs.h linux/magic.h linux/close_range.h
        linux/openat2.h linux/xattr.h linux/limits.h linux/timerfd.h
        linux/signalfd.h asm/signal.h asm/siginfo.h asm/prctl.h
        asm/termbits.h asm/ioctls.h asm/errno.h linux/errno.h
        linux/dqblk_xfs.h linux/pidfd.h linux/nsfs.h
        """,
    "net": """
        linux/socket.h linux/in.h linux/in6.h linux/tcp.h linux/udp.h
        linux/if_packet.h linux/if_ether.h linux/if_arp.h linux/netlink.h
        linux/errqueue.h linux/net_tstamp.h linux/vm_sockets.h linux/if_xdp.h
        linux/if_alg.h linux/icmp.h linux/icmpv6.h linux/filter.h
        linux/tls.h linux/sockios.h linux/un.h asm/socket.h linux/can.h
        linux/sctp.h linux/if.h linux/net.h linux/igmp.h
        """,
    "device": """
        linux/input.h linux/uinput.h linux/kd.h linux/vt.h linux/serial.h
        linux/fiemap.h linux/fsverity.h linux/fscrypt.h linux/blkpg.h
        linux/blktrace_api.h linux/blkzoned.h linux/pr.h linux/dm-ioctl.h
        linux/nbd.h linux/loop.h scsi/sg.h linux/bsg.h mtd/mtd-user.h
        mtd/ubi-user.h linux/gpio.h linux/i2c.h linux/spi/spi.h
        linux/lirc.h linux/tee.h linux/dma-buf.h linux/udmabuf.h
        linux/hiddev.h linux/rtc.h linux/tty_flags.h
        """,
    "ioctl": """
        asm/termbits.h asm/ioctls.h linux/serial.h linux/fs.h linux/fiemap.h
        linux/perf_event.h linux/if_tun.h linux/random.h linux/rtc.h
        linux/loop.h linux/hdreg.h linux/blkpg.h linux/blkzoned.h
        linux/fsverity.h linux/fscrypt.h linux/btrfs.h linux/nsfs.h
        linux/userfaultfd.h linux/seccomp.h linux/vt.h linux/kd.h
        linux/tty.h linux/watchdog.h linux/uinput.h linux/input.h
        linux/blktrace_api.h sound/asound.h linux/videodev2.h linux/kvm.h
        linux/vfio.h linux/vhost.h linux/dm-ioctl.h linux/gpio.h
        linux/hidraw.h linux/hiddev.h linux/i2c-dev.h linux/spi/spidev.h
        mtd/mtd-user.h mtd/ubi-user.h linux/nbd.h linux/ptp_clock.h
        linux/tee.h linux/cdrom.h scsi/sg.h scsi/scsi_ioctl.h
        linux/sockios.h linux/usbdevice_fs.h linux/joystick.h linux/lirc.h
        linux/dma-buf.h linux/sync_file.h linux/udmabuf.h linux/f2fs.h
        linux/android/binder.h linux/fuse.h linux/major.h linux/raid/md_u.h
        linux/pr.h linux/fb.h linux/fd.h linux/tipc.h linux/wireless.h
        linux/iommufd.h linux/media.h linux/tls.h linux/v4l2-subdev.h
        """,
}
# Numbers of ioctls are made of sizes of structures: all headers or none.
ONLY_IN = {"ioctl_names.c": "ioctl"}

# Names whose header value is another one, with the reason.
DIFFERENT = {
    "F_GETLK64": "the C library of 64 bits gives it the number of F_GETLK",
    "F_SETLK64": "as F_GETLK64",
    "F_SETLKW64": "as F_GETLK64",
    "O_LARGEFILE": "0 in the C library of 64 bits; the kernel's is 0100000",
    "SIGRTMAX": "a call of a function",
    "SIGRTMIN": "a call of a function",
    "SIG_DFL": "a pointer: no integer constant for clang",
    "SIG_ERR": "as SIG_DFL",
    "SIG_IGN": "as SIG_DFL",
    "__O_TMPFILE": "the C library's has O_DIRECTORY in it",
}

ITEM = re.compile(r'\bX\(([^"]+?)\s*,\s*"([A-Za-z_]\w*)"\)')
# ioctl_names.c: the program is compiled for one ABI only.
COMMAND = re.compile(
    r'^\t(?:NAME|AGAIN)\((\w+), (?:ALL|X86_64)\b\S*, (\w+)\)', re.M)


def items(paths):
    for path in paths:
        with open(path) as f:
            text = f.read()
        for pattern in (ITEM, COMMAND):
            for m in pattern.finditer(text):
                yield path, m[1], m[2]


def main():
    group, out, paths = sys.argv[1], sys.argv[2], sys.argv[3:]
    # A name may have a value for each ABI.
    values = {}
    for path, value, name in items(paths):
        only = ONLY_IN.get(os.path.basename(path))
        if name in DIFFERENT or (only and only != group):
            continue
        if group in ONLY_IN.values() and not only:
            continue
        # A value made of names that the file defines itself is left alone.
        bare = re.sub(r"0[xX][0-9a-fA-F]+[uUlL]*|u?int\d+_t", "", value)
        if not re.search(r"[A-Za-z_]{2,}", bare):
            values.setdefault(name, set()).add(value)
    lines = []
    for name, which in values.items():
        same = " || ".join(f"SAME({name}, {v})" for v in sorted(which))
        lines.append(f"#ifdef {name}\n"
                     f"_Static_assert({same}, \"{name}\");\n"
                     f"#endif\n")
    with open(out, "w") as f:
        f.write("/* Made by check-xlat.py. */\n#include <stdint.h>\n")
        for header in GROUPS[group].split():
            f.write(f"#if __has_include(<{header}>)\n"
                    f"#include <{header}>\n#endif\n")
        # A flag in bit 31 is negative in some headers.
        f.write("#define SAME(a, b) ((uint64_t)(a) == (uint64_t)(b) || \\\n"
                "\t((uint64_t)(b) >> 32 == 0 && "
                "(uint32_t)(a) == (uint32_t)(b)))\n")
        f.writelines(lines)
        f.write("int main(void)\n{\n\treturn 0;\n}\n")


main()
