package org.orrery.server.training;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.orrery.api.ModelVersion;

/**
 * Everything that decides what is learned from a dataset, as it is recorded with a version.
 *
 * @param settings the algorithm's settings, complete
 * @param excluded columns that the model must not see
 * @param testShare share of rows held back for tests, between 0 and 1
 * @param threshold score from which a row gets the positive label
 * @param entity columns that together tell one entity, for example one applicant; empty when every
 *     row with other inputs is another one
 */
public record Recipe(
    String algorithm,
    Map<String, String> settings,
    Set<String> excluded,
    String target,
    String positiveClass,
    double testShare,
    long seed,
    double threshold,
    Set<String> entity) {
  private static final String SETTING = "parameter.";

  public Recipe {
    settings = Map.copyOf(settings);
    excluded = Set.copyOf(excluded);
    entity = Set.copyOf(entity);
  }

  /** Facts for a version's provenance. */
  Map<String, String> toProvenance() {
    Map<String, String> facts = new TreeMap<>();
    facts.put("algorithm", algorithm);
    settings.forEach((key, value) -> facts.put(SETTING + key, value));
    facts.put("excluded", String.join(",", new TreeSet<>(excluded)));
    facts.put("entity", String.join(",", new TreeSet<>(entity)));
    facts.put("target", target);
    facts.put("positiveClass", positiveClass);
    facts.put("testShare", Double.toString(testShare));
    facts.put("seed", Long.toString(seed));
    facts.put("threshold", Double.toString(threshold));
    return facts;
  }

  /** The recipe that a version was made with; a version made elsewhere has none. */
  public static Recipe of(ModelVersion version) throws DataException {
    Map<String, String> facts = version.provenance();
    if (!facts.keySet().containsAll(Set.of("algorithm", "target", "positiveClass", "testShare"))) {
      throw new DataException(
          "Version %d of '%s' records no training recipe."
              .formatted(version.number(), version.model()),
          "Train it here, or name algorithm and dataset in the step.");
    }
    Map<String, String> settings =
        facts.entrySet().stream()
            .filter(entry -> entry.getKey().startsWith(SETTING))
            .collect(
                Collectors.toMap(
                    entry -> entry.getKey().substring(SETTING.length()), Map.Entry::getValue));
    return new Recipe(
        facts.get("algorithm"),
        settings,
        columns(facts.getOrDefault("excluded", "")),
        facts.get("target"),
        facts.get("positiveClass"),
        Double.parseDouble(facts.get("testShare")),
        Long.parseLong(facts.getOrDefault("seed", "1")),
        Double.parseDouble(facts.getOrDefault("threshold", "0.5")),
        columns(facts.getOrDefault("entity", "")));
  }

  /** Column names of a list separated by commas. */
  static Set<String> columns(String list) {
    return Arrays.stream(list.split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The split of a labelled table that this recipe prescribes: rows of one entity stay on one side,
   * so that no test row was learned from in another form.
   */
  public Split split(LabelledTable data) throws DataException {
    return Split.grouped(data.entities(entity), data.positive(), testShare, seed);
  }
}
