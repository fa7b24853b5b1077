package org.orrery.client;

import java.util.List;
import org.orrery.api.Finding;
import org.orrery.api.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/** What was found in a drawing that a server refused. */
public final class Findings {
  private static final TypeReference<List<Finding>> TYPE = new TypeReference<>() {};

  private Findings() {}

  /** The findings that came with a refusal, the gravest first; empty where none can be read. */
  public static List<Finding> of(Problem problem) {
    Object told = problem.fields() == null ? null : problem.fields().get("findings");
    try {
      return told == null ? List.of() : Transport.JSON.convertValue(told, TYPE);
    } catch (JacksonException | IllegalArgumentException e) {
      // a server of another time may mean something else by it: its sentence has to do
      return List.of();
    }
  }
}
