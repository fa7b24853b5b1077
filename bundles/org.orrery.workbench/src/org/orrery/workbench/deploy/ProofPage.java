package org.orrery.workbench.deploy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.orrery.designer.problems.AllMembers;
import org.orrery.designer.problems.DrawingFiles;
import org.orrery.designer.problems.MembersProof;
import org.orrery.designer.problems.MembersTally;
import org.orrery.designer.problems.Proving;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.ModelTrait;
import org.orrery.rules.Severity;
import org.orrery.rules.Verdict;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Images;
import org.orrery.ui.Spoken;
import org.orrery.ui.state.EmptyPage;
import org.orrery.ui.state.LoadState;
import org.orrery.ui.state.StatePane;
import org.orrery.ui.state.ViewLoader;
import org.orrery.ui.table.DataTable;
import org.orrery.ui.text.Counted;
import org.orrery.workbench.Messages;

/**
 * The verdict of each rule in force, with its pack and date, and what is found wrong; of a family
 * what is to be deployed of it, and which members break a rule.
 */
final class ProofPage extends WizardPage {
  /** What the file held when it was read, and what was proved of that. */
  private record Answer(Lifecycle drawing, Proven proven) {}

  private final IFile file;
  private StatePane pane;
  private DataTable<Proven.Line> verdicts;
  private ProvedFindings findings;
  private SashForm sash;
  private ViewLoader.Slot<Answer> proving;
  private ViewLoader.Slot<MembersProof> asking;
  private Lifecycle family;
  private MemberChoice choice;
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
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(pane.content());
    sash = new SashForm(pane.content(), SWT.VERTICAL);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
    verdicts = new DataTable<>(sash, Proven.Line::rule);
    Spoken.as(verdicts.control(), () -> Messages.deploy_proof);
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
    findings = new ProvedFindings(sash);
    setControl(pane);
    ViewLoader loader = new ViewLoader(pane, "proof");
    proving = loader.slot(this::show);
    asking = loader.slot(this::showMembers);
    pane.onRetry(this::prove);
    prove();
  }

  /** Proves anew what is to be deployed. */
  private void prove() {
    Optional<Map<String, String>> member = choice == null ? Optional.empty() : choice.member();
    asking.forget();
    proving.load(
        () -> {
          Lifecycle read = Proven.drawing(file);
          return new Answer(read, Proven.of(read, file, LocalDate.now(), member));
        });
  }

  private void show(LoadState<Answer> state) {
    pane.show(state, p -> false, new EmptyPage(Images.PROOF, "", ""), this::fill);
    if (state instanceof LoadState.Failed<Answer> failed) {
      setErrorMessage(failed.failure().title());
    } else if (state instanceof LoadState.Loading<Answer>) {
      proven = null;
      setErrorMessage(null);
      setMessage(Messages.deploy_proving);
      setPageComplete(false);
    } else {
      askMembers();
    }
  }

  /** Where the file stands for a family, one of its members can be deployed instead. */
  private void offerMembers(Lifecycle read) {
    family = read;
    if (choice == null && AllMembers.areIn(read)) {
      choice = new MemberChoice(pane.content(), read, this::prove);
      choice.placeBefore(sash);
      pane.content().layout(true, true);
    }
  }

  /** A family that can be deployed as a whole may have members that break a rule. */
  private void askMembers() {
    boolean isWhole = choice != null && choice.member().isEmpty();
    if (isWhole && proven != null && proven.isDeployable()) {
      LocalDate on = proven.on();
      Lifecycle whole = family;
      asking.load(
          () ->
              MembersTally.ask(
                  whole,
                  on,
                  Proving.rules(DrawingFiles.beside(file)),
                  Thread.currentThread()::isInterrupted,
                  progress -> {}));
    }
  }

  private void showMembers(LoadState<MembersProof> state) {
    switch (state) {
      case LoadState.Loading<MembersProof> loading ->
          setMessage(NLS.bind(Messages.deploy_membersAsked, held(proven)));
      case LoadState.Done<MembersProof> done -> warn(done.value());
      default -> setMessage(held(proven));
    }
  }

  private void warn(MembersProof members) {
    if (members.breaking() == 0) {
      setMessage(
          members.refusal().isEmpty()
              ? held(proven)
              : NLS.bind(Messages.deploy_membersUnasked, held(proven), members.refusal()));
      return;
    }
    list(proven.with(members));
    setMessage(
        Counted.say(
            isRefusedLater() ? Messages.deploy_membersRefused : Messages.deploy_membersBreak,
            held(proven),
            members.breaking(),
            members.members()),
        WARNING);
  }

  /** A server proves the member of a run where a parameter describes the model. */
  private boolean isRefusedLater() {
    return family.getParameters().stream().anyMatch(p -> p.getStandsFor() != ModelTrait.NONE);
  }

  private void fill(Answer answer) {
    Proven result = answer.proven();
    proven = result;
    offerMembers(answer.drawing());
    list(result);
    long errors = result.findings().stream().filter(f -> f.severity() == Severity.ERROR).count();
    if (result.isDeployable()) {
      setErrorMessage(null);
      setMessage(held(result));
    } else {
      setErrorMessage(Counted.say(Messages.deploy_violated, errors));
    }
    setPageComplete(result.isDeployable());
  }

  /** What does not hold stands first. */
  private void list(Proven result) {
    verdicts.setItems(
        result.verdicts().stream()
            .sorted(Comparator.comparing(line -> holds(line.outcome())))
            .toList());
    findings.show(result.findings());
    sash.setWeights(result.findings().isEmpty() ? new int[] {100, 0} : new int[] {55, 45});
  }

  private static String held(Proven result) {
    long holding = result.verdicts().stream().filter(v -> holds(v.outcome())).count();
    return NLS.bind(
        Messages.deploy_holds,
        new Object[] {result.name(), holding, result.verdicts().size(), result.on()});
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
