"""Mails for tests of the head: a sender, a subject, a text, and the company they are sent to."""

from __future__ import annotations

from config.company import Company, Customer, DeliveryAddress, MasterData
from parsers.extraction import extract
from parsers.masterdata import Master, index
from parsers.options import Options
from parsers.result import OrderReading, Reading
from tests.builders import article

KESSLER = Customer(
    "10023",
    "Metallbau Kessler GmbH",
    "Petra Lindner",
    "Ziegelhofer Weg 14",
    "34123",
    "Kassel",
    "DE",
    "DE893721377",
    ("p.lindner@kessler.example",),
)
BLOCKED = Customer(
    "10031", "Bäckerei Krumm", "", "Ofengasse 1", "49074", "Osnabrück", "DE", "", ("krumm@baecker.example",), status="blocked"
)
HALL = DeliveryAddress("10023", "Metallbau Kessler GmbH, Halle 2", "", "Ziegelhofer Weg 20", "34123", "Kassel", "DE")
SELLER = Company(
    "Nordwind Versand GmbH",
    "Am Speicher 1",
    "26721",
    "Emden",
    "DE",
    "DE777777773",
    "bestellung@nordwind.example",
    domains=("nordwind.example",),
)
PETRA = "Petra Lindner <p.lindner@kessler.example>"
STRANGER = "Anna Berg <anna@neu.example>"


def master() -> Master:
    """The seller with two articles and two customers."""
    goods = (article("TS-125-10", "Trennscheibe 125 mm", "1.29"), article("CH-BR500", "Bremsenreiniger 500 ml", "2.49"))
    return index(MasterData(SELLER, goods, customers=(KESSLER, BLOCKED), delivery_addresses=(HALL,)))


def mail(text: str, subject: str = "", sender: str = PETRA, headers: str = "") -> bytes:
    """A plain-text mail of Monday, 12 October 2026."""
    head = f"From: {sender}\nTo: bestellung@nordwind.example\nDate: Mon, 12 Oct 2026 09:00:00 +0200\nSubject: {subject}\n{headers}"
    content = "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n"
    return f"{head}{content}\n{text}".encode()


def read(text: str, subject: str = "", sender: str = PETRA, headers: str = "", *, known: Master | None = None) -> Reading:
    """The reading of such a mail."""
    return extract("mail.eml", mail(text, subject, sender, headers), known or master(), Options())


def order(text: str, subject: str = "Bestellung", sender: str = PETRA) -> OrderReading:
    """The one order in such a mail."""
    (found,) = read(text, subject, sender).orders
    return found


def lines_of(found: OrderReading) -> list[tuple[str | None, str | None]]:
    """Article and quantity of each line."""
    return [(line.sku.value if line.sku else None, line.quantity.value if line.quantity else None) for line in found.lines]
