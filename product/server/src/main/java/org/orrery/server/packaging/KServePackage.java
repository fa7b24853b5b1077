package org.orrery.server.packaging;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.orrery.lifecycle.PackageFormat;
import org.orrery.server.serving.ModelFiles;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * An InferenceService of KServe ({@code serving.kserve.io/v1beta1}) for the model. It names where
 * the files are to be put: the step's setting {@code storageUri}, else a volume claim {@code
 * models}.
 */
final class KServePackage implements PackageWriter {
  private static final int LONGEST_NAME = 63;

  @Override
  public PackageFormat format() {
    return PackageFormat.KSERVE_MANIFEST;
  }

  @Override
  public String modelFile() {
    return ModelFiles.MODEL;
  }

  @Override
  public Packing.Made write(Packing packing) {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    String yaml = new Yaml(options).dump(manifest(packing));
    return packing.made("kserve.yaml", "YAML", yaml.getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, Object> manifest(Packing packing) {
    String model = packing.version().model();
    int number = packing.version().number();
    Map<String, Object> predictor = new LinkedHashMap<>();
    predictor.put("modelFormat", Map.of("name", "onnx"));
    predictor.put("protocolVersion", "v2");
    predictor.put(
        "storageUri",
        packing
            .settings()
            .getOrDefault("storageUri", "pvc://models/%s/%d".formatted(model, number)));
    if (packing.environment() != null && packing.environment().getMemoryMiB() > 0) {
      String memory = packing.environment().getMemoryMiB() + "Mi";
      predictor.put(
          "resources",
          Map.of("requests", Map.of("memory", memory), "limits", Map.of("memory", memory)));
    }
    Map<String, Object> metadata = new LinkedHashMap<>();
    metadata.put("name", name(model, number));
    metadata.put(
        "annotations",
        new java.util.TreeMap<>(
            Map.of(
                "orrery.org/model", model,
                "orrery.org/version", Integer.toString(number),
                "orrery.org/sha256", sha256(packing))));
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("apiVersion", "serving.kserve.io/v1beta1");
    manifest.put("kind", "InferenceService");
    manifest.put("metadata", metadata);
    manifest.put("spec", Map.of("predictor", Map.of("model", predictor)));
    return manifest;
  }

  private static String sha256(Packing packing) {
    return ModelFiles.model(packing.version()).orElseThrow().sha256();
  }

  /** A label of DNS (RFC 1123) for a version. */
  static String name(String model, int number) {
    String end = "-v" + number;
    String start = model.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    int most = LONGEST_NAME - end.length();
    String cut = start.length() > most ? start.substring(0, most) : start;
    return cut.replaceAll("-+$", "") + end;
  }
}
