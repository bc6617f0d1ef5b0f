"""`python -m benchmarks [NAME…]`: runs all benchmarks, or those named."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

NAMES = ("intake", "reading", "written", "paper", "review")
RESULTS = Path(__file__).parent / "results"


def main(chosen: list[str]) -> int:
    """Runs each chosen benchmark; returns 2 when one of the names is none of NAMES."""
    for name in chosen:
        if name not in NAMES:
            print(f"bench: there is no {name}; there are {', '.join(NAMES)}", file=sys.stderr)
            return 2
    for name in chosen or NAMES:
        importlib.import_module(f"benchmarks.{name}").run(RESULTS)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
