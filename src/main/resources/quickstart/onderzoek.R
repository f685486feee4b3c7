# Onderzoek doen met Kaderwijzer in R, zonder andere pakketten. Uitvoeren: Rscript onderzoek.R
# Elk blok is een stap: plak het zo in een notebook (R Markdown, Quarto), of draai alles achter elkaar.
# Draait de dienst ergens anders? Zet dan eerst de omgevingsvariabele KADERWIJZER op het adres.

# 1. Klaarzetten: één functie voor de opgeslagen vragen, één voor eigen vragen in SPARQL.
dienst <- Sys.getenv("KADERWIJZER", "http://localhost:8080")

lees <- function(adres) read.csv(url(adres, encoding = "UTF-8"), stringsAsFactors = FALSE)

vraag <- function(naam, ...) {
  waarden <- c(list(...), formaat = "csv")
  delen <- paste0(names(waarden), "=", vapply(waarden, function(w) URLencode(as.character(w), reserved = TRUE), ""))
  lees(paste0(dienst, "/api/v1/vragen/", naam, "?", paste(delen, collapse = "&")))
}

sparql <- function(query) lees(paste0(dienst, "/sparql?format=csv&query=", URLencode(query, reserved = TRUE)))

# 2. Welke vragen zijn er voor onderzoekers?
vragen <- lees(paste0(dienst, "/api/v1/vragen?doelgroep=onderzoeker&formaat=csv"))
cat("Vragen voor onderzoekers:", nrow(vragen), "\n")
print(head(vragen$titel, 3))

# 3. Eén vraag met andere waarden: wat vervalt er op de achttiende verjaardag bij een vermoeden van kindermishandeling?
jong <- vraag("normen-in-situatie", situatie = "vermoeden-kindermishandeling", leeftijd = 17)
oud <- vraag("normen-in-situatie", situatie = "vermoeden-kindermishandeling", leeftijd = 18)
cat("Normen bij 17 jaar:", nrow(jong), "\n")
print(head(jong$normNaam[!jong$norm %in% oud$norm], 5))

# 4. Een kruistabel: welke toezichthouder gaat over welk onderwerp?
toezicht <- vraag("toezicht-per-onderwerp")
tabel <- xtabs(normen ~ onderwerpNaam + toezichthouderNaam, toezicht)
print(head(sort(rowSums(tabel), decreasing = TRUE), 3))

# 5. Een eigen vraag: hoeveel normen per modaliteit, in bindend recht en in advies?
per_soort <- sparql('
PREFIX kw: <https://w3id.org/kaderwijzer/def#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT ?bindendheid ?modaliteit (COUNT(?norm) AS ?normen)
WHERE {
  ?norm kw:modaliteit/skos:prefLabel ?modaliteit ;
    kw:instrument/kw:bindendheid/skos:prefLabel ?bindendheid .
}
GROUP BY ?bindendheid ?modaliteit
ORDER BY ?bindendheid DESC(?normen)
')
print(head(per_soort, 5))

# 6. Bewaren, en opschrijven wanneer u het ophaalde.
write.csv(per_soort, "per-soort.csv", row.names = FALSE)
cat("Bewaard in per-soort.csv. Bron: Kaderwijzer, opgehaald op", format(Sys.Date()), "\n")
