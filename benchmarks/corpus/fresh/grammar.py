"""One of a thing is not written in the plural: «1 Rolle», «1 box», «1 doos», «1 boîte»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from benchmarks.corpus.opened.letters import Style

_SINGULAR = {
    "Rollen": "Rolle", "Packungen": "Packung", "Kartons": "Karton", "Boxen": "Box", "Schachteln": "Schachtel", "pieces": "piece", "units": "unit", "packs": "pack", "boxes": "box", "rolls": "roll", "pairs": "pair", "pks": "pk", "bxs": "bx", "kgs": "kg", "stuks": "stuk", "rollen": "rol", "pakken": "pak",
    "dozen": "doos", "doosjes": "doosje", "pièces": "pièce", "unités": "unité", "paquets": "paquet", "rouleaux": "rouleau", "boîtes": "boîte", "cartons": "carton", "kilos": "kilo", "paires": "paire",
}  # fmt: skip
_ONE = re.compile(rf"(?<![\d.,/-])1( ?)({'|'.join(_SINGULAR)})(?!\w)")


_TWO_STOPS = re.compile(r"(?<=\d)\.\.(?!\.)")  # a day that ends with a stop at the end of a sentence
_TWICE = re.compile(r"^(.*\w.*)\n(?:\1\n)+", re.MULTILINE)  # a private person's name, which is the firm's too


def singular(text: str) -> str:
    """The text with units in the singular where there is one of them, one stop behind a day, and no line twice."""
    text = _TWICE.sub(r"\1\n", f"{_TWO_STOPS.sub('.', text)}\n").removesuffix("\n")
    return _ONE.sub(lambda found: f"1{found[1]}{_SINGULAR[found[2]]}", text)


def spoken_by(styles: Sequence[Style]) -> tuple[Style, ...]:
    """The styles of people who know how to count to one."""
    return tuple(replace(style, change=partial(_then, style) if style.change else singular) for style in styles)


def _then(style: Style, text: str) -> str:
    return style.change(singular(text)) if style.change else text
