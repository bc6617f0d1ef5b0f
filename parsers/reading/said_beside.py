"""What a mail's text says of the order that is attached to it: more goods, other counts. The file leads, and nothing of this is lost.

«Im Anhang unsere Bestellung; von den Bechern 100 ml bitte 30 statt 20», «merci d'y ajouter 12 marqueurs (S-6103)».
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from parsers.reading.lines.amended import not_so_many
from parsers.reading.lines.read import LinesReading
from parsers.reading.lines.units import COUNTED_UNITS
from parsers.reading.phrasing import said
from parsers.reading.renditions import Difference, differences, shown_value
from parsers.reading.words import unit_code
from parsers.result import Leaf

_NEAR = 25  # characters between a count and the one that it replaces
_MOST_SHOWN = 120  # characters
_SENTENCE = re.compile(r"[.!?]\s+|\n\s*\n")
_COUNTED = re.compile(r"(?<![\w.,])(\d{1,5})\s+([^\W\d]+\.?)")
_NUMBERS = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)?(?![\w])")


def with_body(lead: LinesReading, body: LinesReading, text: str) -> LinesReading:
    """The lines of a file with what the mail's text corrects or adds; each such line is in doubt, and so is whatever else differs."""
    counted = [place for place, line in enumerate(body.lines) if line.quantity]
    lines, groundings, found = list(lead.lines), list(lead.groundings), []
    for place in counted:
        line, at = body.lines[place], _corrected(lead, body, place, text)
        if at is None:
            differing = differences(lead, LinesReading((line,)))
        else:
            differing = (Difference(f"lines.{at}.quantity", shown_value(lines[at].quantity), shown_value(line.quantity)),)
            lines[at] = replace(lines[at], quantity=line.quantity)
        # where the text only seems to name an article, it may mean any of them
        found += [replace(difference, at="lines") if _is_unsure(body, place) else difference for difference in differing]
        if at is None and _is_added(lead, body, place):
            lines.append(line)
            groundings.append(body.groundings[place])
    found = list(dict.fromkeys((*found, *_spoken_against(lead, text, found))))
    checks = (*lead.checks, *(difference.check for difference in found))
    doubts = tuple(dict.fromkeys((*lead.doubts, *(difference.at for difference in found))))
    return replace(lead, lines=tuple(lines), groundings=tuple(groundings), doubts=doubts, checks=checks)


def _spoken_against(lead: LinesReading, text: str, known: Sequence[Difference]) -> Iterator[Difference]:
    """What a text says of the file's lines that was read as no line itself: «von den Kisten nur 8 statt 10», «Pos. 3 bitte streichen»."""
    counts = {line.quantity.value for line in lead.lines if line.quantity} - {difference.one for difference in known}
    for match in not_so_many().finditer(text):
        if match[1] in counts:
            yield Difference("lines", match[1], text[max(0, match.start() - _NEAR) : match.end()].partition(" ")[2])
    for phrase in said(text, "line_stop", "withdrawn"):
        yield Difference("lines", "–", phrase)
    for stated, other, sentence in _other_counts(lead, text):
        if stated not in {difference.one for difference in known} and other not in {difference.other for difference in known}:
            yield Difference("lines", stated, f"{other}: {sentence}"[:_MOST_SHOWN])


def _other_counts(lead: LinesReading, text: str) -> Iterator[tuple[str, str, str]]:
    """Sentences that count goods as one line of the file does, and otherwise: «… steht noch 20 Karton, bitte liefern Sie 26 Karton»."""
    counts = {line.quantity.value for line in lead.lines if line.quantity}
    for sentence in _SENTENCE.split(text):
        told = [m[1] for m in _COUNTED.finditer(sentence) if unit_code(m[2]) in COUNTED_UNITS]
        stated = [count for count in told if count in counts]
        others = [count for count in told if count not in counts]
        if stated and others:
            yield stated[0], others[0], " ".join(sentence.split())


def _is_unsure(body: LinesReading, place: int) -> bool:
    """Whether the text only seems to name an article."""
    return not {"lines", f"lines.{place}", f"lines.{place}.sku"}.isdisjoint(body.doubts)


def _corrected(lead: LinesReading, body: LinesReading, place: int, text: str) -> int | None:
    """The one line of the file with the count that the text says does not hold, whose article the text may mean."""
    grounding = body.groundings[place]
    if grounding is None:
        return None
    near = {choice.article.sku for choice in grounding.choices}
    was = set(_not_counted(body.lines[place].quantity, text))
    counted = [at for at, line in enumerate(lead.lines) if line.quantity and line.quantity.value in was]
    meant = [at for at in counted if (sku := lead.lines[at].sku) and sku.value in near]
    return meant[0] if len(meant) == 1 else None


def _is_added(lead: LinesReading, body: LinesReading, place: int) -> bool:
    """Whether words add an article that the file does not name, where each of its lines has one."""
    line, grounding = body.lines[place], body.groundings[place]
    known = {own.sku.value for own in lead.lines if own.sku}
    sure = grounding is not None and grounding.certain and line.sku is not None and line.sku.value not in known
    return sure and all(own.sku for own in lead.lines) and bool(said(body.found.items[place].text, "line_stop", "again"))


def _not_counted(quantity: Leaf | None, text: str) -> Iterator[str]:
    """The numbers that a text says this quantity replaces: «30 statt 20», «nicht 20, sondern 30»."""
    count = quantity.raw.split()[0] if quantity and quantity.raw else ""
    for found in not_so_many().finditer(text):
        before = _NUMBERS.findall(text[max(0, found.start() - _NEAR) : found.start()])
        behind = _NUMBERS.findall(text[found.end() : found.end() + _NEAR])
        if count == (before[-1] if before else behind[0] if behind else None):
            yield found[1]
