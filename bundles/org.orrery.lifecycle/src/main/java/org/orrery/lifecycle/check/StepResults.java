package org.orrery.lifecycle.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.FormField;
import org.orrery.lifecycle.Step;

/**
 * Which results a step gives when it is done: what decisions may ask of it by their keys.
 *
 * <p>The language says so of each kind of step, as annotations of its ecore: a key as it stands, or
 * with a path of features in braces, for whose every value there is one: {@code
 * tuned.{ranges.key}}. A question mark behind it says that the result may be missing.
 */
public final class StepResults {
  private static final String SOURCE = "https://orrery.org/lifecycle/results";
  private static final Pattern VALUES = Pattern.compile("\\{(.+)}");

  private static final Map<EClass, List<Result>> BY_KIND = new ConcurrentHashMap<>();

  /**
   * A result of each step of a kind, or several.
   *
   * @param values where in the key a value stands; empty where the key stands as it is
   * @param path the features that lead to the values
   */
  private record Result(String key, boolean sure, String values, List<String> path) {}

  private StepResults() {}

  /** What the language says of a kind and of those that it is one of: keys and their meaning. */
  public static Map<String, String> of(EClass kind) {
    Map<String, String> results = new LinkedHashMap<>();
    Stream.concat(kind.getEAllSuperTypes().stream(), Stream.of(kind))
        .map(each -> each.getEAnnotation(SOURCE))
        .filter(EAnnotation.class::isInstance)
        .forEach(
            said -> said.getDetails().forEach(each -> results.put(each.getKey(), each.getValue())));
    return results;
  }

  /** The keys of a step's results, and of each whether it is there whenever the step is done. */
  public static Map<String, Boolean> of(Step step) {
    Map<String, Boolean> keys = new LinkedHashMap<>();
    for (Result result : BY_KIND.computeIfAbsent(step.eClass(), StepResults::results)) {
      if (result.path().isEmpty()) {
        keys.put(result.key(), result.sure());
        continue;
      }
      for (Object value : at(step, result.path())) {
        keys.put(
            result.key().replace(result.values(), name(value)),
            value instanceof FormField field ? field.isRequired() : result.sure());
      }
    }
    keys.remove("");
    return keys;
  }

  private static List<Result> results(EClass kind) {
    List<Result> results = new ArrayList<>();
    for (String said : of(kind).keySet()) {
      boolean sure = !said.endsWith("?");
      String key = sure ? said : said.substring(0, said.length() - 1);
      Matcher values = VALUES.matcher(key);
      results.add(
          values.find()
              ? new Result(key, sure, values.group(), List.of(values.group(1).split("\\.")))
              : new Result(key, sure, "", List.of()));
    }
    return List.copyOf(results);
  }

  private static List<Object> at(EObject from, List<String> path) {
    EStructuralFeature feature = from.eClass().getEStructuralFeature(path.getFirst());
    Object value = from.eGet(feature);
    Collection<?> values =
        value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
    List<String> rest = path.subList(1, path.size());
    return rest.isEmpty()
        ? List.copyOf(values)
        : values.stream().flatMap(each -> at((EObject) each, rest).stream()).toList();
  }

  private static String name(Object value) {
    String name =
        switch (value) {
          case Element element -> element.getId();
          case Enumerator literal -> literal.getLiteral();
          default -> value.toString();
        };
    return name == null ? "" : name;
  }
}
