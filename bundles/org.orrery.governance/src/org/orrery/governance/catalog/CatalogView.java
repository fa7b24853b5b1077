package org.orrery.governance.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.orrery.api.Event;
import org.orrery.api.EventTypes;
import org.orrery.api.Model;
import org.orrery.api.ModelVersion;
import org.orrery.client.Connection;
import org.orrery.governance.Messages;
import org.orrery.governance.Words;
import org.orrery.ui.Images;
import org.orrery.ui.Services;
import org.orrery.ui.server.ServerView;
import org.orrery.ui.state.EmptyPage;
import org.orrery.ui.state.StatePane;
import org.orrery.ui.state.ViewLoader;
import org.orrery.ui.table.DataTable;
import org.orrery.ui.table.SearchList;
import org.orrery.ui.text.Times;

/** Models, the versions of the chosen one, and what is known of the chosen version. */
public final class CatalogView extends ServerView<Event> {
  private static final Set<String> EVENTS =
      Set.of(
          EventTypes.MODEL_REGISTERED,
          EventTypes.VERSION_CREATED,
          EventTypes.STANDING_CHANGED,
          EventTypes.TRAFFIC_CHANGED,
          EventTypes.ALERT_RAISED,
          EventTypes.APPROVAL_DECIDED);

  private final Connection connection = Services.require(Connection.class);
  private DataTable<Model> models;
  private DataTable<ModelVersion> versions;
  private StatePane versionPane;
  private VersionDetail detail;
  private ViewLoader.Slot<List<Model>> modelSlot;
  private ViewLoader.Slot<List<ModelVersion>> versionSlot;
  private String chosen;

  @Override
  protected void build(Composite content) {
    content.setLayout(new FillLayout());
    SashForm sash = new SashForm(content, SWT.HORIZONTAL | SWT.SMOOTH);
    SashForm lists = new SashForm(sash, SWT.VERTICAL | SWT.SMOOTH);
    createModels(lists);
    createVersions(lists);
    detail = new VersionDetail(sash, connection, loader());
    sash.setWeights(38, 62);
    modelSlot =
        list(
            new EmptyPage(Images.MODEL, Messages.catalog_none, Messages.catalog_noneHint),
            this::fill);
    versionSlot =
        loader()
            .slot(
                state ->
                    versionPane.show(
                        state,
                        List::isEmpty,
                        new EmptyPage(
                            Images.VERSION,
                            Messages.catalog_noVersions,
                            Messages.catalog_noVersionsHint),
                        this::fillVersions));
  }

  @Override
  protected void reload() {
    modelSlot.load(() -> connection.client().models());
  }

  @Override
  protected void forget() {
    modelSlot.forget();
    versionSlot.forget();
    chosen = null;
    models.setItems(List.of());
    versions.setItems(List.of());
    detail.show(null);
  }

  @Override
  protected String purpose() {
    return Messages.catalog_purpose;
  }

  @Override
  protected boolean concerns(Event event) {
    return EVENTS.contains(event.type());
  }

  @Override
  protected void focusContent() {
    models.control().setFocus();
  }

  /** Shows a model, when it is listed. */
  public boolean select(String model) {
    return models.select(model);
  }

  /** The models as they are listed. */
  public List<Model> listed() {
    return models.shown();
  }

  /** The pane of the chosen version. */
  public VersionDetail detail() {
    return detail;
  }

  private void createModels(Composite parent) {
    models = new SearchList<>(parent, Messages.catalog_search, Model::name).table();
    models.column(Messages.catalog_model, 130, Model::name).grow(2).image(m -> Images.MODEL);
    models
        .column(Messages.catalog_health, 92, m -> Words.health(m.health()))
        .color(m -> Words.color(m.health() == null ? "" : m.health()));
    models
        .column(Messages.catalog_champion, 88, m -> number(m.champion()))
        .order(
            Comparator.comparing(Model::champion, Comparator.nullsLast(Comparator.naturalOrder())));
    models.column(Messages.catalog_challenger, 92, m -> number(m.challenger()));
    models
        .column(Messages.catalog_tier, 50, m -> Integer.toString(m.riskTier()))
        .order(Comparator.comparingInt(Model::riskTier));
    models.column(Messages.catalog_owner, 90, Model::owner).grow(1);
    models.order(Comparator.comparing(Model::name));
    models.onSelect(this::choose);
  }

  private void createVersions(Composite parent) {
    versionPane = new StatePane(parent);
    versionPane.content().setLayout(new FillLayout());
    versions = new DataTable<>(versionPane.content(), v -> v.model() + "/" + v.number());
    versions
        .column(Messages.catalog_version, 80, v -> Integer.toString(v.number()))
        .image(v -> Images.VERSION)
        .order(Comparator.comparingInt(ModelVersion::number));
    versions
        .column(Messages.catalog_standing, 100, v -> Words.standing(v.standing()))
        .color(v -> Words.color(v.standing()));
    versions.column(Messages.catalog_passed, 80, CatalogView::passed).grow(1);
    versions.column(Messages.catalog_by, 100, ModelVersion::createdBy).grow(1);
    versions
        .column(Messages.catalog_created, 130, v -> Times.at(v.created()))
        .order(Comparator.comparing(ModelVersion::created));
    versions.order(Comparator.comparingInt(ModelVersion::number).reversed());
    versions.onSelect(v -> detail.show(v));
    versionPane.onRetry(() -> load(chosen));
    versionPane.empty(
        new EmptyPage(Images.VERSION, Messages.catalog_choose, Messages.catalog_chooseHint));
  }

  private void fill(List<Model> list) {
    models.setItems(list);
    if (models.selected() == null) {
      models.select(models.shown().isEmpty() ? null : models.shown().get(0).name());
    } else {
      load(chosen);
    }
  }

  private void choose(Model model) {
    if (model != null && !model.name().equals(chosen)) {
      chosen = model.name();
      versionSlot.forget();
      detail.show(null);
      load(chosen);
    }
  }

  private void load(String model) {
    if (model != null) {
      versionSlot.load(() -> connection.client().versions(model));
    }
  }

  private void fillVersions(List<ModelVersion> list) {
    versions.setItems(list);
    ModelVersion selected = versions.selected();
    if (selected != null) {
      detail.show(selected);
    } else if (!versions.shown().isEmpty()) {
      ModelVersion newest = versions.shown().get(0);
      versions.select(newest.model() + "/" + newest.number());
    }
  }

  private static String number(Integer version) {
    return version == null ? "–" : version.toString();
  }

  private static String passed(ModelVersion version) {
    long judged = version.measurements().stream().filter(m -> m.threshold() != null).count();
    long passed =
        version.measurements().stream().filter(m -> m.threshold() != null && m.passed()).count();
    return judged == 0 ? "" : passed + " / " + judged;
  }
}
