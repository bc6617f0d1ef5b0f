"""What arrives at the overseas part's company and is no order: what customers want beside ordering, and mail of other firms, machines and people."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.opened.no_orders import Post, sent
from benchmarks.corpus.overseas.changes import BUYERS as CHANGES
from benchmarks.corpus.overseas.demands import SCRIBE
from examples.post.truth import any_of

AUTOMATIC = (("Auto-Submitted", "auto-replied"), ("X-Autoreply", "yes"))
BULK = (("List-Unsubscribe", "<https://brief.scherbenpost.example/abmelden>"), ("Precedence", "bulk"))
ASKED = any_of("inquiry", "other")

CUSTOMERS: tuple[Post, ...] = (
    Post("complaint", "de", "Bruch beim Auspacken", "Hallo Herr {person},\n\ndas Paket von heute klirrte schon beim Postboten. {d} ({s}) ist hin, {q} {u} davon. Bitte ersetzen.\n\n{contact}\n{name}"),
    Post("complaint", "de", "Reklamation der Lieferung zu {old}", "Sehr geehrte Damen und Herren,\n\nbei der Wareneingangskontrolle haben wir festgestellt, dass folgende Positionen nicht der Bestellung entsprechen:\n\n{rows}\n\nWir stellen die Ware zu Ihrer Verfügung und erwarten bis {day} eine Gutschrift.\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("complaint", "de", "schon wieder", "so leute, {d} aus der letzten sendung hat blasen geworfen, der ganze brand ist ausschuss. das sind 40 tassen. was nun?\n\n{contact}"),
    Post("complaint", "de", "Rechnung {old} falsch", "Guten Tag Frau {person},\n\nSie berechnen {q} {u} {d}, auf dem Lieferschein stehen weniger und im Karton waren es noch weniger. Wir kürzen die Zahlung, bis das geklärt ist.\n\n{contact}\n{name}"),
    Post("complaint", "de", "Falsche Farbe", "Liebes Team,\n\nauf der Packung steht {d}, drin ist etwas ganz anderes. Im Unterricht ist das natürlich toll aufgefallen. Bitte um Umtausch, Kundennummer {number}.\n\n{contact}\n{name}"),
    Post("complaint", "de", "Letzte Aufforderung vor Anwalt", "Sehr geehrte Damen und Herren,\n\ntrotz zweier Schreiben ist {d} ({s}) noch immer nicht nachgebessert. Ich setze eine letzte Frist bis {day}, danach geht die Sache an meinen Anwalt.\n\n{contact}"),
    Post("complaint", "en", "Cracked on arrival", "Dear {person},\n\nunpacking today's delivery we found these cracked or chipped:\n\n{rows}\n\nPlease credit us in full; pictures to follow.\n\nRegards\n{contact}\n{name}"),
    Post("complaint", "en", "Not what it says on the tin", "Hello,\n\nthe {d} ({s}) we bought from you on {oldday} is nothing like the sample. We want our money back.\n\n{contact}\n{name}"),
    Post("complaint", "nl", "Kapot aangekomen", "Goedemiddag,\n\nvan de {q} {u} {d} ({s}) is de helft gebroken. Wij willen een creditnota of nieuwe.\n\nGroet\n{contact}\n{name}"),
    Post("complaint", "fr", "Casse dans le colis du {oldday}", "Bonjour,\n\nà l'ouverture du colis, nous avons trouvé cassés :\n\n{rows}\n\nMerci de nous faire un avoir.\n\nCordialement\n{contact}\n{name}"),
    Post("complaint", "fr", "Ce n'est pas la bonne teinte", "Bonjour Monsieur {person},\n\nla teinte de {d} ({s}) ne correspond pas du tout au nuancier, l'article est inutilisable. Quand pouvez-vous le reprendre ?\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Angebot für die neue Werkstatt", "Sehr geehrte Damen und Herren,\n\nwir richten eine Werkstatt ein und erbitten ein Angebot über:\n\n{rows}\n\nUnser Budget wird erst im Januar freigegeben.\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("inquiry", "de", "Schulrabatt?", "Guten Tag,\n\ngewähren Sie Schulen einen Nachlass? Wir denken an {q} {u} {d} ({s}), müssen aber erst vergleichen.\n\n{contact}\n{name}"),
    Post("inquiry", "de", "lieferbar?", "Moin, ist {d} wieder da? Wenn ja, seit wann? {first}"),
    Post("inquiry", "de", "Sendungsverfolgung", "Guten Tag Herr {person},\n\nunsere Bestellung {old} vom {oldday} ist laut Mail versandt, die Nummer des Paketdienstes fehlt aber. Können Sie sie nachreichen?\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Preisabfrage Rahmenvertrag 2027", "Sehr geehrte Damen und Herren,\n\nzur Vorbereitung eines Rahmenvertrags bitten wir um Ihre Preise bei geschätzten Jahresmengen von\n\n{rows}\n\nAbgabefrist {day}. Aus dieser Abfrage entsteht keine Abnahmepflicht.\n\nIm Auftrag\n{contact}\n{name}"),
    Post("inquiry", "de", "Verträglichkeit", "Liebe Frau {person},\n\nist {d} ({s}) nach dem Brand lebensmittelecht? Wir brauchen dazu eine schriftliche Erklärung, bevor wir uns entscheiden.\n\nViele Grüße\n{contact}\n{name}"),
    Post("inquiry", "de", "Muster", "Hallo,\n\nkann man von {d} ein kleines Muster bekommen? Wenn die Farbe stimmt, würden wir im Frühjahr mehr nehmen.\n\n{contact}\n{name}"),
    Post("inquiry", "en", "Quote please", "Dear Sir or Madam,\n\nwhat would your best price be for\n\n{rows}\n\nincluding carriage to {place}? The committee decides next month.\n\n{contact}\n{name}"),
    Post("inquiry", "en", "Where has it got to?", "Hi {person},\n\nany news of {old}, ordered {oldday}? The students are asking.\n\n{contact}\n{name}"),
    Post("inquiry", "en", "Food safe?", "Hello,\n\nis {d} ({s}) dinnerware safe at cone 6? Might want {q} {u} if it is.\n\n{contact}"),
    Post("inquiry", "nl", "Prijs en levertijd", "Geachte heer {person},\n\nkunt u prijs en levertijd opgeven van:\n\n{rows}\n\nWij beslissen daarna.\n\n{contact}\n{name}"),
    Post("inquiry", "nl", "Waar blijft {old}?", "Hallo,\n\nonze bestelling {old} van {oldday} is nog niet binnen. Weet u waar die is?\n\n{contact}\n{name}"),
    Post("inquiry", "fr", "Demande de prix", "Bonjour,\n\nquel serait votre meilleur prix pour :\n\n{rows}\n\nIl ne s'agit pas encore d'une commande.\n\nBien à vous\n{contact}\n{name}"),
    Post("inquiry", "fr", "Question technique", "Bonjour Madame {person},\n\n{d} ({s}) convient-il à une cuisson à 1 240 °C ? Nous hésitons avec un autre produit.\n\n{contact}\n{name}"),
    Post(ASKED, "de", "Sicherheitsdatenblätter", "Guten Tag,\n\ndie Unfallkasse verlangt Sicherheitsdatenblätter zu allem, was wir von Ihnen haben. Bitte schicken Sie sie als PDF.\n\n{contact}\n{name}"),
    Post(ASKED, "de", "Farbkarte und Katalog", "Hallo,\n\nbitte senden Sie uns zwei Kataloge und eine Glasurfarbkarte: {name}, {street}, {place}.\n\nDanke\n{contact}"),
    Post(ASKED, "de", "Kopie der Rechnung", "Guten Tag Frau {person},\n\nuns fehlt Ihre Rechnung zu {old} vom {oldday}, bitte schicken Sie eine Kopie an diese Adresse.\n\n{contact}, Buchhaltung\n{name}"),
    Post(ASKED, "en", "Trade account", "Hello,\n\nhow do we register for trade prices? We are {name}, {street}, {place}.\n\nThanks\n{contact}"),
    Post("cancellation", "de", "Storno {old}", "Sehr geehrte Damen und Herren,\n\ndie Bestellung {old} vom {oldday} ziehen wir zurück, die Mittel wurden gesperrt. Sie umfasste\n\n{rows}\n\nBitte bestätigen Sie uns die Stornierung.\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("cancellation", "de", "Kommando zurück", "Hallo Herr {person}, vergessen Sie bitte die Bestellung {old} von gestern, meine Kollegin hatte schon bestellt. Alles streichen! {first}, {name}"),
    Post("cancellation", "de", "Widerruf", "Hiermit widerrufe ich den von mir abgeschlossenen Vertrag über den Kauf von {d} ({s}), bestellt am {oldday}, Bestellnummer {old}.\n\n{contact}\n{street}\n{place}"),
    Post("cancellation", "en", "Please cancel {old}", "Dear {person},\n\nthe workshop is off, so kindly cancel our order {old} of {oldday} completely.\n\n{contact}\n{name}"),
    Post("cancellation", "nl", "Bestelling {old} vervalt", "Hallo,\n\nde cursus gaat niet door, wilt u bestelling {old} annuleren?\n\n{contact}\n{name}"),
    Post("cancellation", "fr", "Commande {old} à annuler", "Madame, Monsieur,\n\nnous vous prions d'annuler entièrement notre commande {old} du {oldday}.\n\n{contact}\n{name}"),
    Post("other", "de", "Lob", "Liebe Frau {person},\n\n{d} hat beim letzten Brand wunderbar geklappt. Das wollte ich nur einmal sagen.\n\nHerzlich\n{contact}\n{name}"),
    Post("other", "de", "Neue Rechnungsadresse", "Guten Tag,\n\nbitte ändern Sie in Ihrer Kartei unter Kundennummer {number} die Anschrift auf {street}, {place}. Gültig ab {day}.\n\n{contact}\n{name}"),
    Post("other", "de", "Zahlungsavis", "Sehr geehrte Damen und Herren,\n\nwir überweisen am {day} {net} EUR zu Ihrer Rechnung {old}.\n\n{contact}, Kasse\n{name}"),
    Post("other", "de", "Annahmeschluss", "An alle Lieferanten:\n\nbis {day} nehmen wir wegen Inventur keine Ware an. Bitte planen Sie entsprechend.\n\n{contact}\n{name}"),
)  # fmt: skip
OTHERS: tuple[Post, ...] = (
    Post("other", "de", "Automatische Antwort: Ihre Bestellung", "Die Schule ist in den Ferien geschlossen. Ab {day} lesen wir Ihre Nachricht. Bestellungen bitte nicht anliefern.\n\n{name}", headers=AUTOMATIC),
    Post("other", "en", "Automatic reply", "The studio is closed until {day}. We answer orders and questions after that.\n\n{contact}", headers=AUTOMATIC),
    Post("other", "fr", "Absence du bureau", "Je suis absente jusqu'au {day}. Pour une commande urgente, appelez le {phone}.\n\n{contact}", headers=AUTOMATIC),
    Post("other", "en", "Undeliverable: Ihre Auftragsbestätigung {old}", "Delivery has failed to these recipients:\n\n{email}\nThe mailbox is full (552 5.2.2).\n\nOriginal message headers:\nSubject: Ihre Auftragsbestätigung {old}\n\nWir liefern Ihnen:\n{rows}", ("Microsoft Outlook", "postmaster@mx.werkpost.example"), (("Auto-Submitted", "auto-replied"),)),
    Post("other", "de", "Auftragsbestätigung {old}", "Guten Tag,\n\nwir danken für Ihren Auftrag und bestätigen:\n\n{rows}\n\nGesamt {net} EUR netto, Lieferung am {day}.\n\nTonwerk Westerwald AG, Vertrieb", ("Tonwerk Westerwald", "vertrieb@tonwerk-ww.example")),
    Post("other", "de", "Ihre Rechnung {old}", "Sehr geehrte Damen und Herren,\n\nwir berechnen Ihnen:\n\n{rows}\n\nZu zahlen bis {day}: {net} EUR zzgl. MwSt.\n\nSilberscheideanstalt Nord", ("Silberscheideanstalt Nord", "faktura@silber-nord.example")),
    Post("other", "en", "Packing list {old}", "Shipped to you today:\n\n{rows}\n\n2 pallets, 611 kg gross. Estimated arrival {day}.\n\nKiln Furniture Exports", ("Kiln Furniture Exports", "shipping@kiln-furniture.example")),
    Post("other", "nl", "Factuur {old}", "Geachte klant,\n\nhierbij de factuur voor:\n\n{rows}\n\nTotaal {net} EUR, te betalen voor {day}.\n\nLijmfabriek Zaandam", ("Lijmfabriek Zaandam", "facturen@lijm-zaandam.example")),
    Post("other", "fr", "Avis d'expédition {old}", "Votre commande est partie :\n\n{rows}\n\nLivraison prévue le {day}.\n\nPapeteries du Vivarais", ("Papeteries du Vivarais", "expedition@vivarais.example")),
    Post("other", "de", "Paket {old}: Zustellung heute zwischen 10 und 12 Uhr", "Ihr Paket ist im Zustellfahrzeug. Ablageort ändern oder Nachbar angeben: www.eilbote.example/{old}", ("Eilbote Paketdienst", "noreply@eilbote.example")),
    Post("other", "de", "Black Week: {d} zum halben Preis", "DER SCHERBENBRIEF\n\nDiese Woche stark reduziert:\n\n{rows}\n\nBestellen Sie bis {day} mit dem Code TON15.\n\nAbmelden", ("Scherbenbrief", "brief@scherbenpost.example"), BULK, html=True),
    Post("other", "en", "Autumn sale starts now", "Up to 40 % off:\n\n{rows}\n\nSale ends {day}. Unsubscribe.", ("Makers' Weekly", "hello@makersweekly.example"), BULK, html=True),
    Post("other", "fr", "Les promotions de la semaine", "À ne pas manquer :\n\n{rows}\n\nJusqu'au {day}. Se désabonner.", ("La Lettre des Ateliers", "lettre@scherbenpost.example"), BULK, html=True),
    Post("other", "de", "Praktikum vom 2. bis 13. Februar", "Sehr geehrte Damen und Herren,\n\nich besuche die 9. Klasse und suche einen Platz für mein Betriebspraktikum, gern im Versand oder in der Bestellannahme.\n\nMit freundlichen Grüßen\n{contact}", ("Mila Sommer", "mila.sommer@freemail.example")),
    Post("other", "en", "Ceramic pigments manufacturer", "Dear friend,\n\nwe produce stains, frits and oxides with good quality and best price. MOQ 500 kg. Kindly send your purchase plan and we quote at once.\n\nYours, Tony", ("Tony Zhao", "tony@frit-and-stain.example")),
    Post("other", "de", "Weihnachtsfeier: Essen wählen", "Liebe alle,\n\nbitte bis {day} eintragen: 1 x Gans, 1 x Forelle oder 1 x Knödel. Getränke gehen aufs Haus.\n\n{contact}", ("Festausschuss", "fest@werkpost.example")),
    Post("other", "de", "Scan2Mail: 0 Seiten", "Ihr Scanauftrag enthielt keine Seiten. Gerät: Flur 2, Zähler {old}.", ("Kopierer Flur 2", "scan@telefonie.example"), (("Auto-Submitted", "auto-generated"),)),
    Post("other", "de", "Rückruf: bitte nicht mehr verkaufen", "Sehr geehrte Fachhändler,\n\nbei diesen Artikeln ist der zulässige Bleigehalt überschritten:\n\n{rows}\n\nNehmen Sie sie aus dem Regal, wir holen sie ab.\n\nGlasurchemie Meier, Qualität", ("Glasurchemie Meier", "qs@glasurchemie.example")),
    Post("other", "de", "Zahlungserinnerung {old}", "Guten Tag,\n\nunsere Rechnung {old} über {net} EUR vom {oldday} ist offen. Falls schon bezahlt, betrachten Sie dieses Schreiben als erledigt.\n\nVerpackung Rhön GmbH", ("Verpackung Rhön", "mahnwesen@verpackung-rhoen.example")),
    Post("other", "de", "Ihre Meinung zur Messe", "Guten Tag,\n\nwie hat Ihnen unsere Fachmesse gefallen? Die Umfrage läuft bis {day}, zu gewinnen gibt es eine Drehscheibe.\n\nMessebüro Kreativ", ("Messebüro Kreativ", "umfrage@scherbenpost.example"), BULK),
)  # fmt: skip
BUYERS: tuple[Buyer, ...] = (*(partial(sent, post, scribe=SCRIBE) for post in (*CUSTOMERS, *OTHERS)), *CHANGES)
