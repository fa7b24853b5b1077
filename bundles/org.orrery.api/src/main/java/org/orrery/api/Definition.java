package org.orrery.api;

import java.time.Instant;
import java.util.List;

/**
 * What the compiler made of one drawing, as deployed; immutable.
 *
 * @param id server's id of the definition
 * @param lifecycle id of the life cycle in the drawing
 * @param number 1, 2, 3 ... for the same life cycle
 * @param digest SHA-256 of the archive
 * @param release what whoever deployed it called it; empty for nothing
 */
public record Definition(
    String id,
    String lifecycle,
    String name,
    String version,
    int number,
    String digest,
    String deployedBy,
    Instant deployed,
    List<Verdict> proof,
    List<String> findings,
    String release) {
  public Definition {
    release = release == null ? "" : release;
  }

  /** Without a name of its release. */
  public Definition(
      String id,
      String lifecycle,
      String name,
      String version,
      int number,
      String digest,
      String deployedBy,
      Instant deployed,
      List<Verdict> proof,
      List<String> findings) {
    this(id, lifecycle, name, version, number, digest, deployedBy, deployed, proof, findings, "");
  }

  /**
   * A rule's verdict in the archive: {@code holds}, {@code violated} or {@code exempted}.
   *
   * @param verified whether the rule's clause was compared with the primary text; null where that
   *     is not known, as of what was deployed before it was asked
   */
  public record Verdict(
      String rule, String pack, String packDate, String verdict, Boolean verified) {
    /** Whether nobody compared the clause with the primary text. */
    public boolean unverified() {
      return Boolean.FALSE.equals(verified);
    }
  }
}
