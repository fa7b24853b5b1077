package org.orrery.designer.viewpoint;

import static org.orrery.designer.viewpoint.Presence.FADED;
import static org.orrery.designer.viewpoint.Presence.HIDDEN;
import static org.orrery.designer.viewpoint.Presence.SHOWN;

import java.util.List;
import org.orrery.designer.Messages;
import org.orrery.designer.kinds.Kind;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.theme.Family;
import org.orrery.lifecycle.DataArrivalTrigger;
import org.orrery.lifecycle.DriftTrigger;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Note;
import org.orrery.lifecycle.Pipeline;
import org.orrery.lifecycle.PipelineNode;
import org.orrery.lifecycle.Stage;

/** The viewpoints that everybody has. */
enum GivenViewpoint implements Viewpoint {
  ALL(List.of()),
  GOVERNANCE(List.of("clauses", "requiredEvidence", "escalateTo", "dueIn")),
  OPERATIONS(
      List.of("environment", "strategy", "monitors", "schedule", "timeout", "event", "duration")),
  DATA(List.of("dataset", "checks", "algorithm", "operation", "keys", "location")),
  PEOPLE(List.of("role", "approvers", "reviewers", "recipients", "consulted", "dueIn"));

  private final List<String> features;

  GivenViewpoint(List<String> features) {
    this.features = features;
  }

  @Override
  public String label() {
    return Messages.get("viewpoint." + name());
  }

  @Override
  public Presence of(Element element) {
    return Presence.of(element, this::ofShape);
  }

  /** A stage is always there. */
  private Presence ofShape(Element element) {
    if (this == ALL || element instanceof Stage || element instanceof Note) {
      return SHOWN;
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

  @Override
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

  private String told(Element element) {
    return Attributes.told(features, element);
  }
}
