package org.orrery.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.Comments;

/**
 * Mends a drawing by quick fixes, one after the other, and takes back each that does not make its
 * rule hold or breaks another. It changes the drawing that it is given or goes on with a copy.
 */
public final class Repair {
  private final RuleEngine engine;
  private final LocalDate on;
  private final Predicate<Offered> wanted;
  private Lifecycle drawing;

  /** A fix for a problem. */
  public record Offered(Problem problem, QuickFix fix) {
    /** The same for the same fix, when it is offered again after another edit. */
    public String key() {
      return String.join(
          "\n",
          fix.id(),
          problem.rule(),
          problem.element().getId(),
          fix.label(),
          problem.message());
    }
  }

  /**
   * @param on day whose rules are asked
   * @param wanted which fixes may be made
   */
  public Repair(RuleEngine engine, Lifecycle drawing, LocalDate on, Predicate<Offered> wanted) {
    this.engine = engine;
    this.drawing = drawing;
    this.on = on;
    this.wanted = wanted;
  }

  /** The drawing as it is mended so far. */
  public Lifecycle drawing() {
    return drawing;
  }

  /** What is offered and wanted. */
  public List<Offered> offers() {
    return offers(problems());
  }

  private List<Offered> offers(List<Problem> problems) {
    return problems.stream()
        .flatMap(problem -> problem.fixes().stream().map(fix -> new Offered(problem, fix)))
        .filter(wanted)
        .toList();
  }

  /** Makes wanted fixes until none is offered; of several for one problem the first that helps. */
  public List<Offered> mend() {
    List<Offered> made = new ArrayList<>();
    Set<String> tried = new HashSet<>();
    List<Problem> known = problems();
    for (Optional<Offered> next = next(known, tried); next.isPresent(); next = next(known, tried)) {
      Lifecycle before = Comments.copy(drawing);
      Set<String> wrong = keys(known);
      next.get().fix().apply();
      List<Problem> after = problems();
      if (helped(next.get().problem(), wrong, after)) {
        made.add(next.get());
        known = after;
      } else {
        drawing = before;
        known = problems();
      }
    }
    return made;
  }

  private Optional<Offered> next(List<Problem> problems, Set<String> tried) {
    return offers(problems).stream().filter(offered -> tried.add(offered.key())).findFirst();
  }

  private static boolean helped(Problem problem, Set<String> known, List<Problem> after) {
    return known.containsAll(keys(after))
        && after.stream()
            .noneMatch(
                p ->
                    p.rule().equals(problem.rule())
                        && p.element().getId().equals(problem.element().getId())
                        && p.message().equals(problem.message()));
  }

  private List<Problem> problems() {
    return engine.prove(drawing, on).problems();
  }

  private static Set<String> keys(List<Problem> problems) {
    return problems.stream()
        .map(p -> p.rule() + "@" + p.element().getId())
        .collect(Collectors.toSet());
  }
}
