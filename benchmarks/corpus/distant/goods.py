"""What the distant part's company sells: families of near-twins for deck and rigging, the berth, hull and paint, the engine, safety, the wiring, and the machines ashore."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.goods import Family as _Family
from benchmarks.corpus.goods import Words

WORDS: Words = {
    "blau": ("blue", "blauw", "bleu"), "marine": ("navy", "marineblauw", "bleu marine"), "weiß": ("white", "wit", "blanc"), "schwarz": ("black", "zwart", "noir"), "rot": ("red", "rood", "rouge"), "grün": ("green", "groen", "vert"), "gelb": ("yellow", "geel", "jaune"), "orange": ("orange", "oranje", "orange"), "grau": ("grey", "grijs", "gris"),
    "klar": ("clear", "helder", "incolore"), "matt": ("matt", "mat", "mat"), "glänzend": ("gloss", "glanzend", "brillant"), "seidenmatt": ("satin", "zijdeglans", "satiné"), "Backbord": ("port", "bakboord", "bâbord"), "Steuerbord": ("starboard", "stuurboord", "tribord"), "Topp": ("masthead", "top", "tête de mât"), "Heck": ("stern", "hek", "poupe"),
    "lang": ("long", "lang", "long"), "kurz": ("short", "kort", "court"), "gerade": ("straight", "recht", "droite"), "gedreht": ("twisted", "gedraaid", "torse"), "breit": ("wide", "breed", "large"), "verzinkt": ("galvanised", "verzinkt", "galvanisé"), "Edelstahl": ("stainless", "rvs", "inox"), "Bronze": ("bronze", "brons", "bronze"), "Messing": ("brass", "messing", "laiton"), "Kunststoff": ("plastic", "kunststof", "plastique"),
    "Zink": ("zinc", "zink", "zinc"), "Aluminium": ("aluminium", "aluminium", "aluminium"), "Magnesium": ("magnesium", "magnesium", "magnésium"), "Kinder": ("child", "kind", "enfant"), "Junior": ("junior", "junior", "junior"), "Erwachsene": ("adult", "volwassene", "adulte"), "Automatik": ("automatic", "automatisch", "automatique"), "manuell": ("manual", "handmatig", "manuel"), "mit": ("with", "met", "avec"), "ohne": ("without", "zonder", "sans"),
    "Harness": ("harness", "harnas", "harnais"), "Wirbel": ("swivel", "wartel", "émerillon"), "Hundsfott": ("becket", "hondsvot", "ringot"), "einfach": ("single", "enkel", "simple"), "doppelt": ("double", "dubbel", "double"), "innen": ("inner", "binnen", "intérieur"), "außen": ("outer", "buiten", "extérieur"), "links": ("left", "links", "gauche"), "rechts": ("right", "rechts", "droite"),
    "rund": ("round", "rond", "rond"), "eckig": ("square", "vierkant", "carré"), "Treibglieder": ("drive links", "schakels", "maillons"), "fein": ("fine", "fijn", "fin"), "grob": ("coarse", "grof", "gros"), "mittel": ("medium", "middel", "moyen"), "Körnung": ("grit", "korrel", "grain"), "Gr.": ("size", "maat", "taille"), "Dose": ("tin", "blik", "boîte"), "Kartusche": ("cartridge", "patroon", "cartouche"), "Mikron": ("micron", "micron", "microns"), "Halter": ("bracket", "houder", "support"), "dünn": ("thin", "dun", "fluide"), "dick": ("thick", "dik", "épaisse"), "fach": ("gang", "voudig", "départs"),
    "hart": ("hard", "hard", "dure"), "weich": ("soft", "zacht", "souple"),
}  # fmt: skip
Family = partial(_Family, words=WORDS)

DECK = (
    Family("Schäkel Nordkap Edelstahl {}", "Shackle Nordkap stainless {}", "Sluiting Nordkap rvs {}", "Manille Nordkap inox {}", "Nordkap {}", "C62", ("4 mm gerade", "5 mm gerade", "6 mm gerade", "8 mm gerade", "6 mm gedreht", "8 mm gedreht"), 1.9, 6.8),
    Family("Block Kugelan 40 mm {}", "Block Kugelan 40 mm {}", "Blok Kugelan 40 mm {}", "Poulie Kugelan 40 mm {}", "Kugelan {}", "C62", ("einfach mit Wirbel", "einfach mit Hundsfott", "doppelt mit Wirbel", "doppelt mit Hundsfott"), 17.5, 42.0),
    Family("Schot Regatio {}", "Sheet rope Regatio {}", "Schoot Regatio {}", "Écoute Regatio {}", "Regatio {}", "MTR", ("8 mm rot", "8 mm blau", "10 mm rot", "10 mm blau", "12 mm blau"), 1.4, 3.6),
    Family("Fall Dynalo {}", "Halyard Dynalo {}", "Val Dynalo {}", "Drisse Dynalo {}", "Dynalo {}", "MTR", ("6 mm grau", "8 mm grau", "8 mm schwarz", "10 mm schwarz"), 2.9, 7.4),
    Family("Curryklemme Klemmo {}", "Cam cleat Klemmo {}", "Curryklem Klemmo {}", "Taquet coinceur Klemmo {}", "Klemmo {}", "C62", ("27 mm schwarz", "38 mm schwarz", "38 mm rot"), 9.8, 21.0),
    Family("Winschkurbel Torqua {}", "Winch handle Torqua {}", "Lierhendel Torqua {}", "Manivelle de winch Torqua {}", "Torqua {}", "C62", ("200 mm", "250 mm", "250 mm doppelt"), 29.0, 64.0),
    Family("Wantenspanner Spannfix {}", "Turnbuckle Spannfix {}", "Wantspanner Spannfix {}", "Ridoir Spannfix {}", "Spannfix {}", "C62", ("M5", "M6", "M8", "M10"), 11.5, 38.0),
    Family("Segeltape Flickan 50 mm {}", "Sail tape Flickan 50 mm {}", "Zeiltape Flickan 50 mm {}", "Ruban à voile Flickan 50 mm {}", "Flickan {}", "RO", ("weiß", "blau", "rot", "klar"), 6.5, 9.9),
    Family("Segelhandschuh Griffo {}", "Sailing glove Griffo {}", "Zeilhandschoen Griffo {}", "Gant de voile Griffo {}", "Griffo {}", "PR", ("Gr. S", "Gr. M", "Gr. L", "Gr. XL"), 14.9, 22.0),
    Family("Karabiner Haakon {}", "Snap hook Haakon {}", "Karabijnhaak Haakon {}", "Mousqueton Haakon {}", "Haakon {}", "C62", ("50 mm", "60 mm", "80 mm", "80 mm mit Wirbel", "100 mm"), 2.2, 9.4),
)  # fmt: skip
BERTH = (
    Family("Langfender Puffero {}", "Fender Puffero {}", "Stootwil Puffero {}", "Pare-battage Puffero {}", "Puffero {}", "C62", ("F1 weiß", "F2 weiß", "F2 marine", "F3 weiß", "F3 marine", "F4 schwarz"), 14.0, 48.0),
    Family("Kugelfender Bollo {}", "Ball fender Bollo {}", "Kogelfender Bollo {}", "Bouée pare-battage Bollo {}", "Bollo {}", "C62", ("A1 orange", "A2 orange", "A2 blau", "A3 orange"), 24.0, 69.0),
    Family("Festmacherleine Hafenruh {}", "Mooring line Hafenruh {}", "Landvast Hafenruh {}", "Amarre Hafenruh {}", "Hafenruh {}", "C62", ("12 mm 8 m schwarz", "14 mm 10 m schwarz", "14 mm 10 m marine", "16 mm 12 m schwarz", "16 mm 12 m marine"), 16.9, 44.0),
    Family("Ankerkette Kettwig {}", "Anchor chain Kettwig {}", "Ankerketting Kettwig {}", "Chaîne d'ancre Kettwig {}", "Kettwig {}", "MTR", ("6 mm verzinkt", "8 mm verzinkt", "10 mm verzinkt", "8 mm Edelstahl"), 4.6, 24.0),
    Family("Pflugscharanker Grunda {}", "Plough anchor Grunda {}", "Ploegschaaranker Grunda {}", "Ancre charrue Grunda {}", "Grunda {}", "C62", ("7,5 kg", "10 kg", "15 kg", "20 kg"), 58.0, 149.0),
    Family("Ruckdämpfer Federan {}", "Mooring snubber Federan {}", "Landvastveer Federan {}", "Amortisseur d'amarre Federan {}", "Federan {}", "C62", ("Gr. 1", "Gr. 2", "Gr. 3", "Gr. 4"), 12.5, 36.0),
    Family("Belegklampe Polleron {}", "Deck cleat Polleron {}", "Kikker Polleron {}", "Taquet d'amarrage Polleron {}", "Polleron {}", "C62", ("150 mm Edelstahl", "200 mm Edelstahl", "250 mm Edelstahl", "150 mm Aluminium", "200 mm Aluminium"), 8.8, 34.0),
    Family("Bootshaken Angelo {}", "Boat hook Angelo {}", "Pikhaak Angelo {}", "Gaffe Angelo {}", "Angelo {}", "C62", ("120-210 cm", "150-270 cm"), 19.0, 33.0),
    Family("Mooringboje Treibgut {}", "Mooring buoy Treibgut {}", "Meerboei Treibgut {}", "Bouée de mouillage Treibgut {}", "Treibgut {}", "C62", ("30 cm gelb", "40 cm gelb", "40 cm weiß", "60 cm gelb"), 34.0, 112.0),
)  # fmt: skip
HULL = (
    Family("Antifouling Algenfrei 2,5 l {}", "Antifouling Algenfrei 2.5 l {}", "Antifouling Algenfrei 2,5 l {}", "Antifouling Algenfrei 2,5 l {}", "Algenfrei {}", "C62", ("hart schwarz", "hart rot", "hart blau", "weich schwarz", "weich rot", "weich blau"), 84.0, 119.0),
    Family("Bootslack Glanzwelle 750 ml {}", "Boat varnish Glanzwelle 750 ml {}", "Bootlak Glanzwelle 750 ml {}", "Vernis marin Glanzwelle 750 ml {}", "Glanzwelle {}", "C62", ("klar glänzend", "klar seidenmatt", "klar matt", "weiß glänzend"), 21.0, 34.0),
    Family("Epoxidharz Harzano {}", "Epoxy resin Harzano {}", "Epoxyhars Harzano {}", "Résine époxy Harzano {}", "Harzano {}", "KGM", ("dünn A", "dünn B", "dick A", "dick B"), 19.5, 29.0),
    Family("Verdünnung Lösemar {}", "Thinner Lösemar {}", "Verdunner Lösemar {}", "Diluant Lösemar {}", "Lösemar {}", "LTR", ("Nr. 1", "Nr. 2", "Nr. 9"), 8.9, 15.0),
    Family("Dichtmasse Fugatek 290 ml {}", "Sealant Fugatek 290 ml {}", "Kit Fugatek 290 ml {}", "Mastic Fugatek 290 ml {}", "Fugatek {}", "C62", ("weiß", "schwarz", "grau", "klar"), 10.9, 16.5),
    Family("Schleifscheibe Sandoro 150 mm {}", "Sanding disc Sandoro 150 mm {}", "Schuurschijf Sandoro 150 mm {}", "Disque abrasif Sandoro 150 mm {}", "Sandoro {}", "BX", ("Körnung 80", "Körnung 120", "Körnung 180", "Körnung 240", "Körnung 320"), 22.0, 31.0),
    Family("Abdeckband Kantox {}", "Masking tape Kantox {}", "Afplaktape Kantox {}", "Ruban de masquage Kantox {}", "Kantox {}", "RO", ("19 mm blau", "25 mm blau", "38 mm blau", "50 mm blau"), 2.9, 7.8),
    Family("Lackwalze Rollan {}", "Paint roller Rollan {}", "Verfroller Rollan {}", "Rouleau à peinture Rollan {}", "Rollan {}", "PK", ("11 cm fein", "11 cm mittel", "16 cm fein", "16 cm mittel"), 5.4, 11.0),
    Family("Bootsreiniger Schrubba {}", "Boat cleaner Schrubba {}", "Bootreiniger Schrubba {}", "Nettoyant bateau Schrubba {}", "Schrubba {}", "C62", ("500 ml", "1 l", "5 l", "10 l"), 7.9, 64.0),
)  # fmt: skip
ENGINE = (
    Family("Impeller Quirlo {}", "Impeller Quirlo {}", "Impeller Quirlo {}", "Turbine Quirlo {}", "Quirlo {}", "C62", ("A 40 mm", "A 51 mm", "B 51 mm", "B 57 mm", "C 65 mm"), 12.9, 44.0),
    Family("Kraftstofffilter Klarsprit {}", "Fuel filter Klarsprit {}", "Brandstoffilter Klarsprit {}", "Filtre à carburant Klarsprit {}", "Klarsprit {}", "C62", ("2 Mikron", "10 Mikron", "30 Mikron"), 11.0, 19.0),
    Family("Ölfilter Schmiera {}", "Oil filter Schmiera {}", "Oliefilter Schmiera {}", "Filtre à huile Schmiera {}", "Schmiera {}", "C62", ("M20 kurz", "M20 lang", "UNF kurz", "UNF lang"), 8.4, 14.0),
    Family("Keilriemen Rippo {}", "V-belt Rippo {}", "V-snaar Rippo {}", "Courroie trapézoïdale Rippo {}", "Rippo {}", "C62", ("10 x 875", "10 x 925", "10 x 975", "13 x 875", "13 x 1025"), 7.9, 15.8),
    Family("Zündkerze Funkar {}", "Spark plug Funkar {}", "Bougie Funkar {}", "Bougie d'allumage Funkar {}", "Funkar {}", "C62", ("B6", "B7", "B8", "BR7"), 3.4, 6.9),
    Family("Opferanode Anodur {}", "Sacrificial anode Anodur {}", "Anode Anodur {}", "Anode sacrificielle Anodur {}", "Anodur {}", "C62", ("25 mm Zink", "30 mm Zink", "35 mm Zink", "25 mm Aluminium", "30 mm Aluminium", "30 mm Magnesium"), 6.5, 22.0),
    Family("Motoröl Viskomar 15W-40 {}", "Engine oil Viskomar 15W-40 {}", "Motorolie Viskomar 15W-40 {}", "Huile moteur Viskomar 15W-40 {}", "Viskomar {}", "C62", ("1 l", "5 l", "20 l", "60 l"), 8.9, 239.0),
    Family("Bilgepumpe Lenzo 12 V {}", "Bilge pump Lenzo 12 V {}", "Bilgepomp Lenzo 12 V {}", "Pompe de cale Lenzo 12 V {}", "Lenzo {}", "C62", ("500 Automatik", "500 manuell", "1100 Automatik", "1100 manuell", "2000 manuell"), 24.0, 118.0),
    Family("Kühlwasserschlauch Gummar {}", "Cooling water hose Gummar {}", "Koelwaterslang Gummar {}", "Tuyau d'eau de refroidissement Gummar {}", "Gummar {}", "MTR", ("13 mm", "19 mm", "25 mm", "32 mm", "38 mm"), 4.9, 18.5),
    Family("Schlauchschelle Spannring {}", "Hose clamp Spannring {}", "Slangklem Spannring {}", "Collier de serrage Spannring {}", "Spannring {}", "PK", ("12-22 mm", "16-27 mm", "20-32 mm", "25-40 mm"), 6.9, 12.4),
)  # fmt: skip
SAFETY = (
    Family("Rettungsweste Trivelo {}", "Life jacket Trivelo {}", "Reddingsvest Trivelo {}", "Gilet de sauvetage Trivelo {}", "Trivelo {}", "C62", ("150 N Automatik", "150 N Automatik mit Harness", "165 N Automatik mit Harness", "275 N Automatik", "100 N Kinder", "100 N Junior"), 59.0, 189.0),
    Family("Signalfackel Leuchto {}", "Hand flare Leuchto {}", "Handstakellicht Leuchto {}", "Feu à main Leuchto {}", "Leuchto {}", "C62", ("rot", "weiß", "orange"), 14.5, 19.9),
    Family("Rettungsring Ringaro {}", "Lifebuoy Ringaro {}", "Reddingsboei Ringaro {}", "Bouée couronne Ringaro {}", "Ringaro {}", "C62", ("60 cm orange", "75 cm orange", "75 cm weiß"), 38.0, 79.0),
    Family("Feuerlöscher Löschan {}", "Fire extinguisher Löschan {}", "Brandblusser Löschan {}", "Extincteur Löschan {}", "Löschan {}", "C62", ("1 kg", "2 kg", "2 kg mit Halter", "6 kg"), 24.0, 72.0),
    Family("Lifebelt Sichera {}", "Safety line Sichera {}", "Veiligheidslijn Sichera {}", "Longe Sichera {}", "Sichera {}", "C62", ("1 m einfach", "2 m einfach", "2 m doppelt"), 29.0, 74.0),
    Family("Bordapotheke Medimar {}", "First aid kit Medimar {}", "Verbanddoos Medimar {}", "Trousse de secours Medimar {}", "Medimar {}", "SET", ("Gr. 1", "Gr. 2", "Gr. 3"), 34.0, 128.0),
    Family("CO2-Patrone Zischo {}", "CO2 cylinder Zischo {}", "CO2-patroon Zischo {}", "Cartouche CO2 Zischo {}", "Zischo {}", "C62", ("24 g", "33 g", "38 g", "60 g"), 11.9, 24.0),
)  # fmt: skip
WIRING = (
    Family("Navigationslicht Seeblick LED {}", "Navigation light Seeblick LED {}", "Navigatielicht Seeblick LED {}", "Feu de navigation Seeblick LED {}", "Seeblick {}", "C62", ("Backbord", "Steuerbord", "Heck", "Topp"), 29.0, 58.0),
    Family("Batteriekabel Kupfra {}", "Battery cable Kupfra {}", "Accukabel Kupfra {}", "Câble de batterie Kupfra {}", "Kupfra {}", "MTR", ("16 mm² rot", "16 mm² schwarz", "25 mm² rot", "25 mm² schwarz", "35 mm² rot"), 4.2, 12.8),
    Family("Flachsicherung Fusilo {}", "Blade fuse Fusilo {}", "Steekzekering Fusilo {}", "Fusible plat Fusilo {}", "Fusilo {}", "PK", ("5 A", "10 A", "15 A", "20 A", "30 A"), 2.4, 3.9),
    Family("AGM-Batterie Dauerstrom {}", "AGM battery Dauerstrom {}", "AGM-accu Dauerstrom {}", "Batterie AGM Dauerstrom {}", "Dauerstrom {}", "C62", ("60 Ah", "80 Ah", "100 Ah", "140 Ah"), 139.0, 369.0),
    Family("Landstromkabel Steglan {}", "Shore power cable Steglan {}", "Walstroomkabel Steglan {}", "Câble de quai Steglan {}", "Steglan {}", "C62", ("10 m 16 A", "15 m 16 A", "25 m 16 A", "25 m 32 A"), 49.0, 139.0),
    Family("Schalttafel Panelo {}", "Switch panel Panelo {}", "Schakelpaneel Panelo {}", "Tableau électrique Panelo {}", "Panelo {}", "C62", ("4 fach", "6 fach", "8 fach"), 34.0, 82.0),
)  # fmt: skip
ASHORE = (
    Family("Mähmesser Schnitto {}", "Mower blade Schnitto {}", "Maaimes Schnitto {}", "Lame de tondeuse Schnitto {}", "Schnitto {}", "C62", ("46 cm", "51 cm", "53 cm", "107 cm links", "107 cm rechts"), 14.9, 39.0),
    Family("Sägekette Zahnar 3/8 {}", "Saw chain Zahnar 3/8 {}", "Zaagketting Zahnar 3/8 {}", "Chaîne de tronçonneuse Zahnar 3/8 {}", "Zahnar {}", "C62", ("50 Treibglieder", "52 Treibglieder", "56 Treibglieder", "60 Treibglieder"), 13.9, 24.0),
    Family("Mähfaden Fadenix {}", "Trimmer line Fadenix {}", "Maaidraad Fadenix {}", "Fil de débroussailleuse Fadenix {}", "Fadenix {}", "RO", ("2,0 mm rund", "2,4 mm rund", "2,4 mm eckig", "2,7 mm eckig", "3,0 mm rund"), 6.9, 28.0),
    Family("Luftfilter Lufto {}", "Air filter Lufto {}", "Luchtfilter Lufto {}", "Filtre à air Lufto {}", "Lufto {}", "C62", ("T40 innen", "T40 außen", "T60 innen", "T60 außen"), 9.9, 32.0),
    Family("Hydraulikschlauch Druckan {}", "Hydraulic hose Druckan {}", "Hydrauliekslang Druckan {}", "Flexible hydraulique Druckan {}", "Druckan {}", "MTR", ("DN 8", "DN 10", "DN 13", "DN 16"), 6.4, 14.9),
    Family("Gelenkwellenkreuz Kardo {}", "Universal joint Kardo {}", "Kruiskoppeling Kardo {}", "Croisillon Kardo {}", "Kardo {}", "C62", ("22 x 54", "23,8 x 61,3", "27 x 70", "27 x 74,6"), 12.4, 28.0),
    Family("Rillenkugellager Wälzo {}", "Ball bearing Wälzo {}", "Kogellager Wälzo {}", "Roulement à billes Wälzo {}", "Wälzo {}", "C62", ("6203", "6204", "6205", "6205 C3", "6305"), 4.4, 11.8),
    Family("Schmierfett Fettara 400 g {}", "Grease Fettara 400 g {}", "Smeervet Fettara 400 g {}", "Graisse Fettara 400 g {}", "Fettara {}", "C62", ("Kartusche EP2", "Kartusche EP0", "Dose EP2"), 5.4, 9.8),
    Family("Klappsplint Sperro {}", "Linch pin Sperro {}", "Borgpen Sperro {}", "Goupille clip Sperro {}", "Sperro {}", "PK", ("4,5 mm", "6 mm", "8 mm", "10 mm"), 4.9, 8.9),
    Family("Drahtseil Trossa {}", "Wire rope Trossa {}", "Staalkabel Trossa {}", "Câble acier Trossa {}", "Trossa {}", "MTR", ("3 mm verzinkt", "4 mm verzinkt", "5 mm verzinkt", "4 mm Edelstahl", "5 mm Edelstahl"), 0.9, 4.8),
)  # fmt: skip
FAMILIES: tuple[_Family, ...] = (*DECK, *BERTH, *HULL, *ENGINE, *SAFETY, *WIRING, *ASHORE)
