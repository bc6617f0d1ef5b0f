"""Where the late part's customers live, and what they are called."""

from __future__ import annotations

from benchmarks.corpus.places import Land

GERMANY = Land(
    "DE", "de",
    (
        ("03046", "Cottbus"), ("07545", "Gera"), ("08056", "Zwickau"), ("15230", "Frankfurt (Oder)"), ("19053", "Schwerin"), ("23552", "Lübeck"), ("26382", "Wilhelmshaven"), ("29221", "Celle"), ("32052", "Herford"), ("35390", "Gießen"), ("37073", "Göttingen"), ("39104", "Magdeburg"), ("41061", "Mönchengladbach"),
        ("45127", "Essen"), ("46395", "Bocholt"), ("49074", "Osnabrück"), ("53113", "Bonn"), ("58636", "Iserlohn"), ("59755", "Arnsberg"), ("63739", "Aschaffenburg"), ("65549", "Limburg a. d. Lahn"), ("66111", "Saarbrücken"), ("68159", "Mannheim"), ("72764", "Reutlingen"), ("76829", "Landau in der Pfalz"),
        ("79098", "Freiburg im Breisgau"), ("82362", "Weilheim i. OB"), ("85049", "Ingolstadt"), ("86899", "Landsberg am Lech"), ("89073", "Ulm"), ("91522", "Ansbach"), ("93047", "Regensburg"), ("97070", "Würzburg"), ("98617", "Meiningen"),
    ),
    (
        "Weberstraße", "Am Hammerwerk", "Schusterweg", "Bleichstr.", "Reifenberg", "Walkmühlenweg", "Alte Spinnerei", "Industriestr.", "Dr.-Klinger-Straße", "Zum Radweg", "Otto-Lohse-Ring", "Kettenweg", "An der Werft", "Bahnhofstr.", "Am Sportplatz", "Lange Reihe", "Hinterm Deich", "Gewerbepark Süd", "Tuchmachergasse", "Im Winkel", "Marktplatz",
    ),
    ("{street} {n}", "{street} {n}", "{street} {n}", "{street} {n}a", "{street} {n}/{m}", "{street} {n}-{m}8"), ("{trade} {name} {form}", "{name} {trade} {form}", "{trade} {name}", "{name} {trade} {form}"),
    (
        "Kfz-Werkstatt", "Autohaus", "Zweirad", "Bauunternehmen", "Metallbau", "Dachdeckerei", "Personalservice", "Spedition", "Großküche", "Schlachterei", "Gerüstbau", "Straßenbau", "Entsorgung", "Textilpflege", "Schneiderei", "Fahrradladen", "Taxi", "Landmaschinen", "Berufsmoden", "Galvanik", "Reinigung", "Chemie", "Möbelspedition", "Pflegedienst", "Tiefbau",
    ),
    ("GmbH", "GmbH & Co. KG", "e.K.", "OHG", "KG", "AG", "GbR", "eG", "mbH", "SE"),
    ("Achim", "Birgit", "Carsten", "Dagmar", "Erkan", "Frauke", "Gerd", "Hilke", "Iris", "Jochen", "Karin", "Lutz", "Marlies", "Nils", "Olga", "Petra", "Rainer", "Silke", "Timo", "Uwe", "Vera", "Wolfgang", "Yvonne", "Zeynep"),
    (
        "Ahlers", "Bruns", "Carstens", "Deppe", "Eggers", "Fuhrmann", "Grabowski", "Harms", "Ihde", "Jürgens", "Kaluza", "Loewe", "Maiwald", "Niehaus", "Öztürk", "Pieper", "Rademacher", "Schlüter", "Tietjen", "Uhlig", "Volkmer", "Wessels", "Zabel", "Bärwald", "Fritzsche", "Gäbler", "Hoppe-Stein", "von der Heide", "Kirschbaum", "Sonntag",
    ),
    ("werkstatt", "einkauf", "info", "lager", "buero", "kontakt", "mail", "teile", "disposition"), ("Werkstatt 2", "Bauhof Nord", "Lager Hafenstraße", "Filiale West", "Halle 7", "Kleiderkammer"), ("0551 39", "+49 451 70", "0173 88", "(0621) 41", "04421/60", "0049 731 92"),
)  # fmt: skip
AUSTRIA = Land(
    "AT", "de", (("1030", "Wien"), ("1220", "Wien"), ("3100", "St. Pölten"), ("4400", "Steyr"), ("5620", "Schwarzach im Pongau"), ("6020", "Innsbruck"), ("6845", "Hohenems"), ("8700", "Leoben"), ("9020", "Klagenfurt")), ("Landstraßer Zeile", "Bahnzeile", "Messestraße", "Am Sägewerk", "Lederergasse", "Pyhrnstraße"), ("{street} {n}", "{street} {n}/{m}", "{street} {n}, Top {m}"),
    ("{name} {trade} {form}", "{trade} {name} {form}"), ("Spenglerei", "Transporte", "KFZ-Technik", "Radsport", "Baumeister", "Arbeitskleidung"), ("GmbH", "Ges.m.b.H.", "e.U.", "KG"), ("Christa", "Dominik", "Erwin", "Gudrun", "Manfred", "Roswitha"), ("Aigner", "Brandstätter", "Gruber", "Kainz", "Reisinger", "Strobl"),
    ("office", "einkauf", "werkstatt", "info"), ("Bauhof", "Standort Steyr"), ("+43 512 33", "0676 41", "07252 80"),
)  # fmt: skip
SWITZERLAND = Land(
    "CH", "de", (("3012", "Bern"), ("4500", "Solothurn"), ("5000", "Aarau"), ("6460", "Altdorf UR"), ("8200", "Schaffhausen"), ("8620", "Wetzikon ZH"), ("9470", "Buchs SG")), ("Bahnhofplatz", "Weststrasse", "Im Grund", "Rosenbergstrasse", "Werkgasse"), ("{street} {n}", "{street} {n}", "{street} {n}c"), ("{name} {trade} {form}", "{trade} {name} {form}"),
    ("Garage", "Velos", "Bau", "Transporte", "Berufsbekleidung"), ("AG", "GmbH", "Genossenschaft"), ("Andrin", "Corinne", "Hansruedi", "Monika", "Sandro"), ("Baumgartner", "Frey", "Gerber", "Hauser", "Schmid", "Zbinden"), ("info", "garage", "einkauf"), ("Werkhof Ost", "Filiale 2"), ("+41 31 38", "062 82", "+41 78 60"),
)  # fmt: skip
SOUTH_TYROL = Land(
    "IT", "de", (("39040", "Auer"), ("39028", "Schlanders"), ("39049", "Sterzing")), ("Handwerkerzone", "Brennerstraße", "Hauptplatz"), ("{street} {n}", "{street} {n}/B"), ("{name} {trade} {form}",), ("Fahrzeuge", "Bau", "Obstgenossenschaft"), ("GmbH", "KG", "Gen."), ("Hannes", "Irmgard", "Luis"), ("Thaler", "Unterholzner", "Zingerle"),
    ("info", "magazin"), ("Lager Süd",), ("+39 0472 76", "+39 347 20"),
)  # fmt: skip
ITALY = Land(
    "IT", "it", (("37121", "Verona"), ("41121", "Modena"), ("25122", "Brescia"), ("16121", "Genova")), ("via Garibaldi", "viale Europa", "via dell'Artigianato", "corso Milano"), ("{street} {n}", "{street} {n}/{m}"), ("{trade} {name} {form}", "{name} {trade} {form}"), ("Officina", "Autoricambi", "Ciclo", "Edilizia", "Abbigliamento"), ("S.r.l.", "S.n.c.", "S.p.A."),
    ("Alessia", "Fabio", "Giorgio", "Silvia"), ("Ferrari", "Galli", "Rinaldi", "Colombo", "Marchetti"), ("acquisti", "info", "magazzino"), ("Magazzino Sud", "Deposito 2"), ("+39 045 80", "+39 335 62"),
)  # fmt: skip
NETHERLANDS = Land(
    "NL", "nl", (("1441 BD", "Purmerend"), ("2288 GK", "Rijswijk"), ("3071 JL", "Rotterdam"), ("4811 XC", "Breda"), ("5211 RM", "'s-Hertogenbosch"), ("6541 BW", "Nijmegen"), ("7521 AG", "Enschede"), ("8441 ES", "Heerenveen"), ("9401 JK", "Assen")), ("Spaarndijk", "Ambachtsweg", "Zeilmakerstraat", "De Ploeg", "Havenkade", "Fietspad"), ("{street} {n}", "{street} {n}", "{street} {n}-{m}", "{street} {n}C"),
    ("{name} {trade} {form}", "{trade} {name} {form}"), ("Autobedrijf", "Rijwielhandel", "Bouw", "Bedrijfskleding", "Transport", "Visverwerking", "Sloopwerken"), ("B.V.", "BV", "V.O.F.", "C.V."), ("Annelies", "Daan", "Esther", "Henk", "Marieke", "Sjoerd", "Willem"), ("Boersma", "van Dijk", "Dekker", "de Jong", "Kramer", "van der Meer", "Postma"),
    ("inkoop", "info", "werkplaats", "magazijn"), ("Loods 3", "Vestiging Haven"), ("+31 10 46", "0513-62", "06 228"),
)  # fmt: skip
FLANDERS = Land(
    "BE", "nl", (("8800", "Roeselare"), ("9100", "Sint-Niklaas"), ("2300", "Turnhout"), ("3000", "Leuven")), ("Nijverheidslaan", "Steenweg", "Kerkstraat", "Vaartkaai"), ("{street} {n}", "{street} {n} bus {m}"), ("{name} {trade} {form}", "{trade} {name} {form}"), ("Garage", "Fietsen", "Werkkledij", "Bouwwerken"), ("BV", "NV"), ("Dirk", "Hilde", "Jef", "Veerle"), ("Aerts", "Desmet", "Goossens", "Maes"), ("info", "aankoop"), ("Werf 4", "Depot"), ("+32 51 20", "0475 31"),
)  # fmt: skip
WALLONIA = Land(
    "BE", "fr", (("4800", "Verviers"), ("5590", "Ciney"), ("7500", "Tournai")), ("rue des Fabriques", "chaussée de Liège", "place Verte"), ("{street} {n}", "{street}, {n}"), ("{trade} {name} {form}",), ("Garage", "Cycles", "Construction"), ("SRL", "SA"), ("Anne", "Didier", "Nathalie", "Pol"), ("Collard", "Dumont", "Henrard", "Renard"), ("info", "achats"), ("Dépôt 2",), ("+32 87 31", "0496 70"),
)  # fmt: skip
LUXEMBOURG = Land(
    "LU", "fr", (("4010", "Esch-sur-Alzette"), ("8030", "Strassen"), ("9234", "Diekirch")), ("route d'Arlon", "rue du Commerce", "rue de la Sûre"), ("{n}, {street}", "{n}{m}, {street}"), ("{trade} {name} {form}",), ("Garage", "Constructions", "Nettoyage"), ("S.à r.l.", "S.A."), ("Carine", "Jempi", "Marco"), ("Schmit", "Wagener", "Kieffer"), ("commandes", "info"), ("Atelier",), ("+352 26", "+352 621 1"),
)  # fmt: skip
FRANCE = Land(
    "FR", "fr", (("35000", "Rennes"), ("37000", "Tours"), ("42000", "Saint-Étienne"), ("57000", "Metz"), ("62100", "Calais"), ("63000", "Clermont-Ferrand"), ("68100", "Mulhouse"), ("76600", "Le Havre"), ("86000", "Poitiers")), ("rue de l'Industrie", "zone artisanale des Prés", "avenue Jean-Moulin", "rue du Tissage", "allée des Cyclistes", "quai Ouest"), ("{n} {street}", "{n}, {street}", "{n} ter {street}", "{n} {street}"),
    ("{trade} {name} {form}", "{name} {trade} {form}"), ("Garage", "Cycles", "Vêtements de travail", "Carrosserie", "BTP", "Confection", "Transports", "Maçonnerie"), ("SARL", "SAS", "EURL", "SA"), ("Aurélie", "Bruno", "Cédric", "Florence", "Julien", "Martine", "Thierry"), ("Barbier", "Caron", "Fontaine", "Guillot", "Marchand", "Noël", "Poirier", "Renaud"),
    ("atelier", "contact", "achats", "magasin"), ("Dépôt Sud", "Chantier Bellevue"), ("+33 2 99 30", "03 87 40", "06 72 15"),
)  # fmt: skip
BRITAIN = Land(
    "GB", "en", (("BD1 3AP", "Bradford"), ("CV1 5FB", "Coventry"), ("DE1 2QY", "Derby"), ("HU1 1UU", "Hull"), ("PL4 0HH", "Plymouth"), ("SA1 3SN", "Swansea"), ("AB11 5QX", "Aberdeen")), ("Mill Street", "Tannery Lane", "Dock Road", "Chapel Street", "Albert Yard"), ("{n} {street}", "{n} {street}", "Unit {m}, {street}", "{n}b {street}"), ("{name} {trade} {form}", "{name} {trade} {form}"),
    ("Motors", "Cycles", "Workwear", "Scaffolding", "Haulage", "Foundry"), ("Ltd", "Limited", "LLP", "PLC"), ("Debbie", "Ewan", "Gillian", "Kieran", "Nadia", "Roy"), ("Barlow", "Chadwick", "Fairhurst", "Lomax", "Mistry", "Penrose", "Sutcliffe"), ("orders", "parts", "stores", "office"), ("Stores", "Depot North"), ("+44 1274 39", "01752 66", "07700 90"),
)  # fmt: skip
IRELAND = Land(
    "IE", "en", (("T12 X2P8", "Cork"), ("H91 E4D7", "Galway"), ("V94 K6R2", "Limerick")), ("Quay Street", "Dublin Road", "Mill Lane"), ("{n} {street}", "Unit {m}, {street}"), ("{name} {trade} {form}",), ("Motors", "Cycles", "Civils", "Safety Wear"), ("Ltd", "DAC"), ("Aoife", "Brendan", "Ciara", "Declan"), ("Byrne", "Doyle", "Kavanagh", "Nolan"), ("orders", "info"), ("Yard 2",), ("+353 21 43", "087 24"),
)  # fmt: skip
DENMARK = Land(
    "DK", "en", (("7100", "Vejle"), ("8900", "Randers C"), ("4700", "Næstved"), ("6400", "Sønderborg")), ("Værkstedsvej", "Havnevej", "Storegade"), ("{street} {n}", "{street} {n}, 2. tv."), ("{name} {trade} {form}",), ("Auto", "Cykler", "Arbejdstøj", "Entreprise"), ("A/S", "ApS"), ("Bente", "Henrik", "Pia", "Torben"), ("Bech", "Dahl", "Krogh", "Madsen", "Winther"), ("info", "ordre"), ("Lager 2", "Afdeling Nord"), ("+45 75 83", "+45 40 21"),
)  # fmt: skip
POLAND = Land(
    "PL", "en", (("40-082", "Katowice"), ("70-001", "Szczecin"), ("85-001", "Bydgoszcz"), ("45-018", "Opole")), ("ul. Fabryczna", "ul. Krawiecka", "ul. Polna", "al. Wojska"), ("{street} {n}", "{street} {n}/{m}"), ("{name} {trade} {form}", "{trade} {name} {form}"), ("Auto", "Rowery", "Transport", "Odzież Robocza"), ("Sp. z o.o.", "S.A.", "Sp. k."), ("Anna", "Dariusz", "Joanna", "Marek", "Tomasz"), ("Baran", "Duda", "Kaczmarek", "Lis", "Sikora", "Walczak"), ("zakupy", "biuro", "serwis"), ("Magazyn 3",), ("+48 32 25", "+48 601 7"),
)  # fmt: skip
CZECHIA = Land(
    "CZ", "en", (("301 00", "Plzeň"), ("602 00", "Brno"), ("460 01", "Liberec"), ("370 01", "České Budějovice")), ("Tovární", "Nádražní", "Masarykova", "U Mlýna"), ("{street} {n}", "{street} {n}/{m}"), ("{name} {trade} {form}", "{trade} {name} {form}"), ("Auto", "Kola", "Servis", "Textil"), ("s.r.o.", "a.s."), ("Alena", "Jana", "Milan", "Petr"), ("Havel", "Marek", "Novotna", "Pokora", "Svoboda", "Urban"), ("obchod", "info", "servis"), ("Sklad 2",), ("+420 377 2", "+420 603 4"),
)  # fmt: skip
SPAIN = Land(
    "ES", "en", (("50001", "Zaragoza"), ("48001", "Bilbao"), ("46001", "Valencia"), ("15001", "A Coruña")), ("Calle Mayor", "Avenida del Puerto", "Calle de los Talleres", "Camino Real"), ("{street}, {n}", "{street}, {n}, {m}º"), ("{trade} {name} {form}", "{name} {trade} {form}"), ("Talleres", "Recambios", "Bicicletas", "Vestuario Laboral"), ("S.L.", "S.A."), ("Carmen", "Diego", "Javier", "Pilar"), ("Molina", "Navarro", "Ortega", "Santos", "Vidal"), ("compras", "pedidos"), ("Nave 4",), ("+34 976 22", "+34 655 1"),
)  # fmt: skip
SHARES = (
    (GERMANY, 44), (AUSTRIA, 7), (SWITZERLAND, 6), (SOUTH_TYROL, 2), (ITALY, 4), (NETHERLANDS, 8), (FLANDERS, 3), (WALLONIA, 2), (LUXEMBOURG, 2), (FRANCE, 9), (BRITAIN, 6), (IRELAND, 2), (DENMARK, 3), (POLAND, 3), (CZECHIA, 3), (SPAIN, 3),
)  # fmt: skip
LANDS = tuple(land for land, _ in SHARES)
ABROAD = {
    "ES": ("Spanien", "Spain", "Spanje", "Espagne"), "CZ": ("Tschechien", "Czech Republic", "Tsjechië", "République tchèque"), "LU": ("Luxemburg", "Luxembourg", "Luxemburg", "Luxembourg"), "PL": ("Polen", "Poland", "Polen", "Pologne"), "DK": ("Dänemark", "Denmark", "Denemarken", "Danemark"),
    "IT": ("Italien", "Italy", "Italië", "Italie"), "IE": ("Irland", "Ireland", "Ierland", "Irlande"), "GB": ("Großbritannien", "United Kingdom", "Verenigd Koninkrijk", "Royaume-Uni"), "FR": ("Frankreich", "France", "Frankrijk", "France"), "BE": ("Belgien", "Belgium", "België", "Belgique"),
    "NL": ("Niederlande", "Netherlands", "Nederland", "Pays-Bas"), "AT": ("Österreich", "Austria", "Oostenrijk", "Autriche"), "CH": ("Schweiz", "Switzerland", "Zwitserland", "Suisse"),
}  # fmt: skip
"""What four languages (German, English, Dutch, French) call the countries beside Germany."""


def country_named(country: str, language: str) -> str:
    """What this language calls the country; nothing for the seller's own."""
    return "" if country == "DE" else ABROAD[country][("de", "en", "nl", "fr").index(language)]
