"""The words of the newcomer part's buyers for units, payment, days and wishes in four languages, and how they write figures."""

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
    "de": {
        "C62": ("Stück", "Stück", "Stk.", "Stk", "St."), "MTR": ("m", "Meter", "lfd. m"), "PK": ("Pack", "Packungen", "Päckchen", "Pkg."), "RO": ("Rollen", "Rollen"), "BX": ("Schachteln", "Kartons", "Ktn"), "LTR": ("Liter", "l"), "KGM": ("kg", "Kilo", "kg"), "PR": ("Paar",), "SET": ("Sets", "Sätze", "Sets"),
    },
    "en": {"C62": ("pcs", "units", "pieces"), "MTR": ("metres", "m"), "PK": ("packs", "pkts"), "RO": ("rolls",), "BX": ("boxes", "cartons"), "LTR": ("litres", "ltr"), "KGM": ("kg", "kilos"), "PR": ("pairs",), "SET": ("sets",)},
    "nl": {"C62": ("stuks", "stuks", "st."), "MTR": ("meter", "m"), "PK": ("pakken", "pakjes"), "RO": ("rollen",), "BX": ("dozen", "doosjes"), "LTR": ("liter",), "KGM": ("kg", "kilo"), "PR": ("paar",), "SET": ("sets",)},
    "fr": {"C62": ("pièces", "unités", "pces"), "MTR": ("mètres", "m"), "PK": ("paquets", "pochettes"), "RO": ("rouleaux",), "BX": ("boîtes", "cartons"), "LTR": ("litres",), "KGM": ("kg", "kilos"), "PR": ("paires",), "SET": ("lots", "jeux")},
}  # fmt: skip
CODES: Mapping[str, Mapping[str, str]] = {
    "de": {"C62": "STCK", "MTR": "MTR", "PK": "PACK", "RO": "ROLLE", "BX": "KARTON", "LTR": "LTR", "KGM": "KG", "PR": "PAAR", "SET": "SATZ"}, "en": {"C62": "EACH", "MTR": "MTR", "PK": "PACK", "RO": "ROLL", "BX": "BOX", "LTR": "LTR", "KGM": "KG", "PR": "PAIR", "SET": "SET"},
    "nl": {"C62": "STUKS", "MTR": "MTR", "PK": "PAK", "RO": "ROL", "BX": "DOOS", "LTR": "LTR", "KGM": "KG", "PR": "PAAR", "SET": "SET"}, "fr": {"C62": "PCE", "MTR": "M", "PK": "PAQ", "RO": "ROUL", "BX": "BTE", "LTR": "L", "KGM": "KG", "PR": "PAIRE", "SET": "LOT"},
}  # fmt: skip
COPIES: Mapping[str, tuple[str, ...]] = {
    "de": ("Ex.", "Expl.", "Exemplare"),
    "en": ("copies",),
    "nl": ("ex.", "exemplaren"),
    "fr": ("ex.", "exemplaires"),
}
VAGUE: Mapping[str, Truth] = {
    **{word: any_of("C62", None) for words in COPIES.values() for word in words}, **{word: any_of("BX", "CT") for word in ("Kartons", "Ktn", "KARTON", "cartons", "dozen", "doosjes", "DOOS", "boîtes", "BTE")}, "Päckchen": any_of("PK", "PA"), "pakjes": any_of("PK", "PA"), "pochettes": any_of("PK", "BG", None),
    **{word: any_of("SET", "LO", None) for word in ("lots", "LOT", "jeux", "SATZ")}, "PAQ": any_of("PK", None), "ROUL": any_of("RO", None),
}  # fmt: skip
PAYMENTS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "de": {
        "invoice": ("auf Rechnung", "gegen Rechnung", "Rechnung, zahlbar in 14 Tagen", "per Rechnung"), "direct_debit": ("per Lastschrift", "SEPA-Lastschrift", "Abbuchung per Lastschrift"), "prepayment": ("Vorkasse", "per Vorkasse", "Vorauszahlung"), "credit_card": ("Kreditkarte", "mit Kreditkarte"), "paypal": ("PayPal", "über PayPal"), "cash_on_delivery": ("Nachnahme", "per Nachnahme"),
    },
    "en": {"invoice": ("on invoice", "invoice, 30 days", "by invoice"), "direct_debit": ("direct debit",), "prepayment": ("payment in advance", "prepaid by bank transfer"), "credit_card": ("credit card", "school credit card"), "paypal": ("PayPal",), "cash_on_delivery": ("cash on delivery",)},
    "nl": {"invoice": ("op factuur", "op rekening"), "direct_debit": ("automatische incasso",), "prepayment": ("vooruitbetaling",), "credit_card": ("creditcard",), "paypal": ("PayPal",), "cash_on_delivery": ("onder rembours",)},
    "fr": {"invoice": ("sur facture", "facture à 30 jours"), "direct_debit": ("prélèvement SEPA", "prélèvement"), "prepayment": ("paiement d'avance", "paiement à la commande"), "credit_card": ("carte bancaire",), "paypal": ("PayPal",), "cash_on_delivery": ("contre remboursement",)},
}  # fmt: skip
NOTES: Mapping[str, tuple[str, ...]] = {
    "de": (
        "Bitte beim Hausmeister klingeln, das Sekretariat ist nur bis 12 Uhr besetzt.", "Die Lieferung bitte im Pfarrbüro abgeben.", "Anlieferung nur mit Hebebühne möglich.", "Bitte keine Füllchips verwenden.", "Lieferung bitte erst nach den Herbstferien.", "In der Mittagsruhe von 12 bis 14 Uhr bitte nicht klingeln.",
        "Bitte legen Sie uns zwei Lieferscheine bei.", "Bitte als Geschenk verpacken.", "Auf dem Paket bitte die Gruppe Igel vermerken.", "Falls ein Artikel vergriffen ist, bitte nicht ersetzen.", "Der Aufzug trägt nur 300 kg, bitte Möbel zerlegt liefern.",
    ),
    "en": ("Please deliver to the school office, not the playground gate.", "No delivery during assembly (9 to 9.30).", "Please do not substitute out-of-stock titles.", "Deliver to the vestry door.", "Kindly pack the candles upright."),
    "nl": ("Graag bezorgen bij de conciërge.", "Tijdens de pauze van 10.15 uur niet leveren.", "Uitverkochte titels niet vervangen a.u.b.", "Afleveren bij de pastorie."),
    "fr": ("Livrer à la loge du gardien.", "Ne pas livrer pendant la récréation.", "Merci de ne pas remplacer les titres épuisés.", "À déposer au presbytère."),
}  # fmt: skip
UNSOLD: Mapping[str, tuple[str, ...]] = {
    "de": ("Wasserkocher Edelstahl 1,7 l", "Overheadprojektor gebraucht", "Schlüsselkasten 40 Haken", "Rauchmelder mit Funk"), "en": ("Electric kettle 1.7 l", "Key cabinet 40 hooks"), "nl": ("Waterkoker 1,7 l", "Sleutelkast 40 haken"), "fr": ("Bouilloire 1,7 l", "Armoire à clés 40 crochets"),
}  # fmt: skip
PEOPLE = ("Rademacher", "Hollstein", "Kühnert", "Abel", "Farkas", "Wiesner")
DAYS = DayWords(
    {"de": ("KW {w}", "KW{w}", "{w}. KW", "KW {w}/{y}", "Kalenderwoche {w}"), "en": ("week {w}", "week no. {w}", "calendar week {w}"), "nl": ("week {w}", "wk {w}"), "fr": ("semaine {w}", "sem. {w}")},
    {"de": ("sobald möglich", "so bald wie möglich", "asap", "schnellstmöglich"), "en": ("as soon as possible", "a.s.a.p."), "nl": ("zo snel mogelijk", "z.s.m."), "fr": ("dès que possible", "au plus vite")},
    {"de": "Ende {m}", "en": "end of {m}", "nl": "eind {m}", "fr": "fin {m}"}, {"de": "in {n} Tagen", "en": "in {n} days", "nl": "over {n} dagen", "fr": "dans {n} jours"}, {"de": "morgen", "en": "tomorrow", "nl": "morgen", "fr": "demain"},
)  # fmt: skip

_ENGLISH_DAYS = {
    "GB": ("figures", "words", "ordinal", "abbreviated"),
    "IE": ("figures", "words", "ordinal"),
    "US": ("american", "american words"),
}
_DAYS = {
    "de": ("figures", "figures", "short", "words", "abbreviated", "iso"),
    "nl": ("figures", "short", "words", "abbreviated"),
    "fr": ("figures", "short", "words", "abbreviated"),
}


def manner(random: Random, language: str, country: str) -> Manner:
    """A way of writing figures that this country has."""
    if language == "en":
        return Manner(
            language, random.choice((",", ",", "")), ".", random.choice(_ENGLISH_DAYS.get(country, ("words", "iso", "abbreviated")))
        )
    days = random.choice(_DAYS[language])
    if country == "CH":
        return Manner(language, random.choice(("'", "’", " ")), ".", days)
    if language == "fr":
        return Manner(language, random.choice((" ", "\u00a0", "\u202f", ".") if country != "LU" else (".", " ")), ",", days)
    return Manner(language, random.choice((".", ".", "", " ") if country == "AT" else (".", ".", "")), ",", days)


def number_of(random: Random, written: date) -> str:
    """An order number as offices, schools and shops count."""
    n = random.randrange(1000, 9999)
    return random.choice((
        f"{n}", f"{n}{n % 90 + 10}", f"45{n}{n % 900 + 100}0", f"{written:%Y}-{n}", f"B{n % 900 + 100}/{written:%y}", f"BE-{written:%y}-{n:05d}", f"{written:%y}.{n % 900 + 100}", f"KG-{n}", f"{random.choice(('NB', 'tk', 'Ha', 'EWe'))}-{n % 900 + 100}-{written:%m%y}", f"PO/{n}", f"L{n}-{n % 9}", f"BU {n}",
        f"{written:%d%m}-{n % 90 + 10}", f"SB{n:06d}", f"{n % 900 + 100}.{n % 80 + 10}.{written:%y}", f"W-{n}{n % 7}", f"AUF{n}{n % 90 + 10}", f"{written:%y}{n}0{n % 9}",
    ))  # fmt: skip


_FEW, _PACKS = (1, 1, 2, 2, 3, 4, 5, 6, 8, 12, 16), (2, 2, 3, 4, 5, 5, 6, 8, 10, 10, 12, 15, 20, 24, 25, 30, 40, 50)
_MANY = (1, 2, 2, 3, 4, 5, 5, 6, 7, 8, 10, 10, 12, 14, 15, 18, 20, 22, 24, 25, 26, 28, 30, 32, 35, 40, 48, 50, 60, 75, 80, 100, 110, 150, 300)  # fmt: skip


def quantity_of(random: Random, article: Row) -> str:
    """So much as a class, a shop or a parish orders of it; packs and boxes by the plural."""
    unit = article["unit"]
    if unit == "MTR":
        return random.choice(("1.5", "2", "3", "4.5", "6", "8", "12", "15", "24", "30"))
    if unit in ("KGM", "LTR"):
        return random.choice(("0.5", "1", "2", "2.5", "3", "5", "10", "20", "25"))
    if unit in ("PK", "BX", "RO", "PR", "SET"):
        return str(random.choice(_PACKS))
    return str(random.choice(_FEW if Decimal(article["price_net"]) > 45 else _MANY))
