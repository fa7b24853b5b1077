package org.orrery.operations.health;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Run;
import org.orrery.api.Series;
import org.orrery.client.ClientException;
import org.orrery.client.Connection;
import org.orrery.client.OrreryClient;
import org.orrery.designer.thresholds.MeasuredValues;

/** Reads from the connected server what monitors measured, of the newest models first. */
public final class MeasuredMonitors implements MeasuredValues {
  private static final int MOST_MODELS = 5;
  private static final int MOST_WINDOWS = 500;

  private final Connection connection;

  public MeasuredMonitors(Connection connection) {
    this.connection = connection;
  }

  @Override
  public List<Measured> of(String lifecycle, String monitor) {
    OrreryClient client = connection.client();
    List<String> models =
        client.runs(null, null).stream()
            .filter(run -> lifecycle.equals(run.lifecycle()))
            .map(Run::model)
            .distinct()
            .limit(MOST_MODELS)
            .toList();
    List<Measured> measured = new ArrayList<>();
    for (String model : models) {
      List<Double> values =
          known(
              () ->
                  client.series(model, monitor, MOST_WINDOWS).points().stream()
                      .map(Series.Point::value)
                      .filter(Double::isFinite)
                      .toList());
      List<Double> reference = known(() -> client.reference(model, monitor).values());
      if (!values.isEmpty() || !reference.isEmpty()) {
        measured.add(new Measured(model, values, reference));
      }
    }
    return measured;
  }

  /** Empty also when the model has no such monitor yet. */
  private static List<Double> known(Supplier<List<Double>> ask) {
    try {
      return ask.get();
    } catch (ClientException e) {
      if (ProblemCodes.NOT_FOUND.equals(e.problem().code())) {
        return List.of();
      }
      throw e;
    }
  }
}
