package org.orrery.lifecycle.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.Operand;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.ValueType;

/**
 * Which results a step gives when it is done: what decisions may ask of it by their keys.
 *
 * <p>The language says so of each kind of step, as annotations of its ecore: a key as it stands, or
 * with a path of features in braces, for whose every value there is one: {@code
 * tuned.{ranges.key}}. A question mark behind it says that the result may be missing. What it means
 * follows its type and its unit: {@code number %: Share of the traffic.}; braces as a type or a
 * unit stand for that of the element in the key, or of the one to which the path in them leads.
 */
public final class StepResults {
  private static final String SOURCE = "https://orrery.org/lifecycle/results";
  private static final String OF_ELEMENT = "{}";
  private static final Pattern VALUES = Pattern.compile("\\{(.*)}");
  private static final Pattern MEANING = Pattern.compile("(\\S+)(?: (\\S+))?: (.+)");

  private static final Map<EClass, List<Stated>> BY_KIND = new ConcurrentHashMap<>();

  /**
   * A result of a step.
   *
   * @param sure whether it is there whenever the step is done
   * @param unit empty where it has none; that of a plain number is 1
   */
  public record Given(boolean sure, ValueType type, String unit) {}

  /**
   * What the language says of a result of a kind of step.
   *
   * @param key without the question mark, with the path in braces where there is one
   * @param about what it means, as a sentence
   * @param named the features that lead to what the key has in braces
   * @param measured the features that lead to what the unit has in braces
   */
  public record Stated(
      String key,
      boolean sure,
      String type,
      String unit,
      String about,
      List<String> named,
      List<String> measured) {
    private static Stated of(Map.Entry<String, String> said) {
      boolean sure = !said.getKey().endsWith("?");
      String key = sure ? said.getKey() : said.getKey().substring(0, said.getKey().length() - 1);
      Matcher meaning = MEANING.matcher(said.getValue());
      if (!meaning.matches()) {
        throw new IllegalStateException("The language states no type of the result " + key);
      }
      String unit = Objects.requireNonNullElse(meaning.group(2), "");
      return new Stated(key, sure, meaning.group(1), unit, meaning.group(3), path(key), path(unit));
    }

    private static List<String> path(String text) {
      Matcher path = VALUES.matcher(text);
      return path.find() ? List.of(path.group(1).split("\\.")) : List.of();
    }

    /** The key with a name where it has a path. */
    private String keyOf(Object value) {
      return key.replace("{" + String.join(".", named) + "}", name(value));
    }

    private Given given(Object named, Step step) {
      Element element = named instanceof Element one ? one : null;
      ValueType own =
          type.equals(OF_ELEMENT) ? type(element) : Objects.requireNonNull(ValueType.get(type));
      boolean filled = element instanceof FormField field ? field.isRequired() : sure;
      return new Given(filled, own, unit(element, step));
    }

    private String unit(Element element, Step step) {
      if (measured.isEmpty()) {
        return unit;
      }
      Object of =
          unit.equals(OF_ELEMENT) ? element : at(step, measured).stream().findFirst().orElse(null);
      return switch (of) {
        case Operand operand -> Objects.requireNonNullElse(operand.getUnit(), "");
        case FormField field -> Objects.requireNonNullElse(field.getUnit(), "");
        case null, default -> "";
      };
    }

    private static ValueType type(Element element) {
      return switch (element) {
        case FormField field -> field.getType();
        case Metric metric -> typeOf(metric);
        case null, default -> ValueType.TEXT;
      };
    }
  }

  private StepResults() {}

  /** What the language says of a kind and of those that it is one of. */
  public static List<Stated> of(EClass kind) {
    return BY_KIND.computeIfAbsent(
        kind,
        of -> {
          Map<String, String> results = new LinkedHashMap<>();
          Stream.concat(of.getEAllSuperTypes().stream(), Stream.of(of))
              .map(each -> each.getEAnnotation(SOURCE))
              .filter(EAnnotation.class::isInstance)
              .flatMap(said -> said.getDetails().stream())
              .forEach(each -> results.put(each.getKey(), each.getValue()));
          return results.entrySet().stream().map(Stated::of).toList();
        });
  }

  /** The results of a step by their keys. */
  public static Map<String, Given> of(Step step) {
    Map<String, Given> results = new LinkedHashMap<>();
    for (Stated stated : of(step.eClass())) {
      if (stated.named().isEmpty()) {
        results.put(stated.key(), stated.given(null, step));
        continue;
      }
      for (Object value : at(step, stated.named())) {
        results.put(stated.keyOf(value), stated.given(value, step));
      }
    }
    results.remove("");
    return results;
  }

  /** A metric's value as a result: a number, whole where the metric says so. */
  static Given of(Metric metric) {
    return new Given(true, typeOf(metric), Objects.requireNonNullElse(metric.getUnit(), ""));
  }

  private static ValueType typeOf(Metric metric) {
    return metric.getType() == ValueType.INTEGER ? ValueType.INTEGER : ValueType.NUMBER;
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
