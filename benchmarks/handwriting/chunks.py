"""Cells kept in files between runs, so that a training that breaks off need not write them anew."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path

import numpy as np

from benchmarks.handwriting.cells import Sample, sheet
from benchmarks.handwriting.hands import fetched

SHEETS = 60  # a chunk, about 3,000 cells


def made(folder: Path, chunks: int, seed: int, workers: int) -> list[Path]:
    """So many files of cells, those that are missing made first."""
    fonts = fetched(folder / "fonts")
    wanted = [folder / f"cells-{seed}-{number:03d}.npz" for number in range(chunks)]
    missing = [path for path in wanted if not path.exists()]
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        list(pool.map(partial(_make, fonts), missing))
    return wanted


def _make(fonts: list[Path], path: Path) -> None:
    seed, number = map(int, path.stem.split("-")[1:])
    random = np.random.default_rng([seed, number])
    samples = [sample for _ in range(SHEETS) for sample in sheet(fonts, random)]
    unfinished = path.with_suffix(".part.npz")
    np.savez(
        unfinished,
        pictures=np.hstack([s.picture for s in samples]),
        ends=np.cumsum([s.picture.shape[1] for s in samples]),
        texts=np.array([s.text for s in samples]),
    )
    unfinished.replace(path)


def read(path: Path) -> Iterator[Sample]:
    """The cells of a file."""
    with np.load(path) as held:
        starts = np.r_[0, held["ends"][:-1]]
        pictures = held["pictures"]
        for start, end, text in zip(starts, held["ends"], held["texts"], strict=True):
            yield Sample(pictures[:, start:end], str(text))
