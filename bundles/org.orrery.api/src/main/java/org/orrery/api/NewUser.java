package org.orrery.api;

import java.util.List;

/** A person to be entered by an administrator. */
public record NewUser(String name, String displayName, String password, List<String> roles) {
  @Override
  public String toString() {
    return "NewUser[name=" + name + ", roles=" + roles + "]";
  }
}
