"""The reasons of a value in the clerk's words: every one that the reading writes is known, whatever stands in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import models
import parsers
from benchmarks.corpus.__main__ import letters
from config.company_folder import load_company
from examples.make_post import letters as sample_post
from parsers.candidates import kept_candidates
from parsers.extraction import extract
from parsers.masterdata import Master, index
from parsers.options import Options
from parsers.structured.xml_formats import FORMATS
from review.reasons import is_known, reason_in_words
from review.texts import load_texts
from tests.review.conftest import COMPANY, Browser, House
from tests.review.readings import leaf, order, reading
from tests.review.written_reasons import sources

TEXTS = load_texts("Europe/Berlin")
SENTENCES = {key: text for key, text in TEXTS["en"].words.items() if key.startswith("reasons.")}
# How the columns of a table were told apart is for `--explain` alone.
NEVER_SHOWN = "lines/assignment.py"
# The name of a format and of an element (parsers/structured/stating.py), and how a block is headed (parsers/explaining.py).
OTHERWISE_MADE = (*(f"{name}: .+" for name in ("EDIFACT", "Order-X", "UBL .+", "openTRANS .+", "cXML .+")), "under a heading «.+»")
EVIL = '<b onclick="x()">{0}</b>» {who} «'


def written() -> dict[str, str]:
    """The patterns of all reasons in the sources that the pages can show."""
    paths = [path for house in (parsers, models) for path in sorted(Path(house.__file__ or "").parent.rglob("*.py"))]
    return sources(path for path in paths if not str(path).endswith(NEVER_SHOWN) and "sources" not in path.parts).patterns()


def test_every_reason_that_the_sources_write_has_a_text_and_there_is_none_too_many() -> None:
    patterns = written()
    without_text = {pattern: at for pattern, at in patterns.items() if not any(re.fullmatch(pattern, text) for text in SENTENCES.values())}
    made = [*patterns, *OTHERWISE_MADE]
    left_over = {key for key, text in SENTENCES.items() if not any(re.fullmatch(pattern, text) for pattern in made)}

    assert (without_text, left_over) == ({}, set())
    assert len(patterns) > 120


@pytest.mark.parametrize("name", ["EDIFACT", *(held.name for held in FORMATS.values())])
def test_what_a_format_states_is_known_in_every_format(name: str) -> None:
    assert is_known(f"{name}: DeliveryTerms/@type")


@pytest.mark.parametrize(
    ("reason", "german", "english"),
    [
        ("label «Bestellung» to its left", "Beschriftung «Bestellung» links davon", "label «Bestellung» to its left"),
        ("label «x» to its left» above it", "Beschriftung «x» to its left» darüber", "label «x» to its left» above it"),
        ("description fits by 0.90", "Bezeichnung passt zu 0,90", "description fits by 0.90"),
        ("1200 × 0.25 = 300.00 as printed", "1.200 × 0,25 = 300,00, wie gedruckt", "1,200 × 0.25 = 300.00 as printed"),
        ("2 × 0.00000125 = 0.01 as printed", "2 × 0.00000125 = 0,01, wie gedruckt", "2 × 0.00000125 = 0.01 as printed"),
        ("12,50 €/100 for 100", "12,50 €/100 für 100", "12,50 €/100 for 100"),
        ("article number 104.060", "Artikelnummer 104.060", "article number 104.060"),
        ("labelled as net total", "beschriftet als «Netto»", "labelled as «Net»"),
        ("stands as buyer sku", "steht als «Deren Nr.» da", "stands as «Their no.»"),
        ("under a heading for ship_to", "unter einer Überschrift für «Lieferadresse»", "under a heading for «Deliver to»"),
        ("under a heading for heading:bill_to", "unter einer Überschrift für «Rechnungsadresse»", "under a heading for «Bill to»"),
        ("under a heading «ship_to»", "unter einer Überschrift für «Lieferadresse»", "under a heading «Deliver to»"),
        ("day and month may be swapped: 2026-03-04", "Tag und Monat könnten vertauscht sein: 04.03.2026",
         "day and month may be swapped: 2026-03-04"),
        ("customer number 7 but for one character", "Kundennummer 7 bis auf ein Zeichen", "customer number 7 but for one character"),
        ("line split by anna", "Position geteilt von anna", "line split by anna"),
    ],
)  # fmt: skip
def test_a_reason_is_said_in_the_clerks_language(reason: str, german: str, english: str) -> None:
    assert (reason_in_words(reason, TEXTS["de"]), reason_in_words(reason, TEXTS["en"])) == (german, english)


@pytest.mark.parametrize("reason", ["", "nobody knows", "{who}", "description fits by much", "day and month may be swapped: 2026-13-45"])
def test_what_is_not_known_stays_as_it_is(reason: str) -> None:
    assert reason_in_words(reason, TEXTS["en"]) == reason


def test_what_a_stranger_wrote_cannot_break_a_reason() -> None:
    assert reason_in_words(f"label «{EVIL}» above it", TEXTS["de"]) == f"Beschriftung «{EVIL}» darüber"


def whys(told: Any) -> Iterator[str]:
    """All reasons in a reading's JSON, wherever they stand."""
    if isinstance(told, dict):
        yield from (reason for name, held in told.items() for reason in (held if name == "why" and isinstance(held, list) else whys(held)))
    elif isinstance(told, list):
        yield from (reason for held in told for reason in whys(held))


def unknown(name: str, content: bytes, master: Master) -> set[str]:
    """The reasons without a text of a letter's values and of their candidates."""
    read = extract(name, content, master, Options())
    told = [read.as_json(name), *(kept_candidates(made) for made in read.orders)]
    return {reason for reason in whys(told) if not is_known(reason)}


@pytest.mark.timeout(600)
@pytest.mark.parametrize("part", ["tuned", "shown", "unmet", "newcomer"])
def test_every_reason_of_a_draw_of_letters_is_known(part: str, tmp_path: Path) -> None:
    drawn = list(letters(part, 60, 7, tmp_path, "ABCEFH"))
    master = index(load_company(tmp_path).data)

    assert {reason for letter in drawn for reason in unknown(letter.name, letter.content, master)} == set()
    assert len(drawn) > 40


@pytest.mark.timeout(600)
@pytest.mark.parametrize("folder", ["mails", "scans"])
def test_every_reason_of_the_sample_post_is_known(folder: str) -> None:
    post = [letter for letter in sample_post() if letter.name.startswith(f"{folder}/")]
    master = index(load_company(COMPANY).data)

    assert {reason for letter in post for reason in unknown(letter.name, letter.content, master)} == set()
    assert len(post) > 5


def test_the_page_gives_reasons_in_the_clerks_language_and_only_as_text(house: House, anna: Browser, ben: Browser) -> None:
    made = order(("lines.0.sku",))
    made["lines"][0]["sku"] = {**leaf("SK-933-0620"), "why": ["description fits by 0.90", f"label «{EVIL}» above it"]}
    draft = house.draft(reading(made))

    form = anna.get(f"/drafts/{draft.id}").text
    german, english = (clerk.get(f"/drafts/{draft.id}/why?path=lines.0.sku").text for clerk in (anna, ben))

    assert "Bezeichnung passt zu 0,90" in form and "description fits" not in form
    assert "<li>Bezeichnung passt zu 0,90</li>" in german and "<li>description fits by 0.90</li>" in english
    assert "Beschriftung «&lt;b onclick" in german and "<b onclick" not in german + form


def test_a_candidate_tells_its_reasons_in_the_clerks_language(house: House, anna: Browser) -> None:
    others = [
        {"value": "PO-4712", "more": "", "why": ["in the subject", "number in the title"]},
        {"value": "Kessler KG, 34117 Kassel", "more": "", "why": ["in the signature"], "parts": {"name": "Kessler KG"}},
    ]
    candidates = {"fields.order_number": others[:1], "fields.ship_to": others[1:]}
    draft = house.draft(reading({**order(), "candidates": candidates}))

    number, address = (anna.get(f"/drafts/{draft.id}/why?path=fields.{place}").text for place in ("order_number", "ship_to.street"))

    assert "im Betreff; Nummer in der Überschrift" in number
    assert "in der Signatur" in address
