package org.orrery.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.orrery.api.Problem;
import org.orrery.api.ProblemCodes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Answers every exception as problem JSON, without traces of the code. */
@RestControllerAdvice
class ProblemAdvice {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  private final DataDirectory data;

  ProblemAdvice(DataDirectory data) {
    this.data = data;
  }

  @ExceptionHandler
  ResponseEntity<Problem> expected(ProblemException problem, HttpServletRequest request) {
    return answer(Problems.of(problem, request.getRequestURI()));
  }

  @ExceptionHandler
  ResponseEntity<Problem> unreadable(
      HttpMessageNotReadableException problem, HttpServletRequest request) {
    return answer(
        Problems.of(
            400,
            ProblemCodes.BAD_REQUEST,
            "The body of the request is not the JSON that is expected here.",
            "Compare it with the interface's description at /v3/api-docs.",
            request.getRequestURI(),
            Map.of()));
  }

  @ExceptionHandler
  ResponseEntity<Problem> mistyped(
      MethodArgumentTypeMismatchException problem, HttpServletRequest request) {
    return answer(
        Problems.of(
            400,
            ProblemCodes.BAD_REQUEST,
            "'" + problem.getValue() + "' is no value for '" + problem.getName() + "'.",
            "Compare it with the interface's description at /v3/api-docs.",
            request.getRequestURI(),
            Map.of()));
  }

  /** A client that has gone is nobody to answer to. */
  @ExceptionHandler
  void gone(AsyncRequestNotUsableException problem) {
    LOG.debug("A client has gone", problem);
  }

  @ExceptionHandler
  ResponseEntity<Problem> other(Exception problem, HttpServletRequest request) {
    if (problem instanceof ErrorResponse known) {
      HttpStatusCode status = known.getStatusCode();
      String detail = known.getBody().getDetail();
      return ResponseEntity.status(status)
          .headers(known.getHeaders())
          .contentType(MediaType.APPLICATION_PROBLEM_JSON)
          .body(
              Problems.of(
                  status.value(),
                  Problems.code(status.value()),
                  detail == null ? "The request cannot be answered." : detail,
                  "",
                  request.getRequestURI(),
                  Map.of()));
    }
    if (problem instanceof org.springframework.security.access.AccessDeniedException
        || problem instanceof org.springframework.security.core.AuthenticationException) {
      throw (RuntimeException) problem;
    }
    ProblemException storage = StorageProblems.of(problem, data).orElse(null);
    if (storage != null) {
      LOG.warn(
          "{} {} failed: {} The data directory is {}",
          request.getMethod(),
          request.getRequestURI(),
          storage.getMessage(),
          data.root());
      return expected(storage, request);
    }
    return unexpected(problem, request);
  }

  private static ResponseEntity<Problem> unexpected(Exception problem, HttpServletRequest request) {
    String reference = UUID.randomUUID().toString();
    LOG.error(
        "{} {} failed, reference {}",
        request.getMethod(),
        request.getRequestURI(),
        reference,
        problem);
    return answer(
        Problems.of(
            500,
            ProblemCodes.INTERNAL,
            "The server failed in a way that it did not expect.",
            "Tell the operator the reference " + reference + ", which stands in the server's log.",
            request.getRequestURI(),
            Map.of("reference", reference)));
  }

  private static ResponseEntity<Problem> answer(Problem problem) {
    return ResponseEntity.status(problem.status())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
