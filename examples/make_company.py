"""Writes the sample company's folder (CONTRACT: company.toml, catalogue, prices, customers, …, the blank order form).

    python -m examples.make_company [FOLDER]

The result is committed in examples/company; running this again gives the same bytes.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from examples import assortment, clientele
from examples.post.form import ORDER_FORM

COMPANY = Path(__file__).parent / "company"

COMPANY_TOML = """\
# The sample company: a mail-order trader for workshop and safety supplies. All invented.
[company]
name = "Nordwind Werkstatt & Arbeitsschutz GmbH"
street = "Am Speicherkai 14"
postcode = "26721"
city = "Emden"
country = "DE"
vat_id = "{vat_id}"
email = "bestellung@nordwind-versand.example"
domains = ["nordwind-versand.example", "nordwind.example"]
currency = "EUR"
languages = ["de", "en"]
also_known_as = ["Nordwind Versand", "Nordwind Werkstattbedarf", "Nordwind GmbH"]

[payment]
methods = ["invoice", "direct_debit", "prepayment", "credit_card", "paypal", "cash_on_delivery"]
invoice_needs_known_customer = true
"""

# country, tax class, percent, from: Germany, deliveries to private persons in the EU (one-stop shop), export without tax.
TAX_RATES = (
    ("DE", "standard", "19", "2007-01-01"),
    ("DE", "reduced", "7", "1983-07-01"),
    ("AT", "standard", "20", "1984-01-01"),
    ("AT", "reduced", "10", "1984-01-01"),
    ("NL", "standard", "21", "2012-10-01"),
    ("NL", "reduced", "9", "2019-01-01"),
    ("FR", "standard", "20", "2014-01-01"),
    ("FR", "reduced", "5.5", "2014-01-01"),
    ("CH", "standard", "0", "2007-01-01"),
    ("CH", "reduced", "0", "2007-01-01"),
)

# country, up to kg ("": any), net price, free from net ("": never); always taxed at the standard rate.
SHIPPING = (
    ("DE", "31.5", "5.90", "150"),
    ("DE", "100", "29.00", "600"),
    ("DE", "", "79.00", "1500"),
    ("AT", "31.5", "12.90", "400"),
    ("AT", "", "89.00", ""),
    ("NL", "31.5", "11.90", "400"),
    ("NL", "", "85.00", ""),
    ("FR", "31.5", "14.90", ""),
    ("CH", "31.5", "24.90", ""),
    ("*", "", "119.00", ""),
)


def company_toml() -> str:
    """company.toml: who the seller is, its tax rates and what shipping costs."""
    text = COMPANY_TOML.format(vat_id=clientele.german_vat_id(77777777))
    for country, tax_class, percent, since in TAX_RATES:
        text += f'\n[[tax_rate]]\ncountry = "{country}"\ntax_class = "{tax_class}"\npercent = {percent}\nfrom = {since}\n'
    for country, up_to_kg, price, free_from in SHIPPING:
        text += f'\n[[shipping]]\ncountry = "{country}"\n'
        text += f"up_to_kg = {up_to_kg}\n" if up_to_kg else ""
        text += f"price_net = {price}\n"
        text += f"free_from_net = {free_from}\n" if free_from else ""
        text += 'tax_class = "standard"\n'
    return text


def write_csv(path: Path, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """A table with a header row, RFC 4180 quoting and LF."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)


def write_company(folder: Path) -> None:
    """The whole folder; existing files of these names are replaced."""
    (folder / "forms").mkdir(parents=True, exist_ok=True)
    (folder / "company.toml").write_text(company_toml(), encoding="utf-8")
    write_csv(folder / "catalogue.csv", assortment.COLUMNS, ([row[c] for c in assortment.COLUMNS] for row in assortment.articles()))
    write_csv(folder / "customers.csv", clientele.COLUMNS, ([row[c] for c in clientele.COLUMNS] for row in clientele.customers()))
    address = ("customer_number", "name", "contact", "street", "postcode", "city", "country")
    write_csv(folder / "delivery_addresses.csv", address, clientele.rows(clientele.DELIVERY_ADDRESSES))
    write_csv(folder / "part_numbers.csv", ("customer_number", "buyer_sku", "sku"), clientele.rows(clientele.PART_NUMBERS))
    price = ("sku", "customer_number", "from_quantity", "price_net", "valid_from", "valid_to")
    write_csv(folder / "prices.csv", price, clientele.rows(clientele.PRICES))
    ORDER_FORM.write(folder / "forms" / "bestellschein.pdf")


if __name__ == "__main__":
    write_company(Path(sys.argv[1]) if len(sys.argv) > 1 else COMPANY)
