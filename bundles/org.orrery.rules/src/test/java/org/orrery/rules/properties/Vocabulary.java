package org.orrery.rules.properties;

/** The properties that say the same as a check, as a pack would state them. */
final class Vocabulary {
  static final String UNVALIDATED_PRODUCTION =
      """
      {'is': 'always-before',
       'first': [
         {'kind': 'TestStep', 'where': [{'count': 'tests', 'at-least': 1}], 'left-as': ['passed']},
         {'kind': 'ApprovalStep', 'called': 'approval by a validator', 'not-left-as': ['reject'],
          'where': [
            {'some': 'approvers', 'where': [{'attribute': 'serverRole', 'equals': 'validator'}]},
            {'either': [
              {'attribute': 'eachRole', 'equals': true},
              {'every': 'approvers', 'where': [{'attribute': 'serverRole', 'equals': 'validator'}]}]}]}],
       'then': {'kind': ['PromoteStep', 'DeployStep'], 'except': {'kind': 'DeployStep', 'where': [{'attribute': 'strategy', 'equals': 'shadow'}]}},
       'since': {'kind': 'TrainStep'}}
      """;

  static final String LATE_RISK_CLASSIFICATION =
      """
      {'is': 'begins-with',
       'what': {'kind': 'TaskStep', 'called': 'task that classifies the risk', 'where': [
         {'some': 'fields', 'where': [
           {'attribute': 'required', 'equals': true},
           {'either': [
             {'attribute': 'id', 'ends-with': 'risk-tier'}, {'attribute': 'name', 'ends-with': 'risk-tier'},
             {'attribute': 'id', 'ends-with': 'risk-class'}, {'attribute': 'name', 'ends-with': 'risk-class'}]}]}]}}
      """;

  static final String MISSING_SNAPSHOT =
      """
      {'is': 'matches', 'each': {'kind': 'RollbackStep'}, 'attribute': 'snapshot',
       'among': {'kind': ['DeployStep', 'PromoteStep']}, 'other': 'snapshot'}
      """;

  static final String MISSING_FAILURE_PATH =
      """
      {'is': 'each', 'of': {'kind': 'AutomaticStep'}, 'must': [{'transition': 'failure'}]}
      """;

  private Vocabulary() {}
}
