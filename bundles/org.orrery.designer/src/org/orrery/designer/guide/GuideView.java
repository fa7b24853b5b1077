package org.orrery.designer.guide;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.properties.PropertyTabs;
import org.orrery.lifecycle.Element;
import org.orrery.ui.Fonts;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;
import org.orrery.ui.UiThread;

/** Help beside the work: it follows the selection and the view that is worked in. UI thread. */
public final class GuideView extends ViewPart {
  public static final String ID = "org.orrery.designer.guide";
  private static final int MARGIN = 10;

  private final ISelectionListener listener = this::changed;
  private StyledText text;
  private Guide guide;
  private IWorkbenchPart part;
  private ISelection selection;
  private boolean isDue;

  @Override
  public void createPartControl(Composite parent) {
    text = Skin.page(new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL));
    text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
    Spoken.as(text, () -> Messages.get("guide.name"));
    getSite().getWorkbenchWindow().getSelectionService().addPostSelectionListener(listener);
    IWorkbenchPart active = getSite().getPage().getActivePart();
    tellAbout(active == null || active == this ? getSite().getPage().getActiveEditor() : active);
  }

  /** Tells about a part of the window, and what is selected in it. */
  public void tellAbout(IWorkbenchPart worked) {
    if (worked != null) {
      changed(worked, getSite().getWorkbenchWindow().getSelectionService().getSelection());
    } else {
      show(Guide.of("", Messages.get("guide.name")));
    }
  }

  private void changed(IWorkbenchPart now, ISelection selected) {
    if (now == this) {
      return;
    }
    part = now;
    selection = selected;
    if (!isDue) {
      isDue = true;
      UiThread.post(
          text,
          () -> {
            isDue = false;
            tell();
          });
    }
  }

  private void tell() {
    Element element = PropertyTabs.element(selection);
    IEditorPart editor = getSite().getPage().getActiveEditor();
    if (editor instanceof LifecycleEditor drawn && drawn.drawing() != null) {
      Element told = element == null && part == drawn ? drawn.drawing().lifecycle() : element;
      if (told != null) {
        show(Guide.of(drawn, told));
        return;
      }
    }
    show(Guide.of(part.getSite().getId(), part.getTitle()));
  }

  private void show(Guide now) {
    if (now.equals(guide)) {
      return;
    }
    guide = now;
    text.setText(now.text());
    List<StyleRange> styles = new ArrayList<>();
    styles.add(range(0, now.title().length(), Fonts.TITLE));
    int at = now.title().length() + 1;
    for (Guide.Section section : now.sections()) {
      styles.add(range(at + 1, section.heading().length(), Fonts.HEADING));
      at += section.heading().length() + 3 + String.join("\n", section.lines()).length();
    }
    text.setStyleRanges(styles.toArray(StyleRange[]::new));
  }

  private static StyleRange range(int from, int length, Fonts font) {
    StyleRange range = new StyleRange(from, length, null, null);
    range.font = font.font();
    return range;
  }

  /** What is told now. */
  public Guide guide() {
    return guide;
  }

  @Override
  public void setFocus() {
    text.setFocus();
  }

  @Override
  public void dispose() {
    getSite().getWorkbenchWindow().getSelectionService().removePostSelectionListener(listener);
    super.dispose();
  }
}
