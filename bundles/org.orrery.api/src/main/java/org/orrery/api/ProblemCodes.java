package org.orrery.api;

/** Codes of problems that a caller can expect; clients make sentences of them. */
public final class ProblemCodes {
  public static final String BAD_REQUEST = "bad-request";
  public static final String NOT_SIGNED_IN = "not-signed-in";
  public static final String WRONG_PASSWORD = "wrong-password";
  public static final String SESSION_EXPIRED = "session-expired";
  public static final String FORBIDDEN = "forbidden";
  public static final String NOT_FOUND = "not-found";
  public static final String CONFLICT = "conflict";
  public static final String WRONG_STATE = "wrong-state";
  public static final String TOO_LARGE = "too-large";
  public static final String TOO_MANY_ATTEMPTS = "too-many-attempts";
  public static final String ARCHIVE_UNREADABLE = "archive-unreadable";
  public static final String ARCHIVE_ALTERED = "archive-altered";
  public static final String SIGNATURE_UNFIT = "signature-unfit";
  public static final String UNPROVEN = "unproven";
  public static final String UNKNOWN_STEP_KIND = "unknown-step-kind";
  public static final String STEP_UNFIT = "step-unfit";
  public static final String CALL_UNFIT = "call-unfit";
  public static final String ACCEPTANCE_NEEDED = "acceptance-needed";
  public static final String SIGNATURE_WRONG = "signature-wrong";
  public static final String DATASET_UNREADABLE = "dataset-unreadable";
  public static final String MODEL_UNREADABLE = "model-unreadable";
  public static final String DATASET_COLUMNS = "dataset-columns";
  public static final String FOUR_EYES = "four-eyes";
  public static final String ROLE_MISSING = "role-missing";
  public static final String EVIDENCE_MISSING = "evidence-missing";
  public static final String INPUT_INVALID = "input-invalid";
  public static final String REMOTE_UNAVAILABLE = "remote-unavailable";
  public static final String NO_CHAMPION = "no-champion";
  public static final String SNAPSHOT_UNKNOWN = "snapshot-unknown";
  public static final String STORAGE_FULL = "storage-full";
  public static final String UNAVAILABLE = "unavailable";
  public static final String INTERNAL = "internal";

  private ProblemCodes() {}
}
