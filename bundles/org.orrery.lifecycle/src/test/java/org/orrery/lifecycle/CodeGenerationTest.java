package org.orrery.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("thorough")
class CodeGenerationTest {
  @Test
  void theCommittedCodeIsThatOfTheEcore(@TempDir Path scratch) throws IOException {
    Path generated = CodeGeneration.generate(Path.of("model/lifecycle.ecore"), scratch);
    Map<String, String> expected = contents(generated);
    Map<String, String> committed = contents(Path.of("src-gen"));
    assertThat(committed.keySet()).isEqualTo(expected.keySet());
    assertThat(committed)
        .allSatisfy((file, text) -> assertThat(text).as(file).isEqualTo(expected.get(file)));
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    for (Path file : CodeGeneration.files(folder)) {
      contents.put(folder.relativize(file).toString(), Files.readString(file));
    }
    return contents;
  }
}
