"""What arrives at the last part's company and is no order: what customers want beside ordering, and mail of other firms and machines."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.letters import SCRIBE
from benchmarks.corpus.last import tongues
from benchmarks.corpus.opened.no_orders import Post, changed, sent
from examples.post.truth import any_of

AUTOMATIC = (("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All"))
BULK = (("List-Unsubscribe", "<mailto:raus@rundpost.example>"), ("Precedence", "bulk"))
ASKED = any_of("inquiry", "other")
LATE = any_of("inquiry", "complaint")

COMPLAINTS: tuple[Post, ...] = (
    Post("complaint", "de", "Glasbruch", "Guten Morgen Frau {person},\n\nder Fahrer hat die Palette fallen lassen. Kaputt sind\n\n{rows}\n\nEr hat das auf dem Lieferschein vermerkt. Wann kommt die Ersatzlieferung?\n\n{contact}\n{name}"),
    Post("complaint", "de", "MHD abgelaufen", "Sehr geehrte Damen und Herren,\n\nbei {d} ({s}), geliefert am {oldday}, ist das Mindesthaltbarkeitsdatum bereits überschritten. Das können wir unseren Gästen nicht anbieten. Bitte abholen und gutschreiben.\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("complaint", "de", "schon wieder...", "Hallo,\n\nzum dritten Mal in Folge fehlt {d}. Bestellt hatten wir {q} {u}, auf der Rechnung stehen sie, im Haus sind sie nicht. So macht das keinen Spaß.\n\n{first}\n{name}"),
    Post("complaint", "de", "Unzufrieden mit Ihrem Fahrer", "Sehr geehrter Herr {person},\n\nIhr Fahrer hat die Ware am {oldday} einfach im Regen vor der Tür abgestellt. Die Kartons waren durchweicht. Wir erwarten eine Stellungnahme und Ersatz.\n\n{contact}\n{name}"),
    Post("complaint", "de", "Falsch berechnet, Rechnung {old}", "Guten Tag,\n\nin der Rechnung {old} sind {q} {u} {d} berechnet, geliefert wurde aber nur die Hälfte. Bitte um Gutschrift.\n\nBuchhaltung {name}\n{contact}"),
    Post("complaint", "en", "Short delivery", "Dear Mr {person},\n\nwe signed for {q} {u} {d} ({s}) but found only half of them when we unpacked. Delivery note {old}. Please credit us or send the rest.\n\n{contact}\n{name}"),
    Post("complaint", "en", "Leaking canisters", "Good morning,\n\nthe goods delivered on {oldday} arrived leaking and have ruined the rest of the pallet:\n\n{rows}\n\nPhotographs available on request. What do you propose?\n\n{contact}\n{name}"),
    Post("complaint", "nl", "Kapotte verpakkingen", "Beste {person},\n\nDe verpakkingen van {d} ({s}) waren gescheurd toen ze aankwamen. Dit kunnen we niet gebruiken. Graag een oplossing.\n\n{contact}\n{name}"),
    Post("complaint", "fr", "Produits périmés", "Bonjour,\n\nles articles suivants, livrés le {oldday}, sont périmés :\n\n{rows}\n\nNous demandons un avoir.\n\n{contact}\n{name}"),
)  # fmt: skip
QUESTIONS: tuple[Post, ...] = (
    Post("inquiry", "de", "Allergene?", "Hallo,\n\nist in {d} ({s}) Sellerie oder Senf enthalten? Wir brauchen die Angaben für unsere Allergenliste.\n\nDanke\n{contact}\n{name}"),
    Post("inquiry", "de", "Tourtag", "Guten Tag,\n\nan welchen Wochentagen beliefern Sie unsere Gegend, und bis wann müsste eine Bestellung bei Ihnen sein?\n\n{contact}\n{name}"),
    Post(LATE, "de", "Lieferung {old} überfällig", "Sehr geehrte Frau {person},\n\nunsere Bestellung {old} vom {oldday} sollte längst hier sein. Bitte teilen Sie uns umgehend mit, wann geliefert wird.\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Preise für die neue Saison", "Sehr geehrte Damen und Herren,\n\nwir kalkulieren gerade die neue Karte. Was kosten bei Ihnen aktuell:\n\n{rows}\n\nDie Mengen sind geschätzt, es geht zunächst nur um die Preise.\n\nFreundliche Grüße\n{contact}\n{name}"),
    Post("inquiry", "de", "Ausschreibung Verbrauchsmaterial", "Sehr geehrte Damen und Herren,\n\nwir bitten um Abgabe eines Angebots bis zum {day} für:\n\n{rows}\n\nDen Zuschlag erteilen wir nach Ablauf der Bindefrist.\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Alternative zu {s}?", "Hallo Herr {person},\n\nunser Lieferant hat {d} ausgelistet. Haben Sie etwas Vergleichbares, und ab welcher Menge liefern Sie frei Haus?\n\nGruß {contact}\n{name}"),
    Post(ASKED, "de", "Produktdatenblatt", "Guten Tag,\n\nbitte senden Sie uns das aktuelle Produktdatenblatt zu {d} ({s}).\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Kurze Frage zu Pfand", "Moin,\n\nwie hoch ist das Pfand auf die Kisten und nehmt ihr auch die alten braunen zurück?\n\n{first}\n{name}"),
    Post("inquiry", "en", "Lead time?", "Hi {person},\n\nhow quickly could you get {q} {u} of {d} ({s}) to us if we went ahead? Nothing firm yet.\n\n{contact}\n{name}"),
    Post("inquiry", "en", "Quotation requested", "Dear Sirs,\n\nour vessel may call at your port. Please quote for the stores below, delivered on board:\n\n{rows}\n\nAn order will follow only if prices are acceptable.\n\n{contact}\n{name}"),
    Post("inquiry", "en", "Chasing {old}", "Hello,\n\nany news on order {old} please? It was promised for last week.\n\n{contact}\n{name}"),
    Post("inquiry", "nl", "Staffelprijs?", "Hallo,\n\nWat wordt de prijs van {d} ({s}) bij grotere aantallen, bijvoorbeeld {q} {u}?\n\n{contact}\n{name}"),
    Post("inquiry", "nl", "Waar blijft {old}", "Goedemorgen,\n\nDe levering van bestelling {old} is nog niet binnen. Kunt u dit nakijken?\n\n{contact}\n{name}"),
    Post("inquiry", "fr", "Disponibilité", "Bonjour,\n\navez-vous en stock {d} ({s}) et sous quel délai pourriez-vous livrer ?\n\n{contact}\n{name}"),
    Post("inquiry", "fr", "Devis pour la saison", "Madame, Monsieur,\n\nnous préparons la saison et souhaitons un devis pour :\n\n{rows}\n\nSans engagement de notre part.\n\n{contact}\n{name}"),
    Post(ASKED, "de", "Vertreterbesuch", "Guten Tag,\n\nkönnte Ihr Außendienst am {day} vorbeikommen? Wir möchten das neue Geschirr sehen.\n\n{contact}\n{name}"),
    Post(ASKED, "de", "Kontoauszug", "Sehr geehrte Damen und Herren,\n\nfür unseren Jahresabschluss benötigen wir eine Saldenbestätigung zur Kundennummer {number}.\n\n{contact}, Buchhaltung\n{name}"),
    Post(ASKED, "de", "Zugang zum Onlineshop", "Hallo,\n\nunser Passwort für den Shop geht nicht mehr. Können Sie uns ein neues schicken? Kundennummer {number}.\n\n{contact}\n{name}"),
    Post(ASKED, "en", "Catalogue", "Hello,\n\ncould you post us your new catalogue, please?\n\n{contact}\n{name}\n{street}\n{place}"),
)  # fmt: skip
CALLED_OFF: tuple[Post, ...] = (
    Post("cancellation", "de", "Wir müssen absagen – Bestellung {old}", "Sehr geehrte Damen und Herren,\n\nwegen eines Wasserschadens bleibt unsere Küche geschlossen. Bitte stornieren Sie die Bestellung {old} vom {oldday} komplett.\n\nMit der Bitte um Bestätigung\n{contact}\n{name}"),
    Post("cancellation", "de", "Storno", "Moin Herr {person},\n\nBestellung {old} bitte rausnehmen, war doppelt.\n\n{first}, {name}"),
    Post("cancellation", "de", "Rücktritt vom Auftrag {old}", "Sehr geehrte Damen und Herren,\n\nda Sie den zugesagten Termin nicht halten konnten, treten wir vom Auftrag {old} über\n\n{rows}\n\nzurück. Eine Lieferung nehmen wir nicht mehr an.\n\n{contact}\n{name}"),
    Post("cancellation", "en", "Order {old} cancelled", "Dear Mr {person},\n\nthe vessel has been diverted, so please cancel our order {old} in full.\n\nRegards\n{contact}\n{name}"),
    Post("cancellation", "nl", "Bestelling {old} vervalt", "Beste,\n\nHet feest gaat niet door. Bestelling {old} van {oldday} kan helemaal vervallen.\n\n{contact}\n{name}"),
    Post("cancellation", "fr", "Annuler la commande {old}", "Bonjour,\n\nveuillez annuler entièrement notre commande {old} passée le {oldday}. Merci de confirmer.\n\n{contact}\n{name}"),
)  # fmt: skip
NEWS: tuple[Post, ...] = (
    Post("other", "de", "Danke für die Hilfe", "Liebe Frau {person},\n\nohne Ihre Extratour wären wir gestern ohne {d} dagestanden. Das vergessen wir Ihnen nicht!\n\n{contact}\n{name}"),
    Post("other", "de", "Betriebsferien", "Sehr geehrte Lieferanten,\n\nunser Haus bleibt ab dem {day} für drei Wochen geschlossen. In dieser Zeit bitte nichts anliefern.\n\n{contact}\n{name}"),
    Post("other", "de", "Neue Bankverbindung", "Guten Tag,\n\nbitte ziehen Sie Rechnungen künftig von unserem neuen Konto ein. Das Mandat kommt per Post. Kundennummer {number}.\n\n{contact}\n{name}"),
    Post("other", "de", "Überweisung angewiesen", "Zahlungsavis\n\nBeleg {old} vom {oldday}\nZahlbetrag EUR {net}\nWertstellung {day}\n\n{name}"),
    Post("other", "nl", "Bedankt", "Hallo {person},\n\nalles is goed aangekomen, bedankt voor de snelle service!\n\n{contact}\n{name}"),
    Post("other", "en", "Thank you", "Dear Mr {person},\n\njust to say the delivery arrived on time and everything was perfect.\n\n{contact}\n{name}"),
)  # fmt: skip
OTHERS: tuple[Post, ...] = (
    Post("other", "de", "Nicht im Haus: Ihre Rechnung {old}", "Guten Tag, ich bin erst am {day} wieder in der Küche. Bestellungen nimmt mein Kollege entgegen.\n\n{contact}", headers=AUTOMATIC),
    Post("other", "fr", "Réponse automatique : livraison", "Je suis en congé jusqu'au {day}. Votre message n'est pas transféré.\n\n{contact}", headers=AUTOMATIC),
    Post("other", "en", "Automatic reply: delivery note", "I am at sea until {day} with limited e-mail. Orders are handled by the office.\n\n{contact}", headers=AUTOMATIC),
    Post("other", "de", "Unzustellbar: Rechnung {old}", "Ihre Nachricht an {email} konnte nicht zugestellt werden (Postfach voll, 452 4.2.2).\n\nUrsprünglicher Inhalt:\n\nIhre Bestellung umfasst:\n{rows}", ("Postdienst", "postmaster@zustelldienst.example"), (("Auto-Submitted", "auto-generated"),)),
    Post("other", "de", "Bestellbestätigung 26-{old}", "Guten Tag,\n\nwir haben Ihre Bestellung erhalten und liefern voraussichtlich am {day}:\n\n{rows}\n\nMühlenwerke Altenfließ GmbH, Auftragsbearbeitung", ("Mühlenwerke Altenfließ", "auftrag@altenfliess.example")),
    Post("other", "de", "Rechnung RE{old}", "Sehr geehrte Kundin, sehr geehrter Kunde,\n\nwir berechnen für unsere Lieferung:\n\n{rows}\n\nRechnungsbetrag netto {net} EUR, zahlbar bis {day}.\n\nKelterei Grauholz eG", ("Kelterei Grauholz eG", "rechnung@grauholz.example")),
    Post("other", "en", "Proforma {old}", "Dear partner,\n\nplease find our proforma invoice:\n\n{rows}\n\nAmount due EUR {net} before shipment.\n\nOlive Mills Kalamos", ("Olive Mills Kalamos", "export@kalamos-mills.example")),
    Post("other", "nl", "Pakbon {old}", "Beste klant,\n\nUw zending van vandaag bevat:\n\n{rows}\n\nPapierfabriek De Eem", ("Papierfabriek De Eem", "expeditie@papier-eem.example")),
    Post("other", "de", "2. Mahnung", "Sehr geehrte Damen und Herren,\n\nunsere Forderung {old} über {net} EUR ist weiterhin offen. Wir setzen eine letzte Frist bis {day}.\n\nStadtwerke Forderungsmanagement", ("Stadtwerke", "mahnung@stadtwerke.example")),
    Post("other", "de", "Produktrückruf", "Wichtige Information\n\nAus Gründen des vorbeugenden Verbraucherschutzes rufen wir zurück:\n\n{rows}\n\nBitte sperren Sie die Ware sofort.\n\nQualitätssicherung Gewürzmühle Ahlers", ("Gewürzmühle Ahlers", "qs@ahlers-gewuerze.example")),
    Post("other", "de", "Wochenangebot KW 47: {d}", "Frisch eingetroffen!\n\n{rows}\n\nBestellen Sie noch heute bei Ihrem Fachberater. Gültig bis {day}.\n\nVom Verteiler abmelden", ("Frischdienst", "angebote@rundpost.example"), BULK, html=True),
    Post("other", "en", "Black Friday for kitchens", "Everything must go: {d} and much more.\n\n{rows}\n\nOrder before {day}. Unsubscribe here", ("Kitchen Bargains", "news@rundpost.example"), BULK, html=True),
    Post("other", "fr", "Nos promotions de novembre", "À saisir : {d}\n\n{rows}\n\nCommandez avant le {day}. Se désinscrire", ("Promo Resto", "promo@rundpost.example"), BULK, html=True),
    Post("other", "de", "Initiativbewerbung Lagerlogistik", "Sehr geehrte Damen und Herren,\n\nich bewerbe mich als Kommissionierer. In meiner letzten Stelle habe ich täglich rund 120 Bestellungen gepackt. Eintritt ab {day} möglich.\n\n{contact}"),
    Post("other", "en", "Paper cups factory price", "Dear Purchasing Manager,\n\nwe produce paper cups and boxes, MOQ 20000 pcs, FOB price USD 0.02. Shall I send samples with your order?\n\nWendy", ("Wendy", "sales3@cup-export.example")),
    Post("other", "de", "Lebensmittelkontrolle: Terminankündigung", "Sehr geehrte Damen und Herren,\n\nam {day} findet in Ihrem Lager eine Betriebskontrolle nach § 42 LFGB statt. Bitte halten Sie die Temperaturlisten bereit.\n\nVeterinäramt", ("Veterinäramt", "kontrolle@kreis.example")),
    Post("other", "de", "Tour 14 morgen verspätet", "Moin Disposition,\n\nTour 14 fährt morgen erst um 7:30 los, 22 Stopps. Bitte Kunden informieren.\n\nFuhrpark", ("Fuhrpark", "fuhrpark@spedition-kroog.example")),
    Post("other", "de", "Ihr Paket wurde zugestellt", "Sendung {old} wurde am {day} an Ihren Empfang übergeben.", ("Paketdienst", "noreply@paket-info.example"), (("Auto-Submitted", "auto-generated"),)),
    Post("other", "nl", "Uitnodiging vakbeurs", "Geachte relatie,\n\nKom op {day} langs op stand 12.40 en proef onze nieuwe koffies.\n\nKoffiebranderij Zuiderzee", ("Koffiebranderij Zuiderzee", "beurs@zuiderzee-koffie.example"), BULK),
)  # fmt: skip
FOREIGN: tuple[Post, ...] = (
    Post("complaint", "it", "Merce danneggiata", "Buongiorno,\n\npurtroppo {d} ({s}) è arrivato rotto. Chiediamo la sostituzione o una nota di credito.\n\nCordiali saluti\n{contact}\n{name}"),
    Post("inquiry", "it", "Richiesta di preventivo", "Buongiorno,\n\nvorremmo un preventivo per:\n\n{rows}\n\nNon si tratta ancora di un ordine.\n\n{contact}\n{name}"),
    Post("inquiry", "es", "Consulta de precios", "Buenos días:\n\n¿Podrían indicarnos el precio de {d} ({s}) y el plazo de entrega?\n\nGracias\n{contact}\n{name}"),
    Post("cancellation", "es", "Anulación del pedido {old}", "Buenos días:\n\nles rogamos que anulen por completo nuestro pedido {old}.\n\nUn saludo\n{contact}\n{name}"),
    Post("complaint", "pl", "Reklamacja dostawy", "Dzień dobry,\n\nw dostawie brakowało {q} {u} {d} ({s}). Prosimy o uzupełnienie lub korektę faktury.\n\n{contact}\n{name}"),
    Post("inquiry", "pl", "Zapytanie ofertowe", "Dzień dobry,\n\nprosimy o ofertę cenową na:\n\n{rows}\n\nTo nie jest jeszcze zamówienie.\n\n{contact}\n{name}"),
    Post("cancellation", "da", "Annullering af ordre {old}", "Hej,\n\nvi vil gerne annullere hele vores ordre {old}. Bekræft venligst.\n\n{contact}\n{name}"),
    Post("inquiry", "cs", "Dotaz na dodání objednávky {old}", "Dobrý den,\n\nkdy prosím dorazí naše objednávka {old}? Stále jsme ji nedostali.\n\n{contact}\n{name}"),
)  # fmt: skip

_CHANGE = partial(changed, scribe=SCRIBE)
CHANGES: tuple[Buyer, ...] = (
    partial(_CHANGE, "Guten Tag Herr {person},\n\nzu unserer Bestellung {number} vom {oldday} ändert sich die Gästezahl. Bitte die Menge so ändern:\n\n{lines}\n\nDas Übrige bleibt wie bestellt.\n\nBeste Grüße\n{contact}\n{name}", "Änderung Bestellung {number}", "de", pattern="{d} ({s}): {q} {u} (bisher {old})"),
    partial(_CHANGE, "Hallo,\n\nTippfehler in Bestellung {number} vom {oldday}, sorry. Richtig ist:\n\n{lines}\n\n{first}\n{name}", "Korrektur zur Bestellung {number}", "de", pattern="{s} {d}: {q} {u} statt {old}"),
    partial(_CHANGE, "Sehr geehrte Damen und Herren,\n\nbitte verschieben Sie die Lieferung unserer Bestellung {number} vom {oldday}. Neuer Liefertermin: {delivery_label}. Artikel und Mengen bleiben gleich.\n\nMit freundlichen Grüßen\n{contact}\n{name}", "Bestellung {number}: anderer Liefertermin", "de", moves=True),
    partial(_CHANGE, "Dear Mr {person},\n\nrevision to our order {number} dated {oldday}, kindly adjust the quantity:\n\n{lines}\n\nAll else as before.\n\nBest regards\n{contact}\n{name}", "Revision of order {number}", "en", pattern="{d} ({s}): {q} {u} instead of {old}"),
    partial(_CHANGE, "Hallo {person},\n\nin bestelling {number} van {oldday} moet het aantal anders:\n\n{lines}\n\nDe rest klopt.\n\n{contact}\n{name}", "Aanpassing bestelling {number}", "nl", pattern="{s} {d}: wordt {q} {u} (was {old})"),
    partial(_CHANGE, "Bonjour,\n\nnotre commande {number} du {oldday} est à corriger ainsi :\n\n{lines}\n\nLe reste ne change pas.\n\n{contact}\n{name}", "Correction de la commande {number}", "fr", pattern="{d} ({s}) : {q} {u}, et non {old}"),
)  # fmt: skip
POSTS = (*COMPLAINTS, *QUESTIONS, *CALLED_OFF, *NEWS, *OTHERS)
BUYERS: tuple[Buyer, ...] = (
    *(partial(sent, post, scribe=SCRIBE) for post in POSTS), *(partial(sent, post, scribe=tongues.SCRIBE) for post in FOREIGN), *CHANGES,
)  # fmt: skip
