"""Where a message was seen, as text: the unique key of an arrival."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Spot:
    """A folder of a mailbox under one UIDVALIDITY; with a UID it names one mail for ever (RFC 3501, section 2.3.1.1)."""

    mailbox: str
    folder: str
    uidvalidity: int

    @cached_property
    def source(self) -> str:
        return f"imap:{self.mailbox}/{self.folder}"

    @property
    def folder_beginning(self) -> str:
        """How all places of this folder begin, whatever the UIDVALIDITY."""
        return f"{self.source};UIDVALIDITY="

    @cached_property
    def _beginning(self) -> str:
        return f"{self.folder_beginning}{self.uidvalidity};UID="

    def place(self, uid: int) -> str:
        return f"{self._beginning}{uid}"

    def uid_of(self, place: str) -> int | None:
        """The UID of a place here; None for a place elsewhere or of another UIDVALIDITY."""
        return int(place.removeprefix(self._beginning)) if place.startswith(self._beginning) else None
