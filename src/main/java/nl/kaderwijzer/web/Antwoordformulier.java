package nl.kaderwijzer.web;

import java.util.List;
import java.util.Map;
import nl.kaderwijzer.catalogue.Invoerfout;
import org.springframework.web.servlet.ModelAndView;

/** The form with the questions about a team, which returns filled in when an answer is wrong, whichever page on the answers was asked for. */
public interface Antwoordformulier {

  /** Whether what is wrong in the address of this page is in answers alone. */
  boolean gaatOver(String pad, List<Invoerfout> fouten);

  /** The form filled in with what was sent to the page, what is wrong beside each field; it is sent there again. */
  ModelAndView verbeter(Actueel nu, String pad, Map<String, List<String>> invoer, List<Invoerfout> fouten);
}
