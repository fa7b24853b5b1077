package org.orrery.designer.properties;

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

/** One group of features of the selected element, with an editor for each. */
final class FeatureSection extends AbstractPropertySection {
  private final FeatureGroup group;
  private Composite body;
  private TabbedPropertySheetPage page;
  private LifecycleEditor editor;
  private Element element;
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
    show(now, PropertyTabs.element(selection));
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

  private void show(LifecycleEditor now, Element selected) {
    if (now == editor && selected == element && form != null) {
      form.refresh();
      return;
    }
    stopListening.run();
    stopListening = () -> {};
    editor = now;
    element = selected;
    for (Control child : body.getChildren()) {
      child.dispose();
    }
    form = null;
    if (editor == null || editor.drawing() == null || element == null) {
      return;
    }
    if (group == FeatureGroup.PROBLEMS) {
      ProblemList list = new ProblemList(body, editor, element);
      stopListening = editor.annotations().listen(ids -> list.refresh());
    } else {
      form = new FeatureForm(body, new FormContext(editor), element, group.of(element.eClass()));
      Runnable stopModel = editor.drawing().listen(this::changed);
      stopListening = stopModel;
    }
    body.layout(true, true);
    page.resizeScrolledComposite();
  }

  private void changed(Notification change) {
    if (form != null && !body.isDisposed()) {
      form.refreshSoon();
    }
  }
}
