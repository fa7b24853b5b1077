package org.orrery.workbench.templates;

import java.nio.file.Path;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Model;

/**
 * A drawing to begin with.
 *
 * @param key what tells it from every other template
 * @param drawing the drawing, which stays as it is: takers get a copy
 * @param own the file of a template that the person made, null for one that comes with the product
 */
record Template(String key, Lifecycle drawing, Path own) {
  /** Whether it is the empty drawing, whose texts are about the gallery only. */
  boolean isEmpty() {
    return key.isEmpty();
  }

  String name() {
    return drawing.getName();
  }

  String documentation() {
    return drawing.getDocumentation() == null ? "" : drawing.getDocumentation();
  }

  /** The number of steps over all stages. */
  int steps() {
    return drawing.getStages().stream().mapToInt(stage -> stage.getNodes().size()).sum();
  }

  /** A copy to show or to change. */
  Lifecycle copy() {
    return EcoreUtil.copy(drawing);
  }

  /**
   * A new drawing of it. A model that bore the template's name bears the new one, so that two life
   * cycles of one template are not taken for the same model.
   */
  Lifecycle named(String id, String name) {
    Lifecycle fresh = copy();
    Model model = fresh.getModel();
    if (model != null && name().equals(model.getName())) {
      model.setName(name);
    }
    if (isEmpty()) {
      fresh.setDocumentation(null);
    }
    fresh.setId(id);
    fresh.setName(name);
    return fresh;
  }
}
