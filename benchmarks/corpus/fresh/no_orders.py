"""What else arrives at the fresh part's company: mail of customers that orders nothing, and mail of others."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.letters import SCRIBE
from benchmarks.corpus.opened.no_orders import Post, changed, sent
from examples.post.truth import any_of

AUTOMATIC = (("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All"))
BULK = (("List-Unsubscribe", "<mailto:abmeldung@postwurf.example>"), ("Precedence", "bulk"))
ASKED = any_of("inquiry", "other")
_GREET = "\n\nMit freundlichen Grüßen\n{contact}\n{name}"

COMPLAINTS: tuple[Post, ...] = (
    Post("complaint", "de", "<Lieferung unvollständig|Es fehlt Ware>", "Guten Tag,\n\nheute kam das Paket zur Bestellung {old}. Laut Lieferschein sollten {q} {u} {d} ({s}) dabei sein, die sind aber nicht im Karton. Bitte nachliefern oder melden." + _GREET),
    Post("complaint", "de", "Schäden bei der Lieferung vom {oldday}", "Sehr geehrte Damen und Herren,\n\nbeim Auspacken waren folgende Teile beschädigt oder zerdrückt:\n\n{rows}\n\nFotos kann ich gern schicken. Wir bitten um kostenlosen Ersatz. Kundennummer {number}." + _GREET),
    Post("complaint", "de", "falsche Größe", "Hallo Frau {person},\n\nwir hatten {d} bestellt, im Karton ist aber etwas anderes. Die Nummer auf dem Karton stimmt auch nicht mit {s} überein. Was machen wir da?\n\nLG {first}\n{name}"),
    Post("complaint", "de", "Reklamation Charge", "Sehr geehrte Damen und Herren,\n\ndie zuletzt gelieferten {q} {u} {d} ({s}) entsprechen nicht der Spezifikation, wir haben die Ware gesperrt. Bitte um Stellungnahme bis {day} und Abholung." + _GREET),
    Post("complaint", "de", "Rechnung {old} stimmt nicht", "Guten Tag,\n\nauf Ihrer Rechnung {old} vom {oldday} haben Sie {d} mit dem alten Preis berechnet, vereinbart war weniger. Wir bitten um Korrektur und werden bis dahin nicht zahlen.\n\n{contact}\nBuchhaltung\n{name}"),
    Post("complaint", "de", "Schon wieder!", "also so langsam verlier ich die geduld. das ist jetzt das zweite mal dass {d} kaputt ankommt. bitte um gutschrift und zwar zügig.\n\n{contact}"),
    Post("complaint", "en", "Short delivery, order {old}", "Hello,\n\nwe received our order {old} today but {q} {u} {d} ({s}) are missing from the box. Please look into this.\n\nRegards\n{contact}\n{name}"),
    Post("complaint", "en", "Damaged in transit", "Dear Ms {person},\n\nseveral of the {d} ({s}) delivered on {oldday} were damaged in transit. We would like a credit note or a replacement.\n\nKind regards\n{contact}\n{name}"),
    Post("complaint", "nl", "Beschadigde levering", "Beste,\n\nEen deel van de levering van {oldday} is beschadigd aangekomen:\n\n{rows}\n\nGraag een nieuwe zending of een creditnota.\n\nMet vriendelijke groet\n{contact}\n{name}"),
    Post("complaint", "fr", "Colis incomplet", "Bonjour,\n\nnotre commande {old} est arrivée incomplète : il manque {q} {u} de {d} ({s}). Merci de faire le nécessaire rapidement.\n\nCordialement\n{contact}\n{name}"),
    Post("complaint", "fr", "Réclamation", "Madame, Monsieur,\n\nles {d} livrés le {oldday} sont défectueux et inutilisables. Nous demandons un avoir.\n\n{contact}\n{name}"),
)  # fmt: skip
QUESTIONS: tuple[Post, ...] = (
    Post("inquiry", "de", "<Anfrage|Angebot bitte>", "Guten Tag,\n\nwir würden gern wissen, was Sie uns für folgende Mengen anbieten können:\n\n{rows}\n\nBitte Preise inkl. Fracht. Wir entscheiden dann Ende des Monats." + _GREET),
    Post("inquiry", "de", "Preisanfrage Handschuhe & Co.", "Hallo Herr {person},\n\nfür unseren neuen Standort suche ich einen Lieferanten. Was würden {q} {u} {d} ({s}) im Monat kosten? Noch ist nichts entschieden.\n\nViele Grüße\n{contact}\n{name}"),
    Post("inquiry", "de", "Lieferzeit?", "Hallo,\n\nist {d} ({s}) gerade lieferbar? Wir bräuchten evtl. {q} {u}, aber nur wenn es bis {day} klappt. Bitte kurz Bescheid geben.\n\nDanke\n{contact}\n{name}"),
    Post("inquiry", "de", "Wo bleibt die Bestellung {old}?", "Guten Morgen,\n\nunsere Bestellung {old} vom {oldday} ist noch nicht da. Können Sie mir sagen, wann sie kommt?" + _GREET),
    Post("inquiry", "de", "Sendungsnummer", "Hallo zusammen,\n\nkönnten Sie mir bitte die Sendungsnummer zu unserem Auftrag {old} ({q} {u} {d}) schicken?\n\nDanke!\n{first}\n{name}"),
    Post("inquiry", "de", "Sicherheitsdatenblatt {d}", "Sehr geehrte Damen und Herren,\n\nfür die Begehung benötigen wir das aktuelle Sicherheitsdatenblatt zu {d}, Artikel {s}. Können Sie uns das bitte zumailen?" + _GREET),
    Post("inquiry", "de", "Lebensmittelecht?", "Guten Tag,\n\nkurze Frage: Ist {d} ({s}) für den direkten Kontakt mit Lebensmitteln zugelassen, und gibt es dafür eine Konformitätserklärung?\n\nFreundliche Grüße\n{contact}\n{name}"),
    Post("inquiry", "de", "Muster", "Liebe Frau {person},\n\nhätten Sie ein Muster von {d} für uns? Wenn uns das zusagt, würden wir künftig etwa {q} {u} im Quartal abnehmen.\n\nHerzliche Grüße\n{contact}\n{name}"),
    Post("inquiry", "de", "Jahresbedarf 2027 – Angebotsaufforderung", "Sehr geehrte Damen und Herren,\n\nwir schreiben unseren Jahresbedarf neu aus und bitten um Ihr verbindliches Angebot für:\n\n{rows}\n\nAngebotsfrist: {day}. Die Vergabe erfolgt nach Prüfung aller Angebote." + _GREET),
    Post("inquiry", "en", "Quote please", "Hi,\n\ncould you quote us for the following? We are only comparing prices at this stage.\n\n{rows}\n\nThanks\n{contact}\n{name}"),
    Post("inquiry", "en", "Order {old} – any news?", "Good morning,\n\nwe placed order {old} on {oldday} and have not heard anything since. When can we expect delivery?\n\nKind regards\n{contact}\n{name}"),
    Post("inquiry", "en", "Data sheet for {s}", "Dear Sir or Madam,\n\nplease send us the technical data sheet for {d} ({s}).\n\nBest regards\n{contact}\n{name}"),
    Post("inquiry", "nl", "Offerte gevraagd", "Goedendag,\n\nWilt u ons een offerte sturen voor:\n\n{rows}\n\nVriendelijke groet\n{contact}\n{name}"),
    Post("inquiry", "nl", "Wanneer komt onze bestelling?", "Beste,\n\nWij wachten nog op bestelling {old} van {oldday}. Wanneer kunnen wij die verwachten?\n\n{contact}\n{name}"),
    Post("inquiry", "fr", "Demande de devis", "Bonjour,\n\nmerci de nous faire parvenir un devis pour :\n\n{rows}\n\nIl ne s'agit pas encore d'une commande.\n\nCordialement\n{contact}\n{name}"),
    Post("inquiry", "fr", "Disponibilité", "Bonjour,\n\navez-vous {d} ({s}) en stock ? Il nous en faudrait peut-être {q} {u} le mois prochain.\n\n{contact}\n{name}"),
    Post(ASKED, "de", "Bitte um Rückruf", "Hallo Herr {person},\n\nrufen Sie mich bitte bei Gelegenheit an ({phone}), es geht um die Preise für nächstes Jahr.\n\n{contact}\n{name}"),
    Post(ASKED, "de", "Katalog und Preisliste", "Guten Tag,\n\nkönnten Sie uns bitte Ihren aktuellen Katalog schicken? Anschrift: {name}, {street}, {place}.\n\nVielen Dank\n{contact}"),
    Post(ASKED, "de", "Rechnungskopie {old}", "Hallo,\n\nwir finden die Rechnung zur Bestellung {old} nicht mehr. Bitte noch einmal als PDF, danke.\n\n{contact}, Buchhaltung\n{name}"),
    Post(ASKED, "en", "Copy invoice", "Hi,\n\ncould you resend the invoice for order {old}? Our auditor is asking for it.\n\nThanks\n{contact}\n{name}"),
)  # fmt: skip
CANCELLATIONS: tuple[Post, ...] = (
    Post("cancellation", "de", "Storno {old}", "Sehr geehrte Damen und Herren,\n\nhiermit stornieren wir unsere Bestellung {old} vom {oldday}. Bitte bestätigen Sie uns die Stornierung kurz." + _GREET),
    Post("cancellation", "de", "Bestellung bitte nicht ausführen", "Hallo Frau {person},\n\nmein Kollege hatte schon bestellt, daher bitte die Bestellung {old} komplett streichen:\n\n{rows}\n\nEntschuldigung für das Durcheinander!\n\n{contact}\n{name}"),
    Post("cancellation", "en", "Please cancel {old}", "Hello,\n\nplease cancel our order {old}. We have ordered the wrong items and will not need any of them.\n\nSorry\n{contact}\n{name}"),
    Post("cancellation", "nl", "Bestelling {old} annuleren", "Beste,\n\nGraag bestelling {old} van {oldday} annuleren, wij hebben de artikelen niet meer nodig.\n\n{contact}\n{name}"),
    Post("cancellation", "fr", "Annulation commande {old}", "Bonjour,\n\nveuillez annuler notre commande {old} du {oldday}, merci.\n\n{contact}\n{name}"),
)  # fmt: skip
REST: tuple[Post, ...] = (
    Post("other", "de", "Danke!", "Liebe Frau {person},\n\ndie Lieferung mit {d} ist heute früh angekommen, super schnell. Vielen Dank und ein schönes Wochenende!\n\n{contact}\n{name}"),
    Post("other", "de", "Neue Rechnungsadresse", "Sehr geehrte Damen und Herren,\n\nbitte senden Sie Rechnungen ab dem {day} nur noch per E-Mail an {email}. Unsere Kundennummer ist {number}." + _GREET),
    Post("other", "de", "Betriebsferien", "Liebe Geschäftspartner,\n\nvom 21.12. bis einschließlich 6.1. bleibt unser Betrieb geschlossen, Warenannahme ist in dieser Zeit nicht möglich." + _GREET),
    Post("other", "de", "Zahlungsavis", "Wir haben heute überwiesen: Rechnung {old} vom {oldday}, {net} EUR.\n\n{name}, Buchhaltung"),
    Post("other", "de", "Abwesenheitsnotiz", "Abwesenheitsnotiz: Ich bin bis {day} nicht im Haus. In dringenden Fällen bitte an {phone} wenden. Ihre Nachricht wird nicht weitergeleitet.\n\n{contact}", headers=AUTOMATIC),
    Post("other", "de", "Automatische Antwort: Ihre Auftragsbestätigung {old}", "Guten Tag,\n\nvielen Dank für Ihre E-Mail. Unsere Praxis ist bis {day} geschlossen. Notfälle: {phone}.\n\n{name}", headers=AUTOMATIC),
    Post("other", "en", "Automatic reply: Order confirmation {old}", "I am out of the office until {day} with no access to e-mail.\n\n{contact}", headers=AUTOMATIC),
    Post("other", "fr", "Réponse automatique", "Bonjour, je suis en congé jusqu'au {day}. Merci de contacter l'accueil au {phone}.\n\n{contact}", headers=AUTOMATIC),
    Post("other", "nl", "Automatisch antwoord: afwezig", "Ik ben tot {day} met vakantie. Uw mail wordt niet gelezen.\n\n{contact}", headers=AUTOMATIC),
    Post("other", "de", "Unzustellbar: Ihr Auftrag {old}", "Ihre Nachricht an {email} konnte nicht zugestellt werden.\n\nDiagnose: 552 5.2.2 mailbox full\n\n----- Originalnachricht -----\nBetreff: Ihr Auftrag {old}\n\nWir haben für Sie gebucht:\n\n{rows}", ("Mail Delivery Subsystem", "mailer-daemon@mx.postwurf.example"), AUTOMATIC),
    Post("other", "de", "Auftragsbestätigung {old}", "Sehr geehrte Damen und Herren,\n\nvielen Dank für Ihre Bestellung. Wir bestätigen:\n\n{rows}\n\nVoraussichtlicher Liefertermin: {day}. Zahlbar 14 Tage netto.\n\nGlaswerk Ilmtal GmbH", ("Glaswerk Ilmtal Auftragsabwicklung", "auftrag@glaswerk-ilmtal.example")),
    Post("other", "en", "Order acknowledgement {old}", "Dear customer,\n\nthank you for your purchase order. We acknowledge:\n\n{rows}\n\nEstimated shipping date {day}.\n\nPolyfilm Export", ("Polyfilm Export", "sales@polyfilm-export.example")),
    Post("other", "de", "Rechnung {old}", "Guten Tag,\n\nfür unsere Lieferung vom {oldday} berechnen wir:\n\n{rows}\n\nRechnungsbetrag: {net} EUR, fällig am {day}.\n\nFolienhaus Möhlmann", ("Folienhaus Möhlmann", "rechnung@folienhaus-moehlmann.example")),
    Post("other", "de", "Lieferavis {old}", "Ihre Sendung wird am {day} zwischen 7 und 12 Uhr zugestellt:\n\n{rows}\n\n2 Paletten, 388 kg. Spedition Uhlandt", ("Spedition Uhlandt", "avis@spedition-uhlandt.example")),
    Post("other", "de", "1. Mahnung zu Rechnung {old}", "Sehr geehrte Damen und Herren,\n\nunsere Rechnung {old} vom {oldday} über {net} EUR ist noch offen. Bitte zahlen Sie bis {day}.\n\nStadtwerke Forderungsmanagement", ("Stadtwerke", "mahnung@stadtwerke-forderung.example")),
    Post("other", "de", "Ihre Gutschrift {old}", "Guten Tag,\n\nfür die zurückgenommene Ware schreiben wir Ihnen {net} EUR gut.\n\n{rows}\n\nFolienhaus Möhlmann", ("Folienhaus Möhlmann", "rechnung@folienhaus-moehlmann.example")),
    Post("other", "de", "NEU im Sortiment: jetzt bestellen!", "Unsere Neuheiten im Herbst\n\n{rows}\n\nNur bis {day}: 10 % auf alles. Hier klicken und bestellen. Abmelden", ("Hygiene-Profi", "newsletter@postwurf.example"), BULK, html=True),
    Post("other", "en", "Autumn deals on packaging", "Stock up now!\n\n{rows}\n\nOrder before {day} and get free shipping. Unsubscribe here.", ("PackDeals", "deals@postwurf.example"), BULK, html=True),
    Post("other", "fr", "Promotions d'automne", "Profitez-en :\n\n{rows}\n\nCommandez avant le {day}. Se désinscrire", ("Emballage Promo", "promo@postwurf.example"), BULK, html=True),
    Post("other", "de", "Bewerbung als Lagermitarbeiter", "Sehr geehrte Damen und Herren,\n\nüber das Stellenportal habe ich gelesen, dass Sie Verstärkung im Lager suchen. Ich habe 6 Jahre Bestellungen kommissioniert und kann ab {day} anfangen.\n\nMit freundlichen Grüßen\n{contact}"),
    Post("other", "de", "Schülerpraktikum", "Guten Tag Herr {person},\n\nmein Name ist {first}, ich gehe in die 9. Klasse und suche einen Platz für mein Praktikum vom {day} an, 2 Wochen. Haben Sie noch etwas frei?\n\n{contact}"),
    Post("other", "en", "Nitrile gloves factory direct", "Dear purchasing manager,\n\nwe produce nitrile gloves in all sizes, MOQ 1000 cartons, price 2.15 USD per box. Please send your order quantity.\n\nBest regards, Kelly", ("Kelly", "kelly@glove-export.example")),
    Post("other", "de", "Einladung zur Hausmesse", "Sehr geehrte Damen und Herren,\n\nam {day} öffnen wir unsere Türen. Freuen Sie sich auf 30 Aussteller und gutes Essen. Um Anmeldung wird gebeten.\n\nEtikettendruck Saalfeld", ("Etikettendruck Saalfeld", "messe@etikettendruck-saalfeld.example")),
    Post("other", "de", "Neues Fax von {phone}", "Sie haben ein Fax mit 0 Seiten erhalten. Die Übertragung wurde abgebrochen.", ("Faxdienst", "fax@telefonie.example"), (("Auto-Submitted", "auto-generated"),)),
    Post("other", "de", "Kistenbier Freitag", "Hallo Leute,\n\nam Freitag ab 16 Uhr grillen wir im Hof. Wer was mitbringt, trägt sich bitte ein: 2x Salat und 3x Brot fehlen noch.\n\n{first}"),
    Post("other", "en", "Your parcel has been delivered", "Parcel {old} was delivered on {day} at 10:42 and signed for by reception.", ("ParcelLine", "noreply@parcelline.example")),
)  # fmt: skip

_CHANGE = partial(changed, scribe=SCRIBE)
CHANGES: tuple[Buyer, ...] = (
    partial(_CHANGE, "Guten Tag,\n\nkleine Änderung zu unserer Bestellung {number} vom {oldday}:\n\n{lines}\n\nAlles andere bleibt wie bestellt.\n\nViele Grüße\n{contact}\n{name}", "Änderung Bestellung {number}", "de", pattern="{d} ({s}): {q} {u} statt {old}"),
    partial(_CHANGE, "Hallo Frau {person},\n\nbei der Bestellung {number} hat sich ein Fehler eingeschlichen. Richtig ist:\n\n{lines}\n\nBitte entsprechend korrigieren, der Rest passt.\n\n{contact}\n{name}", "Korrektur {number}", "de", pattern="{s} {d} – richtig: {q} {u} (falsch: {old})"),
    partial(_CHANGE, "Sehr geehrte Damen und Herren,\n\ndie Bestellung {number} vom {oldday} bitte zu einem anderen Termin liefern: {delivery_label}.\n\nMit freundlichen Grüßen\n{contact}\n{name}", "Bestellung {number}: anderer Liefertermin", "de", moves=True),
    partial(_CHANGE, "Hallo Herr {person},\n\nzu unserer Bestellung {number} vom {oldday} kommt bitte noch dazu:\n\n{lines}\n\nBitte alles zusammen in einem Paket.\n\nDanke\n{contact}\n{name}", "Ergänzung zu {number}", "de", pattern="{q} {u} {d} ({s})", kind=any_of("change", "order")),
    partial(_CHANGE, "Hi,\n\ncould you please add to our order {number} of {oldday}:\n\n{lines}\n\nThanks\n{contact}\n{name}", "Addition to order {number}", "en", pattern="{q} {u} {d} ({s})", kind=any_of("change", "order")),
    partial(_CHANGE, "Hello Mr {person},\n\nwe need to change order {number} of {oldday}:\n\n{lines}\n\nEverything else stays as it is.\n\nThanks\n{contact}\n{name}", "Change to order {number}", "en", pattern="{s} {d}: please make it {q} {u} (was {old})"),
    partial(_CHANGE, "Beste meneer {person},\n\nKleine wijziging op bestelling {number} van {oldday}:\n\n{lines}\n\nDe rest blijft ongewijzigd.\n\n{contact}\n{name}", "Wijziging {number}", "nl", pattern="{d} ({s}): {q} {u} in plaats van {old}"),
    partial(_CHANGE, "Bonjour,\n\npetite modification sur la commande {number} du {oldday} :\n\n{lines}\n\nLe reste sans changement.\n\n{contact}\n{name}", "Commande {number} : modification", "fr", pattern="{s} {d} : {q} {u} (au lieu de {old})"),
)  # fmt: skip
BUYERS: tuple[Buyer, ...] = (*(partial(sent, post, scribe=SCRIBE) for post in (*COMPLAINTS, *QUESTIONS, *CANCELLATIONS, *REST)), *CHANGES)
