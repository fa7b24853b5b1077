package org.orrery.lifecycle.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.snapshot.Item;
import org.orrery.lifecycle.snapshot.Part;
import org.orrery.lifecycle.snapshot.Snapshot;

/**
 * Tells the flow: the nodes in the order in which a run comes to them, branches one after the other
 * before what they lead to together, with the ways on; a way back is told as one. Nodes are called
 * by name and id, so that a new one leaves the lines of others as they are. Linear in the size of
 * the drawing.
 */
final class FlowText {
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;

  private final Snapshot drawing;
  private final Phrases phrases;
  private final Words words;
  private final List<Item> nodes;
  private final Map<String, List<Item>> ways = new HashMap<>();
  private final Set<String> reached = new HashSet<>();
  private final Set<String> placed = new HashSet<>();
  private final List<String> order = new ArrayList<>();
  private final Set<Item> backwards = new HashSet<>();
  private final List<TextTwin.Line> lines = new ArrayList<>();

  /** A node on the way, with the ways from it that were not gone yet. */
  private record Visit(String key, Iterator<Item> ways) {}

  FlowText(Phrases phrases) {
    drawing = phrases.drawing();
    this.phrases = phrases;
    words = phrases.words();
    nodes =
        drawing.all().stream()
            .filter(item -> LANGUAGE.getNode().isSuperTypeOf(item.type()))
            .toList();
    drawing.all().stream()
        .filter(item -> item.type() == LANGUAGE.getTransition())
        .filter(line -> line.text(LANGUAGE.getTransition_Source()) != null)
        .filter(line -> line.text(LANGUAGE.getTransition_Target()) != null)
        .forEach(
            line ->
                ways.computeIfAbsent(
                        line.text(LANGUAGE.getTransition_Source()), key -> new ArrayList<>())
                    .add(line));
  }

  List<TextTwin.Line> lines() {
    if (nodes.isEmpty()) {
      return lines;
    }
    lines.add(
        new TextTwin.Line(
            0, words.say("text.flow"), drawing.root().text(LANGUAGE.getElement_Id())));
    for (Item node : nodes) {
      if (isBeginning(node)) {
        walk(node);
      }
    }
    int begun = order.size();
    nodes.forEach(this::walk);
    int told = 0;
    for (String key : order) {
      tell(drawing.get(key), told++ >= begun);
    }
    return lines;
  }

  private static boolean isBeginning(Item node) {
    return node.type() == LANGUAGE.getStartNode()
        || LANGUAGE.getTrigger().isSuperTypeOf(node.type());
  }

  private void walk(Item from) {
    if (!reached.contains(from.key())) {
      findWaysBack(from.key());
      putInOrder(from.key());
    }
  }

  /** Goes to what can be reached, depth first; a line to a node on the way is a way back. */
  private void findWaysBack(String from) {
    Deque<Visit> open = new ArrayDeque<>();
    Set<String> onPath = new HashSet<>();
    reached.add(from);
    onPath.add(from);
    open.push(new Visit(from, waysFrom(from).iterator()));
    while (!open.isEmpty()) {
      if (!open.peek().ways().hasNext()) {
        onPath.remove(open.pop().key());
        continue;
      }
      Item line = open.peek().ways().next();
      String target = line.text(LANGUAGE.getTransition_Target());
      if (onPath.contains(target)) {
        backwards.add(line);
      } else if (reached.add(target)) {
        onPath.add(target);
        open.push(new Visit(target, waysFrom(target).iterator()));
      }
    }
  }

  /**
   * Puts what can be reached in its order: each branch in one piece, the first one first, and what
   * several lead to behind them all. That is the reverse of the order in which a search that goes
   * the last way first is done with the nodes.
   */
  private void putInOrder(String from) {
    Deque<Visit> open = new ArrayDeque<>();
    List<String> done = new ArrayList<>();
    placed.add(from);
    open.push(new Visit(from, waysFrom(from).reversed().iterator()));
    while (!open.isEmpty()) {
      if (!open.peek().ways().hasNext()) {
        done.add(open.pop().key());
        continue;
      }
      Item line = open.peek().ways().next();
      String target = line.text(LANGUAGE.getTransition_Target());
      if (!backwards.contains(line) && placed.add(target)) {
        open.push(new Visit(target, waysFrom(target).reversed().iterator()));
      }
    }
    order.addAll(done.reversed());
  }

  private List<Item> waysFrom(String key) {
    return ways.getOrDefault(key, List.of());
  }

  private void tell(Item node, boolean unreached) {
    String role =
        LANGUAGE.getStep().isSuperTypeOf(node.type()) ? node.text(LANGUAGE.getStep_Role()) : null;
    String text = words.say("text.stage", phrases.heading(node), phrases.name(node.parent()));
    if (role != null) {
      text = words.say("text.by", text, phrases.name(role));
    }
    if (unreached) {
      text = words.say("text.unreached", text);
    }
    add(1, text, node);
    for (Item line : waysFrom(node.key())) {
      String target = line.text(LANGUAGE.getTransition_Target());
      String way = backwards.contains(line) ? "text.back" : "text.to";
      add(2, when(line) + words.say(way, phrases.reference(drawing.get(target))), line);
    }
  }

  /** When a run goes this way; empty when it always does. */
  private String when(Item line) {
    String name = line.text(LANGUAGE.getElement_Name());
    String kind = line.text(LANGUAGE.getTransition_Kind());
    String outcome = line.text(LANGUAGE.getTransition_Outcome());
    List<String> told = new ArrayList<>();
    if (kind != null) {
      told.add(words.say("text.when." + kind));
    }
    if (outcome != null) {
      told.add(words.say("text.outcome", outcome));
    }
    for (Part condition : line.<Part>list(LANGUAGE.getTransition_Conditions())) {
      told.add(words.say("text.if", phrases.part(condition)));
    }
    if (name != null && !name.isBlank() && !name.equals(outcome)) {
      told.add(words.say("text.quoted", name));
    }
    return told.isEmpty() ? "" : String.join(", ", told) + ": ";
  }

  private void add(int depth, String text, Item item) {
    String id = item.text(LANGUAGE.getElement_Id());
    lines.add(new TextTwin.Line(depth, text.replaceAll("\\R", " "), id));
  }
}
