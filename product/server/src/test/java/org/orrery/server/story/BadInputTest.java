package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orrery.server.story.Sketch.NEW;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orrery.api.Credentials;
import org.orrery.api.NewRun;
import org.orrery.api.Problem;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Run;
import org.orrery.lifecycle.SearchRange;
import org.orrery.lifecycle.Setting;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.TuneStep;
import org.orrery.server.Json;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people send by mistake: the answer names the place and the remedy. */
class BadInputTest {
  private final SharedServer shared = SharedServer.get();
  private final Story story = shared.story;
  private final Http http = story.http;

  private HttpResponse<String> upload(String csv, Charset charset) {
    return http.send(
        "dana", "POST", "/api/v1/datasets?name=bad", csv.getBytes(charset), "text/csv");
  }

  /** In the file, {@code ;} ends a line and {@code *} repeats the line before twenty times. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "~~ | dataset-unreadable | empty",
        "a,b; | dataset-unreadable | no rows",
        "a,b;1,2;3; | dataset-unreadable | Line 3",
        "a,b;1,2,3; | dataset-unreadable | Line 2",
        "a,b;1,x;*NaN,x; | dataset-columns | column 'a', line 22: 'NaN'",
        "a,b;1,x;*Infinity,x; | dataset-columns | column 'a', line 22",
        "a,b;1,x;*old,x; | dataset-columns | column 'a', line 22: 'old'",
        "a,a;1,2; | dataset-unreadable | 'a' twice"
      })
  void aBadFileIsRefusedWithItsPlace(String csv, String code, String place) {
    String[] lines = csv.replace(";", "\n").split("\\*");
    String text = lines[0];
    if (lines.length > 1) {
      String last = text.substring(text.indexOf('\n') + 1);
      text = text + last.repeat(19) + lines[1];
    }
    Problem problem = Http.problem(upload(text, StandardCharsets.UTF_8));
    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.detail()).contains(place);
    assertThat(problem.hint()).isNotBlank();
  }

  @Test
  void aWrongEncodingIsRefusedAndALongCellIsKept() {
    Problem latin = Http.problem(upload("a,b\nf\u00e4hig,1\n", StandardCharsets.ISO_8859_1));
    assertThat(latin.detail()).contains("not UTF-8");
    assertThat(latin.hint()).contains("UTF-8");
    assertThat(Http.ok(upload("a,b\n" + "x".repeat(10_000) + ",1\n", StandardCharsets.UTF_8)))
        .contains("\"rows\":1");
    Problem endless =
        Http.problem(upload("a,b\n" + "x".repeat(200_000) + ",1\n", StandardCharsets.UTF_8));
    assertThat(endless.detail()).contains("ine 2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "age,income;30,1;40,2; | has no column 'class'. It has age, income",
        "age,class;30,good;40,good; | one class only. Add rows of both classes",
        "age,class;30,good;40,fair;50,bad; | a third class",
        "age,class;30,good;40,poor; | never holds the positive class 'bad'",
        "age,class;30,good;40,; | Line 3, column 'class' is empty"
      })
  void dataThatCannotBeLearnedFailsTheStepWithItsPlace(String csv, String why) {
    String sha256 =
        Json.map(Http.ok(upload(csv.replace(";", "\n"), StandardCharsets.UTF_8)))
            .get("sha256")
            .toString();
    Run run =
        http.post(
            "dana",
            "/api/v1/runs",
            new NewRun(learning(), null, "unlearned", Map.of("loans", sha256), Map.of()),
            Run.class);
    Run.Step failed = story.reaches(run.id(), "train", "failed");
    assertThat(failed.message()).contains(why);
    assertThat(failed.attempts()).as("a fault of the data is not tried again").isEqualTo(1);
    http.post("omar", "/api/v1/runs/" + run.id() + "/cancel", null, Run.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "logistic-regression | epochs | 10001 | 'epochs' is '10001' | from 1 to 10000",
        "logistic-regression | epochs | 0 | 'epochs' is '0' | from 1 to 10000",
        "logistic-regression | epochs | many | 'epochs' is 'many' | from 1 to 10000",
        "gradient-boosting | epochs | 5 | no setting 'epochs' | trees",
        "gradient-boosting | depth | 17 | 'depth' is '17' | from 1 to 16",
        "magic | epochs | 5 | 'magic' is unknown | logistic-regression",
        "logistic-regression | threshold | 1.1 | 'threshold' is '1.1' | from 0 to 1",
        "logistic-regression | minimumRows | few | 'minimumRows' is 'few' | number"
      })
  void aTrainingThatCannotBeIsNotDeployed(
      String algorithm, String key, String value, String place, String remedy) {
    Sketch sketch = learningSketch(algorithm, key, value);
    Problem problem = undeployed(sketch);
    assertThat(problem.detail()).startsWith("Step 'train': ").contains(place);
    assertThat(problem.hint()).contains(remedy);
  }

  @ParameterizedTest
  @CsvSource({"1, 10000", "5, 10001"})
  void aSearchThatLeavesTheLimitsIsNotDeployed(double from, double to) {
    Sketch sketch = new Sketch("searching");
    TuneStep tune = sketch.then(NEW.createTuneStep(), "tune");
    tune.setAlgorithm("logistic-regression");
    tune.setDataset(sketch.loans());
    SearchRange range = NEW.createSearchRange();
    range.setKey("epochs");
    range.setFrom(from);
    range.setTo(to);
    range.setSteps(3);
    tune.getRanges().add(range);
    if (to <= 10_000) {
      assertThat(story.deploy(sketch.archive()).lifecycle()).isEqualTo("searching");
    } else {
      assertThat(undeployed(sketch).detail())
          .startsWith("Step 'tune': ")
          .contains("'epochs' is '10001.0'");
    }
  }

  private Problem undeployed(Sketch sketch) {
    return undeployed(ProblemCodes.STEP_UNFIT, sketch.archive());
  }

  private Problem undeployed(String code, byte[] archive) {
    Problem problem =
        Http.problem(http.send("arne", "POST", "/api/v1/deployments", archive, "application/zip"));
    assertThat(problem.status()).isEqualTo(422);
    assertThat(problem.code()).isEqualTo(code);
    return problem;
  }

  private String learning() {
    return story.deploy(learningSketch("logistic-regression", "epochs", "10000").archive()).id();
  }

  private static Sketch learningSketch(String algorithm, String key, String value) {
    Sketch sketch = new Sketch("learning");
    TrainStep train = sketch.learns(algorithm);
    Setting setting = NEW.createSetting();
    setting.setKey(key);
    setting.setValue(value);
    train.getSettings().add(setting);
    return sketch;
  }

  @Test
  void whoGuessesPasswordsWaitsAndSoDoesWhoKnowsIt() {
    http.person("gus", "auditor");
    Credentials wrong = new Credentials("gus", "wrong");
    for (int i = 0; i < 5; i++) {
      Problem problem = Http.problem(http.post(null, "/api/v1/session", wrong));
      assertThat(problem.code()).isEqualTo(ProblemCodes.WRONG_PASSWORD);
    }
    Problem slow =
        Http.problem(
            http.post(null, "/api/v1/session", new Credentials("gus", "correct horse battery")));
    assertThat(slow.status()).isEqualTo(429);
    assertThat(slow.code()).isEqualTo(ProblemCodes.TOO_MANY_ATTEMPTS);
    assertThat(slow.hint()).matches("Try again in \\d+ s\\.");
    shared.later("PT3S");
    http.signIn("gus");
  }

  @Test
  void aSessionThatIsOverIsTold() {
    http.person("eva", "auditor");
    shared
        .server
        .bean(JdbcClient.class)
        .sql("update app_session set expires = created where user_name = 'eva'")
        .update();
    Problem over = Http.problem(http.send("eva", "GET", "/api/v1/models", null, null));
    assertThat(over.status()).isEqualTo(401);
    assertThat(over.code()).isEqualTo(ProblemCodes.SESSION_EXPIRED);
    assertThat(over.hint()).contains("Sign in again");
  }

  @Test
  void anOrderThatNamesWhatThereIsNotIsToldSo() {
    String definition = learning();
    assertThat(order(definition, "unlearned", Map.of("loans", "0".repeat(64))).detail())
        .contains("0".repeat(64));
    assertThat(order(definition, "unlearned", Map.of("other", "x")))
        .satisfies(problem -> assertThat(problem.detail()).contains("no dataset 'other'"))
        .satisfies(problem -> assertThat(problem.hint()).contains("loans"));
    assertThat(order(definition, "no name", Map.of()).detail()).contains("'no name'");
    assertThat(order("none-1", "unlearned", Map.of()).detail()).contains("none-1");
    HttpResponse<String> torn =
        http.send(
            "dana",
            "POST",
            "/api/v1/runs",
            "{".getBytes(StandardCharsets.UTF_8),
            "application/json");
    assertThat(Http.problem(torn).detail()).contains("not the JSON");
  }

  private Problem order(String definition, String model, Map<String, String> datasets) {
    return Http.problem(
        http.post("dana", "/api/v1/runs", new NewRun(definition, null, model, datasets, Map.of())));
  }
}
