package org.orrery.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.orrery.rules.PolicyPack;
import org.orrery.rules.RuleEngine;
import org.orrery.rules.RuleInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a rule, or each rule of a pack, with all that the pack says about it. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    version = OrreryCli.VERSION,
    description = "Shows a rule, or each rule of a pack.")
final class PoliciesShowCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ID", description = "Id of a rule or of a pack.")
  private String id;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or json.")
  private PoliciesCommand.Format format = PoliciesCommand.Format.TEXT;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<Map<String, Object>> shown = new ArrayList<>();
    for (PolicyPack pack : RuleEngine.inUse().packs()) {
      for (RuleInfo rule : pack.rules()) {
        if (rule.id().equals(id) || pack.id().equals(id)) {
          shown.add(RuleSheet.json(pack, rule));
        }
      }
    }
    if (shown.isEmpty()) {
      throw new InputFault(
          id, "No rule and no pack has this id.", "See the ids with 'orrery policies list'.");
    }
    if (format == PoliciesCommand.Format.JSON) {
      out.println(Json.of(shown));
    } else {
      shown.forEach(sheet -> tell(sheet, out));
    }
    out.flush();
    return 0;
  }

  private static void tell(Map<String, Object> sheet, PrintWriter out) {
    sheet.forEach(
        (name, value) -> {
          String words = words(value);
          if (!words.isEmpty()) {
            out.println(name + ": " + words);
          }
        });
    out.println();
  }

  private static String words(Object value) {
    return switch (value) {
      case List<?> list ->
          list.stream().map(PoliciesShowCommand::words).collect(Collectors.joining(", "));
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(entry -> entry.getKey() + " " + words(entry.getValue()))
              .collect(Collectors.joining("; "));
      default -> String.valueOf(value);
    };
  }
}
