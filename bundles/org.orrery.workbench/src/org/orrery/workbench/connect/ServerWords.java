package org.orrery.workbench.connect;

import org.orrery.api.ProblemCodes;
import org.orrery.workbench.Messages;

/** The client's sentences for the server's codes. */
final class ServerWords {
  private ServerWords() {}

  static String title(String code, String fallback) {
    return switch (code) {
      case ProblemCodes.WRONG_PASSWORD -> Messages.code_wrongPassword;
      case ProblemCodes.TOO_MANY_ATTEMPTS -> Messages.code_tooManyAttempts;
      case ProblemCodes.SESSION_EXPIRED, ProblemCodes.NOT_SIGNED_IN -> Messages.code_sessionExpired;
      case ProblemCodes.FORBIDDEN, ProblemCodes.ROLE_MISSING -> Messages.code_forbidden;
      case ProblemCodes.FOUR_EYES -> Messages.code_fourEyes;
      case ProblemCodes.NOT_FOUND -> Messages.code_notFound;
      case ProblemCodes.CONFLICT, ProblemCodes.WRONG_STATE -> Messages.code_wrongState;
      case ProblemCodes.UNPROVEN -> Messages.code_unproven;
      case ProblemCodes.ARCHIVE_ALTERED, ProblemCodes.ARCHIVE_UNREADABLE -> Messages.code_archive;
      case ProblemCodes.EVIDENCE_MISSING -> Messages.code_evidenceMissing;
      case ProblemCodes.STORAGE_FULL -> Messages.code_storageFull;
      case ProblemCodes.TOO_LARGE -> Messages.code_tooLarge;
      default -> fallback == null || fallback.isBlank() ? Messages.code_refused : fallback;
    };
  }

  static String hint(String code) {
    return switch (code) {
      case ProblemCodes.WRONG_PASSWORD -> Messages.hint_wrongPassword;
      case ProblemCodes.SESSION_EXPIRED, ProblemCodes.NOT_SIGNED_IN ->
          Messages.failure_notSignedInHint;
      case ProblemCodes.FORBIDDEN, ProblemCodes.ROLE_MISSING -> Messages.hint_forbidden;
      case ProblemCodes.CONFLICT, ProblemCodes.WRONG_STATE -> Messages.hint_wrongState;
      default -> "";
    };
  }
}
