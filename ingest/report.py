"""What one look at the sources found: counts, and what went wrong in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ingest.keeping.rows import Kept


@dataclass(frozen=True, slots=True)
class Report:
    """`new` messages were taken in; `known` had been taken before (also: elsewhere); `problems` are sentences for a person."""

    source: str
    new: int = 0
    known: int = 0
    problems: tuple[str, ...] = ()
    unreachable: bool = False

    def plus(self, kept: Iterable[Kept] = (), problems: Iterable[str] = ()) -> Report:
        """This and what came since."""
        kept = list(kept)
        new = sum(one.new for one in kept)
        return Report(self.source, self.new + new, self.known + len(kept) - new, (*self.problems, *problems), self.unreachable)

    def and_also(self, other: Report) -> Report:
        """The sum of two."""
        return Report(
            self.source,
            self.new + other.new,
            self.known + other.known,
            (*self.problems, *other.problems),
            self.unreachable or other.unreachable,
        )
