package org.orrery.api;

/** A role of the server's access control; {@link #code} is its name in JSON and in drawings. */
public enum Role {
  ARCHITECT("architect"),
  DEVELOPER("developer"),
  VALIDATOR("validator"),
  APPROVER("approver"),
  OPERATOR("operator"),
  BUSINESS_OWNER("business-owner"),
  AUDITOR("auditor"),
  ADMINISTRATOR("administrator");

  private final String code;

  Role(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
