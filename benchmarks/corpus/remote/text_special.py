"""Buyers of the remote part whose text mails no template covers: sizes in one line, second thoughts, stock lists, two sites, notes of calls, postscripts."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import Row, World
from benchmarks.corpus.drawn.demand import Demand, demand, line_of
from benchmarks.corpus.drawn.letters import parts_of
from benchmarks.corpus.drawn.text_special import aligned
from benchmarks.corpus.opened.letters import filled, letter, line_text, posted, settled
from benchmarks.corpus.remote.demands import UNJUDGED, asked, branch, mailed, rows_of
from benchmarks.corpus.remote.goods import FAMILIES
from benchmarks.corpus.remote.speech import PEOPLE
from examples.post.truth import Letter, any_of

LANGUAGES = ("de", "de", "de", "en", "nl", "fr")
PATTERNS = ("{q} {u} {d} ({s})", "{s} {d}, {q} {u}", "- {q} {u} {d}, Nr. {s}")
TITLES = {"de": "Bestellung[[ {number}]]", "en": "Order[[ {number}]]", "nl": "Bestelling[[ {number}]]", "fr": "Commande[[ {number}]]"}


def _pattern(random: Random, language: str) -> str:
    return random.choice(PATTERNS).replace("Nr.", {"de": "Nr.", "en": "no.", "nl": "nr.", "fr": "n°"}[language])


def _others(order: Demand, random: Random, count: int) -> list[Row]:
    """Articles that are not ordered here."""
    return random.sample([a for a in order.world.articles if all(a["sku"] != line.sku for line in order.lines)], count)


SIZES = {
    "de": "Hallo,\n\nbitte liefern Sie uns\n\n{lines}\n\n[[Bestellnummer: {number}\n]][[Bis {delivery}, danke.\n]]\nViele Grüße\n{contact}\n{signature}", "en": "Hello,\n\nplease send us\n\n{lines}\n\n[[Order number: {number}\n]][[By {delivery} please.\n]]\nKind regards\n{contact}\n{signature}",
    "nl": "Hallo,\n\ngraag ontvangen wij\n\n{lines}\n\n[[Bestelnummer: {number}\n]][[Uiterlijk {delivery}.\n]]\nGroeten\n{contact}\n{signature}", "fr": "Bonjour,\n\nmerci de nous livrer\n\n{lines}\n\n[[Commande n° {number}\n]][[Pour {delivery}.\n]]\nCordialement\n{contact}\n{signature}",
}  # fmt: skip


def several_of_a_kind(world: World, random: Random, name: str) -> Letter:
    """One good, then its variants with a quantity each: «Nitrova: 5 x Gr. S, 10 x Gr. M»."""
    language = random.choice(LANGUAGES)
    order = asked(world, random, language, {"number", "delivery"}, (1, 1), {"sku", "description", "times"})
    families = random.sample([f for f in FAMILIES if len(f.variants) > 3 and f.unit in ("C62", "BX", "PK")], random.choice((1, 2)))
    spoken = any(family.variants[0][0].isdigit() for family in families)  # «4 x 13 cm» would be a size
    order = replace(order, shows=frozenset({"sku", "description", "unit" if spoken else "times"}))
    lines, rows = [], []
    for family in families:
        called = family.name("", language).rstrip()
        there = [a for a in world.articles if a["name_de"] in {family.name(v, "de") for v in family.variants}]
        chosen = sorted(random.sample(there, random.choice((2, 3))), key=there.index)
        new = [line_of(world, random, order.buyer, a, language) for a in chosen]
        variants = [x.description[len(called) :].strip() for x in new]
        each = (f"{v} ({x.quantity} {x.unit})" if spoken else f"{x.quantity} x {v}" for x, v in zip(new, variants, strict=True))
        rows.append(f"{called}: " + ", ".join(each))
        lines += new
    order = replace(order, lines=tuple(lines))
    made = mailed(order, random, name, TITLES[language], SIZES[language], "\n".join(rows), f"several of a kind {language}")
    return replace(made, orders=tuple(_InPieces(o) for o in made.orders if isinstance(o, Demand)))


class _InPieces:
    """An order whose goods are called in pieces: nobody judges the descriptions."""

    def __init__(self, order: Demand) -> None:
        self._order = order

    def truth(self) -> dict[str, object]:
        """Fields and lines in the truth's form."""
        truth = self._order.truth()
        return truth | {"lines": [line | {"description": UNJUDGED} for line in truth["lines"]]}


SECOND_THOUGHTS = {
    "de": ("Hallo Frau {person},\n\nich hätte gern:\n\n{lines}\n\n{again}\n\n[[Bestellnummer {number}\n]]Danke für die Geduld :-)\n{contact}\n{signature}", "Moment, ich sehe gerade: {d} ({s}) haben wir noch genug, das bitte wieder streichen. Alles andere bleibt."),
    "en": ("Hi there,\n\nwe'd like:\n\n{lines}\n\n{again}\n\n[[PO {number}\n]]Thanks for bearing with me\n{contact}\n{signature}", "Actually, scrap the {d} ({s}), just found a full shelf of it. The rest stands."),
    "nl": ("Hoi,\n\ngraag bestellen we:\n\n{lines}\n\n{again}\n\n[[Bestelnummer {number}\n]]Bedankt!\n{contact}\n{signature}", "O wacht, {d} ({s}) hebben we nog genoeg, die kan eraf. De rest blijft staan."),
    "fr": ("Bonjour,\n\nil nous faudrait :\n\n{lines}\n\n{again}\n\n[[Commande {number}\n]]Merci de votre patience\n{contact}\n{signature}", "Finalement, pas de {d} ({s}), il nous en reste assez. Le reste est inchangé."),
}  # fmt: skip


def second_thoughts(world: World, random: Random, name: str) -> Letter:
    """The list holds an article that the next sentence takes back."""
    language = random.choice(LANGUAGES)
    order = asked(world, random, language, {"number"}, (3, 5), loose=False)
    dropped = order.lines[random.randrange(len(order.lines))]
    template, again = SECOND_THOUGHTS[language]
    rows = rows_of(order, random, _pattern(random, language))
    template = template.replace("{again}", again.format(d=dropped.description, s=dropped.number))
    kept = replace(order, lines=tuple(line for line in order.lines if line is not dropped))
    return mailed(kept, random, name, TITLES[language], template, rows, f"second thoughts {language}", {"note": UNJUDGED})


def stock_list(world: World, random: Random, name: str) -> Letter:
    """A stock program's list: what there should be, what there is, what is ordered."""
    order = asked(world, random, "de", {"number", "customer"}, (2, 7), loose=False, firm=True)
    heads = random.choice(
        (
            ("Artikelnr.", "Artikel", "Soll", "Ist", "Bestellmenge", "Einheit"),
            ("Art-Nr", "Bezeichnung", "Mindestbestand", "Bestand", "zu bestellen", "ME"),
        )
    )
    table = [heads]
    for x in order.lines:
        there = random.randrange(1, 9)
        table.append((x.number, x.description, order.count(str(Decimal(x.quantity) + there)), str(there), order.count(x.quantity), x.unit))
    template = "Guten Tag,\n\nunser Lagerprogramm schlägt Alarm. Bitte liefern Sie die Bestellmengen laut Liste:\n\n{lines}\n\n[[Bestellnummer: {number}\n]][[Kundennummer: {customer}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}"
    return mailed(
        order, random, name, "Lagerauffüllung[[ {number}]]", template, aligned(table, random.choice(("blanks", "bars", "\t"))), "stock list"
    )


TABLES = {
    "de": (("Nr", "Artikel", "Menge", "Einheit", "EP EUR", "GP EUR"), "Sehr geehrte Damen und Herren,\n\nwir bestellen zu den Preisen Ihrer aktuellen Liste:\n\n{lines}\n\nSumme netto EUR {net}\n\n[[Bestellnummer: {number}\n]][[Liefertermin: {delivery_label}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}"),
    "en": (("Code", "Item", "Qty", "Unit", "Price EUR", "Total EUR"), "Dear Ms {person},\n\nplease accept this order:\n\n{lines}\n\nNet total EUR {net}\n\n[[Order no.: {number}\n]][[Delivery date: {delivery_label}\n]]\nKind regards\n{contact}\n{signature}"),
    "nl": (("Code", "Artikel", "Aantal", "Eenheid", "Prijs EUR", "Totaal EUR"), "Beste heer {person},\n\nwij bestellen:\n\n{lines}\n\nTotaal excl. btw EUR {net}\n\n[[Bestelnummer: {number}\n]][[Leverdatum: {delivery_label}\n]]\nMet groet\n{contact}\n{signature}"),
    "fr": (("Réf", "Article", "Qté", "Unité", "PU HT EUR", "Total HT EUR"), "Bonjour,\n\nnotre commande :\n\n{lines}\n\nTotal HT EUR {net}\n\n[[N° de commande : {number}\n]][[Livraison : {delivery_label}\n]]\nCordialement\n{contact}\n{signature}"),
}  # fmt: skip


def typed_table(world: World, random: Random, name: str) -> Letter:
    """A table with prices in plain text."""
    language = random.choice(LANGUAGES)
    order = asked(world, random, language, {"number", "delivery"}, (2, 7), {"sku", "description", "unit", "price", "total"}, loose=False)
    heads, template = TABLES[language]
    rows = [(x.number, x.description, order.count(x.quantity), x.unit, order.money(x.price), order.money(x.total)) for x in order.lines]
    beside = {"net_total": str(order.net)}
    return mailed(
        order,
        random,
        name,
        TITLES[language],
        template,
        aligned([heads, *rows], random.choice(("blanks", "bars", "\t"))),
        f"typed table {language}",
        beside,
    )


BESIDE = (
    ("question", "de", "Guten Tag Frau {person},\n\nzwei Anliegen. Erstens unsere Bestellung[[ {number}]]:\n\n{lines}\n\nZweitens eine Frage: Haben Sie {x} ({xs}) ab Lager, und was würde uns das kosten? Das bestellen wir noch nicht.\n\nFreundliche Grüße\n{contact}\n{signature}"),
    ("old delivery", "de", "Hallo,\n\n{x} ({xs}) aus der letzten Bestellung kam heute an, vielen Dank, das ist erledigt. Neu brauchen wir:\n\n{lines}\n\n[[Bestellnummer: {number}\n]][[Lieferung bis {delivery}\n]]\nGrüße\n{contact}\n{signature}"),
    ("not this", "de", "Moin Herr {person},\n\nfür den OP bitte:\n\n{lines}\n\n{x} haben wir noch reichlich, also diesmal nicht mitschicken.\n\n[[Nr. der Bestellung: {number}\n]]Gruß\n{contact}\n{signature}"),
    ("complaint", "en", "Dear Ms {person},\n\nthe {x} ({xs}) in our last parcel was damaged, photos to follow separately. We still need supplies, so please take this as our new order:\n\n{lines}\n\n[[PO {number}\n]]Regards\n{contact}\n{signature}"),
    ("question", "nl", "Goedendag,\n\nwilt u leveren:\n\n{lines}\n\n[[Bestelnummer {number}\n]]Losse vraag: komt {x} ({xs}) dit jaar nog op voorraad?\n\nMet vriendelijke groet\n{contact}\n{signature}"),
    ("question", "fr", "Bonjour,\n\nvoici notre commande[[ {number}]] :\n\n{lines}\n\nPar ailleurs, avez-vous une fiche technique pour {x} ({xs}) ?\n\nMerci et bonne journée\n{contact}\n{signature}"),
)  # fmt: skip


def with_something_beside(case: tuple[str, str, str], world: World, random: Random, name: str) -> Letter:
    """An order in a mail that speaks of another article too; that is no line."""
    sub, language, template = case
    order = asked(world, random, language, {"number", "delivery"}, (1, 5))
    other = _others(order, random, 1)[0]
    template = template.replace("{xs}", other["sku"]).replace("{x}", other[f"name_{language}"])
    rows = rows_of(order, random, _pattern(random, language))
    return mailed(order, random, name, TITLES[language], template, rows, f"{sub} beside {language}", {"note": UNJUDGED})


POSTSCRIPTS = {
    "de": ("Liebes Team,\n\nbitte schicken Sie uns:\n\n{lines}\n\n[[Bestellnr. {number}\n]][[Termin: {delivery_label}\n]]\nHerzliche Grüße\n{contact}\n{name}\n\nPS: Bitte legen Sie auch noch {more} dazu!", "{q} {u} {d} ({s})"), "en": ("Hi,\n\ncould you send:\n\n{lines}\n\n[[PO {number}\n]]\nMany thanks\n{contact}\n{name}\n\nP.S. Please add {more} as well.", "{q} {u} {d} ({s})"),
    "nl": ("Hallo,\n\ngraag:\n\n{lines}\n\n[[Bestelnr. {number}\n]]\nGroetjes\n{contact}\n{name}\n\nPS Doe er ook nog {more} bij.", "{q} {u} {d} ({s})"), "fr": ("Bonjour,\n\nmerci d'envoyer :\n\n{lines}\n\n[[Commande {number}\n]]\nBien à vous\n{contact}\n{name}\n\nP.-S. Ajoutez aussi {more}, s'il vous plaît.", "{q} {u} {d} ({s})"),
}  # fmt: skip


def postscript(world: World, random: Random, name: str) -> Letter:
    """One more article comes after the greeting."""
    language = random.choice(LANGUAGES)
    order = asked(world, random, language, {"number", "delivery"} if language == "de" else {"number"}, (2, 4), loose=False)
    template, pattern = POSTSCRIPTS[language]
    *first, last = [line_text(pattern, order, line, n, random) for n, line in enumerate(order.lines, 1)]
    return mailed(
        order,
        random,
        name,
        TITLES[language],
        template.replace("{more}", last),
        "\n".join(first),
        f"postscript {language}",
        {"note": UNJUDGED},
    )


def newcomer(language: str, world: World, random: Random, name: str) -> Letter:
    """Who has never bought here, with all of the address."""
    template = {
        "de": "Sehr geehrte Damen und Herren,\n\neine Kollegin hat Sie mir empfohlen. Ich bestelle zum ersten Mal:\n\n{lines}\n\n[[Zahlung: {payment}\n]][[Liefern Sie bitte bis {delivery}.\n]]\nMeine Anschrift:\n{block}\n\nMit freundlichen Grüßen\n{contact}\nTel. {phone}", "en": "Hello,\n\nwe are a new customer and would like to order:\n\n{lines}\n\n[[Payment: {payment}\n]]\nOur address:\n{block}\n\nKind regards\n{contact}\nTel. {phone}",
        "fr": "Bonjour,\n\nnous sommes nouveaux clients et souhaitons commander :\n\n{lines}\n\n[[Règlement : {payment}\n]]\nNotre adresse :\n{block}\n\nCordialement\n{contact}\nTél. {phone}",
    }[language]  # fmt: skip
    order = demand(world, random, language, {"address", "payment", "delivery"}, (1, 4), shows={"sku", "description", "unit"}, strangers=1.0)
    return mailed(
        order, random, name, TITLES[language], template, rows_of(order, random, _pattern(random, language)), f"newcomer {language}"
    )


def two_sites(world: World, random: Random, name: str) -> Letter:
    """Two orders in a mail, each with a number and a place of its own."""
    first, second = asked(world, random, "de", (), (1, 3), loose=False), asked(world, random, "de", (), (1, 3), loose=False)
    numbers = random.sample(range(3000, 8000), 2)
    said = [
        replace(first, lines=lines, number=f"{n}", ship_to=branch(world, random, first), stated={"note": UNJUDGED})
        for lines, n in zip((first.lines, second.lines), numbers, strict=True)
    ]
    pattern = _pattern(random, "de")
    blocks = "\n\n".join(
        f"Bestellung {order.number}\nLieferadresse: {', '.join(order.ship_block.split(chr(10)))}\n{rows_of(order, random, pattern)}"
        for order in said
    )
    text, _ = filled(
        "Guten Tag,\n\nheute gleich zwei Bestellungen, bitte getrennt liefern und berechnen:\n\n{lines}\n\nVielen Dank\n{contact}\n{signature}",
        parts_of(first, random, blocks),
        random,
    )
    return letter(first, random, name, f"Bestellungen {numbers[0]} und {numbers[1]}", text, sub="two sites", orders=said)


def call_note(world: World, random: Random, name: str) -> Letter:
    """Somebody of our own house writes down what a customer ordered by telephone."""
    order = asked(world, random, "de", {"number", "delivery"}, (1, 4), loose=False)
    person = random.choice(PEOPLE)
    template = "Telefonnotiz\n\nAnrufer: {contact}, {name}\nKundennummer: " + order.buyer["customer_number"] + "\nRückruf nicht nötig\n\nmöchte bestellen:\n{lines}\n\n[[Bestellnummer des Kunden: {number}\n]][[Liefertermin: {delivery_label}\n]]\nBitte erfassen. " + person  # fmt: skip
    text, used = filled(template, parts_of(order, random, rows_of(order, random, _pattern(random, "de"))), random)
    mail = replace(
        order, sender=f"zentrale@{world.domain}", contact=f"{person}, Zentrale", buyer=order.buyer | {"name": f"{person}, Zentrale"}
    )
    content = posted(mail, random, name, f"Telefonnotiz {order.buyer['name']}", text)
    order = replace(settled(order, used), stated={"note": UNJUDGED, "buyer_email": any_of(None, *order.buyer["emails"].split(";"))})
    return Letter(f"A/{name}.eml", content, "order", "call note", "A", (order,))


CENTRES = ("Kostenstelle 4100 (OP)", "Kostenstelle 4210 (Labor)", "Kostenstelle 4300 (Anmeldung)", "Kostenstelle 4550 (Steri)")


def by_cost_centre(world: World, random: Random, name: str) -> Letter:
    """The list has a heading for each cost centre; the order has one number."""
    order = asked(world, random, "de", {"number", "delivery", "customer"}, (3, 6), loose=False, firm=True)
    pattern, rows = _pattern(random, "de"), []
    centres = sorted(random.sample(CENTRES, 3))
    for place, line in enumerate(order.lines):
        rows += [f"\n{centres[place // 2]}"] if place % 2 == 0 else []
        rows.append(line_text(pattern, order, line, place + 1, random))
    template = "Sehr geehrte Damen und Herren,\n\nunsere Sammelbestellung, bitte auf dem Lieferschein nach Kostenstellen trennen:\n{lines}\n\n[[Bestellnummer: {number}\n]][[Kundennummer: {customer}\n]][[Liefertermin: {delivery_label}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}"
    return mailed(order, random, name, "Sammelbestellung[[ {number}]]", template, "\n".join(rows), "by cost centre", {"note": UNJUDGED})


EACH = {
    "de": "Bitte von jedem {q} Stück:",
    "en": "{q} of each, please:",
    "nl": "Van alles {q} stuks graag:",
    "fr": "{q} pièces de chaque article :",
}


def of_each(world: World, random: Random, name: str) -> Letter:
    """One quantity for all that is listed."""
    language, quantity = random.choice(LANGUAGES), str(random.choice((2, 3, 5, 6, 8, 10, 15)))
    order = asked(world, random, language, {"number", "delivery"}, (2, 5))
    order = replace(order, lines=tuple(replace(x, quantity=quantity, unit_is=any_of("C62", x.code, None)) for x in order.lines))
    rows = EACH[language].format(q=quantity) + "\n\n" + rows_of(order, random, random.choice(("{d} ({s})", "- {s} {d}")))
    return mailed(order, random, name, TITLES[language], SIZES[language], rows, f"of each {language}")


def in_the_subject(world: World, random: Random, name: str) -> Letter:
    """All of it stands in the subject, or in one sentence."""
    order = asked(world, random, "de", (), (1, 1))
    row = line_text("{q} {u} {d} ({s})", order, order.lines[0], 1, random)
    subject, text = random.choice(
        (
            (f"Bitte {row} an die Praxis", "Text siehe Betreff. Danke! {contact}, {name}"),
            ("Frage bzw. Bestellung", f"Hallo, nur ein Artikel heute: {row}. Gruß {{contact}}, {{name}}"),
        )
    )
    return mailed(order, random, name, subject, text, "", "in the subject")


BUYERS: tuple[Buyer, ...] = (
    *(several_of_a_kind,) * 3, *(second_thoughts,) * 2, *(stock_list,) * 2, *(typed_table,) * 4, *(partial(with_something_beside, case) for case in BESIDE), *(postscript,) * 2, *(partial(newcomer, language) for language in ("de", "en", "fr")), two_sites, call_note, by_cost_centre, of_each, in_the_subject,
)  # fmt: skip
