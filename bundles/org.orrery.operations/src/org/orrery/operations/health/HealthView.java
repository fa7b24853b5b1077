package org.orrery.operations.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.ISelectionService;
import org.orrery.api.Event;
import org.orrery.api.EventTypes;
import org.orrery.api.ModelHealth.MonitorHealth;
import org.orrery.client.Connection;
import org.orrery.operations.Messages;
import org.orrery.operations.ModelChoice;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Images;
import org.orrery.ui.Letters;
import org.orrery.ui.Services;
import org.orrery.ui.Skin;
import org.orrery.ui.server.ServerView;
import org.orrery.ui.state.EmptyPage;
import org.orrery.ui.state.ViewLoader;

/**
 * Model health: each monitor's values over time beside its thresholds and what happened meanwhile.
 */
public final class HealthView extends ServerView<Event> {
  public static final String ID = "org.orrery.operations.health";
  private static final Set<String> EVENTS =
      Set.of(
          EventTypes.WINDOW_MEASURED,
          EventTypes.STANDING_CHANGED,
          EventTypes.TRAFFIC_CHANGED,
          EventTypes.ALERT_RAISED,
          EventTypes.EXPERIMENT_DECIDED,
          EventTypes.VERSION_CREATED,
          EventTypes.MODEL_REGISTERED);
  private static final int CARD_WIDTH = 380;

  private final List<MonitorCard> cards = new ArrayList<>();
  private final ISelectionListener follower =
      (part, selected) -> {
        ModelChoice choice = ModelChoice.in(selected);
        if (part != this && choice != null) {
          show(choice.model());
        }
      };
  private HealthHeader header;
  private Label unwatched;
  private ScrolledComposite scroller;
  private Composite grid;
  private ViewLoader.Slot<HealthBoard> slot;
  private String model;

  @Override
  protected void build(Composite parent) {
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 0;
    parent.setLayout(layout);
    header = new HealthHeader(parent, this::show, this::refresh);
    header.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    unwatched = Skin.apply(new Label(parent, SWT.WRAP), ColorRole.PANEL, ColorRole.MUTED);
    unwatched.setLayoutData(
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 8).exclude(true).create());
    scroller = Skin.panel(new ScrolledComposite(parent, SWT.V_SCROLL));
    scroller.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    scroller.setExpandHorizontal(true);
    scroller.setExpandVertical(true);
    scroller.setShowFocusedControl(true);
    grid = Skin.apply(new Composite(scroller, SWT.NONE), ColorRole.PANEL, ColorRole.TEXT);
    GridLayout cardLayout = new GridLayout(2, true);
    cardLayout.marginWidth = 12;
    cardLayout.marginHeight = 4;
    cardLayout.horizontalSpacing = 12;
    cardLayout.verticalSpacing = 12;
    grid.setLayout(cardLayout);
    scroller.setContent(grid);
    scroller.addListener(SWT.Resize, e -> arrange());
    slot =
        loader()
            .slot(
                state ->
                    pane()
                        .show(
                            state,
                            Objects::isNull,
                            new EmptyPage(
                                Images.HEALTH,
                                Messages.health_emptyTitle,
                                Messages.health_emptyHint),
                            this::render));
    ISelectionService selections = getSite().getWorkbenchWindow().getSelectionService();
    selections.addSelectionListener(follower);
    parent.addDisposeListener(e -> selections.removeSelectionListener(follower));
  }

  /** Turns to a model. */
  public void show(String wanted) {
    if (!wanted.equals(model)) {
      model = wanted;
      slot.forget();
      refresh();
    }
  }

  @Override
  protected void reload() {
    String wanted = model;
    slot.load(() -> HealthBoard.load(Services.require(Connection.class).client(), wanted));
  }

  @Override
  protected void forget() {
    slot.forget();
    model = null;
  }

  @Override
  protected boolean concerns(Event event) {
    return EVENTS.contains(event.type());
  }

  @Override
  protected void focusContent() {
    header.setFocus();
  }

  @Override
  protected String purpose() {
    return Messages.health_purpose;
  }

  private void render(HealthBoard board) {
    model = board.health().model();
    header.show(board);
    List<MonitorHealth> monitors = board.monitors();
    tellUnwatched(monitors.isEmpty());
    while (cards.size() > monitors.size()) {
      cards.remove(cards.size() - 1).dispose();
    }
    while (cards.size() < monitors.size()) {
      MonitorCard card = new MonitorCard(grid);
      card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
      cards.add(card);
    }
    for (int i = 0; i < monitors.size(); i++) {
      MonitorHealth monitor = monitors.get(i);
      cards.get(i).show(monitor, board.series().get(monitor.monitor()));
    }
    arrange();
  }

  private void tellUnwatched(boolean isSo) {
    unwatched.setText(isSo ? NLS.bind(Messages.health_unwatched, model) : "");
    unwatched.setVisible(isSo);
    ((GridData) unwatched.getLayoutData()).exclude = !isSo;
    unwatched.getParent().layout();
  }

  private void arrange() {
    int width = scroller.getClientArea().width;
    ((GridLayout) grid.getLayout()).numColumns = Math.max(1, width / Letters.room(CARD_WIDTH));
    grid.layout(true);
    scroller.setMinHeight(grid.computeSize(width, SWT.DEFAULT).y);
  }
}
