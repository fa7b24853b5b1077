package org.orrery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SimulateCommandTest {
  private static final String CREDIT = Ran.CREDIT_RISK.toString();

  @TempDir private Path folder;

  @Test
  void figuresAreWrittenForPeople() {
    Ran ran = Ran.of("simulate", CREDIT, "--runs", "20", "--days", "200");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("time to production, days", "bottleneck:", "assumed");
  }

  @Test
  void aSeedGivesTheSameJsonAgain() {
    Object[] verb = {"simulate", CREDIT, "--runs", "20", "--seed", "9", "--format", "json"};
    String first = Ran.of(verb).out();

    JsonNode json = JsonMapper.shared().readTree(first);
    assertThat(json.path("timeToProductionHours").path("value").asDouble()).isPositive();
    assertThat(Ran.of(verb).out()).isEqualTo(first);
  }

  @Test
  void theSeedTheDaysAndTheReplicationsAreThoseThatAreAsked() {
    JsonNode json = json("--runs", "20", "--days", "50", "--seed", "9");
    JsonNode longer = json("--runs", "30", "--days", "200", "--seed", "9");
    JsonNode other = json("--runs", "20", "--days", "50", "--seed", "10");

    assertThat(json.path("replications").asInt()).isEqualTo(20);
    assertThat(longer.path("replications").asInt()).isEqualTo(30);
    assertThat(json.path("days").asDouble()).isEqualTo(50);
    assertThat(requests(longer)).isGreaterThan(2 * requests(json));
    assertThat(other.path("spreadHours")).isNotEqualTo(json.path("spreadHours"));
  }

  private static JsonNode json(String... options) {
    List<Object> verb = new ArrayList<>(List.of("simulate", CREDIT, "--format", "json"));
    verb.addAll(List.of(options));
    return JsonMapper.shared().readTree(Ran.of(verb.toArray()).out());
  }

  private static double requests(JsonNode json) {
    return json.path("counts").path("requests").path("value").asDouble();
  }

  @Test
  void csvHasAFigureOnEachLine() {
    String csv = Ran.of("simulate", CREDIT, "--runs", "20", "--format", "csv").out();

    assertThat(csv).startsWith("section,id,figure,value,half width\n");
    assertThat(csv.lines())
        .allMatch(line -> line.replaceAll("\"[^\"]*\"", "").split(",", -1).length == 5);
  }

  @Test
  void staffingsAreCompared() throws Exception {
    Path other = folder.resolve("more.json");
    Files.writeString(other, "{\"roles\": {\"validator\": {\"people\": 9}}}");

    Ran ran = Ran.of("simulate", CREDIT, "--runs", "20", "--compare", other.toString());

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("DIFFERENCE");
  }

  @Test
  void anotherDrawingIsComparedWithIntervals() throws Exception {
    Path other = folder.resolve("other.lifecycle");
    Lifecycle drawing = LifecycleFiles.load(Ran.CREDIT_RISK);
    drawing.getRoles().forEach(role -> role.setPeople(9));
    LifecycleFiles.save(drawing, other);

    Path often = folder.resolve("often.json");
    Files.writeString(often, "{\"arrivals\": {\"exponential\": \"PT12H\"}}");
    Object[] verb = {
      "simulate", CREDIT, "--scenario", often, "--runs", "20", "--seed", "9", "--format", "json"
    };

    Ran ran = Ran.of(Stream.concat(Stream.of(verb), Stream.of("--compare", other)).toArray());

    assertThat(ran.code()).isZero();
    JsonNode json = JsonMapper.shared().readTree(ran.out());
    assertThat(people(json.path("first"))).doesNotContain(9);
    assertThat(people(json.path("second"))).isNotEmpty().containsOnly(9);
    JsonNode difference = json.path("differences").path("timeToProduction");
    double first = json.path("first").path("timeToProductionHours").path("value").asDouble();
    double second = json.path("second").path("timeToProductionHours").path("value").asDouble();
    assertThat(difference.path("value").asDouble()).isCloseTo(second - first, within(1e-9 * first));
    assertThat(difference.path("value").asDouble()).isNegative();
    assertThat(difference.path("halfWidth").asDouble()).isPositive();
    JsonNode step = json.path("second").path("steps").get(0);
    assertThat(step.has("utilisation")).isTrue();
  }

  private static List<Integer> people(JsonNode result) {
    List<Integer> people = new ArrayList<>();
    result.path("roles").forEach(role -> people.add(role.path("people").asInt()));
    return people;
  }

  @Test
  void aReportIsWrittenInTheFormOfItsName() throws Exception {
    Path page = folder.resolve("credit.html");

    Ran ran = Ran.of("simulate", CREDIT, "--runs", "20", "--report", page);

    assertThat(ran.code()).isZero();
    assertThat(ran.err()).contains("wrote " + page);
    assertThat(Files.readString(page)).contains("<svg", "time to production, days");

    Ran.of("simulate", CREDIT, "--runs", "20", "--report", page, "--lang", "de");

    assertThat(Files.readString(page)).contains("<svg", "Zeit bis in den Betrieb, Tage");
  }

  @Test
  void aReportOfAnotherFormOrInNoFolderIsAWrongUseThatIsToldBeforeTheWork() {
    Path word = folder.resolve("credit.docx");
    Path nowhere = folder.resolve("missing/credit.html");

    Ran form = Ran.of("simulate", CREDIT, "--runs", "20", "--report", word);
    Ran place = Ran.of("simulate", CREDIT, "--runs", "20", "--report", nowhere);

    assertThat(form.code()).isEqualTo(OrreryCli.ENVIRONMENT);
    assertThat(form.err()).contains(".html, .pdf or .md");
    assertThat(place.code()).isEqualTo(OrreryCli.ENVIRONMENT);
    assertThat(place.err()).contains("no folder", "make it first");
    assertThat(word).doesNotExist();
  }

  @Test
  void anImpossibleScenarioIsToldWithPlaceAndRemedy() throws Exception {
    Path wrong = folder.resolve("wrong.json");
    Files.writeString(
        wrong, "{\"steps\": {\"train\": {\"duration\": {\"triangular\": [3, 2, 1]}}}}");

    Ran ran = Ran.of("simulate", CREDIT, "--scenario", wrong.toString());

    assertThat(ran.code()).isEqualTo(OrreryCli.INPUT);
    assertThat(ran.err()).contains("wrong.json", "steps.train.duration", "must rise");
  }

  @Test
  void aStepThatIsNotDrawnIsAFaultOfTheScenario() throws Exception {
    Path wrong = folder.resolve("wrong.json");
    Files.writeString(wrong, "{\"steps\": {\"trian\": {\"duration\": \"PT1H\"}}}");

    Ran ran = Ran.of("simulate", CREDIT, "--scenario", wrong);

    assertThat(ran.code()).isEqualTo(OrreryCli.INPUT);
    assertThat(ran.err()).contains(wrong + " steps.trian").doesNotContain(CREDIT);
  }

  @Test
  void sharesThatDoNotSumUpAreToldAsPeopleWriteThem() throws Exception {
    Path wrong = folder.resolve("wrong.json");
    Files.writeString(
        wrong, "{\"steps\": {\"train\": {\"outcomes\": {\"passed\": 0.7, \"failed\": 0.1}}}}");

    assertThat(Ran.of("simulate", CREDIT, "--scenario", wrong).err()).contains("sum to 0.8.");
    Files.writeString(wrong, "[]");
    assertThat(Ran.of("simulate", CREDIT, "--scenario", wrong).err()).contains(wrong + " line 1:");
  }

  @Test
  void whatTwoReplicationsCannotTellHasNoInterval() {
    String text = Ran.of("simulate", CREDIT, "--runs", "2", "--days", "3").out();
    String csv = Ran.of("simulate", CREDIT, "--runs", "2", "--days", "3", "--format", "csv").out();

    assertThat(text + csv).doesNotContain("NaN");
    assertThat(text).containsPattern("bottleneck: [A-Z]");
  }

  @Test
  void tooFewRunsAreAWrongUse() {
    assertThat(Ran.of("simulate", CREDIT, "--runs", "1").code()).isEqualTo(OrreryCli.ENVIRONMENT);
  }
}
