package nl.kaderwijzer.graph;

/** Says that a query was given a value that its parameter cannot take, or a parameter that it does not have. */
public class InvalidParameter extends IllegalArgumentException {

  private final String name;
  private final String value;

  InvalidParameter(String name, String value, String type) {
    super("De waarde \"" + value + "\" past niet bij " + name + " (verwacht: " + type + ").");
    this.name = name;
    this.value = value;
  }

  /** Returns the name of the parameter. */
  public String name() {
    return name;
  }

  /** Returns the value that was refused. */
  public String value() {
    return value;
  }
}
