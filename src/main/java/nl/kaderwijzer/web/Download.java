package nl.kaderwijzer.web;

/** The same content for a program. */
public record Download(String label, String href, String soort) {

  /** What a browser calls a workbook. */
  public static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}
