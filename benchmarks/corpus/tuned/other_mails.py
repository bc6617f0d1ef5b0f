"""What customers send that is no order: complaints, questions, cancellations and changes, the hard ones among them."""

from __future__ import annotations

from random import Random
from typing import Any

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.counting import Count, figures, some_words
from benchmarks.corpus.dress import webmail_html, word_html
from benchmarks.corpus.spoken import a_change, by_style, no_order
from benchmarks.corpus.styles import Rows, Style, rows
from examples.post.truth import any_of

LINES = {
    "de": rows("- {q} {u} {d} ({s})", "{q} {u} {s} {d}", "{s} {d}: {q} {u}"),
    "en": rows("- {q} {u} {d} ({s})", "{q} x {s} {d}", "{s}: {q} {u} {d}"),
    "nl": rows("- {q} {u} {d} ({s})", "{q} {u} {s} {d}"),
    "fr": rows("- {q} {u} {d} (réf. {s})", "{s} : {q} {u} {d}"),
}
TABLE = {
    "de": (
        Rows("{s}\t{d}\t{q}\t{u}", "Artikel\tBezeichnung\tMenge\tEinheit"),
        Rows("{n:>3}  {s:<14}{d:<50}{q:>6} {u}", "Pos  Artikel       Bezeichnung                                        Menge"),
    ),
    "en": (
        Rows("{s}\t{d}\t{q}\t{u}", "Item\tDescription\tQty\tUnit"),
        Rows("{n:>3}  {s:<14}{d:<50}{q:>6} {u}", "No.  Item          Description                                          Qty"),
    ),
    "nl": (Rows("{s}\t{d}\t{q}\t{u}", "Artikel\tOmschrijving\tAantal\tEenheid"),),
    "fr": (Rows("{s}\t{d}\t{q}\t{u}", "Référence\tDésignation\tQuantité\tUnité"),),
}
PROSE = {
    "de": (Rows("{q} {u} {d} ({s})", joints=(", ", " und ")),), "en": (Rows("{q} {u} {d} ({s})", joints=(", ", " and ")),), "nl": (Rows("{q} {u} {d} ({s})", joints=(", ", " en ")),), "fr": (Rows("{q} {u} {d} ({s})", joints=(", ", " et ")),),
}  # fmt: skip


def _style(name: str, language: str, frame: str | tuple[str, ...], lines: tuple[Rows, ...], *subjects: str, **more: Any) -> Style:
    """A style for mails in which nobody orders; customers on file write them."""
    frames = (frame,) if isinstance(frame, str) else frame
    return Style(name, language, frames, lines, subjects, strangers=False, **more)


COMPLAINTS = (
    _style("complaint with a list of what is broken", "de", (
        "Sehr geehrte Damen und Herren,\n\n[[bei der heutigen Lieferung|beim Auspacken der Lieferung]] zu unserer Bestellung {ordernumber} waren folgende Artikel [[beschädigt|defekt|zerbrochen]]:\n\n{order}\n\nWir bitten um [[kostenlosen Ersatz|Ersatzlieferung|eine Gutschrift]].¦ Kundennummer {customer}\n\nMit freundlichen Grüßen\n{signature}",
        "Guten Tag,\n\nleider müssen wir Lieferschein {hundreds}{tens} reklamieren:\n{order}\n[[Alles ist nass geworden.|Die Kartons waren aufgerissen.|Funktioniert nicht.]]\nBitte neu schicken.\n\n{contact}",
    ), LINES["de"] + TABLE["de"], "Reklamation {ordernumber}", "Beschädigte Ware", "Transportschaden"),
    _style("complaint about missing quantities", "de", "Hallo Frau {clerk},\n\nin der Lieferung zu {ordernumber} fehlen uns {order}. Auf dem Lieferschein standen sie, im Karton waren sie nicht. Bitte umgehend nachliefern!\n\n{signature}", PROSE["de"], "Fehlmenge {ordernumber}", "Lieferung unvollständig", counting=some_words, size=(1, 3)),
    _style("complaint about wrong goods", "de", "Guten Tag,\n\nich hatte {other} bestellt und bekommen habe ich {order}. Das ist schon das {few}. Mal. Bitte holen Sie das ab und liefern Sie endlich das Richtige.\n\nBestellung {ordernumber}\n\n{contact}\n{name}", PROSE["de"], "Falschlieferung", "Schon wieder falsch", size=(1, 2), html=webmail_html),
    _style("goods to be sent back", "de", "Guten Tag,\n\nwir möchten aus der Bestellung {ordernumber} zurückgeben, weil sie nicht passen:\n\n{order}\n\nBitte schicken Sie uns einen Rücksendeschein.\n\n{signature}", LINES["de"], "Rücksendung {ordernumber}", "Retoure"),
    _style("complaint about an invoice", "de", "Sehr geehrte Damen und Herren,\n\nIhre Rechnung {hundreds}{tens} stimmt nicht. Berechnet wurde:\n\n{order}\n\nVereinbart war ein anderer Preis ({otherprice} EUR). Wir bitten um Korrektur und zahlen bis dahin nicht.\n\n{signature}",
           rows("{q} {u} {d} zu {p} EUR", "{s}: {q} {u} à {p} € = {t} €"), "Rechnung {hundreds}{tens} falsch", "Rechnungskorrektur", html=word_html),
    _style("complaint about quality", "de", "Hallo,\n\nvon den {hundreds} {other} ({othersku}), die wir im letzten Monat bekommen haben, sind {tens} unbrauchbar. Können Sie bitte jemanden schicken? Wir möchten unser Geld zurück.\n\nKd.-Nr. {customer}\n{contact}", LINES["de"], "Mangelhafte Qualität", "So geht das nicht"),
    _style("English complaint with a list", "en", (
        "Dear Sirs,\n\nyour delivery against our order {ordernumber} arrived yesterday. The following items were [[broken|missing|wrong]]:\n\n{order}\n\nPlease send replacements or issue a credit note.\n\nRegards\n{signature}",
        "Hi,\n\nwe ordered {other} but received {tens} of something else. Order {ordernumber}. Please sort this out.\n\n{contact}",
    ), LINES["en"] + TABLE["en"], "Complaint {ordernumber}", "Damaged delivery", "Wrong items received"),
    _style("Dutch complaint", "nl", "Geachte heer/mevrouw,\n\nBij de levering van onze order {ordernumber} waren beschadigd:\n\n{order}\n\nGraag vervangende levering of een creditnota.\n\n{signature}", LINES["nl"], "Klacht levering {ordernumber}", "Beschadigde goederen"),
    _style("French complaint", "fr", "Bonjour,\n\nNous avons bien reçu la commande {ordernumber}, mais les articles suivants sont [[cassés|manquants|défectueux]] :\n\n{order}\n\nMerci de nous [[les remplacer|envoyer un avoir]].\n\nCordialement\n{signature}", LINES["fr"], "Réclamation {ordernumber}", "Livraison incomplète"),
)  # fmt: skip

INQUIRIES = (
    _style("inquiry with a table of quantities", "de", (
        "Sehr geehrte Damen und Herren,\n\nbitte unterbreiten Sie uns ein Angebot über:\n\n{order}\n\n[[Benötigt werden die Artikel im Frühjahr.|Liefertermin nach Vereinbarung.|Bitte nennen Sie auch die Lieferzeit.]]\nAnfragenummer: {ordernumber}\n\nMit freundlichen Grüßen\n{signature}",
        "Hallo,\n\nwas würden uns folgende Mengen kosten?\n\n{order}\n\nGibt es ab {hundreds} Stück einen Rabatt?\n\nDanke\n{contact}\n{name}",
    ), LINES["de"] + TABLE["de"], "Anfrage {ordernumber}", "Preisanfrage", "Bitte um Angebot", size=(2, 8)),
    _style("question for one price", "de", "Guten Tag,\n\nwas kosten bei Ihnen {order}? Und bis wann könnten Sie liefern, falls wir uns entscheiden?\n\nViele Grüße\n{signature}", PROSE["de"], "Preis?", "Preisanfrage", "Frage", size=(1, 2)),
    _style("where the order stays", "de", "Hallo Frau {clerk},\n\nwann können wir mit unserer Bestellung {ordernumber} rechnen? Es geht um {order}. Die sollten doch schon letzte Woche kommen.\n\n{signature}", PROSE["de"], "Lieferstatus {ordernumber}", "Wo bleibt die Ware?", size=(1, 3)),
    _style("whether it is in stock", "de", "Moin,\n\nhaben Sie {other} ({othersku}) noch auf Lager, so etwa {tens} Stück? Und gibt es die auch in einer anderen Größe?\n\nGruß {first}\n{name}", LINES["de"], "Verfügbarkeit {othersku}", "kurze Frage"),
    _style("budget offer", "de", "Sehr geehrte Damen und Herren,\n\nfür unsere Haushaltsplanung {lastyear}/2027 benötigen wir ein unverbindliches Richtpreisangebot:\n\n{order}\n\nEine Bestellung erfolgt gegebenenfalls zu einem späteren Zeitpunkt.\n\n{signature}", TABLE["de"], "Richtpreisanfrage", "Angebotsanforderung {ordernumber}", persons=False, size=(3, 9), html=word_html),
    _style("English request for quotation", "en", (
        "Dear Sir or Madam,\n\nplease quote your best prices for the following:\n\n{order}\n\nPlease state delivery time and validity. RFQ {ordernumber}\n\nKind regards\n{signature}",
        "Hi,\n\nhow much would {tens} of {other} ({othersku}) be, delivered to us? No rush.\n\n{contact}",
    ), LINES["en"] + TABLE["en"], "RFQ {ordernumber}", "Request for quotation", "Price enquiry", size=(2, 7)),
    _style("English question for an order", "en", "Hello,\n\ncould you tell me when order {ordernumber} ({order}) will be shipped? We have not heard anything.\n\n{signature}", PROSE["en"], "Status of {ordernumber}", "Where is our order?", size=(1, 3)),
    _style("Dutch request for an offer", "nl", "Goedemiddag,\n\nGraag ontvangen wij een offerte voor:\n\n{order}\n\nWat is de levertijd?\n\nMet vriendelijke groet\n{signature}", LINES["nl"] + TABLE["nl"], "Offerteaanvraag", "Prijsaanvraag {ordernumber}", size=(2, 6)),
    _style("French request for an offer", "fr", "Bonjour,\n\nPourriez-vous nous établir un devis pour :\n\n{order}\n\nMerci de préciser vos délais.\n\nCordialement\n{signature}", LINES["fr"] + TABLE["fr"], "Demande de devis", "Demande de prix {ordernumber}", size=(2, 6)),
)  # fmt: skip

CANCELLATIONS = (
    _style("cancellation", "de", (
        "Sehr geehrte Damen und Herren,\n\nhiermit [[stornieren|widerrufen]] wir unsere Bestellung {ordernumber} vom {earlier} [[vollständig|in voller Höhe]]. [[Der Auftrag wurde abgesagt.|Wir haben anderweitig bestellt.|]] Bitte bestätigen Sie den Storno.\n\nKundennummer {customer}\n\n{signature}",
        "Hallo,\n\nbitte die Bestellung {ordernumber} nicht mehr liefern, hat sich erledigt. Sorry!\n\n{contact}",
    ), LINES["de"], "Storno {ordernumber}", "Stornierung", "Bestellung {ordernumber} zurück"),
    _style("cancellation with the old list", "de", "Guten Tag,\n\nbitte stornieren Sie unsere gesamte Bestellung {ordernumber}:\n\n{order}\n\nWir benötigen nichts davon.\n\nMit freundlichen Grüßen\n{signature}", LINES["de"] + TABLE["de"], "Stornierung der Bestellung {ordernumber}", size=(2, 6)),
    _style("English cancellation", "en", "Hello,\n\nplease cancel our purchase order {ordernumber} [[in full|completely]]. [[The project has been postponed.|We no longer need the goods.]]\n\nSorry for the trouble\n{signature}", LINES["en"], "Cancel PO {ordernumber}", "Cancellation"),
    _style("Dutch cancellation", "nl", "Beste,\n\nGraag annuleren wij onze bestelling {ordernumber} van {earlier}. Excuses voor het ongemak.\n\n{signature}", LINES["nl"], "Annulering {ordernumber}"),
    _style("French cancellation", "fr", "Bonjour,\n\nNous vous prions d'annuler notre commande {ordernumber}. Merci de nous confirmer l'annulation.\n\n{signature}", LINES["fr"], "Annulation commande {ordernumber}"),
)  # fmt: skip


def _instead(random: Random, language: str, unit: str) -> Count:
    """«statt 10 nun 12», always."""
    count = figures(random, language, unit)
    before = str(int(count.quantity) + (3 if int(count.quantity) % 2 else 10))
    said = {"de": "statt {b} nun {q}", "en": "{q} instead of {b}", "nl": "{q} in plaats van {b}", "fr": "{q} au lieu de {b}"}[language]
    return Count(count.quantity, said.format(b=before, q=count.quantity), count.unit, count.truth_unit)


CHANGED = {"order_date": {"ignore": True}, "requested_delivery_date": {"ignore": True}, "note": {"ignore": True}}
CHANGES = (
    _style("change of quantities", "de", (
        "Hallo Frau {clerk},\n\nzu unserer Bestellung {ordernumber} vom {earlier} eine Änderung: bitte\n\n{order}\n\nAlles andere bleibt wie bestellt.\n\nViele Grüße\n{signature}",
        "Guten Tag,\n\nwir müssen die Bestellung {ordernumber} ändern:\n{order}\nDer Rest bleibt.\n\n{contact}\n{name}",
    ), rows("{q} {u} {d} ({s})", "{s} {d}: {q} {u}", "- {q} {u} {s}"), "Änderung zu Bestellung {ordernumber}", "Bestelländerung {ordernumber}", counting=_instead, size=(1, 3), beside=CHANGED),
    _style("change in a sentence", "de", "Hallo,\n\nbei Bestellung {ordernumber} bitte {order} liefern, da haben wir uns vertan.\n\n{contact}", rows("{q} {u} {d}", "{q} {u} von {s}", joints=(" und ", " und ")), "Re: Bestellung {ordernumber}", "Korrektur {ordernumber}", counting=_instead, size=(1, 2), beside=CHANGED),
    _style("English change of quantities", "en", "Hi,\n\nplease amend our order {ordernumber}: we need\n\n{order}\n\nEverything else stays as it is.\n\nThanks\n{signature}", rows("{q} {u} {d} ({s})", "{s}: {q} {u}"), "Amendment to PO {ordernumber}", "Change to order {ordernumber}", counting=_instead, size=(1, 3), beside=CHANGED),
    _style("Dutch change of quantities", "nl", "Beste,\n\nGraag onze bestelling {ordernumber} wijzigen:\n\n{order}\n\nDe rest blijft ongewijzigd.\n\n{signature}", rows("{q} {u} {d} ({s})"), "Wijziging bestelling {ordernumber}", counting=_instead, size=(1, 3), beside=CHANGED),
    _style("French change of quantities", "fr", "Bonjour,\n\nMerci de modifier notre commande {ordernumber} :\n\n{order}\n\nLe reste est inchangé.\n\n{signature}", rows("{q} {u} {d} (réf. {s})"), "Modification commande {ordernumber}", counting=_instead, size=(1, 3), beside=CHANGED),
)  # fmt: skip
OTHER_CHANGES = (
    _style("change of the day", "de", "Guten Tag,\n\nkönnen Sie die Lieferung zu unserer Bestellung {ordernumber} bitte verschieben? Wir brauchen sie erst bis {delivery}.\n\n{signature}", LINES["de"], "Lieferterminänderung {ordernumber}", "Terminverschiebung"),
    _style("change of the delivery address", "de", "Hallo,\n\nbitte die Bestellung {ordernumber} vom {earlier} an diese Adresse liefern, nicht an unsere:\n\n{ship}\n\nDanke\n{contact}", LINES["de"], "Andere Lieferadresse für {ordernumber}"),
    _style("English change of the day", "en", "Hello,\n\nplease postpone the delivery of our order {ordernumber} to {delivery}.\n\n{signature}", LINES["en"], "Order {ordernumber}: new delivery date"),
)  # fmt: skip

ORDERS_THAT_COMPLAIN = (
    _style("order that also complains", "de", (
        "Hallo Frau {clerk},\n\nbitte liefern Sie uns:\n\n{order}\n\nBestellnummer {ordernumber}\n\nÜbrigens: bei der letzten Lieferung ({old}) [[waren {few} Kartons nass|fehlten {few} Stück {other}|kam {other} in der falschen Farbe]]. Da hätten wir gern [[eine Gutschrift|Ersatz]].\n\n{signature}",
        "Guten Tag,\n\nzuerst: {few} von den {other} aus der letzten Lieferung sind kaputt, das ist ärgerlich.\n\nTrotzdem bestellen wir wieder:\n{order}\n\nBitte bis {delivery}.\n\n{contact}\n{name}",
    ), LINES["de"], "Bestellung {ordernumber}", "Bestellung und Reklamation"),
    _style("English order that also complains", "en", "Hi {clerk},\n\nplease send us:\n\n{order}\n\nPO {ordernumber}\n\nBy the way, {few} of the {other} you sent last time were broken. Please credit them.\n\nRegards\n{signature}", LINES["en"], "Order {ordernumber}", "New order and a problem"),
    _style("order that also asks", "de", "Hallo,\n\nwir bestellen:\n\n{order}\n\nBestellnummer {ordernumber}\n\nUnd noch eine Frage: Was würde {other} bei Abnahme von {hundreds} Stück kosten?\n\n{signature}", LINES["de"], "Bestellung {ordernumber} und eine Frage"),
)  # fmt: skip

BUYERS: tuple[Buyer, ...] = (
    *(no_order(style, "complaint") for style in COMPLAINTS if style.name != "goods to be sent back"),
    *(no_order(style, any_of("complaint", "cancellation", "other")) for style in COMPLAINTS if style.name == "goods to be sent back"),
    *(no_order(style, "inquiry") for style in INQUIRIES),
    *(no_order(style, "cancellation") for style in CANCELLATIONS),
    *(a_change(style) for style in CHANGES),
    *(no_order(style, "change", orders_ignored=True) for style in OTHER_CHANGES),
    *(by_style(style, "H") for style in ORDERS_THAT_COMPLAIN),
)
