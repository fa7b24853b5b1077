package org.orrery.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * An immutable version of a model.
 *
 * @param standing candidate, challenger, champion or retired
 * @param provenance how it was trained: algorithm, parameters, seed, code commit, trained by
 * @param run the run that made it, or null
 */
public record ModelVersion(
    String model,
    int number,
    String standing,
    String createdBy,
    Instant created,
    String run,
    List<Artifact> artifacts,
    List<Field> inputs,
    List<Field> outputs,
    List<DatasetUse> datasets,
    Map<String, String> provenance,
    List<Measurement> measurements,
    List<Decision> approvals) {
  public ModelVersion {
    artifacts = told(artifacts);
    inputs = told(inputs);
    outputs = told(outputs);
    datasets = told(datasets);
    provenance = provenance == null ? Map.of() : provenance;
    measurements = told(measurements);
    approvals = told(approvals);
  }

  /** What a server of another version leaves out is empty. */
  private static <T> List<T> told(List<T> list) {
    return list == null ? List.of() : list;
  }

  /** A stored file of the version, for example {@code model.onnx} or {@code model-card.md}. */
  public record Artifact(String name, String sha256, String format, long bytes) {}

  /** An input or output; {@code type} number or text, {@code values} the known categories. */
  public record Field(String name, String type, List<String> values) {}

  /** A dataset that was read, with the rows used and the purpose training or test. */
  public record DatasetUse(String name, String sha256, String purpose, long rows) {}

  /** A metric measured on the version and how it stood against its threshold. */
  public record Measurement(
      String test,
      String metric,
      String name,
      String kind,
      double value,
      String unit,
      String operator,
      Double threshold,
      String severity,
      boolean passed,
      String attribute) {}

  /** A decision of a person on the version. */
  public record Decision(
      String approval, String by, String role, String outcome, String reason, Instant at) {}
}
