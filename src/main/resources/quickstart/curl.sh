#!/bin/sh
# Kaderwijzer met curl. Uitvoeren: sh curl.sh
# Draait de dienst ergens anders? Zet dan eerst: export KADERWIJZER=https://adres-van-de-dienst
KADERWIJZER=${KADERWIJZER:-http://localhost:8080}
set -eu

# Welke regels gelden voor dit team, in deze situatie? Alleen wat zeker geldt, als tabel.
curl --fail --silent --show-error --compressed \
  "$KADERWIJZER/api/v1/toepassing?taak=toegang-jeugd&leeftijd=14&situatie=vermoeden-kindermishandeling&oordeel=van-toepassing&formaat=csv" \
  --output geldt.csv
echo "geldt.csv: $(head -n 1 geldt.csv | cut -d , -f 1-5)"

# Eén norm, als Turtle.
curl --fail --silent --show-error --location --header 'Accept: text/turtle' "$KADERWIJZER/id/normen/jeugdwet/4.1.3" --output norm.ttl
echo "norm.ttl: $(grep -c 'kw:' norm.ttl) regels met kw:"

# Alleen ophalen wat nieuw is: de tweede keer is het antwoord 304, zonder inhoud.
etag=$(curl --fail --silent --show-error --head "$KADERWIJZER/api/v1/normen" | tr -d '\r' | sed -n 's/^[Ee][Tt]ag: //p')
echo "Weer gevraagd met de ETag: $(curl --silent --show-error --output antwoord.json --write-out '%{http_code}' --header "If-None-Match: $etag" "$KADERWIJZER/api/v1/normen")"
