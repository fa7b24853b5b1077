package org.orrery.operations.runs;

import java.util.Comparator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.orrery.api.Run;
import org.orrery.designer.LifecycleCanvas;
import org.orrery.operations.Messages;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Fonts;
import org.orrery.ui.Skin;
import org.orrery.ui.table.DataTable;
import org.orrery.ui.text.Times;

/**
 * One run: the drawing with its tokens, and the steps with attempts, outcomes and figures, now or
 * at any moment of its past. UI thread.
 */
final class RunDetail extends Composite {
  private final Label title;
  private final CLabel facts;
  private final LifecycleCanvas canvas;
  private final DataTable<Run.Step> steps;
  private final PastBar past;
  private String shownDefinition;
  private RunPage page;

  RunDetail(Composite parent) {
    super(parent, SWT.NONE);
    Skin.page(this);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 0;
    setLayout(layout);
    Composite head = Skin.panel(new Composite(this, SWT.NONE));
    head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    GridLayout headLayout = new GridLayout(2, false);
    headLayout.marginWidth = 12;
    headLayout.marginHeight = 8;
    head.setLayout(headLayout);
    title = Skin.panel(new Label(head, SWT.NONE));
    title.setFont(Fonts.HEADING.font());
    facts = Skin.apply(new CLabel(head, SWT.NONE), ColorRole.PANEL, ColorRole.MUTED);
    facts.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    past = new PastBar(this, this::showSteps);
    past.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    SashForm sash = new SashForm(this, SWT.VERTICAL);
    sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    canvas = new LifecycleCanvas(sash, SWT.NONE);
    steps = new DataTable<>(sash, Run.Step::element);
    sash.setWeights(65, 35);
    columns();
  }

  private void columns() {
    steps.column(Messages.runs_step, 170, Run.Step::name).grow(2);
    steps
        .column(Messages.runs_state, 122, step -> StepWords.state(step.state()))
        .image(step -> StepWords.image(step.state()))
        .color(step -> StepWords.color(step.state()));
    steps.column(Messages.runs_outcome, 110, Run.Step::outcome);
    steps
        .column(
            Messages.runs_attempt,
            70,
            step -> step.attempts() == 0 ? "" : Integer.toString(step.attempts()))
        .right()
        .order(Comparator.comparingInt(Run.Step::attempts));
    steps
        .column(Messages.runs_entered, 130, step -> Times.full(step.entered()))
        .order(
            Comparator.comparing(
                Run.Step::entered, Comparator.nullsFirst(Comparator.naturalOrder())));
    steps.column(Messages.runs_results, 200, StepWords::results).grow(3);
    steps.column(Messages.runs_message, 120, Run.Step::message).grow(3);
    steps.order(
        Comparator.comparing(Run.Step::entered, Comparator.nullsLast(Comparator.reverseOrder())));
    steps.onSelect(
        step -> {
          if (step != null) {
            canvas.reveal(step.element());
          }
        });
  }

  void show(RunPage shown) {
    page = shown;
    Run run = shown.run();
    title.setText(run.model() + "   " + StepWords.of(run));
    facts.setText(
        NLS.bind(
                Messages.runs_facts,
                new Object[] {run.lifecycleName(), run.startedBy(), Times.at(run.started())})
            .replace("&", "&&"));
    title.getParent().layout();
    if (!run.definition().equals(shownDefinition)) {
      shownDefinition = run.definition();
      canvas.show(shown.drawing());
    }
    past.show(run, shown.past());
  }

  /** What is shown next may be of another server, where the same id means another definition. */
  void forget() {
    shownDefinition = null;
  }

  /** The run as it is, or as it was. */
  private void showSteps(Run run) {
    canvas.annotations().live(LivePicture.of(run));
    steps.setItems(run.steps());
  }

  /** The way through the run's past. */
  PastBar past() {
    return past;
  }

  /** What is shown, or null. */
  RunPage page() {
    return page;
  }
}
