package nl.kaderwijzer.graph;

import java.io.IOException;
import java.io.OutputStream;

/** A form in which all data of one publication can be had as one file. */
public interface Dump {

  /** The name of the file; it is its address after {@code /dataset/}. */
  String bestand();

  /** The media type of the file as it is sent. */
  String mediaType();

  /** The media type of what is in it, without the compression. */
  String inhoudsType();

  /** What it is, in a few Dutch words. */
  String uitleg();

  /** Writes it. The same publication gives the same bytes in one run of the service. */
  void schrijf(Publication publication, OutputStream target) throws IOException;
}
