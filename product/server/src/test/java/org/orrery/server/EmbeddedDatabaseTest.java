package org.orrery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
  private static final int COMMITS = 3_000;

  @TempDir private Path directory;

  @Test
  void theFileDoesNotGrowWithTheNumberOfCommits() throws Exception {
    long left = sizeAfterCommits("left", COMMITS + 1);
    long compacted = sizeAfterCommits("compacted", 200);
    assertThat(compacted).as("bytes, %d when it is never compacted", left).isLessThan(left / 2);
  }

  private long sizeAfterCommits(String name, int compactedEach) throws Exception {
    DataDirectory data = DataDirectory.at(directory.resolve(name).toString());
    EmbeddedDatabase database = new EmbeddedDatabase(data, "sa", "");
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      // H2 leaves replaced parts of the file in place for 45 s unless it is told otherwise.
      statement.execute("SET RETENTION_TIME 0");
      statement.execute(
          "CREATE TABLE prediction (number IDENTITY PRIMARY KEY, id UUID UNIQUE, inputs VARCHAR)");
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT INTO prediction (id, inputs) VALUES (?, ?)")) {
        for (int i = 1; i <= COMMITS; i++) {
          insert.setObject(1, Ids.next());
          insert.setString(2, "7".repeat(600));
          insert.executeUpdate();
          if (i % compactedEach == 0) {
            database.compact();
          }
        }
      }
      assertThat(rows(statement)).isEqualTo(COMMITS);
      return Files.size(EmbeddedFile.of(data));
    }
  }

  private static int rows(Statement statement) throws SQLException {
    try (ResultSet rows =
        statement.executeQuery("SELECT count(DISTINCT inputs || id) FROM prediction")) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
