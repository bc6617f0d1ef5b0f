"""What a signed S/MIME part carries (RFC 8551), without checking the signature: only as much DER as it takes to get at the content."""

from __future__ import annotations

from typing import Literal

_SIGNED = bytes.fromhex("2a864886f70d010702")
_DATA = bytes.fromhex("2a864886f70d010701")
_ENVELOPED = (bytes.fromhex("2a864886f70d010703"), bytes.fromhex("2a864886f70d0109100117"))
_MAX_DEPTH = 40


def opened(content: bytes) -> bytes | Literal["encrypted"] | None:
    """The signed content; "encrypted" where a key is needed; None when this is no such part or holds no content."""
    try:
        tag, body, _ = _element(content, 0)
        _, kind, at = _element(body, 0)
        if kind in _ENVELOPED:
            return "encrypted"
        if tag != 0x30 or kind != _SIGNED:
            return None
        return _signed_content(_element(_element(body, at)[1], 0)[1])
    except (IndexError, ValueError):
        return None


def _signed_content(signed_data: bytes) -> bytes | None:
    at = 0
    while at < len(signed_data):
        tag, body, at = _element(signed_data, at)
        if tag != 0x30:
            continue
        kind_tag, kind, after = _element(body, 0)
        if kind_tag == 0x06 and kind == _DATA and after < len(body):
            return _octets(_element(body, after)[1])
    return None


def _octets(wrapped: bytes) -> bytes:
    """An OCTET STRING's bytes, in one piece or (BER) in many."""
    tag, body, _ = _element(wrapped, 0)
    if not tag & 0x20:
        return body
    pieces = []
    at = 0
    while at < len(body):
        _, piece, at = _element(body, at)
        pieces.append(piece)
    return b"".join(pieces)


def _element(data: bytes, at: int, depth: int = 0) -> tuple[int, bytes, int]:
    """Tag, content and where the next element begins (X.690 section 8.1); raises ValueError or IndexError on what is none."""
    tag = data[at]
    length = data[at + 1]
    at += 2
    if length == 0x80:
        return _indefinite(tag, data, at, depth)
    if length & 0x80:
        size = length & 0x7F
        length = int.from_bytes(data[at : at + size], "big")
        at += size
    if at + length > len(data):
        raise ValueError("an element is longer than its data")
    return tag, data[at : at + length], at + length


def _indefinite(tag: int, data: bytes, at: int, depth: int) -> tuple[int, bytes, int]:
    if depth > _MAX_DEPTH:
        raise ValueError("elements are nested too deeply")
    end = at
    while data[end : end + 2] != b"\x00\x00":
        _, _, end = _element(data, end, depth + 1)
    return tag, data[at:end], end + 2
