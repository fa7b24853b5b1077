package org.orrery.exchange.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.orrery.compiler.Outcomes;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.check.StepResults;

/** Who does what a kind of node asks for, and what they answer, as the compiler has it. */
final class WorkContract {
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;

  private WorkContract() {}

  /** A sentence; empty for kinds that nobody works on. */
  static String of(EClass kind) {
    boolean isWorked = kind == LANGUAGE.getDecisionNode() || LANGUAGE.getStep().isSuperTypeOf(kind);
    if (!isWorked || kind.isAbstract()) {
      return "";
    }
    String who =
        kind == LANGUAGE.getSubLifecycleStep()
            ? "the run of the other life cycle"
            : LANGUAGE.getHumanStep().isSuperTypeOf(kind)
                ? "people of its roles"
                : "a worker that takes jobs of the topic `" + kind.getName() + "`";
    return "Done by " + who + "; `outcome_ID` is then " + outcomes(kind) + "." + results(kind);
  }

  /** What decisions may ask of it. */
  private static String results(EClass kind) {
    List<String> results = new ArrayList<>();
    for (StepResults.Stated result : StepResults.of(kind)) {
      String said = result.about().substring(0, result.about().length() - 1);
      String often = result.sure() ? "" : "; not always";
      results.add("`" + result.key() + "` (" + type(result) + ": " + said + often + ")");
    }
    return results.isEmpty() ? "" : " Results: " + String.join(", ", results) + ".";
  }

  private static String type(StepResults.Stated result) {
    return switch (result.unit()) {
      case "" -> result.type();
      case "{}" ->
          result.type().equals("{}") ? "its type and unit" : result.type() + " in its unit";
      default ->
          result.type() + " in " + result.unit().replaceAll("\\{(.+)}", "the unit of its $1");
    };
  }

  private static String outcomes(EClass kind) {
    List<String> outcomes = Outcomes.of((Node) LifecycleFactory.eINSTANCE.create(kind));
    return outcomes.isEmpty()
        ? "the outcome of the row that matches"
        : outcomes.stream().map(outcome -> "`" + outcome + "`").collect(Collectors.joining(", "));
  }
}
