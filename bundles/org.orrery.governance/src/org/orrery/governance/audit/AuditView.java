package org.orrery.governance.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jface.action.IAction;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.orrery.api.AuditEntry;
import org.orrery.api.AuditVerification;
import org.orrery.api.Event;
import org.orrery.api.Page;
import org.orrery.client.Connection;
import org.orrery.governance.Messages;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Images;
import org.orrery.ui.Services;
import org.orrery.ui.server.ServerView;
import org.orrery.ui.state.EmptyPage;
import org.orrery.ui.state.LoadState;
import org.orrery.ui.state.ViewLoader;
import org.orrery.ui.table.DataTable;
import org.orrery.ui.table.SearchList;
import org.orrery.ui.text.DocumentView;
import org.orrery.ui.text.Figures;
import org.orrery.ui.text.Times;

/**
 * The trail, newest first: its end at first, earlier entries when they are asked for; entries that
 * were loaded are kept, only newer ones are asked for.
 */
public final class AuditView extends ServerView<Event> {
  private static final int PAGE = 500;

  private final Connection connection = Services.require(Connection.class);
  private DataTable<AuditEntry> table;
  private DocumentView detail;
  private Verdict verdict;
  private ViewLoader.Slot<List<AuditEntry>> slot;
  private ViewLoader.Slot<AuditVerification> verification;
  private ViewLoader.Slot<Path> export;
  private IAction earlier;
  private List<AuditEntry> known = List.of();

  @Override
  protected void build(Composite content) {
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 0;
    content.setLayout(layout);
    verdict = new Verdict(content);
    SashForm sash = new SashForm(content, SWT.VERTICAL | SWT.SMOOTH);
    sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    createTable(sash);
    detail = new DocumentView(sash);
    tell(null);
    sash.setWeights(68, 32);
    slot = loader().slot(this::show);
    verification = loader().slot(this::verified);
    export = loader().slot(this::exported);
    earlier = tool(Messages.audit_earlier, Images.OPEN, this::earlier);
    earlier.setEnabled(false);
    tool(Messages.audit_verify, Images.VERIFY, this::verify);
    tool(Messages.audit_export, Images.EXPORT, this::export);
  }

  @Override
  protected void reload() {
    List<AuditEntry> before = known;
    slot.load(() -> before.isEmpty() ? before(Long.MAX_VALUE) : withNewer(before));
  }

  /** Loads the entries before those that are listed. */
  public void earlier() {
    List<AuditEntry> later = known;
    if (hasEarlier() && !door().person().isEmpty()) {
      slot.load(() -> joined(before(later.getFirst().number()), later));
    }
  }

  /** Whether the trail has entries before those that are listed. */
  public boolean hasEarlier() {
    return !known.isEmpty() && known.getFirst().number() > 1;
  }

  @Override
  protected void forget() {
    known = List.of();
    earlier.setEnabled(false);
    slot.forget();
    table.setItems(known);
    tell(null);
    verdict.hide();
  }

  @Override
  protected String purpose() {
    return Messages.audit_purpose;
  }

  @Override
  protected boolean concerns(Event event) {
    return true;
  }

  @Override
  protected void focusContent() {
    table.control().setFocus();
  }

  /** Asks the server to check the chain of hashes and shows its word. */
  public void verify() {
    if (!door().person().isEmpty()) {
      verification.load(() -> connection.client().verifyAudit());
    }
  }

  /** The server's last word on the chain, or an empty string. */
  public String verdict() {
    return verdict.text();
  }

  /** The entries as they are listed. */
  public List<AuditEntry> listed() {
    return table.shown();
  }

  private void createTable(Composite parent) {
    table = new SearchList<>(parent, Messages.audit_search, AuditEntry::number).table();
    table
        .column(Messages.audit_number, 80, e -> Long.toString(e.number()))
        .order(Comparator.comparingLong(AuditEntry::number));
    table
        .column(Messages.audit_at, 160, e -> Times.full(e.at()))
        .order(Comparator.comparing(AuditEntry::at));
    table.column(Messages.audit_actor, 130, AuditEntry::actor);
    table.column(Messages.audit_action, 170, AuditEntry::action).color(e -> ColorRole.ACCENT);
    table.column(Messages.audit_subject, 180, AuditEntry::subject).grow(1);
    table.column(Messages.audit_details, 240, AuditTexts::details).grow(2);
    table
        .column(Messages.audit_hash, 120, e -> Figures.digest(e.hash()))
        .color(e -> ColorRole.MUTED);
    table.order(Comparator.comparingLong(AuditEntry::number).reversed());
    table.onSelect(this::tell);
  }

  private void tell(AuditEntry chosen) {
    detail.markdown(chosen == null ? Messages.audit_choose : AuditTexts.document(chosen));
  }

  private List<AuditEntry> before(long number) {
    return connection.client().auditBefore(number, PAGE, null).items();
  }

  /**
   * What is known with what came since. A server that has another entry in the place of the last
   * known one, for example since it was brought back from a backup, has another trail: all is
   * forgotten.
   */
  private List<AuditEntry> withNewer(List<AuditEntry> before) {
    List<AuditEntry> entries = before;
    while (true) {
      AuditEntry last = entries.getLast();
      Page<AuditEntry> page = connection.client().audit(last.number(), PAGE, null);
      if (page.items().isEmpty() || !isSame(page.items().getFirst(), last)) {
        return before(Long.MAX_VALUE);
      }
      entries = joined(entries, page.items().subList(1, page.items().size()));
      if (page.next() == null || page.items().size() == 1) {
        return entries;
      }
    }
  }

  private static boolean isSame(AuditEntry one, AuditEntry other) {
    return one.number() == other.number() && one.hash().equals(other.hash());
  }

  private static List<AuditEntry> joined(List<AuditEntry> first, List<AuditEntry> then) {
    List<AuditEntry> entries = new ArrayList<>(first);
    entries.addAll(then);
    return List.copyOf(entries);
  }

  private void show(LoadState<List<AuditEntry>> state) {
    if (state instanceof LoadState.Done<List<AuditEntry>> done) {
      known = done.value();
      earlier.setEnabled(hasEarlier());
    }
    pane()
        .show(
            state,
            List::isEmpty,
            new EmptyPage(Images.AUDIT, Messages.audit_none, Messages.audit_noneHint),
            table::setItems);
  }

  private void verified(LoadState<AuditVerification> state) {
    switch (state) {
      case LoadState.Loading<AuditVerification> loading ->
          verdict.say(Images.WAITING, ColorRole.NEUTRAL_SOFT, Messages.audit_verifying);
      case LoadState.Done<AuditVerification> done -> verdict.show(done.value());
      case LoadState.Failed<AuditVerification> failed -> verdict.say(failed.failure());
      case LoadState.Offline<AuditVerification> offline -> verdict.say(offline.failure());
      case LoadState.Cancelled<AuditVerification> cancelled -> verdict.hide();
    }
  }

  private void export() {
    if (door().person().isEmpty()) {
      return;
    }
    FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
    dialog.setText(Messages.audit_export);
    dialog.setFileName("audit.ndjson");
    dialog.setOverwrite(true);
    String chosen = dialog.open();
    if (chosen != null) {
      exportTo(Path.of(chosen));
    }
  }

  /** Writes the whole trail, an entry a line, to a file. */
  public void exportTo(Path file) {
    export.load(
        () -> {
          Files.write(file, connection.client().exportAudit());
          return file;
        });
  }

  private void exported(LoadState<Path> state) {
    switch (state) {
      case LoadState.Loading<Path> loading ->
          verdict.say(Images.WAITING, ColorRole.NEUTRAL_SOFT, Messages.audit_exporting);
      case LoadState.Done<Path> done ->
          verdict.say(
              Images.OK, ColorRole.GOOD_SOFT, NLS.bind(Messages.audit_exported, done.value()));
      case LoadState.Failed<Path> failed -> verdict.say(failed.failure());
      case LoadState.Offline<Path> offline -> verdict.say(offline.failure());
      case LoadState.Cancelled<Path> cancelled -> verdict.hide();
    }
  }
}
