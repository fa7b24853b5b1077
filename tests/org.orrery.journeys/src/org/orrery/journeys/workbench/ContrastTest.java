package org.orrery.journeys.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.orrery.designer.theme.Family;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Theme;

/**
 * Whoever sees weakly can read every text and make out every icon, in each theme: contrasts by WCAG
 * 2.2, 1.4.3 and 1.4.11, in high contrast by 1.4.6.
 */
class ContrastTest {
  private static final double READABLE = 4.5;
  private static final double VISIBLE = 3;
  private static final double STRONG = 7;

  private static final List<ColorRole> GROUNDS =
      List.of(
          ColorRole.PAGE,
          ColorRole.PANEL,
          ColorRole.RAISED,
          ColorRole.CANVAS,
          ColorRole.STAGE,
          ColorRole.STAGE_HEADER,
          ColorRole.NODE,
          ColorRole.NOTE);

  /** A colour on a ground in one theme. */
  private record Pair(ColorRole ink, ColorRole ground, Theme theme) {
    double contrast() {
      double one = luminance(ink.rgb(theme));
      double other = luminance(ground.rgb(theme));
      return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    double least(double elsewhere) {
      return theme == Theme.CONTRAST ? STRONG : elsewhere;
    }
  }

  @Test
  void textsCanBeRead() {
    Stream<Pair> onGrounds =
        Stream.concat(Stream.of(ColorRole.TEXT, ColorRole.MUTED), meanings())
            .flatMap(text -> GROUNDS.stream().flatMap(ground -> inEach(text, ground)));
    Stream<Pair> onTheirOwn = meanings().flatMap(text -> inEach(text, soft(text)));
    Stream<Pair> onAccent = inEach(ColorRole.ON_ACCENT, ColorRole.ACCENT);
    assertThat(Stream.of(onGrounds, onTheirOwn, onAccent).flatMap(all -> all))
        .hasSizeGreaterThan(100)
        .allSatisfy(
            pair -> assertThat(pair.contrast()).isGreaterThanOrEqualTo(pair.least(READABLE)));
  }

  @Test
  void iconsOfFamiliesCanBeMadeOut() {
    assertThat(
            Arrays.stream(Family.values())
                .map(family -> ColorRole.valueOf(family.name()))
                .flatMap(
                    icon ->
                        Stream.of(soft(icon), ColorRole.NODE, ColorRole.STAGE_HEADER)
                            .flatMap(ground -> inEach(icon, ground))))
        .hasSizeGreaterThan(50)
        .allSatisfy(
            pair -> assertThat(pair.contrast()).isGreaterThanOrEqualTo(pair.least(VISIBLE)));
  }

  private static Stream<ColorRole> meanings() {
    return Stream.of(
        ColorRole.ACCENT, ColorRole.GOOD, ColorRole.WARNING, ColorRole.CRITICAL, ColorRole.NEUTRAL);
  }

  private static Stream<Pair> inEach(ColorRole ink, ColorRole ground) {
    return Arrays.stream(Theme.values()).map(theme -> new Pair(ink, ground, theme));
  }

  private static ColorRole soft(ColorRole role) {
    return ColorRole.valueOf(role.name() + "_SOFT");
  }

  private static double luminance(RGB color) {
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
