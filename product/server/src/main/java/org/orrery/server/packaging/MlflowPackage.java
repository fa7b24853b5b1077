package org.orrery.server.packaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.orrery.lifecycle.PackageFormat;
import org.orrery.server.Json;
import org.orrery.server.serving.ModelFiles;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** A model folder of MLflow with the flavors onnx and python_function, in a zip. */
final class MlflowPackage implements PackageWriter {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

  @Override
  public PackageFormat format() {
    return PackageFormat.MLFLOW_FOLDER;
  }

  @Override
  public String modelFile() {
    return ModelFiles.MODEL;
  }

  @Override
  public Packing.Made write(Packing packing) throws IOException {
    String requirements =
        "mlflow==%s\nonnx==%s\n".formatted(Python.MLFLOW, Python.ONNX) + Python.REQUIREMENTS;
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("MLmodel", yaml(mlmodel(packing)));
    files.putAll(packing.files(modelFile()));
    files.put("requirements.txt", requirements.getBytes(StandardCharsets.UTF_8));
    List<String> dependencies = List.of("pip", "-r requirements.txt");
    files.put(
        "python_env.yaml",
        yaml(
            Map.of(
                "python", Python.VERSION,
                "build_dependencies", List.of("pip"),
                "dependencies", List.of("-r requirements.txt"))));
    Map<String, Object> conda = new LinkedHashMap<>();
    conda.put("name", "mlflow-env");
    conda.put("channels", List.of("conda-forge"));
    conda.put(
        "dependencies",
        List.of(
            "python=" + Python.VERSION,
            dependencies.getFirst(),
            Map.of("pip", List.of(requirements.strip().split("\n")))));
    files.put("conda.yaml", yaml(conda));
    return packing.made("mlflow.zip", "zip", Zip.of(files));
  }

  private static Map<String, Object> mlmodel(Packing packing) {
    Map<String, Object> onnx = new LinkedHashMap<>();
    onnx.put("code", null);
    onnx.put("data", ModelFiles.MODEL);
    onnx.put("onnx_version", Python.ONNX);
    onnx.put("onnx_session_options", null);
    onnx.put("providers", List.of("CPUExecutionProvider"));
    Map<String, Object> function = new LinkedHashMap<>();
    function.put("loader_module", "mlflow.onnx");
    function.put("python_version", Python.VERSION);
    function.put("env", Map.of("conda", "conda.yaml"));
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("artifact_path", packing.version().model());
    model.put("flavors", Map.of("onnx", onnx, "python_function", function));
    model.put("mlflow_version", Python.MLFLOW);
    String name = packing.version().model() + "/" + packing.version().number();
    model.put(
        "model_uuid",
        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString().replace("-", ""));
    model.put("utc_time_created", TIME.format(packing.version().created()));
    model.put("signature", signature(packing));
    return model;
  }

  private static Map<String, Object> signature(Packing packing) {
    Map<String, Object> signature = new LinkedHashMap<>();
    signature.put("inputs", tensor(packing.input(), packing.signature().width()));
    signature.put("outputs", tensor("", 2));
    signature.put("params", null);
    return signature;
  }

  private static String tensor(String name, int width) {
    Map<String, Object> tensor = new LinkedHashMap<>();
    if (!name.isEmpty()) {
      tensor.put("name", name);
    }
    tensor.put("type", "tensor");
    tensor.put("tensor-spec", Map.of("dtype", "float32", "shape", List.of(-1, width)));
    return Json.write(List.of(tensor));
  }

  private static byte[] yaml(Map<String, ?> content) {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    return new Yaml(options).dump(content).getBytes(StandardCharsets.UTF_8);
  }
}
