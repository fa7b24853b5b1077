package org.orrery.server.reports;

import java.util.stream.Collectors;
import org.orrery.server.statistics.Figures;
import org.springframework.web.util.HtmlUtils;

/**
 * Writes documents as one HTML file that needs nothing else: no script, no remote part, light and
 * dark, and fit for paper.
 */
final class HtmlWriter {
  private static final String STYLE =
      """
      :root{--ink:#1d2730;--soft:#5b6874;--line:#dde3e8;--paper:#fff;--band:#f4f7f9;--mark:#1f6f8b;
      --good:#237a4b;--bad:#b3372f}
      @media (prefers-color-scheme:dark){:root{--ink:#e6ebef;--soft:#9dabb7;--line:#34414c;
      --paper:#171d22;--band:#1f272e;--mark:#67b7d1;--good:#63c08d;--bad:#f0867d}}
      *{box-sizing:border-box}
      body{margin:0;background:var(--paper);color:var(--ink);
      font:15px/1.55 "Inter","Segoe UI","Noto Sans","DejaVu Sans",sans-serif}
      main{max-width:860px;margin:0 auto;padding:48px 32px 72px}
      h1{font-size:30px;line-height:1.2;margin:0 0 6px;letter-spacing:-.01em}
      .sub{color:var(--soft);margin:0 0 36px;padding-bottom:20px;border-bottom:3px solid var(--mark)}
      h2{font-size:18px;margin:36px 0 10px}
      p{margin:8px 0 12px}ul{margin:8px 0 12px;padding-left:20px}li{margin:4px 0}
      table{width:100%;border-collapse:collapse;margin:10px 0 16px;font-size:14px}
      th{text-align:left;font-weight:600;color:var(--soft);border-bottom:1px solid var(--line)}
      th,td{padding:7px 10px;vertical-align:top}td{border-bottom:1px solid var(--line);
      overflow-wrap:anywhere}
      tbody tr:nth-child(even){background:var(--band)}
      .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
      .passed{color:var(--good);font-weight:600}.failed{color:var(--bad);font-weight:600}
      .bars{display:grid;grid-template-columns:max-content 1fr max-content;gap:5px 12px;
      align-items:center;font-size:14px;margin:10px 0 16px}
      .bar{height:10px;border-radius:3px;background:var(--mark);min-width:1px}
      .cap{color:var(--soft);font-size:13px}
      svg{display:block;margin:10px 0;max-width:340px}
      svg text{fill:var(--soft);font-size:11px}
      @media print{:root{--ink:#000;--soft:#444;--line:#bbb;--paper:#fff;--band:#f2f2f2}
      main{padding:0;max-width:none}h2{break-after:avoid}table,svg,.bars{break-inside:avoid}}
      """;

  private HtmlWriter() {}

  static String write(Document document) {
    StringBuilder html = new StringBuilder();
    html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
        .append(escape(document.title()))
        .append("</title>\n<style>\n")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n<main>\n<h1>")
        .append(escape(document.title()))
        .append("</h1>\n<p class=\"sub\">")
        .append(escape(document.subtitle()))
        .append("</p>\n");
    for (Document.Section section : document.sections()) {
      html.append("<section>\n<h2>").append(escape(section.title())).append("</h2>\n");
      section.blocks().forEach(block -> html.append(write(block)).append('\n'));
      html.append("</section>\n");
    }
    return html.append("</main>\n</body>\n</html>\n").toString();
  }

  private static String write(Document.Block block) {
    return switch (block) {
      case Document.Paragraph paragraph -> "<p>" + escape(paragraph.text()) + "</p>";
      case Document.Points points ->
          points.points().stream()
              .map(point -> "<li>" + escape(point) + "</li>")
              .collect(Collectors.joining("", "<ul>", "</ul>"));
      case Document.Table table -> table(table);
      case Document.Bars bars -> bars(bars);
      case Document.Reliability reliability -> reliability(reliability);
    };
  }

  private static String table(Document.Table table) {
    StringBuilder html = new StringBuilder("<table><thead><tr>");
    for (String header : table.header()) {
      boolean figures = header.startsWith("#");
      html.append(figures ? "<th class=\"n\">" : "<th>")
          .append(escape(figures ? header.substring(1) : header))
          .append("</th>");
    }
    html.append("</tr></thead><tbody>");
    for (var row : table.rows()) {
      html.append("<tr>");
      for (int i = 0; i < row.size(); i++) {
        html.append(cell(row.get(i), table.header().get(i).startsWith("#")));
      }
      html.append("</tr>");
    }
    return html.append("</tbody></table>").toString();
  }

  private static String cell(String text, boolean figure) {
    String kind = figure ? "n" : text.equals("passed") || text.equals("failed") ? text : "";
    return (kind.isEmpty() ? "<td>" : "<td class=\"" + kind + "\">") + escape(text) + "</td>";
  }

  private static String bars(Document.Bars bars) {
    double most = bars.bars().stream().mapToDouble(Document.Bar::value).max().orElse(0);
    StringBuilder html = new StringBuilder("<div class=\"bars\">");
    for (Document.Bar bar : bars.bars()) {
      double share = most <= 0 ? 0 : Math.max(0, bar.value()) / most * 100;
      html.append("<span>")
          .append(escape(bar.name()))
          .append("</span><span><span class=\"bar\" style=\"display:block;width:")
          .append(Figures.of(share, 1))
          .append("%\"></span></span><span class=\"n\">")
          .append(Figures.of(bar.value()))
          .append("</span>");
    }
    return html.append("</div><p class=\"cap\">")
        .append(escape(bars.label() + ", " + bars.unit()))
        .append("</p>")
        .toString();
  }

  private static String reliability(Document.Reliability reliability) {
    int most = reliability.points().stream().mapToInt(Document.Point::rows).max().orElse(1);
    StringBuilder svg =
        new StringBuilder("<svg viewBox=\"0 0 320 250\" role=\"img\" aria-label=\"")
            .append("Observed share of events against mean score\">")
            .append("<g stroke=\"var(--line)\"><path d=\"M40 10V210H310\" fill=\"none\"/>")
            .append("<path d=\"M40 210L310 10\" stroke-dasharray=\"4 4\"/></g>");
    for (Document.Point point : reliability.points()) {
      svg.append("<circle cx=\"")
          .append(Figures.of(40 + 270 * point.predicted(), 1))
          .append("\" cy=\"")
          .append(Figures.of(210 - 200 * point.observed(), 1))
          .append("\" r=\"")
          .append(Figures.of(3 + 6 * Math.sqrt(point.rows() / (double) most), 1))
          .append("\" fill=\"var(--mark)\" fill-opacity=\"0.75\"><title>")
          .append(point.rows())
          .append(" rows</title></circle>");
    }
    return svg.append("<text x=\"40\" y=\"226\">0</text><text x=\"303\" y=\"226\">1</text>")
        .append("<text x=\"28\" y=\"16\">1</text><text x=\"175\" y=\"240\" text-anchor=\"middle\">")
        .append("mean score</text><text x=\"14\" y=\"110\" text-anchor=\"middle\" ")
        .append("transform=\"rotate(-90 14 110)\">share of events</text></svg>")
        .toString();
  }

  private static String escape(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
