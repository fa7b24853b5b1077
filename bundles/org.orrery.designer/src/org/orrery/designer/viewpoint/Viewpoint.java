package org.orrery.designer.viewpoint;

import static org.orrery.designer.viewpoint.Presence.FADED;
import static org.orrery.designer.viewpoint.Presence.HIDDEN;
import static org.orrery.designer.viewpoint.Presence.SHOWN;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.designer.Messages;
import org.orrery.designer.kinds.EnumTexts;
import org.orrery.designer.kinds.Kind;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.kinds.Names;
import org.orrery.designer.model.Graph;
import org.orrery.designer.theme.Family;
import org.orrery.lifecycle.DataArrivalTrigger;
import org.orrery.lifecycle.DriftTrigger;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Note;
import org.orrery.lifecycle.Pipeline;
import org.orrery.lifecycle.PipelineNode;
import org.orrery.lifecycle.PolicyLink;
import org.orrery.lifecycle.Stage;

/** A reason to look at a drawing: which kinds and attributes matter to it, fade or are left out. */
public enum Viewpoint {
  ALL(List.of()),
  GOVERNANCE(List.of("clauses", "requiredEvidence", "escalateTo", "dueIn")),
  OPERATIONS(
      List.of("environment", "strategy", "monitors", "schedule", "timeout", "event", "duration")),
  DATA(List.of("dataset", "checks", "algorithm", "operation", "keys", "location")),
  PEOPLE(List.of("role", "approvers", "reviewers", "recipients", "consulted", "dueIn"));

  private static final int MOST = 2;
  private final List<String> features;

  Viewpoint(List<String> features) {
    this.features = features;
  }

  public String label() {
    return Messages.get("viewpoint." + name());
  }

  /** How much of an element is to be seen; a stage is always there. */
  public Presence of(Element element) {
    if (this == ALL || element instanceof Stage || element instanceof Note) {
      return SHOWN;
    }
    if (Graph.isLine(element)) {
      return end(Graph.sourceOf(element)).and(end(Graph.targetOf(element)));
    }
    if (element instanceof Pipeline || element instanceof PipelineNode) {
      return this == DATA ? SHOWN : HIDDEN;
    }
    Family family = Kinds.of(element).family();
    return switch (this) {
      case ALL -> SHOWN;
      case GOVERNANCE ->
          switch (family) {
            case ASSURE, HUMAN, RELEASE, CONTROL -> SHOWN;
            case TRIGGER -> HIDDEN;
            default -> FADED;
          };
      case OPERATIONS ->
          switch (family) {
            case RELEASE, OPERATE, TRIGGER, REACH -> SHOWN;
            default -> FADED;
          };
      case DATA -> data(element, family);
      case PEOPLE ->
          switch (family) {
            case HUMAN -> SHOWN;
            case TRIGGER -> HIDDEN;
            default -> told(element).isEmpty() ? FADED : SHOWN;
          };
    };
  }

  private static Presence data(Element element, Family family) {
    boolean isOfData = element instanceof DataArrivalTrigger || element instanceof DriftTrigger;
    return switch (family) {
      case DATA, BUILD -> SHOWN;
      case TRIGGER -> isOfData ? SHOWN : HIDDEN;
      case REACH -> HIDDEN;
      default -> FADED;
    };
  }

  private Presence end(Element node) {
    return node == null ? SHOWN : of(node);
  }

  /** The text under the name of an element. */
  public String detail(Element element) {
    Kind kind = Kinds.of(element);
    String usual = kind.detail().apply(element);
    if (this == ALL) {
      return usual;
    }
    String told = told(element);
    boolean isQuorum = this == GOVERNANCE && kind.family() == Family.HUMAN && !usual.isEmpty();
    return isQuorum && !told.isEmpty() ? usual + ", " + told : isQuorum ? usual : told;
  }

  /** The first of the attributes that matter and are set. */
  private String told(Element element) {
    return features.stream()
        .map(element.eClass()::getEStructuralFeature)
        .filter(feature -> feature != null && element.eIsSet(feature))
        .map(feature -> told(element, feature))
        .filter(text -> !text.isBlank())
        .limit(MOST)
        .collect(Collectors.joining(", "));
  }

  private static String told(Element element, EStructuralFeature feature) {
    Object value = element.eGet(feature);
    Collection<?> values = value instanceof Collection<?> many ? many : List.of(value);
    return values.stream().map(Viewpoint::words).collect(Collectors.joining(", "));
  }

  private static String words(Object value) {
    return switch (value) {
      case Element element -> Names.of(element);
      case PolicyLink link ->
          Objects.requireNonNullElse(link.getClause(), Objects.toString(link.getDocument(), ""));
      case Enumerator literal -> EnumTexts.of(literal);
      default -> value.toString().strip();
    };
  }
}
