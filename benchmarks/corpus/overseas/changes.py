"""Changes of orders that the overseas part's company has: quantities, days, and places."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.distant.changes import sent_elsewhere
from benchmarks.corpus.opened.no_orders import changed
from benchmarks.corpus.overseas.demands import OWN, SCRIBE

_CHANGE = partial(changed, scribe=SCRIBE)
QUANTITIES: tuple[Buyer, ...] = (
    partial(_CHANGE, "Liebe Frau {person},\n\nin unserer Bestellung {number} vom {oldday} stimmt eine Zahl nicht. Richtig ist:\n\n{lines}\n\nDer Rest kann so raus.\n\nEntschuldigung und Gruß\n{contact}\n{name}", "Zahlendreher in {number}", "de", pattern="{d} ({s}): {q} {u} und nicht {old}"),
    partial(_CHANGE, "Sehr geehrte Damen und Herren,\n\nwir bitten um Anpassung der Bestellung {number} vom {oldday}:\n\n{lines}\n\nAlle sonstigen Angaben bleiben bestehen. Bitte bestätigen Sie die Änderung.\n\nMit freundlichen Grüßen\n{contact}\n{name}", "Änderungswunsch zur Bestellung {number}", "de", pattern="{s} {d}: Menge bisher {old}, Menge künftig {q} {u}"),
    partial(_CHANGE, "Hallo,\n\ndie Teilnehmerzahl steht nun fest, bitte Bestellung {number} vom {oldday} angleichen:\n\n{lines}\n\nDanke!\n{contact}\n{name}", "{number} angleichen", "de", pattern="{d}, {s}: insgesamt {q} {u} (vorher {old})"),
    partial(_CHANGE, "Guten Tag Herr {person},\n\nder Kurs wurde verschoben. Zu Bestellung {number} vom {oldday} gilt daher als neuer Liefertermin: {delivery_label}.\n\nSonst ändert sich nichts.\n\n{contact}\n{name}", "Neuer Termin für {number}", "de", moves=True),
    partial(_CHANGE, "Dear {person},\n\nplease alter our order {number} of {oldday}:\n\n{lines}\n\nEverything else stands.\n\nKind regards\n{contact}\n{name}", "Alteration to {number}", "en", pattern="{d} ({s}): {q} {u} rather than {old}"),
    partial(_CHANGE, "Hallo,\n\nkan bestelling {number} van {oldday} nog gewijzigd worden?\n\n{lines}\n\nDe overige regels blijven staan.\n\nGroet\n{contact}\n{name}", "Wijziging bestelling {number}", "nl", pattern="{s} {d}: nu {q} {u}, was {old}"),
    partial(_CHANGE, "Bonjour,\n\nmerci de rectifier notre commande {number} du {oldday} :\n\n{lines}\n\nLes autres articles restent identiques.\n\nCordialement\n{contact}\n{name}", "Rectification de la commande {number}", "fr", pattern="{d} ({s}) : {q} {u} et non {old}"),
)  # fmt: skip
MOVED = {
    "de": ("Guten Tag Frau {person},\n\nunser Atelier ist wegen Wasserschadens zu. Liefern Sie die Bestellung {number} vom {oldday} deshalb an folgende Adresse:\n\n{ship_block}\n\nArtikel und Mengen wie gehabt.\n\nMit freundlichen Grüßen\n{contact}\n{name}", "Lieferadresse zu {number} ändern"),
    "fr": ("Bonjour,\n\nmerci de livrer notre commande {number} du {oldday} à une autre adresse. Nouvelle adresse de livraison :\n\n{ship_block}\n\nLes articles et les quantités ne changent pas.\n\nCordialement\n{contact}\n{name}", "Adresse de livraison de {number}"),
}  # fmt: skip

BUYERS: tuple[Buyer, ...] = (*QUANTITIES, *(partial(sent_elsewhere, language, MOVED, OWN) for language in MOVED))
