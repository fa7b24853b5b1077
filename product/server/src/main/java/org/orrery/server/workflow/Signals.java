package org.orrery.server.workflow;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orrery.lifecycle.DataArrivalTrigger;
import org.orrery.server.Columns;
import org.orrery.server.Ids;
import org.orrery.server.Json;
import org.orrery.server.catalog.Catalog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * News from outside that fires triggers: kept in the transaction that brings them, delivered soon
 * after, once, also by a server that was started again meanwhile.
 */
@Component
class Signals {
  private static final Logger LOG = LoggerFactory.getLogger(Signals.class);

  private final JdbcClient jdbc;
  private final RunRows rows;
  private final Drawings drawings;
  private final Catalog catalog;
  private final Triggers triggers;

  Signals(JdbcClient jdbc, RunRows rows, Drawings drawings, Catalog catalog, Triggers triggers) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.drawings = drawings;
    this.catalog = catalog;
    this.triggers = triggers;
  }

  /**
   * A wish to fire a trigger.
   *
   * @param dataset digest of data that arrived, or null
   */
  record Signal(
      String id,
      String run,
      String element,
      String actor,
      Map<String, String> facts,
      String dataset) {}

  /** Keeps a wish in the caller's transaction. */
  void keep(String run, String element, String actor, Map<String, String> facts, String dataset) {
    jdbc.sql(
            "insert into trigger_signal (id, run, element, actor, facts, dataset, at)"
                + " values (:id, :run, :element, :actor, :facts, :dataset, :at)")
        .param("id", Ids.next())
        .param("run", run)
        .param("element", element)
        .param("actor", actor)
        .param("facts", Json.write(facts))
        .param("dataset", dataset)
        .param("at", Columns.time(rows.now()))
        .update();
  }

  /** Delivers what is kept, in the order in which it came. */
  @Scheduled(fixedDelayString = "${orrery.signals.every:PT1S}")
  void deliver() {
    for (Signal signal : kept()) {
      try {
        deliver(signal);
      } catch (RuntimeException | IOException e) {
        LOG.error("The signal for trigger {} could not be delivered", signal.element(), e);
      }
    }
  }

  private List<Signal> kept() {
    return jdbc.sql("select * from trigger_signal order by at, id")
        .query(
            (row, n) ->
                new Signal(
                    row.getString("id"),
                    row.getString("run"),
                    row.getString("element"),
                    row.getString("actor"),
                    Json.texts(row.getString("facts")),
                    row.getString("dataset")))
        .list();
  }

  private void deliver(Signal signal) throws IOException {
    RunRow run = rows.get(signal.run());
    Map<String, String> facts = new LinkedHashMap<>(signal.facts());
    String tooFew = null;
    DataArrivalTrigger arrival = null;
    if (signal.dataset() != null
        && drawings.of(run.definition()).element(signal.element())
            instanceof DataArrivalTrigger trigger) {
      arrival = trigger;
      long fresh = newRows(run, trigger, signal.dataset());
      facts.put("newRows", Long.toString(fresh));
      if (fresh < trigger.getMinimumRows()) {
        tooFew = "%d of %d new rows have arrived.".formatted(fresh, trigger.getMinimumRows());
      }
    }
    String bound = arrival == null ? null : arrival.getDataset().getId();
    triggers.deliver(
        signal,
        facts,
        tooFew,
        bound,
        () -> jdbc.sql("delete from trigger_signal where id = ?").params(signal.id()).update() > 0);
  }

  private long newRows(RunRow run, DataArrivalTrigger trigger, String sha256) throws IOException {
    String before = run.datasets().get(trigger.getDataset().getId());
    return NewRows.count(
        before == null ? null : catalog.datasetFile(before), catalog.datasetFile(sha256));
  }
}
