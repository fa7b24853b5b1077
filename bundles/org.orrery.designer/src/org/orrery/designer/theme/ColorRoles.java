package org.orrery.designer.theme;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.swt.graphics.Color;

/** The colours of a drawing by role, one set for light and one for dark surroundings. */
public final class ColorRoles {
  public static final ColorRoles LIGHT = light();
  public static final ColorRoles DARK = dark();

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
  public final boolean isDark;
  private final Map<Family, Color> strong = new EnumMap<>(Family.class);
  private final Map<Family, Color> tint = new EnumMap<>(Family.class);

  private ColorRoles(boolean isDark, int... roles) {
    this.isDark = isDark;
    int next = 0;
    canvas = color(roles[next++]);
    grid = color(roles[next++]);
    stage = color(roles[next++]);
    stageHeader = color(roles[next++]);
    stageBorder = color(roles[next++]);
    node = color(roles[next++]);
    nodeBorder = color(roles[next++]);
    shadow = color(roles[next++]);
    text = color(roles[next++]);
    mutedText = color(roles[next++]);
    line = color(roles[next++]);
    selection = color(roles[next++]);
    note = color(roles[next++]);
    noteBorder = color(roles[next++]);
    error = color(roles[next++]);
    warning = color(roles[next++]);
    info = color(roles[next++]);
    active = color(roles[next++]);
    waiting = color(roles[next++]);
    failed = color(roles[next++]);
    completed = color(roles[next++]);
    cancelled = color(roles[next]);
  }

  /** The full colour of a family: icons, borders, stripes. */
  public Color strong(Family family) {
    return strong.get(family);
  }

  /** The pale colour of a family: the ground behind its icons. */
  public Color tint(Family family) {
    return tint.get(family);
  }

  private ColorRoles family(Family family, int strongColor, int tintColor) {
    strong.put(family, color(strongColor));
    tint.put(family, color(tintColor));
    return this;
  }

  private static Color color(int rgb) {
    return new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
  }

  private static ColorRoles light() {
    return new ColorRoles(
            false, 0xf3f5f8, 0xdfe4eb, 0xfbfcfd, 0xffffff, 0xd5dbe4, 0xffffff, 0xc6ced9, 0x1b2430,
            0x18212d, 0x5d6978, 0x6d7989, 0x2563eb, 0xfff8dc, 0xe8d48a, 0xd92d20, 0xc27803,
            0x2563eb, 0x2563eb, 0xd97706, 0xd92d20, 0x15803d, 0x8a94a3)
        .family(Family.DATA, 0x0f766e, 0xdff3f0)
        .family(Family.BUILD, 0x4338ca, 0xe7e8fd)
        .family(Family.ASSURE, 0x7c3aed, 0xf0e8fe)
        .family(Family.RELEASE, 0x15803d, 0xdff5e6)
        .family(Family.OPERATE, 0x0369a1, 0xddf0fb)
        .family(Family.REACH, 0x475569, 0xe8edf3)
        .family(Family.HUMAN, 0xb45309, 0xfdeed6)
        .family(Family.TRIGGER, 0xc2410c, 0xfde6da)
        .family(Family.CONTROL, 0x334155, 0xe9eef4);
  }

  private static ColorRoles dark() {
    return new ColorRoles(
            true, 0x1a1d22, 0x2a2f37, 0x20242b, 0x262b33, 0x3a414c, 0x2b313a, 0x4a5361, 0x000000,
            0xe8ebf0, 0x9ca7b6, 0x8d99aa, 0x6ea8fe, 0x3b3620, 0x6d6233, 0xf87171, 0xfbbf24,
            0x60a5fa, 0x60a5fa, 0xfbbf24, 0xf87171, 0x4ade80, 0x7b8696)
        .family(Family.DATA, 0x5eead4, 0x15403b)
        .family(Family.BUILD, 0xa5b4fc, 0x2d3163)
        .family(Family.ASSURE, 0xc4b5fd, 0x3a2c63)
        .family(Family.RELEASE, 0x86efac, 0x1b4129)
        .family(Family.OPERATE, 0x7dd3fc, 0x163d55)
        .family(Family.REACH, 0xcbd5e1, 0x333d4a)
        .family(Family.HUMAN, 0xfcd34d, 0x4a3812)
        .family(Family.TRIGGER, 0xfdba74, 0x4e2a16)
        .family(Family.CONTROL, 0xcbd5e1, 0x323b48);
  }
}
