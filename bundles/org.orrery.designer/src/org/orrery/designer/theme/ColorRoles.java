package org.orrery.designer.theme;

import org.eclipse.swt.graphics.Color;
import org.orrery.rules.Severity;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Themes;

/**
 * The UI kit's colours by what they mean in a drawing, fixed to one theme: a picture for paper is
 * light whatever the window is.
 */
public final class ColorRoles {
  public static final ColorRoles LIGHT = new ColorRoles(false);
  public static final ColorRoles DARK = new ColorRoles(true);

  public final Color canvas;
  public final Color grid;
  public final Color stage;
  public final Color stageHeader;
  public final Color stageBorder;
  public final Color node;
  public final Color nodeBorder;
  public final Color shadow;
  public final Color text;
  public final Color mutedText;
  public final Color line;
  public final Color selection;
  public final Color note;
  public final Color noteBorder;
  public final Color error;
  public final Color warning;
  public final Color info;
  public final Color active;
  public final Color waiting;
  public final Color failed;
  public final Color completed;
  public final Color cancelled;
  public final Color heat;
  public final boolean isDark;

  private ColorRoles(boolean isDark) {
    this.isDark = isDark;
    canvas = ColorRole.CANVAS.color(isDark);
    grid = ColorRole.CANVAS_GRID.color(isDark);
    stage = ColorRole.STAGE.color(isDark);
    stageHeader = ColorRole.STAGE_HEADER.color(isDark);
    stageBorder = ColorRole.BORDER.color(isDark);
    node = ColorRole.NODE.color(isDark);
    nodeBorder = ColorRole.NODE_BORDER.color(isDark);
    shadow = ColorRole.SHADOW.color(isDark);
    text = ColorRole.TEXT.color(isDark);
    mutedText = ColorRole.MUTED.color(isDark);
    line = ColorRole.NEUTRAL.color(isDark);
    selection = ColorRole.ACCENT.color(isDark);
    note = ColorRole.NOTE.color(isDark);
    noteBorder = ColorRole.NOTE_BORDER.color(isDark);
    error = ColorRole.CRITICAL.color(isDark);
    warning = ColorRole.WARNING.color(isDark);
    info = ColorRole.ACCENT.color(isDark);
    active = ColorRole.ACCENT.color(isDark);
    waiting = ColorRole.WARNING.color(isDark);
    failed = ColorRole.CRITICAL.color(isDark);
    completed = ColorRole.GOOD.color(isDark);
    cancelled = ColorRole.NEUTRAL.color(isDark);
    heat = ColorRole.HEAT.color(isDark);
  }

  /** The colours in the active theme. */
  public static ColorRoles now() {
    return Themes.isDark() ? DARK : LIGHT;
  }

  /** The full colour of a family: icons, borders, stripes. */
  public Color strong(Family family) {
    return family.strong.color(isDark);
  }

  /** The pale colour of a family: the ground behind its icons. */
  public Color tint(Family family) {
    return family.tint.color(isDark);
  }

  /** The colour of a problem. */
  public Color of(Severity severity) {
    return switch (severity) {
      case ERROR -> error;
      case WARNING -> warning;
      case INFO -> info;
    };
  }
}
