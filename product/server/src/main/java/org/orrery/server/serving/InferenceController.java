package org.orrery.server.serving;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.orrery.api.Model;
import org.orrery.api.ModelVersion;
import org.orrery.api.ProblemCodes;
import org.orrery.server.ProblemException;
import org.orrery.server.catalog.Catalog;
import org.orrery.server.catalog.Elsewhere;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The Open Inference Protocol, version 2, over HTTP and JSON. */
@RestController
@RequestMapping("/v2")
class InferenceController {
  private static final int MAX_KEY = 500;

  private final Inference inference;
  private final Catalog catalog;
  private final LoadedModels models;
  private final PredictionLog log;

  InferenceController(
      Inference inference, Catalog catalog, LoadedModels models, PredictionLog log) {
    this.inference = inference;
    this.catalog = catalog;
    this.models = models;
    this.log = log;
  }

  @GetMapping
  Map<String, Object> server() {
    String version = InferenceController.class.getPackage().getImplementationVersion();
    return Map.of(
        "name", "orrery", "version", version == null ? "dev" : version, "extensions", List.of());
  }

  @GetMapping("/health/live")
  Map<String, Object> live() {
    return Map.of("live", true);
  }

  @GetMapping("/health/ready")
  Map<String, Object> ready() {
    return Map.of("ready", log.isRunning());
  }

  @GetMapping("/models/{model}")
  OpenInference.Metadata model(@PathVariable String model) {
    return metadata(model, champion(model));
  }

  @GetMapping("/models/{model}/versions/{version}")
  OpenInference.Metadata version(@PathVariable String model, @PathVariable int version) {
    return metadata(model, version);
  }

  @GetMapping("/models/{model}/ready")
  Map<String, Object> modelReady(@PathVariable String model) {
    Integer champion = catalog.model(model).champion();
    return Map.of("name", model, "ready", champion != null && ready(model, champion));
  }

  @GetMapping("/models/{model}/versions/{version}/ready")
  Map<String, Object> versionReady(@PathVariable String model, @PathVariable int version) {
    return Map.of("name", model, "ready", ready(model, version));
  }

  @PostMapping("/models/{model}/infer")
  OpenInference.Response infer(
      @PathVariable String model, @RequestBody OpenInference.Request request) {
    return infer(model, null, request);
  }

  @PostMapping("/models/{model}/versions/{version}/infer")
  OpenInference.Response inferVersion(
      @PathVariable String model,
      @PathVariable int version,
      @RequestBody OpenInference.Request request) {
    return infer(model, version, request);
  }

  private boolean ready(String model, int version) {
    ModelVersion found = catalog.version(model, version);
    if (found.standing().equals("retired") || Elsewhere.of(found).isPresent()) {
      return false;
    }
    return models.with(model, version, Scorer::ready);
  }

  private int champion(String model) {
    Model found = catalog.model(model);
    if (found.champion() == null) {
      throw new ProblemException(
          409,
          ProblemCodes.NO_CHAMPION,
          "Model '" + model + "' has no champion.",
          "Deploy a version first, or address a version by its number.",
          Map.of("model", model));
    }
    return found.champion();
  }

  private OpenInference.Metadata metadata(String model, int version) {
    List<String> versions =
        catalog.versions(model).stream()
            .filter(v -> !v.standing().equals("retired"))
            .map(ModelVersion::number)
            .map(String::valueOf)
            .toList();
    return models.with(
        model,
        version,
        scorer ->
            new OpenInference.Metadata(
                model,
                versions,
                scorer.platform(),
                scorer.signature().columns().stream()
                    .map(c -> port(c.name(), c.number() ? "FP64" : "BYTES"))
                    .toList(),
                List.of(
                    port("score", "FP64"), port("label", "BYTES"), port("prediction", "BYTES"))));
  }

  private static OpenInference.Port port(String name, String datatype) {
    return new OpenInference.Port(name, datatype, List.of(-1L));
  }

  private OpenInference.Response infer(
      String model, Integer version, OpenInference.Request request) {
    RowReader.Rows rows = RowReader.read(request.inputs());
    List<String> keys = keys(request.parameters(), rows.count());
    List<Prediction> predictions = inference.score(model, rows, keys, version);
    List<OpenInference.Tensor> outputs = new ArrayList<>();
    outputs.add(tensor("score", "FP64", predictions.stream().map(Prediction::score).toList()));
    outputs.add(tensor("label", "BYTES", predictions.stream().map(Prediction::label).toList()));
    outputs.add(tensor("prediction", "BYTES", predictions.stream().map(Prediction::id).toList()));
    return new OpenInference.Response(
        model,
        Integer.toString(predictions.getFirst().version()),
        request.id() == null ? UUID.randomUUID().toString() : request.id(),
        Map.of(
            "versions", predictions.stream().map(Prediction::version).toList(),
            "arms", predictions.stream().map(Prediction::arm).toList()),
        wanted(outputs, request.outputs()));
  }

  private static OpenInference.Tensor tensor(String name, String datatype, List<?> data) {
    return new OpenInference.Tensor(
        name, datatype, List.of((long) data.size()), new ArrayList<>(data));
  }

  private static List<OpenInference.Tensor> wanted(
      List<OpenInference.Tensor> outputs, List<OpenInference.Output> wanted) {
    if (wanted == null || wanted.isEmpty()) {
      return outputs;
    }
    List<String> names = wanted.stream().map(OpenInference.Output::name).toList();
    for (String name : names) {
      if (outputs.stream().noneMatch(output -> output.name().equals(name))) {
        throw invalid("Output '" + name + "' is unknown.", "Ask for score, label or prediction.");
      }
    }
    return outputs.stream().filter(output -> names.contains(output.name())).toList();
  }

  private static List<String> keys(Map<String, Object> parameters, int count) {
    Object many = parameters == null ? null : parameters.get("keys");
    Object one = parameters == null ? null : parameters.get("key");
    List<String> keys = new ArrayList<>(Collections.nCopies(count, null));
    if (many instanceof List<?> list) {
      if (list.size() != count) {
        throw invalid(
            "There are %d keys for %d rows.".formatted(list.size(), count), "Send one key a row.");
      }
      for (int row = 0; row < count; row++) {
        keys.set(row, key(list.get(row)));
      }
    } else if (many != null) {
      throw invalid("Parameter 'keys' is no list.", "Send one key a row.");
    } else if (one != null) {
      keys.set(0, key(one));
    }
    return keys;
  }

  private static String key(Object key) {
    if (key == null) {
      return null;
    }
    String text = key.toString();
    if (text.length() > MAX_KEY) {
      throw invalid("A key has " + text.length() + " characters.", "Use at most " + MAX_KEY + ".");
    }
    return text;
  }

  private static ProblemException invalid(String detail, String hint) {
    return new ProblemException(400, ProblemCodes.INPUT_INVALID, detail, hint);
  }
}
