# SPDX-License-Identifier: BSD-2-Clause
"""Takes out of a trace what differs between any two runs of one program:
process ids, times, inode numbers, ephemeral ports, names of temporary files.
What a tracer could get wrong stays in.
"""
import re

# A line of a trace that covers several processes.
PID_LINE = re.compile(r"^(?:\[pid +(\d+)(<[^>]*>)?\]|(\d+)(<[^>]*>)?) +(.*)$",
                      re.S)
UNFINISHED = re.compile(r" <unfinished \.\.\.>$")
RESUMED = re.compile(r"^((?:[\d:.]+ +)?)(?:<[^ ]*> )?<\.\.\. (\w+) resumed>(.*)$", re.S)
CHILD = re.compile(r"\b(?:v?fork|clone3?)\(.* = (\d+)(?:<[^>]*>)?$")

# Everywhere. (pattern, replacement)
ALWAYS = [
    (r"\b(socket|pipe|anon_inode):\[(\d+)\]", r"\1:[INODE]"),
    (r"(?<=<)((?:TCP|UDP|RAW|ICMP|SCTP|NETLINK|PACKET)(?:v6)?):\[\d+\]",
     r"\1:[INODE]"),
    (r"(?<=UNIX-STREAM:\[)[^]]*", "INODES"),
    (r"(?<=UNIX-DGRAM:\[)[^]]*", "INODES"),
    (r"(?<=UNIX:\[)[^]]*", "INODES"),
    (r"htons\((32[7-9]\d\d|3[3-9]\d{3}|[45]\d{4}|6[0-5]\d{3})\)", "htons(EPHEMERAL)"),
    (r"(\d\.\d+\.\d+\.\d+|\[::1?\]|\[::ffff:[\d.]+\]):"
     r"(32[7-9]\d\d|3[3-9]\d{3}|[45]\d{4}|6[0-5]\d{3})\b", r"\1:EPHEMERAL"),
    (r"si_utime=\d+(?: /\* [^*]* \*/)?", "si_utime=N"),
    (r"si_stime=\d+(?: /\* [^*]* \*/)?", "si_stime=N"),
    (r"/tmp/cc[A-Za-z0-9]{6}", "/tmp/ccXXXXXX"),
    (r"/sed[A-Za-z0-9]{6}\b", "/sedXXXXXX"),
    (r"tmp_obj_[A-Za-z0-9]{6}", "tmp_obj_XXXXXX"),
    (r"/sort[A-Za-z0-9]{6}\b", "/sortXXXXXX"),
    (r"/(sh-thd|tmp|dotnet)\.?[A-Za-z0-9_]{6,10}\b", r"/\1.XXXXXX"),
    (r'f_handle="[^"]*"', 'f_handle="HANDLE"'),
    (r"st_ino=\d+", "st_ino=N"),
    (r"stx_ino=\d+", "stx_ino=N"),
    (r"d_ino=\d+", "d_ino=N"),
    (r"d_off=\d+", "d_off=N"),
    (r"st_([amc])time=\d+( /\* [^*]* \*/)?", r"st_\1time=T"),
    (r"st_([amc])time_nsec=\d+", r"st_\1time_nsec=N"),
    (r"stx_([abcm])time=\{tv_sec=-?\d+, tv_nsec=\d+\}( /\* [^*]* \*/)?",
     r"stx_\1time=T"),
    (r"(f_(?:bfree|bavail|ffree|files|blocks))=\d+", r"\1=N"),
    (r"ru_\w+=(\{tv_sec=\d+, tv_usec=\d+\}|\d+)", "ru=N"),
]

# Only in the calls of that name: what they return is never the same twice.
IN_CALL = {
    "clock_gettime": [(r"(tv_sec|tv_nsec)=\d+", r"\1=N")],
    "clock_settime": [],
    "gettimeofday": [(r"(tv_sec|tv_usec)=\d+", r"\1=N")],
    "time": [(r"\d+ /\*.*", "N"), (r"\[\d+.*", "N"),
             (r"= \d+ \(.*", "= N")],
    "times": [(r"=\d+", "=N"), (r"= \d+$", "= N")],
    "sysinfo": [(r"=\d+", "=N"), (r"\[[\d, ]+\]", "[N]")],
    "getrandom": [(r'"[^"]*"', '"RANDOM"')],
    "getcpu": [(r"\[\d+\]", "[N]")],
    "timerfd_gettime": [(r"(tv_sec|tv_nsec)=\d+", r"\1=N")],
    "select": [(r"left \{[^}]*\}", "left {T}")],
    "pselect6": [(r"left \{[^}]*\}", "left {T}")],
    "poll": [],
    "ppoll": [(r"left \{[^}]*\}", "left {T}")],
    "nanosleep": [(r"0x[0-9a-f]+\)|\{[^}]*\}\)", "REM)")],
    "clock_nanosleep": [(r"(TIMER_ABSTIME, )\{tv_sec=\d+, tv_nsec=\d+\}",
                         r"\1{T}"),
                        (r", \{tv_sec=\d+, tv_nsec=\d+\}\) = \?",
                         ", {REM}) = ?")],
    "setitimer": [(r"(tv_sec|tv_usec)=\d+\}\}\)", r"\1=N}})")],
    "getitimer": [(r"(tv_sec|tv_usec)=\d+", r"\1=N")],
    "recvmmsg": [(r"left \{[^}]*\}", "left {T}")],
    "recvmmsg_time64": [(r"left \{[^}]*\}", "left {T}")],
    "ppoll_time64": [(r"left \{[^}]*\}", "left {T}")],
    "pselect6_time64": [(r"left \{[^}]*\}", "left {T}")],
    "recvmsg": [(r"(SO_TIMESTAMP\w*, cmsg_data=)\{[^}]*\}", r"\1{T}")],
    "bpf": [(r"\bid=\d+", "id=N"), (r"duration=0 => \d+", "duration=N"),
            (r"(load_time|run_time_ns|created_by_uid)=\d+", r"\1=N")],
    "getpeername": [(r'sa_data="[^"]*"', 'sa_data="DATA"')],
    "utimensat": [(r"(tv_sec|tv_nsec)=\d+", r"\1=N")],
    # An address in the stack of the tracer, or of the parent.
    "execve": [(r"^\[[0-9a-f]{16}\]", "[IP]"),
               (r"0x[0-9a-f]+(?= /\* \d+ vars)", "ENVP"),
               (r", 0x[0-9a-f]+, 0x[0-9a-f]+\)", ", ARGV, ENVP)")],
}

# The columns of -t, -tt, -ttt, -r, -T: their form is compared.
TIMES = [
    (r"^\d\d:\d\d:\d\d\.\d{6}(?= )", "HH:MM:SS.UUUUUU"),
    (r"^\d\d:\d\d:\d\d(?= )", "HH:MM:SS"),
    (r"^1\d{9}\.\d{6}(?= )", "SSSSSSSSSS.UUUUUU"),
    (r"^ {3,5}\d{1,3}\.\d{6}(?= )", "     R.UUUUUU"),
    (r"<\d+\.\d{6}>$", "<S.UUUUUU>"),
]

# The program's name in its own messages.
ATTACHED = re.compile(r"(?:/usr/bin/)?(?:strace|ringside): "
                      r"Process \d+ attached\n")
NAME = re.compile(r"^(?:/usr/bin/)?(?:strace|ringside): ")


def compiled(rules):
    return [(re.compile(p), r) for p, r in rules]


ALWAYS = compiled(ALWAYS)
IN_CALL = {k: compiled(v) for k, v in IN_CALL.items()}
TIMES = compiled(TIMES)
CALL_NAME = re.compile(r"^ *(?:<[^>]*> +)?(?:[\d:.HMSUR]+ +)?(?:\[[ \da-f?]+\] +){0,2}(\w+)\(")


def line_of(case, line):
    if case.times:
        for pattern, repl in TIMES:
            line = pattern.sub(repl, line)
    m = CALL_NAME.match(line)
    if m:
        for pattern, repl in IN_CALL.get(m[1], ()):
            line = pattern.sub(repl, line)
    for pattern, repl in ALWAYS:
        line = pattern.sub(repl, line)
    if "-f" in case.opts or "-ff" in case.opts or "--follow-forks" in \
            case.opts:
        # A call that was interrupted by another's line has other columns.
        line = re.sub(r"\) +=", ") =", line)
        # Which call a signal interrupted is a matter of time, and that call's
        # result is what this one seems to return.
        line = re.sub(r"^(rt_sigreturn\(.*\)) = .*", r"\1 = INTERRUPTED", line)
    if case.mode == "set":
        line = re.sub(r"0x[0-9a-f]{5,}", "ADDR", line)
        line = re.sub(r"\b\d{3,}\b", "N", line)
    for pattern, repl in case.rules:
        line = pattern.sub(repl, line)
    return line


def split_pids(text):
    """Lines of each process, in order, with the halves of a call joined."""
    res, half, last = {}, {}, None
    for line in text.split("\n"):
        m = PID_LINE.match(line)
        if not m:
            if line and last is not None:
                res[last].append(line)  # a dump of -e read=, a stack
            elif line:
                res.setdefault(0, []).append(line)
            continue
        pid, rest, comm = int(m[1] or m[3]), m[5], m[2] or m[4]
        if comm:
            rest = f"{comm} {rest}"
        lines = res.setdefault(pid, [])
        last = pid
        if UNFINISHED.search(rest):
            half[pid] = UNFINISHED.sub("", rest)
            continue
        r = RESUMED.match(rest)
        if r and pid in half:
            rest = half.pop(pid) + r[3]
        lines.append(rest)
    for pid, rest in half.items():
        res[pid].append(rest + " <unfinished ...>")
    return res


def name_processes(by_pid):
    """
    pid -> name: the first is "0", its children "0.1", "0.2" in the order in
    which it made them, so that the names don't depend on the scheduler.
    """
    parent, order = {}, {}
    for pid, lines in by_pid.items():
        for line in lines:
            m = CHILD.search(line)
            if m and int(m[1]) in by_pid and int(m[1]) not in parent:
                order[pid] = order.get(pid, 0) + 1
                parent[int(m[1])] = (pid, order[pid])
    names = {}

    def name(pid, depth=0):
        if pid in names:
            return names[pid]
        if pid not in parent or depth > 50:
            roots = sum(1 for n in names.values() if "." not in n)
            names[pid] = str(roots)
        else:
            up, n = parent[pid]
            names[pid] = f"{name(up, depth + 1)}.{n}"
        return names[pid]

    for pid in by_pid:
        name(pid)
    return names


# No factors: 8192*1024 has no pids in it.
NUMBER = re.compile(r"(?<![\w.*])\d{3,}(?![\w.*])")
# A size or an offset may by chance be the same number as a pid.
SIZES = re.compile(r"^(?:\S* )?(?:p?(?:read|write)\w*|m(?:re|un)?map|mprotect|"
                   r"brk|lseek|\w*stat\w*|getdents64|madvise|futex|sendfile|"
                   r"recv\w+|send\w+|ftruncate|fallocate|fadvise64)\(")


def hide_pids(line, names, tracers):
    def sub(m):
        pid = int(m[0])
        if pid in names:
            return f"PID{names[pid]}"
        return "TRACER" if pid in tracers else m[0]

    if SIZES.match(line):
        return re.sub(r'"(?:[^"\\]|\\.)*"|\bpid=\d+',
                      lambda m: NUMBER.sub(sub, m[0]), line)
    return NUMBER.sub(sub, line)


def mentioned_pids(text):
    """Ids of processes that are not followed, in the order of their start."""
    res = {}
    for m in re.finditer(r"(?:\b(?:v?fork|clone3?)\(.* = |si_pid=|"
                         r"\bset_tid_address\(.* = |\bgetpid\(\) += |"
                         r"\bgettid\(\) += )(\d+)", text):
        res.setdefault(int(m[1]), len(res))
    return res


def summary(text):
    """Of -c only the calls, the errors and the names are the same again."""
    res = []
    for line in text.split("\n"):
        m = re.match(r"^ *[\d.]+ +[\d.]+ +\d* +(\d+) +(\d*) *(\w+)$", line)
        if m:
            res.append(f"{m[3]}: {m[1]} calls, {m[2] or 0} errors")
        elif line.strip():
            res.append(re.sub(r"-+", "-", line))
    head = [r for r in res if not re.search(r"\d calls", r)]
    return head + sorted(set(res) - set(head))


def streams(case, texts, tracers):
    """name -> normalised lines of everything that a run gave. Which processes
    are the tracer, and whoever starts a program for it, is told."""
    by_pid, res = {}, {}
    for name, text in texts.items():
        m = re.fullmatch(r"t\.(\d+)", name)
        if m:
            by_pid.setdefault(int(m[1]), []).extend(
                text.rstrip("\n").split("\n"))
    trace = texts.get("t", "")
    if case.to_stderr:
        # This message comes between, or even amid, lines of the trace.
        trace, n = ATTACHED.subn("", texts["stderr"])
        texts = {**texts, "stderr": f"{n} processes attached\n"}
    if trace and case.mode == "summary":
        res["summary"] = summary(trace)
    elif trace and case.follows:
        for pid, lines in split_pids(trace).items():
            by_pid.setdefault(pid, []).extend(lines)
    elif trace:
        by_pid[-1] = trace.rstrip("\n").split("\n")
    names = name_processes(by_pid)
    every = "\n".join("\n".join(lines) for lines in by_pid.values())
    pids = dict(names)
    for pid, n in mentioned_pids(every).items():
        pids.setdefault(pid, f"-{n}")
    for pid, lines in by_pid.items():
        key = "trace" if case.mode == "set" else f"trace {names[pid]}"
        lines = [line_of(case, hide_pids(line, pids, tracers))
                 for line in lines]
        if case.mode == "set":
            lines = [x for x in lines if x and "<unfinished" not in x]
        res.setdefault(key, []).extend(lines)
    for name in ("stdout", "stderr"):
        if case.output and texts[name]:
            res[name] = [line_of(case, hide_pids(NAME.sub("NAME: ", line),
                                                 pids, tracers))
                         for line in texts[name].rstrip("\n").split("\n")]
    return res
