package org.orrery.governance.approvals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.MenuItem;
import org.orrery.api.Approval;
import org.orrery.client.Connection;
import org.orrery.governance.Messages;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Images;
import org.orrery.ui.state.EmptyPage;
import org.orrery.ui.state.StatePane;
import org.orrery.ui.state.ViewLoader;
import org.orrery.ui.table.DataTable;
import org.orrery.ui.text.DocumentView;
import org.orrery.ui.text.Figures;

/**
 * The documents beside a decision, with digest, and a viewer. What was opened counts as read and
 * goes into the vote.
 */
final class EvidencePane extends Composite {
  private final Connection connection;
  private final StatePane pane;
  private final DataTable<Row> table;
  private final StatePane viewerPane;
  private final DocumentView viewer;
  private final ViewLoader.Slot<byte[]> slot;
  private final Set<String> read = new LinkedHashSet<>();
  private Approval approval;
  private Approval.Evidence opened;

  /** A document, or one that is required and missing: then without evidence. */
  private record Row(String name, Approval.Evidence evidence) {}

  EvidencePane(Composite parent, Connection connection, ViewLoader loader) {
    super(parent, SWT.NONE);
    this.connection = connection;
    setLayout(new FillLayout());
    pane = new StatePane(this);
    pane.content().setLayout(new FillLayout());
    SashForm sash = new SashForm(pane.content(), SWT.VERTICAL | SWT.SMOOTH);
    table =
        new DataTable<>(sash, r -> r.name() + (r.evidence() == null ? "" : r.evidence().sha256()));
    table
        .column(Messages.evidence_name, 180, Row::name)
        .grow(2)
        .image(this::image)
        .color(r -> r.evidence() == null ? ColorRole.CRITICAL : null);
    table.column(
        Messages.evidence_format, 100, r -> r.evidence() == null ? "" : r.evidence().format());
    table
        .column(
            Messages.evidence_size,
            80,
            r -> r.evidence() == null ? "" : Figures.bytes(r.evidence().bytes()))
        .order(Comparator.comparingLong(r -> r.evidence() == null ? 0 : r.evidence().bytes()));
    table
        .column(
            Messages.evidence_digest, 130, r -> r.evidence() == null ? "" : r.evidence().sha256())
        .grow(1)
        .color(r -> ColorRole.MUTED);
    table.column(Messages.evidence_read, 90, this::status);
    table.onSelect(this::open);
    MenuItem save = new MenuItem(table.control().getMenu(), SWT.PUSH);
    save.setText(Messages.evidence_save);
    save.addListener(SWT.Selection, e -> save());
    viewerPane = new StatePane(sash);
    viewerPane.content().setLayout(new FillLayout());
    viewer = new DocumentView(viewerPane.content());
    sash.setWeights(32, 68);
    slot =
        loader.slot(
            state ->
                viewerPane.show(
                    state,
                    b -> false,
                    new EmptyPage(Images.EVIDENCE, "", ""),
                    bytes -> viewer.document(opened.format(), bytes)));
    viewerPane.onRetry(() -> load(opened));
  }

  /** Digests of what the person opened. */
  List<String> read() {
    return List.copyOf(read);
  }

  void show(Approval next) {
    boolean other = approval == null || !approval.id().equals(next.id());
    approval = next;
    if (other) {
      read.clear();
      opened = null;
      slot.forget();
      viewerPane.empty(
          new EmptyPage(Images.EVIDENCE, Messages.evidence_choose, Messages.evidence_chooseHint));
    }
    List<Row> rows = rows(next);
    table.setItems(rows);
    if (rows.isEmpty()) {
      pane.empty(
          new EmptyPage(Images.EVIDENCE, Messages.evidence_none, Messages.evidence_noneHint));
    } else {
      pane.content(() -> {});
    }
  }

  private static List<Row> rows(Approval approval) {
    List<Row> rows = new ArrayList<>();
    Set<String> required = new LinkedHashSet<>(approval.requiredEvidence());
    for (Approval.Evidence evidence : approval.evidence()) {
      required.removeIf(name -> isNamed(evidence, name));
      rows.add(new Row(evidence.name(), evidence));
    }
    required.forEach(name -> rows.add(new Row(name, null)));
    return rows;
  }

  /** A drawing may ask for a document without saying its format. */
  private static boolean isNamed(Approval.Evidence evidence, String asked) {
    return evidence.name().equals(asked) || evidence.name().startsWith(asked + ".");
  }

  private Images image(Row row) {
    if (row.evidence() == null) {
      return Images.ERROR;
    }
    return read.contains(row.evidence().sha256()) ? Images.OK : Images.EVIDENCE;
  }

  private String status(Row row) {
    if (row.evidence() == null) {
      return Messages.evidence_missing;
    }
    return read.contains(row.evidence().sha256()) ? Messages.evidence_isRead : "";
  }

  private void open(Row row) {
    if (row == null || row.evidence() == null || row.evidence().equals(opened)) {
      return;
    }
    opened = row.evidence();
    slot.forget();
    load(opened);
  }

  private void load(Approval.Evidence evidence) {
    slot.load(() -> connection.client().artifact(evidence.sha256()));
    read.add(evidence.sha256());
    table.control().clearAll();
  }

  private void save() {
    Row row = table.selected();
    if (row == null || row.evidence() == null) {
      return;
    }
    FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
    dialog.setText(Messages.evidence_saveTitle);
    dialog.setFileName(row.name());
    dialog.setOverwrite(true);
    String chosen = dialog.open();
    if (chosen == null) {
      return;
    }
    Path file = Path.of(chosen);
    String digest = row.evidence().sha256();
    Job.create(
            NLS.bind(Messages.evidence_saving, row.name()),
            monitor -> {
              try {
                Files.write(file, connection.client().artifact(digest));
                return Status.OK_STATUS;
              } catch (IOException | RuntimeException e) {
                return Status.error(NLS.bind(Messages.evidence_notSaved, file, e.getMessage()), e);
              }
            })
        .schedule();
  }
}
