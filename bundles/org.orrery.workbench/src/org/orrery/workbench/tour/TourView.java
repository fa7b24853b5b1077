package org.orrery.workbench.tour;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.ui.Fonts;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;
import org.orrery.workbench.Messages;

/**
 * The tour beside the work: it says what to do, waits until it is done, and goes on. It takes no
 * keys away and can be left at any time. UI thread.
 */
public final class TourView extends ViewPart {
  public static final String ID = "org.orrery.workbench.tour";
  private static final int MARGIN = 10;
  private static final int LOOK_MILLIS = 250;

  private StyledText text;
  private Button back;
  private Button next;
  private TourStep step = TourStep.SELECT;

  @Override
  public void createPartControl(Composite parent) {
    Composite page = Skin.page(new Composite(parent, SWT.NONE));
    GridLayoutFactory.fillDefaults().applyTo(page);
    text = Skin.page(new StyledText(page, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL));
    text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
    GridDataFactory.fillDefaults().grab(true, true).hint(120, 60).applyTo(text);
    Spoken.as(text, () -> Messages.tour_name);
    Composite buttons = Skin.page(new Composite(page, SWT.NONE));
    RowLayoutFactory.fillDefaults().wrap(true).spacing(4).margins(MARGIN, 4).applyTo(buttons);
    back = button(buttons, Messages.tour_back, () -> show(step.previous()));
    next = button(buttons, Messages.tour_skip, () -> show(step.next()));
    button(buttons, Messages.tour_leave, () -> getSite().getPage().hideView(this));
    show(step);
    look();
  }

  private static Button button(Composite parent, String label, Runnable act) {
    Button button = new Button(parent, SWT.PUSH);
    button.setText(label);
    button.addListener(SWT.Selection, event -> act.run());
    return button;
  }

  /** Begins at the first step. */
  void start() {
    show(TourStep.SELECT);
  }

  private void show(TourStep now) {
    step = now;
    String place = NLS.bind(Messages.tour_place, now.ordinal() + 1, TourStep.values().length);
    text.setText(now.title() + "\n" + place + "\n\n" + now.text());
    StyleRange heading = new StyleRange(0, now.title().length(), null, null);
    heading.font = Fonts.HEADING.font();
    text.setStyleRange(heading);
    back.setEnabled(now.ordinal() > 0);
    next.setEnabled(!now.isLast());
  }

  /** Looks now and then whether the step is done, as drawing, rules and views all can do it. */
  private void look() {
    if (text.isDisposed()) {
      return;
    }
    if (getSite().getPage().getActiveEditor() instanceof LifecycleEditor editor
        && editor.drawing() != null
        && step.isDone(editor, getSite().getPage())) {
      show(step.next());
    }
    text.getDisplay().timerExec(LOOK_MILLIS, this::look);
  }

  /** What is said now. */
  public String words() {
    return text.getText();
  }

  @Override
  public void setFocus() {
    text.setFocus();
  }
}
