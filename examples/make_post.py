"""Writes the sample company's post into a folder: `mails/*.eml`, `scans/*`, and beside each what is true of it (`*.truth.json`).

    python -m examples.make_post FOLDER

The same bytes each time on the same machine.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from examples.post import html_orders, mixed, others, pdf_orders, scans, tables, texts
from examples.post.truth import Letter


def letters() -> Iterator[Letter]:
    """All of the sample post, mails first."""
    for module in (texts, pdf_orders, html_orders, tables, others, mixed, scans):
        yield from module.letters()


def write_post(folder: Path) -> list[Letter]:
    """Write every letter with its truth into `folder`; returns them."""
    written = []
    for letter in letters():
        letter.write(folder)
        written.append(letter)
    return written


if __name__ == "__main__":
    print(f"{len(write_post(Path(sys.argv[1])))} letters written to {sys.argv[1]}")
