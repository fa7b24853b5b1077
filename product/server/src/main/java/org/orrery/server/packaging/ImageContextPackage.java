package org.orrery.server.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.orrery.lifecycle.PackageFormat;
import org.orrery.server.serving.ModelFiles;

/**
 * A build context for an OCI image that answers the Open Inference Protocol: model, contract, a
 * small server and a Dockerfile. It holds no secret, runs as nobody in particular and writes
 * nothing.
 */
final class ImageContextPackage implements PackageWriter {
  @Override
  public PackageFormat format() {
    return PackageFormat.OCI_IMAGE_CONTEXT;
  }

  @Override
  public String modelFile() {
    return ModelFiles.MODEL;
  }

  @Override
  public Packing.Made write(Packing packing) throws IOException {
    Map<String, byte[]> files = packing.files(modelFile());
    files.put("Dockerfile", text(dockerfile(packing)));
    files.put(".dockerignore", text("*.zip\n"));
    files.put("requirements.txt", text(Python.REQUIREMENTS));
    files.put("serve.py", resource("serve.py"));
    return packing.made("image.zip", "zip", Zip.of(files));
  }

  private static String dockerfile(Packing packing) {
    return """
    FROM python:%s-slim
    LABEL org.opencontainers.image.title="%s" org.opencontainers.image.version="%d"
    WORKDIR /model
    COPY requirements.txt ./
    RUN pip install --no-cache-dir -r requirements.txt
    COPY model.onnx signature.json serve.py ./
    ENV MODEL_NAME="%s" MODEL_VERSION="%d" PYTHONDONTWRITEBYTECODE=1
    USER 65532:65532
    EXPOSE 8080
    HEALTHCHECK CMD ["python", "serve.py", "--check"]
    ENTRYPOINT ["python", "serve.py"]
    """
        .formatted(
            Python.VERSION,
            packing.version().model(),
            packing.version().number(),
            packing.version().model(),
            packing.version().number());
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = ImageContextPackage.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }
}
