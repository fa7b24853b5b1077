package org.orrery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.orrery.lifecycle.text.TextTwin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes drawings as text: the flow in its order, then everything that every element says. */
@Command(
    name = "describe",
    mixinStandardHelpOptions = true,
    version = OrreryCli.VERSION,
    description = "Writes drawings as text, for reading aloud and for comparing line by line.")
final class DescribeCommand implements Callable<Integer> {
  private static final String LINES = "lines";

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Drawings (.lifecycle), folders of them, or - for the standard input.")
  private List<String> files;

  @Option(names = "--without-layout", description = "Leaves out where things stand.")
  private boolean withoutLayout;

  @Mixin private FormatOption format;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    List<Map<String, Object>> reports = new ArrayList<>();
    int code =
        EachDrawing.of(
            Input.all(files),
            spec.commandLine(),
            input -> {
              TextTwin twin = TextTwin.of(input.drawing(), !withoutLayout);
              if (!format.isJson()) {
                boolean first = reports.stream().noneMatch(report -> report.containsKey(LINES));
                out.print((first ? "" : "\n") + twin.text());
              }
              reports.add(report(input, twin));
              return 0;
            },
            reports);
    if (format.isJson()) {
      out.println(Json.of(reports));
    }
    out.flush();
    return code;
  }

  private static Map<String, Object> report(Input input, TextTwin twin) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("file", input.name());
    report.put(LINES, twin.lines());
    return report;
  }
}
