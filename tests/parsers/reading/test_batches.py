"""Many letters in one scan: thirty of them become thirty orders, each naming its pages, or say where they are in doubt."""

from __future__ import annotations

from random import Random

import pytest

from benchmarks.batches import lain, outcome, read_plain
from benchmarks.corpus.company import make_world, write_world
from config.company import Company
from examples.post import paper
from parsers.forms.own.codes import is_separator
from parsers.forms.own.separators import printed_separators
from parsers.options import Part
from parsers.page import Box, Document, Mark, Page, Word
from parsers.reading.batches import Told, batch_of, page_number

US = Company("Muster GmbH", "Weg 1", "28195", "Bremen")
LETTER = "Muster GmbH Weg 1 28195 Bremen 12.11.2026 Sehr geehrte Damen und Herren Bestellung 4 Stück 12,50"
ENVELOPE = "Absender Kessler KG Hof 3 Muster GmbH Weg 1 28195 Bremen"


def page(number: int, text: str, mark: Mark = "") -> Page:
    """A page whose words stand in one line below the other."""
    words = tuple(Word(word, Box(50, 80 + 12 * n, 120, 90 + 12 * n)) for n, word in enumerate(text.split()))
    return Page(number, 595, 842, words, scanned=True, mark=mark)


def taken(*texts: str, told: Told | None = None) -> list[tuple[Part, str, bool]]:
    """What each page of a batch was taken for; «!separator», «!unread» and «!blank» are pages without words."""
    pages = tuple(page(n, "" if t.startswith("!") else t, t[1:] if t.startswith("!") else "") for n, t in enumerate(texts, start=1))  # type: ignore[arg-type]
    document = Document("0", "scan.pdf", "application/pdf", pages, True)
    batch = batch_of(document, document, [None] * len(pages), US, told or {})
    return [(one.part, one.kind, one.sure) for one in batch.pages] if batch else []


def test_separator_sheets_part_letters_and_belong_to_none() -> None:
    assert taken("!separator", LETTER, "Seite 2 von 2 noch der Rest", "!separator", "Noch ein Brief von jemand") == [
        ("aside", "separator", True), ("begins", "", True), ("goes_on", "", True), ("aside", "separator", True), ("begins", "", True),
    ]  # fmt: skip


def test_a_letterhead_with_our_address_begins_a_letter() -> None:
    assert [part for part, _, sure in taken(LETTER, LETTER) if sure] == ["begins", "begins"]


def test_envelopes_and_blank_pages_are_laid_aside_by_name() -> None:
    assert [kind for part, kind, _ in taken(LETTER, ENVELOPE, "!blank", LETTER) if part == "aside"] == ["envelope", "blank"]


def test_a_page_that_nothing_tells_of_goes_on_and_says_that_it_is_unsure() -> None:
    assert taken(LETTER, "Wir freuen uns auf den Besuch im Lager", LETTER)[1] == ("goes_on", "", False)


def test_a_page_that_cannot_be_read_stays_with_its_letter_in_doubt() -> None:
    assert taken(LETTER, "!unread", LETTER)[1] == ("goes_on", "unread", False)


def test_a_clerk_has_the_last_word() -> None:
    assert taken(LETTER, "Rest 12,50", told={("0", 2): "begins"})[1] == ("begins", "", True)
    assert not taken(LETTER, LETTER, told={("0", 2): "goes_on"})


@pytest.mark.parametrize(
    ("text", "number", "count"),
    [("Seite 1 von 2", 1, 2), ("page 2 of 3", 2, 3), ("Blatt 3", 3, 0), ("Seite 2/4", 2, 4), ("4 Stück", None, None)],
)
def test_pages_say_their_number(text: str, number: int | None, count: int | None) -> None:
    found = page_number(page(1, text))
    assert (found.number, found.count) == (number, count) if found else number is None


def test_a_separator_sheet_is_known_on_a_coarse_fax() -> None:
    sheet = paper.render(printed_separators(1), 200)[0]
    faxed = paper.faxed(paper.scanned(sheet, 3, skew_deg=2.0, noise=12), 3, 200, fine=False)
    coarse = __import__("numpy").asarray(faxed.convert("L").resize((1654, 2339)))

    assert is_separator(coarse)
    assert not is_separator(sheet[:700] * 0 + 255)


def test_thirty_letters_become_thirty_orders_or_say_where_they_doubt(tmp_path: object) -> None:
    from pathlib import Path

    folder, random = Path(str(tmp_path)), Random("batch 5")
    world = make_world(random)
    write_world(world, folder)
    (folder / "forms").mkdir(exist_ok=True)

    found = outcome(*read_plain(lain(world, folder, random, 30, forms=False), folder))

    assert found.orders == 30
    assert found.right + found.doubted >= 30
    assert found.silent == 0
    assert found.asides_right == found.asides
