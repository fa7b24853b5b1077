package org.orrery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.orrery.lifecycle.format.LifecycleFileException;
import org.orrery.rules.RuleEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
    JSON,
    SARIF
  }

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Drawings (.lifecycle), folders of them, or - for the standard input.")
  private List<String> files;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "Day whose rules are asked, for example 2026-11-24; today when absent.")
  private LocalDate on = LocalDate.now();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (the default), json, or sarif for code hosts.")
  private Format format = Format.TEXT;

  @Option(
      names = "--all-members",
      description = "Asks the rules of every member of the family that each drawing stands for.")
  private boolean allMembers;

  @Mixin private MemberOption members;

  @Override
  public Integer call() throws IOException {
    if (allMembers) {
      return validateMembers(members.values());
    }
    if (!members.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--set is used together with --all-members.");
    }
    List<Validation> validations = new ArrayList<>();
    List<Input> inputs = Input.all(files);
    RuleEngine rules = new Neighbours(inputs).rules();
    for (Input input : inputs) {
      Validation validation = Validation.of(input, on, rules);
      validations.add(validation);
      if (format == Format.TEXT) {
        tell(validation);
      }
    }
    if (format == Format.JSON) {
      out().println(Json.of(validations.stream().map(Validation::json).toList()));
    } else if (format == Format.SARIF) {
      out()
          .println(
              Json.of(
                  SarifReport.of(
                      validations.stream().flatMap(v -> v.faults().stream()).toList(),
                      validations.stream().flatMap(v -> v.excused().stream()).toList(),
                      List.of())));
    }
    out().flush();
    return validations.stream().allMatch(Validation::holds) ? 0 : OrreryCli.INPUT;
  }

  /** Findings go to the output; what is wrong with a file itself is an error of its own. */
  private void tell(Validation validation) {
    PrintWriter to = validation.isReadable() ? out() : spec.commandLine().getErr();
    validation.faults().forEach(fault -> to.println(fault.text()));
    validation.excused().forEach(excused -> to.println(excused.text()));
    to.println(validation.summary());
    to.flush();
  }

  private int validateMembers(Map<String, String> values) throws IOException {
    List<Map<String, Object>> reports = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    List<Excused> excused = new ArrayList<>();
    List<Fault> unread = new ArrayList<>();
    List<Input> inputs = Input.all(files);
    RuleEngine rules = new Neighbours(inputs).rules();
    int code =
        EachDrawing.of(
            inputs,
            spec.commandLine(),
            input -> {
              MembersReport report;
              try {
                report = MembersReport.of(input, on, values, rules);
              } catch (LifecycleFileException | InputFault e) {
                unread.addAll(Fault.of(input.name(), e));
                throw e;
              }
              reports.add(report.json());
              faults.addAll(report.faults());
              excused.addAll(report.excused());
              if (format == Format.TEXT) {
                report.text().forEach(out()::println);
              }
              return report.holds() ? 0 : OrreryCli.INPUT;
            },
            reports);
    if (format == Format.JSON) {
      out().println(Json.of(reports));
    } else if (format == Format.SARIF) {
      out().println(Json.of(SarifReport.of(faults, excused, unread)));
    }
    out().flush();
    return code;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
