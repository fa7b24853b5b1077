package org.orrery.designer.properties;

import java.util.List;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.lifecycle.Element;

/** One group of features of the selected elements, with an editor for each. */
final class FeatureSection extends AbstractPropertySection {
  private final FeatureGroup group;
  private Composite body;
  private TabbedPropertySheetPage page;
  private LifecycleEditor editor;
  private List<Element> elements = List.of();
  private FeatureForm form;
  private Runnable stopListening = () -> {};

  FeatureSection(FeatureGroup group) {
    this.group = group;
  }

  @Override
  public void createControls(Composite parent, TabbedPropertySheetPage tabbedPage) {
    super.createControls(parent, tabbedPage);
    page = tabbedPage;
    body = getWidgetFactory().createFlatFormComposite(parent);
    body.setLayout(new FillLayout());
  }

  @Override
  public void setInput(IWorkbenchPart part, ISelection selection) {
    super.setInput(part, selection);
    LifecycleEditor now = part.getAdapter(LifecycleEditor.class);
    if (now == null && part.getSite().getPage().getActiveEditor() instanceof LifecycleEditor e) {
      now = e;
    }
    show(now, PropertyTabs.elements(selection));
  }

  @Override
  public boolean shouldUseExtraSpace() {
    return true;
  }

  @Override
  public void dispose() {
    stopListening.run();
    super.dispose();
  }

  private void show(LifecycleEditor now, List<Element> selected) {
    if (now == editor && selected.equals(elements) && form != null) {
      form.refresh();
      return;
    }
    stopListening.run();
    stopListening = () -> {};
    editor = now;
    elements = selected;
    for (Control child : body.getChildren()) {
      child.dispose();
    }
    form = null;
    if (editor == null || editor.drawing() == null || elements.isEmpty()) {
      return;
    }
    fill(elements.get(0));
    body.layout(true, true);
    page.resizeScrolledComposite();
  }

  private void fill(Element first) {
    switch (group) {
      case PROBLEMS -> stopListening = new ProblemList(body, editor, first).follow();
      case USES -> {
        UsesList uses = new UsesList(body, editor, first);
        stopListening = editor.drawing().listen(change -> uses.refreshSoon());
      }
      default -> {
        boolean isOne = elements.size() == 1;
        FormContext context = isOne ? new FormContext(editor) : new FormContext(editor, elements);
        form = new FeatureForm(body, context, first, Alike.features(group, elements));
        stopListening = editor.drawing().listen(this::changed);
      }
    }
  }

  private void changed(Notification change) {
    if (form != null && !body.isDisposed()) {
      form.refreshSoon();
    }
  }
}
