"""What the sealed part's company makes and sells: families of near-twins for the flat, the cable drum, the switch cabinet, the lamp shelf, the street and the stage."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from benchmarks.corpus.goods import Family as _Family
from benchmarks.corpus.goods import Words

WORDS: Words = {
    "reinweiß": ("pure white", "zuiver wit", "blanc pur"), "weiß": ("white", "wit", "blanc"), "anthrazit": ("anthracite", "antraciet", "anthracite"), "alu": ("aluminium", "aluminium", "alu"), "grau": ("grey", "grijs", "gris"), "schwarz": ("black", "zwart", "noir"),
    "blau": ("blue", "blauw", "bleu"), "rot": ("red", "rood", "rouge"), "braun": ("brown", "bruin", "brun"), "gelb": ("yellow", "geel", "jaune"), "grün": ("green", "groen", "vert"), "orange": ("orange", "oranje", "orange"), "verzinkt": ("galvanised", "verzinkt", "galvanisé"),
    "fach": ("gang", "voudig", "poste"), "polig": ("pole", "polig", "pôles"), "reihig": ("row", "rijen", "rangées"), "Wechsel": ("two-way", "wissel", "va-et-vient"), "Serien": ("double", "serie", "double allumage"), "Kreuz": ("intermediate", "kruis", "permutateur"), "Taster": ("push", "druk", "poussoir"),
    "aufputz": ("surface", "opbouw", "saillie"), "unterputz": ("flush", "inbouw", "encastré"), "tief": ("deep", "diep", "profonde"), "flach": ("shallow", "ondiep", "plate"), "winddicht": ("airtight", "luchtdicht", "étanche"), "Typ": ("type", "type", "type"), "auf": ("to", "naar", "vers"),
    "simplex": ("simplex", "simplex", "simplex"), "Kanal": ("channel", "kanaal", "canal"), "Astro": ("astro", "astro", "astro"), "Einbau": ("recessed", "inbouw", "encastré"), "Aufbau": ("surface", "opbouw", "apparent"), "mit": ("with", "met", "avec"), "ohne": ("without", "zonder", "sans"), "Sensor": ("sensor", "sensor", "détecteur"),
    "Sicherung": ("fuse", "zekering", "fusible"), "Sicherungen": ("fuses", "zekeringen", "fusibles"), "Gr.": ("size", "maat", "taille"), "Klasse": ("class", "klasse", "classe"), "Stk.": ("pcs", "st.", "pcs"), "Öffner": ("NC", "verbreek", "NF"), "Schließer": ("NO", "maak", "NO"), "fein": ("fine", "fijn", "fin"), "grob": ("coarse", "grof", "gros"),
    "Starkstrom": ("power cable", "stroomkabel", "câble électrique"), "Fernmelde": ("telecom cable", "telecomkabel", "câble télécom"), "Beleuchtung": ("lighting cable", "verlichtingskabel", "câble éclairage"), "warm": ("warm", "warm", "chaud"), "neutral": ("neutral", "neutraal", "neutre"), "Stange": ("bar", "staaf", "barre"),
}  # fmt: skip
Family = partial(_Family, words=WORDS)

FLAT = (
    Family("Steckdose Kantero {}", "Socket outlet Kantero {}", "Wandcontactdoos Kantero {}", "Prise de courant Kantero {}", "Kantero-Dose {}", "C62", ("1-fach reinweiß", "2-fach reinweiß", "1-fach anthrazit", "2-fach anthrazit", "1-fach alu"), 3.4, 11.9),
    Family("Wippschalter Kantero {}", "Rocker switch Kantero {}", "Wipschakelaar Kantero {}", "Interrupteur à bascule Kantero {}", "Kantero-Schalter {}", "C62", ("Wechsel reinweiß", "Wechsel anthrazit", "Serien reinweiß", "Kreuz reinweiß", "Taster reinweiß"), 4.2, 12.8),
    Family("Abdeckrahmen Kantero {}", "Cover frame Kantero {}", "Afdekraam Kantero {}", "Plaque Kantero {}", "Rahmen K {}", "C62", ("1-fach reinweiß", "2-fach reinweiß", "3-fach reinweiß", "1-fach anthrazit", "3-fach anthrazit"), 1.6, 9.5),
    Family("LED-Drehdimmer Twistor {}", "LED rotary dimmer Twistor {}", "Led-draaidimmer Twistor {}", "Variateur rotatif LED Twistor {}", "Twistor {}", "C62", ("3-60 W", "5-150 W", "10-300 W"), 24.0, 58.0),
    Family("Bewegungsmelder Wachto {}", "Motion detector Wachto {}", "Bewegingsmelder Wachto {}", "Détecteur de mouvement Wachto {}", "Wachto {}", "C62", ("180° weiß", "180° schwarz", "360° weiß aufputz", "360° weiß unterputz"), 29.0, 74.0),
    Family("Hohlwanddose Halo {}", "Cavity wall box Halo {}", "Hollewanddoos Halo {}", "Boîte cloison creuse Halo {}", "Halodose {}", "PK", ("flach 47 mm 25 Stk.", "tief 61 mm 25 Stk.", "winddicht 47 mm 10 Stk.", "winddicht 61 mm 10 Stk."), 13.0, 29.0),
    Family("Abzweigkasten Boxal IP54 {}", "Junction box Boxal IP54 {}", "Aftakdoos Boxal IP54 {}", "Boîte de dérivation Boxal IP54 {}", "Boxal {}", "C62", ("75 x 75 mm grau", "85 x 85 mm grau", "100 x 100 mm grau", "100 x 100 mm schwarz"), 1.1, 4.9),
    Family("Verbindungsklemme Klippa {}", "Splicing connector Klippa {}", "Lasklem Klippa {}", "Borne de connexion Klippa {}", "Klippa {}", "BX", ("2 x 2,5 mm²", "3 x 2,5 mm²", "5 x 2,5 mm²", "3 x 4 mm²", "5 x 4 mm²"), 11.0, 34.0),
    Family("Kabelverschraubung Polya {}", "Cable gland Polya {}", "Kabelwartel Polya {}", "Presse-étoupe Polya {}", "Polya {}", "PK", ("M16 grau", "M20 grau", "M25 grau", "M20 schwarz", "M25 schwarz"), 5.5, 16.0),
    Family("Wellrohr Flexor {}", "Corrugated conduit Flexor {}", "Ribbelbuis Flexor {}", "Gaine annelée Flexor {}", "Flexor {}", "RO", ("M16 25 m", "M20 25 m", "M25 25 m", "M20 50 m", "M25 50 m"), 7.9, 29.0),
    Family("Leitungskanal Duktus {}", "Cable trunking Duktus {}", "Kabelgoot Duktus {}", "Goulotte Duktus {}", "Duktus {}", "MTR", ("15 x 15 mm weiß", "30 x 30 mm weiß", "40 x 60 mm weiß", "40 x 60 mm grau"), 1.2, 6.4),
    Family("Nagelschelle Pinno {}", "Nail clip Pinno {}", "Spijkerclip Pinno {}", "Attache à clou Pinno {}", "Pinno {}", "BX", ("4-7 mm weiß", "7-11 mm weiß", "7-11 mm grau", "11-15 mm grau"), 3.8, 9.2),
    Family("Türsprechstelle Portella {}", "Door intercom Portella {}", "Deurtelefoon Portella {}", "Interphone Portella {}", "Portella {}", "C62", ("1-fach alu", "2-fach alu", "4-fach alu", "6-fach alu"), 119.0, 389.0),
)  # fmt: skip
CABLE = (
    Family("Mantelleitung NYM-J {}", "Sheathed cable NYM-J {}", "Installatiekabel NYM-J {}", "Câble gainé NYM-J {}", "NYM {}", "MTR", ("3 x 1,5 mm²", "3 x 2,5 mm²", "5 x 1,5 mm²", "5 x 2,5 mm²", "5 x 4 mm²", "5 x 6 mm²"), 0.55, 4.8),
    Family("Erdkabel NYY-J {}", "Underground cable NYY-J {}", "Grondkabel NYY-J {}", "Câble souterrain NYY-J {}", "NYY {}", "MTR", ("3 x 1,5 mm²", "3 x 2,5 mm²", "5 x 2,5 mm²", "5 x 6 mm²", "5 x 10 mm²", "5 x 16 mm²"), 0.9, 13.6),
    Family("Gummischlauchleitung H07RN-F {}", "Rubber cable H07RN-F {}", "Rubberkabel H07RN-F {}", "Câble caoutchouc H07RN-F {}", "Gummikabel {}", "MTR", ("3G1,5", "3G2,5", "5G2,5", "5G6", "5G16"), 1.3, 18.0),
    Family("Datenkabel Netto Cat. 7 {}", "Data cable Netto Cat. 7 {}", "Datakabel Netto Cat. 7 {}", "Câble réseau Netto Cat. 7 {}", "Netzkabel {}", "MTR", ("simplex orange", "simplex gelb", "duplex orange"), 0.7, 1.9),
    Family("Aderleitung H07V-U 1,5 mm² 100 m {}", "Single core H07V-U 1.5 mm² 100 m {}", "Installatiedraad H07V-U 1,5 mm² 100 m {}", "Fil rigide H07V-U 1,5 mm² 100 m {}", "Einzelader {}", "RO", ("schwarz", "blau", "braun", "grün-gelb"), 19.0, 26.0),
    Family("Steuerleitung Parol {}", "Control cable Parol {}", "Stuurstroomkabel Parol {}", "Câble de commande Parol {}", "Parol {}", "MTR", ("3 x 0,75 mm²", "4 x 0,75 mm²", "7 x 1 mm²", "12 x 1 mm²"), 0.8, 4.4),
    Family("Verlängerung Robusta {}", "Extension lead Robusta {}", "Verlengsnoer Robusta {}", "Rallonge Robusta {}", "Robusta {}", "C62", ("3G1,5 10 m", "3G1,5 25 m", "3G2,5 25 m", "3G2,5 50 m"), 17.0, 96.0),
    Family("Kabeltrommel Rollo {}", "Cable reel Rollo {}", "Kabelhaspel Rollo {}", "Enrouleur Rollo {}", "Rollo {}", "C62", ("25 m 3G1,5", "40 m 3G1,5", "50 m 3G2,5"), 59.0, 148.0),
    Family("Solarleitung Helio {}", "Solar cable Helio {}", "Solarkabel Helio {}", "Câble solaire Helio {}", "Helio {}", "MTR", ("4 mm² schwarz", "4 mm² rot", "6 mm² schwarz", "6 mm² rot"), 0.8, 1.6),
    Family("Ladeleitung Voltino Typ 2 {}", "Charging cable Voltino type 2 {}", "Laadkabel Voltino type 2 {}", "Câble de recharge Voltino type 2 {}", "Voltino {}", "C62", ("11 kW 5 m", "11 kW 7,5 m", "22 kW 5 m", "22 kW 7,5 m"), 109.0, 229.0),
)  # fmt: skip
CABINET = (
    Family("FI-Schutzschalter Resido {}", "RCD Resido {}", "Aardlekschakelaar Resido {}", "Interrupteur différentiel Resido {}", "Resido {}", "C62", ("25 A 30 mA 2-polig", "40 A 30 mA 4-polig", "63 A 30 mA 4-polig", "40 A 300 mA 4-polig"), 24.0, 79.0),
    Family("Schütz Contrax {}", "Contactor Contrax {}", "Magneetschakelaar Contrax {}", "Contacteur Contrax {}", "Contrax {}", "C62", ("9 A 24 V", "9 A 230 V", "12 A 230 V", "25 A 230 V", "40 A 230 V"), 18.0, 92.0),
    Family("Kleinverteiler Modula {}", "Consumer unit Modula {}", "Verdeelkast Modula {}", "Coffret de distribution Modula {}", "Modula {}", "C62", ("1-reihig 12 TE", "2-reihig 24 TE", "3-reihig 36 TE", "4-reihig 48 TE"), 21.0, 118.0),
    Family("Überspannungsableiter Surgo {}", "Surge arrester Surgo {}", "Overspanningsafleider Surgo {}", "Parafoudre Surgo {}", "Surgo {}", "C62", ("Typ 1+2 TN-C", "Typ 1+2 TN-S", "Typ 2 TN-S", "Typ 3 230 V"), 39.0, 219.0),
    Family("NH-Sicherung gG {}", "NH fuse gG {}", "NH-mespatroon gG {}", "Fusible à couteaux gG {}", "NH-Einsatz {}", "C62", ("NH00 63 A", "NH00 100 A", "NH00 160 A", "NH1 200 A", "NH2 315 A"), 2.9, 16.0),
    Family("Motorschutzschalter Motivo {}", "Motor protection switch Motivo {}", "Motorbeveiligingsschakelaar Motivo {}", "Disjoncteur moteur Motivo {}", "Motivo {}", "C62", ("1,6-2,5 A", "2,5-4 A", "4-6,3 A", "6,3-10 A"), 34.0, 58.0),
    Family("Reihenklemme Seria {}", "Terminal block Seria {}", "Rijgklem Seria {}", "Bloc de jonction Seria {}", "Seria {}", "C62", ("2,5 mm² grau", "4 mm² grau", "2,5 mm² blau", "4 mm² grün-gelb"), 0.6, 3.4),
    Family("Aderendhülse isoliert {}", "Insulated ferrule {}", "Adereindhuls geïsoleerd {}", "Embout isolé {}", "Hülsen {}", "PK", ("0,75 mm² grau", "1,5 mm² schwarz", "2,5 mm² blau", "4 mm² grau", "6 mm² gelb"), 2.2, 7.9),
    Family("Drucktaster Punto {}", "Push button Punto {}", "Drukknop Punto {}", "Bouton-poussoir Punto {}", "Punto {}", "C62", ("grün Schließer", "rot Öffner", "schwarz Schließer", "gelb Schließer"), 4.9, 8.8),
    Family("Zeitschaltuhr Chrona {}", "Time switch Chrona {}", "Schakelklok Chrona {}", "Horloge programmable Chrona {}", "Chrona {}", "C62", ("1-Kanal", "2-Kanal", "Astro 1-Kanal", "Astro 2-Kanal"), 48.0, 129.0),
    Family("Hutschiene 35 x 7,5 mm {}", "DIN rail 35 x 7.5 mm {}", "DIN-rail 35 x 7,5 mm {}", "Rail DIN 35 x 7,5 mm {}", "Tragschiene {}", "C62", ("1 m verzinkt", "2 m verzinkt", "1 m alu"), 2.4, 7.7),
    Family("Phasenschiene Pontis 3-polig {}", "Busbar Pontis 3 pole {}", "Aansluitrail Pontis 3-polig {}", "Peigne Pontis 3 pôles {}", "Pontis {}", "C62", ("10 mm² 12 TE", "10 mm² 57 TE", "16 mm² 12 TE", "16 mm² 57 TE"), 6.1, 31.0),
)  # fmt: skip
LAMPS = (
    Family("LED-Lampe E27 Lumeo {}", "LED bulb E27 Lumeo {}", "Ledlamp E27 Lumeo {}", "Ampoule LED E27 Lumeo {}", "Lumeo {}", "C62", ("470 lm 2700 K", "806 lm 2700 K", "806 lm 4000 K", "1055 lm 2700 K", "1521 lm 2700 K"), 1.9, 7.4),
    Family("LED-Röhre T8 Tubolo {}", "LED tube T8 Tubolo {}", "Ledbuis T8 Tubolo {}", "Tube LED T8 Tubolo {}", "Tubolo {}", "C62", ("600 mm 840", "1200 mm 830", "1200 mm 840", "1500 mm 840", "1500 mm 865"), 5.1, 13.9),
    Family("LED-Reflektor GU10 Spotta {}", "LED spot GU10 Spotta {}", "Ledspot GU10 Spotta {}", "Spot LED GU10 Spotta {}", "Spotta {}", "C62", ("36° 2700 K", "36° 4000 K", "60° 2700 K", "60° 4000 K"), 2.3, 4.9),
    Family("LED-Panel Plana {}", "LED panel Plana {}", "Ledpaneel Plana {}", "Dalle LED Plana {}", "Plana {}", "C62", ("62 x 62 cm 3000 K", "62 x 62 cm 4000 K", "30 x 120 cm 3000 K", "30 x 120 cm 4000 K"), 31.0, 68.0),
    Family("Feuchtraumleuchte Aquato {}", "Weatherproof luminaire Aquato {}", "Waterdicht armatuur Aquato {}", "Luminaire étanche Aquato {}", "Aquato {}", "C62", ("60 cm 2000 lm", "120 cm 4000 lm", "120 cm 4000 lm mit Sensor", "150 cm 6000 lm"), 24.0, 84.0),
    Family("Einbauspot Fossa {}", "Downlight Fossa {}", "Inbouwspot Fossa {}", "Spot encastré Fossa {}", "Fossa {}", "C62", ("weiß 2700 K", "weiß 4000 K", "schwarz 2700 K", "alu 2700 K"), 9.9, 22.0),
    Family("LED-Streifen Nastro 24 V 5 m {}", "LED strip Nastro 24 V 5 m {}", "Ledstrip Nastro 24 V 5 m {}", "Ruban LED Nastro 24 V 5 m {}", "Nastro {}", "RO", ("2700 K 10 W/m", "4000 K 10 W/m", "2700 K 19 W/m", "RGBW 19 W/m"), 29.0, 89.0),
    Family("LED-Netzteil Alimento 24 V {}", "LED driver Alimento 24 V {}", "Leddriver Alimento 24 V {}", "Alimentation LED Alimento 24 V {}", "Alimento {}", "C62", ("30 W", "60 W", "100 W", "150 W"), 14.0, 59.0),
    Family("LED-Fluter Campo {}", "LED floodlight Campo {}", "Ledbouwlamp Campo {}", "Projecteur LED Campo {}", "Campo {}", "C62", ("20 W schwarz", "50 W schwarz", "100 W schwarz", "150 W grau"), 19.0, 149.0),
    Family("Rettungszeichenleuchte Exita {}", "Exit sign Exita {}", "Vluchtwegverlichting Exita {}", "Bloc de secours Exita {}", "Exita {}", "C62", ("Aufbau 3 h", "Aufbau 8 h", "Einbau 3 h", "Einbau 8 h"), 49.0, 118.0),
    Family("Hallenleuchte Domus {}", "High bay Domus {}", "Halverlichting Domus {}", "Cloche industrielle Domus {}", "Domus {}", "C62", ("100 W 60°", "100 W 90°", "150 W 90°", "200 W 90°"), 98.0, 239.0),
)  # fmt: skip
STREET = (
    Family("Straßenleuchte Stradella {}", "Street luminaire Stradella {}", "Straatverlichting Stradella {}", "Luminaire de rue Stradella {}", "Stradella {}", "C62", ("21 W 3000 K", "34 W 3000 K", "34 W 4000 K", "52 W 4000 K"), 189.0, 389.0),
    Family("Lichtmast Colonna {}", "Lighting column Colonna {}", "Lichtmast model Colonna {}", "Mât d'éclairage Colonna {}", "Colonna {}", "C62", ("4 m verzinkt", "5 m verzinkt", "6 m verzinkt", "5 m anthrazit"), 219.0, 468.0),
    Family("Mastanschlusskasten Mastino {}", "Column connection box Mastino {}", "Mastaansluitkast Mastino {}", "Coffret de mât Mastino {}", "Mastino {}", "C62", ("mit 1 Sicherung", "mit 2 Sicherungen", "ohne Sicherung"), 29.0, 58.0),
    Family("Pollerleuchte Viale {}", "Bollard light Viale {}", "Tuinpaal Viale {}", "Borne lumineuse Viale {}", "Viale {}", "C62", ("60 cm anthrazit", "100 cm anthrazit", "60 cm alu", "100 cm alu"), 98.0, 198.0),
    Family("Trassenwarnband 250 m {}", "Cable warning tape 250 m {}", "Waarschuwingslint 250 m {}", "Grillage avertisseur 250 m {}", "Warnband {}", "RO", ("Starkstrom", "Fernmelde", "Beleuchtung"), 8.9, 17.0),
    Family("Banderder verzinkt {}", "Earthing strip galvanised {}", "Aardband verzinkt {}", "Feuillard de terre galvanisé {}", "Erdband {}", "KGM", ("30 x 3,5 mm", "40 x 5 mm", "25 x 4 mm"), 2.8, 5.1),
    Family("Wallbox Ampero {}", "Wallbox Ampero {} wall mounted", "Laadpaal Ampero {}", "Borne de recharge Ampero {}", "Ampero {}", "C62", ("11 kW", "11 kW mit 5 m", "22 kW", "22 kW mit 5 m"), 398.0, 879.0),
)  # fmt: skip
STAGE = (
    Family("CEE-Stecker Tornado {}", "CEE plug Tornado {}", "CEE-stekker Tornado {}", "Fiche CEE Tornado {}", "CEE-St. {}", "C62", ("16 A 3-polig blau", "16 A 5-polig rot", "32 A 5-polig rot", "63 A 5-polig rot"), 3.9, 29.0),
    Family("CEE-Kupplung Tornado {}", "CEE coupler Tornado {}", "CEE-koppelcontrastekker Tornado {}", "Prolongateur CEE Tornado {}", "CEE-Ku. {}", "C62", ("16 A 3-polig blau", "16 A 5-polig rot", "32 A 5-polig rot", "63 A 5-polig rot"), 4.4, 36.0),
    Family("Gummiverteiler Eventa {}", "Rubber distribution box Eventa {}", "Rubber verdeler Eventa {}", "Coffret caoutchouc Eventa {}", "Eventa {}", "C62", ("16 A auf 6 x 230 V", "32 A auf 6 x 230 V", "63 A auf 9 x 230 V"), 148.0, 489.0),
    Family("DMX-Leitung Signo {}", "DMX cable Signo {}", "DMX-kabel Signo {}", "Câble DMX Signo {}", "Signo {}", "C62", ("3-polig 3 m", "3-polig 10 m", "5-polig 3 m", "5-polig 10 m", "5-polig 20 m"), 9.0, 39.0),
    Family("LED-Scheinwerfer Parissa {}", "LED PAR can Parissa {}", "Led-parspot Parissa {}", "Projecteur PAR LED Parissa {}", "Parissa {}", "C62", ("7 x 10 W", "12 x 10 W", "18 x 12 W"), 98.0, 289.0),
    Family("Gewebeband Gaffo 50 mm 50 m {}", "Gaffer tape Gaffo 50 mm 50 m {}", "Gaffertape Gaffo 50 mm 50 m {}", "Ruban gaffer Gaffo 50 mm 50 m {}", "Gaffo {}", "RO", ("schwarz", "weiß", "grau", "rot"), 7.2, 11.9),
    Family("Traversenschelle Grippo 50 mm {}", "Truss clamp Grippo 50 mm {}", "Trussklem Grippo 50 mm {}", "Collier de truss Grippo 50 mm {}", "Grippo {}", "C62", ("100 kg schwarz", "100 kg alu", "250 kg schwarz", "500 kg alu"), 6.4, 24.0),
    Family("Batterie Alkalia {}", "Battery Alkalia {}", "Batterij Alkalia {}", "Pile Alkalia {}", "Alkalia {}", "PK", ("AA 40 Stk.", "AAA 40 Stk.", "C 10 Stk.", "D 10 Stk.", "9 V 10 Stk."), 9.9, 24.0),
)  # fmt: skip
VAN = (
    Family("Isolierband Nastrix 15 mm 10 m {}", "Insulating tape Nastrix 15 mm 10 m {}", "Isolatieband Nastrix 15 mm 10 m {}", "Ruban isolant Nastrix 15 mm 10 m {}", "Nastrix {}", "RO", ("schwarz", "blau", "rot", "grün-gelb", "grau"), 0.6, 1.2),
    Family("Kabelband Zippa {}", "Cable tie Zippa {}", "Tiewrap Zippa {}", "Serre-câble Zippa {}", "Zippa {}", "PK", ("100 x 2,5 mm schwarz", "200 x 4,8 mm schwarz", "200 x 4,8 mm weiß", "370 x 7,6 mm schwarz"), 1.3, 11.5),
    Family("Elektrikergips Gypsa {}", "Electrician's plaster Gypsa {}", "Elektriciensgips Gypsa {}", "Plâtre d'électricien Gypsa {}", "Gips {}", "KGM", ("fein", "grob"), 0.7, 1.3),
    Family("Kabelgleitmittel Glisso {}", "Cable lubricant Glisso {}", "Kabelglijmiddel Glisso {}", "Lubrifiant câble Glisso {}", "Glisso {}", "LTR", ("neutral", "blau"), 7.9, 12.5),
    Family("Elektriker-Handschuh Isola {}", "Electrician's glove Isola {}", "Elektriciens-handschoen Isola {}", "Gant d'électricien Isola {}", "Isola {}", "PR", ("Klasse 0 Gr. 9", "Klasse 0 Gr. 10", "Klasse 00 Gr. 9", "Klasse 00 Gr. 10"), 27.0, 49.0),
    Family("Abisolierzange Pelo {}", "Wire stripper Pelo {}", "Striptang Pelo {}", "Pince à dénuder Pelo {}", "Pelo {}", "C62", ("0,2-6 mm²", "0,5-10 mm²", "4-16 mm²"), 14.0, 44.0),
    Family("Bohrkrone Krono {}", "Core drill Krono {}", "Dozenboor Krono {}", "Scie trépan Krono {}", "Krono {}", "C62", ("68 mm", "82 mm", "68 mm mit 2 m Stange"), 19.0, 79.0),
    Family("Schraubendreher-Satz Volto {}", "Screwdriver set Volto {}", "Schroevendraaierset Volto {}", "Jeu de tournevis Volto {}", "Volto {}", "SET", ("5 Stk.", "7 Stk.", "12 Stk."), 19.0, 58.0),
)  # fmt: skip
# what has a number that tells rating and poles
BREAKERS = (
    Family("Leitungsschutzschalter Linex 6 kA {}", "MCB Linex 6 kA {}", "Installatieautomaat Linex 6 kA {}", "Disjoncteur Linex 6 kA {}", "Automat {}", "C62", ("B10 1-polig", "B16 1-polig", "C16 1-polig", "B16 3-polig", "C16 3-polig", "C32 3-polig"), 2.2, 19.0),
    Family("FI/LS-Schalter Combo {}", "RCBO Combo {}", "Aardlekautomaat Combo {}", "Disjoncteur différentiel Combo {}", "Combo {}", "C62", ("B10 2-polig", "B16 2-polig", "C16 2-polig", "C20 2-polig"), 32.0, 54.0),
)  # fmt: skip
TRADES: Mapping[str, tuple[_Family, ...]] = {
    "flat": FLAT, "cable": CABLE, "cabinet": CABINET, "lamps": LAMPS, "street": STREET, "stage": STAGE, "van": VAN,
}  # fmt: skip
