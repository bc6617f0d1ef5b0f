"""Makes parsers/forms/second_reader.onnx anew.

    python -m benchmarks.handwriting [--folder FOLDER] [--chunks N] [--passes N] [--seed S] [--workers N]

Fetches the fonts from npm, writes and wears the cells, learns, writes the model. About a quarter of an hour on two cores. Needs
`pip install mailorder[training]`.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.handwriting.chunks import made
from parsers.forms.second_reader import MODEL

CHUNKS, PASSES, SEED = 24, 10, 1  # of the model that is kept; it was taken after its seventh pass


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.handwriting", description="Makes the second reader of handwriting anew.")
    parser.add_argument("--folder", type=Path, default=Path("build/handwriting"), help="where fonts and cells are kept between runs")
    parser.add_argument("--chunks", type=int, default=CHUNKS, help="files of about 3,000 cells; the last is only measured on")
    parser.add_argument("--passes", type=int, default=PASSES)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--model", type=Path, default=MODEL)
    chosen = parser.parse_args(arguments)
    try:
        from benchmarks.handwriting import learning
    except ImportError as missing:
        print(f"{missing.name} is not installed; to make the model: pip install 'mailorder[training]'", file=sys.stderr)
        return 2
    files = made(chosen.folder, chosen.chunks, chosen.seed, chosen.workers)
    learning.learn(files, chosen.passes, chosen.seed, chosen.model)
    print(f"{chosen.model}: {chosen.model.stat().st_size:,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
