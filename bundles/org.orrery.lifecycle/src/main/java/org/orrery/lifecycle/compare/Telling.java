package org.orrery.lifecycle.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.format.Comment;
import org.orrery.lifecycle.snapshot.Item;
import org.orrery.lifecycle.snapshot.Snapshot;
import org.orrery.lifecycle.text.Phrases;
import org.orrery.lifecycle.text.Words;
import org.orrery.lifecycle.words.Message;

/** Tells edits as changes with the names that people know. */
final class Telling {
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;
  private static final Set<EStructuralFeature> ENDS =
      Set.of(
          LANGUAGE.getTransition_Source(),
          LANGUAGE.getTransition_Target(),
          LANGUAGE.getPipelineLink_Source(),
          LANGUAGE.getPipelineLink_Target());

  private final Snapshot before;
  private final Snapshot after;
  private final Words words;
  private final Phrases then;
  private final Phrases now;
  private final List<Change> changes = new ArrayList<>();

  Telling(Snapshot before, Snapshot after, Words words) {
    this.before = before;
    this.after = after;
    this.words = words;
    then = new Phrases(before, words);
    now = new Phrases(after, words);
  }

  List<Change> tell(List<Edit> edits) {
    for (Edit edit : edits) {
      if (!edit.isRemoval()) {
        if (edit.isAddition() || edit.isReplacement()) {
          added(edit.after());
        } else {
          changed(edit.before(), edit.after());
        }
      }
    }
    for (Edit edit : edits) {
      if (edit.isRemoval() || edit.isReplacement()) {
        removed(edit.before());
      }
    }
    List<Change> told = new ArrayList<>(changes.stream().filter(c -> !c.layout()).toList());
    changes.stream().filter(Change::layout).forEach(told::add);
    return List.copyOf(told);
  }

  private void added(Item item) {
    if (item.isElement()) {
      add(Change.Kind.ADDED, after, item, "", "", place(after, now, item));
    } else if (!isWithin(after, before, item)) {
      add(Change.Kind.CHANGED, after, item, what(after, item), "", facts(now, item));
    }
  }

  private void removed(Item item) {
    if (item.isElement()) {
      add(Change.Kind.REMOVED, before, item, "", place(before, then, item), "");
    } else if (!isWithin(before, after, item)) {
      add(Change.Kind.CHANGED, before, item, what(before, item), facts(then, item), "");
    }
  }

  /** Whether what it belongs to is told as new or gone itself. */
  private boolean isWithin(Snapshot here, Snapshot there, Item item) {
    Item owner = here.elementOf(item);
    Item other = there.get(owner.key());
    String shown = subject(here, item);
    return other == null || other.type() != owner.type() || (item.isLayout() && !there.has(shown));
  }

  private String place(Snapshot drawing, Phrases phrases, Item item) {
    if (item.type() == LANGUAGE.getTransition() || item.type() == LANGUAGE.getPipelineLink()) {
      return phrases.ends(item);
    }
    return item.parent() == null ? "" : say("compare.in", phrases.name(item.parent()));
  }

  private void changed(Item old, Item item) {
    if (!Objects.equals(old.parent(), item.parent()) || old.slot() != item.slot()) {
      String from = then.title(before.get(old.parent()));
      add(Change.Kind.MOVED, after, item, "", from, now.title(after.get(item.parent())));
    }
    if (ENDS.stream().anyMatch(end -> differs(old, item, end))) {
      add(Change.Kind.REROUTED, after, item, say("compare.ends"), then.ends(old), now.ends(item));
    }
    for (EStructuralFeature feature : item.type().getEAllStructuralFeatures()) {
      if (!ENDS.contains(feature) && differs(old, item, feature)) {
        changed(old, item, feature);
      }
    }
    item.children().forEach((slot, keys) -> reordered(old, item, slot, keys));
    if (!old.comments().equals(item.comments())) {
      add(
          Change.Kind.COMMENTED,
          after,
          item,
          say("compare.comments"),
          texts(old.comments()),
          texts(item.comments()));
    }
  }

  /** A value; of a list only what is not in both, unless nothing but its order is different. */
  private void changed(Item old, Item item, EStructuralFeature feature) {
    String what = item.isElement() ? words.label(feature) : inside(item, feature);
    Item from = old;
    Item to = item;
    if (feature.isMany()) {
      List<Object> gone = without(old.list(feature), item.list(feature));
      List<Object> come = without(item.list(feature), old.list(feature));
      if (!gone.isEmpty() || !come.isEmpty()) {
        from = old.with(Map.of(feature, gone), List.of());
        to = item.with(Map.of(feature, come), List.of());
      }
    }
    add(
        Change.Kind.CHANGED,
        after,
        item,
        what,
        value(then, from, feature),
        value(now, to, feature));
  }

  /** A value; where none is set, the one that holds by default. */
  private String value(Phrases phrases, Item item, EStructuralFeature feature) {
    String usual = defaultOf(feature);
    if (usual.isEmpty() || item.values().containsKey(feature)) {
      return phrases.value(item, feature);
    }
    Map<EStructuralFeature, Object> values = new LinkedHashMap<>(item.values());
    values.put(feature, usual);
    return say("compare.usual", phrases.value(item.with(values, List.of()), feature));
  }

  /** As it stands in a file; empty when nothing holds by default. */
  private static String defaultOf(EStructuralFeature feature) {
    if (feature.isMany() || !(feature instanceof EAttribute)) {
      return "";
    }
    String given = feature.getDefaultValueLiteral();
    boolean isFlag = feature.getEType() == EcorePackage.Literals.EBOOLEAN;
    return given == null ? (isFlag ? "false" : "") : given;
  }

  private static List<Object> without(List<Object> all, List<Object> others) {
    Map<Object, Integer> counts = new HashMap<>();
    others.forEach(other -> counts.merge(other, 1, Integer::sum));
    return all.stream().filter(each -> counts.merge(each, -1, Integer::sum) < 0).toList();
  }

  private static boolean differs(Item old, Item item, EStructuralFeature feature) {
    return !Objects.equals(old.values().get(feature), item.values().get(feature));
  }

  private void reordered(Item old, Item item, EReference slot, List<String> keys) {
    List<String> earlier = old.children().getOrDefault(slot, List.of());
    String what = say("compare.order", words.label(slot), now.name(item));
    for (Order.Move move : Order.moves(earlier, keys)) {
      String from = String.valueOf(move.from() + 1);
      String to = String.valueOf(move.to() + 1);
      add(Change.Kind.REORDERED, after, after.get(move.key()), what, from, to);
    }
  }

  /** Words for what an element holds without an id, for example "setting 'depth'". */
  private String what(Snapshot drawing, Item item) {
    if (item.isLayout()) {
      return item.type() == LANGUAGE.getShapeLayout()
          ? say("compare.place")
          : say(item.type() == LANGUAGE.getEdgeLayout() ? "compare.course" : "compare.picture");
    }
    String path = item.key().substring(item.key().lastIndexOf('/') + 1);
    String name = path.substring(path.indexOf(':') + 1).replace("|null", "");
    String slot = words.label(item.slot());
    return name.isEmpty() ? slot : words.say("text.title", slot, name.replace("|", " "));
  }

  private String inside(Item item, EStructuralFeature feature) {
    return what(after, item) + ", " + words.label(feature);
  }

  /** All that is set; of a place not what stands there, which the change names already. */
  private String facts(Phrases phrases, Item item) {
    Map<EStructuralFeature, Object> values = new LinkedHashMap<>(item.values());
    values.remove(LANGUAGE.getShapeLayout_Element());
    values.remove(LANGUAGE.getEdgeLayout_Transition());
    String facts = phrases.facts(values);
    return facts.isEmpty() ? say("compare.default") : facts;
  }

  private static String texts(List<Comment> comments) {
    return String.join(" ", comments.stream().map(Comment::markup).toList());
  }

  /** Key of the element that a change is about: for layout, the one that is shown there. */
  private static String subject(Snapshot drawing, Item item) {
    if (item.type() == LANGUAGE.getShapeLayout()) {
      return item.text(LANGUAGE.getShapeLayout_Element());
    }
    if (item.type() == LANGUAGE.getEdgeLayout()) {
      return item.text(LANGUAGE.getEdgeLayout_Transition());
    }
    return drawing.elementOf(item).key();
  }

  private String say(String key, Object... arguments) {
    return Message.of(Telling.class, key, arguments).in(words.language());
  }

  private void add(
      Change.Kind kind, Snapshot drawing, Item item, String what, String from, String to) {
    Item element = drawing.get(subject(drawing, item));
    changes.add(
        new Change(
            kind,
            element.text(LANGUAGE.getElement_Id()),
            element.type().getName(),
            (drawing == after ? now : then).name(element),
            what,
            from,
            to,
            item.isLayout(),
            words.language()));
  }
}
