"""Where the unread part's customers live, and what they are called."""

from __future__ import annotations

from benchmarks.corpus.places import Land

GERMANY = Land(
    "DE", "de",
    (
        ("01067", "Dresden"), ("03046", "Cottbus"), ("07743", "Jena"), ("08056", "Zwickau"), ("09111", "Chemnitz"), ("15230", "Frankfurt (Oder)"), ("16303", "Schwedt/Oder"), ("19053", "Schwerin"), ("21682", "Stade"), ("23552", "Lübeck"), ("24937", "Flensburg"), ("25746", "Heide"),
        ("26506", "Norden"), ("29221", "Celle"), ("32423", "Minden"), ("35037", "Marburg"), ("37073", "Göttingen"), ("37671", "Höxter"), ("39104", "Magdeburg"), ("41061", "Mönchengladbach"), ("45127", "Essen"), ("46483", "Wesel"), ("49074", "Osnabrück"), ("53111", "Bonn"),
        ("54550", "Daun"), ("58095", "Hagen"), ("65549", "Limburg a. d. Lahn"), ("66111", "Saarbrücken"), ("68159", "Mannheim"), ("71638", "Ludwigsburg"), ("73430", "Aalen"), ("76131", "Karlsruhe"), ("79098", "Freiburg im Breisgau"), ("82467", "Garmisch-Partenkirchen"),
        ("86150", "Augsburg"), ("88400", "Biberach an der Riß"), ("91522", "Ansbach"), ("92224", "Amberg"), ("93047", "Regensburg"), ("97070", "Würzburg"), ("98617", "Meiningen"), ("99734", "Nordhausen"),
    ),
    (
        "Hauptstraße", "Bahnhofstr.", "Schulstraße", "Am Bauhof", "Ziegeleiweg", "Siemensstraße", "Raiffeisenstr.", "Mühlenweg", "Kirchplatz", "Im Gewerbepark", "Rathausplatz", "Dieselstraße", "Feldstr.", "Birkenweg", "Wiesengrund", "Hafenstraße", "Gut Hohenau", "Karl-Marx-Str.",
        "Robert-Bosch-Ring", "Lange Reihe", "Zur Schmiede", "Friedhofstr.", "Straße der Einheit", "Am Sportplatz", "Ringstr.", "Ernst-Abbe-Weg",
    ),
    ("{street} {n}", "{street} {n}", "{street} {n}", "{street} {n} a", "{street} {n}, Haus {m}", "{street} {n}c"), ("{name} {trade} {form}", "{trade} {name} {form}", "{trade} {name}", "{trade} {name} & Sohn {form}", "{name} {form}"),
    (
        "Elektro", "Elektrotechnik", "Sanitär", "Heizung-Sanitär", "Haustechnik", "Gartencenter", "Baumschule", "Landtechnik", "Veranstaltungstechnik", "Bühnenbau", "Malerbetrieb", "Milchhof", "Agrar", "Zaunbau", "Garten- und Landschaftsbau", "Photovoltaik", "Kälte-Klima", "Trockenbau", "Biohof", "Schaltanlagen",
    ),
    ("GmbH", "GmbH", "GmbH & Co. KG", "KG", "e. K.", "OHG", "GbR", "UG", "eG", "AG"),
    ("Andreas", "Birgit", "Carsten", "Dörte", "Emre", "Friederike", "Gerd", "Henning", "Ilona", "Jörn", "Katja", "Lukas", "Mechthild", "Nils", "Oliver", "Petra", "Ralf", "Silke", "Torben", "Uwe", "Vera", "Wolfgang", "Yvonne", "Zeynep"),
    (
        "Achterberg", "Brandt", "Christiansen", "Deichmüller", "Eggers", "Fleischhauer", "Grabowski", "Hülsmann", "Ihle", "Jacobi", "Kröger", "Lindemann", "Mahlke", "Noack", "Ohlsen", "Pietsch", "Quast", "Reinhold", "Schönfeld", "Tietz", "Uhlig", "Vollmer", "Wegner", "Yildiz", "Zimmer",
        "Bäuerle", "Dressler", "Gutjahr", "Häberle", "Kleinschmidt", "Stadler", "Wächter", "Rüther", "Sommerfeldt", "Obermüller",
    ),
    ("info", "buero", "einkauf", "werkstatt", "bestellung", "kontakt", "lager"), ("Bauhof Süd", "Lager 2", "Stützpunkt West", "Betriebshof", "Halle 3", "Neubau Feuerwache", "Gewächshaus 4"),
    ("03641 55", "0511 26", "04821 90", "+49 89 21", "0170 44", "0049 221 78"),
)  # fmt: skip
AUSTRIA = Land(
    "AT", "de", (("1030", "Wien"), ("2700", "Wiener Neustadt"), ("3100", "St. Pölten"), ("4020", "Linz"), ("5280", "Braunau am Inn"), ("6020", "Innsbruck"), ("8600", "Bruck an der Mur"), ("9020", "Klagenfurt am Wörthersee")),
    ("Linzer Straße", "Hauptplatz", "Bundesstraße", "Am Anger", "Josef-Haydn-Gasse", "Wirtschaftspark"), ("{street} {n}", "{street} {n}", "{street} {n}/{m}", "{street} {n}, Top {m}"), ("{trade} {name} {form}", "{name} {trade} {form}"),
    ("Elektro", "Installateur", "Gärtnerei", "Landtechnik", "Eventtechnik", "Malerei"), ("GmbH", "GesmbH", "KG", "e.U.", "OG"), ("Anton", "Barbara", "Christoph", "Elfriede", "Herbert", "Sabine", "Wolfgang"), ("Auer", "Brandstätter", "Egger", "Fuchsberger", "Gruber", "Hörmann", "Lechner", "Prantl"),
    ("office", "bestellung", "info"), ("Bauhof", "Filiale Süd", "Lager Halle B"), ("+43 732 77", "01 89", "0676 84"),
)  # fmt: skip
SWITZERLAND = Land(
    "CH", "de", (("2502", "Biel/Bienne"), ("4500", "Solothurn"), ("5000", "Aarau"), ("6300", "Zug"), ("8200", "Schaffhausen"), ("8640", "Rapperswil-Jona"), ("9050", "Appenzell")),
    ("Bahnhofstrasse", "Dorfstrasse", "Werkhofweg", "Bernstrasse", "Im Feld", "Postgasse"), ("{street} {n}", "{street} {n}", "{street} {n}b"), ("{trade} {name} {form}", "{name} {trade} {form}", "{name} {form}"),
    ("Elektro", "Haustechnik", "Gartenbau", "Bühnentechnik", "Malergeschäft"), ("AG", "AG", "GmbH", "& Söhne"), ("Andrin", "Corinne", "Daniel", "Franziska", "Kurt", "Monika", "Sandro"), ("Amstutz", "Bieri", "Eberle", "Frei", "Gerber", "Hofstetter", "Küng", "Zbinden"),
    ("info", "einkauf", "werkhof"), ("Werkhof Ost", "Lager Nord", "Magazin 1"), ("+41 62 83", "032 32", "078 61"),
)  # fmt: skip
NETHERLANDS = Land(
    "NL", "nl", (("1012 AB", "Amsterdam"), ("2611 GX", "Delft"), ("3011 ED", "Rotterdam"), ("7411 HT", "Deventer"), ("7601 BK", "Almelo"), ("8011 PK", "Zwolle"), ("8911 KE", "Leeuwarden"), ("5038 EA", "Tilburg"), ("6411 LV", "Heerlen")),
    ("Nijverheidsweg", "Dorpsstraat", "Haven", "Kerklaan", "Parallelweg", "Kruisstraat", "De Ambachten"), ("{street} {n}", "{street} {n}", "{street} {n}-{m}", "{street} {n} B"), ("{trade} {name} {form}", "{name} {trade} {form}", "{trade} {name}"),
    ("Installatiebedrijf", "Elektro", "Loodgietersbedrijf", "Tuincentrum", "Hoveniersbedrijf", "Podiumtechniek", "Loonbedrijf", "Schildersbedrijf"), ("B.V.", "BV", "V.O.F.", "B.V."), ("Anneke", "Bas", "Dirk-Jan", "Esther", "Gerrit", "Ingrid", "Marloes", "Thijs"),
    ("Bakker", "de Boer", "van den Heuvel", "Jansma", "Koster", "Meijer", "Postma", "Schouten", "van Wijk"), ("inkoop", "info", "administratie", "magazijn"), ("Loods 2", "Werkplaats Oost", "Gemeentewerf"), ("+31 38 42", "010 46", "06 51"),
)  # fmt: skip
FLANDERS = Land(
    "BE", "nl", (("8000", "Brugge"), ("2300", "Turnhout"), ("3000", "Leuven"), ("9300", "Aalst"), ("9100", "Sint-Niklaas")), ("Kerkstraat", "Industrielaan", "Dorpsplein", "Molenweg", "Gentsesteenweg"), ("{street} {n}", "{street} {n}", "{street} {n} bus {m}"), ("{trade} {name} {form}", "{name} {trade} {form}"),
    ("Elektriciteit", "Sanitair", "Tuinaanleg", "Podiumbouw", "Schilderwerken"), ("BV", "NV", "CV"), ("Bart", "Els", "Geert", "Kristof", "Sofie"), ("Aerts", "De Backer", "Goossens", "Maes", "Verhoeven", "Wouters"), ("info", "aankoop", "boekhouding"), ("Depot", "Stadsmagazijn"), ("+32 50 33", "014 41"),
)  # fmt: skip
WALLONIA = Land(
    "BE", "fr", (("1400", "Nivelles"), ("4800", "Verviers"), ("6700", "Arlon"), ("7500", "Tournai")), ("Rue de l'Église", "Chaussée de Bruxelles", "Rue du Zoning", "Avenue Reine Astrid"), ("{street} {n}", "{street}, {n}", "{street} {n} bte {m}"), ("{trade} {name} {form}", "{name} {trade} {form}"),
    ("Électricité", "Jardinerie", "Sanitaires", "Scénographie"), ("SRL", "SA", "SPRL"), ("Cédric", "Dominique", "Fabienne", "Luc"), ("Collard", "Dumont", "Gillet", "Marchal", "Piron"), ("info", "achats"), ("Dépôt communal", "Atelier"), ("+32 87 31", "069 22"),
)  # fmt: skip
FRANCE = Land(
    "FR", "fr", (("25000", "Besançon"), ("35000", "Rennes"), ("37000", "Tours"), ("49000", "Angers"), ("54000", "Nancy"), ("57000", "Metz"), ("63000", "Clermont-Ferrand"), ("68000", "Colmar"), ("87000", "Limoges")),
    ("rue de la République", "route de Paris", "zone artisanale des Chênes", "rue des Jardiniers", "allée des Platanes", "rue Pasteur", "boulevard Gambetta"), ("{n} {street}", "{n}, {street}", "{n} ter {street}", "{n} {street}"), ("{trade} {name} {form}", "{name} {trade} {form}", "Ets {name} {form}"),
    ("Électricité", "Plomberie", "Jardinerie", "Pépinières", "Sonorisation", "Peinture", "GAEC", "Clôtures"), ("SARL", "SAS", "EURL", "SASU"), ("Agnès", "Bruno", "Céline", "Didier", "Guillaume", "Mireille", "Sébastien"), ("Barbier", "Charpentier", "Fournier", "Guérin", "Leclerc", "Masson", "Picard", "Renaud"),
    ("contact", "achats", "atelier", "compta"), ("Dépôt Sud", "Atelier municipal", "Chantier Salle des Fêtes"), ("+33 3 87 74", "02 99 31", "06 72 18"),
)  # fmt: skip
BRITAIN = Land(
    "GB", "en", (("CH1 2NX", "Chester"), ("DN35 8AA", "Cleethorpes"), ("EX4 3SR", "Exeter"), ("HR4 9JL", "Hereford"), ("IV1 1EY", "Inverness"), ("LN2 1PX", "Lincoln"), ("SY1 1PE", "Shrewsbury"), ("SA1 3SN", "Swansea")), ("Church Street", "Victoria Road", "Riverside Park", "Manor Farm Lane", "Enterprise Way", "North Road"), ("{n} {street}", "{n} {street}", "Unit {n}, {street}"),
    ("{name} {trade} {form}", "{name} & Daughters {trade}"), ("Electrical Contractors", "Plumbing & Heating", "Garden Centre", "Farm Supplies", "Stage Services", "Decorators", "Fencing"), ("Ltd", "Limited", "LLP"), ("Alan", "Bronwen", "Dermot", "Hazel", "Kenneth", "Priya", "Susan"), ("Blackwood", "Chadwick", "Davies", "Fairhurst", "Gill", "Kerr", "Pemberton", "Singh"),
    ("orders", "office", "stores", "purchasing"), ("Depot Road Stores", "Yard 2"), ("+44 1743 23", "01522 54", "07812 33"),
)  # fmt: skip
IRELAND = Land(
    "IE", "en", (("T12 X70A", "Cork"), ("H91 E2K3", "Galway"), ("V94 T9PX", "Limerick"), ("F91 A4X2", "Sligo")), ("Main Street", "Quay Street", "Dublin Road", "Ballymore Business Park"), ("{n} {street}", "Unit {m}, {street}"), ("{name} {trade} {form}",), ("Electric", "Agri Supplies", "Plumbing", "Garden World"), ("Ltd", "DAC"), ("Aoife", "Ciarán", "Declan", "Niamh"), ("Brennan", "Doyle", "Gallagher", "Murphy", "O'Shea"),
    ("orders", "accounts", "info"), ("Council Depot", "Yard"), ("+353 21 45", "091 56"),
)  # fmt: skip
LUXEMBOURG = Land(
    "LU", "fr", (("4011", "Esch-sur-Alzette"), ("9010", "Ettelbruck")), ("rue de l'Alzette", "route d'Arlon", "Grand-Rue"), ("{n}, {street}", "{n} {street}"), ("{trade} {name} {form}",), ("Électricité", "Horticulture", "Sanitaire"), ("S.à r.l.", "S.A."), ("Claude", "Josée", "Marc"), ("Faber", "Hoffmann", "Schmit", "Weber"), ("info", "commandes"), ("Atelier",), ("+352 26 54",),
)  # fmt: skip
DENMARK = Land(
    "DK", "en", (("6000", "Kolding"), ("7400", "Herning"), ("9000", "Aalborg")), ("Industrivej", "Søndergade", "Havnegade"), ("{street} {n}", "{street} {n}B"), ("{name} {trade} {form}",), ("El-teknik", "Planteskole", "Sceneteknik"), ("A/S", "ApS"), ("Jens", "Mette", "Søren"), ("Bach", "Kjær", "Møller", "Thomsen"), ("info", "ordre"), ("Lager Syd",), ("+45 75 52",),
)  # fmt: skip
SHARES = (
    (GERMANY, 56), (AUSTRIA, 8), (SWITZERLAND, 7), (NETHERLANDS, 12), (FLANDERS, 5), (WALLONIA, 3), (FRANCE, 10), (BRITAIN, 8), (IRELAND, 4), (LUXEMBOURG, 2), (DENMARK, 3),
)  # fmt: skip
LANDS = tuple(land for land, _ in SHARES)

# Institutions, whose names follow no pattern of firms; {name} is a family or a place that nobody has.
INSTITUTIONS = {
    "DE": (
        "Gemeinde {place}, Bauhof", "Stadt {place} – Grünflächenamt", "Stadtwerke {place} GmbH", "Landkreis {place}, Straßenmeisterei", "Forstamt {place}", "Freiwillige Feuerwehr {place}", "Theater {place} gGmbH", "Evangelische Kirchengemeinde {place}", "Justizvollzugsanstalt {place}", "Klinikum {place}, Technik",
        "Tierpark {place} e. V.", "Agrargenossenschaft {place} eG", "Zweckverband Wasser {place}", "Hochschule {place}, Zentrale Werkstatt", "Behindertenhilfe {place} e. V.", "TSV {place} 1921 e. V.", "Wohnungsbaugenossenschaft {place} eG", "Schützenverein {place}", "Kloster {place}, Gärtnerei",
    ),
    "AT": ("Marktgemeinde {place}", "Betriebshilfering {place}", "Landwirtschaftsschule {place}"), "CH": ("Gemeinde {place}, Werkhof", "Kantonaler Strassenunterhalt {place}"), "NL": ("Gemeente {place}, Buitendienst", "Stichting Zorgboerderij {place}"), "BE": ("Stadsbestuur {place}", "Commune de {place}, service travaux"),
    "FR": ("Mairie de {place}, services techniques", "Lycée agricole de {place}", "Communauté de communes de {place}"), "GB": ("{place} Parish Council", "{place} Academy Trust", "The {place} Estate"), "IE": ("{place} Municipal District",),
}  # fmt: skip
INVENTED = {
    "DE": ("Wiesenkirch", "Oberbruckau", "Sandhorst-Mitte", "Altenrode", "Hohenwarth-See", "Neuendeich", "Burgfelden", "Kaltenborn", "Lichtenhagen-Dorf", "Mühlrode", "Rabenstedt", "Steinwehr", "Ulmenau", "Waldkappel-Süd", "Eschenbrück", "Grünthal", "Hasselbeck", "Tannenried"),
    "AT": ("Sonnberg am Inn", "Kirchmoos", "Untertal"), "CH": ("Oberwilen", "Rüteli"), "NL": ("Waterdrecht", "Oosterveld"), "BE": ("Molenbeke", "Valjoie"), "FR": ("Saint-Aubray", "Montclair-le-Vieux", "Villeneuve-des-Prés"), "GB": ("Thornleigh", "Ashcombe", "Little Marling"), "IE": ("Ballinroe",),
}  # fmt: skip
