package org.orrery.designer.figures;

import java.util.List;
import org.eclipse.swt.graphics.Font;

/** A text as it fits its place, measured again only when text or place changed. */
final class FittedText {
  private final Font font;
  private String text;
  private int width;
  private int most;
  private List<String> lines;
  private int height;

  FittedText(Font font) {
    this.font = font;
  }

  /** The text in at most {@code most} lines that are not wider than {@code width} pixels. */
  List<String> lines(String now, int room, int number) {
    if (lines == null || room != width || number != most || !now.equals(text)) {
      text = now;
      width = room;
      most = number;
      lines = List.copyOf(Texts.wrap(now, font, room, number));
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
