"""Buyers of the last part whose text mails no template covers: a chat, second thoughts, ticked lists, goods for a third house, the same twice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import phone
from benchmarks.corpus.drawn.letters import drawn, parts_of, rows_of, written
from benchmarks.corpus.drawn.text_special import aligned, other_article
from benchmarks.corpus.drawn.world import land_named
from benchmarks.corpus.last.places import GERMANY, LANDS
from benchmarks.corpus.opened.letters import filled, letter, line_text
from examples.post.truth import Letter, Truth, address, any_of

UNJUDGED: dict[str, Truth] = {"note": {"ignore": True}}
LANGUAGES = ("de", "de", "de", "de", "en", "nl", "fr")
TITLES: Mapping[str, Sequence[str]] = {
    "de": ("Bestellung[[ {number}]]", "Einkauf", "Warenbedarf {name}"),
    "en": ("Order[[ {number}]]", "Supplies"),
    "nl": ("Bestelling[[ {number}]]", "Inkoop"),
    "fr": ("Commande[[ {number}]]", "Achats"),
}
PATTERNS = ("{q} {u} {d} ({s})", "{s} {d}, {q} {u}", "- {q} {u} {d} / {s}", "{d}, Nr. {s}: {q} {u}")
FRAME = {
    "de": "Guten Morgen,\n\nwir ordern:\n\n{lines}\n\n[[Bestellnummer: {number}\n]][[Lieferung: {delivery_label}\n]]\nBeste Grüße\n{contact}\n{signature}", "en": "Hello Mr {person},\n\nwe need:\n\n{lines}\n\n[[Order number: {number}\n]][[Delivery: {delivery_label}\n]]\nBest\n{contact}\n{signature}",
    "nl": "Beste,\n\nwij bestellen:\n\n{lines}\n\n[[Bestelnummer: {number}\n]][[Levering: {delivery_label}\n]]\nGroeten\n{contact}\n{signature}", "fr": "Bonjour,\n\nnous commandons :\n\n{lines}\n\n[[N° de commande : {number}\n]][[Livraison : {delivery_label}\n]]\nCordialement\n{contact}\n{signature}",
}  # fmt: skip


def chat(world: World, random: Random, name: str) -> Letter:
    """An exported chat that the buyer sends as a mail: a message for each article, one of them put right two messages later."""
    order = drawn(world, random, "de", {"delivery"}, (2, 5))
    who, minute = order.contact.split()[0], random.randrange(2, 20)
    wrong = str(random.choice([q for q in (7, 11, 13, 17, 22, 35) if str(q) != order.lines[0].quantity]))
    told = [line_text("{q} {u} {d} ({s})", order, x, n, random) for n, x in enumerate(order.lines, 1)]
    first = order.lines[0]
    messages = [
        "Moin, hier kommt unsere Bestellung",
        f"{wrong} {first.unit} {first.description} ({first.number})",
        *told[1:],
        f"Halt, von {first.description} nicht {wrong} sondern {order.count(first.quantity)} {first.unit}!",
        *([f"Lieferung bitte bis {order.delivery_said}"] if order.delivery_said else []),
        "Danke dir 👍",
    ]
    day = f"{order.written:%d.%m.%y}"
    rows = "\n".join(f"[{day}, 05:{minute + place:02d}] {who}: {message}" for place, message in enumerate(messages))
    text = f"Hallo Herr {{person}},\n\nunser Chat von heute früh noch einmal als Mail, damit Sie es schriftlich haben:\n\n{rows}\n\n{{contact}}\n{{name}}"
    said = replace(order, delivery=order.delivery if order.delivery_said else None)
    filled_text, _ = filled(text, parts_of(order, random), random)
    return letter(replace(said, stated=UNJUDGED), random, name, "Chatverlauf Bestellung", filled_text, sub="chat")


BACK = {
    "de": ("Ach, {dropped} lassen Sie bitte doch weg, davon haben wir noch genug.", "PS: {dropped} bitte wieder streichen, hat sich gerade im Keller gefunden."),
    "en": ("Actually, please leave out {dropped} again, we found some in the cellar.",),
    "nl": ("O ja, {dropped} toch maar niet, daarvan hebben we nog genoeg.",),
    "fr": ("Finalement, merci de retirer {dropped}, il nous en reste.",),
}  # fmt: skip


def taken_back(world: World, random: Random, name: str) -> Letter:
    """Behind the list one of its lines is taken back."""
    language = random.choice(LANGUAGES)
    order = drawn(world, random, language, {"number", "delivery"}, (3, 6))
    gone = random.randrange(len(order.lines))
    line = order.lines[gone]
    rows = f"{rows_of(order, random, random.choice(PATTERNS[:3]))}\n\n" + random.choice(BACK[language]).replace(
        "{dropped}", f"{line.description} ({line.number})"
    )
    left = replace(order, lines=tuple(x for place, x in enumerate(order.lines) if place != gone))
    return written(left, random, name, random.choice(TITLES[language]), FRAME[language], rows, f"taken back {language}", UNJUDGED)


def ticked(world: World, random: Random, name: str) -> Letter:
    """A standing list in which what is wanted has a cross and a quantity; the other boxes are empty."""
    order = drawn(world, random, "de", {"number", "delivery"}, (2, 6))
    wanted = {x.sku for x in order.lines}
    idle = random.sample([a for a in world.articles if a["sku"] not in wanted], random.randrange(3, 7))
    rows = [line_text("[x] {s}  {d}  Menge: {q}", order, x, 0, random) for x in order.lines]
    for a in idle:
        rows.insert(random.randrange(len(rows) + 1), f"[ ] {a['sku']}  {a['name_de']}  Menge: ___")
    shown = replace(order, shows=frozenset({"sku", "description"}))
    frame = "Guten Tag,\n\nunsere Stammliste, angekreuzt ist, was wir diesmal brauchen:\n\n{lines}\n\n[[Bestell-Nr.: {number}\n]][[Lieferung bis {delivery}\n]]\n{contact}\n{signature}"
    return written(shown, random, name, "Stammliste[[ {number}]]", frame, "\n".join(rows), "ticked list")


CUSTOMERS = (
    "Turnerheim am Wehr",
    "Stadtbücherei Lesecafé",
    "Gemeindehaus St. Anna",
    "Werkfeuerwehr Süd",
    "Klostercafé Marienau",
    "Bootshaus Altarm",
)
THIRD = {
    "de": "Sehr geehrte Frau {person},\n\nfür unseren Kunden bestellen wir als Streckengeschäft:\n\n{lines}\n\n[[Unsere Bestellnummer: {number}\n]]Bestellung unseres Kunden: {theirs}\n[[Liefertermin: {delivery_label}\n]]\nDie Ware geht direkt an:\n{ship_block}\n\nDie Rechnung bitte an uns; auf dem Lieferschein bitte keine Preise.\n\nMit freundlichen Grüßen\n{contact}\n{signature}",
    "short": "Hallo Herr {person},\n\n{lines}\n\nbitte nicht zu uns, sondern direkt zum Kunden liefern:\n\n{ship_block}\n\n[[Best.-Nr. {number}\n]]Rechnung wie immer an uns.\n\nGruß {contact}\n{name}",
}  # fmt: skip


def for_a_third_house(way: str, world: World, random: Random, name: str) -> Letter:
    """The goods go to the buyer's own customer."""
    order = drawn(world, random, "de", {"number", "delivery"}, (1, 5))
    postcode, city = random.choice(GERMANY.places)
    person = random.choice((None, GERMANY.person(random)))
    place = address(random.choice(CUSTOMERS), GERMANY.street(random), postcode, city, "DE", person)
    order = replace(order, ship_to=place)
    frame = THIRD[way].replace("{theirs}", f"WB-{random.randrange(100, 999)}")
    return written(
        order,
        random,
        name,
        random.choice(TITLES["de"]),
        frame,
        rows_of(order, random, random.choice(PATTERNS)),
        f"for a third house {way}",
        UNJUDGED,
    )


TWICE = {
    "da": ("Hello,\n\n(deutsche Fassung weiter unten / German version below, it is one and the same order)\n\nplease deliver:\n\n{en}\n\n[[Order number: {number}\n]]\nBest regards\n{contact}\n\n----- Deutsch -----\n\nbitte liefern Sie:\n\n{de}\n\n[[Bestellnummer: {number}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}", "en", "DK"),
    "pl": ("Guten Tag,\n\nunsere Bestellung auf Deutsch und zur Sicherheit noch einmal auf Englisch (bitte nur EINMAL liefern):\n\n{de}\n\n[[Bestellnummer: {number}\n]]\nIn English:\n\n{en}\n\n[[Order number: {number}\n]]\nMit freundlichen Grüßen / Kind regards\n{contact}\n{signature}", "de", "PL"),
}  # fmt: skip


def in_two_languages(case: str, world: World, random: Random, name: str) -> Letter:
    """The same order in German and in English; it counts once."""
    frame, language, country = TWICE[case]
    order = drawn(world, random, language, {"number"}, (1, 4))
    buyers = [c for c in world.customers if c["country"] == country and c["contact"]]
    buyer = random.choice(buyers or [order.buyer])
    order = replace(
        order,
        buyer=buyer,
        sender=buyer["emails"].split(";")[0],
        contact=buyer["contact"] or order.contact,
        phone=phone(random, land_named(country, language, LANDS)),
        called="",
    )
    names = {a["sku"]: a for a in world.articles}
    lines = tuple(
        replace(x, description=names[x.sku][f"name_{language}"], number=x.sku, quantity=x.quantity if x.quantity.isdigit() else "4")
        for x in order.lines
        if x.sku
    )
    order = replace(order, lines=lines)
    both = {
        other: "\n".join(f"{order.count(x.quantity)} x {names[x.sku or ''][f'name_{other}']} ({x.number})" for x in lines)
        for other in ("de", "en")
    }
    shown = replace(order, shows=frozenset({"sku", "description", "times"}))
    said = frame.replace("{de}", both["de"]).replace("{en}", both["en"])
    return written(shown, random, name, "Order / Bestellung[[ {number}]]", said, "", f"in two languages {case}", UNJUDGED)


def by_menu(world: World, random: Random, name: str) -> Letter:
    """The canteen's list stands below the dishes that it is for; the numbers of guests order nothing."""
    order = drawn(world, random, "de", {"number", "delivery"}, (3, 7))
    dishes = random.sample(("Linseneintopf", "Kaiserschmarrn", "Hackbraten", "Gemüselasagne", "Fischfilet"), 3)
    rows, pattern = [], random.choice(PATTERNS)
    for place, line in enumerate(order.lines):
        if place % 3 == 0:
            rows.append(f"\n{dishes[place // 3 % 3]} ({random.randrange(60, 240)} Essen):")
        rows.append(line_text(pattern, order, line, place + 1, random))
    return written(order, random, name, "Einkauf zum Speiseplan", FRAME["de"], "\n".join(rows), "by menu")


HEADS: Mapping[str, Sequence[Sequence[str]]] = {
    "de": (("Bestell-Nr. bei Ihnen", "Was", "Wie viel", "Gebinde", "EK netto €", "Gesamt €"), ("Art.", "Bezeichnung", "Mge.", "VE", "E-Preis", "G-Preis")), "en": (("Your code", "Goods", "Quantity", "Pack", "Price €", "Value €"),),
    "nl": (("Uw nr.", "Product", "Hoeveelheid", "Eenheid", "Prijs €", "Bedrag €"),), "fr": (("Votre réf.", "Produit", "Quantité", "Unité", "PU HT €", "Total HT €"),),
}  # fmt: skip


def ruled_table(world: World, random: Random, name: str) -> Letter:
    """A table ruled with plus and minus signs, or set with blanks."""
    language, width = random.choice(LANGUAGES), random.choice((3, 4, 4, 6))
    shows = {"sku", "description"} | ({"unit"} if width > 3 else set()) | ({"price", "total"} if width > 4 else set())
    order = drawn(world, random, language, {"number", "delivery"}, (2, 7), shows, loose=False)
    cells = [[x.number, x.description, order.count(x.quantity), x.unit, order.money(x.price), order.money(x.total)] for x in order.lines]
    table = [list(row[:width]) for row in (random.choice(HEADS[language]), *cells)]
    rows = aligned(table, "blanks") if random.random() < 0.4 else _boxed(table)
    return written(order, random, name, random.choice(TITLES[language]), FRAME[language], rows, f"ruled table {language}")


def _boxed(table: Sequence[Sequence[str]]) -> str:
    widths = [max(len(row[place]) for row in table) for place in range(len(table[0]))]
    rule = "+" + "+".join("-" * (width + 2) for width in widths) + "+"
    rows = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in table]
    return "\n".join([rule, rows[0], rule, *rows[1:], rule])


EACH = {
    "de": ("Von allem hier bitte {q} {u}:", "je {q} {u}:"),
    "en": ("{q} {u} of each, please:",),
    "nl": ("Van alles {q} {u}:",),
    "fr": ("{q} {u} de chaque :",),
}
PIECES = {"de": "Stück", "en": "pcs", "nl": "stuks", "fr": "pièces"}


def the_same_of_each(world: World, random: Random, name: str) -> Letter:
    """One quantity for the whole list."""
    language, quantity = random.choice(LANGUAGES), str(random.choice((2, 4, 6, 8, 12, 24)))
    order = drawn(world, random, language, {"number", "delivery"}, (2, 5))
    order = replace(
        order, lines=tuple(replace(x, quantity=quantity, unit=PIECES[language], unit_is=any_of("C62", x.code, None)) for x in order.lines)
    )
    head = random.choice(EACH[language]).format(q=quantity, u=PIECES[language])
    rows = f"{head}\n" + rows_of(order, random, random.choice(("- {d} ({s})", "{s}  {d}")))
    return written(order, random, name, random.choice(TITLES[language]), FRAME[language], rows, f"the same of each {language}")


ASIDE: tuple[tuple[str, str, str], ...] = (
    ("price asked for", "de", "Hallo Frau {person},\n\nzwei Dinge. Erstens die Bestellung[[ {number}]]:\n\n{lines}\n\n[[Lieferung bis {delivery}.\n]]\nZweitens hätte ich gern einen Preis für {x} ({xs}), ab 50 aufwärts. Das bestellen wir vielleicht im Frühjahr.\n\nGruß\n{contact}\n{signature}"),
    ("broken goods", "de", "Guten Tag,\n\nvorweg: von der letzten Palette war {x} ({xs}) zerdrückt, Fotos kommen separat.\n\nNun zur neuen Bestellung:\n\n{lines}\n\n[[Nummer: {number}\n]]Danke\n{contact}\n{signature}"),
    ("empties", "de", "Moin,\n\nbitte bei der nächsten Tour das Leergut mitnehmen (14 Kisten, 2 Fässer stehen im Hof).\n\nUnd mitbringen:\n\n{lines}\n\n[[Liefertag {delivery_label}\n]]{contact}\n{signature}"),
    ("old invoice", "de", "Sehr geehrter Herr {person},\n\nRechnung {old} vom {oldday} ist bezahlt. Wir bestellen weiter wie folgt:\n\n{lines}\n\n[[Bestellung Nr. {number}\n]][[Termin: {delivery_label}\n]]\nFreundlich grüßt\n{contact}\n{signature}"),
    ("price asked for", "en", "Hi {person},\n\nFirst the order[[, our number {number}]]:\n\n{lines}\n\nAnd a question, no order yet: what would {x} ({xs}) be by the pallet?\n\nThanks\n{contact}\n{signature}"),
    ("broken goods", "nl", "Beste {person},\n\nDe vorige keer was {x} ({xs}) kapot, daarover bel ik nog. De nieuwe bestelling:\n\n{lines}\n\n[[Nummer {number}\n]]Groet\n{contact}\n{signature}"),
    ("price asked for", "fr", "Bonjour,\n\nVoici d'abord notre commande[[ n° {number}]] :\n\n{lines}\n\nEnsuite une simple question : quel serait votre prix pour {x} ({xs}) par palette ?\n\nMerci\n{contact}\n{signature}"),
)  # fmt: skip


def with_an_aside(case: tuple[str, str, str], world: World, random: Random, name: str) -> Letter:
    """An order beside something else; the goods that are only spoken of are no line."""
    sub, language, frame = case
    order = drawn(world, random, language, {"number", "delivery"}, (1, 5))
    other = other_article(order, random)
    frame = frame.replace("{xs}", other["sku"]).replace("{x}", other[f"name_{language}"])
    return written(
        order,
        random,
        name,
        random.choice(TITLES[language]),
        frame,
        rows_of(order, random, random.choice(PATTERNS[:3])),
        f"{sub} {language}",
        UNJUDGED,
    )


def two_sites(world: World, random: Random, name: str) -> Letter:
    """Two orders in one mail, each with a number and a delivery address of its own."""
    first = drawn(world, random, "de", {"number"}, (1, 3))
    while not first.number or not first.buyer["contact"]:
        first = drawn(world, random, "de", {"number"}, (1, 3))
    taken = {x.sku for x in first.lines}
    more = drawn(world, random, "de", (), (2, 4))
    second = replace(first, number=f"{first.number}/2", lines=tuple(x for x in more.lines if x.sku not in taken) or more.lines)
    first = replace(first, number=f"{first.number}/1")
    orders, pattern = [], random.choice(PATTERNS[:3])
    for order, site in zip((first, second), random.sample(("Haus Seeblick", "Haus Waldesruh", "Stadtküche"), 2), strict=True):
        postcode, city = random.choice(GERMANY.places)
        orders.append(replace(order, ship_to=address(site, GERMANY.street(random), postcode, city, "DE"), stated=UNJUDGED))
    blocks = [f"=== Bestellung {x.number} ===\nLieferadresse:\n{x.ship_block}\n\n{rows_of(x, random, pattern)}" for x in orders]
    frame = "Guten Tag,\n\nheute zwei getrennte Bestellungen, bitte auch getrennt berechnen:\n\n{lines}\n\nMit freundlichen Grüßen\n{contact}\n{signature}"
    text, _ = filled(frame, parts_of(first, random, "\n\n".join(blocks)), random)
    return letter(first, random, name, "Zwei Bestellungen", text, sub="two sites", orders=orders)


BUYERS: tuple[Buyer, ...] = (
    *(chat,) * 2, *(taken_back,) * 2, ticked, *(partial(for_a_third_house, way) for way in THIRD), *(partial(in_two_languages, case) for case in TWICE), by_menu, *(ruled_table,) * 3, the_same_of_each,
    *(partial(with_an_aside, case) for case in ASIDE), two_sites,
)  # fmt: skip
