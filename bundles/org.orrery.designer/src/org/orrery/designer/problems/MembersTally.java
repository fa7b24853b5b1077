package org.orrery.designer.problems;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.orrery.compiler.CompilationException;
import org.orrery.compiler.Family;
import org.orrery.compiler.MemberNames;
import org.orrery.compiler.MemberProof;
import org.orrery.designer.Annotations;
import org.orrery.designer.Messages;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.rules.RuleEngine;
import org.orrery.rules.Verdict;

/**
 * Asks the rules of one member of a family after the other, and puts together what they say. One
 * thread at a time.
 */
public final class MembersTally {
  private final Lifecycle family;
  private final int members;
  private final Map<Object, Annotations.Problem> problems = new LinkedHashMap<>();
  private final Map<Object, List<Map<String, String>>> where = new LinkedHashMap<>();
  private final Map<String, Verdict> verdicts = new LinkedHashMap<>();
  private int asked;
  private int breaking;

  private MembersTally(Lifecycle family, int members) {
    this.family = family;
    this.members = members;
  }

  /**
   * What rules say of all members on a day; any thread.
   *
   * @param family is not changed, and nobody else may change it meanwhile
   * @param isGivenUp asked before each member
   * @param progress told before each member
   */
  public static MembersProof ask(
      Lifecycle family,
      LocalDate on,
      RuleEngine rules,
      BooleanSupplier isGivenUp,
      Consumer<MembersProgress> progress) {
    List<Map<String, String>> members;
    try {
      members = Family.members(family, Map.of());
    } catch (CompilationException e) {
      return MembersProof.refused(on, e.refusals().getFirst().in(Messages.locale()));
    }
    MembersTally tally = new MembersTally(family, members.size());
    for (Map<String, String> values : members) {
      if (isGivenUp.getAsBoolean()) {
        break;
      }
      progress.accept(new MembersProgress(tally.asked, members.size()));
      tally.add(MemberProof.of(family, values, on, rules));
    }
    return tally.result(on);
  }

  private void add(MemberProof proof) {
    for (Annotations.Problem problem : MemberProblems.of(family, proof)) {
      Object key = ToldProblem.key(problem);
      problems.putIfAbsent(key, problem);
      List<Map<String, String>> having = where.computeIfAbsent(key, k -> new ArrayList<>());
      if (having.isEmpty() || having.getLast() != proof.values()) {
        having.add(proof.values());
      }
    }
    proof
        .made()
        .ifPresent(
            made ->
                made.proof()
                    .verdicts()
                    .forEach(v -> verdicts.merge(v.rule(), v, MembersProof::worse)));
    asked++;
    breaking += proof.holds() ? 0 : 1;
  }

  private MembersProof result(LocalDate on) {
    List<ToldProblem> told = new ArrayList<>();
    problems.forEach((key, problem) -> told.add(new ToldProblem(problem, named(where.get(key)))));
    return new MembersProof(on, asked, members, breaking, "", List.copyOf(verdicts.values()), told);
  }

  private String named(List<Map<String, String>> some) {
    String names = MemberNames.told(some, members).in(Messages.locale());
    return asked < members ? Messages.get("members.sofar", names, asked) : names;
  }
}
