"""Plain text as a document: the columns that its author made of blanks and tabs stay columns."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parsers.page import Document, Problem
from parsers.sources.layout import Run, lay_out
from parsers.sources.zones import zones_of

TAB = 8
MAX_CHARACTERS = 5_000_000
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1b\x7f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


def lay_text(number: str, name: str, text: str, subject: str | None = None) -> Document:
    """One page of this text. With a `subject` it is a mail's text, in which quotations, signature and footer are told apart."""
    problems: tuple[Problem, ...] = ()
    if len(text) > MAX_CHARACTERS:
        text = text[:MAX_CHARACTERS]
        problems = (Problem("too_large", number, f"«{name or number}» has more than {MAX_CHARACTERS:,} characters; what follows them was not read."),)
    lines = [clean_line(line) for line in re.split(r"\r\n|\r|\n|\x0c|\u2028|\x85", text)]
    zones = zones_of(lines, subject) if subject is not None else ["own"] * len(lines)
    laid = lay_out([[(Run(line, zone=zone),) for line, zone in zip(lines, zones, strict=True)]])
    return Document(number, name, "text/plain", laid.pages if text.strip() else (), False, laid.text, problems)


def clean_line(line: str) -> str:
    """A line with tabs as blanks up to the next stop, and without characters that show nothing."""
    return _CONTROL.sub("", line).expandtabs(TAB).replace("\xa0", " ").rstrip()


def join_flowed(text: str, delete_space: bool) -> str:
    """The paragraphs of a format=flowed text (RFC 3676) as one line each; quote marks stay once, in front."""
    return "\n".join(_paragraphs(text, delete_space))


def _paragraphs(text: str, delete_space: bool) -> Iterator[str]:
    depth = 0
    held: list[str] = []
    for line in text.split("\n"):
        marks = len(line) - len(line.lstrip(">"))
        content = line[marks:]
        content = content.removeprefix(" ")
        signature = content.rstrip("\r") == "-- "
        flows = content.endswith(" ") and not signature
        if held and (marks != depth or signature):
            yield _quoted(depth, held)
            held = []
        depth = marks
        held.append(content[:-1] if flows and delete_space else content)
        if not flows:
            yield _quoted(depth, held)
            held = []
    if held:
        yield _quoted(depth, held)


def _quoted(depth: int, pieces: list[str]) -> str:
    return (">" * depth + " " if depth else "") + "".join(pieces)
