"""The words of the last part's buyers for units, payment, days and wishes, and how they write figures, in nine languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from random import Random

from benchmarks.corpus.company import Row
from benchmarks.corpus.drawn.days import DayWords
from benchmarks.corpus.drawn.speech import Manner
from examples.post.truth import Truth, any_of

UNITS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "de": {"C62": ("Stück", "Stück", "Stk", "Stk.", "St."), "MTR": ("Meter", "m", "lfm"), "PK": ("Packungen", "Pack", "Pck.", "Pkt."), "RO": ("Rollen", "Rollen", "Rll."), "BX": ("Kartons", "Kisten", "Kart.", "Boxen"), "LTR": ("Liter", "l", "Ltr."), "KGM": ("kg", "Kilo", "kg"), "PR": ("Paar", "Paar")},
    "en": {"C62": ("pcs", "pieces", "off", "pcs"), "MTR": ("metres", "m"), "PK": ("packs", "pkts", "packs"), "RO": ("rolls", "rolls"), "BX": ("boxes", "cases"), "LTR": ("litres", "ltr"), "KGM": ("kg", "kilos"), "PR": ("pairs", "pr")},
    "nl": {"C62": ("stuks", "st", "stuks"), "MTR": ("meter", "m"), "PK": ("pakken", "pak", "verpakkingen"), "RO": ("rollen", "rol"), "BX": ("dozen", "kratten", "dozen"), "LTR": ("liter", "ltr"), "KGM": ("kg", "kilo"), "PR": ("paar",)},
    "fr": {"C62": ("pièces", "pcs", "unités"), "MTR": ("mètres", "m"), "PK": ("paquets", "pqts"), "RO": ("rouleaux", "rlx"), "BX": ("cartons", "caisses", "cartons"), "LTR": ("litres", "L"), "KGM": ("kg", "kilos"), "PR": ("paires",)},
    "it": {"C62": ("pezzi", "pz", "pz."), "MTR": ("metri", "m"), "PK": ("confezioni", "conf."), "RO": ("rotoli",), "BX": ("cartoni", "casse"), "LTR": ("litri", "l"), "KGM": ("kg",), "PR": ("paia",)},
    "es": {"C62": ("unidades", "uds.", "piezas"), "MTR": ("metros", "m"), "PK": ("paquetes", "paq."), "RO": ("rollos",), "BX": ("cajas",), "LTR": ("litros", "l"), "KGM": ("kg", "kilos"), "PR": ("pares",)},
    "pl": {"C62": ("szt.", "sztuk"), "MTR": ("m", "metrów"), "PK": ("opak.", "opakowań"), "RO": ("rolek",), "BX": ("kartonów", "skrzynek"), "LTR": ("l", "litrów"), "KGM": ("kg",), "PR": ("par",)},
    "da": {"C62": ("stk.", "stk"), "MTR": ("meter", "m"), "PK": ("pakker", "pk."), "RO": ("ruller", "rl."), "BX": ("kasser", "karton"), "LTR": ("liter", "l"), "KGM": ("kg",), "PR": ("par",)},
    "cs": {"C62": ("ks", "kusů"), "MTR": ("m", "metrů"), "PK": ("balení", "bal."), "RO": ("rolí",), "BX": ("kartonů", "beden"), "LTR": ("l", "litrů"), "KGM": ("kg",), "PR": ("párů",)},
}  # fmt: skip
CODES: Mapping[str, Mapping[str, str]] = {
    "de": {"C62": "ST", "MTR": "M", "PK": "PAK", "RO": "ROL", "BX": "KAR", "LTR": "L", "KGM": "KG", "PR": "PAA"}, "en": {"C62": "EA", "MTR": "M", "PK": "PK", "RO": "RL", "BX": "CS", "LTR": "LTR", "KGM": "KG", "PR": "PR"},
    "nl": {"C62": "STK", "MTR": "M", "PK": "PAK", "RO": "ROL", "BX": "DS", "LTR": "L", "KGM": "KG", "PR": "PAAR"}, "fr": {"C62": "PCE", "MTR": "M", "PK": "PAQ", "RO": "RLX", "BX": "CAR", "LTR": "L", "KGM": "KG", "PR": "PRE"},
    "it": {"C62": "PZ", "MTR": "MT", "PK": "CF", "RO": "RT", "BX": "CT", "LTR": "LT", "KGM": "KG", "PR": "PA"}, "es": {"C62": "UD", "MTR": "M", "PK": "PQ", "RO": "RO", "BX": "CJ", "LTR": "L", "KGM": "KG", "PR": "PAR"},
}  # fmt: skip
_ONE = ("UD", "PZ", "kusů")
_CASES = (
    "Kartons",
    "Kart.",
    "KAR",
    "cases",
    "CS",
    "dozen",
    "DS",
    "cartons",
    "CAR",
    "cartoni",
    "CT",
    "cajas",
    "CJ",
    "kartonů",
    "kartonów",
    "karton",
)
_CRATES = ("Kisten", "kratten", "caisses", "casse", "skrzynek", "kasser", "beden")
_UNSURE: Mapping[str, Truth] = {
    "PAA": "PR", "PRE": "PR", "PA": "PR", "PAQ": "PK", "PAK": "PK", "CF": "PK", "PQ": "PK", "ROL": "RO", "RLX": "RO", "RT": "RO", "RL": "RO", "PAR": "PR", "MT": "MTR", "LT": "LTR", "lfm": "MTR", "pkts": "PK", "pr": "PR", "Pkt.": "PK", "conf.": "PK", "paq.": "PK", "opak.": "PK", "pk.": "PK", "bal.": "PK", "rl.": "RO", "off": "C62",
    "verpakkingen": "PK", "confezioni": "PK", "opakowań": "PK", "balení": "PK", "párů": "PR", "paia": "PR", "par": "PR", "rolí": "RO", "rolek": "RO", "pqts": "PK", "Boxen": "BX",
}  # fmt: skip
VAGUE: Mapping[str, Truth] = {
    **{word: any_of("BX", "CT", "CS") for word in _CASES},
    **{word: any_of("BX", "CR", "CS", "CT") for word in _CRATES},
    **{word: any_of("C62", None) for word in _ONE},
    **{word: any_of(str(code), None) for word, code in _UNSURE.items()},
}
PAYMENTS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "de": {
        "invoice": ("auf Rechnung", "Rechnung, 14 Tage netto", "Rechnung wie gewohnt", "Kauf auf Rechnung"), "direct_debit": ("SEPA-Lastschrift", "bitte abbuchen", "per Bankeinzug"), "prepayment": ("Vorkasse", "Vorabüberweisung", "per Vorkasse"), "credit_card": ("Kreditkarte", "mit Firmenkreditkarte"), "paypal": ("PayPal", "per Paypal"), "cash_on_delivery": ("Nachnahme", "per Nachnahme"),
    },
    "en": {"invoice": ("on invoice, 14 days", "invoice", "on invoice as usual"), "direct_debit": ("direct debit", "SEPA direct debit"), "prepayment": ("payment in advance", "prepayment by bank transfer"), "credit_card": ("credit card", "card (company card)"), "paypal": ("PayPal",), "cash_on_delivery": ("cash on delivery", "COD")},
    "nl": {"invoice": ("op factuur", "factuur, 30 dagen", "per factuur"), "direct_debit": ("automatische incasso", "via incasso"), "prepayment": ("vooruitbetaling", "vooraf overmaken"), "credit_card": ("creditcard",), "paypal": ("PayPal",), "cash_on_delivery": ("onder rembours",)},
    "fr": {"invoice": ("sur facture", "sur facture à 30 jours", "facture comme d'habitude"), "direct_debit": ("prélèvement SEPA", "prélèvement"), "prepayment": ("virement à l'avance", "paiement d'avance"), "credit_card": ("carte bancaire", "carte de crédit"), "paypal": ("PayPal",), "cash_on_delivery": ("contre remboursement",)},
    "it": {"invoice": ("su fattura, 30 giorni",), "direct_debit": ("addebito SEPA",), "prepayment": ("bonifico anticipato",), "credit_card": ("carta di credito",), "paypal": ("PayPal",), "cash_on_delivery": ("contrassegno",)}, "es": {"invoice": ("con factura a 30 días",), "direct_debit": ("domiciliación SEPA",), "prepayment": ("pago por adelantado",), "credit_card": ("tarjeta de crédito",), "paypal": ("PayPal",), "cash_on_delivery": ("contra reembolso",)},
    "pl": {"invoice": ("przelew na podstawie faktury, 14 dni",), "direct_debit": ("polecenie zapłaty SEPA",), "prepayment": ("przedpłata",), "credit_card": ("karta kredytowa",), "paypal": ("PayPal",), "cash_on_delivery": ("za pobraniem",)}, "da": {"invoice": ("på faktura, 14 dage",), "direct_debit": ("SEPA direct debit",), "prepayment": ("forudbetaling",), "credit_card": ("kreditkort",), "paypal": ("PayPal",), "cash_on_delivery": ("efterkrav",)},
    "cs": {"invoice": ("na fakturu, splatnost 14 dní",), "direct_debit": ("SEPA inkaso",), "prepayment": ("platba předem",), "credit_card": ("kreditní kartou",), "paypal": ("PayPal",), "cash_on_delivery": ("na dobírku",)},
}  # fmt: skip
NOTES: Mapping[str, tuple[str, ...]] = {
    "de": (
        "Bitte an der Küchentür klingeln, vorne ist zu.", "Anlieferung bitte vor 10 Uhr, danach ist Fußgängerzone.", "Bitte nicht zwischen 11:30 und 14 Uhr liefern.", "Die Kühlware bitte getrennt von den Reinigern packen.", "Leere Rollcontainer bitte wieder mitnehmen.", "Der Schlüssel liegt beim Hausmeister.", "Bitte nur Ware mit mindestens 6 Monaten Restlaufzeit.",
        "Lieferschein bitte ohne Preise.", "Rechnung bitte nur per E-Mail an die Buchhaltung.", "Bitte alles auf eine Palette, wir haben keinen Stapler.", "Montag ist Ruhetag, da ist niemand im Haus.",
    ),
    "en": ("Please use the side gate, the front is for guests.", "No substitutes without asking first, please.", "Please keep chemicals and food on separate pallets.", "We close at 3 pm on Tuesdays.", "Driver must report to the gangway watch.", "Shelf life of at least 6 months, please."),
    "nl": ("Graag achterom leveren via de steeg.", "Geen vervangende artikelen zonder overleg.", "Maandag zijn wij gesloten.", "Lege rolcontainers graag weer meenemen.", "Graag bellen als iets niet op voorraad is."),
    "fr": ("Merci de passer par la cour, l'entrée principale est réservée aux clients.", "Pas de remplacement sans notre accord.", "Fermé le mercredi après-midi.", "Merci de reprendre les rolls vides.", "Prévoir un hayon, nous n'avons pas de quai."),
    "it": ("Consegna solo la mattina.", "Non consegnare il lunedì, siamo chiusi."), "es": ("Entregar solo por la mañana, por favor.", "Los lunes está cerrado."), "pl": ("Prosimy o dostawę przed godziną 10.", "W poniedziałki nieczynne."), "da": ("Levering kun før kl. 10.", "Ring venligst ved ankomst."), "cs": ("Prosíme o dodání dopoledne.", "V pondělí máme zavřeno."),
}  # fmt: skip
UNSOLD: Mapping[str, tuple[str, ...]] = {
    "de": ("Winterreifen 205/55 R16", "Kartenspiel Skat französisches Blatt", "Tonerkartusche LJ-2300", "Liegestuhl Buche klappbar"), "en": ("Deck chair folding beech", "Toner cartridge LJ-2300", "Winter tyre 205/55 R16"), "nl": ("Ligstoel beuken opvouwbaar", "Tonercartridge LJ-2300"), "fr": ("Chaise longue pliante hêtre", "Cartouche toner LJ-2300"),
    "it": ("Sedia a sdraio pieghevole",), "es": ("Tumbona plegable",), "pl": ("Leżak składany",), "da": ("Liggestol sammenklappelig",), "cs": ("Skládací lehátko",),
}  # fmt: skip
PEOPLE = ("Hagedorn", "Bredow", "Lamprecht", "Siemer", "Tietjen", "Obermaier")
_FOREIGN_WEEKS = {"it": ("settimana {w}",), "es": ("semana {w}",), "pl": ("tydzień {w}",), "da": ("uge {w}",), "cs": ("{w}. týden",)}
_FOREIGN_SOON = {
    "it": ("appena possibile",),
    "es": ("lo antes posible",),
    "pl": ("jak najszybciej",),
    "da": ("hurtigst muligt",),
    "cs": ("co nejdříve",),
}
DAYS = DayWords(
    {"de": ("KW {w}", "KW {w}", "{w}. KW", "KW {w} / {y}"), "en": ("week {w}", "wk {w}", "week {w} of {y}"), "nl": ("week {w}", "week {w}", "wk {w}"), "fr": ("semaine {w}", "sem. {w}"), **_FOREIGN_WEEKS},
    {"de": ("so bald wie möglich", "schnellstmöglich", "asap", "möglichst gleich"), "en": ("as soon as possible", "asap", "at your earliest convenience"), "nl": ("zo snel mogelijk", "z.s.m."), "fr": ("dès que possible", "au plus vite"), **_FOREIGN_SOON},
    {"de": "Ende {m}", "en": "end of {m}", "nl": "eind {m}", "fr": "fin {m}"}, {"de": "in {n} Tagen", "en": "in {n} days", "nl": "over {n} dagen", "fr": "dans {n} jours"}, {"de": "morgen", "en": "tomorrow", "nl": "morgen", "fr": "demain"},
)  # fmt: skip
FOREIGN = ("it", "es", "pl", "da", "cs")
_FOREIGN_DAYS = {
    "it": ("%d/%m/%Y", "%d.%m.%Y"),
    "es": ("%d/%m/%Y", "%d-%m-%Y"),
    "pl": ("%d.%m.%Y", "%Y-%m-%d"),
    "da": ("%d.%m.%Y", "%d-%m-%Y"),
    "cs": ("%d. %m. %Y", "%d.%m.%Y"),
}
_FOREIGN_SIGNS = {"it": ".", "es": ".", "pl": "\u00a0", "da": ".", "cs": "\u00a0"}
_ENGLISH_DAYS = {
    "GB": ("figures", "words", "ordinal", "abbreviated", "figures"),
    "US": ("american", "american words"),
    "IE": ("figures", "words", "ordinal"),
}
_DAYS = {
    "de": ("figures", "figures", "figures", "short", "words", "abbreviated", "weekday"),
    "nl": ("figures", "short", "words", "slashes", "abbreviated"),
    "fr": ("figures", "short", "words", "dots", "abbreviated"),
}


@dataclass(frozen=True)
class Foreign(Manner):
    """A way of writing figures in a language whose months the corpus does not name: days are figures, `days` their form."""

    def day(self, value: date, form: str = "") -> str:
        """A day in figures."""
        return format(value, self.days)


def manner(random: Random, language: str, country: str) -> Manner:
    """A way of writing figures that this country has."""
    if language in FOREIGN:
        return Foreign(language, _FOREIGN_SIGNS[language], ",", random.choice(_FOREIGN_DAYS[language]))
    if language == "en":
        return Manner(
            language, random.choice((",", ",", "")), ".", random.choice(_ENGLISH_DAYS.get(country, ("words", "iso", "abbreviated")))
        )
    days = random.choice(_DAYS[language])
    if country == "CH":
        return Manner(language, random.choice(("'", "’", "'")), ".", days)
    if language == "fr":
        return Manner(language, random.choice((" ", "\u00a0", "\u202f", "")), ",", days)
    if country == "AT":
        return Manner(language, random.choice((".", " ", ".")), ",", days)
    return Manner(language, random.choice((".", ".", "", ".")), ",", days)


def number_of(random: Random, written: date) -> str:
    """An order number as inns, ships, canteens and shops count."""
    n = random.randrange(1000, 9999)
    return random.choice((
        f"{n}", f"{n % 900 + 100}", f"{n}{n % 80 + 10}", f"47{n}{n % 900 + 100}", f"BST{written:%y}{n:05d}", f"{written:%Y}-{n % 800 + 100:04d}", f"K{n % 40 + 10}-{written:%y%m}-{n % 9 + 1}", f"EK {n}", f"{n % 300 + 50}/{written:%y}", f"PR-{n}-A", f"WB{written:%V}-{n % 30 + 1:02d}", f"P.{n}.{written:%y}",
        f"4100{n}0", f"GAL{n % 500:03d}/{written:%m}", f"{random.choice(('Hz', 'MS', 'JK', 'KiTa'))}-{n}", f"20{written:%y}/BA/{n}", f"{written:%d%m}{n % 90 + 10}", f"00{n}{n % 7}", f"ORD-{n}-{written:%y}",
    ))  # fmt: skip


def quantity_of(random: Random, article: Row) -> str:
    """So much as a kitchen, a ship or a cleaner takes of it."""
    unit = article["unit"]
    if unit == "KGM":
        return random.choice(("1", "2", "2.5", "5", "5", "10", "10", "15", "20", "25", "25", "50", "75", "100", "0.5", "12.5", "150"))
    if unit == "LTR":
        return random.choice(("2", "3", "5", "5", "10", "15", "20", "30", "60", "7.5", "2.5"))
    if unit == "MTR":
        return random.choice(("50", "100", "100", "200", "250", "500", "1000"))
    if Decimal(article["price_net"]) > 25:
        return str(random.choice((1, 2, 2, 3, 4, 5, 6, 8, 10, 12) if unit == "C62" else (2, 2, 3, 4, 5, 6, 8, 10)))
    return str(random.choice((1, 2, 2, 3, 3, 4, 4, 5, 6, 6, 7, 8, 9, 10, 10, 12, 12, 14, 15, 16, 18, 20, 24, 30, 36, 40, 45, 48, 50, 60, 64, 72, 80, 96, 100, 120, 144, 200, 250, 300)))  # fmt: skip
