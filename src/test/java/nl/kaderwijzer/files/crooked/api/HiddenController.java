package nl.kaderwijzer.files.crooked.api;

import org.springframework.web.bind.annotation.RestController;

/** As it should be. */
@RestController
abstract class HiddenController {}
