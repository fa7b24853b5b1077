package org.orrery.server.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.orrery.api.ModelVersion;

/**
 * A version whose model is kept elsewhere: the catalog knows what was told of it, and has no file.
 *
 * @param sha256 digest of the artifact, or empty
 * @param vendorVersion the maker's name of the version, or empty
 * @param told who built it, from what, with which settings
 */
public record Elsewhere(
    String what, String location, String sha256, String vendorVersion, Map<String, String> told) {
  private static final String ORIGIN = "origin";
  private static final String KEPT_ELSEWHERE = "kept elsewhere";
  private static final String TOLD = "told.";

  /** What was told of a version that is kept elsewhere, or nothing for one that is kept here. */
  public static Optional<Elsewhere> of(ModelVersion version) {
    Map<String, String> facts = version.provenance();
    if (!KEPT_ELSEWHERE.equals(facts.get(ORIGIN))) {
      return Optional.empty();
    }
    Map<String, String> told = new TreeMap<>();
    facts.forEach(
        (name, value) -> {
          if (name.startsWith(TOLD)) {
            told.put(name.substring(TOLD.length()), value);
          }
        });
    return Optional.of(
        new Elsewhere(
            facts.get("what"),
            facts.get("location"),
            facts.getOrDefault("sha256", ""),
            facts.getOrDefault("vendorVersion", ""),
            told));
  }

  /** As it is kept with the version. */
  public Map<String, String> provenance() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put(ORIGIN, KEPT_ELSEWHERE);
    facts.put("what", what);
    facts.put("location", location);
    if (!sha256.isEmpty()) {
      facts.put("sha256", sha256);
    }
    if (!vendorVersion.isEmpty()) {
      facts.put("vendorVersion", vendorVersion);
    }
    told.forEach((name, value) -> facts.put(TOLD + name, value));
    return facts;
  }

  /** The digest of the artifact, else the maker's name of the version. */
  public String identity() {
    return sha256.isEmpty() ? vendorVersion : sha256;
  }
}
