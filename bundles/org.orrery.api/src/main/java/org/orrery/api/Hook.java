package org.orrery.api;

/**
 * Where a Git host tells of pushes, and the secret that it signs with; the secret is shown once.
 *
 * @param path path below the server's address
 */
public record Hook(String definition, String path, String secret) {
  @Override
  public String toString() {
    return "Hook[" + path + "]";
  }
}
