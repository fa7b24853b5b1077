package org.orrery.server.story;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.orrery.api.Model;
import org.orrery.api.ModelVersion;
import org.orrery.api.NewModel;
import org.orrery.server.Json;

/** Rules as a model that is quickly made: a version refuses the incomes above its limit. */
public record FraudRules(Http http, String model) {

  /** Enters the model. */
  public static FraudRules enter(Http http, String model) {
    NewModel facts = new NewModel(model, "", "rules", 3, "", List.of(), "", "", "", "", "");
    http.post("dana", "/api/v1/models", facts, Model.class);
    return new FraudRules(http, model);
  }

  public String path(String rest) {
    return "/api/v1/models/" + model + rest;
  }

  /** Enters the next version. */
  public int version(double limit) {
    try {
      String rules =
          new String(FraudRules.class.getResourceAsStream("fraud-rules.dmn").readAllBytes());
      byte[] limited = rules.replace("&gt; 0<", "&gt; " + limit + "<").getBytes();
      String versions = path("/versions?positive=1&target=fraud");
      String answer = Http.ok(http.send("dana", "POST", versions, limited, "application/dmn+xml"));
      return Json.read(answer, ModelVersion.class).number();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Asks about incomes, each of another customer, and answers the ids of the predictions. */
  public List<String> ask(int... incomes) {
    List<Integer> data = IntStream.of(incomes).boxed().toList();
    Map<String, Object> income =
        Map.of("name", "income", "datatype", "INT64", "shape", List.of(data.size()), "data", data);
    List<String> keys = IntStream.range(0, data.size()).mapToObj(i -> "customer-" + i).toList();
    Map<String, Object> request =
        Map.of("inputs", List.of(income), "parameters", Map.of("keys", keys));
    return Scoring.predictions(
        Http.ok(http.post("omar", "/v2/models/" + model + "/infer", request)));
  }

  public int champion() {
    return http.get("omar", path(""), Model.class).champion();
  }
}
