"""What articles and customers are looked up in: the same as looking at every one of them, whatever the catalogue's size and the process."""

from __future__ import annotations

import pickle
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import DamerauLevenshtein

from benchmarks.corpus.catalogue import articles, company_of, misspelt
from parsers.masterdata import Master, index
from parsers.reading.matching.articles import _OCR_FOLD, squeezed, squeezed_each
from parsers.reading.matching.lookup import Lookup, hash_of, hashes_one_slip_away
from parsers.reading.matching.postings import Postings, number_form
from parsers.reading.matching.sizes import sizes_of
from parsers.reading.words import plain, plain_each
from tests.builders import article, master_of
from tests.parsers.reading.letters import master as letters_master

numbers = st.text("AB01OI-. ", min_size=1, max_size=7)
texts = st.lists(st.text(max_size=12), max_size=5)


@pytest.fixture(scope="module")
def big() -> Master:
    return index(company_of(5000))


@given(st.lists(st.text("ab", max_size=3), max_size=12), st.text("ab", max_size=3))
def test_a_key_leads_to_all_its_places_in_their_order(keys: list[str], asked: str) -> None:
    assert [place for place in Lookup.of(keys).places(asked) if keys[place] == asked] == [p for p, key in enumerate(keys) if key == asked]


@given(st.lists(st.text("ab", max_size=3), max_size=12), st.lists(st.text("ab", max_size=3), max_size=4))
def test_several_keys_lead_to_the_places_of_each(keys: list[str], asked: list[str]) -> None:
    found = Lookup.of(keys).places_of_any(hash_of(key) for key in asked)
    assert found == [place for place, key in enumerate(keys) if key in asked]


@given(st.text("aä1", max_size=4), st.text("aä1", max_size=5))
def test_all_that_is_one_slip_away_is_known_by_its_hash(text: str, other: str) -> None:
    near = DamerauLevenshtein.distance(text, other) == 1
    assert (hash_of(other) in set(hashes_one_slip_away(text, "aä1"))) == (near or (text == other and text != ""))


@given(texts)
def test_many_texts_at_once_become_what_each_becomes_alone(many: list[str]) -> None:
    assert plain_each(many) == [plain(text) for text in many]
    assert squeezed_each(many) == [squeezed(text) for text in many]


@given(st.lists(numbers, max_size=8, unique=True), numbers)
def test_numbers_are_found_as_if_each_were_looked_at(held: list[str], asked: str) -> None:
    found = master_of(*map(article, held)).articles
    bare = [number for number in held if squeezed(number) == squeezed(asked)]
    exact = found.article(asked)
    assert (exact.sku if exact else None) == (asked if asked in held else None)
    by_number = found.by_number(asked)
    assert (by_number.sku if by_number else None) == (asked if asked in held else bare[0] if len(bare) == 1 else None)


@given(st.lists(numbers, max_size=8, unique=True), numbers)
def test_slips_are_found_as_if_each_number_were_looked_at(held: list[str], asked: str) -> None:
    wanted = squeezed(asked)
    near = {
        number
        for number in held
        if DamerauLevenshtein.distance(squeezed(number), wanted) <= 1
        or squeezed(number).translate(_OCR_FOLD) == wanted.translate(_OCR_FOLD)
    }
    found = {match.article.sku for match in master_of(*map(article, held)).articles.near(asked)}
    assert found == (near if len(wanted) >= 4 and any(c.isdigit() for c in wanted) else set())


def test_postings_name_each_article_that_has_a_word_or_a_number_in_any_form() -> None:
    held = index(company_of(300)).articles
    postings = Postings.of(held._articles)
    schwarz, hundred = postings.id_of("schwarz"), postings.id_of("100")
    assert schwarz is not None
    assert hundred is not None
    assert postings.places(schwarz).tolist() == [place for place, a in enumerate(articles(300)) if "schwarz" in a.name_de]
    assert postings.places(hundred).tolist() == [place for place, a in enumerate(articles(300)) if "100" in a.name_de]
    assert postings.id_of("nirgends") is None


@pytest.mark.parametrize(("said", "form"), [("6,0", "6"), ("0.50", "0.5"), ("007", "7"), ("0", "0"), ("1,25", "1.25")])
def test_a_number_has_one_form(said: str, form: str) -> None:
    assert number_form(said) == form


@pytest.mark.parametrize(
    ("text", "sizes"),
    [
        ("M8 x 40 verzinkt", {"m8x40"}),
        ("Rohr 6,0 mm", {"6 mm"}),
        ("Handschuh Größe XL", {"size xl"}),
        ("Papier DIN A4 und dinB5", {"paper a4", "paper b5"}),
        ("T-Shirt, XXL, 3 Stück", {"size xxl", "# 3"}),
        ("Sieb 40 ΜM", {"40 μm"}),
        ("1.5x2 x M6", {"1.5x2", "m6"}),
    ],
)
def test_sizes_have_one_form(text: str, sizes: set[str]) -> None:
    assert sizes_of(text) == sizes


def test_misspelt_descriptions_find_their_article_among_thousands_of_near_twins(big: Master) -> None:
    random = Random(4)
    drawn = random.sample(list(articles(5000)), 60)
    found = [big.articles.described(misspelt(wanted.name_de, random), 1)[0].article.sku for wanted in drawn]
    assert sum(sku == wanted.sku for sku, wanted in zip(found, drawn, strict=True)) >= 58


def test_the_best_few_are_the_first_of_all(big: Master) -> None:
    asked = "Rohrschelle 6x40 mm schwarz"
    ranked = [(m.article.sku, m.fit) for m in big.articles.described(asked, 80)]
    assert [(m.article.sku, m.fit) for m in big.articles.described(asked)] == ranked[:6]
    assert ranked == sorted(ranked, key=lambda held: -held[1])


def test_another_process_finds_the_same() -> None:
    here = letters_master()
    there: Master = pickle.loads(pickle.dumps(here, protocol=5))
    for held in here.data.articles:
        for asked in (held.name_de, held.name_en, held.sku, held.sku[:-1]):
            assert there.articles.described(asked) == here.articles.described(asked)
            assert there.articles.near(asked) == here.articles.near(asked)
            assert there.articles.by_name(asked) == here.articles.by_name(asked)
    for customer in here.data.customers:
        assert there.customers.by_number(customer.customer_number) == customer
        assert there.customers.delivery_addresses(customer) == here.customers.delivery_addresses(customer)


def test_an_empty_catalogue_answers_nothing() -> None:
    empty = master_of().articles
    assert not empty.near("AB-1234")
    assert not empty.described("Rohrschelle 6x40 mm")
    assert not any((empty.by_number("1"), empty.by_name("x"), empty.by_gtin("4006381333931"), empty.meant("Rohr 5 mm")))
    assert empty.nbytes < 5000


def test_the_index_is_small(big: Master) -> None:
    assert big.articles.nbytes / len(big.articles) < 400
