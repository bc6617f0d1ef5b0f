"""Where the unmet part's customers live, and what they are called."""

from __future__ import annotations

from benchmarks.corpus.places import Land

GERMANY = Land(
    "DE", "de",
    (
        ("01067", "Dresden"), ("03046", "Cottbus"), ("07743", "Jena"), ("08056", "Zwickau"), ("12555", "Berlin"), ("18439", "Stralsund"), ("19053", "Schwerin"), ("23552", "Lübeck"), ("24937", "Flensburg"), ("26382", "Wilhelmshaven"), ("27568", "Bremerhaven"), ("29221", "Celle"), ("32423", "Minden"), ("33602", "Bielefeld"), ("35037", "Marburg"),
        ("37073", "Göttingen"), ("39104", "Magdeburg"), ("41061", "Mönchengladbach"), ("45127", "Essen"), ("47051", "Duisburg"), ("49074", "Osnabrück"), ("53111", "Bonn"), ("58095", "Hagen"), ("59872", "Meschede"), ("63739", "Aschaffenburg"), ("66111", "Saarbrücken"), ("67346", "Speyer"), ("68159", "Mannheim"), ("71638", "Ludwigsburg"), ("73430", "Aalen"),
        ("76133", "Karlsruhe"), ("79098", "Freiburg im Breisgau"), ("82467", "Garmisch-Partenkirchen"), ("85049", "Ingolstadt"), ("86150", "Augsburg"), ("89073", "Ulm"), ("91522", "Ansbach"), ("92224", "Amberg"), ("93047", "Regensburg"), ("95028", "Hof"), ("97070", "Würzburg"), ("99734", "Nordhausen"),
    ),
    ("Industriestr.", "Hauptstraße", "Bahnhofstr.", "Am Gewerbepark", "Schillerstr.", "Lange Gasse", "Friedrich-Ebert-Straße", "Im Winkel", "Ringstr.", "Kirchplatz", "Werkstraße", "Zum Steinbruch", "An der Bleiche", "Goethestr.", "Dieselstr.", "Robert-Bosch-Str.", "Auf der Höhe", "Ostpreußenweg", "Birkenweg", "Marktgasse", "Siemensstraße", "Alte Poststr."),
    ("{street} {n}", "{street} {n}", "{street} {n}", "{street} {n} a", "{street} {n} b", "{street} {n}c"), ("{name} {trade} {form}", "{trade} {name} {form}", "{name} {trade} {form}", "{trade} {name}", "{name} & Partner {trade} {form}"),
    (
        "Elektrotechnik", "Elektro", "Haustechnik", "Sanitär", "Heizungsbau", "Maschinenbau", "Sondermaschinen", "Metallbau", "Schlosserei", "Werkzeugbau", "Hausverwaltung", "Gebäudeservice", "Hotel", "Gasthof", "Fahrzeugtechnik", "Landmaschinen", "Kältetechnik", "Anlagenbau", "Schreinerei", "Seniorenzentrum", "Campingplatz", "Steuerungstechnik", "Fördertechnik", "Bäckerei",
    ),
    ("GmbH", "GmbH & Co. KG", "e.K.", "KG", "AG", "OHG", "GbR", "UG"),
    ("Andreas", "Birgit", "Christian", "Doris", "Erwin", "Franziska", "Gerd", "Hatice", "Jens", "Karin", "Lukas", "Manfred", "Nicole", "Oliver", "Petra", "Ralf", "Sabine", "Thorsten", "Ute", "Volker", "Yusuf", "Zeynep"),
    ("Adler", "Bergmann", "Brinkmann", "Dorn", "Eggers", "Fichtner", "Gruber", "Hartwig", "Heinze", "Jansen", "Kaiser", "Kröger", "Lindner", "Maurer", "Nolte", "Öztürk", "Pfeiffer", "Rösler", "Schuster", "Stahl", "Töpfer", "Ulrich", "Vollmer", "Wagner", "Weiß", "Zimmer", "von der Heide", "Meyer-Lüders", "Kühn", "Bachmann"),
    ("einkauf", "info", "buero", "werkstatt", "material", "bestellungen", "technik", "post"), ("Werk II", "Lager Gleisstraße", "Montagehalle", "Außenstelle", "Werkstatt", "Wareneingang Tor 3"), ("0351 48", "+49 40 73", "0171 33", "(0821) 55", "06131/92", "0911-30"),
)  # fmt: skip
AUSTRIA = Land(
    "AT", "de", (("1030", "Wien"), ("1210", "Wien"), ("3100", "St. Pölten"), ("4400", "Steyr"), ("5280", "Braunau am Inn"), ("6020", "Innsbruck"), ("8700", "Leoben"), ("9020", "Klagenfurt")), ("Landstraßer Hauptstraße", "Gewerbeallee", "Salzburger Straße", "Am Anger", "Wiener Straße", "Feldgasse"), ("{street} {n}", "{street} {n}/{m}", "{street} {n}, Top {m}"),
    ("{name} {trade} {form}", "{trade} {name} {form}"), ("Installationen", "Elektroanlagen", "Maschinenfabrik", "Gasthof", "Schlosserei", "Seilbahnen"), ("GmbH", "GmbH & Co KG", "e.U.", "KG"), ("Barbara", "Dietmar", "Gerlinde", "Hannes", "Josef", "Veronika"), ("Aigner", "Fuchs", "Hölzl", "Kainz", "Lechner", "Steinbauer"),
    ("office", "einkauf", "werkstatt", "info"), ("Filiale Süd", "Lager"), ("+43 316 71", "0664 30", "07252 44"),
)  # fmt: skip
SWITZERLAND = Land(
    "CH", "de", (("3011", "Bern"), ("4600", "Olten"), ("5000", "Aarau"), ("6300", "Zug"), ("8005", "Zürich"), ("8200", "Schaffhausen"), ("8750", "Glarus")), ("Bahnhofstrasse", "Industriestrasse", "Dorfstrasse", "Alpenblick", "Neugasse"), ("{street} {n}", "{street} {n}", "{street} {n}a"), ("{name} {trade} {form}", "{trade} {name} {form}"),
    ("Elektro", "Sanitär", "Haustechnik", "Maschinen", "Metallbau", "Liegenschaften"), ("AG", "GmbH", "& Co."), ("Daniel", "Heidi", "Marcel", "Nadja", "Rolf", "Silvia"), ("Bürgi", "Frei", "Hug", "Kälin", "Schär", "Zbinden"), ("info", "einkauf", "werkstatt"), ("Magazin", "Werkstatt 2"), ("+41 31 38", "062 20", "+41 78 60"),
)  # fmt: skip
ROMANDY = Land(
    "CH", "fr", (("1003", "Lausanne"), ("1205", "Genève"), ("1700", "Fribourg")), ("rue du Rhône", "chemin des Fleurs", "avenue de Tivoli"), ("{street} {n}",), ("{name} {trade} {form}",), ("Électricité", "Sanitaires", "Régie"), ("SA", "Sàrl"), ("Alain", "Chantal", "Pascal"), ("Favre", "Rochat", "Monnier"), ("info", "achats"), ("Dépôt",), ("+41 21 62", "022 73"),
)  # fmt: skip
SOUTH_TYROL = Land(
    "IT", "de", (("39100", "Bozen"), ("39049", "Sterzing"), ("39028", "Schlanders")), ("Industriezone", "Bahnhofsallee", "Vinschgaustraße"), ("{street} {n}", "{street} {n}/B"), ("{name} {trade} {form}", "{trade} {name} {form}"), ("Elektro", "Hotel", "Thermosanitär"), ("GmbH", "KG"), ("Klara", "Matthias", "Sepp"), ("Oberhofer", "Rainer", "Thaler", "Mitterer", "Psenner", "Gasser"), ("info", "einkauf"), ("Lager",), ("+39 0472 76", "+39 348 55"),
)  # fmt: skip
ITALY = Land(
    "IT", "en", (("37121", "Verona"), ("35131", "Padova"), ("41122", "Modena")), ("Via Roma", "Via dell'Artigianato", "Viale Europa"), ("{street} {n}", "{street}, {n}"), ("{name} {trade} {form}",), ("Meccanica", "Impianti", "Automazione"), ("S.r.l.", "S.p.A.", "S.n.c."), ("Francesca", "Giorgio", "Luca"), ("Bianchi", "Ferrari", "Marchetti", "Galli", "Rossetti"), ("acquisti", "info"), ("Magazzino",), ("+39 045 80", "+39 059 31"),
)  # fmt: skip
NETHERLANDS = Land(
    "NL", "nl", (("1014 BA", "Amsterdam"), ("2595 AA", "Den Haag"), ("3072 AP", "Rotterdam"), ("4811 GC", "Breda"), ("6541 CP", "Nijmegen"), ("7521 AG", "Enschede"), ("8936 AA", "Leeuwarden"), ("1332 BX", "Almere")), ("Dorpsstraat", "Nijverheidsweg", "Stationsplein", "De Trompet", "Havenkade", "Schoolstraat"), ("{street} {n}", "{street} {n}", "{street} {n}a", "{street} {n}-{m}"),
    ("{name} {trade} {form}", "{trade} {name} {form}"), ("Installatie", "Elektro", "Loodgietersbedrijf", "Machinefabriek", "Klusbedrijf", "Hotel", "Vastgoedbeheer"), ("B.V.", "BV", "V.O.F."), ("Arjan", "Esther", "Henk", "Marieke", "Sjoerd", "Wendy"), ("van Dijk", "de Boer", "Mulder", "Brouwer", "Postma", "van der Meer", "Schouten"), ("info", "inkoop", "werkplaats"), ("Magazijn", "Werkplaats Oost"),
    ("+31 10 43", "024-36", "06 28"),
)  # fmt: skip
FLANDERS = Land(
    "BE", "nl", (("2018", "Antwerpen"), ("3000", "Leuven"), ("8800", "Roeselare"), ("9300", "Aalst")), ("Kerkstraat", "Industrielaan", "Steenweg", "Nieuwstraat"), ("{street} {n}", "{street} {n} bus {m}"), ("{name} {trade} {form}",), ("Elektriciteit", "Sanitair", "Metaal"), ("BV", "NV"), ("Jan", "Katrien", "Tom"), ("Janssens", "Maes", "Willems"), ("info", "aankoop"), ("Depot",), ("+32 3 28", "0475 60"),
)  # fmt: skip
WALLONIA = Land(
    "BE", "fr", (("4020", "Liège"), ("6000", "Charleroi"), ("7500", "Tournai")), ("rue de la Station", "chaussée de Bruxelles", "rue Haute"), ("{street} {n}", "{street}, {n}"), ("{name} {trade} {form}",), ("Électricité", "Chauffage", "Mécanique"), ("SRL", "SA"), ("Didier", "Martine", "Xavier"), ("Dubois", "Lejeune", "Renard"), ("info", "commandes"), ("Atelier",), ("+32 71 33", "0496 12"),
)  # fmt: skip
FRANCE = Land(
    "FR", "fr", (("06000", "Nice"), ("31000", "Toulouse"), ("35000", "Rennes"), ("38000", "Grenoble"), ("51100", "Reims"), ("57000", "Metz"), ("68100", "Mulhouse"), ("76600", "Le Havre"), ("87000", "Limoges")), ("rue de la République", "avenue Jean Jaurès", "zone artisanale des Chênes", "rue des Lilas", "impasse de l'Industrie", "boulevard Gambetta"), ("{n} {street}", "{n}, {street}", "{n} ter {street}", "{n} {street}"),
    ("{name} {trade} {form}", "{trade} {name} {form}", "Ets {name} {trade} {form}"), ("Électricité", "Plomberie", "Chauffage", "Mécanique", "Maintenance", "Hôtel", "Serrurerie"), ("SARL", "SAS", "EURL", "SA"), ("Catherine", "Frédéric", "Isabelle", "Jérôme", "Nathalie", "Philippe"), ("Barbier", "Colin", "Fontaine", "Guérin", "Lacroix", "Marchand", "Roussel"), ("contact", "achats", "atelier", "commandes"), ("Dépôt", "Atelier Nord"),
    ("+33 4 76 54", "05 61 20", "06 77 31"),
)  # fmt: skip
BRITAIN = Land(
    "GB", "en", (("B12 0TX", "Birmingham"), ("EX1 1GE", "Exeter"), ("G2 8DL", "Glasgow"), ("HU1 3TB", "Hull"), ("LE1 6RN", "Leicester"), ("S3 8GG", "Sheffield"), ("SA1 3SN", "Swansea")), ("Station Road", "Canal Street", "Park Avenue", "Enterprise Way", "Church Lane", "Victoria Works"), ("{n} {street}", "Unit {m}, {street}", "{n} {street}"), ("{name} {trade} {form}", "{name} & Co {trade} {form}"),
    ("Electrical", "Plumbing", "Heating", "Engineering", "Facilities", "Maintenance", "Hotels"), ("Ltd", "Limited", "LLP"), ("Angela", "Darren", "Emma", "Keith", "Priya", "Stuart"), ("Barker", "Chapman", "Dawson", "Fletcher", "Hughes", "Sharma", "Turner"), ("orders", "stores", "office", "purchasing"), ("Workshop", "Goods In"), ("+44 121 64", "0114 27", "07891 33"),
)  # fmt: skip
IRELAND = Land(
    "IE", "en", (("D08 K2X5", "Dublin"), ("T12 XR40", "Cork"), ("H91 E2W8", "Galway")), ("Main Street", "Dock Road", "Ballymount Road"), ("{n} {street}", "Unit {m}, {street}"), ("{name} {trade} {form}",), ("Electrical", "Mechanical", "Building Services"), ("Ltd", "DAC"), ("Aoife", "Brendan", "Niamh"), ("Byrne", "Kelly", "O'Sullivan"), ("orders", "info"), ("Yard",), ("+353 1 45", "087 23"),
)  # fmt: skip
DENMARK = Land(
    "DK", "en", (("2100", "København Ø"), ("7100", "Vejle"), ("8700", "Horsens"), ("9400", "Nørresundby")), ("Industrivej", "Algade", "Skolegade"), ("{street} {n}", "{street} {n}B", "{street} {n}, 2. tv."), ("{name} {trade} {form}",), ("El-Service", "VVS", "Maskinfabrik"), ("A/S", "ApS"), ("Camilla", "Henrik", "Lars"), ("Bach", "Jørgensen", "Møller", "Sørensen"), ("info", "indkob"), ("Lager",), ("+45 75 82", "+45 28 11"),
)  # fmt: skip
POLAND = Land(
    "PL", "en", (("40-012", "Katowice"), ("71-004", "Szczecin"), ("85-001", "Bydgoszcz"), ("90-002", "Łódź")), ("ul. Fabryczna", "ul. Kościuszki", "ul. Słoneczna"), ("{street} {n}", "{street} {n}/{m}"), ("{name} {trade} {form}",), ("Instalacje", "Mechanika", "Serwis"), ("Sp. z o.o.", "S.A.", "Sp. k."), ("Anna", "Krzysztof", "Piotr"), ("Kowalczyk", "Nowicki", "Pawlak", "Wiśniewska"), ("biuro", "zakupy"), ("Magazyn",), ("+48 32 25", "+48 601 77"),
)  # fmt: skip
SHARES = (
    (GERMANY, 46), (AUSTRIA, 7), (SWITZERLAND, 6), (ROMANDY, 2), (SOUTH_TYROL, 2), (ITALY, 2), (NETHERLANDS, 8), (FLANDERS, 3), (WALLONIA, 2), (FRANCE, 8), (BRITAIN, 6), (IRELAND, 4), (DENMARK, 3), (POLAND, 3),
)  # fmt: skip
LANDS = tuple(land for land, _ in SHARES)
# how a town's name begins in the lands whose towns buy here
TOWNS = {
    ("DE", "de"): ("Stadt {}", "Stadtwerke {}", "Bauhof {}"),
    ("AT", "de"): ("Stadtgemeinde {}",),
    ("CH", "de"): ("Werkhof {}",),
    ("NL", "nl"): ("Gemeente {}",),
    ("FR", "fr"): ("Ville de {}",),
    ("GB", "en"): ("{} City Council",),
}
