"""The words of the overseas part's buyers for units, payment, days and requests in four languages, and how they write figures."""

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
    "de": {"C62": ("Stück", "Stk.", "St.", "Stck", "Exemplare"), "MTR": ("m", "Meter", "lfd. m", "lfm"), "PK": ("Packungen", "Päckchen", "Pkg.", "Pack"), "RO": ("Rollen", "Rl."), "BX": ("Schachteln", "Boxen"), "LTR": ("Liter", "l", "L"), "KGM": ("kg", "Kilogramm", "Kilo"), "PR": ("Paar", "Pr."), "SET": ("Sets", "Satz", "Set")},
    "en": {"C62": ("pcs", "pieces", "no.", "ea"), "MTR": ("m", "metres", "linear m"), "PK": ("packs", "pkt", "packets"), "RO": ("rolls", "roll"), "BX": ("boxes", "bx"), "LTR": ("litres", "l"), "KGM": ("kg", "kgs"), "PR": ("pairs", "prs"), "SET": ("sets",)},
    "nl": {"C62": ("stuks", "st", "stuk(s)"), "MTR": ("meter", "m", "strekkende meter"), "PK": ("pakjes", "pakken", "verpakkingen"), "RO": ("rollen", "rol"), "BX": ("doosjes", "dozen"), "LTR": ("liter", "l"), "KGM": ("kg", "kilo"), "PR": ("paar",), "SET": ("sets",)},
    "fr": {"C62": ("pièces", "pce", "ex."), "MTR": ("m", "mètres", "mètres linéaires"), "PK": ("paquets", "sachets"), "RO": ("rouleaux", "bobines"), "BX": ("boîtes", "bte"), "LTR": ("litres", "l"), "KGM": ("kg", "kilos"), "PR": ("paires",), "SET": ("jeux", "sets")},
}  # fmt: skip
CODES: Mapping[str, Mapping[str, str]] = {
    "de": {"C62": "Stk", "MTR": "m", "PK": "Pkg", "RO": "Rol", "BX": "Sch", "LTR": "Ltr", "KGM": "kg", "PR": "Paar", "SET": "Set"}, "en": {"C62": "EA", "MTR": "M", "PK": "PK", "RO": "RL", "BX": "BX", "LTR": "L", "KGM": "KG", "PR": "PR", "SET": "SET"},
    "nl": {"C62": "ST", "MTR": "MTR", "PK": "PAK", "RO": "ROL", "BX": "DS", "LTR": "LTR", "KGM": "KG", "PR": "PR", "SET": "SET"}, "fr": {"C62": "PCE", "MTR": "M", "PK": "PAQ", "RO": "ROU", "BX": "BTE", "LTR": "L", "KGM": "KG", "PR": "PR", "SET": "SET"},
}  # fmt: skip
VAGUE: Mapping[str, Truth] = {
    **{word: any_of("BX", "CT", None) for word in ("doosjes", "dozen", "DS", "boîtes", "bte", "BTE", "Sch", "bx")}, **{word: any_of("PK", "PA", None) for word in ("Päckchen", "Pkg.", "Pkg", "pkt", "packets", "pakjes", "verpakkingen", "PAQ")}, "sachets": any_of("PK", "BG", "SA", None), "bobines": any_of("RO", "BB", None),
    "Exemplare": any_of("C62", None), "no.": any_of("C62", None), "stuk(s)": any_of("C62", None), "ex.": any_of("C62", None), "lfd. m": any_of("MTR", "LM", None), "lfm": any_of("MTR", "LM", None), "linear m": any_of("MTR", "LM", None), "strekkende meter": any_of("MTR", "LM", None), "mètres linéaires": any_of("MTR", "LM", None), "Rol": any_of("RO", None), "Rl.": any_of("RO", None),
    "ROU": any_of("RO", None), "RL": any_of("RO", None), "jeux": any_of("SET", None), "prs": any_of("PR", None), "Pr.": any_of("PR", None), "Ltr": any_of("LTR", None),
}  # fmt: skip
PAYMENTS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "de": {
        "invoice": ("auf Rechnung", "Rechnung", "Kauf auf Rechnung", "nach Erhalt der Rechnung"), "direct_debit": ("Lastschrift", "SEPA-Lastschrift", "Einzug vom Konto per Lastschrift"), "prepayment": ("Vorkasse", "Vorauskasse", "Vorabüberweisung"), "credit_card": ("Kreditkarte", "mit Kreditkarte"), "paypal": ("PayPal", "über PayPal"), "cash_on_delivery": ("Nachnahme", "per Nachnahme"),
    },
    "en": {"invoice": ("invoice", "against invoice", "on account, 30 days"), "direct_debit": ("direct debit", "SEPA direct debit"), "prepayment": ("payment in advance", "prepayment"), "credit_card": ("credit card", "by credit card"), "paypal": ("PayPal",), "cash_on_delivery": ("cash on delivery", "COD")},
    "nl": {"invoice": ("op factuur", "achteraf per factuur", "op rekening"), "direct_debit": ("automatische incasso", "SEPA-incasso"), "prepayment": ("vooruitbetaling", "vooraf overmaken"), "credit_card": ("creditcard",), "paypal": ("PayPal",), "cash_on_delivery": ("onder rembours",)},
    "fr": {"invoice": ("sur facture", "facture à 30 jours", "à réception de la facture"), "direct_debit": ("prélèvement", "prélèvement SEPA"), "prepayment": ("paiement d'avance", "virement anticipé"), "credit_card": ("carte bancaire", "par carte bancaire"), "paypal": ("PayPal",), "cash_on_delivery": ("contre remboursement",)},
}  # fmt: skip
NOTES: Mapping[str, tuple[str, ...]] = {
    "de": (
        "Glas und Platten bitte bruchsicher verpacken.", "Der Ton darf keinen Frost bekommen.", "Bitte im Werkraum im Untergeschoss abstellen, der Aufzug ist frei.", "In den Herbstferien ist niemand da.", "Die Farben brauchen wir aus einer Charge.", "Klingeln bei «Atelier», die Haustür ist zu.", "Bitte die Rechnung zweifach und ohne Skonto.",
        "Bitte kein Füllmaterial aus Styropor.", "Sicherheitsdatenblätter zu den Glasuren bitte mitschicken.", "Was nicht am Lager ist, bitte streichen und nicht nachliefern.",
    ),
    "en": ("Please pack the glass upright and mark it fragile.", "Clay must not freeze in transit.", "All colours from one batch, please.", "The studio is closed on Mondays.", "Safety data sheets for the glazes, please."),
    "nl": ("Glas graag rechtop verpakken.", "De klei mag niet bevriezen.", "Graag alle kleuren uit één partij.", "Op woensdagmiddag is het atelier dicht."),
    "fr": ("Merci d'emballer le verre à la verticale.", "L'argile craint le gel.", "Toutes les couleurs du même lot, s'il vous plaît.", "L'atelier est fermé le mercredi."),
}  # fmt: skip
UNSOLD: Mapping[str, tuple[str, ...]] = {
    "de": ("Drehscheibe Elektro 230 V gebraucht", "Nähmaschinenöl im Fläschchen", "Kaffeebecher «Bester Chef»"), "en": ("Second-hand potter's wheel 230 V", "Cutting mat with kittens"), "nl": ("Tweedehands draaischijf 230 V", "Theemok met opdruk"), "fr": ("Tour de potier d'occasion 230 V", "Tapis de découpe à fleurs"),
}  # fmt: skip
PEOPLE = ("Kasimir", "Obermann", "Thalbach", "Wegener", "Yıldız")
DAYS = DayWords(
    {"de": ("KW {w}", "{w}. KW", "Kalenderwoche {w}", "KW{w}"), "en": ("week {w}", "calendar week {w}", "wk {w}"), "nl": ("week {w}", "wk {w}"), "fr": ("semaine {w}", "sem. {w}")},
    {"de": ("schnellstmöglich", "so bald es geht", "baldmöglichst", "asap"), "en": ("as soon as possible", "asap"), "nl": ("zo snel mogelijk", "z.s.m."), "fr": ("dès que possible", "au plus tôt")},
    {"de": "Ende {m}", "en": "end of {m}", "nl": "eind {m}", "fr": "fin {m}"}, {"de": "in {n} Tagen", "en": "in {n} days", "nl": "over {n} dagen", "fr": "dans {n} jours"}, {"de": "morgen", "en": "tomorrow", "nl": "morgen", "fr": "demain"},
)  # fmt: skip
_DAYS = {
    "de": ("figures", "figures", "short", "words", "abbreviated", "iso"), "nl": ("figures", "slashes", "words", "short"), "fr": ("figures", "words", "abbreviated", "dots"), "en": ("words", "figures", "ordinal", "abbreviated"),
}  # fmt: skip


def manner(random: Random, language: str, country: str) -> Manner:
    """A way of writing figures that this country has."""
    days = random.choice(("words", "iso", "abbreviated") if language == "en" and country not in ("GB", "IE") else _DAYS[language])
    if language == "en":
        return Manner(language, random.choice((",", "")), ".", days)
    if country == "CH":
        return Manner(language, random.choice(("'", "’", " ")), ".", days)
    if language == "fr":
        return Manner(language, random.choice((" ", "\u00a0", "")), ",", days)
    return Manner(language, random.choice((".", "")), ",", days)


def number_of(random: Random, written: date) -> str:
    """An order number as workshops, schools, museums and shops count."""
    n = random.randrange(1000, 9999)
    return random.choice((
        f"{n}", f"{n % 900 + 100}", f"{written:%Y}-{n}", f"{n}-{written:%y}", f"AT{n}", f"KW-{n % 900 + 100}/{written:%y}", f"47{n}{n % 9000 + 1000}", f"SCH.{n % 90 + 10}.{n}", f"{written:%y%m%d}{n % 90 + 10}", f"PO{n}", f"{n} {n % 900 + 100} {n % 90 + 10}", f"Mat/{n}/{written:%m}", f"W{n}B", f"B{written:%Y}/{n % 900 + 100}",
        f"{n % 90 + 10}.{n % 900 + 100}.{n % 9 + 1}", f"EK_{n}", f"N{n}.{n % 9}", f"K-{n % 900 + 100}-{n % 90 + 10}",
    ))  # fmt: skip


def quantity_of(random: Random, article: Row) -> str:
    """So much as a workshop, a class or a hobbyist takes of it."""
    unit, price = article["unit"], Decimal(article["price_net"])
    if unit == "KGM":
        return random.choice(("1", "2", "3", "5", "5", "10", "25", "0.5", "2.5", "7.5", "1.5"))
    if unit == "MTR":
        return random.choice(("1", "2", "3", "5", "6", "10", "15", "20", "25", "50", "0.5", "2.5", "4.5", "7.5"))
    if unit == "LTR":
        return random.choice(("1", "2", "5", "5", "10", "20", "25", "0.5", "2.5"))
    if price > 25:
        return str(random.choice((1, 1, 2, 2, 3, 4, 5, 6)))
    if price > 8:
        return str(random.choice((1, 2, 2, 3, 4, 5, 6, 8, 10, 12, 24)))
    return str(random.choice((1, 2, 3, 4, 5, 6, 8, 10, 10, 12, 15, 20, 24, 25, 26, 28, 30, 36, 40, 50, 60, 100, 144, 250)))
