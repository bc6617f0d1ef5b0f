"""What arrives at the late part's company and is no order: wishes of customers beside ordering, changes, and mail of other firms and machines."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import partial
from typing import Any

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.late.asking import SCRIBE, ask, parts_of
from benchmarks.corpus.opened.letters import Scribe
from benchmarks.corpus.opened.no_orders import Post, changed, sent
from examples.post.truth import any_of

AWAY = (("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All"))
BULK = (("List-Unsubscribe", "<mailto:weg@rundschreiben.example>"), ("Precedence", "bulk"))
EITHER = any_of("inquiry", "other")

CUSTOMERS: tuple[Post, ...] = (
    Post("complaint", "de", "Sohle löst sich", "Guten Tag,\n\nbei {q} {u} {d} ({s}) aus Ihrer Lieferung vom {oldday} löst sich nach kurzem Tragen die Verklebung. So können wir die Sachen nicht ausgeben. Wir reklamieren die ganze Partie und erwarten Ihren Vorschlag.\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("complaint", "de", "Reklamation zu {old}", "Sehr geehrte Damen und Herren,\n\nzu unserer Bestellung {old} beanstanden wir:\n\n{rows}\n\nFarbe und Ausführung entsprechen nicht der Bestellung. Bitte tauschen Sie die Ware um. Kundennummer {number}\n\n{contact}\n{name}"),
    Post("complaint", "de", "schon wieder...", "hallo,\n\nzum zweiten mal {d} defekt angekommen!!! karton total eingedrückt. ersatz bitte und zwar diesmal ordentlich verpackt.\n\n{first}\n{name}"),
    Post("complaint", "de", "Fehlmenge Lieferschein {old}", "Guten Morgen Frau {person},\n\nlaut Lieferschein {old} wurden {q} {u} {d} geliefert, gezählt haben wir deutlich weniger. Bitte prüfen Sie das und liefern die Fehlmenge nach.\n\nGruß\n{contact}\nWareneingang\n{name}"),
    Post("complaint", "de", "Mahnung trotz Zahlung", "Sehr geehrter Herr {person},\n\nSie mahnen die Rechnung {old} an, die wir am {oldday} bezahlt haben. Darüber beschweren wir uns. Bitte stornieren Sie die Mahngebühr.\n\n{contact}\n{name}"),
    Post("complaint", "de", "Teile passen nicht", "Servus,\n\ndie {d} ({s}) passen nicht, obwohl Ihre Liste das Fahrzeug nennt. Das Auto steht jetzt den zweiten Tag auf der Bühne. Was machen wir? Rücknahme und Erstattung bitte.\n\n{contact}\n{name}"),
    Post("complaint", "en", "Wrong sizes supplied", "Dear Ms {person},\n\nthe {q} {u} {d} ({s}) delivered on {oldday} are not the size on the label. Please collect them and send the right ones.\n\nRegards\n{contact}\n{name}"),
    Post("complaint", "en", "Complaint - order {old}", "Hello,\n\nseveral items of order {old} arrived wet and stained:\n\n{rows}\n\nWe expect a credit note.\n\n{contact}\n{name}"),
    Post("complaint", "nl", "Klacht: naden", "Goedemiddag,\n\nbij {d} ({s}) laten na één wasbeurt de naden los. Wij willen dit graag vervangen zien, bestelling {old}.\n\n{contact}\n{name}"),
    Post("complaint", "fr", "Réclamation : tailles erronées", "Bonjour,\n\nles {q} {u} de {d} ({s}) livrées le {oldday} ne correspondent pas à la taille indiquée. Nous demandons un échange.\n\nCordialement\n{contact}\n{name}"),
    Post("inquiry", "de", "Sonderfarbe möglich?", "Guten Tag,\n\ngibt es {d} ({s}) auch in unserem Firmenblau, und was würden {q} {u} mit Logo auf der Brust kosten? Wir entscheiden im nächsten Quartal.\n\nFreundliche Grüße\n{contact}\n{name}"),
    Post("inquiry", "de", "Anfrage Erstausstattung", "Sehr geehrte Damen und Herren,\n\nfür eine mögliche Erstausstattung bitten wir um Ihr Angebot:\n\n{rows}\n\nBitte nennen Sie Staffelpreise und Lieferzeit. Eine Bestellung behalten wir uns vor.\n\n{contact}\n{name}"),
    Post("inquiry", "de", "passt das?", "moin, passt {d} ({s}) auch bei baujahr 2015? und was kostet das stück wenn ich {q} nehme\n\n{first}"),
    Post("inquiry", "de", "Liefertermin {old}?", "Hallo Frau {person},\n\nfür unsere Bestellung {old} vom {oldday} fehlt uns noch der Liefertermin. Können Sie nachsehen?\n\nDanke\n{contact}\n{name}"),
    Post("inquiry", "de", "Größentabelle", "Guten Tag,\n\nwie fällt {d} aus? Haben Sie eine Größentabelle mit Bundweiten? Wir möchten erst danach bestellen.\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Bevorratung / Rahmenvereinbarung", "Sehr geehrter Herr {person},\n\nwir denken über eine Rahmenvereinbarung nach, Bedarf im Jahr etwa:\n\n{rows}\n\nWelche Konditionen könnten Sie uns anbieten?\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("inquiry", "de", "Sendungsnummer", "Hallo,\n\nunser Paket zu {old} sollte gestern kommen. Haben Sie eine Sendungsnummer für uns?\n\n{contact}\n{name}"),
    Post("inquiry", "en", "Quote please", "Good afternoon,\n\nplease quote us for:\n\n{rows}\n\nThis is for a tender, so no order at this stage. Lead times would help too.\n\n{contact}\n{name}"),
    Post("inquiry", "en", "Is {s} back in stock?", "Hi Mr {person},\n\nis {d} ({s}) available again? If so, what would {q} {u} cost, delivered to us?\n\n{contact}\n{name}"),
    Post("inquiry", "nl", "Vraag over levertijd", "Dag,\n\nwat is op dit moment de levertijd van {d} ({s})? Wij hebben er misschien {q} nodig.\n\nGroet\n{contact}\n{name}"),
    Post("inquiry", "nl", "Waar blijft {old}?", "Goedemorgen,\n\nonze bestelling {old} van {oldday} is nog niet binnen. Kunt u aangeven wanneer deze komt?\n\n{contact}\n{name}"),
    Post("inquiry", "fr", "Demande de prix et délai", "Bonjour,\n\nmerci de nous indiquer vos prix et délais pour :\n\n{rows}\n\nNous reviendrons vers vous après accord de la direction.\n\n{contact}\n{name}"),
    Post("inquiry", "fr", "Suivi commande {old}", "Bonjour,\n\npouvez-vous nous dire quand notre commande {old} du {oldday} sera expédiée ?\n\nCordialement\n{contact}\n{name}"),
    Post("inquiry", "en", "Richiesta di offerta", "Buongiorno,\n\nvi chiediamo gentilmente un'offerta per:\n\n{rows}\n\nNon si tratta di un ordine. Grazie.\n\n{contact}\n{name}"),
    Post(EITHER, "de", "Neue Ansprechpartnerin", "Guten Tag,\n\nab dem {day} ist Frau Engelking bei uns für den Einkauf zuständig. Wer ist künftig bei Ihnen unser Ansprechpartner?\n\n{contact}\n{name}"),
    Post(EITHER, "de", "Lieferschein fehlt", "Hallo,\n\nzur Lieferung vom {oldday} fehlt uns der Lieferschein, können Sie ihn uns als PDF schicken? Kundennummer {number}\n\n{contact}\n{name}"),
    Post(EITHER, "fr", "Catalogue hiver", "Bonjour,\n\nmerci de nous faire parvenir votre catalogue d'hiver et le tarif.\n\n{contact}\n{name}\n{street}\n{place}"),
    Post("cancellation", "de", "Bestellung {old} bitte nicht mehr ausführen", "Sehr geehrte Frau {person},\n\nunser Auftraggeber ist insolvent. Deshalb stornieren wir die Bestellung {old} vom {oldday} vollständig. Bitte bestätigen Sie uns die Stornierung.\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("cancellation", "de", "Doppelt bestellt", "Hallo,\n\nein Kollege hat dasselbe noch einmal bestellt. Bitte die Bestellung {old} ganz streichen:\n\n{rows}\n\nDie andere ist schon geliefert. Danke!\n{contact}\n{name}"),
    Post("cancellation", "de", "Storno", "storno bitte: {old} vom {oldday}. hat sich erledigt.\n{first}, {name}"),
    Post("cancellation", "en", "Please cancel {old}", "Hello Ms {person},\n\nwe must cancel our order {old} dated {oldday} in full, the job has gone to somebody else. Please confirm that nothing will be shipped.\n\n{contact}\n{name}"),
    Post("cancellation", "nl", "Bestelling {old} annuleren", "Beste,\n\ngraag bestelling {old} in zijn geheel annuleren, het project gaat niet door.\n\nMet groet\n{contact}\n{name}"),
    Post("cancellation", "fr", "Annuler la commande {old}", "Bonjour,\n\nmerci d'annuler entièrement notre commande {old} du {oldday}. Nous n'en avons plus besoin.\n\n{contact}\n{name}"),
    Post("other", "de", "Zahlungsavis {old}", "Sehr geehrte Damen und Herren,\n\nwir haben heute {net} EUR auf Ihr Konto überwiesen, Rechnung {old} vom {oldday}, abzüglich 3 % Skonto.\n\n{name}, Buchhaltung"),
    Post("other", "de", "Lob", "Liebe Frau {person},\n\ndie {d} sitzen perfekt, unsere Leute sind begeistert. Das wollte ich einfach mal sagen.\n\n{contact}\n{name}"),
    Post("other", "de", "Änderung Bankverbindung", "Guten Tag,\n\nunsere Bankverbindung für Ihre Lastschriften ändert sich zum {day}. Das neue Mandat kommt per Post. Kundennummer {number}\n\n{contact}\n{name}"),
    Post("other", "nl", "Nieuw adres", "Geachte relatie,\n\nper {day} zijn wij verhuisd naar {street}, {place}. Wilt u dit aanpassen in uw administratie? Klantnummer {number}\n\n{contact}\n{name}"),
)  # fmt: skip
OTHERS: tuple[Post, ...] = (
    Post("other", "de", "Abwesenheitsnotiz: Ihre Lieferung", "Ich bin bis {day} auf Montage und lese keine Mails. Meine Kollegin hilft unter {phone} gern weiter. Bestellungen bitte an den Einkauf.\n\n{contact}", headers=AWAY),
    Post("other", "en", "Automatic reply: Order confirmation", "Thank you for your message. I am on leave until {day} with no access to e-mail. For urgent matters call {phone}.", headers=AWAY),
    Post("other", "fr", "Absence : Re: Votre commande", "Bonjour, je suis en congé jusqu'au {day}. Votre message ne sera pas transféré.", headers=AWAY),
    Post("other", "nl", "Automatisch antwoord", "Ik ben tot {day} op vakantie. Uw mail wordt daarna beantwoord.", headers=AWAY),
    Post("other", "de", "Unzustellbar: Auftragsbestätigung", "Ihre Nachricht konnte nicht zugestellt werden.\n\nEmpfänger: {email}\nGrund: 552 Mailbox full\n\n-- Kopie der Nachricht --\nGuten Tag, wir bestätigen Ihre Bestellung {old}:\n\n{rows}", ("Mail Delivery Subsystem", "postmaster@relay-nord.example"), (("Auto-Submitted", "auto-generated"),)),
    Post("other", "de", "Rechnung Nr. 26-{old}", "Sehr geehrte Damen und Herren,\n\nfür unsere Lieferung stellen wir Ihnen in Rechnung:\n\n{rows}\n\nSumme netto {net} EUR, zahlbar bis {day}.\n\nWeberei Grafenau GmbH, Buchhaltung", ("Weberei Grafenau", "rechnung@weberei-grafenau.example")),
    Post("other", "de", "Auftragsbestätigung 4{old}", "Guten Tag,\n\nbesten Dank für Ihren Auftrag, den wir wie folgt bestätigen:\n\n{rows}\n\nLiefertermin {day}, Preise gemäß Liste.\n\nSchuhfabrik Lennart AG", ("Schuhfabrik Lennart AG", "auftraege@schuhfabrik-lennart.example")),
    Post("other", "en", "Proforma invoice {old}", "Dear customer,\n\nplease find our proforma for your order placed with us:\n\n{rows}\n\nTotal EUR {net}. Shipment after receipt of payment, latest {day}.\n\nStopwell Brake Parts Ltd, Sales", ("Stopwell Brake Parts Ltd", "sales@stopwell-brakes.example")),
    Post("other", "fr", "Facture F-{old}", "Madame, Monsieur,\n\nvotre facture F-{old} : {net} EUR HT, à régler avant le {day}.\n\nTissages du Val", ("Tissages du Val", "compta@tissages-val.example")),
    Post("other", "nl", "Pakbon {old}", "Geachte klant,\n\nvandaag verzonden:\n\n{rows}\n\nVerwachte aankomst {day}.\n\nBandenhuis Noordwest", ("Bandenhuis Noordwest", "logistiek@bandenhuis-nw.example")),
    Post("other", "de", "2. Mahnung", "Sehr geehrte Damen und Herren,\n\ntrotz Erinnerung ist unsere Rechnung {old} über {net} EUR weiter offen. Wir setzen eine letzte Frist bis {day}.\n\nEnergiehaus Nordtal, Forderungen", ("Energiehaus Nordtal", "forderung@energiehaus-nordtal.example")),
    Post("other", "de", "Angebot: Verpackungsmaterial", "Guten Tag,\n\ngern unterbreiten wir Ihnen folgendes Angebot:\n\n{rows}\n\nGültig bis {day}. Wir freuen uns auf Ihren Auftrag.\n\nKartonagen Ruppert", ("Kartonagen Ruppert", "verkauf@kartonagen-ruppert.example")),
    Post("other", "de", "Nur diese Woche: 20 % auf {d}", "WERKZEUG- UND TEXTILBÖRSE\n\n{rows}\n\nZugreifen lohnt sich, Aktion bis {day}.\nAbbestellen", ("Textilbörse", "aktion@rundschreiben.example"), BULK, html=True),
    Post("other", "en", "New season, new gear: {d}", "Our picks of the month:\n\n{rows}\n\nOrder before {day} and get free delivery. Unsubscribe here.", ("Gear Monthly", "hello@rundschreiben.example"), BULK, html=True),
    Post("other", "fr", "Promotions d'automne", "Découvrez {d} à prix doux.\n\n{rows}\n\nOffre valable jusqu'au {day}. Se désinscrire", ("La Gazette du Pro", "gazette@rundschreiben.example"), BULK, html=True),
    Post("other", "de", "Bewerbung als Lagermitarbeiter", "Sehr geehrte Damen und Herren,\n\nich bewerbe mich auf Ihre Anzeige vom {oldday}. Ich habe 8 Jahre Erfahrung in Kommissionierung und Bestellannahme und könnte ab {day} anfangen.\n\n{contact}"),
    Post("other", "en", "Gloves factory direct price", "Dear Sir,\n\nwe produce safety gloves, vests and shoes since 1998. MOQ 3000 pairs, price from 0.38 USD. Send your enquiry and order plan, we give best offer.\n\nAmy, export department", ("Amy", "amy@gloves-export.example")),
    Post("other", "de", "Inspektion Brandschutztore", "Guten Tag,\n\nunser Monteur kommt am {day} zwischen 7 und 9 Uhr zur jährlichen Prüfung der 4 Brandschutztore. Bitte Zugang ermöglichen.\n\nTorprüfdienst Senne", ("Torprüfdienst Senne", "termine@torpruefdienst.example")),
    Post("other", "de", "Avis: 2 Paletten", "Sehr geehrte Damen und Herren,\n\nwir avisieren für {day} die Zustellung von 2 Paletten, 318 kg, Absender Weberei Grafenau.\n\nSpedition Holtrup", ("Spedition Holtrup", "avis@holtrup-log.example")),
    Post("other", "de", "Kantine nächste Woche", "Hallo zusammen,\n\nbitte bis {day} bestellen: Menü 1 Linsen, Menü 2 Fisch, Menü 3 vegetarisch. Zettel hängt am Schwarzen Brett.\n\n{first}"),
    Post("other", "de", "Ihr Scan von Gerät 3. OG", "Anbei das gescannte Dokument. Bitte antworten Sie nicht auf diese Mail.\nSeiten: 1\nAuflösung: 300 dpi", ("Multifunktionsgerät", "scanner@haus.example"), (("Auto-Submitted", "auto-generated"),)),
    Post("other", "en", "Your meeting invitation", "You are invited: supplier day on {day}, 10:00. Agenda: range planning, returns, 2027 prices. Please accept or decline.", ("Calendar", "noreply@calendar.example")),
    Post("other", "de", "Gutschrift G-{old}", "Guten Tag,\n\nfür Ihre Rücksendung schreiben wir Ihnen gut:\n\n{rows}\n\nBetrag {net} EUR, wird verrechnet.\n\nReifenlager Süd", ("Reifenlager Süd", "gutschrift@reifenlager-sued.example")),
)  # fmt: skip

_CHANGE = partial(changed, scribe=SCRIBE)
CHANGES: tuple[Buyer, ...] = (
    partial(_CHANGE, "Guten Tag Herr {person},\n\nzu unserer Bestellung {number} vom {oldday}: zwei Kollegen haben sich noch gemeldet. Bitte ändern Sie die Menge so:\n\n{lines}\n\nAlle anderen Positionen wie bestellt.\n\nGruß\n{contact}\n{name}", "Bestellung {number}: Mengen ändern", "de", pattern="{d} ({s}): jetzt {q} {u}, vorher {old}"),
    partial(_CHANGE, "Sehr geehrte Damen und Herren,\n\nwir bitten um folgende Berichtigung unserer Bestellung {number}, datiert {oldday}:\n\n{lines}\n\nBitte senden Sie uns eine neue Auftragsbestätigung.\n\n{contact}\n{name}", "Berichtigung zu Bestellung {number}", "de", pattern="Artikel {s} {d}, Menge neu: {q} {u} (alt: {old})"),
    partial(_CHANGE, "moin, hab mich vertippt. bei bestellung {number} von {oldday} muss es heißen:\n\n{lines}\n\nrest passt. {first}, {name}", "vertippt", "de", pattern="{d} {q} {u}, nicht {old}", lines=(1, 1)),
    partial(_CHANGE, "Hallo Frau {person},\n\ndie Halle ist noch nicht fertig, darum bitte die Bestellung {number} vom {oldday} später liefern. Neuer Liefertermin: {delivery_label}. Ware und Mengen unverändert.\n\nViele Grüße\n{contact}\n{name}", "Bestellung {number} bitte verschieben", "de", moves=True),
    partial(_CHANGE, "Dear Mr {person},\n\nrevision of our purchase order {number} dated {oldday}:\n\n{lines}\n\nAll other positions remain as ordered.\n\nRegards\n{contact}\n{name}", "Revised PO {number}", "en", pattern="{s} {d} - revised quantity {q} {u}, previously {old}"),
    partial(_CHANGE, "Hello,\n\nplease put back order {number} of {oldday}. The new delivery date is {delivery_label}, everything else as is.\n\n{contact}\n{name}", "Order {number} - new date", "en", moves=True),
    partial(_CHANGE, "Goedemorgen,\n\ngraag onze bestelling {number} van {oldday} aanpassen:\n\n{lines}\n\nDe rest ongewijzigd.\n\nGroet\n{contact}\n{name}", "Aanpassing bestelling {number}", "nl", pattern="{s} {d}: nieuw aantal {q} {u} (was {old})"),
    partial(_CHANGE, "Bonjour Madame {person},\n\nmerci de rectifier notre commande {number} du {oldday} :\n\n{lines}\n\nLe reste sans changement.\n\n{contact}\n{name}", "Rectificatif commande {number}", "fr", pattern="{s} {d} : quantité corrigée {q} {u} (au lieu de {old})"),
)  # fmt: skip
WORN = ("clothes", "shoes")
TRADES: Mapping[str, Collection[str]] = {
    "Sohle löst sich": ("shoes",), "Teile passen nicht": ("car",), "passt das?": ("car",), "Wrong sizes supplied": WORN, "Klacht: naden": ("clothes",), "Réclamation : tailles erronées": WORN, "Sonderfarbe möglich?": ("clothes",), "Anfrage Erstausstattung": (*WORN, "protection"), "Größentabelle": ("clothes",), "Lob": WORN, "schon wieder...": ("car", "bicycle", "protection"),
}  # fmt: skip
"""What some of these letters speak of, by their subject."""


def _scribe(post: Post) -> Scribe:
    """How the goods and figures of this letter are drawn: firms of the seller's own country write German ones."""
    home: Mapping[str, Any] = {"countries": ("DE",)} if post.language == "de" and post.sender[0] else {}
    return Scribe(partial(ask, trades=TRADES.get(post.subject, ()), **home), parts_of)


BUYERS: tuple[Buyer, ...] = (*(partial(sent, post, scribe=_scribe(post)) for post in (*CUSTOMERS, *OTHERS)), *CHANGES)
