package nl.kaderwijzer.questions;

/** How to ask a question from a program: code that runs as it is printed, without packages that have to be installed. */
public enum Voorbeeldcode {
  CURL("curl", "Op de opdrachtregel met curl", "curl --silent --show-error --fail '%s'\n"),
  PYTHON("python", "Python",
      """
      import csv
      import io
      from urllib.request import urlopen

      with urlopen("%s") as antwoord:
          rijen = list(csv.DictReader(io.TextIOWrapper(antwoord, encoding="utf-8")))
      print(len(rijen), "rijen")
      for rij in rijen[:5]:
          print(rij)
      """),
  R("r", "R",
      """
      rijen <- read.csv("%s", encoding = "UTF-8")
      print(nrow(rijen))
      print(head(rijen))
      """);

  private final String slug;
  private final String naam;
  private final String vorm;

  Voorbeeldcode(String slug, String naam, String vorm) {
    this.slug = slug;
    this.naam = naam;
    this.vorm = vorm;
  }

  /** Its name in identifiers. */
  public String slug() {
    return slug;
  }

  /** The name to show. */
  public String naam() {
    return naam;
  }

  /** The code for an answer as CSV at this whole address. */
  public String tekst(String adres) {
    return vorm.formatted(adres.replace("'", "%27"));
  }
}
