"""What people write in running mail for units and ways of payment, and what they ask for, in four languages; what programs print is in `writing`."""

from __future__ import annotations

UNIT_WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "de": {
        "C62": ("Stück", "Stk", "Stk.", "St."), "MTR": ("m", "Meter"), "PK": ("Pack", "Packung", "Pkg"), "RO": ("Rolle", "Rollen"), "BX": ("Schachtel", "Schachteln"),
        "LTR": ("l", "Liter"), "KGM": ("kg",), "PR": ("Paar",), "SET": ("Set", "Satz"),
    },
    "en": {
        "C62": ("pcs", "ea"), "MTR": ("m", "mtr"), "PK": ("packs",), "RO": ("rolls",), "BX": ("boxes", "box"), "LTR": ("l",), "KGM": ("kg",), "PR": ("pairs",), "SET": ("sets",),
    },
    "nl": {
        "C62": ("stuks", "st"), "MTR": ("meter", "m"), "PK": ("pak", "pakken"), "RO": ("rol", "rollen"), "BX": ("doos", "dozen"), "LTR": ("liter",), "KGM": ("kilo", "kg"), "PR": ("paar",), "SET": ("sets",),
    },
    "fr": {
        "C62": ("pièces", "pce", "unités"), "MTR": ("m", "mètres"), "PK": ("paquet", "paquets"), "RO": ("rouleaux", "rlx"), "BX": ("boîtes", "bte"), "LTR": ("litres", "l"), "KGM": ("kg",), "PR": ("paires",),
    },
}  # fmt: skip
PAYMENT_WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "de": {
        "invoice": ("auf Rechnung", "Rechnung, 30 Tage netto", "gegen Rechnung"), "direct_debit": ("per Lastschrift", "SEPA-Lastschrift", "Bankeinzug"),
        "prepayment": ("Vorkasse", "per Vorauskasse"), "credit_card": ("Kreditkarte", "per Kreditkarte"),
    },
    "en": {
        "invoice": ("on invoice, 30 days net", "invoice"), "direct_debit": ("SEPA direct debit", "direct debit"), "prepayment": ("prepayment", "payment in advance"),
        "credit_card": ("credit card",),
    },
    "nl": {
        "invoice": ("op rekening", "op factuur, 30 dagen netto"), "direct_debit": ("automatische incasso", "SEPA-incasso"), "prepayment": ("vooruitbetaling", "vooraf betaald"), "credit_card": ("creditcard", "per creditcard"),
    },
    "fr": {
        "invoice": ("sur facture", "30 jours fin de mois sur facture"), "direct_debit": ("prélèvement SEPA", "prélèvement"), "prepayment": ("paiement d'avance", "paiement anticipé"), "credit_card": ("carte bancaire", "par carte de crédit"),
    },
}  # fmt: skip
NOTES = {
    "de": (
        "Bitte nicht vor 8 Uhr anliefern.", "Anlieferung nur über die Rampe Süd.", "Bitte keine Teillieferung.", "Lieferschein bitte zweifach beilegen.", "Bitte vor der Anlieferung kurz anrufen.",
        "Bitte neutral verpacken, ohne Werbung.", "Die Ware bitte im Hof beim Hausmeister abgeben.",
    ),
    "en": (
        "Please do not deliver before 8 am.", "No partial deliveries, please.", "Please call one hour before delivery.", "Please mark all boxes with our order number.", "The loading bay is closed on Fridays after noon.",
    ),
    "nl": ("Graag niet voor 8 uur leveren.", "Geen deelleveringen a.u.b.", "Graag een uur voor levering bellen.", "Graag de pakbon dubbel meesturen."),
    "fr": ("Merci de ne pas livrer avant 8 heures.", "Pas de livraison partielle, s'il vous plaît.", "Merci d'appeler une heure avant la livraison.", "Merci de joindre le bon de livraison en double."),
}  # fmt: skip
