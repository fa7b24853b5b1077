package org.orrery.journeys.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

/** The German of the platform fits the platform that is shipped, and is there in German only. */
class PlatformWordsTest {
  private static final Pattern VALUE = Pattern.compile("\\{\\d+");
  private static final String GERMAN = "_de.properties";

  private final List<Bundle> fragments =
      PlatformWords.bundles().stream()
          .filter(bundle -> bundle.getSymbolicName().startsWith("org.orrery.nl."))
          .toList();

  @Test
  void eachGermanWordIsForAWordOfItsHostThatTakesTheSameValues() {
    Set<String> wrong = new TreeSet<>();
    for (Bundle fragment : fragments) {
      String name = fragment.getHeaders("").get(Constants.FRAGMENT_HOST);
      Bundle host = Platform.getBundle(name);
      assertThat(host).as(name).isNotNull();
      assertThat(PlatformWords.files(fragment)).as(name).isNotEmpty();
      for (URL file : PlatformWords.files(fragment)) {
        assertThat(file.getPath()).endsWith(GERMAN);
        URL english = host.getEntry(file.getPath().replace(GERMAN, ".properties"));
        assertThat(english).as("the English file of %s", file).isNotNull();
        compare(file.getPath(), PlatformWords.read(english), PlatformWords.read(file), wrong);
      }
    }
    assertThat(fragments).hasSizeGreaterThan(10);
    assertThat(wrong).isEmpty();
  }

  private static void compare(
      String file, Map<String, String> english, Map<String, String> german, Set<String> wrong) {
    german.forEach(
        (key, word) -> {
          String original = english.get(key);
          if (original == null) {
            wrong.add(file + " " + key + ": the platform has no such word");
          } else if (word.isBlank()) {
            wrong.add(file + " " + key + ": empty");
          } else if (!values(original).equals(values(word))) {
            wrong.add(file + " " + key + ": other values than " + original);
          }
        });
  }

  private static Set<String> values(String text) {
    return VALUE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  @Test
  @DisabledIfSystemProperty(named = "orrery.language", matches = "de")
  void anEnglishWorkbenchStaysEnglish() {
    assertThat(IDialogConstants.CANCEL_LABEL).isEqualTo("Cancel");
    assertThat(IDialogConstants.YES_LABEL).isEqualTo("&Yes");
  }
}
