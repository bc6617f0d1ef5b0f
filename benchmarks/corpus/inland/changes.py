"""Changes of orders that the inland part's company has: quantities, days, and places."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.distant.changes import sent_elsewhere
from benchmarks.corpus.inland.demands import OWN, SCRIBE
from benchmarks.corpus.opened.no_orders import changed

_CHANGE = partial(changed, scribe=SCRIBE)
QUANTITIES: tuple[Buyer, ...] = (
    partial(_CHANGE, "Guten Tag Frau {person},\n\nbei unserer Bestellung {number} vom {oldday} bitte die Stückzahl anpassen:\n\n{lines}\n\nDie anderen Positionen bleiben wie bestellt. Bitte senden Sie eine neue Auftragsbestätigung.\n\nMit freundlichen Grüßen\n{contact}\n{name}", "Änderung Bestellung {number}", "de", pattern="Artikel {s} {d}: neue Menge {q} {u}, bisherige Menge {old}"),
    partial(_CHANGE, "Moin,\n\nda hab ich mich bei {number} vom {oldday} vertippt, muss heißen:\n\n{lines}\n\nSorry & Gruß\n{contact}\n{name}", "Tippfehler in {number}", "de", pattern="{q} {u} {d} ({s}), nicht {old}"),
    partial(_CHANGE, "Sehr geehrte Damen und Herren,\n\nBestelländerung 1 zu unserer Bestellung {number} vom {oldday}. Geänderte Positionen:\n\n{lines}\n\nNicht genannte Positionen sind unverändert.\n\ni. A. {contact}\n{name}", "Bestelländerung zu {number}", "de", pattern="{s} / {d} / Menge neu: {q} {u} / Menge alt: {old}"),
    partial(_CHANGE, "Hallo Herr {person},\n\nder Stillstand wurde verlegt. Bitte liefern Sie Bestellung {number} vom {oldday} zum neuen Termin: {delivery_label}. Artikel und Mengen bleiben.\n\nGruß\n{contact}\n{name}", "Neuer Liefertermin {number}", "de", moves=True),
    partial(_CHANGE, "Dear {person},\n\nwould you kindly amend our PO {number} dated {oldday}:\n\n{lines}\n\nAll other items remain as ordered.\n\nKind regards\n{contact}\n{name}", "PO {number} amendment", "en", pattern="Part {s} {d}: new quantity {q} {u}, old quantity {old}"),
    partial(_CHANGE, "Hello,\n\nour shutdown has moved. Please reschedule order {number} of {oldday}. New delivery date: {delivery_label}. Nothing else changes.\n\nRegards\n{contact}\n{name}", "Reschedule {number}", "en", moves=True),
    partial(_CHANGE, "Goedemorgen,\n\nin onze bestelling {number} van {oldday} graag het aantal aanpassen:\n\n{lines}\n\nDe andere regels blijven.\n\nGroet\n{contact}\n{name}", "Aanpassing {number}", "nl", pattern="{s} {d}: wordt {q} {u} (was {old})"),
    partial(_CHANGE, "Bonjour,\n\nsur notre commande {number} du {oldday}, merci de corriger la quantité :\n\n{lines}\n\nLe reste ne change pas.\n\nCordialement\n{contact}\n{name}", "Correction commande {number}", "fr", pattern="article {s} {d} : nouvelle quantité {q} {u}, ancienne quantité {old}"),
)  # fmt: skip
MOVED = {
    "de": ("Sehr geehrter Herr {person},\n\nzu unserer Bestellung {number} vom {oldday}: Die Ware wird doch auf der Baustelle gebraucht. Bitte ändern Sie die Lieferadresse auf:\n\n{ship_block}\n\nMengen und Preise bleiben bestehen.\n\nMit freundlichen Grüßen\n{contact}\n{name}", "Geänderte Lieferadresse {number}"),
    "en": ("Hello {person},\n\nplease change the delivery address of our order {number} of {oldday} to:\n\n{ship_block}\n\nItems and quantities as before.\n\nKind regards\n{contact}\n{name}", "Change of delivery address {number}"),
    "nl": ("Hallo {person},\n\nkunt u het afleveradres van onze bestelling {number} van {oldday} wijzigen in:\n\n{ship_block}\n\nArtikelen en aantallen blijven gelijk.\n\nGroet\n{contact}\n{name}", "Ander afleveradres {number}"),
}  # fmt: skip

BUYERS: tuple[Buyer, ...] = (*QUANTITIES, *(partial(sent_elsewhere, language, MOVED, OWN) for language in MOVED))
