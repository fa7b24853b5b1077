package org.orrery.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.orrery.lifecycle.Exemption;
import org.orrery.lifecycle.Lifecycle;

/**
 * What will change for a drawing that stays as it is: the coming days on which rules begin or cease
 * to bind it, or an exemption ends, each with the problems that come and go.
 *
 * @param days in their order
 */
public record Outlook(List<Day> days) {
  public Outlook {
    days = List.copyOf(days);
  }

  /**
   * A day on which something changes, against the day before it.
   *
   * @param beginning rules that bind from this day on
   * @param ending rules that bound until the day before
   * @param added problems that there were not before
   * @param gone problems that there are no longer
   */
  public record Day(
      LocalDate on,
      List<RuleInfo> beginning,
      List<RuleInfo> ending,
      List<Problem> added,
      List<Problem> gone) {
    public Day {
      beginning = List.copyOf(beginning);
      ending = List.copyOf(ending);
      added = List.copyOf(added);
      gone = List.copyOf(gone);
    }
  }

  /**
   * @param from what is in force on this day is known
   * @param prove proves the drawing on a day
   */
  static Outlook of(
      RuleEngine engine, Lifecycle lifecycle, LocalDate from, Function<LocalDate, Proof> prove) {
    List<Day> days = new ArrayList<>();
    Proof before = prove.apply(from);
    for (LocalDate on : turningDays(engine, lifecycle, from)) {
      Proof now = prove.apply(on);
      Day day =
          new Day(
              on,
              only(engine, now, before),
              only(engine, before, now),
              unknown(now, before),
              unknown(before, now));
      if (!day.beginning().isEmpty()
          || !day.ending().isEmpty()
          || !day.added().isEmpty()
          || !day.gone().isEmpty()) {
        days.add(day);
      }
      before = now;
    }
    return new Outlook(days);
  }

  /** The days after one on which something may change. */
  static SortedSet<LocalDate> turningDays(RuleEngine engine, Lifecycle lifecycle, LocalDate from) {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (PolicyPack pack : engine.packs()) {
      for (RuleInfo rule : pack.rules()) {
        days.add(rule.appliesFrom());
        if (rule.appliesUntil() != null) {
          days.add(rule.appliesUntil().plusDays(1));
        }
      }
    }
    for (TreeIterator<EObject> all = lifecycle.eAllContents(); all.hasNext(); ) {
      if (all.next() instanceof Exemption exemption) {
        addDayAfter(days, exemption.getExpires());
      }
    }
    return days.tailSet(from.plusDays(1));
  }

  private static void addDayAfter(Set<LocalDate> days, String expires) {
    try {
      if (expires != null) {
        days.add(LocalDate.parse(expires).plusDays(1));
      }
    } catch (DateTimeException noDate) {
      // An exemption without a date never counts, so that it never ends.
    }
  }

  private static List<RuleInfo> only(RuleEngine engine, Proof in, Proof butNotIn) {
    Set<String> rules = new LinkedHashSet<>();
    in.verdicts().forEach(verdict -> rules.add(verdict.rule()));
    butNotIn.verdicts().forEach(verdict -> rules.remove(verdict.rule()));
    return rules.stream().map(rule -> engine.rule(rule).orElseThrow()).toList();
  }

  private static List<Problem> unknown(Proof in, Proof notIn) {
    Set<String> known = notIn.problems().stream().map(Outlook::key).collect(Collectors.toSet());
    return in.problems().stream().filter(problem -> !known.contains(key(problem))).toList();
  }

  /** The message tells since when an exemption does not count and is no part of what is wrong. */
  private static String key(Problem problem) {
    return problem.rule() + "@" + problem.element().getId();
  }
}
