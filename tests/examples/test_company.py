"""The sample company's folder: what is committed is what the script makes, and it is sound."""

from __future__ import annotations

import filecmp
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from stdnum import ean
from stdnum.eu import vat

from config.company import MasterData
from config.company_folder import load_company
from examples.make_company import COMPANY, write_company


@pytest.fixture(scope="module")
def company() -> MasterData:
    folder = load_company(COMPANY)
    assert folder.bad_rows == ()
    return folder.data


def test_the_committed_folder_is_what_the_script_makes(tmp_path: Path) -> None:
    write_company(tmp_path)
    names = sorted(str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*") if path.is_file())
    _, different, missing = filecmp.cmpfiles(tmp_path, COMPANY, names, shallow=False)
    assert (different, missing) == ([], [])


def test_it_is_as_large_as_a_small_trader(company: MasterData) -> None:
    assert len(company.articles) >= 150
    assert len(company.customers) >= 60
    assert len(company.forms) == 1


def test_article_numbers_are_unique_and_gtins_have_right_check_digits(company: MasterData) -> None:
    assert len({a.sku for a in company.articles}) == len(company.articles)
    assert all(ean.is_valid(a.gtin) for a in company.articles)


def test_a_discontinued_article_names_a_successor_that_is_sold(company: MasterData) -> None:
    active = {a.sku for a in company.articles if a.status == "active"}
    gone = [a for a in company.articles if a.status == "discontinued"]
    assert gone
    assert all(a.replaced_by in active for a in gone)


def test_prices_and_part_numbers_speak_of_known_articles_and_customers(company: MasterData) -> None:
    skus = {a.sku for a in company.articles}
    numbers = {c.customer_number for c in company.customers} | {""}
    named = [(p.sku, p.customer_number) for p in company.prices] + [(p.sku, p.customer_number) for p in company.part_numbers]
    assert all(sku in skus and number in numbers for sku, number in named)
    assert all(d.customer_number in numbers for d in company.delivery_addresses)


def test_customers_can_only_be_invented(company: MasterData) -> None:
    assert all(email.endswith(".example") for c in company.customers for email in c.emails)
    assert all(vat.is_valid(c.vat_id) for c in company.customers if c.country in {"DE", "AT", "NL"} and c.vat_id)


def test_every_country_of_a_customer_has_tax_rates_that_hold_today(company: MasterData) -> None:
    rated = {rate.country: rate.percent for rate in company.company.tax_rates if rate.valid_from <= date(2026, 1, 1)}
    assert {c.country for c in company.customers} <= set(rated)
    assert rated["CH"] == Decimal(0)
