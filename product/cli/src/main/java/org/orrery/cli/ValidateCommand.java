package org.orrery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.FileProblem;
import org.orrery.lifecycle.format.LifecycleFileException;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.rules.Proof;
import org.orrery.rules.RuleEngine;
import org.orrery.rules.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Holds drawings against the rules in force on a day. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    version = OrreryCli.VERSION,
    description = "Holds drawings against the rules in force; exit code 1 when one is violated.")
final class ValidateCommand implements Callable<Integer> {
  /** How the findings are written. */
  enum Format {
    TEXT,
    JSON
  }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Drawings (.lifecycle).")
  private List<Path> files;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "Day whose rules are asked, for example 2026-11-24; today when absent.")
  private LocalDate on = LocalDate.now();

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or json.")
  private Format format = Format.TEXT;

  @Option(
      names = "--all-members",
      description = "Asks the rules of every member of the family that each drawing stands for.")
  private boolean allMembers;

  @Option(
      names = "--set",
      paramLabel = "PARAMETER=VALUE",
      description = "With --all-members: fixes a parameter to one value; may be repeated.")
  private Map<String, String> values = new LinkedHashMap<>();

  @Override
  public Integer call() throws IOException {
    if (allMembers) {
      return validateMembers();
    }
    if (!values.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--set is used together with --all-members.");
    }
    boolean holds = true;
    List<Map<String, Object>> reports = new ArrayList<>();
    for (Path file : files) {
      holds &= format == Format.JSON ? asJson(file, reports) : asText(file);
    }
    if (format == Format.JSON) {
      printJson(reports);
    }
    out().flush();
    return holds ? 0 : OrreryCli.INPUT;
  }

  private int validateMembers() throws IOException {
    boolean holds = true;
    List<Map<String, Object>> reports = new ArrayList<>();
    for (Path file : files) {
      MembersReport report = MembersReport.of(file, on, values);
      holds &= report.holds();
      reports.add(report.json());
      if (format == Format.TEXT) {
        report.text().forEach(out()::println);
      }
    }
    if (format == Format.JSON) {
      printJson(reports);
    }
    out().flush();
    return holds ? 0 : OrreryCli.INPUT;
  }

  private void printJson(List<Map<String, Object>> reports) {
    JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    out().println(json.writeValueAsString(reports));
  }

  private boolean asText(Path file) throws IOException {
    Result result = validate(file);
    result.faults.forEach(fault -> out().println(fault.text()));
    out().println(file + ": " + summary(result));
    return result.holds();
  }

  private boolean asJson(Path file, List<Map<String, Object>> reports) throws IOException {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("file", file.toString());
    report.put("on", on.toString());
    reports.add(report);
    try {
      Result result = validate(file);
      report.put("holds", result.holds());
      report.put("rules", result.proof.verdicts().stream().map(ValidateCommand::verdict).toList());
      report.put("problems", result.faults);
      return result.holds();
    } catch (LifecycleFileException e) {
      report.put("holds", false);
      report.put("rules", List.of());
      report.put("problems", e.problems().stream().map(p -> unreadable(file, p)).toList());
      return false;
    }
  }

  private Result validate(Path file) throws IOException {
    Lifecycle lifecycle = LifecycleFiles.load(file);
    Proof proof = RuleEngine.builtIn().prove(lifecycle, on);
    return new Result(proof, Fault.of(file.toString(), Places.of(file), lifecycle, proof));
  }

  private String summary(Result result) {
    long packs = result.proof.verdicts().stream().map(Verdict::pack).distinct().count();
    long errors = result.faults.stream().filter(Fault::isError).count();
    return "%s; %d rules of %d packs in force on %s: %d errors, %d notes, %d exempted"
        .formatted(
            result.holds() ? "holds" : "does not hold",
            result.proof.verdicts().size(),
            packs,
            on,
            errors,
            result.faults.size() - errors,
            result.proof.exempted().size());
  }

  private static Map<String, String> verdict(Verdict verdict) {
    Map<String, String> entry = new LinkedHashMap<>();
    entry.put("rule", verdict.rule());
    entry.put("pack", verdict.pack());
    entry.put("packDate", verdict.packDate().toString());
    entry.put("verdict", verdict.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    return entry;
  }

  private static Fault unreadable(Path file, FileProblem problem) {
    return new Fault(
        "error",
        file.toString(),
        problem.line(),
        "",
        "file",
        "",
        problem.message(),
        problem.remedy());
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private record Result(Proof proof, List<Fault> faults) {
    boolean holds() {
      return faults.stream().noneMatch(Fault::isError);
    }
  }
}
