"""The words of the inland part's buyers for units, payment, days and requests in four languages, and how they write figures."""

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
    "de": {"C62": ("Stück", "Stk", "St", "Stck.", "Stk."), "MTR": ("m", "Meter", "mtr.", "lfm"), "PK": ("Packungen", "Pack", "Pck.", "VE"), "RO": ("Rollen", "Rollen", "Rolle(n)"), "BX": ("Schachteln", "Kartons", "Boxen"), "LTR": ("Liter", "l", "Ltr."), "KGM": ("kg", "kg", "Kilo"), "PR": ("Paar", "Paare"), "SET": ("Satz", "Sätze", "Set")},
    "en": {"C62": ("pcs", "off", "pieces", "ea"), "MTR": ("m", "metres", "mtrs"), "PK": ("packs", "pkts"), "RO": ("rolls", "reels"), "BX": ("boxes", "box"), "LTR": ("litres", "ltr"), "KGM": ("kg", "kilos"), "PR": ("pairs", "pr"), "SET": ("sets", "set")},
    "nl": {"C62": ("stuks", "st.", "stuks"), "MTR": ("meter", "mtr", "m"), "PK": ("pakken", "verpakkingen"), "RO": ("rollen", "rol"), "BX": ("dozen", "doos"), "LTR": ("liter", "ltr"), "KGM": ("kg", "kilo"), "PR": ("paar", "paar"), "SET": ("sets", "set")},
    "fr": {"C62": ("pièces", "pcs", "unités"), "MTR": ("mètres", "ml", "m"), "PK": ("paquets", "lots"), "RO": ("rouleaux", "rlx"), "BX": ("boîtes", "cartons"), "LTR": ("litres", "L"), "KGM": ("kg", "kilos"), "PR": ("paires", "paires"), "SET": ("jeux", "kits")},
}  # fmt: skip
CODES: Mapping[str, Mapping[str, str]] = {
    "de": {"C62": "ST", "MTR": "M", "PK": "PAK", "RO": "ROL", "BX": "KAR", "LTR": "L", "KGM": "KG", "PR": "PAA", "SET": "SAT"}, "en": {"C62": "EA", "MTR": "MTR", "PK": "PKT", "RO": "ROLL", "BX": "BOX", "LTR": "LTR", "KGM": "KGS", "PR": "PAIR", "SET": "SET"},
    "nl": {"C62": "STK", "MTR": "MTR", "PK": "PAK", "RO": "ROL", "BX": "DOOS", "LTR": "LTR", "KGM": "KG", "PR": "PAAR", "SET": "SET"}, "fr": {"C62": "UN", "MTR": "M", "PK": "PAQ", "RO": "RLX", "BX": "BTE", "LTR": "L", "KGM": "KG", "PR": "PAI", "SET": "JEU"},
}  # fmt: skip
VAGUE: Mapping[str, Truth] = {
    **{word: any_of("BX", "CT", "CS", None) for word in ("Kartons", "KAR", "dozen", "doos", "DOOS", "boîtes", "cartons", "BTE", "BOX")}, **{word: any_of("PK", "PA", None) for word in ("Pck.", "PAK", "pkts", "PKT", "verpakkingen", "PAQ", "lots")}, "VE": any_of("PK", "C62", None), "off": any_of("C62", None), "UN": any_of("C62", None), "unités": any_of("C62", None), "St": any_of("C62", None),
    "lfm": any_of("MTR", "LM", None), "ml": any_of("MTR", "LM", None), "mtr.": any_of("MTR", None), "mtrs": any_of("MTR", None), "reels": any_of("RO", "RL", None), "ROL": any_of("RO", None), "ROLL": any_of("RO", None), "RLX": any_of("RO", None), "rlx": any_of("RO", None), "Rolle(n)": any_of("RO", None), "PAA": any_of("PR", None), "PAIR": any_of("PR", None), "PAI": any_of("PR", None), "SAT": any_of("SET", None),
    "JEU": any_of("SET", None), "jeux": any_of("SET", None), "kits": any_of("SET", "KT", None), "Ltr.": any_of("LTR", None), "ltr": any_of("LTR", None), "KGS": any_of("KGM", None), "pr": any_of("PR", None), "M": any_of("MTR", None),
}  # fmt: skip
PAYMENTS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "de": {
        "invoice": ("auf Rechnung", "per Rechnung", "Rechnung", "Rechnung, 30 Tage netto"), "direct_debit": ("Lastschrift", "SEPA-Lastschrift", "Bankeinzug per Lastschrift"), "prepayment": ("Vorkasse", "Vorkasse per Überweisung", "Vorauszahlung"), "credit_card": ("Kreditkarte", "Firmenkreditkarte"), "paypal": ("PayPal", "Paypal"), "cash_on_delivery": ("Nachnahme", "gegen Nachnahme"),
    },
    "en": {"invoice": ("invoice", "on account", "30 days from invoice"), "direct_debit": ("direct debit", "SEPA direct debit"), "prepayment": ("prepayment", "advance payment by bank transfer"), "credit_card": ("credit card", "company credit card"), "paypal": ("PayPal",), "cash_on_delivery": ("cash on delivery",)},
    "nl": {"invoice": ("op factuur", "op rekening", "factuur, 30 dagen"), "direct_debit": ("automatische incasso", "incasso"), "prepayment": ("vooruitbetaling",), "credit_card": ("creditcard",), "paypal": ("PayPal",), "cash_on_delivery": ("onder rembours",)},
    "fr": {"invoice": ("sur facture", "facture à 45 jours", "sur facture, 30 jours"), "direct_debit": ("prélèvement SEPA", "prélèvement automatique"), "prepayment": ("paiement d'avance", "virement à la commande"), "credit_card": ("carte bancaire",), "paypal": ("PayPal",), "cash_on_delivery": ("contre remboursement",)},
}  # fmt: skip
NOTES: Mapping[str, tuple[str, ...]] = {
    "de": (
        "Anlieferung nur Mo-Fr 7:00-14:30 Uhr.", "Bitte nicht palettieren, wir haben keinen Stapler.", "Bestellnummer auf dem Lieferschein angeben.", "Ware geht direkt an die Baustelle, bitte 1 h vorher anrufen.", "Bitte Werkszeugnis 3.1 beilegen.", "Teillieferung ist in Ordnung.", "Keine Teillieferungen, bitte komplett.", "Schläuche bitte in einer Länge.", "Abholung durch unseren Fahrer.",
        "Sicherheitsdatenblatt bitte per Mail.",
    ),
    "en": ("Please quote our order number on the delivery note.", "No part deliveries please.", "Goods inward closes at 3 pm.", "Material certificate 3.1 required.", "Hoses in one length please."),
    "nl": ("Graag ons ordernummer op de pakbon.", "Geen deelleveringen a.u.b.", "Lossen kan tot 15.00 uur.", "Slangen aan één stuk leveren."),
    "fr": ("Merci de rappeler notre numéro de commande sur le BL.", "Pas de livraison partielle.", "Réception fermée après 15 h.", "Certificat matière 3.1 à joindre."),
}  # fmt: skip
UNSOLD: Mapping[str, tuple[str, ...]] = {
    "de": ("Kaffeemaschine Gastro 10 Tassen", "Winterreifen 205/55 R16 Satz", "Schreibtischlampe mit Klemme"), "en": ("Office chair with armrests", "Coffee filters size 4 box"), "nl": ("Bureaustoel met armleuning", "Koffiefilters maat 4"), "fr": ("Fauteuil de bureau avec accoudoirs", "Filtres à café taille 4"),
}  # fmt: skip
PEOPLE = ("Dreier", "Hollmann", "Kaiser-Lenz", "Marschall", "Petrovic", "Sundermann")
DAYS = DayWords(
    {"de": ("KW {w}", "KW{w}", "{w}. KW", "KW {w}/{y}"), "en": ("week {w}", "wk {w}", "CW {w}"), "nl": ("week {w}", "wk. {w}"), "fr": ("semaine {w}", "sem. {w}")},
    {"de": ("schnellstmöglich", "sofort", "baldmöglichst", "ASAP"), "en": ("asap", "as soon as possible"), "nl": ("z.s.m.", "zo spoedig mogelijk"), "fr": ("dès que possible", "au plus vite")},
    {"de": "Ende {m}", "en": "end of {m}", "nl": "eind {m}", "fr": "fin {m}"}, {"de": "in {n} Tagen", "en": "in {n} days", "nl": "over {n} dagen", "fr": "dans {n} jours"}, {"de": "morgen", "en": "tomorrow", "nl": "morgen", "fr": "demain"},
)  # fmt: skip
_DAYS = {
    "de": ("figures", "figures", "figures", "short", "words", "iso"), "nl": ("figures", "words", "slashes"), "fr": ("figures", "figures", "words"), "en": ("figures", "words", "abbreviated", "ordinal"),
}  # fmt: skip


def manner(random: Random, language: str, country: str) -> Manner:
    """A way of writing figures that this country has."""
    days = random.choice(("words", "iso", "abbreviated") if language == "en" and country not in ("GB", "IE") else _DAYS[language])
    if language == "en":
        return Manner(language, random.choice((",", ",", "")), ".", days)
    if country == "CH":
        return Manner(language, random.choice(("'", "’")), ".", days)
    if language == "fr":
        return Manner(language, random.choice((" ", "\u00a0", "\u202f")), ",", days)
    return Manner(language, random.choice((".", ".", "")), ",", days)


def number_of(random: Random, written: date) -> str:
    """An order number as merchandise systems, offices and foremen count."""
    n = random.randrange(1000, 9999)
    return random.choice((
        f"45000{n % 90 + 10}{n % 900 + 100}", f"450{n}{n % 900 + 100}", f"BE-{written:%y}{n:05d}", f"{written:%Y}-{n:05d}", f"P0{n}", f"PO{n:06d}", f"BEST{written:%y}-{n}", f"{written:%y}{n}", f"EB{written:%y}/{n}", f"{n}-{n % 90 + 10}", f"L{n}.{written:%y}", f"BS{written:%m}{n}", f"{written:%y}.{n % 900 + 100}.{n % 90 + 10}", f"{n}/26",
        f"EKB{n:06d}", f"{random.choice(('jm', 'KS', 'Ro', 'TW'))}-{written:%d%m%y}", f"F{n}-{written:%Y}", f"112{n}", f"{n % 900 + 100}/{written:%m}-{n % 9 + 1}", f"IH-{n}",
    ))  # fmt: skip


def quantity_of(random: Random, article: Row) -> str:
    """So much as a works, a workshop or a store takes of it."""
    unit, price = article["unit"], Decimal(article["price_net"])
    if unit == "KGM":
        return random.choice(("1", "2", "3", "5", "10", "0.5", "1.5", "2.5"))
    if unit == "MTR":
        return random.choice(("5", "6", "10", "10", "12", "15", "20", "25", "30", "40", "50", "80", "100", "2.5", "7.5", "12.5"))
    if unit == "LTR":
        return random.choice(("5", "10", "20", "25", "60", "200", "208"))
    if price > 80:
        return str(random.choice((1, 1, 1, 2, 2, 3)))
    if price > 20:
        return str(random.choice((1, 2, 2, 3, 4, 5, 6, 8, 10)))
    if price > 4:
        return str(random.choice((1, 2, 3, 4, 5, 6, 8, 10, 10, 12, 16, 20, 24, 30, 36)))
    return str(random.choice((5, 6, 8, 10, 10, 12, 16, 20, 20, 25, 30, 40, 50, 50, 60, 72, 80, 100, 120, 150, 200, 250, 500, 1000)))
