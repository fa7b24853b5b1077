package org.orrery.exchange.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.orrery.exchange.document.Document.Block;
import org.orrery.exchange.document.Document.Paragraph;
import org.orrery.exchange.document.Document.Picture;
import org.orrery.exchange.document.Document.Section;
import org.orrery.exchange.document.Document.Table;

/**
 * Writes a document as Markdown (CommonMark with tables); of a picture it holds the graph, as
 * Mermaid.
 */
final class Markdown {
  private Markdown() {}

  static byte[] write(Document document) {
    StringBuilder out = new StringBuilder();
    out.append("# ").append(text(document.title())).append("\n\n");
    out.append(text(document.subtitle())).append('\n');
    for (Section section : document.sections()) {
      out.append('\n').append("#".repeat(section.level() + 1)).append(' ');
      out.append(text(section.title())).append('\n');
      section.blocks().forEach(block -> block(block, out));
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void block(Block block, StringBuilder out) {
    switch (block) {
      case Paragraph paragraph -> out.append('\n').append(text(paragraph.text())).append('\n');
      case Picture picture -> {
        if (!picture.graph().isEmpty()) {
          out.append('\n').append(text(picture.caption())).append(":\n\n```mermaid\n");
          out.append(picture.graph()).append("```\n");
        }
      }
      case Table table -> {
        out.append('\n');
        row(table.header(), out);
        out.append("|---".repeat(table.header().size())).append("|\n");
        table.rows().forEach(row -> row(row, out));
      }
    }
  }

  private static void row(List<String> cells, StringBuilder out) {
    cells.forEach(cell -> out.append("| ").append(text(cell)).append(' '));
    out.append("|\n");
  }

  /** Plain text: nothing in it is a mark, and it stays on its line. */
  private static String text(String text) {
    return text.replaceAll("([\\\\`*_{}\\[\\]<>#|~])", "\\\\$1").replaceAll("\\s+", " ").strip();
  }
}
