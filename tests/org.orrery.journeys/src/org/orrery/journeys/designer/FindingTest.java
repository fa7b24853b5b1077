package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orrery.designer.edits.Edits;
import org.orrery.designer.find.Finder;
import org.orrery.designer.find.Hit;
import org.orrery.designer.find.Replacing;
import org.orrery.designer.find.Search;
import org.orrery.designer.find.SearchException;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.ScheduleTrigger;

/** Words are found in names and properties, and replaced as one command. */
class FindingTest {
  private static final LifecyclePackage L = LifecyclePackage.eINSTANCE;
  private static final Search.Options PLAIN = new Search.Options(false, false, false);
  private static final Search.Options NAMES = new Search.Options(false, false, true);
  private static final Search.Options EXPRESSION = new Search.Options(false, true, false);
  private final Draft draft = new Draft();
  private Element train;
  private ScheduleTrigger weekly;

  @BeforeEach
  void draw() {
    Element stage = draft.create("Stage.develop", draft.lifecycle, new Rectangle(20, 20, 600, 300));
    train = draft.step("TrainStep", stage, 120, 60);
    weekly = (ScheduleTrigger) draft.step("ScheduleTrigger", stage, 120, 160);
    new Edits("set")
        .set(train, L.getElement_Name(), "Train scorecard")
        .set(train, L.getElement_Documentation(), "The Scorecard v1 (scorecard a.b)")
        .set(weekly, L.getElement_Name(), "Every month")
        .command()
        .execute();
  }

  @Test
  void namesAndPropertiesAreFoundWithoutRegardToCase() throws SearchException {
    assertThat(hits("SCORECARD", PLAIN))
        .extracting(Hit::element, Hit::feature)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(train, L.getElement_Name()),
            org.assertj.core.groups.Tuple.tuple(train, L.getElement_Documentation()));
    assertThat(hits("scorecard", NAMES)).hasSize(1);
    assertThat(hits("Scorecard", new Search.Options(true, false, false))).hasSize(1);
    assertThat(hits("nowhere", PLAIN)).isEmpty();
  }

  @Test
  void plainWordsAreNoExpression() throws SearchException {
    assertThat(hits("a.b)", PLAIN)).hasSize(1);
    assertThat(hits("a..b", PLAIN)).isEmpty();
    assertThat(hits("v\\d", EXPRESSION)).hasSize(1);
    assertThat(hits("x*", EXPRESSION)).as("empty places are no hits").isEmpty();
  }

  @Test
  void allIsReplacedAsOneCommand() throws SearchException {
    replace("scorecard", PLAIN, "model $1", 2);

    assertThat(train.getName()).isEqualTo("Train model $1");
    assertThat(train.getDocumentation()).isEqualTo("The model $1 v1 (model $1 a.b)");
  }

  @Test
  void groupsOfAnExpressionAreKept() throws SearchException {
    replace("(score)(card)", EXPRESSION, "$2-$1", 2);

    assertThat(train.getName()).isEqualTo("Train card-score");
  }

  @Test
  void aTextThatWouldLoseItsFormIsLeftAndSaid() throws SearchException {
    Search search = Search.of("P30D", PLAIN);
    List<Hit> hits = Finder.hits(draft.lifecycle, search);
    assertThat(hits).extracting(Hit::object).containsExactly(weekly);

    Replacing bad = Replacing.of(draft.lifecycle, hits, search, "monthly");
    assertThat(bad.command().canExecute()).isFalse();
    assertThat(bad.left()).containsOnlyKeys(hits.getFirst());
    replace("P30D", PLAIN, "P7D", 1);
    assertThat(weekly.getSchedule()).isEqualTo("P7D");
  }

  @Test
  void idsAreFoundAndStay() throws SearchException {
    Search search = Search.of(train.getId(), new Search.Options(true, false, false));
    List<Hit> hits =
        Finder.hits(draft.lifecycle, search).stream()
            .filter(hit -> hit.feature() == L.getElement_Id())
            .toList();

    Replacing replacing = Replacing.of(draft.lifecycle, hits, search, "other");

    assertThat(hits).isNotEmpty();
    assertThat(replacing.replaced()).isZero();
    assertThat(replacing.command().canExecute()).isFalse();
  }

  @Test
  void whatIsWrongWithAnExpressionIsSaid() {
    assertThatThrownBy(() -> Search.of("sco(re", EXPRESSION))
        .isInstanceOf(SearchException.class)
        .hasMessageContaining("no regular expression")
        .hasMessageContaining("at character");
    assertThatThrownBy(() -> Search.of("score", EXPRESSION).replaced("score", "$7"))
        .isInstanceOf(SearchException.class)
        .hasMessageContaining("group 7");
  }

  @Test
  void anExpressionThatWouldNotEndIsGivenUp() throws SearchException {
    train.setDocumentation("a".repeat(60) + "!");
    Search search = Search.of("(a+)+\\1b", EXPRESSION);

    assertThatThrownBy(() -> Finder.hits(draft.lifecycle, search))
        .isInstanceOf(SearchException.class)
        .hasMessageContaining("too long");
  }

  private List<Hit> hits(String words, Search.Options options) throws SearchException {
    return Finder.hits(draft.lifecycle, Search.of(words, options));
  }

  private void replace(String words, Search.Options options, String by, int count)
      throws SearchException {
    Search search = Search.of(words, options);
    List<Hit> hits = Finder.hits(draft.lifecycle, search);
    assertThat(hits).hasSize(count);
    draft.check(Replacing.of(draft.lifecycle, hits, search, by).command());
    assertThat(Finder.hits(draft.lifecycle, search)).isEmpty();
  }
}
