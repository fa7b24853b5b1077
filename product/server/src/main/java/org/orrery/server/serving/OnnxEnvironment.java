package org.orrery.server.serving;

import ai.onnxruntime.OrtEnvironment;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * ONNX Runtime, open until the process ends.
 *
 * <p>Its Java part closes the native environment in a shutdown hook of its own, which runs while
 * the server is still answering what it has accepted: scoring then fails, and closing a session may
 * abort the process. The environment counts its holders ({@code OrtEnv::Release} of ONNX Runtime
 * 1.22), so one more holder, who never lets go, keeps it. There is no public way to become one.
 */
final class OnnxEnvironment {
  private static final Logger LOG = LoggerFactory.getLogger(OnnxEnvironment.class);

  /** {@code ORT_LOGGING_LEVEL_WARNING}, the level that the runtime has by itself. */
  private static final int WARNING = 2;

  private static final OrtEnvironment ENVIRONMENT = keptOpen();

  private OnnxEnvironment() {}

  static OrtEnvironment get() {
    return ENVIRONMENT;
  }

  private static OrtEnvironment keptOpen() {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try {
      Field api =
          Class.forName(OrtEnvironment.class.getPackageName() + ".OnnxRuntime")
              .getDeclaredField("ortApiHandle");
      Method hold =
          OrtEnvironment.class.getDeclaredMethod(
              "createHandle", long.class, int.class, String.class);
      api.setAccessible(true);
      hold.setAccessible(true);
      hold.invoke(null, api.getLong(null), WARNING, "orrery");
    } catch (ReflectiveOperationException | RuntimeException e) {
      LOG.warn("ONNX Runtime will close at the begin of a stop: requests that run then fail", e);
    }
    return environment;
  }
}
