"""What arrives at the distant part's company and is no order: what customers want beside ordering, and mail of other firms, machines and people."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.distant.changes import BUYERS as CHANGES
from benchmarks.corpus.distant.demands import SCRIBE
from benchmarks.corpus.opened.no_orders import Post, sent
from examples.post.truth import any_of

AUTOMATIC = (("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All"))
BULK = (("List-Unsubscribe", "<https://post.wellenbrief.example/ab>"), ("Precedence", "bulk"))
ASKED = any_of("inquiry", "other")

CUSTOMERS: tuple[Post, ...] = (
    Post("complaint", "de", "Gerissen!", "Moin,\n\n{d} ({s}) ist beim ersten Einsatz gerissen, zum Glück lag das Boot noch am Kran. So etwas darf nicht passieren. Ich möchte mein Geld zurück.\n\n{contact}\n{name}"),
    Post("complaint", "de", "Mängelrüge zur Lieferung vom {oldday}", "Sehr geehrte Damen und Herren,\n\ngemäß § 377 HGB rügen wir folgende Mängel:\n\n{rows}\n\nDie Ware ist angerostet und wird nicht verarbeitet. Wir setzen Ihnen eine Frist zur Nacherfüllung bis {day}.\n\n{contact}\n{name}"),
    Post("complaint", "de", "Fehlmenge", "Hallo Frau {person},\n\nzu Bestellung {old} waren {q} {u} {d} berechnet, im Karton lag nur die Hälfte. Was machen wir da?\n\nGruß\n{contact}\n{name}"),
    Post("complaint", "de", "Farbe stimmt nicht", "Guten Tag,\n\ngeliefert wurde {d}, auf dem Foto im Katalog sieht das ganz anders aus und passt nicht zu dem, was wir schon haben. Bitte nehmen Sie die Ware zurück.\n\n{contact}\nKundennr. {number}"),
    Post("complaint", "de", "Gutschrift fehlt seit Wochen", "Sehr geehrte Frau {person},\n\nam {oldday} haben wir {q} {u} {d} zurückgeschickt, weil alles undicht war. Eine Gutschrift kam bis heute nicht. Das ist die dritte Erinnerung!\n\n{contact}, Buchhaltung\n{name}"),
    Post("complaint", "de", "Kanister ausgelaufen", "Hallo,\n\nIhr Paket kam heute tropfend hier an, {d} ist ausgelaufen und hat den Rest versaut. Fotos kann ich schicken. Wer kommt dafür auf?\n\n{contact}\n{name}"),
    Post("complaint", "en", "Wrong items in box", "Hi {person},\n\nwe unpacked the delivery for {old} today and found the wrong size: the label says {d} but that is not what is inside. Can you swap it?\n\nThanks\n{contact}\n{name}"),
    Post("complaint", "en", "Corroded on arrival", "Dear Sirs,\n\nthe following goods, delivered {oldday}, show corrosion:\n\n{rows}\n\nWe reject them and expect a credit note.\n\nYours faithfully\n{contact}\n{name}"),
    Post("complaint", "nl", "Verkeerd geleverd", "Hallo,\n\nwij kregen {d} ({s}), maar het past niet op de boot zoals u had beloofd. Wij sturen het terug en willen het geld terug.\n\n{contact}\n{name}"),
    Post("complaint", "fr", "Pièce cassée à la première utilisation", "Bonjour,\n\n{d} ({s}), reçu le {oldday}, s'est cassé dès la première sortie. Merci de nous le remplacer sous garantie.\n\n{contact}\n{name}"),
    Post("complaint", "fr", "Livraison incomplète {old}", "Bonjour Madame {person},\n\nil manque dans le colis :\n\n{rows}\n\nPourtant tout est facturé. Merci de régulariser.\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Preisanfrage Winterlager", "Guten Tag Herr {person},\n\nfür die Planung des Winterlagers hätten wir gern Ihre Preise zu:\n\n{rows}\n\nEntschieden wird erst auf der Vorstandssitzung.\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("inquiry", "de", "Staffelpreise?", "Moin,\n\nab welcher Menge wird {d} ({s}) billiger? Wir reden von vielleicht {q} {u}, aber das hängt vom Preis ab.\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Verfügbarkeit", "Hallo, habt ihr {d} noch da oder ist das ausverkauft? Gruß {first}"),
    Post("inquiry", "de", "Wann kommt unsere Ware?", "Sehr geehrte Damen und Herren,\n\nbestellt haben wir am {oldday} unter {old}, zugesagt war letzte Woche. Bitte teilen Sie mir den Liefertermin mit.\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("inquiry", "de", "Beschränkte Ausschreibung", "Sehr geehrte Damen und Herren,\n\nwir beabsichtigen die Beschaffung von:\n\n{rows}\n\nIhr Angebot erbitten wir bis {day}, 12 Uhr, in verschlossenem Umschlag oder per E-Mail. Die Anfrage verpflichtet uns zu nichts.\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Technische Frage", "Liebe Frau {person},\n\nwelche Bruchlast hat {d}? Der Prüfer will das schriftlich sehen, ein Datenblatt würde genügen.\n\nDanke\n{contact}\n{name}"),
    Post("inquiry", "de", "Alternative gesucht", "Hallo Herr {person},\n\nunser Boot hat ab Werk {d} verbaut. Gibt es etwas Gleichwertiges, das länger hält? Würden dann im Frühjahr bestellen.\n\n{contact}\n{name}"),
    Post("inquiry", "en", "Price check", "Hello,\n\ncould you quote for\n\n{rows}\n\nplease? Delivered to {place}. We are comparing three suppliers.\n\nKind regards\n{contact}\n{name}"),
    Post("inquiry", "en", "Where's my parcel?", "Hi {person},\n\nthe order {old} from {oldday} hasn't turned up yet. Has it left your warehouse?\n\nCheers\n{contact}\n{name}"),
    Post("inquiry", "en", "Will it fit?", "Dear team,\n\nwould {d} ({s}) fit a 1998 inboard? If so I might take {q} {u} next season.\n\n{contact}"),
    Post("inquiry", "nl", "Prijsopgave", "Beste mevrouw {person},\n\ngraag ontvangen wij een prijsopgave voor:\n\n{rows}\n\nBij akkoord volgt de bestelling later.\n\nMet vriendelijke groet\n{contact}\n{name}"),
    Post("inquiry", "nl", "Levertijd {s}", "Hallo,\n\nwat is de levertijd van {d} ({s}) op dit moment?\n\nGroet\n{contact}\n{name}"),
    Post("inquiry", "fr", "Tarif et délai", "Bonjour,\n\npouvez-vous nous indiquer tarif et délai pour :\n\n{rows}\n\nNotre décision sera prise après réception de votre offre.\n\nCordialement\n{contact}\n{name}"),
    Post("inquiry", "fr", "Suivi de la commande {old}", "Bonjour,\n\nnotre commande {old} du {oldday} n'est toujours pas arrivée. Avez-vous un numéro de suivi ?\n\n{contact}\n{name}"),
    Post(ASKED, "de", "Zertifikate", "Guten Tag,\n\nder Germanische Prüfdienst verlangt die Werkszeugnisse zu unserer Lieferung vom {oldday}. Bitte senden Sie uns die Unterlagen als PDF.\n\n{contact}\n{name}"),
    Post(ASKED, "de", "Neuer Katalog?", "Moin,\n\ngibt es schon den Katalog fürs nächste Jahr? Wir legen ihn gern im Hafenbüro aus: {name}, {street}, {place}.\n\n{contact}"),
    Post(ASKED, "de", "Saldenbestätigung", "Sehr geehrte Damen und Herren,\n\nunser Wirtschaftsprüfer bittet um Bestätigung des Saldos zum {oldday}. Kundennummer {number}.\n\n{contact}, Rechnungswesen\n{name}"),
    Post(ASKED, "en", "Opening a trade account", "Dear team,\n\nhow do we go about getting trade terms? We are {name}, {street}, {place}.\n\nRegards\n{contact}"),
    Post("cancellation", "de", "Bitte alles stoppen: {old}", "Moin Herr {person},\n\ndas Boot ist verkauft, die Bestellung {old} vom {oldday} brauchen wir nicht mehr. Bitte ganz streichen.\n\n{contact}\n{name}"),
    Post("cancellation", "de", "Rücktritt vom Auftrag {old}", "Sehr geehrte Damen und Herren,\n\nda Sie den zugesagten Termin nicht gehalten haben, treten wir vom Auftrag {old} zurück. Er umfasste:\n\n{rows}\n\nVon Lieferungen bitten wir abzusehen.\n\n{contact}\n{name}"),
    Post("cancellation", "en", "Cancel order {old}", "Hi,\n\nplease cancel {old}, we found a spare set in the loft. Sorry for the bother.\n\n{contact}\n{name}"),
    Post("cancellation", "nl", "Annulering van {old}", "Geachte heer, mevrouw,\n\nwij annuleren hierbij onze bestelling {old} van {oldday} volledig.\n\n{contact}\n{name}"),
    Post("cancellation", "fr", "Annulation {old}", "Bonjour,\n\nle bateau est vendu, merci d'annuler la commande {old} passée le {oldday}.\n\n{contact}\n{name}"),
    Post("other", "de", "Danke!", "Liebe Frau {person},\n\n{d} ist eingebaut und läuft. Ihr habt uns die Saison gerettet!\n\nHerzliche Grüße\n{contact}\n{name}"),
    Post("other", "de", "Neue Bankverbindung und Adresse", "Guten Tag,\n\nab {day} lautet unsere Rechnungsadresse {street}, {place}. Bitte Kundennummer {number} entsprechend ändern.\n\n{contact}\n{name}"),
    Post("other", "de", "Zahlung angewiesen", "Guten Tag,\n\nzu Ihrer Rechnung {old} haben wir heute {net} EUR angewiesen, 2 % Skonto sind abgezogen.\n\n{contact}\n{name}"),
    Post("other", "de", "Wareneingang gesperrt", "Liebe Lieferanten,\n\nwegen des Hafenfestes ist unsere Zufahrt bis {day} gesperrt. Bitte in dieser Zeit nichts anliefern.\n\n{contact}\n{name}"),
)  # fmt: skip
OTHERS: tuple[Post, ...] = (
    Post("other", "de", "Automatische Antwort: AW: Ihre Anfrage", "Moin! Unsere Werft macht Winterpause bis {day}. Bestellungen und Anfragen beantworten wir danach. Notfälle: {phone}.\n\n{name}", headers=AUTOMATIC),
    Post("other", "en", "Out of office", "I'm sailing until {day} and will read your message when I am back ashore.\n\n{contact}", headers=AUTOMATIC),
    Post("other", "nl", "Automatisch antwoord", "Wij zijn gesloten tot {day}. Uw bericht wordt daarna behandeld.\n\n{name}", headers=AUTOMATIC),
    Post("other", "en", "Delivery Status Notification (Failure)", "The following message to <{email}> was undeliverable.\nThe reason for the problem: 5.1.0 - Unknown address error\n\nOriginal message:\nSubject: Auftragsbestätigung {old}\n\nWir liefern:\n{rows}", ("Mail Delivery System", "mailer-daemon@mx.hafenpost.example"), (("Auto-Submitted", "auto-replied"),)),
    Post("other", "de", "Auftragsbestätigung {old}", "Sehr geehrte Damen und Herren,\n\nvielen Dank für Ihren Auftrag, den wir wie folgt annehmen:\n\n{rows}\n\nAuftragswert {net} EUR, Versand voraussichtlich {day}.\n\nTauwerk Manufaktur Elbe GmbH\nAuftragsabwicklung", ("Tauwerk Manufaktur Elbe", "auftrag@tauwerk-elbe.example")),
    Post("other", "de", "Rechnung Nr. {old}", "Sehr geehrter Kunde,\n\nfür folgende Lieferung erlauben wir uns zu berechnen:\n\n{rows}\n\nSumme netto {net} EUR, fällig am {day}.\n\nLackfabrik Hansen", ("Lackfabrik Hansen", "rechnung@lack-hansen.example")),
    Post("other", "en", "Invoice {old} is due", "Dear customer,\n\ninvoice {old} over EUR {net} is due on {day}. Items:\n\n{rows}\n\nAccounts, Solent Fasteners Ltd", ("Solent Fasteners Ltd", "accounts@solent-fasteners.example")),
    Post("other", "fr", "Confirmation de commande {old}", "Madame, Monsieur,\n\nnous confirmons votre commande :\n\n{rows}\n\nExpédition le {day}.\n\nCorderie de l'Ouest", ("Corderie de l'Ouest", "ventes@corderie-ouest.example")),
    Post("other", "de", "Ihr Paket {old} liegt zur Abholung bereit", "Sie können Ihre Sendung {old} bis {day} im Paketshop abholen. Bitte Ausweis mitbringen.", ("Paketdienst Welle", "noreply@paket-welle.example")),
    Post("other", "de", "Avis: 2 Paletten am {day}", "Wir avisieren die Anlieferung von 2 Paletten (386 kg) am {day}, Absender Lackfabrik Hansen. Stapler erforderlich.\n\nSpedition Nordweg", ("Spedition Nordweg", "dispo@nordweg.example")),
    Post("other", "de", "Nur diese Woche: {d} reduziert", "WELLENBRIEF\n\nUnsere Angebote:\n\n{rows}\n\nGleich bestellen, gültig bis {day}.\n\nSie erhalten diesen Brief, weil Sie sich angemeldet haben. Abmelden.", ("Wellenbrief", "brief@wellenbrief.example"), BULK, html=True),
    Post("other", "en", "Boat show deals", "Visit us in hall 7. Show prices:\n\n{rows}\n\nOrder by {day} to benefit. Unsubscribe here.", ("Boat Show News", "news@wellenbrief.example"), BULK, html=True),
    Post("other", "nl", "Aanbiedingen van de maand", "Deze maand extra voordelig: {d}.\n\n{rows}\n\nUitschrijven", ("Watersport Nieuws", "nieuws@wellenbrief.example"), BULK, html=True),
    Post("other", "de", "Bewerbung Lagerist", "Sehr geehrte Damen und Herren,\n\nich habe acht Jahre bei einem Schiffsausrüster Bestellungen zusammengestellt und suche zum {day} eine neue Aufgabe. Lebenslauf auf Wunsch.\n\n{contact}", ("Malte Reinders", "malte.reinders@freemail.example")),
    Post("other", "en", "Stainless hardware supplier", "Dear purchasing manager,\n\nwe are a manufacturer of shackles, cleats and hinges. MOQ 1000 pcs, FOB price on request. Please send your order plan.\n\nBest regards, Vivian", ("Vivian Chen", "sales3@marine-hardware-factory.example")),
    Post("other", "de", "Grünkohlessen", "Moin Kollegen,\n\nam {day} ist Grünkohlessen. Bestellt bitte bis Montag bei mir: 1 x Pinkel oder 1 x Kassler, Beilagen frei.\n\n{contact}", ("Betriebsrat", "betriebsrat@wellenbrief.example")),
    Post("other", "de", "Scan vom Multifunktionsgerät", "Diese E-Mail wurde von MFP-Lager2 verschickt. Es wurde kein Dokument erkannt.", ("MFP-Lager2", "mfp@telefonie.example"), (("Auto-Submitted", "auto-generated"),)),
    Post("other", "de", "Sicherheitshinweis zu Rettungswesten", "Sehr geehrte Händler,\n\nbei folgenden Artikeln kann die Auslösung versagen:\n\n{rows}\n\nBitte nehmen Sie die Ware aus dem Verkauf.\n\nTrivelo Sicherheitstechnik AG", ("Trivelo Sicherheitstechnik AG", "service@trivelo.example")),
    Post("other", "de", "1. Mahnung zu {old}", "Sehr geehrte Damen und Herren,\n\ntrotz Fälligkeit am {oldday} ist unsere Rechnung {old} über {net} EUR offen. Wir bitten um Zahlung bis {day}.\n\nBüroservice Förde", ("Büroservice Förde", "mahnung@buero-foerde.example")),
    Post("other", "de", "Umfrage: Wie zufrieden sind Sie?", "Guten Tag,\n\nnehmen Sie sich drei Minuten für unsere Umfrage. Unter allen Antworten verlosen wir bis {day} einen Bootshaken.\n\nIhr Branchenverband", ("Branchenverband Wassersport", "umfrage@wellenbrief.example"), BULK),
)  # fmt: skip
BUYERS: tuple[Buyer, ...] = (*(partial(sent, post, scribe=SCRIBE) for post in (*CUSTOMERS, *OTHERS)), *CHANGES)
