"""The words of the yonder part's buyers for units, payment, days and wishes in four languages, and how they write figures."""

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
    "de": {"C62": ("Stück", "Stück", "Stück", "Stk.", "St.", "Stk"), "MTR": ("m", "Meter", "lfd. m"), "PK": ("Packungen", "Pack", "Pckg.", "Pkg."), "RO": ("Rollen", "Rollen", "Rl."), "BX": ("Kartons", "Kartons", "Kart."), "LTR": ("Liter", "l", "Ltr."), "KGM": ("kg", "kg", "Kilo"), "PR": ("Paar", "Paar", "Pr.")},
    "en": {"C62": ("pieces", "pcs", "pcs.", "units"), "MTR": ("metres", "m"), "PK": ("packs", "pks", "packets"), "RO": ("rolls", "rolls"), "BX": ("cartons", "boxes"), "LTR": ("litres", "ltr"), "KGM": ("kg", "kilos"), "PR": ("pairs", "pair(s)")},
    "nl": {"C62": ("stuks", "stuks", "st.", "stuk(s)"), "MTR": ("meter", "m"), "PK": ("pakken", "pak", "verpakkingen"), "RO": ("rollen", "rol(len)"), "BX": ("dozen", "doos"), "LTR": ("liter", "l"), "KGM": ("kg", "kilo"), "PR": ("paar", "paar")},
    "fr": {"C62": ("pièces", "pièces", "pces", "unités"), "MTR": ("mètres", "m"), "PK": ("paquets", "paquets", "pqts"), "RO": ("rouleaux", "rlx"), "BX": ("cartons", "cartons"), "LTR": ("litres", "l"), "KGM": ("kg", "kilos"), "PR": ("paires", "paires")},
}  # fmt: skip
CODES: Mapping[str, Mapping[str, str]] = {
    "de": {"C62": "Stck", "MTR": "lfm", "PK": "PAC", "RO": "ROL", "BX": "KTN", "LTR": "LTR", "KGM": "KGM", "PR": "PAAR"}, "en": {"C62": "EACH", "MTR": "MTR", "PK": "PACK", "RO": "ROLL", "BX": "CTN", "LTR": "LTR", "KGM": "KGS", "PR": "PAIR"},
    "nl": {"C62": "STUK", "MTR": "M1", "PK": "PAK", "RO": "ROL", "BX": "DOOS", "LTR": "LTR", "KGM": "KG", "PR": "PAAR"}, "fr": {"C62": "PCE", "MTR": "ML", "PK": "PAQ", "RO": "ROU", "BX": "CAR", "LTR": "LIT", "KGM": "KG", "PR": "PAIRE"},
}  # fmt: skip
_CARTON = any_of("BX", "CT", "CS")
VAGUE: Mapping[str, Truth] = {
    **dict.fromkeys(("Kartons", "Kart.", "KTN", "cartons", "CTN", "dozen", "doos", "DOOS", "CAR"), _CARTON), "verpakkingen": any_of("PK", None), "pqts": any_of("PK", None), "M1": any_of("MTR", None), "ML": any_of("MTR", "MLT", None), "PAC": any_of("PK", None), "PAQ": any_of("PK", None), "ROU": any_of("RO", None),
    "LIT": any_of("LTR", None), "Rl.": any_of("RO", None), "rlx": any_of("RO", None), "Pr.": any_of("PR", None), "EACH": any_of("C62", None), "STUK": any_of("C62", None), "packets": any_of("PK", "PA"), "boxes": any_of("BX", "CT"), "Pckg.": any_of("PK", None), "pks": any_of("PK", None),
}  # fmt: skip
PAYMENTS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "de": {"invoice": ("auf Rechnung", "per Rechnung", "gegen Rechnung", "Rechnung, 14 Tage netto"), "direct_debit": ("per Lastschrift", "per SEPA-Lastschrift", "Lastschrift vom bekannten Konto"), "prepayment": ("per Vorkasse", "Vorkasse", "Vorabüberweisung"), "credit_card": ("per Kreditkarte", "Kreditkarte"), "paypal": ("per PayPal", "PayPal"), "cash_on_delivery": ("per Nachnahme", "Nachnahme")},
    "en": {"invoice": ("on invoice", "30 days from invoice", "by invoice"), "direct_debit": ("by direct debit", "SEPA direct debit"), "prepayment": ("in advance by bank transfer", "prepayment"), "credit_card": ("by credit card", "credit card"), "paypal": ("PayPal", "by PayPal"), "cash_on_delivery": ("cash on delivery", "COD")},
    "nl": {"invoice": ("op factuur", "per factuur, 30 dagen"), "direct_debit": ("per automatische incasso", "incasso"), "prepayment": ("vooruitbetaling", "vooraf per overschrijving"), "credit_card": ("per creditcard", "creditcard"), "paypal": ("PayPal", "via PayPal"), "cash_on_delivery": ("onder rembours", "rembours")},
    "fr": {"invoice": ("sur facture", "sur facture à 30 jours"), "direct_debit": ("par prélèvement", "prélèvement SEPA"), "prepayment": ("virement préalable", "paiement d'avance par virement"), "credit_card": ("par carte bancaire", "carte bancaire"), "paypal": ("PayPal", "par PayPal"), "cash_on_delivery": ("contre remboursement",)},
}  # fmt: skip
NOTES: Mapping[str, tuple[str, ...]] = {
    "de": (
        "Paket bitte unters Carport stellen, Hund bellt nur.", "Bitte beim Nachbarn in Nr. 3 abgeben, wenn niemand da ist.", "Lkw bitte über die Feldzufahrt schicken, Hoftor ist zu schmal.", "Wir haben keinen Stapler, bitte mit Hebebühne anliefern.", "Bitte frostfrei versenden.", "Bitte keine Plastikfüllung im Karton.",
        "Anlieferung nur werktags zwischen 7 und 12 Uhr.", "Bitte den Öko-Nachweis zur Saatgutlieferung beilegen.", "Lieferschein bitte nicht ins Paket, sondern außen anbringen.", "Bitte vorher anrufen, das Tor muss erst geöffnet werden.", "Bitte alles zusammen schicken, keine Nachlieferungen.",
    ),
    "en": ("Leave the parcels in the porch if we are out in the fields.", "Please ring the yard bell twice.", "The lane is narrow, so no articulated lorry please.", "Please enclose the plant passports.", "One consignment only, please."),
    "nl": ("Graag achterom lossen bij de schuur.", "Chauffeur graag een uur van tevoren laten bellen.", "Niet leveren tijdens de melktijd na 16 uur.", "Graag alles in één zending."),
    "fr": ("Merci de déposer le colis dans la grange.", "Le camion doit passer par l'entrée côté serres.", "Merci d'appeler la veille de la livraison.", "Merci de tout envoyer en un seul colis."),
}  # fmt: skip
UNSOLD: Mapping[str, tuple[str, ...]] = {
    "de": ("Druckerpatrone schwarz XL", "Motorsägenkette 3/8 Zoll", "Filterkaffee gemahlen 500 g", "Autobatterie 74 Ah"), "en": ("Printer cartridge black XL", "Ground coffee 500 g", "Car battery 74 Ah"), "nl": ("Inktcartridge zwart XL", "Filterkoffie 500 g"), "fr": ("Cartouche d'imprimante noire XL", "Café moulu 500 g"),
}  # fmt: skip
PEOPLE = ("Brettschneider", "Hollmann", "Kasper", "Oelze", "Sagebiel")
DAYS = DayWords(
    {"de": ("KW {w}", "KW {w}", "{w}. KW", "Kalenderwoche {w}"), "en": ("week {w}", "calendar week {w}"), "nl": ("week {w}", "wk {w}"), "fr": ("semaine {w}", "semaine {w}")}, {"de": ("baldmöglichst", "so bald es geht", "schnellstens"), "en": ("as soon as possible", "at your earliest"), "nl": ("zo spoedig mogelijk", "zsm"), "fr": ("dès que possible", "au plus tôt")},
    {"de": "Ende {m}", "en": "the end of {m}", "nl": "eind {m}", "fr": "fin {m}"}, {"de": "in {n} Tagen", "en": "in {n} days", "nl": "over {n} dagen", "fr": "dans {n} jours"}, {"de": "morgen", "en": "tomorrow", "nl": "morgen", "fr": "demain"},
)  # fmt: skip
_DAYS = {
    "de": ("figures", "figures", "figures", "short", "words", "abbreviated"),
    "nl": ("figures", "figures", "slashes", "words"),
    "fr": ("figures", "figures", "words", "dots"),
}


def manner(random: Random, language: str, country: str) -> Manner:
    """A way of writing figures that this country has."""
    if language == "en":
        days = ("figures", "words", "words", "ordinal") if country in ("GB", "IE") else ("words", "iso", "words")
        return Manner(language, random.choice((",", ",", "")), ".", random.choice(days))
    days_in = random.choice(_DAYS[language])
    if country == "CH":
        return Manner(language, random.choice(("'", "’", "")), ".", days_in)
    if language == "fr":
        return Manner(language, random.choice((" ", "\u00a0", "\u202f", "")) if country == "FR" else ".", ",", days_in)
    return Manner(language, random.choice((".", ".", "")), ",", days_in)


def number_of(random: Random, written: date) -> str:
    """An order number as farms, clubs, parks and offices count."""
    n = random.randrange(1000, 9999)
    return random.choice((
        f"{n}", f"{n}{n % 80 + 11}", f"{written:%y}-{n % 900 + 100}", f"B{written:%y}{n}", f"BE-{n}", f"{written:%Y}/{n % 700 + 100}", f"TP-{written:%y}-{n % 1000:03d}", f"EK{n}-{written:%m}", f"PO {n}", f"40{n}{n % 89 + 10}", f"{n}-G", f"W{n % 53 + 1:02d}/{n}", f"OV{written:%y}{n}", f"00{n}7",
        f"HOF-{n % 900 + 100}", f"{written:%m%d}-{n % 9 + 1}", f"A{n}.{written:%y}", f"Best{n}",
    ))  # fmt: skip


def quantity_of(random: Random, article: Row) -> str:
    """So much as a farm, a club or a household orders of it."""
    unit, price = article["unit"], Decimal(article["price_net"])
    if unit == "KGM":
        return random.choice(("1", "2", "3", "5", "5", "10", "10", "15", "20", "25", "25", "50", "100", "2.5", "0.5", "250"))
    if unit in ("MTR", "LTR"):
        return random.choice(("5", "10", "10", "15", "20", "25", "30", "40", "50", "50", "60", "100", "12.5"))
    if price > 80:
        return str(random.choice((1, 1, 1, 2, 2, 3, 4)))
    if price > 25:
        return str(random.choice((1, 1, 2, 2, 3, 4, 5, 6, 8, 10, 12, 20)))
    return str(random.choice((1, 2, 2, 3, 4, 4, 5, 6, 8, 10, 10, 12, 15, 16, 20, 24, 25, 30, 35, 40, 50, 60, 80, 100, 150, 250)))
