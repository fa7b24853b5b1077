package org.orrery.operations.alerts;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.orrery.api.Alert;
import org.orrery.api.Event;
import org.orrery.api.EventTypes;
import org.orrery.client.Connection;
import org.orrery.operations.Act;
import org.orrery.operations.Messages;
import org.orrery.operations.ModelChoice;
import org.orrery.operations.SelectionSource;
import org.orrery.operations.health.States;
import org.orrery.ui.Images;
import org.orrery.ui.Services;
import org.orrery.ui.server.ServerView;
import org.orrery.ui.state.EmptyPage;
import org.orrery.ui.state.ViewLoader;
import org.orrery.ui.table.DataTable;
import org.orrery.ui.table.SearchList;
import org.orrery.ui.text.Figures;
import org.orrery.ui.text.Times;

/** Thresholds that were crossed, the newest first, to be acknowledged with a word. */
public final class AlertsView extends ServerView<Event> {
  public static final String ID = "org.orrery.operations.alerts";
  private static final Set<String> EVENTS =
      Set.of(EventTypes.ALERT_RAISED, EventTypes.ALERT_ACKNOWLEDGED);

  private final SelectionSource selection = new SelectionSource();
  private DataTable<Alert> table;
  private ViewLoader.Slot<List<Alert>> slot;
  private IAction acknowledge;

  @Override
  protected void build(Composite parent) {
    parent.setLayout(new FillLayout());
    table = new SearchList<>(parent, Messages.alerts_search, Alert::id).table();
    table
        .column(Messages.alerts_severity, 100, alert -> States.label(alert.severity()))
        .image(alert -> States.image(alert.severity()))
        .color(alert -> States.color(alert.severity()))
        .order(Comparator.comparingInt(alert -> States.urgency(alert.severity())));
    table.column(Messages.alerts_model, 130, Alert::model).grow(1);
    table.column(Messages.alerts_monitor, 150, Alert::name).grow(1);
    table
        .column(Messages.alerts_value, 90, alert -> Figures.value(alert.value(), alert.unit()))
        .right()
        .order(Comparator.comparingDouble(Alert::value));
    table
        .column(
            Messages.alerts_threshold, 90, alert -> Figures.value(alert.threshold(), alert.unit()))
        .right()
        .order(Comparator.comparingDouble(Alert::threshold));
    table
        .column(Messages.alerts_raised, 110, alert -> Times.ago(alert.raised(), Instant.now()))
        .order(Comparator.comparing(Alert::raised));
    table.column(Messages.alerts_state, 110, AlertsView::state).grow(1);
    table.column(Messages.alerts_message, 200, Alert::message).grow(3);
    table.order(Comparator.comparing(Alert::raised).reversed());
    table.onSelect(this::selected);
    table.onOpen(this::acknowledge);
    getSite().setSelectionProvider(selection);
    acknowledge =
        tool(Messages.acknowledge_verb, Images.COMPLETED, () -> acknowledge(table.selected()));
    acknowledge.setEnabled(false);
    getViewSite().getActionBars().getToolBarManager().add(onlyOpen());
    slot =
        list(
            new EmptyPage(Images.OK, Messages.alerts_emptyTitle, Messages.alerts_emptyHint),
            table::setItems);
  }

  @Override
  protected void reload() {
    slot.load(() -> Services.require(Connection.class).client().alerts(null, null));
  }

  @Override
  protected void forget() {
    slot.forget();
    table.setItems(List.of());
    selected(null);
  }

  @Override
  protected boolean concerns(Event event) {
    return EVENTS.contains(event.type());
  }

  @Override
  protected String purpose() {
    return Messages.alerts_purpose;
  }

  @Override
  protected void focusContent() {
    table.control().setFocus();
  }

  /** The alerts that are shown. */
  public DataTable<Alert> table() {
    return table;
  }

  private void selected(Alert alert) {
    boolean may = door().hasRole("operator", "business-owner");
    acknowledge.setEnabled(alert != null && "open".equals(alert.state()) && may);
    acknowledge.setToolTipText(may ? Messages.acknowledge_verb : Messages.needsOperatorOrOwner);
    selection.setSelection(
        alert == null
            ? StructuredSelection.EMPTY
            : new StructuredSelection(new ModelChoice(alert.model())));
  }

  /** Asks for a word on an alert, when the person may give one. */
  public void acknowledge(Alert alert) {
    if (alert != null && acknowledge.isEnabled()) {
      Act.acknowledge(getSite().getShell(), alert.id(), alert.message(), this::refresh);
    }
  }

  private IAction onlyOpen() {
    Action action =
        new Action(Messages.alerts_onlyOpen, IAction.AS_CHECK_BOX) {
          @Override
          public void run() {
            table.filter(alert -> !isChecked() || "open".equals(alert.state()));
          }
        };
    action.setImageDescriptor(Images.FILTER.descriptor());
    action.setToolTipText(Messages.alerts_onlyOpen);
    return action;
  }

  private static String state(Alert alert) {
    return switch (alert.state()) {
      case "open" -> Messages.alerts_open;
      case "acknowledged" ->
          alert.acknowledgedBy()
              + (alert.comment() == null || alert.comment().isBlank()
                  ? ""
                  : ": " + alert.comment());
      default -> Messages.alerts_closed;
    };
  }
}
