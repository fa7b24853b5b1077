package org.orrery.rules.properties;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.rules.flow.LongestTime;

/**
 * How a value of an element is compared with one that a pack names.
 *
 * <p>Texts are compared without case, and any run of other characters than letters and digits
 * counts as one hyphen. Durations are compared by their mean length: a month has 30.436875 days.
 */
public enum Comparison {
  EQUALS("equals"),
  NOT_EQUALS("not-equals"),
  IN("in"),
  NOT_IN("not-in"),
  AT_LEAST("at-least"),
  AT_MOST("at-most"),
  MORE_THAN("more-than"),
  LESS_THAN("less-than"),
  STARTS_WITH("starts-with"),
  ENDS_WITH("ends-with"),
  CONTAINS("contains");

  private static final Pattern OTHER_SIGNS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private final String word;

  Comparison(String word) {
    this.word = word;
  }

  /** Name of the comparison in a pack. */
  public String word() {
    return word;
  }

  /** Whether the comparison takes a list of values. */
  public boolean takesList() {
    return this == IN || this == NOT_IN;
  }

  /** Whether it denies: then no value of an element may be what the pack names. */
  boolean denies() {
    return this == NOT_EQUALS || this == NOT_IN;
  }

  /**
   * Says what is wrong with a value that a pack compares a feature with; empty when it fits.
   *
   * @param named a text, number or truth value
   */
  public Optional<String> objection(EStructuralFeature feature, Object named) {
    if (ordered() && comparable(feature, named) == null) {
      return Optional.of("a " + expected(feature) + " is expected for '" + word + "'");
    }
    if (isText()) {
      return named instanceof String
          ? Optional.empty()
          : Optional.of("a text is expected for '" + word + "'");
    }
    return comparable(feature, named) == null
        ? Optional.of("a " + expected(feature) + " is expected")
        : Optional.empty();
  }

  /** Whether one value of an element stands to a named one as the comparison says. */
  boolean holds(EStructuralFeature feature, Object value, Object named) {
    if (isText()) {
      String text = plain(shown(value));
      String part = plain(String.valueOf(named));
      return switch (this) {
        case STARTS_WITH -> text.startsWith(part);
        case ENDS_WITH -> text.endsWith(part);
        default -> text.contains(part);
      };
    }
    Comparable<Object> left = comparable(feature, shownOrSelf(value));
    Comparable<Object> right = comparable(feature, named);
    if (left == null || right == null) {
      return false;
    }
    int order = left.compareTo(right);
    return switch (this) {
      case AT_LEAST -> order >= 0;
      case AT_MOST -> order <= 0;
      case MORE_THAN -> order > 0;
      case LESS_THAN -> order < 0;
      default -> order == 0;
    };
  }

  private boolean isText() {
    return this == STARTS_WITH || this == ENDS_WITH || this == CONTAINS;
  }

  private boolean ordered() {
    return this == AT_LEAST || this == AT_MOST || this == MORE_THAN || this == LESS_THAN;
  }

  private static String shown(Object value) {
    return value instanceof Enumerator literal ? literal.getLiteral() : String.valueOf(value);
  }

  private static Object shownOrSelf(Object value) {
    return value instanceof Enumerator ? shown(value) : value;
  }

  /** A value in the order of a feature's type, or null when it is none of that type. */
  @SuppressWarnings("unchecked")
  private static Comparable<Object> comparable(EStructuralFeature feature, Object value) {
    Object compared =
        switch (type(feature)) {
          case "EInt", "EDouble" ->
              switch (value) {
                case Integer whole -> BigDecimal.valueOf(whole);
                case Number number -> new BigDecimal(number.toString());
                case null, default -> null;
              };
          case "EBoolean" -> value instanceof Boolean ? value : null;
          case "Duration" ->
              value instanceof String text ? LongestTime.seconds(text).orElse(null) : null;
          case "Date" -> value instanceof String text ? date(text) : null;
          default -> named(feature, value);
        };
    return (Comparable<Object>) compared;
  }

  private static String named(EStructuralFeature feature, Object value) {
    if (!(value instanceof String text)) {
      return null;
    }
    boolean unknown =
        feature.getEType() instanceof EEnum literals
            && literals.getEEnumLiteralByLiteral(text) == null;
    return unknown ? null : text.toLowerCase(Locale.ROOT);
  }

  private static String type(EStructuralFeature feature) {
    return feature.getEType().getName();
  }

  private static String expected(EStructuralFeature feature) {
    if (feature.getEType() instanceof EEnum literals) {
      return "value of "
          + String.join(", ", literals.getELiterals().stream().map(l -> l.getLiteral()).toList());
    }
    return switch (type(feature)) {
      case "EInt", "EDouble" -> "number";
      case "EBoolean" -> "value true or false";
      case "Duration" -> "duration such as P30D or PT15M";
      case "Date" -> "date such as 2027-05-01";
      default -> "text";
    };
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String plain(String text) {
    return OTHER_SIGNS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-");
  }
}
