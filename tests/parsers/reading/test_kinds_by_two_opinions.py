"""The kind of a letter by rules and by examples together: where they differ a clerk is asked, and which sentence says so.

The sentences here stand neither in the corpus nor in benchmarks/opinion/kinds.toml.
"""

from __future__ import annotations

import tomllib
from dataclasses import replace
from itertools import chain
from pathlib import Path

import numpy as np
import pytest

from benchmarks.opinion.examples import KindExample
from benchmarks.opinion.kind_examples import Told, told_by
from benchmarks.opinion.kind_learning import KIND_PHRASINGS, kinds_fitted, letters_of, own_letters
from benchmarks.opinion.kind_measuring import KindOutcome, kind_outcome
from config.checks import values_of
from parsers.reading.kinds.kind_texts import KindTexts
from parsers.reading.opinion.kinds import (
    CERTAIN,
    KIND_WEIGHTS,
    KINDS,
    LIMIT,
    SHARE,
    kind_doubted,
    kind_scores,
    sayings,
    with_doubt,
    with_opinion,
)
from parsers.reading.opinion.model import WEIGHTS, Model, loaded, saved, taught
from parsers.reading.opinion.wording import PLACES, saying
from parsers.result import Kind, KindGrounds
from review.draft.check_words import check_words
from review.texts import load_texts
from tests.parsers.reading.letters import order, read

UNHEARD: list[tuple[Kind, str, str]] = [
    ("complaint", "Leuchtmittel", "die Birne ist nach einer Stunde durchgebrannt, so geht das nicht. Ich will mein Geld wiederhaben."),
    ("complaint", "Délka kabelu", "Dorazilo nám to rozlité a rozbité, žádáme náhradu."),
    ("cancellation", "Absage", "das Vorhaben ist geplatzt, wir möchten die Ware nicht mehr und ziehen die Bestellung zurück."),
    ("inquiry", "Kurze Frage", "what would a hundred of them set us back, and is there anything off for quantity?"),
    ("other", "Guten Rutsch", "wir wünschen Ihnen besinnliche Feiertage und danken für die gute Zusammenarbeit."),
]
LONG = "Guten Tag.\nVielen Dank.\nEin Gruss.\nzurueck"
_NOTHING: dict[Kind, float] = dict.fromkeys(KINDS, 0.0)


def texts(body: str, subject: str = "", *, answer: bool = False) -> KindTexts:
    return KindTexts(subject, body, (), body, forwarded=False, answer=answer, invoice_labels=0, lines=False)


def model(**words: Kind) -> Model:
    """A model in which each of these words speaks for its kind, by six in log-odds once alone in a sentence."""
    table = np.zeros((PLACES, len(KINDS)), np.float32)
    for word, kind in words.items():
        places = saying(word)
        table[places, KINDS.index(kind)] = 6.0 * 8**0.5 / len(places)
    return Model(KINDS, table, np.zeros(len(KINDS), np.float32), {})


@pytest.mark.parametrize(("kind", "subject", "text"), UNHEARD)
def test_what_the_rules_do_not_hear_the_examples_do(kind: Kind, subject: str, text: str) -> None:
    said = sayings(texts(text, subject))[0]
    assert KINDS[int(np.argmax(kind_scores(said)))] == kind
    assert read(f"Guten Tag,\n\n{text}\n\nGruß\nPetra Lindner", subject).kind == kind


def test_log_odds_of_both_are_added() -> None:
    said = texts(LONG)
    heard = with_opinion({**_NOTHING, "order": 1.0}, 0.5, said, model(zurueck="complaint"))
    own = kind_scores(sayings(said)[0], model(zurueck="complaint"))
    own = np.maximum(own, own.max() - LIMIT)
    for place, kind in enumerate(KINDS):
        assert heard.scores[kind] == pytest.approx((kind == "order") + SHARE * float(own[place]), abs=1e-4)


def test_where_nothing_is_said_the_rules_decide_alone() -> None:
    scores: dict[Kind, float] = {**_NOTHING, "order": 1.0}
    heard = with_opinion(scores, 0.5, texts(""), model(zurueck="complaint"))
    assert heard.doubt is None
    assert max(heard.scores, key=lambda kind: heard.scores[kind]) == "order"


def test_a_kind_that_the_examples_overrule_is_doubted() -> None:
    heard = with_opinion({**_NOTHING, "order": 1.0}, 0.5, texts(LONG), model(zurueck="complaint"))
    assert max(heard.scores, key=lambda kind: heard.scores[kind]) == "complaint"
    assert heard.doubt == "order"


def test_what_the_examples_are_certain_of_is_doubted_though_the_rules_are_surer() -> None:
    spoken = texts(LONG)
    heard = with_opinion({**_NOTHING, "order": 40.0}, 1.0, spoken, model(zurueck="complaint"))
    own = kind_scores(sayings(spoken)[0], model(zurueck="complaint"))
    assert own[KINDS.index("complaint")] - own[KINDS.index("order")] >= CERTAIN
    assert (heard.doubt, heard.sentence) == ("complaint", "zurueck")
    for few in ("Guten Tag.", "zurueck"):
        assert with_opinion({**_NOTHING, "order": 40.0}, 1.0, texts(few), model(zurueck="complaint")).doubt is None


def test_a_clerk_looks_at_an_order_whose_kind_is_doubted() -> None:
    plain = order("Wir bestellen 5 Stück TS-125-10 Trennscheibe 125 mm.")
    doubted = with_doubt(plain, kind_doubted("cancellation", "Das hat sich erledigt."))
    assert doubted.needs_review == ("lines", *plain.needs_review)
    assert with_doubt(plain, None) is plain
    [check] = [check for check in doubted.checks if check.code == "kind_doubted"]
    assert values_of(check.code, check.message) == {"kind": "cancellation", "text": "Das hat sich erledigt."}


@pytest.mark.parametrize(
    ("language", "words"), [("de", "Es ist vielleicht etwas anderes (Storno): «x»"), ("en", "It may be something else (Cancellation): «x»")]
)
def test_a_clerk_reads_it_in_words(language: str, words: str) -> None:
    assert check_words(kind_doubted("cancellation", "x").as_json(), load_texts("Europe/Berlin")[language]) == words


def test_an_ordinary_order_is_not_doubted() -> None:
    found = read("Guten Tag,\n\nwir bestellen:\n\n5 Stück TS-125-10 Trennscheibe 125 mm\n\nGruß\nPetra Lindner", "Bestellung 4711")
    assert found.kind == "order"
    assert [check for one in found.orders for check in one.checks if check.code == "kind_doubted"] == []


def test_the_subject_of_an_answer_is_another_writers() -> None:
    own, answered = (sayings(texts("Danke.", "Reklamation", answer=answer))[0] for answer in (False, True))
    assert own[0] != answered[0]
    assert own[1:] == answered[1:]


def test_the_weights_are_small_and_survive_their_file(tmp_path: Path) -> None:
    assert KIND_WEIGHTS.stat().st_size + WEIGHTS.stat().st_size < 1_000_000
    saved(taught(KIND_WEIGHTS), tmp_path / "weights.npz")
    again = loaded(tmp_path / "weights.npz")
    for _, subject, text in UNHEARD:
        said = sayings(texts(text, subject))[0]
        assert np.allclose(kind_scores(said, again), kind_scores(said), atol=0.1)


def letter(*true: Kind, body: str, read: Kind = "order", sure: float = 0.99) -> KindExample:
    """A letter of these kinds that the rules read so and so surely."""
    scores = {**_NOTHING, read: 20.0 if sure >= 0.9 else 1.0}
    return KindExample("A-1", true, read, sure, KindGrounds(texts(body), scores))


def mail(*true: Kind, body: str) -> Told:
    return Told("A-1", true, texts(body))


def test_it_learns_wordings_that_two_writers_share_and_nobodys_names() -> None:
    one = [mail("complaint", body="Das ist knorrig. Gruß Quastenflosser"), mail("order", body="Guten Tag.")]
    other = [mail("complaint", body="knorrig"), mail("order", body="Guten Tag.")]
    taught_now = kinds_fitted({"one": letters_of(one), "other": letters_of(other)})
    place = KINDS.index("complaint")
    knotty, greeting = (kind_scores([saying(text)], taught_now)[place] for text in ("knorrig", "Guten Tag."))
    assert knotty > greeting
    assert kind_scores([saying("Quastenflosser")], taught_now)[place] == pytest.approx(kind_scores([saying("xyz")], taught_now)[place])


def test_either_kind_is_right_where_the_truth_leaves_it_open() -> None:
    held = [mail("other", "inquiry", body="bestand"), mail("order", body="liefern")]
    taught_now = kinds_fitted({"one": letters_of(held), "other": letters_of(held)})
    chance = np.exp(kind_scores([saying("bestand")], taught_now))
    assert chance[KINDS.index("other")] + chance[KINDS.index("inquiry")] > 2 * chance[KINDS.index("order")]


def test_letters_are_counted_before_and_after() -> None:
    complains = model(zurueck="complaint")
    held = [
        letter("complaint", body=LONG, sure=0.5),
        letter("complaint", body=LONG),
        letter("order", body=LONG),
        letter("order", body="Guten Tag."),
        replace(letter("order", body=""), grounds=None, read="other"),
    ]
    found = kind_outcome(held, complains)
    assert found == KindOutcome(letters=5, wrong=3, silent=2, wrong_with=2, silent_with=1, asked=1)


def test_the_phrasings_are_many_in_all_languages_and_each_is_there_once() -> None:
    held = tomllib.loads(KIND_PHRASINGS.read_text(encoding="utf-8"))
    subjects = held.pop("subject")
    assert set(held) == set(subjects) == set(KINDS)
    languages = {"de", "en", "nl", "fr", "it", "es", "pt", "pl", "da", "sv", "cs"}
    for by_language in (*held.values(), *subjects.values()):
        assert set(by_language) == languages
        assert all(len(set(said)) == len(said) for said in by_language.values())
    told = {text for by_language in held.values() for text in chain(*by_language.values())}
    assert len(told) > 1000
    assert not told & {text for _, _, text in UNHEARD}
    assert len(own_letters().said) > len(told)


def test_mails_of_the_corpus_are_told_with_their_kinds() -> None:
    told = told_by("tuned", 20, 62, "AH")
    assert {mail.name[0] for mail in told} == {"A", "H"}
    assert all(set(mail.true) <= set(KINDS) for mail in told)
    assert all(mail.texts.body for mail in told if mail.name[0] == "A")
    assert len(letters_of(told).said) <= len(told)
