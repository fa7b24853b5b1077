package org.orrery.designer.figures;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Font;
import org.orrery.designer.theme.Style;

/** The title of a card in up to two lines, and below it as many smaller lines as have room. */
final class CardText {
  private static final int MOST_TITLE = 2;

  /** Room above and below all of it together, and between title and lines. */
  private static final int ROOM = 6;

  private static final int GAP = 1;

  private final Font titleFont;
  private final Font lineFont;
  private final FittedText title;
  private final List<FittedText> lines;

  CardText(Font titleFont, Font lineFont, int most) {
    this.titleFont = titleFont;
    this.lineFont = lineFont;
    title = new FittedText(titleFont);
    lines = Stream.generate(() -> new FittedText(lineFont)).limit(most).toList();
  }

  /** Where the title stands. */
  Rectangle title(Rectangle place, String name, List<String> below) {
    int height = title.lineHeight() * titleLines(place, name, below).size();
    int count = count(place, height, below);
    int whole = count == 0 ? height : height + GAP + count * lines.getFirst().lineHeight();
    return new Rectangle(place.x, place.y + (place.height - whole) / 2, place.width, height);
  }

  void paint(Graphics g, Style style, Rectangle place, String name, List<String> below) {
    Rectangle top = title(place, name, below);
    g.setForegroundColor(style.colors.text);
    g.setFont(titleFont);
    int y = top.y;
    for (String line : titleLines(place, name, below)) {
      g.drawString(line, place.x, y);
      y += title.lineHeight();
    }
    g.setForegroundColor(style.colors.mutedText);
    g.setFont(lineFont);
    y += GAP;
    for (int i = 0; i < count(place, top.height, below); i++) {
      g.drawString(lines.get(i).lines(below.get(i), place.width, 1).get(0), place.x, y);
      y += lines.get(i).lineHeight();
    }
  }

  private List<String> titleLines(Rectangle place, String name, List<String> below) {
    int reserved = below.isEmpty() ? 0 : lines.getFirst().lineHeight() + GAP;
    int most = (place.height - ROOM - reserved) / title.lineHeight();
    return title.lines(name, place.width, Math.clamp(most, 1, MOST_TITLE));
  }

  private int count(Rectangle place, int titleHeight, List<String> below) {
    int room = (place.height - ROOM - GAP - titleHeight) / lines.getFirst().lineHeight();
    return Math.clamp(Math.min(room, lines.size()), 0, below.size());
  }
}
