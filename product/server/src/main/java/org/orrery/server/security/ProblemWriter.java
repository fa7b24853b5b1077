package org.orrery.server.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.orrery.api.ProblemCodes;
import org.orrery.server.Json;
import org.orrery.server.ProblemException;
import org.orrery.server.Problems;

/** Writes problem JSON before a controller is reached. */
class ProblemWriter {
  void write(ProblemException problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(problem.status());
    response.setContentType(Problems.MEDIA_TYPE);
    if (problem.status() == 401) {
      response.setHeader("WWW-Authenticate", "Bearer");
    }
    response
        .getOutputStream()
        .write(
            Json.write(Problems.of(problem, request.getRequestURI()))
                .getBytes(StandardCharsets.UTF_8));
  }

  void notSignedIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
    write(
        new ProblemException(
            401, ProblemCodes.NOT_SIGNED_IN, "Nobody is signed in.", "Sign in first."),
        request,
        response);
  }

  void forbidden(HttpServletRequest request, HttpServletResponse response) throws IOException {
    write(
        new ProblemException(
            403,
            ProblemCodes.FORBIDDEN,
            "Your roles do not allow this.",
            "Ask an administrator for the role that may, or somebody who has it."),
        request,
        response);
  }
}
