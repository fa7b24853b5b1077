package org.orrery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.compare.Comparison;
import org.orrery.lifecycle.format.Comments;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.rules.Problem;
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

  @Parameters(
      paramLabel = "FILE",
      description = "A drawing (.lifecycle), a folder of them, or - for the standard input.")
  private String file;

  @Option(names = "--list", description = "Lists what is offered; so it does without --apply.")
  private boolean list;

  @Option(
      names = "--apply",
      paramLabel = "FIX",
      completionCandidates = KnownFixes.class,
      description = "Name of a fix to make, wherever it is offered; may be repeated.")
  private List<String> wanted = List.of();

  @Option(names = "--element", paramLabel = "ID", description = "Only fixes for this element.")
  private String element = "";

  @Option(names = "--rule", paramLabel = "ID", description = "Only fixes for this rule.")
  private String rule = "";

  @Option(
      names = "--label",
      paramLabel = "TEXT",
      description =
          "Only the fix with this label; asked for where several of one name are offered.")
  private String label = "";

  @Option(names = "--dry-run", description = "Tells what would change and writes nothing.")
  private boolean dryRun;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Where the mended drawing is written, for a folder the folder; over the drawing itself"
              + " when absent, of the standard input to the output.")
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
    requireKnown();
    List<Input> inputs = Input.all(List.of(file));
    RuleEngine rules = new Neighbours(inputs).rules();
    List<Map<String, Object>> reports = new ArrayList<>();
    int code =
        EachDrawing.of(
            inputs,
            spec.commandLine(),
            input -> {
              Repair repair = new Repair(rules, input.drawing(), on, this::matches);
              if (wanted.isEmpty()) {
                reports.add(tellOffers(input, repair));
              } else {
                requireOneLabel(input, repair);
                mend(input, repair).ifPresent(reports::add);
              }
              return 0;
            },
            reports);
    if (reports.isEmpty() && code == 0) {
      throw new InputFault(
          file,
          "None of these fixes is offered or would help: " + String.join(", ", wanted) + ".",
          "See what is offered with 'orrery fix " + file + " --list'.");
    }
    if (format.isJson()) {
      boolean one = !Input.of(file).isFolder() && !reports.isEmpty();
      tell(Json.of(one ? reports.getFirst() : reports));
    }
    return code;
  }

  /** The names that rules give to fixes, for the completion of shells. */
  static final class KnownFixes implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return known().iterator();
    }
  }

  private static Set<String> known() {
    Set<String> known = new TreeSet<>();
    RuleEngine.inUse().packs().stream()
        .flatMap(pack -> pack.rules().stream())
        .forEach(each -> known.addAll(each.fixes()));
    return known;
  }

  /** Refuses names that no rule gives to a fix. */
  private void requireKnown() {
    Set<String> known = known();
    List<String> unknown = wanted.stream().filter(name -> !known.contains(name)).toList();
    if (!unknown.isEmpty()) {
      throw new InputFault(
          "--apply",
          "There is no fix '" + String.join("', '", unknown) + "'.",
          "See what is offered with 'orrery fix "
              + file
              + " --list'; the fixes are "
              + String.join(", ", known)
              + ".");
    }
  }

  /** Refuses to choose between fixes of one name for one problem. */
  private static void requireOneLabel(Input input, Repair repair) {
    Map<List<String>, Set<String>> labels = new LinkedHashMap<>();
    for (Repair.Offered offered : repair.offers()) {
      Problem problem = offered.problem();
      labels
          .computeIfAbsent(
              List.of(
                  offered.fix().id(), problem.rule(), problem.element().getId(), problem.message()),
              key -> new LinkedHashSet<>())
          .add(offered.fix().label());
    }
    for (Map.Entry<List<String>, Set<String>> entry : labels.entrySet()) {
      if (entry.getValue().size() > 1) {
        throw new InputFault(
            input.name() + " " + entry.getKey().get(2),
            "The fix "
                + entry.getKey().get(0)
                + " is offered in "
                + entry.getValue().size()
                + " ways, and nothing says which is meant.",
            "Name one with --label: \"" + String.join("\", \"", entry.getValue()) + "\".");
      }
    }
  }

  private boolean matches(Repair.Offered offered) {
    return (element.isEmpty() || offered.problem().element().getId().equals(element))
        && (rule.isEmpty() || offered.problem().rule().equals(rule))
        && (label.isEmpty() || offered.fix().label().equals(label))
        && (wanted.isEmpty() || wanted.contains(offered.fix().id()));
  }

  private Map<String, Object> tellOffers(Input input, Repair repair) {
    List<OfferedFix> offers = repair.offers().stream().map(OfferedFix::of).toList();
    if (!format.isJson()) {
      offers.forEach(offered -> tell(offered.text()));
      tell(
          input.name()
              + ": "
              + (offers.isEmpty() ? "no fix" : Counted.of(offers.size(), "fix"))
              + (offers.size() > 1 ? " are offered" : " is offered")
              + " by the rules of "
              + on);
    }
    return Map.of("file", input.name(), "fixes", offers.stream().map(OfferedFix::json).toList());
  }

  /** What was made of a drawing; empty when nothing was. */
  private Optional<Map<String, Object>> mend(Input input, Repair repair) throws IOException {
    Lifecycle before = Comments.copy(repair.drawing());
    List<OfferedFix> made = repair.mend().stream().map(OfferedFix::of).toList();
    if (made.isEmpty()) {
      return Optional.empty();
    }
    String written = dryRun ? "" : write(input, repair.drawing());
    DiffReport changes = DiffReport.of(input.name(), Comparison.of(before, repair.drawing()));
    if (!format.isJson()) {
      made.forEach(offered -> tell(offered.text()));
      changes.text().forEach(this::tell);
      tell(dryRun ? "nothing was written (--dry-run)" : written + ": written");
    }
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("file", input.name());
    report.put("made", made.stream().map(OfferedFix::json).toList());
    report.put("written", written);
    report.put("changes", changes.text());
    return Optional.of(report);
  }

  private String write(Input input, Lifecycle drawing) throws IOException {
    Path target = target(input);
    if (target == null) {
      PrintWriter out = spec.commandLine().getOut();
      out.print(new String(LifecycleFiles.toBytes(drawing), StandardCharsets.UTF_8));
      out.flush();
      return "standard output";
    }
    if (target.toAbsolutePath().getParent() != null) {
      Files.createDirectories(target.toAbsolutePath().getParent());
    }
    LifecycleFiles.save(drawing, target);
    return target.toString();
  }

  private Path target(Input input) {
    Input given = Input.of(file);
    if (output == null || !given.isFolder()) {
      return output == null ? input.path() : output;
    }
    Path place = Input.counterpart(given.path(), input.path(), output);
    return place.resolveSibling(place.getFileName() + Input.SUFFIX);
  }

  /** Words make way for a drawing that is written to the output. */
  private void tell(String line) {
    boolean drawn = file.equals("-") && output == null && !wanted.isEmpty() && !dryRun;
    PrintWriter out = drawn ? spec.commandLine().getErr() : spec.commandLine().getOut();
    out.println(line);
    out.flush();
  }
}
