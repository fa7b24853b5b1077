package org.orrery.exchange.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.orrery.exchange.json.DrawingSchema;

/** Writes what is published of the language, for {@code ./orrery generate}. */
public final class Publication {
  private Publication() {}

  /** Texts by their paths below {@code docs}. */
  public static Map<String, String> files() {
    return new TreeMap<>(
        Map.of(
            "language.md", LanguageReference.text(),
            "schema/lifecycle.schema.json", DrawingSchema.text()));
  }

  /**
   * Replaces the files.
   *
   * @param args the folder {@code docs}
   */
  public static void main(String... args) throws IOException {
    for (Map.Entry<String, String> file : files().entrySet()) {
      Path target = Path.of(args[0]).resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.getValue());
    }
  }
}
