package org.orrery.server.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.orrery.server.statistics.Figures;

/** Writes documents as Markdown; text cannot break out of its place. */
final class MarkdownWriter {
  private MarkdownWriter() {}

  static String write(Document document) {
    List<String> lines = new ArrayList<>();
    lines.add("# " + escape(document.title()));
    lines.add("");
    lines.add(escape(document.subtitle()));
    for (Document.Section section : document.sections()) {
      lines.add("");
      lines.add("## " + escape(section.title()));
      section.blocks().forEach(block -> write(block, lines));
    }
    lines.add("");
    return String.join("\n", lines);
  }

  private static void write(Document.Block block, List<String> lines) {
    lines.add("");
    switch (block) {
      case Document.Paragraph paragraph -> lines.add(escape(paragraph.text()));
      case Document.Points points ->
          points.points().forEach(point -> lines.add("- " + escape(point)));
      case Document.Table table -> table(table, lines);
      case Document.Bars bars -> {
        lines.add("| " + escape(bars.label()) + " | " + escape(bars.unit()) + " |");
        lines.add("|---|---:|");
        bars.bars()
            .forEach(
                bar ->
                    lines.add("| " + escape(bar.name()) + " | " + Figures.of(bar.value()) + " |"));
      }
      case Document.Reliability reliability -> {
        lines.add("| mean score | share of events | rows |");
        lines.add("|---:|---:|---:|");
        reliability
            .points()
            .forEach(
                p ->
                    lines.add(
                        "| %s | %s | %d |"
                            .formatted(
                                Figures.of(p.predicted(), 3),
                                Figures.of(p.observed(), 3),
                                p.rows())));
      }
    }
  }

  private static void table(Document.Table table, List<String> lines) {
    lines.add(row(table.header().stream().map(h -> h.replaceFirst("^#", "")).toList()));
    lines.add(
        table.header().stream()
            .map(h -> h.startsWith("#") ? "---:" : "---")
            .collect(Collectors.joining("|", "|", "|")));
    table.rows().forEach(cells -> lines.add(row(cells)));
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(MarkdownWriter::escape)
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String escape(String text) {
    return text.replaceAll("[\\r\\n]+", " ")
        .replaceAll("([\\\\`*_\\[\\]|])", "\\\\$1")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
