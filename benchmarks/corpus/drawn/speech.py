"""The words of the drawn part's buyers for units, payment, and wishes, in four languages, and how they write amounts and quantities."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from random import Random

from benchmarks.corpus.wishes import day_in
from examples.post.truth import Truth, any_of

UNITS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "de": {
        "C62": ("Stück", "Stk", "Stck.", "St.", "Stk."), "MTR": ("Meter", "m", "lfm"), "PK": ("Pck.", "Packungen", "Pack", "Pakete"), "RO": ("Rollen", "Rl."), "BX": ("Boxen", "Schachteln", "Kartons"), "LTR": ("Liter", "l"), "SET": ("Satz", "Sätze", "Set"),
    },
    "en": {"C62": ("pcs", "off", "units", "nos.", "ea."), "MTR": ("m", "metres"), "PK": ("packs", "packets", "pkts"), "RO": ("rolls",), "BX": ("boxes", "bx"), "LTR": ("litres", "ltr"), "SET": ("sets",)},
    "nl": {"C62": ("stuks", "st", "stk."), "MTR": ("meter", "m"), "PK": ("pakken", "pak", "pakjes"), "RO": ("rollen",), "BX": ("dozen", "ds."), "LTR": ("liter", "ltr"), "SET": ("sets",)},
    "fr": {"C62": ("pièces", "unités", "pcs", "u."), "MTR": ("mètres", "m", "ml"), "PK": ("paquets", "lots"), "RO": ("rouleaux",), "BX": ("boîtes", "cartons"), "LTR": ("litres", "l"), "SET": ("jeux", "kits")},
}  # fmt: skip
# what programs print
CODES: Mapping[str, Mapping[str, str]] = {
    "de": {"C62": "ST", "MTR": "M", "PK": "PAK", "RO": "ROL", "BX": "KAR", "LTR": "L", "SET": "SA"}, "en": {"C62": "EA", "MTR": "M", "PK": "PK", "RO": "RO", "BX": "BX", "LTR": "LTR", "SET": "SET"},
    "nl": {"C62": "STK", "MTR": "M", "PK": "PAK", "RO": "ROL", "BX": "DS", "LTR": "L", "SET": "SET"}, "fr": {"C62": "PCE", "MTR": "M", "PK": "PAQ", "RO": "RLX", "BX": "BTE", "LTR": "L", "SET": "JEU"},
}  # fmt: skip
VAGUE: Mapping[str, Truth] = {
    **{word: any_of("BX", "CT") for word in ("Kartons", "KAR", "dozen", "ds.", "DS", "cartons", "boîtes", "BTE")}, "ml": any_of("MTR", "MLT", None), "lots": any_of("PK", "LO", "SET", None), "Pakete": any_of("PK", "PA"),
    "kits": any_of("SET", "KT"), "nos.": any_of("C62", None), "off": any_of("C62", None), "u.": any_of("C62", None), "SA": any_of("SET", None), "JEU": any_of("SET", None), "jeux": any_of("SET", None),
}  # fmt: skip
PAYMENTS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "de": {
        "invoice": ("Rechnung", "per Rechnung", "auf Rechnung, 14 Tage", "Zahlung nach Rechnungserhalt"), "direct_debit": ("Bankeinzug", "SEPA-Lastschriftmandat", "per Bankeinzug"), "prepayment": ("Vorkasse", "per Vorkasse", "Überweisung im Voraus"),
        "credit_card": ("Kreditkarte", "Firmenkreditkarte"), "paypal": ("PayPal", "Paypal"), "cash_on_delivery": ("Nachnahme", "Barzahlung per Nachnahme"),
    },
    "en": {
        "invoice": ("invoice", "by invoice, 30 days net", "on invoice"), "direct_debit": ("direct debit", "SEPA direct debit"), "prepayment": ("prepayment", "bank transfer in advance"), "credit_card": ("credit card", "corporate card"), "paypal": ("PayPal",),
        "cash_on_delivery": ("COD", "cash on delivery"),
    },
    "nl": {"invoice": ("factuur", "achteraf op factuur", "op rekening"), "direct_debit": ("incasso", "automatische incasso"), "prepayment": ("vooruitbetaling", "vooraf per bank"), "credit_card": ("creditcard",), "paypal": ("PayPal",), "cash_on_delivery": ("rembours",)},
    "fr": {"invoice": ("sur facture", "à réception de facture", "facture 30 jours"), "direct_debit": ("prélèvement", "prélèvement bancaire"), "prepayment": ("virement à l'avance", "paiement anticipé"), "credit_card": ("carte bancaire", "CB"), "paypal": ("PayPal",), "cash_on_delivery": ("contre-remboursement",)},
}  # fmt: skip
NOTES: Mapping[str, tuple[str, ...]] = {
    "de": (
        "Bitte die Ware am Empfang im Erdgeschoss abgeben.", "Bitte vor Anlieferung unter der angegebenen Nummer anrufen.", "Keine Lieferung am Mittwochnachmittag, da geschlossen.", "Bitte neutral verpacken.", "Kostenstelle 4120 bitte auf dem Lieferschein angeben.",
        "Wir bitten um Lieferung frei Bordsteinkante mit Hebebühne.", "Bitte nur vollständig liefern, keine Teilmengen.", "Bitte Sicherheitsdatenblätter beilegen.", "Lieferschein bitte außen am Karton anbringen.", "Falls etwas nicht lieferbar ist, bitte vorher melden.",
    ),
    "en": ("Please leave with reception if nobody answers.", "Please send the certificates of analysis along.", "Please quote our cost centre 7710 on the delivery note.", "Do not stack the pallets.", "Please let us know if anything is out of stock."),
    "nl": ("Afleveren bij de receptie graag.", "Pakbon graag per e-mail naar het magazijn.", "Laat het weten als iets niet op voorraad is.", "Niet leveren op woensdag."),
    "fr": ("Merci de livrer au service technique, bâtiment C.", "Merci de joindre les fiches de sécurité.", "Prévenez-nous en cas de rupture.", "Fermé le lundi, pas de livraison ce jour-là."),
}  # fmt: skip
UNSOLD: Mapping[str, tuple[str, ...]] = {
    "de": ("Stehleiter 6 Stufen Alu", "Kaffeebohnen Crema 1 kg", "Wandkalender 2027 groß", "Rasenmäher-Zündkerze RJ19"), "en": ("Step ladder 6 treads", "Coffee beans 1 kg", "Wall planner 2027"), "nl": ("Trapladder 6 treden", "Koffiebonen 1 kg"), "fr": ("Escabeau 6 marches", "Café en grains 1 kg"),
}  # fmt: skip
SELLER_PEOPLE = ("Radtke", "Lohmann", "Siebert", "Ehlers", "Demirel")
LANGUAGES = ("de", "en", "nl", "fr")
_LANDS = {
    "DE": "Deutschland Germany Duitsland Allemagne", "AT": "Österreich Austria Oostenrijk Autriche", "CH": "Schweiz Switzerland Zwitserland Suisse", "NL": "Niederlande Netherlands Nederland Pays-Bas", "BE": "Belgien Belgium België Belgique",
    "FR": "Frankreich France Frankrijk France", "GB": "Großbritannien UK Engeland Royaume-Uni", "US": "USA USA USA USA", "IT": "Italien Italy Italië Italie", "DK": "Dänemark Denmark Denemarken Danemark", "IE": "Irland Ireland Ierland Irlande", "LU": "Luxemburg Luxembourg Luxemburg Luxembourg", "PL": "Polen Poland Polen Pologne",
    "ES": "Spanien Spain Spanje Espagne", "CZ": "Tschechien Czechia Tsjechië Tchéquie", "SE": "Schweden Sweden Zweden Suède",
}  # fmt: skip


def land(country: str, language: str) -> str:
    """What this language calls the country."""
    return _LANDS[country].split()[LANGUAGES.index(language)]


@dataclass(frozen=True)
class Manner:
    """How a buyer writes figures: the sign between thousands, the decimal sign, the form of days (as in wishes.day_in), and the decimals of quantities."""

    language: str
    grouping: str
    point: str
    days: str
    decimals: int = 0

    def money(self, value: Decimal | str, places: int = 2) -> str:
        """An amount."""
        return f"{Decimal(value):,.{places}f}".replace(",", "\0").replace(".", self.point).replace("\0", self.grouping)

    def count(self, quantity: str) -> str:
        """A quantity."""
        if self.decimals:
            return self.money(quantity, self.decimals)
        return quantity.replace(".", self.point)

    def day(self, value: date, form: str = "") -> str:
        """A day."""
        return day_in(value, self.language, form or self.days)


_ENGLISH_DAYS = {"GB": ("figures", "words", "figures", "abbreviated", "ordinal"), "US": ("american", "american words")}
_DAYS = {
    "de": ("figures", "figures", "figures", "short", "words", "iso"),
    "nl": ("figures", "figures", "words", "slashes"),
    "fr": ("figures", "figures", "words", "short"),
}


def manner(random: Random, language: str, country: str) -> Manner:
    """A way of writing figures that this country has."""
    days = random.choice(_ENGLISH_DAYS.get(country, ("words", "iso", "abbreviated")) if language == "en" else _DAYS[language])
    if language == "en":
        return Manner(language, random.choice((",", ",", "")), ".", days)
    if country == "CH":
        return Manner(language, random.choice(("'", "’", "")), ".", days)
    return Manner(language, random.choice((" ", "\u00a0", "\u202f", "") if language == "fr" else (".", ".", "")), ",", days)
