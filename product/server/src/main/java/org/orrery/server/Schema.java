package org.orrery.server;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Brings the schema of the database up to this server's; one of a newer server is left alone. */
@Component
class Schema implements FlywayMigrationStrategy {
  private static final Set<MigrationState> NEWER =
      Set.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

  private final String place;

  Schema(DataDirectory data, @Value("${orrery.database}") String url) {
    this.place = url.isBlank() ? EmbeddedFile.of(data).toString() : url;
  }

  @Override
  public void migrate(Flyway flyway) {
    try {
      refuseNewer(flyway.info().all());
      flyway.migrate();
    } catch (FlywayException e) {
      throw DatabaseProblems.explain(e, place);
    }
  }

  private void refuseNewer(MigrationInfo[] migrations) {
    Optional<MigrationVersion> newer =
        newest(Stream.of(migrations).filter(each -> NEWER.contains(each.getState())));
    if (newer.isPresent()) {
      throw new StartException(
          "The database at '%s' was written by a newer server: its schema is %s, this server's is %s."
              .formatted(
                  place,
                  newer.get(),
                  newest(Stream.of(migrations).filter(each -> each.getState().isResolved()))
                      .orElse(MigrationVersion.EMPTY)),
          "Start the newer server, or put back the backup that was made before it was first started.",
          null);
    }
  }

  private static Optional<MigrationVersion> newest(Stream<MigrationInfo> migrations) {
    return migrations
        .map(MigrationInfo::getVersion)
        .filter(version -> version != null)
        .max(Comparator.naturalOrder());
  }
}
