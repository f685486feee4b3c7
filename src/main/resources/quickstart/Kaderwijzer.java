// Kaderwijzer met Java, zonder andere pakketten. Uitvoeren: java Kaderwijzer.java
// Draait de dienst ergens anders? Zet dan eerst de omgevingsvariabele KADERWIJZER op het adres.
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

public class Kaderwijzer {

  static final String ADRES = System.getenv().getOrDefault("KADERWIJZER", "http://localhost:8080") + "/api/v1";
  static final HttpClient CLIENT = HttpClient.newHttpClient();

  public static void main(String[] args) throws Exception {
    // Welke regels gelden voor dit team, in deze situatie? De antwoorden gaan als JSON mee.
    String vraag = """
        {"taak": ["toegang-jeugd"], "leeftijd": 14, "situatie": "vermoeden-kindermishandeling"}""";
    HttpResponse<String> uitkomst = CLIENT.send(
        HttpRequest.newBuilder(URI.create(ADRES + "/toepassing?formaat=csv"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(vraag))
            .build(),
        BodyHandlers.ofString());
    System.out.println("Van toepassing: " + uitkomst.body().lines().filter(regel -> regel.contains(",van-toepassing,")).count());

    // Wat is er veranderd?
    HttpResponse<String> wijzigingen = CLIENT.send(
        HttpRequest.newBuilder(URI.create(ADRES + "/wijzigingen?sinds=2026-11-01&formaat=csv")).build(), BodyHandlers.ofString());
    System.out.println("Wijzigingen: " + (wijzigingen.body().lines().count() - 1));

    // Elk antwoord zegt van welke versie het is, en welke bladzijden erbij horen.
    System.out.println("Versie van de API: " + wijzigingen.headers().firstValue("API-Version").orElse("onbekend"));
  }
}
