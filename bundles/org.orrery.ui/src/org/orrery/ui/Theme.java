package org.orrery.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The looks of the workbench, as the CSS engine knows them. */
public enum Theme {
  LIGHT,
  DARK,
  /** White and strong colours on black, each at least 7 to 1 (WCAG 2.2, 1.4.6). */
  CONTRAST;

  /** The id of the theme in the CSS engine. */
  public String id() {
    return "org.orrery.ui.theme." + word();
  }

  /** The theme in one word: an argument of the workbench, the name of a folder. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether what is written is lighter than its ground. */
  public boolean isDark() {
    return this != LIGHT;
  }

  /** The theme after this one, when a person goes through them. */
  public Theme next() {
    return values()[(ordinal() + 1) % values().length];
  }

  /** The theme that is called so, by its id or its word. */
  static Optional<Theme> named(String name) {
    return Arrays.stream(values())
        .filter(theme -> theme.id().equals(name) || theme.word().equals(name))
        .findFirst();
  }
}
