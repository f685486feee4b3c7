package nl.kaderwijzer.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the parameters of an operation; one without it takes none. Every other parameter is refused, these are documented. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Takes {

  /** Which set of {@link Parameters}. */
  Parameters.Set value();

  /**
   * A call that has an answer, as a query string; the variables of the path stand in it too. The document shows it with the answer
   * it has, see {@link Voorbeelden}.
   */
  String voorbeeld() default "";
}
