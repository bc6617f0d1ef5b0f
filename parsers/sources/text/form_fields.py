"""What a web form sends as «name=value» rows, said as labels and values: «pos1_artikel=4711» is «artikel: 4711» of the first position."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

_LEAST_ROWS = 5
_FIELD = re.compile(r"\s*(?P<name>[^\W\d_][\w.\[\]-]{0,40})=(?P<value>.*)")
_NUMBERED = re.compile(r"[^\W\d_]+[_.\[-]?(?P<of>\d{1,3})\]?[_.\[-]+(?=[^\W\d_])")
_SECTION = re.compile(r"\s*(?:\[[^\]]{1,40}\]\s*)?")
"""A blank line, or the heading of a section as in files of settings: «[POSITION 1]»."""
_SIGNS = re.compile(r"[_.\[\]-]+")


def with_labels(lines: Sequence[str]) -> list[str]:
    """The lines, runs of at least five fields of a form as «label: value», a blank line between the numbered positions.

    Sections with a heading in square brackets are one run.
    """
    if sum("=" in line for line in lines) < _LEAST_ROWS:
        return list(lines)
    shown: list[str] = []
    sections = any(_SECTION.fullmatch(line) for line in lines if line.strip())
    for is_field, group in groupby(lines, key=lambda line: bool(_FIELD.fullmatch(line) or (sections and _SECTION.fullmatch(line)))):
        rows = list(group)
        shown += _labelled(rows) if is_field and sum("=" in row for row in rows) >= _LEAST_ROWS else rows
    return shown


def _labelled(rows: Sequence[str]) -> Iterator[str]:
    position = ""
    for row in rows:
        m = _FIELD.fullmatch(row)
        if m is None:
            yield row
            continue
        numbered = _NUMBERED.match(m["name"])
        if (of := numbered["of"] if numbered else "") != position:
            yield ""
            position = of
        name = m["name"][numbered.end() :] if numbered else m["name"]
        label = _SIGNS.sub(" ", name).strip()
        yield f"{label[:1].upper()}{label[1:]}: {m['value'].strip()}"
