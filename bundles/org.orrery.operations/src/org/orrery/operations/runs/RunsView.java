package org.orrery.operations.runs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.orrery.api.Event;
import org.orrery.api.EventTypes;
import org.orrery.api.Run;
import org.orrery.client.Connection;
import org.orrery.client.OrreryClient;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.ManualTrigger;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.WaitKind;
import org.orrery.lifecycle.WaitNode;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.operations.Act;
import org.orrery.operations.Messages;
import org.orrery.operations.ModelChoice;
import org.orrery.operations.SelectionSource;
import org.orrery.ui.Images;
import org.orrery.ui.Services;
import org.orrery.ui.server.ServerView;
import org.orrery.ui.state.EmptyPage;
import org.orrery.ui.state.StatePane;
import org.orrery.ui.state.ViewLoader;
import org.orrery.ui.table.DataTable;
import org.orrery.ui.table.SearchList;
import org.orrery.ui.text.Times;

/** Runs, and the chosen one alive on its own drawing. */
public final class RunsView extends ServerView<Event> {
  public static final String ID = "org.orrery.operations.runs";
  private static final Set<String> EVENTS =
      Set.of(
          EventTypes.RUN_STARTED,
          EventTypes.RUN_ENDED,
          EventTypes.RUN_CANCELLED,
          EventTypes.STEP_ENTERED,
          EventTypes.STEP_COMPLETED,
          EventTypes.STEP_FAILED,
          EventTypes.STEP_RETRIED,
          EventTypes.APPROVAL_DECIDED);

  private final SelectionSource selection = new SelectionSource();
  private final Map<String, byte[]> drawings = new ConcurrentHashMap<>();
  private DataTable<Run> table;
  private StatePane side;
  private RunDetail detail;
  private ViewLoader.Slot<List<Run>> runs;
  private ViewLoader.Slot<RunPage> chosen;
  private String chosenId;
  private IAction start;
  private IAction cancel;
  private IAction retry;
  private IAction trigger;
  private IAction signal;
  private IAction open;

  @Override
  protected void build(Composite parent) {
    parent.setLayout(new FillLayout());
    SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
    table = new SearchList<>(sash, Messages.runs_search, Run::id).table();
    table.column(Messages.runs_model, 100, Run::model).image(run -> Images.MODEL).grow(2);
    table
        .column(Messages.runs_state, 95, StepWords::of)
        .image(run -> StepWords.image(run.state()))
        .color(run -> StepWords.color(run.state()))
        .grow(1);
    table
        .column(Messages.runs_started, 70, run -> Times.ago(run.started(), Instant.now()))
        .order(Comparator.comparing(Run::started));
    table.order(Comparator.comparing(Run::started).reversed());
    table.onSelect(run -> choose(run == null ? null : run.id()));
    side = new StatePane(sash);
    side.onRetry(this::loadChosen);
    side.content().setLayout(new FillLayout());
    detail = new RunDetail(side.content());
    sash.setWeights(30, 70);
    getSite().setSelectionProvider(selection);
    actions();
    EmptyPage none = new EmptyPage(Images.RUN, Messages.runs_emptyTitle, Messages.runs_emptyHint);
    runs = loader().slot(state -> pane().show(state, List::isEmpty, nothing(), this::show));
    chosen = loader().slot(state -> side.show(state, page -> false, none, this::show));
  }

  private void actions() {
    start = tool(Messages.start_action, Images.RUN, this::start);
    cancel =
        tool(
            Messages.cancel_verb,
            Images.STOP,
            () ->
                Act.cancel(
                    getSite().getShell(), chosenId, detail.page().run().model(), this::refresh));
    retry =
        tool(
            Messages.retry_verb,
            Images.RETRY,
            () -> Act.retry(getSite().getShell(), chosenId, failedSteps(), this::refresh));
    trigger =
        tool(
            Messages.trigger_verb,
            Images.ALERT,
            () -> Act.trigger(getSite().getShell(), chosenId, triggers(), this::refresh));
    signal =
        tool(
            Messages.signal_verb,
            Images.WAITING,
            () -> Act.signal(getSite().getShell(), chosenId, awaited(), this::refresh));
    open =
        tool(
            Messages.deployed_open,
            Images.OPEN,
            () -> DeployedOpening.open(getSite().getPage(), detail.page().run().definition()));
    enable();
  }

  @Override
  protected void reload() {
    runs.load(() -> Services.require(Connection.class).client().runs(null, null));
    loadChosen();
  }

  @Override
  protected void happened(List<Event> events) {
    Set<String> ofTheList =
        Set.of(EventTypes.RUN_STARTED, EventTypes.RUN_ENDED, EventTypes.RUN_CANCELLED);
    if (events.stream().anyMatch(event -> ofTheList.contains(event.type()))) {
      reload();
    } else {
      loadChosen();
    }
  }

  @Override
  protected boolean concerns(Event event) {
    return EVENTS.contains(event.type());
  }

  @Override
  protected void forget() {
    runs.forget();
    chosen.forget();
    chosenId = null;
    selection.setSelection(StructuredSelection.EMPTY);
    drawings.clear();
    detail.forget();
    table.setItems(List.of());
    enable();
  }

  @Override
  protected String purpose() {
    return Messages.runs_purpose;
  }

  @Override
  protected void focusContent() {
    table.control().setFocus();
  }

  private EmptyPage nothing() {
    return start.isEnabled()
        ? new EmptyPage(
            Images.RUN,
            Messages.runs_emptyTitle,
            Messages.runs_emptyHint,
            Messages.start_action,
            this::start)
        : new EmptyPage(Images.RUN, Messages.runs_emptyTitle, Messages.runs_emptyHint);
  }

  private void show(List<Run> found) {
    table.setItems(found);
    boolean seen = table.selected() != null && table.selected().id().equals(chosenId);
    if (!seen && !table.select(chosenId) && !table.shown().isEmpty()) {
      table.select(table.shown().get(0).id());
    }
  }

  private void show(RunPage page) {
    detail.show(page);
    enable();
  }

  private void choose(String run) {
    if (run == null || run.equals(chosenId)) {
      return;
    }
    chosenId = run;
    chosen.forget();
    selection.setSelection(new StructuredSelection(new ModelChoice(table.selected().model())));
    loadChosen();
  }

  private void loadChosen() {
    String id = chosenId;
    if (id != null && !door().person().isEmpty()) {
      chosen.load(
          () -> {
            OrreryClient client = Services.require(Connection.class).client();
            Run run = client.run(id);
            Lifecycle drawing = drawing(run.definition());
            return new RunPage(run, drawing, new RunPast(run, client.runHistory(id), drawing));
          });
    }
  }

  /** Definitions are immutable, so their bytes are asked for once. */
  private Lifecycle drawing(String definition) throws IOException {
    byte[] bytes =
        drawings.computeIfAbsent(
            definition, wanted -> Services.require(Connection.class).client().drawing(wanted));
    return LifecycleFiles.load(new ByteArrayInputStream(bytes), definition + ".lifecycle");
  }

  private void start() {
    OrreryClient client = Services.require(Connection.class).client();
    new StartRunDialog(
            getSite().getShell(),
            client,
            run -> {
              chosenId = run.id();
              chosen.forget();
              refresh();
            })
        .open();
  }

  private void enable() {
    RunPage page = detail.page();
    boolean isChosen = chosenId != null && page != null;
    boolean isOpen = isChosen && page.run().ended() == null;
    boolean operator = door().hasRole("operator");
    boolean operatorOrDeveloper = operator || door().hasRole("developer");
    start.setEnabled(operatorOrDeveloper);
    start.setToolTipText(operatorOrDeveloper ? Messages.start_action : Messages.needsDeveloper);
    open.setEnabled(isChosen);
    cancel.setEnabled(isOpen && operatorOrDeveloper);
    retry.setEnabled(isOpen && operatorOrDeveloper && !failedSteps().isEmpty());
    trigger.setEnabled(isOpen && operator && !triggers().isEmpty());
    signal.setEnabled(isOpen && operator && !awaited().isEmpty());
  }

  private List<String> failedSteps() {
    return inState("failed").toList();
  }

  private List<String> triggers() {
    return nodes().filter(ManualTrigger.class::isInstance).map(Node::getId).toList();
  }

  /** Events that the run waits for now. */
  private List<String> awaited() {
    Set<String> here = Set.copyOf(Stream.concat(inState("waiting"), inState("active")).toList());
    return nodes()
        .filter(node -> here.contains(node.getId()))
        .filter(WaitNode.class::isInstance)
        .map(WaitNode.class::cast)
        .filter(node -> node.getKind() == WaitKind.EVENT)
        .map(WaitNode::getEvent)
        .toList();
  }

  private Stream<String> inState(String state) {
    return detail.page().run().steps().stream()
        .filter(step -> state.equals(step.state()))
        .map(Run.Step::element);
  }

  private Stream<Node> nodes() {
    return detail.page().drawing().getStages().stream().flatMap(stage -> stage.getNodes().stream());
  }
}
