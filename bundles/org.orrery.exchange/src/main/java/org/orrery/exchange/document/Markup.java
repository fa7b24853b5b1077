package org.orrery.exchange.document;

/** Texts inside HTML and XML. */
final class Markup {
  private Markup() {}

  /** A text with its special signs escaped; signs that XML cannot hold are replaced. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isXml(c) ? c : 0xFFFD);
              }
            });
    return out.toString();
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c != 0xFFFE && c != 0xFFFF;
  }

  /** The SVG element without the declaration before it. */
  static String withoutDeclaration(String svg) {
    return svg.substring(svg.indexOf("<svg"));
  }
}
