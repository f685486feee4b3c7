# Kaderwijzer met R. Uitvoeren: Rscript kaderwijzer.R
# De tabellen gaan met R alleen; voor de uitkomst in JSON is het pakket jsonlite nodig.
# Draait de dienst ergens anders? Zet dan eerst de omgevingsvariabele KADERWIJZER op het adres.
adres <- paste0(Sys.getenv("KADERWIJZER", "http://localhost:8080"), "/api/v1")

# Alle normen over de meldcode: hoeveel per soort norm?
normen <- read.csv(paste0(adres, "/normen?onderwerp=meldcode&formaat=csv"), encoding = "UTF-8")
print(sort(table(normen$modaliteit.naam), decreasing = TRUE))

# Welke regels gelden voor dit team, in deze situatie?
if (requireNamespace("jsonlite", quietly = TRUE)) {
  uitkomst <- jsonlite::fromJSON(paste0(
    adres, "/toepassing?taak=toegang-jeugd&leeftijd=14&situatie=vermoeden-kindermishandeling"))
  print(table(uitkomst$resultaten$oordeel))
} else {
  print("Voor de uitkomst in JSON is het pakket jsonlite nodig.")
}
