package org.orrery.lifecycle.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;

/** Drawings with anything that the ecore allows, whether or not it makes sense. */
public final class RandomDrawings {
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;
  private static final int[] LETTERS =
      "aZ09 é漢\uD83D\uDE80<>&\"'\n\r\t\u0085\u2028\uFFFD]]>".codePoints().toArray();

  private final Random random;
  private final List<EObject> all = new ArrayList<>();
  private final String prefix;
  private int rest;

  private RandomDrawings(long seed, int objects, String prefix) {
    this.prefix = prefix;
    random = new Random(seed);
    rest = objects;
  }

  public static Lifecycle drawing(long seed, int objects) {
    return new RandomDrawings(seed, objects, "e").drawing();
  }

  /** An object with all inside it, without references; its ids begin with the prefix. */
  public static EObject branch(long seed, EClass type, String prefix) {
    RandomDrawings drawings = new RandomDrawings(seed, 5, prefix);
    return drawings.object(drawings.concrete(type));
  }

  /** A value that an attribute of the type can have. */
  public static Object value(long seed, EDataType type) {
    return new RandomDrawings(seed, 0, "").value(type);
  }

  private Lifecycle drawing() {
    Lifecycle lifecycle = (Lifecycle) object(LANGUAGE.getLifecycle());
    for (int next = 0; next < all.size(); next++) {
      for (EReference reference : all.get(next).eClass().getEAllReferences()) {
        if (!reference.isContainment()
            && !reference.isTransient()
            && (reference.isRequired() || random.nextBoolean())) {
          refer(all.get(next), reference);
        }
      }
    }
    if (lifecycle.getLayout() != null) {
      lifecycle.getLayout().getEdges().removeIf(edge -> edge.getTransition() == null);
    }
    return lifecycle;
  }

  private EObject object(EClass type) {
    rest--;
    EObject object = EcoreUtil.create(type);
    all.add(object);
    for (EAttribute attribute : type.getEAllAttributes()) {
      attribute(object, attribute);
    }
    if (object instanceof Element element) {
      element.setId(prefix + all.size());
    }
    for (EReference reference : type.getEAllContainments()) {
      for (int n = random.nextInt(reference.isMany() ? 4 : 2); n > 0 && rest > 0; n--) {
        EObject child = object(concrete(reference.getEReferenceType()));
        if (reference.isMany()) {
          list(object, reference).add(child);
        } else {
          object.eSet(reference, child);
        }
      }
    }
    return object;
  }

  private void attribute(EObject object, EAttribute attribute) {
    if (attribute.isMany()) {
      for (int n = random.nextInt(3); n > 0; n--) {
        Object value = value(attribute.getEAttributeType());
        if (!attribute.isUnique() || !list(object, attribute).contains(value)) {
          list(object, attribute).add(value);
        }
      }
    } else if (random.nextBoolean()) {
      object.eSet(attribute, value(attribute.getEAttributeType()));
    }
  }

  private Object value(EDataType type) {
    if (type instanceof EEnum choices) {
      return choices
          .getELiterals()
          .get(random.nextInt(choices.getELiterals().size()))
          .getInstance();
    }
    Class<?> java = type.getInstanceClass();
    if (java == boolean.class) {
      return random.nextBoolean();
    }
    if (java == int.class) {
      return random.nextInt();
    }
    if (java == double.class) {
      double number = Double.longBitsToDouble(random.nextLong());
      return Double.isFinite(number) ? number : 0.1;
    }
    return random
        .ints(random.nextInt(8), 0, LETTERS.length)
        .map(i -> LETTERS[i])
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private EClass concrete(EClass type) {
    List<EClass> possible = new ArrayList<>();
    for (EClassifier classifier : LANGUAGE.getEClassifiers()) {
      if (classifier instanceof EClass c && !c.isAbstract() && type.isSuperTypeOf(c)) {
        possible.add(c);
      }
    }
    return possible.get(random.nextInt(possible.size()));
  }

  private void refer(EObject object, EReference reference) {
    List<EObject> possible =
        all.stream().filter(o -> reference.getEReferenceType().isInstance(o)).toList();
    if (possible.isEmpty()) {
      return;
    }
    if (!reference.isMany()) {
      object.eSet(reference, possible.get(random.nextInt(possible.size())));
      return;
    }
    for (int n = random.nextInt(4); n > 0; n--) {
      list(object, reference).add(possible.get(random.nextInt(possible.size())));
    }
  }

  @SuppressWarnings("unchecked")
  private static EList<Object> list(EObject owner, EStructuralFeature feature) {
    return (EList<Object>) owner.eGet(feature);
  }
}
