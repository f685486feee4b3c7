package nl.kaderwijzer.api;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the edge for programs.
 *
 * @param base where the service is reached from outside, for links that have to be whole; without it, the address of the call.
 *     Identifiers are names and never depend on it.
 * @param contact e-mail address of whoever runs the service, for the document and for who reports a mistake ({@code
 *     web.MeldenPage}); without it there is none
 */
@ConfigurationProperties("kaderwijzer")
record ApiProperties(@Nullable URI base, @Nullable String contact) {}
