package org.orrery.server.submissions;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.orrery.api.ProblemCodes;
import org.orrery.server.ProblemException;

/**
 * Formats of models that cannot be entered as a version, told by how their files begin, so that
 * they are refused by name.
 */
enum ForeignFormat {
  PMML("a PMML model,", begin -> Marks.PMML.matcher(begin).find()),
  ONNX("an ONNX model,", begin -> Marks.ONNX.matcher(begin).lookingAt()),
  PICKLE("a Python pickle,", begin -> Marks.PICKLE.matcher(begin).lookingAt()),
  HDF5("an HDF5 file, as Keras writes it,", begin -> begin.startsWith("\u0089HDF\r\n")),
  ZIP("a zip archive, as PyTorch and MLflow write it,", begin -> begin.startsWith("PK\3\4"));

  /** How far a file is looked at, in bytes. */
  private static final int BEGIN = 8_192;

  static final String HINT =
      "Send rules, trees and scorecards as a decision table in DMN. Train a learned model here, or"
          + " convert it to ONNX for a server of the Open Inference Protocol, which an environment"
          + " of kind remote-endpoint names.";

  private final String called;
  private final Predicate<String> begins;

  ForeignFormat(String called, Predicate<String> begins) {
    this.called = called;
    this.begins = begins;
  }

  /** Marks at the begin of files, each byte read as one character. */
  private static final class Marks {
    static final Pattern PMML = Pattern.compile("<([\\w.-]+:)?PMML[\\s>]");

    /** The version of the format, then the producer's name or the graph. */
    static final Pattern ONNX = Pattern.compile("\\x08[\\x01-\\x1f][\\x12\\x3a]");

    static final Pattern PICKLE = Pattern.compile("\\x80[\\x02-\\x05]");
  }

  private static Optional<ForeignFormat> of(byte[] file) {
    String begin = new String(file, 0, Math.min(file.length, BEGIN), StandardCharsets.ISO_8859_1);
    for (ForeignFormat format : values()) {
      if (format.begins.test(begin)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** Refuses a file that is in one of these formats. */
  static void refuse(byte[] file) {
    of(file)
        .ifPresent(
            format -> {
              throw new ProblemException(
                  415,
                  ProblemCodes.MODEL_UNREADABLE,
                  "The file is " + format.called + " but versions are entered as DMN.",
                  HINT);
            });
  }
}
