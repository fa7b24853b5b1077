package org.orrery.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.orrery.rules.PolicyPack;
import org.orrery.rules.RuleEngine;
import org.orrery.rules.RuleInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists packs with their rules. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    version = OrreryCli.VERSION,
    description = "Lists the packs with their rules and dates.")
final class PoliciesListCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "Only rules in force on that day; all when absent.")
  private LocalDate on;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or json.")
  private PoliciesCommand.Format format = PoliciesCommand.Format.TEXT;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<Map<String, Object>> packs = new ArrayList<>();
    for (PolicyPack pack : RuleEngine.inUse().packs()) {
      List<RuleInfo> rules =
          pack.rules().stream().filter(r -> on == null || r.appliesOn(on)).toList();
      if (format == PoliciesCommand.Format.JSON) {
        packs.add(json(pack, rules));
      } else if (!rules.isEmpty()) {
        out.println(RuleSheet.line(pack));
        rules.forEach(rule -> out.println("  " + RuleSheet.line(rule)));
      }
    }
    if (format == PoliciesCommand.Format.JSON) {
      out.println(Json.of(packs));
    }
    out.flush();
    return 0;
  }

  private static Map<String, Object> json(PolicyPack pack, List<RuleInfo> rules) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("id", pack.id());
    entry.put("title", pack.title());
    entry.put("issuer", pack.issuer());
    entry.put("date", pack.date().toString());
    entry.put("rules", rules.stream().map(rule -> RuleSheet.json(pack, rule)).toList());
    return entry;
  }
}
