package org.orrery.server.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.orrery.api.AuditEntry;
import org.orrery.api.AuditVerification;
import org.orrery.server.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The trail in the database. Entries are written last in their transaction, behind a lock on the
 * head of the chain, so that writers wait for each other only while they commit.
 */
@Component
class JdbcAuditTrail implements AuditTrail {
  private static final int PAGE = 1000;
  private static final String OF_SUBJECT =
      " and (cast(:subject as varchar) is null or subject = :subject"
          + " or subject like :below escape '!')";

  private final JdbcClient jdbc;
  private final Clock clock;

  JdbcAuditTrail(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void append(String actor, String action, String subject, Map<String, ?> details) {
    Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Pending entry = new Pending(at.toString(), actor, action, subject, Json.canonical(details));
    Writer writer = (Writer) TransactionSynchronizationManager.getResource(this);
    if (writer == null) {
      writer = new Writer();
      TransactionSynchronizationManager.bindResource(this, writer);
      TransactionSynchronizationManager.registerSynchronization(writer);
    }
    writer.add(entry);
  }

  private record Pending(String at, String actor, String action, String subject, String details) {}

  /** Writes the entries of one transaction when it is about to commit. */
  private final class Writer implements TransactionSynchronization {
    private final List<Pending> entries = new ArrayList<>();
    private boolean written;

    void add(Pending entry) {
      if (written) {
        write(List.of(entry));
      } else {
        entries.add(entry);
      }
    }

    @Override
    public int getOrder() {
      return 1000;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      write(entries);
      written = true;
    }

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(JdbcAuditTrail.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(JdbcAuditTrail.this, this);
    }

    @Override
    public void beforeCompletion() {
      TransactionSynchronizationManager.unbindResourceIfPossible(JdbcAuditTrail.this);
    }
  }

  private void write(List<Pending> entries) {
    Head head =
        jdbc.sql("select number, hash from audit_head where id = 1 for update")
            .query((row, i) -> new Head(row.getLong("number"), row.getString("hash")))
            .single();
    for (Pending entry : entries) {
      head = insert(entry, head);
    }
    jdbc.sql("update audit_head set number = ?, hash = ? where id = 1")
        .params(head.number, head.hash)
        .update();
  }

  private Head insert(Pending entry, Head head) {
    long number = head.number + 1;
    String hash =
        Chain.hash(
            number, entry.at, entry.actor, entry.action, entry.subject, entry.details, head.hash);
    jdbc.sql(
            "insert into audit_entry"
                + " (number, at, actor, action, subject, details, previous_hash, hash)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            number,
            entry.at,
            entry.actor,
            entry.action,
            entry.subject,
            entry.details,
            head.hash,
            hash)
        .update();
    return new Head(number, hash);
  }

  private record Head(long number, String hash) {}

  /** Entries from a number on, the oldest first; of a subject and what is below it, or of all. */
  List<AuditEntry> entries(long from, int limit, String subject) {
    return jdbc.sql(
            "select * from audit_entry where number >= :from"
                + OF_SUBJECT
                + " order by number limit :limit")
        .param("from", from)
        .param("subject", subject)
        .param("below", below(subject))
        .param("limit", limit)
        .query(JdbcAuditTrail::entry)
        .list();
  }

  /** The last entries before a number, the oldest first; of a subject or of all. */
  List<AuditEntry> entriesBefore(long before, int limit, String subject) {
    return jdbc.sql(
            "select * from audit_entry where number < :before"
                + OF_SUBJECT
                + " order by number desc limit :limit")
        .param("before", before)
        .param("subject", subject)
        .param("below", below(subject))
        .param("limit", limit)
        .query(JdbcAuditTrail::entry)
        .list()
        .reversed();
  }

  private static AuditEntry entry(ResultSet row, int number) throws SQLException {
    return new AuditEntry(
        row.getLong("number"),
        Instant.parse(row.getString("at")),
        row.getString("actor"),
        row.getString("action"),
        row.getString("subject"),
        Json.map(row.getString("details")),
        row.getString("previous_hash"),
        row.getString("hash"));
  }

  private static String below(String subject) {
    return subject == null ? null : escaped(subject) + "/%";
  }

  private static String escaped(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  /** Hands every entry to a consumer, a page at a time. */
  void forEach(Consumer<AuditEntry> consumer) {
    long from = 1;
    List<AuditEntry> page = entries(from, PAGE, null);
    while (!page.isEmpty()) {
      page.forEach(consumer);
      from = page.getLast().number() + 1;
      page = entries(from, PAGE, null);
    }
  }

  /** Computes every hash again, and holds the end against the head of the chain. */
  @Transactional(readOnly = true)
  AuditVerification verify() {
    Head head = head();
    Head last = new Head(0, Chain.START);
    for (List<Link> page = links(Long.MIN_VALUE); !page.isEmpty(); page = links(last.number + 1)) {
      for (Link link : page) {
        String fault = link.fault(last);
        if (fault != null) {
          long at = Math.min(link.number, last.number + 1);
          return broken(at, last, fault);
        }
        last = new Head(link.number, link.hash);
        if (last.number == head.number && !last.hash.equals(head.hash)) {
          return broken(last.number, last, "The entry is another than the head of the trail.");
        }
      }
    }
    if (last.number < head.number) {
      return broken(last.number + 1, last, "The trail ends before its head: entries are missing.");
    }
    long end = head().number;
    if (last.number > end) {
      return broken(end + 1, last, "The entry stands behind the head of the trail.");
    }
    return new AuditVerification(
        true, last.number, null, last.hash, "The chain of " + last.number + " entries is intact.");
  }

  private Head head() {
    return jdbc.sql("select number, hash from audit_head where id = 1")
        .query((row, i) -> new Head(row.getLong("number"), row.getString("hash")))
        .single();
  }

  private static AuditVerification broken(long number, Head last, String why) {
    return new AuditVerification(
        false, last.number, number, last.hash, "Broken at entry " + number + ": " + why);
  }

  private record Link(
      long number,
      String at,
      String actor,
      String action,
      String subject,
      String details,
      String previousHash,
      String hash) {

    /** Why the entry cannot follow another one, or null. */
    String fault(Head last) {
      if (number > last.number + 1) {
        return "The entry is missing.";
      }
      boolean fits =
          number == last.number + 1
              && previousHash.equals(last.hash)
              && hash.equals(Chain.hash(number, at, actor, action, subject, details, previousHash));
      return fits ? null : "The entry does not fit the one before it.";
    }
  }

  private List<Link> links(long from) {
    return jdbc.sql("select * from audit_entry where number >= ? order by number limit ?")
        .params(from, PAGE)
        .query(
            (row, i) ->
                new Link(
                    row.getLong("number"),
                    row.getString("at"),
                    row.getString("actor"),
                    row.getString("action"),
                    row.getString("subject"),
                    row.getString("details"),
                    row.getString("previous_hash"),
                    row.getString("hash")))
        .list();
  }
}
