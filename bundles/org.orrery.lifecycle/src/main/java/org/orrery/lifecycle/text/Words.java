package org.orrery.lifecycle.text;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.model.Elements;
import org.orrery.lifecycle.words.Message;
import org.orrery.lifecycle.words.Vocabulary;

/**
 * Words for kinds, features and values, in one language of people; any thread.
 *
 * @param language English stands in for a language that is not known
 */
public record Words(Locale language) {
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;

  /** ISO 8601 durations, as the format of the language allows them. */
  private static final Pattern DURATION =
      Pattern.compile(
          "P(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)W)?(?:(\\d+)D)?"
              + "(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+(?:\\.\\d+)?)S)?)?");

  private static final List<String> UNITS =
      List.of("year", "month", "week", "day", "hour", "minute", "second");

  /** Where English texts call a feature otherwise than the language does. */
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("memoryMiB", "memory"),
          Map.entry("sha256", "SHA-256"),
          Map.entry("url", "address"),
          Map.entry("keepRecordsYears", "records kept for"),
          Map.entry("when", "only when"),
          Map.entry("bendpoints", "bend points"),
          Map.entry("on", "date"),
          Map.entry("by", "decided by"));

  private static final int DIGITS = 17;

  /** What stands in files and on the command line. */
  public static final Words ENGLISH = new Words(Locale.ENGLISH);

  /** A text of this package. */
  public String say(String key, Object... arguments) {
    return Message.of(Words.class, key, arguments).in(language);
  }

  private boolean isEnglish() {
    return !Vocabulary.isTranslated(language);
  }

  /** What people call a kind of element, for example "Approval". */
  public String kind(EClass type) {
    return isEnglish() ? Elements.kindName(type) : Vocabulary.name(type, language);
  }

  /** Kind and name, for example "Approval 'Approve release'". */
  public String title(EClass type, String name) {
    return say("text.title", kind(type), name);
  }

  /** What people call a feature, for example "four eyes" or "due in". */
  public String label(EStructuralFeature feature) {
    if (!isEnglish()) {
      return Vocabulary.name(feature, language);
    }
    String given = LABELS.get(feature.getName());
    return given != null
        ? given
        : feature.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  /** A value as people read it: yes and no, durations and choices in words, no ".0". */
  public String value(EAttribute attribute, String text) {
    if (attribute.getEAttributeType() == LANGUAGE.getOperator()) {
      return operator(text);
    }
    if (attribute.getEAttributeType() == LANGUAGE.getDuration()) {
      return duration(text);
    }
    if (attribute.getEAttributeType() instanceof EEnum choice) {
      EEnumLiteral literal = choice.getEEnumLiteralByLiteral(text);
      return literal == null
          ? text.replace('-', ' ')
          : Vocabulary.name(literal.getInstance(), language);
    }
    Class<?> java = attribute.getEAttributeType().getInstanceClass();
    if (java == boolean.class) {
      return say(text.equals("true") ? "text.yes" : "text.no");
    }
    return java == double.class ? number(text) : text;
  }

  /** A comparison, for example "is at most". */
  public String operator(String literal) {
    boolean isKnown = LANGUAGE.getOperator().getEEnumLiteralByLiteral(literal) != null;
    return isKnown ? say("text.operator." + literal) : literal;
  }

  /** A duration, for example "5 days"; the text itself when it is none. */
  public String duration(String text) {
    Matcher matcher = DURATION.matcher(text);
    List<String> words = new ArrayList<>();
    if (matcher.matches()) {
      for (int i = 0; i < UNITS.size(); i++) {
        String amount = matcher.group(i + 1);
        if (amount != null) {
          String number = amount.equals("1") ? "text.one." : "text.many.";
          words.add(say(number + UNITS.get(i), number(amount)));
        }
      }
    }
    return words.isEmpty() ? text : String.join(" ", words);
  }

  /** A number without ".0"; in another language with its mark before decimals. */
  private String number(String text) {
    String bare = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    if (isEnglish() || !bare.matches("-?\\d+(\\.\\d+)?")) {
      return bare;
    }
    NumberFormat format = NumberFormat.getInstance(language);
    format.setGroupingUsed(false);
    format.setMaximumFractionDigits(DIGITS);
    return format.format(new BigDecimal(bare));
  }
}
