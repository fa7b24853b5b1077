package org.orrery.workbench;

/** Ids of the workbench's parts that others refer to. */
public final class Ids {
  public static final String ARCHITECT = "org.orrery.workbench.architect";
  public static final String GOVERNANCE = "org.orrery.workbench.governance";
  public static final String OPERATIONS = "org.orrery.workbench.operations";
  public static final String NAVIGATOR = "org.orrery.workbench.navigator";
  public static final String START = "org.orrery.workbench.start";
  public static final String EDITOR = "org.orrery.designer.editor";
  public static final String PROBLEMS = "org.orrery.designer.problems";
  public static final String TEXT = "org.orrery.designer.text";
  public static final String HISTORY = "org.orrery.designer.history";
  public static final String PROOF = "org.orrery.designer.proof";
  public static final String SIMULATION = "org.orrery.designer.simulation";
  public static final String APPROVALS = "org.orrery.governance.approvals";
  public static final String PROPOSALS = "org.orrery.governance.proposals";
  public static final String CATALOG = "org.orrery.governance.catalog";
  public static final String AUDIT = "org.orrery.governance.audit";
  public static final String PEOPLE = "org.orrery.governance.people";
  public static final String PORTFOLIO = "org.orrery.operations.portfolio";
  public static final String RUNS = "org.orrery.operations.runs";
  public static final String HEALTH = "org.orrery.operations.health";
  public static final String ALERTS = "org.orrery.operations.alerts";
  public static final String NEW_WIZARD = "org.orrery.workbench.newLifecycle";

  private Ids() {}
}
