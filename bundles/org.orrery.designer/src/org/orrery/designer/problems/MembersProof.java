package org.orrery.designer.problems;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.orrery.designer.Annotations;
import org.orrery.rules.Verdict;

/**
 * What the rules said of the members of an open family.
 *
 * @param on of which day the rules are
 * @param asked how many members were asked, fewer than there are where it was given up
 * @param members how many there are
 * @param breaking how many of those asked break a rule
 * @param refusal why no member can be asked; empty when they can
 * @param verdicts the worst of each rule
 * @param found what is wrong with members, each once; it offers no fixes
 */
public record MembersProof(
    LocalDate on,
    int asked,
    int members,
    int breaking,
    String refusal,
    List<Verdict> verdicts,
    List<ToldProblem> found) {
  public MembersProof {
    verdicts = List.copyOf(verdicts);
    found = List.copyOf(found);
  }

  /** Of members that cannot be asked. */
  static MembersProof refused(LocalDate on, String refusal) {
    return new MembersProof(on, 0, 0, 0, refusal, List.of(), List.of());
  }

  public boolean isGivenUp() {
    return asked < members;
  }

  /** The same without what another proof of the whole no longer finds. */
  MembersProof after(List<Annotations.Problem> before, List<Annotations.Problem> now) {
    Set<Object> mended = before.stream().map(ToldProblem::key).collect(Collectors.toSet());
    now.forEach(problem -> mended.remove(ToldProblem.key(problem)));
    List<ToldProblem> left =
        found.stream().filter(each -> !mended.contains(ToldProblem.key(each.problem()))).toList();
    return new MembersProof(on, asked, members, breaking, refusal, verdicts, left);
  }

  /** The verdicts of the family as a whole, each worse where members are, then those of members. */
  public List<Verdict> with(List<Verdict> whole) {
    Map<String, Verdict> worst = new LinkedHashMap<>();
    whole.forEach(each -> worst.put(each.rule(), each));
    verdicts.forEach(each -> worst.merge(each.rule(), each, MembersProof::worse));
    return List.copyOf(worst.values());
  }

  /**
   * The problems of the family as a whole with the members that have them, then those of members.
   */
  public List<ToldProblem> withProblems(List<Annotations.Problem> whole) {
    Map<Object, ToldProblem> others = new LinkedHashMap<>();
    found.forEach(each -> others.put(ToldProblem.key(each.problem()), each));
    List<ToldProblem> all = new ArrayList<>();
    for (Annotations.Problem problem : whole) {
      ToldProblem same = others.remove(ToldProblem.key(problem));
      all.add(new ToldProblem(problem, same == null ? "" : same.members()));
    }
    all.addAll(others.values());
    return all;
  }

  /**
   * The same for what knows nothing of families: those that only members have say so themselves.
   */
  List<Annotations.Problem> drawn(List<Annotations.Problem> whole) {
    Set<Annotations.Problem> known = Set.copyOf(whole);
    return withProblems(whole).stream()
        .map(told -> known.contains(told.problem()) ? told.problem() : told.marked())
        .toList();
  }

  static Verdict worse(Verdict one, Verdict other) {
    return weight(other.outcome()) > weight(one.outcome()) ? other : one;
  }

  private static int weight(Verdict.Outcome outcome) {
    return switch (outcome) {
      case HOLDS -> 0;
      case EXEMPTED -> 1;
      case NOT_PROVED -> 2;
      case VIOLATED -> 3;
    };
  }
}
