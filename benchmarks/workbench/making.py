"""A database of very many drafts, in minutes: the same few hundred orders under ever new numbers, written past the models.

Of `count` drafts WAITING wait (all of them where there are fewer), nearly all others are confirmed orders with lines, receipt, hand-over and
history. What no page of a clerk reads (readings, arrivals) is left out. What the models keep beside a draft is made by their own functions.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import Engine, text

from config.company import Article, Customer, MasterData
from config.company_folder import load_company
from models.content import empty_content, empty_line
from models.database import open_database, transaction
from models.masterdata import import_company
from models.schema import migrate
from models.search import mail_words, own_words
from models.tables import User
from models.users import add_user, open_session

COMPANY = Path(__file__).parents[2] / "examples" / "company"
WAITING, OLD_STRAGGLERS = 2_000, 10
TEMPLATES = 400
CLERKS = 20
BATCH = 5_000
SEED = 4
NUMBER = "@NUMBER@"
CONFIRMED = 0.97
FREE = 1_000  # ids that the import and the clerks may have taken
KINDS = ("order",) * 17 + ("inquiry", "change", "complaint")
SOURCES = ("imap:bestellung@nordwind.example", "imap:info@nordwind.example", "drop:scans")
BEGAN = datetime(2024, 1, 2, 6, tzinfo=UTC)
INDEXES_LATER = ("draft_search_words", "ix_draft_customer_number", "ix_draft_message_id", "ix_message_message_id", "order_line_sku")

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Template:
    """One order as it is read, with NUMBER where the buyer's number stands; lines of article, name, unit, quantity and price in hundredths."""

    customer: Customer
    lines: tuple[tuple[str, str, str, int, int], ...]
    content: str
    mail: str
    own: str
    said: str
    looks: int
    gross: int


def make(url: str, count: int, password: str, told: Callable[[int], None] = lambda _: None) -> list[str]:
    """Makes the database; returns the session tokens of CLERKS clerks. `told` is called with how many drafts are written."""
    engine = open_database(url)
    migrate(engine)
    folder = load_company(COMPANY)
    with transaction(engine) as session:
        import_company(session, folder)
        first = add_user(session, "clerk0", password)
        others = [User(name=f"clerk{number}", password_hash=first.password_hash) for number in range(1, CLERKS)]
        session.add_all(others)
        session.flush()
        tokens = [open_session(session, clerk, 24)[0] for clerk in (first, *others)]
    later = _put_off_indexes(engine)
    chance = Random(SEED)
    templates = [_template(folder.data, chance) for _ in range(TEMPLATES)]
    write = _copied if engine.dialect.name == "postgresql" else _inserted
    write(engine, _drafts(templates, count, chance, SPELLINGS[engine.dialect.name]), told)
    with engine.execution_options(writes=True).begin() as connection:
        for statement in later:
            connection.execute(text(statement))
    _settle(engine)
    engine.dispose()
    return tokens


def _put_off_indexes(engine: Engine) -> list[str]:
    """Takes indexes out that are quicker made once than kept up to date a million times; returns the statements that make them."""
    query = {
        "sqlite": "SELECT name, sql FROM sqlite_master WHERE type = 'index'",
        "postgresql": "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'",
    }[engine.dialect.name]
    with engine.execution_options(writes=True).begin() as connection:
        found = [(name, sql) for name, sql in connection.execute(text(query)) if name in INDEXES_LATER]
        for name, _ in found:
            connection.execute(text(f'DROP INDEX "{name}"'))
    return [sql for _, sql in found]


def _settle(engine: Engine) -> None:
    """What a database does by itself in quiet hours."""
    raw: Any = engine.raw_connection()
    if engine.dialect.name == "postgresql":
        raw.driver_connection.set_autocommit(True)
        for table in ("draft", "message", "order", "audit", "outbox"):
            raw.driver_connection.execute(f"""SELECT setval(pg_get_serial_sequence('"{table}"', 'id'), (SELECT max(id) FROM "{table}"))""")
        raw.driver_connection.execute("VACUUM ANALYZE")
    else:
        raw.driver_connection.execute("PRAGMA analysis_limit=1000")
        raw.driver_connection.execute("ANALYZE")
        raw.driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    raw.close()


def _template(data: MasterData, chance: Random) -> Template:
    customer = chance.choice(data.customers)
    sold = [article for article in data.articles if article.price_net is not None and article.status == "active"]
    lines = tuple((article, chance.randint(1, 40)) for article in chance.sample(sold, chance.randint(1, 4)))
    mail = _mail(customer, lines)
    looks = chance.choice((0, 0, 0, 1, 3))
    content = _content(customer, lines, mail, looks)
    own = own_words("", "", "", (customer.name, customer.customer_number), content)
    said = mail_words((mail, customer.name, next(iter(customer.emails), "")))
    priced = tuple(
        (article.sku, article.name_de, article.unit, quantity, round(float(article.price_net or 0) * 100)) for article, quantity in lines
    )
    gross = round(sum(quantity * price for *_, quantity, price in priced) * 1.19)
    return Template(customer, priced, json.dumps(content, ensure_ascii=False), mail, " ".join(own), " ".join(said), looks, gross)


def _mail(customer: Customer, lines: Sequence[tuple[Article, int]]) -> str:
    rows = "\n".join(f"  {quantity} {article.sku}  {article.name_de}  {article.price_net}" for article, quantity in lines)
    return (
        f"From: {customer.name} <{next(iter(customer.emails), 'x@example.org')}>\nTo: bestellung@nordwind.example\nSubject: Bestellung {NUMBER}\n"
        "Date: Mon, 23 Nov 2026 09:14:00 +0100\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
        f"Guten Tag,\n\nbitte liefern Sie zu unserer Bestellung {NUMBER}:\n\n{rows}\n\nbis Ende der Woche, wie besprochen.\n\n"
        f"Mit freundlichen Grüßen\n{customer.contact}\n{customer.name}\n{customer.street}\n{customer.postcode} {customer.city}\n"
    )


def _content(customer: Customer, lines: Sequence[tuple[Article, int]], mail: str, looks: int) -> dict[str, Any]:
    content = empty_content("de")
    address = {part: _leaf(getattr(customer, part), mail) for part in ("name", "street", "postcode", "city", "country")}
    content["fields"] |= {
        "order_number": _leaf(NUMBER, mail), "order_date": _leaf("2026-11-23", mail), "currency": _leaf("EUR", mail),
        "requested_delivery_date": _leaf("2026-12-04", mail), "customer_number": _leaf(customer.customer_number, mail),
        "buyer_name": _leaf(customer.name, mail), "buyer_email": _leaf(next(iter(customer.emails), ""), mail),
        "payment_method": _leaf("prepayment", mail), "bill_to": address | {"contact": None}, "ship_to": address | {"contact": None},
    }  # fmt: skip
    content["lines"] = [
        empty_line() | {
            "sku": _leaf(article.sku, mail), "description": _leaf(article.name_de, mail), "quantity": _leaf(str(quantity), mail),
            "unit": _leaf(article.unit, mail), "unit_price": _leaf(f"{article.price_net:f}", mail),
        }
        for article, quantity in lines
    ]  # fmt: skip
    content["needs_review"] = ["fields.order_number", "lines.0.quantity", "fields.payment_method"][:looks]
    return content | {"kind_confidence": 0.99, "also": [], "about": None, "problems": []}


def _leaf(value: str, mail: str) -> dict[str, Any] | None:
    if not value:
        return None
    at = mail.find("\n\n") + 2
    source = {"document": "0", "page": None, "box": None, "span": [at, at + len(value)]}
    why = ["label «Bestellung» to the left", "the price list has it so"]
    return {"value": value, "raw": value, "confidence": 0.98, "source": source, "why": why}


TABLES = {
    "message": ("id", "fingerprint", "sha256", "size", "content", "source", "name", "subject", "sender", "sender_name", "message_id",
                "received_at", "state", "attempts", "error", "read_as", "leased_by"),
    "draft": ("id", "message_id", "position", "kind", "state", "content", "looks", "customer_number", "title", "reason", "version", "touched",
              "created_at", "closed_at", "closed_by", "order_number", "source", "wanted_on", "gross_value"),
    "draft_search": ("draft_id", "words", "mail"),
    "order": ("id", "number", "year", "sequence", "draft_id", "customer_number", "buyer_order_number", "currency", "language", "payment_method",
              "buyer", "bill_to", "ship_to", "note", "goods_net", "shipping_net", "net_total", "tax_total", "gross_total", "taxes",
              "confirmed_by", "confirmed_at"),
    "order_line": ("order_id", "position", "sku", "buyer_sku", "description", "quantity", "unit", "unit_price", "line_total", "tax_class",
                   "tax_percent"),
    "audit": ("id", "at", "who", "action", "subject", "subject_id", "path", "before", "after"),
    "outbox": ("id", "key", "kind", "target", "order_id", "state", "due_at", "attempts", "error", "created_at"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Spelling:
    """How a database takes what is not text: `moment` goes behind a moment, `money` makes the column's number of hundredths."""

    moment: str
    money: Callable[[int], Any]
    words: Callable[[int, str, str], Row]


def _vector(words: str) -> str:
    return " ".join(f"'{word}'" for word in sorted(set(words.split())))


SPELLINGS = {
    "sqlite": Spelling("", lambda hundredths: hundredths * 10_000, lambda number, own, mail: (number, own, mail)),
    "postgresql": Spelling(
        "+00", lambda hundredths: f"{hundredths // 100}.{hundredths % 100:02d}",
        lambda number, own, mail: (number, _vector(f"{own} {mail}"), _vector(mail)),
    ),
}  # fmt: skip


def _drafts(templates: Sequence[Template], count: int, chance: Random, spelling: Spelling) -> Iterator[dict[str, list[Row]]]:
    """The rows of each table, of one draft after the other."""
    stragglers = set(chance.sample(range(1, count + 1), min(OLD_STRAGGLERS, count)))
    step = timedelta(days=1000) / count
    for number in range(1, count + 1):
        template = chance.choice(templates)
        waits = number in stragglers or number > count - WAITING + OLD_STRAGGLERS
        state = "open" if waits else "confirmed" if chance.random() < CONFIRMED else "set_aside"
        kind = "order" if state == "confirmed" else chance.choice(KINDS)
        at = (BEGAN + step * number).strftime("%Y-%m-%d %H:%M:%S.000000") + spelling.moment
        yield _one(number, template, state, kind, at, spelling)


def _one(number: int, template: Template, state: str, kind: str, at: str, spelling: Spelling) -> dict[str, list[Row]]:
    his, customer, source = f"PO-{number:07d}", template.customer, SOURCES[number % len(SOURCES)]
    mail = template.mail.replace(NUMBER, his).encode()
    waits = state == "open"
    his_words = f"po{number:07d} po {number:07d}"
    own = (
        f"{template.own} {his_words} {number} 2020{number:07d} _s_{state.replace('_', '')} _k_{kind} _c_{customer.customer_number.lower()}"
    )
    email = next(iter(customer.emails), "")
    rows: dict[str, list[Row]] = {
        "message": [(number, f"f{number}", hashlib.sha256(mail).hexdigest(), len(mail), mail, source, "message.eml", f"Bestellung {his}", email,
                     customer.name, f"<{number}@example.org>", at, "read", 1, "", "", "")],
        "draft": [(number, number, 0, kind, state, template.content.replace(NUMBER, his), template.looks if waits else 0, customer.customer_number,
                   customer.name, "", 1, False, at, None if waits else at, "" if waits else "clerk0", his, source,
                   f"2026-11-{1 + number % 30:02d}", spelling.money(template.gross))],
        "draft_search": [spelling.words(number, own, f"{template.said} {his_words}")],
    }  # fmt: skip
    return rows | _order(number, template, his, at, spelling.money) if state == "confirmed" else rows


def _order(number: int, template: Template, his: str, at: str, money: Callable[[int], Any]) -> dict[str, list[Row]]:
    customer, gross, none = template.customer, money(template.gross), money(0)
    address = json.dumps(
        {"name": customer.name, "street": customer.street, "postcode": customer.postcode, "city": customer.city, "country": "DE"}
    )
    buyer = json.dumps({"name": customer.name, "email": next(iter(customer.emails), "")})
    lines: list[Row] = [
        (number, place, sku, "", name, money(quantity * 100), unit, money(price), money(price * quantity), "standard", money(1900))
        for place, (sku, name, unit, quantity, price) in enumerate(template.lines, start=1)
    ]
    return {
        "order": [(number, f"2020-{number:07d}", 2020, number, number, customer.customer_number, his, "EUR", "de", "prepayment", buyer, address,
                   address, "", gross, none, gross, none, gross, "[]", "clerk0", at)],
        "order_line": lines,
        "audit": [(number + FREE, at, "clerk0", "confirm", "draft", str(number), "", "null", '"confirmed"')],
        "outbox": [(number, f"r{number}", "receipt", "", number, "done", at, 1, "", at)],
    }  # fmt: skip


def _batches(drafts: Iterator[dict[str, list[Row]]]) -> Iterator[tuple[int, dict[str, list[Row]]]]:
    done = 0
    while batch := list(islice(drafts, BATCH)):
        done += len(batch)
        yield done, {table: [row for one in batch for row in one.get(table, ())] for table in TABLES}


def _inserted(engine: Engine, drafts: Iterator[dict[str, list[Row]]], told: Callable[[int], None]) -> None:
    with engine.connect() as connection:
        raw: Any = connection.connection.driver_connection
        for pragma in ("synchronous=OFF", "foreign_keys=OFF", "cache_size=-400000"):
            raw.execute(f"PRAGMA {pragma}")
        for done, tables in _batches(drafts):
            raw.execute("BEGIN")
            for table, rows in tables.items():
                names, marks = ", ".join(TABLES[table]), ", ".join("?" * len(TABLES[table]))
                raw.executemany(f'INSERT INTO "{table}" ({names}) VALUES ({marks})'.replace("(draft_id, words", "(rowid, own"), rows)
            raw.execute("COMMIT")
            told(done)


def _copied(engine: Engine, drafts: Iterator[dict[str, list[Row]]], told: Callable[[int], None]) -> None:
    raw: Any = engine.raw_connection()
    raw.driver_connection.execute("SET session_replication_role = replica")  # no look for each row that another points at
    for done, tables in _batches(drafts):
        with raw.cursor() as cursor:
            for table, rows in tables.items():
                with cursor.copy(f'COPY "{table}" ({", ".join(TABLES[table])}) FROM STDIN') as copy:
                    for row in rows:
                        copy.write_row(row)
        raw.commit()
        told(done)
    raw.close()
