package org.orrery.ui;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/**
 * What a colour means, with its value in each {@link Theme}; every colour that Orrery paints comes
 * from here. Text on pages, panels, cards, drawings and on the soft ground of its own meaning has a
 * contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3), an icon on its ground one of at least 3 to 1
 * (1.4.11); both of at least 7 to 1 in high contrast (1.4.6).
 */
public enum ColorRole {
  /** Background of what is read and edited: tables, texts, drawings. */
  PAGE(0xFFFFFF, 0x1B1F26, 0x000000),
  /** Background of what frames a page: views, headers, forms. */
  PANEL(0xF6F7F9, 0x22272F, 0x000000),
  /** Background of a card or a hovered row on a page or panel. */
  RAISED(0xEEF1F5, 0x2B313B, 0x262626),
  /** Lines between things. */
  BORDER(0xD8DEE6, 0x3A424E, 0xFFFFFF),
  /** Grid lines of a chart or a drawing: weaker than a border. */
  GRID(0xE9EDF2, 0x2C333D, 0x595959),
  TEXT(0x1B2430, 0xE6EAF0, 0xFFFFFF),
  /** Secondary text. */
  MUTED(0x586474, 0x9CA7B6, 0xE0E0E0),
  /** The colour of Orrery: links, focus, the chosen thing. */
  ACCENT(0x2B5CC4, 0x86ABFF, 0x5CE1FF),
  /** Background under accent-coloured text or of a selection. */
  ACCENT_SOFT(0xE3ECFD, 0x26375A, 0x003A4D),
  /** Text on a filled accent. */
  ON_ACCENT(0xFFFFFF, 0x10182A, 0x000000),
  GOOD(0x18733F, 0x58C98B, 0x5CFF8F),
  GOOD_SOFT(0xE0F3E7, 0x1D3B2B, 0x00331A),
  WARNING(0x8F5800, 0xF0B65C, 0xFFD94D),
  WARNING_SOFT(0xFCEFD6, 0x43351B, 0x3A2E00),
  CRITICAL(0xB3263E, 0xFF8A95, 0xFFA3AD),
  CRITICAL_SOFT(0xFCE4E7, 0x4A232B, 0x470A12),
  /** A thing that neither is well nor ill: unknown, waiting, cancelled. */
  NEUTRAL(0x5C6879, 0x98A5B6, 0xD9D9D9),
  NEUTRAL_SOFT(0xE9ECF1, 0x313843, 0x262626),
  /** Where a simulation found that work waits: halo and ground of its figure. */
  HEAT(0xB45309, 0xFB923C, 0xFF9E4D),
  /** Lines of charts, told apart by people who see few colours (after Okabe and Ito). */
  SERIES_1(0x2B5CC4, 0x86ABFF, 0x5CE1FF),
  SERIES_2(0xC2570C, 0xFFA566, 0xFFA666),
  SERIES_3(0x087F6B, 0x4FD0B8, 0x5CFFD6),
  SERIES_4(0x93358D, 0xE495DF, 0xFF9EF5),
  SERIES_5(0x7A6A00, 0xDCCB4E, 0xFFF066),
  SERIES_6(0x4A5568, 0xB7C1CF, 0xFFFFFF),
  /** Ground of a drawing, on which its stages lie. */
  CANVAS(0xF3F5F8, 0x1A1D22, 0x000000),
  /** Dots of the grid on a canvas. */
  CANVAS_GRID(0xDFE4EB, 0x2A2F37, 0x404040),
  STAGE(0xFBFCFD, 0x20242B, 0x000000),
  STAGE_HEADER(0xFFFFFF, 0x262B33, 0x000000),
  /** Ground of a node in a stage. */
  NODE(0xFFFFFF, 0x2B313A, 0x000000),
  NODE_BORDER(0xC6CED9, 0x4A5361, 0xFFFFFF),
  /** What a node throws on its stage; painted nearly transparent. */
  SHADOW(0x1B2430, 0x000000, 0x000000),
  NOTE(0xFFF8DC, 0x3B3620, 0x262300),
  NOTE_BORDER(0xE8D48A, 0x6D6233, 0xFFF066),
  /** Families of work on a drawing: the full colour of icons, the soft one behind them. */
  DATA(0x0F766E, 0x5EEAD4, 0x5CFFE8),
  DATA_SOFT(0xDFF3F0, 0x15403B, 0x000000),
  BUILD(0x4338CA, 0xA5B4FC, 0xB8C0FF),
  BUILD_SOFT(0xE7E8FD, 0x2D3163, 0x000000),
  ASSURE(0x7C3AED, 0xC4B5FD, 0xDDBFFF),
  ASSURE_SOFT(0xF0E8FE, 0x3A2C63, 0x000000),
  RELEASE(0x15803D, 0x86EFAC, 0x7DFF9E),
  RELEASE_SOFT(0xDFF5E6, 0x1B4129, 0x000000),
  OPERATE(0x0369A1, 0x7DD3FC, 0x7DD9FF),
  OPERATE_SOFT(0xDDF0FB, 0x163D55, 0x000000),
  REACH(0x475569, 0xCBD5E1, 0xE0E0E0),
  REACH_SOFT(0xE8EDF3, 0x333D4A, 0x000000),
  HUMAN(0xB45309, 0xFCD34D, 0xFFD94D),
  HUMAN_SOFT(0xFDEED6, 0x4A3812, 0x000000),
  TRIGGER(0xC2410C, 0xFDBA74, 0xFFB87D),
  TRIGGER_SOFT(0xFDE6DA, 0x4E2A16, 0x000000),
  CONTROL(0x334155, 0xCBD5E1, 0xFFFFFF),
  CONTROL_SOFT(0xE9EEF4, 0x323B48, 0x000000);

  private final List<Color> colors;

  ColorRole(int light, int dark, int contrast) {
    colors = Stream.of(light, dark, contrast).map(ColorRole::rgb).map(Color::new).toList();
  }

  /** The colour in the active theme; never disposed, may be used on any thread. */
  public Color color() {
    return color(Themes.active());
  }

  /** The colour in a theme, whichever is active. */
  public Color color(Theme theme) {
    return colors.get(theme.ordinal());
  }

  /** The value in a theme. */
  public RGB rgb(Theme theme) {
    return color(theme).getRGB();
  }

  /** The colour of the n-th line of a chart, from 0 on. */
  public static ColorRole series(int index) {
    return values()[SERIES_1.ordinal() + Math.floorMod(index, 6)];
  }

  private static RGB rgb(int hex) {
    return new RGB(hex >> 16 & 0xFF, hex >> 8 & 0xFF, hex & 0xFF);
  }
}
