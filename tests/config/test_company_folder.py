"""The company folder: good rows load, each bad one is named with file, line and reason, and nothing but words comes out of nonsense."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from config.company import Article, CompanyFolder, Price, ShippingRate, TaxRate
from config.company_folder import load_company
from config.errors import WrongCall

COMPANY = """
[company]
name = "Haus & Hof GmbH"
postcode = "70173"
country = "DE"
domains = ["haushof.example"]
also_known_as = ["H&H"]
[[tax_rate]]
country = "DE"
tax_class = "standard"
percent = 19
from = 2007-01-01
[[shipping]]
country = "*"
price_net = 19.90
up_to_kg = 31.5
tax_class = "standard"
[payment]
methods = ["invoice", "prepayment"]
invoice_needs_known_customer = true
"""
CATALOGUE = "sku,name_de,name_en,unit,price_net,tax_class,gtin,pack_size,weight_kg,aliases,status,replaced_by\n"
CUSTOMERS = "customer_number,name,contact,street,postcode,city,country,vat_id,emails,payment_method,status\n"


def folder(path: Path, **files: str | bytes) -> Path:
    """A company folder with these files (`catalogue=…` for catalogue.csv) beside good ones."""
    standing: dict[str, str | bytes] = {"catalogue": CATALOGUE + "4711,Schraube,,,0.17\n"[:-1] + ",,,,,,,\n", "customers": CUSTOMERS}
    (path / "company.toml").write_text(COMPANY)
    for name, content in (standing | files).items():
        (path / f"{name}.csv").write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def complaints(loaded: CompanyFolder) -> list[tuple[str, int, bool]]:
    return [(row.file, row.line, row.left_out) for row in loaded.bad_rows]


def catalogue(path: Path, *rows: str) -> CompanyFolder:
    return load_company(folder(path, catalogue=CATALOGUE + "".join(f"{row}\n" for row in rows)))


def test_company_toml_tells_who_we_are(tmp_path: Path) -> None:
    company = load_company(folder(tmp_path)).data.company
    assert (company.name, company.domains, company.also_known_as) == ("Haus & Hof GmbH", ("haushof.example",), ("H&H",))
    assert company.tax_rates == (TaxRate("DE", "standard", Decimal(19), date(2007, 1, 1)),)
    assert company.shipping_rates == (ShippingRate("*", Decimal("19.90"), "standard", Decimal("31.5")),)
    assert (company.payment_methods, company.invoice_needs_known_customer) == (("invoice", "prepayment"), True)


def test_a_full_row_keeps_every_column(tmp_path: Path) -> None:
    row = '4711,"Schraube, verzinkt",Screw,BX,12.5,standard,4012345678901,100,0.75,M8;Schlüsselschraube,discontinued,4712'
    loaded = catalogue(tmp_path, row, "4712,,,,,,,,,,,")
    assert loaded.bad_rows == ()
    assert loaded.data.articles[0] == Article(
        sku="4711",
        name_de="Schraube, verzinkt",
        name_en="Screw",
        unit="BX",
        price_net=Decimal("12.5"),
        gtin="4012345678901",
        pack_size=Decimal(100),
        weight_kg=Decimal("0.75"),
        aliases=("M8", "Schlüsselschraube"),
        status="discontinued",
        replaced_by="4712",
    )


def test_optional_files_columns_and_cells_may_be_missing(tmp_path: Path) -> None:
    loaded = load_company(folder(tmp_path, catalogue="sku\n4711\n", customers="name,customer_number\nMüller,10023\n"))
    assert loaded.bad_rows == ()
    assert loaded.data.articles == (Article("4711"),)
    assert loaded.data.customers[0].name == "Müller"


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(tmp_path: Path) -> None:
    loaded = load_company(folder(tmp_path, catalogue="\ufeffsku,name_de\r\n4711,Schraube\r\n"))
    assert loaded.data.articles == (Article("4711", "Schraube"),)


def test_lines_are_counted_as_an_editor_does_also_after_cells_of_several_lines(tmp_path: Path) -> None:
    loaded = catalogue(tmp_path, '4711,"zwei\nZeilen",,,,,,,,,,', "4712,,,falsch,,,,,,,,")
    assert complaints(loaded) == [("catalogue.csv", 4, True)]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (",ohne Nummer,,,,,,,,,,", "sku is empty"),
        ('4712,,,,"1,50",,,,,,,', "write e.g. 12.50"),
        ("4712,,,,1.0000001,,,,,,,", "six digits"),
        ("4712,,,,-1,,,,,,,", "at least 0"),
        ("4712,,,,1e3,,,,,,,", "is no number"),
        ("4712,,,,,,,0,,,,", "above 0"),
        ("4712,,,Stk,,,,,,,,", "Rec 20"),
        ("4712,,,,,,,,,,gone,", "active, discontinued"),
        ("4711,doppelt,,,,,,,,,,", "already in line 2"),
        ("4712,zu kurz", "2 cells where the header has 12"),
        ("4712,a,b,c,d,e,f,g,h,i,j,k,l", "13 cells"),
        ('4712,"a"b,,,,,,,,,,', "quote"),
        ("4712,\0,,,,,,,,,,", "NUL"),
    ],
)
def test_a_bad_row_is_left_out_with_its_reason_and_the_good_ones_load(tmp_path: Path, row: str, words: str) -> None:
    loaded = catalogue(tmp_path, "4711,,,,,,,,,,,", row, "4799,,,,,,,,,,,")
    assert [article.sku for article in loaded.data.articles] == ["4711", "4799"]
    assert complaints(loaded) == [("catalogue.csv", 3, True)]
    assert words in loaded.bad_rows[0].reason


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("4712,,,,,,4012345678902,,,,,", "check digit"),
        ("4712,,,,,luxury,,,,,,", "luxury"),
        ("4712,,,,,,,,,,discontinued,9999", "9999"),
    ],
)
def test_a_wrong_extra_is_left_out_alone(tmp_path: Path, row: str, words: str) -> None:
    loaded = catalogue(tmp_path, "4711,,,,,,,,,,,", row)
    assert [article.sku for article in loaded.data.articles] == ["4711", "4712"]
    assert complaints(loaded) == [("catalogue.csv", 3, False)]
    assert words in loaded.bad_rows[0].reason
    assert loaded.data.articles[1].gtin == ""


def test_bytes_that_are_not_utf8_spoil_only_their_row(tmp_path: Path) -> None:
    loaded = load_company(folder(tmp_path, catalogue=b"sku,name_de\n4711,Sch\xfcler\n4712,Schraube\n"))
    assert [article.sku for article in loaded.data.articles] == ["4712"]
    assert "UTF-8" in loaded.bad_rows[0].reason


def test_a_quote_that_is_never_closed_is_named_where_it_opens(tmp_path: Path) -> None:
    loaded = catalogue(tmp_path, "4711,,,,,,,,,,,", '4712,"offen,,,,,,,,,,', "4713,,,,,,,,,,,")
    assert complaints(loaded) == [("catalogue.csv", 3, True)]


@pytest.mark.parametrize(
    ("header", "words"),
    [
        ("sku;name_de\n", "semicolons"),
        ("article,name\n", "column sku is missing"),
        ("", "column sku is missing"),
        ("sku,name_de,name_de\n", "twice"),
    ],
)
def test_a_wrong_header_is_told_and_the_other_files_load(tmp_path: Path, header: str, words: str) -> None:
    loaded = load_company(folder(tmp_path, catalogue=header, customers="customer_number,name\n10023,Müller\n"))
    assert complaints(loaded) == [("catalogue.csv", 1, True)]
    assert words in loaded.bad_rows[0].reason
    assert len(loaded.data.customers) == 1


def test_a_file_that_must_be_there_is_missed(tmp_path: Path) -> None:
    folder(tmp_path)
    (tmp_path / "customers.csv").unlink()
    assert complaints(load_company(tmp_path)) == [("customers.csv", 1, True)]


PRICES = "sku,customer_number,from_quantity,price_net,valid_from,valid_to\n"


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("9999,,,1,,", "9999 does not stand in catalogue.csv"),
        ("4711,99999,,1,,", "99999 does not stand in customers.csv"),
        ("4711,,,,,", "price_net is empty"),
        ("4711,,0,1,,", "above 0"),
        ("4711,,,1,31.12.2026,", "no day"),
        ("4711,,,1,2026-02-30,", "no day"),
        ("4711,,,1,2026-12-31,2026-01-01", "after"),
        ("4711,,1,0.15,,", "already in line 2"),
    ],
)
def test_a_bad_price_is_left_out_with_its_reason(tmp_path: Path, row: str, words: str) -> None:
    loaded = load_company(folder(tmp_path, prices=f"{PRICES}4711,,,0.15,,\n{row}\n"))
    assert loaded.data.prices == (Price("4711", Decimal("0.15")),)
    assert complaints(loaded) == [("prices.csv", 3, True)]
    assert words in loaded.bad_rows[0].reason


def test_customers_are_checked_too(tmp_path: Path) -> None:
    rows = [
        "10023,Müller,,,,,XX,,,,",
        "10024,Meier,,,,,DE,,kein-at;a@b.example,,",
        "10025,Schulz,,,,,DE,,,gold,",
        "10026,Schmidt,,,,,DE,,,,weg",
        "10027,,,,,,,,,,",
    ]
    loaded = load_company(folder(tmp_path, customers=CUSTOMERS + "\n".join(rows) + "\n"))
    assert complaints(loaded) == [("customers.csv", line, out) for line, out in ((2, True), (3, False), (4, False), (5, True), (6, True))]
    assert [(c.customer_number, c.emails, c.payment_method) for c in loaded.data.customers] == [
        ("10024", ("a@b.example",), ""),
        ("10025", (), ""),
    ]


def test_addresses_and_part_numbers_need_their_customer_and_article(tmp_path: Path) -> None:
    files = {
        "customers": CUSTOMERS + "10023,Müller,,,,,,,,,\n",
        "delivery_addresses": "customer_number,name,street\n10023,Lager,Weg 1\n10023,Lager,Weg 2\n99999,Lager,Weg 1\n",
        "part_numbers": "customer_number,buyer_sku,sku\n10023,M-1,4711\n10023,M-2,9999\n99999,M-1,4711\n",
    }
    loaded = load_company(folder(tmp_path, **files))
    assert complaints(loaded) == [("delivery_addresses.csv", 4, True), ("part_numbers.csv", 3, True), ("part_numbers.csv", 4, True)]
    assert (len(loaded.data.delivery_addresses), len(loaded.data.part_numbers)) == (2, 1)


def test_blank_forms_are_found(tmp_path: Path) -> None:
    (tmp_path / "forms").mkdir()
    for name in ("b.pdf", "a.PDF", "note.txt"):
        (tmp_path / "forms" / name).write_bytes(b"")
    assert [path.name for path in load_company(folder(tmp_path)).data.forms] == ["a.PDF", "b.pdf"]


@pytest.mark.parametrize(
    ("toml", "words"),
    [
        ("[company]\n", "name is missing"),
        ("company = 1", "table headed"),
        ("not toml", "no valid TOML|not valid TOML"),
        ('[company]\nname = "X"\ncountry = "Germany"', "code of 2 letters"),
        ('[company]\nname = "X"\n[[tax_rate]]\ncountry = "DE"\npercent = "viel"', r"tax_rate 1: percent = 'viel'"),
        ('[company]\nname = "X"\n[[tax_rate]]\npercent = 19', "country is missing"),
        ('[company]\nname = "X"\n[[shipping]]\ncountry = "DE"', "shipping 1: price_net is missing"),
        ('[company]\nname = "X"\n[[tax_rate]]\ncountry = "DE"\npercent = 19\nfrom = "gestern"', "write a day as"),
        ('[company]\nname = "X"\ndomains = "x.example"', "list of texts"),
    ],
)
def test_a_wrong_company_toml_is_one_line_that_names_the_value(tmp_path: Path, toml: str, words: str) -> None:
    (folder(tmp_path) / "company.toml").write_text(toml)
    with pytest.raises(WrongCall, match=words) as told:
        load_company(tmp_path)
    assert "\n" not in str(told.value)


def test_a_folder_that_is_none_is_a_wrong_call(tmp_path: Path) -> None:
    with pytest.raises(WrongCall, match="is no folder"):
        load_company(tmp_path / "gone")
    with pytest.raises(WrongCall, match=r"company\.toml is missing"):
        load_company(tmp_path)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.lists(st.text(alphabet='abc,;"\n\r0.-', max_size=30), max_size=6))
def test_nonsense_gives_rows_or_words_but_no_crash(tmp_path: Path, lines: list[str]) -> None:
    loaded = load_company(folder(tmp_path, catalogue=CATALOGUE + "\n".join(lines)))
    assert len({article.sku for article in loaded.data.articles}) == len(loaded.data.articles)


CELLS = [
    ["A1", "B-2", " C3 ", "", "A1"],
    ["Schraube", '"a; b, c"', ""],
    ["", "Screw"],
    ["", "c62", "BX", "Stk"],
    ["", "0", "12.50", "007.5", "-1", "1.1234567", '"1\n2"', "١"],
    ["", "standard", "reduced"],
    ["", "4006381333931", "4006381333930", "96385074", "40 06381 333931", "123"],
    ["", "5", "0", "0.0", "10.5"],
    ["", "0", "0.25"],
    ["", "one;two", " one ; ;two; "],
    ["", "active", "DISCONTINUED", "gone"],
    ["", "A1", "Z9"],
]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=st.lists(st.tuples(*map(st.sampled_from, CELLS)).map(",".join), max_size=4), rated=st.booleans())
def test_many_articles_at_once_are_read_as_each_alone(tmp_path: Path, rows: list[str], rated: bool) -> None:
    """Rows are taken at once where nothing is amiss; with a wrong row behind them each is read alone."""
    at = folder(tmp_path, catalogue=CATALOGUE + "".join(f"{row}\n" for row in rows))
    if not rated:
        (at / "company.toml").write_text('[company]\nname = "Haus & Hof GmbH"\n')
    at_once = load_company(at)
    with (at / "catalogue.csv").open("a") as file:
        file.write("too,few\n")
    alone = load_company(at)
    assert at_once.data == alone.data
    assert at_once.bad_rows == tuple(bad for bad in alone.bad_rows if "cells where the header has" not in bad.reason)


def test_a_number_that_stands_far_above_is_known(tmp_path: Path) -> None:
    loaded = catalogue(tmp_path, *(f"{sku}" + "," * 11 for sku in (*range(5001), 7)))
    assert complaints(loaded) == [("catalogue.csv", 5003, True)]
    assert len(loaded.data.articles) == 5001


@pytest.mark.parametrize(("written", "meant"), [("3.2399999999999998", "3.24"), ("0.30000000000000004", "0.3")])
def test_a_decimal_that_a_program_held_as_a_binary_number_is_what_was_meant(tmp_path: Path, written: str, meant: str) -> None:
    loaded = catalogue(tmp_path, f"4712,Behälter,Vessel,C62,{written},,,,{written},,,")
    assert complaints(loaded) == []
    assert [(article.price_net, article.weight_kg) for article in loaded.data.articles] == [(Decimal(meant), Decimal(meant))]
