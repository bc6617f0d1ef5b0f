"""What arrives at the trial part's company and is no order: what customers want beside ordering, and mail of other firms, people and machines."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.letters import SCRIBE
from benchmarks.corpus.opened.no_orders import Post, changed, sent
from examples.post.truth import any_of

ANSWERED = (("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All"))
MACHINE = (("Auto-Submitted", "auto-generated"),)
BULK = (("List-Unsubscribe", "<mailto:austragen@rundpost.example>"), ("Precedence", "bulk"))
ASKED = any_of("inquiry", "other")

CUSTOMERS: tuple[Post, ...] = (
    Post("complaint", "de", "Lieferung unvollständig", "Guten Tag,\n\nheute kam Ihr Paket zu unserer Bestellung {old}. Leider fehlen darin {q} {u} {d} ({s}), obwohl sie auf dem Lieferschein stehen. Bitte prüfen Sie das.\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("complaint", "de", "Reklamation {d}", "Sehr geehrte Frau {person},\n\nmit {d} (Art. {s}) sind wir sehr unzufrieden: Schon beim Auspacken war die Hälfte unbrauchbar. Geliefert wurde am {oldday}. Wir möchten unser Geld zurück.\n\n{contact}\n{name}"),
    Post("complaint", "de", "falsche größe!", "hallo, ihr habt uns die falsche größe geschickt. auf dem karton steht etwas anderes als drin ist ({d}). bitte um rückruf {phone}\n\n{first}, {name}"),
    Post("complaint", "de", "Beschwerde über Ihren Fahrer", "Sehr geehrte Damen und Herren,\n\nIhr Paketdienst hat unsere Lieferung vom {oldday} im Regen vor die Tür gestellt. Alles durchnässt:\n\n{rows}\n\nSo etwas darf nicht vorkommen. Wer kommt für den Schaden auf?\n\n{contact}\n{name}"),
    Post("complaint", "de", "Rechnung {old} falsch", "Guten Tag Herr {person},\n\nin Ihrer Rechnung {old} haben Sie {d} doppelt berechnet. Wir beanstanden die Rechnung und zahlen erst nach Korrektur.\n\nBuchhaltung {name}\n{contact}"),
    Post("complaint", "de", "Haltbarkeit abgelaufen", "Sehr geehrtes Team,\n\ndie gelieferten Artikel sind bereits abgelaufen bzw. laufen in diesem Monat ab:\n\n{rows}\n\nWir können sie in der Praxis nicht mehr verwenden und erwarten Ersatz.\n\n{contact}\n{name}\nKundennummer {number}"),
    Post("complaint", "en", "Missing items, delivery of {oldday}", "Hello,\n\nwe were short by {q} {u} of {d} ({s}) in the delivery for order {old}. Could someone look into this please? We are not happy.\n\n{contact}\n{name}"),
    Post("complaint", "en", "Leaking bottles", "Dear Mr {person},\n\nSeveral bottles arrived leaking and the whole box is spoiled:\n\n{rows}\n\nWe expect a credit note.\n\nRegards\n{contact}\n{name}"),
    Post("complaint", "nl", "Beschadigd pakket", "Beste,\n\nhet pakket van bestelling {old} is beschadigd aangekomen, {d} ({s}) is onbruikbaar. Hoe lossen we dit op?\n\n{contact}\n{name}"),
    Post("complaint", "fr", "Erreur dans la livraison", "Bonjour,\n\nvous nous avez envoyé {d} ({s}) alors que nous avions commandé tout autre chose (commande {old}). Merci de faire reprendre le colis.\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Lieferzeit?", "Hallo Frau {person},\n\nwie lange dauert es zurzeit, bis {d} ({s}) bei uns wäre, und haben Sie überhaupt {q} {u} am Lager?\n\nDanke und Gruß\n{contact}\n{name}"),
    Post("inquiry", "de", "Angebot für unsere neue Praxis", "Sehr geehrte Damen und Herren,\n\nim Frühjahr eröffnen wir eine zweite Praxis. Bitte erstellen Sie uns ein Angebot über folgende Erstausstattung:\n\n{rows}\n\nÜber den Auftrag entscheiden wir nach Vergleich mehrerer Anbieter.\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("inquiry", "de", "Wo bleibt unsere Lieferung {old}?", "Guten Morgen,\n\nunsere Bestellung {old} vom {oldday} ist immer noch nicht eingetroffen. Bis wann können wir damit rechnen? Langsam wird es eng.\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Alternative zu {s}", "Hallo,\n\n{d} ist ja anscheinend nicht mehr lieferbar. Gibt es einen Nachfolger, und passt der genauso?\n\nViele Grüße\n{contact}\n{signature}"),
    Post("inquiry", "de", "Staffelpreise", "Sehr geehrter Herr {person},\n\nwelchen Preis können Sie uns machen, wenn wir {q} {u} {d} ({s}) im Jahr abnehmen würden? Bitte um ein schriftliches Angebot.\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Inhaltsstoffe", "Guten Tag,\n\neine Bewohnerin reagiert allergisch. Enthält {d} ({s}) Latex oder Duftstoffe? Bitte schicken Sie uns das Datenblatt.\n\nFreundliche Grüße\n{contact}, Pflegedienstleitung\n{name}"),
    Post("inquiry", "de", "Bestellung {old} eingegangen?", "Hallo,\n\nhaben Sie unsere Bestellung {old} vom {oldday} bekommen? Wir haben keine Bestätigung erhalten.\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Preise", "Guten Tag, was würden die folgenden Sachen zusammen mit Versand kosten?\n\n{rows}\n\nWenn es passt, melden wir uns mit der Bestellung.\n\n{contact}\n{name}"),
    Post("inquiry", "en", "Quote please", "Hi Mr {person},\n\ncould you quote us for the following, including delivery to {city}?\n\n{rows}\n\nNo order yet, the partners need to approve it first.\n\nThanks\n{contact}\n{name}"),
    Post("inquiry", "en", "Tracking for order {old}", "Hello,\n\ncan you tell us where order {old} is? It was due on {oldday}.\n\n{contact}\n{name}"),
    Post("inquiry", "en", "Is {s} latex free?", "Good morning,\n\nis your {d} ({s}) latex free, and do you have a data sheet?\n\nKind regards\n{contact}\n{name}"),
    Post("inquiry", "nl", "Offerte gevraagd", "Goedemorgen,\n\nkunt u een offerte maken voor:\n\n{rows}\n\nWe vragen ook bij anderen een offerte op.\n\nMet vriendelijke groet,\n{contact}\n{name}"),
    Post("inquiry", "nl", "Waar blijft bestelling {old}?", "Hallo,\n\nwij wachten al sinds {oldday} op bestelling {old}. Wanneer komt die?\n\n{contact}\n{name}"),
    Post("inquiry", "fr", "Demande de devis", "Madame, Monsieur,\n\nnous souhaiterions recevoir un devis pour :\n\n{rows}\n\nNous déciderons après comparaison des offres.\n\nSalutations\n{contact}\n{name}"),
    Post("inquiry", "fr", "Délai de livraison {s}", "Bonjour,\n\nquel est le délai actuel pour {d} ({s}) ? Merci de votre réponse.\n\n{contact}\n{name}"),
    Post("cancellation", "de", "Bestellung {old} stornieren", "Guten Tag,\n\nwir haben versehentlich zweimal bestellt. Bitte stornieren Sie die Bestellung {old} vom {oldday} komplett.\n\nEntschuldigen Sie die Mühe.\n{contact}\n{name}"),
    Post("cancellation", "de", "Widerruf", "Sehr geehrte Damen und Herren,\n\nhiermit widerrufe ich meine Bestellung {old} vom {oldday} über:\n\n{rows}\n\nBitte bestätigen Sie den Widerruf.\n\n{contact}"),
    Post("cancellation", "de", "Re: Bestellung {old}", "Hallo Frau {person},\n\nbitte die Bestellung {old} nicht mehr ausliefern, wir haben die Sachen inzwischen woanders bekommen. Sorry!\n\n{first}, {name}"),
    Post("cancellation", "en", "Cancellation of {old}", "Dear Sir or Madam,\n\nplease cancel order {old} in full, it was placed by mistake.\n\nYours faithfully\n{contact}\n{name}"),
    Post("cancellation", "nl", "Bestelling {old} annuleren", "Hallo,\n\nwilt u bestelling {old} van {oldday} annuleren? We hebben het niet meer nodig.\n\n{contact}\n{name}"),
    Post("cancellation", "fr", "Annulation de la commande {old}", "Bonjour,\n\nveuillez annuler la totalité de la commande {old} du {oldday}. Merci de confirmer.\n\n{contact}\n{name}"),
    Post("other", "de", "Dankeschön", "Liebes Team,\n\ndie {d} sind super, und so schnell da! Wir kommen gern wieder auf Sie zu.\n\nLiebe Grüße\n{contact}\n{name}"),
    Post("other", "de", "Praxis zieht um", "Sehr geehrte Damen und Herren,\n\nab dem {day} finden Sie uns unter neuer Adresse: {street}, {place}. Telefon {phone}. Bitte liefern Sie künftige Bestellungen dorthin. Kundennummer: {number}.\n\n{contact}\n{name}"),
    Post("other", "de", "SEPA-Mandat", "Guten Tag,\n\nwie gewünscht bestätigen wir das Lastschriftmandat für unsere Kundennummer {number}. Das Original ist in der Post.\n\n{contact}\n{name}"),
    Post("other", "de", "Zahlung Rechnung {old}", "Guten Tag,\n\nwir haben heute Ihre Rechnung {old} vom {oldday} über {net} EUR beglichen.\n\n{name}\nBuchhaltung"),
    Post("other", "de", "Urlaub", "Liebe Lieferanten,\n\nunsere Praxis macht ab {day} zwei Wochen Ferien. Bitte in dieser Zeit keine Pakete zustellen.\n\nIhr Team der {name}"),
    Post(ASKED, "de", "Rechnungskopie", "Hallo,\n\nunser Steuerberater sucht die Rechnung {old} vom {oldday}. Bitte noch einmal als PDF.\n\nDanke, {contact}\n{name}"),
    Post(ASKED, "de", "Vertreterbesuch", "Guten Tag Herr {person},\n\nkommen Sie doch am {day} vorbei und bringen Sie Muster von {d} mit. Dann reden wir über den Jahresbedarf.\n\n{contact}\n{name}"),
    Post(ASKED, "de", "Zugangsdaten Webshop", "Hallo, ich komme nicht mehr in Ihren Webshop hinein, das Passwort wird nicht angenommen. Kundennummer {number}. Können Sie es zurücksetzen?\n\n{contact}\n{name}"),
    Post(ASKED, "en", "Catalogue", "Hello,\n\nplease post us your new catalogue.\n\n{contact}\n{name}\n{street}\n{place}"),
    Post("other", "en", "Thank you", "Dear Mr {person},\n\nthe parcel came this morning, all in order. Thank you for sorting it so quickly.\n\n{contact}\n{name}"),
    Post("other", "nl", "Nieuw rekeningnummer", "Geachte relatie,\n\nvanaf {day} betalen wij uw facturen vanaf een andere rekening. Klantnummer {number}.\n\nAdministratie {name}"),
    Post(ASKED, "de", "Bestellung folgt", "Guten Tag Frau {person},\n\nwir machen gerade Inventur. Die Bestellung über etwa {q} {u} {d} und ein paar andere Dinge schicke ich erst nach dem {day}. Bitte noch nichts versenden.\n\nGruß\n{contact}\n{name}"),
    Post(ASKED, "de", "Rücksendeschein", "Hallo,\n\nbitte schicken Sie mir einen Rücksendeschein für {d} ({s}), wir haben es uns anders überlegt. Die Packung ist noch zu.\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Mindestbestellwert?", "Guten Tag,\n\ngibt es bei Ihnen einen Mindestbestellwert, und ab wann liefern Sie frei Haus?\n\nVielen Dank\n{contact}\n{name}"),
    Post("inquiry", "en", "Did you get our order?", "Hello,\n\nwe sent order {old} on {oldday} but have heard nothing. Could you confirm you received it?\n\n{contact}\n{name}"),
    Post("complaint", "de", "Fwd: Mängel", "Sehr geehrte Frau {person},\n\nmeine Kollegin schreibt mir:\n\n> Die {d} ({s}) von letzter Woche reißen beim Anziehen. Von {q} {u} war die Hälfte kaputt.\n\nBitte nehmen Sie dazu Stellung.\n\n{contact}\n{name}"),
    Post("complaint", "fr", "Retard et colis ouvert", "Bonjour,\n\nla commande {old} du {oldday} est arrivée avec du retard et le carton était ouvert. Il manque :\n\n{rows}\n\nNous attendons votre réponse.\n\n{contact}\n{name}"),
)  # fmt: skip
OTHERS: tuple[Post, ...] = (
    Post("other", "de", "Abwesenheitsnotiz: Ihre Auftragsbestätigung", "Vielen Dank für Ihre E-Mail. Unsere Praxis ist bis zum {day} geschlossen. In dringenden Fällen erreichen Sie die Vertretung unter {phone}.", headers=ANSWERED),
    Post("other", "en", "Automatic reply: Invoice {old}", "The surgery is closed for training until {day}. Orders and queries will be dealt with on our return.", headers=ANSWERED),
    Post("other", "fr", "Réponse automatique", "Le cabinet est fermé jusqu'au {day}. Votre message sera lu à notre retour.", headers=ANSWERED),
    Post("other", "nl", "Automatisch antwoord: levering", "De praktijk is gesloten tot {day}. Voor spoed belt u {phone}.", headers=ANSWERED),
    Post("other", "de", "Unzustellbar: Ihre Bestellung bei uns", "Die folgende Nachricht konnte nicht zugestellt werden an:\n\n{email}\nPostfach voll (552 5.2.2)\n\nOriginaltext:\n\nVielen Dank für Ihre Bestellung. Wir haben notiert:\n\n{rows}", ("Postmaster", "postmaster@mx-dienst.example"), MACHINE),
    Post("other", "de", "Rechnung Nr. {old}", "Sehr geehrte Damen und Herren,\n\nfür die Lieferung vom {oldday} stellen wir in Rechnung:\n\n{rows}\n\nGesamt netto {net} EUR, zahlbar innerhalb 10 Tagen mit 2 % Skonto.\n\nZelluloth Verbandstoffe GmbH", ("Zelluloth Verbandstoffe", "rechnung@zelluloth.example")),
    Post("other", "de", "Auftragsbestätigung {old}/26", "Sehr geehrter Kunde,\n\nwir bestätigen Ihren Auftrag:\n\n{rows}\n\nLieferung voraussichtlich {day}. Preise zzgl. Umsatzsteuer.\n\nDrahtinger Instrumente KG", ("Drahtinger Instrumente KG", "verkauf@drahtinger.example")),
    Post("other", "en", "Order acknowledgement {old}", "Dear customer,\n\nthank you for your order, which we confirm as follows:\n\n{rows}\n\nEstimated dispatch {day}.\n\nGlovemakers Far East Ltd", ("Glovemakers Far East", "sales@glovemakers.example")),
    Post("other", "fr", "Facture {old}", "Madame, Monsieur,\n\nvous trouverez le détail de votre facture :\n\n{rows}\n\nNet à payer : {net} EUR avant le {day}.\n\nTextiles Roussel", ("Textiles Roussel", "factures@textiles-roussel.example")),
    Post("other", "de", "Mahnung zu {old}", "Sehr geehrte Damen und Herren,\n\nunsere Forderung {old} über {net} EUR ist überfällig. Wir bitten um Ausgleich bis {day}.\n\nStadtwerke Forderungsmanagement", ("Stadtwerke Forderungen", "mahnung@stadtwerk-service.example")),
    Post("other", "de", "Ihre Sendung ist unterwegs", "Guten Tag,\n\nIhre Sendung {old} kommt am {day} zwischen 9 und 13 Uhr. Inhalt laut Absender:\n\n{rows}", ("Blitzbote Paketdienst", "sendung@blitzbote.example"), MACHINE),
    Post("other", "de", "Praxis-News: {d} zum Aktionspreis", "HERBSTAKTION\n\n{rows}\n\nJetzt bestellen und bis {day} 20 % sparen! Wer diesen Newsletter nicht mehr möchte, klickt hier.", ("Praxis-News", "news@rundpost.example"), BULK, html=True),
    Post("other", "en", "Flash sale on consumables", "This week only: {d}\n\n{rows}\n\nOrder before {day}. Unsubscribe here.", ("Med Deals", "deals@rundpost.example"), BULK, html=True),
    Post("other", "nl", "Actieprijzen najaar", "Alleen deze maand: {d}\n\n{rows}\n\nBestel voor {day}. Uitschrijven.", ("Praktijkactie", "actie@rundpost.example"), BULK, html=True),
    Post("other", "de", "Bewerbung als Lagermitarbeiter", "Sehr geehrte Damen und Herren,\n\nauf Ihre Anzeige bewerbe ich mich als Mitarbeiter im Lager. Kommissionieren und Bestellungen packen kenne ich aus sechs Jahren Versandhandel. Beginnen könnte ich am {day}.\n\n{contact}"),
    Post("other", "de", "Kooperation Suchmaschinen", "Hallo,\n\nich habe mir Ihre Internetseite angesehen und könnte Ihnen helfen, mehr Bestellungen zu bekommen. Wann passt ein Gespräch?\n\nKevin", ("Kevin", "kevin@ganz-oben.example")),
    Post("other", "en", "Nitrile gloves factory price", "Dear purchasing manager,\n\nwe produce nitrile gloves, MOQ 1000 cartons, 2.10 USD per box. Please send us your order plan.\n\nMs Chen", ("Ms Chen", "chen@glove-export.example")),
    Post("other", "de", "Einladung Fortbildung Hygiene", "Liebe Kolleginnen und Kollegen,\n\nam {day} findet unsere Fortbildung zur Aufbereitung von Instrumenten statt. 4 Punkte, Teilnahme kostenfrei.\n\nHygiene-Akademie", ("Hygiene-Akademie", "kurse@hygiene-akademie.example")),
    Post("other", "de", "Störung Kopierer", "Ihr Gerät meldet: Toner schwarz fast leer. Diese Meldung wurde automatisch erzeugt.", ("Kopierer 2. OG", "geraet@kopierer-service.example"), MACHINE),
    Post("other", "de", "Unser Angebot A-{old}", "Sehr geehrte Damen und Herren,\n\ngern bieten wir Ihnen freibleibend an:\n\n{rows}\n\nGesamt {net} EUR netto. Wir freuen uns auf Ihren Auftrag.\n\nSchaumstoffe Lingen GmbH", ("Schaumstoffe Lingen GmbH", "angebot@schaumstoffe-lingen.example")),
    Post("other", "de", "Lieferverzögerung", "Sehr geehrter Kunde,\n\nder folgende Teil Ihres Auftrags {old} verzögert sich bis {day}:\n\n{rows}\n\nDrahtinger Instrumente KG", ("Drahtinger Instrumente KG", "verkauf@drahtinger.example")),
    Post("other", "en", "Your account statement", "Dear customer,\n\nyour balance is EUR {net}. Please pay by {day}.\n\nGlovemakers Far East Ltd", ("Glovemakers Far East", "accounts@glovemakers.example")),
    Post("other", "de", "Umfrage zur Lieferqualität", "Guten Tag,\n\nbitte bewerten Sie unsere letzte Lieferung mit 1 bis 5 Sternen. Es dauert nur 2 Minuten.\n\nBlitzbote Paketdienst", ("Blitzbote Paketdienst", "umfrage@blitzbote.example"), BULK, html=True),
    Post("other", "de", "Weihnachtsfeier", "Hallo zusammen,\n\nam {day} ist unsere Feier. Bitte tragt euch bis Freitag ein: Menü 1 (Gans), Menü 2 (vegan).\n\n{first}"),
)  # fmt: skip
_CHANGE = partial(changed, scribe=SCRIBE)
CHANGES: tuple[Buyer, ...] = (
    partial(_CHANGE, "Hallo Frau {person},\n\nin unserer Bestellung {number} vom {oldday} hat sich ein Fehler eingeschlichen:\n\n{lines}\n\nAlles andere bitte so lassen.\n\nDanke\n{contact}\n{name}", "Fehler in Bestellung {number}", "de", pattern="{d} ({s}): nicht {old}, sondern {q} {u}"),
    partial(_CHANGE, "Sehr geehrte Damen und Herren,\n\nzu unserem Auftrag {number} vom {oldday} bitten wir um folgende Änderung:\n\n{lines}\n\nBitte senden Sie uns eine geänderte Auftragsbestätigung.\n\nMit freundlichen Grüßen\n{contact}\n{name}", "Auftragsänderung {number}", "de", pattern="Art. {s} {d}: Menge neu {q} {u} (alt {old})"),
    partial(_CHANGE, "Guten Tag,\n\nunsere Bestellung {number} vom {oldday} bitte erst später liefern, und zwar zum Termin {delivery_label}. Die Artikel bleiben gleich.\n\nGruß\n{contact}\n{name}", "Bestellung {number}: anderer Termin", "de", moves=True),
    partial(_CHANGE, "Dear Mr {person},\n\nplease change our order {number} of {oldday}:\n\n{lines}\n\nThe rest of the order stands.\n\nKind regards\n{contact}\n{name}", "Change to order {number}", "en", pattern="{d} ({s}): {q} {u} instead of {old}"),
    partial(_CHANGE, "Hello,\n\ncould you deliver order {number} of {oldday} on another date please: {delivery_label}. No other changes.\n\n{contact}\n{name}", "New date for order {number}", "en", moves=True),
    partial(_CHANGE, "Dag mevrouw {person},\n\nkunt u bestelling {number} van {oldday} aanpassen?\n\n{lines}\n\nDe andere regels blijven staan.\n\nGroet\n{contact}\n{name}", "Aanpassing bestelling {number}", "nl", pattern="{s} {d}: {q} {u}, niet {old}"),
    partial(_CHANGE, "Bonjour Madame {person},\n\nmerci de corriger notre commande {number} du {oldday} :\n\n{lines}\n\nPas d'autre modification.\n\nCordialement\n{contact}\n{name}", "Correction de la commande {number}", "fr", pattern="{d} ({s}) : {q} {u} et non {old}"),
)  # fmt: skip
BUYERS: tuple[Buyer, ...] = (*(partial(sent, post, scribe=SCRIBE) for post in (*CUSTOMERS, *OTHERS)), *CHANGES)
