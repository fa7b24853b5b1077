package org.orrery.rules.packs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.rules.Draw;

/**
 * Draws what a case of a rule says: paths as {@link Draw} reads them, separated by semicolons, and
 * behind a bar edits such as {@code deploy.strategy=shadow}, {@code model.use=} (takes the value
 * away) or {@code +Dataset data drawing.datasets} (adds an object).
 */
final class CaseDrawings {
  private final Draw draw;
  private final Map<String, EObject> added = new HashMap<>();

  private CaseDrawings(Draw draw) {
    this.draw = draw;
  }

  static Lifecycle of(String text) {
    String[] parts = text.split("\\|", 2);
    Draw draw = Draw.of(parts[0].strip().split("\\s*;\\s*"));
    CaseDrawings drawings = new CaseDrawings(draw);
    if (parts.length > 1) {
      for (String edit : parts[1].split(";")) {
        drawings.edit(edit.strip());
      }
    }
    return draw.lifecycle();
  }

  private void edit(String edit) {
    if (edit.startsWith("+")) {
      String[] words = edit.substring(1).split("\\s+");
      EObject made = EcoreUtil.create((EClass) LifecyclePackage.eINSTANCE.getEClassifier(words[0]));
      if (made instanceof Element element) {
        element.setId(words[1]);
      }
      added.put(words[1], made);
      String[] place = words[2].split("\\.");
      list(object(place[0]), place[1]).add(made);
      return;
    }
    String[] sides = edit.split("=", 2);
    String[] place = sides[0].strip().split("\\.");
    set(object(place[0]), place[1], sides[1].strip());
  }

  private void set(EObject object, String name, String value) {
    EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
    if (value.isEmpty()) {
      object.eUnset(feature);
      return;
    }
    Object read =
        feature instanceof EAttribute attribute
            ? EcoreUtil.createFromString(attribute.getEAttributeType(), value)
            : object(value);
    if (feature.isMany()) {
      list(object, name).add(read);
    } else {
      object.eSet(feature, read);
    }
  }

  private EObject object(String id) {
    if (id.equals("drawing")) {
      return draw.lifecycle();
    }
    EObject known = added.containsKey(id) ? added.get(id) : draw.get(id, Element.class);
    if (known == null) {
      throw new IllegalArgumentException("the drawing has no " + id);
    }
    return known;
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(EObject object, String name) {
    return (List<Object>) object.eGet(object.eClass().getEStructuralFeature(name));
  }
}
