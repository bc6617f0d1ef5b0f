"""The second opinion: sentences that the rules do not know are shown to the clerk, ordinary ones ask nothing, and no value is changed.

The sentences here stand neither in the corpus nor in benchmarks/opinion/phrasings.toml.
"""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from benchmarks.opinion.examples import Example, Said
from benchmarks.opinion.learning import PHRASINGS, fitted, own_rows, rows_of
from config.checks import values_of
from parsers.explaining import explained
from parsers.reading.opinion.claims import OF
from parsers.reading.opinion.gate import STATED, UNLIKE, with_second_opinion
from parsers.reading.opinion.model import WEIGHTS, Limits, Model, loaded, saved, taught
from parsers.reading.opinion.terms import NEVER, TERMS, among_terms, heard
from parsers.reading.opinion.wording import wording
from parsers.result import Check, OrderReading
from review.draft.check_words import check_words
from review.texts import load_texts
from tests.parsers.reading.letters import order

MISSED = [
    ("payment_method", "Den Rechnungsbetrag ziehen Sie wieder vom Geschäftskonto ein."),
    ("payment_method", "The total may be drawn from our bank account again."),
    ("payment_method", "On réglera par virement dès réception de votre facture."),
    ("payment_method", "Ci regoliamo con bonifico appena arriva la fattura."),
    ("payment_method", "Zapłata przelewem po dostawie."),
    ("payment_method", "El importe lo pueden cargar en nuestra cuenta."),
    ("payment_method", "Pengene overføres når fakturaen er kommet."),
    ("payment_method", "Plata se face prin transfer bancar."),
    ("requested_delivery_date", "It would suit us in the third week of November."),
    ("requested_delivery_date", "Lieferung in der dritten Novemberwoche wäre recht."),
]
ORDINARY = [
    "Die letzte Rechnung haben wir beglichen.",
    "Rechnung wie stets an uns.",
    "Invoice to our head office as always.",
    "Die Rechnung bitte als PDF an buchhaltung@kessler.example.",
    "Bitte so schnell wie möglich liefern.",
    "Wir freuen uns auf die Lieferung.",
    "Wann können Sie liefern?",
    "Bitte kurz vorher anrufen: 0561 998877.",
    "Unsere Kundennummer ist 10023.",
    "Gilt noch der Preis aus Ihrem Angebot 20261182?",
    "Bitte auf Palette und mit Lieferschein.",
    "Zahlung: per Lastschrift",
    "Liefertermin: 30.10.2026",
    "Bestellnummer: B-2026-118",
]


def letter(sentence: str) -> OrderReading:
    return order(f"Guten Tag,\n\nbitte liefern:\n\n5 Stück TS-125-10 Trennscheibe 125 mm\n\n{sentence}\n\nGruß\nPetra Lindner")


def doubts(found: OrderReading) -> list[Check]:
    return [check for check in found.checks if check.code in (STATED, UNLIKE)]


@pytest.mark.parametrize(("name", "sentence"), MISSED)
def test_what_the_rules_miss_is_listed_and_shown(name: str, sentence: str) -> None:
    found = letter(sentence)
    assert getattr(found.fields, name) is None, "the rules read it now: take another sentence"
    assert f"fields.{name}" in found.needs_review
    [check] = doubts(found)
    assert (check.at, values_of(check.code, check.message)) == (f"fields.{name}", {"text": sentence})


@pytest.mark.parametrize("sentence", ORDINARY)
def test_ordinary_letters_ask_nothing(sentence: str) -> None:
    assert doubts(letter(sentence)) == []


def test_without_it_the_sentence_would_be_missed_in_silence() -> None:
    silent = replace(taught(), limits={name: Limits() for name in taught().fields})
    found = letter(MISSED[0][1])
    before = replace(found, needs_review=(), checks=())
    assert with_second_opinion(before, silent).needs_review == ()
    assert with_second_opinion(before).needs_review == ("fields.payment_method",)


def test_the_sentence_before_it_does_not_hide_it() -> None:
    found = order(f"Guten Tag,\n\nbitte 5 Stück TS-125-10 liefern. Danke vorab für die Mühe. {MISSED[0][1]}\n\nGruß\nPetra Lindner")
    assert [check.at for check in doubts(found)] == ["fields.payment_method"]


def test_an_invoice_that_is_only_a_paper_is_asked_about() -> None:
    found = letter("Rechnung wie immer an uns.")
    assert found.fields.payment_method is None or "fields.payment_method" in found.needs_review
    assert doubts(letter("Zahlung: auf Rechnung")) == []


SMALL_PRINT = (
    "Bedingungen des Bestellers\n\n1. Lieferbedingungen des Verkäufers gelten nicht. 2. Erfüllungsort ist das Lager des Bestellers. "
    "3. Zahlung 14 Tage 3 % Skonto, 45 Tage netto. 4. Bei Verzug wird eine Strafe von 1 % je Woche fällig. 5. Gerichtsstand ist Ulm."
)


def test_how_a_firm_pays_by_its_general_terms_is_asked_about() -> None:
    found = letter(SMALL_PRINT)
    assert found.fields.payment_method is None or "fields.payment_method" in found.needs_review
    assert doubts(letter("Zahlung 14 Tage 3 % Skonto, 45 Tage netto.")) == []


def test_what_stands_among_general_terms_states_nothing() -> None:
    model = Model((*OF, TERMS), np.zeros((1 << 18, 4), np.float32), np.zeros(4, np.float32), {})
    said = [Said("x", "", "", False)] * 5
    assert heard(said, model)[2, 0] == NEVER, "all of them are like general terms"
    assert heard(said[:2], model)[1, 0] == 0, "one beside it is not enough"
    assert heard(said, replace(model, fields=(*OF, "other")))[2, 0] == 0


def test_general_terms_are_looked_for_near_by() -> None:
    scores = np.array([0, -9, -9, -9, -9, -9, 0, -9, 0, -9], np.float32)
    assert among_terms(scores) == [3, 5, 7, 9], "two of them are near these; a statement is none around itself"
    assert among_terms(scores[:5]) == []


def test_no_value_is_changed() -> None:
    found = letter(MISSED[0][1])
    again = with_second_opinion(replace(found, needs_review=(), checks=()))
    assert (again.fields, again.lines) == (found.fields, found.lines)


def test_explain_shows_the_sentence() -> None:
    [place] = [place for place in explained(letter(MISSED[0][1])) if place.at == "fields.payment_method"]
    assert [MISSED[0][1] in reason for one in place.candidates for reason, _ in one.reasons] == [True]


@pytest.mark.parametrize(("language", "words"), [("de", "Das steht vielleicht hier: «{}»"), ("en", "This may state it: «{}»")])
def test_a_clerk_reads_it_in_words(language: str, words: str) -> None:
    [check] = doubts(letter(MISSED[0][1]))
    assert check_words(check.as_json(), load_texts("Europe/Berlin")[language]) == words.format(MISSED[0][1])


def test_numbers_and_accents_do_not_matter_and_words_do() -> None:
    def places(text: str) -> list[int]:
        return wording(Said(text, "", "", False))

    assert places("Zaplať do 14.10.2026") == places("zaplat do 31.12.2027")
    assert places("Zaplať do 14.10.2026") != places("Dodej do 14.10.2026")
    assert places("14.10.2026") != wording(Said("14.10.2026", "Datum:", "", False))


def test_the_weights_are_small_and_survive_their_file(tmp_path: Path) -> None:
    assert WEIGHTS.stat().st_size < 1_000_000
    saved(taught(), tmp_path / "weights.npz")
    again = loaded(tmp_path / "weights.npz")
    said = [Said(sentence, "", "", False) for _, sentence in MISSED]
    assert again.limits == taught().limits
    assert np.allclose(again.scores(said), taught().scores(said), atol=0.05)


def example(*said: str, taken: int | None) -> Example:
    """A letter that states a way of paying in the statement `taken`, or none at all."""
    names = ("payment_method", "requested_delivery_date", "order_number")
    true = {name: name == "payment_method" and taken is not None for name in names}
    places = {name: (taken,) if true[name] and taken is not None else () for name in names}
    value = {name: "invoice" if true[name] else None for name in names}
    statements = tuple(Said(text, "", "", False) for text in said)
    return Example("A-1", statements, true, dict.fromkeys(names, True), value, places, dict.fromkeys(names, ()), (), (), True)


def test_it_learns_wordings_that_two_writers_share_and_nobodys_names() -> None:
    one = [example("Bezahlt wird per Brieftaube", "Gruß Quastenflosser", taken=0), example("Guten Tag", "Gruß Quastenflosser", taken=None)]
    other = [example("Guten Tag", "wird bezahlt per Brieftaube", taken=1), example("Guten Tag", taken=None)]
    model: Model = fitted({"one": rows_of(one), "other": rows_of(other)})
    pigeon, greeting, name = model.scores([Said(text, "", "", False) for text in ("per Brieftaube", "Guten Tag", "Quastenflosser")])[:, 0]
    assert pigeon > greeting
    assert name == model.base[0], "only one writer says it"


def test_the_phrasings_are_many_in_all_languages_and_each_is_there_once() -> None:
    held = tomllib.loads(PHRASINGS.read_text(encoding="utf-8"))
    assert set(held) == {"payment_method", "requested_delivery_date", "order_number", "ship_to", "none", "terms"}
    for by_language in held.values():
        assert all(len(set(texts)) == len(texts) for texts in by_language.values())
        assert {"de", "en", "nl", "fr", "it", "es", "pl", "da", "cs"} <= set(by_language)
    assert not {sentence for _, sentence in MISSED} & {text for found in held.values() for texts in found.values() for text in texts}
    assert len(own_rows().places) > 1000
