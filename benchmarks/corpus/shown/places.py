"""Where the shown part's customers live, and what they are called."""

from __future__ import annotations

from benchmarks.corpus.places import Land

GERMANY = Land(
    "DE", "de",
    (
        ("13353", "Berlin"), ("21335", "Lüneburg"), ("24103", "Kiel"), ("25980", "Sylt"), ("26122", "Oldenburg"), ("28195", "Bremen"), ("31134", "Hildesheim"), ("34117", "Kassel"), ("36037", "Fulda"), ("42103", "Wuppertal"), ("44137", "Dortmund"), ("48143", "Münster"),
        ("50668", "Köln"), ("52062", "Aachen"), ("55116", "Mainz"), ("57072", "Siegen"), ("60311", "Frankfurt am Main"), ("64283", "Darmstadt"), ("67655", "Kaiserslautern"), ("72070", "Tübingen"), ("74523", "Schwäbisch Hall"), ("78462", "Konstanz"), ("80796", "München"),
        ("83435", "Bad Reichenhall"), ("84034", "Landshut"), ("87435", "Kempten (Allgäu)"), ("90402", "Nürnberg"), ("94032", "Passau"), ("96047", "Bamberg"), ("98527", "Suhl"), ("99423", "Weimar"), ("02826", "Görlitz"), ("06108", "Halle (Saale)"), ("14467", "Potsdam"), ("17489", "Greifswald"),
    ),
    (
        "Lindenallee", "Mozartstraße", "Am Reitplatz", "Brauhausstr.", "Domplatz", "Jahnstraße", "Fliederweg", "Molkereistraße", "Gutshof", "Hohe Str.", "An der Mühle", "Kurfürstendamm", "Bachgasse", "Theaterplatz", "Dorfstr.", "Klosterhof", "Zum Seeblick", "Eichendorffstr.", "Am Stadtpark",
        "Nordring", "Gartenstraße", "Beethovenstr.",
    ),
    ("{street} {n}", "{street} {n}", "{street} {n}", "{street} {n}b", "{street} {n}-{m}9"), ("{trade} {name} {form}", "{name} {trade} {form}", "{trade} {name}", "{name} {form}", "{trade} {name} {form}"),
    (
        "Hotel", "Gasthof", "Reitstall", "Musikschule", "Objekteinrichtung", "Pflegeheim", "Landhandel", "Musikhaus", "Weingut", "Brauerei", "Wäscherei", "Gestüt", "Polsterei", "Catering", "Raumausstattung", "Schreinerei", "Eventservice", "Klinik", "Tonstudio", "Gärtnerei", "Pension", "Café", "Agrarservice", "Zeltverleih",
    ),
    ("GmbH", "GmbH & Co. KG", "e.K.", "OHG", "KG", "AG", "GbR", "gGmbH", "eG", "UG (haftungsbeschränkt)"),
    ("Annegret", "Benedikt", "Cornelia", "Detlef", "Elke", "Fatma", "Georg", "Hannah", "Ingo", "Josefine", "Kai", "Lothar", "Monika", "Norbert", "Özlem", "Philipp", "Regina", "Stefan", "Tobias", "Ursula", "Wiebke", "Xaver"),
    (
        "Albers", "Baumann", "Claasen", "Dörfler", "Engelhardt", "Friedrichs", "Gerlach", "Hübner", "Jensen", "Krämer", "Lehmann", "Mertens", "Nowak", "Oberländer", "Pohl", "Quandt", "Reuter", "Sauer", "Thomsen", "Unger", "Vogt", "Wegener", "Yilmaz", "Ziegler", "Hofmann", "Graf von Bergen", "Brandt-Heuer", "Steiner", "Weber",
    ),
    ("rezeption", "info", "einkauf", "stall", "sekretariat", "post", "bestellung", "service", "hauswirtschaft"), ("Haus am See", "Außenlager", "Küche Nord", "Stalltrakt B", "Konzertsaal", "Depot Hafen"), ("0221 47", "+49 431 22", "0170 33", "(089) 51", "04131/60"),
)  # fmt: skip
AUSTRIA = Land(
    "AT", "de", (("1070", "Wien"), ("1200", "Wien"), ("3500", "Krems an der Donau"), ("4020", "Linz"), ("5700", "Zell am See"), ("6370", "Kitzbühel"), ("8020", "Graz"), ("6900", "Bregenz")), ("Mariahilfer Straße", "Seepromenade", "Dorfplatz", "Franz-Josef-Straße", "Almweg", "Stiftgasse"), ("{street} {n}", "{street} {n}/{m}", "{street} {n}/Stiege 2/{m}"),
    ("{trade} {name} {form}", "{name} {trade} {form}"), ("Hotel", "Gasthof", "Reiterhof", "Möbelhaus", "Weingut", "Musikhaus"), ("GmbH", "GmbH & Co KG", "e.U.", "OG"), ("Anneliese", "Florian", "Hermine", "Lukas", "Magdalena", "Rupert"), ("Berger", "Egger", "Hofstätter", "Leitner", "Pernkopf", "Wallner"),
    ("office", "hotel", "info", "einkauf"), ("Almhütte", "Zweigstelle Linz"), ("+43 662 44", "0699 120", "06542 70"),
)  # fmt: skip
SWITZERLAND = Land(
    "CH", "de", (("3800", "Interlaken"), ("4001", "Basel"), ("6004", "Luzern"), ("7270", "Davos Platz"), ("8400", "Winterthur"), ("9000", "St. Gallen")), ("Seestrasse", "Kasernenstrasse", "Promenade", "Mühlegasse", "Obere Gasse"), ("{street} {n}", "{street} {n}", "{street} {n}b"), ("{trade} {name} {form}", "{name} {trade} {form}"),
    ("Hotel", "Musik", "Wohnen", "Reitsport", "Gastro", "Textil"), ("AG", "GmbH", "Sàrl"), ("Beatrice", "Jürg", "Kurt", "Livia", "Simon", "Therese"), ("Brunner", "Keller", "Lüthi", "Meier", "Steiger", "Widmer"), ("info", "reception", "einkauf"), ("Lager Süd", "Dependance"), ("+41 33 82", "041 41", "+41 79 21"),
)  # fmt: skip
SOUTH_TYROL = Land(
    "IT", "de", (("39100", "Bozen"), ("39012", "Meran"), ("39031", "Bruneck"), ("39042", "Brixen")), ("Laubengasse", "Weinstraße", "Rennweg", "Stegener Straße"), ("{street} {n}", "{street} {n}/A"), ("{trade} {name} {form}", "{name} {trade} {form}"), ("Hotel", "Kellerei", "Wäscherei", "Tischlerei"), ("GmbH", "KG", "OHG"),
    ("Evi", "Günther", "Katrin", "Walter"), ("Gamper", "Kofler", "Mair", "Pichler"), ("info", "hotel"), ("Depot Bozen Süd",), ("+39 0471 97", "+39 333 41"),
)  # fmt: skip
NETHERLANDS = Land(
    "NL", "nl", (("1811 KP", "Alkmaar"), ("2011 TE", "Haarlem"), ("3512 JC", "Utrecht"), ("5038 EA", "Tilburg"), ("6211 HB", "Maastricht"), ("7411 KT", "Deventer"), ("8011 PK", "Zwolle"), ("9712 HE", "Groningen")), ("Herenstraat", "Oude Gracht", "Parklaan", "Brink", "Manegeweg", "Kerkstraat", "Noorderhaven"),
    ("{street} {n}", "{street} {n}-{m}", "{street} {n}b"), ("{trade} {name} {form}", "{name} {trade} {form}"), ("Hotel", "Manege", "Meubelen", "Muziekschool", "Horeca", "Textielservice", "Agri"), ("B.V.", "BV", "V.O.F.", "Holding B.V."), ("Anouk", "Bas", "Carolien", "Gijs", "Jolanda", "Maarten", "Roos"),
    ("Bakker", "de Groot", "Hendriks", "Jacobs", "Smit", "van den Berg", "Visser"), ("info", "inkoop", "receptie", "bestel"), ("Magazijn Zuid", "Locatie Strand"), ("+31 20 62", "038-42", "06 513"),
)  # fmt: skip
FLANDERS = Land(
    "BE", "nl", (("9000", "Gent"), ("2800", "Mechelen"), ("3500", "Hasselt"), ("8400", "Oostende")), ("Veldstraat", "Grote Markt", "Zeedijk", "Molenstraat"), ("{street} {n}", "{street} {n} bus {m}"), ("{trade} {name} {form}",), ("Hotel", "Meubelen", "Ruitersport", "Muziekcentrum"), ("BV", "NV"),
    ("An", "Bart", "Els", "Wim"), ("Claes", "De Smet", "Peeters", "Vermeersch"), ("info", "bestel"), ("Depot",), ("+32 9 22", "0468 11"),
)  # fmt: skip
WALLONIA = Land(
    "BE", "fr", (("4000", "Liège"), ("5000", "Namur"), ("6700", "Arlon")), ("rue Neuve", "quai de Meuse", "place d'Armes"), ("{street} {n}", "{street}, {n}"), ("{trade} {name} {form}",), ("Hôtel", "Ameublement", "Brasserie"), ("SRL", "SA"), ("Benoît", "Céline", "Marc", "Sophie"), ("Delvaux", "Gérard", "Leroy", "Simon"), ("info", "commande"), ("Entrepôt",),
    ("+32 4 22", "0473 55"),
)  # fmt: skip
FRANCE = Land(
    "FR", "fr", (("13001", "Marseille"), ("14000", "Caen"), ("33000", "Bordeaux"), ("44000", "Nantes"), ("54000", "Nancy"), ("59000", "Lille"), ("67000", "Strasbourg"), ("69003", "Lyon"), ("74000", "Annecy")), ("rue du Moulin", "avenue de la Gare", "quai des Belges", "place du Marché", "chemin des Vignes", "rue Saint-Jacques", "cours Lafayette"),
    ("{n} {street}", "{n}, {street}", "{n} {street}", "{n} bis {street}"), ("{trade} {name} {form}", "{name} {trade} {form}", "{trade} {name}"), ("Hôtel", "Restaurant", "Ameublement", "Sellerie", "Lutherie", "Traiteur", "Écuries", "Blanchisserie"), ("SARL", "SAS", "EURL", "SA", "SNC"), ("Antoine", "Brigitte", "Élodie", "François", "Laurence", "Olivier", "Valérie"),
    ("Bonnet", "Chevalier", "Dupuis", "Garnier", "Lemaire", "Morel", "Perrin", "Vasseur"), ("contact", "reception", "commandes", "direction"), ("Annexe du Port", "Dépôt Est"), ("+33 1 42 60", "04 78 30", "06 81 22"),
)  # fmt: skip
BRITAIN = Land(
    "GB", "en", (("BA1 5LN", "Bath"), ("BN1 1UG", "Brighton"), ("CB2 3PP", "Cambridge"), ("EH3 9LD", "Edinburgh"), ("LS2 7HY", "Leeds"), ("NR1 3QW", "Norwich"), ("YO1 9QL", "York")), ("High Street", "Mill Lane", "The Crescent", "Station Approach", "Abbey Road", "Stable Yard"), ("{n} {street}", "{n} {street}", "{n}a {street}"), ("{name} {trade} {form}", "The {name} {trade} {form}"),
    ("Hotel", "Interiors", "Equestrian", "Music", "Catering", "Linen Hire"), ("Ltd", "Limited", "LLP"), ("Alistair", "Bethany", "Charlotte", "Graham", "Meera", "Trevor"), ("Ashworth", "Bannister", "Crawford", "Holloway", "Patel", "Whitaker"), ("orders", "reception", "office", "buying"), ("Linen Store", "Loading Bay 2"), ("+44 1225 33", "01603 61", "07700 91"),
)  # fmt: skip
AMERICA = Land(
    "US", "en", (("05401", "Burlington, VT"), ("29401", "Charleston, SC"), ("37203", "Nashville, TN"), ("40507", "Lexington, KY")), ("Oak Street", "Music Row", "Bluegrass Pkwy", "Bay Street"), ("{n}{m}0 {street}", "{n}{m}1 {street}, Suite {m}0"), ("{name} {trade} {form}",), ("Music", "Farms", "Hospitality", "Furnishings"), ("Inc.", "LLC", "Co."), ("Brianna", "Derek", "Heather", "Tyler"),
    ("Campbell", "Hughes", "Mitchell", "Sanders"), ("orders", "office", "purchasing"), ("Barn 4", "Warehouse"), ("+1 615 320", "(802) 860"),
)  # fmt: skip
DENMARK = Land(
    "DK", "en", (("1620", "København V"), ("8000", "Aarhus C"), ("5000", "Odense C")), ("Vesterbrogade", "Strandvejen", "Nørregade"), ("{street} {n}", "{street} {n}, 1. sal"), ("{trade} {name} {form}", "{name} {trade} {form}"), ("Hotel", "Møbler", "Ridesport"), ("A/S", "ApS"), ("Anders", "Ida", "Lone", "Rasmus"), ("Andersen", "Holm", "Kristensen", "Lund"), ("info", "booking", "indkob"), ("Lager 1",), ("+45 33 12", "+45 86 20"),
)  # fmt: skip
SHARES = (
    (GERMANY, 48), (AUSTRIA, 7), (SWITZERLAND, 6), (SOUTH_TYROL, 3), (NETHERLANDS, 9), (FLANDERS, 3), (WALLONIA, 2), (FRANCE, 10), (BRITAIN, 7), (AMERICA, 3), (DENMARK, 2),
)  # fmt: skip
LANDS = tuple(land for land, _ in SHARES)
