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

  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;

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
        refusals.add(object, "compiler.foreign", describe(other));
      }
    }
    for (EAttribute attribute : object.eClass().getEAllAttributes()) {
      if (attribute.getEAttributeType() == LifecyclePackage.eINSTANCE.getDuration()) {
        checkDuration(object, attribute, refusals);
      }
      if (attribute.getEAttributeType().getInstanceClass() == String.class) {
        String text = String.valueOf(object.eGet(attribute));
        if (!text.codePoints().allMatch(Formats::isXml)) {
          refusals.add(object, "compiler.character", Refusals.field(attribute));
        }
      }
    }
    if (object instanceof Element element) {
      checkExpression(element, LANGUAGE.getElement_Name(), refusals);
      checkExpression(element, LANGUAGE.getElement_Documentation(), refusals);
    }
  }

  private static void checkDuration(EObject object, EAttribute attribute, Refusals refusals) {
    Object value = object.eGet(attribute);
    if (value instanceof String text && !text.isBlank() && !Formats.isDuration(text)) {
      refusals.add(object, "compiler.duration", Refusals.field(attribute), text);
    }
  }

  private static void checkId(Element element, Map<String, EObject> ids, Refusals refusals) {
    String id = element.getId();
    if (id == null || !ID.matcher(id).matches()) {
      refusals.add(element, "compiler.id", id == null ? "" : id);
    } else if (id.contains("__") || id.endsWith("_")) {
      refusals.add(element, "compiler.underscores", id);
    } else if (ids.putIfAbsent(id, element) != null) {
      refusals.add(element, "compiler.id-taken", id, describe(ids.get(id)));
    }
  }

  private static Object describe(EObject object) {
    String name = object instanceof Element element ? element.getName() : null;
    return name == null
        ? Refusals.kind(object)
        : Refusals.said("compiler.named", Refusals.kind(object), name);
  }

  /** Engines evaluate names and documentation of user tasks. */
  private static void checkExpression(Element element, EAttribute what, Refusals refusals) {
    String text = (String) element.eGet(what);
    if (text != null && EXPRESSION.matcher(text).find()) {
      refusals.add(element, "compiler.expression", Refusals.field(what));
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
