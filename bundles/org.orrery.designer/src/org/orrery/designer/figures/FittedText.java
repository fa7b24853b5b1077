package org.orrery.designer.figures;

import java.util.List;
import org.eclipse.swt.graphics.Font;

/** A text as it fits its place, measured again only when text or place changed. */
final class FittedText {
  /** How a text is broken into lines. */
  @FunctionalInterface
  private interface Breaking {
    List<String> lines(String text, Font font, int width, int most);
  }

  private final Font font;
  private final Breaking breaking;
  private String text;
  private int width;
  private int most;
  private List<String> lines;
  private int height;

  FittedText(Font font) {
    this(font, Texts::wrap);
  }

  private FittedText(Font font, Breaking breaking) {
    this.font = font;
    this.breaking = breaking;
  }

  /** For texts of several paragraphs. */
  static FittedText ofParagraphs(Font font) {
    return new FittedText(font, Texts::paragraphs);
  }

  /** The text in at most {@code most} lines that are not wider than {@code width} pixels. */
  List<String> lines(String now, int room, int number) {
    if (lines == null || room != width || number != most || !now.equals(text)) {
      text = now;
      width = room;
      most = number;
      lines = List.copyOf(breaking.lines(now, font, room, number));
    }
    return lines;
  }

  /** The height of one line in pixels. */
  int lineHeight() {
    if (height == 0) {
      height = Texts.height(font);
    }
    return height;
  }
}
