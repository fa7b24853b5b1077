package org.orrery.journeys.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/** What tells German from English on a screen. */
final class German {
  private static final Pattern ENGLISH =
      Pattern.compile("(?<![-\\w])(the|is|are|has|and|without|no|every|with|from|can)(?![-\\w])");
  private static final Pattern NAMED = Pattern.compile("„[^“]*“");

  private German() {}

  /** Fails on words that are English; what stands in quotation marks are names. */
  static void isGerman(String words) {
    assertThat(NAMED.matcher(words).replaceAll("")).doesNotContainPattern(ENGLISH);
  }
}
