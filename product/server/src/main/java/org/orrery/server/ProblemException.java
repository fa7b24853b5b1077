package org.orrery.server;

import java.util.Map;

/** An expected problem, answered to the caller as problem JSON. */
public class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final String hint;
  private final transient Map<String, Object> fields;

  public ProblemException(
      int status, String code, String detail, String hint, Map<String, Object> fields) {
    super(detail);
    this.status = status;
    this.code = code;
    this.hint = hint;
    this.fields = Map.copyOf(fields);
  }

  public ProblemException(int status, String code, String detail, String hint) {
    this(status, code, detail, hint, Map.of());
  }

  public int status() {
    return status;
  }

  public String code() {
    return code;
  }

  public String hint() {
    return hint;
  }

  public Map<String, Object> fields() {
    return fields == null ? Map.of() : fields;
  }
}
