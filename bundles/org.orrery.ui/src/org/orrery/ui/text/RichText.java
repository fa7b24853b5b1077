package org.orrery.ui.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with marked spans and lines, as {@link Markdown} makes it; free of widgets.
 *
 * @param lines the kind of each line of {@code text}
 */
record RichText(String text, List<Span> spans, List<LineKind> lines) {
  /** How a span looks. */
  enum SpanKind {
    STRONG,
    EMPHASIS,
    CODE,
    LINK,
    HEAD_1,
    HEAD_2,
    HEAD_3,
    TABLE,
    TABLE_HEAD,
    MUTED
  }

  /** What a line is a part of. */
  enum LineKind {
    TEXT,
    HEAD,
    BULLET,
    QUOTE,
    CODE,
    TABLE,
    TABLE_HEAD,
    RULE
  }

  /** A marked part of the text; {@code target} is a link's address, else null. */
  record Span(int start, int length, SpanKind kind, String target) {}

  /** Collects a text line by line. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final List<LineKind> lines = new ArrayList<>();

    int length() {
      return text.length();
    }

    void append(String part) {
      text.append(part);
    }

    void span(int start, SpanKind kind, String target) {
      if (text.length() > start) {
        spans.add(new Span(start, text.length() - start, kind, target));
      }
    }

    void endLine(LineKind kind) {
      text.append('\n');
      lines.add(kind);
    }

    boolean endsWithBlank() {
      return text.isEmpty()
          || text.length() > 1 && text.substring(text.length() - 2).equals("\n\n");
    }

    RichText build() {
      lines.add(LineKind.TEXT);
      return new RichText(text.toString(), List.copyOf(spans), List.copyOf(lines));
    }
  }
}
