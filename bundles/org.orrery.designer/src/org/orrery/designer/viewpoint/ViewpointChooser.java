package org.orrery.designer.viewpoint;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.orrery.designer.Messages;
import org.orrery.ui.Spoken;
import org.orrery.ui.text.Brief;

/**
 * The field in the tool bar in which a viewpoint is chosen; its last entry leads to the own ones.
 * UI thread.
 */
public final class ViewpointChooser {
  private static final int MOST_LETTERS = 40;

  private final Combo field;
  private final Consumer<Viewpoint> chosen;
  private List<Viewpoint> offered = List.of();
  private Viewpoint now;

  public ViewpointChooser(Composite parent, Viewpoint now, Consumer<Viewpoint> chosen) {
    this.now = now;
    this.chosen = chosen;
    field = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
    field.setToolTipText(Messages.get("viewpoint.tip"));
    Spoken.as(field, () -> Messages.get("viewpoint.tip"));
    field.addListener(SWT.Selection, event -> choose());
    Runnable stop = Viewpoints.listen(this::changed);
    field.addListener(SWT.Dispose, event -> stop.run());
    fill();
  }

  public Combo control() {
    return field;
  }

  private void fill() {
    offered = Viewpoints.all();
    field.removeAll();
    offered.forEach(each -> field.add(Brief.line(each.label(), MOST_LETTERS)));
    field.add(Messages.get("viewpoint.own"));
    field.select(Math.max(0, offered.indexOf(now)));
  }

  private void choose() {
    int index = field.getSelectionIndex();
    if (index < offered.size()) {
      look(offered.get(index));
    } else {
      field.select(Math.max(0, offered.indexOf(now)));
      OwnViewpointsDialog.open(field.getShell(), now).ifPresent(this::look);
    }
  }

  private void look(Viewpoint from) {
    now = from;
    field.select(Math.max(0, offered.indexOf(now)));
    chosen.accept(from);
  }

  /** An own one that is looked from may be another by now, or gone. */
  private void changed() {
    Viewpoint before = now;
    now = now instanceof OwnViewpoint own ? Viewpoints.own(own.id()).orElse(Viewpoint.ALL) : now;
    fill();
    if (!now.equals(before)) {
      chosen.accept(now);
    }
  }
}
