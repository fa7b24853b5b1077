package org.orrery.designer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.rules.Counterexample;
import org.orrery.rules.Severity;

/**
 * What is known beside a drawing, by element id: problems, the live state of a run with its tokens,
 * and where a simulation found that work waits. Nothing here touches the model, so watching never
 * dirties a file. UI thread only.
 */
public final class Annotations {
  /**
   * A problem of one element.
   *
   * @param rule id of the rule that found it, or of the field check
   * @param pack id of the pack that asks for it; empty for a field check
   * @param elementId the element at fault; the life cycle's own id when the whole drawing is
   * @param bearer what people call that element, and who answers for it
   * @param fixes labels of the quick fixes that are offered
   * @param way a shortest run that shows it; empty when the element alone shows it
   * @param rows numbers of the rows of a decision table that are at fault, from 1
   * @param gap what a row of a decision table would say that holds where none does, by the id of
   *     each input; empty elsewhere
   * @param field name of the feature that is at fault; empty when the element as a whole is
   */
  public record Problem(
      String rule,
      String pack,
      Severity severity,
      String elementId,
      Bearer bearer,
      String message,
      String remedy,
      List<String> fixes,
      Counterexample way,
      List<Integer> rows,
      Map<String, String> gap,
      String field) {
    public Problem {
      fixes = List.copyOf(fixes);
      rows = List.copyOf(rows);
      gap = Map.copyOf(gap);
    }
  }

  /**
   * An element as a list of problems names it.
   *
   * @param kind what people call its kind
   * @param responsible role or person that answers for it; may be empty
   */
  public record Bearer(String name, String kind, String responsible) {}

  /**
   * What a run does at an element.
   *
   * @param tokens number of tokens that are there; 0 shows none
   * @param detail a short text for the tooltip, for example "attempt 2 of 3"; may be empty
   */
  public record Live(LiveState state, int tokens, String detail) {
    public Live {
      Objects.requireNonNull(state);
      Objects.requireNonNull(detail);
    }
  }

  /**
   * How much of a simulation's burden lies on an element.
   *
   * @param share of the most burdened element's, from 0 to 1
   * @param figure what is shown at the element, for example "2.4 d"
   * @param detail for the tooltip
   */
  public record Heat(double share, String figure, String detail) {}

  private final List<Consumer<Set<String>>> listeners = new CopyOnWriteArrayList<>();
  private Map<String, List<Problem>> problems = Map.of();
  private Map<String, Live> live = Map.of();
  private Map<String, Heat> heat = Map.of();

  /** Replaces all problems; listeners hear the ids whose problems are different now. */
  public void problems(List<Problem> found) {
    Map<String, List<Problem>> now = new HashMap<>();
    for (Problem problem : found) {
      now.computeIfAbsent(problem.elementId(), id -> new ArrayList<>()).add(problem);
    }
    Set<String> changed = difference(problems, now);
    problems = now;
    fire(changed);
  }

  /** Replaces the live state of all elements; elements that are not named have none. */
  public void live(Map<String, Live> states) {
    Map<String, Live> now = Map.copyOf(states);
    Set<String> changed = difference(live, now);
    live = now;
    fire(changed);
  }

  /** Replaces the heat of all elements; elements that are not named have none. */
  public void heat(Map<String, Heat> found) {
    Map<String, Heat> now = Map.copyOf(found);
    Set<String> changed = difference(heat, now);
    heat = now;
    fire(changed);
  }

  public List<Problem> problemsOf(String elementId) {
    return problems.getOrDefault(elementId, List.of());
  }

  /** The problems of an element and of what is in it. */
  public List<Problem> problemsIn(Element element) {
    List<Problem> all = new ArrayList<>(problemsOf(element.getId()));
    element
        .eAllContents()
        .forEachRemaining(
            inner -> {
              if (inner instanceof Element part) {
                all.addAll(problemsOf(part.getId()));
              }
            });
    return all;
  }

  /** All problems, the gravest first, then by element. */
  public List<Problem> problems() {
    return problems.values().stream()
        .flatMap(List::stream)
        .sorted(
            java.util.Comparator.comparing(Problem::severity)
                .thenComparing(Problem::elementId)
                .thenComparing(Problem::message))
        .toList();
  }

  /** The gravest problem of an element or of what is in it, or null. */
  public Severity gravestIn(Element element) {
    if (problems.isEmpty()) {
      return null;
    }
    if (element instanceof Lifecycle) {
      return gravest(problems.values().stream().flatMap(List::stream));
    }
    Severity found = severityOf(element.getId());
    for (Iterator<EObject> all = element.eAllContents();
        all.hasNext() && found != Severity.ERROR; ) {
      if (all.next() instanceof Element inner) {
        Severity other = severityOf(inner.getId());
        found = other == null || found != null && found.compareTo(other) < 0 ? found : other;
      }
    }
    return found;
  }

  /** The gravest problem of an element, or null. */
  public Severity severityOf(String elementId) {
    return gravest(problemsOf(elementId).stream());
  }

  private static Severity gravest(Stream<Problem> some) {
    return some.map(Problem::severity).min(Severity::compareTo).orElse(null);
  }

  /** The live state of an element, or null. */
  public Live liveOf(String elementId) {
    return live.get(elementId);
  }

  /** The heat of an element, or null. */
  public Heat heatOf(String elementId) {
    return heat.get(elementId);
  }

  /** Calls {@code changed} with the ids whose annotations changed, until the result is run. */
  public Runnable listen(Consumer<Set<String>> changed) {
    listeners.add(changed);
    return () -> listeners.remove(changed);
  }

  private void fire(Set<String> changed) {
    if (!changed.isEmpty()) {
      listeners.forEach(listener -> listener.accept(changed));
    }
  }

  private static <T> Set<String> difference(Map<String, T> before, Map<String, T> after) {
    Set<String> ids = new HashSet<>(before.keySet());
    ids.addAll(after.keySet());
    ids.removeIf(id -> Objects.equals(before.get(id), after.get(id)));
    return ids;
  }
}
