"""Pages per second for each format, and where the time goes: `python -m benchmarks`."""

from __future__ import annotations

import argparse

from benchmarks.formats import measure, report


def main() -> None:
    """Measure every format and print the report."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--copies", type=int, default=3, help="documents of each kind (default 3)")
    parser.add_argument("--rounds", type=int, default=3, help="rounds; the fastest counts")
    options = parser.parse_args()
    if options.copies < 1 or options.rounds < 1:
        parser.error("--copies and --rounds are at least 1")
    print(report(measure(options.copies, options.rounds)))


if __name__ == "__main__":
    main()
