package nl.kaderwijzer.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A law, decree, treaty, ordinance, guideline, code, framework or covenant. Equal by slug.
 *
 * @param citeertitel official short title, null where there is none
 * @param afkorting abbreviation, null where there is none
 * @param ookBekendAls other slugs it was known under
 * @param adres address of record, null where none is known
 * @param versie the version that was read, null when the source shows none
 * @param mandaten whose mandate brings the duties of the college here to a team; empty: a mandate under any law does
 * @param voorwaarden hold for all its norms
 * @param tekstverbanden what it says itself of others, its legal bases among them
 */
public record Instrument(
    String slug,
    Begrip soort,
    String titel,
    @Nullable String citeertitel,
    @Nullable String afkorting,
    List<Identificatie> identificaties,
    List<String> ookBekendAls,
    List<Organisatie> uitgevers,
    @Nullable String adres,
    Begrip status,
    Geldigheid geldigheid,
    @Nullable String versie,
    Begrip bindendheid,
    Begrip bestuurslaag,
    List<Organisatie> toezichthouders,
    List<Begrip> mandaten,
    String samenvatting,
    String waaromLokaalTeam,
    List<Voorwaarde> voorwaarden,
    List<Bron> gezien,
    Begrip controle,
    List<Tekstverband> tekstverbanden)
    implements Benoemd {

  /** The name to use in running text: the official short title, else the full one. */
  @Override
  public String naam() {
    return citeertitel == null ? titel : citeertitel;
  }

  /** The shortest name people know it by. */
  public String korteNaam() {
    return afkorting == null ? naam() : afkorting;
  }

  /** What it rests on. */
  public List<Tekstverband> grondslagen() {
    return tekstverbanden.stream().filter(v -> v.soort().slug().equals("grondslag")).toList();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Instrument that && slug.equals(that.slug);
  }

  @Override
  public int hashCode() {
    return slug.hashCode();
  }

  @Override
  public String toString() {
    return slug;
  }
}
