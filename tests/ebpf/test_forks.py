#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""A fork bomb of 2,000 nodes, processes and threads, made in each way that
there is: none is missed, neither its birth, its own call nor its end.
"""
import support

NODES = 2000
THREAD_WAY, WAYS, FANOUT = 4, 7, 4


def is_thread(node):
    return node > 0 and node % WAYS == THREAD_WAY


class Forks(support.Case):
    needs_record = False

    def check_all(self, events):
        lost = sum(e["count"] for e in events if e["type"] == "lost")
        self.assertEqual(lost, 0)
        node_of = {}
        for e in support.calls_of(events, "getpriority"):
            node = support.arg(e, "who")
            self.assertNotIn(e["tid"], node_of, f"{e['tid']} called twice")
            node_of[e["tid"]] = node
        self.assertEqual(sorted(node_of.values()), list(range(NODES)))
        parent = {e["child"]: e for e in events if e["type"] == "child"}
        ended = {e["tid"]: e["status"] for e in events
                 if e["type"] == "exited"}
        tid_of = {node: tid for tid, node in node_of.items()}
        for node, tid in tid_of.items():
            self.assertIn(tid, ended, f"node {node} never ends")
            if not is_thread(node):
                self.assertEqual(ended[tid], node % 100, f"node {node}")
            if not node:
                continue
            self.assertIn(tid, parent, f"node {node} is never born")
            self.assertEqual(parent[tid]["tid"], tid_of[(node - 1) // FANOUT],
                             f"parent of node {node}")
            self.assertEqual(parent[tid]["thread"], is_thread(node), node)

    def test_trace(self):
        text = self.trace("-f", "--json", "-e", "trace=getpriority",
                          argv=[support.PROGRAMS / "ebpf_bomb", str(NODES)])
        self.check_all(support.parse_events(text))

    def test_ptrace(self):
        """Its wait tells of a child's end before its birth, at times."""
        text = self.trace("-f", "--json", "-e", "trace=getpriority",
                          argv=[support.PROGRAMS / "ebpf_bomb", "200"],
                          engine="ptrace")
        nodes = {support.arg(e, "who") for e in support.calls_of(
            support.parse_events(text), "getpriority")}
        self.assertEqual(nodes, set(range(200)))

    def test_recording_of_everything(self):
        if support.NO_RECORD:
            self.skipTest(support.NO_RECORD)
        rec = self.record("-f", argv=[support.PROGRAMS / "ebpf_bomb",
                                      str(NODES)])
        self.check_all(self.replay_events(rec))

    def test_attached(self):
        """A shell that waits, and becomes the bomb when it may."""
        if support.NO_RECORD:
            self.skipTest(support.NO_RECORD)
        rec = self.tmp / "rec"
        bomb = support.PROGRAMS / "ebpf_bomb"
        with support.Process(
                ["sh", "-c", f"echo ready; read line; exec {bomb} 300"],
                stdin=-1) as sh:
            self.assertEqual(sh.proc.stdout.readline(), "ready\n")
            with support.Tracer("record", f"--engine={support.ENGINE}", "-f", "-p",
                                str(sh.pid), "-o", rec) as tracer:
                tracer.wait_attached()
                sh.proc.stdin.write("go\n")
                sh.proc.stdin.flush()
                self.assertEqual(sh.proc.wait(support.TIMEOUT), 0)
                self.assertEqual(tracer.finish(), 0, tracer.messages)
        events = self.replay_events(rec)
        nodes = {support.arg(e, "who")
                 for e in support.calls_of(events, "getpriority")}
        self.assertEqual(nodes, set(range(300)))


support.main()
