package nl.kaderwijzer.overlap;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.NormId;
import org.jspecify.annotations.Nullable;

/**
 * Writes the judgements as SSSOM (Simple Standard for Sharing Ontological Mappings), TSV with its metadata on top.
 *
 * <p>The predicates are our own kinds of relation, for none of SKOS says the same. No confidence is given, for none was measured. A
 * confirmed judgement is a mapping review; of a proposal the justification is left unspecified, and the comment is its reason.
 */
public final class Sssom {

  private static final String ID = "https://w3id.org/kaderwijzer/id/";
  private static final List<String> COLUMNS =
      List.of(
          "subject_id", "subject_label", "subject_category", "predicate_id", "predicate_label", "object_id", "object_label",
          "object_category", "mapping_justification", "subject_source", "object_source", "comment",
          "reviewer_label", "ext_grond", "ext_facetten", "ext_onderwerp", "ext_controle", "ext_reviewstaat",
          "ext_beoordeeldOp", "ext_opmerking");

  private Sssom() {}

  /** These judgements, in the order given. */
  public static String tsv(Collection<Verband> verbanden, Catalogue catalogue) {
    return metadata(catalogue)
        + String.join("\t", COLUMNS) + "\n"
        + verbanden.stream().map(verband -> line(verband, catalogue) + "\n").collect(Collectors.joining());
  }

  private static String metadata(Catalogue catalogue) {
    StringBuilder head = new StringBuilder();
    for (String line : List.of(
        "mapping_set_id: https://w3id.org/kaderwijzer/id/verbanden",
        "mapping_set_title: \"Kaderwijzer: verbanden tussen normen voor lokale teams\"",
        "mapping_set_description: \"Oordelen over hoe twee normen zich inhoudelijk tot elkaar verhouden. Geen juridisch advies;"
            + " een voorstel is door niemand uit het vak bevestigd (ext_reviewstaat).\"",
        "mapping_set_version: \"" + catalogue.version() + "\"",
        "license: https://creativecommons.org/publicdomain/zero/1.0/",
        "curie_map:",
        "  instrument: " + ID + "instrumenten/",
        "  kw: https://w3id.org/kaderwijzer/def#",
        "  norm: " + ID + "normen/",
        "  semapv: https://w3id.org/semapv/vocab/",
        "  verbandsoort: " + ID + "begrippen/verbandsoorten/",
        "  xsd: http://www.w3.org/2001/XMLSchema#",
        "extension_definitions:")) {
      head.append('#').append(line).append('\n');
    }
    for (String name : List.of("grond", "facetten", "onderwerp", "controle", "reviewstaat", "beoordeeldOp", "opmerking")) {
      head.append("#  - slot_name: ext_").append(name).append('\n');
      head.append("#    property: kw:").append(name.equals("facetten") ? "facet" : name).append('\n');
      head.append("#    type_hint: xsd:string\n");
    }
    return head.toString();
  }

  private static String line(Verband verband, Catalogue catalogue) {
    return List.of(
            curie(verband.van()), catalogue.naam(verband.van()), category(verband.van()),
            "verbandsoort:" + verband.soort().slug(), verband.soort().naam(),
            curie(verband.naar()), catalogue.naam(verband.naar()), category(verband.naar()),
            verband.reviewstaat().slug().equals("bevestigd") ? "semapv:MappingReview" : "semapv:UnspecifiedMatching",
            source(verband.van(), catalogue), source(verband.naar(), catalogue), verband.toelichting(),
            text(verband.beoordelaar()), verband.grond().slug(), verband.facetten().stream().map(Begrip::slug).collect(Collectors.joining("|")),
            verband.onderwerp().slug(), verband.controle().slug(), verband.reviewstaat().slug(),
            text(verband.beoordeeldOp()), text(verband.opmerking()))
        .stream()
        .map(Sssom::cell)
        .collect(Collectors.joining("\t"));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static String curie(String eind) {
    return (eind.contains("/") ? "norm:" : "instrument:") + eind;
  }

  private static String category(String eind) {
    return eind.contains("/") ? "kw:Norm" : "kw:Instrument";
  }

  private static String source(String eind, Catalogue catalogue) {
    return "instrument:"
        + (eind.contains("/") ? catalogue.norm(NormId.of(eind)).map(Norm::instrument).orElseThrow().slug() : eind);
  }

  /** Quoted where the text would break the table. */
  private static String cell(String text) {
    return text.matches("(?s).*[\\t\\n\\r\"].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
