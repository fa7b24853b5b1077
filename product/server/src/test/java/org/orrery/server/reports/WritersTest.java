package org.orrery.server.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WritersTest {
  private static final String EVIL = "<script>alert(1)</script> | `x` \n# no";

  private static final Document DOCUMENT =
      new Document(
          EVIL,
          EVIL,
          List.of(
              new Document.Section(
                  EVIL,
                  List.of(
                      new Document.Paragraph(EVIL),
                      new Document.Points(List.of(EVIL)),
                      new Document.Table(List.of("Test", "#Value"), List.of(List.of(EVIL, "1"))),
                      new Document.Bars(EVIL, "loss", List.of(new Document.Bar(EVIL, 0.5))),
                      new Document.Reliability(List.of(new Document.Point(0.2, 0.3, 10)))))));

  @Test
  void htmlIsEscapedAndStandsAlone() {
    String html = HtmlWriter.write(DOCUMENT);
    assertThat(html).doesNotContain("<script").contains("&lt;script&gt;");
    assertThat(html).doesNotContain("http:", "https:", "src=", "@import", "url(");
    assertThat(html).contains("@media print", "prefers-color-scheme:dark");
    assertThat(html).contains("<td class=\"n\">1</td>");
  }

  @Test
  void markdownStaysInItsPlace() {
    String markdown = MarkdownWriter.write(DOCUMENT);
    assertThat(markdown).doesNotContain("<script").contains("&lt;script&gt;");
    assertThat(markdown.lines()).noneMatch(line -> line.equals("# no"));
    assertThat(markdown.lines().filter(line -> line.startsWith("| &lt;script")))
        .allMatch(line -> line.split("(?<!\\\\)\\|").length == 3);
  }
}
