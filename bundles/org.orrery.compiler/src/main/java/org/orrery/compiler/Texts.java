package org.orrery.compiler;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.check.Formats;

/** Refuses ids and texts that a process engine or XML would take for something else. */
final class Texts {
  private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,99}");
  private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{");

  private Texts() {}

  static void check(Lifecycle lifecycle, Refusals refusals) {
    Map<String, EObject> ids = new HashMap<>();
    check(lifecycle, lifecycle, ids, refusals);
    for (Iterator<EObject> all = lifecycle.eAllContents(); all.hasNext(); ) {
      check(lifecycle, all.next(), ids, refusals);
    }
  }

  private static void check(
      Lifecycle lifecycle, EObject object, Map<String, EObject> ids, Refusals refusals) {
    if (object instanceof Element element) {
      checkId(element, ids, refusals);
    }
    for (EObject other : object.eCrossReferences()) {
      boolean flow = object instanceof Transition || other instanceof Transition;
      if (!flow && !EcoreUtil.isAncestor(lifecycle, other)) {
        refusals.add(
            object,
            "It refers to " + describe(other) + ", which is not part of this drawing.",
            "Choose another one, or take the reference away.");
      }
    }
    for (EAttribute attribute : object.eClass().getEAllAttributes()) {
      if (attribute.getEAttributeType() == LifecyclePackage.eINSTANCE.getDuration()) {
        checkDuration(object, attribute, refusals);
      }
      if (attribute.getEAttributeType().getInstanceClass() == String.class) {
        String text = String.valueOf(object.eGet(attribute));
        if (!text.codePoints().allMatch(Formats::isXml)) {
          refusals.add(
              object,
              "The " + attribute.getName() + " holds a character that XML cannot hold.",
              "Write it again without control characters.");
        }
      }
    }
    if (object instanceof Element element) {
      checkExpression(element, "name", element.getName(), refusals);
      checkExpression(element, "documentation", element.getDocumentation(), refusals);
    }
  }

  private static void checkDuration(EObject object, EAttribute attribute, Refusals refusals) {
    Object value = object.eGet(attribute);
    if (value instanceof String text && !text.isBlank() && !Formats.isDuration(text)) {
      refusals.add(
          object,
          "The " + attribute.getName() + " '" + text + "' is no duration.",
          "Write it like PT15M, P30D or P12M.");
    }
  }

  private static void checkId(Element element, Map<String, EObject> ids, Refusals refusals) {
    String id = element.getId();
    if (id == null || !ID.matcher(id).matches()) {
      refusals.add(
          element,
          "The id '" + (id == null ? "" : id) + "' is not readable.",
          "Use a letter, then letters, digits, '-' or '_'.");
    } else if (id.contains("__") || id.endsWith("_")) {
      refusals.add(
          element,
          "The id '" + id + "' holds two underscores in a row or ends with one.",
          "Rename it: such ids mark what the compiler adds to a drawing.");
    } else if (ids.putIfAbsent(id, element) != null) {
      refusals.add(
          element,
          "The id '" + id + "' is used twice, also by " + describe(ids.get(id)) + ".",
          "Give one of the two another id.");
    }
  }

  private static String describe(EObject object) {
    String name = object instanceof Element element ? element.getName() : null;
    return object.eClass().getName() + (name == null ? "" : " '" + name + "'");
  }

  /** Engines evaluate names and documentation of user tasks. */
  private static void checkExpression(
      Element element, String what, String text, Refusals refusals) {
    if (text != null && EXPRESSION.matcher(text).find()) {
      refusals.add(
          element,
          "The " + what + " holds '${' or '#{', which a process engine would evaluate.",
          "Put a blank between the sign and the brace.");
    }
  }

  /** Name shown to people, or the id. */
  static String nameOf(Element element) {
    String name = element.getName();
    return name == null || name.isBlank() ? element.getId() : name;
  }

  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
