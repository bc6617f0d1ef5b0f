"""What the second opinion on kinds learns from: the kinds of the corpus's letters, and what the mails say themselves.

Attachments are left unread, which makes it cheap to have many letters: what a letter is its mail says, and what a printed order says
in its title the rules know.
"""

from __future__ import annotations

import pickle
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks.corpus.__main__ import letters
from examples.post.truth import Letter
from parsers.options import Options
from parsers.reading.kinds.kind_texts import KindTexts, kind_texts
from parsers.reading.lines.read import LinesReading
from parsers.sources.documents import read_documents
from parsers.sources.intake import take_apart

OF_MAILS = "ABCEFH"


@dataclass(frozen=True, slots=True)
class Told:
    """A mail with the kinds that are right for it."""

    name: str
    true: tuple[str, ...]
    texts: KindTexts


def told_by(part: str, count: int, seed: int, groups: str = OF_MAILS) -> list[Told]:
    """About `count` mails of a part."""
    with tempfile.TemporaryDirectory(prefix="mailorder-opinion-") as folder:
        return [_told(letter) for letter in letters(part, count, seed, Path(folder) / "company", groups)]


def _told(letter: Letter) -> Told:
    message = take_apart(Path(letter.name).name, letter.content)
    message = replace(message, parts=tuple(part for part in message.parts if part.body))
    documents = read_documents(message, Options()) if message.mail else ()
    return Told(Path(letter.name).stem, kinds_of(letter), kind_texts(message, documents, [LinesReading()] * len(documents)))


def kinds_of(letter: Letter) -> tuple[str, ...]:
    """The kinds that are right for a letter."""
    said = letter.truth()["kind"]
    return tuple(said["any_of"]) if isinstance(said, Mapping) else (said,)


def kept_told(path: Path, part: str, count: int, seed: int) -> list[Told]:
    """The same, kept in a file."""
    if not path.exists():
        path.write_bytes(pickle.dumps(told_by(part, count, seed)))
    held: list[Told] = pickle.loads(path.read_bytes())  # our own file
    return held
