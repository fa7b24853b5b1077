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

  /** From a number on, or, with {@code before}, the last ones before a number. */
  @GetMapping
  Page<AuditEntry> entries(
      @RequestParam(defaultValue = "1") long from,
      @RequestParam(required = false) Long before,
      @RequestParam(defaultValue = "100") int limit,
      @RequestParam(required = false) String subject) {
    int size = Math.clamp(limit, 1, MAX_LIMIT);
    return before == null ? after(from, size, subject) : before(before, size, subject);
  }

  private Page<AuditEntry> after(long from, int size, String subject) {
    List<AuditEntry> entries = trail.entries(from, size + 1, subject);
    return entries.size() > size
        ? new Page<>(entries.subList(0, size), String.valueOf(entries.get(size).number()))
        : new Page<>(entries, null);
  }

  private Page<AuditEntry> before(long before, int size, String subject) {
    List<AuditEntry> entries = trail.entriesBefore(before, size + 1, subject);
    if (entries.size() <= size) {
      return new Page<>(entries, null);
    }
    List<AuditEntry> page = entries.subList(1, entries.size());
    return new Page<>(page, String.valueOf(page.getFirst().number()));
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
