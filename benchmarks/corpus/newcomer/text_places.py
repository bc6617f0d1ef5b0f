"""Orders of the newcomer part whose goods go elsewhere or whose bill does: third parties, branches, homes, several houses in one mail."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import Row, World
from benchmarks.corpus.drawn.demand import Demand
from benchmarks.corpus.drawn.letters import drawn, parts_of, rows_of, written
from benchmarks.corpus.drawn.world import land_named
from benchmarks.corpus.newcomer.kinds import by
from benchmarks.corpus.newcomer.places import LANDS
from benchmarks.corpus.newcomer.text_special import UNJUDGED
from benchmarks.corpus.opened.letters import filled, letter, settled
from benchmarks.corpus.opened.wish import place_of
from examples.post.truth import Letter, Truth, address, any_of

PATTERN = "{q} {u} {d} ({s})"


def _spot(order: Demand, random: Random, name: Truth, contact: Truth = None) -> dict[str, Truth]:
    """A place in the buyer's country."""
    home = land_named(order.country, order.language, LANDS)
    postcode, city = random.choice(home.places)
    return address(name, home.street(random), postcode, city, order.country, contact)


def _line(place: Mapping[str, Truth]) -> str:
    """Street and town in one line."""
    return f"{place['street']}, {place_of(str(place['postcode']), str(place['city']), str(place['country']))}".replace("\n", ", ")


CUSTOMERS: Mapping[str, tuple[str, str, str]] = {
    "de": ("Guten Tag,\n\nbitte liefern Sie für uns:\n\n{lines}\n\n[[Unsere Bestellnummer: {number}\n]]Die Ware geht direkt an unsere Kundin, {who}, {there}. Bitte neutral verpackt und ohne Rechnung im Paket; die Rechnung schicken Sie an uns.\n\nFreundliche Grüße\n{contact}\n{signature}", "Frau ", "Bestellung mit Direktversand"),
    "en": ("Hello,\n\nplease supply for our account:\n\n{lines}\n\n[[Our order number: {number}\n]]To be sent straight to our customer, {who}, {there}. Plain packaging, no prices in the parcel; invoice to us as usual.\n\nBest wishes\n{contact}\n{signature}", "Mrs ", "Drop shipment"),
    "fr": ("Bonjour,\n\nmerci de livrer pour notre compte :\n\n{lines}\n\n[[Notre commande : {number}\n]]À expédier directement chez notre cliente, {who}, {there}. Sans facture dans le colis ; la facture est à nous adresser.\n\nCordialement\n{contact}\n{signature}", "Mme ", "Livraison directe"),
    "nl": ("Beste,\n\ngraag voor onze rekening leveren:\n\n{lines}\n\n[[Ons bestelnummer: {number}\n]]Rechtstreeks naar onze klant, {who}, {there}. Neutraal verpakt, factuur naar ons.\n\nMet vriendelijke groet\n{contact}\n{signature}", "mevrouw ", "Rechtstreekse levering"),
}  # fmt: skip


def to_a_customer(language: str, world: World, random: Random, name: str) -> Letter:
    """A shop has the goods sent to its own customer; the address stands in a sentence."""
    order = drawn(world, random, language, {"number"}, (1, 3), firm=True)
    template, title, subject = CUSTOMERS[language]
    woman = {"de": "Edeltraud Kessler", "en": "Pauline Tindall", "fr": "Odette Guyot", "nl": "Wendy Prins"}[language]
    there = _spot(order, random, any_of(woman, title + woman), any_of(None, woman, title + woman))
    template = template.replace("{who}", title + woman).replace("{there}", _line(there))
    beside: dict[str, Truth] = {"ship_to": there, "note": UNJUDGED}
    return written(order, random, name, subject, template, rows_of(order, random, PATTERN), f"to a customer {language}", beside)


BILLED: Mapping[str, tuple[str, str, str]] = {
    "de": ("Hallo Frau {person},\n\nunsere Gruppe bestellt:\n\n{lines}\n\n[[Bestellnummer: {number}\n]][[Bis {delivery}, wenn es geht.\n]]\nGeliefert wird an:\n{block}\n\nDie Rechnung bekommt unser Träger:\n{payer}\n\nLiebe Grüße\n{contact}", "Trägerverein Arche Noah e.V.", "Bestellung, Rechnung an Träger"),
    "fr": ("Bonjour,\n\nnotre structure commande :\n\n{lines}\n\n[[Commande n° {number}\n]]\nAdresse de livraison :\n{block}\n\nAdresse de facturation :\n{payer}\n\nCordialement\n{contact}", "Association de gestion Les Tilleuls", "Commande, facturation au siège"),
    "nl": ("Goedemorgen,\n\nonze locatie bestelt:\n\n{lines}\n\n[[Bestelnummer: {number}\n]]\nAfleveradres:\n{block}\n\nFactuuradres:\n{payer}\n\nGroeten\n{contact}", "Stichting Brede School Oost", "Bestelling, factuur naar stichting"),
}  # fmt: skip


def billed_elsewhere(language: str, world: World, random: Random, name: str) -> Letter:
    """The goods go to who writes, the invoice to somebody else."""
    order = drawn(world, random, language, {"number", "delivery"}, (1, 4), firm=True)
    template, payer, subject = BILLED[language]
    bill = _spot(order, random, payer, any_of(None, order.contact))
    land = order.block.split("\n")[-1] if order.country != "DE" else ""
    shown = "\n".join((payer, str(bill["street"]), place_of(str(bill["postcode"]), str(bill["city"]), order.country), land)).strip()
    here = address(
        order.buyer["name"],
        order.buyer["street"],
        order.buyer["postcode"],
        order.buyer["city"],
        order.country,
        any_of(None, order.contact, order.buyer["contact"] or None),
    )
    beside: dict[str, Truth] = {"bill_to": bill, "ship_to": here, "buyer_name": any_of(order.buyer["name"], payer)}
    rows = rows_of(order, random, "- {d} ({s}), {q} {u}")
    return written(order, random, name, subject, template.replace("{payer}", shown), rows, f"billed elsewhere {language}", beside)


def _site(world: World, order: Demand, random: Random) -> Row:
    return random.choice([row for row in world.delivery_addresses if row["customer_number"] == order.buyer["customer_number"]])


def to_a_branch(world: World, random: Random, name: str) -> Letter:
    """To a branch that is on file, called by its name."""
    placed = {row["customer_number"] for row in world.delivery_addresses}
    firms = tuple(c for c in world.customers if c["customer_number"] in placed and c["country"] in ("DE", "AT", "CH"))
    order = drawn(replace(world, customers=firms or world.customers), random, "de", {"number", "delivery"}, (1, 5), firm=True)
    order = replace(order, world=world)
    site = _site(world, order, random)
    called = site["name"].rpartition(", ")[2]
    where: dict[str, Truth] = address(
        site["name"], site["street"], site["postcode"], site["city"], site["country"], any_of(site["contact"] or None, None, order.contact)
    )
    template = f"Sehr geehrte Damen und Herren,\n\nwir bestellen\n\n{{lines}}\n\n[[unter der Bestellnummer {{number}}]] zur Lieferung an unsere Adresse „{called}“ in {site['city']}, die Ihnen vorliegt.\n\n[[Liefertermin: {{delivery_label}}\n\n]]Freundliche Grüße\n{{contact}}\n{{signature}}"
    return written(
        order, random, name, "Bestellung[[ {number}]]", template, rows_of(order, random, PATTERN), "to a branch", {"ship_to": where}
    )


def to_the_home(world: World, random: Random, name: str) -> Letter:
    """In the holidays the goods go to the teacher's home."""
    order = drawn(world, random, "de", {"number"}, (1, 4), firm=True)
    home = _spot(order, random, order.contact)
    template = "Hallo Herr {person},\n\nbei uns sind Ferien und die Schule ist zu. Bitte schicken Sie\n\n{lines}\n\nan meine Privatadresse:\n\n{contact}\n{there}\n\n[[Auf die Rechnung, die wie immer an die Schule geht, muss die Bestellnummer {number}.\n]]\nErholsame Tage wünscht\n{contact}"
    there = f"{home['street']}\n{place_of(str(home['postcode']), str(home['city']), order.country)}"
    rows = rows_of(order, random, "{q}x {d}, Art. {s}")
    order = replace(order, lines=tuple(replace(x, unit_is=any_of("C62", x.code, None)) for x in order.lines))
    beside: dict[str, Truth] = {"ship_to": home | {"contact": any_of(None, order.contact)}, "note": UNJUDGED}
    return written(order, random, name, "Ferienbestellung[[ {number}]]", template.replace("{there}", there), rows, "to the home", beside)


HOUSES: Mapping[str, tuple[str, str, str, str]] = {
    "de": ("Sehr geehrte Damen und Herren,\n\nals Zentralverwaltung bestellen wir für unsere Einrichtungen. Jede ist ein eigener Auftrag mit eigener Lieferung:\n\n{lines}\n\nMit freundlichen Grüßen\n{contact}\n{signature}", "=== Auftrag {number} ===\nLieferung an: {who}, {there}\n{rows}", "Bestellungen für {count} Einrichtungen", "Haus"),
    "en": ("Dear Sir or Madam,\n\nas the central office we order for our houses. Please treat each as an order of its own:\n\n{lines}\n\nYours faithfully\n{contact}\n{signature}", "=== Order {number} ===\nDeliver to: {who}, {there}\n{rows}", "Orders for {count} houses", "House"),
    "fr": ("Madame, Monsieur,\n\nen tant que siège, nous commandons pour nos établissements, chacun étant une commande distincte :\n\n{lines}\n\nSalutations distinguées\n{contact}\n{signature}", "=== Commande {number} ===\nLivraison : {who}, {there}\n{rows}", "Commandes pour {count} établissements", "Maison"),
}  # fmt: skip


def several_houses(language: str, world: World, random: Random, name: str) -> Letter:
    """One mail with two or three orders, each with its number and its house."""
    template, block, subject, house = HOUSES[language]
    first = drawn(world, random, language, (), (1, 3), firm=True)
    count = random.choice((2, 2, 3))
    saints = random.sample(("Martin", "Elisabeth", "Nikolaus", "Barbara", "Florian"), count)
    orders: list[Demand] = []
    blocks = []
    for saint in saints:
        lines = drawn(world, random, language, (), (1, 3), firm=True).lines if orders else first.lines
        place = _spot(first, random, f"{house} {saint}")
        order = replace(
            first, lines=lines, number=f"{random.randrange(1000, 9999)}-{saint[:2].upper()}", ship_to=place, stated={"note": UNJUDGED}
        )
        blocks.append(block.format(number=order.number, who=place["name"], there=_line(place), rows=rows_of(order, random, PATTERN)))
        orders.append(order)
    text, used = filled(template, parts_of(first, random, "\n\n".join(blocks)), random)
    said = [replace(settled(order, used | {"number", "ship"})) for order in orders]
    title = subject.replace("{count}", str(count))
    return letter(first, random, name, title, text, sub=f"several houses {language}", orders=tuple(said))


BUYERS: tuple[Buyer, ...] = (
    *(by("shop", partial(to_a_customer, language)) for language in ("de", "de", "en", "fr", "nl")), *(by("school", partial(billed_elsewhere, language)) for language in ("de", "de", "fr", "nl")), to_a_branch, to_a_branch, by("school", to_the_home),
    *(partial(several_houses, language) for language in ("de", "de", "en", "fr")),
)  # fmt: skip
