package org.orrery.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFileException;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.format.LoadedDrawing;
import org.orrery.rules.Proof;
import org.orrery.rules.RuleEngine;
import org.orrery.rules.Verdict;

/**
 * One drawing held against the rules.
 *
 * @param proof null when the file cannot be read
 * @param excused what would speak against it, were it not exempted in writing
 */
record Validation(
    String file, LocalDate on, Proof proof, List<Fault> faults, List<Excused> excused) {
  static Validation of(Input input, LocalDate on, RuleEngine rules) throws IOException {
    try {
      return of(input.name(), input.load(), on, rules);
    } catch (LifecycleFileException e) {
      List<Fault> faults =
          e.problems().stream().map(p -> Fault.unreadable(input.name(), p)).toList();
      return new Validation(input.name(), on, null, faults, List.of());
    }
  }

  /** Of a drawing that is made here, as it would be read from its file. */
  static Validation of(String file, Lifecycle made, LocalDate on, RuleEngine rules)
      throws IOException {
    byte[] bytes = LifecycleFiles.toBytes(made);
    return of(file, LifecycleFiles.loadWithLines(new ByteArrayInputStream(bytes), file), on, rules);
  }

  static Validation of(String file, LoadedDrawing loaded, LocalDate on, RuleEngine rules) {
    Proof proof = rules.prove(loaded.lifecycle(), on);
    Places places = new Places(file, loaded);
    return new Validation(
        file,
        on,
        proof,
        Fault.of(file, places, loaded.lifecycle(), proof),
        Excused.of(file, places, proof));
  }

  boolean isReadable() {
    return proof != null;
  }

  boolean holds() {
    return faults.stream().noneMatch(Fault::isError);
  }

  /** One line: whether it holds, and how much was asked. */
  String summary() {
    return file + ": " + (isReadable() ? verdict() : "cannot be read");
  }

  /** Whether it holds, and how much was asked; for what can be read. */
  String verdict() {
    long packs = proof.verdicts().stream().map(Verdict::pack).distinct().count();
    long errors = faults.stream().filter(Fault::isError).count();
    long warnings = faults.stream().filter(Fault::isWarning).count();
    return "%s; %s of %s in force on %s: %s, %s, %s, %d exempted"
        .formatted(
            holds() ? "holds" : "does not hold",
            Counted.of(proof.verdicts().size(), "rule"),
            Counted.of(packs, "pack"),
            on,
            Counted.of(errors, "error"),
            Counted.of(warnings, "warning"),
            Counted.of(faults.size() - errors - warnings, "note"),
            proof.exempted().size())
        .concat(Verdicts.notProved(proof));
  }

  Map<String, Object> json() {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("file", file);
    report.put("on", on.toString());
    report.put("holds", holds());
    report.put(
        "rules", isReadable() ? proof.verdicts().stream().map(Verdicts::json).toList() : List.of());
    report.put("problems", faults);
    report.put("exempted", excused.stream().map(Excused::json).toList());
    return report;
  }
}
