package org.orrery.operations.runs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.orrery.api.Dataset;
import org.orrery.api.Definition;
import org.orrery.api.NewRun;
import org.orrery.api.Run;
import org.orrery.client.OrreryClient;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.operations.Messages;
import org.orrery.ui.Letters;
import org.orrery.ui.Themes;
import org.orrery.ui.act.ActDialog;
import org.orrery.ui.server.ServerDoor;
import org.orrery.ui.state.LoadState;
import org.orrery.ui.state.ViewLoader;

/** Starts a run of a model through a deployed life cycle, with data that is stored or uploaded. */
final class StartRunDialog extends ActDialog {
  private static final Comparator<Definition> NEWEST =
      Comparator.comparing(Definition::deployed).reversed();

  /** What the server offers; the drawing is the one of the chosen definition. */
  private record Offer(List<Definition> definitions, List<Dataset> datasets, Lifecycle drawing) {}

  /** A file that became a dataset, and all datasets since. */
  private record Uploaded(String id, Dataset dataset, List<Dataset> datasets) {}

  private final OrreryClient client;
  private final Consumer<Run> onStarted;
  private ViewLoader.Slot<Offer> offer;
  private ViewLoader.Slot<Uploaded> upload;
  private Combo lifecycles;
  private Composite room;
  private RunFields fields;
  private List<Definition> definitions = List.of();
  private String obstacle = Messages.start_loading;
  private Run started;

  StartRunDialog(Shell shell, OrreryClient client, Consumer<Run> onStarted) {
    super(shell, Messages.start_title, Messages.start_message, Messages.start_verb);
    this.client = client;
    this.onStarted = onStarted;
  }

  @Override
  protected void createForm(Composite form) {
    lifecycles = choice(form, Messages.start_lifecycle, List.of());
    lifecycles.addListener(SWT.Selection, e -> load());
    room = new Composite(form, SWT.NONE);
    room.setLayout(new FillLayout());
    GridData data = new GridData(SWT.FILL, SWT.TOP, true, true, 2, 1);
    data.heightHint = Letters.room(160);
    room.setLayoutData(data);
    offer = loader().slot(this::offered);
    upload = loader().slot(this::uploaded);
    load();
  }

  private void load() {
    int index = lifecycles.getSelectionIndex();
    Definition wanted = index < 0 ? null : definitions.get(index);
    offer.load(
        () -> {
          List<Definition> found = client.definitions().stream().sorted(NEWEST).toList();
          Definition chosen = wanted != null ? wanted : found.isEmpty() ? null : found.getFirst();
          return new Offer(found, client.datasets(), chosen == null ? null : drawing(chosen));
        });
  }

  private Lifecycle drawing(Definition definition) throws IOException {
    return LifecycleFiles.load(
        new ByteArrayInputStream(client.drawing(definition.id())), definition.id());
  }

  private void offered(LoadState<Offer> state) {
    switch (state) {
      case LoadState.Loading<Offer> loading -> obstacle = Messages.start_loading;
      case LoadState.Done<Offer> done -> fill(done.value());
      case LoadState.Failed<Offer> failed -> obstacle = words(failed.failure());
      case LoadState.Offline<Offer> offline -> obstacle = words(offline.failure());
      case LoadState.Cancelled<Offer> cancelled -> obstacle = Messages.start_loading;
    }
    check();
  }

  private void fill(Offer found) {
    if (found.drawing() == null) {
      obstacle = Messages.start_noLifecycle;
      return;
    }
    obstacle = "";
    int index = Math.max(0, lifecycles.getSelectionIndex());
    definitions = found.definitions();
    lifecycles.setItems(definitions.stream().map(StartRunDialog::name).toArray(String[]::new));
    lifecycles.select(index);
    if (fields != null) {
      fields.dispose();
    }
    boolean mayUpload = ServerDoor.get().hasRole("developer");
    fields = new RunFields(room, found.drawing(), mayUpload ? this::upload : null, this::check);
    Themes.style(fields);
    fields.offer(found.datasets());
    ((GridData) room.getLayoutData()).heightHint = SWT.DEFAULT;
    room.getParent().layout(true, true);
    getShell().pack();
  }

  private void upload(String id, Path file) {
    upload.load(
        () -> {
          Dataset dataset = client.uploadDataset(id, file);
          return new Uploaded(id, dataset, client.datasets());
        });
  }

  private void uploaded(LoadState<Uploaded> state) {
    switch (state) {
      case LoadState.Loading<Uploaded> loading -> obstacle = Messages.start_uploading;
      case LoadState.Done<Uploaded> done -> {
        obstacle = "";
        fields.offer(done.value().datasets());
        fields.choose(done.value().id(), done.value().dataset().sha256());
      }
      case LoadState.Failed<Uploaded> failed -> refused(words(failed.failure()));
      case LoadState.Offline<Uploaded> offline -> refused(words(offline.failure()));
      case LoadState.Cancelled<Uploaded> cancelled -> obstacle = "";
    }
    if (!(state instanceof LoadState.Failed || state instanceof LoadState.Offline)) {
      check();
    }
  }

  private void refused(String why) {
    obstacle = "";
    check();
    setErrorMessage(why);
  }

  @Override
  protected String missing() {
    setErrorMessage(null);
    return !obstacle.isEmpty() || fields == null ? obstacle : fields.missing();
  }

  @Override
  protected Callable<?> act() {
    NewRun order =
        new NewRun(
            definitions.get(lifecycles.getSelectionIndex()).id(),
            null,
            fields.model(),
            fields.datasets(),
            fields.parameters());
    return () -> started = client.start(order);
  }

  @Override
  protected void done() {
    onStarted.accept(started);
  }

  private static String name(Definition definition) {
    return NLS.bind(
        Messages.start_definition,
        new Object[] {definition.name(), definition.version(), DeployedInput.number(definition)});
  }
}
