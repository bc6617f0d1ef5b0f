"""The same mail has the same fingerprint however it came; two mails that differ in what was written have two."""

from __future__ import annotations

import hashlib

from ingest.keeping.head import HEAD_AT_MOST, end_of_head, key_lines

_KEY_ORDER = (b"message-id", b"date", b"from", b"to", b"subject")


class MailPrint:
    """The fingerprint of a mail that is fed in pieces of any size; memory stays at one piece and the head.

    Hashed are Message-ID, Date, From, To, Subject and the body with line ends as LF and none at its end: what transport
    adds on its way (Received, Delivered-To, Return-Path, Authentication-Results, ARC-…, DKIM-…, X-…, Status) is left out, so that
    a mail delivered to two mailboxes is one. Two mails with the same Message-ID but other words are two.
    """

    def __init__(self) -> None:
        self._start = b""
        self._lines: dict[bytes, bytes] | None = None
        self._hash = hashlib.sha256()
        self._half_line_end = b""
        self._line_ends = 0

    def feed(self, piece: bytes) -> None:
        if self._lines is None:
            self._start = self._start + piece if self._start else piece
            end = end_of_head(self._start[:HEAD_AT_MOST])
            if end is None and len(self._start) < HEAD_AT_MOST:
                return
            piece = self._leave_head(HEAD_AT_MOST if end is None else end)
        self._feed_body(piece)

    def _leave_head(self, end: int) -> bytes:
        """Hash what counts of the head; returns what follows it."""
        lines = self._lines = key_lines(self._start[:end])
        self._hash.update(b"\n".join(b" ".join(lines.get(name, b"").split()) for name in _KEY_ORDER))
        body, self._start = self._start[end:], b""
        return body

    def _feed_body(self, piece: bytes) -> None:
        piece = self._half_line_end + piece
        self._half_line_end = b"\r" if piece.endswith(b"\r") else b""
        text = piece[: len(piece) - len(self._half_line_end)].replace(b"\r\n", b"\n")
        inner = text.rstrip(b"\n")
        if inner:
            self._hash.update(b"\n" * (self._line_ends + 1))
            self._hash.update(inner)
            self._line_ends = -1
        self._line_ends += len(text) - len(inner)

    def lines(self) -> dict[bytes, bytes]:
        """The key lines of the head (`head.key_lines`); after the last piece."""
        if self._lines is None:
            self._leave_head(len(self._start))
        return self._lines or {}

    def finish(self) -> str:
        """The fingerprint; after the last piece."""
        self.lines()
        if self._half_line_end:
            self._hash.update(b"\n" * (self._line_ends + 1) + self._half_line_end)
        return f"mail:{self._hash.hexdigest()}"


def file_print(name: str, sha256: str) -> str:
    """The fingerprint of a file or bundle: its name and its bytes."""
    return "file:" + hashlib.sha256(f"{name}\0{sha256}".encode("utf-8", "surrogateescape")).hexdigest()
