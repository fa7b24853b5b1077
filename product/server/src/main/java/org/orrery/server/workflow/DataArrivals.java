package org.orrery.server.workflow;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.orrery.lifecycle.DataArrivalTrigger;
import org.orrery.lifecycle.Dataset;
import org.orrery.server.catalog.DatasetStored;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** New data of a name that a drawing watches become a signal for each run of it. */
@Component
class DataArrivals {
  private final RunRows rows;
  private final Drawings drawings;
  private final Signals signals;

  DataArrivals(RunRows rows, Drawings drawings, Signals signals) {
    this.rows = rows;
    this.drawings = drawings;
    this.signals = signals;
  }

  @EventListener
  void on(DatasetStored stored) {
    for (RunRow run : rows.open()) {
      for (DataArrivalTrigger trigger :
          drawings.of(run.definition()).all(DataArrivalTrigger.class)) {
        if (trigger.getDataset() != null && names(trigger.getDataset()).contains(low(stored))) {
          signals.keep(
              run.id(),
              trigger.getId(),
              stored.by(),
              Map.of("dataset", stored.sha256(), "name", stored.name()),
              stored.sha256());
        }
      }
    }
  }

  private static String low(DatasetStored stored) {
    return stored.name().toLowerCase(Locale.ROOT);
  }

  /** What a dataset of the drawing may be called when it is uploaded. */
  private static List<String> names(Dataset dataset) {
    String location = Objects.requireNonNullElse(dataset.getLocation(), "");
    String file = location.substring(location.lastIndexOf('/') + 1);
    return Stream.of(dataset.getId(), dataset.getName(), location, file, file.replace(".csv", ""))
        .filter(name -> name != null && !name.isBlank())
        .map(name -> name.toLowerCase(Locale.ROOT))
        .toList();
  }
}
