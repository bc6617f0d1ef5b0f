"""What the late part's company sells: families of near-twins for those who wear it, those who sew it, and those who repair cars and bicycles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from benchmarks.corpus.goods import Family as _Family
from benchmarks.corpus.goods import Words

WORDS: Words = {
    "schwarz": ("black", "zwart", "noir"), "weiß": ("white", "wit", "blanc"), "marine": ("navy", "marine", "marine"), "grau": ("grey", "grijs", "gris"), "oliv": ("olive", "olijf", "olive"), "rot": ("red", "rood", "rouge"), "blau": ("blue", "blauw", "bleu"),
    "gelb": ("yellow", "geel", "jaune"), "orange": ("orange", "oranje", "orange"), "kornblau": ("royal blue", "korenblauw", "bleu roi"), "bordeaux": ("burgundy", "bordeaux", "bordeaux"), "natur": ("natural", "naturel", "écru"), "silber": ("silver", "zilver", "argent"),
    "violett": ("violet", "violet", "violet"), "klar": ("clear", "helder", "incolore"), "getönt": ("tinted", "getint", "teinté"), "bunt": ("coloured", "bont", "couleur"), "hell": ("light", "licht", "clair"), "Damen": ("women", "dames", "femme"), "Herren": ("men", "heren", "homme"),
    "Touring": ("touring", "touring", "randonnée"), "vorne": ("front", "voor", "avant"), "hinten": ("rear", "achter", "arrière"), "Zoll": ("inch", "inch", "pouces"), "belüftet": ("vented", "geventileerd", "ventilé"), "massiv": ("solid", "massief", "plein"), "Ventil": ("valve", "ventiel", "valve"),
    "mit": ("with", "met", "avec"), "ohne": ("without", "zonder", "sans"), "links": ("left", "links", "gauche"), "rechts": ("right", "rechts", "droit"), "lang": ("long", "lang", "long"), "kurz": ("short", "kort", "court"), "Kunststoff": ("plastic", "kunststof", "plastique"),
    "Lux": ("lux", "lux", "lux"), "fach": ("speed", "speed", "vitesses"),
}  # fmt: skip
Family = partial(_Family, words=WORDS)

CLOTHES = (
    Family("Bundhose Halvar {}", "Work trousers Halvar {}", "Werkbroek Halvar {}", "Pantalon de travail Halvar {}", "Halvar {}", "C62", ("schwarz 48", "schwarz 50", "schwarz 52", "schwarz 54", "marine 50", "marine 52", "marine 54"), 34.0, 49.0),
    Family("Latzhose Rurik {}", "Bib overalls Rurik {}", "Tuinbroek Rurik {}", "Salopette Rurik {}", "Rurik {}", "C62", ("kornblau 50", "kornblau 52", "kornblau 54", "oliv 50", "oliv 52", "oliv 54"), 39.0, 56.0),
    Family("Arbeitsjacke Sigmar {}", "Work jacket Sigmar {}", "Werkjas Sigmar {}", "Veste de travail Sigmar {}", "Sigmar {}", "C62", ("grau M", "grau L", "grau XL", "schwarz M", "schwarz L", "schwarz XL"), 42.0, 61.0),
    Family("Softshelljacke Tindra {}", "Softshell jacket Tindra {}", "Softshelljas Tindra {}", "Veste softshell Tindra {}", "Tindra {}", "C62", ("schwarz S", "schwarz M", "schwarz L", "rot S", "rot M", "rot L"), 49.0, 69.0),
    Family("Fleecepullover Lunde {}", "Fleece jumper Lunde {}", "Fleecetrui Lunde {}", "Pull polaire Lunde {}", "Lunde {}", "C62", ("marine S", "marine M", "marine L", "marine XL", "oliv L", "oliv XL"), 19.0, 29.0),
    Family("Warnweste Blinka {}", "High-vis waistcoat Blinka {}", "Veiligheidsvest Blinka {}", "Gilet de signalisation Blinka {}", "Blinka {}", "C62", ("gelb M", "gelb L", "gelb XL", "orange M", "orange L", "orange XL"), 3.4, 6.2),
    Family("Regenjacke Plitvo {}", "Rain jacket Plitvo {}", "Regenjas Plitvo {}", "Veste de pluie Plitvo {}", "Plitvo {}", "C62", ("gelb M", "gelb L", "gelb XL", "marine L", "marine XL"), 24.0, 36.0),
    Family("T-Shirt Kosta {}", "T-shirt Kosta {}", "T-shirt Kosta {}", "Tee-shirt Kosta {}", "Kosta {}", "C62", ("weiß S", "weiß M", "weiß L", "weiß XL", "schwarz M", "schwarz L", "schwarz XL"), 4.9, 8.8),
    Family("Poloshirt Varga {}", "Polo shirt Varga {}", "Poloshirt Varga {}", "Polo Varga {}", "Varga {}", "C62", ("grau S", "grau M", "grau L", "bordeaux M", "bordeaux L", "bordeaux XL"), 12.0, 18.5),
    Family("Kochjacke Mirella {}", "Chef's jacket Mirella {}", "Koksbuis Mirella {}", "Veste de cuisine Mirella {}", "Mirella {}", "C62", ("weiß 38", "weiß 42", "weiß 48", "weiß 52", "schwarz 48", "schwarz 52"), 21.0, 33.0),
    Family("Winterparka Storvik {}", "Winter parka Storvik {}", "Winterparka Storvik {}", "Parka d'hiver Storvik {}", "Storvik {}", "C62", ("marine M", "marine L", "marine XL", "orange L", "orange XL"), 79.0, 119.0),
    Family("Strickmütze Ullan {}", "Knitted hat Ullan {}", "Gebreide muts Ullan {}", "Bonnet tricoté Ullan {}", "Ullan {}", "C62", ("schwarz", "grau", "orange"), 4.5, 7.5),
    Family("Thermosocke Polari {}", "Thermal sock Polari {}", "Thermosok Polari {}", "Chaussette thermique Polari {}", "Polari {}", "PR", ("39-42", "43-46", "47-50"), 3.9, 6.4),
)  # fmt: skip
SHOES = (
    Family("Sicherheitsschuh S3 Kordan {}", "Safety shoe S3 Kordan {}", "Veiligheidsschoen S3 Kordan {}", "Chaussure de sécurité S3 Kordan {}", "Kordan {}", "PR", ("39", "40", "41", "42", "43", "44", "45", "46"), 58.0, 79.0),
    Family("Sicherheitssandale S1P Lyro {}", "Safety sandal S1P Lyro {}", "Veiligheidssandaal S1P Lyro {}", "Sandale de sécurité S1P Lyro {}", "Lyro {}", "PR", ("37", "38", "39", "41", "42", "43"), 39.0, 54.0),
    Family("Gummistiefel S5 Marsk {}", "Wellington boot S5 Marsk {}", "Rubberlaars S5 Marsk {}", "Botte caoutchouc S5 Marsk {}", "Marsk {}", "PR", ("40", "41", "42", "43", "44", "46"), 22.0, 31.0),
    Family("Berufsclog Svea {}", "Work clog Svea {}", "Werkklomp Svea {}", "Sabot professionnel Svea {}", "Svea {}", "PR", ("weiß 37", "weiß 38", "weiß 40", "schwarz 38", "schwarz 40", "schwarz 42"), 26.0, 37.0),
    Family("Einlegesohle Memofit {}", "Insole Memofit {}", "Inlegzool Memofit {}", "Semelle Memofit {}", "Memofit {}", "PR", ("38/39", "40/41", "42/43", "44/45"), 6.5, 9.9),
)  # fmt: skip
PROTECTION = (
    Family("Montagehandschuh Grippo {}", "Assembly glove Grippo {}", "Montagehandschoen Grippo {}", "Gant de montage Grippo {}", "Grippo {}", "PR", ("7", "8", "9", "10", "11"), 1.2, 2.4),
    Family("Schnittschutzhandschuh Tagliano {}", "Cut-resistant glove Tagliano {}", "Snijwerende handschoen Tagliano {}", "Gant anticoupure Tagliano {}", "Tagliano {}", "PR", ("8", "9", "10", "11"), 6.9, 9.8),
    Family("Einweghandschuh Nitril Novella {}", "Disposable glove nitrile Novella {}", "Wegwerphandschoen nitril Novella {}", "Gant jetable nitrile Novella {}", "Novella {}", "BX", ("blau S", "blau M", "blau L", "blau XL", "schwarz L", "schwarz XL"), 5.2, 8.4),
    Family("Schutzbrille Klarik {}", "Safety glasses Klarik {}", "Veiligheidsbril Klarik {}", "Lunettes de protection Klarik {}", "Klarik {}", "C62", ("klar", "getönt", "gelb"), 3.1, 5.9),
    Family("Gehörschutzstöpsel Silento {}", "Ear plugs Silento {}", "Oordopjes Silento {}", "Bouchons d'oreilles Silento {}", "Silento {}", "BX", ("orange 50", "orange 200", "gelb 200"), 6.5, 26.0),
    Family("Schutzhelm Kapoll {}", "Safety helmet Kapoll {}", "Veiligheidshelm Kapoll {}", "Casque de chantier Kapoll {}", "Kapoll {}", "C62", ("weiß", "gelb", "blau", "rot"), 7.9, 14.5),
    Family("Atemschutzmaske FFP2 Respina {}", "Respirator mask FFP2 Respina {}", "Stofmasker FFP2 Respina {}", "Masque FFP2 Respina {}", "Respina {}", "BX", ("mit Ventil", "ohne Ventil"), 11.0, 24.0),
    Family("Knieschoner Genuflex {}", "Knee pad Genuflex {}", "Kniebeschermer Genuflex {}", "Genouillère Genuflex {}", "Genuflex {}", "PR", ("schwarz", "gelb"), 9.0, 14.0),
    Family("Schweißerschürze Fornaro {}", "Welding apron Fornaro {}", "Lasschort Fornaro {}", "Tablier de soudeur Fornaro {}", "Fornaro {}", "C62", ("80 x 100 cm", "90 x 110 cm"), 17.0, 25.0),
)  # fmt: skip
TEXTILES = (
    Family("Köperstoff Tessaro 150 cm {}", "Twill fabric Tessaro 150 cm {}", "Keperstof Tessaro 150 cm {}", "Tissu sergé Tessaro 150 cm {}", "Tessaro {}", "MTR", ("schwarz", "marine", "weiß", "bordeaux", "natur"), 6.4, 11.9),
    Family("Nähgarn Filipa 500 m {}", "Sewing thread Filipa 500 m {}", "Naaigaren Filipa 500 m {}", "Fil à coudre Filipa 500 m {}", "Filipa {}", "RO", ("schwarz", "weiß", "marine", "bordeaux", "natur"), 1.4, 2.2),
    Family("Reißverschluss Zarro {}", "Zip Zarro {}", "Rits Zarro {}", "Fermeture éclair Zarro {}", "Zarro {}", "C62", ("20 cm schwarz", "40 cm schwarz", "60 cm schwarz", "20 cm weiß", "40 cm weiß"), 0.6, 1.9),
    Family("Klettband Haftolo {}", "Hook and loop tape Haftolo {}", "Klittenband Haftolo {}", "Bande auto-agrippante Haftolo {}", "Haftolo {}", "MTR", ("20 mm schwarz", "50 mm schwarz", "20 mm weiß", "50 mm weiß"), 0.9, 2.6),
    Family("Putzlappen Trikolo {}", "Cleaning rags Trikolo {}", "Poetslappen Trikolo {}", "Chiffons d'essuyage Trikolo {}", "Trikolo {}", "KGM", ("bunt", "hell", "weiß"), 1.1, 2.9),
    Family("Grubentuch Zechta {}", "Pit towel Zechta {}", "Mijnwerkershanddoek Zechta {}", "Essuie-mains Zechta {}", "Zechta {}", "PK", ("45 x 90 cm", "50 x 100 cm"), 11.0, 19.0),
)  # fmt: skip
CAR = (
    Family("Bremsbelagsatz Frenoka {}", "Brake pad set Frenoka {}", "Remblokkenset Frenoka {}", "Jeu de plaquettes Frenoka {}", "Frenoka {}", "SET", ("vorne 131 mm", "vorne 155 mm", "hinten 105 mm", "hinten 123 mm"), 18.0, 44.0),
    Family("Bremsscheibe Discara {}", "Brake disc Discara {}", "Remschijf Discara {}", "Disque de frein Discara {}", "Discara {}", "C62", ("256 mm massiv", "280 mm massiv", "280 mm belüftet", "312 mm belüftet"), 19.0, 58.0),
    Family("Ölfilter Oletta {}", "Oil filter Oletta {}", "Oliefilter Oletta {}", "Filtre à huile Oletta {}", "Oletta {}", "C62", ("OT 12", "OT 14", "OT 19", "OT 23"), 3.9, 9.5),
    Family("Luftfilter Aerlo {}", "Air filter Aerlo {}", "Luchtfilter Aerlo {}", "Filtre à air Aerlo {}", "Aerlo {}", "C62", ("AT 205", "AT 210", "AT 233", "AT 240"), 6.9, 15.0),
    Family("Motoröl Viscara {}", "Engine oil Viscara {}", "Motorolie Viscara {}", "Huile moteur Viscara {}", "Viscara {}", "LTR", ("0W-20", "5W-30", "5W-40", "10W-40"), 4.2, 8.9),
    Family("Wischerblatt Wipiola {}", "Wiper blade Wipiola {}", "Wisserblad Wipiola {}", "Balai d'essuie-glace Wipiola {}", "Wipiola {}", "C62", ("450 mm", "500 mm", "550 mm", "600 mm", "650 mm"), 5.2, 12.5),
    Family("Halogenlampe Lumeda 12 V {}", "Halogen bulb Lumeda 12 V {}", "Halogeenlamp Lumeda 12 V {}", "Ampoule halogène Lumeda 12 V {}", "Lumeda {}", "C62", ("H1", "H4", "H7", "H11"), 2.4, 8.9),
    Family("Starterbatterie Kraftano {}", "Starter battery Kraftano {}", "Startaccu Kraftano {}", "Batterie Kraftano {}", "Kraftano {}", "C62", ("44 Ah", "60 Ah", "74 Ah", "95 Ah"), 49.0, 119.0),
    Family("Kühlerfrostschutz Gelidor {}", "Antifreeze Gelidor {}", "Koelvloeistof Gelidor {}", "Liquide de refroidissement Gelidor {}", "Gelidor {}", "LTR", ("rot", "blau", "violett"), 2.9, 5.5),
    Family("Außenspiegelglas Specchio {}", "Wing mirror glass Specchio {}", "Spiegelglas Specchio {}", "Glace de rétroviseur Specchio {}", "Specchio {}", "C62", ("S 61 links", "S 61 rechts", "S 74 links", "S 74 rechts"), 8.9, 21.0),
    Family("Radzierblende Corollo {}", "Wheel trim Corollo {}", "Wieldop Corollo {}", "Enjoliveur Corollo {}", "Corollo {}", "SET", ("14 Zoll silber", "15 Zoll silber", "16 Zoll silber", "15 Zoll schwarz"), 17.0, 34.0),
)  # fmt: skip
BICYCLE = (
    Family("Fahrradschlauch Rondalo {}", "Bicycle tube Rondalo {}", "Binnenband Rondalo {}", "Chambre à air Rondalo {}", "Rondalo {}", "C62", ("26 Zoll AV", "26 Zoll SV", "28 Zoll AV", "28 Zoll SV", "29 Zoll SV"), 2.6, 4.9),
    Family("Fahrradreifen Stradello {}", "Bicycle tyre Stradello {}", "Fietsband Stradello {}", "Pneu vélo Stradello {}", "Stradello {}", "C62", ("37-622", "40-622", "47-559", "54-622"), 11.0, 27.0),
    Family("Fahrradkette Linkora {}", "Bicycle chain Linkora {}", "Fietsketting Linkora {}", "Chaîne vélo Linkora {}", "Linkora {}", "C62", ("8-fach", "9-fach", "10-fach", "11-fach"), 7.5, 21.0),
    Family("Bremsschuh Stoppina {}", "Brake block Stoppina {}", "Remblok Stoppina {}", "Patin de frein Stoppina {}", "Stoppina {}", "PR", ("55 mm schwarz", "70 mm schwarz", "70 mm grau"), 2.9, 6.5),
    Family("Pedal Tretano {}", "Pedal Tretano {}", "Pedaal Tretano {}", "Pédale Tretano {}", "Tretano {}", "PR", ("Alu schwarz", "Alu silber", "Kunststoff schwarz"), 8.4, 24.0),
    Family("Sattel Comodella {}", "Saddle Comodella {}", "Zadel Comodella {}", "Selle Comodella {}", "Comodella {}", "C62", ("Damen", "Herren", "Touring"), 17.0, 39.0),
    Family("Lenkergriff Manopla {}", "Handlebar grip Manopla {}", "Handvat Manopla {}", "Poignée de guidon Manopla {}", "Manopla {}", "PR", ("130 mm schwarz", "130 mm grau", "92 mm schwarz"), 4.4, 11.0),
    Family("Frontlicht Luzola LED {}", "Front light Luzola LED {}", "Voorlicht Luzola LED {}", "Phare avant Luzola LED {}", "Luzola {}", "C62", ("40 Lux", "70 Lux", "100 Lux"), 19.0, 48.0),
    Family("Kettenöl Scorra {}", "Chain oil Scorra {}", "Kettingolie Scorra {}", "Huile de chaîne Scorra {}", "Scorra {}", "C62", ("100 ml", "250 ml", "1000 ml"), 3.6, 16.0),
)  # fmt: skip
WORN: Mapping[str, Sequence[_Family]] = {"clothes": CLOTHES, "shoes": SHOES}
PARTS: Mapping[str, Sequence[_Family]] = {"protection": PROTECTION, "textiles": TEXTILES, "car": CAR, "bicycle": BICYCLE}
