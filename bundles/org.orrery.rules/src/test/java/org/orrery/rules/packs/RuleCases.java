package org.orrery.rules.packs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The cases of rules, from the files {@code cases/PACK.cases}: rules with their dates, then the
 * drawings that are asked of each of them.
 */
final class RuleCases {
  /** A rule with the dates that it must have; without a last day {@code until} is null. */
  record Case(String rule, LocalDate from, LocalDate until, List<Drawn> drawings) {}

  /** A drawing and whether the rule holds on it. */
  record Drawn(String sort, String text) {
    boolean holds() {
      return sort.equals("valid") || sort.equals("boundary-holds");
    }
  }

  private RuleCases() {}

  static List<Case> of(String pack) {
    List<Case> cases = new ArrayList<>();
    List<Drawn> drawings = new ArrayList<>();
    for (String line : lines("/cases/" + pack + ".cases")) {
      if (line.startsWith("rule ")) {
        String[] words = line.split(" ");
        LocalDate until = words.length > 5 ? LocalDate.parse(words[5]) : null;
        cases.add(new Case(words[1], LocalDate.parse(words[3]), until, drawings));
      } else if (line.isBlank()) {
        drawings = new ArrayList<>();
      } else {
        String[] sides = line.strip().split(":", 2);
        drawings.add(new Drawn(sides[0], sides[1].strip()));
      }
    }
    return cases;
  }

  private static List<String> lines(String resource) {
    try (var in = RuleCases.class.getResourceAsStream(resource)) {
      if (in == null) {
        return List.of();
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
