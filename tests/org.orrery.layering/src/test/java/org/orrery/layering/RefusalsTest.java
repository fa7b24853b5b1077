package org.orrery.layering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each code with which a server refuses has a title, a sentence and a remedy on the screen. */
class RefusalsTest {
  private static final Pattern CODE = Pattern.compile("String \\w+ = \"([\\w-]+)\";");
  private static final String CODES =
      "org.orrery.api/src/main/java/org/orrery/api/ProblemCodes.java";
  private static final Path BUNDLES =
      Module.all().stream()
          .filter(module -> module.name().equals("api"))
          .findFirst()
          .orElseThrow()
          .folder()
          .getParent();

  @Test
  void eachCodeIsTold() {
    Set<String> codes = new TreeSet<>();
    Matcher constants = CODE.matcher(Texts.text(BUNDLES.resolve(CODES)));
    while (constants.find()) {
      codes.add(constants.group(1));
    }
    assertThat(codes).contains("four-eyes", "unproven", "internal");
    codes.add("unknown");
    Path english =
        BUNDLES.resolve(
            "org.orrery.workbench/src/org/orrery/workbench/refusals/messages.properties");
    Map<String, String> words = new Texts(english, english).englishWords();
    for (String part : Set.of("title.", "said.", "remedy.")) {
      assertThat(words.keySet().stream().filter(key -> key.startsWith(part)))
          .containsExactlyInAnyOrderElementsOf(codes.stream().map(part::concat).toList());
    }
  }
}
