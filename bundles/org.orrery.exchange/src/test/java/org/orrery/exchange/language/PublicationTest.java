package org.orrery.exchange.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orrery.lifecycle.LifecyclePackage;

class PublicationTest {
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;

  @ParameterizedTest
  @ValueSource(strings = {"language.md", "schema/lifecycle.schema.json"})
  void thePublishedFileIsThatOfTheLanguage(String file) {
    assertThat(Path.of("../../docs").resolve(file))
        .as("run ./orrery generate")
        .hasContent(Publication.files().get(file));
  }

  @Test
  void everyKindAndAttributeIsExplained() {
    String text = LanguageReference.text();
    for (EClassifier classifier : LANGUAGE.getEClassifiers()) {
      assertThat(text).contains(classifier.getName());
      if (classifier instanceof EClass kind) {
        assertThat(text).contains("### " + kind.getName() + "\n");
        for (EStructuralFeature feature : kind.getEStructuralFeatures()) {
          if (!feature.isTransient()) {
            assertThat(text).contains("| `" + feature.getName() + "`");
          }
        }
      }
    }
    assertThat(text.lines().filter(line -> line.startsWith("| `")))
        .allSatisfy(row -> assertThat(row.split(" \\| ", -1)).hasSize(6));
  }

  @ParameterizedTest
  @ValueSource(strings = {"compiled.properties", "units.properties"})
  void nothingIsSaidOfWhatIsNotInTheLanguage(String name) throws IOException {
    Properties properties = new Properties();
    try (Reader in =
        new InputStreamReader(getClass().getResourceAsStream(name), StandardCharsets.UTF_8)) {
      properties.load(in);
    }
    assertThat(properties.stringPropertyNames())
        .isNotEmpty()
        .allSatisfy(
            key -> {
              String[] parts = key.split("\\.");
              EClass kind = (EClass) LANGUAGE.getEClassifier(parts[0]);
              assertThat(kind).as(key).isNotNull();
              if (parts.length > 1) {
                assertThat(kind.getEStructuralFeature(parts[1])).as(key).isNotNull();
              }
            });
  }
}
