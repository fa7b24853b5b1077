package org.orrery.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.model.Elements;
import org.orrery.rules.Problem;
import org.orrery.rules.QuickFix;
import org.orrery.rules.RuleEngine;

/** Mends a drawing by quick fixes, one after the other, and takes back each that does not help. */
final class Repair {
  private final LocalDate on;
  private final Predicate<Offered> wanted;
  private Lifecycle drawing;

  Repair(Lifecycle drawing, LocalDate on, Predicate<Offered> wanted) {
    this.drawing = drawing;
    this.on = on;
    this.wanted = wanted;
  }

  /** A fix at an element that violates a rule. */
  record Offered(Problem problem, QuickFix fix, String rule, String element, String name) {
    static Offered of(Problem problem, QuickFix fix) {
      return new Offered(
          problem,
          fix,
          problem.rule(),
          problem.element().getId(),
          Elements.kindName(problem.element().eClass())
              + " '"
              + Elements.label(problem.element())
              + "'");
    }

    String text() {
      return "%s: %s%n  %s%n  at %s %s, for %s: %s"
          .formatted(fix.id(), fix.label(), fix.preview(), element, name, rule, problem.message());
    }

    Map<String, Object> json() {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("fix", fix.id());
      entry.put("label", fix.label());
      entry.put("preview", fix.preview());
      entry.put("rule", rule);
      entry.put("pack", problem.pack());
      entry.put("verified", problem.verified());
      entry.put("element", element);
      entry.put("name", name);
      entry.put("problem", problem.message());
      return entry;
    }

    /** The same fix when it is offered again after another edit. */
    private String key() {
      return String.join("\n", fix.id(), rule, element, fix.label(), problem.message());
    }
  }

  Lifecycle drawing() {
    return drawing;
  }

  Lifecycle copy() throws IOException {
    return read(LifecycleFiles.toBytes(drawing));
  }

  /** What is offered and wanted. */
  List<Offered> offers() {
    return problems().stream()
        .flatMap(problem -> problem.fixes().stream().map(fix -> Offered.of(problem, fix)))
        .filter(wanted)
        .toList();
  }

  /** Makes wanted fixes until none is offered; of several for one problem the first that helps. */
  List<Offered> mend() throws IOException {
    List<Offered> made = new ArrayList<>();
    Set<String> tried = new HashSet<>();
    for (Optional<Offered> next = next(tried); next.isPresent(); next = next(tried)) {
      byte[] before = LifecycleFiles.toBytes(drawing);
      Set<String> known = keys(problems());
      next.get().fix().apply();
      if (helped(next.get(), known)) {
        made.add(next.get());
      } else {
        drawing = read(before);
      }
    }
    return made;
  }

  private Optional<Offered> next(Set<String> tried) {
    return offers().stream().filter(offered -> tried.add(offered.key())).findFirst();
  }

  private boolean helped(Offered offered, Set<String> known) {
    List<Problem> after = problems();
    return known.containsAll(keys(after))
        && after.stream()
            .noneMatch(
                p ->
                    p.rule().equals(offered.rule())
                        && p.element().getId().equals(offered.element())
                        && p.message().equals(offered.problem().message()));
  }

  private List<Problem> problems() {
    return RuleEngine.builtIn().prove(drawing, on).problems();
  }

  private static Set<String> keys(List<Problem> problems) {
    return problems.stream()
        .map(p -> p.rule() + "@" + p.element().getId())
        .collect(Collectors.toSet());
  }

  private static Lifecycle read(byte[] bytes) throws IOException {
    return LifecycleFiles.load(new ByteArrayInputStream(bytes), "the mended drawing");
  }
}
