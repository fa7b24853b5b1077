package org.orrery.server.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.orrery.server.story.Postgres;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What a database from before knows of the version that a snapshot was taken for. */
class WaysBackTest {

  @Test
  void onH2() {
    theNewestSnapshotLedToTheChampion("jdbc:h2:mem:" + UUID.randomUUID(), "h2");
  }

  @Test
  void onPostgres() throws Exception {
    theNewestSnapshotLedToTheChampion(Postgres.shared().database(), "postgresql");
  }

  private static void theNewestSnapshotLedToTheChampion(String url, String vendor) {
    SingleConnectionDataSource database = new SingleConnectionDataSource(url, "orrery", "", true);
    JdbcClient jdbc = JdbcClient.create(database);
    migrate(database, vendor, "290");
    for (String model : new String[] {"one", "other"}) {
      jdbc.sql("insert into model values (?, '{}', 3, null, 3, timestamp '2026-11-01 08:00:00')")
          .params(model)
          .update();
      for (int day = 2; day <= 3; day++) {
        jdbc.sql(
                "insert into snapshot values (?, ?, ?, null, 'omar', timestamp '2026-11-0%d 08:00:00')"
                    .formatted(day))
            .params(model, "before-" + day, day - 1)
            .update();
      }
    }

    migrate(database, vendor, "300");

    assertThat(
            jdbc.sql("select model, name from snapshot where promoted = 3 order by model")
                .query((row, n) -> row.getString(1) + " " + row.getString(2))
                .list())
        .containsExactly("one before-3", "other before-3");
    assertThat(
            jdbc.sql("select count(*) from snapshot where promoted is null")
                .query(Integer.class)
                .single())
        .as("of older ones nothing is known")
        .isEqualTo(2);
    database.destroy();
  }

  private static void migrate(SingleConnectionDataSource database, String vendor, String target) {
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration", "classpath:db/vendor/" + vendor)
        .target(target)
        .load()
        .migrate();
  }
}
