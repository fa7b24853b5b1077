package org.orrery.lifecycle.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.model.Elements;
import org.orrery.lifecycle.words.Message;

/**
 * Checks fields of a drawing: forms, ranges, what must be given, and fields that must agree.
 *
 * <p>Whether the life cycle is a good one is the rules' concern.
 */
public final class Constraints {
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;

  private Constraints() {}

  /** All violations of a drawing, in the order of the file. */
  public static List<ConstraintViolation> check(Lifecycle lifecycle) {
    List<ConstraintViolation> found = new ArrayList<>();
    checkOne(lifecycle, found);
    Set<String> ids = new HashSet<>();
    checkId(lifecycle, ids, found);
    for (Iterator<EObject> all = lifecycle.eAllContents(); all.hasNext(); ) {
      EObject object = all.next();
      checkOne(object, found);
      if (object instanceof Element element) {
        checkId(element, ids, found);
      }
    }
    return found;
  }

  /** Violations of one object, without those inside it and without the uniqueness of ids. */
  public static List<ConstraintViolation> checkOne(EObject object) {
    List<ConstraintViolation> found = new ArrayList<>();
    checkOne(object, found);
    return found;
  }

  private static void checkOne(EObject object, List<ConstraintViolation> found) {
    for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
      if (feature instanceof EAttribute attribute) {
        checkAttribute(object, attribute, found);
      } else if (feature instanceof EReference reference
          && reference.isRequired()
          && !object.eIsSet(reference)) {
        add(
            object,
            reference,
            said("check.missing", Fields.name(reference), Fields.form(reference)),
            found);
      }
    }
    Agreements.check(object, (feature, said) -> add(object, feature, said, found));
  }

  private static void checkAttribute(
      EObject object, EAttribute attribute, List<ConstraintViolation> found) {
    if (attribute.isMany()) {
      for (Object value : (List<?>) object.eGet(attribute)) {
        Fields.problem(attribute, value).ifPresent(said -> add(object, attribute, said, found));
      }
    } else {
      Fields.problem(attribute, object.eGet(attribute))
          .ifPresent(said -> add(object, attribute, said, found));
    }
  }

  private static void checkId(Element element, Set<String> ids, List<ConstraintViolation> found) {
    if (element.getId() != null && !ids.add(element.getId())) {
      add(element, LANGUAGE.getElement_Id(), said("check.id-taken", element.getId()), found);
    }
  }

  /** What a check says; the patterns lie beside it. */
  static Message said(String key, Object... arguments) {
    return Message.of(Constraints.class, key, arguments);
  }

  private static void add(
      EObject object, EStructuralFeature feature, Message said, List<ConstraintViolation> found) {
    Element element = Elements.elementOf(object).orElse(null);
    found.add(new ConstraintViolation(element, feature, said));
  }
}
