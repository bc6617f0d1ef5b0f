"""Master data: imported again and again by key, and loaded as the same values that the files hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import Engine
from sqlmodel import select

from config.company import Article, CompanyFolder, Customer, MasterData, Price
from models.database import snapshot, transaction
from models.errors import NotImported
from models.masterdata import Counts, import_company, load_masterdata, load_pricing_data, master_version
from models.tables import Audit
from tests.models.sample import COMPANY, DATA, load_sample


def loaded(engine: Engine) -> MasterData:
    with snapshot(engine, whole=True) as session:
        return load_masterdata(session)


def test_what_was_imported_is_loaded_as_it_was(engine: Engine) -> None:
    load_sample(engine)
    data = loaded(engine)
    assert data.company == DATA.company
    assert set(data.articles) == set(DATA.articles)
    assert set(data.customers) == set(DATA.customers)
    assert (data.prices, data.delivery_addresses, data.part_numbers) == (DATA.prices, DATA.delivery_addresses, DATA.part_numbers)
    assert data.forms == DATA.forms


def test_importing_twice_gives_the_same_as_once(engine: Engine) -> None:
    load_sample(engine)
    once = loaded(engine)
    load_sample(engine)
    assert loaded(engine) == once


def test_rows_are_updated_by_their_key_and_none_is_deleted(engine: Engine) -> None:
    load_sample(engine)
    changed = MasterData(
        COMPANY,
        articles=(Article("4711", "Schraube M8 verzinkt", price_net=Decimal("0.18")),),
        prices=(Price("4711", Decimal("0.16"), from_quantity=Decimal(100)),),
        customers=(Customer("20000", "Neu GmbH"),),
    )
    load_sample(engine, changed)
    data = loaded(engine)
    assert {a.sku: a.price_net for a in data.articles}["4711"] == Decimal("0.18")
    assert (len(data.articles), len(data.prices), len(data.customers)) == (len(DATA.articles), len(DATA.prices), len(DATA.customers) + 1)
    assert [p.price_net for p in data.prices if p.customer_number == "" and p.sku == "4711"] == [Decimal("0.16")]


def test_the_counts_and_the_progress_are_told(engine: Engine) -> None:
    told: list[tuple[str, int, int]] = []
    many = replace(DATA, articles=tuple(Article(f"A{n}") for n in range(2500)))
    with transaction(engine) as session:
        counts = import_company(session, CompanyFolder(many), "anna", lambda *step: told.append(step))
    assert counts == Counts(2500, 3, 3, 1, 1, 1)
    assert told[:4] == [("catalogue.csv", done, 2500) for done in (1000, 2000, 2500)] + [("customers.csv", 3, 3)]


def test_each_import_is_written_down(engine: Engine) -> None:
    load_sample(engine)
    with snapshot(engine) as session:
        row = session.exec(select(Audit).where(Audit.action == "import")).one()
    assert (row.subject_id, row.after["articles"]) == (COMPANY.name, len(DATA.articles))


def test_an_import_raises_the_version(engine: Engine) -> None:
    load_sample(engine)
    load_sample(engine, replace(DATA, company=replace(COMPANY, name="Neuer Name")))
    with snapshot(engine) as session:
        assert master_version(session) == 2
    assert loaded(engine).company.name == "Neuer Name"


def test_an_import_is_seen_in_its_own_session(engine: Engine) -> None:
    load_sample(engine)
    with transaction(engine) as session:
        before = load_pricing_data(session, ["4711"], "10024")
        import_company(session, CompanyFolder(replace(DATA, company=replace(COMPANY, name="Neuer Name"), articles=())))
        after = load_pricing_data(session, ["4711"], "10024")
    assert (before.company.name, after.company.name) == (COMPANY.name, "Neuer Name")


def test_before_the_first_import_the_next_step_is_named(engine: Engine) -> None:
    with snapshot(engine) as session:
        assert master_version(session) == 0
        with pytest.raises(NotImported, match="mailorder import company"):
            load_masterdata(session)


def test_pricing_gets_only_what_concerns_the_order(engine: Engine) -> None:
    load_sample(engine)
    with snapshot(engine) as session:
        data = load_pricing_data(session, ["4711", "GIBTSNICHT"], "10024")
    assert [article.sku for article in data.articles] == ["4711"]
    assert [price.price_net for price in data.prices] == [Decimal("0.15")]
    assert [customer.customer_number for customer in data.customers] == ["10024"]


def test_days_of_prices_keep_their_meaning(engine: Engine) -> None:
    prices = (Price("4711", Decimal(1)), Price("4711", Decimal(2), valid_from=date(2026, 1, 1), valid_to=date(2026, 12, 31)))
    load_sample(engine, MasterData(COMPANY, articles=DATA.articles, prices=prices))
    assert loaded(engine).prices == prices
