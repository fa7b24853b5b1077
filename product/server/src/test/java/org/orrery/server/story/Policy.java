package org.orrery.server.story;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.orrery.api.Dataset;
import org.orrery.api.Model;
import org.orrery.api.ModelVersion;
import org.orrery.api.NewModel;
import org.orrery.server.Json;

/** The sample policy as a model on a server: its rules, its cases and requests to it. */
final class Policy {
  static final String MODEL = "credit-policy-model";
  static final String MODELS = "/api/v1/models/" + MODEL;
  static final Path SAMPLES = Path.of("../../samples/credit");

  private final Http http;

  Policy(Http http) {
    this.http = http;
  }

  /** Uploads the cases that the rules are tested with. */
  Dataset uploadCases() throws IOException {
    return Json.read(
        Http.ok(
            http.send(
                "dana",
                "POST",
                "/api/v1/datasets?name=policy-cases",
                Files.readAllBytes(SAMPLES.resolve("policy-cases.csv")),
                "text/csv")),
        Dataset.class);
  }

  /** Enters the model. */
  void register() {
    http.post(
        "dana",
        "/api/v1/models",
        new NewModel(
            MODEL,
            "",
            "rules",
            3,
            "credit origination",
            List.of("EU"),
            "applicants",
            "medium",
            "medium",
            "Head of credit policy",
            "Head of retail lending"),
        Model.class);
  }

  ModelVersion submit(String dmn, String more) {
    return Json.read(Http.ok(send("dana", dmn, "positive=refuse" + more)), ModelVersion.class);
  }

  HttpResponse<String> send(String who, String dmn, String query) {
    return http.send(
        who, "POST", MODELS + "/versions?" + query, dmn.getBytes(), "application/dmn+xml");
  }

  static String dmn() throws IOException {
    return Files.readString(SAMPLES.resolve("credit-policy.dmn"));
  }

  /** What the champion says of people who are alike but for the duration of their credit. */
  List<String> labels(Integer... durations) {
    Map<String, Object> request = request(List.of(durations));
    List<Object> inputs = new ArrayList<>((List<?>) request.get("inputs"));
    for (String column :
        List.of(
            "checking_status=no checking",
            "credit_history=existing paid",
            "savings_status=<100",
            "employment=1<=X<4",
            "other_parties=none")) {
      int at = column.indexOf('=');
      inputs.add(
          tensor(
              column.substring(0, at),
              "BYTES",
              Collections.nCopies(durations.length, column.substring(at + 1))));
    }
    Map<String, Object> answer =
        Json.map(
            Http.ok(http.post("omar", "/v2/models/" + MODEL + "/infer", Map.of("inputs", inputs))));
    return ((List<?>) answer.get("outputs"))
        .stream()
            .map(output -> (Map<?, ?>) output)
            .filter(output -> output.get("name").equals("label"))
            .flatMap(output -> ((List<?>) output.get("data")).stream())
            .map(String::valueOf)
            .toList();
  }

  static Map<String, Object> request(List<Integer> durations) {
    return Map.of(
        "inputs",
        List.of(
            tensor("duration", "INT64", durations),
            tensor("credit_amount", "INT64", Collections.nCopies(durations.size(), 2_000))));
  }

  private static Map<String, Object> tensor(String name, String datatype, List<?> values) {
    return Map.of(
        "name", name, "datatype", datatype, "shape", List.of(values.size()), "data", values);
  }
}
