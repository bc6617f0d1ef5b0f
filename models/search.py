"""Finding drafts by any word of theirs: one index of words beside the drafts, FTS5 on SQLite and tsvector on PostgreSQL.

It is written in the transaction in which a draft is, and knows state, kind and customer as words too (with a «_», which no text can give),
so that a search among a million drafts needs no other table. Both databases find the same: all words asked for, each as a beginning.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, bindparam, cast, column, literal, literal_column, select, table, text
from sqlalchemy.dialects.postgresql import TSQUERY
from sqlmodel import Session
from sqlmodel import select as rows_of

from models.content import ADDRESSES, Content, value
from models.search_words import asked, is_beginning, tails_of, words_of
from models.tables import Draft, MessageRow, Order

_NAMES = ("buyer_name", "bill_to.name", "ship_to.name")
_OTHERS = ("order_number", "customer_number", "buyer_contact", "buyer_email", "buyer_vat_id", "note")

INDEXED = 5  # letters, as the migration that makes the table says
NEAR, FEW, SOME = 1_500, 2_000, 5
Sought = tuple[Sequence[str], Sequence[str]]
"""Words as typed, and the words for the filters, which all stand in what is sought."""
OPEN_TAG = "_s_open"
_INSERT = {
    "sqlite": "INSERT INTO draft_search (rowid, own, mail) VALUES (:id, :own, :mail)",
    "postgresql": (
        "INSERT INTO draft_search (draft_id, mail, words) "
        "VALUES (:id, array_to_tsvector(string_to_array(:mail, ' ')), array_to_tsvector(string_to_array(:all, ' '))) "
        "ON CONFLICT (draft_id) DO UPDATE SET mail = excluded.mail, words = excluded.words"
    ),
}
_UPDATE = {
    "sqlite": "UPDATE draft_search SET own = :own WHERE rowid = :id AND own <> :own",
    "postgresql": (
        "UPDATE draft_search SET words = said.own || mail FROM (SELECT array_to_tsvector(string_to_array(:own, ' ')) AS own) AS said "
        "WHERE draft_id = :id AND words <> said.own || mail"
    ),
}
"""Most changes of a draft leave its words as they are (a quantity, a look); writing their index anew is the dearest part of a save."""


def write_words(session: Session, draft: Draft, message: MessageRow | None = None, said: str = "") -> None:
    """Writes the words of a draft that was just written; with `message` also those of the message, in which `said` stands."""
    numbers = session.exec(rows_of(Order.number).where(Order.draft_id == draft.id)).all() if draft.state == "confirmed" else ()
    own = own_words(draft.state, draft.kind, draft.customer_number, (str(draft.id), draft.title, draft.reason, *numbers), draft.content)
    if message is None and draft.message_id is not None:
        session.execute(text(_UPDATE[session.get_bind().dialect.name]), {"id": draft.id, "own": " ".join(own)})
        return
    mail = mail_words((message.subject, message.sender, message.sender_name, message.name, said) if message else ())
    insert_words(session.connection(), [(draft.id or 0, own, mail)])


def insert_words(connection: Connection, rows: Sequence[tuple[int, list[str], list[str]]]) -> None:
    """Writes drafts' words: id, own words, words of the mail; a draft's earlier ones are replaced."""
    dialect = connection.dialect.name
    if dialect == "sqlite":
        connection.execute(text("DELETE FROM draft_search WHERE rowid = :id"), [{"id": number} for number, _, _ in rows])
    told = [{"own": own, "mail": mail, "all": sorted({*own, *mail})} for _, own, mail in rows]
    values = [{name: " ".join(words) for name, words in one.items()} | {"id": row[0]} for one, row in zip(told, rows, strict=True)]
    connection.execute(text(_INSERT[dialect]), values)


def own_words(state: str, kind: str, customer_number: str, said: Iterable[str], content: Content) -> list[str]:
    """What a draft is found by besides its mail: head, goods, what else is said of it, and the words for its filters."""
    head, goods, said = list(_head(content)), list(_goods(content)), list(said)
    return sorted(
        {*words_of([*said, *head, *goods]), *tails_of([*said, *head[: len(_NAMES)], *goods]), *_tags(state, kind, customer_number)}
    )


def mail_words(said: Iterable[str]) -> list[str]:
    """What a draft is found by of its message: subject, sender, and text."""
    return sorted(words_of(said))


def _head(content: Content) -> Iterable[str]:
    yield from (value(content, f"fields.{name}") for name in (*_NAMES, *_OTHERS))
    yield from (str(found["value"]) for found in (content.get("about") or {}).values() if found)
    yield from (value(content, f"fields.{address}.{part}") for address in ADDRESSES for part in ("street", "postcode", "city"))


def _goods(content: Content) -> Iterable[str]:
    for number in range(len(content["lines"])):
        yield from (value(content, f"lines.{number}.{part}") for part in ("sku", "buyer_sku", "gtin", "description"))


def _tags(state: str = "", kind: str = "", customer_number: str = "") -> list[str]:
    customer = "_".join(sorted(words_of([customer_number]), key=len, reverse=True)[:1])
    return [f"_{name}_{word}" for name, word in (("s", state.replace("_", "")), ("k", kind), ("c", customer)) if word]


def matching(session: Session, search: str, state: str = "", kind: str = "", customer_number: str = "") -> Select[Any]:
    """The ids of the drafts of this state, kind and customer in which all words of a search stand, as one column `id`."""
    words, tags = asked(search), _tags(state, kind, customer_number)
    dialect = session.get_bind().dialect.name
    found = table("draft_search", column("rowid"), column("draft_id"))
    number: ColumnElement[Any] = found.c.rowid if dialect == "sqlite" else found.c.draft_id
    ids = select(number.label("id")).select_from(found)
    if search.strip() and not words:  # only signs were typed: they stand in nothing
        return ids.where(literal(value=False))
    if dialect == "sqlite":
        return _matching_in_sqlite(ids, words, tags)
    return ids.where(_holds(literal_column("draft_search.words"), words, tags))


def _holds(held: ColumnElement[Any], words: Sequence[str], tags: Sequence[str]) -> ColumnElement[bool]:
    """Whether a tsvector has all these words."""
    wanted = " & ".join([*(f"'{tag}'" for tag in tags), *(f"'{word}':*" if is_beginning(word) else f"'{word}'" for word in words)])
    # Written into the statement: a plan that serves any words reads a million rows for two that never stand together
    told: ColumnElement[str] = bindparam("wanted", wanted, literal_execute=True)
    return held.op("@@", is_comparison=True)(cast(told, TSQUERY))


def _matching_in_sqlite(ids: Select[Any], words: Sequence[str], tags: Sequence[str], most: int = 0, before: int = 0) -> Select[Any]:
    """Beginnings up to INDEXED letters are a list of their own in FTS5; a longer one would be put together of all words that begin so.

    With `most` only so many of the newest (before `before`) are taken whose words begin alike, and looked at for the rest of the letters.
    """
    long = [word for word in words if len(word) > INDEXED]
    looked_at = bool(most) or any(tag == OPEN_TAG for tag in tags)
    terms = [f'"{word[:INDEXED] if looked_at else word}"*' if is_beginning(word) else f'"{word}"' for word in words]
    found = ids.where(literal_column("draft_search").op("MATCH")(" ".join([*(f'"{tag}"' for tag in tags), *terms])))
    if not looked_at or not long:
        return found
    number = ids.selected_columns[0]
    said: ColumnElement[str] = literal_column("(' ' || own || ' ' || mail)")
    if not most:
        return found.where(*(said.like(f"% {word}%") for word in long))
    newest = found.where(number < before) if before else found
    near = newest.add_columns(said.label("said")).order_by(number.desc()).limit(most).subquery()
    return select(near.c.id).where(*(near.c.said.like(f"% {word}%") for word in long))


def newest_matching(session: Session, search: str, tags: tuple[str, str, str], before: int, limit: int) -> list[int]:
    """The ids of `matching`, newest first, `limit` of them, older than `before` (0: all)."""
    words = asked(search)
    query = matching(session, search, *tags)
    number = query.selected_columns[0]
    query = query.where(number < before) if before else query
    if session.get_bind().dialect.name == "sqlite":
        found = _near_in_sqlite(session, words, _tags(*tags), before, limit)
    else:
        found = _met_in_postgresql(session, query, (words, _tags(*tags)), before, limit) if len(words) > 1 else None
    return list(session.scalars(query.order_by(number.desc()).limit(limit))) if found is None else found


def _near_in_sqlite(session: Session, words: Sequence[str], tags: Sequence[str], before: int, limit: int) -> list[int] | None:
    """So many among the newest that begin alike; None where they are not all there. Of a rare word all are quickly had."""
    if all(len(word) <= INDEXED for word in words):
        return None
    ids: Select[Any] = select(literal_column("rowid").label("id")).select_from(table("draft_search"))
    near = _matching_in_sqlite(ids, words, tags, NEAR, before)
    found = list(session.scalars(near.order_by(near.selected_columns[0].desc()).limit(limit)))
    return found if len(found) == limit else None


def _met_in_postgresql(session: Session, query: Select[Any], sought: Sought, before: int, limit: int) -> list[int] | None:
    """So many of what several words lead to, where they are among the newest, or where all are few; else None.

    How often words stand together is a guess of the planner's: taken for common, a pair that never meets has it read every row.
    """
    near = _among_newest(session, sought, before, limit, NEAR)
    if SOME <= len(near) < limit:  # they meet now and then: the newest are quicker gone through than all rows with one of the words
        near = _among_newest(session, sought, before, limit, 2 * NEAR * limit // len(near))
    if len(near) == limit:
        return near
    by_words = query.cte("by_words").prefix_with("MATERIALIZED")  # planned for itself: by the index of the words, not by the newest
    found = list(session.scalars(select(by_words.c.id).limit(FEW)))
    return sorted(found, reverse=True)[:limit] if len(found) < FEW else None


def _among_newest(session: Session, sought: Sought, before: int, limit: int, most: int) -> list[int]:
    """Up to `limit` of the `most` newest (older than `before` where that is not 0) that have the words, newest first."""
    number: ColumnElement[int] = column("draft_id")
    words: ColumnElement[Any] = column("words")
    newest = select(number, words).select_from(table("draft_search")).order_by(number.desc()).limit(most)
    rows = (newest.where(number < before) if before else newest).subquery()  # its limit keeps the planner from asking the index of words
    query = select(rows.c.draft_id).where(_holds(rows.c.words, *sought)).order_by(rows.c.draft_id.desc()).limit(limit)
    return list(session.scalars(query))
