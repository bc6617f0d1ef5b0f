"""Buyers of the shown part whose text mails no template covers: a question beside the order, tables of blanks, one quantity for all, mails below."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import given
from benchmarks.corpus.drawn.letters import drawn, parts_of, rows_of, written
from benchmarks.corpus.drawn.text_special import aligned, other_article
from benchmarks.corpus.drawn.text_threads import head_of
from benchmarks.corpus.opened.letters import filled, letter, line_text, posted, settled
from benchmarks.corpus.shown.speech import PEOPLE
from examples.post.truth import Letter, any_of

LANGUAGES = ("de", "de", "de", "en", "nl", "fr")
TITLES: Mapping[str, Sequence[str]] = {
    "de": ("Bestellung[[ {number}]]", "Bestellung"),
    "en": ("Order[[ {number}]]",),
    "nl": ("Bestelling[[ {number}]]",),
    "fr": ("Commande[[ {number}]]",),
}
BESIDE: tuple[tuple[str, str, str], ...] = (
    ("question after", "de", "Sehr geehrte Frau {person},\n\nwir bestellen:\n\n{lines}\n\n[[Bestellnummer: {number}\n]][[Lieferung bis {delivery}.\n]]\nNoch eine Frage: Gibt es {x} ({xs}) auch in größerer Stückzahl ab Lager und zu welchem Preis?\n\nFreundliche Grüße\n{contact}\n{signature}"),
    ("complaint before", "de", "Guten Tag,\n\nleider war bei der letzten Sendung {x} ({xs}) beschädigt. Wie gehen wir vor?\n\nUnabhängig davon bestellen wir bitte neu:\n\n{lines}\n\n[[Unsere Nr. {number}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}"),
    ("catalogue wanted", "de", "Hallo,\n\nbitte schicken Sie uns den neuen Katalog mit. Und dazu:\n\n{lines}\n\n[[Bestell-Nr. {number}, ]]danke!\n{contact}\n{signature}"),
    ("question after", "en", "Hello {person},\n\nplease send us\n\n{lines}\n\n[[Our order number is {number}.\n]]Also, how much would {x} ({xs}) cost if we took a larger number?\n\nKind regards\n{contact}\n{signature}"),
    ("question after", "nl", "Goedendag,\n\nGraag bestellen wij:\n\n{lines}\n\n[[Bestelnummer {number}\n]]Kunt u ook laten weten wanneer {x} ({xs}) weer leverbaar is?\n\nGroet\n{contact}\n{signature}"),
    ("question after", "fr", "Bonjour,\n\nNous commandons :\n\n{lines}\n\n[[Commande n° {number}\n]]Pouvez-vous aussi nous dire si {x} ({xs}) est disponible ?\n\nCordialement\n{contact}\n{signature}"),
)  # fmt: skip
PATTERNS = ("{q} {u} {d} ({s})", "{s} {d} {q} {u}", "- {q} {u} {d}, {s}")


def with_something_beside(case: tuple[str, str, str], world: World, random: Random, name: str) -> Letter:
    """An order in a mail that wants something else too; what is asked about is no line."""
    sub, language, template = case
    order = drawn(world, random, language, {"number", "delivery"}, (1, 5))
    other = other_article(order, random)
    template = template.replace("{xs}", other["sku"]).replace("{x}", other[f"name_{language}"])
    rows = rows_of(order, random, random.choice(PATTERNS))
    return written(order, random, name, random.choice(TITLES[language]), template, rows, f"{sub} {language}", {"note": {"ignore": True}})


HEADS: Mapping[str, Sequence[str]] = {
    "de": ("Art.-Nr.", "Artikel", "Menge", "Einheit", "Preis EUR", "Gesamt EUR"), "en": ("Item no.", "Item", "Quantity", "Unit", "Price EUR", "Total EUR"), "nl": ("Art.nr.", "Artikel", "Aantal", "Eenheid", "Prijs EUR", "Totaal EUR"), "fr": ("Réf.", "Article", "Quantité", "Unité", "Prix EUR", "Total EUR"),
}  # fmt: skip
TABLE = {
    "de": "Guten Tag Herr {person},\n\nunsere Bestellung:\n\n{lines}\n\n[[Bestellnummer: {number}\n]][[Kundennummer: {customer}\n]][[Liefertermin: {delivery_label}\n]]\nFreundliche Grüße\n{contact}\n{signature}", "en": "Dear {person},\n\nour order is as follows:\n\n{lines}\n\n[[Order number: {number}\n]][[Delivery date: {delivery_label}\n]]\nRegards\n{contact}\n{signature}",
    "nl": "Beste {person},\n\nonze bestelling:\n\n{lines}\n\n[[Bestelnummer: {number}\n]][[Leverdatum: {delivery_label}\n]]\nMet vriendelijke groet\n{contact}\n{signature}", "fr": "Bonjour,\n\nnotre commande :\n\n{lines}\n\n[[Numéro de commande : {number}\n]][[Date de livraison : {delivery_label}\n]]\nCordialement\n{contact}\n{signature}",
}  # fmt: skip


def typed_table(world: World, random: Random, name: str) -> Letter:
    """A table of blanks, bars or semicolons in plain text."""
    language, width = random.choice(LANGUAGES), random.choice((3, 4, 4, 6))
    shows = {"sku", "description"} | ({"unit"} if width > 3 else set()) | ({"price", "total"} if width > 4 else set())
    order = drawn(world, random, language, {"number", "customer", "delivery"}, (2, 8), shows, loose=False)
    cells = [[x.number, x.description, order.count(x.quantity), x.unit, order.money(x.price), order.money(x.total)] for x in order.lines]
    table = [list(row[:width]) for row in (HEADS[language], *cells)]
    rows = aligned(table, random.choice(("blanks", "blanks", "bars", "\t", ";")))
    return written(order, random, name, random.choice(TITLES[language]), TABLE[language], rows, f"typed table {language}")


ALL_ALIKE = {
    "de": ("Bitte je {q} Stück von:", "jeweils {q} Stück"),
    "en": ("{q} pieces of each:",),
    "nl": ("van elk {q} stuks:",),
    "fr": ("{q} pièces de chaque :",),
}


def all_alike(world: World, random: Random, name: str) -> Letter:
    """One quantity stands above the list and holds for all of it."""
    language, quantity = random.choice(LANGUAGES), str(random.choice((3, 4, 6, 10, 12, 20)))
    order = drawn(world, random, language, {"number", "delivery"}, (2, 5))
    order = replace(order, lines=tuple(replace(x, quantity=quantity, unit_is=any_of("C62", x.code, None)) for x in order.lines))
    rows = (
        random.choice(ALL_ALIKE[language]).replace("{q}", quantity)
        + "\n"
        + rows_of(order, random, random.choice(("{s} {d}", "- {d} ({s})")))
    )
    return written(order, random, name, random.choice(TITLES[language]), TABLE[language], rows, f"all alike {language}")


AFTER = {
    "de": "Hallo Herr {person},\n\ndanke für die Auftragsbestätigung. Zusätzlich brauchen wir jetzt als neue Bestellung[[ {number}]]:\n\n{lines}\n\nViele Grüße\n{contact}", "en": "Hello {person},\n\nthank you for confirming. This is a new order[[ ({number})]]:\n\n{lines}\n\nKind regards\n{contact}",
    "nl": "Beste {person},\n\nbedankt voor de bevestiging. Hierbij een nieuwe bestelling[[ {number}]]:\n\n{lines}\n\nGroet\n{contact}", "fr": "Bonjour {person},\n\nmerci pour la confirmation. Voici une nouvelle commande[[ {number}]] :\n\n{lines}\n\nCordialement\n{contact}",
}  # fmt: skip
CONFIRMED = {
    "de": "wir bestätigen Ihren Auftrag:",
    "en": "we confirm your order:",
    "nl": "wij bevestigen uw order:",
    "fr": "nous confirmons votre commande :",
}


def answer_to_our_confirmation(world: World, random: Random, name: str) -> Letter:
    """A new order above our confirmation of an earlier one."""
    language = random.choice(LANGUAGES)
    order = drawn(world, random, language, {"number"}, (1, 4))
    earlier = rows_of(drawn(world, random, language, (), (2, 4)), random, "{n}  {s}  {d}  {q} {u}")
    text, used = filled(AFTER[language], parts_of(order, random, rows_of(order, random, random.choice(PATTERNS))), random)
    title = {
        "de": "Auftragsbestätigung 8812",
        "en": "Order confirmation 8812",
        "nl": "Orderbevestiging 8812",
        "fr": "Confirmation de commande 8812",
    }[language]
    below = (
        head_of(order, world.name, world.mailbox[1], title, order.contact, 6, random)
        + f"\n{CONFIRMED[language]}\n\n{earlier}\n\n{world.block}"
    )
    said = {"note": {"ignore": True}}
    return letter(
        replace(settled(order, used), stated=said),
        random,
        name,
        f"{'AW' if language == 'de' else 'RE'}: {title}",
        f"{text}\n\n{below}",
        sub=f"above our confirmation {language}",
    )


PASSED_ON = {
    "de": ("Sehr geehrte Damen und Herren,\n\nbitte führen Sie die nachstehende Bestellung unserer Hausdame aus.[[ Bestellnummer: {number}]]\n\nFreundliche Grüße\n{contact}\n{signature}", "Hallo {first}, wir brauchen in der Wäscherei:\n\n{rows}\n\nDanke, {who}"),
    "en": ("Hello,\n\nplease supply what our head groom has asked for below.[[ Order number: {number}]]\n\nRegards\n{contact}\n{signature}", "Hi {first}, could you order\n\n{rows}\n\nThanks, {who}"),
    "nl": ("Hallo,\n\nwilt u de onderstaande artikelen leveren?[[ Bestelnummer: {number}]]\n\nGroet\n{contact}\n{signature}", "Hoi {first}, we hebben nodig:\n\n{rows}\n\nDank je, {who}"),
    "fr": ("Bonjour,\n\nmerci de livrer ce que notre gouvernante demande ci-dessous.[[ Commande : {number}]]\n\nCordialement\n{contact}\n{signature}", "Bonjour {first}, il nous faut :\n\n{rows}\n\nMerci, {who}"),
}  # fmt: skip


def passed_on(world: World, random: Random, name: str) -> Letter:
    """The office forwards what somebody of the house needs."""
    language = random.choice(LANGUAGES)
    order = drawn(world, random, language, {"number"}, (1, 5), firm=True)
    above, below = PASSED_ON[language]
    text, used = filled(above, parts_of(order, random), random)
    who = random.choice(("Gabi Moser", "Toni Reinders", "Alex Fabian", "Jo Hartmann"))
    title = {"de": "Bedarf Wäscherei", "en": "stores", "nl": "nodig", "fr": "besoins"}[language]
    head = head_of(order, who, f"{who.split()[1].lower()}@{order.sender.partition('@')[2]}", title, order.contact, 0, random)
    rows = below.format(first=order.contact.split()[0], who=who.split()[0], rows=rows_of(order, random, random.choice(PATTERNS)))
    forwarded = {"de": "WG", "en": "FW", "nl": "FW", "fr": "TR"}[language]
    return letter(settled(order, used), random, name, f"{forwarded}: {title}", f"{text}\n\n{head}\n{rows}", sub=f"passed on {language}")


def our_own_colleague(world: World, random: Random, name: str) -> Letter:
    """Our sales person forwards a customer's order."""
    order = drawn(world, random, "de", {"number", "delivery"}, (1, 5))
    rows = rows_of(order, random, random.choice(PATTERNS))
    text, used = filled(TABLE["de"], parts_of(order, random, rows), random)
    person = random.choice(PEOPLE)
    head = head_of(order, order.contact, order.sender, "Bestellung", f"{person} <{person.lower()}@{world.domain}>", 0, random)
    mail = replace(order, sender=f"{person.lower()}@{world.domain}", contact=person, buyer=order.buyer | {"name": person})
    content = posted(
        mail, random, name, "WG: Bestellung", f"Hallo,\n\nbitte erfassen.\n\nGruß\n{person}\nVertrieb Innendienst\n\n{head}\n{text}"
    )
    return Letter(f"A/{name}.eml", content, "order", "our own colleague", "A", (settled(order, used),))


ACCEPTED = "Sehr geehrte Frau {person},\n\nvielen Dank für Ihr Angebot. Wir bestellen daraus:\n\n{lines}\n\n[[Bestellnummer: {number}\n]][[Liefertermin: {delivery_label}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}"


def some_of_our_offer(world: World, random: Random, name: str) -> Letter:
    """Part of our offer is ordered, which stands below."""
    order = drawn(world, random, "de", {"number", "delivery"}, (1, 3), loose=False)
    more = drawn(world, random, "de", (), (2, 3))
    offered = "\n".join(
        line_text("Pos. {n}: {s} {d}, {q} {u}, {p} EUR", order, x, n, random) for n, x in enumerate((*order.lines, *more.lines), 1)
    )
    text, used = filled(ACCEPTED, parts_of(order, random, rows_of(order, random, random.choice(PATTERNS))), random)
    title = f"Angebot {random.randrange(52000, 52999)}"
    head = head_of(order, world.name, f"angebot@{world.domain}", title, order.contact, 8, random)
    said = replace(settled(order, used), currency=given("EUR"))
    return letter(
        said, random, name, f"AW: {title}", f"{text}\n\n{head}\nwir bieten Ihnen an:\n\n{offered}\n\n{world.block}", sub="some of our offer"
    )


ROOMS = {
    "de": ("Für die Küche:", "Für die Zimmer:", "Fürs Büro:", "Für den Garten:"), "en": ("For the kitchen:", "For the rooms:", "For the office:"), "nl": ("Voor de keuken:", "Voor de kamers:", "Voor kantoor:"), "fr": ("Pour la cuisine :", "Pour les chambres :", "Pour le bureau :"),
}  # fmt: skip


def room_by_room(world: World, random: Random, name: str) -> Letter:
    """The list has a heading for each place of the house."""
    language = random.choice(LANGUAGES)
    order = drawn(world, random, language, {"number", "delivery"}, (3, 6))
    pattern, rows = random.choice(PATTERNS), []
    for n, (line, room) in enumerate(zip(order.lines, random.sample(ROOMS[language], 3) * 2, strict=False)):
        rows += ([f"\n{room}"] if n % 2 == 0 else []) + [line_text(pattern, order, line, n + 1, random)]
    return written(order, random, name, random.choice(TITLES[language]), TABLE[language], "\n".join(rows), f"room by room {language}")


def single_line(world: World, random: Random, name: str) -> Letter:
    """A mail of one sentence, or with all of it in the subject."""
    order = drawn(world, random, "de", (), (1, 1))
    row = line_text("{q} {u} {d} ({s})", order, order.lines[0], 1, random)
    subject, text = random.choice(
        (
            ("Bestellung", f"Hallo, bitte {row} an uns. Danke, {{contact}}, {{name}}"),
            (f"Bestellung: {row}", "siehe Betreff, vielen Dank\n{contact}\n{name}"),
        )
    )
    return written(order, random, name, subject, text, "", "single line")


BUYERS: tuple[Buyer, ...] = (
    *(partial(with_something_beside, case) for case in BESIDE), *(typed_table,) * 4, all_alike, *(answer_to_our_confirmation,) * 2, *(passed_on,) * 2, our_own_colleague, some_of_our_offer, room_by_room, single_line,
)  # fmt: skip
