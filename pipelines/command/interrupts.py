"""Ctrl-C is never lost.

An interrupt is an exception raised wherever the program happens to be. Where that is a callback
of the garbage collector, Python drops the exception with a note, and the run would go on.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_SOON = 0.05
"""Seconds until a dropped interrupt is sent again, from outside the callback."""


@contextmanager
def interrupts_kept() -> Iterator[None]:
    """Send each interrupt again that Python drops."""
    import dagster as dg

    before = sys.unraisablehook

    def keep(dropped: sys.UnraisableHookArgs) -> None:
        if isinstance(dropped.exc_value, KeyboardInterrupt | dg.DagsterExecutionInterruptedError):
            threading.Timer(_SOON, os.kill, (os.getpid(), signal.SIGINT)).start()
        else:
            before(dropped)

    sys.unraisablehook = keep
    try:
        yield
    finally:
        sys.unraisablehook = before
