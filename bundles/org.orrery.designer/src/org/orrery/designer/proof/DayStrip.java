package org.orrery.designer.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.orrery.designer.Messages;
import org.orrery.designer.problems.ComingDay;
import org.orrery.designer.problems.ProofDay;
import org.orrery.designer.problems.ProofNews;
import org.orrery.designer.problems.Proving;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Fonts;
import org.orrery.ui.Letters;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;
import org.orrery.ui.Themes;

/**
 * Today and the coming days that change something for the drawing, as a row of cards with the
 * number of new problems; click, or arrow keys, look at a day. UI thread.
 */
final class DayStrip extends Canvas {
  private static final int WIDTH = 148;
  private static final int HEIGHT = 50;
  private static final int LOW_WIDTH = 250;
  private static final int LOW_HEIGHT = 22;
  private static final int GAP = 8;
  private static final int PAD = 9;
  private static final int TITLE_TOP = 7;
  private static final int DETAIL_TOP = 27;

  /** A card; {@code day} is null for today. */
  private record Card(LocalDate day, String title, String detail, String tip, ColorRole color) {}

  private static final int TOLD = 6;

  private boolean isLow;
  private List<Card> cards = List.of();
  private int width;

  DayStrip(Composite parent) {
    this(parent, false);
  }

  /**
   * @param isLow whether a card has one line, for a place above a drawing
   */
  DayStrip(Composite parent, boolean isLow) {
    super(parent, SWT.DOUBLE_BUFFERED);
    this.isLow = isLow;
    Skin.page(this);
    Spoken.as(this, this::told);
    getAccessible()
        .addAccessibleControlListener(
            new AccessibleControlAdapter() {
              @Override
              public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_LIST;
              }
            });
    addListener(SWT.Paint, event -> paint(event.gc));
    addListener(SWT.MouseDown, this::click);
    addListener(SWT.MouseMove, event -> setToolTipText(tip(at(event.x))));
    addListener(SWT.MouseExit, event -> setToolTipText(null));
    addListener(SWT.KeyDown, this::key);
    addListener(SWT.FocusIn, event -> redraw());
    addListener(SWT.FocusOut, event -> redraw());
    addListener(
        SWT.Traverse,
        event ->
            event.doit =
                event.detail != SWT.TRAVERSE_ARROW_NEXT
                    && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
    Themes.onChange(this, this::redraw);
    width = needed();
  }

  /** Whether a card has one line. */
  void setLow(boolean isNowLow) {
    isLow = isNowLow;
    width = needed();
    redraw();
  }

  void show(ProofNews news) {
    List<Card> now = new ArrayList<>();
    now.add(
        new Card(
            null, Messages.get("day.now"), DayChooser.told(LocalDate.now()), "", ColorRole.MUTED));
    LocalDate other = ProofDay.isToday() ? null : ProofDay.on();
    for (ComingDay day : news.coming()) {
      if (other != null && other.isBefore(day.on())) {
        now.add(looked(other, news));
        other = null;
      }
      other = day.on().equals(other) ? null : other;
      now.add(coming(day));
    }
    if (other != null) {
      now.add(looked(other, news));
    }
    cards = now;
    width = needed();
    redraw();
  }

  /** What a card may have no room for, then the first new problems; else the first new rules. */
  private static String tip(ComingDay day, String detail) {
    List<String> lines =
        day.added().isEmpty()
            ? day.beginning().stream().map(rule -> Proving.texts(rule).title()).toList()
            : day.added().stream().map(problem -> problem.message()).toList();
    List<String> told = new ArrayList<>();
    told.add(DayChooser.told(day.on()) + ": " + detail);
    lines.stream().limit(TOLD).forEach(line -> told.add("\u2022 " + line));
    if (lines.size() > TOLD) {
      told.add(Messages.get("fix.more", lines.size() - TOLD));
    }
    return String.join("\n", told);
  }

  private static Card coming(ComingDay day) {
    boolean isWorse = !day.added().isEmpty();
    String key = isWorse ? "day.worse" : day.ending().isEmpty() ? "day.begin" : "day.rules";
    int count = isWorse ? day.added().size() : day.beginning().size();
    String detail = Messages.get(key, count, day.ending().size());
    return new Card(
        day.on(),
        DayChooser.told(day.on()),
        detail,
        tip(day, detail),
        isWorse ? ColorRole.CRITICAL : ColorRole.MUTED);
  }

  /** A day that changes nothing as far as is known, but is looked at. */
  private static Card looked(LocalDate day, ProofNews news) {
    String detail = Messages.get(news.isComingKnown() ? "day.same" : "day.proving");
    return new Card(day, DayChooser.told(day), detail, "", ColorRole.MUTED);
  }

  @Override
  public Point computeSize(int width, int height, boolean changed) {
    int wide = width == SWT.DEFAULT ? 3 * (width + GAP) : width;
    return new Point(wide, isLow ? height() + GAP : height() + 2 * GAP);
  }

  /** How many days it shows, today among them. */
  int count() {
    return cards.size();
  }

  /** The width at which each card has room for its words. */
  private int needed() {
    GC gc = new GC(this);
    try {
      int words = cards.stream().mapToInt(card -> words(gc, card)).max().orElse(0);
      return Math.max(Letters.room(isLow ? LOW_WIDTH : WIDTH), words + 2 * PAD);
    } finally {
      gc.dispose();
    }
  }

  private int words(GC gc, Card card) {
    gc.setFont(Fonts.STRONG.font());
    int title = gc.stringExtent(card.title()).x;
    gc.setFont(Fonts.SMALL.font());
    int detail = gc.stringExtent(card.detail()).x;
    return isLow ? title + PAD + detail : Math.max(title, detail);
  }

  private int height() {
    return Letters.room(isLow ? LOW_HEIGHT : HEIGHT);
  }

  private int chosen() {
    LocalDate on = ProofDay.isToday() ? null : ProofDay.on();
    for (int i = 0; i < cards.size(); i++) {
      if (java.util.Objects.equals(cards.get(i).day(), on)) {
        return i;
      }
    }
    return -1;
  }

  private String told() {
    int at = chosen();
    return Messages.get("day.strip")
        + (at < 0 ? "" : ": " + cards.get(at).title() + ", " + cards.get(at).detail());
  }

  private String tip(int at) {
    return at < 0 || cards.get(at).tip().isEmpty() ? null : cards.get(at).tip();
  }

  private int first() {
    int fit = Math.max(1, (getClientArea().width - GAP) / (width + GAP));
    return Math.max(0, chosen() - fit + 1);
  }

  private int at(int x) {
    int at = first() + (x - GAP) / (width + GAP);
    return x >= GAP && at < cards.size() ? at : -1;
  }

  private void click(Event event) {
    setFocus();
    int at = at(event.x);
    if (at >= 0) {
      ProofDay.choose(cards.get(at).day());
    }
  }

  private void key(Event event) {
    int step = event.keyCode == SWT.ARROW_RIGHT ? 1 : event.keyCode == SWT.ARROW_LEFT ? -1 : 0;
    int next = Math.max(0, Math.min(cards.size() - 1, chosen() + step));
    if (step != 0 && !cards.isEmpty()) {
      ProofDay.choose(cards.get(next).day());
    }
  }

  private void paint(GC gc) {
    gc.setAntialias(SWT.ON);
    int x = GAP;
    int chosen = chosen();
    for (int i = first(); i < cards.size(); i++) {
      Rectangle place = new Rectangle(x, isLow ? GAP / 2 : GAP, width, height());
      card(gc, cards.get(i), place, i == chosen);
      x += width + GAP;
    }
  }

  private void card(GC gc, Card card, Rectangle place, boolean isChosen) {
    gc.setBackground((isChosen ? ColorRole.ACCENT_SOFT : ColorRole.RAISED).color());
    gc.fillRoundRectangle(place.x, place.y, place.width, place.height, 10, 10);
    if (isChosen) {
      gc.setForeground(ColorRole.ACCENT.color());
      gc.setLineWidth(isFocusControl() ? 2 : 1);
      gc.drawRoundRectangle(place.x, place.y, place.width - 1, place.height - 1, 10, 10);
    }
    gc.setFont(Fonts.STRONG.font());
    gc.setForeground(ColorRole.TEXT.color());
    int line =
        isLow ? (place.height - gc.getFontMetrics().getHeight()) / 2 : Letters.room(TITLE_TOP);
    int after = isLow ? gc.stringExtent(card.title()).x + PAD : 0;
    gc.drawString(card.title(), place.x + PAD, place.y + line, true);
    gc.setFont(Fonts.SMALL.font());
    gc.setForeground(card.color().color());
    int below =
        isLow ? (place.height - gc.getFontMetrics().getHeight()) / 2 : Letters.room(DETAIL_TOP);
    gc.drawString(card.detail(), place.x + PAD + after, place.y + below, true);
  }
}
