package org.orrery.server.submissions;

import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import org.orrery.api.ModelVersion;
import org.orrery.api.NewReference;
import org.orrery.api.ProblemCodes;
import org.orrery.server.ProblemException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Enters decision models, and versions that are kept elsewhere, over HTTP. */
@RestController
class SubmissionController {
  /** Largest file, in bytes. */
  private static final int LIMIT = 1 << 20;

  private final DecisionSubmissions submissions;
  private final ReferenceSubmissions references;

  SubmissionController(DecisionSubmissions submissions, ReferenceSubmissions references) {
    this.submissions = submissions;
    this.references = references;
  }

  /**
   * @param positive outcome that counts as the event
   * @param decision which decision of the file, when it holds several
   * @param target column of test data that holds the expected outcome; else the output's name
   * @param run a run that works on the version from now
   */
  @PostMapping(
      value = "/api/v1/models/{model}/versions",
      consumes = {"application/dmn+xml", "application/xml", "text/xml"})
  ModelVersion submit(
      @PathVariable String model,
      @RequestParam String positive,
      @RequestParam(required = false) String decision,
      @RequestParam(required = false) String target,
      @RequestParam(required = false) String run,
      InputStream body,
      Principal user)
      throws IOException {
    return submissions.enter(
        new DecisionSubmissions.Submission(model, read(body), decision, positive, target),
        run,
        user.getName());
  }

  /**
   * @param run a run that works on the version from now
   */
  @PostMapping(
      value = "/api/v1/models/{model}/versions",
      consumes = MediaType.APPLICATION_JSON_VALUE)
  ModelVersion refer(
      @PathVariable String model,
      @RequestParam(required = false) String run,
      @RequestBody NewReference body,
      Principal user) {
    return references.enter(model, body, run, user.getName());
  }

  /** What is sent as something else is refused by the name of its format. */
  @PostMapping("/api/v1/models/{model}/versions")
  ModelVersion refuse(
      @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) String type,
      InputStream body)
      throws IOException {
    ForeignFormat.refuse(read(body));
    throw new ProblemException(
        415,
        ProblemCodes.MODEL_UNREADABLE,
        "A version is entered as application/dmn+xml, or as application/json where it is kept"
            + " elsewhere, not as '%s'.".formatted(type),
        ForeignFormat.HINT);
  }

  private static byte[] read(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(LIMIT + 1);
    if (bytes.length > LIMIT) {
      ForeignFormat.refuse(bytes);
      throw new ProblemException(
          413,
          ProblemCodes.TOO_LARGE,
          "The decision model is larger than " + (LIMIT >> 20) + " MiB.",
          "Split it.");
    }
    return bytes;
  }
}
