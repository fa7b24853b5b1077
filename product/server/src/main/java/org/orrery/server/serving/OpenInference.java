package org.orrery.server.serving;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** Messages of the Open Inference Protocol, version 2, in JSON. */
final class OpenInference {
  private OpenInference() {}

  /** A tensor; {@code data} is flat or nested, row by row. */
  record Tensor(String name, String datatype, List<Long> shape, List<Object> data) {}

  /** A request to score rows; {@code outputs} may name a part of the outputs. */
  record Request(
      String id, Map<String, Object> parameters, List<Tensor> inputs, List<Output> outputs) {}

  /** An output that is asked for. */
  record Output(String name) {}

  /** Scores of rows; {@code model_version} is the version of the first row. */
  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  record Response(
      String modelName,
      String modelVersion,
      String id,
      Map<String, Object> parameters,
      List<Tensor> outputs) {}

  /** What a model takes and gives. */
  record Metadata(
      String name, List<String> versions, String platform, List<Port> inputs, List<Port> outputs) {}

  /** An input or output of a model. */
  record Port(String name, String datatype, List<Long> shape) {}
}
