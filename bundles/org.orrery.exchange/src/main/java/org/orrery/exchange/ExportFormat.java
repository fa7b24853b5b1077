package org.orrery.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.orrery.exchange.document.TechnicalFiles;
import org.orrery.exchange.graph.Dot;
import org.orrery.exchange.graph.Mermaid;
import org.orrery.exchange.json.DrawingJson;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.picture.Picture;
import org.orrery.rules.RuleEngine;

/** The forms that a drawing can leave in. */
public enum ExportFormat {
  /** The flow for Graphviz. */
  DOT,
  /** The flow as a Mermaid flowchart. */
  MERMAID,
  /** The picture. */
  SVG,
  /** The whole drawing, which can be read back. */
  JSON,
  /** The technical file as Markdown. */
  MD,
  /** The technical file as one page of HTML. */
  HTML,
  /** The technical file as PDF. */
  PDF;

  /** Whether the form is text that a terminal can show. */
  public boolean isText() {
    return this != PDF;
  }

  /**
   * The drawing in this form; the same drawing, day and language give the same bytes, except that
   * each PDF has an identifier of its own.
   *
   * @param on day whose rules stand in the technical file
   * @param language of the technical file
   */
  public byte[] write(Lifecycle lifecycle, LocalDate on, Locale language) throws IOException {
    return write(lifecycle, on, language, RuleEngine.inUse());
  }

  /**
   * The drawing as {@link #write(Lifecycle, LocalDate, Locale)} gives it.
   *
   * @param rules the rules in use, which may know what the drawing calls
   */
  public byte[] write(Lifecycle lifecycle, LocalDate on, Locale language, RuleEngine rules)
      throws IOException {
    return switch (this) {
      case DOT -> Dot.write(lifecycle);
      case MERMAID -> Mermaid.write(lifecycle);
      case SVG -> Picture.svg(lifecycle).getBytes(StandardCharsets.UTF_8);
      case JSON -> DrawingJson.write(lifecycle);
      case MD -> TechnicalFiles.markdown(lifecycle, on, language, rules);
      case HTML -> TechnicalFiles.html(lifecycle, on, language, rules);
      case PDF -> TechnicalFiles.pdf(lifecycle, on, language, rules);
    };
  }
}
