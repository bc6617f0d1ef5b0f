"""How the letters are read that were written one by one, each with its truth beside it: no two say a thing in the same way.

    python -m benchmarks.written [TRADE…] [--errors]

A row for each trade whose firm the letters are for. Drawn letters (benchmarks.reading) vary what their writers thought of; these are
nearer to a morning's post, and harder. All have been looked at while the reader was made, so they are no test of it any more; what they
were at their first reading stands in docs/benchmarks.md.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.groups import group_measures, group_table
from benchmarks.reading import RESULTS, read_letters
from benchmarks.report import show, write
from benchmarks.scoring import Measures, measure

LETTERS = Path(__file__).with_name("letters")


def trades() -> list[str]:
    """The trades that there are letters of, in the order of the alphabet."""
    return sorted(folder.name for folder in LETTERS.iterdir() if (folder / "company").is_dir())


def measured(trade: str) -> Measures:
    """The measures of one trade's letters."""
    folder = LETTERS / trade
    paths = sorted((folder / "letters").glob("*.eml"))
    total = Measures()
    for path, (reading, seconds) in zip(paths, read_letters(folder / "company", paths), strict=True):
        found = measure(json.loads(path.with_suffix(".truth.json").read_text(encoding="utf-8")), reading)
        found.seconds = seconds
        total += found
    return total


def run(results: Path, chosen: Sequence[str] = (), *, errors: bool = False) -> Measures:
    """Reads the letters of the chosen trades, or of all; shows and writes the table, and returns the measures of all together."""
    found = {trade: measured(trade) for trade in chosen or trades()}
    show(group_table("letters written one by one", found))
    write("written", group_measures("written", found), results)
    total = sum(found.values(), Measures())
    for error in total.errors if errors else ():
        print(" | ".join(error).replace("\n", " "))
    return total


def main(arguments: Sequence[str] | None = None) -> int:
    """The command with its own choice; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.written", description="How letters written one by one are read.")
    parser.add_argument("trades", nargs="*", metavar="TRADE", help=f"only these of {', '.join(trades())}")
    parser.add_argument("--errors", action="store_true", help="list every error")
    chosen = parser.parse_args(arguments)
    if unknown := sorted(set(chosen.trades) - set(trades())):
        parser.error(f"there are no letters of {', '.join(unknown)}; there are some of {', '.join(trades())}")
    run(RESULTS, chosen.trades, errors=chosen.errors)
    return 0


if __name__ == "__main__":
    sys.exit(main())
