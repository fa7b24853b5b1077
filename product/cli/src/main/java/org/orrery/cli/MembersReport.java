package org.orrery.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orrery.compiler.CompilationException;
import org.orrery.compiler.Family;
import org.orrery.compiler.MemberNames;
import org.orrery.compiler.MemberProof;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LoadedDrawing;
import org.orrery.rules.RuleEngine;

/**
 * What the rules say of every member of a family.
 *
 * @param members the values of each member
 * @param broken what is at fault, with the members that it is at fault in
 * @param exempted what would be at fault, were it not exempted in writing, with the members
 */
record MembersReport(
    String file,
    LocalDate on,
    List<Map<String, String>> members,
    Map<Fault, List<Map<String, String>>> broken,
    Map<Excused, List<Map<String, String>>> exempted) {
  static MembersReport of(Input input, LocalDate on, Map<String, String> fixed, RuleEngine rules)
      throws IOException {
    LoadedDrawing loaded = input.load();
    String file = input.name();
    Lifecycle family = loaded.lifecycle();
    Places places = new Places(file, loaded);
    List<Map<String, String>> members = new ArrayList<>();
    Map<Fault, List<Map<String, String>>> broken = new LinkedHashMap<>();
    Map<Excused, List<Map<String, String>>> exempted = new LinkedHashMap<>();
    try {
      members.addAll(Family.members(family, fixed));
      for (Map<String, String> values : members) {
        MemberProof member = MemberProof.of(family, values, on, rules);
        for (Fault fault : Fault.of(file, places, member)) {
          broken.computeIfAbsent(fault, f -> new ArrayList<>()).add(values);
        }
        member
            .made()
            .map(made -> Excused.of(file, places, made.proof()))
            .orElse(List.of())
            .forEach(e -> exempted.computeIfAbsent(e, each -> new ArrayList<>()).add(values));
      }
    } catch (CompilationException e) {
      e.refusals().forEach(r -> broken.put(Fault.of(file, places, r), List.of()));
    }
    return new MembersReport(file, on, members, broken, exempted);
  }

  boolean holds() {
    return broken.keySet().stream().noneMatch(Fault::isError);
  }

  /** What is at fault, each once, with the members that it is at fault in. */
  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    broken.forEach((fault, where) -> faults.add(in(fault, where)));
    return faults;
  }

  /** What is exempted, each once, with the members that it is exempted in. */
  List<Excused> excused() {
    List<Excused> excused = new ArrayList<>();
    exempted.forEach((each, where) -> excused.add(each.in(named(where))));
    return excused;
  }

  List<String> text() {
    List<String> lines = new ArrayList<>();
    broken.forEach((fault, where) -> lines.add(fault.told(marked(where))));
    excused().forEach(each -> lines.add(each.text()));
    long breaking =
        broken.entrySet().stream()
            .filter(entry -> entry.getKey().isError())
            .flatMap(entry -> entry.getValue().stream())
            .distinct()
            .count();
    lines.add(
        "%s: %s; %s asked on %s, %d of them %s a rule"
            .formatted(
                file,
                holds() ? "holds" : "does not hold",
                Counted.of(members.size(), "member"),
                on,
                breaking,
                breaking == 1 ? "breaks" : "break"));
    return lines;
  }

  /** What keeps the members from being told apart is in none of them. */
  private Fault in(Fault fault, List<Map<String, String>> where) {
    return where.isEmpty() ? fault : fault.in(named(where));
  }

  private String marked(List<Map<String, String>> where) {
    return where.isEmpty() ? "" : " [" + named(where) + "]";
  }

  private String named(List<Map<String, String>> where) {
    return MemberNames.told(where, members.size()).english();
  }

  Map<String, Object> json() {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("file", file);
    report.put("on", on.toString());
    report.put("holds", holds());
    report.put("members", members);
    List<Map<String, Object>> problems = new ArrayList<>();
    broken.forEach(
        (fault, where) -> {
          Map<String, Object> problem = new LinkedHashMap<>();
          problem.put("problem", fault);
          problem.put("members", where);
          problems.add(problem);
        });
    report.put("problems", problems);
    List<Map<String, Object>> excused = new ArrayList<>();
    exempted.forEach(
        (each, where) -> {
          Map<String, Object> told = each.json();
          told.put("members", where);
          excused.add(told);
        });
    report.put("exempted", excused);
    return report;
  }
}
