"""The words of the unmet part's buyers for units, payment, days and wishes in four languages, and how they write figures."""

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
    "de": {"C62": ("Stück", "Stück", "Stück", "Stk", "Stk.", "St.", "Stck."), "MTR": ("m", "m", "Meter", "lfm"), "PK": ("Pack", "Pakete", "VE", "Pkg.", "Päckchen"), "RO": ("Rollen", "Ringe", "Rl."), "BX": ("Schachteln", "Kartons", "Boxen"), "LTR": ("Liter", "l"), "KGM": ("kg", "Kilo"), "PR": ("Paar",), "SET": ("Satz", "Sätze", "Set")},
    "en": {"C62": ("pcs", "pcs", "off", "pieces", "no."), "MTR": ("m", "metres", "mtrs"), "PK": ("packs", "pkts"), "RO": ("rolls", "coils"), "BX": ("boxes", "bxs"), "LTR": ("litres", "ltr"), "KGM": ("kg", "kgs"), "PR": ("pairs", "pr"), "SET": ("sets",)},
    "nl": {"C62": ("stuks", "st", "stk"), "MTR": ("meter", "m", "mtr"), "PK": ("pakken", "verp."), "RO": ("rollen", "ringen"), "BX": ("dozen", "doosjes"), "LTR": ("liter", "ltr"), "KGM": ("kg", "kilo"), "PR": ("paar",), "SET": ("sets",)},
    "fr": {"C62": ("pièces", "pcs", "unités", "pce"), "MTR": ("mètres", "m", "ml"), "PK": ("paquets", "sachets"), "RO": ("rouleaux", "couronnes"), "BX": ("boîtes", "bte"), "LTR": ("litres", "l"), "KGM": ("kg", "kilos"), "PR": ("paires",), "SET": ("coffrets", "jeux")},
}  # fmt: skip
CODES: Mapping[str, Mapping[str, str]] = {
    "de": {"C62": "ST", "MTR": "M", "PK": "PAK", "RO": "ROL", "BX": "SCH", "LTR": "L", "KGM": "KG", "PR": "PAA", "SET": "SAT"}, "en": {"C62": "EA", "MTR": "M", "PK": "PKT", "RO": "RL", "BX": "BOX", "LTR": "LTR", "KGM": "KG", "PR": "PR", "SET": "SET"},
    "nl": {"C62": "STK", "MTR": "MTR", "PK": "PAK", "RO": "ROL", "BX": "DS", "LTR": "LTR", "KGM": "KG", "PR": "PAAR", "SET": "SET"}, "fr": {"C62": "PCE", "MTR": "M", "PK": "PQT", "RO": "RLX", "BX": "BTE", "LTR": "L", "KGM": "KG", "PR": "PAI", "SET": "JEU"},
}  # fmt: skip
VAGUE: Mapping[str, Truth] = {
    **{word: any_of("BX", "CT") for word in ("Kartons", "dozen", "doosjes", "DS", "boîtes", "bte", "BTE", "bxs")}, "Schachteln": "BX", "SCH": any_of("BX", None), "VE": any_of("PK", None), "Pakete": any_of("PK", "PA"), "Päckchen": any_of("PK", "PA"), "pkts": any_of("PK", "PA"), "PKT": any_of("PK", "PA"), "verp.": any_of("PK", None), "sachets": any_of("PK", "BG", "SA", None), "PQT": any_of("PK", "PA", None),
    **{word: any_of("RO", "CL", None) for word in ("Ringe", "coils", "ringen", "couronnes")}, "RL": any_of("RO", None), "RLX": any_of("RO", None), "off": any_of("C62", None), "no.": any_of("C62", None), "ml": any_of("MTR", "MLT", None), "PAA": any_of("PR", None), "PAI": any_of("PR", None), "SAT": any_of("SET", None), "JEU": any_of("SET", None), "jeux": any_of("SET", None), "coffrets": any_of("SET", "BX", None),
}  # fmt: skip
PAYMENTS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "de": {
        "invoice": ("auf Rechnung", "per Rechnung", "gegen Rechnung, 30 Tage"), "direct_debit": ("per Lastschrift", "per Bankeinzug", "per SEPA-Lastschrift"), "prepayment": ("per Vorkasse", "per Vorauskasse", "per Überweisung vorab"), "credit_card": ("mit Kreditkarte", "per Kreditkarte"), "paypal": ("per PayPal", "mit PayPal"), "cash_on_delivery": ("per Nachnahme",),
    },
    "en": {"invoice": ("on account", "invoice 30 days", "on our account"), "direct_debit": ("direct debit",), "prepayment": ("pro forma", "payment in advance"), "credit_card": ("credit card", "company credit card"), "paypal": ("PayPal",), "cash_on_delivery": ("cash on delivery",)},
    "nl": {"invoice": ("op rekening", "op factuur"), "direct_debit": ("automatische incasso",), "prepayment": ("vooruitbetaling", "vooraf per overboeking"), "credit_card": ("creditcard",), "paypal": ("PayPal",), "cash_on_delivery": ("onder rembours",)},
    "fr": {"invoice": ("sur facture", "30 jours sur facture"), "direct_debit": ("par prélèvement", "prélèvement SEPA"), "prepayment": ("virement d'avance", "paiement anticipé"), "credit_card": ("par carte bancaire", "carte bancaire"), "paypal": ("PayPal",), "cash_on_delivery": ("contre remboursement",)},
}  # fmt: skip
NOTES: Mapping[str, tuple[str, ...]] = {
    "de": (
        "Bitte Montag bis Donnerstag bis 15 Uhr anliefern, freitags nur bis 12 Uhr.", "Die Ware bitte in der Garage abstellen, Tor ist offen.", "Bitte mit Angabe der Kommission auf dem Paket.", "Bitte die Meterware am Stück lassen, nicht stückeln.", "Lieferung bitte mit Lkw mit Hebebühne, wir haben keinen Stapler.", "Bitte nur Originalware, keinen Ersatztyp.",
        "Fahrer soll bitte am Hintereingang klingeln.", "Bitte nicht beim Nachbarn abgeben.", "Bitte Werkszeugnis 2.1 beilegen.", "Falls ein Artikel nicht da ist, den Rest bitte trotzdem schon schicken.", "Bitte in einem Paket, sonst wird es zu teuer.", "Lieferschein bitte vorab per Mail an die Werkstatt.",
    ),
    "en": ("Please leave with the site office, not at the gate.", "Cable to be in one length please.", "Please send the certificate of conformity with the goods.", "Driver to ring the store on arrival.", "Please do not substitute without asking.", "Part deliveries are fine."),
    "nl": ("Graag afleveren bij de werkplaats achter het gebouw.", "Kabel graag aan één stuk.", "Deelleveringen zijn geen probleem.", "Graag niet vervangen door een ander type.", "Chauffeur kan zich melden bij het magazijn."),
    "fr": ("Merci de livrer à l'atelier, pas au bureau.", "Le câble en une seule longueur, s'il vous plaît.", "Merci de ne pas remplacer par un autre modèle.", "Livraison partielle acceptée.", "Hayon élévateur nécessaire pour le déchargement."),
}  # fmt: skip
UNSOLD: Mapping[str, tuple[str, ...]] = {
    "de": ("Gartenschlauch-Trommel 25 m", "Fahrradpumpe mit Manometer", "Arbeitsleuchte Akku Baustar", "Rasenkantenstein 100 cm"), "en": ("Garden hose reel 25 m", "Bicycle pump with gauge", "Folding sawhorse"), "nl": ("Tuinslanghaspel 25 m", "Fietspomp met manometer"), "fr": ("Dévidoir de jardin 25 m", "Pompe à vélo avec manomètre"),
}  # fmt: skip
PEOPLE = ("Behrens", "Kuhlmann", "Sievers", "Rothe", "Yildiz", "Pape")
DAYS = DayWords(
    {"de": ("KW {w}", "KW {w}", "{w}. KW", "KW {w}/{y}"), "en": ("week {w}", "wk {w}", "week {w}"), "nl": ("week {w}", "wk {w}", "week {w}"), "fr": ("semaine {w}", "semaine {w}", "sem. {w}")},
    {"de": ("schnellstmöglich", "so bald wie möglich", "sofort", "asap"), "en": ("ASAP", "as soon as possible", "earliest"), "nl": ("z.s.m.", "zo snel mogelijk"), "fr": ("dès que possible", "au plus vite")},
    {"de": "Ende {m}", "en": "end of {m}", "nl": "eind {m}", "fr": "fin {m}"}, {"de": "in {n} Tagen", "en": "in {n} days", "nl": "over {n} dagen", "fr": "dans {n} jours"}, {"de": "morgen", "en": "tomorrow", "nl": "morgen", "fr": "demain"},
)  # fmt: skip

_ENGLISH_DAYS = {"GB": ("figures", "figures", "words", "ordinal"), "IE": ("figures", "words")}
_DAYS = {
    "de": ("figures", "figures", "figures", "figures", "short", "words", "iso"), "nl": ("figures", "figures", "short", "words"), "fr": ("figures", "figures", "words"),
}  # fmt: skip


def manner(random: Random, language: str, country: str) -> Manner:
    """A way of writing figures that this country has."""
    if language == "en":
        days = random.choice(_ENGLISH_DAYS.get(country, ("words", "iso", "abbreviated")))
        return Manner(language, random.choice((",", ",", "")), ".", days)
    days = random.choice(_DAYS[language])
    if country == "CH":
        return Manner(language, random.choice(("'", "’", "'")), ".", days)
    if language == "fr":
        return Manner(language, random.choice((" ", "\u00a0", "")), ",", days)
    return Manner(language, random.choice((".", ".", "")), ",", days)


def number_of(random: Random, written: date) -> str:
    """An order number as firms count, mostly plain running numbers."""
    n = random.randrange(1000, 9999)
    return random.choice((
        f"{n}", f"{n}{n % 90 + 10}", f"{n}{n % 90 + 10}", f"{n}{n % 90 + 10}", f"{written:%y}{n}", f"{written:%Y}-{n}", f"{written:%Y}-{n % 900:03d}", f"B{n}{n % 8}", f"BE{written:%y}{n}", f"4500{n}{n % 90 + 10}", f"4500{n}{n % 89 + 10}", f"PO-{n}", f"PO{n}{n % 9}", f"A{written:%y}-{n}", f"{n}/{written:%y}", f"{n}/{written:%y}",
        f"EK {n}", f"{random.choice(('mk', 'RS', 'JT', 'H'))}-{n}", f"{written:%d%m%y}-{n % 4 + 1}", f"{n % 900 + 100}", f"BST-{n}{n % 7}", f"2{n}.{n % 9 + 1}", f"P26{n}", f"OD/{n}/{written:%m}",
    ))  # fmt: skip


_MANY = (1, 1, 2, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 8, 10, 10, 10, 12, 15, 16, 20, 20, 24, 25, 30, 40, 50)


def quantity_of(random: Random, article: Row) -> str:
    """So much as an installer, a workshop or a house orders of it."""
    unit, price = article["unit"], Decimal(article["price_net"])
    if unit == "MTR":
        return random.choice(("5", "10", "20", "25", "30", "50", "50", "50", "100", "100", "200", "250", "500", "7.5", "12.5"))
    if unit == "KGM":
        return random.choice(("1", "1", "2", "5", "5", "10", "25", "0.5"))
    if unit == "LTR":
        return random.choice(("5", "10", "10", "20", "25", "30", "60"))
    if price < Decimal("0.5"):
        return str(random.choice((10, 20, 25, 50, 50, 100, 100, 100, 150, 200, 200, 250, 400, 500, 500, 1000, 1000, 2000)))
    if price > 60:
        return str(random.choice((1, 1, 1, 1, 2, 2, 3, 4, 6)))
    return str(random.choice(_MANY))
