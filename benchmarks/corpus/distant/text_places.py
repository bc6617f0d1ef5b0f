"""Text mails of the distant part in which it matters who is who: where goods go, who pays, who has never bought here, two orders in one mail."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.distant.demands import UNJUDGED, ask, asked, branch, mailed, rows_of
from benchmarks.corpus.distant.places import LANDS
from benchmarks.corpus.drawn.letters import parts_of
from benchmarks.corpus.opened.letters import filled, letter
from benchmarks.corpus.places import land_of
from examples.post.truth import Letter, address, any_of

PATTERNS = ("{q} {u} {d} ({s})", "- {s} {d}: {q} {u}", "{d} / {s} / {q} {u}")
KEEPERS = {"de": "Hafenmeisterei", "en": "Harbour Office", "nl": "Havenkantoor", "fr": "Capitainerie"}
BOATS = ("Segelyacht Albatros", "Motorboot Nordwind", "SY Lütt Matten", "Kajütboot Frieda")
CARED = {
    "de": "Guten Tag,\n\nwir liegen zurzeit nicht im Heimathafen, daher bitte an Bord liefern:\n\n{lines}\n\n[[Bestellnummer: {number}\n]]\nLieferadresse:\n{ship}\n\nRechnung wie gewohnt.\n\nViele Grüße\n{contact}\n{name}", "en": "Hello,\n\nwe are away from our home port, so please deliver on board:\n\n{lines}\n\n[[Order number: {number}\n]]\nDelivery address:\n{ship}\n\nInvoice as usual.\n\nBest wishes\n{contact}\n{name}",
    "nl": "Goedendag,\n\nwij liggen niet in de thuishaven, dus graag aan boord leveren:\n\n{lines}\n\n[[Bestelnummer: {number}\n]]\nAfleveradres:\n{ship}\n\nFactuur zoals gewoonlijk.\n\nGroeten\n{contact}\n{name}", "fr": "Bonjour,\n\nnous ne sommes pas à notre port d'attache, merci de livrer à bord :\n\n{lines}\n\n[[Commande n° {number}\n]]\nAdresse de livraison :\n{ship}\n\nFacture comme d'habitude.\n\nCordialement\n{contact}\n{name}",
}  # fmt: skip
TITLES = {"de": "Bestellung[[ {number}]]", "en": "Order[[ {number}]]", "nl": "Bestelling[[ {number}]]", "fr": "Commande[[ {number}]]"}


def in_care_of(world: World, random: Random, name: str) -> Letter:
    """The parcel goes to a boat in care of a harbour; whether who keeps it is a contact, nobody judges."""
    language = random.choice(("de", "de", "en", "nl", "fr"))
    order = asked(world, random, language, {"number"}, (1, 4))
    home = land_of(order.buyer, LANDS)
    postcode, city = random.choice(home.places)
    order = replace(order, ship_to=address(random.choice(BOATS), home.street(random), postcode, city, order.country, f"c/o {KEEPERS[language]} {random.choice(home.last)}"))  # fmt: skip
    block = order.ship_block
    there = {**(order.ship_to or {}), "contact": UNJUDGED}
    rows = rows_of(order, random, random.choice(PATTERNS))
    return mailed(order, random, name, TITLES[language], CARED[language].replace("{ship}", block), rows, f"in care of {language}", {"ship_to": there, "note": UNJUDGED})  # fmt: skip


ATTENTION = {
    "de": "Sehr geehrte Frau {person},\n\nbitte liefern Sie:\n\n{lines}\n\nan:\n{ship}\n\n[[Die Rechnung geht unter Angabe der Bestellnummer {number} an die Buchhaltung.\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}", "en": "Dear Ms {person},\n\nplease send\n\n{lines}\n\nto:\n{ship}\n\n[[Invoice to our accounts department, quoting order {number}.\n]]\nSincerely\n{contact}\n{signature}", "fr": "Madame,\n\nmerci d'expédier :\n\n{lines}\n\nà :\n{ship}\n\n[[Facture à la comptabilité, avec le numéro de commande {number}.\n]]\nCordialement\n{contact}\n{signature}",
}  # fmt: skip
FOR = {"de": ("z. Hd.", "Abteilung Technik"), "en": ("Attn", "Engineering Department"), "fr": ("À l'attention de", "Service technique")}


def to_a_department(world: World, random: Random, name: str) -> Letter:
    """The goods go to a person in a department of the firm, at another street."""
    language = random.choice(("de", "de", "en", "fr"))
    order = asked(world, random, language, {"number"}, (1, 5), firm=True)
    home = land_of(order.buyer, LANDS)
    postcode, city = random.choice(home.places)
    person = home.person(random)
    attention, department = FOR[language]
    there = address(order.buyer["name"], home.street(random), postcode, city, order.country)
    order = replace(order, ship_to=there)
    firm, *rest = order.ship_block.split("\n")
    block = "\n".join([firm, department, f"{attention} {person}", *rest])
    said = there | {"name": any_of(firm, f"{firm}, {department}", f"{firm} {department}"), "contact": any_of(person, f"{department}, {person}", f"{attention} {person}")}  # fmt: skip
    rows = rows_of(order, random, random.choice(PATTERNS))
    return mailed(order, random, name, TITLES[language], ATTENTION[language].replace("{ship}", block), rows, f"to a department {language}", {"ship_to": said, "note": UNJUDGED})  # fmt: skip


PAYS = {
    "de": "Hallo,\n\nfür unseren neuen Liegeplatz bestellen wir:\n\n{lines}\n\n[[Bestellnummer: {number}\n]]\nRechnung an:\n{bill}\n\nWare an:\n{ship}\n\nGrüße\n{contact}\n{name}", "en": "Hello,\n\nfor our new berth we order:\n\n{lines}\n\n[[Order number: {number}\n]]\nBill to:\n{bill}\n\nShip to:\n{ship}\n\nRegards\n{contact}\n{name}",
    "nl": "Hallo,\n\nvoor onze nieuwe ligplaats bestellen wij:\n\n{lines}\n\n[[Bestelnummer: {number}\n]]\nFactuuradres:\n{bill}\n\nAfleveradres:\n{ship}\n\nGroet\n{contact}\n{name}", "fr": "Bonjour,\n\npour notre nouvelle place de port, nous commandons :\n\n{lines}\n\n[[Commande n° {number}\n]]\nAdresse de facturation :\n{bill}\n\nAdresse de livraison :\n{ship}\n\nCordialement\n{contact}\n{name}",
}  # fmt: skip


def both_addresses(world: World, random: Random, name: str) -> Letter:
    """Both addresses are written out: who pays, and where the goods go."""
    language = random.choice(("de", "de", "en", "nl", "fr"))
    order = asked(world, random, language, {"number"}, (1, 5), firm=True)
    order = replace(order, ship_to=branch(world, random, order))
    b = order.buyer
    bill = address(b["name"], b["street"], b["postcode"], b["city"], b["country"], any_of(None, order.contact, b["contact"] or None))
    template = PAYS[language].replace("{ship}", "{ship_block}").replace("{bill}", "{block}")
    rows = rows_of(order, random, random.choice(PATTERNS))
    return mailed(order, random, name, TITLES[language], template, rows, f"both addresses {language}", {"bill_to": bill, "note": UNJUDGED})


NEW = {
    "de": "Sehr geehrte Damen und Herren,\n\nim Frühjahr haben wir einen Betrieb am Wasser übernommen und kennen Sie von der Messe. Unsere erste Bestellung:\n\n{lines}\n\n[[Bezahlung: {payment}\n]][[Liefertermin: {delivery_label}\n]]\nRechnungs- und Lieferadresse:\n{block}\nTel. {phone}\n\nMit freundlichen Grüßen\n{contact}", "en": "Dear Sirs,\n\nyou were recommended to us by the yard next door. We have no account yet and would like to order:\n\n{lines}\n\n[[Payment method: {payment}\n]]\nInvoice and delivery address:\n{block}\nPhone {phone}\n\nYours faithfully\n{contact}",
    "nl": "Geachte heer, mevrouw,\n\nwij zijn nog geen klant en willen graag bestellen:\n\n{lines}\n\n[[Betaalwijze: {payment}\n]]\nOns adres:\n{block}\nTelefoon {phone}\n\nMet vriendelijke groet\n{contact}", "fr": "Madame, Monsieur,\n\nnous n'avons pas encore de compte chez vous et souhaitons commander :\n\n{lines}\n\n[[Paiement : {payment}\n]]\nAdresse de facturation et de livraison :\n{block}\nTél. {phone}\n\nCordialement\n{contact}",
}  # fmt: skip


def newcomer(language: str, world: World, random: Random, name: str) -> Letter:
    """Who has never bought here, with all of the address."""
    order = ask(world, random, language, {"address", "payment", "delivery"}, (1, 4), shows={"sku", "description", "unit"}, strangers=1.0)
    return mailed(order, random, name, TITLES[language], NEW[language], rows_of(order, random, random.choice(PATTERNS)), f"newcomer {language}")  # fmt: skip


def two_orders(world: World, random: Random, name: str) -> Letter:
    """Two orders in a mail, each with a number, a wished day and a place of its own."""
    first, second = (asked(world, random, "de", (), (1, 4), loose=False) for _ in range(2))
    numbers = random.sample(range(2000, 9000), 2)
    said = [replace(first, lines=lines, number=f"{n}-S", ship_to=branch(world, random, first), stated={"note": UNJUDGED}) for lines, n in zip((first.lines, second.lines), numbers, strict=True)]  # fmt: skip
    pattern = random.choice(PATTERNS)
    blocks = "\n\n".join(f"=== Bestellnummer {order.number} ===\nLieferung an: {', '.join(order.ship_block.split(chr(10)))}\n{rows_of(order, random, pattern)}" for order in said)  # fmt: skip
    template = (
        "Hallo Herr {person},\n\nzwei Standorte, zwei Bestellungen, zwei Rechnungen bitte:\n\n{lines}\n\nDanke!\n{contact}\n{signature}"
    )
    text, _ = filled(template, parts_of(first, random, blocks), random)
    return letter(first, random, name, f"2 Bestellungen ({numbers[0]}-S, {numbers[1]}-S)", text, sub="two orders", orders=said)


BUYERS: tuple[Buyer, ...] = (*(in_care_of,) * 2, to_a_department, *(both_addresses,) * 2, *(partial(newcomer, language) for language in ("de", "en", "nl", "fr")), two_orders)  # fmt: skip
