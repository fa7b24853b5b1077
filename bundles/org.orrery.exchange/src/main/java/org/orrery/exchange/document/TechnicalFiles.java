package org.orrery.exchange.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.orrery.compiler.Digests;
import org.orrery.exchange.graph.Mermaid;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.picture.Picture;
import org.orrery.rules.RuleEngine;

/**
 * The technical file of a life cycle as Markdown, HTML or PDF, in a language; English stands in for
 * one that is not known. The rules are those in use, which may know what the life cycle calls.
 */
public final class TechnicalFiles {
  private TechnicalFiles() {}

  /** Markdown, with the flow as a Mermaid graph in the place of the picture. */
  public static byte[] markdown(
      Lifecycle lifecycle, LocalDate on, Locale language, RuleEngine rules) {
    return Markdown.write(document(lifecycle, on, language, rules));
  }

  /** One page of HTML, with the picture. */
  public static byte[] html(Lifecycle lifecycle, LocalDate on, Locale language, RuleEngine rules) {
    return Html.write(document(lifecycle, on, language, rules));
  }

  /** PDF, with the picture; the proof's day is its date. */
  public static byte[] pdf(Lifecycle lifecycle, LocalDate on, Locale language, RuleEngine rules)
      throws IOException {
    return Pdf.write(document(lifecycle, on, language, rules), on);
  }

  private static Document document(
      Lifecycle lifecycle, LocalDate on, Locale language, RuleEngine rules) {
    Wording wording = new Wording(language);
    return TechnicalFile.of(
        lifecycle,
        rules.prove(lifecycle, on),
        on,
        new Document.Picture(
            Picture.svg(lifecycle),
            wording.say("document.drawing"),
            new String(Mermaid.write(lifecycle), StandardCharsets.UTF_8)),
        Digests.sha256(LifecycleFiles.toBytes(lifecycle)),
        wording);
  }
}
