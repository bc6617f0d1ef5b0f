"""Where the trial part's customers have their practices, laboratories, salons and homes, and what they are called."""

from __future__ import annotations

from benchmarks.corpus.places import Land

GERMANY = Land(
    "DE", "de",
    (
        ("01097", "Dresden"), ("03046", "Cottbus"), ("08056", "Zwickau"), ("10963", "Berlin"), ("15230", "Frankfurt (Oder)"), ("19053", "Schwerin"), ("20357", "Hamburg"), ("23552", "Lübeck"), ("26382", "Wilhelmshaven"), ("29221", "Celle"), ("31785", "Hameln"), ("32423", "Minden"), ("35037", "Marburg"),
        ("37073", "Göttingen"), ("41061", "Mönchengladbach"), ("45127", "Essen"), ("47798", "Krefeld"), ("49074", "Osnabrück"), ("53111", "Bonn"), ("58095", "Hagen"), ("59494", "Soest"), ("61169", "Friedberg (Hessen)"), ("65183", "Wiesbaden"), ("66111", "Saarbrücken"), ("69117", "Heidelberg"),
        ("71634", "Ludwigsburg"), ("73728", "Esslingen am Neckar"), ("76133", "Karlsruhe"), ("79098", "Freiburg im Breisgau"), ("82467", "Garmisch-Partenkirchen"), ("85049", "Ingolstadt"), ("86150", "Augsburg"), ("89073", "Ulm"), ("91054", "Erlangen"), ("93047", "Regensburg"), ("97070", "Würzburg"), ("99817", "Eisenach"),
    ),
    (
        "Bahnhofstraße", "Marktplatz", "Robert-Koch-Straße", "Goethestr.", "Kirchgasse", "Am Klinikum", "Schillerstraße", "Rathausplatz", "Ringstr.", "Parkallee", "Hindenburgwall", "Am Anger", "Poststraße", "Lange Str.", "Sonnenhang", "Friedrich-Ebert-Straße", "Obere Hauptstr.", "Krankenhausweg", "Weidenweg", "Neuer Markt",
        "St.-Anna-Straße", "Tulpenweg", "Steinweg",
    ),
    ("{street} {n}", "{street} {n}", "{street} {n}", "{street} {n} a", "{street} {n}c", "{street} {n}/{m}"),
    ("{trade} {name} {form}", "{trade} {name} {form}", "{trade} {name} {form}", "{trade} {name} am Markt {form}", "{trade} {name} am Tor {form}"),
    (
        "Zahnarztpraxis Dr.", "Zahnärzte Dres.", "Kieferorthopädie", "Zahnarzt", "Tierarztpraxis", "Tierklinik", "Kleintierpraxis Dr.", "Dentallabor", "Zahntechnik", "Friseur", "Haarstudio", "Salon", "Seniorenheim", "Pflegedienst", "Seniorenresidenz", "Altenpflege", "Hausarztpraxis Dr.", "Fußpflege", "Kosmetik", "Sozialstation",
        "Physiotherapie", "Hundesalon", "Prothetik", "Wohngruppe",
    ),
    ("GbR", "& Kollegen", "PartG mbB", "MVZ GmbH", "GmbH", "gGmbH", "e.V.", "UG (haftungsbeschränkt)", "e.K.", "GmbH & Co. KG", "& Partner"),
    ("Astrid", "Burkhard", "Christa", "Doreen", "Emre", "Franziska", "Gunnar", "Hatice", "Ivonne", "Jörg", "Katja", "Lutz", "Mareike", "Nils", "Oksana", "Petra", "Ralf", "Silke", "Thorsten", "Uta", "Volker", "Yvonne"),
    (
        "Adler", "Bachmann", "Clemens", "Denker", "Eggert", "Fuchs", "Gruber", "Heinemann", "Imhoff", "Jacobi", "Kessel", "Löhr", "Münch", "Neuhaus", "Ohlsen", "Petri", "Rademacher", "Schröter", "Trautwein", "Ullmann", "Vollmer", "Wiesner", "Zöllner", "Kaya", "Lindemann", "Hölscher", "Groß", "von Ahlen", "Behrens-Kluge", "Schulte",
    ),
    ("praxis", "info", "empfang", "team", "bestellung", "pdl", "einkauf", "labor", "kontakt"), ("Zweigpraxis Nord", "Haus Abendsonne", "Labor Keller", "Wohnbereich 2", "Praxis am Ring", "Zentrallager Pflege"), ("0551 38", "+49 711 26", "0151 22", "(0821) 45", "06421/19", "0 25 1 - 77"),
)  # fmt: skip
AUSTRIA = Land(
    "AT", "de", (("1090", "Wien"), ("1150", "Wien"), ("2500", "Baden"), ("3100", "St. Pölten"), ("4400", "Steyr"), ("5020", "Salzburg"), ("6020", "Innsbruck"), ("9020", "Klagenfurt am Wörthersee")), ("Landstraße", "Währinger Gürtel", "Hauptplatz", "Dr.-Karl-Renner-Straße", "Feldgasse", "Bürgerspitalgasse"), ("{street} {n}", "{street} {n}/{m}", "{street} {n}/1/{m}"),
    ("{trade} {name} {form}", "{trade} {name} {form}", "{trade} {name} am Park {form}"), ("Ordination Dr.", "Zahnordination", "Tierambulatorium", "Dentallabor", "Friseursalon", "Pflegezentrum"), ("GmbH", "OG", "e.U.", "KG"), ("Birgit", "Christoph", "Elfriede", "Herwig", "Ilse", "Manfred"), ("Aigner", "Brandstätter", "Fellner", "Haslinger", "Kogler", "Reisinger", "Steininger"),
    ("ordination", "office", "info", "bestellung"), ("Ordination 2", "Außenstelle Mödling"), ("+43 1 40", "0676 51", "0512 58"),
)  # fmt: skip
SWITZERLAND = Land(
    "CH", "de", (("3011", "Bern"), ("5000", "Aarau"), ("6300", "Zug"), ("7000", "Chur"), ("8004", "Zürich"), ("8500", "Frauenfeld")), ("Spitalgasse", "Bahnhofplatz", "Zürcherstrasse", "Rosenweg", "Industriestrasse"), ("{street} {n}", "{street} {n}", "{street} {n}a"), ("{trade} {name} {form}",),
    ("Zahnarzt Dr.", "Tierarzt", "Dentaltechnik", "Coiffure", "Alterszentrum", "Spitex"), ("AG", "GmbH", "Genossenschaft"), ("Corinne", "Daniel", "Heidi", "Reto", "Sandra", "Urs"), ("Ammann", "Bürgi", "Frei", "Gerber", "Hunziker", "Zumstein"), ("praxis", "info", "bestellungen"), ("Filiale Bahnhof", "Lager Untergeschoss"), ("+41 31 32", "044 24", "079 60"),
)  # fmt: skip
NETHERLANDS = Land(
    "NL", "nl", (("1054 GK", "Amsterdam"), ("2312 HK", "Leiden"), ("3011 BD", "Rotterdam"), ("4811 AC", "Breda"), ("5611 GD", "Eindhoven"), ("6511 LK", "Nijmegen"), ("7511 JM", "Enschede"), ("8911 KS", "Leeuwarden")), ("Stationsweg", "Dorpsstraat", "Wilhelminalaan", "Nieuwe Gracht", "Molenweg", "Raadhuisplein", "Beatrixstraat"), ("{street} {n}", "{street} {n}", "{street} {n}-{m}", "{street} {n}a"),
    ("{trade} {name} {form}", "{name} {trade} {form}"), ("Tandartspraktijk", "Dierenkliniek", "Mondzorg", "Kapsalon", "Zorgcentrum", "Tandtechniek", "Dierenartsen"), ("B.V.", "BV", "V.O.F.", "Maatschap"), ("Annemiek", "Daan", "Femke", "Jeroen", "Marijke", "Sander", "Wendy"), ("Bosman", "de Wit", "Kuipers", "Mulder", "Schouten", "van Dijk", "Willems"), ("praktijk", "info", "balie", "inkoop"),
    ("Locatie Oost", "Magazijn Kelder"), ("+31 10 41", "024-36", "06 218"),
)  # fmt: skip
FLANDERS = Land(
    "BE", "nl", (("2000", "Antwerpen"), ("3000", "Leuven"), ("8000", "Brugge"), ("8500", "Kortrijk")), ("Stationsstraat", "Kapellestraat", "Leopoldlaan", "Sint-Jansplein"), ("{street} {n}", "{street} {n} bus {m}"), ("{trade} {name} {form}",), ("Tandartspraktijk", "Dierenarts", "Kapsalon", "Woonzorgcentrum"), ("BV", "VZW", "CommV"),
    ("Griet", "Koen", "Lieve", "Tom"), ("Aerts", "De Clercq", "Janssens", "Maes"), ("info", "praktijk"), ("Campus Noord",), ("+32 3 23", "0475 61"),
)  # fmt: skip
WALLONIA = Land(
    "BE", "fr", (("1300", "Wavre"), ("6000", "Charleroi"), ("7000", "Mons")), ("rue de la Station", "avenue Reine Astrid", "Grand-Place"), ("{street} {n}", "{street}, {n}"), ("{trade} {name} {form}",), ("Cabinet dentaire", "Clinique vétérinaire", "Maison de repos"), ("SRL", "ASBL"), ("Dominique", "Fabienne", "Luc", "Thierry"), ("Dumont", "Lambert", "Renard", "Wauters"), ("info", "cabinet"), ("Site de Jambes",),
    ("+32 71 31", "0486 40"),
)  # fmt: skip
FRANCE = Land(
    "FR", "fr", (("06000", "Nice"), ("21000", "Dijon"), ("31000", "Toulouse"), ("34000", "Montpellier"), ("35000", "Rennes"), ("38000", "Grenoble"), ("57000", "Metz"), ("68000", "Colmar"), ("75015", "Paris")), ("rue de la République", "boulevard Voltaire", "place de l'Église", "avenue Jean-Jaurès", "rue des Lilas", "allée des Tilleuls"),
    ("{n} {street}", "{n}, {street}", "{n} {street}", "{n} ter {street}"), ("{trade} {name} {form}",), ("Cabinet Dr", "Cabinet dentaire", "Laboratoire dentaire", "Clinique vétérinaire", "Salon", "EHPAD", "Prothèse"), ("SELARL", "SARL", "SCM", "SAS", "Association"), ("Agnès", "Christophe", "Delphine", "Hervé", "Isabelle", "Pascal", "Sylvie"),
    ("Barbier", "Charpentier", "Faure", "Guillot", "Marchand", "Poirier", "Roche", "Tessier"), ("cabinet", "contact", "secretariat", "accueil"), ("Annexe Sud", "Résidence Les Glycines"), ("+33 5 61", "03 89 41", "06 12 34"),
)  # fmt: skip
LUXEMBOURG = Land(
    "LU", "fr", (("2520", "Luxembourg"), ("4011", "Esch-sur-Alzette"), ("9053", "Ettelbruck")), ("route d'Arlon", "Grand-Rue", "rue de Bonnevoie"), ("{n}, {street}", "{n} {street}"), ("{trade} {name} {form}",), ("Cabinet dentaire", "Vétérinaires", "Coiffure"), ("S.à r.l.", "S.A."), ("Claude", "Josée", "Martine"), ("Hoffmann", "Kremer", "Schmit", "Weber"), ("info", "cabinet"), ("Annexe",),
    ("+352 26 44", "+352 621 1"),
)  # fmt: skip
BRITAIN = Land(
    "GB", "en", (("BS1 4QA", "Bristol"), ("CF10 1EP", "Cardiff"), ("EX1 1HS", "Exeter"), ("G2 1DU", "Glasgow"), ("M3 4LZ", "Manchester"), ("NE1 4LP", "Newcastle upon Tyne"), ("SW4 7AB", "London")), ("Church Road", "Station Road", "Victoria Street", "Market Place", "Queens Avenue", "Harley Mews"), ("{n} {street}", "{n} {street}", "{n}b {street}"), ("{name} {trade} {form}", "The {name} {trade} {form}"),
    ("Dental", "Veterinary", "Orthodontics", "Grooming", "Hairdressing", "Nursing Home"), ("Ltd", "Limited", "LLP", "& Associates"), ("Amelia", "Duncan", "Fiona", "Imran", "Louise", "Priya"), ("Atkinson", "Campbell", "Fletcher", "Khan", "Macleod", "Thornton"), ("reception", "practice", "stores", "orders"), ("Branch Surgery", "Goods In"), ("+44 117 92", "0141 33", "07811 40"),
)  # fmt: skip
IRELAND = Land(
    "IE", "en", (("D02 VY53", "Dublin 2"), ("T12 W8XF", "Cork"), ("H91 E2NT", "Galway")), ("Patrick Street", "Merrion Row", "Quay Street"), ("{n} {street}", "{n} {street}, Unit {m}"), ("{name} {trade} {form}",), ("Dental", "Veterinary", "Care"), ("Ltd", "DAC"), ("Aoife", "Brendan", "Siobhan"), ("Byrne", "Gallagher", "Kavanagh", "Nolan"), ("reception", "info"), ("Annex",), ("+353 1 66", "021 42"),
)  # fmt: skip
POLAND = Land(
    "PL", "en", (("40-013", "Katowice"), ("90-001", "Łódź"), ("70-531", "Szczecin")), ("ul. Polna", "ul. Szkolna", "al. Wolności"), ("{street} {n}", "{street} {n}/{m}"), ("{trade} {name} {form}",), ("Stomatologia", "Weterynaria"), ("Sp. z o.o.", "S.C."), ("Anna", "Marek", "Zofia"), ("Kowalczyk", "Nowicki", "Zalewska"), ("biuro", "recepcja"), ("Magazyn",), ("+48 32 20",),
)  # fmt: skip
SHARES = (
    (GERMANY, 48), (AUSTRIA, 7), (SWITZERLAND, 6), (NETHERLANDS, 9), (FLANDERS, 3), (WALLONIA, 2), (FRANCE, 9), (LUXEMBOURG, 2), (BRITAIN, 8), (IRELAND, 3), (POLAND, 3),
)  # fmt: skip
LANDS = tuple(land for land, _ in SHARES)
