package org.orrery.operations.portfolio;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.orrery.api.Event;
import org.orrery.api.EventTypes;
import org.orrery.api.Run;
import org.orrery.client.Connection;
import org.orrery.client.OrreryClient;
import org.orrery.operations.Messages;
import org.orrery.operations.ModelChoice;
import org.orrery.operations.SelectionSource;
import org.orrery.operations.health.States;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Images;
import org.orrery.ui.Services;
import org.orrery.ui.server.ServerView;
import org.orrery.ui.state.EmptyPage;
import org.orrery.ui.state.ViewLoader;
import org.orrery.ui.table.DataTable;
import org.orrery.ui.table.SearchList;
import org.orrery.ui.text.Times;

/** All models with what matters first: health, alerts, who serves, where their runs stand. */
public final class PortfolioView extends ServerView<Event> {
  public static final String ID = "org.orrery.operations.portfolio";
  private static final Set<String> EVENTS =
      Set.of(
          EventTypes.MODEL_REGISTERED,
          EventTypes.VERSION_CREATED,
          EventTypes.STANDING_CHANGED,
          EventTypes.ALERT_RAISED,
          EventTypes.ALERT_ACKNOWLEDGED,
          EventTypes.WINDOW_MEASURED,
          EventTypes.RUN_STARTED,
          EventTypes.RUN_ENDED,
          EventTypes.RUN_CANCELLED);

  private final SelectionSource selection = new SelectionSource();
  private DataTable<PortfolioRow> table;
  private ViewLoader.Slot<List<PortfolioRow>> rows;

  @Override
  protected void build(Composite parent) {
    parent.setLayout(new FillLayout());
    table =
        new SearchList<PortfolioRow>(parent, Messages.portfolio_search, row -> row.model().name())
            .table();
    table
        .column(Messages.portfolio_model, 180, row -> row.model().name())
        .image(row -> Images.MODEL)
        .grow(3);
    table
        .column(Messages.portfolio_health, 112, row -> States.label(row.model().health()))
        .image(row -> States.image(row.model().health()))
        .color(row -> States.color(row.model().health()))
        .order(Comparator.comparingInt(row -> States.urgency(row.model().health())));
    table
        .column(
            Messages.portfolio_alerts,
            70,
            row -> row.openAlerts() == 0 ? "" : "" + row.openAlerts())
        .right()
        .color(row -> ColorRole.CRITICAL)
        .order(Comparator.comparingLong(PortfolioRow::openAlerts));
    table.column(Messages.portfolio_champion, 90, row -> version(row.model().champion())).right();
    table
        .column(Messages.portfolio_challenger, 90, row -> version(row.model().challenger()))
        .right();
    table
        .column(Messages.portfolio_tier, 50, row -> Integer.toString(row.model().riskTier()))
        .right();
    table.column(Messages.portfolio_use, 140, row -> row.model().use()).grow(2);
    table.column(Messages.portfolio_run, 180, row -> run(row.run())).grow(2);
    table.onSelect(
        row ->
            selection.setSelection(
                row == null
                    ? StructuredSelection.EMPTY
                    : new StructuredSelection(new ModelChoice(row.model().name()))));
    getSite().setSelectionProvider(selection);
    rows =
        list(
            new EmptyPage(
                Images.PORTFOLIO, Messages.portfolio_emptyTitle, Messages.portfolio_emptyHint),
            this::show);
  }

  @Override
  protected void reload() {
    rows.load(
        () -> {
          OrreryClient client = Services.require(Connection.class).client();
          return PortfolioRow.of(
              client.models(), client.alerts(null, "open"), client.runs(null, null));
        });
  }

  private void show(List<PortfolioRow> found) {
    boolean first = table.shown().isEmpty();
    table.setItems(found);
    if (first && !found.isEmpty()) {
      table.select(found.get(0).model().name());
    }
  }

  @Override
  protected void forget() {
    rows.forget();
    table.setItems(List.of());
  }

  @Override
  protected boolean concerns(Event event) {
    return EVENTS.contains(event.type());
  }

  @Override
  protected String purpose() {
    return Messages.portfolio_purpose;
  }

  @Override
  protected void focusContent() {
    table.control().setFocus();
  }

  /** The models that are shown. */
  public DataTable<PortfolioRow> table() {
    return table;
  }

  private static String version(Integer number) {
    return number == null ? "–" : NLS.bind(Messages.health_version, number);
  }

  private static String run(Run run) {
    return run == null
        ? ""
        : NLS.bind(
            Messages.portfolio_runState,
            new Object[] {
              run.lifecycleName(), run.state(), Times.ago(run.started(), Instant.now())
            });
  }
}
