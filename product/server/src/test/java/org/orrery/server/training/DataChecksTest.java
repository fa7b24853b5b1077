package org.orrery.server.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orrery.lifecycle.DataCheck;
import org.orrery.lifecycle.DataCheckKind;
import org.orrery.lifecycle.Dataset;
import org.orrery.lifecycle.LifecycleFactory;

class DataChecksTest {
  private static final LifecycleFactory MAKE = LifecycleFactory.eINSTANCE;
  private static final Instant STORED = Instant.parse("2026-01-31T12:00:00Z");

  @TempDir private Path folder;

  private DataChecks.Finding find(String csv, DataCheck check, Duration age) throws Exception {
    Path file = Files.writeString(folder.resolve("data.csv"), csv);
    Dataset dataset = MAKE.createDataset();
    dataset.setTarget("paid");
    dataset.setPositiveClass("yes");
    Clock clock = Clock.fixed(STORED.plus(age), ZoneOffset.UTC);
    return new DataChecks(Table.read(file), dataset, STORED, clock).check(check);
  }

  private static DataCheck check(DataCheckKind kind, String column, double limit) {
    DataCheck check = MAKE.createDataCheck();
    check.setKind(kind);
    check.setColumn(column);
    check.setLimit(limit);
    return check;
  }

  /** A thousand rows and one more, in which income, region and label stand as given. */
  private static String crowd(String last) {
    StringBuilder csv = new StringBuilder("income,region,paid\n");
    IntStream.range(0, 1_999)
        .forEach(
            row ->
                csv.append(1_000 + row % 100)
                    .append(row % 2 == 0 ? ",north" : ",south")
                    .append(row % 3 == 0 ? ",no\n" : ",yes\n"));
    return csv.append(last).append('\n').toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MISSING    | income | '1000,,yes'         | true  | 0 of rows empty
          MISSING    | region | '1000,,yes'         | false | column 'region', first in line 2001
          MISSING    |        | '1000,,yes'         | false | column 'region', first in line 2001
          SCHEMA     | income | '1000,north,yes'    | true  | 0 of rows not a number
          SCHEMA     | income | 'much,north,yes'    | false | column 'income', first in line 2001
          RANGE      | income | '1200,north,yes'    | true  | 0 of rows far outside
          RANGE      | income | '9000,north,yes'    | false | column 'income', first in line 2001
          CATEGORIES | region | '1000,north,yes'    | true  | 0 of rows of a rare category
          CATEGORIES | region | '1000,moon,yes'     | false | column 'region', first in line 2001
          """)
  void aRowThatFailsIsFoundAtItsPlace(
      DataCheckKind kind, String column, String last, boolean passes, String words)
      throws Exception {
    DataChecks.Finding found = find(crowd(last), check(kind, column, 0), Duration.ZERO);
    assertThat(found.passed()).isEqualTo(passes);
    assertThat(found.text()).contains(words);
    assertThat(find(crowd(last), check(kind, column, 0.001), Duration.ZERO).passed())
        .as("one row in two thousand is within the limit")
        .isTrue();
  }

  @Test
  void rowsThatAreThereTwiceAreCounted() throws Exception {
    String csv = "income,paid\n1,yes\n2,no\n1,yes\n1,yes\n";
    DataChecks.Finding found = find(csv, check(DataCheckKind.DUPLICATES, null, 0.4), Duration.ZERO);
    assertThat(found.passed()).isFalse();
    assertThat(found.text()).isEqualTo("0.5000 of rows repeated (limit 0.4): first in line 4");
    assertThat(find(csv, check(DataCheckKind.DUPLICATES, null, 0.5), Duration.ZERO).passed())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "P7D, P7D, true",
    "P7D, P7DT1M, false",
    "P1M, P28D, true",
    "P1M, P29D, false",
    "PT6H, PT6H, true",
    "PT6H, PT6H1M, false",
  })
  void freshDataAreNoOlderThanTheirGreatestAge(String greatest, Duration age, boolean passes)
      throws Exception {
    DataCheck check = check(DataCheckKind.FRESHNESS, null, 0);
    check.setMaximumAge(greatest);
    DataChecks.Finding found = find("income,paid\n1,yes\n", check, age);
    assertThat(found.passed()).isEqualTo(passes);
    assertThat(found.text()).contains("days old (limit " + greatest + ")");
  }

  @Test
  void whatIsToldOfACheckDoesNotReadLikeItsLimit() throws Exception {
    DataCheck fresh = check(DataCheckKind.FRESHNESS, null, 0);
    fresh.setMaximumAge("P7D");
    assertThat(find("income,paid\n1,yes\n", fresh, Duration.parse("P7DT1M")).text())
        .isEqualTo("7.001 days old (limit P7D)");
    DataCheck filled = check(DataCheckKind.MISSING, "income", 0.00049);
    assertThat(find(crowd(",north,yes"), filled, Duration.ZERO).text())
        .startsWith("0.00050 of rows empty (limit 4.9E-4)");
  }

  @Test
  void definitionsOfBeforeGaveTheAgeInDays() throws Exception {
    DataCheck check = check(DataCheckKind.FRESHNESS, null, 1);
    assertThat(find("a,paid\n1,yes\n", check, Duration.ofHours(24)).passed()).isTrue();
    assertThat(find("a,paid\n1,yes\n", check, Duration.ofHours(25)).passed()).isFalse();
  }
}
