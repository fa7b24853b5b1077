package org.orrery.server.history;

import java.util.Map;
import org.orrery.api.ProblemCodes;
import org.orrery.server.ProblemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Measured scenarios over HTTP. */
@RestController
class HistoryController {
  private static final int MOST_DAYS = 36_500;

  private final History history;

  HistoryController(History history) {
    this.history = history;
  }

  /** A life cycle that never ran was not measured: its scenario says nothing. */
  @GetMapping("/api/v1/lifecycles/{id}/scenario")
  Map<String, Object> scenario(
      @PathVariable String id, @RequestParam(defaultValue = "365") int days) {
    if (days < 1 || days > MOST_DAYS) {
      throw new ProblemException(
          400,
          ProblemCodes.INPUT_INVALID,
          "The history cannot go back " + days + " days.",
          "Ask for 1 to " + MOST_DAYS + " days.");
    }
    return history.scenario(id, days);
  }
}
