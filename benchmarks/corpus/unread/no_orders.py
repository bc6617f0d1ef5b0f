"""What arrives at the unread part's company and is no order: what customers want beside ordering, changes and cancellations, mail of others and of machines."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.opened.no_orders import Post, changed, sent
from benchmarks.corpus.unread.ask import ASKING
from examples.post.truth import any_of

REPLY = (("Auto-Submitted", "auto-replied"), ("X-Autoreply", "yes"))
LIST = (("List-Unsubscribe", "<https://rundschreiben.example/aus>"), ("Precedence", "bulk"))
ASKED = any_of("inquiry", "other")
LATE = any_of("inquiry", "complaint")

COMPLAINTS: tuple[Post, ...] = (
    Post("complaint", "de", "Transportschaden Sendung {old}", "Guten Tag,\n\ndie Palette zu Lieferschein {old} kam heute eingedrückt an. Beschädigt sind:\n\n{rows}\n\nDer Schaden ist auf dem Frachtbrief vermerkt. Bitte um Ersatzlieferung oder Gutschrift.\n\n{contact}\n{name}"),
    Post("complaint", "de", "Mängelrüge", "Sehr geehrte Damen und Herren,\n\nvon den gelieferten {q} {u} {d} ({s}) sind mehrere unbrauchbar. Wir rügen den Mangel und setzen Ihnen Frist zur Nachbesserung bis {day}.\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("complaint", "de", "Falsches Maß", "Moin {person},\n\nihr habt uns statt {d} die falsche Größe eingepackt. Lieferschein {old}. Baustelle steht! Was machen wir jetzt?\n\n{first}\n{name}"),
    Post("complaint", "de", "Rechnung {old} - Einspruch", "Sehr geehrte Damen und Herren,\n\nder Rechnung {old} vom {oldday} widersprechen wir. {d} wurde mit {q} {u} berechnet, erhalten haben wir weniger. Wir kürzen entsprechend.\n\n{contact}\nRechnungsprüfung\n{name}"),
    Post("complaint", "de", "Schon wieder", "Hallo,\n\nzum dritten Mal in diesem Jahr fehlt was in der Kiste, diesmal {q} {u} {d}. So macht das keinen Spaß mehr. Ich bitte um Rückruf: {phone}.\n\n{contact}"),
    Post("complaint", "en", "Wrong items on delivery {old}", "Hello {person},\n\nDelivery {old} contained items we never ordered, and {q} {u} of {d} ({s}) were missing. Please collect and credit.\n\nRegards\n{contact}\n{name}"),
    Post("complaint", "en", "Broken on arrival", "Dear Sirs,\n\nPart of our consignment of {oldday} was broken when unpacked:\n\n{rows}\n\nPlease let us have replacements or a credit note.\n\n{contact}\n{name}"),
    Post("complaint", "nl", "Beschadigde pallet", "Goedemiddag,\n\nDe pallet van vandaag (pakbon {old}) was beschadigd. Het gaat om {q} {u} {d} ({s}). Graag een creditnota.\n\n{contact}\n{name}"),
    Post("complaint", "fr", "Livraison incomplète {old}", "Bonjour,\n\nil manque {q} {u} de {d} ({s}) dans la livraison {old}, pourtant facturés. Merci de régulariser au plus vite.\n\n{contact}\n{name}"),
)  # fmt: skip
QUESTIONS: tuple[Post, ...] = (
    Post(LATE, "de", "Terminüberschreitung Bestellung {old}", "Sehr geehrte Frau {person},\n\nunsere Bestellung {old} vom {oldday} ist überfällig. Bitte nennen Sie uns umgehend einen verbindlichen Liefertermin.\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Kurze Frage zur Lieferung", "Hallo Herr {person},\n\nkommt unsere Bestellung {old} noch diese Woche? Der Hof ist ab Freitag nicht besetzt.\n\nGruß {contact}\n{name}"),
    Post("inquiry", "de", "Preisabfrage", "Guten Tag,\n\nfür eine Kalkulation bräuchten wir Ihre Nettopreise und Lieferzeiten:\n\n{rows}\n\nDer Auftrag ist noch nicht erteilt, wir melden uns gegebenenfalls.\n\nFreundliche Grüße\n{contact}\n{name}"),
    Post("inquiry", "de", "Ausschreibung Lieferung Material", "Sehr geehrte Damen und Herren,\n\nim Zuge einer freihändigen Vergabe bitten wir um Abgabe eines Angebotes bis {day}:\n\n{rows}\n\nNebenangebote sind zugelassen. Bindefrist vier Wochen.\n\nIm Auftrag\n{contact}\n{name}"),
    Post("inquiry", "de", "{d} - passt das?", "Hallo,\n\nich habe eine technische Frage zu {d} ({s}): Kann man das auch draußen einsetzen? Wenn ja, würde ich wahrscheinlich {q} {u} nehmen.\n\nViele Grüße\n{contact}"),
    Post("inquiry", "de", "Verfügbarkeit", "Moin, habt ihr {q} {u} {d} am Lager? Bitte kurze Antwort, bestelle dann über den Chef.\n\n{first}\n{name}"),
    Post("inquiry", "de", "Datenblatt", "Sehr geehrte Damen und Herren,\n\nfür unsere Dokumentation benötigen wir das technische Datenblatt und die Konformitätserklärung zu {d} ({s}).\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Mengenrabatt?", "Guten Tag Frau {person},\n\nab welcher Menge gibt es bei {d} einen besseren Preis? Wir brauchen im Jahr etwa {q} {u}, verteilt auf mehrere Abrufe.\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Auftragsbestätigung fehlt", "Hallo,\n\nzu unserer Bestellung {old} vom {oldday} liegt uns noch keine Auftragsbestätigung vor. Ist sie angekommen?\n\n{contact}\n{name}"),
    Post("inquiry", "en", "Quote please", "Hi {person},\n\ncould you price these up for me, delivered:\n\n{rows}\n\nTender goes in on {day}, no order until we have won the job.\n\nThanks\n{contact}\n{name}"),
    Post("inquiry", "en", "Lead time on {s}", "Good morning,\n\nwhat is your current lead time on {d} ({s})? Around {q} {u} would be needed if the job goes ahead.\n\n{contact}\n{name}"),
    Post("inquiry", "en", "Order {old}", "Hello,\n\nany news on order {old} placed on {oldday}? Please let me know when it ships.\n\n{contact}\n{name}"),
    Post("inquiry", "nl", "Offerte gevraagd", "Beste {person},\n\nGraag ontvangen wij een vrijblijvende offerte voor:\n\n{rows}\n\nMet vriendelijke groet,\n{contact}\n{name}"),
    Post("inquiry", "nl", "Wanneer komt {old}?", "Hoi,\n\nweet je al wanneer bestelling {old} binnenkomt?\n\nGr. {first}\n{name}"),
    Post("inquiry", "fr", "Devis", "Bonjour,\n\nQuel serait votre prix net pour :\n\n{rows}\n\nNous consultons plusieurs fournisseurs.\n\nCordialement\n{contact}\n{name}"),
    Post("inquiry", "fr", "Disponibilité", "Bonjour,\n\n{d} ({s}) est-il en stock ? Il nous en faudrait peut-être {q} {u} le mois prochain.\n\n{contact}\n{name}"),
    Post(ASKED, "de", "Kataloganforderung", "Sehr geehrte Damen und Herren,\n\nbitte senden Sie uns Ihren Hauptkatalog zu: {name}, {street}, {place}.\n\n{contact}"),
    Post(ASKED, "de", "Kopie Lieferschein", "Guten Tag,\n\nuns fehlt der Lieferschein {old}. Können Sie ihn bitte noch einmal schicken?\n\n{contact}\n{name}"),
    Post(ASKED, "de", "Entwurf unserer Bestellung, noch nicht freigegeben", "Sehr geehrte Frau {person},\n\nzur Vorbereitung schon einmal der Entwurf:\n\n{rows}\n\nDer Gemeinderat entscheidet erst am {day}. Bitte liefern Sie noch nichts, die Bestellung folgt gegebenenfalls.\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Fax angekommen?", "Guten Tag,\n\nam {oldday} ging ein Fax an Sie, unsere Bestellung Nr. {old}. Ist die bei Ihnen angekommen? Bitte kurze Rückmeldung.\n\n{contact}\n{name}"),
    Post(ASKED, "nl", "Gegevens gewijzigd", "Beste,\n\nKunt u ons nieuwe factuuradres opnemen: {street}, {place}? Klantnummer {number}.\n\n{contact}\n{name}"),
    Post("inquiry", "fr", "Fiche technique", "Bonjour,\n\npourriez-vous nous transmettre la fiche technique de {d} (réf. {s}) ?\n\nCordialement\n{contact}\n{name}"),
    Post(ASKED, "de", "Rückruf erbeten", "Hallo Herr {person}, ich habe Sie heute nicht erreicht. Rückruf bitte vormittags: {phone}. {contact}, {name}"),
    Post(ASKED, "en", "New contact details", "Dear {person},\n\nplease update your records: our stores can now be reached on {phone}. Is there a form to fill in?\n\n{contact}\n{name}"),
)  # fmt: skip
CANCELLED: tuple[Post, ...] = (
    Post("cancellation", "de", "Stornierung unserer Bestellung {old}", "Sehr geehrte Damen und Herren,\n\nda uns der Bauherr den Auftrag entzogen hat, stornieren wir die Bestellung {old} vom {oldday}. Bitte bestätigen Sie den Storno schriftlich.\n\n{contact}\n{name}"),
    Post("cancellation", "de", "Bestellung {old} zurück", "Hallo Frau {person}, bitte die Bestellung {old} nicht mehr losschicken, wir haben doppelt bestellt. Danke! {first}, {name}"),
    Post("cancellation", "de", "Widerruf", "Guten Tag,\n\nhiermit widerrufe ich meine Bestellung {old} vom {oldday} über\n\n{rows}\n\nBitte erstatten Sie bereits gezahlte Beträge.\n\n{contact}"),
    Post("cancellation", "en", "PO {old} cancelled", "Hello {person},\n\nplease treat our PO {old} as cancelled. The event has been called off.\n\nSorry and thanks\n{contact}\n{name}"),
    Post("cancellation", "nl", "Bestelling {old} vervalt", "Beste {person},\n\nBestelling {old} van {oldday} kan komen te vervallen. Wilt u dit bevestigen?\n\n{contact}\n{name}"),
    Post("cancellation", "fr", "Commande {old} à annuler", "Bonjour,\n\nsuite à l'annulation du chantier, nous annulons la commande {old} du {oldday}.\n\n{contact}\n{name}"),
)  # fmt: skip
OTHERS: tuple[Post, ...] = (
    Post("other", "de", "Abwesenheitsnotiz: AW: Ihre Bestellung {old}", "Vielen Dank für Ihre Mail. Ich bin ab {day} wieder im Büro. Ihre Nachricht wird nicht weitergeleitet, in eiligen Fällen bitte {phone} anrufen.\n\n{contact}", headers=REPLY),
    Post("other", "en", "Automatic reply: Order confirmation {old}", "I am on annual leave until {day}. For urgent orders please ring the stores.\n\n{contact}", headers=REPLY),
    Post("other", "nl", "Automatisch antwoord", "Bedankt voor uw bericht. Ons kantoor is gesloten tot {day}.\n\n{contact}", headers=REPLY),
    Post("other", "fr", "Réponse automatique : Commande {old}", "Je suis en congé jusqu'au {day}. Votre message sera lu à mon retour.\n\n{contact}", headers=REPLY),
    Post("other", "de", "Unzustellbar: Ihre Rechnung {old}", "Ihre Nachricht konnte folgenden Empfängern nicht zugestellt werden:\n\n{email}\nDas Postfach des Empfängers ist voll.\n\nUrsprüngliche Nachricht:\nBetreff: Ihre Rechnung {old}\n\n{rows}", ("Postmaster", "postmaster@mailgate.example"), (("Auto-Submitted", "auto-replied"),)),
    Post("other", "en", "Delivery Status Notification (Failure)", "Delivery to the following recipient failed permanently:\n\n   {email}\n\nTechnical details: 550 5.2.1 mailbox disabled\n\n----- Original message -----\nSubject: Your order {old}\n\n{rows}", ("Mail Delivery Subsystem", "mailer-daemon@mailgate.example"), (("Auto-Submitted", "auto-replied"),)),
    Post("other", "de", "Rechnung {old}", "Sehr geehrte Damen und Herren,\n\nunsere Leistungen stellen wir wie folgt in Rechnung:\n\n{rows}\n\nzusammen {net} EUR netto. Zahlbar bis {day} rein netto.\n\nSeilerei Hinrichs GmbH", ("Seilerei Hinrichs GmbH", "rechnung@seilerei-hinrichs.example")),
    Post("other", "de", "Auftragsbestätigung A{old}", "Guten Tag,\n\nIhre Bestellung haben wir wie folgt vorgemerkt:\n\n{rows}\n\nLieferung ab Werk am {day}. Eigentumsvorbehalt nach unseren AGB.\n\nArmaturenwerk Süd, Auftragszentrum", ("Armaturenwerk Süd", "auftrag@armaturenwerk-sued.example")),
    Post("other", "de", "Mahnung 1. Stufe", "Sehr geehrte Damen und Herren,\n\nauf unserem Konto fehlt noch Ihre Zahlung: Rechnung {old} vom {oldday}, {net} EUR. Wir bitten um Ausgleich bis {day}.\n\nSpedition Loose, Debitoren", ("Spedition Loose", "debitoren@spedition-loose.example")),
    Post("other", "de", "Avisierung: Ihre Lieferung am {day}", "Guten Tag,\n\nwir liefern am {day} zwischen 7 und 12 Uhr:\n\n4 Paletten, 1.120 kg, Absender Farbenfabrik Nord\n\nBitte Entladehilfe bereitstellen. Frachtbrief {old}.", ("Spedition Loose", "dispo@spedition-loose.example")),
    Post("other", "de", "Messeneuheiten im Überblick", "SAISONSTART\n\n{rows}\n\nBei Auftrag bis {day} 12 % Messerabatt. Vom Newsletter abmelden.", ("Werkstatt-Report", "report@rundschreiben.example"), LIST, html=True),
    Post("other", "en", "Spring deals for contractors", "Stock up now:\n\n{rows}\n\nOrder before {day} for free carriage. Click here to unsubscribe.", ("Trade Deals", "deals@rundschreiben.example"), LIST, html=True),
    Post("other", "nl", "Voorjaarsacties", "Nu extra voordelig: {d}\n\n{rows}\n\nActie loopt tot {day}. Klik hier om u af te melden.", ("Vakblad Installatie", "actie@rundschreiben.example"), LIST, html=True),
    Post("other", "fr", "Promotions de printemps", "Jusqu'au {day} :\n\n{rows}\n\nCommandez en ligne. Pour vous désinscrire, cliquez ici.", ("Pro Matériel", "promo@rundschreiben.example"), LIST, html=True),
    Post("other", "nl", "Factuur {old}", "Geachte debiteur,\n\nBijgaand onze factuur {old}:\n\n{rows}\n\nTotaal € {net}, te voldoen voor {day}.\n\nTouwfabriek Zuid", ("Touwfabriek Zuid", "facturen@touwfabriek-zuid.example")),
    Post("other", "fr", "Relance facture {old}", "Madame, Monsieur,\n\nsauf erreur, notre facture {old} de {net} EUR reste impayée. Merci de la régler avant le {day}.\n\nTransports Beaulieu", ("Transports Beaulieu", "compta@beaulieu-transports.example")),
    Post("other", "en", "Remittance advice", "We have today paid EUR {net} in settlement of your invoice {old}.\n\n{name}\nAccounts payable"),
    Post("other", "de", "Zahlungsavis {old}", "Guten Tag,\n\nfolgende Rechnungen gleichen wir mit der heutigen Überweisung aus: {old}, Betrag {net} EUR.\n\n{name}, Buchhaltung"),
    Post("other", "de", "Bewerbung als Lagermitarbeiter", "Sehr geehrte Frau {person},\n\nich bewerbe mich auf Ihre Anzeige. In meiner letzten Stelle habe ich Bestellungen gepackt und bis zu 80 Positionen am Tag kommissioniert. Beginn ab {day} möglich.\n\n{contact}"),
    Post("other", "de", "Sommerfest Mitbringliste", "Hallo ihr alle,\n\nfür das Fest am {day} fehlen noch 3 Salate, 2 Kuchen und 40 Brötchen. Wer bringt was? Ich bestelle dann den Rest.\n\n{first}"),
    Post("other", "de", "Danke für die Beratung", "Lieber Herr {person},\n\n{d} läuft jetzt seit einer Woche ohne Störung. Danke für Ihre Geduld am Telefon!\n\n{contact}\n{name}"),
    Post("other", "de", "Betriebsferien", "Sehr geehrte Lieferanten,\n\nab dem {day} haben wir zwei Wochen Betriebsferien. Bitte in dieser Zeit keine Ware anliefern.\n\n{name}"),
    Post("other", "de", "Änderung unserer Bankverbindung", "Sehr geehrte Damen und Herren,\n\nfür Lastschriften gilt ab {day} ein neues Konto, das Mandat liegt bei. Kundennummer {number}.\n\n{name}"),
    Post("other", "en", "Supplier of LED floodlights and cables", "Dear purchasing manager,\n\nwe are manufacturer of LED floodlight, cable reel and junction box. MOQ 300 pcs, best price USD 3.15 FOB. Waiting for your order.\n\nKevin", ("Kevin", "sales22@lightmaker.example")),
    Post("other", "de", "Workflow: Bestellanforderung {old} wartet auf Freigabe", "Guten Tag,\n\nfolgende Bestellanforderung wartet auf Ihre Freigabe:\n\n{rows}\n\nAngefordert von {contact}. Bitte bis {day} im System freigeben oder ablehnen.", ("Workflow-System", "workflow@freigabe.example"), (("Auto-Submitted", "auto-generated"),)),
    Post("other", "de", "Ihre Bestellung bei Bürowelt Krämer", "Vielen Dank für Ihren Einkauf!\n\n2 x Ordner breit\n5 x Druckerpapier A4\n1 x Toner schwarz\n\nGesamt {net} EUR, Lieferung am {day}.\n\nIhr Team von Bürowelt Krämer", ("Bürowelt Krämer", "service@buerowelt-kraemer.example")),
    Post("other", "de", "Preisanpassung zum Jahreswechsel", "Sehr geehrte Damen und Herren,\n\nwegen gestiegener Rohstoffkosten erhöhen wir unsere Preise zum {day} um 4,8 %. Die neue Preisliste geht Ihnen gesondert zu.\n\nArmaturenwerk Süd, Vertrieb", ("Armaturenwerk Süd", "vertrieb@armaturenwerk-sued.example")),
    Post("other", "en", "Shipping documents for container {old}", "Dear sirs,\n\nplease find below the packing list:\n\n{rows}\n\nETA Hamburg {day}. Original B/L by courier.\n\nOcean Line Agencies", ("Ocean Line Agencies", "docs@oceanline.example")),
    Post("other", "fr", "Confirmation de commande {old}", "Madame, Monsieur,\n\nnous avons bien enregistré votre commande et vous en remercions :\n\n{rows}\n\nExpédition prévue le {day}.\n\nCorderies de l'Ouest", ("Corderies de l'Ouest", "commandes@corderies-ouest.example")),
    Post("other", "de", "Scan vom Kopierer", "Diese Nachricht wurde von Ihrem Multifunktionsgerät gesendet.\n\nScandatum: {day}\nSeiten: 0\nStatus: Speicher voll", ("Kopierer EG", "kopierer@druckgeraete.example"), (("Auto-Submitted", "auto-generated"),)),
    Post("other", "de", "Termin angenommen: Jahresgespräch", "{contact} hat den Termin angenommen.\n\nWann: {day} 9:30-11:00\nOrt: Besprechung 1. OG", headers=(("Auto-Submitted", "auto-generated"),)),
)  # fmt: skip

_CHANGE = partial(changed, scribe=ASKING)
CHANGES: tuple[Buyer, ...] = (
    partial(_CHANGE, "Guten Tag Frau {person},\n\nunsere Bestellung {number} vom {oldday} müssen wir anpassen:\n\n{lines}\n\nAlle weiteren Positionen unverändert.\n\nMit freundlichen Grüßen\n{contact}\n{name}", "Anpassung Bestellung {number}", "de", pattern="{d} (Art. {s}): {q} {u}, bisher {old}"),
    partial(_CHANGE, "Moin,\n\nhab mich vertippt in der Bestellung {number}. Richtig ist\n\n{lines}\n\nRest stimmt.\n\n{first}\n{name}", "Tippfehler in {number}", "de", pattern="{q} {u} {d} ({s}), nicht {old}"),
    partial(_CHANGE, "Sehr geehrte Damen und Herren,\n\nwir ändern unsere Bestellung {number} vom {oldday} wie folgt ab:\n\n{lines}\n\nBitte senden Sie uns eine geänderte Auftragsbestätigung.\n\n{contact}\n{name}", "1. Änderung zur Bestellung {number}", "de", lines=(1, 3), pattern="Pos. {s} {d} alt {old} / neu {q} {u}"),
    partial(_CHANGE, "Hallo Herr {person},\n\ndie Baustelle verzögert sich. Bitte die Lieferung zur Bestellung {number} auf {delivery_label} schieben, Mengen bleiben.\n\nDanke\n{contact}\n{name}", "Lieferung {number} später", "de", moves=True),
    partial(_CHANGE, "Hello {person},\n\nthere is a change to our order {number} dated {oldday}:\n\n{lines}\n\nNothing else changes.\n\nThanks\n{contact}\n{name}", "Change to {number}", "en", pattern="{d}, {s}: please make it {q} {u} (not {old})"),
    partial(_CHANGE, "Hi,\n\ncan you put back delivery of order {number} to {delivery_label}? Quantities as before.\n\n{contact}\n{name}", "Put back delivery {number}", "en", moves=True),
    partial(_CHANGE, "Beste {person},\n\nWilt u bestelling {number} van {oldday} aanpassen:\n\n{lines}\n\nDe rest klopt.\n\n{contact}\n{name}", "Aanpassing {number}", "nl", pattern="{s} {d}: {q} {u} (was {old})"),
    partial(_CHANGE, "Bonjour,\n\nnotre commande {number} du {oldday} doit être corrigée :\n\n{lines}\n\nLe reste ne change pas.\n\n{contact}\n{name}", "Correction commande {number}", "fr", pattern="{d} ({s}) : {q} {u} (au lieu de {old})"),
)  # fmt: skip
BUYERS: tuple[Buyer, ...] = (*(partial(sent, post, scribe=ASKING) for post in (*COMPLAINTS, *QUESTIONS, *CANCELLED, *OTHERS)), *CHANGES)
