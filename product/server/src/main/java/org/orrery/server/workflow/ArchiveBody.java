package org.orrery.server.workflow;

import java.io.IOException;
import java.io.InputStream;
import org.orrery.api.ProblemCodes;
import org.orrery.server.ProblemException;

/** An archive as the body of a request. */
public final class ArchiveBody {
  public static final String TYPE = "application/zip";

  /** Largest archive, in bytes. */
  private static final int LIMIT = 64 << 20;

  private ArchiveBody() {}

  /** All bytes; one that is too large is refused before it is read to its end. */
  public static byte[] read(InputStream archive) throws IOException {
    byte[] bytes = archive.readNBytes(LIMIT + 1);
    if (bytes.length > LIMIT) {
      throw new ProblemException(
          413,
          ProblemCodes.TOO_LARGE,
          "The archive is larger than " + (LIMIT >> 20) + " MiB.",
          "Send a smaller archive.");
    }
    return bytes;
  }
}
