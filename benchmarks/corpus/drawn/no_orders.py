"""What arrives and is no order, in the drawn part: what customers want beside ordering, and what has nothing to do with orders."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.letters import SCRIBE
from benchmarks.corpus.opened.no_orders import Post, changed, sent
from examples.post.truth import any_of

ANSWERED = (("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All"))
BULK = (("List-Unsubscribe", "<https://news.example/off>"), ("Precedence", "bulk"))
ASKED = any_of("inquiry", "other")
LATE = any_of("inquiry", "complaint")

CUSTOMERS: tuple[Post, ...] = (
    Post("complaint", "de", "Reklamation zu Lieferschein {old}", "Sehr geehrte Damen und Herren,\n\nheute ist Ihre Lieferung eingetroffen. Leider müssen wir folgende Positionen reklamieren:\n\n{rows}\n\nDie Ware ist beschädigt beziehungsweise entspricht nicht der Bestellung {old}. Bitte teilen Sie uns mit, wie Sie verfahren möchten. Fotos liegen bei.\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("complaint", "de", "Falsch geliefert", "Hallo Herr {person},\n\nbestellt hatten wir {d}, gekommen ist etwas ganz anderes. Holt ihr das wieder ab? Lieferschein {old}.\n\nGruß {first}\n{name}"),
    Post("complaint", "de", "Rechnung {old} stimmt nicht", "Guten Tag,\n\nin der Rechnung {old} sind {q} {u} {d} ({s}) berechnet, der vereinbarte Preis war aber niedriger. Wir bitten um Rechnungskorrektur, bis dahin halten wir die Zahlung zurück.\n\n{contact}\nBuchhaltung {name}"),
    Post("complaint", "de", "Re: Ihre Lieferung", "Das ist jetzt die dritte Lieferung, bei der etwas fehlt!! Diesmal {q} {u} {d}. Ich erwarte Ihren Rückruf noch heute unter {phone}.\n\n{contact}"),
    Post("complaint", "en", "Faulty goods - delivery {old}", "Dear Ms {person},\n\nUnfortunately several of the {d} (item {s}) you delivered are faulty. Please advise on the return procedure and issue a credit note.\n\nRegards\n{contact}\n{name}"),
    Post("complaint", "en", "short delivery", "Hi,\n\nwe were invoiced for {q} {u} of {d} but received far fewer (delivery {old}). Please look into this.\n\n{contact}\n{name}"),
    Post("complaint", "nl", "Reclamatie pakbon {old}", "Beste heer {person},\n\nBij de levering van vandaag (pakbon {old}) was {d} ({s}) beschadigd. Graag vernemen wij hoe u dit oplost.\n\nMet vriendelijke groet,\n{contact}\n{name}"),
    Post("complaint", "fr", "Litige livraison {old}", "Bonjour,\n\nLors de la réception de ce jour nous avons constaté que les articles suivants étaient endommagés ou manquants :\n\n{rows}\n\nMerci de nous indiquer la marche à suivre.\n\nCordialement\n{contact}\n{name}"),
    Post(LATE, "de", "Wo bleibt unsere Ware?", "Sehr geehrte Damen und Herren,\n\nunsere Bestellung {old} vom {oldday} ist bis heute nicht eingetroffen. Wann können wir mit der Lieferung rechnen?\n\n{contact}\n{name}"),
    Post(LATE, "en", "Order {old} - overdue", "Hello,\n\norder {old} was due last week. Could you please give us a firm delivery date?\n\nKind regards\n{contact}\n{name}"),
    Post(LATE, "fr", "Retard de livraison commande {old}", "Bonjour,\n\nnous n'avons toujours pas reçu notre commande {old} du {oldday}. Pouvez-vous nous donner une date ?\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Preisanfrage", "Sehr geehrte Damen und Herren,\n\nbitte unterbreiten Sie uns ein Angebot über:\n\n{rows}\n\nBitte mit Lieferzeit und Staffelpreisen. Eine Bestellung ist damit noch nicht verbunden.\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("inquiry", "de", "Angebot?", "Hallo Herr {person},\n\nwas würden {q} {u} {d} frei Haus kosten? Und gibt es die auch in anderer Größe?\n\nViele Grüße\n{contact}\n{name}"),
    Post("inquiry", "de", "Lieferzeit {s}", "Guten Tag,\n\nwie lange ist derzeit die Lieferzeit für Artikel {s} ({d})? Wir planen gerade das nächste Quartal.\n\nDanke\n{contact}\n{name}"),
    Post("inquiry", "de", "Sicherheitsdatenblatt", "Sehr geehrte Damen und Herren,\n\nfür unsere Unterlagen benötigen wir zu {d} ({s}) das aktuelle Datenblatt und die Konformitätserklärung.\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("inquiry", "de", "Ausschreibung Rahmenvertrag 2027", "Sehr geehrte Damen und Herren,\n\nwir beabsichtigen den Abschluss eines Rahmenvertrags über folgende geschätzte Jahresmengen:\n\n{rows}\n\nIhr Angebot erbitten wir bis zum {day}. Maßgeblich ist der Gesamtpreis.\n\n{contact}\nVergabestelle\n{name}"),
    Post("inquiry", "en", "Request for quotation", "Dear Sir or Madam,\n\nKindly quote your best price and lead time for:\n\n{rows}\n\nThis is not an order.\n\nBest regards\n{contact}\n{name}"),
    Post("inquiry", "en", "Stock check", "Hi there, do you have {q} {u} of {s} in stock at the moment? Thanks, {first}"),
    Post("inquiry", "nl", "Offerteaanvraag", "Geachte heer, mevrouw,\n\nGraag ontvangen wij uw prijs en levertijd voor:\n\n{rows}\n\nMet vriendelijke groet,\n{contact}\n{name}"),
    Post("inquiry", "fr", "Demande de prix", "Bonjour,\n\nMerci de nous faire parvenir votre meilleure offre pour :\n\n{rows}\n\nDans l'attente de votre réponse,\n{contact}\n{name}"),
    Post("cancellation", "de", "Storno Bestellung {old}", "Sehr geehrte Damen und Herren,\n\nbitte stornieren Sie unsere Bestellung {old} vom {oldday} vollständig. Wir haben versehentlich doppelt bestellt.\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("cancellation", "de", "STOP", "hallo, die bestellung {old} bitte NICHT liefern, kunde ist abgesprungen. bitte kurz bestätigen! {first}, {name}"),
    Post("cancellation", "en", "Please cancel order {old}", "Dear Ms {person},\n\nwe no longer need the goods from our order {old}:\n\n{rows}\n\nPlease cancel it and confirm by return.\n\n{contact}\n{name}"),
    Post("cancellation", "nl", "Bestelling {old} annuleren", "Hallo,\n\nKunt u bestelling {old} van {oldday} annuleren? De klant heeft zich bedacht.\n\nGroet, {contact}\n{name}"),
    Post("cancellation", "fr", "Annulation {old}", "Bonjour,\n\nmerci de bien vouloir annuler l'intégralité de notre commande {old}, passée par erreur.\n\n{contact}\n{name}"),
    Post(ASKED, "de", "Rechnung fehlt", "Guten Tag,\n\nkönnten Sie uns die Rechnung zu Auftrag {old} noch einmal als PDF senden? Im Posteingang ist sie nicht angekommen.\n\n{contact}\n{name}"),
    Post(ASKED, "de", "Zugang zum Kundenportal", "Hallo,\n\nich habe mein Kennwort vergessen und komme nicht mehr in den Bestellbereich. Kundennummer {number}. Können Sie mich freischalten?\n\n{contact}"),
    Post(ASKED, "de", "nur zur Info – bitte noch nicht bestellen", "Hallo Frau {person},\n\ndas wird der Bedarf für das Frühjahr, damit Sie schon einmal planen können:\n\n{rows}\n\nDie Bestellung selbst kommt erst nach der Freigabe durch unsere Geschäftsleitung.\n\nGruß\n{contact}\n{name}"),
    Post("other", "de", "AW: Ihr Angebot {old}", "Sehr geehrter Herr {person},\n\nvielen Dank für Ihr Angebot. Wir haben uns in diesem Fall für einen anderen Anbieter entschieden und kommen bei Gelegenheit gern wieder auf Sie zu.\n\n{contact}\n{name}"),
    Post("other", "de", "Neue Bankverbindung / geänderte Rechnungsanschrift", "Sehr geehrte Geschäftspartner,\n\nbitte beachten Sie, dass Rechnungen ab dem {day} ausschließlich an unser zentrales Postfach zu senden sind. Unsere Kundennummer bei Ihnen: {number}.\n\nIhre Kreditorenbuchhaltung\n{name}"),
    Post("other", "de", "Zahlungsavis", "Sehr geehrte Damen und Herren,\n\nwir haben heute folgende Rechnungen zur Zahlung angewiesen:\n\nRE {old}   {net} EUR\nabzüglich 3 % Skonto\n\n{name}\nFinanzbuchhaltung"),
    Post("other", "en", "Re: Your delivery", "Thanks, all received in good order. {contact}"),
    Post("other", "nl", "Gesloten tussen kerst en nieuwjaar", "Beste relatie,\n\nOns magazijn is gesloten van 24 december tot en met 3 januari. Leveringen zijn in die periode niet mogelijk.\n\n{name}"),
)  # fmt: skip

OTHERS: tuple[Post, ...] = (
    Post("other", "de", "Abwesenheitsnotiz: Bestellung {old}", "Guten Tag,\n\nich bin bis einschließlich {day} nicht im Haus. Ihre Nachricht wird nicht weitergeleitet. Bestellungen richten Sie bitte an {contact}, {phone}.\n\nFreundliche Grüße", headers=ANSWERED),
    Post("other", "en", "Automatic reply: order confirmation {old}", "I am out of the office until {day} with limited access to e-mail.", headers=ANSWERED),
    Post("other", "nl", "Automatisch antwoord", "Ik ben afwezig tot {day}. Neem voor spoed contact op met {contact}.", headers=ANSWERED),
    Post("other", "fr", "Absence : Re: votre commande", "Bonjour, je suis en congé jusqu'au {day}. Vos messages seront traités à mon retour.", headers=ANSWERED),
    Post("other", "de", "Delivery Status Notification (Failure)", "Diese Nachricht wurde automatisch vom Mailserver erzeugt.\n\nDie folgende Nachricht konnte nicht zugestellt werden:\n\nAn: {email}\nBetreff: Auftragsbestätigung {old}\n\nSehr geehrte Damen und Herren, wir bestätigen Ihre Bestellung:\n\n{rows}\n\nGrund: Postfach voll (552 5.2.2)", ("Mailer-Daemon", "mailer-daemon@mx2.example"), (("Auto-Submitted", "auto-generated"),)),
    Post("other", "de", "Unsere Auftragsbestätigung {old}", "Sehr geehrte Damen und Herren,\n\nwir danken für Ihren Auftrag und bestätigen:\n\n{rows}\n\nLiefertermin: {day}. Zahlbar 30 Tage netto.\n\nPapiergroßhandel Behrmann GmbH", ("Papiergroßhandel Behrmann", "verkauf@behrmann-papier.example")),
    Post("other", "de", "Lieferavis {old}", "Guten Tag,\n\nfolgende Ware wird Ihnen am {day} angeliefert:\n\n{rows}\n\nGewicht 218 kg, 1 Palette. Bitte Annahme sicherstellen.\n\nSpedition Kaltwasser", ("Spedition Kaltwasser", "avis@kaltwasser-spedition.example")),
    Post("other", "de", "Rechnung Nr. {old}", "Sehr geehrte Damen und Herren,\n\nwir erlauben uns zu berechnen:\n\n{rows}\n\nGesamtbetrag {net} EUR. Bitte überweisen Sie bis zum {day}.\n\nGlasveredelung Ostkamp KG", ("Glasveredelung Ostkamp KG", "rechnung@ostkamp-glas.example")),
    Post("other", "de", "1. Mahnung", "Sehr geehrte Damen und Herren,\n\nsicher haben Sie übersehen, dass unsere Rechnung {old} über {net} EUR seit dem {oldday} fällig ist. Wir bitten um Ausgleich bis {day}.\n\nStadtwerke, Forderungsmanagement", ("Stadtwerke", "mahnung@stadtwerke-muster.example")),
    Post("other", "en", "Invoice INV-{old}", "Dear customer,\n\nplease find your invoice details below.\n\n{rows}\n\nAmount due: EUR {net}. Payment within 14 days.\n\nClearwater Packaging Ltd", ("Clearwater Packaging", "billing@clearwater-packaging.example")),
    Post("other", "fr", "Facture FA{old}", "Bonjour,\n\nveuillez trouver le détail de votre facture :\n\n{rows}\n\nNet à payer : {net} EUR\n\nImprimerie des Halles", ("Imprimerie des Halles", "facturation@imprimerie-halles.example")),
    Post("other", "de", "{d} jetzt 20 % günstiger!", "Top-Angebote der Woche\n\n{rows}\n\nNur solange der Vorrat reicht. Gleich bestellen!\n\nSie möchten keine Angebote mehr? Hier abmelden.", ("Bürowelt aktuell", "newsletter@news.example"), BULK, html=True),
    Post("other", "fr", "Nos promotions d'automne", "-15 % sur {d} !\n\n{rows}\n\nOffre valable jusqu'au {day}. Se désinscrire", ("Promo Pro", "promo@news.example"), BULK, html=True),
    Post("other", "en", "Cooperation on nitrile gloves and LED lamps", "Dear purchasing manager,\n\nwe are a factory with 15 years of experience. MOQ 5000 pcs, FOB price 0.85 USD, delivery 30 days. Please send us your order quantity.\n\nBest regards\nCindy", ("Cindy", "sales08@factory-export.example")),
    Post("other", "de", "Sie haben noch Artikel im Warenkorb", "Hallo {contact},\n\nin Ihrem Warenkorb warten noch:\n\n{rows}\n\nSchließen Sie Ihre Bestellung jetzt ab.", ("Schulz Onlineshop", "shop@schulz-shop.example"), BULK, html=True),
    Post("other", "de", "Bewerbung als Sachbearbeiterin Auftragserfassung", "Sehr geehrte Frau {person},\n\nauf Ihre Anzeige bewerbe ich mich um die Stelle in der Auftragserfassung. In meiner jetzigen Stelle bearbeite ich täglich etwa 60 Bestellungen. Eintritt wäre zum {day} möglich.\n\nMit freundlichen Grüßen\n{contact}"),
    Post("other", "en", "Application for internship", "Dear Sir or Madam,\n\nI am a student of logistics and looking for an internship of 5 months from {day}. My CV is available on request.\n\n{contact}"),
    Post("other", "de", "Weihnachtsfeier – Essensauswahl", "Liebe Kolleginnen und Kollegen,\n\nbitte tragt euch bis {day} ein:\n1 x Ente mit Rotkohl\n1 x Gemüselasagne\n\nDie Bestellung gebe ich dann gesammelt weiter.\n\n{first}"),
    Post("other", "de", "Ihr Paket {old} ist unterwegs", "Guten Tag,\n\nIhre Sendung mit 2 Paketstücken wird am {day} zwischen 9 und 13 Uhr zugestellt. Sendungsnummer 00340434{old}.", ("Paketdienst", "noreply@paketdienst.example")),
    Post("other", "de", "Teilnahme an Kundenbefragung", "Sehr geehrte Damen und Herren,\n\nwie zufrieden sind Sie mit unserer Beratung? Die Umfrage mit 8 Fragen dauert 3 Minuten und läuft bis {day}.", ("Institut für Marktfragen", "umfrage@markt-institut.example"), BULK),
    Post("other", "nl", "Herinnering factuur {old}", "Geachte heer, mevrouw,\n\nFactuur {old} ten bedrage van € {net} staat nog open. Wilt u deze voor {day} voldoen?\n\nDebiteurenbeheer", ("Administratiekantoor Oost", "debiteuren@kantoor-oost.example")),
    Post("other", "de", "Zugesagt: Jahresgespräch", "{contact} hat Ihre Einladung angenommen.\n\nWann: {day}, 10:00–11:30\nWo: Besprechungsraum 3", headers=(("Auto-Submitted", "auto-generated"),)),
)  # fmt: skip

_CHANGE = partial(changed, scribe=SCRIBE)
CHANGES: tuple[Buyer, ...] = (
    partial(_CHANGE, "Sehr geehrte Damen und Herren,\n\nzu unserer Bestellung {number} vom {oldday} ändern wir die Menge wie folgt:\n\n{lines}\n\nAlle übrigen Positionen bleiben unverändert.\n\nMit freundlichen Grüßen\n{contact}\n{name}", "Bestelländerung {number}", "de", pattern="{s} {d}: neue Menge {q} {u} (bisher {old})"),
    partial(_CHANGE, "Hallo Herr {person},\n\nkurze Korrektur zu Bestellung {number}: wir brauchen\n\n{lines}\n\nSorry für das Durcheinander!\n{first}\n{name}", "Korrektur Bestellung {number}", "de", pattern="nicht {old}, sondern {q} {u} {d} ({s})"),
    partial(_CHANGE, "Guten Tag,\n\nwir bitten darum, den Liefertermin unserer Bestellung {number} vom {oldday} auf {delivery_label} zu verschieben. Mengen und Preise bleiben gleich.\n\n{contact}\n{name}", "Terminänderung Bestellung {number}", "de", moves=True),
    partial(_CHANGE, "Dear Ms {person},\n\nplease change our order {number} dated {oldday}:\n\n{lines}\n\nEverything else remains as ordered.\n\nKind regards\n{contact}\n{name}", "Change to order {number}", "en", pattern="{d} ({s}): {q} {u} instead of {old}"),
    partial(_CHANGE, "Beste heer {person},\n\nKunt u onze bestelling {number} van {oldday} aanpassen?\n\n{lines}\n\nDe overige regels blijven gelijk.\n\nGroet\n{contact}\n{name}", "Wijziging order {number}", "nl", pattern="{s} {d}: wordt {q} {u}, was {old}"),
    partial(_CHANGE, "Bonjour,\n\nSuite à une erreur de notre part, merci de rectifier la commande {number} du {oldday} :\n\n{lines}\n\nCordialement\n{contact}\n{name}", "Rectification commande {number}", "fr", pattern="{d} (réf. {s}) : quantité {q} {u} et non {old}"),
    partial(_CHANGE, "Hallo Frau {person},\n\nbitte ergänzen Sie unsere Bestellung {number} vom {oldday} noch um:\n\n{lines}\n\nAlles andere wie gehabt.\n\nGruß\n{contact}\n{name}", "Ergänzung zu {number}", "de", pattern="{q} {u} {d} ({s})", kind=any_of("change", "order")),
)  # fmt: skip
BUYERS: tuple[Buyer, ...] = (*(partial(sent, post, scribe=SCRIBE) for post in (*CUSTOMERS, *OTHERS)), *CHANGES)
