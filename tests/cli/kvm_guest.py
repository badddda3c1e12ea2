# SPDX-License-Identifier: BSD-2-Clause
"""Runs a guest whose only instruction is hlt, on a virtual CPU of KVM."""
import ctypes
import fcntl
import mmap
import os
import struct

PAGE = 4096
KVM_CREATE_VM, KVM_GET_VCPU_MMAP_SIZE = 0xae01, 0xae04
KVM_CREATE_VCPU, KVM_RUN = 0xae41, 0xae80
KVM_SET_USER_MEMORY_REGION = 0x4020ae46
KVM_SET_REGS, KVM_GET_SREGS, KVM_SET_SREGS = 0x4090ae82, 0x8138ae83, 0x4138ae84
RFLAGS_RESERVED = 2

kvm = os.open("/dev/kvm", os.O_RDWR | os.O_CLOEXEC)
vm = fcntl.ioctl(kvm, KVM_CREATE_VM, 0)
memory = mmap.mmap(-1, PAGE)
memory[0] = 0xf4
where = ctypes.addressof(ctypes.c_char.from_buffer(memory))
fcntl.ioctl(vm, KVM_SET_USER_MEMORY_REGION,
            struct.pack("IIQQQ", 0, 0, 0, PAGE, where))
vcpu = fcntl.ioctl(vm, KVM_CREATE_VCPU, 0)
run = mmap.mmap(vcpu, fcntl.ioctl(kvm, KVM_GET_VCPU_MMAP_SIZE))
sregs = bytearray(312)
fcntl.ioctl(vcpu, KVM_GET_SREGS, sregs)
struct.pack_into("QIH", sregs, 0, 0, 0xffff, 0)  # the code segment begins at 0
fcntl.ioctl(vcpu, KVM_SET_SREGS, bytes(sregs))
regs = bytearray(144)
struct.pack_into("QQ", regs, 128, 0, RFLAGS_RESERVED)  # rip and rflags
fcntl.ioctl(vcpu, KVM_SET_REGS, bytes(regs))
fcntl.ioctl(vcpu, KVM_RUN, 0)
