package org.orrery.journeys.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.api.EventTypes;
import org.orrery.governance.catalog.CatalogView;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.journeys.workbench.FakeServer;
import org.orrery.workbench.Ids;

/** The catalog: models, versions, lineage. */
@ExtendWith(LogWatch.class)
class CatalogTest {
  private final FakeServer server = new FakeServer();
  private CatalogView view;

  @BeforeEach
  void open() {
    server.on("GET /api/v1/models", body -> List.of(Facts.model(1)));
    server.on("GET /api/v1/models/credit-risk-model/versions", body -> List.of(Facts.version()));
    server.on("GET /api/v1/models/credit-risk-model/versions/1/lineage", body -> Facts.lineage());
    server.on("GET /api/v1/models/credit-risk-model/versions/1/card", body -> "# Card");
    Desk.show(Ids.GOVERNANCE);
    view = Desk.view(Ids.CATALOG, CatalogView.class);
  }

  @AfterEach
  void close() {
    Desk.signOut();
    server.close();
  }

  @Test
  void theChosenModelShowsItsLineageEvenWithACircleInIt() {
    Desk.signIn(server, "vera");
    Ui.await("the lineage", () -> view.detail().graph().size() == 4);
    assertThat(view.listed()).hasSize(1);
  }

  @Test
  void aNewModelAppearsByItself() {
    Desk.signIn(server, "vera");
    Ui.await("the first", () -> view.listed().size() == 1);
    server.on("GET /api/v1/models", body -> List.of(Facts.model(1), Facts.model(2)));
    server.event(EventTypes.MODEL_REGISTERED, "model-2");
    Ui.await("the second", () -> view.listed().size() == 2);
  }
}
