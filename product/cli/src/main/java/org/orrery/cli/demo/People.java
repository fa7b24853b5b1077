package org.orrery.cli.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orrery.api.ModelVersion;
import org.orrery.api.NewUser;
import org.orrery.client.OrreryClient;

/** The people of the story, each signed in on an own client. */
public final class People implements AutoCloseable {
  /** Draws and deploys. */
  public static final String ARCHITECT = "ada";

  /** Develops the model and may validate those of others. */
  public static final String DEVELOPER = "dana";

  public static final String VALIDATOR = "vera";
  public static final String APPROVER = "rita";
  public static final String OPERATOR = "olaf";
  public static final String AUDITOR = "ines";

  private static final Map<String, List<String>> ROLES =
      Map.of(
          ARCHITECT, List.of("architect"),
          DEVELOPER, List.of("developer", "validator"),
          VALIDATOR, List.of("validator"),
          APPROVER, List.of("approver"),
          OPERATOR, List.of("operator", "business-owner"),
          AUDITOR, List.of("auditor"));
  private static final Map<String, String> NAMES =
      Map.of(
          ARCHITECT, "Ada Architect",
          DEVELOPER, "Dana Developer",
          VALIDATOR, "Vera Validator",
          APPROVER, "Rita Risk",
          OPERATOR, "Olaf Operator",
          AUDITOR, "Ines Inspector");

  private final Stage stage;
  private final URI server;
  private final Map<String, OrreryClient> clients = new LinkedHashMap<>();
  private final Map<String, Path> passwords = new LinkedHashMap<>();

  public People(Stage stage, URI server) {
    this.stage = stage;
    this.server = server;
  }

  /** Enters everybody as administrator and signs them in. */
  public int enter(String administrator, Path passwordFile) throws IOException {
    String password = Files.readString(passwordFile).lines().findFirst().orElse("").strip();
    try (OrreryClient client = new OrreryClient(server)) {
      client.signIn(administrator, password);
      for (String name : ROLES.keySet().stream().sorted().toList()) {
        String secret = secret();
        client.createUser(new NewUser(name, NAMES.get(name), secret, ROLES.get(name)));
        passwords.put(name, stage.passwordFile(name, secret));
        OrreryClient own = new OrreryClient(server);
        clients.put(name, own);
        own.signIn(name, secret);
      }
      client.signOut();
    }
    return clients.size();
  }

  public OrreryClient as(String name) {
    return clients.get(name);
  }

  /** The newest version of a model. */
  ModelVersion newest(String model) {
    return as(DEVELOPER).versions(model).stream()
        .max(Comparator.comparingInt(ModelVersion::number))
        .orElseThrow();
  }

  public Path passwordFile(String name) {
    return passwords.get(name);
  }

  private static String secret() {
    byte[] random = new byte[18];
    new SecureRandom().nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "aA1";
  }

  @Override
  public void close() {
    clients.values().forEach(OrreryClient::close);
  }
}
