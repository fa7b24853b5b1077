package org.orrery.designer.governance;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.orrery.designer.theme.ColorRoles;
import org.orrery.designer.theme.Icons;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Fonts;
import org.orrery.ui.Letters;
import org.orrery.ui.table.Elide;

/** Paints one approval as a card: name and stage, then a line for each fact. UI thread. */
final class CardPainter {
  private static final int PAD = 12;
  private static final int LABEL = 84;
  private static final int ICON = 16;

  private final LocalResourceManager images;
  private final int line;
  private final int label = Letters.room(LABEL);
  private final int head;

  CardPainter(Control owner) {
    images = new LocalResourceManager(JFaceResources.getResources(), owner);
    GC gc = new GC(owner);
    gc.setFont(Fonts.BODY.font());
    line = gc.getFontMetrics().getHeight() + 4;
    gc.setFont(Fonts.STRONG.font());
    head = gc.getFontMetrics().getHeight() + line + PAD + 4;
    gc.dispose();
  }

  int height() {
    return head + line * ApprovalFact.values().length + PAD;
  }

  /** The fact whose line lies at a height of a card, or null. */
  ApprovalFact factAt(Rectangle card, int y) {
    int index = Math.floorDiv(y - card.y - head, line);
    return index < 0 || index >= ApprovalFact.values().length ? null : ApprovalFact.values()[index];
  }

  void paint(GC gc, ApprovalRow row, Rectangle card, boolean isChosen, boolean hasFocus) {
    gc.setAntialias(SWT.ON);
    gc.setBackground(ColorRole.PAGE.color());
    gc.fillRoundRectangle(card.x, card.y, card.width, card.height, 10, 10);
    gc.setForeground((isChosen ? ColorRole.ACCENT : ColorRole.BORDER).color());
    gc.setLineWidth(isChosen ? 2 : 1);
    gc.drawRoundRectangle(card.x, card.y, card.width - 1, card.height - 1, 10, 10);
    if (hasFocus) {
      gc.setLineWidth(1);
      gc.drawRoundRectangle(card.x + 3, card.y + 3, card.width - 7, card.height - 7, 8, 8);
    }
    gc.setLineWidth(1);
    int room = card.width - 2 * PAD;
    if (row.gravest() != null) {
      Image sign =
          images.create(
              Icons.descriptor(Icons.of(row.gravest()), ColorRoles.now().of(row.gravest())));
      gc.drawImage(sign, card.x + card.width - PAD - ICON, card.y + PAD);
      room -= ICON + 6;
    }
    text(gc, Fonts.STRONG, ColorRole.TEXT, row.name(), card.x + PAD, card.y + PAD - 2, room);
    String place =
        row.problems() == 0 ? row.stage() : row.stage() + " \u00b7 " + row.problemWords();
    text(
        gc,
        Fonts.BODY,
        ColorRole.MUTED,
        place,
        card.x + PAD,
        card.y + head - line,
        card.width - 2 * PAD);
    int y = card.y + head;
    for (ApprovalFact fact : ApprovalFact.values()) {
      text(gc, Fonts.BODY, ColorRole.MUTED, fact.label(), card.x + PAD, y, label - 4);
      boolean isSaid = row.facts().containsKey(fact);
      text(
          gc,
          Fonts.BODY,
          isSaid ? ColorRole.TEXT : ColorRole.MUTED,
          row.told(fact),
          card.x + PAD + label,
          y,
          card.width - 2 * PAD - label);
      y += line;
    }
  }

  private static void text(
      GC gc, Fonts font, ColorRole color, String words, int x, int y, int room) {
    gc.setFont(font.font());
    gc.setForeground(color.color());
    gc.drawText(Elide.end(gc, words.replace('\n', ' '), room), x, y, SWT.DRAW_TRANSPARENT);
  }
}
