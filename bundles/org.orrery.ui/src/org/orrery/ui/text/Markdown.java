package org.orrery.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orrery.ui.text.RichText.LineKind;
import org.orrery.ui.text.RichText.SpanKind;

/**
 * Makes rich text of the Markdown that model cards and evidence are written in: headings,
 * paragraphs, lists, quotes, code, rules, pipe tables, strong, emphasis, code and links. Anything
 * else stays as it is written; no markup is ever executed or fetched.
 */
final class Markdown {
  private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*");
  private static final Pattern BULLET = Pattern.compile("(\\s*)[-*+]\\s+(.*)");
  private static final Pattern NUMBER = Pattern.compile("(\\s*)(\\d+[.)])\\s+(.*)");
  private static final Pattern RULE = Pattern.compile("\\s*([-*_])(\\s*\\1){2,}\\s*");
  private static final Pattern TABLE_LINE = Pattern.compile("\\s*\\|?[\\s:|-]*-[\\s:|-]*\\|?\\s*");
  private static final Pattern INLINE =
      Pattern.compile(
          "\\*\\*(.+?)\\*\\*|__(.+?)__|`([^`]+)`|\\[([^\\]]+)\\]\\(([^)\\s]+)[^)]*\\)|(?<![\\w*])[*_]([^*_\\s][^*_]*)[*_](?!\\w)");

  private final RichText.Builder out = new RichText.Builder();
  private final List<String> lines;

  private Markdown(String source) {
    this.lines = source.lines().toList();
  }

  static RichText render(String source) {
    return new Markdown(source).render();
  }

  private RichText render() {
    int at = 0;
    while (at < lines.size()) {
      at = block(at);
    }
    return out.build();
  }

  private int block(int at) {
    String line = lines.get(at);
    if (line.isBlank()) {
      blank();
      return at + 1;
    }
    if (line.stripLeading().startsWith("```")) {
      return code(at + 1);
    }
    if (line.contains("|") && at + 1 < lines.size() && isTableLine(lines.get(at + 1))) {
      return table(at);
    }
    Matcher heading = HEADING.matcher(line);
    if (heading.matches()) {
      heading(heading.group(1).length(), heading.group(2));
      return at + 1;
    }
    if (RULE.matcher(line).matches()) {
      out.endLine(LineKind.RULE);
      return at + 1;
    }
    Matcher bullet = BULLET.matcher(line);
    if (bullet.matches()) {
      item(bullet.group(1), "•", bullet.group(2));
      return at + 1;
    }
    Matcher number = NUMBER.matcher(line);
    if (number.matches()) {
      item(number.group(1), number.group(2), number.group(3));
      return at + 1;
    }
    if (line.startsWith(">")) {
      inline(line.substring(1).strip());
      out.endLine(LineKind.QUOTE);
      return at + 1;
    }
    return paragraph(at);
  }

  private void blank() {
    if (!out.endsWithBlank()) {
      out.endLine(LineKind.TEXT);
    }
  }

  private void heading(int level, String words) {
    blank();
    int start = out.length();
    inline(words);
    out.span(
        start, level == 1 ? SpanKind.HEAD_1 : level == 2 ? SpanKind.HEAD_2 : SpanKind.HEAD_3, null);
    out.endLine(LineKind.HEAD);
  }

  private void item(String indent, String sign, String words) {
    out.append(" ".repeat(indent.length()) + sign + " ");
    inline(words);
    out.endLine(LineKind.BULLET);
  }

  private int paragraph(int at) {
    StringBuilder words = new StringBuilder(lines.get(at).strip());
    int next = at + 1;
    while (next < lines.size() && continues(next)) {
      words.append(lines.get(next - 1).endsWith("  ") ? "\n" : " ").append(lines.get(next).strip());
      next++;
    }
    for (String part : words.toString().split("\n")) {
      inline(part);
      out.endLine(LineKind.TEXT);
    }
    return next;
  }

  private boolean continues(int at) {
    String line = lines.get(at);
    boolean table = line.contains("|") && at + 1 < lines.size() && isTableLine(lines.get(at + 1));
    return !line.isBlank()
        && !table
        && !line.startsWith(">")
        && !line.stripLeading().startsWith("```")
        && !HEADING.matcher(line).matches()
        && !BULLET.matcher(line).matches()
        && !NUMBER.matcher(line).matches()
        && !RULE.matcher(line).matches();
  }

  private int code(int at) {
    int next = at;
    while (next < lines.size() && !lines.get(next).stripLeading().startsWith("```")) {
      int start = out.length();
      out.append(lines.get(next));
      out.span(start, SpanKind.TABLE, null);
      out.endLine(LineKind.CODE);
      next++;
    }
    return next + 1;
  }

  private static boolean isTableLine(String line) {
    return line.contains("-") && line.contains("|") && TABLE_LINE.matcher(line).matches();
  }

  private int table(int at) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(cells(lines.get(at)));
    List<String> rulers = cells(lines.get(at + 1));
    int next = at + 2;
    while (next < lines.size() && lines.get(next).contains("|")) {
      rows.add(cells(lines.get(next)));
      next++;
    }
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    blank();
    boolean headless = rows.get(0).stream().allMatch(String::isEmpty);
    for (int r = headless ? 1 : 0; r < rows.size(); r++) {
      row(rows.get(r), widths, rulers, r == 0);
    }
    return next;
  }

  private void row(List<String> row, int[] widths, List<String> rulers, boolean head) {
    int start = out.length();
    StringBuilder text = new StringBuilder(" ");
    for (int i = 0; i < widths.length; i++) {
      String cell = i < row.size() ? row.get(i) : "";
      String space = " ".repeat(widths[i] - cell.length());
      boolean right = i < rulers.size() && rulers.get(i).endsWith(":");
      text.append(right ? space + cell : cell + space).append("   ");
    }
    out.append(text.toString());
    out.span(start, head ? SpanKind.TABLE_HEAD : SpanKind.TABLE, null);
    out.endLine(head ? LineKind.TABLE_HEAD : LineKind.TABLE);
  }

  private static List<String> cells(String line) {
    String inner = line.strip();
    inner = inner.startsWith("|") ? inner.substring(1) : inner;
    inner = inner.endsWith("|") ? inner.substring(0, inner.length() - 1) : inner;
    List<String> cells = new ArrayList<>();
    for (String cell : inner.split("(?<!\\\\)\\|", -1)) {
      cells.add(plain(cell.strip().replace("\\|", "|")));
    }
    return cells;
  }

  private static String plain(String text) {
    return INLINE
        .matcher(text)
        .replaceAll(
            m ->
                Matcher.quoteReplacement(
                    first(m.group(1), m.group(2), m.group(3), m.group(4), m.group(6))));
  }

  private void inline(String words) {
    Matcher matcher = INLINE.matcher(words);
    int at = 0;
    while (matcher.find()) {
      out.append(words.substring(at, matcher.start()));
      int start = out.length();
      out.append(
          first(
              matcher.group(1),
              matcher.group(2),
              matcher.group(3),
              matcher.group(4),
              matcher.group(6)));
      out.span(start, kind(matcher), matcher.group(5));
      at = matcher.end();
    }
    out.append(words.substring(at));
  }

  private static SpanKind kind(Matcher matcher) {
    if (matcher.group(3) != null) {
      return SpanKind.CODE;
    }
    if (matcher.group(4) != null) {
      return SpanKind.LINK;
    }
    return matcher.group(6) != null ? SpanKind.EMPHASIS : SpanKind.STRONG;
  }

  private static String first(String... values) {
    for (String value : values) {
      if (value != null) {
        return value;
      }
    }
    return "";
  }
}
