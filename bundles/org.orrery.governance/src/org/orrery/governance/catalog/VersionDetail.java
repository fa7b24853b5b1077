package org.orrery.governance.catalog;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.orrery.api.Lineage;
import org.orrery.api.ModelVersion;
import org.orrery.client.Connection;
import org.orrery.governance.MeasurementTable;
import org.orrery.governance.Messages;
import org.orrery.ui.Images;
import org.orrery.ui.Skin;
import org.orrery.ui.Tabs;
import org.orrery.ui.state.EmptyPage;
import org.orrery.ui.state.StatePane;
import org.orrery.ui.state.ViewLoader;
import org.orrery.ui.text.DocumentView;

/** What is known of a version: lineage, provenance, measurements, model card. */
public final class VersionDetail extends Composite {
  private final Connection connection;
  private final StatePane pane;
  private final StatePane lineagePane;
  private final LineageGraph graph;
  private final DocumentView provenance;
  private final MeasurementTable measurements;
  private final StatePane cardPane;
  private final DocumentView card;
  private final ViewLoader.Slot<Lineage> lineage;
  private final ViewLoader.Slot<String> cardSlot;
  private ModelVersion shown;

  VersionDetail(Composite parent, Connection connection, ViewLoader loader) {
    super(parent, SWT.NONE);
    this.connection = connection;
    Skin.page(this);
    setLayout(new FillLayout());
    pane = new StatePane(this);
    pane.content().setLayout(new FillLayout());
    CTabFolder tabs = Tabs.of(pane.content());
    lineagePane = new StatePane(tabs);
    lineagePane.content().setLayout(new FillLayout());
    graph = new LineageGraph(lineagePane.content());
    provenance = new DocumentView(tabs);
    Composite measureBox = Skin.page(new Composite(tabs, SWT.NONE));
    measureBox.setLayout(new FillLayout());
    measurements = new MeasurementTable(measureBox);
    cardPane = new StatePane(tabs);
    cardPane.content().setLayout(new FillLayout());
    card = new DocumentView(cardPane.content());
    Tabs.add(tabs, Messages.catalog_lineage, lineagePane);
    Tabs.add(tabs, Messages.catalog_provenance, provenance);
    Tabs.add(tabs, Messages.detail_measurements, measureBox);
    Tabs.add(tabs, Messages.detail_card, cardPane);
    lineage =
        loader.slot(
            state ->
                lineagePane.show(
                    state,
                    l -> l.nodes().isEmpty(),
                    new EmptyPage(
                        Images.LINEAGE, Messages.catalog_noLineage, Messages.catalog_noLineageHint),
                    graph::show));
    cardSlot =
        loader.slot(
            state ->
                cardPane.show(
                    state,
                    String::isBlank,
                    new EmptyPage(
                        Images.EVIDENCE, Messages.detail_noCard, Messages.detail_noCardHint),
                    card::markdown));
    lineagePane.onRetry(this::load);
    cardPane.onRetry(this::load);
    show(null);
  }

  /** The graph of where the version comes from. */
  public LineageGraph graph() {
    return graph;
  }

  void show(ModelVersion version) {
    if (version == null) {
      shown = null;
      pane.empty(
          new EmptyPage(Images.LINEAGE, Messages.catalog_choose, Messages.catalog_chooseHint));
      return;
    }
    boolean other =
        shown == null
            || !shown.model().equals(version.model())
            || shown.number() != version.number();
    if (other) {
      lineage.forget();
      cardSlot.forget();
    }
    shown = version;
    provenance.markdown(Provenance.document(version));
    measurements.show(version.measurements());
    load();
    pane.content(() -> {});
  }

  private void load() {
    ModelVersion version = shown;
    lineage.load(() -> connection.client().lineage(version.model(), version.number()));
    boolean hasCard = version.artifacts().stream().anyMatch(a -> a.name().contains("card"));
    cardSlot.load(
        () -> hasCard ? connection.client().cardMarkdown(version.model(), version.number()) : "");
  }
}
