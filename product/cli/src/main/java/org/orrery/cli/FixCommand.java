package org.orrery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.compare.Comparison;
import org.orrery.lifecycle.format.Comments;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.rules.Repair;
import org.orrery.rules.RuleEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the quick fixes of a drawing and makes those that are named. */
@Command(
    name = "fix",
    mixinStandardHelpOptions = true,
    version = OrreryCli.VERSION,
    description = {
      "Lists the quick fixes of a drawing, or makes those that --apply names.",
      "A fix that does not make its rule hold, or that breaks another, is not kept."
    })
final class FixCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A drawing (.lifecycle), or - with -o.")
  private String file;

  @Option(names = "--list", description = "Lists what is offered; so it does without --apply.")
  private boolean list;

  @Option(
      names = "--apply",
      paramLabel = "FIX",
      description = "Name of a fix to make, wherever it is offered; may be repeated.")
  private List<String> wanted = List.of();

  @Option(names = "--element", paramLabel = "ID", description = "Only fixes for this element.")
  private String element = "";

  @Option(names = "--rule", paramLabel = "ID", description = "Only fixes for this rule.")
  private String rule = "";

  @Option(
      names = "--label",
      paramLabel = "TEXT",
      description = "Only the fix with this label, where several of one name are offered.")
  private String label = "";

  @Option(names = "--dry-run", description = "Tells what would change and writes nothing.")
  private boolean dryRun;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where the mended drawing is written; over the drawing itself when absent.")
  private Path output;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "Day whose rules are asked, for example 2026-11-24; today when absent.")
  private LocalDate on = LocalDate.now();

  @Mixin private FormatOption format;

  @Override
  public Integer call() throws IOException {
    if (list && !wanted.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "Name --list or --apply, not both.");
    }
    Input input = Input.of(file);
    if (!wanted.isEmpty() && !dryRun && input.path() == null && output == null) {
      throw new ParameterException(
          spec.commandLine(), "Name with -o where the mended drawing is written.");
    }
    if (input.isFolder()) {
      throw new InputFault(file, "A folder cannot be mended.", "Name one drawing of it.");
    }
    Repair repair = new Repair(RuleEngine.builtIn(), input.drawing(), on, this::matches);
    return wanted.isEmpty() ? tellOffers(repair) : mend(input, repair);
  }

  private boolean matches(Repair.Offered offered) {
    return (element.isEmpty() || offered.problem().element().getId().equals(element))
        && (rule.isEmpty() || offered.problem().rule().equals(rule))
        && (label.isEmpty() || offered.fix().label().equals(label))
        && (wanted.isEmpty() || wanted.contains(offered.fix().id()));
  }

  private int tellOffers(Repair repair) {
    List<OfferedFix> offers = repair.offers().stream().map(OfferedFix::of).toList();
    if (format.isJson()) {
      tell(Json.of(Map.of("file", file, "fixes", offers.stream().map(OfferedFix::json).toList())));
      return 0;
    }
    offers.forEach(offered -> tell(offered.text()));
    tell(
        file
            + ": "
            + (offers.isEmpty() ? "no fix is offered" : offers.size() + " fixes are offered")
            + " by the rules of "
            + on);
    return 0;
  }

  private int mend(Input input, Repair repair) throws IOException {
    Lifecycle before = Comments.copy(repair.drawing());
    List<OfferedFix> made = repair.mend().stream().map(OfferedFix::of).toList();
    if (made.isEmpty()) {
      throw new InputFault(
          file,
          "None of these fixes is offered or would help: " + String.join(", ", wanted) + ".",
          "See what is offered with 'orrery fix " + file + " --list'.");
    }
    Path target = output == null ? input.path() : output;
    if (!dryRun) {
      LifecycleFiles.save(repair.drawing(), target);
    }
    DiffReport changes = DiffReport.of(file, Comparison.of(before, repair.drawing()));
    if (format.isJson()) {
      Map<String, Object> report = new LinkedHashMap<>();
      report.put("file", file);
      report.put("made", made.stream().map(OfferedFix::json).toList());
      report.put("written", dryRun ? "" : target.toString());
      report.put("changes", changes.text());
      tell(Json.of(report));
      return 0;
    }
    made.forEach(offered -> tell(offered.text()));
    changes.text().forEach(this::tell);
    tell(dryRun ? "nothing was written (--dry-run)" : target + ": written");
    return 0;
  }

  private void tell(String line) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(line);
    out.flush();
  }
}
