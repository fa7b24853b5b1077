package org.orrery.governance.approvals;

import java.time.Instant;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.orrery.api.Approval;
import org.orrery.client.Connection;
import org.orrery.governance.MeasurementTable;
import org.orrery.governance.Messages;
import org.orrery.governance.Words;
import org.orrery.ui.Badge;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Fonts;
import org.orrery.ui.Images;
import org.orrery.ui.Labels;
import org.orrery.ui.Skin;
import org.orrery.ui.Tabs;
import org.orrery.ui.state.EmptyPage;
import org.orrery.ui.state.StatePane;
import org.orrery.ui.state.ViewLoader;
import org.orrery.ui.text.DocumentView;
import org.orrery.ui.text.Times;

/** One approval: what is decided, on what grounds, by whom so far, and the form to decide. */
public final class ApprovalDetail extends Composite {
  private static final int EVIDENCE = 3;

  private final Connection connection;
  private final StatePane pane;
  private final Label title;
  private final Label about;
  private final Badge state;
  private final Badge urgency;
  private final CTabFolder tabs;
  private final DecisionPane decision;
  private final EvidencePane evidence;
  private final StatePane measurePane;
  private final MeasurementTable measurements;
  private final StatePane cardPane;
  private final DocumentView card;
  private final ViewLoader.Slot<VersionDossier> dossier;
  private Approval shown;

  ApprovalDetail(Composite parent, Connection connection, ViewLoader loader, Runnable onVoted) {
    super(parent, SWT.NONE);
    this.connection = connection;
    Skin.page(this);
    setLayout(new FillLayout());
    pane = new StatePane(this);
    Composite page = pane.content();
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 0;
    page.setLayout(layout);
    Composite head = Skin.page(new Composite(page, SWT.NONE));
    head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    GridLayout headLayout = new GridLayout();
    headLayout.marginWidth = 16;
    headLayout.marginHeight = 10;
    head.setLayout(headLayout);
    title = Labels.wrapped(head, "", Fonts.TITLE, ColorRole.TEXT);
    about = Labels.wrapped(head, "", Fonts.BODY, ColorRole.MUTED);
    Composite badges = Skin.page(new Composite(head, SWT.NONE));
    RowLayout row = new RowLayout();
    row.marginLeft = 0;
    row.spacing = 8;
    badges.setLayout(row);
    state = new Badge(badges);
    urgency = new Badge(badges);
    urgency.setLayoutData(new RowData());
    tabs = Tabs.of(page);
    tabs.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    evidence = new EvidencePane(tabs, connection, loader);
    decision = new DecisionPane(tabs, connection, loader, evidence::read, onVoted);
    measurePane = new StatePane(tabs);
    measurePane.content().setLayout(new FillLayout());
    measurements = new MeasurementTable(measurePane.content());
    cardPane = new StatePane(tabs);
    cardPane.content().setLayout(new FillLayout());
    card = new DocumentView(cardPane.content());
    Tabs.add(tabs, Messages.detail_decision, decision);
    Tabs.add(tabs, Messages.detail_measurements, measurePane);
    Tabs.add(tabs, Messages.detail_card, cardPane);
    Tabs.add(tabs, Messages.detail_evidence, evidence);
    dossier =
        loader.slot(
            s -> {
              measurePane.show(
                  s,
                  d -> d.version() == null || d.version().measurements().isEmpty(),
                  new EmptyPage(
                      Images.CHART,
                      Messages.detail_noMeasurements,
                      Messages.detail_noMeasurementsHint),
                  d -> measurements.show(d.version().measurements()));
              cardPane.show(
                  s,
                  d -> d.card().isEmpty(),
                  new EmptyPage(
                      Images.EVIDENCE, Messages.detail_noCard, Messages.detail_noCardHint),
                  d -> card.markdown(d.card()));
            });
    Runnable retry = () -> load(shown);
    measurePane.onRetry(retry);
    cardPane.onRetry(retry);
    show(null);
  }

  /** Shows an approval, or what to do when none is chosen. */
  void show(Approval approval) {
    if (approval == null) {
      shown = null;
      decision.clear();
      pane.empty(new EmptyPage(Images.APPROVAL, Messages.detail_none, Messages.detail_noneHint));
      return;
    }
    boolean other = shown == null || !shown.id().equals(approval.id());
    if (approval.equals(shown)) {
      return;
    }
    shown = approval;
    head(approval);
    decision.show(approval);
    evidence.show(approval);
    tabs.getItem(EVIDENCE).setText(evidenceTab(approval.evidence().size()));
    if (other) {
      dossier.forget();
      load(approval);
    }
    pane.content(() -> pane.content().layout(true, true));
  }

  private static String evidenceTab(int documents) {
    return documents == 0
        ? Messages.detail_evidence
        : NLS.bind(Messages.detail_evidenceCount, documents);
  }

  /** The id of what is shown, or null. */
  public String shownId() {
    return shown == null ? null : shown.id();
  }

  /** The form to decide. */
  public DecisionPane decision() {
    return decision;
  }

  /** Shows the n-th tab: decision, measurements, card, evidence. */
  public void showTab(int index) {
    tabs.setSelection(index);
  }

  private void load(Approval approval) {
    if (approval != null) {
      dossier.load(() -> VersionDossier.load(connection.client(), approval));
    }
  }

  private void head(Approval approval) {
    Labels.set(title, approval.name());
    Labels.set(
        about,
        NLS.bind(
            Messages.detail_about,
            new Object[] {
              ApprovalTexts.subject(approval),
              approval.lifecycleName(),
              Times.at(approval.created())
            }));
    state.set(Words.state(approval.state()), Words.tone(approval.state()));
    Instant now = Instant.now();
    String due = ApprovalTexts.due(approval, now);
    boolean late = approval.due() != null && approval.due().isBefore(now);
    boolean seen = !due.isEmpty() || approval.escalated() && "open".equals(approval.state());
    String words =
        !approval.escalated()
            ? NLS.bind(Messages.detail_due, due)
            : due.isEmpty()
                ? Messages.detail_escalated
                : NLS.bind(Messages.detail_escalatedDue, due);
    urgency.set(words, late || approval.escalated() ? Badge.Tone.CRITICAL : Badge.Tone.NEUTRAL);
    urgency.setVisible(seen);
    ((RowData) urgency.getLayoutData()).exclude = !seen;
  }
}
