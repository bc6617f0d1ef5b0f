"""What arrives at the unmet part's company and is no order: what customers want beside ordering, and mail of other firms and machines."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.opened.no_orders import Post, changed, sent
from benchmarks.corpus.unmet.asking import SCRIBE
from examples.post.truth import any_of

AWAY = (("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All"))
LIST = (("List-Unsubscribe", "<https://verteiler.example/ab>"), ("Precedence", "bulk"))
ASKED = any_of("inquiry", "other")
SENT_BACK = any_of("complaint", "other", "inquiry")

COMPLAINTS: tuple[Post, ...] = (
    Post("complaint", "de", "Reklamation", "Sehr geehrte Damen und Herren,\n\nleider müssen wir die Lieferung zu unserer Bestellung {old} reklamieren. {d} ({s}) ist beschädigt bei uns angekommen. Wir bitten um kostenlosen Ersatz.\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("complaint", "de", "falsches Teil", "Hallo,\n\nich habe {d} bekommen, bestellt hatte ich aber etwas anderes. Was mache ich jetzt damit? Bitte schickt mir das richtige.\n\n{contact}"),
    Post("complaint", "de", "Fehlmenge Lieferschein {old}", "Guten Tag,\n\nlaut Lieferschein {old} sollten {q} {u} {d} ({s}) dabei sein, wir haben beim Auspacken aber weniger gezählt. Bitte prüfen und nachliefern.\n\nGruß\n{contact}\n{name}"),
    Post("complaint", "de", "undicht!!!", "Das Teil aus der Bestellung {old} ist undicht, mir ist das halbe Bad unter Wasser gestanden. Ich erwarte Ihren Rückruf unter {phone}.\n\n{contact}"),
    Post("complaint", "de", "Rechnung {old} falsch", "Sehr geehrte Damen und Herren,\n\nin der Rechnung {old} vom {oldday} sind {q} {u} {d} zu viel berechnet. Bitte schicken Sie eine berichtigte Rechnung.\n\nMit freundlichen Grüßen\n{contact}\nBuchhaltung\n{name}"),
    Post("complaint", "de", "Mängelrüge Kd.-Nr. {number}", "Sehr geehrte Damen und Herren,\n\nhiermit rügen wir folgende Mängel der Lieferung vom {oldday}:\n\n{rows}\n\nDie Teile sind nicht maßhaltig. Bitte nehmen Sie bis {day} Stellung.\n\n{contact}\nQualitätssicherung\n{name}"),
    Post("complaint", "de", "Lieferung immer noch nicht da", "Guten Tag Frau {person},\n\nseit drei Wochen warten wir auf die Bestellung {old}. Zweimal wurde uns die Lieferung zugesagt, nichts ist passiert. So können wir nicht arbeiten. Wir behalten uns vor, den Schaden in Rechnung zu stellen.\n\n{contact}\n{name}"),
    Post("complaint", "de", "Bruch beim Transport", "Hallo, das Paket von heute war aufgerissen, {d} ({s}) zerbrochen. Fotos kann ich schicken. Bitte um Gutschrift.\n\n{contact}\n{name}"),
    Post("complaint", "en", "Wrong goods received", "Hi {person},\n\nWe ordered {q} {u} {d} ({s}) on order {old} but received something else. Please collect and send the right ones.\n\nRegards\n{contact}\n{name}"),
    Post("complaint", "en", "Faulty on arrival - order {old}", "Good morning,\n\nthe following from order {old} do not work:\n\n{rows}\n\nPlease advise how to return them for credit.\n\n{contact}\n{name}"),
    Post("complaint", "nl", "Defect ontvangen", "Hallo,\n\n{d} ({s}) uit bestelling {old} is defect binnengekomen. Graag vervanging.\n\nGroet\n{contact}\n{name}"),
    Post("complaint", "fr", "Matériel défectueux", "Bonjour,\n\nle matériel reçu le {oldday}, {d} ({s}), ne fonctionne pas. Merci de nous l'échanger.\n\nCordialement\n{contact}\n{name}"),
    Post("complaint", "fr", "Manque dans la livraison {old}", "Bonjour,\n\nil manque {q} {u} {d} dans le colis de la commande {old}. Merci de vérifier.\n\n{contact}\n{name}"),
    Post(SENT_BACK, "de", "Rücksendung", "Guten Tag,\n\nich habe mich in der Größe vertan und möchte {d} ({s}) zurückgeben. Wie bekomme ich einen Retourenschein?\n\n{contact}"),
    Post(SENT_BACK, "de", "Retoure zu {old}", "Sehr geehrte Damen und Herren,\n\naus der Lieferung {old} sind übrig geblieben:\n\n{rows}\n\nDie Ware ist originalverpackt, nehmen Sie sie gegen Gutschrift zurück?\n\n{contact}\n{name}"),
)  # fmt: skip
INQUIRIES: tuple[Post, ...] = (
    Post("inquiry", "de", "Anfrage", "Guten Tag,\n\nbitte um Angebot mit Preis und Lieferzeit:\n\n{rows}\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("inquiry", "de", "Preis für {s}", "Hallo Herr {person},\n\nwas würden {q} {u} {d} ({s}) bei Abnahme auf einmal kosten?\n\nGruß\n{contact}\n{name}"),
    Post("inquiry", "de", "Technische Frage", "Guten Tag,\n\nich suche einen Ersatz für ein altes Teil von 1987. Passt {d} ({s})? Ein Foto kann ich nachreichen.\n\nVielen Dank\n{contact}"),
    Post("inquiry", "de", "lieferbar?", "habt ihr {d} da? bräuchte evtl. {q} {u}. gruß {first}"),
    Post("inquiry", "de", "Liefertermin Bestellung {old}", "Sehr geehrte Damen und Herren,\n\nbitte teilen Sie uns den Liefertermin zu unserer Bestellung {old} vom {oldday} mit:\n\n{rows}\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("inquiry", "de", "Wo bleibt das Material", "Moin,\n\ndie Bestellung von letzter Woche ({old}) ist noch nicht da. Kommt die heute noch?\n\n{first}\n{name}"),
    Post("inquiry", "de", "Auftragsbestätigung fehlt", "Guten Tag,\n\nzu unserer Bestellung {old} vom {oldday} fehlt uns noch Ihre Auftragsbestätigung. Bitte senden Sie uns diese zu.\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Angebotsanforderung {old}", "Sehr geehrte Damen und Herren,\n\nfür ein Bauvorhaben benötigen wir Ihr Angebot:\n\n{rows}\n\nAngebotsabgabe bis {day}. Die Vergabe erfolgt durch den Bauherrn.\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Rahmenvertrag 2027", "Guten Tag Herr {person},\n\nfür das kommende Jahr planen wir einen Jahresbedarf von etwa\n\n{rows}\n\nBitte nennen Sie uns Ihre Konditionen. Einzelabrufe folgen dann gesondert.\n\nFreundliche Grüße\n{contact}\n{name}"),
    Post("inquiry", "de", "Maße gesucht", "Hallo,\n\nkönnen Sie mir die Einbaumaße von {d} nennen und ob eine Montageanleitung dabei ist? Im Katalog auf Seite {figure} steht nichts dazu.\n\nMfG\n{contact}"),
    Post("inquiry", "de", "Frage zur Versandkostenfreiheit", "Guten Tag, ab welchem Bestellwert liefern Sie frei? Und liefern Sie auch nach {city}?\n\nDanke\n{contact}"),
    Post("inquiry", "en", "Quotation please", "Hi,\n\nCan you quote for the following please:\n\n{rows}\n\nNo order at this stage.\n\nThanks\n{contact}\n{name}"),
    Post("inquiry", "en", "Order {old} - delivery?", "Morning,\n\nAny news on order {old}? We were expecting it on {oldday}.\n\n{contact}\n{name}"),
    Post("inquiry", "en", "Do you stock these", "Hello,\n\nlooking for {d} or similar, about {q} off. Do you have them and at what price?\n\n{contact}\n{name}"),
    Post("inquiry", "en", "Data sheet {s}", "Dear {person},\n\nCould you please send the data sheet and declaration of conformity for {d} ({s})?\n\nRegards\n{contact}\n{name}"),
    Post("inquiry", "nl", "Offerte", "Beste,\n\nGraag uw beste prijs voor:\n\n{rows}\n\nGroet\n{contact}\n{name}"),
    Post("inquiry", "nl", "Status {old}", "Hallo,\n\nwanneer komt bestelling {old}?\n\n{contact}\n{name}"),
    Post("inquiry", "fr", "Demande de devis", "Bonjour,\n\nmerci de nous chiffrer :\n\n{rows}\n\nCordialement\n{contact}\n{name}"),
    Post("inquiry", "fr", "Délai commande {old}", "Bonjour,\n\npouvez-vous nous donner le délai de notre commande {old} du {oldday} ?\n\nMerci\n{contact}\n{name}"),
    Post(ASKED, "de", "Katalog", "Guten Tag,\n\nschicken Sie mir bitte Ihren Hauptkatalog zu.\n\n{contact}\n{street}\n{place}"),
    Post(ASKED, "de", "Rechnungskopie", "Hallo,\n\nich brauche für die Steuer noch einmal die Rechnung vom {oldday}, Kundennummer {number}.\n\nDanke\n{contact}"),
    Post(ASKED, "de", "Rückruf", "Bitte um Rückruf wegen {d}, Tel. {phone}. {contact}, {name}"),
    Post(ASKED, "de", "Sicherheitsdatenblatt", "Sehr geehrte Damen und Herren,\n\nfür unser Gefahrstoffkataster benötigen wir aktuelle Sicherheitsdatenblätter der von Ihnen bezogenen Produkte.\n\n{contact}\nArbeitssicherheit\n{name}"),
    Post(ASKED, "de", "Lieferantenerklärung", "Guten Tag,\n\nbitte senden Sie uns bis {day} die Langzeit-Lieferantenerklärung für {rows}\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
)  # fmt: skip
CANCELLATIONS: tuple[Post, ...] = (
    Post("cancellation", "de", "Storno Bestellung {old}", "Guten Tag,\n\nbitte stornieren Sie unsere Bestellung {old} vom {oldday}. Der Bauherr hat sich anders entschieden.\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("cancellation", "de", "Bestellung zurückziehen", "Hallo, ich möchte meine Bestellung {old} von heute Vormittag widerrufen. Bitte nicht mehr verschicken.\n\n{contact}"),
    Post("cancellation", "de", "Widerruf", "Hiermit widerrufe ich den von mir abgeschlossenen Vertrag über den Kauf der folgenden Waren: {d} ({s}), bestellt am {oldday}, Bestellnummer {old}.\n\n{contact}\n{street}\n{place}"),
    Post("cancellation", "de", "AW: Auftragsbestätigung {old}", "Hallo Herr {person},\n\nder Liefertermin ist für uns zu spät, wir haben inzwischen woanders gekauft. Bitte Auftrag {old} komplett stornieren:\n\n{rows}\n\nGruß\n{contact}\n{name}"),
    Post("cancellation", "en", "Please cancel {old}", "Hi {person},\n\nPlease cancel PO {old}, the job has been called off. Please confirm.\n\nThanks\n{contact}\n{name}"),
    Post("cancellation", "nl", "Bestelling {old} annuleren", "Beste,\n\nwilt u bestelling {old} annuleren? Dubbel besteld, sorry.\n\n{contact}\n{name}"),
    Post("cancellation", "fr", "Annuler la commande {old}", "Bonjour,\n\nmerci d'annuler la commande {old} passée le {oldday}, chantier reporté.\n\n{contact}\n{name}"),
)  # fmt: skip
OTHERS: tuple[Post, ...] = (
    Post("other", "de", "Danke", "Hallo Frau {person},\n\nPaket ist da, alles vollständig. Danke für die schnelle Hilfe!\n\n{contact}\n{name}"),
    Post("other", "en", "Re: your delivery", "All received, thanks very much.\n\n{contact}\n{name}"),
    Post("other", "de", "Neue Bankverbindung", "Sehr geehrte Damen und Herren,\n\nunsere Bankverbindung hat sich geändert. Bitte verwenden Sie ab {day} nur noch das neue Konto. Kundennummer {number}.\n\n{contact}\n{name}"),
    Post("other", "de", "Umzug", "Guten Tag,\n\nab dem {day} finden Sie uns in der {street}, {place}. Bitte ändern Sie Ihre Unterlagen.\n\n{contact}\n{name}"),
    Post("other", "de", "Zahlungsavis {old}", "Wir zahlen heute auf Ihr Konto:\n\nRechnung {old} vom {oldday}   {net} EUR\nabzüglich 3 % Skonto\n\n{name}\nKreditoren"),
    Post("other", "de", "Abwesend: Re: Auftragsbestätigung {old}", "Guten Tag,\n\nich bin bis {day} nicht im Büro. Bestellungen bearbeitet in dieser Zeit {contact}, Telefon {phone}.\n\n{name}", headers=AWAY),
    Post("other", "en", "Automatic reply: Order confirmation", "I am out of the office until {day} with limited access to e-mail. For urgent orders please ring {phone}.\n\n{contact}", headers=AWAY),
    Post("other", "nl", "Automatisch antwoord", "Ik ben met vakantie tot {day}. Bestellingen kunt u mailen naar mijn collega.\n\n{contact}", headers=AWAY),
    Post("other", "fr", "Réponse automatique", "Je suis en congés jusqu'au {day}. Votre message sera traité à mon retour.\n\n{contact}", headers=AWAY),
    Post("other", "de", "Betriebsurlaub", "Liebe Geschäftspartner,\n\nunser Betrieb ist ab sofort bis einschließlich {day} geschlossen. Bitte liefern Sie in dieser Zeit nichts an.\n\n{name}"),
    Post("other", "de", "Unzustellbar: Auftragsbestätigung", "Ihre Nachricht an {email} konnte nicht zugestellt werden. Postfach voll (552 5.2.2).\n\n--- Ursprüngliche Nachricht ---\nWir bestätigen Ihre Bestellung {old}:\n{rows}", ("Postmaster", "postmaster@mailgate.example"), (("Auto-Submitted", "auto-replied"),)),
    Post("other", "de", "Auftragsbestätigung {old}", "Sehr geehrte Damen und Herren,\n\nwir bedanken uns für Ihren Auftrag und bestätigen:\n\n{rows}\n\nLieferung voraussichtlich {day}, Zahlung 30 Tage netto.\n\nArmaturenwerk Selbitz GmbH", ("Armaturenwerk Selbitz", "vertrieb@armaturen-selbitz.example")),
    Post("other", "en", "Order acknowledgement {old}", "Thank you for your order. We acknowledge:\n\n{rows}\n\nExpected dispatch {day}.\n\nBrightway Lighting Ltd", ("Brightway Lighting", "sales@brightway-lighting.example")),
    Post("other", "de", "Rechnung {old}", "Guten Tag,\n\nfür unsere Lieferung berechnen wir:\n\n{rows}\n\nSumme netto {net} EUR, zahlbar bis {day} ohne Abzug.\n\nSchraubenfabrik Lenne KG", ("Schraubenfabrik Lenne", "faktura@schrauben-lenne.example")),
    Post("other", "de", "1. Mahnung", "Sehr geehrte Damen und Herren,\n\nsicher haben Sie übersehen, dass unsere Rechnung {old} vom {oldday} über {net} EUR noch offen ist. Bitte zahlen Sie bis {day}.\n\nLogistik Ohlsen, Debitorenbuchhaltung", ("Logistik Ohlsen", "mahnwesen@ohlsen-logistik.example")),
    Post("other", "fr", "Relance facture {old}", "Madame, Monsieur,\n\nsauf erreur, notre facture {old} du {oldday} de {net} EUR reste impayée.\n\nTransports Vallin", ("Transports Vallin", "compta@vallin.example")),
    Post("other", "de", "Lieferavis", "Wir liefern Ihnen am {day} gegen 10 Uhr 2 Paletten, 318 kg. Inhalt:\n\n{rows}\n\nSpedition Kettler", ("Spedition Kettler", "avis@kettler-spedition.example")),
    Post("other", "de", "Ihr Paket kommt am {day}", "Ihre Sendung {old}88 wird am {day} zwischen 9 und 13 Uhr zugestellt. Sie können einen Ablageort wählen.", ("Paketbote", "noreply@paketbote.example")),
    Post("other", "de", "Angebot Nr. {old}", "Sehr geehrte Damen und Herren,\n\nauf Ihre Anfrage bieten wir freibleibend an:\n\n{rows}\n\nGesamt {net} EUR netto. Über Ihren Auftrag würden wir uns freuen.\n\nKabelwerk Ahrtal", ("Kabelwerk Ahrtal", "angebot@kabel-ahrtal.example")),
    Post("other", "de", "Nur diese Woche: {d}", "WOCHENANGEBOTE\n\n{rows}\n\nBestellen Sie bis {day} und sparen Sie 20 %.\n\nAbmelden", ("Fachhandel-Ticker", "ticker@verteiler.example"), LIST, html=True),
    Post("other", "en", "October deals", "This month only:\n\n{rows}\n\nOrder online before {day}. Unsubscribe here.", ("Trade Deals", "deals@verteiler.example"), LIST, html=True),
    Post("other", "nl", "Nieuwe collectie verlichting", "Nu in prijs verlaagd: {d}\n\n{rows}\n\nBestel voor {day}. Afmelden", ("Vakblad", "nieuws@verteiler.example"), LIST, html=True),
    Post("other", "de", "Preisliste ab {day}", "Sehr geehrte Kundin, sehr geehrter Kunde,\n\nab {day} gelten neue Preise:\n\n{rows}\n\nIhre bis dahin eingehenden Bestellungen führen wir zu alten Preisen aus.\n\nRohrwerk Diemel", ("Rohrwerk Diemel", "info@rohrwerk-diemel.example")),
    Post("other", "de", "Bewerbung als Lagerist", "Sehr geehrte Damen und Herren,\n\nhiermit bewerbe ich mich als Fachkraft für Lagerlogistik. Kommissionieren, Bestellungen prüfen und Wareneingang kenne ich aus 8 Jahren Praxis. Eintritt ab {day}.\n\n{contact}\n{street}\n{place}"),
    Post("other", "de", "Praktikum", "Guten Tag,\n\nich bin 15 Jahre alt und suche einen Praktikumsplatz vom {day} an für zwei Wochen im Büro oder im Lager.\n\nViele Grüße\n{first}"),
    Post("other", "en", "LED manufacturer cooperation", "Dear manager,\n\nwe are factory for LED bulb, tube, panel. MOQ 1000 pcs, FOB 0.85 USD. If interested please tell us your quantity.\n\nBest regards\nCindy", ("Cindy", "cindy@led-factory.example")),
    Post("other", "de", "Wartungstermin Gabelstapler", "Guten Tag,\n\ndie jährliche Prüfung Ihrer 3 Stapler ist fällig. Vorschlag: {day}, 8 Uhr.\n\nFördertechnik-Service Hansen", ("Service Hansen", "termine@hansen-service.example")),
    Post("other", "de", "Weihnachtsfeier", "Hallo zusammen,\n\nbitte tragt bis {day} ein, ob ihr kommt und was ihr essen wollt: 1 = Gans, 2 = Fisch, 3 = vegetarisch.\n\n{first}"),
    Post("other", "de", "Gutschrift {old}", "Sehr geehrte Damen und Herren,\n\nzu Ihrer Rücksendung schreiben wir gut:\n\n{rows}\n\nBetrag {net} EUR.\n\nArmaturenwerk Selbitz GmbH", ("Armaturenwerk Selbitz", "gutschrift@armaturen-selbitz.example")),
    Post("other", "de", "Neue Sprachnachricht", "Anrufer {phone}, Dauer 0:42 min. Die Nachricht ist angehängt.", ("Telefonanlage", "pbx@telefonanlage.example"), (("Auto-Submitted", "auto-generated"),)),
)  # fmt: skip

_CHANGE = partial(changed, scribe=SCRIBE)
CHANGES: tuple[Buyer, ...] = (
    partial(_CHANGE, "Guten Tag,\n\nbitte ändern Sie in unserer Bestellung {number} vom {oldday}:\n\n{lines}\n\nAlles andere bleibt gleich.\n\nMit freundlichen Grüßen\n{contact}\n{name}", "Änderung Bestellung {number}", "de", pattern="{s} {d}: {q} {u} statt {old}"),
    partial(_CHANGE, "Hallo Herr {person},\n\nich habe mich vertippt. In Bestellung {number} brauchen wir von\n\n{lines}\n\nSorry und danke\n{contact}\n{name}", "Korrektur zu {number}", "de", pattern="{d} ({s}) {q} {u}, nicht {old}"),
    partial(_CHANGE, "Hallo,\n\nkönnt ihr zu der Bestellung {number} vom {oldday} bitte noch dazupacken:\n\n{lines}\n\nGruß\n{contact}\n{name}", "Ergänzung zu Bestellung {number}", "de", pattern="{q} {u} {d} ({s})", kind=any_of("change", "order")),
    partial(_CHANGE, "Sehr geehrte Damen und Herren,\n\nwir bitten, den Liefertermin der Bestellung {number} vom {oldday} zu verschieben. Neuer Liefertermin: {delivery_label}.\n\nMit freundlichen Grüßen\n{contact}\n{name}", "Terminänderung {number}", "de", moves=True),
    partial(_CHANGE, "Bestelländerung zu Bestellung {number} vom {oldday}\n\nGeänderte Positionen:\n{lines}\n\nDiese Änderung wurde maschinell erstellt.\n{name}", "Bestelländerung {number}", "de", pattern="Artikel {s} {d} Menge neu: {q} {u} Menge alt: {old}"),
    partial(_CHANGE, "Hi {person},\n\nCan you change order {number} from {oldday} please:\n\n{lines}\n\nRest as is.\n\nThanks\n{contact}\n{name}", "Change to order {number}", "en", pattern="{s} {d}: {q} {u} instead of {old}"),
    partial(_CHANGE, "Dear {person},\n\nPlease move the delivery of our order {number} of {oldday}. New delivery date: {delivery_label}.\n\nRegards\n{contact}\n{name}", "Order {number}: new date", "en", moves=True),
    partial(_CHANGE, "Hallo,\n\nin bestelling {number} van {oldday} graag aanpassen:\n\n{lines}\n\nGroet\n{contact}\n{name}", "Wijziging {number}", "nl", pattern="{s} {d}: {q} {u} i.p.v. {old}"),
    partial(_CHANGE, "Bonjour,\n\nmerci de corriger la commande {number} du {oldday} :\n\n{lines}\n\nCordialement\n{contact}\n{name}", "Modification {number}", "fr", pattern="{d} ({s}) : {q} {u} et non {old}"),
)  # fmt: skip
POSTS = (*COMPLAINTS, *INQUIRIES, *CANCELLATIONS, *OTHERS)
BUYERS: tuple[Buyer, ...] = (*(partial(sent, post, scribe=SCRIBE) for post in POSTS), *CHANGES)
