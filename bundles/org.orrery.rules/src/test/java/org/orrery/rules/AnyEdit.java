package org.orrery.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Layout;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;

/**
 * Anything that can be done to a drawing, at random and whether or not it makes sense: one value,
 * one end of a reference, one part more, less or elsewhere. Half of the values are those that
 * others of the drawing have.
 */
final class AnyEdit {
  private static final List<String> TEXTS =
      List.of("", "text", "passed", "failed", "P1D", "PT36H", "2027-12-02", "EU", "0.5");

  private final Lifecycle drawing;
  private final Random random;
  private final List<String> done = new ArrayList<>();
  private List<EObject> all;

  AnyEdit(Lifecycle drawing, Random random) {
    this.drawing = drawing;
    this.random = random;
  }

  /** What was done so far, to be done again where a test fails. */
  List<String> done() {
    return done;
  }

  void edit() {
    all = new ArrayList<>(List.of(drawing));
    for (var contents = drawing.eAllContents(); contents.hasNext(); ) {
      EObject object = contents.next();
      if (object instanceof Layout) {
        contents.prune();
      } else {
        all.add(object);
      }
    }
    EObject object = anyOfAnyKind();
    switch (random.nextInt(8)) {
      case 0, 1, 2 -> change(object);
      case 3, 4 -> refer(object);
      case 5 -> add(object);
      case 6 -> remove(object);
      default -> move(object);
    }
  }

  /** What there are few of is edited as often as what there are many of. */
  private EObject anyOfAnyKind() {
    EClass kind = any(all.stream().map(EObject::eClass).distinct().toList());
    return any(all.stream().filter(object -> object.eClass() == kind).toList());
  }

  private void change(EObject object) {
    List<EAttribute> attributes = new ArrayList<>(object.eClass().getEAllAttributes());
    attributes.remove(LifecyclePackage.eINSTANCE.getElement_Id());
    if (attributes.isEmpty()) {
      return;
    }
    EAttribute attribute = any(attributes);
    Object value = random.nextBoolean() ? valueOfAnother(attribute) : value(attribute);
    if (attribute.isMany()) {
      putOrTake(list(object, attribute), value);
    } else if (random.nextInt(6) == 0) {
      object.eUnset(attribute);
    } else {
      object.eSet(attribute, value);
    }
    note(object, attribute, value);
  }

  private Object valueOfAnother(EAttribute attribute) {
    List<Object> values = new ArrayList<>();
    for (EObject other : all) {
      if (attribute.getEContainingClass().isInstance(other)) {
        if (attribute.isMany()) {
          values.addAll(list(other, attribute));
        } else {
          values.add(other.eGet(attribute));
        }
      }
    }
    return values.isEmpty() ? value(attribute) : any(values);
  }

  private Object value(EAttribute attribute) {
    if (attribute.getEAttributeType() instanceof EEnum choices) {
      EEnumLiteral literal = any(choices.getELiterals());
      return literal.getInstance();
    }
    Class<?> java = attribute.getEAttributeType().getInstanceClass();
    if (java == boolean.class) {
      return random.nextBoolean();
    }
    if (java == int.class) {
      return random.nextInt(5) - 1;
    }
    if (java == double.class) {
      return (random.nextInt(9) - 1) / 4.0;
    }
    return any(TEXTS);
  }

  private void refer(EObject object) {
    List<EReference> references =
        object.eClass().getEAllReferences().stream()
            .filter(r -> r.isChangeable() && !r.isContainment() && !r.isContainer())
            .toList();
    if (references.isEmpty()) {
      return;
    }
    EReference reference = any(references);
    List<EObject> ends = all.stream().filter(reference.getEReferenceType()::isInstance).toList();
    if (ends.isEmpty()) {
      return;
    }
    EObject end = any(ends);
    if (reference.isMany()) {
      putOrTake(list(object, reference), end);
    } else {
      object.eSet(reference, random.nextInt(6) == 0 ? null : end);
    }
    note(object, reference, end);
  }

  private void putOrTake(EList<Object> list, Object value) {
    if (!list.isEmpty() && random.nextBoolean()) {
      list.remove(random.nextInt(list.size()));
    } else if (!list.contains(value)) {
      list.add(random.nextInt(list.size() + 1), value);
    } else {
      list.move(random.nextInt(list.size()), value);
    }
  }

  /** A new part is empty or as another of the drawing, with ids of its own. */
  private void add(EObject object) {
    List<EReference> slots =
        object.eClass().getEAllContainments().stream()
            .filter(slot -> slot != LifecyclePackage.eINSTANCE.getLifecycle_Layout())
            .toList();
    if (slots.isEmpty()) {
      return;
    }
    EReference slot = any(slots);
    List<EObject> like = all.stream().filter(slot.getEReferenceType()::isInstance).toList();
    EObject part =
        like.isEmpty() || random.nextInt(3) == 0
            ? EcoreUtil.create(any(concrete(slot.getEReferenceType())))
            : EcoreUtil.copy(any(like));
    identify(part);
    part.eAllContents().forEachRemaining(this::identify);
    if (slot.isMany()) {
      EList<Object> list = list(object, slot);
      list.add(random.nextInt(list.size() + 1), part);
    } else {
      object.eSet(slot, part);
    }
    note(object, slot, part);
  }

  private void identify(EObject object) {
    if (object instanceof Element element) {
      element.setId("new-" + Integer.toHexString(random.nextInt()));
    }
  }

  private void remove(EObject object) {
    if (object != drawing) {
      note(object.eContainer(), object.eContainingFeature(), object);
      EcoreUtil.delete(object, true);
    }
  }

  private void move(EObject object) {
    EStructuralFeature slot = object.eContainingFeature();
    if (slot == null || !slot.isMany()) {
      return;
    }
    List<EObject> homes =
        all.stream()
            .filter(home -> home.eClass().getEAllContainments().contains(slot))
            .filter(home -> !EcoreUtil.isAncestor(object, home))
            .toList();
    EList<Object> list = list(any(homes), slot);
    if (list.contains(object)) {
      list.move(random.nextInt(list.size()), object);
    } else {
      list.add(random.nextInt(list.size() + 1), object);
    }
    note(object, slot, "moved");
  }

  private static List<EClass> concrete(EClass type) {
    return LifecyclePackage.eINSTANCE.getEClassifiers().stream()
        .filter(EClass.class::isInstance)
        .map(EClass.class::cast)
        .filter(kind -> !kind.isAbstract() && type.isSuperTypeOf(kind))
        .sorted(Comparator.comparing(EClass::getName))
        .toList();
  }

  private void note(EObject object, EStructuralFeature feature, Object value) {
    done.add(name(object) + "." + feature.getName() + ": " + name(value));
  }

  private static String name(Object value) {
    return switch (value) {
      case Element element -> element.eClass().getName() + " " + element.getId();
      case EObject object -> object.eClass().getName();
      case null, default -> String.valueOf(value);
    };
  }

  private <T> T any(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  @SuppressWarnings("unchecked")
  private static EList<Object> list(EObject owner, EStructuralFeature feature) {
    return (EList<Object>) owner.eGet(feature);
  }
}
