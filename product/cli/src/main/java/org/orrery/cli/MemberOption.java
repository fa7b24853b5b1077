package org.orrery.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says which values the parameters of a family have. */
final class MemberOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--set",
      paramLabel = "PARAMETER=VALUE",
      description = "Gives a parameter of the family its value; may be repeated for others.")
  private List<String> settings = List.of();

  boolean isEmpty() {
    return settings.isEmpty();
  }

  /** The values by the ids of their parameters. */
  Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    for (String setting : settings) {
      int sign = setting.indexOf('=');
      if (sign < 1) {
        throw new ParameterException(
            spec.commandLine(), "--set takes PARAMETER=VALUE, not '" + setting + "'.");
      }
      String parameter = setting.substring(0, sign);
      if (values.put(parameter, setting.substring(sign + 1)) != null) {
        throw new ParameterException(
            spec.commandLine(), "--set gives the parameter '" + parameter + "' two values.");
      }
    }
    return values;
  }
}
