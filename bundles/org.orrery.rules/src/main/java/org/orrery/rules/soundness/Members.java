package org.orrery.rules.soundness;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.Parameter;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.tables.Cases;
import org.orrery.rules.tables.Cases.Case;

/** The members of a family: parameters keep their values during a run, so each is proved alone. */
final class Members {
  /** More members than this are not proved. */
  static final int LIMIT = 256;

  private Members() {}

  /** The members that differ in a condition; empty when they are too many. */
  static List<Member> of(Drawing drawing) {
    if (drawing.stands(Members.class)) {
      return List.of(Member.ONLY);
    }
    Map<Parameter, List<Condition>> asked = new LinkedHashMap<>();
    Flow flow = drawing.flow();
    BitSet all = flow.all();
    for (int n = all.nextSetBit(0); n >= 0; n = all.nextSetBit(n + 1)) {
      collect(flow.node(n).getWhen(), asked);
    }
    for (Transition transition : drawing.lifecycle().getTransitions()) {
      if (transition.getKind() == TransitionKind.CONDITIONAL && flow.leads(transition)) {
        collect(transition.getConditions(), asked);
      }
    }
    if (asked.isEmpty()) {
      drawing.keepOfNodes(Members.class, Members::areAlike);
    }
    List<Member> members = List.of(Member.ONLY);
    for (Map.Entry<Parameter, List<Condition>> entry : asked.entrySet()) {
      List<Case> cases = Cases.of(entry.getKey(), entry.getValue());
      if (cases.size() * (long) members.size() > LIMIT) {
        return List.of();
      }
      if (!cases.isEmpty()) {
        members = multiplied(members, entry.getValue(), cases);
      }
    }
    return members;
  }

  /** Whether nothing tells members apart at touched nodes and where they lead. */
  private static boolean areAlike(Flow flow, BitSet touched) {
    return touched.stream()
        .boxed()
        .flatMap(n -> conditions(flow, n))
        .noneMatch(condition -> condition.getOperand() instanceof Parameter);
  }

  private static Stream<Condition> conditions(Flow flow, int node) {
    Stream<Condition> behind =
        flow.out(node).stream().flatMap(arc -> arc.transition().getConditions().stream());
    return flow.node(node) == null
        ? behind
        : Stream.concat(flow.node(node).getWhen().stream(), behind);
  }

  private static void collect(List<Condition> conditions, Map<Parameter, List<Condition>> asked) {
    for (Condition condition : conditions) {
      if (condition.getOperand() instanceof Parameter parameter) {
        asked.computeIfAbsent(parameter, p -> new ArrayList<>()).add(condition);
      }
    }
  }

  private static List<Member> multiplied(
      List<Member> members, List<Condition> conditions, List<Case> cases) {
    List<Member> product = new ArrayList<>();
    for (Member member : members) {
      for (Case one : cases) {
        Map<Condition, Boolean> known = new IdentityHashMap<>(member.known());
        for (int c = 0; c < conditions.size(); c++) {
          known.put(conditions.get(c), one.holding().get(c));
        }
        List<Message> words = new ArrayList<>(member.words());
        if (!one.words().isEmpty()) {
          words.add(one.words());
        }
        product.add(new Member(words, known));
      }
    }
    return product;
  }
}
