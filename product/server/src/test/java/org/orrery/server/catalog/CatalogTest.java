package org.orrery.server.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.api.Dataset;
import org.orrery.api.ModelVersion;
import org.orrery.api.NewModel;
import org.orrery.api.ProblemCodes;
import org.orrery.server.ProblemException;
import org.orrery.server.TestServer;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

class CatalogTest {
  @TempDir static Path data;
  private static TestServer server;
  private static Catalog catalog;

  @BeforeAll
  static void start() {
    server = TestServer.start(data, List.of(Veto.class));
    catalog = server.bean(Catalog.class);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aDatasetIsKeptOnceAndItsColumnsAreCounted() throws IOException {
    Dataset first =
        catalog.addDataset("loans", csv("age,class\n30,good\n,bad\n41.5,good\n"), "dana");
    Dataset again =
        catalog.addDataset("other", csv("age,class\n30,good\n,bad\n41.5,good\n"), "eve");

    assertThat(again).isEqualTo(first);
    assertThat(first.rows()).isEqualTo(3);
    assertThat(first.columns())
        .containsExactly(
            new Dataset.Column("age", "number", 1, 2), new Dataset.Column("class", "text", 0, 2));
    assertThat(catalog.datasetFile(first.sha256()))
        .hasContent("age,class\n30,good\n,bad\n41.5,good\n");
  }

  @Test
  void aBadFileIsRefusedWithItsLine() {
    refused("", ProblemCodes.DATASET_UNREADABLE, "empty");
    refused("a,b\n1,2\n3\n", ProblemCodes.DATASET_UNREADABLE, "Line 3 has 1 fields");
    refused("a,a\n1,2\n", ProblemCodes.DATASET_UNREADABLE, "'a' twice");
    refused("1,2\n3,4\n", ProblemCodes.DATASET_UNREADABLE, "no header");
    refused("a,b\n1,\"2\n", ProblemCodes.DATASET_UNREADABLE, "line 2");
    refused("a\n\u0000\n", ProblemCodes.DATASET_UNREADABLE, "zero byte");
    String numbers = "1,x\n".repeat(20);
    refused(
        "a,b\n" + numbers + "NaN,x\n", ProblemCodes.DATASET_COLUMNS, "column 'a', line 22: 'NaN'");
    assertThatThrownBy(
            () ->
                catalog.addDataset(
                    "latin",
                    new ByteArrayInputStream(
                        "a\nf\u00e4hig\n".getBytes(StandardCharsets.ISO_8859_1)),
                    "dana"))
        .hasMessageContaining("not UTF-8");
    assertThat(data.resolve("incoming")).isEmptyDirectory();
  }

  @Test
  void theSamePassageMakesTheSameVersion() {
    catalog.register(model("passages"), "dana");
    ModelVersion one = catalog.create(version("passages", "p1"));
    ModelVersion again = catalog.create(version("passages", "p1"));
    ModelVersion two = catalog.create(version("passages", "p2"));

    assertThat(again).isEqualTo(one);
    assertThat(two.number()).isEqualTo(2);
    assertThat(catalog.model("passages").versions()).isEqualTo(2);
  }

  @Test
  void aModelIsEnteredOnceAndOtherFactsAreAConflict() {
    catalog.register(model("facts"), "dana");
    assertThat(catalog.register(model("facts"), "eve").name()).isEqualTo("facts");
    NewModel other =
        new NewModel("facts", "", "rules", 1, "", List.of(), "none", "low", "low", "", "");
    assertThatThrownBy(() -> catalog.register(other, "dana"))
        .asInstanceOf(type(ProblemException.class))
        .returns(ProblemCodes.CONFLICT, ProblemException::code);
  }

  @Test
  void promotionSwapsBothAndASnapshotBringsThemBack() {
    catalog.register(model("swap"), "dana");
    catalog.create(version("swap", "s1"));
    catalog.create(version("swap", "s2"));
    catalog.promote("swap", 1, "before-release", "omar", "first");
    catalog.challenge("swap", 2, "omar", "retrained");
    catalog.promote("swap", 2, "before-promotion", "omar", "better");
    assertThat(standings("swap")).containsExactly("retired", "champion");
    assertThat(catalog.model("swap").challenger()).isNull();

    catalog.rollback("swap", "before-promotion", "omar", "worse after all");
    assertThat(standings("swap")).containsExactly("champion", "challenger");
    assertThatThrownBy(() -> catalog.rollback("swap", "before-release", "omar", ""))
        .hasMessageContaining("before the model had a champion");
    assertThatThrownBy(() -> catalog.rollback("swap", "never", "omar", ""))
        .asInstanceOf(type(ProblemException.class))
        .returns(ProblemCodes.SNAPSHOT_UNKNOWN, ProblemException::code);
  }

  @Test
  void theWayBackFromAVersionIsTheSnapshotOfItsOwnPromotion() {
    catalog.register(model("back"), "dana");
    catalog.create(version("back", "b1"));
    catalog.create(version("back", "b2"));
    catalog.promote("back", 1, "before-1", "omar", "first");
    assertThat(catalog.wayBack("back", 1)).as("nobody served before").isEmpty();
    catalog.promote("back", 2, "before-2", "omar", "better");
    catalog.rollback("back", "before-2", "omar", "worse after all");
    assertThat(catalog.wayBack("back", 1)).as("version 2 came later").isEmpty();
    assertThat(catalog.wayBack("back", 2).orElseThrow().champion()).isEqualTo(1);

    catalog.promote("back", 2, "before-2-again", "omar", "mended");
    assertThat(catalog.wayBack("back", 2).orElseThrow().name()).isEqualTo("before-2-again");
    catalog.promote("back", 1, "before-1-again", "omar", "again");
    assertThat(catalog.wayBack("back", 1).orElseThrow().champion()).isEqualTo(2);
  }

  @Test
  void aPromotionThatFailsHalfWayChangesNothing() {
    catalog.register(model(Veto.MODEL), "dana");
    catalog.create(version(Veto.MODEL, "v1"));
    catalog.create(version(Veto.MODEL, "v2"));
    catalog.promote(Veto.MODEL, 1, "before-release", "omar", "first");
    catalog.challenge(Veto.MODEL, 2, "omar", "retrained");
    long audited = entries();

    assertThatThrownBy(() -> catalog.promote(Veto.MODEL, 2, Veto.SNAPSHOT, Veto.ACTOR, "better"))
        .hasMessageContaining("vetoed");

    assertThat(standings(Veto.MODEL)).containsExactly("champion", "challenger");
    assertThat(catalog.model(Veto.MODEL).champion()).isEqualTo(1);
    assertThat(catalog.model(Veto.MODEL).challenger()).isEqualTo(2);
    assertThat(entries()).as("entries of the audit trail").isEqualTo(audited);
    assertThatThrownBy(() -> catalog.rollback(Veto.MODEL, Veto.SNAPSHOT, "omar", ""))
        .asInstanceOf(type(ProblemException.class))
        .returns(ProblemCodes.SNAPSHOT_UNKNOWN, ProblemException::code);
  }

  private static long entries() {
    return server
        .bean(JdbcClient.class)
        .sql("select count(*) from audit_entry")
        .query(Long.class)
        .single();
  }

  /** Somebody who hears of a promotion in its transaction and cannot follow. */
  static class Veto {
    static final String MODEL = "vetoed";
    static final String ACTOR = "victor";
    static final String SNAPSHOT = "before-veto";

    @EventListener
    void on(StandingChanged change) {
      if (change.actor().equals(ACTOR)) {
        throw new IllegalStateException("vetoed");
      }
    }
  }

  @Test
  void artifactsAreFoundByTheirDigest() throws IOException {
    String digest = catalog.store(csv("bytes"));
    assertThat(digest).isEqualTo(catalog.store(csv("bytes"))).hasSize(64);
    assertThat(Files.readString(catalog.artifactFile(digest))).isEqualTo("bytes");
    assertThatThrownBy(() -> catalog.artifactFile("../../etc/passwd"))
        .asInstanceOf(type(ProblemException.class))
        .returns(404, ProblemException::status);
  }

  private static List<String> standings(String model) {
    return catalog.versions(model).stream().map(ModelVersion::standing).toList();
  }

  private static void refused(String csv, String code, String message) {
    assertThatThrownBy(() -> catalog.addDataset("bad", csv(csv), "dana"))
        .hasMessageContaining(message)
        .asInstanceOf(type(ProblemException.class))
        .returns(code, ProblemException::code);
  }

  private static InputStream csv(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static NewModel model(String name) {
    return new NewModel(
        name,
        "",
        "machine-learning",
        2,
        "credit",
        List.of("EU"),
        "applicants",
        "high",
        "high",
        "dana",
        "bo");
  }

  private static Catalog.NewVersion version(String model, String passage) {
    return new Catalog.NewVersion(
        model,
        passage,
        "r",
        "dana",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of("seed", "1"));
  }
}
