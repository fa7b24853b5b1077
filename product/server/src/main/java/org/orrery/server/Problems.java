package org.orrery.server;

import java.util.Map;
import java.util.Objects;
import org.orrery.api.Problem;
import org.orrery.api.ProblemCodes;

/** Makes problem JSON (RFC 9457) of what went wrong. */
public final class Problems {
  /** Media type of a problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private Problems() {}

  public static Problem of(ProblemException problem, String instance) {
    return of(
        problem.status(),
        problem.code(),
        problem.getMessage(),
        problem.hint(),
        instance,
        problem.fields());
  }

  public static Problem of(
      int status,
      String code,
      String detail,
      String hint,
      String instance,
      Map<String, Object> fields) {
    return new Problem(
        "https://orrery.org/problems/" + code,
        title(code),
        status,
        code,
        detail,
        Objects.requireNonNullElse(hint, ""),
        instance,
        fields);
  }

  /** The code as words. */
  private static String title(String code) {
    String words = code.replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** The code that fits an HTTP status when nothing better is known. */
  public static String code(int status) {
    return switch (status) {
      case 401 -> ProblemCodes.NOT_SIGNED_IN;
      case 403 -> ProblemCodes.FORBIDDEN;
      case 404 -> ProblemCodes.NOT_FOUND;
      case 409 -> ProblemCodes.CONFLICT;
      case 413 -> ProblemCodes.TOO_LARGE;
      case 429 -> ProblemCodes.TOO_MANY_ATTEMPTS;
      case 503 -> ProblemCodes.UNAVAILABLE;
      case 507 -> ProblemCodes.STORAGE_FULL;
      default -> status >= 500 ? ProblemCodes.INTERNAL : ProblemCodes.BAD_REQUEST;
    };
  }
}
