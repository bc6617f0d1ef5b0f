"""Where the outsider part's customers live, and what they are called: wine growers, beekeepers, gardeners, vets and shops of fourteen countries."""

from __future__ import annotations

from benchmarks.corpus.places import Land

GERMANY = Land(
    "DE", "de",
    (
        ("54470", "Bernkastel-Kues"), ("55232", "Alzey"), ("67098", "Bad Dürkheim"), ("67433", "Neustadt an der Weinstraße"), ("74074", "Heilbronn"), ("79206", "Breisach am Rhein"), ("97332", "Volkach"), ("01662", "Meißen"), ("06618", "Naumburg (Saale)"), ("71332", "Waiblingen"), ("76829", "Landau in der Pfalz"),
        ("29221", "Celle"), ("21614", "Buxtehude"), ("25746", "Heide"), ("26655", "Westerstede"), ("49377", "Vechta"), ("33330", "Gütersloh"), ("47574", "Goch"), ("53501", "Grafschaft"), ("59494", "Soest"), ("35037", "Marburg"), ("63739", "Aschaffenburg"), ("88131", "Lindau (Bodensee)"), ("84478", "Waldkraiburg"),
        ("92224", "Amberg"), ("03046", "Cottbus"), ("15230", "Frankfurt (Oder)"), ("18273", "Güstrow"), ("39576", "Stendal"), ("99974", "Mühlhausen"), ("08523", "Plauen"), ("10439", "Berlin"), ("22179", "Hamburg"), ("81247", "München"),
    ),
    (
        "Weinbergstraße", "Am Bienenhaus", "Kelterweg", "Gärtnerstr.", "Obere Hofstatt", "Zur Streuobstwiese", "Bahnhofstr.", "Rosenweg", "Alte Ziegelei", "Hinterm Deich", "Kirchberg", "Feldstraße", "Winzergasse", "Am Mühlbach", "Schulstraße", "Tiergartenstr.", "Industriestraße", "Lange Reihe", "Heideweg", "Sonnenhang", "Königsberger Straße",
        "Dr.-Wilhelm-Külz-Str.",
    ),
    ("{street} {n}", "{street} {n}", "{street} {n}", "{street} {n} a", "{street} {n} b", "{street} {n}/{m}"), ("{trade} {name}", "{trade} {name} {form}", "{name} {trade} {form}", "{trade} {name} {form}", "{name} {form} {trade}", "{trade} {name} & Söhne {form}"),
    (
        "Weingut", "Weinkellerei", "Sektkellerei", "Imkerei", "Bio-Imkerei", "Tierarztpraxis", "Kleintierpraxis", "Zoofachhandel", "Futterscheune", "Gartencenter", "Gartenbau", "Landschaftsbau", "Baumschule", "Obsthof", "Geflügelhof", "Blumenhaus", "Landmarkt",
    ),
    ("GmbH", "GbR", "e.K.", "KG", "GmbH & Co. KG", "OHG", "UG (haftungsbeschränkt)"),
    (
        "Adelheid", "Arno", "Birte", "Christoph", "Dagmar", "Eckhard", "Friederike", "Gisela", "Hartmut", "Iris", "Jannik", "Katharina", "Leopold", "Mareike", "Natascha", "Oswald", "Petra", "Roland", "Svenja", "Torben", "Uta", "Volker", "Wilma", "Yannick", "Anna-Lena", "Hans-Peter",
    ),
    (
        "Anselm", "Bäuerle", "Dornbusch", "Eifler", "Fehrenbach", "Gutzeit", "Hollerbach", "Immler", "Jost", "Kernbach", "Lauterwasser", "Marquardt", "Nägele", "Oetken", "Pfannkuch", "Rebstöckl", "Schwarzkopp", "Tiemann", "Umbach", "Veith", "Wöhrle", "Zehender", "Bienert", "Graßhoff", "Kropf-Meister", "de Buhr", "Schäfer", "Müller-Hof",
        "Aslan", "Rösch",
    ),
    ("info", "mail", "bestellung", "post", "team", "kontakt", "buero", "einkauf"), ("Kelterhalle", "Filiale Süd", "Betriebshof", "Außenstand Heide", "Gewächshaus 3", "Lager Bahnhof"), ("06321 88", "04131-70", "0176 55", "(0561) 20", "+49 7132 41", "0049 171 63"),
)  # fmt: skip
AUSTRIA = Land(
    "AT", "de", (("3550", "Langenlois"), ("7142", "Illmitz"), ("8462", "Gamlitz"), ("2130", "Mistelbach"), ("5280", "Braunau am Inn"), ("9500", "Villach"), ("1190", "Wien")), ("Kellergasse", "Hauptplatz", "Am Anger", "Rebenweg", "Landstraße"), ("{street} {n}", "{street} {n}/{m}", "{street} {n}"), ("{trade} {name}", "{trade} {name} {form}"),
    ("Weinbau", "Winzerhof", "Imkerei", "Tierordination", "Gärtnerei", "Landbedarf"), ("GmbH", "e.U.", "OG", "KG"), ("Alois", "Burgi", "Ferdinand", "Hildegard", "Sepp", "Veronika"), ("Aigner", "Gruber", "Haslinger", "Kirchmayr", "Nussbaumer", "Steinkellner"), ("office", "weingut", "info", "ordination"), ("Presshaus", "Filiale Ost"), ("+43 2734 3", "0664 41", "02622/88"),
)  # fmt: skip
SWITZERLAND = Land(
    "CH", "de", (("8200", "Schaffhausen"), ("7304", "Maienfeld"), ("5000", "Aarau"), ("3400", "Burgdorf"), ("6210", "Sursee")), ("Rebbergstrasse", "Dorfstrasse", "Bielstrasse", "Im Grund"), ("{street} {n}", "{street} {n}a"), ("{trade} {name}", "{trade} {name} {form}", "{name} {trade} {form}"),
    ("Weinbau", "Imkerei", "Tierpraxis", "Gartenpflege", "Hofbedarf", "Zoo"), ("AG", "GmbH", "KlG"), ("Annemarie", "Beat", "Reto", "Silvia", "Ueli", "Vreni"), ("Amstutz", "Bürgi", "Gerber", "Hofer", "Nydegger", "Zumstein"), ("info", "shop", "praxis"), ("Magazin", "Hofladen"), ("+41 52 62", "079 31", "062 82"),
)  # fmt: skip
SOUTH_TYROL = Land(
    "IT", "de", (("39057", "Eppan"), ("39052", "Kaltern"), ("39028", "Schlanders"), ("39012", "Meran")), ("Kellereistraße", "Obstplatz", "Paulsner Weg"), ("{street} {n}", "{street} {n}/B"), ("{trade} {name}", "{trade} {name} {form}"), ("Kellerei", "Obstbau", "Imkerei", "Gärtnerei"), ("GmbH", "KG", "Landw. Ges."),
    ("Burgl", "Hansjörg", "Luis", "Monika"), ("Oberhofer", "Plattner", "Thaler", "Unterweger"), ("info", "keller"), ("Depot Sill",), ("+39 0471 66", "+39 348 2"),
)  # fmt: skip
ITALY = Land(
    "IT", "en", (("12051", "Alba (CN)"), ("53024", "Montalcino (SI)"), ("37029", "San Pietro in Cariano (VR)"), ("34071", "Cormons (GO)")), ("Via Roma", "Strada del Vino", "Via Garibaldi", "Località Cerreto"), ("{street} {n}", "{street}, {n}", "{street} {n}/A"), ("{trade} {name} {form}", "{trade} {name}"), ("Cantina", "Apicoltura", "Vivai", "Agricola"),
    ("S.r.l.", "S.a.s.", "S.S."), ("Chiara", "Giorgio", "Lorenzo", "Paola"), ("Bianchi", "Ferraris", "Marchetti", "Rinaldi"), ("info", "ordini"), ("Magazzino",), ("+39 0173 44", "+39 339 7"),
)  # fmt: skip
NETHERLANDS = Land(
    "NL", "nl", (("2771 DG", "Boskoop"), ("5401 ZA", "Uden"), ("6121 NG", "Born"), ("7091 HZ", "Dinxperlo"), ("8256 RM", "Biddinghuizen"), ("9203 PB", "Drachten"), ("4041 AB", "Kesteren")), ("Kwekerijweg", "Dorpsstraat", "Bijenlaan", "Zuiddijk", "Hoofdweg", "Boomgaard"),
    ("{street} {n}", "{street} {n}a", "{street} {n}-{m}"), ("{trade} {name} {form}", "{trade} {name}", "{name} {trade} {form}"), ("Kwekerij", "Hoveniersbedrijf", "Imkerij", "Dierenkliniek", "Dierenspeciaalzaak", "Wijngoed", "Tuincentrum"), ("B.V.", "V.O.F.", "BV", "& Zn."), ("Annemiek", "Dirk-Jan", "Femke", "Henk", "Marloes", "Sjoerd", "Wouter"),
    ("Brouwer", "Dekker", "van Leeuwen", "Meijer", "Postma", "Verhoeven", "van der Velde"), ("info", "bestellingen", "inkoop", "praktijk"), ("Kas 2", "Loods Noord"), ("0172 21", "+31 413 26", "06-22"),
)  # fmt: skip
FLANDERS = Land(
    "BE", "nl", (("3840", "Borgloon"), ("8900", "Ieper"), ("2300", "Turnhout"), ("9100", "Sint-Niklaas")), ("Fruitstraat", "Kerkplein", "Steenweg", "Bloemenlaan"), ("{street} {n}", "{street} {n} bus {m}"), ("{trade} {name} {form}", "{trade} {name}"), ("Boomkwekerij", "Tuinaanleg", "Imkerij", "Dierenartsenpraktijk", "Wijndomein"), ("BV", "NV", "CommV"),
    ("Griet", "Jef", "Leen", "Pieter"), ("Aerts", "Goossens", "Lambrechts", "Wouters"), ("info", "bestelling"), ("Loods",), ("+32 12 74", "0475 30"),
)  # fmt: skip
WALLONIA = Land(
    "BE", "fr", (("5640", "Mettet"), ("7181", "Seneffe"), ("4500", "Huy")), ("rue de l'Église", "chaussée de Namur", "rue des Vergers"), ("{street} {n}", "{street}, {n}"), ("{trade} {name} {form}", "{trade} {name}"), ("Jardinerie", "Rucher", "Vignoble", "Cabinet vétérinaire"), ("SRL", "SA", "SComm"), ("Anne", "Baudouin", "Luc", "Nathalie"),
    ("Dumont", "Hubert", "Lambert", "Renard"), ("info", "contact"), ("Hangar",), ("+32 71 72", "0494 11"),
)  # fmt: skip
LUXEMBOURG = Land(
    "LU", "fr", (("5401", "Ahn"), ("6701", "Grevenmacher")), ("route du Vin", "rue de Trèves"), ("{n}, {street}",), ("{trade} {name} {form}",), ("Domaine", "Pépinières"), ("S.à r.l.", "SA"), ("Jean-Claude", "Martine"), ("Hoffmann-Klein", "Schmit", "Wagner-Thill"), ("info",), ("Cave",), ("+352 76 0", "+352 621 3"),
)  # fmt: skip
FRANCE = Land(
    "FR", "fr", (("21200", "Beaune"), ("33330", "Saint-Émilion"), ("51160", "Aÿ-Champagne"), ("68340", "Riquewihr"), ("69460", "Odenas"), ("84230", "Châteauneuf-du-Pape"), ("37400", "Amboise"), ("26110", "Nyons"), ("29600", "Morlaix")), ("rue des Vignerons", "route de Pommard", "chemin du Rucher", "place de la Mairie", "impasse des Lilas", "avenue Jean Jaurès", "Le Bourg"),
    ("{n} {street}", "{n}, {street}", "{n} ter {street}", "{n} {street}"), ("{trade} {name} {form}", "{trade} {name}", "{trade} {name} et Fils {form}"), ("Domaine", "Château", "Cave", "Ruchers", "Clinique vétérinaire", "Animalerie", "Jardinerie", "Pépinières", "Paysages"), ("SCEA", "EARL", "SARL", "SAS", "GAEC"),
    ("Adrien", "Bérénice", "Gilles", "Hélène", "Pascal", "Solange", "Yves"), ("Aubert", "Bourgeois", "Carpentier", "Fournier", "Lacroix", "Marchand", "Pelletier", "Roussel"), ("contact", "domaine", "commande", "accueil"), ("Chai n° 2", "Serre Sud"), ("03 80 22", "+33 5 57", "06 74 10"),
)  # fmt: skip
BRITAIN = Land(
    "GB", "en", (("TN31 6XD", "Rye"), ("RH17 5QS", "Haywards Heath"), ("HR9 7QQ", "Ross-on-Wye"), ("DG1 3QA", "Dumfries"), ("TR11 5LP", "Falmouth"), ("PE12 8AE", "Spalding"), ("SY8 1DX", "Ludlow")), ("Church Lane", "Orchard Way", "Hop Kiln Yard", "Nursery Road", "The Green", "Long Barn"), ("{n} {street}", "{n} {street}", "Unit {m}, {street}"), ("{name} {trade} {form}", "{name} & Sons {trade}", "{name}'s {trade} {form}"),
    ("Nurseries", "Vineyard", "Apiaries", "Veterinary Centre", "Pet Supplies", "Landscapes", "Garden Centre"), ("Ltd", "Limited", "LLP"), ("Arthur", "Beatrix", "Colin", "Fiona", "Gareth", "Imogen", "Nasreen"), ("Blackwood", "Cartwright", "Eastman", "Hargreaves", "Loxley", "Pritchard", "Wainwright"), ("hello", "orders", "office", "shop"), ("Glasshouse 2", "Top Barn"), ("01797 22", "+44 1432 3", "07782 4"),
)  # fmt: skip
IRELAND = Land(
    "IE", "en", (("Y35 K8P4", "Wexford"), ("P51 H6D2", "Mallow"), ("F91 TX02", "Sligo")), ("Quay Street", "The Square", "Mill Road"), ("{n} {street}", "{street}"), ("{name} {trade} {form}", "{name}'s {trade}"), ("Garden Centre", "Veterinary Clinic", "Honey Farm", "Pet Store"), ("Ltd", "Limited"), ("Ciara", "Declan", "Maeve", "Padraig"), ("Doyle", "Fitzgerald", "Murphy", "Nolan"), ("info", "shop"), ("Yard",), ("+353 53 91", "086 3"),
)  # fmt: skip
SPAIN = Land(
    "ES", "en", (("26200", "Haro"), ("11402", "Jerez de la Frontera"), ("43730", "Falset"), ("46340", "Requena")), ("Calle Mayor", "Avenida de la Rioja", "Camino del Molino"), ("{street} {n}", "{street}, {n}"), ("{trade} {name} {form}", "{trade} {name}"), ("Bodegas", "Viveros", "Apícola", "Clínica Veterinaria"), ("S.L.", "S.A.", "S.Coop."),
    ("Andrés", "Begoña", "Inés", "Joaquín"), ("Ibáñez", "Ortega", "Peña", "Villanueva"), ("info", "pedidos"), ("Nave 4",), ("+34 941 3", "+34 655 2"),
)  # fmt: skip
POLAND = Land(
    "PL", "en", (("65-001", "Zielona Góra"), ("21-500", "Biała Podlaska"), ("33-300", "Nowy Sącz"), ("62-800", "Kalisz")), ("ul. Ogrodowa", "ul. Winna", "ul. Polna", "ul. Mickiewicza"), ("{street} {n}", "{street} {n}/{m}", "{street} {n}A"), ("{trade} {name} {form}", "{trade} {name}"), ("Winnica", "Pasieka", "Ogrodnictwo", "Gabinet Weterynaryjny"),
    ("Sp. z o.o.", "s.c.", "Sp. j."), ("Agnieszka", "Grzegorz", "Magdalena", "Zbigniew"), ("Jabłoński", "Lis", "Sikora", "Wróbel"), ("biuro", "sklep"), ("Magazyn B",), ("+48 68 32", "+48 512 6"),
)  # fmt: skip
DENMARK = Land(
    "DK", "en", (("4300", "Holbæk"), ("5750", "Ringe"), ("6900", "Skjern"), ("8800", "Viborg")), ("Havevej", "Bygaden", "Møllegade", "Stationsvej"), ("{street} {n}", "{street} {n}B", "{street} {n}, st."), ("{trade} {name} {form}", "{name}s {trade} {form}", "{trade} {name}"), ("Planteskole", "Dyreklinik", "Biavl", "Havecenter"), ("ApS", "A/S", "I/S"),
    ("Birgitte", "Jeppe", "Mette", "Søren"), ("Dam", "Krogh", "Nygaard", "Toft"), ("info", "post"), ("Lager Vest",), ("+45 59 43", "+45 40 1"),
)  # fmt: skip
CZECHIA = Land(
    "CZ", "en", (("691 42", "Valtice"), ("669 02", "Znojmo"), ("276 01", "Mělník"), ("370 01", "České Budějovice")), ("Vinařská", "Sklepní", "Nádražní", "Zahradní"), ("{street} {n}", "{street} {n}/{m}"), ("{trade} {name} {form}", "{trade} {name}"), ("Vinařství", "Včelařství", "Zahradnictví", "Veterina"), ("s.r.o.", "a.s.", "v.o.s."),
    ("Alena", "Jiří", "Lukáš", "Zdeňka"), ("Dvořák", "Kučera", "Němcová", "Vávra"), ("info", "obchod"), ("Sklad",), ("+420 519 3", "+420 603 7"),
)  # fmt: skip
SHARES = (
    (GERMANY, 50), (AUSTRIA, 7), (SWITZERLAND, 5), (SOUTH_TYROL, 3), (ITALY, 4), (NETHERLANDS, 8), (FLANDERS, 3), (WALLONIA, 2), (LUXEMBOURG, 2), (FRANCE, 9), (BRITAIN, 6), (IRELAND, 3), (SPAIN, 4), (POLAND, 4), (DENMARK, 3), (CZECHIA, 4),
)  # fmt: skip
LANDS = tuple(land for land, _ in SHARES)
