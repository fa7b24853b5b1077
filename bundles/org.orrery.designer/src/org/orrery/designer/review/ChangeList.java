package org.orrery.designer.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.lifecycle.compare.ElementChange;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Letters;
import org.orrery.ui.Scrolled;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;
import org.orrery.ui.table.DataTable;

/** Changes by meaning, which of them are ticked off, and the comments on each. UI thread. */
final class ChangeList extends Composite {
  /** Of the list: its header and some rows. */
  private static final int LEAST = 84;

  private final ScrolledComposite scrolled;
  private final Set<ElementChange> accepted = new HashSet<>();
  private final DataTable<ElementChange> table;
  private final RemarkPane remarks;
  private List<ElementChange> changes = List.of();

  ChangeList(Composite parent, Consumer<ElementChange> selected) {
    super(parent, SWT.NONE);
    Skin.page(this);
    setLayout(new FillLayout());
    scrolled = Scrolled.of(this);
    Composite body = Skin.page(new Composite(scrolled, SWT.NONE));
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
    Composite upper = Skin.page(new Composite(body, SWT.NONE));
    upper.setLayout(new FillLayout());
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .hint(SWT.DEFAULT, Letters.room(LEAST))
        .applyTo(upper);
    table = new DataTable<>(upper, change -> change.kind() + change.element());
    Spoken.as(table.control(), () -> Messages.get("review.list"));
    table.column(Messages.get("review.kind"), 80, this::kind).color(ChangeList::color);
    table.column(Messages.get("review.element"), 150, ElementChange::name).grow(1);
    table.column(Messages.get("review.detail"), 240, ElementChange::detail).grow(4);
    table.column(Messages.get("review.remarks"), 80, this::count);
    remarks = new RemarkPane(body, () -> table.setItems(changes), this::resized);
    table.onSelect(
        change -> {
          remarks.show(change == null ? null : change.element());
          selected.accept(change);
        });
    GridDataFactory.fillDefaults().grab(true, false).applyTo(remarks);
    Scrolled.fillDown(scrolled, body);
  }

  private void resized() {
    Scrolled.measureDown(scrolled);
    layout(true, true);
  }

  /** Begins with another comparison: nothing is ticked off. */
  void begin(LifecycleEditor editor) {
    accepted.clear();
    remarks.follow(editor);
  }

  void show(List<ElementChange> found) {
    changes = found;
    table.setItems(found);
  }

  /** Ticks the selected changes off, or takes the ticks away when all have one. */
  void accept() {
    List<ElementChange> chosen = table.selection();
    if (!chosen.isEmpty() && accepted.containsAll(chosen)) {
      accepted.removeAll(chosen);
    } else {
      accepted.addAll(chosen);
    }
    table.setItems(changes);
  }

  /** How many changes are not ticked off. */
  long open() {
    return changes.stream().filter(change -> !accepted.contains(change)).count();
  }

  /** Ids of the elements of the selected changes. */
  Set<String> selected() {
    return table.selection().stream().map(ElementChange::element).collect(Collectors.toSet());
  }

  @Override
  public boolean setFocus() {
    return table.control().setFocus();
  }

  private String count(ElementChange change) {
    int count = remarks.count(change.element());
    return count == 0 ? "" : String.valueOf(count);
  }

  private String kind(ElementChange change) {
    return accepted.contains(change)
        ? Messages.get("review.accepted")
        : Messages.get("review.kind." + change.kind());
  }

  private static ColorRole color(ElementChange change) {
    return switch (change.kind()) {
      case ADDED -> ColorRole.GOOD;
      case REMOVED -> ColorRole.CRITICAL;
      default -> ColorRole.WARNING;
    };
  }
}
