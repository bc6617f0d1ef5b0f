"""Where the newcomer part's customers live, and what they are called."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.corpus.places import Land

GERMANY = Land(
    "DE", "de",
    (
        ("10245", "Berlin"), ("15230", "Frankfurt (Oder)"), ("19053", "Schwerin"), ("20144", "Hamburg"), ("24937", "Flensburg"), ("26384", "Wilhelmshaven"), ("27568", "Bremerhaven"), ("30449", "Hannover"), ("33602", "Bielefeld"), ("38640", "Goslar"), ("40477", "Düsseldorf"), ("46483", "Wesel"), ("49716", "Meppen"),
        ("50939", "Köln"), ("54550", "Daun"), ("56727", "Mayen"), ("59494", "Soest"), ("61231", "Bad Nauheim"), ("63450", "Hanau"), ("65549", "Limburg an der Lahn"), ("68161", "Mannheim"), ("70597", "Stuttgart"), ("72250", "Freudenstadt"), ("76829", "Landau in der Pfalz"), ("79761", "Waldshut-Tiengen"), ("81241", "München"),
        ("84503", "Altötting"), ("86609", "Donauwörth"), ("88400", "Biberach an der Riß"), ("91522", "Ansbach"), ("92224", "Amberg"), ("95028", "Hof"), ("97421", "Schweinfurt"), ("99817", "Eisenach"), ("01744", "Dippoldiswalde"), ("04860", "Torgau"), ("06484", "Quedlinburg"), ("08523", "Plauen"), ("16816", "Neuruppin"),
    ),
    (
        "Kirchplatz", "Schulstraße", "Pfarrgasse", "Am Kindergarten", "Münsterstr.", "Gutenbergstraße", "Lessingweg", "An der Stadtmauer", "Rathausplatz", "Käthe-Kollwitz-Str.", "Papiermacherweg", "Klosterstraße", "Friedhofsallee", "Buchenweg", "Bahnhofstr.", "Astrid-Lindgren-Weg", "Hinter der Kirche", "Kantstraße", "Alter Markt", "Obere Torgasse",
    ),
    ("{street} {n}", "{street} {n}", "{street} {n}", "{street} {n}a", "{street} {n}/{m}"), ("{trade} {name} {form}", "{name} {trade} {form}", "{trade} {name} & Partner {form}"),
    ("Buchhandlung", "Bürohaus", "Papierhaus", "Musikverlag", "Spielwaren", "Kerzenhaus", "Schreibwaren", "Steuerberatung", "Architekturbüro", "Objektausstattung", "Druckerei", "Ingenieurbüro", "Notariat", "Versicherungsbüro", "Musikalienhandlung"), ("GmbH", "e.K.", "KG", "OHG", "GmbH & Co. KG", "PartG mbB", "UG (haftungsbeschränkt)"),
    ("Annika", "Burkhard", "Christa", "Daniel", "Edeltraud", "Florian", "Gudrun", "Henning", "Irmgard", "Jonas", "Katja", "Leonhard", "Mechthild", "Nils", "Oksana", "Pascal", "Renate", "Simon", "Tamara", "Ulrich", "Verena", "Winfried"),
    ("Ackermann", "Bischof", "Clemens", "Dorn", "Engelhardt", "Fuchs", "Gärtner", "Hofmann", "Isermann", "Jost", "Kessler", "Lorenz", "Mertens", "Nowak", "Oberle", "Pfeifer", "Quandt", "Richter", "Seidel", "Türk", "Urban", "Vogt", "Wenzel", "Yilmaz", "Zeller"),
    ("bestellung", "info", "buero", "laden", "einkauf", "post", "kontakt"), ("Filiale Altstadt", "Außenlager", "Zweigstelle Nord", "Archiv", "Lager Ladenhof", "Haus B"), ("0341 220", "05251 77", "+49 7531 40", "0151 220", "089/330", "+49 (0)221 77"),
)  # fmt: skip
PUBLIC = replace(
    GERMANY, firm=("{trade} {name} {form}", "{trade} {name}bach {form}", "{trade} {name}feld {form}", "{name} {trade} {form}"), trades=("Kita", "Grundschule", "Kindergarten", "Musikschule", "Kirchengemeinde", "Pfarramt", "Montessorischule", "Waldorfschule", "Kinderkrippe", "Abtei", "Bücherei", "Jugendheim", "Kirchenchor", "Förderschule"),
    forms=("e.V.", "gGmbH", "Stiftung", "KdöR"), desk=("sekretariat", "leitung", "pfarrbuero", "verwaltung", "kita", "info"), sites=("Gruppe Sonnenkäfer", "Pfarrheim", "Haus 2", "Turnhalle", "Hort am Park", "Mensa"),
)  # fmt: skip
AUSTRIA = Land(
    "AT", "de", (("1080", "Wien"), ("2340", "Mödling"), ("3500", "Krems an der Donau"), ("4020", "Linz"), ("5600", "St. Johann im Pongau"), ("6800", "Feldkirch"), ("7000", "Eisenstadt"), ("8600", "Bruck an der Mur")), ("Stiftsgasse", "Hauptplatz", "Pfarrhofweg", "Josefstädter Zeile", "Schulring", "Donaulände"), ("{street} {n}", "{street} {n}/{m}", "{street} {n}/2/{m}"),
    ("{trade} {name} {form}", "{name} {trade} {form}"), ("Buchhandlung", "Volksschule", "Pfarre", "Papierfachgeschäft", "Kindergarten", "Musikhaus", "Wachszieherei"), ("GmbH", "KG", "e.U.", "Verein", "OG"), ("Barbara", "Gregor", "Hermine", "Lukas", "Rosalinde", "Severin"), ("Auer", "Binder", "Eibensteiner", "Gruber", "Lechner", "Schwaighofer"),
    ("office", "pfarre", "bestellung", "direktion"), ("Pfarrsaal", "Lager Nord", "Hort"), ("+43 732 55", "0664 41", "01 405"),
)  # fmt: skip
SWITZERLAND = Land(
    "CH", "de", (("4500", "Solothurn"), ("6430", "Schwyz"), ("8400", "Winterthur"), ("8820", "Wädenswil"), ("9000", "St. Gallen"), ("3600", "Thun")), ("Schulhausstrasse", "Kirchgasse", "Untere Halde", "Bundesplatz", "Rosenweg", "Bahnhofplatz"), ("{street} {n}", "{street} {n}", "{street} {n}b"),
    ("{trade} {name} {form}", "{name} {trade} {form}"), ("Schulhaus", "Papeterie", "Buchhandlung", "Kirchgemeinde", "Kinderkrippe", "Musikhaus"), ("AG", "GmbH", "Genossenschaft", "Verein"), ("Annemarie", "Fredi", "Lukas", "Mirjam", "Sandro", "Ursina"), ("Aebi", "Bürgi", "Häfliger", "Odermatt", "Steiner", "Zurbriggen"), ("info", "bestellungen", "schulverwaltung"), ("Schulhaus Dorf", "Lager", "Pavillon"), ("+41 32 620", "071 220", "079 310"),
)  # fmt: skip
NETHERLANDS = Land(
    "NL", "nl", (("1506 CK", "Zaandam"), ("2611 GX", "Delft"), ("3311 NV", "Dordrecht"), ("4331 BE", "Middelburg"), ("5911 GH", "Venlo"), ("6822 CD", "Arnhem"), ("7607 HJ", "Almelo"), ("9401 JK", "Assen")), ("Schoolstraat", "Kerkplein", "Boekhorststraat", "Nieuwe Haven", "Beatrixlaan", "Papiermolen"), ("{street} {n}", "{street} {n}a", "{street} {n}-{m}"),
    ("{trade} {name} {form}", "{name} {trade} {form}"), ("Boekhandel", "Basisschool", "Kinderopvang", "Kantoorvakhandel", "Parochie", "Muziekhandel"), ("B.V.", "BV", "Stichting", "V.O.F."), ("Aafke", "Cees", "Floor", "Hidde", "Marloes", "Sjoerd", "Wendy"), ("Blom", "van Dijk", "Evers", "Koster", "Prins", "Scholten", "de Vries"), ("info", "inkoop", "bestellingen", "directie"), ("Locatie West", "Magazijn", "Dependance"), ("+31 15 21", "0570-61", "06 420"),
)  # fmt: skip
FLANDERS = Land(
    "BE", "nl", (("2300", "Turnhout"), ("2500", "Lier"), ("8500", "Kortrijk"), ("9300", "Aalst")), ("Begijnhofstraat", "Schoolpad", "Kapelstraat"), ("{street} {n}", "{street} {n} bus {m}"), ("{trade} {name} {form}",), ("Boekhandel", "Kleuterschool", "Kantoorshop", "Kerkfabriek"), ("BV", "NV", "vzw"), ("Griet", "Joris", "Lut", "Tom"), ("Aerts", "Coppens", "Goossens", "Wouters"), ("info", "bestel", "aankoop"), ("Depot", "Campus Zuid"), ("+32 14 41", "0473 60"),
)  # fmt: skip
WALLONIA = Land(
    "BE", "fr", (("4500", "Huy"), ("5500", "Dinant"), ("6600", "Bastogne")), ("rue de l'École", "place Saint-Jean", "chaussée Romaine"), ("{street} {n}", "{street}, {n}"), ("{trade} {name} {form}",), ("Librairie", "Papeterie", "Crèche"), ("SRL", "ASBL", "SA"), ("Amélie", "Fabrice", "Ludivine", "Thierry"), ("Collignon", "Hubert", "Lejeune", "Pirard"), ("info", "achats"), ("Réserve",), ("+32 85 21", "0495 31"),
)  # fmt: skip
LUXEMBURG = Land(
    "LU", "fr", (("L-4040", "Esch-sur-Alzette"), ("L-9012", "Ettelbruck"), ("L-1611", "Luxembourg")), ("rue du Fossé", "avenue de la Liberté"), ("{n}, {street}",), ("{trade} {name} {form}",), ("Librairie", "Maison Relais", "Bureautique"), ("S.à r.l.", "S.A.", "asbl"), ("Claudine", "Jempi", "Nadine"), ("Faber", "Kremer", "Thill", "Weis"), ("info", "commande"), ("Annexe",), ("+352 26 55",),
)  # fmt: skip
FRANCE = Land(
    "FR", "fr", (("02000", "Laon"), ("10000", "Troyes"), ("25000", "Besançon"), ("29200", "Brest"), ("37000", "Tours"), ("45000", "Orléans"), ("63000", "Clermont-Ferrand"), ("71000", "Mâcon"), ("86000", "Poitiers")), ("rue de l'Église", "place de la Mairie", "rue des Écoles", "impasse du Presbytère", "avenue Jean-Jaurès", "rue Gambetta"),
    ("{n} {street}", "{n}, {street}", "{n} bis, {street}"), ("{trade} {name} {form}", "{name} {trade} {form}"), ("Librairie", "Papeterie", "Mobilier", "Jouets", "Éditions", "Crèche", "Ciergerie"), ("SARL", "SAS", "SCOP", "EURL", "Association"), ("Aurélie", "Bertrand", "Clémence", "Damien", "Geneviève", "Julien", "Odette"), ("Aubert", "Blanchard", "Colin", "Delorme", "Fabre", "Guyot", "Masson", "Renaud"),
    ("contact", "commandes", "secretariat", "achats"), ("Réserve", "Annexe", "Dépôt centre"), ("+33 3 81 25", "02 47 66", "06 33 41"),
)  # fmt: skip
BRITAIN = Land(
    "GB", "en", (("CT1 2EH", "Canterbury"), ("DH1 3EJ", "Durham"), ("EX4 3RX", "Exeter"), ("GL1 2LX", "Gloucester"), ("PE1 1XS", "Peterborough"), ("SA1 3SN", "Swansea"), ("DD1 4HN", "Dundee")), ("School Lane", "Cathedral Close", "Paternoster Row", "Vicarage Road", "Market Place", "Chapel Street"), ("{n} {street}", "{n} {street}", "{n}b {street}"),
    ("{name} {trade} {form}", "The {name} {trade} {form}"), ("Bookshop", "Academy", "Nursery", "Office Supplies", "Stationers", "Church Supplies", "Toys"), ("Ltd", "Limited", "Trust", "CIC"), ("Clive", "Eleanor", "Gemma", "Jeremy", "Pauline", "Sanjay"), ("Barlow", "Chadwick", "Fairfax", "Hargreaves", "Lockwood", "Mistry", "Tindall"), ("orders", "office", "bursar", "admin"), ("Sixth Form Block", "Store Room", "Annexe"), ("+44 1392 41", "01227 76", "07811 30"),
)  # fmt: skip
IRELAND = Land(
    "IE", "en", (("D02 X285", "Dublin"), ("T12 W8KP", "Cork"), ("H91 E9K3", "Galway")), ("Abbey Street", "Parnell Road", "The Quay"), ("{n} {street}",), ("{name} {trade} {form}",), ("Books", "National School", "Office Supplies"), ("Ltd", "DAC", "CLG"), ("Aoife", "Declan", "Niamh"), ("Brennan", "Doyle", "Kavanagh"), ("orders", "info"), ("Back Store",), ("+353 21 42",),
)  # fmt: skip
AMERICA = Land(
    "US", "en", (("04401", "Bangor, ME"), ("49503", "Grand Rapids, MI"), ("87501", "Santa Fe, NM")), ("Church St", "Maple Ave", "School House Rd"), ("{n}{m}0 {street}", "{n}{m}2 {street}, Suite {m}"), ("{name} {trade} {form}",), ("Learning Center", "Church Goods", "Books"), ("Inc.", "LLC", "Foundation"), ("Caleb", "Joanne", "Morgan"), ("Ferguson", "Lindgren", "Sawyer"), ("orders", "office"), ("Receiving",), ("+1 207 44", "(616) 30"),
)  # fmt: skip
DENMARK = Land(
    "DK", "en", (("4000", "Roskilde"), ("6700", "Esbjerg"), ("8800", "Viborg")), ("Skolevej", "Kirkestræde", "Algade"), ("{street} {n}", "{street} {n}, 2. tv"), ("{trade} {name} {form}",), ("Boghandel", "Legetøj", "Kontor"), ("A/S", "ApS"), ("Birgitte", "Kasper", "Marianne", "Torben"), ("Bruun", "Dahl", "Friis", "Madsen"), ("info", "ordre"), ("Lager",), ("+45 46 35",),
)  # fmt: skip
ITALY = Land(
    "IT", "en", (("38122", "Trento"), ("37121", "Verona"), ("33100", "Udine")), ("Via San Giorgio", "Piazza Duomo", "Via delle Scuole"), ("{street} {n}", "{street}, {n}"), ("{trade} {name} {form}",), ("Libreria", "Cartoleria", "Asilo", "Cereria"), ("S.r.l.", "S.n.c.", "Onlus"), ("Chiara", "Enrico", "Lucia", "Matteo"), ("Bertoldi", "Ferrari", "Marchetti", "Pedrotti"), ("info", "ordini"), ("Magazzino",), ("+39 0461 98",),
)  # fmt: skip
SPAIN = Land(
    "ES", "en", (("17001", "Girona"), ("37002", "Salamanca"), ("46003", "Valencia")), ("Calle Mayor", "Plaza del Carmen", "Calle de los Libreros"), ("{street}, {n}", "{street} {n}, {m}º B"), ("{trade} {name} {form}",), ("Colegio", "Parroquia", "Juguetes", "Libros"), ("S.L.", "S.A.", "S. Coop."), ("Beatriz", "Ignacio", "Marta", "Rodrigo"), ("Castillo", "Navarro", "Romero", "Vidal"), ("pedidos", "info"), ("Almacén",), ("+34 923 21",),
)  # fmt: skip
POLAND = Land(
    "PL", "en", (("31-121", "Kraków"), ("45-015", "Opole"), ("87-100", "Toruń")), ("ul. Szkolna", "ul. Kościelna", "Rynek"), ("{street} {n}", "{street} {n}/{m}"), ("{trade} {name} {form}",), ("Biurex", "Papier", "Zabawka"), ("Sp. z o.o.", "S.A."), ("Beata", "Grzegorz", "Joanna", "Tomasz"), ("Adamczyk", "Kozak", "Lis", "Wrona"), ("biuro", "zamowienia"), ("Magazyn",), ("+48 77 45",),
)  # fmt: skip
CZECHIA = Land(
    "CZ", "en", (("602 00", "Brno"), ("370 01", "České Budějovice"), ("779 00", "Olomouc")), ("Školní", "Kostelní", "Dlouhá"), ("{street} {n}", "{street} {n}/{m}"), ("{trade} {name} {form}",), ("Knihy", "Papirna", "Kancelar"), ("s.r.o.", "a.s."), ("Hana", "Jana", "Marek", "Petr"), ("Beran", "Havel", "Marek", "Urban"), ("info", "objednavky"), ("Sklad",), ("+420 542 21",),
)  # fmt: skip
SHARES = (
    (GERMANY, 24), (PUBLIC, 24), (AUSTRIA, 7), (SWITZERLAND, 6), (NETHERLANDS, 8), (FLANDERS, 3), (WALLONIA, 2), (LUXEMBURG, 3), (FRANCE, 9), (BRITAIN, 7), (IRELAND, 3), (AMERICA, 4), (DENMARK, 3), (ITALY, 3), (SPAIN, 3), (POLAND, 3), (CZECHIA, 3),
)  # fmt: skip
LANDS = tuple(land for land, _ in SHARES)
