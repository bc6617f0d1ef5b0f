"""Buyers of the late part whose text mails no template covers: second thoughts, two orders in one mail, other places, goods that are talked of only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import elsewhere as another_place
from benchmarks.corpus.drawn.text_special import aligned
from benchmarks.corpus.drawn.world import land_named
from benchmarks.corpus.late.asking import on_file, rows_of, said, written
from benchmarks.corpus.late.places import LANDS
from benchmarks.corpus.late.speech import UNITS
from benchmarks.corpus.opened.letters import letter, line_text
from examples.post.truth import Letter, address, any_of

TITLES: Mapping[str, str] = {
    "de": "<Bestellung|Unsere Bestellung|Auftrag>[[ {number}]]",
    "en": "<Order|Purchase order>[[ {number}]]",
    "nl": "<Bestelling|Order>[[ {number}]]",
    "fr": "<Commande|Notre commande>[[ {number}]]",
}
PATTERNS = ("{q} {u} {d} ({s})", "{s} {d} - {q} {u}", "* {q} {u} {s} {d}")
NOT_ORDERED: tuple[tuple[str, str, str], ...] = (
    ("sold out before", "de", "Hallo Herr {person},\n\nschade, dass {x} ({xs}) bis Januar nicht lieferbar ist. Dann nehmen wir stattdessen:\n\n{lines}\n\n[[Bestellnummer {number}\n]][[Geht das bis {delivery}?\n]]\nViele Grüße\n{contact}\n{signature}"),
    ("returns beside", "de", "Sehr geehrte Damen und Herren,\n\n{x} ({xs}) aus der Augustlieferung schicken wir Ihnen mit dem Fahrer zurück, falsch bestellt, unser Fehler.\n\nNeu bestellen wir:\n\n{lines}\n\n[[Unsere Nummer dafür: {number}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}"),
    ("price asked", "de", "Moin,\n\nbitte schicken:\n{lines}\n\n[[Nr. {number}\n]]Und sagt mir bitte noch, ab welcher Menge {x} ({xs}) günstiger wird, wir denken da an 300 im Frühjahr.\n\n{first}\n{signature}"),
    ("not that one again", "de", "Guten Tag Frau {person},\n\n{x} hat bei unseren Leuten leider nicht überzeugt, das lassen wir künftig weg. Weiterhin gerne:\n\n{lines}\n\n[[Bestellung {number}. ]][[Termin: {delivery_label}.]]\n\nFreundliche Grüße\n{contact}\n{signature}"),
    ("catalogue page", "de", "Hallo,\n\nauf Seite 48 im Katalog steht {x} noch mit altem Preis, nur zur Info.\n\nUnsere Bestellung:\n\n{lines}\n\n[[Bestell-Nr. {number}\n]][[Zahlung: {payment}\n]]\nGruß\n{contact}\n{signature}"),
    ("invoice query", "en", "Hello,\n\nthe invoice for {x} ({xs}) still shows our old address, please reissue.\n\nAnd our next order:\n\n{lines}\n\n[[PO {number}\n]][[Due {delivery_label}\n]]\nRegards\n{contact}\n{signature}"),
    ("instead of", "en", "Hi {first} from {name} here,\n\nsince {x} is on back order until spring, please send these instead:\n\n{lines}\n\n[[Order ref {number}\n]]\nThanks\n{contact}"),
    ("question", "nl", "Beste meneer {person},\n\ngraag leveren:\n\n{lines}\n\n[[Ordernummer {number}\n]]Tevens vernemen wij graag of {x} ({xs}) ook in andere maten komt.\n\nMet vriendelijke groet\n{contact}\n{signature}"),
    ("credit", "fr", "Bonjour,\n\n{x} ({xs}) est revenu abîmé du dernier envoi, merci de nous faire un avoir.\n\nPar ailleurs nous commandons :\n\n{lines}\n\n[[Commande {number}\n]][[Livraison {delivery_label}\n]]\nCordialement\n{contact}\n{signature}"),
)  # fmt: skip


def beside(case: tuple[str, str, str], world: World, random: Random, name: str) -> Letter:
    """An order in a mail that talks of other goods too, which are no line."""
    sub, language, template = case
    trade = random.choice(("clothes", "protection", "car", "bicycle"))
    order = on_file(
        world, random, language, {"number", "delivery", "payment"}, (1, 4), trades=(trade,), loose="delivery_label" not in template
    )
    other = random.choice([a for a in world.articles if a["trade"] == trade and all(a["sku"] != line.sku for line in order.lines)])
    more = {"x": other[f"name_{language}"], "xs": other["sku"]}
    return written(
        order, random, name, TITLES[language], template, rows_of(order, random, random.choice(PATTERNS)), f"{sub} {language}", more=more
    )


MINDS = {
    "de": ("{d} ({s}): {o} Stück, halt, doch lieber {q} {u}", "{s} {d}: nicht {o}, sondern {q} {u}", "{d}, {s}, {q} {u} (ich hatte am Telefon {o} gesagt, {q} stimmt)"),
    "en": ("{d} ({s}): {o}, no, make that {q} {u}", "{s} {d}: not {o} but {q} {u}"),
    "fr": ("{d} ({s}) : {o}, non, plutôt {q} {u}", "{s} {d} : pas {o} mais {q} {u}"),
}  # fmt: skip
CHANGING = {
    "de": "Hallo Frau {person},\n\nbitte notieren:\n\n{lines}\n\n[[Bestellung {number}\n]][[bis {delivery}\n]]\nEntschuldigung fürs Hin und Her\n{contact}\n{signature}", "en": "Hello,\n\nplease note our order:\n\n{lines}\n\n[[PO {number}\n]][[by {delivery}\n]]\nSorry for the muddle\n{contact}\n{signature}",
    "fr": "Bonjour,\n\nmerci de noter :\n\n{lines}\n\n[[Commande {number}\n]][[pour {delivery}\n]]\nDésolé pour les hésitations\n{contact}\n{signature}",
}  # fmt: skip


def second_thoughts(language: str, world: World, random: Random, name: str) -> Letter:
    """Some quantities are corrected in the same line."""
    order = on_file(world, random, language, {"number", "delivery"}, (1, 4))
    rows = []
    for number, line in enumerate(order.lines, 1):
        pattern = random.choice(MINDS[language]) if number == 1 or random.random() < 0.4 else random.choice(PATTERNS)
        other = str(int(float(line.quantity)) + random.choice((2, 3, 5, 10)))
        rows.append(line_text(pattern.replace("{o}", other), order, line, number, random))
    return written(order, random, name, TITLES[language], CHANGING[language], "\n".join(rows), f"second thoughts {language}")


STRUCK = {
    "de": ("{row}  ENTFÄLLT", "{row} -> gestrichen, haben wir noch", "(doch nicht: {row})"),
    "en": ("{row}  CANCELLED", "(not needed after all: {row})"),
    "nl": ("{row}  VERVALT", "(toch niet: {row})"),
}
LISTED = {
    "de": "Guten Morgen,\n\nhier unsere Liste von gestern, Stand heute früh:\n\n{lines}\n\n[[Bestellnummer: {number}\n]][[Termin {delivery_label}\n]]\nDanke\n{contact}\n{signature}", "en": "Morning,\n\nyesterday's list as it stands today:\n\n{lines}\n\n[[Order number: {number}\n]]\nThanks\n{contact}\n{signature}",
    "nl": "Goedemorgen,\n\nonze lijst zoals die nu is:\n\n{lines}\n\n[[Bestelnummer: {number}\n]]\nBedankt\n{contact}\n{signature}",
}  # fmt: skip


def one_struck(language: str, world: World, random: Random, name: str) -> Letter:
    """One row of the list is marked as dropped."""
    order = on_file(world, random, language, {"number", "delivery"}, (3, 6), loose=False)
    place = random.randrange(len(order.lines))
    pattern, rows = random.choice(PATTERNS[:2]), []
    for number, line in enumerate(order.lines):
        row = line_text(pattern, order, line, number + 1, random)
        rows.append(random.choice(STRUCK[language]).format(row=row) if number == place else row)
    kept = replace(order, lines=tuple(line for number, line in enumerate(order.lines) if number != place))
    return written(kept, random, name, TITLES[language], LISTED[language], "\n".join(rows), f"one struck {language}")


POSTSCRIPTS = {
    "de": "Hallo Herr {person},\n\nbitte liefern Sie:\n\n{lines}\n\n[[Unsere Nummer: {number}\n]][[Lieferung bis {delivery}.\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}\n\nPS: Da fällt mir ein, {last_line} müssten auch noch mit drauf.",
    "en": "Dear Mr {person},\n\nplease supply\n\n{lines}\n\n[[PO {number}\n]]\nYours\n{contact}\n{signature}\n\nPS Nearly forgot: {last_line} as well, please.",
    "nl": "Dag meneer {person},\n\ngraag leveren\n\n{lines}\n\n[[Order {number}\n]]\nGroet\n{contact}\n{signature}\n\nPS ook nog {last_line} erbij graag.",
    "fr": "Bonjour,\n\nmerci de livrer\n\n{lines}\n\n[[Commande {number}\n]]\nCordialement\n{contact}\n{signature}\n\nP.S. J'oubliais : ajoutez {last_line}, s'il vous plaît.",
}  # fmt: skip


def postscript(language: str, world: World, random: Random, name: str) -> Letter:
    """The last line stands below the signature."""
    order = on_file(world, random, language, {"number", "delivery", "address"}, (2, 4))
    rows = rows_of(order, random, "{q} {u} {d} ({s})").split("\n")
    return written(
        order,
        random,
        name,
        TITLES[language],
        POSTSCRIPTS[language],
        "\n".join(rows[:-1]),
        f"postscript {language}",
        more={"last_line": rows[-1]},
    )


TWO = {
    "de": "Sehr geehrte Damen und Herren,\n\nheute gleich zwei Bestellungen, bitte getrennt fakturieren.\n\n{blocks}\n\nMit freundlichen Grüßen\n{contact}\n{signature}",
    "en": "Hello,\n\ntwo separate orders today, please keep them apart.\n\n{blocks}\n\nKind regards\n{contact}\n{signature}",
    "nl": "Beste,\n\ntwee aparte bestellingen, graag afzonderlijk factureren.\n\n{blocks}\n\nMet groet\n{contact}\n{signature}",
}  # fmt: skip
SEPARATE = {
    "de": ("Bestellung {number}", "Lieferung an: {ship}"),
    "en": ("Order {number}", "Deliver to: {ship}"),
    "nl": ("Bestelling {number}", "Afleveren bij: {ship}"),
}


def two_orders(language: str, placed: bool, world: World, random: Random, name: str) -> Letter:
    """Two numbered orders in one mail, each with its lines, and with a delivery address of its own where they are `placed`."""
    first = on_file(world, random, language, {"number"}, (1, 3), firm=True)
    second = on_file(world, random, language, {"number"}, (1, 3), firm=True)
    base = random.randrange(3000, 9000)
    second = replace(first, lines=second.lines, stated={})
    home = land_named(first.country, language, LANDS)
    orders, blocks = [], []
    for number, order in enumerate((first, second)):
        ship = another_place(world, random, order.buyer, home) if placed else None
        order = replace(order, number=f"26/{base + 7 * number}", ship_to=ship, delivery=None, payment="", note="", customer="", dated=None)
        head, where = SEPARATE[language]
        rows = rows_of(order, random, PATTERNS[0])
        blocks.append(
            "\n".join(
                [head.format(number=order.number), *([where.format(ship=order.ship_block.replace("\n", ", "))] if placed else []), rows]
            )
        )
        orders.append(order)
    title, text, _ = said(
        orders[0],
        random,
        TWO[language],
        more={"blocks": "\n\n".join(blocks)},
        subject={"de": "Zwei Bestellungen", "en": "Two orders", "nl": "Twee bestellingen"}[language],
    )
    return letter(orders[0], random, name, title, text, sub=f"two orders {language}{' placed' if placed else ''}", orders=tuple(orders))


STRAIGHT = {
    "de": "Guten Tag,\n\nbitte direkt an unseren Kunden liefern, ohne Rechnung und mit neutralem Lieferschein:\n\n{ship_block}\n\n{lines}\n\n[[Unsere Bestellnummer: {number}\n]]Bestellzeichen unseres Kunden: {theirs}\n[[Lieferdatum: {delivery_label}\n]]\nRechnung wie gewohnt an uns.\n\n{contact}\n{signature}",
    "en": "Hello,\n\nplease deliver straight to our customer, plain packaging, no prices:\n\n{ship_block}\n\n{lines}\n\n[[Our order number: {number}\n]]Our customer's order: {theirs}\n\nInvoice to us as always.\n\n{contact}\n{signature}",
    "nl": "Hallo,\n\ngraag rechtstreeks bij onze klant afleveren, neutraal verpakt:\n\n{ship_block}\n\n{lines}\n\n[[Ons ordernummer: {number}\n]]Ordernummer van onze klant: {theirs}\n\nFactuur zoals altijd naar ons.\n\n{contact}\n{signature}",
    "fr": "Bonjour,\n\nà livrer directement chez notre client, emballage neutre et sans prix :\n\n{ship_block}\n\n{lines}\n\n[[Notre numéro de commande : {number}\n]]Commande de notre client : {theirs}\n\nFacture à notre adresse comme toujours.\n\n{contact}\n{signature}",
}  # fmt: skip


def straight(language: str, world: World, random: Random, name: str) -> Letter:
    """The goods go to the buyer's customer, whose own order number is named."""
    order = on_file(world, random, language, {"number", "delivery", "address"}, (1, 4), loose=False)
    home = land_named(order.country, language, LANDS)
    postcode, city = random.choice(home.places)
    firm = f"{random.choice(home.trades)} {random.choice([last for last in home.last if last not in order.buyer['name']])} {random.choice(home.forms)}"
    ship = address(firm, home.street(random), postcode, city, order.country, random.choice((None, home.person(random))))
    return written(
        replace(order, ship_to=ship),
        random,
        name,
        TITLES[language],
        STRAIGHT[language],
        rows_of(order, random, random.choice(PATTERNS)),
        f"straight {language}",
    )


HEADS: Mapping[str, Sequence[str]] = {
    "de": ("Nummer", "Was", "Wieviel", "Einheit", "EP EUR", "GP EUR"), "en": ("Code", "Item", "Qty", "Unit", "Price EUR", "Total EUR"), "nl": ("Nummer", "Artikel", "Aantal", "Eenheid", "Prijs EUR", "Bedrag EUR"), "fr": ("Code", "Article", "Quantité", "Unité", "PU HT EUR", "Total HT EUR"),
}  # fmt: skip
TABLED = {
    "de": "Hallo Frau {person},\n\naus unserer Liste kopiert:\n\n{lines}\n\n[[Bestellnummer: {number}\n]][[Kundennummer: {customer}\n]][[Liefertermin: {delivery_label}\n]]\nViele Grüße\n{contact}\n{signature}", "en": "Hello,\n\ncopied from our list:\n\n{lines}\n\n[[Order number: {number}\n]][[Delivery date: {delivery_label}\n]]\nRegards\n{contact}\n{signature}",
    "nl": "Hallo,\n\nuit onze lijst:\n\n{lines}\n\n[[Bestelnummer: {number}\n]][[Leverdatum: {delivery_label}\n]]\nGroet\n{contact}\n{signature}", "fr": "Bonjour,\n\ncopié de notre liste :\n\n{lines}\n\n[[Numéro de commande : {number}\n]][[Date de livraison : {delivery_label}\n]]\nCordialement\n{contact}\n{signature}",
}  # fmt: skip


def typed_table(width: int, way: str, world: World, random: Random, name: str) -> Letter:
    """A table in plain text, its cells parted by blanks, bars or another sign."""
    language = random.choice(("de", "de", "de", "en", "nl", "fr"))
    shows = {"sku", "description"} | ({"unit"} if width > 3 else set()) | ({"price", "total"} if width > 4 else set())
    order = on_file(world, random, language, {"number", "customer", "delivery"}, (2, 7), shows, loose=False)
    cells = [[x.number, x.description, order.count(x.quantity), x.unit, order.money(x.price), order.money(x.total)] for x in order.lines]
    table = [list(row[:width]) for row in (HEADS[language], *cells)]
    return written(order, random, name, TITLES[language], TABLED[language], aligned(table, way), f"typed table {language}")


EACH = {"de": "von jedem {q} Stück bitte:", "en": "{q} of each of these:", "nl": "van ieder {q} stuks:", "fr": "{q} pièces de chacun :"}


def of_each(language: str, world: World, random: Random, name: str) -> Letter:
    """One quantity holds for the whole list."""
    quantity = str(random.choice((2, 4, 5, 8, 10, 16)))
    order = on_file(world, random, language, {"number", "delivery"}, (2, 5), trades=("clothes", "car", "bicycle"), loose=False)
    lines = tuple(line for line in order.lines if line.code == "C62") or order.lines[:1]
    order = replace(order, lines=tuple(replace(x, quantity=quantity, unit_is=any_of("C62", x.code, None)) for x in lines))
    rows = EACH[language].format(q=quantity) + "\n" + rows_of(order, random, random.choice(("{s} {d}", "- {d}, {s}")))
    return written(order, random, name, TITLES[language], TABLED[language], rows, f"of each {language}")


CENTRAL = "Sehr geehrter Herr {person},\n\nbitte liefern Sie an unseren Standort:\n{ship_block}\n\ndie Artikel\n\n{lines}\n\n[[Bestellnummer: {number}\n]]Die Rechnung geht bitte ausschließlich an die Zentrale:\n{block}\n\n[[Liefertermin: {delivery_label}\n]]\nMit freundlichen Grüßen\n{contact}"


def central_invoice(world: World, random: Random, name: str) -> Letter:
    """A branch orders, the head office pays."""
    order = on_file(world, random, "de", {"number", "delivery", "address"}, (1, 4), loose=False, firm=True)
    home = land_named(order.country, "de", LANDS)
    postcode, city = random.choice(home.places)
    ship = address(f"{order.buyer['name']}, {random.choice(home.sites)}", home.street(random), postcode, city, order.country, None)
    return written(
        replace(order, ship_to=ship), random, name, TITLES["de"], CENTRAL, rows_of(order, random, PATTERNS[0]), "central invoice"
    )


TWICE = "Guten Tag / Good morning,\n\n(English version below)\n\nwir bestellen:\n\n{lines}\n\n[[Bestellnummer: {number}\n]][[Lieferdatum: {delivery_label}\n]]\n- - - - -\nEnglish version of the same order, for your colleagues:\n\n{english}\n\nMit freundlichen Grüßen / Kind regards\n{contact}\n{signature}"


def said_twice(world: World, random: Random, name: str) -> Letter:
    """The same order in German and once more in English."""
    order = on_file(world, random, "de", {"number", "delivery"}, (1, 3), loose=False)
    names = {a["sku"]: a["name_en"] for a in world.articles}
    english = "\n".join(f"{order.count(x.quantity)} {UNITS['en'][x.code][0]} {names[str(x.sku)]} ({x.number})" for x in order.lines)
    return written(
        order,
        random,
        name,
        "Bestellung / order[[ {number}]]",
        TWICE,
        rows_of(order, random, PATTERNS[0]),
        "said twice",
        more={"english": english},
    )


SUBJECT_ONLY: tuple[tuple[str, str], ...] = (
    ("bitte {row}, danke", "Siehe Betreff. Gruß {first}, {name}"), ("{row}", "Bestellung steht oben in der Betreffzeile.\n\n{contact}\n{name}"), ("Bestellung {row}", "(ohne Text)\n\n{contact}, {name}"),
)  # fmt: skip


def subject_only(world: World, random: Random, name: str) -> Letter:
    """The whole order stands in the subject."""
    order = on_file(world, random, "de", (), (1, 1))
    subject, text = random.choice(SUBJECT_ONLY)
    return written(order, random, name, subject, text, "", "subject only", more={"row": rows_of(order, random, "{q} {u} {d} ({s})")})


def by_trade(world: World, random: Random, name: str) -> Letter:
    """The list has headings for the departments that need the goods."""
    order = on_file(world, random, "de", {"number", "delivery"}, (3, 6), loose=False)
    heads, rows = random.sample(("== Werkstatt ==", "== Lager ==", "== Fuhrpark ==", "== Außendienst ==", "== Küche =="), 3), []
    for number, line in enumerate(order.lines):
        rows += [f"\n{heads[number // 2]}"] if number % 2 == 0 else []
        rows.append(line_text("{q} {u} {d} ({s})", order, line, number + 1, random))
    return written(order, random, name, TITLES["de"], TABLED["de"], "\n".join(rows).strip("\n"), "by department")


BUYERS: tuple[Buyer, ...] = (
    *(partial(beside, case) for case in NOT_ORDERED), *(partial(second_thoughts, language) for language in ("de", "de", "en", "fr")), *(partial(one_struck, language) for language in ("de", "en", "nl")), *(partial(postscript, language) for language in ("de", "en", "nl", "fr")),
    partial(two_orders, "de", False), partial(two_orders, "de", True), partial(two_orders, "en", True), partial(two_orders, "nl", False), *(partial(straight, language) for language in ("de", "de", "en", "nl", "fr")), partial(typed_table, 3, "blanks"), partial(typed_table, 4, "bars"), partial(typed_table, 6, "blanks"), partial(typed_table, 4, ";"), partial(typed_table, 4, "\t"),
    *(partial(of_each, language) for language in ("de", "en", "fr")), central_invoice, said_twice, subject_only, by_trade,
)  # fmt: skip
