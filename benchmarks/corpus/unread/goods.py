"""What the unread part's company sells: near-twins for electricians, plumbers, farms, garden centres, stage crews and municipal depots."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.goods import Family as _Family
from benchmarks.corpus.goods import Words

WORDS: Words = {
    "polig": ("pole", "polig", "pôles"), "schwarz": ("black", "zwart", "noir"), "weiß": ("white", "wit", "blanc"), "rot": ("red", "rood", "rouge"), "blau": ("blue", "blauw", "bleu"), "grün": ("green", "groen", "vert"), "gelb": ("yellow", "geel", "jaune"), "grau": ("grey", "grijs", "gris"),
    "braun": ("brown", "bruin", "brun"), "orange": ("orange", "oranje", "orange"), "anthrazit": ("anthracite", "antraciet", "anthracite"), "olive": ("olive", "olijf", "olive"), "farblos": ("clear", "kleurloos", "incolore"), "nussbraun": ("walnut", "notenbruin", "noyer"), "kiefer": ("pine", "grenen", "pin"),
    "elfenbein": ("ivory", "ivoor", "ivoire"), "lichtgrau": ("pale grey", "lichtgrijs", "gris clair"), "verkehrsrot": ("traffic red", "verkeersrood", "rouge signalisation"), "warm": ("warm", "warm", "chaud"), "neutral": ("neutral", "neutraal", "neutre"), "kalt": ("cool", "koud", "froid"),
    "Küken": ("chick", "kuiken", "poussin"), "Legehenne": ("layer", "legkip", "pondeuse"), "Mast": ("fattening", "mest", "engraissement"), "Mehl": ("mash", "meel", "farine"), "Pellets": ("pellets", "pellets", "granulés"), "Krümel": ("crumbs", "kruimel", "miettes"), "Schwein": ("pig", "varken", "porc"), "Lamm": ("lamb", "lam", "agneau"),
    "Spielrasen": ("play", "speel", "de jeu"), "Schattenrasen": ("shade", "schaduw", "d'ombre"), "Landschaftsrasen": ("landscape", "landschap", "paysager"), "Nachsaat": ("overseeding", "doorzaai", "de regarnissage"),
    "Hafer": ("oats", "haver", "avoine"), "Gerste": ("barley", "gerst", "orge"), "Wickroggen": ("vetch rye", "wikkerogge", "seigle-vesce"), "Phacelia": ("phacelia", "phacelia", "phacélie"), "Senf": ("mustard", "mosterd", "moutarde"), "Gr.": ("size", "maat", "taille"), "gerade": ("straight", "recht", "droit"), "Winkel": ("elbow", "hoek", "coudé"),
    "innen": ("female", "binnendraad", "femelle"), "außen": ("male", "buitendraad", "mâle"), "links": ("left", "links", "gauche"), "rechts": ("right", "rechts", "droite"), "mit": ("with", "met", "avec"), "ohne": ("without", "zonder", "sans"), "Deckel": ("lid", "deksel", "couvercle"), "flach": ("flat", "vlak", "plat"), "tief": ("deep", "diep", "profond"),
    "kurz": ("short", "kort", "court"), "lang": ("long", "lang", "long"), "analog": ("analogue", "analoog", "analogique"), "digital": ("digital", "digitaal", "numérique"), "matt": ("matt", "mat", "mat"), "seidenmatt": ("satin", "zijdeglans", "satiné"), "fein": ("fine", "fijn", "fin"), "grob": ("coarse", "grof", "gros"), "Stk.": ("pcs", "st.", "pcs"),
    "Fassung": ("socket", "fitting", "douille"), "starr": ("rigid", "star", "rigide"), "lenkbar": ("swivel", "zwenk", "pivotante"), "Bremse": ("brake", "rem", "frein"), "Stiel": ("handle", "steel", "manche"), "Esche": ("ash", "essen", "frêne"), "Fiberglas": ("fibreglass", "glasvezel", "fibre"),
    "Manometer": ("gauge", "manometer", "manomètre"), "Rind": ("cattle", "rund", "bovin"), "geschweift": ("bow", "gebogen", "lyre"), "reflektierend": ("reflective", "reflecterend", "réfléchissant"), "mineralfrei": ("mineral-free", "mineraalvrij", "sans minéraux"), "Winter": ("winter", "winter", "hiver"), "Sommer": ("summer", "zomer", "été"),
}  # fmt: skip
Family = partial(_Family, words=WORDS)

ELECTRICAL = (
    Family("FI-Schutzschalter Typ A 30 mA {}", "RCD type A 30 mA {}", "Aardlekschakelaar type A 30 mA {}", "Interrupteur différentiel type A 30 mA {}", "FI {}", "C62", ("25 A 2-polig", "40 A 2-polig", "40 A 4-polig", "63 A 4-polig"), 24.0, 61.0),
    Family("Erdkabel NYY-J {}", "Underground cable NYY-J {}", "Grondkabel NYY-J {}", "Câble souterrain NYY-J {}", "NYY {}", "MTR", ("3 x 1,5 mm²", "3 x 2,5 mm²", "5 x 1,5 mm²", "5 x 2,5 mm²", "5 x 4 mm²", "5 x 6 mm²"), 0.9, 5.8),
    Family("Gummischlauchleitung H07RN-F {}", "Rubber cable H07RN-F {}", "Rubberkabel H07RN-F {}", "Câble caoutchouc H07RN-F {}", "Gummikabel {}", "MTR", ("3G1,5", "3G2,5", "5G1,5", "5G2,5", "5G4", "5G16"), 1.3, 14.5),
    Family("Wellrohr Installation mittel {}", "Corrugated conduit medium {}", "Flexbuis middelzwaar {}", "Gaine annelée moyenne {}", "Wellrohr {}", "RO", ("M16 25 m", "M20 25 m", "M20 50 m", "M25 25 m", "M25 50 m"), 8.5, 31.0),
    Family("Hebelklemme {}", "Lever connector {}", "Hefboomklem {}", "Borne à levier {}", "Hebelklemmen {}", "PK", ("2-polig 100 Stk.", "3-polig 50 Stk.", "5-polig 25 Stk.", "5-polig 40 Stk."), 12.0, 24.5),
    Family("Hohlwanddose luftdicht {}", "Cavity wall box airtight {}", "Hollewanddoos luchtdicht {}", "Boîte cloison sèche étanche {}", "HW-Dose {}", "C62", ("Ø 68 mm flach", "Ø 68 mm tief", "Ø 74 mm flach", "Ø 74 mm tief"), 0.95, 2.9),
    Family("Bewegungsmelder Aufbau IP54 {}", "Motion detector surface IP54 {}", "Bewegingsmelder opbouw IP54 {}", "Détecteur de mouvement saillie IP54 {}", "Melder {}", "C62", ("180° weiß", "180° anthrazit", "270° weiß", "360° weiß"), 23.0, 58.0),
    Family("Zeitschaltuhr Hutschiene {}", "Time switch DIN rail {}", "Schakelklok DIN-rail {}", "Horloge rail DIN {}", "Zeituhr {}", "C62", ("analog 24 h", "analog 7 d", "digital 24 h", "digital 7 d"), 19.0, 49.0),
    Family("CEE-Stecker {}", "CEE plug {}", "CEE-stekker {}", "Fiche CEE {}", "Cekon {}", "C62", ("16 A 3-polig", "16 A 5-polig", "32 A 5-polig", "63 A 5-polig"), 3.4, 27.0),
    Family("CEE-Kupplung {}", "CEE connector {}", "CEE-koppelstuk {}", "Prolongateur CEE {}", "Cekon-Kupplung {}", "C62", ("16 A 3-polig", "16 A 5-polig", "32 A 5-polig", "63 A 5-polig"), 4.1, 33.0),
    Family("Feuchtraumleuchte LED IP65 {}", "Waterproof LED batten IP65 {}", "Waterdichte LED-armatuur IP65 {}", "Réglette LED étanche IP65 {}", "Wannenleuchte {}", "C62", ("600 mm 18 W", "1200 mm 24 W", "1200 mm 36 W", "1500 mm 36 W", "1500 mm 55 W"), 16.0, 46.0),
    Family("Baustrahler LED {}", "LED site light {}", "LED-bouwlamp {}", "Projecteur de chantier LED {}", "Strahler {}", "C62", ("20 W schwarz", "30 W schwarz", "50 W schwarz", "50 W gelb", "100 W gelb"), 11.5, 64.0),
    Family("Girlandenkette IP44 {}", "Festoon string IP44 {}", "Prikkabel IP44 {}", "Guirlande guinguette IP44 {}", "Illu {}", "C62", ("10 m 20 Fassung schwarz", "10 m 20 Fassung weiß", "25 m 50 Fassung schwarz", "50 m 100 Fassung schwarz"), 39.0, 189.0),
    Family("Gaffer-Gewebeband {}", "Gaffer cloth tape {}", "Gaffertape {}", "Ruban gaffer {}", "Gaffa {}", "RO", ("50 mm x 50 m schwarz", "50 mm x 50 m weiß", "50 mm x 25 m schwarz", "75 mm x 50 m schwarz", "50 mm x 50 m grau"), 6.9, 17.5),
)  # fmt: skip
PLUMBING = (
    Family("PE-Rohr Trinkwasser PN 16 {}", "PE pipe drinking water PN 16 {}", "PE-buis drinkwater PN 16 {}", "Tube PE eau potable PN 16 {}", "PE-Rohr {}", "MTR", ("20 x 2,0 mm", "25 x 2,3 mm", "32 x 2,9 mm", "40 x 3,7 mm", "50 x 4,6 mm"), 0.8, 4.6),
    Family("Klemmfitting PP {}", "Compression fitting PP {}", "Klemkoppeling PP {}", "Raccord à compression PP {}", "PP-Klemm {}", "C62", ("gerade 20 mm", "gerade 25 mm", "gerade 32 mm", "Winkel 20 mm", "Winkel 25 mm", "Winkel 32 mm"), 1.6, 5.9),
    Family("Messing-Übergang {}", "Brass adapter {}", "Messing overgang {}", "Raccord laiton {}", "Übergang {}", "C62", ('25 mm x 3/4" innen', '25 mm x 3/4" außen', '32 mm x 1" innen', '32 mm x 1" außen', '40 mm x 5/4" außen'), 4.2, 15.8),
    Family("KG-Rohr SN4 {}", "Drain pipe SN4 {}", "Rioolbuis SN4 {}", "Tube assainissement SN4 {}", "KG {}", "C62", ("DN 110 500 mm", "DN 110 1000 mm", "DN 110 2000 mm", "DN 125 1000 mm", "DN 160 1000 mm"), 3.1, 14.9),
    Family("KG-Bogen {}", "Drain bend {}", "Rioolbocht {}", "Coude assainissement {}", "KGB {}", "C62", ("DN 110 15°", "DN 110 45°", "DN 110 87°", "DN 125 45°", "DN 160 45°"), 1.9, 8.8),
    Family("Panzerschlauch Edelstahl {}", "Braided hose stainless {}", "Gevlochten slang rvs {}", "Flexible inox tressé {}", "Panzerschlauch {}", "C62", ('3/8" x 3/8" 300 mm', '3/8" x 3/8" 500 mm', '3/8" x 1/2" 500 mm', '1/2" x 1/2" 800 mm'), 2.8, 8.9),
    Family("Membrandruckminderer {}", "Pressure reducer {}", "Drukregelaar {}", "Réducteur de pression {}", "Druckminderer {}", "C62", ('1/2" mit Manometer', '1/2" ohne Manometer', '3/4" mit Manometer', '1" mit Manometer'), 29.0, 84.0),
    Family("Standrohrhahn frostsicher {}", "Frost-proof standpipe tap {}", "Vorstvrije buitenkraan {}", "Robinet antigel {}", "Außenhahn {}", "C62", ("200 mm", "300 mm", "400 mm", "500 mm"), 38.0, 61.0),
    Family("Abflussreiniger Granulat {}", "Drain cleaner granules {}", "Ontstopper korrels {}", "Déboucheur granulés {}", "Rohrfrei {}", "C62", ("600 g", "1 kg", "5 kg"), 3.9, 27.0),
    Family("Flachdichtung EPDM {}", "Flat gasket EPDM {}", "Platte pakking EPDM {}", "Joint plat EPDM {}", "Dichtung {}", "PK", ('3/8" 50 Stk.', '1/2" 50 Stk.', '3/4" 50 Stk.', '1" 25 Stk.'), 2.7, 7.5),
    Family("Schlauchtülle Messing {}", "Hose tail brass {}", "Slangpilaar messing {}", "Embout cannelé laiton {}", "Tülle {}", "C62", ('1/2" x 13 mm', '1/2" x 16 mm', '3/4" x 19 mm', '1" x 25 mm'), 1.4, 4.7),
)  # fmt: skip
FARM = (
    Family("Wildzaun Knotengeflecht {}", "Stock fence {}", "Schapengaas {}", "Grillage noué {}", "Wildzaun {}", "RO", ("100/8/15 50 m", "125/10/15 50 m", "160/15/15 50 m", "160/20/15 50 m", "200/22/15 50 m"), 54.0, 148.0),
    Family("Weidetor verzinkt {}", "Field gate galvanised {}", "Weidepoort verzinkt {}", "Barrière galvanisée {}", "Tor {}", "C62", ("1,0-1,7 m", "2,0-3,0 m", "3,0-4,0 m", "4,0-5,0 m", "5,0-6,0 m"), 62.0, 168.0),
    Family("Zaunpfahl Robinie {}", "Fence post robinia {}", "Weidepaal robinia {}", "Piquet robinier {}", "Robinie {}", "C62", ("Ø 8-10 cm 175 cm", "Ø 8-10 cm 200 cm", "Ø 10-12 cm 200 cm", "Ø 12-15 cm 225 cm"), 6.8, 19.5),
    Family("Spanndraht ummantelt {}", "Straining wire coated {}", "Spandraad geplastificeerd {}", "Fil de tension plastifié {}", "Spanndraht {}", "RO", ("3,1 mm 60 m grün", "3,1 mm 110 m grün", "3,8 mm 110 m grün", "3,1 mm 60 m anthrazit", "3,8 mm 110 m anthrazit"), 8.9, 32.0),
    Family("Silofolie Zweischicht {}", "Silage sheet two-layer {}", "Landbouwfolie tweelaags {}", "Bâche d'ensilage bicouche {}", "Siloplane {}", "RO", ("8 x 35 m", "10 x 35 m", "12 x 50 m", "14 x 50 m"), 79.0, 290.0),
    Family("Pressengarn Sisal {}", "Baler twine sisal {}", "Perstouw sisal {}", "Ficelle sisal {}", "Bindegarn {}", "RO", ("150 m/kg", "200 m/kg", "300 m/kg", "400 m/kg"), 16.0, 29.0),
    Family("Gummistiefel Hof {}", "Rubber boot yard {}", "Rubberlaars erf {}", "Botte caoutchouc ferme {}", "Stiefel {}", "PR", ("Gr. 39 grün", "Gr. 41 grün", "Gr. 42 grün", "Gr. 43 grün", "Gr. 44 schwarz", "Gr. 45 schwarz"), 16.9, 27.5),
    Family("Geflügelfutter {}", "Poultry feed {}", "Pluimveevoer {}", "Aliment volaille {}", "Hühnerfutter {}", "C62", ("Küken Krümel 25 kg", "Legehenne Mehl 25 kg", "Legehenne Pellets 25 kg", "Mast Pellets 25 kg"), 12.4, 19.9),
    Family("Salzleckstein {}", "Salt lick {}", "Liksteen {}", "Pierre à sel {}", "Leckstein {}", "C62", ("2 kg weiß", "5 kg weiß", "10 kg weiß", "10 kg rot"), 1.9, 9.8),
    Family("Saatgut Gründüngung {}", "Green manure seed {}", "Groenbemester {}", "Engrais vert {}", "Gründünger {}", "KGM", ("Phacelia", "Senf", "Wickroggen", "Hafer"), 1.6, 6.4),
    Family("Rasensaatgut {}", "Lawn seed {}", "Gazonzaad {}", "Semence gazon {}", "Rasensamen {}", "KGM", ("Spielrasen", "Schattenrasen", "Landschaftsrasen", "Nachsaat"), 4.2, 9.7),
    Family("Langzeitdünger {}", "Slow-release fertiliser {}", "Langwerkende meststof {}", "Engrais longue durée {}", "Dünger {}", "C62", ("15-5-8 5 kg", "15-5-8 25 kg", "20-5-8 25 kg", "12-12-17 25 kg"), 11.0, 46.0),
    Family("Tränkebecken Guss {}", "Drinking bowl cast iron {}", "Drinkbak gietijzer {}", "Abreuvoir fonte {}", "Tränke {}", "C62", ('1/2" Rind', '3/4" Rind', '1/2" Schwein', '1/2" Lamm'), 21.0, 52.0),
    Family("Stallbesen PPN {}", "Stable broom PPN {}", "Stalbezem PPN {}", "Balai d'écurie PPN {}", "Besen {}", "C62", ("40 cm ohne Stiel", "50 cm ohne Stiel", "40 cm mit Stiel", "60 cm mit Stiel"), 5.9, 17.0),
)  # fmt: skip
STAGE = (
    Family("Polyester-Flechtleine {}", "Polyester braided rope {}", "Polyester vlechttouw {}", "Drisse polyester {}", "Leine {}", "MTR", ("6 mm weiß", "8 mm weiß", "8 mm schwarz", "10 mm schwarz", "12 mm schwarz"), 0.4, 1.9),
    Family("Rundschlinge EN 1492-2 {}", "Round sling EN 1492-2 {}", "Rondstrop EN 1492-2 {}", "Élingue ronde EN 1492-2 {}", "Schlinge {}", "C62", ("1 t 1 m", "1 t 2 m", "2 t 1 m", "2 t 2 m", "2 t 3 m"), 5.4, 18.9),
    Family("Schäkel hochfest {}", "Shackle high-tensile {}", "Sluiting hoogwaardig {}", "Manille haute résistance {}", "Schäkel {}", "C62", ("0,75 t gerade", "1,5 t gerade", "2 t geschweift", "3,25 t geschweift", "4,75 t geschweift"), 2.3, 9.9),
    Family("Ratschengurt zweiteilig {}", "Ratchet strap two-part {}", "Spanband tweedelig {}", "Sangle d'arrimage {}", "Spanngurt {}", "C62", ("25 mm 4 m", "35 mm 6 m", "50 mm 8 m", "50 mm 10 m", "50 mm 12 m"), 4.4, 21.0),
    Family("Sicherungsseil Kausche {}", "Safety cable thimble {}", "Veiligheidskabel kous {}", "Élingue de sécurité {}", "Safety {}", "C62", ("3 mm 60 cm", "3 mm 100 cm", "4 mm 60 cm", "5 mm 100 cm"), 3.6, 9.9),
    Family("Transportrolle {}", "Transport castor {}", "Transportwiel {}", "Roulette {}", "Rolle {}", "C62", ("80 mm starr", "80 mm lenkbar", "100 mm starr", "100 mm lenkbar", "100 mm lenkbar mit Bremse"), 5.2, 19.8),
    Family("Absperrband Folie {}", "Barrier tape film {}", "Afzetlint folie {}", "Ruban de signalisation {}", "Flatterband {}", "RO", ("rot-weiß 100 m", "rot-weiß 500 m", "gelb-schwarz 100 m", "gelb-schwarz 500 m"), 2.2, 11.5),
    Family("Molton B1 260 g {}", "Molton B1 260 g {}", "Molton B1 260 g {}", "Molleton B1 260 g {}", "Molton {}", "MTR", ("300 cm schwarz", "300 cm weiß", "300 cm rot", "130 cm schwarz"), 5.8, 13.9),
)  # fmt: skip
PAINT_AND_DEPOT = (
    Family("Innenfarbe Klasse 2 {}", "Interior paint class 2 {}", "Binnenverf klasse 2 {}", "Peinture intérieure classe 2 {}", "Wandfarbe {}", "C62", ("2,5 l weiß", "5 l weiß", "10 l weiß", "12,5 l weiß", "10 l elfenbein"), 14.0, 64.0),
    Family("Holzlasur aqua {}", "Wood stain aqua {}", "Houtbeits aqua {}", "Lasure aqua {}", "Lasur {}", "C62", ("750 ml farblos", "750 ml nussbraun", "2,5 l farblos", "2,5 l nussbraun", "2,5 l kiefer"), 11.9, 39.0),
    Family("Kunstharzlack seidenmatt {}", "Alkyd enamel satin {}", "Alkydlak zijdeglans {}", "Laque alkyde satinée {}", "Lack {}", "C62", ("750 ml weiß", "750 ml lichtgrau", "750 ml verkehrsrot", "2,5 l weiß", "2,5 l lichtgrau"), 9.8, 36.0),
    Family("Linienmarkierfarbe {}", "Line marking paint {}", "Belijningsverf {}", "Peinture de marquage {}", "Markierspray {}", "C62", ("500 ml weiß", "500 ml gelb", "500 ml rot", "750 ml weiß", "750 ml blau"), 4.6, 8.9),
    Family("Flachpinsel Chinaborste {}", "Flat brush bristle {}", "Platte kwast varkenshaar {}", "Pinceau plat soie {}", "Pinsel {}", "C62", ("30 mm", "50 mm", "60 mm", "75 mm", "100 mm"), 1.2, 5.4),
    Family("Farbwalze Polyamid {}", "Paint roller polyamide {}", "Verfroller polyamide {}", "Rouleau polyamide {}", "Walze {}", "C62", ("10 cm", "18 cm", "25 cm"), 1.9, 6.3),
    Family("Verkehrsleitkegel {}", "Traffic cone {}", "Verkeerskegel {}", "Cône de signalisation {}", "Hütchen {}", "C62", ("30 cm", "50 cm", "50 cm reflektierend", "75 cm reflektierend"), 4.4, 24.0),
    Family("Schaufelstiel {}", "Shovel handle {}", "Schopsteel {}", "Manche de pelle {}", "Stiel {}", "C62", ("120 cm Esche", "130 cm Esche", "140 cm Esche", "130 cm Fiberglas"), 4.9, 16.8),
    Family("Splitt-Streugut {}", "Grit {}", "Strooisplit {}", "Gravillon antidérapant {}", "Winterstreu {}", "C62", ("1-3 mm 25 kg", "2-5 mm 25 kg", "2-5 mm 15 kg"), 3.2, 7.4),
    Family("Rundholzdübel Buche {}", "Wooden dowel beech {}", "Deuvel beuken {}", "Tourillon hêtre {}", "Holzdübel {}", "BX", ("6 x 30 mm", "8 x 40 mm", "10 x 40 mm", "12 x 60 mm"), 2.9, 9.6),
    Family("Kettensägenöl bio {}", "Chain oil bio {}", "Kettingolie bio {}", "Huile de chaîne bio {}", "Sägeöl {}", "LTR", ("mineralfrei", "Winter", "Sommer"), 3.3, 6.8),
    Family("Nitril-Montagehandschuh {}", "Nitrile work glove {}", "Nitril werkhandschoen {}", "Gant de travail nitrile {}", "Handschuhe {}", "PR", ("Gr. 8 schwarz", "Gr. 9 schwarz", "Gr. 10 schwarz", "Gr. 9 grau", "Gr. 10 grau", "Gr. 11 grau"), 1.8, 4.4),
)  # fmt: skip
FAMILIES = (*ELECTRICAL, *PLUMBING, *FARM, *STAGE, *PAINT_AND_DEPOT)

# Goods that come in something, whatever the catalogue counts: the beginning of the German name, and what they come in.
VESSELS = {
    "Geflügelfutter": "bag", "Langzeitdünger": "bag", "Splitt-Streugut": "bag", "Innenfarbe": "bucket", "Holzlasur": "tin", "Kunstharzlack": "tin", "Linienmarkierfarbe": "can",
}  # fmt: skip
