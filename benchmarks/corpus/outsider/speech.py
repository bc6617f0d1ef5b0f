"""The words of the outsider part's buyers for units, payment, days and wishes in four languages, and how they write figures."""

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
    "de": {"C62": ("Stück", "Stück", "Stck.", "Stk", "St."), "MTR": ("m", "Meter", "lfd. Meter"), "PK": ("Packungen", "Pack", "Pckg.", "Päckchen"), "RO": ("Rollen", "Rolle(n)", "Rl."), "BX": ("Kartons", "Karton", "Kisten"), "LTR": ("Liter", "l"), "KGM": ("kg", "kg", "Kilo"), "PR": ("Paar",)},
    "en": {"C62": ("pcs", "pieces", "units", "no."), "MTR": ("metres", "m", "mtr"), "PK": ("packs", "packets", "pkts"), "RO": ("rolls", "coils"), "BX": ("cartons", "boxes"), "LTR": ("litres", "ltrs"), "KGM": ("kg", "kilos"), "PR": ("pairs", "pair")},
    "nl": {"C62": ("stuks", "st", "stk."), "MTR": ("meter", "mtr."), "PK": ("pakjes", "pakken", "verp."), "RO": ("rollen", "rol"), "BX": ("dozen", "ds"), "LTR": ("liter", "l"), "KGM": ("kg", "kilo"), "PR": ("paar",)},
    "fr": {"C62": ("pièces", "pcs", "unités", "u"), "MTR": ("mètres", "m"), "PK": ("paquets", "sachets", "pqt"), "RO": ("rouleaux", "bobines"), "BX": ("cartons", "caisses"), "LTR": ("litres", "L"), "KGM": ("kg", "kilos"), "PR": ("paires",)},
}  # fmt: skip
CODES: Mapping[str, Mapping[str, str]] = {
    "de": {"C62": "STK", "MTR": "MTR", "PK": "PCK", "RO": "ROL", "BX": "KRT", "LTR": "LTR", "KGM": "KG", "PR": "PAAR"}, "en": {"C62": "EA", "MTR": "MTR", "PK": "PKT", "RO": "ROLL", "BX": "CTN", "LTR": "LTR", "KGM": "KG", "PR": "PR"},
    "nl": {"C62": "ST", "MTR": "M", "PK": "PAK", "RO": "ROL", "BX": "DS", "LTR": "L", "KGM": "KG", "PR": "PAAR"}, "fr": {"C62": "PCE", "MTR": "M", "PK": "PAQ", "RO": "RLX", "BX": "CTN", "LTR": "L", "KGM": "KG", "PR": "PAIRE"},
}  # fmt: skip
VAGUE: Mapping[str, Truth] = {
    **{word: any_of("BX", "CT", "CS") for word in ("Kartons", "Karton", "KRT", "cartons", "CTN", "dozen", "ds", "DS")}, **{word: any_of("BX", "CS", "CR", "CT") for word in ("Kisten", "caisses")},
    **{word: any_of("PK", "PA") for word in ("Päckchen", "pakjes", "packets", "pkts", "PKT", "paquets")}, "sachets": any_of("PK", "SA", "BG", "PA", None), "verp.": any_of("PK", None), "coils": any_of("RO", None), "bobines": any_of("RO", None), "no.": any_of("C62", None), "u": any_of("C62", None), "pqt": any_of("PK", None),
    "PCK": any_of("PK", None),
}  # fmt: skip
# what people call one of the goods that come in sacks or bottles
SACKS: Mapping[str, tuple[str, ...]] = {"de": ("Sack",), "en": ("bags",), "nl": ("zakken",), "fr": ("sacs",)}
SACK_IS = any_of("C62", "SA", "BG", None)
PAYMENTS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "de": {
        "invoice": ("auf Rechnung", "Rechnung wie gehabt", "per Rechnung, 10 Tage netto", "Kauf auf Rechnung"), "direct_debit": ("per Lastschrift", "Bankeinzug", "SEPA-Lastschrift"), "prepayment": ("Vorkasse", "per Vorkasse", "Vorauszahlung"), "credit_card": ("Kreditkarte", "mit Kreditkarte"), "paypal": ("PayPal", "per Paypal"), "cash_on_delivery": ("Nachnahme", "per Nachnahme"),
    },
    "en": {"invoice": ("invoice", "on invoice, 14 days", "by invoice"), "direct_debit": ("direct debit",), "prepayment": ("payment in advance", "proforma, prepaid"), "credit_card": ("credit card",), "paypal": ("PayPal",), "cash_on_delivery": ("cash on delivery", "COD")},
    "nl": {"invoice": ("op factuur", "op rekening", "factuur, 30 dagen"), "direct_debit": ("automatische incasso", "incasso"), "prepayment": ("vooruitbetaling", "vooraf betalen"), "credit_card": ("creditcard",), "paypal": ("PayPal",), "cash_on_delivery": ("onder rembours",)},
    "fr": {"invoice": ("sur facture", "facture à 45 jours", "facture à 30 jours"), "direct_debit": ("prélèvement SEPA", "prélèvement"), "prepayment": ("paiement d'avance", "virement à l'avance"), "credit_card": ("carte bancaire", "CB"), "paypal": ("PayPal",), "cash_on_delivery": ("contre remboursement",)},
}  # fmt: skip
NOTES: Mapping[str, tuple[str, ...]] = {
    "de": (
        "Bitte hinten am Gewächshaus abladen.", "Der Hund ist harmlos, einfach klingeln.", "Palette bitte nicht vor die Einfahrt stellen.", "Sprechstunde ist von 9 bis 12 Uhr, danach ist niemand da.", "Bitte Lieferung nur mit Hebebühne.", "Wenn keiner da ist, bitte beim Nachbarn gegenüber abgeben.", "Rechnung bitte getrennt per Mail an die Buchhaltung.",
        "Bitte Mindesthaltbarkeit von wenigstens sechs Monaten.", "Während der Lese erreichen Sie uns nur auf dem Handy.", "Bitte keine Teillieferung.", "Die Flaschen bitte auf Tauschpaletten.", "Bitte ein paar Kundenmagazine beilegen.",
    ),
    "en": ("Please leave it in the potting shed if we are out.", "Surgery hours are 8.30 to 6, please do not deliver at lunchtime.", "The lane is narrow, no artics please.", "One delivery only, please.", "Please ring ten minutes before you arrive."),
    "nl": ("Graag achter in de kas neerzetten.", "De chauffeur mag het hek zelf openen.", "Niet leveren tussen de middag.", "Graag één zending."),
    "fr": ("Merci de déposer la palette devant le chai.", "Le cabinet est fermé le jeudi après-midi.", "Prévoir un hayon, nous n'avons pas de quai.", "Une seule livraison, s'il vous plaît."),
}  # fmt: skip
UNSOLD: Mapping[str, tuple[str, ...]] = {
    "de": ("Gartenbank Teakholz 3-Sitzer", "Laubbläser 36 V", "Weingläser 6er-Set", "Aquarium 120 l komplett"), "en": ("Leaf blower 36 V", "Teak garden bench", "Aquarium 120 l complete"), "nl": ("Bladblazer 36 V", "Tuinbank teak"), "fr": ("Souffleur de feuilles 36 V", "Banc de jardin en teck"),
}  # fmt: skip
PEOPLE = ("Rothenbacher", "Liebig", "Wessels", "Kofler", "Sandvoß")
DAYS = DayWords(
    {"de": ("KW {w}", "KW{w}", "{w}. KW", "Kalenderwoche {w}", "KW {w}/{y}"), "en": ("week {w}", "wk {w}", "calendar week {w}"), "nl": ("week {w}", "wk {w}", "week {w}"), "fr": ("semaine {w}", "sem. {w}")},
    {"de": ("schnellstmöglich", "sobald als möglich", "asap", "so bald wie möglich"), "en": ("as soon as possible", "asap"), "nl": ("zo snel mogelijk", "z.s.m."), "fr": ("dès que possible", "au plus vite")},
    {"de": "Ende {m}", "en": "the end of {m}", "nl": "eind {m}", "fr": "fin {m}"}, {"de": "in {n} Tagen", "en": "in {n} days", "nl": "over {n} dagen", "fr": "dans {n} jours"}, {"de": "morgen", "en": "tomorrow", "nl": "morgen", "fr": "demain"},
)  # fmt: skip
_ENGLISH_DAYS = {"GB": ("figures", "words", "ordinal", "abbreviated"), "IE": ("figures", "words", "ordinal")}
_DAYS = {
    "de": ("figures", "figures", "short", "words", "weekday", "abbreviated"), "nl": ("figures", "short", "words", "abbreviated"), "fr": ("figures", "short", "words", "dots"),
}  # fmt: skip


def manner(random: Random, language: str, country: str) -> Manner:
    """A way of writing figures that this country has."""
    if language == "en":
        return Manner(
            language, random.choice((",", ",", "")), ".", random.choice(_ENGLISH_DAYS.get(country, ("words", "iso", "abbreviated")))
        )
    days = random.choice(_DAYS[language])
    if country == "CH":
        return Manner(language, random.choice(("'", "’", "")), ".", days)
    if language == "fr":
        return Manner(language, random.choice((" ", "\u00a0", "\u202f")), ",", days)
    return Manner(language, random.choice((".", ".", "")), ",", days)


def number_of(random: Random, written: date) -> str:
    """An order number as small firms, practices and estates count."""
    n = random.randrange(1000, 9999)
    return random.choice((
        f"{n}", f"{n}", f"{n}{n % 90 + 10}", f"{written:%y}/{n % 900 + 100}", f"{written:%Y}/{n}", f"{written:%Y}-{n % 900 + 100}", f"B-{n}", f"BE{n}{n % 9}", f"{written:%y%m}{n}", f"KB-{n}", f"PO{n}{n % 7}", f"PO-{written:%y}-{n}", f"{random.choice(('KE', 'LA', 'PX', 'HF'))}-{n % 900 + 100}",
        f"{random.choice(('AW', 'kl', 'TB', 'ml'))}{n}", f"{n}-{written:%y}", f"{n}.{n % 90 + 10}", f"F{n % 9 + 1}-{n}", f"00{n}{n % 90 + 10}", f"{n % 900 + 100}/{random.choice('ABC')}", f"WE{written:%y}{n}", f"47{n}{n % 900 + 100}",
    ))  # fmt: skip


_FEW = (1, 1, 2, 2, 2, 3, 4, 4, 5, 6, 6, 8, 10, 10, 12, 15, 20, 20, 24, 25, 30, 40, 50)
_BULK = (60, 100, 120, 150, 200, 240, 300, 360, 500, 600, 720, 900, 1000, 1200, 1500, 2000, 2400)


def quantity_of(random: Random, article: Row) -> str:
    """So much as a garden, a cellar, a practice or a shop orders of it."""
    unit, price = article["unit"], Decimal(article["price_net"])
    if unit == "KGM":
        return random.choice(("1", "2", "3", "5", "5", "10", "10", "15", "20", "25", "50", "2.5", "7.5", "0.5"))
    if unit == "MTR":
        return random.choice(("10", "15", "20", "25", "30", "50", "50", "100", "100", "150", "200", "300", "12.5"))
    if unit == "LTR":
        return random.choice(("5", "10", "10", "20", "25", "30", "60"))
    if price < 1:
        return str(random.choice(_BULK))
    if price > 50:
        return str(random.choice((1, 1, 1, 2, 2, 3, 4, 5)))
    return str(random.choice(_FEW))
