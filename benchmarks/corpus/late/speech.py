"""The words of the late part's buyers for units, payment, days and wishes in four languages, and how they write figures."""

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
    "de": {"C62": ("Stück", "Stk.", "Stck", "St."), "PR": ("Paar", "Paar", "Pr."), "SET": ("Satz", "Sätze", "Set"), "BX": ("Boxen", "Schachteln", "Karton"), "LTR": ("Liter", "l", "Ltr"), "MTR": ("m", "Meter", "lfm"), "RO": ("Rollen", "Spulen"), "KGM": ("kg", "Kilo"), "PK": ("Pack", "Pakete", "Pck.")},
    "en": {"C62": ("pcs", "off", "pieces"), "PR": ("pairs", "pr", "prs"), "SET": ("sets",), "BX": ("boxes", "bxs"), "LTR": ("litres", "ltr", "l"), "MTR": ("metres", "m"), "RO": ("reels", "rolls"), "KGM": ("kg", "kilos"), "PK": ("packs", "pkts")},
    "nl": {"C62": ("stuks", "st", "stk"), "PR": ("paar", "paar", "pr"), "SET": ("sets",), "BX": ("dozen", "dozen", "doos"), "LTR": ("liter", "ltr"), "MTR": ("meter", "m"), "RO": ("klossen", "rollen"), "KGM": ("kg", "kilo"), "PK": ("pakken", "pak")},
    "fr": {"C62": ("pièces", "pcs", "unités"), "PR": ("paires", "pr."), "SET": ("jeux",), "BX": ("boîtes", "bte"), "LTR": ("litres", "l"), "MTR": ("mètres", "m"), "RO": ("bobines", "rouleaux"), "KGM": ("kg", "kilos"), "PK": ("paquets", "pqt")},
}  # fmt: skip
CODES: Mapping[str, Mapping[str, str]] = {
    "de": {"C62": "STK", "PR": "PAA", "SET": "SAT", "BX": "BOX", "LTR": "LTR", "MTR": "MTR", "RO": "ROL", "KGM": "KG", "PK": "PAK"}, "en": {"C62": "EA", "PR": "PR", "SET": "SET", "BX": "BOX", "LTR": "LTR", "MTR": "MTR", "RO": "ROL", "KGM": "KG", "PK": "PK"},
    "nl": {"C62": "ST", "PR": "PAAR", "SET": "SET", "BX": "DOOS", "LTR": "LTR", "MTR": "MTR", "RO": "ROL", "KGM": "KG", "PK": "PAK"}, "fr": {"C62": "PCE", "PR": "PRE", "SET": "JEU", "BX": "BTE", "LTR": "L", "MTR": "MTR", "RO": "BOB", "KGM": "KG", "PK": "PAQ"},
}  # fmt: skip
VAGUE: Mapping[str, Truth] = {
    **{word: any_of("BX", "CT") for word in ("Karton", "Schachteln", "Boxen", "dozen", "doos", "DOOS", "bte", "boîtes", "BTE")}, **{word: any_of("RO", "BB", "BO", None) for word in ("Spulen", "reels", "klossen", "bobines", "BOB")}, "off": any_of("C62", None), "Pakete": any_of("PK", "PA"),
    "SAT": any_of("SET", None), "PAA": any_of("PR", None), "PRE": any_of("PR", None), "JEU": any_of("SET", None), "jeux": any_of("SET", None), "pr.": any_of("PR", None), "pqt": any_of("PK", "PA", None), "bxs": any_of("BX", "CT", None),
}  # fmt: skip
PAYMENTS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "de": {"invoice": ("auf Rechnung", "gegen Rechnung", "Rechnung, 14 Tage netto", "per Rechnung"), "direct_debit": ("SEPA-Lastschrift", "per Lastschrift", "Bankeinzug"), "prepayment": ("Vorkasse", "per Vorkasse", "Vorauszahlung"), "credit_card": ("Kreditkarte", "per Kreditkarte"), "paypal": ("PayPal",), "cash_on_delivery": ("Nachnahme", "per Nachnahme")},
    "en": {"invoice": ("on invoice", "invoice, 30 days", "by invoice"), "direct_debit": ("direct debit", "by direct debit"), "prepayment": ("prepayment", "payment in advance"), "credit_card": ("credit card", "by credit card"), "paypal": ("PayPal",), "cash_on_delivery": ("cash on delivery",)},
    "nl": {"invoice": ("op rekening", "op factuur"), "direct_debit": ("automatische incasso", "incasso"), "prepayment": ("vooruitbetaling", "vooraf betalen"), "credit_card": ("creditcard",), "paypal": ("PayPal",), "cash_on_delivery": ("onder rembours",)},
    "fr": {"invoice": ("sur facture", "facture à 30 jours"), "direct_debit": ("prélèvement SEPA", "prélèvement"), "prepayment": ("paiement d'avance", "paiement anticipé"), "credit_card": ("carte bancaire",), "paypal": ("PayPal",), "cash_on_delivery": ("contre remboursement",)},
}  # fmt: skip
NOTES: Mapping[str, tuple[str, ...]] = {
    "de": ("Bitte jedes Teil einzeln mit Größe beschriften.", "Anlieferung nur über Tor 3, Fahrer bitte Warnweste tragen.", "Bitte keine Folienverpackung verwenden.", "Paket bitte beim Nachbarn im Hof abgeben, wenn niemand da ist.", "Bitte Lieferschein ohne Preise beilegen.", "Bitte erst liefern, wenn alles da ist.", "Die Ware bitte an der Teiletheke abgeben."),
    "en": ("Please mark every bag with the size.", "Deliver to the parts counter, not to the showroom.", "Please send it all in one consignment.", "Driver must report to the weighbridge first."),
    "nl": ("Graag elke maat apart verpakken.", "Afleveren bij de balie van de werkplaats.", "Pas leveren als alles compleet is."),
    "fr": ("Merci d'étiqueter chaque pièce avec la taille.", "Livraison au comptoir pièces uniquement.", "Merci de ne livrer que lorsque tout est disponible."),
}  # fmt: skip
UNSOLD: Mapping[str, tuple[str, ...]] = {
    "de": ("Wagenheber hydraulisch 3 t", "Bügeleisen Industrie 2400 W", "Campingstuhl klappbar", "Funkgerät-Set 8 km"), "en": ("Trolley jack 3 t", "Steam iron 2400 W", "Camping chair folding"), "nl": ("Garagekrik 3 t", "Strijkijzer 2400 W"), "fr": ("Cric rouleur 3 t", "Fer à repasser 2400 W"),
}  # fmt: skip
PEOPLE = ("Hagemann", "Stöver", "Ruland", "Wittig", "Celik")
DAYS = DayWords(
    {"de": ("KW {w}", "KW {w}/{y}", "Kalenderwoche {w}", "{w}. KW"), "en": ("week {w}", "wk {w}", "calendar week {w}"), "nl": ("week {w}", "wk {w}", "week {w}-{y}"), "fr": ("semaine {w}", "sem. {w}")},
    {"de": ("schnellstens", "so schnell wie möglich", "baldmöglichst"), "en": ("as soon as possible", "asap"), "nl": ("zo snel mogelijk", "z.s.m."), "fr": ("dès que possible", "au plus vite")},
    {"de": "Ende {m}", "en": "the end of {m}", "nl": "eind {m}", "fr": "fin {m}"}, {"de": "in {n} Tagen", "en": "in {n} days", "nl": "over {n} dagen", "fr": "dans {n} jours"}, {"de": "morgen", "en": "tomorrow", "nl": "morgen", "fr": "demain"},
)  # fmt: skip
_DAYS = {
    "de": ("figures", "figures", "short", "words", "abbreviated", "iso"),
    "nl": ("figures", "short", "words", "slashes"),
    "fr": ("figures", "short", "words", "dots"),
}


def manner(random: Random, language: str, country: str) -> Manner:
    """A way of writing figures that this country has."""
    if language == "en":
        return Manner(
            language,
            random.choice((",", ",", "")),
            ".",
            random.choice(("figures", "words", "ordinal", "abbreviated") if country in ("GB", "IE") else ("words", "iso", "abbreviated")),
        )
    days = random.choice(_DAYS[language])
    if country == "CH":
        return Manner(language, random.choice(("'", "’")), ".", random.choice(("figures", "short", "words")))
    return Manner(language, random.choice((" ", "\u00a0", "") if language == "fr" else (".", ".", "")), ",", days)


def number_of(random: Random, written: date) -> str:
    """An order number as workshops, stores and purchasing systems count."""
    n = random.randrange(1000, 9999)
    return random.choice((
        f"{n}", f"{n}{n % 80 + 11}", f"45{n}{n % 9000 + 1000}", f"WK-{n}", f"{written:%y}-{n % 900 + 100}", f"B{written:%Y}/{n % 700 + 100}", f"BANF {n}{n % 90 + 10}", f"4-{n}-{n % 7 + 1}", f"PSA-{written:%m}-{n % 90 + 10}", f"NB{n:06d}", f"{n % 90 + 10}.{n}", f"E{written:%y%m}{n % 90 + 10}",
        f"KFZ/{n}", f"PO_{n}{n % 10}", f"{written:%Y}-{written:%m}-{n % 900 + 100}", f"Z{n}K", f"BZ {n}-{n % 9 + 1}",
    ))  # fmt: skip


def quantity_of(random: Random, article: Row) -> str:
    """So much as a firm orders of it."""
    unit, price = article["unit"], Decimal(article["price_net"])
    if unit == "KGM":
        return random.choice(("10", "10", "20", "25", "50", "100", "250", "7.5"))
    if unit == "LTR":
        return random.choice(("1", "4", "5", "20", "25", "60", "200", "208", "12.5"))
    if unit == "MTR":
        return random.choice(("3", "5", "8", "10", "15", "25", "50", "75", "100", "2.5", "4.5"))
    if price > 30:
        return str(random.choice((1, 1, 1, 2, 2, 3, 4, 5, 6, 8, 10, 12, 15)))
    return str(
        random.choice(
            (1, 2, 2, 3, 4, 4, 5, 6, 7, 8, 9, 10, 10, 12, 14, 15, 16, 18, 20, 24, 25, 30, 35, 40, 50, 60, 72, 100, 120, 144, 150, 200)
        )
    )
