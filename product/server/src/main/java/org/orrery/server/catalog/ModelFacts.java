package org.orrery.server.catalog;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.orrery.api.NewModel;
import org.orrery.api.ProblemCodes;
import org.orrery.server.ProblemException;

/** Checks names and facts before they enter the catalog. */
final class ModelFacts {
  private static final Pattern MODEL = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,99}");
  private static final Pattern LABEL = Pattern.compile("[^\\p{Cntrl}]{1,200}");

  private ModelFacts() {}

  /** The facts with empty texts for those that are absent. */
  static NewModel checked(NewModel model) {
    if (model.name() == null || !MODEL.matcher(model.name()).matches()) {
      throw bad(
          "The model's name '" + model.name() + "' is not usable.",
          "Begin with a letter; use letters, digits, '-' and '_', at most 100.");
    }
    if (model.riskTier() < 1 || model.riskTier() > 4) {
      throw bad(
          "The risk tier " + model.riskTier() + " does not exist.", "Use 1 (high) to 4 (low).");
    }
    return new NewModel(
        model.name(),
        text(model.description()),
        text(model.kind()).isEmpty() ? "machine-learning" : model.kind(),
        model.riskTier(),
        text(model.use()),
        List.copyOf(Objects.requireNonNullElse(model.regions(), List.of())),
        text(model.affectedPeople()),
        text(model.exposure()),
        text(model.purpose()),
        text(model.owner()),
        text(model.businessOwner()));
  }

  /** A name for people, without control characters. */
  static String name(String name, String what) {
    if (name == null || name.isBlank() || !LABEL.matcher(name).matches()) {
      throw bad(
          "The " + what + " has no usable name.", "Give it a name of at most 200 characters.");
    }
    return name.strip();
  }

  private static String text(String value) {
    return value == null ? "" : value.strip();
  }

  private static ProblemException bad(String detail, String hint) {
    return new ProblemException(400, ProblemCodes.BAD_REQUEST, detail, hint);
  }
}
