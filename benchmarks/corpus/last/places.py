"""Where the last part's customers live, and what they are called: inns, canteens, ships, shops and cleaners of fifteen countries."""

from __future__ import annotations

from benchmarks.corpus.places import Land

GERMANY = Land(
    "DE", "de",
    (
        ("17419", "Heringsdorf"), ("18107", "Rostock"), ("20457", "Hamburg"), ("23769", "Fehmarn"), ("24937", "Flensburg"), ("26548", "Norderney"), ("27568", "Bremerhaven"), ("30625", "Hannover"), ("33602", "Bielefeld"), ("37073", "Göttingen"), ("39104", "Magdeburg"), ("04109", "Leipzig"),
        ("01067", "Dresden"), ("09111", "Chemnitz"), ("07743", "Jena"), ("45127", "Essen"), ("47051", "Duisburg"), ("49074", "Osnabrück"), ("53111", "Bonn"), ("56812", "Cochem"), ("59872", "Meschede"), ("63739", "Aschaffenburg"), ("65189", "Wiesbaden"), ("66111", "Saarbrücken"),
        ("68159", "Mannheim"), ("71032", "Böblingen"), ("76133", "Karlsruhe"), ("79098", "Freiburg im Breisgau"), ("79822", "Titisee-Neustadt"), ("82467", "Garmisch-Partenkirchen"), ("86150", "Augsburg"), ("88131", "Lindau (Bodensee)"), ("91541", "Rothenburg ob der Tauber"), ("93047", "Regensburg"), ("97070", "Würzburg"),
    ),
    (
        "Hafenstr.", "Marktplatz", "Am Kurpark", "Strandpromenade", "Bahnhofstraße", "Kirchgasse", "Schulstr.", "Fischmarkt", "Am Sportplatz", "Robert-Koch-Str.", "Brunnenweg", "Hauptstraße", "Industriestr.", "Obere Torgasse", "Schlossallee", "Großer Werder", "Zum Alten Zoll", "Kanalufer", "Waldschänkenweg",
        "Dr.-Külz-Ring", "Straße der Einheit", "Lange Reihe",
    ),
    ("{street} {n}", "{street} {n}", "{street} {n}", "{street} {n}c", "{street} {n}/{m}"), ("{trade} {name} {form}", "{trade} {name}", "{name} {trade} {form}", "{name} {form}", "{trade} {name} {form}"),
    (
        "Gasthaus", "Landgasthof", "Bäckerei", "Konditorei", "Metzgerei", "Imbiss", "Eisdiele", "Betriebsrestaurant", "Schulküche", "Seniorenstift", "Reederei", "Schiffsausrüstung", "Feinkost", "Hofladen", "Pizzeria", "Strandcafé", "Jugendherberge", "Gebäudereinigung", "Campingplatz", "Partyservice", "Kantinenbetriebe", "Kinderhaus", "Röstwerk",
        "Unverpacktladen", "Fleischerei", "Berghütte",
    ),
    ("GmbH", "GmbH & Co. KG", "e.K.", "OHG", "KG", "AG", "GbR", "gGmbH", "eG", "e.V.", "UG (haftungsbeschränkt)"),
    ("Almut", "Bastian", "Carsten", "Dilek", "Eberhard", "Franziska", "Gisela", "Hatice", "Ina", "Jörg", "Karl-Heinz", "Lisbeth", "Marek", "Nele", "Oskar", "Petra", "Quirin", "Rosemarie", "Sven", "Thekla", "Uwe", "Vroni", "Wolfgang", "Yusuf"),
    (
        "Ackermann", "Behrends", "Clausen", "Demirci", "Eggers", "Falkner", "Grothe", "Haberland", "Iversen", "Jankowski", "Kessler", "Lüttmann", "Möhring", "Niehoff", "Ostertag", "Pfister", "Raabe", "Schönfelder", "Tewes", "Uhlig", "Völker", "Wiedemann", "Zoller", "Hinrichs", "Kaya", "Meier-Sollbach", "von Rahden", "Öztürk", "Bräuer",
    ),
    ("kueche", "info", "einkauf", "bestellung", "laden", "buero", "kombuese", "verwaltung", "filiale"), ("Küche Haus 2", "Kiosk am Strand", "Filiale Bahnhof", "Zentralküche", "Kantine Werk Nord", "Lager Ost"), ("040 38", "0381/77", "+49 761 20", "0151 23", "(0941) 56", "0421-30"),
)  # fmt: skip
AUSTRIA = Land(
    "AT", "de", (("1020", "Wien"), ("1150", "Wien"), ("2700", "Wiener Neustadt"), ("4810", "Gmunden"), ("5630", "Bad Hofgastein"), ("6020", "Innsbruck"), ("6764", "Lech"), ("8970", "Schladming"), ("9020", "Klagenfurt am Wörthersee")), ("Hauptplatz", "Kärntner Gasse", "Seestraße", "Lindenhof", "Praterzeile", "Skiweg"),
    ("{street} {n}", "{street} {n}/{m}", "{street} {n}/Top {m}"), ("{trade} {name} {form}", "{name} {trade} {form}"), ("Gasthof", "Kaffeehaus", "Berggasthof", "Bäckerei", "Heuriger", "Fleischhauerei", "Reinigung"), ("GmbH", "GmbH & Co KG", "e.U.", "KG"),
    ("Birgit", "Christoph", "Elfriede", "Hannes", "Manuela", "Sepp"), ("Aigner", "Brandstätter", "Gruber", "Haslinger", "Kogler", "Rainer", "Stadlmann"), ("office", "kueche", "gasthof"), ("Talstation", "Filiale Süd"), ("+43 512 33", "0676 840", "06432 71"),
)  # fmt: skip
SWITZERLAND = Land(
    "CH", "de", (("3012", "Bern"), ("4051", "Basel"), ("5000", "Aarau"), ("6460", "Altdorf"), ("7500", "St. Moritz"), ("8005", "Zürich"), ("8200", "Schaffhausen")), ("Bahnhofplatz", "Dorfstrasse", "Limmatweg", "Sonnenrain", "Spitalgasse"), ("{street} {n}", "{street} {n}", "{street} {n}a"), ("{trade} {name} {form}", "{name} {trade} {form}"),
    ("Restaurant", "Bäckerei", "Bergrestaurant", "Kantinen", "Comestibles", "Reinigungen"), ("AG", "GmbH"), ("Andrin", "Corinne", "Daniela", "Matthias", "Rolf", "Silvia"), ("Bächtold", "Bieri", "Frei", "Hürlimann", "Inäbnit", "Schnyder"), ("info", "kueche", "einkauf"), ("Buvette", "Aussenlager"), ("+41 31 33", "044 27", "+41 78 60"),
)  # fmt: skip
ROMANDY = Land(
    "CH", "fr", (("1003", "Lausanne"), ("1201", "Genève"), ("1950", "Sion"), ("2000", "Neuchâtel")), ("rue du Rhône", "chemin des Pêcheurs", "place Centrale"), ("{street} {n}", "{street} {n}bis"), ("{trade} {name} {form}",), ("Restaurant", "Boulangerie", "Cantines"), ("SA", "Sàrl"), ("Christelle", "Didier", "Nicole", "Yann"), ("Aubert", "Favre", "Jaquet", "Rochat"), ("info", "cuisine"), ("Buvette",), ("+41 21 61", "022 34"),
)  # fmt: skip
LUXEMBOURG = Land(
    "LU", "fr", (("1150", "Luxembourg"), ("4041", "Esch-sur-Alzette"), ("9080", "Ettelbruck")), ("rue de Strasbourg", "avenue de la Liberté", "route d'Arlon"), ("{n}, {street}", "{n} {street}"), ("{trade} {name} {form}",), ("Brasserie", "Cantines", "Traiteur"), ("S.à r.l.", "S.A."), ("Claudine", "Fernand", "Josiane"), ("Hoffmann", "Kieffer", "Thill", "Weydert"), ("commandes", "info"), ("Dépôt Cloche d'Or",), ("+352 26 11",),
)  # fmt: skip
SOUTH_TYROL = Land(
    "IT", "de", (("39100", "Bozen"), ("39046", "St. Ulrich in Gröden"), ("39011", "Lana")), ("Dorfweg", "Romstraße", "Pitsch"), ("{street} {n}", "{street} {n}/B"), ("{trade} {name} {form}",), ("Pension", "Schutzhütte", "Törggelekeller"), ("KG", "GmbH", "OHG"), ("Annelies", "Markus", "Sieglinde"), ("Oberrauch", "Senoner", "Thaler"), ("info",), ("Talstation",), ("+39 0471 80",),
)  # fmt: skip
ITALY = Land(
    "IT", "en", (("20121", "Milano"), ("37121", "Verona"), ("34121", "Trieste"), ("16121", "Genova"), ("38122", "Trento")), ("Via Garibaldi", "Corso Italia", "Via dei Mille", "Piazza del Mercato", "Via Molo Vecchio"), ("{street} {n}", "{street}, {n}"), ("{trade} {name} {form}", "{name} {trade} {form}"), ("Ristorante", "Gastronomia", "Pasticceria", "Forniture Navali", "Trattoria"), ("S.r.l.", "S.n.c.", "S.p.A."),
    ("Alessandra", "Fabio", "Giorgia", "Luca", "Stefania"), ("Bianchi", "Colombo", "Ferrari", "Marchetti", "Zanetti"), ("ordini", "info", "acquisti"), ("Magazzino 2",), ("+39 02 48", "+39 045 80"),
)  # fmt: skip
SPAIN = Land(
    "ES", "en", (("28004", "Madrid"), ("07012", "Palma"), ("08003", "Barcelona"), ("29015", "Málaga")), ("Calle Mayor", "Avenida del Puerto", "Calle de la Lonja", "Paseo Marítimo"), ("{street} {n}", "{street}, {n}"), ("{trade} {name} {form}",), ("Hostelería", "Panadería", "Suministros", "Cafetería"), ("S.L.", "S.A.", "S.L.U."), ("Álvaro", "Carmen", "Inés", "Javier"), ("Castillo", "Herrera", "Navarro", "Serrano"), ("pedidos", "compras"),
    ("Almacén Puerto",), ("+34 91 52", "+34 971 70"),
)  # fmt: skip
NETHERLANDS = Land(
    "NL", "nl", (("1012 JS", "Amsterdam"), ("3011 AA", "Rotterdam"), ("4382 ZB", "Vlissingen"), ("5211 DK", "'s-Hertogenbosch"), ("6511 LM", "Nijmegen"), ("7511 GX", "Enschede"), ("8911 DG", "Leeuwarden"), ("9401 HW", "Assen")), ("Havenstraat", "Dorpsstraat", "Kaasmarkt", "Boulevard", "Veerkade", "Spoorlaan"), ("{street} {n}", "{street} {n}", "{street} {n}-{m}", "{street} {n}a"),
    ("{trade} {name} {form}", "{name} {trade} {form}"), ("Eetcafé", "Bakkerij", "Strandpaviljoen", "Schoonmaak", "Rederij", "Cateraar", "Snackbar", "Slagerij"), ("B.V.", "V.O.F.", "BV"), ("Anneke", "Dirk", "Esther", "Henk", "Marloes", "Sjoerd", "Tineke"), ("Brouwer", "Dijkstra", "Kok", "Molenaar", "van Leeuwen", "Postma", "Verhoeven"), ("info", "keuken", "bestelling", "inkoop"), ("Keuken West", "Steiger 4"), ("+31 10 41", "058-21", "06 224"),
)  # fmt: skip
FLANDERS = Land(
    "BE", "nl", (("2060", "Antwerpen"), ("8000", "Brugge"), ("9300", "Aalst")), ("Kaai", "Bakkersstraat", "Steenweg op Brussel"), ("{street} {n}", "{street} {n} bus {m}"), ("{trade} {name} {form}",), ("Frituur", "Traiteur", "Bakkerij"), ("BV", "NV"), ("Ann", "Dries", "Hilde", "Kris"), ("Aerts", "Goossens", "Mertens", "Willems"), ("info", "bestelling"), ("Magazijn Kaai 12",), ("+32 3 23", "0475 66"),
)  # fmt: skip
WALLONIA = Land(
    "BE", "fr", (("1348", "Louvain-la-Neuve"), ("4800", "Verviers"), ("7500", "Tournai")), ("rue du Marché", "quai Notre-Dame", "place Verte"), ("{street} {n}", "{street}, {n}"), ("{trade} {name} {form}",), ("Friterie", "Boulangerie", "Cantine"), ("SRL", "SA", "ASBL"), ("Arnaud", "Fabienne", "Luc"), ("Collard", "Dumont", "Lejeune"), ("info", "cuisine"), ("Réserve",), ("+32 69 22", "0496 30"),
)  # fmt: skip
FRANCE = Land(
    "FR", "fr", (("06000", "Nice"), ("17000", "La Rochelle"), ("31000", "Toulouse"), ("35400", "Saint-Malo"), ("37000", "Tours"), ("51100", "Reims"), ("62200", "Boulogne-sur-Mer"), ("68000", "Colmar"), ("73000", "Chambéry")), ("rue de la République", "quai Duperré", "place des Halles", "avenue du Général-Leclerc", "route de la Plage", "impasse des Boulangers"), ("{n} {street}", "{n}, {street}", "{n} ter {street}"),
    ("{trade} {name} {form}", "{name} {trade} {form}", "{trade} {name}"), ("Boulangerie", "Crêperie", "Auberge", "Cantine", "Épicerie", "Propreté", "Armement", "Brasserie"), ("SARL", "SAS", "EURL", "SA"), ("Aurélie", "Cédric", "Delphine", "Gilles", "Maëlle", "Patrick"), ("Barbier", "Cousin", "Fontaine", "Guérin", "Le Goff", "Marchand", "Tessier"), ("contact", "cuisine", "commandes", "economat"), ("Annexe Plage", "Laboratoire"), ("+33 5 46", "02 99 40", "06 70 15"),
)  # fmt: skip
BRITAIN = Land(
    "GB", "en", (("BN3 2FL", "Hove"), ("DT1 1XQ", "Dorchester"), ("G3 8QQ", "Glasgow"), ("LA22 9BU", "Ambleside"), ("PL1 3DE", "Plymouth"), ("SA1 1NW", "Swansea"), ("TR26 1LP", "St Ives")), ("Quay Street", "Market Square", "Church Road", "The Slipway", "Victoria Terrace"), ("{n} {street}", "{n} {street}", "Unit {n}, {street}"), ("{name} {trade} {form}", "The {name} {trade} {form}"), ("Bakery", "Fish Bar", "Tea Rooms", "Cleaning", "Ship Stores", "Contract Catering"), ("Ltd", "LLP", "Limited"),
    ("Abigail", "Duncan", "Elspeth", "Hugh", "Priya", "Stuart"), ("Blackwood", "Carmichael", "Fairclough", "Penrose", "Singh", "Tregenza"), ("orders", "kitchen", "office"), ("Galley Store", "Depot Quay 3"), ("+44 1752 66", "0141 24", "07733 90"),
)  # fmt: skip
IRELAND = Land(
    "IE", "en", (("D08 X4KP", "Dublin 8"), ("T12 W8PX", "Cork"), ("H91 E2F8", "Galway")), ("Merchants Quay", "Patrick Street", "Dock Road"), ("{n} {street}", "{n}A {street}"), ("{name} {trade} {form}",), ("Bakery", "Foods", "Catering"), ("Ltd", "DAC"), ("Aoife", "Declan", "Niamh"), ("Brennan", "Gallagher", "O'Sullivan"), ("orders", "info"), ("Cold Store",), ("+353 21 43",),
)  # fmt: skip
AMERICA = Land(
    "US", "en", (("70130", "New Orleans, LA"), ("80202", "Denver, CO"), ("98101", "Seattle, WA")), ("Pike St", "Magazine Street", "Larimer St"), ("{n}{m}2 {street}", "{n}0{m} {street}, Suite {m}10"), ("{name} {trade} {form}",), ("Restaurant Supply", "Provisions", "Bakehouse"), ("LLC", "Inc."), ("Ashley", "Carlos", "Monique", "Todd"), ("Delgado", "Fischer", "Thibodeaux", "Whitney"), ("purchasing", "orders"), ("Commissary", "Dock 2"), ("+1 504 58", "(206) 44"),
)  # fmt: skip
DENMARK = Land(
    "DK", "en", (("1402", "København K"), ("6700", "Esbjerg"), ("9990", "Skagen")), ("Havnevej", "Torvegade", "Fiskerstræde"), ("{street} {n}", "{street} {n}, st. th."), ("{trade} {name} {form}",), ("Restaurant", "Bageri", "Skibsproviant", "Rengøring"), ("A/S", "ApS"), ("Birgitte", "Henrik", "Kirsten", "Mads"), ("Bruun", "Frandsen", "Møller", "Skov"), ("info", "ordre"), ("Kaj 7",), ("+45 75 12", "+45 98 44"),
)  # fmt: skip
POLAND = Land(
    "PL", "en", (("70-540", "Szczecin"), ("81-340", "Gdynia"), ("53-601", "Wrocław"), ("40-014", "Katowice")), ("ul. Portowa", "ul. Rybacka", "ul. Piekarska", "al. Wojska Polskiego"), ("{street} {n}", "{street} {n}/{m}"), ("{trade} {name} {form}",), ("Restauracja", "Piekarnia", "Hurtownia", "Stołówki"), ("Sp. z o.o.", "S.A.", "Sp. j."), ("Beata", "Grzegorz", "Joanna", "Tomasz"), ("Kaczmarek", "Lewandowska", "Sikora", "Wrona"), ("zamowienia", "biuro"), ("Magazyn Port",), ("+48 91 43", "+48 601 22"),
)  # fmt: skip
CZECHIA = Land(
    "CZ", "en", (("110 00", "Praha 1"), ("301 00", "Plzeň"), ("602 00", "Brno"), ("360 01", "Karlovy Vary")), ("Lázeňská", "Pekařská", "Dlouhá", "Nádražní"), ("{street} {n}", "{street} {n}/{m}"), ("{trade} {name} {form}",), ("Hotel", "Pekárna", "Jídelny", "Pivnice"), ("s.r.o.", "a.s."), ("Jana", "Lucie", "Petr", "Zdeněk"), ("Dvořák", "Horák", "Kučerová", "Procházka"), ("objednavky", "info"), ("Sklad B",), ("+420 377 22",),
)  # fmt: skip
SHARES = (
    (GERMANY, 60), (AUSTRIA, 8), (SWITZERLAND, 7), (ROMANDY, 2), (LUXEMBOURG, 3), (SOUTH_TYROL, 3), (ITALY, 5), (SPAIN, 5), (NETHERLANDS, 11), (FLANDERS, 3), (WALLONIA, 2), (FRANCE, 12), (BRITAIN, 8), (IRELAND, 3), (AMERICA, 3), (DENMARK, 5), (POLAND, 5), (CZECHIA, 5),
)  # fmt: skip
LANDS = (
    GERMANY,
    AUSTRIA,
    SWITZERLAND,
    ROMANDY,
    LUXEMBOURG,
    ITALY,
    SOUTH_TYROL,
    SPAIN,
    NETHERLANDS,
    FLANDERS,
    WALLONIA,
    FRANCE,
    BRITAIN,
    IRELAND,
    AMERICA,
    DENMARK,
    POLAND,
    CZECHIA,
)
