package org.orrery.designer.properties;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.kinds.Names;
import org.orrery.designer.model.Drawing;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Layout;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;

/** Who refers to an element, each with a link that selects it on the drawing. UI thread. */
final class UsesList {
  private static final LifecyclePackage L = LifecyclePackage.eINSTANCE;
  private static final Set<EReference> OF_FLOW = Set.of(L.getNode_Outgoing(), L.getNode_Incoming());

  /** An element that refers, and by which of its fields. */
  private record Use(Element by, EReference as) {}

  private final Composite body;
  private final LifecycleEditor editor;
  private final Element element;
  private final Runnable refreshing = this::refresh;
  private List<Use> shown;

  UsesList(Composite parent, LifecycleEditor editor, Element element) {
    this.editor = editor;
    this.element = element;
    body = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(12, 10).spacing(6, 4).applyTo(body);
    refresh();
  }

  /** Shows the uses as they are after all changes of the moment. */
  void refreshSoon() {
    editor.followers().post(body, refreshing);
  }

  private void refresh() {
    List<Use> now = uses();
    if (editor.drawing() == null || now.equals(shown)) {
      return;
    }
    shown = now;
    for (Control child : body.getChildren()) {
      child.dispose();
    }
    Label told = new Label(body, SWT.WRAP);
    told.setText(
        now.isEmpty() ? Messages.get("uses.none") : Messages.get("uses.count", now.size()));
    now.forEach(this::add);
    PartsEditor.relayout(body);
  }

  private void add(Use use) {
    Link link = new Link(body, SWT.NONE);
    String name =
        Names.brief(use.by()).replace("&", "&&").replace("<", "\u2039").replace(">", "\u203a");
    String kind = Kinds.of(use.by()).label();
    String as = FormContext.label(use.as());
    link.setText(Messages.get("uses.line", use.by().getId(), name, kind, as));
    link.addListener(SWT.Selection, event -> editor.reveal(event.text));
    GridDataFactory.fillDefaults().applyTo(link);
  }

  private List<Use> uses() {
    Set<Use> found = new LinkedHashSet<>();
    if (editor.drawing() == null) {
      return List.of();
    }
    Lifecycle lifecycle = editor.drawing().lifecycle();
    for (var all = lifecycle.eAllContents(); all.hasNext(); ) {
      EObject at = all.next();
      if (at instanceof Layout) {
        all.prune();
      } else {
        add(at, found);
      }
    }
    return new ArrayList<>(found);
  }

  private void add(EObject at, Set<Use> found) {
    for (EReference reference : at.eClass().getEAllReferences()) {
      boolean isUse =
          !reference.isContainment() && !reference.isContainer() && !OF_FLOW.contains(reference);
      Object value = isUse ? at.eGet(reference) : null;
      if (value == element || value instanceof List<?> many && many.contains(element)) {
        found.add(new Use(Drawing.elementOf(at), reference));
      }
    }
  }
}
