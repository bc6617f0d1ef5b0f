"""More buyers of the trial part who write text mails: sums below the list, letters with their signs, phones, abbreviations, enclosed lists that the mail repeats."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.letters import drawn, rows_of, written
from benchmarks.corpus.opened.letters import Style, line_text
from benchmarks.corpus.trial.text_special import LANGUAGES, TITLES
from examples.post.truth import Letter

STYLES = (
    Style("our-sign", "de", "{q} {u} {d}   Best.-Nr. {s}", "{name}, {street}, {place}\n\n{seller}\n\n[[Unser Zeichen: {number}\n]][[Datum: {day}\n]]Betreff: Bestellung\n\nSehr geehrte Damen und Herren,\n\nbitte liefern Sie an obige Anschrift:\n\n{lines}\n\n[[Liefertermin: {delivery_label}\n]]\nMit vorzüglicher Hochachtung\n{contact}", "Bestellung", loose=False, lines=(1, 6)),
    Style("bonus-reminder", "de", "{q} {u} {d} ({s})", "Guten Tag Frau {person},\n\nunsere nächste Bestellung, bitte mit dem vereinbarten Jahresrabatt:\n\n{lines}\n\n[[Bestell-Nr. {number}\n]][[Bezahlung wie üblich ({payment})\n]]\nFreundliche Grüße\n{contact}\n{signature}", "Bestellung[[ {number}]]", asks=True),
    Style("austrian-postcode", "de", "{n}. {s} {d}: {q} {u}", "Sehr geehrtes Team!\n\nBitte um Lieferung folgender Artikel:\n\n{lines}\n\n[[Bestellnummer {number}\n]][[Wunschtermin {delivery_label}\n]]\nHerzlichen Dank und liebe Grüße\n{contact}\n\n{name}\n{street}\nA-{place}", "Bestellung[[ {number}]]", countries=("AT",), loose=False),
    Style("swiss-postcode", "de", "- {q} {u} {d}, Nr. {s}", "Guten Tag\n\nWir bestellen hiermit\n\n{lines}\n\n[[Kundennummer {customer}\n]][[Bitte bis {delivery}.\n]]\nBeste Grüsse\n{contact}\n{name}\n{street}\nCH-{place}", "Bestellung {name}", countries=("CH",)),
    Style("abbreviated", "de", "{q} {u} {s}", "Hallo Hr. {person}, bitte f. uns:\n{lines}\n[[KdNr {customer}\n]][[Lief. {delivery_label}\n]]mfG {contact}, {name}", "Best.", lines=(1, 6), loose=False),
    Style("as-before", "de", "{q} {u} {d}, {s}", "Guten Morgen,\n\nwie am {oldday}, nur diesmal in diesen Mengen:\n\n{lines}\n\n[[Bestellnummer {number}\n]]Vielen lieben Dank\n{contact}\n{signature}", "Wieder eine Bestellung", lines=(2, 6)),
    Style("colon-first", "de", "{s}: {q}", "Sehr geehrte Damen und Herren,\n\nwir bestellen (Artikelnummer: Menge):\n\n{lines}\n\n[[Bestellung Nr. {number}\n]][[Kundennr. {customer}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}", "Bestellung[[ {number}]]", lines=(2, 10)),
    Style("pharmacy-run", "de", "{q} {u} {a}", "Hallo Frau {person}, wir bräuchten nochmal {lines}. [[Bis {delivery} bitte. ]]Danke! {first}, {name}", "kurz", joint=", ", last=" und ", lines=(1, 3)),
    Style("en-times", "en", "{q}x {d} - {s}", "Hi team,\n\nplease add to our next delivery:\n\n{lines}\n\n[[PO {number}\n]]Cheers\n{first}\n{signature}", "Next delivery"),
    Style("en-columns", "en", "{s}\t{q}\t{u}\t{d}", "Dear Sirs,\n\norder as below.\n\nCode\tQty\tUnit\tDescription\n{lines}\n\n[[Order reference {number}\n]][[Date required {delivery_label}\n]]\nYours faithfully\n{contact}\n{signature}", "Order[[ {number}]]", lines=(2, 8), loose=False),
    Style("nl-tabel", "nl", "{q}\t{u}\t{d}\t{s}", "Beste mensen,\n\nonze bestelling:\n\nAantal\tEenheid\tArtikel\tCode\n{lines}\n\n[[Bestelnr. {number}\n]][[Klantnr. {customer}\n]]\nGroetjes\n{contact}\n{signature}", "Bestelling[[ {number}]]", lines=(2, 7), loose=False),
    Style("fr-tirets", "fr", "– {d} (réf. {s}), quantité : {q}", "Bonjour à vous tous,\n\nvoici ce qu'il nous faut :\n\n{lines}\n\n[[Commande n° {number}\n]][[Règlement {payment}\n]]\nMerci !\n{contact}\n{signature}", "Commande[[ {number}]]", loose=False),
)  # fmt: skip

SUMS: Mapping[str, tuple[str, str, str, str, str]] = {
    "de": ("Warenwert", "Versand", "Summe netto", "19 % MwSt.", "Gesamtbetrag"),
    "en": ("Goods", "Carriage", "Net total", "VAT 19 %", "Total incl. VAT"),
    "nl": ("Goederen", "Verzendkosten", "Totaal excl. btw", "19 % btw", "Totaal incl. btw"),
    "fr": ("Marchandises", "Port", "Total HT", "TVA 19 %", "Total TTC"),
}
ABOVE_SUMS = {
    "de": "Sehr geehrte Frau {person},\n\nnach Ihrer Preisliste ergibt sich folgende Bestellung:\n\n{lines}\n\n[[Bestellnummer: {number}\n]][[Zahlungsart: {payment}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}", "en": "Dear Mr {person},\n\nfrom your price list we order:\n\n{lines}\n\n[[Order no.: {number}\n]][[Payment: {payment}\n]]\nKind regards\n{contact}\n{signature}",
    "nl": "Geachte heer {person},\n\nvolgens uw prijslijst bestellen wij:\n\n{lines}\n\n[[Bestelnummer: {number}\n]][[Betaling: {payment}\n]]\nMet vriendelijke groet\n{contact}\n{signature}", "fr": "Bonjour Madame {person},\n\nselon votre tarif nous commandons :\n\n{lines}\n\n[[Commande : {number}\n]][[Paiement : {payment}\n]]\nCordialement\n{contact}\n{signature}",
}  # fmt: skip


def with_sums(world: World, random: Random, name: str) -> Letter:
    """Prices, and below them goods, freight, net, tax and gross."""
    language = random.choice(LANGUAGES)
    order = drawn(world, random, language, {"number", "payment"}, (1, 5), {"sku", "description", "unit", "price", "total"}, loose=False)
    order = replace(order, freight=Decimal(random.choice(("4.90", "6.90", "8.50"))))
    goods, freight, net, tax, gross = SUMS[language]
    rows = [line_text("{q} {u} {s} {d} à {p} EUR = {t} EUR", order, x, n, random) for n, x in enumerate(order.lines, 1)]
    rows += [
        "",
        f"{goods} {order.money(order.goods)} EUR",
        f"{freight} {order.money(order.freight)} EUR",
        f"{net} {order.money(order.net)} EUR",
    ]
    rows += [f"{tax} {order.money(order.tax)} EUR", f"{gross} {order.money(order.net + order.tax)} EUR"]
    sums = {"net_total": str(order.net), "tax_total": str(order.tax), "gross_total": str(order.net + order.tax)}
    return written(
        order, random, name, random.choice(TITLES[language]), ABOVE_SUMS[language], "\n".join(rows), f"with sums {language}", {**sums}
    )


URGENT = {
    "de": (
        "Achtung, dringend!\n\n{lines}\n\nMuss unbedingt bis {delivery} hier sein, sonst können wir nicht arbeiten.\n\n{contact}\n{signature}"
    ),
    "en": ("URGENT please\n\n{lines}\n\nThis must reach us by {delivery}.\n\n{contact}\n{signature}"),
    "nl": ("SPOED\n\n{lines}\n\nMoet uiterlijk {delivery} hier zijn.\n\n{contact}\n{signature}"),
    "fr": ("URGENT\n\n{lines}\n\nÀ recevoir impérativement pour {delivery}.\n\n{contact}\n{signature}"),
}


def urgent(world: World, random: Random, name: str) -> Letter:
    """An order in a hurry, with the day on which it must be there."""
    language = random.choice(LANGUAGES)
    order = drawn(world, random, language, {"delivery"}, (1, 4))
    while not order.delivery_said:
        order = drawn(world, random, language, {"delivery"}, (1, 4))
    rows = rows_of(order, random, "{q} {u} {d} ({s})")
    title = {"de": "DRINGEND: Bestellung", "en": "Urgent order", "nl": "Spoedbestelling", "fr": "Commande urgente"}[language]
    return written(order, random, name, title, URGENT[language], rows, f"urgent {language}", {"note": {"ignore": True}})


SPECIAL: tuple[Buyer, ...] = (with_sums, with_sums, urgent)
