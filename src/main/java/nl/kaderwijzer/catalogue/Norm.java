package nl.kaderwijzer.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One requirement, right, power or recommendation at one exact place in one instrument. Equal by id.
 *
 * @param volgorde place in the order of the text
 * @param inhoudOnbekend only the title is known, the text was not read
 * @param voorwaarden its own conditions, without those of the instrument
 * @param voorwaardenBekeken whether a reader decided the conditions on the content
 * @param termijn time limit, null where there is none
 * @param bestuurslaag its own where it has one, else that of the instrument
 * @param geldigheid its own dates where it has them, else those of the instrument
 * @param hoofdnorm the norm that is the heading of this one, null where there is none
 * @param delen the norms this one is only the heading of; never counted together with them
 * @param tekstverbanden what it says itself of others
 */
public record Norm(
    NormId id,
    Instrument instrument,
    int volgorde,
    String plaats,
    String opschrift,
    String samenvatting,
    boolean inhoudOnbekend,
    Begrip modaliteit,
    List<Begrip> adressaten,
    List<Begrip> onderwerpen,
    List<Begrip> fasen,
    List<Voorwaarde> voorwaarden,
    boolean voorwaardenBekeken,
    @Nullable Termijn termijn,
    Begrip bestuurslaag,
    Geldigheid geldigheid,
    List<Organisatie> toezichthouders,
    @Nullable NormId hoofdnorm,
    List<NormId> delen,
    List<Bron> gezien,
    Begrip controle,
    List<Tekstverband> tekstverbanden) {

  /** Whether it is only the heading of norms that stand on their own: shown with them, not counted. */
  public boolean isHoofd() {
    return !delen.isEmpty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Norm that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id.toString();
  }
}
