"""Text mails of the inland part in which it matters who is who and where: departments, direct deliveries to the buyer's customer, payer and receiver, moved firms, strangers, two works."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.letters import parts_of
from benchmarks.corpus.inland.demands import UNJUDGED, ask, asked, branch, mailed, rows_of
from benchmarks.corpus.inland.places import LANDS
from benchmarks.corpus.inland.wording import PATTERNS, TITLES
from benchmarks.corpus.opened.letters import filled, letter
from benchmarks.corpus.places import Land, land_of
from examples.post.truth import Letter, address, any_of

LANGUAGES = ("de", "de", "de", "en", "nl", "fr")
DEPARTMENT = {
    "de": ("Guten Tag,\n\nbitte liefern Sie die folgenden Artikel:\n\n{lines}\n\n[[Bestellnummer: {number}\n]]\nLieferadresse:\n{there}\n\nRechnung wie gewohnt an die Verwaltung.\n\nMit freundlichen Grüßen\n{contact}\n{name}", ("Abt. Instandhaltung", "Abteilung Technik, Gebäude 4", "Wareneingang, Tor 2"), ("z. Hd. {}", "z. Hd. Herrn {}", "Ansprechpartner: {}")), "en": ("Hello,\n\nplease deliver:\n\n{lines}\n\n[[Order number: {number}\n]]\nDelivery address:\n{there}\n\nInvoice to head office as usual.\n\nKind regards\n{contact}\n{name}", ("Maintenance Dept", "Stores, Building 4", "Goods Inward, Gate 2"), ("attn. {}", "FAO {}")),
    "nl": ("Hallo,\n\ngraag leveren:\n\n{lines}\n\n[[Bestelnummer: {number}\n]]\nAfleveradres:\n{there}\n\nFactuur zoals altijd naar de administratie.\n\nGroet\n{contact}\n{name}", ("Afd. Onderhoud", "Magazijn, gebouw 4"), ("t.a.v. {}",)), "fr": ("Bonjour,\n\nmerci de livrer :\n\n{lines}\n\n[[Commande n° {number}\n]]\nAdresse de livraison :\n{there}\n\nFacture à l'administration, comme toujours.\n\nCordialement\n{contact}\n{name}", ("Service maintenance", "Magasin, bâtiment 4"), ("À l'attention de {}",)),
}  # fmt: skip


def to_a_department(world: World, random: Random, name: str) -> Letter:
    """The goods go to a department and a person at another place of the buyer's; whether these are the contact, nobody judges."""
    language = random.choice(LANGUAGES)
    order = asked(world, random, language, {"number"}, (1, 4), firm=True)
    home, (template, departments, forms) = land_of(order.buyer, LANDS), DEPARTMENT[language]
    postcode, city = random.choice(home.places)
    firm = order.buyer["name"]
    order = replace(order, ship_to=address(firm, home.street(random), postcode, city, order.country, None), called="")
    first, *rest = order.ship_block.split("\n")
    person = random.choice(forms).format(home.person(random))
    department = random.choice(departments)
    there = "\n".join([first, department, person, *rest] if random.random() < 0.6 else [first, person, *rest])
    shown = {**(order.ship_to or {}), "name": any_of(firm, f"{firm}, {department}"), "contact": UNJUDGED}
    rows = rows_of(order, random, random.choice(PATTERNS[language]))
    return mailed(order, random, name, TITLES[language], template.replace("{there}", there), rows, f"to a department {language}", {"ship_to": shown, "note": UNJUDGED})  # fmt: skip


DIRECT = {
    "de": "Hallo Frau {person},\n\nbitte als Streckengeschäft direkt an unseren Kunden, neutral verpackt, Lieferschein ohne Preise:\n\n{lines}\n\n[[Unsere Bestellnummer: {number}\n]]\nWarenempfänger:\n{ship_block}\n\nDie Rechnung geht an uns.\n\nMit freundlichen Grüßen\n{contact}\n{name}", "en": "Dear {person},\n\nplease ship direct to our customer in plain packaging, no prices on the paperwork:\n\n{lines}\n\n[[Our order number: {number}\n]]\nShip to:\n{ship_block}\n\nInvoice to us.\n\nKind regards\n{contact}\n{name}",
    "nl": "Hallo {person},\n\ngraag rechtstreeks naar onze klant sturen, neutraal verpakt:\n\n{lines}\n\n[[Ons bestelnummer: {number}\n]]\nAfleveradres:\n{ship_block}\n\nFactuur naar ons.\n\nGroet\n{contact}\n{name}", "fr": "Bonjour,\n\nmerci d'expédier directement chez notre client, en emballage neutre :\n\n{lines}\n\n[[Notre commande : {number}\n]]\nAdresse de livraison :\n{ship_block}\n\nFacture à notre nom.\n\nCordialement\n{contact}\n{name}",
}  # fmt: skip


def _firm(random: Random, home: Land) -> str:
    return random.choice(home.firm).format(name=random.choice(home.last), trade=random.choice(home.trades), form=random.choice(home.forms))


def straight_to_a_customer(world: World, random: Random, name: str) -> Letter:
    """The goods go straight to the buyer's own customer, whom our file may not know; the buyer pays."""
    language = random.choice(LANGUAGES)
    order = asked(world, random, language, {"number"}, (1, 4), firm=True)
    home = land_of(order.buyer, LANDS)
    postcode, city = random.choice(home.places)
    known = {customer["name"] for customer in world.customers}
    firm = _firm(random, home)
    while firm in known:
        firm = _firm(random, home)
    person = home.person(random) if random.random() < 0.4 else None
    order = replace(order, ship_to=address(firm, home.street(random), postcode, city, order.country, person), called="")
    return mailed(order, random, name, TITLES[language], DIRECT[language], rows_of(order, random, random.choice(PATTERNS[language])), f"straight to a customer {language}", {"note": UNJUDGED})  # fmt: skip


PAYS = {
    "de": "Sehr geehrte Damen und Herren,\n\nwir bestellen:\n\n{lines}\n\n[[Bestell-Nr.: {number}\n]]\nRechnungsadresse:\n{block}\n\nLieferadresse:\n{ship_block}\n\nMit freundlichen Grüßen\n{contact}", "en": "Dear Sirs,\n\nwe order:\n\n{lines}\n\n[[PO no.: {number}\n]]\nInvoice address:\n{block}\n\nDelivery address:\n{ship_block}\n\nYours faithfully\n{contact}",
    "nl": "Geachte heer/mevrouw,\n\nwij bestellen:\n\n{lines}\n\n[[Bestelnr.: {number}\n]]\nFactuuradres:\n{block}\n\nAfleveradres:\n{ship_block}\n\nMet vriendelijke groet\n{contact}", "fr": "Madame, Monsieur,\n\nnous commandons :\n\n{lines}\n\n[[Commande n° : {number}\n]]\nAdresse de facturation :\n{block}\n\nAdresse de livraison :\n{ship_block}\n\nCordialement\n{contact}",
}  # fmt: skip


def payer_and_receiver(world: World, random: Random, name: str) -> Letter:
    """Who pays and who receives, each as a block of lines."""
    language = random.choice(LANGUAGES)
    order = asked(world, random, language, {"number"}, (1, 5), firm=True)
    order = replace(order, ship_to=branch(world, random, order), called="")
    return mailed(order, random, name, TITLES[language], PAYS[language], rows_of(order, random, random.choice(PATTERNS[language])), f"payer and receiver {language}", {"note": UNJUDGED})  # fmt: skip


MOVED = {
    "de": "Sehr geehrter Herr {person},\n\nwie angekündigt ist unser Betrieb umgezogen. Bitte ändern Sie Rechnungs- und Lieferanschrift ab sofort auf:\n\n{new}\n\nDazu gleich eine Bestellung[[ mit der Nummer {number}]]:\n\n{lines}\n\nMit freundlichen Grüßen\n{contact}\n[[(Kundennummer {customer})\n]]", "nl": "Beste {person},\n\nwij zijn verhuisd. Gebruik voor facturen en leveringen voortaan:\n\n{new}\n\nEn meteen een bestelling[[ met nummer {number}]]:\n\n{lines}\n\nMet vriendelijke groet\n{contact}\n[[(klantnummer {customer})\n]]",
}  # fmt: skip


def moved(world: World, random: Random, name: str) -> Letter:
    """A customer who has moved orders from an address that the file does not know yet."""
    language = random.choice(("de", "de", "nl"))
    order = asked(world, random, language, {"number", "customer"}, (1, 4), loose=False, firm=True)
    home = land_of(order.buyer, LANDS)
    postcode, city = random.choice([place for place in home.places if place[1] != order.buyer["city"]])
    there = address(order.buyer["name"], home.street(random), postcode, city, order.country)
    block = replace(order, ship_to=there).ship_block
    told = there | {"contact": any_of(None, order.contact, order.buyer["contact"])}
    order = replace(order, called="", ship_to=None)
    template = MOVED[language].replace("{new}", block)
    return mailed(order, random, name, TITLES[language], template, rows_of(order, random, random.choice(PATTERNS[language])), f"moved {language}", {"bill_to": told, "ship_to": told, "note": UNJUDGED})  # fmt: skip


NEW = {
    "de": "Sehr geehrte Damen und Herren,\n\nein Kollege hat Sie empfohlen, wir sind Neukunde. Gerne bestellen wir:\n\n{lines}\n\n[[Zahlung: {payment}\n]][[Liefertermin: {delivery_label}\n]]\nUnsere Firmendaten:\n{block}\nTel. {phone}\n{email}\n\nMit freundlichen Grüßen\n{contact}", "en": "Dear Sir or Madam,\n\nwe are a new customer, recommended by a colleague. Please accept this order:\n\n{lines}\n\n[[Payment: {payment}\n]][[Delivery: {delivery_label}\n]]\nOur details:\n{block}\nTel {phone}\n{email}\n\nYours faithfully\n{contact}",
    "nl": "Geachte heer/mevrouw,\n\nwij zijn een nieuwe klant en bestellen graag:\n\n{lines}\n\n[[Betaling: {payment}\n]][[Levering: {delivery_label}\n]]\nOnze gegevens:\n{block}\nTel. {phone}\n{email}\n\nMet vriendelijke groet\n{contact}", "fr": "Madame, Monsieur,\n\nnous sommes un nouveau client et souhaitons commander :\n\n{lines}\n\n[[Paiement : {payment}\n]][[Livraison : {delivery_label}\n]]\nNos coordonnées :\n{block}\nTél. {phone}\n{email}\n\nCordialement\n{contact}",
}  # fmt: skip


def new_customer(language: str, world: World, random: Random, name: str) -> Letter:
    """Who has never bought here, with all of the address."""
    order = ask(world, random, language, {"address", "payment", "delivery"}, (1, 4), shows={"sku", "description", "unit"}, strangers=1.0)
    return mailed(order, random, name, TITLES[language], NEW[language], rows_of(order, random, random.choice(PATTERNS[language])), f"new customer {language}")  # fmt: skip


def for_two_works(world: World, random: Random, name: str) -> Letter:
    """Two orders in a mail, each with a number, goods and a place of its own."""
    first, second = (asked(world, random, "de", (), (1, 3), loose=False, firm=True) for _ in range(2))
    numbers = random.sample(range(31_000, 38_000), 2)
    places = [branch(world, random, first) for _ in range(2)]
    said = [replace(first, lines=lines, number=f"{n}", ship_to=place, called="", stated={"note": UNJUDGED}) for lines, n, place in zip((first.lines, second.lines), numbers, places, strict=True)]  # fmt: skip
    pattern = random.choice(PATTERNS["de"])
    text = "\n\n".join(
        f"Bestellnummer: {order.number}\n{rows_of(order, random, pattern)}\nLieferadresse:\n{order.ship_block}" for order in said
    )
    template = "Guten Tag,\n\nfür unsere beiden Standorte jeweils eine eigene Bestellung, bitte auch getrennt berechnen:\n\n{lines}\n\nMit freundlichen Grüßen\n{contact}\n{name}"
    body, _ = filled(template, parts_of(said[0], random, text), random)
    return letter(said[0], random, name, "2 Bestellungen für 2 Standorte", body, sub="for two works", orders=said)


BUYERS: tuple[Buyer, ...] = (*(to_a_department,) * 3, *(straight_to_a_customer,) * 3, *(payer_and_receiver,) * 3, moved, *(partial(new_customer, language) for language in ("de", "de", "en", "nl", "fr")), for_two_works)  # fmt: skip
