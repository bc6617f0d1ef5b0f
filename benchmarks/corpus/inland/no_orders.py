"""What arrives at the inland part's company and is no order: what customers want beside ordering, and mail of other firms, machines and people."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.inland.changes import BUYERS as CHANGES
from benchmarks.corpus.inland.demands import SCRIBE
from benchmarks.corpus.opened.no_orders import Post, sent
from examples.post.truth import any_of

AUTOMATIC = (("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All"))
BULK = (("List-Unsubscribe", "<https://news.industriepost.example/abmelden>"), ("Precedence", "bulk"))
ASKED = any_of("inquiry", "other")

COMPLAINTS: tuple[Post, ...] = (
    Post("complaint", "de", "Reklamation LS {old}", "Sehr geehrte Damen und Herren,\n\naus Lieferschein {old} vom {oldday} beanstanden wir:\n\n{rows}\n\nDie Teile weisen Rostansatz auf. Wir bitten um Abholung und Ersatzlieferung bis {day}.\n\nMit freundlichen Grüßen\n{contact}\nQualitätssicherung\n{name}"),
    Post("complaint", "de", "falsche teile", "moin, ihr habt uns {d} geschickt, bestellt war was anderes. was machen wir jetzt damit? die anlage steht immer noch.\n\n{contact}\n{name}"),
    Post("complaint", "de", "Fehlmenge", "Guten Tag Herr {person},\n\nberechnet wurden {q} {u} {d} ({s}), im Karton lagen aber 2 weniger. Bitte schreiben Sie uns die Differenz gut. Kundennummer {number}.\n\nFreundliche Grüße\n{contact}\n{name}"),
    Post("complaint", "de", "8D-Report angefordert", "Sehr geehrte Frau {person},\n\nunsere Mängelrüge Nr. QM-{old} betrifft {d} ({s}): Maß außerhalb der Toleranz, {q} {u} gesperrt. Bitte senden Sie uns den 8D-Report bis {day}.\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("complaint", "de", "Lieferverzug Auftrag {old}", "Sehr geehrte Damen und Herren,\n\nder zugesagte Termin für Auftrag {old} ist seit dem {oldday} verstrichen. Wir setzen Ihnen eine Nachfrist bis {day} und behalten uns Schadenersatz vor.\n\n{contact}\n{name}"),
    Post("complaint", "de", "Rechnung nicht korrekt", "Hallo,\n\nin der letzten Rechnung ist {d} ({s}) teurer als angeboten. Bitte korrigierte Rechnung schicken, vorher zahlen wir nicht.\n\nGruß\n{contact}\n{name}"),
    Post("complaint", "de", "schon wieder defekt!", "Guten Morgen,\n\n{d} hat keine zwei Tage gehalten, die halbe Halle steht. Wer kommt für den Ausfall auf? Rufen Sie mich an: {phone}.\n\n{contact}\n{name}"),
    Post("complaint", "en", "Non-conformance report NCR{old}", "Dear {person},\n\nplease find details of non-conforming material received on {oldday}:\n\n{rows}\n\nKindly arrange collection and replacement.\n\nRegards\n{contact}\nQuality\n{name}"),
    Post("complaint", "en", "Short delivery", "Hello,\n\nwe were invoiced for {q} {u} of {d} ({s}) but the box was two short. Please send a credit note.\n\n{contact}\n{name}"),
    Post("complaint", "nl", "Klacht levering", "Goedemiddag,\n\nvan de levering van {oldday} is {d} ({s}) beschadigd. Graag vervanging of een creditnota.\n\nGroet\n{contact}\n{name}"),
    Post("complaint", "nl", "Verkeerd geleverd", "Hallo {person},\n\nwij ontvingen {d}, dat hadden wij niet besteld. Wanneer haalt u het op?\n\n{contact}\n{name}"),
    Post("complaint", "fr", "Réclamation BL {old}", "Madame, Monsieur,\n\nà réception du BL {old}, nous constatons des défauts sur :\n\n{rows}\n\nMerci d'organiser la reprise et de nous établir un avoir.\n\nCordialement\n{contact}\n{name}"),
    Post("complaint", "fr", "Panne", "Bonjour,\n\n{d} ({s}) est hors service après deux jours, c'est inadmissible. Nous attendons votre réponse avant le {day}.\n\n{contact}\n{name}"),
)  # fmt: skip
INQUIRIES: tuple[Post, ...] = (
    Post("inquiry", "de", "Preisanfrage", "Sehr geehrte Damen und Herren,\n\nbitte bieten Sie uns an:\n\n{rows}\n\nmit Angabe von Preis, Lieferzeit und Frachtkosten. Angebotsabgabe bis {day}.\n\nMit freundlichen Grüßen\n{contact}\nEinkauf\n{name}"),
    Post("inquiry", "de", "Verfügbarkeit {s}", "Hallo,\n\nhabt ihr {q} {u} {d} auf Lager? Wenn ja, was kosten die?\n\nGruß {contact}\n{name}"),
    Post("inquiry", "de", "Passt das?", "Guten Tag Frau {person},\n\nkann ich {d} ({s}) auch bei 120 °C und Wärmeträgeröl einsetzen? Haben Sie ein Datenblatt?\n\nViele Grüße\n{contact}\n{name}"),
    Post("inquiry", "de", "Wo bleibt {old}?", "Hallo Herr {person},\n\nkönnen Sie mir sagen, wann unser Auftrag {old} rausgeht? Der Monteur fragt täglich.\n\nDanke\n{contact}\n{name}"),
    Post("inquiry", "de", "Musterteil", "Guten Tag,\n\nim Anhang war leider kein Foto möglich. Wir suchen einen Ersatz für ein Teil ähnlich {d}. Können Sie vorbeikommen und aufmessen?\n\n{contact}\n{name}"),
    Post(ASKED, "de", "Langzeitlieferantenerklärung 2027", "Sehr geehrte Damen und Herren,\n\nfür das Jahr 2027 benötigen wir von Ihnen eine Langzeitlieferantenerklärung. Rücksendung bitte bis {day}.\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("inquiry", "de", "Rechnungskopie", "Guten Tag,\n\nkönnten Sie uns die Rechnung {old} vom {oldday} noch einmal als PDF zukommen lassen? Kundennummer {number}.\n\nDanke\nBuchhaltung {name}"),
    Post("inquiry", "de", "Jahresbedarf 2027", "Sehr geehrter Herr {person},\n\nunser voraussichtlicher Jahresbedarf 2027 sieht wie folgt aus:\n\n{rows}\n\nBitte nennen Sie uns Staffelpreise. Dies ist keine Bestellung.\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("inquiry", "en", "RFQ {old}", "Dear {person},\n\nplease quote your best price and lead time for:\n\n{rows}\n\nClosing date {day}.\n\nKind regards\n{contact}\n{name}"),
    Post("inquiry", "en", "Technical question", "Hello,\n\nis {d} ({s}) suitable for food grade oil? A data sheet would be useful.\n\nThanks\n{contact}\n{name}"),
    Post("inquiry", "nl", "Offerteaanvraag", "Geachte heer/mevrouw,\n\ngraag ontvangen wij uw prijs en levertijd voor:\n\n{rows}\n\nMet vriendelijke groet\n{contact}\n{name}"),
    Post("inquiry", "nl", "Levertijd?", "Hallo {person},\n\nwat is de levertijd van {d} ({s})?\n\nGroet\n{contact}\n{name}"),
    Post("inquiry", "fr", "Demande de prix", "Bonjour,\n\nmerci de nous communiquer prix et délai pour :\n\n{rows}\n\nRéponse souhaitée avant le {day}.\n\nCordialement\n{contact}\n{name}"),
    Post("inquiry", "fr", "Où en est notre commande {old} ?", "Bonjour,\n\npouvez-vous nous dire quand la commande {old} du {oldday} sera expédiée ?\n\nMerci\n{contact}\n{name}"),
)  # fmt: skip
CANCELLATIONS: tuple[Post, ...] = (
    Post("cancellation", "de", "Stornierung {old}", "Sehr geehrte Damen und Herren,\n\nhiermit stornieren wir unsere Bestellung {old} vom {oldday} vollständig. Bitte bestätigen Sie uns die Stornierung schriftlich.\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("cancellation", "de", "brauchen wir doch nicht", "Hallo {person},\n\nBestellung {old} bitte streichen, der Kollege hat die Teile woanders geholt.\n\nSorry und Gruß\n{contact}\n{name}"),
    Post("cancellation", "de", "Rücktritt vom Vertrag {old}", "Sehr geehrte Damen und Herren,\n\nda die Nachfrist verstrichen ist, treten wir von der Bestellung {old} zurück.\n\n{contact}\n{name}"),
    Post("cancellation", "en", "Cancel PO {old}", "Dear {person},\n\nplease cancel our PO {old} dated {oldday} in full and confirm by return.\n\nRegards\n{contact}\n{name}"),
    Post("cancellation", "nl", "Annulering {old}", "Hallo,\n\nwij annuleren hierbij bestelling {old} van {oldday}. Graag een bevestiging.\n\nGroet\n{contact}\n{name}"),
    Post("cancellation", "fr", "Annulation commande {old}", "Bonjour,\n\nnous annulons notre commande {old} du {oldday}, le chantier est arrêté.\n\nCordialement\n{contact}\n{name}"),
)  # fmt: skip
OTHERS: tuple[Post, ...] = (
    Post("other", "de", "Avis Zahlung", "Guten Tag,\n\nmit Valuta {day} überweisen wir {net} EUR auf Ihr Konto (Rechnung {old}, Kundennummer {number}).\n\n{name}, Finanzbuchhaltung"),
    Post("other", "de", "Neue Bankverbindung und Rechnungsadresse", "Sehr geehrte Lieferanten,\n\nab {day} senden Sie Rechnungen bitte nur noch an unsere neue Adresse {street}, {place}.\n\n{contact}\n{name}"),
    Post("other", "de", "AW: Angebot", "Hallo Herr {person},\n\ndanke fürs Angebot, wir haben uns diesmal anders entschieden.\n\nBeste Grüße\n{contact}\n{name}"),
    Post("other", "de", "Danke", "Liebe Frau {person},\n\ndas hat ja prima geklappt, {d} war am nächsten Morgen da. Schönes Wochenende!\n\n{contact}\n{name}"),
    Post("other", "de", "Betriebsurlaub", "Sehr geehrte Geschäftspartner,\n\nvom {day} an nehmen wir zwei Wochen keine Ware an.\n\nIhre Warenannahme\n{name}"),
    Post("other", "de", "Abwesenheitsnotiz", "Vielen Dank für Ihre Nachricht. Ich bin bis {day} nicht im Haus. In dringenden Fällen wenden Sie sich an die Zentrale, Tel. {phone}.\n\n{contact}", headers=AUTOMATIC),
    Post("other", "en", "Automatic reply: order confirmation", "Thank you for your e-mail. I am out of the office until {day} with no access to mail.\n\n{contact}", headers=AUTOMATIC),
    Post("other", "nl", "Automatisch antwoord", "Ik ben afwezig tot {day}. Bij spoed kunt u bellen met {phone}.\n\n{contact}", headers=AUTOMATIC),
    Post("other", "fr", "Réponse automatique", "Je suis en congés jusqu'au {day}. Votre message sera lu à mon retour.\n\n{contact}", headers=AUTOMATIC),
    Post("other", "de", "Unzustellbar: Auftragsbestätigung {old}", "Ihre Nachricht an {email} konnte nicht zugestellt werden. Das Postfach existiert nicht.\n\nUrsprünglicher Text:\nWir bestätigen Ihren Auftrag {old}:\n{rows}", ("Mail Delivery Subsystem", "mailer-daemon@relay.firmenpost.example"), (("Auto-Submitted", "auto-replied"),)),
    Post("other", "en", "Delivery Status Notification (Failure)", "The following message to {email} was undeliverable: 550 5.1.1 mailbox unavailable.\n\nSubject: Lieferschein {old}\n{rows}", ("postmaster", "postmaster@mx.werk-mail.example"), (("Auto-Submitted", "auto-replied"),)),
    Post("other", "de", "Auftragsbestätigung {old}", "Sehr geehrter Kunde,\n\nwir danken für Ihre Bestellung und bestätigen wie folgt:\n\n{rows}\n\nWarenwert {net} EUR, voraussichtlicher Versand {day}.\n\nNordkette GmbH", ("Nordkette", "auftrag@nordkette.example")),
    Post("other", "de", "Rechnung {old}", "Guten Tag,\n\nfür unsere Lieferung berechnen wir:\n\n{rows}\n\nRechnungsbetrag {net} EUR zzgl. MwSt., fällig am {day}.\n\nSchlauchwerk Lippe", ("Schlauchwerk Lippe", "rechnung@schlauchwerk-lippe.example")),
    Post("other", "de", "Lieferavis {old}", "Guten Tag,\n\nam {day} liefern wir an Ihr Lager:\n\n{rows}\n\n4 Paletten, 1.280 kg, Stellplätze 1-4.\n\nSpedition Brink", ("Spedition Brink", "avis@brink-spedition.example")),
    Post("other", "en", "Order acknowledgement {old}", "Dear customer,\n\nwe acknowledge your order:\n\n{rows}\n\nTotal EUR {net}. Ex works {day}.\n\nNorthern Valve Co.", ("Northern Valve", "sales@northern-valve.example")),
    Post("other", "en", "Invoice {old}", "Please find below our invoice:\n\n{rows}\n\nTotal due EUR {net} by {day}.\n\nNorthern Valve Co.", ("Northern Valve", "accounts@northern-valve.example")),
    Post("other", "nl", "Pakbon {old}", "Vandaag verzonden:\n\n{rows}\n\nVerwachte levering {day}.\n\nPompenfabriek Twente", ("Pompenfabriek Twente", "expeditie@pompen-twente.example")),
    Post("other", "fr", "Facture {old}", "Veuillez trouver le détail de notre facture :\n\n{rows}\n\nNet à payer {net} EUR, échéance {day}.\n\nRobinetterie du Rhin", ("Robinetterie du Rhin", "compta@robinetterie-rhin.example")),
    Post("other", "de", "Mahnung zu Rechnung {old}", "Sehr geehrte Damen und Herren,\n\nleider konnten wir zu Rechnung {old} über {net} EUR noch keinen Zahlungseingang feststellen. Bitte überweisen Sie bis {day}.\n\nNordkette GmbH, Buchhaltung", ("Nordkette", "buchhaltung@nordkette.example")),
    Post("other", "de", "Preiserhöhung zum Jahreswechsel", "Sehr geehrter Geschäftspartner,\n\ngestiegene Rohstoffkosten zwingen uns, die Preise für folgende Artikel um 4,8 % anzuheben:\n\n{rows}\n\nGültig ab 01.01.2027. Bestellungen bis {day} führen wir zu alten Preisen aus.\n\nSchlauchwerk Lippe", ("Schlauchwerk Lippe", "vertrieb@schlauchwerk-lippe.example")),
    Post("other", "de", "Abkündigung", "Sehr geehrte Kunden,\n\ndie Fertigung dieser Artikel endet:\n\n{rows}\n\nLetzte Bestellmöglichkeit ist der {day}.\n\nNordkette GmbH, Produktmanagement", ("Nordkette", "pm@nordkette.example")),
    Post("other", "de", "Herbstaktion: bis zu 30 % auf {d}", "DER INDUSTRIEBRIEF\n\nNur diese Woche:\n\n{rows}\n\nJetzt bestellen bis {day}! Code HERBST30.\n\nVom Newsletter abmelden", ("Industriebrief", "news@industriepost.example"), BULK, html=True),
    Post("other", "en", "This week's deals", "Save 25 % on\n\n{rows}\n\nOrder now, offer ends {day}. Unsubscribe here.", ("Plant & Works", "deals@plantandworks.example"), BULK, html=True),
    Post("other", "nl", "Aanbiedingen van de maand", "Deze maand voordelig:\n\n{rows}\n\nBestel voor {day}. Afmelden.", ("Techniek Nieuws", "nieuws@industriepost.example"), BULK, html=True),
    Post("other", "de", "Bewerbung als Fachkraft für Lagerlogistik", "Sehr geehrte Damen und Herren,\n\nzum {day} suche ich eine neue Aufgabe. Staplerschein, SAP-Kenntnisse und 6 Jahre Erfahrung in der Bestellannahme bringe ich mit.\n\n{contact}", ("Jonas Ebeling", "jonas.ebeling@freemail.example")),
    Post("other", "de", "Ihr Termin zur UVV-Prüfung", "Guten Tag,\n\nunser Prüfer kommt am {day} zwischen 8 und 10 Uhr: 4 Stapler, 11 Leitern, 2 Tore.\n\nPrüfdienst Rheinruhr", ("Prüfdienst Rheinruhr", "termine@pruefdienst-rr.example")),
    Post("other", "en", "Bearings manufacturer from Ningbo", "Dear purchasing manager,\n\nwe are leading factory of 6000 and 6200 series bearings, MOQ 1000 pcs, price from 0.38 USD. Can you send your demand list?\n\nBest regards, Vicky", ("Vicky Wu", "vicky@nb-bearing-export.example")),
    Post("other", "de", "Paket 00340{old} kommt heute", "Ihre Sendung wird heute zwischen 11:15 und 13:15 Uhr zugestellt. Absender: Nordkette GmbH.", ("Paketbote", "noreply@paketbote.example"), AUTOMATIC),
    Post("other", "de", "Kantine: Speiseplan", "Liebe Kolleginnen und Kollegen,\n\nMo Gulasch, Di Linsen, Mi Fisch. Bitte bis {day} bei Sabine bestellen: 1 oder 2.\n\nEure Kantine", ("Kantine", "kantine@werk-mail.example")),
    Post("other", "de", "Toner fast leer", "Gerät: Versand 1. Toner schwarz 8 %. Bestellvorschlag: 1 x Toner. Diese Meldung wurde vom Drucker gesendet. Zähler {old}.", ("Drucker Versand 1", "drucker@werk-mail.example"), (("Auto-Submitted", "auto-generated"),)),
    Post(ASKED, "de", "Lieferantenselbstauskunft", "Sehr geehrte Damen und Herren,\n\nim Rahmen unserer jährlichen Lieferantenbewertung bitten wir Sie, den Fragebogen auszufüllen (ISO 9001, ISO 14001, LkSG). Frist: {day}.\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
)  # fmt: skip
BUYERS: tuple[Buyer, ...] = (*(partial(sent, post, scribe=SCRIBE) for post in (*COMPLAINTS, *INQUIRIES, *CANCELLATIONS, *OTHERS)), *CHANGES)
