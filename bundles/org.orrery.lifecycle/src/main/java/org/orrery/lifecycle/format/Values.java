package org.orrery.lifecycle.format;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Attribute values as they stand in a file; stricter than Java, which takes {@code 0x1p3d}. */
final class Values {
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?(\\d{1,400}(\\.\\d{0,400})?|\\.\\d{1,400})([eE][+-]?\\d{1,4})?");
  private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,10}");

  private Values() {}

  /**
   * Reads a value.
   *
   * @throws UnfitValueException which says what is expected
   */
  static Object parse(EDataType type, String text) throws UnfitValueException {
    if (type instanceof EEnum choices) {
      EEnumLiteral literal = choices.getEEnumLiteralByLiteral(text);
      if (literal == null) {
        throw new UnfitValueException(
            Names.say(
                "format.one-of",
                choices.getELiterals().stream()
                    .map(EEnumLiteral::getLiteral)
                    .collect(Collectors.joining(", "))));
      }
      return literal.getInstance();
    }
    Class<?> java = type.getInstanceClass();
    if (java == boolean.class && !text.equals("true") && !text.equals("false")) {
      throw new UnfitValueException(Names.say("format.flag"));
    }
    if (java == double.class
        && !(DECIMAL.matcher(text).matches() && Double.isFinite(Double.parseDouble(text)))) {
      throw new UnfitValueException(Names.say("format.number"));
    }
    if (java == int.class && !isInt(text)) {
      throw new UnfitValueException(Names.say("format.whole"));
    }
    return EcoreUtil.createFromString(type, text);
  }

  private static boolean isInt(String text) {
    if (!WHOLE.matcher(text).matches()) {
      return false;
    }
    long value = Long.parseLong(text);
    return value == (int) value;
  }
}
