package org.orrery.designer.edits;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.MonitorAction;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.model.Watching;

/** Lets a trigger that is new watch the monitors that suit it, and lets these fire it. */
final class Wiring {
  private static final LifecyclePackage L = LifecyclePackage.eINSTANCE;

  private Wiring() {}

  /** Wires a node that is not drawn yet; what monitors get goes into the edits. */
  static void wire(Element node, Collection<? extends EObject> among, Edits edits) {
    wire(node, among, monitor -> fire(monitor, edits));
  }

  static void fire(Monitor monitor, Edits edits) {
    edits.add(monitor, L.getMonitor_Actions(), MonitorAction.TRIGGER);
  }

  /**
   * Wires a node.
   *
   * @param among where monitors are looked for, unless it watches some already
   * @param silent receives those that have not the action yet
   */
  static void wire(Element node, Collection<? extends EObject> among, Consumer<Monitor> silent) {
    if (!(node instanceof Node trigger) || !Watching.watches(trigger)) {
      return;
    }
    List<Monitor> watched = Watching.monitors(trigger);
    if (watched.isEmpty()) {
      for (Iterator<EObject> all = EcoreUtil.getAllContents(among); all.hasNext(); ) {
        if (all.next() instanceof Monitor monitor && Watching.suits(trigger, monitor)) {
          watched.add(monitor);
        }
      }
    }
    watched.stream()
        .filter(monitor -> !monitor.getActions().contains(MonitorAction.TRIGGER))
        .forEach(silent);
  }
}
