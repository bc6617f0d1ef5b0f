"""The vocabulary of all languages: phrases found under the same names, nothing said twice in two meanings that exclude each other."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from config import vocabulary
from config.vocabulary import phrases, plain, table


def test_both_languages_are_there_german_first() -> None:
    assert vocabulary.languages()[:2] == ("de", "en")


def test_phrases_of_all_languages_come_together() -> None:
    found = vocabulary.phrases("columns", "quantity")
    assert "menge" in found
    assert "qty" in found


def test_a_table_keeps_its_values() -> None:
    words = vocabulary.table("numbers", "words")
    assert (words["zwölf"], words["twelve"]) == (12, 12)


def test_what_no_language_has_is_empty() -> None:
    assert vocabulary.phrases("columns", "no such key") == ()
    assert vocabulary.phrases("no such section", "x") == ()


def test_tagged_phrases_name_their_language() -> None:
    assert ("de", "menge") in vocabulary.tagged("columns", "quantity")


ITALIAN = """
[columns]
article = ["codice articolo", "codice"]
description = ["descrizione"]
quantity = ["quantità", "qtà"]
unit = ["unità", "um"]
unit_price = ["prezzo unitario", "prezzo"]
line_total = ["importo"]

[units]
C62 = ["pezzo", "pezzi", "pz"]
PR = ["paio", "paia"]

[numbers]
and = ["e"]
composed = { tens = ["{ten}{unit}"] }
[numbers.words]
uno = 1
due = 2
cinque = 5
dieci = 10
dodici = 12
venti = 20
trenta = 30

[totals]
net_total = ["totale imponibile"]
tax_total = ["iva"]
gross_total = ["totale documento"]

[line_stop]
order_words = ["ordiniamo", "vorremmo", "inviare"]

[labels]
order_number = ["ordine n", "numero ordine"]
customer_number = ["codice cliente"]
delivery_date = ["data di consegna", "consegna entro"]
payment_method = ["pagamento"]

[label_words]
leading_in = ["il", "entro"]

[dates]
months = { "novembre" = 11, "dicembre" = 12 }
weeks = ["settimana"]

[payment]
direct_debit = ["addebito diretto"]

[kinds]
order = ["ordiniamo", "con la presente ordiniamo"]
order_subject = ["ordine"]

[salutations]
closings = ["cordiali saluti"]

[language]
stop_words = ["il", "di", "per", "con", "la", "presente", "buongiorno", "grazie", "ordiniamo", "consegna", "quantità", "entro"]
"""

ITALIAN_ORDER = """Buongiorno,

con la presente ordiniamo (codice cliente 10023), ordine n. ORD-2026-77:

dodici paia CH-BR500
trentadue pezzi TS-125-10

Consegna entro il 4 dicembre 2026. Pagamento: addebito diretto.

Cordiali saluti
Petra Lindner
"""

READ = """
import sys
from tests.parsers.reading.letters import read
reading = read(sys.stdin.read(), "Ordine")
fields, lines = reading.orders[0].fields, reading.orders[0].lines
leaves = (fields.order_number, fields.customer_number, fields.requested_delivery_date, fields.payment_method)
leaves += tuple(leaf for line in lines for leaf in (line.sku, line.quantity, line.unit))
print(reading.kind, reading.language, *(leaf.value if leaf else None for leaf in leaves))
"""


def test_a_fifth_language_needs_only_a_file(tmp_path: Path) -> None:
    (tmp_path / "it.toml").write_text(ITALIAN, encoding="utf-8")
    environment = {**os.environ, "MAILORDER_VOCABULARY": str(tmp_path), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-c", READ]  # a process of its own: the words are read once in each
    done = subprocess.run(command, input=ITALIAN_ORDER, env=environment, capture_output=True, text=True, encoding="utf-8", check=True)
    head = "order it ORD-2026-77 10023 2026-12-04 direct_debit"
    assert done.stdout.split("\n")[0] == f"{head} CH-BR500 12 PR TS-125-10 32 C62"


def test_a_file_of_the_companys_own_adds_words_to_a_language(tmp_path: Path) -> None:
    (tmp_path / "de.toml").write_text('[labels]\norder_number = ["bestellbuchnummer"]\n', encoding="utf-8")
    environment = {**os.environ, "MAILORDER_VOCABULARY": str(tmp_path)}
    show = "from config.vocabulary import languages, phrases; print(languages()[0], *phrases('labels', 'order_number'), sep='|')"
    done = subprocess.run([sys.executable, "-c", show], env=environment, capture_output=True, text=True, encoding="utf-8", check=True)
    said = done.stdout.strip().split("|")
    assert said[0] == "de"
    assert {"bestellbuchnummer", "bestellnummer"} <= set(said)


def test_every_language_has_every_section_of_german_and_english() -> None:
    wanted = {section for language in ("de", "en") for section in vocabulary.load(language)}
    for language in ("nl", "fr"):
        assert wanted - set(vocabulary.load(language)) == set()


def test_own_words_hold_in_documents_of_their_language_alone() -> None:
    assert vocabulary.table("numbers", "groups", "en")["dozen"] == 12
    assert "dozen" not in vocabulary.table("numbers", "groups", "nl")
    assert "cent" not in vocabulary.table("numbers", "words", "de")
    assert vocabulary.table("numbers", "words", "fr")["cent"] == 100


_CODES = {("numbers", "norms"), ("addresses", "countries"), ("dates", "week_letters")}


@pytest.mark.parametrize("language", vocabulary.languages())
def test_phrases_are_in_lower_case_and_stand_once_under_a_key(language: str) -> None:
    for section, held in vocabulary.load(language).items():
        for key, listed in held.items():
            if isinstance(listed, list) and (section, key) not in _CODES:
                words = [phrase for phrase in listed if isinstance(phrase, str)]
                assert [word for word in words if word != word.lower()] == [], (language, section, key)
                assert sorted({word for word in words if words.count(word) > 1}) == [], (language, section, key)


@pytest.mark.parametrize(
    ("phrase", "spelt"),
    [("möchten", "moechten"), ("straße", "strasse"), ("réception", "reception"), ("dès", "dès"), ("order", "order")],
)
def test_a_phrase_counts_as_it_is_typed_where_the_keyboard_lacks_its_letters(phrase: str, spelt: str) -> None:
    assert plain(phrase) == spelt


def test_plain_spellings_mean_what_the_phrases_mean() -> None:
    assert table("dates", "offsets")["uebermorgen"] == table("dates", "offsets")["übermorgen"]
    assert set(map(plain, phrases("dates", "wish"))) <= set(phrases("dates", "wish"))
