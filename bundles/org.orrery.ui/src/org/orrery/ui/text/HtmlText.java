package org.orrery.ui.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes Markdown of simple HTML documents, so that one renderer shows both. Scripts, styles and
 * comments are dropped with their content, unknown tags without it; nothing is fetched or run.
 */
final class HtmlText {
  private static final Pattern DROPPED =
      Pattern.compile("(?is)<(script|style|head|svg|noscript)\\b.*?</\\1\\s*>|<!--.*?-->|<![^>]*>");
  private static final Pattern ROW = Pattern.compile("(?is)<tr\\b[^>]*>(.*?)</tr\\s*>");
  private static final Pattern CELL = Pattern.compile("(?is)<t([hd])\\b[^>]*>(.*?)</t[hd]\\s*>");
  private static final Pattern TABLE = Pattern.compile("(?is)<table\\b[^>]*>(.*?)</table\\s*>");

  private HtmlText() {}

  static String toMarkdown(String html) {
    String text = DROPPED.matcher(html).replaceAll("");
    text = TABLE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(table(m.group(1))));
    for (int level = 1; level <= 6; level++) {
      String sign = "#".repeat(level);
      text =
          text.replaceAll(
              "(?is)<h" + level + "\\b[^>]*>(.*?)</h" + level + "\\s*>", "\n\n" + sign + " $1\n\n");
    }
    text = text.replaceAll("(?is)<(b|strong)\\b[^>]*>(.*?)</\\1\\s*>", "**$2**");
    text = text.replaceAll("(?is)<(i|em)\\b[^>]*>(.*?)</\\1\\s*>", "*$2*");
    text = text.replaceAll("(?is)<code\\b[^>]*>(.*?)</code\\s*>", "`$1`");
    text = text.replaceAll("(?is)<li\\b[^>]*>", "\n- ");
    text = text.replaceAll("(?i)<hr\\b[^>]*>", "\n\n---\n\n");
    text = text.replaceAll("(?i)<br\\b[^>]*>", "  \n");
    text = text.replaceAll("(?i)</?(p|div|section|article|ul|ol|blockquote|pre)\\b[^>]*>", "\n\n");
    text = text.replaceAll("(?s)<[^>]*>", "");
    return entities(text.replaceAll("(?m)^[ \\t]+", "").replaceAll("\\n{3,}", "\n\n")).strip();
  }

  private static String table(String inner) {
    StringBuilder out = new StringBuilder("\n\n");
    Matcher rows = ROW.matcher(inner);
    boolean first = true;
    while (rows.find()) {
      StringBuilder line = new StringBuilder("|");
      StringBuilder rule = new StringBuilder("|");
      Matcher cells = CELL.matcher(rows.group(1));
      while (cells.find()) {
        line.append(' ')
            .append(cells.group(2).replaceAll("(?s)<[^>]*>|\\s+", " ").strip())
            .append(" |");
        rule.append(" --- |");
      }
      out.append(line).append('\n');
      if (first) {
        out.append(rule).append('\n');
        first = false;
      }
    }
    return out.append('\n').toString();
  }

  private static String entities(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&nbsp;", " ")
        .replace("&middot;", "·")
        .replace("&ndash;", "–")
        .replace("&amp;", "&");
  }
}
