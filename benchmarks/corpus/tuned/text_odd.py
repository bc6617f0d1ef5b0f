"""Orders that stand oddly in their mails: in the subject, twice in one mail, «je 5 von», with a line taken back."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.counting import catalogue_name, corrected, either_name, full_name, two_places
from benchmarks.corpus.spoken import letter, some_articles, speak
from benchmarks.corpus.styles import Rows, Style, rows
from benchmarks.corpus.words import UNIT_WORDS
from examples.post.truth import Item, Letter

BYE = "[[Mit freundlichen Grüßen|Freundliche Grüße|Viele Grüße|MfG]]"

IN_SUBJECT = Style(
    "order in the subject", "de", ("siehe Betreff\n[[Danke|Gruß|]]\n{signature}", "[[Bitte um Lieferung bis {delivery}.|Bitte wie oben.|.]]\n\n{contact}\n{name}", "Bestellung steht oben, danke\n{first}"), rows("{q} {u} {d}", "{q}x {s}", "{q} x {d} ({s})", joints=(", ", " und ")),
    ("Bestellung: {order}", "Bitte liefern: {order}", "Best. {order}"), size=(1, 2), strangers=False,
)  # fmt: skip
IN_SUBJECT_ENGLISH = Style(
    "order in the subject in English", "en", ("see subject\n{signature}", "as above pls, by {delivery}\n{contact}", "Thanks\n{signature}"), rows("{q} {u} {s}", "{q} x {d}", joints=(", ", " and ")), ("Order: {order}", "Please send {order}"), size=(1, 2), strangers=False,
)  # fmt: skip
CORRECTED = Style(
    "corrects itself", "de", ("Hallo,\n\n[[wir brauchen|bitte liefern]]:\n\n{order}\n\nbis {delivery}\n\n" + BYE + "\n{signature}", "Guten Tag,\n\nhier unsere Liste, [[beim Durchsehen noch geändert|sorry fürs Hin und Her]]:\n{order}\n\n{signature}"),
    rows("{q} {u} {d}", "{q} {u} {d} ({s})", "- {s} {d}: {q} {u}"), ("Bestellung", "Bestellung {number}"), counting=corrected,
)  # fmt: skip
CORRECTED_ENGLISH = Style(
    "corrects itself in English", "en", ("Hi,\n\nplease send:\n\n{order}\n\nneeded by {delivery}\n\nThanks\n{signature}",), rows("{q} {u} {d}", "{q} {u} {d} ({s})", "- {s}: {q} {u}"), ("Order", "Order {number}"), counting=corrected,
)  # fmt: skip
CELLS = Style(
    "cells of a table one below the other", "de", ("Sehr geehrte Damen und Herren,\n\nwir bestellen:\n\n{order}\n\nBestellnummer\n{number}\nKundennummer\n{customer}\nLiefertermin\n{delivery}\n\n" + BYE + "\n{signature}",),
    (
        Rows("{n}\n{s}\n{d}\n{q}\n{u}", "Pos.\nArt.-Nr.\nBezeichnung\nMenge\nEinheit"), Rows("{s}\n{d}\n{q} {u}\n{p} €\n{t} €\n", "Artikel\nText\nMenge\nPreis\nBetrag\n"), Rows("{q}\n{d}\n{s}\n", "Anzahl\nArtikel\nNummer\n"),
    ),
    ("Bestellung {number}", "Bestellung"), size=(2, 6),
)  # fmt: skip
UNKNOWN = Style(
    "goods that nobody here sells", "de", ("Guten Tag,\n\nbitte liefern Sie:\n\n{order}\n\nBestellnr. {number}\nTermin {delivery}\n{note}\n\n" + BYE + "\n{signature}", "Hallo zusammen,\nwir bestellen {number}\n{order}\n{contact}\n{name}"),
    rows("{q} {u} {d}", "{q} {u} {s} {d}", "- {d}, {q} {u}"), ("Bestellung[[ {number}|]]",), size=(2, 6), unknown_in_hundred=85,
)  # fmt: skip
UNKNOWN_ENGLISH = Style(
    "goods that nobody here sells in English", "en", ("Dear all,\n\nplease deliver:\n\n{order}\n\nPO {number}\nDelivery: {delivery}\n\nKind regards\n{signature}",), rows("{q} {u} {d}", "{q} {u} {s} {d}", "{n}. {d} - {q} {u}"), ("Order {number}",), size=(2, 6), unknown_in_hundred=85,
)  # fmt: skip
SITE = Style(
    "delivery address by its name", "de",
    ("Hallo,\n\n[[Lieferung bitte an: {site}|diesmal bitte nach {site} liefern]]:\n\n{order}\n\nBestellnummer {number}\nLieferung bis {delivery}\n\n" + BYE + "\n{signature}", "Bestellung {number}\nLieferadresse: {site} (wie bekannt)\n\n{order}\n\nTermin: {delivery}\n\n{signature}"),
    rows("{q} {u} {s} {d}", "{q}x {d}", "{s}: {q} {u}"), ("Bestellung {number}", "Bestellung {site}"), strangers=False, persons=False,
)  # fmt: skip
HUNDREDS = Style(
    "prices for a hundred", "de", ("Guten Tag,\n\nlaut Preisliste bestellen wir:\n\n{order}\n\nBestellnummer {number}, Kundennummer {customer}\nLieferung {delivery}, Zahlung {payment}\n\n" + BYE + "\n{signature}",),
    (*rows("{q} {u} {s} {d} zu {h} €/100", "{d} ({s}): {q} {u}, Preis je 100: {h} EUR"), Rows("{s:<14}{d:<52}{q:>6} {u:<8}{h:>9} /100 {t:>10}", "Artikel       Bezeichnung                                          Menge ME      Preis EUR     Gesamt", "{sum:>95}")),
    ("Bestellung {number}", "Bestellung"), goods=lambda article: Decimal(article["price_net"]) < 6, size=(1, 5),
)  # fmt: skip
PRINTED_QUANTITIES = Style(
    "quantities with two places", "de", ("{order}\n\nBeleg {number} vom {date}\nLieferant: {seller}\nKunde: {customer}\nLiefertermin: {delivery}\n\nDiese Bestellung wurde maschinell erstellt und ist ohne Unterschrift gültig.\n\n{signature}",),
    (
        Rows("{n:04} {s:<14}{d:<54}{q:>9} {u}", "Pos. Artikel       Bezeichnung                                               Menge"), Rows("{n:>3} {q:>9} {u:<8} {s:<13} {d:<54}{p:>9}{t:>11}", "", "Bestellwert {net} EUR"), Rows("{b:<12} {s:<13} {q:>9} {u}", "Material     Ihr Artikel      Menge"),
    ),
    ("Bestellung {number}", "PO {number}"), counting=two_places, size=(2, 9), days=("figures", "short"), persons=False,
)  # fmt: skip
POUNDS = Style(
    "prices in pounds", "en", ("Dear Sirs,\n\nplease supply at the agreed sterling prices:\n\n{order}\n\nOrder number {number}\nDelivery by {delivery}\nAccount {customer}\n\nKind regards\n{signature}",),
    (*rows("{q} {u} {d} ({s}) at £{p}", "{s} {d}: {q} {u} @ GBP {p} = GBP {t}"), Rows("{s:<14}{d:<50}{q:>6} {u:<6}{p:>9}{t:>11}", "Code          Description                                           Qty        Price £    Total £", "Total £{net}")),
    ("Order {number}",), lands=("GB",), currency="GBP",
)  # fmt: skip
FRANCS = Style(
    "prices in francs", "de", ("Guten Tag\n\nBitte liefern Sie:\n\n{order}\n\nBestellung {number}\nLieferung {delivery}\n\nFreundliche Grüsse\n{signature}",), rows("{q} {u} {s} {d} zu CHF {p}", "{n}. {d}, Art. {s}, {q} {u}, Fr. {p}", "{s} / {q} {u} / CHF {p} / CHF {t}"), ("Bestellung[[ {number}|]]",),
    lands=("CH",), currency="CHF", money="swiss", days=("figures", "words"),
)  # fmt: skip
OWN_NUMBERS_ONLY = Style(
    "the buyer's numbers only", "de", ("Guten Tag,\n\nBestellung {number}:\n\n{order}\n\nLieferung {delivery}\n{note}\n\n" + BYE + "\n{signature}",), rows("{q} {u} {b}", "{b}: {q} {u}", "{b} {d} {q} {u}", "Teil {b}, {q} {u}"), ("Bestellung {number}", "Abruf"), naming=catalogue_name,
)  # fmt: skip
MARKS = Style(
    "marks instead of words", "de", ("+++ Bestellung +++\n\n{order}\n\n>>> Lieferung: {delivery} <<<\n### {name} ###", "🛒 Bestellung\n{order}\n📅 {delivery}\n🙏 {first}"), rows("✔ {q} {u} {d}", "=> {s} | {q} {u}", "[x] {d} [{s}] - {q}", "→ {q} × {d}"), ("Bestellung 📦", "Bestellung!!!"), strangers=False, naming=either_name,
)  # fmt: skip

STYLES = (
    IN_SUBJECT, IN_SUBJECT_ENGLISH, CORRECTED, CORRECTED_ENGLISH, CELLS, UNKNOWN, UNKNOWN_ENGLISH, SITE, HUNDREDS, PRINTED_QUANTITIES, POUNDS, FRANCS, OWN_NUMBERS_ONLY, MARKS,
)  # fmt: skip

_PARTS = {
    "de": ("Guten Tag,\n\nbitte legen Sie zwei getrennte Aufträge an.\n\n1. Auftrag\n", "\n\n2. Auftrag\n", "\n\nBitte getrennt liefern und berechnen.\n\nFreundliche Grüße\n"),
    "en": ("Hello,\n\ntwo separate orders today, please invoice them separately.\n\nFirst order\n", "\n\nSecond order\n", "\n\nKind regards\n"),
}  # fmt: skip
_ONE_OF_TWO = {
    "de": Style("two orders in a mail", "de", ("Bestellnummer: {ordernumber}\nLieferung: {delivery}\n{order}",), rows("{q} {u} {s} {d}", "- {q} x {d} ({s})"), ("zwei Bestellungen",), size=(1, 4), strangers=False),
    "en": Style("two orders in an English mail", "en", ("PO {ordernumber}\nDelivery: {delivery}\n{order}",), rows("{q} {u} {s} {d}", "{n}) {q} {u} {d}"), ("Two orders",), size=(1, 4), strangers=False),
}  # fmt: skip


def _two_orders(language: str) -> Buyer:
    """Two orders of one buyer, each with its number."""

    def write(world: World, random: Random, name: str) -> Letter:
        style, (before, between, behind) = _ONE_OF_TWO[language], _PARTS[language]
        first = speak(style, world, random)
        second = speak(style, world, random, first.want)
        text = before + first.text + between + second.text + behind + first.want.buyer["name"]
        made = letter(style, random, name, replace(first, text=text))
        return replace(made, orders=(first.want.priced_in(text), second.want.priced_in(text)))

    return write


_EACH = {
    "de": ("Hallo,\n\nbitte je {q} {u} von {goods}.", "Guten Tag,\n\nwir bestellen von folgenden Artikeln jeweils {q} {u}:\n\n{list}\n", "Moin, für die Werkstatt je {q} {u}: {goods}. Danke!"),
    "en": ("Hi,\n\nplease send {q} {u} each of {goods}.", "Hello,\n\nwe need {q} {u} of each of the following:\n\n{list}\n"),
    "nl": ("Hallo,\n\ngraag van elk {q} {u}: {goods}.",),
    "fr": ("Bonjour,\n\nmerci de nous livrer {q} {u} de chacune des références suivantes :\n\n{list}\n",),
}  # fmt: skip
_BARE = {
    language: Style(
        "each as many",
        language,
        ("{signature}",),
        rows("{q} {u} {s}"),
        ({"de": "Bestellung", "en": "Order", "nl": "Bestelling", "fr": "Commande"}[language],),
        size=(1, 1),
        strangers=False,
    )
    for language in _EACH
}


def _each(language: str) -> Buyer:
    """«Je 5 Stück von A, B und C.»"""

    def write(world: World, random: Random, name: str) -> Letter:
        spoken = speak(_BARE[language], world, random)
        unit = random.choice(("C62", "PK", "BX"))
        pool = [article for article in world.articles if article["unit"] == unit] or list(world.articles)
        articles = some_articles(random, pool, random.randint(2, 4))
        words = UNIT_WORDS[language][articles[0]["unit"]]
        count, word = str(random.choice((3, 5, 10, 20, 25))), random.choice(words)
        named = [f"{full_name(random, world, article, language)} ({article['sku']})" for article in articles]
        joint = {"de": " und ", "en": " and ", "nl": " en ", "fr": " et "}[language]
        text = random.choice(_EACH[language]).format(
            q=count, u=word, goods=", ".join(named[:-1]) + joint + named[-1], list="\n".join(f"- {line}" for line in named)
        )
        items = tuple(Item(article["sku"], count, full_name(random, world, article, language), word) for article in articles)
        return letter(
            _BARE[language], random, name, replace(spoken, text=f"{text}\n\n{spoken.text}", want=replace(spoken.want, items=items))
        )

    return write


_TAKEN_BACK = {
    "de": Style("a line taken back", "de", ("Guten Tag,\n\nwir bestellen:\n\n{order}\n\nBestellnummer {number}\nLieferung {delivery}\n\n%PS%\n\n" + BYE + "\n{contact}\n{name}",), rows("{n}. {q} {u} {d} ({s})", "{n}) {s} {d}: {q} {u}", "Pos. {n}: {q} {u} {d}"), ("Bestellung {number}", "Bestellung"), size=(2, 6), strangers=False),
    "en": Style("a line taken back in English", "en", ("Hello,\n\nplease supply:\n\n{order}\n\nOrder {number}\nDelivery {delivery}\n\n%PS%\n\nRegards\n{contact}\n{name}",), rows("{n}. {q} {u} {d} ({s})", "{n}) {s} {d}: {q} {u}"), ("Order {number}",), size=(2, 6), strangers=False),
}  # fmt: skip
PLACE = "%PS%"
_AFTER = {
    "de": ("PS: Position {n} bitte doch nicht liefern, die haben wir noch gefunden.", "Nachtrag: Pos. {n} entfällt, bitte streichen.", "Kollegin ruft gerade: {d} brauchen wir nicht mehr, also Position {n} weglassen."),
    "en": ("PS: please leave out item {n}, we found some in the store.", "Sorry, no need for item {n} ({d}) after all."),
}  # fmt: skip


def _taken_back(language: str) -> Buyer:
    """A list of which a line is taken back below it."""

    def write(world: World, random: Random, name: str) -> Letter:
        spoken = speak(_TAKEN_BACK[language], world, random)
        items, gone = spoken.want.items, random.randrange(len(spoken.want.items))
        after = random.choice(_AFTER[language]).format(n=gone + 1, d=items[gone].description)
        want = replace(spoken.want, items=items[:gone] + items[gone + 1 :])
        return letter(_TAKEN_BACK[language], random, name, replace(spoken, text=spoken.text.replace(PLACE, after), want=want))

    return write


BUYERS: tuple[Buyer, ...] = (
    _two_orders("de"),
    _two_orders("en"),
    *(_each(language) for language in _EACH),
    _taken_back("de"),
    _taken_back("en"),
)
