"""What arrives at the outsider part's company and is no order: what customers want beside ordering, and mail of other firms and machines."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.opened.no_orders import Post, changed, sent
from benchmarks.corpus.outsider.asking import SCRIBE
from examples.post.truth import any_of

REPLIED = (("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All"))
BULK = (("List-Unsubscribe", "<mailto:austragen@rundpost.example>"), ("Precedence", "bulk"))
ASKED = any_of("inquiry", "other")
OVERDUE = any_of("inquiry", "complaint")

CUSTOMERS: tuple[Post, ...] = (
    Post("complaint", "de", "Transportschaden", "Sehr geehrte Damen und Herren,\n\nheute kam Ihre Palette. Schon beim Abladen sah man es: {q} {u} {d} ({s}) sind gequetscht und unbrauchbar. Der Fahrer hat es auf dem Frachtbrief vermerkt. Wie verfahren wir?\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("complaint", "de", "durchnässt", "Hallo, euer Paket mit {d} stand offenbar im Regen, alles durchnässt!! Das kann ich wegwerfen. Ich will mein Geld zurück. {contact}"),
    Post("complaint", "de", "Lieferschein {old}: falsche Größe", "Guten Tag Frau {person},\n\nbestellt war {d}, im Karton lag eine andere Größe. Bitte tauschen Sie das um und schicken Sie uns einen Rücksendeschein. Kundennummer {number}.\n\nViele Grüße\n{contact}\n{name}"),
    Post("complaint", "de", "Keimfähigkeit", "Sehr geehrter Herr {person},\n\ndas Saatgut aus Lieferung {old} ist nicht einmal zur Hälfte aufgegangen. Wir haben es unter Zeugen ausgezählt. Bitte nehmen Sie dazu Stellung.\n\nMit freundlichem Gruß\n{contact}\n{name}"),
    Post("complaint", "de", "Rechnung {old} zu hoch", "Guten Tag,\n\nin Rechnung {old} haben Sie {d} ({s}) zum alten Preis berechnet, im Angebot stand weniger. Bitte berichtigen.\n\n{contact}\nBuchhaltung, {name}"),
    Post("complaint", "de", "Karton fehlt", "Hallo zusammen,\n\nlaut Lieferschein sollten es drei Kartons sein, angekommen sind zwei. Es fehlt:\n\n{rows}\n\nBitte klären Sie das mit dem Paketdienst.\n\n{contact}\n{name}"),
    Post("complaint", "en", "Broken on arrival", "Dear Ms {person},\n\nI'm sorry to say {q} {u} of the {d} (code {s}) arrived broken. I have kept the packaging and taken photographs. What would you like me to do?\n\nYours\n{contact}\n{name}"),
    Post("complaint", "en", "wrong item", "Hi, you sent us the wrong thing again, we asked for {d} and it's not that. Please collect and credit. {contact}, {name}"),
    Post("complaint", "nl", "Beschadigde zending", "Beste,\n\nvan de zending met pakbon {old} is {d} ({s}) beschadigd. Graag een creditnota.\n\nGroet\n{contact}\n{name}"),
    Post("complaint", "fr", "Réclamation", "Bonjour,\n\nla livraison du {oldday} comporte des articles défectueux :\n\n{rows}\n\nNous attendons un avoir ou un remplacement.\n\n{contact}\n{name}"),
    Post(OVERDUE, "de", "Wo bleibt die Ware?", "Guten Tag,\n\nmeine Bestellung {old} vom {oldday} ist überfällig, die Leute stehen hier herum. Wann kommt die Ware?\n\n{contact}\n{name}"),
    Post(OVERDUE, "en", "Still waiting: {old}", "Hello,\n\nwe ordered on {oldday} (order {old}) and have heard nothing since. Where is it?\n\n{contact}\n{name}"),
    Post(OVERDUE, "fr", "Commande {old} toujours pas livrée", "Bonjour,\n\nnotre commande {old} du {oldday} n'est toujours pas arrivée. Merci de nous donner une date ferme.\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Angebot für die Füllsaison", "Sehr geehrte Damen und Herren,\n\nfür die kommende Saison holen wir Angebote ein. Bitte nennen Sie uns Ihre Preise frei Hof für:\n\n{rows}\n\nÜber den Zuschlag entscheiden wir im Januar.\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("inquiry", "de", "Taugt das?", "Hallo Herr {person},\n\ntaugt {d} ({s}) auch für den täglichen Gebrauch im Betrieb? Wenn ja, nehme ich vielleicht {q} {u}, aber erst nach Ihrer Antwort.\n\nGruß {first}"),
    Post("inquiry", "de", "Mengenrabatt?", "Guten Tag,\n\nab wann gibt es bei {d} Rabatt? Wir überlegen, gemeinsam mit zwei Nachbarbetrieben einzukaufen.\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Sendung unterwegs?", "Guten Morgen,\n\nist die Bestellung {old} schon raus? Bitte schicken Sie mir die Paketnummer, ich bin sonst nicht da.\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Datenblatt {s}", "Sehr geehrte Damen und Herren,\n\nfür die Biokontrolle brauchen wir zu {d} ({s}) ein Datenblatt und die Unbedenklichkeitserklärung.\n\nDanke und Gruß\n{contact}\n{name}"),
    Post("inquiry", "de", "Probe möglich", "Liebe Frau {person},\n\nkönnten Sie uns von {d} ({s}) ein Muster schicken? Wenn es taugt, wären es im Jahr etwa {q} {u}.\n\nHerzlich\n{contact}\n{name}"),
    Post("inquiry", "de", "Preise 2027", "Hallo,\n\nwir kalkulieren gerade das nächste Jahr. Was kosten 2027:\n\n{rows}\n\nNoch keine Bestellung, danke.\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Abholung bei Ihnen", "Guten Tag,\n\nkann man bei Ihnen auch selbst abholen, und wie lange haben Sie samstags auf?\n\n{contact}"),
    Post("inquiry", "en", "Quote please", "Hello,\n\ncould you quote for the items below, delivered to us? We will compare and come back to you.\n\n{rows}\n\nKind regards\n{contact}\n{name}"),
    Post("inquiry", "en", "{d} – stock?", "Hi, how many {d} ({s}) have you got on the shelf? Only asking at this stage. {first}"),
    Post("inquiry", "nl", "Prijsaanvraag", "Beste,\n\nwat kosten bij u:\n\n{rows}\n\nWe vergelijken nog met andere leveranciers.\n\nGroet\n{contact}\n{name}"),
    Post("inquiry", "nl", "Wanneer komt {old}?", "Hallo,\n\nwanneer kunnen wij bestelling {old} verwachten?\n\n{contact}\n{name}"),
    Post("inquiry", "fr", "Demande de devis", "Bonjour,\n\nmerci d'établir un devis, franco domaine, pour :\n\n{rows}\n\nNous déciderons après la réunion des associés.\n\n{contact}\n{name}"),
    Post("inquiry", "fr", "Disponibilité", "Bonjour, avez-vous encore {d} ({s}) ? À quel prix pour {q} {u} ? Simple question pour l'instant. {contact}"),
    Post("cancellation", "de", "Storno {old}", "Sehr geehrte Damen und Herren,\n\nmeine Bestellung {old} vom {oldday} muss ich leider stornieren, der Hagel hat uns die Ernte genommen.\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("cancellation", "de", "Bestellung {old} hinfällig", "Hallo Frau {person},\n\nnehmen Sie bitte die Bestellung {old} komplett raus:\n\n{rows}\n\nWir haben Ersatz im Lager gefunden. Bitte kurz bestätigen.\n\n{contact}\n{name}"),
    Post("cancellation", "de", "Halt!", "die bestellung {old} bitte nicht losschicken, kollegin hatte schon bestellt. sorry! {first}, {name}"),
    Post("cancellation", "en", "Cancel {old} please", "Good morning,\n\nplease cancel our order {old} of {oldday}, the client has pulled out.\n\nThanks\n{contact}\n{name}"),
    Post("cancellation", "nl", "Annulering {old}", "Beste,\n\ngraag bestelling {old} in zijn geheel annuleren, wij hebben dubbel besteld.\n\n{contact}\n{name}"),
    Post("cancellation", "fr", "Annulation de la commande {old}", "Bonjour,\n\nà la suite du gel nous devons annuler notre commande {old} du {oldday}. Merci de confirmer.\n\n{contact}\n{name}"),
    Post(ASKED, "de", "Rechnungskopie", "Guten Tag,\n\nunser Steuerberater vermisst Ihre Rechnung {old}. Könnten Sie sie noch einmal als PDF schicken?\n\n{contact}\n{name}"),
    Post(ASKED, "de", "Katalog", "Guten Tag, bitte senden Sie mir Ihren neuen Katalog an die bekannte Adresse. Kundennr. {number}. Danke, {contact}"),
    Post(ASKED, "de", "Vorschau Frühjahr – noch nicht liefern", "Hallo Herr {person},\n\ndamit Sie planen können, unsere Schätzung fürs Frühjahr:\n\n{rows}\n\nDas ist nur eine Vorschau, die Bestellung schicken wir im Februar.\n\n{contact}\n{name}"),
    Post(ASKED, "en", "Forecast only", "Dear Ms {person},\n\nas agreed, here is what we expect to need next spring:\n\n{rows}\n\nPlease do not send anything yet, this is no order.\n\n{contact}\n{name}"),
    Post("other", "de", "Neue Anschrift", "Liebe Geschäftspartner,\n\nab {day} finden Sie uns in neuen Räumen. Rechnungen bitte nur noch an die Verwaltung. Unsere Kundennummer bei Ihnen ist {number}.\n\n{contact}\n{name}"),
    Post("other", "de", "AW: Angebot {old}", "Sehr geehrte Frau {person},\n\nvielen Dank für Ihre Mühe mit dem Angebot. Diesmal hat ein Mitbewerber den Zuschlag bekommen.\n\n{contact}\n{name}"),
    Post("other", "de", "danke!", "Alles da, alles heil, die Bienen summen. Danke für die schnelle Hilfe! {contact}"),
    Post("other", "de", "Zahlung Rechnung {old}", "Guten Tag,\n\nwir haben heute zu Rechnung {old} den Betrag von {net} EUR abzüglich 2 % Skonto überwiesen.\n\n{name}\nBuchhaltung"),
    Post("other", "fr", "Fermeture annuelle", "Bonjour,\n\nle domaine sera fermé du 24 décembre au 4 janvier, aucune livraison ne pourra être reçue.\n\n{name}"),
)  # fmt: skip

OTHERS: tuple[Post, ...] = (
    Post("other", "de", "Abwesenheitsnotiz", "Vielen Dank für Ihre Nachricht. Wir sind bis {day} in der Weinlese und antworten nur abends. In dringenden Fällen: {phone}.", headers=REPLIED),
    Post("other", "en", "Out of office: order acknowledgement {old}", "The surgery office is closed until {day}. For emergencies ring the practice.", headers=REPLIED),
    Post("other", "nl", "Automatisch antwoord: orderbevestiging", "Bedankt voor uw bericht. Ik ben weer aanwezig op {day}.", headers=REPLIED),
    Post("other", "de", "Unzustellbar: Auftragsbestätigung {old}", "Ihre Nachricht konnte nicht zugestellt werden.\n\nEmpfänger: {email}\nFehler: 550 5.1.1 unbekannter Benutzer\n\n--- Text der Nachricht ---\nGuten Tag,\n\nwir haben notiert:\n\n{rows}\n\nIhr Innendienst", ("Mail Delivery System", "mailer-daemon@relay.example"), (("Auto-Submitted", "auto-replied"),)),
    Post("other", "de", "Auftragsbestätigung {old}", "Sehr geehrte Damen und Herren,\n\nvielen Dank für Ihren Auftrag. Wir liefern Ihnen am {day}:\n\n{rows}\n\nGlaswerk Hohenstade GmbH, Vertrieb", ("Glaswerk Hohenstade", "vertrieb@glaswerk-hohenstade.example")),
    Post("other", "de", "Rechnung {old}", "Guten Tag,\n\nwir berechnen Ihnen für die Lieferung vom {oldday}:\n\n{rows}\n\nRechnungsbetrag {net} EUR netto, zahlbar in 14 Tagen.\n\nKorkenhandel Perez & Vogt oHG", ("Korkenhandel Perez & Vogt", "rechnung@korken-perez-vogt.example")),
    Post("other", "de", "2. Mahnung zu Rechnung {old}", "Sehr geehrte Damen und Herren,\n\nzu unserer Rechnung {old} über {net} EUR konnten wir keinen Zahlungseingang feststellen.\n\nSaatzucht Immenrode, Debitorenbuchhaltung", ("Saatzucht Immenrode", "mahnung@saatzucht-immenrode.example")),
    Post("other", "de", "Avis: Ihre Palette", "Guten Tag,\n\nwir liefern Ihnen am {day} zwischen 7 und 12 Uhr 3 Paletten, 840 kg. Stapler muss vorhanden sein.\n\nSpedition Querweg, Disposition", ("Spedition Querweg", "dispo@querweg-spedition.example")),
    Post("other", "de", "Winterpreise bis Ende des Monats", "Liebe Fachhändler,\n\njetzt günstig einlagern:\n\n{rows}\n\nBestellen Sie noch heute! Abmelden können Sie sich jederzeit.", ("Futtermühle Ostertal", "aktion@futtermuehle-ostertal.example"), BULK, html=True),
    Post("other", "en", "Autumn sale – up to 40% off", "Dear customer,\n\nour best sellers this week:\n\n{rows}\n\nShop now, offers end Sunday.", ("Terracotta World", "news@terracotta-world.example"), BULK, html=True),
    Post("other", "fr", "Promotions de fin d'année", "Chers clients,\n\nprofitez de nos prix :\n\n{rows}\n\nPour ne plus recevoir ces messages, cliquez ici.", ("Verrerie du Midi", "lettre@verrerie-midi.example"), BULK),
    Post("other", "de", "Neue Preisliste ab {day}", "Sehr geehrte Kunden,\n\naufgrund gestiegener Energiekosten gelten ab {day} neue Preise. Die Liste folgt per Post.\n\nGlaswerk Hohenstade", ("Glaswerk Hohenstade", "info@glaswerk-hohenstade.example")),
    Post("other", "de", "Bewerbung als Aushilfe im Lager", "Sehr geehrte Damen und Herren,\n\nich bin 19 Jahre alt, habe einen Staplerschein und suche ab sofort eine Stelle. Mein Lebenslauf folgt.\n\n{contact}\n{phone}"),
    Post("other", "de", "Ihr Paket wird heute zugestellt", "Paket {old} wird voraussichtlich heute zwischen 10:40 und 12:40 Uhr zugestellt. 1 Paket, 12,4 kg.", ("Paketbote", "noreply@paketbote.example")),
    Post("other", "de", "Einladung: Winzermesse, Stand C 14", "Liebe Geschäftsfreunde,\n\nam {day} zeigen wir neue Verschlüsse und Etiketten. Wir reservieren Ihnen 2 Freikarten.\n\nEtikettendruck Salm", ("Etikettendruck Salm", "messe@etiketten-salm.example")),
    Post("other", "de", "Teambesprechung", "Hallo zusammen,\n\nBesprechung am {day} um 9 Uhr, bitte Inventurlisten mitbringen. Kuchen gibt es auch.\n\n{first}"),
    Post("other", "en", "Business proposal: corks", "Dear Sir/Madam,\n\nwe are factory of natural corks, MOQ 50000 pcs, price from 0.04 USD. Kindly tell us your quantity.\n\nMr. Liu", ("Liu", "sales@corkfactory-export.example")),
    Post("other", "de", "Angebot {old}: Palettenregale", "Sehr geehrte Damen und Herren,\n\ngern bieten wir an:\n\n6 Stück Palettenregal 2,70 m zu 188,00 EUR\n2 Stück Anfahrschutz zu 44,00 EUR\n\nWir freuen uns auf Ihren Auftrag.\n\nRegaltechnik Wiebusch", ("Regaltechnik Wiebusch", "angebot@regale-wiebusch.example")),
    Post("other", "de", "Druckerzähler melden", "Bitte melden Sie uns bis {day} den Zählerstand Ihres Geräts, damit wir Toner nachliefern können.", ("Bürotechnik Nolte", "zaehler@buerotechnik-nolte.example")),
)  # fmt: skip

_CHANGE = partial(changed, scribe=SCRIBE)
CHANGES: tuple[Buyer, ...] = (
    partial(_CHANGE, "Guten Tag,\n\nin unserer Bestellung {number} vom {oldday} hat sich ein Fehler eingeschlichen. Richtig muss es heißen:\n\n{lines}\n\nAlles Übrige stimmt.\n\nMit freundlichen Grüßen\n{contact}\n{name}", "Korrektur zu Bestellung {number}", "de", pattern="{d} ({s}): {q} {u}, nicht {old}"),
    partial(_CHANGE, "Hallo Frau {person},\n\nkönnen Sie bei {number} (vom {oldday}) noch etwas ändern? Und zwar:\n\n{lines}\n\nSonst bleibt alles.\n\nLiebe Grüße\n{contact}\n{name}", "Änderung {number}", "de", pattern="von {s} {d} bitte {q} {u} (vorher {old})"),
    partial(_CHANGE, "Sehr geehrte Damen und Herren,\n\nden Termin der Bestellung {number} vom {oldday} müssen wir verlegen, die Füllung verschiebt sich. Neuer Liefertermin: {delivery_label}.\n\nMengen und Artikel bleiben wie bestellt.\n\n{contact}\n{name}", "Bestellung {number}: neuer Termin", "de", moves=True),
    partial(_CHANGE, "Hallo,\n\nBestellung {number} vom {oldday} bitte anpassen:\n\n{lines}\n\nDanke\n{contact}\n{name}", "bitte anpassen: {number}", "de", pattern="Art. {s} ({d}) von {old} auf {q} {u} ändern"),
    partial(_CHANGE, "Dear Ms {person},\n\nquick correction to order {number} ({oldday}):\n\n{lines}\n\nEverything else as ordered.\n\nThanks\n{contact}\n{name}", "Correction: order {number}", "en", pattern="{d} ({s}): make that {q} {u}, not {old}"),
    partial(_CHANGE, "Hello Mr {person},\n\nwe need order {number} of {oldday} on another day. New delivery date: {delivery_label}. The goods stay the same.\n\n{contact}\n{name}", "Order {number}: new date", "en", moves=True),
    partial(_CHANGE, "Beste heer {person},\n\nin bestelling {number} van {oldday} klopt het aantal niet. Juist is:\n\n{lines}\n\nDe rest is goed.\n\nGroet\n{contact}\n{name}", "Correctie {number}", "nl", pattern="{d} ({s}): {q} {u}, niet {old}"),
    partial(_CHANGE, "Bonjour,\n\nune erreur s'est glissée dans notre commande {number} du {oldday}. Il faut lire :\n\n{lines}\n\nLe reste est correct.\n\nCordialement\n{contact}\n{name}", "Rectificatif commande {number}", "fr", pattern="{d} ({s}) : {q} {u} et non {old}"),
)  # fmt: skip
BUYERS: tuple[Buyer, ...] = (*(partial(sent, post, scribe=SCRIBE) for post in (*CUSTOMERS, *OTHERS)), *CHANGES)
