package org.orrery.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Layout;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Operand;
import org.orrery.lifecycle.Transition;
import org.orrery.rules.checks.Check;
import org.orrery.rules.checks.Finding;
import org.orrery.rules.checks.Names;
import org.orrery.rules.flow.Drawing;

/**
 * Proves an open drawing again and again, and after an edit asks only the checks that it can touch;
 * the answer is that of {@link RuleEngine#prove}.
 *
 * <p>Listens to the drawing until it is closed. All calls, and all edits, on one thread.
 */
public final class ProofSession implements AutoCloseable {
  /** What people write for people: rules that do not name it can only say it. */
  private static final Set<EStructuralFeature> TEXTS =
      Set.of(
          LifecyclePackage.eINSTANCE.getElement_Name(),
          LifecyclePackage.eINSTANCE.getElement_Documentation());

  private final RuleEngine engine;
  private final Lifecycle lifecycle;
  private final Drawing drawing;
  private final Map<Check, List<Finding>> known = new IdentityHashMap<>();
  private final Map<EStructuralFeature, List<Check>> readers = new HashMap<>();
  private final EContentAdapter listener =
      new EContentAdapter() {
        @Override
        public void notifyChanged(Notification notification) {
          super.notifyChanged(notification);
          if (!notification.isTouch()
              && notification.getFeature() instanceof EStructuralFeature feature
              && notification.getNotifier() instanceof EObject edited) {
            if (TEXTS.contains(feature)) {
              rewritten((Element) edited, feature, notification.getOldStringValue());
            } else {
              forget(edited, feature, parts(notification));
            }
          }
        }
      };

  public ProofSession(RuleEngine engine, Lifecycle lifecycle) {
    this.engine = engine;
    this.lifecycle = lifecycle;
    this.drawing = engine.drawing(lifecycle);
    drawing.leaveRoom();
    lifecycle.eAdapters().add(listener);
  }

  /** Holds every rule in force on a day against the drawing as it is now. */
  public Proof prove(LocalDate on) {
    return engine.prove(drawing, on, known);
  }

  @Override
  public void close() {
    lifecycle.eAdapters().remove(listener);
    known.clear();
  }

  /** Who reads a text asks again, and who said the name that an element had. */
  private void rewritten(Element edited, EStructuralFeature text, String before) {
    drawing.edited(edited, text, List.of());
    readers.computeIfAbsent(text, this::readers).forEach(known::remove);
    if (text == LifecyclePackage.eINSTANCE.getElement_Name()) {
      String called = Names.blank(before) ? Objects.toString(edited.getId(), "") : before;
      known.values().removeIf(all -> all.stream().anyMatch(each -> each.mentions(called)));
    }
  }

  /** Few ask for exemptions themselves, and where something is drawn says nothing. */
  private void forget(EObject edited, EStructuralFeature feature, List<EObject> parts) {
    LifecyclePackage language = LifecyclePackage.eINSTANCE;
    drawing.edited(edited, feature, parts);
    if (feature == language.getElement_Exemptions()
        || feature.getEContainingClass() == language.getExemption()) {
      known.keySet().removeIf(Check::readsExemptions);
    } else if (feature != language.getLifecycle_Layout() && !isLayout(edited)) {
      flow(edited, parts);
      known.keySet().removeIf(check -> check.isAffectedBy(edited, feature));
    }
  }

  /** Says what was edited to who looks at where the flow leads. */
  private void flow(EObject edited, List<EObject> parts) {
    EObject at = edited;
    while (at != null && !(at instanceof Node) && !(at instanceof Transition)) {
      at = at.eContainer();
    }
    drawing.led(led(at, parts));
    if (at instanceof Node node) {
      drawing.changed(node);
    }
    if (edited instanceof Operand operand) {
      drawing.changed(operand);
    }
  }

  /** What an edit put in, took out or put elsewhere, with all that is in it. */
  private static List<EObject> parts(Notification notification) {
    List<EObject> parts = new ArrayList<>();
    if (notification.getFeature() instanceof EReference reference && reference.isContainment()) {
      Stream.of(notification.getOldValue(), notification.getNewValue())
          .flatMap(v -> v instanceof Collection<?> several ? several.stream() : Stream.of(v))
          .filter(EObject.class::isInstance)
          .map(EObject.class::cast)
          .forEach(
              part -> {
                parts.add(part);
                part.eAllContents().forEachRemaining(parts::add);
              });
    }
    return parts;
  }

  /**
   * The transitions that an edit of one, or one more or less, can lead otherwise: also those beside
   * it, as a default takes what they leave.
   */
  private static Set<Transition> led(EObject edited, List<EObject> parts) {
    Set<Transition> led = new HashSet<>();
    Stream.concat(Stream.ofNullable(edited), parts.stream())
        .filter(Transition.class::isInstance)
        .map(Transition.class::cast)
        .forEach(
            transition -> {
              led.add(transition);
              if (transition.getSource() != null) {
                led.addAll(transition.getSource().getOutgoing());
              }
            });
    return led;
  }

  private List<Check> readers(EStructuralFeature text) {
    return engine.packs().stream()
        .flatMap(pack -> pack.rules().stream())
        .map(engine::check)
        .filter(check -> check.reads(text))
        .toList();
  }

  private static boolean isLayout(EObject object) {
    for (EObject at = object; at != null; at = at.eContainer()) {
      if (at instanceof Layout) {
        return true;
      }
    }
    return object.eClass().getEPackage() == LifecyclePackage.eINSTANCE
        && (object.eClass() == LifecyclePackage.eINSTANCE.getShapeLayout()
            || object.eClass() == LifecyclePackage.eINSTANCE.getEdgeLayout()
            || object.eClass() == LifecyclePackage.eINSTANCE.getBendpoint());
  }
}
