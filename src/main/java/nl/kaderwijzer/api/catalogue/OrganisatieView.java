package nl.kaderwijzer.api.catalogue;

import java.util.List;
import nl.kaderwijzer.api.BronView;
import nl.kaderwijzer.api.Verwijzing;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.Organisatie;
import nl.kaderwijzer.vocabulary.Kw;
import org.jspecify.annotations.Nullable;

/**
 * An organisation in JSON.
 *
 * @param uitgeverVan slugs of the instruments it makes or holds
 * @param toezichtOp slugs of the instruments it supervises
 */
record OrganisatieView(
    String slug,
    String iri,
    String naam,
    List<String> andereNamen,
    @Nullable String rol,
    boolean toezichthouder,
    @Nullable String adres,
    @Nullable String tooi,
    List<String> uitgeverVan,
    List<String> toezichtOp,
    Verwijzing controle,
    List<BronView> gezien) {

  static OrganisatieView of(Organisatie organisatie, Catalogue catalogue) {
    return new OrganisatieView(
        organisatie.slug(),
        Kw.iri("organisaties/" + organisatie.slug()),
        organisatie.naam(),
        organisatie.andereNamen(),
        organisatie.rol(),
        organisatie.toezichthouder(),
        organisatie.adres(),
        organisatie.tooi(),
        catalogue.instrumenten().stream().filter(i -> i.uitgevers().contains(organisatie)).map(Instrument::slug).toList(),
        catalogue.instrumenten().stream().filter(i -> i.toezichthouders().contains(organisatie)).map(Instrument::slug).toList(),
        Verwijzing.of(organisatie.controle()),
        BronView.of(organisatie.gezien()));
  }
}
