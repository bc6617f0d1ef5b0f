"""Addresses that a form asks for in other pieces than orders have them: put together, or taken apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from config.company import FormFile
from config.company_folder import load_company
from examples.post import paper
from examples.post.form import ORDER_FORM, Place
from parsers.extraction import extract
from parsers.masterdata import Master, index
from parsers.options import Options
from parsers.result import OrderReading

COMPANY = Path(__file__).parents[3] / "examples" / "company"
OPTIONS = Options(received=date(2026, 10, 14))
_FIELDS = {name: place for name, place in ORDER_FORM.fields.items() if name not in ("bill_to.postcode", "bill_to.city")}
PIECES = replace(
    ORDER_FORM,
    title="BESTELLKARTE",
    fields=_FIELDS
    | {
        "bill_to.street": Place(112, 228, 96, 20),
        "bill_to.house_number": Place(252, 228, 36, 20),
        "bill_to.postcode_city": Place(112, 252, 176, 20),
    },
    labels=(*((x, y, "Straße" if (x, y) == (42.0, 242) else words) for x, y, words in ORDER_FORM.labels), (212, 242, "Hausnr.")),
)
ROWS = ({"sku": "104.060", "description": "HSS Bohrer 6,0", "quantity": "20"},)


@cache
def pieces_pdf() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "form.pdf"
        PIECES.write(path)
        return path.read_bytes()


@cache
def master() -> Master:
    data = load_company(COMPANY).data
    return index(replace(data, forms=(FormFile("bestellkarte.pdf", pieces_pdf()),)))


def order(**fields: str) -> OrderReading:
    written = {name.replace("__", "."): text for name, text in fields.items()}
    page = paper.filled_in(PIECES, pieces_pdf(), written, ("invoice",), ROWS, "Breip.ttf", 7, 200)
    reading = extract(
        "post.tif", paper.picture_file([paper.scanned(page, 7, skew_deg=0.6, noise=4)], "TIFF", (200, 200)), master(), OPTIONS
    )
    [found] = reading.orders
    return found


def test_street_and_house_and_postcode_and_town_of_a_customer_are_found() -> None:
    found = order(
        customer_number="10104",
        bill_to__name="Bauhof Gemeinde Altenrode",
        bill_to__street="Salzlager",
        bill_to__house_number="5",
        bill_to__postcode_city="38871 Ilsenburg",
    )
    said = [leaf.value if (leaf := getattr(found.fields.bill_to, part)) else None for part in ("street", "postcode", "city")]
    assert said == ["Salzlager 5", "38871", "Ilsenburg"]
    assert not {f"fields.bill_to.{part}" for part in ("street", "postcode", "city")} & set(found.needs_review)


def test_a_strangers_postcode_and_town_are_taken_apart_and_asked_about() -> None:
    found = order(
        bill_to__name="Kajak Verein Oste", bill_to__street="Deichweg", bill_to__house_number="3", bill_to__postcode_city="25836 Garding"
    )
    bill_to = found.fields.bill_to
    assert bill_to.postcode is not None
    assert bill_to.postcode.value == "25836"
    assert bill_to.city is not None
    assert bill_to.city.value.endswith("arding")
    assert bill_to.street is not None
    assert bill_to.street.value.endswith("3")
    assert {"fields.bill_to.postcode", "fields.bill_to.city"} <= set(found.needs_review)
