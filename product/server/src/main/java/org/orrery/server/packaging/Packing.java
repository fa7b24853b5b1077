package org.orrery.server.packaging;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.orrery.api.ModelVersion;
import org.orrery.lifecycle.Environment;
import org.orrery.server.serving.Signature;

/**
 * What a package is made of.
 *
 * @param model bytes of the model file
 * @param settings settings of the step
 * @param environment first environment of the drawing, or null
 * @param input name of an ONNX model's input, empty for other models
 */
record Packing(
    ModelVersion version,
    byte[] model,
    Signature signature,
    String card,
    Map<String, String> settings,
    Environment environment,
    String input) {

  /** A finished package. */
  record Made(String name, String format, byte[] bytes) {}

  Made made(String ending, String format, byte[] bytes) {
    return new Made("%s-%d-%s".formatted(version.model(), version.number(), ending), format, bytes);
  }

  /** Model, contract and, when there is one, model card, by file name. */
  Map<String, byte[]> files(String modelFile) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(modelFile, model);
    files.put(Signature.FILE, signature.toJson());
    if (card != null) {
      files.put("model-card.md", card.getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }
}
