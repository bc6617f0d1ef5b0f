"""The words of the remote part's buyers for units, payment, days and requests in four languages, and how they write figures."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from random import Random

from benchmarks.corpus.company import Row
from benchmarks.corpus.drawn.days import DayWords
from benchmarks.corpus.drawn.speech import Manner
from examples.post.truth import Truth, any_of

UNITS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "de": {"C62": ("Stück", "Stück", "Stk", "Stk.", "St."), "MTR": ("Meter", "m"), "PK": ("Packungen", "Pack", "Pckg.", "Pkg."), "RO": ("Rollen", "Rolle(n)"), "BX": ("Boxen", "Schachteln", "Box(en)"), "LTR": ("Liter", "l"), "KGM": ("kg", "Kilo"), "PR": ("Paar", "Paar")},
    "en": {"C62": ("pcs", "pieces", "units"), "MTR": ("m", "metres"), "PK": ("packs", "pkts", "packs"), "RO": ("rolls",), "BX": ("boxes", "bxs", "boxes"), "LTR": ("litres", "L"), "KGM": ("kg",), "PR": ("pairs", "pr")},
    "nl": {"C62": ("stuks", "st.", "stuks"), "MTR": ("meter", "m"), "PK": ("pakken", "verpakkingen"), "RO": ("rollen",), "BX": ("dozen", "doosjes"), "LTR": ("liter", "l"), "KGM": ("kg",), "PR": ("paar",)},
    "fr": {"C62": ("pièces", "unités", "pces"), "MTR": ("mètres", "m"), "PK": ("paquets", "sachets"), "RO": ("rouleaux",), "BX": ("boîtes", "boîtes"), "LTR": ("litres", "L"), "KGM": ("kg",), "PR": ("paires",)},
}  # fmt: skip
CODES: Mapping[str, Mapping[str, str]] = {
    "de": {"C62": "Stk", "MTR": "m", "PK": "PAK", "RO": "ROL", "BX": "BOX", "LTR": "LTR", "KGM": "KG", "PR": "PAAR"}, "en": {"C62": "EA", "MTR": "MTR", "PK": "PACK", "RO": "ROLL", "BX": "BOX", "LTR": "LTR", "KGM": "KG", "PR": "PAIR"},
    "nl": {"C62": "ST", "MTR": "MTR", "PK": "PAK", "RO": "ROL", "BX": "DOOS", "LTR": "LTR", "KGM": "KG", "PR": "PAAR"}, "fr": {"C62": "PCE", "MTR": "M", "PK": "PQ", "RO": "RLX", "BX": "BTE", "LTR": "L", "KGM": "KG", "PR": "PAIRE"},
}  # fmt: skip
VAGUE: Mapping[str, Truth] = {
    **{word: any_of("BX", "CT") for word in ("dozen", "doosjes", "DOOS", "boîtes", "BTE")}, "verpakkingen": any_of("PK", None), "sachets": any_of("PK", "BG", "SA", None), "PQ": any_of("PK", None), "pkts": any_of("PK", "PA"), "bxs": any_of("BX", None),
    "Pckg.": any_of("PK", None), "Rolle(n)": any_of("RO", None), "Box(en)": any_of("BX", None),
}  # fmt: skip
PAYMENTS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "de": {
        "invoice": ("auf Rechnung", "gegen Rechnung", "Rechnung, zahlbar in 30 Tagen"), "direct_debit": ("SEPA-Lastschrift", "per Lastschrift", "Lastschrifteinzug"), "prepayment": ("Vorkasse", "Vorausüberweisung", "per Vorkasse"), "credit_card": ("Kreditkarte", "Praxis-Kreditkarte"), "paypal": ("PayPal",), "cash_on_delivery": ("Nachnahme", "per Nachnahme"),
    },
    "en": {"invoice": ("on invoice", "invoice, 30 days", "by invoice"), "direct_debit": ("direct debit", "SEPA direct debit"), "prepayment": ("prepayment", "payment in advance by bank transfer"), "credit_card": ("credit card", "practice credit card"), "paypal": ("PayPal",), "cash_on_delivery": ("cash on delivery",)},
    "nl": {"invoice": ("op factuur", "per factuur", "factuur 30 dagen"), "direct_debit": ("automatische incasso", "per incasso"), "prepayment": ("vooruitbetaling", "vooraf per overschrijving"), "credit_card": ("creditcard",), "paypal": ("PayPal",), "cash_on_delivery": ("onder rembours",)},
    "fr": {"invoice": ("sur facture", "facture à 30 jours", "règlement sur facture"), "direct_debit": ("prélèvement automatique", "prélèvement SEPA"), "prepayment": ("paiement d'avance", "virement avant livraison"), "credit_card": ("carte bancaire", "carte de crédit"), "paypal": ("PayPal",), "cash_on_delivery": ("contre remboursement",)},
}  # fmt: skip
NOTES: Mapping[str, tuple[str, ...]] = {
    "de": (
        "Bitte an der Anmeldung im 1. OG abgeben.", "Mittwochnachmittag ist die Praxis geschlossen, da bitte nicht zustellen.", "Bitte Analysenzertifikate mitliefern.", "Bitte auf möglichst lange Haltbarkeit achten.", "Lieferung bitte über den Hintereingang.", "Kühlware bitte nicht vor dem Wochenende versenden.",
        "Bitte alles zusammen verschicken.", "Auf dem Lieferschein bitte Kostenstelle 3310 vermerken.", "Bitte beim Hausmeister klingeln.", "Sicherheitsdatenblätter bitte beilegen.",
    ),
    "en": ("Please leave the parcels at the nurses' station.", "Please enclose the batch certificates.", "Longest possible shelf life, please.", "We are closed for lunch from 1 to 2 pm.", "Please send everything in one go."),
    "nl": ("Graag afgeven bij de balie.", "Graag met de langst mogelijke houdbaarheid.", "Alles in één keer leveren graag.", "Veiligheidsbladen graag meesturen."),
    "fr": ("Merci de livrer au secrétariat, 2e étage.", "Merci de joindre les certificats de lot.", "Date de péremption la plus longue possible, merci.", "Le cabinet est fermé entre 12 h et 14 h."),
}  # fmt: skip
UNSOLD: Mapping[str, tuple[str, ...]] = {
    "de": ("Wartezimmer-Zeitschriftenständer Drehbar", "Saugroboter für Praxisräume", "Hundekekse Probierpackung"), "en": ("Water cooler for the waiting room", "Robot hoover"), "nl": ("Waterkoeler voor de wachtkamer", "Kinderspeeltafel"), "fr": ("Fontaine à eau pour salle d'attente", "Table de jeux enfants"),
}  # fmt: skip
PEOPLE = ("Behrens", "Tannert", "Reimers", "Yıldız", "Klaassen")
DAYS = DayWords(
    {"de": ("KW {w}", "KW {w}", "{w}. KW", "KW {w}/{y}", "Kalenderwoche {w}"), "en": ("week {w}", "calendar week {w}"), "nl": ("week {w}", "wk. {w}", "week {w}"), "fr": ("semaine {w}", "sem. {w}")},
    {"de": ("schnellstmöglich", "so bald wie möglich", "sofort", "baldmöglichst"), "en": ("as soon as possible", "asap"), "nl": ("zo snel mogelijk", "z.s.m."), "fr": ("dès que possible", "le plus rapidement possible")},
    {"de": "Ende {m}", "en": "end of {m}", "nl": "eind {m}", "fr": "fin {m}"}, {"de": "in {n} Tagen", "en": "in {n} days", "nl": "over {n} dagen", "fr": "dans {n} jours"}, {"de": "morgen", "en": "tomorrow", "nl": "morgen", "fr": "demain"},
)  # fmt: skip
_DAYS = {
    "de": ("figures", "figures", "figures", "short", "words", "abbreviated"), "nl": ("figures", "figures", "words", "abbreviated"), "fr": ("figures", "figures", "words", "dots"), "en": ("figures", "words", "words", "ordinal", "abbreviated"),
}  # fmt: skip


def manner(random: Random, language: str, country: str) -> Manner:
    """A way of writing figures that this country has."""
    days = random.choice(("words", "iso", "abbreviated") if language == "en" and country not in ("GB", "IE") else _DAYS[language])
    if language == "en":
        return Manner(language, random.choice((",", ",", "")), ".", days)
    if country == "CH":
        return Manner(language, random.choice(("'", "’", "")), ".", days)
    if language == "fr":
        return Manner(language, random.choice((" ", "\u202f", "")), ",", days)
    return Manner(language, random.choice((".", ".", "")), ",", days)


def number_of(random: Random, written: date) -> str:
    """An order number as practices, laboratories and offices count."""
    n = random.randrange(1000, 9999)
    return random.choice((
        f"{n}", f"{n}{n % 9}", f"{written:%y}-{n}", f"L-{n}", f"4500{n}{n % 90 + 10}", f"{written:%Y}/{n}", f"ZP{n}", f"PO-{n}{n % 9}", f"B{written:%y%m}.{n % 90 + 10}", f"{n}-LAB", f"VET{n}", f"{written:%Y%m%d}-{n % 9 + 1}", f"EK {n}/{written:%y}", f"BN{n}{n % 90 + 10}",
        f"AUF-{written:%y}-{n}", f"{n % 90 + 10}.{n}", f"HYG-{n}", f"{n % 12 + 1}/{written:%Y}-{n % 90 + 10}",
    ))  # fmt: skip


def quantity_of(random: Random, article: Row) -> str:
    """So much as a practice or a laboratory orders of it."""
    unit = article["unit"]
    if unit == "KGM":
        return random.choice(("1", "2", "2.5", "5", "5", "10", "12.5", "25", "50"))
    if unit == "MTR":
        return random.choice(("2", "5", "10", "10", "15", "20", "25", "50", "7.5"))
    if unit == "LTR":
        return random.choice(("1", "2", "3", "5", "5", "10", "12", "20", "0.5"))
    if Decimal(article["price_net"]) > 60:
        return str(random.choice((1, 1, 1, 2, 2, 3, 4, 5)))
    if Decimal(article["price_net"]) > 12:
        return str(random.choice((1, 1, 2, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 30)))
    return str(random.choice((1, 2, 2, 3, 4, 5, 5, 6, 8, 10, 10, 12, 15, 16, 20, 24, 25, 30, 40, 48, 50, 60, 80, 100, 150, 200, 1200)))
