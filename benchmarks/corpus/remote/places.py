"""Where the remote part's customers live, and what practices, laboratories, schools and offices there are called."""

from __future__ import annotations

from benchmarks.corpus.places import Land

GERMANY = Land(
    "DE", "de",
    (
        ("01097", "Dresden"), ("04109", "Leipzig"), ("07743", "Jena"), ("09111", "Chemnitz"), ("12043", "Berlin"), ("15230", "Frankfurt (Oder)"), ("18439", "Stralsund"), ("20144", "Hamburg"), ("23552", "Lübeck"), ("25813", "Husum"), ("26721", "Emden"), ("27283", "Verden (Aller)"),
        ("29221", "Celle"), ("32423", "Minden"), ("35037", "Marburg"), ("37073", "Göttingen"), ("39104", "Magdeburg"), ("45127", "Essen"), ("47798", "Krefeld"), ("49074", "Osnabrück"), ("53111", "Bonn"), ("56564", "Neuwied"), ("59494", "Soest"), ("63739", "Aschaffenburg"),
        ("66111", "Saarbrücken"), ("68159", "Mannheim"), ("72764", "Reutlingen"), ("73430", "Aalen"), ("76646", "Bruchsal"), ("79098", "Freiburg im Breisgau"), ("82362", "Weilheim i. OB"), ("86150", "Augsburg"), ("88400", "Biberach an der Riß"), ("91054", "Erlangen"), ("93047", "Regensburg"), ("97070", "Würzburg"),
    ),
    (
        "Robert-Koch-Straße", "Ärztehaus am Markt", "Semmelweisweg", "Pestalozzistr.", "Am Klinikum", "Röntgenstraße", "Schulgasse", "Neue Straße", "Lange Zeile", "Virchowstr.", "Hirtenweg", "Alte Apotheke", "Goethestraße", "Bergstraße", "Münsterplatz", "Sonnenhang", "Tulpenweg", "An der Stadthalle", "Poststr.",
        "Obere Marktstraße", "Liebigstraße", "Hufschmiedweg",
    ),
    ("{street} {n}", "{street} {n}", "{street} {n}", "{street} {n}c", "{street} {n}/{m}"),
    ("{trade} {name} {form}", "{trade} Dr. {name} {form}", "{trade} {name} {form}", "{name} {trade} {form}"),
    (
        "Zahnarztpraxis", "Tierarztpraxis", "Dentallabor", "Kieferorthopädie", "Hausarztpraxis", "Tierklinik", "Pflegedienst", "Seniorenzentrum", "Labormedizin", "Umweltlabor", "Podologie", "Physiotherapie", "Hautarztpraxis", "Berufskolleg", "Kinderarztpraxis", "Rettungsdienst", "Blutspendedienst", "Lebensmittelanalytik", "Pferdeklinik",
        "Reha-Zentrum", "Sozialstation", "Zahntechnik", "Augenarztpraxis", "Wasserprüfstelle",
        "Lehrinstitut",
    ),
    ("GmbH", "GbR", "MVZ", "gGmbH", "PartG", "KG", "UG (haftungsbeschränkt)", "GmbH & Co. KG"),
    ("Antje", "Björn", "Christa", "Daniela", "Erkan", "Franziska", "Gisela", "Holger", "Ines", "Jörg", "Kerstin", "Leyla", "Markus", "Nina", "Oliver", "Petra", "Rüdiger", "Sandra", "Thilo", "Uta", "Volker", "Yvonne"),
    (
        "Ackermann", "Bergmann", "Carstens", "Dahlke", "Eckhardt", "Fröhlich", "Grundmann", "Heinemann", "Iversen", "Jahnke", "Köhler", "Lindemann", "Maurer", "Neuhaus", "Ohlsen", "Pfeiffer", "Rasmussen", "Schürmann", "Tiedemann", "Ullrich", "Vollmer", "Wieland", "Zöller", "Aydemir", "Kowalczyk", "Schäfer-Lang",
        "von Rhoden", "Öztürk", "Bräuer",
    ),
    ("praxis", "labor", "info", "einkauf", "anmeldung", "bestellung", "verwaltung", "pdl", "kontakt"), ("Zweigpraxis", "Labor 2", "Wohnbereich Nord", "Außenstelle Süd", "Wache 3", "Tagespflege"), ("0351 49", "+49 421 36", "0151 20", "(0761) 38", "0511/90"),
)  # fmt: skip
AUSTRIA = Land(
    "AT", "de", (("1090", "Wien"), ("1210", "Wien"), ("2340", "Mödling"), ("3100", "St. Pölten"), ("4040", "Linz"), ("5020", "Salzburg"), ("6020", "Innsbruck"), ("8010", "Graz"), ("9020", "Klagenfurt am Wörthersee")),
    ("Spitalgasse", "Währinger Straße", "Kirchplatz", "Hauptstraße", "Bahnhofzeile", "Feldgasse"), ("{street} {n}", "{street} {n}/{m}", "{street} {n}/Top {m}"), ("{trade} {name} {form}", "{trade} Dr. {name} {form}"),
    ("Ordination", "Tierordination", "Zahnambulatorium", "Labor", "Pflegeheim", "Dentaltechnik"), ("GmbH", "OG", "KG", "e.U.", "Ges.m.b.H."), ("Barbara", "Christoph", "Elfriede", "Gerald", "Ingrid", "Manfred", "Verena"), ("Aigner", "Brandstätter", "Gruber", "Hochreiter", "Lechner", "Pölzl", "Schwaiger"),
    ("ordination", "office", "labor", "verwaltung"), ("Ordination 2", "Labor Nord"), ("+43 1 40", "0316 81", "0676 33"),
)  # fmt: skip
SWITZERLAND = Land(
    "CH", "de", (("3011", "Bern"), ("4053", "Basel"), ("5000", "Aarau"), ("6300", "Zug"), ("7000", "Chur"), ("8005", "Zürich"), ("8500", "Frauenfeld"), ("9100", "Herisau")), ("Spitalstrasse", "Bahnhofplatz", "Talackerweg", "Kantonsstrasse", "Rosengasse"), ("{street} {n}", "{street} {n}", "{street} {n}a"),
    ("{trade} {name} {form}", "{trade} Dr. {name} {form}"), ("Zahnarztpraxis", "Kleintierpraxis", "Labor", "Alterszentrum", "Spitex", "Dentallabor"), ("AG", "GmbH", "Genossenschaft"), ("Andrea", "Daniel", "Esther", "Marcel", "Rahel", "Stefan"), ("Bühler", "Frei", "Gerber", "Hug", "Roth", "Zbinden"),
    ("praxis", "info", "bestellung", "labor"), ("Standort Altstadt", "Haus B"), ("+41 31 33", "061 26", "+41 78 60"),
)  # fmt: skip
NETHERLANDS = Land(
    "NL", "nl", (("1012 VB", "Amsterdam"), ("2595 AA", "Den Haag"), ("3021 HN", "Rotterdam"), ("4811 DR", "Breda"), ("6525 GA", "Nijmegen"), ("7511 JP", "Enschede"), ("8911 BN", "Leeuwarden"), ("9403 AD", "Assen")), ("Ziekenhuisweg", "Kastanjelaan", "Markt", "Havenstraat", "Rijksweg", "Prins Hendrikkade"),
    ("{street} {n}", "{street} {n}", "{street} {n}-{m}", "{street} {n}a"), ("{trade} {name} {form}", "{trade} De {name} {form}"), ("Tandartspraktijk", "Dierenkliniek", "Laboratorium", "Huisartsenpost", "Zorgcentrum", "Orthodontie", "Thuiszorg"), ("B.V.", "BV", "V.O.F.", "Stichting"), ("Annelies", "Dirk", "Esmée", "Hans", "Ilse", "Pieter", "Yvette"),
    ("Bos", "Dekker", "Mulder", "Postma", "Schouten", "van Leeuwen", "Willems"), ("praktijk", "info", "inkoop", "balie"), ("Locatie Oost", "Lab 3"), ("+31 24 36", "070-31", "06 227"),
)  # fmt: skip
FLANDERS = Land(
    "BE", "nl", (("3000", "Leuven"), ("8000", "Brugge"), ("2300", "Turnhout"), ("9100", "Sint-Niklaas")), ("Kerkstraat", "Diestsevest", "Leopoldlaan", "Kloosterweg"), ("{street} {n}", "{street} {n} bus {m}"), ("{trade} {name} {form}",), ("Tandheelkunde", "Dierenarts", "Woonzorgcentrum", "Labo"), ("BV", "NV", "vzw"),
    ("Dries", "Hilde", "Katrien", "Tom"), ("Maes", "Goossens", "Wouters", "Van Damme"), ("info", "praktijk", "aankoop"), ("Campus Zuid",), ("+32 16 22", "050 33"),
)  # fmt: skip
WALLONIA = Land(
    "BE", "fr", (("5000", "Namur"), ("7500", "Tournai"), ("4800", "Verviers")), ("rue du Collège", "avenue Reine Astrid", "place Verte"), ("{street} {n}", "{street}, {n}"), ("{trade} {name} {form}",), ("Cabinet dentaire", "Clinique vétérinaire", "Laboratoire"), ("SRL", "ASBL", "SA"), ("Anne", "Fabrice", "Julie", "Vincent"), ("Dumont", "Lejeune", "Renard", "Servais"), ("info", "secretariat"), ("Annexe",), ("+32 81 22", "0476 31"),
)  # fmt: skip
FRANCE = Land(
    "FR", "fr", (("31000", "Toulouse"), ("34000", "Montpellier"), ("35000", "Rennes"), ("37000", "Tours"), ("45000", "Orléans"), ("57000", "Metz"), ("63000", "Clermont-Ferrand"), ("68100", "Mulhouse"), ("76000", "Rouen")), ("rue Pasteur", "avenue Jean Jaurès", "place de la Mairie", "rue de l'Hôpital", "allée des Tilleuls", "rue des Écoles"),
    ("{n} {street}", "{n}, {street}", "{n} ter {street}"), ("{trade} {name} {form}", "{name} {trade} {form}"), ("Cabinet dentaire", "Clinique vétérinaire", "Laboratoire", "EHPAD", "Pharmacie", "Prothèse dentaire", "Centre de soins", "Lycée"), ("SELARL", "SARL", "SAS", "SCM", "SCP"), ("Agnès", "Cédric", "Dominique", "Florence", "Karim", "Mathilde", "Thierry"),
    ("Aubert", "Besson", "Carpentier", "Fontaine", "Giraud", "Lacroix", "Marchand", "Picard"), ("secretariat", "cabinet", "commandes", "labo", "contact"), ("Site Nord", "Annexe Pasteur"), ("+33 5 61 22", "02 99 31", "06 74 20"),
)  # fmt: skip
BRITAIN = Land(
    "GB", "en", (("AB10 1AB", "Aberdeen"), ("B3 2DJ", "Birmingham"), ("DE1 2GU", "Derby"), ("EX1 1GJ", "Exeter"), ("G2 4JR", "Glasgow"), ("OX1 3QD", "Oxford"), ("SY1 1QU", "Shrewsbury")), ("Infirmary Road", "Church Street", "Victoria Parade", "Meadow Lane", "Priory Close"), ("{n} {street}", "{n} {street}", "{n}b {street}", "Suite {m}, {n} {street}"),
    ("{name} {trade} {form}", "The {name} {trade} {form}"), ("Dental Practice", "Veterinary Surgery", "Laboratories", "Care Homes", "Orthodontics", "Health Centre", "Podiatry"), ("Ltd", "LLP", "Limited", "CIC"), ("Angela", "Colin", "Gemma", "Iain", "Priya", "Rhys"), ("Barrowclough", "Fairclough", "Henshaw", "Kaur", "MacInnes", "Redfern"),
    ("reception", "practice", "stores", "orders"), ("Branch Surgery", "Lab B"), ("+44 1392 42", "0141 55", "07911 30"),
)  # fmt: skip
IRELAND = Land(
    "IE", "en", (("D02 XY45", "Dublin 2"), ("T12 AK61", "Cork"), ("H91 E2CP", "Galway")), ("Quay Street", "Patrick Street", "Mill Road"), ("{n} {street}",), ("{name} {trade} {form}",), ("Dental", "Veterinary", "Diagnostics"), ("Ltd", "DAC"), ("Aoife", "Declan", "Niamh"), ("Brennan", "Kinsella", "Farrell", "Tobin"), ("info", "orders"), ("Lab",), ("+353 1 67", "021 42"),
)  # fmt: skip
LUXEMBOURG = Land(
    "LU", "fr", (("L-1466", "Luxembourg"), ("L-4018", "Esch-sur-Alzette")), ("rue de l'Alzette", "avenue de la Liberté"), ("{n}, {street}",), ("{trade} {name} {form}",), ("Cabinet dentaire", "Laboratoire", "Clinique vétérinaire"), ("S.à r.l.", "S.A."), ("Carole", "Marc", "Tom"), ("Schmit", "Weber", "Thill", "Reuland"), ("info", "secretariat"), ("Annexe",), ("+352 26 48",),
)  # fmt: skip
ITALY = Land(
    "IT", "it", (("20122", "Milano"), ("37121", "Verona"), ("40126", "Bologna"), ("50123", "Firenze"), ("33100", "Udine")), ("Via Garibaldi", "Via San Marco", "Corso Italia", "Piazza Dante"), ("{street} {n}", "{street}, {n}"), ("{trade} {name} {form}", "{trade} Dott. {name} {form}"), ("Studio dentistico", "Clinica veterinaria", "Laboratorio analisi", "Ambulatorio"), ("S.r.l.", "S.p.A.", "S.n.c.", "Onlus"),
    ("Alessandra", "Davide", "Federica", "Luca", "Silvia"), ("Bianchi", "Colombo", "Ferraro", "Moretti", "Zanetti"), ("ordini", "segreteria", "info"), ("Sede 2",), ("+39 045 80", "051 22"),
)  # fmt: skip
SPAIN = Land(
    "ES", "es", (("28004", "Madrid"), ("08009", "Barcelona"), ("46002", "Valencia"), ("48008", "Bilbao")), ("Calle Mayor", "Avenida de la Salud", "Calle del Carmen", "Paseo del Río"), ("{street}, {n}", "{street} {n}"), ("{trade} {name} {form}",), ("Centro dental", "Hospital veterinario", "Laboratorio"), ("S.L.", "S.A.", "S.L.P."), ("Carmen", "Javier", "Marta", "Sergio"),
    ("Molina", "Serrano", "Ortega", "Vidal"), ("pedidos", "clinica", "info"), ("Sede Norte",), ("+34 91 52", "93 41"),
)  # fmt: skip
POLAND = Land(
    "PL", "pl", (("00-695", "Warszawa"), ("40-014", "Katowice"), ("70-453", "Szczecin"), ("20-002", "Lublin")), ("ul. Szpitalna", "ul. Kopernika", "ul. Słoneczna", "al. Wolności"), ("{street} {n}", "{street} {n}/{m}"), ("{trade} {name} {form}",), ("Stomatologia", "Przychodnia", "Laboratorium", "Gabinet"), ("Sp. z o.o.", "s.c.", "S.A."), ("Beata", "Grzegorz", "Joanna", "Tomasz"),
    ("Jankowski", "Lewandowska", "Pawlak", "Sikora"), ("zamowienia", "biuro", "rejestracja"), ("Filia 2",), ("+48 22 62", "91 43"),
)  # fmt: skip
DENMARK = Land(
    "DK", "da", (("2100", "København Ø"), ("7100", "Vejle"), ("8800", "Viborg"), ("4000", "Roskilde")), ("Østergade", "Skolegade", "Sygehusvej", "Algade"), ("{street} {n}", "{street} {n}, 1. th."), ("{trade} {name} {form}",), ("Tandklinik", "Dyreklinik", "Laboratorium", "Plejecenter"), ("ApS", "A/S", "I/S"), ("Birgitte", "Henrik", "Karen", "Mads"), ("Bach", "Friis", "Madsen", "Thygesen"),
    ("klinik", "indkob", "info"), ("Afdeling 2",), ("+45 35 26", "+45 75 82"),
)  # fmt: skip
CZECHIA = Land(
    "CZ", "cs", (("110 00", "Praha 1"), ("602 00", "Brno"), ("301 00", "Plzeň")), ("Lidická", "Nemocniční", "Školní"), ("{street} {n}", "{street} {n}/{m}"), ("{trade} {name} {form}",), ("Stomatologie", "Veterina", "Ambulance"), ("s.r.o.", "a.s."), ("Jana", "Petr", "Lucie", "Pavel"), ("Benda", "Holub", "Vrba", "Kubat"), ("objednavky", "info"), ("Pobočka 2",), ("+420 224 91",),
)  # fmt: skip
SHARES = (
    (GERMANY, 44), (AUSTRIA, 6), (SWITZERLAND, 6), (NETHERLANDS, 8), (FLANDERS, 3), (WALLONIA, 2), (FRANCE, 8), (BRITAIN, 6), (IRELAND, 3), (LUXEMBOURG, 3), (ITALY, 4), (SPAIN, 4), (POLAND, 4), (DENMARK, 4), (CZECHIA, 4),
)  # fmt: skip
LANDS = tuple(land for land, _ in SHARES)
