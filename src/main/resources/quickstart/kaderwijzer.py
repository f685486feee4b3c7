# Kaderwijzer met Python, zonder andere pakketten. Uitvoeren: python3 kaderwijzer.py
# Draait de dienst ergens anders? Zet dan eerst de omgevingsvariabele KADERWIJZER op het adres.
import csv
import io
import json
import os
from urllib.parse import urlencode
from urllib.request import urlopen

ADRES = os.environ.get("KADERWIJZER", "http://localhost:8080") + "/api/v1"


def haal(pad, **vraag):
    """Geeft het antwoord als tekst; een lijst wordt een herhaalde parameter."""
    with urlopen(ADRES + pad + "?" + urlencode(vraag, doseq=True)) as antwoord:
        return antwoord.read().decode("utf-8")


# Welke regels gelden voor dit team, in deze situatie?
uitkomst = json.loads(haal(
    "/toepassing",
    taak=["toegang-jeugd", "jeugdhulp-zelf"],
    leeftijd=14,
    situatie="vermoeden-kindermishandeling",
))
print("Van toepassing:", uitkomst["aantallen"]["vanToepassing"])
print("Volgende vraag:", uitkomst["volgendeVraag"]["vraag"])

# Alle normen over de meldcode, als tabel: hoeveel per instrument?
per_instrument = {}
for rij in csv.DictReader(io.StringIO(haal("/normen", onderwerp="meldcode", formaat="csv"))):
    naam = rij["instrument.naam"]
    per_instrument[naam] = per_instrument.get(naam, 0) + 1
for naam, aantal in sorted(per_instrument.items(), key=lambda paar: -paar[1])[:3]:
    print(aantal, naam)

# Een lange lijst, bladzijde voor bladzijde.
gelezen = 0
volgende = "/api/v1/normen?perPagina=500"
while volgende:
    with urlopen(ADRES.removesuffix("/api/v1") + volgende) as antwoord:
        bladzijde = json.load(antwoord)
    gelezen += len(bladzijde["resultaten"])
    volgende = bladzijde.get("volgende")
print("Normen gelezen:", gelezen, "van", bladzijde["aantal"])
