package org.orrery.rules.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orrery.rules.PolicyPackException.Fault;

class PropertyParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          {'is': 'sometimes'}                                                                | 8  | 'sometimes' is unknown as 'is'; known are always-before,
          {'is': 'exists'}                                                                   | 1  | 'what' is missing
          {'is': 'exists', 'what': {'kind': 'Tset'}}                                         | 35 | 'Tset' is no kind of element; known are
          {'is': 'exists', 'what': {'kind': []}}                                             | 35 | 'kind' names no kind of element
          {'is': 'exists', 'what': {'kind': 'TestStep'}, 'at-least': 0}                      | 60 | 'at-least' must be a whole number of at least 1
          {'is': 'exists', 'what': {'kind': 'TestStep', 'stage': ['testing']}}               | 57 | 'testing' is not allowed in 'stage'; known are intake
          {'is': 'exists', 'what': {'kind': 'TestStep', 'where': [{'attribute': 'tets.kind', 'present': true}]}} | 71 | 'tets' is no attribute here; known are
          {'is': 'exists', 'what': {'kind': 'TestStep', 'where': [{'attribute': 'tests.kind', 'equals': 'bais'}]}} | 95 | 'bais' cannot be compared here: a value of performance, bias
          {'is': 'exists', 'what': {'kind': 'ApprovalStep', 'where': [{'attribute': 'quorum', 'at-least': 'two'}]}} | 97 | 'two' cannot be compared here: a number
          {'is': 'exists', 'what': {'kind': 'ApprovalStep', 'where': [{'attribute': 'dueIn', 'at-most': '5 days'}]}} | 95 | '5 days' cannot be compared here: a duration
          {'is': 'exists', 'what': {'kind': 'ApprovalStep', 'where': [{'attribute': 'quorum'}]}} | 75 | what is asked of the attribute is missing: one of present, apart-from, equals
          {'is': 'exists', 'what': {'kind': 'ApprovalStep', 'where': [{'attribute': 'a()', 'present': true}]}} | 75 | 'a()' is no attribute; names separated by dots
          {'is': 'exists', 'what': {'kind': 'ApprovalStep', 'where': [{'attribute': 'role', 'equals': 'x'}]}} | 93 | 'x' cannot be compared here: elements are compared by one of their attributes
          {'is': 'exists', 'what': {'kind': 'TaskStep', 'where': [{'some': 'fields'}]}}      | 66 | 'where' is missing beside 'some'
          {'is': 'exists', 'what': {'kind': 'TaskStep', 'where': [{'some': 'id', 'where': [{'attribute': 'id', 'present': true}]}]}} | 66 | 'some' asks for elements
          {'is': 'exists', 'what': {'kind': 'TaskStep', 'where': [{'count': 'fields'}]}}     | 67 | 'at-least' or 'at-most' is missing
          {'is': 'exists', 'what': {'kind': 'TaskStep', 'where': [{'transition': 'error'}]}} | 72 | 'error' is unknown as 'transition'
          {'is': 'exists', 'what': {'kind': 'TaskStep', 'where': [{'attribute': 'role', 'apart-from': 'fields'}]}} | 93 | 'apart-from' asks for roles
          {'is': 'each', 'of': {'kind': 'TaskStep'}, 'must': [{'attribute': 'id', 'present': true}], 'at-least': -1} | 104 | 'at-least' must be a whole number of at least 0
          {'is': 'each', 'of': {'kind': 'TaskStep'}}                                         | 1  | 'must' is missing or empty
          {'is': 'each', 'of': {'kind': 'TaskStep'}, 'must': [{'attribute': 'id', 'present': true}], 'than': {}} | 100 | 'than' is no field of a pack; known here are at-least, if, is, must, of
          {'is': 'always-before', 'first': [], 'then': {'kind': 'DeployStep'}}               | 34 | 'first' is missing or empty
          {'is': 'always-before', 'first': [{'kind': 'Role'}], 'then': {'kind': 'DeployStep'}} | 44 | 'Role' lies on no path; a node is expected
          {'is': 'always-followed-by-within', 'first': {'kind': 'Trigger'}, 'then': {'kind': 'NotifyStep'}} | 1 | 'within' is missing
          {'is': 'always-followed-by-within', 'first': {'kind': 'Trigger'}, 'then': {'kind': 'NotifyStep'}, 'within': '15 days'} | 109 | 'within' must be a duration such as P15D
          {'is': 'always-followed-by-within', 'first': {'kind': 'Trigger'}, 'then': {'kind': 'NotifyStep'}, 'within': 'PT0S'} | 109 | 'within' must be a duration such as P15D
          {'is': 'always-followed-by-within', 'first': {'kind': 'Trigger'}, 'then': {'kind': 'NotifyStep'}, 'within': 'P90Y'} | 109 | 'within' must be a duration such as P15D
          {'is': 'at-most', 'what': {'kind': 'StartNode'}}                                   | 1  | 'count' is missing
          {'is': 'at-most', 'what': {'kind': 'StartNode'}, 'count': 101, 'on-path': true}    | 59 | 'count' on a path must be at most 100
          {'is': 'responds', 'to': {'kind': 'StartNode'}, 'with': {'kind': 'EndNode'}, 'avoiding': []} | 90 | 'avoiding' is empty
          {'is': 'responds', 'to': {'kind': 'StartNode'}, 'with': {'kind': 'EndNode'}, 'avoiding': 'DeployStep'} | 90 | an object { ... } is expected here
          {'is': 'responds', 'to': {'kind': 'StartNode'}, 'with': {'kind': 'EndNode'}, 'avoiding': [{'kind': 'Role'}]} | 100 | 'Role' lies on no path; a node is expected
          {'is': 'exists', 'what': {'kind': 'TestStep'}, 'if': [{'attribute': 'model.tier', 'equals': 1}]} | 69 | 'tier' is no attribute here; known are affectedPeople
          """)
  void refusesWithThePlace(String property, int column, String message) {
    assertThat(StatedRules.faults(property))
        .anySatisfy(
            f -> {
              assertThat(f.message()).startsWith(message);
              assertThat(f.line()).isEqualTo(5);
              assertThat(f.column()).isEqualTo(column);
            });
  }

  @Test
  void aRuleHasACheckOrAProperty() {
    assertThat(
            StatedRules.faults(
                "{'is': 'exists', 'what': {'kind': 'TestStep'}}, 'check': 'threshold-gap'"))
        .extracting(Fault::message)
        .containsExactly("a rule names a 'check' or states a 'property', not both");
    assertThat(StatedRules.faults("7"))
        .extracting(Fault::message)
        .contains("an object { ... } is expected here");
  }

  @Test
  void outcomesAreThoseThatTheNodesCanHave() {
    assertThat(leftAs("{'kind': 'TestStep', 'left-as': ['pased', 'passed']}"))
        .containsExactly("'pased' is not allowed in 'left-as'; known are passed, failed");
    assertThat(leftAs("{'kind': ['TestStep', 'ApprovalStep'], 'not-left-as': ['reject']}"))
        .isEmpty();
    assertThat(leftAs("{'kind': 'StartNode', 'not-left-as': ['done']}"))
        .containsExactly("'done' is not allowed in 'not-left-as'; these nodes have no outcomes");
    assertThat(leftAs("{'kind': 'DecisionNode', 'left-as': ['anything']}")).isEmpty();
    assertThat(leftAs("{'kind': 'TestStepp', 'left-as': ['passed']}")).hasSize(1);
    assertThat(
            leftAs("{'kind': 'Step', 'either': [{'kind': 'TestStep'}], 'left-as': ['champion']}"))
        .containsExactly("'champion' is not allowed in 'left-as'; known are passed, failed");
  }

  private static List<String> leftAs(String passage) {
    return StatedRules.faults(
            "{'is': 'on-every-path', 'what': %s, 'to': {'kind': 'EndNode'}}".formatted(passage))
        .stream()
        .map(Fault::message)
        .toList();
  }

  @Test
  void saysInWordsWhatItDemands() {
    String property =
        """
        {'is': 'always-before',
         'first': [{'kind': 'TestStep', 'left-as': ['passed']}, {'kind': 'ApprovalStep', 'called': 'approval by a validator'}],
         'then': {'kind': ['DeployStep', 'PromoteStep']}, 'since': {'kind': 'TrainStep'},
         'if': [{'attribute': 'model.riskTier', 'at-most': 2}]}
        """;
    assertThat(StatedRules.engine(property).rule("house.rule").orElseThrow().property().words())
        .isEqualTo(
            "For a life cycle with risk tier at most '2': Before every deploy step or promote step"
                + " comes a test step left as passed and then approval by a validator, since the"
                + " last train step.");
  }
}
