package org.orrery.layering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A class has tests of Jupiter or of jqwik. Surefire writes one report for a class, and the engine
 * that comes later writes over that of the other, failures and all.
 */
class OneEngineTest {
  private static final List<String> JQWIK =
      List.of("import net.jqwik.api.Property;", "import net.jqwik.api.Example;");
  private static final List<String> JUPITER =
      List.of("import org.junit.jupiter.api.Test;", "import org.junit.jupiter.params.");
  private static final List<String> FOLDERS = List.of("bundles", "product", "tests");

  @Test
  void noClassHasTestsOfTwo() throws IOException {
    for (String folder : FOLDERS) {
      try (Stream<Path> all = Files.walk(Module.ROOT.resolve(folder))) {
        List<Path> tests =
            all.filter(file -> file.toString().endsWith("Test.java"))
                .filter(file -> !file.toString().contains("/target/"))
                .toList();
        assertThat(tests).as(folder).hasSizeGreaterThan(5);
        assertThat(tests).filteredOn(OneEngineTest::hasBoth).isEmpty();
      }
    }
  }

  private static boolean hasBoth(Path file) {
    return imports(file, JQWIK) && imports(file, JUPITER);
  }

  private static boolean imports(Path file, List<String> parts) {
    return Texts.text(file).lines().anyMatch(line -> parts.stream().anyMatch(line::startsWith));
  }
}
