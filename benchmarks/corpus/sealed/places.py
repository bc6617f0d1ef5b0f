"""Where the sealed part's customers live, and what they are called."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.corpus.places import Land

GERMANY = Land(
    "DE", "de",
    (
        ("12555", "Berlin"), ("19053", "Schwerin"), ("23966", "Wismar"), ("26384", "Wilhelmshaven"), ("28757", "Bremen"), ("30625", "Hannover"), ("33602", "Bielefeld"), ("35037", "Marburg"), ("37073", "Göttingen"), ("38440", "Wolfsburg"), ("41061", "Mönchengladbach"), ("45127", "Essen"), ("47051", "Duisburg"),
        ("49074", "Osnabrück"), ("53111", "Bonn"), ("58095", "Hagen"), ("59872", "Meschede"), ("63739", "Aschaffenburg"), ("65183", "Wiesbaden"), ("66111", "Saarbrücken"), ("68159", "Mannheim"), ("71032", "Böblingen"), ("73430", "Aalen"), ("76133", "Karlsruhe"), ("79098", "Freiburg im Breisgau"), ("82362", "Weilheim i. OB"),
        ("86150", "Augsburg"), ("89073", "Ulm"), ("92637", "Weiden in der Oberpfalz"), ("95028", "Hof"), ("97070", "Würzburg"), ("98574", "Schmalkalden"), ("01067", "Dresden"), ("03046", "Cottbus"), ("06844", "Dessau-Roßlau"), ("08056", "Zwickau"), ("39104", "Magdeburg"), ("16225", "Eberswalde"),
    ),
    (
        "Drosselring", "Ampèrestr.", "Am Trafohaus", "Lilienthalstraße", "Schwarzer Weg", "Spulenring", "Handwerkerhof", "An der Stadtgrenze", "Kirchplatz", "Wiesengrund", "Zechenstraße", "Rathausplatz", "Bauhofstr.", "Steinkuhle", "Zum Umspannwerk", "Rosenweg", "Obere Hauptstr.", "Feldmark", "Sudetenstraße", "Kesselbrink",
        "Lange Reihe", "Am Bahndamm", "Lötwasserstr.", "Mühlgraben",
    ),
    ("{street} {n}", "{street} {n}", "{street} {n}", "{street} {n} a", "{street} {n}-{m}8"), ("{trade} {name} {form}", "{name} {trade} {form}", "{name} {trade} {form}", "{name} {form}"),
    (
        "Elektro", "Elektrotechnik", "Elektroanlagen", "Elektromeister", "Gebäudetechnik", "Veranstaltungstechnik", "Schaltschrankbau", "Lichttechnik", "Bühnentechnik", "Hausmeisterservice", "Bauträger", "Solartechnik", "Maschinenbau", "Kälteanlagen", "Messebau", "Wohnungsbau", "Stadtwerke", "Straßenbeleuchtung", "Elektrogroßhandel", "Telekom-Montage", "Aufzüge",
        "Kabelbau", "Trockenbau",
    ),
    ("GmbH", "GmbH", "GmbH & Co. KG", "e.K.", "OHG", "KG", "AG", "GbR", "eG", "UG (haftungsbeschränkt)"),
    ("Achim", "Birgit", "Carsten", "Dagmar", "Emre", "Friederike", "Gerald", "Hatice", "Ines", "Jochen", "Kerstin", "Ludger", "Margit", "Nico", "Oliver", "Petra", "Rüdiger", "Sandra", "Torsten", "Uta", "Volker", "Yvonne"),
    (
        "Abendroth", "Brüggemann", "Claassen", "Demirkan", "Eggers", "Feddersen", "Grabowski", "Hölscher", "Isernhagen", "Jürgensen", "Kaltenbach", "Lindhorst", "Möbius", "Nöthen", "Overbeck", "Päßler", "Quandt", "Reuß", "Schlüter", "Tiedemann", "Ueberall", "Vogelsang", "Wernicke", "Yildirim", "Zschoche", "Strömer", "Kraftschik", "Drahtschmidt",
        "Bärwald", "Oehmichen", "Güldner", "Haferkamp",
    ),
    ("einkauf", "buero", "info", "material", "bestellung", "werkstatt", "mail"), ("Lager Süd", "Niederlassung West", "Bauhof", "Werk 3", "Filiale Mitte", "Montagestützpunkt", "Zentrallager"), ("0421 000", "0351 000", "+49 621 000", "0049 89 000", "0160 000", "(0201) 000"),
)  # fmt: skip
AUSTRIA = Land(
    "AT", "de", (("1210", "Wien"), ("3100", "St. Pölten"), ("4020", "Linz"), ("5400", "Hallein"), ("6020", "Innsbruck"), ("8600", "Bruck an der Mur"), ("9020", "Klagenfurt")), ("Elektrastraße", "Am Draugries", "Schmiedgasse", "Wiener Straße", "Salzachufer", "Postweg"), ("{street} {n}", "{street} {n}/{m}", "{street} {n}/1/{m}"),
    ("{trade} {name} {form}", "{name} {trade} {form}"), ("Elektro", "Elektroinstallationen", "Lichtplanung", "Seilbahntechnik", "Haustechnik", "Bühnenbau"), ("GmbH", "GesmbH", "KG", "e.U."), ("Christoph", "Elfriede", "Gerhard", "Hemma", "Markus", "Notburga"), ("Aigner", "Brandstätter", "Gruber", "Hochreiter", "Lackner", "Oberhauser", "Stadlbauer"),
    ("office", "bestellung", "einkauf"), ("Lager Traun", "Werkstatt 2", "Zweigstelle Süd"), ("+43 732 000", "0512 000", "0676 000"),
)  # fmt: skip
SWISS = Land(
    "CH", "de", (("8005", "Zürich"), ("5000", "Aarau"), ("6210", "Sursee"), ("4500", "Solothurn"), ("8570", "Weinfelden"), ("3600", "Thun")), ("Kraftwerkstrasse", "Bahnhofplatz", "Im Grüt", "Neugutstrasse", "Zeughausweg", "Aareufer"), ("{street} {n}", "{street} {n}", "{street} {n}b"),
    ("{trade} {name} {form}", "{name} {trade} {form}"), ("Elektro", "Schaltanlagen", "Lichthaus", "Gebäudeautomation", "Eventtechnik"), ("AG", "GmbH", "& Co."), ("Beat", "Corinne", "Daniel", "Ruth", "Urs", "Vreni"), ("Ammann", "Bolliger", "Hürlimann", "Imhof", "Käslin", "Rüegg", "Zbinden"), ("einkauf", "info", "materialstelle"), ("Lager Nord", "Filiale Aare", "Werkhof"), ("+41 44 000", "062 000", "079 000"),
)  # fmt: skip
ROMANDY = Land(
    "CH", "fr", (("1004", "Lausanne"), ("1227", "Carouge"), ("2000", "Neuchâtel")), ("Rue de l'Industrie", "Chemin du Lac", "Avenue de la Gare"), ("{street} {n}",), ("{name} {trade} {form}",), ("Électricité", "Éclairage"), ("SA", "Sàrl"), ("Aline", "Fabrice", "Mireille"), ("Aubert", "Chappuis", "Favre", "Rochat"), ("achats", "info"), ("Dépôt Ouest", "Atelier"), ("+41 21 000", "022 000"),
)  # fmt: skip
SOUTH_TYROL = Land(
    "IT", "de", (("39100", "Bozen"), ("39031", "Bruneck"), ("39012", "Meran"), ("39042", "Brixen")), ("Kravoglstraße", "Gewerbegebiet Förche", "Rienzfeldstraße", "Etschweg"), ("{street} {n}",), ("{trade} {name} {form}", "{name} {trade} {form}"), ("Elektro", "Hoteltechnik", "Beleuchtung"), ("GmbH", "KG", "OHG"), ("Evi", "Florian", "Greti", "Josef"), ("Innerhofer", "Ladurner", "Pircher", "Unterthiner"),
    ("info", "einkauf"), ("Lager Süd", "Magazin"), ("+39 0471 000", "0474 000"),
)  # fmt: skip
ITALY = Land(
    "IT", "it", (("37135", "Verona"), ("25125", "Brescia"), ("40127", "Bologna"), ("35129", "Padova")), ("Via dell'Elettricista", "Viale del Lavoro", "Via Garibaldi", "Via Volta"), ("{street} {n}", "{street} {n}/A"), ("{name} {trade} {form}", "{trade} {name} {form}"), ("Impianti", "Elettroforniture", "Illuminazione", "Quadri"), ("S.r.l.", "S.p.A.", "S.n.c."), ("Chiara", "Davide", "Elena", "Matteo"),
    ("Bellandi", "Corradini", "Ferrarin", "Moschetta", "Zanolli"), ("acquisti", "ordini", "info"), ("Magazzino", "Cantiere Nord"), ("+39 045 000", "051 000"),
)  # fmt: skip
NETHERLANDS = Land(
    "NL", "nl", (("1042 AB", "Amsterdam"), ("3044 BC", "Rotterdam"), ("5651 GH", "Eindhoven"), ("7323 PT", "Apeldoorn"), ("8938 AE", "Leeuwarden"), ("6225 KR", "Maastricht")), ("Ampèreweg", "Havenkade", "Lichtstraat", "Oude Dijk", "Transformatorweg"), ("{street} {n}", "{street} {n}", "{street} {n}-{m}"), ("{name} {trade} {form}", "{trade} {name} {form}"),
    ("Elektrotechniek", "Installatietechniek", "Podiumtechniek", "Verlichting", "Paneelbouw"), ("B.V.", "B.V.", "V.O.F.", "N.V."), ("Bas", "Femke", "Gijs", "Lieke", "Rik", "Saskia"), ("van der Bilt", "Dijkgraaf", "Hoekstra", "Kuipers", "Postma", "Veldhuis"), ("inkoop", "magazijn", "info"), ("Magazijn Oost", "Vestiging Zuid", "Loods 2"), ("+31 10 000", "020 000", "06 000"),
)  # fmt: skip
FLANDERS = Land(
    "BE", "nl", (("9000", "Gent"), ("2030", "Antwerpen"), ("8500", "Kortrijk"), ("3500", "Hasselt")), ("Stropkaai", "Industrielaan", "Kouter", "Molenstraat"), ("{street} {n}", "{street} {n} bus {m}"), ("{name} {trade} {form}",), ("Elektro", "Lichttechniek", "Installaties"), ("BV", "NV"), ("Griet", "Joris", "Katrien", "Wouter"), ("Claeys", "De Backer", "Lemmens", "Vandaele"), ("aankoop", "info"), ("Magazijn", "Werf Noord"), ("+32 9 000", "03 000"),
)  # fmt: skip
WALLONIA = Land(
    "BE", "fr", (("4000", "Liège"), ("5000", "Namur"), ("6000", "Charleroi")), ("Rue des Forges", "Quai de Meuse", "Chaussée de Mons"), ("{street} {n}",), ("{name} {trade} {form}",), ("Électro", "Scènes", "Enseignes"), ("SRL", "SA"), ("Benoît", "Laurence", "Olivier"), ("Delvaux", "Lambotte", "Renard", "Simonis"), ("achats", "info"), ("Dépôt", "Atelier 2"), ("+32 4 000", "081 000"),
)  # fmt: skip
FRANCE = Land(
    "FR", "fr", (("67000", "Strasbourg"), ("69007", "Lyon"), ("59000", "Lille"), ("44000", "Nantes"), ("31200", "Toulouse"), ("57000", "Metz"), ("35000", "Rennes")), ("rue des Électriciens", "avenue de la Paix", "impasse du Four", "boulevard Carnot", "rue du Port", "allée des Tilleuls"), ("{n}, {street}", "{n} {street}", "{n} bis {street}"),
    ("{name} {trade} {form}", "{trade} {name} {form}"), ("Électricité", "Éclairage", "Installations", "Événementiel", "Tableaux électriques", "Énergies"), ("SARL", "SAS", "SA", "EURL"), ("Aurélie", "Cédric", "Élodie", "Guillaume", "Nathalie", "Yannick"), ("Bonnefoy", "Chevallier", "Duvivier", "Guérin", "Lacombe", "Marchetti", "Poulain"), ("achats", "commandes", "contact"), ("Dépôt Sud", "Agence de l'Est", "Chantier principal"),
    ("+33 3 00 00", "04 00 00", "06 00 00"),
)  # fmt: skip
LUXEMBOURG = Land(
    "LU", "fr", (("L-1258", "Luxembourg"), ("L-4170", "Esch-sur-Alzette"), ("L-9053", "Ettelbruck")), ("rue du Fort", "route d'Arlon", "rue de la Sidérurgie"), ("{n}, {street}",), ("{name} {trade} {form}",), ("Électricité", "Luminaires"), ("S.à r.l.", "S.A."), ("Josiane", "Marc", "Tun"), ("Biver", "Hoffmann", "Schiltz", "Wagener"), ("achats", "info"), ("Dépôt", "Atelier"), ("+352 26 00",),
)  # fmt: skip
BRITAIN = Land(
    "GB", "en", (("LS1 4AP", "Leeds"), ("B4 6AT", "Birmingham"), ("BS1 6QF", "Bristol"), ("G2 1DY", "Glasgow"), ("NG1 5DT", "Nottingham"), ("CF10 2HH", "Cardiff")), ("Foundry Lane", "Canal Street", "Station Approach", "Tramway Road", "Mill Yard"), ("{n} {street}", "{n} {street}", "Unit {m}, {n} {street}"), ("{name} {trade} {form}", "{name} {trade} {form}"),
    ("Electrical", "Lighting", "Switchgear", "Stage Hire", "Contractors", "Controls"), ("Ltd", "Ltd", "plc", "LLP"), ("Alison", "Colin", "Gareth", "Moira", "Nigel", "Priya"), ("Ashworth", "Blackwood", "Cartwright", "Featherstone", "Hargreaves", "Macleod"), ("purchasing", "accounts", "stores"), ("North Depot", "Workshop", "Trade Counter"), ("+44 113 000", "0117 000", "07700 000"),
)  # fmt: skip
IRELAND = Land(
    "IE", "en", (("D08 XK3N", "Dublin"), ("T12 W8KD", "Cork"), ("H91 P6YX", "Galway")), ("Quay Street", "Bridge Road", "Sheep Lane"), ("{n} {street}",), ("{name} {trade} {form}",), ("Electrical", "Lighting"), ("Ltd", "DAC"), ("Aoife", "Cormac", "Niamh"), ("Brennan", "Doherty", "Kinsella", "O'Mahony"), ("orders", "office"), ("Depot", "Site Office"), ("+353 1 000",),
)  # fmt: skip
# from these come letters in English, some in the tongue of the land
DENMARK = Land(
    "DK", "en", (("8000", "Aarhus"), ("5000", "Odense"), ("9000", "Aalborg"), ("2450", "København")), ("Elværksvej", "Havnegade", "Søndergade"), ("{street} {n}",), ("{name} {trade} {form}",), ("El", "Belysning", "Tavler"), ("A/S", "ApS"), ("Anders", "Kirsten", "Mette", "Søren"), ("Bach", "Holm", "Kjær", "Mortensen"), ("indkoeb", "info"), ("Lager", "Værksted"), ("+45 86 00",),
)  # fmt: skip
POLAND = Land(
    "PL", "en", (("60-321", "Poznań"), ("50-124", "Wrocław"), ("80-209", "Gdańsk"), ("40-014", "Katowice")), ("ul. Elektryczna", "ul. Portowa", "ul. Hutnicza"), ("{street} {n}", "{street} {n}/{m}"), ("{name} {trade} {form}",), ("Instalacje", "Oświetlenie", "Automatyka"), ("Sp. z o.o.", "S.A."), ("Agnieszka", "Marek", "Tomasz", "Zofia"), ("Baran", "Kowal", "Mazur", "Sikora"), ("zakupy", "biuro"), ("Magazyn", "Budowa"), ("+48 61 000",),
)  # fmt: skip
CZECHIA = Land(
    "CZ", "en", (("602 00", "Brno"), ("301 00", "Plzeň"), ("702 00", "Ostrava")), ("Průmyslová", "Nádražní", "Křenová"), ("{street} {n}", "{street} {n}/{m}"), ("{name} {trade} {form}",), ("Elektro", "Rozvody"), ("s.r.o.", "a.s."), ("Jana", "Petr", "Lenka", "Radek"), ("Dvorak", "Havel", "Marek", "Sedlak"), ("nakup", "info"), ("Sklad", "Dílna"), ("+420 543 000",),
)  # fmt: skip
SPAIN = Land(
    "ES", "en", (("08020", "Barcelona"), ("46015", "Valencia"), ("48009", "Bilbao")), ("Calle del Faro", "Avenida del Puerto", "Calle Mayor"), ("{street}, {n}",), ("{trade} {name} {form}",), ("Instalaciones", "Iluminación"), ("S.L.", "S.A."), ("Carmen", "Mikel", "Marta"), ("Arrieta", "Campos", "Morales", "Vidal"), ("compras", "pedidos"), ("Almacén", "Obra"), ("+34 93 000",),
)  # fmt: skip
TOWN_NAMES = (
    "Altwiesen",
    "Bruchstetten",
    "Dornfelde",
    "Eschenrode",
    "Fahrnbach",
    "Grünhude",
    "Hallerkirchen",
    "Kaltenmoos",
    "Lindenrieth",
    "Moorwerden",
    "Steinhagenau",
    "Wolfskirch",
)
TOWN_HALLS = replace(
    GERMANY,
    firm=("{trade} {name} {form}",),
    trades=("Stadtverwaltung", "Gemeindeverwaltung", "Marktgemeinde"),
    forms=("Bauamt", "Tiefbauamt", "Hochbauamt", "Bauhof"),
    last=TOWN_NAMES,
    desk=("bauamt", "poststelle"),
    sites=("Bauhof", "Schulzentrum", "Klärwerk"),
)
MAIRIES = replace(
    FRANCE,
    firm=("{trade} {name} {form}",),
    trades=("Mairie",),
    forms=("Services techniques", "Voirie"),
    last=("Aubrevoir", "Clairfontange", "Montbrisel", "Vauxmoulin"),
    desk=("mairie", "technique"),
)
COUNCILS = replace(
    BRITAIN,
    firm=("{name} {trade} {form}",),
    trades=("Borough", "District"),
    forms=("Council",),
    last=("Ashcombe", "Northwold", "Penford", "Thornley"),
    desk=("highways", "procurement"),
)
SHARES: tuple[tuple[Land, int], ...] = (
    (GERMANY, 64), (TOWN_HALLS, 8), (MAIRIES, 4), (COUNCILS, 3), (AUSTRIA, 9), (SWISS, 9), (ROMANDY, 2), (SOUTH_TYROL, 4), (ITALY, 5), (NETHERLANDS, 10), (FLANDERS, 4), (WALLONIA, 3), (FRANCE, 12), (LUXEMBOURG, 3), (BRITAIN, 12), (IRELAND, 4), (DENMARK, 5), (POLAND, 5), (CZECHIA, 4), (SPAIN, 4),
)  # fmt: skip
LANDS: tuple[Land, ...] = tuple(land for land, _ in SHARES if land not in (TOWN_HALLS, MAIRIES, COUNCILS))
"""Where customers live; the town halls live where the firms do."""
