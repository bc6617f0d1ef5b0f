"""What arrives: bytes with a place, made safe and given a fingerprint, ready to be kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from ingest.keeping.fingerprint import MailPrint, file_print
from ingest.keeping.head import Head, read_head
from ingest.keeping.store import Store, Stored


@dataclass(frozen=True, slots=True)
class Arrived:
    """One message at one place. `to_mark`: the server still has to be told that it was taken."""

    place: str
    source: str
    name: str
    stored: Stored
    fingerprint: str
    head: Head = field(default_factory=Head)
    to_mark: bool = False

    def at(self, place: str) -> Arrived:
        """The same at another place."""
        return replace(self, place=place)


def mail_arrived(store: Store, place: str, source: str, pieces: Iterable[bytes], to_mark: bool = False) -> Arrived:
    """A mail whose bytes come in pieces; memory holds one piece at a time unless it is small. Raises StoreFull."""
    print_ = MailPrint()
    with store.writing() as writer:
        for piece in pieces:
            print_.feed(piece)
            writer.write(piece)
    return _mail(place, source, writer.stored(), print_, to_mark)


def small_mail_arrived(store: Store, place: str, source: str, content: bytes, to_mark: bool = False) -> Arrived:
    """A mail that is in memory anyway. Raises StoreFull."""
    print_ = MailPrint()
    print_.feed(content)
    return _mail(place, source, store.put(content), print_, to_mark)


def _mail(place: str, source: str, stored: Stored, print_: MailPrint, to_mark: bool) -> Arrived:
    return Arrived(place, source, "message.eml", stored, print_.finish(), read_head(print_.lines()), to_mark)


def file_arrived(store: Store, place: str, source: str, name: str, pieces: Iterable[bytes]) -> Arrived:
    """A file or bundle of this name; one that ends in .eml is a mail and known again however it came. Raises StoreFull."""
    if name.lower().endswith(".eml"):
        return mail_arrived(store, place, source, pieces)
    with store.writing() as writer:
        for piece in pieces:
            writer.write(piece)
    stored = writer.stored()
    return Arrived(place, source, name, stored, file_print(name, stored.sha256))
