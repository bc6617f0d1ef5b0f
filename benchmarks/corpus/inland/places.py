"""Where the inland part's customers sit: works, mills, utilities, forwarders, workshops, town halls and schools in fourteen countries."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from benchmarks.corpus.places import Land

GERMANY = Land(
    "DE", "de",
    (
        ("01589", "Riesa"), ("06217", "Merseburg"), ("08056", "Zwickau"), ("09111", "Chemnitz"), ("15890", "Eisenhüttenstadt"), ("17033", "Neubrandenburg"), ("19322", "Wittenberge"), ("25524", "Itzehoe"), ("27568", "Bremerhaven"), ("29221", "Celle"), ("31224", "Peine"), ("33602", "Bielefeld"), ("36037", "Fulda"), ("38226", "Salzgitter"), ("42651", "Solingen"), ("45127", "Essen"),
        ("46395", "Bocholt"), ("47051", "Duisburg"), ("49716", "Meppen"), ("52353", "Düren"), ("57072", "Siegen"), ("58636", "Iserlohn"), ("59755", "Arnsberg"), ("64521", "Groß-Gerau"), ("66538", "Neunkirchen"), ("67059", "Ludwigshafen am Rhein"), ("72458", "Albstadt"), ("73430", "Aalen"), ("78532", "Tuttlingen"), ("84489", "Burghausen"), ("87437", "Kempten (Allgäu)"),
        ("89518", "Heidenheim an der Brenz"), ("92224", "Amberg"), ("94315", "Straubing"), ("97421", "Schweinfurt"), ("98527", "Suhl"),
    ),
    (
        "Industriestraße", "Am Walzwerk", "Hüttenstraße", "Robert-Bosch-Straße", "Siemensstr.", "Gewerbepark Süd", "Zum Gleisdreieck", "An der Schleuse", "Kokereiweg", "Daimlerring", "Schmelzerstraße", "Carl-Zeiss-Straße", "Mühlgraben", "Alte Poststr.", "Im Brühl", "Hafenbecken", "Otto-Hahn-Allee", "Unter den Eichen", "Steinbruchweg", "Bgm.-Schmidt-Straße", "Rudolf-Diesel-Ring",
    ),
    ("{street} {n}", "{street} {n}", "{street} {n}", "{street} {n}a", "{street} {n} b", "{street} {n}/{m}"), ("{name} {trade} {form}", "{trade} {name} {form}", "{name} {trade} {form}", "{name} + Partner {trade} {form}", "Gebr. {name} {trade} {form}"),
    (
        "Maschinenbau", "Fördertechnik", "Papierfabrik", "Brauerei", "Sägewerk", "Gießerei", "Landtechnik", "Spedition", "Logistik", "Kunststofftechnik", "Anlagenbau", "Schlosserei", "Werkzeugbau", "Molkerei", "Kieswerk", "Hydraulikservice", "Rohrleitungsbau", "Recycling", "Zerspanung", "Bioenergie", "Kranservice", "Kaltwalzwerk",
    ),
    ("GmbH", "GmbH & Co. KG", "KG", "AG", "e.K.", "GmbH", "SE", "OHG", "UG (haftungsbeschränkt)"),
    ("Achim", "Babette", "Carsten", "Dörte", "Enrico", "Frauke", "Gerd", "Hilke", "Ivonne", "Jens", "Kerstin", "Ludger", "Marlies", "Nils", "Ottmar", "Petra", "Ralf", "Silke", "Torben", "Ulrike", "Wilfried", "Zeynep"),
    (
        "Altmann", "Brockhoff", "Cremer", "Düsterhöft", "Eickmeier", "Fürst", "Gerlach", "Hünerbein", "Jansen", "Kaczmarek", "Lammers", "Mönkemeier", "Nothdurft", "Özdemir", "Pohlmann", "Rademacher", "Schlüter", "Tiedemann", "Upmeyer", "Vogelsang", "Westermann", "Ziegenhagen", "Groß", "Kreuzer", "Leitgeb", "Roßbach", "Bühler", "Weyand", "van Kempen", "Haase",
    ),
    ("einkauf", "instandhaltung", "info", "bestellung", "technik", "magazin", "purchasing"), ("Werk 2", "Werk Nord", "Halle 7", "Zentrallager", "Instandhaltung", "Warenannahme Tor 3", "Betriebshof"), ("0234 58", "+49 7321 9", "05241/80", "(0271) 33", "0170 44"),
)  # fmt: skip


@dataclass(frozen=True)
class Public(Land):
    """Towns, schools, clinics and utilities: they are called after places, and the people who write for them as people are."""

    def person(self, random: Random) -> str:
        """First and last name."""
        return GERMANY.person(random)


OFFICES = Public(
    "DE", "de", GERMANY.places, GERMANY.streets, GERMANY.house, ("{form} {name}, {trade}", "{form} {name} - {trade}"), ("Bauhof", "Freiwillige Feuerwehr", "Tiefbauamt", "Kläranlage", "Hauptamt"), ("Stadt", "Gemeinde", "Markt", "Verbandsgemeinde"), GERMANY.first, ("Ahornsfeld", "Dornwang", "Eschenried", "Kaltenbach", "Lindhorst", "Moosbrunn", "Oberstetten", "Wiesau"),
    ("bauhof", "rathaus", "beschaffung", "poststelle"), ("Bauhof", "Feuerwehrhaus", "Kläranlage"), GERMANY.dialling,
)  # fmt: skip
HOUSES = Public(
    "DE", "de", GERMANY.places, GERMANY.streets, GERMANY.house, ("{trade} {name} {form}",), ("Stadtwerke", "Klinikum", "Berufskolleg", "Wasserverband", "Verkehrsbetriebe", "Lebenshilfe-Werkstatt"), ("GmbH", "gGmbH", "AöR", "eG"), GERMANY.first, ("Emstal", "Ruhraue", "Oberlausitz", "Hohenlohe", "Werratal", "Vogtland", "Saarwinkel"),
    ("einkauf", "technik", "werkstatt", "verwaltung"), ("Technik", "Wasserwerk", "Betriebshof", "Haustechnik"), GERMANY.dialling,
)  # fmt: skip
AUSTRIA = Land(
    "AT", "de", (("4020", "Linz"), ("4400", "Steyr"), ("8605", "Kapfenberg"), ("3100", "St. Pölten"), ("6330", "Kufstein"), ("6900", "Bregenz"), ("1230", "Wien")), ("Werksgasse", "Bundesstraße", "Stahlstraße", "Am Damm", "Perfektastraße"), ("{street} {n}", "{street} {n}/{m}", "{street} {n}/Halle {m}"),
    ("{name} {trade} {form}", "{trade} {name} {form}"), ("Anlagenbau", "Hydraulik", "Seilbahnen", "Metallbau", "Holzindustrie", "Landmaschinen"), ("GmbH", "Ges.m.b.H.", "KG", "e.U.", "AG"), ("Gerlinde", "Hannes", "Roswitha", "Sepp", "Wolfgang"), ("Aichinger", "Egger", "Hofstätter", "Koller", "Stadlbauer", "Thurnher"), ("office", "einkauf", "werkstatt"), ("Werk Süd", "Montagehalle"), ("+43 732 60", "07252 51", "0676 88"),
)  # fmt: skip
SWITZERLAND = Land(
    "CH", "de", (("8400", "Winterthur"), ("4058", "Basel"), ("6020", "Emmenbrücke"), ("3930", "Visp"), ("9000", "St. Gallen"), ("5430", "Wettingen"), ("2504", "Biel/Bienne")), ("Industriestrasse", "Fabrikweg", "Werkstrasse", "Giessereiweg", "Zürcherstrasse"), ("{street} {n}", "{street} {n}", "{street} {n}b"), ("{name} {trade} {form}", "{trade} {name} {form}"),
    ("Apparatebau", "Fördertechnik", "Präzision", "Bergbahnen", "Käserei", "Druckluft"), ("AG", "GmbH", "AG", "SA"), ("Beat", "Claudia", "Reto", "Sandra", "Urs", "Nadja"), ("Aebischer", "Bürgi", "Gerber", "Lüthi", "Odermatt", "Wyss"), ("info", "einkauf", "technik"), ("Werk 1", "Rampe Ost"), ("+41 52 26", "061 69", "+41 79 40"),
)  # fmt: skip
NETHERLANDS = Land(
    "NL", "nl", (("3089 JW", "Rotterdam"), ("7553 LZ", "Hengelo"), ("5657 EC", "Eindhoven"), ("4612 PH", "Bergen op Zoom"), ("9723 ZA", "Groningen"), ("1951 LZ", "Velsen-Noord"), ("6045 JW", "Roermond")), ("Industrieweg", "Havenkade", "Staalstraat", "Energieweg", "Nijverheidsplein", "Dokweg"), ("{street} {n}", "{street} {n}", "{street} {n}-{m}", "{street} {n}B"),
    ("{name} {trade} {form}", "{trade} {name} {form}"), ("Machinefabriek", "Techniek", "Scheepsreparatie", "Transport", "Installaties", "Zuivel", "Hydrauliek"), ("B.V.", "BV", "V.O.F.", "N.V."), ("Arjan", "Bianca", "Erik", "Marloes", "Ruud", "Wilma"), ("de Boer", "Hendriks", "van Loon", "Postma", "Smeets", "Vermeulen"), ("inkoop", "info", "werkplaats", "magazijn"), ("Loods 4", "Werkplaats", "Magazijn"), ("+31 10 42", "074-25", "06 51"),
)  # fmt: skip
FLANDERS = Land(
    "BE", "nl", (("2030", "Antwerpen"), ("3600", "Genk"), ("8800", "Roeselare"), ("9042", "Gent")), ("Kanaaldok", "Nijverheidslaan", "Steenweg", "Havenlaan"), ("{street} {n}", "{street} {n} bus {m}"), ("{name} {trade} {form}",), ("Constructie", "Diepvries", "Techniek", "Logistics"), ("NV", "BV", "BVBA"), ("Ann", "Geert", "Lieve", "Stijn"), ("Claes", "De Smet", "Peeters", "Van Damme"), ("aankoop", "info", "onderhoud"), ("Kaai 212", "Hal 3"), ("+32 3 54", "089 36"),
)  # fmt: skip
WALLONIA = Land(
    "BE", "fr", (("4040", "Herstal"), ("6000", "Charleroi"), ("5060", "Sambreville")), ("rue de l'Usine", "quai de la Meuse", "chaussée de Namur"), ("{street} {n}", "{street}, {n}"), ("{trade} {name} {form}", "{name} {trade} {form}"), ("Mécanique", "Carrières", "Chaudronnerie"), ("SRL", "SA", "SPRL"), ("Benoît", "Martine", "Olivier"), ("Delvaux", "Hanquet", "Lambert", "Servais"), ("achats", "atelier"), ("Hall 2",), ("+32 4 24", "0495 11"),
)  # fmt: skip
FRANCE = Land(
    "FR", "fr", (("59140", "Dunkerque"), ("42000", "Saint-Étienne"), ("68100", "Mulhouse"), ("44600", "Saint-Nazaire"), ("57190", "Florange"), ("74300", "Cluses"), ("26100", "Romans-sur-Isère"), ("16000", "Angoulême"), ("76600", "Le Havre")), ("rue de l'Industrie", "ZI des Aciéries", "avenue Ampère", "quai Colbert", "impasse des Forges", "rue Pasteur"),
    ("{n} {street}", "{n}, {street}", "{n} bis {street}"), ("{trade} {name} {form}", "{name} {trade} {form}"), ("Mécanique", "Laiterie", "Chaudronnerie", "Papeterie", "Décolletage", "Transports", "Maintenance"), ("SAS", "SARL", "SA", "EURL"), ("Aurélie", "Cédric", "Fabienne", "Gilles", "Nathalie", "Yannick"), ("Barbier", "Colin", "Dufour", "Garnier", "Lemoine", "Perrot", "Rousseau"), ("achats", "maintenance", "contact", "atelier"), ("Quai 3", "Bâtiment C"), ("+33 3 28 60", "04 77 49", "06 85 20"),
)  # fmt: skip
BRITAIN = Land(
    "GB", "en", (("S9 1EA", "Sheffield"), ("WV10 7HN", "Wolverhampton"), ("TS2 1UB", "Middlesbrough"), ("NP19 4RF", "Newport"), ("AB12 3LE", "Aberdeen"), ("LE19 1WL", "Leicester")), ("Foundry Road", "Brightside Lane", "Dock Street", "Enterprise Way", "Steelworks Close", "Station Yard"), ("{n} {street}", "{n} {street}", "Unit {m}, {street}", "Units {m}-{n}, {street}"), ("{name} {trade} {form}", "{name} Bros {trade} {form}"),
    ("Engineering", "Fabrications", "Brewery", "Hydraulics", "Packaging", "Haulage"), ("Ltd", "Limited", "PLC", "LLP"), ("Alistair", "Brenda", "Darren", "Gwen", "Keith", "Shirley"), ("Ashworth", "Braithwaite", "Fairclough", "Iqbal", "McAllister", "Pugh"), ("purchasing", "stores", "accounts", "maintenance"), ("Works 2", "Goods Inward"), ("+44 114 24", "01902 73", "07712 34"),
)  # fmt: skip
IRELAND = Land(
    "IE", "en", (("T12 W8KP", "Cork"), ("V94 T2XY", "Limerick"), ("N37 F6P2", "Athlone")), ("Dock Road", "Monahan Road", "Business Park"), ("{n} {street}", "Unit {m}, {street}"), ("{name} {trade} {form}",), ("Engineering", "Creamery", "Plant Hire"), ("Ltd", "DAC"), ("Conor", "Nuala", "Fergus"), ("Doyle", "Hennessy", "Lynch", "O'Shea"), ("purchasing", "stores"), ("Stores",), ("+353 21 43", "061 22"),
)  # fmt: skip
AMERICA = Land(
    "US", "en", (("44114", "Cleveland, OH"), ("53204", "Milwaukee, WI"), ("15222", "Pittsburgh, PA"), ("29601", "Greenville, SC")), ("Foundry St", "Commerce Parkway", "Mill Road", "Lakeside Ave"), ("{n}{m}0 {street}", "{n}{m}5 {street}, Suite {m}"), ("{name} {trade} {form}",), ("Machine", "Industries", "Packaging"), ("Inc.", "LLC", "Corp."), ("Brad", "Denise", "Hector"), ("Kowalski", "Lindgren", "Ramirez", "Stokes"), ("purchasing", "ap"), ("Dock 4",), ("+1 216 555 0", "(414) 555-0"),
)  # fmt: skip
ITALY = Land(
    "IT", "it", (("25127", "Brescia"), ("36015", "Schio"), ("41049", "Sassuolo"), ("10135", "Torino"), ("39100", "Bolzano")), ("Via dell'Artigianato", "Via Galvani", "Corso Europa", "Via dell'Industria"), ("{street} {n}", "{street}, {n}", "{street} {n}/B"), ("{trade} {name} {form}", "{name} {trade} {form}"), ("Officine", "Oleodinamica", "Cartiera", "Imballaggi"), ("S.r.l.", "S.p.A.", "S.n.c."), ("Chiara", "Davide", "Lorenzo", "Simona"),
    ("Bertoli", "Colombo", "Ferrari", "Pedrotti"), ("acquisti", "ufficio", "officina"), ("Reparto 2",), ("+39 030 35", "0445 67"),
)  # fmt: skip
SPAIN = Land(
    "ES", "es", (("48910", "Sestao"), ("50014", "Zaragoza"), ("08040", "Barcelona"), ("33211", "Gijón")), ("Polígono Industrial Norte", "Calle Metalurgia", "Avenida del Puerto", "Calle Fundición"), ("{street}, {n}", "{street} {n}", "{street}, {n}, nave {m}"), ("{trade} {name} {form}",), ("Talleres", "Suministros", "Conservas"), ("S.L.", "S.A.", "S.L.U."), ("Ainhoa", "Iker", "Pilar", "Javier"), ("Aguirre", "Blasco", "Cortés", "Fuster"), ("compras", "almacen"), ("Nave 3",), ("+34 94 49", "976 57"),
)  # fmt: skip
POLAND = Land(
    "PL", "pl", (("41-300", "Dąbrowa Górnicza"), ("80-180", "Gdańsk"), ("66-400", "Gorzów Wielkopolski"), ("35-105", "Rzeszów")), ("ul. Hutnicza", "ul. Przemysłowa", "ul. Stoczniowa", "al. Wolności"), ("{street} {n}", "{street} {n}/{m}"), ("{trade} {name} {form}",), ("Zakład Mechaniczny", "Hydraulika", "Opakowania"), ("Sp. z o.o.", "S.A.", "Sp.k."), ("Agnieszka", "Krzysztof", "Paweł", "Renata"), ("Baran", "Górski", "Nowak", "Wrona"), ("zakupy", "biuro"), ("Hala 2",), ("+48 32 26", "58 30"),
)  # fmt: skip
DENMARK = Land(
    "DK", "da", (("5000", "Odense C"), ("6700", "Esbjerg"), ("8900", "Randers"), ("9900", "Frederikshavn")), ("Havnegade", "Industrivej", "Værftsvej", "Fabriksvej"), ("{street} {n}", "{street} {n}, port {m}"), ("{name} {trade} {form}",), ("Maskinfabrik", "Skibsværft", "Mejeri", "Emballage"), ("A/S", "ApS"), ("Anders", "Hanne", "Lone", "Preben"), ("Dam", "Holm", "Lauridsen", "Thygesen"), ("indkob", "lager"), ("Hal 5",), ("+45 65 92", "+45 75 13"),
)  # fmt: skip
SWEDEN = Land(
    "SE", "sv", (("721 30", "Västerås"), ("781 70", "Borlänge"), ("931 57", "Skellefteå"), ("371 23", "Karlskrona")), ("Verkstadsgatan", "Industrigatan", "Bruksvägen", "Hamngatan"), ("{street} {n}", "{street} {n} B"), ("{name} {trade} {form}",), ("Mekaniska", "Pappersbruk", "Hydraulik", "Emballage"), ("AB", "HB"), ("Ann-Marie", "Henrik", "Johan", "Lena"), ("Berglund", "Forsberg", "Sjögren", "Öberg"), ("inkop", "verkstad"), ("Hall B",), ("+46 21 17", "0243-21"),
)  # fmt: skip
SHARES = (
    (GERMANY, 38), (OFFICES, 5), (HOUSES, 6), (AUSTRIA, 6), (SWITZERLAND, 6), (NETHERLANDS, 9), (FLANDERS, 3), (WALLONIA, 2), (FRANCE, 8), (BRITAIN, 6), (IRELAND, 3), (AMERICA, 3), (ITALY, 4), (SPAIN, 4), (POLAND, 4), (DENMARK, 4), (SWEDEN, 4),
)  # fmt: skip
LANDS = tuple(land for land, _ in SHARES)
