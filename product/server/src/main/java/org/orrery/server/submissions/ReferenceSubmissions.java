package org.orrery.server.submissions;

import java.util.List;
import java.util.Map;
import org.orrery.api.ModelVersion;
import org.orrery.api.NewReference;
import org.orrery.server.Json;
import org.orrery.server.catalog.Catalog;
import org.orrery.server.catalog.Elsewhere;
import org.orrery.server.workflow.Runs;
import org.springframework.stereotype.Component;

/**
 * Enters versions that are kept elsewhere; the same facts give the same version. Nothing is fetched
 * from where they are.
 */
@Component
class ReferenceSubmissions {
  private final Catalog catalog;
  private final Runs runs;

  ReferenceSubmissions(Catalog catalog, Runs runs) {
    this.catalog = catalog;
    this.runs = runs;
  }

  /**
   * @param run a run that works on the version from now, or null
   */
  ModelVersion enter(String model, NewReference told, String run, String actor) {
    catalog.model(model);
    Elsewhere elsewhere = ReferenceFacts.checked(told);
    List<ModelVersion.Field> inputs = ReferenceFacts.fields("input", told.inputs());
    List<ModelVersion.Field> outputs = ReferenceFacts.fields("output", told.outputs());
    ModelVersion version =
        catalog.create(
            new Catalog.NewVersion(
                model,
                "reference/" + digest(model, elsewhere, inputs, outputs),
                null,
                actor,
                List.of(),
                inputs,
                outputs,
                List.of(),
                elsewhere.provenance()));
    if (run != null && !run.isBlank()) {
      runs.take(run, version.model(), version.number(), actor);
    }
    return version;
  }

  private static String digest(
      String model,
      Elsewhere elsewhere,
      List<ModelVersion.Field> inputs,
      List<ModelVersion.Field> outputs) {
    return Json.digest(
        Map.of("model", model, "elsewhere", elsewhere, "inputs", inputs, "outputs", outputs));
  }
}
