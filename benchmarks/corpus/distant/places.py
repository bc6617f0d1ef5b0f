"""Where the distant part's customers live, and what yards, clubs, harbours, depots and farms there are called."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from benchmarks.corpus.places import Land

GERMANY = Land(
    "DE", "de",
    (
        ("17389", "Anklam"), ("17454", "Zinnowitz"), ("18181", "Graal-Müritz"), ("18546", "Sassnitz"), ("19053", "Schwerin"), ("23570", "Lübeck-Travemünde"), ("23730", "Neustadt in Holstein"), ("23769", "Fehmarn"), ("24159", "Kiel"), ("24376", "Kappeln"), ("24939", "Flensburg"), ("25899", "Niebüll"), ("26548", "Norderney"),
        ("26789", "Leer (Ostfriesland)"), ("26931", "Elsfleth"), ("26954", "Nordenham"), ("27570", "Bremerhaven"), ("14542", "Werder (Havel)"), ("12557", "Berlin"), ("17207", "Röbel/Müritz"), ("31515", "Wunstorf"), ("47119", "Duisburg"), ("50996", "Köln"), ("55252", "Mainz-Kastel"), ("68219", "Mannheim"), ("78464", "Konstanz"), ("82319", "Starnberg"),
        ("83209", "Prien am Chiemsee"), ("88045", "Friedrichshafen"), ("93049", "Regensburg"), ("94032", "Passau"), ("21129", "Hamburg"),
    ),
    (
        "Am Bootshafen", "Slipstraße", "Werftallee", "Deichweg", "Seglerheim", "Hafenkopf", "Alter Fischmarkt", "An der Schleuse", "Kapitänsgang", "Fährstraße", "Strandpromenade", "Treidelpfad", "Uferstr.", "Lotsenberg", "Kaistraße", "Zum Yachthafen", "Holzmarkt", "Gewerbehof", "Seestraße", "Mühlendamm", "Reeperbahnweg", "Kirchenkoppel",
    ),
    ("{street} {n}", "{street} {n}", "{street} {n}", "{street} {n} a", "{street} {n}/{m}"), ("{trade} {name} {form}", "{name} {trade} {form}", "{trade} {name} {form}", "{name} & Partner {trade} {form}"),
    (
        "Bootswerft", "Yachtservice", "Segelmacherei", "Yachtcharter", "Bootsvermietung", "Segelschule", "Marina", "Fischereibetrieb", "Fahrgastschifffahrt", "Motorenwerkstatt", "Landmaschinen", "Gartentechnik", "Lohnunternehmen", "Metallbau", "Wasserbau", "Tauchbasis", "Kanuverleih", "Baumpflege", "Schiffselektrik", "Hafenbetriebe",
    ),
    ("GmbH", "GmbH & Co. KG", "e.K.", "OHG", "GbR", "KG", "eG", "UG (haftungsbeschränkt)"),
    ("Arne", "Birte", "Carsten", "Dörte", "Enno", "Frauke", "Gesa", "Hauke", "Imke", "Jannis", "Karsten", "Lüder", "Maike", "Nils", "Okka", "Piet", "Renke", "Silke", "Tjark", "Ulrike", "Wiebke", "Zeynep"),
    (
        "Ahlers", "Brodersen", "Claasen", "Dirksen", "Eggers", "Feddersen", "Gerdes", "Harms", "Ihlow", "Janßen", "Krüger", "Lüttmann", "Momsen", "Nissen", "Ohrt", "Petersen", "Quast", "Reents", "Sönksen", "Thomsen", "Uphoff", "Voß", "Wulff", "Zander", "Kaymak", "Nowak", "Meyer-Abich", "zur Brügge", "Höfer", "Kröger",
    ),
    ("werft", "info", "einkauf", "hafenmeister", "lager", "werkstatt", "buero", "kontor", "post"), ("Halle 3", "Steg C", "Winterlager", "Außenstelle Nordmole", "Werkstatt Südufer", "Vereinsheim"), ("0431 55", "+49 471 90", "0170 33", "(04642) 91", "0381/66"),
)  # fmt: skip


@dataclass(frozen=True)
class Public(Land):
    """Clubs and offices: they have names of waters and towns, and the people who write for them have those of people."""

    def person(self, random: Random) -> str:
        """First and last name."""
        return GERMANY.person(random)


CLUBS = Public(
    "DE", "de", GERMANY.places, GERMANY.streets, GERMANY.house, ("{trade} {name} {form}", "{trade} {name} 1921 {form}"), ("Segelclub", "Wassersportverein", "Ruderverein", "Anglerverein", "Motoryachtclub", "Kanuclub", "Seenotretter"), ("e.V.", "e. V."), GERMANY.first,
    ("Schleibucht", "Innenförde", "Müritz-Ost", "Weserbogen", "Greifswalder Bodden", "Havelaue", "Untersee", "Maindreieck"), ("vorstand", "kasse", "info", "takelmeister"), ("Jugendhaus", "Steg 2"), GERMANY.dialling,
)  # fmt: skip
OFFICES = Public(
    "DE", "de", GERMANY.places, GERMANY.streets, GERMANY.house, ("{form} der {trade} {name}",), ("Stadt", "Gemeinde", "Samtgemeinde"), ("Bauhof", "Hafenamt", "Feuerwehr", "Kurverwaltung"), GERMANY.first, ("Altenwieck", "Seekirch", "Norderbüll", "Wittenhagen", "Moordeich"), ("bauhof", "vergabe", "poststelle"), ("Außenstelle Hafen",), GERMANY.dialling,
)  # fmt: skip
AUSTRIA = Land(
    "AT", "de", (("7141", "Podersdorf am See"), ("5310", "Mondsee"), ("4802", "Ebensee"), ("6900", "Bregenz"), ("9081", "Reifnitz"), ("3400", "Klosterneuburg"), ("4810", "Gmunden")), ("Seepromenade", "Hafengasse", "Esplanade", "Bundesstraße", "Strandbadweg"), ("{street} {n}", "{street} {n}/{m}", "{street} {n}/Stg. {m}"),
    ("{trade} {name} {form}", "{name} {trade} {form}"), ("Bootsbau", "Segelschule", "Landtechnik", "Yachtclub", "Schifffahrt", "Forsttechnik"), ("GmbH", "OG", "KG", "e.U."), ("Alois", "Burgi", "Clemens", "Hermine", "Lukas", "Sepp", "Traudl"), ("Achleitner", "Hofinger", "Kaltenbrunner", "Loidl", "Peer", "Raffl", "Strobl"),
    ("office", "werft", "buero", "verkauf"), ("Bootshaus", "Werkstatt 2"), ("+43 6132 2", "05574 44", "0699 11"),
)  # fmt: skip
SWITZERLAND = Land(
    "CH", "de", (("8590", "Romanshorn"), ("6353", "Weggis"), ("3700", "Spiez"), ("8640", "Rapperswil"), ("6430", "Schwyz"), ("2560", "Nidau"), ("8280", "Kreuzlingen")), ("Seestrasse", "Hafenweg", "Werftstrasse", "Strandweg", "Bachmattstrasse"), ("{street} {n}", "{street} {n}", "{street} {n}b"), ("{trade} {name} {form}",),
    ("Bootswerft", "Schifffahrt", "Segelschule", "Landmaschinen", "Seerettung", "Gartenbau"), ("AG", "GmbH", "Genossenschaft"), ("Beat", "Corinne", "Jürg", "Nadja", "Reto", "Ursina"), ("Ammann", "Brunner", "Egli", "Imhof", "Luginbühl", "Wyss"), ("info", "werft", "einkauf"), ("Halle West", "Hafen Nord"), ("+41 71 46", "033 65", "+41 79 41"),
)  # fmt: skip
NETHERLANDS = Land(
    "NL", "nl", (("1135 ZK", "Edam"), ("1601 EK", "Enkhuizen"), ("8711 CV", "Workum"), ("8601 WC", "Sneek"), ("4511 EB", "Breskens"), ("3251 LE", "Stellendam"), ("1781 AB", "Den Helder"), ("9933 HA", "Delfzijl"), ("8321 RS", "Urk")), ("Havenkade", "Jachtlaan", "Sluisweg", "Zuiderdijk", "Industrieweg", "Oosterhaven"),
    ("{street} {n}", "{street} {n}", "{street} {n}-{m}", "{street} {n} B"), ("{trade} {name} {form}", "{name} {trade} {form}"), ("Jachtwerf", "Watersport", "Zeilmakerij", "Scheepsmotoren", "Botenverhuur", "Visserijbedrijf", "Landbouwmechanisatie", "Tuinmachines"), ("B.V.", "BV", "V.O.F.", "C.V."), ("Anouk", "Bauke", "Femke", "Jelle", "Marieke", "Sjoerd", "Wietske"),
    ("de Boer", "Hoekstra", "Kramer", "van der Meer", "Visser", "Wiersma", "Zijlstra"), ("werf", "info", "inkoop", "magazijn"), ("Loods 2", "Steiger D"), ("+31 515 43", "0228-32", "06 514"),
)  # fmt: skip
FLANDERS = Land(
    "BE", "nl", (("8620", "Nieuwpoort"), ("8400", "Oostende"), ("8370", "Blankenberge"), ("2030", "Antwerpen")), ("Kaai", "Vismijnlaan", "Westhinderstraat", "Albertdok"), ("{street} {n}", "{street} {n} bus {m}"), ("{trade} {name} {form}",), ("Jachthaven", "Scheepswerf", "Rederij", "Tuinbouw"), ("BV", "NV", "CommV"), ("Bart", "Griet", "Kobe", "Lieve"),
    ("Dewaele", "Claeys", "Vandamme", "Verhaeghe"), ("info", "aankoop", "werf"), ("Dok 4",), ("+32 58 23", "059 80"),
)  # fmt: skip
WALLONIA = Land(
    "BE", "fr", (("4000", "Liège"), ("6000", "Charleroi"), ("5100", "Jambes")), ("quai de la Meuse", "rue du Halage", "chemin des Bateliers"), ("{street} {n}", "{street}, {n}"), ("{trade} {name} {form}",), ("Chantier naval", "Motoculture", "Batellerie"), ("SRL", "SA", "ASBL"), ("Benoît", "Delphine", "Ludovic", "Sabine"), ("Collard", "Gillet", "Henrotte", "Pirard"),
    ("info", "atelier"), ("Dépôt 2",), ("+32 4 22", "0495 60"),
)  # fmt: skip
FRANCE = Land(
    "FR", "fr", (("17000", "La Rochelle"), ("29900", "Concarneau"), ("56100", "Lorient"), ("13002", "Marseille"), ("35400", "Saint-Malo"), ("06600", "Antibes"), ("50100", "Cherbourg-en-Cotentin"), ("74200", "Thonon-les-Bains"), ("67000", "Strasbourg")),
    ("quai des Pêcheurs", "rue du Port", "avenue de la Plage", "boulevard de l'Océan", "impasse du Phare", "route des Chantiers"), ("{n} {street}", "{n}, {street}", "{n} bis {street}"), ("{trade} {name} {form}", "{name} {trade} {form}"), ("Chantier naval", "Accastillage", "Voilerie", "École de voile", "Mécanique marine", "Motoculture", "Armement", "Capitainerie"),
    ("SARL", "SAS", "EURL", "SNC"), ("Arnaud", "Bénédicte", "Erwan", "Gaëlle", "Loïc", "Maëlys", "Yann"), ("Cadiou", "Guillou", "Kervella", "Lebreton", "Morvan", "Tanguy", "Rouxel", "Vasseur"), ("contact", "atelier", "commandes", "port"), ("Hangar B", "Quai nord"), ("+33 2 98 50", "05 46 41", "06 22 18"),
)  # fmt: skip
BRITAIN = Land(
    "GB", "en", (("PO12 1UL", "Gosport"), ("TR11 3LE", "Falmouth"), ("PA34 4LN", "Oban"), ("NR12 8RX", "Wroxham"), ("LL53 7EY", "Pwllheli"), ("CB5 8HZ", "Cambridge"), ("IP3 0BN", "Ipswich")), ("Quayside", "Harbour Road", "Boatyard Lane", "Mill Hill", "The Slipway", "Ferry Road"), ("{n} {street}", "{n} {street}", "{n}a {street}", "Unit {m}, {n} {street}"),
    ("{name} {trade} {form}", "{name} & Sons {trade} {form}"), ("Boatyard", "Marine", "Chandlery", "Sailing School", "Narrowboats", "Groundcare", "Farm Machinery"), ("Ltd", "Limited", "LLP", "CIC"), ("Alastair", "Beth", "Duncan", "Fiona", "Hamish", "Rosie"), ("Ashcombe", "Penrose", "MacLeod", "Trelawney", "Whitlock", "Yarwood"), ("office", "stores", "yard", "orders"), ("Shed 4", "Pontoon B"),
    ("+44 1326 31", "01631 56", "07700 90"),
)  # fmt: skip
IRELAND = Land(
    "IE", "en", (("P17 FX03", "Kinsale"), ("V92 XE40", "Dingle"), ("F91 H2N8", "Sligo")), ("Pier Road", "Strand Street", "The Mall"), ("{n} {street}",), ("{name} {trade} {form}",), ("Boatyard", "Marine", "Fisheries"), ("Ltd", "DAC"), ("Ciara", "Eoin", "Orla"), ("Cronin", "Daly", "Moriarty", "Sheehy"), ("info", "yard"), ("Pier 2",), ("+353 21 47", "066 91"),
)  # fmt: skip
AMERICA = Land(
    "US", "en", (("21403", "Annapolis, MD"), ("04841", "Rockland, ME"), ("02840", "Newport, RI"), ("98221", "Anacortes, WA")), ("Shipyard Ln", "Dock Street", "Water St", "Marina Dr"), ("{n}{m}0 {street}", "{n}{m}4 {street}, Suite {m}0"), ("{name} {trade} {form}",), ("Marine Supply", "Rigging", "Boat Works"), ("Inc.", "LLC"), ("Chad", "Megan", "Walter"),
    ("Abbott", "Delaney", "Whitaker", "Sorensen"), ("orders", "parts"), ("Warehouse 2",), ("+1 410 555 0", "(207) 555-0"),
)  # fmt: skip
ITALY = Land(
    "IT", "it", (("30015", "Chioggia"), ("25015", "Desenzano del Garda"), ("16126", "Genova"), ("34121", "Trieste"), ("28838", "Stresa")), ("Via del Porto", "Lungolago Mazzini", "Calle dei Marangoni", "Via Nazario Sauro"), ("{street} {n}", "{street}, {n}"), ("{trade} {name} {form}",), ("Cantiere nautico", "Nautica", "Veleria", "Officina marina"), ("S.r.l.", "S.n.c.", "S.p.A."),
    ("Bruna", "Enrico", "Giada", "Matteo", "Ornella"), ("Boscolo", "Dal Lago", "Parodi", "Vianello", "Zorzi"), ("ordini", "cantiere", "info"), ("Darsena 2",), ("+39 041 40", "010 27"),
)  # fmt: skip
SPAIN = Land(
    "ES", "es", (("07012", "Palma"), ("36202", "Vigo"), ("11500", "El Puerto de Santa María"), ("17480", "Roses")), ("Paseo Marítimo", "Calle del Muelle", "Avenida del Puerto", "Camino de la Lonja"), ("{street}, {n}", "{street} {n}"), ("{trade} {name} {form}",), ("Efectos navales", "Varadero", "Talleres"), ("S.L.", "S.A.", "S.L.U."), ("Alejandro", "Nuria", "Diego", "Carmen"),
    ("Bonet", "Castro", "Mateu", "Rial"), ("pedidos", "taller", "info"), ("Nave 3",), ("+34 971 71", "986 44"),
)  # fmt: skip
POLAND = Land(
    "PL", "pl", (("81-336", "Gdynia"), ("11-500", "Giżycko"), ("72-600", "Świnoujście"), ("82-300", "Elbląg")), ("ul. Portowa", "ul. Żeglarska", "al. Jana Pawła II", "ul. Rybacka"), ("{street} {n}", "{street} {n}/{m}"), ("{trade} {name} {form}",), ("Stocznia", "Jachty", "Serwis", "Agrotechnika"), ("Sp. z o.o.", "s.c.", "Sp.j."), ("Aneta", "Bartosz", "Iwona", "Krzysztof"),
    ("Borkowski", "Kaszuba", "Mazur", "Wrona"), ("zamowienia", "biuro", "serwis"), ("Hala 2",), ("+48 58 66", "87 42"),
)  # fmt: skip
DENMARK = Land(
    "DK", "da", (("5700", "Svendborg"), ("6400", "Sønderborg"), ("8500", "Grenaa"), ("3000", "Helsingør")), ("Havnegade", "Værftsvej", "Strandvejen", "Kajgade"), ("{street} {n}", "{street} {n}, st. tv."), ("{trade} {name} {form}",), ("Skibsværft", "Marineservice", "Sejlmageri", "Maskinforretning"), ("ApS", "A/S", "I/S"), ("Bodil", "Jeppe", "Lone", "Søren"),
    ("Bruun", "Kjær", "Mortensen", "Ravn"), ("vaerft", "indkob", "info"), ("Hal 2",), ("+45 62 21", "+45 74 42"),
)  # fmt: skip
SWEDEN = Land(
    "SE", "sv", (("392 31", "Kalmar"), ("451 50", "Uddevalla"), ("130 40", "Djurhamn"), ("374 33", "Karlshamn")), ("Hamngatan", "Varvsvägen", "Strandgatan", "Skeppsbron"), ("{street} {n}", "{street} {n} B"), ("{trade} {name} {form}",), ("Skeppsvarv", "Marinservice", "Segelmakeri", "Segelklubb"), ("AB", "HB"), ("Anders", "Ebba", "Gunnel", "Rasmus"),
    ("Bergström", "Ekman", "Holm", "Söderlind"), ("varv", "info", "inkop"), ("Hall 1",), ("+46 480 41", "0522-65"),
)  # fmt: skip
SHARES = (
    (GERMANY, 37), (CLUBS, 6), (OFFICES, 4), (AUSTRIA, 6), (SWITZERLAND, 6), (NETHERLANDS, 9), (FLANDERS, 3), (WALLONIA, 2), (FRANCE, 8), (BRITAIN, 6), (IRELAND, 3), (AMERICA, 3), (ITALY, 4), (SPAIN, 4), (POLAND, 4), (DENMARK, 4), (SWEDEN, 4),
)  # fmt: skip
LANDS = tuple(land for land, _ in SHARES)
