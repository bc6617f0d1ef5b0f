"""What invented companies sell: trades of families of near-twins that differ in size, colour or strength."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

LANGUAGES = ("de", "en", "nl", "fr")
Words = Mapping[str, tuple[str, str, str]]
"""A German word in English, Dutch, and French."""


@dataclass(frozen=True)
class Family:
    """Near-twins: the name with a gap for the variant in four languages, what workshops call it in German, the unit, the variants in German, lowest and highest price."""

    de: str
    en: str
    nl: str
    fr: str
    called: str
    unit: str
    variants: tuple[str, ...]
    low: float
    high: float
    words: Words = field(default_factory=lambda: _WORDS)

    def name(self, variant: str, language: str) -> str:
        """The variant's whole name."""
        pattern = {"de": self.de, "en": self.en, "nl": self.nl, "fr": self.fr}[language]
        return pattern.format(translated(variant, language, self.words))


# The words of variants that are not the same in every language: English, Dutch, French.
_WORDS: Words = {
    "schwarz": ("black", "zwart", "noir"), "weiß": ("white", "wit", "blanc"), "blau": ("blue", "blauw", "bleu"), "rot": ("red", "rood", "rouge"), "gelb": ("yellow", "geel", "jaune"),
    "grün": ("green", "groen", "vert"), "grau": ("grey", "grijs", "gris"), "braun": ("brown", "bruin", "brun"), "transparent": ("clear", "transparant", "transparent"),
    "violett": ("violet", "violet", "violet"), "bordeaux": ("burgundy", "bordeaux", "bordeaux"), "creme": ("cream", "crème", "crème"), "anthrazit": ("anthracite", "antraciet", "anthracite"),
    "marine": ("navy", "marine", "marine"), "orange": ("orange", "oranje", "orange"), "reinweiß": ("pure white", "zuiver wit", "blanc pur"), "glänzend": ("glossy", "glanzend", "brillant"),
    "matt": ("matt", "mat", "mat"), "alu": ("aluminium", "aluminium", "alu"), "Gr.": ("size", "mt.", "T."), "Blatt": ("sheets", "vel", "feuilles"), "Rollen": ("rolls", "rollen", "rouleaux"),
    "Großrolle": ("jumbo roll", "grote rol", "rouleau géant"), "fein": ("fine", "fijn", "fin"), "grob": ("coarse", "grof", "gros"), "mittel": ("medium", "middel", "moyen"),
    "steril": ("sterile", "steriel", "stérile"), "unsteril": ("non-sterile", "niet-steriel", "non stérile"), "verzinkt": ("zinc plated", "verzinkt", "zingué"), "kariert": ("squared", "geruit", "quadrillé"),
    "liniert": ("ruled", "gelijnd", "ligné"), "blanko": ("plain", "blanco", "uni"), "lang": ("long", "lang", "long"), "kurz": ("short", "kort", "court"), "links": ("left", "links", "gauche"),
    "rechts": ("right", "rechts", "droit"), "still": ("still", "plat", "plate"), "spritzig": ("sparkling", "bruisend", "pétillante"), "trocken": ("dry", "droog", "sec"), "Korn": ("grit", "korrel", "grain"),
    "Damen": ("ladies", "dames", "femme"), "Herren": ("men", "heren", "homme"), "fach": ("gang", "voudig", "poste"), "Lagen": ("plies", "lagen", "plis"), "Beere": ("berry", "bes", "baies"),
    "Zitrone": ("lemon", "citroen", "citron"), "neutral": ("neutral", "neutraal", "neutre"),
}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+\.?")


def translated(variant: str, language: str, known: Words) -> str:
    """A variant with its words in another language, and with English signs in numbers."""
    if language == "de":
        return variant
    at = LANGUAGES.index(language) - 1
    words = _WORD.sub(lambda found: known[found[0]][at] if found[0] in known else found[0], variant)
    return re.sub(r"(?<=\d),(?=\d)", ".", words) if language == "en" else words


ELECTRICAL = (
    Family("Leitungsschutzschalter B-Charakteristik {}", "Circuit breaker B curve {}", "Installatieautomaat B-karakteristiek {}", "Disjoncteur courbe B {}", "LS-Schalter B {}", "C62", ("6 A", "10 A", "13 A", "16 A", "20 A", "25 A"), 2.1, 9.8),
    Family("Mantelleitung NYM-J {}", "Installation cable NYM-J {}", "Installatiekabel NYM-J {}", "Câble NYM-J {}", "NYM {}", "MTR", ("3x1,5", "3x2,5", "5x1,5", "5x2,5", "5x4", "5x6"), 0.6, 6.5),
    Family("Aderendhülse isoliert {}", "Insulated ferrule {}", "Adereindhuls geïsoleerd {}", "Embout de câblage isolé {}", "Hülsen {}", "PK", ("0,5 mm²", "0,75 mm²", "1,0 mm²", "1,5 mm²", "2,5 mm²", "4,0 mm²"), 1.2, 7.9),
    Family("LED-Leuchtmittel E27 {}", "LED lamp E27 {}", "Ledlamp E27 {}", "Ampoule LED E27 {}", "LED-Birne {}", "C62", ("5 W 2700 K", "5 W 4000 K", "8 W 2700 K", "8 W 4000 K", "11 W 2700 K"), 2.4, 8.9),
    Family("Kabelkanal PVC weiß {}", "Cable trunking PVC white {}", "Kabelgoot PVC wit {}", "Goulotte PVC blanche {}", "Kabelkanal {}", "MTR", ("15 x 15 mm", "20 x 20 mm", "30 x 30 mm", "40 x 60 mm", "60 x 110 mm"), 0.9, 8.5),
    Family("Abzweigdose Aufputz IP65 {}", "Junction box surface IP65 {}", "Aftakdoos opbouw IP65 {}", "Boîte de dérivation saillie IP65 {}", "AP-Dose {}", "C62", ("85 x 85 mm", "100 x 100 mm", "150 x 110 mm"), 1.4, 6.9),
    Family("Schuko-Steckdose {}", "Schuko socket outlet {}", "Schuko-stopcontact {}", "Prise Schuko {}", "Steckdose {}", "C62", ("reinweiß glänzend", "reinweiß matt", "anthrazit", "alu"), 3.8, 12.5),
    Family("Wechselschalter {}", "Two-way switch {}", "Wisselschakelaar {}", "Interrupteur va-et-vient {}", "Schalter {}", "C62", ("reinweiß glänzend", "reinweiß matt", "anthrazit", "alu"), 4.1, 13.5),
    Family("Abdeckrahmen {}", "Cover frame {}", "Afdekraam {}", "Plaque de finition {}", "Rahmen {}", "C62", ("1-fach reinweiß", "2-fach reinweiß", "3-fach reinweiß", "4-fach reinweiß", "2-fach anthrazit"), 1.9, 9.6),
    Family("Lötzinn {}", "Solder wire {}", "Soldeertin {}", "Fil d'étain {}", "Zinn {}", "RO", ("0,5 mm 250 g", "1,0 mm 250 g", "1,0 mm 500 g", "1,5 mm 500 g"), 9.8, 34.0),
)  # fmt: skip

CLEANING_AND_PACKING = (
    Family("Versandkarton 1-wellig {}", "Shipping carton single wall {}", "Verzenddoos enkelgolf {}", "Caisse carton simple cannelure {}", "Karton {}", "C62", ("200x150x100 mm", "300x200x150 mm", "400x300x200 mm", "600x400x300 mm"), 0.3, 2.4),
    Family("Luftpolsterfolie {}", "Bubble wrap {}", "Noppenfolie {}", "Film à bulles {}", "Noppenfolie {}", "RO", ("50 cm x 50 m", "50 cm x 100 m", "100 cm x 50 m", "100 cm x 100 m"), 12.0, 48.0),
    Family("Packband PP {}", "Packing tape PP {}", "Verpakkingstape PP {}", "Ruban adhésif PP {}", "Klebeband {}", "RO", ("50 mm braun", "50 mm transparent", "75 mm braun", "75 mm transparent"), 1.1, 3.6),
    Family("Stretchfolie {}", "Stretch film {}", "Rekfolie {}", "Film étirable {}", "Wickelfolie {}", "RO", ("17 my transparent", "20 my transparent", "23 my transparent", "23 my schwarz"), 6.4, 12.9),
    Family("Allzweckreiniger Citro {}", "All-purpose cleaner Citro {}", "Allesreiniger Citro {}", "Nettoyant multi-usage Citro {}", "Citro-Reiniger {}", "C62", ("1 l", "5 l", "10 l"), 2.2, 19.9),
    Family("Falthandtuch 2-lagig {}", "Folded towel 2-ply {}", "Vouwhanddoek 2-laags {}", "Essuie-mains pliés 2 plis {}", "Falthandtücher {}", "BX", ("25 x 21 cm", "25 x 23 cm", "25 x 33 cm"), 21.0, 39.0),
    Family("Toilettenpapier 3-lagig {}", "Toilet tissue 3-ply {}", "Toiletpapier 3-laags {}", "Papier toilette 3 plis {}", "Klopapier {}", "PK", ("250 Blatt 8 Rollen", "250 Blatt 64 Rollen", "400 Blatt Großrolle"), 3.2, 29.0),
    Family("Mülltonne {}", "Wheelie bin {}", "Rolcontainer {}", "Conteneur à roues {}", "Tonne {}", "C62", ("120 l grau", "240 l grau", "120 l braun", "240 l blau"), 29.0, 69.0),
    Family("Müllsack LDPE {}", "Refuse sack LDPE {}", "Vuilniszak LDPE {}", "Sac poubelle PEBD {}", "Müllsäcke {}", "RO", ("70 l blau", "120 l blau", "120 l schwarz", "240 l transparent"), 2.3, 9.4),
    Family("Frostschutzkonzentrat {}", "Antifreeze concentrate {}", "Antivriesconcentraat {}", "Antigel concentré {}", "Kühlerfrostschutz {}", "LTR", ("blau", "rot", "violett"), 2.9, 6.4),
    Family("Streusalz {}", "De-icing salt {}", "Strooizout {}", "Sel de déneigement {}", "Auftausalz {}", "KGM", ("fein", "grob"), 0.2, 0.9),
)  # fmt: skip

FASTENERS_AND_TOOLS = (
    Family("Sechskantschraube DIN 933 8.8 verzinkt {}", "Hex bolt DIN 933 8.8 zinc plated {}", "Zeskantbout DIN 933 8.8 verzinkt {}", "Vis H DIN 933 8.8 zinguée {}", "6kt-Schraube {}", "PK", ("M6x20", "M6x30", "M8x25", "M8x40", "M10x30", "M10x60", "M12x80"), 3.4, 29.0),
    Family("Sechskantmutter DIN 934 verzinkt {}", "Hex nut DIN 934 zinc plated {}", "Zeskantmoer DIN 934 verzinkt {}", "Écrou H DIN 934 zingué {}", "Mutter {}", "PK", ("M5", "M6", "M8", "M10", "M12"), 1.9, 12.0),
    Family("Unterlegscheibe DIN 125 A {}", "Washer DIN 125 A {}", "Sluitring DIN 125 A {}", "Rondelle DIN 125 A {}", "U-Scheibe {}", "PK", ("5,3", "6,4", "8,4", "10,5", "13,0"), 1.2, 8.0),
    Family("Spanplattenschraube TX {}", "Chipboard screw TX {}", "Spaanplaatschroef TX {}", "Vis aggloméré TX {}", "Holzschraube {}", "BX", ("3,5 x 35", "4,0 x 40", "4,0 x 50", "5,0 x 60", "5,0 x 80", "6,0 x 120"), 4.2, 24.0),
    Family("Dübel UX {}", "Plug UX {}", "Plug UX {}", "Cheville UX {}", "UX-Dübel {}", "BX", ("6 x 35", "6 x 50", "8 x 50", "10 x 60", "12 x 70"), 4.9, 24.0),
    Family("Spiralbohrer HSS-Co {}", "Twist drill HSS-Co {}", "Spiraalboor HSS-Co {}", "Foret HSS-Co {}", "Bohrer {}", "C62", ("3,0 mm", "3,3 mm", "4,2 mm", "5,0 mm", "6,8 mm", "8,5 mm"), 1.9, 14.5),
    Family("Fächerscheibe 125 mm {}", "Flap disc 125 mm {}", "Lamellenschijf 125 mm {}", "Disque à lamelles 125 mm {}", "Fächerscheibe {}", "C62", ("Korn 40", "Korn 60", "Korn 80", "Korn 120"), 2.6, 5.9),
    Family("Ringmaulschlüssel {}", "Combination spanner {}", "Ringsteeksleutel {}", "Clé mixte {}", "Schlüssel {}", "C62", ("SW 10", "SW 13", "SW 17", "SW 19", "SW 24"), 4.8, 19.0),
    Family("Kabelbinder {}", "Cable tie {}", "Kabelbinder {}", "Collier de serrage {}", "Binder {}", "PK", ("2,5 x 100 schwarz", "3,6 x 140 schwarz", "4,8 x 200 schwarz", "4,8 x 200 weiß", "7,6 x 370 schwarz"), 1.4, 16.0),
    Family("Montagekleber {}", "Construction adhesive {}", "Montagelijm {}", "Colle de montage {}", "Kleber {}", "C62", ("290 ml weiß", "290 ml transparent", "450 ml weiß"), 4.2, 11.8),
    Family("Gewindestange verzinkt 1 m {}", "Threaded rod zinc plated 1 m {}", "Draadstang verzinkt 1 m {}", "Tige filetée zinguée 1 m {}", "Gewindestange {}", "C62", ("M6", "M8", "M10", "M12", "M16"), 1.1, 9.9),
    Family("Drahtseil verzinkt 6x7 {}", "Wire rope galvanised 6x7 {}", "Staalkabel verzinkt 6x7 {}", "Câble acier galvanisé 6x7 {}", "Stahlseil {}", "MTR", ("3 mm", "4 mm", "5 mm", "6 mm"), 0.7, 2.9),
)  # fmt: skip

HOTEL_AND_KITCHEN = (
    Family("Serviette Airlaid 40 x 40 cm {}", "Napkin airlaid 40 x 40 cm {}", "Servet airlaid 40 x 40 cm {}", "Serviette airlaid 40 x 40 cm {}", "Airlaid-Servietten {}", "PK", ("weiß", "creme", "bordeaux", "grün", "anthrazit"), 4.9, 9.8),
    Family("Tafelkerze 250 mm {}", "Dinner candle 250 mm {}", "Tafelkaars 250 mm {}", "Bougie de table 250 mm {}", "Kerzen {}", "BX", ("weiß", "creme", "bordeaux", "rot"), 11.0, 19.0),
    Family("Mineralwasser Quellhof Glas {}", "Mineral water Quellhof glass {}", "Mineraalwater Quellhof glas {}", "Eau minérale Quellhof verre {}", "Wasser {}", "BX", ("0,25 l still", "0,25 l spritzig", "0,75 l still", "0,75 l spritzig"), 8.4, 17.0),
    Family("Weinglas Vinea {}", "Wine glass Vinea {}", "Wijnglas Vinea {}", "Verre à vin Vinea {}", "Glas Vinea {}", "C62", ("25 cl", "35 cl", "46 cl", "58 cl"), 2.9, 7.5),
    Family("Teller flach Bistro {}", "Flat plate Bistro {}", "Plat bord Bistro {}", "Assiette plate Bistro {}", "Bistroteller {}", "C62", ("17 cm weiß", "21 cm weiß", "24 cm weiß", "27 cm weiß", "27 cm anthrazit"), 2.6, 9.9),
    Family("GN-Behälter Edelstahl {}", "GN container stainless {}", "GN-bak rvs {}", "Bac GN inox {}", "GN {}", "C62", ("1/1-65", "1/1-100", "1/2-65", "1/2-100", "1/3-100"), 6.9, 24.0),
    Family("Handtuch Frottee 500 g 50 x 100 cm {}", "Terry towel 500 g 50 x 100 cm {}", "Handdoek badstof 500 g 50 x 100 cm {}", "Serviette éponge 500 g 50 x 100 cm {}", "Frotteetuch {}", "C62", ("weiß", "grau", "marine", "creme"), 3.4, 7.9),
    Family("Duschgel Alpina {}", "Shower gel Alpina {}", "Douchegel Alpina {}", "Gel douche Alpina {}", "Alpina {}", "BX", ("30 ml", "300 ml", "5 l"), 14.0, 39.0),
    Family("Spülmaschinensalz {}", "Dishwasher salt {}", "Vaatwaszout {}", "Sel pour lave-vaisselle {}", "Regeneriersalz {}", "KGM", ("fein", "grob"), 0.5, 1.4),
    Family("Trinkhalm Papier 6 x 200 mm {}", "Paper straw 6 x 200 mm {}", "Papieren rietje 6 x 200 mm {}", "Paille papier 6 x 200 mm {}", "Papierhalme {}", "PK", ("weiß", "schwarz", "rot", "grün"), 3.2, 6.1),
    Family("Kaffeefilter Korb {}", "Basket coffee filter {}", "Korffilter {}", "Filtre à café corbeille {}", "Korbfilter {}", "PK", ("90/250", "101/317", "152/437"), 4.8, 19.0),
)  # fmt: skip

MEDICAL_AND_LABORATORY = (
    Family("Untersuchungshandschuh Nitril puderfrei {}", "Examination glove nitrile powder-free {}", "Onderzoekshandschoen nitril poedervrij {}", "Gant d'examen nitrile sans poudre {}", "Nitrilhandschuhe {}", "BX", ("Gr. S blau", "Gr. M blau", "Gr. L blau", "Gr. XL blau", "Gr. M schwarz", "Gr. L schwarz"), 4.6, 8.9),
    Family("Spritze Luer-Lock {}", "Syringe Luer-Lock {}", "Spuit luer-lock {}", "Seringue Luer-Lock {}", "Spritzen {}", "BX", ("2 ml", "5 ml", "10 ml", "20 ml", "50 ml"), 6.2, 24.0),
    Family("Kanüle Sterican {}", "Hypodermic needle Sterican {}", "Injectienaald Sterican {}", "Aiguille Sterican {}", "Kanülen {}", "BX", ("G20 0,90 x 40 mm", "G21 0,80 x 40 mm", "G22 0,70 x 30 mm", "G23 0,60 x 30 mm", "G26 0,45 x 25 mm"), 2.9, 5.4),
    Family("Mullkompresse 8-fach {}", "Gauze swab 8-ply {}", "Gaaskompres 8-laags {}", "Compresse de gaze 8 plis {}", "Kompressen {}", "PK", ("5 x 5 cm steril", "7,5 x 7,5 cm steril", "10 x 10 cm steril", "10 x 10 cm unsteril"), 1.6, 7.9),
    Family("Fixierbinde elastisch {}", "Elastic conforming bandage {}", "Elastische fixatiezwachtel {}", "Bande élastique {}", "Binden {}", "C62", ("4 cm x 4 m", "6 cm x 4 m", "8 cm x 4 m", "10 cm x 4 m", "12 cm x 4 m"), 0.3, 1.2),
    Family("Händedesinfektion Dermasept {}", "Hand disinfectant Dermasept {}", "Handdesinfectie Dermasept {}", "Désinfectant mains Dermasept {}", "Dermasept {}", "C62", ("100 ml", "500 ml", "1 l", "5 l"), 1.9, 32.0),
    Family("Becherglas Boro 3.3 niedrig {}", "Beaker Boro 3.3 low form {}", "Bekerglas Boro 3.3 laag {}", "Bécher Boro 3.3 forme basse {}", "Becher {}", "C62", ("50 ml", "100 ml", "250 ml", "600 ml", "1000 ml"), 2.4, 9.8),
    Family("Pipettenspitze {}", "Pipette tip {}", "Pipetpunt {}", "Pointe de pipette {}", "Tips {}", "PK", ("10 µl transparent", "200 µl gelb", "1000 µl blau", "5 ml transparent"), 6.8, 29.0),
    Family("Zentrifugenröhrchen PP {}", "Centrifuge tube PP {}", "Centrifugebuis PP {}", "Tube à centrifuger PP {}", "Röhrchen {}", "PK", ("15 ml steril", "15 ml unsteril", "50 ml steril", "50 ml unsteril"), 9.0, 24.0),
    Family("Blutdruckmanschette {}", "Blood pressure cuff {}", "Bloeddrukmanchet {}", "Brassard de tension {}", "Manschette {}", "C62", ("Gr. S", "Gr. M", "Gr. L", "Gr. XL"), 18.0, 36.0),
)  # fmt: skip

SCHOOL_AND_OFFICE = (
    Family("Kopierpapier A4 80 g {}", "Copy paper A4 80 g {}", "Kopieerpapier A4 80 g {}", "Papier copie A4 80 g {}", "A4-Papier {}", "PK", ("weiß", "gelb", "blau", "grün"), 3.9, 8.4),
    Family("Ordner A4 {}", "Lever arch file A4 {}", "Ordner A4 {}", "Classeur à levier A4 {}", "Ordner {}", "C62", ("5 cm schwarz", "8 cm schwarz", "5 cm blau", "8 cm blau", "8 cm rot"), 1.4, 3.9),
    Family("Kugelschreiber Slider {}", "Ballpoint pen Slider {}", "Balpen Slider {}", "Stylo à bille Slider {}", "Kuli Slider {}", "C62", ("F blau", "M blau", "F schwarz", "M schwarz", "M rot"), 0.6, 2.8),
    Family("Toner Lasa 4020 {}", "Toner Lasa 4020 {}", "Toner Lasa 4020 {}", "Toner Lasa 4020 {}", "Lasa-Toner {}", "C62", ("schwarz", "cyan", "magenta", "gelb", "schwarz XL"), 49.0, 139.0),
    Family("Bürostuhl Ergo {}", "Office chair Ergo {}", "Bureaustoel Ergo {}", "Chaise de bureau Ergo {}", "Stuhl Ergo {}", "C62", ("100 schwarz", "100 blau", "200 schwarz", "200 grau"), 129.0, 349.0),
    Family("Collegeblock A4 80 Blatt {}", "College pad A4 80 sheets {}", "Collegeblok A4 80 vel {}", "Bloc de cours A4 80 feuilles {}", "Block {}", "C62", ("kariert", "liniert", "blanko"), 0.9, 2.1),
    Family("Schulheft A5 Lineatur {}", "Exercise book A5 ruling {}", "Schrift A5 lijn {}", "Cahier A5 réglure {}", "Heft Lin. {}", "C62", ("1", "2", "3", "4", "5"), 0.3, 0.7),
    Family("Boardmarker Edax 260 {}", "Whiteboard marker Edax 260 {}", "Whiteboardmarker Edax 260 {}", "Marqueur effaçable Edax 260 {}", "Edax {}", "C62", ("schwarz", "rot", "blau", "grün"), 0.9, 1.8),
    Family("Klebestift Gluu {}", "Glue stick Gluu {}", "Lijmstift Gluu {}", "Bâton de colle Gluu {}", "Gluu {}", "C62", ("10 g", "20 g", "40 g"), 0.7, 2.2),
    Family("Wasserfarbe Deckkasten Nachfüllung {}", "Watercolour refill {}", "Waterverf navulling {}", "Pastille de gouache {}", "Farbtöpfchen {}", "C62", ("gelb", "rot", "blau", "grün", "braun", "schwarz"), 0.4, 0.9),
    Family("Briefumschlag DIN lang {}", "Envelope DL {}", "Envelop DL {}", "Enveloppe DL {}", "DL-Umschläge {}", "BX", ("80 g weiß", "90 g weiß", "100 g weiß", "100 g creme"), 14.0, 32.0),
)  # fmt: skip

CLOTHING = (
    Family("Arbeitshose Canvas {}", "Work trousers canvas {}", "Werkbroek canvas {}", "Pantalon de travail canvas {}", "Bundhose {}", "C62", ("Gr. 48 schwarz", "Gr. 50 schwarz", "Gr. 52 schwarz", "Gr. 50 grau", "Gr. 52 grau", "Gr. 54 grau"), 39.0, 79.0),
    Family("T-Shirt Basic 180 g {}", "T-shirt Basic 180 g {}", "T-shirt Basic 180 g {}", "T-shirt Basic 180 g {}", "Shirt {}", "C62", ("Gr. S weiß", "Gr. M weiß", "Gr. L weiß", "Gr. M marine", "Gr. L marine", "Gr. XL marine"), 4.2, 9.0),
    Family("Poloshirt Pique {}", "Polo shirt pique {}", "Poloshirt piqué {}", "Polo piqué {}", "Polo {}", "C62", ("Gr. S grau", "Gr. M grau", "Gr. L grau", "Gr. M rot", "Gr. L rot", "Gr. XL rot"), 11.0, 19.0),
    Family("Softshelljacke Fjell {}", "Softshell jacket Fjell {}", "Softshelljas Fjell {}", "Veste softshell Fjell {}", "Fjell {}", "C62", ("Damen Gr. M schwarz", "Damen Gr. L schwarz", "Herren Gr. M schwarz", "Herren Gr. L schwarz", "Herren Gr. XL schwarz"), 49.0, 89.0),
    Family("Warnschutzjacke EN 20471 {}", "High-visibility jacket EN 20471 {}", "Veiligheidsjas EN 20471 {}", "Veste haute visibilité EN 20471 {}", "Warnjacke {}", "C62", ("Gr. M orange", "Gr. L orange", "Gr. L gelb", "Gr. XL gelb"), 44.0, 72.0),
    Family("Sicherheitsschuh S3 Granit {}", "Safety shoe S3 Granit {}", "Veiligheidsschoen S3 Granit {}", "Chaussure de sécurité S3 Granit {}", "S3 Granit {}", "PR", ("Gr. 40", "Gr. 41", "Gr. 42", "Gr. 43", "Gr. 44", "Gr. 46"), 59.0, 94.0),
    Family("Kochjacke Lyon {}", "Chef's jacket Lyon {}", "Koksbuis Lyon {}", "Veste de cuisine Lyon {}", "Lyon {}", "C62", ("Gr. 46 weiß", "Gr. 48 weiß", "Gr. 50 weiß", "Gr. 50 schwarz", "Gr. 52 schwarz"), 19.0, 34.0),
    Family("Latzschürze {}", "Bib apron {}", "Schort met bovenstuk {}", "Tablier à bavette {}", "Schürze {}", "C62", ("75 x 90 cm schwarz", "75 x 90 cm bordeaux", "75 x 110 cm schwarz", "75 x 110 cm bordeaux"), 6.9, 14.0),
    Family("Arbeitssocke Multi {}", "Work sock Multi {}", "Werksok Multi {}", "Chaussette de travail Multi {}", "Socken {}", "PR", ("Gr. 39-42", "Gr. 43-46", "Gr. 47-50"), 2.2, 4.5),
    Family("Montagehandschuh Finegrip {}", "Assembly glove Finegrip {}", "Montagehandschoen Finegrip {}", "Gant de montage Finegrip {}", "Finegrip {}", "PR", ("Gr. 7", "Gr. 8", "Gr. 9", "Gr. 10", "Gr. 11"), 1.4, 3.2),
)  # fmt: skip

TRADES = (ELECTRICAL, CLEANING_AND_PACKING, FASTENERS_AND_TOOLS, HOTEL_AND_KITCHEN, MEDICAL_AND_LABORATORY, SCHOOL_AND_OFFICE, CLOTHING)
