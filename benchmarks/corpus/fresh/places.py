"""Where the fresh part's customers live, and what they are called."""

from __future__ import annotations

from benchmarks.corpus.places import Land

GERMANY = Land(
    "DE", "de",
    (
        ("01097", "Dresden"), ("03046", "Cottbus"), ("07743", "Jena"), ("10247", "Berlin"), ("15230", "Frankfurt (Oder)"), ("19053", "Schwerin"), ("23552", "Lübeck"), ("26721", "Emden"), ("29221", "Celle"), ("32423", "Minden"), ("35390", "Gießen"), ("37073", "Göttingen"), ("39104", "Magdeburg"),
        ("41061", "Mönchengladbach"), ("45127", "Essen"), ("47051", "Duisburg"), ("49074", "Osnabrück"), ("51373", "Leverkusen"), ("53721", "Siegburg"), ("56410", "Montabaur"), ("59494", "Soest"), ("63739", "Aschaffenburg"), ("65183", "Wiesbaden"), ("68159", "Mannheim"), ("71638", "Ludwigsburg"),
        ("73728", "Esslingen am Neckar"), ("76133", "Karlsruhe"), ("79098", "Freiburg im Breisgau"), ("82362", "Weilheim i. OB"), ("85049", "Ingolstadt"), ("86150", "Augsburg"), ("89073", "Ulm"), ("91054", "Erlangen"), ("93047", "Regensburg"), ("97070", "Würzburg"),
    ),
    (
        "Bahnhofstraße", "Hauptstraße", "Schulstraße", "Am Sportplatz", "Industriestr.", "Robert-Koch-Straße", "Mühlenweg", "Marktplatz", "Ringstraße", "Bäckergasse", "Am Alten Bahnhof", "Goethestr.", "Lerchenweg", "Raiffeisenstraße", "Daimlerstraße", "Kirchgasse", "Zeppelinstr.", "Im Gewerbepark", "Untere Au", "Steinweg",
        "Straße der Einheit", "Feldstr.",
    ),
    ("{street} {n}", "{street} {n}", "{street} {n}", "{street} {n}a", "{street} {n}b"), ("{trade} {name} {form}", "{name} {trade} {form}", "{trade} {name}", "{name} {form}", "{name} & Partner {trade} {form}"),
    (
        "Bäckerei", "Konditorei", "Tierarztpraxis", "Tierklinik", "Labor", "Feinkost", "Druckerei", "Zahntechnik", "Gebäudereinigung", "Metzgerei", "Kosmetik", "Kaffeerösterei", "Feinmechanik", "Steuerkanzlei", "Seifenmanufaktur", "Imkerei", "Kunststofftechnik", "Teehandel", "Apotheke", "Versandhandel", "Molkerei", "Nudelmanufaktur",
    ),
    ("GmbH", "GmbH & Co. KG", "e.K.", "OHG", "KG", "GbR", "UG (haftungsbeschränkt)", "PartG", "eG", "gGmbH"),
    ("Andrea", "Björn", "Christiane", "Dennis", "Eva-Maria", "Florian", "Gabi", "Henning", "Ilona", "Jan", "Katja", "Lars", "Melanie", "Nils", "Petra", "Ralf", "Sabine", "Timo", "Ulrike", "Volker", "Emre", "Nadja", "Hans-Peter"),
    (
        "Achterberg", "Bergmann", "Burkhardt", "Conrad", "Diekmann", "Ehrhardt", "Fiedler", "Grabowski", "Hartwig", "Ibrahim", "Jost", "Kessler", "Lindner", "Maurer", "Naumann", "Opitz", "Pfeiffer", "Rademacher", "Schönfeld", "Trautmann", "Uhlig", "Vollmer", "Wiesner", "Zimmer", "Groß", "Kaya", "Meyer-Landrut", "von der Heyde",
    ),
    ("info", "bestellung", "buero", "praxis", "labor", "kontakt", "einkauf", "verwaltung", "backstube"), ("Filiale Bahnhof", "Produktion", "Lager", "Praxis Süd", "Labor 2", "Werk II"), ("0551 49", "+49 711 82", "0176 21", "(0821) 60", "06021/39", "0351-88"),
)  # fmt: skip
AUSTRIA = Land(
    "AT", "de", (("1030", "Wien"), ("1210", "Wien"), ("2340", "Mödling"), ("3100", "St. Pölten"), ("4400", "Steyr"), ("5020", "Salzburg"), ("6020", "Innsbruck"), ("8700", "Leoben"), ("9020", "Klagenfurt")), ("Landstraßer Hauptstraße", "Hauptplatz", "Bahnhofgasse", "Schillerstraße", "Wiener Straße", "Gewerbepark"), ("{street} {n}", "{street} {n}/{m}", "{street} {n}/{m}/1{m}"),
    ("{trade} {name} {form}", "{name} {trade} {form}"), ("Bäckerei", "Tierarztpraxis", "Labor", "Konditorei", "Reinigung", "Obsthof"), ("GmbH", "GmbH & Co KG", "e.U.", "KG"), ("Birgit", "Christoph", "Elfriede", "Gerald", "Manuela", "Wolfgang"), ("Aigner", "Brandstätter", "Fuchs", "Gruber", "Hofer", "Lechner", "Schwaiger"),
    ("office", "bestellung", "info"), ("Filiale Nord", "Backhaus"), ("+43 1 71", "0664 38", "0732 91"),
)  # fmt: skip
SWITZERLAND = Land(
    "CH", "de", (("3012", "Bern"), ("4051", "Basel"), ("5000", "Aarau"), ("6300", "Zug"), ("8005", "Zürich"), ("8500", "Frauenfeld"), ("9470", "Buchs SG")), ("Bahnhofstrasse", "Dorfstrasse", "Industriestrasse", "Hofmattweg", "Alte Landstrasse"), ("{street} {n}", "{street} {n}", "{street} {n}a"), ("{name} {trade} {form}", "{trade} {name} {form}"),
    ("Bäckerei", "Labor", "Tierarztpraxis", "Analytik", "Reinigungen", "Apparatebau"), ("AG", "GmbH"), ("Andreas", "Barbara", "Christian", "Daniela", "Markus", "Sandra"), ("Bieri", "Egli", "Frei", "Hänni", "Kunz", "Moser", "Zbinden"), ("info", "bestellungen", "sekretariat"), ("Filiale Bahnhof", "Labor Ost"), ("+41 31 33", "044 27", "+41 78 65"),
)  # fmt: skip
ITALY = Land(
    "IT", "en", (("20124", "Milano"), ("37122", "Verona"), ("38122", "Trento"), ("40121", "Bologna"), ("33100", "Udine")), ("Via Garibaldi", "Via Roma", "Corso Italia", "Viale dei Mille"), ("{street} {n}", "{street} {n}/B", "{street}, {n}"), ("{trade} {name} {form}", "{name} {trade} {form}"), ("Laboratorio", "Dolciaria", "Imballaggi", "Veterinaria"), ("S.r.l.", "S.p.A.", "S.n.c."),
    ("Alessia", "Davide", "Federica", "Marco"), ("Bianchi", "Conti", "Ferrari", "Moretti", "Ricci"), ("info", "acquisti"), ("Magazzino 2",), ("+39 045 80", "+39 348 22"),
)  # fmt: skip
NETHERLANDS = Land(
    "NL", "nl", (("1032 KM", "Amsterdam"), ("2611 AC", "Delft"), ("3011 WN", "Rotterdam"), ("4811 XC", "Breda"), ("5211 JX", "'s-Hertogenbosch"), ("6511 PP", "Nijmegen"), ("7511 HL", "Enschede"), ("8911 DC", "Leeuwarden")), ("Stationsweg", "Dorpsstraat", "Wilhelminastraat", "Nijverheidsweg", "Raadhuisplein", "De Hoef"),
    ("{street} {n}", "{street} {n}", "{street} {n}-{m}", "{street} {n}A"), ("{trade} {name} {form}", "{name} {trade} {form}"), ("Bakkerij", "Dierenkliniek", "Laboratorium", "Schoonmaak", "Verpakkingen", "Kaasmakerij"), ("B.V.", "BV", "V.O.F."), ("Annelies", "Dirk", "Esther", "Jeroen", "Linda", "Pieter", "Tessa"),
    ("Bos", "de Boer", "Dekker", "van Leeuwen", "Meijer", "Mulder", "van der Meer"), ("info", "inkoop", "bestellingen"), ("Magazijn", "Locatie West"), ("+31 10 41", "053-43", "06 22"),
)  # fmt: skip
FLANDERS = Land(
    "BE", "nl", (("2000", "Antwerpen"), ("3000", "Leuven"), ("8000", "Brugge"), ("8500", "Kortrijk")), ("Kerkstraat", "Diestsestraat", "Nieuwstraat", "Industrielaan"), ("{street} {n}", "{street} {n} bus {m}"), ("{trade} {name} {form}", "{name} {trade} {form}"), ("Bakkerij", "Dierenartsen", "Labo", "Chocolaterie"), ("BV", "NV", "CommV"),
    ("Ann", "Geert", "Katrien", "Tom"), ("Goossens", "Maes", "Willems", "Wouters"), ("info", "bestellingen"), ("Atelier 2",), ("+32 16 23", "0478 55"),
)  # fmt: skip
WALLONIA = Land(
    "BE", "fr", (("1050", "Bruxelles"), ("4800", "Verviers"), ("7000", "Mons"), ("5000", "Namur")), ("rue de la Station", "avenue Louise", "chaussée de Wavre", "rue Haute"), ("{street} {n}", "{street}, {n}", "{street} {n}/{m}"), ("{trade} {name} {form}",), ("Boulangerie", "Laboratoire", "Pharmacie"), ("SRL", "SA"), ("Caroline", "Didier", "Laurent", "Nathalie"), ("Dumont", "Lambert", "Noël", "Renard"),
    ("info", "commandes"), ("Atelier",), ("+32 2 51", "0495 12"),
)  # fmt: skip
FRANCE = Land(
    "FR", "fr", (("17000", "La Rochelle"), ("25000", "Besançon"), ("31000", "Toulouse"), ("35000", "Rennes"), ("38000", "Grenoble"), ("57000", "Metz"), ("68000", "Colmar"), ("69007", "Lyon"), ("76000", "Rouen")), ("rue de la République", "avenue Jean Jaurès", "rue des Lilas", "zone artisanale des Prés", "place de l'Église", "rue Pasteur", "boulevard Voltaire"),
    ("{n} {street}", "{n}, {street}", "{n} {street}", "{n} ter {street}"), ("{trade} {name} {form}", "{name} {trade} {form}", "{trade} {name}"), ("Boulangerie", "Laboratoire", "Clinique vétérinaire", "Pâtisserie", "Savonnerie", "Emballages", "Nettoyage", "Conserverie"), ("SARL", "SAS", "EURL", "SA"), ("Amélie", "Christophe", "Émilie", "Guillaume", "Isabelle", "Mathieu", "Sylvie"),
    ("Aubert", "Blanchard", "Caron", "Fontaine", "Joly", "Marchand", "Roussel", "Vidal"), ("contact", "commandes", "labo", "accueil"), ("Atelier Nord", "Dépôt"), ("+33 4 76 22", "03 89 41", "06 72 15"),
)  # fmt: skip
BRITAIN = Land(
    "GB", "en", (("B3 1RL", "Birmingham"), ("BS6 5BT", "Bristol"), ("CF10 1EP", "Cardiff"), ("DE1 2QY", "Derby"), ("EX4 3SB", "Exeter"), ("G2 4JR", "Glasgow"), ("SN1 5BY", "Swindon")), ("Church Lane", "King Street", "Victoria Road", "Riverside Business Park", "Market Place", "Brunel Way"), ("{n} {street}", "{n} {street}", "Unit {m}, {street}"), ("{name} {trade} {form}", "{name} & Co {trade} {form}"),
    ("Bakery", "Veterinary Practice", "Laboratories", "Cleaning Services", "Foods", "Packaging"), ("Ltd", "Limited", "LLP"), ("Amanda", "Darren", "Emma", "Kieran", "Priya", "Stuart", "Wendy"), ("Barlow", "Clarke", "Fletcher", "Hargreaves", "Khan", "Morris", "Pearson"), ("orders", "office", "lab", "accounts"), ("Goods In", "Lab Block B"), ("+44 121 49", "01392 88", "07700 90"),
)  # fmt: skip
IRELAND = Land(
    "IE", "en", (("D08 XY00", "Dublin 8"), ("T12 AB34", "Cork"), ("H91 CD56", "Galway"), ("V94 EF78", "Limerick")), ("Main Street", "Parnell Street", "The Quay", "Mill Road"), ("{n} {street}", "Unit {m}, {street}"), ("{name} {trade} {form}",), ("Bakery", "Vets", "Foods", "Labs"), ("Ltd", "DAC"), ("Aoife", "Conor", "Niamh", "Declan"), ("Byrne", "Doyle", "Kelly", "O'Sullivan"),
    ("orders", "info"), ("Store 2",), ("+353 1 45", "087 61"),
)  # fmt: skip
DENMARK = Land(
    "DK", "en", (("5000", "Odense C"), ("6000", "Kolding"), ("7100", "Vejle"), ("8200", "Aarhus N")), ("Skolevej", "Havnegade", "Industrivej", "Kirkevej"), ("{street} {n}", "{street} {n}, 2. tv"), ("{name} {trade} {form}", "{trade} {name} {form}"), ("Bageri", "Laboratorium", "Emballage"), ("ApS", "A/S"), ("Camilla", "Henrik", "Lene", "Rasmus"), ("Christensen", "Holm", "Madsen", "Poulsen"),
    ("info", "ordre"), ("Lager 2",), ("+45 75 52",),
)  # fmt: skip
POLAND = Land(
    "PL", "en", (("00-950", "Warszawa"), ("31-042", "Kraków"), ("60-101", "Poznań"), ("70-001", "Szczecin")), ("ul. Polna", "ul. Szkolna", "ul. Fabryczna", "al. Wolności"), ("{street} {n}", "{street} {n}/{m}"), ("{name} {trade} {form}", "{trade} {name} {form}"), ("Piekarnia", "Laboratorium", "Opakowania"), ("Sp. z o.o.", "S.A."), ("Anna", "Krzysztof", "Magdalena", "Tomasz"), ("Kowalczyk", "Nowicka", "Wiśniewski", "Zieliński"),
    ("biuro", "zakupy"), ("Magazyn 1",), ("+48 22 63",),
)  # fmt: skip
SHARES = (
    (GERMANY, 52), (AUSTRIA, 8), (SWITZERLAND, 7), (NETHERLANDS, 8), (FLANDERS, 3), (WALLONIA, 3), (FRANCE, 8), (BRITAIN, 6), (IRELAND, 2), (ITALY, 2), (DENMARK, 2), (POLAND, 2),
)  # fmt: skip
LANDS = tuple(land for land, _ in SHARES)
