package org.orrery.cli.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.orrery.api.ModelVersion;
import org.orrery.api.OutcomeReport;
import org.orrery.client.OrreryClient;

/** Scores applications over the Open Inference Protocol and reports what became of them. */
public final class Scoring {
  private static final int BATCH = 10;

  private final OrreryClient client;
  private final String model;
  private final List<String> inputs;
  private final List<String> numbers;

  /**
   * @param version the version whose signature is asked for
   */
  public Scoring(OrreryClient client, String model, int version) {
    this.client = client;
    this.model = model;
    List<ModelVersion.Field> fields = client.version(model, version).inputs();
    this.inputs = fields.stream().map(ModelVersion.Field::name).toList();
    this.numbers =
        fields.stream()
            .filter(f -> f.type().equals("number"))
            .map(ModelVersion.Field::name)
            .toList();
  }

  /** Predictions in the order of the applications, and how long each request took. */
  public record Answers(
      Applications applications, List<String> predictions, List<String> labels, long[] nanos) {
    public int count() {
      return predictions.size();
    }

    public long positives(String label) {
      return labels.stream().filter(label::equals).count();
    }

    public double medianMillis() {
      long[] sorted = nanos.clone();
      java.util.Arrays.sort(sorted);
      return sorted[sorted.length / 2] / 1e6;
    }
  }

  /**
   * Scores in requests of ten rows.
   *
   * @param keys start of the sticky keys, so that the story is the same each time
   */
  public Answers score(Applications applications, String keys) {
    List<String> predictions = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    List<Long> nanos = new ArrayList<>();
    for (int from = 0; from < applications.size(); from += BATCH) {
      int to = Math.min(from + BATCH, applications.size());
      List<String> sticky = new ArrayList<>();
      for (int row = from; row < to; row++) {
        sticky.add(keys + "-" + row);
      }
      Map<String, Object> request = applications.part(from, to).request(inputs, numbers, sticky);
      long start = System.nanoTime();
      Map<String, Object> answer = client.infer(model, null, request);
      nanos.add(System.nanoTime() - start);
      predictions.addAll(output(answer, "prediction"));
      labels.addAll(output(answer, "label"));
    }
    return new Answers(
        applications, predictions, labels, nanos.stream().mapToLong(Long::longValue).toArray());
  }

  private static List<String> output(Map<String, Object> answer, String name) {
    if (answer.get("outputs") instanceof List<?> outputs) {
      for (Object output : outputs) {
        if (output instanceof Map<?, ?> tensor
            && name.equals(tensor.get("name"))
            && tensor.get("data") instanceof List<?> data) {
          return data.stream().map(String::valueOf).toList();
        }
      }
    }
    throw new IllegalStateException("The answer holds no output '" + name + "'.");
  }

  /** Reports the true outcome of each prediction. */
  public void report(Answers answers) {
    List<OutcomeReport.Outcome> outcomes = new ArrayList<>();
    for (int row = 0; row < answers.count(); row++) {
      outcomes.add(
          new OutcomeReport.Outcome(
              answers.predictions().get(row), answers.applications().outcome(row)));
    }
    Map<String, Object> answer = client.report(model, new OutcomeReport(outcomes));
    if (!Integer.valueOf(outcomes.size()).equals(answer.get("accepted"))) {
      throw new IllegalStateException("Of " + outcomes.size() + " outcomes: " + answer);
    }
  }
}
