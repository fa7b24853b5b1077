package org.orrery.compiler;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What an archive says about itself ({@code manifest.json}).
 *
 * @param format version of the archive's format
 * @param compiler version of the compiler
 * @param id id of the life cycle
 * @param name name of the life cycle, or its id
 * @param version version of the drawing, empty when it has none
 * @param parts SHA-256 of each part by its name, in lower-case hexadecimal digits
 */
public record Manifest(
    int format,
    String compiler,
    String id,
    String name,
    String version,
    List<RoleEntry> roles,
    List<MonitorEntry> monitors,
    Map<String, String> parts,
    Proof proof) {

  /** Version of the archive's format that this compiler writes and reads. */
  public static final int FORMAT = 1;

  public Manifest {
    roles = List.copyOf(roles);
    monitors = List.copyOf(monitors);
  }

  /** A role of the drawing; {@code serverRole} is empty when it stands for none. */
  public record RoleEntry(String id, String name, String serverRole) {}

  /** A monitor of the drawing; {@code metric} is the metric's id, {@code step} the step's. */
  public record MonitorEntry(String id, String name, String metric, String step) {}

  /**
   * The rules' proof.
   *
   * @param on day for which the rules were decided
   * @param certificates why rules hold, where their checks write it down
   */
  public record Proof(
      LocalDate on,
      List<PackEntry> packs,
      List<VerdictEntry> verdicts,
      List<FindingEntry> findings,
      List<CertificateEntry> certificates) {
    public Proof {
      certificates = List.copyOf(certificates);
      packs = List.copyOf(packs);
      verdicts = List.copyOf(verdicts);
      findings = List.copyOf(findings);
    }
  }

  /**
   * A policy pack that was in force.
   *
   * @param date of its edition
   * @param digest SHA-256 of its text; empty in a manifest that was written before it was noted
   */
  public record PackEntry(String pack, String date, String digest) {}

  /** A rule's verdict: {@code holds}, {@code violated}, {@code exempted} or {@code not-proved}. */
  public record VerdictEntry(String rule, String pack, String packDate, String verdict) {}

  /**
   * Why a rule holds for this drawing, to be checked without proving it again.
   *
   * @param drawing SHA-256 of the drawing that it is about
   * @param text as the rule's check wrote it
   */
  public record CertificateEntry(String rule, String drawing, String text) {}

  /** A rule's finding; {@code severity} is {@code warning} or {@code info}. */
  public record FindingEntry(
      String rule, String severity, String element, String message, String remedy) {}
}
