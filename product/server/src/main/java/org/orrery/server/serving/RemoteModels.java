package org.orrery.server.serving;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.orrery.api.ModelVersion;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.Environment;
import org.orrery.lifecycle.Setting;
import org.orrery.server.Columns;
import org.orrery.server.catalog.Catalog;
import org.orrery.server.workflow.InputFault;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which versions another server answers for. */
@Component
@EnableConfigurationProperties(RemoteSettings.class)
class RemoteModels {
  private static final String NAME = "remoteModel";
  private static final String VERSION = "remoteVersion";

  private final JdbcClient jdbc;
  private final RemoteSettings settings;
  private final Catalog catalog;
  private final Clock clock;

  RemoteModels(JdbcClient jdbc, RemoteSettings settings, Catalog catalog, Clock clock) {
    this.jdbc = jdbc;
    this.settings = settings;
    this.catalog = catalog;
    this.clock = clock;
  }

  private record Place(String remote, String name, String version) {
    String path() {
      String path = "/v2/models/" + encoded(name);
      return version == null ? path : path + "/versions/" + encoded(version);
    }

    private static String encoded(String part) {
      return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
  }

  /** Lets the server of an environment answer for a version, once it says that it is ready. */
  void deploy(String model, int version, DeployStep step) throws InputFault {
    Environment environment = step.getEnvironment();
    if (environment.getEndpoint() == null || environment.getEndpoint().isBlank()) {
      throw new InputFault(
          "Environment '%s' of kind '%s' has no endpoint."
              .formatted(environment.getId(), environment.getTarget().getLiteral()),
          "Name it in the drawing, or choose an environment of kind 'embedded'.");
    }
    String remote =
        settings
            .named(environment.getEndpoint())
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "The endpoint '%s' of environment '%s' is not allowed; set"
                                .formatted(environment.getEndpoint(), environment.getId())
                            + " orrery.remotes.NAME.url to it, or name one that is set."));
    Place place =
        new Place(remote, setting(step, NAME).orElse(model), setting(step, VERSION).orElse(null));
    RemoteServer server = server(remote);
    server.get("/v2/health/ready");
    if (!server.ready(place.path() + "/ready")) {
      throw new IllegalStateException(
          "The remote server '%s' is up, but its model '%s' is not ready; deploy it there first."
              .formatted(remote, place.name()));
    }
    forget(model, version);
    jdbc.sql(
            "insert into remote_model (model, version, remote, remote_name, remote_version,"
                + " deployed) values (:model, :version, :remote, :name, :its, :at)")
        .param("model", model)
        .param("version", version)
        .param("remote", remote)
        .param("name", place.name())
        .param("its", place.version())
        .param("at", Columns.time(clock.instant()))
        .update();
  }

  private static Optional<String> setting(DeployStep step, String key) {
    return step.getSettings().stream()
        .filter(setting -> key.equals(setting.getKey()))
        .map(Setting::getValue)
        .filter(value -> value != null && !value.isBlank())
        .findFirst();
  }

  /** The version is served here again. */
  void forget(String model, int version) {
    jdbc.sql("delete from remote_model where model = ? and version = ?")
        .params(model, version)
        .update();
  }

  /** The version as another server answers for it, or nothing when it is served here. */
  Optional<Scorer> open(ModelVersion version) throws IOException {
    Optional<Place> place =
        jdbc.sql("select * from remote_model where model = ? and version = ?")
            .params(version.model(), version.number())
            .query(
                (row, n) ->
                    new Place(
                        row.getString("remote"),
                        row.getString("remote_name"),
                        row.getString("remote_version")))
            .optional();
    if (place.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new RemoteScorer(
            server(place.get().remote()),
            ModelFiles.signature(catalog, version),
            place.get().path()));
  }

  private RemoteServer server(String name) {
    RemoteSettings.Remote remote = settings.remotes().get(name);
    if (remote == null || remote.url() == null) {
      throw new IllegalStateException(
          "The remote server '%s' is not set; set orrery.remotes.%s.url.".formatted(name, name));
    }
    return new RemoteServer(name, remote);
  }
}
