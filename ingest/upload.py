"""What a person or a program uploads: kept like everything else, and known again when it is uploaded twice."""

from __future__ import annotations

from sqlalchemy import Engine

from ingest.keeping.arriving import file_arrived
from ingest.keeping.rows import Kept, keep
from ingest.keeping.store import Store

LONGEST_NAME = 255


def keep_upload(engine: Engine, store: Store, name: str, content: bytes, who: str) -> Kept:
    """Keep an uploaded file; `Kept.new` is False when it was here already. Raises StoreFull."""
    store.check_free()
    arrived = file_arrived(store, "", f"upload:{who}", _plain_name(name), [content])
    return keep(engine, [arrived.at(f"upload:{who}/{arrived.fingerprint}")])[0]


def _plain_name(name: str) -> str:
    """The last step of a path, whatever system it comes from, without control characters and of bearable length."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    return "".join(letter for letter in last if letter.isprintable()).strip()[-LONGEST_NAME:] or "upload"
