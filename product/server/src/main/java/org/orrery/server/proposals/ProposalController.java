package org.orrery.server.proposals;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.orrery.api.Proposal;
import org.orrery.server.workflow.ArchiveBody;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Proposals over HTTP. */
@RestController
@RequestMapping("/api/v1/proposals")
class ProposalController {
  private final Proposals proposals;

  ProposalController(Proposals proposals) {
    this.proposals = proposals;
  }

  /** Why something was decided. */
  record Reason(String reason) {}

  @PostMapping(consumes = ArchiveBody.TYPE)
  Proposal propose(InputStream archive, @RequestParam String reason, HttpServletRequest request)
      throws IOException {
    return proposals.propose(ArchiveBody.read(archive), reason, caller(request));
  }

  @GetMapping
  List<Proposal> all(@RequestParam(required = false) String state, HttpServletRequest request) {
    return proposals.all(state, caller(request));
  }

  @GetMapping("/{id}")
  Proposal one(@PathVariable String id, HttpServletRequest request) {
    return proposals.one(id, caller(request));
  }

  @GetMapping(value = "/{id}/drawing", produces = MediaType.APPLICATION_XML_VALUE)
  byte[] drawing(@PathVariable String id) {
    return proposals.drawing(id);
  }

  @PostMapping("/{id}/accept")
  Proposal accept(@PathVariable String id, @RequestBody Reason reason, HttpServletRequest request) {
    return proposals.accept(id, reason.reason(), caller(request));
  }

  @PostMapping("/{id}/reject")
  Proposal reject(@PathVariable String id, @RequestBody Reason reason, HttpServletRequest request) {
    return proposals.reject(id, reason.reason(), caller(request));
  }

  @PostMapping("/{id}/withdraw")
  Proposal withdraw(
      @PathVariable String id, @RequestBody Reason reason, HttpServletRequest request) {
    return proposals.withdraw(id, reason.reason(), caller(request));
  }

  private static Proposals.Caller caller(HttpServletRequest request) {
    return new Proposals.Caller(request.getUserPrincipal().getName(), request::isUserInRole);
  }
}
