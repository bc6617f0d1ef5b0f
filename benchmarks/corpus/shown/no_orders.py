"""What arrives at the shown part's company and is no order: what customers want beside ordering, and mail of other firms and machines."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.letters import SCRIBE
from benchmarks.corpus.opened.no_orders import Post, changed, sent
from examples.post.truth import any_of

AUTOMATIC = (("Auto-Submitted", "auto-replied"), ("Precedence", "auto_reply"))
BULK = (("List-Unsubscribe", "<mailto:abmelden@aussendung.example>"), ("Precedence", "bulk"))
ASKED = any_of("inquiry", "other")

CUSTOMERS: tuple[Post, ...] = (
    Post("complaint", "de", "Mängel an der Lieferung", "Sehr geehrte Damen und Herren,\n\nvon den am {oldday} gelieferten Artikeln\n\n{rows}\n\nist ein Teil fehlerhaft. Wir bitten um Ersatz oder Gutschrift. Unsere Kundennummer: {number}.\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("complaint", "de", "Falsche Ware geliefert", "Guten Tag,\n\nbestellt waren {q} {u} {d} ({s}), gekommen ist etwas ganz anderes. Bitte holen Sie die falsche Ware ab und klären Sie das.\n\nGruß\n{contact}\n{name}"),
    Post("complaint", "de", "Es fehlt etwas", "Hallo Frau {person},\n\nin der Lieferung zur Bestellung {old} fehlen {q} {u} {d}. Auf dem Lieferschein stehen sie drauf. Was nun?\n\n{contact}\n{name}"),
    Post("complaint", "de", "Ihre Rechnung {old}", "Sehr geehrte Damen und Herren,\n\nIhre Rechnung {old} weist einen höheren Preis für {d} ({s}) aus, als vereinbart war. Wir reklamieren die Differenz und bitten um eine korrigierte Rechnung.\n\n{contact}, Buchhaltung\n{name}"),
    Post("complaint", "en", "Faulty goods", "Dear {person},\n\nthe {d} ({s}) we received on {oldday} under order {old} is defective. Please arrange a replacement or a refund.\n\nRegards\n{contact}\n{name}"),
    Post("complaint", "nl", "Verkeerde levering", "Beste,\n\nWij hebben de verkeerde artikelen ontvangen bij bestelling {old}. Besteld was {q} {u} {d} ({s}). Wilt u dit oplossen?\n\n{contact}\n{name}"),
    Post("complaint", "fr", "Marchandise abîmée", "Bonjour,\n\nune partie de la livraison du {oldday} est arrivée abîmée :\n\n{rows}\n\nMerci de nous indiquer la marche à suivre pour un remplacement.\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Wann kommt unsere Bestellung {old}?", "Guten Tag,\n\nwir warten noch auf die Lieferung unserer Bestellung {old} vom {oldday}. Können Sie uns einen Termin nennen?\n\nDanke\n{contact}\n{name}"),
    Post("inquiry", "de", "Lieferstatus", "Hallo Herr {person},\n\nsind die {q} {u} {d} aus Bestellung {old} schon unterwegs? Wir brauchen die Sendungsnummer.\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Angebot erbeten", "Sehr geehrte Damen und Herren,\n\nwir planen eine Anschaffung und bitten um ein unverbindliches Angebot über:\n\n{rows}\n\nBitte mit Lieferzeit und Versandkosten.\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("inquiry", "de", "Frage zu {s}", "Hallo,\n\nkurze Frage: Ist {d} ({s}) für den Außenbereich geeignet und was kostet es bei {q} {u}?\n\nViele Grüße\n{contact}\n{name}"),
    Post("inquiry", "de", "Muster möglich?", "Guten Tag,\n\nbevor wir uns entscheiden: Können Sie uns ein Muster von {d} ({s}) zusenden? Bei Gefallen würden wir {q} {u} abnehmen.\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Preisanfrage {q} {u}", "Sehr geehrte Frau {person},\n\nbitte teilen Sie uns Ihre besten Preise mit für\n\n{rows}\n\nDie Bestellung erfolgt nach Preisvergleich.\n\n{contact}\n{name}"),
    Post("inquiry", "en", "Price and availability", "Dear Sirs,\n\ncould you please quote for the following:\n\n{rows}\n\nWe are comparing suppliers and will decide next month.\n\n{contact}\n{name}"),
    Post("inquiry", "en", "Where is order {old}?", "Hello,\n\nwe have not received order {old} placed on {oldday}. Please advise on delivery.\n\n{contact}\n{name}"),
    Post("inquiry", "nl", "Prijsopgave", "Goedemiddag,\n\nGraag een prijsopgave voor:\n\n{rows}\n\nMet vriendelijke groet\n{contact}\n{name}"),
    Post("inquiry", "nl", "Levertijd bestelling {old}", "Beste,\n\nKunt u laten weten wanneer onze bestelling {old} geleverd wordt?\n\n{contact}\n{name}"),
    Post("inquiry", "fr", "Demande de prix", "Bonjour,\n\nPourriez-vous nous communiquer vos prix et délais pour :\n\n{rows}\n\nCeci n'est pas une commande.\n\n{contact}\n{name}"),
    Post("inquiry", "fr", "Où en est la commande {old} ?", "Bonjour,\n\nNous n'avons toujours pas reçu notre commande {old} du {oldday}. Quand sera-t-elle livrée ?\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Bestellung {old} angekommen?", "Guten Tag,\n\nwir haben Ihnen am {oldday} die Bestellung {old} geschickt, aber noch keine Auftragsbestätigung bekommen. Ist sie bei Ihnen eingegangen?\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("inquiry", "en", "Order acknowledgement outstanding: {old}", "Dear {person},\n\nwe are still missing your acknowledgement of our order {old} dated {oldday}. Could you let us know the delivery date?\n\nKind regards\n{contact}\n{name}"),
    Post(ASKED, "de", "Vorabinformation", "Sehr geehrte Damen und Herren,\n\nunsere Jahresbestellung wird in diesem Jahr etwas später kommen, etwa {q} {u} {d} und einiges mehr. Heute bestellen wir noch nichts, wir melden uns nach dem {day}.\n\n{contact}\n{name}"),
    Post(ASKED, "de", "Bitte um Rückruf", "Hallo Herr {person},\n\nbitte rufen Sie mich unter {phone} zurück, es geht um {d}.\n\nDanke\n{contact}\n{name}"),
    Post(ASKED, "de", "Lieferantenselbstauskunft", "Sehr geehrte Damen und Herren,\n\nim Rahmen unserer jährlichen Lieferantenbewertung bitten wir Sie, den Fragebogen auf unserer Internetseite bis {day} auszufüllen.\n\n{contact}\n{name}"),
    Post("other", "de", "Zahlungsavis", "Guten Tag,\n\nwir haben heute folgende Zahlung veranlasst: Rechnung {old} vom {oldday}, Betrag {net} EUR, abzüglich 2 % Skonto.\n\n{name}, Kreditorenbuchhaltung"),
    Post(ASKED, "de", "Rechnung nochmal", "Hallo,\n\nkönnen Sie uns die Rechnung zur Bestellung {old} noch einmal als PDF schicken? Wir finden sie nicht.\n\n{contact}\n{name}"),
    Post(ASKED, "de", "Katalog", "Guten Tag,\n\nbitte senden Sie uns Ihren aktuellen Katalog und die Preisliste zu.\n\n{contact}\n{name}\n{street}\n{place}"),
    Post("cancellation", "de", "Storno Bestellung {old}", "Sehr geehrte Damen und Herren,\n\nbitte stornieren Sie unsere Bestellung {old} vom {oldday} vollständig. Die Veranstaltung findet nicht statt.\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("cancellation", "de", "Bitte doch nicht liefern", "Hallo Herr {person},\n\nwir müssen die Bestellung {old} leider zurückziehen:\n\n{rows}\n\nTut mir leid für die Umstände. Bitte kurz bestätigen.\n\n{first}\n{name}"),
    Post("cancellation", "en", "Cancel order {old}", "Dear {person},\n\nplease cancel our order {old} of {oldday}. We no longer need the goods.\n\nKind regards\n{contact}\n{name}"),
    Post("cancellation", "nl", "Annuleren bestelling {old}", "Beste,\n\nWij willen onze bestelling {old} annuleren. Graag een bevestiging.\n\n{contact}\n{name}"),
    Post("cancellation", "fr", "Annulation {old}", "Bonjour,\n\nmerci d'annuler notre commande {old}, le projet est abandonné.\n\n{contact}\n{name}"),
    Post("other", "de", "Danke!", "Liebe Frau {person},\n\ndie {d} ist heute gekommen, alles bestens. Vielen Dank für die prompte Lieferung!\n\n{contact}\n{name}"),
    Post("other", "de", "Unsere neue Anschrift", "Sehr geehrte Damen und Herren,\n\nwir sind umgezogen. Unsere neue Anschrift ab {day}: {street}, {place}. Bitte aktualisieren Sie Ihre Stammdaten, Kundennummer {number}.\n\n{contact}\n{name}"),
    Post("other", "fr", "Merci", "Bonjour,\n\nnous avons bien reçu la livraison, tout est conforme. Merci !\n\n{contact}\n{name}"),
)  # fmt: skip
OTHERS: tuple[Post, ...] = (
    Post("other", "de", "Automatische Antwort: Auftragsbestätigung {old}", "Guten Tag,\n\nvielen Dank für Ihre Nachricht. Ich bin bis einschließlich {day} im Urlaub. Bestellungen und Anfragen richten Sie bitte an {phone}.\n\n{contact}", headers=AUTOMATIC),
    Post("other", "en", "Out of office: Your order", "Thank you for your e-mail. I am away until {day} and will answer on my return.\n\n{contact}", headers=AUTOMATIC),
    Post("other", "nl", "Afwezig: orderbevestiging", "Ik ben afwezig tot {day}. Voor spoed kunt u bellen met {phone}.\n\n{contact}", headers=AUTOMATIC),
    Post("other", "fr", "Absence du bureau", "Bonjour, je suis absent jusqu'au {day}. Cordialement, {contact}", headers=AUTOMATIC),
    Post("other", "de", "Mail delivery failed: returning message to sender", "This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to {email}: mailbox unavailable.\n\n------ This is a copy of the message ------\n\nVielen Dank für Ihre Bestellung {old}. Wir liefern:\n\n{rows}", ("Mail Delivery System", "mailer-daemon@mail-relay.example"), (("Auto-Submitted", "auto-generated"),)),
    Post("other", "de", "Auftragsbestätigung 70{old}", "Sehr geehrte Damen und Herren,\n\nwir bedanken uns für Ihre Bestellung und bestätigen wie folgt:\n\n{rows}\n\nVersand voraussichtlich am {day}. Zahlung 30 Tage netto.\n\nPolsterwerk Hagedorn GmbH, Verkauf", ("Polsterwerk Hagedorn", "verkauf@polster-hagedorn.example")),
    Post("other", "de", "Rechnung 2026-{old}", "Guten Tag,\n\nfür unsere Lieferung berechnen wir Ihnen:\n\n{rows}\n\nNetto {net} EUR zzgl. 19 % USt., fällig am {day}.\n\nLederfabrik Rombach KG", ("Lederfabrik Rombach KG", "rechnungen@leder-rombach.example")),
    Post("other", "en", "Invoice {old}", "Dear customer,\n\nInvoice {old} is now available:\n\n{rows}\n\nTotal due EUR {net} by {day}.\n\nStringmakers Ltd", ("Stringmakers Ltd", "accounts@stringmakers.example")),
    Post("other", "nl", "Factuur {old}", "Geachte relatie,\n\nHierbij de factuur voor:\n\n{rows}\n\nTe betalen € {net} voor {day}.\n\nWeverij Oostzijde", ("Weverij Oostzijde", "facturen@weverij-oostzijde.example")),
    Post("other", "fr", "Votre facture {old}", "Bonjour,\n\nvotre facture {old} d'un montant de {net} EUR est disponible. Échéance : {day}.\n\nVerrerie du Lac", ("Verrerie du Lac", "factures@verrerie-lac.example")),
    Post("other", "de", "Zahlungserinnerung zu Rechnung {old}", "Sehr geehrte Damen und Herren,\n\nzu unserer Rechnung {old} über {net} EUR konnten wir noch keinen Zahlungseingang feststellen. Bitte überweisen Sie bis {day}.\n\nEnergie & Netz Buchhaltung", ("Energie & Netz", "forderungen@energie-netz.example")),
    Post("other", "de", "Versandbestätigung", "Hallo,\n\nIhre Sendung {old} wurde heute übergeben und enthält:\n\n{rows}\n\nZustellung am {day}.", ("Nordpaket", "info@nordpaket.example")),
    Post("other", "de", "Herbst-Angebote: {d} jetzt günstiger", "Unsere Highlights im November\n\n{rows}\n\nJetzt bestellen und bis {day} sparen!\n\nNewsletter abbestellen", ("Gastro-Ausstatter", "news@aussendung.example"), BULK, html=True),
    Post("other", "en", "Big autumn sale", "Save up to 30 % on {d} and more.\n\n{rows}\n\nOrder now, offer ends {day}. Unsubscribe", ("Deals Weekly", "deals@aussendung.example"), BULK, html=True),
    Post("other", "nl", "Nieuw in ons assortiment", "Maak kennis met {d}.\n\n{rows}\n\nBestel vandaag. Afmelden", ("Vakhandel Nieuws", "nieuws@aussendung.example"), BULK, html=True),
    Post("other", "fr", "Offres du mois", "Profitez de nos offres : {d}\n\n{rows}\n\nJusqu'au {day}. Se désabonner", ("La Lettre Pro", "lettre@aussendung.example"), BULK, html=True),
    Post("other", "de", "Bewerbung um einen Ausbildungsplatz", "Sehr geehrte Frau {person},\n\nhiermit bewerbe ich mich um einen Ausbildungsplatz zum Großhandelskaufmann ab {day}. In meinem Praktikum habe ich bereits Bestellungen erfasst und Angebote geschrieben.\n\nMit freundlichen Grüßen\n{contact}"),
    Post("other", "en", "Manufacturer of horse rugs and towels", "Dear friend,\n\nwe are a factory producing rugs, towels and robes. MOQ 500 pcs, price from 2.80 USD. Please advise your order quantity for our best offer.\n\nLinda", ("Linda", "linda@textile-export.example")),
    Post("other", "de", "Einladung zum Messestand", "Sehr geehrte Damen und Herren,\n\nbesuchen Sie uns am {day} in Halle 4, Stand 210. Wir zeigen 40 Neuheiten.\n\nIhr Team der Verpackungswelt", ("Verpackungswelt", "messe@verpackungswelt.example")),
    Post("other", "de", "Besprechung verschoben", "Hallo zusammen,\n\ndie Besprechung am {day} beginnt erst um 11 Uhr, Raum 2. Bitte sagt mir, wer Mittagessen möchte.\n\n{first}"),
    Post("other", "de", "Telefonanlage: neue Sprachnachricht", "Sie haben eine neue Sprachnachricht von {phone}, Dauer 34 Sekunden.", ("Telefonanlage", "voicemail@telefon.example"), (("Auto-Submitted", "auto-generated"),)),
    Post("other", "de", "Abholung Leergut / Rollbehälter", "Guten Tag,\n\nwir holen am {day} 6 Rollbehälter und 2 Paletten bei Ihnen ab.\n\nSpedition Achternbusch", ("Spedition Achternbusch", "dispo@achternbusch.example")),
    Post("other", "en", "Your parcel is on its way", "Parcel {old} will be delivered on {day} between 10:00 and 12:00. 1 of 2 parcels.", ("Parcel Tracking", "noreply@parceltrack.example")),
)  # fmt: skip

_CHANGE = partial(changed, scribe=SCRIBE)
CHANGES: tuple[Buyer, ...] = (
    partial(_CHANGE, "Sehr geehrte Damen und Herren,\n\nbitte ändern Sie unsere Bestellung {number} vom {oldday}:\n\n{lines}\n\nDie anderen Positionen bleiben bestehen.\n\nMit freundlichen Grüßen\n{contact}\n{name}", "Änderung der Bestellung {number}", "de", pattern="{s} {d}: {q} {u} statt {old}"),
    partial(_CHANGE, "Hallo Frau {person},\n\nda war ich zu schnell. In der Bestellung {number} bitte die Menge anpassen:\n\n{lines}\n\nDanke!\n{contact}\n{name}", "Mengenänderung zu {number}", "de", pattern="{d} ({s}) auf {q} {u} ändern (bisher {old})"),
    partial(_CHANGE, "Guten Tag,\n\nder Liefertermin unserer Bestellung {number} vom {oldday} verschiebt sich. Neuer Termin: {delivery_label}.\n\nAlles andere bleibt.\n\n{contact}\n{name}", "Neuer Liefertermin für Bestellung {number}", "de", moves=True),
    partial(_CHANGE, "Hello {person},\n\nplease amend order {number} of {oldday}:\n\n{lines}\n\nThe other items stay the same.\n\nRegards\n{contact}\n{name}", "Order {number}: change of quantity", "en", pattern="{s} {d}: new quantity {q} {u} (was {old})"),
    partial(_CHANGE, "Beste {person},\n\nWilt u in bestelling {number} van {oldday} het aantal wijzigen?\n\n{lines}\n\nDe overige artikelen blijven gelijk.\n\n{contact}\n{name}", "Wijziging bestelling {number}", "nl", pattern="{d} ({s}): {q} {u} in plaats van {old}"),
    partial(_CHANGE, "Bonjour,\n\nmerci de modifier la quantité dans notre commande {number} du {oldday} :\n\n{lines}\n\nLes autres articles restent inchangés.\n\n{contact}\n{name}", "Modification commande {number}", "fr", pattern="{s} {d} : {q} {u} au lieu de {old}"),
)  # fmt: skip
BUYERS: tuple[Buyer, ...] = (*(partial(sent, post, scribe=SCRIBE) for post in (*CUSTOMERS, *OTHERS)), *CHANGES)
