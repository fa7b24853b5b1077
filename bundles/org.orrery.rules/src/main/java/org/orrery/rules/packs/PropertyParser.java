package org.orrery.rules.packs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.rules.flow.LongestTime;
import org.orrery.rules.properties.AlwaysBefore;
import org.orrery.rules.properties.AlwaysFollowedBy;
import org.orrery.rules.properties.AlwaysFollowedByWithin;
import org.orrery.rules.properties.AtMost;
import org.orrery.rules.properties.BeginsWith;
import org.orrery.rules.properties.Criterion;
import org.orrery.rules.properties.Each;
import org.orrery.rules.properties.ExcludedTogether;
import org.orrery.rules.properties.Exists;
import org.orrery.rules.properties.Kinds;
import org.orrery.rules.properties.LoopsPass;
import org.orrery.rules.properties.Matches;
import org.orrery.rules.properties.Passage;
import org.orrery.rules.properties.Responds;
import org.orrery.rules.properties.RoleSeparated;
import org.orrery.rules.properties.Selector;
import org.orrery.rules.properties.StatedProperty;

/** Reads a property of the vocabulary. */
final class PropertyParser {
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;

  private static final Map<String, Function<Fields, StatedProperty>> VOCABULARY = vocabulary();

  private PropertyParser() {}

  /** The property, or null after a fault that leaves none. */
  static StatedProperty parse(Fields fields) {
    Function<Fields, StatedProperty> reader = fields.oneOf("is", VOCABULARY);
    if (reader == null) {
      return null;
    }
    StatedProperty property = reader.apply(fields);
    List<Criterion> when =
        CriterionParser.criteria(fields, "if", Kinds.concrete(LANGUAGE.getLifecycle()));
    fields.refuseOthers();
    return when.isEmpty() ? property : new StatedProperty.Conditional(when, property);
  }

  private static Map<String, Function<Fields, StatedProperty>> vocabulary() {
    Map<String, Function<Fields, StatedProperty>> known = new TreeMap<>();
    known.put("exists", PropertyParser::exists);
    known.put("each", PropertyParser::each);
    known.put("at-most", PropertyParser::atMost);
    known.put("matches", PropertyParser::matches);
    known.put(
        "role-separated",
        f -> new RoleSeparated(SelectorParser.nodes(f, "these"), SelectorParser.nodes(f, "those")));
    known.put("always-before", PropertyParser::alwaysBefore);
    known.put("on-every-path", PropertyParser::onEveryPath);
    known.put("never-after-without", PropertyParser::neverAfterWithout);
    known.put("always-followed-by", PropertyParser::alwaysFollowedBy);
    known.put("always-followed-by-within", PropertyParser::alwaysFollowedByWithin);
    known.put(
        "responds",
        f ->
            new Responds(
                SelectorParser.nodes(f, "to"),
                SelectorParser.nodes(f, "with"),
                SelectorParser.oneOrMore(f, "avoiding"),
                f.flag("planned", false)));
    known.put(
        "excluded-together",
        f ->
            new ExcludedTogether(
                SelectorParser.nodes(f, "these"), SelectorParser.nodes(f, "those")));
    known.put("begins-with", PropertyParser::beginsWith);
    known.put(
        "loops-pass",
        f ->
            new LoopsPass(
                SelectorParser.nodes(f, "of", Selector.of(LANGUAGE.getNode())),
                SelectorParser.nodes(f, "through")));
    return known;
  }

  private static StatedProperty exists(Fields fields) {
    return new Exists(SelectorParser.elements(fields, "what"), fields.number("at-least", 1, 1));
  }

  private static StatedProperty each(Fields fields) {
    Selector of = SelectorParser.elements(fields, "of");
    List<Criterion> must = CriterionParser.criteria(fields, "must", concrete(of));
    if (must.isEmpty()) {
      fields.fault(fields.place("must"), "'must' is missing or empty");
    }
    return new Each(of, must, fields.number("at-least", 0, 0));
  }

  private static StatedProperty atMost(Fields fields) {
    boolean onPath = fields.flag("on-path", false);
    Selector what =
        onPath ? SelectorParser.nodes(fields, "what") : SelectorParser.elements(fields, "what");
    if (!fields.has("count")) {
      fields.fault(fields.place("count"), "'count' is missing");
    }
    int count = fields.number("count", 0, 0);
    if (onPath && count > 100) {
      fields.fault(fields.place("count"), "'count' on a path must be at most 100");
    }
    return new AtMost(what, Math.min(count, onPath ? 100 : count), onPath);
  }

  private static StatedProperty matches(Fields fields) {
    Selector each = SelectorParser.elements(fields, "each");
    Selector among = SelectorParser.elements(fields, "among");
    return new Matches(
        each,
        CriterionParser.attribute(fields, "attribute", concrete(each)),
        among,
        CriterionParser.attribute(fields, "other", concrete(among)));
  }

  private static StatedProperty alwaysBefore(Fields fields) {
    List<Passage> first = passages(fields, "first");
    if (first.isEmpty()) {
      fields.fault(fields.place("first"), "'first' is missing or empty");
    }
    return new AlwaysBefore(
        "always-before",
        first,
        SelectorParser.nodes(fields, "then"),
        SelectorParser.nodes(fields, "since", null),
        SelectorParser.nodes(fields, "from", null),
        false);
  }

  private static StatedProperty onEveryPath(Fields fields) {
    return new AlwaysBefore(
        "on-every-path",
        List.of(SelectorParser.passage(fields.object("what"))),
        SelectorParser.nodes(fields, "to", Selector.of(LANGUAGE.getEndNode())),
        null,
        SelectorParser.nodes(fields, "from", Selector.of(LANGUAGE.getStartNode())),
        false);
  }

  private static StatedProperty neverAfterWithout(Fields fields) {
    return new AlwaysBefore(
        "never-after-without",
        passages(fields, "without"),
        SelectorParser.nodes(fields, "then"),
        SelectorParser.nodes(fields, "first"),
        null,
        true);
  }

  private static StatedProperty alwaysFollowedBy(Fields fields) {
    return new AlwaysFollowedBy(
        SelectorParser.passage(fields.object("first")),
        SelectorParser.passage(fields.object("then")),
        SelectorParser.nodes(fields, "before", null));
  }

  private static StatedProperty alwaysFollowedByWithin(Fields fields) {
    return new AlwaysFollowedByWithin(
        SelectorParser.passage(fields.object("first")),
        SelectorParser.passage(fields.object("then")),
        fields.text("within"),
        seconds(fields));
  }

  /** A length in whole seconds, below some 68 years. */
  private static int seconds(Fields fields) {
    Optional<BigDecimal> length = LongestTime.seconds(fields.optionalText("within"));
    boolean fits =
        length.filter(l -> l.signum() > 0 && l.longValue() < LongestTime.UNBOUNDED).isPresent();
    if (!fields.optionalText("within").isBlank() && !fits) {
      fields.fault(
          fields.place("within"), "'within' must be a duration such as P15D or PT4H, above zero");
    }
    return fits ? length.get().intValue() : 0;
  }

  private static StatedProperty beginsWith(Fields fields) {
    return new BeginsWith(
        SelectorParser.nodes(fields, "from", Selector.of(LANGUAGE.getStartNode())),
        SelectorParser.nodes(fields, "first", Selector.of(LANGUAGE.getStep())),
        SelectorParser.nodes(fields, "what"));
  }

  private static List<Passage> passages(Fields fields, String name) {
    List<Passage> passages = new ArrayList<>();
    fields.objects(name).forEach(item -> passages.add(SelectorParser.passage(item)));
    return passages;
  }

  private static Set<EClass> concrete(Selector selector) {
    return Kinds.concrete(selector.kinds());
  }
}
