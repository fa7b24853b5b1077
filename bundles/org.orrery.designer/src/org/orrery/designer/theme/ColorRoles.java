package org.orrery.designer.theme;

import java.util.Map;
import org.eclipse.swt.graphics.Color;
import org.orrery.rules.Severity;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Theme;
import org.orrery.ui.Themes;

/**
 * The UI kit's colours by what they mean in a drawing, fixed to one theme: a picture for paper is
 * light whatever the window is.
 */
public final class ColorRoles {
  public static final ColorRoles LIGHT = new ColorRoles(Theme.LIGHT);

  private static final Map<Theme, ColorRoles> ALL =
      Map.of(
          Theme.LIGHT,
          LIGHT,
          Theme.DARK,
          new ColorRoles(Theme.DARK),
          Theme.CONTRAST,
          new ColorRoles(Theme.CONTRAST));

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
  private final Theme theme;

  private ColorRoles(Theme theme) {
    this.theme = theme;
    isDark = theme.isDark();
    canvas = ColorRole.CANVAS.color(theme);
    grid = ColorRole.CANVAS_GRID.color(theme);
    stage = ColorRole.STAGE.color(theme);
    stageHeader = ColorRole.STAGE_HEADER.color(theme);
    stageBorder = ColorRole.BORDER.color(theme);
    node = ColorRole.NODE.color(theme);
    nodeBorder = ColorRole.NODE_BORDER.color(theme);
    shadow = ColorRole.SHADOW.color(theme);
    text = ColorRole.TEXT.color(theme);
    mutedText = ColorRole.MUTED.color(theme);
    line = ColorRole.NEUTRAL.color(theme);
    selection = ColorRole.ACCENT.color(theme);
    note = ColorRole.NOTE.color(theme);
    noteBorder = ColorRole.NOTE_BORDER.color(theme);
    error = ColorRole.CRITICAL.color(theme);
    warning = ColorRole.WARNING.color(theme);
    info = ColorRole.ACCENT.color(theme);
    active = ColorRole.ACCENT.color(theme);
    waiting = ColorRole.WARNING.color(theme);
    failed = ColorRole.CRITICAL.color(theme);
    completed = ColorRole.GOOD.color(theme);
    cancelled = ColorRole.NEUTRAL.color(theme);
    heat = ColorRole.HEAT.color(theme);
  }

  /** The colours in the active theme. */
  public static ColorRoles now() {
    return ALL.get(Themes.active());
  }

  /** The full colour of a family: icons, borders, stripes. */
  public Color strong(Family family) {
    return family.strong.color(theme);
  }

  /** The pale colour of a family: the ground behind its icons. */
  public Color tint(Family family) {
    return family.tint.color(theme);
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
