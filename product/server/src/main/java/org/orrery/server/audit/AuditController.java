package org.orrery.server.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.orrery.api.AuditEntry;
import org.orrery.api.AuditVerification;
import org.orrery.api.Page;
import org.orrery.server.Json;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The trail to read, verify and export. */
@RestController
@RequestMapping("/api/v1/audit")
class AuditController {
  private static final int MAX_LIMIT = 1000;

  private final JdbcAuditTrail trail;

  AuditController(JdbcAuditTrail trail) {
    this.trail = trail;
  }

  @GetMapping
  Page<AuditEntry> entries(
      @RequestParam(defaultValue = "1") long from,
      @RequestParam(defaultValue = "100") int limit,
      @RequestParam(required = false) String subject) {
    int size = Math.clamp(limit, 1, MAX_LIMIT);
    List<AuditEntry> entries = trail.entries(from, size + 1, subject);
    boolean more = entries.size() > size;
    return more
        ? new Page<>(entries.subList(0, size), String.valueOf(entries.get(size).number()))
        : new Page<>(entries, null);
  }

  @GetMapping("/verify")
  AuditVerification verify() {
    return trail.verify();
  }

  @GetMapping(value = "/export", produces = MediaType.APPLICATION_NDJSON_VALUE)
  ResponseEntity<StreamingResponseBody> export() {
    return ResponseEntity.ok()
        .header("Content-Disposition", "attachment; filename=\"audit.ndjson\"")
        .contentType(MediaType.APPLICATION_NDJSON)
        .body(out -> trail.forEach(entry -> write(out, entry)));
  }

  private static void write(OutputStream out, AuditEntry entry) {
    try {
      out.write((Json.write(entry) + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
