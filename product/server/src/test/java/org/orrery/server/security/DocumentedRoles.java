package org.orrery.server.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.orrery.api.Role;

/**
 * Who may call what, as {@code docs/api.md} tells people: by method and pattern with nameless
 * variables, the roles of which one is needed; none where nobody need be signed in.
 */
final class DocumentedRoles {
  private static final Path FILE = Path.of("../../docs/api.md");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern OPTIONAL = Pattern.compile("\\[([^]]+)]");
  private static final Set<String> ALL =
      Arrays.stream(Role.values()).map(Role::code).collect(Collectors.toUnmodifiableSet());

  private final Map<String, Set<String>> roles = new LinkedHashMap<>();

  static Map<String, Set<String>> read() throws IOException {
    DocumentedRoles read = new DocumentedRoles();
    Files.readAllLines(FILE).stream().filter(line -> line.startsWith("| `")).forEach(read::row);
    return read.roles;
  }

  /** An endpoint as it is written there, with the names of variables left out. */
  static String key(String method, String pattern) {
    return method + " " + pattern.replaceAll("\\{[^}]+}", "{}");
  }

  private void row(String line) {
    String[] cells = line.split("\\|");
    Set<String> who = roles(cells[cells.length - 1].replaceFirst(";.*", "").strip());
    String method = "";
    String path = "";
    for (Matcher code = CODE.matcher(cells[1]); code.find(); ) {
      String[] words = code.group(1).replaceFirst("\\?.*", "").split(" ");
      if (words.length == 2) {
        method = words[0];
        path = words[1];
      } else if (words[0].startsWith("/")) {
        path = beside(path, words[0]);
      } else {
        continue;
      }
      enter(method, path, who);
    }
  }

  /** A path that is told in short: from a word of the one before it on, or in place of its last. */
  private static String beside(String before, String path) {
    String first = "/" + path.split("/")[1];
    if (List.of("/api", "/v2", "/v3", "/actuator", "/swagger-ui.html").contains(first)) {
      return path;
    }
    int at = before.lastIndexOf(first);
    return before.substring(0, at < 0 ? before.lastIndexOf('/') : at) + path;
  }

  private void enter(String method, String path, Set<String> who) {
    Matcher optional = OPTIONAL.matcher(path);
    if (optional.find()) {
      enter(method, optional.replaceFirst(""), who);
      enter(method, optional.replaceFirst(Matcher.quoteReplacement(optional.group(1))), who);
      return;
    }
    Set<String> before = roles.put(key(method, path), who);
    if (before != null && !before.equals(who)) {
      throw new AssertionError(FILE + " tells two things of " + method + " " + path);
    }
  }

  private static Set<String> roles(String who) {
    return switch (who) {
      case "everybody" -> Set.of();
      case "any" -> ALL;
      default -> {
        Set<String> named = Set.of(who.split(", "));
        if (!ALL.containsAll(named)) {
          throw new AssertionError(FILE + " names what is no role: " + who);
        }
        yield named;
      }
    };
  }
}
