package nl.kaderwijzer.files.crooked.api;

import nl.kaderwijzer.files.crooked.web.Page;
import org.springframework.web.bind.annotation.RestController;

/** Wrong twice: public, and it knows the pages. Abstract, so that no Spring test takes it for a controller of ours. */
@RestController
public abstract class PublicController {

  Page page = new Page();
}
