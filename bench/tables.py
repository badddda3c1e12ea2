# SPDX-License-Identifier: BSD-2-Clause
"""Rows as the Markdown tables of docs/performance.md."""
import math
import re

TITLES = {"calls": "What a call costs",
          "servers": "What a server loses",
          "soak": "A server under load, recorded for a long time",
          "rate": "Events per second",
          "replay": "Replay, on one core",
          "lossless": "A reader slower than its target",
          "ptrace": "ptrace beside strace",
          "files": "Open files beside lsof",
          "sockets": "Sockets beside ss",
          "processes": "Processes and limits beside ps and prlimit"}


def number(v, digits=0):
    if v is None:
        return "?"
    if isinstance(v, float) and not math.isfinite(v):
        return "-"
    return f"{v:,.{digits}f}"


def spread(v, digits=0):
    """median (min to max)"""
    if v[0] == v[2]:
        return number(v[1], digits)
    return f"{number(v[1], digits)} ({number(v[0], digits)} to " \
           f"{number(v[2], digits)})"


def met(ok):
    return "met" if ok else "MISSED"


def calls(r):
    cells = [r["workload"], r["label"], spread(r["ns"])]
    if r["tracer"] == "untraced":
        return cells + ["", "", "", "", "", ""]
    goal = r["goal"]
    alone = number(r["undisturbed"]) if "undisturbed" in r else ""
    return cells + [spread(r["added"]), alone, f"{r['ratio'][1]:.2f}", lost(r),
                    number(goal) if goal else "",
                    met(r["added"][1] <= goal) if goal else ""]


def lost(r):
    """of what was to be seen"""
    if r["tracer"] in ("filtered", "elsewhere", "floor", "bpftrace-count"):
        return ""
    if r["lost"] is None or r["events"] is None:
        return "" if r["tracer"] in ("ptrace", "strace") else "?"
    if not r["lost"]:
        return "0"
    return f"{100 * r['lost'] / (r['lost'] + r['events']):.1f} %"


def servers(r):
    cells = [r["workload"], r["label"], spread(r["rate"])]
    if r["tracer"] == "untraced":
        return cells + ["", "", "", ""]
    goal = r["goal"]
    return cells + [spread(r["ratio"], 3), lost(r),
                    f"{goal:.2f}" if goal else "",
                    met(r["ratio"][1] >= goal) if goal else ""]


def soak(r):
    return [r["workload"], f"{r['seconds']:.0f}", f"{r['ratio']:.3f}",
            f"{r['goal']:.2f}", number(r["events"]),
            number(r["events_per_s"]), number(r["lost"]),
            number(r["raw_bytes_per_event"], 1),
            number(r["file_bytes_per_event"], 1),
            f"{100 * r['tracer_cpu']:.0f} %",
            f"{number(r['rss_quarter_kb'])}, {number(r['rss_end_kb'])}",
            met(r["ratio"] >= r["goal"] and r["lost"] == 0)]


def rate(r):
    return [r["workload"], number(r["rate"]), number(r["seconds"]),
            number(r["lost"]), number(r["raw_bytes_per_event"], 1),
            number(r["file_bytes_per_event"], 1),
            f"{100 * r['tracer_cpu']:.0f} %"]


def replay(r):
    goal = r["goal"]
    what = r["workload"] + ("" if r["origin"] == "recorded" else
                            f", {r['origin']}")
    return [what, spread(r["rate"]), number(r["events"]),
            number(goal) if goal else "",
            met(r["rate"][1] >= goal) if goal else ""]


def lossless(r):
    cells = [r["label"], spread(r["ns"])]
    if r["tracer"] == "untraced":
        return cells + ["", ""]
    return cells + [spread(r["added"]), "?" if r["lost_part"] is None
                    else f"{100 * r['lost_part']:.1f} %"]


def ptrace(r):
    return [r["workload"] + (", one CPU" if r["pinned"] else ""),
            f"{r['untraced_us']:.2f}", f"{r['strace_slowdown']:.2f}",
            f"{r['ringside_slowdown']:.2f}", f"{r['strace_added_us']:.1f}",
            f"{r['ringside_added_us']:.1f}", f"{r['ratio']:.3f}",
            f"{r['goal']:.2f}", met(r["met"])]


def processes(r):
    return [r["workload"], r["label"], r["peer"], number(r["peer_ms"]),
            number(r["ringside_ms"]), number(r["peer_cpu_ms"]),
            number(r["ringside_cpu_ms"]), number(r["rows"]),
            number(r["bytes_per_row"]), number(r["ratio"], 1),
            number(r["cpu_ratio"], 1), f"{r['goal']:g}" if "goal" in r else "",
            met(r["met"]) if "goal" in r else ""]


def files(r):
    return [r["workload"], r["label"], f"{r['seconds']:.2f}",
            f"{r['cpu']:.2f}", number(r["rows"]), number(r["bytes_per_row"]),
            f"{r['ratio']:.1f}", f"{r['cpu_ratio']:.1f}",
            ("below " if r["label"] == "lsfd" else "") + f"{r['goal']:.3g}"
            if r["goal"] else "", met(r["met"]) if r["goal"] else ""]


def sockets(r):
    return [r["workload"], f"{r['ss_ms']:.0f}", f"{r['ringside_ms']:.0f}",
            f"{r['ss_cpu_ms']:.0f}", f"{r['ringside_cpu_ms']:.0f}",
            f"{r['ratio']:.1f}",
            f"{r['cpu_ratio']:.1f}" if "cpu_ratio" in r else "",
            f"{r['goal']:g}" if r["goal"] else "",
            met(r["met"]) if r["goal"] else "",
            number(r["bytes_per_row"]) if r["bytes_per_row"] is not None
            else ""]


# group -> the head, how many columns of words come first, a row's cells
TABLES = {
    "calls": (["", "", "ns a call", "added ns", "undisturbed",
               "slowdown", "lost", "goal", ""], 2, calls),
    "servers": (["", "", "requests/s", "of untraced", "lost", "goal", ""], 2,
                servers),
    "soak": (["", "seconds", "of untraced", "goal", "events", "events/s",
              "lost", "bytes in the ring", "in the file", "tracer's CPU",
              "its memory, kB", ""], 1, soak),
    "rate": (["", "events/s", "seconds", "lost", "bytes in the ring",
              "in the file", "tracer's CPU"], 1, rate),
    "replay": (["", "events/s", "events", "goal", ""], 1, replay),
    "lossless": (["", "ns a call", "added ns", "lost"], 1, lossless),
    "ptrace": (["", "untraced us", "strace x", "ringside x", "strace adds us",
                "ringside adds us", "ratio", "goal", ""], 1, ptrace),
    "files": (["descriptors", "", "seconds", "CPU seconds", "rows",
               "bytes a row", "times faster", "by CPU time", "goal", ""], 2,
              files),
    "processes": (["processes", "", "peer", "peer ms", "ringside ms",
                   "peer CPU ms", "ringside CPU ms", "rows", "bytes a row",
                   "times faster", "by CPU time", "goal", ""], 3, processes),
    "sockets": (["", "ss ms", "ringside ms", "ss CPU ms", "ringside CPU ms",
                 "times faster", "by CPU time", "goal", "", "bytes a row"], 1,
                sockets),
}


def table(group, rows):
    head, words, cells = TABLES[group]
    body = [cells(r) for r in rows]
    widths = [max(3, *(len(x[i]) for x in [head, *body]))
              for i in range(len(head))]

    def line(row):
        return "| " + " | ".join(
            c.ljust(w) if i < words else c.rjust(w)
            for i, (c, w) in enumerate(zip(row, widths))) + " |"

    rule = "|" + "|".join("-" * (w + 1) + ("-" if i < words else ":")
                          for i, w in enumerate(widths)) + "|"
    return "\n".join([line(head), rule, *map(line, body)])


def markdown(rows):
    """All tables, each under its heading of docs/performance.md."""
    out = []
    for group, title in TITLES.items():
        mine = [r for r in rows if r["group"] == group]
        if mine:
            out.append(f"### {title}\n\n{table(group, mine)}\n")
    return "\n".join(out)


def update(page, machines, rows):
    """The page with the tables of these rows between its marks; what the
    rows do not have stays."""
    def put(name, text):
        nonlocal page
        page, n = re.subn(f"(<!-- bench: {name} -->\n).*?"
                          "(\n<!-- bench: end -->)",
                          lambda m: m[1] + text + m[2], page, flags=re.S)
        if n != 1:
            raise ValueError(f"the page has {n} marks of {name}")

    for group in TABLES:
        if mine := [r for r in rows if r["group"] == group]:
            put(group, table(group, mine))
    if {r["group"] for r in rows} - {"ptrace", "files", "sockets", "processes"}:
        put("machine", machines)
    return page
