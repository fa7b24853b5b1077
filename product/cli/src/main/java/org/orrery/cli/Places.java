package org.orrery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines on which the elements of a drawing's file stand. */
final class Places {
  private static final Pattern ID = Pattern.compile("(?:^|\\s)(?:xmi:)?id=\"([^\"]*)\"");

  private final String file;
  private final Map<String, Integer> lines;

  private Places(String file, Map<String, Integer> lines) {
    this.file = file;
    this.lines = lines;
  }

  static Places of(Path file) throws IOException {
    Map<String, Integer> lines = new HashMap<>();
    int number = 0;
    for (String line :
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList()) {
      number++;
      Matcher matcher = ID.matcher(line);
      while (matcher.find()) {
        lines.putIfAbsent(matcher.group(1), number);
      }
    }
    return new Places(file.toString(), lines);
  }

  /** The line of an element from 1, or 0 when it stands nowhere. */
  int line(String element) {
    return lines.getOrDefault(element, 0);
  }

  /** {@code file:line} of an element, or the file alone. */
  String of(String element) {
    int line = line(element);
    return line > 0 ? file + ":" + line : file;
  }
}
