package org.orrery.server.workflow;

import java.time.Instant;
import java.util.List;
import org.orrery.server.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads measurements from the rows of runs, passages and triggers. */
@Component
class MeasuredRows implements Measurements {
  private static final String OF_LIFECYCLE =
      " join definition d on d.id = r.definition where d.lifecycle = ? and ";

  private final JdbcClient jdbc;

  MeasuredRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<RunStart> runs(String lifecycle, Instant from) {
    return jdbc.sql(
            "select r.id, r.parent, r.started from run r"
                + OF_LIFECYCLE
                + "r.started >= ? order by r.started")
        .params(lifecycle, Columns.time(from))
        .query(
            (row, n) ->
                new RunStart(
                    row.getString("id"),
                    row.getString("parent") == null,
                    Columns.instant(row, "started")))
        .list();
  }

  @Override
  public List<TriggerStart> triggerStarts(String lifecycle, Instant from) {
    return jdbc.sql(
            "select t.run, t.element, t.at from trigger_start t join run r on r.id = t.run"
                + OF_LIFECYCLE
                + "t.at >= ? order by t.at")
        .params(lifecycle, Columns.time(from))
        .query(
            (row, n) ->
                new TriggerStart(
                    row.getString("run"), row.getString("element"), Columns.instant(row, "at")))
        .list();
  }

  /** A passage that waits for an operator has no end, and is told once he has decided. */
  @Override
  public List<StepTime> steps(String lifecycle, Instant from, int limit) {
    return jdbc.sql(
            "select p.* from passage p join run r on r.id = p.run"
                + OF_LIFECYCLE
                + "p.entered >= ? and p.left_at is not null and p.activity = p.element"
                + " and p.state <> 'cancelled'"
                + " order by p.number desc fetch first ? rows only")
        .params(lifecycle, Columns.time(from), limit)
        .query(
            (row, n) ->
                new StepTime(
                    row.getString("element"),
                    row.getString("kind"),
                    row.getString("state").equals(Passage.State.COMPLETED.column()),
                    row.getInt("attempts"),
                    row.getString("outcome"),
                    Columns.instant(row, "entered"),
                    Columns.instant(row, "left_at")))
        .list();
  }
}
