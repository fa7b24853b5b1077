package org.orrery.compiler;

/** An archive that is not accepted. */
public final class ArchiveException extends Exception {
  private static final long serialVersionUID = 1L;

  /** It is not a readable archive; equals the server's problem code. */
  public static final String UNREADABLE = "archive-unreadable";

  /** Its content is not what its manifest says; equals the server's problem code. */
  public static final String ALTERED = "archive-altered";

  /**
   * Its signature is missing, malformed or not of somebody who is asked for; equals the server's.
   */
  public static final String SIGNATURE_UNFIT = "signature-unfit";

  private final String code;
  private final String remedy;

  public ArchiveException(String code, String message, String remedy) {
    super(message);
    this.code = code;
    this.remedy = remedy;
  }

  public String code() {
    return code;
  }

  public String remedy() {
    return remedy;
  }
}
