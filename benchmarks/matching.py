"""How matching grows: the time to find an article among a million against that among a thousand, what is found, and what it costs."""

from __future__ import annotations

import pickle
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from benchmarks.corpus.catalogue import company_of, misspelt
from benchmarks.report import Measure
from parsers.masterdata import index

ARTICLES, FEW, ASKED = 1_000_000, 1000, 500
RATIO, RIGHT, BYTES_EACH = 5.0, 0.97, 400


@dataclass(frozen=True, slots=True)
class Tried:
    """One catalogue: processor seconds to find one article by each way, the share of misspelt descriptions that found theirs, building."""

    each_s: dict[str, float]
    right: float
    build_s: float
    nbytes: int


def matching(count: int = ARTICLES) -> list[Measure]:
    """A row for each way to find an article, and what the index costs."""
    few, many = _tried(FEW), _tried(count)
    rows = []
    for way, seconds in many.each_s.items():
        ratio = round(seconds / few.each_s[way], 2)
        against = f"among {FEW:,}: {1e6 * few.each_s[way]:,.1f} µs"
        rows.append(Measure(f"by {way} among {count:,}", 1e6 * seconds, "µs", against, ratio, f"ratio ≤ {RATIO:g}", ratio <= RATIO))
    against = f"among {FEW:,}: {few.right:.3f}"
    rows.append(Measure(f"misspelt descriptions right of {ASKED}", many.right, "share", against, None, f"≥ {RIGHT}", many.right >= RIGHT))
    each = many.nbytes / count
    rows.append(
        Measure("index of articles", many.nbytes / 1e6, "MB", f"{each:.0f} bytes each", None, f"≤ {BYTES_EACH} each", each <= BYTES_EACH)
    )
    rows.append(Measure("building it", many.build_s, "s", f"{1e6 * many.build_s / count:.0f} µs each"))
    return rows


def _tried(count: int) -> Tried:
    data = company_of(count)
    began = time.process_time()
    articles = index(data).articles
    pickle.dumps(articles, protocol=5, buffer_callback=lambda _: None)  # builds everything
    build_s = time.process_time() - began
    random = Random(count)
    wanted = [data.articles[random.randrange(count)] for _ in range(ASKED)]
    slips = [misspelt(article.name_de, random) for article in wanted]
    found = [articles.described(slip, 1) for slip in slips]
    right = sum(bool(f) and f[0].article.sku == article.sku for f, article in zip(found, wanted, strict=True)) / ASKED
    ways: dict[str, tuple[Callable[[str], Any], Sequence[str]]] = {
        "number": (articles.by_number, [a.sku.replace("-", " ") for a in wanted]),
        "number that is none": (articles.by_number, [f"X{a.sku}" for a in wanted]),
        "number with a slip": (articles.near, [_mistyped(a.sku, random) for a in wanted]),
        "GTIN": (articles.by_gtin, [a.gtin for a in wanted]),
        "exact name": (articles.by_name, [a.name_de for a in wanted]),
        "description": (articles.described, [misspelt(a.name_de, random) for a in wanted]),
    }
    return Tried({way: _each(find, asked) for way, (find, asked) in ways.items()}, right, build_s, articles.nbytes)


def _each(find: Callable[[str], Any], asked: Sequence[str]) -> float:
    """The processor's seconds for one, after some to be warm."""
    for text in asked[:50]:
        find(text)
    began = time.process_time()
    for text in asked[50:]:
        find(text)
    return (time.process_time() - began) / len(asked[50:])


def _mistyped(number: str, random: Random) -> str:
    at = random.randrange(3, len(number))
    return number[:at] + random.choice("0123456789") + number[at + 1 :]
