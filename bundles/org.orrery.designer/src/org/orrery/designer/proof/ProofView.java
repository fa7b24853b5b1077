package org.orrery.designer.proof;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.EditorFollower;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.problems.ProofDay;
import org.orrery.designer.problems.ProofReport;
import org.orrery.lifecycle.Element;
import org.orrery.rules.Verdict;
import org.orrery.ui.BarLayout;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Fonts;
import org.orrery.ui.Images;
import org.orrery.ui.Labels;
import org.orrery.ui.Letters;
import org.orrery.ui.Scrolled;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;
import org.orrery.ui.state.EmptyPage;
import org.orrery.ui.state.StatePane;
import org.orrery.ui.table.DataTable;
import org.orrery.ui.text.ClipText;

/**
 * The proof of the open drawing rule by rule on the day that is looked at, and what the coming days
 * will change. UI thread.
 */
public final class ProofView extends ViewPart {
  public static final String ID = "org.orrery.designer.proof";

  /** Below this height days are told in one line. */
  private static final int LOW = 200;

  /** Of the list: its header and some rows. */
  private static final int LEAST = 84;

  /** Of what stands below the bar, whose margin it has. */
  private static final int LIMIT_INDENT = 8;

  private EditorFollower follower;
  private Runnable stopListening = () -> {};
  private DayStrip days;
  private Text words;
  private Combo outcome;
  private MembersChoice members;
  private CLabel status;
  private Label limit;
  private Button fixAll;
  private StatePane pane;
  private DataTable<RuleRow> table;
  private StyledText detail;
  private List<RuleRow> rows = List.of();

  @Override
  public void createPartControl(Composite parent) {
    ScrolledComposite scrolled = Scrolled.of(parent);
    Composite page = Skin.page(new Composite(scrolled, SWT.NONE));
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
    days = new DayStrip(page);
    scrolled.addListener(
        SWT.Resize, event -> days.setLow(scrolled.getClientArea().height < Letters.room(LOW)));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(days);
    bar(page);
    limit = Labels.wrapped(page, "", Fonts.BODY, ColorRole.WARNING);
    ((GridData) limit.getLayoutData()).horizontalIndent = LIMIT_INDENT;
    showLimit("");
    pane = new StatePane(page);
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .hint(SWT.DEFAULT, Letters.room(LEAST))
        .applyTo(pane);
    pane.content().setLayout(new FillLayout());
    pane.onFocus(() -> table.control().setFocus());
    SashForm sash = Skin.page(new SashForm(pane.content(), SWT.HORIZONTAL));
    Composite left = Skin.page(new Composite(sash, SWT.NONE));
    left.setLayout(new FillLayout());
    table = table(left);
    detail = Skin.page(new StyledText(sash, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL));
    detail.setMargins(8, 6, 8, 6);
    Spoken.as(detail, () -> Messages.get("proof.detail"));
    sash.setWeights(68, 32);
    Action copy = action(this::copy);
    copy.setText(Messages.get("proof.copy"));
    copy.setToolTipText(Messages.get("proof.copy.tip"));
    copy.setImageDescriptor(Images.COPY.descriptor());
    getViewSite().getActionBars().getToolBarManager().add(copy);
    getViewSite()
        .getActionBars()
        .setGlobalActionHandler(ActionFactory.COPY.getId(), action(this::copy));
    follower = new EditorFollower(this, this::refresh, this::tellMembers);
    stopListening = ProofDay.listen(this::showDays);
    Scrolled.fillDown(scrolled, page);
    refresh();
  }

  private void bar(Composite page) {
    Composite bar = Skin.page(new Composite(page, SWT.NONE));
    bar.setLayout(new BarLayout(8, 2));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
    words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
    words.setMessage(Messages.get("proof.search"));
    Spoken.as(words, () -> Messages.get("proof.search"));
    words.setLayoutData(BarLayout.Item.wide(190));
    words.addListener(SWT.Modify, event -> filter());
    outcome = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
    outcome.add(Messages.get("proof.any"));
    for (Verdict.Outcome each : Verdict.Outcome.values()) {
      outcome.add(Messages.get("proof.outcome." + each));
    }
    outcome.select(0);
    Spoken.as(outcome, () -> Messages.get("proof.any"));
    outcome.addListener(SWT.Selection, event -> filter());
    members = new MembersChoice(bar);
    status = Skin.apply(new CLabel(bar, SWT.NONE), ColorRole.PAGE, ColorRole.MUTED);
    status.setFont(Fonts.BODY.font());
    status.setLayoutData(BarLayout.Item.restFrom(80));
    fixAll = new Button(bar, SWT.PUSH);
    fixAll.setText(Messages.get("proof.fixall"));
    fixAll.setToolTipText(Messages.get("proof.fixall.tip"));
    fixAll.addListener(SWT.Selection, event -> FixAllDialog.open(follower.editor()));
  }

  private DataTable<RuleRow> table(Composite parent) {
    DataTable<RuleRow> made = new DataTable<>(parent, row -> row.rule().id());
    made.column(Messages.get("proof.column.outcome"), 110, RuleRow::outcome)
        .image(RuleRow::image)
        .color(RuleRow::color)
        .order(Comparator.comparing(row -> row.verdict().outcome() == Verdict.Outcome.HOLDS));
    made.column(Messages.get("proof.column.rule"), 220, row -> row.texts().title()).grow(3);
    made.column(Messages.get("proof.column.source"), 200, RuleRow::source).grow(2);
    made.column(Messages.get("proof.column.pack"), 140, RuleRow::pack).grow(1);
    made.column(Messages.get("proof.column.since"), 110, RuleRow::since)
        .order(Comparator.comparing(row -> row.rule().appliesFrom()));
    made.onSelect(this::tell);
    made.onOpen(this::show);
    return made;
  }

  private static Action action(Runnable act) {
    return new Action() {
      @Override
      public void run() {
        act.run();
      }
    };
  }

  @Override
  public void setFocus() {
    words.setFocus();
  }

  @Override
  public void dispose() {
    stopListening.run();
    if (follower != null) {
      follower.dispose();
    }
    super.dispose();
  }

  private void say(String text) {
    status.setText(text);
    status.setToolTipText(text);
  }

  /** Shows one rule alone, and what the proof says of it. */
  public void showRule(String id) {
    outcome.select(0);
    words.setText(id);
    filter();
    rows.stream()
        .filter(row -> row.rule().id().equals(id))
        .findFirst()
        .ifPresent(row -> table.select(id));
  }

  /** The view's controls. */
  public Composite page() {
    return days.getParent();
  }

  private void refresh() {
    if (follower == null || pane.isDisposed() || !follower.isSeen()) {
      return;
    }
    LifecycleEditor editor = follower.editor();
    ProofReport report = report();
    members.show(editor);
    showLimit(members.refusal());
    fixAll.setEnabled(
        report != null && report.problems().stream().anyMatch(each -> !each.fixes().isEmpty()));
    if (report == null) {
      rows = List.of();
      String key =
          editor == null ? "nodrawing" : editor.drawing() == null ? "unreadable" : "proving";
      pane.empty(
          new EmptyPage(
              Images.PROOF,
              Messages.get("problems." + key),
              Messages.get("problems." + key + ".hint")));
      say("");
      return;
    }
    showDays();
    rows = RuleRow.of(editor.proof());
    filter();
    sum(report);
  }

  /** While the members of a family are asked, no more than how far that is changes. */
  private void tellMembers() {
    if (report() != null && follower.isSeen()) {
      members.show(follower.editor());
      sum(report());
    }
  }

  private ProofReport report() {
    return follower.editor() == null ? null : follower.editor().proof().report();
  }

  private void sum(ProofReport report) {
    say(
        members.told(
            Messages.get(
                "proof.status", DayChooser.told(report.on()), report.holding(), report.rules())));
  }

  private void showLimit(String text) {
    String before = limit.getText();
    Labels.set(limit, text);
    limit.setVisible(!text.isEmpty());
    ((GridData) limit.getLayoutData()).exclude = text.isEmpty();
    if (!limit.getText().equals(before)) {
      limit.requestLayout();
    }
  }

  private void showDays() {
    if (follower.editor() != null) {
      days.show(follower.editor().proof());
    }
  }

  private void filter() {
    String[] wanted = words.getText().toLowerCase(Locale.ROOT).strip().split("\\s+");
    int chosen = outcome.getSelectionIndex() - 1;
    List<RuleRow> shown =
        rows.stream()
            .filter(row -> chosen < 0 || row.verdict().outcome().ordinal() == chosen)
            .filter(row -> Arrays.stream(wanted).allMatch(row.words()::contains))
            .toList();
    table.setItems(shown);
    tell(table.selected());
    if (report() != null) {
      showTable(!shown.isEmpty() || rows.isEmpty());
    }
  }

  /** Its page stays while proofs come and go, so that its button can be pressed meanwhile. */
  private void showTable(boolean isAnyWanted) {
    if (isAnyWanted) {
      pane.content(() -> {});
      return;
    }
    String title = Messages.get("proof.filtered");
    if (!pane.message().startsWith(title)) {
      pane.empty(
          new EmptyPage(
              Images.FILTER,
              title,
              Messages.get("proof.filtered.hint"),
              Messages.get("problems.filtered.clear"),
              this::showAll));
    }
  }

  private void showAll() {
    outcome.select(0);
    words.setText("");
    filter();
  }

  private void tell(RuleRow row) {
    if (row == null) {
      detail.setText(Messages.get("proof.choose"));
      return;
    }
    String problems =
        row.problems().stream()
            .map(each -> "\u2022 " + each.message())
            .collect(Collectors.joining("\n"));
    detail.setText(
        Messages.get(
            "proof.told",
            row.texts().title(),
            row.rule().id(),
            row.reason(),
            row.texts().text(),
            row.texts().rationale(),
            row.source(),
            row.pack() + ", " + DayChooser.told(row.verdict().packDate()),
            row.since() + row.history(),
            problems));
  }

  /** Selects on the drawing where a rule is violated. */
  private void show(RuleRow row) {
    LifecycleEditor editor = follower.editor();
    List<Element> elements =
        row.problems().stream()
            .map(told -> told.problem().elementId())
            .map(id -> editor.drawing().byId().get(id))
            .filter(Element.class::isInstance)
            .map(Element.class::cast)
            .distinct()
            .toList();
    if (!elements.isEmpty()) {
      editor.select(elements);
      editor.reveal(elements.get(0).getId());
      editor.getSite().getPage().activate(editor);
    }
  }

  /** The rows that are shown as a table of text, for a report. */
  private void copy() {
    if (table.shown().isEmpty()) {
      return;
    }
    String text =
        Messages.get("proof.header")
            + table.shown().stream().map(row -> "\n" + row.line()).collect(Collectors.joining());
    ClipText.put(pane.getDisplay(), text);
  }
}
