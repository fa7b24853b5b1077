package org.orrery.exchange.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.orrery.exchange.document.Document.Block;
import org.orrery.exchange.document.Document.Paragraph;
import org.orrery.exchange.document.Document.Picture;
import org.orrery.exchange.document.Document.Section;
import org.orrery.exchange.document.Document.Table;

/**
 * Writes a document as one HTML page that needs nothing else: no script, no link, light and dark.
 */
final class Html {
  private static final String STYLE =
      """
      :root { color-scheme: light dark; }
      body { font: 15px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
      table { border-collapse: collapse; margin: .7rem 0; }
      th, td { border: 1px solid #8886; padding: .25rem .6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
      th { background: #8882; }
      figure { margin: 1rem 0; overflow-x: auto; background: #fff; }
      p { overflow-wrap: anywhere; }
      @media print { body { max-width: none; } figure svg { max-width: 100%; height: auto; } h2 { break-before: page; } tr { break-inside: avoid; } }
      """;

  private Html() {}

  static byte[] write(Document document) {
    StringBuilder out = new StringBuilder();
    String title = Markup.escape(document.title());
    out.append("<!DOCTYPE html>\n<html lang=\"")
        .append(document.wording().language().getLanguage());
    out.append("\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
    out.append("<title>").append(title).append("</title>\n<style>\n").append(STYLE);
    out.append("</style>\n</head>\n<body>\n<h1>").append(title).append("</h1>\n<p>");
    out.append(Markup.escape(document.subtitle())).append("</p>\n");
    for (Section section : document.sections()) {
      String tag = "h" + (section.level() + 1);
      out.append('<').append(tag).append('>').append(Markup.escape(section.title()));
      out.append("</").append(tag).append(">\n");
      section.blocks().forEach(block -> block(block, out));
    }
    out.append("</body>\n</html>\n");
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void block(Block block, StringBuilder out) {
    switch (block) {
      case Paragraph paragraph ->
          out.append("<p>").append(Markup.escape(paragraph.text())).append("</p>\n");
      case Picture picture ->
          out.append("<figure role=\"img\" aria-label=\"")
              .append(Markup.escape(picture.caption()))
              .append("\">\n")
              .append(Markup.withoutDeclaration(picture.svg()))
              .append("</figure>\n");
      case Table table -> {
        out.append("<table>\n");
        if (table.header().stream().anyMatch(cell -> !cell.isEmpty())) {
          row(table.header(), "th", out);
        }
        table.rows().forEach(row -> row(row, "td", out));
        out.append("</table>\n");
      }
    }
  }

  private static void row(List<String> cells, String tag, StringBuilder out) {
    out.append("<tr>");
    cells.forEach(
        cell ->
            out.append('<')
                .append(tag)
                .append('>')
                .append(Markup.escape(cell))
                .append("</")
                .append(tag)
                .append('>'));
    out.append("</tr>\n");
  }
}
