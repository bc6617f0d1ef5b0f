"""What the foreign part's company sells: families of near-twins for the cycle shop, the motorcycle workshop, the tyre bay and the bench."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.goods import Family as _Family
from benchmarks.corpus.goods import Words

WORDS: Words = {
    "schwarz": ("black", "zwart", "noir"), "weiß": ("white", "wit", "blanc"), "silber": ("silver", "zilver", "argent"), "rot": ("red", "rood", "rouge"), "blau": ("blue", "blauw", "bleu"), "grau": ("grey", "grijs", "gris"), "braun": ("brown", "bruin", "brun"), "neongelb": ("neon yellow", "neongeel", "jaune fluo"),
    "vorne": ("front", "voor", "avant"), "hinten": ("rear", "achter", "arrière"), "links": ("left", "links", "gauche"), "rechts": ("right", "rechts", "droite"), "kurz": ("short", "kort", "court"), "lang": ("long", "lang", "long"), "Glieder": ("links", "schakels", "maillons"), "fach": ("speed", "speed", "vitesses"),
    "Reflex": ("reflective", "reflecterend", "réfléchissant"), "Pannenschutz": ("puncture protection", "antilek", "anticrevaison"), "Draht": ("wire", "draad", "rigide"), "Falt": ("folding", "vouw", "souple"), "organisch": ("organic", "organisch", "organique"), "gesintert": ("sintered", "gesinterd", "fritté"), "breit": ("wide", "breed", "large"),
    "schmal": ("narrow", "smal", "étroit"), "Damen": ("women", "dames", "femme"), "Herren": ("men", "heren", "homme"), "Kinder": ("kids", "kinder", "enfant"), "mit": ("with", "met", "avec"), "ohne": ("without", "zonder", "sans"), "Zähne": ("teeth", "tanden", "dents"), "Gr.": ("size", "maat", "taille"),
    "gerade": ("straight", "recht", "droit"), "gewinkelt": ("angled", "haaks", "coudé"), "hell": ("clear", "helder", "clair"), "getönt": ("smoked", "getint", "fumé"), "mittel": ("medium", "medium", "moyen"), "fein": ("fine", "fijn", "fin"), "grob": ("coarse", "grof", "gros"), "Stk.": ("pcs", "st.", "pcs"),
    "Zange": ("pliers", "tang", "pince"), "oben": ("upper", "boven", "supérieur"), "unten": ("lower", "onder", "inférieur"), "weich": ("soft", "zacht", "tendre"), "hart": ("hard", "hard", "dur"), "offen": ("open", "open", "ouvert"), "gedichtet": ("sealed", "afgedicht", "étanche"),
    "Zoll": ("inch", "inch", "pouces"), "Akku": ("rechargeable", "oplaadbaar", "rechargeable"), "Loch": ("hole", "gaats", "trous"), "ccm": ("cc", "cc", "cc"), "Rennrad": ("road bike", "racefiets", "vélo de course"), "Dynamo": ("dynamo", "dynamo", "dynamo"),
    "mineralisch": ("mineral", "mineraal", "minérale"), "teilsynthetisch": ("semi-synthetic", "semisynthetisch", "semi-synthèse"), "vollsynthetisch": ("fully synthetic", "volsynthetisch", "synthèse"), "Ventil": ("valve", "ventiel", "valve"), "konzentriert": ("concentrated", "geconcentreerd", "concentré"),
    "Dose": ("tin", "blik", "boîte"), "Kartusche": ("cartridge", "patroon", "cartouche"), "Sprühflasche": ("spray bottle", "sprayflacon", "pulvérisateur"), "Kanister": ("can", "jerrycan", "bidon"), "Speichen": ("spokes", "spaken", "rayons"), "verzinkt": ("galvanised", "verzinkt", "galvanisé"), "Edelstahl": ("stainless", "rvs", "inox"),
}  # fmt: skip
Family = partial(_Family, words=WORDS)

CYCLE = (
    Family("Fahrradreifen Vello City {}", "Bicycle tyre Vello City {}", "Fietsband Vello City {}", "Pneu vélo Vello City {}", "Vello {}", "C62", ("28-622 Reflex", "32-622 Reflex", "37-622 Reflex", "40-622 Reflex", "47-622 Reflex", "47-559 Reflex"), 11.9, 24.5),
    Family("Tourenreifen Asphalta Falt {}", "Touring tyre Asphalta folding {}", "Toerband Asphalta vouw {}", "Pneu randonnée Asphalta souple {}", "Asphalta {}", "C62", ("32-622 schwarz", "35-622 schwarz", "42-622 schwarz", "50-622 braun"), 22.0, 41.0),
    Family("Fahrradschlauch Pneumo {}", "Inner tube Pneumo {}", "Binnenband Pneumo {}", "Chambre à air Pneumo {}", "Schlauch {}", "C62", ("26 Zoll AV 40 mm", "26 Zoll SV 40 mm", "28 Zoll AV 40 mm", "28 Zoll DV 40 mm", "28 Zoll SV 60 mm", "29 Zoll SV 40 mm"), 2.1, 5.9),
    Family("Felgenband Tessa {}", "Rim tape Tessa {}", "Velglint Tessa {}", "Fond de jante Tessa {}", "Felgenband {}", "RO", ("16 mm x 10 m", "19 mm x 10 m", "22 mm x 10 m", "25 mm x 10 m"), 3.4, 8.9),
    Family("Fahrradkette Linko {}", "Bicycle chain Linko {}", "Fietsketting Linko {}", "Chaîne vélo Linko {}", "Kette Linko {}", "C62", ("7-fach 114 Glieder", "8-fach 116 Glieder", "9-fach 116 Glieder", "10-fach 116 Glieder", "11-fach 118 Glieder"), 6.9, 27.0),
    Family("Kassette Ritzella {}", "Cassette Ritzella {}", "Cassette Ritzella {}", "Cassette à pignons Ritzella {}", "Ritzel {}", "C62", ("8-fach 11-32 Zähne", "9-fach 11-34 Zähne", "10-fach 11-36 Zähne", "11-fach 11-42 Zähne"), 14.0, 62.0),
    Family("Scheibenbremsbelag Stopper {}", "Disc brake pad Stopper {}", "Schijfremblok Stopper {}", "Plaquette de frein Stopper {}", "Stopper {}", "PR", ("M05 organisch", "M05 gesintert", "M08 organisch", "M08 gesintert", "E11 organisch"), 4.9, 14.8),
    Family("Felgenbremsschuh Gummix {}", "Rim brake shoe Gummix {}", "Remschoen Gummix {}", "Patin de frein Gummix {}", "Bremsschuh {}", "PR", ("55 mm schwarz", "60 mm schwarz", "70 mm schwarz", "70 mm rot"), 1.9, 5.2),
    Family("Bremsscheibe Rotaro {}", "Brake rotor Rotaro {}", "Remschijf Rotaro {}", "Disque de frein Rotaro {}", "Scheibe Rotaro {}", "C62", ("140 mm 6-Loch", "160 mm 6-Loch", "180 mm 6-Loch", "203 mm 6-Loch"), 9.5, 24.0),
    Family("Bremszug Inox {}", "Brake cable Inox {}", "Remkabel Inox {}", "Câble de frein Inox {}", "Bremszug {}", "C62", ("1,5 x 800 mm", "1,5 x 1700 mm", "1,5 x 2000 mm", "1,5 x 3500 mm"), 0.9, 2.9),
    Family("Außenhülle Liner {}", "Outer casing Liner {}", "Buitenkabel Liner {}", "Gaine Liner {}", "Hülle {}", "MTR", ("4 mm schwarz", "5 mm schwarz", "5 mm silber", "5 mm weiß"), 0.6, 1.8),
    Family("Pedale Tritto {}", "Pedals Tritto {}", "Pedalen Tritto {}", "Pédales Tritto {}", "Tritto {}", "PR", ("Kinder schwarz", "City silber", "MTB schwarz", "MTB neongelb"), 7.9, 38.0),
    Family("Lenkergriffe Palmo {}", "Handlebar grips Palmo {}", "Handvatten Palmo {}", "Poignées Palmo {}", "Griffe Palmo {}", "PR", ("130 mm schwarz", "130 mm grau", "92 mm schwarz", "130 mm braun"), 3.9, 18.0),
    Family("Sattel Sitoro {}", "Saddle Sitoro {}", "Zadel Sitoro {}", "Selle Sitoro {}", "Sitoro {}", "C62", ("Damen breit schwarz", "Damen breit braun", "Herren schmal schwarz", "Kinder schwarz"), 12.0, 44.0),
    Family("Sattelstütze Aluma {}", "Seat post Aluma {}", "Zadelpen Aluma {}", "Tige de selle Aluma {}", "Stütze {}", "C62", ("25,4 x 350 mm", "26,8 x 350 mm", "27,2 x 350 mm", "30,9 x 400 mm", "31,6 x 400 mm"), 8.9, 26.0),
    Family("Frontleuchte Lumis {}", "Front light Lumis {}", "Koplamp Lumis {}", "Feu avant Lumis {}", "Lumis {}", "C62", ("30 Lux Akku", "50 Lux Akku", "40 Lux Dynamo", "70 Lux Dynamo", "90 Lux E-Bike"), 14.9, 74.0),
    Family("Rücklicht Rubina {}", "Rear light Rubina {}", "Achterlicht Rubina {}", "Feu arrière Rubina {}", "Rubina {}", "C62", ("Akku", "Dynamo 50 mm", "Dynamo 80 mm", "E-Bike 80 mm"), 6.5, 23.0),
    Family("Bügelschloss Fortis {}", "U-lock Fortis {}", "Beugelslot Fortis {}", "Antivol U Fortis {}", "Fortis {}", "C62", ("Level 5 230 mm", "Level 8 230 mm", "Level 8 300 mm", "Level 10 300 mm"), 19.0, 79.0),
    Family("Schutzblech-Set Splasha {}", "Mudguard set Splasha {}", "Spatbordset Splasha {}", "Jeu de garde-boue Splasha {}", "Splasha {}", "SET", ("26 Zoll 55 mm schwarz", "28 Zoll 45 mm schwarz", "28 Zoll 45 mm silber", "28 Zoll 55 mm schwarz"), 15.0, 36.0),
    Family("Gepäckträger Portix {}", "Luggage carrier Portix {}", "Bagagedrager Portix {}", "Porte-bagages Portix {}", "Portix {}", "C62", ("26 Zoll schwarz", "28 Zoll schwarz", "28 Zoll silber"), 17.0, 42.0),
    Family("Speichen-Pack Radius {}", "Spoke pack Radius {}", "Spaakpak Radius {}", "Lot de rayons Radius {}", "Speichen {}", "PK", ("2,0 x 186 mm 100 Stk.", "2,0 x 262 mm 100 Stk.", "2,0 x 290 mm 100 Stk.", "2,0 x 294 mm 100 Stk."), 9.5, 19.0),
    Family("Kinderhelm Kappo {}", "Kids helmet Kappo {}", "Kinderhelm Kappo {}", "Casque enfant Kappo {}", "Kappo {}", "C62", ("Gr. S blau", "Gr. S rot", "Gr. M blau", "Gr. M neongelb"), 19.0, 34.0),
)  # fmt: skip
MOTOR = (
    Family("Motorradreifen Curva {}", "Motorcycle tyre Curva {}", "Motorband Curva {}", "Pneu moto Curva {}", "Curva {}", "C62", ("110/70-17 vorne", "120/70-17 vorne", "140/70-17 hinten", "160/60-17 hinten", "180/55-17 hinten"), 64.0, 139.0),
    Family("Rollerreifen Scuta {}", "Scooter tyre Scuta {}", "Scooterband Scuta {}", "Pneu scooter Scuta {}", "Scuta {}", "C62", ("3.50-10", "100/90-10", "120/70-12", "130/70-12"), 21.0, 46.0),
    Family("Zündkerze Sparko {}", "Spark plug Sparko {}", "Bougie Sparko {}", "Bougie d'allumage Sparko {}", "Kerze {}", "C62", ("B7HS", "B8HS", "BR8ES", "CR7HSA", "CR9EK"), 2.4, 9.8),
    Family("Ölfilter Filtra {}", "Oil filter Filtra {}", "Oliefilter Filtra {}", "Filtre à huile Filtra {}", "Filtra {}", "C62", ("HF 138", "HF 164", "HF 204", "HF 303"), 4.2, 12.5),
    Family("Luftfilter Ventura {}", "Air filter Ventura {}", "Luchtfilter Ventura {}", "Filtre à air Ventura {}", "Ventura {}", "C62", ("50 ccm 2T", "50 ccm 4T", "125 ccm 4T", "300 ccm 4T"), 6.9, 24.0),
    Family("Kettensatz Drivon {}", "Chain kit Drivon {}", "Kettingset Drivon {}", "Kit chaîne Drivon {}", "Drivon {}", "SET", ("428 15/45 Zähne", "520 14/46 Zähne", "525 16/44 Zähne", "530 17/42 Zähne"), 58.0, 149.0),
    Family("Variomatikrolle Rollo {}", "Variator roller Rollo {}", "Variorol Rollo {}", "Galet de variateur Rollo {}", "Rollo {}", "SET", ("15x12 mm 5,5 g", "15x12 mm 6,5 g", "16x13 mm 7,0 g", "19x15,5 mm 8,5 g"), 7.9, 16.0),
    Family("Antriebsriemen Beltra {}", "Drive belt Beltra {}", "Aandrijfriem Beltra {}", "Courroie Beltra {}", "Riemen {}", "C62", ("669 x 18 mm", "729 x 18 mm", "788 x 18 mm", "843 x 20 mm"), 9.9, 29.0),
    Family("Motorradbatterie Voltar {}", "Motorcycle battery Voltar {}", "Motoraccu Voltar {}", "Batterie moto Voltar {}", "Voltar {}", "C62", ("12 V 4 Ah", "12 V 7 Ah", "12 V 9 Ah", "12 V 12 Ah", "12 V 14 Ah"), 18.0, 72.0),
    Family("Blinker Blitzo LED {}", "Indicator Blitzo LED {}", "Knipperlicht Blitzo LED {}", "Clignotant Blitzo LED {}", "Blitzo {}", "PR", ("hell kurz", "hell lang", "getönt kurz", "getönt lang"), 14.0, 39.0),
    Family("Bremshebel Levero {}", "Brake lever Levero {}", "Remhendel Levero {}", "Levier de frein Levero {}", "Levero {}", "C62", ("links schwarz", "links silber", "rechts schwarz", "rechts silber"), 8.5, 22.0),
    Family("Radlager 2RS Kugla {}", "Wheel bearing 2RS Kugla {}", "Wiellager 2RS Kugla {}", "Roulement de roue 2RS Kugla {}", "Kugla {}", "C62", ("6001", "6201", "6202", "6203", "6301"), 2.2, 7.8),
    Family("Motorradhandschuh Grippo {}", "Motorcycle glove Grippo {}", "Motorhandschoen Grippo {}", "Gant moto Grippo {}", "Grippo {}", "PR", ("Gr. 8 schwarz", "Gr. 9 schwarz", "Gr. 10 schwarz", "Gr. 11 schwarz"), 29.0, 59.0),
)  # fmt: skip
BENCH = (
    Family("Motoröl Oleum 10W-40 {}", "Engine oil Oleum 10W-40 {}", "Motorolie Oleum 10W-40 {}", "Huile moteur Oleum 10W-40 {}", "Oleum {}", "LTR", ("mineralisch", "teilsynthetisch", "vollsynthetisch"), 4.2, 11.9),
    Family("Kettenfett Lubra {}", "Chain grease Lubra {}", "Kettingvet Lubra {}", "Graisse pour chaîne Lubra {}", "Lubra {}", "C62", ("100 ml", "400 ml", "500 ml", "1000 ml"), 3.9, 16.5),
    Family("Montagefett Assembla {}", "Assembly grease Assembla {}", "Montagevet Assembla {}", "Graisse de montage Assembla {}", "Assembla {}", "C62", ("100 g Dose", "400 g Kartusche", "1000 g Dose", "5000 g Dose"), 3.2, 42.0),
    Family("Gabelöl Forka {}", "Fork oil Forka {}", "Voorvorkolie Forka {}", "Huile de fourche Forka {}", "Gabelöl {}", "LTR", ("5W", "7,5W", "10W", "15W"), 7.9, 13.0),
    Family("Bremsflüssigkeit Hydra {}", "Brake fluid Hydra {}", "Remvloeistof Hydra {}", "Liquide de frein Hydra {}", "Hydra {}", "C62", ("DOT 4 250 ml", "DOT 4 1000 ml", "DOT 5.1 250 ml", "DOT 5.1 1000 ml"), 3.1, 14.0),
    Family("Fahrradreiniger Blanka {}", "Bike cleaner Blanka {}", "Fietsreiniger Blanka {}", "Nettoyant vélo Blanka {}", "Blanka {}", "C62", ("500 ml Sprühflasche", "1000 ml Sprühflasche", "5000 ml Kanister", "10000 ml Kanister"), 4.4, 48.0),
    Family("Putztuch Wischa {}", "Workshop wipe Wischa {}", "Poetsdoek Wischa {}", "Chiffon d'atelier Wischa {}", "Wischa {}", "RO", ("22 x 38 cm 500 Stk.", "22 x 38 cm 1000 Stk.", "32 x 38 cm 1000 Stk."), 7.9, 31.0),
    Family("Kugellagerkugel Sfera {}", "Bearing ball Sfera {}", "Lagerkogel Sfera {}", "Bille de roulement Sfera {}", "Kugeln {}", "BX", ("3,175 mm", "3,969 mm", "4,763 mm", "6,350 mm"), 3.9, 11.0),
    Family("Unterlegscheibe Plana {}", "Washer Plana {}", "Sluitring Plana {}", "Rondelle Plana {}", "Plana {}", "PK", ("M5 verzinkt", "M6 verzinkt", "M8 verzinkt", "M5 Edelstahl", "M6 Edelstahl"), 1.4, 6.9),
    Family("Drehmomentschlüssel Torkus {}", "Torque wrench Torkus {}", "Momentsleutel Torkus {}", "Clé dynamométrique Torkus {}", "Torkus {}", "C62", ("2-14 Nm", "4-24 Nm", "20-100 Nm", "40-200 Nm"), 39.0, 129.0),
    Family("Kettennieter Dento {}", "Chain tool Dento {}", "Kettingpons Dento {}", "Dérive-chaîne Dento {}", "Dento {}", "C62", ("5-8-fach", "9-11-fach", "12-fach"), 8.9, 34.0),
    Family("Innensechskant-Satz Hexo {}", "Hex key set Hexo {}", "Inbusset Hexo {}", "Jeu de clés Allen Hexo {}", "Hexo {}", "SET", ("1,5-6 mm kurz", "1,5-10 mm kurz", "1,5-10 mm lang", "2-12 mm lang"), 7.9, 29.0),
    Family("Reifenheber Levix {}", "Tyre lever Levix {}", "Bandenlichter Levix {}", "Démonte-pneu Levix {}", "Heber {}", "SET", ("blau", "schwarz", "neongelb"), 1.6, 4.1),
    Family("Montageständer Stativa {}", "Repair stand Stativa {}", "Montagestandaard Stativa {}", "Pied d'atelier Stativa {}", "Stativa {}", "C62", ("30 kg", "45 kg", "60 kg E-Bike"), 89.0, 329.0),
    Family("Standpumpe Airos {}", "Floor pump Airos {}", "Vloerpomp Airos {}", "Pompe à pied Airos {}", "Airos {}", "C62", ("8 bar", "11 bar", "16 bar"), 14.9, 54.0),
    Family("Flickzeug Repara {}", "Repair kit Repara {}", "Reparatieset Repara {}", "Kit de réparation Repara {}", "Repara {}", "BX", ("City", "MTB", "Rennrad", "Moto"), 1.8, 6.4),
    Family("Auswuchtgewicht Balanca {}", "Balance weight Balanca {}", "Balanceergewicht Balanca {}", "Masse d'équilibrage Balanca {}", "Balanca {}", "BX", ("5 g silber", "5 g schwarz", "10 g silber", "10 g schwarz"), 11.0, 24.0),
    Family("Werkstatthandschuh Mechana {}", "Workshop glove Mechana {}", "Werkhandschoen Mechana {}", "Gant d'atelier Mechana {}", "Mechana {}", "PR", ("Gr. 8", "Gr. 9", "Gr. 10", "Gr. 11"), 1.3, 3.8),
    Family("Schrumpfschlauch Thermo {}", "Heat shrink tube Thermo {}", "Krimpkous Thermo {}", "Gaine thermorétractable Thermo {}", "Schrumpf {}", "MTR", ("3 mm schwarz", "6 mm schwarz", "6 mm rot", "12 mm schwarz"), 0.4, 2.1),
    Family("Strahlgut Grano {}", "Blasting media Grano {}", "Straalmiddel Grano {}", "Abrasif de sablage Grano {}", "Grano {}", "KGM", ("fein", "mittel", "grob"), 0.9, 2.6),
)  # fmt: skip
FAMILIES = CYCLE + MOTOR + BENCH
