package org.orrery.server.approvals;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.orrery.api.Approval;
import org.orrery.api.Delegation;
import org.orrery.api.NewVote;
import org.orrery.api.Person;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Human steps over HTTP. */
@RestController
@RequestMapping("/api/v1/approvals")
class ApprovalController {
  private final Approvals approvals;

  ApprovalController(Approvals approvals) {
    this.approvals = approvals;
  }

  @GetMapping
  List<Approval> all(
      @RequestParam(required = false) String state,
      @RequestParam(defaultValue = "false") boolean mine,
      HttpServletRequest request) {
    return approvals.all(state, mine, voter(request));
  }

  @GetMapping("/{id}")
  Approval one(@PathVariable String id, HttpServletRequest request) {
    return approvals.one(id, voter(request));
  }

  @PostMapping("/{id}/votes")
  Approval vote(@PathVariable String id, @RequestBody NewVote vote, HttpServletRequest request) {
    return approvals.vote(id, vote, voter(request));
  }

  @PostMapping("/{id}/delegate")
  Approval delegate(
      @PathVariable String id, @RequestBody Delegation order, HttpServletRequest request) {
    return approvals.delegate(id, order, voter(request));
  }

  @GetMapping("/{id}/delegates")
  List<Person> delegates(@PathVariable String id, HttpServletRequest request) {
    return approvals.delegates(id, voter(request));
  }

  /** Why something was done. */
  record Reason(String reason) {}

  @PostMapping("/{id}/conditions-met")
  Approval conditionsMet(
      @PathVariable String id, @RequestBody Reason reason, HttpServletRequest request) {
    return approvals.conditionsMet(id, reason.reason(), voter(request));
  }

  @PostMapping("/{id}/evidence")
  Approval evidence(
      @PathVariable String id,
      @RequestParam String name,
      InputStream bytes,
      HttpServletRequest request)
      throws IOException {
    return approvals.evidence(id, name, bytes, voter(request));
  }

  private static Voter voter(HttpServletRequest request) {
    return new Voter(request.getUserPrincipal().getName(), request::isUserInRole);
  }
}
