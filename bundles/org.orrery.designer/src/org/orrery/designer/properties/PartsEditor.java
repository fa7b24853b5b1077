package org.orrery.designer.properties;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.orrery.designer.Messages;
import org.orrery.designer.edits.Creating;
import org.orrery.designer.edits.Deleting;
import org.orrery.designer.edits.Edits;
import org.orrery.designer.kinds.Names;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.format.Ids;
import org.orrery.ui.table.CellPainter;

/** A list of parts: add, remove and order them; the chosen one's features are edited below. */
public final class PartsEditor implements FeatureEditor {
  private static final int ROWS = 4;
  private final FormContext context;
  private final EObject object;
  private final EReference reference;
  private final Table table;
  private final Composite place;
  private FeatureForm form;
  private EObject shown;

  PartsEditor(Composite parent, FormContext context, EObject object, EReference reference) {
    this.context = context;
    this.object = object;
    this.reference = reference;
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(parent);
    table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
    CellPainter.paint(table);
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .hint(150, table.getItemHeight() * ROWS)
        .applyTo(table);
    table.addListener(SWT.Selection, event -> showChosen());
    Composite buttons = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(buttons);
    button(buttons, "parts.add", this::add);
    button(buttons, "parts.remove", this::remove);
    button(buttons, "parts.up", () -> move(-1));
    button(buttons, "parts.down", () -> move(1));
    place = new Composite(parent, SWT.NONE);
    place.setLayout(new FillLayout());
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(place);
  }

  @Override
  public void refresh() {
    List<EObject> parts = parts();
    if (table.getItemCount() != parts.size()) {
      table.setItemCount(parts.size());
    }
    for (int i = 0; i < parts.size(); i++) {
      TableItem item = table.getItem(i);
      item.setText(text(parts.get(i)));
      item.setData(parts.get(i));
    }
    if (shown != null && !parts.contains(shown)) {
      table.deselectAll();
    } else if (shown != null) {
      table.setSelection(parts.indexOf(shown));
    }
    showChosen();
  }

  /** Lays out everything above a control that has changed its size. */
  public static void relayout(Control changed) {
    Composite at = changed.getParent();
    while (at != null && !(at instanceof org.eclipse.swt.custom.ScrolledComposite)) {
      at.layout(true, true);
      at = at.getParent();
    }
    if (at instanceof org.eclipse.swt.custom.ScrolledComposite scrolled) {
      Control content = scrolled.getContent();
      if (content != null && !content.isDisposed()) {
        scrolled.setMinSize(content.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        ((Composite) content).layout(true, true);
      }
    }
  }

  @SuppressWarnings("unchecked")
  private List<EObject> parts() {
    return (List<EObject>) object.eGet(reference);
  }

  private EObject chosen() {
    int index = table.getSelectionIndex();
    return index < 0 || index >= parts().size() ? null : parts().get(index);
  }

  private void showChosen() {
    EObject now = chosen();
    if (now == shown) {
      if (form != null) {
        form.refresh();
      }
      return;
    }
    shown = now;
    form = null;
    for (Control child : place.getChildren()) {
      child.dispose();
    }
    if (now != null) {
      form = new FeatureForm(place, context, now, features(now.eClass()));
    }
    relayout(place);
  }

  private static List<EStructuralFeature> features(EClass type) {
    return type.getEAllStructuralFeatures().stream()
        .filter(f -> !f.getName().equals("clauses") && !f.getName().equals("exemptions"))
        .toList();
  }

  private void add() {
    shown = null;
    context.editor().execute(addition(context, object, reference));
    refresh();
    table.setSelection(parts().size() - 1);
    showChosen();
  }

  /** Adds a new part, with an id and a name when it is an element. */
  static Command addition(FormContext context, EObject object, EReference reference) {
    EClass type = reference.getEReferenceType();
    EObject part = EcoreUtil.create(type);
    if (part instanceof Element element) {
      element.setId(Ids.fresh(context.lifecycle(), Names.words(type.getName()).replace(' ', '-')));
      element.setName(Names.words(type.getName()));
      Creating.furnish(context.lifecycle(), element);
    }
    return new Edits(Messages.get("edit.add", FormContext.label(reference)))
        .add(object, reference, part)
        .command();
  }

  private void remove() {
    if (chosen() != null) {
      Command removal = Deleting.command(context.editor().drawing(), List.of(chosen()));
      removal.setLabel(Messages.get("edit.remove", FormContext.label(reference)));
      context.editor().execute(removal);
    }
  }

  private void move(int by) {
    int to = table.getSelectionIndex() + by;
    if (chosen() != null && to >= 0 && to < parts().size()) {
      context
          .editor()
          .execute(
              new Edits(Messages.get("edit.order"))
                  .move(object, reference, chosen(), to)
                  .command());
    }
  }

  private static void button(Composite parent, String key, Runnable action) {
    Button button = new Button(parent, SWT.PUSH);
    button.setText(Messages.get(key));
    button.addListener(SWT.Selection, event -> action.run());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
  }

  /** A line that says what a part is about. */
  private static String text(EObject part) {
    if (part instanceof Element element) {
      return Names.of(element);
    }
    StringBuilder text = new StringBuilder();
    for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
      boolean isShort = feature instanceof EAttribute || !((EReference) feature).isContainment();
      if (isShort && part.eGet(feature) != null && !feature.isMany()) {
        text.append(text.isEmpty() ? "" : "  ").append(Choices.text(part.eGet(feature)));
      } else if (feature.isMany() && !((List<?>) part.eGet(feature)).isEmpty()) {
        String all =
            String.join(
                ", ",
                ((List<?>) part.eGet(feature))
                    .stream()
                        .map(e -> e instanceof EObject o ? text(o) : Choices.text(e))
                        .toList());
        text.append(text.isEmpty() ? "" : "  ").append(all);
      }
    }
    return text.toString();
  }
}
