"""Where the drawn part's customers live, and what they are called."""

from __future__ import annotations

from benchmarks.corpus.places import Land

GERMANY = Land(
    "DE", "de",
    (
        ("10439", "Berlin"), ("20357", "Hamburg"), ("26721", "Emden"), ("29221", "Celle"), ("32423", "Minden"), ("35390", "Gießen"), ("37073", "Göttingen"), ("41061", "Mönchengladbach"), ("45128", "Essen"), ("49074", "Osnabrück"),
        ("53111", "Bonn"), ("56068", "Koblenz"), ("58452", "Witten"), ("63739", "Aschaffenburg"), ("66111", "Saarbrücken"), ("69117", "Heidelberg"), ("71634", "Ludwigsburg"), ("76133", "Karlsruhe"), ("79098", "Freiburg im Breisgau"),
        ("82319", "Starnberg"), ("86150", "Augsburg"), ("89073", "Ulm"), ("93047", "Regensburg"), ("97070", "Würzburg"), ("01067", "Dresden"), ("04229", "Leipzig"), ("07743", "Jena"), ("39104", "Magdeburg"), ("18439", "Stralsund"),
        ("23966", "Wismar"), ("91710", "Gunzenhausen"), ("88131", "Lindau (Bodensee)"), ("03044", "Cottbus"), ("27283", "Verden (Aller)"),
    ),
    (
        "Lange Straße", "Robert-Koch-Str.", "Kaiserstraße", "Werkstraße", "Am Hafen", "Goethestraße", "Schillerstr.", "Carl-Zeiss-Straße", "Rudolf-Diesel-Str.", "Im Gewerbegebiet", "Ringstraße", "Schulweg", "Weinbergstraße", "Hauptstr.",
        "Otto-Hahn-Straße", "Bergstraße", "Am Sportplatz", "Neuer Markt", "Wiesenweg", "Alte Landstraße", "An den Kiesgruben", "Burgstraße",
    ),
    ("{street} {n}", "{street} {n}", "{street} {n}", "{street} {n}a", "{street} {n} c"), ("{name} {trade} {form}", "{name} {trade} {form}", "{name} {form}", "{trade} {name} {form}", "{trade} {name}"),
    (
        "Dentallabor", "Autohaus", "Kfz-Werkstatt", "Steuerkanzlei", "Labortechnik", "Praxisbedarf", "Schreibwaren", "Elektromontagen", "Kosmetikstudio", "Sporthaus", "Spielwaren", "Weinhandlung", "Landmaschinen", "Analytik", "Fahrschule", "Tierklinik",
        "Druckluft", "Automation", "Physiotherapie", "Bürozentrum", "Nutzfahrzeuge", "Umweltlabor", "Apotheke", "Parfümerie", "Kindergarten",
    ),
    ("GmbH", "GmbH & Co. KG", "e.K.", "KG", "AG", "gGmbH", "mbH", "GbR", "SE", "UG (haftungsbeschränkt)"),
    ("Andrea", "Bettina", "Carsten", "Dieter", "Emre", "Friederike", "Gerhard", "Hilde", "Ines", "Jan-Philipp", "Kerstin", "Lukas", "Marion", "Nico", "Oliver", "Petra", "Rüdiger", "Silke", "Thorsten", "Ute", "Volker", "Yasemin"),
    (
        "Amann", "Bergmann", "Böhmer", "Danz", "Eckert", "Falke", "Gruber", "Hartung", "Iwanow", "Jahnke", "Köster", "Lindner", "Müller", "Neugebauer", "Oesterle", "Petzold", "Raabe", "Schäfer", "Stöhr", "Trautmann", "Uhlig", "Vollmer", "Walther",
        "Aydin", "Zimmermann", "Kaufmann", "Bauer", "Kowalski", "von der Heide", "Schmitt-Lorenz",
    ),
    ("einkauf", "info", "office", "kontakt", "bestellungen", "verwaltung", "werkstatt", "labor", "mail"), ("Werk Süd", "Zentrallager", "Filiale Mitte", "Labor 2", "Wareneingang B", "Niederlassung West"), ("02041 55", "+49 (0)71 900", "0151 440", "06221/77", "+49 30 220"),
)  # fmt: skip
AUSTRIA = Land(
    "AT", "de", (("1030", "Wien"), ("1150", "Wien"), ("2700", "Wiener Neustadt"), ("3100", "St. Pölten"), ("4400", "Steyr"), ("6020", "Innsbruck"), ("8700", "Leoben"), ("9020", "Klagenfurt am Wörthersee")),
    ("Landstraßer Hauptstraße", "Bahnhofplatz", "Salzburger Straße", "Kärntner Ring", "Gewerbepark", "Feldgasse"), ("{street} {n}", "{street} {n}/{m}", "{street} {n}/Top {m}"), ("{name} {trade} {form}", "{trade} {name} {form}"),
    ("Ordination", "KFZ-Technik", "Bürobedarf", "Labor", "Sport", "Vinothek"), ("GmbH", "Ges.m.b.H.", "e.U.", "KG", "OG"), ("Christoph", "Elfriede", "Manfred", "Sabine", "Wolfgang", "Viktoria"), ("Aigner", "Brandstätter", "Dvorak", "Fuchsbichler", "Haslinger", "Kogler"),
    ("office", "einkauf", "bestellung", "ordination"), ("Lager Süd", "Standort Graz", "Werkstatt"), ("+43 512 33", "0676 880", "01 440"),
)  # fmt: skip
SWITZERLAND = Land(
    "CH", "de", (("3011", "Bern"), ("4600", "Olten"), ("5000", "Aarau"), ("6300", "Zug"), ("8005", "Zürich"), ("8200", "Schaffhausen"), ("9400", "Rorschach")), ("Bahnhofstrasse", "Dorfstrasse", "Technoparkstrasse", "Kirchweg", "Im Moos", "Aarauerstrasse"),
    ("{street} {n}", "{street} {n}", "{street} {n}a"), ("{name} {trade} {form}", "{name} {form}"), ("Garage", "Dental", "Analytik", "Papeterie", "Kosmetik", "Weine", "Elektro-Apparate"), ("AG", "GmbH", "& Co.", "SA"),
    ("Daniela", "Hansruedi", "Marcel", "Nadja", "Peter", "Silvia"), ("Baumgartner", "Frei", "Gerber", "Kälin", "Schnyder", "Zumstein"), ("info", "einkauf", "bestellung"), ("Lager", "Filiale Nord", "Werkstatt"), ("+41 62 500", "031 330", "079 440"),
)  # fmt: skip
NETHERLANDS = Land(
    "NL", "nl", (("1013 AA", "Amsterdam"), ("2511 VA", "Den Haag"), ("3011 AD", "Rotterdam"), ("4811 GC", "Breda"), ("5211 AH", "'s-Hertogenbosch"), ("6511 TG", "Nijmegen"), ("7511 HA", "Enschede"), ("8911 BC", "Leeuwarden")),
    ("Stationsweg", "Laan van Oost", "Handelskade", "Dorpsstraat", "Vlietlaan", "De Corridor", "Zuiderkruis"), ("{street} {n}", "{street} {n}-{m}", "{street} {n} A"), ("{name} {trade} {form}", "{trade} {name} {form}"),
    ("Kantoorartikelen", "Autobedrijf", "Laboratorium", "Sportzaak", "Schoonheidssalon", "Wijnkoperij", "Techniek"), ("B.V.", "BV", "VOF", "N.V."), ("Daan", "Esther", "Henk", "Ilse", "Marieke", "Pieter", "Thijs"), ("Brouwer", "de Boer", "Dijkstra", "Postma", "van Leeuwen", "van der Meulen"),
    ("inkoop", "info", "bestellingen", "administratie"), ("Magazijn", "Vestiging Oost", "Werkplaats 2"), ("+31 10 440", "0570-66", "06 120"),
)  # fmt: skip
FLANDERS = Land(
    "BE", "nl", (("8000", "Brugge"), ("3000", "Leuven"), ("9100", "Sint-Niklaas"), ("2018", "Antwerpen"), ("8800", "Roeselare")), ("Kortrijksesteenweg", "Kerkplein", "Ambachtenlaan", "Meersstraat"), ("{street} {n}", "{street} {n} bus {m}"), ("{name} {trade} {form}",),
    ("Kantoor", "Garage", "Labo", "Sport"), ("BV", "NV", "CommV"), ("Koen", "Lieve", "Stijn", "Veerle"), ("De Clercq", "Janssens", "Maes", "Van Damme"), ("aankoop", "info", "bestelling"), ("Magazijn", "Werf Noord"), ("+32 50 33", "0475 22"),
)  # fmt: skip
WALLONIA = Land(
    "BE", "fr", (("1348", "Louvain-la-Neuve"), ("4800", "Verviers"), ("5100", "Jambes"), ("7500", "Tournai")), ("rue de la Station", "chaussée de Namur", "avenue Reine Astrid", "place du Marché"), ("{street} {n}", "{street}, {n}"), ("{name} {trade} {form}", "{trade} {name} {form}"),
    ("Garage", "Pharmacie", "Papeterie", "Vins"), ("SRL", "SA", "ASBL"), ("Aline", "Jean-Luc", "Nathalie", "Philippe"), ("Collard", "Dupont", "Lambert", "Renard"), ("achats", "info", "commandes"), ("Dépôt", "Atelier"), ("+32 10 45", "0496 30"),
)  # fmt: skip
FRANCE = Land(
    "FR", "fr", (("75015", "Paris"), ("31000", "Toulouse"), ("35000", "Rennes"), ("38000", "Grenoble"), ("51100", "Reims"), ("57000", "Metz"), ("68100", "Mulhouse"), ("76600", "Le Havre"), ("84000", "Avignon")),
    ("rue de la République", "avenue Victor Hugo", "rue des Lilas", "route de Lyon", "ZA des Prés", "boulevard Pasteur", "allée des Tilleuls"), ("{n} {street}", "{n}, {street}", "{n} bis {street}", "{n} ter, {street}"), ("{name} {trade} {form}", "{form} {name} {trade}", "{trade} {name} {form}"),
    ("Automobiles", "Laboratoire", "Bureautique", "Sports", "Esthétique", "Vins", "Pharmacie", "Électronique"), ("SARL", "SAS", "SA", "EURL", "SCOP"), ("Chloé", "Didier", "Emmanuelle", "Guillaume", "Isabelle", "Mathieu", "Sandrine"),
    ("Barbier", "Carpentier", "Da Silva", "Fournier", "Gauthier", "Lecomte", "Marchal", "Roussel"), ("achats", "contact", "commandes", "compta"), ("Entrepôt", "Agence Sud", "Atelier 1"), ("+33 4 76 22", "01 45 33", "06 12 30"),
)  # fmt: skip
BRITAIN = Land(
    "GB", "en", (("M1 2WD", "Manchester"), ("B3 1JJ", "Birmingham"), ("G2 4JR", "Glasgow"), ("OX4 2JY", "Oxford"), ("SO14 3TJ", "Southampton"), ("SE1 7PB", "London"), ("BT7 1NN", "Belfast")), ("Victoria Road", "Church Lane", "Science Park Drive", "Canal Street", "Kings Parade", "Albion Way"),
    ("{n} {street}", "{n} {street}", "Unit {m}, {n} {street}"), ("{name} {trade} {form}", "{name} & Co {trade} {form}"), ("Motors", "Laboratories", "Stationers", "Sports", "Beauty", "Wines", "Controls"), ("Ltd", "Limited", "plc", "LLP"), ("Amelia", "Colin", "Deborah", "Hamish", "Rajesh", "Susan"),
    ("Bradshaw", "Cartwright", "Fielding", "Iqbal", "Macdonald", "Sutcliffe", "Wilkinson"), ("purchasing", "orders", "accounts", "enquiries"), ("Warehouse 3", "Goods In", "Branch Office"), ("+44 161 220", "0121 330", "07810 44"),
)  # fmt: skip
AMERICA = Land(
    "US", "en", (("02139", "Cambridge, MA"), ("30309", "Atlanta, GA"), ("55401", "Minneapolis, MN"), ("78701", "Austin, TX"), ("98101", "Seattle, WA")), ("Main St", "Lincoln Ave", "Research Blvd", "Commerce Dr", "Elm Street"), ("{n}{m}0 {street}", "{n}0 {street}, Suite {m}10", "{n}{m}5 {street}"),
    ("{name} {trade} {form}",), ("Labs", "Auto Parts", "Office Products", "Sporting Goods", "Wellness"), ("Inc.", "LLC", "Corp."), ("Ashley", "Brandon", "Jennifer", "Kevin", "Melissa"), ("Anderson", "Garcia", "Johnson", "O'Neill", "Peterson", "Thompson"), ("purchasing", "orders", "ap"),
    ("Receiving", "Building C"), ("+1 512 440", "(617) 220", "206-330"),
)  # fmt: skip
SHARES = (
    (GERMANY, 50),
    (AUSTRIA, 7),
    (SWITZERLAND, 6),
    (NETHERLANDS, 9),
    (FLANDERS, 3),
    (WALLONIA, 3),
    (FRANCE, 11),
    (BRITAIN, 7),
    (AMERICA, 4),
)
LANDS = tuple(land for land, _ in SHARES)
