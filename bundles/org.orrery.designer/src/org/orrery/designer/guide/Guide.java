package org.orrery.designer.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.orrery.designer.Annotations;
import org.orrery.designer.KeyNames;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.kinds.Names;
import org.orrery.designer.kinds.Vocabulary;
import org.orrery.designer.problems.ProofDay;
import org.orrery.designer.problems.Proving;
import org.orrery.lifecycle.Element;
import org.orrery.rules.RuleTexts;

/**
 * What help says about an element of a drawing: what it is, what can be set, which rules speak of
 * it, which keys act on a drawing. UI thread.
 *
 * @param title what is told about
 * @param sections headings with their lines
 */
public record Guide(String title, List<Section> sections) {
  private static final String DRAWING = "org.orrery.designer.drawing";

  /** A heading with what is told under it. */
  public record Section(String heading, List<String> lines) {
    public Section {
      lines = List.copyOf(lines);
    }
  }

  public Guide {
    sections = List.copyOf(sections);
  }

  /** Help about an element of the drawing in an editor. */
  static Guide of(LifecycleEditor editor, Element element) {
    List<Section> sections = new ArrayList<>();
    sections.add(
        new Section(Messages.get("guide.what"), List.of(Vocabulary.about(element.eClass()))));
    add(sections, "guide.violated", violated(editor, element));
    add(sections, "guide.fields", fields(element));
    add(sections, "guide.rules", rules(element));
    add(sections, "guide.keys", keys());
    String kind = Kinds.of(element).label();
    String name = Names.of(element);
    return new Guide(name.isEmpty() ? kind : Messages.get("guide.title", kind, name), sections);
  }

  /** Help about a view; {@code id} is that of the view. */
  static Guide of(String id, String name) {
    String words =
        Messages.get(
            "guide.view." + id.substring(id.lastIndexOf('.') + 1),
            new Object[0],
            Messages.get("guide.view.other"));
    List<Section> sections = new ArrayList<>();
    sections.add(new Section(Messages.get("guide.what"), List.of(words)));
    add(sections, "guide.keys", keys());
    return new Guide(name, sections);
  }

  private static void add(List<Section> sections, String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      sections.add(new Section(Messages.get(heading), lines));
    }
  }

  private static List<String> violated(LifecycleEditor editor, Element element) {
    return editor.annotations().problems().stream()
        .filter(problem -> problem.elementId().equals(element.getId()))
        .map(Annotations.Problem::message)
        .toList();
  }

  private static List<String> fields(Element element) {
    return element.eClass().getEAllStructuralFeatures().stream()
        .filter(EStructuralFeature::isChangeable)
        .map(f -> Messages.get("guide.line", Names.feature(f), Vocabulary.about(f)))
        .toList();
  }

  /** Rules in force whose English words name the kind, told in the workbench's language. */
  private static List<String> rules(Element element) {
    String kind = Names.words(element.eClass().getName()).replaceAll(" (step|node|trigger)$", "");
    Pattern word = Pattern.compile("\\b" + Pattern.quote(kind) + "\\w*", Pattern.CASE_INSENSITIVE);
    return Proving.rules().stream()
        .filter(rule -> rule.appliesOn(ProofDay.on()))
        .filter(rule -> word.matcher(rule.title() + " " + rule.text()).find())
        .map(Proving::texts)
        .sorted(Comparator.comparing(RuleTexts::title))
        .map(rule -> Messages.get("guide.line", rule.title(), rule.text()))
        .distinct()
        .toList();
  }

  /** What the drawing itself does with keys, then each command that has some, as they are set. */
  private static List<String> keys() {
    IBindingService service = PlatformUI.getWorkbench().getService(IBindingService.class);
    Set<String> lines = new TreeSet<>();
    for (Binding binding : service.getBindings()) {
      if (DRAWING.equals(binding.getContextId()) && binding.getParameterizedCommand() != null) {
        try {
          String command = binding.getParameterizedCommand().getCommand().getId();
          String keys = service.getBestActiveBindingFormattedFor(command);
          lines.add(
              Messages.get(
                  "guide.line",
                  binding.getParameterizedCommand().getName(),
                  KeyNames.of(keys == null ? binding.getTriggerSequence().format() : keys)));
        } catch (NotDefinedException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    return Stream.concat(
            Stream.of("walk", "move", "grips").map(what -> Messages.get("guide.keys." + what)),
            lines.stream())
        .toList();
  }

  /** The whole help as plain text, as it is read aloud. */
  public String text() {
    return title
        + "\n"
        + sections.stream()
            .map(s -> "\n" + s.heading() + "\n" + String.join("\n", s.lines()) + "\n")
            .collect(Collectors.joining());
  }
}
