"""Where the foreign part's customers live, and what they are called."""

from __future__ import annotations

from benchmarks.corpus.places import Land

GERMANY = Land(
    "DE", "de",
    (
        ("10245", "Berlin"), ("18055", "Rostock"), ("20539", "Hamburg"), ("23552", "Lübeck"), ("26721", "Emden"), ("28759", "Bremen"), ("31785", "Hameln"), ("33602", "Bielefeld"), ("35390", "Gießen"), ("38100", "Braunschweig"), ("41061", "Mönchengladbach"), ("45127", "Essen"), ("46395", "Bocholt"),
        ("49074", "Osnabrück"), ("53111", "Bonn"), ("54290", "Trier"), ("56068", "Koblenz"), ("59555", "Lippstadt"), ("63739", "Aschaffenburg"), ("65183", "Wiesbaden"), ("66111", "Saarbrücken"), ("68159", "Mannheim"), ("70372", "Stuttgart"), ("73430", "Aalen"), ("76133", "Karlsruhe"), ("79098", "Freiburg im Breisgau"),
        ("82362", "Weilheim in Oberbayern"), ("86150", "Augsburg"), ("88212", "Ravensburg"), ("91522", "Ansbach"), ("93047", "Regensburg"), ("97070", "Würzburg"), ("99084", "Erfurt"), ("01099", "Dresden"), ("03046", "Cottbus"), ("04229", "Leipzig"), ("09111", "Chemnitz"), ("17033", "Neubrandenburg"),
    ),
    (
        "Radlerweg", "Industriestr.", "Am Bahndamm", "Uferstraße", "Zeppelinstraße", "Ringstr.", "Werkstraße", "Kirchplatz", "Schillerstraße", "Max-Planck-Straße", "Hinter der Post", "Alte Landstraße", "Färberstr.", "Carl-Benz-Straße", "Im Gewerbepark", "Bismarckstr.", "Kanalufer", "Rosengasse",
        "Marktstraße", "Am Sportplatz", "Unter den Eichen", "Straße der Einheit",
    ),
    ("{street} {n}", "{street} {n}", "{street} {n}", "{street} {n}a", "{street} {n}-{m}7", "{street} {n} c"), ("{trade} {name} {form}", "{name} {trade} {form}", "{trade} {name}", "{name} & Söhne {form}", "{trade} {name} {form}"),
    (
        "Zweirad", "Radhaus", "Fahrradladen", "Motorrad-Center", "Rollerstation", "Velowerk", "Reifendienst", "Bike-Service", "Zweiradtechnik", "Kfz-Werkstatt", "Motorsport", "Fahrradverleih", "Kurierdienst", "Lastenrad-Manufaktur", "Radsportverein", "Stadtwerke", "Berufskolleg", "Pflegedienst", "Logistik", "Tuning",
    ),
    ("GmbH", "GmbH & Co. KG", "e.K.", "OHG", "KG", "GbR", "e.V.", "gGmbH", "UG (haftungsbeschränkt)", "AG"),
    ("Aylin", "Birgit", "Carsten", "Dieter", "Enno", "Franziska", "Gerd", "Henrike", "Ines", "Jörg", "Kirsten", "Levent", "Marlies", "Nils", "Oskar", "Petra", "Ralf", "Silke", "Thorsten", "Uwe", "Vera", "Waltraud"),
    (
        "Ackermann", "Beyer", "Dallmann", "Eggers", "Fuhrmann", "Grothe", "Hinrichs", "Isensee", "Janßen", "Kessler", "Liebig", "Marquardt", "Neubert", "Oehme", "Pfaff", "Rademacher", "Sievers", "Teichmann", "Ulbrich", "Vollmer", "Wolters", "Zander", "Kocabas", "Petersen", "Schrödter", "Rieger", "Hüttner",
    ),
    ("info", "werkstatt", "einkauf", "bestellung", "laden", "kontakt", "teile"), ("Filiale Nord", "Werkstatt", "Außenlager", "Verleihstation Hafen"), ("0421 55", "0231/44", "+49 30 90", "08031 6", "0179 33", "05251-8"),
)  # fmt: skip
AUSTRIA = Land(
    "AT", "de", (("1100", "Wien"), ("4020", "Linz"), ("5020", "Salzburg"), ("6850", "Dornbirn"), ("8020", "Graz"), ("9500", "Villach")), ("Radetzkystraße", "Bahngasse", "Murufer", "Gewerbezeile"), ("{street} {n}", "{street} {n}/{m}"), ("{trade} {name} {form}", "{name} {trade} {form}"),
    ("Radl", "Zweiradhandel", "Moped-Klinik", "Sporthaus"), ("GmbH", "KG", "e.U.", "OG"), ("Alois", "Eva", "Reinhard", "Theresia"), ("Aigner", "Brandstätter", "Gruber", "Hofer", "Lechner"), ("office", "werkstatt", "bestellung"), ("Filiale Süd",), ("+43 1 70", "0662 43"),
)  # fmt: skip
SWITZERLAND = Land(
    "CH", "de", (("3008", "Bern"), ("4051", "Basel"), ("6003", "Luzern"), ("8005", "Zürich"), ("9000", "St. Gallen")), ("Velostrasse", "Seefeldquai", "Birkenweg", "Industriestrasse"), ("{street} {n}",), ("{trade} {name} {form}", "{name} {trade} {form}"),
    ("Velo", "Zweirad", "Motos", "Garage"), ("AG", "GmbH", "& Co."), ("Beat", "Corinne", "Reto", "Ursina"), ("Amstutz", "Bühler", "Egli", "Zbinden"), ("info", "werkstatt"), ("Werkstatt Ost",), ("+41 31 30", "044 27"),
)  # fmt: skip
NETHERLANDS = Land(
    "NL", "nl", (("1013 AK", "Amsterdam"), ("2512 CR", "Den Haag"), ("3511 LX", "Utrecht"), ("5038 EA", "Tilburg"), ("6821 BL", "Arnhem"), ("7511 HN", "Enschede"), ("9711 LM", "Groningen")), ("Fietspad", "Havenstraat", "Kanaalweg", "Nijverheidslaan", "Dorpsstraat"), ("{street} {n}", "{street} {n}", "{street} {n}-{m}"),
    ("{trade} {name} {form}", "{name} {trade} {form}"), ("Rijwielen", "Fietsenmaker", "Tweewielers", "Scootershop", "Motorhuis", "Fietskoerier"), ("B.V.", "VOF", "BV"), ("Anneke", "Daan", "Femke", "Jeroen", "Marieke", "Pieter", "Wout"), ("Brouwer", "Dekker", "Hoekstra", "Kuipers", "Mulder", "van Dam", "Postma"),
    ("info", "inkoop", "werkplaats"), ("Filiaal West", "Magazijn"), ("+31 30 23", "050-31", "06 224"),
)  # fmt: skip
FLANDERS = Land(
    "BE", "nl", (("2000", "Antwerpen"), ("3000", "Leuven"), ("8000", "Brugge"), ("8500", "Kortrijk")), ("Steenweg", "Koersstraat", "Statiestraat"), ("{street} {n}", "{street} {n} bus {m}"), ("{trade} {name} {form}",), ("Fietsen", "Wielershop", "Motoren"), ("BV", "NV"), ("Griet", "Koen", "Lieve", "Stijn"), ("Aerts", "Goossens", "Wouters", "Verhelst"), ("info", "atelier"), ("Depot 2",), ("+32 3 23", "0477 21"),
)  # fmt: skip
WALLONIA = Land(
    "BE", "fr", (("4020", "Liège"), ("6000", "Charleroi"), ("7000", "Mons")), ("rue de la Station", "chaussée de Namur", "rue des Forges"), ("{street} {n}", "{street}, {n}"), ("{trade} {name} {form}",), ("Cycles", "Motos", "Garage"), ("SRL", "SA"), ("Didier", "Martine", "Olivier"), ("Collard", "Dumont", "Lejeune", "Renard"), ("info", "atelier"), ("Atelier",), ("+32 4 34", "0495 61"),
)  # fmt: skip
FRANCE = Land(
    "FR", "fr", (("06000", "Nice"), ("17000", "La Rochelle"), ("25000", "Besançon"), ("31000", "Toulouse"), ("35000", "Rennes"), ("37000", "Tours"), ("57000", "Metz"), ("68100", "Mulhouse"), ("87000", "Limoges")), ("rue du Vélodrome", "avenue Jean-Jaurès", "route de Paris", "impasse des Ateliers", "boulevard Gambetta", "rue des Tanneurs"),
    ("{n} {street}", "{n}, {street}", "{n} {street}", "{n} ter {street}"), ("{trade} {name} {form}", "{name} {trade} {form}"), ("Cycles", "Moto", "Vélociste", "Garage", "Deux-Roues", "Pneus", "Loisirs"), ("SARL", "SAS", "EURL", "SA"), ("Agnès", "Bruno", "Claire", "Damien", "Hélène", "Patrice", "Yves"),
    ("Aubry", "Blanchard", "Carpentier", "Delorme", "Fontaine", "Marchand", "Picard", "Rousseau"), ("contact", "atelier", "achats", "magasin"), ("Atelier Gare", "Dépôt Sud"), ("+33 5 61 22", "02 47 05", "06 70 14"),
)  # fmt: skip
LUXEMBOURG = Land("LU", "fr", (("1330", "Luxembourg"), ("4149", "Esch-sur-Alzette")), ("rue de Strasbourg", "route de Thionville"), ("{n}, {street}",), ("{trade} {name} {form}",), ("Cycles", "Motos"), ("S.à r.l.", "SA"), ("Josée", "Marc"), ("Hoffmann", "Schmit", "Wagner"), ("info",), ("Atelier",), ("+352 26", "+352 621"))  # fmt: skip
BRITAIN = Land(
    "GB", "en", (("BS1 6XN", "Bristol"), ("CF10 1DD", "Cardiff"), ("G3 8RN", "Glasgow"), ("M4 5JW", "Manchester"), ("NG1 7AH", "Nottingham"), ("OX4 1AB", "Oxford"), ("S1 2BJ", "Sheffield")), ("Wheelwright Lane", "Canal Street", "Foundry Road", "Victoria Parade", "Unit Road", "Kings Road"), ("{n} {street}", "{n} {street}", "Unit {m}, {n} {street}"),
    ("{name} {trade} {form}", "{name} {trade} {form}"), ("Cycles", "Motorcycles", "Scooters", "Tyres", "Couriers", "Bike Hire"), ("Ltd", "Limited", "LLP"), ("Angus", "Bronwen", "Callum", "Deborah", "Imran", "Nicola"), ("Atkinson", "Barlow", "Davies", "Fletcher", "Macleod", "Shah", "Tomlinson"), ("orders", "workshop", "stores", "accounts"), ("Workshop", "Depot North"), ("+44 117 90", "0161 83", "07700 90"),
)  # fmt: skip
IRELAND = Land("IE", "en", (("D08 X2A3", "Dublin"), ("T12 W8KP", "Cork"), ("H91 E2R7", "Galway")), ("Quay Street", "Abbey Lane"), ("{n} {street}",), ("{name} {trade} {form}",), ("Cycles", "Motors"), ("Ltd", "Teoranta"), ("Aoife", "Cormac", "Niamh"), ("Byrne", "Doyle", "Kavanagh"), ("info", "sales"), ("Workshop",), ("+353 1 67", "+353 21 42"))  # fmt: skip
DENMARK = Land("DK", "en", (("2200", "København N"), ("5000", "Odense C"), ("9000", "Aalborg")), ("Cykelgade", "Havnevej", "Skolevej"), ("{street} {n}", "{street} {n}, st."), ("{trade} {name} {form}", "{name} {trade} {form}"), ("Cykler", "Cykelservice", "Motor"), ("ApS", "A/S"), ("Mette", "Lars", "Jesper", "Kirsten"), ("Mortensen", "Dahl", "Bruun", "Toft"), ("info", "butik"), ("Lager",), ("+45 35 24", "+45 98 12"))  # fmt: skip
ITALY = Land("IT", "en", (("24121", "Bergamo"), ("37121", "Verona"), ("40121", "Bologna"), ("10121", "Torino")), ("Via Garibaldi", "Via Roma", "Corso Italia", "Viale Europa"), ("{street} {n}", "{street}, {n}"), ("{trade} {name} {form}",), ("Cicli", "Moto", "Officina", "Ciclofficina"), ("S.r.l.", "S.n.c.", "S.p.A."), ("Chiara", "Davide", "Giulia", "Matteo"), ("Ferrari", "Galli", "Moretti", "Rinaldi"), ("info", "ordini", "acquisti"), ("Magazzino",), ("+39 045 80", "+39 348 2"))  # fmt: skip
SOUTH_TYROL = Land("IT", "de", (("39100", "Bozen"), ("39012", "Meran")), ("Talferweg", "Dorfstraße"), ("{street} {n}",), ("{trade} {name} {form}",), ("Radverleih", "Zweirad"), ("GmbH", "KG"), ("Greta", "Hannes"), ("Mair", "Pichler", "Thaler"), ("info",), ("Verleih",), ("+39 0471 9", "+39 0473 2"))  # fmt: skip
SPAIN = Land("ES", "en", (("08018", "Barcelona"), ("28045", "Madrid"), ("46004", "Valencia")), ("Calle Mayor", "Avenida del Puerto", "Calle Serrano"), ("{street} {n}", "{street}, {n}"), ("{trade} {name} {form}",), ("Ciclos", "Motos", "Talleres"), ("S.L.", "S.A."), ("Carmen", "Javier", "Pilar", "Sergio"), ("Molina", "Navarro", "Ortega", "Vidal"), ("info", "pedidos", "taller"), ("Almacen",), ("+34 93 41", "+34 612 3"))  # fmt: skip
POLAND = Land("PL", "en", (("30-002", "Kraków"), ("50-043", "Wrocław"), ("61-701", "Poznań"), ("80-001", "Gdańsk")), ("ul. Rowerowa", "ul. Portowa", "ul. Długa"), ("{street} {n}", "{street} {n}/{m}"), ("{trade} {name} {form}", "{name} {trade} {form}"), ("Rowery", "Motocykle", "Serwis"), ("Sp. z o.o.", "S.A.", "s.c."), ("Agnieszka", "Marek", "Tomasz", "Zofia"), ("Kowalska", "Mazur", "Pawlak", "Zawadzki"), ("biuro", "zakupy", "serwis"), ("Magazyn",), ("+48 12 42", "+48 601 2"))  # fmt: skip
CZECHIA = Land("CZ", "en", (("110 00", "Praha"), ("602 00", "Brno"), ("779 00", "Olomouc")), ("Dlouha", "Masarykova", "Nadrazni"), ("{street} {n}", "{street} {n}/{m}"), ("{trade} {name} {form}",), ("Cyklo", "Moto", "Servis"), ("s.r.o.", "a.s."), ("Eva", "Jakub", "Petr", "Hana"), ("Novak", "Svoboda", "Kral", "Urban"), ("info", "objednavky"), ("Sklad",), ("+420 222 1", "+420 603 5"))  # fmt: skip
SHARES = (
    (GERMANY, 62), (AUSTRIA, 7), (SWITZERLAND, 6), (SOUTH_TYROL, 2), (NETHERLANDS, 9), (FLANDERS, 4), (WALLONIA, 3), (FRANCE, 9), (LUXEMBOURG, 2), (BRITAIN, 8), (IRELAND, 3), (DENMARK, 4), (ITALY, 5), (SPAIN, 4), (POLAND, 5), (CZECHIA, 3),
)  # fmt: skip
LANDS = tuple(land for land, _ in SHARES)
UNLISTED = ("ES", "CZ")
"""Countries that the kit's own layouts cannot name."""
