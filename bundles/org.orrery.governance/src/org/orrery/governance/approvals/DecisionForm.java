package org.orrery.governance.approvals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.orrery.api.Approval;
import org.orrery.api.NewVote;
import org.orrery.client.Connection;
import org.orrery.governance.Messages;
import org.orrery.governance.Words;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Fonts;
import org.orrery.ui.Labels;
import org.orrery.ui.Skin;
import org.orrery.ui.state.Failure;
import org.orrery.ui.state.LoadState;
import org.orrery.ui.state.ViewLoader;

/** The form of a decision; says what is missing as it is filled in, sends it in the background. */
public final class DecisionForm extends Composite {
  static final List<String> OUTCOMES = List.of("approve", "approve-with-conditions", "reject");
  private static final int DAYS = 90;

  private final Connection connection;
  private final Approval approval;
  private final Supplier<List<String>> readEvidence;
  private final Runnable onTouched;
  private final Runnable onVoted;
  private final Runnable onGrown;
  private final List<Button> outcomes = new ArrayList<>();
  private final List<Button> checklist = new ArrayList<>();
  private final ViewLoader.Slot<Approval> slot;
  private final Composite conditionBox;
  private final TaskFields fields;
  private final Text reason;
  private final Text conditions;
  private final DateTime expiry;
  private final Label hint;
  private final Button submit;
  private boolean touched;

  DecisionForm(
      Composite parent,
      Connection connection,
      ViewLoader loader,
      Approval approval,
      Supplier<List<String>> readEvidence,
      Runnable onTouched,
      Runnable onVoted,
      Runnable onGrown) {
    super(parent, SWT.NONE);
    this.connection = connection;
    this.approval = approval;
    this.readEvidence = readEvidence;
    this.onTouched = onTouched;
    this.onVoted = onVoted;
    this.onGrown = onGrown;
    Skin.page(this);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.verticalSpacing = 7;
    setLayout(layout);
    Labels.of(
        this,
        "task".equals(approval.kind()) ? Messages.form_taskTitle : Messages.form_title,
        Fonts.HEADING,
        ColorRole.TEXT);
    createChecklist();
    boolean isForm = approval.fields() != null && !approval.fields().isEmpty();
    fields = isForm ? new TaskFields(this, approval.fields(), this::touched) : null;
    if (isForm) {
      fields.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }
    createOutcomes();
    conditionBox = Skin.page(new Composite(this, SWT.NONE));
    conditionBox.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    GridLayout inner = new GridLayout(2, false);
    inner.marginWidth = 0;
    inner.marginHeight = 0;
    conditionBox.setLayout(inner);
    conditions = area(conditionBox, Messages.form_conditions);
    Labels.of(conditionBox, Messages.form_expire, Fonts.BODY, ColorRole.MUTED);
    expiry = new DateTime(conditionBox, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
    lastDay(LocalDate.now().plusDays(DAYS));
    Composite reasonBox = Skin.page(new Composite(this, SWT.NONE));
    reasonBox.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    GridLayout reasonLayout = new GridLayout(2, false);
    reasonLayout.marginWidth = 0;
    reasonLayout.marginHeight = 0;
    reasonBox.setLayout(reasonLayout);
    reason = area(reasonBox, Messages.form_reason);
    hint = Labels.wrapped(this, "", Fonts.BODY, ColorRole.MUTED);
    submit = new Button(this, SWT.PUSH);
    submit.setText(Messages.form_submit);
    submit.addListener(SWT.Selection, e -> submit());
    slot = loader.slot(this::answered);
    check();
  }

  /** Whether the person has begun to decide. */
  boolean isTouched() {
    return touched;
  }

  /** What the person has begun to write. */
  DecisionDraft draft() {
    return new DecisionDraft(
        outcome(),
        Set.copyOf(confirmed()),
        reason.getText(),
        conditions.getText(),
        lastDay(),
        fields == null ? Map.of() : fields.answers());
  }

  /** Puts in what the person had begun to write. */
  void resume(DecisionDraft draft) {
    outcomes.forEach(b -> b.setSelection(b.getData().equals(draft.outcome())));
    checklist.forEach(b -> b.setSelection(draft.confirmed().contains((String) b.getData())));
    reason.setText(draft.reason());
    conditions.setText(draft.conditions());
    lastDay(draft.expiry());
    if (fields != null) {
      fields.answer(draft.answers());
    }
    touched();
  }

  /** Chooses an outcome: approve, approve-with-conditions or reject. */
  public void choose(String outcome) {
    outcomes.forEach(b -> b.setSelection(outcome.equals(b.getData())));
    touched();
  }

  public void reason(String words) {
    reason.setText(words);
  }

  /** Confirms every point of the checklist. */
  public void confirmAll() {
    checklist.forEach(b -> b.setSelection(true));
    touched();
  }

  /** What is missing, or an empty string when the decision can be given. */
  public String missing() {
    String outcome = outcome();
    if (fields != null && !fields.missing().isEmpty()) {
      return fields.missing();
    }
    if (outcome == null) {
      return Messages.form_needOutcome;
    }
    if (!"reject".equals(outcome) && checklist.stream().anyMatch(b -> !b.getSelection())) {
      return Messages.form_needChecklist;
    }
    if ("approve-with-conditions".equals(outcome) && lines(conditions).isEmpty()) {
      return Messages.form_needConditions;
    }
    if ("approve-with-conditions".equals(outcome) && !expires().isAfter(Instant.now())) {
      return Messages.form_needExpiry;
    }
    if (!"approve".equals(outcome) && reason.getText().isBlank()) {
      return Messages.form_needReason;
    }
    return "";
  }

  /** Gives the decision, when nothing is missing. */
  public void submit() {
    if (!missing().isEmpty()) {
      check();
      return;
    }
    NewVote vote = vote();
    slot.load(() -> connection.client().vote(approval.id(), vote));
  }

  private NewVote vote() {
    boolean conditional = "approve-with-conditions".equals(outcome());
    return new NewVote(
        outcome(),
        reason.getText().strip(),
        conditional ? lines(conditions) : List.of(),
        conditional ? expires() : null,
        readEvidence.get(),
        confirmed(),
        fields == null ? null : fields.answers());
  }

  private void answered(LoadState<Approval> state) {
    switch (state) {
      case LoadState.Loading<Approval> loading -> {
        forceFocus();
        submit.setEnabled(false);
        say(Messages.form_sending, ColorRole.MUTED);
      }
      case LoadState.Done<Approval> done -> {
        touched = false;
        say(Messages.form_sent, ColorRole.GOOD);
        onVoted.run();
      }
      case LoadState.Failed<Approval> failed -> refused(failed.failure());
      case LoadState.Offline<Approval> offline -> refused(offline.failure());
      case LoadState.Cancelled<Approval> cancelled -> submit.setEnabled(true);
    }
  }

  private void refused(Failure failure) {
    submit.setEnabled(true);
    say(
        (failure.title() + ". " + failure.message() + " " + failure.hint()).strip(),
        ColorRole.CRITICAL);
  }

  private void createChecklist() {
    if (approval.checklist() == null || approval.checklist().isEmpty()) {
      return;
    }
    Labels.of(this, Messages.form_checklist, Fonts.BODY, ColorRole.MUTED);
    for (String point : approval.checklist()) {
      Button check = Skin.page(new Button(this, SWT.CHECK | SWT.WRAP));
      check.setText(point.replace("&", "&&"));
      check.setData(point);
      check.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
      check.addListener(SWT.Selection, e -> touched());
      checklist.add(check);
    }
  }

  private void createOutcomes() {
    Composite row = Skin.page(new Composite(this, SWT.NONE));
    boolean isTask = "task".equals(approval.kind());
    List<String> offered = isTask ? OUTCOMES.subList(0, 1) : OUTCOMES;
    GridLayout layout = new GridLayout(offered.size(), false);
    layout.marginWidth = 0;
    layout.horizontalSpacing = 14;
    row.setLayout(layout);
    for (String outcome : offered) {
      Button radio = Skin.page(new Button(row, SWT.RADIO));
      radio.setText(isTask ? Messages.form_done : Words.outcome(outcome));
      radio.setData(outcome);
      radio.addListener(SWT.Selection, e -> touched());
      outcomes.add(radio);
    }
  }

  private Text area(Composite box, String label) {
    Label name = Labels.of(box, label, Fonts.BODY, ColorRole.MUTED);
    name.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false, 2, 1));
    Text text = new Text(box, SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
    GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
    data.heightHint = 3 * text.getLineHeight();
    data.widthHint = 120;
    text.setLayoutData(data);
    text.addListener(SWT.Modify, e -> touched());
    text.addListener(
        SWT.Traverse,
        e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    return text;
  }

  private void touched() {
    touched = true;
    onTouched.run();
    check();
  }

  private void check() {
    boolean conditional = "approve-with-conditions".equals(outcome());
    GridData data = (GridData) conditionBox.getLayoutData();
    if (data.exclude == conditional) {
      data.exclude = !conditional;
      conditionBox.setVisible(conditional);
      onGrown.run();
    }
    String missing = missing();
    submit.setEnabled(missing.isEmpty());
    say(missing.isEmpty() ? read() : missing, ColorRole.MUTED);
  }

  private String read() {
    int read = readEvidence.get().size();
    int all = approval.evidence().size();
    return all == 0 ? Messages.form_final : NLS.bind(Messages.form_read, read, all);
  }

  private void say(String words, ColorRole color) {
    Labels.set(hint, words);
    hint.setForeground(color.color());
    onGrown.run();
  }

  private String outcome() {
    return outcomes.stream()
        .filter(Button::getSelection)
        .map(b -> (String) b.getData())
        .findFirst()
        .orElse(null);
  }

  private List<String> confirmed() {
    return checklist.stream().filter(Button::getSelection).map(b -> (String) b.getData()).toList();
  }

  private void lastDay(LocalDate day) {
    expiry.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
  }

  private LocalDate lastDay() {
    return LocalDate.of(expiry.getYear(), expiry.getMonth() + 1, expiry.getDay());
  }

  private Instant expires() {
    return lastDay().plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant();
  }

  private static List<String> lines(Text text) {
    return text.getText().lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
  }
}
