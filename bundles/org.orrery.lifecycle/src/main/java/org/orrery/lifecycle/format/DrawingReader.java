package org.orrery.lifecycle.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.words.Message;

/**
 * Makes a drawing of a parsed file of today's version, or says all that is wrong with it.
 *
 * <p>It follows the language alone: no other package, no reference out of the file, nothing that is
 * not in the ecore. One instance reads one file.
 */
final class DrawingReader {
  private static final int MOST_PROBLEMS = 100;
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;

  private final List<FileProblem> problems = new ArrayList<>();
  private final Map<String, Element> elements = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final List<Pending> references = new ArrayList<>();

  private record Pending(EObject owner, EReference reference, String ids, Place place) {}

  /** The drawing, or null when there are problems. */
  Lifecycle read(XmlElement root) {
    if (!root.name().equals(LANGUAGE.getLifecycle().getName())) {
      problem(
          root.place(),
          Names.say("format.other-root", root.name()),
          Names.say("format.other-root.remedy"));
      return null;
    }
    EObject lifecycle = object(root, LANGUAGE.getLifecycle());
    references.forEach(this::resolve);
    return problems.isEmpty() ? (Lifecycle) lifecycle : null;
  }

  List<FileProblem> problems() {
    return problems;
  }

  /** Lines of the elements, from 1, by id. */
  Map<String, Integer> lines() {
    Map<String, Integer> lines = new HashMap<>();
    places.forEach((id, place) -> lines.put(id, place.line()));
    return lines;
  }

  private EObject object(XmlElement xml, EClass type) {
    EObject object = EcoreUtil.create(type);
    xml.attributes().forEach((name, value) -> attribute(xml, object, name, value));
    if (object instanceof Element element) {
      register(xml, element);
    }
    Comments.set(object, comments(xml, object));
    Set<EStructuralFeature> given = new HashSet<>();
    for (XmlElement child : xml.children()) {
      child(child, object, given);
    }
    if (!xml.text().toString().isBlank()) {
      problem(
          xml.place(),
          Names.say("format.loose-text", xml.name()),
          Names.say("format.loose-text.remedy"));
    }
    return object;
  }

  /** Its own comments, and those before its values, which have none of their own. */
  private static List<Comment> comments(XmlElement xml, EObject owner) {
    List<Comment> all = new ArrayList<>(xml.comments());
    Map<String, Integer> counts = new HashMap<>();
    for (XmlElement child : xml.children()) {
      if (owner.eClass().getEStructuralFeature(child.name()) instanceof EAttribute) {
        int index = counts.merge(child.name(), 1, Integer::sum) - 1;
        for (Comment comment : child.comments()) {
          all.add(
              new Comment(
                  Comment.Where.VALUE, child.name(), index, comment.markup(), comment.ownLine()));
        }
      }
    }
    return all;
  }

  private void register(XmlElement xml, Element element) {
    String id = element.getId();
    if (id == null) {
      problem(xml.place(), Names.say("format.no-id", xml.name()), Names.say("format.no-id.remedy"));
    } else if (!Ids.isValid(id)) {
      problem(xml.place("id"), Names.say("format.bad-id", id), Names.say("format.bad-id.remedy"));
    } else if (elements.putIfAbsent(id, element) != null) {
      problem(
          xml.place("id"),
          Names.say("format.id-twice", id, places.get(id).line()),
          Names.say("format.id-twice.remedy"));
    } else {
      places.put(id, xml.place("id"));
    }
  }

  private void attribute(XmlElement xml, EObject owner, String name, String value) {
    EStructuralFeature feature = owner.eClass().getEStructuralFeature(name);
    Place place = xml.place(name);
    if (feature == null || feature.isTransient()) {
      unknown(place, "format.no-attribute", name, owner.eClass());
    } else if (feature instanceof EReference reference && !reference.isContainment()) {
      references.add(new Pending(owner, reference, value, place));
    } else if (feature instanceof EAttribute attribute && !feature.isMany()) {
      value(owner, attribute, value, place);
    } else {
      problem(
          place,
          Names.say("format.not-attribute", name),
          Names.say("format.not-attribute.remedy", name));
    }
  }

  private void child(XmlElement xml, EObject owner, Set<EStructuralFeature> given) {
    EStructuralFeature feature = owner.eClass().getEStructuralFeature(xml.name());
    boolean known = feature != null && !feature.isTransient() && xml.namespace().isEmpty();
    if (!known) {
      unknown(xml.place(), "format.no-element", xml.name(), owner.eClass());
    } else if (!given.add(feature) && !feature.isMany()) {
      problem(xml.place(), Names.say("format.twice", xml.name()), Names.say("format.twice.remedy"));
    } else if (feature instanceof EAttribute attribute) {
      if (!xml.children().isEmpty() || !xml.attributes().isEmpty()) {
        problem(
            xml.place(),
            Names.say("format.text-only", xml.name()),
            Names.say("format.text-only.remedy"));
      } else {
        value(owner, attribute, xml.text().toString(), xml.place());
      }
    } else if (feature instanceof EReference reference && reference.isContainment()) {
      contained(xml, owner, reference);
    } else {
      problem(
          xml.place(),
          Names.say("format.reference", xml.name()),
          Names.say("format.reference.remedy", xml.name()));
    }
  }

  private void contained(XmlElement xml, EObject owner, EReference reference) {
    EClass type = typeOf(xml, reference);
    if (type == null) {
      return;
    }
    EObject child = object(xml, type);
    if (reference.isMany()) {
      list(owner, reference).add(child);
    } else {
      owner.eSet(reference, child);
    }
  }

  private EClass typeOf(XmlElement xml, EReference reference) {
    EClass expected = reference.getEReferenceType();
    if (xml.type() == null && !expected.isAbstract()) {
      return expected;
    }
    List<String> possible =
        LANGUAGE.getEClassifiers().stream()
            .filter(c -> c instanceof EClass k && !k.isAbstract() && expected.isSuperTypeOf(k))
            .map(ENamedElement::getName)
            .toList();
    if (xml.type() == null) {
      problem(
          xml.place(),
          Names.say("format.no-type", xml.name()),
          Names.say("format.no-type.remedy", String.join(", ", possible)));
      return null;
    }
    EClassifier found = LANGUAGE.getEClassifier(xml.type());
    if (found instanceof EClass type && possible.contains(xml.type())) {
      return type;
    }
    problem(
        xml.typePlace(),
        found == null
            ? Names.say("format.unknown-type", xml.type())
            : Names.say("format.other-type", xml.type(), xml.name()),
        Names.remedy(xml.type(), possible));
    return null;
  }

  private void value(EObject owner, EAttribute attribute, String text, Place place) {
    try {
      Object value = Values.parse(attribute.getEAttributeType(), text);
      if (attribute.isMany()) {
        list(owner, attribute).add(value);
      } else {
        owner.eSet(attribute, value);
      }
    } catch (UnfitValueException e) {
      problem(
          place,
          Names.say("format.no-value", Names.shortened(text), attribute.getName()),
          Names.say("format.no-value.remedy", e.expected()));
    }
  }

  private void resolve(Pending pending) {
    EReference reference = pending.reference;
    EClass expected = reference.getEReferenceType();
    String[] ids = pending.ids.isBlank() ? new String[0] : pending.ids.strip().split("\\s+");
    if (ids.length != 1 && !reference.isMany()) {
      problem(
          pending.place,
          Names.say("format.names-many", reference.getName(), ids.length),
          Names.say("format.names-many.remedy"));
      return;
    }
    for (String id : ids) {
      Element target = elements.get(id);
      if (target == null) {
        dangling(pending, id, expected);
      } else if (!expected.isInstance(target)) {
        problem(
            pending.place,
            Names.say(
                "format.other-kind",
                id,
                target.eClass().getName(),
                reference.getName(),
                expected.getName()),
            Names.say("format.other-kind.remedy"));
      } else if (!reference.isMany()) {
        pending.owner.eSet(reference, target);
      } else if (!list(pending.owner, reference).add(target)) {
        problem(
            pending.place,
            Names.say("format.named-twice", id),
            Names.say("format.named-twice.remedy"));
      }
    }
  }

  private void dangling(Pending pending, String id, EClass expected) {
    List<String> possible =
        elements.values().stream().filter(expected::isInstance).map(Element::getId).toList();
    boolean outside = id.indexOf('#') >= 0 || id.indexOf('/') >= 0;
    problem(
        pending.place,
        outside
            ? Names.say("format.outside", Names.shortened(id))
            : Names.say("format.dangling", pending.reference.getName(), Names.shortened(id)),
        outside ? Names.say("format.outside.remedy") : Names.remedy(id, possible));
  }

  private void unknown(Place place, String key, String name, EClass owner) {
    List<String> possible =
        owner.getEAllStructuralFeatures().stream()
            .filter(f -> !f.isTransient())
            .map(ENamedElement::getName)
            .toList();
    problem(
        place,
        Names.say(key, owner.getName(), Names.shortened(name)),
        Names.remedy(name, possible));
  }

  private void problem(Place place, Message message, Message remedy) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(place.problem(message, remedy));
    }
  }

  @SuppressWarnings("unchecked")
  private static Collection<Object> list(EObject owner, EStructuralFeature feature) {
    return (EList<Object>) owner.eGet(feature);
  }
}
