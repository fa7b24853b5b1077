package org.orrery.lifecycle.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.format.Comment;
import org.orrery.lifecycle.snapshot.Item;
import org.orrery.lifecycle.snapshot.Part;
import org.orrery.lifecycle.snapshot.Snapshot;

/** Writes the lines of one drawing's text. */
final class Description {
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;

  private final Snapshot drawing;
  private final boolean withLayout;
  private final Phrases phrases;
  private final Words words;
  private final List<TextTwin.Line> lines = new ArrayList<>();

  Description(Phrases phrases, boolean withLayout) {
    drawing = phrases.drawing();
    this.withLayout = withLayout;
    this.phrases = phrases;
    words = phrases.words();
  }

  List<TextTwin.Line> lines() {
    Item root = drawing.root();
    heading(0, root);
    facts(1, root);
    new FlowText(phrases).lines().forEach(lines::add);
    for (EReference slot : root.type().getEAllContainments()) {
      List<String> keys = root.children().getOrDefault(slot, List.of());
      if (!keys.isEmpty() && slot != LANGUAGE.getLifecycle_Layout() && isSection(slot)) {
        line(0, capital(words.label(slot)), root);
        keys.forEach(key -> item(1, drawing.get(key)));
      }
    }
    if (withLayout) {
      picture(root);
    }
    return lines;
  }

  /** Clauses and exemptions of the drawing itself stand below its heading. */
  private static boolean isSection(EReference slot) {
    return slot.getEContainingClass() != LANGUAGE.getElement();
  }

  private void item(int depth, Item item) {
    if (item.isElement()) {
      heading(depth, item);
      facts(depth + 1, item);
      item.children()
          .forEach(
              (slot, keys) -> {
                if (isSection(slot)) {
                  keys.forEach(key -> item(depth + 1, drawing.get(key)));
                }
              });
    } else {
      held(depth, item);
    }
  }

  private void heading(int depth, Item item) {
    line(depth, phrases.heading(item), item);
  }

  /** What an element says itself: one line for a value, then what it says by saying nothing. */
  private void facts(int depth, Item item) {
    item.values()
        .forEach(
            (feature, value) -> {
              if (feature != LANGUAGE.getElement_Id() && feature != LANGUAGE.getElement_Name()) {
                fact(depth, item, feature, value);
              }
            });
    defaults(depth, item);
    for (Comment comment : item.comments()) {
      line(depth, words.say("text.comment", comment.markup()), item);
    }
    item.children()
        .forEach(
            (slot, keys) -> {
              if (!isSection(slot)) {
                keys.forEach(key -> held(depth, drawing.get(key)));
              }
            });
  }

  private void fact(int depth, Item item, EStructuralFeature feature, Object value) {
    String label = words.label(feature);
    if (value instanceof List<?> many && many.get(0) instanceof Part) {
      line(depth, label + ":", item);
      int number = 0;
      for (Part part : item.<Part>list(feature)) {
        line(depth + 1, ++number + ". " + phrases.part(part), item);
      }
    } else {
      line(depth, label + ": " + phrases.value(item, feature), item);
    }
  }

  /** Values that hold without being written, in one line. */
  private void defaults(int depth, Item item) {
    Map<String, String> defaults = new LinkedHashMap<>();
    for (EStructuralFeature feature : item.type().getEAllStructuralFeatures()) {
      if (feature instanceof EAttribute attribute
          && !feature.isMany()
          && feature.getDefaultValueLiteral() != null
          && !item.values().containsKey(feature)) {
        defaults.put(
            words.label(feature), words.value(attribute, feature.getDefaultValueLiteral()));
      }
    }
    if (!defaults.isEmpty()) {
      List<String> told = new ArrayList<>();
      defaults.forEach((label, value) -> told.add(label + " " + value));
      line(depth, words.say("text.default", String.join("; ", told)), item);
    }
  }

  /** What an element holds without an id, in one line. */
  private void held(int depth, Item item) {
    String facts = phrases.facts(item.values());
    String told = facts.isEmpty() ? words.say("text.as-default") : facts;
    line(depth, words.label(item.slot()) + ": " + told, item);
    defaults(depth + 1, item);
    for (Comment comment : item.comments()) {
      line(depth + 1, words.say("text.comment", comment.markup()), item);
    }
  }

  private void picture(Item root) {
    for (String layout : root.children().getOrDefault(LANGUAGE.getLifecycle_Layout(), List.of())) {
      line(0, words.say("text.picture"), root);
      Item held = drawing.get(layout);
      held.children().values().forEach(keys -> keys.forEach(key -> place(drawing.get(key))));
    }
  }

  private void place(Item item) {
    boolean shape = item.type() == LANGUAGE.getShapeLayout();
    EReference shown =
        shape ? LANGUAGE.getShapeLayout_Element() : LANGUAGE.getEdgeLayout_Transition();
    Item subject = drawing.get(item.text(shown));
    Map<EStructuralFeature, Object> values = new LinkedHashMap<>(item.values());
    values.remove(shown);
    String facts = phrases.facts(values);
    String told = facts.isEmpty() ? words.say("text.origin") : facts;
    line(1, phrases.title(subject) + ": " + told, subject);
  }

  /** A text with line ends goes over several lines, the later ones deeper. */
  private void line(int depth, String text, Item item) {
    String id = drawing.elementOf(item).text(LANGUAGE.getElement_Id());
    int deeper = depth;
    for (String part : text.split("\\R", -1)) {
      lines.add(new TextTwin.Line(deeper, part, id));
      deeper = depth + 2;
    }
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
