package org.orrery.rules.properties;

import java.util.List;
import java.util.stream.Stream;
import org.orrery.rules.Property;

/** What a stated property demands of single attributes, so that a fix can fulfil it. */
public final class Demands {
  private Demands() {}

  /**
   * The values with which a property compares an attribute of the elements that it asks for, in the
   * order of the pack.
   *
   * @param property may be null
   * @param attribute last name of the attribute's way
   */
  public static List<Object> of(Property property, String attribute) {
    return criteria(property)
        .flatMap(Demands::comparisons)
        .filter(c -> c.attribute().names().getLast().equals(attribute))
        .flatMap(c -> c.named().stream())
        .toList();
  }

  private static Stream<Criterion> criteria(Property property) {
    return switch (property) {
      case StatedProperty.Conditional asked -> criteria(asked.property());
      case Each each -> each.must().stream();
      case Exists exists -> exists.what().where().stream();
      case AlwaysBefore before -> before.first().stream().flatMap(p -> p.of().where().stream());
      case null, default -> Stream.empty();
    };
  }

  private static Stream<Criterion.Compares> comparisons(Criterion criterion) {
    return switch (criterion) {
      case Criterion.Compares compares -> Stream.of(compares);
      case Criterion.Counts counts -> counts.where().stream().flatMap(Demands::comparisons);
      case Criterion.Every every -> every.where().stream().flatMap(Demands::comparisons);
      case Criterion.Either either ->
          either.groups().stream().flatMap(List::stream).flatMap(Demands::comparisons);
      case Criterion.Present present -> Stream.empty();
      case Criterion.Leaves leaves -> Stream.empty();
      case Criterion.Apart apart -> Stream.empty();
    };
  }
}
