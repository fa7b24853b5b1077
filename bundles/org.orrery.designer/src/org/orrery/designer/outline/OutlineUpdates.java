package org.orrery.designer.outline;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.TreeViewer;
import org.orrery.designer.editor.Followers;
import org.orrery.designer.model.Drawing;
import org.orrery.designer.model.Graph;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Layout;
import org.orrery.lifecycle.Lifecycle;

/**
 * Brings the outline up to date, once for all changes of a moment and only where they were: what
 * gained or lost parts is refreshed, what changed otherwise is labelled anew, with its lines, which
 * are called by their ends, and all that holds it, which shows the gravest problem inside. UI
 * thread only.
 */
final class OutlineUpdates {
  private final TreeViewer tree;
  private final Drawing drawing;
  private final Followers followers;
  private final Runnable update;
  private final Set<Element> structures = new HashSet<>();
  private final Set<Element> labels = new HashSet<>();
  private final Set<String> annotated = new HashSet<>();

  /** {@code update} is to let do what is due. */
  OutlineUpdates(TreeViewer tree, Drawing drawing, Followers followers, Runnable update) {
    this.tree = tree;
    this.drawing = drawing;
    this.followers = followers;
    this.update = update;
  }

  void changed(Notification change) {
    if (change.getNotifier() instanceof EObject object && !isLayout(object)) {
      Element element = Drawing.elementOf(object);
      boolean isStructure =
          change.getFeature() instanceof EReference reference && reference.isContainment();
      if (element != null) {
        (isStructure ? structures : labels).add(element);
        labels.addAll(Graph.leaving(element));
        labels.addAll(Graph.reaching(element));
      }
    }
    updateSoon();
  }

  void annotated(Set<String> ids) {
    annotated.addAll(ids);
    updateSoon();
  }

  /** Does what is due. */
  void flush() {
    Set<Element> holders = new HashSet<>();
    if (!annotated.isEmpty()) {
      Map<String, Element> byId = drawing.byId();
      annotated.stream().map(byId::get).forEach(labels::add);
    }
    for (Element structure : structures) {
      tree.refresh(structure instanceof Lifecycle ? drawing.lifecycle() : structure);
      addHolders(structure, holders);
    }
    labels.forEach(label -> addHolders(label, holders));
    labels.addAll(holders);
    labels.remove(null);
    tree.update(labels.toArray(), null);
    structures.clear();
    labels.clear();
    annotated.clear();
  }

  private static void addHolders(Element element, Set<Element> holders) {
    Element at = element;
    while (at != null && holders.add(at)) {
      at = Drawing.elementOf(at.eContainer());
    }
  }

  private static boolean isLayout(EObject object) {
    EObject at = object;
    while (at != null && !(at instanceof Layout) && !(at instanceof Element)) {
      at = at.eContainer();
    }
    return at instanceof Layout;
  }

  private void updateSoon() {
    followers.post(tree.getControl(), update);
  }
}
