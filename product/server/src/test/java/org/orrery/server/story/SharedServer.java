package org.orrery.server.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.orrery.api.NewRun;
import org.orrery.api.Run;
import org.orrery.server.MovableClock;
import org.orrery.server.TestServer;
import org.orrery.server.connectors.MailPeer;
import org.orrery.server.connectors.Peer;
import org.springframework.util.FileSystemUtils;

/**
 * One server for the tests that each need a small drawing of their own: its clock stands until a
 * test moves it on, and other systems stand beside it. It ends with the process.
 */
public final class SharedServer implements AutoCloseable {
  public static final String SECRET = "a-secret-that-nobody-may-see";
  private static final Duration LONG = Duration.ofDays(36_500);
  private static SharedServer shared;

  public final Path data;
  public final Peer peer;
  public final MailPeer mail;
  public final TestServer server;
  public final MovableClock clock;
  public final Story story;

  private SharedServer() throws IOException {
    data = Files.createTempDirectory("orrery-shared");
    peer = new Peer();
    mail = new MailPeer();
    List<String> settings =
        new ArrayList<>(
            List.of(
                "--orrery.poll-millis=50",
                "--orrery.timer-poll-millis=50",
                "--orrery.rollouts.every=PT0.1S",
                "--orrery.events.heartbeat-millis=500",
                "--orrery.monitoring.every=PT0.1S",
                "--orrery.session-lifetime=" + LONG));
    settings.addAll(connectors());
    server =
        TestServer.start(data, List.of(MovableClock.Source.class), settings.toArray(new String[0]));
    clock = server.bean(MovableClock.class);
    story = new Story(new Http(server.url()), data);
  }

  private List<String> connectors() throws IOException {
    Path secret = secret("token", SECRET, "rw-------");
    Path open = secret("open-token", SECRET, "rw-r--r--");
    String hooks = "--orrery.connectors.";
    String here = "127.0.0.0/8";
    List<String> all = new ArrayList<>();
    for (String pattern :
        List.of(
            "evaluation",
            "identity",
            "resolver",
            "rule-linter",
            "second-stack",
            "solver",
            "tracker")) {
      all.add(hooks + pattern + ".url=" + peer.url() + "/" + pattern);
      all.add(hooks + pattern + ".allow=" + here);
    }
    for (String remote : List.of("churn.models.internal", "mortgage.models.internal")) {
      all.add("--orrery.remotes[" + remote + "].url=" + peer.url() + "/" + remote);
    }
    all.addAll(
        List.of(
            hooks + "hooks.url=" + peer.url() + "/hooks",
            hooks + "hooks.allow=" + here,
            hooks + "hooks.token-file=" + secret,
            hooks + "open.url=" + peer.url() + "/open",
            hooks + "open.allow=" + here,
            hooks + "open.token-file=" + open,
            hooks + "slow.url=" + peer.url() + "/slow",
            hooks + "slow.allow=" + here,
            hooks + "slow.timeout=PT3S",
            hooks + "unasked.url=" + peer.url().replace("127.0.0.1", "localhost") + "/unasked",
            hooks + "narrow.url=" + peer.url() + "/narrow",
            hooks + "narrow.allow=10.0.0.0/8",
            hooks + "metadata.url=http://169.254.169.254/latest",
            hooks + "mail.url=smtp://127.0.0.1:" + mail.port(),
            hooks + "mail.allow=" + here,
            hooks + "mail.from=orrery@bank.example",
            hooks + "mail.recipients.watcher=vera@bank.example",
            hooks + "mail.recipients.business=bea@bank.example",
            hooks + "mail.recipients.developer=dana@bank.example",
            hooks + "mail.recipients.audit=aude@bank.example",
            hooks + "plain.url=smtp://127.0.0.1:" + mail.port(),
            hooks + "plain.allow=" + here,
            hooks + "plain.from=orrery@bank.example",
            hooks + "plain.user=orrery",
            hooks + "plain.token-file=" + secret,
            hooks + "plain.recipients.watcher=vera@bank.example"));
    return all;
  }

  private Path secret(String name, String text, String permissions) throws IOException {
    Path file = Files.writeString(data.resolve(name), text + "\n");
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }

  public static synchronized SharedServer get() {
    if (shared == null) {
      try {
        shared = new SharedServer();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(shared::close));
    }
    return shared;
  }

  /** One like it for a test that moves the clock on by years; the test closes it. */
  static SharedServer own() {
    try {
      return new SharedServer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.close();
    peer.close();
    mail.close();
    try {
      FileSystemUtils.deleteRecursively(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deploys a drawing and starts a run of it as its only developer. */
  public Run run(Sketch sketch, Map<String, String> parameters) {
    String definition = story.deploy(sketch.archive()).id();
    return start(definition, sketch.lifecycle.getId(), parameters);
  }

  public Run run(Sketch sketch) {
    return run(sketch, Map.of());
  }

  public Run start(String definition, String model, Map<String, String> parameters) {
    NewRun order = new NewRun(definition, null, model, Map.of(), parameters);
    return story.http.post("dana", "/api/v1/runs", order, Run.class);
  }

  /** Moves the clock on. */
  public Instant later(String duration) {
    return clock.advance(Duration.parse(duration));
  }
}
