package org.orrery.exchange.document;

import java.util.List;
import org.orrery.exchange.document.Document.Block;
import org.orrery.exchange.document.Document.Paragraph;
import org.orrery.exchange.document.Document.Picture;
import org.orrery.exchange.document.Document.Section;
import org.orrery.exchange.document.Document.Table;

/** Writes a document as XSL formatting objects: A4, numbered pages, bookmarks for the chapters. */
final class FormattingObjects {
  private final StringBuilder out = new StringBuilder();
  private final String fonts;

  private FormattingObjects(String fonts) {
    this.fonts = fonts;
  }

  static String write(Document document, String fonts) {
    return new FormattingObjects(fonts).document(document);
  }

  private String document(Document document) {
    String title = Markup.escape(document.title());
    out.append(
        """
        <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" font-family="%s" font-size="9pt"
            line-height="1.35" language="%s">
        <fo:layout-master-set>
        <fo:simple-page-master master-name="page" page-width="210mm" page-height="297mm"
            margin-top="14mm" margin-bottom="12mm" margin-left="18mm" margin-right="18mm">
        <fo:region-body margin-top="8mm" margin-bottom="10mm"/>
        <fo:region-before extent="8mm"/><fo:region-after extent="8mm"/>
        </fo:simple-page-master></fo:layout-master-set>
        """
            .formatted(fonts, document.wording().language().getLanguage()));
    bookmarks(document);
    out.append("<fo:page-sequence master-reference=\"page\" id=\"file\">");
    out.append("<fo:static-content flow-name=\"xsl-region-before\"><fo:block color=\"#555\">");
    out.append(title).append("</fo:block></fo:static-content>");
    out.append(
        "<fo:static-content flow-name=\"xsl-region-after\"><fo:block text-align=\"end\" color=\"#555\">"
            + document
                .wording()
                .say(
                    "document.page",
                    "<fo:page-number/>",
                    "<fo:page-number-citation-last ref-id=\"file\"/>")
            + "</fo:block></fo:static-content>");
    out.append("<fo:flow flow-name=\"xsl-region-body\">");
    block(title, "font-size=\"20pt\" font-weight=\"bold\" role=\"H1\"");
    block(Markup.escape(document.subtitle()), "space-after=\"6mm\" color=\"#555\"");
    for (int i = 0; i < document.sections().size(); i++) {
      section(document.sections().get(i), i);
    }
    out.append("</fo:flow></fo:page-sequence></fo:root>");
    return out.toString();
  }

  private void bookmarks(Document document) {
    out.append("<fo:bookmark-tree>");
    for (int i = 0; i < document.sections().size(); i++) {
      Section section = document.sections().get(i);
      if (section.level() == 1) {
        out.append("<fo:bookmark internal-destination=\"s")
            .append(i)
            .append("\"><fo:bookmark-title>");
        out.append(Markup.escape(section.title())).append("</fo:bookmark-title></fo:bookmark>");
      }
    }
    out.append("</fo:bookmark-tree>");
  }

  private void section(Section section, int number) {
    String size = section.level() == 1 ? "14pt" : section.level() == 2 ? "11.5pt" : "10pt";
    block(
        Markup.escape(section.title()),
        "id=\"s%d\" font-size=\"%s\" font-weight=\"bold\" space-before=\"5mm\" space-after=\"1.5mm\" keep-with-next.within-page=\"always\" role=\"H%d\""
            .formatted(number, size, section.level() + 1));
    section.blocks().forEach(this::part);
  }

  private void part(Block block) {
    switch (block) {
      case Paragraph paragraph -> block(Markup.escape(paragraph.text()), "space-after=\"2mm\"");
      case Picture picture -> {
        out.append(
            "<fo:block space-before=\"3mm\" space-after=\"3mm\"><fo:instream-foreign-object");
        out.append(" content-width=\"scale-down-to-fit\" content-height=\"scale-down-to-fit\"");
        out.append(
            " inline-progression-dimension.maximum=\"100%\" block-progression-dimension.maximum=\"170mm\"");
        out.append(" scaling=\"uniform\" fox:alt-text=\"");
        out.append(Markup.escape(picture.caption()));
        out.append("\" xmlns:fox=\"http://xmlgraphics.apache.org/fop/extensions\">");
        out.append(Markup.withoutDeclaration(picture.svg()));
        out.append("</fo:instream-foreign-object></fo:block>");
      }
      case Table table -> table(table);
    }
  }

  private void table(Table table) {
    out.append("<fo:table table-layout=\"fixed\" width=\"100%\" space-after=\"3mm\">");
    for (int i = 0; i < table.header().size(); i++) {
      boolean narrow = i == 0 && table.header().size() == 2;
      out.append("<fo:table-column column-width=\"proportional-column-width(");
      out.append(narrow ? 1 : 2).append(")\"/>");
    }
    if (table.header().stream().anyMatch(cell -> !cell.isEmpty())) {
      out.append("<fo:table-header>");
      row(table.header(), " font-weight=\"bold\" background-color=\"#eeeeee\"");
      out.append("</fo:table-header>");
    }
    out.append("<fo:table-body>");
    table.rows().forEach(row -> row(row, ""));
    out.append("</fo:table-body></fo:table>");
  }

  private void row(List<String> cells, String style) {
    out.append("<fo:table-row keep-together.within-page=\"5\"").append(style).append('>');
    for (String cell : cells) {
      out.append("<fo:table-cell border=\"0.3pt solid #999999\" padding=\"1mm\">");
      block(breakable(Markup.escape(cell)), "");
      out.append("</fo:table-cell>");
    }
    out.append("</fo:table-row>");
  }

  /** Long ids and digests may break between their parts. */
  private static String breakable(String text) {
    return text.replaceAll("(?<=[a-z0-9])([-_./])(?=[a-zA-Z0-9])", "$1\u200B");
  }

  private void block(String text, String style) {
    out.append("<fo:block ").append(style).append('>').append(text).append("</fo:block>");
  }
}
