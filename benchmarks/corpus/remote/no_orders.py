"""What arrives at the remote part's company and is no order: what customers want beside ordering, and mail of other firms, machines and people."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.opened.no_orders import Post, changed, sent
from benchmarks.corpus.remote.demands import SCRIBE
from examples.post.truth import any_of

AUTOMATIC = (("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All"))
BULK = (("List-Unsubscribe", "<https://verteiler.example/abmelden>"), ("Precedence", "bulk"))
ASKED = any_of("inquiry", "other")

CUSTOMERS: tuple[Post, ...] = (
    Post("complaint", "de", "Paket nass angekommen", "Guten Tag,\n\ndas Paket vom {oldday} kam völlig durchnässt an, betroffen ist {d} ({s}). Der halbe Karton ist unbrauchbar. Wie regeln wir das?\n\nKundennummer {number}\n\n{contact}\n{name}"),
    Post("complaint", "de", "Reklamation Chargenfehler", "Sehr geehrte Damen und Herren,\n\nbei der Eingangsprüfung sind folgende Artikel durchgefallen:\n\n{rows}\n\nWir sperren die Ware und erwarten eine Ersatzlieferung sowie Ihre Stellungnahme (8D-Report) bis {day}.\n\nMit freundlichen Grüßen\n{contact}, Qualitätssicherung\n{name}"),
    Post("complaint", "de", "Falsche Größe bekommen", "Hallo Frau {person},\n\nauf dem Lieferschein steht {d}, im Karton war aber eine andere Größe. Bitte tauschen Sie uns das um, wir brauchen die Ware dringend.\n\nViele Grüße\n{contact}\n{name}"),
    Post("complaint", "de", "Rechnung {old} fehlerhaft", "Sehr geehrte Damen und Herren,\n\nmit Rechnung {old} berechnen Sie uns {q} {u} {d}. Davon ist hier nichts angekommen. Bitte stornieren Sie die Rechnung oder weisen Sie die Zustellung nach.\n\nMit freundlichen Grüßen\n{contact}, Buchhaltung\n{name}"),
    Post("complaint", "de", "Schon wieder!!", "So geht das nicht: {d} kam zum zweiten Mal ohne Umverpackung und verschmutzt an. Ich erwarte, dass Sie die Ware zurücknehmen und uns einwandfreie schicken.\n\n{contact}\n{name}"),
    Post("complaint", "en", "Short delivery, order {old}", "Dear Ms {person},\n\nyour delivery for our order {old} was short. Missing from the parcel:\n\n{rows}\n\nPlease let us know what happened and put it right.\n\nKind regards\n{contact}\n{name}"),
    Post("complaint", "en", "Arrived broken", "Hello,\n\nthe {d} ({s}) arrived in pieces on {oldday}. We have kept the packaging and taken photographs. Please credit us.\n\n{contact}\n{name}"),
    Post("complaint", "nl", "Kapotte verpakking", "Goedemorgen,\n\nhet artikel {d} ({s}) dat wij {oldday} ontvingen is onbruikbaar, de verpakking was open en nat. Graag een creditnota.\n\nMet vriendelijke groet\n{contact}\n{name}"),
    Post("complaint", "fr", "Produits non conformes", "Bonjour,\n\nles articles suivants, reçus le {oldday}, sont défectueux :\n\n{rows}\n\nNous demandons leur reprise et un avoir.\n\nCordialement\n{contact}\n{name}"),
    Post("complaint", "fr", "Colis endommagé", "Bonjour Madame {person},\n\nle colis de la commande {old} est arrivé écrasé et {d} ({s}) est inutilisable. Que faisons-nous ?\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Verfügbarkeit {s}?", "Hallo,\n\nhaben Sie {d} ({s}) am Lager? Unser bisheriger Lieferant kann nicht. Wenn Sie liefern können und der Preis stimmt, melden wir uns mit einer Bestellung.\n\nViele Grüße\n{contact}\n{name}"),
    Post("inquiry", "de", "Angebotsanfrage Laborbedarf", "Sehr geehrte Damen und Herren,\n\nwir bitten um ein schriftliches Angebot (gültig mindestens 30 Tage) für:\n\n{rows}\n\nBitte senden Sie es bis {day} an diese Adresse.\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("inquiry", "de", "Wo ist unser Paket?", "Guten Tag,\n\nam {oldday} haben wir bestellt (Bestellung {old}), heute ist immer noch nichts da. Gibt es eine Sendungsverfolgung?\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Jahresbedarf – bitte Staffelpreise", "Hallo Herr {person},\n\nfürs nächste Jahr rechnen wir ungefähr mit:\n\n{rows}\n\nWelche Staffelpreise könnten Sie uns dafür machen? Eine Zusage ist das noch nicht.\n\nFreundliche Grüße\n{contact}\n{name}"),
    Post("inquiry", "de", "Produktunterlagen", "Sehr geehrte Damen und Herren,\n\nfür unsere Unterlagen brauchen wir das aktuelle Datenblatt zu {d} ({s}). Können Sie es uns mailen?\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("inquiry", "de", "Frage zum Material", "Liebe Frau {person},\n\nist {d} ({s}) latexfrei und für Kinder geeignet? Erst wenn ich das weiß, kann ich entscheiden, ob wir {q} {u} nehmen.\n\nDanke\n{contact}\n{name}"),
    Post("inquiry", "de", "Rückstand?", "Moin, ist von Bestellung {old} noch was offen? Auf dem Lieferschein fehlte {d}, stand aber «Rückstand» dabei. Kommt das noch?\n\n{first}\n{name}"),
    Post("inquiry", "de", "Preis {d}", "was kostet {d} aktuell bei abnahme von {q}? gruß {contact}"),
    Post("inquiry", "en", "Quotation request", "Dear Sirs,\n\nwe are preparing a tender and need your best prices for:\n\n{rows}\n\nPlease state lead times. This is a request for quotation only.\n\nRegards\n{contact}\n{name}"),
    Post("inquiry", "en", "Lead time for {s}", "Hi there,\n\nhow long would {q} {u} of {d} ({s}) take to reach us? Just checking before we decide.\n\nThanks\n{contact}\n{name}"),
    Post("inquiry", "en", "Tracking for order {old}", "Hello,\n\nplease could you send the tracking details for our order {old} of {oldday}?\n\nMany thanks\n{contact}\n{name}"),
    Post("inquiry", "nl", "Offerte gevraagd", "Beste,\n\nkunt u ons een offerte sturen voor:\n\n{rows}\n\nWe beslissen volgende maand.\n\nMet vriendelijke groet\n{contact}\n{name}"),
    Post("inquiry", "nl", "Waar blijft bestelling {old}?", "Hallo,\n\nvolgens uw bevestiging zou bestelling {old} al binnen zijn. Weet u waar het pakket is?\n\nGroeten\n{contact}\n{name}"),
    Post("inquiry", "fr", "Demande d'offre de prix", "Bonjour,\n\nmerci de nous adresser votre meilleure offre pour :\n\n{rows}\n\nNous comparons plusieurs fournisseurs.\n\nCordialement\n{contact}\n{name}"),
    Post("inquiry", "fr", "Délai de livraison", "Bonjour,\n\nquel est actuellement votre délai pour {d} ({s}) ?\n\nMerci\n{contact}\n{name}"),
    Post(ASKED, "de", "Rechnungskopie gesucht", "Guten Tag,\n\nunser Steuerberater vermisst Ihre Rechnung vom {oldday}. Bitte schicken Sie uns eine Zweitschrift.\n\nKundennummer {number}\n{contact}\n{name}"),
    Post(ASKED, "de", "Termin Gerätewartung", "Hallo Herr {person},\n\nwann kann Ihr Techniker zur jährlichen Wartung kommen? Am {day} hätten wir ab 13 Uhr Zeit.\n\n{contact}\n{name}"),
    Post(ASKED, "de", "Vertreterbesuch", "Sehr geehrte Frau {person},\n\nbitte schicken Sie jemanden vorbei, der uns die neuen Geräte zeigt. Bestellen möchten wir vorerst nichts.\n\n{contact}\n{name}"),
    Post(ASKED, "de", "Zugang zum Webshop", "Hallo,\n\nich komme nicht mehr in den Shop, mein Passwort wird abgelehnt. Kundennummer ist {number}.\n\n{contact}\n{name}"),
    Post(ASKED, "en", "Catalogue", "Good morning,\n\ncould you post us a copy of your current catalogue? {name}, {street}, {place}.\n\nThanks\n{contact}"),
    Post("cancellation", "de", "Bestellung {old} stornieren", "Guten Tag,\n\nbitte stornieren Sie unsere Bestellung {old} vom {oldday} komplett, die Ware haben wir inzwischen vor Ort bekommen.\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("cancellation", "de", "Widerruf", "Sehr geehrte Damen und Herren,\n\nhiermit widerrufe ich den Vertrag über den Kauf der folgenden Waren, bestellt am {oldday} (Bestellung {old}):\n\n{rows}\n\nBitte bestätigen Sie mir den Widerruf.\n\n{contact}\n{name}"),
    Post("cancellation", "de", "Doppelt bestellt", "Hallo Frau {person},\n\nmeine Kollegin und ich haben dasselbe bestellt. Die Bestellung {old} ist überflüssig, bitte löschen. Nichts davon liefern!\n\nEntschuldigung und viele Grüße\n{contact}\n{name}"),
    Post("cancellation", "en", "Please cancel {old}", "Dear Ms {person},\n\nthe project has been put on hold, so we have to cancel our order {old} in its entirety. Please confirm.\n\nRegards\n{contact}\n{name}"),
    Post("cancellation", "nl", "Bestelling {old} intrekken", "Beste heer {person},\n\nwilt u bestelling {old} van {oldday} annuleren? Die was dubbel.\n\nGroeten\n{contact}\n{name}"),
    Post("cancellation", "fr", "Annuler la commande {old}", "Bonjour,\n\nmerci d'annuler entièrement notre commande {old} du {oldday}. Nous n'en avons plus besoin à cause de la fermeture du site.\n\nCordialement\n{contact}\n{name}"),
    Post("other", "de", "Alles bestens", "Liebes Team,\n\n{d} kam heute pünktlich und gut verpackt. Das wollten wir auch mal sagen. Danke!\n\n{contact}\n{name}"),
    Post("other", "de", "Praxisübergabe", "Sehr geehrte Damen und Herren,\n\nzum {day} geht unsere Praxis in andere Hände. Bitte ändern Sie Ihre Unterlagen; Kundennummer {number} bleibt bestehen.\n\n{contact}\n{name}"),
    Post("other", "de", "Überweisung veranlasst", "Guten Tag,\n\nwir haben heute {net} EUR zu Rechnung {old} überwiesen.\n\nBuchhaltung\n{name}"),
    Post("other", "de", "Urlaub vom Team", "Liebe Lieferanten,\n\nunsere Praxis bleibt vom {oldday} bis {day} geschlossen, bitte keine Pakete zustellen.\n\n{contact}\n{name}"),
)  # fmt: skip
OTHERS: tuple[Post, ...] = (
    Post("other", "de", "Automatische Antwort: Ihre Nachricht", "Vielen Dank für Ihre Nachricht. Unsere Praxis ist bis {day} geschlossen. Rezepte und Bestellungen bearbeiten wir danach. In dringenden Fällen wenden Sie sich an den ärztlichen Bereitschaftsdienst.\n\n{name}", headers=AUTOMATIC),
    Post("other", "en", "Automatic reply: order confirmation", "I am on annual leave until {day} with no access to e-mail. For urgent matters please ring {phone}.\n\n{contact}", headers=AUTOMATIC),
    Post("other", "fr", "Réponse automatique", "Le secrétariat est fermé jusqu'au {day}. Votre message sera traité à notre retour.\n\n{name}", headers=AUTOMATIC),
    Post("other", "de", "Unzustellbar: Ihre Auftragsbestätigung", "Ihre Nachricht konnte nicht zugestellt werden.\n\n{email}: 552 5.2.2 mailbox full\n\n----- Kopie der Nachricht -----\n\nWir bestätigen Ihre Bestellung {old}:\n\n{rows}", ("Mail Delivery Subsystem", "mailer-daemon@mx.praxispost.example"), (("Auto-Submitted", "auto-replied"),)),
    Post("other", "de", "Rechnung 26-{old}", "Sehr geehrte Damen und Herren,\n\nwir berechnen Ihnen für unsere Lieferung:\n\n{rows}\n\nRechnungsbetrag netto {net} EUR zuzüglich Umsatzsteuer, zahlbar bis {day}.\n\nHandschuhwerke Sachsen GmbH\nDebitorenbuchhaltung", ("Handschuhwerke Sachsen", "rechnung@handschuhwerke.example")),
    Post("other", "de", "AB {old}", "Guten Tag,\n\nwir danken für Ihren Auftrag und bestätigen:\n\n{rows}\n\nVersandtag {day}, Lieferung frei Haus.\n\nGlastechnik Ilmenberg KG, Vertrieb", ("Glastechnik Ilmenberg", "vertrieb@ilmenberg-glas.example")),
    Post("other", "en", "Proforma invoice PI-{old}", "Dear partner,\n\nplease find our proforma for your production order:\n\n{rows}\n\nTotal EUR {net}, payable before shipment.\n\nSales desk\nPlastorin Export Ltd", ("Plastorin Export Ltd", "sales@plastorin-export.example")),
    Post("other", "nl", "Factuur {old}", "Geachte heer, mevrouw,\n\nhierbij onze factuur {old} voor een bedrag van {net} EUR, te voldoen voor {day}.\n\nPapierfabriek Zuid", ("Papierfabriek Zuid", "facturen@papierfabriek-zuid.example")),
    Post("other", "de", "Sendung {old} wird heute zugestellt", "Ihre Sendung {old} kommt heute zwischen 10:40 und 11:40 Uhr. Inhalt laut Absender: {q} Packstücke.", ("Kurierdienst Blitz", "noreply@kurier-blitz.example")),
    Post("other", "de", "Kongress-Sonderpreise: {d}", "NUR AUF DER HERBSTMESSE\n\n{rows}\n\nBestellen Sie bis {day} und erhalten Sie einen Fortbildungsgutschein dazu.\n\nKeine Werbung mehr? Hier abmelden.", ("Dental Forum", "aktion@verteiler.example"), BULK, html=True),
    Post("other", "en", "This week's lab deals", "Stock up now:\n\n{rows}\n\nOffer ends {day}. Update your preferences or unsubscribe.", ("Lab Deals", "deals@verteiler.example"), BULK, html=True),
    Post("other", "fr", "Nouveautés de la semaine", "Découvrez {d} et bien d'autres produits.\n\n{rows}\n\nSe désinscrire", ("La Gazette du Labo", "gazette@verteiler.example"), BULK, html=True),
    Post("other", "de", "Bewerbung als Medizinprodukteberater", "Sehr geehrte Damen und Herren,\n\nals gelernte Zahnmedizinische Fachangestellte mit mehreren Jahren Erfahrung in der Materialbestellung bewerbe ich mich zum {day} im Außendienst.\n\nMit freundlichen Grüßen\n{contact}", ("Laura Winterberg", "laura.winterberg@freemail.example")),
    Post("other", "en", "Nitrile gloves direct from factory", "Dear manager,\n\nwe produce nitrile gloves, masks and syringes. Minimum order quantity 500 cartons. Send us your purchase plan and we quote today.\n\nMs. Wendy", ("Wendy Lin", "wendy@glove-factory.example")),
    Post("other", "de", "Mitarbeiterfest", "Liebe Kolleginnen und Kollegen,\n\nfür das Fest am {day} bestellen wir Pizza. Tragt euch bitte in die Liste ein: Margherita oder Salami.\n\nEuer Personalrat", ("Personalrat", "personalrat@verteiler.example")),
    Post("other", "de", "Ihr Faxbericht", "Faxbericht: 1 Seite an {phone} gesendet, Dauer 00:42, Ergebnis OK.", ("Faxserver", "fax@telefonie.example"), (("Auto-Submitted", "auto-generated"),)),
    Post("other", "de", "Produktrückruf", "Sehr geehrte Fachhändler,\n\nwir rufen folgende Chargen zurück:\n\n{rows}\n\nBitte sperren Sie Ihren Bestand und informieren Sie Ihre Kunden.\n\nIlmatrix Werke AG, Vigilanz", ("Ilmatrix Werke AG", "vigilanz@ilmatrix-werke.example")),
    Post("other", "de", "Mahnung Nr. 1", "Sehr geehrte Damen und Herren,\n\nunsere Rechnung {old} über {net} EUR ist seit dem {oldday} fällig. Bitte zahlen Sie bis {day}.\n\nAbfallentsorgung Mitte, Mahnwesen", ("Abfallentsorgung Mitte", "mahnwesen@entsorgung-mitte.example")),
)  # fmt: skip

_CHANGE = partial(changed, scribe=SCRIBE)
CHANGES: tuple[Buyer, ...] = (
    partial(_CHANGE, "Guten Tag,\n\nin unserer Bestellung {number} vom {oldday} bitte die Menge korrigieren:\n\n{lines}\n\nSonst bleibt alles wie bestellt.\n\nMit freundlichen Grüßen\n{contact}\n{name}", "Korrektur Bestellung {number}", "de", pattern="{s} {d}: neue Menge {q} {u} (vorher {old})"),
    partial(_CHANGE, "Hallo Frau {person},\n\nkleiner Tippfehler meinerseits in Bestellung {number}:\n\n{lines}\n\nIch hoffe, es ist noch nicht gepackt!\n\nLG {contact}\n{name}", "Tippfehler in {number}", "de", pattern="von {d} ({s}) brauchen wir {q} {u}, nicht {old}"),
    partial(_CHANGE, "Sehr geehrte Damen und Herren,\n\nunser Umzug verschiebt sich, deshalb brauchen wir die Ware aus Bestellung {number} vom {oldday} zu einem anderen Termin. Neuer Liefertermin: {delivery_label}.\n\nDie Artikel bleiben unverändert.\n\n{contact}\n{name}", "Neuer Termin für {number}", "de", moves=True),
    partial(_CHANGE, "Hi there,\n\ncould you amend PO {number} dated {oldday}?\n\n{lines}\n\nEverything else as ordered.\n\nThanks\n{contact}\n{name}", "Amend PO {number}", "en", pattern="{d} ({s}): please make it {q} {u} rather than {old}"),
    partial(_CHANGE, "Hallo mevrouw {person},\n\nin bestelling {number} van {oldday} klopt een aantal niet:\n\n{lines}\n\nDe rest is goed.\n\nGroeten\n{contact}\n{name}", "Aanpassing {number}", "nl", pattern="{s} {d} moet {q} {u} zijn, niet {old}"),
    partial(_CHANGE, "Bonjour Madame {person},\n\npetite correction pour notre commande {number} du {oldday} :\n\n{lines}\n\nTout le reste est bon.\n\nMerci\n{contact}\n{name}", "Correction commande {number}", "fr", pattern="{d} ({s}) : il nous faut {q} {u}, et non {old}"),
)  # fmt: skip
BUYERS: tuple[Buyer, ...] = (*(partial(sent, post, scribe=SCRIBE) for post in (*CUSTOMERS, *OTHERS)), *CHANGES)
