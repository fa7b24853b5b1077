package org.orrery.server.serving;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Traffic;
import org.orrery.server.Ids;
import org.orrery.server.ProblemException;
import org.orrery.server.catalog.Catalog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Scores rows with the versions that the traffic plan or the caller chooses, and logs them. */
@Component
class Inference {
  private static final Logger LOG = LoggerFactory.getLogger(Inference.class);

  private final Router router;
  private final LoadedModels models;
  private final PredictionLog log;
  private final Catalog catalog;
  private final MeterRegistry meters;
  private final Clock clock;

  Inference(
      Router router,
      LoadedModels models,
      PredictionLog log,
      Catalog catalog,
      MeterRegistry meters,
      ObjectProvider<Clock> clocks) {
    this.router = router;
    this.models = models;
    this.log = log;
    this.catalog = catalog;
    this.meters = meters;
    this.clock = clocks.getIfAvailable(Clock::systemUTC);
  }

  /**
   * Predictions of all rows in their order, already on disk.
   *
   * @param keys sticky key of each row, null where there is none
   * @param pinned version that the caller asks for, or null for the traffic plan
   */
  List<Prediction> score(String model, RowReader.Rows rows, List<String> keys, Integer pinned) {
    long start = System.nanoTime();
    Prediction[] answers = new Prediction[rows.count()];
    List<Prediction> shadows = new ArrayList<>();
    route(model, keys, pinned)
        .forEach((share, which) -> score(model, rows, keys, share, which, start, answers));
    Traffic.Share shadow = pinned == null ? router.shadow(model) : null;
    if (shadow != null) {
      shadows.addAll(mirror(model, rows, keys, shadow));
    }
    List<Prediction> logged = new ArrayList<>(List.of(answers));
    logged.addAll(shadows);
    log.write(logged);
    Timer.builder("orrery.inference")
        .description("Time from a request's rows to their logged answer")
        .tag("model", model)
        .register(meters)
        .record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
    return List.of(answers);
  }

  /** What a shadow says; one that cannot answer harms nobody. */
  private List<Prediction> mirror(
      String model, RowReader.Rows rows, List<String> keys, Traffic.Share shadow) {
    Prediction[] mirrored = new Prediction[rows.count()];
    try {
      score(model, rows, keys, shadow, all(rows.count()), System.nanoTime(), mirrored);
    } catch (ProblemException e) {
      LOG.warn("The shadow, version {} of {}, gave no answer", shadow.version(), model, e);
      return List.of();
    }
    return List.of(mirrored);
  }

  private Map<Traffic.Share, List<Integer>> route(String model, List<String> keys, Integer pinned) {
    Map<Traffic.Share, List<Integer>> routes = new LinkedHashMap<>();
    if (pinned != null) {
      checkServable(model, pinned);
      routes.put(new Traffic.Share(pinned, "pinned", 100), all(keys.size()));
      return routes;
    }
    for (int row = 0; row < keys.size(); row++) {
      String key = keys.get(row) == null ? UUID.randomUUID().toString() : keys.get(row);
      routes.computeIfAbsent(router.route(model, key), share -> new ArrayList<>()).add(row);
    }
    return routes;
  }

  private void checkServable(String model, int version) {
    if (catalog.standing(model, version).equals("retired")) {
      throw new ProblemException(
          409,
          ProblemCodes.WRONG_STATE,
          "Version %d of '%s' is retired.".formatted(version, model),
          "Address the champion by leaving the version out, or roll back.",
          Map.of("current", "retired", "needed", "champion, challenger or candidate"));
    }
  }

  private static List<Integer> all(int count) {
    List<Integer> all = new ArrayList<>();
    for (int row = 0; row < count; row++) {
      all.add(row);
    }
    return all;
  }

  private void score(
      String model,
      RowReader.Rows rows,
      List<String> keys,
      Traffic.Share share,
      List<Integer> which,
      long start,
      Prediction[] answers) {
    models.with(
        model,
        share.version(),
        scorer -> {
          Signature signature = scorer.signature();
          List<Object[]> raw = RowReader.raw(rows, signature);
          double[] scores = scorer.score(which.stream().map(raw::get).toList());
          double millis = (System.nanoTime() - start) / 1e6;
          Instant now = clock.instant();
          for (int i = 0; i < scores.length; i++) {
            int row = which.get(i);
            answers[row] =
                new Prediction(
                    0,
                    Ids.next(),
                    model,
                    share.version(),
                    share.arm(),
                    inputs(signature, raw.get(row)),
                    scores[i],
                    signature.label(scores[i]),
                    keys.get(row),
                    millis,
                    now,
                    null);
          }
          return null;
        });
  }

  private static Map<String, Object> inputs(Signature signature, Object[] raw) {
    Map<String, Object> inputs = new LinkedHashMap<>();
    for (int i = 0; i < raw.length; i++) {
      Object value = raw[i] instanceof Double number && number.isNaN() ? null : raw[i];
      inputs.put(signature.columns().get(i).name(), value);
    }
    return inputs;
  }
}
