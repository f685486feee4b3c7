# Onderzoek doen met Kaderwijzer in Python, zonder andere pakketten. Uitvoeren: python3 onderzoek.py
# Elk blok is een cel: plak het zo in een notebook (Jupyter), of draai alles achter elkaar.
# Draait de dienst ergens anders? Zet dan eerst de omgevingsvariabele KADERWIJZER op het adres.

# %% 1. Klaarzetten: één functie voor de opgeslagen vragen, één voor eigen vragen in SPARQL.
import csv
import io
import json
import os
from collections import Counter, defaultdict
from urllib.parse import urlencode
from urllib.request import Request, urlopen

DIENST = os.environ.get("KADERWIJZER", "http://localhost:8080")


def rijen_uit(antwoord):
    return list(csv.DictReader(io.TextIOWrapper(antwoord, encoding="utf-8")))


def vraag(naam, **waarden):
    """Geeft de rijen van een opgeslagen vraag; de namen staan op /vragen."""
    with urlopen(DIENST + "/api/v1/vragen/" + naam + "?" + urlencode({**waarden, "formaat": "csv"})) as antwoord:
        return rijen_uit(antwoord)


def sparql(query):
    """Geeft de rijen van een eigen vraag in SPARQL."""
    verzoek = Request(DIENST + "/sparql", data=urlencode({"query": query}).encode(), headers={"Accept": "text/csv"})
    with urlopen(verzoek) as antwoord:
        return rijen_uit(antwoord)


# %% 2. Welke vragen zijn er voor onderzoekers?
with urlopen(DIENST + "/api/v1/vragen?doelgroep=onderzoeker") as antwoord:
    vragen = json.load(antwoord)
print("Vragen voor onderzoekers:", vragen["aantal"])
for v in vragen["resultaten"][:3]:
    print("-", v["titel"])

# %% 3. Eén vraag met andere waarden: wat vervalt er op de achttiende verjaardag bij een vermoeden van kindermishandeling?
normen = {
    leeftijd: {rij["norm"]: rij["normNaam"] for rij in vraag("normen-in-situatie", situatie="vermoeden-kindermishandeling", leeftijd=leeftijd)}
    for leeftijd in (17, 18)
}
print("Normen bij 17 jaar:", len(normen[17]))
for norm in sorted(normen[17].keys() - normen[18].keys())[:5]:
    print("- alleen onder de 18:", normen[17][norm])

# %% 4. Een kruistabel: welke toezichthouder gaat over welk onderwerp?
tabel = defaultdict(Counter)
for rij in vraag("toezicht-per-onderwerp"):
    tabel[rij["onderwerpNaam"]][rij["toezichthouderNaam"]] = int(rij["normen"])
drukste = sorted(tabel, key=lambda onderwerp: -sum(tabel[onderwerp].values()))[:3]
for onderwerp in drukste:
    print(onderwerp + ":", ", ".join(f"{wie} ({n})" for wie, n in tabel[onderwerp].most_common(3)))

# %% 5. Een eigen vraag: hoeveel normen per modaliteit, in bindend recht en in advies?
per_soort = sparql("""
PREFIX kw: <https://w3id.org/kaderwijzer/def#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT ?bindendheid ?modaliteit (COUNT(?norm) AS ?normen)
WHERE {
  ?norm kw:modaliteit/skos:prefLabel ?modaliteit ;
    kw:instrument/kw:bindendheid/skos:prefLabel ?bindendheid .
}
GROUP BY ?bindendheid ?modaliteit
ORDER BY ?bindendheid DESC(?normen)
""")
for rij in per_soort[:5]:
    print(rij["bindendheid"], "|", rij["modaliteit"], "|", rij["normen"])

# %% 6. Bewaren, en opschrijven met welke gegevens u werkte.
with open("per-soort.csv", "w", newline="", encoding="utf-8") as bestand:
    schrijver = csv.DictWriter(bestand, fieldnames=list(per_soort[0]))
    schrijver.writeheader()
    schrijver.writerows(per_soort)
with urlopen(DIENST + "/api/v1/toepassing?taak=toegang-jeugd") as antwoord:
    versie = json.load(antwoord)["datasetVersie"]
print("Bewaard in per-soort.csv. Bron: Kaderwijzer, gegevens versie", versie)
