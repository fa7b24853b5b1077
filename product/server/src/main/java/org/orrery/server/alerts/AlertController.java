package org.orrery.server.alerts;

import java.security.Principal;
import java.util.List;
import org.orrery.api.Acknowledgement;
import org.orrery.api.Alert;
import org.orrery.api.ProblemCodes;
import org.orrery.server.ProblemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists and acknowledges alerts. */
@RestController
@RequestMapping("/api/v1/alerts")
class AlertController {
  private static final int MAX_COMMENT = 4_000;

  private final JdbcAlerts alerts;

  AlertController(JdbcAlerts alerts) {
    this.alerts = alerts;
  }

  @GetMapping
  List<Alert> list(
      @RequestParam(required = false) String model, @RequestParam(required = false) String state) {
    return alerts.list(model, state);
  }

  @PostMapping("/{id}/acknowledge")
  Alert acknowledge(
      @PathVariable String id, @RequestBody Acknowledgement acknowledgement, Principal principal) {
    String comment = acknowledgement.comment();
    if (comment != null && comment.length() > MAX_COMMENT) {
      throw new ProblemException(
          400,
          ProblemCodes.TOO_LARGE,
          "The comment has " + comment.length() + " characters.",
          "Use at most " + MAX_COMMENT + ".");
    }
    return alerts.acknowledge(id, comment, principal.getName());
  }
}
