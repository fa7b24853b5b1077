package org.orrery.workbench.deploy;

import java.time.LocalDate;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.orrery.rules.Severity;
import org.orrery.rules.Verdict;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Images;
import org.orrery.ui.state.EmptyPage;
import org.orrery.ui.state.LoadState;
import org.orrery.ui.state.StatePane;
import org.orrery.ui.state.ViewLoader;
import org.orrery.ui.table.DataTable;
import org.orrery.ui.text.Counted;
import org.orrery.workbench.Messages;

/** The verdict of each rule in force, with its pack and date, and what is found wrong. */
final class ProofPage extends WizardPage {
  private final IFile file;
  private StatePane pane;
  private DataTable<Proven.Line> verdicts;
  private DataTable<Proven.Finding> findings;
  private SashForm sash;
  private Proven proven;

  ProofPage(IFile file) {
    super("proof", Messages.deploy_proof, null);
    this.file = file;
    setMessage(Messages.deploy_proving);
    setPageComplete(false);
  }

  /** The proof and, when it holds, the archive; null before it is there. */
  Proven proven() {
    return proven;
  }

  @Override
  public void createControl(Composite parent) {
    pane = new StatePane(parent);
    pane.content().setLayout(new FillLayout());
    sash = new SashForm(pane.content(), SWT.VERTICAL);
    verdicts = new DataTable<>(sash, Proven.Line::rule);
    verdicts
        .column(Messages.deploy_rule, 250, Proven.Line::title)
        .grow(2)
        .image(l -> image(l.outcome()));
    verdicts.column(Messages.deploy_source, 150, Proven.Line::source).grow(1);
    verdicts.column(Messages.deploy_pack, 130, Proven.Line::pack);
    verdicts.column(Messages.deploy_date, 100, l -> l.date().toString());
    verdicts
        .column(Messages.deploy_verdict, 100, l -> words(l.outcome()))
        .color(l -> color(l.outcome()));
    findings = new DataTable<>(sash, f -> f);
    findings
        .column(Messages.deploy_finding, 320, Proven.Finding::message)
        .grow(2)
        .image(f -> image(f.severity()));
    findings.column(Messages.deploy_element, 110, Proven.Finding::element);
    findings.column(Messages.deploy_rule, 110, Proven.Finding::rule);
    findings.column(Messages.deploy_remedy, 240, Proven.Finding::remedy).grow(2);
    findings.column(Messages.deploy_way, 120, Proven.Finding::way).grow(2);
    setControl(pane);
    ViewLoader.Slot<Proven> slot = new ViewLoader(pane, "proof").slot(this::show);
    pane.onRetry(() -> slot.load(() -> Proven.of(file, LocalDate.now())));
    slot.load(() -> Proven.of(file, LocalDate.now()));
  }

  private void show(LoadState<Proven> state) {
    pane.show(state, p -> false, new EmptyPage(Images.PROOF, "", ""), this::fill);
    if (state instanceof LoadState.Failed<Proven> failed) {
      setErrorMessage(failed.failure().title());
    }
  }

  private void fill(Proven result) {
    proven = result;
    verdicts.setItems(result.verdicts());
    findings.setItems(result.findings());
    findings.control().setVisible(!result.findings().isEmpty());
    sash.setWeights(result.findings().isEmpty() ? new int[] {100, 0} : new int[] {55, 45});
    long errors = result.findings().stream().filter(f -> f.severity() == Severity.ERROR).count();
    long holding = result.verdicts().stream().filter(v -> holds(v.outcome())).count();
    if (result.isDeployable()) {
      setErrorMessage(null);
      setMessage(
          NLS.bind(
              Messages.deploy_holds,
              new Object[] {result.name(), holding, result.verdicts().size(), result.on()}));
    } else {
      setErrorMessage(Counted.say(Messages.deploy_violated, errors));
    }
    setPageComplete(result.isDeployable());
  }

  private static boolean holds(Verdict.Outcome outcome) {
    return outcome == Verdict.Outcome.HOLDS || outcome == Verdict.Outcome.EXEMPTED;
  }

  private static Images image(Verdict.Outcome outcome) {
    return switch (outcome) {
      case HOLDS -> Images.OK;
      case VIOLATED -> Images.ERROR;
      case EXEMPTED, NOT_PROVED -> Images.WARNING;
    };
  }

  static Images image(Severity severity) {
    return switch (severity) {
      case ERROR -> Images.ERROR;
      case WARNING -> Images.WARNING;
      case INFO -> Images.INFO;
    };
  }

  private static String words(Verdict.Outcome outcome) {
    return switch (outcome) {
      case HOLDS -> Messages.deploy_outcomeHolds;
      case VIOLATED -> Messages.deploy_outcomeViolated;
      case EXEMPTED -> Messages.deploy_outcomeExempted;
      case NOT_PROVED -> Messages.deploy_outcomeNotProved;
    };
  }

  private static ColorRole color(Verdict.Outcome outcome) {
    return switch (outcome) {
      case HOLDS -> ColorRole.GOOD;
      case VIOLATED -> ColorRole.CRITICAL;
      case EXEMPTED, NOT_PROVED -> ColorRole.WARNING;
    };
  }
}
