"""UN/EDIFACT taken into segments (ISO 9735): separators by UNA, release characters, and what is missing at its end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice, pairwise

from parsers.sources.decoding import decode_text

MOST_BYTES = 16_000_000
MOST_SEGMENTS = 200_000
MOST_PIECES = 100  # of a segment, and of a data element: no directory has more
_LINE_END = re.compile(r"\r\n|\r|\n")
_BLANK = " \t\r\n"  # not the separators of level B, which Python takes for blanks as well
BEGINNING = re.compile(r"(?s)UNA.{6}\s*UN[BH]|UN[BH][+\x1d]")
_RELEASED = r"[^\W\d_](?<![^\W\d_].[^\W\d_])|[\W\d_]"
"""What a release character may stand before: a letter within a word needs none, there it stands for one that the file's set lacks."""
# ISO 9735-1 annex A: level B writes unprintable separators, which need no UNA. In the order of UNA: component, element, decimal, release.
_LEVEL_A = ":+.? '"
_LEVEL_B = "\x1f\x1d.? \x1c"
# The character set that UNB names, where it is not one of Latin-1's relatives (ISO 9735:1998, 0001).
_CHARSETS = {"UNOD": "iso-8859-2", "UNOE": "iso-8859-5", "UNOF": "iso-8859-7", "UNOY": "utf-8", "UNOW": "utf-8"}


@dataclass(frozen=True, slots=True)
class Piece:
    """A component data element: its value without release characters, and its place in the text as written."""

    text: str
    start: int
    end: int


_NOTHING = Piece("", 0, 0)


@dataclass(frozen=True, slots=True)
class Segment:
    """A segment: its tag, its data elements, each of one or more components, and where it ends in the text.

    Elements and components count from 0, the tag not counted.
    """

    tag: str
    elements: tuple[tuple[Piece, ...], ...] = ()
    end: int = 0

    def piece(self, element: int, component: int = 0) -> Piece:
        """A component; one with an empty text where there is none."""
        if element < len(self.elements) and component < len(self.elements[element]):
            return self.elements[element][component]
        return _NOTHING

    def __getitem__(self, place: tuple[int, int]) -> str:
        return self.piece(*place).text


@dataclass(frozen=True, slots=True)
class Interchange:
    """An interchange: its text, a line for each segment, the segments, where it is cut off ("" for nowhere), whether UNZ is missing."""

    text: str
    segments: tuple[Segment, ...]
    fault: str = ""
    open_end: bool = False


def read_interchange(content: bytes, charset: str = "") -> Interchange:
    """The interchange in these bytes, as far as it goes. Never raises."""
    if len(content) > MOST_BYTES:
        return Interchange("", (), f"is larger than the {MOST_BYTES // 1_000_000} MB that are read of such a file")
    text = decode_text(content, charset or _charset(content)).text
    begins = BEGINNING.search(text[:4096])
    if begins is None:
        return Interchange(text, ())
    at, marks = begins.start(), _LEVEL_A
    if text.startswith("UNA", at):
        marks, at = text[at + 3 : at + 9], at + 9
    elif text[at + 3] == "\x1d":
        marks = _LEVEL_B
    ends = [at, *(segment.end for segment in _segments(text, at, marks))]
    rest = text[ends[-1] :].strip(_BLANK)
    shown = "\n".join([text[:at].strip(_BLANK), *(_LINE_END.sub("", text[a:b]).strip(" \t") for a, b in pairwise(ends)), rest]).strip(
        _BLANK
    )
    segments = tuple(_segments(shown, shown.find("\n") + 1 if begins.group().startswith("UNA") else 0, marks))
    return Interchange(shown, segments, _fault(segments, rest), any(s.tag == "UNB" for s in segments) and segments[-1].tag != "UNZ")


def _charset(content: bytes) -> str:
    named = re.search(rb"UNB.(UNO[A-Z])", content[:4096])
    return _CHARSETS.get(named.group(1).decode("ascii"), "iso-8859-1") if named else ""


def _segments(text: str, at: int, marks: str) -> Iterator[Segment]:
    component, element, _, release, _, terminator = list(marks)
    held = _run(terminator, release)
    for _ in range(MOST_SEGMENTS):
        while at < len(text) and text[at] in _BLANK:
            at += 1
        found = held.match(text, at)
        end = found.end() if found else len(text)
        if end >= len(text) and not text.startswith(("UNT", "UNZ"), at):
            return  # what has no terminator is no segment: it may be cut off in the middle of a value
        elements = islice(_parted(text, at, end, element, release), MOST_PIECES)
        pieces = tuple(
            tuple(_piece(text, *place, release) for place in islice(_parted(text, *whole, component, release), MOST_PIECES))
            for whole in elements
        )
        yield Segment(pieces[0][0].text, pieces[1:], min(end + 1, len(text)))
        at = end + 1


@cache
def _run(mark: str, release: str) -> re.Pattern[str]:
    """Everything up to a mark that is not released; a blank as release character means that there is none (ISO 9735, UNA)."""
    if release == " ":
        return re.compile(rf"[^{re.escape(mark)}]*")
    return re.compile(rf"(?s)(?:[^{re.escape(mark + release)}]|{re.escape(release)}.)*")


def _parted(text: str, start: int, end: int, mark: str, release: str) -> Iterator[tuple[int, int]]:
    """The places between the marks from `start` to `end`."""
    held = _run(mark, release)
    at = start
    while True:
        found = held.match(text, at, end)
        until = found.end() if found else end
        yield at, until
        if until >= end:
            return
        at = until + 1


def _piece(text: str, start: int, end: int, release: str) -> Piece:
    raw = text[start:end]
    value = raw if release == " " else re.sub(rf"(?s){re.escape(release)}({_RELEASED})", r"\1", raw)
    return Piece(value.strip(), start, end)


def _fault(segments: tuple[Segment, ...], rest: str) -> str:
    """What is missing at the end, in words; `rest` is what stands behind the last segment."""
    if rest and (not segments or segments[-1].tag != "UNZ"):
        return "is cut off in the middle of a segment"
    ends = [s.tag for s in segments if s.tag in {"UNH", "UNT"}]
    if not ends or ends[-1] == "UNH":
        return "is cut off: the last message has no end (UNT)"
    counted = next((s[0, 0] for s in segments if s.tag == "UNZ"), "")
    if counted.isdecimal() and int(counted[:9]) > sum(s.tag in {"UNH", "UNG"} for s in segments):
        return f"says that it holds {counted} messages, and holds fewer"
    return ""
