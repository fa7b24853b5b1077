package org.orrery.server.serving;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lets another server score: raw columns go out, the output {@code score} comes back. */
final class RemoteScorer implements Scorer {
  private static final int BATCH = 1_000;

  private final RemoteServer server;
  private final Signature signature;
  private final String path;

  /**
   * @param path path of the model on the server
   */
  RemoteScorer(RemoteServer server, Signature signature, String path) {
    this.server = server;
    this.signature = signature;
    this.path = path;
  }

  @Override
  public Signature signature() {
    return signature;
  }

  @Override
  public String platform() {
    return "remote_open_inference";
  }

  @Override
  public boolean ready() {
    return server.ready(path + "/ready");
  }

  @Override
  public double[] score(List<Object[]> rows) {
    double[] scores = new double[rows.size()];
    for (int from = 0; from < scores.length; from += BATCH) {
      List<Object[]> batch = rows.subList(from, Math.min(from + BATCH, scores.length));
      List<?> answered = scores(server.post(path + "/infer", request(batch)), batch.size());
      for (int i = 0; i < batch.size(); i++) {
        scores[from + i] = score(answered.get(i));
      }
    }
    return scores;
  }

  private double score(Object value) {
    if (value instanceof Number number && number.doubleValue() >= 0 && number.doubleValue() <= 1) {
      return number.doubleValue();
    }
    throw server.away("it gave a score of '" + value + "', which is none between 0 and 1");
  }

  private List<?> scores(Map<String, Object> answer, int rows) {
    if (answer.get("outputs") instanceof List<?> outputs) {
      for (Object output : outputs) {
        if (output instanceof Map<?, ?> tensor
            && "score".equals(tensor.get("name"))
            && tensor.get("data") instanceof List<?> data
            && data.size() == rows) {
          return data;
        }
      }
    }
    throw server.away("its answer has no output 'score' of " + rows + " rows");
  }

  private Map<String, Object> request(List<Object[]> rows) {
    List<Map<String, Object>> tensors = new ArrayList<>();
    for (int i = 0; i < signature.columns().size(); i++) {
      Signature.Column column = signature.columns().get(i);
      if (column.used()) {
        List<Object> values = new ArrayList<>(rows.size());
        for (Object[] row : rows) {
          values.add(row[i] instanceof Double number && number.isNaN() ? null : row[i]);
        }
        tensors.add(
            Map.of(
                "name",
                column.name(),
                "datatype",
                column.number() ? "FP64" : "BYTES",
                "shape",
                List.of(rows.size()),
                "data",
                values));
      }
    }
    return Map.of("inputs", tensors);
  }

  @Override
  public void close() {
    // connections belong to the client that all remote servers share
  }
}
