package nl.kaderwijzer.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the parameters of an operation; one without it takes none. Every other parameter is refused, these are documented. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Takes {

  /** Which set of {@link Parameters}. */
  Parameters.Set value();
}
