package org.orrery.designer.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.orrery.designer.Annotations;
import org.orrery.designer.Messages;
import org.orrery.designer.problems.ProofDay;
import org.orrery.designer.problems.ProofReport;
import org.orrery.designer.problems.Proving;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.DrawingsBeside;
import org.orrery.lifecycle.merge.Conflict;
import org.orrery.lifecycle.merge.Merge;
import org.orrery.lifecycle.merge.Side;
import org.orrery.rules.Severity;
import org.orrery.ui.Letters;
import org.orrery.ui.Spoken;
import org.orrery.ui.UiThread;

/**
 * Asks, for each thing that both changed, whose word shall stand, and proves what would come of it.
 * UI thread.
 */
final class MergeDialog extends TitleAreaDialog {
  private final Lifecycle base;
  private final Lifecycle ours;
  private final Lifecycle theirs;
  private final DrawingsBeside beside;
  private final List<Conflict> conflicts;
  private final Map<Conflict, Side> choices = new LinkedHashMap<>();
  private final AtomicReference<Map<Conflict, Side>> waiting = new AtomicReference<>();
  private final Job prover = Job.createSystem("proving the merge", (IJobFunction) m -> prove());
  private Text proof;

  private MergeDialog(
      Shell parent,
      Lifecycle base,
      Lifecycle ours,
      Lifecycle theirs,
      DrawingsBeside beside,
      Merge merge) {
    super(parent);
    this.base = base;
    this.ours = ours;
    this.theirs = theirs;
    this.beside = beside;
    conflicts = merge.conflicts();
    conflicts.stream().filter(Conflict::isChoice).forEach(c -> choices.put(c, Side.OURS));
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  /**
   * What was chosen for each conflict, or null when the merge is not wanted.
   *
   * @param beside what the result may call
   */
  static Map<Conflict, Side> ask(
      Shell parent,
      Lifecycle base,
      Lifecycle ours,
      Lifecycle theirs,
      DrawingsBeside beside,
      Merge merge) {
    MergeDialog dialog = new MergeDialog(parent, base, ours, theirs, beside, merge);
    return dialog.open() == OK ? Map.copyOf(dialog.choices) : null;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.get("merge.title"));
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    setTitle(Messages.get("merge.heading", conflicts.size()));
    setMessage(Messages.get("merge.message"));
    Composite body = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(10, 8).applyTo(body);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
    ConflictList list = new ConflictList(body, conflicts, choices, this::askProof);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
    proof = new Text(body, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
    Spoken.as(proof, () -> Messages.get("merge.proof"));
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .hint(SWT.DEFAULT, proof.getLineHeight() * 5)
        .applyTo(proof);
    askProof();
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, Messages.get("outside.merge"), true);
    createButton(parent, IDialogConstants.CANCEL_ID, Messages.get("outside.keep"), false);
  }

  @Override
  protected Point getInitialSize() {
    return new Point(Letters.room(860), Letters.room(620));
  }

  private void askProof() {
    proof.setText(Messages.get("problems.running"));
    waiting.set(Map.copyOf(choices));
    prover.schedule();
  }

  private IStatus prove() {
    Map<Conflict, Side> asked = waiting.getAndSet(null);
    if (asked != null) {
      Lifecycle result = Merge.of(base, ours, theirs, asked).result();
      ProofReport report = Proving.prove(result, ProofDay.on(), beside);
      if (waiting.get() == null) {
        UiThread.post(proof, () -> proof.setText(told(report)));
      }
    }
    return Status.OK_STATUS;
  }

  private static String told(ProofReport report) {
    List<Annotations.Problem> errors = of(report, Severity.ERROR);
    String counts =
        Messages.get(
            "problems.counts",
            errors.size(),
            of(report, Severity.WARNING).size(),
            of(report, Severity.INFO).size());
    return Messages.get("merge.proved", counts)
        + errors.stream()
            .map(problem -> "\n\u2022 " + problem.message())
            .collect(Collectors.joining());
  }

  private static List<Annotations.Problem> of(ProofReport report, Severity severity) {
    return report.problems().stream().filter(p -> p.severity() == severity).toList();
  }
}
