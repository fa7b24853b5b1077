package org.orrery.exchange.document;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.simulation.Comparison;
import org.orrery.simulation.Result;

/**
 * The report of a simulation as Markdown, HTML or PDF, in a language; English stands in for one
 * that is not known.
 */
public final class SimulationFiles {
  /** The forms that a report can have. */
  public enum Form {
    /** Without the charts. */
    MD,
    /** One page that needs nothing else. */
    HTML,
    PDF
  }

  private SimulationFiles() {}

  /**
   * The report of one simulation.
   *
   * @param drawing what was simulated
   * @param seed of the random numbers
   * @param on date of the document
   */
  public static byte[] write(
      Form form, Lifecycle drawing, Result result, long seed, LocalDate on, Locale language)
      throws IOException {
    return write(form, SimulationFile.of(drawing, result, seed, new Wording(language)), on);
  }

  /** The report of two simulations with the same random numbers. */
  public static byte[] write(
      Form form, Lifecycle drawing, Comparison comparison, long seed, LocalDate on, Locale language)
      throws IOException {
    return write(form, SimulationFile.of(drawing, comparison, seed, new Wording(language)), on);
  }

  private static byte[] write(Form form, Document document, LocalDate on) throws IOException {
    return switch (form) {
      case MD -> Markdown.write(document);
      case HTML -> Html.write(document);
      case PDF -> Pdf.write(document, on);
    };
  }
}
