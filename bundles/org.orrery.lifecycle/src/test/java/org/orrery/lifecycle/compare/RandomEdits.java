package org.orrery.lifecycle.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.format.Comment;
import org.orrery.lifecycle.format.Comments;
import org.orrery.lifecycle.format.RandomDrawings;

/** What people may do to a drawing, at random: values, references, additions, removals, moves. */
public final class RandomEdits {
  private final Lifecycle drawing;
  private final Random random;
  private final String prefix;

  private RandomEdits(Lifecycle drawing, long seed, String prefix) {
    this.drawing = drawing;
    this.prefix = prefix;
    random = new Random(seed);
  }

  /** An edited copy; ids of new elements begin with the prefix. */
  public static Lifecycle edited(Lifecycle drawing, long seed, int edits, String prefix) {
    Lifecycle copy = Comments.copy(drawing);
    RandomEdits editing = new RandomEdits(copy, seed, prefix);
    for (int i = 0; i < edits; i++) {
      editing.edit(i);
    }
    return copy;
  }

  private void edit(int number) {
    List<EObject> all = new ArrayList<>(List.of(drawing));
    drawing.eAllContents().forEachRemaining(all::add);
    EObject object = all.get(random.nextInt(all.size()));
    switch (random.nextInt(7)) {
      case 0, 1 -> change(object);
      case 2 -> refer(object, all);
      case 3 -> add(object, number);
      case 4 -> remove(object);
      case 5 -> reorder(object);
      default -> move(object, all);
    }
  }

  private void change(EObject object) {
    List<EAttribute> attributes = new ArrayList<>(object.eClass().getEAllAttributes());
    attributes.remove(LifecyclePackage.eINSTANCE.getElement_Id());
    if (attributes.isEmpty() || random.nextInt(10) == 0) {
      String markup = "<!-- " + random.nextInt(100) + " -->";
      Comments.set(
          object, List.of(new Comment(Comment.Where.BEFORE, "", 0, markup, random.nextBoolean())));
      return;
    }
    EAttribute attribute = attributes.get(random.nextInt(attributes.size()));
    Object value = RandomDrawings.value(random.nextLong(), attribute.getEAttributeType());
    if (attribute.isMany()) {
      EList<Object> list = list(object, attribute);
      if (!list.isEmpty() && random.nextBoolean()) {
        list.remove(random.nextInt(list.size()));
      } else {
        list.add(random.nextInt(list.size() + 1), value);
      }
    } else {
      object.eSet(attribute, value);
    }
  }

  private void refer(EObject object, List<EObject> all) {
    for (EReference reference : object.eClass().getEAllReferences()) {
      if (!reference.isContainment() && !reference.isTransient()) {
        List<EObject> possible =
            all.stream().filter(reference.getEReferenceType()::isInstance).toList();
        if (!possible.isEmpty()) {
          EObject target = possible.get(random.nextInt(possible.size()));
          if (reference.isMany()) {
            list(object, reference).add(target);
          } else {
            object.eSet(reference, target);
          }
        }
      }
    }
  }

  private void add(EObject object, int number) {
    List<EReference> slots = object.eClass().getEAllContainments();
    if (!slots.isEmpty()) {
      EReference slot = slots.get(random.nextInt(slots.size()));
      EObject branch =
          RandomDrawings.branch(random.nextLong(), slot.getEReferenceType(), prefix + number + "-");
      if (slot.isMany()) {
        EList<Object> list = list(object, slot);
        list.add(random.nextInt(list.size() + 1), branch);
      } else {
        if (object.eGet(slot) instanceof EObject old) {
          EcoreUtil.delete(old, true);
        }
        object.eSet(slot, branch);
      }
    }
  }

  private void remove(EObject object) {
    if (object != drawing) {
      EcoreUtil.delete(object, true);
    }
  }

  private void reorder(EObject object) {
    for (EReference slot : object.eClass().getEAllContainments()) {
      if (slot.isMany() && list(object, slot).size() > 1) {
        EList<Object> list = list(object, slot);
        list.move(random.nextInt(list.size()), random.nextInt(list.size()));
      }
    }
  }

  private void move(EObject object, List<EObject> all) {
    if (!(object instanceof Element) || object == drawing) {
      return;
    }
    EStructuralFeature slot = object.eContainingFeature();
    List<EObject> homes =
        all.stream()
            .filter(home -> home.eClass().getEAllContainments().contains(slot))
            .filter(home -> !EcoreUtil.isAncestor(object, home))
            .toList();
    if (slot.isMany() && !homes.isEmpty()) {
      list(homes.get(random.nextInt(homes.size())), slot).add(object);
    }
  }

  @SuppressWarnings("unchecked")
  private static EList<Object> list(EObject owner, EStructuralFeature feature) {
    return (EList<Object>) owner.eGet(feature);
  }
}
