package org.orrery.server.events;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.orrery.api.Event;
import org.orrery.server.Columns;
import org.orrery.server.Json;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Events in the database. Their ids grow in the order of commits: they are written last in their
 * transaction, behind a lock, so that a reader who has seen an id has seen all before it.
 */
@Component
class JdbcEventLog implements EventLog {
  private final JdbcClient jdbc;
  private final Clock clock;
  private final Bell bell;
  private final Duration keep;

  JdbcEventLog(
      JdbcClient jdbc, Clock clock, Bell bell, @Value("${orrery.events.keep:P90D}") Duration keep) {
    this.keep = keep;
    this.jdbc = jdbc;
    this.clock = clock;
    this.bell = bell;
  }

  @Override
  @Transactional
  public void publish(String type, String subject, Map<String, ?> data) {
    Pending event = new Pending(clock.instant(), type, subject, Json.write(data));
    Writer writer = (Writer) TransactionSynchronizationManager.getResource(this);
    if (writer == null) {
      writer = new Writer();
      TransactionSynchronizationManager.bindResource(this, writer);
      TransactionSynchronizationManager.registerSynchronization(writer);
    }
    writer.add(event);
  }

  private record Pending(Instant at, String type, String subject, String data) {}

  /** Writes the events of one transaction when it is about to commit. */
  private final class Writer implements TransactionSynchronization {
    private final List<Pending> events = new ArrayList<>();
    private boolean written;

    void add(Pending event) {
      if (written) {
        write(List.of(event));
      } else {
        events.add(event);
      }
    }

    @Override
    public int getOrder() {
      return 1001;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      write(events);
      written = true;
    }

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(JdbcEventLog.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(JdbcEventLog.this, this);
    }

    @Override
    public void beforeCompletion() {
      TransactionSynchronizationManager.unbindResourceIfPossible(JdbcEventLog.this);
    }

    @Override
    public void afterCommit() {
      bell.ring();
    }
  }

  private void write(List<Pending> events) {
    long id =
        jdbc.sql("select last_id from event_head where id = 1 for update")
            .query(Long.class)
            .single();
    for (Pending event : events) {
      id++;
      jdbc.sql("insert into event (id, at, type, subject, data) values (?, ?, ?, ?, ?)")
          .params(id, Columns.time(event.at), event.type, event.subject, event.data)
          .update();
    }
    jdbc.sql("update event_head set last_id = ? where id = 1").params(id).update();
  }

  /** Id of the last event, 0 when there is none. */
  long last() {
    return jdbc.sql("select last_id from event_head where id = 1").query(Long.class).single();
  }

  /**
   * What can be replayed.
   *
   * @param first id of the oldest event that is kept; behind the last when none is kept
   */
  record Kept(long first, long last, Instant now) {}

  Kept kept() {
    long last = last();
    long first =
        jdbc.sql("select coalesce(min(id), ?) from event")
            .params(last + 1)
            .query(Long.class)
            .single();
    return new Kept(first, last, clock.instant());
  }

  /** Forgets events that are too old to be replayed; the audit trail keeps what matters. */
  @Scheduled(fixedDelayString = "${orrery.events.forget-every:PT1H}")
  void forgetOld() {
    jdbc.sql("delete from event where at < ?")
        .params(Columns.time(clock.instant().minus(keep)))
        .update();
  }

  @Override
  public List<Event> about(String subject) {
    return jdbc.sql("select * from event where subject = ? order by id")
        .params(subject)
        .query(JdbcEventLog::event)
        .list();
  }

  /** Events after an id, the oldest first. */
  List<Event> after(long id, int limit) {
    return jdbc.sql("select * from event where id > ? order by id limit ?")
        .params(id, limit)
        .query(JdbcEventLog::event)
        .list();
  }

  private static Event event(ResultSet row, int index) throws SQLException {
    return new Event(
        row.getLong("id"),
        Columns.instant(row, "at"),
        row.getString("type"),
        row.getString("subject"),
        Json.map(row.getString("data")));
  }
}
