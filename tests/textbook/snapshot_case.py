# SPDX-License-Identifier: BSD-2-Clause
"""What the cases about processes share: tests/snapshot's processes."""
import pathlib
import os
import sys
import unittest

SNAPSHOT = pathlib.Path(__file__).resolve().parent.parent / "snapshot"
sys.path.insert(0, str(SNAPSHOT))

import processes  # noqa: E402
from processes import Case, main, ringside, rows  # noqa: E402, F401

root = unittest.skipIf(os.getuid(), "needs root")
