package org.orrery.server.reports;

import java.util.List;

/** A document without a format: a title, facts and sections of blocks. */
record Document(String title, String subtitle, List<Section> sections) {

  /** A section with its blocks in order. */
  record Section(String title, List<Block> blocks) {}

  /** A part of a section. */
  sealed interface Block {}

  /** A paragraph of plain text. */
  record Paragraph(String text) implements Block {}

  /** Points of plain text. */
  record Points(List<String> points) implements Block {}

  /** A table; columns whose header starts with {@code #} hold figures. */
  record Table(List<String> header, List<List<String>> rows) implements Block {}

  /** Figures as bars, in the order given. */
  record Bars(String label, String unit, List<Bar> bars) implements Block {}

  /** One bar. */
  record Bar(String name, double value) {}

  /** Predicted against observed shares, both from 0 to 1, with the rows behind each point. */
  record Reliability(List<Point> points) implements Block {}

  /** A point of a reliability diagram. */
  record Point(double predicted, double observed, int rows) {}

  /** A table, or a sentence where it would be empty. */
  static Block table(List<String> header, List<List<String>> rows, String none) {
    return rows.isEmpty() ? new Paragraph(none) : new Table(header, rows);
  }
}
