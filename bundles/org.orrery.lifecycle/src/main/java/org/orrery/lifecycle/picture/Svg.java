package org.orrery.lifecycle.picture;

import java.util.List;
import java.util.stream.Collectors;

/** Writes SVG; every text goes through here and is escaped. */
final class Svg {
  private static final String STYLE =
      """
      text{font-family:'DejaVu Sans',Verdana,sans-serif;font-size:11px;fill:#18212d}
      .canvas{fill:#f3f5f8}.stage{fill:#fbfcfd;stroke:#d5dbe4}.heading{font-size:13px;font-weight:bold}
      .node{fill:#fff;stroke:#c6ced9}.name{font-weight:bold}.small{font-size:10px;fill:#5d6978}
      .line{fill:none;stroke:#6d7989;stroke-width:1.2}.tip{fill:#6d7989}.failure{stroke:#d92d20;stroke-dasharray:3 2}
      .note{fill:#fff8dc;stroke:#e8d48a}.label,.caption{font-family:Arial,sans-serif;fill:#5d6978}.label{stroke:#fbfcfd;stroke-width:4;paint-order:stroke}
      .data{fill:#0f766e}.build{fill:#4338ca}.assure{fill:#7c3aed}.release{fill:#15803d}.operate{fill:#0369a1}
      .reach{fill:#475569}.human{fill:#b45309}.trigger{fill:#c2410c}.control{fill:#334155}
      .added{stroke:#15803d;stroke-width:2.5}.removed{stroke:#d92d20;stroke-width:2.5;stroke-dasharray:6 4}
      .changed{stroke:#c27803;stroke-width:2.5}.ghost{fill:none;stroke:#2563eb;stroke-dasharray:2 4}
      .gone{opacity:.55}.sign{font-weight:bold;fill:#fff}.signadded{fill:#15803d}.signremoved{fill:#d92d20}.signchanged{fill:#c27803}
      @media (prefers-color-scheme:dark){text{fill:#e8ebf0}.canvas{fill:#1a1d22}.stage{fill:#20242b;stroke:#3a414c}
      .node{fill:#2b313a;stroke:#4a5361}.small,.label,.caption{fill:#9ca7b6}.label{stroke:#20242b}.line{stroke:#8d99aa}.tip{fill:#8d99aa}
      .note{fill:#3b3620;stroke:#6d6233}.failure,.removed{stroke:#f87171}.added{stroke:#4ade80}.changed{stroke:#fbbf24}.ghost{stroke:#60a5fa}
      .data{fill:#5eead4}.build{fill:#a5b4fc}.assure{fill:#c4b5fd}.release{fill:#86efac}.operate{fill:#7dd3fc}
      .reach,.control{fill:#cbd5e1}.human{fill:#fcd34d}.trigger{fill:#fdba74}}
      """;

  private final StringBuilder out = new StringBuilder();

  /** Text of XML 1.0: marked characters as entities, others that it cannot hold as U+FFFD. */
  static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> {
                  boolean control = c < 0x20 && c != '\n' && c != '\t';
                  boolean none = control || (c >= 0xD800 && c <= 0xDFFF) || (c & 0xFFFE) == 0xFFFE;
                  safe.appendCodePoint(none ? 0xFFFD : c);
                }
              }
            });
    return safe.toString();
  }

  /** Begins a group with a tooltip, which is read aloud as well. */
  Svg group(String id, String classes, String tooltip) {
    out.append("<g data-element=\"%s\" class=\"%s\">".formatted(escaped(id), classes));
    out.append("<title>").append(escaped(tooltip)).append("</title>\n");
    return this;
  }

  Svg end() {
    out.append("</g>\n");
    return this;
  }

  Svg box(Box box, int radius, String classes) {
    out.append(
        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"%d\" class=\"%s\"/>\n"
            .formatted(box.x(), box.y(), box.width(), box.height(), radius, classes));
    return this;
  }

  Svg circle(int x, int y, int radius, String classes) {
    out.append(
        "<circle cx=\"%d\" cy=\"%d\" r=\"%d\" class=\"%s\"/>\n".formatted(x, y, radius, classes));
    return this;
  }

  Svg polygon(List<Spot> spots, String classes) {
    out.append("<polygon points=\"%s\" class=\"%s\"/>\n".formatted(points(spots), classes));
    return this;
  }

  Svg line(List<Spot> spots, String classes) {
    out.append("<polyline points=\"%s\" class=\"%s\"/>\n".formatted(points(spots), classes));
    return this;
  }

  /** A text whose baseline begins, or for {@code middle} is centred, at a place. */
  Svg text(int x, int y, String anchor, String classes, String text) {
    out.append(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" class=\"%s\">%s</text>\n"
            .formatted(x, y, anchor, classes, escaped(text)));
    return this;
  }

  private static String points(List<Spot> spots) {
    return spots.stream().map(s -> s.x() + "," + s.y()).collect(Collectors.joining(" "));
  }

  /** The whole picture of a part of the plane. */
  String document(Box view, String title) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <svg xmlns="http://www.w3.org/2000/svg" role="img" width="%d" height="%d" viewBox="%d %d %d %d">
    <title>%s</title>
    <style>
    %s</style>
    <rect x="%d" y="%d" width="%d" height="%d" class="canvas"/>
    %s</svg>
    """
        .formatted(
            view.width(),
            view.height(),
            view.x(),
            view.y(),
            view.width(),
            view.height(),
            escaped(title),
            STYLE,
            view.x(),
            view.y(),
            view.width(),
            view.height(),
            out);
  }
}
