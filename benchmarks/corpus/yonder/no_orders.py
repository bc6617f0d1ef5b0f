"""What arrives at the yonder part's company and is no order: what customers want beside ordering, and mail of other firms and machines."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.opened.no_orders import Post, changed, sent
from benchmarks.corpus.yonder.voices import FIRMS, SCRIBE, among
from examples.post.truth import any_of

AUTOMATIC = (("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All"))
BULK = (("List-Unsubscribe", "<mailto:weg@rundpost.example>"), ("Precedence", "bulk"))
ASKED = any_of("inquiry", "other")

CUSTOMERS: tuple[Post, ...] = (
    Post("complaint", "de", "Ware kaputt", "Guten Tag,\n\nheute kam das Paket zur Bestellung {old}. {d} ({s}) ist beschädigt, der Karton war völlig durchnässt. Bitte ersetzen Sie mir das.\n\n{contact}\n{name}"),
    Post("complaint", "de", "Reklamation zu Lieferung vom {oldday}", "Sehr geehrte Damen und Herren,\n\nwir beanstanden folgende Artikel Ihrer Lieferung:\n\n{rows}\n\nDie Qualität entspricht nicht der Beschreibung. Wir bitten um Abholung und Gutschrift.\n\n{contact}\n{name}"),
    Post("complaint", "de", "zu wenig geliefert!", "Hallo, ich habe {q} {u} {d} bezahlt, im Paket war aber nur ein Teil davon. Wo bleibt der Rest? Bestellung {old} vom {oldday}.\n{contact}"),
    Post("complaint", "de", "Keimt nicht", "Sehr geehrte Frau {person},\n\nIhr Saatgut aus der Lieferung vom {oldday} geht nicht auf, obwohl wir alles nach Anleitung gemacht haben. So kann man das nicht verkaufen. Ich möchte mein Geld zurück.\n\n{contact}\n{name}"),
    Post("complaint", "de", "Mahnung unberechtigt", "Guten Tag,\n\nSie mahnen die Rechnung {old} an, die wir längst bezahlt haben. Das ist jetzt schon das zweite Mal, wir sind verärgert. Bitte prüfen Sie Ihre Buchhaltung.\n\n{contact}\n{name}"),
    Post("complaint", "en", "Wrong item sent", "Hello Ms {person},\n\nwe ordered {d} ({s}) on {oldday} and you sent something else altogether. Please collect it and send the right one.\n\n{contact}\n{name}"),
    Post("complaint", "nl", "Kapot aangekomen", "Goedemiddag,\n\nBestelling {old} is vandaag geleverd, maar {d} ({s}) is beschadigd. Graag een nieuwe of geld terug.\n\n{contact}\n{name}"),
    Post("complaint", "fr", "Colis incomplet", "Bonjour,\n\nil manque {q} {u} de {d} ({s}) dans le colis de la commande {old}. Nous attendons votre solution rapidement.\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Wo bleibt das Paket?", "Hallo,\n\nich warte seit über einer Woche auf die Bestellung {old}. Haben Sie eine Sendungsnummer?\n\nGruß\n{contact}"),
    Post("inquiry", "de", "Angebot für Gemeinschaftseinkauf", "Sehr geehrte Damen und Herren,\n\nunsere Mitglieder überlegen, gemeinsam einzukaufen. Was würde uns kosten:\n\n{rows}\n\nGibt es ab dieser Menge einen Nachlass? Wir entscheiden auf der Versammlung am {day}.\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Passt {s}?", "Guten Abend,\n\nich habe eine Frage zu {d} ({s}): Gibt es dazu eine ausführliche Beschreibung oder ein Datenblatt? Ich möchte mich vor dem Kauf informieren.\n\n{contact}"),
    Post("inquiry", "de", "lieferbar?", "Moin, sind {q} {u} {d} noch dieses Jahr zu haben? Wenn ja, zu welchem Preis? Dann würde ich mich melden.\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Ausschreibung Grünpflege", "Sehr geehrte Damen und Herren,\n\nwir holen derzeit Vergleichsangebote ein und bitten um Abgabe Ihrer Preise bis {day}:\n\n{rows}\n\nDiese Anfrage verpflichtet uns nicht zur Abnahme.\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Re: Ihr Katalog", "Hallo Herr {person},\n\nim neuen Katalog finde ich {d} nicht mehr. Führen Sie das noch?\n\nFreundliche Grüße\n{contact}\n{name}"),
    Post("inquiry", "de", "Lieferung auf die Insel", "Guten Tag,\n\nliefern Sie auch auf eine Nordseeinsel, und was würde die Fracht für {q} {u} {d} ({s}) etwa ausmachen?\n\n{contact}"),
    Post("inquiry", "de", "Auftragsbestätigung fehlt noch", "Sehr geehrte Damen und Herren,\n\nzu unserer Bestellung {old} vom {oldday} liegt uns bislang keine Auftragsbestätigung vor. Bitte teilen Sie uns den Liefertermin mit.\n\n{contact}\n{name}"),
    Post("inquiry", "en", "Question about delivery time", "Dear Ms {person},\n\nhow long would {q} {u} of {d} ({s}) take to reach us? We have not decided yet.\n\n{contact}\n{name}"),
    Post("inquiry", "en", "Quotation please", "Hello,\n\nwould you kindly quote for:\n\n{rows}\n\nincluding carriage. This is only an enquiry at this stage.\n\n{contact}\n{name}"),
    Post("inquiry", "nl", "Offerte", "Geachte heer {person},\n\nKunt u ons een offerte sturen voor:\n\n{rows}\n\nWij vergelijken nog met andere leveranciers.\n\n{contact}\n{name}"),
    Post("inquiry", "nl", "Waar is mijn bestelling?", "Hallo, mijn bestelling {old} van {oldday} is nog niet binnen. Is er een track-and-trace?\n\n{contact}"),
    Post("inquiry", "fr", "Devis", "Bonjour,\n\npourriez-vous établir un devis pour :\n\n{rows}\n\nNous ne passerons commande qu'après accord de notre bureau.\n\n{contact}\n{name}"),
    Post("inquiry", "fr", "Disponibilité {s}", "Bonjour, est-ce que {d} ({s}) est de nouveau disponible et à quel prix ?\n\n{contact}\n{name}"),
    Post(ASKED, "de", "Kataloganforderung", "Guten Tag,\n\nbitte schicken Sie mir den gedruckten Katalog für Imkerei und Garten.\n\n{contact}\n{street}\n{place}"),
    Post(ASKED, "de", "Rechnungskopie", "Sehr geehrte Damen und Herren,\n\nfür unseren Kassenbericht fehlt uns die Rechnung {old}. Senden Sie uns bitte eine Zweitschrift.\n\n{contact}\n{name}"),
    Post(ASKED, "de", "Rückruf", "Hallo, bitte rufen Sie mich zurück unter {phone}, am besten abends nach dem Melken.\n{contact}"),
    Post("cancellation", "de", "Stornierung {old}", "Guten Tag,\n\nhiermit storniere ich meine Bestellung {old} vom {oldday}. Wir geben die Hühnerhaltung auf.\n\n{contact}\n{name}"),
    Post("cancellation", "de", "Widerruf", "Sehr geehrte Damen und Herren,\n\nvon meinem gesetzlichen Widerrufsrecht mache ich Gebrauch und widerrufe die Bestellung {old} vom {oldday} in vollem Umfang.\n\n{contact}\n{street}\n{place}"),
    Post("cancellation", "de", "Auftrag {old} bitte streichen", "Hallo Frau {person},\n\nunser Förderantrag wurde abgelehnt. Bitte streichen Sie den Auftrag {old} komplett:\n\n{rows}\n\nDanke für Ihr Verständnis\n{contact}\n{name}"),
    Post("cancellation", "en", "Order {old} – please cancel", "Dear Ms {person},\n\nplease cancel the whole of order {old}; the allotment committee has changed its mind.\n\n{contact}\n{name}"),
    Post("cancellation", "nl", "Bestelling {old} annuleren", "Beste, wilt u bestelling {old} van {oldday} helemaal annuleren? Er is dubbel besteld.\n\n{contact}\n{name}"),
    Post("cancellation", "fr", "Annuler la commande {old}", "Bonjour,\n\nveuillez annuler entièrement notre commande {old} du {oldday}. Merci de confirmer l'annulation.\n\n{contact}\n{name}"),
    Post("other", "de", "Dankeschön", "Liebes Team,\n\n{d} ist heute gut angekommen. Das wollte ich einfach einmal loswerden. Danke!\n\n{contact}"),
    Post("other", "de", "Neue Bankverbindung", "Sehr geehrte Damen und Herren,\n\nunsere Bankverbindung ändert sich zum {day}. Das neue SEPA-Mandat geht Ihnen per Post zu.\n\n{contact}\n{name}"),
    Post("other", "de", "Neue Kassiererin", "Guten Tag,\n\nseit unserer Hauptversammlung ist Frau Wendisch neue Kassiererin. Bitte ändern Sie den Ansprechpartner bei Kundennummer {number}.\n\n{contact}\n{name}"),
    Post("other", "de", "Zahlung veranlasst", "Guten Tag, der Betrag von {net} EUR zur Rechnung {old} wurde heute überwiesen.\n\n{name}"),
    Post("other", "fr", "Changement d'adresse e-mail", "Bonjour,\n\nmerci d'utiliser désormais l'adresse {email} pour l'envoi de vos factures.\n\n{contact}\n{name}"),
)  # fmt: skip
OTHERS: tuple[Post, ...] = (
    Post("other", "de", "Abwesenheit: Ihre Auftragsbestätigung", "Ich bin bis {day} auf der Wanderung mit den Völkern und lese keine Mails. Dringendes bitte an {phone}.\n\n{contact}", headers=AUTOMATIC),
    Post("other", "en", "Automatic reply", "Thanks for your message. The farm office is closed until {day}.", headers=AUTOMATIC),
    Post("other", "fr", "Réponse automatique", "Bonjour, le magasin est fermé jusqu'au {day}. Nous vous répondrons à notre retour.", headers=AUTOMATIC),
    Post("other", "de", "Undelivered Mail Returned to Sender", "This is the mail system. I'm sorry to have to inform you that your message could not be delivered to <{email}>: user unknown.\n\nSubject: Ihre Bestellung {old}\n\nVielen Dank, wir versenden in Kürze:\n\n{rows}", ("Mail Delivery Subsystem", "postmaster@relay-sued.example"), (("Auto-Submitted", "auto-replied"),)),
    Post("other", "de", "Rechnung {old}", "Sehr geehrte Damen und Herren,\n\nwir berechnen für unsere Lieferung an Ihr Lager:\n\n{rows}\n\nRechnungsbetrag netto {net} EUR, zahlbar bis {day}.\n\nTonwarenfabrik Sandhaas KG", ("Tonwarenfabrik Sandhaas", "rechnung@tonwaren-sandhaas.example")),
    Post("other", "de", "Auftragsbestätigung AB-{old}", "Guten Tag,\n\nwir danken für Ihren Auftrag und fertigen wie folgt:\n\n{rows}\n\nAuslieferung ab Werk am {day}.\n\nDrahtwerk Ketteler AG", ("Drahtwerk Ketteler AG", "vertrieb@drahtwerk-ketteler.example")),
    Post("other", "en", "Proforma invoice {old}", "Dear customer,\n\nplease find below our proforma for the goods you ordered from us:\n\n{rows}\n\nAmount due EUR {net}.\n\nSeedhouse Wexley", ("Seedhouse Wexley", "accounts@seedhouse-wexley.example")),
    Post("other", "nl", "Factuur {old}", "Geachte klant,\n\nfactuur {old} voor onderstaande leveringen aan uw magazijn:\n\n{rows}\n\nTe voldoen voor {day}: € {net}.\n\nBollenhuis Terwal", ("Bollenhuis Terwal", "facturen@bollenhuis-terwal.example")),
    Post("other", "de", "Unser Angebot: {d}", "Sehr geehrter Herr {person},\n\nals Hersteller bieten wir Ihnen für Ihr Sortiment an:\n\n{rows}\n\nMindestabnahme eine Palette. Über Ihren Auftrag würden wir uns freuen.\n\nWachszieherei Lumbrich", ("Wachszieherei Lumbrich", "verkauf@wachs-lumbrich.example")),
    Post("other", "de", "Gartenpost im November", "Jetzt an das Frühjahr denken!\n\n{rows}\n\nBis {day} versandkostenfrei bestellen. Newsletter abbestellen", ("Gartenpost", "news@rundpost.example"), BULK, html=True),
    Post("other", "en", "Black week for growers", "Stock up now:\n\n{rows}\n\nEnds {day}. Unsubscribe here", ("Growers Deals", "deals@rundpost.example"), BULK, html=True),
    Post("other", "fr", "La lettre du rucher", "Nos nouveautés :\n\n{rows}\n\nCommandez avant le {day}. Se désinscrire", ("La lettre du rucher", "infos@rundpost.example"), BULK, html=True),
    Post("other", "de", "Tourenplan {day}", "Hallo,\n\nwir holen am {day} zwischen 9 und 11 Uhr 4 Paletten und 12 Pakete bei Ihnen ab.\n\nSpedition Ruhnau", ("Spedition Ruhnau", "dispo@spedition-ruhnau.example")),
    Post("other", "de", "Bewerbung als Lagerhelfer", "Sehr geehrte Damen und Herren,\n\nich bewerbe mich um eine Stelle im Versandlager ab {day}. Kommissionieren und Packen kenne ich gut.\n\n{contact}\n{phone}"),
    Post("other", "de", "Einladung Hoffest", "Liebe Geschäftsfreunde,\n\nam {day} feiern wir unser Hoffest mit Kaffee, Kuchen und Treckerrunde. Kommen Sie vorbei!\n\n{contact}\n{name}"),
    Post("other", "de", "Wartung der Telefonanlage", "Guten Tag, am {day} ab 18 Uhr ist Ihr Anschluss für etwa zwei Stunden nicht erreichbar.", ("Netztechnik Mitte", "service@netztechnik-mitte.example"), (("Auto-Submitted", "auto-generated"),)),
)  # fmt: skip

_CHANGE = partial(changed, scribe=SCRIBE)
CHANGES: tuple[Buyer, ...] = (
    partial(_CHANGE, "Guten Tag,\n\nzu unserer Bestellung {number} vom {oldday} eine Korrektur, wir hatten uns verzählt:\n\n{lines}\n\nSonst bleibt alles, wie bestellt.\n\n{contact}\n{name}", "Korrektur Bestellung {number}", "de", pattern="{d} ({s}): nicht {old}, sondern {q} {u}"),
    partial(_CHANGE, "Hallo Herr {person},\n\nkönnen Sie die Bestellung {number} vom {oldday} noch abändern? Neue Mengen:\n\n{lines}\n\nDanke!\n{contact}\n{name}", "Bestellung {number} ändern", "de", pattern="{s} {d}: neu {q} {u} (vorher {old})"),
    partial(_CHANGE, "Sehr geehrte Damen und Herren,\n\nwegen des Frosts verschieben wir die Lieferung unserer Bestellung {number} vom {oldday}. Liefertermin neu: {delivery_label}. Die Artikel bleiben unverändert.\n\n{contact}\n{name}", "Lieferung {number} verschieben", "de", moves=True),
    partial(_CHANGE, "Hello Ms {person},\n\nour order {number} of {oldday} needs changing, sorry:\n\n{lines}\n\nEverything else as it was.\n\n{contact}\n{name}", "Change to order {number}", "en", pattern="{d} ({s}): {q} {u} rather than {old}"),
    partial(_CHANGE, "Beste,\n\nIn onze bestelling {number} van {oldday} klopt een aantal niet. Het moet zijn:\n\n{lines}\n\nDe rest is goed.\n\n{contact}\n{name}", "Aanpassing bestelling {number}", "nl", pattern="{s} {d}: {q} {u} (niet {old})"),
    partial(_CHANGE, "Bonjour,\n\nerreur de notre part dans la commande {number} du {oldday}, voici la bonne quantité :\n\n{lines}\n\nLe reste ne change pas.\n\n{contact}\n{name}", "Rectification commande {number}", "fr", pattern="{s} {d} : {q} {u} et non {old}"),
)  # fmt: skip
# Words that only customers of this kind would use.
_SPEAKING: tuple[tuple[str, str], ...] = (
    ("Mitglieder", "club"), ("Kassiererin", "club"), ("Kassenbericht", "club"), ("committee", "club"), ("Widerrufsrecht", "person"), ("Melken", "farm"), ("Völkern", "bees"), ("Hoffest", "farm"), ("Hühnerhaltung", "farm"), ("bewerbe mich", "person"),
)  # fmt: skip


def _writers(post: Post) -> frozenset[str]:
    """The kinds of customers that write such a mail."""
    return next((frozenset({kind}) for word, kind in _SPEAKING if word in post.text), FIRMS)


BUYERS: tuple[Buyer, ...] = (
    *(among(_writers(post), partial(sent, post, scribe=SCRIBE)) for post in (*CUSTOMERS, *OTHERS)),
    *(among(FIRMS, write) for write in CHANGES),
)
