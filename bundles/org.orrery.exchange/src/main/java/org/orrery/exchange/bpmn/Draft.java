package org.orrery.exchange.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Note;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.format.Ids;

/**
 * The drawing under construction: ids that are free, roles by name, and remarks that become notes.
 */
final class Draft {
  static final LifecycleFactory NEW = LifecycleFactory.eINSTANCE;
  private static final int LONGEST_NOTE = 4_000;
  private static final int LONGEST_ID = 80;

  Lifecycle lifecycle = NEW.createLifecycle();
  final List<Remark> remarks = new ArrayList<>();
  private final Map<String, Element> byId = new HashMap<>();

  /** The last number that was put behind an id; no id becomes free again. */
  private final Map<String, Integer> numbers = new HashMap<>();

  private final Map<String, Role> roles = new HashMap<>();
  private final List<Saying> sayings = new ArrayList<>();
  private final Map<org.w3c.dom.Element, Set<String>> remarked = new IdentityHashMap<>();
  private final Map<org.w3c.dom.Element, Element> made = new IdentityHashMap<>();

  private record Saying(org.w3c.dom.Element xml, Element about, String message) {
    String named() {
      String id = xml.getAttribute("id");
      return id.isEmpty() ? message : id + ": " + message;
    }
  }

  /** Gives an element an id that nobody has: the wanted one when it can be. */
  <T extends Element> T identify(T element, String wanted) {
    String id = wanted;
    if (!Ids.isValid(id) || id.endsWith("_") || byId.containsKey(id)) {
      String base = readable(wanted, element);
      id = base;
      while (byId.containsKey(id)) {
        id = base + "-" + numbers.merge(base, 2, (last, two) -> last + 1);
      }
    }
    element.setId(id);
    byId.put(id, element);
    return element;
  }

  private static String readable(String wanted, Element element) {
    String base = wanted.replaceAll("[^A-Za-z0-9_-]+", "-").replaceAll("_{2,}", "_");
    base = base.substring(0, Math.min(base.length(), LONGEST_ID)).replaceAll("[-_]+$", "");
    if (base.replaceAll("^[-_]+", "").isEmpty()) {
      return element.eClass().getName().toLowerCase(Locale.ROOT);
    }
    return base.matches("[A-Za-z].*") ? base : "id" + base;
  }

  Element byId(String id) {
    return byId.get(id);
  }

  Role role(String name) {
    Role known = roles.get(name);
    if (known == null && byId.get(name) instanceof Role role) {
      known = role;
    }
    if (known == null) {
      known = identify(NEW.createRole(), name.toLowerCase(Locale.ROOT));
      known.setName(name);
      lifecycle.getRoles().add(known);
    }
    roles.put(name, known);
    return known;
  }

  /** Remembers what an element of the file became, so that remarks on it stand beside that. */
  void became(org.w3c.dom.Element xml, Element element) {
    made.putIfAbsent(xml, element);
  }

  /** What the element of the file that a reference names became, or null. */
  Element named(org.w3c.dom.Element xml, String reference) {
    Element became = xml == null ? null : made.get(xml);
    return became == null ? byId.get(reference) : became;
  }

  /** Tells of ids that a drawing cannot have and that are not part of those that it has. */
  void remarkIds(org.w3c.dom.Element process) {
    String changed =
        made.entrySet().stream()
            .filter(each -> !each.getValue().getId().contains(each.getKey().getAttribute("id")))
            .map(each -> each.getKey().getAttribute("id") + " (" + each.getValue().getId() + ")")
            .sorted()
            .collect(Collectors.joining(", "));
    if (!changed.isEmpty()) {
      remark(process, null, "These ids cannot be in a drawing and were changed: " + changed + ".");
    }
  }

  /** What each element of the file became. */
  Map<org.w3c.dom.Element, Element> origins() {
    return made;
  }

  /**
   * Says in the report, and in a note, what the drawing does not say.
   *
   * @param about the element that the note is about, or null for what the XML became
   */
  void remark(org.w3c.dom.Element xml, Element about, String message) {
    if (!remarked.computeIfAbsent(xml, e -> new HashSet<>()).add(message)) {
      return;
    }
    remarks.add(new Remark(xml.getAttribute("id"), xml.getLocalName(), message));
    sayings.add(new Saying(xml, about, message));
  }

  /** Takes back what an element of the file became. */
  void forget(org.w3c.dom.Element xml) {
    made.remove(xml);
  }

  boolean isRemarked(org.w3c.dom.Element xml) {
    return remarked.containsKey(xml);
  }

  /** Makes a note of the remarks on each element; what is longer than a page, several. */
  void writeNotes() {
    Map<Element, List<String>> texts = new LinkedHashMap<>();
    for (Saying saying : sayings) {
      Element about = saying.about == null ? made.get(saying.xml) : saying.about;
      boolean drawn = about instanceof Node || about instanceof Stage;
      texts
          .computeIfAbsent(drawn ? about : lifecycle, e -> new ArrayList<>())
          .add(drawn && about == made.get(saying.xml) ? saying.message : saying.named());
    }
    texts.forEach((about, messages) -> notes(about, "Import: " + String.join("\n", messages)));
  }

  private void notes(Element about, String text) {
    int from = 0;
    while (from < text.length()) {
      int end = endOfPage(text, from);
      note(about, text.substring(from, end));
      from = end < text.length() && text.charAt(end) == '\n' ? end + 1 : end;
    }
  }

  /** Where a page that begins somewhere ends: at the end of a line, or between two letters. */
  private static int endOfPage(String text, int from) {
    int end = from + LONGEST_NOTE;
    if (end >= text.length()) {
      return text.length();
    }
    int line = text.lastIndexOf('\n', end);
    if (line > from) {
      return line;
    }
    return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }

  private void note(Element about, String text) {
    Note note = identify(NEW.createNote(), "import-" + about.getId());
    note.setText(text);
    if (about != lifecycle) {
      note.getAbout().add(about);
    }
    lifecycle.getNotes().add(note);
  }
}
