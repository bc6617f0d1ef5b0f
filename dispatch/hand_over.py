"""Giving an order to the next department: a file in its folder, or kept until it is fetched."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from dispatch.errors import NotYet
from dispatch.order_json import order_json
from models.audit import record
from models.earlier import lines_of
from models.errors import Refusal, UnknownOrder
from models.tables import Order, Outbox, now
from models.taking_back import final_by


def write_file(folder: Path, name: str, content: dict[str, Any]) -> Path:
    """Puts `name`.json into the folder, whole or not at all, and safe on disk; a repeat replaces it with the same. Raises NotYet."""
    target, half = folder / f"{name}.json", folder / f".{name}.json.part"
    with _told(folder):
        with half.open("w", encoding="utf-8") as file:
            json.dump(content, file, ensure_ascii=False, indent=2)
            file.write("\n")
            file.flush()
            os.fsync(file.fileno())
        half.replace(target)
        _sync(folder)
    return target


def try_folder(folder: Path) -> str:
    """Writes and removes a file, for «mailorder check». Raises NotYet."""
    probe = folder / ".mailorder-check"
    with _told(folder):
        probe.write_bytes(b"")
        probe.unlink()
    return f"{folder} can be written"


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        words = f"hand-over folder {folder} cannot be written ({error.strerror}); make it, make room, or correct its permissions"
        raise NotYet(words, everything=True) from error


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def fetchable(session: Session, target: str, limit: int = 100, after: str = "") -> list[dict[str, Any]]:
    """The released orders that this target has not taken yet, in the order of their numbers; only those behind the number `after`."""
    released = (Outbox.kind == "hand_over", Outbox.target == target, Outbox.state == "released")
    return _behind(session, select(Order).join(Outbox, col(Outbox.order_id) == col(Order.id)).where(*released), limit, after)


def final_orders(session: Session, limit: int = 100, after: str = "") -> list[dict[str, Any]]:
    """All orders that can no longer be taken back, in the order of their numbers; only those behind the number `after`."""
    return _behind(session, select(Order).where(final_by(now())), limit, after)


def _behind(session: Session, query: SelectOfScalar[Order], limit: int, after: str) -> list[dict[str, Any]]:
    beginning = session.exec(select(Order.id).where(Order.number == after)).first() or 0
    query = query.where(col(Order.id) > beginning).order_by(col(Order.id)).limit(limit)
    return [order_json(order, lines_of(session, order)) for order in session.exec(query)]


def mark_taken(session: Session, target: str, order_number: str, who: str) -> Outbox:
    """The target has the order and is not offered it again; saying so twice changes nothing.

    Raises UnknownOrder when there is none for this target, Refusal when it is not released yet.
    """
    query = select(Outbox).where(Outbox.kind == "hand_over", Outbox.target == target, Outbox.key == f"{target}/{order_number}")
    row = session.exec(query.with_for_update()).first()
    if row is None:
        raise UnknownOrder(f"there is no order {order_number} for {target}")
    if row.state == "done":
        return row
    if row.state != "released":
        raise Refusal(f"order {order_number} has not been released for {target} yet; fetch it again later")
    row.state, row.done_at = "done", now()
    session.add(row)
    record(session, who, "take", "order", order_number, after={"target": target})
    session.flush()
    return row
